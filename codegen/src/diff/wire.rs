//! What only messages show of members and elements.

use super::Kind;
use super::context::{Comparison, Place};
use crate::ir::{
    DefaultValue, Element, Location, MemberTraits, Payload, Preparation, TimestampFormat,
    XmlNamespace, XmlTraits,
};

/// The traits of a member, and the names of the members beside it by their indices.
type Side<'s> = (&'s MemberTraits, &'s dyn Fn(usize) -> String);

pub(super) fn member(found: &mut Comparison<'_>, place: &Place, old: Side<'_>, new: Side<'_>) {
    for ((kind, before), (_, after)) in written(old).into_iter().zip(written(new)) {
        found.differ(kind, place, before, after);
    }
    found.sensitive(place, old.0.sensitive, new.0.sensitive);
}

/// How a member is written and read: each aspect in words, empty if there is nothing to say.
fn written((traits, name_of): Side<'_>) -> [(Kind, String); 12] {
    let MemberTraits {
        // Members are the same if this is.
        name: _,
        wire,
        location: place,
        // `member` says what that means.
        required: _,
        idempotency_token,
        timestamp: format,
        media_type,
        host_label,
        // No message shows it.
        sensitive: _,
        requires_length,
        preparation: prepared,
        lenient,
        bits,
        default: value,
        xml: xml_traits,
    } = traits;
    let flag = |is_set: &bool, text: &str| {
        if *is_set {
            text.to_owned()
        } else {
            String::new()
        }
    };
    let media_type = media_type.as_ref().map(|it| format!("media type {it}"));
    let bits = bits.map(|bits| format!("{bits} bits"));
    let prepared = prepared.as_ref().map(|it| preparation(it, name_of));
    [
        (Kind::WireNameChanged, wire.clone()),
        (Kind::LocationChanged, location(place)),
        (
            Kind::IdempotencyTokenChanged,
            flag(idempotency_token, "filled with a random token"),
        ),
        (Kind::TimestampFormatChanged, timestamp(*format).to_owned()),
        (
            Kind::LengthChanged,
            flag(requires_length, "only if its length is known"),
        ),
        (Kind::MemberWireChanged, media_type.unwrap_or_default()),
        (
            Kind::MemberWireChanged,
            flag(host_label, "part of the host's name"),
        ),
        (
            Kind::MemberWireChanged,
            flag(lenient, "left out if it can't be read"),
        ),
        (Kind::MemberWireChanged, bits.unwrap_or_default()),
        (Kind::MemberWireChanged, xml(xml_traits)),
        (Kind::MemberWireChanged, prepared.unwrap_or_default()),
        (
            Kind::DefaultChanged,
            value.as_ref().map(default).unwrap_or_default(),
        ),
    ]
}

pub(super) fn element(found: &mut Comparison<'_>, place: &Place, old: &Element, new: &Element) {
    let Element {
        // The newtype says so.
        ty: _,
        wire,
        timestamp: old_timestamp,
        namespace: old_namespace,
    } = old;
    found.differ(
        Kind::WireNameChanged,
        place,
        wire.as_str(),
        new.wire.as_str(),
    );
    found.differ(
        Kind::TimestampFormatChanged,
        place,
        timestamp(*old_timestamp),
        timestamp(new.timestamp),
    );
    let namespaces = |it: Option<&XmlNamespace>| it.map(namespace).unwrap_or_default();
    let before = namespaces(old_namespace.as_ref());
    found.differ(
        Kind::MemberWireChanged,
        place,
        before,
        namespaces(new.namespace.as_ref()),
    );
}

fn location(location: &Location) -> String {
    match location {
        Location::Body => "in the body".to_owned(),
        Location::Label => "in the path".to_owned(),
        Location::Query(name) => format!("in the query string: {name}"),
        Location::QueryParams => "the parameters of the query string".to_owned(),
        Location::Header(name) => format!("in the header {name}"),
        Location::PrefixHeaders(prefix) => format!("in headers that begin with {prefix}"),
        Location::Status => "the status".to_owned(),
        Location::Payload(Payload::Structure) => "the whole body, never absent".to_owned(),
        Location::Payload(Payload::Raw | Payload::Value) => "the whole body".to_owned(),
        Location::Events => "events, which are the whole body".to_owned(),
        Location::EventHeader => "in a header of the event".to_owned(),
        Location::EventPayload => "the payload of the event".to_owned(),
    }
}

const fn timestamp(format: Option<TimestampFormat>) -> &'static str {
    match format {
        None => "as the protocol writes times",
        Some(TimestampFormat::DateTime) => "RFC 3339",
        Some(TimestampFormat::HttpDate) => "date of HTTP headers",
        Some(TimestampFormat::EpochSeconds) => "seconds since the epoch",
    }
}

fn preparation(preparation: &Preparation, name: &dyn Fn(usize) -> String) -> String {
    match preparation {
        Preparation::Base64 => "sent in base64".to_owned(),
        Preparation::EncodedPath => "sent as an encoded path".to_owned(),
        Preparation::LastSegment => "only the part after the last slash is sent".to_owned(),
        Preparation::Default(text) => format!("{text:?} is sent when it is absent"),
        Preparation::Key(index) => format!("a key, whose MD5 is in {}", name(*index)),
    }
}

fn default(default: &DefaultValue) -> String {
    match default {
        DefaultValue::Boolean(value) | DefaultValue::DocumentBoolean(value) => value.to_string(),
        DefaultValue::Integer(value) => value.to_string(),
        DefaultValue::Long(value) => value.to_string(),
        DefaultValue::Float(text)
        | DefaultValue::Double(text)
        | DefaultValue::DocumentNumber(text)
        | DefaultValue::Timestamp(text) => text.clone(),
        DefaultValue::String(text) | DefaultValue::DocumentString(text) => format!("{text:?}"),
        DefaultValue::Blob(text) => format!("base64 {text:?}"),
        DefaultValue::DocumentList | DefaultValue::List => "[]".to_owned(),
        DefaultValue::DocumentMap | DefaultValue::Map => "{}".to_owned(),
    }
}

fn xml(traits: &XmlTraits) -> String {
    let XmlTraits {
        flattened,
        attribute,
        alias,
        namespace: old_namespace,
        query_key,
    } = traits;
    let mut parts = Vec::new();
    parts.extend(flattened.then(|| "flattened".to_owned()));
    parts.extend(attribute.then(|| "attribute".to_owned()));
    parts.extend(alias.as_ref().map(|alias| format!("also called {alias}")));
    parts.extend(old_namespace.as_ref().map(namespace));
    parts.extend(query_key.as_ref().map(|key| format!("in requests {key}")));
    parts.join(", ")
}

fn namespace(namespace: &XmlNamespace) -> String {
    let XmlNamespace { prefix, uri } = namespace;
    format!("namespace {prefix}={uri}")
}
