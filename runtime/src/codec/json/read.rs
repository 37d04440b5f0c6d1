//! JSON to values.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine;

use super::lex::{Lexer, Text, integer};
use crate::codec::text::{BASE64, parse_non_finite};
use crate::codec::{Missing, Scope, Seen, find_member, path_segment};
use crate::document::Number;
use crate::error::DecodeError;
use crate::schema::Schema;
use crate::shape::{List, Map, Structure, Union, ValueMut};
use crate::{Blob, Document, Shape, Timestamp};

/// Reads a message or a payload. An empty body is a structure without members.
pub(super) fn message(
    body: &[u8],
    scope: Scope,
    into: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    let body = if body.trim_ascii().is_empty() {
        b"{}"
    } else {
        body
    };
    let mut reader = Reader {
        lexer: Lexer::new(body)?,
        missing,
    };
    reader.root(into, scope)?;
    reader.lexer.finish()
}

struct Reader<'a, 'm> {
    lexer: Lexer<'a>,
    missing: &'m mut Missing,
}

impl<'a> Reader<'a, '_> {
    /// The value which is the whole body. Only here the scope matters.
    fn root(&mut self, place: &mut dyn Shape, scope: Scope) -> Result<(), DecodeError> {
        if !matches!(place.value_mut(), ValueMut::Structure(_)) {
            return self.shape(place);
        }
        let schema = place.schema();
        match place.value_mut() {
            ValueMut::Structure(structure) => self.structure(schema, structure, scope),
            _ => Ok(()),
        }
    }

    fn shape(&mut self, place: &mut dyn Shape) -> Result<(), DecodeError> {
        match place.value_mut() {
            ValueMut::Boolean(place) => *place = self.lexer.boolean()?,
            ValueMut::Integer(place) => *place = self.integer("is not an integer of 32 bits")?,
            ValueMut::Long(place) => *place = self.integer("is not an integer of 64 bits")?,
            ValueMut::Float(place) => *place = self.float()?,
            ValueMut::Double(place) => *place = self.double()?,
            ValueMut::String(place) => self.lexer.string("a string")?.read_into(place),
            ValueMut::Enum(place) => place.set(&self.lexer.string("a string")?.unescape()),
            ValueMut::Blob(place) => *place = self.blob()?,
            ValueMut::Timestamp(place) => *place = self.timestamp()?,
            ValueMut::Document(place) => *place = self.document()?,
            ValueMut::Structure(_) | ValueMut::Union(_) | ValueMut::List(_) | ValueMut::Map(_) => {
                return self.container(place);
            }
        }
        Ok(())
    }

    /// A value whose schema matters. It is asked for it after `value_mut`, because an absent value has none.
    fn container(&mut self, place: &mut dyn Shape) -> Result<(), DecodeError> {
        let schema = place.schema();
        match place.value_mut() {
            ValueMut::Structure(structure) => self.structure(schema, structure, Scope::All),
            ValueMut::Union(union) => self.union(schema, union),
            ValueMut::List(list) => self.list(schema, list),
            ValueMut::Map(map) => self.map(schema, map),
            _ => Ok(()),
        }
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &mut dyn Structure,
        scope: Scope,
    ) -> Result<(), DecodeError> {
        self.lexer.begin_object("an object")?;
        let mut seen = Seen::new();
        let mut first = true;
        let mut next = 0;
        while let Some(key) = self.lexer.next_key(&mut first)? {
            let found = find_member(schema, &key.unescape(), next);
            let in_scope = found.filter(|index| scope.contains(&schema.members[*index]));
            let place = in_scope.and_then(|index| Some((index, structure.member_mut(index)?)));
            let Some((index, place)) = place else {
                self.lexer.skip()?;
                continue;
            };
            next = index + 1;
            if self.lexer.null()? {
                continue;
            }
            seen.insert(index);
            let member = &schema.members[index];
            self.shape(place)
                .map_err(|error| error.within(member.name))?;
        }
        seen.note_missing(schema, scope, self.missing);
        Ok(())
    }

    fn union(&mut self, schema: &'static Schema, union: &mut dyn Union) -> Result<(), DecodeError> {
        self.lexer.begin_object("an object")?;
        let start = self.lexer.offset() - 1;
        let mut chosen: Option<Cow<'a, str>> = None;
        let mut first = true;
        while let Some(key) = self.lexer.next_key(&mut first)? {
            let key = key.unescape();
            if key == "__type" {
                self.lexer.skip()?;
                continue;
            }
            if self.lexer.null()? {
                continue;
            }
            if let Some(other) = chosen.as_ref().filter(|other| **other != key) {
                let reason = format!("a union has two members, `{other}` and `{key}`");
                return Err(DecodeError::new(reason).at(start));
            }
            self.variant(schema, union, &key)?;
            chosen = Some(key);
        }
        match chosen {
            Some(_) => Ok(()),
            None => Err(DecodeError::new("a union has no member").at(start)),
        }
    }

    /// The value of a union's member.
    fn variant(
        &mut self,
        schema: &'static Schema,
        union: &mut dyn Union,
        key: &str,
    ) -> Result<(), DecodeError> {
        let found = find_member(schema, key, 0);
        let Some((index, place)) = found.and_then(|index| Some((index, union.select(index)?)))
        else {
            self.lexer.skip()?;
            union.select_unknown(key);
            return Ok(());
        };
        let member = &schema.members[index];
        self.shape(place).map_err(|error| error.within(member.name))
    }

    fn list(&mut self, schema: &'static Schema, list: &mut dyn List) -> Result<(), DecodeError> {
        self.lexer.begin_array()?;
        // A key which occurs twice leads here with the elements of the first value.
        if !list.is_empty() {
            list.clear();
        }
        let mut first = true;
        while self.lexer.next_element(&mut first)? {
            if self.lexer.null()? {
                if schema.sparse {
                    list.push();
                }
                continue;
            }
            let index = list.len();
            self.shape(list.push())
                .map_err(|error| error.within(&format!("[{index}]")))?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, map: &mut dyn Map) -> Result<(), DecodeError> {
        self.lexer.begin_object("an object")?;
        if !map.is_empty() {
            map.clear();
        }
        let mut first = true;
        while let Some(key) = self.lexer.next_key(&mut first)? {
            let key = key.unescape();
            if self.lexer.null()? {
                if schema.sparse {
                    map.entry(&key);
                }
                continue;
            }
            self.shape(map.entry(&key))
                .map_err(|error| error.within(path_segment(map, &key)))?;
        }
        Ok(())
    }

    fn integer<T: TryFrom<i64>>(&mut self, reason: &str) -> Result<T, DecodeError> {
        let number = self.lexer.number("an integer")?;
        let value = integer(number).ok().and_then(|value| value.try_into().ok());
        value.ok_or_else(|| self.number_error(number, reason))
    }

    fn double(&mut self) -> Result<f64, DecodeError> {
        if self.lexer.peek() == Some(b'"') {
            return self.non_finite();
        }
        let number = self.lexer.number("a number")?;
        let value = number.parse().ok().filter(|value: &f64| value.is_finite());
        value.ok_or_else(|| self.number_error(number, "is out of the range of 64 bits"))
    }

    fn float(&mut self) -> Result<f32, DecodeError> {
        if self.lexer.peek() == Some(b'"') {
            return self.non_finite();
        }
        let number = self.lexer.number("a number")?;
        let value = number.parse().ok().filter(|value: &f32| value.is_finite());
        value.ok_or_else(|| self.number_error(number, "is out of the range of 32 bits"))
    }

    /// The floating-point numbers which JSON has no numbers for.
    fn non_finite<T: From<f32>>(&mut self) -> Result<T, DecodeError> {
        let start = self.lexer.offset();
        let value = parse_non_finite(&self.lexer.string("a number")?.unescape());
        value.map(T::from).ok_or_else(|| {
            DecodeError::new(
                "expected a number, found a string other than NaN, Infinity and -Infinity",
            )
            .at(start)
        })
    }

    /// The error of a number which was just read.
    fn number_error(&self, number: &str, reason: &str) -> DecodeError {
        DecodeError::new(format!("the number {reason}")).at(self.lexer.offset() - number.len())
    }

    fn blob(&mut self) -> Result<Blob, DecodeError> {
        self.lexer.peek();
        let start = self.lexer.offset();
        let text = self.lexer.string("a string in base64")?.unescape();
        match BASE64.decode(text.as_bytes()) {
            Ok(bytes) => Ok(bytes.into()),
            Err(_) => Err(DecodeError::new("the string is not base64").at(start)),
        }
    }

    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let peeked = self.lexer.peek();
        let start = self.lexer.offset();
        let result = if peeked == Some(b'"') {
            let text = self.lexer.string("a timestamp")?.unescape();
            Timestamp::parse(&text)
        } else {
            let number = self.lexer.number("a timestamp")?;
            match number.parse() {
                Ok(seconds) => Ok(Timestamp::from_secs(seconds)),
                Err(_) => Timestamp::parse(number),
            }
        };
        result.map_err(|error| DecodeError::new(error.to_string()).at(start))
    }

    fn document(&mut self) -> Result<Document, DecodeError> {
        let mut first = true;
        Ok(match self.lexer.peek() {
            Some(b'n') => {
                self.lexer.null()?;
                Document::Null
            }
            Some(b't' | b'f') => Document::Bool(self.lexer.boolean()?),
            Some(b'"') => Document::String(self.lexer.string("a string").map(owned)?),
            Some(b'[') => {
                self.lexer.begin_array()?;
                let mut elements = Vec::new();
                while self.lexer.next_element(&mut first)? {
                    elements.push(self.document()?);
                }
                Document::Array(elements)
            }
            Some(b'{') => {
                self.lexer.begin_object("an object")?;
                let mut members = BTreeMap::new();
                while let Some(key) = self.lexer.next_key(&mut first)? {
                    members.insert(owned(key), self.document()?);
                }
                Document::Object(members)
            }
            _ => Document::Number(self.number()?),
        })
    }

    fn number(&mut self) -> Result<Number, DecodeError> {
        let text = self.lexer.number("a value")?;
        let number = text.parse();
        number.map_err(|_| self.number_error(text, "can't be read"))
    }
}

/// The text, owned, in memory of the right size.
fn owned(text: Text<'_>) -> String {
    let mut place = String::new();
    text.read_into(&mut place);
    place
}
