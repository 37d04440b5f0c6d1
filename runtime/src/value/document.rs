//! [`Document`] and [`Number`]: values without a model.

use std::collections::BTreeMap;
use std::fmt::{self, Debug, Display, Formatter, Write};
use std::str::FromStr;

/// A value without a model (`document` in Smithy). It is whatever JSON can express.
///
/// `Display` writes compact JSON. The members of an object are sorted by name, because their order has no
/// meaning.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Document {
    /// Null.
    #[default]
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Document>),
    /// An object: values by their names.
    Object(BTreeMap<String, Document>),
}

impl Document {
    /// Returns `true` if the document is null.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the boolean, if the document is one.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the number, if the document is one.
    #[must_use]
    pub const fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Returns the number, if the document is an integer that fits into an `i64`.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// Returns the number, if the document is an integer that fits into a `u64`.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// Returns the floating-point number that is nearest, if the document is a number.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        Some(self.as_number()?.as_f64())
    }

    /// Returns the text, if the document is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the elements, if the document is a list.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Document]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// Returns the members, if the document is an object.
    #[must_use]
    pub const fn as_object(&self) -> Option<&BTreeMap<String, Document>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns the member with this name, if the document is an object that has it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Document> {
        self.as_object()?.get(name)
    }
}

impl Display for Document {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::String(text) => write_json_string(text, f),
            Self::Array(elements) => {
                f.write_char('[')?;
                for (index, element) in elements.iter().enumerate() {
                    write_comma(index, f)?;
                    write!(f, "{element}")?;
                }
                f.write_char(']')
            }
            Self::Object(members) => {
                f.write_char('{')?;
                for (index, (name, value)) in members.iter().enumerate() {
                    write_comma(index, f)?;
                    write_json_string(name, f)?;
                    write!(f, ":{value}")?;
                }
                f.write_char('}')
            }
        }
    }
}

fn write_comma(index: usize, f: &mut Formatter<'_>) -> fmt::Result {
    if index > 0 { f.write_char(',') } else { Ok(()) }
}

fn write_json_string(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for character in text.chars() {
        match character {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            '\0'..='\x1f' => write!(f, "\\u{:04x}", u32::from(character))?,
            _ => f.write_char(character)?,
        }
    }
    f.write_char('"')
}

impl Debug for Document {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Array(elements) => f.debug_list().entries(elements).finish(),
            Self::Object(members) => f.debug_map().entries(members).finish(),
            scalar => Display::fmt(scalar, f),
        }
    }
}

impl From<bool> for Document {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Number> for Document {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

/// JSON has no such numbers as NaN: they become the texts `NaN`, `Infinity` and `-Infinity`, as in all AWS
/// protocols.
impl From<f64> for Document {
    fn from(value: f64) -> Self {
        match Number::from_f64(value) {
            Some(number) => Self::Number(number),
            None if value.is_nan() => Self::from("NaN"),
            None if value > 0.0 => Self::from("Infinity"),
            None => Self::from("-Infinity"),
        }
    }
}

impl From<f32> for Document {
    fn from(value: f32) -> Self {
        Self::from(f64::from(value))
    }
}

impl From<&str> for Document {
    fn from(text: &str) -> Self {
        Self::String(text.into())
    }
}

impl From<String> for Document {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

/// Converts `None` into null.
impl<T: Into<Document>> From<Option<T>> for Document {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Document>> From<Vec<T>> for Document {
    fn from(elements: Vec<T>) -> Self {
        elements.into_iter().collect()
    }
}

impl<T: Into<Document>, const N: usize> From<[T; N]> for Document {
    fn from(elements: [T; N]) -> Self {
        elements.into_iter().collect()
    }
}

impl<V: Into<Document>> From<BTreeMap<String, V>> for Document {
    fn from(members: BTreeMap<String, V>) -> Self {
        members.into_iter().collect()
    }
}

impl<V: Into<Document>, S> From<std::collections::HashMap<String, V, S>> for Document {
    fn from(members: std::collections::HashMap<String, V, S>) -> Self {
        members.into_iter().collect()
    }
}

impl<T: Into<Document>> FromIterator<T> for Document {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Self::Array(elements.into_iter().map(Into::into).collect())
    }
}

impl<K: Into<String>, V: Into<Document>> FromIterator<(K, V)> for Document {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter();
        Self::Object(
            members
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }
}

/// A number of any size.
///
/// Integers of up to 64 bits are exact. Other numbers are floating-point numbers. A number that is too large
/// for both keeps its text.
///
/// A whole number with a fraction or an exponent (`1.0`) is not equal to the integer (`1`).
#[derive(Clone, PartialEq)]
pub struct Number(Repr);

/// Every number has exactly one representation, so equality can be derived.
#[derive(Clone, PartialEq)]
enum Repr {
    Positive(u64),
    /// An integer less than zero.
    Negative(i64),
    /// A finite floating-point number.
    Float(f64),
    /// The text of a number that fits into neither an integer nor a floating-point number.
    Big(Box<str>),
}

/// Floating-point numbers are finite here, so every number equals itself.
impl Eq for Number {}

impl Number {
    /// Returns a floating-point number as a [`Number`], or `None` if it is not finite.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(Repr::Float(value)))
    }

