//! Names that are distinct within one scope.

use std::collections::{BTreeMap, BTreeSet};

/// The case of the names in a scope. It decides how a number is appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Types and variants: `Name2`.
    Camel,
    /// Fields, methods, modules and constants: `name_2`.
    Snake,
}

impl Case {
    /// The name with a number.
    fn numbered(self, name: &str, number: u32) -> String {
        let stem = name.strip_prefix("r#").unwrap_or(name);
        // Without an underscore `Level1` numbered 2 would read as level 12.
        let joint = match self {
            Self::Snake if stem.ends_with('_') => "",
            Self::Snake => "_",
            Self::Camel if stem.ends_with(|last: char| last.is_ascii_digit()) => "_",
            Self::Camel => "",
        };
        format!("{stem}{joint}{number}")
    }
}

/// Gives every key a name in each of several scopes, all of one key with the same number or none.
///
/// Otherwise this is [`Names::allocate`]. Of several keys that want one name, the key which is spelled like
/// its name in the first scope comes first.
///
/// Keys in `kept` have names already. No other key gets one of these, nor in a scope one of its `taken` ones.
pub(super) fn allocate_together<'a, const SCOPES: usize>(
    cases: [Case; SCOPES],
    entries: impl IntoIterator<Item = (&'a str, [String; SCOPES])>,
    kept: &BTreeMap<String, [String; SCOPES]>,
    taken: [&BTreeSet<String>; SCOPES],
) -> BTreeMap<String, [String; SCOPES]> {
    let mut entries: Vec<_> = entries.into_iter().collect();
    entries.sort_by_key(|(key, wanted)| {
        let first = wanted.first().map_or("", String::as_str);
        (first.to_owned(), *key != first, *key)
    });
    // What another key wants is no name with a number, and what is given away is no name at all.
    let wanted: Vec<BTreeSet<String>> = (0..SCOPES)
        .map(|scope| {
            entries
                .iter()
                .map(|(_, wanted)| wanted[scope].clone())
                .collect()
        })
        .collect();
    let mut given: Vec<BTreeSet<String>> = (0..SCOPES)
        .map(|scope| kept.values().map(|names| names[scope].clone()).collect())
        .collect();
    for (given, taken) in given.iter_mut().zip(taken) {
        given.extend(taken.iter().cloned());
    }
    let mut names = BTreeMap::new();
    for (key, own) in entries {
        if let Some(own) = kept.get(key) {
            names.insert(key.to_owned(), own.clone());
            continue;
        }
        let mut number = 1;
        let chosen = loop {
            let mut scope = 0;
            let candidate = own.clone().map(|name| {
                let name = match number {
                    1 => name,
                    number => cases[scope].numbered(&name, number),
                };
                scope += 1;
                name
            });
            let is_free = candidate.iter().enumerate().all(|(scope, name)| {
                let is_wanted = number > 1 && wanted[scope].contains(name);
                !is_wanted && !given[scope].contains(name)
            });
            if is_free {
                break candidate;
            }
            number += 1;
        };
        for (scope, name) in chosen.iter().enumerate() {
            given[scope].insert(name.clone());
        }
        names.insert(key.to_owned(), chosen);
    }
    names
}

/// Makes the names of one scope distinct. The order in which they come does not matter.
#[derive(Clone, Debug)]
pub struct Names {
    case: Case,
    reserved: BTreeSet<String>,
    kept: BTreeMap<String, String>,
}

impl Names {
    /// A scope without reserved names.
    #[must_use]
    pub fn new(case: Case) -> Self {
        Self {
            case,
            reserved: BTreeSet::new(),
            kept: BTreeMap::new(),
        }
    }

    /// Adds names that the scope has already. No entry gets one of them.
    #[must_use]
    pub fn reserve<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        self.reserved.extend(names.into_iter().map(str::to_owned));
        self
    }

    /// Adds names that keys have already. These keys keep them, and no other key gets one of them.
    #[must_use]
    pub fn keep(mut self, names: impl IntoIterator<Item = (String, String)>) -> Self {
        self.kept.extend(names);
        self
    }

    /// Gives every key a name of its own.
    ///
    /// Each entry is a key and the Rust name that it would like. The key is the name in the model, and unique
    /// within the scope. If several keys want one name, the key that is spelled like it comes first, then the
    /// others in the order of their bytes. The first gets the name, each further key the next free number
    /// from 2. A number never takes a name that another key wants.
    #[must_use]
    pub fn allocate<'a>(
        &self,
        entries: impl IntoIterator<Item = (&'a str, String)>,
    ) -> BTreeMap<String, String> {
        let mut groups: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        let mut names = BTreeMap::new();
        let mut taken: BTreeSet<String> = self.reserved.clone();
        taken.extend(self.kept.values().cloned());
        let given = taken.clone();
        for (key, wanted) in entries {
            match self.kept.get(key) {
                Some(name) => {
                    names.insert(key.to_owned(), name.clone());
                }
                None => {
                    groups.entry(wanted).or_default().insert(key);
                }
            }
        }
        taken.extend(groups.keys().cloned());
        for (wanted, keys) in &groups {
            let mut free = !given.contains(wanted);
            let mut number = 2;
            let (same, others): (Vec<&str>, Vec<&str>) =
                keys.iter().partition(|key| **key == wanted);
            for key in same.into_iter().chain(others) {
                let name = if free {
                    wanted.clone()
                } else {
                    self.numbered(wanted, &mut number, &taken)
                };
                free = false;
                taken.insert(name.clone());
                names.insert(key.to_owned(), name);
            }
        }
        names
    }

    /// The name with the next number that makes it free.
    fn numbered(&self, wanted: &str, number: &mut u32, taken: &BTreeSet<String>) -> String {
        loop {
            let name = self.case.numbered(wanted, *number);
            *number += 1;
            if !taken.contains(&name) {
                return name;
            }
        }
    }
}
