//! Reads values from XML.

use std::borrow::Cow;

use super::lex::{Lexer, Tag, Token, is_blank};
use super::{Envelope, XmlCodec};
use crate::shape::schema::{Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Union, ValueMut};
use crate::wire::codec::room::Room;
use crate::wire::codec::{Missing, Scope, Seen, find_message, path_segment, text};
use crate::wire::error::DecodeError;

/// Reads a message or a payload. An empty body is a structure without members, unless a root is required.
pub(super) fn message(
    codec: &XmlCodec,
    body: &[u8],
    scope: Scope,
    into: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    if is_blank(body) {
        if codec.answers.is_some() {
            let error = DecodeError::new("the body is empty where an element is due");
            return Err(error.truncated());
        }
        finish_empty(scope, into, missing);
        return Ok(());
    }
    let mut reader = Reader {
        lexer: Lexer::new(body)?,
        missing,
        room: Room::of(body.len()),
        is_repeated: false,
    };
    match reader.enter(codec.envelope)? {
        Some((root, is_wrapped)) => {
            if let Some(operation) = codec.answers.filter(|_| !is_wrapped) {
                reader.refuse_foreign(&root, operation, scope, into)?;
            }
            reader.root(&root, scope, into)?;
        }
        None => finish_empty(scope, into, reader.missing),
    }
    reader.lexer.finish()
}

/// Completes a structure of which nothing was read.
fn finish_empty(scope: Scope, into: &mut dyn Shape, missing: &mut Missing) {
    // This turns an absent value into an empty one, which has a schema.
    let ValueMut::Structure(_) = into.value_mut() else {
        return;
    };
    let schema = into.schema();
    if let ValueMut::Structure(structure) = into.value_mut() {
        finish(schema, structure, scope, Seen::new(), missing);
    }
}

struct Reader<'a, 'm> {
    lexer: Lexer<'a>,
    missing: &'m mut Missing,
    room: Room,
    /// `true` if the current element will be read again. Twins inside it are left for then; otherwise each
    /// level of a body would double the time.
    is_repeated: bool,
}

