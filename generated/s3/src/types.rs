// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Structures and unions that several operations share.

use crate::enums::{
    BucketLocationConstraint, BucketType, ChecksumAlgorithm, ChecksumType, CompressionType,
    DataRedundancy, FileHeaderInfo, JSONType, LocationType, ObjectStorageClass,
    ObjectVersionStorageClass, QuoteFields, StorageClass,
};
use crate::newtypes::{
    AccessKeyIdValue, AllowQuotedRecordDelimiter, Body, BucketName, BucketRegion, BytesProcessed,
    BytesReturned, BytesScanned, ChecksumAlgorithmList, ChecksumCRC32, ChecksumCRC32C,
    ChecksumCRC64NVME, ChecksumMD5, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512, ChecksumXXHASH3,
    ChecksumXXHASH64, ChecksumXXHASH128, Code, Comments, CompletedPartList, CreationDate,
    DeleteMarker, DeleteMarkerVersionId, DisplayName, ETag, EnableRequestProgress, End,
    FieldDelimiter, ID, Initiated, IsLatest, IsRestoreInProgress, IsTruncated, LastModified,
    LastModifiedTime, LocationNameAsString, MaxParts, Message, MultipartUploadId,
    NextPartNumberMarker, ObjectIdentifierList, ObjectKey, ObjectVersionId, PartNumber,
    PartNumberMarker, PartsCount, PartsList, Prefix, Quiet, QuoteCharacter, QuoteEscapeCharacter,
    RecordDelimiter, RestoreExpiryDate, S3RegionalOrS3ExpressBucketArnString,
    SessionCredentialValue, SessionExpiration, Size, Start, TagSet, Value,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, event_stream, operation_error, structure, union};

/// In terms of implementation, a Bucket is a resource.
#[non_exhaustive]
pub struct Bucket {
    /// The name of the bucket.
    pub name: Option<BucketName>,
    /// Date the bucket was created. This date can change when making changes to your bucket, such as editing its
    /// bucket policy.
    pub creation_date: Option<CreationDate>,
    /// [`BucketRegion`](crate::newtypes::BucketRegion) indicates the Amazon Web Services region where the bucket is
    /// located. If the request contains at least one valid parameter, it is included in the response.
    pub bucket_region: Option<BucketRegion>,
    /// The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web Services resources across
    /// all of Amazon Web Services.
    ///
    /// > **Note**
    /// >
    /// > This parameter is only supported for S3 directory buckets. For more information, see
    /// > [Using tags with directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
    pub bucket_arn: Option<S3RegionalOrS3ExpressBucketArnString>,
}

structure! {
    Bucket: Default {
        0 name("Name");
        1 creation_date("CreationDate");
        2 bucket_region("BucketRegion");
        3 bucket_arn("BucketArn");
    }
}

/// Specifies the information about the bucket that will be created. For more information about directory buckets,
/// see [Directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html)
/// in the *Amazon S3 User Guide*.
///
/// > **Note**
/// >
/// > This functionality is only supported by directory buckets.
#[non_exhaustive]
pub struct BucketInfo {
    /// The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket.
    pub data_redundancy: Option<DataRedundancy>,
    /// The type of bucket.
    pub r#type: Option<BucketType>,
}

structure! {
    BucketInfo: Default {
        0 data_redundancy("DataRedundancy");
        1 r#type("Type");
    }
}

impl BucketInfo {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket.
    #[must_use]
    pub fn data_redundancy(mut self, value: impl Into<DataRedundancy>) -> Self {
        self.data_redundancy = some(value);
        self
    }

    /// The type of bucket.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<BucketType>) -> Self {
        self.r#type = some(value);
        self
    }
}

/// Describes how an uncompressed comma-separated values (CSV)-formatted input object is formatted.
#[non_exhaustive]
pub struct CSVInput {
    /// Describes the first line of input. Valid values are:
    ///
    /// - `NONE`: First line is not a header.
    /// - `IGNORE`: First line is a header, but you can't use the header values to indicate the column in an
    ///   expression. You can use column position (such as \_1, \_2, …) to indicate the column
    ///   (`SELECT s._1 FROM OBJECT s`).
    /// - `Use`: First line is a header, and you can use the header value to identify a column in an expression
    ///   (`SELECT "name" FROM OBJECT`).
    pub file_header_info: Option<FileHeaderInfo>,
    /// A single character used to indicate that a row should be ignored when the character is present at the start of
    /// that row. You can specify any character to indicate a comment line. The default character is `#`.
    ///
    /// Default: `#`
    pub comments: Option<Comments>,
    /// A single character used for escaping the quotation mark character inside an already escaped value. For
    /// example, the value `""" a , b """` is parsed as `" a , b "`.
    pub quote_escape_character: Option<QuoteEscapeCharacter>,
    /// A single character used to separate individual records in the input. Instead of the default value, you can
    /// specify an arbitrary delimiter.
    pub record_delimiter: Option<RecordDelimiter>,
    /// A single character used to separate individual fields in a record. You can specify an arbitrary delimiter.
    pub field_delimiter: Option<FieldDelimiter>,
    /// A single character used for escaping when the field delimiter is part of the value. For example, if the value
    /// is `a, b`, Amazon S3 wraps this field value in quotation marks, as follows: `" a , b "`.
    ///
    /// Type: String
    ///
    /// Default: `"`
    ///
    /// Ancestors: `CSV`
    pub quote_character: Option<QuoteCharacter>,
    /// Specifies that CSV field values may contain quoted record delimiters and such records should be allowed.
    /// Default value is FALSE. Setting this value to TRUE may lower performance.
    pub allow_quoted_record_delimiter: Option<AllowQuotedRecordDelimiter>,
}

structure! {
    CSVInput: Default {
        0 file_header_info("FileHeaderInfo");
        1 comments("Comments");
        2 quote_escape_character("QuoteEscapeCharacter");
        3 record_delimiter("RecordDelimiter");
        4 field_delimiter("FieldDelimiter");
        5 quote_character("QuoteCharacter");
        6 allow_quoted_record_delimiter("AllowQuotedRecordDelimiter");
    }
}

impl CSVInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Describes the first line of input.
    #[must_use]
    pub fn file_header_info(mut self, value: impl Into<FileHeaderInfo>) -> Self {
        self.file_header_info = some(value);
        self
    }

    /// A single character used to indicate that a row should be ignored when the character is present at the start of
    /// that row.
    #[must_use]
    pub fn comments(mut self, value: impl Into<Comments>) -> Self {
        self.comments = some(value);
        self
    }

    /// A single character used for escaping the quotation mark character inside an already escaped value.
    #[must_use]
    pub fn quote_escape_character(mut self, value: impl Into<QuoteEscapeCharacter>) -> Self {
        self.quote_escape_character = some(value);
        self
    }

    /// A single character used to separate individual records in the input.
    #[must_use]
    pub fn record_delimiter(mut self, value: impl Into<RecordDelimiter>) -> Self {
        self.record_delimiter = some(value);
        self
    }

    /// A single character used to separate individual fields in a record.
    #[must_use]
    pub fn field_delimiter(mut self, value: impl Into<FieldDelimiter>) -> Self {
        self.field_delimiter = some(value);
        self
    }

    /// A single character used for escaping when the field delimiter is part of the value.
    #[must_use]
    pub fn quote_character(mut self, value: impl Into<QuoteCharacter>) -> Self {
        self.quote_character = some(value);
        self
    }

    /// Specifies that CSV field values may contain quoted record delimiters and such records should be allowed.
    #[must_use]
    pub fn allow_quoted_record_delimiter(
        mut self,
        value: impl Into<AllowQuotedRecordDelimiter>,
    ) -> Self {
        self.allow_quoted_record_delimiter = some(value);
        self
    }
}

/// Describes how uncompressed comma-separated values (CSV)-formatted results are formatted.
#[non_exhaustive]
pub struct CSVOutput {
    /// Indicates whether to use quotation marks around output fields.
    ///
    /// - `ALWAYS`: Always use quotation marks for output fields.
    /// - `ASNEEDED`: Use quotation marks for output fields when needed.
    pub quote_fields: Option<QuoteFields>,
    /// The single character used for escaping the quote character inside an already escaped value.
    pub quote_escape_character: Option<QuoteEscapeCharacter>,
    /// A single character used to separate individual records in the output. Instead of the default value, you can
    /// specify an arbitrary delimiter.
    pub record_delimiter: Option<RecordDelimiter>,
    /// The value used to separate individual fields in a record. You can specify an arbitrary delimiter.
    pub field_delimiter: Option<FieldDelimiter>,
    /// A single character used for escaping when the field delimiter is part of the value. For example, if the value
    /// is `a, b`, Amazon S3 wraps this field value in quotation marks, as follows: `" a , b "`.
    pub quote_character: Option<QuoteCharacter>,
}

