// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `DeleteObjects`.

use crate::enums::{ChecksumAlgorithm, RequestCharged, RequestPayer};
use crate::newtypes::{
    AccountId, BucketName, BypassGovernanceRetention, DeletedObjects, Errors, MFA,
};
use crate::types::Delete;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `DeleteObjects`: `POST /{Bucket}?delete`.
    ///
    /// [`Client::delete_objects`](crate::Client::delete_objects) calls it.
    DeleteObjects = "DeleteObjects".path("/" {0}).query("delete").request_checksum("x-amz-sdk-checksum-algorithm").requires_checksum().endpoint_label(0).endpoint_input("Bucket", 0) {
        input: DeleteObjectsRequest,
        output: DeleteObjectsOutput,
        error: DeleteObjectsError,
        service: crate::SERVICE,
        http: POST "/{Bucket}?delete",
    }
}

/// The input of [`DeleteObjects`](crate::Client::delete_objects).
#[non_exhaustive]
pub struct DeleteObjectsRequest {
    /// The bucket name containing the objects to delete.
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
    /// Container for the request.
    pub delete: Delete,
    /// The concatenation of the authentication device's serial number, a space, and the value that is displayed on
    /// your authentication device. Required to permanently delete a versioned object if versioning is configured with
    /// MFA delete enabled.
    ///
    /// When performing the [`DeleteObjects`](crate::Client::delete_objects) operation on an MFA delete enabled
    /// bucket, which attempts to delete the specified versioned objects, you must include an MFA token. If you don't
    /// provide an MFA token, the entire request will fail, even if there are non-versioned objects that you are
    /// trying to delete. If you provide an invalid token, whether there are versioned object keys in the request or
    /// not, the entire Multi-Object Delete request will fail. For information about MFA Delete, see
    /// [MFA Delete](https://docs.aws.amazon.com/AmazonS3/latest/dev/Versioning.html#MultiFactorAuthenticationDelete)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub mfa: Option<MFA>,
    pub request_payer: Option<RequestPayer>,
    /// Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place. To use
    /// this header, you must have the `s3:BypassGovernanceRetention` permission.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub bypass_governance_retention: Option<BypassGovernanceRetention>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
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
    /// If you provide an individual checksum, Amazon S3 ignores any provided
    /// [`ChecksumAlgorithm`](crate::enums::ChecksumAlgorithm) parameter.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

structure! {
    DeleteObjectsRequest.payload(1) {
        0 bucket("Bucket".required().label());
        1 delete("Delete".required().structure_payload().namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"));
        2 mfa("MFA".header("x-amz-mfa"));
        3 request_payer("RequestPayer".header("x-amz-request-payer"));
        4 bypass_governance_retention("BypassGovernanceRetention".header("x-amz-bypass-governance-retention"));
        5 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        6 checksum_algorithm("ChecksumAlgorithm".header("x-amz-sdk-checksum-algorithm"));
    }
}

impl DeleteObjectsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>, delete: impl Into<Delete>) -> Self {
        Self {
            bucket: bucket.into(),
            delete: delete.into(),
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

    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }

    /// Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
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

    /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
    #[must_use]
    pub fn checksum_algorithm(mut self, value: impl Into<ChecksumAlgorithm>) -> Self {
        self.checksum_algorithm = some(value);
        self
    }
}

/// The output of [`DeleteObjects`](crate::Client::delete_objects).
#[non_exhaustive]
pub struct DeleteObjectsOutput {
    /// Container element for a successful delete. It identifies the object that was successfully deleted.
    pub deleted: Option<DeletedObjects>,
    pub request_charged: Option<RequestCharged>,
    /// Container for a failed delete action that describes the object that Amazon S3 attempted to delete and the
    /// error it encountered.
    pub errors: Option<Errors>,
}

structure! {
    DeleteObjectsOutput: Default {
        0 deleted("Deleted".flattened());
        1 request_charged("RequestCharged".header("x-amz-request-charged"));
        2 errors("Errors".wire("Error").flattened());
    }
}

operation_error! {
    /// The errors of [`DeleteObjects`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteObjectsError {}
}
