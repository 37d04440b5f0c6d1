//! The macro that gives generated types `Serialize` and `Deserialize`. Without the feature `serde` it gives them
//! nothing.

/// Implements `Serialize` and `Deserialize` by the walks of [`serialize`](crate::shape::serialize).
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serialized {
    ($type:ident) => {
        impl $crate::macros_support::Serialize for $type {
            fn serialize<S: $crate::macros_support::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::macros_support::Result<S::Ok, S::Error> {
                $crate::macros_support::serialize(self, serializer)
            }
        }

        impl<'de> $crate::macros_support::Deserialize<'de> for $type {
            fn deserialize<D: $crate::macros_support::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::macros_support::Result<Self, D::Error> {
                $crate::macros_support::deserialize(deserializer)
            }
        }
    };
}

/// Does nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serialized {
    ($type:ident) => {};
}
