// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::types::{PolicyDescriptorType, ProvidedContext, Tag};
use shapewright_runtime::shape::newtype::{List, Number, Text};
use shapewright_runtime::{Timestamp, newtypes};

/// Length: 16 to 128 characters. Pattern: `[\w]*` (checked by `parse` and `validate`).
pub type AccessKeyIdType = Text<named::AccessKeyIdType>;

/// The text `accessKeySecretType` of the model.
pub type AccessKeySecretType = Text<named::AccessKeySecretType>;

/// The text `accountType` of the model.
pub type AccountType = Text<named::AccountType>;

/// Length: 20 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+` (checked by `parse` and `validate`).
pub type ArnType = Text<named::ArnType>;

/// Length: 2 to 193 characters. Pattern: `[\w+=,.@:-]*` (checked by `parse` and `validate`).
pub type AssumedRoleIdType = Text<named::AssumedRoleIdType>;

/// The text `Audience` of the model.
pub type Audience = Text<named::Audience>;

/// Length: 4 to 20000 characters.
pub type ClientTokenType = Text<named::ClientTokenType>;

/// Length: 4 to 2048 characters.
pub type ContextAssertionType = Text<named::ContextAssertionType>;

/// The timestamp `dateType` of the model.
pub type DateType = Number<named::DateType, Timestamp>;

/// The text `decodedMessageType` of the model.
pub type DecodedMessageType = Text<named::DecodedMessageType>;

/// Range: 900 to 129600.
pub type DurationSecondsType = Number<named::DurationSecondsType, i32>;

/// Length: 1 to 10240 characters.
pub type EncodedMessageType = Text<named::EncodedMessageType>;

/// The text `expiredIdentityTokenMessage` of the model.
pub type ExpiredIdentityTokenMessage = Text<named::ExpiredIdentityTokenMessage>;

/// The text `expiredTradeInTokenExceptionMessage` of the model.
pub type ExpiredTradeInTokenExceptionMessage = Text<named::ExpiredTradeInTokenExceptionMessage>;

/// Length: 2 to 1224 characters. Pattern: `[\w+=,.@:\/-]*` (checked by `parse` and `validate`).
pub type ExternalIdType = Text<named::ExternalIdType>;

/// Length: 2 to 193 characters. Pattern: `[\w+=,.@\:-]*` (checked by `parse` and `validate`).
pub type FederatedIdType = Text<named::FederatedIdType>;

/// The text `idpCommunicationErrorMessage` of the model.
pub type IdpCommunicationErrorMessage = Text<named::IdpCommunicationErrorMessage>;

/// The text `idpRejectedClaimMessage` of the model.
pub type IdpRejectedClaimMessage = Text<named::IdpRejectedClaimMessage>;

/// The text `invalidAuthorizationMessage` of the model.
pub type InvalidAuthorizationMessage = Text<named::InvalidAuthorizationMessage>;

/// The text `invalidIdentityTokenMessage` of the model.
pub type InvalidIdentityTokenMessage = Text<named::InvalidIdentityTokenMessage>;

/// The text `Issuer` of the model.
pub type Issuer = Text<named::Issuer>;

/// Length: exactly 5 characters.
pub type JwtAlgorithmType = Text<named::JwtAlgorithmType>;

/// The text `jwtPayloadSizeExceededException` of the model.
pub type JwtPayloadSizeExceededException = Text<named::JwtPayloadSizeExceededException>;

/// The text `malformedPolicyDocumentMessage` of the model.
pub type MalformedPolicyDocumentMessage = Text<named::MalformedPolicyDocumentMessage>;

/// The minimum size, in bytes, of the session token that STS issues for the request. STS increases the session
/// token to at least this size, regardless of its actual content. The value must not exceed 4,096 bytes. When set
/// to 0 or not specified, the session token size is unchanged.
///
/// Range: 0 to 4096.
pub type MinimumSessionTokenSizeType = Number<named::MinimumSessionTokenSizeType, i32>;

/// The text `NameQualifier` of the model.
pub type NameQualifier = Text<named::NameQualifier>;

/// Range: at least 0.
pub type NonNegativeIntegerType = Number<named::NonNegativeIntegerType, i32>;

/// The text `outboundWebIdentityFederationDisabledException` of the model.
pub type OutboundWebIdentityFederationDisabledException =
    Text<named::OutboundWebIdentityFederationDisabledException>;

/// The text `packedPolicyTooLargeMessage` of the model.
pub type PackedPolicyTooLargeMessage = Text<named::PackedPolicyTooLargeMessage>;

