//! Which shapes have names that say no more than their primitive types.

use heck::ToSnakeCase;

/// The primitive types of the model, as far as [`is_primitive_alias`] tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Primitive {
    /// UTF-8 text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A signed integer of 8 bits.
    Byte,
    /// A signed integer of 16 bits.
    Short,
    /// A signed integer of 32 bits.
    Integer,
    /// A signed integer of 64 bits.
    Long,
    /// A signed integer of any size.
    BigInteger,
    /// A decimal number of any size and precision.
    BigDecimal,
    /// A floating-point number of 32 bits.
    Float,
    /// A floating-point number of 64 bits.
    Double,
    /// An instant.
    Timestamp,
    /// Bytes.
    Blob,
    /// An open document.
    Document,
}

impl Primitive {
    /// The spellings of the primitive in shape names, as snake-case words.
    fn spellings(self) -> &'static [&'static str] {
        match self {
            Self::String => &["string", "str"],
            Self::Boolean => &["boolean", "bool"],
            Self::Byte => &["byte"],
            Self::Short => &["short"],
            Self::Integer => &["integer", "int"],
            Self::Long => &["long"],
            Self::BigInteger => &["big_integer"],
            Self::BigDecimal => &["big_decimal"],
            Self::Float => &["float"],
            Self::Double => &["double"],
            Self::Timestamp => &[
                "timestamp",
                "time_stamp",
                "date_time",
                "datetime",
                "date_timestamp",
                "iso8601_timestamp",
                "timestamp_iso8601",
                "timestamp_unix",
                "timestamp_date_time",
                "timestamp_epoch_seconds",
                "timestamp_http_date",
            ],
            Self::Blob => &["blob"],
            Self::Document => &["document"],
        }
    }
}

/// Words around a primitive's name that say nothing about the value, only about nullability or the modeller's
/// habits.
const DECORATIONS: &[&str] = &[
    "box",
    "boxed",
    "generic",
    "java",
    "non",
    "nullable",
    "object",
    "optional",
    "primitive",
    "synthetic",
    "wrapper",
];

/// Words that are decoration too, but only after the primitive: a `ValueString` is the text of some value.
const SUFFIXES: &[&str] = &["type", "value"];

/// Whether a shape's name merely repeats its primitive, so that the Rust primitive serves in place of a
/// newtype.
///
/// Only the name decides. Leading underscores and words such as `Boxed`, `Nullable` or `Object` are dropped.
/// The rest must be the primitive's own name. Other names say more than the primitive, and stay newtypes:
/// names with a constraint (`__integerMin0`, `String64`, `NonEmptyString`), a handling (`SensitiveString`,
/// `BlobStream`) or another type (`Timestamp` for a string).
///
/// The shape may have constraints or be sensitive. Whether to keep these is for the caller to decide.
#[must_use]
pub fn is_primitive_alias(shape_name: &str, kind: Primitive) -> bool {
    let snake = shape_name.to_snake_case();
    let words = snake.split('_').enumerate();
    let telling: Vec<&str> = words
        .filter(|(index, word)| {
            !(DECORATIONS.contains(word) || *index > 0 && SUFFIXES.contains(word))
        })
        .map(|(_, word)| word)
        .collect();
    // `NonNullable` is decoration, while the `Non` of `NonString` would not be.
    let negated = snake.split('_').any(|word| word == "non") && !snake.contains("non_nullable");
    !negated && kind.spellings().contains(&telling.join("_").as_str())
}
