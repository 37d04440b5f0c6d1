//! Requests for somebody else, in both clients: compared with botocore's (`vectors/sigv4/presigned.json`), and
//! verified by a few plain lines.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::future::ready;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};
use ring::{digest, hmac};
use s3::operations::*;
use serde_json::Value;
use shapewright_runtime::client::retry::{Clock, Sleep};
use shapewright_runtime::client::{self, Auth, FormPolicy, PresignedRequest};
use shapewright_runtime::shape::newtype::{List, Map};
use shapewright_runtime::transport::{self, Body, Request, Response};
use shapewright_runtime::wire::checksum::ChecksumAlgorithm;
use shapewright_runtime::wire::protocol::REST_JSON;
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{
    ByteStream, Credentials, Error, Operation, operation_error, structure_shape,
};

const VECTORS: &str = include_str!("../vectors/sigv4/presigned.json");
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TOKEN: &str = "FwoGZXIvYXdzEBYaDK/+=ab";
const DIRECTORY: &str = "things--euw1-az1--x-s3";
const POINT: &str = "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap";

/// A clock that stands still, with the time of the vectors after so many seconds.
#[derive(Debug)]
struct Noon(Arc<Mutex<u64>>);

impl Noon {
    fn new() -> Self {
        Self(Arc::default())
    }
}

fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160)
}

impl Clock for Noon {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time(&self) -> SystemTime {
        noon() + Duration::from_secs(*self.0.lock().unwrap())
    }

    fn sleep(&self, _: Duration) -> Sleep {
        Box::pin(ready(()))
    }

    fn sleep_blocking(&self, _: Duration) {}

    fn random(&self) -> u64 {
        0
    }
}

fn credentials(token: &str) -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET).with_session_token(token)
}

/// The server of sessions: counts them, and answers all other requests with nothing.
#[derive(Clone, Default)]
struct Sessions {
    begun: Arc<AtomicUsize>,
    last: Arc<Mutex<Option<http::HeaderMap>>>,
    is_down: Arc<Mutex<bool>>,
}

impl Sessions {
    fn answer(&self, request: &Request) -> Response {
        if request.uri().query() != Some("session") {
            *self.last.lock().unwrap() = Some(request.headers().clone());
            return Response::new(Body::default());
        }
        assert!(!request.headers().contains_key("x-amz-s3session-token"));
        if *self.is_down.lock().unwrap() {
            let response = http::Response::builder().status(403);
            return response.body(Body::default()).unwrap();
        }
        self.begun.fetch_add(1, Ordering::Relaxed);
        Response::new(Body::from(
            "<CreateSessionResult><Credentials><AccessKeyId>ASIASESSION</AccessKeyId>\
             <SecretAccessKey>session-secret</SecretAccessKey><SessionToken>session-token/+=</SessionToken>\
             <Expiration>2015-08-30T12:41:00Z</Expiration></Credentials></CreateSessionResult>",
        ))
    }
}

fn asynchronous(token: &str, sessions: &Sessions) -> s3::Client {
    let sessions = sessions.clone();
    s3::Client::builder()
        .region("eu-west-1")
        .credentials(credentials(token))
        .clock(Noon::new())
        .transport(transport::from_fn(move |request: Request| {
            ready(Ok(sessions.answer(&request)))
        }))
        .build()
        .unwrap()
}

fn blocking(token: &str, sessions: &Sessions) -> s3::blocking::Client {
    let sessions = sessions.clone();
    s3::blocking::Client::builder()
        .region("eu-west-1")
        .credentials(credentials(token))
        .clock(Noon::new())
        .transport(transport::from_blocking_fn(move |request: Request| {
            Ok(sessions.answer(&request))
        }))
        .build()
        .unwrap()
}

fn vector(path: &str) -> Value {
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    vectors.pointer(path).unwrap().clone()
}

/// A URI taken apart: what is before the query, and the parameters in the order of their names.
fn parts(uri: &str) -> (String, BTreeMap<String, String>) {
    let (path, query) = uri.split_once('?').unwrap();
    let pairs = query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name.to_owned(), value.to_owned())
    });
    (path.to_owned(), pairs.collect())
}

