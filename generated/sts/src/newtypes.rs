// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use crate::types::{PolicyDescriptorType, ProvidedContext, Tag};
use shapewright_runtime::shape::newtype::{List, Number, Text};
use shapewright_runtime::{Timestamp, newtypes};

/// Length: 16 to 128 characters. Pattern: `[\w]*` (checked by `parse` and `validate`).
pub type AccessKeyIdType = Text<named::AccessKeyIdTypeMarker>;

pub type AccessKeySecretType = Text<named::AccessKeySecretTypeMarker>;

pub type AccountType = Text<named::AccountTypeMarker>;

/// Length: 20 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+` (checked by `parse` and `validate`).
pub type ArnType = Text<named::ArnTypeMarker>;

/// Length: 2 to 193 characters. Pattern: `[\w+=,.@:-]*` (checked by `parse` and `validate`).
pub type AssumedRoleIdType = Text<named::AssumedRoleIdTypeMarker>;

pub type Audience = Text<named::AudienceMarker>;

/// Length: 4 to 20000 characters.
pub type ClientTokenType = Text<named::ClientTokenTypeMarker>;

/// Length: 4 to 2048 characters.
pub type ContextAssertionType = Text<named::ContextAssertionTypeMarker>;

pub type DateType = Number<named::DateTypeMarker, Timestamp>;

pub type DecodedMessageType = Text<named::DecodedMessageTypeMarker>;

/// Range: 900 to 129600.
pub type DurationSecondsType = Number<named::DurationSecondsTypeMarker, i32>;

/// Length: 1 to 10240 characters.
pub type EncodedMessageType = Text<named::EncodedMessageTypeMarker>;

pub type ExpiredIdentityTokenMessage = Text<named::ExpiredIdentityTokenMessageMarker>;

pub type ExpiredTradeInTokenExceptionMessage =
    Text<named::ExpiredTradeInTokenExceptionMessageMarker>;

/// Length: 2 to 1224 characters. Pattern: `[\w+=,.@:\/-]*` (checked by `parse` and `validate`).
pub type ExternalIdType = Text<named::ExternalIdTypeMarker>;

/// Length: 2 to 193 characters. Pattern: `[\w+=,.@\:-]*` (checked by `parse` and `validate`).
pub type FederatedIdType = Text<named::FederatedIdTypeMarker>;

pub type IdpCommunicationErrorMessage = Text<named::IdpCommunicationErrorMessageMarker>;

pub type IdpRejectedClaimMessage = Text<named::IdpRejectedClaimMessageMarker>;

pub type InvalidAuthorizationMessage = Text<named::InvalidAuthorizationMessageMarker>;

pub type InvalidIdentityTokenMessage = Text<named::InvalidIdentityTokenMessageMarker>;

pub type Issuer = Text<named::IssuerMarker>;

/// Length: exactly 5 characters.
pub type JwtAlgorithmType = Text<named::JwtAlgorithmTypeMarker>;

pub type JwtPayloadSizeExceededException = Text<named::JwtPayloadSizeExceededExceptionMarker>;

pub type MalformedPolicyDocumentMessage = Text<named::MalformedPolicyDocumentMessageMarker>;

/// The minimum size, in bytes, of the session token that STS issues for the request. STS increases the session
/// token to at least this size, regardless of its actual content. The value must not exceed 4,096 bytes. When set
/// to 0 or not specified, the session token size is unchanged.
///
/// Range: 0 to 4096.
pub type MinimumSessionTokenSizeType = Number<named::MinimumSessionTokenSizeTypeMarker, i32>;

pub type NameQualifier = Text<named::NameQualifierMarker>;

/// Range: at least 0.
pub type NonNegativeIntegerType = Number<named::NonNegativeIntegerTypeMarker, i32>;

pub type OutboundWebIdentityFederationDisabledException =
    Text<named::OutboundWebIdentityFederationDisabledExceptionMarker>;

pub type PackedPolicyTooLargeMessage = Text<named::PackedPolicyTooLargeMessageMarker>;

pub type PolicyDescriptorListType =
    List<named::PolicyDescriptorListTypeMarker, PolicyDescriptorType>;

/// Size: 1 to 5 elements.
pub type ProvidedContextsListType = List<named::ProvidedContextsListTypeMarker, ProvidedContext>;

pub type RegionDisabledMessage = Text<named::RegionDisabledMessageMarker>;

/// Range: 900 to 43200.
pub type RoleDurationSecondsType = Number<named::RoleDurationSecondsTypeMarker, i32>;

/// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
pub type RoleSessionNameType = Text<named::RoleSessionNameTypeMarker>;

