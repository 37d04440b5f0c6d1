// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::enums::{ChecksumAlgorithm, ObjectAttributes, OptionalObjectAttributes};
use crate::types::{
    Bucket, CommonPrefix, CompletedPart, DeleteMarkerEntry, DeletedObject, Error, MultipartUpload,
    Object, ObjectIdentifier, ObjectPart, ObjectVersion, Part, Tag,
};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{Blob, Timestamp, newtypes};

/// The timestamp `AbortDate` of the model.
pub type AbortDate = Number<named::AbortDate, Timestamp>;

/// The text `AbortRuleId` of the model.
pub type AbortRuleId = Text<named::AbortRuleId>;

/// The text `AcceptRanges` of the model.
pub type AcceptRanges = Text<named::AcceptRanges>;

/// The text `AccessKeyIdValue` of the model.
pub type AccessKeyIdValue = Text<named::AccessKeyIdValue>;

/// The boolean `AccessPointAlias` of the model.
pub type AccessPointAlias = Number<named::AccessPointAlias, bool>;

/// The text `AccountId` of the model.
pub type AccountId = Text<named::AccountId>;

/// The boolean `AllowQuotedRecordDelimiter` of the model.
pub type AllowQuotedRecordDelimiter = Number<named::AllowQuotedRecordDelimiter, bool>;

/// The blob `Body` of the model.
pub type Body = Wrapper<named::Body, Blob>;

/// The boolean `BucketKeyEnabled` of the model.
pub type BucketKeyEnabled = Number<named::BucketKeyEnabled, bool>;

/// The text `BucketLocationName` of the model.
pub type BucketLocationName = Text<named::BucketLocationName>;

/// The text `BucketName` of the model.
pub type BucketName = Text<named::BucketName>;

/// The text `BucketRegion` of the model.
pub type BucketRegion = Text<named::BucketRegion>;

/// The list `Buckets` of the model.
pub type Buckets = List<named::Buckets, Bucket>;

/// The boolean `BypassGovernanceRetention` of the model.
pub type BypassGovernanceRetention = Number<named::BypassGovernanceRetention, bool>;

/// The number `BytesProcessed` of the model.
pub type BytesProcessed = Number<named::BytesProcessed, i64>;

/// The number `BytesReturned` of the model.
pub type BytesReturned = Number<named::BytesReturned, i64>;

/// The number `BytesScanned` of the model.
pub type BytesScanned = Number<named::BytesScanned, i64>;

/// The text `CacheControl` of the model.
pub type CacheControl = Text<named::CacheControl>;

/// The list `ChecksumAlgorithmList` of the model.
pub type ChecksumAlgorithmList = List<named::ChecksumAlgorithmList, ChecksumAlgorithm>;

/// The text `ChecksumCRC32` of the model.
pub type ChecksumCRC32 = Text<named::ChecksumCRC32>;

/// The text `ChecksumCRC32C` of the model.
pub type ChecksumCRC32C = Text<named::ChecksumCRC32C>;

/// The text `ChecksumCRC64NVME` of the model.
pub type ChecksumCRC64NVME = Text<named::ChecksumCRC64NVME>;

/// The text `ChecksumMD5` of the model.
pub type ChecksumMD5 = Text<named::ChecksumMD5>;

/// The text `ChecksumSHA1` of the model.
pub type ChecksumSHA1 = Text<named::ChecksumSHA1>;

/// The text `ChecksumSHA256` of the model.
pub type ChecksumSHA256 = Text<named::ChecksumSHA256>;

/// The text `ChecksumSHA512` of the model.
pub type ChecksumSHA512 = Text<named::ChecksumSHA512>;

/// The text `ChecksumXXHASH128` of the model.
pub type ChecksumXXHASH128 = Text<named::ChecksumXXHASH128>;

/// The text `ChecksumXXHASH3` of the model.
pub type ChecksumXXHASH3 = Text<named::ChecksumXXHASH3>;

/// The text `ChecksumXXHASH64` of the model.
pub type ChecksumXXHASH64 = Text<named::ChecksumXXHASH64>;

