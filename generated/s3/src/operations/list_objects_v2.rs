// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `ListObjectsV2`.

use crate::enums::{EncodingType, RequestCharged, RequestPayer};
use crate::errors::NoSuchBucket;
use crate::newtypes::{
    AccountId, BucketName, CommonPrefixList, Delimiter, FetchOwner, IsTruncated, KeyCount, MaxKeys,
    NextToken, ObjectList, OptionalObjectAttributesList, Prefix, StartAfter, Token,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListObjectsV2`: `GET /{Bucket}?list-type=2`.
    ///
    /// [`Client::list_objects_v2`](crate::Client::list_objects_v2) calls it.
    ListObjectsV2 = "ListObjectsV2".path("/" {0}).query("list-type=2").endpoint_label(0).endpoint_input("Bucket", 0).encoded_listing("EncodingType", "Delimiter", "Prefix", "StartAfter", "Contents.Key", "CommonPrefixes.Prefix").page_token("ContinuationToken", "NextContinuationToken").page_size("MaxKeys").more_pages("IsTruncated") {
        input: ListObjectsV2Request,
        output: ListObjectsV2Output,
        error: ListObjectsV2Error,
        service: crate::SERVICE,
        http: GET "/{Bucket}?list-type=2",
    }
}

/// The input of [`ListObjectsV2`](crate::Client::list_objects_v2).
#[non_exhaustive]
pub struct ListObjectsV2Request {
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
    /// A delimiter is a character that you use to group keys.
    ///
    /// `CommonPrefixes` is filtered out from results if it is not lexicographically greater than the
    /// [`StartAfter`](crate::newtypes::StartAfter) value.
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - For directory buckets, `/` is the only supported delimiter.
    /// > - **Directory buckets** - When you query [`ListObjectsV2`](crate::Client::list_objects_v2) with a delimiter
    /// >   during in-progress multipart uploads, the `CommonPrefixes` response parameter contains the prefixes that
    /// >   are associated with the in-progress multipart uploads. For more information about multipart uploads, see
    /// >   [Multipart Upload Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the
    /// >   *Amazon S3 User Guide*.
    pub delimiter: Option<Delimiter>,
    /// Encoding type used by Amazon S3 to encode the
    /// [object keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html) in the response.
    /// Responses are encoded only in UTF-8. An object key can contain any Unicode character. However, the XML 1.0
    /// parser can't parse certain characters, such as characters with an ASCII value from 0 to 10. For characters
    /// that aren't supported in XML 1.0, you can add this parameter to request that Amazon S3 encode the keys in the
    /// response. For more information about characters to avoid in object key names, see
    /// [Object key naming guidelines](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-guidelines).
    ///
    /// > **Note**
    /// >
    /// > When using the URL encoding type, non-ASCII characters that are used in an object's key name will be
    /// > percent-encoded according to UTF-8 code values. For example, the object `test_file(3).png` will appear as
    /// > `test_file%283%29.png`.
    pub encoding_type: Option<EncodingType>,
    /// Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key
    /// names. The response might contain fewer keys but will never contain more.
    pub max_keys: Option<MaxKeys>,
    /// Limits the response to keys that begin with the specified prefix.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, only prefixes that end in a delimiter (`/`) are supported.
    pub prefix: Option<Prefix>,
    /// `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
    /// `ContinuationToken` is obfuscated and is not a real key. You can use this `ContinuationToken` for pagination
    /// of the list results.
    pub continuation_token: Option<Token>,
    /// The owner field is not present in [`ListObjectsV2`](crate::Client::list_objects_v2) by default. If you want to
    /// return the owner field with each key in the result, then set the [`FetchOwner`](crate::newtypes::FetchOwner)
    /// field to `true`.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, the bucket owner is returned as the object owner for all
    /// > objects.
    pub fetch_owner: Option<FetchOwner>,
    /// [`StartAfter`](crate::newtypes::StartAfter) is where you want Amazon S3 to start listing from. Amazon S3
    /// starts listing after this specified key. StartAfter can be any key in the bucket.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub start_after: Option<StartAfter>,
    /// Confirms that the requester knows that she or he will be charged for the list objects request in V2 style.
    /// Bucket owners need not specify this parameter in their requests.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub request_payer: Option<RequestPayer>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
    /// Specifies the optional fields that you want returned in the response. Fields that you do not specify are not
    /// returned.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub optional_object_attributes: Option<OptionalObjectAttributesList>,
}