/// Range: 0 to 900.
pub type RootDurationSecondsType = Number<named::RootDurationSecondsTypeMarker, i32>;

/// Length: 4 to 100000 characters.
pub type SAMLAssertionType = Text<named::SAMLAssertionTypeMarker>;

/// Length: 9 to 256 characters. Pattern: `[\w+=/:,.@-]*` (checked by `parse` and `validate`).
pub type SerialNumberType = Text<named::SerialNumberTypeMarker>;

pub type SessionDurationEscalationException = Text<named::SessionDurationEscalationExceptionMarker>;

/// Length: 1 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
pub type SessionPolicyDocumentType = Text<named::SessionPolicyDocumentTypeMarker>;

/// The size, in bytes, of the session token returned in the Credentials for this response.
///
/// Range: at least 0.
pub type SessionTokenSizeType = Number<named::SessionTokenSizeTypeMarker, i32>;

/// The percentage (0-100) of the maximum allowed session token size that the returned session token consumes.
///
/// Range: at least 0.
pub type SessionTokenUtilizationType = Number<named::SessionTokenUtilizationTypeMarker, i32>;

/// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
pub type SourceIdentityType = Text<named::SourceIdentityTypeMarker>;

pub type Subject = Text<named::SubjectMarker>;

pub type SubjectType = Text<named::SubjectTypeMarker>;

/// Size: at most 50 elements.
pub type TagKeyListType = List<named::TagKeyListTypeMarker, TagKeyType>;

/// Length: 1 to 128 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]+` (checked with the feature `regex` only).
pub type TagKeyType = Text<named::TagKeyTypeMarker>;

/// Size: at most 50 elements.
pub type TagListType = List<named::TagListTypeMarker, Tag>;

/// Length: at most 256 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]*` (checked with the feature `regex` only).
pub type TagValueType = Text<named::TagValueTypeMarker>;

/// Length: 12 to 2048 characters.
pub type TargetPrincipalType = Text<named::TargetPrincipalTypeMarker>;

/// Length: exactly 6 characters. Pattern: `[\d]*` (checked by `parse` and `validate`).
pub type TokenCodeType = Text<named::TokenCodeTypeMarker>;

pub type TokenType = Text<named::TokenTypeMarker>;

pub type TradeInTokenType = Text<named::TradeInTokenTypeMarker>;

/// Length: at least 1 character. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
pub type UnrestrictedSessionPolicyDocumentType =
    Text<named::UnrestrictedSessionPolicyDocumentTypeMarker>;

/// Length: 4 to 2048 characters.
pub type UrlType = Text<named::UrlTypeMarker>;

pub type UserIdType = Text<named::UserIdTypeMarker>;

/// Length: 2 to 32 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
pub type UserNameType = Text<named::UserNameTypeMarker>;

/// Length: 6 to 255 characters.
pub type WebIdentitySubjectType = Text<named::WebIdentitySubjectTypeMarker>;

/// Size: 1 to 10 elements.
pub type WebIdentityTokenAudienceListType =
    List<named::WebIdentityTokenAudienceListTypeMarker, WebIdentityTokenAudienceStringType>;

/// Length: 1 to 1000 characters.
pub type WebIdentityTokenAudienceStringType = Text<named::WebIdentityTokenAudienceStringTypeMarker>;

/// Range: 60 to 3600.
pub type WebIdentityTokenDurationSecondsType =
    Number<named::WebIdentityTokenDurationSecondsTypeMarker, i32>;

pub type WebIdentityTokenType = Text<named::WebIdentityTokenTypeMarker>;

