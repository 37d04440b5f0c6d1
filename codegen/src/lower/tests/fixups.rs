//! What a service needs although its model does not say so, and where buckets are.

use super::{entry, invariants, lowered, member, operation};
use crate::diagnostics::Diagnostics;
use crate::ir::{
    Aggregate, Crate, Dynamic, EncodedListing, EndpointArgument, EndpointSource, Location,
    Preparation, UnionVariant,
};
use crate::lower::fixups::stale;
use crate::lower::lower;
use crate::model::c2j::{ModelFiles, Service, read_service};
use crate::model::source::SourceFile;

/// A model of the service with this identity.
fn text(id: &str, metadata: &str, operations: &str, shapes: &str) -> String {
    let comma = if shapes.is_empty() { "" } else { ", " };
    format!(
        r#"{{"metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "test", "serviceId": "{id}",
"protocol": "rest-xml", {metadata}}}, "operations": {{{operations}}},
"shapes": {{"S": {{"type": "string"}}{comma}{shapes}}}}}"#
    )
}

fn plain(id: &str, operations: &str, shapes: &str) -> String {
    text(id, r#""signatureVersion": "v4""#, operations, shapes)
}

/// A structure with required texts as members.
fn structure(name: &str, members: &[&str]) -> String {
    let required = format!("{members:?}");
    let members = members.iter();
    let members: Vec<String> = members
        .map(|member| format!(r#""{member}": {{"shape": "S"}}"#))
        .collect();
    format!(
        r#""{name}": {{"type": "structure", "required": {required}, "members": {{{}}}}}"#,
        members.join(", ")
    )
}

#[test]
fn texts_of_some_members_are_sent_in_another_form() {
    let input = r#""input": {"shape": "In"}"#;
    let run = plain(
        "EC2",
        &operation("RunInstances", input),
        &structure("In", &["UserData"]),
    );
    let krate = lowered(&run);
    let found = member(&krate, "In", "UserData");
    assert_eq!(found.traits.preparation, Some(Preparation::Base64));
    let note = "Set the text itself: the client sends it in base64.";
    assert_eq!(found.docs.last().map(String::as_str), Some(note));

    let other = plain(
        "EC3",
        &operation("RunInstances", input),
        &structure("In", &["UserData"]),
    );
    let krate = lowered(&other);
    assert_eq!(member(&krate, "In", "UserData").traits.preparation, None);

    let operations = ["UploadArchive", "UploadMultipartPart", "Op"];
    let operations = operations.map(|name| operation(name, input)).join(", ");
    let archive = plain("Glacier", &operations, &structure("In", &["accountId"]));
    let krate = lowered(&archive);
    let hashes = krate
        .operations
        .iter()
        .map(|it| it.http.tree_hash.as_deref());
    let hash = Some("x-amz-sha256-tree-hash");
    assert_eq!(hashes.collect::<Vec<_>>(), [None, hash, hash]);
    let found = member(&krate, "In", "accountId");
    let default = Preparation::Default("-".to_owned());
    assert_eq!(found.traits.preparation, Some(default));
    assert!(!found.required, "nobody should have to write a hyphen");
    let header = ("x-amz-glacier-version".to_owned(), "2020-01-01".to_owned());
    assert_eq!(krate.service.header, Some(header));

    let operations = ["PutObject", "GetObject"].map(|name| operation(name, input));
    let store = plain("S3", &operations.join(", "), &structure("In", &["Body"]));
    let krate = lowered(&store);
    let waits = krate.operations.iter().map(|it| it.http.expect_continue);
    assert_eq!(waits.collect::<Vec<_>>(), [false, true]);

    let shapes = r#""In": {"type": "structure", "members": {"Id": {"shape": "ChangeId"}, "Name": {"shape": "S"}}},
        "ChangeId": {"type": "string"}"#;
    let krate = lowered(&plain("Route 53", &operation("Op", input), shapes));
    let found = |name| member(&krate, "In", name).traits.preparation.clone();
    assert_eq!(found("Id"), Some(Preparation::LastSegment));
    assert_eq!(found("Name"), None);
}

#[test]
fn what_needs_a_library_asks_for_its_feature() {
    let shapes = r#""In": {"type": "structure", "members": {
        "Mode": {"shape": "S", "location": "header", "locationName": "mode"}}}"#;
    let features = |id: &str, traits: &str| {
        let input = format!(r#""input": {{"shape": "In"}}{traits}"#);
        let features = lowered(&plain(id, &operation("Op", &input), shapes)).runtime_features;
        features[1..].join(" ")
    };
    let required = r#", "httpChecksumRequired": true"#;
    let checked = r#", "httpChecksum": {"requestValidationModeMember": "Mode", "responseAlgorithms": ["CRC32"]}"#;
    assert_eq!(features("Test", ""), "");
    assert_eq!(features("Test", required), "md5");
    assert_eq!(features("DynamoDB", ""), "crc32");
    assert_eq!(features("DynamoDB", required), "crc32 md5");
    // The feature `checksums` brings the others.
    assert_eq!(features("DynamoDB", checked), "checksums");
}

#[test]
fn an_operation_can_be_sent_where_its_input_says() {
    let operations = operation("Predict", r#""input": {"shape": "In"}"#);
    let shapes = structure("In", &["Record", "PredictEndpoint"]);
    let krate = lowered(&plain("Machine Learning", &operations, &shapes));
    assert_eq!(krate.operations[0].http.endpoint_member, Some(1));
}

#[test]
fn some_services_sign_more_than_requests() {
    let operations = ["PutObject", "CreateSession"].map(|name| operation(name, ""));
    let objects = lowered(&plain("S3", &operations.join(", "), "")).service;
    let sessions = objects.sessions.expect("sessions");
    assert_eq!(sessions.operation.name, "CreateSession");
    assert_eq!(sessions.token_header, "x-amz-s3session-token");
    let form = objects.upload_form.expect("a form");
    assert_eq!(form.operation.name, "PutObject");
    // What is not generated can't be called.
    let other = lowered(&plain("S3", &operation("Op", ""), "")).service;
    assert_eq!((other.sessions, other.upload_form), (None, None));
    let methods = |id: &str| {
        let tokens = lowered(&plain(id, &operation("Op", ""), "")).service;
        let tokens = tokens.connection_tokens.into_iter();
        let methods: Vec<_> = tokens.map(|token| (token.method, token.user)).collect();
        methods
    };
    let user = Some("DBUser".to_owned());
    assert_eq!(methods("RDS"), [("connection_token".to_owned(), user)]);
    assert_eq!(methods("DSQL").len(), 2);
    assert!(methods("Test").is_empty());
}

#[test]
fn retries_of_some_services_differ() {
    let operations = ["Op", "ReceiveMessage"].map(|name| operation(name, ""));
    let operations = operations.join(", ");
    let queue = lowered(&plain("SQS", &operations, ""));
    let polls = queue.operations.iter().map(|it| it.http.long_poll);
    assert_eq!(polls.collect::<Vec<_>>(), [false, true]);
    assert_eq!(queue.service.retry, None);
    assert!(queue.service.transient_codes.is_empty());
    let table = lowered(&plain("DynamoDB", &operations, ""));
    assert_eq!(table.service.retry, Some((25, 4)));
    assert!(!table.operations.iter().any(|it| it.http.long_poll));
    let objects = lowered(&plain("S3", &operations, ""));
    assert_eq!(objects.service.transient_codes, ["InternalError"]);
}

#[test]
fn speech_is_presigned_as_a_link() {
    let operations = ["Op", "SynthesizeSpeech"].map(|name| operation(name, ""));
    let operations = operations.join(", ");
    let links = |service: &str| {
        let lowered = lowered(&plain(service, &operations, ""));
        let links = lowered.operations.iter().map(|it| it.http.link);
        links.collect::<Vec<_>>()
    };
    assert_eq!(links("Polly"), [false, true]);
    assert_eq!(links("Test"), [false, false]);
}

#[test]
fn a_fixup_without_what_it_is_about_does_nothing() {
    let input = r#""input": {"shape": "In"}"#;
    let table = [
        (
            "EC2",
            "RunInstances",
            "`user-data` of `EC2` no longer applies: the model has no member `UserData`",
        ),
        (
            "EC2",
            "Other",
            "the model has no member `UserData` in the input of `RunInstances`",
        ),
        (
            "Glacier",
            "Op",
            "the model has no input with the member `accountId`",
        ),
        (
            "Machine Learning",
            "Op",
            "the model has no member `PredictEndpoint` in the input of `Predict`",
        ),
        (
            "Route 53",
            "Op",
            "the model has no input with a member of the shape `ResourceId` or `DelegationSetId`",
        ),
        ("S3", "Op", "the model has no operation `GetBucketLocation`"),
        (
            "STS",
            "AssumeRoleWithSAML",
            "the model has no operation `AssumeRoleWithWebIdentity`",
        ),
        ("STS", "Op", "the model has no shape `tokenType`"),
        (
            "S3",
            "ListObjectsV2",
            "the model has no member `EncodingType` in the input of `ListObjectsV2`",
        ),
    ];
    for (id, name, expected) in table {
        let model = plain(id, &operation(name, input), &structure("In", &["Other"]));
        lowered(&model);
        let stale = stale(&service_of(vec![SourceFile::new("service-2.json", model)]));
        let stale = stale.join("\n");
        assert!(stale.contains(expected), "{stale}");
    }
}

/// None of the table outlives its reason: each applies to the whole model of its service, where that is here.
#[test]
fn all_fixups_of_the_vendored_models_apply() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../model");
    let mut seen = 0;
    for path in ["ec2/2016-11-15", "s3/2006-03-01", "sts/2011-06-15"] {
        let path = format!("{folder}/{path}/service-2.json");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let files = ModelFiles::new(SourceFile::new(path, text));
        let mut diagnostics = Diagnostics::new();
        let service = read_service(&files, false, &mut diagnostics);
        let service = service.unwrap_or_else(|| panic!("{diagnostics}"));
        let stale = super::super::fixups::stale(&service);
        assert_eq!(stale, [""; 0], "{}", service.metadata.service_id);
        seen += 1;
    }
    assert_eq!(seen, 3);
}

/// The vendored model of Amazon S3, all of it.
fn s3() -> Crate {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../model/s3/2006-03-01");
    let source = |name: &str| {
        let text = std::fs::read_to_string(format!("{folder}/{name}"));
        SourceFile::new(name, text.expect("a vendored file"))
    };
    let sources = vec![source("service-2.json"), source("endpoint-rule-set-1.json")];
    crate_of(sources)
}

/// The service in these files.
fn service_of(sources: Vec<SourceFile>) -> Service {
    let mut diagnostics = Diagnostics::new();
    let files = ModelFiles::from_sources("test", sources, false, &mut diagnostics);
    let files = files.unwrap_or_else(|| panic!("{diagnostics}"));
    let service = read_service(&files, false, &mut diagnostics);
    service.unwrap_or_else(|| panic!("{diagnostics}"))
}

fn crate_of(sources: Vec<SourceFile>) -> Crate {
    let mut diagnostics = Diagnostics::new();
    let files = ModelFiles::new(sources[0].clone());
    let service = service_of(sources);
    let krate = lower(&service, &files.service, &entry(), 1, &mut diagnostics);
    let krate = krate.unwrap_or_else(|| panic!("{diagnostics}"));
    invariants::check(&krate);
    krate
}

#[test]
fn fixups_apply_to_the_whole_models() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../model");
    let mut checked = 0;
    for folder in ["ec2/2016-11-15", "s3/2006-03-01", "sts/2011-06-15"] {
        let text = std::fs::read_to_string(format!("{root}/{folder}/service-2.json"));
        let source = SourceFile::new(folder, text.expect("a vendored file"));
        let service = service_of(vec![SourceFile::new("service-2.json", source.text)]);
        assert_eq!(stale(&service), [""; 0], "{folder}");
        checked += service.operations.len();
    }
    assert!(checked > 900, "only {checked} operations were seen");
}

#[test]
fn the_fixups_of_s3_apply() {
    let krate = s3();
    let http = |name: &str| {
        let found = krate.operations.iter().find(|it| it.wire == name);
        &found.unwrap_or_else(|| panic!("no operation {name}")).http
    };
    assert!(krate.service.verbatim_signing);
    let features = ["xml", "forms", "event-streams", "checksums"];
    assert_eq!(krate.runtime_features, features);
    assert_eq!(http("GetObject").endpoint_label, Some(0));
    assert_eq!(http("ListBuckets").endpoint_label, None);
    let arguments = |name| http(name).endpoint_arguments.clone();
    let argument = |parameter: &str, source| EndpointArgument {
        parameter: parameter.to_owned(),
        source,
    };
    let flag = || EndpointSource::Fixed(vec!["true".to_owned()]);
    let bucket = argument("Bucket", EndpointSource::Member(0));
    assert_eq!(arguments("GetObject"), std::slice::from_ref(&bucket));
    let location = [
        argument("ForcePathStyle", flag()),
        argument("UseS3ExpressControlEndpoint", flag()),
        bucket,
    ];
    assert_eq!(arguments("GetBucketLocation"), location);
    let listing = EncodedListing {
        member: "EncodingType".to_owned(),
        names: [
            "Delimiter",
            "Prefix",
            "StartAfter",
            "Contents.Key",
            "CommonPrefixes.Prefix",
        ]
        .map(str::to_owned)
        .to_vec(),
    };
    assert_eq!(http("ListObjectsV2").encoded_listing, Some(listing));
    assert_eq!(http("ListParts").encoded_listing, None);
    let prepared = |shape, name| member(&krate, shape, name).traits.preparation.clone();
    assert_eq!(
        prepared("CopyObjectRequest", "CopySource"),
        Some(Preparation::EncodedPath)
    );
    let key = prepared("GetObjectRequest", "SSECustomerKey");
    let Some(Preparation::Key(md5)) = key else {
        panic!("{key:?}");
    };
    let mut structures = invariants::structures(&krate);
    let input = structures.find(|it| it.wire == "GetObjectRequest").unwrap();
    assert_eq!(input.members[md5].traits.name, "SSECustomerKeyMD5");
    assert_eq!(prepared("GetObjectOutput", "SSECustomerKeyMD5"), None);
    let traits = |shape, name| &member(&krate, shape, name).traits;
    assert!(traits("GetObjectOutput", "Expires").lenient);
    let text = traits("GetObjectOutput", "ExpiresString");
    assert_eq!(text.location, Location::Header("expires".to_owned()));
    assert!(!text.lenient && !traits("PutObjectRequest", "Expires").lenient);
}

#[test]
fn the_rules_of_endpoints_say_which_member_is_a_bucket() {
    let shapes = r#""In": {"type": "structure", "members": {
        "Vault": {"shape": "S", "location": "uri", "contextParam": {"name": "Bucket"}},
        "Other": {"shape": "S", "location": "uri", "contextParam": {"name": "Other"}}}}"#;
    let bucket = |uri: &str, function: &str| {
        let operation = format!(
            r#""Op": {{"name": "Op", "http": {{"method": "GET", "requestUri": "{uri}"}}, "input": {{"shape": "In"}}}}"#
        );
        let model = plain("Test", &operation, shapes);
        let more = if function == "isSet" { "" } else { ", false" };
        let rules = format!(
            r#"{{"version": "1.0", "parameters": {{"Bucket": {{"type": "string"}}}}, "rules": [{{"type": "tree", "rules": [],
                "conditions": [{{"fn": "{function}", "argv": [{{"ref": "Bucket"}}{more}]}}]}}]}}"#
        );
        let sources = vec![
            SourceFile::new("service-2.json", model),
            SourceFile::new("endpoint-rule-set-1.json", rules),
        ];
        crate_of(sources).operations[0].http.endpoint_label
    };
    let function = "aws.isVirtualHostableS3Bucket";
    assert_eq!(bucket("/{Vault}/{Other}", function), Some(0));
    assert_eq!(bucket("/{Vault}/{Other}", "isSet"), None);
    assert_eq!(bucket("/{Other}/{Vault}", function), None);
    assert_eq!(bucket("/vaults/{Vault}/{Other}", function), None);
}

