// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `CreateTags`.

use crate::newtypes::{ResourceIdList, TagList, TaggableResourceId};
use crate::types::Tag;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `CreateTags`: `POST /`.
///
/// [`Client::create_tags`](crate::Client::create_tags) calls it.
#[derive(Clone, Copy, Debug)]
pub struct CreateTags;

operation! {
    CreateTags = "CreateTags" {
        input: CreateTagsRequest,
        output: (),
        error: CreateTagsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`CreateTags`](crate::Client::create_tags).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTagsRequest {
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
    /// The IDs of the resources, separated by spaces.
    ///
    /// Constraints: Up to 1000 resource IDs. We recommend breaking up this request into smaller batches.
    pub resources: ResourceIdList,
    /// The tags. The `value` parameter is required, but if you don't want the tag to have a value, specify the
    /// parameter with no value, and we set the value to an empty string.
    pub tags: TagList,
}

impl CreateTagsRequest {
    /// Creates one from the required members.
    pub fn new<T, T2>(
        resources: impl IntoIterator<Item = T>,
        tags: impl IntoIterator<Item = T2>,
    ) -> Self
    where
        T: Into<TaggableResourceId>,
        T2: Into<Tag>,
    {
        Self {
            resources: resources.into_iter().collect(),
            tags: tags.into_iter().collect(),
            ..Shape::empty()
        }
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

structure! {
    CreateTagsRequest = "CreateTagsRequest" {
        0 dry_run = "DryRun".wire("dryRun");
        1 resources = "Resources".wire("ResourceId").required();
        2 tags = "Tags".wire("Tag").required();
    }
}

/// The errors of [`CreateTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTagsError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    CreateTagsError {}
}