/// Compares with botocore, whose parameters have another order.
#[track_caller]
fn same(name: &str, found: &PresignedRequest) {
    let expected = vector(&format!("/urls/{name}"));
    let (found, expected) = (
        found.uri().to_string(),
        expected.as_str().unwrap().to_owned(),
    );
    assert_eq!(parts(&found), parts(&expected), "{name}");
}

/// Makes the same request in both clients.
macro_rules! both {
    ($operation:ty, $request:expr, $seconds:literal, $token:expr) => {{
        let (sessions, valid_for) = (Sessions::default(), Duration::from_secs($seconds));
        let other = blocking($token, &sessions);
        let other = other.presign::<$operation>($request, valid_for).unwrap();
        let found = asynchronous($token, &sessions);
        let found = found
            .presign::<$operation>($request, valid_for)
            .await
            .unwrap();
        if !found.uri().query().unwrap().contains("ECDSA") {
            assert_eq!(found.uri(), other.uri());
        }
        assert_eq!(found.headers(), other.headers());
        found
    }};
}

#[tokio::test]
async fn requests_are_those_of_botocore() {
    let found = both!(
        GetObject,
        GetObjectRequest::new("things", "a b/ü+(1)"),
        900,
        ""
    );
    same("get", &found);
    assert_eq!(found.method(), "GET");
    assert!(found.headers().is_empty() && found.body().is_empty());
    assert_eq!(found.expires(), noon() + Duration::from_secs(900));
    let request = || {
        GetObjectRequest::new("things", "k")
            .version_id("v/1")
            .response_content_disposition("attachment; filename=\"a.txt\"")
    };
    same("get version", &both!(GetObject, request(), 60, ""));
    let request = || GetObjectRequest::new("dots.in.name", "k");
    same("get by path", &both!(GetObject, request(), 900, ""));
    let request = || HeadObjectRequest::new("things", "k");
    let found = both!(HeadObject, request(), 604_800, TOKEN);
    same("head with token", &found);
    assert_eq!(found.method(), "HEAD");
    let found = both!(PutObject, PutObjectRequest::new("things", "k"), 900, "");
    same("put", &found);
    assert_eq!(
        (found.method().as_str(), found.takes_any_body()),
        ("PUT", true)
    );
    let request = || {
        PutObjectRequest::new("things", "k")
            .content_type("text/plain")
            .acl("private")
            .metadata([("a", "b c")])
    };
    let found = both!(PutObject, request(), 900, "");
    same("put with headers", &found);
    let names: Vec<_> = found
        .headers()
        .keys()
        .map(http::HeaderName::as_str)
        .collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert_eq!(found.headers()["x-amz-meta-a"], "b c");
    let request = || UploadPartRequest::new("things", "k", 7, "id+/=");
    same("upload part", &both!(UploadPart, request(), 900, ""));
    let request = || ListObjectsV2Request::new("things").prefix("a/b");
    same("list", &both!(ListObjectsV2, request(), 900, ""));
}

#[tokio::test]
async fn the_sender_gets_the_body_unless_it_may_choose_one() {
    use s3::types::{CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier};

    let request = || DeleteObjectsRequest::new("things", Delete::new([ObjectIdentifier::new("k")]));
    let found = both!(DeleteObjects, request(), 900, "");
    let body = String::from_utf8_lossy(found.body());
    assert!(body.contains("<Key>k</Key>"), "{body}");
    assert!(!found.takes_any_body());
    let checksum = ChecksumAlgorithm::Crc32.checksum(found.body());
    assert_eq!(found.headers()["x-amz-checksum-crc32"], checksum);

    let request = || {
        let part = CompletedPart::new().part_number(1).e_tag("e");
        let parts = CompletedMultipartUpload::new().parts([part]);
        CompleteMultipartUploadRequest::new("things", "k", "id").multipart_upload(parts)
    };
    let found = both!(CompleteMultipartUpload, request(), 900, "");
    let body = String::from_utf8_lossy(found.body());
    assert!(body.contains("<ETag>e</ETag>"), "{body}");
    assert!(!found.takes_any_body());

    // There is nothing to choose.
    let found = both!(GetObject, GetObjectRequest::new("things", "k"), 900, "");
    assert!(found.body().is_empty() && !found.takes_any_body());
    // A body of the request is only an example.
    let request = || PutObjectRequest::new("things", "k").body("abc");
    let found = both!(PutObject, request(), 900, "");
    assert!(found.body().is_empty() && found.takes_any_body());
}

