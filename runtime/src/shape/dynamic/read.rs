//! Reads a value out of a union.

use std::ops::ControlFlow;
use std::vec;

use serde_core::de::value::{BorrowedStrDeserializer, SeqDeserializer};
use serde_core::de::{
    DeserializeSeed, EnumAccess, Error as _, MapAccess, SeqAccess, Unexpected, VariantAccess,
    Visitor,
};
use serde_core::{Deserialize, Deserializer, forward_to_deserialize_any};

use super::{Error, Kind, Kinds, digits, with};
use crate::shape::{List, Map, Shape, Value, in_order};

/// Reads a value of a union, a list or a map.
pub(super) fn read<'de, T: Deserialize<'de>>(
    shape: &'de dyn Shape,
    kinds: &'static Kinds,
) -> Result<T, Error> {
    T::deserialize(Reader::new(shape, kinds)?)
}

/// What a union has.
#[derive(Clone, Copy)]
enum Seen<'de> {
    Text(&'de str),
    /// The digits of a number.
    Number(&'de str),
    Boolean(bool),
    Null,
    Blob(&'de [u8]),
    List(&'de dyn List),
    /// A set of this kind.
    Set(Kind, &'de dyn List),
    Map(&'de dyn Map),
    /// A key of a map, which a number may be, too.
    Key(&'de str),
}

#[derive(Clone, Copy)]
struct Reader<'de> {
    seen: Seen<'de>,
    kinds: &'static Kinds,
    /// Whether the digits of a number are wanted as a text.
    digits: bool,
}

impl<'de> Reader<'de> {
    fn new(shape: &'de dyn Shape, kinds: &'static Kinds) -> Result<Self, Error> {
        Ok(Self::of(see(shape, kinds)?, kinds))
    }

    fn of(seen: Seen<'de>, kinds: &'static Kinds) -> Self {
        let digits = false;
        Self {
            seen,
            kinds,
            digits,
        }
    }

    /// The digits of what may be a number.
    fn number(self) -> Option<&'de str> {
        match self.seen {
            Seen::Number(digits) | Seen::Key(digits) => Some(digits),
            _ => None,
        }
    }
}

fn see<'de>(shape: &'de dyn Shape, kinds: &'static Kinds) -> Result<Seen<'de>, Error> {
    let union = match shape.value() {
        Value::Union(union) => union,
        Value::List(list) => return Ok(Seen::List(list)),
        Value::Map(map) => return Ok(Seen::Map(map)),
        _ => return Ok(Seen::Null),
    };
    let unknown = || {
        let (member, name) = (union.unknown(), shape.schema().name);
        Error::new(format!("the member `{member}` of `{name}` is not known"))
    };
    let (index, data) = union.variant().ok_or_else(unknown)?;
    let position = kinds.iter().position(|it| *it == index);
    let kind = Kind::ALL[position.ok_or_else(|| {
        let name = shape.schema().members[index].name;
        Error::new(format!("the member `{name}` is not a kind of values"))
    })?];
    Ok(match (kind, data.value()) {
        (Kind::Text, Value::String(text)) => Seen::Text(text),
        (Kind::Number, Value::String(digits)) => Seen::Number(digits),
        (Kind::Boolean, Value::Boolean(value)) => Seen::Boolean(value),
        (Kind::Blob, Value::Blob(blob)) => Seen::Blob(blob),
        (Kind::List, Value::List(list)) => Seen::List(list),
        (Kind::Map, Value::Map(map)) => Seen::Map(map),
        (Kind::TextSet | Kind::NumberSet | Kind::BlobSet, Value::List(list)) => {
            Seen::Set(kind, list)
        }
        _ => Seen::Null,
    })
}

/// Integers are parsed as what is wanted, so that no digit gets lost.
macro_rules! integers {
    ($($deserialize:ident $visit:ident: $integer:ty;)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let Some(digits) = self.number() else {
                return self.deserialize_any(visitor);
            };
            match digits::whole(digits).and_then(|digits| digits.parse::<$integer>().ok()) {
                Some(value) => visitor.$visit(value),
                None => Err(unexpected(digits, stringify!($integer))),
            }
        }
    )*};
}

macro_rules! floats {
    ($($deserialize:ident $visit:ident: $float:ty;)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let Some(digits) = self.number() else {
                return self.deserialize_any(visitor);
            };
            match digits.parse::<$float>() {
                Ok(value) if value.is_finite() => visitor.$visit(value),
                _ => Err(unexpected(digits, stringify!($float))),
            }
        }
    )*};
}

