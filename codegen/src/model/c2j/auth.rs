//! Ways to authenticate.

use crate::model::read::Fields;

/// An authentication scheme (`metadata.auth` and an operation's `auth`). Models name schemes of their own,
/// too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthScheme {
    /// Signature Version 4.
    SigV4,
    /// The asymmetric form of Signature Version 4, valid in several regions.
    SigV4a,
    /// A bearer token.
    HttpBearer,
    /// A key in a header or in the query string.
    HttpApiKey,
    /// A name and a password.
    HttpBasic,
    /// A name, and the proof that its password is known.
    HttpDigest,
    /// No authentication.
    NoAuth,
    /// Any other, by its id.
    Other(String),
}

impl AuthScheme {
    /// The scheme of an id.
    #[must_use]
    pub fn of_id(id: &str) -> Self {
        let mut known = Self::KNOWN.into_iter();
        let found = known.find(|scheme| scheme.id() == id);
        found.unwrap_or_else(|| Self::Other(id.to_owned()))
    }

    const KNOWN: [Self; 7] = [
        Self::SigV4,
        Self::SigV4a,
        Self::HttpBearer,
        Self::HttpApiKey,
        Self::HttpBasic,
        Self::HttpDigest,
        Self::NoAuth,
    ];

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::SigV4 => "aws.auth#sigv4",
            Self::SigV4a => "aws.auth#sigv4a",
            Self::HttpBearer => "smithy.api#httpBearerAuth",
            Self::HttpApiKey => "smithy.api#httpApiKeyAuth",
            Self::HttpBasic => "smithy.api#httpBasicAuth",
            Self::HttpDigest => "smithy.api#httpDigestAuth",
            Self::NoAuth => "smithy.api#noAuth",
            Self::Other(id) => id,
        }
    }

    pub(super) fn read_list(fields: &mut Fields<'_, '_>) -> Option<Vec<Self>> {
        let ids = fields.optional_texts("auth")?;
        Some(ids.iter().map(|id| Self::of_id(id)).collect())
    }
}

/// The older spelling of an operation's authentication (`authtype`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthType {
    /// The request is not signed.
    None,
    /// The request is signed, its body is not.
    V4UnsignedBody,
    /// A bearer token.
    Bearer,
    /// Any other.
    Other(String),
}

impl AuthType {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let word = fields.text("authtype")?;
        Some(match word.as_str() {
            "none" => Self::None,
            "v4-unsigned-body" => Self::V4UnsignedBody,
            "bearer" => Self::Bearer,
            _ => Self::Other(word),
        })
    }
}

/// Where the key of `smithy.api#httpApiKeyAuth` is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// `name` of the header or parameter.
    pub name: String,
    /// `in` the query string, and not in a header.
    pub in_query: bool,
    /// `scheme`: a word before the key in the header.
    pub scheme: Option<String>,
}
