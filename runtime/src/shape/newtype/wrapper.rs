//! [`Wrapper`], the type of blobs and documents with a name in the model.

use std::fmt::{self, Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use bytes::Bytes;

use super::{Marker, Named, length_constants};
use crate::shape::schema::Schema;
use crate::shape::{Shape, Value, ValueMut, debug};
use crate::value::{Blob, Document};

/// A blob or document that has a name in the model.
///
/// `S` is a marker that only one name has, so a name never converts into another by itself.
pub struct Wrapper<S, T>(T, Marker<S>);

impl<S: Named> Wrapper<S, Blob> {
    length_constants!();
}

impl<T, S> Wrapper<S, T> {
    /// Wraps a value without checking its constraints.
    #[must_use]
    pub fn new(value: impl Into<T>) -> Self {
        Self(value.into(), PhantomData)
    }

    /// Returns the wrapped value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }

    /// Returns the same value as another named shape of the model, such as the token of an output as the token
    /// of the next input. The constraints of the other are not checked.
    #[must_use]
    pub fn retype<R>(self) -> Wrapper<R, T> {
        Wrapper(self.0, PhantomData)
    }
}

impl<T: Shape, S: Named> Shape for Wrapper<S, T> {
    fn empty() -> Self {
        Self(T::empty(), PhantomData)
    }

    fn schema(&self) -> &'static Schema {
        super::schema::<S>(&[])
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

impl<T: Shape, S: Named> Debug for Wrapper<S, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        debug::fmt(self, f)
    }
}

impl<T: Clone, S> Clone for Wrapper<S, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T: Default, S> Default for Wrapper<S, T> {
    fn default() -> Self {
        Self(T::default(), PhantomData)
    }
}

impl<T: PartialEq, S> PartialEq for Wrapper<S, T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq, S> Eq for Wrapper<S, T> {}

impl<T: Hash, S> Hash for Wrapper<S, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<T, S> Deref for Wrapper<S, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// Implements conversions from and to the wrapped type, and from the types that convert into it.
macro_rules! conversions {
    ($($inner:ty: $($from:ty)*;)*) => {$(
        impl<S> From<Wrapper<S, $inner>> for $inner {
            fn from(value: Wrapper<S, $inner>) -> Self {
                value.0
            }
        }

        impl<S> From<$inner> for Wrapper<S, $inner> {
            fn from(value: $inner) -> Self {
                Self(value, PhantomData)
            }
        }

        $(
            impl<S> From<$from> for Wrapper<S, $inner> {
                fn from(value: $from) -> Self {
                    Self(value.into(), PhantomData)
                }
            }
        )*
    )*};
}

conversions! {
    Blob: &str String &[u8] Vec<u8> Bytes;
    Document: &str String;
}

impl<S, const N: usize> From<&[u8; N]> for Wrapper<S, Blob> {
    fn from(bytes: &[u8; N]) -> Self {
        Self(bytes.into(), PhantomData)
    }
}

impl<S, const N: usize> From<[u8; N]> for Wrapper<S, Blob> {
    fn from(bytes: [u8; N]) -> Self {
        Self(bytes.into(), PhantomData)
    }
}
