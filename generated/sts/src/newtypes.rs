// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::types::{PolicyDescriptorType, ProvidedContext, Tag};
use shapewright_runtime::{Piece, Timestamp, list, number, string};

/// The shape `accessKeyIdType` of the model.
///
/// Length: 16 to 128 characters. Pattern: `[\w]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessKeyIdType(String);

string! {
    AccessKeyIdType = "accessKeyIdType"
        .min(16)
        .max(128)
        .pattern("[\\w]*", &[&[Piece::new("09AZ__az", 0, Piece::MANY)]]);
}

/// The shape `accessKeySecretType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessKeySecretType(String);

string! { AccessKeySecretType = "accessKeySecretType".sensitive(); }

/// The shape `accountType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountType(String);

string! { AccountType = "accountType"; }

/// The shape `arnType` of the model.
///
/// Length: 20 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArnType(String);

string! {
    ArnType = "arnType"
        .min(20)
        .max(2048)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+", &[
            &[Piece::new("\t\n\r\r \u{d7ff}\u{e000}�", 1, Piece::MANY)],
        ]);
}

/// The shape `assumedRoleIdType` of the model.
///
/// Length: 2 to 193 characters. Pattern: `[\w+=,.@:-]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssumedRoleIdType(String);

string! {
    AssumedRoleIdType = "assumedRoleIdType"
        .min(2)
        .max(193)
        .pattern("[\\w+=,.@:-]*", &[&[Piece::new("+.0:==@Z__az", 0, Piece::MANY)]]);
}

/// The shape `Audience` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Audience(String);

string! { Audience = "Audience"; }

/// The shape `clientTokenType` of the model.
///
/// Length: 4 to 20000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientTokenType(String);

string! { ClientTokenType = "clientTokenType".sensitive().min(4).max(20000); }

/// The shape `contextAssertionType` of the model.
///
/// Length: 4 to 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContextAssertionType(String);

string! { ContextAssertionType = "contextAssertionType".min(4).max(2048); }

/// The shape `dateType` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateType(Timestamp);

number! { DateType(Timestamp) = "dateType"; }

/// The shape `decodedMessageType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecodedMessageType(String);

string! { DecodedMessageType = "decodedMessageType"; }

/// The shape `durationSecondsType` of the model.
///
/// Range: 900 to 129600.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DurationSecondsType(i32);

number! { DurationSecondsType(i32) = "durationSecondsType".min(900).max(129600); }

/// The shape `encodedMessageType` of the model.
///
/// Length: 1 to 10240 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EncodedMessageType(String);

string! { EncodedMessageType = "encodedMessageType".min(1).max(10240); }

/// The shape `expiredIdentityTokenMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpiredIdentityTokenMessage(String);

string! { ExpiredIdentityTokenMessage = "expiredIdentityTokenMessage"; }

/// The shape `expiredTradeInTokenExceptionMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpiredTradeInTokenExceptionMessage(String);

string! { ExpiredTradeInTokenExceptionMessage = "expiredTradeInTokenExceptionMessage"; }

/// The shape `externalIdType` of the model.
///
/// Length: 2 to 1224 characters. Pattern: `[\w+=,.@:\/-]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalIdType(String);

string! {
    ExternalIdType = "externalIdType"
        .min(2)
        .max(1224)
        .pattern("[\\w+=,.@:\\/-]*", &[&[Piece::new("+:==@Z__az", 0, Piece::MANY)]]);
}

/// The shape `federatedIdType` of the model.
///
/// Length: 2 to 193 characters. Pattern: `[\w+=,.@\:-]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FederatedIdType(String);

string! {
    FederatedIdType = "federatedIdType"
        .min(2)
        .max(193)
        .pattern("[\\w+=,.@\\:-]*", &[&[Piece::new("+.0:==@Z__az", 0, Piece::MANY)]]);
}

/// The shape `idpCommunicationErrorMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdpCommunicationErrorMessage(String);

string! { IdpCommunicationErrorMessage = "idpCommunicationErrorMessage"; }

/// The shape `idpRejectedClaimMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdpRejectedClaimMessage(String);

string! { IdpRejectedClaimMessage = "idpRejectedClaimMessage"; }

/// The shape `invalidAuthorizationMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvalidAuthorizationMessage(String);

string! { InvalidAuthorizationMessage = "invalidAuthorizationMessage"; }

/// The shape `invalidIdentityTokenMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvalidIdentityTokenMessage(String);

string! { InvalidIdentityTokenMessage = "invalidIdentityTokenMessage"; }

/// The shape `Issuer` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Issuer(String);

string! { Issuer = "Issuer"; }

/// The shape `jwtAlgorithmType` of the model.
///
/// Length: exactly 5 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JwtAlgorithmType(String);

