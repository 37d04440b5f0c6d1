//! Conversion of shapes without members. It needs nothing but the shape, because there are no references in
//! it.

use indexmap::IndexMap;
use serde_json::Number;

use super::ast::Model;
use super::docs;
use super::keyword::{ShapeType, TimestampFormat};
use super::prelude;
use super::traits::Traits;
use crate::model::c2j::{
    self, Blob, Deprecation, Length, Range, ShapeKind, Structure, Text, Timestamp, ValueNote,
};

/// A converted shape without members; `None` for any other shape.
pub(super) fn simple(model: &Model, id: &str) -> Option<c2j::Shape> {
    let own = model.shapes.get(id);
    let shape_type = own
        .map(|shape| shape.kind)
        .or_else(|| prelude::shape_type(id))?;
    let none = Traits::default();
    let traits = own.map_or(&none, |shape| &shape.traits);
    let kind = simple_kind(shape_type, traits).filter(|_| shape_type.is_simple())?;
    Some(with_kind(kind, traits))
}

/// The kind of a shape without members.
pub(super) fn simple_kind(shape_type: ShapeType, traits: &Traits) -> Option<ShapeKind> {
    Some(match shape_type {
        ShapeType::Blob => ShapeKind::Blob(Blob {
            length: length(traits),
            streaming: traits.streaming().is_some(),
            requires_length: traits.requires_length().is_some(),
        }),
        ShapeType::Boolean => ShapeKind::Boolean,
        ShapeType::String => ShapeKind::String(Text {
            values: traits
                .values()
                .map(|values| values.iter().map(|known| known.value.clone()).collect()),
            notes: notes(traits),
            length: length(traits),
            pattern: traits.pattern().cloned(),
        }),
        ShapeType::Byte => ShapeKind::Integer(small_range(traits, i8::MIN.into(), i8::MAX.into())),
        ShapeType::Short => {
            ShapeKind::Integer(small_range(traits, i16::MIN.into(), i16::MAX.into()))
        }
        ShapeType::Integer => ShapeKind::Integer(range(traits)),
        // Numbers beyond 64 bits are reported where they are used.
        ShapeType::Long | ShapeType::BigInteger => ShapeKind::Long(range(traits)),
        ShapeType::Float => ShapeKind::Float(range(traits)),
        ShapeType::Double | ShapeType::BigDecimal => ShapeKind::Double(range(traits)),
        ShapeType::Timestamp => ShapeKind::Timestamp(Timestamp {
            format: traits.timestamp_format().copied().map(format),
        }),
        ShapeType::Document => ShapeKind::Structure(Structure {
            document: true,
            ..Structure::default()
        }),
        _ => return None,
    })
}

/// What the older trait says of the values of an enum.
fn notes(traits: &Traits) -> IndexMap<String, ValueNote> {
    let values = traits.values().into_iter().flatten();
    let notes = values.map(|known| {
        let note = ValueNote {
            name: known.name.clone(),
            documentation: known.documentation.as_deref().map(docs::to_html),
            deprecated: known.deprecated.then(Deprecation::default),
        };
        (known.value.clone(), note)
    });
    notes.collect()
}

/// A shape with what all kinds have.
pub(super) fn with_kind(kind: ShapeKind, traits: &Traits) -> c2j::Shape {
    c2j::Shape {
        kind,
        documentation: docs::html(traits),
        deprecated: deprecation(traits),
        sensitive: traits.sensitive().is_some(),
        boxed: false,
        // The name of a root element is in the references to the shape.
        location_name: None,
        xml_namespace: traits.xml_namespace().cloned(),
    }
}

pub(super) fn format(format: TimestampFormat) -> c2j::TimestampFormat {
    match format {
        TimestampFormat::DateTime => c2j::TimestampFormat::Iso8601,
        TimestampFormat::EpochSeconds => c2j::TimestampFormat::UnixTimestamp,
        TimestampFormat::HttpDate => c2j::TimestampFormat::Rfc822,
    }
}

pub(super) fn length(traits: &Traits) -> Length {
    let length = traits.length();
    Length {
        min: length.and_then(|length| length.min),
        max: length.and_then(|length| length.max),
    }
}

pub(super) fn range(traits: &Traits) -> Range {
    let range = traits.range();
    Range {
        min: range.and_then(|range| range.min.clone()),
        max: range.and_then(|range| range.max.clone()),
        values: IndexMap::new(),
    }
}

/// The range of a number with fewer bits than its type in Rust.
fn small_range(traits: &Traits, min: i64, max: i64) -> Range {
    let given = range(traits);
    let within = |bound: &Number| {
        bound
            .as_i64()
            .is_some_and(|bound| (min..=max).contains(&bound))
    };
    Range {
        min: given.min.filter(&within).or(Some(min.into())),
        max: given.max.filter(&within).or(Some(max.into())),
        values: IndexMap::new(),
    }
}

/// The deprecation of a shape, member, operation or service.
pub(super) fn deprecation(traits: &Traits) -> Option<Deprecation> {
    traits.deprecated().map(|deprecated| Deprecation {
        message: deprecated.message.clone(),
        since: deprecated.since.clone(),
    })
}
