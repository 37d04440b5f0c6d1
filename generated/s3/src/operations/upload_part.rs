// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `UploadPart`.

use crate::enums::{ChecksumAlgorithm, RequestCharged, RequestPayer, ServerSideEncryption};
use crate::newtypes::{
    AccountId, BucketKeyEnabled, BucketName, ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME,
    ChecksumMD5, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512, ChecksumXXHASH3, ChecksumXXHASH64,
    ChecksumXXHASH128, ContentLength, ContentMD5, ETag, MultipartUploadId, ObjectKey,
    ObjectVersionId, PartNumber, SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5,
    SSEKMSKeyId,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{ByteStream, Shape, operation, operation_error, structure};

operation! {
    /// The operation `UploadPart`: `PUT /{Bucket}/{Key+}`.
    ///
    /// [`Client::upload_part`](crate::Client::upload_part) calls it.
    UploadPart = "UploadPart".path("/" {1} "/" {15+}).request_checksum("x-amz-sdk-checksum-algorithm").endpoint_label(1).endpoint_input("Bucket", 1).expect_continue() {
        input: UploadPartRequest,
        output: UploadPartOutput,
        error: UploadPartError,
        service: crate::SERVICE,
        http: PUT "/{Bucket}/{Key+}",
    }
}

/// The input of [`UploadPart`](crate::Client::upload_part).
#[non_exhaustive]
pub struct UploadPartRequest {
    /// Object data.
    ///
    /// It can come from memory, a file or a reader: see [`ByteStream`](crate::ByteStream).
    pub body: Option<ByteStream>,
    /// The name of the bucket to which the multipart upload was initiated.
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
    /// Size of the body in bytes. This parameter is useful when the size of the body cannot be determined
    /// automatically.
    pub content_length: Option<ContentLength>,
    /// The Base64 encoded 128-bit MD5 digest of the part data. This parameter is auto-populated when using the
    /// command from the CLI. This parameter is required if object lock parameters are specified.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub content_md5: Option<ContentMD5>,
    /// Indicates the algorithm used to create the checksum for the object when you use the SDK. This header will not
    /// provide any additional functionality if you don't use the SDK. When you send this header, there must be a
    /// corresponding `x-amz-checksum` or `x-amz-trailer` header sent. Otherwise, Amazon S3 fails the request with the
    /// HTTP status code `400 Bad Request`. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// If you provide an individual checksum, Amazon S3 ignores any provided
    /// [`ChecksumAlgorithm`](crate::enums::ChecksumAlgorithm) parameter.
    ///
    /// This checksum algorithm must be the same for all parts and it match the checksum value supplied in the
    /// [`CreateMultipartUpload`](crate::Client::create_multipart_upload) request.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
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
    /// originally sent. This header specifies the Base64 encoded, 64-bit `CRC64NVME` checksum of the part. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
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
    /// originally sent. This header specifies the Base64 encoded, 512-bit `SHA512` digest of the part. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 128-bit `MD5` digest of the part. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 64-bit `XXHASH64` checksum of the part. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 64-bit `XXHASH3` checksum of the part. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// This header can be used as a data integrity check to verify that the data received is the same data that was
    /// originally sent. This header specifies the Base64 encoded, 128-bit `XXHASH128` checksum of the part. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
    /// Object key for which the multipart upload was initiated.
    pub key: ObjectKey,
    /// Part number of part being uploaded. This is a positive integer between 1 and 10,000.
    pub part_number: PartNumber,
    /// Upload ID identifying the multipart upload whose part is being uploaded.
    pub upload_id: MultipartUploadId,
    /// Specifies the algorithm to use when encrypting the object (for example, AES256).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
    /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data. This value is used to
    /// store the object and then it is discarded; Amazon S3 does not store the encryption key. The key must be
    /// appropriate for use with the algorithm specified in the
    /// `x-amz-server-side-encryption-customer-algorithm header`. This must be the same encryption key specified in
    /// the initiate multipart upload request.
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
}

structure! {
    !Clone UploadPartRequest.payload(0) {
        0 body("Body".payload());
        1 bucket("Bucket".required().label());
        2 content_length("ContentLength".header("content-length"));
        3 content_md5("ContentMD5".header("content-md5"));
        4 checksum_algorithm("ChecksumAlgorithm".header("x-amz-sdk-checksum-algorithm"));
        5 checksum_crc32("ChecksumCRC32".header("x-amz-checksum-crc32"));
        6 checksum_crc32c("ChecksumCRC32C".header("x-amz-checksum-crc32c"));
        7 checksum_crc64nvme("ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme"));
        8 checksum_sha1("ChecksumSHA1".header("x-amz-checksum-sha1"));
        9 checksum_sha256("ChecksumSHA256".header("x-amz-checksum-sha256"));
        10 checksum_sha512("ChecksumSHA512".header("x-amz-checksum-sha512"));
        11 checksum_md5("ChecksumMD5".header("x-amz-checksum-md5"));
        12 checksum_xxhash64("ChecksumXXHASH64".header("x-amz-checksum-xxhash64"));
        13 checksum_xxhash3("ChecksumXXHASH3".header("x-amz-checksum-xxhash3"));
        14 checksum_xxhash128("ChecksumXXHASH128".header("x-amz-checksum-xxhash128"));
        15 key("Key".required().label());
        16 part_number("PartNumber".required().query("partNumber"));
        17 upload_id("UploadId".required().query("uploadId"));
        18 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        19 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(20));
        20 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        21 request_payer("RequestPayer".header("x-amz-request-payer"));
        22 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
    }
}

