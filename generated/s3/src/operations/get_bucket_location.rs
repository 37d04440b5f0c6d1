// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `GetBucketLocation`.

use crate::enums::BucketLocationConstraint;
use crate::newtypes::{AccountId, BucketName};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetBucketLocation`: `GET /{Bucket}?location`.
    ///
    /// [`Client::get_bucket_location`](crate::Client::get_bucket_location) calls it.
    GetBucketLocation = "GetBucketLocation".path("/" {0}).query("location").endpoint_label(0).endpoint_value("ForcePathStyle", "true").endpoint_value("UseS3ExpressControlEndpoint", "true").endpoint_input("Bucket", 0) {
        input: GetBucketLocationRequest,
        output: GetBucketLocationOutput,
        error: GetBucketLocationError,
        service: crate::SERVICE,
        http: GET "/{Bucket}?location",
    }
}

/// The input of [`GetBucketLocation`](crate::Client::get_bucket_location).
#[non_exhaustive]
pub struct GetBucketLocationRequest {
    /// The name of the bucket for which to get the location.
    ///
    /// When you use this API operation with an access point, provide the alias of the access point in place of the
    /// bucket name.
    ///
    /// When you use this API operation with an Object Lambda access point, provide the alias of the Object Lambda
    /// access point in place of the bucket name. If the Object Lambda access point alias in a request is not valid,
    /// the error code `InvalidAccessPointAliasError` is returned. For more information about
    /// `InvalidAccessPointAliasError`, see
    /// [List of Error Codes](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList).
    pub bucket: BucketName,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
}

structure! {
    GetBucketLocationRequest {
        0 bucket("Bucket".required().label());
        1 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
    }
}

impl GetBucketLocationRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>) -> Self {
        Self {
            bucket: bucket.into(),
            ..Shape::empty()
        }
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }
}

/// The output of [`GetBucketLocation`](crate::Client::get_bucket_location).
#[non_exhaustive]
pub struct GetBucketLocationOutput {
    /// Specifies the Region where the bucket resides. For a list of all the Amazon S3 supported location constraints
    /// by Region, see [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region).
    ///
    /// Buckets in Region `us-east-1` have a LocationConstraint of `null`. Buckets with a LocationConstraint of `EU`
    /// reside in `eu-west-1`.
    pub location_constraint: Option<BucketLocationConstraint>,
}

structure! {
    GetBucketLocationOutput: Default {
        0 location_constraint("LocationConstraint");
    }
}

operation_error! {
    /// The errors of [`GetBucketLocation`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetBucketLocationError {}
}
