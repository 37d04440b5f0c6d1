// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `CreateTags`.

use crate::newtypes::{ResourceIdList, TagList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CreateTags`: `POST /`.
    ///
    /// [`Client::create_tags`](crate::Client::create_tags) calls it.
    CreateTags = "CreateTags" {
        input: CreateTagsRequest,
        output: (),
        error: CreateTagsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`CreateTags`](crate::Client::create_tags).
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

structure! {
    CreateTagsRequest {
        0 dry_run("DryRun".wire("dryRun"));
        1 resources("Resources".required().wire("ResourceId"));
        2 tags("Tags".required().wire("Tag"));
    }
}

impl CreateTagsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resources: impl Items<ResourceIdList>, tags: impl Items<TagList>) -> Self {
        Self {
            resources: Items::collected(resources),
            tags: Items::collected(tags),
            ..Shape::empty()
        }
    }

    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

operation_error! {
    /// The errors of [`CreateTags`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateTagsError {}
}
