// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    AnnotationDirective {
        0 Copy = "COPY";
        1 Exclude = "EXCLUDE";
    }
}

enumeration! {
    ArchiveStatus {
        0 ArchiveAccess = "ARCHIVE_ACCESS";
        1 DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS";
    }
}

enumeration! {
    BucketCannedACL {
        0 AuthenticatedRead = "authenticated-read";
        1 Private = "private";
        2 PublicRead = "public-read";
        3 PublicReadWrite = "public-read-write";
    }
}

enumeration! {
    BucketLocationConstraint {
        0 Eu = "EU";
        1 AfSouth1 = "af-south-1";
        2 ApEast1 = "ap-east-1";
        3 ApEast2 = "ap-east-2";
        4 ApNortheast1 = "ap-northeast-1";
        5 ApNortheast2 = "ap-northeast-2";
        6 ApNortheast3 = "ap-northeast-3";
        7 ApSouth1 = "ap-south-1";
        8 ApSouth2 = "ap-south-2";
        9 ApSoutheast1 = "ap-southeast-1";
        10 ApSoutheast2 = "ap-southeast-2";
        11 ApSoutheast3 = "ap-southeast-3";
        12 ApSoutheast4 = "ap-southeast-4";
        13 ApSoutheast5 = "ap-southeast-5";
        14 ApSoutheast6 = "ap-southeast-6";
        15 ApSoutheast7 = "ap-southeast-7";
        16 CaCentral1 = "ca-central-1";
        17 CaWest1 = "ca-west-1";
        18 CnNorth1 = "cn-north-1";
        19 CnNorthwest1 = "cn-northwest-1";
        20 EuCentral1 = "eu-central-1";
        21 EuCentral2 = "eu-central-2";
        22 EuNorth1 = "eu-north-1";
        23 EuSouth1 = "eu-south-1";
        24 EuSouth2 = "eu-south-2";
        25 EuWest1 = "eu-west-1";
        26 EuWest2 = "eu-west-2";
        27 EuWest3 = "eu-west-3";
        28 IlCentral1 = "il-central-1";
        29 MeCentral1 = "me-central-1";
        30 MeSouth1 = "me-south-1";
        31 MxCentral1 = "mx-central-1";
        32 SaEast1 = "sa-east-1";
        33 UsEast2 = "us-east-2";
        34 UsGovEast1 = "us-gov-east-1";
        35 UsGovWest1 = "us-gov-west-1";
        36 UsWest1 = "us-west-1";
        37 UsWest2 = "us-west-2";
    }
}

enumeration! {
    BucketNamespace {
        0 AccountRegional = "account-regional";
        1 Global = "global";
    }
}

enumeration! {
    BucketType {
        0 Directory = "Directory";
    }
}

enumeration! {
    ChecksumAlgorithm {
        0 Crc32 = "CRC32";
        1 Crc32c = "CRC32C";
        2 Crc64nvme = "CRC64NVME";
        3 Md5 = "MD5";
        4 Sha1 = "SHA1";
        5 Sha256 = "SHA256";
        6 Sha512 = "SHA512";
        7 Xxhash128 = "XXHASH128";
        8 Xxhash3 = "XXHASH3";
        9 Xxhash64 = "XXHASH64";
    }
}

enumeration! {
    ChecksumMode {
        0 Enabled = "ENABLED";
    }
}

enumeration! {
    ChecksumType {
        0 Composite = "COMPOSITE";
        1 FullObject = "FULL_OBJECT";
    }
}

enumeration! {
    CompressionType {
        0 Bzip2 = "BZIP2";
        1 Gzip = "GZIP";
        2 None = "NONE";
    }
}

enumeration! {
    DataRedundancy {
        0 SingleAvailabilityZone = "SingleAvailabilityZone";
        1 SingleLocalZone = "SingleLocalZone";
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
        0 Url = "url";
    }
}

enumeration! {
    ExpressionType {
        0 Sql = "SQL";
    }
}

enumeration! {
    FileHeaderInfo {
        0 Ignore = "IGNORE";
        1 None = "NONE";
        2 Use = "USE";
    }
}

enumeration! {
    IntelligentTieringAccessTier {
        0 ArchiveAccess = "ARCHIVE_ACCESS";
        1 DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS";
    }
}

enumeration! {
    JSONType {
        0 Document = "DOCUMENT";
        1 Lines = "LINES";
    }
}

enumeration! {
    LocationType {
        0 AvailabilityZone = "AvailabilityZone";
        1 LocalZone = "LocalZone";
    }
}

