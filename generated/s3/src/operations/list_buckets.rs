// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `ListBuckets`.

use crate::newtypes::{BucketRegion, Buckets, MaxBuckets, NextToken, Prefix, Token};
use crate::types::Owner;
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListBuckets`: `GET /`.
    ///
    /// [`Client::list_buckets`](crate::Client::list_buckets) calls it.
    ListBuckets = "ListBuckets" {
        input: ListBucketsRequest,
        output: ListBucketsOutput,
        error: ListBucketsError,
        service: crate::SERVICE,
        uri: "/",
        request: GET "/",
    }
}

structure! {
    /// The input of [`ListBuckets`](crate::Client::list_buckets).
    ListBucketsRequest: Default {
        /// Maximum number of buckets to be returned in response. When the number is more than the count of buckets that
        /// are owned by an Amazon Web Services account, return all the buckets in response.
        0 max_buckets: Option<MaxBuckets> = "MaxBuckets".query("max-buckets");
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
        1 continuation_token: Option<Token> = "ContinuationToken".query("continuation-token");
        /// Limits the response to bucket names that begin with the specified bucket name prefix.
        2 prefix: Option<Prefix> = "Prefix".query("prefix");
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
        3 bucket_region: Option<BucketRegion> = "BucketRegion".query("bucket-region");
    }
}

setters! {
    ListBucketsRequest {
        set(
            max_buckets: MaxBuckets, continuation_token: Token, prefix: Prefix,
            bucket_region: BucketRegion
        );
    }
}

structure! {
    /// The output of [`ListBuckets`](crate::Client::list_buckets).
    ListBucketsOutput: Default {
        /// The list of buckets owned by the requester.
        0 buckets: Option<Buckets> = "Buckets";
        /// The owner of the buckets listed.
        1 owner: Option<Owner> = "Owner";
        /// `ContinuationToken` is included in the response when there are more buckets that can be listed with
        /// pagination. The next [`ListBuckets`](crate::Client::list_buckets) request to Amazon S3 can be continued with
        /// this `ContinuationToken`. `ContinuationToken` is obfuscated and is not a real bucket.
        2 continuation_token: Option<NextToken> = "ContinuationToken";
        /// If [`Prefix`](crate::newtypes::Prefix) was sent with the request, it is included in the response.
        ///
        /// All bucket names in the response begin with the specified bucket name prefix.
        3 prefix: Option<Prefix> = "Prefix";
    }
}

operation_error! {
    /// The errors of [`ListBuckets`].
    ListBucketsError {}
}