impl UploadPartRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        bucket: impl Into<BucketName>,
        key: impl Into<ObjectKey>,
        part_number: impl Into<PartNumber>,
        upload_id: impl Into<MultipartUploadId>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            part_number: part_number.into(),
            upload_id: upload_id.into(),
            ..Shape::empty()
        }
    }

    /// Object data.
    #[must_use]
    pub fn body(mut self, value: impl Into<ByteStream>) -> Self {
        self.body = some(value);
        self
    }

    /// Size of the body in bytes.
    #[must_use]
    pub fn content_length(mut self, value: impl Into<ContentLength>) -> Self {
        self.content_length = some(value);
        self
    }

    /// The Base64 encoded 128-bit MD5 digest of the part data.
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<ContentMD5>) -> Self {
        self.content_md5 = some(value);
        self
    }

    /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
    #[must_use]
    pub fn checksum_algorithm(mut self, value: impl Into<ChecksumAlgorithm>) -> Self {
        self.checksum_algorithm = some(value);
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

/// The output of [`UploadPart`](crate::Client::upload_part).
#[non_exhaustive]
pub struct UploadPartOutput {
    /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
    ///
    /// > **Note**
    /// >
    /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
    /// > encryption option is `aws:fsx`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// Entity tag for the uploaded object.
    pub e_tag: Option<ETag>,
    /// The Base64 encoded, 32-bit `CRC32` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` checksum of the part. This will only be present if the checksum was provided
    /// in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This will only be present if the checksum was
    /// provided in the request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
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
    /// Returns the Version ID of the object for the uploaded part, if bucket versioning is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
}

structure! {
    UploadPartOutput: Default {
        0 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        1 e_tag("ETag".header("etag"));
        2 checksum_crc32("ChecksumCRC32".header("x-amz-checksum-crc32"));
        3 checksum_crc32c("ChecksumCRC32C".header("x-amz-checksum-crc32c"));
        4 checksum_crc64nvme("ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme"));
        5 checksum_sha1("ChecksumSHA1".header("x-amz-checksum-sha1"));
        6 checksum_sha256("ChecksumSHA256".header("x-amz-checksum-sha256"));
        7 checksum_sha512("ChecksumSHA512".header("x-amz-checksum-sha512"));
        8 checksum_md5("ChecksumMD5".header("x-amz-checksum-md5"));
        9 checksum_xxhash64("ChecksumXXHASH64".header("x-amz-checksum-xxhash64"));
        10 checksum_xxhash3("ChecksumXXHASH3".header("x-amz-checksum-xxhash3"));
        11 checksum_xxhash128("ChecksumXXHASH128".header("x-amz-checksum-xxhash128"));
        12 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        13 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        14 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        15 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        16 request_charged("RequestCharged".header("x-amz-request-charged"));
        17 version_id("VersionId".header("x-amz-version-id"));
    }
}

operation_error! {
    /// The errors of [`UploadPart`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UploadPartError {}
}
