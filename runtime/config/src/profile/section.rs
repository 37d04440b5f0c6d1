//! [`Section`]: the properties below one header.

use crate::sorted::Sorted;
use std::fmt::{self, Debug, Display, Formatter};
use std::sync::Arc;

use zeroize::Zeroizing;

use super::parse::without_comment;

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path of the file.
    pub file: Arc<str>,
    /// The number of the line, from 1.
    pub line: usize,
}

impl Display for Place {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// A value in a file, with its place. `Debug` does not show the value, because it may be a secret.
#[derive(Clone)]
pub struct Property {
    value: Zeroizing<String>,
    place: Place,
    /// The numbers of the lines that continue the value. Each begins after a line feed of the value.
    continued: Vec<usize>,
}

impl Property {
    pub(super) fn new(value: &str, place: Place) -> Self {
        Self {
            value: Zeroizing::new(value.to_owned()),
            place,
            continued: Vec::new(),
        }
    }

    /// Adds a line that continues the value.
    pub(super) fn push(&mut self, text: &str, line: usize) {
        self.value.push('\n');
        self.value.push_str(text);
        self.continued.push(line);
    }

    /// Returns the value. It has a line feed before each line that continues it.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns the place of the name.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Returns `true` if the lines after the name are a block of properties, as in `s3 =` and then
    /// `  endpoint_url = http://localhost`.
    #[must_use]
    pub fn is_block(&self) -> bool {
        self.value.starts_with('\n')
    }

    /// Returns the properties in the block, without any whose name is empty. A later one replaces an earlier
    /// one.
    #[must_use]
    pub fn block(&self) -> Section {
        let mut section = Section::default();
        if !self.is_block() {
            return section;
        }
        let lines = self.value.split('\n').skip(1);
        for (text, line) in lines.zip(&self.continued) {
            let Some((name, value)) = without_comment(text).split_once('=') else {
                continue;
            };
            let place = Place {
                file: Arc::clone(&self.place.file),
                line: *line,
            };
            section.set(name.trim(), Property::new(value.trim(), place));
        }
        section
    }
}

impl Debug for Property {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Property({})", self.place)
    }
}

/// The properties below one header, by name. Names are in lower case.
#[derive(Clone, Debug, Default)]
pub struct Section {
    properties: Sorted<Property>,
}

impl Section {
    /// Returns a property that has a value.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        let property = self.properties.get(name)?;
        (!property.value().is_empty()).then_some(property)
    }

    /// Returns the value of a property, unless it is empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.property(name).map(Property::value)
    }

    /// Returns all properties, sorted by name.
    pub fn properties(&self) -> impl Iterator<Item = (&str, &Property)> {
        let properties = self.properties.iter();
        properties.map(|(name, property)| (name.as_str(), property))
    }

    pub(super) fn set(&mut self, name: &str, property: Property) {
        self.properties.insert(name.to_lowercase(), property);
    }

    /// Returns the property that was set last with this name, to continue it.
    pub(super) fn last(&mut self, name: &str) -> Option<&mut Property> {
        self.properties.get_mut(name)
    }

    /// Adds the properties of another section. They replace those of the same name.
    pub(super) fn merge(&mut self, other: Self) {
        for (name, property) in other.properties.into_pairs() {
            self.properties.insert(name, property);
        }
    }
}
