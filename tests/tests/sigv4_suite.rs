//! The official test suite of Signature Version 4. It is part of botocore's source distribution.
//!
//! `cargo xtask corpus fetch` downloads it. Without it this test says so, and passes.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use shapewright_runtime::auth::Credentials;
use shapewright_runtime::auth::sigv4::{
    self, Payload, SessionTokenMode, SigningParams, SigningSettings,
};
use shapewright_runtime::value::percent::encode_label;

/// The variable that names another folder with the suite.
const VARIABLE: &str = "SHAPEWRIGHT_SIGV4_SUITE";
const FETCHED: &str = "../.corpus/botocore-1.44.5/tests/unit/auth/aws4_testsuite";

/// One case: a folder `name` with the files `name.req`, `name.creq`, `name.sts`, `name.authz` and
/// `name.sreq`.
struct Case {
    name: String,
    request: RawRequest,
    canonical_request: String,
    string_to_sign: String,
    authorization: String,
    signed_request: RawRequest,
}

/// A request as it is written in the suite: its target is not percent-encoded.
struct RawRequest {
    method: String,
    path: String,
    query: Option<String>,
    headers: Vec<(String, String)>,
    body: String,
}

/// How the path of a case gets encoded: the case has it as plain text, and the signature needs it encoded.
#[derive(Clone, Copy, Debug)]
enum Encoding {
    /// The request has it encoded, and the signer leaves it alone.
    InRequest,
    /// The request has it as plain text, and the signer encodes it.
    BySigner,
}

#[test]
fn the_official_suite_passes() {
    let folder = std::env::var_os(VARIABLE).map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join(FETCHED),
        PathBuf::from,
    );
    if !folder.is_dir() {
        assert!(
            std::env::var_os(VARIABLE).is_none(),
            "{VARIABLE} names {}, which is no folder",
            folder.display()
        );
        say(&format!(
            "skipped the official SigV4 suite: no {}; `cargo xtask corpus fetch` gets it, {VARIABLE} names another",
            folder.display()
        ));
        return;
    }
    let mut names = Vec::new();
    find_cases(&folder, &mut names);
    names.sort();
    assert!(
        names.len() >= 30,
        "only {} cases in {}",
        names.len(),
        folder.display()
    );

    let mut failures = Vec::new();
    let (mut checked, mut not_sendable) = (0, Vec::new());
    for path in &names {
        let case = Case::read(path);
        for encoding in [Encoding::InRequest, Encoding::BySigner] {
            match case.check(encoding) {
                Ok(true) => checked += 1,
                Ok(false) => not_sendable.push(case.name.clone()),
                Err(failure) => failures.push(format!("{} {encoding:?}: {failure}", case.name)),
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n\n")
    );
    assert_eq!(
        not_sendable,
        ["get-space"],
        "only a space can't be in a URI as it is"
    );
    say(&format!(
        "official SigV4 suite: {} cases pass, in {checked} variants",
        names.len()
    ));
}

/// Prints past the capture of output, so that people see that a test was skipped.
fn say(text: &str) {
    std::io::stderr()
        .write_all(format!("{text}\n").as_bytes())
        .unwrap();
}

fn find_cases(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find_cases(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "req") {
            found.push(path.with_extension(""));
        }
    }
}

impl Case {
    fn read(path: &Path) -> Self {
        let part = |extension: &str| {
            fs::read_to_string(path.with_extension(extension))
                .unwrap()
                .replace('\r', "")
        };
        Self {
            name: path.file_name().unwrap().to_str().unwrap().to_owned(),
            request: RawRequest::parse(&part("req")),
            canonical_request: part("creq"),
            string_to_sign: part("sts"),
            authorization: part("authz"),
            signed_request: RawRequest::parse(&part("sreq")),
        }
    }

    /// Whether the case applies: `false` if its path can't be sent as it is.
    fn check(&self, encoding: Encoding) -> Result<bool, String> {
        let Some(mut request) = self.request.to_http(encoding) else {
            return Ok(false);
        };
        let token = self
            .signed_request
            .header("x-amz-security-token")
            .unwrap_or_default();
        let credentials =
            Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
                .with_session_token(token);
        let is_token_signed = self.canonical_request.contains("\nx-amz-security-token:");
        let settings = SigningSettings {
            double_encode_path: matches!(encoding, Encoding::BySigner),
            session_token: if is_token_signed {
                SessionTokenMode::Signed
            } else {
                SessionTokenMode::Unsigned
            },
            ..SigningSettings::default()
        };
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160);
        let params = SigningParams::new(&credentials, "us-east-1", "service", time)
            .settings(settings)
            .payload(Payload::Bytes(self.request.body.as_bytes()));

        sigv4::sign(&mut request, &params).map_err(|error| error.to_string())?;
        let canonical =
            sigv4::canonical_request(&request, &params).map_err(|error| error.to_string())?;
        same("canonical request", &canonical, &self.canonical_request)?;
        let string_to_sign =
            sigv4::string_to_sign(&canonical, &params).map_err(|error| error.to_string())?;
        same("string to sign", &string_to_sign, &self.string_to_sign)?;
        same(
            "authorization",
            header(&request, "authorization"),
            &self.authorization,
        )?;
        // Not `Authorization`: in one case, the signed request has a wrong one. The file of its own has the
        // right one.
        for (name, value) in &self.signed_request.headers {
            if name.to_lowercase().starts_with("x-amz-") {
                same(name, header(&request, name), value)?;
            }
        }
        Ok(true)
    }
}

fn header<'a>(request: &'a http::Request<()>, name: &str) -> &'a str {
    request
        .headers()
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

fn same(what: &str, ours: &str, theirs: &str) -> Result<(), String> {
    if ours == theirs {
        Ok(())
    } else {
        Err(format!("{what}\n--- ours\n{ours}\n--- expected\n{theirs}"))
    }
}

impl RawRequest {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let (method, rest) = lines.next().unwrap().split_once(' ').unwrap();
        let target = rest.rsplit_once(" HTTP/").unwrap().0;
        let (path, query) = target
            .split_once('?')
            .map_or((target, None), |(path, query)| (path, Some(query)));
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            if line.starts_with(' ') {
                // A folded line, as HTTP/1.0 had them, belongs to the value before.
                let value = &mut headers.last_mut().unwrap().1;
                value.push(' ');
                value.push_str(line.trim());
            } else {
                let (name, value) = line.split_once(':').unwrap();
                headers.push((name.to_owned(), value.trim().to_owned()));
            }
        }
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.map(str::to_owned),
            headers,
            body: body.to_owned(),
        }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    fn to_http(&self, encoding: Encoding) -> Option<http::Request<()>> {
        let mut target = String::new();
        match encoding {
            Encoding::InRequest => encode_label(&self.path, true, &mut target),
            Encoding::BySigner => target.push_str(&self.path),
        }
        if let Some(query) = &self.query {
            target.push('?');
            target.push_str(query);
        }
        let uri: http::Uri = target.parse().ok()?;
        let mut request = http::Request::builder()
            .method(self.method.as_str())
            .uri(uri);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        Some(request.body(()).unwrap())
    }
}
