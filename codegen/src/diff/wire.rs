//! What only messages show of members and elements.

use super::Kind;
use super::context::{Comparison, Place};
use crate::ir::{
    DefaultValue, Element, Location, MemberTraits, Preparation, TimestampFormat, XmlNamespace,
    XmlTraits,
};

/// The traits of a member, and the names of the members beside it by their indices.
type Side<'s> = (&'s MemberTraits, &'s dyn Fn(usize) -> String);

pub(super) fn member(found: &mut Comparison<'_>, place: &Place, old: Side<'_>, new: Side<'_>) {
    let ((old, old_name), (new, new_name)) = (old, new);
    let MemberTraits {
        // Members are the same if this is.
        name: _,
        wire,
        location: old_location,
        // `member` says what that means.
        required: _,
        idempotency_token,
        timestamp: old_timestamp,
        media_type,
        host_label,
        sensitive,
        requires_length,
        preparation: old_preparation,
        lenient,
        bits,
        default: old_default,
        xml: old_xml,
    } = old;
    found.differ(
        Kind::WireNameChanged,
        place,
        wire.as_str(),
        new.wire.as_str(),
    );
    found.differ(
        Kind::LocationChanged,
        place,
        location(old_location),
        location(&new.location),
    );
    let filled = flag("filled with a random token");
    found.differ(
        Kind::IdempotencyTokenChanged,
        place,
        filled(*idempotency_token),
        filled(new.idempotency_token),
    );
    found.differ(
        Kind::TimestampFormatChanged,
        place,
        timestamp(*old_timestamp),
        timestamp(new.timestamp),
    );
    found.sensitive(place, *sensitive, new.sensitive);
    let known = flag("only if its length is known");
    found.differ(
        Kind::LengthChanged,
        place,
        known(*requires_length),
        known(new.requires_length),
    );
    let media = |media_type: Option<&String>| {
        media_type
            .map(|it| format!("media type {it}"))
            .unwrap_or_default()
    };
    found.differ(
        Kind::MemberWireChanged,
        place,
        media(media_type.as_ref()),
        media(new.media_type.as_ref()),
    );
    let label = flag("part of the host's name");
    found.differ(
        Kind::MemberWireChanged,
        place,
        label(*host_label),
        label(new.host_label),
    );
    let lenience = flag("left out if it can't be read");
    found.differ(
        Kind::MemberWireChanged,
        place,
        lenience(*lenient),
        lenience(new.lenient),
    );
    let width = |bits: Option<u8>| bits.map(|bits| format!("{bits} bits")).unwrap_or_default();
    found.differ(
        Kind::MemberWireChanged,
        place,
        width(*bits),
        width(new.bits),
    );
    found.differ(Kind::MemberWireChanged, place, xml(old_xml), xml(&new.xml));
    let prepared = |it: Option<&Preparation>, name: &dyn Fn(usize) -> String| {
        it.map(|it| preparation(it, name)).unwrap_or_default()
    };
    let before = prepared(old_preparation.as_ref(), old_name);
    let after = prepared(new.preparation.as_ref(), new_name);
    found.differ(Kind::MemberWireChanged, place, before, after);
    let default = |it: Option<&DefaultValue>| it.map(default).unwrap_or_default();
    found.differ(
        Kind::DefaultChanged,
        place,
        default(old_default.as_ref()),
        default(new.default.as_ref()),
    );
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

/// A text for a flag that is set.
fn flag(text: &'static str) -> impl Fn(bool) -> &'static str {
    move |is_set| if is_set { text } else { "" }
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
        Location::Payload { structure: true } => "the whole body, never absent".to_owned(),
        Location::Payload { structure: false } => "the whole body".to_owned(),
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
