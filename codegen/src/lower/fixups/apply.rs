//! The meaning of a service's fixups for the parts of its model.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::table::FIXUPS;
use super::{Change, Fixup, Form, Place, buckets};
use crate::ir::{
    ConnectionToken, Dynamic, EncodedListing, Module, Named, Preparation, Sessions, UploadForm,
};
use crate::model::c2j::{Location, Service, Shape, ShapeKind, ShapeRef, Structure, Text};

/// The fixups of a service.
pub(super) fn of(service: &Service) -> impl Iterator<Item = &'static Fixup> {
    let id = service.metadata.service_id.clone();
    FIXUPS.iter().filter(move |fixup| fixup.service == id)
}

pub(super) fn is_at(place: &Place, operation: &str, name: &str, member: &ShapeRef) -> bool {
    match place {
        Place::Of(operations, wanted) => *wanted == name && operations.contains(&operation),
        Place::Named(wanted) => *wanted == name,
        Place::Shapes(shapes) => shapes.contains(&member.shape.as_str()),
    }
}

pub(super) fn prepared(form: &Form, input: &Structure) -> Option<Preparation> {
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

/// The service with the members, the secrets and the endpoint rules which its fixups add.
pub(in crate::lower) fn amended(service: &Service) -> Cow<'_, Service> {
    let mut amended = Cow::Borrowed(service);
    for fixup in of(service) {
        match fixup.change {
            Change::Sensitive(names) => {
                for name in names {
                    if let Some(shape) = amended.to_mut().shapes.get_mut(*name) {
                        shape.sensitive = true;
                    }
                }
            }
            Change::Union(names) => {
                for name in names {
                    if let Some(structure) = structure_mut(amended.to_mut(), name) {
                        structure.union = true;
                    }
                }
            }
            Change::Same(names) => unify(amended.to_mut(), names),
            Change::Buckets(member) if service.endpoint_rule_set.is_none() => {
                buckets::add(amended.to_mut(), member);
            }
            Change::Lenient { member, text } => {
                let names: BTreeSet<&str> = outputs(service).collect();
                add_texts(amended.to_mut(), &names, member, text);
            }
            _ => {}
        }
    }
    amended
}

fn structure_mut<'m>(service: &'m mut Service, name: &str) -> Option<&'m mut Structure> {
    match &mut service.shapes.get_mut(name)?.kind {
        ShapeKind::Structure(structure) => Some(structure),
        _ => None,
    }
}

/// Lets all members that refer to one of the shapes refer to the first. What is not like the first stays what
/// it is.
fn unify(service: &mut Service, names: &[&str]) {
    let kind = |name: &str| service.shapes.get(name).map(|shape| &shape.kind);
    let Some((first, others)) = names.split_first() else {
        return;
    };
    let Some(first_kind) = kind(first) else {
        return;
    };
    let others = others
        .iter()
        .filter(|other| kind(other) == Some(first_kind));
    let others: Vec<&str> = others.copied().collect();
    for shape in service.shapes.values_mut() {
        let references: Vec<&mut ShapeRef> = match &mut shape.kind {
            ShapeKind::Structure(structure) => structure.members.values_mut().collect(),
            ShapeKind::List(list) => vec![&mut list.member],
            ShapeKind::Map(map) => vec![&mut map.key, &mut map.value],
            _ => Vec::new(),
        };
        for reference in references {
            if others.contains(&reference.shape.as_str()) {
                (*first).clone_into(&mut reference.shape);
            }
        }
    }
}

