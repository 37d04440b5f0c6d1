// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    /// OAuth 2.0 error codes returned by the server
    ///
    /// Standard OAuth 2.0 error codes used in error responses to indicate the specific type of error that occurred
    /// during token operations.
    OAuth2ErrorCode {
        0 AuthcodeExpired = "AUTHCODE_EXPIRED";
        1 Conflict = "CONFLICT";
        2 InsufficientPermissions = "INSUFFICIENT_PERMISSIONS";
        3 InvalidRequest = "INVALID_REQUEST";
        4 ResourceNotFound = "RESOURCE_NOT_FOUND";
        5 ServiceQuotaExceeded = "SERVICE_QUOTA_EXCEEDED";
        6 TokenExpired = "TOKEN_EXPIRED";
        7 UserCredentialsChanged = "USER_CREDENTIALS_CHANGED";
        8 InvalidGrant = "invalid_grant";
        9 InvalidRequest2 = "invalid_request";
        10 InvalidScope = "invalid_scope";
        11 InvalidTarget = "invalid_target";
        12 RateExceeded = "rate_exceeded";
        13 ServerError = "server_error";
        14 ServiceUnavailable = "service_unavailable";
        15 UnsupportedGrantType = "unsupported_grant_type";
    }
}
