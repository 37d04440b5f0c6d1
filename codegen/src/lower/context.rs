//! The facts that are known of a service before the IR is built.

use std::collections::{BTreeMap, BTreeSet};

use super::hold::Held;
use super::names::Catalogue;
use super::reach::Uses;
use super::report::Report;
use super::rules::Rules;
use super::stream::Streams;
use crate::model::c2j::{Operation, Service, Shape};
use crate::protocol::{Description, Format, Protocol};

/// Everything that the building passes look up. Nothing in here changes any more.
pub(super) struct Context<'m> {
    pub(super) service: &'m Service,
    pub(super) protocol: Protocol,
    /// The operations to generate, by API name.
    pub(super) operations: BTreeMap<&'m str, &'m Operation>,
    /// The shapes that they reach, by name.
    pub(super) shapes: BTreeMap<&'m str, &'m Shape>,
    /// How the reachable structures are used.
    pub(super) uses: Uses<'m>,
    /// The members that are boxed, by structure and member.
    pub(super) boxed: BTreeSet<(&'m str, &'m str)>,
    /// The members that are streams, by structure.
    pub(super) streams: Streams<'m>,
    pub(super) names: Catalogue<'m>,
    /// What the lock keeps as it was.
    pub(super) held: Held<'m>,
    /// What the endpoint rules say.
    pub(super) rules: Rules<'m>,
    /// The number of threads.
    pub(super) threads: usize,
    pub(super) report: &'m Report,
}

impl Context<'_> {
    /// What is known of the protocol.
    pub(super) fn wire(&self) -> &'static Description {
        self.protocol.description()
    }

    /// Bodies of requests are XML, so that elements can have namespaces and roots can have names.
    pub(super) fn sends_xml(&self) -> bool {
        self.wire().requests == Format::Xml
    }

    /// Bodies of responses are XML, so that members have names of elements.
    pub(super) fn reads_xml(&self) -> bool {
        self.wire().responses == Format::Xml
    }

    /// Whether members are bound to parts of an HTTP message. The other protocols ignore bindings.
    pub(super) fn has_http_bindings(&self) -> bool {
        self.wire().http_bindings
    }
}
