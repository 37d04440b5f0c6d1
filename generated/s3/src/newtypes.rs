// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use crate::enums::{ChecksumAlgorithm, ObjectAttributes, OptionalObjectAttributes};
use crate::types::{
    Bucket, CommonPrefix, CompletedPart, DeleteMarkerEntry, DeletedObject, Error, MultipartUpload,
    Object, ObjectIdentifier, ObjectPart, ObjectVersion, Part, Tag,
};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{Blob, Timestamp, newtypes};

pub type AbortDate = Number<named::AbortDateMarker, Timestamp>;

pub type AbortRuleId = Text<named::AbortRuleIdMarker>;

pub type AcceptRanges = Text<named::AcceptRangesMarker>;

pub type AccessKeyIdValue = Text<named::AccessKeyIdValueMarker>;

pub type AccessPointAlias = Number<named::AccessPointAliasMarker, bool>;

pub type AccountId = Text<named::AccountIdMarker>;

pub type AllowQuotedRecordDelimiter = Number<named::AllowQuotedRecordDelimiterMarker, bool>;

pub type Body = Wrapper<named::BodyMarker, Blob>;

pub type BucketKeyEnabled = Number<named::BucketKeyEnabledMarker, bool>;

pub type BucketLocationName = Text<named::BucketLocationNameMarker>;

pub type BucketName = Text<named::BucketNameMarker>;

pub type BucketRegion = Text<named::BucketRegionMarker>;

pub type Buckets = List<named::BucketsMarker, Bucket>;

pub type BypassGovernanceRetention = Number<named::BypassGovernanceRetentionMarker, bool>;

pub type BytesProcessed = Number<named::BytesProcessedMarker, i64>;

pub type BytesReturned = Number<named::BytesReturnedMarker, i64>;

pub type BytesScanned = Number<named::BytesScannedMarker, i64>;

pub type CacheControl = Text<named::CacheControlMarker>;

pub type ChecksumAlgorithmList = List<named::ChecksumAlgorithmListMarker, ChecksumAlgorithm>;

pub type ChecksumCRC32 = Text<named::ChecksumCRC32Marker>;

pub type ChecksumCRC32C = Text<named::ChecksumCRC32CMarker>;

pub type ChecksumCRC64NVME = Text<named::ChecksumCRC64NVMEMarker>;

pub type ChecksumMD5 = Text<named::ChecksumMD5Marker>;

pub type ChecksumSHA1 = Text<named::ChecksumSHA1Marker>;

pub type ChecksumSHA256 = Text<named::ChecksumSHA256Marker>;

pub type ChecksumSHA512 = Text<named::ChecksumSHA512Marker>;

pub type ChecksumXXHASH128 = Text<named::ChecksumXXHASH128Marker>;

pub type ChecksumXXHASH3 = Text<named::ChecksumXXHASH3Marker>;

pub type ChecksumXXHASH64 = Text<named::ChecksumXXHASH64Marker>;

pub type Code = Text<named::CodeMarker>;

pub type Comments = Text<named::CommentsMarker>;

pub type CommonPrefixList = List<named::CommonPrefixListMarker, CommonPrefix>;

pub type CompletedPartList = List<named::CompletedPartListMarker, CompletedPart>;

pub type ContentDisposition = Text<named::ContentDispositionMarker>;

pub type ContentEncoding = Text<named::ContentEncodingMarker>;

pub type ContentLanguage = Text<named::ContentLanguageMarker>;

pub type ContentLength = Number<named::ContentLengthMarker, i64>;

pub type ContentMD5 = Text<named::ContentMD5Marker>;

pub type ContentRange = Text<named::ContentRangeMarker>;

pub type ContentType = Text<named::ContentTypeMarker>;

/// Pattern: `\/?.+\/.+` (checked by `parse` and `validate`).
pub type CopySource = Text<named::CopySourceMarker>;

pub type CopySourceIfMatch = Text<named::CopySourceIfMatchMarker>;

