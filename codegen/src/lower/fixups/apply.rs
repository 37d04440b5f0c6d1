//! The meaning of a service's fixups for the parts of its model, and whether they still apply.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::table::FIXUPS;
use super::{Change, Fixup, Form, Place};
use crate::ir::{EncodedListing, Preparation};
use crate::lower::report::Report;
use crate::model::c2j::{Location, Service, Shape, ShapeKind, ShapeRef, Structure, Text};

/// The fixups of a service.
fn of(service: &Service) -> impl Iterator<Item = &'static Fixup> {
    let id = service.metadata.service_id.clone();
    FIXUPS.iter().filter(move |fixup| fixup.service == id)
}

/// Reports the fixups of the service that no longer apply.
pub(in crate::lower) fn check(service: &Service, report: &Report) {
    for fixup in of(service) {
        if let Err(missing) = applies(service, &fixup.change) {
            let message = format!(
                "the fixup `{}` of `{}` no longer applies: the model has no {missing}",
                fixup.name, fixup.service
            );
            let hint =
                "if the model is right, remove the fixup from codegen/src/lower/fixups/table.rs";
            report.error(["metadata", "serviceId"], message, Some(hint.to_owned()));
        }
    }
}

/// Whether the model has everything that a change is about. The error says what it lacks.
fn applies(service: &Service, change: &Change) -> Result<(), String> {
    match change {
        Change::Header(..) | Change::Crc32Responses => Ok(()),
        Change::PathStyle(operation) => match input(service, operation) {
            Some(_) => Ok(()),
            None => Err(format!("operation `{operation}` with an input")),
        },
        Change::Lenient { member, .. } => {
            let mut outputs = outputs(service);
            let is_there = outputs.any(|shape| {
                structure(service, shape).is_some_and(|output| is_header(output, member))
            });
            let missing = || format!("output with a header `{member}`");
            is_there.then_some(()).ok_or_else(missing)
        }
        Change::EndpointMember(operation, member) => has_member(service, operation, member),
        Change::Unsigned(operations) => {
            let mut operations = operations.iter();
            match operations.find(|operation| !service.operations.contains_key(**operation)) {
                None => Ok(()),
                Some(missing) => Err(format!("operation `{missing}`")),
            }
        }
        Change::Member(Place::Of(operations, member), form) => {
            let mut operations = operations.iter();
            operations.try_for_each(|operation| {
                has_member(service, operation, member)?;
                match form {
                    Form::Key(md5) => has_member(service, operation, md5),
                    _ => Ok(()),
                }
            })
        }
        Change::Member(place, form) => {
            let mut inputs = service.operations.keys();
            let is_there = inputs.any(|operation| {
                input(service, operation).is_some_and(|input| {
                    let mut members = input.members.iter();
                    members.any(|(name, member)| {
                        is_at(place, operation, name, member) && prepared(form, input).is_some()
                    })
                })
            });
            is_there.then_some(()).ok_or_else(|| missing(place))
        }
        Change::EncodedListing {
            operation,
            member,
            names,
        } => {
            has_member(service, operation, member)?;
            let mut paths = names.iter().chain([member]);
            paths.try_for_each(|path| has_path(service, operation, path))
        }
    }
}

fn missing(place: &Place) -> String {
    match place {
        Place::Of(_, member) | Place::Named(member) => format!("input with the member `{member}`"),
        Place::Shapes(shapes) => {
            format!(
                "input with a member of the shape `{}`",
                shapes.join("` or `")
            )
        }
    }
}

fn has_member(service: &Service, operation: &str, member: &str) -> Result<(), String> {
    let input = input(service, operation);
    let found = input.is_some_and(|input| input.members.contains_key(member));
    let missing = || format!("member `{member}` in the input of `{operation}`");
    found.then_some(()).ok_or_else(missing)
}

/// Whether the output has a member at this path, which goes through lists.
fn has_path(service: &Service, operation: &str, path: &str) -> Result<(), String> {
    let output = service.operations.get(operation);
    let output = output.and_then(|operation| operation.output.as_ref());
    let mut shape = output.map(|output| output.shape.as_str());
    for name in path.split('.') {
        shape = shape
            .and_then(|shape| structure(service, element(service, shape)))
            .and_then(|structure| structure.members.get(name))
            .map(|member| member.shape.as_str());
    }
    let missing = || format!("member `{path}` in the output of `{operation}`");
    shape.map(drop).ok_or_else(missing)
}

/// The element of a list, or the shape itself.
fn element<'m>(service: &'m Service, shape: &'m str) -> &'m str {
    match service.shapes.get(shape).map(|shape| &shape.kind) {
        Some(ShapeKind::List(list)) => &list.member.shape,
        _ => shape,
    }
}

fn input<'m>(service: &'m Service, operation: &str) -> Option<&'m Structure> {
    let input = service.operations.get(operation)?.input.as_ref()?;
    structure(service, &input.shape)
}

fn structure<'m>(service: &'m Service, shape: &str) -> Option<&'m Structure> {
    match &service.shapes.get(shape)?.kind {
        ShapeKind::Structure(structure) => Some(structure),
        _ => None,
    }
}

fn is_at(place: &Place, operation: &str, name: &str, member: &ShapeRef) -> bool {
    match place {
        Place::Of(operations, wanted) => *wanted == name && operations.contains(&operation),
        Place::Named(wanted) => *wanted == name,
        Place::Shapes(shapes) => shapes.contains(&member.shape.as_str()),
    }
}