string! { JwtAlgorithmType = "jwtAlgorithmType".min(5).max(5); }

/// The shape `jwtPayloadSizeExceededException` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JwtPayloadSizeExceededException(String);

string! { JwtPayloadSizeExceededException = "jwtPayloadSizeExceededException"; }

/// The shape `malformedPolicyDocumentMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MalformedPolicyDocumentMessage(String);

string! { MalformedPolicyDocumentMessage = "malformedPolicyDocumentMessage"; }

/// The minimum size, in bytes, of the session token that STS issues for the request. STS increases the session
/// token to at least this size, regardless of its actual content. The value must not exceed 4,096 bytes. When set
/// to 0 or not specified, the session token size is unchanged.
///
/// Range: 0 to 4096.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MinimumSessionTokenSizeType(i32);

number! { MinimumSessionTokenSizeType(i32) = "minimumSessionTokenSizeType".min(0).max(4096); }

/// The shape `NameQualifier` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameQualifier(String);

string! { NameQualifier = "NameQualifier"; }

/// The shape `nonNegativeIntegerType` of the model.
///
/// Range: at least 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonNegativeIntegerType(i32);

number! { NonNegativeIntegerType(i32) = "nonNegativeIntegerType".min(0); }

/// The shape `outboundWebIdentityFederationDisabledException` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutboundWebIdentityFederationDisabledException(String);

string! {
    OutboundWebIdentityFederationDisabledException = "outboundWebIdentityFederationDisabledException"
        ;
}

/// The shape `packedPolicyTooLargeMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackedPolicyTooLargeMessage(String);

string! { PackedPolicyTooLargeMessage = "packedPolicyTooLargeMessage"; }

/// The shape `policyDescriptorListType` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyDescriptorListType(Vec<PolicyDescriptorType>);

list! { PolicyDescriptorListType(PolicyDescriptorType) = "policyDescriptorListType"; }

/// The shape `ProvidedContextsListType` of the model.
///
/// Size: 1 to 5 elements.
#[derive(Clone, Default, PartialEq)]
pub struct ProvidedContextsListType(Vec<ProvidedContext>);

list! { ProvidedContextsListType(ProvidedContext) = "ProvidedContextsListType".min(1).max(5); }

/// The shape `regionDisabledMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionDisabledMessage(String);

string! { RegionDisabledMessage = "regionDisabledMessage"; }

/// The shape `roleDurationSecondsType` of the model.
///
/// Range: 900 to 43200.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleDurationSecondsType(i32);

number! { RoleDurationSecondsType(i32) = "roleDurationSecondsType".min(900).max(43200); }

/// The shape `roleSessionNameType` of the model.
///
/// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleSessionNameType(String);

string! {
    RoleSessionNameType = "roleSessionNameType"
        .min(2)
        .max(64)
        .pattern("[\\w+=,.@-]*", &[&[Piece::new("+.09==@Z__az", 0, Piece::MANY)]]);
}

/// The shape `RootDurationSecondsType` of the model.
///
/// Range: 0 to 900.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RootDurationSecondsType(i32);

number! { RootDurationSecondsType(i32) = "RootDurationSecondsType".min(0).max(900); }

/// The shape `SAMLAssertionType` of the model.
///
/// Length: 4 to 100000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SAMLAssertionType(String);

string! { SAMLAssertionType = "SAMLAssertionType".sensitive().min(4).max(100000); }

/// The shape `serialNumberType` of the model.
///
/// Length: 9 to 256 characters. Pattern: `[\w+=/:,.@-]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SerialNumberType(String);

string! {
    SerialNumberType = "serialNumberType"
        .min(9)
        .max(256)
        .pattern("[\\w+=/:,.@-]*", &[&[Piece::new("+:==@Z__az", 0, Piece::MANY)]]);
}

/// The shape `sessionDurationEscalationException` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionDurationEscalationException(String);

string! { SessionDurationEscalationException = "sessionDurationEscalationException"; }

/// The shape `sessionPolicyDocumentType` of the model.
///
/// Length: 1 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionPolicyDocumentType(String);

string! {
    SessionPolicyDocumentType = "sessionPolicyDocumentType"
        .min(1)
        .max(2048)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", &[
            &[Piece::new("\t\n\r\r ÿ", 1, Piece::MANY)],
        ]);
}

/// The size, in bytes, of the session token returned in the Credentials for this response.
///
/// Range: at least 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionTokenSizeType(i32);

number! { SessionTokenSizeType(i32) = "sessionTokenSizeType".min(0); }

/// The percentage (0-100) of the maximum allowed session token size that the returned session token consumes.
///
/// Range: at least 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionTokenUtilizationType(i32);

