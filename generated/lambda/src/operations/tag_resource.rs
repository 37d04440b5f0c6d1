// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `TagResource`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{TaggableResource, Tags};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `TagResource`: `POST /2017-03-31/tags/{Resource}`.
///
/// [`Client::tag_resource`](crate::Client::tag_resource) calls it.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

operation! {
    TagResource = "TagResource" {
        input: TagResourceRequest,
        output: (),
        error: TagResourceError,
        service: crate::SERVICE,
        uri: "/2017-03-31/tags/{Resource}",
        request: POST "/2017-03-31/tags/" {0},
    }
}

structure! {
    /// The input of [`TagResource`](crate::Client::tag_resource).
    TagResourceRequest {
        /// The resource's Amazon Resource Name (ARN).
        0 required resource: TaggableResource = "Resource".label();
        /// A list of tags to apply to the resource.
        1 required_items tags: Tags = "Tags";
    }
}

/// The errors of [`TagResource`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TagResourceError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// The resource already exists, or another operation is in progress.
    ResourceConflict(ResourceConflictException),
    /// The Lambda service encountered an internal error.
    Service(ServiceException),
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequests(TooManyRequestsException),
    /// The resource specified in the request does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    TagResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
