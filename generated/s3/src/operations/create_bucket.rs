// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `CreateBucket`.

use crate::enums::{BucketCannedACL, BucketNamespace, ObjectOwnership};
use crate::errors::{BucketAlreadyExists, BucketAlreadyOwnedByYou};
use crate::newtypes::{
    BucketName, GrantFullControl, GrantRead, GrantReadACP, GrantWrite, GrantWriteACP, Location,
    ObjectLockEnabledForBucket, S3RegionalOrS3ExpressBucketArnString,
};
use crate::types::CreateBucketConfiguration;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CreateBucket`: `PUT /{Bucket}`.
    ///
    /// [`Client::create_bucket`](crate::Client::create_bucket) calls it.
    CreateBucket = "CreateBucket".path("/" {1}).endpoint_label(1).endpoint_value("DisableAccessPoints", "true").endpoint_value("UseS3ExpressControlEndpoint", "true").endpoint_input("Bucket", 1) {
        input: CreateBucketRequest,
        output: CreateBucketOutput,
        error: CreateBucketError,
        service: crate::SERVICE,
        http: PUT "/{Bucket}",
    }
}

/// The input of [`CreateBucket`](crate::Client::create_bucket).
#[non_exhaustive]
pub struct CreateBucketRequest {
    /// The canned ACL to apply to the bucket.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub acl: Option<BucketCannedACL>,
    /// The name of the bucket to create.
    ///
    /// **General purpose buckets** - For information about bucket naming restrictions, see
    /// [Bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html) in the
    /// *Amazon S3 User Guide*.
    ///
    /// **Directory buckets** - When you use this operation with a directory bucket, you must use path-style requests
    /// in the format `https://s3express-control.region-code.amazonaws.com/bucket-name`. Virtual-hosted-style requests
    /// aren't supported. Directory bucket names must be unique in the chosen Zone (Availability Zone or Local Zone).
    /// Bucket names must also follow the format `bucket-base-name--zone-id--x-s3` (for example,
    /// `DOC-EXAMPLE-BUCKET--usw2-az1--x-s3`). For information about bucket naming restrictions, see
    /// [Directory bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html)
    /// in the *Amazon S3 User Guide*
    pub bucket: BucketName,
    /// The configuration information for the bucket.
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    /// Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub grant_full_control: Option<GrantFullControl>,
    /// Allows grantee to list the objects in the bucket.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub grant_read: Option<GrantRead>,
    /// Allows grantee to read the bucket ACL.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub grant_read_acp: Option<GrantReadACP>,
    /// Allows grantee to create new objects in the bucket.
    ///
    /// For the bucket and object owners of existing objects, also allows deletions and overwrites of those objects.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub grant_write: Option<GrantWrite>,
    /// Allows grantee to write the ACL for the applicable bucket.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub grant_write_acp: Option<GrantWriteACP>,
    /// Specifies whether you want S3 Object Lock to be enabled for the new bucket.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub object_lock_enabled_for_bucket: Option<ObjectLockEnabledForBucket>,
    pub object_ownership: Option<ObjectOwnership>,
    /// Specifies the namespace where you want to create your general purpose bucket. When you create a general
    /// purpose bucket, you can choose to create a bucket in the shared global namespace or you can choose to create a
    /// bucket in your account regional namespace. Your account regional namespace is a subdivision of the global
    /// namespace that only your account can create buckets in. For more information on bucket namespaces, see
    /// [Namespaces for general purpose buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html).
    ///
    /// General purpose buckets in your account regional namespace must follow a specific naming convention. These
    /// buckets consist of a bucket name prefix that you create, and a suffix that contains your 12-digit Amazon Web
    /// Services Account ID, the Amazon Web Services Region code, and ends with `-an`. Bucket names must follow the
    /// format `bucket-name-prefix-accountId-region-an` (for example,
    /// `amzn-s3-demo-bucket-111122223333-us-west-2-an`). For information about bucket naming restrictions, see
    /// [Account regional namespace naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html#account-regional-naming-rules)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub bucket_namespace: Option<BucketNamespace>,
}

