//! [`Scheme`]: the ways in which a request can say who sends it.

/// How a request of an operation says who sends it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// By a signature of version 4 (`aws.auth#sigv4`).
    #[default]
    SigV4,
    /// By a signature of version 4 that is valid in several regions (`aws.auth#sigv4a`).
    SigV4a,
    /// By a bearer token (`smithy.api#httpBearerAuth`).
    Bearer,
    /// By a name and a password (`smithy.api#httpBasicAuth`).
    Basic,
    /// By a name, and the proof that its password is known (`smithy.api#httpDigestAuth`).
    Digest,
    /// By a key in a header (`smithy.api#httpApiKeyAuth`).
    KeyInHeader {
        /// The header's name.
        name: &'static str,
        /// What stands before the key, with a space after it.
        word: Option<&'static str>,
    },
    /// By a key in the query string (`smithy.api#httpApiKeyAuth`).
    KeyInQuery {
        /// The parameter's name.
        name: &'static str,
    },
    /// Not at all (`smithy.api#noAuth`).
    None,
    /// By what no client of this runtime can do.
    Unsupported {
        /// The ids of the schemes.
        schemes: &'static str,
    },
}

impl Scheme {
    /// Returns the name by which people prefer a scheme: its id without the namespace, such as `sigv4` or
    /// `httpBearerAuth`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SigV4 => "sigv4",
            Self::SigV4a => "sigv4a",
            Self::Bearer => "httpBearerAuth",
            Self::Basic => "httpBasicAuth",
            Self::Digest => "httpDigestAuth",
            Self::KeyInHeader { .. } | Self::KeyInQuery { .. } => "httpApiKeyAuth",
            Self::None => "noAuth",
            Self::Unsupported { schemes } => schemes,
        }
    }

    /// Returns `true` if requests are signed.
    #[must_use]
    pub const fn is_signature(self) -> bool {
        matches!(self, Self::SigV4 | Self::SigV4a)
    }
}
