// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::types::{PolicyDescriptorType, ProvidedContext, Tag};
use shapewright_runtime::{Piece, Timestamp, newtypes};

newtypes! {
    /// Length: 16 to 128 characters. Pattern: `[\w]*` (checked by `parse` and `validate`).
    text AccessKeyIdType
         = "accessKeyIdType"
        .min(16)
        .max(128)
        .pattern("[\\w]*", &[&[Piece::new("09AZ__az", 0, Piece::MANY)]]);

    text AccessKeySecretType = "accessKeySecretType".sensitive();

    text AccountType = "accountType";

    /// Length: 20 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+` (checked by `parse` and `validate`).
    text ArnType
         = "arnType"
        .min(20)
        .max(2048)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+", &[
            &[Piece::new("\t\n\r\r \u{d7ff}\u{e000}�", 1, Piece::MANY)],
        ]);

    /// Length: 2 to 193 characters. Pattern: `[\w+=,.@:-]*` (checked by `parse` and `validate`).
    text AssumedRoleIdType
         = "assumedRoleIdType"
        .min(2)
        .max(193)
        .pattern("[\\w+=,.@:-]*", &[&[Piece::new("+.0:==@Z__az", 0, Piece::MANY)]]);

    text Audience;

    /// Length: 4 to 20000 characters.
    text ClientTokenType = "clientTokenType".sensitive().min(4).max(20000);

    /// Length: 4 to 2048 characters.
    text ContextAssertionType = "contextAssertionType".min(4).max(2048);

    number DateType(Timestamp) = "dateType";

    text DecodedMessageType = "decodedMessageType";

    /// Range: 900 to 129600.
    number DurationSecondsType(i32) = "durationSecondsType".min(900).max(129600);

    /// Length: 1 to 10240 characters.
    text EncodedMessageType = "encodedMessageType".min(1).max(10240);

    text ExpiredIdentityTokenMessage = "expiredIdentityTokenMessage";

    text ExpiredTradeInTokenExceptionMessage = "expiredTradeInTokenExceptionMessage";

    /// Length: 2 to 1224 characters. Pattern: `[\w+=,.@:\/-]*` (checked by `parse` and `validate`).
    text ExternalIdType
         = "externalIdType"
        .min(2)
        .max(1224)
        .pattern("[\\w+=,.@:\\/-]*", &[&[Piece::new("+:==@Z__az", 0, Piece::MANY)]]);

    /// Length: 2 to 193 characters. Pattern: `[\w+=,.@\:-]*` (checked by `parse` and `validate`).
    text FederatedIdType
         = "federatedIdType"
        .min(2)
        .max(193)
        .pattern("[\\w+=,.@\\:-]*", &[&[Piece::new("+.0:==@Z__az", 0, Piece::MANY)]]);

    text IdpCommunicationErrorMessage = "idpCommunicationErrorMessage";

    text IdpRejectedClaimMessage = "idpRejectedClaimMessage";

    text InvalidAuthorizationMessage = "invalidAuthorizationMessage";

    text InvalidIdentityTokenMessage = "invalidIdentityTokenMessage";

    text Issuer;

    /// Length: exactly 5 characters.
    text JwtAlgorithmType = "jwtAlgorithmType".min(5).max(5);

    text JwtPayloadSizeExceededException = "jwtPayloadSizeExceededException";

    text MalformedPolicyDocumentMessage = "malformedPolicyDocumentMessage";

    /// The minimum size, in bytes, of the session token that STS issues for the request. STS increases the session
    /// token to at least this size, regardless of its actual content. The value must not exceed 4,096 bytes. When set
    /// to 0 or not specified, the session token size is unchanged.
    ///
    /// Range: 0 to 4096.
    number MinimumSessionTokenSizeType(i32) = "minimumSessionTokenSizeType".min(0).max(4096);

    text NameQualifier;

    /// Range: at least 0.
    number NonNegativeIntegerType(i32) = "nonNegativeIntegerType".min(0);

    text OutboundWebIdentityFederationDisabledException
         = "outboundWebIdentityFederationDisabledException";

    text PackedPolicyTooLargeMessage = "packedPolicyTooLargeMessage";

    list PolicyDescriptorListType(PolicyDescriptorType) = "policyDescriptorListType";

    /// Size: 1 to 5 elements.
    list ProvidedContextsListType(ProvidedContext).min(1).max(5);

    text RegionDisabledMessage = "regionDisabledMessage";

    /// Range: 900 to 43200.
    number RoleDurationSecondsType(i32) = "roleDurationSecondsType".min(900).max(43200);

    /// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
    text RoleSessionNameType
         = "roleSessionNameType"
        .min(2)
        .max(64)
        .pattern("[\\w+=,.@-]*", &[&[Piece::new("+.09==@Z__az", 0, Piece::MANY)]]);

    /// Range: 0 to 900.
    number RootDurationSecondsType(i32).min(0).max(900);

    /// Length: 4 to 100000 characters.
    text SAMLAssertionType.sensitive().min(4).max(100000);

    /// Length: 9 to 256 characters. Pattern: `[\w+=/:,.@-]*` (checked by `parse` and `validate`).
    text SerialNumberType
         = "serialNumberType"
        .min(9)
        .max(256)
        .pattern("[\\w+=/:,.@-]*", &[&[Piece::new("+:==@Z__az", 0, Piece::MANY)]]);

    text SessionDurationEscalationException = "sessionDurationEscalationException";

    /// Length: 1 to 2048 characters. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
    text SessionPolicyDocumentType
         = "sessionPolicyDocumentType"
        .min(1)
        .max(2048)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", &[
            &[Piece::new("\t\n\r\r ÿ", 1, Piece::MANY)],
        ]);

    /// The size, in bytes, of the session token returned in the Credentials for this response.
    ///
    /// Range: at least 0.
    number SessionTokenSizeType(i32) = "sessionTokenSizeType".min(0);

    /// The percentage (0-100) of the maximum allowed session token size that the returned session token consumes.
    ///
    /// Range: at least 0.
    number SessionTokenUtilizationType(i32) = "sessionTokenUtilizationType".min(0);

    /// Length: 2 to 64 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
    text SourceIdentityType
         = "sourceIdentityType"
        .min(2)
        .max(64)
        .pattern("[\\w+=,.@-]*", &[&[Piece::new("+.09==@Z__az", 0, Piece::MANY)]]);

    text Subject;

    text SubjectType;

    /// Size: at most 50 elements.
    list TagKeyListType(TagKeyType) = "tagKeyListType".max(50);

    /// Length: 1 to 128 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]+` (checked with the feature `regex` only).
    text TagKeyType
         = "tagKeyType"
        .min(1)
        .max(128)
        .regex("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]+)$");

    /// Size: at most 50 elements.
    list TagListType(Tag) = "tagListType".max(50);

    /// Length: at most 256 characters. Pattern: `[\p{L}\p{Z}\p{N}_.:/=+\-@]*` (checked with the feature `regex` only).
    text TagValueType
         = "tagValueType"
        .max(256)
        .regex("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "^(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*)$");

    /// Length: 12 to 2048 characters.
    text TargetPrincipalType.min(12).max(2048);

    /// Length: exactly 6 characters. Pattern: `[\d]*` (checked by `parse` and `validate`).
    text TokenCodeType
         = "tokenCodeType"
        .min(6)
        .max(6)
        .pattern("[\\d]*", &[&[Piece::new("09", 0, Piece::MANY)]]);

    text TokenType = "tokenType";

    text TradeInTokenType = "tradeInTokenType".sensitive();

    /// Length: at least 1 character. Pattern: `[\u0009\u000A\u000D\u0020-\u00FF]+` (checked by `parse` and `validate`).
    text UnrestrictedSessionPolicyDocumentType
         = "unrestrictedSessionPolicyDocumentType"
        .min(1)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", &[
            &[Piece::new("\t\n\r\r ÿ", 1, Piece::MANY)],
        ]);

    /// Length: 4 to 2048 characters.
    text UrlType = "urlType".min(4).max(2048);

    text UserIdType = "userIdType";

    /// Length: 2 to 32 characters. Pattern: `[\w+=,.@-]*` (checked by `parse` and `validate`).
    text UserNameType
         = "userNameType"
        .min(2)
        .max(32)
        .pattern("[\\w+=,.@-]*", &[&[Piece::new("+.09==@Z__az", 0, Piece::MANY)]]);

    /// Length: 6 to 255 characters.
    text WebIdentitySubjectType = "webIdentitySubjectType".min(6).max(255);

    /// Size: 1 to 10 elements.
    list WebIdentityTokenAudienceListType(WebIdentityTokenAudienceStringType)
         = "webIdentityTokenAudienceListType"
        .min(1)
        .max(10);

    /// Length: 1 to 1000 characters.
    text WebIdentityTokenAudienceStringType
         = "webIdentityTokenAudienceStringType"
        .min(1)
        .max(1000);

    /// Range: 60 to 3600.
    number WebIdentityTokenDurationSecondsType(i32)
         = "webIdentityTokenDurationSecondsType"
        .min(60)
        .max(3600);

    text WebIdentityTokenType = "webIdentityTokenType".sensitive();
}