/// The list `policyDescriptorListType` of the model.
pub type PolicyDescriptorListType = List<named::PolicyDescriptorListType, PolicyDescriptorType>;

/// Size: 1 to 5 elements.
pub type ProvidedContextsListType = List<named::ProvidedContextsListType, ProvidedContext>;

/// The text `regionDisabledMessage` of the model.
pub type RegionDisabledMessage = Text<named::RegionDisabledMessage>;

/// Range: 900 to 43200.
pub type RoleDurationSecondsType = Number<named::RoleDurationSecondsType, i32>;

/// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
pub type RoleSessionNameType = Text<named::RoleSessionNameType>;

/// Range: 0 to 900.
pub type RootDurationSecondsType = Number<named::RootDurationSecondsType, i32>;

/// Length: 4 to 100000 characters.
pub type SAMLAssertionType = Text<named::SAMLAssertionType>;

/// Length: 9 to 256 characters. Pattern: `[\w+=/:,.@-]*` (checked by `parse` and `validate`).
pub type SerialNumberType = Text<named::SerialNumberType>;

/// The text `sessionDurationEscalationException` of the model.
pub type SessionDurationEscalationException = Text<named::SessionDurationEscalationException>;

/// Length: 1 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
pub type SessionPolicyDocumentType = Text<named::SessionPolicyDocumentType>;

/// The size, in bytes, of the session token returned in the Credentials for this response.
///
/// Range: at least 0.
pub type SessionTokenSizeType = Number<named::SessionTokenSizeType, i32>;

/// The percentage (0-100) of the maximum allowed session token size that the returned session token consumes.
///
/// Range: at least 0.
pub type SessionTokenUtilizationType = Number<named::SessionTokenUtilizationType, i32>;

/// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
pub type SourceIdentityType = Text<named::SourceIdentityType>;

/// The text `Subject` of the model.
pub type Subject = Text<named::Subject>;

/// The text `SubjectType` of the model.
pub type SubjectType = Text<named::SubjectType>;

/// Size: at most 50 elements.
pub type TagKeyListType = List<named::TagKeyListType, TagKeyType>;

/// Length: 1 to 128 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]+` (checked with the feature `regex` only).
pub type TagKeyType = Text<named::TagKeyType>;

/// Size: at most 50 elements.
pub type TagListType = List<named::TagListType, Tag>;

/// Length: at most 256 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]*` (checked with the feature `regex` only).
pub type TagValueType = Text<named::TagValueType>;

/// Length: 12 to 2048 characters.
pub type TargetPrincipalType = Text<named::TargetPrincipalType>;

/// Length: exactly 6 characters. Pattern: `[\d]*` (checked by `parse` and `validate`).
pub type TokenCodeType = Text<named::TokenCodeType>;

/// The text `tokenType` of the model.
pub type TokenType = Text<named::TokenType>;

/// The text `tradeInTokenType` of the model.
pub type TradeInTokenType = Text<named::TradeInTokenType>;

/// Length: at least 1 character. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
pub type UnrestrictedSessionPolicyDocumentType = Text<named::UnrestrictedSessionPolicyDocumentType>;

/// Length: 4 to 2048 characters.
pub type UrlType = Text<named::UrlType>;

/// The text `userIdType` of the model.
pub type UserIdType = Text<named::UserIdType>;

/// Length: 2 to 32 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
pub type UserNameType = Text<named::UserNameType>;

/// Length: 6 to 255 characters.
pub type WebIdentitySubjectType = Text<named::WebIdentitySubjectType>;

/// Size: 1 to 10 elements.
pub type WebIdentityTokenAudienceListType =
    List<named::WebIdentityTokenAudienceListType, WebIdentityTokenAudienceStringType>;

/// Length: 1 to 1000 characters.
pub type WebIdentityTokenAudienceStringType = Text<named::WebIdentityTokenAudienceStringType>;

/// Range: 60 to 3600.
pub type WebIdentityTokenDurationSecondsType =
    Number<named::WebIdentityTokenDurationSecondsType, i32>;

/// The text `webIdentityTokenType` of the model.
pub type WebIdentityTokenType = Text<named::WebIdentityTokenType>;

