//! Reads values.

use std::borrow::Cow;
use std::fmt::{self, Formatter};

use serde_core::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer};

use super::read_scalar;
use crate::shape::declared::is_unit;
use crate::shape::{Declared, List, Map, Schema, Shape, Union, ValueMut};

/// Reads a shape.
///
/// # Errors
/// The input is not of the shape, a required member is missing, the shape has a stream, or the deserializer
/// fails.
pub fn deserialize<'de, T: Shape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    Place(&mut value).deserialize(deserializer)?;
    Ok(value)
}

/// Where a value is read to.
struct Place<'a>(&'a mut dyn Shape);

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self(place) = self;
        // The schema is taken after `value_mut`, because an absent value has none.
        let _ = place.value_mut();
        let schema = place.schema();
        match place.value_mut() {
            ValueMut::Structure(structure) => {
                deserializer.deserialize_map(StructureVisitor(schema, structure))
            }
            ValueMut::Union(union) => deserializer.deserialize_map(UnionVisitor(schema, union)),
            ValueMut::List(list) => deserializer.deserialize_seq(ListVisitor(schema, list)),
            ValueMut::Map(map) => deserializer.deserialize_map(MapVisitor(schema, map)),
            ValueMut::Stream(_) | ValueMut::Events(_) => Err(D::Error::custom(
                "a stream can't be deserialized: set the member afterwards",
            )),
            scalar => read_scalar::scalar(scalar, deserializer),
        }
    }
}

/// The place of a member's value. Formats for people have null for absent members; others leave them out.
struct MemberPlace<'a>(&'a mut dyn Shape);

impl<'de> DeserializeSeed<'de> for MemberPlace<'_> {
    /// Whether there was a value.
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_option(self)
        } else {
            self.visit_some(deserializer)
        }
    }
}

impl<'de> Visitor<'de> for MemberPlace<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        Place(self.0).deserialize(deserializer).map(|()| true)
    }
}

/// The index of the member with this name in the model or on the wire.
fn find(schema: &Schema, name: &str) -> Option<usize> {
    let members = schema.members;
    let named = members.iter().position(|member| member.name == name);
    named.or_else(|| members.iter().position(|member| member.wire == name))
}

struct StructureVisitor<'a>(&'static Schema, &'a mut dyn Declared);

impl<'de> Visitor<'de> for StructureVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the structure `{}`", self.0.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(schema, structure) = self;
        let mut seen = vec![false; schema.members.len()];
        while let Some(Key(name)) = map.next_key()? {
            let Some(index) = find(schema, &name) else {
                let _: IgnoredAny = map.next_value()?;
                continue;
            };
            if seen[index] {
                return Err(A::Error::duplicate_field(schema.members[index].name));
            }
            let place = structure.member_mut(index);
            seen[index] = map.next_value_seed(MemberPlace(&mut *place))?;
            if !seen[index] {
                place.unset();
            }
        }
        for (index, member) in schema.members.iter().enumerate() {
            // A stream is set afterwards, even where it is required.
            if member.required && !seen[index] && !is_stream(structure.member_mut(index)) {
                return Err(A::Error::missing_field(member.name));
            }
        }
        Ok(())
    }
}

fn is_stream(place: &mut dyn Shape) -> bool {
    matches!(place.value_mut(), ValueMut::Stream(_) | ValueMut::Events(_))
}

struct UnionVisitor<'a>(&'static Schema, &'a mut dyn Union);

impl<'de> Visitor<'de> for UnionVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "one member of the union `{}`", self.0.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(schema, union) = self;
        let mut chosen: Option<String> = None;
        let mut nulls = Vec::new();
        while let Some(Key(name)) = map.next_key()? {
            let (name, union) = (name.into_owned(), &mut *union);
            let variant = Variant {
                schema,
                union,
                name: &name,
            };
            if map.next_value_seed(variant)? {
                choose(schema, &mut chosen, name)?;
            } else {
                nulls.push(name);
            }
        }
        if chosen.is_none() {
            // Null is an absent member, or the only member if that has no data or is not known.
            nulls.retain(|name| select(schema, union, name).is_none_or(|place| is_unit(place)));
            for name in nulls {
                select(schema, union, &name);
                choose(schema, &mut chosen, name)?;
            }
        }
        match chosen {
            Some(_) => Ok(()),
            None => Err(A::Error::custom(format_args!(
                "the union `{}` has no member",
                schema.name
            ))),
        }
    }
}

/// Notes the member of a union.
fn choose<E: Error>(schema: &Schema, chosen: &mut Option<String>, name: String) -> Result<(), E> {
    match chosen.replace(name) {
        None => Ok(()),
        Some(other) => Err(E::custom(format_args!(
            "the union `{}` has two members, one of them `{other}`",
            schema.name
        ))),
    }
}

/// Selects a member of a union. Returns its place, unless the model does not know it.
fn select<'u>(
    schema: &Schema,
    union: &'u mut dyn Union,
    name: &str,
) -> Option<&'u mut (dyn Shape + 'u)> {
    if let Some(index) = find(schema, name) {
        return union.select(index);
    }
    union.select_unknown(name);
    None
}

/// A member of a union. It is selected if it is not null.
struct Variant<'a> {
    schema: &'static Schema,
    union: &'a mut dyn Union,
    name: &'a str,
}

impl<'de> DeserializeSeed<'de> for Variant<'_> {
    /// Whether there was a value.
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_option(self)
        } else {
            self.visit_some(deserializer)
        }
    }
}

impl<'de> Visitor<'de> for Variant<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "a member of the union `{}`", self.schema.name)
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match select(self.schema, self.union, self.name) {
            Some(place) => Place(place).deserialize(deserializer)?,
            None => drop(IgnoredAny::deserialize(deserializer)?),
        }
        Ok(true)
    }
}

struct ListVisitor<'a>(&'static Schema, &'a mut dyn List);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the list `{}`", self.0.name)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let Self(schema, list) = self;
        list.clear();
        while elements
            .next_element_seed(Element(schema, Collection::List(&mut *list)))?
            .is_some()
        {}
        Ok(())
    }
}

struct MapVisitor<'a>(&'static Schema, &'a mut dyn Map);

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the map `{}`", self.0.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self(schema, map) = self;
        map.clear();
        while let Some(Key(key)) = entries.next_key()? {
            entries.next_value_seed(Element(schema, Collection::Map(&mut *map, &key)))?;
        }
        Ok(())
    }
}

/// What the next element is added to.
enum Collection<'a> {
    List(&'a mut dyn List),
    Map(&'a mut dyn Map, &'a str),
}

/// An element of a list or a value of a map. A null is kept if the collection is sparse, and otherwise left out,
/// as in all JSON of AWS.
struct Element<'a>(&'static Schema, Collection<'a>);

impl<'a> Element<'a> {
    /// Adds an element, and returns its place.
    fn add(self) -> &'a mut dyn Shape {
        match self.1 {
            Collection::List(list) => list.push(),
            Collection::Map(map, key) => map.entry(key),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.0.sparse || deserializer.is_human_readable() {
            deserializer.deserialize_option(self)
        } else {
            Place(self.add()).deserialize(deserializer)
        }
    }
}

impl<'de> Visitor<'de> for Element<'_> {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "an element of `{}`", self.0.name)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        if self.0.sparse {
            self.add();
        }
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Place(self.add()).deserialize(deserializer)
    }
}

/// A key, borrowed from the input where that has it as it is.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text)))
    }
}