/// A model of S3 may come without its endpoint rules, as Smithy's protocol tests do.
#[test]
fn buckets_are_known_without_endpoint_rules() {
    let shapes =
        r#""In": {"type": "structure", "members": {"Bucket": {"shape": "S", "location": "uri"}}}"#;
    let operations = r#""Op": {"name": "Op", "http": {"method": "GET", "requestUri": "/{Bucket}"}, "input": {"shape": "In"}}"#;
    for (id, label, verbatim, parameter) in [
        ("S3", Some(0), true, Some("Bucket")),
        ("S4", None, false, None),
    ] {
        let krate = lowered(&plain(id, operations, shapes));
        let operation = &krate.operations[0];
        assert_eq!(operation.http.endpoint_label, label, "{id}");
        assert_eq!(krate.service.verbatim_signing, verbatim, "{id}");
        let argument = operation.http.endpoint_arguments.first();
        let name = argument.map(|argument| argument.parameter.as_str());
        assert_eq!(name, parameter, "{id}");
    }
    // A bucket elsewhere than in the path is no place.
    let shapes = shapes.replace(r#""uri""#, r#""querystring", "locationName": "b""#);
    let operations = operations.replace("{Bucket}", "");
    let krate = lowered(&plain("S3", &operations, &shapes));
    assert_eq!(krate.operations[0].http.endpoint_arguments, []);
}

#[test]
fn a_member_that_the_rules_put_before_the_host_is_no_prefix() {
    let prefix = |url: &str, prefix: &str| {
        let shapes = r#""In": {"type": "structure", "required": ["Account"], "members": {
            "Account": {"shape": "S", "hostLabel": true, "contextParam": {"name": "Account"}}}}"#;
        let more =
            format!(r#""input": {{"shape": "In"}}, "endpoint": {{"hostPrefix": "{prefix}"}}"#);
        let rules = format!(
            r#"{{"version": "1.0", "parameters": {{"Account": {{"type": "string"}}}}, "rules": [
                {{"type": "endpoint", "conditions": [], "endpoint": {{"url": "{url}"}}}}]}}"#
        );
        let sources = vec![
            SourceFile::new(
                "service-2.json",
                plain("Test", &operation("Op", &more), shapes),
            ),
            SourceFile::new("endpoint-rule-set-1.json", rules),
        ];
        crate_of(sources).operations[0].http.host_prefix.clone()
    };
    let is_put = "https://{Account}.example.com";
    assert_eq!(prefix(is_put, "{Account}."), []);
    assert_ne!(prefix(is_put, "data-{Account}."), []);
    assert_ne!(prefix("https://example.com", "{Account}."), []);
}