/// Adds the member that has the text of another one to all outputs that have this one in a header.
fn add_texts(service: &mut Service, outputs: &BTreeSet<&str>, member: &str, text: &str) {
    for name in outputs {
        let Some(output) = structure_mut(service, name) else {
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
    service.shapes.entry(text.to_owned()).or_insert(shape);
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
pub(super) fn outputs(service: &Service) -> impl Iterator<Item = &str> {
    let outputs = service.operations.values();
    outputs.filter_map(|operation| Some(operation.output.as_ref()?.shape.as_str()))
}

pub(super) fn is_header(structure: &Structure, member: &str) -> bool {
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

/// The parameters of the endpoint's rules that the operation sets, although its model does not say so.
pub(in crate::lower) fn endpoint_arguments(
    service: &Service,
    operation: &str,
) -> Vec<(&'static str, bool)> {
    let arguments = of(service).filter_map(|fixup| match fixup.change {
        Change::EndpointArgument(wanted, parameter, flag) if wanted == operation => {
            Some((parameter, flag))
        }
        _ => None,
    });
    arguments.collect()
}

/// The operation's requests are not signed.
pub(in crate::lower) fn is_unsigned(service: &Service, operation: &str) -> bool {
    of(service).any(
        |fixup| matches!(fixup.change, Change::Unsigned(wanted) if wanted.contains(&operation)),
    )
}

/// The header of the operation's requests which has the hash of the tree above the parts of their body, in
/// lower case.
pub(in crate::lower) fn tree_hash(service: &Service, operation: &str) -> Option<String> {
    of(service).find_map(|fixup| match fixup.change {
        Change::TreeHash(operations, header) if operations.contains(&operation) => {
            Some(header.to_owned())
        }
        _ => None,
    })
}

/// Large bodies of the operation wait until the server wants them.
pub(in crate::lower) fn expects_continue(service: &Service, operation: &str) -> bool {
    of(service).any(|fixup| {
        matches!(fixup.change, Change::ExpectContinue(wanted) if wanted.contains(&operation))
    })
}

/// The same call may succeed after this exception.
pub(in crate::lower) fn is_retryable(service: &Service, exception: &str) -> bool {
    of(service)
        .any(|fixup| matches!(fixup.change, Change::Retryable(wanted) if wanted == exception))
}

/// The codes of errors after which the same call may succeed.
pub(in crate::lower) fn transient_codes(service: &Service) -> Vec<String> {
    let codes = of(service).filter_map(|fixup| match fixup.change {
        Change::TransientCodes(codes) => Some(codes),
        _ => None,
    });
    codes.flatten().map(|code| (*code).to_owned()).collect()
}

/// The operation that gives credentials for others, if it is one of these.
pub(in crate::lower) fn sessions(
    service: &Service,
    operations: &[crate::ir::Operation],
) -> Option<Sessions> {
    of(service).find_map(|fixup| match fixup.change {
        Change::Sessions {
            operation,
            scheme,
            header,
        } => Some(Sessions {
            operation: type_of(operations, operation)?,
            scheme: scheme.to_owned(),
            token_header: header.to_owned(),
        }),
        _ => None,
    })
}

/// The operation that browsers can send as a form, if it is one of these.
pub(in crate::lower) fn upload_form(
    service: &Service,
    operations: &[crate::ir::Operation],
) -> Option<UploadForm> {
    of(service).find_map(|fixup| match fixup.change {
        Change::UploadForm(operation, renamed) => Some(UploadForm {
            operation: type_of(operations, operation)?,
            renamed: renamed
                .iter()
                .map(|(header, field)| ((*header).to_owned(), (*field).to_owned()))
                .collect(),
        }),
        _ => None,
    })
}

/// The type of an operation, if it is one of these.
fn type_of(operations: &[crate::ir::Operation], name: &str) -> Option<Named> {
    let mut operations = operations.iter();
    let operation = operations.find(|operation| operation.wire == name)?;
    Some(Named {
        module: Module::Operation(operation.module.clone()),
        name: operation.name.clone(),
    })
}

/// The passwords of connections that clients make.
pub(in crate::lower) fn connection_tokens(service: &Service) -> Vec<ConnectionToken> {
    let tokens = of(service).filter_map(|fixup| match &fixup.change {
        Change::ConnectionToken(token) => Some(ConnectionToken {
            method: token.method.to_owned(),
            signing_name: token.signing_name.to_owned(),
            action: token.action.to_owned(),
            user: token.user.map(str::to_owned),
        }),
        _ => None,
    });
    tokens.collect()
}

/// The base of the waits before retries, in milliseconds, and the number of attempts.
pub(in crate::lower) fn retry(service: &Service) -> Option<(u64, u32)> {
    of(service).find_map(|fixup| match fixup.change {
        Change::Retry {
            base_millis,
            attempts,
        } => Some((base_millis, attempts)),
        _ => None,
    })
}

/// The members of the union that are kinds of values, if it is a union of these.
pub(in crate::lower) fn dynamic(service: &Service, union: &str) -> Option<Dynamic<&'static str>> {
    of(service).find_map(|fixup| match fixup.change {
        Change::Dynamic(wanted, members) if wanted == union => Some(members),
        _ => None,
    })
}

/// The operation waits for something to happen.
pub(in crate::lower) fn is_long_poll(service: &Service, operation: &str) -> bool {
    of(service).any(
        |fixup| matches!(fixup.change, Change::LongPoll(wanted) if wanted.contains(&operation)),
    )
}

/// A request of the operation for somebody else is a link.
pub(in crate::lower) fn is_link(service: &Service, operation: &str) -> bool {
    of(service)
        .any(|fixup| matches!(fixup.change, Change::Links(wanted) if wanted.contains(&operation)))
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
