// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetDelegatedAccessToken`.

use crate::errors::{
    ExpiredTradeInTokenException, PackedPolicyTooLargeException, RegionDisabledException,
};
use crate::newtypes::{ArnType, NonNegativeIntegerType, TradeInTokenType};
use crate::types::Credentials;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `GetDelegatedAccessToken`: `POST /`.
///
/// [`Client::get_delegated_access_token`](crate::Client::get_delegated_access_token) calls it.
#[derive(Clone, Copy, Debug)]
pub struct GetDelegatedAccessToken;

operation! {
    GetDelegatedAccessToken = "GetDelegatedAccessToken" {
        input: GetDelegatedAccessTokenRequest,
        output: GetDelegatedAccessTokenResponse,
        error: GetDelegatedAccessTokenError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`GetDelegatedAccessToken`](crate::Client::get_delegated_access_token).
    GetDelegatedAccessTokenRequest {
        /// The token to exchange for temporary Amazon Web Services credentials. This token must be valid and unexpired at
        /// the time of the request.
        0 required trade_in_token: TradeInTokenType = "TradeInToken";
    }
}

structure! {
    /// The output of [`GetDelegatedAccessToken`](crate::Client::get_delegated_access_token).
    GetDelegatedAccessTokenResponse: Default {
        /// The member `Credentials` of the model.
        0 optional credentials: Credentials = "Credentials";
        /// The percentage of the maximum policy size that is used by the session policy. The policy size is calculated as
        /// the sum of all the session policies and permission boundaries attached to the session. If the packed size
        /// exceeds 100%, the request fails.
        #[deprecated(note = "since 2026-06-17: Deprecated. This field is not populated for GetDelegatedAccessToken.")]
        1 optional packed_policy_size: NonNegativeIntegerType = "PackedPolicySize";
        /// The Amazon Resource Name (ARN) of the principal that was assumed when obtaining the delegated access token.
        /// This ARN identifies the IAM entity whose permissions are granted by the temporary credentials.
        2 optional assumed_principal: ArnType = "AssumedPrincipal";
    }
}

/// The errors of [`GetDelegatedAccessToken`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetDelegatedAccessTokenError {
    /// The trade-in token provided in the request has expired and can no longer be exchanged for credentials. Request
    /// a new token and retry the operation.
    ExpiredTradeInToken(ExpiredTradeInTokenException),
    /// STS is not activated in the requested region for the account that is being asked to generate credentials. The
    /// account administrator must use the IAM console to activate STS in that region. For more information, see
    /// [Activating and Deactivating STS in an Amazon Web Services Region](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html#sts-regions-activate-deactivate)
    /// in the *IAM User Guide*.
    RegionDisabled(RegionDisabledException),
    /// The request was rejected because the total packed size of the session policies and session tags combined was
    /// too large. An Amazon Web Services conversion compresses the session policy document, session policy ARNs, and
    /// session tags into a packed binary format that has a separate limit. The error message indicates by percentage
    /// how close the policies and tags are to the upper size limit. For more information, see
    /// [Passing Session Tags in STS](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html) in the
    /// *IAM User Guide*.
    ///
    /// You could receive this error even though you meet other defined session policy and session tag limits. For
    /// more information, see
    /// [IAM and STS Entity Character Limits](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-limits-entity-length)
    /// in the *IAM User Guide*.
    PackedPolicyTooLarge(PackedPolicyTooLargeException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    GetDelegatedAccessTokenError {
        ExpiredTradeInToken(ExpiredTradeInTokenException) = "ExpiredTradeInTokenException",
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
        PackedPolicyTooLarge(PackedPolicyTooLargeException) = "PackedPolicyTooLarge" | "PackedPolicyTooLargeException",
    }
}