structure! {
    CSVOutput: Default {
        0 quote_fields("QuoteFields");
        1 quote_escape_character("QuoteEscapeCharacter");
        2 record_delimiter("RecordDelimiter");
        3 field_delimiter("FieldDelimiter");
        4 quote_character("QuoteCharacter");
    }
}

impl CSVOutput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether to use quotation marks around output fields.
    #[must_use]
    pub fn quote_fields(mut self, value: impl Into<QuoteFields>) -> Self {
        self.quote_fields = some(value);
        self
    }

    /// The single character used for escaping the quote character inside an already escaped value.
    #[must_use]
    pub fn quote_escape_character(mut self, value: impl Into<QuoteEscapeCharacter>) -> Self {
        self.quote_escape_character = some(value);
        self
    }

    /// A single character used to separate individual records in the output.
    #[must_use]
    pub fn record_delimiter(mut self, value: impl Into<RecordDelimiter>) -> Self {
        self.record_delimiter = some(value);
        self
    }

    /// The value used to separate individual fields in a record.
    #[must_use]
    pub fn field_delimiter(mut self, value: impl Into<FieldDelimiter>) -> Self {
        self.field_delimiter = some(value);
        self
    }

    /// A single character used for escaping when the field delimiter is part of the value.
    #[must_use]
    pub fn quote_character(mut self, value: impl Into<QuoteCharacter>) -> Self {
        self.quote_character = some(value);
        self
    }
}

/// Contains all the possible checksum or digest values for an object.
#[non_exhaustive]
pub struct Checksum {
    /// The Base64 encoded, 32-bit `CRC32 checksum` of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use an API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use an API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object. This checksum is present if the object was
    /// uploaded with the `CRC64NVME` checksum algorithm, or if the object was uploaded without a checksum (and Amazon
    /// S3 added the default checksum, `CRC64NVME`, to the uploaded object). For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use the API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. When you use an API operation on an object that was uploaded using multipart
    /// uploads, this value may not be a direct checksum value of the full object. Instead, it's a calculation based
    /// on the checksum values of each individual part. For more information about how checksums are calculated with
    /// multipart uploads, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` digest of the object. This checksum is present if the object was uploaded
    /// with the `SHA512` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the object. This checksum is present if the object was uploaded
    /// with the `MD5` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object. This checksum is present if the object was
    /// uploaded with the `XXHASH64` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object. This checksum is present if the object was
    /// uploaded with the `XXHASH3` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object. This checksum is present if the object was
    /// uploaded with the `XXHASH128` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
    /// The checksum type that is used to calculate the object’s checksum value. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_type: Option<ChecksumType>,
}

structure! {
    Checksum: Default {
        0 checksum_crc32("ChecksumCRC32");
        1 checksum_crc32c("ChecksumCRC32C");
        2 checksum_crc64nvme("ChecksumCRC64NVME");
        3 checksum_sha1("ChecksumSHA1");
        4 checksum_sha256("ChecksumSHA256");
        5 checksum_sha512("ChecksumSHA512");
        6 checksum_md5("ChecksumMD5");
        7 checksum_xxhash64("ChecksumXXHASH64");
        8 checksum_xxhash3("ChecksumXXHASH3");
        9 checksum_xxhash128("ChecksumXXHASH128");
        10 checksum_type("ChecksumType");
    }
}

/// Container for all (if there are any) keys between Prefix and the next occurrence of the string specified by a
/// delimiter. CommonPrefixes lists keys that act like subdirectories in the directory specified by Prefix. For
/// example, if the prefix is notes/ and the delimiter is a slash (/) as in notes/summer/july, the common prefix
/// is notes/summer/.
#[non_exhaustive]
pub struct CommonPrefix {
    /// Container for the specified common prefix.
    pub prefix: Option<Prefix>,
}

structure! {
    CommonPrefix: Default {
        0 prefix("Prefix");
    }
}

/// The container for the completed multipart upload details.
#[non_exhaustive]
pub struct CompletedMultipartUpload {
    /// Array of [`CompletedPart`] data types.
    ///
    /// If you do not supply a valid [`Part`] with your request, the service sends back an HTTP 400 response.
    pub parts: Option<CompletedPartList>,
}

structure! {
    CompletedMultipartUpload: Default {
        0 parts("Parts".wire("Part").flattened());
    }
}

impl CompletedMultipartUpload {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Array of [`CompletedPart`] data types.
    #[must_use]
    pub fn parts(mut self, items: impl Items<CompletedPartList>) -> Self {
        self.parts = collected(items);
        self
    }
}

/// Details of the parts that were uploaded.
#[non_exhaustive]
pub struct CompletedPart {
    /// Entity tag returned when the part was uploaded.
    pub e_tag: Option<ETag>,
    /// The Base64 encoded, 32-bit `CRC32` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC32` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC32C` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC64NVME` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA1` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA256` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` digest of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA512` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the part. This checksum is present if the multipart upload request
    /// was created with the `MD5` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH64` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH3` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH128` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
    /// Part number that identifies the part. This is a positive integer between 1 and 10,000.
    ///
    /// > **Note**
    /// >
    /// > - **General purpose buckets** - In [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload),
    /// >   when a additional checksum (including `x-amz-checksum-crc32`, `x-amz-checksum-crc32c`,
    /// >   `x-amz-checksum-sha1`, or `x-amz-checksum-sha256`) is applied to each part, the
    /// >   [`PartNumber`](crate::newtypes::PartNumber) must start at 1 and the part numbers must be consecutive.
    /// >   Otherwise, Amazon S3 generates an HTTP `400 Bad Request` status code and an `InvalidPartOrder` error code.
    /// > - **Directory buckets** - In [`CompleteMultipartUpload`](crate::Client::complete_multipart_upload), the
    /// >   [`PartNumber`](crate::newtypes::PartNumber) must start at 1 and the part numbers must be consecutive.
    pub part_number: Option<PartNumber>,
}

structure! {
    CompletedPart: Default {
        0 e_tag("ETag");
        1 checksum_crc32("ChecksumCRC32");
        2 checksum_crc32c("ChecksumCRC32C");
        3 checksum_crc64nvme("ChecksumCRC64NVME");
        4 checksum_sha1("ChecksumSHA1");
        5 checksum_sha256("ChecksumSHA256");
        6 checksum_sha512("ChecksumSHA512");
        7 checksum_md5("ChecksumMD5");
        8 checksum_xxhash64("ChecksumXXHASH64");
        9 checksum_xxhash3("ChecksumXXHASH3");
        10 checksum_xxhash128("ChecksumXXHASH128");
        11 part_number("PartNumber");
    }
}

impl CompletedPart {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Entity tag returned when the part was uploaded.
    #[must_use]
    pub fn e_tag(mut self, value: impl Into<ETag>) -> Self {
        self.e_tag = some(value);
        self
    }

    /// The Base64 encoded, 32-bit `CRC32` checksum of the part.
    #[must_use]
    pub fn checksum_crc32(mut self, value: impl Into<ChecksumCRC32>) -> Self {
        self.checksum_crc32 = some(value);
        self
    }

    /// The Base64 encoded, 32-bit `CRC32C` checksum of the part.
    #[must_use]
    pub fn checksum_crc32c(mut self, value: impl Into<ChecksumCRC32C>) -> Self {
        self.checksum_crc32c = some(value);
        self
    }

    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part.
    #[must_use]
    pub fn checksum_crc64nvme(mut self, value: impl Into<ChecksumCRC64NVME>) -> Self {
        self.checksum_crc64nvme = some(value);
        self
    }

    /// The Base64 encoded, 160-bit `SHA1` checksum of the part.
    #[must_use]
    pub fn checksum_sha1(mut self, value: impl Into<ChecksumSHA1>) -> Self {
        self.checksum_sha1 = some(value);
        self
    }

    /// The Base64 encoded, 256-bit `SHA256` checksum of the part.
    #[must_use]
    pub fn checksum_sha256(mut self, value: impl Into<ChecksumSHA256>) -> Self {
        self.checksum_sha256 = some(value);
        self
    }

    /// The Base64 encoded, 512-bit `SHA512` digest of the part.
    #[must_use]
    pub fn checksum_sha512(mut self, value: impl Into<ChecksumSHA512>) -> Self {
        self.checksum_sha512 = some(value);
        self
    }

    /// The Base64 encoded, 128-bit `MD5` digest of the part.
    #[must_use]
    pub fn checksum_md5(mut self, value: impl Into<ChecksumMD5>) -> Self {
        self.checksum_md5 = some(value);
        self
    }

    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part.
    #[must_use]
    pub fn checksum_xxhash64(mut self, value: impl Into<ChecksumXXHASH64>) -> Self {
        self.checksum_xxhash64 = some(value);
        self
    }

    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part.
    #[must_use]
    pub fn checksum_xxhash3(mut self, value: impl Into<ChecksumXXHASH3>) -> Self {
        self.checksum_xxhash3 = some(value);
        self
    }

    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part.
    #[must_use]
    pub fn checksum_xxhash128(mut self, value: impl Into<ChecksumXXHASH128>) -> Self {
        self.checksum_xxhash128 = some(value);
        self
    }

