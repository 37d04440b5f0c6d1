// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `UploadPartCopy`.

use crate::enums::{RequestCharged, RequestPayer, ServerSideEncryption};
use crate::newtypes::{
    AccountId, BucketKeyEnabled, BucketName, CopySource, CopySourceIfMatch,
    CopySourceIfModifiedSince, CopySourceIfNoneMatch, CopySourceIfUnmodifiedSince, CopySourceRange,
    CopySourceSSECustomerAlgorithm, CopySourceSSECustomerKey, CopySourceSSECustomerKeyMD5,
    CopySourceVersionId, MultipartUploadId, ObjectKey, ObjectVersionId, PartNumber,
    SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5, SSEKMSKeyId,
};
use crate::types::CopyPartResult;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `UploadPartCopy`: `PUT /{Bucket}/{Key+}`.
    ///
    /// [`Client::upload_part_copy`](crate::Client::upload_part_copy) calls it.
    UploadPartCopy = "UploadPartCopy".path("/" {0} "/" {7+}).endpoint_label(0).endpoint_value("DisableS3ExpressSessionAuth", "true").endpoint_input("Bucket", 0) {
        input: UploadPartCopyRequest,
        output: UploadPartCopyOutput,
        error: UploadPartCopyError,
        service: crate::SERVICE,
        http: PUT "/{Bucket}/{Key+}",
    }
}

