//! The table of every rule, and what holds of all names.

use super::words::{PATH_KEYWORDS, RAW_KEYWORDS};
use super::*;
use proptest::prelude::*;

/// Checks a table of inputs and expected outputs, and reports all differences at once.
fn check(rule: impl Fn(&str) -> String, table: &[(&str, &str)]) {
    let wrong: Vec<_> = table
        .iter()
        .map(|(input, expected)| (*input, *expected, rule(input)))
        .filter(|(_, expected, actual)| expected != actual)
        .collect();
    assert!(wrong.is_empty(), "(input, expected, actual): {wrong:#?}");
}

#[test]
fn word_lists_are_sorted_for_binary_search() {
    for list in [
        RAW_KEYWORDS,
        PATH_KEYWORDS,
        PRELUDE_NAMES,
        STRUCTURE_METHODS,
        EXCEPTION_METHODS,
        CLIENT_METHODS,
    ] {
        assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
    }
}

#[test]
fn type_names() {
    check(
        type_name,
        &[
            ("JobExecution", "JobExecution"),
            ("errorMessage", "ErrorMessage"),
            ("__listOfFoo", "ListOfFoo"),
            ("__listOf__string", "ListOfString"),
            ("EC2InstanceType", "EC2InstanceType"),
            ("RoleARN", "RoleARN"),
            ("SyntheticTimestamp_date_time", "SyntheticTimestampDateTime"),
            ("AbpV1_0_x", "AbpV1_0X"),
            ("AbpV1_1", "AbpV1_1"),
            ("Foo_1", "Foo1"),
            ("Foo1_2", "Foo1_2"),
            ("Foo_1_2", "Foo1_2"),
            ("foo_bar", "FooBar"),
            ("1_a", "_1A"),
            ("ids", "Ids"),
            ("self", "SelfValue"),
            ("5GCell", "_5GCell"),
            ("_", "Value"),
            ("", "Value"),
            ("a-b.c", "ABC"),
            ("Größe", "GrE"),
        ],
    );
}

#[test]
fn member_names() {
    check(
        member_name,
        &[
            ("jobId", "job_id"),
            ("VPCZoneIdentifier", "vpc_zone_identifier"),
            ("OpenIDAuthTTL", "open_id_auth_ttl"),
            ("TargetGroupARNs", "target_group_arns"),
            ("ARNsToRemove", "arns_to_remove"),
            ("CRLSign", "crl_sign"),
            ("DNSStatus", "dns_status"),
            ("IsSSO", "is_sso"),
            ("IoTThingName", "iot_thing_name"),
            ("Ipv6Address", "ipv6_address"),
            ("IPv6Address", "ipv6_address"),
            ("MemoryGiBPerVCpu", "memory_gib_per_vcpu"),
            ("vCPUHour", "vcpu_hour"),
            ("SSOAuth", "sso_auth"),
            ("s3BucketName", "s3_bucket_name"),
            ("type", "r#type"),
            ("Type", "r#type"),
            ("Match", "r#match"),
            ("Override", "r#override"),
            ("Virtual", "r#virtual"),
            ("gen", "r#gen"),
            ("try", "r#try"),
            ("self", "self_"),
            ("Self", "self_"),
            ("super", "super_"),
            ("crate", "crate_"),
            ("5xx", "_5xx"),
            ("__type", "r#type"),
            ("a-b", "a_b"),
            ("Foo_1", "foo_1"),
            ("Foo1", "foo1"),
            ("*", "value"),
            ("", "value"),
        ],
    );
}

