//! Every macro that generated code calls, on shapes as the generator declares them.

mod model;

use std::collections::HashMap;
use std::error::Error as _;
use std::ops::ControlFlow;

use model::*;
use shapewright_runtime::shape::{
    TokenSource, Union, Value, ValueMut, fill_idempotency_tokens, validate,
};
use shapewright_runtime::{
    Blob, Document, OperationError, Shape, Timestamp, Unhandled, Validate, Violations,
};

fn job() -> Job {
    Job {
        id: JobId::new("j-1"),
        ..Job::empty()
    }
}

fn paths(violations: &Violations) -> Vec<&str> {
    violations
        .iter()
        .map(|violation| violation.path.as_str())
        .collect()
}

#[test]
fn a_short_text_has_no_memory_of_its_own() {
    const KIND: JobId = JobId::from_static("a text of the program, however long it is");
    let kept = "i-0123456789abcdef01234";
    let long = "i-0123456789abcdef012345";
    assert_eq!((kept.len(), long.len()), (23, 24));
    assert_eq!(size_of::<Option<JobId>>(), size_of::<String>());
    let mut ids = Vec::with_capacity(8);
    for (text, count) in [(kept, 0), (long, 1)] {
        let made = allocation_counter::measure(|| ids.push(JobId::from(text)));
        assert_eq!(made.count_total, count, "{text}");
        let copied = allocation_counter::measure(|| ids.push(ids[0].clone()));
        assert_eq!(copied.count_total, 0, "{text}");
    }
    let named = allocation_counter::measure(|| ids.push(KIND));
    assert_eq!(named.count_total, 0);
    assert_eq!(
        ids,
        [kept, kept, long, kept, KIND.as_str()].map(JobId::from)
    );
}

#[test]
fn strings_convert_as_texts_do() {
    let id = JobId::from("j-1");
    assert_eq!(id, "j-1");
    assert_eq!(id, *"j-1");
    assert_ne!(id, *"j-2");
    let (before, after) = (JobId::from("j"), JobId::from("j-2"));
    assert!(before < id && id < after);
    assert_eq!(id, JobId::from(String::from("j-1")));
    assert_eq!(id, JobId::from(&String::from("j-1")));
    assert_eq!(id.as_str(), id.as_ref());
    assert_eq!(format!("[{id:>5}]"), "[  j-1]");
    assert_eq!(String::from(id.clone()), id.into_inner());
    assert_eq!(HashMap::from([(JobId::new("a"), 1)]).get("a"), Some(&1));
    assert_eq!(
        (JobId::MIN_LENGTH, JobId::MAX_LENGTH, JobId::PATTERN),
        (1, 8, "[a-z0-9-]+")
    );
    assert_eq!(Arn::PATTERN, "(arn:)+.*");
    assert_eq!(Lookahead::PATTERN, "(?=x)");
}

#[test]
fn strings_are_checked_when_parsed() {
    assert_eq!("j-1".parse(), Ok(JobId::new("j-1")));
    let error = "J 1".parse::<JobId>().unwrap_err();
    assert_eq!(error.to_string(), "JobId: must match [a-z0-9-]+");
    let error = "j".repeat(9).parse::<JobId>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "JobId: must have at most 8 characters, not 9"
    );
    let error = "".parse::<JobId>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "JobId: must have at least 1 character, not 0; JobId: must match [a-z0-9-]+"
    );
    // Eight characters of more than eight bytes are not too long.
    assert_eq!("é".repeat(8).parse::<JobId>().unwrap_err().len(), 1);
    // A pattern that can't be checked accepts every text.
    assert!("y".parse::<Lookahead>().is_ok());
    assert!("arn:x".parse::<Arn>().is_ok());
    assert_eq!("y".parse::<Arn>().is_err(), cfg!(feature = "regex"));
}

#[test]
fn numbers_convert_as_numbers_do() {
    let version = VersionNumber::from(3);
    assert_eq!(version.get(), 3);
    assert_eq!(version, 3);
    assert_eq!(i64::from(version), 3);
    assert_eq!(version.to_string(), "3");
    assert!(version < VersionNumber::new(4));
    assert_eq!((VersionNumber::MIN, VersionNumber::MAX), (1, 100));
    assert_eq!(
        (Ratio::MIN.to_bits(), Ratio::MAX.to_bits()),
        ((-1.0_f64).to_bits(), 1.0_f64.to_bits())
    );
    assert_eq!((Percent::MIN, Percent::MAX), (-5, 100));
    assert_eq!(Threshold::MAX.to_bits(), 15e12_f64.to_bits());
    assert!(Flag::new(true).get());
    assert_eq!(
        format!("{:.2} {:>4}", Ratio::new(0.5), Percent::new(7)),
        "0.50    7"
    );
    assert_eq!(
        "2015-10-21T07:28:00Z".parse(),
        Ok(StartedAt::new(Timestamp::from_secs(1_445_412_480)))
    );
    assert_eq!(
        StartedAt::new(Timestamp::EPOCH).to_string(),
        "1970-01-01T00:00:00Z"
    );
}

