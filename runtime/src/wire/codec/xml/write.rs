//! Writes values as XML.

use std::ops::ControlFlow;

use super::XmlCodec;
use crate::shape::schema::{Member, Namespace, Schema};
use crate::shape::{Declared, List, Map, Shape, Union, Value, in_order};
use crate::value::TimestampFormat;
use crate::wire::codec::{MAX_DEPTH, Scope, path_segment, text};
use crate::wire::error::EncodeError;

/// Appends a message or a payload. If no member in a request's body has a value, nothing is appended.
pub(super) fn message(
    codec: &XmlCodec,
    value: &dyn Shape,
    scope: Scope,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    if let (Scope::RequestBody, Value::Structure(structure)) = (scope, value.value()) {
        if !has_value(value.schema(), structure, scope) {
            return Ok(());
        }
    }
    let (name, namespace) = if let Scope::Payload(member) = scope {
        (member.wire, member.namespace)
    } else {
        let name = codec.root.unwrap_or_else(|| value.schema().name);
        (name, codec.namespace)
    };
    let mut writer = Writer {
        out,
        depth: 0,
        scratch: String::new(),
    };
    let element = Element {
        name,
        namespace,
        timestamp: None,
    };
    match value.value() {
        Value::Structure(structure) => writer.structure(element, value.schema(), structure, scope),
        _ => writer.element(element, value),
    }
}

/// Returns `true` if a member of the body has a value.
fn has_value(schema: &Schema, structure: &dyn Declared, scope: Scope) -> bool {
    let mut members = schema.members.iter().enumerate();
    members.any(|(index, member)| {
        scope.contains(member)
            && !matches!(
                member.or_default(structure.member(index)).value(),
                Value::Absent
            )
    })
}

/// An element to write, without its content.
#[derive(Clone, Copy)]
struct Element {
    name: &'static str,
    namespace: Option<&'static Namespace>,
    timestamp: Option<TimestampFormat>,
}

impl Element {
    const fn of(member: &'static Member) -> Self {
        Self {
            name: member.wire,
            namespace: member.namespace,
            timestamp: member.timestamp,
        }
    }
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
    depth: usize,
    /// The text of a scalar that is not a string. All such scalars share this buffer.
    scratch: String,
}

