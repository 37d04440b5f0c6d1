// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `PutObject`.

use crate::enums::{
    ChecksumAlgorithm, ChecksumType, ObjectCannedACL, ObjectLockEventHold,
    ObjectLockLegalHoldStatus, ObjectLockMode, RequestCharged, RequestPayer, ServerSideEncryption,
    StorageClass,
};
use crate::errors::{EncryptionTypeMismatch, InvalidRequest, InvalidWriteOffset, TooManyParts};
use crate::newtypes::{
    AccountId, BucketKeyEnabled, BucketName, CacheControl, ChecksumCRC32, ChecksumCRC32C,
    ChecksumCRC64NVME, ChecksumMD5, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512, ChecksumXXHASH3,
    ChecksumXXHASH64, ChecksumXXHASH128, ContentDisposition, ContentEncoding, ContentLanguage,
    ContentLength, ContentMD5, ContentType, ETag, Expiration, Expires, GrantFullControl, GrantRead,
    GrantReadACP, GrantWriteACP, IfMatch, IfNoneMatch, Metadata, ObjectKey,
    ObjectLockEventHoldDurationDays, ObjectLockEventHoldDurationYears, ObjectLockRetainUntilDate,
    ObjectVersionId, SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5,
    SSEKMSEncryptionContext, SSEKMSKeyId, Size, TaggingHeader, WebsiteRedirectLocation,
    WriteOffsetBytes,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{ByteStream, Shape, operation, operation_error, structure};

operation! {
    /// The operation `PutObject`: `PUT /{Bucket}/{Key+}`.
    ///
    /// [`Client::put_object`](crate::Client::put_object) calls it.
    PutObject = "PutObject".path("/" {2} "/" {28+}).request_checksum("x-amz-sdk-checksum-algorithm").endpoint_label(2).endpoint_input("Bucket", 2).expect_continue() {
        input: PutObjectRequest,
        output: PutObjectOutput,
        error: PutObjectError,
        service: crate::SERVICE,
        http: PUT "/{Bucket}/{Key+}",
    }
}

/// The input of [`PutObject`](crate::Client::put_object).
#[non_exhaustive]
pub struct PutObjectRequest {
    /// The canned ACL to apply to the object. For more information, see
    /// [Canned ACL](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#CannedACL) in the *Amazon S3
    /// User Guide*.
    ///
    /// When adding a new object, you can use headers to grant ACL-based permissions to individual Amazon Web Services
    /// accounts or to predefined groups defined by Amazon S3. These permissions are then added to the ACL on the
    /// object. By default, all objects are private. Only the owner has full access control. For more information, see
    /// [Access Control List (ACL) Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) and
    /// [Managing ACLs Using the REST API](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-using-rest-api.html) in
    /// the *Amazon S3 User Guide*.
    ///
    /// If the bucket that you're uploading objects to uses the bucket owner enforced setting for S3 Object Ownership,
    /// ACLs are disabled and no longer affect permissions. Buckets that use this setting only accept PUT requests
    /// that don't specify an ACL or PUT requests that specify bucket owner full control ACLs, such as the
    /// `bucket-owner-full-control` canned ACL or an equivalent form of this ACL expressed in the XML format. PUT
    /// requests that contain other ACLs (for example, custom grants to certain Amazon Web Services accounts) fail and
    /// return a `400` error with the error code `AccessControlListNotSupported`. For more information, see
    /// [Controlling ownership of objects and disabling ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub acl: Option<ObjectCannedACL>,
    /// Object data.
    ///
    /// It can come from memory, a file or a reader: see [`ByteStream`](crate::ByteStream).
    pub body: Option<ByteStream>,
    /// The bucket name to which the PUT action was initiated.
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
    /// Can be used to specify caching behavior along the request/reply chain. For more information, see
    /// <http://www.w3.org/Protocols/rfc2616/rfc2616-sec14.html#sec14.9>.
    pub cache_control: Option<CacheControl>,
    /// Specifies presentational information for the object. For more information, see
    /// <https://www.rfc-editor.org/rfc/rfc6266#section-4>.
    pub content_disposition: Option<ContentDisposition>,
    /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be
    /// applied to obtain the media-type referenced by the Content-Type header field. For more information, see
    /// <https://www.rfc-editor.org/rfc/rfc9110.html#field.content-encoding>.
    pub content_encoding: Option<ContentEncoding>,
    /// The language the content is in.
    pub content_language: Option<ContentLanguage>,
    /// Size of the body in bytes. This parameter is useful when the size of the body cannot be determined
    /// automatically. For more information, see <https://www.rfc-editor.org/rfc/rfc9110.html#name-content-length>.
    pub content_length: Option<ContentLength>,
    /// The Base64 encoded 128-bit `MD5` digest of the message (without the headers) according to RFC 1864. This
    /// header can be used as a message integrity check to verify that the data is the same data that was originally
    /// sent. Although it is optional, we recommend using the Content-MD5 mechanism as an end-to-end integrity check.
    /// For more information about REST request authentication, see
    /// [REST Authentication](https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).
    ///
    /// > **Note**
    /// >
    /// > The `Content-MD5` or `x-amz-sdk-checksum-algorithm` header is required for any request to upload an object
    /// > with a retention period configured using Amazon S3 Object Lock. For more information, see
    /// > [Uploading objects to an Object Lock enabled bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html#object-lock-put-object)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub content_md5: Option<ContentMD5>,
    /// A standard MIME type describing the format of the contents. For more information, see
    /// <https://www.rfc-editor.org/rfc/rfc9110.html#name-content-type>.
    pub content_type: Option<ContentType>,
    /// Indicates the algorithm used to create the checksum for the object when you use the SDK. This header will not
    /// provide any additional functionality if you don't use the SDK. When you send this header, there must be a
    /// corresponding `x-amz-checksum-algorithm` or `x-amz-trailer` header sent. Otherwise, Amazon S3 fails the
    /// request with the HTTP status code `400 Bad Request`.
    ///
    /// For the `x-amz-checksum-algorithm` header, replace `algorithm` with the supported algorithm from the following
    /// list:
    ///
    /// - `CRC32`
    /// - `CRC32C`
    /// - `CRC64NVME`
    /// - `MD5`
    /// - `SHA1`
    /// - `SHA256`
    /// - `SHA512`
    /// - `XXHASH3`
    /// - `XXHASH64`
    /// - `XXHASH128`
    ///
    /// For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// If the individual checksum value you provide through `x-amz-checksum-algorithm` doesn't match the checksum
    /// algorithm you set through `x-amz-sdk-checksum-algorithm`, Amazon S3 fails the request with a `BadDigest`
    /// error.
    ///
    /// > **Note**
    /// >
    /// > The `Content-MD5` or `x-amz-sdk-checksum-algorithm` header is required for any request to upload an object
    /// > with a retention period configured using Amazon S3 Object Lock. For more information, see
    /// > [Uploading objects to an Object Lock enabled bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html#object-lock-put-object)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// For directory buckets, when you use Amazon Web Services SDKs, `CRC32` is the default checksum algorithm that's
    /// used for performance.
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
    /// The date and time at which the object is no longer cacheable. For more information, see
    /// <https://www.rfc-editor.org/rfc/rfc7234#section-5.3>.
    ///
    /// Fractions of a second are not sent.
    pub expires: Option<Expires>,
    /// Uploads the object only if the [`ETag`](crate::newtypes::ETag) (entity tag) value provided during the WRITE
    /// operation matches the ETag of the object in S3. If the ETag values do not match, the operation returns a
    /// `412 Precondition Failed` error.
    ///
    /// If a conflicting operation occurs during the upload S3 returns a `409 ConditionalRequestConflict` response. On
    /// a 409 failure you should fetch the object's [`ETag`](crate::newtypes::ETag) and retry the upload.
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
    /// a 409 failure you should retry the upload.
    ///
    /// Expects the '\*' (asterisk) character.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232), or
    /// [Conditional requests](https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    /// *Amazon S3 User Guide*.
    pub if_none_match: Option<IfNoneMatch>,
    /// Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_full_control: Option<GrantFullControl>,
    /// Allows grantee to read the object data and its metadata.
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_read: Option<GrantRead>,
    /// Allows grantee to read the object ACL.
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_read_acp: Option<GrantReadACP>,
    /// Allows grantee to write the ACL for the applicable object.
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_write_acp: Option<GrantWriteACP>,
    /// Object key for which the PUT action was initiated.
    pub key: ObjectKey,
    /// Specifies the offset for appending data to existing objects in bytes. The offset must be equal to the size of
    /// the existing object being appended to. If no object exists, setting this header to 0 will create a new object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported for objects in the Amazon S3 Express One Zone storage class in
    /// > directory buckets.
    pub write_offset_bytes: Option<WriteOffsetBytes>,
    /// A map of metadata to store with the object in S3.
    pub metadata: Option<Metadata>,
    /// The server-side encryption algorithm that was used when you store this object in Amazon S3 or Amazon FSx.
    ///
    /// - **General purpose buckets** - You have four mutually exclusive options to protect data using server-side
    ///   encryption in Amazon S3, depending on how you choose to manage the encryption keys. Specifically, the
    ///   encryption key options are Amazon S3 managed keys (SSE-S3), Amazon Web Services KMS keys (SSE-KMS or
    ///   DSSE-KMS), and customer-provided keys (SSE-C). Amazon S3 encrypts data with server-side encryption by using
    ///   Amazon S3 managed keys (SSE-S3) by default. You can optionally tell Amazon S3 to encrypt data at rest by
    ///   using server-side encryption with other key options. For more information, see
    ///   [Using Server-Side Encryption](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingServerSideEncryption.html)
    ///   in the *Amazon S3 User Guide*.
    /// - **Directory buckets** - For directory buckets, there are only two supported options for server-side
    ///   encryption: server-side encryption with Amazon S3 managed keys (SSE-S3) (`AES256`) and server-side
    ///   encryption with KMS keys (SSE-KMS) (`aws:kms`). We recommend that the bucket's default encryption uses the
    ///   desired encryption configuration and you don't override the bucket default encryption in your
    ///   [`CreateSession`](crate::Client::create_session) requests or `PUT` object requests. Then, new objects are
    ///   automatically encrypted with the desired encryption settings. For more information, see
    ///   [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///   in the *Amazon S3 User Guide*. For more information about the encryption overriding behaviors in directory
    ///   buckets, see
    ///   [Specifying server-side encryption with KMS for new object uploads](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).
    ///
    ///   In the Zonal endpoint API calls (except
    ///   [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///   [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)) using the REST
    ///   API, the encryption request headers must match the encryption settings that are specified in the
    ///   [`CreateSession`](crate::Client::create_session) request. You can't override the values of the encryption
    ///   settings (`x-amz-server-side-encryption`, `x-amz-server-side-encryption-aws-kms-key-id`,
    ///   `x-amz-server-side-encryption-context`, and `x-amz-server-side-encryption-bucket-key-enabled`) that are
    ///   specified in the [`CreateSession`](crate::Client::create_session) request. You don't need to explicitly
    ///   specify these encryption settings values in Zonal endpoint API calls, and Amazon S3 will use the encryption
    ///   settings values from the [`CreateSession`](crate::Client::create_session) request to protect new objects in
    ///   the directory bucket.
    ///
    ///   > **Note**
    ///   >
    ///   > When you use the CLI or the Amazon Web Services SDKs, for
    ///   > [`CreateSession`](crate::Client::create_session), the session token refreshes automatically to avoid
    ///   > service interruptions when a session expires. The CLI or the Amazon Web Services SDKs use the bucket's
    ///   > default encryption configuration for the [`CreateSession`](crate::Client::create_session) request. It's
    ///   > not supported to override the encryption settings values in the
    ///   > [`CreateSession`](crate::Client::create_session) request. So in the Zonal endpoint API calls (except
    ///   > [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///   > [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)), the encryption
    ///   > request headers must match the default encryption configuration of the directory bucket.
    /// - **S3 access points for Amazon FSx** - When accessing data stored in Amazon FSx file systems using S3 access
    ///   points, the only valid server side encryption option is `aws:fsx`. All Amazon FSx file systems have
    ///   encryption configured by default and are encrypted at rest. Data is automatically encrypted before being
    ///   written to the file system, and automatically decrypted as it is read. These processes are handled
    ///   transparently by Amazon FSx.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects. The STANDARD storage
    /// class provides high durability and high availability. Depending on performance needs, you can specify a
    /// different Storage Class. For more information, see
    /// [Storage Classes](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html) in the *Amazon S3
    /// User Guide*.
    ///
    /// > **Note**
    /// >
    /// > - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage class) in Availability
    /// >   Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated Local Zones.
    /// > - Amazon S3 on Outposts only uses the OUTPOSTS Storage Class.
    pub storage_class: Option<StorageClass>,
    /// If the bucket is configured as a website, redirects requests for this object to another object in the same
    /// bucket or to an external URL. Amazon S3 stores the value of this header in the object metadata. For
    /// information about object metadata, see
    /// [Object Key and Metadata](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingMetadata.html) in the *Amazon
    /// S3 User Guide*.
    ///
    /// In the following example, the request header sets the redirect to an object (anotherPage.html) in the same
    /// bucket:
    ///
    /// `x-amz-website-redirect-location: /anotherPage.html`
    ///
    /// In the following example, the request header sets the object redirect to another website:
    ///
    /// `x-amz-website-redirect-location: http://www.example.com/`
    ///
    /// For more information about website hosting in Amazon S3, see
    /// [Hosting Websites on Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) and
    /// [How to Configure Website Page Redirects](https://docs.aws.amazon.com/AmazonS3/latest/dev/how-to-page-redirect.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub website_redirect_location: Option<WebsiteRedirectLocation>,
    /// Specifies the algorithm to use when encrypting the object (for example, `AES256`).
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
    /// Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption. If the KMS key doesn't
    /// exist in the same account that's issuing the command, you must use the full Key ARN not the Key ID.
    ///
    /// **General purpose buckets** - If you specify `x-amz-server-side-encryption` with `aws:kms` or `aws:kms:dsse`,
    /// this header specifies the ID (Key ID, Key ARN, or Key Alias) of the KMS key to use. If you specify
    /// `x-amz-server-side-encryption:aws:kms` or `x-amz-server-side-encryption:aws:kms:dsse`, but do not provide
    /// `x-amz-server-side-encryption-aws-kms-key-id`, Amazon S3 uses the Amazon Web Services managed key (`aws/s3`)
    /// to protect the data.
    ///
    /// **Directory buckets** - To encrypt data using SSE-KMS, it's recommended to specify the
    /// `x-amz-server-side-encryption` header to `aws:kms`. Then, the `x-amz-server-side-encryption-aws-kms-key-id`
    /// header implicitly uses the bucket's default KMS customer managed key ID. If you want to explicitly set the
    /// `x-amz-server-side-encryption-aws-kms-key-id` header, it must match the bucket's default customer managed key
    /// (using key ID or ARN, not alias). Your SSE-KMS configuration can only support 1
    /// [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per
    /// directory bucket's lifetime. The
    /// [Amazon Web Services managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    /// (`aws/s3`) isn't supported. Incorrect key specification results in an HTTP `400 Bad Request` error.
    pub ssekms_key_id: Option<SSEKMSKeyId>,
    /// Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object
    /// encryption. The value of this header is a Base64 encoded string of a UTF-8 encoded JSON, which contains the
    /// encryption context as key-value pairs. This value is stored as object metadata and automatically gets passed
    /// on to Amazon Web Services KMS for future [`GetObject`](crate::Client::get_object) operations on this object.
    ///
    /// **General purpose buckets** - This value must be explicitly added during
    /// [`CopyObject`](crate::Client::copy_object) operations if you want an additional encryption context for your
    /// object. For more information, see
    /// [Encryption context](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#encryption-context)
    /// in the *Amazon S3 User Guide*.
    ///
    /// **Directory buckets** - You can optionally provide an explicit encryption context value. The value must match
    /// the default encryption context - the bucket Amazon Resource Name (ARN). An additional encryption context value
    /// is not supported.
    pub ssekms_encryption_context: Option<SSEKMSEncryptionContext>,
    /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption
    /// using Key Management Service (KMS) keys (SSE-KMS).
    ///
    /// **General purpose buckets** - Setting this header to `true` causes Amazon S3 to use an S3 Bucket Key for
    /// object encryption with SSE-KMS. Also, specifying this header with a PUT action doesn't affect bucket-level
    /// settings for S3 Bucket Key.
    ///
    /// **Directory buckets** - S3 Bucket Keys are always enabled for `GET` and `PUT` operations in a directory bucket
    /// and can’t be disabled. S3 Bucket Keys aren't supported, when you copy SSE-KMS encrypted objects from general
    /// purpose buckets to directory buckets, from directory buckets to general purpose buckets, or between directory
    /// buckets, through [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html),
    /// [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html),
    /// [the Copy operation in Batch Operations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-Batch-Ops),
    /// or [the import jobs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-import-job). In this case,
    /// Amazon S3 makes a call to KMS every time a copy request is made for a KMS-encrypted object.
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    pub request_payer: Option<RequestPayer>,
    /// The tag-set for the object. The tag-set must be encoded as URL Query parameters. (For example, "Key1=Value1")
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub tagging: Option<TaggingHeader>,
    /// The Object Lock mode that you want to apply to this object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// The date and time when you want this object's Object Lock to expire. Must be formatted as a timestamp
    /// parameter.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_retain_until_date: Option<ObjectLockRetainUntilDate>,
    /// Specifies whether a legal hold will be applied to this object. For more information about S3 Object Lock, see
    /// [Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html) in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// Specifies the event hold status to apply to this object. Set to `ON` to enable or `OFF` to disable.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// Specifies the event hold duration in days to apply to this object. You cannot specify a duration in both days
    /// and years.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_days: Option<ObjectLockEventHoldDurationDays>,
    /// Specifies the event hold duration in years to apply to this object. You cannot specify a duration in both days
    /// and years.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_years: Option<ObjectLockEventHoldDurationYears>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
}

structure! {
    !Clone PutObjectRequest.payload(1) {
        0 acl("ACL".header("x-amz-acl"));
        1 body("Body".payload());
        2 bucket("Bucket".required().label());
        3 cache_control("CacheControl".header("cache-control"));
        4 content_disposition("ContentDisposition".header("content-disposition"));
        5 content_encoding("ContentEncoding".header("content-encoding"));
        6 content_language("ContentLanguage".header("content-language"));
        7 content_length("ContentLength".header("content-length"));
        8 content_md5("ContentMD5".header("content-md5"));
        9 content_type("ContentType".header("content-type"));
        10 checksum_algorithm("ChecksumAlgorithm".header("x-amz-sdk-checksum-algorithm"));
        11 checksum_crc32("ChecksumCRC32".header("x-amz-checksum-crc32"));
        12 checksum_crc32c("ChecksumCRC32C".header("x-amz-checksum-crc32c"));
        13 checksum_crc64nvme("ChecksumCRC64NVME".header("x-amz-checksum-crc64nvme"));
        14 checksum_sha1("ChecksumSHA1".header("x-amz-checksum-sha1"));
        15 checksum_sha256("ChecksumSHA256".header("x-amz-checksum-sha256"));
        16 checksum_sha512("ChecksumSHA512".header("x-amz-checksum-sha512"));
        17 checksum_md5("ChecksumMD5".header("x-amz-checksum-md5"));
        18 checksum_xxhash64("ChecksumXXHASH64".header("x-amz-checksum-xxhash64"));
        19 checksum_xxhash3("ChecksumXXHASH3".header("x-amz-checksum-xxhash3"));
        20 checksum_xxhash128("ChecksumXXHASH128".header("x-amz-checksum-xxhash128"));
        21 expires("Expires".header("expires"));
        22 if_match("IfMatch".header("if-match"));
        23 if_none_match("IfNoneMatch".header("if-none-match"));
        24 grant_full_control("GrantFullControl".header("x-amz-grant-full-control"));
        25 grant_read("GrantRead".header("x-amz-grant-read"));
        26 grant_read_acp("GrantReadACP".header("x-amz-grant-read-acp"));
        27 grant_write_acp("GrantWriteACP".header("x-amz-grant-write-acp"));
        28 key("Key".required().label());
        29 write_offset_bytes("WriteOffsetBytes".header("x-amz-write-offset-bytes"));
        30 metadata("Metadata".prefix_headers("x-amz-meta-"));
        31 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        32 storage_class("StorageClass".header("x-amz-storage-class"));
        33 website_redirect_location("WebsiteRedirectLocation".header("x-amz-website-redirect-location"));
        34 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        35 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(36));
        36 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        37 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        38 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        39 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        40 request_payer("RequestPayer".header("x-amz-request-payer"));
        41 tagging("Tagging".header("x-amz-tagging"));
        42 object_lock_mode("ObjectLockMode".header("x-amz-object-lock-mode"));
        43 object_lock_retain_until_date("ObjectLockRetainUntilDate".header("x-amz-object-lock-retain-until-date").timestamp(DateTime));
        44 object_lock_legal_hold_status("ObjectLockLegalHoldStatus".header("x-amz-object-lock-legal-hold"));
        45 object_lock_event_hold("ObjectLockEventHold".header("x-amz-object-lock-event-hold"));
        46 object_lock_event_hold_duration_days("ObjectLockEventHoldDurationDays".header("x-amz-object-lock-event-hold-duration-days"));
        47 object_lock_event_hold_duration_years("ObjectLockEventHoldDurationYears".header("x-amz-object-lock-event-hold-duration-years"));
        48 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
    }
}

