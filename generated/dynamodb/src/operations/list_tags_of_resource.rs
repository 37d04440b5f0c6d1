// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `ListTagsOfResource`.

use crate::errors::{InternalServerError, ResourceNotFoundException};
use crate::newtypes::{NextTokenString, ResourceArnString, TagList};
use crate::types::Tag;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `ListTagsOfResource`: `POST /`.
///
/// [`Client::list_tags_of_resource`](crate::Client::list_tags_of_resource) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsOfResource;

operation! {
    ListTagsOfResource = "ListTagsOfResource" {
        input: ListTagsOfResourceInput,
        output: ListTagsOfResourceOutput,
        error: ListTagsOfResourceError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`ListTagsOfResource`](crate::Client::list_tags_of_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTagsOfResourceInput {
    /// The Amazon DynamoDB resource with tags to be listed. This value is an Amazon Resource Name (ARN).
    pub resource_arn: ResourceArnString,
    /// An optional string that, if supplied, must be copied from the output of a previous call to ListTagOfResource.
    /// When provided in this manner, this API fetches the next page of results.
    pub next_token: Option<NextTokenString>,
}

impl ListTagsOfResourceInput {
    /// Creates one from the required members.
    pub fn new(resource_arn: impl Into<ResourceArnString>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            ..Shape::empty()
        }
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<NextTokenString>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

structure! {
    ListTagsOfResourceInput = "ListTagsOfResourceInput" {
        0 resource_arn = "ResourceArn".required();
        1 next_token = "NextToken";
    }
}

/// The output of [`ListTagsOfResource`](crate::Client::list_tags_of_resource).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagsOfResourceOutput {
    /// The tags currently associated with the Amazon DynamoDB resource.
    pub tags: Option<TagList>,
    /// If this value is returned, there are additional results to be displayed. To retrieve them, call
    /// [`ListTagsOfResource`](crate::Client::list_tags_of_resource) again, with NextToken set to this value.
    pub next_token: Option<NextTokenString>,
}

impl ListTagsOfResourceOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tags`.
    pub fn tags<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Tag>,
    {
        self.tags = Some(items.into_iter().collect());
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<NextTokenString>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

structure! {
    ListTagsOfResourceOutput = "ListTagsOfResourceOutput" {
        0 tags = "Tags";
        1 next_token = "NextToken";
    }
}

/// The errors of [`ListTagsOfResource`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListTagsOfResourceError {
    /// The operation tried to access a nonexistent table or index. The resource might not be specified correctly, or
    /// its status might not be `ACTIVE`.
    ResourceNotFound(ResourceNotFoundException),
    /// An error occurred on the server side.
    InternalServer(InternalServerError),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListTagsOfResourceError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