    /// Returns the number, if it is an integer that fits into an `i64`.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Repr::Positive(value) => value.try_into().ok(),
            Repr::Negative(value) => Some(value),
            Repr::Float(_) | Repr::Big(_) => None,
        }
    }

    /// Returns the number, if it is an integer that fits into a `u64`.
    #[must_use]
    pub const fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Repr::Positive(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the nearest floating-point number, which is infinite if the number is too large.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Positive(value) => nearest_f64(*value),
            Repr::Negative(value) => -nearest_f64(value.unsigned_abs()),
            Repr::Float(value) => *value,
            Repr::Big(text) => text.parse().unwrap_or(f64::NAN),
        }
    }
}

/// Returns the floating-point number that is nearest to an integer.
pub(crate) fn nearest_f64(value: u64) -> f64 {
    // Both halves are exact as floating-point numbers, so only the addition rounds.
    let half = |value: u64| f64::from(u32::try_from(value).unwrap_or(u32::MAX));
    half(value >> 32) * 4_294_967_296.0 + half(value & 0xffff_ffff)
}

impl Display for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Positive(value) => write!(f, "{value}"),
            Repr::Negative(value) => write!(f, "{value}"),
            // `Debug` keeps the fraction of whole numbers and writes large ones with an exponent.
            Repr::Float(value) => write!(f, "{value:?}"),
            Repr::Big(text) => f.write_str(text),
        }
    }
}

impl Debug for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                let value = i128::from(value);
                match (u64::try_from(value), i64::try_from(value)) {
                    (Ok(value), _) => Self(Repr::Positive(value)),
                    (_, Ok(value)) => Self(Repr::Negative(value)),
                    _ => Self(Repr::Big(value.to_string().into())),
                }
            }
        }

        impl From<$type> for Document {
            fn from(value: $type) -> Self {
                Self::Number(value.into())
            }
        }
    )*};
}

integers! { u8 u16 u32 u64 i8 i16 i32 i64 i128 }

/// Reads a number in JSON's syntax.
impl FromStr for Number {
    type Err = ParseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let kind = json_number(text).ok_or(ParseNumberError(()))?;
        // No integer is minus zero, so `-0` stays a floating-point number.
        if kind == NumberKind::Integer && text != "-0" {
            return Ok(match text.parse::<i128>() {
                Ok(value) => value.into(),
                Err(_) => Self(Repr::Big(text.into())),
            });
        }
        let float = text.parse().ok().and_then(Self::from_f64);
        Ok(float.unwrap_or_else(|| Self(Repr::Big(text.into()))))
    }
}

#[derive(PartialEq)]
enum NumberKind {
    Integer,
    Decimal,
}

/// Returns which kind of JSON number the text is, or `None` if it is not one.
fn json_number(text: &str) -> Option<NumberKind> {
    let rest = text.strip_prefix('-').unwrap_or(text);
    let rest = match rest.strip_prefix('0') {
        Some(rest) => rest,
        None => digits(rest)?,
    };
    if rest.is_empty() {
        return Some(NumberKind::Integer);
    }
    let rest = match rest.strip_prefix('.') {
        Some(rest) => digits(rest)?,
        None => rest,
    };
    let rest = match rest.strip_prefix(['e', 'E']) {
        Some(rest) => digits(rest.strip_prefix(['+', '-']).unwrap_or(rest))?,
        None => rest,
    };
    rest.is_empty().then_some(NumberKind::Decimal)
}

/// Returns the text after one or more digits, or `None` if it does not begin with a digit.
fn digits(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|character: char| character.is_ascii_digit());
    (rest.len() < text.len()).then_some(rest)
}

/// The text is not a number in JSON's syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseNumberError(());

impl Display for ParseNumberError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("not a number in JSON's syntax")
    }
}

