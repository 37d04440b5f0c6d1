// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DescribeTags`.

use crate::newtypes::{FilterList, TagDescriptionList};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `DescribeTags`: `POST /`.
    ///
    /// [`Client::describe_tags`](crate::Client::describe_tags) calls it.
    DescribeTags = "DescribeTags".page_token("NextToken", "NextToken").page_size("MaxResults") {
        input: DescribeTagsRequest,
        output: DescribeTagsResult,
        error: DescribeTagsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DescribeTags`](crate::Client::describe_tags).
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
    /// The filters.
    ///
    /// - `key` - The tag key.
    /// - `resource-id` - The ID of the resource.
    /// - `resource-type` - The resource type. For a list of possible values, see
    ///   [TagSpecification](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagSpecification.html).
    /// - `tag`:\<key\> - The key/value combination of the tag. For example, specify "tag:Owner" for the filter name
    ///   and "TeamA" for the filter value to find resources with the tag "Owner=TeamA".
    /// - `value` - The tag value.
    pub filters: Option<FilterList>,
    /// The maximum number of items to return for this request. This value can be between 5 and 1000. To get the next
    /// page of items, make another request with the token returned in the output. For more information, see
    /// [Pagination](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html#api-pagination).
    pub max_results: Option<i32>,
    /// The token returned from a previous paginated request. Pagination continues from the end of the items returned
    /// by the previous request.
    pub next_token: Option<String>,
}

structure! {
    DescribeTagsRequest: Default {
        0 dry_run("DryRun".wire("dryRun"));
        1 filters("Filters".wire("Filter"));
        2 max_results("MaxResults".wire("maxResults"));
        3 next_token("NextToken".wire("nextToken"));
    }
}

impl DescribeTagsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// The filters.
    #[must_use]
    pub fn filters(mut self, items: impl Items<FilterList>) -> Self {
        self.filters = collected(items);
        self
    }

    /// The maximum number of items to return for this request.
    #[must_use]
    pub fn max_results(mut self, value: impl Into<i32>) -> Self {
        self.max_results = some(value);
        self
    }

    /// The token returned from a previous paginated request.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = some(value);
        self
    }
}

/// The output of [`DescribeTags`](crate::Client::describe_tags).
#[non_exhaustive]
pub struct DescribeTagsResult {
    /// The token to include in another request to get the next page of items. This value is `null` when there are no
    /// more items to return.
    pub next_token: Option<String>,
    /// The tags.
    pub tags: Option<TagDescriptionList>,
}

structure! {
    DescribeTagsResult: Default {
        0 next_token("NextToken".wire("nextToken"));
        1 tags("Tags".wire("tagSet"));
    }
}

operation_error! {
    /// The errors of [`DescribeTags`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeTagsError {}
}

paged_items! { DescribeTags: TagDescriptionList, |it| it.tags.take() }
