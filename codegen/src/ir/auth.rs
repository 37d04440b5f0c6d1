//! How requests say who sends them.

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
