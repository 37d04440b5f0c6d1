//! Attributes for fields that are something other than serde can say.
//!
//! A field's value is wrapped in a newtype with a name that only the writer and the reader of this module know.
//! All other formats see the value.

/// The names of newtypes.
pub(super) const STRING_SET: &str = "$shapewright::StringSet";
pub(super) const NUMBER_SET: &str = "$shapewright::NumberSet";
pub(super) const BINARY_SET: &str = "$shapewright::BinarySet";
pub(super) const NUMBER: &str = "$shapewright::Number";

macro_rules! sets {
    ($($(#$attribute:tt)* $module:ident = $name:ident;)*) => {$(
        $(#$attribute)*
        pub mod $module {
            use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

            /// Writes a sequence or a set as a set.
            ///
            /// # Errors
            /// The serializer fails.
            pub fn serialize<T: Serialize + ?Sized, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct(super::$name, value)
            }

            /// Reads a sequence or a set.
            ///
            /// # Errors
            /// The deserializer fails.
            pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
                T::deserialize(deserializer)
            }
        }
    )*};
}

sets! {
    /// A field is a set of texts: `#[serde(with = "string_set")]`, with the path of this module. The field is a
    /// `HashSet<String>` or any other sequence of texts, or an `Option` of one.
    ///
    /// An empty set is written as such. A service that refuses it wants the attribute
    /// `#[serde(default, skip_serializing_if = "HashSet::is_empty")]` as well.
    string_set = STRING_SET;

    /// A field is a set of numbers, like [`string_set`].
    number_set = NUMBER_SET;

    /// A field is a set of bytes, like [`string_set`]. Its elements are a `Vec<u8>` or what serde takes for bytes.
    binary_set = BINARY_SET;
}

/// A field is a number whose text has all its digits, such as a `String` or a decimal number of 38 digits:
/// `#[serde(with = "number")]`, with the path of this module. The type of the field must be written and read as a
/// text, or as a number.
pub mod number {
    use std::fmt::{self, Formatter};
    use std::marker::PhantomData;

    use serde_core::de::Visitor;
    use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    /// Writes a text of digits as a number.
    ///
    /// # Errors
    /// The text is not a number, or the serializer fails.
    pub fn serialize<T: Serialize + ?Sized, S: Serializer>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(super::NUMBER, value)
    }

    /// Reads the digits of a number as a text.
    ///
    /// # Errors
    /// The deserializer fails.
    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        deserializer.deserialize_newtype_struct(super::NUMBER, Inside(PhantomData))
    }

    struct Inside<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Inside<T> {
        type Value = T;

        fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("a number")
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<T, D::Error> {
            T::deserialize(deserializer)
        }
    }
}

/// A field is bytes: `#[serde(with = "bytes")]`, with the path of this module. Its type is a `Vec<u8>`, a
/// [`Blob`](crate::Blob), or another type that is made of a `Vec<u8>`. Without the attribute, serde takes a
/// `Vec<u8>` for a list of numbers, and a `Blob` for a text in base64.
pub mod bytes {
    use std::fmt::{self, Formatter};

    use serde_core::de::{SeqAccess, Visitor};
    use serde_core::{Deserializer, Serializer};

    /// Writes bytes.
    ///
    /// # Errors
    /// The serializer fails.
    pub fn serialize<T: AsRef<[u8]> + ?Sized, S: Serializer>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(value.as_ref())
    }

    /// Reads bytes.
    ///
    /// # Errors
    /// The deserializer fails.
    pub fn deserialize<'de, T: From<Vec<u8>>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        deserializer.deserialize_byte_buf(Bytes).map(T::from)
    }

    struct Bytes;

    impl<'de> Visitor<'de> for Bytes {
        type Value = Vec<u8>;

        fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("bytes")
        }

        fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
            Ok(bytes.to_vec())
        }

        fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
            Ok(bytes)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<u8>, A::Error> {
            let mut bytes = Vec::new();
            while let Some(byte) = elements.next_element()? {
                bytes.push(byte);
            }
            Ok(bytes)
        }
    }
}