/// The input of [`UploadPartCopy`](crate::Client::upload_part_copy).
#[non_exhaustive]
pub struct UploadPartCopyRequest {
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
    /// > **Note**
    /// >
    /// > Copying objects across different Amazon Web Services Regions isn't supported when the source or destination
    /// > bucket is in Amazon Web Services Local Zones. The source and destination buckets must have the same parent
    /// > Amazon Web Services Region. Otherwise, you get an HTTP `400 Bad Request` error with the error code
    /// > [`InvalidRequest`](crate::errors::InvalidRequest).
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
    /// Specifies the source object for the copy operation. You specify the value in one of two formats, depending on
    /// whether you want to access the source object through an
    /// [access point](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points.html):
    ///
    /// - For objects not accessed through an access point, specify the name of the source bucket and key of the
    ///   source object, separated by a slash (/). For example, to copy the object `reports/january.pdf` from the
    ///   bucket `awsexamplebucket`, use `awsexamplebucket/reports/january.pdf`. The value must be URL-encoded.
    /// - For objects accessed through access points, specify the Amazon Resource Name (ARN) of the object as accessed
    ///   through the access point, in the format
    ///   `arn:aws:s3:<Region>:<account-id>:accesspoint/<access-point-name>/object/<key>`. For example, to copy the
    ///   object `reports/january.pdf` through access point `my-access-point` owned by account `123456789012` in
    ///   Region `us-west-2`, use the URL encoding of
    ///   `arn:aws:s3:us-west-2:123456789012:accesspoint/my-access-point/object/reports/january.pdf`. The value must
    ///   be URL encoded.
    ///
    ///   > **Note**
    ///   >
    ///   > - Amazon S3 supports copy operations using Access points only when the source and destination buckets are
    ///   >   in the same Amazon Web Services Region.
    ///   > - Access points are not supported by directory buckets.
    ///
    ///   Alternatively, for objects accessed through Amazon S3 on Outposts, specify the ARN of the object as accessed
    ///   in the format `arn:aws:s3-outposts:<Region>:<account-id>:outpost/<outpost-id>/object/<key>`. For example, to
    ///   copy the object `reports/january.pdf` through outpost `my-outpost` owned by account `123456789012` in Region
    ///   `us-west-2`, use the URL encoding of
    ///   `arn:aws:s3-outposts:us-west-2:123456789012:outpost/my-outpost/object/reports/january.pdf`. The value must
    ///   be URL-encoded.
    ///
    /// If your bucket has versioning enabled, you could have multiple versions of the same object. By default,
    /// `x-amz-copy-source` identifies the current version of the source object to copy. To copy a specific version of
    /// the source object to copy, append `?versionId=<version-id>` to the `x-amz-copy-source` request header (for
    /// example,
    /// `x-amz-copy-source: /awsexamplebucket/reports/january.pdf?versionId=QUpfdndhfd8438MNFDN93jdnJFkdmqnh893`).
    ///
    /// If the current version is a delete marker and you don't specify a versionId in the `x-amz-copy-source` request
    /// header, Amazon S3 returns a `404 Not Found` error, because the object does not exist. If you specify versionId
    /// in the `x-amz-copy-source` and the versionId is a delete marker, Amazon S3 returns an HTTP `400 Bad Request`
    /// error, because you are not allowed to specify a delete marker as a version for the `x-amz-copy-source`.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - S3 Versioning isn't enabled and supported for directory buckets.
    ///
    /// Set the text itself: the client sends it percent-encoded, except for its slashes and `?versionId=`.
    pub copy_source: CopySource,
    /// Copies the object if its entity tag ([`ETag`](crate::newtypes::ETag)) matches the specified tag.
    ///
    /// If both of the `x-amz-copy-source-if-match` and `x-amz-copy-source-if-unmodified-since` headers are present in
    /// the request as follows:
    ///
    /// `x-amz-copy-source-if-match` condition evaluates to `true`, and;
    ///
    /// `x-amz-copy-source-if-unmodified-since` condition evaluates to `false`;
    ///
    /// Amazon S3 returns `200 OK` and copies the data.
    pub copy_source_if_match: Option<CopySourceIfMatch>,
    /// Copies the object if it has been modified since the specified time.
    ///
    /// If both of the `x-amz-copy-source-if-none-match` and `x-amz-copy-source-if-modified-since` headers are present
    /// in the request as follows:
    ///
    /// `x-amz-copy-source-if-none-match` condition evaluates to `false`, and;
    ///
    /// `x-amz-copy-source-if-modified-since` condition evaluates to `true`;
    ///
    /// Amazon S3 returns `412 Precondition Failed` response code.
    ///
    /// Fractions of a second are not sent.
    pub copy_source_if_modified_since: Option<CopySourceIfModifiedSince>,
    /// Copies the object if its entity tag ([`ETag`](crate::newtypes::ETag)) is different than the specified ETag.
    ///
    /// If both of the `x-amz-copy-source-if-none-match` and `x-amz-copy-source-if-modified-since` headers are present
    /// in the request as follows:
    ///
    /// `x-amz-copy-source-if-none-match` condition evaluates to `false`, and;
    ///
    /// `x-amz-copy-source-if-modified-since` condition evaluates to `true`;
    ///
    /// Amazon S3 returns `412 Precondition Failed` response code.
    pub copy_source_if_none_match: Option<CopySourceIfNoneMatch>,
    /// Copies the object if it hasn't been modified since the specified time.
    ///
    /// If both of the `x-amz-copy-source-if-match` and `x-amz-copy-source-if-unmodified-since` headers are present in
    /// the request as follows:
    ///
    /// `x-amz-copy-source-if-match` condition evaluates to `true`, and;
    ///
    /// `x-amz-copy-source-if-unmodified-since` condition evaluates to `false`;
    ///
    /// Amazon S3 returns `200 OK` and copies the data.
    ///
    /// Fractions of a second are not sent.
    pub copy_source_if_unmodified_since: Option<CopySourceIfUnmodifiedSince>,
    /// The range of bytes to copy from the source object. The range value must use the form bytes=first-last, where
    /// the first and last are the zero-based byte offsets to copy. For example, bytes=0-9 indicates that you want to
    /// copy the first 10 bytes of the source. You can copy a range only if the source object is greater than 5 MB.
    pub copy_source_range: Option<CopySourceRange>,
    /// Object key for which the multipart upload was initiated.
    pub key: ObjectKey,
    /// Part number of part being copied. This is a positive integer between 1 and 10,000.
    pub part_number: PartNumber,
    /// Upload ID identifying the multipart upload whose part is being copied.
    pub upload_id: MultipartUploadId,
    /// Specifies the algorithm to use when encrypting the object (for example, AES256).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the destination bucket is a directory bucket.
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
    /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data. This value is used to
    /// store the object and then it is discarded; Amazon S3 does not store the encryption key. The key must be
    /// appropriate for use with the algorithm specified in the `x-amz-server-side-encryption-customer-algorithm`
    /// header. This must be the same encryption key specified in the initiate multipart upload request.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the destination bucket is a directory bucket.
    ///
    /// A key of 32 bytes is sent in base64; any other text is sent as it is. If the key's MD5 is not set, the client adds it.
    pub sse_customer_key: Option<SSECustomerKey>,
    /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3 uses this header for a
    /// message integrity check to ensure that the encryption key was transmitted without error.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the destination bucket is a directory bucket.
    pub sse_customer_key_md5: Option<SSECustomerKeyMD5>,
    /// Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the source object is in a directory bucket.
    pub copy_source_sse_customer_algorithm: Option<CopySourceSSECustomerAlgorithm>,
    /// Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object. The
    /// encryption key provided in this header must be one that was used when the source object was created.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the source object is in a directory bucket.
    ///
    /// A key of 32 bytes is sent in base64; any other text is sent as it is. If the key's MD5 is not set, the client adds it.
    pub copy_source_sse_customer_key: Option<CopySourceSSECustomerKey>,
    /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3 uses this header for a
    /// message integrity check to ensure that the encryption key was transmitted without error.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the source object is in a directory bucket.
    pub copy_source_sse_customer_key_md5: Option<CopySourceSSECustomerKeyMD5>,
    pub request_payer: Option<RequestPayer>,
    /// The account ID of the expected destination bucket owner. If the account ID that you provide does not match the
    /// actual owner of the destination bucket, the request fails with the HTTP status code `403 Forbidden` (access
    /// denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// The account ID of the expected source bucket owner. If the account ID that you provide does not match the
    /// actual owner of the source bucket, the request fails with the HTTP status code `403 Forbidden` (access
    /// denied).
    pub expected_source_bucket_owner: Option<AccountId>,
}

