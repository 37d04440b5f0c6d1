//! How requests say who sends them, and what clients are told for that.

/// How a request says who sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    /// By a signature of version 4.
    SigV4,
    /// By a signature of version 4 that is valid in several regions.
    SigV4a,
    /// Not at all.
    Unsigned,
    /// By a bearer token.
    Bearer,
    /// By a name and a password.
    Basic,
    /// By a name, and the proof that its password is known.
    Digest,
    /// By a key in a header, behind a word if there is one.
    KeyInHeader(String, Option<String>),
    /// By a key in the query string.
    KeyInQuery(String),
    /// By what no client of ours can do: the ids of the schemes.
    Unsupported(String),
}

/// What a client has to be told before it can call a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The region.
    Region,
    /// The URL of the service.
    EndpointUrl,
    /// A bearer token.
    BearerToken,
    /// An API key.
    ApiKey,
    /// A name and a password.
    Login,
}

impl Setting {
    /// The method of the client's builder.
    #[must_use]
    pub const fn setter(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::EndpointUrl => "endpoint_url",
            Self::BearerToken => "bearer_token",
            Self::ApiKey => "api_key",
            Self::Login => "login",
        }
    }
}