fn prepared(form: &Form, input: &Structure) -> Option<Preparation> {
    Some(match form {
        Form::Base64 => Preparation::Base64,
        Form::EncodedPath => Preparation::EncodedPath,
        Form::LastSegment => Preparation::LastSegment,
        Form::Default(text) => Preparation::Default((*text).to_owned()),
        Form::Key(md5) => Preparation::Key(input.members.get_index_of(*md5)?),
    })
}

/// The form in which a member of an input is sent, if not as it is. `operations` are the operations of the
/// input.
pub(in crate::lower) fn preparation(
    service: &Service,
    operations: &BTreeSet<&str>,
    input: &Structure,
    name: &str,
    member: &ShapeRef,
) -> Option<Preparation> {
    of(service).find_map(|fixup| {
        let Change::Member(place, form) = &fixup.change else {
            return None;
        };
        let mut operations = operations.iter();
        let is_here = operations.any(|operation| is_at(place, operation, name, member));
        is_here.then(|| prepared(form, input)).flatten()
    })
}

/// The service with the members that its fixups add.
pub(in crate::lower) fn amended(service: &Service) -> Cow<'_, Service> {
    let mut amended = Cow::Borrowed(service);
    for fixup in of(service) {
        let Change::Lenient { member, text } = fixup.change else {
            continue;
        };
        let names: BTreeSet<&str> = outputs(service).collect();
        let shapes = &mut amended.to_mut().shapes;
        for name in names {
            let Some(ShapeKind::Structure(output)) = shapes.get_mut(name).map(|it| &mut it.kind)
            else {
                continue;
            };
            if is_header(output, member) {
                add_text(output, member, text);
            }
        }
        let shape = Shape {
            kind: ShapeKind::String(Text::default()),
            documentation: Some(format!("<p>The text of <code>{member}</code>.</p>")),
            deprecated: None,
            sensitive: false,
            boxed: false,
            location_name: None,
            xml_namespace: None,
        };
        shapes.entry(text.to_owned()).or_insert(shape);
    }
    amended
}

/// Adds the member that has the text of another one.
fn add_text(output: &mut Structure, member: &str, text: &str) {
    let Some(found) = output.members.get(member) else {
        return;
    };
    let name = found.location_name.as_deref().unwrap_or(member).to_owned();
    let added = ShapeRef {
        shape: text.to_owned(),
        documentation: Some(format!(
            "<p>The text of <code>{member}</code>, even if it is not a valid value.</p>"
        )),
        location: Some(Location::Header),
        location_name: Some(name),
        ..ShapeRef::default()
    };
    output.members.entry(text.to_owned()).or_insert(added);
}

/// The shapes of all outputs.
fn outputs(service: &Service) -> impl Iterator<Item = &str> {
    let outputs = service.operations.values();
    outputs.filter_map(|operation| Some(operation.output.as_ref()?.shape.as_str()))
}

fn is_header(structure: &Structure, member: &str) -> bool {
    let member = structure.members.get(member);
    member.is_some_and(|member| member.location == Some(Location::Header))
}

/// The text of the output's member may be no value of its type.
pub(in crate::lower) fn is_lenient(service: &Service, name: &str) -> bool {
    of(service)
        .any(|fixup| matches!(fixup.change, Change::Lenient { member, .. } if member == name))
}

/// The header that every request to the service has.
pub(in crate::lower) fn header(service: &Service) -> Option<(String, String)> {
    of(service).find_map(|fixup| match fixup.change {
        Change::Header(name, value) => {
            let value = value.unwrap_or(&service.metadata.api_version);
            Some((name.to_owned(), value.to_owned()))
        }
        _ => None,
    })
}

/// Responses have the CRC-32 of their body in a header.
pub(in crate::lower) fn has_crc32_responses(service: &Service) -> bool {
    of(service).any(|fixup| matches!(fixup.change, Change::Crc32Responses))
}

/// The operation's bucket is always in the path.
pub(in crate::lower) fn has_path_style(service: &Service, operation: &str) -> bool {
    of(service)
        .any(|fixup| matches!(fixup.change, Change::PathStyle(wanted) if wanted == operation))
}

/// The operation's requests are not signed.
pub(in crate::lower) fn is_unsigned(service: &Service, operation: &str) -> bool {
    of(service).any(
        |fixup| matches!(fixup.change, Change::Unsigned(wanted) if wanted.contains(&operation)),
    )
}

/// The names in the operation's output that are encoded if the request asks for it.
pub(in crate::lower) fn encoded_listing(
    service: &Service,
    operation: &str,
) -> Option<EncodedListing> {
    of(service).find_map(|fixup| match fixup.change {
        Change::EncodedListing {
            operation: wanted,
            member,
            names,
        } if wanted == operation => Some(EncodedListing {
            member: member.to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        }),
        _ => None,
    })
}

/// The index of the input's member whose text is the URL of the endpoint.
pub(in crate::lower) fn endpoint_member(
    service: &Service,
    operation: &str,
    input: Option<&Structure>,
) -> Option<usize> {
    of(service).find_map(|fixup| match fixup.change {
        Change::EndpointMember(wanted, member) if wanted == operation => {
            input?.members.get_index_of(member)
        }
        _ => None,
    })
}