/// The text `Code` of the model.
pub type Code = Text<named::Code>;

/// The text `Comments` of the model.
pub type Comments = Text<named::Comments>;

/// The list `CommonPrefixList` of the model.
pub type CommonPrefixList = List<named::CommonPrefixList, CommonPrefix>;

/// The list `CompletedPartList` of the model.
pub type CompletedPartList = List<named::CompletedPartList, CompletedPart>;

/// The text `ContentDisposition` of the model.
pub type ContentDisposition = Text<named::ContentDisposition>;

/// The text `ContentEncoding` of the model.
pub type ContentEncoding = Text<named::ContentEncoding>;

/// The text `ContentLanguage` of the model.
pub type ContentLanguage = Text<named::ContentLanguage>;

/// The number `ContentLength` of the model.
pub type ContentLength = Number<named::ContentLength, i64>;

/// The text `ContentMD5` of the model.
pub type ContentMD5 = Text<named::ContentMD5>;

/// The text `ContentRange` of the model.
pub type ContentRange = Text<named::ContentRange>;

/// The text `ContentType` of the model.
pub type ContentType = Text<named::ContentType>;

/// Pattern: `\/?.+\/.+` (checked by `parse` and `validate`).
pub type CopySource = Text<named::CopySource>;

/// The text `CopySourceIfMatch` of the model.
pub type CopySourceIfMatch = Text<named::CopySourceIfMatch>;

/// The timestamp `CopySourceIfModifiedSince` of the model.
pub type CopySourceIfModifiedSince = Number<named::CopySourceIfModifiedSince, Timestamp>;

/// The text `CopySourceIfNoneMatch` of the model.
pub type CopySourceIfNoneMatch = Text<named::CopySourceIfNoneMatch>;

/// The timestamp `CopySourceIfUnmodifiedSince` of the model.
pub type CopySourceIfUnmodifiedSince = Number<named::CopySourceIfUnmodifiedSince, Timestamp>;

/// The text `CopySourceRange` of the model.
pub type CopySourceRange = Text<named::CopySourceRange>;

/// The text `CopySourceSSECustomerAlgorithm` of the model.
pub type CopySourceSSECustomerAlgorithm = Text<named::CopySourceSSECustomerAlgorithm>;

/// The text `CopySourceSSECustomerKey` of the model.
pub type CopySourceSSECustomerKey = Text<named::CopySourceSSECustomerKey>;

/// The text `CopySourceSSECustomerKeyMD5` of the model.
pub type CopySourceSSECustomerKeyMD5 = Text<named::CopySourceSSECustomerKeyMD5>;

/// The text `CopySourceVersionId` of the model.
pub type CopySourceVersionId = Text<named::CopySourceVersionId>;

/// The timestamp `CreationDate` of the model.
pub type CreationDate = Number<named::CreationDate, Timestamp>;

/// The boolean `DeleteMarker` of the model.
pub type DeleteMarker = Number<named::DeleteMarker, bool>;

/// The text `DeleteMarkerVersionId` of the model.
pub type DeleteMarkerVersionId = Text<named::DeleteMarkerVersionId>;

/// The list `DeleteMarkers` of the model.
pub type DeleteMarkers = List<named::DeleteMarkers, DeleteMarkerEntry>;

/// The list `DeletedObjects` of the model.
pub type DeletedObjects = List<named::DeletedObjects, DeletedObject>;

/// The text `Delimiter` of the model.
pub type Delimiter = Text<named::Delimiter>;

/// The text `DisplayName` of the model.
pub type DisplayName = Text<named::DisplayName>;

/// The text `ETag` of the model.
pub type ETag = Text<named::ETag>;

/// The boolean `EnableRequestProgress` of the model.
pub type EnableRequestProgress = Number<named::EnableRequestProgress, bool>;

/// The number `End` of the model.
pub type End = Number<named::End, i64>;

/// The list `Errors` of the model.
pub type Errors = List<named::Errors, Error>;

