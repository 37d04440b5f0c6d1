//! The macro for unions whose members are the kinds of values that documents have.

/// Implements the conversions between Rust's values and a union of the kinds of values.
///
/// The variants, each with its index in the union, are in this order: a text, a number as its digits, a truth
/// value, no value, bytes, a list, a map, and sets of texts, numbers and bytes. Values convert into the union by
/// `From`, and out of a reference to it by `TryFrom`, whose error is an [`UnexpectedKind`](crate::UnexpectedKind).
/// With the feature `serde`, types of a program do so by `from_serde` and `to_serde`.
#[macro_export]
macro_rules! dynamic {
    (
        $type:ident: $text_index:literal $text:ident, $number_index:literal $number:ident,
        $boolean_index:literal $boolean:ident, $null_index:literal $null:ident, $blob_index:literal $blob:ident,
        $list_index:literal $list:ident, $map_index:literal $map:ident,
        $text_set_index:literal $text_set:ident, $number_set_index:literal $number_set:ident,
        $blob_set_index:literal $blob_set:ident
    ) => {
        $crate::dynamic_serde! {
            $type: $text_index, $number_index, $boolean_index, $null_index, $blob_index, $list_index, $map_index,
            $text_set_index, $number_set_index, $blob_set_index
        }

        $crate::dynamic_from! { $type: $text { &str, $crate::macros_support::String, &$crate::macros_support::String } }
        $crate::dynamic_from! { $type: $boolean { bool } }
        $crate::dynamic_from! { $type: $blob { $crate::Blob, &[u8] } }
        $crate::dynamic_numbers! { $type: $number { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 } }

        /// A value that is absent is no value.
        impl<T: $crate::macros_support::Into<$type>> $crate::macros_support::From<$crate::macros_support::Option<T>> for $type {
            fn from(value: $crate::macros_support::Option<T>) -> Self {
                match value {
                    $crate::macros_support::Some(value) => value.into(),
                    $crate::macros_support::None => Self::$null(true.into()),
                }
            }
        }

        impl<T: $crate::macros_support::Into<$type>> $crate::macros_support::From<$crate::macros_support::Vec<T>> for $type {
            fn from(elements: $crate::macros_support::Vec<T>) -> Self {
                elements.into_iter().collect()
            }
        }

        impl<T: $crate::macros_support::Into<$type>, const N: usize> $crate::macros_support::From<[T; N]> for $type {
            fn from(elements: [T; N]) -> Self {
                elements.into_iter().collect()
            }
        }

        impl<T: $crate::macros_support::Into<$type>> $crate::macros_support::FromIterator<T> for $type {
            fn from_iter<I: $crate::macros_support::IntoIterator<Item = T>>(elements: I) -> Self {
                Self::$list(elements.into_iter().collect())
            }
        }

        impl<K, V, H> $crate::macros_support::From<$crate::macros_support::HashMap<K, V, H>> for $type
        where
            K: $crate::macros_support::Into<$crate::macros_support::String>,
            V: $crate::macros_support::Into<$type>,
        {
            fn from(entries: $crate::macros_support::HashMap<K, V, H>) -> Self {
                let entries = entries.into_iter();
                Self::$map(entries.map(|(key, value)| (key.into(), value)).collect())
            }
        }

        $crate::dynamic_to! { $type: $text_index { &'a str, $crate::macros_support::String } }
        $crate::dynamic_to! { $type: $boolean_index { bool } }
        $crate::dynamic_to! { $type: $blob_index { $crate::Blob } }
        $crate::dynamic_to! { $type: $number_index { i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64 } }

        impl<'a, T> $crate::macros_support::TryFrom<&'a $type> for $crate::macros_support::Vec<T>
        where
            T: $crate::macros_support::TryFrom<&'a $type, Error = $crate::UnexpectedKind>,
        {
            type Error = $crate::UnexpectedKind;

            fn try_from(value: &'a $type) -> $crate::macros_support::Result<Self, $crate::UnexpectedKind> {
                match value {
                    $type::$list(list) => $crate::macros_support::kinds::elements(list),
                    _ => $crate::macros_support::Err($crate::macros_support::kinds::unexpected(value, "a list")),
                }
            }
        }

        impl<'a, T> $crate::macros_support::TryFrom<&'a $type> for $crate::macros_support::HashMap<$crate::macros_support::String, T>
        where
            T: $crate::macros_support::TryFrom<&'a $type, Error = $crate::UnexpectedKind>,
        {
            type Error = $crate::UnexpectedKind;

            fn try_from(value: &'a $type) -> $crate::macros_support::Result<Self, $crate::UnexpectedKind> {
                match value {
                    $type::$map(map) => $crate::macros_support::kinds::entries(map),
                    _ => $crate::macros_support::Err($crate::macros_support::kinds::unexpected(value, "a map")),
                }
            }
        }

        impl<'a, T> $crate::macros_support::TryFrom<&'a $type> for $crate::macros_support::Option<T>
        where
            T: $crate::macros_support::TryFrom<&'a $type, Error = $crate::UnexpectedKind>,
        {
            type Error = $crate::UnexpectedKind;

            fn try_from(value: &'a $type) -> $crate::macros_support::Result<Self, $crate::UnexpectedKind> {
                match value {
                    $type::$null(_) => $crate::macros_support::Ok($crate::macros_support::None),
                    value => T::try_from(value).map($crate::macros_support::Some),
                }
            }
        }
    };
}

/// Conversions into a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! dynamic_from {
    ($type:ident: $variant:ident { $($from:ty),* }) => {$(
        impl $crate::macros_support::From<$from> for $type {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

/// Conversions of numbers into the text of their digits.
#[doc(hidden)]
#[macro_export]
macro_rules! dynamic_numbers {
    ($type:ident: $variant:ident { $($number:ty)* }) => {$(
        impl $crate::macros_support::From<$number> for $type {
            fn from(value: $number) -> Self {
                Self::$variant($crate::macros_support::kinds::digits(&value))
            }
        }
    )*};
}

/// Conversions out of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! dynamic_to {
    ($type:ident: $index:literal { $($to:ty),* }) => {$(
        impl<'a> $crate::macros_support::TryFrom<&'a $type> for $to {
            type Error = $crate::UnexpectedKind;

            fn try_from(value: &'a $type) -> $crate::macros_support::Result<Self, $crate::UnexpectedKind> {
                $crate::macros_support::kinds::of_kind(value, $index)
            }
        }
    )*};
}

/// Implements the conversions of types of a program by the walks of [`dynamic`](mod@crate::dynamic).
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! dynamic_serde {
    ($type:ident: $($index:literal),*) => {
        impl $crate::macros_support::Dynamic for $type {
            const KINDS: &'static $crate::macros_support::Kinds = &[$($index),*];
        }

        /// Conversions of types of a program (feature `serde`).
        impl $type {
            /// Converts from a value of a program's own type, as the module `dynamic` of the runtime says.
            ///
            /// # Errors
            /// A part of the value can't be converted. The error says which.
            pub fn from_serde<T: $crate::macros_support::Serialize + ?Sized>(
                value: &T,
            ) -> $crate::macros_support::Result<Self, $crate::macros_support::DynamicError> {
                $crate::macros_support::from_serde(value)
            }

            /// Converts to a value of a program's own type, as the module `dynamic` of the runtime says. It may
            /// borrow texts and bytes.
            ///
            /// # Errors
            /// A part is not what the type expects. The error says which.
            pub fn to_serde<'de, T: $crate::macros_support::Deserialize<'de>>(
                &'de self,
            ) -> $crate::macros_support::Result<T, $crate::macros_support::DynamicError> {
                $crate::macros_support::to_serde(self)
            }
        }
    };
}

/// Does nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! dynamic_serde {
    ($type:ident: $($index:literal),*) => {};
}
