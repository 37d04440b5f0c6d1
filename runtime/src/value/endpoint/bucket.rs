//! Checks whether names of buckets can be parts of host names.

/// Returns `true` if a bucket may have this name, by the most generous rules that S3 ever had.
///
/// Any other name could lead to another resource, or to another host, than the caller intends.
pub(crate) fn is_bucket(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    // In a path, these two segments have a special meaning.
    let is_dots = matches!(name, "." | "..");
    (1..=255).contains(&name.len()) && name.bytes().all(is_allowed) && !is_dots
}

/// Returns `true` if the name can be put before a host name: as one label, or as several labels if `dots` is
/// true.
///
/// This is the function `aws.isVirtualHostableS3Bucket` of endpoint rule sets.
pub(crate) fn is_host_label(name: &str, dots: bool) -> bool {
    let is_label = |label: &str| {
        let is_allowed =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !label.is_empty()
            && label.bytes().all(is_allowed)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (3..=63).contains(&name.len())
        && (dots || !name.contains('.'))
        && name.split('.').all(is_label)
        && !is_address(name)
}

/// Returns `true` if the name looks like an IPv4 address.
fn is_address(name: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    name.split('.').count() == 4 && name.split('.').all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_some_names_can_be_a_host_s() {
        // The columns: a name; it is a bucket's name; it is a host label without dots; it is one with dots.
        let table = [
            ("bucket", true, true, true),
            ("my-bucket-1", true, true, true),
            ("1bucket", true, true, true),
            ("my.bucket", true, false, true),
            ("my..bucket", true, false, false),
            (".bucket", true, false, false),
            ("bucket.", true, false, false),
            ("-bucket", true, false, false),
            ("bucket-", true, false, false),
            ("my.-bucket", true, false, false),
            ("Bucket", true, false, false),
            ("my_bucket", true, false, false),
            ("192.168.5.4", true, false, false),
            ("a.b.c.d", true, false, true),
            ("1.2.3.d", true, false, true),
            ("1.2.3", true, false, true),
            ("1.2.3.4.5", true, false, true),
            ("ab", true, false, false),
            ("..", false, false, false),
            ("", false, false, false),
            ("a/b", false, false, false),
            ("a?b", false, false, false),
            ("a@b", false, false, false),
            ("büro", false, false, false),
            ("arn:aws:s3:::bucket", false, false, false),
        ];
        for (name, any, label, labels) in table {
            assert_eq!(is_bucket(name), any, "{name}");
            assert_eq!(is_host_label(name, false), label, "{name}");
            assert_eq!(is_host_label(name, true), labels, "{name}");
        }
        let long = "a".repeat(64);
        assert!(is_bucket(&long) && !is_host_label(&long, true));
        assert!(is_host_label(&long[..63], false) && !is_bucket(&"a".repeat(256)));
    }
}
