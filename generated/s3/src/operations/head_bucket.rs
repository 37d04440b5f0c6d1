// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `HeadBucket`.

use crate::enums::LocationType;
use crate::errors::NoSuchBucket;
use crate::newtypes::{
    AccessPointAlias, AccountId, BucketLocationName, BucketName, Region,
    S3RegionalOrS3ExpressBucketArnString,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `HeadBucket`: `HEAD /{Bucket}`.
    ///
    /// [`Client::head_bucket`](crate::Client::head_bucket) calls it.
    HeadBucket = "HeadBucket".path("/" {0}).endpoint_label(0).endpoint_input("Bucket", 0).waiter("BucketExists", "5 x20", "success status 200", "success status 301", "success status 403", "retry status 404").waiter("BucketNotExists", "5 x20", "success status 404") {
        input: HeadBucketRequest,
        output: HeadBucketOutput,
        error: HeadBucketError,
        service: crate::SERVICE,
        http: HEAD "/{Bucket}",
    }
}

/// The input of [`HeadBucket`](crate::Client::head_bucket).
#[non_exhaustive]
pub struct HeadBucketRequest {
    /// The bucket name.
    ///
    /// **Directory buckets** - When you use this operation with a directory bucket, you must use virtual-hosted-style
    /// requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`. Path-style requests are not
    /// supported. Directory bucket names must be unique in the chosen Zone (Availability Zone or Local Zone). Bucket
    /// names must follow the format `bucket-base-name--zone-id--x-s3` (for example,
    /// `amzn-s3-demo-bucket--usw2-az1--x-s3`). For information about bucket naming restrictions, see
    /// [Directory bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// **Access points** - When you use this action with an access point for general purpose buckets, you must
    /// provide the alias of the access point in place of the bucket name or specify the access point ARN. When you
    /// use this action with an access point for directory buckets, you must provide the access point name in place of
    /// the bucket name. When using the access point ARN, you must direct requests to the access point hostname. The
    /// access point hostname takes the form *AccessPointName*-*AccountId*.s3-accesspoint.*Region*.amazonaws.com. When
    /// using this action with an access point through the Amazon Web Services SDKs, you provide the access point ARN
    /// in place of the bucket name. For more information about access point ARNs, see
    /// [Using access points](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-access-points.html) in the
    /// *Amazon S3 User Guide*.
    ///
    /// **Object Lambda access points** - When you use this API operation with an Object Lambda access point, provide
    /// the alias of the Object Lambda access point in place of the bucket name. If the Object Lambda access point
    /// alias in a request is not valid, the error code `InvalidAccessPointAliasError` is returned. For more
    /// information about `InvalidAccessPointAliasError`, see
    /// [List of Error Codes](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList).
    ///
    /// > **Note**
    /// >
    /// > Object Lambda access points are not supported by directory buckets.
    ///
    /// **S3 on Outposts** - When you use this action with S3 on Outposts, you must direct requests to the S3 on
    /// Outposts hostname. The S3 on Outposts hostname takes the form
    /// `AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com`. When you use this action with S3 on
    /// Outposts, the destination bucket must be the Outposts access point ARN or the access point alias. For more
    /// information about S3 on Outposts, see
    /// [What is S3 on Outposts?](https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html) in the
    /// *Amazon S3 User Guide*.
    pub bucket: BucketName,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
}

structure! {
    HeadBucketRequest {
        0 bucket("Bucket".required().label());
        1 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
    }
}

impl HeadBucketRequest {
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

/// The output of [`HeadBucket`](crate::Client::head_bucket).
#[non_exhaustive]
pub struct HeadBucketOutput {
    /// The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web Services resources across
    /// all of Amazon Web Services.
    ///
    /// > **Note**
    /// >
    /// > This parameter is only supported for S3 directory buckets. For more information, see
    /// > [Using tags with directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
    pub bucket_arn: Option<S3RegionalOrS3ExpressBucketArnString>,
    /// The type of location where the bucket is created.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported by directory buckets.
    pub bucket_location_type: Option<LocationType>,
    /// The name of the location where the bucket will be created.
    ///
    /// For directory buckets, the Zone ID of the Availability Zone or the Local Zone where the bucket is created. An
    /// example Zone ID value for an Availability Zone is `usw2-az1`.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported by directory buckets.
    pub bucket_location_name: Option<BucketLocationName>,
    /// The Region that the bucket is located.
    pub bucket_region: Option<Region>,
    /// Indicates whether the bucket name used in the request is an access point alias.
    ///
    /// > **Note**
    /// >
    /// > For directory buckets, the value of this field is `false`.
    pub access_point_alias: Option<AccessPointAlias>,
}

structure! {
    HeadBucketOutput: Default {
        0 bucket_arn("BucketArn".header("x-amz-bucket-arn"));
        1 bucket_location_type("BucketLocationType".header("x-amz-bucket-location-type"));
        2 bucket_location_name("BucketLocationName".header("x-amz-bucket-location-name"));
        3 bucket_region("BucketRegion".header("x-amz-bucket-region"));
        4 access_point_alias("AccessPointAlias".header("x-amz-access-point-alias"));
    }
}

operation_error! {
    /// The errors of [`HeadBucket`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    HeadBucketError {
        NoSuchBucket(NoSuchBucket) = "NoSuchBucket" | "NotFound",
    }
}
