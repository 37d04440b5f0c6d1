//! The mutations: how a model is broken, and where.

use serde_json::{Value as Json, json};

use super::random::Random;

/// Texts that no part of a model expects.
const TEXTS: [&str; 16] = [
    "",
    " ",
    "9",
    "Self",
    "r#type",
    "\u{0}",
    "\n",
    "a\r\nb",
    "\u{202e}",
    "\"#",
    "*/",
    "{+}",
    "/{a}{a}",
    "<p><ul><li><code>`",
    "𝒳",
    "structure",
];

/// Invalid patterns, and patterns that no engine likes.
const PATTERNS: [&str; 10] = [
    "[",
    "(",
    "[z-a]",
    "a{5,1}",
    "(?=a)",
    "\\u{d800}",
    "a**",
    "(a{1000}){1000}",
    "\\",
    "(?<n>",
];

/// Numbers that are no size of anything.
const SIZES: [f64; 5] = [-1.0, 0.5, 1e300, -0.0, 1.8e19];

/// The keys of references to shapes, in C2J and in Smithy.
const REFERENCES: [&str; 2] = ["shape", "target"];

/// How deep parentheses or lists are nested in an absurd value.
const DEPTH: usize = 3000;

/// The kinds of mutations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    DropKey,
    SwapType,
    Dangle,
    Redirect,
    RequireCycle,
    AbsurdSize,
    BadPattern,
    OddText,
    RenameKey,
    DeepDocs,
    NotUtf8,
    Truncate,
}

impl Change {
    pub(super) const ALL: [Self; 12] = [
        Self::DropKey,
        Self::SwapType,
        Self::Dangle,
        Self::Redirect,
        Self::RequireCycle,
        Self::AbsurdSize,
        Self::BadPattern,
        Self::OddText,
        Self::RenameKey,
        Self::DeepDocs,
        Self::NotUtf8,
        Self::Truncate,
    ];

    /// Makes the change: in the tree of a model, or in its text if a tree can't hold the change. Returns the
    /// file, and the JSON pointer of the changed place.
    pub(super) fn apply(self, model: &mut Json, random: &mut Random) -> (Vec<u8>, String) {
        let place = match self {
            Self::NotUtf8 | Self::Truncate => None,
            _ => self.apply_to_tree(model, random),
        };
        let mut bytes = model.to_string().into_bytes();
        let place = match self {
            Self::NotUtf8 => {
                let at = random.below(bytes.len());
                bytes.insert(at, 0x80 | u8::try_from(random.below(0x80)).unwrap_or(0));
                Some(format!("byte {at}"))
            }
            Self::Truncate => {
                bytes.truncate(random.below(bytes.len()));
                Some(format!("after byte {}", bytes.len()))
            }
            _ => place,
        };
        (bytes, place.unwrap_or_else(|| "nowhere".to_owned()))
    }

    fn apply_to_tree(self, model: &mut Json, random: &mut Random) -> Option<String> {
        match self {
            Self::DropKey => {
                let place = place(model, random, |_, _| true)?;
                remove(model, &place)?;
                Some(place)
            }
            Self::RenameKey => {
                let place = place(model, random, |_, _| true)?;
                let value = remove(model, &place)?;
                let (parent, _) = place.rsplit_once('/')?;
                let object = model.pointer_mut(parent)?.as_object_mut()?;
                object.insert((*random.pick(&TEXTS)?).to_owned(), value);
                Some(place)
            }
            Self::RequireCycle => require_cycle(model, random),
            _ => {
                let place = place(model, random, |key, value| self.fits(key, value))?;
                let value = self.replacement(model, &place, random)?;
                *model.pointer_mut(&place)? = value;
                Some(place)
            }
        }
    }

    /// Whether the change replaces the value of this key.
    fn fits(self, key: &str, value: &Json) -> bool {
        // Smithy has traits where C2J has keys.
        let key = key.strip_prefix("smithy.api#").unwrap_or(key);
        match self {
            Self::Dangle | Self::Redirect => REFERENCES.contains(&key) && value.is_string(),
            Self::AbsurdSize => value.is_number(),
            Self::BadPattern => key == "pattern",
            Self::DeepDocs => key == "documentation",
            Self::OddText => value.is_string(),
            _ => true,
        }
    }

    fn replacement(self, model: &Json, place: &str, random: &mut Random) -> Option<Json> {
        Some(match self {
            Self::Dangle => {
                let target = model.pointer(place)?.as_str()?;
                let namespace = target.find('#').map_or("", |at| &target[..=at]);
                json!(format!("{namespace}Missing{}", random.below(9)))
            }
            Self::Redirect => {
                let shapes = model["shapes"].as_object()?;
                let target = model.pointer(place)?.as_str()?;
                let names: Vec<_> = shapes.keys().filter(|name| *name != target).collect();
                json!(random.pick(&names)?)
            }
            Self::AbsurdSize => match random.below(3) {
                0 => json!(u64::MAX),
                1 => json!(i64::MIN),
                _ => json!(random.pick(&SIZES)?),
            },
            Self::BadPattern => match random.below(4) {
                0 => json!("(".repeat(DEPTH)),
                _ => json!(random.pick(&PATTERNS)?),
            },
            Self::DeepDocs => json!(format!("{}x", "<ul><li>".repeat(DEPTH))),
            Self::OddText => json!(random.pick(&TEXTS)?),
            _ => {
                let values = [
                    json!(null),
                    json!(true),
                    json!(7),
                    json!("text"),
                    json!([]),
                    json!({}),
                    json!([{"shape": "String"}]),
                ];
                random.pick(&values)?.clone()
            }
        })
    }
}

