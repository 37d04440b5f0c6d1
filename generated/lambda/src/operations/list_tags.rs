// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListTags`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{TaggableResource, Tags};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `ListTags`: `GET /2017-03-31/tags/{Resource}`.
    ///
    /// [`Client::list_tags`](crate::Client::list_tags) calls it.
    ListTags = "ListTags".path("/2017-03-31/tags/" {0}) {
        input: ListTagsRequest,
        output: ListTagsResponse,
        error: ListTagsError,
        service: crate::SERVICE,
        http: GET "/2017-03-31/tags/{Resource}",
    }
}

/// The input of [`ListTags`](crate::Client::list_tags).
#[non_exhaustive]
pub struct ListTagsRequest {
    /// The resource's Amazon Resource Name (ARN). Note: Lambda does not support adding tags to function aliases or
    /// versions.
    pub resource: TaggableResource,
}

structure! {
    ListTagsRequest {
        0 resource("Resource".required().label());
    }
}

impl ListTagsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resource: impl Into<TaggableResource>) -> Self {
        Self {
            resource: resource.into(),
        }
    }
}

/// The output of [`ListTags`](crate::Client::list_tags).
#[non_exhaustive]
pub struct ListTagsResponse {
    /// The function's tags.
    pub tags: Option<Tags>,
}

structure! {
    ListTagsResponse: Default {
        0 tags("Tags");
    }
}

operation_error! {
    /// The errors of [`ListTags`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListTagsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
