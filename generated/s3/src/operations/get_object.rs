// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `GetObject`.

use crate::enums::{
    ChecksumMode, ChecksumType, ObjectLockEventHold, ObjectLockLegalHoldStatus, ObjectLockMode,
    ReplicationStatus, RequestCharged, RequestPayer, ServerSideEncryption, StorageClass,
};
use crate::errors::{InvalidObjectState, NoSuchKey};
use crate::newtypes::{
    AcceptRanges, AccountId, BucketKeyEnabled, BucketName, CacheControl, ChecksumCRC32,
    ChecksumCRC32C, ChecksumCRC64NVME, ChecksumMD5, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512,
    ChecksumXXHASH3, ChecksumXXHASH64, ChecksumXXHASH128, ContentDisposition, ContentEncoding,
    ContentLanguage, ContentLength, ContentRange, ContentType, DeleteMarker, ETag, Expiration,
    Expires, ExpiresString, IfMatch, IfModifiedSince, IfNoneMatch, IfUnmodifiedSince, LastModified,
    Metadata, MissingMeta, ObjectKey, ObjectLockEventHoldDurationDays,
    ObjectLockEventHoldDurationYears, ObjectLockRetainUntilDate, ObjectVersionId, PartNumber,
    PartsCount, Range, ResponseCacheControl, ResponseContentDisposition, ResponseContentEncoding,
    ResponseContentLanguage, ResponseContentType, ResponseExpires, Restore, SSECustomerAlgorithm,
    SSECustomerKey, SSECustomerKeyMD5, SSEKMSKeyId, TagCount, WebsiteRedirectLocation,
};
use shapewright_runtime::schema::HttpChecksum;
use shapewright_runtime::{ByteStream, operation, operation_error, setters, structure};

operation! {
    /// The operation `GetObject`: `GET /{Bucket}/{Key+}`.
    ///
    /// [`Client::get_object`](crate::Client::get_object) calls it.
    GetObject = "GetObject".checksum(&HttpChecksum::new().response("x-amz-checksum-mode", &["CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"])).host_bucket(0) {
        input: GetObjectRequest,
        output: GetObjectOutput,
        error: GetObjectError,
        service: crate::SERVICE,
        uri: "/{Bucket}/{Key+}",
        request: GET "/" {0} "/" {5+},
    }
}

