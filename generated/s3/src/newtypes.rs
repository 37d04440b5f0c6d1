// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::enums::{ChecksumAlgorithm, ObjectAttributes, OptionalObjectAttributes};
use crate::types::{
    Bucket, CommonPrefix, CompletedPart, DeleteMarkerEntry, DeletedObject, Error, MultipartUpload,
    Object, ObjectIdentifier, ObjectPart, ObjectVersion, Part, Tag,
};
use shapewright_runtime::schema::Member;
use shapewright_runtime::{Blob, Piece, Timestamp, blob, list, map, number, string};
use std::collections::HashMap;

/// The shape `AbortDate` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AbortDate(Timestamp);

number! { AbortDate(Timestamp) = "AbortDate"; }

/// The shape `AbortRuleId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AbortRuleId(String);

string! { AbortRuleId = "AbortRuleId"; }

/// The shape `AcceptRanges` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AcceptRanges(String);

string! { AcceptRanges = "AcceptRanges"; }

/// The shape `AccessPointAlias` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessPointAlias(bool);

number! { AccessPointAlias(bool) = "AccessPointAlias"; }

/// The shape `AccountId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(String);

string! { AccountId = "AccountId"; }

/// The shape `AllowQuotedRecordDelimiter` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AllowQuotedRecordDelimiter(bool);

number! { AllowQuotedRecordDelimiter(bool) = "AllowQuotedRecordDelimiter"; }

/// The shape `Body` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Body(Blob);

blob! { Body = "Body"; }

/// The shape `BucketKeyEnabled` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BucketKeyEnabled(bool);

number! { BucketKeyEnabled(bool) = "BucketKeyEnabled"; }

/// The shape `BucketLocationName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BucketLocationName(String);

string! { BucketLocationName = "BucketLocationName"; }

/// The shape `BucketName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BucketName(String);

string! { BucketName = "BucketName"; }

/// The shape `BucketRegion` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BucketRegion(String);

string! { BucketRegion = "BucketRegion"; }

/// The shape `Buckets` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Buckets(Vec<Bucket>);

list! { Buckets(Bucket) = "Buckets".members(&[Member::new("member", "member").wire("Bucket")]); }

/// The shape `BypassGovernanceRetention` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BypassGovernanceRetention(bool);

number! { BypassGovernanceRetention(bool) = "BypassGovernanceRetention"; }

/// The shape `BytesProcessed` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BytesProcessed(i64);

number! { BytesProcessed(i64) = "BytesProcessed"; }

/// The shape `BytesReturned` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BytesReturned(i64);

number! { BytesReturned(i64) = "BytesReturned"; }

/// The shape `BytesScanned` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BytesScanned(i64);

number! { BytesScanned(i64) = "BytesScanned"; }

/// The shape `CacheControl` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CacheControl(String);

string! { CacheControl = "CacheControl"; }

/// The shape `ChecksumAlgorithmList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChecksumAlgorithmList(Vec<ChecksumAlgorithm>);

list! { ChecksumAlgorithmList(ChecksumAlgorithm) = "ChecksumAlgorithmList"; }

/// The shape `ChecksumCRC32` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumCRC32(String);

string! { ChecksumCRC32 = "ChecksumCRC32"; }

/// The shape `ChecksumCRC32C` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumCRC32C(String);

string! { ChecksumCRC32C = "ChecksumCRC32C"; }

/// The shape `ChecksumCRC64NVME` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumCRC64NVME(String);

string! { ChecksumCRC64NVME = "ChecksumCRC64NVME"; }

/// The shape `ChecksumMD5` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumMD5(String);

string! { ChecksumMD5 = "ChecksumMD5"; }

/// The shape `ChecksumSHA1` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumSHA1(String);

string! { ChecksumSHA1 = "ChecksumSHA1"; }

/// The shape `ChecksumSHA256` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumSHA256(String);

string! { ChecksumSHA256 = "ChecksumSHA256"; }

/// The shape `ChecksumSHA512` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumSHA512(String);

string! { ChecksumSHA512 = "ChecksumSHA512"; }

/// The shape `ChecksumXXHASH128` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumXXHASH128(String);

string! { ChecksumXXHASH128 = "ChecksumXXHASH128"; }

/// The shape `ChecksumXXHASH3` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumXXHASH3(String);

string! { ChecksumXXHASH3 = "ChecksumXXHASH3"; }

/// The shape `ChecksumXXHASH64` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecksumXXHASH64(String);

string! { ChecksumXXHASH64 = "ChecksumXXHASH64"; }

/// The shape `Code` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

string! { Code = "Code"; }

/// The shape `Comments` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Comments(String);

