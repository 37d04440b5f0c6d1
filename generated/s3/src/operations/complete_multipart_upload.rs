// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `CompleteMultipartUpload`.

use crate::enums::{ChecksumType, RequestCharged, RequestPayer, ServerSideEncryption};
use crate::newtypes::{
    AccountId, BucketKeyEnabled, BucketName, ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME,
    ChecksumMD5, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512, ChecksumXXHASH3, ChecksumXXHASH64,
    ChecksumXXHASH128, ETag, Expiration, IfMatch, IfNoneMatch, Location, MpuObjectSize,
    MultipartUploadId, ObjectKey, ObjectVersionId, SSECustomerAlgorithm, SSECustomerKey,
    SSECustomerKeyMD5, SSEKMSKeyId,
};
use crate::types::CompletedMultipartUpload;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CompleteMultipartUpload`: `POST /{Bucket}/{Key+}`.
    ///
    /// [`Client::complete_multipart_upload`](crate::Client::complete_multipart_upload) calls it.
    CompleteMultipartUpload = "CompleteMultipartUpload".path("/" {0} "/" {1+}).endpoint_label(0).endpoint_input("Bucket", 0) {
        input: CompleteMultipartUploadRequest,
        output: CompleteMultipartUploadOutput,
        error: CompleteMultipartUploadError,
        service: crate::SERVICE,
        http: POST "/{Bucket}/{Key+}",
    }
}

/// The input of [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload).
#[non_exhaustive]
pub struct CompleteMultipartUploadRequest {
    /// Name of the bucket to which the multipart upload was initiated.
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
    /// The container for the multipart upload request information.
    pub multipart_upload: Option<CompletedMultipartUpload>,
    /// ID for the initiated multipart upload.
    pub upload_id: MultipartUploadId,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 32-bit `CRC32` checksum of the object. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 32-bit `CRC32C` checksum of the object. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 64-bit `CRC64NVME` checksum of the object. The
    /// `CRC64NVME` checksum is always a full object checksum. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 160-bit `SHA1` digest of the object. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 256-bit `SHA256` digest of the object. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 512-bit `SHA512` digest of the object. For more
    /// information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 128-bit `MD5` digest of the object. For more
    /// information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_md5: Option<ChecksumMD5>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 64-bit `XXHASH64` checksum of the object. For more
    /// information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 64-bit `XXHASH3` checksum of the object. For more
    /// information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 128-bit `XXHASH128` checksum of the object. For
    /// more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
    /// This header specifies the checksum type of the object, which determines how part-level checksums are combined
    /// to create an object-level checksum for multipart objects. You can use this header as a data integrity check to
    /// verify that the checksum type that is received is the same checksum that was specified. If the checksum type
    /// doesn’t match the checksum type that was specified for the object during the
    /// [`CreateMultipartUpload`](crate::Client::create_multipart_upload) request, it’ll result in a `BadDigest`
    /// error. For more information, see Checking object integrity in the Amazon S3 User Guide.
    pub checksum_type: Option<ChecksumType>,
    /// The expected total object size of the multipart upload request. If there’s a mismatch between the specified
    /// object size value and the actual object size value, it results in an `HTTP 400 InvalidRequest` error.
    pub mpu_object_size: Option<MpuObjectSize>,
    pub request_payer: Option<RequestPayer>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// Uploads the object only if the [`ETag`](crate::newtypes::ETag) (entity tag) value provided during the WRITE
    /// operation matches the ETag of the object in S3. If the ETag values do not match, the operation returns a
    /// `412 Precondition Failed` error.
    ///
    /// If a conflicting operation occurs during the upload S3 returns a `409 ConditionalRequestConflict` response. On
    /// a 409 failure you should fetch the object's [`ETag`](crate::newtypes::ETag), re-initiate the multipart upload
    /// with [`CreateMultipartUpload`](crate::Client::create_multipart_upload), and re-upload each part.
    ///
    /// Expects the [`ETag`](crate::newtypes::ETag) value as a string.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232), or
    /// [Conditional requests](https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    /// *Amazon S3 User Guide*.
    pub if_match: Option<IfMatch>,
    /// Uploads the object only if the object key name does not already exist in the bucket specified. Otherwise,
    /// Amazon S3 returns a `412 Precondition Failed` error.
    ///
    /// If a conflicting operation occurs during the upload S3 returns a `409 ConditionalRequestConflict` response. On
    /// a 409 failure you should re-initiate the multipart upload with
    /// [`CreateMultipartUpload`](crate::Client::create_multipart_upload) and re-upload each part.
    ///
    /// Expects the '\*' (asterisk) character.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232), or
    /// [Conditional requests](https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    /// *Amazon S3 User Guide*.
    pub if_none_match: Option<IfNoneMatch>,
    /// The server-side encryption (SSE) algorithm used to encrypt the object. This parameter is required only when
    /// the object was created using a checksum algorithm or if your bucket policy requires the use of SSE-C. For more
    /// information, see
    /// [Protecting data using SSE-C keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html#ssec-require-condition-key)
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
    CompleteMultipartUploadRequest.payload(2) {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 multipart_upload("MultipartUpload".wire("CompleteMultipartUpload").structure_payload().namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"));
        3 upload_id("UploadId".required().query("uploadId"));
        4 checksum_crc32("ChecksumCRC32".header("x-amz-checksum-crc32"));
        5 checksum_crc32c("ChecksumCRC32C".header("x-amz-checksum-crc32c"));
        6 checksum_crc64nvme("ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme"));
        7 checksum_sha1("ChecksumSHA1".header("x-amz-checksum-sha1"));
        8 checksum_sha256("ChecksumSHA256".header("x-amz-checksum-sha256"));
        9 checksum_sha512("ChecksumSHA512".header("x-amz-checksum-sha512"));
        10 checksum_md5("ChecksumMD5".header("x-amz-checksum-md5"));
        11 checksum_xxhash64("ChecksumXXHASH64".header("x-amz-checksum-xxhash64"));
        12 checksum_xxhash3("ChecksumXXHASH3".header("x-amz-checksum-xxhash3"));
        13 checksum_xxhash128("ChecksumXXHASH128".header("x-amz-checksum-xxhash128"));
        14 checksum_type("ChecksumType".header("x-amz-checksum-type"));
        15 mpu_object_size("MpuObjectSize".header("x-amz-mp-object-size"));
        16 request_payer("RequestPayer".header("x-amz-request-payer"));
        17 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        18 if_match("IfMatch".header("if-match"));
        19 if_none_match("IfNoneMatch".header("if-none-match"));
        20 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        21 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(22));
        22 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
    }
}

impl CompleteMultipartUploadRequest {
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

    /// The container for the multipart upload request information.
    #[must_use]
    pub fn multipart_upload(mut self, value: impl Into<CompletedMultipartUpload>) -> Self {
        self.multipart_upload = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_crc32(mut self, value: impl Into<ChecksumCRC32>) -> Self {
        self.checksum_crc32 = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_crc32c(mut self, value: impl Into<ChecksumCRC32C>) -> Self {
        self.checksum_crc32c = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_crc64nvme(mut self, value: impl Into<ChecksumCRC64NVME>) -> Self {
        self.checksum_crc64nvme = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_sha1(mut self, value: impl Into<ChecksumSHA1>) -> Self {
        self.checksum_sha1 = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_sha256(mut self, value: impl Into<ChecksumSHA256>) -> Self {
        self.checksum_sha256 = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_sha512(mut self, value: impl Into<ChecksumSHA512>) -> Self {
        self.checksum_sha512 = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_md5(mut self, value: impl Into<ChecksumMD5>) -> Self {
        self.checksum_md5 = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_xxhash64(mut self, value: impl Into<ChecksumXXHASH64>) -> Self {
        self.checksum_xxhash64 = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_xxhash3(mut self, value: impl Into<ChecksumXXHASH3>) -> Self {
        self.checksum_xxhash3 = some(value);
        self
    }

    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent.
    #[must_use]
    pub fn checksum_xxhash128(mut self, value: impl Into<ChecksumXXHASH128>) -> Self {
        self.checksum_xxhash128 = some(value);
        self
    }

    /// This header specifies the checksum type of the object, which determines how part-level checksums are combined
    /// to create an object-level checksum for multipart objects.
    #[must_use]
    pub fn checksum_type(mut self, value: impl Into<ChecksumType>) -> Self {
        self.checksum_type = some(value);
        self
    }

    /// The expected total object size of the multipart upload request.
    #[must_use]
    pub fn mpu_object_size(mut self, value: impl Into<MpuObjectSize>) -> Self {
        self.mpu_object_size = some(value);
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

    /// Uploads the object only if the [`ETag`](crate::newtypes::ETag) (entity tag) value provided during the WRITE
    /// operation matches the ETag of the object in S3.
    #[must_use]
    pub fn if_match(mut self, value: impl Into<IfMatch>) -> Self {
        self.if_match = some(value);
        self
    }

    /// Uploads the object only if the object key name does not already exist in the bucket specified.
    #[must_use]
    pub fn if_none_match(mut self, value: impl Into<IfNoneMatch>) -> Self {
        self.if_none_match = some(value);
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

/// The output of [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload).
#[non_exhaustive]
pub struct CompleteMultipartUploadOutput {
    /// The URI that identifies the newly created object.
    pub location: Option<Location>,
    /// The name of the bucket that contains the newly created object. Does not return the access point ARN or access
    /// point alias if used.
    ///
    /// > **Note**
    /// >
    /// > Access points are not supported by directory buckets.
    pub bucket: Option<BucketName>,
    /// The object key of the newly created object.
    pub key: Option<ObjectKey>,
    /// If the object expiration is configured, this will contain the expiration date (`expiry-date`) and rule ID
    /// (`rule-id`). The value of `rule-id` is URL-encoded.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub expiration: Option<Expiration>,
    /// Entity tag that identifies the newly created object's data. Objects with different object data will have
    /// different entity tags. The entity tag is an opaque string. The entity tag may or may not be an MD5 digest of
    /// the object data. If the entity tag is not an MD5 digest of the object data, it will contain one or more
    /// nonhexadecimal characters and/or will consist of less than 32 or more than 32 hexadecimal digits. For more
    /// information about how the entity tag is calculated, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub e_tag: Option<ETag>,
    /// The Base64 encoded, 32-bit `CRC32 checksum` of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use an API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use an API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 64-bit `CRC64NVME` checksum of the object. The
    /// `CRC64NVME` checksum is always a full object checksum. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use the API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use an API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` digest of the object. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the object. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
    /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum
    /// for multipart objects. You can use this header as a data integrity check to verify that the checksum type that
    /// is received is the same checksum type that was specified during the
    /// [`CreateMultipartUpload`](crate::Client::create_multipart_upload) request. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_type: Option<ChecksumType>,
    /// The server-side encryption algorithm used when storing this object in Amazon S3.
    ///
    /// > **Note**
    /// >
    /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
    /// > encryption option is `aws:fsx`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// Version ID of the newly created object, in case the bucket has versioning turned on.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
    /// If present, indicates the ID of the KMS key that was used for object encryption.
    pub ssekms_key_id: Option<SSEKMSKeyId>,
    /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management
    /// Service (KMS) keys (SSE-KMS).
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    pub request_charged: Option<RequestCharged>,
}

structure! {
    CompleteMultipartUploadOutput: Default {
        0 location("Location");
        1 bucket("Bucket");
        2 key("Key");
        3 expiration("Expiration".header("x-amz-expiration"));
        4 e_tag("ETag");
        5 checksum_crc32("ChecksumCRC32");
        6 checksum_crc32c("ChecksumCRC32C");
        7 checksum_crc64nvme("ChecksumCRC64NVME");
        8 checksum_sha1("ChecksumSHA1");
        9 checksum_sha256("ChecksumSHA256");
        10 checksum_sha512("ChecksumSHA512");
        11 checksum_md5("ChecksumMD5");
        12 checksum_xxhash64("ChecksumXXHASH64");
        13 checksum_xxhash3("ChecksumXXHASH3");
        14 checksum_xxhash128("ChecksumXXHASH128");
        15 checksum_type("ChecksumType");
        16 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        17 version_id("VersionId".header("x-amz-version-id"));
        18 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        19 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        20 request_charged("RequestCharged".header("x-amz-request-charged"));
    }
}

operation_error! {
    /// The errors of [`CompleteMultipartUpload`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CompleteMultipartUploadError {}
}