impl std::error::Error for ParseNumberError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Number {
        text.parse().expect(text)
    }

    #[test]
    fn numbers_keep_what_they_can() {
        assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
        assert_eq!(number("18446744073709551615").as_i64(), None);
        assert_eq!(number("-9223372036854775808").as_i64(), Some(i64::MIN));
        assert_eq!(number("-1").as_u64(), None);
        assert_eq!(number("7"), Number::from(7_u8));
        assert_eq!(number("-7"), Number::from(-7_i64));
        assert_ne!(number("7"), number("7.0"));
        assert_eq!(number("1.5").as_i64(), None);
        for text in [
            "0",
            "-0.0",
            "1.5",
            "1.0",
            "1e300",
            "1e-7",
            "18446744073709551616",
            "1e400",
            "170141183460469231731687303715884105728",
        ] {
            assert_eq!(number(text).to_string(), text);
        }
        assert_eq!(number("-0").to_string(), "-0.0");
        assert_eq!(number("1E+2").to_string(), "100.0");
    }

    #[test]
    fn numbers_have_a_nearest_float() {
        for value in [
            0,
            1,
            u64::from(u32::MAX),
            1 << 53,
            (1 << 53) + 1,
            (1 << 53) + 3,
            u64::MAX - 1024,
            u64::MAX,
        ] {
            let expected: f64 = value.to_string().parse().unwrap();
            assert_eq!(
                Number::from(value).as_f64().to_bits(),
                expected.to_bits(),
                "{value}"
            );
        }
        assert_eq!(
            Number::from(i64::MIN).as_f64().to_string(),
            "-9223372036854776000"
        );
        assert!(number("1e400").as_f64().is_infinite());
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in [
            "", "-", "+1", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "0x1", "1 ", " 1", "NaN",
            "Infinity", "1,5", "--1", "1e5.5", "\u{661}",
        ] {
            assert_eq!(text.parse::<Number>(), Err(ParseNumberError(())), "{text}");
        }
    }

    #[test]
    fn displays_compact_json() {
        let document: Document = [
            ("b", Document::from([1, 2])),
            ("a \"\\\u{1}\n\u{e9}", Document::from("\t")),
            ("c", Document::from(None::<bool>)),
            ("d", Document::from(1.5)),
            ("e", Document::from(f64::NEG_INFINITY)),
            ("f", Document::from(vec![true])),
        ]
        .into_iter()
        .collect();
        assert_eq!(
            document.to_string(),
            r#"{"a \"\\\u0001\n"#.to_owned()
                + "\u{e9}"
                + r#"":"\t","b":[1,2],"c":null,"d":1.5,"e":"-Infinity","f":[true]}"#
        );
        assert_eq!(
            format!("{document:?}"),
            r#"{"a \"\\\u{1}\né": "\t", "b": [1, 2], "c": null, "d": 1.5, "e": "-Infinity", "f": [true]}"#
        );
    }

    #[test]
    fn gives_access_by_kind() {
        let document: Document = [("a", 1)].into_iter().collect();
        assert_eq!(document.get("a").and_then(Document::as_i64), Some(1));
        assert_eq!(document.get("a").and_then(Document::as_u64), Some(1));
        assert!(document.get("b").is_none());
        assert!(Document::Null.is_null() && !document.is_null());
        assert!(Document::Null.get("a").is_none());
        assert_eq!(Document::from(true).as_bool(), Some(true));
        assert_eq!(Document::from("x").as_str(), Some("x"));
        assert_eq!(Document::from("x").as_f64(), None);
        assert_eq!(
            Document::from(vec!["x"]).as_array().map(<[_]>::len),
            Some(1)
        );
    }

    #[test]
    fn the_order_of_members_has_no_meaning() {
        let forth: Document = [("a", 1), ("b", 2)].into_iter().collect();
        let back: Document = [("b", 2), ("a", 1)].into_iter().collect();
        assert_eq!(forth, back);
    }

    proptest! {
        #[test]
        fn numbers_are_read_as_they_are_written(float in proptest::num::f64::NORMAL, integer: i128) {
            let float = Number::from_f64(float).unwrap();
            prop_assert_eq!(float.to_string().parse(), Ok(float));
            let integer = Number::from(integer);
            prop_assert_eq!(integer.to_string().parse(), Ok(integer));
        }

        #[test]
        fn no_number_panics(text in "[-+]?[0-9]{0,40}[.eE]?[-+]?[0-9]{0,5}|.*") {
            let _ = text.parse::<Number>();
        }
    }
}