    /// Part number that identifies the part.
    #[must_use]
    pub fn part_number(mut self, value: impl Into<PartNumber>) -> Self {
        self.part_number = some(value);
        self
    }
}

#[non_exhaustive]
pub struct ContinuationEvent {}

structure! {
    ContinuationEvent: Default {}
}

/// Container for all response elements.
#[non_exhaustive]
pub struct CopyObjectResult {
    /// Returns the [`ETag`](crate::newtypes::ETag) of the new object. The ETag reflects only changes to the contents
    /// of an object, not its metadata.
    pub e_tag: Option<ETag>,
    /// Creation date of the object.
    pub last_modified: Option<LastModified>,
    /// The checksum type that is used to calculate the object’s checksum value. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_type: Option<ChecksumType>,
    /// The Base64 encoded, 32-bit `CRC32` checksum of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object. This checksum is present if the object being
    /// copied was uploaded with the `CRC64NVME` checksum algorithm, or if the object was uploaded without a checksum
    /// (and Amazon S3 added the default checksum, `CRC64NVME`, to the uploaded object). For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` digest of the object. This checksum is only present if the checksum was
    /// uploaded with the object. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` digest of the object. This checksum is only present if the object was
    /// uploaded with the `SHA512` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the object. This checksum is only present if the object was
    /// uploaded with the `MD5` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object. This checksum is only present if the object was
    /// uploaded with the `XXHASH64` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object. This checksum is only present if the object was
    /// uploaded with the `XXHASH3` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object. This checksum is only present if the object
    /// was uploaded with the `XXHASH128` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
}

structure! {
    CopyObjectResult: Default {
        0 e_tag("ETag");
        1 last_modified("LastModified");
        2 checksum_type("ChecksumType");
        3 checksum_crc32("ChecksumCRC32");
        4 checksum_crc32c("ChecksumCRC32C");
        5 checksum_crc64nvme("ChecksumCRC64NVME");
        6 checksum_sha1("ChecksumSHA1");
        7 checksum_sha256("ChecksumSHA256");
        8 checksum_sha512("ChecksumSHA512");
        9 checksum_md5("ChecksumMD5");
        10 checksum_xxhash64("ChecksumXXHASH64");
        11 checksum_xxhash3("ChecksumXXHASH3");
        12 checksum_xxhash128("ChecksumXXHASH128");
    }
}

/// Container for all response elements.
#[non_exhaustive]
pub struct CopyPartResult {
    /// Entity tag of the object.
    pub e_tag: Option<ETag>,
    /// Date and time at which the object was uploaded.
    pub last_modified: Option<LastModified>,
    /// The Base64 encoded, 32-bit `CRC32` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC32` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC32C` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC64NVME` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` digest of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA1` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` digest of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA256` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` digest of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA512` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the part. This checksum is present if the multipart upload request
    /// was created with the `MD5` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH64` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH3` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH128` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
}

structure! {
    CopyPartResult: Default {
        0 e_tag("ETag");
        1 last_modified("LastModified");
        2 checksum_crc32("ChecksumCRC32");
        3 checksum_crc32c("ChecksumCRC32C");
        4 checksum_crc64nvme("ChecksumCRC64NVME");
        5 checksum_sha1("ChecksumSHA1");
        6 checksum_sha256("ChecksumSHA256");
        7 checksum_sha512("ChecksumSHA512");
        8 checksum_md5("ChecksumMD5");
        9 checksum_xxhash64("ChecksumXXHASH64");
        10 checksum_xxhash3("ChecksumXXHASH3");
        11 checksum_xxhash128("ChecksumXXHASH128");
    }
}

/// The configuration information for the bucket.
#[non_exhaustive]
pub struct CreateBucketConfiguration {
    /// Specifies the Region where the bucket will be created. You might choose a Region to optimize latency, minimize
    /// costs, or address regulatory requirements. For example, if you reside in Europe, you will probably find it
    /// advantageous to create buckets in the Europe (Ireland) Region.
    ///
    /// If you don't specify a Region, the bucket is created in the US East (N. Virginia) Region (us-east-1) by
    /// default. Configurations using the value `EU` will create a bucket in `eu-west-1`.
    ///
    /// For a list of the valid values for all of the Amazon Web Services Regions, see
    /// [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub location_constraint: Option<BucketLocationConstraint>,
    /// Specifies the location where the bucket will be created.
    ///
    /// **Directory buckets** - The location type is Availability Zone or Local Zone. To use the Local Zone location
    /// type, your account must be enabled for Local Zones. Otherwise, you get an HTTP `403 Forbidden` error with the
    /// error code `AccessDenied`. To learn more, see
    /// [Enable accounts for Local Zones](https://docs.aws.amazon.com/AmazonS3/latest/userguide/opt-in-directory-bucket-lz.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported by directory buckets.
    pub location: Option<LocationInfo>,
    /// Specifies the information about the bucket that will be created.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported by directory buckets.
    pub bucket: Option<BucketInfo>,
    /// An array of tags that you can apply to the bucket that you're creating. Tags are key-value pairs of metadata
    /// used to categorize and organize your buckets, track costs, and control access.
    ///
    /// You must have the `s3:TagResource` permission to create a general purpose bucket with tags or the
    /// `s3express:TagResource` permission to create a directory bucket with tags.
    ///
    /// When creating buckets with tags, note that tag-based conditions using `aws:ResourceTag` and `s3:BucketTag`
    /// condition keys are applicable only after ABAC is enabled on the bucket. To learn more, see
    /// [Enabling ABAC in general purpose buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html).
    pub tags: Option<TagSet>,
}

structure! {
    CreateBucketConfiguration: Default {
        0 location_constraint("LocationConstraint");
        1 location("Location");
        2 bucket("Bucket");
        3 tags("Tags");
    }
}

impl CreateBucketConfiguration {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specifies the Region where the bucket will be created.
    #[must_use]
    pub fn location_constraint(mut self, value: impl Into<BucketLocationConstraint>) -> Self {
        self.location_constraint = some(value);
        self
    }

    /// Specifies the location where the bucket will be created.
    #[must_use]
    pub fn location(mut self, value: impl Into<LocationInfo>) -> Self {
        self.location = some(value);
        self
    }

    /// Specifies the information about the bucket that will be created.
    #[must_use]
    pub fn bucket(mut self, value: impl Into<BucketInfo>) -> Self {
        self.bucket = some(value);
        self
    }

    /// An array of tags that you can apply to the bucket that you're creating.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagSet>) -> Self {
        self.tags = collected(items);
        self
    }
}

/// Container for the objects to delete.
#[non_exhaustive]
pub struct Delete {
    /// The object to delete.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - For directory buckets, an object that's composed entirely of whitespace characters
    /// > is not supported by the [`DeleteObjects`](crate::Client::delete_objects) API operation. The request will
    /// > receive a `400 Bad Request` error and none of the objects in the request will be deleted.
    pub objects: ObjectIdentifierList,
    /// Element to enable quiet mode for the request. When you add this element, you must set its value to `true`.
    pub quiet: Option<Quiet>,
}

structure! {
    Delete {
        0 objects("Objects".required().wire("Object").flattened());
        1 quiet("Quiet");
    }
}

impl Delete {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(objects: impl Items<ObjectIdentifierList>) -> Self {
        Self {
            objects: Items::collected(objects),
            ..Shape::empty()
        }
    }

    /// Element to enable quiet mode for the request.
    #[must_use]
    pub fn quiet(mut self, value: impl Into<Quiet>) -> Self {
        self.quiet = some(value);
        self
    }
}

/// Information about the delete marker.
#[non_exhaustive]
pub struct DeleteMarkerEntry {
    /// The account that created the delete marker.
    pub owner: Option<Owner>,
    /// The object key.
    pub key: Option<ObjectKey>,
    /// Version ID of an object.
    pub version_id: Option<ObjectVersionId>,
    /// Specifies whether the object is (true) or is not (false) the latest version of an object.
    pub is_latest: Option<IsLatest>,
    /// Date and time when the object was last modified.
    pub last_modified: Option<LastModified>,
}

structure! {
    DeleteMarkerEntry: Default {
        0 owner("Owner");
        1 key("Key");
        2 version_id("VersionId");
        3 is_latest("IsLatest");
        4 last_modified("LastModified");
    }
}

/// Information about the deleted object.
#[non_exhaustive]
pub struct DeletedObject {
    /// The name of the deleted object.
    pub key: Option<ObjectKey>,
    /// The version ID of the deleted object.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
    /// Indicates whether the specified object version that was permanently deleted was (true) or was not (false) a
    /// delete marker before deletion. In a simple DELETE, this header indicates whether (true) or not (false) the
    /// current version of the object is a delete marker. To learn more about delete markers, see
    /// [Working with delete markers](https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html).
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub delete_marker: Option<DeleteMarker>,
    /// The version ID of the delete marker created as a result of the DELETE operation. If you delete a specific
    /// object version, the value returned by this header is the version ID of the object version deleted.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub delete_marker_version_id: Option<DeleteMarkerVersionId>,
}

