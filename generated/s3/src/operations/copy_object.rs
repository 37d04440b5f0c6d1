// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `CopyObject`.

use crate::enums::{
    AnnotationDirective, ChecksumAlgorithm, MetadataDirective, ObjectCannedACL,
    ObjectLockEventHold, ObjectLockLegalHoldStatus, ObjectLockMode, RequestCharged, RequestPayer,
    ServerSideEncryption, StorageClass, TaggingDirective,
};
use crate::errors::ObjectNotInActiveTierError;
use crate::newtypes::{
    AccountId, BucketKeyEnabled, BucketName, CacheControl, ContentDisposition, ContentEncoding,
    ContentLanguage, ContentType, CopySource, CopySourceIfMatch, CopySourceIfModifiedSince,
    CopySourceIfNoneMatch, CopySourceIfUnmodifiedSince, CopySourceSSECustomerAlgorithm,
    CopySourceSSECustomerKey, CopySourceSSECustomerKeyMD5, CopySourceVersionId, Expiration,
    Expires, GrantFullControl, GrantRead, GrantReadACP, GrantWriteACP, IfMatch, IfNoneMatch,
    Metadata, ObjectKey, ObjectLockEventHoldDurationDays, ObjectLockEventHoldDurationYears,
    ObjectLockRetainUntilDate, ObjectVersionId, SSECustomerAlgorithm, SSECustomerKey,
    SSECustomerKeyMD5, SSEKMSEncryptionContext, SSEKMSKeyId, TaggingHeader,
    WebsiteRedirectLocation,
};
use crate::types::CopyObjectResult;
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CopyObject`: `PUT /{Bucket}/{Key+}`.
    ///
    /// [`Client::copy_object`](crate::Client::copy_object) calls it.
    CopyObject = "CopyObject".path("/" {1} "/" {20+}).endpoint_label(1).endpoint_value("DisableS3ExpressSessionAuth", "true").endpoint_input("Bucket", 1) {
        input: CopyObjectRequest,
        output: CopyObjectOutput,
        error: CopyObjectError,
        service: crate::SERVICE,
        http: PUT "/{Bucket}/{Key+}",
    }
}

/// The input of [`CopyObject`](crate::Client::copy_object).
#[non_exhaustive]
pub struct CopyObjectRequest {
    /// The canned access control list (ACL) to apply to the object.
    ///
    /// When you copy an object, the ACL metadata is not preserved and is set to `private` by default. Only the owner
    /// has full access control. To override the default ACL setting, specify a new ACL when you generate a copy
    /// request. For more information, see
    /// [Using ACLs](https://docs.aws.amazon.com/AmazonS3/latest/dev/S3_ACLs_UsingACLs.html).
    ///
    /// If the destination bucket that you're copying objects to uses the bucket owner enforced setting for S3 Object
    /// Ownership, ACLs are disabled and no longer affect permissions. Buckets that use this setting only accept `PUT`
    /// requests that don't specify an ACL or `PUT` requests that specify bucket owner full control ACLs, such as the
    /// `bucket-owner-full-control` canned ACL or an equivalent form of this ACL expressed in the XML format. For more
    /// information, see
    /// [Controlling ownership of objects and disabling ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > - If your destination bucket uses the bucket owner enforced setting for Object Ownership, all objects
    /// >   written to the bucket by any account will be owned by the bucket owner.
    /// > - This functionality is not supported for directory buckets.
    /// > - This functionality is not supported for Amazon S3 on Outposts.
    pub acl: Option<ObjectCannedACL>,
    /// The name of the destination bucket.
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
    /// **S3 on Outposts** - When you use this action with S3 on Outposts, you must use the Outpost bucket access
    /// point ARN or the access point alias for the destination bucket. You can only copy objects within the same
    /// Outpost bucket. It's not supported to copy objects across different Amazon Web Services Outposts, between
    /// buckets on the same Outposts, or between Outposts buckets and any other bucket types. For more information
    /// about S3 on Outposts, see
    /// [What is S3 on Outposts?](https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html) in the *S3
    /// on Outposts guide*. When you use this action with S3 on Outposts through the REST API, you must direct
    /// requests to the S3 on Outposts hostname, in the format
    /// `AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com`. The hostname isn't required when you
    /// use the Amazon Web Services CLI or SDKs.
    pub bucket: BucketName,
    /// Specifies the caching behavior along the request/reply chain.
    pub cache_control: Option<CacheControl>,
    /// Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object. For more
    /// information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// When you copy an object, if the source object has a checksum, that checksum value will be copied to the new
    /// object by default. If the [`CopyObject`](crate::Client::copy_object) request does not include this
    /// `x-amz-checksum-algorithm` header, the checksum algorithm will be copied from the source object to the
    /// destination object (if it's present on the source object). You can optionally specify a different checksum
    /// algorithm to use with the `x-amz-checksum-algorithm` header. Unrecognized or unsupported values will respond
    /// with the HTTP status code `400 Bad Request`.
    ///
    /// > **Note**
    /// >
    /// > For directory buckets, when you use Amazon Web Services SDKs, `CRC32` is the default checksum algorithm
    /// > that's used for performance.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// Specifies presentational information for the object. Indicates whether an object should be displayed in a web
    /// browser or downloaded as a file. It allows specifying the desired filename for the downloaded file.
    pub content_disposition: Option<ContentDisposition>,
    /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be
    /// applied to obtain the media-type referenced by the Content-Type header field.
    ///
    /// > **Note**
    /// >
    /// > For directory buckets, only the `aws-chunked` value is supported in this header field.
    pub content_encoding: Option<ContentEncoding>,
    /// The language the content is in.
    pub content_language: Option<ContentLanguage>,
    /// A standard MIME type that describes the format of the object data.
    pub content_type: Option<ContentType>,
    /// Specifies the source object for the copy operation. The source object can be up to 5 GB. If the source object
    /// is an object that was uploaded by using a multipart upload, the object copy will be a single part object after
    /// the source object is copied to the destination bucket.
    ///
    /// You specify the value of the copy source in one of two formats, depending on whether you want to access the
    /// source object through an
    /// [access point](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points.html):
    ///
    /// - For objects not accessed through an access point, specify the name of the source bucket and the key of the
    ///   source object, separated by a slash (/). For example, to copy the object `reports/january.pdf` from the
    ///   general purpose bucket `awsexamplebucket`, use `awsexamplebucket/reports/january.pdf`. The value must be
    ///   URL-encoded. To copy the object `reports/january.pdf` from the directory bucket
    ///   `awsexamplebucket--use1-az5--x-s3`, use `awsexamplebucket--use1-az5--x-s3/reports/january.pdf`. The value
    ///   must be URL-encoded.
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
    /// If your source bucket versioning is enabled, the `x-amz-copy-source` header by default identifies the current
    /// version of an object to copy. If the current version is a delete marker, Amazon S3 behaves as if the object
    /// was deleted. To copy a different version, use the `versionId` query parameter. Specifically, append
    /// `?versionId=<version-id>` to the value (for example,
    /// `awsexamplebucket/reports/january.pdf?versionId=QUpfdndhfd8438MNFDN93jdnJFkdmqnh893`). If you don't specify a
    /// version ID, Amazon S3 copies the latest version of the source object.
    ///
    /// If you enable versioning on the destination bucket, Amazon S3 generates a unique version ID for the copied
    /// object. This version ID is different from the version ID of the source object. Amazon S3 returns the version
    /// ID of the copied object in the `x-amz-version-id` response header in the response.
    ///
    /// If you do not enable versioning or suspend it on the destination bucket, the version ID that Amazon S3
    /// generates in the `x-amz-version-id` response header is always null.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - S3 Versioning isn't enabled and supported for directory buckets.
    ///
    /// Set the text itself: the client sends it percent-encoded, except for its slashes and `?versionId=`.
    pub copy_source: CopySource,
    /// Copies the object if its entity tag ([`ETag`](crate::newtypes::ETag)) matches the specified tag.
    ///
    /// If both the `x-amz-copy-source-if-match` and `x-amz-copy-source-if-unmodified-since` headers are present in
    /// the request and evaluate as follows, Amazon S3 returns `200 OK` and copies the data:
    ///
    /// - `x-amz-copy-source-if-match` condition evaluates to true
    /// - `x-amz-copy-source-if-unmodified-since` condition evaluates to false
    pub copy_source_if_match: Option<CopySourceIfMatch>,
    /// Copies the object if it has been modified since the specified time.
    ///
    /// If both the `x-amz-copy-source-if-none-match` and `x-amz-copy-source-if-modified-since` headers are present in
    /// the request and evaluate as follows, Amazon S3 returns the `412 Precondition Failed` response code:
    ///
    /// - `x-amz-copy-source-if-none-match` condition evaluates to false
    /// - `x-amz-copy-source-if-modified-since` condition evaluates to true
    ///
    /// Fractions of a second are not sent.
    pub copy_source_if_modified_since: Option<CopySourceIfModifiedSince>,
    /// Copies the object if its entity tag ([`ETag`](crate::newtypes::ETag)) is different than the specified ETag.
    ///
    /// If both the `x-amz-copy-source-if-none-match` and `x-amz-copy-source-if-modified-since` headers are present in
    /// the request and evaluate as follows, Amazon S3 returns the `412 Precondition Failed` response code:
    ///
    /// - `x-amz-copy-source-if-none-match` condition evaluates to false
    /// - `x-amz-copy-source-if-modified-since` condition evaluates to true
    pub copy_source_if_none_match: Option<CopySourceIfNoneMatch>,
    /// Copies the object if it hasn't been modified since the specified time.
    ///
    /// If both the `x-amz-copy-source-if-match` and `x-amz-copy-source-if-unmodified-since` headers are present in
    /// the request and evaluate as follows, Amazon S3 returns `200 OK` and copies the data:
    ///
    /// - `x-amz-copy-source-if-match` condition evaluates to true
    /// - `x-amz-copy-source-if-unmodified-since` condition evaluates to false
    ///
    /// Fractions of a second are not sent.
    pub copy_source_if_unmodified_since: Option<CopySourceIfUnmodifiedSince>,
    /// The date and time at which the object is no longer cacheable.
    ///
    /// Fractions of a second are not sent.
    pub expires: Option<Expires>,
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
    /// Copies the object if the entity tag ([`ETag`](crate::newtypes::ETag)) of the destination object matches the
    /// specified tag. If the ETag values do not match, the operation returns a `412 Precondition Failed` error. If a
    /// concurrent operation occurs during the upload S3 returns a `409 ConditionalRequestConflict` response. On a 409
    /// failure you should fetch the object's ETag and retry the upload.
    ///
    /// Expects the [`ETag`](crate::newtypes::ETag) value as a string.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
    pub if_match: Option<IfMatch>,
    /// Copies the object only if the object key name at the destination does not already exist in the bucket
    /// specified. Otherwise, Amazon S3 returns a `412 Precondition Failed` error. If a concurrent operation occurs
    /// during the upload S3 returns a `409 ConditionalRequestConflict` response. On a 409 failure you should retry
    /// the upload.
    ///
    /// Expects the '\*' (asterisk) character.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
    pub if_none_match: Option<IfNoneMatch>,
    /// The key of the destination object.
    pub key: ObjectKey,
    /// A map of metadata to store with the object in S3.
    pub metadata: Option<Metadata>,
    /// Specifies whether the metadata is copied from the source object or replaced with metadata that's provided in
    /// the request. When copying an object, you can preserve all metadata (the default) or specify new metadata. If
    /// this header isn’t specified, `COPY` is the default behavior.
    ///
    /// **General purpose bucket** - For general purpose buckets, when you grant permissions, you can use the
    /// `s3:x-amz-metadata-directive` condition key to enforce certain metadata behavior when objects are uploaded.
    /// For more information, see
    /// [Amazon S3 condition key examples](https://docs.aws.amazon.com/AmazonS3/latest/dev/amazon-s3-policy-keys.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > `x-amz-website-redirect-location` is unique to each object and is not copied when using the
    /// > `x-amz-metadata-directive` header. To copy the value, you must specify `x-amz-website-redirect-location` in
    /// > the request header.
    pub metadata_directive: Option<MetadataDirective>,
    /// Specifies whether the object tag-set is copied from the source object or replaced with the tag-set that's
    /// provided in the request.
    ///
    /// The default value is `COPY`.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets in a [`CopyObject`](crate::Client::copy_object) operation,
    /// > only the empty tag-set is supported. Any requests that attempt to write non-empty tags into directory
    /// > buckets will receive a `501 Not Implemented` status code. When the destination bucket is a directory bucket,
    /// > you will receive a `501 Not Implemented` response in any of the following situations:
    /// >
    /// > - When you attempt to `COPY` the tag-set from an S3 source object that has non-empty tags.
    /// > - When you attempt to `REPLACE` the tag-set of a source object and set a non-empty value to `x-amz-tagging`.
    /// > - When you don't set the `x-amz-tagging-directive` header and the source object has non-empty tags. This is
    /// >   because the default value of `x-amz-tagging-directive` is `COPY`.
    /// >
    /// > Because only the empty tag-set is supported for directory buckets in a
    /// > [`CopyObject`](crate::Client::copy_object) operation, the following situations are allowed:
    /// >
    /// > - When you attempt to `COPY` the tag-set from a directory bucket source object that has no tags to a general
    /// >   purpose bucket. It copies an empty tag-set to the destination object.
    /// > - When you attempt to `REPLACE` the tag-set of a directory bucket source object and set the `x-amz-tagging`
    /// >   value of the directory bucket destination object to empty.
    /// > - When you attempt to `REPLACE` the tag-set of a general purpose bucket source object that has non-empty
    /// >   tags and set the `x-amz-tagging` value of the directory bucket destination object to empty.
    /// > - When you attempt to `REPLACE` the tag-set of a directory bucket source object and don't set the
    /// >   `x-amz-tagging` value of the directory bucket destination object. This is because the default value of
    /// >   `x-amz-tagging` is the empty value.
    pub tagging_directive: Option<TaggingDirective>,
    /// Specifies whether you want to copy annotations from the source object or exclude them. If this header isn't
    /// specified, `COPY` is the default behavior.
    ///
    /// Valid Values: `COPY | EXCLUDE`
    ///
    /// You can specify this directive as either an HTTP header (`x-amz-object-annotation-directive`) or as a query
    /// string parameter. Use the query string form when generating presigned URLs that need to control annotation
    /// copy behavior.
    ///
    /// When set to `COPY`, you must have `s3:GetObjectAnnotation` permission on the source object and
    /// `s3:PutObjectAnnotation` permission on the destination. Each annotation copied is billed as a separate PUT
    /// request. If annotations on the source are modified during the copy, Amazon S3 returns a retryable error.
    ///
    /// > **Note**
    /// >
    /// > For directory buckets, annotations are not supported. Use `EXCLUDE` to copy objects to directory buckets
    /// > without errors. If you specify `COPY` for a directory bucket, the request returns HTTP 501 (Not
    /// > Implemented).
    ///
    /// > **Note**
    /// >
    /// > When you copy objects using multipart upload (for example, when the Amazon Web Services CLI or Amazon Web
    /// > Services SDKs use Transfer Manager for objects larger than approximately 8 MB), annotations are not copied
    /// > by default. To include annotations, specify `--copy-props default` in the Amazon Web Services CLI or the
    /// > equivalent SDK configuration. With this opt-in, the SDK reads source annotations, completes the multipart
    /// > upload, and then writes each annotation to the destination. Between the upload completion and the last
    /// > annotation write, the destination object exists without all its annotations.
    pub annotation_directive: Option<AnnotationDirective>,
    /// The server-side encryption algorithm used when storing this object in Amazon S3. Unrecognized or unsupported
    /// values won’t write a destination object and will receive a `400 Bad Request` response.
    ///
    /// Amazon S3 automatically encrypts all new objects that are copied to an S3 bucket. When copying an object, if
    /// you don't specify encryption information in your copy request, the encryption setting of the target object is
    /// set to the default encryption configuration of the destination bucket. By default, all buckets have a base
    /// level of encryption configuration that uses server-side encryption with Amazon S3 managed keys (SSE-S3). If
    /// the destination bucket has a different default encryption configuration, Amazon S3 uses the corresponding
    /// encryption key to encrypt the target object copy.
    ///
    /// With server-side encryption, Amazon S3 encrypts your data as it writes your data to disks in its data centers
    /// and decrypts the data when you access it. For more information about server-side encryption, see
    /// [Using Server-Side Encryption](https://docs.aws.amazon.com/AmazonS3/latest/dev/serv-side-encryption.html) in
    /// the *Amazon S3 User Guide*.
    ///
    /// **General purpose buckets**
    ///
    /// - For general purpose buckets, there are the following supported options for server-side encryption:
    ///   server-side encryption with Key Management Service (KMS) keys (SSE-KMS), dual-layer server-side encryption
    ///   with Amazon Web Services KMS keys (DSSE-KMS), and server-side encryption with customer-provided encryption
    ///   keys (SSE-C). Amazon S3 uses the corresponding KMS key, or a customer-provided key to encrypt the target
    ///   object copy.
    /// - When you perform a [`CopyObject`](crate::Client::copy_object) operation, if you want to use a different type
    ///   of encryption setting for the target object, you can specify appropriate encryption-related headers to
    ///   encrypt the target object with an Amazon S3 managed key, a KMS key, or a customer-provided key. If the
    ///   encryption setting in your request is different from the default encryption configuration of the destination
    ///   bucket, the encryption setting in your request takes precedence.
    ///
    /// **Directory buckets**
    ///
    /// - For directory buckets, there are only two supported options for server-side encryption: server-side
    ///   encryption with Amazon S3 managed keys (SSE-S3) (`AES256`) and server-side encryption with KMS keys
    ///   (SSE-KMS) (`aws:kms`). We recommend that the bucket's default encryption uses the desired encryption
    ///   configuration and you don't override the bucket default encryption in your
    ///   [`CreateSession`](crate::Client::create_session) requests or `PUT` object requests. Then, new objects are
    ///   automatically encrypted with the desired encryption settings. For more information, see
    ///   [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///   in the *Amazon S3 User Guide*. For more information about the encryption overriding behaviors in directory
    ///   buckets, see
    ///   [Specifying server-side encryption with KMS for new object uploads](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).
    /// - To encrypt new object copies to a directory bucket with SSE-KMS, we recommend you specify SSE-KMS as the
    ///   directory bucket's default encryption configuration with a KMS key (specifically, a
    ///   [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk)).
    ///   The
    ///   [Amazon Web Services managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    ///   (`aws/s3`) isn't supported. Your SSE-KMS configuration can only support 1
    ///   [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per
    ///   directory bucket for the lifetime of the bucket. After you specify a customer managed key for SSE-KMS, you
    ///   can't override the customer managed key for the bucket's SSE-KMS configuration. Then, when you perform a
    ///   [`CopyObject`](crate::Client::copy_object) operation and want to specify server-side encryption settings for
    ///   new object copies with SSE-KMS in the encryption-related request headers, you must ensure the encryption key
    ///   is the same customer managed key that you specified for the directory bucket's default encryption
    ///   configuration.
    /// - **S3 access points for Amazon FSx** - When accessing data stored in Amazon FSx file systems using S3 access
    ///   points, the only valid server side encryption option is `aws:fsx`. All Amazon FSx file systems have
    ///   encryption configured by default and are encrypted at rest. Data is automatically encrypted before being
    ///   written to the file system, and automatically decrypted as it is read. These processes are handled
    ///   transparently by Amazon FSx.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// If the `x-amz-storage-class` header is not used, the copied object will be stored in the `STANDARD` Storage
    /// Class by default. The `STANDARD` storage class provides high durability and high availability. Depending on
    /// performance needs, you can specify a different Storage Class.
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
    /// >   class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in
    /// >   Dedicated Local Zones. Unsupported storage class values won't write a destination object and will respond
    /// >   with the HTTP status code `400 Bad Request`.
    /// > - **Amazon S3 on Outposts** - S3 on Outposts only uses the `OUTPOSTS` Storage Class.
    ///
    /// You can use the [`CopyObject`](crate::Client::copy_object) action to change the storage class of an object
    /// that is already stored in Amazon S3 by using the `x-amz-storage-class` header. For more information, see
    /// [Storage Classes](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html) in the *Amazon S3
    /// User Guide*.
    ///
    /// Before using an object as a source object for the copy operation, you must restore a copy of it if it meets
    /// any of the following conditions:
    ///
    /// - The storage class of the source object is `GLACIER` or `DEEP_ARCHIVE`.
    /// - The storage class of the source object is `INTELLIGENT_TIERING` and it's
    ///   [S3 Intelligent-Tiering access tier](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html#intel-tiering-tier-definition)
    ///   is `Archive Access` or `Deep Archive Access`.
    ///
    /// For more information, see
    /// [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html) and
    /// [Copying Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/CopyingObjectsExamples.html) in the *Amazon
    /// S3 User Guide*.
    pub storage_class: Option<StorageClass>,
    /// If the destination bucket is configured as a website, redirects requests for this object copy to another
    /// object in the same bucket or to an external URL. Amazon S3 stores the value of this header in the object
    /// metadata. This value is unique to each object and is not copied when using the `x-amz-metadata-directive`
    /// header. Instead, you may opt to provide this header in combination with the `x-amz-metadata-directive` header.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub website_redirect_location: Option<WebsiteRedirectLocation>,
    /// Specifies the algorithm to use when encrypting the object (for example, `AES256`).
    ///
    /// When you perform a [`CopyObject`](crate::Client::copy_object) operation, if you want to use a different type
    /// of encryption setting for the target object, you can specify appropriate encryption-related headers to encrypt
    /// the target object with an Amazon S3 managed key, a KMS key, or a customer-provided key. If the encryption
    /// setting in your request is different from the default encryption configuration of the destination bucket, the
    /// encryption setting in your request takes precedence.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the destination bucket is a directory bucket.
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
    /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data. This value is used to
    /// store the object and then it is discarded. Amazon S3 does not store the encryption key. The key must be
    /// appropriate for use with the algorithm specified in the `x-amz-server-side-encryption-customer-algorithm`
    /// header.
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
    /// Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption. All GET and PUT
    /// requests for an object protected by KMS will fail if they're not made via SSL or using SigV4. For information
    /// about configuring any of the officially supported Amazon Web Services SDKs and Amazon Web Services CLI, see
    /// [Specifying the Signature Version in Request Authentication](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingAWSSDK.html#specify-signature-version)
    /// in the *Amazon S3 User Guide*.
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
    /// Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for the
    /// destination object encryption. The value of this header is a base64-encoded UTF-8 string holding JSON with the
    /// encryption context key-value pairs.
    ///
    /// **General purpose buckets** - This value must be explicitly added to specify encryption context for
    /// [`CopyObject`](crate::Client::copy_object) requests if you want an additional encryption context for your
    /// destination object. The additional encryption context of the source object won't be copied to the destination
    /// object. For more information, see
    /// [Encryption context](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#encryption-context)
    /// in the *Amazon S3 User Guide*.
    ///
    /// **Directory buckets** - You can optionally provide an explicit encryption context value. The value must match
    /// the default encryption context - the bucket Amazon Resource Name (ARN). An additional encryption context value
    /// is not supported.
    pub ssekms_encryption_context: Option<SSEKMSEncryptionContext>,
    /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption
    /// using Key Management Service (KMS) keys (SSE-KMS). If a target object uses SSE-KMS, you can enable an S3
    /// Bucket Key for the object.
    ///
    /// Setting this header to `true` causes Amazon S3 to use an S3 Bucket Key for object encryption with SSE-KMS.
    /// Specifying this header with a COPY action doesn’t affect bucket-level settings for S3 Bucket Key.
    ///
    /// For more information, see
    /// [Amazon S3 Bucket Keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-key.html) in the *Amazon S3
    /// User Guide*.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - S3 Bucket Keys aren't supported, when you copy SSE-KMS encrypted objects from
    /// > general purpose buckets to directory buckets, from directory buckets to general purpose buckets, or between
    /// > directory buckets, through
    /// > [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html). In this case, Amazon S3
    /// > makes a call to KMS every time a copy request is made for a KMS-encrypted object.
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    /// Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
    ///
    /// If the source object for the copy is stored in Amazon S3 using SSE-C, you must provide the necessary
    /// encryption information in your request so that Amazon S3 can decrypt the object for copying.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the source object is in a directory bucket.
    pub copy_source_sse_customer_algorithm: Option<CopySourceSSECustomerAlgorithm>,
    /// Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object. The
    /// encryption key provided in this header must be the same one that was used when the source object was created.
    ///
    /// If the source object for the copy is stored in Amazon S3 using SSE-C, you must provide the necessary
    /// encryption information in your request so that Amazon S3 can decrypt the object for copying.
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
    /// If the source object for the copy is stored in Amazon S3 using SSE-C, you must provide the necessary
    /// encryption information in your request so that Amazon S3 can decrypt the object for copying.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the source object is in a directory bucket.
    pub copy_source_sse_customer_key_md5: Option<CopySourceSSECustomerKeyMD5>,
    pub request_payer: Option<RequestPayer>,
    /// The tag-set for the object copy in the destination bucket. This value must be used in conjunction with the
    /// `x-amz-tagging-directive` if you choose `REPLACE` for the `x-amz-tagging-directive`. If you choose `COPY` for
    /// the `x-amz-tagging-directive`, you don't need to set the `x-amz-tagging` header, because the tag-set will be
    /// copied from the source object directly. The tag-set must be encoded as URL Query parameters.
    ///
    /// The default value is the empty value.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets in a [`CopyObject`](crate::Client::copy_object) operation,
    /// > only the empty tag-set is supported. Any requests that attempt to write non-empty tags into directory
    /// > buckets will receive a `501 Not Implemented` status code. When the destination bucket is a directory bucket,
    /// > you will receive a `501 Not Implemented` response in any of the following situations:
    /// >
    /// > - When you attempt to `COPY` the tag-set from an S3 source object that has non-empty tags.
    /// > - When you attempt to `REPLACE` the tag-set of a source object and set a non-empty value to `x-amz-tagging`.
    /// > - When you don't set the `x-amz-tagging-directive` header and the source object has non-empty tags. This is
    /// >   because the default value of `x-amz-tagging-directive` is `COPY`.
    /// >
    /// > Because only the empty tag-set is supported for directory buckets in a
    /// > [`CopyObject`](crate::Client::copy_object) operation, the following situations are allowed:
    /// >
    /// > - When you attempt to `COPY` the tag-set from a directory bucket source object that has no tags to a general
    /// >   purpose bucket. It copies an empty tag-set to the destination object.
    /// > - When you attempt to `REPLACE` the tag-set of a directory bucket source object and set the `x-amz-tagging`
    /// >   value of the directory bucket destination object to empty.
    /// > - When you attempt to `REPLACE` the tag-set of a general purpose bucket source object that has non-empty
    /// >   tags and set the `x-amz-tagging` value of the directory bucket destination object to empty.
    /// > - When you attempt to `REPLACE` the tag-set of a directory bucket source object and don't set the
    /// >   `x-amz-tagging` value of the directory bucket destination object. This is because the default value of
    /// >   `x-amz-tagging` is the empty value.
    pub tagging: Option<TaggingHeader>,
    /// The Object Lock mode that you want to apply to the object copy.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// The date and time when you want the Object Lock of the object copy to expire.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_retain_until_date: Option<ObjectLockRetainUntilDate>,
    /// Specifies whether you want to apply a legal hold to the object copy.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// The event hold status to apply to the object copy. Set to `ON` to enable or `OFF` to disable.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// The event hold duration in days to apply to the object copy. You cannot specify a duration in both days and
    /// years.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_days: Option<ObjectLockEventHoldDurationDays>,
    /// The event hold duration in years to apply to the object copy. You cannot specify a duration in both days and
    /// years.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_event_hold_duration_years: Option<ObjectLockEventHoldDurationYears>,
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
    CopyObjectRequest {
        0 acl("ACL".header("x-amz-acl"));
        1 bucket("Bucket".required().label());
        2 cache_control("CacheControl".header("cache-control"));
        3 checksum_algorithm("ChecksumAlgorithm".header("x-amz-checksum-algorithm"));
        4 content_disposition("ContentDisposition".header("content-disposition"));
        5 content_encoding("ContentEncoding".header("content-encoding"));
        6 content_language("ContentLanguage".header("content-language"));
        7 content_type("ContentType".header("content-type"));
        8 copy_source("CopySource".required().header("x-amz-copy-source").encoded_path());
        9 copy_source_if_match("CopySourceIfMatch".header("x-amz-copy-source-if-match"));
        10 copy_source_if_modified_since("CopySourceIfModifiedSince".header("x-amz-copy-source-if-modified-since"));
        11 copy_source_if_none_match("CopySourceIfNoneMatch".header("x-amz-copy-source-if-none-match"));
        12 copy_source_if_unmodified_since("CopySourceIfUnmodifiedSince".header("x-amz-copy-source-if-unmodified-since"));
        13 expires("Expires".header("expires"));
        14 grant_full_control("GrantFullControl".header("x-amz-grant-full-control"));
        15 grant_read("GrantRead".header("x-amz-grant-read"));
        16 grant_read_acp("GrantReadACP".header("x-amz-grant-read-acp"));
        17 grant_write_acp("GrantWriteACP".header("x-amz-grant-write-acp"));
        18 if_match("IfMatch".header("if-match"));
        19 if_none_match("IfNoneMatch".header("if-none-match"));
        20 key("Key".required().label());
        21 metadata("Metadata".prefix_headers("x-amz-meta-"));
        22 metadata_directive("MetadataDirective".header("x-amz-metadata-directive"));
        23 tagging_directive("TaggingDirective".header("x-amz-tagging-directive"));
        24 annotation_directive("AnnotationDirective".header("x-amz-object-annotation-directive"));
        25 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        26 storage_class("StorageClass".header("x-amz-storage-class"));
        27 website_redirect_location("WebsiteRedirectLocation".header("x-amz-website-redirect-location"));
        28 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        29 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(30));
        30 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        31 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        32 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        33 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        34 copy_source_sse_customer_algorithm("CopySourceSSECustomerAlgorithm".header("x-amz-copy-source-server-side-encryption-customer-algorithm"));
        35 copy_source_sse_customer_key("CopySourceSSECustomerKey".header("x-amz-copy-source-server-side-encryption-customer-key").key_with_md5(36));
        36 copy_source_sse_customer_key_md5("CopySourceSSECustomerKeyMD5".header("x-amz-copy-source-server-side-encryption-customer-key-md5"));
        37 request_payer("RequestPayer".header("x-amz-request-payer"));
        38 tagging("Tagging".header("x-amz-tagging"));
        39 object_lock_mode("ObjectLockMode".header("x-amz-object-lock-mode"));
        40 object_lock_retain_until_date("ObjectLockRetainUntilDate".header("x-amz-object-lock-retain-until-date").timestamp(DateTime));
        41 object_lock_legal_hold_status("ObjectLockLegalHoldStatus".header("x-amz-object-lock-legal-hold"));
        42 object_lock_event_hold("ObjectLockEventHold".header("x-amz-object-lock-event-hold"));
        43 object_lock_event_hold_duration_days("ObjectLockEventHoldDurationDays".header("x-amz-object-lock-event-hold-duration-days"));
        44 object_lock_event_hold_duration_years("ObjectLockEventHoldDurationYears".header("x-amz-object-lock-event-hold-duration-years"));
        45 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        46 expected_source_bucket_owner("ExpectedSourceBucketOwner".header("x-amz-source-expected-bucket-owner"));
    }
}

impl CopyObjectRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        bucket: impl Into<BucketName>,
        copy_source: impl Into<CopySource>,
        key: impl Into<ObjectKey>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            copy_source: copy_source.into(),
            key: key.into(),
            ..Shape::empty()
        }
    }

    /// The canned access control list (ACL) to apply to the object.
    #[must_use]
    pub fn acl(mut self, value: impl Into<ObjectCannedACL>) -> Self {
        self.acl = some(value);
        self
    }

    /// Specifies the caching behavior along the request/reply chain.
    #[must_use]
    pub fn cache_control(mut self, value: impl Into<CacheControl>) -> Self {
        self.cache_control = some(value);
        self
    }

    /// Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object.
    #[must_use]
    pub fn checksum_algorithm(mut self, value: impl Into<ChecksumAlgorithm>) -> Self {
        self.checksum_algorithm = some(value);
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

    /// A standard MIME type that describes the format of the object data.
    #[must_use]
    pub fn content_type(mut self, value: impl Into<ContentType>) -> Self {
        self.content_type = some(value);
        self
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

    /// The date and time at which the object is no longer cacheable.
    #[must_use]
    pub fn expires(mut self, value: impl Into<Expires>) -> Self {
        self.expires = some(value);
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

    /// Copies the object if the entity tag ([`ETag`](crate::newtypes::ETag)) of the destination object matches the
    /// specified tag.
    #[must_use]
    pub fn if_match(mut self, value: impl Into<IfMatch>) -> Self {
        self.if_match = some(value);
        self
    }

    /// Copies the object only if the object key name at the destination does not already exist in the bucket
    /// specified.
    #[must_use]
    pub fn if_none_match(mut self, value: impl Into<IfNoneMatch>) -> Self {
        self.if_none_match = some(value);
        self
    }

    /// A map of metadata to store with the object in S3.
    #[must_use]
    pub fn metadata(mut self, items: impl Items<Metadata>) -> Self {
        self.metadata = collected(items);
        self
    }

    /// Specifies whether the metadata is copied from the source object or replaced with metadata that's provided in
    /// the request.
    #[must_use]
    pub fn metadata_directive(mut self, value: impl Into<MetadataDirective>) -> Self {
        self.metadata_directive = some(value);
        self
    }

    /// Specifies whether the object tag-set is copied from the source object or replaced with the tag-set that's
    /// provided in the request.
    #[must_use]
    pub fn tagging_directive(mut self, value: impl Into<TaggingDirective>) -> Self {
        self.tagging_directive = some(value);
        self
    }

    /// Specifies whether you want to copy annotations from the source object or exclude them.
    #[must_use]
    pub fn annotation_directive(mut self, value: impl Into<AnnotationDirective>) -> Self {
        self.annotation_directive = some(value);
        self
    }

    /// The server-side encryption algorithm used when storing this object in Amazon S3.
    #[must_use]
    pub fn server_side_encryption(mut self, value: impl Into<ServerSideEncryption>) -> Self {
        self.server_side_encryption = some(value);
        self
    }

    /// If the `x-amz-storage-class` header is not used, the copied object will be stored in the `STANDARD` Storage
    /// Class by default.
    #[must_use]
    pub fn storage_class(mut self, value: impl Into<StorageClass>) -> Self {
        self.storage_class = some(value);
        self
    }

    /// If the destination bucket is configured as a website, redirects requests for this object copy to another
    /// object in the same bucket or to an external URL.
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

    /// Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for the
    /// destination object encryption.
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

    /// The tag-set for the object copy in the destination bucket.
    #[must_use]
    pub fn tagging(mut self, value: impl Into<TaggingHeader>) -> Self {
        self.tagging = some(value);
        self
    }

    /// The Object Lock mode that you want to apply to the object copy.
    #[must_use]
    pub fn object_lock_mode(mut self, value: impl Into<ObjectLockMode>) -> Self {
        self.object_lock_mode = some(value);
        self
    }

    /// The date and time when you want the Object Lock of the object copy to expire.
    #[must_use]
    pub fn object_lock_retain_until_date(
        mut self,
        value: impl Into<ObjectLockRetainUntilDate>,
    ) -> Self {
        self.object_lock_retain_until_date = some(value);
        self
    }

    /// Specifies whether you want to apply a legal hold to the object copy.
    #[must_use]
    pub fn object_lock_legal_hold_status(
        mut self,
        value: impl Into<ObjectLockLegalHoldStatus>,
    ) -> Self {
        self.object_lock_legal_hold_status = some(value);
        self
    }

    /// The event hold status to apply to the object copy.
    #[must_use]
    pub fn object_lock_event_hold(mut self, value: impl Into<ObjectLockEventHold>) -> Self {
        self.object_lock_event_hold = some(value);
        self
    }

    /// The event hold duration in days to apply to the object copy.
    #[must_use]
    pub fn object_lock_event_hold_duration_days(
        mut self,
        value: impl Into<ObjectLockEventHoldDurationDays>,
    ) -> Self {
        self.object_lock_event_hold_duration_days = some(value);
        self
    }

    /// The event hold duration in years to apply to the object copy.
    #[must_use]
    pub fn object_lock_event_hold_duration_years(
        mut self,
        value: impl Into<ObjectLockEventHoldDurationYears>,
    ) -> Self {
        self.object_lock_event_hold_duration_years = some(value);
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

/// The output of [`CopyObject`](crate::Client::copy_object).
#[non_exhaustive]
pub struct CopyObjectOutput {
    /// Container for all response elements.
    pub copy_object_result: Option<CopyObjectResult>,
    /// If the object expiration is configured, the response includes this header.
    ///
    /// > **Note**
    /// >
    /// > Object expiration information is not returned in directory buckets and this header returns the value
    /// > "`NotImplemented`" in all responses for directory buckets.
    pub expiration: Option<Expiration>,
    /// Version ID of the source object that was copied.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported when the source object is in a directory bucket.
    pub copy_source_version_id: Option<CopySourceVersionId>,
    /// Version ID of the newly created copy.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
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
    /// of this header is a Base64 encoded UTF-8 string holding JSON with the encryption context key-value pairs.
    pub ssekms_encryption_context: Option<SSEKMSEncryptionContext>,
    /// Indicates whether the copied object uses an S3 Bucket Key for server-side encryption with Key Management
    /// Service (KMS) keys (SSE-KMS).
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    pub request_charged: Option<RequestCharged>,
}

structure! {
    CopyObjectOutput: Default.payload(0) {
        0 copy_object_result("CopyObjectResult".structure_payload());
        1 expiration("Expiration".header("x-amz-expiration"));
        2 copy_source_version_id("CopySourceVersionId".header("x-amz-copy-source-version-id"));
        3 version_id("VersionId".header("x-amz-version-id"));
        4 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        5 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        6 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        7 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        8 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        9 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        10 request_charged("RequestCharged".header("x-amz-request-charged"));
    }
}

operation_error! {
    /// The errors of [`CopyObject`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CopyObjectError {
        ObjectNotInActiveTier(ObjectNotInActiveTierError) = "ObjectNotInActiveTierError",
    }
}
