//! What stands for `challenge` in a runtime without the feature `digest-auth`.

use http::{HeaderMap, HeaderValue};

use super::secret::Login;
use crate::auth::CredentialsError;
use crate::value::Request;

/// Nothing is learned.
#[derive(Default)]
pub(super) struct Challenges;

impl Challenges {
    /// No challenge can be answered.
    #[expect(
        clippy::unused_self,
        reason = "with the feature there is something to learn"
    )]
    pub(super) fn learn(&self, _headers: &HeaderMap, _proof: Option<&HeaderValue>) -> bool {
        false
    }

    /// Says what is missing, before anything is sent.
    #[expect(
        clippy::unused_self,
        reason = "with the feature there is something to answer"
    )]
    pub(super) fn answer(
        &self,
        _request: &mut Request,
        _login: &Login,
        _random: u64,
    ) -> Result<(), CredentialsError> {
        Err(CredentialsError::new(
            "the operation is authenticated by HTTP Digest: enable the feature `digest-auth` of shapewright-runtime",
        ))
    }
}
