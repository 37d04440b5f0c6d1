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
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{ByteStream, Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetObject`: `GET /{Bucket}/{Key+}`.
    ///
    /// [`Client::get_object`](crate::Client::get_object) calls it.
    GetObject = "GetObject".path("/" {0} "/" {5+}).response_checksum("x-amz-checksum-mode", "CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128").endpoint_label(0).endpoint_input("Bucket", 0) {
        input: GetObjectRequest,
        output: GetObjectOutput,
        error: GetObjectError,
        service: crate::SERVICE,
        http: GET "/{Bucket}/{Key+}",
    }
}

/// The input of [`GetObject`](crate::Client::get_object).
#[non_exhaustive]
pub struct GetObjectRequest {
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
    pub bucket: BucketName,
    /// Return the object only if its entity tag ([`ETag`](crate::newtypes::ETag)) is the same as the one specified in
    /// this header; otherwise, return a `412 Precondition Failed` error.
    ///
    /// If both of the `If-Match` and `If-Unmodified-Since` headers are present in the request as follows: `If-Match`
    /// condition evaluates to `true`, and; `If-Unmodified-Since` condition evaluates to `false`; then, S3 returns
    /// `200 OK` and the data requested.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
    pub if_match: Option<IfMatch>,
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
    pub if_modified_since: Option<IfModifiedSince>,
    /// Return the object only if its entity tag ([`ETag`](crate::newtypes::ETag)) is different from the one specified
    /// in this header; otherwise, return a `304 Not Modified` error.
    ///
    /// If both of the `If-None-Match` and `If-Modified-Since` headers are present in the request as follows:
    /// `If-None-Match` condition evaluates to `false`, and; `If-Modified-Since` condition evaluates to `true`; then,
    /// S3 returns `304 Not Modified` HTTP status code.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
    pub if_none_match: Option<IfNoneMatch>,
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
    pub if_unmodified_since: Option<IfUnmodifiedSince>,
    /// Key of the object to get.
    pub key: ObjectKey,
    /// Downloads the specified byte range of an object. For more information about the HTTP Range header, see
    /// <https://www.rfc-editor.org/rfc/rfc9110.html#name-range>.
    ///
    /// > **Note**
    /// >
    /// > Amazon S3 doesn't support retrieving multiple ranges of data per `GET` request.
    pub range: Option<Range>,
    /// Sets the `Cache-Control` header of the response.
    pub response_cache_control: Option<ResponseCacheControl>,
    /// Sets the `Content-Disposition` header of the response.
    pub response_content_disposition: Option<ResponseContentDisposition>,
    /// Sets the `Content-Encoding` header of the response.
    pub response_content_encoding: Option<ResponseContentEncoding>,
    /// Sets the `Content-Language` header of the response.
    pub response_content_language: Option<ResponseContentLanguage>,
    /// Sets the `Content-Type` header of the response.
    pub response_content_type: Option<ResponseContentType>,
    /// Sets the [`Expires`](crate::newtypes::Expires) header of the response.
    ///
    /// Fractions of a second are not sent.
    pub response_expires: Option<ResponseExpires>,
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
    pub version_id: Option<ObjectVersionId>,
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
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
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
    /// A key of 32 bytes is sent in base64; any other text is sent as it is. If the key's MD5 is not set, the client adds it.
    pub sse_customer_key: Option<SSECustomerKey>,
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
    pub sse_customer_key_md5: Option<SSECustomerKeyMD5>,
    pub request_payer: Option<RequestPayer>,
    /// Part number of the object being read. This is a positive integer between 1 and 10,000. Effectively performs a
    /// 'ranged' GET request for the part specified. Useful for downloading just a part of an object.
    pub part_number: Option<PartNumber>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// To retrieve the checksum, this mode must be enabled.
    pub checksum_mode: Option<ChecksumMode>,
}

structure! {
    GetObjectRequest {
        0 bucket("Bucket".required().label());
        1 if_match("IfMatch".header("if-match"));
        2 if_modified_since("IfModifiedSince".header("if-modified-since"));
        3 if_none_match("IfNoneMatch".header("if-none-match"));
        4 if_unmodified_since("IfUnmodifiedSince".header("if-unmodified-since"));
        5 key("Key".required().label());
        6 range("Range".header("range"));
        7 response_cache_control("ResponseCacheControl".query("response-cache-control"));
        8 response_content_disposition("ResponseContentDisposition".query("response-content-disposition"));
        9 response_content_encoding("ResponseContentEncoding".query("response-content-encoding"));
        10 response_content_language("ResponseContentLanguage".query("response-content-language"));
        11 response_content_type("ResponseContentType".query("response-content-type"));
        12 response_expires("ResponseExpires".query("response-expires").timestamp(HttpDate));
        13 version_id("VersionId".query("versionId"));
        14 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        15 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(16));
        16 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        17 request_payer("RequestPayer".header("x-amz-request-payer"));
        18 part_number("PartNumber".query("partNumber"));
        19 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        20 checksum_mode("ChecksumMode".header("x-amz-checksum-mode"));
    }
}

impl GetObjectRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>, key: impl Into<ObjectKey>) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            ..Shape::empty()
        }
    }

    /// Return the object only if its entity tag ([`ETag`](crate::newtypes::ETag)) is the same as the one specified in
    /// this header; otherwise, return a `412 Precondition Failed` error.
    #[must_use]
    pub fn if_match(mut self, value: impl Into<IfMatch>) -> Self {
        self.if_match = some(value);
        self
    }

    /// Return the object only if it has been modified since the specified time; otherwise, return a
    /// `304 Not Modified` error.
    #[must_use]
    pub fn if_modified_since(mut self, value: impl Into<IfModifiedSince>) -> Self {
        self.if_modified_since = some(value);
        self
    }

    /// Return the object only if its entity tag ([`ETag`](crate::newtypes::ETag)) is different from the one specified
    /// in this header; otherwise, return a `304 Not Modified` error.
    #[must_use]
    pub fn if_none_match(mut self, value: impl Into<IfNoneMatch>) -> Self {
        self.if_none_match = some(value);
        self
    }

    /// Return the object only if it has not been modified since the specified time; otherwise, return a
    /// `412 Precondition Failed` error.
    #[must_use]
    pub fn if_unmodified_since(mut self, value: impl Into<IfUnmodifiedSince>) -> Self {
        self.if_unmodified_since = some(value);
        self
    }

    /// Downloads the specified byte range of an object.
    #[must_use]
    pub fn range(mut self, value: impl Into<Range>) -> Self {
        self.range = some(value);
        self
    }

    /// Sets the `Cache-Control` header of the response.
    #[must_use]
    pub fn response_cache_control(mut self, value: impl Into<ResponseCacheControl>) -> Self {
        self.response_cache_control = some(value);
        self
    }

    /// Sets the `Content-Disposition` header of the response.
    #[must_use]
    pub fn response_content_disposition(
        mut self,
        value: impl Into<ResponseContentDisposition>,
    ) -> Self {
        self.response_content_disposition = some(value);
        self
    }

    /// Sets the `Content-Encoding` header of the response.
    #[must_use]
    pub fn response_content_encoding(mut self, value: impl Into<ResponseContentEncoding>) -> Self {
        self.response_content_encoding = some(value);
        self
    }

    /// Sets the `Content-Language` header of the response.
    #[must_use]
    pub fn response_content_language(mut self, value: impl Into<ResponseContentLanguage>) -> Self {
        self.response_content_language = some(value);
        self
    }

    /// Sets the `Content-Type` header of the response.
    #[must_use]
    pub fn response_content_type(mut self, value: impl Into<ResponseContentType>) -> Self {
        self.response_content_type = some(value);
        self
    }

    /// Sets the [`Expires`](crate::newtypes::Expires) header of the response.
    #[must_use]
    pub fn response_expires(mut self, value: impl Into<ResponseExpires>) -> Self {
        self.response_expires = some(value);
        self
    }

    /// Version ID used to reference a specific version of the object.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
    }

    /// Specifies the algorithm to use when decrypting the object (for example, `AES256`).
    #[must_use]
    pub fn sse_customer_algorithm(mut self, value: impl Into<SSECustomerAlgorithm>) -> Self {
        self.sse_customer_algorithm = some(value);
        self
    }

    /// Specifies the customer-provided encryption key that you originally provided for Amazon S3 to encrypt the data
    /// before storing it.
    #[must_use]
    pub fn sse_customer_key(mut self, value: impl Into<SSECustomerKey>) -> Self {
        self.sse_customer_key = some(value);
        self
    }

    /// Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
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

    /// Part number of the object being read.
    #[must_use]
    pub fn part_number(mut self, value: impl Into<PartNumber>) -> Self {
        self.part_number = some(value);
        self
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }

    /// To retrieve the checksum, this mode must be enabled.
    #[must_use]
    pub fn checksum_mode(mut self, value: impl Into<ChecksumMode>) -> Self {
        self.checksum_mode = some(value);
        self
    }
}

/// The output of [`GetObject`](crate::Client::get_object).
#[non_exhaustive]
pub struct GetObjectOutput {
    /// Object data.
    ///
    /// Read it while it arrives from the connection: see [`ByteStream`](crate::ByteStream).
    pub body: ByteStream,
    /// Indicates whether the object retrieved was (true) or was not (false) a Delete Marker. If false, this response
    /// header does not appear in the response.
    ///
    /// > **Note**
    /// >
    /// > - If the current version of the object is a delete marker, Amazon S3 behaves as if the object was deleted
    /// >   and includes `x-amz-delete-marker: true` in the response.
    /// > - If the specified version in the request is a delete marker, the response returns a
    /// >   `405 Method Not Allowed` error and the `Last-Modified: timestamp` response header.
    pub delete_marker: Option<DeleteMarker>,
    /// Indicates that a range of bytes was specified in the request.
    pub accept_ranges: Option<AcceptRanges>,
    /// If the object expiration is configured (see
    /// [`PutBucketLifecycleConfiguration`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)
    /// ), the response includes this header. It includes the `expiry-date` and `rule-id` key-value pairs providing
    /// object expiration information. The value of the `rule-id` is URL-encoded.
    ///
    /// > **Note**
    /// >
    /// > Object expiration information is not returned in directory buckets and this header returns the value
    /// > "`NotImplemented`" in all responses for directory buckets.
    pub expiration: Option<Expiration>,
    /// Provides information about object restoration action and expiration time of the restored object copy.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets. Directory buckets only support `EXPRESS_ONEZONE`
    /// > (the S3 Express One Zone storage class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent
    /// > Access storage class) in Dedicated Local Zones.
    pub restore: Option<Restore>,
    /// Date and time when the object was last modified.
    ///
    /// **General purpose buckets** - When you specify a `versionId` of the object in your request, if the specified
    /// version in the request is a delete marker, the response returns a `405 Method Not Allowed` error and the
    /// `Last-Modified: timestamp` response header.
    ///
    /// Fractions of a second are not sent.
    pub last_modified: Option<LastModified>,
    /// Size of the body in bytes.
    pub content_length: Option<ContentLength>,
    /// An entity tag ([`ETag`](crate::newtypes::ETag)) is an opaque identifier assigned by a web server to a specific
    /// version of a resource found at a URL.
    pub e_tag: Option<ETag>,
    /// The Base64 encoded, 32-bit `CRC32` checksum of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
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
    /// for multipart objects. You can use this header response to verify that the checksum type that is received is
    /// the same checksum type that was specified in the
    /// [`CreateMultipartUpload`](crate::Client::create_multipart_upload) request. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_type: Option<ChecksumType>,
    /// This is set to the number of metadata entries not returned in the headers that are prefixed with
    /// `x-amz-meta-`. This can happen if you create metadata using an API like SOAP that supports more flexible
    /// metadata than the REST API. For example, using SOAP, you can create metadata whose values are not legal HTTP
    /// headers.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub missing_meta: Option<MissingMeta>,
    /// Version ID of the object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
    /// Specifies caching behavior along the request/reply chain.
    pub cache_control: Option<CacheControl>,
    /// Specifies presentational information for the object.
    pub content_disposition: Option<ContentDisposition>,
    /// Indicates what content encodings have been applied to the object and thus what decoding mechanisms must be
    /// applied to obtain the media-type referenced by the Content-Type header field.
    pub content_encoding: Option<ContentEncoding>,
    /// The language the content is in.
    pub content_language: Option<ContentLanguage>,
    /// The portion of the object returned in the response.
    pub content_range: Option<ContentRange>,
    /// A standard MIME type describing the format of the object data.
    pub content_type: Option<ContentType>,
    /// The date and time at which the object is no longer cacheable.
    ///
    /// Fractions of a second are not sent.
    pub expires: Option<Expires>,
    /// If the bucket is configured as a website, redirects requests for this object to another object in the same
    /// bucket or to an external URL. Amazon S3 stores the value of this header in the object metadata.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub website_redirect_location: Option<WebsiteRedirectLocation>,
    /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
    ///
    /// > **Note**
    /// >
    /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
    /// > encryption option is `aws:fsx`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// A map of metadata to store with the object in S3.
    pub metadata: Option<Metadata>,
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
    /// Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key Management Service
    /// (KMS) keys (SSE-KMS).
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    /// Provides storage class information of the object. Amazon S3 returns this header for all objects except for S3
    /// Standard storage class objects.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
    /// > class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated
    /// > Local Zones.
    pub storage_class: Option<StorageClass>,
    pub request_charged: Option<RequestCharged>,
    /// Amazon S3 can return this if your request involves a bucket that is either a source or destination in a
    /// replication rule.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub replication_status: Option<ReplicationStatus>,
    /// The count of parts this object has. This value is only returned if you specify `partNumber` in your request
    /// and the object was uploaded as a multipart upload.
    pub parts_count: Option<PartsCount>,
    /// The number of tags, if any, on the object, when you have the relevant permission to read object tags.
    ///
    /// You can use [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html) to
    /// retrieve the tag set associated with an object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub tag_count: Option<TagCount>,
    /// The Object Lock mode that's currently in place for this object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// The date and time when this object's Object Lock will expire.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_retain_until_date: Option<ObjectLockRetainUntilDate>,
    /// Indicates whether this object has an active legal hold. This field is only returned if you have permission to
    /// view an object's legal hold status.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// The event hold status for this object. This header is only returned if the requester has the
    /// `s3:GetObjectRetention` permission.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// The event hold duration in days for this object. Only returned when the event hold is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_days: Option<ObjectLockEventHoldDurationDays>,
    /// The event hold duration in years for this object. Only returned when the event hold is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_years: Option<ObjectLockEventHoldDurationYears>,
    /// The text of [`Expires`](crate::newtypes::Expires), even if it is not a valid value.
    pub expires_string: Option<ExpiresString>,
}

structure! {
    !Clone GetObjectOutput.payload(0) {
        0 body("Body".required().payload());
        1 delete_marker("DeleteMarker".header("x-amz-delete-marker"));
        2 accept_ranges("AcceptRanges".header("accept-ranges"));
        3 expiration("Expiration".header("x-amz-expiration"));
        4 restore("Restore".header("x-amz-restore"));
        5 last_modified("LastModified".header("last-modified"));
        6 content_length("ContentLength".header("content-length"));
        7 e_tag("ETag".header("etag"));
        8 checksum_crc32("ChecksumCRC32".header("x-amz-checksum-crc32"));
        9 checksum_crc32c("ChecksumCRC32C".header("x-amz-checksum-crc32c"));
        10 checksum_crc64nvme("ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme"));
        11 checksum_sha1("ChecksumSHA1".header("x-amz-checksum-sha1"));
        12 checksum_sha256("ChecksumSHA256".header("x-amz-checksum-sha256"));
        13 checksum_sha512("ChecksumSHA512".header("x-amz-checksum-sha512"));
        14 checksum_md5("ChecksumMD5".header("x-amz-checksum-md5"));
        15 checksum_xxhash64("ChecksumXXHASH64".header("x-amz-checksum-xxhash64"));
        16 checksum_xxhash3("ChecksumXXHASH3".header("x-amz-checksum-xxhash3"));
        17 checksum_xxhash128("ChecksumXXHASH128".header("x-amz-checksum-xxhash128"));
        18 checksum_type("ChecksumType".header("x-amz-checksum-type"));
        19 missing_meta("MissingMeta".header("x-amz-missing-meta"));
        20 version_id("VersionId".header("x-amz-version-id"));
        21 cache_control("CacheControl".header("cache-control"));
        22 content_disposition("ContentDisposition".header("content-disposition"));
        23 content_encoding("ContentEncoding".header("content-encoding"));
        24 content_language("ContentLanguage".header("content-language"));
        25 content_range("ContentRange".header("content-range"));
        26 content_type("ContentType".header("content-type"));
        27 expires("Expires".header("expires").lenient());
        28 website_redirect_location("WebsiteRedirectLocation".header("x-amz-website-redirect-location"));
        29 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        30 metadata("Metadata".prefix_headers("x-amz-meta-"));
        31 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        32 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        33 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        34 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        35 storage_class("StorageClass".header("x-amz-storage-class"));
        36 request_charged("RequestCharged".header("x-amz-request-charged"));
        37 replication_status("ReplicationStatus".header("x-amz-replication-status"));
        38 parts_count("PartsCount".header("x-amz-mp-parts-count"));
        39 tag_count("TagCount".header("x-amz-tagging-count"));
        40 object_lock_mode("ObjectLockMode".header("x-amz-object-lock-mode"));
        41 object_lock_retain_until_date("ObjectLockRetainUntilDate".header("x-amz-object-lock-retain-until-date").timestamp(DateTime));
        42 object_lock_legal_hold_status("ObjectLockLegalHoldStatus".header("x-amz-object-lock-legal-hold"));
        43 object_lock_event_hold("ObjectLockEventHold".header("x-amz-object-lock-event-hold"));
        44 object_lock_event_hold_duration_days("ObjectLockEventHoldDurationDays".header("x-amz-object-lock-event-hold-duration-days"));
        45 object_lock_event_hold_duration_years("ObjectLockEventHoldDurationYears".header("x-amz-object-lock-event-hold-duration-years"));
        46 expires_string("ExpiresString".header("expires"));
    }
}

impl GetObjectOutput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(body: impl Into<ByteStream>) -> Self {
        Self {
            body: body.into(),
            ..Shape::empty()
        }
    }

    /// Indicates whether the object retrieved was (true) or was not (false) a Delete Marker.
    #[must_use]
    pub fn delete_marker(mut self, value: impl Into<DeleteMarker>) -> Self {
        self.delete_marker = some(value);
        self
    }

    /// Indicates that a range of bytes was specified in the request.
    #[must_use]
    pub fn accept_ranges(mut self, value: impl Into<AcceptRanges>) -> Self {
        self.accept_ranges = some(value);
        self
    }

    /// If the object expiration is configured (see
    /// [`PutBucketLifecycleConfiguration`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)
    /// ), the response includes this header.
    #[must_use]
    pub fn expiration(mut self, value: impl Into<Expiration>) -> Self {
        self.expiration = some(value);
        self
    }

    /// Provides information about object restoration action and expiration time of the restored object copy.
    #[must_use]
    pub fn restore(mut self, value: impl Into<Restore>) -> Self {
        self.restore = some(value);
        self
    }

    /// Date and time when the object was last modified.
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<LastModified>) -> Self {
        self.last_modified = some(value);
        self
    }

    /// Size of the body in bytes.
    #[must_use]
    pub fn content_length(mut self, value: impl Into<ContentLength>) -> Self {
        self.content_length = some(value);
        self
    }

    /// An entity tag ([`ETag`](crate::newtypes::ETag)) is an opaque identifier assigned by a web server to a specific
    /// version of a resource found at a URL.
    #[must_use]
    pub fn e_tag(mut self, value: impl Into<ETag>) -> Self {
        self.e_tag = some(value);
        self
    }

    /// The Base64 encoded, 32-bit `CRC32` checksum of the object.
    #[must_use]
    pub fn checksum_crc32(mut self, value: impl Into<ChecksumCRC32>) -> Self {
        self.checksum_crc32 = some(value);
        self
    }

    /// The Base64 encoded, 32-bit `CRC32C` checksum of the object.
    #[must_use]
    pub fn checksum_crc32c(mut self, value: impl Into<ChecksumCRC32C>) -> Self {
        self.checksum_crc32c = some(value);
        self
    }

    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object.
    #[must_use]
    pub fn checksum_crc64nvme(mut self, value: impl Into<ChecksumCRC64NVME>) -> Self {
        self.checksum_crc64nvme = some(value);
        self
    }

    /// The Base64 encoded, 160-bit `SHA1` digest of the object.
    #[must_use]
    pub fn checksum_sha1(mut self, value: impl Into<ChecksumSHA1>) -> Self {
        self.checksum_sha1 = some(value);
        self
    }

    /// The Base64 encoded, 256-bit `SHA256` digest of the object.
    #[must_use]
    pub fn checksum_sha256(mut self, value: impl Into<ChecksumSHA256>) -> Self {
        self.checksum_sha256 = some(value);
        self
    }

    /// The Base64 encoded, 512-bit `SHA512` digest of the object.
    #[must_use]
    pub fn checksum_sha512(mut self, value: impl Into<ChecksumSHA512>) -> Self {
        self.checksum_sha512 = some(value);
        self
    }

    /// The Base64 encoded, 128-bit `MD5` digest of the object.
    #[must_use]
    pub fn checksum_md5(mut self, value: impl Into<ChecksumMD5>) -> Self {
        self.checksum_md5 = some(value);
        self
    }

    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object.
    #[must_use]
    pub fn checksum_xxhash64(mut self, value: impl Into<ChecksumXXHASH64>) -> Self {
        self.checksum_xxhash64 = some(value);
        self
    }

    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object.
    #[must_use]
    pub fn checksum_xxhash3(mut self, value: impl Into<ChecksumXXHASH3>) -> Self {
        self.checksum_xxhash3 = some(value);
        self
    }

    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object.
    #[must_use]
    pub fn checksum_xxhash128(mut self, value: impl Into<ChecksumXXHASH128>) -> Self {
        self.checksum_xxhash128 = some(value);
        self
    }

    /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum
    /// for multipart objects.
    #[must_use]
    pub fn checksum_type(mut self, value: impl Into<ChecksumType>) -> Self {
        self.checksum_type = some(value);
        self
    }

    /// This is set to the number of metadata entries not returned in the headers that are prefixed with
    /// `x-amz-meta-`.
    #[must_use]
    pub fn missing_meta(mut self, value: impl Into<MissingMeta>) -> Self {
        self.missing_meta = some(value);
        self
    }

    /// Version ID of the object.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
    }

    /// Specifies caching behavior along the request/reply chain.
    #[must_use]
    pub fn cache_control(mut self, value: impl Into<CacheControl>) -> Self {
        self.cache_control = some(value);
        self
    }

    /// Specifies presentational information for the object.
    #[must_use]
    pub fn content_disposition(mut self, value: impl Into<ContentDisposition>) -> Self {
        self.content_disposition = some(value);
        self
    }

    /// Indicates what content encodings have been applied to the object and thus what decoding mechanisms must be
    /// applied to obtain the media-type referenced by the Content-Type header field.
    #[must_use]
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = some(value);
        self
    }

    /// The language the content is in.
    #[must_use]
    pub fn content_language(mut self, value: impl Into<ContentLanguage>) -> Self {
        self.content_language = some(value);
        self
    }

    /// The portion of the object returned in the response.
    #[must_use]
    pub fn content_range(mut self, value: impl Into<ContentRange>) -> Self {
        self.content_range = some(value);
        self
    }

    /// A standard MIME type describing the format of the object data.
    #[must_use]
    pub fn content_type(mut self, value: impl Into<ContentType>) -> Self {
        self.content_type = some(value);
        self
    }

    /// The date and time at which the object is no longer cacheable.
    #[must_use]
    pub fn expires(mut self, value: impl Into<Expires>) -> Self {
        self.expires = some(value);
        self
    }

    /// If the bucket is configured as a website, redirects requests for this object to another object in the same
    /// bucket or to an external URL.
    #[must_use]
    pub fn website_redirect_location(mut self, value: impl Into<WebsiteRedirectLocation>) -> Self {
        self.website_redirect_location = some(value);
        self
    }

    /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
    #[must_use]
    pub fn server_side_encryption(mut self, value: impl Into<ServerSideEncryption>) -> Self {
        self.server_side_encryption = some(value);
        self
    }

    /// A map of metadata to store with the object in S3.
    #[must_use]
    pub fn metadata(mut self, items: impl Items<Metadata>) -> Self {
        self.metadata = collected(items);
        self
    }

    /// If server-side encryption with a customer-provided encryption key was requested, the response will include
    /// this header to confirm the encryption algorithm that's used.
    #[must_use]
    pub fn sse_customer_algorithm(mut self, value: impl Into<SSECustomerAlgorithm>) -> Self {
        self.sse_customer_algorithm = some(value);
        self
    }

    /// If server-side encryption with a customer-provided encryption key was requested, the response will include
    /// this header to provide the round-trip message integrity verification of the customer-provided encryption key.
    #[must_use]
    pub fn sse_customer_key_md5(mut self, value: impl Into<SSECustomerKeyMD5>) -> Self {
        self.sse_customer_key_md5 = some(value);
        self
    }

    /// If present, indicates the ID of the KMS key that was used for object encryption.
    #[must_use]
    pub fn ssekms_key_id(mut self, value: impl Into<SSEKMSKeyId>) -> Self {
        self.ssekms_key_id = some(value);
        self
    }

    /// Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key Management Service
    /// (KMS) keys (SSE-KMS).
    #[must_use]
    pub fn bucket_key_enabled(mut self, value: impl Into<BucketKeyEnabled>) -> Self {
        self.bucket_key_enabled = some(value);
        self
    }

    /// Provides storage class information of the object.
    #[must_use]
    pub fn storage_class(mut self, value: impl Into<StorageClass>) -> Self {
        self.storage_class = some(value);
        self
    }

    #[must_use]
    pub fn request_charged(mut self, value: impl Into<RequestCharged>) -> Self {
        self.request_charged = some(value);
        self
    }

    /// Amazon S3 can return this if your request involves a bucket that is either a source or destination in a
    /// replication rule.
    #[must_use]
    pub fn replication_status(mut self, value: impl Into<ReplicationStatus>) -> Self {
        self.replication_status = some(value);
        self
    }

    /// The count of parts this object has.
    #[must_use]
    pub fn parts_count(mut self, value: impl Into<PartsCount>) -> Self {
        self.parts_count = some(value);
        self
    }

    /// The number of tags, if any, on the object, when you have the relevant permission to read object tags.
    #[must_use]
    pub fn tag_count(mut self, value: impl Into<TagCount>) -> Self {
        self.tag_count = some(value);
        self
    }

    /// The Object Lock mode that's currently in place for this object.
    #[must_use]
    pub fn object_lock_mode(mut self, value: impl Into<ObjectLockMode>) -> Self {
        self.object_lock_mode = some(value);
        self
    }

    /// The date and time when this object's Object Lock will expire.
    #[must_use]
    pub fn object_lock_retain_until_date(
        mut self,
        value: impl Into<ObjectLockRetainUntilDate>,
    ) -> Self {
        self.object_lock_retain_until_date = some(value);
        self
    }

    /// Indicates whether this object has an active legal hold.
    #[must_use]
    pub fn object_lock_legal_hold_status(
        mut self,
        value: impl Into<ObjectLockLegalHoldStatus>,
    ) -> Self {
        self.object_lock_legal_hold_status = some(value);
        self
    }

    /// The event hold status for this object.
    #[must_use]
    pub fn object_lock_event_hold(mut self, value: impl Into<ObjectLockEventHold>) -> Self {
        self.object_lock_event_hold = some(value);
        self
    }

    /// The event hold duration in days for this object.
    #[must_use]
    pub fn object_lock_event_hold_duration_days(
        mut self,
        value: impl Into<ObjectLockEventHoldDurationDays>,
    ) -> Self {
        self.object_lock_event_hold_duration_days = some(value);
        self
    }

    /// The event hold duration in years for this object.
    #[must_use]
    pub fn object_lock_event_hold_duration_years(
        mut self,
        value: impl Into<ObjectLockEventHoldDurationYears>,
    ) -> Self {
        self.object_lock_event_hold_duration_years = some(value);
        self
    }

    /// The text of [`Expires`](crate::newtypes::Expires), even if it is not a valid value.
    #[must_use]
    pub fn expires_string(mut self, value: impl Into<ExpiresString>) -> Self {
        self.expires_string = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`GetObject`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetObjectError {
        NoSuchKey(NoSuchKey) = "NoSuchKey",
        InvalidObjectState(InvalidObjectState) = "InvalidObjectState",
    }
}
