// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `ListMultipartUploads`.

use crate::enums::{EncodingType, RequestCharged, RequestPayer};
use crate::newtypes::{
    AccountId, BucketName, CommonPrefixList, Delimiter, IsTruncated, KeyMarker, MaxUploads,
    MultipartUploadList, NextKeyMarker, NextUploadIdMarker, Prefix, UploadIdMarker,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListMultipartUploads`: `GET /{Bucket}?uploads`.
    ///
    /// [`Client::list_multipart_uploads`](crate::Client::list_multipart_uploads) calls it.
    ListMultipartUploads = "ListMultipartUploads".path("/" {0}).query("uploads").endpoint_label(0).endpoint_input("Bucket", 0).page_token("KeyMarker", "NextKeyMarker").page_token("UploadIdMarker", "NextUploadIdMarker").page_size("MaxUploads").more_pages("IsTruncated") {
        input: ListMultipartUploadsRequest,
        output: ListMultipartUploadsOutput,
        error: ListMultipartUploadsError,
        service: crate::SERVICE,
        http: GET "/{Bucket}?uploads",
    }
}

/// The input of [`ListMultipartUploads`](crate::Client::list_multipart_uploads).
#[non_exhaustive]
pub struct ListMultipartUploadsRequest {
    /// The name of the bucket to which the multipart upload was initiated.
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
    /// Character you use to group keys.
    ///
    /// All keys that contain the same string between the prefix, if specified, and the first occurrence of the
    /// delimiter after the prefix are grouped under a single result element, `CommonPrefixes`. If you don't specify
    /// the prefix parameter, then the substring starts at the beginning of the key. The keys that are grouped under
    /// `CommonPrefixes` result element are not returned elsewhere in the response.
    ///
    /// `CommonPrefixes` is filtered out from results if it is not lexicographically greater than the key-marker.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, `/` is the only supported delimiter.
    pub delimiter: Option<Delimiter>,
    pub encoding_type: Option<EncodingType>,
    /// Specifies the multipart upload after which listing should begin.
    ///
    /// > **Note**
    /// >
    /// > - **General purpose buckets** - For general purpose buckets, `key-marker` is an object key. Together with
    /// >   `upload-id-marker`, this parameter specifies the multipart upload after which listing should begin.
    /// >
    /// >   If `upload-id-marker` is not specified, only the keys lexicographically greater than the specified
    /// >   `key-marker` will be included in the list.
    /// >
    /// >   If `upload-id-marker` is specified, any multipart uploads for a key equal to the `key-marker` might also
    /// >   be included, provided those multipart uploads have upload IDs lexicographically greater than the specified
    /// >   `upload-id-marker`.
    /// > - **Directory buckets** - For directory buckets, `key-marker` is obfuscated and isn't a real object key. The
    /// >   `upload-id-marker` parameter isn't supported by directory buckets. To list the additional multipart
    /// >   uploads, you only need to set the value of `key-marker` to the
    /// >   [`NextKeyMarker`](crate::newtypes::NextKeyMarker) value from the previous response.
    /// >
    /// >   In the [`ListMultipartUploads`](crate::Client::list_multipart_uploads) response, the multipart uploads
    /// >   aren't sorted lexicographically based on the object keys.
    pub key_marker: Option<KeyMarker>,
    /// Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body. 1,000 is the
    /// maximum number of uploads that can be returned in a response.
    pub max_uploads: Option<MaxUploads>,
    /// Lists in-progress uploads only for those keys that begin with the specified prefix. You can use prefixes to
    /// separate a bucket into different grouping of keys. (You can think of using `prefix` to make groups in the same
    /// way that you'd use a folder in a file system.)
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, only prefixes that end in a delimiter (`/`) are supported.
    pub prefix: Option<Prefix>,
    /// Together with key-marker, specifies the multipart upload after which listing should begin. If key-marker is
    /// not specified, the upload-id-marker parameter is ignored. Otherwise, any multipart uploads for a key equal to
    /// the key-marker might be included in the list only if they have an upload ID lexicographically greater than the
    /// specified `upload-id-marker`.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub upload_id_marker: Option<UploadIdMarker>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    pub request_payer: Option<RequestPayer>,
}

structure! {
    ListMultipartUploadsRequest {
        0 bucket("Bucket".required().label());
        1 delimiter("Delimiter".query("delimiter"));
        2 encoding_type("EncodingType".query("encoding-type"));
        3 key_marker("KeyMarker".query("key-marker"));
        4 max_uploads("MaxUploads".query("max-uploads"));
        5 prefix("Prefix".query("prefix"));
        6 upload_id_marker("UploadIdMarker".query("upload-id-marker"));
        7 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        8 request_payer("RequestPayer".header("x-amz-request-payer"));
    }
}

impl ListMultipartUploadsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>) -> Self {
        Self {
            bucket: bucket.into(),
            ..Shape::empty()
        }
    }

    /// Character you use to group keys.
    #[must_use]
    pub fn delimiter(mut self, value: impl Into<Delimiter>) -> Self {
        self.delimiter = some(value);
        self
    }

    #[must_use]
    pub fn encoding_type(mut self, value: impl Into<EncodingType>) -> Self {
        self.encoding_type = some(value);
        self
    }

    /// Specifies the multipart upload after which listing should begin.
    #[must_use]
    pub fn key_marker(mut self, value: impl Into<KeyMarker>) -> Self {
        self.key_marker = some(value);
        self
    }

    /// Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body.
    #[must_use]
    pub fn max_uploads(mut self, value: impl Into<MaxUploads>) -> Self {
        self.max_uploads = some(value);
        self
    }

    /// Lists in-progress uploads only for those keys that begin with the specified prefix.
    #[must_use]
    pub fn prefix(mut self, value: impl Into<Prefix>) -> Self {
        self.prefix = some(value);
        self
    }

    /// Together with key-marker, specifies the multipart upload after which listing should begin.
    #[must_use]
    pub fn upload_id_marker(mut self, value: impl Into<UploadIdMarker>) -> Self {
        self.upload_id_marker = some(value);
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

/// The output of [`ListMultipartUploads`](crate::Client::list_multipart_uploads).
#[non_exhaustive]
pub struct ListMultipartUploadsOutput {
    /// The name of the bucket to which the multipart upload was initiated. Does not return the access point ARN or
    /// access point alias if used.
    pub bucket: Option<BucketName>,
    /// The key at or after which the listing began.
    pub key_marker: Option<KeyMarker>,
    /// Together with key-marker, specifies the multipart upload after which listing should begin. If key-marker is
    /// not specified, the upload-id-marker parameter is ignored. Otherwise, any multipart uploads for a key equal to
    /// the key-marker might be included in the list only if they have an upload ID lexicographically greater than the
    /// specified `upload-id-marker`.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub upload_id_marker: Option<UploadIdMarker>,
    /// When a list is truncated, this element specifies the value that should be used for the key-marker request
    /// parameter in a subsequent request.
    pub next_key_marker: Option<NextKeyMarker>,
    /// When a prefix is provided in the request, this field contains the specified prefix. The result contains only
    /// keys starting with the specified prefix.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, only prefixes that end in a delimiter (`/`) are supported.
    pub prefix: Option<Prefix>,
    /// Contains the delimiter you specified in the request. If you don't specify a delimiter in your request, this
    /// element is absent from the response.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, `/` is the only supported delimiter.
    pub delimiter: Option<Delimiter>,
    /// When a list is truncated, this element specifies the value that should be used for the `upload-id-marker`
    /// request parameter in a subsequent request.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub next_upload_id_marker: Option<NextUploadIdMarker>,
    /// Maximum number of multipart uploads that could have been included in the response.
    pub max_uploads: Option<MaxUploads>,
    /// Indicates whether the returned list of multipart uploads is truncated. A value of true indicates that the list
    /// was truncated. The list can be truncated if the number of multipart uploads exceeds the limit allowed or
    /// specified by max uploads.
    pub is_truncated: Option<IsTruncated>,
    /// Container for elements related to a particular multipart upload. A response can contain zero or more `Upload`
    /// elements.
    pub uploads: Option<MultipartUploadList>,
    /// If you specify a delimiter in the request, then the result returns each distinct key prefix containing the
    /// delimiter in a `CommonPrefixes` element. The distinct key prefixes are returned in the
    /// [`Prefix`](crate::newtypes::Prefix) child element.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, only prefixes that end in a delimiter (`/`) are supported.
    pub common_prefixes: Option<CommonPrefixList>,
    /// Encoding type used by Amazon S3 to encode object keys in the response.
    ///
    /// If you specify the `encoding-type` request parameter, Amazon S3 includes this element in the response, and
    /// returns encoded key name values in the following response elements:
    ///
    /// [`Delimiter`](crate::newtypes::Delimiter), [`KeyMarker`](crate::newtypes::KeyMarker),
    /// [`Prefix`](crate::newtypes::Prefix), [`NextKeyMarker`](crate::newtypes::NextKeyMarker), `Key`.
    pub encoding_type: Option<EncodingType>,
    pub request_charged: Option<RequestCharged>,
}

structure! {
    ListMultipartUploadsOutput: Default {
        0 bucket("Bucket");
        1 key_marker("KeyMarker");
        2 upload_id_marker("UploadIdMarker");
        3 next_key_marker("NextKeyMarker");
        4 prefix("Prefix");
        5 delimiter("Delimiter");
        6 next_upload_id_marker("NextUploadIdMarker");
        7 max_uploads("MaxUploads");
        8 is_truncated("IsTruncated");
        9 uploads("Uploads".wire("Upload").flattened());
        10 common_prefixes("CommonPrefixes".flattened());
        11 encoding_type("EncodingType");
        12 request_charged("RequestCharged".header("x-amz-request-charged"));
    }
}

operation_error! {
    /// The errors of [`ListMultipartUploads`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListMultipartUploadsError {}
}

paged_items! { ListMultipartUploads: MultipartUploadList, |it| it.uploads.take() }
