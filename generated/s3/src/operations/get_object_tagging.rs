// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `GetObjectTagging`.

use crate::enums::RequestPayer;
use crate::newtypes::{AccountId, BucketName, ObjectKey, ObjectVersionId, TagSet};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetObjectTagging`: `GET /{Bucket}/{Key+}?tagging`.
    ///
    /// [`Client::get_object_tagging`](crate::Client::get_object_tagging) calls it.
    GetObjectTagging = "GetObjectTagging".path("/" {0} "/" {1+}).query("tagging").endpoint_label(0).endpoint_input("Bucket", 0) {
        input: GetObjectTaggingRequest,
        output: GetObjectTaggingOutput,
        error: GetObjectTaggingError,
        service: crate::SERVICE,
        http: GET "/{Bucket}/{Key+}?tagging",
    }
}

/// The input of [`GetObjectTagging`](crate::Client::get_object_tagging).
#[non_exhaustive]
pub struct GetObjectTaggingRequest {
    /// The bucket name containing the object for which to get the tagging information.
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
    /// **S3 on Outposts** - When you use this action with S3 on Outposts, you must direct requests to the S3 on
    /// Outposts hostname. The S3 on Outposts hostname takes the form
    /// `AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com`. When you use this action with S3 on
    /// Outposts, the destination bucket must be the Outposts access point ARN or the access point alias. For more
    /// information about S3 on Outposts, see
    /// [What is S3 on Outposts?](https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html) in the
    /// *Amazon S3 User Guide*.
    pub bucket: BucketName,
    /// Object key for which to get the tagging information.
    pub key: ObjectKey,
    /// The versionId of the object for which to get the tagging information.
    pub version_id: Option<ObjectVersionId>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    pub request_payer: Option<RequestPayer>,
}

structure! {
    GetObjectTaggingRequest {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 version_id("VersionId".query("versionId"));
        3 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        4 request_payer("RequestPayer".header("x-amz-request-payer"));
    }
}

impl GetObjectTaggingRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>, key: impl Into<ObjectKey>) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            ..Shape::empty()
        }
    }

    /// The versionId of the object for which to get the tagging information.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }

    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }
}

/// The output of [`GetObjectTagging`](crate::Client::get_object_tagging).
#[non_exhaustive]
pub struct GetObjectTaggingOutput {
    /// The versionId of the object for which you got the tagging information.
    pub version_id: Option<ObjectVersionId>,
    /// Contains the tag set.
    pub tag_set: TagSet,
}

structure! {
    GetObjectTaggingOutput {
        0 version_id("VersionId".header("x-amz-version-id"));
        1 tag_set("TagSet".required());
    }
}

impl GetObjectTaggingOutput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(tag_set: impl Items<TagSet>) -> Self {
        Self {
            tag_set: Items::collected(tag_set),
            ..Shape::empty()
        }
    }

    /// The versionId of the object for which you got the tagging information.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`GetObjectTagging`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetObjectTaggingError {}
}