/// The text `Expiration` of the model.
pub type Expiration = Text<named::Expiration>;

/// The timestamp `Expires` of the model.
pub type Expires = Number<named::Expires, Timestamp>;

/// The text of [`Expires`].
pub type ExpiresString = Text<named::ExpiresString>;

/// The text `Expression` of the model.
pub type Expression = Text<named::Expression>;

/// The boolean `FetchOwner` of the model.
pub type FetchOwner = Number<named::FetchOwner, bool>;

/// The text `FieldDelimiter` of the model.
pub type FieldDelimiter = Text<named::FieldDelimiter>;

/// The text `GrantFullControl` of the model.
pub type GrantFullControl = Text<named::GrantFullControl>;

/// The text `GrantRead` of the model.
pub type GrantRead = Text<named::GrantRead>;

/// The text `GrantReadACP` of the model.
pub type GrantReadACP = Text<named::GrantReadACP>;

/// The text `GrantWrite` of the model.
pub type GrantWrite = Text<named::GrantWrite>;

/// The text `GrantWriteACP` of the model.
pub type GrantWriteACP = Text<named::GrantWriteACP>;

/// The text `ID` of the model.
pub type ID = Text<named::ID>;

/// The text `IfMatch` of the model.
pub type IfMatch = Text<named::IfMatch>;

/// The timestamp `IfMatchInitiatedTime` of the model.
pub type IfMatchInitiatedTime = Number<named::IfMatchInitiatedTime, Timestamp>;

/// The timestamp `IfMatchLastModifiedTime` of the model.
pub type IfMatchLastModifiedTime = Number<named::IfMatchLastModifiedTime, Timestamp>;

/// The number `IfMatchSize` of the model.
pub type IfMatchSize = Number<named::IfMatchSize, i64>;

/// The timestamp `IfModifiedSince` of the model.
pub type IfModifiedSince = Number<named::IfModifiedSince, Timestamp>;

/// The text `IfNoneMatch` of the model.
pub type IfNoneMatch = Text<named::IfNoneMatch>;

/// The timestamp `IfUnmodifiedSince` of the model.
pub type IfUnmodifiedSince = Number<named::IfUnmodifiedSince, Timestamp>;

/// The timestamp `Initiated` of the model.
pub type Initiated = Number<named::Initiated, Timestamp>;

/// The boolean `IsLatest` of the model.
pub type IsLatest = Number<named::IsLatest, bool>;

/// The boolean `IsRestoreInProgress` of the model.
pub type IsRestoreInProgress = Number<named::IsRestoreInProgress, bool>;

/// The boolean `IsTruncated` of the model.
pub type IsTruncated = Number<named::IsTruncated, bool>;

/// The number `KeyCount` of the model.
pub type KeyCount = Number<named::KeyCount, i32>;

/// The text `KeyMarker` of the model.
pub type KeyMarker = Text<named::KeyMarker>;

/// The timestamp `LastModified` of the model.
pub type LastModified = Number<named::LastModified, Timestamp>;

/// The timestamp `LastModifiedTime` of the model.
pub type LastModifiedTime = Number<named::LastModifiedTime, Timestamp>;

/// The text `Location` of the model.
pub type Location = Text<named::Location>;

/// The text `LocationNameAsString` of the model.
pub type LocationNameAsString = Text<named::LocationNameAsString>;

/// The text `MFA` of the model.
pub type MFA = Text<named::MFA>;

/// Range: 1 to 10000.
pub type MaxBuckets = Number<named::MaxBuckets, i32>;

/// The number `MaxKeys` of the model.
pub type MaxKeys = Number<named::MaxKeys, i32>;

/// The number `MaxParts` of the model.
pub type MaxParts = Number<named::MaxParts, i32>;

/// The number `MaxUploads` of the model.
pub type MaxUploads = Number<named::MaxUploads, i32>;

/// The text `Message` of the model.
pub type Message = Text<named::Message>;

/// The map `Metadata` of the model.
pub type Metadata = Map<named::Metadata, MetadataKey, MetadataValue>;