#[test]
fn variant_names() {
    check(
        variant_name,
        &[
            ("QUEUED", "Queued"),
            ("IN_PROGRESS", "InProgress"),
            ("AWS::DynamoDB::Table", "AwsDynamoDbTable"),
            ("AWS::IoT::Dimension", "AwsIotDimension"),
            ("m5.large", "M5Large"),
            ("r6i.16xlarge", "R6i16xlarge"),
            ("0.5", "_05"),
            ("1h", "_1h"),
            ("SELF", "SelfValue"),
            ("Unknown", "UnknownValue"),
            ("UNKNOWN", "UnknownValue"),
            ("unknown", "UnknownValue"),
            ("TLSv1.2", "Tlsv12"),
            ("en-US", "EnUs"),
            ("Bytes/Second", "BytesSecond"),
            ("LunAlreadyAllocated ", "LunAlreadyAllocated"),
            ("s3:ObjectCreated:*", "S3ObjectCreated"),
            ("None", "None"),
            ("type", "Type"),
            ("*", "Asterisk"),
            ("<", "Less"),
            ("=", "Equal"),
            ("!=", "NotEqual"),
            ("<=", "LessOrEqual"),
            (">=", "GreaterOrEqual"),
            ("- -", "MinusSpaceMinus"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("-.5", "Minus5"),
            ("+05:30", "Plus0530"),
            ("us-east-1", "UsEast1"),
            ("-x", "X"),
            ("_", "Underscore"),
            ("", "Value"),
            ("²", "U00b2"),
        ],
    );
    check(
        union_variant,
        &[
            ("S", "S"),
            ("BIN", "Bin"),
            ("jobId", "JobId"),
            ("unknown", "UnknownValue"),
        ],
    );
}

/// The values of an enum with the names of their variants.
fn variants(values: &[(&str, Option<&str>)]) -> Vec<String> {
    let names = enum_variants(values.iter().copied(), BTreeMap::new());
    let names = values.iter().map(|(value, _)| names[*value].clone());
    names.collect()
}

#[test]
fn values_alike_are_spelled_out() {
    type Table<'t> = [(&'t [(&'t str, Option<&'t str>)], &'t [&'t str])];
    let table: &Table<'_> = &[
        (&[("<", None), ("=", None)], &["Less", "Equal"]),
        (
            &[("<", None), ("=", None), ("!=", None)],
            &["Less", "Equal", "NotEqual"],
        ),
        (&[("a-b", None), ("c", None)], &["AB", "C"]),
        (&[("a-b", None), ("a b", None)], &["AMinusB", "ASpaceB"]),
        (&[("0.5", None), ("05", None)], &["_0Dot5", "_05"]),
        (
            &[("+1", None), ("-1", None), ("1", None)],
            &["Plus1", "Minus1", "_1"],
        ),
        // Where only the case differs, nothing can be spelled out.
        (
            &[("ABC", None), ("abc", None), ("Abc", None)],
            &["Abc2", "Abc3", "Abc"],
        ),
        // Names of the model, where values say too little.
        (
            &[("<", Some("LESS_THAN")), ("a", Some("FIRST"))],
            &["LessThan", "A"],
        ),
        (
            &[("1", Some("ONE")), ("1h", Some("ONE_HOUR"))],
            &["One", "_1h"],
        ),
        (
            &[("a-b", Some("DASH")), ("a.b", Some("DOT"))],
            &["Dash", "Dot"],
        ),
        (&[("1", Some("X")), ("2", Some("X"))], &["X", "X2"]),
        (
            &[("?", Some("UNKNOWN")), ("unknown", None)],
            &["UnknownValue", "UnknownValue2"],
        ),
    ];
    for (values, expected) in table {
        assert_eq!(&variants(values), expected, "{values:?}");
    }
}

#[test]
fn operations_alike_have_one_number_each() {
    let table: &[(&[&str], &[[&str; 3]])] = &[
        (&["GetThing"], &[["GetThing", "get_thing", "get_thing"]]),
        (
            &["Get", "get"],
            &[["Get", "get", "get"], ["Get2", "get_2", "get_2"]],
        ),
        (
            &["GetX", "Get_x", "Get_X"],
            &[
                ["GetX", "get_x", "get_x"],
                ["GetX3", "get_x_3", "get_x_3"],
                ["GetX2", "get_x_2", "get_x_2"],
            ],
        ),
        // Types differ here, and modules don't.
        (
            &["ListIDs", "ListIds"],
            &[
                ["ListIDs", "list_ids", "list_ids"],
                ["ListIds2", "list_ids_2", "list_ids_2"],
            ],
        ),
        // A number that an operation has by itself is nobody else's.
        (
            &["Get", "get", "Get2"],
            &[
                ["Get", "get", "get"],
                ["Get3", "get_3", "get_3"],
                ["Get2", "get2", "get2"],
            ],
        ),
        (
            &["Move", "move"],
            &[["Move", "move_", "r#move"], ["Move2", "move_2", "move_2"]],
        ),
    ];
    for (operations, expected) in table {
        let names = super::operations(
            operations.iter().copied(),
            &BTreeMap::new(),
            &BTreeSet::new(),
            &BTreeSet::new(),
        );
        let names: Vec<_> = operations.iter().map(|key| names[*key].clone()).collect();
        assert_eq!(&names, expected, "{operations:?}");
    }
}

#[test]
fn operation_names() {
    check(
        operation_module,
        &[
            ("DescribeJobExecution", "describe_job_execution"),
            ("Move", "move_"),
            ("Mod", "mod_"),
            ("ListVPCs", "list_vpcs"),
            ("-", "operation"),
        ],
    );
    check(
        method_name,
        &[
            ("DescribeJobExecution", "describe_job_execution"),
            ("Move", "r#move"),
            ("Clone", "clone_operation"),
            ("Send", "send_operation"),
            ("Self", "self_"),
        ],
    );
}

