//! Checks the model's constraints, on request.
//!
//! [`check`] walks over a value along its schemas, and reports all violations at once. It is not stricter
//! than services are: an enum accepts values that the model doesn't list, because they may be new; and a
//! pattern that can't be checked accepts every text.

use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter, Write};
use std::ops::ControlFlow;

use crate::shape::debug::REDACTED;
use crate::shape::schema::{Location, Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Union, Value, in_order};
use crate::value::document::nearest_f64;

/// Checks a value against the constraints of the model. Every shape implements it.
///
/// Nothing is checked unless you ask for it, because services change their constraints. You can tell a client
/// to check what it sends.
pub trait Validate {
    /// Reports all violations of the model's constraints, each with its path.
    ///
    /// # Errors
    /// All violations, if there are any.
    fn validate(&self) -> Result<(), Violations>;
}

impl<T: Shape> Validate for T {
    fn validate(&self) -> Result<(), Violations> {
        check(self)
    }
}

/// The violations of the model's constraints in a value.
///
/// `Display` lists everything on one line. Sensitive values never show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

/// One violation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The path of the member, such as `jobs[3].parameters[name]`, or an empty text for the value itself.
    pub path: String,
    /// The name of the shape that has the constraint.
    pub shape: &'static str,
    /// What the value must be, or what is wrong with it.
    pub reason: String,
}

impl Violations {
    /// Creates the violation for a text that can't be read as a value.
    ///
    /// The text may be sensitive, so the violation does not repeat it.
    #[doc(hidden)]
    #[must_use]
    pub fn unreadable(shape: &'static str, text: &str) -> Self {
        let reason = if text.is_empty() {
            "must not be empty"
        } else {
            "can't be read as a value of this type"
        };
        Self(vec![Violation {
            path: String::new(),
            shape,
            reason: reason.to_owned(),
        }])
    }

    /// Returns the number of violations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns `true` if there are no violations. An error has at least one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Iterates over the violations, in the order of the model's members and of a list's elements. In a map
    /// they are in the order of the keys.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() {
            self.shape
        } else {
            self.path.as_str()
        };
        write!(f, "{place}: {}", self.reason)
    }
}

impl Display for Violations {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            let separator = if index > 0 { "; " } else { "" };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

/// Reports all violations of the model's constraints in a value.
///
/// # Errors
/// All violations, if there are any.
pub fn check(shape: &dyn Shape) -> Result<(), Violations> {
    let mut checker = Checker::default();
    checker.shape(shape);
    if checker.violations.len() > 1 {
        // Maps have a random order, but reports should not. Most values have nothing to report.
        checker = Checker {
            in_order: true,
            ..Checker::default()
        };
        checker.shape(shape);
    }
    if checker.violations.is_empty() {
        Ok(())
    } else {
        Err(Violations(checker.violations))
    }
}

/// The deepest nesting of values. Services accept far less, and the limit keeps the stack from overflowing.
const MAX_DEPTH: usize = 128;

/// The state of a walk over a value.
#[derive(Default)]
struct Checker {
    violations: Vec<Violation>,
    /// The path of the current value.
    path: String,
    /// The number of values that contain the current one.
    depth: usize,
    /// The current value is sensitive, or a value that contains it is.
    sensitive: bool,
    /// Maps are visited in the order of their keys.
    in_order: bool,
}

impl Checker {
    fn report(&mut self, shape: &'static str, reason: impl Into<String>) {
        self.violations.push(Violation {
            path: self.path.clone(),
            shape,
            reason: reason.into(),
        });
    }

    /// Visits a value one level deeper, where the path is longer by `segment`.
    fn within(&mut self, segment: impl Display, visit: impl FnOnce(&mut Self)) {
        let (length, sensitive) = (self.path.len(), self.sensitive);
        let written = write!(self.path, "{segment}");
        debug_assert!(written.is_ok(), "writing to a String never fails");
        self.depth += 1;
        visit(self);
        self.depth -= 1;
        self.sensitive = sensitive;
        self.path.truncate(length);
    }

    fn shape(&mut self, shape: &dyn Shape) {
        let schema = shape.schema();
        self.sensitive |= schema.sensitive;
        match shape.value() {
            // Nobody can know all of a stream before it is sent.
            Value::Absent
            | Value::Boolean(_)
            | Value::Stream(_)
            | Value::Events(_)
            | Value::Timestamp(_)
            | Value::Document(_) => {}
            Value::Integer(value) => self.integer(schema, value.into()),
            Value::Long(value) => self.integer(schema, value),
            Value::Float(value) => self.float(schema, value.into()),
            Value::Double(value) => self.float(schema, value),
            Value::String(text) => self.text(schema, text),
            Value::Blob(blob) => self.length(schema, blob.len(), "byte"),
            Value::Structure(_) | Value::Union(_) | Value::List(_) | Value::Map(_)
                if self.depth >= MAX_DEPTH =>
            {
                self.report(
                    schema.name,
                    "is nested too deeply: at most 128 levels are allowed",
                );
            }
            Value::Structure(structure) => self.structure(schema, structure),
            Value::Union(union) => self.union(schema, union),
            Value::List(list) => self.list(schema, list),
            Value::Map(map) => self.map(schema, map),
        }
    }

