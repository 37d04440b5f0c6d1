//! What elements, attributes and parameters are called, for the protocols with XML and queries.

use super::context::Context;
use crate::ir::{Location, XmlNamespace, XmlRoot, XmlTraits};
use crate::model::c2j::{self, Operation, Shape, ShapeKind, ShapeRef};

/// The name of a member's element.
///
/// By default it is the member's name in the model. There are two exceptions: if a list's shape is flattened,
/// its elements have the name that the list gives them, and a payload has the name of its shape.
pub(super) fn wire_name(
    context: &Context<'_>,
    location: &Location,
    name: &str,
    member: &ShapeRef,
) -> String {
    // Without HTTP bindings, `locationName` may still be the name of a header.
    let own = member.location_name.as_deref();
    let own = own.filter(|_| member.location.is_none());
    let default = || match (location, target(context, member)) {
        (Location::Payload(_) | Location::EventPayload, target) => {
            let shared = target.and_then(|target| target.location_name.as_deref());
            shared.unwrap_or(&member.shape)
        }
        (_, Some(target)) => match &target.kind {
            ShapeKind::List(list) if list.flattened => {
                list.member.location_name.as_deref().unwrap_or(name)
            }
            _ => name,
        },
        (_, None) => name,
    };
    own.unwrap_or_else(default).to_owned()
}

/// The traits that only these protocols have.
pub(super) fn member_traits(
    context: &Context<'_>,
    location: &Location,
    name: &str,
    member: &ShapeRef,
) -> XmlTraits {
    if !context.reads_xml() {
        return XmlTraits::default();
    }
    let target = target(context, member);
    let shared_name = target.and_then(|target| target.location_name.as_ref());
    let has_alias = *location == Location::Body && member.location_name.is_none();
    let has_query_names = context.wire().query_names;
    XmlTraits {
        flattened: is_flattened(context, member),
        attribute: member.xml_attribute,
        // Some tools write the name of the shape for each element that has no name of its own.
        alias: shared_name
            .filter(|shared| has_alias && *shared != name)
            .cloned(),
        namespace: namespace(context, member),
        query_key: member.query_name.clone().filter(|_| has_query_names),
    }
}

/// The namespace that the element of a member, or of a list or map, declares.
pub(super) fn namespace(context: &Context<'_>, reference: &ShapeRef) -> Option<XmlNamespace> {
    let shared = || target(context, reference)?.xml_namespace.as_ref();
    let found = reference.xml_namespace.as_ref().or_else(shared);
    // Forms have no namespaces, and the reader of XML ignores them.
    let found = found.filter(|_| context.sends_xml());
    found.map(lowered)
}

/// The root element of an operation's requests.
pub(super) fn root(context: &Context<'_>, operation: &Operation) -> XmlRoot {
    let input = operation.input.as_ref();
    let Some(input) = input.filter(|_| context.sends_xml()) else {
        return XmlRoot::default();
    };
    let target = context.shapes.get(input.shape.as_str());
    let shared_name = target.and_then(|target| target.location_name.as_ref());
    let shared_namespace = target.and_then(|target| target.xml_namespace.as_ref());
    let name = shared_name.or(input.location_name.as_ref());
    let namespace = input.xml_namespace.as_ref().or(shared_namespace);
    XmlRoot {
        name: name.filter(|name| **name != input.shape).cloned(),
        namespace: namespace.map(lowered),
    }
}

/// The elements of the list, or the entries of the map, take the member's place.
fn is_flattened(context: &Context<'_>, member: &ShapeRef) -> bool {
    let by_target = target(context, member).map(|target| match &target.kind {
        ShapeKind::List(list) => list.flattened,
        ShapeKind::Map(map) => map.flattened,
        _ => false,
    });
    member.flattened || by_target.unwrap_or_default()
}

fn target<'c>(context: &'c Context<'_>, reference: &ShapeRef) -> Option<&'c Shape> {
    context.shapes.get(reference.shape.as_str()).copied()
}

fn lowered(namespace: &c2j::XmlNamespace) -> XmlNamespace {
    XmlNamespace {
        prefix: namespace.prefix.clone().unwrap_or_default(),
        uri: namespace.uri.clone(),
    }
}
