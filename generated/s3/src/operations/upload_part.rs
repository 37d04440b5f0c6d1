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
use shapewright_runtime::schema::HttpChecksum;
use shapewright_runtime::{ByteStream, operation, operation_error, setters, structure};

operation! {
    /// The operation `UploadPart`: `PUT /{Bucket}/{Key+}`.
    ///
    /// [`Client::upload_part`](crate::Client::upload_part) calls it.
    UploadPart = "UploadPart".checksum(&HttpChecksum::new().request("x-amz-sdk-checksum-algorithm")).host_bucket(1) {
        input: UploadPartRequest,
        output: UploadPartOutput,
        error: UploadPartError,
        service: crate::SERVICE,
        uri: "/{Bucket}/{Key+}",
        request: PUT "/" {1} "/" {15+},
    }
}

structure! {
    /// The input of [`UploadPart`](crate::Client::upload_part).
    !Clone UploadPartRequest.payload(0) {
        /// Object data.
        ///
        /// It may come from memory, from a file or from a reader: see [`ByteStream`](crate::ByteStream).
        0 body: Option<ByteStream> = "Body".payload();
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
        1 bucket: BucketName = "Bucket".label();
        /// Size of the body in bytes. This parameter is useful when the size of the body cannot be determined
        /// automatically.
        2 content_length: Option<ContentLength> = "ContentLength".header("content-length");
        /// The Base64 encoded 128-bit MD5 digest of the part data. This parameter is auto-populated when using the
        /// command from the CLI. This parameter is required if object lock parameters are specified.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        3 content_md5: Option<ContentMD5> = "ContentMD5".header("content-md5");
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
        4 checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm".header("x-amz-sdk-checksum-algorithm");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 32-bit `CRC32` checksum of the object. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        5 checksum_crc32: Option<ChecksumCRC32> = "ChecksumCRC32".header("x-amz-checksum-crc32");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 32-bit `CRC32C` checksum of the object. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        6 checksum_crc32c: Option<ChecksumCRC32C> = "ChecksumCRC32C".header("x-amz-checksum-crc32c");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 64-bit `CRC64NVME` checksum of the part. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        7 checksum_crc64nvme: Option<ChecksumCRC64NVME> = "ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 160-bit `SHA1` digest of the object. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        8 checksum_sha1: Option<ChecksumSHA1> = "ChecksumSHA1".header("x-amz-checksum-sha1");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 256-bit `SHA256` digest of the object. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        9 checksum_sha256: Option<ChecksumSHA256> = "ChecksumSHA256".header("x-amz-checksum-sha256");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 512-bit `SHA512` digest of the part. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        10 checksum_sha512: Option<ChecksumSHA512> = "ChecksumSHA512".header("x-amz-checksum-sha512");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 128-bit `MD5` digest of the part. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        11 checksum_md5: Option<ChecksumMD5> = "ChecksumMD5".header("x-amz-checksum-md5");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 64-bit `XXHASH64` checksum of the part. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        12 checksum_xxhash64: Option<ChecksumXXHASH64> = "ChecksumXXHASH64".header("x-amz-checksum-xxhash64");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 64-bit `XXHASH3` checksum of the part. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        13 checksum_xxhash3: Option<ChecksumXXHASH3> = "ChecksumXXHASH3".header("x-amz-checksum-xxhash3");
        /// This header can be used as a data integrity check to verify that the data received is the same data that was
        /// originally sent. This header specifies the Base64 encoded, 128-bit `XXHASH128` checksum of the part. For more
        /// information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        14 checksum_xxhash128: Option<ChecksumXXHASH128> = "ChecksumXXHASH128".header("x-amz-checksum-xxhash128");
        /// Object key for which the multipart upload was initiated.
        15 key: ObjectKey = "Key".label();
        /// Part number of part being uploaded. This is a positive integer between 1 and 10,000.
        16 part_number: PartNumber = "PartNumber".query("partNumber");
        /// Upload ID identifying the multipart upload whose part is being uploaded.
        17 upload_id: MultipartUploadId = "UploadId".query("uploadId");
        /// Specifies the algorithm to use when encrypting the object (for example, AES256).
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        18 sse_customer_algorithm: Option<SSECustomerAlgorithm> = "SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm");
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
        /// A key of 32 bytes is sent as its base64, any other text as it is. Its MD5 is added when it is not set.
        19 sse_customer_key: Option<SSECustomerKey> = "SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(20);
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3 uses this header for a
        /// message integrity check to ensure that the encryption key was transmitted without error.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        20 sse_customer_key_md5: Option<SSECustomerKeyMD5> = "SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5");
        /// The member `RequestPayer` of the model.
        21 request_payer: Option<RequestPayer> = "RequestPayer".header("x-amz-request-payer");
        /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
        /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
        22 expected_bucket_owner: Option<AccountId> = "ExpectedBucketOwner".header("x-amz-expected-bucket-owner");
    }
}

