//! The macro for newtypes.

/// Declares the newtypes of a module: a distinct parameter for each, with the facts of the model about it.
///
/// The newtypes themselves are aliases, and come before this macro:
/// `pub type JobId = Text<named::JobIdMarker>`. See [`newtype`](crate::shape::newtype). The name of a parameter
/// is the newtype's with `Marker` behind it; without that, the two have one name. The macro takes three groups:
///
/// - In brackets: newtypes about which the model says nothing but their name.
/// - In the first braces: newtypes without a pattern, one per line. Parentheses contain the name in the model
///   if it differs, and the traits: `min(1)`, `max(64)`, `sensitive()` and `sparse()`. `former_min(1)` and
///   `former_max(64)` are limits that the model has dropped: only their constants are left. A list or a map can
///   also describe its element (`member`), or its `key` and `value`: their name on the wire, and traits that
///   are methods of [`Member`](crate::shape::schema::Member), such as `member("item".timestamp(HttpDate))`.
/// - In the second braces: newtypes with a pattern, such as `JobIdMarker(.min(1)) = "[a-z]+" ["az" 1..]`. The
///   pattern of the model is followed by its compiled form: sequences of character classes in brackets;
///   `("[a-z]+")`, an expression for the feature `regex`; `()` if the pattern can't be checked; or `former` if the model has
///   dropped it, so that only its constant is left.
///
/// The macro's pattern has no repetition within a line. At each repetition a compiler copies all lines that
/// it has read so far, and models have up to a thousand of them.
#[macro_export]
macro_rules! newtypes {
    (
        [$($plain:ident),* $(,)?]
        {$($name:ident $traits:tt;)*}
        {$($matching:ident $more:tt = $pattern:literal $matcher:tt;)*}
    ) => {
        /// The parameters that tell the newtypes apart.
        #[doc(hidden)]
        pub mod named {
            $(pub enum $plain {})*
            $(pub enum $name {})*
            $(pub enum $matching {})*
        }

        $(impl $crate::macros_support::Named for named::$plain {})*

        $(impl $crate::macros_support::Named for named::$name {
            const DECLARATION: &'static str = $crate::macros_support::stringify!($name $traits);
        })*

        $(impl $crate::macros_support::Named for named::$matching {
            const DECLARATION: &'static str = $crate::macros_support::stringify!($matching $more = $pattern $matcher);
            const PATTERN: $crate::macros_support::Option<&'static str> = $crate::macros_support::Some($pattern);
        })*
    };
}
