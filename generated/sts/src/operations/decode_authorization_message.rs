// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `DecodeAuthorizationMessage`.

use crate::errors::InvalidAuthorizationMessageException;
use crate::newtypes::{DecodedMessageType, EncodedMessageType};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DecodeAuthorizationMessage`: `POST /`.
///
/// [`Client::decode_authorization_message`](crate::Client::decode_authorization_message) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DecodeAuthorizationMessage;

operation! {
    DecodeAuthorizationMessage = "DecodeAuthorizationMessage" {
        input: DecodeAuthorizationMessageRequest,
        output: DecodeAuthorizationMessageResponse,
        error: DecodeAuthorizationMessageError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`DecodeAuthorizationMessage`](crate::Client::decode_authorization_message).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DecodeAuthorizationMessageRequest {
    /// The encoded message that was returned with the response.
    pub encoded_message: EncodedMessageType,
}

impl DecodeAuthorizationMessageRequest {
    /// Creates one from the required members.
    pub fn new(encoded_message: impl Into<EncodedMessageType>) -> Self {
        Self {
            encoded_message: encoded_message.into(),
        }
    }
}

structure! {
    DecodeAuthorizationMessageRequest = "DecodeAuthorizationMessageRequest" {
        0 encoded_message = "EncodedMessage".required();
    }
}

/// A document that contains additional information about the authorization status of a request from an encoded
/// message that is returned in response to an Amazon Web Services request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecodeAuthorizationMessageResponse {
    /// The API returns a response with the decoded message.
    pub decoded_message: Option<DecodedMessageType>,
}

impl DecodeAuthorizationMessageResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `decoded_message`.
    pub fn decoded_message(mut self, value: impl Into<DecodedMessageType>) -> Self {
        self.decoded_message = Some(value.into());
        self
    }
}

structure! {
    DecodeAuthorizationMessageResponse = "DecodeAuthorizationMessageResponse" {
        0 decoded_message = "DecodedMessage";
    }
}

/// The errors of [`DecodeAuthorizationMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DecodeAuthorizationMessageError {
    /// The error returned if the message passed to
    /// [`DecodeAuthorizationMessage`](crate::Client::decode_authorization_message) was invalid. This can happen if
    /// the token contains invalid characters, such as line breaks, or if the message has expired.
    InvalidAuthorizationMessage(InvalidAuthorizationMessageException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DecodeAuthorizationMessageError {
        InvalidAuthorizationMessage(InvalidAuthorizationMessageException) = "InvalidAuthorizationMessageException",
    }
}
