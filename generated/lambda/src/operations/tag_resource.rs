// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `TagResource`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{TaggableResource, Tags};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `TagResource`: `POST /2017-03-31/tags/{Resource}`.
    ///
    /// [`Client::tag_resource`](crate::Client::tag_resource) calls it.
    TagResource = "TagResource".path("/2017-03-31/tags/" {0}) {
        input: TagResourceRequest,
        output: (),
        error: TagResourceError,
        service: crate::SERVICE,
        http: POST "/2017-03-31/tags/{Resource}",
    }
}

/// The input of [`TagResource`](crate::Client::tag_resource).
#[non_exhaustive]
pub struct TagResourceRequest {
    /// The resource's Amazon Resource Name (ARN).
    pub resource: TaggableResource,
    /// A list of tags to apply to the resource.
    pub tags: Tags,
}

structure! {
    TagResourceRequest {
        0 resource("Resource".required().label());
        1 tags("Tags".required());
    }
}

impl TagResourceRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resource: impl Into<TaggableResource>, tags: impl Items<Tags>) -> Self {
        Self {
            resource: resource.into(),
            tags: Items::collected(tags),
        }
    }
}

operation_error! {
    /// The errors of [`TagResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    TagResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
