// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DeleteTags`.

use crate::newtypes::{ResourceIdList, TagList};
use shapewright_runtime::shape::{Items, collected};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `DeleteTags`: `POST /`.
    ///
    /// [`Client::delete_tags`](crate::Client::delete_tags) calls it.
    DeleteTags = "DeleteTags" {
        input: DeleteTagsRequest,
        output: (),
        error: DeleteTagsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DeleteTags`](crate::Client::delete_tags).
#[non_exhaustive]
pub struct DeleteTagsRequest {
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
    /// The IDs of the resources, separated by spaces.
    ///
    /// Constraints: Up to 1000 resource IDs. We recommend breaking up this request into smaller batches.
    pub resources: ResourceIdList,
    /// The tags to delete. Specify a tag key and an optional tag value to delete specific tags. If you specify a tag
    /// key without a tag value, we delete any tag with this key regardless of its value. If you specify a tag key
    /// with an empty string as the tag value, we delete the tag only if its value is an empty string.
    ///
    /// If you omit this parameter, we delete all user-defined tags for the specified resources. We do not delete
    /// Amazon Web Services-generated tags (tags that have the `aws:` prefix).
    ///
    /// Constraints: Up to 1000 tags.
    pub tags: Option<TagList>,
}

structure! {
    DeleteTagsRequest {
        0 dry_run("DryRun".wire("dryRun"));
        1 resources("Resources".required().wire("resourceId"));
        2 tags("Tags".wire("tag"));
    }
}

impl DeleteTagsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resources: impl Items<ResourceIdList>) -> Self {
        Self {
            resources: Items::collected(resources),
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

    /// The tags to delete.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagList>) -> Self {
        self.tags = collected(items);
        self
    }
}

operation_error! {
    /// The errors of [`DeleteTags`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteTagsError {}
}
