// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

/// The enum `AnnotationDirective` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationDirective {
    /// `COPY`
    Copy,
    /// `EXCLUDE`
    Exclude,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    AnnotationDirective = "AnnotationDirective" {
        Copy = "COPY",
        Exclude = "EXCLUDE",
    }
}

/// The enum `ArchiveStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveStatus {
    /// `ARCHIVE_ACCESS`
    ArchiveAccess,
    /// `DEEP_ARCHIVE_ACCESS`
    DeepArchiveAccess,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ArchiveStatus = "ArchiveStatus" {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
}

/// The enum `BucketCannedACL` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketCannedACL {
    /// `private`
    Private,
    /// `public-read`
    PublicRead,
    /// `public-read-write`
    PublicReadWrite,
    /// `authenticated-read`
    AuthenticatedRead,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    BucketCannedACL = "BucketCannedACL" {
        AuthenticatedRead = "authenticated-read",
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
    }
}

/// The enum `BucketLocationConstraint` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketLocationConstraint {
    /// `af-south-1`
    AfSouth1,
    /// `ap-east-1`
    ApEast1,
    /// `ap-east-2`
    ApEast2,
    /// `ap-northeast-1`
    ApNortheast1,
    /// `ap-northeast-2`
    ApNortheast2,
    /// `ap-northeast-3`
    ApNortheast3,
    /// `ap-south-1`
    ApSouth1,
    /// `ap-south-2`
    ApSouth2,
    /// `ap-southeast-1`
    ApSoutheast1,
    /// `ap-southeast-2`
    ApSoutheast2,
    /// `ap-southeast-3`
    ApSoutheast3,
    /// `ap-southeast-4`
    ApSoutheast4,
    /// `ap-southeast-5`
    ApSoutheast5,
    /// `ap-southeast-6`
    ApSoutheast6,
    /// `ap-southeast-7`
    ApSoutheast7,
    /// `ca-central-1`
    CaCentral1,
    /// `ca-west-1`
    CaWest1,
    /// `cn-north-1`
    CnNorth1,
    /// `cn-northwest-1`
    CnNorthwest1,
    /// `EU`
    Eu,
    /// `eu-central-1`
    EuCentral1,
    /// `eu-central-2`
    EuCentral2,
    /// `eu-north-1`
    EuNorth1,
    /// `eu-south-1`
    EuSouth1,
    /// `eu-south-2`
    EuSouth2,
    /// `eu-west-1`
    EuWest1,
    /// `eu-west-2`
    EuWest2,
    /// `eu-west-3`
    EuWest3,
    /// `il-central-1`
    IlCentral1,
    /// `me-central-1`
    MeCentral1,
    /// `me-south-1`
    MeSouth1,
    /// `mx-central-1`
    MxCentral1,
    /// `sa-east-1`
    SaEast1,
    /// `us-east-2`
    UsEast2,
    /// `us-gov-east-1`
    UsGovEast1,
    /// `us-gov-west-1`
    UsGovWest1,
    /// `us-west-1`
    UsWest1,
    /// `us-west-2`
    UsWest2,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    BucketLocationConstraint = "BucketLocationConstraint" {
        Eu = "EU",
        AfSouth1 = "af-south-1",
        ApEast1 = "ap-east-1",
        ApEast2 = "ap-east-2",
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApNortheast3 = "ap-northeast-3",
        ApSouth1 = "ap-south-1",
        ApSouth2 = "ap-south-2",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        ApSoutheast3 = "ap-southeast-3",
        ApSoutheast4 = "ap-southeast-4",
        ApSoutheast5 = "ap-southeast-5",
        ApSoutheast6 = "ap-southeast-6",
        ApSoutheast7 = "ap-southeast-7",
        CaCentral1 = "ca-central-1",
        CaWest1 = "ca-west-1",
        CnNorth1 = "cn-north-1",
        CnNorthwest1 = "cn-northwest-1",
        EuCentral1 = "eu-central-1",
        EuCentral2 = "eu-central-2",
        EuNorth1 = "eu-north-1",
        EuSouth1 = "eu-south-1",
        EuSouth2 = "eu-south-2",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        EuWest3 = "eu-west-3",
        IlCentral1 = "il-central-1",
        MeCentral1 = "me-central-1",
        MeSouth1 = "me-south-1",
        MxCentral1 = "mx-central-1",
        SaEast1 = "sa-east-1",
        UsEast2 = "us-east-2",
        UsGovEast1 = "us-gov-east-1",
        UsGovWest1 = "us-gov-west-1",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
    }
}

/// The enum `BucketNamespace` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketNamespace {
    /// `account-regional`
    AccountRegional,
    /// `global`
    Global,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    BucketNamespace = "BucketNamespace" {
        AccountRegional = "account-regional",
        Global = "global",
    }
}