structure! {
    UploadPartCopyRequest {
        0 bucket("Bucket".required().label());
        1 copy_source("CopySource".required().header("x-amz-copy-source").encoded_path());
        2 copy_source_if_match("CopySourceIfMatch".header("x-amz-copy-source-if-match"));
        3 copy_source_if_modified_since("CopySourceIfModifiedSince".header("x-amz-copy-source-if-modified-since"));
        4 copy_source_if_none_match("CopySourceIfNoneMatch".header("x-amz-copy-source-if-none-match"));
        5 copy_source_if_unmodified_since("CopySourceIfUnmodifiedSince".header("x-amz-copy-source-if-unmodified-since"));
        6 copy_source_range("CopySourceRange".header("x-amz-copy-source-range"));
        7 key("Key".required().label());
        8 part_number("PartNumber".required().query("partNumber"));
        9 upload_id("UploadId".required().query("uploadId"));
        10 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        11 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(12));
        12 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        13 copy_source_sse_customer_algorithm("CopySourceSSECustomerAlgorithm".header("x-amz-copy-source-server-side-encryption-customer-algorithm"));
        14 copy_source_sse_customer_key("CopySourceSSECustomerKey".header("x-amz-copy-source-server-side-encryption-customer-key").key_with_md5(15));
        15 copy_source_sse_customer_key_md5("CopySourceSSECustomerKeyMD5".header("x-amz-copy-source-server-side-encryption-customer-key-md5"));
        16 request_payer("RequestPayer".header("x-amz-request-payer"));
        17 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        18 expected_source_bucket_owner("ExpectedSourceBucketOwner".header("x-amz-source-expected-bucket-owner"));
    }
}

