//! The names of all settings, and the words that they can have. To add a setting, begin here.

use shapewright_runtime::client::{AccountIdEndpointMode, ChecksumMode};

use super::reader::{Key, Range};
use super::{DefaultsMode, RetryMode};

pub(super) const REGION: Key = Key::new("region", &["AWS_REGION", "AWS_DEFAULT_REGION"]);
pub(super) const IGNORE_URLS: Key = Key::new(
    "ignore_configured_endpoint_urls",
    &["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"],
);
pub(super) const FIPS: Key = Key::new("use_fips_endpoint", &["AWS_USE_FIPS_ENDPOINT"]);
pub(super) const DUAL_STACK: Key =
    Key::new("use_dualstack_endpoint", &["AWS_USE_DUALSTACK_ENDPOINT"]);
pub(super) const ACCOUNT_MODE: Key = Key::new(
    "account_id_endpoint_mode",
    &["AWS_ACCOUNT_ID_ENDPOINT_MODE"],
);
pub(super) const RETRY_MODE: Key = Key::new("retry_mode", &["AWS_RETRY_MODE"]);
pub(super) const ATTEMPTS: Key = Key::new("max_attempts", &["AWS_MAX_ATTEMPTS"]);
pub(super) const DEFAULTS_MODE: Key = Key::new("defaults_mode", &["AWS_DEFAULTS_MODE"]);
pub(super) const APP: Key = Key::new("sdk_ua_app_id", &["AWS_SDK_UA_APP_ID"]);
pub(super) const REQUEST_CHECKSUMS: Key = Key::new(
    "request_checksum_calculation",
    &["AWS_REQUEST_CHECKSUM_CALCULATION"],
);
pub(super) const RESPONSE_CHECKSUMS: Key = Key::new(
    "response_checksum_validation",
    &["AWS_RESPONSE_CHECKSUM_VALIDATION"],
);
pub(super) const NO_COMPRESSION: Key = Key::new(
    "disable_request_compression",
    &["AWS_DISABLE_REQUEST_COMPRESSION"],
);
pub(super) const COMPRESSION_SIZE: Key = Key::new(
    "request_min_compression_size_bytes",
    &["AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"],
);
pub(super) const NO_HOST_PREFIX: Key = Key::new(
    "disable_host_prefix_injection",
    &["AWS_DISABLE_HOST_PREFIX_INJECTION"],
);
/// The second variable is botocore's.
pub(super) const DISCOVERY: Key = Key::new(
    "endpoint_discovery_enabled",
    &[
        "AWS_ENABLE_ENDPOINT_DISCOVERY",
        "AWS_ENDPOINT_DISCOVERY_ENABLED",
    ],
);
pub(super) const NO_CLOCK_CORRECTION: Key = Key::new(
    "disable_clock_skew_correction",
    &["AWS_DISABLE_CLOCK_SKEW_CORRECTION"],
);
pub(super) const AUTH_SCHEMES: Key =
    Key::new("auth_scheme_preference", &["AWS_AUTH_SCHEME_PREFERENCE"]);
pub(super) const REGION_SET: Key = Key::new(
    "sigv4a_signing_region_set",
    &["AWS_SIGV4A_SIGNING_REGION_SET"],
);
pub(super) const CA_BUNDLE: Key = Key::new("ca_bundle", &["AWS_CA_BUNDLE"]);

pub(super) const METADATA_DISABLED: Key =
    Key::new("ec2_metadata_disabled", &["AWS_EC2_METADATA_DISABLED"]);
pub(super) const METADATA_ENDPOINT: Key = Key::new(
    "ec2_metadata_service_endpoint",
    &["AWS_EC2_METADATA_SERVICE_ENDPOINT"],
);
pub(super) const METADATA_MODE: Key = Key::new(
    "ec2_metadata_service_endpoint_mode",
    &["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"],
);
pub(super) const METADATA_V1_DISABLED: Key = Key::new(
    "ec2_metadata_v1_disabled",
    &["AWS_EC2_METADATA_V1_DISABLED"],
);
pub(super) const METADATA_TIMEOUT: Key = Key::new(
    "metadata_service_timeout",
    &["AWS_METADATA_SERVICE_TIMEOUT"],
);
pub(super) const METADATA_ATTEMPTS: Key = Key::new(
    "metadata_service_num_attempts",
    &["AWS_METADATA_SERVICE_NUM_ATTEMPTS"],
);
pub(super) const METADATA_PROFILE: Key = Key::new(
    "ec2_instance_profile_name",
    &["AWS_EC2_INSTANCE_PROFILE_NAME"],
);