enumeration! {
    MetadataDirective {
        0 Copy = "COPY";
        1 Replace = "REPLACE";
    }
}

enumeration! {
    ObjectAttributes {
        0 Checksum = "Checksum";
        1 ETag = "ETag";
        2 ObjectParts = "ObjectParts";
        3 ObjectSize = "ObjectSize";
        4 StorageClass = "StorageClass";
    }
}

enumeration! {
    ObjectCannedACL {
        0 AuthenticatedRead = "authenticated-read";
        1 AwsExecRead = "aws-exec-read";
        2 BucketOwnerFullControl = "bucket-owner-full-control";
        3 BucketOwnerRead = "bucket-owner-read";
        4 Private = "private";
        5 PublicRead = "public-read";
        6 PublicReadWrite = "public-read-write";
    }
}

enumeration! {
    ObjectLockEventHold {
        0 Off = "OFF";
        1 On = "ON";
    }
}

enumeration! {
    ObjectLockLegalHoldStatus {
        0 Off = "OFF";
        1 On = "ON";
    }
}

enumeration! {
    ObjectLockMode {
        0 Compliance = "COMPLIANCE";
        1 Governance = "GOVERNANCE";
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
        0 BucketOwnerEnforced = "BucketOwnerEnforced";
        1 BucketOwnerPreferred = "BucketOwnerPreferred";
        2 ObjectWriter = "ObjectWriter";
    }
}

enumeration! {
    ObjectStorageClass {
        0 AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM";
        1 AwsBackupWarm = "AWS_BACKUP_WARM";
        2 DeepArchive = "DEEP_ARCHIVE";
        3 ExpressOnezone = "EXPRESS_ONEZONE";
        4 FsxOntap = "FSX_ONTAP";
        5 FsxOpenzfs = "FSX_OPENZFS";
        6 Glacier = "GLACIER";
        7 GlacierIr = "GLACIER_IR";
        8 IntelligentTiering = "INTELLIGENT_TIERING";
        9 OnezoneIa = "ONEZONE_IA";
        10 Outposts = "OUTPOSTS";
        11 ReducedRedundancy = "REDUCED_REDUNDANCY";
        12 Snow = "SNOW";
        13 Standard = "STANDARD";
        14 StandardIa = "STANDARD_IA";
    }
}

enumeration! {
    ObjectVersionStorageClass {
        0 Standard = "STANDARD";
    }
}

enumeration! {
    OptionalObjectAttributes {
        0 RestoreStatus = "RestoreStatus";
    }
}

enumeration! {
    QuoteFields {
        0 Always = "ALWAYS";
        1 Asneeded = "ASNEEDED";
    }
}

enumeration! {
    ReplicationStatus {
        0 Complete = "COMPLETE";
        1 Completed = "COMPLETED";
        2 Failed = "FAILED";
        3 Pending = "PENDING";
        4 Replica = "REPLICA";
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
        0 Requester = "requester";
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
        0 Requester = "requester";
    }
}

enumeration! {
    ServerSideEncryption {
        0 Aes256 = "AES256";
        1 AwsBackup = "aws:backup";
        2 AwsFsx = "aws:fsx";
        3 AwsKms = "aws:kms";
        4 AwsKmsDsse = "aws:kms:dsse";
    }
}

enumeration! {
    SessionMode {
        0 ReadOnly = "ReadOnly";
        1 ReadWrite = "ReadWrite";
    }
}

enumeration! {
    StorageClass {
        0 AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM";
        1 AwsBackupWarm = "AWS_BACKUP_WARM";
        2 DeepArchive = "DEEP_ARCHIVE";
        3 ExpressOnezone = "EXPRESS_ONEZONE";
        4 FsxOntap = "FSX_ONTAP";
        5 FsxOpenzfs = "FSX_OPENZFS";
        6 Glacier = "GLACIER";
        7 GlacierIr = "GLACIER_IR";
        8 IntelligentTiering = "INTELLIGENT_TIERING";
        9 OnezoneIa = "ONEZONE_IA";
        10 Outposts = "OUTPOSTS";
        11 ReducedRedundancy = "REDUCED_REDUNDANCY";
        12 Snow = "SNOW";
        13 Standard = "STANDARD";
        14 StandardIa = "STANDARD_IA";
    }
}

enumeration! {
    TaggingDirective {
        0 Copy = "COPY";
        1 Replace = "REPLACE";
    }
}
