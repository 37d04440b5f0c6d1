// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetAccessKeyInfo`.

use crate::newtypes::{AccessKeyIdType, AccountType};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `GetAccessKeyInfo`: `POST /`.
///
/// [`Client::get_access_key_info`](crate::Client::get_access_key_info) calls it.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyInfo;

operation! {
    GetAccessKeyInfo = "GetAccessKeyInfo" {
        input: GetAccessKeyInfoRequest,
        output: GetAccessKeyInfoResponse,
        error: GetAccessKeyInfoError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`GetAccessKeyInfo`](crate::Client::get_access_key_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyInfoRequest {
    /// The identifier of an access key.
    ///
    /// This parameter allows (through its regex pattern) a string of characters that can consist of any upper- or
    /// lowercase letter or digit.
    pub access_key_id: AccessKeyIdType,
}

impl GetAccessKeyInfoRequest {
    /// Creates one from the required members.
    pub fn new(access_key_id: impl Into<AccessKeyIdType>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
        }
    }
}

structure! {
    GetAccessKeyInfoRequest = "GetAccessKeyInfoRequest" {
        0 access_key_id = "AccessKeyId".required();
    }
}

/// The output of [`GetAccessKeyInfo`](crate::Client::get_access_key_info).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyInfoResponse {
    /// The number used to identify the Amazon Web Services account.
    pub account: Option<AccountType>,
}

impl GetAccessKeyInfoResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account`.
    pub fn account(mut self, value: impl Into<AccountType>) -> Self {
        self.account = Some(value.into());
        self
    }
}

structure! {
    GetAccessKeyInfoResponse = "GetAccessKeyInfoResponse" {
        0 account = "Account";
    }
}

/// The errors of [`GetAccessKeyInfo`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAccessKeyInfoError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    GetAccessKeyInfoError {}
}
