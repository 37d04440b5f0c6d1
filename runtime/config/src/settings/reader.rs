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

    /// Returns the text of a setting, and where it is.
    fn find(&self, key: Key) -> Result<(Option<String>, Origin), ConfigError> {
        for name in key.variables {
            if let Some(text) = self.surroundings.variable(name)? {
                return Ok((Some(text), Origin::Variable((*name).to_owned())));
            }
        }
        let Some(profile) = self.profile else {
            return Ok((None, Origin::Default));
        };
        if let Some(property) = profile.property(key.property) {
            return Ok(at(property));
        }
        let Some((block, name)) = key.block else {
            return Ok((None, Origin::Default));
        };
        if let Some(block) = profile.property(block) {
            if let Some(property) = block.block().property(name) {
                return Ok(at(property));
            }
        }
        Ok((None, Origin::Default))
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

fn at(property: &Property) -> (Option<String>, Origin) {
    let origin = Origin::File(property.place().clone());
    (Some(property.value().to_owned()), origin)
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

/// The kinds of settings. Each looks at code, variables and profile, notes what it finds, and otherwise its default.
/// A text without a meaning is an error, which says what it must be.
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
    ///
    /// It is compiled for each type, so it leaves all but the types to [`one_of`](Self::one_of).
    pub(crate) fn word<T: Copy + PartialEq>(
        &mut self,
        key: Key,
        code: Option<T>,
        words: &[(&'static str, T)],
    ) -> Result<Option<T>, ConfigError> {
        let mut place = None;
        if let Some(code) = code {
            place = Some(first(words, code));
        }
        let untyped = Words {
            count: words.len(),
            name: &|place| words[place].0,
            first: &|place| first(words, words[place].1),
        };
        match self.one_of(key, place, &untyped)? {
            Some(place) => Ok(Some(words[place].1)),
            None => Ok(None),
        }
    }

    /// Finds one of these words, and returns its place among them.
    fn one_of(
        &mut self,
        key: Key,
        code: Option<usize>,
        words: &Words<'_>,
    ) -> Result<Option<usize>, ConfigError> {
        let (place, origin) = match code {
            Some(_) => (code, Origin::Code),
            None => match self.find(key)? {
                (Some(text), origin) => match words.find(&text) {
                    Ok(place) => (Some(place), origin),
                    Err(expected) => return Err(wrong(key, &text, &origin, &expected)),
                },
                (None, origin) => (None, origin),
            },
        };
        // Several words may mean the same. The first of them stands for it.
        let shown = (words.name)(place.map_or(0, words.first));
        self.note(key.property, Some(shown.to_owned()), origin);
        Ok(place)
    }

    /// Returns a setting that is any text.
    pub(crate) fn text(
        &mut self,
        key: Key,
        code: Option<String>,
    ) -> Result<Option<String>, ConfigError> {
        let (value, origin) = match code {
            Some(_) => (code, Origin::Code),
            None => self.find(key)?,
        };
        self.note(key.property, value.clone(), origin);
        Ok(value)
    }

    /// Returns a setting that is a number in a range.
    pub(crate) fn number(
        &mut self,
        key: Key,
        code: Option<u32>,
        range: &Range,
        default: &str,
    ) -> Result<Option<u32>, ConfigError> {
        let (value, origin) = match code {
            Some(_) => (code, Origin::Code),
            None => match self.find(key)? {
                (Some(text), origin) => match text.parse() {
                    Ok(number) if range.least <= number && number <= range.most => {
                        (Some(number), origin)
                    }
                    _ => return Err(wrong(key, &text, &origin, range.meaning)),
                },
                (None, origin) => (None, origin),
            },
        };
        let shown = match value {
            Some(number) => number.to_string(),
            None => default.to_owned(),
        };
        self.note(key.property, Some(shown), origin);
        Ok(value)
    }
}

/// The words that a setting can have, whatever they mean.
struct Words<'a> {
    count: usize,
    name: &'a dyn Fn(usize) -> &'static str,
    /// Returns the place of the first word that means the same as the one in a place.
    first: &'a dyn Fn(usize) -> usize,
}

impl Words<'_> {
    /// Returns the place of a word, or else what is expected.
    fn find(&self, text: &str) -> Result<usize, String> {
        let mut expected = String::new();
        for place in 0..self.count {
            let word = (self.name)(place);
            if word.eq_ignore_ascii_case(text) {
                return Ok(place);
            }
            expected.push_str(if place == 0 { "`" } else { " or `" });
            expected.push_str(word);
            expected.push('`');
        }
        Err(expected)
    }
}

/// Returns the place of the first word with a meaning, which one of them has.
fn first<T: Copy + PartialEq>(words: &[(&str, T)], meaning: T) -> usize {
    let mut place = 0;
    for (_, other) in words {
        if *other == meaning {
            break;
        }
        place += 1;
    }
    place
}

/// The numbers that a setting can have.
pub(crate) struct Range {
    pub(crate) least: u32,
    pub(crate) most: u32,
    /// What errors say of it.
    pub(crate) meaning: &'static str,
}
