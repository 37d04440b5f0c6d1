//! The implementations which are the same for every shape of a kind, as macros that generated code calls.
//!
//! A generated file declares its types plainly, with their docs, and then names them once in one of these macros, together
//! with their traits in the model. What the macros add is access to the data ([`Shape`](crate::Shape)) and the conversions
//! people expect of such a type; they are the reason that generated files are short.

/// Implements [`Shape`](crate::Shape), `Clone`, `PartialEq` and `Debug` for a structure, which stands before.
///
/// Every member is a line: its index, its field, and in parentheses its name in the model and its traits, as methods of
/// [`Member`](crate::schema::Member). The first one of a member whose type is no `Option` is `required()`. Traits of the structure itself are
/// `sensitive()`, `payload(index)`, and of an exception `error()`, `status(code)`, `fault()`, `retryable()` and `throttling()`; the name in
/// the model stands before them if it is another one. A structure without required members gets a default, which its name
/// says: `Name: Default`. One with a stream is marked `!Clone Name`, and can't be compared either.
///
/// The pattern has no repetition within a member, because at each a compiler copies all members that it has read so far.
#[macro_export]
macro_rules! structure {
    (
        $(!Clone $single:ident)? $($type:ident)? $(: $default:ident)? $(= $name:literal)? $(. $trait:ident $arguments:tt)* {
            $($index:literal $field:ident $member:tt;)*
        }
    ) => {
        impl $crate::shape::Declared for $($single)? $($type)? {
            type Kind = $crate::shape::StructureKind;

            fn member(&self, index: usize) -> &$crate::shape::Part {
                match index {
                    $($index => &self.$field,)*
                    _ => $crate::shape::declaration($crate::prelude::stringify!(
                        $($single)? $($type)? $(= $name)? $(.$trait $arguments)*: $($field $member)*
                    )),
                }
            }

            fn member_mut(&mut self, index: usize) -> &mut $crate::shape::Part {
                match index {
                    $($index => &mut self.$field,)*
                    _ => $crate::shape::nothing_mut(),
                }
            }
        }

        $crate::structure_default! { [$($default)?] $($single)? $($type)? { $($field)* } }

        $(
            impl $crate::prelude::Clone for $type {
                fn clone(&self) -> Self {
                    $crate::copy::cloned(self)
                }
            }

            impl $crate::prelude::PartialEq for $type {
                fn eq(&self, other: &Self) -> bool {
                    $crate::copy::same(self, other)
                }
            }
        )?

        impl $crate::prelude::Debug for $($single)? $($type)? {
            fn fmt(&self, f: &mut $crate::prelude::Formatter<'_>) -> $crate::prelude::FmtResult {
                $crate::debug::show(self, f)
            }
        }
    };
}

/// The empty value of a structure: of one without required members, it is the default. `Own` is for one which stands elsewhere.
#[doc(hidden)]
#[macro_export]
macro_rules! structure_default {
    ([Default] $type:ident { $($field:ident)* }) => {
        impl $crate::prelude::Default for $type {
            fn default() -> Self {
                Self { $($field: $crate::prelude::None,)* }
            }
        }
    };
    ([Own] $type:ident $fields:tt) => {};
    ([] $type:ident { $($field:ident)* }) => {
        impl $crate::shape::empty::Empty for $type {
            fn empty() -> Self {
                Self { $($field: $crate::Shape::empty(),)* }
            }
        }
    };
}

/// Implements [`Shape`](crate::Shape) and `Debug` for structures which stand before and have their other traits already.
///
/// They implement `Default`, or get an empty value of this macro: `Name: Empty`. Every member is a line: its index, its field, its name in
/// the model, and its traits as for [`structure!`](crate::structure!).
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

/// The empty value of a structure which has no default.
#[doc(hidden)]
#[macro_export]
macro_rules! structure_empty {
    ([] $type:ident $fields:tt) => {};
    ([Empty] $type:ident $fields:tt) => {
        $crate::structure_default! { [] $type $fields }
    };
}