number! { SessionTokenUtilizationType(i32) = "sessionTokenUtilizationType".min(0); }

/// The shape `sourceIdentityType` of the model.
///
/// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceIdentityType(String);

string! {
    SourceIdentityType = "sourceIdentityType"
        .min(2)
        .max(64)
        .pattern("[\\w+=,.@-]*", &[&[Piece::new("+.09==@Z__az", 0, Piece::MANY)]]);
}

/// The shape `Subject` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject(String);

string! { Subject = "Subject"; }

/// The shape `SubjectType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubjectType(String);

string! { SubjectType = "SubjectType"; }

/// The shape `tagKeyListType` of the model.
///
/// Size: at most 50 elements.
#[derive(Clone, Default, PartialEq)]
pub struct TagKeyListType(Vec<TagKeyType>);

list! { TagKeyListType(TagKeyType) = "tagKeyListType".max(50); }

/// The shape `tagKeyType` of the model.
///
/// Length: 1 to 128 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]+` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagKeyType(String);

string! {
    TagKeyType = "tagKeyType"
        .min(1)
        .max(128)
        .regex("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]+)$");
}

/// The shape `tagListType` of the model.
///
/// Size: at most 50 elements.
#[derive(Clone, Default, PartialEq)]
pub struct TagListType(Vec<Tag>);

list! { TagListType(Tag) = "tagListType".max(50); }

/// The shape `tagValueType` of the model.
///
/// Length: at most 256 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]*` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagValueType(String);

string! {
    TagValueType = "tagValueType"
        .max(256)
        .regex("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*)$");
}

/// The shape `TargetPrincipalType` of the model.
///
/// Length: 12 to 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TargetPrincipalType(String);

string! { TargetPrincipalType = "TargetPrincipalType".min(12).max(2048); }

/// The shape `tokenCodeType` of the model.
///
/// Length: exactly 6 characters. Pattern: `[\d]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenCodeType(String);

string! {
    TokenCodeType = "tokenCodeType"
        .min(6)
        .max(6)
        .pattern("[\\d]*", &[&[Piece::new("09", 0, Piece::MANY)]]);
}

/// The shape `tokenType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenType(String);

string! { TokenType = "tokenType"; }

/// The shape `tradeInTokenType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TradeInTokenType(String);

string! { TradeInTokenType = "tradeInTokenType".sensitive(); }

/// The shape `unrestrictedSessionPolicyDocumentType` of the model.
///
/// Length: at least 1 character. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnrestrictedSessionPolicyDocumentType(String);

string! {
    UnrestrictedSessionPolicyDocumentType = "unrestrictedSessionPolicyDocumentType"
        .min(1)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", &[
            &[Piece::new("\t\n\r\r ÿ", 1, Piece::MANY)],
        ]);
}

/// The shape `urlType` of the model.
///
/// Length: 4 to 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlType(String);

string! { UrlType = "urlType".min(4).max(2048); }

/// The shape `userIdType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserIdType(String);

string! { UserIdType = "userIdType"; }

/// The shape `userNameType` of the model.
///
/// Length: 2 to 32 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserNameType(String);

string! {
    UserNameType = "userNameType"
        .min(2)
        .max(32)
        .pattern("[\\w+=,.@-]*", &[&[Piece::new("+.09==@Z__az", 0, Piece::MANY)]]);
}

/// The shape `webIdentitySubjectType` of the model.
///
/// Length: 6 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebIdentitySubjectType(String);

string! { WebIdentitySubjectType = "webIdentitySubjectType".min(6).max(255); }

/// The shape `webIdentityTokenAudienceListType` of the model.
///
/// Size: 1 to 10 elements.
#[derive(Clone, Default, PartialEq)]
pub struct WebIdentityTokenAudienceListType(Vec<WebIdentityTokenAudienceStringType>);

list! {
    WebIdentityTokenAudienceListType(WebIdentityTokenAudienceStringType) = "webIdentityTokenAudienceListType"
        .min(1)
        .max(10);
}

/// The shape `webIdentityTokenAudienceStringType` of the model.
///
/// Length: 1 to 1000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebIdentityTokenAudienceStringType(String);

string! {
    WebIdentityTokenAudienceStringType = "webIdentityTokenAudienceStringType"
        .min(1)
        .max(1000);
}

/// The shape `webIdentityTokenDurationSecondsType` of the model.
///
/// Range: 60 to 3600.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebIdentityTokenDurationSecondsType(i32);

number! {
    WebIdentityTokenDurationSecondsType(i32) = "webIdentityTokenDurationSecondsType"
        .min(60)
        .max(3600);
}

/// The shape `webIdentityTokenType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebIdentityTokenType(String);

string! { WebIdentityTokenType = "webIdentityTokenType".sensitive(); }