structure! {
    /// The input of [`GetObject`](crate::Client::get_object).
    GetObjectRequest {
        /// The bucket name containing the object.
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
        /// **Object Lambda access points** - When you use this action with an Object Lambda access point, you must direct
        /// requests to the Object Lambda access point hostname. The Object Lambda access point hostname takes the form
        /// *AccessPointName*-*AccountId*.s3-object-lambda.*Region*.amazonaws.com.
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
        0 bucket: BucketName = "Bucket".label();
        /// Return the object only if its entity tag ([`ETag`](crate::newtypes::ETag)) is the same as the one specified in
        /// this header; otherwise, return a `412 Precondition Failed` error.
        ///
        /// If both of the `If-Match` and `If-Unmodified-Since` headers are present in the request as follows: `If-Match`
        /// condition evaluates to `true`, and; `If-Unmodified-Since` condition evaluates to `false`; then, S3 returns
        /// `200 OK` and the data requested.
        ///
        /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
        1 if_match: Option<IfMatch> = "IfMatch".header("if-match");
        /// Return the object only if it has been modified since the specified time; otherwise, return a
        /// `304 Not Modified` error.
        ///
        /// If both of the `If-None-Match` and `If-Modified-Since` headers are present in the request as follows:
        /// `If-None-Match` condition evaluates to `false`, and; `If-Modified-Since` condition evaluates to `true`; then,
        /// S3 returns `304 Not Modified` status code.
        ///
        /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
        ///
        /// Fractions of a second are not sent.
        2 if_modified_since: Option<IfModifiedSince> = "IfModifiedSince".header("if-modified-since");
        /// Return the object only if its entity tag ([`ETag`](crate::newtypes::ETag)) is different from the one specified
        /// in this header; otherwise, return a `304 Not Modified` error.
        ///
        /// If both of the `If-None-Match` and `If-Modified-Since` headers are present in the request as follows:
        /// `If-None-Match` condition evaluates to `false`, and; `If-Modified-Since` condition evaluates to `true`; then,
        /// S3 returns `304 Not Modified` HTTP status code.
        ///
        /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
        3 if_none_match: Option<IfNoneMatch> = "IfNoneMatch".header("if-none-match");
        /// Return the object only if it has not been modified since the specified time; otherwise, return a
        /// `412 Precondition Failed` error.
        ///
        /// If both of the `If-Match` and `If-Unmodified-Since` headers are present in the request as follows: `If-Match`
        /// condition evaluates to `true`, and; `If-Unmodified-Since` condition evaluates to `false`; then, S3 returns
        /// `200 OK` and the data requested.
        ///
        /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
        ///
        /// Fractions of a second are not sent.
        4 if_unmodified_since: Option<IfUnmodifiedSince> = "IfUnmodifiedSince".header("if-unmodified-since");
        /// Key of the object to get.
        5 key: ObjectKey = "Key".label();
        /// Downloads the specified byte range of an object. For more information about the HTTP Range header, see
        /// <https://www.rfc-editor.org/rfc/rfc9110.html#name-range>.
        ///
        /// > **Note**
        /// >
        /// > Amazon S3 doesn't support retrieving multiple ranges of data per `GET` request.
        6 range: Option<Range> = "Range".header("range");
        /// Sets the `Cache-Control` header of the response.
        7 response_cache_control: Option<ResponseCacheControl> = "ResponseCacheControl".query("response-cache-control");
        /// Sets the `Content-Disposition` header of the response.
        8 response_content_disposition: Option<ResponseContentDisposition> = "ResponseContentDisposition".query("response-content-disposition");
        /// Sets the `Content-Encoding` header of the response.
        9 response_content_encoding: Option<ResponseContentEncoding> = "ResponseContentEncoding".query("response-content-encoding");
        /// Sets the `Content-Language` header of the response.
        10 response_content_language: Option<ResponseContentLanguage> = "ResponseContentLanguage".query("response-content-language");
        /// Sets the `Content-Type` header of the response.
        11 response_content_type: Option<ResponseContentType> = "ResponseContentType".query("response-content-type");
        /// Sets the [`Expires`](crate::newtypes::Expires) header of the response.
        ///
        /// Fractions of a second are not sent.
        12 response_expires: Option<ResponseExpires> = "ResponseExpires".query("response-expires").timestamp(HttpDate);
        /// Version ID used to reference a specific version of the object.
        ///
        /// By default, the [`GetObject`](crate::Client::get_object) operation returns the current version of an object.
        /// To return a different version, use the `versionId` subresource.
        ///
        /// > **Note**
        /// >
        /// > - If you include a `versionId` in your request header, you must have the `s3:GetObjectVersion` permission to
        /// >   access a specific version of an object. The `s3:GetObject` permission is not required in this scenario.
        /// > - If you request the current version of an object without a specific `versionId` in the request header, only
        /// >   the `s3:GetObject` permission is required. The `s3:GetObjectVersion` permission is not required in this
        /// >   scenario.
        /// > - **Directory buckets** - S3 Versioning isn't enabled and supported for directory buckets. For this API
        /// >   operation, only the `null` value of the version ID is supported by directory buckets. You can only specify
        /// >   `null` to the `versionId` query parameter in the request.
        ///
        /// For more information about versioning, see
        /// [PutBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html).
        13 version_id: Option<ObjectVersionId> = "VersionId".query("versionId");
        /// Specifies the algorithm to use when decrypting the object (for example, `AES256`).
        ///
        /// If you encrypt an object by using server-side encryption with customer-provided encryption keys (SSE-C) when
        /// you store the object in Amazon S3, then when you GET the object, you must use the following headers:
        ///
        /// - `x-amz-server-side-encryption-customer-algorithm`
        /// - `x-amz-server-side-encryption-customer-key`
        /// - `x-amz-server-side-encryption-customer-key-MD5`
        ///
        /// For more information about SSE-C, see
        /// [Server-Side Encryption (Using Customer-Provided Encryption Keys)](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
        /// in the *Amazon S3 User Guide*.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        14 sse_customer_algorithm: Option<SSECustomerAlgorithm> = "SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm");
        /// Specifies the customer-provided encryption key that you originally provided for Amazon S3 to encrypt the data
        /// before storing it. This value is used to decrypt the object when recovering it and must match the one used
        /// when storing the data. The key must be appropriate for use with the algorithm specified in the
        /// `x-amz-server-side-encryption-customer-algorithm` header.
        ///
        /// If you encrypt an object by using server-side encryption with customer-provided encryption keys (SSE-C) when
        /// you store the object in Amazon S3, then when you GET the object, you must use the following headers:
        ///
        /// - `x-amz-server-side-encryption-customer-algorithm`
        /// - `x-amz-server-side-encryption-customer-key`
        /// - `x-amz-server-side-encryption-customer-key-MD5`
        ///
        /// For more information about SSE-C, see
        /// [Server-Side Encryption (Using Customer-Provided Encryption Keys)](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
        /// in the *Amazon S3 User Guide*.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        ///
        /// A key of 32 bytes is sent as its base64, any other text as it is. Its MD5 is added when it is not set.
        15 sse_customer_key: Option<SSECustomerKey> = "SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(16);
        /// Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321. Amazon S3 uses
        /// this header for a message integrity check to ensure that the encryption key was transmitted without error.
        ///
        /// If you encrypt an object by using server-side encryption with customer-provided encryption keys (SSE-C) when
        /// you store the object in Amazon S3, then when you GET the object, you must use the following headers:
        ///
        /// - `x-amz-server-side-encryption-customer-algorithm`
        /// - `x-amz-server-side-encryption-customer-key`
        /// - `x-amz-server-side-encryption-customer-key-MD5`
        ///
        /// For more information about SSE-C, see
        /// [Server-Side Encryption (Using Customer-Provided Encryption Keys)](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
        /// in the *Amazon S3 User Guide*.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        16 sse_customer_key_md5: Option<SSECustomerKeyMD5> = "SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5");
        /// The member `RequestPayer` of the model.
        17 request_payer: Option<RequestPayer> = "RequestPayer".header("x-amz-request-payer");
        /// Part number of the object being read. This is a positive integer between 1 and 10,000. Effectively performs a
        /// 'ranged' GET request for the part specified. Useful for downloading just a part of an object.
        18 part_number: Option<PartNumber> = "PartNumber".query("partNumber");
        /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
        /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
        19 expected_bucket_owner: Option<AccountId> = "ExpectedBucketOwner".header("x-amz-expected-bucket-owner");
        /// To retrieve the checksum, this mode must be enabled.
        20 checksum_mode: Option<ChecksumMode> = "ChecksumMode".header("x-amz-checksum-mode");
    }
}

