// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetWebIdentityToken`.

use crate::errors::{
    JWTPayloadSizeExceededException, OutboundWebIdentityFederationDisabledException,
    SessionDurationEscalationException,
};
use crate::newtypes::{
    DateType, JwtAlgorithmType, TagListType, WebIdentityTokenAudienceListType,
    WebIdentityTokenDurationSecondsType, WebIdentityTokenType,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetWebIdentityToken`: `POST /`.
    ///
    /// [`Client::get_web_identity_token`](crate::Client::get_web_identity_token) calls it.
    GetWebIdentityToken = "GetWebIdentityToken".sigv4().sigv4a() {
        input: GetWebIdentityTokenRequest,
        output: GetWebIdentityTokenResponse,
        error: GetWebIdentityTokenError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetWebIdentityToken`](crate::Client::get_web_identity_token).
#[non_exhaustive]
pub struct GetWebIdentityTokenRequest {
    /// The intended recipient of the web identity token. This value populates the `aud` claim in the JWT and should
    /// identify the service or application that will validate and use the token. The external service should verify
    /// this claim to ensure the token was intended for their use.
    pub audience: WebIdentityTokenAudienceListType,
    /// The duration, in seconds, for which the JSON Web Token (JWT) will remain valid. The value can range from 60
    /// seconds (1 minute) to 3600 seconds (1 hour). If not specified, the default duration is 300 seconds (5
    /// minutes). The token is designed to be short-lived and should be used for proof of identity, then exchanged for
    /// credentials or short-lived tokens in the external service.
    pub duration_seconds: Option<WebIdentityTokenDurationSecondsType>,
    /// The cryptographic algorithm to use for signing the JSON Web Token (JWT). Valid values are RS256 (RSA with
    /// SHA-256) and ES384 (ECDSA using P-384 curve with SHA-384).
    pub signing_algorithm: JwtAlgorithmType,
    /// An optional list of tags to include in the JSON Web Token (JWT). These tags are added as custom claims to the
    /// JWT and can be used by the downstream service for authorization decisions.
    pub tags: Option<TagListType>,
}

structure! {
    GetWebIdentityTokenRequest {
        0 audience("Audience".required());
        1 duration_seconds("DurationSeconds");
        2 signing_algorithm("SigningAlgorithm".required());
        3 tags("Tags");
    }
}

impl GetWebIdentityTokenRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        audience: impl Items<WebIdentityTokenAudienceListType>,
        signing_algorithm: impl Into<JwtAlgorithmType>,
    ) -> Self {
        Self {
            audience: Items::collected(audience),
            signing_algorithm: signing_algorithm.into(),
            ..Shape::empty()
        }
    }

    /// The duration, in seconds, for which the JSON Web Token (JWT) will remain valid.
    #[must_use]
    pub fn duration_seconds(
        mut self,
        value: impl Into<WebIdentityTokenDurationSecondsType>,
    ) -> Self {
        self.duration_seconds = some(value);
        self
    }

    /// An optional list of tags to include in the JSON Web Token (JWT).
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagListType>) -> Self {
        self.tags = collected(items);
        self
    }
}

/// The output of [`GetWebIdentityToken`](crate::Client::get_web_identity_token).
#[non_exhaustive]
pub struct GetWebIdentityTokenResponse {
    /// A signed JSON Web Token (JWT) that represents the caller's Amazon Web Services identity. The token contains
    /// standard JWT claims such as subject, audience, expiration time, and additional identity attributes added by
    /// STS as custom claims. You can also add your own custom claims to the token by passing tags as request
    /// parameters to the [`GetWebIdentityToken`](crate::Client::get_web_identity_token) API. The token is signed
    /// using the specified signing algorithm and can be verified using the verification keys available at the
    /// issuer's JWKS endpoint.
    pub web_identity_token: Option<WebIdentityTokenType>,
    /// The date and time when the web identity token expires, in UTC. The expiration is determined by adding the
    /// `DurationSeconds` value to the time the token was issued. After this time, the token should no longer be
    /// considered valid.
    pub expiration: Option<DateType>,
}

structure! {
    GetWebIdentityTokenResponse: Default {
        0 web_identity_token("WebIdentityToken");
        1 expiration("Expiration");
    }
}

operation_error! {
    /// The errors of [`GetWebIdentityToken`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetWebIdentityTokenError {
        SessionDurationEscalation(SessionDurationEscalationException) = "SessionDurationEscalationException",
        OutboundWebIdentityFederationDisabled(OutboundWebIdentityFederationDisabledException) = "OutboundWebIdentityFederationDisabledException",
        JWTPayloadSizeExceeded(JWTPayloadSizeExceededException) = "JWTPayloadSizeExceededException",
    }
}