structure! {
    CreateBucketRequest.payload(2) {
        0 acl("ACL".header("x-amz-acl"));
        1 bucket("Bucket".required().label());
        2 create_bucket_configuration("CreateBucketConfiguration".structure_payload().namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"));
        3 grant_full_control("GrantFullControl".header("x-amz-grant-full-control"));
        4 grant_read("GrantRead".header("x-amz-grant-read"));
        5 grant_read_acp("GrantReadACP".header("x-amz-grant-read-acp"));
        6 grant_write("GrantWrite".header("x-amz-grant-write"));
        7 grant_write_acp("GrantWriteACP".header("x-amz-grant-write-acp"));
        8 object_lock_enabled_for_bucket("ObjectLockEnabledForBucket".header("x-amz-bucket-object-lock-enabled"));
        9 object_ownership("ObjectOwnership".header("x-amz-object-ownership"));
        10 bucket_namespace("BucketNamespace".header("x-amz-bucket-namespace"));
    }
}

impl CreateBucketRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>) -> Self {
        Self {
            bucket: bucket.into(),
            ..Shape::empty()
        }
    }

    /// The canned ACL to apply to the bucket.
    #[must_use]
    pub fn acl(mut self, value: impl Into<BucketCannedACL>) -> Self {
        self.acl = some(value);
        self
    }

    /// The configuration information for the bucket.
    #[must_use]
    pub fn create_bucket_configuration(
        mut self,
        value: impl Into<CreateBucketConfiguration>,
    ) -> Self {
        self.create_bucket_configuration = some(value);
        self
    }

    /// Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
    #[must_use]
    pub fn grant_full_control(mut self, value: impl Into<GrantFullControl>) -> Self {
        self.grant_full_control = some(value);
        self
    }

    /// Allows grantee to list the objects in the bucket.
    #[must_use]
    pub fn grant_read(mut self, value: impl Into<GrantRead>) -> Self {
        self.grant_read = some(value);
        self
    }

    /// Allows grantee to read the bucket ACL.
    #[must_use]
    pub fn grant_read_acp(mut self, value: impl Into<GrantReadACP>) -> Self {
        self.grant_read_acp = some(value);
        self
    }

    /// Allows grantee to create new objects in the bucket.
    #[must_use]
    pub fn grant_write(mut self, value: impl Into<GrantWrite>) -> Self {
        self.grant_write = some(value);
        self
    }

    /// Allows grantee to write the ACL for the applicable bucket.
    #[must_use]
    pub fn grant_write_acp(mut self, value: impl Into<GrantWriteACP>) -> Self {
        self.grant_write_acp = some(value);
        self
    }

    /// Specifies whether you want S3 Object Lock to be enabled for the new bucket.
    #[must_use]
    pub fn object_lock_enabled_for_bucket(
        mut self,
        value: impl Into<ObjectLockEnabledForBucket>,
    ) -> Self {
        self.object_lock_enabled_for_bucket = some(value);
        self
    }

    #[must_use]
    pub fn object_ownership(mut self, value: impl Into<ObjectOwnership>) -> Self {
        self.object_ownership = some(value);
        self
    }

    /// Specifies the namespace where you want to create your general purpose bucket.
    #[must_use]
    pub fn bucket_namespace(mut self, value: impl Into<BucketNamespace>) -> Self {
        self.bucket_namespace = some(value);
        self
    }
}

/// The output of [`CreateBucket`](crate::Client::create_bucket).
#[non_exhaustive]
pub struct CreateBucketOutput {
    /// A forward slash followed by the name of the bucket for all account regional namespace buckets and all global
    /// general purpose buckets created in us-east-1. For example, `/amzn-s3-demo-bucket`. For global general purpose
    /// buckets created in other Amazon Web Services Regions, the Location field is the global endpoint URL. For
    /// example, `http://amzn-s3-demo-bucket.s3.amazonaws.com/`.
    pub location: Option<Location>,
    /// The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web Services resources across
    /// all of Amazon Web Services.
    ///
    /// > **Note**
    /// >
    /// > This parameter is only supported for S3 directory buckets. For more information, see
    /// > [Using tags with directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
    pub bucket_arn: Option<S3RegionalOrS3ExpressBucketArnString>,
}

structure! {
    CreateBucketOutput: Default {
        0 location("Location".header("location"));
        1 bucket_arn("BucketArn".header("x-amz-bucket-arn"));
    }
}

operation_error! {
    /// The errors of [`CreateBucket`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateBucketError {
        BucketAlreadyExists(BucketAlreadyExists) = "BucketAlreadyExists",
        BucketAlreadyOwnedByYou(BucketAlreadyOwnedByYou) = "BucketAlreadyOwnedByYou",
    }
}
