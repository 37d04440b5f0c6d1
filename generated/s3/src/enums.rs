// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    /// The enum `AnnotationDirective` of the model.
    AnnotationDirective {
        Copy = "COPY",
        Exclude = "EXCLUDE",
    }
}

enumeration! {
    /// The enum `ArchiveStatus` of the model.
    ArchiveStatus {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
}

enumeration! {
    /// The enum `BucketCannedACL` of the model.
    BucketCannedACL {
        AuthenticatedRead = "authenticated-read",
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
    }
}

enumeration! {
    /// The enum `BucketLocationConstraint` of the model.
    BucketLocationConstraint {
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

enumeration! {
    /// The enum `BucketNamespace` of the model.
    BucketNamespace {
        AccountRegional = "account-regional",
        Global = "global",
    }
}

enumeration! {
    /// The enum `BucketType` of the model.
    BucketType {
        Directory = "Directory",
    }
}

enumeration! {
    /// The enum `ChecksumAlgorithm` of the model.
    ChecksumAlgorithm {
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

enumeration! {
    /// The enum `ChecksumMode` of the model.
    ChecksumMode {
        Enabled = "ENABLED",
    }
}

enumeration! {
    /// The enum `ChecksumType` of the model.
    ChecksumType {
        Composite = "COMPOSITE",
        FullObject = "FULL_OBJECT",
    }
}

enumeration! {
    /// The enum `CompressionType` of the model.
    CompressionType {
        Bzip2 = "BZIP2",
        Gzip = "GZIP",
        None = "NONE",
    }
}

enumeration! {
    /// The enum `DataRedundancy` of the model.
    DataRedundancy {
        SingleAvailabilityZone = "SingleAvailabilityZone",
        SingleLocalZone = "SingleLocalZone",
    }
}

enumeration! {
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
    EncodingType {
        Url = "url",
    }
}

enumeration! {
    /// The enum `ExpressionType` of the model.
    ExpressionType {
        Sql = "SQL",
    }
}

enumeration! {
    /// The enum `FileHeaderInfo` of the model.
    FileHeaderInfo {
        Ignore = "IGNORE",
        None = "NONE",
        Use = "USE",
    }
}

enumeration! {
    /// The enum `IntelligentTieringAccessTier` of the model.
    IntelligentTieringAccessTier {
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }
}

enumeration! {
    /// The enum `JSONType` of the model.
    JSONType {
        Document = "DOCUMENT",
        Lines = "LINES",
    }
}

enumeration! {
    /// The enum `LocationType` of the model.
    LocationType {
        AvailabilityZone = "AvailabilityZone",
        LocalZone = "LocalZone",
    }
}

enumeration! {
    /// The enum `MetadataDirective` of the model.
    MetadataDirective {
        Copy = "COPY",
        Replace = "REPLACE",
    }
}

enumeration! {
    /// The enum `ObjectAttributes` of the model.
    ObjectAttributes {
        Checksum = "Checksum",
        ETag = "ETag",
        ObjectParts = "ObjectParts",
        ObjectSize = "ObjectSize",
        StorageClass = "StorageClass",
    }
}

enumeration! {
    /// The enum `ObjectCannedACL` of the model.
    ObjectCannedACL {
        AuthenticatedRead = "authenticated-read",
        AwsExecRead = "aws-exec-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
        BucketOwnerRead = "bucket-owner-read",
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
    }
}

enumeration! {
    /// The enum `ObjectLockEventHold` of the model.
    ObjectLockEventHold {
        Off = "OFF",
        On = "ON",
    }
}

enumeration! {
    /// The enum `ObjectLockLegalHoldStatus` of the model.
    ObjectLockLegalHoldStatus {
        Off = "OFF",
        On = "ON",
    }
}

enumeration! {
    /// The enum `ObjectLockMode` of the model.
    ObjectLockMode {
        Compliance = "COMPLIANCE",
        Governance = "GOVERNANCE",
    }
}

enumeration! {
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
    ObjectOwnership {
        BucketOwnerEnforced = "BucketOwnerEnforced",
        BucketOwnerPreferred = "BucketOwnerPreferred",
        ObjectWriter = "ObjectWriter",
    }
}

enumeration! {
    /// The enum `ObjectStorageClass` of the model.
    ObjectStorageClass {
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

enumeration! {
    /// The enum `ObjectVersionStorageClass` of the model.
    ObjectVersionStorageClass {
        Standard = "STANDARD",
    }
}

enumeration! {
    /// The enum `OptionalObjectAttributes` of the model.
    OptionalObjectAttributes {
        RestoreStatus = "RestoreStatus",
    }
}

enumeration! {
    /// The enum `QuoteFields` of the model.
    QuoteFields {
        Always = "ALWAYS",
        Asneeded = "ASNEEDED",
    }
}

enumeration! {
    /// The enum `ReplicationStatus` of the model.
    ReplicationStatus {
        Complete = "COMPLETE",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Pending = "PENDING",
        Replica = "REPLICA",
    }
}

enumeration! {
    /// If present, indicates that the requester was successfully charged for the request. For more information, see
    /// [Using Requester Pays buckets for storage transfers and usage](https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html)
    /// in the *Amazon Simple Storage Service user guide*.
    ///
    /// > **Note**
    /// >
    /// > This functionality is not supported for directory buckets.
    RequestCharged {
        Requester = "requester",
    }
}

enumeration! {
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
    RequestPayer {
        Requester = "requester",
    }
}

enumeration! {
    /// The enum `ServerSideEncryption` of the model.
    ServerSideEncryption {
        Aes256 = "AES256",
        AwsBackup = "aws:backup",
        AwsFsx = "aws:fsx",
        AwsKms = "aws:kms",
        AwsKmsDsse = "aws:kms:dsse",
    }
}

enumeration! {
    /// The enum `StorageClass` of the model.
    StorageClass {
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

enumeration! {
    /// The enum `TaggingDirective` of the model.
    TaggingDirective {
        Copy = "COPY",
        Replace = "REPLACE",
    }
}