setters! {
    GetObjectRequest {
        new(bucket: BucketName, key: ObjectKey);
        set(
            if_match: IfMatch, if_modified_since: IfModifiedSince, if_none_match: IfNoneMatch,
            if_unmodified_since: IfUnmodifiedSince, range: Range,
            response_cache_control: ResponseCacheControl,
            response_content_disposition: ResponseContentDisposition,
            response_content_encoding: ResponseContentEncoding,
            response_content_language: ResponseContentLanguage,
            response_content_type: ResponseContentType, response_expires: ResponseExpires,
            version_id: ObjectVersionId, sse_customer_algorithm: SSECustomerAlgorithm,
            sse_customer_key: SSECustomerKey, sse_customer_key_md5: SSECustomerKeyMD5,
            request_payer: RequestPayer, part_number: PartNumber, expected_bucket_owner: AccountId,
            checksum_mode: ChecksumMode
        );
    }
}

structure! {
    /// The output of [`GetObject`](crate::Client::get_object).
    !Clone GetObjectOutput.payload(0) {
        /// Object data.
        ///
        /// It is read from the connection while it arrives: see [`ByteStream`](crate::ByteStream).
        0 body: ByteStream = "Body".payload();
        /// Indicates whether the object retrieved was (true) or was not (false) a Delete Marker. If false, this response
        /// header does not appear in the response.
        ///
        /// > **Note**
        /// >
        /// > - If the current version of the object is a delete marker, Amazon S3 behaves as if the object was deleted
        /// >   and includes `x-amz-delete-marker: true` in the response.
        /// > - If the specified version in the request is a delete marker, the response returns a
        /// >   `405 Method Not Allowed` error and the `Last-Modified: timestamp` response header.
        1 delete_marker: Option<DeleteMarker> = "DeleteMarker".header("x-amz-delete-marker");
        /// Indicates that a range of bytes was specified in the request.
        2 accept_ranges: Option<AcceptRanges> = "AcceptRanges".header("accept-ranges");
        /// If the object expiration is configured (see
        /// [`PutBucketLifecycleConfiguration`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)
        /// ), the response includes this header. It includes the `expiry-date` and `rule-id` key-value pairs providing
        /// object expiration information. The value of the `rule-id` is URL-encoded.
        ///
        /// > **Note**
        /// >
        /// > Object expiration information is not returned in directory buckets and this header returns the value
        /// > "`NotImplemented`" in all responses for directory buckets.
        3 expiration: Option<Expiration> = "Expiration".header("x-amz-expiration");
        /// Provides information about object restoration action and expiration time of the restored object copy.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets. Directory buckets only support `EXPRESS_ONEZONE`
        /// > (the S3 Express One Zone storage class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent
        /// > Access storage class) in Dedicated Local Zones.
        4 restore: Option<Restore> = "Restore".header("x-amz-restore");
        /// Date and time when the object was last modified.
        ///
        /// **General purpose buckets** - When you specify a `versionId` of the object in your request, if the specified
        /// version in the request is a delete marker, the response returns a `405 Method Not Allowed` error and the
        /// `Last-Modified: timestamp` response header.
        ///
        /// Fractions of a second are not sent.
        5 last_modified: Option<LastModified> = "LastModified".header("last-modified");
        /// Size of the body in bytes.
        6 content_length: Option<ContentLength> = "ContentLength".header("content-length");
        /// An entity tag ([`ETag`](crate::newtypes::ETag)) is an opaque identifier assigned by a web server to a specific
        /// version of a resource found at a URL.
        7 e_tag: Option<ETag> = "ETag".header("etag");
        /// The Base64 encoded, 32-bit `CRC32` checksum of the object. This checksum is only present if the checksum was
        /// uploaded with the object. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        8 checksum_crc32: Option<ChecksumCRC32> = "ChecksumCRC32".header("x-amz-checksum-crc32");
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the object. This checksum is only present if the checksum was
        /// uploaded with the object. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        9 checksum_crc32c: Option<ChecksumCRC32C> = "ChecksumCRC32C".header("x-amz-checksum-crc32c");
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object. For more information, see
        /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
        10 checksum_crc64nvme: Option<ChecksumCRC64NVME> = "ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme");
        /// The Base64 encoded, 160-bit `SHA1` digest of the object. This checksum is only present if the checksum was
        /// uploaded with the object. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        11 checksum_sha1: Option<ChecksumSHA1> = "ChecksumSHA1".header("x-amz-checksum-sha1");
        /// The Base64 encoded, 256-bit `SHA256` digest of the object. This checksum is only present if the checksum was
        /// uploaded with the object. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        12 checksum_sha256: Option<ChecksumSHA256> = "ChecksumSHA256".header("x-amz-checksum-sha256");
        /// The Base64 encoded, 512-bit `SHA512` digest of the object. For more information, see
        /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
        13 checksum_sha512: Option<ChecksumSHA512> = "ChecksumSHA512".header("x-amz-checksum-sha512");
        /// The Base64 encoded, 128-bit `MD5` digest of the object. For more information, see
        /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
        14 checksum_md5: Option<ChecksumMD5> = "ChecksumMD5".header("x-amz-checksum-md5");
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object. For more information, see
        /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
        15 checksum_xxhash64: Option<ChecksumXXHASH64> = "ChecksumXXHASH64".header("x-amz-checksum-xxhash64");
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object. For more information, see
        /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
        16 checksum_xxhash3: Option<ChecksumXXHASH3> = "ChecksumXXHASH3".header("x-amz-checksum-xxhash3");
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object. For more information, see
        /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
        17 checksum_xxhash128: Option<ChecksumXXHASH128> = "ChecksumXXHASH128".header("x-amz-checksum-xxhash128");
        /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum
        /// for multipart objects. You can use this header response to verify that the checksum type that is received is
        /// the same checksum type that was specified in the
        /// [`CreateMultipartUpload`](crate::Client::create_multipart_upload) request. For more information, see
        /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
        /// in the *Amazon S3 User Guide*.
        18 checksum_type: Option<ChecksumType> = "ChecksumType".header("x-amz-checksum-type");
        /// This is set to the number of metadata entries not returned in the headers that are prefixed with
        /// `x-amz-meta-`. This can happen if you create metadata using an API like SOAP that supports more flexible
        /// metadata than the REST API. For example, using SOAP, you can create metadata whose values are not legal HTTP
        /// headers.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        19 missing_meta: Option<MissingMeta> = "MissingMeta".header("x-amz-missing-meta");
        /// Version ID of the object.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        20 version_id: Option<ObjectVersionId> = "VersionId".header("x-amz-version-id");
        /// Specifies caching behavior along the request/reply chain.
        21 cache_control: Option<CacheControl> = "CacheControl".header("cache-control");
        /// Specifies presentational information for the object.
        22 content_disposition: Option<ContentDisposition> = "ContentDisposition".header("content-disposition");
        /// Indicates what content encodings have been applied to the object and thus what decoding mechanisms must be
        /// applied to obtain the media-type referenced by the Content-Type header field.
        23 content_encoding: Option<ContentEncoding> = "ContentEncoding".header("content-encoding");
        /// The language the content is in.
        24 content_language: Option<ContentLanguage> = "ContentLanguage".header("content-language");
        /// The portion of the object returned in the response.
        25 content_range: Option<ContentRange> = "ContentRange".header("content-range");
        /// A standard MIME type describing the format of the object data.
        26 content_type: Option<ContentType> = "ContentType".header("content-type");
        /// The date and time at which the object is no longer cacheable.
        ///
        /// Fractions of a second are not sent.
        27 expires: Option<Expires> = "Expires".header("expires").lenient();
        /// If the bucket is configured as a website, redirects requests for this object to another object in the same
        /// bucket or to an external URL. Amazon S3 stores the value of this header in the object metadata.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        28 website_redirect_location: Option<WebsiteRedirectLocation> = "WebsiteRedirectLocation".header("x-amz-website-redirect-location");
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        ///
        /// > **Note**
        /// >
        /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
        /// > encryption option is `aws:fsx`.
        29 server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption".header("x-amz-server-side-encryption");
        /// A map of metadata to store with the object in S3.
        30 metadata: Option<Metadata> = "Metadata".prefix_headers("x-amz-meta-");
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include
        /// this header to confirm the encryption algorithm that's used.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        31 sse_customer_algorithm: Option<SSECustomerAlgorithm> = "SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm");
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include
        /// this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        32 sse_customer_key_md5: Option<SSECustomerKeyMD5> = "SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5");
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        33 ssekms_key_id: Option<SSEKMSKeyId> = "SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id");
        /// Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key Management Service
        /// (KMS) keys (SSE-KMS).
        34 bucket_key_enabled: Option<BucketKeyEnabled> = "BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled");
        /// Provides storage class information of the object. Amazon S3 returns this header for all objects except for S3
        /// Standard storage class objects.
        ///
        /// > **Note**
        /// >
        /// > **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
        /// > class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated
        /// > Local Zones.
        35 storage_class: Option<StorageClass> = "StorageClass".header("x-amz-storage-class");
        /// The member `RequestCharged` of the model.
        36 request_charged: Option<RequestCharged> = "RequestCharged".header("x-amz-request-charged");
        /// Amazon S3 can return this if your request involves a bucket that is either a source or destination in a
        /// replication rule.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        37 replication_status: Option<ReplicationStatus> = "ReplicationStatus".header("x-amz-replication-status");
        /// The count of parts this object has. This value is only returned if you specify `partNumber` in your request
        /// and the object was uploaded as a multipart upload.
        38 parts_count: Option<PartsCount> = "PartsCount".header("x-amz-mp-parts-count");
        /// The number of tags, if any, on the object, when you have the relevant permission to read object tags.
        ///
        /// You can use [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html) to
        /// retrieve the tag set associated with an object.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        39 tag_count: Option<TagCount> = "TagCount".header("x-amz-tagging-count");
        /// The Object Lock mode that's currently in place for this object.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        40 object_lock_mode: Option<ObjectLockMode> = "ObjectLockMode".header("x-amz-object-lock-mode");
        /// The date and time when this object's Object Lock will expire.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        41 object_lock_retain_until_date: Option<ObjectLockRetainUntilDate> = "ObjectLockRetainUntilDate".header("x-amz-object-lock-retain-until-date").timestamp(DateTime);
        /// Indicates whether this object has an active legal hold. This field is only returned if you have permission to
        /// view an object's legal hold status.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        42 object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus> = "ObjectLockLegalHoldStatus".header("x-amz-object-lock-legal-hold");
        /// The event hold status for this object. This header is only returned if the requester has the
        /// `s3:GetObjectRetention` permission.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        43 object_lock_event_hold: Option<ObjectLockEventHold> = "ObjectLockEventHold".header("x-amz-object-lock-event-hold");
        /// The event hold duration in days for this object. Only returned when the event hold is enabled.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        44 object_lock_event_hold_duration_days: Option<ObjectLockEventHoldDurationDays> = "ObjectLockEventHoldDurationDays".header("x-amz-object-lock-event-hold-duration-days");
        /// The event hold duration in years for this object. Only returned when the event hold is enabled.
        ///
        /// > **Note**
        /// >
        /// > This functionality is not supported for directory buckets.
        45 object_lock_event_hold_duration_years: Option<ObjectLockEventHoldDurationYears> = "ObjectLockEventHoldDurationYears".header("x-amz-object-lock-event-hold-duration-years");
        /// The text of [`Expires`](crate::newtypes::Expires), even if that can't be understood.
        46 expires_string: Option<ExpiresString> = "ExpiresString".header("expires");
    }
}

