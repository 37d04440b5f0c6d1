//! [`Number`], the type of numbers, booleans and timestamps with a name in the model.

use std::cmp::Ordering;
use std::fmt::{self, Debug, Display, Formatter};
use std::hash::{Hash, Hasher};
use std::iter::Sum;
use std::marker::PhantomData;
use std::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Sub, SubAssign,
};
use std::str::FromStr;
use std::time::SystemTime;

use super::{Marker, Named, schema};
use crate::shape::schema::{Schema, declaration};
use crate::shape::validate::{self, Violations};
use crate::shape::{Shape, Value, ValueMut, debug};
use crate::value::{Timestamp, TimestampError};

/// A number, boolean or timestamp that has a name in the model.
///
/// `S` is a marker that only one name has, so a name never converts into another by itself.
///
/// Only `parse` checks the model's constraints. Other conversions don't, because services change their
/// constraints.
pub struct Number<S, N>(N, Marker<S>);

impl<N: Copy, S> Number<S, N> {
    /// Wraps a value without checking its constraints.
    #[must_use]
    pub fn new(value: impl Into<N>) -> Self {
        Self(value.into(), PhantomData)
    }

    /// Returns the value.
    #[must_use]
    pub const fn get(self) -> N {
        self.0
    }

    /// Returns the wrapped value.
    #[must_use]
    pub fn into_inner(self) -> N {
        self.0
    }

    /// Returns the same value as another named number of the model, such as the token of an output as the token
    /// of the next input. The constraints of the other are not checked.
    #[must_use]
    pub fn retype<R>(self) -> Number<R, N> {
        Number(self.0, PhantomData)
    }
}

impl<N: Shape, S: Named> Shape for Number<S, N> {
    fn empty() -> Self {
        Self(N::empty(), PhantomData)
    }

    fn schema(&self) -> &'static Schema {
        schema::<S>(&[])
    }

    #[inline]
    fn value(&self) -> Value<'_> {
        self.0.value()
    }

    #[inline]
    fn value_mut(&mut self) -> ValueMut<'_> {
        self.0.value_mut()
    }
}

impl<N: Shape, S: Named> Debug for Number<S, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug::fmt(self, f)
    }
}

impl<N: Display, S> Display for Number<S, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<N: Copy, S> Clone for Number<S, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N: Copy, S> Copy for Number<S, N> {}

impl<N: Default, S> Default for Number<S, N> {
    fn default() -> Self {
        Self(N::default(), PhantomData)
    }
}

impl<N: PartialEq, S> PartialEq for Number<S, N> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<N: Eq, S> Eq for Number<S, N> {}

impl<N: PartialOrd, S> PartialOrd for Number<S, N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl<N: Ord, S> Ord for Number<S, N> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<N: Hash, S> Hash for Number<S, N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<N, S> From<N> for Number<S, N> {
    fn from(value: N) -> Self {
        Self(value, PhantomData)
    }
}

impl<N: Shape + FromStr, S: Named> FromStr for Number<S, N> {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        let Ok(value) = text.parse::<N>() else {
            return Err(Violations::unreadable(schema::<S>(&[]).name, text));
        };
        let value = Self(value, PhantomData);
        validate::check(&value)?;
        Ok(value)
    }
}

/// Implements conversions from and to a type of values, and comparisons with it.
macro_rules! conversions {
    ($($number:ty)*) => {$(
        impl<S> From<Number<S, $number>> for $number {
            fn from(value: Number<S, $number>) -> Self {
                value.0
            }
        }

        impl<S> PartialEq<$number> for Number<S, $number> {
            fn eq(&self, other: &$number) -> bool {
                self.0 == *other
            }
        }
    )*};
}

conversions! { bool i32 i64 f32 f64 Timestamp }

