// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operation `SelectObjectContent`.

use crate::enums::ExpressionType;
use crate::newtypes::{
    AccountId, BucketName, Expression, ObjectKey, SSECustomerAlgorithm, SSECustomerKey,
    SSECustomerKeyMD5,
};
use crate::types::{
    InputSerialization, OutputSerialization, RequestProgress, ScanRange,
    SelectObjectContentEventStream,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{EventStream, Shape, operation, operation_error, structure};

operation! {
    /// The operation `SelectObjectContent`: `POST /{Bucket}/{Key+}?select&select-type=2`.
    ///
    /// [`Client::select_object_content`](crate::Client::select_object_content) calls it.
    SelectObjectContent = "SelectObjectContent".path("/" {0} "/" {1+}).query("select&select-type=2").event_output().namespace("", "http://s3.amazonaws.com/doc/2006-03-01/").endpoint_label(0).endpoint_input("Bucket", 0) {
        input: SelectObjectContentRequest,
        output: SelectObjectContentOutput,
        error: SelectObjectContentError,
        service: crate::SERVICE,
        http: POST "/{Bucket}/{Key+}?select&select-type=2",
    }
}

/// > **Note**
/// >
/// > Learn Amazon S3 Select is no longer available to new customers. Existing customers of Amazon S3 Select can
/// > continue to use the feature as usual.
/// > [Learn more](http://aws.amazon.com/blogs/storage/how-to-optimize-querying-your-data-in-amazon-s3/)
///
/// Request to filter the contents of an Amazon S3 object based on a simple Structured Query Language (SQL)
/// statement. In the request, along with the SQL expression, you must specify a data serialization format (JSON
/// or CSV) of the object. Amazon S3 uses this to parse object data into records. It returns only records that
/// match the specified SQL expression. You must also specify the data serialization format for the response. For
/// more information, see
/// [S3Select API Documentation](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectSELECTContent.html).
#[non_exhaustive]
pub struct SelectObjectContentRequest {
    /// The S3 bucket.
    pub bucket: BucketName,
    /// The object key.
    pub key: ObjectKey,
    /// The server-side encryption (SSE) algorithm used to encrypt the object. This parameter is needed only when the
    /// object was created using a checksum algorithm. For more information, see
    /// [Protecting data using SSE-C keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    /// in the *Amazon S3 User Guide*.
    pub sse_customer_algorithm: Option<SSECustomerAlgorithm>,
    /// The server-side encryption (SSE) customer managed key. This parameter is needed only when the object was
    /// created using a checksum algorithm. For more information, see
    /// [Protecting data using SSE-C keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// A key of 32 bytes is sent in base64; any other text is sent as it is. If the key's MD5 is not set, the client adds it.
    pub sse_customer_key: Option<SSECustomerKey>,
    /// The MD5 server-side encryption (SSE) customer managed key. This parameter is needed only when the object was
    /// created using a checksum algorithm. For more information, see
    /// [Protecting data using SSE-C keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    /// in the *Amazon S3 User Guide*.
    pub sse_customer_key_md5: Option<SSECustomerKeyMD5>,
    /// The expression that is used to query the object.
    pub expression: Expression,
    /// The type of the provided expression (for example, SQL).
    pub expression_type: ExpressionType,
    /// Specifies if periodic request progress information should be enabled.
    pub request_progress: Option<RequestProgress>,
    /// Describes the format of the data in the object that is being queried.
    pub input_serialization: InputSerialization,
    /// Describes the format of the data that you want Amazon S3 to return in response.
    pub output_serialization: OutputSerialization,
    /// Specifies the byte range of the object to get the records from. A record is processed when its first byte is
    /// contained by the range. This parameter is optional, but when specified, it must not be empty. See RFC 2616,
    /// Section 14.35.1 about how to specify the start and end of the range.
    ///
    /// [`ScanRange`](crate::types::ScanRange)may be used in the following ways:
    ///
    /// - `<scanrange><start>50</start><end>100</end></scanrange>` - process only the records starting between the
    ///   bytes 50 and 100 (inclusive, counting from zero)
    /// - `<scanrange><start>50</start></scanrange>` - process only the records starting after the byte 50
    /// - `<scanrange><end>50</end></scanrange>` - process only the records within the last 50 bytes of the file.
    pub scan_range: Option<ScanRange>,
    /// The account ID of the expected bucket owner. If the account ID that you provide does not match the actual
    /// owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
    pub expected_bucket_owner: Option<AccountId>,
}

structure! {
    SelectObjectContentRequest {
        0 bucket("Bucket".required().label());
        1 key("Key".required().label());
        2 sse_customer_algorithm("SSECustomerAlgorithm".header("x-amz-server-side-encryption-customer-algorithm"));
        3 sse_customer_key("SSECustomerKey".header("x-amz-server-side-encryption-customer-key").key_with_md5(4));
        4 sse_customer_key_md5("SSECustomerKeyMD5".header("x-amz-server-side-encryption-customer-key-md5"));
        5 expression("Expression".required());
        6 expression_type("ExpressionType".required());
        7 request_progress("RequestProgress");
        8 input_serialization("InputSerialization".required());
        9 output_serialization("OutputSerialization".required());
        10 scan_range("ScanRange");
        11 expected_bucket_owner("ExpectedBucketOwner".header("x-amz-expected-bucket-owner"));
    }
}

impl SelectObjectContentRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        bucket: impl Into<BucketName>,
        key: impl Into<ObjectKey>,
        expression: impl Into<Expression>,
        expression_type: impl Into<ExpressionType>,
        input_serialization: impl Into<InputSerialization>,
        output_serialization: impl Into<OutputSerialization>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            expression: expression.into(),
            expression_type: expression_type.into(),
            input_serialization: input_serialization.into(),
            output_serialization: output_serialization.into(),
            ..Shape::empty()
        }
    }

    /// The server-side encryption (SSE) algorithm used to encrypt the object.
    #[must_use]
    pub fn sse_customer_algorithm(mut self, value: impl Into<SSECustomerAlgorithm>) -> Self {
        self.sse_customer_algorithm = some(value);
        self
    }

    /// The server-side encryption (SSE) customer managed key.
    #[must_use]
    pub fn sse_customer_key(mut self, value: impl Into<SSECustomerKey>) -> Self {
        self.sse_customer_key = some(value);
        self
    }

    /// The MD5 server-side encryption (SSE) customer managed key.
    #[must_use]
    pub fn sse_customer_key_md5(mut self, value: impl Into<SSECustomerKeyMD5>) -> Self {
        self.sse_customer_key_md5 = some(value);
        self
    }

    /// Specifies if periodic request progress information should be enabled.
    #[must_use]
    pub fn request_progress(mut self, value: impl Into<RequestProgress>) -> Self {
        self.request_progress = some(value);
        self
    }

    /// Specifies the byte range of the object to get the records from.
    #[must_use]
    pub fn scan_range(mut self, value: impl Into<ScanRange>) -> Self {
        self.scan_range = some(value);
        self
    }

    /// The account ID of the expected bucket owner.
    #[must_use]
    pub fn expected_bucket_owner(mut self, value: impl Into<AccountId>) -> Self {
        self.expected_bucket_owner = some(value);
        self
    }
}

/// The output of [`SelectObjectContent`](crate::Client::select_object_content).
#[non_exhaustive]
pub struct SelectObjectContentOutput {
    /// The array of results.
    ///
    /// Read the events while they arrive: see [`EventStream`](crate::runtime::EventStream).
    pub payload: EventStream<SelectObjectContentEventStream>,
}

structure! {
    !Clone SelectObjectContentOutput.payload(0) {
        0 payload("Payload".required().events());
    }
}

impl SelectObjectContentOutput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(payload: impl Into<EventStream<SelectObjectContentEventStream>>) -> Self {
        Self {
            payload: payload.into(),
        }
    }
}

operation_error! {
    /// The errors of [`SelectObjectContent`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    SelectObjectContentError {}
}