/// The enum `BucketType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketType {
    /// `Directory`
    Directory,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    BucketType = "BucketType" {
        Directory = "Directory",
    }
}

/// The enum `ChecksumAlgorithm` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChecksumAlgorithm {
    /// `CRC32`
    Crc32,
    /// `CRC32C`
    Crc32c,
    /// `SHA1`
    Sha1,
    /// `SHA256`
    Sha256,
    /// `CRC64NVME`
    Crc64nvme,
    /// `SHA512`
    Sha512,
    /// `MD5`
    Md5,
    /// `XXHASH64`
    Xxhash64,
    /// `XXHASH3`
    Xxhash3,
    /// `XXHASH128`
    Xxhash128,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ChecksumAlgorithm = "ChecksumAlgorithm" {
        Crc32 = "CRC32",
        Crc32c = "CRC32C",
        Crc64nvme = "CRC64NVME",
        Md5 = "MD5",
        Sha1 = "SHA1",
        Sha256 = "SHA256",
        Sha512 = "SHA512",
        Xxhash128 = "XXHASH128",
        Xxhash3 = "XXHASH3",
        Xxhash64 = "XXHASH64",
    }
}

/// The enum `ChecksumMode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChecksumMode {
    /// `ENABLED`
    Enabled,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ChecksumMode = "ChecksumMode" {
        Enabled = "ENABLED",
    }
}

/// The enum `ChecksumType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChecksumType {
    /// `COMPOSITE`
    Composite,
    /// `FULL_OBJECT`
    FullObject,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ChecksumType = "ChecksumType" {
        Composite = "COMPOSITE",
        FullObject = "FULL_OBJECT",
    }
}

/// The enum `CompressionType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompressionType {
    /// `NONE`
    None,
    /// `GZIP`
    Gzip,
    /// `BZIP2`
    Bzip2,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    CompressionType = "CompressionType" {
        Bzip2 = "BZIP2",
        Gzip = "GZIP",
        None = "NONE",
    }
}

/// The enum `DataRedundancy` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataRedundancy {
    /// `SingleAvailabilityZone`
    SingleAvailabilityZone,
    /// `SingleLocalZone`
    SingleLocalZone,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    DataRedundancy = "DataRedundancy" {
        SingleAvailabilityZone = "SingleAvailabilityZone",
        SingleLocalZone = "SingleLocalZone",
    }
}

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
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodingType {
    /// `url`
    Url,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    EncodingType = "EncodingType" {
        Url = "url",
    }
}

/// The enum `ExpressionType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpressionType {
    /// `SQL`
    Sql,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ExpressionType = "ExpressionType" {
        Sql = "SQL",
    }
}

/// The enum `FileHeaderInfo` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileHeaderInfo {
    /// `USE`
    Use,
    /// `IGNORE`
    Ignore,
    /// `NONE`
    None,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    FileHeaderInfo = "FileHeaderInfo" {
        Ignore = "IGNORE",
        None = "NONE",
        Use = "USE",
    }
}

/// The enum `IntelligentTieringAccessTier` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntelligentTieringAccessTier {
    /// `ARCHIVE_ACCESS`
    ArchiveAccess,
    /// `DEEP_ARCHIVE_ACCESS`
    DeepArchiveAccess,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    IntelligentTieringAccessTier = "IntelligentTieringAccessTier" {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
}

/// The enum `JSONType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JSONType {
    /// `DOCUMENT`
    Document,
    /// `LINES`
    Lines,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    JSONType = "JSONType" {
        Document = "DOCUMENT",
        Lines = "LINES",
    }
}

/// The enum `LocationType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationType {
    /// `AvailabilityZone`
    AvailabilityZone,
    /// `LocalZone`
    LocalZone,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    LocationType = "LocationType" {
        AvailabilityZone = "AvailabilityZone",
        LocalZone = "LocalZone",
    }
}

/// The enum `MetadataDirective` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetadataDirective {
    /// `COPY`
    Copy,
    /// `REPLACE`
    Replace,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    MetadataDirective = "MetadataDirective" {
        Copy = "COPY",
        Replace = "REPLACE",
    }
}

/// The enum `ObjectAttributes` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectAttributes {
    /// `ETag`
    ETag,
    /// `Checksum`
    Checksum,
    /// `ObjectParts`
    ObjectParts,
    /// `StorageClass`
    StorageClass,
    /// `ObjectSize`
    ObjectSize,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectAttributes = "ObjectAttributes" {
        Checksum = "Checksum",
        ETag = "ETag",
        ObjectParts = "ObjectParts",
        ObjectSize = "ObjectSize",
        StorageClass = "StorageClass",
    }
}

