//! From the spelling of a model to the cases of Rust.

use heck::ToSnakeCase;

use super::words::{PATH_KEYWORDS, RAW_KEYWORDS};

/// Spellings that casing by humps would tear apart, such as `IoT` into `io_t`, and their replacements.
const COMPOUNDS: &[(&str, &str)] = &[
    ("GiB", "Gib"),
    ("GraphQL", "Graphql"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("IoT", "Iot"),
    ("KiB", "Kib"),
    ("MiB", "Mib"),
    ("OAuth", "Oauth"),
    ("SSLv", "Sslv"),
    ("TLSv", "Tlsv"),
    ("VCpu", "Vcpu"),
    ("vCPU", "Vcpu"),
];

/// Makes an `UpperCamel` name an identifier: not empty, no leading digit, not `Self`.
pub(super) fn camel_identifier(name: String) -> String {
    match name.chars().next() {
        None => "Value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(_) => name,
    }
}

/// The snake-case form of a name, with `fallback` for one that has no letter or digit.
pub(super) fn snake_identifier(name: &str, fallback: &str) -> String {
    let name = separate(name).to_snake_case();
    match name.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// Makes a snake-case name usable if it is a keyword.
pub(super) fn raw_identifier(name: String) -> String {
    if PATH_KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else if RAW_KEYWORDS.binary_search(&name.as_str()).is_ok() {
        format!("r#{name}")
    } else {
        name
    }
}

/// Prepares a name for casing by humps: only ASCII letters and digits remain, compounds and plurals of
/// acronyms (`ARNs`, `IOPs`) become one word.
pub(super) fn separate(name: &str) -> String {
    let mut rest = name;
    let mut out = String::with_capacity(name.len());
    while let Some(first) = rest.chars().next() {
        // Most characters begin neither a compound nor an acronym. This check is quick.
        if first.is_ascii_lowercase() && first != 'v' || first.is_ascii_digit() {
            out.push(first);
            rest = &rest[1..];
            continue;
        }
        let after_capital = out.ends_with(|last: char| last.is_ascii_uppercase());
        let compound = COMPOUNDS
            .iter()
            .find(|(spelling, _)| !after_capital && rest.starts_with(spelling));
        if let Some((spelling, word)) = compound {
            out.push_str(word);
            rest = &rest[spelling.len()..];
        } else if let Some(length) = acronym_in_plural(rest).filter(|_| !after_capital) {
            out.push(first);
            out.push_str(&rest[1..length].to_ascii_lowercase());
            rest = &rest[length..];
        } else {
            out.push(if first.is_ascii_alphanumeric() {
                first
            } else {
                '_'
            });
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// The length of an acronym whose plural is at the start of the text, such as `ARNs` in `ARNsToRemove`.
fn acronym_in_plural(text: &str) -> Option<usize> {
    let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = text.as_bytes().get(capitals..)?;
    let ends = rest.get(1).is_none_or(|next| !next.is_ascii_lowercase());
    (capitals >= 2 && rest.first() == Some(&b's') && ends).then_some(capitals)
}
