// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `UntagResource`.

use crate::errors::{
    InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use crate::newtypes::{ResourceArnString, TagKeyList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `UntagResource`: `POST /`.
    ///
    /// [`Client::untag_resource`](crate::Client::untag_resource) calls it.
    UntagResource = "UntagResource".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: UntagResourceInput,
        output: (),
        error: UntagResourceError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`UntagResource`](crate::Client::untag_resource).
#[non_exhaustive]
pub struct UntagResourceInput {
    /// The DynamoDB resource that the tags will be removed from. This value is an Amazon Resource Name (ARN).
    pub resource_arn: ResourceArnString,
    /// A list of tag keys. Existing tags of the resource whose keys are members of this list will be removed from the
    /// DynamoDB resource.
    pub tag_keys: TagKeyList,
}

structure! {
    UntagResourceInput {
        0 resource_arn("ResourceArn".required());
        1 tag_keys("TagKeys".required());
    }
}

impl UntagResourceInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        resource_arn: impl Into<ResourceArnString>,
        tag_keys: impl Items<TagKeyList>,
    ) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            tag_keys: Items::collected(tag_keys),
        }
    }
}

operation_error! {
    /// The errors of [`UntagResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UntagResourceError {
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
    }
}
