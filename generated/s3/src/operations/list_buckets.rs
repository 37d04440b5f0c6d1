// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `ListBuckets`.

use crate::newtypes::{BucketRegion, Buckets, MaxBuckets, NextToken, Prefix, Token};
use crate::types::Owner;
use shapewright_runtime::shape::some;
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListBuckets`: `GET /`.
    ///
    /// [`Client::list_buckets`](crate::Client::list_buckets) calls it.
    ListBuckets = "ListBuckets".page_token("ContinuationToken", "ContinuationToken").page_size("MaxBuckets") {
        input: ListBucketsRequest,
        output: ListBucketsOutput,
        error: ListBucketsError,
        service: crate::SERVICE,
        http: GET "/",
    }
}

/// The input of [`ListBuckets`](crate::Client::list_buckets).
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

structure! {
    ListBucketsRequest: Default {
        0 max_buckets("MaxBuckets".query("max-buckets"));
        1 continuation_token("ContinuationToken".query("continuation-token"));
        2 prefix("Prefix".query("prefix"));
        3 bucket_region("BucketRegion".query("bucket-region"));
    }
}

impl ListBucketsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of buckets to be returned in response.
    #[must_use]
    pub fn max_buckets(mut self, value: impl Into<MaxBuckets>) -> Self {
        self.max_buckets = some(value);
        self
    }

    /// `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
    #[must_use]
    pub fn continuation_token(mut self, value: impl Into<Token>) -> Self {
        self.continuation_token = some(value);
        self
    }

    /// Limits the response to bucket names that begin with the specified bucket name prefix.
    #[must_use]
    pub fn prefix(mut self, value: impl Into<Prefix>) -> Self {
        self.prefix = some(value);
        self
    }

    /// Limits the response to buckets that are located in the specified Amazon Web Services Region.
    #[must_use]
    pub fn bucket_region(mut self, value: impl Into<BucketRegion>) -> Self {
        self.bucket_region = some(value);
        self
    }
}

/// The output of [`ListBuckets`](crate::Client::list_buckets).
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

structure! {
    ListBucketsOutput: Default {
        0 buckets("Buckets");
        1 owner("Owner");
        2 continuation_token("ContinuationToken");
        3 prefix("Prefix");
    }
}

operation_error! {
    /// The errors of [`ListBuckets`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListBucketsError {}
}

paged_items! { ListBuckets: Buckets, |it| it.buckets.take() }
