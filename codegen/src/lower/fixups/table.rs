//! All fixups, with their reasons.

use super::{Change, Fixup, Form, Place};

/// All fixups, by service.
pub(super) const FIXUPS: &[Fixup] = &[
    // The models of the management API say nothing of formats, and without this header the service answers in its older one,
    // HAL, whose members have other names.
    Fixup {
        name: "accept-json",
        service: "API Gateway",
        change: Change::Header("accept", Some("application/json")),
    },
    // The service takes base64 only, and its documentation promises that SDKs make it of a text.
    Fixup {
        name: "user-data",
        service: "Auto Scaling",
        change: Change::Member(
            Place::Of(&["CreateLaunchConfiguration"], "UserData"),
            Form::Base64,
        ),
    },
    // The service takes base64 only, and its documentation promises that SDKs make it of a text.
    Fixup {
        name: "user-data",
        service: "EC2",
        change: Change::Member(Place::Of(&["RunInstances"], "UserData"), Form::Base64),
    },
    // The account is a part of every path, and a hyphen stands for the one whose credentials sign the request.
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
    // Every model of a customer has an endpoint of its own, which the input names.
    Fixup {
        name: "predict-endpoint",
        service: "Machine Learning",
        change: Change::EndpointMember("Predict", "PredictEndpoint"),
    },
    // Answers have identities like `/hostedzone/Z1`, and requests, whose paths have that prefix already, like `Z1`.
    Fixup {
        name: "id-prefixes",
        service: "Route 53",
        change: Change::Member(
            Place::Shapes(&["ResourceId", "DelegationSetId", "ChangeId"]),
            Form::LastSegment,
        ),
    },
    // The header names a bucket and a key like a path does, so keys which are no ASCII could not be sent otherwise.
    Fixup {
        name: "copy-source",
        service: "S3",
        change: Change::Member(
            Place::Of(&["CopyObject", "UploadPartCopy"], "CopySource"),
            Form::EncodedPath,
        ),
    },
    // The service takes keys in base64 only, and refuses them without their MD5.
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
    // Only endpoint rules say which member is a bucket, and that paths are signed as they are. Not every model has them.
    Fixup {
        name: "buckets",
        service: "S3",
        change: Change::Buckets("Bucket"),
    },
    // Who asks where a bucket is does not know yet which region's hosts know its name.
    Fixup {
        name: "location-by-path",
        service: "S3",
        change: Change::PathStyle("GetBucketLocation"),
    },
    // Objects are stored with whatever text their owner has sent as this header.
    Fixup {
        name: "expires-string",
        service: "S3",
        change: Change::Lenient {
            member: "Expires",
            text: "ExpiresString",
        },
    },
    // Keys may have characters which XML can't express; asked for encoded keys, the service can list them.
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
    // Who asks for credentials with those of another kind has none of AWS's yet. Only the C2J model says so.
    Fixup {
        name: "no-credentials-yet",
        service: "STS",
        change: Change::Unsigned(&["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]),
    },
];