impl UploadPartCopyRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        bucket: impl Into<BucketName>,
        copy_source: impl Into<CopySource>,
        key: impl Into<ObjectKey>,
        part_number: impl Into<PartNumber>,
        upload_id: impl Into<MultipartUploadId>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            copy_source: copy_source.into(),
            key: key.into(),
            part_number: part_number.into(),
            upload_id: upload_id.into(),
            ..Shape::empty()
        }
    }

    /// Copies the object if its entity tag ([`ETag`](crate::newtypes::ETag)) matches the specified tag.
    #[must_use]
    pub fn copy_source_if_match(mut self, value: impl Into<CopySourceIfMatch>) -> Self {
        self.copy_source_if_match = some(value);
        self
    }

    /// Copies the object if it has been modified since the specified time.
    #[must_use]
    pub fn copy_source_if_modified_since(
        mut self,
        value: impl Into<CopySourceIfModifiedSince>,
    ) -> Self {
        self.copy_source_if_modified_since = some(value);
        self
    }

    /// Copies the object if its entity tag ([`ETag`](crate::newtypes::ETag)) is different than the specified ETag.
    #[must_use]
    pub fn copy_source_if_none_match(mut self, value: impl Into<CopySourceIfNoneMatch>) -> Self {
        self.copy_source_if_none_match = some(value);
        self
    }

    /// Copies the object if it hasn't been modified since the specified time.
    #[must_use]
    pub fn copy_source_if_unmodified_since(
        mut self,
        value: impl Into<CopySourceIfUnmodifiedSince>,
    ) -> Self {
        self.copy_source_if_unmodified_since = some(value);
        self
    }

    /// The range of bytes to copy from the source object.
    #[must_use]
    pub fn copy_source_range(mut self, value: impl Into<CopySourceRange>) -> Self {
        self.copy_source_range = some(value);
        self
    }

    /// Specifies the algorithm to use when encrypting the object (for example, AES256).
    #[must_use]
    pub fn sse_customer_algorithm(mut self, value: impl Into<SSECustomerAlgorithm>) -> Self {
        self.sse_customer_algorithm = some(value);
        self
    }

    /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
    #[must_use]
    pub fn sse_customer_key(mut self, value: impl Into<SSECustomerKey>) -> Self {
        self.sse_customer_key = some(value);
        self
    }

    /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    #[must_use]
    pub fn sse_customer_key_md5(mut self, value: impl Into<SSECustomerKeyMD5>) -> Self {
        self.sse_customer_key_md5 = some(value);
        self
    }

    /// Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
    #[must_use]
    pub fn copy_source_sse_customer_algorithm(
        mut self,
        value: impl Into<CopySourceSSECustomerAlgorithm>,
    ) -> Self {
        self.copy_source_sse_customer_algorithm = some(value);
        self
    }

    /// Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object.
    #[must_use]
    pub fn copy_source_sse_customer_key(
        mut self,
        value: impl Into<CopySourceSSECustomerKey>,
    ) -> Self {
        self.copy_source_sse_customer_key = some(value);
        self
    }

    /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    #[must_use]
    pub fn copy_source_sse_customer_key_md5(
        mut self,
        value: impl Into<CopySourceSSECustomerKeyMD5>,
    ) -> Self {
        self.copy_source_sse_customer_key_md5 = some(value);
        self
    }

    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }

    /// The account ID of the expected destination bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }

    /// The account ID of the expected source bucket owner.
    #[must_use]
    pub fn expected_source_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_source_bucket_owner = some(value);
        self
    }
}

/// The output of [`UploadPartCopy`](crate::Client::upload_part_copy).
#[non_exhaustive]
pub struct UploadPartCopyOutput {
    /// The version of the source object that was copied, if you have enabled versioning on the source bucket.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the source object is in a directory bucket.
    pub copy_source_version_id: Option<CopySourceVersionId>,
    /// Container for all response elements.
    pub copy_part_result: Option<CopyPartResult>,
    /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
    ///
    /// > **Note**
    /// >
    /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
    /// > encryption option is `aws:fsx`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// If server-side encryption with a customer-provided encryption key was requested, the response will include
    /// this header to confirm the encryption algorithm that's used.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
    /// If server-side encryption with a customer-provided encryption key was requested, the response will include
    /// this header to provide the round-trip message integrity verification of the customer-provided encryption key.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub sse_customer_key_md5: Option<SSECustomerKeyMD5>,
    /// If present, indicates the ID of the KMS key that was used for object encryption.
    pub ssekms_key_id: Option<SSEKMSKeyId>,
    /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management
    /// Service (KMS) keys (SSE-KMS).
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    pub request_charged: Option<RequestCharged>,
    /// Version ID of the object.
    ///
    /// Returns the Version ID of the object for the copied part, if bucket versioning is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
}

structure! {
    UploadPartCopyOutput: Default.payload(1) {
        0 copy_source_version_id("CopySourceVersionId".header("x-amz-copy-source-version-id"));
        1 copy_part_result("CopyPartResult".structure_payload());
        2 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        3 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        4 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        5 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        6 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        7 request_charged("RequestCharged".header("x-amz-request-charged"));
        8 version_id("VersionId".header("x-amz-version-id"));
    }
}

operation_error! {
    /// The errors of [`UploadPartCopy`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UploadPartCopyError {}
}