#[test]
fn numbers_are_checked_when_parsed() {
    assert_eq!("100".parse(), Ok(VersionNumber::new(100)));
    assert_eq!("true".parse(), Ok(Flag::new(true)));
    let table = [
        (
            "101".parse::<VersionNumber>().err(),
            "VersionNumber: must be at most 100, not 101",
        ),
        (
            "0".parse::<VersionNumber>().err(),
            "VersionNumber: must be at least 1, not 0",
        ),
        (
            "x".parse::<VersionNumber>().err(),
            "VersionNumber: can't be read as a value of this type",
        ),
        (
            "".parse::<VersionNumber>().err(),
            "VersionNumber: must not be empty",
        ),
        (
            "-6".parse::<Percent>().err(),
            "Percent: must be at least -5",
        ),
        (
            "secret".parse::<Percent>().err(),
            "Percent: can't be read as a value of this type",
        ),
        (
            "1.5".parse::<Ratio>().err(),
            "Ratio: must be at most 1, not 1.5",
        ),
        (
            "-1.5".parse::<Ratio>().err(),
            "Ratio: must be at least -1, not -1.5",
        ),
        (
            "NaN".parse::<Ratio>().err(),
            "Ratio: must be at least -1, not NaN",
        ),
    ];
    for (error, expected) in table {
        assert_eq!(
            error.map(|error| error.to_string()).as_deref(),
            Some(expected)
        );
    }
}

#[test]
fn generic_setters_take_literals() {
    fn version(version: impl Into<VersionNumber>) -> VersionNumber {
        version.into()
    }
    fn ratio(ratio: impl Into<Ratio>) -> Ratio {
        ratio.into()
    }
    fn parameters<K: Into<ParameterKey>, V: Into<ParameterValue>>(
        entries: impl IntoIterator<Item = (K, V)>,
    ) -> ParameterMap {
        entries.into_iter().collect()
    }
    assert_eq!(version(3), VersionNumber::new(3));
    assert_eq!(ratio(0.5), Ratio::new(0.5));
    assert_eq!(parameters([("step", "reboot")]).len(), 1);
}

#[test]
fn wrappers_give_access_to_what_they_wrap() {
    let payload = Payload::new(vec![1, 2]);
    assert_eq!(payload.len(), 2);
    assert_eq!(Blob::from(payload.clone()), payload.into_inner());
    assert_eq!((Payload::MIN_LENGTH, Payload::MAX_LENGTH), (1, 4));
    assert_eq!(Payload::from("ab"), Payload::from(String::from("ab")));
    assert_eq!(Payload::from([1, 2]), Payload::from(vec![1, 2]));
    assert_eq!(Payload::from([1, 2].as_slice()), Payload::from([1, 2]));
    let context = Context::from("x");
    assert_eq!(context.as_str(), Some("x"));
    let error = validate::check(&Payload::new([0; 5])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Payload: must have at most 4 bytes, not 5"
    );
}