#[test]
fn setter_names() {
    check(
        |member| setter_name(&member_name(member)),
        &[
            ("jobId", "job_id"),
            ("Type", "r#type"),
            ("new", "set_new"),
            ("build", "set_build"),
            ("Validate", "set_validate"),
            ("default", "set_default"),
            ("clone", "set_clone"),
            ("from", "set_from"),
            ("fmt", "set_fmt"),
            ("source", "source"),
        ],
    );
    check(
        |member| exception_setter_name(&member_name(member)),
        &[
            ("source", "set_source"),
            ("cause", "set_cause"),
            ("message", "message"),
            ("from", "set_from"),
        ],
    );
}

#[test]
fn error_variant_names() {
    check(
        error_variant,
        &[
            ("InvalidStateTransitionException", "InvalidStateTransition"),
            ("InternalServerErrorException", "InternalServerError"),
            ("DBInstanceNotFoundFault", "DBInstanceNotFound"),
            ("ValidationError", "Validation"),
            ("NoSuchBucket", "NoSuchBucket"),
            ("Exception", "Exception"),
            ("Error", "Error"),
            ("SelfException", "SelfException"),
            ("UnhandledException", "UnhandledException"),
            ("Unhandled", "UnhandledError"),
            ("4xxError", "_4xxError"),
            ("resourceNotFoundException", "ResourceNotFound"),
        ],
    );
}

#[test]
fn exceptions_that_differ_in_their_suffix_keep_it() {
    let exceptions = [
        "ThrottlingError",
        "ConflictException",
        "ThrottlingException",
    ];
    let names = error_variants(exceptions, BTreeMap::new());
    let expected = [
        ("ConflictException", "Conflict"),
        ("ThrottlingError", "ThrottlingError"),
        ("ThrottlingException", "ThrottlingException"),
    ];
    assert_eq!(
        names,
        expected
            .map(|(key, name)| (key.to_owned(), name.to_owned()))
            .into()
    );
}

#[test]
fn crate_and_const_names() {
    check(
        crate_name,
        &[
            ("IoT Jobs Data Plane", "iot-jobs-data-plane"),
            ("EC2", "ec2"),
            ("DynamoDB", "dynamodb"),
            ("S3 Control", "s3-control"),
            ("Test", "test-service"),
            ("box", "box-service"),
            ("5G Private", "service-5g-private"),
            ("", "service"),
        ],
    );
    check(
        const_name,
        &[
            ("JobId", "JOB_ID"),
            ("maxLength", "MAX_LENGTH"),
            ("ARNs", "ARNS"),
            ("5xx", "_5XX"),
            ("", "VALUE"),
        ],
    );
}

#[test]
fn prelude_names_and_keywords() {
    for name in [
        "Option", "Result", "String", "Vec", "Box", "Some", "None", "Hash", "Debug",
    ] {
        assert!(is_prelude_name(name), "{name}");
    }
    assert!(!is_prelude_name("JobId"));
    assert!(is_keyword("type") && is_keyword("Self") && !is_keyword("union"));
}

#[test]
fn shapes_that_repeat_their_primitive() {
    use Primitive::{Blob, Boolean, Double, Float, Integer, Long, String, Timestamp};
    let aliases = [
        ("String", String),
        ("__string", String),
        ("StringType", String),
        ("NullableString", String),
        ("Boolean", Boolean),
        ("Bool", Boolean),
        ("NullableBoolean", Boolean),
        ("NonNullableBoolean", Boolean),
        ("BooleanOptional", Boolean),
        ("BooleanWrapperObject", Boolean),
        ("booleanObjectType", Boolean),
        ("JavaBoolean", Boolean),
        ("BoxedInteger", Integer),
        ("BoxInteger", Integer),
        ("__integer", Integer),
        ("WrapperInt", Integer),
        ("PrimitiveLong", Long),
        ("GenericLongValue", Long),
        ("DoubleObject", Double),
        ("FloatType", Float),
        ("Timestamp", Timestamp),
        ("TimeStamp", Timestamp),
        ("DateTime", Timestamp),
        ("__timestampIso8601", Timestamp),
        ("__timestampUnix", Timestamp),
        ("SyntheticTimestamp_date_time", Timestamp),
        ("SyntheticTimestamp_epoch_seconds", Timestamp),
        ("__blob", Blob),
    ];
    for (name, kind) in aliases {
        assert!(is_primitive_alias(name, kind), "{name}");
    }
    let newtypes = [
        ("JobId", String),
        ("Timestamp", String),
        ("Timestamp", Long),
        ("Integer", Long),
        ("__integerMin0", Integer),
        ("__stringMin1Max64", String),
        ("String64", String),
        ("NonEmptyString", String),
        ("NonString", String),
        ("SensitiveString", String),
        ("PositiveInteger", Integer),
        ("BlobStream", Blob),
        ("BooleanParameterValue", Boolean),
        ("Value", String),
        ("Object", String),
        ("LastModifiedTimestamp", Timestamp),
        ("Number", Double),
        ("ValueString", String),
    ];
    for (name, kind) in newtypes {
        assert!(!is_primitive_alias(name, kind), "{name}");
    }
}

