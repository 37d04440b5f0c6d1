//! The protocols: everything the generator knows of each of them, in one place.
//!
//! A protocol is one entry of the table below. Each entry is a whole [`Description`]: the compiler refuses
//! one that leaves something out. Readers of models, lowering and emitters ask the description. They never
//! compare a protocol with another one, so nothing about a new protocol is decided by accident.
//!
//! In: the table. Out: descriptions, for readers of models, lowering, emitters and test suites. This module
//! must not know models, the IR or generated crates.

use crate::keyword::keywords;

keywords! {
    /// The version of the protocol `json` (`metadata.jsonVersion`), which decides the content type.
    pub JsonVersion, "a version of the JSON protocol" {
        /// `application/x-amz-json-1.0`.
        V1_0 = "1.0",
        /// `application/x-amz-json-1.1`.
        V1_1 = "1.1",
    }
}

/// What the generator knows of a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and they occur in combinations"
)]
pub struct Description {
    /// The id of its trait in Smithy, as in `aws.protocols#restJson1`.
    pub trait_id: &'static str,
    /// The keys that the trait's value may have. `http` and `eventStreamHttp` list versions of HTTP; no
    /// other key means anything to a client.
    pub trait_keys: &'static [&'static str],
    /// The `jsonVersion` by which a C2J model tells it from others of its family.
    pub version: Option<JsonVersion>,
    /// The runtime's constant in `shapewright_runtime::protocol`.
    pub constant: &'static str,
    /// The feature of the runtime without which the constant is not there.
    pub feature: Option<&'static str>,
    /// Members are bound to parts of an HTTP message, and operations have paths. A protocol without bindings
    /// ignores both and posts everything to the root.
    pub http_bindings: bool,
    /// The format of request bodies.
    pub requests: Format,
    /// The format of response bodies.
    pub responses: Format,
    /// Where a Smithy model has the names of members in bodies.
    pub member_names: MemberNames,
    /// A request calls a member by its `queryName`, if it has one.
    pub query_names: bool,
    /// An output is wrapped in an element that is called after the operation, as in `GetThingResult`.
    pub result_wrapper: bool,
    /// Codes and statuses of errors are in the trait `awsQueryError`, before `httpError`.
    pub query_errors: bool,
    /// The format of timestamps in bodies.
    pub timestamps: Timestamps,
    /// Requests name the service by its `targetPrefix`: in `X-Amz-Target`, or in the path. Without one, there
    /// is no request.
    pub target_prefix: bool,
    /// There are messages for streams of events.
    pub event_streams: bool,
    /// The protocol tests of botocore: names of files in `tests/unit/protocols`, without their ending. Empty
    /// if botocore has none; Smithy's own tests run by `cargo xtask conformance --model`.
    pub suites: &'static [&'static str],
}

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// CBOR.
    Cbor,
    /// XML, whose elements have names and namespaces of their own.
    Xml,
    /// A form: keys and values as in a query string.
    Form,
}

impl Format {
    /// Bodies are bytes and no text.
    #[must_use]
    pub const fn is_binary(self) -> bool {
        match self {
            Self::Cbor => true,
            Self::Json | Self::Xml | Self::Form => false,
        }
    }
}

/// Where a Smithy model has the names of members in bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberNames {
    /// In the trait `jsonName`.
    Json,
    /// In the trait `xmlName`.
    Xml,
    /// Nowhere: a member is called as in the model.
    Model,
}

/// The format of timestamps in bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timestamps {
    /// Seconds since 1970, unless the model names another format.
    EpochSeconds,
    /// RFC 3339, unless the model names another format.
    DateTime,
    /// Seconds since 1970, whatever the model says.
    AlwaysEpochSeconds,
}

