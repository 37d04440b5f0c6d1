// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `ListObjectVersions`.

use crate::enums::{EncodingType, RequestCharged, RequestPayer};
use crate::newtypes::{
    AccountId, BucketName, CommonPrefixList, DeleteMarkers, Delimiter, IsTruncated, KeyMarker,
    MaxKeys, NextKeyMarker, NextVersionIdMarker, ObjectVersionList, OptionalObjectAttributesList,
    Prefix, VersionIdMarker,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListObjectVersions`: `GET /{Bucket}?versions`.
    ///
    /// [`Client::list_object_versions`](crate::Client::list_object_versions) calls it.
    ListObjectVersions = "ListObjectVersions".path("/" {0}).query("versions").endpoint_label(0).endpoint_input("Bucket", 0).encoded_listing("EncodingType", "KeyMarker", "NextKeyMarker", "Prefix", "Delimiter", "Versions.Key", "DeleteMarkers.Key", "CommonPrefixes.Prefix").page_token("KeyMarker", "NextKeyMarker").page_token("VersionIdMarker", "NextVersionIdMarker").page_size("MaxKeys").more_pages("IsTruncated") {
        input: ListObjectVersionsRequest,
        output: ListObjectVersionsOutput,
        error: ListObjectVersionsError,
        service: crate::SERVICE,
        http: GET "/{Bucket}?versions",
    }
}

/// The input of [`ListObjectVersions`](crate::Client::list_object_versions).
#[non_exhaustive]
pub struct ListObjectVersionsRequest {
    /// The bucket name that contains the objects.
    pub bucket: BucketName,
    /// A delimiter is a character that you specify to group keys. All keys that contain the same string between the
    /// `prefix` and the first occurrence of the delimiter are grouped under a single result element in
    /// `CommonPrefixes`. These groups are counted as one result against the `max-keys` limitation. These keys are not
    /// returned elsewhere in the response.
    ///
    /// `CommonPrefixes` is filtered out from results if it is not lexicographically greater than the key-marker.
    pub delimiter: Option<Delimiter>,
    pub encoding_type: Option<EncodingType>,
    /// Specifies the key to start with when listing objects in a bucket.
    pub key_marker: Option<KeyMarker>,
    /// Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key
    /// names. The response might contain fewer keys but will never contain more. If additional keys satisfy the
    /// search criteria, but were not returned because `max-keys` was exceeded, the response contains
    /// `<isTruncated>true</isTruncated>`. To return the additional keys, see `key-marker` and `version-id-marker`.
    pub max_keys: Option<MaxKeys>,
    /// Use this parameter to select only those keys that begin with the specified prefix. You can use prefixes to
    /// separate a bucket into different groupings of keys. (You can think of using `prefix` to make groups in the
    /// same way that you'd use a folder in a file system.) You can use `prefix` with `delimiter` to roll up numerous
    /// objects into a single result under `CommonPrefixes`.
    pub prefix: Option<Prefix>,
    /// Specifies the object version you want to start listing from.
    pub version_id_marker: Option<VersionIdMarker>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    pub request_payer: Option<RequestPayer>,
    /// Specifies the optional fields that you want returned in the response. Fields that you do not specify are not
    /// returned.
    pub optional_object_attributes: Option<OptionalObjectAttributesList>,
}

structure! {
    ListObjectVersionsRequest {
        0 bucket("Bucket".required().label());
        1 delimiter("Delimiter".query("delimiter"));
        2 encoding_type("EncodingType".query("encoding-type"));
        3 key_marker("KeyMarker".query("key-marker"));
        4 max_keys("MaxKeys".query("max-keys"));
        5 prefix("Prefix".query("prefix"));
        6 version_id_marker("VersionIdMarker".query("version-id-marker"));
        7 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        8 request_payer("RequestPayer".header("x-amz-request-payer"));
        9 optional_object_attributes("OptionalObjectAttributes".header("x-amz-optional-object-attributes"));
    }
}

impl ListObjectVersionsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>) -> Self {
        Self {
            bucket: bucket.into(),
            ..Shape::empty()
        }
    }

    /// A delimiter is a character that you specify to group keys.
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

    /// Specifies the key to start with when listing objects in a bucket.
    #[must_use]
    pub fn key_marker(mut self, value: impl Into<KeyMarker>) -> Self {
        self.key_marker = some(value);
        self
    }

    /// Sets the maximum number of keys returned in the response.
    #[must_use]
    pub fn max_keys(mut self, value: impl Into<MaxKeys>) -> Self {
        self.max_keys = some(value);
        self
    }

    /// Use this parameter to select only those keys that begin with the specified prefix.
    #[must_use]
    pub fn prefix(mut self, value: impl Into<Prefix>) -> Self {
        self.prefix = some(value);
        self
    }

    /// Specifies the object version you want to start listing from.
    #[must_use]
    pub fn version_id_marker(mut self, value: impl Into<VersionIdMarker>) -> Self {
        self.version_id_marker = some(value);
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

    /// Specifies the optional fields that you want returned in the response.
    #[must_use]
    pub fn optional_object_attributes(
        mut self,
        items: impl Items<OptionalObjectAttributesList>,
    ) -> Self {
        self.optional_object_attributes = collected(items);
        self
    }
}

/// The output of [`ListObjectVersions`](crate::Client::list_object_versions).
#[non_exhaustive]
pub struct ListObjectVersionsOutput {
    /// A flag that indicates whether Amazon S3 returned all of the results that satisfied the search criteria. If
    /// your results were truncated, you can make a follow-up paginated request by using the
    /// [`NextKeyMarker`](crate::newtypes::NextKeyMarker) and
    /// [`NextVersionIdMarker`](crate::newtypes::NextVersionIdMarker) response parameters as a starting place in
    /// another request to return the rest of the results.
    pub is_truncated: Option<IsTruncated>,
    /// Marks the last key returned in a truncated response.
    pub key_marker: Option<KeyMarker>,
    /// Marks the last version of the key returned in a truncated response.
    pub version_id_marker: Option<VersionIdMarker>,
    /// When the number of responses exceeds the value of [`MaxKeys`](crate::newtypes::MaxKeys),
    /// [`NextKeyMarker`](crate::newtypes::NextKeyMarker) specifies the first key not returned that satisfies the
    /// search criteria. Use this value for the key-marker request parameter in a subsequent request.
    pub next_key_marker: Option<NextKeyMarker>,
    /// When the number of responses exceeds the value of [`MaxKeys`](crate::newtypes::MaxKeys),
    /// [`NextVersionIdMarker`](crate::newtypes::NextVersionIdMarker) specifies the first object version not returned
    /// that satisfies the search criteria. Use this value for the `version-id-marker` request parameter in a
    /// subsequent request.
    pub next_version_id_marker: Option<NextVersionIdMarker>,
    /// Container for version information.
    pub versions: Option<ObjectVersionList>,
    /// Container for an object that is a delete marker. To learn more about delete markers, see
    /// [Working with delete markers](https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html).
    pub delete_markers: Option<DeleteMarkers>,
    /// The bucket name.
    pub name: Option<BucketName>,
    /// Selects objects that start with the value supplied by this parameter.
    pub prefix: Option<Prefix>,
    /// The delimiter grouping the included keys. A delimiter is a character that you specify to group keys. All keys
    /// that contain the same string between the prefix and the first occurrence of the delimiter are grouped under a
    /// single result element in `CommonPrefixes`. These groups are counted as one result against the `max-keys`
    /// limitation. These keys are not returned elsewhere in the response.
    pub delimiter: Option<Delimiter>,
    /// Specifies the maximum number of objects to return.
    pub max_keys: Option<MaxKeys>,
    /// All of the keys rolled up into a common prefix count as a single return when calculating the number of
    /// returns.
    pub common_prefixes: Option<CommonPrefixList>,
    /// Encoding type used by Amazon S3 to encode object key names in the XML response.
    ///
    /// If you specify the `encoding-type` request parameter, Amazon S3 includes this element in the response, and
    /// returns encoded key name values in the following response elements:
    ///
    /// `KeyMarker, NextKeyMarker, Prefix, Key`, and [`Delimiter`](crate::newtypes::Delimiter).
    pub encoding_type: Option<EncodingType>,
    pub request_charged: Option<RequestCharged>,
}

structure! {
    ListObjectVersionsOutput: Default {
        0 is_truncated("IsTruncated");
        1 key_marker("KeyMarker");
        2 version_id_marker("VersionIdMarker");
        3 next_key_marker("NextKeyMarker");
        4 next_version_id_marker("NextVersionIdMarker");
        5 versions("Versions".wire("Version").flattened());
        6 delete_markers("DeleteMarkers".wire("DeleteMarker").flattened());
        7 name("Name");
        8 prefix("Prefix");
        9 delimiter("Delimiter");
        10 max_keys("MaxKeys");
        11 common_prefixes("CommonPrefixes".flattened());
        12 encoding_type("EncodingType");
        13 request_charged("RequestCharged".header("x-amz-request-charged"));
    }
}

operation_error! {
    /// The errors of [`ListObjectVersions`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListObjectVersionsError {}
}

paged_items! { ListObjectVersions: ObjectVersionList, |it| it.versions.take() }
