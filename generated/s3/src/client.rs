// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The client.

use crate::operations::*;
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, FormPolicy, Pages, PresignedForm, PresignedRequest,
    Presigning, View, Wait,
};

/// A client of Amazon Simple Storage Service, cheap to clone.
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
    /// The operation is one of [`operations`](crate::operations), as in
    /// `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7
    /// days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Presigning<PresignedRequest, O::Error> {
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
    ) -> Presigning<PresignedForm, PutObjectError> {
        let policy = policy.renamed(&[("x-amz-acl", "acl")]);
        let core = &self.core;
        core.presign_form::<PutObject>(request, policy, valid_for)
    }

    /// This operation aborts a multipart upload. After a multipart upload is aborted, no additional parts can be
    /// uploaded using that upload ID. The storage consumed by any previously uploaded parts will be freed. However,
    /// if any part uploads are currently in progress, those part uploads might or might not succeed. As a result, it
    /// might be necessary to abort a given multipart upload multiple times in order to completely free all storage
    /// consumed by all parts.
    ///
    /// To verify that all parts have been removed and prevent getting charged for the part storage, you should call
    /// the [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html) API operation and ensure
    /// that the parts list is empty.
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - If multipart uploads in a directory bucket are in progress, you can't delete the
    /// >   bucket until all the in-progress multipart uploads are aborted or completed. To delete these in-progress
    /// >   multipart uploads, use the [`ListMultipartUploads`](crate::Client::list_multipart_uploads) operation to
    /// >   list the in-progress multipart uploads in the bucket and use the
    /// >   [`AbortMultipartUpload`](crate::Client::abort_multipart_upload) operation to abort all the in-progress
    /// >   multipart uploads.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// >   endpoint. These endpoints support virtual-hosted-style requests in the format
    /// >   `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    /// >   are not supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - For information about permissions required to use the multipart
    ///     upload, see
    ///     [Multipart Upload and Permissions](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html)
    ///     in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`AbortMultipartUpload`](crate::Client::abort_multipart_upload):
    ///
    /// - [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    /// - [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    /// - [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    /// - [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`AbortMultipartUploadError`](crate::operations::AbortMultipartUploadError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/abort_multipart_upload.md"))]
    pub fn abort_multipart_upload(
        &self,
        request: AbortMultipartUploadRequest,
    ) -> Call<AbortMultipartUploadOutput, AbortMultipartUploadError> {
        self.core.call::<AbortMultipartUpload>(request)
    }

    /// Completes a multipart upload by assembling previously uploaded parts.
    ///
    /// You first initiate the multipart upload and then upload all parts using the
    /// [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) operation or the
    /// [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) operation. After
    /// successfully uploading all relevant parts of an upload, you call this
    /// [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload) operation to complete the upload. Upon
    /// receiving this request, Amazon S3 concatenates all the parts in ascending order by part number to create a new
    /// object. In the [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload) request, you must provide
    /// the parts list and ensure that the parts list is complete. The CompleteMultipartUpload API operation
    /// concatenates the parts that you provide in the list. For each part in the list, you must provide the
    /// [`PartNumber`](crate::newtypes::PartNumber) value and the [`ETag`](crate::newtypes::ETag) value that are
    /// returned after that part was uploaded.
    ///
    /// The processing of a [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload) request could take
    /// several minutes to finalize. After Amazon S3 begins processing the request, it sends an HTTP response header
    /// that specifies a `200 OK` response. While processing is in progress, Amazon S3 periodically sends white space
    /// characters to keep the connection from timing out. A request could fail after the initial `200 OK` response
    /// has been sent. This means that a `200 OK` response can contain either a success or an error. The error
    /// response might be embedded in the `200 OK` response. If you call this API operation directly, make sure to
    /// design your application to parse the contents of the response and handle it appropriately. If you use Amazon
    /// Web Services SDKs, SDKs handle this condition. The SDKs detect the embedded error and apply error handling per
    /// your configuration settings (including automatically retrying the request as appropriate). If the condition
    /// persists, the SDKs throw an exception (or, for the SDKs that don't use exceptions, they return an error).
    ///
    /// Note that if [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload) fails, applications should
    /// be prepared to retry any failed requests (including 500 error responses). For more information, see
    /// [Amazon S3 Error Best Practices](https://docs.aws.amazon.com/AmazonS3/latest/dev/ErrorBestPractices.html).
    ///
    /// > **Important**
    /// >
    /// > You can't use `Content-Type: application/x-www-form-urlencoded` for the
    /// > [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload) requests. Also, if you don't provide a
    /// > `Content-Type` header, [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload) can still
    /// > return a `200 OK` response.
    ///
    /// For more information about multipart uploads, see
    /// [Uploading Objects Using Multipart Upload](https://docs.aws.amazon.com/AmazonS3/latest/dev/uploadobjusingmpu.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// > endpoint. These endpoints support virtual-hosted-style requests in the format
    /// > `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests are
    /// > not supported. For more information about endpoints in Availability Zones, see
    /// > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - For information about permissions required to use the multipart
    ///     upload API, see
    ///     [Multipart Upload and Permissions](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html)
    ///     in the *Amazon S3 User Guide*.
    ///
    ///     If you provide an
    ///     [additional checksum value](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Checksum.html) in your
    ///     [`MultipartUpload`](crate::types::MultipartUpload) requests and the object is encrypted with Key
    ///     Management Service, you must have permission to use the `kms:Decrypt` action for the
    ///     [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload) request to succeed.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    ///
    ///     If the object is encrypted with SSE-KMS, you must also have the `kms:GenerateDataKey` and `kms:Decrypt`
    ///     permissions in IAM identity-based policies and KMS key policies for the KMS key.
    /// - **Special errors**:
    ///   - Error Code: `EntityTooSmall`
    ///     - Description: Your proposed upload is smaller than the minimum allowed object size. Each part must be at
    ///       least 5 MB in size, except the last part.
    ///     - HTTP Status Code: 400 Bad Request
    ///   - Error Code: `InvalidPart`
    ///     - Description: One or more of the specified parts could not be found. The part might not have been
    ///       uploaded, or the specified [`ETag`](crate::newtypes::ETag) might not have matched the uploaded part's
    ///       ETag.
    ///     - HTTP Status Code: 400 Bad Request
    ///   - Error Code: `InvalidPartOrder`
    ///     - Description: The list of parts was not in ascending order. The parts list must be specified in order by
    ///       part number.
    ///     - HTTP Status Code: 400 Bad Request
    ///   - Error Code: [`NoSuchUpload`](crate::errors::NoSuchUpload)
    ///     - Description: The specified multipart upload does not exist. The upload ID might be invalid, or the
    ///       multipart upload might have been aborted or completed.
    ///     - HTTP Status Code: 404 Not Found
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload):
    ///
    /// - [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    /// - [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    /// - [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    /// - [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CompleteMultipartUploadError`](crate::operations::CompleteMultipartUploadError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/complete_multipart_upload.md"))]
    pub fn complete_multipart_upload(
        &self,
        request: CompleteMultipartUploadRequest,
    ) -> Call<CompleteMultipartUploadOutput, CompleteMultipartUploadError> {
        self.core.call::<CompleteMultipartUpload>(request)
    }

    /// Creates a copy of an object that is already stored in Amazon S3.
    ///
    /// > **Important**
    /// >
    /// > End of support notice: As of October 1, 2025, Amazon S3 has discontinued support for Email Grantee Access
    /// > Control Lists (ACLs). If you attempt to use an Email Grantee ACL in a request after October 1, 2025, the
    /// > request will receive an `HTTP 405` (Method Not Allowed) error.
    /// >
    /// > This change affects the following Amazon Web Services Regions: US East (N. Virginia), US West (N.
    /// > California), US West (Oregon), Asia Pacific (Singapore), Asia Pacific (Sydney), Asia Pacific (Tokyo), Europe
    /// > (Ireland), and South America (São Paulo).
    ///
    /// > **Note**
    /// >
    /// > You can store individual objects of up to 50 TB in Amazon S3. You create a copy of your object up to 5 GB in
    /// > size in a single atomic action using this API. However, to copy an object greater than 5 GB, you must use
    /// > the multipart upload Upload Part - Copy ([`UploadPartCopy`](crate::Client::upload_part_copy)) API. For more
    /// > information, see
    /// > [Copy Object Using the REST Multipart Upload API](https://docs.aws.amazon.com/AmazonS3/latest/dev/CopyingObjctsUsingRESTMPUapi.html).
    ///
    /// You can copy individual objects between general purpose buckets, between directory buckets, and between
    /// general purpose buckets and directory buckets.
    ///
    /// > **Note**
    /// >
    /// > - Amazon S3 supports copy operations using Multi-Region Access Points only as a destination when using the
    /// >   Multi-Region Access Point ARN.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// >   endpoint. These endpoints support virtual-hosted-style requests in the format
    /// >   `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    /// >   are not supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    /// > - VPC endpoints don't support cross-Region requests (including copies). If you're using VPC endpoints, your
    /// >   source and destination buckets should be in the same Amazon Web Services Region as your VPC endpoint.
    ///
    /// Both the Region that you want to copy the object from and the Region that you want to copy the object to must
    /// be enabled for your account. For more information about how to enable a Region for your account, see
    /// [Enable or disable a Region for standalone accounts](https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html#manage-acct-regions-enable-standalone)
    /// in the *Amazon Web Services Account Management Guide*.
    ///
    /// > **Important**
    /// >
    /// > Amazon S3 transfer acceleration does not support cross-Region copies. If you request a cross-Region copy
    /// > using a transfer acceleration endpoint, you get a `400 Bad Request` error. For more information, see
    /// > [Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html).
    ///
    /// - **Authentication and authorization**: All [`CopyObject`](crate::Client::copy_object) requests must be
    ///   authenticated and signed by using IAM credentials (access key ID and secret access key for the IAM
    ///   identities). All headers with the `x-amz-` prefix, including `x-amz-copy-source`, must be signed. For more
    ///   information, see
    ///   [REST Authentication](https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).
    ///
    ///   **Directory buckets** - You must use the IAM credentials to authenticate and authorize your access to the
    ///   [`CopyObject`](crate::Client::copy_object) API operation, instead of using the temporary security
    ///   credentials through the [`CreateSession`](crate::Client::create_session) API operation.
    ///
    ///   Amazon Web Services CLI or SDKs handles authentication and authorization on your behalf.
    /// - **Permissions**: You must have *read* access to the source object and *write* access to the destination
    ///   bucket.
    ///   - **General purpose bucket permissions** - You must have permissions in an IAM policy based on the source
    ///     and destination bucket types in a [`CopyObject`](crate::Client::copy_object) operation.
    ///     - If the source object is in a general purpose bucket, you must have **`s3:GetObject`** permission to read
    ///       the source object that is being copied.
    ///     - If the destination bucket is a general purpose bucket, you must have **`s3:PutObject`** permission to
    ///       write the object copy to the destination bucket.
    ///   - **Directory bucket permissions** - You must have permissions in a bucket policy or an IAM identity-based
    ///     policy based on the source and destination bucket types in a [`CopyObject`](crate::Client::copy_object)
    ///     operation.
    ///     - If the source object that you want to copy is in a directory bucket, you must have the
    ///       **`s3express:CreateSession`** permission in the `Action` element of a policy to read the object. If no
    ///       session mode is specified, the session will be created with the maximum allowable privilege, attempting
    ///       `ReadWrite` first, then `ReadOnly` if `ReadWrite` is not permitted. If you want to explicitly restrict
    ///       the access to be read-only, you can set the `s3express:SessionMode` condition key to `ReadOnly` on the
    ///       copy source bucket.
    ///     - If the copy destination is a directory bucket, you must have the **`s3express:CreateSession`**
    ///       permission in the `Action` element of a policy to write the object to the destination. The
    ///       `s3express:SessionMode` condition key can't be set to `ReadOnly` on the copy destination bucket.
    ///
    ///     If the object is encrypted with SSE-KMS, you must also have the `kms:GenerateDataKey` and `kms:Decrypt`
    ///     permissions in IAM identity-based policies and KMS key policies for the KMS key.
    ///
    ///     For example policies, see
    ///     [Example bucket policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html)
    ///     and
    ///     [Amazon Web Services Identity and Access Management (IAM) identity-based policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-identity-policies.html)
    ///     in the *Amazon S3 User Guide*.
    /// - **Response and special errors**: When the request is an HTTP 1.1 request, the response is chunk encoded.
    ///   When the request is not an HTTP 1.1 request, the response would not contain the `Content-Length`. You always
    ///   need to read the entire response body to check if the copy succeeds.
    ///   - If the copy is successful, you receive a response with information about the copied object.
    ///   - A copy request might return an error when Amazon S3 receives the copy request or while Amazon S3 is
    ///     copying the files. A `200 OK` response can contain either a success or an error.
    ///     - If the error occurs before the copy action starts, you receive a standard Amazon S3 error.
    ///     - If the error occurs during the copy operation, the error response is embedded in the `200 OK` response.
    ///       For example, in a cross-region copy, you may encounter throttling and receive a `200 OK` response. For
    ///       more information, see
    ///       [Resolve the Error 200 response when copying objects to Amazon S3](https://repost.aws/knowledge-center/s3-resolve-200-internalerror).
    ///       The `200 OK` status code means the copy was accepted, but it doesn't mean the copy is complete. Another
    ///       example is when you disconnect from Amazon S3 before the copy is complete, Amazon S3 might cancel the
    ///       copy and you may receive a `200 OK` response. You must stay connected to Amazon S3 until the entire
    ///       response is successfully received and processed.
    ///
    ///       If you call this API operation directly, make sure to design your application to parse the content of
    ///       the response and handle it appropriately. If you use Amazon Web Services SDKs, SDKs handle this
    ///       condition. The SDKs detect the embedded error and apply error handling per your configuration settings
    ///       (including automatically retrying the request as appropriate). If the condition persists, the SDKs throw
    ///       an exception (or, for the SDKs that don't use exceptions, they return an error).
    /// - **Charge**: The copy request charge is based on the storage class and Region that you specify for the
    ///   destination object. The request can also result in a data retrieval charge for the source if the source
    ///   storage class bills for data retrieval. If the copy source is in a different region, the data transfer is
    ///   billed to the copy source account. For pricing information, see
    ///   [Amazon S3 pricing](http://aws.amazon.com/s3/pricing/).
    /// - **HTTP Host header syntax**:
    ///   - **Directory buckets** - The HTTP Host header syntax is
    ///     `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///   - **Amazon S3 on Outposts** - When you use this action with S3 on Outposts through the REST API, you must
    ///     direct requests to the S3 on Outposts hostname. The S3 on Outposts hostname takes the form
    ///     `AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com`. The hostname isn't required when
    ///     you use the Amazon Web Services CLI or SDKs.
    ///
    /// The following operations are related to [`CopyObject`](crate::Client::copy_object):
    ///
    /// - [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    /// - [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CopyObjectError`](crate::operations::CopyObjectError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/copy_object.md"))]
    pub fn copy_object(
        &self,
        request: CopyObjectRequest,
    ) -> Call<CopyObjectOutput, CopyObjectError> {
        self.core.call::<CopyObject>(request)
    }

    /// > **Note**
    /// >
    /// > This action creates an Amazon S3 bucket. To create an Amazon S3 on Outposts bucket, see
    /// > [`CreateBucket`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateBucket.html) .
    ///
    /// Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and have a valid Amazon Web Services
    /// Access Key ID to authenticate requests. Anonymous requests are never allowed to create buckets. By creating
    /// the bucket, you become the bucket owner.
    ///
    /// There are two types of buckets: general purpose buckets and directory buckets. For more information about
    /// these bucket types, see
    /// [Creating, configuring, and working with Amazon S3 buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-buckets-s3.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// General purpose buckets exist in a global namespace, which means that each bucket name must be unique across
    /// all Amazon Web Services accounts in all the Amazon Web Services Regions within a partition. A partition is a
    /// grouping of Regions. Amazon Web Services currently has four partitions: `aws` (Standard Regions), `aws-cn`
    /// (China Regions), `aws-us-gov` (Amazon Web Services GovCloud (US)), and `aws-eusc` (European Sovereign Cloud).
    /// When you create a general purpose bucket, you can choose to create a bucket in the shared global namespace or
    /// you can choose to create a bucket in your account regional namespace. Your account regional namespace is a
    /// subdivision of the global namespace that only your account can create buckets in. For more information on
    /// account regional namespaces, see
    /// [Namespaces for general purpose buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html).
    ///
    /// > **Note**
    /// >
    /// > - **General purpose buckets** - If you send your [`CreateBucket`](crate::Client::create_bucket) request to
    /// >   the `s3.amazonaws.com` global endpoint, the request goes to the `us-east-1` Region. So the signature
    /// >   calculations in Signature Version 4 must use `us-east-1` as the Region, even if the location constraint in
    /// >   the request specifies another Region where the bucket is to be created. If you create a bucket in a Region
    /// >   other than US East (N. Virginia), your application must be able to handle 307 redirect. For more
    /// >   information, see
    /// >   [Virtual hosting of buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/VirtualHosting.html) in the
    /// >   *Amazon S3 User Guide*.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the
    /// >   Regional endpoint. These endpoints support path-style requests in the format
    /// >   `https://s3express-control.region-code.amazonaws.com/bucket-name`. Virtual-hosted-style requests aren't
    /// >   supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - In addition to the `s3:CreateBucket` permission, the following
    ///     permissions are required in a policy when your [`CreateBucket`](crate::Client::create_bucket) request
    ///     includes specific headers:
    ///     - **Access control lists (ACLs)** - In your [`CreateBucket`](crate::Client::create_bucket) request, if you
    ///       specify an access control list (ACL) and set it to `public-read`, `public-read-write`,
    ///       `authenticated-read`, or if you explicitly specify any other custom ACLs, both `s3:CreateBucket` and
    ///       `s3:PutBucketAcl` permissions are required. In your [`CreateBucket`](crate::Client::create_bucket)
    ///       request, if you set the ACL to `private`, or if you don't specify any ACLs, only the `s3:CreateBucket`
    ///       permission is required.
    ///     - **Object Lock** - In your [`CreateBucket`](crate::Client::create_bucket) request, if you set
    ///       `x-amz-bucket-object-lock-enabled` to true, the `s3:PutBucketObjectLockConfiguration` and
    ///       `s3:PutBucketVersioning` permissions are required.
    ///     - **S3 Object Ownership** - If your [`CreateBucket`](crate::Client::create_bucket) request includes the
    ///       `x-amz-object-ownership` header, then the `s3:PutBucketOwnershipControls` permission is required.
    ///
    ///       > **Important**
    ///       >
    ///       > To set an ACL on a bucket as part of a [`CreateBucket`](crate::Client::create_bucket) request, you
    ///       > must explicitly set S3 Object Ownership for the bucket to a different value than the default,
    ///       > `BucketOwnerEnforced`. Additionally, if your desired bucket ACL grants public access, you must first
    ///       > create the bucket (without the bucket ACL) and then explicitly disable Block Public Access on the
    ///       > bucket before using `PutBucketAcl` to set the ACL. If you try to create a bucket with a public ACL,
    ///       > the request will fail.
    ///       >
    ///       > For the majority of modern use cases in S3, we recommend that you keep all Block Public Access
    ///       > settings enabled and keep ACLs disabled. If you would like to share data with users outside of your
    ///       > account, you can use bucket policies as needed. For more information, see
    ///       > [Controlling ownership of objects and disabling ACLs for your bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
    ///       > and
    ///       > [Blocking public access to your Amazon S3 storage](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
    ///       > in the *Amazon S3 User Guide*.
    ///     - **S3 Block Public Access** - If your specific use case requires granting public access to your S3
    ///       resources, you can disable Block Public Access. Specifically, you can create a new bucket with Block
    ///       Public Access enabled, then separately call the
    ///       [`DeletePublicAccessBlock`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html)
    ///       API. To use this operation, you must have the `s3:PutBucketPublicAccessBlock` permission. For more
    ///       information about S3 Block Public Access, see
    ///       [Blocking public access to your Amazon S3 storage](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html)
    ///       in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - You must have the `s3express:CreateBucket` permission in an IAM
    ///     identity-based policy instead of a bucket policy. Cross-account access to this API operation isn't
    ///     supported. This operation can only be performed by the Amazon Web Services account that owns the resource.
    ///     For more information about directory bucket policies and permissions, see
    ///     [Amazon Web Services Identity and Access Management (IAM) for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html)
    ///     in the *Amazon S3 User Guide*.
    ///
    ///     > **Important**
    ///     >
    ///     > The permissions for ACLs, Object Lock, S3 Object Ownership, and S3 Block Public Access are not supported
    ///     > for directory buckets. For directory buckets, all Block Public Access settings are enabled at the bucket
    ///     > level and S3 Object Ownership is set to Bucket owner enforced (ACLs disabled). These settings can't be
    ///     > modified.
    ///     >
    ///     > For more information about permissions for creating and working with directory buckets, see
    ///     > [Directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html)
    ///     > in the *Amazon S3 User Guide*. For more information about supported S3 features for directory buckets,
    ///     > see
    ///     > [Features of S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-one-zone.html#s3-express-features)
    ///     > in the *Amazon S3 User Guide*.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `s3express-control.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`CreateBucket`](crate::Client::create_bucket):
    ///
    /// - [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    /// - [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateBucketError`](crate::operations::CreateBucketError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/create_bucket.md"))]
    pub fn create_bucket(
        &self,
        request: CreateBucketRequest,
    ) -> Call<CreateBucketOutput, CreateBucketError> {
        self.core.call::<CreateBucket>(request)
    }

    /// > **Important**
    /// >
    /// > End of support notice: As of October 1, 2025, Amazon S3 has discontinued support for Email Grantee Access
    /// > Control Lists (ACLs). If you attempt to use an Email Grantee ACL in a request after October 1, 2025, the
    /// > request will receive an `HTTP 405` (Method Not Allowed) error.
    /// >
    /// > This change affects the following Amazon Web Services Regions: US East (N. Virginia), US West (N.
    /// > California), US West (Oregon), Asia Pacific (Singapore), Asia Pacific (Sydney), Asia Pacific (Tokyo), Europe
    /// > (Ireland), and South America (São Paulo).
    ///
    /// This action initiates a multipart upload and returns an upload ID. This upload ID is used to associate all of
    /// the parts in the specific multipart upload. You specify this upload ID in each of your subsequent upload part
    /// requests (see [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)). You also
    /// include this upload ID in the final request to either complete or abort the multipart upload request. For more
    /// information about multipart uploads, see
    /// [Multipart Upload Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the *Amazon
    /// S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > - After you initiate a multipart upload and upload one or more parts, to stop being charged for storing the
    /// >   uploaded parts, you must either complete or abort the multipart upload. Amazon S3 frees up the space used
    /// >   to store the parts and stops charging you for storing them only after you either complete or abort a
    /// >   multipart upload.
    /// > - When you initiate a multipart upload, Amazon S3 records the bucket configuration in place at that time and
    /// >   uses it for the rest of the upload. Changes that you make to the bucket configuration after you initiate
    /// >   the upload don't apply to that upload. To apply new bucket configuration to uploads in progress, use
    /// >   [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html) to
    /// >   find them and
    /// >   [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html) to
    /// >   stop them. Then start the uploads again.
    ///
    /// If you have configured a lifecycle rule to abort incomplete multipart uploads, the created multipart upload
    /// must be completed within the number of days specified in the bucket lifecycle configuration. Otherwise, the
    /// incomplete multipart upload becomes eligible for an abort action and Amazon S3 aborts the multipart upload.
    /// For more information, see
    /// [Aborting Incomplete Multipart Uploads Using a Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config).
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - S3 Lifecycle is not supported by directory buckets.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// >   endpoint. These endpoints support virtual-hosted-style requests in the format
    /// >   `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    /// >   are not supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// - **Request signing**: For request signing, multipart upload is just a series of regular requests. You
    ///   initiate a multipart upload, send one or more requests to upload parts, and then complete the multipart
    ///   upload process. You sign each request individually. There is nothing special about signing multipart upload
    ///   requests. For more information about signing, see
    ///   [Authenticating Requests (Amazon Web Services Signature Version 4)](https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html)
    ///   in the *Amazon S3 User Guide*.
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - To perform a multipart upload with encryption using an Key
    ///     Management Service (KMS) KMS key, the requester must have permission to the `kms:Decrypt` and
    ///     `kms:GenerateDataKey` actions on the key. The requester must also have permissions for the
    ///     `kms:GenerateDataKey` action for the [`CreateMultipartUpload`](crate::Client::create_multipart_upload)
    ///     API. Then, the requester needs permissions for the `kms:Decrypt` action on the
    ///     [`UploadPart`](crate::Client::upload_part) and [`UploadPartCopy`](crate::Client::upload_part_copy) APIs.
    ///     These permissions are required because Amazon S3 must decrypt and read data from the encrypted file parts
    ///     before it completes the multipart upload. For more information, see
    ///     [Multipart upload API and permissions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions)
    ///     and
    ///     [Protecting data using server-side encryption with Amazon Web Services KMS](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html)
    ///     in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    /// - **Encryption**:
    ///   - **General purpose buckets** - Server-side encryption is for data encryption at rest. Amazon S3 encrypts
    ///     your data as it writes it to disks in its data centers and decrypts it when you access it. Amazon S3
    ///     automatically encrypts all new objects that are uploaded to an S3 bucket. When doing a multipart upload,
    ///     if you don't specify encryption information in your request, the encryption setting of the uploaded parts
    ///     is set to the default encryption configuration of the destination bucket. By default, all buckets have a
    ///     base level of encryption configuration that uses server-side encryption with Amazon S3 managed keys
    ///     (SSE-S3). If the destination bucket has a default encryption configuration that uses server-side
    ///     encryption with an Key Management Service (KMS) key (SSE-KMS), or a customer-provided encryption key
    ///     (SSE-C), Amazon S3 uses the corresponding KMS key, or a customer-provided key to encrypt the uploaded
    ///     parts. When you perform a [`CreateMultipartUpload`](crate::Client::create_multipart_upload) operation, if
    ///     you want to use a different type of encryption setting for the uploaded parts, you can request that Amazon
    ///     S3 encrypts the object with a different encryption key (such as an Amazon S3 managed key, a KMS key, or a
    ///     customer-provided key). When the encryption setting in your request is different from the default
    ///     encryption configuration of the destination bucket, the encryption setting in your request takes
    ///     precedence. If you choose to provide your own encryption key, the request headers you provide in
    ///     [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) and
    ///     [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) requests must
    ///     match the headers you used in the [`CreateMultipartUpload`](crate::Client::create_multipart_upload)
    ///     request.
    ///     - Use KMS keys (SSE-KMS) that include the Amazon Web Services managed key (`aws/s3`) and KMS customer
    ///       managed keys stored in Key Management Service (KMS) – If you want Amazon Web Services to manage the keys
    ///       used to encrypt data, specify the following headers in the request.
    ///       - `x-amz-server-side-encryption`
    ///       - `x-amz-server-side-encryption-aws-kms-key-id`
    ///       - `x-amz-server-side-encryption-context`
    ///
    ///       > **Note**
    ///       >
    ///       > - If you specify `x-amz-server-side-encryption:aws:kms`, but don't provide
    ///       >   `x-amz-server-side-encryption-aws-kms-key-id`, Amazon S3 uses the Amazon Web Services managed key
    ///       >   (`aws/s3` key) in KMS to protect the data.
    ///       > - To perform a multipart upload with encryption by using an Amazon Web Services KMS key, the requester
    ///       >   must have permission to the `kms:Decrypt` and `kms:GenerateDataKey*` actions on the key. These
    ///       >   permissions are required because Amazon S3 must decrypt and read data from the encrypted file parts
    ///       >   before it completes the multipart upload. For more information, see
    ///       >   [Multipart upload API and permissions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions)
    ///       >   and
    ///       >   [Protecting data using server-side encryption with Amazon Web Services KMS](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html)
    ///       >   in the *Amazon S3 User Guide*.
    ///       > - If your Identity and Access Management (IAM) user or role is in the same Amazon Web Services account
    ///       >   as the KMS key, then you must have these permissions on the key policy. If your IAM user or role is
    ///       >   in a different account from the key, then you must have the permissions on both the key policy and
    ///       >   your IAM user or role.
    ///       > - All `GET` and `PUT` requests for an object protected by KMS fail if you don't make them by using
    ///       >   Secure Sockets Layer (SSL), Transport Layer Security (TLS), or Signature Version 4. For information
    ///       >   about configuring any of the officially supported Amazon Web Services SDKs and Amazon Web Services
    ///       >   CLI, see
    ///       >   [Specifying the Signature Version in Request Authentication](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingAWSSDK.html#specify-signature-version)
    ///       >   in the *Amazon S3 User Guide*.
    ///
    ///       For more information about server-side encryption with KMS keys (SSE-KMS), see
    ///       [Protecting Data Using Server-Side Encryption with KMS keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html)
    ///       in the *Amazon S3 User Guide*.
    ///     - Use customer-provided encryption keys (SSE-C) – If you want to manage your own encryption keys, provide
    ///       all the following headers in the request.
    ///       - `x-amz-server-side-encryption-customer-algorithm`
    ///       - `x-amz-server-side-encryption-customer-key`
    ///       - `x-amz-server-side-encryption-customer-key-MD5`
    ///
    ///       For more information about server-side encryption with customer-provided encryption keys (SSE-C), see
    ///       [Protecting data using server-side encryption with customer-provided encryption keys (SSE-C)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html)
    ///       in the *Amazon S3 User Guide*.
    ///   - **Directory buckets** - For directory buckets, there are only two supported options for server-side
    ///     encryption: server-side encryption with Amazon S3 managed keys (SSE-S3) (`AES256`) and server-side
    ///     encryption with KMS keys (SSE-KMS) (`aws:kms`). We recommend that the bucket's default encryption uses the
    ///     desired encryption configuration and you don't override the bucket default encryption in your
    ///     [`CreateSession`](crate::Client::create_session) requests or `PUT` object requests. Then, new objects are
    ///     automatically encrypted with the desired encryption settings. For more information, see
    ///     [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///     in the *Amazon S3 User Guide*. For more information about the encryption overriding behaviors in directory
    ///     buckets, see
    ///     [Specifying server-side encryption with KMS for new object uploads](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).
    ///
    ///     In the Zonal endpoint API calls (except
    ///     [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///     [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)) using the REST
    ///     API, the encryption request headers must match the encryption settings that are specified in the
    ///     [`CreateSession`](crate::Client::create_session) request. You can't override the values of the encryption
    ///     settings (`x-amz-server-side-encryption`, `x-amz-server-side-encryption-aws-kms-key-id`,
    ///     `x-amz-server-side-encryption-context`, and `x-amz-server-side-encryption-bucket-key-enabled`) that are
    ///     specified in the [`CreateSession`](crate::Client::create_session) request. You don't need to explicitly
    ///     specify these encryption settings values in Zonal endpoint API calls, and Amazon S3 will use the
    ///     encryption settings values from the [`CreateSession`](crate::Client::create_session) request to protect
    ///     new objects in the directory bucket.
    ///
    ///     > **Note**
    ///     >
    ///     > When you use the CLI or the Amazon Web Services SDKs, for
    ///     > [`CreateSession`](crate::Client::create_session), the session token refreshes automatically to avoid
    ///     > service interruptions when a session expires. The CLI or the Amazon Web Services SDKs use the bucket's
    ///     > default encryption configuration for the [`CreateSession`](crate::Client::create_session) request. It's
    ///     > not supported to override the encryption settings values in the
    ///     > [`CreateSession`](crate::Client::create_session) request. So in the Zonal endpoint API calls (except
    ///     > [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///     > [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)), the
    ///     > encryption request headers must match the default encryption configuration of the directory bucket.
    ///
    ///     > **Note**
    ///     >
    ///     > For directory buckets, when you perform a
    ///     > [`CreateMultipartUpload`](crate::Client::create_multipart_upload) operation and an
    ///     > [`UploadPartCopy`](crate::Client::upload_part_copy) operation, the request headers you provide in the
    ///     > [`CreateMultipartUpload`](crate::Client::create_multipart_upload) request must match the default
    ///     > encryption configuration of the destination bucket.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`CreateMultipartUpload`](crate::Client::create_multipart_upload):
    ///
    /// - [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    /// - [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    /// - [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    /// - [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateMultipartUploadError`](crate::operations::CreateMultipartUploadError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/create_multipart_upload.md"))]
    pub fn create_multipart_upload(
        &self,
        request: CreateMultipartUploadRequest,
    ) -> Call<CreateMultipartUploadOutput, CreateMultipartUploadError> {
        self.core.call::<CreateMultipartUpload>(request)
    }

    /// Creates a session that establishes temporary security credentials to support fast authentication and
    /// authorization for the Zonal endpoint API operations on directory buckets. For more information about Zonal
    /// endpoint API operations that include the Availability Zone in the request endpoint, see
    /// [S3 Express One Zone APIs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-APIs.html) in the
    /// *Amazon S3 User Guide*.
    ///
    /// To make Zonal endpoint API requests on a directory bucket, use the
    /// [`CreateSession`](crate::Client::create_session) API operation. Specifically, you grant
    /// `s3express:CreateSession` permission to a bucket in a bucket policy or an IAM identity-based policy. Then, you
    /// use IAM credentials to make the [`CreateSession`](crate::Client::create_session) API request on the bucket,
    /// which returns temporary security credentials that include the access key ID, secret access key, session token,
    /// and expiration. These credentials have associated permissions to access the Zonal endpoint API operations.
    /// After the session is created, you don’t need to use other policies to grant permissions to each Zonal endpoint
    /// API individually. Instead, in your Zonal endpoint API requests, you sign your requests by applying the
    /// temporary security credentials of the session to the request headers and following the SigV4 protocol for
    /// authentication. You also apply the session token to the `x-amz-s3session-token` request header for
    /// authorization. Temporary security credentials are scoped to the bucket and expire after 5 minutes. After the
    /// expiration time, any calls that you make with those credentials will fail. You must use IAM credentials again
    /// to make a [`CreateSession`](crate::Client::create_session) API request that generates a new set of temporary
    /// credentials for use. Temporary credentials cannot be extended or refreshed beyond the original specified
    /// interval.
    ///
    /// If you use Amazon Web Services SDKs, SDKs handle the session token refreshes automatically to avoid service
    /// interruptions when a session expires. We recommend that you use the Amazon Web Services SDKs to initiate and
    /// manage requests to the [`CreateSession`](crate::Client::create_session) API. For more information, see
    /// [Performance guidelines and design patterns](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-optimizing-performance-guidelines-design-patterns.html#s3-express-optimizing-performance-session-authentication)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > - You must make requests for this API operation to the Zonal endpoint. These endpoints support
    /// >   virtual-hosted-style requests in the format
    /// >   `https://bucket-name.s3express-zone-id.region-code.amazonaws.com`. Path-style requests are not supported.
    /// >   For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    /// > - **[`CopyObject`](crate::Client::copy_object) API operation** - Unlike other Zonal endpoint API operations,
    /// >   the [`CopyObject`](crate::Client::copy_object) API operation doesn't use the temporary security
    /// >   credentials returned from the [`CreateSession`](crate::Client::create_session) API operation for
    /// >   authentication and authorization. For information about authentication and authorization of the
    /// >   [`CopyObject`](crate::Client::copy_object) API operation on directory buckets, see
    /// >   [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html).
    /// > - **[`HeadBucket`](crate::Client::head_bucket) API operation** - Unlike other Zonal endpoint API operations,
    /// >   the [`HeadBucket`](crate::Client::head_bucket) API operation doesn't use the temporary security
    /// >   credentials returned from the [`CreateSession`](crate::Client::create_session) API operation for
    /// >   authentication and authorization. For information about authentication and authorization of the
    /// >   [`HeadBucket`](crate::Client::head_bucket) API operation on directory buckets, see
    /// >   [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html).
    ///
    /// - **Permissions**: To obtain temporary security credentials, you must create a bucket policy or an IAM
    ///   identity-based policy that grants `s3express:CreateSession` permission to the bucket. In a policy, you can
    ///   have the `s3express:SessionMode` condition key to control who can create a `ReadWrite` or `ReadOnly`
    ///   session. For more information about `ReadWrite` or `ReadOnly` sessions, see
    ///   [`x-amz-create-session-mode`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html#API_CreateSession_RequestParameters)
    ///   . For example policies, see
    ///   [Example bucket policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html)
    ///   and
    ///   [Amazon Web Services Identity and Access Management (IAM) identity-based policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-identity-policies.html)
    ///   in the *Amazon S3 User Guide*.
    ///
    ///   To grant cross-account access to Zonal endpoint API operations, the bucket policy should also grant both
    ///   accounts the `s3express:CreateSession` permission.
    ///
    ///   If you want to encrypt objects with SSE-KMS, you must also have the `kms:GenerateDataKey` and the
    ///   `kms:Decrypt` permissions in IAM identity-based policies and KMS key policies for the target KMS key.
    /// - **Encryption**: For directory buckets, there are only two supported options for server-side encryption:
    ///   server-side encryption with Amazon S3 managed keys (SSE-S3) (`AES256`) and server-side encryption with KMS
    ///   keys (SSE-KMS) (`aws:kms`). We recommend that the bucket's default encryption uses the desired encryption
    ///   configuration and you don't override the bucket default encryption in your
    ///   [`CreateSession`](crate::Client::create_session) requests or `PUT` object requests. Then, new objects are
    ///   automatically encrypted with the desired encryption settings. For more information, see
    ///   [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///   in the *Amazon S3 User Guide*. For more information about the encryption overriding behaviors in directory
    ///   buckets, see
    ///   [Specifying server-side encryption with KMS for new object uploads](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).
    ///
    ///   For
    ///   [Zonal endpoint (object-level) API operations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html#s3-express-differences-api-operations)
    ///   except [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///   [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html), you authenticate
    ///   and authorize requests through
    ///   [CreateSession](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) for low latency. To
    ///   encrypt new objects in a directory bucket with SSE-KMS, you must specify SSE-KMS as the directory bucket's
    ///   default encryption configuration with a KMS key (specifically, a
    ///   [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk)).
    ///   Then, when a session is created for Zonal endpoint API operations, new objects are automatically encrypted
    ///   and decrypted with SSE-KMS and S3 Bucket Keys during the session.
    ///
    ///   > **Note**
    ///   >
    ///   > Only 1
    ///   > [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk)
    ///   > is supported per directory bucket for the lifetime of the bucket. The
    ///   > [Amazon Web Services managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    ///   > (`aws/s3`) isn't supported. After you specify SSE-KMS as your bucket's default encryption configuration
    ///   > with a customer managed key, you can't change the customer managed key for the bucket's SSE-KMS
    ///   > configuration.
    ///
    ///   In the Zonal endpoint API calls (except
    ///   [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///   [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)) using the REST
    ///   API, you can't override the values of the encryption settings (`x-amz-server-side-encryption`,
    ///   `x-amz-server-side-encryption-aws-kms-key-id`, `x-amz-server-side-encryption-context`, and
    ///   `x-amz-server-side-encryption-bucket-key-enabled`) from the [`CreateSession`](crate::Client::create_session)
    ///   request. You don't need to explicitly specify these encryption settings values in Zonal endpoint API calls,
    ///   and Amazon S3 will use the encryption settings values from the
    ///   [`CreateSession`](crate::Client::create_session) request to protect new objects in the directory bucket.
    ///
    ///   > **Note**
    ///   >
    ///   > When you use the CLI or the Amazon Web Services SDKs, for
    ///   > [`CreateSession`](crate::Client::create_session), the session token refreshes automatically to avoid
    ///   > service interruptions when a session expires. The CLI or the Amazon Web Services SDKs use the bucket's
    ///   > default encryption configuration for the [`CreateSession`](crate::Client::create_session) request. It's
    ///   > not supported to override the encryption settings values in the
    ///   > [`CreateSession`](crate::Client::create_session) request. Also, in the Zonal endpoint API calls (except
    ///   > [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///   > [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)), it's not
    ///   > supported to override the values of the encryption settings from the
    ///   > [`CreateSession`](crate::Client::create_session) request.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateSessionError`](crate::operations::CreateSessionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn create_session(
        &self,
        request: CreateSessionRequest,
    ) -> Call<CreateSessionOutput, CreateSessionError> {
        self.core.call::<CreateSession>(request)
    }

    /// Deletes the S3 bucket. All objects (including all object versions and delete markers) in the bucket must be
    /// deleted before the bucket itself can be deleted.
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - If multipart uploads in a directory bucket are in progress, you can't delete the
    /// >   bucket until all the in-progress multipart uploads are aborted or completed.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the
    /// >   Regional endpoint. These endpoints support path-style requests in the format
    /// >   `https://s3express-control.region-code.amazonaws.com/bucket-name`. Virtual-hosted-style requests aren't
    /// >   supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - You must have the `s3:DeleteBucket` permission on the specified
    ///     bucket in a policy.
    ///   - **Directory bucket permissions** - You must have the `s3express:DeleteBucket` permission in an IAM
    ///     identity-based policy instead of a bucket policy. Cross-account access to this API operation isn't
    ///     supported. This operation can only be performed by the Amazon Web Services account that owns the resource.
    ///     For more information about directory bucket policies and permissions, see
    ///     [Amazon Web Services Identity and Access Management (IAM) for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html)
    ///     in the *Amazon S3 User Guide*.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `s3express-control.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`DeleteBucket`](crate::Client::delete_bucket):
    ///
    /// - [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html)
    /// - [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteBucketError`](crate::operations::DeleteBucketError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_bucket.md"))]
    pub fn delete_bucket(&self, request: DeleteBucketRequest) -> Call<(), DeleteBucketError> {
        self.core.call::<DeleteBucket>(request)
    }

    /// Removes an object from a bucket. The behavior depends on the bucket's versioning state:
    ///
    /// - If bucket versioning is not enabled, the operation permanently deletes the object.
    /// - If bucket versioning is enabled, the operation inserts a delete marker, which becomes the current version of
    ///   the object. To permanently delete an object in a versioned bucket, you must include the object’s `versionId`
    ///   in the request. For more information about versioning-enabled buckets, see
    ///   [Deleting object versions from a versioning-enabled bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html).
    /// - If bucket versioning is suspended, the operation removes the object that has a null `versionId`, if there is
    ///   one, and inserts a delete marker that becomes the current version of the object. If there isn't an object
    ///   with a null `versionId`, and all versions of the object have a `versionId`, Amazon S3 does not remove the
    ///   object and only inserts a delete marker. To permanently delete an object that has a `versionId`, you must
    ///   include the object’s `versionId` in the request. For more information about versioning-suspended buckets,
    ///   see
    ///   [Deleting objects from versioning-suspended buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectsfromVersioningSuspendedBuckets.html).
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - S3 Versioning isn't enabled and supported for directory buckets. For this API
    /// >   operation, only the `null` value of the version ID is supported by directory buckets. You can only specify
    /// >   `null` to the `versionId` query parameter in the request.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// >   endpoint. These endpoints support virtual-hosted-style requests in the format
    /// >   `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    /// >   are not supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// To remove a specific version, you must use the `versionId` query parameter. Using this query parameter
    /// permanently deletes the version. If the object deleted is a delete marker, Amazon S3 sets the response header
    /// `x-amz-delete-marker` to true.
    ///
    /// If the object you want to delete is in a bucket where the bucket versioning configuration is MFA Delete
    /// enabled, you must include the `x-amz-mfa` request header in the DELETE `versionId` request. Requests that
    /// include `x-amz-mfa` must use HTTPS. For more information about MFA Delete, see
    /// [Using MFA Delete](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingMFADelete.html) in the *Amazon S3 User
    /// Guide*. To see sample requests that use versioning, see
    /// [Sample Request](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectDELETE.html#ExampleVersionObjectDelete).
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - MFA delete is not supported by directory buckets.
    ///
    /// You can delete objects by explicitly calling DELETE Object or calling
    /// ([PutBucketLifecycle](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycle.html)) to enable
    /// Amazon S3 to remove them for you. If you want to block users or accounts from removing or deleting objects
    /// from your bucket, you must deny them the `s3:DeleteObject`, `s3:DeleteObjectVersion`, and
    /// `s3:PutLifeCycleConfiguration` actions.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - S3 Lifecycle is not supported by directory buckets.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - The following permissions are required in your policies when your
    ///     [`DeleteObjects`](crate::Client::delete_objects) request includes specific headers.
    ///     - **`s3:DeleteObject`** - To delete an object from a bucket, you must always have the `s3:DeleteObject`
    ///       permission.
    ///     - **`s3:DeleteObjectVersion`** - To delete a specific version of an object from a versioning-enabled
    ///       bucket, you must have the `s3:DeleteObjectVersion` permission.
    ///
    ///       > **Note**
    ///       >
    ///       > If the `s3:DeleteObject` or `s3:DeleteObjectVersion` permissions are explicitly denied in your bucket
    ///       > policy, attempts to delete any unversioned objects result in a `403 Access Denied` error.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following action is related to [`DeleteObject`](crate::Client::delete_object):
    ///
    /// - [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// > **Note**
    /// >
    /// > The `If-Match` header is supported for both general purpose and directory buckets.
    /// > [`IfMatchLastModifiedTime`](crate::newtypes::IfMatchLastModifiedTime) and
    /// > [`IfMatchSize`](crate::newtypes::IfMatchSize) is only supported for directory buckets.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteObjectError`](crate::operations::DeleteObjectError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_object.md"))]
    pub fn delete_object(
        &self,
        request: DeleteObjectRequest,
    ) -> Call<DeleteObjectOutput, DeleteObjectError> {
        self.core.call::<DeleteObject>(request)
    }

    /// > **Note**
    /// >
    /// > This operation is not supported for directory buckets.
    ///
    /// Removes the entire tag set from the specified object. For more information about managing object tags, see
    /// [Object Tagging](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-tagging.html).
    ///
    /// To use this operation, you must have permission to perform the `s3:DeleteObjectTagging` action.
    ///
    /// To delete tags of a specific object version, add the `versionId` query parameter in the request. You will need
    /// permission for the `s3:DeleteObjectVersionTagging` action.
    ///
    /// The following operations are related to [`DeleteObjectTagging`](crate::Client::delete_object_tagging):
    ///
    /// - [PutObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html)
    /// - [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteObjectTaggingError`](crate::operations::DeleteObjectTaggingError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_object_tagging.md"))]
    pub fn delete_object_tagging(
        &self,
        request: DeleteObjectTaggingRequest,
    ) -> Call<DeleteObjectTaggingOutput, DeleteObjectTaggingError> {
        self.core.call::<DeleteObjectTagging>(request)
    }

    /// This operation enables you to delete multiple objects from a bucket using a single HTTP request. If you know
    /// the object keys that you want to delete, then this operation provides a suitable alternative to sending
    /// individual delete requests, reducing per-request overhead.
    ///
    /// The request can contain a list of up to 1,000 keys that you want to delete. In the XML, you provide the object
    /// key names, and optionally, version IDs if you want to delete a specific version of the object from a
    /// versioning-enabled bucket. For each key, Amazon S3 performs a delete operation and returns the result of that
    /// delete, success or failure, in the response. If the object specified in the request isn't found, Amazon S3
    /// confirms the deletion by returning the result as deleted.
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - S3 Versioning isn't enabled and supported for directory buckets.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// >   endpoint. These endpoints support virtual-hosted-style requests in the format
    /// >   `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    /// >   are not supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// The operation supports two modes for the response: verbose and quiet. By default, the operation uses verbose
    /// mode in which the response includes the result of deletion of each key in your request. In quiet mode the
    /// response includes only keys where the delete operation encountered an error. For a successful deletion in a
    /// quiet mode, the operation does not return any information about the delete in the response body.
    ///
    /// When performing this action on an MFA Delete enabled bucket, that attempts to delete any versioned objects,
    /// you must include an MFA token. If you do not provide one, the entire request will fail, even if there are
    /// non-versioned objects you are trying to delete. If you provide an invalid token, whether there are versioned
    /// keys in the request or not, the entire Multi-Object Delete request will fail. For information about MFA
    /// Delete, see
    /// [MFA Delete](https://docs.aws.amazon.com/AmazonS3/latest/dev/Versioning.html#MultiFactorAuthenticationDelete)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - MFA delete is not supported by directory buckets.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - The following permissions are required in your policies when your
    ///     [`DeleteObjects`](crate::Client::delete_objects) request includes specific headers.
    ///     - **`s3:DeleteObject`** - To delete an object from a bucket, you must always specify the `s3:DeleteObject`
    ///       permission.
    ///     - **`s3:DeleteObjectVersion`** - To delete a specific version of an object from a versioning-enabled
    ///       bucket, you must specify the `s3:DeleteObjectVersion` permission.
    ///
    ///       > **Note**
    ///       >
    ///       > If the `s3:DeleteObject` or `s3:DeleteObjectVersion` permissions are explicitly denied in your bucket
    ///       > policy, attempts to delete any unversioned objects result in a `403 Access Denied` error.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    /// - **Content-MD5 request header**:
    ///   - **General purpose bucket** - The Content-MD5 request header is required for all Multi-Object Delete
    ///     requests. Amazon S3 uses the header value to ensure that your request body has not been altered in
    ///     transit.
    ///   - **Directory bucket** - The Content-MD5 request header or a additional checksum request header (including
    ///     `x-amz-checksum-crc32`, `x-amz-checksum-crc32c`, `x-amz-checksum-sha1`, or `x-amz-checksum-sha256`) is
    ///     required for all Multi-Object Delete requests.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`DeleteObjects`](crate::Client::delete_objects):
    ///
    /// - [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    /// - [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    /// - [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    /// - [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteObjectsError`](crate::operations::DeleteObjectsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_objects.md"))]
    pub fn delete_objects(
        &self,
        request: DeleteObjectsRequest,
    ) -> Call<DeleteObjectsOutput, DeleteObjectsError> {
        self.core.call::<DeleteObjects>(request)
    }

    /// > **Important**
    /// >
    /// > Using the [`GetBucketLocation`](crate::Client::get_bucket_location) operation is no longer a best practice.
    /// > To return the Region that a bucket resides in, we recommend that you use the
    /// > [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html) operation instead. For
    /// > backward compatibility, Amazon S3 continues to support the
    /// > [`GetBucketLocation`](crate::Client::get_bucket_location) operation.
    ///
    /// Returns the Region the bucket resides in. You set the bucket's Region using the `LocationConstraint` request
    /// parameter in a [`CreateBucket`](crate::Client::create_bucket) request. For more information, see
    /// [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html).
    ///
    /// > **Note**
    /// >
    /// > In a bucket's home Region, calls to the [`GetBucketLocation`](crate::Client::get_bucket_location) operation
    /// > are governed by the bucket's policy. In other Regions, the bucket policy doesn't apply, which means that
    /// > cross-account access won't be authorized. However, calls to the [`HeadBucket`](crate::Client::head_bucket)
    /// > operation always return the bucket’s location through an HTTP response header, whether access to the bucket
    /// > is authorized or not. Therefore, we recommend using the [`HeadBucket`](crate::Client::head_bucket) operation
    /// > for bucket Region discovery and to avoid using the [`GetBucketLocation`](crate::Client::get_bucket_location)
    /// > operation.
    ///
    /// When you use this API operation with an access point, provide the alias of the access point in place of the
    /// bucket name.
    ///
    /// When you use this API operation with an Object Lambda access point, provide the alias of the Object Lambda
    /// access point in place of the bucket name. If the Object Lambda access point alias in a request is not valid,
    /// the error code `InvalidAccessPointAliasError` is returned. For more information about
    /// `InvalidAccessPointAliasError`, see
    /// [List of Error Codes](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList).
    ///
    /// > **Note**
    /// >
    /// > This operation is not supported for directory buckets.
    ///
    /// The following operations are related to [`GetBucketLocation`](crate::Client::get_bucket_location):
    ///
    /// - [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    /// - [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetBucketLocationError`](crate::operations::GetBucketLocationError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/get_bucket_location.md"))]
    pub fn get_bucket_location(
        &self,
        request: GetBucketLocationRequest,
    ) -> Call<GetBucketLocationOutput, GetBucketLocationError> {
        self.core.call::<GetBucketLocation>(request)
    }

    /// Retrieves an object from Amazon S3.
    ///
    /// In the [`GetObject`](crate::Client::get_object) request, specify the full key name for the object.
    ///
    /// **General purpose buckets** - Both the virtual-hosted-style requests and the path-style requests are
    /// supported. For a virtual hosted-style request example, if you have the object
    /// `photos/2006/February/sample.jpg`, specify the object key name as `/photos/2006/February/sample.jpg`. For a
    /// path-style request example, if you have the object `photos/2006/February/sample.jpg` in the bucket named
    /// `examplebucket`, specify the object key name as `/examplebucket/photos/2006/February/sample.jpg`. For more
    /// information about request types, see
    /// [HTTP Host Header Bucket Specification](https://docs.aws.amazon.com/AmazonS3/latest/dev/VirtualHosting.html#VirtualHostingSpecifyBucket)
    /// in the *Amazon S3 User Guide*.
    ///
    /// **Directory buckets** - Only virtual-hosted-style requests are supported. For a virtual hosted-style request
    /// example, if you have the object `photos/2006/February/sample.jpg` in the bucket named
    /// `amzn-s3-demo-bucket--usw2-az1--x-s3`, specify the object key name as `/photos/2006/February/sample.jpg`.
    /// Also, when you make requests to this API operation, your requests are sent to the Zonal endpoint. These
    /// endpoints support virtual-hosted-style requests in the format
    /// `https://bucket-name.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests are not
    /// supported. For more information about endpoints in Availability Zones, see
    /// [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - You must have the required permissions in a policy. To use
    ///     [`GetObject`](crate::Client::get_object), you must have the `READ` access to the object (or version). If
    ///     you grant `READ` access to the anonymous user, the [`GetObject`](crate::Client::get_object) operation
    ///     returns the object without using an authorization header. For more information, see
    ///     [Specifying permissions in a policy](https://docs.aws.amazon.com/AmazonS3/latest/dev/using-with-s3-actions.html)
    ///     in the *Amazon S3 User Guide*.
    ///
    ///     If you include a `versionId` in your request header, you must have the `s3:GetObjectVersion` permission to
    ///     access a specific version of an object. The `s3:GetObject` permission is not required in this scenario.
    ///
    ///     If you request the current version of an object without a specific `versionId` in the request header, only
    ///     the `s3:GetObject` permission is required. The `s3:GetObjectVersion` permission is not required in this
    ///     scenario.
    ///
    ///     If the object that you request doesn’t exist, the error that Amazon S3 returns depends on whether you also
    ///     have the `s3:ListBucket` permission.
    ///     - If you have the `s3:ListBucket` permission on the bucket, Amazon S3 returns an HTTP status code
    ///       `404 Not Found` error.
    ///     - If you don’t have the `s3:ListBucket` permission, Amazon S3 returns an HTTP status code
    ///       `403 Access Denied` error.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    ///
    ///     If the object is encrypted using SSE-KMS, you must also have the `kms:GenerateDataKey` and `kms:Decrypt`
    ///     permissions in IAM identity-based policies and KMS key policies for the KMS key.
    /// - **Storage classes**: If the object you are retrieving is stored in the S3 Glacier Flexible Retrieval storage
    ///   class, the S3 Glacier Deep Archive storage class, the S3 Intelligent-Tiering Archive Access tier, or the S3
    ///   Intelligent-Tiering Deep Archive Access tier, before you can retrieve the object you must first restore a
    ///   copy using [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html).
    ///   Otherwise, this operation returns an [`InvalidObjectState`](crate::errors::InvalidObjectState) error. For
    ///   information about restoring archived objects, see
    ///   [Restoring Archived Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/restoring-objects.html) in the
    ///   *Amazon S3 User Guide*.
    ///
    ///   **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
    ///   class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated
    ///   Local Zones. Unsupported storage class values won't write a destination object and will respond with the
    ///   HTTP status code `400 Bad Request`.
    /// - **Encryption**: Encryption request headers, like `x-amz-server-side-encryption`, should not be sent for the
    ///   [`GetObject`](crate::Client::get_object) requests, if your object uses server-side encryption with Amazon S3
    ///   managed encryption keys (SSE-S3), server-side encryption with Key Management Service (KMS) keys (SSE-KMS),
    ///   or dual-layer server-side encryption with Amazon Web Services KMS keys (DSSE-KMS). If you include the header
    ///   in your [`GetObject`](crate::Client::get_object) requests for the object that uses these types of keys,
    ///   you’ll get an HTTP `400 Bad Request` error.
    ///
    ///   **Directory buckets** - For directory buckets, there are only two supported options for server-side
    ///   encryption: SSE-S3 and SSE-KMS. SSE-C isn't supported. For more information, see
    ///   [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///   in the *Amazon S3 User Guide*.
    /// - **Overriding response header values through the request**: There are times when you want to override certain
    ///   response header values of a [`GetObject`](crate::Client::get_object) response. For example, you might
    ///   override the `Content-Disposition` response header value through your
    ///   [`GetObject`](crate::Client::get_object) request.
    ///
    ///   You can override values for a set of response headers. These modified response header values are included
    ///   only in a successful response, that is, when the HTTP status code `200 OK` is returned. The headers you can
    ///   override using the following query parameters in the request are a subset of the headers that Amazon S3
    ///   accepts when you create an object.
    ///
    ///   The response headers that you can override for the [`GetObject`](crate::Client::get_object) response are
    ///   `Cache-Control`, `Content-Disposition`, `Content-Encoding`, `Content-Language`, `Content-Type`, and
    ///   [`Expires`](crate::newtypes::Expires).
    ///
    ///   To override values for a set of response headers in the [`GetObject`](crate::Client::get_object) response,
    ///   you can use the following query parameters in the request.
    ///   - `response-cache-control`
    ///   - `response-content-disposition`
    ///   - `response-content-encoding`
    ///   - `response-content-language`
    ///   - `response-content-type`
    ///   - `response-expires`
    ///
    ///   > **Note**
    ///   >
    ///   > When you use these parameters, you must sign the request by using either an Authorization header or a
    ///   > presigned URL. These parameters cannot be used with an unsigned (anonymous) request.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`GetObject`](crate::Client::get_object):
    ///
    /// - [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html)
    /// - [GetObjectAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetObjectError`](crate::operations::GetObjectError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/get_object.md"))]
    pub fn get_object(&self, request: GetObjectRequest) -> Call<GetObjectOutput, GetObjectError> {
        self.core.call::<GetObject>(request)
    }

    /// Retrieves all of the metadata from an object without returning the object itself. This operation is useful if
    /// you're interested only in an object's metadata.
    ///
    /// [`GetObjectAttributes`](crate::Client::get_object_attributes) combines the functionality of
    /// [`HeadObject`](crate::Client::head_object) and [`ListParts`](crate::Client::list_parts). All of the data
    /// returned with both of those individual calls can be returned with a single call to
    /// [`GetObjectAttributes`](crate::Client::get_object_attributes).
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// > endpoint. These endpoints support virtual-hosted-style requests in the format
    /// > `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests are
    /// > not supported. For more information about endpoints in Availability Zones, see
    /// > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - To use
    ///     [`GetObjectAttributes`](crate::Client::get_object_attributes), you must have READ access to the object.
    ///
    ///     The other permissions that you need to use this operation depend on whether the bucket is versioned and if
    ///     a version ID is passed in the [`GetObjectAttributes`](crate::Client::get_object_attributes) request.
    ///     - If you pass a version ID in your request, you need both the `s3:GetObjectVersion` and
    ///       `s3:GetObjectVersionAttributes` permissions.
    ///     - If you do not pass a version ID in your request, you need the `s3:GetObject` and
    ///       `s3:GetObjectAttributes` permissions.
    ///
    ///     For more information, see
    ///     [Specifying Permissions in a Policy](https://docs.aws.amazon.com/AmazonS3/latest/dev/using-with-s3-actions.html)
    ///     in the *Amazon S3 User Guide*.
    ///
    ///     If the object that you request does not exist, the error Amazon S3 returns depends on whether you also
    ///     have the `s3:ListBucket` permission.
    ///     - If you have the `s3:ListBucket` permission on the bucket, Amazon S3 returns an HTTP status code
    ///       `404 Not Found` ("no such key") error.
    ///     - If you don't have the `s3:ListBucket` permission, Amazon S3 returns an HTTP status code `403 Forbidden`
    ///       ("access denied") error.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    ///
    ///     If the object is encrypted with SSE-KMS, you must also have the `kms:GenerateDataKey` and `kms:Decrypt`
    ///     permissions in IAM identity-based policies and KMS key policies for the KMS key.
    /// - **Encryption**:
    ///
    ///   > **Note**
    ///   >
    ///   > Encryption request headers, like `x-amz-server-side-encryption`, should not be sent for `HEAD` requests if
    ///   > your object uses server-side encryption with Key Management Service (KMS) keys (SSE-KMS), dual-layer
    ///   > server-side encryption with Amazon Web Services KMS keys (DSSE-KMS), or server-side encryption with Amazon
    ///   > S3 managed encryption keys (SSE-S3). The `x-amz-server-side-encryption` header is used when you `PUT` an
    ///   > object to S3 and want to specify the encryption method. If you include this header in a `GET` request for
    ///   > an object that uses these types of keys, you’ll get an HTTP `400 Bad Request` error. It's because the
    ///   > encryption method can't be changed when you retrieve the object.
    ///
    ///   If you encrypted an object when you stored the object in Amazon S3 by using server-side encryption with
    ///   customer-provided encryption keys (SSE-C), then when you retrieve the metadata from the object, you must use
    ///   the following headers. These headers provide the server with the encryption key required to retrieve the
    ///   object's metadata. The headers are:
    ///   - `x-amz-server-side-encryption-customer-algorithm`
    ///   - `x-amz-server-side-encryption-customer-key`
    ///   - `x-amz-server-side-encryption-customer-key-MD5`
    ///
    ///   For more information about SSE-C, see
    ///   [Server-Side Encryption (Using Customer-Provided Encryption Keys)](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    ///   in the *Amazon S3 User Guide*.
    ///
    ///   > **Note**
    ///   >
    ///   > **Directory bucket permissions** - For directory buckets, there are only two supported options for
    ///   > server-side encryption: server-side encryption with Amazon S3 managed keys (SSE-S3) (`AES256`) and
    ///   > server-side encryption with KMS keys (SSE-KMS) (`aws:kms`). We recommend that the bucket's default
    ///   > encryption uses the desired encryption configuration and you don't override the bucket default encryption
    ///   > in your [`CreateSession`](crate::Client::create_session) requests or `PUT` object requests. Then, new
    ///   > objects are automatically encrypted with the desired encryption settings. For more information, see
    ///   > [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///   > in the *Amazon S3 User Guide*. For more information about the encryption overriding behaviors in directory
    ///   > buckets, see
    ///   > [Specifying server-side encryption with KMS for new object uploads](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).
    /// - **Versioning**: **Directory buckets** - S3 Versioning isn't enabled and supported for directory buckets. For
    ///   this API operation, only the `null` value of the version ID is supported by directory buckets. You can only
    ///   specify `null` to the `versionId` query parameter in the request.
    /// - **Conditional request headers**: Consider the following when using request headers:
    ///   - If both of the `If-Match` and `If-Unmodified-Since` headers are present in the request as follows, then
    ///     Amazon S3 returns the HTTP status code `200 OK` and the data requested:
    ///     - `If-Match` condition evaluates to `true`.
    ///     - `If-Unmodified-Since` condition evaluates to `false`.
    ///
    ///     For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
    ///   - If both of the `If-None-Match` and `If-Modified-Since` headers are present in the request as follows, then
    ///     Amazon S3 returns the HTTP status code `304 Not Modified`:
    ///     - `If-None-Match` condition evaluates to `false`.
    ///     - `If-Modified-Since` condition evaluates to `true`.
    ///
    ///     For more information about conditional requests, see [RFC 7232](https://tools.ietf.org/html/rfc7232).
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following actions are related to [`GetObjectAttributes`](crate::Client::get_object_attributes):
    ///
    /// - [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    /// - [GetObjectAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html)
    /// - [GetObjectLegalHold](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html)
    /// - [GetObjectLockConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html)
    /// - [GetObjectRetention](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html)
    /// - [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html)
    /// - [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetObjectAttributesError`](crate::operations::GetObjectAttributesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn get_object_attributes(
        &self,
        request: GetObjectAttributesRequest,
    ) -> Call<GetObjectAttributesOutput, GetObjectAttributesError> {
        self.core.call::<GetObjectAttributes>(request)
    }

    /// > **Note**
    /// >
    /// > This operation is not supported for directory buckets.
    ///
    /// Returns the tag-set of an object. You send the GET request against the tagging subresource associated with the
    /// object.
    ///
    /// To use this operation, you must have permission to perform the `s3:GetObjectTagging` action. By default, the
    /// GET action returns information about current version of an object. For a versioned bucket, you can have
    /// multiple versions of an object in your bucket. To retrieve tags of any other version, use the versionId query
    /// parameter. You also need permission for the `s3:GetObjectVersionTagging` action.
    ///
    /// By default, the bucket owner has this permission and can grant this permission to others.
    ///
    /// For information about the Amazon S3 object tagging feature, see
    /// [Object Tagging](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-tagging.html).
    ///
    /// The following actions are related to [`GetObjectTagging`](crate::Client::get_object_tagging):
    ///
    /// - [DeleteObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html)
    /// - [GetObjectAttributes](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html)
    /// - [PutObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetObjectTaggingError`](crate::operations::GetObjectTaggingError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/get_object_tagging.md"))]
    pub fn get_object_tagging(
        &self,
        request: GetObjectTaggingRequest,
    ) -> Call<GetObjectTaggingOutput, GetObjectTaggingError> {
        self.core.call::<GetObjectTagging>(request)
    }

    /// You can use this operation to determine if a bucket exists and if you have permission to access it. The action
    /// returns a `200 OK` HTTP status code if the bucket exists and you have permission to access it. You can make a
    /// [`HeadBucket`](crate::Client::head_bucket) call on any bucket name to any Region in the partition, and
    /// regardless of the permissions on the bucket, you will receive a response header with the correct bucket
    /// location so that you can then make a proper, signed request to the appropriate Regional endpoint.
    ///
    /// > **Note**
    /// >
    /// > If the bucket doesn't exist or you don't have permission to access it, the `HEAD` request returns a generic
    /// > `400 Bad Request`, `403 Forbidden`, or `404 Not Found` HTTP status code. A message body isn't included, so
    /// > you can't determine the exception beyond these HTTP response codes.
    ///
    /// - **Authentication and authorization**: **General purpose buckets** - Request to public buckets that grant the
    ///   s3:ListBucket permission publicly do not need to be signed. All other
    ///   [`HeadBucket`](crate::Client::head_bucket) requests must be authenticated and signed by using IAM
    ///   credentials (access key ID and secret access key for the IAM identities). All headers with the `x-amz-`
    ///   prefix, including `x-amz-copy-source`, must be signed. For more information, see
    ///   [REST Authentication](https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).
    ///
    ///   **Directory buckets** - You must use IAM credentials to authenticate and authorize your access to the
    ///   [`HeadBucket`](crate::Client::head_bucket) API operation, instead of using the temporary security
    ///   credentials through the [`CreateSession`](crate::Client::create_session) API operation.
    ///
    ///   Amazon Web Services CLI or SDKs handles authentication and authorization on your behalf.
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - To use this operation, you must have permissions to perform the
    ///     `s3:ListBucket` action. The bucket owner has this permission by default and can grant this permission to
    ///     others. For more information about permissions, see
    ///     [Managing access permissions to your Amazon S3 resources](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-access-control.html)
    ///     in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - You must have the **`s3express:CreateSession`** permission in the
    ///     `Action` element of a policy. If no session mode is specified, the session will be created with the
    ///     maximum allowable privilege, attempting `ReadWrite` first, then `ReadOnly` if `ReadWrite` is not
    ///     permitted. If you want to explicitly restrict the access to be read-only, you can set the
    ///     `s3express:SessionMode` condition key to `ReadOnly` on the bucket.
    ///
    ///     For more information about example bucket policies, see
    ///     [Example bucket policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html)
    ///     and
    ///     [Amazon Web Services Identity and Access Management (IAM) identity-based policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-identity-policies.html)
    ///     in the *Amazon S3 User Guide*.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    ///   > **Note**
    ///   >
    ///   > You must make requests for this API operation to the Zonal endpoint. These endpoints support
    ///   > virtual-hosted-style requests in the format
    ///   > `https://bucket-name.s3express-zone-id.region-code.amazonaws.com`. Path-style requests are not supported.
    ///   > For more information about endpoints in Availability Zones, see
    ///   > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    ///   > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    ///   > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    ///   > in the *Amazon S3 User Guide*.
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`HeadBucketError`](crate::operations::HeadBucketError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/head_bucket.md"))]
    pub fn head_bucket(
        &self,
        request: HeadBucketRequest,
    ) -> Call<HeadBucketOutput, HeadBucketError> {
        self.core.call::<HeadBucket>(request)
    }

    /// Waits until `BucketExists`.
    ///
    /// Calls [`head_bucket`](crate::Client::head_bucket)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_bucket_exists(&self, request: HeadBucketRequest) -> Wait<HeadBucket> {
        self.core.wait("BucketExists", request)
    }

    /// Waits until `BucketNotExists`.
    ///
    /// Calls [`head_bucket`](crate::Client::head_bucket)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_bucket_not_exists(&self, request: HeadBucketRequest) -> Wait<HeadBucket> {
        self.core.wait("BucketNotExists", request)
    }

    /// The `HEAD` operation retrieves metadata from an object without returning the object itself. This operation is
    /// useful if you're interested only in an object's metadata.
    ///
    /// > **Note**
    /// >
    /// > A `HEAD` request has the same options as a `GET` operation on an object. The response is identical to the
    /// > `GET` response except that there is no response body. Because of this, if the `HEAD` request generates an
    /// > error, it returns a generic code, such as `400 Bad Request`, `403 Forbidden`, `404 Not Found`,
    /// > `405 Method Not Allowed`, `412 Precondition Failed`, or `304 Not Modified`. It's not possible to retrieve
    /// > the exact exception of these error codes.
    ///
    /// Request headers are limited to 8 KB in size. For more information, see
    /// [Common Request Headers](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonRequestHeaders.html).
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - To use `HEAD`, you must have the `s3:GetObject` permission. You
    ///     need the relevant read object (or version) permission for this operation. For more information, see
    ///     [Actions, resources, and condition keys for Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/list_amazons3.html)
    ///     in the *Amazon S3 User Guide*. For more information about the permissions to S3 API operations by S3
    ///     resource types, see Required permissions for Amazon S3 API operations in the *Amazon S3 User Guide*.
    ///
    ///     If the object you request doesn't exist, the error that Amazon S3 returns depends on whether you also have
    ///     the `s3:ListBucket` permission.
    ///     - If you have the `s3:ListBucket` permission on the bucket, Amazon S3 returns an HTTP status code
    ///       `404 Not Found` error.
    ///     - If you don’t have the `s3:ListBucket` permission, Amazon S3 returns an HTTP status code `403 Forbidden`
    ///       error.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    ///
    ///     If you enable `x-amz-checksum-mode` in the request and the object is encrypted with Amazon Web Services
    ///     Key Management Service (Amazon Web Services KMS), you must also have the `kms:GenerateDataKey` and
    ///     `kms:Decrypt` permissions in IAM identity-based policies and KMS key policies for the KMS key to retrieve
    ///     the checksum of the object.
    /// - **Encryption**:
    ///
    ///   > **Note**
    ///   >
    ///   > Encryption request headers, like `x-amz-server-side-encryption`, should not be sent for `HEAD` requests if
    ///   > your object uses server-side encryption with Key Management Service (KMS) keys (SSE-KMS), dual-layer
    ///   > server-side encryption with Amazon Web Services KMS keys (DSSE-KMS), or server-side encryption with Amazon
    ///   > S3 managed encryption keys (SSE-S3). The `x-amz-server-side-encryption` header is used when you `PUT` an
    ///   > object to S3 and want to specify the encryption method. If you include this header in a `HEAD` request for
    ///   > an object that uses these types of keys, you’ll get an HTTP `400 Bad Request` error. It's because the
    ///   > encryption method can't be changed when you retrieve the object.
    ///
    ///   If you encrypt an object by using server-side encryption with customer-provided encryption keys (SSE-C) when
    ///   you store the object in Amazon S3, then when you retrieve the metadata from the object, you must use the
    ///   following headers to provide the encryption key for the server to be able to retrieve the object's metadata.
    ///   The headers are:
    ///   - `x-amz-server-side-encryption-customer-algorithm`
    ///   - `x-amz-server-side-encryption-customer-key`
    ///   - `x-amz-server-side-encryption-customer-key-MD5`
    ///
    ///   For more information about SSE-C, see
    ///   [Server-Side Encryption (Using Customer-Provided Encryption Keys)](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    ///   in the *Amazon S3 User Guide*.
    ///
    ///   > **Note**
    ///   >
    ///   > **Directory bucket** - For directory buckets, there are only two supported options for server-side
    ///   > encryption: SSE-S3 and SSE-KMS. SSE-C isn't supported. For more information, see
    ///   > [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///   > in the *Amazon S3 User Guide*.
    /// - **Versioning**:
    ///   - If the current version of the object is a delete marker, Amazon S3 behaves as if the object was deleted
    ///     and includes `x-amz-delete-marker: true` in the response.
    ///   - If the specified version is a delete marker, the response returns a `405 Method Not Allowed` error and the
    ///     `Last-Modified: timestamp` response header.
    ///
    ///   > **Note**
    ///   >
    ///   > - **Directory buckets** - Delete marker is not supported for directory buckets.
    ///   > - **Directory buckets** - S3 Versioning isn't enabled and supported for directory buckets. For this API
    ///   >   operation, only the `null` value of the version ID is supported by directory buckets. You can only
    ///   >   specify `null` to the `versionId` query parameter in the request.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    ///   > **Note**
    ///   >
    ///   > For directory buckets, you must make requests for this API operation to the Zonal endpoint. These
    ///   > endpoints support virtual-hosted-style requests in the format
    ///   > `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    ///   > are not supported. For more information about endpoints in Availability Zones, see
    ///   > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    ///   > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    ///   > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    ///   > in the *Amazon S3 User Guide*.
    ///
    /// The following actions are related to [`HeadObject`](crate::Client::head_object):
    ///
    /// - [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    /// - [GetObjectAttributes](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`HeadObjectError`](crate::operations::HeadObjectError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/head_object.md"))]
    pub fn head_object(
        &self,
        request: HeadObjectRequest,
    ) -> Call<HeadObjectOutput, HeadObjectError> {
        self.core.call::<HeadObject>(request)
    }

    /// Waits until `ObjectExists`.
    ///
    /// Calls [`head_object`](crate::Client::head_object)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_object_exists(&self, request: HeadObjectRequest) -> Wait<HeadObject> {
        self.core.wait("ObjectExists", request)
    }

    /// Waits until `ObjectNotExists`.
    ///
    /// Calls [`head_object`](crate::Client::head_object)
    /// every 5 seconds, and at most 20 times.
    pub fn wait_until_object_not_exists(&self, request: HeadObjectRequest) -> Wait<HeadObject> {
        self.core.wait("ObjectNotExists", request)
    }

    /// > **Note**
    /// >
    /// > This operation is not supported for directory buckets.
    ///
    /// Returns a list of all buckets owned by the authenticated sender of the request. To grant IAM permission to use
    /// this operation, you must add the `s3:ListAllMyBuckets` policy action.
    ///
    /// For information about Amazon S3 buckets, see
    /// [Creating, configuring, and working with Amazon S3 buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-buckets-s3.html).
    ///
    /// > **Important**
    /// >
    /// > We strongly recommend using only paginated [`ListBuckets`](crate::Client::list_buckets) requests.
    /// > Unpaginated [`ListBuckets`](crate::Client::list_buckets) requests are only supported for Amazon Web Services
    /// > accounts set to the default general purpose bucket quota of 10,000. If you have an approved general purpose
    /// > bucket quota above 10,000, you must send paginated [`ListBuckets`](crate::Client::list_buckets) requests to
    /// > list your account’s buckets. All unpaginated [`ListBuckets`](crate::Client::list_buckets) requests will be
    /// > rejected for Amazon Web Services accounts with a general purpose bucket quota greater than 10,000.
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListBucketsError`](crate::operations::ListBucketsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn list_buckets(
        &self,
        request: ListBucketsRequest,
    ) -> Call<ListBucketsOutput, ListBucketsError> {
        self.core.call::<ListBuckets>(request)
    }

    /// Returns the pages of [`list_buckets`](crate::Client::list_buckets).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Buckets`.
    pub fn list_buckets_pages(&self, request: ListBucketsRequest) -> Pages<ListBuckets> {
        self.core.pages(request)
    }

    /// This operation lists in-progress multipart uploads in a bucket. An in-progress multipart upload is a multipart
    /// upload that has been initiated by the [`CreateMultipartUpload`](crate::Client::create_multipart_upload)
    /// request, but has not yet been completed or aborted.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - If multipart uploads in a directory bucket are in progress, you can't delete the
    /// > bucket until all the in-progress multipart uploads are aborted or completed. To delete these in-progress
    /// > multipart uploads, use the [`ListMultipartUploads`](crate::Client::list_multipart_uploads) operation to list
    /// > the in-progress multipart uploads in the bucket and use the
    /// > [`AbortMultipartUpload`](crate::Client::abort_multipart_upload) operation to abort all the in-progress
    /// > multipart uploads.
    ///
    /// The [`ListMultipartUploads`](crate::Client::list_multipart_uploads) operation returns a maximum of 1,000
    /// multipart uploads in the response. The limit of 1,000 multipart uploads is also the default value. You can
    /// further limit the number of uploads in a response by specifying the `max-uploads` request parameter. If there
    /// are more than 1,000 multipart uploads that satisfy your
    /// [`ListMultipartUploads`](crate::Client::list_multipart_uploads) request, the response returns an
    /// [`IsTruncated`](crate::newtypes::IsTruncated) element with the value of `true`, a
    /// [`NextKeyMarker`](crate::newtypes::NextKeyMarker) element, and a
    /// [`NextUploadIdMarker`](crate::newtypes::NextUploadIdMarker) element. To list the remaining multipart uploads,
    /// you need to make subsequent [`ListMultipartUploads`](crate::Client::list_multipart_uploads) requests. In these
    /// requests, include two query parameters: `key-marker` and `upload-id-marker`. Set the value of `key-marker` to
    /// the [`NextKeyMarker`](crate::newtypes::NextKeyMarker) value from the previous response. Similarly, set the
    /// value of `upload-id-marker` to the [`NextUploadIdMarker`](crate::newtypes::NextUploadIdMarker) value from the
    /// previous response.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - The `upload-id-marker` element and the
    /// > [`NextUploadIdMarker`](crate::newtypes::NextUploadIdMarker) element aren't supported by directory buckets.
    /// > To list the additional multipart uploads, you only need to set the value of `key-marker` to the
    /// > [`NextKeyMarker`](crate::newtypes::NextKeyMarker) value from the previous response.
    ///
    /// For more information about multipart uploads, see
    /// [Uploading Objects Using Multipart Upload](https://docs.aws.amazon.com/AmazonS3/latest/dev/uploadobjusingmpu.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// > endpoint. These endpoints support virtual-hosted-style requests in the format
    /// > `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests are
    /// > not supported. For more information about endpoints in Availability Zones, see
    /// > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - For information about permissions required to use the multipart
    ///     upload API, see
    ///     [Multipart Upload and Permissions](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html)
    ///     in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    /// - **Sorting of multipart uploads in response**:
    ///   - **General purpose bucket** - In the [`ListMultipartUploads`](crate::Client::list_multipart_uploads)
    ///     response, the multipart uploads are sorted based on two criteria:
    ///     - Key-based sorting - Multipart uploads are initially sorted in ascending order based on their object
    ///       keys.
    ///     - Time-based sorting - For uploads that share the same object key, they are further sorted in ascending
    ///       order based on the upload initiation time. Among uploads with the same key, the one that was initiated
    ///       first will appear before the ones that were initiated later.
    ///   - **Directory bucket** - In the [`ListMultipartUploads`](crate::Client::list_multipart_uploads) response,
    ///     the multipart uploads aren't sorted lexicographically based on the object keys.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`ListMultipartUploads`](crate::Client::list_multipart_uploads):
    ///
    /// - [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    /// - [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    /// - [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    /// - [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListMultipartUploadsError`](crate::operations::ListMultipartUploadsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_multipart_uploads.md"))]
    pub fn list_multipart_uploads(
        &self,
        request: ListMultipartUploadsRequest,
    ) -> Call<ListMultipartUploadsOutput, ListMultipartUploadsError> {
        self.core.call::<ListMultipartUploads>(request)
    }

    /// Returns the pages of [`list_multipart_uploads`](crate::Client::list_multipart_uploads).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Uploads`.
    pub fn list_multipart_uploads_pages(
        &self,
        request: ListMultipartUploadsRequest,
    ) -> Pages<ListMultipartUploads> {
        self.core.pages(request)
    }

    /// > **Note**
    /// >
    /// > This operation is not supported for directory buckets.
    ///
    /// Returns metadata about all versions of the objects in a bucket. You can also use request parameters as
    /// selection criteria to return metadata about a subset of all the object versions.
    ///
    /// > **Important**
    /// >
    /// > To use this operation, you must have permission to perform the `s3:ListBucketVersions` action. Be aware of
    /// > the name difference.
    ///
    /// > **Note**
    /// >
    /// > A `200 OK` response can contain valid or invalid XML. Make sure to design your application to parse the
    /// > contents of the response and handle it appropriately.
    ///
    /// To use this operation, you must have READ access to the bucket.
    ///
    /// The following operations are related to [`ListObjectVersions`](crate::Client::list_object_versions):
    ///
    /// - [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html)
    /// - [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    /// - [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    /// - [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListObjectVersionsError`](crate::operations::ListObjectVersionsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_object_versions.md"))]
    pub fn list_object_versions(
        &self,
        request: ListObjectVersionsRequest,
    ) -> Call<ListObjectVersionsOutput, ListObjectVersionsError> {
        self.core.call::<ListObjectVersions>(request)
    }

    /// Returns the pages of [`list_object_versions`](crate::Client::list_object_versions).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Versions`.
    pub fn list_object_versions_pages(
        &self,
        request: ListObjectVersionsRequest,
    ) -> Pages<ListObjectVersions> {
        self.core.pages(request)
    }

    /// Returns some or all (up to 1,000) of the objects in a bucket with each request. You can use the request
    /// parameters as selection criteria to return a subset of the objects in a bucket. A `200 OK` response can
    /// contain valid or invalid XML. Make sure to design your application to parse the contents of the response and
    /// handle it appropriately. For more information about listing objects, see
    /// [Listing object keys programmatically](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ListingKeysUsingAPIs.html)
    /// in the *Amazon S3 User Guide*. To get a list of your buckets, see
    /// [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).
    ///
    /// > **Note**
    /// >
    /// > - **General purpose bucket** - For general purpose buckets,
    /// >   [`ListObjectsV2`](crate::Client::list_objects_v2) doesn't return prefixes that are related only to
    /// >   in-progress multipart uploads.
    /// > - **Directory buckets** - For directory buckets, [`ListObjectsV2`](crate::Client::list_objects_v2) response
    /// >   includes the prefixes that are related only to in-progress multipart uploads.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// >   endpoint. These endpoints support virtual-hosted-style requests in the format
    /// >   `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    /// >   are not supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - To use this operation, you must have READ access to the bucket.
    ///     You must have permission to perform the `s3:ListBucket` action. The bucket owner has this permission by
    ///     default and can grant this permission to others. For more information about permissions, see
    ///     [Permissions Related to Bucket Subresource Operations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-actions.html#using-with-s3-actions-related-to-bucket-subresources)
    ///     and
    ///     [Managing Access Permissions to Your Amazon S3 Resources](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-access-control.html)
    ///     in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    /// - **Sorting order of returned objects**:
    ///   - **General purpose bucket** - For general purpose buckets,
    ///     [`ListObjectsV2`](crate::Client::list_objects_v2) returns objects in lexicographical order based on their
    ///     key names.
    ///   - **Directory bucket** - For directory buckets, [`ListObjectsV2`](crate::Client::list_objects_v2) does not
    ///     return objects in lexicographical order.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// > **Important**
    /// >
    /// > This section describes the latest revision of this action. We recommend that you use this revised API
    /// > operation for application development. For backward compatibility, Amazon S3 continues to support the prior
    /// > version of this API operation,
    /// > [ListObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html).
    ///
    /// The following operations are related to [`ListObjectsV2`](crate::Client::list_objects_v2):
    ///
    /// - [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    /// - [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html)
    /// - [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListObjectsV2Error`](crate::operations::ListObjectsV2Error) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_objects_v2.md"))]
    pub fn list_objects_v2(
        &self,
        request: ListObjectsV2Request,
    ) -> Call<ListObjectsV2Output, ListObjectsV2Error> {
        self.core.call::<ListObjectsV2>(request)
    }

    /// Returns the pages of [`list_objects_v2`](crate::Client::list_objects_v2).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Contents`.
    pub fn list_objects_v2_pages(&self, request: ListObjectsV2Request) -> Pages<ListObjectsV2> {
        self.core.pages(request)
    }

    /// Lists the parts that have been uploaded for a specific multipart upload.
    ///
    /// To use this operation, you must provide the `upload ID` in the request. You obtain this uploadID by sending
    /// the initiate multipart upload request through
    /// [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html).
    ///
    /// The [`ListParts`](crate::Client::list_parts) request returns a maximum of 1,000 uploaded parts. The limit of
    /// 1,000 parts is also the default value. You can restrict the number of parts in a response by specifying the
    /// `max-parts` request parameter. If your multipart upload consists of more than 1,000 parts, the response
    /// returns an [`IsTruncated`](crate::newtypes::IsTruncated) field with the value of `true`, and a
    /// [`NextPartNumberMarker`](crate::newtypes::NextPartNumberMarker) element. To list remaining uploaded parts, in
    /// subsequent [`ListParts`](crate::Client::list_parts) requests, include the `part-number-marker` query string
    /// parameter and set its value to the [`NextPartNumberMarker`](crate::newtypes::NextPartNumberMarker) field value
    /// from the previous response.
    ///
    /// For more information on multipart uploads, see
    /// [Uploading Objects Using Multipart Upload](https://docs.aws.amazon.com/AmazonS3/latest/dev/uploadobjusingmpu.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// > endpoint. These endpoints support virtual-hosted-style requests in the format
    /// > `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests are
    /// > not supported. For more information about endpoints in Availability Zones, see
    /// > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - For information about permissions required to use the multipart
    ///     upload API, see
    ///     [Multipart Upload and Permissions](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html)
    ///     in the *Amazon S3 User Guide*.
    ///
    ///     If the upload was created using server-side encryption with Key Management Service (KMS) keys (SSE-KMS) or
    ///     dual-layer server-side encryption with Amazon Web Services KMS keys (DSSE-KMS), you must have permission
    ///     to the `kms:Decrypt` action for the [`ListParts`](crate::Client::list_parts) request to succeed.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`ListParts`](crate::Client::list_parts):
    ///
    /// - [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    /// - [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    /// - [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    /// - [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    /// - [GetObjectAttributes](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html)
    /// - [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListPartsError`](crate::operations::ListPartsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_parts.md"))]
    pub fn list_parts(&self, request: ListPartsRequest) -> Call<ListPartsOutput, ListPartsError> {
        self.core.call::<ListParts>(request)
    }

    /// Returns the pages of [`list_parts`](crate::Client::list_parts).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Parts`.
    pub fn list_parts_pages(&self, request: ListPartsRequest) -> Pages<ListParts> {
        self.core.pages(request)
    }

    /// > **Important**
    /// >
    /// > End of support notice: As of October 1, 2025, Amazon S3 has discontinued support for Email Grantee Access
    /// > Control Lists (ACLs). If you attempt to use an Email Grantee ACL in a request after October 1, 2025, the
    /// > request will receive an `HTTP 405` (Method Not Allowed) error.
    /// >
    /// > This change affects the following Amazon Web Services Regions: US East (N. Virginia), US West (N.
    /// > California), US West (Oregon), Asia Pacific (Singapore), Asia Pacific (Sydney), Asia Pacific (Tokyo), Europe
    /// > (Ireland), and South America (São Paulo).
    ///
    /// Adds an object to a bucket.
    ///
    /// > **Note**
    /// >
    /// > - Amazon S3 never adds partial objects; if you receive a success response, Amazon S3 added the entire object
    /// >   to the bucket. You cannot use [`PutObject`](crate::Client::put_object) to only update a single piece of
    /// >   metadata for an existing object. You must put the entire object with updated metadata if you want to
    /// >   update some values.
    /// > - If your bucket uses the bucket owner enforced setting for Object Ownership, ACLs are disabled and no
    /// >   longer affect permissions. All objects written to the bucket by any account will be owned by the bucket
    /// >   owner.
    /// > - **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// >   endpoint. These endpoints support virtual-hosted-style requests in the format
    /// >   `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests
    /// >   are not supported. For more information about endpoints in Availability Zones, see
    /// >   [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// >   in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// >   [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// >   in the *Amazon S3 User Guide*.
    ///
    /// Amazon S3 is a distributed system. If it receives multiple write requests for the same object simultaneously,
    /// it overwrites all but the last object written. However, Amazon S3 provides features that can modify this
    /// behavior:
    ///
    /// - **S3 Object Lock** - To prevent objects from being deleted or overwritten, you can use
    ///   [Amazon S3 Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html) in the
    ///   *Amazon S3 User Guide*.
    ///
    ///   > **Note**
    ///   >
    ///   > This functionality is not supported for directory buckets.
    /// - **If-None-Match** - Uploads the object only if the object key name does not already exist in the specified
    ///   bucket. Otherwise, Amazon S3 returns a `412 Precondition Failed` error. If a conflicting operation occurs
    ///   during the upload, S3 returns a `409 ConditionalRequestConflict` response. On a 409 failure, retry the
    ///   upload.
    ///
    ///   Expects the \* character (asterisk).
    ///
    ///   For more information, see
    ///   [Add preconditions to S3 operations with conditional requests](https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html)
    ///   in the *Amazon S3 User Guide* or [RFC 7232](https://datatracker.ietf.org/doc/rfc7232/).
    ///
    ///   > **Note**
    ///   >
    ///   > This functionality is not supported for S3 on Outposts.
    /// - **S3 Versioning** - When you enable versioning for a bucket, if Amazon S3 receives multiple write requests
    ///   for the same object simultaneously, it stores all versions of the objects. For each write request that is
    ///   made to the same object, Amazon S3 automatically generates a unique version ID of that object being stored
    ///   in Amazon S3. You can retrieve, replace, or delete any version of the object. For more information about
    ///   versioning, see
    ///   [Adding Objects to Versioning-Enabled Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/AddingObjectstoVersioningEnabledBuckets.html)
    ///   in the *Amazon S3 User Guide*. For information about returning the versioning state of a bucket, see
    ///   [GetBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).
    ///
    ///   > **Note**
    ///   >
    ///   > This functionality is not supported for directory buckets.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - The following permissions are required in your policies when your
    ///     [`PutObject`](crate::Client::put_object) request includes specific headers.
    ///     - **`s3:PutObject`** - To successfully complete the [`PutObject`](crate::Client::put_object) request, you
    ///       must always have the `s3:PutObject` permission on a bucket to add an object to it.
    ///     - **`s3:PutObjectAcl`** - To successfully change the objects ACL of your
    ///       [`PutObject`](crate::Client::put_object) request, you must have the `s3:PutObjectAcl`.
    ///     - **`s3:PutObjectTagging`** - To successfully set the tag-set with your
    ///       [`PutObject`](crate::Client::put_object) request, you must have the `s3:PutObjectTagging`.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    ///
    ///     If the object is encrypted with SSE-KMS, you must also have the `kms:GenerateDataKey` and `kms:Decrypt`
    ///     permissions in IAM identity-based policies and KMS key policies for the KMS key.
    /// - **Data integrity with Content-MD5**:
    ///   - **General purpose bucket** - To ensure that data is not corrupted traversing the network, use the
    ///     `Content-MD5` header. When you use this header, Amazon S3 checks the object against the provided MD5 value
    ///     and, if they do not match, Amazon S3 returns an error. Alternatively, when the object's
    ///     [`ETag`](crate::newtypes::ETag) is its MD5 digest, you can calculate the MD5 while putting the object to
    ///     Amazon S3 and compare the returned ETag to the calculated MD5 value.
    ///   - **Directory bucket** - This functionality is not supported for directory buckets.
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// - **Errors**:
    ///   - You might receive an [`InvalidRequest`](crate::errors::InvalidRequest) error for several reasons.
    ///     Depending on the reason for the error, you might receive one of the following messages:
    ///     - Cannot specify both a write offset value and user-defined object metadata for existing objects.
    ///     - Checksum Type mismatch occurred, expected checksum Type: sha1, actual checksum Type: crc32c.
    ///     - Request body cannot be empty when 'write offset' is specified.
    ///
    /// For more information about related Amazon S3 APIs, see the following:
    ///
    /// - [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html)
    /// - [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`PutObjectError`](crate::operations::PutObjectError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/put_object.md"))]
    pub fn put_object(&self, request: PutObjectRequest) -> Call<PutObjectOutput, PutObjectError> {
        self.core.call::<PutObject>(request)
    }

    /// > **Note**
    /// >
    /// > This operation is not supported for directory buckets.
    ///
    /// Sets the supplied tag-set to an object that already exists in a bucket. A tag is a key-value pair. For more
    /// information, see [Object Tagging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html).
    ///
    /// You can associate tags with an object by sending a PUT request against the tagging subresource that is
    /// associated with the object. You can retrieve tags by sending a GET request. For more information, see
    /// [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html).
    ///
    /// For tagging-related restrictions related to characters and encodings, see
    /// [Tag Restrictions](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/allocation-tag-restrictions.html).
    /// Note that Amazon S3 limits the maximum number of tags to 10 tags per object.
    ///
    /// To use this operation, you must have permission to perform the `s3:PutObjectTagging` action. By default, the
    /// bucket owner has this permission and can grant this permission to others.
    ///
    /// To put tags of any other version, use the `versionId` query parameter. You also need permission for the
    /// `s3:PutObjectVersionTagging` action.
    ///
    /// [`PutObjectTagging`](crate::Client::put_object_tagging) has the following special errors. For more Amazon S3
    /// errors see, [Error Responses](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html).
    ///
    /// - `InvalidTag` - The tag provided was not a valid tag. This error can occur if the tag did not pass input
    ///   validation. For more information, see
    ///   [Object Tagging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html).
    /// - `MalformedXML` - The XML provided does not match the schema.
    /// - `OperationAborted` - A conflicting conditional action is currently in progress against this resource. Please
    ///   try again.
    /// - `InternalError` - The service was unable to apply the provided tag to the object.
    ///
    /// The following operations are related to [`PutObjectTagging`](crate::Client::put_object_tagging):
    ///
    /// - [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html)
    /// - [DeleteObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`PutObjectTaggingError`](crate::operations::PutObjectTaggingError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/put_object_tagging.md"))]
    pub fn put_object_tagging(
        &self,
        request: PutObjectTaggingRequest,
    ) -> Call<PutObjectTaggingOutput, PutObjectTaggingError> {
        self.core.call::<PutObjectTagging>(request)
    }

    /// > **Note**
    /// >
    /// > This operation is not supported for directory buckets.
    ///
    /// This action filters the contents of an Amazon S3 object based on a simple structured query language (SQL)
    /// statement. In the request, along with the SQL expression, you must also specify a data serialization format
    /// (JSON, CSV, or Apache Parquet) of the object. Amazon S3 uses this format to parse object data into records,
    /// and returns only records that match the specified SQL expression. You must also specify the data serialization
    /// format for the response.
    ///
    /// This functionality is not supported for Amazon S3 on Outposts.
    ///
    /// For more information about Amazon S3 Select, see
    /// [Selecting Content from Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/selecting-content-from-objects.html)
    /// and
    /// [SELECT Command](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-glacier-select-sql-reference-select.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**: You must have the `s3:GetObject` permission for this operation. Amazon S3 Select does not
    ///   support anonymous access. For more information about permissions, see
    ///   [Specifying Permissions in a Policy](https://docs.aws.amazon.com/AmazonS3/latest/dev/using-with-s3-actions.html)
    ///   in the *Amazon S3 User Guide*.
    /// - **Object Data Formats**: You can use Amazon S3 Select to query objects that have the following format
    ///   properties:
    ///   - *CSV, JSON, and Parquet* - Objects must be in CSV, JSON, or Parquet format.
    ///   - *UTF-8* - UTF-8 is the only encoding type Amazon S3 Select supports.
    ///   - *GZIP or BZIP2* - CSV and JSON files can be compressed using GZIP or BZIP2. GZIP and BZIP2 are the only
    ///     compression formats that Amazon S3 Select supports for CSV and JSON files. Amazon S3 Select supports
    ///     columnar compression for Parquet using GZIP or Snappy. Amazon S3 Select does not support whole-object
    ///     compression for Parquet objects.
    ///   - *Server-side encryption* - Amazon S3 Select supports querying objects that are protected with server-side
    ///     encryption.
    ///
    ///     For objects that are encrypted with customer-provided encryption keys (SSE-C), you must use HTTPS, and you
    ///     must use the headers that are documented in the
    ///     [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). For more information
    ///     about SSE-C, see
    ///     [Server-Side Encryption (Using Customer-Provided Encryption Keys)](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    ///     in the *Amazon S3 User Guide*.
    ///
    ///     For objects that are encrypted with Amazon S3 managed keys (SSE-S3) and Amazon Web Services KMS keys
    ///     (SSE-KMS), server-side encryption is handled transparently, so you don't need to specify anything. For
    ///     more information about server-side encryption, including SSE-S3 and SSE-KMS, see
    ///     [Protecting Data Using Server-Side Encryption](https://docs.aws.amazon.com/AmazonS3/latest/dev/serv-side-encryption.html)
    ///     in the *Amazon S3 User Guide*.
    /// - **Working with the Response Body**: Given the response size is unknown, Amazon S3 Select streams the
    ///   response as a series of messages and includes a `Transfer-Encoding` header with `chunked` as its value in
    ///   the response. For more information, see
    ///   [Appendix: SelectObjectContent Response](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html).
    /// - **[`GetObject`](crate::Client::get_object) Support**: The
    ///   [`SelectObjectContent`](crate::Client::select_object_content) action does not support the following
    ///   [`GetObject`](crate::Client::get_object) functionality. For more information, see
    ///   [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
    ///   - [`Range`](crate::newtypes::Range): Although you can specify a scan range for an Amazon S3 Select request
    ///     (see
    ///     [SelectObjectContentRequest - ScanRange](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html#AmazonS3-SelectObjectContent-request-ScanRange)
    ///     in the request parameters), you cannot specify the range of bytes of an object to return.
    ///   - The `GLACIER`, `DEEP_ARCHIVE`, and `REDUCED_REDUNDANCY` storage classes, or the `ARCHIVE_ACCESS` and
    ///     `DEEP_ARCHIVE_ACCESS` access tiers of the `INTELLIGENT_TIERING` storage class: You cannot query objects in
    ///     the `GLACIER`, `DEEP_ARCHIVE`, or `REDUCED_REDUNDANCY` storage classes, nor objects in the
    ///     `ARCHIVE_ACCESS` or `DEEP_ARCHIVE_ACCESS` access tiers of the `INTELLIGENT_TIERING` storage class. For
    ///     more information about storage classes, see
    ///     [Using Amazon S3 storage classes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html)
    ///     in the *Amazon S3 User Guide*.
    /// - **Special Errors**: For a list of special errors for this operation, see
    ///   [List of SELECT Object Content Error Codes](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#SelectObjectContentErrorCodeList)
    ///
    /// The following operations are related to [`SelectObjectContent`](crate::Client::select_object_content):
    ///
    /// - [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
    /// - [GetBucketLifecycleConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html)
    /// - [PutBucketLifecycleConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`SelectObjectContentError`](crate::operations::SelectObjectContentError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn select_object_content(
        &self,
        request: SelectObjectContentRequest,
    ) -> Call<SelectObjectContentOutput, SelectObjectContentError> {
        self.core.call::<SelectObjectContent>(request)
    }

    /// Uploads a part in a multipart upload.
    ///
    /// > **Note**
    /// >
    /// > In this operation, you provide new data as a part of an object in your request. However, you have an option
    /// > to specify your existing Amazon S3 object as a data source for the part you are uploading. To upload a part
    /// > from an existing object, you use the
    /// > [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) operation.
    ///
    /// You must initiate a multipart upload (see
    /// [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html))
    /// before you can upload any part. In response to your initiate request, Amazon S3 returns an upload ID, a unique
    /// identifier that you must include in your upload part request.
    ///
    /// Part numbers can be any number from 1 to 10,000, inclusive. A part number uniquely identifies a part and also
    /// defines its position within the object being created. If you upload a new part using the same part number that
    /// was used with a previous part, the previously uploaded part is overwritten.
    ///
    /// For information about maximum and minimum part sizes and other multipart upload specifications, see
    /// [Multipart upload limits](https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html) in the *Amazon S3
    /// User Guide*.
    ///
    /// > **Note**
    /// >
    /// > After you initiate multipart upload and upload one or more parts, you must either complete or abort
    /// > multipart upload in order to stop getting charged for storage of the uploaded parts. Only after you either
    /// > complete or abort multipart upload, Amazon S3 frees up the parts storage and stops charging you for the
    /// > parts storage.
    ///
    /// For more information on multipart uploads, go to
    /// [Multipart Upload Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the *Amazon
    /// S3 User Guide* .
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// > endpoint. These endpoints support virtual-hosted-style requests in the format
    /// > `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests are
    /// > not supported. For more information about endpoints in Availability Zones, see
    /// > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// - **Permissions**:
    ///   - **General purpose bucket permissions** - To perform a multipart upload with encryption using an Key
    ///     Management Service key, the requester must have permission to the `kms:Decrypt` and `kms:GenerateDataKey`
    ///     actions on the key. The requester must also have permissions for the `kms:GenerateDataKey` action for the
    ///     [`CreateMultipartUpload`](crate::Client::create_multipart_upload) API. Then, the requester needs
    ///     permissions for the `kms:Decrypt` action on the [`UploadPart`](crate::Client::upload_part) and
    ///     [`UploadPartCopy`](crate::Client::upload_part_copy) APIs.
    ///
    ///     These permissions are required because Amazon S3 must decrypt and read data from the encrypted file parts
    ///     before it completes the multipart upload. For more information about KMS permissions, see
    ///     [Protecting data using server-side encryption with KMS](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html)
    ///     in the *Amazon S3 User Guide*. For information about the permissions required to use the multipart upload
    ///     API, see
    ///     [Multipart upload and permissions](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html)
    ///     and
    ///     [Multipart upload API and permissions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions)
    ///     in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - To grant access to this API operation on a directory bucket, we
    ///     recommend that you use the
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API operation
    ///     for session-based authorization. Specifically, you grant the `s3express:CreateSession` permission to the
    ///     directory bucket in a bucket policy or an IAM identity-based policy. Then, you make the
    ///     [`CreateSession`](crate::Client::create_session) API call on the bucket to obtain a session token. With
    ///     the session token in your request header, you can make API requests to this operation. After the session
    ///     token expires, you make another [`CreateSession`](crate::Client::create_session) API call to generate a
    ///     new session token for use. Amazon Web Services CLI or SDKs create session and refresh the session token
    ///     automatically to avoid service interruptions when a session expires. For more information about
    ///     authorization, see
    ///     [`CreateSession`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .
    ///
    ///     If the object is encrypted with SSE-KMS, you must also have the `kms:GenerateDataKey` and `kms:Decrypt`
    ///     permissions in IAM identity-based policies and KMS key policies for the KMS key.
    /// - **Data integrity**: **General purpose bucket** - To ensure that data is not corrupted traversing the
    ///   network, specify the `Content-MD5` header in the upload part request. Amazon S3 checks the part data against
    ///   the provided MD5 value. If they do not match, Amazon S3 returns an error. If the upload request is signed
    ///   with Signature Version 4, then Amazon Web Services S3 uses the `x-amz-content-sha256` header as a checksum
    ///   instead of `Content-MD5`. For more information see
    ///   [Authenticating Requests: Using the Authorization Header (Amazon Web Services Signature Version 4)](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html).
    ///
    ///   > **Note**
    ///   >
    ///   > **Directory buckets** - MD5 is not supported by directory buckets. You can use checksum algorithms to
    ///   > check object integrity.
    /// - **Encryption**:
    ///   - **General purpose bucket** - Server-side encryption is for data encryption at rest. Amazon S3 encrypts
    ///     your data as it writes it to disks in its data centers and decrypts it when you access it. You have
    ///     mutually exclusive options to protect data using server-side encryption in Amazon S3, depending on how you
    ///     choose to manage the encryption keys. Specifically, the encryption key options are Amazon S3 managed keys
    ///     (SSE-S3), Amazon Web Services KMS keys (SSE-KMS), and Customer-Provided Keys (SSE-C). Amazon S3 encrypts
    ///     data with server-side encryption using Amazon S3 managed keys (SSE-S3) by default. You can optionally tell
    ///     Amazon S3 to encrypt data at rest using server-side encryption with other key options. The option you use
    ///     depends on whether you want to use KMS keys (SSE-KMS) or provide your own encryption key (SSE-C).
    ///
    ///     Server-side encryption is supported by the S3 Multipart Upload operations. Unless you are using a
    ///     customer-provided encryption key (SSE-C), you don't need to specify the encryption parameters in each
    ///     [`UploadPart`](crate::Client::upload_part) request. Instead, you only need to specify the server-side
    ///     encryption parameters in the initial Initiate Multipart request. For more information, see
    ///     [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html).
    ///
    ///     > **Note**
    ///     >
    ///     > If you have server-side encryption with customer-provided keys (SSE-C) blocked for your general purpose
    ///     > bucket, you will get an HTTP 403 Access Denied error when you specify the SSE-C request headers while
    ///     > writing new data to your bucket. For more information, see
    ///     > [Blocking or unblocking SSE-C for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html).
    ///
    ///     If you request server-side encryption using a customer-provided encryption key (SSE-C) in your initiate
    ///     multipart upload request, you must provide identical encryption information in each part upload using the
    ///     following request headers.
    ///     - x-amz-server-side-encryption-customer-algorithm
    ///     - x-amz-server-side-encryption-customer-key
    ///     - x-amz-server-side-encryption-customer-key-MD5
    ///
    ///     For more information, see
    ///     [Using Server-Side Encryption](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingServerSideEncryption.html)
    ///     in the *Amazon S3 User Guide*.
    ///   - **Directory buckets** - For directory buckets, there are only two supported options for server-side
    ///     encryption: server-side encryption with Amazon S3 managed keys (SSE-S3) (`AES256`) and server-side
    ///     encryption with KMS keys (SSE-KMS) (`aws:kms`).
    /// - **Special errors**:
    ///   - Error Code: [`NoSuchUpload`](crate::errors::NoSuchUpload)
    ///     - Description: The specified multipart upload does not exist. The upload ID might be invalid, or the
    ///       multipart upload might have been aborted or completed.
    ///     - HTTP Status Code: 404 Not Found
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`UploadPart`](crate::Client::upload_part):
    ///
    /// - [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    /// - [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    /// - [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    /// - [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UploadPartError`](crate::operations::UploadPartError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/upload_part.md"))]
    pub fn upload_part(
        &self,
        request: UploadPartRequest,
    ) -> Call<UploadPartOutput, UploadPartError> {
        self.core.call::<UploadPart>(request)
    }

    /// Uploads a part by copying data from an existing object as data source. To specify the data source, you add the
    /// request header `x-amz-copy-source` in your request. To specify a byte range, you add the request header
    /// `x-amz-copy-source-range` in your request.
    ///
    /// For information about maximum and minimum part sizes and other multipart upload specifications, see
    /// [Multipart upload limits](https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html) in the *Amazon S3
    /// User Guide*.
    ///
    /// > **Note**
    /// >
    /// > Instead of copying data from an existing object as part data, you might use the
    /// > [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) action to upload new data
    /// > as a part of an object in your request.
    ///
    /// You must initiate a multipart upload before you can upload any part. In response to your initiate request,
    /// Amazon S3 returns the upload ID, a unique identifier that you must include in your upload part request.
    ///
    /// For conceptual information about multipart uploads, see
    /// [Uploading Objects Using Multipart Upload](https://docs.aws.amazon.com/AmazonS3/latest/dev/uploadobjusingmpu.html)
    /// in the *Amazon S3 User Guide*. For information about copying objects using a single atomic action vs. a
    /// multipart upload, see
    /// [Operations on Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/ObjectOperations.html) in the *Amazon
    /// S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, you must make requests for this API operation to the Zonal
    /// > endpoint. These endpoints support virtual-hosted-style requests in the format
    /// > `https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name`. Path-style requests are
    /// > not supported. For more information about endpoints in Availability Zones, see
    /// > [Regional and Zonal endpoints for directory buckets in Availability Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
    /// > in the *Amazon S3 User Guide*. For more information about endpoints in Local Zones, see
    /// > [Concepts for directory buckets in Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
    /// > in the *Amazon S3 User Guide*.
    ///
    /// - **Authentication and authorization**: All [`UploadPartCopy`](crate::Client::upload_part_copy) requests must
    ///   be authenticated and signed by using IAM credentials (access key ID and secret access key for the IAM
    ///   identities). All headers with the `x-amz-` prefix, including `x-amz-copy-source`, must be signed. For more
    ///   information, see
    ///   [REST Authentication](https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).
    ///
    ///   **Directory buckets** - You must use IAM credentials to authenticate and authorize your access to the
    ///   [`UploadPartCopy`](crate::Client::upload_part_copy) API operation, instead of using the temporary security
    ///   credentials through the [`CreateSession`](crate::Client::create_session) API operation.
    ///
    ///   Amazon Web Services CLI or SDKs handles authentication and authorization on your behalf.
    /// - **Permissions**: You must have `READ` access to the source object and `WRITE` access to the destination
    ///   bucket.
    ///   - **General purpose bucket permissions** - You must have the permissions in a policy based on the bucket
    ///     types of your source bucket and destination bucket in an
    ///     [`UploadPartCopy`](crate::Client::upload_part_copy) operation.
    ///     - If the source object is in a general purpose bucket, you must have the **`s3:GetObject`** permission to
    ///       read the source object that is being copied.
    ///     - If the destination bucket is a general purpose bucket, you must have the **`s3:PutObject`** permission
    ///       to write the object copy to the destination bucket.
    ///     - To perform a multipart upload with encryption using an Key Management Service key, the requester must
    ///       have permission to the `kms:Decrypt` and `kms:GenerateDataKey` actions on the key. The requester must
    ///       also have permissions for the `kms:GenerateDataKey` action for the
    ///       [`CreateMultipartUpload`](crate::Client::create_multipart_upload) API. Then, the requester needs
    ///       permissions for the `kms:Decrypt` action on the [`UploadPart`](crate::Client::upload_part) and
    ///       [`UploadPartCopy`](crate::Client::upload_part_copy) APIs. These permissions are required because Amazon
    ///       S3 must decrypt and read data from the encrypted file parts before it completes the multipart upload.
    ///       For more information about KMS permissions, see
    ///       [Protecting data using server-side encryption with KMS](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html)
    ///       in the *Amazon S3 User Guide*. For information about the permissions required to use the multipart
    ///       upload API, see
    ///       [Multipart upload and permissions](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuAndPermissions.html)
    ///       and
    ///       [Multipart upload API and permissions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions)
    ///       in the *Amazon S3 User Guide*.
    ///   - **Directory bucket permissions** - You must have permissions in a bucket policy or an IAM identity-based
    ///     policy based on the source and destination bucket types in an
    ///     [`UploadPartCopy`](crate::Client::upload_part_copy) operation.
    ///     - If the source object that you want to copy is in a directory bucket, you must have the
    ///       **`s3express:CreateSession`** permission in the `Action` element of a policy to read the object. If no
    ///       session mode is specified, the session will be created with the maximum allowable privilege, attempting
    ///       `ReadWrite` first, then `ReadOnly` if `ReadWrite` is not permitted. If you want to explicitly restrict
    ///       the access to be read-only, you can set the `s3express:SessionMode` condition key to `ReadOnly` on the
    ///       copy source bucket.
    ///     - If the copy destination is a directory bucket, you must have the **`s3express:CreateSession`**
    ///       permission in the `Action` element of a policy to write the object to the destination. The
    ///       `s3express:SessionMode` condition key cannot be set to `ReadOnly` on the copy destination.
    ///
    ///     If the object is encrypted with SSE-KMS, you must also have the `kms:GenerateDataKey` and `kms:Decrypt`
    ///     permissions in IAM identity-based policies and KMS key policies for the KMS key.
    ///
    ///     For example policies, see
    ///     [Example bucket policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html)
    ///     and
    ///     [Amazon Web Services Identity and Access Management (IAM) identity-based policies for S3 Express One Zone](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-identity-policies.html)
    ///     in the *Amazon S3 User Guide*.
    /// - **Encryption**:
    ///   - **General purpose buckets** - For information about using server-side encryption with customer-provided
    ///     encryption keys with the [`UploadPartCopy`](crate::Client::upload_part_copy) operation, see
    ///     [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
    ///     [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html).
    ///
    ///     > **Note**
    ///     >
    ///     > If you have server-side encryption with customer-provided keys (SSE-C) blocked for your general purpose
    ///     > bucket, you will get an HTTP 403 Access Denied error when you specify the SSE-C request headers while
    ///     > writing new data to your bucket. For more information, see
    ///     > [Blocking or unblocking SSE-C for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html).
    ///   - **Directory buckets** - For directory buckets, there are only two supported options for server-side
    ///     encryption: server-side encryption with Amazon S3 managed keys (SSE-S3) (`AES256`) and server-side
    ///     encryption with KMS keys (SSE-KMS) (`aws:kms`). For more information, see
    ///     [Protecting data with server-side encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
    ///     in the *Amazon S3 User Guide*.
    ///
    ///     > **Note**
    ///     >
    ///     > For directory buckets, when you perform a
    ///     > [`CreateMultipartUpload`](crate::Client::create_multipart_upload) operation and an
    ///     > [`UploadPartCopy`](crate::Client::upload_part_copy) operation, the request headers you provide in the
    ///     > [`CreateMultipartUpload`](crate::Client::create_multipart_upload) request must match the default
    ///     > encryption configuration of the destination bucket.
    ///
    ///     S3 Bucket Keys aren't supported, when you copy SSE-KMS encrypted objects from general purpose buckets to
    ///     directory buckets, from directory buckets to general purpose buckets, or between directory buckets,
    ///     through [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html). In this
    ///     case, Amazon S3 makes a call to KMS every time a copy request is made for a KMS-encrypted object.
    /// - **Special errors**:
    ///   - Error Code: [`NoSuchUpload`](crate::errors::NoSuchUpload)
    ///     - Description: The specified multipart upload does not exist. The upload ID might be invalid, or the
    ///       multipart upload might have been aborted or completed.
    ///     - HTTP Status Code: 404 Not Found
    ///   - Error Code: [`InvalidRequest`](crate::errors::InvalidRequest)
    ///     - Description: The specified copy source is not supported as a byte-range copy source.
    ///     - HTTP Status Code: 400 Bad Request
    /// - **HTTP Host header syntax**: **Directory buckets** - The HTTP Host header syntax is
    ///   `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
    ///
    /// The following operations are related to [`UploadPartCopy`](crate::Client::upload_part_copy):
    ///
    /// - [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html)
    /// - [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)
    /// - [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html)
    /// - [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
    /// - [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html)
    /// - [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
    ///
    /// > **Important**
    /// >
    /// > You must URL encode any signed header values that contain spaces. For example, if your header value is
    /// > `my file.txt`, containing two spaces after `my`, you must URL encode this value to `my%20%20file.txt`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UploadPartCopyError`](crate::operations::UploadPartCopyError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/upload_part_copy.md"))]
    pub fn upload_part_copy(
        &self,
        request: UploadPartCopyRequest,
    ) -> Call<UploadPartCopyOutput, UploadPartCopyError> {
        self.core.call::<UploadPartCopy>(request)
    }
}