#[tokio::test]
async fn a_checksum_is_that_of_the_body_that_is_sent() {
    let sum = ChecksumAlgorithm::Crc32.checksum(b"abc");
    let request = || PutObjectRequest::new("things", "k").checksum_algorithm("CRC32");
    let found = both!(PutObject, request().body("abc"), 900, "");
    assert_eq!(found.headers()["x-amz-checksum-crc32"], sum);
    assert!(found.body() == "abc" && !found.takes_any_body());

    let path = std::env::temp_dir().join(format!("presigned-{}", std::process::id()));
    std::fs::write(&path, "abc").unwrap();
    let file = || ByteStream::from_path(&path).unwrap();
    let found = both!(PutObject, request().body(file()), 900, "");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(found.headers()["x-amz-checksum-crc32"], sum);
    assert!(!found.takes_any_body());

    // The sender's body has this checksum.
    let known = || request().checksum_crc32(sum.as_str());
    let found = both!(PutObject, known(), 900, "");
    assert_eq!(found.headers()["x-amz-checksum-crc32"], sum);
    assert!(found.takes_any_body());

    let (client, time) = (blocking("", &Sessions::default()), Duration::from_secs(900));
    let error = client.presign::<PutObject>(request(), time).unwrap_err();
    let error = error.to_string();
    assert!(error.contains("the sender chooses the body"), "{error}");

    let form = |request, policy| client.presign_form(request, policy, time);
    let error = form(request(), FormPolicy::new()).unwrap_err().to_string();
    assert!(error.contains("the sender chooses the file"), "{error}");
    let allowed = FormPolicy::new().starts_with("X-Amz-Checksum-Crc32", "");
    let has_checksum = |form: &client::PresignedForm| {
        let mut fields = form.fields().iter();
        fields.any(|(name, _)| name == "x-amz-checksum-crc32")
    };
    assert!(!has_checksum(&form(request(), allowed).unwrap()));
    assert!(has_checksum(&form(known(), FormPolicy::new()).unwrap()));
}

