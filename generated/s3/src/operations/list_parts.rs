// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `ListParts`.

use crate::enums::{ChecksumAlgorithm, ChecksumType, RequestCharged, RequestPayer, StorageClass};
use crate::newtypes::{
    AbortDate, AbortRuleId, AccountId, BucketName, IsTruncated, MaxParts, MultipartUploadId,
    NextPartNumberMarker, ObjectKey, ObjectVersionId, PartNumberMarker, Parts,
    SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5,
};
use crate::types::{Initiator, Owner};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListParts`: `GET /{Bucket}/{Key+}`.
    ///
    /// [`Client::list_parts`](crate::Client::list_parts) calls it.
    ListParts = "ListParts".path("/" {0} "/" {1+}).endpoint_label(0).endpoint_input("Bucket", 0).page_token("PartNumberMarker", "NextPartNumberMarker").page_size("MaxParts").more_pages("IsTruncated") {
        input: ListPartsRequest,
        output: ListPartsOutput,
        error: ListPartsError,
        service: crate::SERVICE,
        http: GET "/{Bucket}/{Key+}",
    }
}

/// The input of [`ListParts`](crate::Client::list_parts).
#[non_exhaustive]
pub struct ListPartsRequest {
    /// The name of the bucket to which the parts are being uploaded.
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
    /// Object key for which the multipart upload was initiated.
    pub key: ObjectKey,
    /// Sets the maximum number of parts to return.
    pub max_parts: Option<MaxParts>,
    /// Specifies the part after which listing should begin. Only parts with higher part numbers will be listed.
    pub part_number_marker: Option<PartNumberMarker>,
    /// Upload ID identifying the multipart upload whose parts are being listed.
    pub upload_id: MultipartUploadId,
    pub request_payer: Option<RequestPayer>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// The server-side encryption (SSE) algorithm used to encrypt the object. This parameter is needed only when the
    /// object was created using a checksum algorithm. For more information, see
    /// [Protecting data using SSE-C keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
    /// The server-side encryption (SSE) customer managed key. This parameter is needed only when the object was
    /// created using a checksum algorithm. For more information, see
    /// [Protecting data using SSE-C keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    ///
    /// A key of 32 bytes is sent in base64; any other text is sent as it is. If the key's MD5 is not set, the client adds it.
    pub sse_customer_key: Option<SSECustomerKey>,
    /// The MD5 server-side encryption (SSE) customer managed key. This parameter is needed only when the object was
    /// created using a checksum algorithm. For more information, see
    /// [Protecting data using SSE-C keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub sse_customer_key_md5: Option<SSECustomerKeyMD5>,
}

structure! {
    ListPartsRequest {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 max_parts("MaxParts".query("max-parts"));
        3 part_number_marker("PartNumberMarker".query("part-number-marker"));
        4 upload_id("UploadId".required().query("uploadId"));
        5 request_payer("RequestPayer".header("x-amz-request-payer"));
        6 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        7 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        8 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(9));
        9 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
    }
}

impl ListPartsRequest {
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

    /// Sets the maximum number of parts to return.
    #[must_use]
    pub fn max_parts(mut self, value: impl Into<MaxParts>) -> Self {
        self.max_parts = some(value);
        self
    }

    /// Specifies the part after which listing should begin.
    #[must_use]
    pub fn part_number_marker(mut self, value: impl Into<PartNumberMarker>) -> Self {
        self.part_number_marker = some(value);
        self
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

    /// The server-side encryption (SSE) algorithm used to encrypt the object.
    #[must_use]
    pub fn sse_customer_algorithm(mut self, value: impl Into<SSECustomerAlgorithm>) -> Self {
        self.sse_customer_algorithm = some(value);
        self
    }

    /// The server-side encryption (SSE) customer managed key.
    #[must_use]
    pub fn sse_customer_key(mut self, value: impl Into<SSECustomerKey>) -> Self {
        self.sse_customer_key = some(value);
        self
    }

    /// The MD5 server-side encryption (SSE) customer managed key.
    #[must_use]
    pub fn sse_customer_key_md5(mut self, value: impl Into<SSECustomerKeyMD5>) -> Self {
        self.sse_customer_key_md5 = some(value);
        self
    }
}

/// The output of [`ListParts`](crate::Client::list_parts).
#[non_exhaustive]
pub struct ListPartsOutput {
    /// If the bucket has a lifecycle rule configured with an action to abort incomplete multipart uploads and the
    /// prefix in the lifecycle rule matches the object name in the request, then the response includes this header
    /// indicating when the initiated multipart upload will become eligible for abort operation. For more information,
    /// see
    /// [Aborting Incomplete Multipart Uploads Using a Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config).
    ///
    /// The response will also include the `x-amz-abort-rule-id` header that will provide the ID of the lifecycle
    /// configuration rule that defines this action.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    ///
    /// Fractions of a second are not sent.
    pub abort_date: Option<AbortDate>,
    /// This header is returned along with the `x-amz-abort-date` header. It identifies applicable lifecycle
    /// configuration rule that defines the action to abort incomplete multipart uploads.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub abort_rule_id: Option<AbortRuleId>,
    /// The name of the bucket to which the multipart upload was initiated. Does not return the access point ARN or
    /// access point alias if used.
    pub bucket: Option<BucketName>,
    /// Object key for which the multipart upload was initiated.
    pub key: Option<ObjectKey>,
    /// Upload ID identifying the multipart upload whose parts are being listed.
    pub upload_id: Option<MultipartUploadId>,
    /// Specifies the part after which listing should begin. Only parts with higher part numbers will be listed.
    pub part_number_marker: Option<PartNumberMarker>,
    /// When a list is truncated, this element specifies the last part in the list, as well as the value to use for
    /// the `part-number-marker` request parameter in a subsequent request.
    pub next_part_number_marker: Option<NextPartNumberMarker>,
    /// Maximum number of parts that were allowed in the response.
    pub max_parts: Option<MaxParts>,
    /// Indicates whether the returned list of parts is truncated. A true value indicates that the list was truncated.
    /// A list can be truncated if the number of parts exceeds the limit returned in the
    /// [`MaxParts`](crate::newtypes::MaxParts) element.
    pub is_truncated: Option<IsTruncated>,
    /// Container for elements related to a particular part. A response can contain zero or more
    /// [`Part`](crate::types::Part) elements.
    pub parts: Option<Parts>,
    /// Container element that identifies who initiated the multipart upload. If the initiator is an Amazon Web
    /// Services account, this element provides the same information as the [`Owner`](crate::types::Owner) element. If
    /// the initiator is an IAM User, this element provides the user ARN.
    pub initiator: Option<Initiator>,
    /// Container element that identifies the object owner, after the object is created. If multipart upload is
    /// initiated by an IAM user, this element provides the parent account ID.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - The bucket owner is returned as the object owner for all the parts.
    pub owner: Option<Owner>,
    /// The class of storage used to store the uploaded object.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
    /// > class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated
    /// > Local Zones.
    pub storage_class: Option<StorageClass>,
    pub request_charged: Option<RequestCharged>,
    /// The algorithm that was used to create a checksum of the object.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum
    /// for multipart objects. You can use this header response to verify that the checksum type that is received is
    /// the same checksum type that was specified in [`CreateMultipartUpload`](crate::Client::create_multipart_upload)
    /// request. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_type: Option<ChecksumType>,
    /// Version ID of the object.
    ///
    /// Returns the Version ID of the object for the listed parts, if bucket versioning is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
}

structure! {
    ListPartsOutput: Default {
        0 abort_date("AbortDate".header("x-amz-abort-date"));
        1 abort_rule_id("AbortRuleId".header("x-amz-abort-rule-id"));
        2 bucket("Bucket");
        3 key("Key");
        4 upload_id("UploadId");
        5 part_number_marker("PartNumberMarker");
        6 next_part_number_marker("NextPartNumberMarker");
        7 max_parts("MaxParts");
        8 is_truncated("IsTruncated");
        9 parts("Parts".wire("Part").flattened());
        10 initiator("Initiator");
        11 owner("Owner");
        12 storage_class("StorageClass");
        13 request_charged("RequestCharged".header("x-amz-request-charged"));
        14 checksum_algorithm("ChecksumAlgorithm");
        15 checksum_type("ChecksumType");
        16 version_id("VersionId".header("x-amz-version-id"));
    }
}

operation_error! {
    /// The errors of [`ListParts`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListPartsError {}
}

paged_items! { ListParts: Parts, |it| it.parts.take() }
