//! Form bodies as trees of the parts of their keys: `A.1.B=x` is a value at `A`, `1`, `B`.

use std::collections::BTreeMap;

/// The parts below a key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// Values of the key itself, as they are in the body.
    values: Vec<String>,
    parts: BTreeMap<String, Form>,
}

/// Reads a body. The order of different keys has no meaning.
pub(super) fn parse(body: &str) -> Form {
    let mut form = Form::default();
    // Cases are wrapped, and the breaks are no part of the body.
    for pair in body
        .split('&')
        .map(str::trim)
        .filter(|pair| !pair.is_empty())
    {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let mut place = &mut form;
        for part in key.split('.') {
            place = place.parts.entry(part.to_owned()).or_default();
        }
        place.values.push(value.to_owned());
    }
    form
}

impl Form {
    /// The other body means the same. The entries of a map may have other numbers.
    pub(super) fn matches(&self, other: &Self) -> bool {
        if self.values != other.values || self.parts.len() != other.parts.len() {
            return false;
        }
        let same = |(key, form): (&String, &Self)| {
            let found = other.parts.get(key);
            found.is_some_and(|found| form.matches(found))
        };
        self.parts.iter().all(same) || self.is_map() && same_entries(&self.parts, &other.parts)
    }

    /// The parts may be the entries of a map: numbers, each with a key and a value.
    fn is_map(&self) -> bool {
        let is_entry = |(number, entry): (&String, &Self)| {
            number.bytes().all(|byte| byte.is_ascii_digit())
                && entry.values.is_empty()
                && entry.parts.len() == 2
        };
        self.parts.iter().all(is_entry)
    }
}

fn same_entries(expected: &BTreeMap<String, Form>, actual: &BTreeMap<String, Form>) -> bool {
    let mut rest: Vec<&Form> = actual.values().collect();
    expected.values().all(|entry| {
        let index = rest.iter().position(|other| entry.matches(other));
        index.map(|index| rest.swap_remove(index)).is_some()
    }) && expected.keys().eq(actual.keys())
}