/// The text `MetadataKey` of the model.
pub type MetadataKey = Text<named::MetadataKey>;

/// The text `MetadataValue` of the model.
pub type MetadataValue = Text<named::MetadataValue>;

/// The number `MissingMeta` of the model.
pub type MissingMeta = Number<named::MissingMeta, i32>;

/// The number `MpuObjectSize` of the model.
pub type MpuObjectSize = Number<named::MpuObjectSize, i64>;

/// The text `MultipartUploadId` of the model.
pub type MultipartUploadId = Text<named::MultipartUploadId>;

/// The list `MultipartUploadList` of the model.
pub type MultipartUploadList = List<named::MultipartUploadList, MultipartUpload>;

/// The text `NextKeyMarker` of the model.
pub type NextKeyMarker = Text<named::NextKeyMarker>;

/// The number `NextPartNumberMarker` of the model.
pub type NextPartNumberMarker = Number<named::NextPartNumberMarker, i32>;

/// The text `NextToken` of the model.
pub type NextToken = Text<named::NextToken>;

/// The text `NextUploadIdMarker` of the model.
pub type NextUploadIdMarker = Text<named::NextUploadIdMarker>;

/// The text `NextVersionIdMarker` of the model.
pub type NextVersionIdMarker = Text<named::NextVersionIdMarker>;

/// The list `ObjectAttributesList` of the model.
pub type ObjectAttributesList = List<named::ObjectAttributesList, ObjectAttributes>;

/// The list `ObjectIdentifierList` of the model.
pub type ObjectIdentifierList = List<named::ObjectIdentifierList, ObjectIdentifier>;

/// Length: at least 1 character.
pub type ObjectKey = Text<named::ObjectKey>;

/// The list `ObjectList` of the model.
pub type ObjectList = List<named::ObjectList, Object>;

/// The boolean `ObjectLockEnabledForBucket` of the model.
pub type ObjectLockEnabledForBucket = Number<named::ObjectLockEnabledForBucket, bool>;

/// The number `ObjectLockEventHoldDurationDays` of the model.
pub type ObjectLockEventHoldDurationDays = Number<named::ObjectLockEventHoldDurationDays, i32>;

/// The number `ObjectLockEventHoldDurationYears` of the model.
pub type ObjectLockEventHoldDurationYears = Number<named::ObjectLockEventHoldDurationYears, i32>;

/// The timestamp `ObjectLockRetainUntilDate` of the model.
pub type ObjectLockRetainUntilDate = Number<named::ObjectLockRetainUntilDate, Timestamp>;

/// The number `ObjectSize` of the model.
pub type ObjectSize = Number<named::ObjectSize, i64>;

/// The text `ObjectVersionId` of the model.
pub type ObjectVersionId = Text<named::ObjectVersionId>;

/// The list `ObjectVersionList` of the model.
pub type ObjectVersionList = List<named::ObjectVersionList, ObjectVersion>;

/// The list `OptionalObjectAttributesList` of the model.
pub type OptionalObjectAttributesList =
    List<named::OptionalObjectAttributesList, OptionalObjectAttributes>;

/// The number `PartNumber` of the model.
pub type PartNumber = Number<named::PartNumber, i32>;

/// The number `PartNumberMarker` of the model.
pub type PartNumberMarker = Number<named::PartNumberMarker, i32>;

/// The list `Parts` of the model.
pub type Parts = List<named::Parts, Part>;

/// The number `PartsCount` of the model.
pub type PartsCount = Number<named::PartsCount, i32>;

/// The list `PartsList` of the model.
pub type PartsList = List<named::PartsList, ObjectPart>;

/// The text `Prefix` of the model.
pub type Prefix = Text<named::Prefix>;

/// The boolean `Quiet` of the model.
pub type Quiet = Number<named::Quiet, bool>;

/// The text `QuoteCharacter` of the model.
pub type QuoteCharacter = Text<named::QuoteCharacter>;

/// The text `QuoteEscapeCharacter` of the model.
pub type QuoteEscapeCharacter = Text<named::QuoteEscapeCharacter>;

