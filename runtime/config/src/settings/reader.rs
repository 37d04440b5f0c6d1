//! [`Reader`]: finds a setting in code, environment and profile, and notes where it was.

use super::origin::{Explained, Origin};
use crate::error::ConfigError;
use crate::profile::{Property, Section};
use crate::surroundings::Surroundings;

/// The names of a setting.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    /// The name in a profile. It stands for the setting in explanations.
    pub(crate) property: &'static str,
    /// The environment variables. The first one that is set counts.
    pub(crate) variables: &'static [&'static str],
    /// The name of a block of the profile in which the property may be, too, and its name there.
    pub(crate) block: Option<(&'static str, &'static str)>,
}

impl Key {
    /// Returns the key of a setting.
    pub(crate) const fn new(property: &'static str, variables: &'static [&'static str]) -> Self {
        Self {
            property,
            variables,
            block: None,
        }
    }

    /// The property may be in a block of the profile, too.
    pub(crate) const fn or_in(mut self, block: &'static str, property: &'static str) -> Self {
        self.block = Some((block, property));
        self
    }
}

/// Finds settings.
pub(crate) struct Reader<'a> {
    surroundings: &'a Surroundings,
    profile: Option<&'a Section>,
    explained: Vec<Explained>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(surroundings: &'a Surroundings, profile: Option<&'a Section>) -> Self {
        Self {
            surroundings,
            profile,
            explained: Vec::new(),
        }
    }

    /// Returns what was found so far.
    pub(crate) fn into_explained(self) -> Vec<Explained> {
        self.explained
    }

    /// Returns a setting: what code says, or a variable, or a profile. It is noted, and otherwise its default.
    ///
    /// # Errors
    /// The text has no meaning. `parse` says what it must be.
    pub(crate) fn setting<T>(
        &mut self,
        key: Key,
        code: Option<T>,
        parse: impl Fn(&str) -> Result<T, String>,
        show: impl Fn(&T) -> String,
        default: Option<&str>,
    ) -> Result<Option<T>, ConfigError> {
        let (value, origin) = match code {
            Some(value) => (Some(value), Origin::Code),
            None => match self.find(key)? {
                Some((text, origin)) => {
                    let value =
                        parse(&text).map_err(|expected| wrong(key, &text, &origin, &expected));
                    (Some(value?), origin)
                }
                None => (None, Origin::Default),
            },
        };
        let shown = value.as_ref().map(show);
        self.note(
            key.property,
            shown.or_else(|| default.map(str::to_owned)),
            origin,
        );
        Ok(value)
    }

    /// Returns the text of a setting, and where it is.
    pub(crate) fn find(&self, key: Key) -> Result<Option<(String, Origin)>, ConfigError> {
        for name in key.variables {
            if let Some(text) = self.surroundings.variable(name)? {
                return Ok(Some((text, Origin::Variable((*name).to_owned()))));
            }
        }
        let Some(profile) = self.profile else {
            return Ok(None);
        };
        if let Some(property) = profile.property(key.property) {
            return Ok(Some(at(property)));
        }
        let nested = key.block.and_then(|(block, name)| {
            let block = profile.property(block)?.block();
            block.property(name).map(at)
        });
        Ok(nested)
    }

    /// Notes a setting for explanations.
    pub(crate) fn note(&mut self, name: &str, value: Option<String>, origin: Origin) {
        self.explained.push(Explained {
            name: name.to_owned(),
            value,
            origin,
        });
    }
}

fn at(property: &Property) -> (String, Origin) {
    let origin = Origin::File(property.place().clone());
    (property.value().to_owned(), origin)
}

/// The error of a setting whose text has no meaning.
fn wrong(key: Key, text: &str, origin: &Origin, expected: &str) -> ConfigError {
    let name = match origin {
        Origin::Variable(name) => format!("the variable {name}"),
        Origin::File(place) => format!("{place}: {}", key.property),
        _ => key.property.to_owned(),
    };
    ConfigError::new(format!("{name} is `{text}`: it must be {expected}"))
}

/// The settings of a common kind.
impl Reader<'_> {
    /// Returns a setting that is `true` or `false`. It is `false` by default.
    pub(crate) fn flag(
        &mut self,
        key: Key,
        code: Option<bool>,
    ) -> Result<Option<bool>, ConfigError> {
        let words = [("false", false), ("true", true)];
        self.word(key, code, &words)
    }

    /// Returns a setting that has one of these words, in upper or lower case. The first one is the default.
    pub(crate) fn word<T: Copy + PartialEq>(
        &mut self,
        key: Key,
        code: Option<T>,
        words: &[(&str, T)],
    ) -> Result<Option<T>, ConfigError> {
        let default = words.first().map(|(word, _)| *word);
        let parse = |text: &str| {
            let mut all = words.iter();
            let found = all.find(|(word, _)| word.eq_ignore_ascii_case(text));
            found.map(|(_, value)| *value).ok_or_else(|| {
                let words: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
                words.join(" or ")
            })
        };
        let show = |value: &T| {
            let found = words.iter().find(|(_, it)| it == value);
            found
                .map(|(word, _)| (*word).to_owned())
                .unwrap_or_default()
        };
        self.setting(key, code, parse, show, default)
    }

    /// Returns a setting that is any text.
    pub(crate) fn text(
        &mut self,
        key: Key,
        code: Option<String>,
    ) -> Result<Option<String>, ConfigError> {
        self.setting(key, code, |text| Ok(text.to_owned()), Clone::clone, None)
    }

    /// Returns a setting that is a number from 1.
    pub(crate) fn number(
        &mut self,
        key: Key,
        code: Option<u32>,
        default: &str,
    ) -> Result<Option<u32>, ConfigError> {
        let parse = |text: &str| match text.parse() {
            Ok(number @ 1..) => Ok(number),
            _ => Err("a number from 1".to_owned()),
        };
        self.setting(key, code, parse, ToString::to_string, Some(default))
    }
}
