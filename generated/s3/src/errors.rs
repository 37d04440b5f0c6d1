// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The exceptions which the service's model lists.

use crate::enums::{IntelligentTieringAccessTier, StorageClass};
use shapewright_runtime::schema::ErrorTraits;
use shapewright_runtime::{exception, structure};

/// The requested bucket name is not available. The bucket namespace is shared by all users of the system. Select
/// a different name and try again.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketAlreadyExists {}

impl BucketAlreadyExists {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    BucketAlreadyExists = "BucketAlreadyExists".error(ErrorTraits::new().status(409)) {}
}

/// The bucket you tried to create already exists, and you own it. Amazon S3 returns this error in all Amazon Web
/// Services Regions except in the North Virginia Region. For legacy compatibility, if you re-create an existing
/// bucket that you already own in the North Virginia Region, Amazon S3 returns 200 OK and resets the bucket
/// access control lists (ACLs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketAlreadyOwnedByYou {}

impl BucketAlreadyOwnedByYou {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    BucketAlreadyOwnedByYou = "BucketAlreadyOwnedByYou".error(ErrorTraits::new().status(409)) {}
}

/// The existing object was created with a different encryption type. Subsequent write requests must include the
/// appropriate encryption parameters in the request or while creating the session.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptionTypeMismatch {}

impl EncryptionTypeMismatch {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    EncryptionTypeMismatch = "EncryptionTypeMismatch".error(ErrorTraits::new().status(400)) {}
}

/// Object is archived and inaccessible until restored.
///
/// If the object you are retrieving is stored in the S3 Glacier Flexible Retrieval storage class, the S3 Glacier
/// Deep Archive storage class, the S3 Intelligent-Tiering Archive Access tier, or the S3 Intelligent-Tiering Deep
/// Archive Access tier, before you can retrieve the object you must first restore a copy using
/// [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html). Otherwise, this
/// operation returns an [`InvalidObjectState`] error. For information about restoring archived objects, see
/// [Restoring Archived Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/restoring-objects.html) in the
/// *Amazon S3 User Guide*.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidObjectState {
    /// The member `StorageClass` of the model.
    pub storage_class: Option<StorageClass>,
    /// The member `AccessTier` of the model.
    pub access_tier: Option<IntelligentTieringAccessTier>,
}

impl InvalidObjectState {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `storage_class`.
    pub fn storage_class(mut self, value: impl Into<StorageClass>) -> Self {
        self.storage_class = Some(value.into());
        self
    }

    /// Sets `access_tier`.
    pub fn access_tier(mut self, value: impl Into<IntelligentTieringAccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }
}

structure! {
    InvalidObjectState = "InvalidObjectState".error(ErrorTraits::new().status(403)) {
        0 storage_class = "StorageClass";
        1 access_tier = "AccessTier";
    }
}

/// A parameter or header in your request isn't valid. For details, see the description of this API operation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidRequest {}

impl InvalidRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    InvalidRequest = "InvalidRequest".error(ErrorTraits::new().status(400)) {}
}

/// The write offset value that you specified does not match the current object size.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidWriteOffset {}

impl InvalidWriteOffset {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    InvalidWriteOffset = "InvalidWriteOffset".error(ErrorTraits::new().status(400)) {}
}

/// The specified bucket does not exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoSuchBucket {}

impl NoSuchBucket {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    NoSuchBucket = "NoSuchBucket".error(ErrorTraits::new().status(404)) {}
}

/// The specified key does not exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoSuchKey {}

impl NoSuchKey {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    NoSuchKey = "NoSuchKey".error(ErrorTraits::new().status(404)) {}
}

/// The specified multipart upload does not exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoSuchUpload {}

impl NoSuchUpload {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    NoSuchUpload = "NoSuchUpload".error(ErrorTraits::new().status(404)) {}
}

/// The source object of the COPY action is not in the active tier and is only stored in Amazon S3 Glacier.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectNotInActiveTierError {}

impl ObjectNotInActiveTierError {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    ObjectNotInActiveTierError = "ObjectNotInActiveTierError".error(ErrorTraits::new().status(403)) {}
}

/// You have attempted to add more parts than the maximum of 10000 that are allowed for this object. You can use
/// the [`CopyObject`](crate::Client::copy_object) operation to copy this object to another and then add more data
/// to the newly copied object.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TooManyParts {}

impl TooManyParts {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    TooManyParts = "TooManyParts".error(ErrorTraits::new().status(400)) {}
}

exception! {
    BucketAlreadyExists
    BucketAlreadyOwnedByYou
    EncryptionTypeMismatch
    InvalidObjectState
    InvalidRequest
    InvalidWriteOffset
    NoSuchBucket
    NoSuchKey
    NoSuchUpload
    ObjectNotInActiveTierError
    TooManyParts
}
