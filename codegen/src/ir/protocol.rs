//! The protocols which crates speak.

/// A protocol which the runtime implements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// `restJson1`.
    RestJson,
    /// `awsJson1_0`.
    AwsJson10,
    /// `awsJson1_1`.
    AwsJson11,
    /// `rpcv2Cbor`.
    RpcV2Cbor,
    /// `restXml`.
    RestXml,
    /// `awsQuery`.
    AwsQuery,
    /// `ec2Query`.
    Ec2Query,
}

impl Protocol {
    /// The name in Smithy, without the name space.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RestJson => "restJson1",
            Self::AwsJson10 => "awsJson1_0",
            Self::AwsJson11 => "awsJson1_1",
            Self::RpcV2Cbor => "rpcv2Cbor",
            Self::RestXml => "restXml",
            Self::AwsQuery => "awsQuery",
            Self::Ec2Query => "ec2Query",
        }
    }

    /// Members are bound to parts of an HTTP message. The other protocols ignore bindings.
    #[must_use]
    pub const fn has_http_bindings(self) -> bool {
        matches!(self, Self::RestJson | Self::RestXml)
    }

    /// There are messages for streams of events.
    #[must_use]
    pub const fn has_event_streams(self) -> bool {
        !matches!(self, Self::AwsQuery | Self::Ec2Query)
    }

    /// Responses are XML.
    #[must_use]
    pub const fn is_xml(self) -> bool {
        matches!(self, Self::RestXml | Self::AwsQuery | Self::Ec2Query)
    }
}
