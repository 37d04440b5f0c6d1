//! The intermediate representation: everything a generated crate says, decided and in order.
//!
//! Lowering builds it and emitters print it. Emitters decide nothing, so all of these hold here:
//!
//! - Rust names are valid identifiers, raw (`r#type`) where they must be, and unique in their scope. Every entity keeps
//!   its name in the model beside its Rust name.
//! - Docs are finished Markdown lines without `///`. They name constraints. They link to types by full paths, but within a
//!   module by name; those of operations and the service by full paths only, because they stand in several files.
//! - Lists are in the order in which they are printed: operations, types, newtypes, enums and errors by Rust name;
//!   members and variants in the order of the model.
//! - Every [`Named`] points to an item of the same crate; recursion without a list or map in between is boxed.

mod errors;
mod item;
mod member;
mod operation;
mod shape;

pub use crate::protocol::Protocol;
pub use errors::{ErrorEnum, ErrorVariant};
pub use item::{Deprecation, Module, Named, Primitive, Type};
pub use member::{
    Element, Location, Member, MemberTraits, Preparation, SetterArgument, TimestampFormat,
    XmlNamespace, XmlTraits,
};
pub use operation::{Auth, Checksum, EncodedListing, Http, Operation, Segment, XmlRoot};
pub use shape::{
    Aggregate, Constraints, Enum, EnumVariant, ErrorTraits, NamedValue, Newtype, NewtypeKind,
    Pattern, Structure, Union, UnionVariant,
};

/// A crate: one service.
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// The name of the package, as in `iot-jobs-data-plane`.
    pub package: String,
    /// The model's file, relative to the workspace, as in `model/iot-jobs-data-plane/2017-09-29/service-2.json`.
    pub model: String,
    /// The command which generates the crate again.
    pub command: String,
    /// The version of the generator, which the runtime has to fit.
    pub generator: &'static str,
    /// Where the generated crate finds the runtime, as keys of a dependency in its manifest.
    pub runtime: String,
    /// The features of the runtime which the crate needs whatever its own features are, sorted.
    pub runtime_features: Vec<&'static str>,
    /// The service's traits.
    pub service: Service,
    /// The example of the crate's docs, where an operation can be called with literals.
    pub example: Option<Example>,
    /// All operations.
    pub operations: Vec<Operation>,
    /// Structures and unions which don't belong to one operation.
    pub types: Vec<Aggregate>,
    /// Newtypes of scalars, lists and maps.
    pub newtypes: Vec<Newtype>,
    /// Enums.
    pub enums: Vec<Enum>,
    /// Exceptions.
    pub errors: Vec<Structure>,
}

/// A call of an operation, for the docs of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The client's method.
    pub method: String,
    /// The type of its input.
    pub request: String,
    /// What the input's `new` takes, as literals.
    pub arguments: Vec<String>,
}

/// The service's traits.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// The identity of the service in all SDKs, as in `IoT Jobs Data Plane`.
    pub id: String,
    /// The name of the service for people, as in `AWS IoT Jobs Data Plane`.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The first part of the host name.
    pub endpoint_prefix: String,
    /// The service's name in signatures.
    pub signing_name: String,
    /// The service in the name of an operation: the prefix of `X-Amz-Target`, a part of the path in CBOR, or an empty text.
    pub target_prefix: String,
    /// The service used to speak the protocol `query`, and is asked to use its codes of errors.
    pub query_compatible: bool,
    /// Signatures are over the path as it is sent, and requests carry the hash of their body.
    pub verbatim_signing: bool,
    /// A header which every request has: its name, in lower case, and its value.
    pub header: Option<(String, String)>,
    /// The protocol which the crate speaks.
    pub protocol: Protocol,
    /// What the service is.
    pub docs: Vec<String>,
}