#[test]
fn the_rules_of_endpoints_say_how_paths_are_signed() {
    for (flag, expected) in [("true", true), ("false", false)] {
        let rules = format!(
            r#"{{"version": "1.0", "parameters": {{}}, "rules": [{{"type": "endpoint", "conditions": [],
                "endpoint": {{"url": "https://x", "properties": {{"authSchemes": [
                    {{"name": "sigv4", "disableDoubleEncoding": {flag}}}]}}}}}}]}}"#
        );
        let sources = vec![
            SourceFile::new("service-2.json", plain("Test", &operation("Op", ""), "")),
            SourceFile::new("endpoint-rule-set-1.json", rules),
        ];
        assert_eq!(crate_of(sources).service.verbatim_signing, expected);
    }
}

/// Only then a crate has the feature `sigv4a`.
#[test]
fn operations_and_endpoints_may_ask_for_signatures_of_several_regions() {
    let asked = |auth: &str, scheme: &str| {
        let rules = format!(
            r#"{{"version": "1.0", "parameters": {{}}, "rules": [{{"type": "endpoint", "conditions": [],
                "endpoint": {{"url": "https://x", "properties": {{"authSchemes": [{{"name": "{scheme}"}}]}}}}}}]}}"#
        );
        let operation = operation("Op", &format!(r#""auth": ["aws.auth#{auth}"]"#));
        let sources = vec![
            SourceFile::new("service-2.json", plain("Test", &operation, "")),
            SourceFile::new("endpoint-rule-set-1.json", rules),
        ];
        crate_of(sources).many_regions
    };
    assert!(!asked("sigv4", "sigv4"));
    assert!(asked("sigv4a", "sigv4"));
    assert!(asked("sigv4", "sigv4a"));
}

