// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetSessionToken`.

use crate::errors::RegionDisabledException;
use crate::newtypes::{
    DurationSecondsType, MinimumSessionTokenSizeType, SerialNumberType, SessionTokenSizeType,
    SessionTokenUtilizationType, TokenCodeType,
};
use crate::types::Credentials;
use shapewright_runtime::shape::some;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetSessionToken`: `POST /`.
    ///
    /// [`Client::get_session_token`](crate::Client::get_session_token) calls it.
    GetSessionToken = "GetSessionToken".sigv4().sigv4a() {
        input: GetSessionTokenRequest,
        output: GetSessionTokenResponse,
        error: GetSessionTokenError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetSessionToken`](crate::Client::get_session_token).
#[non_exhaustive]
pub struct GetSessionTokenRequest {
    /// The duration, in seconds, that the credentials should remain valid. Acceptable durations for IAM user sessions
    /// range from 900 seconds (15 minutes) to 129,600 seconds (36 hours), with 43,200 seconds (12 hours) as the
    /// default. Sessions for Amazon Web Services account owners are restricted to a maximum of 3,600 seconds (one
    /// hour). If the duration is longer than one hour, the session for Amazon Web Services account owners defaults to
    /// one hour.
    pub duration_seconds: Option<DurationSecondsType>,
    /// The identification number of the MFA device that is associated with the IAM user who is making the
    /// [`GetSessionToken`](crate::Client::get_session_token) call. Specify this value if the IAM user has a policy
    /// that requires MFA authentication. The value is either the serial number for a hardware device (such as
    /// `GAHT12345678`) or an Amazon Resource Name (ARN) for a virtual device (such as
    /// `arn:aws:iam::123456789012:mfa/user`). You can find the device for an IAM user by going to the Amazon Web
    /// Services Management Console and viewing the user's security credentials.
    ///
    /// The regex used to validate this parameter is a string of characters consisting of upper- and lower-case
    /// alphanumeric characters with no spaces. You can also include underscores or any of the following characters:
    /// =,.@:/-
    pub serial_number: Option<SerialNumberType>,
    /// The value provided by the MFA device, if MFA is required. If any policy requires the IAM user to submit an MFA
    /// code, specify this value. If MFA authentication is required, the user must provide a code when requesting a
    /// set of temporary security credentials. A user who fails to provide the code receives an "access denied"
    /// response when requesting resources that require MFA authentication.
    ///
    /// The format for this parameter, as described by its regex pattern, is a sequence of six numeric digits.
    pub token_code: Option<TokenCodeType>,
    pub minimum_session_token_size: Option<MinimumSessionTokenSizeType>,
}

structure! {
    GetSessionTokenRequest: Default {
        0 duration_seconds("DurationSeconds");
        1 serial_number("SerialNumber");
        2 token_code("TokenCode");
        3 minimum_session_token_size("MinimumSessionTokenSize");
    }
}

impl GetSessionTokenRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The duration, in seconds, that the credentials should remain valid.
    #[must_use]
    pub fn duration_seconds(mut self, value: impl Into<DurationSecondsType>) -> Self {
        self.duration_seconds = some(value);
        self
    }

    /// The identification number of the MFA device that is associated with the IAM user who is making the
    /// [`GetSessionToken`](crate::Client::get_session_token) call.
    #[must_use]
    pub fn serial_number(mut self, value: impl Into<SerialNumberType>) -> Self {
        self.serial_number = some(value);
        self
    }

    /// The value provided by the MFA device, if MFA is required.
    #[must_use]
    pub fn token_code(mut self, value: impl Into<TokenCodeType>) -> Self {
        self.token_code = some(value);
        self
    }

    #[must_use]
    pub fn minimum_session_token_size(
        mut self,
        value: impl Into<MinimumSessionTokenSizeType>,
    ) -> Self {
        self.minimum_session_token_size = some(value);
        self
    }
}

/// Contains the response to a successful [`GetSessionToken`](crate::Client::get_session_token) request, including
/// temporary Amazon Web Services credentials that can be used to make Amazon Web Services requests.
#[non_exhaustive]
pub struct GetSessionTokenResponse {
    /// The temporary security credentials, which include an access key ID, a secret access key, and a security (or
    /// session) token.
    ///
    /// > **Note**
    /// >
    /// > The size of the security token that STS API operations return is not fixed. We strongly recommend that you
    /// > make no assumptions about the maximum size.
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<SessionTokenUtilizationType>,
    pub session_token_size: Option<SessionTokenSizeType>,
}

structure! {
    GetSessionTokenResponse: Default {
        0 credentials("Credentials");
        1 session_token_utilization("SessionTokenUtilization");
        2 session_token_size("SessionTokenSize");
    }
}

operation_error! {
    /// The errors of [`GetSessionToken`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetSessionTokenError {
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
    }
}