/// Gives a structure a constructor and setters: one which can be part of a request, or has required members.
///
/// `new` has the required members; brackets say that items of a collection are taken. Without any, the structure has a default: `Name: Default`. `flags` has the optional
/// members which are plain booleans, `set` and `collect` those whose setters take a value or items. A setter which can't be called like its field says so: `set(setter as field: Type)`.
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
                /// Creates one without any member.
                #[must_use]
                pub fn new() -> Self {
                    $crate::prelude::$default::default()
                }
            )?

            $(
                /// Creates one from the required members.
                #[must_use]
                pub fn new($(
                    $($required: impl $crate::prelude::Into<$required_type>,)?
                    $($required_items: impl $crate::shape::Items<$required_items_type>,)?
                )+) -> Self {
                    Self {
                        $(
                            $($required: $required.into(),)?
                            $($required_items: $crate::shape::Items::collected($required_items),)?
                        )+
                        ..$crate::Shape::empty()
                    }
                }
            )?

            $($(
                /// Sets the member of this name.
                #[inline]
                #[must_use]
                pub fn $flag(mut self, value: bool) -> Self {
                    self.$flag = $crate::prelude::Some(value);
                    self
                }
            )*)?

            $($(
                /// Sets the member of this name.
                #[must_use]
                pub fn $optional(mut self, value: impl $crate::prelude::Into<$optional_type>) -> Self {
                    self.$optional = $crate::shape::some(value);
                    self
                }
            )*)?

            $($(
                /// Sets the member of this name.
                #[must_use]
                pub fn $items(mut self, items: impl $crate::shape::Items<$items_type>) -> Self {
                    self.$items = $crate::shape::collected(items);
                    self
                }
            )*)?

            $($(
                /// Sets the member of this name.
                #[must_use]
                pub fn $setter(mut self, value: impl $crate::prelude::Into<$renamed_type>) -> Self {
                    self.$renamed = $crate::shape::some(value);
                    self
                }
            )*)?

            $($(
                /// Sets the member of this name.
                #[must_use]
                pub fn $items_setter(mut self, items: impl $crate::shape::Items<$renamed_items_type>) -> Self {
                    self.$renamed_items = $crate::shape::collected(items);
                    self
                }
            )*)?
        }
    };
}

/// Declares a union, whose last variant is `Unknown(String)`, with everything that codecs need.
///
/// Every member is a line: its index, its variant and type, its name in the model, and its traits as methods of
/// [`Member`](crate::schema::Member). The union's name in the model follows its own if it is another one.
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
            /// A member which the model doesn't know, by its name. It can't be sent.
            Unknown(::std::string::String),
        }

        $crate::copied! { $type }

        impl $crate::shape::Union for $type {
            fn variant(&self) -> ::std::option::Option<(usize, &dyn $crate::Shape)> {
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

            fn select(&mut self, index: usize) -> ::std::option::Option<&mut dyn $crate::Shape> {
                *self = match index {
                    $($index => Self::$variant($crate::Shape::empty()),)*
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

        impl $crate::Shape for $type {
            fn empty() -> Self {
                Self::Unknown(::std::string::String::new())
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::prelude::OnceLock<$crate::schema::Schema> = $crate::prelude::OnceLock::new();
                $crate::schema::Schema::declared(&SCHEMA, $crate::prelude::stringify!(
                    $type $(= $name)? $(.$shape_trait $shape_arguments)*: $($variant($member $(.$trait $arguments)*))*
                ))
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::shape::Value::Union(self)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::shape::ValueMut::Union(self)
            }
        }

        $crate::reflected_debug! { $type }
    )*};
}

/// Implements [`Event`](crate::event_stream::Event) for unions which are streams of events, each with the enum of its exceptions.
#[macro_export]
macro_rules! event_stream {
    ($($type:ident: $error:ident),* $(,)?) => {$(
        impl $crate::event_stream::Event for $type {
            type Error = $error;
        }
    )*};
}

/// Declares an open enum, whose last variant is `Unknown(String)`, with [`Shape`](crate::Shape) and the conversions of text.
///
/// Every value is a line: its index, its variant and its text. The lines are sorted by the texts, because a value is looked up
/// by bisection. The enum's name in the model follows its own if it is another one.
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
                #[doc = $crate::prelude::concat!("`", $value, "`")]
                $variant,
            )*
            /// A value which the model doesn't know.
            Unknown($crate::prelude::String),
        }

        impl $type {
            /// The values which the model knows, sorted.
            pub const VALUES: &'static [&'static str] = &[$($value,)*];

            /// The value's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl $crate::prelude::From<&str> for $type {
            fn from(text: &str) -> Self {
                match $crate::shape::index_of(Self::VALUES, text) {
                    $($index => Self::$variant,)*
                    _ => Self::Unknown($crate::shape::text::from(text)),
                }
            }
        }

        $crate::enumeration_declared! { $type $(= $name)? $(.$shape_trait $shape_arguments)* }

        $crate::enumeration_traits! { $type }
    };
}

/// What the model says of an enum: nothing but its name, or another name and traits too.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration_declared {
    ($type:ident) => {
        impl $crate::shape::Declared for $type {
            type Kind = $crate::shape::EnumKind;
        }
    };
    ($type:ident $($traits:tt)+) => {
        impl $crate::shape::Declared for $type {
            type Kind = $crate::shape::EnumKind;

            fn member(&self, _index: usize) -> &$crate::shape::Part {
                $crate::shape::declaration($crate::prelude::stringify!($type $($traits)+))
            }
        }
    };
}

