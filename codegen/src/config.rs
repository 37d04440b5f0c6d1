//! What to generate: the list of services in `services.toml`.
//!
//! In: the text of the file. Out: its entries, or everything that is wrong with it, in one run. Each part of
//! an entry keeps its place in the text, so that lowering can point at an operation that does not exist. This
//! module must not know what is in a model.
//!
//! ```toml
//! [[service]]
//! package = "iot-jobs-data-plane"
//! model = "iot-jobs-data-plane/2017-09-29"
//! operations = ["DescribeJobExecution", "Get*"]
//! protocol = "rest-json"
//! ```

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::{Diagnostic, Diagnostics, Severity, did_you_mean};
use crate::keyword::Keyword;
use crate::model::c2j::Protocol;

mod manifest;

pub use manifest::Manifest;

/// The keys of a `[[service]]`.
const KEYS: [&str; 6] = [
    "package",
    "model",
    "operations",
    "protocol",
    "version",
    "description",
];

/// One `[[service]]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceEntry {
    /// The name of the package, as in `iot-jobs-data-plane`.
    pub package: String,
    /// The folder of the model below `model/`, as in `iot-jobs-data-plane/2017-09-29`.
    pub model: Placed<String>,
    /// The operations to generate: API names, in which `*` stands for any text. `None` means all of them.
    pub operations: Option<Vec<Placed<String>>>,
    /// The protocol to speak. `None` leaves the choice to lowering.
    pub protocol: Option<Placed<Protocol>>,
    /// What the crate's manifest says.
    pub manifest: Manifest,
}

impl ServiceEntry {
    /// An entry for a caller of [`generate`](crate::generate) who has no list: all operations, and the best
    /// protocol.
    ///
    /// Diagnostics about the entry name `origin` as their file: the caller's own settings, say, or
    /// `the command line`. The package's name is not checked. To make one that suits cargo, use
    /// [`crate_name`](crate::naming::crate_name).
    #[must_use]
    pub fn new(package: impl Into<String>, origin: impl Into<String>) -> Self {
        let package = package.into();
        Self {
            model: Placed::new(package.clone(), origin, "model"),
            package,
            operations: None,
            protocol: None,
            manifest: Manifest::default(),
        }
    }

    /// The name of the package in its manifest: [`package`](Self::package) with the prefix of all crates.
    /// Neither the folder of the crate nor its name in code has a prefix.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}{}", self.manifest.prefix, self.package)
    }

    /// The name of the crate in code: [`package`](Self::package) as Rust writes it.
    #[must_use]
    pub fn library(&self) -> String {
        self.package.replace('-', "_")
    }

    /// Generates only these operations: API names, in which `*` stands for any text.
    #[must_use]
    pub fn with_operations<T: Into<String>>(
        mut self,
        operations: impl IntoIterator<Item = T>,
    ) -> Self {
        let origin = &self.model.file;
        let placed = operations.into_iter().enumerate().map(|(index, name)| {
            Placed::new(name.into(), origin.as_str(), format!("operations[{index}]"))
        });
        self.operations = Some(placed.collect());
        self
    }

    /// Whether an operation is to be generated.
    #[must_use]
    pub fn selects(&self, operation: &str) -> bool {
        let patterns = self.operations.as_deref();
        let is_meant = |pattern: &Placed<String>| matches(&pattern.value, operation);
        patterns.is_none_or(|patterns| patterns.iter().any(is_meant))
    }

    /// Chooses a protocol, by its name in models, such as `rest-json`.
    ///
    /// # Errors
    /// If there is no such protocol. The diagnostic names the protocols that exist.
    pub fn with_protocol(mut self, name: &str) -> Result<Self, Diagnostic> {
        let placed = Placed::new((), self.model.file.as_str(), "protocol");
        let protocol = find_protocol(name);
        let protocol = protocol.map_err(|(message, hint)| placed.error(message, Some(hint)))?;
        self.protocol = Some(placed.with(protocol));
        Ok(self)
    }
}

/// Whether a name matches a pattern in which `*` stands for any text.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut name) = name.strip_prefix(start) else {
        return false;
    };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    // Taking the first occurrence of each part leaves the most for the following ones.
    for part in middle.split('*') {
        let Some(index) = name.find(part) else {
            return false;
        };
        name = name.get(index + part.len()..).unwrap_or_default();
    }
    name.ends_with(end)
}

/// The protocol with this name in models. The error is a message and a hint.
fn find_protocol(name: &str) -> Result<Protocol, (String, String)> {
    let words = || Protocol::ALL.iter().map(|known| known.as_str());
    Protocol::named(name).ok_or_else(|| {
        let hint = did_you_mean(name, words())
            .unwrap_or_else(|| format!("the protocols are {}", listed(words())));
        (format!("`{name}` is not a protocol"), hint)
    })
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// The name of the file as it was given to the reader.
    pub file: String,
    /// The line, counted from 1; 0 if the value stands in no text.
    pub line: u32,
    /// The column in characters, counted from 1; 0 if the value stands in no text.
    pub column: u32,
    /// The path within the file, such as `service[0].operations[2]`.
    pub path: String,
}

