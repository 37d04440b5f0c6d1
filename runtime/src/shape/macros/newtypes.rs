//! Newtypes.

/// Declares what tells the newtypes of a module from each other, and says what the model says of them.
///
/// The newtypes are aliases which stand before: `pub type JobId = Text<named::JobId>`; see [`newtype`](crate::shape::newtype). In brackets are
/// those about which there is nothing to say. In braces each of the others is a line: in parentheses its name in the model
/// if that is another one, and its traits: `min(1)`, `max(64)`, `sensitive()`, `sparse()`, and of what a list or map is made of, the name
/// on the wire and traits as methods of [`Member`](crate::shape::schema::Member): `member("item".timestamp(HttpDate))`, or `key` and `value`. The second
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
