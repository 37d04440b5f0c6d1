//! Every rule that turns a name of the model into a Rust name.
//!
//! In: one name of the model (of a shape, member, enum value or operation, or a service id). Out: an
//! identifier that compiles without a lint warning. Rules must not know models or the IR. Each rule looks at
//! one name only, so two names may come out equal; [`Names`] makes them distinct within one scope. A name of
//! the model is never recovered from a Rust name, because the IR keeps both.

mod casing;
mod primitive;
mod scope;
mod symbols;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase, ToUpperCamelCase};

pub use primitive::{Primitive, is_primitive_alias};
pub use scope::{Case, Names};
pub use words::{CATCH_ALL_VARIANT, PRELUDE_NAMES, UNHANDLED_VARIANT, is_keyword, is_prelude_name};

use casing::{camel_identifier, raw_identifier, separate, snake_identifier};
use words::{CLIENT_METHODS, EXCEPTION_METHODS, STRUCTURE_METHODS};

/// The name of the type for a shape: the model's own spelling, with its first letter raised.
///
/// Underscores, and characters that no identifier has, end a word. The next word starts with a capital:
/// `__listOf__string` becomes `ListOfString`. An underscore between two digits stays: `AbpV1_0_x` becomes
/// `AbpV1_0X`.
#[must_use]
pub fn type_name(shape_name: &str) -> String {
    let chars: Vec<char> = shape_name.chars().collect();
    let mut name = String::with_capacity(shape_name.len());
    let mut raise = true;
    for (index, &character) in chars.iter().enumerate() {
        if character.is_ascii_alphanumeric() {
            name.push(if raise {
                character.to_ascii_uppercase()
            } else {
                character
            });
            raise = false;
        } else {
            raise = true;
            let digit_at = |index: usize| chars.get(index).is_some_and(char::is_ascii_digit);
            if character == '_' && index > 0 && digit_at(index - 1) && digit_at(index + 1) {
                name.push('_');
            }
        }
    }
    camel_identifier(name)
}

/// The name of the field for a structure's member: snake case, raw where it is a keyword.
#[must_use]
pub fn member_name(member: &str) -> String {
    raw_identifier(snake_identifier(member, "value"))
}

/// The name of the variant for a value of an enum, derived from the value as it stands on the wire.
///
/// Both model formats have the value, while only one has a name for it.
#[must_use]
pub fn variant_name(value: &str) -> String {
    let is_word = value.contains(|character: char| character.is_ascii_alphanumeric());
    let text = match symbols::with_sign(value) {
        Some(text) => text,
        None if is_word => value.to_owned(),
        None => symbols::spelled(value),
    };
    let name = camel_identifier(separate(&text).to_upper_camel_case());
    if name == CATCH_ALL_VARIANT {
        format!("{name}Value")
    } else {
        name
    }
}

/// The names of the variants for all values of an enum, by value. Some models have a name for a value as
/// well.
///
/// A value without letters is called by its name, if it has one. So are values which would like one name;
/// without names, their signs are spelled out. Thus no name moves to another value when the service adds one.
/// Values in `kept` have names already.
#[must_use]
pub fn enum_variants<'a>(
    values: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
    kept: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let values: BTreeMap<&str, Option<&str>> = values.into_iter().collect();
    let spelled = |value: &str| {
        let name = separate(&symbols::spelled(value)).to_upper_camel_case();
        camel_identifier(name)
    };
    // How many values want a name, and in how many ways they are spelled.
    let mut wanted: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    for value in values.keys() {
        let (count, spellings) = wanted.entry(variant_name(value)).or_default();
        *count += 1;
        spellings.insert(spelled(value));
    }
    let choose = |value: &str, name: Option<&str>| {
        let short = variant_name(value);
        let has_letters = value.contains(|character: char| character.is_ascii_alphabetic());
        let (is_shared, differ) = wanted
            .get(&short)
            .map_or((false, false), |(count, spellings)| {
                (*count > 1, spellings.len() > 1)
            });
        match name {
            Some(name) if is_shared || !has_letters => variant_name(name),
            None if is_shared && differ => spelled(value),
            _ => short,
        }
    };
    let names = values
        .iter()
        .map(|(value, name)| (*value, choose(value, *name)));
    Names::new(Case::Camel)
        .reserve([CATCH_ALL_VARIANT])
        .keep(kept)
        .allocate(names)
}

/// The name of the variant for a member of a union.
#[must_use]
pub fn union_variant(member: &str) -> String {
    variant_name(member)
}

/// The method that gives the data of a union's variant. If the variant has none, the method tells whether a
/// value is this variant.
#[must_use]
pub fn union_accessor(variant: &str, is_unit: bool) -> String {
    let prefix = if is_unit { "is" } else { "as" };
    let name = snake_identifier(variant, "variant");
    format!(
        "{prefix}_{}",
        name.trim_start_matches("r#").trim_end_matches('_')
    )
}