structure! {
    DeletedObject: Default {
        0 key("Key");
        1 version_id("VersionId");
        2 delete_marker("DeleteMarker");
        3 delete_marker_version_id("DeleteMarkerVersionId");
    }
}

/// A message that indicates the request is complete and no more messages will be sent. You should not assume that
/// the request is complete until the client receives an [`EndEvent`].
#[non_exhaustive]
pub struct EndEvent {}

structure! {
    EndEvent: Default {}
}

/// > **Note**
/// >
/// > For information about using the Amazon S3 API—including error handling—see the
/// > [Amazon S3 Developer Guide](https://docs.aws.amazon.com/AmazonS3/latest/developerguide/Welcome.html).
///
/// Container for all error elements.
#[non_exhaustive]
pub struct Error {
    /// The error key.
    pub key: Option<ObjectKey>,
    /// The version ID of the error.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
    /// The error code is a string that uniquely identifies an error condition. It is meant to be read and understood
    /// by programs that detect and handle errors by type. The following is a list of Amazon S3 error codes. For more
    /// information, see [Error responses](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html).
    ///
    /// - - *Code:* AccessDenied
    ///   - *Description:* Access Denied
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* AccountProblem
    ///   - *Description:* There is a problem with your Amazon Web Services account that prevents the action from
    ///     completing successfully. Contact Amazon Web Services Support for further assistance.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* AllAccessDisabled
    ///   - *Description:* All access to this Amazon S3 resource has been disabled. Contact Amazon Web Services
    ///     Support for further assistance.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* AmbiguousGrantByEmailAddress
    ///   - *Description:* The email address you provided is associated with more than one account.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* AuthorizationHeaderMalformed
    ///   - *Description:* The authorization header you provided is invalid.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *HTTP Status Code:* N/A
    /// - - *Code:* BadDigest
    ///   - *Description:* The Content-MD5 you specified did not match what we received.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* [`BucketAlreadyExists`](crate::errors::BucketAlreadyExists)
    ///   - *Description:* The requested bucket name is not available. The bucket namespace is shared by all users of
    ///     the system. Please select a different name and try again.
    ///   - *HTTP Status Code:* 409 Conflict
    /// - - *Code:* [`BucketAlreadyOwnedByYou`](crate::errors::BucketAlreadyOwnedByYou)
    ///   - *Description:* The bucket you tried to create already exists, and you own it. Amazon S3 returns this error
    ///     in all Amazon Web Services Regions except in the North Virginia Region. For legacy compatibility, if you
    ///     re-create an existing bucket that you already own in the North Virginia Region, Amazon S3 returns 200 OK
    ///     and resets the bucket access control lists (ACLs).
    ///   - *Code:* 409 Conflict (in all Regions except the North Virginia Region)
    /// - - *Code:* BucketNotEmpty
    ///   - *Description:* The bucket you tried to delete is not empty.
    ///   - *HTTP Status Code:* 409 Conflict
    /// - - *Code:* CredentialsNotSupported
    ///   - *Description:* This request does not support credentials.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* CrossLocationLoggingProhibited
    ///   - *Description:* Cross-location logging not allowed. Buckets in one geographic location cannot log
    ///     information to a bucket in another location.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* EntityTooSmall
    ///   - *Description:* Your proposed upload is smaller than the minimum allowed object size.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* EntityTooLarge
    ///   - *Description:* Your proposed upload exceeds the maximum allowed object size.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* ExpiredToken
    ///   - *Description:* The provided token has expired.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* IllegalVersioningConfigurationException
    ///   - *Description:* Indicates that the versioning configuration specified in the request is invalid.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* IncompleteBody
    ///   - *Description:* You did not provide the number of bytes specified by the Content-Length HTTP header
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* IncorrectNumberOfFilesInPostRequest
    ///   - *Description:* POST requires exactly one file upload per request.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InlineDataTooLarge
    ///   - *Description:* Inline data exceeds the maximum allowed size.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InternalError
    ///   - *Description:* We encountered an internal error. Please try again.
    ///   - *HTTP Status Code:* 500 Internal Server Error
    /// - - *Code:* InvalidAccessKeyId
    ///   - *Description:* The Amazon Web Services access key ID you provided does not exist in our records.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* InvalidAddressingHeader
    ///   - *Description:* You must specify the Anonymous role.
    ///   - *HTTP Status Code:* N/A
    /// - - *Code:* InvalidArgument
    ///   - *Description:* Invalid Argument
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidBucketName
    ///   - *Description:* The specified bucket is not valid.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidBucketState
    ///   - *Description:* The request is not valid with the current state of the bucket.
    ///   - *HTTP Status Code:* 409 Conflict
    /// - - *Code:* InvalidDigest
    ///   - *Description:* The Content-MD5 you specified is not valid.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidEncryptionAlgorithmError
    ///   - *Description:* The encryption request you specified is not valid. The valid value is AES256.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidLocationConstraint
    ///   - *Description:* The specified location constraint is not valid. For more information about Regions, see
    ///     [How to Select a Region for Your Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingBucket.html#access-bucket-intro).
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* [`InvalidObjectState`](crate::errors::InvalidObjectState)
    ///   - *Description:* The action is not valid for the current state of the object.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* InvalidPart
    ///   - *Description:* One or more of the specified parts could not be found. The part might not have been
    ///     uploaded, or the specified entity tag might not have matched the part's entity tag.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidPartOrder
    ///   - *Description:* The list of parts was not in ascending order. Parts list must be specified in order by part
    ///     number.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidPayer
    ///   - *Description:* All access to this object has been disabled. Please contact Amazon Web Services Support for
    ///     further assistance.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* InvalidPolicyDocument
    ///   - *Description:* The content of the form does not meet the conditions specified in the policy document.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidRange
    ///   - *Description:* The requested range cannot be satisfied.
    ///   - *HTTP Status Code:* 416 Requested Range Not Satisfiable
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Please use `AWS4-HMAC-SHA256`.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Amazon S3 Transfer Acceleration is not supported for buckets with non-DNS compliant names.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Amazon S3 Transfer Acceleration is not supported for buckets with periods (.) in their
    ///     names.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Amazon S3 Transfer Accelerate endpoint only supports virtual style requests.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Amazon S3 Transfer Accelerate is not configured on this bucket.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Amazon S3 Transfer Accelerate is disabled on this bucket.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Amazon S3 Transfer Acceleration is not supported on this bucket. Contact Amazon Web
    ///     Services Support for more information.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* [`InvalidRequest`](crate::errors::InvalidRequest)
    ///   - *Description:* Amazon S3 Transfer Acceleration cannot be enabled on this bucket. Contact Amazon Web
    ///     Services Support for more information.
    ///   - *HTTP Status Code:* 400 Bad Request
    ///   - *Code:* N/A
    /// - - *Code:* InvalidSecurity
    ///   - *Description:* The provided security credentials are not valid.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* InvalidStorageClass
    ///   - *Description:* The storage class you specified is not valid.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidTargetBucketForLogging
    ///   - *Description:* The target bucket for logging does not exist, is not owned by you, or does not have the
    ///     appropriate grants for the log-delivery group.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidToken
    ///   - *Description:* The provided token is malformed or otherwise invalid.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* InvalidURI
    ///   - *Description:* Couldn't parse the specified URI.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* KeyTooLongError
    ///   - *Description:* Your key is too long.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MalformedACLError
    ///   - *Description:* The XML you provided was not well-formed or did not validate against our published schema.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MalformedPOSTRequest
    ///   - *Description:* The body of your POST request is not well-formed multipart/form-data.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MalformedXML
    ///   - *Description:* This happens when the user sends malformed XML (XML that doesn't conform to the published
    ///     XSD) for the configuration. The error message is, "The XML you provided was not well-formed or did not
    ///     validate against our published schema."
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MaxMessageLengthExceeded
    ///   - *Description:* Your request was too big.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MaxPostPreDataLengthExceededError
    ///   - *Description:* Your POST request fields preceding the upload file were too large.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MetadataTooLarge
    ///   - *Description:* Your metadata headers exceed the maximum allowed metadata size.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MethodNotAllowed
    ///   - *Description:* The specified method is not allowed against this resource.
    ///   - *HTTP Status Code:* 405 Method Not Allowed
    /// - - *Code:* MissingContentLength
    ///   - *Description:* You must provide the Content-Length HTTP header.
    ///   - *HTTP Status Code:* 411 Length Required
    /// - - *Code:* MissingRequestBodyError
    ///   - *Description:* This happens when the user sends an empty XML document as a request. The error message is,
    ///     "Request body is empty."
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* MissingSecurityHeader
    ///   - *Description:* Your request is missing a required header.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* NoLoggingStatusForKey
    ///   - *Description:* There is no such thing as a logging status subresource for a key.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* [`NoSuchBucket`](crate::errors::NoSuchBucket)
    ///   - *Description:* The specified bucket does not exist.
    ///   - *HTTP Status Code:* 404 Not Found
    /// - - *Code:* NoSuchBucketPolicy
    ///   - *Description:* The specified bucket does not have a bucket policy.
    ///   - *HTTP Status Code:* 404 Not Found
    /// - - *Code:* [`NoSuchKey`](crate::errors::NoSuchKey)
    ///   - *Description:* The specified key does not exist.
    ///   - *HTTP Status Code:* 404 Not Found
    /// - - *Code:* NoSuchLifecycleConfiguration
    ///   - *Description:* The lifecycle configuration does not exist.
    ///   - *HTTP Status Code:* 404 Not Found
    /// - - *Code:* [`NoSuchUpload`](crate::errors::NoSuchUpload)
    ///   - *Description:* The specified multipart upload does not exist. The upload ID might be invalid, or the
    ///     multipart upload might have been aborted or completed.
    ///   - *HTTP Status Code:* 404 Not Found
    /// - - *Code:* NoSuchVersion
    ///   - *Description:* Indicates that the version ID specified in the request does not match an existing version.
    ///   - *HTTP Status Code:* 404 Not Found
    /// - - *Code:* NotImplemented
    ///   - *Description:* A header you provided implies functionality that is not implemented.
    ///   - *HTTP Status Code:* 501 Not Implemented
    /// - - *Code:* NotSignedUp
    ///   - *Description:* Your account is not signed up for the Amazon S3 service. You must sign up before you can
    ///     use Amazon S3. You can sign up at the following URL: [Amazon S3](http://aws.amazon.com/s3)
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* OperationAborted
    ///   - *Description:* A conflicting conditional action is currently in progress against this resource. Try again.
    ///   - *HTTP Status Code:* 409 Conflict
    /// - - *Code:* PermanentRedirect
    ///   - *Description:* The bucket you are attempting to access must be addressed using the specified endpoint.
    ///     Send all future requests to this endpoint.
    ///   - *HTTP Status Code:* 301 Moved Permanently
    /// - - *Code:* PreconditionFailed
    ///   - *Description:* At least one of the preconditions you specified did not hold.
    ///   - *HTTP Status Code:* 412 Precondition Failed
    /// - - *Code:* Redirect
    ///   - *Description:* Temporary redirect.
    ///   - *HTTP Status Code:* 307 Moved Temporarily
    /// - - *Code:* RestoreAlreadyInProgress
    ///   - *Description:* Object restore is already in progress.
    ///   - *HTTP Status Code:* 409 Conflict
    /// - - *Code:* RequestIsNotMultiPartContent
    ///   - *Description:* Bucket POST must be of the enclosure-type multipart/form-data.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* RequestTimeout
    ///   - *Description:* Your socket connection to the server was not read from or written to within the timeout
    ///     period.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* RequestTimeTooSkewed
    ///   - *Description:* The difference between the request time and the server's time is too large.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* RequestTorrentOfBucketError
    ///   - *Description:* Requesting the torrent file of a bucket is not permitted.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* SignatureDoesNotMatch
    ///   - *Description:* The request signature we calculated does not match the signature you provided. Check your
    ///     Amazon Web Services secret access key and signing method. For more information, see
    ///     [REST Authentication](https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html) for
    ///     details.
    ///   - *HTTP Status Code:* 403 Forbidden
    /// - - *Code:* ServiceUnavailable
    ///   - *Description:* Service is unable to handle request.
    ///   - *HTTP Status Code:* 503 Service Unavailable
    /// - - *Code:* SlowDown
    ///   - *Description:* Reduce your request rate.
    ///   - *HTTP Status Code:* 503 Slow Down
    /// - - *Code:* TemporaryRedirect
    ///   - *Description:* You are being redirected to the bucket while DNS updates.
    ///   - *HTTP Status Code:* 307 Moved Temporarily
    /// - - *Code:* TokenRefreshRequired
    ///   - *Description:* The provided token must be refreshed.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* TooManyBuckets
    ///   - *Description:* You have attempted to create more buckets than allowed.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* UnexpectedContent
    ///   - *Description:* This request does not support content.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* UnresolvableGrantByEmailAddress
    ///   - *Description:* The email address you provided does not match any account on record.
    ///   - *HTTP Status Code:* 400 Bad Request
    /// - - *Code:* UserKeyMustBeSpecified
    ///   - *Description:* The bucket POST must contain the specified field name. If it is specified, check the order
    ///     of the fields.
    ///   - *HTTP Status Code:* 400 Bad Request
    pub code: Option<Code>,
    /// The error message contains a generic description of the error condition in English. It is intended for a human
    /// audience. Simple programs display the message directly to the end user if they encounter an error condition
    /// they don't know how or don't care to handle. Sophisticated programs with more exhaustive error handling and
    /// proper internationalization are more likely to ignore the error message.
    pub message: Option<Message>,
}

