//! The closed sets of words that the format uses as values.

use crate::keyword::keywords;

keywords! {
    /// The `type` of an entry of `shapes`.
    pub(super) ShapeType, "a shape type" {
        /// Arbitrary bytes.
        Blob = "blob",
        /// True or false.
        Boolean = "boolean",
        /// Text.
        String = "string",
        /// A string with known values.
        Enum = "enum",
        /// An 8-bit integer.
        Byte = "byte",
        /// A 16-bit integer.
        Short = "short",
        /// A 32-bit integer.
        Integer = "integer",
        /// A 32-bit integer with known values.
        IntEnum = "intEnum",
        /// A 64-bit integer.
        Long = "long",
        /// A 32-bit floating-point number.
        Float = "float",
        /// A 64-bit floating-point number.
        Double = "double",
        /// An integer of any size.
        BigInteger = "bigInteger",
        /// A decimal number of any size and precision.
        BigDecimal = "bigDecimal",
        /// A point in time.
        Timestamp = "timestamp",
        /// Arbitrary JSON-like data.
        Document = "document",
        /// A list.
        List = "list",
        /// A list without equal elements, as version 1 calls it.
        Set = "set",
        /// A map with string keys.
        Map = "map",
        /// A record.
        Structure = "structure",
        /// A choice of members.
        Union = "union",
        /// An operation.
        Operation = "operation",
        /// A resource, which binds operations.
        Resource = "resource",
        /// A service, which binds operations and resources.
        Service = "service",
        /// Not a shape: traits for a shape that is defined elsewhere.
        Apply = "apply",
    }

    /// Whose fault an error is (`smithy.api#error`).
    pub(super) Fault, "a fault" {
        /// The client's.
        Client = "client",
        /// The server's.
        Server = "server",
    }

    /// How a timestamp is written (`smithy.api#timestampFormat`).
    pub(super) TimestampFormat, "a timestamp format" {
        /// RFC 3339.
        DateTime = "date-time",
        /// The date of HTTP headers.
        HttpDate = "http-date",
        /// Seconds since 1970.
        EpochSeconds = "epoch-seconds",
    }

    /// How a waiter compares what it finds with what it expects.
    #[expect(clippy::enum_variant_names, reason = "these are the words of the format")]
    pub(super) Comparator, "a comparator" {
        /// The value is the expected string.
        StringEquals = "stringEquals",
        /// The value is the expected boolean.
        BooleanEquals = "booleanEquals",
        /// Every value is the expected string.
        AllStringEquals = "allStringEquals",
        /// One value is the expected string.
        AnyStringEquals = "anyStringEquals",
    }
}

impl ShapeType {
    /// Members may have the type: it is data, and neither a service, a resource nor an operation.
    pub(super) const fn is_data(self) -> bool {
        !matches!(
            self,
            Self::Operation | Self::Resource | Self::Service | Self::Apply
        )
    }

    /// The type has no members.
    pub(super) const fn is_simple(self) -> bool {
        self.is_data()
            && !matches!(
                self,
                Self::List
                    | Self::Set
                    | Self::Map
                    | Self::Structure
                    | Self::Union
                    | Self::Enum
                    | Self::IntEnum
            )
    }

    /// The type as a part of shapes' names: its word with a capital letter.
    pub(super) fn suffix(self) -> String {
        let mut letters = self.as_str().chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect()
    }
}
