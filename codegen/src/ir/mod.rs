//! The intermediate representation: everything a generated crate says, decided and in order.
//!
//! In: what lowering has decided. Out: the same data, for emitters, which only print it. The IR must not know
//! models, nor how it is printed. Emitters decide nothing, so all of this holds here:
//!
//! - Rust names are valid identifiers, raw (`r#type`) where they must be, and unique in their scope. Every
//!   entity keeps its name in the model beside its Rust name.
//! - Docs are finished Markdown lines without `///`. They name constraints. They link to types by name
//!   within a module, and by full path elsewhere. Docs of operations and of the service always use full
//!   paths, because several files have them.
//! - Lists are in the order in which they are printed: operations, types, newtypes, enums and errors by
//!   Rust name; members and variants in the order of the model.
//! - Every [`Named`] points to an item of the same crate; recursion without a list or map in between is
//!   boxed.

mod auth;
mod errors;
mod example;
mod item;
mod member;
mod operation;
mod paging;
mod shape;

pub use crate::protocol::Protocol;
pub use auth::{Auth, Setting};
pub use errors::{ErrorEnum, ErrorVariant};
pub use example::{Example, Outcome, Value};
pub use item::{Alias, Deprecation, Module, Named, Primitive, Type};
pub use member::{
    DefaultValue, Element, Location, Member, MemberTraits, Payload, Preparation, SetterArgument,
    TimestampFormat, XmlNamespace, XmlTraits,
};
pub use operation::{
    Checksum, Discovery, EncodedListing, EndpointArgument, EndpointSource, Http, Operation,
    Segment, XmlRoot,
};
pub use paging::{PagedItems, Pages, PathField, Waiter, WaiterTimes};
pub use shape::{
    Aggregate, Constraints, Dynamic, Enum, EnumVariant, ErrorTraits, Limits, NamedValue, Newtype,
    NewtypeKind, Pattern, Structure, Union, UnionVariant,
};

/// A crate: one service.
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// The name of the package, as in `acme-iot-jobs-data-plane`.
    pub package: String,
    /// The name of the crate in code, as in `iot_jobs_data_plane`.
    pub library: String,
    /// The model's file, relative to the workspace, as in
    /// `model/iot-jobs-data-plane/2017-09-29/service-2.json`.
    pub model: String,
    /// The command that generates the crate again.
    pub command: String,
    /// The version of the generator, which the runtime has to fit.
    pub generator: &'static str,
    /// What its manifest says of the package.
    pub manifest: Manifest,
    /// Where the generated crate finds the runtime: keys of a dependency in its manifest.
    pub runtime: String,
    /// The runtime features that the crate always needs, sorted.
    pub runtime_features: Vec<&'static str>,
    /// Operations or endpoints may ask for signatures that are valid in several regions. Then the crate has a
    /// feature for them.
    pub many_regions: bool,
    /// An item or a member has no docs, because the model says nothing of it.
    pub undocumented: bool,
    /// The service's traits.
    pub service: Service,
    /// The example of the crate's docs, if an operation can be called with literals.
    pub example: Option<Example>,
    /// The example of pages, if an operation has pages of items and can be called with literals.
    pub pages_example: Option<Example>,
    /// All operations.
    pub operations: Vec<Operation>,
    /// Structures and unions that don't belong to one operation.
    pub types: Vec<Aggregate>,
    /// Newtypes of scalars, lists and maps.
    pub newtypes: Vec<Newtype>,
    /// Enums.
    pub enums: Vec<Enum>,
    /// Exceptions.
    pub errors: Vec<Structure>,
    /// Names that types had in an older model.
    pub aliases: Vec<Alias>,
}

/// What a manifest says of a package, beside its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The version of the crate.
    pub version: String,
    /// A sentence about the crate.
    pub description: String,
    /// The licence, as SPDX has it.
    pub license: String,
    /// The URL of the repository, if it has one.
    pub repository: Option<String>,
    /// At most five words that people search for.
    pub keywords: Vec<String>,
}

impl Crate {
    /// The name in code is another one than Cargo would make of the package's.
    #[must_use]
    pub fn has_own_name(&self) -> bool {
        self.package.replace('-', "_") != self.library
    }

    /// What `cargo add` is told to add the crate. Who names no repository publishes nothing, and in a registry the
    /// crate's name may be another's.
    #[must_use]
    pub fn cargo_add(&self) -> &str {
        match self.manifest.repository {
            Some(_) => &self.package,
            None => "--path path/to/this/folder",
        }
    }
}

/// The service's traits.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is a fact of its own, and they occur in combinations"
)]
pub struct Service {
    /// The identity of the service in all SDKs, as in `IoT Jobs Data Plane`.
    pub id: String,
    /// The name of the service for people, as in `AWS IoT Jobs Data Plane`.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The first part of the host name.
    pub endpoint_prefix: String,
    /// The service's name in signatures. An empty text if it takes none.
    pub signing_name: String,
    /// It is a service of AWS: it is found by a region, or takes signatures for one.
    pub aws: bool,
    /// What clients have to be told: each setting once. AWS's credentials are not among them.
    pub settings: Vec<Setting>,
    /// The service's name in requests: the prefix of `X-Amz-Target`, or a part of the path in CBOR. An empty
    /// text if the model has none; a protocol whose description has `target_prefix` always has one.
    pub target_prefix: String,
    /// The service used to speak the protocol `query`. Requests ask it to use the error codes of that
    /// protocol.
    pub query_compatible: bool,
    /// Signatures cover the path as it is sent, and requests carry the hash of their body.
    pub verbatim_signing: bool,
    /// Responses have the CRC-32 of their body in a header.
    pub crc32_responses: bool,
    /// The rules that find the endpoint, if the model has some.
    pub endpoint_rules: Option<EndpointRules>,
    /// A header of every request: its name, in lower case, and its value.
    pub header: Option<(String, String)>,
    /// The base of the waits before retries, in milliseconds, and the number of attempts, if they are not the
    /// standard ones.
    pub retry: Option<(u64, u32)>,
    /// Codes of errors that are probably temporary, and are in no model.
    pub transient_codes: Vec<String>,
    /// The operation that gives credentials for others.
    pub sessions: Option<Sessions>,
    /// The operation that browsers can send as a form.
    pub upload_form: Option<UploadForm>,
    /// The passwords of connections that clients make.
    pub connection_tokens: Vec<ConnectionToken>,
    /// The protocol that the crate speaks.
    pub protocol: Protocol,
    /// What the service is.
    pub docs: Vec<String>,
}

/// An operation that gives credentials for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sessions {
    /// Its type.
    pub operation: Named,
    /// The name of the scheme by which endpoint rules ask for a session.
    pub scheme: String,
    /// The header for the token of a session, in lower case.
    pub token_header: String,
}

/// An operation that browsers can send as a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UploadForm {
    /// Its type.
    pub operation: Named,
    /// Headers, in lower case, which have another name as fields.
    pub renamed: Vec<(String, String)>,
}

/// The password of a connection, which is a signed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionToken {
    /// The method of clients that makes one.
    pub method: String,
    /// The name in signatures.
    pub signing_name: String,
    /// What the connection may do.
    pub action: String,
    /// The parameter for the name of a user, if a token is for one.
    pub user: Option<String>,
}

/// The rules that find a service's endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EndpointRules {
    /// Rules that many services share. The runtime has them.
    Shared {
        /// The constant of the runtime.
        name: &'static str,
        /// The first part of the host name.
        prefix: String,
    },
    /// The service's own rules, as the runtime reads them.
    Own(String),
}