structure! {
    Error: Default {
        0 key("Key");
        1 version_id("VersionId");
        2 code("Code");
        3 message("Message");
    }
}

/// A collection of parts associated with a multipart upload.
#[non_exhaustive]
pub struct GetObjectAttributesParts {
    /// The total number of parts.
    pub total_parts_count: Option<PartsCount>,
    /// The marker for the current part.
    pub part_number_marker: Option<PartNumberMarker>,
    /// When a list is truncated, this element specifies the last part in the list, as well as the value to use for
    /// the [`PartNumberMarker`](crate::newtypes::PartNumberMarker) request parameter in a subsequent request.
    pub next_part_number_marker: Option<NextPartNumberMarker>,
    /// The maximum number of parts allowed in the response.
    pub max_parts: Option<MaxParts>,
    /// Indicates whether the returned list of parts is truncated. A value of `true` indicates that the list was
    /// truncated. A list can be truncated if the number of parts exceeds the limit returned in the
    /// [`MaxParts`](crate::newtypes::MaxParts) element.
    pub is_truncated: Option<IsTruncated>,
    /// A container for elements related to a particular part. A response can contain zero or more
    /// [`Parts`](crate::newtypes::Parts) elements.
    ///
    /// > **Note**
    /// >
    /// > - **General purpose buckets** - For [`GetObjectAttributes`](crate::Client::get_object_attributes), if an
    /// >   additional checksum (including `x-amz-checksum-crc32`, `x-amz-checksum-crc32c`, `x-amz-checksum-sha1`, or
    /// >   `x-amz-checksum-sha256`) isn't applied to the object specified in the request, the response doesn't return
    /// >   the [`Part`] element.
    /// > - **Directory buckets** - For [`GetObjectAttributes`](crate::Client::get_object_attributes), regardless of
    /// >   whether an additional checksum is applied to the object specified in the request, the response returns the
    /// >   [`Part`] element.
    pub parts: Option<PartsList>,
}

structure! {
    GetObjectAttributesParts: Default {
        0 total_parts_count("TotalPartsCount".wire("PartsCount"));
        1 part_number_marker("PartNumberMarker");
        2 next_part_number_marker("NextPartNumberMarker");
        3 max_parts("MaxParts");
        4 is_truncated("IsTruncated");
        5 parts("Parts".wire("Part").flattened());
    }
}

/// Container element that identifies who initiated the multipart upload.
#[non_exhaustive]
pub struct Initiator {
    /// If the principal is an Amazon Web Services account, it provides the Canonical User ID. If the principal is an
    /// IAM User, it provides a user ARN value.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - If the principal is an Amazon Web Services account, it provides the Amazon Web
    /// > Services account ID. If the principal is an IAM User, it provides a user ARN value.
    pub id: Option<ID>,
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub display_name: Option<DisplayName>,
}

structure! {
    Initiator: Default {
        0 id("ID");
        1 display_name("DisplayName");
    }
}

/// Describes the serialization format of the object.
#[non_exhaustive]
pub struct InputSerialization {
    /// Describes the serialization of a CSV-encoded object.
    pub csv: Option<CSVInput>,
    /// Specifies object's compression format. Valid values: NONE, GZIP, BZIP2. Default Value: NONE.
    pub compression_type: Option<CompressionType>,
    /// Specifies JSON as object's input serialization format.
    pub json: Option<JSONInput>,
    /// Specifies Parquet as object's input serialization format.
    pub parquet: Option<ParquetInput>,
}

structure! {
    InputSerialization: Default {
        0 csv("CSV");
        1 compression_type("CompressionType");
        2 json("JSON");
        3 parquet("Parquet");
    }
}

impl InputSerialization {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Describes the serialization of a CSV-encoded object.
    #[must_use]
    pub fn csv(mut self, value: impl Into<CSVInput>) -> Self {
        self.csv = some(value);
        self
    }

