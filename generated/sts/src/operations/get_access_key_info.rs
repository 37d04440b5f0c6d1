// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetAccessKeyInfo`.

use crate::newtypes::{AccessKeyIdType, AccountType};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetAccessKeyInfo`: `POST /`.
    ///
    /// [`Client::get_access_key_info`](crate::Client::get_access_key_info) calls it.
    GetAccessKeyInfo = "GetAccessKeyInfo".sigv4().sigv4a() {
        input: GetAccessKeyInfoRequest,
        output: GetAccessKeyInfoResponse,
        error: GetAccessKeyInfoError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetAccessKeyInfo`](crate::Client::get_access_key_info).
#[non_exhaustive]
pub struct GetAccessKeyInfoRequest {
    /// The identifier of an access key.
    ///
    /// This parameter allows (through its regex pattern) a string of characters that can consist of any upper- or
    /// lowercase letter or digit.
    pub access_key_id: AccessKeyIdType,
}

structure! {
    GetAccessKeyInfoRequest {
        0 access_key_id("AccessKeyId".required());
    }
}

impl GetAccessKeyInfoRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(access_key_id: impl Into<AccessKeyIdType>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
        }
    }
}

/// The output of [`GetAccessKeyInfo`](crate::Client::get_access_key_info).
#[non_exhaustive]
pub struct GetAccessKeyInfoResponse {
    /// The number used to identify the Amazon Web Services account.
    pub account: Option<AccountType>,
}

structure! {
    GetAccessKeyInfoResponse: Default {
        0 account("Account");
    }
}

operation_error! {
    /// The errors of [`GetAccessKeyInfo`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetAccessKeyInfoError {}
}
