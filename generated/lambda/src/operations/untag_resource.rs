// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `UntagResource`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{TagKeyList, TaggableResource};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `UntagResource`: `DELETE /2017-03-31/tags/{Resource}`.
    ///
    /// [`Client::untag_resource`](crate::Client::untag_resource) calls it.
    UntagResource = "UntagResource".path("/2017-03-31/tags/" {0}) {
        input: UntagResourceRequest,
        output: (),
        error: UntagResourceError,
        service: crate::SERVICE,
        http: DELETE "/2017-03-31/tags/{Resource}",
    }
}

/// The input of [`UntagResource`](crate::Client::untag_resource).
#[non_exhaustive]
pub struct UntagResourceRequest {
    /// The resource's Amazon Resource Name (ARN).
    pub resource: TaggableResource,
    /// A list of tag keys to remove from the resource.
    pub tag_keys: TagKeyList,
}

structure! {
    UntagResourceRequest {
        0 resource("Resource".required().label());
        1 tag_keys("TagKeys".required().query("tagKeys"));
    }
}

impl UntagResourceRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resource: impl Into<TaggableResource>, tag_keys: impl Items<TagKeyList>) -> Self {
        Self {
            resource: resource.into(),
            tag_keys: Items::collected(tag_keys),
        }
    }
}

operation_error! {
    /// The errors of [`UntagResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UntagResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