/// The text `Range` of the model.
pub type Range = Text<named::Range>;

/// The text `RecordDelimiter` of the model.
pub type RecordDelimiter = Text<named::RecordDelimiter>;

/// Length: at most 20 characters.
pub type Region = Text<named::Region>;

/// The text `ResponseCacheControl` of the model.
pub type ResponseCacheControl = Text<named::ResponseCacheControl>;

/// The text `ResponseContentDisposition` of the model.
pub type ResponseContentDisposition = Text<named::ResponseContentDisposition>;

/// The text `ResponseContentEncoding` of the model.
pub type ResponseContentEncoding = Text<named::ResponseContentEncoding>;

/// The text `ResponseContentLanguage` of the model.
pub type ResponseContentLanguage = Text<named::ResponseContentLanguage>;

/// The text `ResponseContentType` of the model.
pub type ResponseContentType = Text<named::ResponseContentType>;

/// The timestamp `ResponseExpires` of the model.
pub type ResponseExpires = Number<named::ResponseExpires, Timestamp>;

/// The text `Restore` of the model.
pub type Restore = Text<named::Restore>;

/// The timestamp `RestoreExpiryDate` of the model.
pub type RestoreExpiryDate = Number<named::RestoreExpiryDate, Timestamp>;

/// Length: 1 to 128 characters. Pattern: `arn:[^:]+:(s3|s3express):.*` (checked by `parse` and `validate`).
pub type S3RegionalOrS3ExpressBucketArnString = Text<named::S3RegionalOrS3ExpressBucketArnString>;

/// The text `SSECustomerAlgorithm` of the model.
pub type SSECustomerAlgorithm = Text<named::SSECustomerAlgorithm>;

/// The text `SSECustomerKey` of the model.
pub type SSECustomerKey = Text<named::SSECustomerKey>;

/// The text `SSECustomerKeyMD5` of the model.
pub type SSECustomerKeyMD5 = Text<named::SSECustomerKeyMD5>;

/// The text `SSEKMSEncryptionContext` of the model.
pub type SSEKMSEncryptionContext = Text<named::SSEKMSEncryptionContext>;

/// The text `SSEKMSKeyId` of the model.
pub type SSEKMSKeyId = Text<named::SSEKMSKeyId>;

/// The text `SessionCredentialValue` of the model.
pub type SessionCredentialValue = Text<named::SessionCredentialValue>;

/// The timestamp `SessionExpiration` of the model.
pub type SessionExpiration = Number<named::SessionExpiration, Timestamp>;

/// The number `Size` of the model.
pub type Size = Number<named::Size, i64>;

/// The number `Start` of the model.
pub type Start = Number<named::Start, i64>;

/// The text `StartAfter` of the model.
pub type StartAfter = Text<named::StartAfter>;

/// The number `TagCount` of the model.
pub type TagCount = Number<named::TagCount, i32>;

/// The list `TagSet` of the model.
pub type TagSet = List<named::TagSet, Tag>;

/// The text `TaggingHeader` of the model.
pub type TaggingHeader = Text<named::TaggingHeader>;

/// The text `Token` of the model.
pub type Token = Text<named::Token>;

/// The text `UploadIdMarker` of the model.
pub type UploadIdMarker = Text<named::UploadIdMarker>;

/// The text `Value` of the model.
pub type Value = Text<named::Value>;

/// The text `VersionIdMarker` of the model.
pub type VersionIdMarker = Text<named::VersionIdMarker>;

/// The text `WebsiteRedirectLocation` of the model.
pub type WebsiteRedirectLocation = Text<named::WebsiteRedirectLocation>;

/// The number `WriteOffsetBytes` of the model.
pub type WriteOffsetBytes = Number<named::WriteOffsetBytes, i64>;

