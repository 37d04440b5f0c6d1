//! Writes a value into a union.

use serde_core::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde_core::{Serialize, Serializer};

use super::{Error, Kind, Kinds, digits, with};
use crate::shape::serialize::JSON_NUMBER;
use crate::shape::{List, Map, Shape, ValueMut};
use crate::value::Blob;

/// Writes a value into an empty union, list or map.
pub(super) fn write<T: Serialize + ?Sized>(
    value: &T,
    place: &mut dyn Shape,
    kinds: &'static Kinds,
) -> Result<(), Error> {
    let form = Form::Value;
    value.serialize(Writer { place, kinds, form })
}

/// What a place wants.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Any value.
    Value,
    /// A list, which becomes this kind of set.
    Set(Kind),
    /// A text, which is the digits of a number.
    Digits,
    /// An element of this kind of set. The place is no union.
    Element(Kind),
    /// A key of a map. The place is a text.
    Key,
}

/// A place, and what is written there.
struct Writer<'a> {
    place: &'a mut dyn Shape,
    kinds: &'static Kinds,
    form: Form,
}

impl<'a> Writer<'a> {
    /// Returns the place for a value of a kind.
    fn place(self, kind: Kind) -> Result<ValueMut<'a>, Error> {
        let found = kind.name();
        let kind = match (self.form, kind) {
            (Form::Set(set), Kind::List) => set,
            // A set may be absent.
            (Form::Set(_) | Form::Digits, Kind::Null) | (Form::Value, _) => kind,
            (Form::Set(set), _) => {
                let name = set.name();
                return Err(Error::new(format!("{found} can't be {name}")));
            }
            (Form::Digits, Kind::Text | Kind::Number) => Kind::Number,
            (Form::Digits, _) => return Err(Error::new(format!("{found} can't be a number"))),
            (Form::Element(set), _) if set.element() == kind => return Ok(self.place.value_mut()),
            (Form::Element(set), _) => {
                let name = set.name();
                return Err(Error::new(format!("{found} can't be in {name}")));
            }
            (Form::Key, Kind::Text | Kind::Number | Kind::Boolean) => {
                return Ok(self.place.value_mut());
            }
            (Form::Key, _) => return Err(Error::new(format!("{found} can't be the key of a map"))),
        };
        let name = self.place.schema().name;
        match (self.place.value_mut(), kind) {
            (ValueMut::Union(union), kind) => match union.select(self.kinds[kind as usize]) {
                Some(member) => Ok(member.value_mut()),
                None => Err(Error::new(format!("`{name}` has no member for {found}"))),
            },
            (place @ ValueMut::List(_), Kind::List) | (place @ ValueMut::Map(_), Kind::Map) => {
                Ok(place)
            }
            (ValueMut::List(_), _) => Err(unlike(found, Kind::List, name)),
            _ => Err(unlike(found, Kind::Map, name)),
        }
    }

    fn text(self, text: &str) -> Result<(), Error> {
        if self.form == Form::Digits && !digits::is_number(text) {
            return Err(Error::new(format!("the text {text:?} is not a number")));
        }
        set_text(self.place(Kind::Text)?, text.to_owned())
    }

    fn number(self, digits: String) -> Result<(), Error> {
        set_text(self.place(Kind::Number)?, digits)
    }

    fn null(self) -> Result<(), Error> {
        match self.place(Kind::Null)? {
            ValueMut::Boolean(place) => *place = true,
            _ => return Err(misfit()),
        }
        Ok(())
    }

    fn list(self) -> Result<ListWriter<'a>, Error> {
        let (kinds, form) = (self.kinds, self.form);
        if form == Form::Element(Kind::BlobSet) {
            let ValueMut::Blob(blob) = self.place.value_mut() else {
                return Err(misfit());
            };
            let bytes = Vec::new();
            return Ok(ListWriter::Bytes { blob, bytes });
        }
        let ValueMut::List(list) = self.place(Kind::List)? else {
            return Err(misfit());
        };
        let form = match form {
            Form::Set(set) => Form::Element(set),
            _ => Form::Value,
        };
        Ok(ListWriter::List { list, kinds, form })
    }

    fn map(self) -> Result<MapWriter<'a>, Error> {
        let kinds = self.kinds;
        let ValueMut::Map(map) = self.place(Kind::Map)? else {
            return Err(misfit());
        };
        let key = String::new();
        Ok(MapWriter { map, kinds, key })
    }

    /// A map with one entry, which has this name.
    fn variant(self, name: &'static str) -> Result<Writer<'a>, Error> {
        let kinds = self.kinds;
        let ValueMut::Map(map) = self.place(Kind::Map)? else {
            return Err(misfit());
        };
        let (place, form) = (map.entry(name), Form::Value);
        Ok(Writer { place, kinds, form })
    }
}

fn set_text(place: ValueMut<'_>, text: String) -> Result<(), Error> {
    match place {
        ValueMut::String(place) => *place = text,
        ValueMut::Text(place) => place.set(&text),
        _ => return Err(misfit()),
    }
    Ok(())
}

fn unlike(found: &str, wanted: Kind, name: &str) -> Error {
    let wanted = wanted.name();
    Error::new(format!("{found} can't be `{name}`: it must be {wanted}"))
}

/// The declaration of the union says that a member is of a kind that it is not.
fn misfit() -> Error {
    Error::new("the member of the union has another type than its kind")
}