/// The enum `ObjectCannedACL` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectCannedACL {
    /// `private`
    Private,
    /// `public-read`
    PublicRead,
    /// `public-read-write`
    PublicReadWrite,
    /// `authenticated-read`
    AuthenticatedRead,
    /// `aws-exec-read`
    AwsExecRead,
    /// `bucket-owner-read`
    BucketOwnerRead,
    /// `bucket-owner-full-control`
    BucketOwnerFullControl,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectCannedACL = "ObjectCannedACL" {
        AuthenticatedRead = "authenticated-read",
        AwsExecRead = "aws-exec-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
        BucketOwnerRead = "bucket-owner-read",
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
    }
}

/// The enum `ObjectLockEventHold` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectLockEventHold {
    /// `ON`
    On,
    /// `OFF`
    Off,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectLockEventHold = "ObjectLockEventHold" {
        Off = "OFF",
        On = "ON",
    }
}

/// The enum `ObjectLockLegalHoldStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectLockLegalHoldStatus {
    /// `ON`
    On,
    /// `OFF`
    Off,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus" {
        Off = "OFF",
        On = "ON",
    }
}

/// The enum `ObjectLockMode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectLockMode {
    /// `GOVERNANCE`
    Governance,
    /// `COMPLIANCE`
    Compliance,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectLockMode = "ObjectLockMode" {
        Compliance = "COMPLIANCE",
        Governance = "GOVERNANCE",
    }
}

/// The container element for object ownership for a bucket's ownership controls.
///
/// `BucketOwnerPreferred` - Objects uploaded to the bucket change ownership to the bucket owner if the objects
/// are uploaded with the `bucket-owner-full-control` canned ACL.
///
/// `ObjectWriter` - The uploading account will own the object if the object is uploaded with the
/// `bucket-owner-full-control` canned ACL.
///
/// `BucketOwnerEnforced` - Access control lists (ACLs) are disabled and no longer affect permissions. The bucket
/// owner automatically owns and has full control over every object in the bucket. The bucket only accepts PUT
/// requests that don't specify an ACL or specify bucket owner full control ACLs (such as the predefined
/// `bucket-owner-full-control` canned ACL or a custom ACL in XML format that grants the same permissions).
///
/// By default, [`ObjectOwnership`] is set to `BucketOwnerEnforced` and ACLs are disabled. We recommend keeping
/// ACLs disabled, except in uncommon use cases where you must control access for each object individually. For
/// more information about S3 Object Ownership, see
/// [Controlling ownership of objects and disabling ACLs for your bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
/// in the *Amazon S3 User Guide*.
///
/// > **Note**
/// >
/// > This functionality is not supported for directory buckets. Directory buckets use the bucket owner enforced
/// > setting for S3 Object Ownership.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectOwnership {
    /// `BucketOwnerPreferred`
    BucketOwnerPreferred,
    /// `ObjectWriter`
    ObjectWriter,
    /// `BucketOwnerEnforced`
    BucketOwnerEnforced,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectOwnership = "ObjectOwnership" {
        BucketOwnerEnforced = "BucketOwnerEnforced",
        BucketOwnerPreferred = "BucketOwnerPreferred",
        ObjectWriter = "ObjectWriter",
    }
}

/// The enum `ObjectStorageClass` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectStorageClass {
    /// `STANDARD`
    Standard,
    /// `REDUCED_REDUNDANCY`
    ReducedRedundancy,
    /// `GLACIER`
    Glacier,
    /// `STANDARD_IA`
    StandardIa,
    /// `ONEZONE_IA`
    OnezoneIa,
    /// `INTELLIGENT_TIERING`
    IntelligentTiering,
    /// `DEEP_ARCHIVE`
    DeepArchive,
    /// `OUTPOSTS`
    Outposts,
    /// `GLACIER_IR`
    GlacierIr,
    /// `SNOW`
    Snow,
    /// `EXPRESS_ONEZONE`
    ExpressOnezone,
    /// `FSX_OPENZFS`
    FsxOpenzfs,
    /// `FSX_ONTAP`
    FsxOntap,
    /// `AWS_BACKUP_WARM`
    AwsBackupWarm,
    /// `AWS_BACKUP_LOW_COST_WARM`
    AwsBackupLowCostWarm,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectStorageClass = "ObjectStorageClass" {
        AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM",
        AwsBackupWarm = "AWS_BACKUP_WARM",
        DeepArchive = "DEEP_ARCHIVE",
        ExpressOnezone = "EXPRESS_ONEZONE",
        FsxOntap = "FSX_ONTAP",
        FsxOpenzfs = "FSX_OPENZFS",
        Glacier = "GLACIER",
        GlacierIr = "GLACIER_IR",
        IntelligentTiering = "INTELLIGENT_TIERING",
        OnezoneIa = "ONEZONE_IA",
        Outposts = "OUTPOSTS",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        Snow = "SNOW",
        Standard = "STANDARD",
        StandardIa = "STANDARD_IA",
    }
}