#[test]
fn enums_keep_what_they_do_not_know() {
    for value in Status::VALUES {
        assert_eq!(Status::from(*value).as_str(), *value);
        assert!(!matches!(Status::from(*value), Status::Unknown(_)));
    }
    assert_eq!(Status::from("QUEUED"), Status::Queued);
    assert_eq!(Status::from(String::from("QUEUED")), Status::Queued);
    assert_eq!(
        Status::from("NEW".to_owned()),
        Status::Unknown("NEW".to_owned())
    );
    assert_eq!(Status::from(String::from("NEW")).as_ref(), "NEW");
    assert_eq!(format!("[{:<7}]", Status::Queued), "[QUEUED ]");
    assert_eq!(format!("{:?}", Status::Queued), r#"Status("QUEUED")"#);
    assert_eq!(validate::check(&Status::from("NEW")), Ok(()));
    let mut status = Status::empty();
    if let ValueMut::Text(place) = status.value_mut() {
        place.set("IN_PROGRESS");
    }
    assert_eq!(status, Status::InProgress);
}

#[test]
fn lists_are_collections() {
    let mut ids: JobIdList = ["a", "b"].into_iter().collect();
    ids.extend(["c"]);
    ids.push("d".into());
    assert_eq!(ids.len(), 4);
    assert_eq!((&ids).into_iter().filter(|id| **id == "c").count(), 1);
    assert_eq!((JobIdList::MIN_LENGTH, JobIdList::MAX_LENGTH), (1, 4));
    assert_eq!(JobIdList::from(ids.clone().into_inner()), ids);
    assert_eq!(Vec::from(ids.clone()), ids.into_iter().collect::<Vec<_>>());
    let sparse: SparseList = [Some(VersionNumber::new(1)), None].into_iter().collect();
    assert_eq!(sparse[1], None);
    assert_eq!(format!("{sparse:?}"), "[VersionNumber(1), None]");
    assert_eq!(validate::check(&sparse), Ok(()));
}

#[test]
fn a_sparse_list_begins_its_elements_as_absent() {
    let mut sparse = SparseList::empty();
    let ValueMut::List(list) = sparse.value_mut() else {
        panic!("a list is a list");
    };
    assert!(matches!(list.push().value(), Value::Absent));
    if let ValueMut::Long(place) = list.push().value_mut() {
        *place = 7;
    }
    assert_eq!(*sparse, [None, Some(VersionNumber::new(7))]);
}

#[test]
fn maps_are_collections() {
    let mut parameters: ParameterMap = [("a", "1")].into_iter().collect();
    parameters.extend([("b", "2")]);
    parameters.insert("c".into(), "3".into());
    assert_eq!(parameters.get("b"), Some(&ParameterValue::new("2")));
    assert_eq!((&parameters).into_iter().count(), 3);
    assert_eq!((ParameterMap::MIN_LENGTH, ParameterMap::MAX_LENGTH), (1, 3));
    assert_eq!(
        ParameterMap::from(parameters.clone().into_inner()),
        parameters
    );
    assert_eq!(
        HashMap::from(parameters.clone()),
        parameters.into_iter().collect()
    );
}

#[test]
fn a_map_may_have_keys_of_an_enum() {
    let mut counts = Counts::empty();
    let ValueMut::Map(map) = counts.value_mut() else {
        panic!("a map is a map");
    };
    for key in ["QUEUED", "NEW", "QUEUED"] {
        if let ValueMut::Integer(place) = map.entry(key).value_mut() {
            *place += 1;
        }
    }
    assert_eq!(counts.get(&Status::Queued), Some(&1));
    assert_eq!(counts.get(&Status::from("NEW")), Some(&1));
    assert_eq!(counts.len(), 2);
    let mut keys = Vec::new();
    if let Value::Map(map) = counts.value() {
        assert_eq!(map.key_schema().name, "Status");
        let _ = map.each(&mut |key, _| {
            keys.push(key.to_owned());
            ControlFlow::Continue(())
        });
    }
    keys.sort();
    assert_eq!(keys, ["NEW", "QUEUED"]);
}

#[test]
fn structures_give_access_by_index() {
    let mut job = job();
    let ValueMut::Structure(structure) = job.value_mut() else {
        panic!("a structure is a structure");
    };
    let place = structure.member_mut(1);
    assert!(matches!(place.value(), Value::Absent));
    if let ValueMut::String(place) = place.value_mut() {
        place.push_str("kind");
    }
    assert!(matches!(structure.member(99).value(), Value::Absent));
    assert_eq!(structure.member_mut(99).schema().members.len(), 0);
    assert_eq!(job.r#type.as_deref(), Some("kind"));
    assert_eq!(job.schema().members[1].name, "type");
    assert!(
        matches!(Nothing {}.value(), Value::Structure(structure) if matches!(structure.member(0).value(), Value::Absent))
    );
}

#[test]
fn structures_may_contain_themselves() {
    let mut tree = Tree::empty();
    if let ValueMut::Structure(structure) = tree.value_mut() {
        if let ValueMut::Structure(left) = structure.member_mut(1).value_mut() {
            let _ = left.member_mut(0).value_mut();
        }
    }
    let left = tree.left.as_deref().expect("the member was written to");
    assert_eq!(left.label.as_deref(), Some(""));
    assert!(left.left.is_none());
    assert_eq!(
        format!("{tree:?}"),
        r#"Tree { label: None, left: Tree { label: "", left: None } }"#
    );
}

#[test]
fn unions_know_which_member_they_are() {
    let mut choice = Choice::Text(ParameterValue::new("x"));
    assert!(matches!(choice.variant(), Some((0, _))));
    assert_eq!(choice.unknown(), "");
    assert_eq!(format!("{choice:?}"), r#"Text(ParameterValue("x"))"#);
    let place = choice.select(1).expect("there is a member 1");
    assert!(matches!(place.value_mut(), ValueMut::Structure(_)));
    assert_eq!(choice, Choice::Tree(Box::new(Tree::empty())));
    assert!(choice.select(99).is_none());
    choice.select_unknown("new");
    assert!(choice.variant().is_none());
    assert_eq!(choice.unknown(), "new");
    assert_eq!(format!("{choice:?}"), r#"Unknown("new")"#);
    let error = validate::check(&choice).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Choice: must be one of the members in the model"
    );
}

#[test]
fn operation_errors_know_their_exceptions() {
    let message = Some("two\nlines".to_owned());
    let error = StartError::Conflict(ConflictException { message });
    assert!(error.exception().is_some());
    assert_eq!(error.to_string(), "ConflictException: two lines");
    // The error says what the exception says, so the exception is not repeated as its source.
    assert!(error.source().is_none());
    assert_eq!(
        error.exception().map(|exception| exception.schema().name),
        Some("ConflictException")
    );
    assert_eq!(
        format!("{error:?}"),
        r#"ConflictException { message: "two\nlines" }"#
    );
    let unhandled = StartError::Unhandled(unhandled());
    assert!(unhandled.exception().is_none());
    assert_eq!(unhandled.to_string(), "Strange: happened");
}

fn unhandled() -> Unhandled {
    Unhandled::new(
        Some("Strange".to_owned()),
        Some("happened".to_owned()),
        "{}",
    )
}

#[test]
fn an_operation_may_have_no_exceptions() {
    let error = StopError::Unhandled(unhandled());
    assert!(error.exception().is_none());
    assert_eq!(error.to_string(), "Strange: happened");
}

#[test]
fn debug_shows_everything_by_its_rust_name() {
    let job = Job {
        r#type: Some("a".to_owned()),
        version: Some(VersionNumber::new(3)),
        status: Some(Status::from("NEW")),
        parameters: Some([("step", "1")].into_iter().collect()),
        payload: Some(Payload::new(b"\x00z")),
        started_at: Some(StartedAt::new(Timestamp::EPOCH)),
        ended_at: Some(Timestamp::from_millis(1_500)),
        context: Some(Document::from(vec![1, 2]).into()),
        choices: Some([Choice::Text("t".into())].into_iter().collect()),
        ..job()
    };
    assert_eq!(
        format!("{job:?}"),
        concat!(
            r#"Job { id: JobId("j-1"), type: "a", version: VersionNumber(3), status: Status("NEW"), "#,
            r#"parameters: {"step": ParameterValue("1")}, payload: Payload(Blob(2 bytes: b"\x00z")), "#,
            "started_at: StartedAt(1970-01-01T00:00:00Z), ended_at: 1970-01-01T00:00:01.5Z, ",
            r#"context: Context([1, 2]), choices: [Text(ParameterValue("t"))], token: None, tree: None, "#,
            "secrets: None, numbers: None, percent: None }",
        )
    );
    assert_eq!(
        format!(
            "{:#?}",
            Tree {
                label: Some("x".into()),
                left: None
            }
        ),
        "Tree {\n    label: \"x\",\n    left: None,\n}"
    );
    assert_eq!(format!("{:#?}", JobId::new("x")), "JobId(\n    \"x\",\n)");
    assert_eq!(format!("{:?}", Nothing {}), "Nothing");
}

#[test]
fn sensitive_values_never_show() {
    let secrets: Secrets = [("public", "hidden")].into_iter().collect();
    let job = Job {
        percent: Some(Percent::new(77)),
        secrets: Some(secrets.clone()),
        ..job()
    };
    let shown = format!("{job:?} {job:#?}");
    assert!(
        !shown.contains("hidden") && !shown.contains("77") && shown.contains("percent: <redacted>")
    );
    assert!(shown.contains(r#"{"public": <redacted>}"#), "{shown}");
    let by_secret: BySecret = [("hidden", 1)].into_iter().collect();
    assert_eq!(format!("{by_secret:?}"), "{<redacted>: 1}");
    let vault = Vault {
        code: Some(VersionNumber::new(77)),
        names: Some(["hidden"].into_iter().collect()),
    };
    assert_eq!(format!("{vault:?}"), "<redacted>");

    let violations = validate::check(&secrets).unwrap_err();
    assert_eq!(
        violations.to_string(),
        "[public]: must have at most 3 characters"
    );
    let violations = validate::check(&by_secret).unwrap_err();
    assert_eq!(
        violations.to_string(),
        "[<redacted>]: the key must have at most 3 characters"
    );
    // Everything inside a sensitive structure is sensitive.
    let vault = Vault {
        code: Some(VersionNumber::new(777)),
        names: Some(["HIDDEN"].into_iter().collect()),
    };
    let violations = vault.validate().unwrap_err();
    assert_eq!(
        violations.to_string(),
        "code: must be at most 100; names[0]: must match [a-z0-9-]+"
    );
}

#[test]
fn validation_reports_everything_with_its_path() {
    let job = Job {
        id: JobId::new("Not an id"),
        version: Some(VersionNumber::new(0)),
        parameters: Some(
            [
                ("ok", "fine"),
                ("", "x"),
                ("b\n", "much too long"),
                ("c", "x"),
            ]
            .into_iter()
            .collect(),
        ),
        choices: Some(
            [
                Choice::Text("fine".into()),
                Choice::Text("much too long".into()),
                Choice::Unknown("x".into()),
            ]
            .into_iter()
            .collect(),
        ),
        numbers: Some(
            [
                Some(VersionNumber::new(1)),
                None,
                Some(VersionNumber::new(101)),
            ]
            .into_iter()
            .collect(),
        ),
        ..job()
    };
    let violations = job.validate().unwrap_err();
    assert_eq!(
        paths(&violations),
        [
            "id",
            "id",
            "version",
            "parameters",
            "parameters[]",
            "parameters[b\\n]",
            "parameters[b\\n]",
            "choices[1].text",
            "choices[2]",
            "numbers[2]"
        ]
    );
    let text = violations.to_string();
    assert!(!text.contains('\n'), "{text}");
    assert!(text.starts_with(
        "id: must have at most 8 characters, not 9; id: must match [a-z0-9-]+; version: "
    ));
    assert!(text.contains("parameters: must have at most 3 entries, not 4; parameters[]: the key must have at least 1 "));
    assert!(text.contains(
        r"; parameters[b\n]: the key must match [a-z]*; parameters[b\n]: must have at most 4 "
    ));
    assert_eq!(violations.len(), violations.clone().into_iter().count());
    assert!(!violations.is_empty());
    assert_eq!(
        (&violations)
            .into_iter()
            .next()
            .map(|violation| violation.shape),
        Some("JobId")
    );
}

#[test]
fn validation_refuses_what_would_be_another_uri() {
    let job = Job {
        id: JobId::new(""),
        ..job()
    };
    assert_eq!(
        job.validate().unwrap_err().to_string(),
        "id: must not be empty"
    );
    let request = StartRequest {
        client_token: String::new(),
        id: None,
        account: Some(String::new()),
        note: None,
    };
    assert_eq!(
        request.validate().unwrap_err().to_string(),
        "id: is required; account: must not be empty"
    );
}

#[test]
fn validation_does_not_overflow_the_stack() {
    let mut tree = Tree::empty();
    for _ in 0..5_000 {
        tree = Tree {
            label: None,
            left: Some(Box::new(tree)),
        };
    }
    let violations = tree.validate().unwrap_err();
    assert_eq!(violations.len(), 1);
    assert!(
        violations
            .to_string()
            .ends_with(".left.left: is nested too deeply: at most 128 levels are allowed")
    );
}

#[test]
fn tokens_fill_what_is_missing() {
    let source = TokenSource::new(|| "fixed".to_owned());
    let mut request = StartRequest {
        client_token: String::new(),
        id: None,
        account: None,
        note: None,
    };
    fill_idempotency_tokens(&mut request, &source);
    assert_eq!(
        (request.client_token.as_str(), request.account.as_deref()),
        ("fixed", None)
    );
    let mut job = job();
    fill_idempotency_tokens(&mut job, &source);
    assert_eq!(job.token, Some(Token::new("fixed")));

    // Existing values stay, even an empty text in an optional member.
    let mut request = StartRequest {
        client_token: "mine".to_owned(),
        ..request
    };
    fill_idempotency_tokens(&mut request, &source);
    assert_eq!(request.client_token, "mine");
    job.token = Some(Token::new(""));
    fill_idempotency_tokens(&mut job, &source);
    assert_eq!(job.token, Some(Token::new("")));
    fill_idempotency_tokens(&mut Status::Queued, &source);
}
