// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `AbortMultipartUpload`.

use crate::enums::{RequestCharged, RequestPayer};
use crate::errors::NoSuchUpload;
use crate::newtypes::{
    AccountId, BucketName, IfMatchInitiatedTime, MultipartUploadId, ObjectKey, ObjectVersionId,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `AbortMultipartUpload`: `DELETE /{Bucket}/{Key+}`.
    ///
    /// [`Client::abort_multipart_upload`](crate::Client::abort_multipart_upload) calls it.
    AbortMultipartUpload = "AbortMultipartUpload".path("/" {0} "/" {1+}).endpoint_label(0).endpoint_input("Bucket", 0) {
        input: AbortMultipartUploadRequest,
        output: AbortMultipartUploadOutput,
        error: AbortMultipartUploadError,
        service: crate::SERVICE,
        http: DELETE "/{Bucket}/{Key+}",
    }
}

/// The input of [`AbortMultipartUpload`](crate::Client::abort_multipart_upload).
#[non_exhaustive]
pub struct AbortMultipartUploadRequest {
    /// The bucket name to which the upload was taking place.
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
    /// Key of the object for which the multipart upload was initiated.
    pub key: ObjectKey,
    /// Upload ID that identifies the multipart upload.
    pub upload_id: MultipartUploadId,
    pub request_payer: Option<RequestPayer>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// If present, this header aborts an in progress multipart upload only if it was initiated on the provided
    /// timestamp. If the initiated timestamp of the multipart upload does not match the provided value, the operation
    /// returns a `412 Precondition Failed` error. If the initiated timestamp matches or if the multipart upload
    /// doesn’t exist, the operation returns a `204 Success (No Content)` response.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported for directory buckets.
    ///
    /// Fractions of a second are not sent.
    pub if_match_initiated_time: Option<IfMatchInitiatedTime>,
}

structure! {
    AbortMultipartUploadRequest {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 upload_id("UploadId".required().query("uploadId"));
        3 request_payer("RequestPayer".header("x-amz-request-payer"));
        4 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        5 if_match_initiated_time("IfMatchInitiatedTime".header("x-amz-if-match-initiated-time"));
    }
}

impl AbortMultipartUploadRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        bucket: impl Into<BucketName>,
        key: impl Into<ObjectKey>,
        upload_id: impl Into<MultipartUploadId>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            upload_id: upload_id.into(),
            ..Shape::empty()
        }
    }

    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }

    /// If present, this header aborts an in progress multipart upload only if it was initiated on the provided
    /// timestamp.
    #[must_use]
    pub fn if_match_initiated_time(mut self, value: impl Into<IfMatchInitiatedTime>) -> Self {
        self.if_match_initiated_time = some(value);
        self
    }
}

/// The output of [`AbortMultipartUpload`](crate::Client::abort_multipart_upload).
#[non_exhaustive]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<RequestCharged>,
    /// Version ID of the object.
    ///
    /// Returns the Version ID of the object for the aborted multipart upload, if bucket versioning is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
}

structure! {
    AbortMultipartUploadOutput: Default {
        0 request_charged("RequestCharged".header("x-amz-request-charged"));
        1 version_id("VersionId".header("x-amz-version-id"));
    }
}

operation_error! {
    /// The errors of [`AbortMultipartUpload`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    AbortMultipartUploadError {
        NoSuchUpload(NoSuchUpload) = "NoSuchUpload",
    }
}
