//! Shape ids: `namespace#Name`, and `namespace#Name$member`.

/// The parts of a shape id; `None` if the text is not one.
pub(super) fn parts(id: &str) -> Option<(&str, &str, Option<&str>)> {
    let (namespace, rest) = id.split_once('#')?;
    let (name, member) = match rest.split_once('$') {
        Some((name, member)) => (name, Some(member)),
        None => (rest, None),
    };
    let valid = namespace.split('.').all(is_identifier)
        && is_identifier(name)
        && member.is_none_or(is_identifier);
    valid.then_some((namespace, name, member))
}

/// Whether the text is the id of a shape, and not of a member.
pub(super) fn is_shape_id(id: &str) -> bool {
    matches!(parts(id), Some((_, _, None)))
}

/// Whether the text can be the name of a shape or member: letters, digits and underscores, no digit first,
/// and not only underscores.
pub(super) fn is_identifier(text: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let digit_first = text.starts_with(|c: char| c.is_ascii_digit());
    !digit_first && text.chars().all(known) && text.chars().any(|c| c != '_')
}

/// The name in an id, without its namespace.
pub(super) fn name(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

/// The namespace of an id; empty when it has none.
pub(super) fn namespace(id: &str) -> &str {
    id.split_once('#').map_or("", |(namespace, _)| namespace)
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn ids_are_taken_apart() {
        let table = [
            ("a#B", Some(("a", "B", None))),
            (
                "com.amazonaws.s3#Key",
                Some(("com.amazonaws.s3", "Key", None)),
            ),
            ("a.b#C$d", Some(("a.b", "C", Some("d")))),
            ("a_1#_b", Some(("a_1", "_b", None))),
            ("a#__1", Some(("a", "__1", None))),
            ("B", None),
            ("#B", None),
            ("a#", None),
            ("a#B$", None),
            ("a#1b", None),
            ("a..b#C", None),
            ("a#b-c", None),
            ("a#B#C", None),
            ("a#_", None),
            ("a#é", None),
            ("", None),
        ];
        for (id, expected) in table {
            assert_eq!(parts(id), expected, "{id}");
        }
    }
}
