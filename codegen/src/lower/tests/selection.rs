//! Which protocol, which operations, and which shapes these reach; and that the order of a model means
//! nothing.

use proptest::prelude::*;

use super::{
    JSON, REST, entry, lowered, lowered_for, member, operation, problems, read, structure, text,
    with_input, with_operations, with_protocol,
};
use crate::diagnostics::Diagnostics;
use crate::ir::{Auth, Crate, Location, Protocol};
use crate::lower::lower;
use crate::model::c2j::{self, ModelFiles};
use crate::model::source::SourceFile;
use crate::protocol::{Description, Format, Timestamps};

fn wires(krate: &Crate) -> Vec<&str> {
    krate
        .operations
        .iter()
        .map(|operation| operation.wire.as_str())
        .collect()
}

#[test]
fn the_best_protocol_is_spoken() {
    let table = [
        (r#""protocol": "rest-json""#, Protocol::RestJson),
        // Only the protocol `json` has versions.
        (
            r#""protocol": "rest-json", "jsonVersion": "1.1""#,
            Protocol::RestJson,
        ),
        (
            r#""protocol": "json", "jsonVersion": "1.0", "targetPrefix": "T""#,
            Protocol::AwsJson10,
        ),
        (
            r#""protocol": "json", "jsonVersion": "1.1", "targetPrefix": "T""#,
            Protocol::AwsJson11,
        ),
        (
            r#""protocol": "smithy-rpc-v2-cbor", "targetPrefix": "T""#,
            Protocol::RpcV2Cbor,
        ),
        // Whatever the order of the model is.
        (
            r#""protocol": "json", "protocols": ["query", "rest-json", "json", "smithy-rpc-v2-cbor"], "jsonVersion": "1.0", "targetPrefix": "T""#,
            Protocol::RpcV2Cbor,
        ),
        (
            r#""protocol": "rest-json", "protocols": ["query", "rest-json", "json"], "jsonVersion": "1.0", "targetPrefix": "T""#,
            Protocol::AwsJson10,
        ),
        (r#""protocol": "rest-xml""#, Protocol::RestXml),
        (r#""protocol": "query""#, Protocol::AwsQuery),
        (
            r#""protocol": "ec2", "protocols": ["ec2", "query"]"#,
            Protocol::AwsQuery,
        ),
        (r#""protocol": "ec2""#, Protocol::Ec2Query),
    ];
    for (metadata, expected) in table {
        let krate = lowered(&text(metadata, &operation("Op", ""), ""));
        assert_eq!(krate.service.protocol, expected, "{metadata}");
    }
}

#[test]
fn the_entry_may_choose_among_the_offered_protocols() {
    let metadata = r#""protocol": "rest-json", "protocols": ["rest-json", "json", "query", "smithy-rpc-v2-cbor"], "jsonVersion": "1.1", "targetPrefix": "T""#;
    let text = text(metadata, &operation("Op", ""), "");
    let krate = lowered_for(&text, &with_protocol(c2j::Protocol::Json));
    assert_eq!(krate.service.protocol, Protocol::AwsJson11);

    let krate = lowered_for(&text, &with_protocol(c2j::Protocol::Query));
    assert_eq!(krate.service.protocol, Protocol::AwsQuery);

    let found = problems(&text, &with_protocol(c2j::Protocol::Ec2));
    assert!(
        found.contains(
            "the service does not speak `ec2`\n    hint: it speaks `rest-json`, `json`, `query`, `smithy-rpc-v2-cbor`"
        ),
        "{found}"
    );
}

#[test]
fn a_service_without_a_protocol_is_an_error() {
    let text = text(
        r#""protocol": "query", "protocols": []"#,
        &operation("Op", ""),
        "",
    );
    let found = problems(&text, &entry());
    assert!(
        found.contains("metadata.protocols: no protocol of this service is supported"),
        "{found}"
    );
}

#[test]
fn the_json_protocol_needs_its_keys() {
    let found = problems(
        &text(r#""protocol": "json""#, &operation("Op", ""), ""),
        &entry(),
    );
    assert!(
        found.contains("the protocol `json` needs the key `targetPrefix`"),
        "{found}"
    );
    assert!(
        found.contains("the protocol `json` needs the key `jsonVersion`"),
        "{found}"
    );
}

#[test]
fn the_cbor_protocol_needs_the_name_of_the_service() {
    let metadata = r#""protocol": "smithy-rpc-v2-cbor""#;
    let found = problems(&text(metadata, &operation("Op", ""), ""), &entry());
    assert!(
        found.contains("the protocol `smithy-rpc-v2-cbor` needs the key `targetPrefix`"),
        "{found}"
    );
    assert!(!found.contains("jsonVersion"), "{found}");
}

/// A text that is there and empty would lead to requests to nowhere.
#[test]
fn an_empty_name_of_the_service_is_none() {
    for protocol in Protocol::ALL {
        let description = protocol.description();
        let word = protocol.family().as_str();
        for prefix in ["", r#", "targetPrefix": """#] {
            let metadata = format!(r#""protocol": "{word}", "jsonVersion": "1.0"{prefix}"#);
            let found = problems(&text(&metadata, &operation("Op", ""), ""), &entry());
            let is_missing = found.contains("needs the key `targetPrefix`");
            assert_eq!(is_missing, description.target_prefix, "{metadata}: {found}");
        }
    }
}

/// Nothing else decides on a protocol's account.
#[test]
fn lowering_does_what_the_description_of_a_protocol_says() {
    let members = r#""When": {"shape": "When"}, "Where": {"shape": "String", "location": "header"},
        "Flat": {"shape": "Strings", "flattened": true, "queryName": "Q"}"#;
    let shapes = r#""When": {"type": "timestamp", "timestampFormat": "rfc822"}, "String": {"type": "string"},
        "Strings": {"type": "list", "member": {"shape": "String"}}"#;
    for protocol in Protocol::ALL {
        let Description {
            version,
            feature,
            http_bindings,
            responses,
            query_names,
            timestamps,
            ..
        } = *protocol.description();
        let word = protocol.family().as_str();
        let version = version.map(|it| format!(r#", "jsonVersion": "{}""#, it.as_str()));
        let version = version.unwrap_or_default();
        let metadata = format!(r#""protocol": "{word}"{version}, "targetPrefix": "T""#);
        let krate = lowered(&with_input(&metadata, members, shapes));
        assert_eq!(krate.service.protocol, *protocol);
        assert_eq!(krate.runtime_features, Vec::from_iter(feature));
        let member = |name| member(&krate, "In", name).traits.clone();
        let is_bound = member("Where").location == Location::Header("where".to_owned());
        assert_eq!(is_bound, http_bindings, "{word}");
        let is_fixed = timestamps == Timestamps::AlwaysEpochSeconds;
        assert_eq!(member("When").timestamp.is_none(), is_fixed, "{word}");
        let xml = member("Flat").xml;
        assert_eq!(xml.flattened, responses == Format::Xml, "{word}");
        assert_eq!(xml.query_key.is_some(), query_names, "{word}");
    }
}

/// Never another scheme than one that the operation lists.
#[test]
fn operations_are_authenticated_as_they_say() {
    let other = |ids: &str| vec![Auth::Unsupported(ids.to_owned())];
    // What the service says, what the operation says, what comes of it, and where a warning is.
    let table = [
        ("", "", vec![Auth::SigV4], None),
        (r#""signatureVersion": "v4""#, "", vec![Auth::SigV4], None),
        (r#""signatureVersion": "s3v4""#, "", vec![Auth::SigV4], None),
        (
            r#""signatureVersion": "bearer""#,
            "",
            vec![Auth::Bearer],
            None,
        ),
        (
            r#""signatureVersion": "v2""#,
            "",
            other("v2"),
            Some("metadata.signatureVersion"),
        ),
        (
            r#""signatureVersion": "bearer", "auth": ["aws.auth#sigv4"]"#,
            "",
            vec![Auth::SigV4],
            None,
        ),
        (
            r#""auth": ["aws.auth#sigv4a"]"#,
            "",
            vec![Auth::SigV4a],
            None,
        ),
        (
            r#""auth": ["aws.auth#sigv4"]"#,
            r#""auth": ["smithy.api#httpBearerAuth"]"#,
            vec![Auth::Bearer],
            None,
        ),
        (
            r#""auth": ["aws.auth#sigv4"]"#,
            r#""auth": ["my.auth#x", "your.auth#y"]"#,
            other("my.auth#x, your.auth#y"),
            Some("operations.Op.auth"),
        ),
        (
            "",
            r#""auth": ["my.auth#x", "aws.auth#sigv4"]"#,
            vec![Auth::SigV4],
            None,
        ),
        (
            "",
            r#""auth": ["aws.auth#sigv4a", "my.auth#x", "smithy.api#noAuth"]"#,
            vec![Auth::SigV4a, Auth::Unsigned],
            None,
        ),
        (
            r#""auth": ["smithy.api#httpDigestAuth", "smithy.api#httpBasicAuth"]"#,
            "",
            vec![Auth::Digest, Auth::Basic],
            None,
        ),
        ("", r#""authtype": "bearer""#, vec![Auth::Bearer], None),
        (
            "",
            r#""authtype": "custom""#,
            other("custom"),
            Some("operations.Op.authtype"),
        ),
        ("", r#""authtype": "none""#, vec![Auth::Unsigned], None),
        (
            "",
            r#""authtype": "v4-unsigned-body""#,
            vec![Auth::SigV4],
            None,
        ),
        // Without the trait nobody knows where the key is.
        (
            "",
            r#""auth": ["smithy.api#httpApiKeyAuth"]"#,
            other("smithy.api#httpApiKeyAuth"),
            Some("operations.Op.auth"),
        ),
    ];
    for (metadata, keys, expected, warning) in table {
        let comma = if metadata.is_empty() { "" } else { ", " };
        let metadata = format!("{REST}{comma}{metadata}");
        let model = text(&metadata, &operation("Op", keys), "");
        let report = problems(&model, &entry());
        let (service, _) = super::read(&model);
        let found = crate::lower::auth::auth(&service, "Op", &service.operations["Op"]);
        assert_eq!(found, expected, "{metadata} {keys}");
        let place = warning.map(|key| format!("warning: {key}: the client can't authenticate by"));
        assert!(
            place.is_none_or(|place| report.contains(&place)),
            "{metadata} {keys}: {report}"
        );
        assert_eq!(
            report.is_empty(),
            warning.is_none(),
            "{metadata} {keys}: {report}"
        );
    }
}

/// Nobody else compiles what few services have.
#[test]
fn what_few_services_have_is_behind_a_feature() {
    let features = |keys: &str| lowered(&text(REST, &operation("Op", keys), "")).runtime_features;
    assert_eq!(features(""), [""; 0]);
    let digest = r#""auth": ["smithy.api#httpDigestAuth"]"#;
    assert_eq!(features(digest), ["digest-auth"]);
}

/// A service which signs nothing has no name in signatures, by which clients know that they need no region.
#[test]
fn a_service_without_signatures_has_no_name_in_them() {
    let name = |keys: &str| {
        lowered(&text(REST, &operation("Op", keys), ""))
            .service
            .signing_name
    };
    assert_eq!(name(""), "test");
    assert_eq!(name(r#""authtype": "bearer""#), "");
}

#[test]
fn a_key_is_where_the_service_wants_it() {
    let generated = |key: &str| {
        let text = format!(
            r#"{{"smithy": "2.0", "shapes": {{
"a#Service": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}], "traits": {{"aws.protocols#restJson1": {{}}, "smithy.api#httpApiKeyAuth": {key}}}}},
"a#Op": {{"type": "operation", "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}}}}}}"#
        );
        let files = ModelFiles::new(SourceFile::new("m.json", text));
        let generated = crate::generate(&entry(), &files, crate::Options::default());
        let generated = generated.unwrap_or_else(|errors| panic!("{errors}"));
        assert!(generated.warnings.is_empty(), "{}", generated.warnings);
        let text = |end: &str| {
            let mut files = generated.files.iter();
            let file = files.find(|file| file.path.ends_with(end)).expect("a file");
            file.contents.clone()
        };
        (text("operations/op.rs"), text("src/lib.rs"))
    };
    for (key, expected) in [
        (
            r#"{"name": "X-K", "in": "header"}"#,
            r#".key_in_header("X-K")"#,
        ),
        (
            r#"{"name": "X-K", "in": "header", "scheme": "K"}"#,
            r#".key_in_header("X-K", "K")"#,
        ),
        (r#"{"name": "k", "in": "query"}"#, r#".key_in_query("k")"#),
    ] {
        let (operation, root) = generated(key);
        assert!(operation.contains(expected), "{operation}");
        // Nobody's rule finds it, and nobody signs.
        assert!(root.contains(r#".endpoint("", "")"#), "{root}");
        assert!(
            root.contains("by `endpoint_url`: no rule finds it"),
            "{root}"
        );
        assert!(!root.contains(".region("), "{root}");
    }
}

#[test]
fn chosen_operations_bring_their_shapes_only() {
    let operations = [
        operation(
            "GetA",
            r#""input": {"shape": "GetAIn"}, "errors": [{"shape": "E"}]"#,
        ),
        operation("GetB", r#""output": {"shape": "GetBOut"}"#),
        operation("PutA", r#""input": {"shape": "PutAIn"}"#),
    ];
    let shapes = r#""GetAIn": {"type": "structure", "members": {"l": {"shape": "L"}}},
        "L": {"type": "list", "member": {"shape": "A"}},
        "A": {"type": "structure", "members": {"m": {"shape": "M"}}},
        "M": {"type": "map", "key": {"shape": "K"}, "value": {"shape": "V"}},
        "K": {"type": "string"}, "V": {"type": "long"},
        "E": {"type": "structure", "exception": true, "members": {"text": {"shape": "T"}}},
        "T": {"type": "string"},
        "GetBOut": {"type": "structure", "members": {"b": {"shape": "B"}}}, "B": {"type": "string"},
        "PutAIn": {"type": "structure", "members": {}},
        "Unused": {"type": "string"}"#;
    let text = text(REST, &operations.join(", "), shapes);
    let krate = lowered_for(&text, &with_operations(&["GetA"]));
    assert_eq!(wires(&krate), ["GetA"]);
    let newtypes: Vec<&str> = krate.newtypes.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(newtypes, ["K", "L", "M", "T", "V"]);
    assert_eq!(
        wires(&lowered_for(&text, &with_operations(&["Get*"]))),
        ["GetA", "GetB"]
    );
    let all = lowered(&text);
    assert_eq!(wires(&all), ["GetA", "GetB", "PutA"]);
    assert!(all.newtypes.iter().all(|it| it.name != "Unused"));
}

#[test]
fn an_operation_which_does_not_exist_is_an_error_in_the_list_of_services() {
    let text = text(REST, &operation("GetThing", ""), "");
    let found = problems(&text, &with_operations(&["GetThng", "Put*"]));
    let expected = "services.toml:7:9: error: service[0]: no operation matches `Put*`
    hint: the service has `GetThing`
services.toml:7:9: error: service[0]: there is no operation `GetThng`
    hint: did you mean `GetThing`?
";
    assert_eq!(found, expected);
}

#[test]
fn a_pattern_which_matches_nothing_gets_a_suggestion() {
    let operations = [operation("DescribeJob", ""), operation("ListJobs", "")];
    let text = text(REST, &operations.join(", "), "");
    let table = [
        ("Desribe*", Some("Describe*")),
        ("*jobs", Some("*Jobs")),
        ("describe*Job", Some("Describe*Job")),
        // What resembles nothing gets the names that there are.
        ("*Thing*", None),
        ("L*x", None),
    ];
    for (pattern, better) in table {
        let found = problems(&text, &with_operations(&[pattern]));
        let hint = better.map_or_else(
            || "the service has `DescribeJob`, `ListJobs`".to_owned(),
            |better| format!("did you mean `{better}`?"),
        );
        let message = format!("no operation matches `{pattern}`\n    hint: {hint}\n");
        assert!(found.ends_with(&message), "{pattern}: {found}");
    }
}

#[test]
fn docs_do_not_link_what_was_left_out() {
    let operations = [
        operation("GetA", r#""input": {"shape": "In"}"#),
        operation("PutA", r#""input": {"shape": "Left"}"#),
    ];
    let docs = "<p>See <a>Left</a>, <code>Left</code>, <a>PutA</a>, <code>PutA</code> and <a>Kept</a>.</p>";
    let shapes = format!(
        r#""In": {{"type": "structure", "documentation": "{docs}", "members": {{"k": {{"shape": "Kept"}}}}}},
        "Kept": {{"type": "structure", "members": {{}}}}, "Left": {{"type": "structure", "members": {{}}}}"#
    );
    let text = text(REST, &operations.join(", "), &shapes);
    let docs_of = |krate: &Crate| structure(krate, "In").docs.join(" ");
    let all = docs_of(&lowered(&text));
    assert!(
        all.contains("](crate::Client::put_a)") && all.contains("Left)"),
        "{all}"
    );
    let some = docs_of(&lowered_for(&text, &with_operations(&["GetA"])));
    assert!(some.contains("[`Kept`](crate::types::Kept)"), "{some}");
    for name in ["Left", "PutA"] {
        assert!(some.contains(name), "{some}");
        assert!(!some.contains(&format!("[`{name}`]")), "{some}");
    }
    assert!(!some.contains("put_a"), "{some}");
}

#[test]
fn the_service_says_who_it_is() {
    let krate = lowered(&text(JSON, &operation("Op", ""), ""));
    let service = &krate.service;
    assert_eq!(
        [
            &service.id,
            &service.title,
            &service.version,
            &service.endpoint_prefix,
            &service.signing_name,
            &service.target_prefix
        ],
        ["Test", "Test", "2020-01-01", "test", "test", "Test"]
    );
    assert_eq!(service.docs, ["The service Test."]);
    assert_eq!(
        (krate.package.as_str(), krate.model.as_str()),
        ("test", "service-2.json")
    );
    assert_eq!(krate.command, "cargo xtask codegen test");

    let metadata = format!(r#"{REST}, "serviceFullName": "AWS Test", "signingName": "sign""#);
    let service = lowered(&text(&metadata, &operation("Op", ""), "")).service;
    assert_eq!(
        [service.title, service.signing_name, service.target_prefix],
        ["AWS Test", "sign", ""]
    );
}

#[test]
fn a_prefix_is_of_the_package_and_not_of_its_name_in_code() {
    let model = text(JSON, &operation("Op", ""), "");
    let generated = |prefix: &str| {
        let mut entry = crate::config::ServiceEntry::new("my-things", "a test");
        prefix.clone_into(&mut entry.manifest.prefix);
        if !prefix.is_empty() {
            entry.manifest.repository = Some("https://example.com/things".to_owned());
        }
        let files = ModelFiles::new(SourceFile::new("service-2.json", model.clone()));
        let generated = crate::generate(&entry, &files, crate::Options::default());
        let files = generated
            .unwrap_or_else(|problems| panic!("{problems}"))
            .files;
        let contents = |path: &str| {
            let file = files.iter().find(|file| file.path == path);
            file.unwrap_or_else(|| panic!("no {path}")).contents.clone()
        };
        [
            contents("Cargo.toml"),
            contents("README.md"),
            contents("src/lib.rs"),
        ]
    };
    let [manifest, readme, root] = generated("acme-");
    assert!(
        manifest.contains("\nname = \"acme-my-things\"\n"),
        "{manifest}"
    );
    assert!(
        manifest.contains("\n[lib]\nname = \"my_things\"\n"),
        "{manifest}"
    );
    assert!(readme.contains("cargo add acme-my-things"), "{readme}");
    assert!(
        readme.contains("In code, its name is `my_things`."),
        "{readme}"
    );
    let [manifest, readme, same] = generated("");
    assert!(
        !manifest.contains("[lib]") && !readme.contains("In code"),
        "{manifest}{readme}"
    );
    assert_eq!(root, same);
    // In a registry, the name may be another's.
    let added = "cargo add --path path/to/this/folder\n";
    assert!(readme.contains(added), "{readme}");
}

/// A model with most of what can depend on order: collisions, recursion, sharing.
fn tangled() -> String {
    let operations = [
        operation(
            "Run",
            r#""input": {"shape": "RunInput"}, "output": {"shape": "Shared"}, "errors": [{"shape": "E"}, {"shape": "EException"}]"#,
        ),
        operation(
            "run",
            r#""input": {"shape": "runInput"}, "output": {"shape": "Shared"}"#,
        ),
        operation("Expression", r#""input": {"shape": "Expression"}"#),
    ];
    let shapes = r#""RunInput": {"type": "structure", "members": {"e": {"shape": "Event"}, "f": {"shape": "event"}}},
        "runInput": {"type": "structure", "members": {"n": {"shape": "Node"}}},
        "Shared": {"type": "structure", "members": {"n": {"shape": "node"}}},
        "Node": {"type": "structure", "members": {"n": {"shape": "node"}}},
        "node": {"type": "structure", "members": {"n": {"shape": "Node"}}},
        "Expression": {"type": "structure", "members": {"x": {"shape": "Expression"}}},
        "Event": {"type": "string"}, "event": {"type": "string"},
        "E": {"type": "structure", "exception": true, "members": {}},
        "EException": {"type": "structure", "exception": true, "members": {}}"#;
    text(REST, &operations.join(", "), shapes)
}

proptest! {
    #[test]
    fn the_order_of_a_model_means_nothing(
        shapes in Just((0..10).collect::<Vec<usize>>()).prop_shuffle(),
        operations in Just((0..3).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let expected = lowered(&tangled());
        let (mut service, files) = read(&tangled());
        prop_assert_eq!((service.shapes.len(), service.operations.len()), (10, 3));
        for (position, from) in shapes.into_iter().enumerate() {
            service.shapes.swap_indices(position, from);
        }
        for (position, from) in operations.into_iter().enumerate() {
            service.operations.swap_indices(position, from);
        }
        let krate = lower(&service, &files.service, &entry(), 1, &mut Diagnostics::new());
        prop_assert_eq!(krate, Some(expected));
    }
}