impl<'a> Reader<'a, '_> {
    /// Goes to the element which is the value, and says whether it is within the root.
    fn enter(&mut self, envelope: Envelope) -> Result<Option<(Tag<'a>, bool)>, DecodeError> {
        let Some(root) = self.lexer.child()? else {
            return Ok(None);
        };
        let is_root = match envelope {
            Envelope::None => true,
            Envelope::Result(_) => false,
            Envelope::Error => root.name() == "Error",
        };
        if is_root {
            return Ok(Some((root, false)));
        }
        let start = self.lexer.clone();
        let found = match envelope {
            Envelope::Result(operation) => {
                self.find(|name| name.strip_suffix("Result") == Some(operation))?
            }
            Envelope::None | Envelope::Error => self.find_error()?,
        };
        if let Some(found) = found {
            return Ok(Some((found, true)));
        }
        self.lexer = start;
        Ok(Some((root, false)))
    }

    /// Refuses the root if it is no answer to the operation: it has another name than the model would give
    /// it, and content of which the model knows nothing. Some services do answer with odd roots, and a root
    /// without content says nothing wrong.
    fn refuse_foreign(
        &mut self,
        root: &Tag<'a>,
        operation: &str,
        scope: Scope,
        place: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        let scope = match place.value_mut() {
            ValueMut::Structure(_) => scope,
            ValueMut::Union(_) => Scope::All,
            _ => return Ok(()),
        };
        let schema = place.schema();
        let is_payload =
            |name: &str| matches!(scope, Scope::Payload(member) if member.wire == name);
        let is_answer = |name: &str| {
            let kind = name.strip_prefix(operation);
            kind.is_some_and(|kind| matches!(kind, "" | "Response" | "Result" | "Output"))
        };
        let name = root.name();
        let is_expected = name == schema.name || is_payload(name) || is_answer(name);
        let is_only_member =
            || only_member(schema, scope).is_some_and(|(_, member)| member.wire == name);
        if is_expected || is_only_member() {
            return Ok(());
        }
        let start = self.lexer.clone();
        let mut is_foreign = false;
        loop {
            match self.lexer.next()? {
                Token::Start(child) if find(schema, child.name(), 0, scope).is_some() => {
                    is_foreign = false;
                    break;
                }
                Token::Start(_) => {
                    is_foreign = true;
                    self.lexer.skip()?;
                }
                Token::Text(text) => is_foreign |= !text.trim_ascii().is_empty(),
                Token::End | Token::Eof => break,
            }
        }
        if is_foreign {
            let reason = format!(
                "the root element `{name}` is not that of an answer, and has nothing in it which the model knows"
            );
            return Err(DecodeError::new(reason).at(root.offset));
        }
        self.lexer = start;
        Ok(())
    }

    /// Goes to the first of the remaining children that has the right name.
    fn find(&mut self, is_it: impl Fn(&str) -> bool) -> Result<Option<Tag<'a>>, DecodeError> {
        while let Some(tag) = self.lexer.child()? {
            if is_it(tag.name()) {
                return Ok(Some(tag));
            }
            self.lexer.skip()?;
        }
        Ok(None)
    }

    fn find_error(&mut self) -> Result<Option<Tag<'a>>, DecodeError> {
        match self.find(|name| matches!(name, "Error" | "Errors"))? {
            Some(tag) if tag.name() == "Errors" => self.find(|name| name == "Error"),
            found => Ok(found),
        }
    }

    /// Reads the element that is the value. Only this method needs the scope.
    fn root(
        &mut self,
        tag: &Tag<'a>,
        scope: Scope,
        place: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        if !matches!(place.value_mut(), ValueMut::Structure(_)) {
            return self.shape(tag, place);
        }
        let schema = place.schema();
        let ValueMut::Structure(structure) = place.value_mut() else {
            return Ok(());
        };
        if let Some((index, member)) = only_member(schema, scope) {
            if is_named(member.wire, tag.name()) && self.is_text()? {
                let read = self.shape(tag, structure.member_mut(index));
                return read.map_err(|error| error.within(member.name));
            }
        }
        self.structure(tag, schema, structure, scope)
    }

    /// Returns `true` if the element that has begun has text instead of children.
    fn is_text(&mut self) -> Result<bool, DecodeError> {
        let start = self.lexer.clone();
        let is_text = loop {
            match self.lexer.next()? {
                Token::Text(text) if text.trim_ascii().is_empty() => {}
                token => break matches!(token, Token::Text(_)),
            }
        };
        self.lexer = start;
        Ok(is_text)
    }

    /// Reads the element that has begun with `tag`, up to its end.
    fn shape(&mut self, tag: &Tag<'a>, place: &mut dyn Shape) -> Result<(), DecodeError> {
        match place.value_mut() {
            ValueMut::String(place) => match self.lexer.text()? {
                Cow::Borrowed(text) => text.clone_into(place),
                Cow::Owned(text) => self.lexer.read(text, |text| text.clone_into(place)),
            },
            ValueMut::Text(place) => match self.lexer.text()? {
                Cow::Borrowed(text) => place.set(text),
                Cow::Owned(text) => self.lexer.read(text, |text| place.set(text)),
            },
            ValueMut::Structure(_)
            | ValueMut::Union(_)
            | ValueMut::List(_)
            | ValueMut::Map(_)
            | ValueMut::Document(_) => return self.container(tag, place),
            place => self.scalar(tag, place)?,
        }
        Ok(())
    }

    /// Reads a value whose text may have white space around it.
    fn scalar(&mut self, tag: &Tag<'a>, place: ValueMut<'_>) -> Result<(), DecodeError> {
        let text = self.lexer.text()?;
        let trimmed = text.trim_ascii();
        let is_blob = matches!(place, ValueMut::Blob(_));
        let result = if is_blob && trimmed.contains(|it: char| it.is_ascii_whitespace()) {
            let packed: String = trimmed.split_ascii_whitespace().collect();
            text::parse(&packed, place)
        } else {
            text::parse(trimmed, place)
        };
        result.map_err(|error| error.at(tag.offset))
    }

    /// Reads a value that needs its schema. The schema is taken after `value_mut`, because an absent value
    /// has none.
    fn container(&mut self, tag: &Tag<'a>, place: &mut dyn Shape) -> Result<(), DecodeError> {
        let schema = place.schema();
        let size = size_of_val(place);
        match place.value_mut() {
            ValueMut::Structure(structure) => {
                self.room.take_box(size, size_of_val(structure))?;
                self.structure(tag, schema, structure, Scope::All)
            }
            ValueMut::Union(union) => {
                self.room.take_box(size, size_of_val(union))?;
                self.union(tag, schema, union)
            }
            ValueMut::List(list) => {
                while let Some(item) = self.lexer.child()? {
                    self.item(&item, list)?;
                }
                Ok(())
            }
            ValueMut::Map(map) => {
                while self.lexer.child()?.is_some() {
                    self.entry(schema, map)?;
                }
                Ok(())
            }
            _ => Err(DecodeError::new("a document can't be XML").at(tag.offset)),
        }
    }

    fn structure(
        &mut self,
        tag: &Tag<'a>,
        schema: &'static Schema,
        structure: &mut dyn Declared,
        scope: Scope,
    ) -> Result<(), DecodeError> {
        let mut seen = Seen::new();
        attributes(tag, schema, structure, &mut seen)?;
        let mut next = 0;
        while let Some(child) = self.lexer.child()? {
            let found = find(schema, child.name(), next, scope);
            let found = found.or_else(|| find_message(schema, child.name(), &seen));
            let Some(index) = found else {
                self.lexer.skip()?;
                continue;
            };
            next = index;
            seen.insert(index);
            let member = &schema.members[index];
            if let Some(twin) = member.twin.filter(|_| !self.is_repeated) {
                // The element is the value of both members, so it is read twice.
                let start = self.lexer.clone();
                self.is_repeated = true;
                seen.insert(twin);
                let other = &schema.members[twin];
                self.member(&child, other, structure.member_mut(twin))
                    .map_err(|error| error.within(other.name))?;
                self.is_repeated = false;
                self.lexer = start;
            }
            self.member(&child, member, structure.member_mut(index))
                .map_err(|error| error.within(member.name))?;
        }
        finish(schema, structure, scope, seen, self.missing);
        Ok(())
    }

    /// Reads the element of a member, or one element or entry of a flattened member.
    fn member(
        &mut self,
        tag: &Tag<'a>,
        member: &Member,
        place: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        if !member.flattened {
            return self.shape(tag, place);
        }
        match place.value_mut() {
            ValueMut::List(list) => return self.item(tag, list),
            ValueMut::Map(_) => {}
            _ => return self.shape(tag, place),
        }
        let schema = place.schema();
        match place.value_mut() {
            ValueMut::Map(map) => self.entry(schema, map),
            _ => Ok(()),
        }
    }

    fn item(&mut self, tag: &Tag<'a>, list: &mut dyn List) -> Result<(), DecodeError> {
        let index = list.len();
        self.room
            .take(list.push())
            .and_then(|place| self.shape(tag, place))
            .map_err(|error| error.within(&format!("[{index}]")))
    }

    /// Reads an entry of a map, whose element has begun.
    fn entry(&mut self, schema: &'static Schema, map: &mut dyn Map) -> Result<(), DecodeError> {
        let start = self.lexer.offset();
        let [key_member, value_member] = schema.members else {
            return self.lexer.skip();
        };
        let mut key: Option<Cow<'a, str>> = None;
        let mut value = None;
        while let Some(child) = self.lexer.child()? {
            if is_named(key_member.wire, child.name()) {
                key = Some(self.lexer.text()?);
            } else if is_named(value_member.wire, child.name()) {
                if let Some(key) = &key {
                    self.entry_value(&child, map, key)?;
                } else {
                    // The key has not been read yet, so the value is read later.
                    value = Some((self.lexer.clone(), child));
                    self.lexer.skip()?;
                }
            } else {
                self.lexer.skip()?;
            }
        }
        let Some(key) = key else {
            return Err(DecodeError::new("the entry of a map has no key").at(start));
        };
        if let Some((bookmark, child)) = value {
            let after = std::mem::replace(&mut self.lexer, bookmark);
            self.entry_value(&child, map, &key)?;
            self.lexer = after;
        }
        Ok(())
    }

    fn entry_value(
        &mut self,
        tag: &Tag<'a>,
        map: &mut dyn Map,
        key: &str,
    ) -> Result<(), DecodeError> {
        self.room
            .take(map.entry(key))
            .and_then(|place| self.shape(tag, place))
            .map_err(|error| error.within(path_segment(map, key)))
    }

    fn union(
        &mut self,
        tag: &Tag<'a>,
        schema: &'static Schema,
        union: &mut dyn Union,
    ) -> Result<(), DecodeError> {
        let Some(child) = self.lexer.child()? else {
            return Err(DecodeError::new("a union has no member").at(tag.offset));
        };
        let found = find(schema, child.name(), 0, Scope::All);
        let place = found.and_then(|index| Some((index, union.select(index)?)));
        let other = if let Some((index, place)) = place {
            let member = &schema.members[index];
            self.variant(&child, member, place)
                .map_err(|error| error.within(member.name))?
        } else {
            self.lexer.skip()?;
            union.select_unknown(child.name());
            self.lexer.child()?
        };
        match other {
            None => Ok(()),
            Some(other) => {
                let names = (child.name(), other.name());
                let message = format!("a union has two members, `{}` and `{}`", names.0, names.1);
                Err(DecodeError::new(message).at(tag.offset))
            }
        }
    }

    /// Reads the value of a union's member, including all elements if it is flattened. Returns the child
    /// after it.
    fn variant(
        &mut self,
        tag: &Tag<'a>,
        member: &Member,
        place: &mut dyn Shape,
    ) -> Result<Option<Tag<'a>>, DecodeError> {
        self.member(tag, member, place)?;
        while let Some(next) = self.lexer.child()? {
            if !member.flattened || next.name() != tag.name() {
                return Ok(Some(next));
            }
            self.member(&next, member, place)?;
        }
        Ok(None)
    }
}