newtypes! {
    [
        Audience, Issuer, NameQualifier, Subject, SubjectType,
    ]
    {
        AccessKeySecretType("accessKeySecretType".sensitive());
        AccountType("accountType");
        ClientTokenType("clientTokenType".sensitive().min(4).max(20000));
        ContextAssertionType("contextAssertionType".min(4).max(2048));
        DateType("dateType");
        DecodedMessageType("decodedMessageType");
        DurationSecondsType("durationSecondsType".min(900).max(129600));
        EncodedMessageType("encodedMessageType".min(1).max(10240));
        ExpiredIdentityTokenMessage("expiredIdentityTokenMessage");
        ExpiredTradeInTokenExceptionMessage("expiredTradeInTokenExceptionMessage");
        IdpCommunicationErrorMessage("idpCommunicationErrorMessage");
        IdpRejectedClaimMessage("idpRejectedClaimMessage");
        InvalidAuthorizationMessage("invalidAuthorizationMessage");
        InvalidIdentityTokenMessage("invalidIdentityTokenMessage");
        JwtAlgorithmType("jwtAlgorithmType".min(5).max(5));
        JwtPayloadSizeExceededException("jwtPayloadSizeExceededException");
        MalformedPolicyDocumentMessage("malformedPolicyDocumentMessage");
        MinimumSessionTokenSizeType("minimumSessionTokenSizeType".min(0).max(4096));
        NonNegativeIntegerType("nonNegativeIntegerType".min(0));
        OutboundWebIdentityFederationDisabledException("outboundWebIdentityFederationDisabledException");
        PackedPolicyTooLargeMessage("packedPolicyTooLargeMessage");
        PolicyDescriptorListType("policyDescriptorListType");
        ProvidedContextsListType(.min(1).max(5));
        RegionDisabledMessage("regionDisabledMessage");
        RoleDurationSecondsType("roleDurationSecondsType".min(900).max(43200));
        RootDurationSecondsType(.min(0).max(900));
        SAMLAssertionType(.sensitive().min(4).max(100000));
        SessionDurationEscalationException("sessionDurationEscalationException");
        SessionTokenSizeType("sessionTokenSizeType".min(0));
        SessionTokenUtilizationType("sessionTokenUtilizationType".min(0));
        TagKeyListType("tagKeyListType".max(50));
        TagListType("tagListType".max(50));
        TargetPrincipalType(.min(12).max(2048));
        TokenType("tokenType".sensitive());
        TradeInTokenType("tradeInTokenType".sensitive());
        UrlType("urlType".min(4).max(2048));
        UserIdType("userIdType");
        WebIdentitySubjectType("webIdentitySubjectType".min(6).max(255));
        WebIdentityTokenAudienceListType("webIdentityTokenAudienceListType".min(1).max(10));
        WebIdentityTokenAudienceStringType("webIdentityTokenAudienceStringType".min(1).max(1000));
        WebIdentityTokenDurationSecondsType("webIdentityTokenDurationSecondsType".min(60).max(3600));
        WebIdentityTokenType("webIdentityTokenType".sensitive());
    }
    {
        AccessKeyIdType("accessKeyIdType".min(16).max(128)) = "[\\w]*" ["09AZ__az" 0..];
        ArnType("arnType".min(20).max(2048)) = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"
            ["\t\n\r\r \u{d7ff}\u{e000}�" 1..];
        AssumedRoleIdType("assumedRoleIdType".min(2).max(193)) = "[\\w+=,.@:-]*"
            ["+.0:==@Z__az" 0..];
        ExternalIdType("externalIdType".min(2).max(1224)) = "[\\w+=,.@:\\/-]*" ["+:==@Z__az" 0..];
        FederatedIdType("federatedIdType".min(2).max(193)) = "[\\w+=,.@\\:-]*" ["+.0:==@Z__az" 0..];
        RoleSessionNameType("roleSessionNameType".min(2).max(64)) = "[\\w+=,.@-]*"
            ["+.09==@Z__az" 0..];
        SerialNumberType("serialNumberType".min(9).max(256)) = "[\\w+=/:,.@-]*" ["+:==@Z__az" 0..];
        SessionPolicyDocumentType("sessionPolicyDocumentType".min(1).max(2048)) = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"
            ["\t\n\r\r ÿ" 1..];
        SourceIdentityType("sourceIdentityType".min(2).max(64)) = "[\\w+=,.@-]*"
            ["+.09==@Z__az" 0..];
        TagKeyType("tagKeyType".min(1).max(128)) = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"
            ("^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]+)$");
        TagValueType("tagValueType".max(256)) = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"
            ("^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*)$");
        TokenCodeType("tokenCodeType".sensitive().min(6).max(6)) = "[\\d]*" ["09" 0..];
        UnrestrictedSessionPolicyDocumentType("unrestrictedSessionPolicyDocumentType".min(1)) = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"
            ["\t\n\r\r ÿ" 1..];
        UserNameType("userNameType".min(2).max(32)) = "[\\w+=,.@-]*" ["+.09==@Z__az" 0..];
    }
}
