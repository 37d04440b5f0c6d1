//! Shapes and members.

use indexmap::IndexMap;
use serde_json::Value;

use super::super::ast::{Member, Shape};
use super::super::docs;
use super::super::keyword::{Fault, ShapeType, TimestampFormat};
use super::super::plain::{self, deprecation, length, range, simple, simple_kind, with_kind};
use super::super::prelude;
use super::super::traits::Traits;
use super::converter::{Converter, Narrowed};
use crate::model::c2j::{
    self, ErrorTrait, Length, List, Location, Map, NamedNumber, Range, Retryable, ShapeKind,
    ShapeRef, Structure, Text, Timestamp, ValueNote,
};
use crate::model::json::Path;
use crate::protocol::{Format, MemberNames};

/// A member and where it is.
struct Place<'p> {
    owner_id: &'p str,
    owner: &'p Shape,
    name: &'p str,
}

impl Converter<'_, '_> {
    /// Converts all shapes of the service.
    pub(super) fn add_shapes(&mut self) {
        for (id, name) in &self.closure.shapes {
            self.origin.add_shape(name, id);
            if let Some(shape) = self.shape(id) {
                self.shapes.insert(name.clone(), shape);
            }
        }
        self.add_narrowed();
    }

    fn shape(&mut self, id: &str) -> Option<c2j::Shape> {
        if let Some(simple) = simple(self.model, id) {
            self.report_big(id);
            return Some(simple);
        }
        if id == prelude::UNIT {
            let kind = ShapeKind::Structure(Structure::default());
            return Some(with_kind(kind, &Traits::default()));
        }
        let shape = self.model.shapes.get(id)?;
        let kind = match shape.kind {
            ShapeType::Enum => enumeration(shape),
            ShapeType::IntEnum => int_enumeration(shape),
            ShapeType::List => ShapeKind::List(List {
                member: self.part(id, shape, "member"),
                length: length(&shape.traits),
                flattened: false,
                sparse: shape.traits.sparse().is_some(),
            }),
            ShapeType::Map => ShapeKind::Map(Box::new(Map {
                key: self.part(id, shape, "key"),
                value: self.part(id, shape, "value"),
                length: length(&shape.traits),
                flattened: false,
                sparse: shape.traits.sparse().is_some(),
            })),
            ShapeType::Structure | ShapeType::Union => {
                ShapeKind::Structure(self.structure(id, shape))
            }
            _ => return None,
        };
        Some(with_kind(kind, &shape.traits))
    }

    /// Warns of numbers that don't fit into a type of Rust.
    fn report_big(&self, id: &str) {
        let found = self.model.shapes.get(id).map(|shape| shape.kind);
        let found = found.or_else(|| prelude::shape_type(id));
        let kept = match found {
            Some(ShapeType::BigInteger) => "whole numbers beyond 64 bits",
            Some(ShapeType::BigDecimal) => "more digits than a floating-point number has",
            _ => return,
        };
        let root = Path::Key(&Path::Root, "shapes");
        let message = format!("the generated crate has no type for {kept}");
        let path = Path::Key(&root, id);
        self.document.warn(&Path::Key(&path, "type"), message);
    }

    /// The element of a list, or the key or value of a map.
    fn part(&mut self, id: &str, shape: &Shape, name: &str) -> ShapeRef {
        let place = Place {
            owner_id: id,
            owner: shape,
            name,
        };
        match shape.members.get(name) {
            Some(member) => self.reference(&place, member),
            None => ShapeRef::default(),
        }
    }