setters! {
    UploadPartRequest {
        new(
            bucket: BucketName, key: ObjectKey, part_number: PartNumber,
            upload_id: MultipartUploadId
        );
        set(
            body: ByteStream, content_length: ContentLength, content_md5: ContentMD5,
            checksum_algorithm: ChecksumAlgorithm, checksum_crc32: ChecksumCRC32,
            checksum_crc32c: ChecksumCRC32C, checksum_crc64nvme: ChecksumCRC64NVME,
            checksum_sha1: ChecksumSHA1, checksum_sha256: ChecksumSHA256,
            checksum_sha512: ChecksumSHA512, checksum_md5: ChecksumMD5,
            checksum_xxhash64: ChecksumXXHASH64, checksum_xxhash3: ChecksumXXHASH3,
            checksum_xxhash128: ChecksumXXHASH128, sse_customer_algorithm: SSECustomerAlgorithm,
            sse_customer_key: SSECustomerKey, sse_customer_key_md5: SSECustomerKeyMD5,
            request_payer: RequestPayer, expected_bucket_owner: AccountId
        );
    }
}

structure! {
    /// The output of [`UploadPart`](crate::Client::upload_part).
    UploadPartOutput: Default {
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        ///
        /// > **Note**
        /// >
        /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
        /// > encryption option is `aws:fsx`.
        0 server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption".header("x-amz-server-side-encryption");
        /// Entity tag for the uploaded object.
        1 e_tag: Option<ETag> = "ETag".header("etag");
        /// The Base64 encoded, 32-bit `CRC32` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        2 checksum_crc32: Option<ChecksumCRC32> = "ChecksumCRC32".header("x-amz-checksum-crc32");
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        3 checksum_crc32c: Option<ChecksumCRC32C> = "ChecksumCRC32C".header("x-amz-checksum-crc32c");
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        4 checksum_crc64nvme: Option<ChecksumCRC64NVME> = "ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme");
        /// The Base64 encoded, 160-bit `SHA1` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        5 checksum_sha1: Option<ChecksumSHA1> = "ChecksumSHA1".header("x-amz-checksum-sha1");
        /// The Base64 encoded, 256-bit `SHA256` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        6 checksum_sha256: Option<ChecksumSHA256> = "ChecksumSHA256".header("x-amz-checksum-sha256");
        /// The Base64 encoded, 512-bit `SHA512` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        7 checksum_sha512: Option<ChecksumSHA512> = "ChecksumSHA512".header("x-amz-checksum-sha512");
        /// The Base64 encoded, 128-bit `MD5` checksum of the part. This will only be present if the checksum was provided
        /// in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        8 checksum_md5: Option<ChecksumMD5> = "ChecksumMD5".header("x-amz-checksum-md5");
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        9 checksum_xxhash64: Option<ChecksumXXHASH64> = "ChecksumXXHASH64".header("x-amz-checksum-xxhash64");
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        10 checksum_xxhash3: Option<ChecksumXXHASH3> = "ChecksumXXHASH3".header("x-amz-checksum-xxhash3");
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This will only be present if the checksum was
        /// provided in the request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        11 checksum_xxhash128: Option<ChecksumXXHASH128> = "ChecksumXXHASH128".header("x-amz-checksum-xxhash128");
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include
        /// this header to confirm the encryption algorithm that's used.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        12 sse_customer_algorithm: Option<SSECustomerAlgorithm> = "SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm");
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include
        /// this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        13 sse_customer_key_md5: Option<SSECustomerKeyMD5> = "SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5");
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        14 ssekms_key_id: Option<SSEKMSKeyId> = "SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id");
        /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management
        /// Service (KMS) keys (SSE-KMS).
        15 bucket_key_enabled: Option<BucketKeyEnabled> = "BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled");
        /// The member `RequestCharged` of the model.
        16 request_charged: Option<RequestCharged> = "RequestCharged".header("x-amz-request-charged");
        /// Version ID of the object.
        ///
        /// Returns the Version ID of the object for the uploaded part, if bucket versioning is enabled.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        17 version_id: Option<ObjectVersionId> = "VersionId".header("x-amz-version-id");
    }
}

operation_error! {
    /// The errors of [`UploadPart`].
    UploadPartError {}
}