newtypes! {
    [
        AbortDate, AbortRuleId, AcceptRanges, AccessKeyIdValue, AccessPointAlias, AccountId,
        AllowQuotedRecordDelimiter, Body, BucketKeyEnabled, BucketLocationName, BucketName,
        BucketRegion, BypassGovernanceRetention, BytesProcessed, BytesReturned, BytesScanned,
        CacheControl, ChecksumAlgorithmList, ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME,
        ChecksumMD5, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512, ChecksumXXHASH128,
        ChecksumXXHASH3, ChecksumXXHASH64, Code, Comments, CommonPrefixList, CompletedPartList,
        ContentDisposition, ContentEncoding, ContentLanguage, ContentLength, ContentMD5,
        ContentRange, ContentType, CopySourceIfMatch, CopySourceIfModifiedSince,
        CopySourceIfNoneMatch, CopySourceIfUnmodifiedSince, CopySourceRange,
        CopySourceSSECustomerAlgorithm, CopySourceSSECustomerKeyMD5, CopySourceVersionId,
        CreationDate, DeleteMarker, DeleteMarkerVersionId, DeleteMarkers, DeletedObjects,
        Delimiter, DisplayName, ETag, EnableRequestProgress, End, Errors, Expiration, Expires,
        ExpiresString, Expression, FetchOwner, FieldDelimiter, GrantFullControl, GrantRead,
        GrantReadACP, GrantWrite, GrantWriteACP, ID, IfMatch, IfMatchInitiatedTime,
        IfMatchLastModifiedTime, IfMatchSize, IfModifiedSince, IfNoneMatch, IfUnmodifiedSince,
        Initiated, IsLatest, IsRestoreInProgress, IsTruncated, KeyCount, KeyMarker, LastModified,
        LastModifiedTime, Location, LocationNameAsString, MFA, MaxKeys, MaxParts, MaxUploads,
        Message, Metadata, MetadataKey, MetadataValue, MissingMeta, MpuObjectSize,
        MultipartUploadId, MultipartUploadList, NextKeyMarker, NextPartNumberMarker, NextToken,
        NextUploadIdMarker, NextVersionIdMarker, ObjectAttributesList, ObjectIdentifierList,
        ObjectList, ObjectLockEnabledForBucket, ObjectLockEventHoldDurationDays,
        ObjectLockEventHoldDurationYears, ObjectLockRetainUntilDate, ObjectSize, ObjectVersionId,
        ObjectVersionList, OptionalObjectAttributesList, PartNumber, PartNumberMarker, Parts,
        PartsCount, PartsList, Prefix, Quiet, QuoteCharacter, QuoteEscapeCharacter, Range,
        RecordDelimiter, ResponseCacheControl, ResponseContentDisposition, ResponseContentEncoding,
        ResponseContentLanguage, ResponseContentType, ResponseExpires, Restore, RestoreExpiryDate,
        SSECustomerAlgorithm, SSECustomerKeyMD5, SessionExpiration, Size, Start, StartAfter,
        TagCount, TaggingHeader, Token, UploadIdMarker, Value, VersionIdMarker,
        WebsiteRedirectLocation, WriteOffsetBytes,
    ]
    {
        Buckets(.member("Bucket"));
        CopySourceSSECustomerKey(.sensitive());
        MaxBuckets(.min(1).max(10000));
        ObjectKey(.min(1));
        Region(.max(20));
        SSECustomerKey(.sensitive());
        SSEKMSEncryptionContext(.sensitive());
        SSEKMSKeyId(.sensitive());
        SessionCredentialValue(.sensitive());
        TagSet(.member("Tag"));
    }
    {
        CopySource() = "\\/?.+\\/.+"
            ["//" 0..=1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 1.., "//" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 1..];
        S3RegionalOrS3ExpressBucketArnString(.min(1).max(128)) = "arn:[^:]+:(s3|s3express):.*"
            ["aa" 1, "rr" 1, "nn" 1, "::" 1, "\09;\u{10ffff}" 1.., "::" 1, "ss" 1, "33" 1, "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "\09;\u{10ffff}" 1.., "::" 1, "ss" 1, "33" 1, "ee" 1, "xx" 1, "pp" 1, "rr" 1, "ee" 1, "ss" 2, "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
    }
}