setters! {
    GetObjectOutput {
        new(body: ByteStream);
        set(
            delete_marker: DeleteMarker, accept_ranges: AcceptRanges, expiration: Expiration,
            restore: Restore, last_modified: LastModified, content_length: ContentLength,
            e_tag: ETag, checksum_crc32: ChecksumCRC32, checksum_crc32c: ChecksumCRC32C,
            checksum_crc64nvme: ChecksumCRC64NVME, checksum_sha1: ChecksumSHA1,
            checksum_sha256: ChecksumSHA256, checksum_sha512: ChecksumSHA512,
            checksum_md5: ChecksumMD5, checksum_xxhash64: ChecksumXXHASH64,
            checksum_xxhash3: ChecksumXXHASH3, checksum_xxhash128: ChecksumXXHASH128,
            checksum_type: ChecksumType, missing_meta: MissingMeta, version_id: ObjectVersionId,
            cache_control: CacheControl, content_disposition: ContentDisposition,
            content_encoding: ContentEncoding, content_language: ContentLanguage,
            content_range: ContentRange, content_type: ContentType, expires: Expires,
            website_redirect_location: WebsiteRedirectLocation,
            server_side_encryption: ServerSideEncryption,
            sse_customer_algorithm: SSECustomerAlgorithm, sse_customer_key_md5: SSECustomerKeyMD5,
            ssekms_key_id: SSEKMSKeyId, bucket_key_enabled: BucketKeyEnabled,
            storage_class: StorageClass, request_charged: RequestCharged,
            replication_status: ReplicationStatus, parts_count: PartsCount, tag_count: TagCount,
            object_lock_mode: ObjectLockMode,
            object_lock_retain_until_date: ObjectLockRetainUntilDate,
            object_lock_legal_hold_status: ObjectLockLegalHoldStatus,
            object_lock_event_hold: ObjectLockEventHold,
            object_lock_event_hold_duration_days: ObjectLockEventHoldDurationDays,
            object_lock_event_hold_duration_years: ObjectLockEventHoldDurationYears,
            expires_string: ExpiresString
        );
        collect(metadata: Metadata);
    }
}

operation_error! {
    /// The errors of [`GetObject`].
    GetObjectError {
        NoSuchKey(NoSuchKey) = "NoSuchKey",
        InvalidObjectState(InvalidObjectState) = "InvalidObjectState",
    }
}