string! { Comments = "Comments"; }

/// The shape `CommonPrefixList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CommonPrefixList(Vec<CommonPrefix>);

list! { CommonPrefixList(CommonPrefix) = "CommonPrefixList"; }

/// The shape `CompletedPartList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CompletedPartList(Vec<CompletedPart>);

list! { CompletedPartList(CompletedPart) = "CompletedPartList"; }

/// The shape `ContentDisposition` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentDisposition(String);

string! { ContentDisposition = "ContentDisposition"; }

/// The shape `ContentEncoding` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentEncoding(String);

string! { ContentEncoding = "ContentEncoding"; }

/// The shape `ContentLanguage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentLanguage(String);

string! { ContentLanguage = "ContentLanguage"; }

/// The shape `ContentLength` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentLength(i64);

number! { ContentLength(i64) = "ContentLength"; }

/// The shape `ContentMD5` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentMD5(String);

string! { ContentMD5 = "ContentMD5"; }

/// The shape `ContentRange` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentRange(String);

string! { ContentRange = "ContentRange"; }

/// The shape `ContentType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentType(String);

string! { ContentType = "ContentType"; }

/// The shape `CopySource` of the model.
///
/// Pattern: `\/?.+\/.+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySource(String);

string! {
    CopySource = "CopySource"
        .pattern("\\/?.+\\/.+", &[
            &[Piece::new("//", 0, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 1, Piece::MANY), Piece::new("//", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 1, Piece::MANY)],
        ]);
}

/// The shape `CopySourceIfMatch` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceIfMatch(String);

string! { CopySourceIfMatch = "CopySourceIfMatch"; }

/// The shape `CopySourceIfModifiedSince` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceIfModifiedSince(Timestamp);

number! { CopySourceIfModifiedSince(Timestamp) = "CopySourceIfModifiedSince"; }

/// The shape `CopySourceIfNoneMatch` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceIfNoneMatch(String);

string! { CopySourceIfNoneMatch = "CopySourceIfNoneMatch"; }

/// The shape `CopySourceIfUnmodifiedSince` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceIfUnmodifiedSince(Timestamp);

number! { CopySourceIfUnmodifiedSince(Timestamp) = "CopySourceIfUnmodifiedSince"; }

/// The shape `CopySourceRange` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceRange(String);

string! { CopySourceRange = "CopySourceRange"; }

/// The shape `CopySourceSSECustomerAlgorithm` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceSSECustomerAlgorithm(String);

string! { CopySourceSSECustomerAlgorithm = "CopySourceSSECustomerAlgorithm"; }

/// The shape `CopySourceSSECustomerKey` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceSSECustomerKey(String);

string! { CopySourceSSECustomerKey = "CopySourceSSECustomerKey".sensitive(); }

/// The shape `CopySourceSSECustomerKeyMD5` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceSSECustomerKeyMD5(String);

string! { CopySourceSSECustomerKeyMD5 = "CopySourceSSECustomerKeyMD5"; }

/// The shape `CopySourceVersionId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopySourceVersionId(String);

string! { CopySourceVersionId = "CopySourceVersionId"; }

/// The shape `CreationDate` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreationDate(Timestamp);

number! { CreationDate(Timestamp) = "CreationDate"; }

/// The shape `DeleteMarker` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeleteMarker(bool);

number! { DeleteMarker(bool) = "DeleteMarker"; }

/// The shape `DeleteMarkerVersionId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeleteMarkerVersionId(String);

string! { DeleteMarkerVersionId = "DeleteMarkerVersionId"; }

/// The shape `DeleteMarkers` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMarkers(Vec<DeleteMarkerEntry>);

list! { DeleteMarkers(DeleteMarkerEntry) = "DeleteMarkers"; }

/// The shape `DeletedObjects` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletedObjects(Vec<DeletedObject>);

list! { DeletedObjects(DeletedObject) = "DeletedObjects"; }

/// The shape `Delimiter` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Delimiter(String);

string! { Delimiter = "Delimiter"; }

/// The shape `DisplayName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DisplayName(String);

string! { DisplayName = "DisplayName"; }

/// The shape `ETag` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ETag(String);

string! { ETag = "ETag"; }

/// The shape `EnableRequestProgress` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnableRequestProgress(bool);

number! { EnableRequestProgress(bool) = "EnableRequestProgress"; }

/// The shape `End` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct End(i64);

number! { End(i64) = "End"; }

/// The shape `Errors` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Errors(Vec<Error>);

list! { Errors(Error) = "Errors"; }

/// The shape `Expiration` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Expiration(String);

string! { Expiration = "Expiration"; }

