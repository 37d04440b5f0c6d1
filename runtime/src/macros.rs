//! The implementations which are the same for every shape of a kind, as macros that generated code calls.
//!
//! A generated file declares its types plainly, with their docs, and then names them once in one of these macros, together
//! with their traits in the model. What the macros add is access to the data ([`Shape`](crate::Shape)) and the conversions
//! people expect of such a type; they are the reason that generated files are short.

/// Implements [`Shape`](crate::Shape), `Debug` and `validate` for structures.
///
/// Every member is a line: its index, its field, its name in the model, and its traits as methods of
/// [`Member`](crate::schema::Member). Traits of the structure itself are methods of [`Schema`](crate::schema::Schema).
#[macro_export]
macro_rules! structure {
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

/// Implements [`Shape`](crate::Shape) and `Debug` for unions, whose last variant is `Unknown(String)`.
#[macro_export]
macro_rules! union {
    ($(
        $type:ident = $name:literal $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {
            $($index:literal $variant:ident = $member:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*
        }
    )*) => {$(
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
                static SCHEMA: $crate::schema::Schema = $crate::schema::Schema::structure($name, &[
                    $($crate::schema::Member::new(::std::stringify!($variant), $member) $(.$trait($($arg),*))*,)*
                ]) $(.$shape_trait($($shape_arg),*))*;
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

/// Implements [`Shape`](crate::Shape) and the conversions of text for open enums, whose last variant is `Unknown(String)`.
///
/// The variants are sorted by their values, because a value is looked up by bisection.
#[macro_export]
macro_rules! enumeration {
    ($(
        $type:ident = $name:literal $(. $shape_trait:ident ( $($shape_arg:expr),* ))* {
            $($variant:ident = $value:literal,)*
        }
    )*) => {$(
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
                    $crate::schema::Schema::new($name) $(.$shape_trait($($shape_arg),*))*;
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

/// Implements [`Shape`](crate::Shape) and the conversions of text for newtypes of `String`.
#[macro_export]
macro_rules! string {
    ($($type:ident = $name:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*) => {$(
        $crate::newtype! { $type(::std::string::String) = $name $(.$trait($($arg),*))* }

        impl $type {
            $($crate::constraint! { length $trait $($arg),* })*

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::std::convert::From<&::std::string::String> for $type {
            fn from(text: &::std::string::String) -> Self {
                Self(text.clone())
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::Violations;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                let value = Self(text.into());
                match $crate::validate::check(&value) {
                    ::std::result::Result::Ok(()) => ::std::result::Result::Ok(value),
                    ::std::result::Result::Err(violations) => ::std::result::Result::Err(violations),
                }
            }
        }

        impl ::std::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::borrow::Borrow<str> for $type {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl ::std::cmp::PartialEq<str> for $type {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $type {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
    )*};
}

/// Implements [`Shape`](crate::Shape) and the conversions for newtypes of numbers, booleans and timestamps.
#[macro_export]
macro_rules! number {
    ($($type:ident($inner:ty) = $name:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*) => {$(
        $crate::newtype! { $type($inner) = $name $(.$trait($($arg),*))* }

        impl $type {
            $($crate::constraint! { range $inner, $trait $($arg),* })*

            /// The value.
            #[must_use]
            pub const fn get(self) -> $inner {
                self.0
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::Violations;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                let ::std::result::Result::Ok(value) = text.parse() else {
                    return ::std::result::Result::Err($crate::Violations::unreadable($name, text));
                };
                let value = Self(value);
                match $crate::validate::check(&value) {
                    ::std::result::Result::Ok(()) => ::std::result::Result::Ok(value),
                    ::std::result::Result::Err(violations) => ::std::result::Result::Err(violations),
                }
            }
        }

        impl ::std::cmp::PartialEq<$inner> for $type {
            fn eq(&self, other: &$inner) -> bool {
                self.0 == *other
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
    )*};
}

/// Implements [`Shape`](crate::Shape) and the conversions for newtypes of documents, and a part of those of blobs.
#[macro_export]
macro_rules! wrapper {
    ($($type:ident($inner:ty) = $name:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*) => {$(
        $crate::newtype! { $type($inner) = $name $(.$trait($($arg),*))* }

        impl $type {
            $($crate::constraint! { length $trait $($arg),* })*
        }

        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self(text.into())
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = $inner;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    )*};
}

/// Implements [`Shape`](crate::Shape) and the conversions for newtypes of blobs.
#[macro_export]
macro_rules! blob {
    ($($type:ident = $name:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*) => {$(
        $crate::wrapper! { $type($crate::Blob) = $name $(.$trait($($arg),*))*; }

        impl ::std::convert::From<::std::vec::Vec<u8>> for $type {
            fn from(bytes: ::std::vec::Vec<u8>) -> Self {
                Self(bytes.into())
            }
        }

        impl ::std::convert::From<&[u8]> for $type {
            fn from(bytes: &[u8]) -> Self {
                Self(bytes.into())
            }
        }

        impl<const N: usize> ::std::convert::From<[u8; N]> for $type {
            fn from(bytes: [u8; N]) -> Self {
                Self(bytes.into())
            }
        }
    )*};
}

/// Implements [`Shape`](crate::Shape) and the conversions of a collection for newtypes of lists.
#[macro_export]
macro_rules! list {
    ($($type:ident($item:ty) = $name:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*) => {$(
        impl $crate::Shape for $type {
            fn empty() -> Self {
                Self(::std::vec::Vec::new())
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::schema::Schema =
                    $crate::schema::Schema::list($name) $(.$trait($($arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::shape::Value::List(&self.0)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::shape::ValueMut::List(&mut self.0)
            }
        }

        $crate::collection! { $type(::std::vec::Vec<$item>) $(. $trait ( $($arg),* ))* }

        impl<T: ::std::convert::Into<$item>> ::std::iter::FromIterator<T> for $type {
            fn from_iter<I: ::std::iter::IntoIterator<Item = T>>(items: I) -> Self {
                Self(items.into_iter().map(::std::convert::Into::into).collect())
            }
        }

        impl<T: ::std::convert::Into<$item>> ::std::iter::Extend<T> for $type {
            fn extend<I: ::std::iter::IntoIterator<Item = T>>(&mut self, items: I) {
                self.0.extend(items.into_iter().map(::std::convert::Into::into));
            }
        }

        impl<'a> ::std::iter::IntoIterator for &'a $type {
            type Item = &'a $item;
            type IntoIter = ::std::slice::Iter<'a, $item>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    )*};
}

/// Implements [`Shape`](crate::Shape) and the conversions of a collection for newtypes of maps.
#[macro_export]
macro_rules! map {
    ($($type:ident($key:ty, $value:ty) = $name:literal $(. $trait:ident ( $($arg:expr),* ))* ;)*) => {$(
        impl $crate::Shape for $type {
            fn empty() -> Self {
                Self(::std::collections::HashMap::new())
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::schema::Schema =
                    $crate::schema::Schema::map($name) $(.$trait($($arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::shape::Value::Map(&self.0)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::shape::ValueMut::Map(&mut self.0)
            }
        }

        $crate::collection! { $type(::std::collections::HashMap<$key, $value>) $(. $trait ( $($arg),* ))* }

        impl<K, V> ::std::iter::FromIterator<(K, V)> for $type
        where
            K: ::std::convert::Into<$key>,
            V: ::std::convert::Into<$value>,
        {
            fn from_iter<I: ::std::iter::IntoIterator<Item = (K, V)>>(entries: I) -> Self {
                Self(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
            }
        }

        impl<K, V> ::std::iter::Extend<(K, V)> for $type
        where
            K: ::std::convert::Into<$key>,
            V: ::std::convert::Into<$value>,
        {
            fn extend<I: ::std::iter::IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
                self.0.extend(entries.into_iter().map(|(key, value)| (key.into(), value.into())));
            }
        }

        impl<'a> ::std::iter::IntoIterator for &'a $type {
            type Item = (&'a $key, &'a $value);
            type IntoIter = ::std::collections::hash_map::Iter<'a, $key, $value>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    )*};
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

/// Implements [`OperationError`](crate::OperationError) for the enum of an operation's exceptions, whose last variant is
/// `Unhandled(Unhandled)`. Every other variant has its code on the wire, or several of them.
#[macro_export]
macro_rules! operation_error {
    ($type:ident { $($variant:ident($exception:ty) = $($code:literal)|+,)* }) => {
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

/// Implements [`Operation`](crate::Operation) for the type of an operation.
///
/// With `uri`, the path in the model, the type gets the constants `NAME`, `METHOD` and `URI`.
/// `request` is the HTTP method and the segments of the path: literals, and labels as the index of the input's member in
/// braces; `{0+}` is a greedy label. Traits of the operation are methods of
/// [`OperationSchema`](crate::schema::OperationSchema) after the name.
#[macro_export]
macro_rules! operation {
    (
        $type:ident = $name:literal $(. $trait:ident ( $($arg:expr),* ))* {
            input: $input:ty,
            output: $output:ty,
            error: $error:ty,
            service: $service:path,
            $(uri: $uri:literal,)?
            request: $method:ident $($segment:tt)+
        }
    ) => {
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

/// What all scalar newtypes have.
#[doc(hidden)]
#[macro_export]
macro_rules! newtype {
    ($type:ident($inner:ty) = $name:literal $(. $trait:ident ( $($arg:expr),* ))*) => {
        impl $crate::Shape for $type {
            fn empty() -> Self {
                Self($crate::Shape::empty())
            }

            fn schema(&self) -> &'static $crate::schema::Schema {
                static SCHEMA: $crate::schema::Schema =
                    $crate::schema::Schema::new($name) $(.$trait($($arg),*))*;
                &SCHEMA
            }

            fn value(&self) -> $crate::shape::Value<'_> {
                $crate::Shape::value(&self.0)
            }

            fn value_mut(&mut self) -> $crate::shape::ValueMut<'_> {
                $crate::Shape::value_mut(&mut self.0)
            }
        }

        impl $type {
            /// Wraps a value, without a check of its constraints.
            #[must_use]
            pub fn new(value: impl ::std::convert::Into<$inner>) -> Self {
                Self(value.into())
            }

            /// The wrapped value.
            #[must_use]
            pub fn into_inner(self) -> $inner {
                self.0
            }
        }

        impl ::std::convert::From<$inner> for $type {
            fn from(value: $inner) -> Self {
                Self(value)
            }
        }

        impl ::std::convert::From<$type> for $inner {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        $crate::reflected_debug! { $type }
    };
}

/// What newtypes of lists and maps have.
#[doc(hidden)]
#[macro_export]
macro_rules! collection {
    ($type:ident($inner:ty) $(. $trait:ident ( $($arg:expr),* ))*) => {
        impl $type {
            $($crate::constraint! { length $trait $($arg),* })*

            /// The wrapped collection.
            #[must_use]
            pub fn into_inner(self) -> $inner {
                self.0
            }
        }

        impl ::std::convert::From<$inner> for $type {
            fn from(collection: $inner) -> Self {
                Self(collection)
            }
        }

        impl ::std::convert::From<$type> for $inner {
            fn from(collection: $type) -> Self {
                collection.0
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = $inner;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl ::std::ops::DerefMut for $type {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }

        impl ::std::iter::IntoIterator for $type {
            type Item = <$inner as ::std::iter::IntoIterator>::Item;
            type IntoIter = <$inner as ::std::iter::IntoIterator>::IntoIter;

            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        $crate::reflected_debug! { $type }
    };
}

/// The constants of a shape's constraints.
#[doc(hidden)]
#[macro_export]
macro_rules! constraint {
    (length min $value:expr) => {
        /// The least length.
        pub const MIN_LENGTH: usize = $value;
    };
    (length max $value:expr) => {
        /// The greatest length.
        pub const MAX_LENGTH: usize = $value;
    };
    (range $inner:ty, min $value:expr) => {
        /// The least value.
        pub const MIN: $inner = $value as $inner;
    };
    (range $inner:ty, max $value:expr) => {
        /// The greatest value.
        pub const MAX: $inner = $value as $inner;
    };
    (length pattern $source:expr, $pieces:expr) => {
        /// What the whole text must match.
        pub const PATTERN: &'static str = $source;
    };
    (length regex $source:expr, $regex:expr) => {
        /// What the whole text must match.
        pub const PATTERN: &'static str = $source;
    };
    (length unchecked_pattern $source:expr) => {
        /// What the whole text must match. This crate can't check it.
        pub const PATTERN: &'static str = $source;
    };
    ($($other:tt)*) => {};
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
