//! The macros for enums, of texts (`smithy.api#enum`) and of integers (`smithy.api#intEnum`).

/// Declares an open enum of texts, with [`Shape`](crate::Shape) and the conversions from and to texts.
///
/// The last variant is `Unknown(String)`. Each value is a line with its index, its variant and its text. The
/// lines must be sorted by text, because values are looked up by bisection. If the enum's name in the model
/// differs from its Rust name, it follows the Rust name.
#[macro_export]
macro_rules! enumeration {
    (
        $(#$attribute:tt)*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident $shape_arguments:tt)* {
            $($index:literal $variant:ident = $value:literal;)*
        }
    ) => {
        $(#$attribute)*
        #[non_exhaustive]
        pub enum $type {
            $(
                #[doc = $crate::macros_support::concat!("`", $value, "`")]
                $variant,
            )*
            /// A value that the model doesn't know.
            Unknown($crate::macros_support::String),
        }

        $crate::enumeration_values! { $type $($index $variant = $value;)* }

        $crate::enumeration_declared! { $type $(= $name)? $(.$shape_trait $shape_arguments)* }

        $crate::enumeration_traits! { $type }
    };
    // Only few models say something of values. What they say is in brackets, so that the others have no part
    // in what that costs.
    (
        $(#$attribute:tt)*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident $shape_arguments:tt)* {
            $($index:literal [$($note:tt)*] $variant:ident = $value:literal;)*
        }
    ) => {
        $(#$attribute)*
        #[non_exhaustive]
        pub enum $type {
            $(
                #[doc = $crate::macros_support::concat!("`", $value, "`")]
                $($note)*
                $variant,
            )*
            /// A value which the model doesn't know.
            Unknown($crate::macros_support::String),
        }

        $crate::enumeration_values! { $type $($index $variant = $value;)* }

        $crate::enumeration_declared! { $type $(= $name)? $(.$shape_trait $shape_arguments)* }

        $crate::enumeration_traits! { $type }
    };
}

/// The texts of an enum's values.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration_values {
    ($type:ident $($index:literal $variant:ident = $value:literal;)*) => {
        impl $type {
            /// The values that the model knows, sorted.
            pub const VALUES: &'static [&'static str] = &[$($value,)*];

            /// Returns the value's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl $crate::macros_support::From<&str> for $type {
            fn from(text: &str) -> Self {
                match $crate::macros_support::index_of(Self::VALUES, text) {
                    $($index => Self::$variant,)*
                    _ => Self::Unknown($crate::macros_support::text::from(text)),
                }
            }
        }
    };
}

/// Declares the facts of the model about an enum: nothing if they are only its name, otherwise its name and
/// traits.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration_declared {
    ($type:ident) => {
        impl $crate::macros_support::Declared for $type {
            type Kind = $crate::macros_support::EnumKind;
        }
    };
    ($type:ident $($traits:tt)+) => {
        impl $crate::macros_support::Declared for $type {
            type Kind = $crate::macros_support::EnumKind;

            fn member(&self, _index: usize) -> &$crate::macros_support::Part {
                $crate::macros_support::declaration($crate::macros_support::stringify!($type $($traits)+))
            }
        }
    };
}

/// Implements the traits of the standard library that are the same for all enums.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration_traits {
    ($type:ident) => {
        impl $crate::macros_support::Clone for $type {
            fn clone(&self) -> Self {
                $crate::macros_support::text::cloned(self)
            }
        }

        // Two values are equal if their texts are equal.
        impl $crate::macros_support::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::macros_support::text::same(self, other)
            }
        }

        impl $crate::macros_support::Eq for $type {}

        impl $crate::macros_support::Hash for $type {
            fn hash<H: $crate::macros_support::Hasher>(&self, state: &mut H) {
                $crate::macros_support::text::hash(self, state)
            }
        }

        impl $crate::macros_support::From<$crate::macros_support::String> for $type {
            fn from(text: $crate::macros_support::String) -> Self {
                $crate::macros_support::text::from(&text)
            }
        }

        impl $crate::macros_support::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::macros_support::Display for $type {
            fn fmt(
                &self,
                f: &mut $crate::macros_support::Formatter<'_>,
            ) -> $crate::macros_support::FmtResult {
                $crate::macros_support::text::fmt(self, f)
            }
        }

        impl $crate::macros_support::Debug for $type {
            fn fmt(
                &self,
                f: &mut $crate::macros_support::Formatter<'_>,
            ) -> $crate::macros_support::FmtResult {
                $crate::macros_support::show(self, f)
            }
        }

        $crate::serialized! { $type }
    };
}

/// Declares integers of which some have names (`smithy.api#intEnum`): a type with a constant for each name.
///
/// All other integers are valid values too, because services add new ones. If the type's name in the model
/// differs from its Rust name, it follows the Rust name.
#[macro_export]
macro_rules! named_integers {
    ($(
        $(#$attribute:tt)*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {
            $($(#$note:tt)* $constant:ident = $value:literal,)*
        }
    )*) => {$(
        $(#$attribute)*
        ///
        /// An integer for which the model names some values.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(i32);

        impl $type {
            $(
                $(#$note)*
                ///
                #[doc = ::std::concat!("The value ", $value, ".")]
                pub const $constant: Self = Self($value);
            )*

            /// Returns the number.
            #[must_use]
            pub const fn get(self) -> i32 {
                self.0
            }
        }

        impl $crate::macros_support::Shape for $type {
            fn empty() -> Self {
                Self(0)
            }

            fn schema(&self) -> &'static $crate::macros_support::Schema {
                static SCHEMA: $crate::macros_support::Schema =
                    $crate::macros_support::Schema::new(::std::stringify!($type)) $(.name($name))? $(.$shape_trait($($shape_arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::macros_support::Value<'_> {
                $crate::macros_support::Value::Integer(self.0)
            }

            fn value_mut(&mut self) -> $crate::macros_support::ValueMut<'_> {
                $crate::macros_support::ValueMut::Integer(&mut self.0)
            }
        }

        impl ::std::convert::From<i32> for $type {
            fn from(value: i32) -> Self {
                Self(value)
            }
        }

        impl ::std::convert::From<$type> for i32 {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        $crate::reflected_debug! { $type }

        $crate::serialized! { $type }
    )*};
}