impl PutObjectRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>, key: impl Into<ObjectKey>) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            ..Shape::empty()
        }
    }

    /// The canned ACL to apply to the object.
    #[must_use]
    pub fn acl(mut self, value: impl Into<ObjectCannedACL>) -> Self {
        self.acl = some(value);
        self
    }

    /// Object data.
    #[must_use]
    pub fn body(mut self, value: impl Into<ByteStream>) -> Self {
        self.body = some(value);
        self
    }

    /// Can be used to specify caching behavior along the request/reply chain.
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

    /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be
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

    /// Size of the body in bytes.
    #[must_use]
    pub fn content_length(mut self, value: impl Into<ContentLength>) -> Self {
        self.content_length = some(value);
        self
    }

    /// The Base64 encoded 128-bit `MD5` digest of the message (without the headers) according to RFC 1864.
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<ContentMD5>) -> Self {
        self.content_md5 = some(value);
        self
    }

    /// A standard MIME type describing the format of the contents.
    #[must_use]
    pub fn content_type(mut self, value: impl Into<ContentType>) -> Self {
        self.content_type = some(value);
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

    /// The date and time at which the object is no longer cacheable.
    #[must_use]
    pub fn expires(mut self, value: impl Into<Expires>) -> Self {
        self.expires = some(value);
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

    /// Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.
    #[must_use]
    pub fn grant_full_control(mut self, value: impl Into<GrantFullControl>) -> Self {
        self.grant_full_control = some(value);
        self
    }

    /// Allows grantee to read the object data and its metadata.
    #[must_use]
    pub fn grant_read(mut self, value: impl Into<GrantRead>) -> Self {
        self.grant_read = some(value);
        self
    }

    /// Allows grantee to read the object ACL.
    #[must_use]
    pub fn grant_read_acp(mut self, value: impl Into<GrantReadACP>) -> Self {
        self.grant_read_acp = some(value);
        self
    }

    /// Allows grantee to write the ACL for the applicable object.
    #[must_use]
    pub fn grant_write_acp(mut self, value: impl Into<GrantWriteACP>) -> Self {
        self.grant_write_acp = some(value);
        self
    }

    /// Specifies the offset for appending data to existing objects in bytes.
    #[must_use]
    pub fn write_offset_bytes(mut self, value: impl Into<WriteOffsetBytes>) -> Self {
        self.write_offset_bytes = some(value);
        self
    }

    /// A map of metadata to store with the object in S3.
    #[must_use]
    pub fn metadata(mut self, items: impl Items<Metadata>) -> Self {
        self.metadata = collected(items);
        self
    }

    /// The server-side encryption algorithm that was used when you store this object in Amazon S3 or Amazon FSx.
    #[must_use]
    pub fn server_side_encryption(mut self, value: impl Into<ServerSideEncryption>) -> Self {
        self.server_side_encryption = some(value);
        self
    }

    /// By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
    #[must_use]
    pub fn storage_class(mut self, value: impl Into<StorageClass>) -> Self {
        self.storage_class = some(value);
        self
    }

    /// If the bucket is configured as a website, redirects requests for this object to another object in the same
    /// bucket or to an external URL.
    #[must_use]
    pub fn website_redirect_location(mut self, value: impl Into<WebsiteRedirectLocation>) -> Self {
        self.website_redirect_location = some(value);
        self
    }

    /// Specifies the algorithm to use when encrypting the object (for example, `AES256`).
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

    /// Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
    #[must_use]
    pub fn ssekms_key_id(mut self, value: impl Into<SSEKMSKeyId>) -> Self {
        self.ssekms_key_id = some(value);
        self
    }

    /// Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object
    /// encryption.
    #[must_use]
    pub fn ssekms_encryption_context(mut self, value: impl Into<SSEKMSEncryptionContext>) -> Self {
        self.ssekms_encryption_context = some(value);
        self
    }

    /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption
    /// using Key Management Service (KMS) keys (SSE-KMS).
    #[must_use]
    pub fn bucket_key_enabled(mut self, value: impl Into<BucketKeyEnabled>) -> Self {
        self.bucket_key_enabled = some(value);
        self
    }

    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }

    /// The tag-set for the object.
    #[must_use]
    pub fn tagging(mut self, value: impl Into<TaggingHeader>) -> Self {
        self.tagging = some(value);
        self
    }

    /// The Object Lock mode that you want to apply to this object.
    #[must_use]
    pub fn object_lock_mode(mut self, value: impl Into<ObjectLockMode>) -> Self {
        self.object_lock_mode = some(value);
        self
    }

    /// The date and time when you want this object's Object Lock to expire.
    #[must_use]
    pub fn object_lock_retain_until_date(
        mut self,
        value: impl Into<ObjectLockRetainUntilDate>,
    ) -> Self {
        self.object_lock_retain_until_date = some(value);
        self
    }

    /// Specifies whether a legal hold will be applied to this object.
    #[must_use]
    pub fn object_lock_legal_hold_status(
        mut self,
        value: impl Into<ObjectLockLegalHoldStatus>,
    ) -> Self {
        self.object_lock_legal_hold_status = some(value);
        self
    }

    /// Specifies the event hold status to apply to this object.
    #[must_use]
    pub fn object_lock_event_hold(mut self, value: impl Into<ObjectLockEventHold>) -> Self {
        self.object_lock_event_hold = some(value);
        self
    }

    /// Specifies the event hold duration in days to apply to this object.
    #[must_use]
    pub fn object_lock_event_hold_duration_days(
        mut self,
        value: impl Into<ObjectLockEventHoldDurationDays>,
    ) -> Self {
        self.object_lock_event_hold_duration_days = some(value);
        self
    }

    /// Specifies the event hold duration in years to apply to this object.
    #[must_use]
    pub fn object_lock_event_hold_duration_years(
        mut self,
        value: impl Into<ObjectLockEventHoldDurationYears>,
    ) -> Self {
        self.object_lock_event_hold_duration_years = some(value);
        self
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }
}

