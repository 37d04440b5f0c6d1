//! All fixups, with their reasons.

use super::{Change, ConnectionToken, Dynamic, Fixup, Form, Place};

/// The members of a value in `DynamoDB` that are kinds of values.
const ATTRIBUTE_VALUES: Dynamic<&str> = Dynamic {
    text: "S",
    number: "N",
    boolean: "BOOL",
    null: "NULL",
    blob: "B",
    list: "L",
    map: "M",
    text_set: "SS",
    number_set: "NS",
    blob_set: "BS",
};

/// All fixups, by service.
pub(super) const FIXUPS: &[Fixup] = &[
    // The models of the management API don't mention formats. Without this header the service answers in HAL,
    // an older format whose members have other names.
    Fixup {
        name: "accept-json",
        service: "API Gateway",
        change: Change::Header("accept", Some("application/json")),
    },
    // The service takes only base64, and its documentation promises that SDKs encode the text.
    Fixup {
        name: "user-data",
        service: "Auto Scaling",
        change: Change::Member(
            Place::Of(&["CreateLaunchConfiguration"], "UserData"),
            Form::Base64,
        ),
    },
    // The service sends the CRC-32 of each response in a header, and all SDKs check it.
    Fixup {
        name: "crc32",
        service: "DynamoDB",
        change: Change::Crc32Responses,
    },
    // The service takes only base64, and its documentation promises that SDKs encode the text.
    Fixup {
        name: "user-data",
        service: "EC2",
        change: Change::Member(Place::Of(&["RunInstances"], "UserData"), Form::Base64),
    },
    // The model calls the secret key sensitive, and forgets the token that goes with it.
    Fixup {
        name: "secret-tokens",
        service: "Cognito Identity",
        change: Change::Sensitive(&["SessionTokenString"]),
    },
    // The account is a part of every path. A hyphen stands for the account whose credentials sign the
    // request.
    Fixup {
        name: "own-account",
        service: "Glacier",
        change: Change::Member(Place::Named("accountId"), Form::Default("-")),
    },
    // Requests without the version of the API are refused.
    Fixup {
        name: "api-version",
        service: "Glacier",
        change: Change::Header("x-amz-glacier-version", None),
    },
    // These are the credentials that the service exists to hand out.
    Fixup {
        name: "secret-credentials",
        service: "LakeFormation",
        change: Change::Sensitive(&["SecretAccessKeyString", "SessionTokenString"]),
    },
    // Uploads without both hashes are refused.
    Fixup {
        name: "tree-hash",
        service: "Glacier",
        change: Change::TreeHash(
            &["UploadArchive", "UploadMultipartPart"],
            "x-amz-sha256-tree-hash",
        ),
    },
    // Each of a customer's machine learning models has its own endpoint. The input names it.
    Fixup {
        name: "predict-endpoint",
        service: "Machine Learning",
        change: Change::EndpointMember("Predict", "PredictEndpoint"),
    },
    // The service also takes GET with the members in the query, which the model does not say. It is what people
    // presign: players of audio open links.
    Fixup {
        name: "speech-links",
        service: "Polly",
        change: Change::Links(&["SynthesizeSpeech"]),
    },
    // Responses have ids such as `/hostedzone/Z1`. Requests need `Z1`, because their paths have that prefix
    // already.
    Fixup {
        name: "id-prefixes",
        service: "Route 53",
        change: Change::Member(
            Place::Shapes(&["ResourceId", "DelegationSetId", "ChangeId"]),
            Form::LastSegment,
        ),
    },
    // Directory buckets are called with the credentials of a session, which costs less to check than the
    // caller's own.
    Fixup {
        name: "sessions",
        service: "S3",
        change: Change::Sessions {
            operation: "CreateSession",
            scheme: "sigv4-s3express",
            header: "x-amz-s3session-token",
        },
    },
    // The documentation promises that browsers can upload by a form.
    Fixup {
        name: "upload-form",
        service: "S3",
        change: Change::UploadForm("PutObject", &[("x-amz-acl", "acl")]),
    },
    // Databases take a signature for a password. The service itself has no operation for that.
    Fixup {
        name: "connection-token",
        service: "RDS",
        change: Change::ConnectionToken(ConnectionToken {
            method: "connection_token",
            signing_name: "rds-db",
            action: "connect",
            user: Some("DBUser"),
        }),
    },
    Fixup {
        name: "connection-token",
        service: "DSQL",
        change: Change::ConnectionToken(ConnectionToken {
            method: "connection_token",
            signing_name: "dsql",
            action: "DbConnect",
            user: None,
        }),
    },
    Fixup {
        name: "admin-connection-token",
        service: "DSQL",
        change: Change::ConnectionToken(ConnectionToken {
            method: "admin_connection_token",
            signing_name: "dsql",
            action: "DbConnectAdmin",
            user: None,
        }),
    },
    // The header names a bucket and a key, as a path does. Keys that are not ASCII could not be sent without
    // encoding.
    Fixup {
        name: "copy-source",
        service: "S3",
        change: Change::Member(
            Place::Of(&["CopyObject", "UploadPartCopy"], "CopySource"),
            Form::EncodedPath,
        ),
    },
    // The service takes keys only in base64, and only with their MD5.
    Fixup {
        name: "customer-key",
        service: "S3",
        change: Change::Member(
            Place::Named("SSECustomerKey"),
            Form::Key("SSECustomerKeyMD5"),
        ),
    },
    Fixup {
        name: "copy-source-customer-key",
        service: "S3",
        change: Change::Member(
            Place::Named("CopySourceSSECustomerKey"),
            Form::Key("CopySourceSSECustomerKeyMD5"),
        ),
    },
    // A bucket in another region answers by a redirect, and one without permission by an error. Nobody should
    // upload gigabytes to learn that. All SDKs ask before they send streams.
    Fixup {
        name: "ask-before-uploads",
        service: "S3",
        change: Change::ExpectContinue(&["PutObject", "UploadPart", "WriteGetObjectResponse"]),
    },
    // Only endpoint rules say which member is a bucket, and not every model has them.
    Fixup {
        name: "buckets",
        service: "S3",
        change: Change::Buckets("Bucket"),
    },
    // Before the answer, the caller does not know which region's hosts know the bucket's name.
    Fixup {
        name: "location-by-path",
        service: "S3",
        change: Change::EndpointArgument("GetBucketLocation", "ForcePathStyle", true),
    },
    // Objects are stored with whatever text their owner sent in this header.
    Fixup {
        name: "expires-string",
        service: "S3",
        change: Change::Lenient {
            member: "Expires",
            text: "ExpiresString",
        },
    },
    // Keys may have characters that XML can't express. The service can list them if it is asked to encode
    // keys.
    Fixup {
        name: "encoded-objects",
        service: "S3",
        change: Change::EncodedListing {
            operation: "ListObjects",
            member: "EncodingType",
            names: &[
                "Delimiter",
                "Marker",
                "NextMarker",
                "Prefix",
                "Contents.Key",
                "CommonPrefixes.Prefix",
            ],
        },
    },
    Fixup {
        name: "encoded-objects-v2",
        service: "S3",
        change: Change::EncodedListing {
            operation: "ListObjectsV2",
            member: "EncodingType",
            names: &[
                "Delimiter",
                "Prefix",
                "StartAfter",
                "Contents.Key",
                "CommonPrefixes.Prefix",
            ],
        },
    },
    Fixup {
        name: "encoded-versions",
        service: "S3",
        change: Change::EncodedListing {
            operation: "ListObjectVersions",
            member: "EncodingType",
            names: &[
                "KeyMarker",
                "NextKeyMarker",
                "Prefix",
                "Delimiter",
                "Versions.Key",
                "DeleteMarkers.Key",
                "CommonPrefixes.Prefix",
            ],
        },
    },
    // These calls exchange credentials of another kind for AWS credentials, so the caller has none yet. Only
    // the C2J model says so.
    Fixup {
        name: "no-credentials-yet",
        service: "STS",
        change: Change::Unsigned(&["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]),
    },
    // The model calls the secret key sensitive, and forgets the token that goes with it and the code of a
    // device. Whoever has these can do what their owner can.
    Fixup {
        name: "secret-tokens",
        service: "STS",
        change: Change::Sensitive(&["tokenType", "tokenCodeType"]),
    },
    // The service could not reach the identity provider in time. Its documentation says to try again, and the
    // model only in words.
    Fixup {
        name: "identity-provider",
        service: "STS",
        change: Change::Retryable("IDPCommunicationErrorException"),
    },
    // The service fails fast, so its SDKs wait less and try once more.
    Fixup {
        name: "fast-retries",
        service: "DynamoDB",
        change: Change::Retry {
            base_millis: 25,
            attempts: 4,
        },
    },
    Fixup {
        name: "fast-retries",
        service: "DynamoDB Streams",
        change: Change::Retry {
            base_millis: 25,
            attempts: 4,
        },
    },
    // The service answers so when it fails, and its model lists no such exception.
    Fixup {
        name: "internal-error",
        service: "S3",
        change: Change::TransientCodes(&["InternalError"]),
    },
    // Callers poll in a loop. When the quota of retries is empty, they must not call at once again. Smithy
    // has a trait for that (`smithy.api#longPoll`), which models do not use yet.
    Fixup {
        name: "long-poll",
        service: "Kinesis",
        change: Change::LongPoll(&["ReceiveDeadLetterQueueRecords", "ReceiveQueueRecords"]),
    },
    Fixup {
        name: "long-poll",
        service: "SFN",
        change: Change::LongPoll(&["GetActivityTask"]),
    },
    Fixup {
        name: "long-poll",
        service: "SQS",
        change: Change::LongPoll(&["ReceiveMessage"]),
    },
    Fixup {
        name: "long-poll",
        service: "SWF",
        change: Change::LongPoll(&["PollForActivityTask", "PollForDecisionTask"]),
    },
    // The service takes and returns values of which exactly one member is set, and its Smithy model calls them
    // unions. C2J has them as structures, because they are older than its word for unions. This holds for all
    // fixups of this name.
    Fixup {
        name: "unions",
        service: "CloudDirectory",
        change: Change::Union(&["TypedAttributeValue"]),
    },
    Fixup {
        name: "unions",
        service: "DynamoDB",
        change: Change::Union(&["AttributeValue"]),
    },
    // Programs have texts, numbers, lists and maps, and no unions of them.
    Fixup {
        name: "values",
        service: "DynamoDB",
        change: Change::Dynamic("AttributeValue", ATTRIBUTE_VALUES),
    },
    // All are items, or the keys of items, and what one operation gives is what another takes.
    Fixup {
        name: "items",
        service: "DynamoDB",
        change: Change::Same(&[
            "AttributeMap",
            "PutItemInputAttributeMap",
            "Key",
            "MapAttributeValue",
            "ItemCollectionKeyAttributeMap",
        ]),
    },
    Fixup {
        name: "unions",
        service: "DynamoDB Streams",
        change: Change::Union(&["AttributeValue"]),
    },
    // Programs have texts, numbers, lists and maps, and no unions of them.
    Fixup {
        name: "values",
        service: "DynamoDB Streams",
        change: Change::Dynamic("AttributeValue", ATTRIBUTE_VALUES),
    },
    Fixup {
        name: "items",
        service: "DynamoDB Streams",
        change: Change::Same(&["AttributeMap", "MapAttributeValue"]),
    },
    Fixup {
        name: "unions",
        service: "IoT",
        change: Change::Union(&["AssetPropertyVariant"]),
    },
    Fixup {
        name: "unions",
        service: "QuickSight",
        change: Change::Union(&[
            "DataSourceParameters",
            "PhysicalTable",
            "TransformOperation",
        ]),
    },
    Fixup {
        name: "unions",
        service: "S3",
        change: Change::Union(&["AnalyticsFilter", "MetricsFilter"]),
    },
    Fixup {
        name: "unions",
        service: "SageMaker",
        change: Change::Union(&["TrialComponentParameterValue"]),
    },
    Fixup {
        name: "unions",
        service: "XRay",
        change: Change::Union(&["AnnotationValue"]),
    },
];