macro_rules! numbers {
    ($($method:ident: $number:ty;)*) => {$(
        fn $method(self, value: $number) -> Result<(), Error> {
            self.number(value.to_string())
        }
    )*};
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = ListWriter<'a>;
    type SerializeTuple = ListWriter<'a>;
    type SerializeTupleStruct = ListWriter<'a>;
    type SerializeTupleVariant = Variant<ListWriter<'a>>;
    type SerializeMap = MapWriter<'a>;
    type SerializeStruct = StructWriter<'a>;
    type SerializeStructVariant = Variant<MapWriter<'a>>;

    numbers! {
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_i128: i128;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
        serialize_u128: u128;
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.number(digits::of_f32(value)?)
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        self.number(digits::of_f64(value)?)
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        match self.place(Kind::Boolean)? {
            ValueMut::Boolean(place) => *place = value,
            place => return set_text(place, value.to_string()),
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.text(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.text(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Error> {
        match self.place(Kind::Blob)? {
            ValueMut::Blob(place) => *place = Blob::from(bytes),
            _ => return Err(misfit()),
        }
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.null()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.null()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.null()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let form = match name {
            with::STRING_SET => Form::Set(Kind::TextSet),
            with::NUMBER_SET => Form::Set(Kind::NumberSet),
            with::BINARY_SET => Form::Set(Kind::BlobSet),
            with::NUMBER => Form::Digits,
            _ => self.form,
        };
        value.serialize(Writer { form, ..self })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let written = value.serialize(self.variant(variant)?);
        written.map_err(|error| error.at_key(variant))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<ListWriter<'a>, Error> {
        self.list()
    }

    fn serialize_tuple(self, _: usize) -> Result<ListWriter<'a>, Error> {
        self.list()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<ListWriter<'a>, Error> {
        self.list()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<ListWriter<'a>>, Error> {
        Ok(Variant(variant, self.variant(variant)?.list()?))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<MapWriter<'a>, Error> {
        self.map()
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<StructWriter<'a>, Error> {
        Ok(if name == JSON_NUMBER {
            StructWriter::Number(Some(self))
        } else {
            StructWriter::Map(self.map()?)
        })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<MapWriter<'a>>, Error> {
        Ok(Variant(variant, self.variant(variant)?.map()?))
    }
}

/// Writes elements.
enum ListWriter<'a> {
    /// Into a list.
    List {
        list: &'a mut dyn List,
        kinds: &'static Kinds,
        form: Form,
    },
    /// Into bytes, which an element of a set is.
    Bytes { blob: &'a mut Blob, bytes: Vec<u8> },
}

impl ListWriter<'_> {
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        match self {
            Self::List { list, kinds, form } => {
                let index = list.len();
                let (place, kinds, form) = (list.push(), *kinds, *form);
                let written = value.serialize(Writer { place, kinds, form });
                written.map_err(|error| error.at_index(index))
            }
            Self::Bytes { bytes, .. } => {
                let mut digits = String::new();
                let written = value.serialize(Writer {
                    place: &mut digits,
                    kinds: &[0; 10],
                    form: Form::Element(Kind::NumberSet),
                });
                let byte = written.ok().and_then(|()| digits.parse().ok());
                bytes.push(byte.ok_or_else(|| Error::new("a list can't be in a set of bytes"))?);
                Ok(())
            }
        }
    }

    fn finish(self) {
        if let Self::Bytes { blob, bytes } = self {
            *blob = Blob::from(bytes);
        }
    }
}

/// serde has three names for sequences.
macro_rules! sequences {
    ($($sequence:ident $serialize:ident;)*) => {$(
        impl $sequence for ListWriter<'_> {
            type Ok = ();
            type Error = Error;

            fn $serialize<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.add(value)
            }

            fn end(self) -> Result<(), Error> {
                self.finish();
                Ok(())
            }
        }
    )*};
}

sequences! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
}

/// Writes entries into a map.
struct MapWriter<'a> {
    map: &'a mut dyn Map,
    kinds: &'static Kinds,
    /// The key of the value that comes next.
    key: String,
}

impl MapWriter<'_> {
    fn add<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Error> {
        let (place, kinds, form) = (self.map.entry(key), self.kinds, Form::Value);
        let written = value.serialize(Writer { place, kinds, form });
        written.map_err(|error| error.at_key(key))
    }
}

impl SerializeMap for MapWriter<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let (place, kinds, form) = (&mut self.key, self.kinds, Form::Key);
        key.serialize(Writer { place, kinds, form })
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let key = std::mem::take(&mut self.key);
        self.add(&key, value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes a structure.
enum StructWriter<'a> {
    /// As a map.
    Map(MapWriter<'a>),
    /// As a number, which [`JSON_NUMBER`] describes. The writer is there until the digits come.
    Number(Option<Writer<'a>>),
}

impl SerializeStruct for StructWriter<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        match self {
            Self::Map(map) => map.add(key, value),
            Self::Number(writer) => {
                let mut digits = String::new();
                value.serialize(Writer {
                    place: &mut digits,
                    kinds: &[0; 10],
                    form: Form::Key,
                })?;
                writer.take().ok_or_else(misfit)?.number(digits)
            }
        }
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes the data of a variant with this name.
struct Variant<W>(&'static str, W);

impl SerializeTupleVariant for Variant<ListWriter<'_>> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.1.add(value).map_err(|error| error.at_key(self.0))
    }

    fn end(self) -> Result<(), Error> {
        self.1.finish();
        Ok(())
    }
}

impl SerializeStructVariant for Variant<MapWriter<'_>> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.1.add(key, value).map_err(|error| error.at_key(self.0))
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}
