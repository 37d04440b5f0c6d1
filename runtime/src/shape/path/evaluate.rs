//! Finds what an expression says.

use std::cmp::Ordering;
use std::ops::ControlFlow;

use super::{Expression, Found, Function, Operator, Step};
use crate::shape::{Shape, Value, in_order};

impl Expression {
    /// Returns what the expression finds in a value.
    pub(crate) fn find<'v>(&self, value: &'v dyn Shape) -> Found<'v> {
        self.find_in(&Found::part(value, false))
    }

    /// Returns what the expression finds in something that was found before.
    pub(crate) fn find_in<'v>(&self, current: &Found<'v>) -> Found<'v> {
        match self {
            Self::Current => current.clone(),
            Self::Literal(literal) => (*literal).into(),
            Self::Path(base, steps) => walk(base.find_in(current), steps),
            Self::List(items) => match current {
                Found::Null => Found::Null,
                _ => Found::List(items.iter().map(|item| item.find_in(current)).collect()),
            },
            Self::Call(function, arguments) => {
                let mut arguments = arguments.iter().map(|it| it.find_in(current));
                let first = arguments.next().unwrap_or(Found::Null);
                call(*function, &first, arguments.next().as_ref())
            }
            Self::Not(inner) => Found::Flag(!inner.find_in(current).is_true()),
            Self::Binary(operator, sides) => binary(*operator, &sides.0, &sides.1, current),
        }
    }
}

/// Goes along a path. A step to all elements splits it: the rest is walked from each of them.
fn walk<'v>(mut found: Found<'v>, mut steps: &[Step]) -> Found<'v> {
    while let Some((step, rest)) = steps.split_first() {
        found = match step {
            Step::Member(name) => member(&found, name),
            Step::Index(index) => element(found, *index),
            Step::Elements => return each(found.into_elements(), rest, |_| true),
            Step::Values => return each(found.into_values(), rest, |_| true),
            Step::Filter(filter) => {
                let keep = |element: &Found<'v>| filter.find_in(element).is_true();
                return each(found.into_elements(), rest, keep);
            }
            Step::Flatten => return each(flat(found), rest, |_| true),
        };
        steps = rest;
    }
    found
}

/// Walks the steps up to the next `[]` from each element. What is nothing is left out. From there on, the
/// path goes through the list of all that was found.
fn each<'v>(
    elements: Option<Vec<Found<'v>>>,
    steps: &[Step],
    keep: impl Fn(&Found<'v>) -> bool,
) -> Found<'v> {
    let Some(elements) = elements else {
        return Found::Null;
    };
    let end = steps.iter().position(|step| *step == Step::Flatten);
    let (own, rest) = steps.split_at(end.unwrap_or(steps.len()));
    let elements = elements.into_iter().filter(keep);
    let found = elements.map(|element| walk(element, own));
    let found = found.filter(|found| !matches!(found, Found::Null));
    walk(Found::List(found.collect()), rest)
}

/// The elements of a list, with the elements of those that are lists in their places.
fn flat(found: Found<'_>) -> Option<Vec<Found<'_>>> {
    let mut all = Vec::new();
    for element in found.into_elements()? {
        match element.clone().into_elements() {
            Some(inner) => all.extend(inner),
            None => all.push(element),
        }
    }
    Some(all)
}

fn member<'v>(found: &Found<'v>, name: &str) -> Found<'v> {
    let (shape, secret) = match found {
        Found::Part(shape, secret) => (*shape, *secret),
        Found::Exchange { input, .. } if name == "input" => return Found::part(*input, false),
        Found::Exchange { output, .. } if name == "output" => return Found::part(*output, false),
        _ => return Found::Null,
    };
    let members = shape.schema().members;
    let index = || members.iter().position(|member| member.name == name);
    let is_secret = |index: usize| secret || members.get(index).is_some_and(|it| it.sensitive);
    match shape.value() {
        Value::Structure(structure) => index().map(|index| {
            let member: &dyn Shape = structure.member(index);
            Found::part(member, is_secret(index))
        }),
        Value::Union(union) => match union.variant() {
            Some((set, value)) if index() == Some(set) => Some(Found::part(value, is_secret(set))),
            _ => None,
        },
        Value::Map(map) => map.get(name).map(|value| Found::part(value, secret)),
        _ => None,
    }
    .unwrap_or(Found::Null)
}

fn element(found: Found<'_>, index: i64) -> Found<'_> {
    let Some(mut elements) = found.into_elements() else {
        return Found::Null;
    };
    let from_end = usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX);
    let index = if index < 0 {
        elements.len().checked_sub(from_end)
    } else {
        Some(from_end)
    };
    match index {
        Some(index) if index < elements.len() => elements.swap_remove(index),
        _ => Found::Null,
    }
}

fn call<'v>(function: Function, first: &Found<'v>, second: Option<&Found<'v>>) -> Found<'v> {
    match function {
        #[expect(clippy::cast_precision_loss, reason = "no list is so long")]
        Function::Length => match first.length() {
            Some(length) => Found::Number(length as f64),
            None => Found::Null,
        },
        Function::Keys => keys(first),
        Function::Contains => Found::Flag(match (first.as_text(), second) {
            (Some(text), Some(second)) => second.as_text().is_some_and(|part| text.contains(part)),
            (None, Some(second)) => {
                let elements = first.clone().into_elements().unwrap_or_default();
                elements.iter().any(|element| element.is(second))
            }
            (_, None) => false,
        }),
    }
}

/// The keys of a map, or the names of the members that have a value.
fn keys<'v>(found: &Found<'v>) -> Found<'v> {
    let Found::Part(shape, _) = found else {
        return Found::Null;
    };
    let mut keys = Vec::new();
    let members = shape.schema().members;
    match shape.value() {
        Value::Map(map) => {
            let _ = in_order(map, &mut |key, _| {
                keys.push(Found::Text(key));
                ControlFlow::Continue(())
            });
        }
        Value::Structure(structure) => {
            let is_set = |index| !matches!(structure.member(index).value(), Value::Absent);
            let set = members.iter().enumerate();
            let set = set.filter(|(index, _)| is_set(*index));
            keys.extend(set.map(|(_, member)| Found::Text(member.name)));
        }
        Value::Union(union) => {
            let set = union.variant().and_then(|(index, _)| members.get(index));
            keys.extend(set.map(|member| Found::Text(member.name)));
        }
        _ => return Found::Null,
    }
    Found::List(keys)
}

fn binary<'v>(
    operator: Operator,
    left: &Expression,
    right: &Expression,
    current: &Found<'v>,
) -> Found<'v> {
    let left = left.find_in(current);
    match (operator, left.is_true()) {
        (Operator::Or, true) | (Operator::And, false) => return left,
        _ => {}
    }
    let right = right.find_in(current);
    let order = |accept: fn(Ordering) -> bool| match left.compare(&right) {
        Some(order) => Found::Flag(accept(order)),
        None => Found::Null,
    };
    match operator {
        Operator::Or | Operator::And => right,
        Operator::Equal => Found::Flag(left.is(&right)),
        Operator::NotEqual => Found::Flag(!left.is(&right)),
        Operator::Less => order(Ordering::is_lt),
        Operator::LessOrEqual => order(Ordering::is_le),
        Operator::Greater => order(Ordering::is_gt),
        Operator::GreaterOrEqual => order(Ordering::is_ge),
    }
}
