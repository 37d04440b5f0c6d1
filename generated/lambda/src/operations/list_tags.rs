// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListTags`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{TaggableResource, Tags};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListTags`: `GET /2017-03-31/tags/{Resource}`.
    ///
    /// [`Client::list_tags`](crate::Client::list_tags) calls it.
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
        0 resource: TaggableResource = "Resource".label();
    }
}

setters! {
    ListTagsRequest {
        new(resource: TaggableResource);
    }
}

structure! {
    /// The output of [`ListTags`](crate::Client::list_tags).
    ListTagsResponse: Default {
        /// The function's tags.
        0 tags: Option<Tags> = "Tags";
    }
}

operation_error! {
    /// The errors of [`ListTags`].
    ListTagsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
