// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `GetObjectAttributes`.

use crate::enums::{RequestCharged, RequestPayer, StorageClass};
use crate::errors::NoSuchKey;
use crate::newtypes::{
    AccountId, BucketName, DeleteMarker, ETag, LastModified, MaxParts, ObjectAttributesList,
    ObjectKey, ObjectSize, ObjectVersionId, PartNumberMarker, SSECustomerAlgorithm, SSECustomerKey,
    SSECustomerKeyMD5,
};
use crate::types::{Checksum, GetObjectAttributesParts};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetObjectAttributes`: `GET /{Bucket}/{Key+}?attributes`.
    ///
    /// [`Client::get_object_attributes`](crate::Client::get_object_attributes) calls it.
    GetObjectAttributes = "GetObjectAttributes".path("/" {0} "/" {1+}).query("attributes").endpoint_label(0).endpoint_input("Bucket", 0) {
        input: GetObjectAttributesRequest,
        output: GetObjectAttributesOutput,
        error: GetObjectAttributesError,
        service: crate::SERVICE,
        http: GET "/{Bucket}/{Key+}?attributes",
    }
}

/// The input of [`GetObjectAttributes`](crate::Client::get_object_attributes).
#[non_exhaustive]
pub struct GetObjectAttributesRequest {
    /// The name of the bucket that contains the object.
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
    /// The object key.
    pub key: ObjectKey,
    /// The version ID used to reference a specific version of the object.
    ///
    /// > **Note**
    /// >
    /// > S3 Versioning isn't enabled and supported for directory buckets. For this API operation, only the `null`
    /// > value of the version ID is supported by directory buckets. You can only specify `null` to the `versionId`
    /// > query parameter in the request.
    pub version_id: Option<ObjectVersionId>,
    /// Sets the maximum number of parts to return. For more information, see
    /// [Uploading and copying objects using multipart upload in Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html)
    /// in the *Amazon Simple Storage Service user guide*.
    pub max_parts: Option<MaxParts>,
    /// Specifies the part after which listing should begin. Only parts with higher part numbers will be listed. For
    /// more information, see
    /// [Uploading and copying objects using multipart upload in Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html)
    /// in the *Amazon Simple Storage Service user guide*.
    pub part_number_marker: Option<PartNumberMarker>,
    /// Specifies the algorithm to use when encrypting the object (for example, AES256).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
    /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data. This value is used to
    /// store the object and then it is discarded; Amazon S3 does not store the encryption key. The key must be
    /// appropriate for use with the algorithm specified in the `x-amz-server-side-encryption-customer-algorithm`
    /// header.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    ///
    /// A key of 32 bytes is sent in base64; any other text is sent as it is. If the key's MD5 is not set, the client adds it.
    pub sse_customer_key: Option<SSECustomerKey>,
    /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3 uses this header for a
    /// message integrity check to ensure that the encryption key was transmitted without error.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub sse_customer_key_md5: Option<SSECustomerKeyMD5>,
    pub request_payer: Option<RequestPayer>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// Specifies the fields at the root level that you want returned in the response. Fields that you do not specify
    /// are not returned.
    pub object_attributes: ObjectAttributesList,
}

structure! {
    GetObjectAttributesRequest {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 version_id("VersionId".query("versionId"));
        3 max_parts("MaxParts".header("x-amz-max-parts"));
        4 part_number_marker("PartNumberMarker".header("x-amz-part-number-marker"));
        5 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        6 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(7));
        7 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        8 request_payer("RequestPayer".header("x-amz-request-payer"));
        9 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        10 object_attributes("ObjectAttributes".required().header("x-amz-object-attributes"));
    }
}

impl GetObjectAttributesRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        bucket: impl Into<BucketName>,
        key: impl Into<ObjectKey>,
        object_attributes: impl Items<ObjectAttributesList>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            object_attributes: Items::collected(object_attributes),
            ..Shape::empty()
        }
    }

    /// The version ID used to reference a specific version of the object.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
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
}

/// The output of [`GetObjectAttributes`](crate::Client::get_object_attributes).
#[non_exhaustive]
pub struct GetObjectAttributesOutput {
    /// Specifies whether the object retrieved was (`true`) or was not (`false`) a delete marker. If `false`, this
    /// response header does not appear in the response. To learn more about delete markers, see
    /// [Working with delete markers](https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub delete_marker: Option<DeleteMarker>,
    /// Date and time when the object was last modified.
    ///
    /// Fractions of a second are not sent.
    pub last_modified: Option<LastModified>,
    /// The version ID of the object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
    pub request_charged: Option<RequestCharged>,
    /// An [`ETag`](crate::newtypes::ETag) is an opaque identifier assigned by a web server to a specific version of a
    /// resource found at a URL.
    pub e_tag: Option<ETag>,
    /// The checksum or digest of the object.
    pub checksum: Option<Checksum>,
    /// A collection of parts associated with a multipart upload.
    pub object_parts: Option<GetObjectAttributesParts>,
    /// Provides the storage class information of the object. Amazon S3 returns this header for all objects except for
    /// S3 Standard storage class objects.
    ///
    /// For more information, see
    /// [Storage Classes](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html).
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
    /// > class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated
    /// > Local Zones.
    pub storage_class: Option<StorageClass>,
    /// The size of the object in bytes.
    pub object_size: Option<ObjectSize>,
}

structure! {
    GetObjectAttributesOutput: Default {
        0 delete_marker("DeleteMarker".header("x-amz-delete-marker"));
        1 last_modified("LastModified".header("last-modified"));
        2 version_id("VersionId".header("x-amz-version-id"));
        3 request_charged("RequestCharged".header("x-amz-request-charged"));
        4 e_tag("ETag");
        5 checksum("Checksum");
        6 object_parts("ObjectParts");
        7 storage_class("StorageClass");
        8 object_size("ObjectSize");
    }
}

operation_error! {
    /// The errors of [`GetObjectAttributes`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetObjectAttributesError {
        NoSuchKey(NoSuchKey) = "NoSuchKey",
    }
}
