//! Whether fixups have something to apply to. Tests ask that of the whole models of services.

use super::apply::{is_at, is_header, of, outputs, prepared};
use super::{Change, Fixup, Form, Place};
use crate::model::c2j::{Service, ShapeKind, Structure};

/// The fixups of the service that don't apply to this model, each with what the model lacks. A whole model
/// should have none.
pub(in crate::lower) fn stale(service: &Service) -> Vec<String> {
    let stale = of(service).filter_map(|fixup| {
        let missing = applies(service, &fixup.change).err()?;
        let Fixup { name, service, .. } = fixup;
        Some(format!(
            "the fixup `{name}` of `{service}` no longer applies: the model has no {missing}"
        ))
    });
    stale.collect()
}

/// Whether the model has everything that a change is about. The error says what it lacks.
fn applies(service: &Service, change: &Change) -> Result<(), String> {
    match change {
        Change::Header(..)
        | Change::Crc32Responses
        | Change::Retry { .. }
        | Change::ConnectionToken(_) => Ok(()),
        Change::TransientCodes(_)
        | Change::Retryable(_)
        | Change::Sensitive(_)
        | Change::Union(_)
        | Change::Dynamic(..)
        | Change::Same(_) => has_shapes(service, change),
        Change::Sessions { operation, .. } | Change::UploadForm(operation, _) => {
            let is_there = service.operations.contains_key(*operation);
            let missing = || format!("operation `{operation}`");
            is_there.then_some(()).ok_or_else(missing)
        }
        Change::Buckets(member) => {
            let mut shapes = service.shapes.values();
            let is_there = shapes.any(|shape| match &shape.kind {
                ShapeKind::Structure(structure) => structure.members.contains_key(*member),
                _ => false,
            });
            is_there
                .then_some(())
                .ok_or_else(|| format!("member `{member}`"))
        }
        Change::EndpointArgument(operation, parameter, _) => {
            let rules = service.endpoint_rule_set.as_deref();
            // A model may come without its rules.
            let parameters = rules.map(|rules| &rules["parameters"]);
            if !service.operations.contains_key(*operation) {
                Err(format!("operation `{operation}`"))
            } else if parameters.is_some_and(|known| known.get(parameter).is_none()) {
                Err(format!("parameter `{parameter}` of endpoint rules"))
            } else {
                Ok(())
            }
        }
        Change::Lenient { member, .. } => {
            let mut outputs = outputs(service);
            let is_there = outputs.any(|shape| {
                structure(service, shape).is_some_and(|output| is_header(output, member))
            });
            let missing = || format!("output with a header `{member}`");
            is_there.then_some(()).ok_or_else(missing)
        }
        Change::EndpointMember(operation, member) => has_member(service, operation, member),
        Change::Unsigned(operations)
        | Change::TreeHash(operations, _)
        | Change::ExpectContinue(operations)
        | Change::LongPoll(operations)
        | Change::Links(operations) => {
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

/// Whether a model has the shapes that a change is about.
fn has_shapes(service: &Service, change: &Change) -> Result<(), String> {
    match change {
        Change::TransientCodes(codes) => {
            // A model that has the exception can say itself that it is retryable.
            let mut codes = codes.iter();
            match codes.find(|code| service.shapes.contains_key(**code)) {
                None => Ok(()),
                Some(found) => Err(format!("lack of the exception `{found}`")),
            }
        }
        Change::Retryable(exception) => match structure(service, exception) {
            Some(found) if found.exception => Ok(()),
            _ => Err(format!("exception `{exception}`")),
        },
        Change::Sensitive(shapes) => {
            let mut shapes = shapes.iter();
            shapes.try_for_each(|shape| shape_kind(service, shape).map(|_| ()))
        }
        Change::Union(shapes) => {
            let mut shapes = shapes.iter();
            shapes.try_for_each(|shape| match structure(service, shape) {
                None => Err(format!("structure `{shape}`")),
                // A Smithy model says itself that they are unions.
                Some(found) if found.union && service.origin.is_none() => {
                    Err(format!("structure `{shape}` that is no union"))
                }
                Some(_) => Ok(()),
            })
        }
        Change::Dynamic(union, members) => {
            let found = structure(service, union);
            let mut members = members.all().into_iter();
            let is_there = |name: &str| found.is_some_and(|it| it.members.contains_key(name));
            match members.find(|name| !is_there(name)) {
                None => Ok(()),
                Some(missing) => Err(format!("member `{missing}` in `{union}`")),
            }
        }
        Change::Same(shapes) => {
            let mut kinds = shapes
                .iter()
                .map(|shape| (shape, shape_kind(service, shape)));
            let Some((first, kind)) = kinds.next() else {
                return Ok(());
            };
            let kind = kind?;
            kinds.try_for_each(|(shape, other)| {
                let unlike = || format!("shape `{shape}` that is like `{first}`");
                (other? == kind).then_some(()).ok_or_else(unlike)
            })
        }
        // The others are about operations.
        _ => Ok(()),
    }
}

fn shape_kind<'m>(service: &'m Service, name: &str) -> Result<&'m ShapeKind, String> {
    let shape = service.shapes.get(name);
    let kind = shape.map(|shape| &shape.kind);
    kind.ok_or_else(|| format!("shape `{name}`"))
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