/// The traits of an enum which are the same for all.
#[doc(hidden)]
#[macro_export]
macro_rules! enumeration_traits {
    ($type:ident) => {
        impl $crate::prelude::Clone for $type {
            fn clone(&self) -> Self {
                $crate::shape::text::cloned(self)
            }
        }

        // Two values are equal if their texts are.
        impl $crate::prelude::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::shape::text::same(self, other)
            }
        }

        impl $crate::prelude::Eq for $type {}

        impl $crate::prelude::Hash for $type {
            fn hash<H: $crate::prelude::Hasher>(&self, state: &mut H) {
                $crate::shape::text::hash(self, state)
            }
        }

        impl $crate::prelude::From<$crate::prelude::String> for $type {
            fn from(text: $crate::prelude::String) -> Self {
                $crate::shape::text::from(&text)
            }
        }

        impl $crate::prelude::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::prelude::Display for $type {
            fn fmt(&self, f: &mut $crate::prelude::Formatter<'_>) -> $crate::prelude::FmtResult {
                $crate::shape::text::fmt(self, f)
            }
        }

        impl $crate::prelude::Debug for $type {
            fn fmt(&self, f: &mut $crate::prelude::Formatter<'_>) -> $crate::prelude::FmtResult {
                $crate::debug::show(self, f)
            }
        }
    };
}

