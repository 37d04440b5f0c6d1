//! A program that was written for one model goes on with the next one, if the lock is there.

use std::path::{Path, PathBuf};

use shapewright_codegen::{GeneratedFile, Options, lock};

use crate::crates::{cargo, runtime, write_workspace};
use crate::support::generate_model;

/// Uses all that the crate of the first model has: constructors with their arguments, fields with their types,
/// setters, variants, and results of calls.
const CALLER: &str = r#"
#![allow(deprecated)]
use locked::enums::{Color, State};
use locked::errors::BusyException;
use locked::newtypes::{Day, JobName, Tag, TagList};
use locked::operations::{PutJobError, PutJobRequest, PutJobResponse, StopJobRequest};
use locked::types::{Choice, Limit, Rule};

pub fn request() -> PutJobRequest {
    let (start, end, name): (Day, Day, JobName) = ("a".into(), "b".into(), "c".into());
    PutJobRequest::new(start, end, name)
        .note("note")
        .rule(Rule::new().limit(Limit::new(3)))
        .color(Color::DarkRed)
        .tags(["tag"])
}

pub fn fields(request: PutJobRequest) -> (Day, Day, JobName, Option<String>, Option<TagList>) {
    let most: i32 = request.rule.and_then(|rule: Rule| rule.limit).map_or(0, |limit: Limit| limit.most);
    let _ = most;
    (request.start, request.end, request.name, request.note, request.tags)
}

pub fn response(response: PutJobResponse) -> (JobName, Option<State>) {
    (response.name, response.state)
}

pub fn made() -> (PutJobResponse, Tag) {
    (PutJobResponse::new("c").state(State::On), "t".into())
}

pub fn stop() -> StopJobRequest {
    StopJobRequest::new().job_name("c").choice(Choice::AllJobs(Limit::new(1)))
}

pub fn name(request: &StopJobRequest) -> Option<&JobName> {
    request.job_name.as_ref()
}

pub fn is_busy(error: &PutJobError) -> Option<&BusyException> {
    match error {
        PutJobError::Busy(busy) => Some(busy),
        _ => None,
    }
}

pub const DAY: (usize, &str) = (Day::MAX_LENGTH, Day::PATTERN);
pub const TAGS: usize = TagList::MIN_LENGTH;

pub fn nothing(call: locked::runtime::client::Call<(), locked::operations::StopJobError>) {
    drop(call);
}

pub fn call(client: &locked::Client) {
    nothing(client.stop_job(stop()));
}
"#;

fn caller() -> (String, Vec<GeneratedFile>) {
    let file = |path: &str, contents: &str| {
        // No constructor makes one by hand.
        let mut file = generate_model("locked", Options::default()).files.remove(0);
        path.clone_into(&mut file.path);
        contents.clone_into(&mut file.contents);
        file
    };
    let manifest = "[package]\nname = \"caller\"\nedition = \"2024\"\n\n[dependencies]\n\
                    locked = { path = \"../locked\", default-features = false }\n";
    let files = vec![file("Cargo.toml", manifest), file("src/lib.rs", CALLER)];
    ("caller".to_owned(), files)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("locked")
}

/// What the compiler says of the caller with these files of the crate.
fn check(files: &[GeneratedFile]) -> Option<String> {
    let mut files = files.to_vec();
    for file in &mut files {
        // Both models have one package.
        file.contents = file
            .contents
            .replace("name = \"locked-next\"", "name = \"locked\"");
    }
    write_workspace(&root(), [("locked".to_owned(), files), caller()]);
    cargo(&root(), &["check", "--workspace"])
}

#[test]
fn a_caller_of_one_model_goes_on_with_the_next() {
    let runtime = runtime();
    let options = Options::default().runtime(&runtime);
    let old = generate_model("locked", options);
    assert_eq!(check(&old.files), None);
    let text = old.files.iter().find(|file| file.path == lock::FILE);
    let text = &text.expect("a lock").contents;
    let next = generate_model("locked_next", options.lock("api.lock", text));
    assert_eq!(check(&next.files), None);
    // Of constraints that are gone, constants are left.
    let newtypes = next.files.iter().find(|it| it.path == "src/newtypes.rs");
    let newtypes = &newtypes.expect("newtypes").contents;
    for line in [
        "DayMarker(.former_max(10)) = \"[0-9-]+\" former;",
        "LabelListMarker(.former_min(1));",
    ] {
        assert!(newtypes.contains(line), "{line}\n{newtypes}");
    }
    // Without the lock, almost nothing goes on.
    let free = generate_model("locked_next", options);
    let problems = check(&free.files).expect("the model alone breaks the caller");
    for name in [
        "JobName",
        "State",
        "TagList",
        "new",
        "Busy",
        "most",
        "MAX_LENGTH",
    ] {
        assert!(problems.contains(name), "{name}\n{problems}");
    }
}

#[test]
fn what_is_held_back_is_told() {
    let old = generate_model("locked", Options::default());
    let text = old.files.iter().find(|file| file.path == lock::FILE);
    let text = &text.expect("a lock").contents;
    let options = Options::default().lock("api.lock", text);
    assert!(generate_model("locked", options).held_back.is_empty());
    let next = generate_model("locked_next", options);
    let held = next.held_back.iter();
    let held: Vec<String> = held
        .map(|it| format!("{:?} {}", it.reason, it.item))
        .collect();
    let expected = [
        "StaysRequired Limit.most",
        "StaysRequired PutJobRequest.name",
        "StaysRequired PutJobResponse.name",
        "StaysOptional PutJobRequest.note",
        "StaysOptional PutJobRequest.owner",
        "StaysOptional PutJobResponse.state",
        "Order PutJobRequest",
    ];
    assert_eq!(held[..expected.len()], expected);
    // The model has its way, and nothing is held back.
    let free = generate_model("locked_next", options.relock(&[]));
    assert!(free.held_back.is_empty());
    assert_eq!(
        free.files,
        generate_model("locked_next", Options::default()).files
    );
    let one = ["PutJobRequest".to_owned()];
    let one = generate_model("locked_next", options.relock(&one));
    assert!(
        one.held_back
            .iter()
            .all(|it| !it.item.starts_with("PutJobRequest"))
    );
    assert!(
        one.held_back
            .iter()
            .any(|it| it.item.starts_with("PutJobResponse"))
    );
}
