// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `ListBuckets`.

use crate::newtypes::{BucketRegion, Buckets, MaxBuckets, NextToken, Prefix, Token};
use crate::types::{Bucket, Owner};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListBuckets`: `GET /`.
///
/// [`Client::list_buckets`](crate::Client::list_buckets) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListBuckets;

operation! {
    ListBuckets = "ListBuckets" {
        input: ListBucketsRequest,
        output: ListBucketsOutput,
        error: ListBucketsError,
        service: crate::SERVICE,
        uri: "/",
        request: GET "/",
    }
}

/// The input of [`ListBuckets`](crate::Client::list_buckets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBucketsRequest {
    /// Maximum number of buckets to be returned in response. When the number is more than the count of buckets that
    /// are owned by an Amazon Web Services account, return all the buckets in response.
    pub max_buckets: Option<MaxBuckets>,
    /// `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
    /// `ContinuationToken` is obfuscated and is not a real key. You can use this `ContinuationToken` for pagination
    /// of the list results.
    ///
    /// Length Constraints: Minimum length of 0. Maximum length of 1024.
    ///
    /// Required: No.
    ///
    /// > **Note**
    /// >
    /// > If you specify the `bucket-region`, `prefix`, or `continuation-token` query parameters without using
    /// > `max-buckets` to set the maximum number of buckets returned in the response, Amazon S3 applies a default
    /// > page size of 10,000 and provides a continuation token if there are more buckets.
    pub continuation_token: Option<Token>,
    /// Limits the response to bucket names that begin with the specified bucket name prefix.
    pub prefix: Option<Prefix>,
    /// Limits the response to buckets that are located in the specified Amazon Web Services Region. The Amazon Web
    /// Services Region must be expressed according to the Amazon Web Services Region code, such as `us-west-2` for
    /// the US West (Oregon) Region. For a list of the valid values for all of the Amazon Web Services Regions, see
    /// [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region).
    ///
    /// > **Note**
    /// >
    /// > Requests made to a Regional endpoint that is different from the `bucket-region` parameter are not supported.
    /// > For example, if you want to limit the response to your buckets in Region `us-west-2`, the request must be
    /// > made to an endpoint in Region `us-west-2`.
    pub bucket_region: Option<BucketRegion>,
}

impl ListBucketsRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `max_buckets`.
    pub fn max_buckets(mut self, value: impl Into<MaxBuckets>) -> Self {
        self.max_buckets = Some(value.into());
        self
    }

    /// Sets `continuation_token`.
    pub fn continuation_token(mut self, value: impl Into<Token>) -> Self {
        self.continuation_token = Some(value.into());
        self
    }

    /// Sets `prefix`.
    pub fn prefix(mut self, value: impl Into<Prefix>) -> Self {
        self.prefix = Some(value.into());
        self
    }

    /// Sets `bucket_region`.
    pub fn bucket_region(mut self, value: impl Into<BucketRegion>) -> Self {
        self.bucket_region = Some(value.into());
        self
    }
}

structure! {
    ListBucketsRequest = "ListBucketsRequest" {
        0 max_buckets = "MaxBuckets".query("max-buckets");
        1 continuation_token = "ContinuationToken".query("continuation-token");
        2 prefix = "Prefix".query("prefix");
        3 bucket_region = "BucketRegion".query("bucket-region");
    }
}

/// The output of [`ListBuckets`](crate::Client::list_buckets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBucketsOutput {
    /// The list of buckets owned by the requester.
    pub buckets: Option<Buckets>,
    /// The owner of the buckets listed.
    pub owner: Option<Owner>,
    /// `ContinuationToken` is included in the response when there are more buckets that can be listed with
    /// pagination. The next [`ListBuckets`](crate::Client::list_buckets) request to Amazon S3 can be continued with
    /// this `ContinuationToken`. `ContinuationToken` is obfuscated and is not a real bucket.
    pub continuation_token: Option<NextToken>,
    /// If [`Prefix`](crate::newtypes::Prefix) was sent with the request, it is included in the response.
    ///
    /// All bucket names in the response begin with the specified bucket name prefix.
    pub prefix: Option<Prefix>,
}

impl ListBucketsOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `buckets`.
    pub fn buckets<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Bucket>,
    {
        self.buckets = Some(items.into_iter().collect());
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, value: impl Into<Owner>) -> Self {
        self.owner = Some(value.into());
        self
    }

    /// Sets `continuation_token`.
    pub fn continuation_token(mut self, value: impl Into<NextToken>) -> Self {
        self.continuation_token = Some(value.into());
        self
    }

    /// Sets `prefix`.
    pub fn prefix(mut self, value: impl Into<Prefix>) -> Self {
        self.prefix = Some(value.into());
        self
    }
}

structure! {
    ListBucketsOutput = "ListBucketsOutput" {
        0 buckets = "Buckets";
        1 owner = "Owner";
        2 continuation_token = "ContinuationToken";
        3 prefix = "Prefix";
    }
}

/// The errors of [`ListBuckets`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListBucketsError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListBucketsError {}
}