    fn integer(&mut self, schema: &'static Schema, value: i64) {
        self.range(schema, value, |bound| Some(value.cmp(&bound)));
    }

    fn float(&mut self, schema: &'static Schema, value: f64) {
        self.range(schema, value, |bound| {
            let nearest = nearest_f64(bound.unsigned_abs());
            value.partial_cmp(&if bound < 0 { -nearest } else { nearest })
        });
    }

    /// Checks a number, given a comparison with a bound. A number that can't be compared (NaN) is outside
    /// every range.
    fn range(
        &mut self,
        schema: &'static Schema,
        value: impl Display,
        compare: impl Fn(i64) -> Option<Ordering>,
    ) {
        let (bound, side) = match (schema.min, schema.max) {
            (Some(min), _) if compare(min).is_none_or(Ordering::is_lt) => (min, "least"),
            (_, Some(max)) if compare(max).is_none_or(Ordering::is_gt) => (max, "most"),
            _ => return,
        };
        let found = self.found(value);
        self.report(schema.name, format!("must be at {side} {bound}{found}"));
    }

    fn text(&mut self, schema: &'static Schema, text: &str) {
        if schema.min.is_some() || schema.max.is_some() {
            self.length(schema, text.chars().count(), "character");
        }
        if let Some(pattern) = &schema.pattern {
            if pattern.matches(text) == Some(false) {
                let source = pattern.source.escape_debug();
                self.report(schema.name, format!("must match {source}"));
            }
        }
    }

    fn length(&mut self, schema: &'static Schema, length: usize, unit: &str) {
        // No real length exceeds an `i64`. If one did, it would be greater than every bound.
        let compared = i64::try_from(length).unwrap_or(i64::MAX);
        let (bound, side) = match (schema.min, schema.max) {
            (Some(min), _) if compared < min => (min, "least"),
            (_, Some(max)) if compared > max => (max, "most"),
            _ => return,
        };
        let plural = match (bound, unit) {
            (1, unit) => unit.to_owned(),
            (_, "entry") => "entries".to_owned(),
            (_, unit) => format!("{unit}s"),
        };
        let found = self.found(length);
        self.report(
            schema.name,
            format!("must have at {side} {bound} {plural}{found}"),
        );
    }

    /// Returns the part of a message that shows the value found, or an empty text if the value is sensitive.
    fn found(&self, value: impl Display) -> String {
        if self.sensitive {
            String::new()
        } else {
            format!(", not {value}")
        }
    }

    fn structure(&mut self, schema: &'static Schema, structure: &dyn Declared) {
        for (index, member) in schema.members.iter().enumerate() {
            let value = structure.member(index);
            self.within(self.member_segment(member), |checker| {
                checker.member(schema, member, value);
            });
        }
    }

    fn member(&mut self, structure: &'static Schema, member: &Member, value: &dyn Shape) {
        let is_part_of_uri = member.location == Location::Label || member.host_label;
        match value.value() {
            Value::Absent if member.required || member.location == Location::Label => {
                self.report(structure.name, "is required");
            }
            // An empty text would lead to another URI. The shape's own minimum length would report the same
            // again.
            Value::String("") if is_part_of_uri => {
                self.report(value.schema().name, "must not be empty");
            }
            _ => self.shape(value),
        }
    }

    fn union(&mut self, schema: &'static Schema, union: &dyn Union) {
        let Some((index, value)) = union.variant() else {
            return self.report(schema.name, "must be one of the members in the model");
        };
        if let Some(member) = schema.members.get(index) {
            self.within(self.member_segment(member), |checker| checker.shape(value));
        }
    }

    /// Returns the segment of the path for a member.
    fn member_segment(&self, member: &Member) -> String {
        let dot = if self.path.is_empty() { "" } else { "." };
        format!("{dot}{}", member.name)
    }

    fn list(&mut self, schema: &'static Schema, list: &dyn List) {
        self.length(schema, list.len(), "entry");
        for index in 0..list.len() {
            if let Some(element) = list.element(index) {
                self.within(format_args!("[{index}]"), |checker| checker.shape(element));
            }
        }
    }

    fn map(&mut self, schema: &'static Schema, map: &dyn Map) {
        self.length(schema, map.len(), "entry");
        let keys = map.key_schema();
        let hides_keys = self.sensitive || keys.sensitive;
        let visit = |checker: &mut Self, key: &str, value: &dyn Shape| {
            let segment = if hides_keys {
                format!("[{REDACTED}]")
            } else {
                format!("[{}]", key.escape_debug())
            };
            checker.within(segment, |checker| checker.entry(keys, key, value));
            ControlFlow::Continue(())
        };
        // The visitor never breaks.
        let _ = if self.in_order {
            in_order(map, &mut |key, value| visit(self, key, value))
        } else {
            map.each(&mut |key, value| visit(self, key, value))
        };
    }

    fn entry(&mut self, keys: &'static Schema, key: &str, value: &dyn Shape) {
        let (count, sensitive) = (self.violations.len(), self.sensitive);
        self.sensitive |= keys.sensitive;
        self.text(keys, key);
        self.sensitive = sensitive;
        for violation in &mut self.violations[count..] {
            violation.reason.insert_str(0, "the key ");
        }
        self.shape(value);
    }
}