structure! {
    ListObjectsV2Request {
        0 bucket("Bucket".required().label());
        1 delimiter("Delimiter".query("delimiter"));
        2 encoding_type("EncodingType".query("encoding-type"));
        3 max_keys("MaxKeys".query("max-keys"));
        4 prefix("Prefix".query("prefix"));
        5 continuation_token("ContinuationToken".query("continuation-token"));
        6 fetch_owner("FetchOwner".query("fetch-owner"));
        7 start_after("StartAfter".query("start-after"));
        8 request_payer("RequestPayer".header("x-amz-request-payer"));
        9 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
        10 optional_object_attributes("OptionalObjectAttributes".header("x-amz-optional-object-attributes"));
    }
}

impl ListObjectsV2Request {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(bucket: impl Into<BucketName>) -> Self {
        Self {
            bucket: bucket.into(),
            ..Shape::empty()
        }
    }

    /// A delimiter is a character that you use to group keys.
    #[must_use]
    pub fn delimiter(mut self, value: impl Into<Delimiter>) -> Self {
        self.delimiter = some(value);
        self
    }

    /// Encoding type used by Amazon S3 to encode the
    /// [object keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html) in the response.
    #[must_use]
    pub fn encoding_type(mut self, value: impl Into<EncodingType>) -> Self {
        self.encoding_type = some(value);
        self
    }

    /// Sets the maximum number of keys returned in the response.
    #[must_use]
    pub fn max_keys(mut self, value: impl Into<MaxKeys>) -> Self {
        self.max_keys = some(value);
        self
    }

    /// Limits the response to keys that begin with the specified prefix.
    #[must_use]
    pub fn prefix(mut self, value: impl Into<Prefix>) -> Self {
        self.prefix = some(value);
        self
    }

    /// `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
    #[must_use]
    pub fn continuation_token(mut self, value: impl Into<Token>) -> Self {
        self.continuation_token = some(value);
        self
    }

    /// The owner field is not present in [`ListObjectsV2`](crate::Client::list_objects_v2) by default.
    #[must_use]
    pub fn fetch_owner(mut self, value: impl Into<FetchOwner>) -> Self {
        self.fetch_owner = some(value);
        self
    }

    /// [`StartAfter`](crate::newtypes::StartAfter) is where you want Amazon S3 to start listing from.
    #[must_use]
    pub fn start_after(mut self, value: impl Into<StartAfter>) -> Self {
        self.start_after = some(value);
        self
    }