/// Declares integers of which some values have names (`intEnum` in Smithy): a type of its own with a constant for each name.
///
/// All other integers are values as well, because services get new ones. The type's name in the model follows its own if it
/// is another one.
#[macro_export]
macro_rules! named_integers {
    ($(
        $(#$attribute:tt)*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {
            $($constant:ident = $value:literal,)*
        }
    )*) => {$(
        $(#$attribute)*
        ///
        /// A number of the model whose values have names.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(i32);

        impl $type {
            $(
                #[doc = ::std::concat!("The value ", $value, ".")]
                pub const $constant: Self = Self($value);
            )*

            /// The number.
            #[must_use]
            pub const fn get(self) -> i32 {
                self.0
            }
        }

        impl $crate::Shape for $type {
            fn empty() -> Self {
                Self(0)
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::schema::Schema =
                    $crate::schema::Schema::new(::std::stringify!($type)) $(.name($name))? $(.$shape_trait($($shape_arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::shape::Value::Integer(self.0)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::shape::ValueMut::Integer(&mut self.0)
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
    )*};
}

/// Declares what tells the newtypes of a module from each other, and says what the model says of them.
///
/// The newtypes are aliases which stand before: `pub type JobId = Text<named::JobId>`; see [`newtype`](crate::newtype). In brackets are
/// those about which there is nothing to say. In braces each of the others is a line: in parentheses its name in the model
/// if that is another one, and its traits: `min(1)`, `max(64)`, `sensitive()`, `sparse()`, and of what a list or map is made of, the name
/// on the wire and traits as methods of [`Member`](crate::schema::Member): `member("item".timestamp(HttpDate))`, or `key` and `value`. The second
/// braces are for those with a pattern: `JobId(.min(1)) = "[a-z]+" ["az" 1..]`, with the sequences of character classes that it was compiled to,
/// `("[a-z]+")` with an expression for the feature `regex`, or `()` if it can't be checked.
///
/// The pattern has no repetition within a line, because at each a compiler copies all lines that it has read so far, and
/// models have a thousand of them.
#[macro_export]
macro_rules! newtypes {
    (
        [$($plain:ident),* $(,)?]
        {$($name:ident $traits:tt;)*}
        {$($matching:ident $more:tt = $pattern:literal $matcher:tt;)*}
    ) => {
        /// What tells the types from each other.
        #[doc(hidden)]
        pub mod named {
            $(pub enum $plain {})*
            $(pub enum $name {})*
            $(pub enum $matching {})*
        }

        $(impl $crate::newtype::Named for named::$plain {})*

        $(impl $crate::newtype::Named for named::$name {
            const DECLARATION: &'static str = $crate::prelude::stringify!($name $traits);
        })*

        $(impl $crate::newtype::Named for named::$matching {
            const DECLARATION: &'static str = $crate::prelude::stringify!($matching $more = $pattern $matcher);
            const PATTERN: $crate::prelude::Option<&'static str> = $crate::prelude::Some($pattern);
        })*
    };
}

/// Implements `Display` and `Error` for exception structures, after [`structure!`](crate::structure).
#[macro_export]
macro_rules! exception {
    ($($type:ident)*) => {$(
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::error::display_exception(self, f)
            }
        }

        impl ::std::error::Error for $type {}
    )*};
}

/// Declares the enum of an operation's exceptions, whose last variant is `Unhandled(Unhandled)`. Every other variant has its
/// code on the wire, or several of them. Without any, it is another name of [`Unmodelled`](crate::error::Unmodelled).
#[macro_export]
macro_rules! operation_error {
    ($(#$attribute:tt)* $type:ident {}) => {
        $(#$attribute)*
        pub type $type = $crate::error::Unmodelled;
    };
    (
        $(#$attribute:tt)*
        $type:ident { $($variant:ident($exception:ty) = $codes:pat,)+ }
    ) => {
        $(#$attribute)*
        #[non_exhaustive]
        pub enum $type {
            $(
                /// The exception of this name.
                $variant($exception),
            )+
            /// An error which the operation's model doesn't list.
            Unhandled($crate::Unhandled),
        }

        impl $crate::OperationError for $type {
            fn from_code(code: &str, source: &mut $crate::error::ErrorSource<'_>) -> Self {
                match code {
                    $($codes => Self::$variant(source.exception()),)+
                    _ => Self::Unhandled(source.unhandled()),
                }
            }

            fn kind(&self) -> $crate::error::ErrorKind<'_> {
                match self {
                    $(Self::$variant(exception) => $crate::error::ErrorKind::Exception(exception),)+
                    Self::Unhandled(unhandled) => $crate::error::ErrorKind::Unhandled(unhandled),
                }
            }
        }

        impl $crate::prelude::Debug for $type {
            fn fmt(&self, f: &mut $crate::prelude::Formatter<'_>) -> $crate::prelude::FmtResult {
                $crate::error::debug(self, f)
            }
        }

        impl $crate::prelude::Display for $type {
            fn fmt(&self, f: &mut $crate::prelude::Formatter<'_>) -> $crate::prelude::FmtResult {
                $crate::error::display(self, f)
            }
        }

        impl $crate::prelude::Error for $type {}
    };
}

/// Declares the type of an operation, which implements [`Operation`](crate::Operation).
///
/// `http` is the HTTP method and the path in the model. Traits of the operation are methods of
/// [`OperationSchema`](crate::schema::OperationSchema) after the name; `path` has the segments of a path with labels, and labels are
/// the indices of the input's members in braces: `.path("/items/" {0} "/parts/" {1+})`.
#[macro_export]
macro_rules! operation {
    (
        $(#$attribute:tt)*
        $type:ident = $name:literal $(. $trait:ident $arguments:tt)* {
            input: $input:ty,
            output: $output:ty,
            error: $error:ty,
            service: $service:path,
            http: $method:ident $uri:literal $(,)?
        }
    ) => {
        $(#$attribute)*
        pub struct $type;

        impl $crate::Operation for $type {
            type Input = $input;
            type Output = $output;
            type Error = $error;
            const DECLARATION: $crate::schema::OperationDeclaration = (
                &$service,
                $name,
                $crate::prelude::stringify!($method),
                $uri,
                $crate::prelude::stringify!($type $(.$trait $arguments)*),
            );
        }
    };
}

/// Declares the schema of a service: `NAME = id, version, PROTOCOL` and traits as methods of
/// [`ServiceSchema`](crate::schema::ServiceSchema).
#[macro_export]
macro_rules! service {
    ($service:ident = $id:expr, $version:expr, $protocol:ident $(. $trait:ident ( $($arg:expr),* ))*) => {
        /// What the model says of the service.
        pub static $service: $crate::schema::ServiceSchema =
            $crate::schema::ServiceSchema::new($id, $version, &$crate::protocol::$protocol)
                $(.$trait($($arg),*))*;
    };
}

/// Lets types be members in a box, where a type contains itself.
#[macro_export]
macro_rules! boxed {
    ($($type:ident)*) => {$(
        impl $crate::Shape for $crate::prelude::Box<$type> {
            fn empty() -> Self {
                $crate::prelude::Box::new($crate::Shape::empty())
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                $crate::Shape::schema(&**self)
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::Shape::value(&**self)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::Shape::value_mut(&mut **self)
            }
        }
    )*};
}

/// `Clone` and `PartialEq` by a walk over the members.
#[doc(hidden)]
#[macro_export]
macro_rules! copied {
    ($type:ident) => {
        impl ::std::clone::Clone for $type {
            fn clone(&self) -> Self {
                $crate::copy::cloned(self)
            }
        }

        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::copy::equal(self, other)
            }
        }
    };
}

/// `Debug` by the schema, with sensitive values redacted.
#[doc(hidden)]
#[macro_export]
macro_rules! reflected_debug {
    ($type:ident) => {
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::debug::show(self, f)
            }
        }
    };
}
