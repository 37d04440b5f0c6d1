//! What manifests of crates say: the table `[crates]`, and the keys of a service that override it.

use toml::Spanned;
use toml::Value;
use toml::de::{DeTable, DeValue};

use super::{Placed, Reader};

/// The keys of `[crates]`.
const KEYS: [&str; 5] = ["version", "prefix", "license", "repository", "runtime"];

/// The keys of `runtime`.
const RUNTIME_KEYS: [&str; 2] = ["path", "version"];

/// What the manifest of a crate says beside the package's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Manifest {
    /// What is in front of the package's name, as `acme-aws-` in `acme-aws-sqs`. Code says `sqs` nevertheless.
    pub prefix: String,
    /// The version of the crate. `None` is the version of the generator.
    pub version: Option<String>,
    /// A sentence about the crate. `None` is one with the service's name.
    pub description: Option<String>,
    /// The licence of the crate, as SPDX has it. `None` is `MIT OR Apache-2.0`.
    pub license: Option<String>,
    /// The URL of the repository.
    pub repository: Option<String>,
    /// Where the runtime is, as keys of a dependency. `None` is the runtime of this workspace.
    ///
    /// With a path and a version, cargo uses the path here, and the version when the crate is published.
    pub runtime: Option<String>,
}

impl<'t> Reader<'t> {
    /// Reads `[crates]`.
    pub(super) fn manifest(&mut self, value: &Spanned<DeValue<'t>>) -> Manifest {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_type(value, "crates", "a table", None);
            return Manifest::default();
        };
        self.check_keys(table, "crates", "`[crates]`", &KEYS);
        let prefix = self.optional_text(table, "crates", "prefix");
        let prefix = prefix.filter(|prefix| self.is_prefix(prefix));
        Manifest {
            prefix: prefix.map(|prefix| prefix.value).unwrap_or_default(),
            version: self.version(table, "crates"),
            description: None,
            license: self.line(table, "crates", "license"),
            repository: self.line(table, "crates", "repository"),
            runtime: table.get("runtime").and_then(|value| self.runtime(value)),
        }
    }

    /// The same with the keys of a service.
    pub(super) fn own_manifest(
        &mut self,
        table: &DeTable<'t>,
        path: &str,
        all: &Manifest,
    ) -> Manifest {
        let (version, description) = (
            self.version(table, path),
            self.line(table, path, "description"),
        );
        Manifest {
            version: version.or_else(|| all.version.clone()),
            description,
            ..all.clone()
        }
    }

    fn optional_text(
        &mut self,
        table: &DeTable<'t>,
        path: &str,
        key: &str,
    ) -> Option<Placed<String>> {
        self.text(table.get(key)?, &format!("{path}.{key}"))
    }

    /// A text that is one line and not empty.
    fn line(&mut self, table: &DeTable<'t>, path: &str, key: &str) -> Option<String> {
        let text = self.optional_text(table, path, key)?;
        if text.value.trim().is_empty() || text.value.contains(char::is_control) {
            let hint = Some(format!("leave `{key}` out, or write one line"));
            self.found
                .push(text.error("this is not a line of text", hint));
            return None;
        }
        Some(text.value)
    }

    /// Whether a package's name can begin with a text.
    fn is_prefix(&mut self, prefix: &Placed<String>) -> bool {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let starts = |text: &str| text.starts_with(|c: char| c.is_ascii_lowercase());
        let text = prefix.value.as_str();
        let valid = text.is_empty() || (starts(text) && text.chars().all(allowed));
        if !valid {
            let hint = "use lower-case letters, digits and hyphens, a letter first".to_owned();
            let message = format!("no name of a package begins with `{text}`");
            self.found.push(prefix.error(message, Some(hint)));
        }
        valid
    }

    fn version(&mut self, table: &DeTable<'t>, path: &str) -> Option<String> {
        let text = self.optional_text(table, path, "version")?;
        if !is_version(&text.value) {
            let hint = "a version is three numbers, as in `1.2.3`, or `1.2.3-beta.1`".to_owned();
            let message = format!("`{}` is not a version", text.value);
            self.found.push(text.error(message, Some(hint)));
            return None;
        }
        Some(text.value)
    }

    /// The keys of a dependency, from a table with `path`, `version` or both.
    fn runtime(&mut self, value: &Spanned<DeValue<'t>>) -> Option<String> {
        const PATH: &str = "crates.runtime";
        let DeValue::Table(table) = value.get_ref() else {
            let hint = r#"write `{ path = "../../runtime", version = "0.1.0" }`"#.to_owned();
            self.wrong_type(value, PATH, "a table", Some(hint));
            return None;
        };
        self.check_keys(table, PATH, "the runtime", &RUNTIME_KEYS);
        let keys = RUNTIME_KEYS.into_iter().filter_map(|key| {
            let text = self.line(table, PATH, key)?;
            Some(format!("{key} = {}", Value::String(text)))
        });
        let keys: Vec<String> = keys.collect();
        if keys.is_empty() {
            let message = "neither `path` nor `version` is here".to_owned();
            self.error(&value.span(), PATH, message, None);
            return None;
        }
        Some(keys.join(", "))
    }
}

