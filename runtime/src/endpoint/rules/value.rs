//! The values that rules compute with.

use std::borrow::Cow;

use super::function::{Arn, Url};
use crate::endpoint::partition::Partition;

/// A value. `None` stands for a parameter that is not set, and for what a function can't find.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Value<'v> {
    #[default]
    None,
    Flag(bool),
    Number(i64),
    Text(Cow<'v, str>),
    List(Vec<Value<'v>>),
    Partition(&'static Partition),
    Url(Box<Url<'v>>),
    Arn(Box<Arn<'v>>),
}

impl<'v> Value<'v> {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A condition with this value holds.
    pub(super) fn holds(&self) -> bool {
        !matches!(self, Self::None | Self::Flag(false))
    }

    /// Returns the part of the value with this name.
    pub(super) fn part(&self, name: &str) -> Value<'v> {
        let fixed = |text: &'static str| Value::Text(Cow::Borrowed(text));
        match self {
            Self::Partition(partition) => match name {
                "name" => fixed(partition.name),
                "dnsSuffix" => fixed(partition.dns_suffix),
                "dualStackDnsSuffix" => fixed(partition.dual_stack_dns_suffix),
                "implicitGlobalRegion" => fixed(partition.implicit_global_region),
                "supportsFIPS" | "supportsDualStack" => Value::Flag(true),
                _ => Value::None,
            },
            Self::Url(url) => url.part(name),
            Self::Arn(arn) => arn.part(name),
            _ => Value::None,
        }
    }

    /// Returns an element of a list. A negative index counts from the end.
    pub(super) fn element(&self, index: i64) -> Value<'v> {
        let Self::List(items) = self else {
            return Value::None;
        };
        let index = match usize::try_from(index) {
            Ok(index) => Some(index),
            Err(_) => usize::try_from(index.unsigned_abs())
                .ok()
                .and_then(|back| items.len().checked_sub(back)),
        };
        index
            .and_then(|index| items.get(index))
            .cloned()
            .unwrap_or_default()
    }
}