#[test]
fn calls_for_people_without_credentials_are_not_signed() {
    let names = [
        "AssumeRole",
        "AssumeRoleWithSAML",
        "AssumeRoleWithWebIdentity",
    ];
    let operations = names.map(|name| operation(name, "")).join(", ");
    let unsigned = |id: &str| {
        let shapes = format!(
            "{}, {}, {}",
            text_shape("tokenType"),
            text_shape("tokenCodeType"),
            exception("IDPCommunicationErrorException"),
        );
        let krate = lowered(&plain(id, &operations, &shapes));
        let operations = krate.operations.iter();
        operations
            .map(|it| it.http.auth == [crate::ir::Auth::Unsigned])
            .collect::<Vec<_>>()
    };
    assert_eq!(unsigned("STS"), [false, true, true]);
    assert_eq!(unsigned("Test"), [false, false, false]);
}

/// A text without constraints.
fn text_shape(name: &str) -> String {
    format!(r#""{name}": {{"type": "string"}}"#)
}

#[test]
fn tokens_are_secrets_although_the_model_forgets_it() {
    let operations = ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];
    let input = r#""input": {"shape": "In"}"#;
    let operations = operations.map(|name| operation(name, input)).join(", ");
    let shapes = format!(
        r#""In": {{"type": "structure", "members": {{
            "SessionToken": {{"shape": "tokenType"}},
            "TokenCode": {{"shape": "tokenCodeType"}}
        }}}}, {}, {}"#,
        text_shape("tokenType"),
        text_shape("tokenCodeType"),
    );
    let sensitive = |id: &str| {
        let krate = lowered(&plain(id, &operations, &shapes));
        let newtypes = krate.newtypes.iter().filter(|newtype| newtype.sensitive);
        newtypes.map(|it| it.wire.clone()).collect::<Vec<_>>()
    };
    assert_eq!(sensitive("STS"), ["tokenCodeType", "tokenType"]);
    assert!(sensitive("Test").is_empty());
}