    /// Specifies object's compression format.
    #[must_use]
    pub fn compression_type(mut self, value: impl Into<CompressionType>) -> Self {
        self.compression_type = some(value);
        self
    }

    /// Specifies JSON as object's input serialization format.
    #[must_use]
    pub fn json(mut self, value: impl Into<JSONInput>) -> Self {
        self.json = some(value);
        self
    }

    /// Specifies Parquet as object's input serialization format.
    #[must_use]
    pub fn parquet(mut self, value: impl Into<ParquetInput>) -> Self {
        self.parquet = some(value);
        self
    }
}

/// Specifies JSON as object's input serialization format.
#[non_exhaustive]
pub struct JSONInput {
    /// The type of JSON. Valid values: Document, Lines.
    pub r#type: Option<JSONType>,
}

structure! {
    JSONInput: Default {
        0 r#type("Type");
    }
}

impl JSONInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The type of JSON.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<JSONType>) -> Self {
        self.r#type = some(value);
        self
    }
}

/// Specifies JSON as request's output serialization format.
#[non_exhaustive]
pub struct JSONOutput {
    /// The value used to separate individual records in the output. If no value is specified, Amazon S3 uses a
    /// newline character ('\\n').
    pub record_delimiter: Option<RecordDelimiter>,
}

structure! {
    JSONOutput: Default {
        0 record_delimiter("RecordDelimiter");
    }
}

impl JSONOutput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value used to separate individual records in the output.
    #[must_use]
    pub fn record_delimiter(mut self, value: impl Into<RecordDelimiter>) -> Self {
        self.record_delimiter = some(value);
        self
    }
}

/// Specifies the location where the bucket will be created.
///
/// For directory buckets, the location type is Availability Zone or Local Zone. For more information about
/// directory buckets, see
/// [Working with directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html)
/// in the *Amazon S3 User Guide*.
///
/// > **Note**
/// >
/// > This functionality is only supported by directory buckets.
#[non_exhaustive]
pub struct LocationInfo {
    /// The type of location where the bucket will be created.
    pub r#type: Option<LocationType>,
    /// The name of the location where the bucket will be created.
    ///
    /// For directory buckets, the name of the location is the Zone ID of the Availability Zone (AZ) or Local Zone
    /// (LZ) where the bucket will be created. An example AZ ID value is `usw2-az1`.
    pub name: Option<LocationNameAsString>,
}

structure! {
    LocationInfo: Default {
        0 r#type("Type");
        1 name("Name");
    }
}

impl LocationInfo {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The type of location where the bucket will be created.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<LocationType>) -> Self {
        self.r#type = some(value);
        self
    }

    /// The name of the location where the bucket will be created.
    #[must_use]
    pub fn name(mut self, value: impl Into<LocationNameAsString>) -> Self {
        self.name = some(value);
        self
    }
}

/// Container for the [`MultipartUpload`] for the Amazon S3 object.
#[non_exhaustive]
pub struct MultipartUpload {
    /// Upload ID that identifies the multipart upload.
    pub upload_id: Option<MultipartUploadId>,
    /// Key of the object for which the multipart upload was initiated.
    pub key: Option<ObjectKey>,
    /// Date and time at which the multipart upload was initiated.
    pub initiated: Option<Initiated>,
    /// The class of storage used to store the object.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
    /// > class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated
    /// > Local Zones.
    pub storage_class: Option<StorageClass>,
    /// Specifies the owner of the object that is part of the multipart upload.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - The bucket owner is returned as the object owner for all the objects.
    pub owner: Option<Owner>,
    /// Identifies who initiated the multipart upload.
    pub initiator: Option<Initiator>,
    /// The algorithm that was used to create a checksum of the object.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// The checksum type that is used to calculate the object’s checksum value. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_type: Option<ChecksumType>,
    /// Version ID of the object.
    ///
    /// Returns the Version ID of the object for the multipart upload, if bucket versioning is enabled.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
}

structure! {
    MultipartUpload: Default {
        0 upload_id("UploadId");
        1 key("Key");
        2 initiated("Initiated");
        3 storage_class("StorageClass");
        4 owner("Owner");
        5 initiator("Initiator");
        6 checksum_algorithm("ChecksumAlgorithm");
        7 checksum_type("ChecksumType");
        8 version_id("VersionId");
    }
}

/// An object consists of data and its descriptive metadata.
#[non_exhaustive]
pub struct Object {
    /// The name that you assign to an object. You use the object key to retrieve the object.
    pub key: Option<ObjectKey>,
    /// Creation date of the object.
    pub last_modified: Option<LastModified>,
    /// The entity tag is a hash of the object. The [`ETag`](crate::newtypes::ETag) reflects changes only to the
    /// contents of an object, not its metadata. The ETag may or may not be an MD5 digest of the object data. Whether
    /// or not it is depends on how the object was created and how it is encrypted as described below:
    ///
    /// - Objects created by the PUT Object, POST Object, or Copy operation, or through the Amazon Web Services
    ///   Management Console, and are encrypted by SSE-S3 or plaintext, have ETags that are an MD5 digest of their
    ///   object data.
    /// - Objects created by the PUT Object, POST Object, or Copy operation, or through the Amazon Web Services
    ///   Management Console, and are encrypted by SSE-C or SSE-KMS, have ETags that are not an MD5 digest of their
    ///   object data.
    /// - If an object is created by either the Multipart Upload or Part Copy operation, the
    ///   [`ETag`](crate::newtypes::ETag) is not an MD5 digest, regardless of the method of encryption. If an object
    ///   is larger than 16 MB, the Amazon Web Services Management Console will upload or copy that object as a
    ///   Multipart Upload, and therefore the ETag will not be an MD5 digest.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - MD5 is not supported by directory buckets.
    pub e_tag: Option<ETag>,
    /// The algorithm that was used to create a checksum of the object.
    pub checksum_algorithm: Option<ChecksumAlgorithmList>,
    /// The checksum type that is used to calculate the object’s checksum value. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_type: Option<ChecksumType>,
    /// Size in bytes of the object
    pub size: Option<Size>,
    /// The class of storage used to store the object.
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express One Zone storage
    /// > class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated
    /// > Local Zones.
    pub storage_class: Option<ObjectStorageClass>,
    /// The owner of the object
    ///
    /// > **Note**
    /// >
    /// > **Directory buckets** - The bucket owner is returned as the object owner.
    pub owner: Option<Owner>,
    /// Specifies the restoration status of an object. Objects in certain storage classes must be restored before they
    /// can be retrieved. For more information about these storage classes and how to work with archived objects, see
    /// [Working with archived objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html)
    /// in the *Amazon S3 User Guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets. Directory buckets only support `EXPRESS_ONEZONE`
    /// > (the S3 Express One Zone storage class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent
    /// > Access storage class) in Dedicated Local Zones.
    pub restore_status: Option<RestoreStatus>,
}

structure! {
    Object: Default {
        0 key("Key");
        1 last_modified("LastModified");
        2 e_tag("ETag");
        3 checksum_algorithm("ChecksumAlgorithm".flattened());
        4 checksum_type("ChecksumType");
        5 size("Size");
        6 storage_class("StorageClass");
        7 owner("Owner");
        8 restore_status("RestoreStatus");
    }
}

/// Object Identifier is unique value to identify objects.
#[non_exhaustive]
pub struct ObjectIdentifier {
    /// Key name of the object.
    ///
    /// > **Important**
    /// >
    /// > Replacement must be made for object keys containing special characters (such as carriage returns) when using
    /// > XML requests. For more information, see
    /// > [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
    pub key: ObjectKey,
    /// Version ID for the specific version of the object to delete.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    pub version_id: Option<ObjectVersionId>,
    /// An entity tag ([`ETag`](crate::newtypes::ETag)) is an identifier assigned by a web server to a specific
    /// version of a resource found at a URL. This header field makes the request method conditional on `ETags`.
    ///
    /// > **Note**
    /// >
    /// > Entity tags (ETags) for S3 Express One Zone are random alphanumeric strings unique to the object.
    pub e_tag: Option<ETag>,
    /// If present, the objects are deleted only if its modification times matches the provided `Timestamp`.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported for directory buckets.
    ///
    /// Fractions of a second are not sent.
    pub last_modified_time: Option<LastModifiedTime>,
    /// If present, the objects are deleted only if its size matches the provided size in bytes.
    ///
    /// > **Note**
    /// >
    /// > This functionality is only supported for directory buckets.
    pub size: Option<Size>,
}

structure! {
    ObjectIdentifier {
        0 key("Key".required());
        1 version_id("VersionId");
        2 e_tag("ETag");
        3 last_modified_time("LastModifiedTime".timestamp(HttpDate));
        4 size("Size");
    }
}