    fn structure(&mut self, id: &str, shape: &Shape) -> Structure {
        let traits = &shape.traits;
        let members = shape.members.iter().map(|(name, member)| {
            let place = Place {
                owner_id: id,
                owner: shape,
                name,
            };
            (name.clone(), self.reference(&place, member))
        });
        let members = members.collect();
        let names = |has: fn(&Traits) -> bool| {
            let members = shape.members.iter();
            let members = members.filter(move |(_, member)| has(&member.traits));
            members.map(|(name, _)| name.clone())
        };
        let event_stream = shape.is_event_stream();
        let fault = traits.error();
        Structure {
            members,
            required: names(|traits| traits.required().is_some()).collect(),
            payload: names(|traits| traits.http_payload().is_some()).next(),
            union: shape.kind == ShapeType::Union && !event_stream,
            document: false,
            event_stream,
            event: self.closure.events.contains(id) && fault.is_none(),
            exception: fault.is_some(),
            error: fault.map(|fault| self.error(*fault, traits)),
            fault: fault == Some(&Fault::Server),
            retryable: traits.retryable().map(|retryable| Retryable {
                throttling: retryable.throttling,
            }),
            synthetic: false,
            wrapper: false,
            xml_order: Vec::new(),
        }
    }

    /// The traits of an error. The query protocol has its own code and status.
    fn error(&self, fault: Fault, traits: &Traits) -> ErrorTrait {
        let query = traits.aws_query_error();
        let status = traits.http_error().copied();
        let query_status = query.and_then(|query| query.status);
        ErrorTrait {
            code: query.map(|query| query.code.clone()),
            http_status_code: if self.speaks(|protocol| protocol.query_errors) {
                query_status.or(status)
            } else {
                status.or(query_status)
            },
            sender_fault: fault == Fault::Client,
            fault: fault == Fault::Server,
        }
    }

    /// A reference, with all traits of the member.
    fn reference(&mut self, place: &Place<'_>, member: &Member) -> ShapeRef {
        let traits = &member.traits;
        let target = self.model.shapes.get(&member.target);
        let (location, location_name) = self.location(place, member);
        let media_type = target.and_then(|target| target.traits.media_type());
        ShapeRef {
            shape: self.target(place, member),
            documentation: docs::html(traits),
            deprecated: deprecation(traits),
            location,
            location_name,
            query_name: traits.ec2_query_name().cloned(),
            idempotency_token: traits.idempotency_token().is_some(),
            json_value: false,
            media_type: media_type.cloned(),
            context_param: traits.context_param().cloned(),
            host_label: traits.host_label().is_some(),
            xml_namespace: self.xml_namespace(place, member),
            xml_attribute: traits.xml_attribute().is_some(),
            values: None,
            event_payload: traits.event_payload().is_some(),
            event_header: traits.event_header().is_some(),
            streaming: false,
            flattened: traits.xml_flattened().is_some(),
            boxed: false,
            bits: self.bits(&member.target),
            default: self.default(place, member),
        }
    }

    /// The number of bits of an integer which has fewer than 32.
    fn bits(&self, target: &str) -> Option<u8> {
        let own = self.model.shapes.get(target).map(|shape| shape.kind);
        match own.or_else(|| prelude::shape_type(target))? {
            ShapeType::Byte => Some(8),
            ShapeType::Short => Some(16),
            _ => None,
        }
    }

    /// The value which a member has when it is absent, to a client. Inputs say what the caller has said, and
    /// AWS's own services have defaults of which many are wrong.
    fn default(&self, place: &Place<'_>, member: &Member) -> Option<Value> {
        let traits = &member.traits;
        let service = self.model.shapes.get(&self.closure.service)?;
        let is_aws = service.traits.aws_service().is_some();
        let is_input = place.owner.traits.input().is_some();
        let is_optional = traits.client_optional().is_some() || is_input;
        let default = traits.default_value().filter(|value| !value.is_null());
        default.filter(|_| !is_aws && !is_optional).cloned()
    }