/// The shape `Expires` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Expires(Timestamp);

number! { Expires(Timestamp) = "Expires"; }

/// The text of [`Expires`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpiresString(String);

string! { ExpiresString = "ExpiresString"; }

/// The shape `Expression` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Expression(String);

string! { Expression = "Expression"; }

/// The shape `FetchOwner` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FetchOwner(bool);

number! { FetchOwner(bool) = "FetchOwner"; }

/// The shape `FieldDelimiter` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldDelimiter(String);

string! { FieldDelimiter = "FieldDelimiter"; }

/// The shape `GrantFullControl` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantFullControl(String);

string! { GrantFullControl = "GrantFullControl"; }

/// The shape `GrantRead` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantRead(String);

string! { GrantRead = "GrantRead"; }

/// The shape `GrantReadACP` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantReadACP(String);

string! { GrantReadACP = "GrantReadACP"; }

/// The shape `GrantWrite` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantWrite(String);

string! { GrantWrite = "GrantWrite"; }

/// The shape `GrantWriteACP` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantWriteACP(String);

string! { GrantWriteACP = "GrantWriteACP"; }

/// The shape `ID` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ID(String);

string! { ID = "ID"; }

/// The shape `IfMatch` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IfMatch(String);

string! { IfMatch = "IfMatch"; }

/// The shape `IfMatchInitiatedTime` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IfMatchInitiatedTime(Timestamp);

number! { IfMatchInitiatedTime(Timestamp) = "IfMatchInitiatedTime"; }

/// The shape `IfMatchLastModifiedTime` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IfMatchLastModifiedTime(Timestamp);

number! { IfMatchLastModifiedTime(Timestamp) = "IfMatchLastModifiedTime"; }

/// The shape `IfMatchSize` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IfMatchSize(i64);

number! { IfMatchSize(i64) = "IfMatchSize"; }

/// The shape `IfModifiedSince` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IfModifiedSince(Timestamp);

number! { IfModifiedSince(Timestamp) = "IfModifiedSince"; }

/// The shape `IfNoneMatch` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IfNoneMatch(String);

string! { IfNoneMatch = "IfNoneMatch"; }

/// The shape `IfUnmodifiedSince` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IfUnmodifiedSince(Timestamp);

number! { IfUnmodifiedSince(Timestamp) = "IfUnmodifiedSince"; }

/// The shape `Initiated` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Initiated(Timestamp);

number! { Initiated(Timestamp) = "Initiated"; }

/// The shape `IsLatest` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsLatest(bool);

number! { IsLatest(bool) = "IsLatest"; }

/// The shape `IsRestoreInProgress` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsRestoreInProgress(bool);

number! { IsRestoreInProgress(bool) = "IsRestoreInProgress"; }

/// The shape `IsTruncated` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsTruncated(bool);

number! { IsTruncated(bool) = "IsTruncated"; }

/// The shape `KeyCount` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyCount(i32);

number! { KeyCount(i32) = "KeyCount"; }

/// The shape `KeyMarker` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyMarker(String);

string! { KeyMarker = "KeyMarker"; }

/// The shape `LastModified` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LastModified(Timestamp);

number! { LastModified(Timestamp) = "LastModified"; }

/// The shape `LastModifiedTime` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LastModifiedTime(Timestamp);

number! { LastModifiedTime(Timestamp) = "LastModifiedTime"; }

/// The shape `Location` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location(String);

string! { Location = "Location"; }

/// The shape `LocationNameAsString` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocationNameAsString(String);

string! { LocationNameAsString = "LocationNameAsString"; }

/// The shape `MFA` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MFA(String);

string! { MFA = "MFA"; }

/// The shape `MaxBuckets` of the model.
///
/// Range: 1 to 10000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaxBuckets(i32);

number! { MaxBuckets(i32) = "MaxBuckets".min(1).max(10000); }

/// The shape `MaxKeys` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaxKeys(i32);

number! { MaxKeys(i32) = "MaxKeys"; }

/// The shape `MaxParts` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaxParts(i32);

number! { MaxParts(i32) = "MaxParts"; }

/// The shape `MaxUploads` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaxUploads(i32);

number! { MaxUploads(i32) = "MaxUploads"; }

/// The shape `Message` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message(String);

string! { Message = "Message"; }

/// The shape `Metadata` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Metadata(HashMap<MetadataKey, MetadataValue>);

map! { Metadata(MetadataKey, MetadataValue) = "Metadata"; }

/// The shape `MetadataKey` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetadataKey(String);

string! { MetadataKey = "MetadataKey"; }

/// The shape `MetadataValue` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetadataValue(String);