/// What the allocator gives for keys that want names.
fn allocate(names: &Names, entries: &[(&str, &str)]) -> Vec<(String, String)> {
    names
        .allocate(
            entries
                .iter()
                .map(|(key, wanted)| (*key, (*wanted).to_owned())),
        )
        .into_iter()
        .collect()
}

#[test]
fn collisions_get_numbers() {
    let entries = [
        ("INVALID_REQUEST", "InvalidRequest"),
        ("invalid_request", "InvalidRequest"),
    ];
    let named = allocate(&Names::new(Case::Camel), &entries);
    assert_eq!(named[0].1, "InvalidRequest");
    assert_eq!(named[1].1, "InvalidRequest2");

    // A key that is spelled like the name keeps it, and a number never takes what another key wants.
    let entries = [
        ("ARole", "RoleARN"),
        ("RoleARN", "RoleARN"),
        ("x", "RoleARN2"),
        ("v", "V1"),
        ("w", "V1"),
    ];
    let named: BTreeMap<_, _> = allocate(&Names::new(Case::Camel), &entries)
        .into_iter()
        .collect();
    assert_eq!(named["RoleARN"], "RoleARN");
    assert_eq!(named["ARole"], "RoleARN3");
    assert_eq!(named["x"], "RoleARN2");
    assert_eq!(named["w"], "V1_2");

    // Numbered names of two groups may meet.
    let entries = [("v", "a"), ("w", "a"), ("x", "a_"), ("y", "a_")];
    let named = allocate(&Names::new(Case::Snake), &entries);
    let distinct: BTreeSet<_> = named.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(distinct, ["a", "a_", "a_2", "a_3"].into());

    let named = allocate(
        &Names::new(Case::Snake).reserve(["r#type"]),
        &[("type", "r#type"), ("Id", "id")],
    );
    assert_eq!(
        named,
        [("Id".into(), "id".into()), ("type".into(), "type_2".into())]
    );
}

proptest! {
    #[test]
    fn every_rule_gives_an_identifier(name in any::<String>()) {
        let rules = [
            type_name, member_name, variant_name, union_variant, operation_module, method_name, error_variant,
            const_name,
        ];
        let field = member_name(&name);
        let setters = [setter_name(&field), exception_setter_name(&field)];
        for identifier in rules.iter().map(|rule| rule(&name)).chain(setters) {
            prop_assert!(syn::parse_str::<syn::Ident>(&identifier).is_ok(), "{identifier:?}");
        }
    }

    #[test]
    fn casing_is_stable(name in "[A-Za-z][A-Za-z0-9_]{0,20}") {
        prop_assert_eq!(type_name(&type_name(&name)), type_name(&name));
        prop_assert!(member_name(&name).chars().all(|c| !c.is_ascii_uppercase()));
    }

    #[test]
    fn allocation_ignores_order_and_is_distinct(
        entries in prop::collection::btree_map("[a-c_]{1,4}", "[A-B][a-b0-9]?2?", 0..12),
        seed in any::<prop::sample::Index>(),
    ) {
        let names = Names::new(Case::Camel).reserve(["A", "B2"]);
        let mut entries: Vec<_> = entries.iter().map(|(key, wanted)| (key.as_str(), wanted.clone())).collect();
        let first = names.allocate(entries.clone());
        if !entries.is_empty() {
            let middle = seed.index(entries.len());
            entries.rotate_left(middle);
            entries.reverse();
        }
        prop_assert_eq!(&names.allocate(entries), &first);
        let distinct: BTreeSet<_> = first.values().collect();
        prop_assert_eq!(distinct.len(), first.len());
        prop_assert!(!distinct.contains(&"A".to_owned()) && !distinct.contains(&"B2".to_owned()));
    }
}