/// Reads the members that are attributes of the element.
fn attributes(
    tag: &Tag<'_>,
    schema: &Schema,
    structure: &mut dyn Declared,
    seen: &mut Seen,
) -> Result<(), DecodeError> {
    if !tag.has_attributes() || !schema.members.iter().any(|member| member.attribute) {
        return Ok(());
    }
    tag.attributes(&mut |name, value| {
        let mut members = schema.members.iter();
        let found = members.position(|member| member.attribute && member.wire == name);
        let Some(index) = found else {
            return Ok(());
        };
        let place = structure.member_mut(index);
        seen.insert(index);
        text::parse(value, place.value_mut()).map_err(|error| {
            let error = error.at(tag.offset);
            error.within(schema.members[index].name)
        })
    })
}

/// Gives defaults to members that were not read, and notes the required ones. Flattened collections without a
/// default are left out: if they are empty, they leave no trace.
fn finish(
    schema: &Schema,
    structure: &mut dyn Declared,
    scope: Scope,
    mut seen: Seen,
    missing: &mut Missing,
) {
    for (index, member) in schema.members.iter().enumerate() {
        if member.flattened && member.default.is_none() {
            seen.insert(index);
        }
    }
    seen.finish(schema, structure, scope, missing);
}

/// Returns the only member of a response's body, if there is exactly one.
fn only_member(schema: &'static Schema, scope: Scope) -> Option<(usize, &'static Member)> {
    if !matches!(scope, Scope::ResponseBody) {
        return None;
    }
    let members = schema.members.iter().enumerate();
    let mut members = members.filter(|(_, member)| scope.contains(member));
    let first = members.next()?;
    members.next().is_none().then_some(first)
}

/// Whether an element is the member's. Elements are known by their names without prefixes; a member's name
/// may have one.
fn is_named(wire: &str, name: &str) -> bool {
    let Some(prefix) = wire.len().checked_sub(name.len()) else {
        return false;
    };
    prefix == 0 && wire == name
        || prefix > 0 && wire.as_bytes()[prefix - 1] == b':' && wire.ends_with(name)
}

/// Returns the index of the member whose elements have this name.
///
/// Services answer in the order of the model and repeat the elements of a flattened list, so the index is
/// probably `next` or a little greater.
fn find(schema: &Schema, name: &str, next: usize, scope: Scope) -> Option<usize> {
    let members = schema.members;
    let (before, after) = members.split_at(next.min(members.len()));
    let is_it = |member: &Member| {
        let named = is_named(member.wire, name) || member.alias == Some(name);
        named && !member.attribute && scope.contains(member)
    };
    match after.iter().position(is_it) {
        Some(index) => Some(before.len() + index),
        None => before.iter().position(is_it),
    }
}
