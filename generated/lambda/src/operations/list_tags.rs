// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListTags`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{TagKey, TagValue, TaggableResource, Tags};
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

/// The input of [`ListTags`](crate::Client::list_tags).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTagsRequest {
    /// The resource's Amazon Resource Name (ARN). Note: Lambda does not support adding tags to function aliases or
    /// versions.
    pub resource: TaggableResource,
}

impl ListTagsRequest {
    /// Creates one from the required members.
    pub fn new(resource: impl Into<TaggableResource>) -> Self {
        Self {
            resource: resource.into(),
        }
    }
}

structure! {
    ListTagsRequest = "ListTagsRequest" {
        0 resource = "Resource".required().label();
    }
}

/// The output of [`ListTags`](crate::Client::list_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagsResponse {
    /// The function's tags.
    pub tags: Option<Tags>,
}

impl ListTagsResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tags`.
    pub fn tags<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<TagKey>,
        V: Into<TagValue>,
    {
        self.tags = Some(entries.into_iter().collect());
        self
    }
}

structure! {
    ListTagsResponse = "ListTagsResponse" {
        0 tags = "Tags";
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