impl ObjectIdentifier {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(key: impl Into<ObjectKey>) -> Self {
        Self {
            key: key.into(),
            ..Shape::empty()
        }
    }

    /// Version ID for the specific version of the object to delete.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<ObjectVersionId>) -> Self {
        self.version_id = some(value);
        self
    }

    /// An entity tag ([`ETag`](crate::newtypes::ETag)) is an identifier assigned by a web server to a specific
    /// version of a resource found at a URL.
    #[must_use]
    pub fn e_tag(mut self, value: impl Into<ETag>) -> Self {
        self.e_tag = some(value);
        self
    }

    /// If present, the objects are deleted only if its modification times matches the provided `Timestamp`.
    #[must_use]
    pub fn last_modified_time(mut self, value: impl Into<LastModifiedTime>) -> Self {
        self.last_modified_time = some(value);
        self
    }

    /// If present, the objects are deleted only if its size matches the provided size in bytes.
    #[must_use]
    pub fn size(mut self, value: impl Into<Size>) -> Self {
        self.size = some(value);
        self
    }
}

/// A container for elements related to an individual part.
#[non_exhaustive]
pub struct ObjectPart {
    /// The part number identifying the part. This value is a positive integer between 1 and 10,000.
    pub part_number: Option<PartNumber>,
    /// The size of the uploaded part in bytes.
    pub size: Option<Size>,
    /// The Base64 encoded, 32-bit `CRC32` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC32` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC32C` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC64NVME` checksum algorithm, or if the object was uploaded without a checksum
    /// (and Amazon S3 added the default checksum, `CRC64NVME`, to the uploaded object). For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA1` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA256` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` digest of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA512` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the part. This checksum is present if the multipart upload request
    /// was created with the `MD5` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH64` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH3` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH128` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
}

structure! {
    ObjectPart: Default {
        0 part_number("PartNumber");
        1 size("Size");
        2 checksum_crc32("ChecksumCRC32");
        3 checksum_crc32c("ChecksumCRC32C");
        4 checksum_crc64nvme("ChecksumCRC64NVME");
        5 checksum_sha1("ChecksumSHA1");
        6 checksum_sha256("ChecksumSHA256");
        7 checksum_sha512("ChecksumSHA512");
        8 checksum_md5("ChecksumMD5");
        9 checksum_xxhash64("ChecksumXXHASH64");
        10 checksum_xxhash3("ChecksumXXHASH3");
        11 checksum_xxhash128("ChecksumXXHASH128");
    }
}

/// The version of an object.
#[non_exhaustive]
pub struct ObjectVersion {
    /// The entity tag is an MD5 hash of that version of the object.
    pub e_tag: Option<ETag>,
    /// The algorithm that was used to create a checksum of the object.
    pub checksum_algorithm: Option<ChecksumAlgorithmList>,
    /// The checksum type that is used to calculate the object’s checksum value. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_type: Option<ChecksumType>,
    /// Size in bytes of the object.
    pub size: Option<Size>,
    /// The class of storage used to store the object.
    pub storage_class: Option<ObjectVersionStorageClass>,
    /// The object key.
    pub key: Option<ObjectKey>,
    /// Version ID of an object.
    pub version_id: Option<ObjectVersionId>,
    /// Specifies whether the object is (true) or is not (false) the latest version of an object.
    pub is_latest: Option<IsLatest>,
    /// Date and time when the object was last modified.
    pub last_modified: Option<LastModified>,
    /// Specifies the owner of the object.
    pub owner: Option<Owner>,
    /// Specifies the restoration status of an object. Objects in certain storage classes must be restored before they
    /// can be retrieved. For more information about these storage classes and how to work with archived objects, see
    /// [Working with archived objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html)
    /// in the *Amazon S3 User Guide*.
    pub restore_status: Option<RestoreStatus>,
}

structure! {
    ObjectVersion: Default {
        0 e_tag("ETag");
        1 checksum_algorithm("ChecksumAlgorithm".flattened());
        2 checksum_type("ChecksumType");
        3 size("Size");
        4 storage_class("StorageClass");
        5 key("Key");
        6 version_id("VersionId");
        7 is_latest("IsLatest");
        8 last_modified("LastModified");
        9 owner("Owner");
        10 restore_status("RestoreStatus");
    }
}

/// Describes how results of the Select job are serialized.
#[non_exhaustive]
pub struct OutputSerialization {
    /// Describes the serialization of CSV-encoded Select results.
    pub csv: Option<CSVOutput>,
    /// Specifies JSON as request's output serialization format.
    pub json: Option<JSONOutput>,
}

structure! {
    OutputSerialization: Default {
        0 csv("CSV");
        1 json("JSON");
    }
}

impl OutputSerialization {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Describes the serialization of CSV-encoded Select results.
    #[must_use]
    pub fn csv(mut self, value: impl Into<CSVOutput>) -> Self {
        self.csv = some(value);
        self
    }

    /// Specifies JSON as request's output serialization format.
    #[must_use]
    pub fn json(mut self, value: impl Into<JSONOutput>) -> Self {
        self.json = some(value);
        self
    }
}

/// Container for the owner's display name and ID.
#[non_exhaustive]
pub struct Owner {
    pub display_name: Option<DisplayName>,
    /// Container for the ID of the owner.
    pub id: Option<ID>,
}

structure! {
    Owner: Default {
        0 display_name("DisplayName");
        1 id("ID");
    }
}

/// Container for Parquet.
#[non_exhaustive]
pub struct ParquetInput {}

structure! {
    ParquetInput: Default {}
}

impl ParquetInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Container for elements related to a part.
#[non_exhaustive]
pub struct Part {
    /// Part number identifying the part. This is a positive integer between 1 and 10,000.
    pub part_number: Option<PartNumber>,
    /// Date and time at which the part was uploaded.
    pub last_modified: Option<LastModified>,
    /// Entity tag returned when the part was uploaded.
    pub e_tag: Option<ETag>,
    /// Size in bytes of the uploaded part data.
    pub size: Option<Size>,
    /// The Base64 encoded, 32-bit `CRC32` checksum of the part. This checksum is present if the object was uploaded
    /// with the `CRC32` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32: Option<ChecksumCRC32>,
    /// The Base64 encoded, 32-bit `CRC32C` checksum of the part. This checksum is present if the object was uploaded
    /// with the `CRC32C` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc32c: Option<ChecksumCRC32C>,
    /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `CRC64NVME` checksum algorithm, or if the object was uploaded without a checksum
    /// (and Amazon S3 added the default checksum, `CRC64NVME`, to the uploaded object). For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_crc64nvme: Option<ChecksumCRC64NVME>,
    /// The Base64 encoded, 160-bit `SHA1` checksum of the part. This checksum is present if the object was uploaded
    /// with the `SHA1` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha1: Option<ChecksumSHA1>,
    /// The Base64 encoded, 256-bit `SHA256` checksum of the part. This checksum is present if the object was uploaded
    /// with the `SHA256` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha256: Option<ChecksumSHA256>,
    /// The Base64 encoded, 512-bit `SHA512` digest of the part. This checksum is present if the multipart upload
    /// request was created with the `SHA512` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_sha512: Option<ChecksumSHA512>,
    /// The Base64 encoded, 128-bit `MD5` digest of the part. This checksum is present if the multipart upload request
    /// was created with the `MD5` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_md5: Option<ChecksumMD5>,
    /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH64` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash64: Option<ChecksumXXHASH64>,
    /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH3` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash3: Option<ChecksumXXHASH3>,
    /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This checksum is present if the multipart upload
    /// request was created with the `XXHASH128` checksum algorithm. For more information, see
    /// [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    /// in the *Amazon S3 User Guide*.
    pub checksum_xxhash128: Option<ChecksumXXHASH128>,
}

structure! {
    Part: Default {
        0 part_number("PartNumber");
        1 last_modified("LastModified");
        2 e_tag("ETag");
        3 size("Size");
        4 checksum_crc32("ChecksumCRC32");
        5 checksum_crc32c("ChecksumCRC32C");
        6 checksum_crc64nvme("ChecksumCRC64NVME");
        7 checksum_sha1("ChecksumSHA1");
        8 checksum_sha256("ChecksumSHA256");
        9 checksum_sha512("ChecksumSHA512");
        10 checksum_md5("ChecksumMD5");
        11 checksum_xxhash64("ChecksumXXHASH64");
        12 checksum_xxhash3("ChecksumXXHASH3");
        13 checksum_xxhash128("ChecksumXXHASH128");
    }
}

/// This data type contains information about progress of an operation.
#[non_exhaustive]
pub struct Progress {
    /// The current number of object bytes scanned.
    pub bytes_scanned: Option<BytesScanned>,
    /// The current number of uncompressed object bytes processed.
    pub bytes_processed: Option<BytesProcessed>,
    /// The current number of bytes of records payload data returned.
    pub bytes_returned: Option<BytesReturned>,
}