    /// Where a member is in an HTTP message, and its name there.
    fn location(&self, place: &Place<'_>, member: &Member) -> (Option<Location>, Option<String>) {
        let traits = &member.traits;
        if traits.http_label().is_some() {
            (Some(Location::Uri), Some(place.name.to_owned()))
        } else if let Some(name) = traits.http_query() {
            (Some(Location::QueryString), Some(name.clone()))
        } else if traits.http_query_params().is_some() {
            (Some(Location::QueryString), None)
        } else if let Some(name) = traits.http_header() {
            (Some(Location::Header), Some(name.clone()))
        } else if let Some(prefix) = traits.http_prefix_headers() {
            (Some(Location::Headers), Some(prefix.clone()))
        } else if traits.http_response_code().is_some() {
            (Some(Location::StatusCode), None)
        } else {
            (None, self.body_name(member))
        }
    }

    /// The name of a member in bodies. If the service speaks several protocols, the names in JSON come first.
    fn body_name(&self, member: &Member) -> Option<String> {
        let traits = &member.traits;
        if self.speaks(|protocol| protocol.member_names == MemberNames::Json) {
            return traits.json_name().cloned();
        }
        if !self.speaks(|protocol| protocol.member_names == MemberNames::Xml) {
            return None;
        }
        // A payload is called after its shape, which may have another name in XML.
        let target = self.model.shapes.get(&member.target);
        let shared = target.and_then(|target| target.traits.xml_name());
        let shared = shared.filter(|_| traits.http_payload().is_some());
        traits.xml_name().or(shared).cloned()
    }

    /// The namespace of the member's element. If a request's payload is an XML document of its own, it gets
    /// the service's namespace.
    fn xml_namespace(&self, place: &Place<'_>, member: &Member) -> Option<c2j::XmlNamespace> {
        let own = member.traits.xml_namespace().cloned();
        let target = self.model.shapes.get(&member.target);
        let is_root = member.traits.http_payload().is_some()
            && self.closure.inputs.contains(place.owner_id)
            && self.speaks(|protocol| protocol.requests == Format::Xml);
        let is_element =
            |target: &&Shape| matches!(target.kind, ShapeType::Structure | ShapeType::Union);
        let root = target.filter(|target| is_root && is_element(target));
        let shared = root.and_then(|root| root.traits.xml_namespace());
        let shared = shared.or(self.namespace.as_ref().filter(|_| root.is_some()));
        own.or_else(|| shared.cloned())
    }

    /// The name of the shape that a member refers to: its target, or a shape that is made for the member.
    fn target(&mut self, place: &Place<'_>, member: &Member) -> String {
        let name = self.closure.name(&member.target).to_owned();
        let own = self.model.shapes.get(&member.target);
        let kind = own.map(|shape| shape.kind);
        let Some(kind) = kind.or_else(|| prelude::shape_type(&member.target)) else {
            return name;
        };
        if let (ShapeType::Timestamp, Some(format)) = (kind, member.traits.timestamp_format()) {
            let shared = own.and_then(|shape| shape.traits.timestamp_format());
            return if shared == Some(format) {
                name
            } else {
                self.timestamp(*format, place)
            };
        }
        if !constraints(kind).iter().any(|id| member.traits.has(id)) {
            return name;
        }
        let mut traits = own.map(|shape| shape.traits.clone()).unwrap_or_default();
        let mut others = member.traits.clone();
        others.retain(|id| constraints(kind).contains(&id));
        traits.apply(&others);
        let made = self.made_name(place, kind);
        match simple_kind(kind, &traits) {
            Some(simple) => self.add_made(&made, with_kind(simple, &traits), place),
            // The parts of the collection are known only after it has been converted.
            None => self.narrowed.push(Narrowed {
                name: made.clone(),
                target: name,
                length: length(&traits),
            }),
        }
        made
    }

