//! The macros for structures.

/// Implements [`Shape`](crate::Shape), `Clone`, `PartialEq` and `Debug` for a structure that is declared
/// before.
///
/// Each member is a line with its index and its field. Parentheses contain its name in the model and its
/// traits, which are methods of [`Member`](crate::shape::schema::Member). The first trait is `required()` if the
/// service requires the member. That decides about validation, and about warnings for responses that lack it.
/// Most fields of other members are an `Option`; one which is not is empty if a response lacks the member.
///
/// Traits of the structure are `sensitive()` and `payload(index)`. An exception has `error()`, and may have
/// `status(code)`, `fault()`, `retryable()` and `throttling()`. If the structure's name in the model differs
/// from its Rust name, it comes before the traits.
///
/// A structure without required members is written `Name: Default`, and gets a `Default`. A structure with a
/// stream is written `!Clone Name`, and gets neither `Clone` nor `PartialEq`.
///
/// The macro's pattern has no repetition within a member. At each repetition a compiler copies all members
/// that it has read so far.
#[macro_export]
macro_rules! structure {
    (
        $(!Clone $single:ident)? $($type:ident)? $(: $default:ident)? $(= $name:literal)? $(. $trait:ident $arguments:tt)* {
            $($index:literal $field:ident $member:tt;)*
        }
    ) => {
        impl $crate::macros_support::Declared for $($single)? $($type)? {
            type Kind = $crate::macros_support::StructureKind;

            fn member(&self, index: usize) -> &$crate::macros_support::Part {
                match index {
                    $($index => &self.$field,)*
                    _ => $crate::macros_support::declaration($crate::macros_support::stringify!(
                        $($single)? $($type)? $(= $name)? $(.$trait $arguments)*: $($field $member)*
                    )),
                }
            }

            fn member_mut(&mut self, index: usize) -> &mut $crate::macros_support::Part {
                match index {
                    $($index => &mut self.$field,)*
                    _ => $crate::macros_support::nothing_mut(),
                }
            }
        }

        $crate::structure_default! { [$($default)?] $($single)? $($type)? { $($field)* } }

        $(
            impl $crate::macros_support::Clone for $type {
                fn clone(&self) -> Self {
                    $crate::macros_support::cloned(self)
                }
            }

            impl $crate::macros_support::PartialEq for $type {
                fn eq(&self, other: &Self) -> bool {
                    $crate::macros_support::same(self, other)
                }
            }
        )?

        impl $crate::macros_support::Debug for $($single)? $($type)? {
            fn fmt(&self, f: &mut $crate::macros_support::Formatter<'_>) -> $crate::macros_support::FmtResult {
                $crate::macros_support::show(self, f)
            }
        }

        $crate::serialized! { $($single)? $($type)? }
    };
}

/// Implements the empty value of a structure. With `Default` it is the default value. `Own`: the type
/// implements `Default` or [`Empty`](crate::macros_support::Empty) itself.
#[doc(hidden)]
#[macro_export]
macro_rules! structure_default {
    ([Default] $type:ident { $($field:ident)* }) => {
        impl $crate::macros_support::Default for $type {
            fn default() -> Self {
                Self { $($field: $crate::macros_support::None,)* }
            }
        }
    };
    ([Own] $type:ident $fields:tt) => {};
    ([] $type:ident { $($field:ident)* }) => {
        impl $crate::macros_support::Empty for $type {
            fn empty() -> Self {
                Self { $($field: $crate::macros_support::Shape::empty(),)* }
            }
        }
    };
}

/// Implements [`Shape`](crate::Shape) and `Debug` for structures that are declared before and have their
/// other traits already.
///
/// A structure must implement `Default`, or ask this macro for an empty value: `Name: Empty`. Each member is
/// a line with its index, its field, its name in the model and its traits. See
/// [`structure!`](crate::structure!).
#[macro_export]
macro_rules! structure_shape {
    ($(
        $type:ident $(: $empty:ident)? = $name:literal $(. $shape_trait:ident $shape_arguments:tt)* {
            $($index:literal $field:ident = $member:literal $(. $trait:ident $arguments:tt)* ;)*
        }
    )*) => {$(
        $crate::structure! {
            !Clone $type: Own = $name $(.$shape_trait $shape_arguments)* {
                $($index $field($member $(.$trait $arguments)*);)*
            }
        }

        $crate::structure_empty! { [$($empty)?] $type { $($field)* } }
    )*};
}

/// Implements the empty value of a structure that has no `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! structure_empty {
    ([] $type:ident $fields:tt) => {};
    ([Empty] $type:ident $fields:tt) => {
        $crate::structure_default! { [] $type $fields }
    };
}

/// Implements [`Shape`](crate::Shape) for boxes of these types. A type that contains itself needs a box.
#[macro_export]
macro_rules! boxed {
    ($($type:ident)*) => {$(
        impl $crate::macros_support::Shape for $crate::macros_support::Box<$type> {
            fn empty() -> Self {
                $crate::macros_support::Box::new($crate::macros_support::Shape::empty())
            }

            fn schema(&self) -> &'static $crate::macros_support::Schema {
                $crate::macros_support::Shape::schema(&**self)
            }

            fn value(&self) -> $crate::macros_support::Value<'_> {
                $crate::macros_support::Shape::value(&**self)
            }

            fn value_mut(&mut self) -> $crate::macros_support::ValueMut<'_> {
                $crate::macros_support::Shape::value_mut(&mut **self)
            }
        }
    )*};
}
