// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `TagResource`.

use crate::errors::{
    InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use crate::newtypes::{ResourceArnString, TagList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `TagResource`: `POST /`.
    ///
    /// [`Client::tag_resource`](crate::Client::tag_resource) calls it.
    TagResource = "TagResource".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: TagResourceInput,
        output: (),
        error: TagResourceError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`TagResource`](crate::Client::tag_resource).
#[non_exhaustive]
pub struct TagResourceInput {
    /// Identifies the Amazon DynamoDB resource to which tags should be added. This value is an Amazon Resource Name
    /// (ARN).
    pub resource_arn: ResourceArnString,
    /// The tags to be assigned to the Amazon DynamoDB resource.
    pub tags: TagList,
}

structure! {
    TagResourceInput {
        0 resource_arn("ResourceArn".required());
        1 tags("Tags".required());
    }
}

impl TagResourceInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resource_arn: impl Into<ResourceArnString>, tags: impl Items<TagList>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            tags: Items::collected(tags),
        }
    }
}

operation_error! {
    /// The errors of [`TagResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    TagResourceError {
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
    }
}
