// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::enums::{ChecksumAlgorithm, ObjectAttributes, OptionalObjectAttributes};
use crate::types::{
    Bucket, CommonPrefix, CompletedPart, DeleteMarkerEntry, DeletedObject, Error, MultipartUpload,
    Object, ObjectIdentifier, ObjectPart, ObjectVersion, Part, Tag,
};
use shapewright_runtime::schema::Member;
use shapewright_runtime::{Blob, Piece, Timestamp, newtypes};

newtypes! {
    number AbortDate(Timestamp);

    text AbortRuleId;

    text AcceptRanges;

    number AccessPointAlias(bool);

    text AccountId;

    number AllowQuotedRecordDelimiter(bool);

    wrapper Body(Blob);

    number BucketKeyEnabled(bool);

    text BucketLocationName;

    text BucketName;

    text BucketRegion;

    list Buckets(Bucket).members(&[Member::new("member").wire("Bucket")]);

    number BypassGovernanceRetention(bool);

    number BytesProcessed(i64);

    number BytesReturned(i64);

    number BytesScanned(i64);

    text CacheControl;

    list ChecksumAlgorithmList(ChecksumAlgorithm);

    text ChecksumCRC32;

    text ChecksumCRC32C;

    text ChecksumCRC64NVME;

    text ChecksumMD5;

    text ChecksumSHA1;

    text ChecksumSHA256;

    text ChecksumSHA512;

    text ChecksumXXHASH128;

    text ChecksumXXHASH3;

    text ChecksumXXHASH64;

    text Code;

    text Comments;

    list CommonPrefixList(CommonPrefix);

    list CompletedPartList(CompletedPart);

    text ContentDisposition;

    text ContentEncoding;

    text ContentLanguage;

    number ContentLength(i64);

    text ContentMD5;

    text ContentRange;

    text ContentType;

    /// Pattern: `\/?.+\/.+` (checked by `parse` and `validate`).
    text CopySource
        .pattern("\\/?.+\\/.+", &[
            &[Piece::new("//", 0, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 1, Piece::MANY), Piece::new("//", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 1, Piece::MANY)],
        ]);

    text CopySourceIfMatch;

    number CopySourceIfModifiedSince(Timestamp);

    text CopySourceIfNoneMatch;

    number CopySourceIfUnmodifiedSince(Timestamp);

    text CopySourceRange;

    text CopySourceSSECustomerAlgorithm;

    text CopySourceSSECustomerKey.sensitive();

    text CopySourceSSECustomerKeyMD5;

    text CopySourceVersionId;

    number CreationDate(Timestamp);

    number DeleteMarker(bool);

    text DeleteMarkerVersionId;

    list DeleteMarkers(DeleteMarkerEntry);

    list DeletedObjects(DeletedObject);

    text Delimiter;

    text DisplayName;

    text ETag;

    number EnableRequestProgress(bool);

    number End(i64);

    list Errors(Error);

    text Expiration;

    number Expires(Timestamp);

    /// The text of [`Expires`].
    text ExpiresString;

    text Expression;

    number FetchOwner(bool);

    text FieldDelimiter;

    text GrantFullControl;

    text GrantRead;

    text GrantReadACP;

    text GrantWrite;

    text GrantWriteACP;

    text ID;

    text IfMatch;

    number IfMatchInitiatedTime(Timestamp);

    number IfMatchLastModifiedTime(Timestamp);

    number IfMatchSize(i64);

    number IfModifiedSince(Timestamp);

    text IfNoneMatch;

    number IfUnmodifiedSince(Timestamp);

    number Initiated(Timestamp);

    number IsLatest(bool);

    number IsRestoreInProgress(bool);

    number IsTruncated(bool);

    number KeyCount(i32);

    text KeyMarker;

    number LastModified(Timestamp);

    number LastModifiedTime(Timestamp);

    text Location;

    text LocationNameAsString;

    text MFA;

    /// Range: 1 to 10000.
    number MaxBuckets(i32).min(1).max(10000);

    number MaxKeys(i32);

    number MaxParts(i32);

    number MaxUploads(i32);

    text Message;

    map Metadata(MetadataKey, MetadataValue);

    text MetadataKey;

    text MetadataValue;

    number MissingMeta(i32);

    number MpuObjectSize(i64);

    text MultipartUploadId;

    list MultipartUploadList(MultipartUpload);

    text NextKeyMarker;

    number NextPartNumberMarker(i32);

    text NextToken;

    text NextUploadIdMarker;

    text NextVersionIdMarker;

    list ObjectAttributesList(ObjectAttributes);

    list ObjectIdentifierList(ObjectIdentifier);

    /// Length: at least 1 character.
    text ObjectKey.min(1);

    list ObjectList(Object);

    number ObjectLockEnabledForBucket(bool);

    number ObjectLockEventHoldDurationDays(i32);

    number ObjectLockEventHoldDurationYears(i32);

    number ObjectLockRetainUntilDate(Timestamp);

    number ObjectSize(i64);

    text ObjectVersionId;

    list ObjectVersionList(ObjectVersion);

    list OptionalObjectAttributesList(OptionalObjectAttributes);

    number PartNumber(i32);

    number PartNumberMarker(i32);

    list Parts(Part);

    number PartsCount(i32);

    list PartsList(ObjectPart);

    text Prefix;

    number Quiet(bool);

    text QuoteCharacter;

    text QuoteEscapeCharacter;

    text Range;

    text RecordDelimiter;

    /// Length: at most 20 characters.
    text Region.max(20);

    text ResponseCacheControl;

    text ResponseContentDisposition;

    text ResponseContentEncoding;

    text ResponseContentLanguage;

    text ResponseContentType;

    number ResponseExpires(Timestamp);

    text Restore;

    number RestoreExpiryDate(Timestamp);

    /// Length: 1 to 128 characters. Pattern: `arn:[^:]+:(s3|s3express):.*` (checked by `parse` and `validate`).
    text S3RegionalOrS3ExpressBucketArnString
        .min(1)
        .max(128)
        .pattern("arn:[^:]+:(s3|s3express):.*", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("\09;\u{10ffff}", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("ss", 1, 1), Piece::new("33", 1, 1), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("\09;\u{10ffff}", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("ss", 1, 1), Piece::new("33", 1, 1), Piece::new("ee", 1, 1), Piece::new("xx", 1, 1), Piece::new("pp", 1, 1), Piece::new("rr", 1, 1), Piece::new("ee", 1, 1), Piece::new("ss", 2, 2), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
        ]);

    text SSECustomerAlgorithm;

    text SSECustomerKey.sensitive();

    text SSECustomerKeyMD5;

    text SSEKMSEncryptionContext.sensitive();

    text SSEKMSKeyId.sensitive();

    number Size(i64);

    number Start(i64);

    text StartAfter;

    number TagCount(i32);

    list TagSet(Tag).members(&[Member::new("member").wire("Tag")]);

    text TaggingHeader;

    text Token;

    text UploadIdMarker;

    text Value;

    text VersionIdMarker;

    text WebsiteRedirectLocation;

    number WriteOffsetBytes(i64);
}