fn unexpected(digits: &str, wanted: &'static str) -> Error {
    let found = format!("the number {digits}");
    Error::invalid_value(Unexpected::Other(&found), &wanted)
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.seen {
            Seen::Text(text) | Seen::Key(text) => visitor.visit_borrowed_str(text),
            Seen::Number(digits) if self.digits => visitor.visit_borrowed_str(digits),
            Seen::Number(digits) => any_number(digits, visitor),
            Seen::Boolean(value) => visitor.visit_bool(value),
            Seen::Null => visitor.visit_unit(),
            Seen::Blob(bytes) => visitor.visit_borrowed_bytes(bytes),
            Seen::List(list) => visitor.visit_seq(Elements {
                list,
                set: None,
                kinds: self.kinds,
                index: 0,
            }),
            Seen::Set(set, list) => visitor.visit_seq(Elements {
                list,
                set: Some(set),
                kinds: self.kinds,
                index: 0,
            }),
            Seen::Map(map) => visitor.visit_map(Entries::new(map, self.kinds)),
        }
    }

    integers! {
        deserialize_i8 visit_i8: i8;
        deserialize_i16 visit_i16: i16;
        deserialize_i32 visit_i32: i32;
        deserialize_i64 visit_i64: i64;
        deserialize_i128 visit_i128: i128;
        deserialize_u8 visit_u8: u8;
        deserialize_u16 visit_u16: u16;
        deserialize_u32 visit_u32: u32;
        deserialize_u64 visit_u64: u64;
        deserialize_u128 visit_u128: u128;
    }

    floats! {
        deserialize_f32 visit_f32: f32;
        deserialize_f64 visit_f64: f64;
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.seen {
            Seen::Key("true") => visitor.visit_bool(true),
            Seen::Key("false") => visitor.visit_bool(false),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.seen {
            Seen::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// Bytes are also a sequence of numbers, because a `Vec<u8>` asks for one.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.seen {
            Seen::Blob(bytes) => visitor.visit_seq(SeqDeserializer::new(bytes.iter().copied())),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let digits = self.digits || name == with::NUMBER;
        visitor.visit_newtype_struct(Reader { digits, ..self })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.seen {
            Seen::Text(name) | Seen::Key(name) => {
                visitor.visit_enum(BorrowedStrDeserializer::new(name))
            }
            Seen::Map(map) => {
                let mut entries = Entries::new(map, self.kinds);
                match (entries.rest.next(), entries.rest.next()) {
                    (Some((name, data)), None) => visitor.visit_enum(Variant {
                        name,
                        data,
                        kinds: self.kinds,
                    }),
                    _ => Err(Error::invalid_value(
                        Unexpected::Map,
                        &"a map with one entry, whose key is the variant",
                    )),
                }
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct tuple_struct map struct identifier
    }
}

/// A number for somebody who takes all kinds of values.
fn any_number<'de, V: Visitor<'de>>(digits: &'de str, visitor: V) -> Result<V::Value, Error> {
    if let Ok(value) = digits.parse() {
        return visitor.visit_u64(value);
    }
    if let Ok(value) = digits.parse() {
        return visitor.visit_i64(value);
    }
    if let Ok(value) = digits.parse() {
        return visitor.visit_u128(value);
    }
    if let Ok(value) = digits.parse() {
        return visitor.visit_i128(value);
    }
    match digits.parse::<f64>() {
        Ok(value) if value.is_finite() => visitor.visit_f64(value),
        _ => Err(unexpected(digits, "f64")),
    }
}

struct Elements<'de> {
    list: &'de dyn List,
    set: Option<Kind>,
    kinds: &'static Kinds,
    index: usize,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let (index, kinds) = (self.index, self.kinds);
        let Some(element) = self.list.element(index) else {
            return Ok(None);
        };
        self.index += 1;
        let found = match (self.set, element.value()) {
            (None, _) => see(element, kinds),
            (Some(Kind::NumberSet), Value::String(digits)) => Ok(Seen::Number(digits)),
            (Some(_), Value::String(text)) => Ok(Seen::Text(text)),
            (Some(_), Value::Blob(blob)) => Ok(Seen::Blob(blob)),
            (Some(_), _) => Ok(Seen::Null),
        };
        let value = found.and_then(|seen| seed.deserialize(Reader::of(seen, kinds)));
        value.map(Some).map_err(|error| error.at_index(index))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.list.len() - self.index)
    }
}

struct Entries<'de> {
    rest: vec::IntoIter<(&'de str, &'de dyn Shape)>,
    kinds: &'static Kinds,
    /// The entry whose key was read.
    next: Option<(&'de str, &'de dyn Shape)>,
}

impl<'de> Entries<'de> {
    /// In the order of the keys, so that the same map always has the same error.
    fn new(map: &'de dyn Map, kinds: &'static Kinds) -> Self {
        let mut entries = Vec::with_capacity(map.len());
        let _ = in_order(map, &mut |key, value| {
            entries.push((key, value));
            ControlFlow::Continue(())
        });
        let rest = entries.into_iter();
        let next = None;
        Self { rest, kinds, next }
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        self.next = self.rest.next();
        let Some((key, _)) = self.next else {
            return Ok(None);
        };
        let value = seed.deserialize(Reader::of(Seen::Key(key), self.kinds));
        value.map(Some).map_err(|error| error.at_key(key))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some((key, value)) = self.next.take() else {
            return Err(Error::new("a value of a map was asked for before its key"));
        };
        let reader = Reader::new(value, self.kinds);
        let value = reader.and_then(|reader| seed.deserialize(reader));
        value.map_err(|error| error.at_key(key))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The name of a variant, with its data.
struct Variant<'de> {
    name: &'de str,
    data: &'de dyn Shape,
    kinds: &'static Kinds,
}

impl<'de> Variant<'de> {
    fn data<T>(self, read: impl FnOnce(Reader<'de>) -> Result<T, Error>) -> Result<T, Error> {
        let value = Reader::new(self.data, self.kinds).and_then(read);
        value.map_err(|error| error.at_key(self.name))
    }
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let name = seed.deserialize(Reader::of(Seen::Key(self.name), self.kinds))?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        self.data(Deserialize::deserialize)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        self.data(|reader| seed.deserialize(reader))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.data(|reader| reader.deserialize_seq(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.data(|reader| reader.deserialize_any(visitor))
    }
}
