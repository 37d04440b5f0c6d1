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

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type AbortDate = Number<named::AbortDateMarker, Timestamp>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AbortRuleId = Text<named::AbortRuleIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AcceptRanges = Text<named::AcceptRangesMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AccessKeyIdValue = Text<named::AccessKeyIdValueMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type AccessPointAlias = Number<named::AccessPointAliasMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AccountId = Text<named::AccountIdMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type AllowQuotedRecordDelimiter = Number<named::AllowQuotedRecordDelimiterMarker, bool>;

/// A [`Wrapper`](crate::runtime::shape::newtype::Wrapper), which its marker tells apart from all others.
pub type Body = Wrapper<named::BodyMarker, Blob>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type BucketKeyEnabled = Number<named::BucketKeyEnabledMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type BucketLocationName = Text<named::BucketLocationNameMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type BucketName = Text<named::BucketNameMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type BucketRegion = Text<named::BucketRegionMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type Buckets = List<named::BucketsMarker, Bucket>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type BypassGovernanceRetention = Number<named::BypassGovernanceRetentionMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type BytesProcessed = Number<named::BytesProcessedMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type BytesReturned = Number<named::BytesReturnedMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type BytesScanned = Number<named::BytesScannedMarker, i64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CacheControl = Text<named::CacheControlMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ChecksumAlgorithmList = List<named::ChecksumAlgorithmListMarker, ChecksumAlgorithm>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumCRC32 = Text<named::ChecksumCRC32Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumCRC32C = Text<named::ChecksumCRC32CMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumCRC64NVME = Text<named::ChecksumCRC64NVMEMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumMD5 = Text<named::ChecksumMD5Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumSHA1 = Text<named::ChecksumSHA1Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumSHA256 = Text<named::ChecksumSHA256Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumSHA512 = Text<named::ChecksumSHA512Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumXXHASH128 = Text<named::ChecksumXXHASH128Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumXXHASH3 = Text<named::ChecksumXXHASH3Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ChecksumXXHASH64 = Text<named::ChecksumXXHASH64Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Code = Text<named::CodeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Comments = Text<named::CommentsMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type CommonPrefixList = List<named::CommonPrefixListMarker, CommonPrefix>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type CompletedPartList = List<named::CompletedPartListMarker, CompletedPart>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ContentDisposition = Text<named::ContentDispositionMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ContentEncoding = Text<named::ContentEncodingMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ContentLanguage = Text<named::ContentLanguageMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ContentLength = Number<named::ContentLengthMarker, i64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ContentMD5 = Text<named::ContentMD5Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ContentRange = Text<named::ContentRangeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ContentType = Text<named::ContentTypeMarker>;

/// Pattern: `\/?.+\/.+` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySource = Text<named::CopySourceMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySourceIfMatch = Text<named::CopySourceIfMatchMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type CopySourceIfModifiedSince = Number<named::CopySourceIfModifiedSinceMarker, Timestamp>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySourceIfNoneMatch = Text<named::CopySourceIfNoneMatchMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type CopySourceIfUnmodifiedSince = Number<named::CopySourceIfUnmodifiedSinceMarker, Timestamp>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySourceRange = Text<named::CopySourceRangeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySourceSSECustomerAlgorithm = Text<named::CopySourceSSECustomerAlgorithmMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySourceSSECustomerKey = Text<named::CopySourceSSECustomerKeyMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySourceSSECustomerKeyMD5 = Text<named::CopySourceSSECustomerKeyMD5Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CopySourceVersionId = Text<named::CopySourceVersionIdMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type CreationDate = Number<named::CreationDateMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type DeleteMarker = Number<named::DeleteMarkerMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type DeleteMarkerVersionId = Text<named::DeleteMarkerVersionIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type DeleteMarkers = List<named::DeleteMarkersMarker, DeleteMarkerEntry>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type DeletedObjects = List<named::DeletedObjectsMarker, DeletedObject>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Delimiter = Text<named::DelimiterMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type DisplayName = Text<named::DisplayNameMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ETag = Text<named::ETagMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type EnableRequestProgress = Number<named::EnableRequestProgressMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type End = Number<named::EndMarker, i64>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type Errors = List<named::ErrorsMarker, Error>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Expiration = Text<named::ExpirationMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type Expires = Number<named::ExpiresMarker, Timestamp>;

/// The text of [`Expires`].
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ExpiresString = Text<named::ExpiresStringMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Expression = Text<named::ExpressionMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type FetchOwner = Number<named::FetchOwnerMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type FieldDelimiter = Text<named::FieldDelimiterMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type GrantFullControl = Text<named::GrantFullControlMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type GrantRead = Text<named::GrantReadMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type GrantReadACP = Text<named::GrantReadACPMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type GrantWrite = Text<named::GrantWriteMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type GrantWriteACP = Text<named::GrantWriteACPMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ID = Text<named::IDMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type IfMatch = Text<named::IfMatchMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IfMatchInitiatedTime = Number<named::IfMatchInitiatedTimeMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IfMatchLastModifiedTime = Number<named::IfMatchLastModifiedTimeMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IfMatchSize = Number<named::IfMatchSizeMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IfModifiedSince = Number<named::IfModifiedSinceMarker, Timestamp>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type IfNoneMatch = Text<named::IfNoneMatchMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IfUnmodifiedSince = Number<named::IfUnmodifiedSinceMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type Initiated = Number<named::InitiatedMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IsLatest = Number<named::IsLatestMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IsRestoreInProgress = Number<named::IsRestoreInProgressMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IsTruncated = Number<named::IsTruncatedMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type KeyCount = Number<named::KeyCountMarker, i32>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type KeyMarker = Text<named::KeyMarkerMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type LastModified = Number<named::LastModifiedMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type LastModifiedTime = Number<named::LastModifiedTimeMarker, Timestamp>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Location = Text<named::LocationMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type LocationNameAsString = Text<named::LocationNameAsStringMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type MFA = Text<named::MFAMarker>;

