// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The exceptions of the service's model.

use crate::enums::{IntelligentTieringAccessTier, StorageClass};
use shapewright_runtime::{exception, structure};

/// The requested bucket name is not available. The bucket namespace is shared by all users of the system. Select
/// a different name and try again.
#[non_exhaustive]
pub struct BucketAlreadyExists {}

structure! {
    BucketAlreadyExists: Default.error().status(409) {}
}

/// The bucket you tried to create already exists, and you own it. Amazon S3 returns this error in all Amazon Web
/// Services Regions except in the North Virginia Region. For legacy compatibility, if you re-create an existing
/// bucket that you already own in the North Virginia Region, Amazon S3 returns 200 OK and resets the bucket
/// access control lists (ACLs).
#[non_exhaustive]
pub struct BucketAlreadyOwnedByYou {}

structure! {
    BucketAlreadyOwnedByYou: Default.error().status(409) {}
}

/// The existing object was created with a different encryption type. Subsequent write requests must include the
/// appropriate encryption parameters in the request or while creating the session.
#[non_exhaustive]
pub struct EncryptionTypeMismatch {}

structure! {
    EncryptionTypeMismatch: Default.error().status(400) {}
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
#[non_exhaustive]
pub struct InvalidObjectState {
    pub storage_class: Option<StorageClass>,
    pub access_tier: Option<IntelligentTieringAccessTier>,
}

structure! {
    InvalidObjectState: Default.error().status(403) {
        0 storage_class("StorageClass");
        1 access_tier("AccessTier");
    }
}

/// A parameter or header in your request isn't valid. For details, see the description of this API operation.
#[non_exhaustive]
pub struct InvalidRequest {}

structure! {
    InvalidRequest: Default.error().status(400) {}
}

/// The write offset value that you specified does not match the current object size.
#[non_exhaustive]
pub struct InvalidWriteOffset {}

structure! {
    InvalidWriteOffset: Default.error().status(400) {}
}

/// The specified bucket does not exist.
#[non_exhaustive]
pub struct NoSuchBucket {}

structure! {
    NoSuchBucket: Default.error().status(404) {}
}

/// The specified key does not exist.
#[non_exhaustive]
pub struct NoSuchKey {}

structure! {
    NoSuchKey: Default.error().status(404) {}
}

/// The specified multipart upload does not exist.
#[non_exhaustive]
pub struct NoSuchUpload {}

structure! {
    NoSuchUpload: Default.error().status(404) {}
}

/// The source object of the COPY action is not in the active tier and is only stored in Amazon S3 Glacier.
#[non_exhaustive]
pub struct ObjectNotInActiveTierError {}

structure! {
    ObjectNotInActiveTierError: Default.error().status(403) {}
}

/// You have attempted to add more parts than the maximum of 10000 that are allowed for this object. You can use
/// the [`CopyObject`](crate::Client::copy_object) operation to copy this object to another and then add more data
/// to the newly copied object.
#[non_exhaustive]
pub struct TooManyParts {}

structure! {
    TooManyParts: Default.error().status(400) {}
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