#[test]
fn the_length_of_an_upload_is_a_condition_of_its_form() {
    let client = blocking(TOKEN, &Arc::default());
    let request = PutObjectRequest::new("photos", "a.jpg").content_length(5);
    let time = Duration::from_secs(900);
    let form = client
        .presign_form(request, FormPolicy::new(), time)
        .unwrap();
    let fields = form.fields();
    assert!(fields.iter().all(|(name, _)| name != "content-length"));
    let (_, policy) = fields.iter().find(|(name, _)| name == "policy").unwrap();
    let policy = unbase64(policy);
    assert!(
        policy.contains(r#"["content-length-range", 5, 5]"#),
        "{policy}"
    );
}

#[tokio::test]
async fn a_form_of_the_protocol_query_becomes_a_query() {
    let client = ec2::Client::builder()
        .region("eu-west-1")
        .clock(Noon::new());
    let client = client.credentials(credentials("")).build().unwrap();
    let request = ec2::operations::DescribeInstancesRequest::new().instance_ids(["i-1", "i-2"]);
    let time = Duration::from_secs(900);
    let found = client.presign::<ec2::operations::DescribeInstances>(request, time);
    let found = found.await.unwrap();
    same("instances", &found);
    assert_eq!((found.method().as_str(), found.body().len()), ("GET", 0));
    assert!(found.headers().is_empty());
}

type Lexicons = List<named::Lexicons, String>;
type Tags = Map<named::Tags, String, String>;

shapewright_runtime::newtypes! {
    [Lexicons, Tags]
    {}
    {}
}

/// Members of the body, as Polly's `SynthesizeSpeech` has them.
#[derive(Clone, Default)]
struct Speech {
    format: Option<String>,
    lexicons: Option<Lexicons>,
    rate: Option<String>,
    text: Option<String>,
    kind: Option<String>,
    voice: Option<String>,
}

structure_shape! {
    Speech = "SynthesizeSpeechInput" {
        0 format = "OutputFormat";
        1 lexicons = "LexiconNames";
        2 rate = "SampleRate";
        3 text = "Text";
        4 kind = "TextType";
        5 voice = "VoiceId";
    }
}

operation_error! {
    /// The errors.
    SpeechError {}
}

static POLLY: ServiceSchema =
    ServiceSchema::new("Polly", "2016-06-10", &REST_JSON).endpoint("polly", "polly");

struct SynthesizeSpeech;

impl Operation for SynthesizeSpeech {
    type Input = Speech;
    type Output = ();
    type Error = SpeechError;
    const DECLARATION: OperationDeclaration = (
        &POLLY,
        "SynthesizeSpeech",
        "POST",
        "/v1/speech",
        "SynthesizeSpeech.link()",
    );
}

/// A map has no place in a link.
#[derive(Clone, Default)]
struct Tagged {
    tags: Option<Tags>,
}

structure_shape! {
    Tagged = "Tagged" { 0 tags = "Tags"; }
}

struct SpeakTagged;

impl Operation for SpeakTagged {
    type Input = Tagged;
    type Output = ();
    type Error = SpeechError;
    const DECLARATION: OperationDeclaration = (
        &POLLY,
        "SpeakTagged",
        "POST",
        "/v1/speech",
        "SpeakTagged.link()",
    );
}

const SPEECH: &str = "https://polly.eu-west-1.amazonaws.com";

fn polly() -> client::blocking::Core {
    let client = client::blocking::ClientBuilder::<client::blocking::Core>::new(&POLLY);
    let client = client.region("eu-west-1").endpoint_url(SPEECH);
    let client = client.credentials(credentials(TOKEN)).clock(Noon::new());
    client.build().unwrap()
}

#[tokio::test]
async fn a_link_has_the_members_of_the_body_in_its_query() {
    let client = client::ClientBuilder::<client::Core>::new(&POLLY).region("eu-west-1");
    let client = client.endpoint_url(SPEECH).credentials(credentials(TOKEN));
    let client = client.clock(Noon::new()).build().unwrap();
    let blocking = polly();
    let text = |text: &str| Some(text.to_owned());
    let speech = Speech {
        format: text("mp3"),
        lexicons: Some(["one".to_owned(), "two".to_owned()].into_iter().collect()),
        rate: None,
        text: text("<speak>Grüße & so+on</speak>"),
        kind: text("ssml"),
        voice: text("Vicki"),
    };
    let time = Duration::from_secs(900);
    let found = client.presign::<SynthesizeSpeech>(speech.clone(), time);
    let found = found.await.unwrap();
    let same = blocking.presign::<SynthesizeSpeech>(speech, time).unwrap();
    assert_eq!(same.uri(), found.uri());
    let pairs = |uri: &str| {
        let (path, query) = uri.split_once('?').unwrap();
        let mut pairs: Vec<_> = query.split('&').map(str::to_owned).collect();
        pairs.sort_unstable();
        (path.to_owned(), pairs)
    };
    let expected = vector("/urls/speech");
    assert_eq!(
        pairs(&found.uri().to_string()),
        pairs(expected.as_str().unwrap())
    );
    assert_eq!((found.method().as_str(), found.body().len()), ("GET", 0));
    assert!(found.headers().is_empty() && !found.takes_any_body());
}

#[test]
fn a_link_has_no_place_for_a_map() {
    let tagged = Tagged {
        tags: Some([("a".to_owned(), "b".to_owned())].into_iter().collect()),
    };
    let error = polly()
        .presign::<SpeakTagged>(tagged, Duration::from_secs(900))
        .unwrap_err();
    let error = error.to_string();
    assert!(error.contains(": Tags: only a scalar"), "{error}");
}

#[tokio::test]
async fn a_session_signs_for_others_and_is_begun_once() {
    let found = both!(GetObject, GetObjectRequest::new(DIRECTORY, "k"), 300, "");
    same("session", &found);
    let sessions = Sessions::default();
    let client = asynchronous("", &sessions);
    let calls = (0..5).map(|_| client.get_object(GetObjectRequest::new(DIRECTORY, "k")));
    let calls: Vec<_> = calls.map(tokio::spawn).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let headers = sessions.last.lock().unwrap().take().unwrap();
    assert_eq!(headers["x-amz-s3session-token"], "session-token/+=");
    assert!(!headers.contains_key("x-amz-security-token"));
    let authorization = headers["authorization"].to_str().unwrap();
    let scope = "Credential=ASIASESSION/20150830/eu-west-1/s3express/aws4_request";
    assert!(authorization.contains(scope), "{authorization}");
    let agent = headers["user-agent"].to_str().unwrap();
    assert!(agent.contains(" m/E,J,"), "{agent}");
    assert_eq!(sessions.begun.load(Ordering::Relaxed), 1);
    // Another bucket has another session.
    let other = GetObjectRequest::new("other--euw1-az1--x-s3", "k");
    client.get_object(other).await.unwrap();
    assert_eq!(sessions.begun.load(Ordering::Relaxed), 2);
    // A rule may be told to do without.
    let plain = s3::Client::builder().region("eu-west-1").clock(Noon::new());
    let plain = plain.endpoint_parameter("DisableS3ExpressSessionAuth", true);
    let plain = plain.credentials(credentials("")).build().unwrap();
    let request = GetObjectRequest::new(DIRECTORY, "k");
    let found = plain.presign::<GetObject>(request, Duration::from_secs(9));
    let found = found.await.unwrap().uri().to_string();
    assert!(
        found.contains("AKIDEXAMPLE") && !found.contains("S3session"),
        "{found}"
    );
}

#[test]
fn a_session_is_renewed_before_its_end_and_goes_on_if_that_fails() {
    let (sessions, passed) = (Sessions::default(), Arc::new(Mutex::new(0)));
    let answers = sessions.clone();
    let client = s3::blocking::Client::builder()
        .region("eu-west-1")
        .credentials(credentials(""))
        .clock(Noon(Arc::clone(&passed)))
        .max_attempts(1)
        .transport(transport::from_blocking_fn(move |request: Request| {
            Ok(answers.answer(&request))
        }))
        .build()
        .unwrap();
    let get = || client.get_object(GetObjectRequest::new(DIRECTORY, "k"));
    // The session ends after 300 seconds.
    for (seconds, is_down, begun, is_fine) in [
        (0, false, 1, true),
        (239, false, 1, true),
        (241, true, 1, true),
        (299, false, 2, true),
        (299, true, 2, true),
        (301, true, 2, false),
    ] {
        *passed.lock().unwrap() = seconds;
        *sessions.is_down.lock().unwrap() = is_down;
        let found = get();
        assert_eq!(found.is_ok(), is_fine, "{seconds}: {found:?}");
        assert_eq!(sessions.begun.load(Ordering::Relaxed), begun, "{seconds}");
        if let Err(error) = found {
            assert!(matches!(error, Error::Credentials(_)), "{error:?}");
        }
    }
}

/// The text that a signature in a query covers, from the URI alone.
fn string_to_sign(method: &str, uri: &str, payload: &str) -> (String, String) {
    let (path, mut query) = parts(uri);
    let signature = query.remove("X-Amz-Signature").unwrap();
    let (host, path) = path
        .strip_prefix("https://")
        .unwrap()
        .split_once('/')
        .unwrap();
    let pairs = query.iter().map(|(name, value)| format!("{name}={value}"));
    let pairs = pairs.collect::<Vec<_>>().join("&");
    let canonical = format!("{method}\n/{path}\n{pairs}\nhost:{host}\n\nhost\n{payload}");
    let hash = digest::digest(&digest::SHA256, canonical.as_bytes());
    let scope = query["X-Amz-Credential"].replace("%2F", "/");
    let (_, scope) = scope.split_once('/').unwrap();
    let (algorithm, date) = (&query["X-Amz-Algorithm"], &query["X-Amz-Date"]);
    let text = format!("{algorithm}\n{date}\n{scope}\n{}", hex(hash.as_ref()));
    (text, signature)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(digits).collect()
}

fn mac(secret: &str, scope: &str, text: &str) -> String {
    let mut key = format!("AWS4{secret}").into_bytes();
    for part in scope.split('/').chain([text]) {
        let own = hmac::Key::new(hmac::HMAC_SHA256, &key);
        key = hmac::sign(&own, part.as_bytes()).as_ref().to_vec();
    }
    hex(&key)
}

#[tokio::test]
async fn a_few_plain_lines_verify_the_signature() {
    let scope = "20150830/eu-west-1/s3/aws4_request";
    for token in ["", TOKEN] {
        let found = both!(
            GetObject,
            GetObjectRequest::new("things", "a b/ü~"),
            77,
            token
        );
        let (text, signature) = string_to_sign("GET", &found.uri().to_string(), "UNSIGNED-PAYLOAD");
        assert_eq!(mac(SECRET, scope, &text), signature);
        let (other, _) = string_to_sign("PUT", &found.uri().to_string(), "UNSIGNED-PAYLOAD");
        assert_ne!(mac(SECRET, scope, &other), signature);
    }
}

/// The public key of the credentials, from AWS's test suite for these signatures.
const PUBLIC: &str = "04b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1\
                      865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518";

#[tokio::test]
async fn a_signature_for_many_regions_is_verified_by_its_public_key() {
    let found = both!(GetObject, GetObjectRequest::new(POINT, "k"), 900, TOKEN);
    let found = found.uri().to_string();
    let expected = vector("/urls/many regions").as_str().unwrap().to_owned();
    let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, bytes(PUBLIC));
    for uri in [&found, &expected] {
        let (text, signature) = string_to_sign("GET", uri, "UNSIGNED-PAYLOAD");
        let signature = bytes(&signature);
        assert!(
            key.verify(text.as_bytes(), &signature).is_ok(),
            "{uri}\n{text}"
        );
        assert!(key.verify(b"other", &signature).is_err());
    }
    let without_signature = |uri: &str| {
        let (path, mut query) = parts(uri);
        query.remove("X-Amz-Signature");
        (path, query)
    };
    assert_eq!(without_signature(&found), without_signature(&expected));
}

