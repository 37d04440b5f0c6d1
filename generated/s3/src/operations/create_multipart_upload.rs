// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `CreateMultipartUpload`.

use crate::enums::{
    ChecksumAlgorithm, ChecksumType, ObjectCannedACL, ObjectLockEventHold,
    ObjectLockLegalHoldStatus, ObjectLockMode, RequestCharged, RequestPayer, ServerSideEncryption,
    StorageClass,
};
use crate::newtypes::{
    AbortDate, AbortRuleId, AccountId, BucketKeyEnabled, BucketName, CacheControl,
    ContentDisposition, ContentEncoding, ContentLanguage, ContentType, Expires, GrantFullControl,
    GrantRead, GrantReadACP, GrantWriteACP, Metadata, MultipartUploadId, ObjectKey,
    ObjectLockEventHoldDurationDays, ObjectLockEventHoldDurationYears, ObjectLockRetainUntilDate,
    ObjectVersionId, SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5,
    SSEKMSEncryptionContext, SSEKMSKeyId, TaggingHeader, WebsiteRedirectLocation,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CreateMultipartUpload`: `POST /{Bucket}/{Key+}?uploads`.
    ///
    /// [`Client::create_multipart_upload`](crate::Client::create_multipart_upload) calls it.
    CreateMultipartUpload = "CreateMultipartUpload".path("/" {1} "/" {12+}).query("uploads").endpoint_label(1).endpoint_input("Bucket", 1) {
        input: CreateMultipartUploadRequest,
        output: CreateMultipartUploadOutput,
        error: CreateMultipartUploadError,
        service: crate::SERVICE,
        http: POST "/{Bucket}/{Key+}?uploads",
    }
}

/// The input of [`CreateMultipartUpload`](crate::Client::create_multipart_upload).
#[non_exhaustive]
pub struct CreateMultipartUploadRequest {
    /// The canned ACL to apply to the object. Amazon S3 supports a set of predefined ACLs, known as *canned ACLs*.
    /// Each canned ACL has a predefined set of grantees and permissions. For more information, see
    /// [Canned ACL](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#CannedACL) in the *Amazon S3
    /// User Guide*.
    ///
    /// By default, all objects are private. Only the owner has full access control. When uploading an object, you can
    /// grant access permissions to individual Amazon Web Services accounts or to predefined groups defined by Amazon
    /// S3. These permissions are then added to the access control list (ACL) on the new object. For more information,
    /// see [Using ACLs](https://docs.aws.amazon.com/AmazonS3/latest/dev/S3_ACLs_UsingACLs.html). One way to grant the
    /// permissions using the request headers is to specify a canned ACL with the `x-amz-acl` request header.
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub acl: Option<ObjectCannedACL>,
    /// The name of the bucket where the multipart upload is initiated and where the object is uploaded.
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
    /// Specifies caching behavior along the request/reply chain.
    pub cache_control: Option<CacheControl>,
    /// Specifies presentational information for the object.
    pub content_disposition: Option<ContentDisposition>,
    /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be
    /// applied to obtain the media-type referenced by the Content-Type header field.
    ///
    /// > **Note**
    /// >
    /// > For directory buckets, only the `aws-chunked` value is supported in this header field.
    pub content_encoding: Option<ContentEncoding>,
    /// The language that the content is in.
    pub content_language: Option<ContentLanguage>,
    /// A standard MIME type describing the format of the object data.
    pub content_type: Option<ContentType>,
    /// The date and time at which the object is no longer cacheable.
    ///
    /// Fractions of a second are not sent.
    pub expires: Option<Expires>,
    /// Specify access permissions explicitly to give the grantee READ, READ_ACP, and WRITE_ACP permissions on the
    /// object.
    ///
    /// By default, all objects are private. Only the owner has full access control. When uploading an object, you can
    /// use this header to explicitly grant access permissions to specific Amazon Web Services accounts or groups.
    /// This header maps to specific permissions that Amazon S3 supports in an ACL. For more information, see
    /// [Access Control List (ACL) Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the
    /// *Amazon S3 User Guide*.
    ///
    /// You specify each grantee as a type=value pair, where the type is one of the following:
    ///
    /// - `id` – if the value specified is the canonical user ID of an Amazon Web Services account
    /// - `uri` – if you are granting permissions to a predefined group
    /// - `emailAddress` – if the value specified is the email address of an Amazon Web Services account
    ///
    ///   > **Note**
    ///   >
    ///   > Using email addresses to specify a grantee is only supported in the following Amazon Web Services Regions:
    ///   >
    ///   > - US East (N. Virginia)
    ///   > - US West (N. California)
    ///   > - US West (Oregon)
    ///   > - Asia Pacific (Singapore)
    ///   > - Asia Pacific (Sydney)
    ///   > - Asia Pacific (Tokyo)
    ///   > - Europe (Ireland)
    ///   > - South America (São Paulo)
    ///   >
    ///   > For a list of all the Amazon S3 supported Regions and endpoints, see
    ///   > [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon
    ///   > Web Services General Reference.
    ///
    /// For example, the following `x-amz-grant-read` header grants the Amazon Web Services accounts identified by
    /// account IDs permissions to read object data and its metadata:
    ///
    /// `x-amz-grant-read: id="11112222333", id="444455556666"`
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_full_control: Option<GrantFullControl>,
    /// Specify access permissions explicitly to allow grantee to read the object data and its metadata.
    ///
    /// By default, all objects are private. Only the owner has full access control. When uploading an object, you can
    /// use this header to explicitly grant access permissions to specific Amazon Web Services accounts or groups.
    /// This header maps to specific permissions that Amazon S3 supports in an ACL. For more information, see
    /// [Access Control List (ACL) Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the
    /// *Amazon S3 User Guide*.
    ///
    /// You specify each grantee as a type=value pair, where the type is one of the following:
    ///
    /// - `id` – if the value specified is the canonical user ID of an Amazon Web Services account
    /// - `uri` – if you are granting permissions to a predefined group
    /// - `emailAddress` – if the value specified is the email address of an Amazon Web Services account
    ///
    ///   > **Note**
    ///   >
    ///   > Using email addresses to specify a grantee is only supported in the following Amazon Web Services Regions:
    ///   >
    ///   > - US East (N. Virginia)
    ///   > - US West (N. California)
    ///   > - US West (Oregon)
    ///   > - Asia Pacific (Singapore)
    ///   > - Asia Pacific (Sydney)
    ///   > - Asia Pacific (Tokyo)
    ///   > - Europe (Ireland)
    ///   > - South America (São Paulo)
    ///   >
    ///   > For a list of all the Amazon S3 supported Regions and endpoints, see
    ///   > [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon
    ///   > Web Services General Reference.
    ///
    /// For example, the following `x-amz-grant-read` header grants the Amazon Web Services accounts identified by
    /// account IDs permissions to read object data and its metadata:
    ///
    /// `x-amz-grant-read: id="11112222333", id="444455556666"`
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_read: Option<GrantRead>,
    /// Specify access permissions explicitly to allows grantee to read the object ACL.
    ///
    /// By default, all objects are private. Only the owner has full access control. When uploading an object, you can
    /// use this header to explicitly grant access permissions to specific Amazon Web Services accounts or groups.
    /// This header maps to specific permissions that Amazon S3 supports in an ACL. For more information, see
    /// [Access Control List (ACL) Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the
    /// *Amazon S3 User Guide*.
    ///
    /// You specify each grantee as a type=value pair, where the type is one of the following:
    ///
    /// - `id` – if the value specified is the canonical user ID of an Amazon Web Services account
    /// - `uri` – if you are granting permissions to a predefined group
    /// - `emailAddress` – if the value specified is the email address of an Amazon Web Services account
    ///
    ///   > **Note**
    ///   >
    ///   > Using email addresses to specify a grantee is only supported in the following Amazon Web Services Regions:
    ///   >
    ///   > - US East (N. Virginia)
    ///   > - US West (N. California)
    ///   > - US West (Oregon)
    ///   > - Asia Pacific (Singapore)
    ///   > - Asia Pacific (Sydney)
    ///   > - Asia Pacific (Tokyo)
    ///   > - Europe (Ireland)
    ///   > - South America (São Paulo)
    ///   >
    ///   > For a list of all the Amazon S3 supported Regions and endpoints, see
    ///   > [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon
    ///   > Web Services General Reference.
    ///
    /// For example, the following `x-amz-grant-read` header grants the Amazon Web Services accounts identified by
    /// account IDs permissions to read object data and its metadata:
    ///
    /// `x-amz-grant-read: id="11112222333", id="444455556666"`
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_read_acp: Option<GrantReadACP>,
    /// Specify access permissions explicitly to allows grantee to allow grantee to write the ACL for the applicable
    /// object.
    ///
    /// By default, all objects are private. Only the owner has full access control. When uploading an object, you can
    /// use this header to explicitly grant access permissions to specific Amazon Web Services accounts or groups.
    /// This header maps to specific permissions that Amazon S3 supports in an ACL. For more information, see
    /// [Access Control List (ACL) Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) in the
    /// *Amazon S3 User Guide*.
    ///
    /// You specify each grantee as a type=value pair, where the type is one of the following:
    ///
    /// - `id` – if the value specified is the canonical user ID of an Amazon Web Services account
    /// - `uri` – if you are granting permissions to a predefined group
    /// - `emailAddress` – if the value specified is the email address of an Amazon Web Services account
    ///
    ///   > **Note**
    ///   >
    ///   > Using email addresses to specify a grantee is only supported in the following Amazon Web Services Regions:
    ///   >
    ///   > - US East (N. Virginia)
    ///   > - US West (N. California)
    ///   > - US West (Oregon)
    ///   > - Asia Pacific (Singapore)
    ///   > - Asia Pacific (Sydney)
    ///   > - Asia Pacific (Tokyo)
    ///   > - Europe (Ireland)
    ///   > - South America (São Paulo)
    ///   >
    ///   > For a list of all the Amazon S3 supported Regions and endpoints, see
    ///   > [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region) in the Amazon
    ///   > Web Services General Reference.
    ///
    /// For example, the following `x-amz-grant-read` header grants the Amazon Web Services accounts identified by
    /// account IDs permissions to read object data and its metadata:
    ///
    /// `x-amz-grant-read: id="11112222333", id="444455556666"`
    ///
    /// > **Note**
    /// >
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub grant_write_acp: Option<GrantWriteACP>,
    /// Object key for which the multipart upload is to be initiated.
    pub key: ObjectKey,
    /// A map of metadata to store with the object in S3.
    pub metadata: Option<Metadata>,
    /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
    ///
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
    /// bucket or to an external URL. Amazon S3 stores the value of this header in the object metadata.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub website_redirect_location: Option<WebsiteRedirectLocation>,
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
    /// Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321. Amazon S3 uses
    /// this header for a message integrity check to ensure that the encryption key was transmitted without error.
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
    /// Specifies the Amazon Web Services KMS Encryption Context to use for object encryption. The value of this
    /// header is a Base64 encoded string of a UTF-8 encoded JSON, which contains the encryption context as key-value
    /// pairs.
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
    /// The tag-set for the object. The tag-set must be encoded as URL Query parameters.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub tagging: Option<TaggingHeader>,
    /// Specifies the Object Lock mode that you want to apply to the uploaded object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// Specifies the date and time when you want the Object Lock to expire.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_retain_until_date: Option<ObjectLockRetainUntilDate>,
    /// Specifies whether you want to apply a legal hold to the uploaded object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// Specifies the event hold status to apply to the uploaded object. Set to `ON` to enable or `OFF` to disable.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// Specifies the event hold duration in days to apply to the uploaded object. You cannot specify a duration in
    /// both days and years.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_days: Option<ObjectLockEventHoldDurationDays>,
    /// Specifies the event hold duration in years to apply to the uploaded object. You cannot specify a duration in
    /// both days and years.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_years: Option<ObjectLockEventHoldDurationYears>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// Indicates the checksum type that you want Amazon S3 to use to calculate the object’s checksum value. For more
    /// information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_type: Option<ChecksumType>,
}

structure! {
    CreateMultipartUploadRequest {
        0 acl("ACL".header("x-amz-acl"));
        1 bucket("Bucket".required().label());
        2 cache_control("CacheControl".header("cache-control"));
        3 content_disposition("ContentDisposition".header("content-disposition"));
        4 content_encoding("ContentEncoding".header("content-encoding"));
        5 content_language("ContentLanguage".header("content-language"));
        6 content_type("ContentType".header("content-type"));
        7 expires("Expires".header("expires"));
        8 grant_full_control("GrantFullControl".header("x-amz-grant-full-control"));
        9 grant_read("GrantRead".header("x-amz-grant-read"));
        10 grant_read_acp("GrantReadACP".header("x-amz-grant-read-acp"));
        11 grant_write_acp("GrantWriteACP".header("x-amz-grant-write-acp"));
        12 key("Key".required().label());
        13 metadata("Metadata".prefix_headers("x-amz-meta-"));
        14 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        15 storage_class("StorageClass".header("x-amz-storage-class"));
        16 website_redirect_location("WebsiteRedirectLocation".header("x-amz-website-redirect-location"));
        17 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        18 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(19));
        19 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        20 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        21 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        22 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        23 request_payer("RequestPayer".header("x-amz-request-payer"));
        24 tagging("Tagging".header("x-amz-tagging"));
        25 object_lock_mode("ObjectLockMode".header("x-amz-object-lock-mode"));
        26 object_lock_retain_until_date("ObjectLockRetainUntilDate".header("x-amz-object-lock-retain-until-date").timestamp(DateTime));
        27 object_lock_legal_hold_status("ObjectLockLegalHoldStatus".header("x-amz-object-lock-legal-hold"));
        28 object_lock_event_hold("ObjectLockEventHold".header("x-amz-object-lock-event-hold"));
        29 object_lock_event_hold_duration_days("ObjectLockEventHoldDurationDays".header("x-amz-object-lock-event-hold-duration-days"));
        30 object_lock_event_hold_duration_years("ObjectLockEventHoldDurationYears".header("x-amz-object-lock-event-hold-duration-years"));
        31 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        32 checksum_algorithm("ChecksumAlgorithm".header("x-amz-checksum-algorithm"));
        33 checksum_type("ChecksumType".header("x-amz-checksum-type"));
    }
}

impl CreateMultipartUploadRequest {
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

    /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be
    /// applied to obtain the media-type referenced by the Content-Type header field.
    #[must_use]
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = some(value);
        self
    }

    /// The language that the content is in.
    #[must_use]
    pub fn content_language(mut self, value: impl Into<ContentLanguage>) -> Self {
        self.content_language = some(value);
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

    /// Specify access permissions explicitly to give the grantee READ, READ_ACP, and WRITE_ACP permissions on the
    /// object.
    #[must_use]
    pub fn grant_full_control(mut self, value: impl Into<GrantFullControl>) -> Self {
        self.grant_full_control = some(value);
        self
    }

    /// Specify access permissions explicitly to allow grantee to read the object data and its metadata.
    #[must_use]
    pub fn grant_read(mut self, value: impl Into<GrantRead>) -> Self {
        self.grant_read = some(value);
        self
    }

    /// Specify access permissions explicitly to allows grantee to read the object ACL.
    #[must_use]
    pub fn grant_read_acp(mut self, value: impl Into<GrantReadACP>) -> Self {
        self.grant_read_acp = some(value);
        self
    }

    /// Specify access permissions explicitly to allows grantee to allow grantee to write the ACL for the applicable
    /// object.
    #[must_use]
    pub fn grant_write_acp(mut self, value: impl Into<GrantWriteACP>) -> Self {
        self.grant_write_acp = some(value);
        self
    }

    /// A map of metadata to store with the object in S3.
    #[must_use]
    pub fn metadata(mut self, items: impl Items<Metadata>) -> Self {
        self.metadata = collected(items);
        self
    }

    /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
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

    /// Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
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

    /// Specifies the Amazon Web Services KMS Encryption Context to use for object encryption.
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

    /// Specifies the Object Lock mode that you want to apply to the uploaded object.
    #[must_use]
    pub fn object_lock_mode(mut self, value: impl Into<ObjectLockMode>) -> Self {
        self.object_lock_mode = some(value);
        self
    }

    /// Specifies the date and time when you want the Object Lock to expire.
    #[must_use]
    pub fn object_lock_retain_until_date(
        mut self,
        value: impl Into<ObjectLockRetainUntilDate>,
    ) -> Self {
        self.object_lock_retain_until_date = some(value);
        self
    }

    /// Specifies whether you want to apply a legal hold to the uploaded object.
    #[must_use]
    pub fn object_lock_legal_hold_status(
        mut self,
        value: impl Into<ObjectLockLegalHoldStatus>,
    ) -> Self {
        self.object_lock_legal_hold_status = some(value);
        self
    }

    /// Specifies the event hold status to apply to the uploaded object.
    #[must_use]
    pub fn object_lock_event_hold(mut self, value: impl Into<ObjectLockEventHold>) -> Self {
        self.object_lock_event_hold = some(value);
        self
    }

    /// Specifies the event hold duration in days to apply to the uploaded object.
    #[must_use]
    pub fn object_lock_event_hold_duration_days(
        mut self,
        value: impl Into<ObjectLockEventHoldDurationDays>,
    ) -> Self {
        self.object_lock_event_hold_duration_days = some(value);
        self
    }

    /// Specifies the event hold duration in years to apply to the uploaded object.
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

    /// Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object.
    #[must_use]
    pub fn checksum_algorithm(mut self, value: impl Into<ChecksumAlgorithm>) -> Self {
        self.checksum_algorithm = some(value);
        self
    }

    /// Indicates the checksum type that you want Amazon S3 to use to calculate the object’s checksum value.
    #[must_use]
    pub fn checksum_type(mut self, value: impl Into<ChecksumType>) -> Self {
        self.checksum_type = some(value);
        self
    }
}

/// The output of [`CreateMultipartUpload`](crate::Client::create_multipart_upload).
#[non_exhaustive]
pub struct CreateMultipartUploadOutput {
    /// If the bucket has a lifecycle rule configured with an action to abort incomplete multipart uploads and the
    /// prefix in the lifecycle rule matches the object name in the request, the response includes this header. The
    /// header indicates when the initiated multipart upload becomes eligible for an abort operation. For more
    /// information, see
    /// [Aborting Incomplete Multipart Uploads Using a Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config)
    /// in the *Amazon S3 User Guide*.
    ///
    /// The response also includes the `x-amz-abort-rule-id` header that provides the ID of the lifecycle
    /// configuration rule that defines the abort action.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    ///
    /// Fractions of a second are not sent.
    pub abort_date: Option<AbortDate>,
    /// This header is returned along with the `x-amz-abort-date` header. It identifies the applicable lifecycle
    /// configuration rule that defines the action to abort incomplete multipart uploads.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub abort_rule_id: Option<AbortRuleId>,
    /// The name of the bucket to which the multipart upload was initiated. Does not return the access point ARN or
    /// access point alias if used.
    ///
    /// > **Note**
    /// >
    /// > Access points are not supported by directory buckets.
    pub bucket: Option<BucketName>,
    /// Object key for which the multipart upload was initiated.
    pub key: Option<ObjectKey>,
    /// ID for the initiated multipart upload.
    pub upload_id: Option<MultipartUploadId>,
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
    /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption. The value
    /// of this header is a Base64 encoded string of a UTF-8 encoded JSON, which contains the encryption context as
    /// key-value pairs.
    pub ssekms_encryption_context: Option<SSEKMSEncryptionContext>,
    /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management
    /// Service (KMS) keys (SSE-KMS).
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    pub request_charged: Option<RequestCharged>,
    /// The algorithm that was used to create a checksum of the object.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// Indicates the checksum type that you want Amazon S3 to use to calculate the object’s checksum value. For more
    /// information, see
    /// [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    pub checksum_type: Option<ChecksumType>,
    /// Version ID of the object.
    ///
    /// Returns the Version ID of the object for the initiated multipart upload, if bucket versioning is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
}

structure! {
    CreateMultipartUploadOutput: Default {
        0 abort_date("AbortDate".header("x-amz-abort-date"));
        1 abort_rule_id("AbortRuleId".header("x-amz-abort-rule-id"));
        2 bucket("Bucket");
        3 key("Key");
        4 upload_id("UploadId");
        5 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        6 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        7 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        8 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        9 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        10 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        11 request_charged("RequestCharged".header("x-amz-request-charged"));
        12 checksum_algorithm("ChecksumAlgorithm".header("x-amz-checksum-algorithm"));
        13 checksum_type("ChecksumType".header("x-amz-checksum-type"));
        14 version_id("VersionId".header("x-amz-version-id"));
    }
}

operation_error! {
    /// The errors of [`CreateMultipartUpload`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateMultipartUploadError {}
}
