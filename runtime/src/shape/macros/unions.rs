//! The macros for unions, and the traits of the standard library that structures and unions share.

/// Declares a union (`smithy.api#union`), with everything that codecs need.
///
/// The last variant is `Unknown(String)`. Each member is a line with its index, its variant, the method that
/// gives its data, its type, its name in the model, and its traits, which are methods of
/// [`Member`](crate::shape::schema::Member). If the union's name in the model differs from its Rust name, it
/// follows the Rust name.
///
/// A member without data (`smithy.api#Unit`) has no type, and its method says whether a value is this member.
#[macro_export]
macro_rules! union {
    (
        $(#$attribute:tt)*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident $shape_arguments:tt)* {$(
            $(#$member_attribute:tt)*
            $index:literal $variant:ident $accessor:ident ($member_type:ty) = $member:literal $(. $trait:ident $arguments:tt)* ;
        )*}
    ) => {
        $(#$attribute)*
        #[non_exhaustive]
        pub enum $type {
            $(
                $(#$member_attribute)*
                $variant($member_type),
            )*
            /// A member that the model doesn't know, by its name. It can't be sent.
            Unknown($crate::macros_support::String),
        }

        impl $type {
            $(
                /// Returns the data of the variant with this name, if the value is this variant.
                #[must_use]
                pub fn $accessor(&self) -> $crate::macros_support::Option<&$member_type> {
                    match self {
                        Self::$variant(value) => $crate::macros_support::Some(value),
                        _ => $crate::macros_support::None,
                    }
                }
            )*
        }

        impl $crate::macros_support::Union for $type {
            fn variant(&self) -> $crate::macros_support::Option<(usize, &dyn $crate::macros_support::Shape)> {
                match self {
                    $(Self::$variant(value) => $crate::macros_support::Some(($index, value)),)*
                    Self::Unknown(_) => $crate::macros_support::None,
                }
            }

            fn unknown(&self) -> &str {
                match self {
                    Self::Unknown(name) => name,
                    _ => "",
                }
            }

            fn select(&mut self, index: usize) -> $crate::macros_support::Option<&mut dyn $crate::macros_support::Shape> {
                *self = match index {
                    $($index => Self::$variant($crate::macros_support::Shape::empty()),)*
                    _ => return $crate::macros_support::None,
                };
                match self {
                    $(Self::$variant(value) => $crate::macros_support::Some(value),)*
                    Self::Unknown(_) => $crate::macros_support::None,
                }
            }

            fn select_unknown(&mut self, name: &str) {
                *self = Self::Unknown(name.into());
            }
        }

        $crate::union_shape! { $type $(= $name)? $(.$shape_trait $shape_arguments)*: $($variant($member $(.$trait $arguments)*))* }
    };
    // Few unions have members without data. Only these pay for what tells the members apart.
    (
        $(#$attribute:tt)*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident $shape_arguments:tt)* {$(
            $(#$member_attribute:tt)*
            $index:literal $variant:ident $accessor:ident $(($member_type:ty))? = $member:literal $(. $trait:ident $arguments:tt)* ;
        )*}
    ) => {
        $(#$attribute)*
        #[non_exhaustive]
        pub enum $type {
            $(
                $(#$member_attribute)*
                $variant $(($member_type))?,
            )*
            /// A member that the model doesn't know, by its name. It can't be sent.
            Unknown($crate::macros_support::String),
        }

        impl $type {
            $($crate::union_accessor! { $variant $accessor $($member_type)? })*
        }

        impl $crate::macros_support::Union for $type {
            fn variant(&self) -> $crate::macros_support::Option<(usize, &dyn $crate::macros_support::Shape)> {
                match self {
                    $(
                        Self::$variant $(($crate::union_data!(value: $member_type)))? => {
                            $crate::macros_support::Some(($index, $crate::union_data!(& $(value: $member_type)?)))
                        }
                    )*
                    Self::Unknown(_) => $crate::macros_support::None,
                }
            }

            fn unknown(&self) -> &str {
                match self {
                    Self::Unknown(name) => name,
                    _ => "",
                }
            }

            fn select(&mut self, index: usize) -> $crate::macros_support::Option<&mut dyn $crate::macros_support::Shape> {
                *self = match index {
                    $($index => Self::$variant $((<$member_type as $crate::macros_support::Shape>::empty()))?,)*
                    _ => return $crate::macros_support::None,
                };
                match self {
                    $(
                        Self::$variant $(($crate::union_data!(value: $member_type)))? => {
                            $crate::macros_support::Some($crate::union_data!(mut $(value: $member_type)?))
                        }
                    )*
                    Self::Unknown(_) => $crate::macros_support::None,
                }
            }

            fn select_unknown(&mut self, name: &str) {
                *self = Self::Unknown(name.into());
            }
        }

        $crate::union_shape! { $type $(= $name)? $(.$shape_trait $shape_arguments)*: $($variant($member $(.$trait $arguments)*))* }
    };
}

/// The method of one variant.
#[doc(hidden)]
#[macro_export]
macro_rules! union_accessor {
    ($variant:ident $accessor:ident $member_type:ty) => {
        /// Returns the data of the variant with this name, if the value is this variant.
        #[must_use]
        pub fn $accessor(&self) -> $crate::macros_support::Option<&$member_type> {
            match self {
                Self::$variant(value) => $crate::macros_support::Some(value),
                _ => $crate::macros_support::None,
            }
        }
    };
    ($variant:ident $accessor:ident) => {
        /// Returns `true` if the value is the variant with this name. The variant has no data.
        #[must_use]
        pub fn $accessor(&self) -> bool {
            matches!(self, Self::$variant)
        }
    };
}

/// The data of a variant, as a pattern and as a value. A variant without data has the value of an empty
/// structure.
#[doc(hidden)]
#[macro_export]
macro_rules! union_data {
    ($value:ident: $member_type:ty) => {
        $value
    };
    (& $value:ident: $member_type:ty) => {
        $value
    };
    (mut $value:ident: $member_type:ty) => {
        $value
    };
    (&) => {
        &()
    };
    (mut) => {
        $crate::macros_support::nothing_mut()
    };
}

/// What does not depend on the data of variants.
#[doc(hidden)]
#[macro_export]
macro_rules! union_shape {
    ($type:ident $($declaration:tt)*) => {
        $crate::copied! { $type }

        impl $crate::macros_support::Shape for $type {
            fn empty() -> Self {
                Self::Unknown($crate::macros_support::String::new())
            }

            fn schema(&self) -> &'static $crate::macros_support::Schema {
                static SCHEMA: $crate::macros_support::OnceLock<$crate::macros_support::Schema> = $crate::macros_support::OnceLock::new();
                $crate::macros_support::Schema::declared(&SCHEMA, $crate::macros_support::stringify!($type $($declaration)*))
            }

            fn value(&self) -> $crate::macros_support::Value<'_> {
                $crate::macros_support::Value::Union(self)
            }

            fn value_mut(&mut self) -> $crate::macros_support::ValueMut<'_> {
                $crate::macros_support::ValueMut::Union(self)
            }
        }

        $crate::reflected_debug! { $type }

        $crate::serialized! { $type }
    };
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