string! { MetadataValue = "MetadataValue"; }

/// The shape `MissingMeta` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MissingMeta(i32);

number! { MissingMeta(i32) = "MissingMeta"; }

/// The shape `MpuObjectSize` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MpuObjectSize(i64);

number! { MpuObjectSize(i64) = "MpuObjectSize"; }

/// The shape `MultipartUploadId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MultipartUploadId(String);

string! { MultipartUploadId = "MultipartUploadId"; }

/// The shape `MultipartUploadList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MultipartUploadList(Vec<MultipartUpload>);

list! { MultipartUploadList(MultipartUpload) = "MultipartUploadList"; }

/// The shape `NextKeyMarker` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NextKeyMarker(String);

string! { NextKeyMarker = "NextKeyMarker"; }

/// The shape `NextPartNumberMarker` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NextPartNumberMarker(i32);

number! { NextPartNumberMarker(i32) = "NextPartNumberMarker"; }

/// The shape `NextToken` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NextToken(String);

string! { NextToken = "NextToken"; }

/// The shape `NextUploadIdMarker` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NextUploadIdMarker(String);

string! { NextUploadIdMarker = "NextUploadIdMarker"; }

/// The shape `NextVersionIdMarker` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NextVersionIdMarker(String);

string! { NextVersionIdMarker = "NextVersionIdMarker"; }

/// The shape `ObjectAttributesList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectAttributesList(Vec<ObjectAttributes>);

list! { ObjectAttributesList(ObjectAttributes) = "ObjectAttributesList"; }

/// The shape `ObjectIdentifierList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectIdentifierList(Vec<ObjectIdentifier>);

list! { ObjectIdentifierList(ObjectIdentifier) = "ObjectIdentifierList"; }

/// The shape `ObjectKey` of the model.
///
/// Length: at least 1 character.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectKey(String);

string! { ObjectKey = "ObjectKey".min(1); }

/// The shape `ObjectList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectList(Vec<Object>);

list! { ObjectList(Object) = "ObjectList"; }

/// The shape `ObjectLockEnabledForBucket` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectLockEnabledForBucket(bool);

number! { ObjectLockEnabledForBucket(bool) = "ObjectLockEnabledForBucket"; }

/// The shape `ObjectLockEventHoldDurationDays` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectLockEventHoldDurationDays(i32);

number! { ObjectLockEventHoldDurationDays(i32) = "ObjectLockEventHoldDurationDays"; }

/// The shape `ObjectLockEventHoldDurationYears` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectLockEventHoldDurationYears(i32);

number! { ObjectLockEventHoldDurationYears(i32) = "ObjectLockEventHoldDurationYears"; }

/// The shape `ObjectLockRetainUntilDate` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectLockRetainUntilDate(Timestamp);

number! { ObjectLockRetainUntilDate(Timestamp) = "ObjectLockRetainUntilDate"; }

/// The shape `ObjectSize` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectSize(i64);

number! { ObjectSize(i64) = "ObjectSize"; }

/// The shape `ObjectVersionId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectVersionId(String);

string! { ObjectVersionId = "ObjectVersionId"; }

/// The shape `ObjectVersionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectVersionList(Vec<ObjectVersion>);

list! { ObjectVersionList(ObjectVersion) = "ObjectVersionList"; }

/// The shape `OptionalObjectAttributesList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OptionalObjectAttributesList(Vec<OptionalObjectAttributes>);

list! { OptionalObjectAttributesList(OptionalObjectAttributes) = "OptionalObjectAttributesList"; }

/// The shape `PartNumber` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartNumber(i32);

number! { PartNumber(i32) = "PartNumber"; }

/// The shape `PartNumberMarker` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartNumberMarker(i32);

number! { PartNumberMarker(i32) = "PartNumberMarker"; }

/// The shape `Parts` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Parts(Vec<Part>);

list! { Parts(Part) = "Parts"; }

/// The shape `PartsCount` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartsCount(i32);

number! { PartsCount(i32) = "PartsCount"; }

/// The shape `PartsList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PartsList(Vec<ObjectPart>);

list! { PartsList(ObjectPart) = "PartsList"; }

/// The shape `Prefix` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prefix(String);

string! { Prefix = "Prefix"; }

/// The shape `Quiet` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quiet(bool);

number! { Quiet(bool) = "Quiet"; }

/// The shape `QuoteCharacter` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuoteCharacter(String);

string! { QuoteCharacter = "QuoteCharacter"; }

/// The shape `QuoteEscapeCharacter` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuoteEscapeCharacter(String);

string! { QuoteEscapeCharacter = "QuoteEscapeCharacter"; }

