//! The macro that declares a service.

/// Declares the schema of a service: `NAME = id, version, PROTOCOL` and its traits, which are methods of
/// [`ServiceSchema`](crate::wire::ServiceSchema).
#[macro_export]
macro_rules! service {
    ($service:ident = $id:expr, $version:expr, $protocol:ident $(. $trait:ident ( $($arg:expr),* ))*) => {
        /// The description of the service.
        pub static $service: $crate::macros_support::ServiceSchema =
            $crate::macros_support::ServiceSchema::new($id, $version, &$crate::macros_support::protocol::$protocol)
                $(.$trait($($arg),*))*;
    };
}
