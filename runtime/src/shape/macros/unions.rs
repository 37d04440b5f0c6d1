//! The macros for unions, and the traits of the standard library that structures and unions share.

/// Declares a union (`smithy.api#union`), with everything that codecs need.
///
/// The last variant is `Unknown(String)`. Each member is a line with its index, its variant and type, its
/// name in the model, and its traits, which are methods of [`Member`](crate::shape::schema::Member). If the
/// union's name in the model differs from its Rust name, it follows the Rust name.
#[macro_export]
macro_rules! union {
    ($(
        $(#$attribute:tt)*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident $shape_arguments:tt)* {$(
            $(#$member_attribute:tt)*
            $index:literal $variant:ident($member_type:ty) = $member:literal $(. $trait:ident $arguments:tt)* ;
        )*}
    )*) => {$(
        $(#$attribute)*
        #[non_exhaustive]
        pub enum $type {
            $(
                $(#$member_attribute)*
                $variant($member_type),
            )*
            /// A member that the model doesn't know, by its name. It can't be sent.
            Unknown(::std::string::String),
        }

        $crate::copied! { $type }

        impl $crate::macros_support::Union for $type {
            fn variant(&self) -> ::std::option::Option<(usize, &dyn $crate::macros_support::Shape)> {
                match self {
                    $(Self::$variant(value) => ::std::option::Option::Some(($index, value)),)*
                    Self::Unknown(_) => ::std::option::Option::None,
                }
            }

            fn unknown(&self) -> &str {
                match self {
                    $(Self::$variant(_) => "",)*
                    Self::Unknown(name) => name,
                }
            }

            fn select(&mut self, index: usize) -> ::std::option::Option<&mut dyn $crate::macros_support::Shape> {
                *self = match index {
                    $($index => Self::$variant($crate::macros_support::Shape::empty()),)*
                    _ => return ::std::option::Option::None,
                };
                match self {
                    $(Self::$variant(value) => ::std::option::Option::Some(value),)*
                    Self::Unknown(_) => ::std::option::Option::None,
                }
            }

            fn select_unknown(&mut self, name: &str) {
                *self = Self::Unknown(name.into());
            }
        }

        impl $crate::macros_support::Shape for $type {
            fn empty() -> Self {
                Self::Unknown(::std::string::String::new())
            }

            fn schema(&self) -> &'static $crate::macros_support::Schema {
                static SCHEMA: $crate::macros_support::OnceLock<$crate::macros_support::Schema> = $crate::macros_support::OnceLock::new();
                $crate::macros_support::Schema::declared(&SCHEMA, $crate::macros_support::stringify!(
                    $type $(= $name)? $(.$shape_trait $shape_arguments)*: $($variant($member $(.$trait $arguments)*))*
                ))
            }

            fn value(&self) -> $crate::macros_support::Value<'_> {
                $crate::macros_support::Value::Union(self)
            }

            fn value_mut(&mut self) -> $crate::macros_support::ValueMut<'_> {
                $crate::macros_support::ValueMut::Union(self)
            }
        }

        $crate::reflected_debug! { $type }
    )*};
}

/// Implements `Clone` and `PartialEq` by a walk over the members.
#[doc(hidden)]
#[macro_export]
macro_rules! copied {
    ($type:ident) => {
        impl ::std::clone::Clone for $type {
            fn clone(&self) -> Self {
                $crate::macros_support::cloned(self)
            }
        }

        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::macros_support::equal(self, other)
            }
        }
    };
}

/// Implements `Debug` from the schema, with sensitive values redacted.
#[doc(hidden)]
#[macro_export]
macro_rules! reflected_debug {
    ($type:ident) => {
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::macros_support::show(self, f)
            }
        }
    };
}
