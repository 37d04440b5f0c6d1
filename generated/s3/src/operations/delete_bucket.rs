// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `DeleteBucket`.

use crate::newtypes::{AccountId, BucketName};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `DeleteBucket`: `DELETE /{Bucket}`.
    ///
    /// [`Client::delete_bucket`](crate::Client::delete_bucket) calls it.
    DeleteBucket = "DeleteBucket".path("/" {0}).endpoint_label(0).endpoint_value("UseS3ExpressControlEndpoint", "true").endpoint_input("Bucket", 0) {
        input: DeleteBucketRequest,
        output: (),
        error: DeleteBucketError,
        service: crate::SERVICE,
        http: DELETE "/{Bucket}",
    }
}

/// The input of [`DeleteBucket`](crate::Client::delete_bucket).
#[non_exhaustive]
pub struct DeleteBucketRequest {
    /// Specifies the bucket being deleted.
    ///
    /// **Directory buckets** - When you use this operation with a directory bucket, you must use path-style requests
    /// in the format `https://s3express-control.region-code.amazonaws.com/bucket-name`. Virtual-hosted-style requests
    /// aren't supported. Directory bucket names must be unique in the chosen Zone (Availability Zone or Local Zone).
    /// Bucket names must also follow the format `bucket-base-name--zone-id--x-s3` (for example,
    /// `DOC-EXAMPLE-BUCKET--usw2-az1--x-s3`). For information about bucket naming restrictions, see
    /// [Directory bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html)
    /// in the *Amazon S3 User Guide*
    pub bucket: BucketName,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    ///
    /// > **Note**
    /// >
    /// > For directory buckets, this header is not supported in this API operation. If you specify this header, the
    /// > request fails with the HTTP status code `501 Not Implemented`.
    pub expected_bucket_owner: Option<AccountId>,
}

structure! {
    DeleteBucketRequest {
        0 bucket("Bucket".required().label());
        1 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
    }
}

impl DeleteBucketRequest {
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

operation_error! {
    /// The errors of [`DeleteBucket`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteBucketError {}
}