/// Whether a text is a version as cargo wants it: three numbers, and then perhaps a word about what it is before.
fn is_version(text: &str) -> bool {
    let (numbers, rest) = match text.find(['-', '+']) {
        Some(index) => text.split_at(index),
        None => (text, ""),
    };
    let is_number = |part: &str| {
        let is_short = part == "0" || !part.starts_with('0');
        !part.is_empty() && is_short && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-+.".contains(&byte);
    numbers.split('.').count() == 3
        && numbers.split('.').all(is_number)
        && rest.len() != 1
        && rest.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use crate::config::read_services;
    use crate::diagnostics::Diagnostics;

    use super::*;

    const SERVICE: &str = "[[service]]\npackage = \"a\"\nmodel = \"a/1\"\n";

    fn manifests(text: &str) -> Result<Vec<(String, Manifest)>, String> {
        let mut diagnostics = Diagnostics::new();
        let entries = read_services("services.toml", text, &mut diagnostics);
        let entries = entries.ok_or_else(|| diagnostics.to_string())?;
        let named = entries
            .into_iter()
            .map(|entry| (entry.full_name(), entry.manifest));
        Ok(named.collect())
    }

    #[test]
    fn a_service_overrides_what_is_said_of_all_crates() {
        let text = format!(
            "[crates]\nversion = \"1.2.3\"\nprefix = \"acme-\"\nlicense = \"0BSD\"\nrepository = \"https://acme.example\"\n\
             runtime = {{ version = \"0.2\", path = \"../../my \\\"runtime\" }}\n{SERVICE}\n\
             [[service]]\npackage = \"b\"\nmodel = \"b/1\"\nversion = \"2.0.0-beta.1\"\ndescription = \"All of B.\"\n"
        );
        let all = Manifest {
            prefix: "acme-".to_owned(),
            version: Some("1.2.3".to_owned()),
            description: None,
            license: Some("0BSD".to_owned()),
            repository: Some("https://acme.example".to_owned()),
            runtime: Some("path = '../../my \"runtime', version = \"0.2\"".to_owned()),
        };
        let own = Manifest {
            version: Some("2.0.0-beta.1".to_owned()),
            description: Some("All of B.".to_owned()),
            ..all.clone()
        };
        let expected = vec![("acme-a".to_owned(), all), ("acme-b".to_owned(), own)];
        assert_eq!(manifests(&text), Ok(expected));
        assert_eq!(
            manifests(SERVICE),
            Ok(vec![("a".to_owned(), Manifest::default())])
        );
    }

    #[test]
    fn problems_have_places_and_hints() {
        let table = [
            (
                "crates = 1\n",
                "1:10: error: crates: this must be a table, but is an integer",
            ),
            (
                "[crates]\nverion = \"1\"\n",
                "2:1: error: crates.verion: there is no key `verion` in `[crates]`\n    hint: did you mean `version`?",
            ),
            (
                "[crates]\nversion = \"1\"\n",
                "2:11: error: crates.version: `1` is not a version\n    hint: a version is three numbers",
            ),
            (
                "[crates]\nprefix = \"Acme-\"\n",
                "2:10: error: crates.prefix: no name of a package begins with `Acme-`",
            ),
            (
                "[crates]\nlicense = \" \"\n",
                "2:11: error: crates.license: this is not a line of text",
            ),
            (
                "[crates]\nruntime = \"0.1\"\n",
                "2:11: error: crates.runtime: this must be a table, but is a string\n    hint: write `{ path",
            ),
            (
                "[crates]\nruntime = {}\n",
                "2:11: error: crates.runtime: neither `path` nor `version` is here",
            ),
            (
                "[crates.runtime]\nfeatures = []\npath = \"a\"\n",
                "2:1: error: crates.runtime.features: there is no key `features` in the runtime",
            ),
        ];
        for (text, expected) in table {
            let problems = manifests(&format!("{text}{SERVICE}")).unwrap_err();
            let found = problems.strip_prefix("services.toml:").unwrap_or(&problems);
            assert!(found.starts_with(expected), "{text}\n{problems}");
        }
        let text = format!("{SERVICE}version = \"1.0\"\n");
        let problems = manifests(&text).unwrap_err();
        assert!(
            problems.contains("4:11: error: service[0].version: `1.0` is not a version"),
            "{problems}"
        );
    }

    #[test]
    fn versions_are_three_numbers_and_a_word() {
        let table = [
            ("1.2.3", true),
            ("0.0.0", true),
            ("1.2.3-rc.1", true),
            ("1.2.3+5", true),
            ("1.2", false),
            ("01.2.3", false),
            ("1.2.3-", false),
            ("1.2.3 ", false),
            ("1.2.x", false),
            ("", false),
        ];
        for (text, expected) in table {
            assert_eq!(is_version(text), expected, "{text}");
        }
    }
}
