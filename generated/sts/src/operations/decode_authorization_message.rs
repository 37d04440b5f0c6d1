// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `DecodeAuthorizationMessage`.

use crate::errors::InvalidAuthorizationMessageException;
use crate::newtypes::{DecodedMessageType, EncodedMessageType};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DecodeAuthorizationMessage`: `POST /`.
    ///
    /// [`Client::decode_authorization_message`](crate::Client::decode_authorization_message) calls it.
    DecodeAuthorizationMessage = "DecodeAuthorizationMessage".sigv4().sigv4a() {
        input: DecodeAuthorizationMessageRequest,
        output: DecodeAuthorizationMessageResponse,
        error: DecodeAuthorizationMessageError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DecodeAuthorizationMessage`](crate::Client::decode_authorization_message).
#[non_exhaustive]
pub struct DecodeAuthorizationMessageRequest {
    /// The encoded message that was returned with the response.
    pub encoded_message: EncodedMessageType,
}

structure! {
    DecodeAuthorizationMessageRequest {
        0 encoded_message("EncodedMessage".required());
    }
}

impl DecodeAuthorizationMessageRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(encoded_message: impl Into<EncodedMessageType>) -> Self {
        Self {
            encoded_message: encoded_message.into(),
        }
    }
}

/// A document that contains additional information about the authorization status of a request from an encoded
/// message that is returned in response to an Amazon Web Services request.
#[non_exhaustive]
pub struct DecodeAuthorizationMessageResponse {
    /// The API returns a response with the decoded message.
    pub decoded_message: Option<DecodedMessageType>,
}

structure! {
    DecodeAuthorizationMessageResponse: Default {
        0 decoded_message("DecodedMessage");
    }
}

operation_error! {
    /// The errors of [`DecodeAuthorizationMessage`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DecodeAuthorizationMessageError {
        InvalidAuthorizationMessage(InvalidAuthorizationMessageException) = "InvalidAuthorizationMessageException",
    }
}
