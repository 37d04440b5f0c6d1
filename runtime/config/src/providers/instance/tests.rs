//! Instances: what is asked, and what comes of it.

use shapewright_runtime::auth::CredentialsErrorKind::{self, Absent, Refused, Unavailable};
use shapewright_runtime::auth::ProvideCredentials as _;
use shapewright_runtime::transport::TransportError;

use super::*;
use crate::providers::tests::{answer, both};
use crate::testing::Script;

const KEYS: &str = r#"{"Code":"Success","AccessKeyId":"ASIA","SecretAccessKey":"hush","Token":"t",
    "Expiration":"2026-01-01T06:00:00Z","AccountId":"42"}"#;

type Answers = Vec<Result<Response, TransportError>>;
type Set = fn(Instance) -> Instance;

/// A service with these files, whose token is `token`.
fn service(files: &'static [(&'static str, &'static str)]) -> Script {
    Script::new().answer_all(move |request| {
        let path = request.uri().path();
        if path == TOKEN_PATH {
            assert_eq!(request.method(), Method::PUT);
            assert_eq!(request.headers()[TOKEN_LIFETIME], "21600");
            return answer(200, "token");
        }
        assert_eq!(request.headers()[TOKEN], "token");
        match files.iter().find(|(name, _)| *name == path) {
            Some((_, text)) => answer(200, *text),
            None => answer(404, "<html>"),
        }
    })
}

fn paths(script: &Script) -> Vec<String> {
    let requests = script.requests().into_iter();
    let paths = requests.map(|seen| seen.uri.path().trim_start_matches("/latest/").to_owned());
    let paths = paths.map(|it| it.replace("meta-data/iam/security-credentials", "iam"));
    paths.collect()
}

#[test]
fn the_newer_folder_comes_first() {
    let script = service(&[
        (
            "/latest/meta-data/iam/security-credentials-extended/",
            "role\n",
        ),
        (
            "/latest/meta-data/iam/security-credentials-extended/role",
            KEYS,
        ),
    ]);
    let found = both(&Instance::new(Context::of(&script))).unwrap();
    assert_eq!(found.access_key_id(), "ASIA");
    assert_eq!(found.secret_access_key(), "hush");
    assert_eq!(found.session_token(), Some("t"));
    assert_eq!(found.account_id(), Some("42"));
    assert!(found.features().contains(Features::CREDENTIALS_IMDS));
    let expected = ["api/token", "iam-extended/", "iam-extended/role"];
    assert_eq!(paths(&script)[..3], expected);
    // The second time, the token is still good.
    assert_eq!(paths(&script)[3..], expected[1..]);
}

#[test]
fn an_older_service_is_asked_as_it_was() {
    let script = service(&[
        ("/latest/meta-data/iam/security-credentials/", "role"),
        ("/latest/meta-data/iam/security-credentials/role", KEYS),
    ]);
    both(&Instance::new(Context::of(&script))).unwrap();
    let expected = [
        "api/token",
        "iam-extended/",
        "iam/",
        "iam/role",
        "iam/",
        "iam/role",
    ];
    assert_eq!(paths(&script), expected);
}

#[test]
fn the_role_may_be_known() {
    let script = service(&[("/latest/meta-data/iam/security-credentials/mine", KEYS)]);
    let provider = Instance::new(Context::of(&script)).role_name("mine");
    both(&provider).unwrap();
    let expected = ["api/token", "iam-extended/mine", "iam/mine", "iam/mine"];
    assert_eq!(paths(&script), expected);
    let other = Instance::new(Context::of(&script)).role_name("other");
    let error = both(&other).unwrap_err();
    assert_eq!(error.kind(), Absent);
    assert!(error.to_string().contains("no role `other`"), "{error}");
}

#[test]
fn a_forgotten_token_is_replaced_once() {
    let script = Script::new()
        .answer(|_| answer(200, "old"))
        .answer(|_| answer(401, ""))
        .answer(|_| answer(200, "new"))
        .answer(|request| {
            assert_eq!(request.headers()[TOKEN], "new");
            assert!(request.headers()[TOKEN].is_sensitive());
            answer(200, KEYS)
        })
        .answer(|_| answer(401, ""))
        .answer(|_| answer(200, "newer"))
        .answer(|_| answer(401, ""));
    let provider = Instance::new(Context::of(&script)).role_name("r");
    provider.provide_blocking().unwrap();
    let error = provider.provide_blocking().unwrap_err();
    assert!(error.to_string().contains("401"), "{error}");
    assert_eq!(script.answers_left(), 0);
}

#[test]
fn a_token_is_used_as_long_as_it_lives() {
    let cases = [
        ("300", [(0, 2), (179, 1), (1, 2)]),
        // No time is so far away, and no token lives longer than 6 hours.
        ("18446744073709551615", [(0, 2), (21_479, 1), (1, 2)]),
    ];
    for (seconds, table) in cases {
        let script = service_of_tokens(seconds);
        let provider = Instance::new(Context::of(&script)).role_name("r");
        for (passed, expected) in table {
            let before = script.requests().len();
            script.pass(Duration::from_secs(passed));
            provider.provide_blocking().unwrap();
            let asked = script.requests().len() - before;
            assert_eq!(asked, expected, "{seconds}: {passed}");
        }
    }
}

/// A service whose tokens live so long.
fn service_of_tokens(seconds: &'static str) -> Script {
    Script::new().answer_all(move |request| {
        let mut response = answer(
            200,
            if request.method() == Method::PUT {
                "t"
            } else {
                KEYS
            },
        )?;
        let seconds = HeaderValue::from_static(seconds);
        response.headers_mut().insert(TOKEN_LIFETIME, seconds);
        Ok(response)
    })
}