pub type CopySourceIfModifiedSince = Number<named::CopySourceIfModifiedSinceMarker, Timestamp>;

pub type CopySourceIfNoneMatch = Text<named::CopySourceIfNoneMatchMarker>;

pub type CopySourceIfUnmodifiedSince = Number<named::CopySourceIfUnmodifiedSinceMarker, Timestamp>;

pub type CopySourceRange = Text<named::CopySourceRangeMarker>;

pub type CopySourceSSECustomerAlgorithm = Text<named::CopySourceSSECustomerAlgorithmMarker>;

pub type CopySourceSSECustomerKey = Text<named::CopySourceSSECustomerKeyMarker>;

pub type CopySourceSSECustomerKeyMD5 = Text<named::CopySourceSSECustomerKeyMD5Marker>;

pub type CopySourceVersionId = Text<named::CopySourceVersionIdMarker>;

pub type CreationDate = Number<named::CreationDateMarker, Timestamp>;

pub type DeleteMarker = Number<named::DeleteMarkerMarker, bool>;

pub type DeleteMarkerVersionId = Text<named::DeleteMarkerVersionIdMarker>;

pub type DeleteMarkers = List<named::DeleteMarkersMarker, DeleteMarkerEntry>;

pub type DeletedObjects = List<named::DeletedObjectsMarker, DeletedObject>;

pub type Delimiter = Text<named::DelimiterMarker>;

pub type DisplayName = Text<named::DisplayNameMarker>;

pub type ETag = Text<named::ETagMarker>;

pub type EnableRequestProgress = Number<named::EnableRequestProgressMarker, bool>;

pub type End = Number<named::EndMarker, i64>;

pub type Errors = List<named::ErrorsMarker, Error>;

pub type Expiration = Text<named::ExpirationMarker>;

pub type Expires = Number<named::ExpiresMarker, Timestamp>;

/// The text of [`Expires`].
pub type ExpiresString = Text<named::ExpiresStringMarker>;

pub type Expression = Text<named::ExpressionMarker>;

pub type FetchOwner = Number<named::FetchOwnerMarker, bool>;

pub type FieldDelimiter = Text<named::FieldDelimiterMarker>;

pub type GrantFullControl = Text<named::GrantFullControlMarker>;

pub type GrantRead = Text<named::GrantReadMarker>;

pub type GrantReadACP = Text<named::GrantReadACPMarker>;

pub type GrantWrite = Text<named::GrantWriteMarker>;

pub type GrantWriteACP = Text<named::GrantWriteACPMarker>;

pub type ID = Text<named::IDMarker>;

pub type IfMatch = Text<named::IfMatchMarker>;

pub type IfMatchInitiatedTime = Number<named::IfMatchInitiatedTimeMarker, Timestamp>;

pub type IfMatchLastModifiedTime = Number<named::IfMatchLastModifiedTimeMarker, Timestamp>;

pub type IfMatchSize = Number<named::IfMatchSizeMarker, i64>;

pub type IfModifiedSince = Number<named::IfModifiedSinceMarker, Timestamp>;

pub type IfNoneMatch = Text<named::IfNoneMatchMarker>;

pub type IfUnmodifiedSince = Number<named::IfUnmodifiedSinceMarker, Timestamp>;

pub type Initiated = Number<named::InitiatedMarker, Timestamp>;

pub type IsLatest = Number<named::IsLatestMarker, bool>;

pub type IsRestoreInProgress = Number<named::IsRestoreInProgressMarker, bool>;

pub type IsTruncated = Number<named::IsTruncatedMarker, bool>;

pub type KeyCount = Number<named::KeyCountMarker, i32>;

pub type KeyMarker = Text<named::KeyMarkerMarker>;

pub type LastModified = Number<named::LastModifiedMarker, Timestamp>;

pub type LastModifiedTime = Number<named::LastModifiedTimeMarker, Timestamp>;

pub type Location = Text<named::LocationMarker>;

pub type LocationNameAsString = Text<named::LocationNameAsStringMarker>;

