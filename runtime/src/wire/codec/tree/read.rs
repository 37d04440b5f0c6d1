//! Reads a value from the tokens of a format.

use std::borrow::Cow;

use crate::shape::schema::Schema;
use crate::shape::{Declared, List, Map, Shape, Union, ValueMut};
use crate::wire::codec::room::Room;
use crate::wire::codec::{Missing, Scope, Seen, find_member, find_message, path_segment};
use crate::wire::error::DecodeError;

/// A source of tokens, which are read one by one.
pub(in crate::wire::codec) trait Tokens<'a> {
    /// How much of an object or a list was read.
    type Progress;

    /// Returns the position of the next value, in bytes.
    fn position(&mut self) -> usize;

    /// Enters an object.
    fn begin_object(&mut self) -> Result<Self::Progress, DecodeError>;

    /// Reads the next key of an object. Returns `None` at the end of the object.
    fn next_key(
        &mut self,
        progress: &mut Self::Progress,
    ) -> Result<Option<Cow<'a, str>>, DecodeError>;

    /// Enters a list.
    fn begin_list(&mut self) -> Result<Self::Progress, DecodeError>;

    /// Returns `true` if the list has another element.
    fn next_element(&mut self, progress: &mut Self::Progress) -> Result<bool, DecodeError>;

    /// Reads a null, if one is next.
    fn null(&mut self) -> Result<bool, DecodeError>;

    /// Reads a value and drops it.
    fn skip(&mut self) -> Result<(), DecodeError>;

    /// Reads a scalar: any value but a structure, a union, a list or a map.
    fn scalar(&mut self, place: ValueMut<'_>) -> Result<(), DecodeError>;
}

/// Reads the value that is a whole body. Only this function needs the scope.
pub(in crate::wire::codec) fn root<'a, T: Tokens<'a>>(
    tokens: &mut T,
    place: &mut dyn Shape,
    scope: Scope,
    missing: &mut Missing,
    room: Room,
) -> Result<(), DecodeError> {
    let mut reader = Reader {
        tokens,
        missing,
        room,
    };
    if !matches!(place.value_mut(), ValueMut::Structure(_)) {
        return reader.shape(place);
    }
    let schema = place.schema();
    match place.value_mut() {
        ValueMut::Structure(structure) => reader.structure(schema, structure, scope),
        _ => Ok(()),
    }
}

struct Reader<'t, 'm, T> {
    tokens: &'t mut T,
    missing: &'m mut Missing,
    room: Room,
}

impl<'a, T: Tokens<'a>> Reader<'_, '_, T> {
    fn shape(&mut self, place: &mut dyn Shape) -> Result<(), DecodeError> {
        match place.value_mut() {
            ValueMut::Structure(_) | ValueMut::Union(_) | ValueMut::List(_) | ValueMut::Map(_) => {
                self.container(place)
            }
            scalar => self.tokens.scalar(scalar),
        }
    }

    /// Reads a value that needs its schema. The schema is taken after `value_mut`, because an absent value
    /// has none.
    fn container(&mut self, place: &mut dyn Shape) -> Result<(), DecodeError> {
        let schema = place.schema();
        let size = size_of_val(place);
        match place.value_mut() {
            ValueMut::Structure(structure) => {
                self.room.take_box(size, size_of_val(structure))?;
                self.structure(schema, structure, Scope::All)
            }
            ValueMut::Union(union) => {
                self.room.take_box(size, size_of_val(union))?;
                self.union(schema, union)
            }
            ValueMut::List(list) => self.list(schema, list),
            ValueMut::Map(map) => self.map(schema, map),
            _ => Ok(()),
        }
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &mut dyn Declared,
        scope: Scope,
    ) -> Result<(), DecodeError> {
        let mut progress = self.tokens.begin_object()?;
        let mut seen = Seen::new();
        let mut next = 0;
        while let Some(key) = self.tokens.next_key(&mut progress)? {
            let found = find_member(schema, &key, next);
            let found = found.or_else(|| find_message(schema, &key, &seen));
            let in_scope = found.filter(|index| scope.contains(&schema.members[*index]));
            let Some(index) = in_scope else {
                self.tokens.skip()?;
                continue;
            };
            let place = structure.member_mut(index);
            next = index + 1;
            if self.tokens.null()? {
                continue;
            }
            seen.insert(index);
            let member = &schema.members[index];
            self.shape(place)
                .map_err(|error| error.within(member.name))?;
        }
        seen.finish(schema, structure, scope, self.missing);
        Ok(())
    }

    fn union(&mut self, schema: &'static Schema, union: &mut dyn Union) -> Result<(), DecodeError> {
        let start = self.tokens.position();
        let mut progress = self.tokens.begin_object()?;
        let mut chosen: Option<Cow<'a, str>> = None;
        while let Some(key) = self.tokens.next_key(&mut progress)? {
            if key == "__type" {
                self.tokens.skip()?;
                continue;
            }
            if self.tokens.null()? {
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

    /// Reads the value of a union's member.
    fn variant(
        &mut self,
        schema: &'static Schema,
        union: &mut dyn Union,
        key: &str,
    ) -> Result<(), DecodeError> {
        let found = find_member(schema, key, 0);
        let Some((index, place)) = found.and_then(|index| Some((index, union.select(index)?)))
        else {
            self.tokens.skip()?;
            union.select_unknown(key);
            return Ok(());
        };
        let member = &schema.members[index];
        self.shape(place).map_err(|error| error.within(member.name))
    }

    fn list(&mut self, schema: &'static Schema, list: &mut dyn List) -> Result<(), DecodeError> {
        let mut progress = self.tokens.begin_list()?;
        // If a key occurs twice, the list still has the elements of the first value.
        if !list.is_empty() {
            list.clear();
        }
        while self.tokens.next_element(&mut progress)? {
            if self.tokens.null()? {
                if schema.sparse {
                    self.room.take(list.push())?;
                }
                continue;
            }
            let index = list.len();
            self.room
                .take(list.push())
                .and_then(|place| self.shape(place))
                .map_err(|error| error.within(&format!("[{index}]")))?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, map: &mut dyn Map) -> Result<(), DecodeError> {
        let mut progress = self.tokens.begin_object()?;
        if !map.is_empty() {
            map.clear();
        }
        while let Some(key) = self.tokens.next_key(&mut progress)? {
            if self.tokens.null()? {
                if schema.sparse {
                    self.room.take(map.entry(&key))?;
                }
                continue;
            }
            self.room
                .take(map.entry(&key))
                .and_then(|place| self.shape(place))
                .map_err(|error| error.within(path_segment(map, &key)))?;
        }
        Ok(())
    }
}