/// Range: 1 to 10000.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type MaxBuckets = Number<named::MaxBucketsMarker, i32>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type MaxKeys = Number<named::MaxKeysMarker, i32>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type MaxParts = Number<named::MaxPartsMarker, i32>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type MaxUploads = Number<named::MaxUploadsMarker, i32>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Message = Text<named::MessageMarker>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type Metadata = Map<named::MetadataMarker, MetadataKey, MetadataValue>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type MetadataKey = Text<named::MetadataKeyMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type MetadataValue = Text<named::MetadataValueMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type MissingMeta = Number<named::MissingMetaMarker, i32>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type MpuObjectSize = Number<named::MpuObjectSizeMarker, i64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type MultipartUploadId = Text<named::MultipartUploadIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type MultipartUploadList = List<named::MultipartUploadListMarker, MultipartUpload>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NextKeyMarker = Text<named::NextKeyMarkerMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type NextPartNumberMarker = Number<named::NextPartNumberMarkerMarker, i32>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NextToken = Text<named::NextTokenMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NextUploadIdMarker = Text<named::NextUploadIdMarkerMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NextVersionIdMarker = Text<named::NextVersionIdMarkerMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ObjectAttributesList = List<named::ObjectAttributesListMarker, ObjectAttributes>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ObjectIdentifierList = List<named::ObjectIdentifierListMarker, ObjectIdentifier>;

/// Length: at least 1 character.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ObjectKey = Text<named::ObjectKeyMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ObjectList = List<named::ObjectListMarker, Object>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ObjectLockEnabledForBucket = Number<named::ObjectLockEnabledForBucketMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ObjectLockEventHoldDurationDays =
    Number<named::ObjectLockEventHoldDurationDaysMarker, i32>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ObjectLockEventHoldDurationYears =
    Number<named::ObjectLockEventHoldDurationYearsMarker, i32>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ObjectLockRetainUntilDate = Number<named::ObjectLockRetainUntilDateMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ObjectSize = Number<named::ObjectSizeMarker, i64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ObjectVersionId = Text<named::ObjectVersionIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ObjectVersionList = List<named::ObjectVersionListMarker, ObjectVersion>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type OptionalObjectAttributesList =
    List<named::OptionalObjectAttributesListMarker, OptionalObjectAttributes>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type PartNumber = Number<named::PartNumberMarker, i32>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type PartNumberMarker = Number<named::PartNumberMarkerMarker, i32>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type Parts = List<named::PartsMarker, Part>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type PartsCount = Number<named::PartsCountMarker, i32>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type PartsList = List<named::PartsListMarker, ObjectPart>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Prefix = Text<named::PrefixMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type Quiet = Number<named::QuietMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type QuoteCharacter = Text<named::QuoteCharacterMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type QuoteEscapeCharacter = Text<named::QuoteEscapeCharacterMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Range = Text<named::RangeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type RecordDelimiter = Text<named::RecordDelimiterMarker>;

/// Length: at most 20 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Region = Text<named::RegionMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResponseCacheControl = Text<named::ResponseCacheControlMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResponseContentDisposition = Text<named::ResponseContentDispositionMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResponseContentEncoding = Text<named::ResponseContentEncodingMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResponseContentLanguage = Text<named::ResponseContentLanguageMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResponseContentType = Text<named::ResponseContentTypeMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ResponseExpires = Number<named::ResponseExpiresMarker, Timestamp>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Restore = Text<named::RestoreMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type RestoreExpiryDate = Number<named::RestoreExpiryDateMarker, Timestamp>;

/// Length: 1 to 128 characters. Pattern: `arn:[^:]+:(s3|s3express):.*` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type S3RegionalOrS3ExpressBucketArnString =
    Text<named::S3RegionalOrS3ExpressBucketArnStringMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SSECustomerAlgorithm = Text<named::SSECustomerAlgorithmMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SSECustomerKey = Text<named::SSECustomerKeyMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SSECustomerKeyMD5 = Text<named::SSECustomerKeyMD5Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SSEKMSEncryptionContext = Text<named::SSEKMSEncryptionContextMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SSEKMSKeyId = Text<named::SSEKMSKeyIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SessionCredentialValue = Text<named::SessionCredentialValueMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type SessionExpiration = Number<named::SessionExpirationMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type Size = Number<named::SizeMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type Start = Number<named::StartMarker, i64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type StartAfter = Text<named::StartAfterMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type TagCount = Number<named::TagCountMarker, i32>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TagSet = List<named::TagSetMarker, Tag>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TaggingHeader = Text<named::TaggingHeaderMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Token = Text<named::TokenMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type UploadIdMarker = Text<named::UploadIdMarkerMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Value = Text<named::ValueMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type VersionIdMarker = Text<named::VersionIdMarkerMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type WebsiteRedirectLocation = Text<named::WebsiteRedirectLocationMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
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