/// An exception which says nothing of retries.
fn exception(name: &str) -> String {
    format!(r#""{name}": {{"type": "structure", "members": {{}}, "exception": true}}"#)
}

#[test]
fn a_call_may_be_repeated_after_some_exceptions() {
    let names = ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];
    let errors = r#""errors": [{"shape": "IDPCommunicationErrorException"}, {"shape": "Other"}]"#;
    let operations = names.map(|name| operation(name, errors)).join(", ");
    let shapes = ["IDPCommunicationErrorException", "Other"];
    let shapes = shapes.map(exception).join(", ");
    let retryable = |id: &str| {
        let krate = lowered(&plain(id, &operations, &shapes));
        let structures = invariants::structures(&krate);
        let traits =
            structures.filter_map(|it| Some((it.wire.clone(), it.error.as_ref()?.retryable)));
        let retryable = traits.filter(|(_, is_retryable)| *is_retryable);
        retryable.map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_eq!(retryable("STS"), ["IDPCommunicationErrorException"]);
    assert!(retryable("Test").is_empty());
}

#[test]
fn the_signature_version_says_how_paths_are_signed() {
    for (version, expected) in [("v4", false), ("s3", true), ("s3v4", true)] {
        let metadata = format!(r#""signatureVersion": "{version}""#);
        let krate = lowered(&text("Test", &metadata, &operation("Op", ""), ""));
        assert_eq!(krate.service.verbatim_signing, expected, "{version}");
    }
}

/// A structure with the members of values that are documents, another union that has them, and what uses both.
fn shapes_of_values() -> String {
    let member = |name: &str, shape: &str| format!(r#""{name}": {{"shape": "{shape}"}}"#);
    let members = [
        member("S", "S"),
        member("N", "S"),
        member("B", "Bytes"),
        member("L", "Values"),
        member("M", "MapAttributeValue"),
        member("SS", "Texts"),
        member("NS", "Texts"),
        member("BS", "Blobs"),
        member("NULL", "Flag"),
        member("BOOL", "Flag"),
    ];
    let map = |name: &str| {
        format!(
            r#""{name}": {{"type": "map", "key": {{"shape": "S"}}, "value": {{"shape": "AttributeValue"}}}}"#
        )
    };
    let shapes = [
        format!(
            r#""AttributeValue": {{"type": "structure", "members": {{{}}}}}"#,
            members.join(", ")
        ),
        r#""Values": {"type": "list", "member": {"shape": "AttributeValue"}}"#.to_owned(),
        r#""Bytes": {"type": "blob"}, "Flag": {"type": "boolean"}"#.to_owned(),
        r#""Texts": {"type": "list", "member": {"shape": "S"}}"#.to_owned(),
        r#""Blobs": {"type": "list", "member": {"shape": "Bytes"}}"#.to_owned(),
        map("AttributeMap"),
        map("MapAttributeValue"),
        map("Other"),
        // The model says itself that it is a union, and nothing says what its members mean.
        format!(
            r#""Pick": {{"type": "structure", "union": true, "members": {{{}}}}}"#,
            members.join(", ")
        ),
        // It has a name of the table, and is something else.
        r#""ItemCollectionKeyAttributeMap": {"type": "list", "member": {"shape": "S"}}"#.to_owned(),
        format!(
            r#""In": {{"type": "structure", "members": {{{}, {}, {}, {}, {}}}}}"#,
            member("Pick", "Pick"),
            member("Item", "AttributeMap"),
            member("Unlike", "ItemCollectionKeyAttributeMap"),
            member("Key", "MapAttributeValue"),
            member("Other", "Other"),
        ),
    ];
    shapes.join(", ")
}

#[test]
fn structures_of_which_one_member_is_set_are_unions_whose_kinds_convert() {
    let shapes = shapes_of_values();
    let put = operation("Put", r#""input": {"shape": "In"}"#);
    let found = |id: &str| {
        let krate = lowered(&plain(id, &put, &shapes));
        let types = krate.types.iter().find_map(|it| match it {
            Aggregate::Union(union) if union.name == "AttributeValue" => Some(union.clone()),
            _ => None,
        });
        let other = krate.types.iter().find_map(|it| match it {
            Aggregate::Union(union) if union.name == "Pick" => Some(union),
            _ => None,
        });
        assert_eq!(other.expect("a union").dynamic, None);
        let newtypes = krate.newtypes.iter().map(|it| it.name.clone());
        (types, newtypes.collect::<Vec<_>>())
    };
    let (union, newtypes) = found("DynamoDB Streams");
    let union = union.unwrap();
    let names = |it: &UnionVariant| (it.name.clone(), it.accessor.clone());
    let variants: Vec<_> = union.variants.iter().map(names).collect();
    let wanted = [
        ("S", "as_s"),
        ("N", "as_n"),
        ("B", "as_b"),
        ("L", "as_l"),
        ("M", "as_m"),
        ("Ss", "as_ss"),
        ("Ns", "as_ns"),
        ("Bs", "as_bs"),
        ("Null", "as_null"),
        ("Bool", "as_bool"),
    ];
    assert_eq!(
        variants,
        wanted.map(|(name, it)| (name.to_owned(), it.to_owned()))
    );
    let kinds = Dynamic {
        text: "S",
        number: "N",
        boolean: "Bool",
        null: "Null",
        blob: "B",
        list: "L",
        map: "M",
        text_set: "Ss",
        number_set: "Ns",
        blob_set: "Bs",
    };
    let index = |name| variants.iter().position(|(it, _)| it == name);
    let kinds = kinds.try_map(|name| Some((index(name)?, name.to_owned())));
    assert_eq!(union.dynamic.as_deref(), kinds.as_ref());
    assert!(
        newtypes.contains(&"AttributeMap".to_owned()) && newtypes.contains(&"Other".to_owned())
    );
    assert!(
        !newtypes.contains(&"MapAttributeValue".to_owned()),
        "{newtypes:?}"
    );

    let (_, newtypes) = found("DynamoDB");
    assert!(!newtypes.contains(&"MapAttributeValue".to_owned()));
    assert!(newtypes.contains(&"ItemCollectionKeyAttributeMap".to_owned()));

    let (union, newtypes) = found("Another");
    assert_eq!(union, None);
    assert!(newtypes.contains(&"MapAttributeValue".to_owned()));
}
