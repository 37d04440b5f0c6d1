//! The macros for structures, their constructors and their setters.

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

/// Gives a structure a constructor and setters.
///
/// Generated code calls this macro for a structure that can be part of a request or has required members.
///
/// - `new` lists the required members. A member in brackets takes the items of a collection. If there are no
///   required members, the structure has a default, and is written `Name: Default`.
/// - `flags` lists the optional members that are plain booleans.
/// - `set` lists the members whose setters take a value, and `collect` those whose setters take items.
/// - `set_as` and `collect_as` list the members whose setters have another name than the field: `setter as
///   field: Type`.
#[macro_export]
macro_rules! setters {
    (
        $type:ident $(: $default:ident)? {
            $(new($($($required:ident: $required_type:ty)? $([$required_items:ident: $required_items_type:ty])?),+);)?
            $(flags($($flag:ident),*);)?
            $(set($($optional:ident: $optional_type:ty),*);)?
            $(collect($($items:ident: $items_type:ty),*);)?
            $(set_as($($setter:ident as $renamed:ident: $renamed_type:ty),*);)?
            $(collect_as($($items_setter:ident as $renamed_items:ident: $renamed_items_type:ty),*);)?
        }
    ) => {
        impl $type {
            $(
                /// Creates the structure without any members.
                #[must_use]
                pub fn new() -> Self {
                    $crate::macros_support::$default::default()
                }
            )?

            $(
                /// Creates the structure from its required members.
                #[must_use]
                pub fn new($(
                    $($required: impl $crate::macros_support::Into<$required_type>,)?
                    $($required_items: impl $crate::macros_support::Items<$required_items_type>,)?
                )+) -> Self {
                    Self {
                        $(
                            $($required: $required.into(),)?
                            $($required_items: $crate::macros_support::Items::collected($required_items),)?
                        )+
                        ..$crate::macros_support::Shape::empty()
                    }
                }
            )?

            $($(
                /// Sets the field of this name.
                #[cfg_attr(doc, doc = $crate::field_link!($flag))]
                #[inline]
                #[must_use]
                pub fn $flag(mut self, value: bool) -> Self {
                    self.$flag = $crate::macros_support::Some(value);
                    self
                }
            )*)?

            $($(
                /// Sets the field of this name.
                #[cfg_attr(doc, doc = $crate::field_link!($optional))]
                #[must_use]
                pub fn $optional(mut self, value: impl $crate::macros_support::Into<$optional_type>) -> Self {
                    self.$optional = $crate::macros_support::some(value);
                    self
                }
            )*)?

            $($(
                /// Sets the field of this name.
                #[cfg_attr(doc, doc = $crate::field_link!($items))]
                #[must_use]
                pub fn $items(mut self, items: impl $crate::macros_support::Items<$items_type>) -> Self {
                    self.$items = $crate::macros_support::collected(items);
                    self
                }
            )*)?

            $($(
                /// Sets the field of the same member.
                #[cfg_attr(doc, doc = $crate::field_link!($renamed))]
                #[must_use]
                pub fn $setter(mut self, value: impl $crate::macros_support::Into<$renamed_type>) -> Self {
                    self.$renamed = $crate::macros_support::some(value);
                    self
                }
            )*)?

            $($(
                /// Sets the field of the same member.
                #[cfg_attr(doc, doc = $crate::field_link!($renamed_items))]
                #[must_use]
                pub fn $items_setter(mut self, items: impl $crate::macros_support::Items<$renamed_items_type>) -> Self {
                    self.$renamed_items = $crate::macros_support::collected(items);
                    self
                }
            )*)?
        }
    };
}

/// The part of a setter's docs that has the name of the field. Only docs are built with it: in every setter of
/// every build, it took a tenth of what a setter costs.
#[doc(hidden)]
#[macro_export]
macro_rules! field_link {
    ($field:ident) => {
        $crate::macros_support::concat!(
            "See the [field](#structfield.",
            $crate::macros_support::stringify!($field),
            ")."
        )
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