    /// Confirms that the requester knows that she or he will be charged for the list objects request in V2 style.
    #[must_use]
    pub fn request_payer(mut self, value: impl Into<RequestPayer>) -> Self {
        self.request_payer = some(value);
        self
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
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

/// The output of [`ListObjectsV2`](crate::Client::list_objects_v2).
#[non_exhaustive]
pub struct ListObjectsV2Output {
    /// Set to `false` if all of the results were returned. Set to `true` if more keys are available to return. If the
    /// number of results exceeds that specified by [`MaxKeys`](crate::newtypes::MaxKeys), all of the results might
    /// not be returned.
    pub is_truncated: Option<IsTruncated>,
    /// Metadata about each object returned.
    pub contents: Option<ObjectList>,
    /// The bucket name.
    pub name: Option<BucketName>,
    /// Keys that begin with the indicated prefix.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, only prefixes that end in a delimiter (`/`) are supported.
    pub prefix: Option<Prefix>,
    /// Causes keys that contain the same string between the `prefix` and the first occurrence of the delimiter to be
    /// rolled up into a single result element in the `CommonPrefixes` collection. These rolled-up keys are not
    /// returned elsewhere in the response. Each rolled-up result counts as only one return against the
    /// [`MaxKeys`](crate::newtypes::MaxKeys) value.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, `/` is the only supported delimiter.
    pub delimiter: Option<Delimiter>,
    /// Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key
    /// names. The response might contain fewer keys but will never contain more.
    pub max_keys: Option<MaxKeys>,
    /// All of the keys (up to 1,000) that share the same prefix are grouped together. When counting the total numbers
    /// of returns by this API operation, this group of keys is considered as one item.
    ///
    /// A response can contain `CommonPrefixes` only if you specify a delimiter.
    ///
    /// `CommonPrefixes` contains all (if there are any) keys between [`Prefix`](crate::newtypes::Prefix) and the next
    /// occurrence of the string specified by a delimiter.
    ///
    /// `CommonPrefixes` lists keys that act like subdirectories in the directory specified by
    /// [`Prefix`](crate::newtypes::Prefix).
    ///
    /// For example, if the prefix is `notes/` and the delimiter is a slash (`/`) as in `notes/summer/july`, the
    /// common prefix is `notes/summer/`. All of the keys that roll up into a common prefix count as a single return
    /// when calculating the number of returns.
    ///
    /// > **Note**
    /// >
    /// > - **Directory buckets** - For directory buckets, only prefixes that end in a delimiter (`/`) are supported.
    /// > - **Directory buckets** - When you query [`ListObjectsV2`](crate::Client::list_objects_v2) with a delimiter
    /// >   during in-progress multipart uploads, the `CommonPrefixes` response parameter contains the prefixes that
    /// >   are associated with the in-progress multipart uploads. For more information about multipart uploads, see
    /// >   [Multipart Upload Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the
    /// >   *Amazon S3 User Guide*.
    pub common_prefixes: Option<CommonPrefixList>,
    /// Encoding type used by Amazon S3 to encode object key names in the XML response.
    ///
    /// If you specify the `encoding-type` request parameter, Amazon S3 includes this element in the response, and
    /// returns encoded key name values in the following response elements:
    ///
    /// `Delimiter, Prefix, Key,` and [`StartAfter`](crate::newtypes::StartAfter).
    pub encoding_type: Option<EncodingType>,
    /// [`KeyCount`](crate::newtypes::KeyCount) is the number of keys returned with this request.
    /// [`KeyCount`](crate::newtypes::KeyCount) will always be less than or equal to the
    /// [`MaxKeys`](crate::newtypes::MaxKeys) field. For example, if you ask for 50 keys, your result will include 50
    /// keys or fewer.
    pub key_count: Option<KeyCount>,
    /// If `ContinuationToken` was sent with the request, it is included in the response. You can use the returned
    /// `ContinuationToken` for pagination of the list response.
    pub continuation_token: Option<Token>,
    /// `NextContinuationToken` is sent when `isTruncated` is true, which means there are more keys in the bucket that
    /// can be listed. The next list requests to Amazon S3 can be continued with this `NextContinuationToken`.
    /// `NextContinuationToken` is obfuscated and is not a real key
    pub next_continuation_token: Option<NextToken>,
    /// If [`StartAfter`](crate::newtypes::StartAfter) was sent with the request, it is included in the response.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub start_after: Option<StartAfter>,
    pub request_charged: Option<RequestCharged>,
}

structure! {
    ListObjectsV2Output: Default {
        0 is_truncated("IsTruncated");
        1 contents("Contents".flattened());
        2 name("Name");
        3 prefix("Prefix");
        4 delimiter("Delimiter");
        5 max_keys("MaxKeys");
        6 common_prefixes("CommonPrefixes".flattened());
        7 encoding_type("EncodingType");
        8 key_count("KeyCount");
        9 continuation_token("ContinuationToken");
        10 next_continuation_token("NextContinuationToken");
        11 start_after("StartAfter");
        12 request_charged("RequestCharged".header("x-amz-request-charged"));
    }
}

operation_error! {
    /// The errors of [`ListObjectsV2`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListObjectsV2Error {
        NoSuchBucket(NoSuchBucket) = "NoSuchBucket",
    }
}

paged_items! { ListObjectsV2: ObjectList, |it| it.contents.take() }
