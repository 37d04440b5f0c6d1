//! What elements, attributes and parameters are called, for the protocols with XML and queries.

use super::Context;
use crate::ir::{Location, Protocol, XmlNamespace, XmlRoot, XmlTraits};
use crate::model::c2j::{self, Operation, Shape, ShapeKind, ShapeRef};

/// The name of a member's element.
///
/// The closest name counts: the member's own, then that which a flattened list gives to its elements, then that which the
/// target gives to all of its members. Without any of them, a payload has the name of its shape, and every other member the
/// one which it has in the model.
pub(super) fn wire_name(
    context: &Context<'_>,
    location: &Location,
    name: &str,
    member: &ShapeRef,
) -> String {
    // Without HTTP bindings the name of a header would be left over here.
    let own = member.location_name.as_ref();
    let own = own.filter(|_| member.location.is_none());
    let target = target(context, member);
    let element = || match &target?.kind {
        ShapeKind::List(list) if is_flattened(context, member) => {
            list.member.location_name.as_ref()
        }
        _ => None,
    };
    let shared = || target?.location_name.as_ref();
    let named = own.or_else(element).or_else(shared);
    let default = match location {
        Location::Payload { .. } => &member.shape,
        _ => name,
    };
    named.map_or(default, String::as_str).to_owned()
}

/// The traits which only these protocols have.
pub(super) fn member_traits(
    context: &Context<'_>,
    wire: &str,
    name: &str,
    member: &ShapeRef,
) -> XmlTraits {
    if !context.protocol.is_xml() {
        return XmlTraits::default();
    }
    let target = target(context, member);
    let shared_name = target.and_then(|target| target.location_name.as_ref());
    let is_ec2 = context.protocol == Protocol::Ec2Query;
    XmlTraits {
        flattened: is_flattened(context, member),
        attribute: member.xml_attribute,
        // Some tools know such a name and others don't, so either may be right.
        either_name: member.location_name.is_none()
            && wire != name
            && shared_name.is_some_and(|shared| shared == wire),
        namespace: namespace(context, member),
        query_key: member.query_name.clone().filter(|_| is_ec2),
    }
}

/// The namespace which the element of a member, or of a list or map, declares.
pub(super) fn namespace(context: &Context<'_>, reference: &ShapeRef) -> Option<XmlNamespace> {
    let shared = || target(context, reference)?.xml_namespace.as_ref();
    let found = reference.xml_namespace.as_ref().or_else(shared);
    // Queries have no namespaces, and nothing that is read is asked for one.
    let found = found.filter(|_| context.protocol == Protocol::RestXml);
    found.map(lowered)
}

/// The root element of an operation's requests.
pub(super) fn root(context: &Context<'_>, operation: &Operation) -> XmlRoot {
    let input = operation.input.as_ref();
    let Some(input) = input.filter(|_| context.protocol == Protocol::RestXml) else {
        return XmlRoot::default();
    };
    let target = context.shapes.get(input.shape.as_str());
    let shared_name = target.and_then(|target| target.location_name.as_ref());
    let shared_namespace = target.and_then(|target| target.xml_namespace.as_ref());
    let name = input.location_name.as_ref().or(shared_name);
    let namespace = input.xml_namespace.as_ref().or(shared_namespace);
    XmlRoot {
        name: name.filter(|name| **name != input.shape).cloned(),
        namespace: namespace.map(lowered),
    }
}

/// The elements of the list or the entries of the map stand in place of the member.
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