structure! {
    Progress: Default {
        0 bytes_scanned("BytesScanned");
        1 bytes_processed("BytesProcessed");
        2 bytes_returned("BytesReturned");
    }
}

/// This data type contains information about the progress event of an operation.
#[non_exhaustive]
pub struct ProgressEvent {
    /// The Progress event details.
    pub details: Option<Progress>,
}

structure! {
    ProgressEvent: Default {
        0 details("Details".wire("Progress").event_payload());
    }
}

/// The container for the records event.
#[non_exhaustive]
pub struct RecordsEvent {
    /// The byte array of partial, one or more result records. S3 Select doesn't guarantee that a record will be
    /// self-contained in one record frame. To ensure continuous streaming of data, S3 Select might split the same
    /// record across multiple record frames instead of aggregating the results in memory. Some S3 clients (for
    /// example, the SDK for Java) handle this behavior by creating a `ByteStream` out of the response by default.
    /// Other clients might not handle this behavior by default. In those cases, you must aggregate the results on the
    /// client side and parse the response.
    pub payload: Option<Body>,
}

structure! {
    RecordsEvent: Default {
        0 payload("Payload".wire("Body").event_payload());
    }
}

/// Container for specifying if periodic `QueryProgress` messages should be sent.
#[non_exhaustive]
pub struct RequestProgress {
    /// Specifies whether periodic QueryProgress frames should be sent. Valid values: TRUE, FALSE. Default value:
    /// FALSE.
    pub enabled: Option<EnableRequestProgress>,
}

structure! {
    RequestProgress: Default {
        0 enabled("Enabled");
    }
}

impl RequestProgress {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specifies whether periodic QueryProgress frames should be sent.
    #[must_use]
    pub fn enabled(mut self, value: impl Into<EnableRequestProgress>) -> Self {
        self.enabled = some(value);
        self
    }
}

/// Specifies the restoration status of an object. Objects in certain storage classes must be restored before they
/// can be retrieved. For more information about these storage classes and how to work with archived objects, see
/// [Working with archived objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html)
/// in the *Amazon S3 User Guide*.
///
/// > **Note**
/// >
/// > This functionality is not supported for directory buckets. Directory buckets only support `EXPRESS_ONEZONE`
/// > (the S3 Express One Zone storage class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent
/// > Access storage class) in Dedicated Local Zones.
#[non_exhaustive]
pub struct RestoreStatus {
    /// Specifies whether the object is currently being restored. If the object restoration is in progress, the header
    /// returns the value `TRUE`. For example:
    ///
    /// `x-amz-optional-object-attributes: IsRestoreInProgress="true"`
    ///
    /// If the object restoration has completed, the header returns the value `FALSE`. For example:
    ///
    /// `x-amz-optional-object-attributes: IsRestoreInProgress="false", RestoreExpiryDate="2012-12-21T00:00:00.000Z"`
    ///
    /// If the object hasn't been restored, there is no header response.
    pub is_restore_in_progress: Option<IsRestoreInProgress>,
    /// Indicates when the restored copy will expire. This value is populated only if the object has already been
    /// restored. For example:
    ///
    /// `x-amz-optional-object-attributes: IsRestoreInProgress="false", RestoreExpiryDate="2012-12-21T00:00:00.000Z"`
    pub restore_expiry_date: Option<RestoreExpiryDate>,
}

structure! {
    RestoreStatus: Default {
        0 is_restore_in_progress("IsRestoreInProgress");
        1 restore_expiry_date("RestoreExpiryDate");
    }
}

/// Specifies the byte range of the object to get the records from. A record is processed when its first byte is
/// contained by the range. This parameter is optional, but when specified, it must not be empty. See RFC 2616,
/// Section 14.35.1 about how to specify the start and end of the range.
#[non_exhaustive]
pub struct ScanRange {
    /// Specifies the start of the byte range. This parameter is optional. Valid values: non-negative integers. The
    /// default value is 0. If only `start` is supplied, it means scan from that point to the end of the file. For
    /// example, `<scanrange><start>50</start></scanrange>` means scan from byte 50 until the end of the file.
    pub start: Option<Start>,
    /// Specifies the end of the byte range. This parameter is optional. Valid values: non-negative integers. The
    /// default value is one less than the size of the object being queried. If only the End parameter is supplied, it
    /// is interpreted to mean scan the last N bytes of the file. For example, `<scanrange><end>50</end></scanrange>`
    /// means scan the last 50 bytes.
    pub end: Option<End>,
}

structure! {
    ScanRange: Default {
        0 start("Start");
        1 end("End");
    }
}

impl ScanRange {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specifies the start of the byte range.
    #[must_use]
    pub fn start(mut self, value: impl Into<Start>) -> Self {
        self.start = some(value);
        self
    }

    /// Specifies the end of the byte range.
    #[must_use]
    pub fn end(mut self, value: impl Into<End>) -> Self {
        self.end = some(value);
        self
    }
}

union! {
    /// The container for selecting objects from a content event stream.
    SelectObjectContentEventStream {
        /// The Records Event.
        0 Records as_records(RecordsEvent) = "Records";
        /// The Stats Event.
        1 Stats as_stats(StatsEvent) = "Stats";
        /// The Progress Event.
        2 Progress as_progress(ProgressEvent) = "Progress";
        /// The Continuation Event.
        3 Cont as_cont(ContinuationEvent) = "Cont";
        /// The End Event.
        4 End as_end(EndEvent) = "End";
    }
}

event_stream! { SelectObjectContentEventStream: SelectObjectContentEventStreamError }

operation_error! {
    /// The errors of [`SelectObjectContentEventStream`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    SelectObjectContentEventStreamError {}
}

/// The established temporary security credentials of the session.
///
/// > **Note**
/// >
/// > **Directory buckets** - These session credentials are only supported for the authentication and
/// > authorization of Zonal endpoint API operations on directory buckets.
#[non_exhaustive]
pub struct SessionCredentials {
    /// A unique identifier that's associated with a secret access key. The access key ID and the secret access key
    /// are used together to sign programmatic Amazon Web Services requests cryptographically.
    pub access_key_id: AccessKeyIdValue,
    /// A key that's used with the access key ID to cryptographically sign programmatic Amazon Web Services requests.
    /// Signing a request identifies the sender and prevents the request from being altered.
    pub secret_access_key: SessionCredentialValue,
    /// A part of the temporary security credentials. The session token is used to validate the temporary security
    /// credentials.
    pub session_token: SessionCredentialValue,
    /// Temporary security credentials expire after a specified interval. After temporary credentials expire, any
    /// calls that you make with those credentials will fail. So you must generate a new set of temporary credentials.
    /// Temporary credentials cannot be extended or refreshed beyond the original specified interval.
    pub expiration: SessionExpiration,
}

structure! {
    SessionCredentials {
        0 access_key_id("AccessKeyId".required());
        1 secret_access_key("SecretAccessKey".required());
        2 session_token("SessionToken".required());
        3 expiration("Expiration".required());
    }
}

impl SessionCredentials {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        access_key_id: impl Into<AccessKeyIdValue>,
        secret_access_key: impl Into<SessionCredentialValue>,
        session_token: impl Into<SessionCredentialValue>,
        expiration: impl Into<SessionExpiration>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
            session_token: session_token.into(),
            expiration: expiration.into(),
        }
    }
}

/// Container for the stats details.
#[non_exhaustive]
pub struct Stats {
    /// The total number of object bytes scanned.
    pub bytes_scanned: Option<BytesScanned>,
    /// The total number of uncompressed object bytes processed.
    pub bytes_processed: Option<BytesProcessed>,
    /// The total number of bytes of records payload data returned.
    pub bytes_returned: Option<BytesReturned>,
}

structure! {
    Stats: Default {
        0 bytes_scanned("BytesScanned");
        1 bytes_processed("BytesProcessed");
        2 bytes_returned("BytesReturned");
    }
}

/// Container for the Stats Event.
#[non_exhaustive]
pub struct StatsEvent {
    /// The Stats event details.
    pub details: Option<Stats>,
}

structure! {
    StatsEvent: Default {
        0 details("Details".wire("Stats").event_payload());
    }
}

/// A container of a key value name pair.
#[non_exhaustive]
pub struct Tag {
    /// Name of the object key.
    pub key: ObjectKey,
    /// Value of the tag.
    pub value: Value,
}

structure! {
    Tag {
        0 key("Key".required());
        1 value("Value".required());
    }
}

impl Tag {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(key: impl Into<ObjectKey>, value: impl Into<Value>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// Container for [`TagSet`](crate::newtypes::TagSet) elements.
#[non_exhaustive]
pub struct Tagging {
    /// A collection for a set of tags
    pub tag_set: TagSet,
}

structure! {
    Tagging {
        0 tag_set("TagSet".required());
    }
}

impl Tagging {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(tag_set: impl Items<TagSet>) -> Self {
        Self {
            tag_set: Items::collected(tag_set),
        }
    }
}