pub type MFA = Text<named::MFAMarker>;

/// Range: 1 to 10000.
pub type MaxBuckets = Number<named::MaxBucketsMarker, i32>;

pub type MaxKeys = Number<named::MaxKeysMarker, i32>;

pub type MaxParts = Number<named::MaxPartsMarker, i32>;

pub type MaxUploads = Number<named::MaxUploadsMarker, i32>;

pub type Message = Text<named::MessageMarker>;

pub type Metadata = Map<named::MetadataMarker, MetadataKey, MetadataValue>;

pub type MetadataKey = Text<named::MetadataKeyMarker>;

pub type MetadataValue = Text<named::MetadataValueMarker>;

pub type MissingMeta = Number<named::MissingMetaMarker, i32>;

pub type MpuObjectSize = Number<named::MpuObjectSizeMarker, i64>;

pub type MultipartUploadId = Text<named::MultipartUploadIdMarker>;

pub type MultipartUploadList = List<named::MultipartUploadListMarker, MultipartUpload>;

pub type NextKeyMarker = Text<named::NextKeyMarkerMarker>;

pub type NextPartNumberMarker = Number<named::NextPartNumberMarkerMarker, i32>;

pub type NextToken = Text<named::NextTokenMarker>;

pub type NextUploadIdMarker = Text<named::NextUploadIdMarkerMarker>;

pub type NextVersionIdMarker = Text<named::NextVersionIdMarkerMarker>;

pub type ObjectAttributesList = List<named::ObjectAttributesListMarker, ObjectAttributes>;

pub type ObjectIdentifierList = List<named::ObjectIdentifierListMarker, ObjectIdentifier>;

/// Length: at least 1 character.
pub type ObjectKey = Text<named::ObjectKeyMarker>;

pub type ObjectList = List<named::ObjectListMarker, Object>;

pub type ObjectLockEnabledForBucket = Number<named::ObjectLockEnabledForBucketMarker, bool>;

pub type ObjectLockEventHoldDurationDays =
    Number<named::ObjectLockEventHoldDurationDaysMarker, i32>;

pub type ObjectLockEventHoldDurationYears =
    Number<named::ObjectLockEventHoldDurationYearsMarker, i32>;

pub type ObjectLockRetainUntilDate = Number<named::ObjectLockRetainUntilDateMarker, Timestamp>;

pub type ObjectSize = Number<named::ObjectSizeMarker, i64>;

pub type ObjectVersionId = Text<named::ObjectVersionIdMarker>;

pub type ObjectVersionList = List<named::ObjectVersionListMarker, ObjectVersion>;

pub type OptionalObjectAttributesList =
    List<named::OptionalObjectAttributesListMarker, OptionalObjectAttributes>;

pub type PartNumber = Number<named::PartNumberMarker, i32>;

pub type PartNumberMarker = Number<named::PartNumberMarkerMarker, i32>;

pub type Parts = List<named::PartsMarker, Part>;

pub type PartsCount = Number<named::PartsCountMarker, i32>;

pub type PartsList = List<named::PartsListMarker, ObjectPart>;

pub type Prefix = Text<named::PrefixMarker>;

pub type Quiet = Number<named::QuietMarker, bool>;

pub type QuoteCharacter = Text<named::QuoteCharacterMarker>;

pub type QuoteEscapeCharacter = Text<named::QuoteEscapeCharacterMarker>;

pub type Range = Text<named::RangeMarker>;

pub type RecordDelimiter = Text<named::RecordDelimiterMarker>;

/// Length: at most 20 characters.
pub type Region = Text<named::RegionMarker>;

pub type ResponseCacheControl = Text<named::ResponseCacheControlMarker>;

pub type ResponseContentDisposition = Text<named::ResponseContentDispositionMarker>;

pub type ResponseContentEncoding = Text<named::ResponseContentEncodingMarker>;

pub type ResponseContentLanguage = Text<named::ResponseContentLanguageMarker>;

