//! Reads one file of settings.
//!
//! ```text
//! # A comment takes a whole line, or the rest of one after white space.
//! [profile work]
//! region = eu-west-1 ; this is one
//! credential_process = tool --a
//!   --b                          (a line that begins with white space continues the value)
//! s3 =
//!   endpoint_url = http://localhost    (after an empty value, the lines are a block, and may be comments)
//! ```
//!
//! The file of keys has `[work]` instead of `[profile work]`, and no other sections. A section whose name
//! can't be is left out, as other tools may have put it there. A line that can't be is an error.

use std::sync::Arc;

use super::DEFAULT_PROFILE;
use super::section::{Place, Property, Section};
use crate::error::ConfigError;
use crate::sorted::Sorted;

/// Which of the two files it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Config,
    Credentials,
}

/// The sections of one file.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) profiles: Sorted<Section>,
    pub(super) sso_sessions: Sorted<Section>,
    pub(super) services: Sorted<Section>,
}

/// Reads a file.
///
/// # Errors
/// A line can't be understood. The error has the path, the number of the line, and what is wrong. It does not
/// show the line, because that may be a secret.
pub(super) fn parse(kind: Kind, file: &Arc<str>, text: &[u8]) -> Result<Parsed, ConfigError> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut parser = Parser {
        kind,
        parsed: Parsed::default(),
        prefixed_default: false,
        section: None,
        property: Open::None,
    };
    for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
        let place = Place {
            file: Arc::clone(file),
            line: index + 1,
        };
        let read = std::str::from_utf8(line)
            .map_err(|_| "the line is not valid UTF-8")
            .and_then(|line| parser.line(line.trim_end_matches('\r'), &place));
        read.map_err(|wrong| ConfigError::new(format!("{place}: {wrong}")))?;
    }
    Ok(parser.parsed)
}

/// The section that lines belong to.
#[derive(Clone)]
enum Target {
    Profile(String),
    SsoSession(String),
    Services(String),
    /// Its name can't be, so nobody will look for it.
    Ignored,
}

/// The property that a line could continue.
enum Open {
    None,
    Named(String),
    Ignored,
}

struct Parser {
    kind: Kind,
    parsed: Parsed,
    /// The file has `[profile default]`, so that `[default]` does not count.
    prefixed_default: bool,
    section: Option<Target>,
    property: Open,
}

impl Parser {
    fn line(&mut self, line: &str, place: &Place) -> Result<(), &'static str> {
        if line.trim().is_empty() || line.starts_with(['#', ';']) {
            return Ok(());
        }
        if line.starts_with('[') {
            return self.header(line);
        }
        if line.starts_with(char::is_whitespace) {
            return self.continuation(line.trim(), place.line);
        }
        self.property(line, place)
    }

    fn header(&mut self, line: &str) -> Result<(), &'static str> {
        // A comment may follow at once here.
        let end = line.find(['#', ';']).unwrap_or(line.len());
        let name = line[..end].trim().strip_suffix(']');
        let name = name.ok_or("Profile definition must end with ']'")?;
        let name = name.strip_prefix('[').unwrap_or_default();
        let target = self.target(name.trim());
        // A section without properties is there, too.
        let _ = self.parsed.section(&target);
        self.section = Some(target);
        self.property = Open::None;
        Ok(())
    }

    fn target(&mut self, name: &str) -> Target {
        let known = |name: Option<String>, target: fn(String) -> Target| {
            name.map_or(Target::Ignored, target)
        };
        if self.kind == Kind::Credentials {
            return known(identifier(name), Target::Profile);
        }
        if name == DEFAULT_PROFILE {
            return if self.prefixed_default {
                Target::Ignored
            } else {
                Target::Profile(name.to_owned())
            };
        }
        let Some((kind, name)) = name.split_once(char::is_whitespace) else {
            return Target::Ignored;
        };
        let name = identifier(name);
        match kind {
            "profile" => {
                if name.as_deref() == Some(DEFAULT_PROFILE) && !self.prefixed_default {
                    self.prefixed_default = true;
                    self.parsed.profiles.remove(DEFAULT_PROFILE);
                }
                known(name, Target::Profile)
            }
            "sso-session" => known(name, Target::SsoSession),
            "services" => known(name, Target::Services),
            _ => Target::Ignored,
        }
    }

    fn property(&mut self, line: &str, place: &Place) -> Result<(), &'static str> {
        let section = self
            .section
            .as_ref()
            .ok_or("Expected a profile definition")?;
        let line = without_comment(line);
        let (name, value) = line
            .split_once('=')
            .ok_or("Expected an '=' sign defining a property")?;
        let (name, value) = (name.trim(), value.trim());
        if name.is_empty() {
            return Err("Property did not have a name");
        }
        self.property = match self.parsed.section(section) {
            Some(section) if is_identifier(name) => {
                section.set(name, Property::new(value, place.clone()));
                Open::Named(name.to_lowercase())
            }
            _ => Open::Ignored,
        };
        Ok(())
    }

    fn continuation(&mut self, text: &str, line: usize) -> Result<(), &'static str> {
        let section = self
            .section
            .as_ref()
            .ok_or("Expected a profile definition")?;
        let name = match &self.property {
            Open::None => return Err("Expected a property definition, found continuation"),
            Open::Ignored => return Ok(()),
            Open::Named(name) => name,
        };
        let property = self
            .parsed
            .section(section)
            .and_then(|section| section.last(name));
        let Some(property) = property else {
            return Ok(());
        };
        if property.value().is_empty() || property.is_block() {
            if text.starts_with(['#', ';']) {
                return Ok(());
            }
            let (name, _) = text
                .split_once('=')
                .ok_or("Expected an '=' sign defining a sub-property")?;
            if name.trim().is_empty() {
                return Err("Sub-property did not have a name");
            }
        }
        property.push(text, line);
        Ok(())
    }
}

impl Parsed {
    /// Returns a section, which is made if it is new. `None` if it is left out.
    fn section(&mut self, target: &Target) -> Option<&mut Section> {
        let (sections, name) = match target {
            Target::Profile(name) => (&mut self.profiles, name),
            Target::SsoSession(name) => (&mut self.sso_sessions, name),
            Target::Services(name) => (&mut self.services, name),
            Target::Ignored => return None,
        };
        Some(sections.or_default(name.clone()))
    }
}

/// Returns a line without the comment at its end, which begins after white space.
pub(super) fn without_comment(line: &str) -> &str {
    let mut is_space = false;
    for (index, character) in line.char_indices() {
        if is_space && matches!(character, '#' | ';') {
            return &line[..index];
        }
        is_space = character.is_whitespace();
    }
    line
}

/// Returns a name without its quotes, if it can be one. Names in quotes may have spaces.
fn identifier(text: &str) -> Option<String> {
    let text = text.trim();
    for quote in ['"', '\''] {
        let quoted = text
            .strip_prefix(quote)
            .and_then(|it| it.strip_suffix(quote));
        if let Some(name) = quoted {
            let is_plain = !name.contains(quote) && !name.trim().is_empty();
            return is_plain.then(|| name.to_owned());
        }
    }
    is_identifier(text).then(|| text.to_owned())
}

fn is_identifier(text: &str) -> bool {
    for byte in text.bytes() {
        if !byte.is_ascii_alphanumeric() && !b"_-/.%@:+".contains(&byte) {
            return false;
        }
    }
    !text.is_empty()
}
