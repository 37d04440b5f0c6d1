//! Operations: how they are called, and what they take and return.

use super::{JSON, REST, entry, lowered, member, operation, problems, text};
use crate::diagnostics::Diagnostics;
use crate::ir::{Checksum, Http, Segment};
use crate::lower::lower;
use crate::model::c2j::{ModelFile, ModelFiles};
use crate::model::read_service;
use crate::model::source::SourceFile;

const INPUT: &str = r#""In": {"type": "structure", "required": ["id", "Key"], "members": {
    "thingId": {"shape": "S"}, "id": {"shape": "S", "location": "uri", "locationName": "thingId", "hostLabel": true},
    "Key": {"shape": "S", "location": "uri"}}}, "S": {"type": "string"}"#;

/// The HTTP part of an operation with these keys, and with `INPUT`.
fn http(metadata: &str, keys: &str) -> Http {
    let operation = format!(r#""Op": {{"name": "Op", "input": {{"shape": "In"}}, {keys}}}"#);
    lowered(&text(metadata, &operation, INPUT))
        .operations
        .remove(0)
        .http
}

#[test]
fn the_request_uri_is_split_into_path_and_query() {
    let uri = "/things/{thingId}/jobs/$next/{Key+}?list-type=2&x";
    let found = http(
        REST,
        &format!(r#""http": {{"method": "PUT", "requestUri": "{uri}"}}"#),
    );
    let literal = |text: &str| Segment::Literal(text.to_owned());
    let expected = Http {
        method: "PUT".to_owned(),
        uri: uri.to_owned(),
        path: vec![
            literal("/things/"),
            Segment::Label(1),
            literal("/jobs/$next/"),
            Segment::GreedyLabel(2),
        ],
        query: "list-type=2&x".to_owned(),
        host_prefix: Vec::new(),
        auth: vec![crate::ir::Auth::SigV4],
        unsigned_payload: false,
        compressed: false,
        checksum_required: false,
        checksum: None,
        endpoint_label: None,
        endpoint_arguments: Vec::new(),
        encoded_listing: None,
        endpoint_member: None,
        tree_hash: None,
        expect_continue: false,
        event_output: false,
        http2: false,
        long_poll: false,
        link: false,
        discovery: None,
    };
    assert_eq!(found, expected);
}

#[test]
fn rpc_protocols_post_to_the_root() {
    let operation =
        r#""Op": {"name": "Op", "http": {"method": "GET", "requestUri": "/?Operation=Op"}}"#;
    let found = lowered(&text(JSON, operation, ""))
        .operations
        .remove(0)
        .http;
    assert_eq!(
        (
            found.method.as_str(),
            found.uri.as_str(),
            found.query.as_str()
        ),
        ("POST", "/", "")
    );
    assert_eq!(found.path, [Segment::Literal("/".to_owned())]);
}

#[test]
fn the_host_prefix_is_a_template_of_members() {
    let keys = |prefix: &str| {
        format!(
            r#""http": {{"method": "GET", "requestUri": "/{{thingId}}/{{Key}}"}}, "endpoint": {{"hostPrefix": "{prefix}"}}"#
        )
    };
    let literal = |text: &str| Segment::Literal(text.to_owned());
    assert_eq!(http(REST, &keys("data.")).host_prefix, [literal("data.")]);
    // Unlike labels of paths, these go by the name of the member.
    assert_eq!(
        http(REST, &keys("{id}.x-")).host_prefix,
        [Segment::Label(1), literal(".x-")]
    );

    let operation = format!(
        r#""Op": {{"name": "Op", "input": {{"shape": "In"}}, {}}}"#,
        keys("{nobody}.")
    );
    let found = problems(&text(REST, &operation, INPUT), &entry());
    assert!(found.contains("operations.Op.endpoint.hostPrefix: there is no member for the label `{nobody}` of `{nobody}.`"), "{found}");
}

#[test]
fn a_path_starts_with_a_slash() {
    let operation = r#""Op": {"name": "Op", "http": {"method": "GET", "requestUri": "things"}}"#;
    let found = problems(&text(REST, operation, ""), &entry());
    assert!(
        found.contains("operations.Op.http.requestUri: the path `things` must start with a slash"),
        "{found}"
    );
}

#[test]
fn signatures_and_their_absence() {
    let table = [
        ("", (false, false)),
        (r#", "authtype": "none""#, (true, false)),
        (r#", "auth": ["smithy.api#noAuth"]"#, (true, false)),
        (
            r#", "auth": ["aws.auth#sigv4", "smithy.api#noAuth"]"#,
            (false, false),
        ),
        (r#", "auth": []"#, (false, false)),
        (r#", "authtype": "v4-unsigned-body""#, (false, true)),
        (r#", "unsignedPayload": true"#, (false, true)),
    ];
    for (keys, expected) in table {
        let found = http(
            REST,
            &format!(r#""http": {{"method": "GET", "requestUri": "/{{thingId}}/{{Key}}"}}{keys}"#),
        );
        let unsigned = found.auth == [crate::ir::Auth::Unsigned];
        assert_eq!((unsigned, found.unsigned_payload), expected, "{keys}");
    }
}

#[test]
fn messages_are_structures() {
    let shapes = r#""D": {"type": "structure", "members": {}, "document": true},
        "U": {"type": "structure", "members": {"s": {"shape": "S"}}, "union": true},
        "Document": {"type": "structure", "members": {}, "document": true}, "S": {"type": "string"}"#;
    for (role, shape) in [
        ("input", "U"),
        ("output", "U"),
        ("input", "Document"),
        ("output", "D"),
    ] {
        let operation = operation("Op", &format!(r#""{role}": {{"shape": "{shape}"}}"#));
        let found = problems(&text(REST, &operation, shapes), &entry());
        let expected = format!(
            "operations.Op.{role}.shape: the {role} of an operation must be a structure, but `{shape}` is not one"
        );
        assert!(found.contains(&expected), "{found}");
    }
}

#[test]
fn an_operation_may_have_neither_input_nor_output() {
    let krate = lowered(&text(REST, &operation("Op", r#""deprecated": true"#), ""));
    let operation = &krate.operations[0];
    assert_eq!((&operation.input, &operation.output), (&None, &None));
    assert!(operation.deprecated.is_some());
    assert!(operation.structures.is_empty() && operation.error.variants.is_empty());
}

#[test]
fn host_labels_are_members_of_inputs() {
    let operation = r#""Op": {"name": "Op", "input": {"shape": "In"}, "http": {"method": "GET", "requestUri": "/{thingId}/{Key}"}}"#;
    let krate = lowered(&text(REST, operation, INPUT));
    assert!(member(&krate, "In", "id").traits.host_label);
    assert!(!member(&krate, "In", "thingId").traits.host_label);
}

#[test]
fn bodies_may_be_compressed_or_need_a_checksum() {
    let table = [
        ("", (false, false)),
        (
            r#", "requestcompression": {"encodings": ["gzip"]}"#,
            (true, false),
        ),
        (r#", "httpChecksumRequired": true"#, (false, true)),
    ];
    for (keys, expected) in table {
        let found = http(
            REST,
            &format!(r#""http": {{"method": "GET", "requestUri": "/{{thingId}}/{{Key}}"}}{keys}"#),
        );
        assert_eq!(
            (found.compressed, found.checksum_required),
            expected,
            "{keys}"
        );
    }
}

#[test]
fn exceptions_are_known_by_their_code_and_by_their_name() {
    let operation = r#""Op": {"name": "Op", "http": {"method": "POST", "requestUri": "/"},
        "errors": [{"shape": "Plain"}, {"shape": "Coded"}, {"shape": "Same"}, {"shape": "Taken"}]}"#;
    let exception = |name: &str, code: &str| {
        format!(r#""{name}": {{"type": "structure", "exception": true, "members": {{}}{code}}}"#)
    };
    let shapes = [
        exception("Plain", ""),
        exception("Coded", r#", "error": {"code": "Taken"}"#),
        exception("Same", r#", "error": {"code": "Same"}"#),
        // Its name is the code of another one.
        exception("Taken", r#", "error": {"code": "Own"}"#),
    ];
    let operation = lowered(&text(JSON, operation, &shapes.join(", ")))
        .operations
        .remove(0);
    let variants = operation.error.variants.iter();
    let found: Vec<_> = variants
        .map(|variant| (variant.code.as_str(), variant.alias.as_deref()))
        .collect();
    let expected = [
        ("Plain", None),
        ("Taken", Some("Coded")),
        ("Same", None),
        ("Own", None),
    ];
    assert_eq!(found, expected);
}

#[test]
fn without_a_body_the_only_exception_of_a_status_is_known_by_its_reason() {
    let xml = r#""protocol": "rest-xml""#;
    let exception = |name: &str, status: u16| {
        let error = format!(r#""error": {{"httpStatusCode": {status}}}"#);
        format!(r#""{name}": {{"type": "structure", "exception": true, "members": {{}}, {error}}}"#)
    };
    let aliases = |metadata: &str, method: &str, errors: [(&str, u16); 2]| {
        let [(first, _), (second, _)] = errors;
        let operation = format!(
            r#""Op": {{"name": "Op", "http": {{"method": "{method}", "requestUri": "/"}},
            "errors": [{{"shape": "{first}"}}, {{"shape": "{second}"}}]}}"#
        );
        let shapes = errors.map(|(name, status)| exception(name, status));
        let krate = lowered(&text(metadata, &operation, &shapes.join(", ")));
        let variants = krate.operations[0].error.variants.iter();
        variants
            .filter_map(|variant| Some((variant.code.clone(), variant.alias.clone()?)))
            .collect::<Vec<_>>()
    };
    let one = [("NoSuchKey", 404), ("Gone", 410)];
    let found = vec![("NoSuchKey".to_owned(), "NotFound".to_owned())];
    assert_eq!(aliases(xml, "HEAD", one), found);
    assert_eq!(aliases(xml, "GET", one), [], "a body says which it is");
    assert_eq!(
        aliases(REST, "HEAD", one),
        [],
        "in JSON the status is no code"
    );
    assert_eq!(
        aliases(xml, "HEAD", [("NoSuchKey", 404), ("NoBucket", 404)]),
        []
    );
    assert_eq!(
        aliases(xml, "HEAD", [("NoSuchKey", 404), ("NotFound", 410)]),
        []
    );
}

#[test]
fn checksums_are_in_the_headers_which_the_members_are_bound_to() {
    let shapes = r#""In": {"type": "structure", "members": {
        "Algorithm": {"shape": "S", "location": "header", "locationName": "X-Amz-Sdk-Checksum-Algorithm"},
        "Mode": {"shape": "S", "location": "header", "locationName": "x-amz-checksum-mode"},
        "Body": {"shape": "S"}}}, "S": {"type": "string"}"#;
    let model = |traits: &str| {
        let more = format!(r#""input": {{"shape": "In"}}, "httpChecksum": {{{traits}}}"#);
        text(REST, &operation("Op", &more), shapes)
    };
    let found = |traits: &str| {
        let http = lowered(&model(traits)).operations.remove(0).http;
        (http.checksum, http.checksum_required)
    };
    let request = Checksum {
        algorithm_header: Some("x-amz-sdk-checksum-algorithm".to_owned()),
        required: true,
        ..Checksum::default()
    };
    let traits = r#""requestAlgorithmMember": "Algorithm", "requestChecksumRequired": true"#;
    assert_eq!(found(traits), (Some(request), false));
    let response = Checksum {
        mode_header: Some("x-amz-checksum-mode".to_owned()),
        response_algorithms: vec!["CRC32".to_owned()],
        ..Checksum::default()
    };
    let traits = r#""requestValidationModeMember": "Mode", "responseAlgorithms": ["CRC32"]"#;
    assert_eq!(found(traits), (Some(response), false));
    assert_eq!(found(r#""requestChecksumRequired": true"#), (None, true));
    let problems = problems(&model(r#""requestAlgorithmMember": "Body""#), &entry());
    assert!(
        problems.contains("`Body` must be a member of the input, and a header"),
        "{problems}"
    );
}

#[test]
fn endpoints_are_told_by_the_operation_that_tells_them() {
    let operation = |name: &str, uri: &str, keys: &str| {
        format!(
            r#""{name}": {{"name": "{name}", "http": {{"method": "POST", "requestUri": "{uri}"}}{keys}}}"#
        )
    };
    let found = |metadata: &str, uri: &str, teller: &str| {
        let operations = [
            operation("May", "/may", r#", "endpointdiscovery": {}"#),
            operation(
                "Must",
                "/must",
                r#", "endpointdiscovery": {"required": true}"#,
            ),
            operation("Other", "/other", ""),
            operation("Tell", uri, teller),
        ];
        let crate_ = lowered(&text(metadata, &operations.join(", "), ""));
        let operations = crate_.operations.into_iter();
        let words = operations.map(|it| {
            let discovery = it.http.discovery;
            discovery.map(|it| format!("{} {}", it.operation, it.required))
        });
        words.collect::<Vec<_>>()
    };
    let teller = r#", "endpointoperation": true"#;
    let told = [
        Some("Tell false".to_owned()),
        Some("Tell true".to_owned()),
        None,
        None,
    ];
    assert_eq!(found(JSON, "/", teller), told);
    assert_eq!(found(JSON, "/tell", teller), told);
    assert_eq!(found(REST, "/", teller), told);
    // The runtime sends it to the root.
    assert_eq!(found(REST, "/tell", teller), [None, None, None, None]);
    assert_eq!(found(JSON, "/", ""), [None, None, None, None]);
}

/// Reading has told of it. The table of acceptors has no way to write a quote.
#[test]
fn a_waiter_for_a_text_with_a_quote_is_left_out() {
    let model = text(
        REST,
        &operation("Op", r#""output": {"shape": "Out"}"#),
        r#""Out": {"type": "structure", "members": {"state": {"shape": "S"}}}, "S": {"type": "string"}"#,
    );
    let waiters = |expected: &str| {
        let waiters = format!(
            r#"{{"version": 2, "waiters": {{"Ready": {{"operation": "Op", "delay": 1, "maxAttempts": 2, "acceptors": [
                {{"matcher": "path", "argument": "state", "expected": "{expected}", "state": "success"}}]}}}}}}"#
        );
        let files = ModelFiles {
            waiters: Some(ModelFile::new(SourceFile::new("waiters-2.json", waiters))),
            ..ModelFiles::new(SourceFile::new("service-2.json", model.clone()))
        };
        let mut diagnostics = Diagnostics::new();
        let service = read_service(&files, true, &mut diagnostics);
        let service = service.unwrap_or_else(|| panic!("{diagnostics}"));
        let krate = lower(&service, &files.service, &entry(), 1, &mut diagnostics);
        let krate = krate.unwrap_or_else(|| panic!("{diagnostics}"));
        krate.operations[0].waiters.len()
    };
    assert_eq!(waiters("ready"), 1);
    assert_eq!(waiters("it's ready"), 0);
}

/// A paginator may have no tokens, and then nothing else tells that it needs an input.
#[test]
fn what_has_no_input_has_no_pages() {
    let shapes =
        r#""M": {"type": "structure", "members": {"t": {"shape": "S"}}}, "S": {"type": "string"}"#;
    let paginators =
        r#"{"pagination": {"Op": {"input_token": [], "output_token": [], "result_key": "t"}}}"#;
    for (messages, expected) in [(&["input", "output"][..], true), (&["output"], false)] {
        let keys: Vec<_> = messages
            .iter()
            .map(|it| format!(r#""{it}": {{"shape": "M"}}"#))
            .collect();
        let model = text(REST, &operation("Op", &keys.join(", ")), shapes);
        let source = SourceFile::new("paginators-1.json", paginators);
        let files = ModelFiles {
            paginators: Some(ModelFile::new(source)),
            ..ModelFiles::new(SourceFile::new("service-2.json", model))
        };
        let mut diagnostics = Diagnostics::new();
        let service = read_service(&files, true, &mut diagnostics);
        let service = service.unwrap_or_else(|| panic!("{diagnostics}"));
        let krate = lower(&service, &files.service, &entry(), 1, &mut diagnostics);
        let krate = krate.unwrap_or_else(|| panic!("{diagnostics}"));
        assert_eq!(
            krate.operations[0].pages.is_some(),
            expected,
            "{messages:?}"
        );
    }
}