pub type ResponseContentType = Text<named::ResponseContentTypeMarker>;

pub type ResponseExpires = Number<named::ResponseExpiresMarker, Timestamp>;

pub type Restore = Text<named::RestoreMarker>;

pub type RestoreExpiryDate = Number<named::RestoreExpiryDateMarker, Timestamp>;

/// Length: 1 to 128 characters. Pattern: `arn:[^:]+:(s3|s3express):.*` (checked by `parse` and `validate`).
pub type S3RegionalOrS3ExpressBucketArnString =
    Text<named::S3RegionalOrS3ExpressBucketArnStringMarker>;

pub type SSECustomerAlgorithm = Text<named::SSECustomerAlgorithmMarker>;

pub type SSECustomerKey = Text<named::SSECustomerKeyMarker>;

pub type SSECustomerKeyMD5 = Text<named::SSECustomerKeyMD5Marker>;

pub type SSEKMSEncryptionContext = Text<named::SSEKMSEncryptionContextMarker>;

pub type SSEKMSKeyId = Text<named::SSEKMSKeyIdMarker>;

pub type SessionCredentialValue = Text<named::SessionCredentialValueMarker>;

pub type SessionExpiration = Number<named::SessionExpirationMarker, Timestamp>;

pub type Size = Number<named::SizeMarker, i64>;

pub type Start = Number<named::StartMarker, i64>;

pub type StartAfter = Text<named::StartAfterMarker>;

pub type TagCount = Number<named::TagCountMarker, i32>;

pub type TagSet = List<named::TagSetMarker, Tag>;

pub type TaggingHeader = Text<named::TaggingHeaderMarker>;

pub type Token = Text<named::TokenMarker>;

pub type UploadIdMarker = Text<named::UploadIdMarkerMarker>;

pub type Value = Text<named::ValueMarker>;

pub type VersionIdMarker = Text<named::VersionIdMarkerMarker>;

pub type WebsiteRedirectLocation = Text<named::WebsiteRedirectLocationMarker>;

pub type WriteOffsetBytes = Number<named::WriteOffsetBytesMarker, i64>;

