//! What a client refuses because nobody could be authenticated by it.

use shapewright_runtime::client::{self, Auth, blocking};
use shapewright_runtime::transport::{self, Body, ClientCertificate, Response};
use shapewright_runtime::wire::protocol::REST_JSON;
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{Credentials, Error, Operation, operation_error, structure_shape};

static SERVICE: ServiceSchema =
    ServiceSchema::new("Test", "2020-01-01", &REST_JSON).endpoint("test", "test");

#[derive(Clone, Default)]
struct Input {
    url: Option<String>,
}

structure_shape! {
    Input = "Input" {
        0 url = "url";
    }
}

operation_error! {
    /// The errors.
    NoError {}
}

struct Plain;

impl Operation for Plain {
    type Input = Input;
    type Output = ();
    type Error = NoError;
    const DECLARATION: OperationDeclaration = (&SERVICE, "Plain", "POST", "/", "Plain");
}

/// It goes to the endpoint in its input.
struct Elsewhere;

impl Operation for Elsewhere {
    type Input = Input;
    type Output = ();
    type Error = NoError;
    const DECLARATION: OperationDeclaration = (
        &SERVICE,
        "Elsewhere",
        "POST",
        "/",
        "Elsewhere.endpoint_member(0)",
    );
}

fn certificate() -> ClientCertificate {
    let key = rcgen::generate_simple_self_signed(["device".to_owned()]).unwrap();
    ClientCertificate::from_pem(key.cert.pem(), key.signing_key.serialize_pem()).unwrap()
}

fn asynchronous() -> client::ClientBuilder<client::Core> {
    client::ClientBuilder::new(&SERVICE).region("eu-west-1")
}

fn blocking() -> blocking::ClientBuilder<blocking::Core> {
    blocking::ClientBuilder::new(&SERVICE).region("eu-west-1")
}

/// Does the same with the builders of both clients. The results are the errors of `build`.
macro_rules! both {
    ($builder:ident => $built:expr) => {{
        let asynchronous = {
            let $builder = asynchronous();
            $built.build().err().map(|error| error.to_string())
        };
        let $builder = blocking();
        let blocking = $built.build().err().map(|error| error.to_string());
        [asynchronous, blocking]
    }};
}

#[test]
fn a_client_certificate_has_to_be_there_and_under_tls() {
    const HTTPS: &str = "https://device.example";
    const HTTP: &str = "http://device.example";
    let errors = both!(builder => builder.auth(Auth::ClientCertificate).endpoint_url(HTTPS));
    for error in errors {
        let error = error.expect("there is no certificate");
        assert!(
            error.contains("but there is none: call `client_certificate`"),
            "{error}"
        );
    }
    let errors = both!(builder => builder.client_certificate(certificate()).endpoint_url(HTTP));
    for error in errors {
        let error = error.expect("nobody asks for the certificate");
        assert!(error.contains("must begin with https://"), "{error}");
    }
    let fine = both!(builder => builder.client_certificate(certificate()).endpoint_url(HTTPS));
    assert_eq!(fine, [None, None]);
}

#[test]
fn a_transport_of_one_s_own_brings_the_certificate() {
    let build = |url: &str| {
        let builder = blocking().auth(Auth::ClientCertificate).endpoint_url(url);
        let transport = transport::from_blocking_fn(|_| Ok(Response::new(Body::empty())));
        builder.transport(transport).build()
    };
    let error = build("http://device.example").err().unwrap().to_string();
    assert!(error.contains("must begin with https://"), "{error}");
    let client = build("https://device.example").unwrap();
    client.call::<Plain>(Input::default()).unwrap();
    // The endpoint of a single call is checked, too.
    for (url, is_fine) in [("https://own.example", true), ("http://own.example", false)] {
        let input = Input {
            url: Some(url.to_owned()),
        };
        match client.call::<Elsewhere>(input) {
            Ok(()) => assert!(is_fine, "{url}"),
            Err(error) => {
                assert!(!is_fine && matches!(error, Error::Endpoint(_)), "{error}");
                let error = error.to_string();
                assert!(error.contains("must begin with https://"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn empty_keys_sign_nothing() {
    for (id, secret, expected) in [
        ("", "secret", "the id of the access key is empty"),
        ("AKID", "", "the secret of the access key is empty"),
        ("AKID", " ", "the secret of the access key is empty"),
    ] {
        let credentials = Credentials::new(id, secret);
        let sent = transport::from_blocking_fn(|_| panic!("nothing must be sent"));
        let client = blocking().credentials(credentials.clone()).transport(sent);
        let client = client.build().unwrap();
        let error = client.call::<Plain>(Input::default()).unwrap_err();
        assert!(matches!(error, Error::Credentials(_)), "{error}");
        assert!(error.to_string().contains(expected), "{error}");

        let sent = transport::from_fn(|_| async { panic!("nothing must be sent") });
        let client = asynchronous().credentials(credentials).transport(sent);
        let client = client.build().unwrap();
        let error = client.call::<Plain>(Input::default()).await.unwrap_err();
        assert!(matches!(error, Error::Credentials(_)), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn signatures_by_hand_need_keys_too() {
    use shapewright_runtime::auth::sigv4::{self, SigningError, SigningParams};
    use std::time::{Duration, SystemTime};

    let credentials = Credentials::new("AKID", "");
    let params = SigningParams::new(&credentials, "eu-west-1", "test", SystemTime::now());
    let request = || http::Request::get("https://example.com/").body(()).unwrap();
    let signed = sigv4::sign(&mut request(), &params);
    assert!(matches!(signed, Err(SigningError::EmptyCredentials)));
    let signed = sigv4::presign(&mut request(), Duration::from_secs(1), &params);
    assert!(matches!(signed, Err(SigningError::EmptyCredentials)));
}