#[tokio::test]
async fn forms_are_those_of_botocore() {
    let policy = || {
        FormPolicy::new()
            .content_length(1..=1000)
            .starts_with("x-amz-meta-tag", "")
    };
    let request = || {
        let request = PutObjectRequest::new("things", "user/${filename}");
        request.acl("private").content_type("image/png")
    };
    let (time, sessions) = (Duration::from_secs(600), Sessions::default());
    let found = asynchronous(TOKEN, &sessions).presign_form(request(), policy(), time);
    let found = found.await.unwrap();
    let other = blocking(TOKEN, &sessions).presign_form(request(), policy(), time);
    assert_eq!(other.unwrap().fields(), found.fields());
    let expected = vector("/form");
    assert_eq!(found.uri().to_string(), expected["url"]);
    let lower = |(name, value): (&String, &Value)| {
        (
            name.to_lowercase(),
            value.as_str().unwrap_or_default().to_owned(),
        )
    };
    let wanted: BTreeMap<_, _> = expected["fields"]
        .as_object()
        .unwrap()
        .iter()
        .map(lower)
        .collect();
    let mut fields: BTreeMap<_, _> = found.fields().iter().cloned().collect();
    let (policy, signature) = (fields.remove("policy"), fields.remove("x-amz-signature"));
    let policy = policy.unwrap();
    assert_eq!(fields, wanted);
    let scope = "20150830/eu-west-1/s3/aws4_request";
    assert_eq!(signature.unwrap(), mac(SECRET, scope, &policy));
    let sorted = |policy: &Value| {
        let conditions = policy["conditions"].as_array().unwrap().iter();
        let mut conditions: Vec<_> = conditions.map(|it| it.to_string().to_lowercase()).collect();
        conditions.sort();
        (policy["expiration"].clone(), conditions)
    };
    let text = unbase64(&policy);
    let policy: Value = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}"));
    assert_eq!(sorted(&policy), sorted(&expected["policy"]));
}