/// The name of the module, and file, for an operation. A keyword gets an underscore: raw file names puzzle
/// readers.
#[must_use]
pub fn operation_module(operation: &str) -> String {
    let name = snake_identifier(operation, "operation");
    if is_keyword(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// The names of all operations, by operation: of its type, its module and the client's method.
///
/// Of operations which would like one name, each gets one number for all of its own. Operations in `kept` have
/// names already, no type gets a name that is `taken`, and no method one of `taken_methods`.
#[must_use]
pub fn operations<'a>(
    operations: impl IntoIterator<Item = &'a str>,
    kept: &BTreeMap<String, [String; 3]>,
    taken: &BTreeSet<String>,
    taken_methods: &BTreeSet<String>,
) -> BTreeMap<String, [String; 3]> {
    let cases = [Case::Camel, Case::Snake, Case::Snake];
    let wanted = |operation: &'a str| {
        let names = [
            type_name(operation),
            operation_module(operation),
            method_name(operation),
        ];
        (operation, names)
    };
    let operations = operations.into_iter().map(wanted);
    let taken = [taken, &BTreeSet::new(), taken_methods];
    scope::allocate_together(cases, operations, kept, taken)
}

/// The name of the client's method for an operation. No other method of the client has that name.
#[must_use]
pub fn method_name(operation: &str) -> String {
    let name = snake_identifier(operation, "operation");
    if CLIENT_METHODS.binary_search(&name.as_str()).is_ok() {
        return format!("{name}_operation");
    }
    raw_identifier(name)
}

/// The name of the client's method for the pages of an operation, from the operation's method.
#[must_use]
pub fn pages_method(method: &str) -> String {
    format!("{}_pages", spoken(method))
}

/// The name of the client's method for a waiter.
#[must_use]
pub fn waiter_method(waiter: &str) -> String {
    format!("wait_until_{}", snake_identifier(waiter, "done"))
}

/// The name of the setter for a structure's field. It is the field's name, unless the structure has a method
/// of that name.
#[must_use]
pub fn setter_name(field: &str) -> String {
    let name = spoken(field);
    if STRUCTURE_METHODS.binary_search(&name).is_ok() {
        return format!("set_{name}");
    }
    field.to_owned()
}

/// The name of the setter for an exception's field. It hides no method of `std::error::Error` either.
#[must_use]
pub fn exception_setter_name(field: &str) -> String {
    let name = setter_name(field);
    if EXCEPTION_METHODS.binary_search(&name.as_str()).is_ok() {
        format!("set_{name}")
    } else {
        name
    }
}

/// The name of the variant for an exception in an operation's error enum: the type's name without its suffix.
///
/// The suffix stays if the rest would be empty, start with a digit, or be a keyword or [`UNHANDLED_VARIANT`].
#[must_use]
pub fn error_variant(exception: &str) -> String {
    let full = type_name(exception);
    for suffix in ["Exception", "Error", "Fault"] {
        if let Some(short) = full.strip_suffix(suffix) {
            let valid = short.starts_with(|first: char| first.is_ascii_alphabetic())
                && !short.ends_with('_');
            if valid && !is_keyword(short) && short != UNHANDLED_VARIANT {
                return short.to_owned();
            }
            break;
        }
    }
    if full == UNHANDLED_VARIANT {
        format!("{full}Error")
    } else {
        full
    }
}

/// The names of the variants for all exceptions of a service, by exception. An exception has the same one in all
/// enums of errors.
///
/// Exceptions that differ only in their suffix keep it. `Throttling2` is the last resort. Exceptions in `kept`
/// have names already.
#[must_use]
pub fn error_variants<'a>(
    exceptions: impl IntoIterator<Item = &'a str>,
    kept: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let exceptions: BTreeSet<&str> = exceptions.into_iter().collect();
    let mut wanted: BTreeMap<String, u32> = BTreeMap::new();
    for exception in &exceptions {
        *wanted.entry(error_variant(exception)).or_default() += 1;
    }
    let choose = |exception: &str| {
        let short = error_variant(exception);
        let full = type_name(exception);
        let shared = wanted.get(&short).is_some_and(|&count| count > 1);
        if shared && full != UNHANDLED_VARIANT {
            full
        } else {
            short
        }
    };
    let names = Names::new(Case::Camel)
        .reserve([UNHANDLED_VARIANT])
        .keep(kept);
    names.allocate(
        exceptions
            .iter()
            .map(|exception| (*exception, choose(exception))),
    )
}

/// The name of the crate for a service id: lower-case words joined by hyphens, as `iot-jobs-data-plane`.
#[must_use]
pub fn crate_name(service_id: &str) -> String {
    let lower = service_id.to_ascii_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join("-");
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        return if name.is_empty() {
            "service".to_owned()
        } else {
            format!("service-{name}")
        };
    }
    let taken = ["alloc", "core", "proc-macro", "std", "test"];
    if is_keyword(&name) || taken.contains(&name.as_str()) {
        format!("{name}-service")
    } else {
        name
    }
}

/// The name of a constant: words in capitals, joined by underscores.
#[must_use]
pub fn const_name(name: &str) -> String {
    let name = separate(name).to_shouty_snake_case();
    match name.chars().next() {
        None => "VALUE".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// The name without the mark of raw identifiers, as links in docs and readers spell it.
#[must_use]
pub fn spoken(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

#[cfg(test)]
mod tests;
