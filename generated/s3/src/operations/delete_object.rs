// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `DeleteObject`.

use crate::enums::{RequestCharged, RequestPayer};
use crate::newtypes::{
    AccountId, BucketName, BypassGovernanceRetention, DeleteMarker, IfMatch,
    IfMatchLastModifiedTime, IfMatchSize, MFA, ObjectKey, ObjectVersionId,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `DeleteObject`: `DELETE /{Bucket}/{Key+}`.
    ///
    /// [`Client::delete_object`](crate::Client::delete_object) calls it.
    DeleteObject = "DeleteObject".path("/" {0} "/" {1+}).endpoint_label(0).endpoint_input("Bucket", 0) {
        input: DeleteObjectRequest,
        output: DeleteObjectOutput,
        error: DeleteObjectError,
        service: crate::SERVICE,
        http: DELETE "/{Bucket}/{Key+}",
    }
}

/// The input of [`DeleteObject`](crate::Client::delete_object).
#[non_exhaustive]
pub struct DeleteObjectRequest {
    /// The bucket name of the bucket containing the object.
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
    /// Key name of the object to delete.
    pub key: ObjectKey,
    /// The concatenation of the authentication device's serial number, a space, and the value that is displayed on
    /// your authentication device. Required to permanently delete a versioned object if versioning is configured with
    /// MFA delete enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub mfa: Option<MFA>,
    /// Version ID used to reference a specific version of the object.
    ///
    /// > **Note**
    /// >
    /// > For directory buckets in this API operation, only the `null` value of the version ID is supported.
    pub version_id: Option<ObjectVersionId>,
    pub request_payer: Option<RequestPayer>,
    /// Indicates whether S3 Object Lock should bypass Governance-mode restrictions to process this operation. To use
    /// this header, you must have the `s3:BypassGovernanceRetention` permission.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub bypass_governance_retention: Option<BypassGovernanceRetention>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// Deletes the object if the [`ETag`](crate::newtypes::ETag) (entity tag) value provided during the delete
    /// operation matches the ETag of the object in S3. If the ETag values do not match, the operation returns a
    /// `412 Precondition Failed` error.
    ///
    /// Expects the [`ETag`](crate::newtypes::ETag) value as a string. `If-Match` does accept a string value of an
    /// '\*' (asterisk) character to denote a match of any ETag.
    ///
    /// For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
    pub if_match: Option<IfMatch>,
    /// If present, the object is deleted only if its modification times matches the provided `Timestamp`. If the
    /// `Timestamp` values do not match, the operation returns a `412 Precondition Failed` error. If the `Timestamp`
    /// matches or if the object doesn’t exist, the operation returns a `204 Success (No Content)` response.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported for directory buckets.
    ///
    /// Fractions of a second are not sent.
    pub if_match_last_modified_time: Option<IfMatchLastModifiedTime>,
    /// If present, the object is deleted only if its size matches the provided size in bytes. If the
    /// [`Size`](crate::newtypes::Size) value does not match, the operation returns a `412 Precondition Failed` error.
    /// If the [`Size`](crate::newtypes::Size) matches or if the object doesn’t exist, the operation returns a
    /// `204 Success (No Content)` response.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported for directory buckets.
    ///
    /// > **Important**
    /// >
    /// > You can use the `If-Match`, `x-amz-if-match-last-modified-time` and `x-amz-if-match-size` conditional
    /// > headers in conjunction with each-other or individually.
    pub if_match_size: Option<IfMatchSize>,
}

structure! {
    DeleteObjectRequest {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 mfa("MFA".header("x-amz-mfa"));
        3 version_id("VersionId".query("versionId"));
        4 request_payer("RequestPayer".header("x-amz-request-payer"));
        5 bypass_governance_retention("BypassGovernanceRetention".header("x-amz-bypass-governance-retention"));
        6 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        7 if_match("IfMatch".header("if-match"));
        8 if_match_last_modified_time("IfMatchLastModifiedTime".header("x-amz-if-match-last-modified-time"));
        9 if_match_size("IfMatchSize".header("x-amz-if-match-size"));
    }
}

impl DeleteObjectRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>, key: impl Into<ObjectKey>) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            ..Shape::empty()
        }
    }

    /// The concatenation of the authentication device's serial number, a space, and the value that is displayed on
    /// your authentication device.
    #[must_use]
    pub fn mfa(mut self, value: impl Into<MFA>) -> Self {
        self.mfa = some(value);
        self
    }

    /// Version ID used to reference a specific version of the object.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
    }

    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }

    /// Indicates whether S3 Object Lock should bypass Governance-mode restrictions to process this operation.
    #[must_use]
    pub fn bypass_governance_retention(
        mut self,
        value: impl Into<BypassGovernanceRetention>,
    ) -> Self {
        self.bypass_governance_retention = some(value);
        self
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }

    /// Deletes the object if the [`ETag`](crate::newtypes::ETag) (entity tag) value provided during the delete
    /// operation matches the ETag of the object in S3.
    #[must_use]
    pub fn if_match(mut self, value: impl Into<IfMatch>) -> Self {
        self.if_match = some(value);
        self
    }

    /// If present, the object is deleted only if its modification times matches the provided `Timestamp`.
    #[must_use]
    pub fn if_match_last_modified_time(
        mut self,
        value: impl Into<IfMatchLastModifiedTime>,
    ) -> Self {
        self.if_match_last_modified_time = some(value);
        self
    }

    /// If present, the object is deleted only if its size matches the provided size in bytes.
    #[must_use]
    pub fn if_match_size(mut self, value: impl Into<IfMatchSize>) -> Self {
        self.if_match_size = some(value);
        self
    }
}

/// The output of [`DeleteObject`](crate::Client::delete_object).
#[non_exhaustive]
pub struct DeleteObjectOutput {
    /// Indicates whether the specified object version that was permanently deleted was (true) or was not (false) a
    /// delete marker before deletion. In a simple DELETE, this header indicates whether (true) or not (false) the
    /// current version of the object is a delete marker. To learn more about delete markers, see
    /// [Working with delete markers](https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub delete_marker: Option<DeleteMarker>,
    /// Returns the version ID of the delete marker created as a result of the DELETE operation.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
    pub request_charged: Option<RequestCharged>,
}

structure! {
    DeleteObjectOutput: Default {
        0 delete_marker("DeleteMarker".header("x-amz-delete-marker"));
        1 version_id("VersionId".header("x-amz-version-id"));
        2 request_charged("RequestCharged".header("x-amz-request-charged"));
    }
}

operation_error! {
    /// The errors of [`DeleteObject`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteObjectError {}
}