/// The enum `ObjectVersionStorageClass` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectVersionStorageClass {
    /// `STANDARD`
    Standard,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ObjectVersionStorageClass = "ObjectVersionStorageClass" {
        Standard = "STANDARD",
    }
}

/// The enum `OptionalObjectAttributes` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionalObjectAttributes {
    /// `RestoreStatus`
    RestoreStatus,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    OptionalObjectAttributes = "OptionalObjectAttributes" {
        RestoreStatus = "RestoreStatus",
    }
}

/// The enum `QuoteFields` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteFields {
    /// `ALWAYS`
    Always,
    /// `ASNEEDED`
    Asneeded,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    QuoteFields = "QuoteFields" {
        Always = "ALWAYS",
        Asneeded = "ASNEEDED",
    }
}

/// The enum `ReplicationStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicationStatus {
    /// `COMPLETE`
    Complete,
    /// `PENDING`
    Pending,
    /// `FAILED`
    Failed,
    /// `REPLICA`
    Replica,
    /// `COMPLETED`
    Completed,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ReplicationStatus = "ReplicationStatus" {
        Complete = "COMPLETE",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Pending = "PENDING",
        Replica = "REPLICA",
    }
}

/// If present, indicates that the requester was successfully charged for the request. For more information, see
/// [Using Requester Pays buckets for storage transfers and usage](https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html)
/// in the *Amazon Simple Storage Service user guide*.
///
/// > **Note**
/// >
/// > This functionality is not supported for directory buckets.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestCharged {
    /// `requester`
    Requester,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    RequestCharged = "RequestCharged" {
        Requester = "requester",
    }
}

/// Confirms that the requester knows that they will be charged for the request. Bucket owners need not specify
/// this parameter in their requests. If either the source or destination S3 bucket has Requester Pays enabled,
/// the requester will pay for the corresponding charges. For information about downloading objects from Requester
/// Pays buckets, see
/// [Downloading Objects in Requester Pays Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/ObjectsinRequesterPaysBuckets.html)
/// in the *Amazon S3 User Guide*.
///
/// > **Note**
/// >
/// > This functionality is not supported for directory buckets.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestPayer {
    /// `requester`
    Requester,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    RequestPayer = "RequestPayer" {
        Requester = "requester",
    }
}

/// The enum `ServerSideEncryption` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerSideEncryption {
    /// `AES256`
    Aes256,
    /// `aws:fsx`
    AwsFsx,
    /// `aws:backup`
    AwsBackup,
    /// `aws:kms`
    AwsKms,
    /// `aws:kms:dsse`
    AwsKmsDsse,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ServerSideEncryption = "ServerSideEncryption" {
        Aes256 = "AES256",
        AwsBackup = "aws:backup",
        AwsFsx = "aws:fsx",
        AwsKms = "aws:kms",
        AwsKmsDsse = "aws:kms:dsse",
    }
}

/// The enum `StorageClass` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageClass {
    /// `STANDARD`
    Standard,
    /// `REDUCED_REDUNDANCY`
    ReducedRedundancy,
    /// `STANDARD_IA`
    StandardIa,
    /// `ONEZONE_IA`
    OnezoneIa,
    /// `INTELLIGENT_TIERING`
    IntelligentTiering,
    /// `GLACIER`
    Glacier,
    /// `DEEP_ARCHIVE`
    DeepArchive,
    /// `OUTPOSTS`
    Outposts,
    /// `GLACIER_IR`
    GlacierIr,
    /// `SNOW`
    Snow,
    /// `EXPRESS_ONEZONE`
    ExpressOnezone,
    /// `FSX_OPENZFS`
    FsxOpenzfs,
    /// `FSX_ONTAP`
    FsxOntap,
    /// `AWS_BACKUP_WARM`
    AwsBackupWarm,
    /// `AWS_BACKUP_LOW_COST_WARM`
    AwsBackupLowCostWarm,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    StorageClass = "StorageClass" {
        AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM",
        AwsBackupWarm = "AWS_BACKUP_WARM",
        DeepArchive = "DEEP_ARCHIVE",
        ExpressOnezone = "EXPRESS_ONEZONE",
        FsxOntap = "FSX_ONTAP",
        FsxOpenzfs = "FSX_OPENZFS",
        Glacier = "GLACIER",
        GlacierIr = "GLACIER_IR",
        IntelligentTiering = "INTELLIGENT_TIERING",
        OnezoneIa = "ONEZONE_IA",
        Outposts = "OUTPOSTS",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        Snow = "SNOW",
        Standard = "STANDARD",
        StandardIa = "STANDARD_IA",
    }
}

/// The enum `TaggingDirective` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaggingDirective {
    /// `COPY`
    Copy,
    /// `REPLACE`
    Replace,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    TaggingDirective = "TaggingDirective" {
        Copy = "COPY",
        Replace = "REPLACE",
    }
}
