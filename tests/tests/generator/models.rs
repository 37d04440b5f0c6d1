//! One small model per feature, and a snapshot of what it generates. Models with names like `smithy_x` are in
//! Smithy's format.
//!
//! To add a model:
//!
//! 1. Put it into `tests/models`.
//! 2. Name it in the list below, with the files that show the feature.
//! 3. Run the tests with `INSTA_UPDATE=always`, and read the new snapshot.
//!
//! `crates.rs` tests that the crate compiles.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use shapewright_codegen::{Options, generate};

use crate::support::{
    assert_snapshot, entry, generate_model, model_text, models, single_file, snapshots, stems,
};

/// Longer models show more than one feature.
const MOST_LINES: usize = 40;

/// Declares a test for each model, and the list of all of them. `all` shows every file of the crate.
macro_rules! models {
    ($($name:ident: $files:tt,)*) => {
        /// The names of all models.
        pub(crate) const MODELS: &[&str] = &[$(stringify!($name),)*];

        $(
            #[test]
            fn $name() {
                check(stringify!($name), &models!(@files $files));
            }
        )*
    };
    (@files all) => { [""] };
    (@files [$($file:literal),*]) => { [$($file),*] };
}

models! {
    aws_json: ["src/lib.rs", "src/operations/describe.rs"],
    aws_query: ["src/newtypes.rs", "src/operations/"],
    blobs: ["src/newtypes.rs", "src/operations/put_blobs.rs"],
    checksums: ["src/lib.rs", "src/operations/"],
    connection_token: ["src/client.rs", "src/blocking.rs"],
    constraints: ["src/newtypes.rs"],
    discovery: ["src/operations/"],
    docs: ["src/lib.rs", "src/types.rs", "src/newtypes.rs", "src/enums.rs", "src/operations/"],
    documents: ["src/newtypes.rs", "src/operations/put_documents.rs"],
    ec2_query: ["Cargo.toml", "src/types.rs", "src/operations/"],
    endpoint_member: ["src/operations/predict.rs"],
    enums: ["src/enums.rs", "src/newtypes.rs"],
    error_enum_names: ["src/client.rs", "src/operations/", "src/types.rs"],
    event_streams: ["Cargo.toml", "src/types.rs", "src/operations/"],
    event_streams_rpc: ["Cargo.toml", "src/types.rs", "src/operations/subscribe.rs"],
    examples: ["docs/", "src/client.rs"],
    exceptions: ["src/errors.rs", "src/operations/get_thing.rs"],
    expect_continue: ["src/operations/"],
    http_bindings: ["src/operations/put_object.rs"],
    idempotency_tokens: ["src/operations/start_job.rs", "src/types.rs"],
    links: ["src/operations/"],
    lists: ["src/newtypes.rs", "src/operations/put_lists.rs"],
    locked: ["api.lock"],
    locked_next: ["api.lock"],
    maps: ["src/newtypes.rs", "src/operations/put_maps.rs"],
    naming_members: ["src/client.rs", "src/operations/", "src/errors.rs", "src/newtypes.rs"],
    naming_obstacle_course: ["src/"],
    naming_prelude_traits: ["src/newtypes.rs", "src/types.rs", "src/enums.rs"],
    operation_without_io: all,
    paged: ["src/client.rs", "src/blocking.rs", "src/operations/"],
    payloads: ["src/operations/put_a.rs", "src/operations/put_b.rs", "src/operations/put_c.rs"],
    prepared_default: ["src/lib.rs", "src/operations/"],
    prepared_segment: ["src/operations/get_thing.rs"],
    query_compatible: ["src/lib.rs", "src/operations/send.rs"],
    recursive_shapes: ["src/types.rs"],
    request_bodies: ["Cargo.toml", "src/operations/"],
    rest_xml: ["Cargo.toml", "src/lib.rs", "src/newtypes.rs", "src/types.rs", "src/operations/"],
    retries: ["src/operations/"],
    scalars: ["src/newtypes.rs", "src/operations/put_scalars.rs"],
    shared_messages: ["src/client.rs", "src/operations/", "src/types.rs"],
    smithy_apply: ["src/operations/"],
    smithy_auth: ["src/lib.rs", "src/enums.rs", "src/client.rs", "src/operations/"],
    smithy_defaults: ["src/operations/", "src/newtypes.rs"],
    smithy_discovery: ["src/operations/"],
    smithy_docs: ["src/lib.rs", "src/operations/"],
    smithy_endpoint_rules: ["src/lib.rs", "src/endpoint.rs", "src/operations/"],
    smithy_enums: ["src/enums.rs"],
    smithy_errors: ["src/errors.rs", "src/operations/"],
    smithy_events: ["src/types.rs"],
    smithy_examples: ["docs/", "README.md"],
    smithy_http: ["src/newtypes.rs", "src/operations/"],
    smithy_int_enum: ["src/newtypes.rs"],
    smithy_key_in_query: ["src/lib.rs", "src/operations/get_thing.rs"],
    smithy_member_constraints: ["src/newtypes.rs", "src/operations/"],
    smithy_mixins: ["src/newtypes.rs", "src/operations/"],
    smithy_pages: ["src/client.rs", "src/operations/"],
    smithy_renames: ["src/types.rs", "src/enums.rs", "src/newtypes.rs", "src/operations/"],
    smithy_resources: ["src/client.rs", "src/errors.rs", "src/operations/"],
    smithy_rpc_v2_json: ["src/lib.rs", "src/operations/put.rs"],
    smithy_service_defaults: ["src/types.rs", "src/operations/put.rs"],
    smithy_streams: ["src/operations/"],
    smithy_xml: ["src/newtypes.rs", "src/types.rs", "src/operations/"],
    streams: ["src/newtypes.rs", "src/operations/"],
    structures: ["src/types.rs"],
    timestamps: ["src/newtypes.rs", "src/operations/put_times.rs"],
    tree_hash: ["src/operations/"],
    unions: ["src/types.rs"],
}