impl<T> Placed<T> {
    /// A value that comes from no text. `file` says where it comes from, such as `the command line`.
    pub fn new(value: T, file: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            value,
            file: file.into(),
            line: 0,
            column: 0,
            path: path.into(),
        }
    }

    /// An error at this place.
    pub(crate) fn error(&self, message: impl Into<String>, hint: Option<String>) -> Diagnostic {
        Diagnostic {
            file: self.file.clone(),
            line: self.line,
            column: self.column,
            severity: Severity::Error,
            path: self.path.clone(),
            message: message.into(),
            hint,
        }
    }

    /// Another value at the same place.
    fn with<U>(&self, value: U) -> Placed<U> {
        Placed {
            value,
            file: self.file.clone(),
            line: self.line,
            column: self.column,
            path: self.path.clone(),
        }
    }
}

/// Reads `services.toml`; the entries are in the order of the file.
///
/// Returns `None` when there were errors; `diagnostics` then holds all of them, each with its place.
pub fn read_services(
    file_name: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<ServiceEntry>> {
    let mut reader = Reader {
        file: file_name,
        text,
        found: Diagnostics::new(),
    };
    let entries = reader.read();
    let usable = !reader.found.has_errors();
    diagnostics.extend(reader.found.iter().cloned());
    usable.then_some(entries)
}

struct Reader<'t> {
    file: &'t str,
    text: &'t str,
    found: Diagnostics,
}

impl<'t> Reader<'t> {
    fn read(&mut self) -> Vec<ServiceEntry> {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        // A broken text would only lead to more errors that follow from the first ones.
        if !errors.is_empty() {
            for error in errors {
                let span = error.span().unwrap_or(0..0);
                let message = format!("this is not TOML: {}", one_line(error.message()));
                self.error(&span, "", message, None);
            }
            return Vec::new();
        }
        let root = root.get_ref();
        let manifest = root.get("crates").map(|value| self.manifest(value));
        let manifest = manifest.unwrap_or_default();
        let mut entries = Vec::new();
        for (key, value) in root {
            if key.get_ref() == "service" {
                entries = self.services(value, &manifest);
            } else if key.get_ref() != "crates" {
                let hint = did_you_mean(key.get_ref(), ["crates", "service"]);
                let message = format!("there is no key `{}` here", key.get_ref());
                self.error(&key.span(), key.get_ref(), message, hint);
            }
        }
        self.check_packages(&entries);
        entries.into_iter().map(|(_, entry)| entry).collect()
    }

    /// The entries, each with the place of its package.
    fn services(
        &mut self,
        value: &Spanned<DeValue<'t>>,
        manifest: &Manifest,
    ) -> Vec<(Placed<()>, ServiceEntry)> {
        let DeValue::Array(items) = value.get_ref() else {
            let hint = Some("write each service under its own `[[service]]`".to_owned());
            self.wrong_type(value, "service", "a list of tables", hint);
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let path = format!("service[{index}]");
            if let DeValue::Table(table) = item.get_ref() {
                entries.extend(self.service(table, &item.span(), &path, manifest));
            } else {
                self.wrong_type(item, &path, "a table", None);
            }
        }
        entries
    }

    fn service(
        &mut self,
        table: &DeTable<'t>,
        span: &Range<usize>,
        path: &str,
        manifest: &Manifest,
    ) -> Option<(Placed<()>, ServiceEntry)> {
        self.check_keys(table, path, "a service", &KEYS);
        let package = self.required_text(table, span, path, "package");
        let model = self.required_text(table, span, path, "model");
        let operations = self.operations(table, path);
        let protocol = self.protocol(table, path);
        let manifest = self.own_manifest(table, path, manifest);
        let package = package.filter(|package| self.is_package_name(package))?;
        let model = model.filter(|model| self.is_folder(model))?;
        let place = package.with(());
        let package = package.value;
        Some((
            place,
            ServiceEntry {
                package,
                model,
                operations,
                protocol,
                manifest,
            },
        ))
    }

    /// Reports keys that `owner` does not have.
    fn check_keys(&mut self, table: &DeTable<'t>, path: &str, owner: &str, known: &[&str]) {
        for key in table.keys() {
            if !known.contains(&key.get_ref().as_ref()) {
                let all = listed(known.iter().copied());
                let hint = did_you_mean(key.get_ref(), known.iter().copied())
                    .or_else(|| Some(format!("the keys of {owner} are {all}")));
                let message = format!("there is no key `{}` in {owner}", key.get_ref());
                let path = format!("{path}.{}", key.get_ref());
                self.error(&key.span(), &path, message, hint);
            }
        }
    }