impl Writer<'_> {
    /// Writes a value in its element. An absent value writes nothing.
    fn element(&mut self, element: Element, shape: &dyn Shape) -> Result<(), EncodeError> {
        match shape.value() {
            Value::Absent => return Ok(()),
            Value::Structure(structure) => {
                return self.structure(element, shape.schema(), structure, Scope::All);
            }
            Value::Union(union) => {
                self.begin(element, None)?;
                self.union(shape.schema(), union)?;
            }
            Value::List(list) => {
                self.begin(element, None)?;
                if let Some(item) = shape.schema().members.first() {
                    self.items(Element::of(item), list)?;
                }
            }
            Value::Map(map) => {
                self.begin(element, None)?;
                let entry = Element {
                    name: "entry",
                    namespace: None,
                    timestamp: None,
                };
                self.entries(entry, shape.schema(), map)?;
            }
            value => {
                self.begin(element, None)?;
                self.scalar(value, element.timestamp, Place::Content)?;
            }
        }
        self.end(element);
        Ok(())
    }

    fn structure(
        &mut self,
        element: Element,
        schema: &'static Schema,
        structure: &dyn Declared,
        scope: Scope,
    ) -> Result<(), EncodeError> {
        self.begin(element, Some((schema, structure)))?;
        for (index, member) in schema.members.iter().enumerate() {
            if !member.attribute && scope.contains(member) {
                self.member(member, member.or_default(structure.member(index)))
                    .map_err(|error| error.within(member.name))?;
            }
        }
        self.end(element);
        Ok(())
    }

    /// Writes the element of a member, or the elements or entries of a flattened member.
    fn member(&mut self, member: &'static Member, shape: &dyn Shape) -> Result<(), EncodeError> {
        let element = Element::of(member);
        if !member.flattened {
            return self.element(element, shape);
        }
        match shape.value() {
            Value::List(list) => {
                let item = shape.schema().members.first();
                let timestamp = item.and_then(|item| item.timestamp);
                let timestamp = timestamp.or(element.timestamp);
                self.items(
                    Element {
                        timestamp,
                        ..element
                    },
                    list,
                )
            }
            Value::Map(map) => self.entries(element, shape.schema(), map),
            _ => self.element(element, shape),
        }
    }

    fn union(&mut self, schema: &'static Schema, union: &dyn Union) -> Result<(), EncodeError> {
        let variant = union.variant();
        let known = variant.and_then(|(index, value)| Some((schema.members.get(index)?, value)));
        let Some((member, value)) = known else {
            return Err(EncodeError::new(format!(
                "the model does not know the union's member `{}`, so it can't be sent",
                union.unknown()
            )));
        };
        self.member(member, value)
            .map_err(|error| error.within(member.name))
    }

    fn items(&mut self, item: Element, list: &dyn List) -> Result<(), EncodeError> {
        for index in 0..list.len() {
            let Some(value) = list.element(index) else {
                break;
            };
            self.element(item, value)
                .map_err(|error| error.within(&format!("[{index}]")))?;
        }
        Ok(())
    }

    /// Writes the entries of a map, each in its own element. Entries without a value are left out.
    fn entries(
        &mut self,
        entry: Element,
        schema: &'static Schema,
        map: &dyn Map,
    ) -> Result<(), EncodeError> {
        let [key_member, value_member] = schema.members else {
            return Ok(());
        };
        let mut result = Ok(());
        let _ = in_order(map, &mut |key, value| {
            if matches!(value.value(), Value::Absent) {
                return ControlFlow::Continue(());
            }
            match self.entry(entry, (key_member, key), (value_member, value)) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    result = Err(error.within(path_segment(map, key)));
                    ControlFlow::Break(())
                }
            }
        });
        result
    }

    fn entry(
        &mut self,
        entry: Element,
        (key_member, key): (&'static Member, &str),
        (value_member, value): (&'static Member, &dyn Shape),
    ) -> Result<(), EncodeError> {
        self.begin(entry, None)?;
        let key_element = Element::of(key_member);
        self.begin(key_element, None)?;
        self.escape(key, Place::Content)?;
        self.end(key_element);
        self.element(Element::of(value_member), value)?;
        self.end(entry);
        Ok(())
    }

    /// Writes the start tag, with the attributes of the structure whose element it is.
    fn begin(
        &mut self,
        element: Element,
        structure: Option<(&'static Schema, &dyn Declared)>,
    ) -> Result<(), EncodeError> {
        if self.depth == MAX_DEPTH {
            return Err(EncodeError::new(format!(
                "the nesting is deeper than {MAX_DEPTH} levels"
            )));
        }
        self.depth += 1;
        self.raw("<");
        self.raw(element.name);
        if let Some(namespace) = element.namespace {
            let colon = if namespace.prefix.is_empty() { "" } else { ":" };
            for part in [" xmlns", colon, namespace.prefix, "=\""] {
                self.raw(part);
            }
            self.escape(namespace.uri, Place::Attribute)?;
            self.raw("\"");
        }
        if let Some((schema, structure)) = structure {
            for (index, member) in schema.members.iter().enumerate() {
                let value = member.or_default(structure.member(index)).value();
                if member.attribute && !matches!(value, Value::Absent) {
                    self.attribute(member, value)
                        .map_err(|error| error.within(member.name))?;
                }
            }
        }
        self.raw(">");
        Ok(())
    }

    fn attribute(&mut self, member: &Member, value: Value<'_>) -> Result<(), EncodeError> {
        self.raw(" ");
        self.raw(member.wire);
        self.raw("=\"");
        self.scalar(value, member.timestamp, Place::Attribute)?;
        self.raw("\"");
        Ok(())
    }

    fn end(&mut self, element: Element) {
        self.depth -= 1;
        self.raw("</");
        self.raw(element.name);
        self.raw(">");
    }

    fn scalar(
        &mut self,
        value: Value<'_>,
        format: Option<TimestampFormat>,
        place: Place,
    ) -> Result<(), EncodeError> {
        match value {
            Value::String(text) => self.escape(text, place),
            Value::Document(_) => Err(EncodeError::new("a document can't be XML")),
            value => {
                let mut text = std::mem::take(&mut self.scratch);
                text.clear();
                text::append(
                    value,
                    format.unwrap_or(TimestampFormat::DateTime),
                    &mut text,
                )?;
                // None of these texts has a character that needs an escape.
                self.raw(&text);
                self.scratch = text;
                Ok(())
            }
        }
    }

    fn escape(&mut self, text: &str, place: Place) -> Result<(), EncodeError> {
        let mut plain = 0;
        for (index, character) in text.char_indices() {
            let Some(escaped) = escaped(character, place)? else {
                continue;
            };
            self.raw(&text[plain..index]);
            self.raw(escaped);
            plain = index + character.len_utf8();
        }
        self.raw(&text[plain..]);
        Ok(())
    }

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }
}

/// Where a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between two tags.
    Content,
    /// In quotes, in a start tag.
    Attribute,
}

/// Returns the escape of a character, or `None` if the character needs none.
///
/// Readers turn unescaped line ends into line feeds, and unescaped white space in attributes into spaces.
fn escaped(character: char, place: Place) -> Result<Option<&'static str>, EncodeError> {
    Ok(Some(match character {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\r' => "&#xD;",
        '\n' => "&#xA;",
        '\u{85}' => "&#x85;",
        '\u{2028}' => "&#x2028;",
        '\t' if place == Place::Attribute => "&#x9;",
        '\t' => return Ok(None),
        '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => {
            return Err(EncodeError::new(format!(
                "XML can't express the character U+{:04X}",
                u32::from(character)
            )));
        }
        _ => return Ok(None),
    }))
}