fn unbase64(text: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = Vec::new();
    for group in text.as_bytes().chunks(4) {
        let digits = group.iter().filter(|digit| **digit != b'=');
        let digits = digits.map(|digit| DIGITS.iter().position(|it| it == digit).unwrap());
        let digits: Vec<_> = digits.collect();
        let number = digits.iter().fold(0, |number, digit| number << 6 | digit);
        let number = number << (6 * (4 - digits.len()));
        out.extend_from_slice(&u32::try_from(number).unwrap().to_be_bytes()[1..digits.len()]);
    }
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn passwords_of_connections_are_those_of_botocore() {
    use shapewright_runtime::client;

    let builder: client::ClientBuilder<client::Core> = client::ClientBuilder::new(&s3::SERVICE);
    let builder = builder.region("eu-west-1").clock(Noon::new());
    let core = builder.credentials(credentials("")).build().unwrap();
    let builder: client::ClientBuilder<client::Core> = client::ClientBuilder::new(&s3::SERVICE);
    let builder = builder.region("eu-west-1").clock(Noon::new());
    let with_token = builder.credentials(credentials(TOKEN)).build().unwrap();
    let seconds = Duration::from_secs;
    let user = [("Action", "connect"), ("DBUser", "jane doe")];
    let token = with_token.connection_token("rds-db", "db.example.com:5432", &user, seconds(900));
    let (connect, host) = ([("Action", "DbConnect")], "c.dsql.example.com");
    let connect = core.connection_token("dsql", host, &connect, seconds(60));
    let admin = [("Action", "DbConnectAdmin")];
    let admin = core.connection_token("dsql", host, &admin, seconds(900));
    for (name, found) in [
        ("user", token.await.unwrap()),
        ("connect", connect.await.unwrap()),
        ("admin", admin.await.unwrap()),
    ] {
        let expected = vector(&format!("/tokens/{name}"));
        assert_eq!(parts(&found), parts(expected.as_str().unwrap()), "{name}");
    }
}

#[tokio::test]
async fn what_can_not_be_presigned_is_said() {
    let client = asynchronous("", &Sessions::default());
    let get = || GetObjectRequest::new("things", "k");
    for (seconds, is_fine) in [(0, false), (1, true), (604_800, true), (604_801, false)] {
        let found = client.presign::<GetObject>(get(), Duration::from_secs(seconds));
        let found = found.await;
        assert_eq!(found.is_ok(), is_fine, "{seconds}");
        if let Err(error) = found {
            assert!(error.to_string().contains("7 days"), "{error}");
        }
    }
    let found = client.presign::<GetObject>(get(), Duration::from_millis(604_800_500));
    let error = found.await.unwrap_err().to_string();
    assert!(error.contains("for 604800.5 seconds"), "{error}");
    let hour = Duration::from_secs(3600);
    let ends = noon() + Duration::from_secs(60);
    let short = s3::Client::builder().region("eu-west-1").clock(Noon::new());
    let short = short.credentials(credentials(TOKEN).with_expiry(ends));
    let found = short.build().unwrap().presign::<GetObject>(get(), hour);
    assert_eq!(found.await.unwrap().expires(), ends);
    let anonymous = s3::Client::builder()
        .region("eu-west-1")
        .auth(Auth::Anonymous);
    let found = anonymous.build().unwrap().presign::<GetObject>(get(), hour);
    let error = found.await.unwrap_err().to_string();
    assert!(error.contains("only a signature"), "{error}");
    let request = ec2::operations::DescribeInstancesRequest::new();
    let found = client.presign::<ec2::operations::DescribeInstances>(request, hour);
    let error = found.await.unwrap_err().to_string();
    assert!(error.contains("`EC2`") && error.contains("`S3`"), "{error}");

    let shown = client.presign::<GetObject>(get(), hour).await.unwrap();
    let shown = format!("{shown:?}");
    assert!(
        shown.contains("/k") && !shown.contains("Signature"),
        "{shown}"
    );
}