pub(super) const FROM_1: Range = Range {
    least: 1,
    most: u32::MAX,
    meaning: "a number from 1",
};
pub(super) const COMPRESSION_SIZES: Range = Range {
    least: 0,
    most: 10_485_760,
    meaning: "a number of bytes from 0 to 10485760",
};

/// Parameters of endpoint rules that a setting turns on.
pub(super) const BUILT_IN_FLAGS: &[(&str, Key)] = &[
    (
        "AWS::S3::UseArnRegion",
        Key::new("s3_use_arn_region", &["AWS_S3_USE_ARN_REGION"]).or_in("s3", "use_arn_region"),
    ),
    (
        "AWS::S3Control::UseArnRegion",
        Key::new(
            "s3control_use_arn_region",
            &["AWS_S3_CONTROL_USE_ARN_REGION"],
        )
        .or_in("s3control", "use_arn_region"),
    ),
    (
        "AWS::S3::DisableMultiRegionAccessPoints",
        Key::new(
            "s3_disable_multiregion_access_points",
            &["AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS"],
        )
        .or_in("s3", "s3_disable_multiregion_access_points"),
    ),
    (
        "AWS::S3::Accelerate",
        Key::new("s3_use_accelerate_endpoint", &[]).or_in("s3", "use_accelerate_endpoint"),
    ),
];

/// Parameters of endpoint rules that have no common name, and that a setting turns on.
pub(super) const RULE_FLAGS: &[(&str, Key)] = &[(
    "DisableS3ExpressSessionAuth",
    Key::new(
        "s3_disable_express_session_auth",
        &["AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"],
    ),
)];

/// Parameters of endpoint rules that ask for the old endpoint of all regions.
pub(super) const BUILT_IN_REGIONAL: &[(&str, Key)] = &[
    (
        "AWS::S3::UseGlobalEndpoint",
        Key::new(
            "s3_us_east_1_regional_endpoint",
            &["AWS_S3_US_EAST_1_REGIONAL_ENDPOINT"],
        )
        .or_in("s3", "us_east_1_regional_endpoint"),
    ),
    (
        "AWS::STS::UseGlobalEndpoint",
        Key::new("sts_regional_endpoints", &["AWS_STS_REGIONAL_ENDPOINTS"]),
    ),
];

/// Where buckets go: into the path, or before the host name.
pub(super) const ADDRESSING_STYLE: Key =
    Key::new("s3_addressing_style", &[]).or_in("s3", "addressing_style");

pub(super) const REGIONAL: &[(&str, bool)] = &[("regional", false), ("legacy", true)];

pub(super) const ADDRESSING_STYLES: &[(&str, Option<bool>)] = &[
    ("auto", None),
    ("path", Some(true)),
    ("virtual", Some(false)),
];

/// With `auto`, only operations ask that can't do without.
pub(super) const DISCOVERY_MODES: &[(&str, Option<bool>)] =
    &[("auto", None), ("false", Some(false)), ("true", Some(true))];

/// The mode `legacy` is no longer anywhere.
pub(super) const RETRY_MODES: &[(&str, RetryMode)] = &[
    ("standard", RetryMode::Standard),
    ("adaptive", RetryMode::Adaptive),
    ("legacy", RetryMode::Standard),
];

pub(super) const DEFAULTS_MODES: &[(&str, DefaultsMode)] = &[
    ("legacy", DefaultsMode::Legacy),
    ("standard", DefaultsMode::Standard),
    ("in-region", DefaultsMode::InRegion),
    ("cross-region", DefaultsMode::CrossRegion),
    ("mobile", DefaultsMode::Mobile),
    ("auto", DefaultsMode::Auto),
];

pub(super) const CHECKSUM_MODES: &[(&str, ChecksumMode)] = &[
    ("when_supported", ChecksumMode::WhenSupported),
    ("when_required", ChecksumMode::WhenRequired),
];

pub(super) const ACCOUNT_MODES: &[(&str, AccountIdEndpointMode)] = &[
    ("preferred", AccountIdEndpointMode::Preferred),
    ("disabled", AccountIdEndpointMode::Disabled),
    ("required", AccountIdEndpointMode::Required),
];

pub(super) const METADATA_MODES: &[(&str, bool)] = &[("IPv4", false), ("IPv6", true)];