macro_rules! protocols {
    ($($(#[$family_doc:meta])* $family:ident = $word:literal {
        $($(#[$doc:meta])* $name:ident = $description:expr;)+
    })+) => {
        keywords! {
            /// The name of a protocol in models and in `services.toml` (`metadata.protocol`,
            /// `metadata.protocols`). One name may stand for several versions.
            pub Family, "a protocol" {
                $($(#[$family_doc])* $family = $word,)+
            }
        }

        /// A protocol that the generator knows and the runtime implements.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Protocol {
            $($($(#[$doc])* $name,)+)+
        }

        impl Protocol {
            /// All protocols, the best one first: the fewer bytes and conversions, the better.
            pub const ALL: &'static [Self] = &[$($(Self::$name,)+)+];

            /// The name that it shares with its other versions.
            #[must_use]
            pub const fn family(self) -> Family {
                match self { $($(Self::$name => Family::$family,)+)+ }
            }

            /// What is known of it.
            #[must_use]
            pub const fn description(self) -> &'static Description {
                match self {
                    $($(Self::$name => {
                        const DESCRIPTION: Description = $description;
                        &DESCRIPTION
                    })+)+
                }
            }
        }
    };
}

// Both the order of preference and the order in which messages list protocols.
protocols! {
    /// CBOR bodies over `POST /service/.../operation/...`.
    RpcV2Cbor = "smithy-rpc-v2-cbor" {
        /// `rpcv2Cbor`.
        RpcV2Cbor = Description {
            trait_id: "smithy.protocols#rpcv2Cbor",
            trait_keys: &["http", "eventStreamHttp"],
            version: None,
            constant: "RPC_V2_CBOR",
            feature: Some("cbor"),
            http_bindings: false,
            requests: Format::Cbor,
            responses: Format::Cbor,
            member_names: MemberNames::Model,
            query_names: false,
            result_wrapper: false,
            query_errors: false,
            timestamps: Timestamps::AlwaysEpochSeconds,
            target_prefix: true,
            event_streams: true,
            suites: &[
                "smithy-rpc-v2-cbor",
                "smithy-rpc-v2-cbor-non-query-compatible",
                "smithy-rpc-v2-cbor-query-compatible",
            ],
        };
    }
    /// JSON 1.0 or 1.1 over `POST /`, the operation named by `X-Amz-Target`.
    Json = "json" {
        /// `awsJson1_0`.
        AwsJson10 = Description {
            trait_id: "aws.protocols#awsJson1_0",
            trait_keys: &["http", "eventStreamHttp"],
            version: Some(JsonVersion::V1_0),
            constant: "AWS_JSON_1_0",
            feature: None,
            http_bindings: false,
            requests: Format::Json,
            responses: Format::Json,
            member_names: MemberNames::Model,
            query_names: false,
            result_wrapper: false,
            query_errors: false,
            timestamps: Timestamps::EpochSeconds,
            target_prefix: true,
            event_streams: true,
            suites: &["json_1_0", "json_1_0-query-compatible"],
        };
        /// `awsJson1_1`.
        AwsJson11 = Description {
            trait_id: "aws.protocols#awsJson1_1",
            trait_keys: &["http", "eventStreamHttp"],
            version: Some(JsonVersion::V1_1),
            constant: "AWS_JSON_1_1",
            feature: None,
            http_bindings: false,
            requests: Format::Json,
            responses: Format::Json,
            member_names: MemberNames::Model,
            query_names: false,
            result_wrapper: false,
            query_errors: false,
            timestamps: Timestamps::EpochSeconds,
            target_prefix: true,
            event_streams: true,
            suites: &["json"],
        };
    }
    /// JSON bodies over `POST /service/.../operation/...`.
    RpcV2Json = "smithy-rpc-v2-json" {
        /// `rpcv2Json`.
        RpcV2Json = Description {
            trait_id: "smithy.protocols#rpcv2Json",
            trait_keys: &["http", "eventStreamHttp"],
            version: None,
            constant: "RPC_V2_JSON",
            feature: None,
            http_bindings: false,
            requests: Format::Json,
            responses: Format::Json,
            member_names: MemberNames::Model,
            query_names: false,
            result_wrapper: false,
            query_errors: false,
            timestamps: Timestamps::AlwaysEpochSeconds,
            target_prefix: true,
            event_streams: true,
            suites: &[],
        };
    }
    /// JSON bodies with HTTP bindings.
    RestJson = "rest-json" {
        /// `restJson1`.
        RestJson = Description {
            trait_id: "aws.protocols#restJson1",
            trait_keys: &["http", "eventStreamHttp"],
            version: None,
            constant: "REST_JSON",
            feature: None,
            http_bindings: true,
            requests: Format::Json,
            responses: Format::Json,
            member_names: MemberNames::Json,
            query_names: false,
            result_wrapper: false,
            query_errors: false,
            timestamps: Timestamps::EpochSeconds,
            target_prefix: false,
            event_streams: true,
            suites: &["rest-json"],
        };
    }
    /// XML bodies with HTTP bindings.
    RestXml = "rest-xml" {
        /// `restXml`.
        RestXml = Description {
            trait_id: "aws.protocols#restXml",
            // Errors are read with and without their wrapper.
            trait_keys: &["http", "eventStreamHttp", "noErrorWrapping"],
            version: None,
            constant: "REST_XML",
            feature: Some("xml"),
            http_bindings: true,
            requests: Format::Xml,
            responses: Format::Xml,
            member_names: MemberNames::Xml,
            query_names: false,
            result_wrapper: false,
            query_errors: false,
            timestamps: Timestamps::DateTime,
            target_prefix: false,
            event_streams: true,
            suites: &["rest-xml"],
        };
    }
    /// Form-encoded requests and XML responses.
    Query = "query" {
        /// `awsQuery`.
        AwsQuery = Description {
            trait_id: "aws.protocols#awsQuery",
            trait_keys: &[],
            version: None,
            constant: "AWS_QUERY",
            feature: Some("xml"),
            http_bindings: false,
            requests: Format::Form,
            responses: Format::Xml,
            member_names: MemberNames::Xml,
            query_names: false,
            result_wrapper: true,
            query_errors: true,
            timestamps: Timestamps::DateTime,
            target_prefix: false,
            event_streams: false,
            suites: &["query"],
        };
    }
    /// The dialect of `query` that EC2 uses.
    Ec2 = "ec2" {
        /// `ec2Query`.
        Ec2Query = Description {
            trait_id: "aws.protocols#ec2Query",
            trait_keys: &[],
            version: None,
            constant: "EC2_QUERY",
            feature: Some("xml"),
            http_bindings: false,
            requests: Format::Form,
            responses: Format::Xml,
            member_names: MemberNames::Xml,
            query_names: true,
            result_wrapper: false,
            query_errors: false,
            timestamps: Timestamps::DateTime,
            target_prefix: false,
            event_streams: false,
            suites: &["ec2"],
        };
    }
}

impl Family {
    /// The family of a name in models.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        let mut all = Protocol::ALL.iter().map(|protocol| protocol.family());
        all.find(|family| family.as_str() == word)
    }

    /// Its bodies are bytes and no text.
    #[must_use]
    pub fn is_binary(self) -> bool {
        let mut protocols = self.protocols();
        protocols.any(|protocol| protocol.description().requests.is_binary())
    }

    /// Its protocols: one, unless there are several versions.
    pub fn protocols(self) -> impl Iterator<Item = Protocol> {
        let all = Protocol::ALL.iter().copied();
        all.filter(move |protocol| protocol.family() == self)
    }
}

impl Protocol {
    /// The protocol of a trait.
    #[must_use]
    pub fn of_trait(id: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|protocol| protocol.description().trait_id == id)
    }

    /// The name in Smithy, without the namespace.
    #[must_use]
    pub fn name(self) -> &'static str {
        let id = self.description().trait_id;
        id.split_once('#').map_or(id, |(_, name)| name)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{Family, Format, Protocol};
    use crate::keyword::Keyword as _;

    #[test]
    fn protocols_are_found_by_their_names() {
        for protocol in Protocol::ALL {
            let description = protocol.description();
            assert_eq!(Protocol::of_trait(description.trait_id), Some(*protocol));
            assert_eq!(
                Family::named(protocol.family().as_str()),
                Some(protocol.family())
            );
        }
        assert_eq!(Protocol::AwsJson10.name(), "awsJson1_0");
        assert_eq!(Protocol::of_trait("com.example#telegraph"), None);
        assert_eq!(Family::named("telegraph"), None);
    }

    /// A C2J model has no other way to say which one it means.
    #[test]
    fn protocols_of_a_family_have_versions() {
        for family in Family::ALL {
            let versions = family.protocols().map(|it| it.description().version);
            let versions: Vec<_> = versions.collect();
            let different: BTreeSet<_> = versions.iter().flatten().collect();
            assert!(
                matches!(versions.as_slice(), [None]) || different.len() == versions.len(),
                "the protocols of `{}` need different `version`s in codegen/src/protocol.rs",
                family.as_str()
            );
        }
    }

    /// Otherwise a crate would compile, and send requests that no service understands.
    #[test]
    fn requests_say_which_operation_they_are_for() {
        for protocol in Protocol::ALL {
            let description = protocol.description();
            let ways = [
                description.http_bindings,
                description.target_prefix,
                description.requests == Format::Form,
            ];
            assert_eq!(
                ways.into_iter().filter(|way| *way).count(),
                1,
                "{protocol:?}: the operation is in the path (`http_bindings`), in a form (`requests`), or behind the name of the service \
                 (`target_prefix`); set one of these in codegen/src/protocol.rs"
            );
        }
    }

    /// Without them a generated crate does not compile, but only a service with the protocol would show it.
    #[test]
    fn the_runtime_has_the_constants_and_features() {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
        let manifest = fs::read_to_string(runtime.join("Cargo.toml")).unwrap();
        let mut sources = String::new();
        let mut folders = vec![runtime.join("src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == "rs") {
                    sources += &fs::read_to_string(path).unwrap();
                }
            }
        }
        for protocol in Protocol::ALL {
            let description = protocol.description();
            let constant = description.constant;
            assert!(
                sources.contains(&format!("pub static {constant}: ")),
                "{protocol:?}: runtime/src needs `pub static {constant}`, which implements its `Protocol`"
            );
            if let Some(feature) = description.feature {
                assert!(
                    manifest.contains(&format!("\n{feature} = [")),
                    "{protocol:?}: runtime/Cargo.toml needs the feature `{feature}`"
                );
            }
        }
    }
}
