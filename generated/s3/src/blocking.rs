// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use shapewright_runtime::client::blocking::{ClientBuilder, Core, Pages, Wait};
use shapewright_runtime::client::{
    ConfigureClient, FormPolicy, PresignedForm, PresignedRequest, View,
};
use shapewright_runtime::{Error, Operation};

/// A blocking client of Amazon Simple Storage Service, cheap to clone.
///
/// Clones share their connections. Make one client and clone it.
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
    /// Creates a client with settings from elsewhere, such as `shapewright_config::load()`.
    ///
    /// If something is missing or wrong there, every call returns an error that says so.
    /// `builder().config(config).build()` says it at once.
    pub fn new(config: &dyn ConfigureClient) -> Self {
        Core::configured(&crate::SERVICE, config).into()
    }

    /// Builds a client: set its region, credentials, endpoint or transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Returns a client with other settings, for some calls or for one: timeouts, retries, headers, region.
    ///
    /// It shares connections, signing keys and the quota of retries with this one, so it is cheap.
    pub fn with(&self, change: impl FnOnce(View) -> View) -> Self {
        self.core.with(change).into()
    }

    /// Signs the request of an operation for somebody else to send, such as a browser without credentials.
    ///
    /// The operation is one of [`operations`](crate::operations), as in `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7 days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Result<PresignedRequest, Error<O::Error>> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Signs a form with which a browser can do what [`PutObject`](crate::operations::PutObject) does.
    ///
    /// The policy says what the browser may send. The form is valid for this time, at most 7 days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent.
    pub fn presign_form(
        &self,
        request: PutObjectRequest,
        policy: FormPolicy,
        valid_for: ::std::time::Duration,
    ) -> Result<PresignedForm, Error<PutObjectError>> {
        let policy = policy.renamed(&[("x-amz-acl", "acl")]);
        let core = &self.core;
        core.presign_form::<PutObject>(request, policy, valid_for)
    }

    /// Calls [`AbortMultipartUpload`](crate::operations::AbortMultipartUpload) like [`crate::Client::abort_multipart_upload`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn abort_multipart_upload(
        &self,
        request: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, Error<AbortMultipartUploadError>> {
        self.core.call::<AbortMultipartUpload>(request)
    }

    /// Calls [`CompleteMultipartUpload`](crate::operations::CompleteMultipartUpload) like [`crate::Client::complete_multipart_upload`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn complete_multipart_upload(
        &self,
        request: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, Error<CompleteMultipartUploadError>> {
        self.core.call::<CompleteMultipartUpload>(request)
    }

    /// Calls [`CopyObject`](crate::operations::CopyObject) like [`crate::Client::copy_object`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn copy_object(
        &self,
        request: CopyObjectRequest,
    ) -> Result<CopyObjectOutput, Error<CopyObjectError>> {
        self.core.call::<CopyObject>(request)
    }

    /// Calls [`CreateBucket`](crate::operations::CreateBucket) like [`crate::Client::create_bucket`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_bucket(
        &self,
        request: CreateBucketRequest,
    ) -> Result<CreateBucketOutput, Error<CreateBucketError>> {
        self.core.call::<CreateBucket>(request)
    }

    /// Calls [`CreateMultipartUpload`](crate::operations::CreateMultipartUpload) like [`crate::Client::create_multipart_upload`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_multipart_upload(
        &self,
        request: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, Error<CreateMultipartUploadError>> {
        self.core.call::<CreateMultipartUpload>(request)
    }

    /// Calls [`CreateSession`](crate::operations::CreateSession) like [`crate::Client::create_session`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_session(
        &self,
        request: CreateSessionRequest,
    ) -> Result<CreateSessionOutput, Error<CreateSessionError>> {
        self.core.call::<CreateSession>(request)
    }

    /// Calls [`DeleteBucket`](crate::operations::DeleteBucket) like [`crate::Client::delete_bucket`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_bucket(
        &self,
        request: DeleteBucketRequest,
    ) -> Result<(), Error<DeleteBucketError>> {
        self.core.call::<DeleteBucket>(request)
    }

    /// Calls [`DeleteObject`](crate::operations::DeleteObject) like [`crate::Client::delete_object`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_object(
        &self,
        request: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, Error<DeleteObjectError>> {
        self.core.call::<DeleteObject>(request)
    }

    /// Calls [`DeleteObjectTagging`](crate::operations::DeleteObjectTagging) like [`crate::Client::delete_object_tagging`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_object_tagging(
        &self,
        request: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, Error<DeleteObjectTaggingError>> {
        self.core.call::<DeleteObjectTagging>(request)
    }

    /// Calls [`DeleteObjects`](crate::operations::DeleteObjects) like [`crate::Client::delete_objects`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_objects(
        &self,
        request: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, Error<DeleteObjectsError>> {
        self.core.call::<DeleteObjects>(request)
    }

    /// Calls [`GetBucketLocation`](crate::operations::GetBucketLocation) like [`crate::Client::get_bucket_location`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_bucket_location(
        &self,
        request: GetBucketLocationRequest,
    ) -> Result<GetBucketLocationOutput, Error<GetBucketLocationError>> {
        self.core.call::<GetBucketLocation>(request)
    }

    /// Calls [`GetObject`](crate::operations::GetObject) like [`crate::Client::get_object`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_object(
        &self,
        request: GetObjectRequest,
    ) -> Result<GetObjectOutput, Error<GetObjectError>> {
        self.core.call::<GetObject>(request)
    }

    /// Calls [`GetObjectAttributes`](crate::operations::GetObjectAttributes) like [`crate::Client::get_object_attributes`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_object_attributes(
        &self,
        request: GetObjectAttributesRequest,
    ) -> Result<GetObjectAttributesOutput, Error<GetObjectAttributesError>> {
        self.core.call::<GetObjectAttributes>(request)
    }

    /// Calls [`GetObjectTagging`](crate::operations::GetObjectTagging) like [`crate::Client::get_object_tagging`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_object_tagging(
        &self,
        request: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, Error<GetObjectTaggingError>> {
        self.core.call::<GetObjectTagging>(request)
    }

    /// Calls [`HeadBucket`](crate::operations::HeadBucket) like [`crate::Client::head_bucket`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn head_bucket(
        &self,
        request: HeadBucketRequest,
    ) -> Result<HeadBucketOutput, Error<HeadBucketError>> {
        self.core.call::<HeadBucket>(request)
    }

    /// Waits until `BucketExists`.
    ///
    /// Calls [`head_bucket`](crate::blocking::Client::head_bucket)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_bucket_exists(&self, request: HeadBucketRequest) -> Wait<HeadBucket> {
        self.core.wait("BucketExists", request)
    }

    /// Waits until `BucketNotExists`.
    ///
    /// Calls [`head_bucket`](crate::blocking::Client::head_bucket)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_bucket_not_exists(&self, request: HeadBucketRequest) -> Wait<HeadBucket> {
        self.core.wait("BucketNotExists", request)
    }

    /// Calls [`HeadObject`](crate::operations::HeadObject) like [`crate::Client::head_object`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn head_object(
        &self,
        request: HeadObjectRequest,
    ) -> Result<HeadObjectOutput, Error<HeadObjectError>> {
        self.core.call::<HeadObject>(request)
    }

    /// Waits until `ObjectExists`.
    ///
    /// Calls [`head_object`](crate::blocking::Client::head_object)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_object_exists(&self, request: HeadObjectRequest) -> Wait<HeadObject> {
        self.core.wait("ObjectExists", request)
    }

    /// Waits until `ObjectNotExists`.
    ///
    /// Calls [`head_object`](crate::blocking::Client::head_object)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_object_not_exists(&self, request: HeadObjectRequest) -> Wait<HeadObject> {
        self.core.wait("ObjectNotExists", request)
    }

    /// Calls [`ListBuckets`](crate::operations::ListBuckets) like [`crate::Client::list_buckets`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_buckets(
        &self,
        request: ListBucketsRequest,
    ) -> Result<ListBucketsOutput, Error<ListBucketsError>> {
        self.core.call::<ListBuckets>(request)
    }

    /// Returns the pages of [`list_buckets`](crate::blocking::Client::list_buckets).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Buckets`.
    pub fn list_buckets_pages(&self, request: ListBucketsRequest) -> Pages<ListBuckets> {
        self.core.pages(request)
    }

    /// Calls [`ListMultipartUploads`](crate::operations::ListMultipartUploads) like [`crate::Client::list_multipart_uploads`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_multipart_uploads(
        &self,
        request: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, Error<ListMultipartUploadsError>> {
        self.core.call::<ListMultipartUploads>(request)
    }

    /// Returns the pages of [`list_multipart_uploads`](crate::blocking::Client::list_multipart_uploads).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Uploads`.
    pub fn list_multipart_uploads_pages(
        &self,
        request: ListMultipartUploadsRequest,
    ) -> Pages<ListMultipartUploads> {
        self.core.pages(request)
    }

    /// Calls [`ListObjectVersions`](crate::operations::ListObjectVersions) like [`crate::Client::list_object_versions`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_object_versions(
        &self,
        request: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, Error<ListObjectVersionsError>> {
        self.core.call::<ListObjectVersions>(request)
    }

    /// Returns the pages of [`list_object_versions`](crate::blocking::Client::list_object_versions).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Versions`.
    pub fn list_object_versions_pages(
        &self,
        request: ListObjectVersionsRequest,
    ) -> Pages<ListObjectVersions> {
        self.core.pages(request)
    }

    /// Calls [`ListObjectsV2`](crate::operations::ListObjectsV2) like [`crate::Client::list_objects_v2`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_objects_v2(
        &self,
        request: ListObjectsV2Request,
    ) -> Result<ListObjectsV2Output, Error<ListObjectsV2Error>> {
        self.core.call::<ListObjectsV2>(request)
    }

    /// Returns the pages of [`list_objects_v2`](crate::blocking::Client::list_objects_v2).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Contents`.
    pub fn list_objects_v2_pages(&self, request: ListObjectsV2Request) -> Pages<ListObjectsV2> {
        self.core.pages(request)
    }

    /// Calls [`ListParts`](crate::operations::ListParts) like [`crate::Client::list_parts`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_parts(
        &self,
        request: ListPartsRequest,
    ) -> Result<ListPartsOutput, Error<ListPartsError>> {
        self.core.call::<ListParts>(request)
    }

    /// Returns the pages of [`list_parts`](crate::blocking::Client::list_parts).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Parts`.
    pub fn list_parts_pages(&self, request: ListPartsRequest) -> Pages<ListParts> {
        self.core.pages(request)
    }

    /// Calls [`PutObject`](crate::operations::PutObject) like [`crate::Client::put_object`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn put_object(
        &self,
        request: PutObjectRequest,
    ) -> Result<PutObjectOutput, Error<PutObjectError>> {
        self.core.call::<PutObject>(request)
    }

    /// Calls [`PutObjectTagging`](crate::operations::PutObjectTagging) like [`crate::Client::put_object_tagging`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn put_object_tagging(
        &self,
        request: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, Error<PutObjectTaggingError>> {
        self.core.call::<PutObjectTagging>(request)
    }

    /// Calls [`SelectObjectContent`](crate::operations::SelectObjectContent) like [`crate::Client::select_object_content`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn select_object_content(
        &self,
        request: SelectObjectContentRequest,
    ) -> Result<SelectObjectContentOutput, Error<SelectObjectContentError>> {
        self.core.call::<SelectObjectContent>(request)
    }

    /// Calls [`UploadPart`](crate::operations::UploadPart) like [`crate::Client::upload_part`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn upload_part(
        &self,
        request: UploadPartRequest,
    ) -> Result<UploadPartOutput, Error<UploadPartError>> {
        self.core.call::<UploadPart>(request)
    }

    /// Calls [`UploadPartCopy`](crate::operations::UploadPartCopy) like [`crate::Client::upload_part_copy`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn upload_part_copy(
        &self,
        request: UploadPartCopyRequest,
    ) -> Result<UploadPartCopyOutput, Error<UploadPartCopyError>> {
        self.core.call::<UploadPartCopy>(request)
    }
}
