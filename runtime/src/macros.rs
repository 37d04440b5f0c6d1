//! The implementations which are the same for every shape of a kind, as macros that generated code calls.
//!
//! A generated file declares its types plainly, with their docs, and then names them once in one of these macros, together
//! with their traits in the model. What the macros add is access to the data ([`Shape`](crate::Shape)) and the conversions
//! people expect of such a type; they are the reason that generated files are short.

/// Declares a structure: the type, its constructor, a setter for every optional member, and everything that codecs need.
///
/// Every member is a line: its index; whether it is required, and whether its setter takes items of a collection; its
/// field and type; its name in the model; and its traits as methods of [`Member`](crate::schema::Member). Traits of the
/// structure itself are methods of [`Schema`](crate::schema::Schema). A structure without required members has a default,
/// which its name says: `Name: Default`. One with a stream is marked `!Clone Name`, and can't be compared either.
#[macro_export]
macro_rules! structure {
    (
        $(#[$attribute:meta])*
        $(!Clone $single:ident)? $($type:ident)? $(: $default:ident)? $(= $name:literal)? $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {$(
            $(#[$member_attribute:meta])*
            $index:literal
            $(required $required:ident: $required_type:ty =)?
            $(required_items $required_items:ident: $required_items_type:ty =)?
            $(optional $optional:ident: $optional_type:ty =)?
            $(optional_items $items:ident: $items_type:ty =)?
            $(optional_as $renamed:ident($renamed_setter:ident): $renamed_type:ty =)?
            $(optional_items_as $renamed_items:ident($renamed_items_setter:ident): $renamed_items_type:ty =)?
            $member:literal $(. $trait:ident ( $($arg:expr),* ))* ;
        )*}
    ) => {
        $(#[$attribute])*
        #[non_exhaustive]
        pub struct $($single)? $($type)? {$(
            $(#[$member_attribute])*
            $(pub $required: $required_type,)?
            $(pub $required_items: $required_items_type,)?
            $(pub $optional: ::std::option::Option<$optional_type>,)?
            $(pub $items: ::std::option::Option<$items_type>,)?
            $(pub $renamed: ::std::option::Option<$renamed_type>,)?
            $(pub $renamed_items: ::std::option::Option<$renamed_items_type>,)?
        )*}

        impl $($single)? $($type)? {
            /// Creates one from the required members.
            #[must_use]
            pub fn new($(
                $($required: impl ::std::convert::Into<$required_type>,)?
                $($required_items: impl $crate::shape::Items<$required_items_type>,)?
            )*) -> Self {
                Self {$(
                    $($required: ::std::convert::Into::into($required),)?
                    $($required_items: $crate::shape::Items::collected($required_items),)?
                    $($optional: ::std::option::Option::None,)?
                    $($items: ::std::option::Option::None,)?
                    $($renamed: ::std::option::Option::None,)?
                    $($renamed_items: ::std::option::Option::None,)?
                )*}
            }

            $(
                $(
                    /// Sets the member of this name.
                    #[must_use]
                    pub fn $optional(mut self, value: impl ::std::convert::Into<$optional_type>) -> Self {
                        self.$optional = ::std::option::Option::Some(::std::convert::Into::into(value));
                        self
                    }
                )?
                $(
                    /// Sets the member of this name.
                    #[must_use]
                    pub fn $items(mut self, items: impl $crate::shape::Items<$items_type>) -> Self {
                        self.$items = ::std::option::Option::Some($crate::shape::Items::collected(items));
                        self
                    }
                )?
                $(
                    /// Sets the member of this name.
                    #[must_use]
                    pub fn $renamed_setter(mut self, value: impl ::std::convert::Into<$renamed_type>) -> Self {
                        self.$renamed = ::std::option::Option::Some(::std::convert::Into::into(value));
                        self
                    }
                )?
                $(
                    /// Sets the member of this name.
                    #[must_use]
                    pub fn $renamed_items_setter(mut self, items: impl $crate::shape::Items<$renamed_items_type>) -> Self {
                        self.$renamed_items = ::std::option::Option::Some($crate::shape::Items::collected(items));
                        self
                    }
                )?
            )*
        }

        $($crate::copied! { $type })?

        $crate::structure_default! { $($single)? $($type)? $(: $default)? }

        impl $crate::shape::Structure for $($single)? $($type)? {
            fn member(&self, index: usize) -> ::std::option::Option<&dyn $crate::Shape> {
                match index {
                    $($index => ::std::option::Option::Some(&self.$($required)? $($required_items)? $($optional)? $($items)? $($renamed)? $($renamed_items)?),)*
                    _ => ::std::option::Option::None,
                }
            }

            fn member_mut(&mut self, index: usize) -> ::std::option::Option<&mut dyn $crate::Shape> {
                match index {
                    $($index => ::std::option::Option::Some(&mut self.$($required)? $($required_items)? $($optional)? $($items)? $($renamed)? $($renamed_items)?),)*
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl $crate::Shape for $($single)? $($type)? {
            fn empty() -> Self {
                Self {$(
                    $($required: $crate::Shape::empty(),)?
                    $($required_items: $crate::Shape::empty(),)?
                    $($optional: ::std::option::Option::None,)?
                    $($items: ::std::option::Option::None,)?
                    $($renamed: ::std::option::Option::None,)?
                    $($renamed_items: ::std::option::Option::None,)?
                )*}
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::schema::Schema = $crate::schema::Schema::structure(::std::stringify!($($single)? $($type)?), &[$(
                    $($crate::schema::Member::new_required(::std::stringify!($required), $member))?
                    $($crate::schema::Member::new_required(::std::stringify!($required_items), $member))?
                    $($crate::schema::Member::new(::std::stringify!($optional), $member))?
                    $($crate::schema::Member::new(::std::stringify!($items), $member))?
                    $($crate::schema::Member::new(::std::stringify!($renamed), $member))?
                    $($crate::schema::Member::new(::std::stringify!($renamed_items), $member))?
                    $(.$trait($($arg),*))*,
                )*]) $(.name($name))? $(.$shape_trait($($shape_arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::shape::Value::Structure(self)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::shape::ValueMut::Structure(self)
            }
        }

        $crate::reflected_debug! { $($single)? $($type)? }

        impl $($single)? $($type)? {
            /// Reports everything which violates the model's constraints, each with its path.
            ///
            /// # Errors
            /// All violations, if there are any.
            pub fn validate(&self) -> ::std::result::Result<(), $crate::Violations> {
                $crate::validate::check(self)
            }
        }
    };
}

/// Implements [`Shape`](crate::Shape), `Debug` and `validate` for structures which are declared elsewhere.
///
/// Every member is a line: its index, its field, its name in the model, and its traits as methods of
/// [`Member`](crate::schema::Member). Traits of the structure itself are methods of [`Schema`](crate::schema::Schema).
#[macro_export]
macro_rules! structure_shape {
    ($(
        $type:ident = $name:literal $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {
            $($index:literal $field:ident = $member:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*
        }
    )*) => {$(
        impl $crate::shape::Structure for $type {
            fn member(&self, index: usize) -> ::std::option::Option<&dyn $crate::Shape> {
                match index {
                    $($index => ::std::option::Option::Some(&self.$field),)*
                    _ => ::std::option::Option::None,
                }
            }

            fn member_mut(&mut self, index: usize) -> ::std::option::Option<&mut dyn $crate::Shape> {
                match index {
                    $($index => ::std::option::Option::Some(&mut self.$field),)*
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl $crate::Shape for $type {
            fn empty() -> Self {
                Self { $($field: $crate::Shape::empty(),)* }
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::schema::Schema = $crate::schema::Schema::structure($name, &[
                    $($crate::schema::Member::new(::std::stringify!($field), $member) $(.$trait($($arg),*))*,)*
                ]) $(.$shape_trait($($shape_arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::shape::Value::Structure(self)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::shape::ValueMut::Structure(self)
            }
        }

        $crate::reflected_debug! { $type }

        impl $type {
            /// Reports everything which violates the model's constraints, each with its path.
            ///
            /// # Errors
            /// All violations, if there are any.
            pub fn validate(&self) -> ::std::result::Result<(), $crate::Violations> {
                $crate::validate::check(self)
            }
        }
    )*};
}

/// Declares a union, whose last variant is `Unknown(String)`, with everything that codecs need.
///
/// Every member is a line: its index, its variant and type, its name in the model, and its traits as methods of
/// [`Member`](crate::schema::Member). The union's name in the model follows its own if it is another one.
#[macro_export]
macro_rules! union {
    ($(
        $(#[$attribute:meta])*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {$(
            $(#[$member_attribute:meta])*
            $index:literal $variant:ident($member_type:ty) = $member:literal $(. $trait:ident ( $($arg:expr),* ))* ;
        )*}
    )*) => {$(
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $type {
            $(
                $(#[$member_attribute])*
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
                static SCHEMA: $crate::schema::Schema = $crate::schema::Schema::structure(::std::stringify!($type), &[
                    $($crate::schema::Member::new(::std::stringify!($variant), $member) $(.$trait($($arg),*))*,)*
                ]) $(.name($name))? $(.$shape_trait($($shape_arg),*))*;
                &SCHEMA
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

/// Declares open enums, whose last variant is `Unknown(String)`, with [`Shape`](crate::Shape) and the conversions of text.
///
/// The variants are sorted by their values, because a value is looked up by bisection. The enum's name in the model follows
/// its own if it is another one.
#[macro_export]
macro_rules! enumeration {
    ($(
        $(#[$attribute:meta])*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {
            $($variant:ident = $value:literal,)*
        }
    )*) => {$(
        $(#[$attribute])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $type {
            $(
                #[doc = ::std::concat!("`", $value, "`")]
                $variant,
            )*
            /// A value which the model doesn't know.
            Unknown(::std::string::String),
        }

        // Two values are equal if their texts are.
        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $type {}

        impl ::std::hash::Hash for $type {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(self.as_str(), state);
            }
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

            fn known(text: &str) -> ::std::option::Option<Self> {
                static VARIANTS: &[$type] = &[$($type::$variant,)*];
                let index = Self::VALUES.binary_search(&text).ok()?;
                ::std::option::Option::Some(VARIANTS[index].clone())
            }
        }

        impl $crate::shape::Enum for $type {
            fn set(&mut self, text: &str) {
                *self = Self::from(text);
            }
        }

        impl $crate::Shape for $type {
            fn empty() -> Self {
                Self::Unknown(::std::string::String::new())
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::schema::Schema =
                    $crate::schema::Schema::new(::std::stringify!($type)) $(.name($name))? $(.$shape_trait($($shape_arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::shape::Value::String(self.as_str())
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::shape::ValueMut::Enum(self)
            }
        }

        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Unknown(text.into()))
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text).unwrap_or(Self::Unknown(text))
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;

            // `Self::Err` might be a variant.
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl ::std::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        $crate::reflected_debug! { $type }
    )*};
}

/// Declares integers of which some values have names (`intEnum` in Smithy): a type of its own with a constant for each name.
///
/// All other integers are values as well, because services get new ones. The type's name in the model follows its own if it
/// is another one.
#[macro_export]
macro_rules! named_integers {
    ($(
        $(#[$attribute:meta])*
        $type:ident $(= $name:literal)? $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {
            $($constant:ident = $value:literal,)*
        }
    )*) => {$(
        $(#[$attribute])*
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

/// Declares the newtypes of a module: texts, numbers, blobs, documents, lists and maps which have a name in the model.
///
/// Each is a line: its kind, its name, in parentheses the types it is made of, its name in the model if that is another one,
/// and its traits as methods of [`Schema`](crate::schema::Schema). The types are aliases; see [`newtype`](crate::newtype).
#[macro_export]
macro_rules! newtypes {
    ($(
        $(#[$attribute:meta])*
        $(text $text:ident)?
        $(number $number:ident($value:ty))?
        $(wrapper $wrapper:ident($wrapped:ty))?
        $(list $list:ident($element:ty))?
        $(map $map:ident($map_key:ty, $map_value:ty))?
        $(= $name:literal)? $(. $trait:ident ( $($arg:expr),* ))* ;
    )*) => {
        /// What tells the types from each other.
        #[doc(hidden)]
        pub mod named {
            $(pub enum $($text)? $($number)? $($wrapper)? $($list)? $($map)? {})*
        }

        $(
            $(#[$attribute])*
            ///
            $(/// A text of the model.
            pub type $text = $crate::newtype::Text<named::$text>;)?
            $(/// A number, boolean or timestamp of the model.
            pub type $number = $crate::newtype::Number<$value, named::$number>;)?
            $(/// A blob or document of the model.
            pub type $wrapper = $crate::newtype::Wrapper<$wrapped, named::$wrapper>;)?
            $(/// A list of the model.
            pub type $list = $crate::newtype::List<named::$list>;)?
            $(/// A map of the model.
            pub type $map = $crate::newtype::Map<named::$map>;)?

            impl $crate::newtype::Named for named::$($text)? $($number)? $($wrapper)? $($list)? $($map)? {
                const SCHEMA: &'static $crate::schema::Schema =
                    &$crate::schema::Schema::new(::std::stringify!($($text)? $($number)? $($wrapper)? $($list)? $($map)?))
                        $(.members(<named::$list as $crate::newtype::NamedList>::MEMBERS))?
                        $(.members(<named::$map as $crate::newtype::NamedMap>::MEMBERS))?
                        $(.name($name))?
                        $(.$trait($($arg),*))*;
            }

            $(impl $crate::newtype::NamedList for named::$list {
                type Element = $element;
            })?

            $(impl $crate::newtype::NamedMap for named::$map {
                type Key = $map_key;
                type Value = $map_value;
            })?
        )*
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
/// code on the wire, or several of them.
#[macro_export]
macro_rules! operation_error {
    (
        $(#[$attribute:meta])*
        $type:ident { $($variant:ident($exception:ty) = $($code:literal)|+,)* }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $(
                /// The exception of this name.
                $variant($exception),
            )*
            /// An error which the operation's model doesn't list.
            Unhandled($crate::Unhandled),
        }

        impl $crate::OperationError for $type {
            fn from_code(code: &str) -> ::std::option::Option<Self> {
                match code {
                    $($($code)|+ => ::std::option::Option::Some(Self::$variant($crate::Shape::empty())),)*
                    _ => ::std::option::Option::None,
                }
            }

            fn from_unhandled(unhandled: $crate::Unhandled) -> Self {
                Self::Unhandled(unhandled)
            }

            fn exception(&self) -> ::std::option::Option<&dyn $crate::Shape> {
                match self {
                    $(Self::$variant(exception) => ::std::option::Option::Some(exception),)*
                    Self::Unhandled(_) => ::std::option::Option::None,
                }
            }

            fn exception_mut(&mut self) -> ::std::option::Option<&mut dyn $crate::Shape> {
                match self {
                    $(Self::$variant(exception) => ::std::option::Option::Some(exception),)*
                    Self::Unhandled(_) => ::std::option::Option::None,
                }
            }
        }

        $(
            impl ::std::convert::From<$exception> for $type {
                fn from(exception: $exception) -> Self {
                    Self::$variant(exception)
                }
            }
        )*

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(exception) => ::std::fmt::Display::fmt(exception, f),)*
                    Self::Unhandled(unhandled) => ::std::fmt::Display::fmt(unhandled, f),
                }
            }
        }

        impl ::std::error::Error for $type {
            fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
                match self {
                    $(Self::$variant(exception) => ::std::option::Option::Some(exception),)*
                    Self::Unhandled(unhandled) => ::std::option::Option::Some(unhandled),
                }
            }
        }
    };
}

/// Declares the type of an operation, which implements [`Operation`](crate::Operation).
///
/// With `uri`, the path in the model, the type gets the constants `NAME`, `METHOD` and `URI`.
/// `request` is the HTTP method and the segments of the path: literals, and labels as the index of the input's member in
/// braces; `{0+}` is a greedy label. Traits of the operation are methods of
/// [`OperationSchema`](crate::schema::OperationSchema) after the name.
#[macro_export]
macro_rules! operation {
    (
        $(#[$attribute:meta])*
        $type:ident = $name:literal $(. $trait:ident ( $($arg:expr),* ))* {
            input: $input:ty,
            output: $output:ty,
            error: $error:ty,
            service: $service:path,
            $(uri: $uri:literal,)?
            request: $method:ident $($segment:tt)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug)]
        pub struct $type;

        $(
            impl $type {
                /// The name on the wire.
                pub const NAME: &'static str = $name;

                /// The HTTP method.
                pub const METHOD: &'static str = ::std::stringify!($method);

                /// The path of the URI, with labels in braces.
                pub const URI: &'static str = $uri;
            }
        )?

        impl $crate::Operation for $type {
            type Input = $input;
            type Output = $output;
            type Error = $error;
            const SERVICE: &'static $crate::schema::ServiceSchema = &$service;
            const SCHEMA: &'static $crate::schema::OperationSchema =
                &$crate::schema::OperationSchema::new(
                    $name,
                    ::std::stringify!($method),
                    $crate::segments!($($segment)+),
                )
                    $(.$trait($($arg),*))*;
        }
    };
}

/// The parts of a path or of a host prefix: literals as they are, labels as the indices of members in braces.
#[macro_export]
macro_rules! segments {
    ($($segment:literal)? $({ $($label:tt)+ } $($next:literal)?)* $(,)?) => {
        &[$($crate::segment!($segment),)? $($crate::segment!({ $($label)+ }), $($crate::segment!($next),)?)*]
    };
}

/// One part of a path or of a host prefix.
#[doc(hidden)]
#[macro_export]
macro_rules! segment {
    ({ $index:literal }) => {
        $crate::schema::Segment::Label($index)
    };
    ({ $index:literal + }) => {
        $crate::schema::Segment::GreedyLabel($index)
    };
    ($literal:literal) => {
        $crate::schema::Segment::Literal($literal)
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

/// The default of a structure without required members.
#[doc(hidden)]
#[macro_export]
macro_rules! structure_default {
    ($type:ident) => {};
    ($type:ident: Default) => {
        impl ::std::default::Default for $type {
            fn default() -> Self {
                Self::new()
            }
        }
    };
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
                $crate::debug::fmt(self, f)
            }
        }
    };
}
