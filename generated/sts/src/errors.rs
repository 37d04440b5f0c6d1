// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The exceptions of the service's model.

use crate::newtypes::{
    ExpiredIdentityTokenMessage, ExpiredTradeInTokenExceptionMessage, IdpCommunicationErrorMessage,
    IdpRejectedClaimMessage, InvalidAuthorizationMessage, InvalidIdentityTokenMessage,
    JwtPayloadSizeExceededException, MalformedPolicyDocumentMessage, PackedPolicyTooLargeMessage,
    RegionDisabledMessage,
};
use shapewright_runtime::{exception, structure};

/// The web identity token that was passed is expired or is not valid. Get a new identity token from the identity
/// provider and then retry the request.
#[non_exhaustive]
pub struct ExpiredTokenException {
    pub message: Option<ExpiredIdentityTokenMessage>,
}

structure! {
    ExpiredTokenException: Default.error().status(400) {
        0 message("message");
    }
}

/// The trade-in token provided in the request has expired and can no longer be exchanged for credentials. Request
/// a new token and retry the operation.
#[non_exhaustive]
pub struct ExpiredTradeInTokenException {
    pub message: Option<ExpiredTradeInTokenExceptionMessage>,
}

structure! {
    ExpiredTradeInTokenException: Default.error().status(400) {
        0 message("message");
    }
}

/// The request could not be fulfilled because the identity provider (IDP) that was asked to verify the incoming
/// identity token could not be reached. This is often a transient error caused by network conditions. Retry the
/// request a limited number of times so that you don't exceed the request rate. If the error persists, the
/// identity provider might be down or not responding.
#[non_exhaustive]
pub struct IDPCommunicationErrorException {
    pub message: Option<IdpCommunicationErrorMessage>,
}

structure! {
    IDPCommunicationErrorException: Default.error().status(400).retryable() {
        0 message("message");
    }
}

/// The identity provider (IdP) reported that authentication failed. This might be because the claim is invalid.
///
/// If this error is returned for the [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity)
/// operation, it can also mean that the claim has expired or has been explicitly revoked.
#[non_exhaustive]
pub struct IDPRejectedClaimException {
    pub message: Option<IdpRejectedClaimMessage>,
}

structure! {
    IDPRejectedClaimException: Default.error().status(403) {
        0 message("message");
    }
}

/// The error returned if the message passed to
/// [`DecodeAuthorizationMessage`](crate::Client::decode_authorization_message) was invalid. This can happen if
/// the token contains invalid characters, such as line breaks, or if the message has expired.
#[non_exhaustive]
pub struct InvalidAuthorizationMessageException {
    pub message: Option<InvalidAuthorizationMessage>,
}

structure! {
    InvalidAuthorizationMessageException: Default.error().status(400) {
        0 message("message");
    }
}

/// The web identity token that was passed could not be validated by Amazon Web Services. Get a new identity token
/// from the identity provider and then retry the request.
#[non_exhaustive]
pub struct InvalidIdentityTokenException {
    pub message: Option<InvalidIdentityTokenMessage>,
}

structure! {
    InvalidIdentityTokenException: Default.error().status(400) {
        0 message("message");
    }
}

/// The requested token payload size exceeds the maximum allowed size. Reduce the number of request tags included
/// in the [`GetWebIdentityToken`](crate::Client::get_web_identity_token) API call to reduce the token payload
/// size.
#[non_exhaustive]
pub struct JWTPayloadSizeExceededException {
    pub message: Option<JwtPayloadSizeExceededException>,
}

structure! {
    JWTPayloadSizeExceededException: Default.error().status(400) {
        0 message("message");
    }
}

/// The request was rejected because the policy document was malformed. The error message describes the specific
/// error.
#[non_exhaustive]
pub struct MalformedPolicyDocumentException {
    pub message: Option<MalformedPolicyDocumentMessage>,
}

structure! {
    MalformedPolicyDocumentException: Default.error().status(400) {
        0 message("message");
    }
}

/// The outbound web identity federation feature is not enabled for this account. To use this feature, you must
/// first enable it through the Amazon Web Services Management Console or API.
#[non_exhaustive]
pub struct OutboundWebIdentityFederationDisabledException {
    pub message: Option<crate::newtypes::OutboundWebIdentityFederationDisabledException>,
}

structure! {
    OutboundWebIdentityFederationDisabledException: Default.error().status(403) {
        0 message("message");
    }
}

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
#[non_exhaustive]
pub struct PackedPolicyTooLargeException {
    pub message: Option<PackedPolicyTooLargeMessage>,
}

structure! {
    PackedPolicyTooLargeException: Default.error().status(400) {
        0 message("message");
    }
}

/// STS is not activated in the requested region for the account that is being asked to generate credentials. The
/// account administrator must use the IAM console to activate STS in that region. For more information, see
/// [Activating and Deactivating STS in an Amazon Web Services Region](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html#sts-regions-activate-deactivate)
/// in the *IAM User Guide*.
#[non_exhaustive]
pub struct RegionDisabledException {
    pub message: Option<RegionDisabledMessage>,
}

structure! {
    RegionDisabledException: Default.error().status(403) {
        0 message("message");
    }
}

/// The requested token duration would extend the session beyond its original expiration time. You cannot use this
/// operation to extend the lifetime of a session beyond what was granted when the session was originally created.
#[non_exhaustive]
pub struct SessionDurationEscalationException {
    pub message: Option<crate::newtypes::SessionDurationEscalationException>,
}

structure! {
    SessionDurationEscalationException: Default.error().status(403) {
        0 message("message");
    }
}

exception! {
    ExpiredTokenException
    ExpiredTradeInTokenException
    IDPCommunicationErrorException
    IDPRejectedClaimException
    InvalidAuthorizationMessageException
    InvalidIdentityTokenException
    JWTPayloadSizeExceededException
    MalformedPolicyDocumentException
    OutboundWebIdentityFederationDisabledException
    PackedPolicyTooLargeException
    RegionDisabledException
    SessionDurationEscalationException
}