/// Implements an operator for a number and a plain one, in both orders, and for two numbers. The result is a plain
/// number: twice a number of bytes need not be what the model means by the name.
macro_rules! operator {
    ($number:ty: $trait:ident $method:ident $assign_trait:ident $assign:ident) => {
        impl<S> $trait<$number> for Number<S, $number> {
            type Output = $number;

            fn $method(self, other: $number) -> $number {
                self.0.$method(other)
            }
        }

        impl<S> $trait for Number<S, $number> {
            type Output = $number;

            fn $method(self, other: Self) -> $number {
                self.0.$method(other.0)
            }
        }

        impl<S> $trait<Number<S, $number>> for $number {
            type Output = $number;

            fn $method(self, other: Number<S, $number>) -> $number {
                self.$method(other.0)
            }
        }

        impl<S> $assign_trait<$number> for Number<S, $number> {
            fn $assign(&mut self, other: $number) {
                self.0.$assign(other);
            }
        }

        impl<S> $assign_trait<Number<S, $number>> for $number {
            fn $assign(&mut self, other: Number<S, $number>) {
                self.$assign(other.0);
            }
        }
    };
}

/// Implements what only numbers have: operators, an order and a sum.
macro_rules! arithmetic {
    ($($number:ty)*) => {$(
        operator! { $number: Add add AddAssign add_assign }
        operator! { $number: Sub sub SubAssign sub_assign }
        operator! { $number: Mul mul MulAssign mul_assign }
        operator! { $number: Div div DivAssign div_assign }
        operator! { $number: Rem rem RemAssign rem_assign }

        impl<S> PartialOrd<$number> for Number<S, $number> {
            fn partial_cmp(&self, other: &$number) -> Option<Ordering> {
                self.0.partial_cmp(other)
            }
        }

        impl<S> Neg for Number<S, $number> {
            type Output = $number;

            fn neg(self) -> $number {
                -self.0
            }
        }

        impl<S> Sum<Number<S, $number>> for $number {
            fn sum<I: Iterator<Item = Number<S, $number>>>(numbers: I) -> Self {
                numbers.map(|number| number.0).sum()
            }
        }

        impl<'a, S: 'a> Sum<&'a Number<S, $number>> for $number {
            fn sum<I: Iterator<Item = &'a Number<S, $number>>>(numbers: I) -> Self {
                numbers.map(|number| number.0).sum()
            }
        }
    )*};
}

arithmetic! { i32 i64 f32 f64 }

impl<S> PartialOrd<Timestamp> for Number<S, Timestamp> {
    fn partial_cmp(&self, other: &Timestamp) -> Option<Ordering> {
        self.0.partial_cmp(other)
    }
}

impl<S> Not for Number<S, bool> {
    type Output = bool;

    fn not(self) -> bool {
        !self.0
    }
}

impl<S> TryFrom<Number<S, Timestamp>> for SystemTime {
    type Error = TimestampError;

    /// Fails as the conversion of a [`Timestamp`] does.
    fn try_from(time: Number<S, Timestamp>) -> Result<Self, TimestampError> {
        time.0.try_into()
    }
}

impl<S> From<SystemTime> for Number<S, Timestamp> {
    fn from(time: SystemTime) -> Self {
        Self(time.into(), PhantomData)
    }
}

/// The constants for constraints on values (`smithy.api#range`). If the model has no such constraint, using
/// the constant fails to compile.
macro_rules! range_constants {
    ($($number:ty)*) => {$(
        impl<S: Named> Number<S, $number> {
            /// The least value. Using it fails to compile if the model has no such limit.
            pub const MIN: $number = bound::<S>("min") as $number;

            /// The greatest value. Using it fails to compile if the model has no such limit.
            pub const MAX: $number = bound::<S>("max") as $number;
        }
    )*};
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    trivial_numeric_casts,
    reason = "models limit values by integers in the range of the type"
)]
mod range {
    use super::{Named, Number, bound};

    range_constants! { i32 i64 f32 f64 }
}

/// Returns a bound of a value.
const fn bound<S: Named>(name: &str) -> i64 {
    match declaration::bound(S::DECLARATION, name) {
        Some(bound) => bound,
        None => panic!("this constant does not exist: the model does not limit the value"),
    }
}