newtypes! {
    [
        AbortDateMarker, AbortRuleIdMarker, AcceptRangesMarker, AccessKeyIdValueMarker,
        AccessPointAliasMarker, AccountIdMarker, AllowQuotedRecordDelimiterMarker, BodyMarker,
        BucketKeyEnabledMarker, BucketLocationNameMarker, BucketNameMarker, BucketRegionMarker,
        BypassGovernanceRetentionMarker, BytesProcessedMarker, BytesReturnedMarker,
        BytesScannedMarker, CacheControlMarker, ChecksumAlgorithmListMarker, ChecksumCRC32Marker,
        ChecksumCRC32CMarker, ChecksumCRC64NVMEMarker, ChecksumMD5Marker, ChecksumSHA1Marker,
        ChecksumSHA256Marker, ChecksumSHA512Marker, ChecksumXXHASH128Marker, ChecksumXXHASH3Marker,
        ChecksumXXHASH64Marker, CodeMarker, CommentsMarker, CommonPrefixListMarker,
        CompletedPartListMarker, ContentDispositionMarker, ContentEncodingMarker,
        ContentLanguageMarker, ContentLengthMarker, ContentMD5Marker, ContentRangeMarker,
        ContentTypeMarker, CopySourceIfMatchMarker, CopySourceIfModifiedSinceMarker,
        CopySourceIfNoneMatchMarker, CopySourceIfUnmodifiedSinceMarker, CopySourceRangeMarker,
        CopySourceSSECustomerAlgorithmMarker, CopySourceSSECustomerKeyMD5Marker,
        CopySourceVersionIdMarker, CreationDateMarker, DeleteMarkerMarker,
        DeleteMarkerVersionIdMarker, DeleteMarkersMarker, DeletedObjectsMarker, DelimiterMarker,
        DisplayNameMarker, ETagMarker, EnableRequestProgressMarker, EndMarker, ErrorsMarker,
        ExpirationMarker, ExpiresMarker, ExpiresStringMarker, ExpressionMarker, FetchOwnerMarker,
        FieldDelimiterMarker, GrantFullControlMarker, GrantReadMarker, GrantReadACPMarker,
        GrantWriteMarker, GrantWriteACPMarker, IDMarker, IfMatchMarker, IfMatchInitiatedTimeMarker,
        IfMatchLastModifiedTimeMarker, IfMatchSizeMarker, IfModifiedSinceMarker, IfNoneMatchMarker,
        IfUnmodifiedSinceMarker, InitiatedMarker, IsLatestMarker, IsRestoreInProgressMarker,
        IsTruncatedMarker, KeyCountMarker, KeyMarkerMarker, LastModifiedMarker,
        LastModifiedTimeMarker, LocationMarker, LocationNameAsStringMarker, MFAMarker,
        MaxKeysMarker, MaxPartsMarker, MaxUploadsMarker, MessageMarker, MetadataMarker,
        MetadataKeyMarker, MetadataValueMarker, MissingMetaMarker, MpuObjectSizeMarker,
        MultipartUploadIdMarker, MultipartUploadListMarker, NextKeyMarkerMarker,
        NextPartNumberMarkerMarker, NextTokenMarker, NextUploadIdMarkerMarker,
        NextVersionIdMarkerMarker, ObjectAttributesListMarker, ObjectIdentifierListMarker,
        ObjectListMarker, ObjectLockEnabledForBucketMarker, ObjectLockEventHoldDurationDaysMarker,
        ObjectLockEventHoldDurationYearsMarker, ObjectLockRetainUntilDateMarker, ObjectSizeMarker,
        ObjectVersionIdMarker, ObjectVersionListMarker, OptionalObjectAttributesListMarker,
        PartNumberMarker, PartNumberMarkerMarker, PartsMarker, PartsCountMarker, PartsListMarker,
        PrefixMarker, QuietMarker, QuoteCharacterMarker, QuoteEscapeCharacterMarker, RangeMarker,
        RecordDelimiterMarker, ResponseCacheControlMarker, ResponseContentDispositionMarker,
        ResponseContentEncodingMarker, ResponseContentLanguageMarker, ResponseContentTypeMarker,
        ResponseExpiresMarker, RestoreMarker, RestoreExpiryDateMarker, SSECustomerAlgorithmMarker,
        SSECustomerKeyMD5Marker, SessionExpirationMarker, SizeMarker, StartMarker,
        StartAfterMarker, TagCountMarker, TaggingHeaderMarker, TokenMarker, UploadIdMarkerMarker,
        ValueMarker, VersionIdMarkerMarker, WebsiteRedirectLocationMarker, WriteOffsetBytesMarker,
    ]
    {
        BucketsMarker(.member("Bucket"));
        CopySourceSSECustomerKeyMarker(.sensitive());
        MaxBucketsMarker(.min(1).max(10000));
        ObjectKeyMarker(.min(1));
        RegionMarker(.max(20));
        SSECustomerKeyMarker(.sensitive());
        SSEKMSEncryptionContextMarker(.sensitive());
        SSEKMSKeyIdMarker(.sensitive());
        SessionCredentialValueMarker(.sensitive());
        TagSetMarker(.member("Tag"));
    }
    {
        CopySourceMarker() = "\\/?.+\\/.+"
            ["//" 0..=1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 1.., "//" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 1..];
        S3RegionalOrS3ExpressBucketArnStringMarker(.min(1).max(128)) = "arn:[^:]+:(s3|s3express):.*"
            ["aa" 1, "rr" 1, "nn" 1, "::" 1, "\09;\u{10ffff}" 1.., "::" 1, "ss" 1, "33" 1, "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "\09;\u{10ffff}" 1.., "::" 1, "ss" 1, "33" 1, "ee" 1, "xx" 1, "pp" 1, "rr" 1, "ee" 1, "ss" 2, "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
    }
}