#[test]
fn urls_are_those_of_the_settings() {
    let table: &[(Set, &str)] = &[
        (|it| it, "http://169.254.169.254/latest/api/token"),
        (Instance::ipv6, "http://[fd00:ec2::254]/latest/api/token"),
        (
            |it| it.ipv6().endpoint_url("http://override:456/base/"),
            "http://override:456/base/latest/api/token",
        ),
        (
            |it| it.endpoint_url("https://custom"),
            "https://custom/latest/api/token",
        ),
    ];
    for (set, expected) in table {
        let script = Script::new();
        let provider = set(Instance::new(Context::of(&script)));
        let error = provider.provide_blocking().unwrap_err();
        assert_eq!(error.kind(), Absent);
        assert_eq!(script.requests()[0].uri, *expected);
        // Nobody is there, and nobody is asked twice.
        assert_eq!(script.requests().len(), 1);
    }
}

/// A provider that gets one answer to each request, and the others from a service that works.
fn failing(answers: Answers) -> (Script, Instance) {
    let script = answers
        .into_iter()
        .fold(Script::new(), |script, it| script.answer(|_| it))
        .answer_all(|_| answer(200, KEYS));
    let provider = Instance::new(Context::of(&script)).role_name("r");
    (script, provider)
}

#[test]
fn what_goes_wrong_is_explained() {
    let silent = || {
        Err(TransportError::new(
            TransportErrorKind::ReadTimeout,
            "silence",
        ))
    };
    let said = |text| vec![answer(200, "t"), answer(200, text)];
    let table: Vec<(Answers, CredentialsErrorKind, &str)> = vec![
        (
            vec![answer(403, "")],
            Absent,
            "request forbidden: IMDS is disabled",
        ),
        (vec![answer(404, "")], Absent, "only version 1"),
        (vec![answer(405, "")], Absent, "only version 1"),
        (vec![answer(400, "")], Refused, "does not understand"),
        (vec![answer(200, "\u{1}")], Unavailable, "no token"),
        (
            (0..4).map(|_| answer(503, "")).collect(),
            Unavailable,
            "503",
        ),
        ((0..4).map(|_| silent()).collect(), Unavailable, "hop limit"),
        (
            vec![answer(200, "t"), answer(404, ""), answer(404, "")],
            Absent,
            "attach one",
        ),
        (said("hush"), Unavailable, "no object in JSON"),
        (
            said(r#"{"SecretAccessKey":"hush"}"#),
            Refused,
            "no `AccessKeyId`",
        ),
        (
            said(r#"{"AccessKeyId":"A","SecretAccessKey":"hush","Token":"hush"}"#),
            Unavailable,
            "no `Expiration`",
        ),
        (
            said(
                r#"{"AccessKeyId":"A","SecretAccessKey":"hush","Expiration":"2026-01-01T06:00:00Z"}"#,
            ),
            Unavailable,
            "no `Token`",
        ),
        (
            said(r#"{"Code":"Failed","Message":"soon"}"#),
            Unavailable,
            "Failed: soon",
        ),
        (
            said(r#"{"Code":"AssumeRoleUnauthorizedAccess"}"#),
            Refused,
            "it says no more",
        ),
    ];
    for (answers, kind, expected) in table {
        let (script, provider) = failing(answers);
        let error = provider.provide_blocking().unwrap_err();
        let text = error.to_string();
        assert!(text.contains(expected) && !text.contains("hush"), "{text}");
        assert_eq!(error.kind(), kind, "{text}");
        assert_eq!(script.answers_left(), 0, "{text}");
    }
}

#[test]
fn settings_are_checked_before_anything_is_sent() {
    let table: &[(Set, CredentialsErrorKind, &str)] = &[
        (|it| it.disabled(true), Absent, "AWS_EC2_METADATA_DISABLED"),
        (
            |it| it.endpoint_url("not a uri"),
            Refused,
            "invalid uri character",
        ),
        (|it| it.endpoint_url("ftp://a"), Refused, "must begin with"),
        (|it| it.endpoint_url("host"), Refused, "`host`"),
    ];
    for (set, kind, expected) in table {
        let script = Script::new();
        let error = both(&set(Instance::new(Context::of(&script)))).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.kind(), *kind, "{error}");
        assert!(script.requests().is_empty());
    }
}

#[test]
fn failures_that_pass_are_repeated() {
    let (script, provider) = failing(vec![
        answer(500, ""),
        Err(TransportError::new(TransportErrorKind::Closed, "closed")),
        answer(200, "t"),
        answer(429, ""),
    ]);
    provider.provide_blocking().unwrap();
    assert_eq!(script.sleeps().len(), 3);
    assert!(script.sleeps()[1] > script.sleeps()[0]);
}

#[test]
fn expired_credentials_are_used_a_little_longer() {
    const OLD: &str = r#"{"AccessKeyId":"ASIA","SecretAccessKey":"hush","Token":"t",
        "Expiration":"2025-12-31T23:59:59Z"}"#;
    let script = service(&[("/latest/meta-data/iam/security-credentials-extended/r", OLD)]);
    let provider = Instance::new(Context::of(&script)).role_name("r");
    let found = provider.provide_blocking().unwrap();
    let left = found
        .expiry()
        .unwrap()
        .duration_since(script.surroundings().time());
    let minutes = left.unwrap().as_secs() / 60;
    assert!((10..15).contains(&minutes), "{minutes}");
}

#[test]
fn a_provider_shows_no_token() {
    let script = Script::new().answer(|_| answer(200, "hush"));
    let provider = Instance::new(Context::of(&script));
    provider.provide_blocking().unwrap_err();
    assert!(provider.known().token.is_some());
    assert!(!format!("{provider:?} {:?}", provider.known().token).contains("hush"));
}