/// Generates from the model, and compares the files whose paths start with one of `shown`.
fn check(name: &str, shown: &[&str]) {
    let generated = generate_model(name, Options::default());
    let mut text = String::new();
    for file in &generated.files {
        if shown.iter().any(|path| file.path.starts_with(path)) {
            let _ = writeln!(text, "// == {}\n{}", file.path, file.contents);
        }
    }
    for path in shown {
        let exists = generated
            .files
            .iter()
            .any(|file| file.path.starts_with(path));
        assert!(exists, "{name} generates no file {path}");
    }
    assert_snapshot(name, &text);
}

/// A crate for a service that is not AWS's: it has the words of its own schemes, and none of AWS's.
#[test]
fn a_service_of_others_does_not_speak_of_aws() {
    let of_aws = [
        "aws",
        "amazon",
        "sigv4",
        "region",
        "signature",
        "service_id",
        "signing",
        "shapewright_config",
    ];
    let text = |trait_id: &str, value: &str| {
        let text = model_text("smithy_examples");
        let protocol = r#""smithy.protocols#rpcv2Cbor": {}"#;
        assert!(text.contains(protocol));
        text.replace(protocol, &format!("{protocol}, \"{trait_id}\": {value}"))
    };
    for (trait_id, value, setter) in [
        ("smithy.api#httpBearerAuth", "{}", "bearer_token"),
        (
            "smithy.api#httpApiKeyAuth",
            r#"{"name": "X-Key", "in": "header"}"#,
            "api_key",
        ),
        ("smithy.api#httpBasicAuth", "{}", "login"),
    ] {
        let files = single_file("smithy_examples", text(trait_id, value));
        let generated = generate(&entry("smithy_examples"), &files, Options::default()).unwrap();
        for file in &generated.files {
            let text = file.contents.to_lowercase();
            let found: Vec<_> = of_aws.iter().filter(|word| text.contains(**word)).collect();
            assert!(found.is_empty(), "{}: {found:?}", file.path);
        }
        for path in [
            "README.md",
            "src/lib.rs",
            "src/client.rs",
            "src/blocking.rs",
        ] {
            let file = generated
                .files
                .iter()
                .find(|file| file.path == path)
                .unwrap();
            assert!(file.contents.contains(setter), "{path} has no {setter}");
        }
    }
}

#[test]
fn every_model_is_in_the_list() {
    assert_eq!(stems(&models(), ".json"), MODELS);
}

#[test]
fn every_snapshot_has_a_test() {
    let models = MODELS.iter().map(|name| (*name).to_owned());
    let diagnostics = crate::diagnostics::CASES.iter();
    let diagnostics = diagnostics.map(|name| format!("diagnostics__{name}"));
    let expected: BTreeSet<String> = models.chain(diagnostics).collect();
    // The pages of crates have a test of their own.
    let found = stems(&snapshots(), ".snap").into_iter();
    let found: BTreeSet<String> = found.filter(|name| !name.starts_with("api__")).collect();
    assert_eq!(found, expected);
}

#[test]
fn models_are_small() {
    for name in MODELS {
        let lines = model_text(name).lines().count();
        assert!(lines <= MOST_LINES, "{name} has {lines} lines");
    }
}
