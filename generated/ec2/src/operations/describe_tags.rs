// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DescribeTags`.

use crate::newtypes::{FilterList, TagDescriptionList};
use crate::types::{Filter, TagDescription};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DescribeTags`: `POST /`.
///
/// [`Client::describe_tags`](crate::Client::describe_tags) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTags;

operation! {
    DescribeTags = "DescribeTags" {
        input: DescribeTagsRequest,
        output: DescribeTagsResult,
        error: DescribeTagsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`DescribeTags`](crate::Client::describe_tags).
#[derive(Clone, Default, PartialEq)]
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

impl DescribeTagsRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `filters`.
    pub fn filters<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Filter>,
    {
        self.filters = Some(items.into_iter().collect());
        self
    }

    /// Sets `max_results`.
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

structure! {
    DescribeTagsRequest = "DescribeTagsRequest" {
        0 dry_run = "DryRun".wire("dryRun");
        1 filters = "Filters".wire("Filter");
        2 max_results = "MaxResults".wire("maxResults");
        3 next_token = "NextToken".wire("nextToken");
    }
}

/// The output of [`DescribeTags`](crate::Client::describe_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagsResult {
    /// The token to include in another request to get the next page of items. This value is `null` when there are no
    /// more items to return.
    pub next_token: Option<String>,
    /// The tags.
    pub tags: Option<TagDescriptionList>,
}

impl DescribeTagsResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `tags`.
    pub fn tags<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<TagDescription>,
    {
        self.tags = Some(items.into_iter().collect());
        self
    }
}

structure! {
    DescribeTagsResult = "DescribeTagsResult" {
        0 next_token = "NextToken".wire("nextToken");
        1 tags = "Tags".wire("tagSet");
    }
}

/// The errors of [`DescribeTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribeTagsError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DescribeTagsError {}
}