newtypes! {
    [
        AudienceMarker, IssuerMarker, NameQualifierMarker, SubjectMarker, SubjectTypeMarker,
    ]
    {
        AccessKeySecretTypeMarker("accessKeySecretType".sensitive());
        AccountTypeMarker("accountType");
        ClientTokenTypeMarker("clientTokenType".sensitive().min(4).max(20000));
        ContextAssertionTypeMarker("contextAssertionType".min(4).max(2048));
        DateTypeMarker("dateType");
        DecodedMessageTypeMarker("decodedMessageType");
        DurationSecondsTypeMarker("durationSecondsType".min(900).max(129600));
        EncodedMessageTypeMarker("encodedMessageType".min(1).max(10240));
        ExpiredIdentityTokenMessageMarker("expiredIdentityTokenMessage");
        ExpiredTradeInTokenExceptionMessageMarker("expiredTradeInTokenExceptionMessage");
        IdpCommunicationErrorMessageMarker("idpCommunicationErrorMessage");
        IdpRejectedClaimMessageMarker("idpRejectedClaimMessage");
        InvalidAuthorizationMessageMarker("invalidAuthorizationMessage");
        InvalidIdentityTokenMessageMarker("invalidIdentityTokenMessage");
        JwtAlgorithmTypeMarker("jwtAlgorithmType".min(5).max(5));
        JwtPayloadSizeExceededExceptionMarker("jwtPayloadSizeExceededException");
        MalformedPolicyDocumentMessageMarker("malformedPolicyDocumentMessage");
        MinimumSessionTokenSizeTypeMarker("minimumSessionTokenSizeType".min(0).max(4096));
        NonNegativeIntegerTypeMarker("nonNegativeIntegerType".min(0));
        OutboundWebIdentityFederationDisabledExceptionMarker("outboundWebIdentityFederationDisabledException");
        PackedPolicyTooLargeMessageMarker("packedPolicyTooLargeMessage");
        PolicyDescriptorListTypeMarker("policyDescriptorListType");
        ProvidedContextsListTypeMarker(.min(1).max(5));
        RegionDisabledMessageMarker("regionDisabledMessage");
        RoleDurationSecondsTypeMarker("roleDurationSecondsType".min(900).max(43200));
        RootDurationSecondsTypeMarker(.min(0).max(900));
        SAMLAssertionTypeMarker(.sensitive().min(4).max(100000));
        SessionDurationEscalationExceptionMarker("sessionDurationEscalationException");
        SessionTokenSizeTypeMarker("sessionTokenSizeType".min(0));
        SessionTokenUtilizationTypeMarker("sessionTokenUtilizationType".min(0));
        TagKeyListTypeMarker("tagKeyListType".max(50));
        TagListTypeMarker("tagListType".max(50));
        TargetPrincipalTypeMarker(.min(12).max(2048));
        TokenTypeMarker("tokenType".sensitive());
        TradeInTokenTypeMarker("tradeInTokenType".sensitive());
        UrlTypeMarker("urlType".min(4).max(2048));
        UserIdTypeMarker("userIdType");
        WebIdentitySubjectTypeMarker("webIdentitySubjectType".min(6).max(255));
        WebIdentityTokenAudienceListTypeMarker("webIdentityTokenAudienceListType".min(1).max(10));
        WebIdentityTokenAudienceStringTypeMarker("webIdentityTokenAudienceStringType".min(1).max(1000));
        WebIdentityTokenDurationSecondsTypeMarker("webIdentityTokenDurationSecondsType".min(60).max(3600));
        WebIdentityTokenTypeMarker("webIdentityTokenType".sensitive());
    }
    {
        AccessKeyIdTypeMarker("accessKeyIdType".min(16).max(128)) = "[\\w]*" ["09AZ__az" 0..];
        ArnTypeMarker("arnType".min(20).max(2048)) = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"
            ["\t\n\r\r \u{d7ff}\u{e000}�" 1..];
        AssumedRoleIdTypeMarker("assumedRoleIdType".min(2).max(193)) = "[\\w+=,.@:-]*"
            ["+.0:==@Z__az" 0..];
        ExternalIdTypeMarker("externalIdType".min(2).max(1224)) = "[\\w+=,.@:\\/-]*"
            ["+:==@Z__az" 0..];
        FederatedIdTypeMarker("federatedIdType".min(2).max(193)) = "[\\w+=,.@\\:-]*"
            ["+.0:==@Z__az" 0..];
        RoleSessionNameTypeMarker("roleSessionNameType".min(2).max(64)) = "[\\w+=,.@-]*"
            ["+.09==@Z__az" 0..];
        SerialNumberTypeMarker("serialNumberType".min(9).max(256)) = "[\\w+=/:,.@-]*"
            ["+:==@Z__az" 0..];
        SessionPolicyDocumentTypeMarker("sessionPolicyDocumentType".min(1).max(2048)) = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"
            ["\t\n\r\r ÿ" 1..];
        SourceIdentityTypeMarker("sourceIdentityType".min(2).max(64)) = "[\\w+=,.@-]*"
            ["+.09==@Z__az" 0..];
        TagKeyTypeMarker("tagKeyType".min(1).max(128)) = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"
            ("^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]+)$");
        TagValueTypeMarker("tagValueType".max(256)) = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"
            ("^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*)$");
        TokenCodeTypeMarker("tokenCodeType".sensitive().min(6).max(6)) = "[\\d]*" ["09" 0..];
        UnrestrictedSessionPolicyDocumentTypeMarker("unrestrictedSessionPolicyDocumentType".min(1)) = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"
            ["\t\n\r\r ÿ" 1..];
        UserNameTypeMarker("userNameType".min(2).max(32)) = "[\\w+=,.@-]*" ["+.09==@Z__az" 0..];
    }
}