/// Makes a structure a required member of itself, or of a structure that is its member.
fn require_cycle(model: &mut Json, random: &mut Random) -> Option<String> {
    let shapes = model["shapes"].as_object()?;
    let with_members = |(name, shape): (&String, &Json)| {
        let members = shape["members"].as_object()?;
        (shape["type"] == "structure").then(|| (name.clone(), members.clone()))
    };
    let structures: Vec<_> = shapes.iter().filter_map(with_members).collect();
    let (inner, members) = random.pick(&structures)?;
    let targets: Vec<String> = members
        .values()
        .filter_map(|member| REFERENCES.iter().find_map(|key| member[key].as_str()))
        .filter(|target| structures.iter().any(|(name, _)| name == target))
        .map(str::to_owned)
        .collect();
    let outer = random.pick(&targets).unwrap_or(inner).clone();
    let path = format!("/shapes/{}", escaped(&outer));
    let is_smithy = model["smithy"].is_string();
    let shape = model.pointer_mut(&path)?.as_object_mut()?;
    let member = if is_smithy {
        json!({"target": inner, "traits": {"smithy.api#required": {}}})
    } else {
        json!({"shape": inner})
    };
    let members = shape.entry("members").or_insert(json!({}));
    members.as_object_mut()?.insert("cycle".to_owned(), member);
    if is_smithy {
        return Some(path);
    }
    shape
        .entry("required")
        .or_insert(json!([]))
        .as_array_mut()?
        .push(json!("cycle"));
    Some(path)
}

/// The JSON pointer of one of the values whose keys fit, below the top level.
fn place(model: &Json, random: &mut Random, fits: impl Fn(&str, &Json) -> bool) -> Option<String> {
    let mut places = Vec::new();
    collect(model, "", &fits, &mut places);
    random.pick(&places).cloned()
}

fn collect(value: &Json, path: &str, fits: &dyn Fn(&str, &Json) -> bool, places: &mut Vec<String>) {
    let mut visit = |key: &str, child: &Json| {
        let path = format!("{path}/{}", escaped(key));
        collect(child, &path, fits, places);
        if fits(key, child) {
            places.push(path);
        }
    };
    match value {
        Json::Object(object) => object.iter().for_each(|(key, child)| visit(key, child)),
        Json::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, child)| visit(&index.to_string(), child)),
        _ => {}
    }
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn remove(model: &mut Json, place: &str) -> Option<Json> {
    let (parent, key) = place.rsplit_once('/')?;
    match model.pointer_mut(parent)? {
        Json::Object(object) => object.shift_remove(&key.replace("~1", "/").replace("~0", "~")),
        Json::Array(items) => {
            let index: usize = key.parse().ok()?;
            (index < items.len()).then(|| items.remove(index))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model() -> Json {
        json!({
            "metadata": {"protocol": "json"},
            "shapes": {
                "A": {"type": "structure", "members": {"b": {"shape": "B"}}},
                "B": {"type": "structure", "members": {"n/m": {"shape": "N", "documentation": "<p>"}}},
                "N": {"type": "string", "min": 1, "pattern": "a"}
            }
        })
    }

    fn smithy_model() -> Json {
        json!({
            "smithy": "2.0",
            "shapes": {
                "a#A": {"type": "structure", "members": {"b": {"target": "a#B"}}},
                "a#B": {"type": "structure", "members": {"n": {"target": "a#N", "traits": {"smithy.api#documentation": "x"}}}},
                "a#N": {"type": "string", "traits": {"smithy.api#length": {"min": 1}, "smithy.api#pattern": "a"}}
            }
        })
    }

    #[test]
    fn every_change_changes_something_at_the_place_which_it_names() {
        for change in Change::ALL {
            for number in 0..40 {
                let model = if number % 2 == 0 {
                    model()
                } else {
                    smithy_model()
                };
                let mut random = Random::new(1, number);
                let (bytes, place) = change.apply(&mut model.clone(), &mut random);
                assert_ne!(place, "nowhere", "{change:?}");
                assert_ne!(
                    bytes,
                    model.to_string().into_bytes(),
                    "{change:?} at {place}"
                );
            }
        }
    }

    #[test]
    fn what_dangles_is_in_the_same_name_space() {
        let mut model = smithy_model();
        let (_, place) = Change::Dangle.apply(&mut model, &mut Random::new(1, 1));
        let target = model.pointer(&place).unwrap().as_str().unwrap();
        assert!(target.starts_with("a#Missing"), "{target}");
    }

    #[test]
    fn a_cycle_goes_through_required_members() {
        let mut model = model();
        let place = Change::RequireCycle
            .apply(&mut model, &mut Random::new(1, 1))
            .1;
        let shape = model.pointer(&place).unwrap();
        assert_eq!(shape["required"], json!(["cycle"]));
        assert!(["A", "B"].contains(&shape["members"]["cycle"]["shape"].as_str().unwrap()));

        let mut model = smithy_model();
        let change = Change::RequireCycle;
        let place = change.apply(&mut model, &mut Random::new(1, 1)).1;
        let member = &model.pointer(&place).unwrap()["members"]["cycle"];
        assert!(["a#A", "a#B"].contains(&member["target"].as_str().unwrap()));
        assert!(member["traits"]["smithy.api#required"].is_object());
    }
}