    fn operations(&mut self, table: &DeTable<'t>, path: &str) -> Option<Vec<Placed<String>>> {
        let value = table.get("operations")?;
        let path = format!("{path}.operations");
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(value, &path, "a list of strings", None);
            return None;
        };
        if items.is_empty() {
            let hint = Some("leave `operations` out to generate all of them".to_owned());
            self.error(
                &value.span(),
                &path,
                "no operation is listed".to_owned(),
                hint,
            );
        }
        let mut operations: Vec<Placed<String>> = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let Some(name) = self.text(item, &format!("{path}[{index}]")) else {
                continue;
            };
            if operations.iter().any(|other| other.value == name.value) {
                let message = format!("the operation `{}` is listed twice", name.value);
                self.found.push(name.error(message, None));
            }
            operations.push(name);
        }
        Some(operations)
    }

    fn protocol(&mut self, table: &DeTable<'t>, path: &str) -> Option<Placed<Protocol>> {
        let word = self.text(table.get("protocol")?, &format!("{path}.protocol"))?;
        match find_protocol(&word.value) {
            Ok(protocol) => Some(word.with(protocol)),
            Err((message, hint)) => {
                self.found.push(word.error(message, Some(hint)));
                None
            }
        }
    }

    /// Whether cargo and crates.io accept the name for a package.
    fn is_package_name(&mut self, name: &Placed<String>) -> bool {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let valid = name.value.starts_with(|c: char| c.is_ascii_lowercase())
            && name.value.chars().all(allowed)
            && !name.value.ends_with('-');
        if !valid {
            let hint = "use lower-case letters, digits and hyphens, a letter first".to_owned();
            let message = format!("`{}` can't be the name of a package", name.value);
            self.found.push(name.error(message, Some(hint)));
        }
        valid
    }

    /// Whether the text is a folder below `model/`.
    fn is_folder(&mut self, folder: &Placed<String>) -> bool {
        let outside = |part: &str| matches!(part, "" | "." | "..");
        let valid = !folder.value.contains(['\\', ':']) && !folder.value.split('/').any(outside);
        if !valid {
            let hint = "write it relative to `model/`, as in `my-service/2020-01-01`".to_owned();
            let message = format!("`{}` is not a folder below `model/`", folder.value);
            self.found.push(folder.error(message, Some(hint)));
        }
        valid
    }

    /// Two packages of one name would overwrite each other.
    fn check_packages(&mut self, entries: &[(Placed<()>, ServiceEntry)]) {
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        for (place, entry) in entries {
            if let Some(line) = seen.get(entry.package.as_str()) {
                let message = format!("the package `{}` is listed twice", entry.package);
                let hint = format!("the other one is on line {line}");
                self.found.push(place.error(message, Some(hint)));
            } else {
                seen.insert(&entry.package, place.line);
            }
        }
    }

    fn required_text(
        &mut self,
        table: &DeTable<'t>,
        span: &Range<usize>,
        path: &str,
        key: &str,
    ) -> Option<Placed<String>> {
        if let Some(value) = table.get(key) {
            return self.text(value, &format!("{path}.{key}"));
        }
        let message = format!("the key `{key}` is missing");
        self.error(span, path, message, None);
        None
    }

    fn text(&mut self, value: &Spanned<DeValue<'t>>, path: &str) -> Option<Placed<String>> {
        if let DeValue::String(text) = value.get_ref() {
            return Some(self.placed(&value.span(), path, text.clone().into_owned()));
        }
        self.wrong_type(value, path, "a string", None);
        None
    }

    fn wrong_type(
        &mut self,
        value: &Spanned<DeValue<'t>>,
        path: &str,
        wanted: &str,
        hint: Option<String>,
    ) {
        let found = value.get_ref().type_str();
        let article = if found.starts_with(['a', 'i']) {
            "an"
        } else {
            "a"
        };
        let message = format!("this must be {wanted}, but is {article} {found}");
        self.error(&value.span(), path, message, hint);
    }

    fn error(&mut self, span: &Range<usize>, path: &str, message: String, hint: Option<String>) {
        let place = self.placed(span, path, ());
        self.found.push(place.error(message, hint));
    }

    fn placed<T>(&self, span: &Range<usize>, path: &str, value: T) -> Placed<T> {
        let mut start = span.start.min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let before = self.text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        Placed {
            value,
            file: self.file.to_owned(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
            path: path.to_owned(),
        }
    }
}

/// Words in backticks, joined by commas.
fn listed<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

/// The parser's messages may have several lines, but a report has room for one.
fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