/// The shape `Range` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Range(String);

string! { Range = "Range"; }

/// The shape `RecordDelimiter` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordDelimiter(String);

string! { RecordDelimiter = "RecordDelimiter"; }

/// The shape `Region` of the model.
///
/// Length: at most 20 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(String);

string! { Region = "Region".max(20); }

/// The shape `ResponseCacheControl` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseCacheControl(String);

string! { ResponseCacheControl = "ResponseCacheControl"; }

/// The shape `ResponseContentDisposition` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseContentDisposition(String);

string! { ResponseContentDisposition = "ResponseContentDisposition"; }

/// The shape `ResponseContentEncoding` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseContentEncoding(String);

string! { ResponseContentEncoding = "ResponseContentEncoding"; }

/// The shape `ResponseContentLanguage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseContentLanguage(String);

string! { ResponseContentLanguage = "ResponseContentLanguage"; }

/// The shape `ResponseContentType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseContentType(String);

string! { ResponseContentType = "ResponseContentType"; }

/// The shape `ResponseExpires` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseExpires(Timestamp);

number! { ResponseExpires(Timestamp) = "ResponseExpires"; }

/// The shape `Restore` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Restore(String);

string! { Restore = "Restore"; }

/// The shape `RestoreExpiryDate` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RestoreExpiryDate(Timestamp);

number! { RestoreExpiryDate(Timestamp) = "RestoreExpiryDate"; }

/// The shape `S3RegionalOrS3ExpressBucketArnString` of the model.
///
/// Length: 1 to 128 characters. Pattern: `arn:[^:]+:(s3|s3express):.*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct S3RegionalOrS3ExpressBucketArnString(String);

string! {
    S3RegionalOrS3ExpressBucketArnString = "S3RegionalOrS3ExpressBucketArnString"
        .min(1)
        .max(128)
        .pattern("arn:[^:]+:(s3|s3express):.*", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("\09;\u{10ffff}", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("ss", 1, 1), Piece::new("33", 1, 1), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("\09;\u{10ffff}", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("ss", 1, 1), Piece::new("33", 1, 1), Piece::new("ee", 1, 1), Piece::new("xx", 1, 1), Piece::new("pp", 1, 1), Piece::new("rr", 1, 1), Piece::new("ee", 1, 1), Piece::new("ss", 2, 2), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
        ]);
}

/// The shape `SSECustomerAlgorithm` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SSECustomerAlgorithm(String);

string! { SSECustomerAlgorithm = "SSECustomerAlgorithm"; }

/// The shape `SSECustomerKey` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SSECustomerKey(String);

string! { SSECustomerKey = "SSECustomerKey".sensitive(); }

/// The shape `SSECustomerKeyMD5` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SSECustomerKeyMD5(String);

string! { SSECustomerKeyMD5 = "SSECustomerKeyMD5"; }

/// The shape `SSEKMSEncryptionContext` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SSEKMSEncryptionContext(String);

string! { SSEKMSEncryptionContext = "SSEKMSEncryptionContext".sensitive(); }

/// The shape `SSEKMSKeyId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SSEKMSKeyId(String);

string! { SSEKMSKeyId = "SSEKMSKeyId".sensitive(); }

/// The shape `Size` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size(i64);

number! { Size(i64) = "Size"; }

/// The shape `Start` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Start(i64);

number! { Start(i64) = "Start"; }

/// The shape `StartAfter` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StartAfter(String);

string! { StartAfter = "StartAfter"; }

/// The shape `TagCount` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagCount(i32);

number! { TagCount(i32) = "TagCount"; }

/// The shape `TagSet` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagSet(Vec<Tag>);

list! { TagSet(Tag) = "TagSet".members(&[Member::new("member", "member").wire("Tag")]); }

/// The shape `TaggingHeader` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaggingHeader(String);

string! { TaggingHeader = "TaggingHeader"; }

/// The shape `Token` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(String);

string! { Token = "Token"; }

/// The shape `UploadIdMarker` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UploadIdMarker(String);

string! { UploadIdMarker = "UploadIdMarker"; }

/// The shape `Value` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(String);

string! { Value = "Value"; }

/// The shape `VersionIdMarker` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionIdMarker(String);

string! { VersionIdMarker = "VersionIdMarker"; }

/// The shape `WebsiteRedirectLocation` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebsiteRedirectLocation(String);

string! { WebsiteRedirectLocation = "WebsiteRedirectLocation"; }

/// The shape `WriteOffsetBytes` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WriteOffsetBytes(i64);

number! { WriteOffsetBytes(i64) = "WriteOffsetBytes"; }
