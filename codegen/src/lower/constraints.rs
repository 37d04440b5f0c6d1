//! The constraints of a shape: for the runtime to check, and in words.

use serde_json::Number;

use crate::html;
use crate::ir::{Constraints, Limits, Pattern};
use crate::lock::{self, Wraps};
use crate::model::c2j::{Length, Range, Shape, ShapeKind};
use crate::pattern;

/// Whether a shape has any constraint, or names values.
pub(super) fn has_any(shape: &Shape) -> bool {
    match &shape.kind {
        ShapeKind::String(text) => text.pattern.is_some() || bounds_length(text.length),
        ShapeKind::Blob(blob) => bounds_length(blob.length),
        ShapeKind::List(list) => bounds_length(list.length),
        ShapeKind::Map(map) => bounds_length(map.length),
        ShapeKind::Integer(range)
        | ShapeKind::Long(range)
        | ShapeKind::Float(range)
        | ShapeKind::Double(range) => {
            range.min.is_some() || range.max.is_some() || !range.values.is_empty()
        }
        ShapeKind::Structure(_) | ShapeKind::Boolean | ShapeKind::Timestamp(_) => false,
    }
}

fn bounds_length(length: Length) -> bool {
    least(length).is_some() || length.max.is_some()
}

/// The least length. A least length of 0 is none, because nothing is shorter.
fn least(length: Length) -> Option<u64> {
    length.min.filter(|min| *min > 0)
}

/// The constraints of a shape, and a line of docs that states them.
pub(super) fn constraints(shape: &Shape) -> (Constraints, Option<String>) {
    match &shape.kind {
        ShapeKind::String(text) => {
            let (mut constraints, mut words) =
                length(text.length, "Length", "character", "characters");
            if let Some(source) = &text.pattern {
                let compiled = pattern::Pattern::compile(source);
                words.push(pattern_words(source, &compiled));
                constraints.pattern = Some(Pattern {
                    source: source.clone(),
                    compiled,
                });
            }
            (constraints, joined(&words))
        }
        ShapeKind::Blob(blob) => with_words(length(blob.length, "Length", "byte", "bytes")),
        ShapeKind::List(list) => with_words(length(list.length, "Size", "element", "elements")),
        ShapeKind::Map(map) => with_words(length(map.length, "Size", "entry", "entries")),
        ShapeKind::Integer(bounds) => {
            let (mut constraints, words) = range(bounds);
            // No value of the type is beyond such a bound, so it constrains nothing.
            let is_possible = |bound: &i64| i32::try_from(*bound).is_ok();
            constraints.min = constraints.min.filter(is_possible);
            constraints.max = constraints.max.filter(is_possible);
            (constraints, words)
        }
        ShapeKind::Long(bounds) | ShapeKind::Float(bounds) | ShapeKind::Double(bounds) => {
            range(bounds)
        }
        ShapeKind::Structure(_) | ShapeKind::Boolean | ShapeKind::Timestamp(_) => {
            (Constraints::default(), None)
        }
    }
}

/// The constraints of a lock whose constants a newtype keeps, although the model has dropped them.
pub(super) fn former(
    known: &Wraps,
    limits: &Limits,
    wraps: &Wraps,
    constraints: &Constraints,
) -> Limits {
    // A constant of another type is another constant.
    let is_same = match (known, wraps) {
        (Wraps::Primitive(known), Wraps::Primitive(now)) => known == now,
        (known, now) => known.constants() == now.constants(),
    };
    if !is_same {
        return Limits::default();
    }
    let Limits { min, max, pattern } = limits;
    Limits {
        min: min.filter(|_| constraints.min.is_none()),
        max: max.filter(|_| constraints.max.is_none()),
        pattern: pattern.clone().filter(|_| constraints.pattern.is_none()),
    }
}

/// A line of docs that says what is left of former constraints.
pub(super) fn former_in_words(wraps: &Wraps, former: &Limits) -> Option<String> {
    let names = lock::constants(wraps, former).into_iter();
    let names: Vec<String> = names.map(|(name, _)| format!("`{name}`")).collect();
    let (last, others) = names.split_last()?;
    Some(if others.is_empty() {
        format!("The service has no such limit any more. {last} is left for older code.")
    } else {
        let others = others.join(", ");
        format!(
            "The service has no such limits any more. {others} and {last} are left for older code."
        )
    })
}

fn with_words((constraints, words): (Constraints, Vec<String>)) -> (Constraints, Option<String>) {
    (constraints, joined(&words))
}

fn joined(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(" "))
}

fn length(bounds: Length, what: &str, one: &str, many: &str) -> (Constraints, Vec<String>) {
    let (min, max) = (least(bounds), bounds.max);
    let unit = |count: u64| if count == 1 { one } else { many };
    let words = match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("at least {min} {}", unit(min))),
        (None, Some(max)) => Some(format!("at most {max} {}", unit(max))),
        (Some(min), Some(max)) if min == max => Some(format!("exactly {max} {}", unit(max))),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {}", unit(max))),
    };
    let constraints = Constraints {
        // Nothing in memory is so long that a bound beyond 63 bits would matter.
        min: min.and_then(|min| i64::try_from(min).ok()),
        max: max.and_then(|max| i64::try_from(max).ok()),
        pattern: None,
    };
    let words = words.map(|words| format!("{what}: {words}."));
    (constraints, words.into_iter().collect())
}

fn range(bounds: &Range) -> (Constraints, Option<String>) {
    let words = match (&bounds.min, &bounds.max) {
        (None, None) => return (Constraints::default(), None),
        (Some(min), None) => format!("at least {}", shown(min)),
        (None, Some(max)) => format!("at most {}", shown(max)),
        (Some(min), Some(max)) if min == max => format!("exactly {}", shown(max)),
        (Some(min), Some(max)) => format!("{} to {}", shown(min), shown(max)),
    };
    let bound = |bound: &Option<Number>| bound.as_ref().and_then(whole);
    let constraints = Constraints {
        min: bound(&bounds.min),
        max: bound(&bounds.max),
        pattern: None,
    };
    let unchecked = constraints.min.is_none() && bounds.min.is_some()
        || constraints.max.is_none() && bounds.max.is_some();
    let note = if unchecked {
        " (fractions are not checked)"
    } else {
        ""
    };
    (constraints, Some(format!("Range: {words}{note}.")))
}

/// The bound as a whole number, if it is one. Models write `1.0` as well as `1`.
fn whole(bound: &Number) -> Option<i64> {
    // Larger floating-point numbers can't express every whole number.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    bound.as_i64().or_else(|| {
        let float = bound.as_f64()?;
        let is_whole = float.fract() == 0.0 && float.abs() <= EXACT;
        // The conversion by way of text is exact, and can't overflow.
        is_whole
            .then(|| format!("{float:.0}").parse().ok())
            .flatten()
    })
}

/// A bound in words.
fn shown(bound: &Number) -> String {
    whole(bound).map_or_else(|| bound.to_string(), |whole| whole.to_string())
}

fn pattern_words(source: &str, compiled: &pattern::Pattern) -> String {
    let checked = match compiled {
        pattern::Pattern::Sequence(_) => "checked by `parse` and `validate`".to_owned(),
        pattern::Pattern::Regex(_) => "checked with the feature `regex` only".to_owned(),
        pattern::Pattern::Unsupported { reason } => format!("can't be checked: {reason}"),
    };
    format!("Pattern: {} ({checked}).", html::code(source))
}