    /// The shape for all timestamps whose format only a member gives. AWS's tools make one shape for each
    /// format.
    fn timestamp(&mut self, format: TimestampFormat, place: &Place<'_>) -> String {
        if let Some(known) = self.timestamps.get(&format) {
            return known.clone();
        }
        let wanted = format!("SyntheticTimestamp_{}", format.as_str().replace('-', "_"));
        let made = self.free_name(&wanted);
        let kind = ShapeKind::Timestamp(Timestamp {
            format: Some(plain::format(format)),
        });
        self.add_made(&made, with_kind(kind, &Traits::default()), place);
        self.timestamps.insert(format, made.clone());
        made
    }

    /// The name that AWS's tools give to the shape of a member with its own constraints.
    fn made_name(&mut self, place: &Place<'_>, kind: ShapeType) -> String {
        let suffix = kind.suffix();
        let owner = self.closure.name(place.owner_id);
        let mut letters = place.name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        let member: String = first.into_iter().chain(letters).collect();
        let wanted = format!("{owner}{member}{suffix}");
        self.free_name(&wanted)
    }

    /// The name, or one with the first number that no shape has.
    fn free_name(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while self.names.contains(name.as_str()) || !self.made.insert(name.clone()) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        name
    }

    /// Adds a shape that was made for a member.
    fn add_made(&mut self, name: &str, shape: c2j::Shape, place: &Place<'_>) {
        let in_members = matches!(place.owner.kind, ShapeType::Structure | ShapeType::Union);
        self.origin
            .add_made(name, place.owner_id, in_members, place.name);
        self.shapes.insert(name.to_owned(), shape);
    }

    /// Adds copies of the lists and maps that get other lengths from members.
    fn add_narrowed(&mut self) {
        for narrowed in std::mem::take(&mut self.narrowed) {
            let Some(mut shape) = self.shapes.get(&narrowed.target).cloned() else {
                continue;
            };
            match &mut shape.kind {
                ShapeKind::List(list) => list.length = narrowed.length,
                ShapeKind::Map(map) => map.length = narrowed.length,
                _ => {}
            }
            self.origin.add_copy(&narrowed.name, &narrowed.target);
            self.shapes.insert(narrowed.name, shape);
        }
    }
}

/// The traits that a member may have in place of its target, by the target's type.
fn constraints(kind: ShapeType) -> &'static [&'static str] {
    match kind {
        ShapeType::String => &["smithy.api#length", "smithy.api#pattern"],
        ShapeType::Blob | ShapeType::List | ShapeType::Map => &["smithy.api#length"],
        ShapeType::Byte
        | ShapeType::Short
        | ShapeType::Integer
        | ShapeType::Long
        | ShapeType::Float
        | ShapeType::Double
        | ShapeType::BigInteger
        | ShapeType::BigDecimal => &["smithy.api#range"],
        _ => &[],
    }
}

/// A string with the values of the enum's members. Variants are named after the values.
fn enumeration(shape: &Shape) -> ShapeKind {
    let values = shape.members.iter().map(|(name, member)| {
        let value = member.traits.enum_value().and_then(Value::as_str);
        let note = value_note(name, member);
        (value.unwrap_or(name).to_owned(), note)
    });
    let notes: IndexMap<String, ValueNote> = values.collect();
    ShapeKind::String(Text {
        values: Some(notes.keys().cloned().collect()),
        notes,
        length: Length::default(),
        pattern: None,
    })
}

/// What the model says of the value of an enum.
fn value_note(name: &str, member: &Member) -> ValueNote {
    ValueNote {
        name: Some(name.to_owned()),
        documentation: docs::html(&member.traits),
        deprecated: deprecation(&member.traits),
    }
}

/// An integer with the names of its values.
fn int_enumeration(shape: &Shape) -> ShapeKind {
    let values = shape.members.iter().filter_map(|(name, member)| {
        let value = member.traits.enum_value().and_then(Value::as_i64)?;
        let number = NamedNumber {
            value: i32::try_from(value).ok()?,
            note: value_note(name, member),
        };
        Some((name.clone(), number))
    });
    ShapeKind::Integer(Range {
        values: values.collect(),
        ..range(&shape.traits)
    })
}
