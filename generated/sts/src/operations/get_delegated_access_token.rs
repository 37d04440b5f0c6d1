// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetDelegatedAccessToken`.

use crate::errors::{
    ExpiredTradeInTokenException, PackedPolicyTooLargeException, RegionDisabledException,
};
use crate::newtypes::{ArnType, NonNegativeIntegerType, TradeInTokenType};
use crate::types::Credentials;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetDelegatedAccessToken`: `POST /`.
    ///
    /// [`Client::get_delegated_access_token`](crate::Client::get_delegated_access_token) calls it.
    GetDelegatedAccessToken = "GetDelegatedAccessToken".sigv4().sigv4a() {
        input: GetDelegatedAccessTokenRequest,
        output: GetDelegatedAccessTokenResponse,
        error: GetDelegatedAccessTokenError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetDelegatedAccessToken`](crate::Client::get_delegated_access_token).
#[non_exhaustive]
pub struct GetDelegatedAccessTokenRequest {
    /// The token to exchange for temporary Amazon Web Services credentials. This token must be valid and unexpired at
    /// the time of the request.
    pub trade_in_token: TradeInTokenType,
}

structure! {
    GetDelegatedAccessTokenRequest {
        0 trade_in_token("TradeInToken".required());
    }
}

impl GetDelegatedAccessTokenRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(trade_in_token: impl Into<TradeInTokenType>) -> Self {
        Self {
            trade_in_token: trade_in_token.into(),
        }
    }
}

/// The output of [`GetDelegatedAccessToken`](crate::Client::get_delegated_access_token).
#[non_exhaustive]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: Option<Credentials>,
    /// The percentage of the maximum policy size that is used by the session policy. The policy size is calculated as
    /// the sum of all the session policies and permission boundaries attached to the session. If the packed size
    /// exceeds 100%, the request fails.
    #[deprecated(
        note = "since 2026-06-17: Deprecated. This field is not populated for GetDelegatedAccessToken."
    )]
    pub packed_policy_size: Option<NonNegativeIntegerType>,
    /// The Amazon Resource Name (ARN) of the principal that was assumed when obtaining the delegated access token.
    /// This ARN identifies the IAM entity whose permissions are granted by the temporary credentials.
    pub assumed_principal: Option<ArnType>,
}

structure! {
    GetDelegatedAccessTokenResponse: Default {
        0 credentials("Credentials");
        1 packed_policy_size("PackedPolicySize");
        2 assumed_principal("AssumedPrincipal");
    }
}

operation_error! {
    /// The errors of [`GetDelegatedAccessToken`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetDelegatedAccessTokenError {
        ExpiredTradeInToken(ExpiredTradeInTokenException) = "ExpiredTradeInTokenException",
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
        PackedPolicyTooLarge(PackedPolicyTooLargeException) = "PackedPolicyTooLarge" | "PackedPolicyTooLargeException",
    }
}
