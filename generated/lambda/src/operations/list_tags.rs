// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListTags`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{TaggableResource, Tags};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListTags`: `GET /2017-03-31/tags/{Resource}`.
///
/// [`Client::list_tags`](crate::Client::list_tags) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListTags;

operation! {
    ListTags = "ListTags" {
        input: ListTagsRequest,
        output: ListTagsResponse,
        error: ListTagsError,
        service: crate::SERVICE,
        uri: "/2017-03-31/tags/{Resource}",
        request: GET "/2017-03-31/tags/" {0},
    }
}

structure! {
    /// The input of [`ListTags`](crate::Client::list_tags).
    ListTagsRequest {
        /// The resource's Amazon Resource Name (ARN). Note: Lambda does not support adding tags to function aliases or
        /// versions.
        0 required resource: TaggableResource = "Resource".label();
    }
}

structure! {
    /// The output of [`ListTags`](crate::Client::list_tags).
    ListTagsResponse: Default {
        /// The function's tags.
        0 optional_items tags: Tags = "Tags";
    }
}

/// The errors of [`ListTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListTagsError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
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
    ListTagsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