/// The output of [`PutObject`](crate::Client::put_object).
#[non_exhaustive]
pub struct PutObjectOutput {
    /// If the expiration is configured for the object (see
    /// [PutBucketLifecycleConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html))
    /// in the *Amazon S3 User Guide*, the response includes this header. It includes the `expiry-date` and `rule-id`
    /// key-value pairs that provide information about object expiration. The value of the `rule-id` is URL-encoded.
    ///
    /// > **Note**
    /// >
    /// > Object expiration information is not returned in directory buckets and this header returns the value
    /// > "`NotImplemented`" in all responses for directory buckets.
    pub expiration: Option<Expiration>,
    /// Entity tag for the uploaded object.
    ///
    /// **General purpose buckets** - To ensure that data is not corrupted traversing the network, for objects where
    /// the [`ETag`](crate::newtypes::ETag) is the MD5 digest of the object, you can calculate the MD5 while putting
    /// an object to Amazon S3 and compare the returned ETag to the calculated MD5 value.
    ///
    /// **Directory buckets** - The [`ETag`](crate::newtypes::ETag) for the object in a directory bucket isn't the MD5
    /// digest of the object.
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
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object. This header is present if the object was
    /// uploaded with the `CRC64NVME` checksum algorithm, or if it was uploaded without a checksum (and Amazon S3
    /// added the default checksum, `CRC64NVME`, to the uploaded object). For more information about how checksums are
    /// calculated with multipart uploads, see
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
    /// The Base64 encoded, 512-bit `SHA512` digest of the object. This header is present if the object was uploaded
    /// with the `SHA512` checksum algorithm. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the object. This header is present if the object was uploaded with
    /// the `MD5` checksum algorithm. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object. This header is present if the object was
    /// uploaded with the `XXHASH64` checksum algorithm. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object. This header is present if the object was uploaded
    /// with the `XXHASH3` checksum algorithm. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object. This header is present if the object was
    /// uploaded with the `XXHASH128` checksum algorithm. For more information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
    /// This header specifies the checksum type of the object, which determines how part-level checksums are combined
    /// to create an object-level checksum for multipart objects. For [`PutObject`](crate::Client::put_object)
    /// uploads, the checksum type is always `FULL_OBJECT`. You can use this header as a data integrity check to
    /// verify that the checksum type that is received is the same checksum that was specified. For more information,
    /// see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_type: Option<ChecksumType>,
    /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
    ///
    /// > **Note**
    /// >
    /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
    /// > encryption option is `aws:fsx`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// Version ID of the object.
    ///
    /// If you enable versioning for a bucket, Amazon S3 automatically generates a unique version ID for the object
    /// being stored. Amazon S3 returns this ID in the response. When you enable versioning for a bucket, if Amazon S3
    /// receives multiple write requests for the same object simultaneously, it stores all of the objects. For more
    /// information about versioning, see
    /// [Adding Objects to Versioning-Enabled Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/AddingObjectstoVersioningEnabledBuckets.html)
    /// in the *Amazon S3 User Guide*. For information about returning the versioning state of a bucket, see
    /// [GetBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
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
    /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption. The value
    /// of this header is a Base64 encoded string of a UTF-8 encoded JSON, which contains the encryption context as
    /// key-value pairs. This value is stored as object metadata and automatically gets passed on to Amazon Web
    /// Services KMS for future [`GetObject`](crate::Client::get_object) operations on this object.
    pub ssekms_encryption_context: Option<SSEKMSEncryptionContext>,
    /// Indicates whether the uploaded object uses an S3 Bucket Key for server-side encryption with Key Management
    /// Service (KMS) keys (SSE-KMS).
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    /// The size of the object in bytes. This value is only be present if you append to an object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported for objects in the Amazon S3 Express One Zone storage class in
    /// > directory buckets.
    pub size: Option<Size>,
    pub request_charged: Option<RequestCharged>,
}

structure! {
    PutObjectOutput: Default {
        0 expiration("Expiration".header("x-amz-expiration"));
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
        12 checksum_type("ChecksumType".header("x-amz-checksum-type"));
        13 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        14 version_id("VersionId".header("x-amz-version-id"));
        15 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        16 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        17 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        18 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        19 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        20 size("Size".header("x-amz-object-size"));
        21 request_charged("RequestCharged".header("x-amz-request-charged"));
    }
}

operation_error! {
    /// The errors of [`PutObject`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    PutObjectError {
        InvalidRequest(InvalidRequest) = "InvalidRequest",
        InvalidWriteOffset(InvalidWriteOffset) = "InvalidWriteOffset",
        TooManyParts(TooManyParts) = "TooManyParts",
        EncryptionTypeMismatch(EncryptionTypeMismatch) = "EncryptionTypeMismatch",
    }
}
