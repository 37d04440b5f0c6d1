// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `CreateSession`.

use crate::enums::{ServerSideEncryption, SessionMode};
use crate::errors::NoSuchBucket;
use crate::newtypes::{BucketKeyEnabled, BucketName, SSEKMSEncryptionContext, SSEKMSKeyId};
use crate::types::SessionCredentials;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CreateSession`: `GET /{Bucket}?session`.
    ///
    /// [`Client::create_session`](crate::Client::create_session) calls it.
    CreateSession = "CreateSession".path("/" {1}).query("session").endpoint_label(1).endpoint_value("DisableS3ExpressSessionAuth", "true").endpoint_input("Bucket", 1) {
        input: CreateSessionRequest,
        output: CreateSessionOutput,
        error: CreateSessionError,
        service: crate::SERVICE,
        http: GET "/{Bucket}?session",
    }
}

/// The input of [`CreateSession`](crate::Client::create_session).
#[non_exhaustive]
pub struct CreateSessionRequest {
    /// Specifies the mode of the session that will be created, either `ReadWrite` or `ReadOnly`. If no session mode
    /// is specified, the default behavior attempts to create a session with the maximum allowable privilege. It will
    /// first attempt to create a `ReadWrite` session, and if that is not allowed by permissions, it will attempt to
    /// create a `ReadOnly` session. If neither session type is allowed, the request will return an Access Denied
    /// error. A `ReadWrite` session is capable of executing all the Zonal endpoint API operations on a directory
    /// bucket. A `ReadOnly` session is constrained to execute the following Zonal endpoint API operations:
    /// [`GetObject`](crate::Client::get_object), [`HeadObject`](crate::Client::head_object),
    /// [`ListObjectsV2`](crate::Client::list_objects_v2),
    /// [`GetObjectAttributes`](crate::Client::get_object_attributes), [`ListParts`](crate::Client::list_parts), and
    /// [`ListMultipartUploads`](crate::Client::list_multipart_uploads).
    pub session_mode: Option<SessionMode>,
    /// The name of the bucket that you create a session for.
    pub bucket: BucketName,
    /// The server-side encryption algorithm to use when you store objects in the directory bucket.
    ///
    /// For directory buckets, there are only two supported options for server-side encryption: server-side encryption
    /// with Amazon S3 managed keys (SSE-S3) (`AES256`) and server-side encryption with KMS keys (SSE-KMS)
    /// (`aws:kms`). By default, Amazon S3 encrypts data with SSE-S3. For more information, see
    /// [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// **S3 access points for Amazon FSx** - When accessing data stored in Amazon FSx file systems using S3 access
    /// points, the only valid server side encryption option is `aws:fsx`. All Amazon FSx file systems have encryption
    /// configured by default and are encrypted at rest. Data is automatically encrypted before being written to the
    /// file system, and automatically decrypted as it is read. These processes are handled transparently by Amazon
    /// FSx.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// If you specify `x-amz-server-side-encryption` with `aws:kms`, you must specify the
    /// `x-amz-server-side-encryption-aws-kms-key-id` header with the ID (Key ID or Key ARN) of the KMS symmetric
    /// encryption customer managed key to use. Otherwise, you get an HTTP `400 Bad Request` error. Only use the key
    /// ID or key ARN. The key alias format of the KMS key isn't supported. Also, if the KMS key doesn't exist in the
    /// same account that't issuing the command, you must use the full Key ARN not the Key ID.
    ///
    /// Your SSE-KMS configuration can only support 1
    /// [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per
    /// directory bucket's lifetime. The
    /// [Amazon Web Services managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    /// (`aws/s3`) isn't supported.
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
    /// using KMS keys (SSE-KMS).
    ///
    /// S3 Bucket Keys are always enabled for `GET` and `PUT` operations in a directory bucket and can’t be disabled.
    /// S3 Bucket Keys aren't supported, when you copy SSE-KMS encrypted objects from general purpose buckets to
    /// directory buckets, from directory buckets to general purpose buckets, or between directory buckets, through
    /// [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html),
    /// [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html),
    /// [the Copy operation in Batch Operations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-Batch-Ops),
    /// or [the import jobs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-import-job). In this case,
    /// Amazon S3 makes a call to KMS every time a copy request is made for a KMS-encrypted object.
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
}

structure! {
    CreateSessionRequest {
        0 session_mode("SessionMode".header("x-amz-create-session-mode"));
        1 bucket("Bucket".required().label());
        2 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        3 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        4 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        5 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
    }
}

impl CreateSessionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>) -> Self {
        Self {
            bucket: bucket.into(),
            ..Shape::empty()
        }
    }

    /// Specifies the mode of the session that will be created, either `ReadWrite` or `ReadOnly`.
    #[must_use]
    pub fn session_mode(mut self, value: impl Into<SessionMode>) -> Self {
        self.session_mode = some(value);
        self
    }

    /// The server-side encryption algorithm to use when you store objects in the directory bucket.
    #[must_use]
    pub fn server_side_encryption(mut self, value: impl Into<ServerSideEncryption>) -> Self {
        self.server_side_encryption = some(value);
        self
    }

    /// If you specify `x-amz-server-side-encryption` with `aws:kms`, you must specify the
    /// `x-amz-server-side-encryption-aws-kms-key-id` header with the ID (Key ID or Key ARN) of the KMS symmetric
    /// encryption customer managed key to use.
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
    /// using KMS keys (SSE-KMS).
    #[must_use]
    pub fn bucket_key_enabled(mut self, value: impl Into<BucketKeyEnabled>) -> Self {
        self.bucket_key_enabled = some(value);
        self
    }
}

/// The output of [`CreateSession`](crate::Client::create_session).
#[non_exhaustive]
pub struct CreateSessionOutput {
    /// The server-side encryption algorithm used when you store objects in the directory bucket.
    ///
    /// > **Note**
    /// >
    /// > When accessing data stored in Amazon FSx file systems using S3 access points, the only valid server side
    /// > encryption option is `aws:fsx`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// If you specify `x-amz-server-side-encryption` with `aws:kms`, this header indicates the ID of the KMS
    /// symmetric encryption customer managed key that was used for object encryption.
    pub ssekms_key_id: Option<SSEKMSKeyId>,
    /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption. The value
    /// of this header is a Base64 encoded string of a UTF-8 encoded JSON, which contains the encryption context as
    /// key-value pairs. This value is stored as object metadata and automatically gets passed on to Amazon Web
    /// Services KMS for future [`GetObject`](crate::Client::get_object) operations on this object.
    pub ssekms_encryption_context: Option<SSEKMSEncryptionContext>,
    /// Indicates whether to use an S3 Bucket Key for server-side encryption with KMS keys (SSE-KMS).
    pub bucket_key_enabled: Option<BucketKeyEnabled>,
    /// The established temporary security credentials for the created session.
    pub credentials: SessionCredentials,
}

structure! {
    CreateSessionOutput {
        0 server_side_encryption("ServerSideEncryption".header("x-amz-server-side-encryption"));
        1 ssekms_key_id("SSEKMSKeyId".header("x-amz-server-side-encryption-aws-kms-key-id"));
        2 ssekms_encryption_context("SSEKMSEncryptionContext".header("x-amz-server-side-encryption-context"));
        3 bucket_key_enabled("BucketKeyEnabled".header("x-amz-server-side-encryption-bucket-key-enabled"));
        4 credentials("Credentials".required());
    }
}

impl CreateSessionOutput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(credentials: impl Into<SessionCredentials>) -> Self {
        Self {
            credentials: credentials.into(),
            ..Shape::empty()
        }
    }

    /// The server-side encryption algorithm used when you store objects in the directory bucket.
    #[must_use]
    pub fn server_side_encryption(mut self, value: impl Into<ServerSideEncryption>) -> Self {
        self.server_side_encryption = some(value);
        self
    }

    /// If you specify `x-amz-server-side-encryption` with `aws:kms`, this header indicates the ID of the KMS
    /// symmetric encryption customer managed key that was used for object encryption.
    #[must_use]
    pub fn ssekms_key_id(mut self, value: impl Into<SSEKMSKeyId>) -> Self {
        self.ssekms_key_id = some(value);
        self
    }

    /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption.
    #[must_use]
    pub fn ssekms_encryption_context(mut self, value: impl Into<SSEKMSEncryptionContext>) -> Self {
        self.ssekms_encryption_context = some(value);
        self
    }

    /// Indicates whether to use an S3 Bucket Key for server-side encryption with KMS keys (SSE-KMS).
    #[must_use]
    pub fn bucket_key_enabled(mut self, value: impl Into<BucketKeyEnabled>) -> Self {
        self.bucket_key_enabled = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`CreateSession`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateSessionError {
        NoSuchBucket(NoSuchBucket) = "NoSuchBucket",
    }
}
