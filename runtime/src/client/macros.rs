//! The macros for operations, their errors, and their streams of events.

/// Declares the type of an operation, which implements [`Operation`](crate::Operation).
///
/// `http` is the HTTP method and the path in the model. The traits of the operation follow its name. They are
/// methods of [`OperationSchema`](crate::wire::OperationSchema). The trait `path` has the segments of a path
/// with labels. A label is the index of a member of the input, in braces: `.path("/items/" {0} "/parts/"
/// {1+})`.
#[macro_export]
macro_rules! operation {
    (
        $(#$attribute:tt)*
        $type:ident = $name:literal $(. $trait:ident $arguments:tt)* {
            input: $input:ty,
            output: $output:ty,
            error: $error:ty,
            service: $service:path,
            http: $method:tt $uri:literal $(,)?
        }
    ) => {
        $(#$attribute)*
        pub struct $type;

        impl $crate::macros_support::Operation for $type {
            type Input = $input;
            type Output = $output;
            type Error = $error;
            const DECLARATION: $crate::macros_support::OperationDeclaration = (
                &$service,
                $name,
                $crate::http_method!($method),
                $uri,
                $crate::macros_support::stringify!($type $(.$trait $arguments)*),
            );
        }
    };
}

/// Says which list or map the pages of an operation are about, so that they can be
/// [read as items](crate::client::pages::Pages::items). The expression takes it from an output.
#[cfg(feature = "pages")]
#[macro_export]
macro_rules! paged_items {
    ($operation:ident: $items:ty, |$output:ident| $take:expr) => {
        impl $crate::macros_support::PagedItems for $operation {
            type Items = $items;

            fn take($output: &mut Self::Output) -> $crate::macros_support::Option<$items> {
                $take
            }
        }
    };
}

/// The text of an HTTP method: a word, or a literal if it is more than letters, as in `M-SEARCH`.
#[doc(hidden)]
#[macro_export]
macro_rules! http_method {
    ($method:ident) => {
        $crate::macros_support::stringify!($method)
    };
    ($method:literal) => {
        $method
    };
}

/// Declares the enum of an operation's exceptions. The last variant is `Unhandled(Unhandled)`.
///
/// Each other variant has one code on the wire, or several. If there are no exceptions, the macro declares an
/// alias of [`Unmodelled`](crate::client::error::Unmodelled).
#[macro_export]
macro_rules! operation_error {
    ($(#$attribute:tt)* $type:ident {}) => {
        $(#$attribute)*
        pub type $type = $crate::macros_support::Unmodelled;
    };
    (
        $(#$attribute:tt)*
        $type:ident { $($variant:ident($exception:ty) = $codes:pat,)+ }
    ) => {
        $(#$attribute)*
        #[non_exhaustive]
        pub enum $type {
            $(
                /// The exception that the variant contains.
                $variant($exception),
            )+
            /// An error that the operation's model doesn't list.
            Unhandled($crate::macros_support::Unhandled),
        }

        impl $crate::macros_support::OperationError for $type {
            fn from_code(code: &str, source: &mut $crate::macros_support::ErrorSource<'_>) -> Self {
                match code {
                    $($codes => Self::$variant(source.exception()),)+
                    _ => Self::Unhandled(source.unhandled()),
                }
            }

            fn kind(&self) -> $crate::macros_support::ErrorKind<'_> {
                match self {
                    $(Self::$variant(exception) => $crate::macros_support::ErrorKind::Exception(
                        exception,
                        $crate::macros_support::stringify!($codes),
                    ),)+
                    Self::Unhandled(unhandled) => $crate::macros_support::ErrorKind::Unhandled(unhandled),
                }
            }
        }

        impl $crate::macros_support::Debug for $type {
            fn fmt(&self, f: &mut $crate::macros_support::Formatter<'_>) -> $crate::macros_support::FmtResult {
                $crate::macros_support::debug_error(self, f)
            }
        }

        impl $crate::macros_support::Display for $type {
            fn fmt(&self, f: &mut $crate::macros_support::Formatter<'_>) -> $crate::macros_support::FmtResult {
                $crate::macros_support::display_error(self, f)
            }
        }

        impl $crate::macros_support::Error for $type {}
    };
}

/// Implements `Display` and `Error` for exception structures. Call it after [`structure!`](crate::structure).
#[macro_export]
macro_rules! exception {
    ($($type:ident)*) => {$(
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::macros_support::display_exception(self, f)
            }
        }

        impl ::std::error::Error for $type {}
    )*};
}

/// Implements [`Event`](crate::client::event_stream::Event) for unions that are streams of events. Each union
/// has the enum of its exceptions.
#[cfg(feature = "event-streams")]
#[macro_export]
macro_rules! event_stream {
    ($($type:ident: $error:ident),* $(,)?) => {$(
        impl $crate::macros_support::Event for $type {
            type Error = $error;
        }
    )*};
}

/// Implements [`Event`](crate::client::event_stream::Event) for unions that are streams of events. This
/// runtime was built without them.
#[cfg(not(feature = "event-streams"))]
#[macro_export]
macro_rules! event_stream {
    ($($type:ident: $error:ident),* $(,)?) => {
        ::core::compile_error!("enable the feature `event-streams` of shapewright-runtime");
    };
}
