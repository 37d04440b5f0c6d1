// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The client for programs without an async runtime: the same methods, which block.

use crate::operations::*;
use shapewright_runtime::Error;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};

/// A blocking client of Amazon Simple Storage Service, cheap to clone.
///
/// Clones share their connections, so a program makes one and clones it.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// Starts to build a client: region, credentials, endpoint, transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Calls [`AbortMultipartUpload`](crate::operations::AbortMultipartUpload) as [`crate::Client::abort_multipart_upload`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn abort_multipart_upload(
        &self,
        request: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, Error<AbortMultipartUploadError>> {
        self.core.call::<AbortMultipartUpload>(request)
    }

    /// Calls [`CompleteMultipartUpload`](crate::operations::CompleteMultipartUpload) as [`crate::Client::complete_multipart_upload`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn complete_multipart_upload(
        &self,
        request: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, Error<CompleteMultipartUploadError>> {
        self.core.call::<CompleteMultipartUpload>(request)
    }

    /// Calls [`CopyObject`](crate::operations::CopyObject) as [`crate::Client::copy_object`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn copy_object(
        &self,
        request: CopyObjectRequest,
    ) -> Result<CopyObjectOutput, Error<CopyObjectError>> {
        self.core.call::<CopyObject>(request)
    }

    /// Calls [`CreateBucket`](crate::operations::CreateBucket) as [`crate::Client::create_bucket`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn create_bucket(
        &self,
        request: CreateBucketRequest,
    ) -> Result<CreateBucketOutput, Error<CreateBucketError>> {
        self.core.call::<CreateBucket>(request)
    }

    /// Calls [`CreateMultipartUpload`](crate::operations::CreateMultipartUpload) as [`crate::Client::create_multipart_upload`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn create_multipart_upload(
        &self,
        request: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, Error<CreateMultipartUploadError>> {
        self.core.call::<CreateMultipartUpload>(request)
    }

    /// Calls [`DeleteBucket`](crate::operations::DeleteBucket) as [`crate::Client::delete_bucket`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_bucket(
        &self,
        request: DeleteBucketRequest,
    ) -> Result<(), Error<DeleteBucketError>> {
        self.core.call::<DeleteBucket>(request)
    }

    /// Calls [`DeleteObject`](crate::operations::DeleteObject) as [`crate::Client::delete_object`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_object(
        &self,
        request: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, Error<DeleteObjectError>> {
        self.core.call::<DeleteObject>(request)
    }

    /// Calls [`DeleteObjectTagging`](crate::operations::DeleteObjectTagging) as [`crate::Client::delete_object_tagging`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_object_tagging(
        &self,
        request: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, Error<DeleteObjectTaggingError>> {
        self.core.call::<DeleteObjectTagging>(request)
    }

    /// Calls [`DeleteObjects`](crate::operations::DeleteObjects) as [`crate::Client::delete_objects`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_objects(
        &self,
        request: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, Error<DeleteObjectsError>> {
        self.core.call::<DeleteObjects>(request)
    }

    /// Calls [`GetBucketLocation`](crate::operations::GetBucketLocation) as [`crate::Client::get_bucket_location`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_bucket_location(
        &self,
        request: GetBucketLocationRequest,
    ) -> Result<GetBucketLocationOutput, Error<GetBucketLocationError>> {
        self.core.call::<GetBucketLocation>(request)
    }

    /// Calls [`GetObject`](crate::operations::GetObject) as [`crate::Client::get_object`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_object(
        &self,
        request: GetObjectRequest,
    ) -> Result<GetObjectOutput, Error<GetObjectError>> {
        self.core.call::<GetObject>(request)
    }

    /// Calls [`GetObjectAttributes`](crate::operations::GetObjectAttributes) as [`crate::Client::get_object_attributes`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_object_attributes(
        &self,
        request: GetObjectAttributesRequest,
    ) -> Result<GetObjectAttributesOutput, Error<GetObjectAttributesError>> {
        self.core.call::<GetObjectAttributes>(request)
    }

    /// Calls [`GetObjectTagging`](crate::operations::GetObjectTagging) as [`crate::Client::get_object_tagging`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_object_tagging(
        &self,
        request: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, Error<GetObjectTaggingError>> {
        self.core.call::<GetObjectTagging>(request)
    }

    /// Calls [`HeadBucket`](crate::operations::HeadBucket) as [`crate::Client::head_bucket`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn head_bucket(
        &self,
        request: HeadBucketRequest,
    ) -> Result<HeadBucketOutput, Error<HeadBucketError>> {
        self.core.call::<HeadBucket>(request)
    }

    /// Calls [`HeadObject`](crate::operations::HeadObject) as [`crate::Client::head_object`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn head_object(
        &self,
        request: HeadObjectRequest,
    ) -> Result<HeadObjectOutput, Error<HeadObjectError>> {
        self.core.call::<HeadObject>(request)
    }

    /// Calls [`ListBuckets`](crate::operations::ListBuckets) as [`crate::Client::list_buckets`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_buckets(
        &self,
        request: ListBucketsRequest,
    ) -> Result<ListBucketsOutput, Error<ListBucketsError>> {
        self.core.call::<ListBuckets>(request)
    }

    /// Calls [`ListMultipartUploads`](crate::operations::ListMultipartUploads) as [`crate::Client::list_multipart_uploads`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_multipart_uploads(
        &self,
        request: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, Error<ListMultipartUploadsError>> {
        self.core.call::<ListMultipartUploads>(request)
    }

    /// Calls [`ListObjectVersions`](crate::operations::ListObjectVersions) as [`crate::Client::list_object_versions`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_object_versions(
        &self,
        request: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, Error<ListObjectVersionsError>> {
        self.core.call::<ListObjectVersions>(request)
    }

    /// Calls [`ListObjectsV2`](crate::operations::ListObjectsV2) as [`crate::Client::list_objects_v2`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_objects_v2(
        &self,
        request: ListObjectsV2Request,
    ) -> Result<ListObjectsV2Output, Error<ListObjectsV2Error>> {
        self.core.call::<ListObjectsV2>(request)
    }

    /// Calls [`ListParts`](crate::operations::ListParts) as [`crate::Client::list_parts`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_parts(
        &self,
        request: ListPartsRequest,
    ) -> Result<ListPartsOutput, Error<ListPartsError>> {
        self.core.call::<ListParts>(request)
    }

    /// Calls [`PutObject`](crate::operations::PutObject) as [`crate::Client::put_object`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn put_object(
        &self,
        request: PutObjectRequest,
    ) -> Result<PutObjectOutput, Error<PutObjectError>> {
        self.core.call::<PutObject>(request)
    }

    /// Calls [`PutObjectTagging`](crate::operations::PutObjectTagging) as [`crate::Client::put_object_tagging`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn put_object_tagging(
        &self,
        request: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, Error<PutObjectTaggingError>> {
        self.core.call::<PutObjectTagging>(request)
    }

    /// Calls [`SelectObjectContent`](crate::operations::SelectObjectContent) as [`crate::Client::select_object_content`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn select_object_content(
        &self,
        request: SelectObjectContentRequest,
    ) -> Result<SelectObjectContentOutput, Error<SelectObjectContentError>> {
        self.core.call::<SelectObjectContent>(request)
    }

    /// Calls [`UploadPart`](crate::operations::UploadPart) as [`crate::Client::upload_part`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn upload_part(
        &self,
        request: UploadPartRequest,
    ) -> Result<UploadPartOutput, Error<UploadPartError>> {
        self.core.call::<UploadPart>(request)
    }

    /// Calls [`UploadPartCopy`](crate::operations::UploadPartCopy) as [`crate::Client::upload_part_copy`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn upload_part_copy(
        &self,
        request: UploadPartCopyRequest,
    ) -> Result<UploadPartCopyOutput, Error<UploadPartCopyError>> {
        self.core.call::<UploadPartCopy>(request)
    }
}
