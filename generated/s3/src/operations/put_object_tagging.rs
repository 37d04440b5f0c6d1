// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `PutObjectTagging`.

use crate::enums::{ChecksumAlgorithm, RequestPayer};
use crate::newtypes::{AccountId, BucketName, ContentMD5, ObjectKey, ObjectVersionId};
use crate::types::Tagging;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `PutObjectTagging`: `PUT /{Bucket}/{Key+}?tagging`.
    ///
    /// [`Client::put_object_tagging`](crate::Client::put_object_tagging) calls it.
    PutObjectTagging = "PutObjectTagging".path("/" {0} "/" {1+}).query("tagging").request_checksum("x-amz-sdk-checksum-algorithm").requires_checksum().endpoint_label(0).endpoint_input("Bucket", 0) {
        input: PutObjectTaggingRequest,
        output: PutObjectTaggingOutput,
        error: PutObjectTaggingError,
        service: crate::SERVICE,
        http: PUT "/{Bucket}/{Key+}?tagging",
    }
}

/// The input of [`PutObjectTagging`](crate::Client::put_object_tagging).
#[non_exhaustive]
pub struct PutObjectTaggingRequest {
    /// The bucket name containing the object.
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
    /// Name of the object key.
    pub key: ObjectKey,
    /// The versionId of the object that the tag-set will be added to.
    pub version_id: Option<ObjectVersionId>,
    /// The MD5 hash for the request body.
    ///
    /// For requests made using the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services SDKs, this
    /// field is calculated automatically.
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
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// Container for the [`TagSet`](crate::newtypes::TagSet) and [`Tag`](crate::types::Tag) elements
    pub tagging: Tagging,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// Confirms that the requester knows that she or he will be charged for the tagging object request. Bucket owners
    /// need not specify this parameter in their requests.
    pub request_payer: Option<RequestPayer>,
}

structure! {
    PutObjectTaggingRequest.payload(5) {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 version_id("VersionId".query("versionId"));
        3 content_md5("ContentMD5".header("content-md5"));
        4 checksum_algorithm("ChecksumAlgorithm".header("x-amz-sdk-checksum-algorithm"));
        5 tagging("Tagging".required().structure_payload().namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"));
        6 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        7 request_payer("RequestPayer".header("x-amz-request-payer"));
    }
}

impl PutObjectTaggingRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        bucket: impl Into<BucketName>,
        key: impl Into<ObjectKey>,
        tagging: impl Into<Tagging>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            tagging: tagging.into(),
            ..Shape::empty()
        }
    }

    /// The versionId of the object that the tag-set will be added to.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
    }

    /// The MD5 hash for the request body.
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

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }

    /// Confirms that the requester knows that she or he will be charged for the tagging object request.
    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }
}

/// The output of [`PutObjectTagging`](crate::Client::put_object_tagging).
#[non_exhaustive]
pub struct PutObjectTaggingOutput {
    /// The versionId of the object the tag-set was added to.
    pub version_id: Option<ObjectVersionId>,
}

structure! {
    PutObjectTaggingOutput: Default {
        0 version_id("VersionId".header("x-amz-version-id"));
    }
}

operation_error! {
    /// The errors of [`PutObjectTagging`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    PutObjectTaggingError {}
}
