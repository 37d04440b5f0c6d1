// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `ListTagsOfResource`.

use crate::errors::{InternalServerError, ResourceNotFoundException};
use crate::newtypes::{NextTokenString, ResourceArnString, TagList};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListTagsOfResource`: `POST /`.
    ///
    /// [`Client::list_tags_of_resource`](crate::Client::list_tags_of_resource) calls it.
    ListTagsOfResource = "ListTagsOfResource".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0).page_token("NextToken", "NextToken") {
        input: ListTagsOfResourceInput,
        output: ListTagsOfResourceOutput,
        error: ListTagsOfResourceError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListTagsOfResource`](crate::Client::list_tags_of_resource).
#[non_exhaustive]
pub struct ListTagsOfResourceInput {
    /// The Amazon DynamoDB resource with tags to be listed. This value is an Amazon Resource Name (ARN).
    pub resource_arn: ResourceArnString,
    /// An optional string that, if supplied, must be copied from the output of a previous call to ListTagOfResource.
    /// When provided in this manner, this API fetches the next page of results.
    pub next_token: Option<NextTokenString>,
}

structure! {
    ListTagsOfResourceInput {
        0 resource_arn("ResourceArn".required());
        1 next_token("NextToken");
    }
}

impl ListTagsOfResourceInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resource_arn: impl Into<ResourceArnString>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            ..Shape::empty()
        }
    }

    /// An optional string that, if supplied, must be copied from the output of a previous call to ListTagOfResource.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<NextTokenString>) -> Self {
        self.next_token = some(value);
        self
    }
}

/// The output of [`ListTagsOfResource`](crate::Client::list_tags_of_resource).
#[non_exhaustive]
pub struct ListTagsOfResourceOutput {
    /// The tags currently associated with the Amazon DynamoDB resource.
    pub tags: Option<TagList>,
    /// If this value is returned, there are additional results to be displayed. To retrieve them, call
    /// [`ListTagsOfResource`](crate::Client::list_tags_of_resource) again, with NextToken set to this value.
    pub next_token: Option<NextTokenString>,
}

structure! {
    ListTagsOfResourceOutput: Default {
        0 tags("Tags");
        1 next_token("NextToken");
    }
}

operation_error! {
    /// The errors of [`ListTagsOfResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListTagsOfResourceError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}

paged_items! { ListTagsOfResource: TagList, |it| it.tags.take() }
