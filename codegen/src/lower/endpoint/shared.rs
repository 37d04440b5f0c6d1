//! The rules that many services share, but for the first part of the host name.

use crate::ir::EndpointRules;

/// What stands for the first part of the host name in shared rules.
const PREFIX: &str = "{}";

/// The names of the shared rules in the runtime, and their texts.
const SHARED: [(&str, &str); 4] = [
    (STANDARD, include_str!("shared/standard.txt")),
    ("GOVERNMENT", include_str!("shared/government.txt")),
    (
        "GOVERNMENT_REGIONS",
        include_str!("shared/government_regions.txt"),
    ),
    ("DUAL_STACK", include_str!("shared/dual_stack.txt")),
];

/// The rules of most services.
pub(super) const STANDARD: &str = "STANDARD";

/// Rules as a crate says them.
pub(super) fn shared(text: String) -> EndpointRules {
    let found = prefix(&text).and_then(|prefix| {
        let general = generalised(&text, prefix);
        let (name, _) = SHARED.iter().find(|(_, shared)| *shared == general)?;
        Some(EndpointRules::Shared {
            name,
            prefix: prefix.to_owned(),
        })
    });
    found.unwrap_or(EndpointRules::Own(text))
}

/// The first part of the host name, from the first URL that has a region after it.
fn prefix(text: &str) -> Option<&str> {
    let mut urls = text.split("\"https://").skip(1);
    urls.find_map(|url| {
        let (prefix, _) = url.split_once(".{Region}.")?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        (!prefix.ends_with("-fips") && prefix.chars().all(is_name)).then_some(prefix)
    })
}

/// The same text for any first part of the host name.
fn generalised(text: &str, prefix: &str) -> String {
    let mut out = text.to_owned();
    for end in [".", "-fips."] {
        let (own, general) = (
            format!("\"https://{prefix}{end}"),
            format!("\"https://{PREFIX}{end}"),
        );
        out = out.replace(&own, &general);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runtime_has_the_same_rules() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/endpoint/rules");
        let module = std::fs::read_to_string(format!("{folder}/mod.rs")).unwrap();
        for (name, text) in SHARED {
            let file = format!("shared/{}.txt", name.to_lowercase());
            let declared = format!("pub const {name}: &str = include_str!(\"{file}\");");
            assert!(module.contains(&declared), "{declared}");
            let other = std::fs::read_to_string(format!("{folder}/{file}")).unwrap();
            assert_eq!(other, text, "{file}");
        }
    }

    #[test]
    fn only_the_first_part_of_the_host_may_differ() {
        let (_, standard) = SHARED[0];
        let own = standard.replace("{}", "data.iot");
        let expected = EndpointRules::Shared {
            name: STANDARD,
            prefix: "data.iot".to_owned(),
        };
        assert_eq!(shared(own.clone()), expected);
        let other = own.replace("Missing Region", "No region");
        assert_eq!(shared(other.clone()), EndpointRules::Own(other));
    }
}
