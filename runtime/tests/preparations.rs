//! What clients do with inputs before they send them, for services that want other texts than people write.

use std::sync::{Arc, Mutex};

use shapewright_runtime::client::blocking::Core;
use shapewright_runtime::client::{Auth, Builder};
use shapewright_runtime::transport::{self, BlockingTransport, Body, Request};
use shapewright_runtime::wire::protocol::REST_JSON;
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{Operation, operation_error, structure_shape};

#[derive(Clone, Default)]
struct Input {
    account: Option<String>,
    script: Option<String>,
    id: Option<String>,
    url: Option<String>,
}

structure_shape! {
    Input = "Input" {
        0 account = "account".label().default_text("-");
        1 script = "script".base64();
        2 id = "id".last_segment();
        3 url = "url".query("url");
    }
}

operation_error! {
    /// The errors.
    NoError {}
}

static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &REST_JSON)
    .endpoint("test", "test")
    .header("x-version", "7");

/// Declares operations with an input that is not public.
macro_rules! operations {
    ($($name:ident = $traits:literal;)*) => {$(
        struct $name;

        impl Operation for $name {
            type Input = Input;
            type Output = ();
            type Error = NoError;
            const DECLARATION: OperationDeclaration =
                (&SERVICE, stringify!($name), "POST", "/{account}", $traits);
        }
    )*};
}

operations! {
    Plain = r#"Plain.path("/" {0})"#;
    Elsewhere = r#"Elsewhere.path("/" {0}).endpoint_member(3)"#;
}

/// Returns the request of a call (its URI, the header of all requests, and the body), or the error.
fn sent<O>(input: Input) -> Result<(String, String, String), String>
where
    O: Operation<Input = Input, Output = (), Error = NoError>,
{
    answered::<O>(input, 200)
}

/// Does the same with a service that answers with this status.
fn answered<O>(input: Input, status: u16) -> Result<(String, String, String), String>
where
    O: Operation<Input = Input, Output = (), Error = NoError>,
{
    let log = Arc::new(Mutex::new(None));
    let last = Arc::clone(&log);
    let transport = transport::from_blocking_fn(move |request: Request| {
        let header = request.headers()["x-version"].to_str().unwrap().to_owned();
        let body = String::from_utf8(request.body().as_bytes().to_vec()).unwrap();
        *last.lock().unwrap() = Some((request.uri().to_string(), header, body));
        let response = http::Response::builder().status(status);
        Ok(response.body(Body::empty()).unwrap())
    });
    let client: Core = Builder::<Core, dyn BlockingTransport>::new(&SERVICE)
        .auth(Auth::Anonymous)
        .region("eu-west-1")
        .transport(transport)
        .build()
        .unwrap();
    client.call::<O>(input).map_err(|error| error.to_string())?;
    let sent = log.lock().unwrap().take();
    Ok(sent.expect("a request was sent"))
}

#[test]
fn texts_are_sent_in_the_form_which_the_service_wants() {
    let url = |account: &str| format!("https://test.eu-west-1.amazonaws.com/{account}");
    let (uri, header, body) = sent::<Plain>(Input::default()).unwrap();
    assert_eq!((uri, header.as_str(), body.as_str()), (url("-"), "7", "{}"));
    let input = Input {
        account: Some("42".into()),
        script: Some("#!/bin/sh".into()),
        id: Some("/things/a".into()),
        url: None,
    };
    let (uri, _, body) = sent::<Plain>(input.clone()).unwrap();
    assert_eq!(uri, url("42"));
    assert_eq!(body, r#"{"script":"IyEvYmluL3No","id":"a"}"#);
    let id = Some("a".into());
    let (_, _, body) = sent::<Plain>(Input { id, ..input }).unwrap();
    assert!(body.ends_with(r#""id":"a"}"#), "{body}");
}

#[test]
fn an_input_can_name_its_endpoint() {
    let input = |url: &str| Input {
        url: Some(url.to_owned()),
        ..Input::default()
    };
    let (uri, _, _) = sent::<Elsewhere>(input("https://own.example.com/base")).unwrap();
    assert_eq!(
        uri,
        "https://own.example.com/base/-?url=https%3A%2F%2Fown.example.com%2Fbase"
    );
    // A service that knows nothing of the request may be the wrong one. This is the one that was asked.
    let error = answered::<Elsewhere>(input("https://own.example.com/base"), 404).unwrap_err();
    assert!(
        error.ends_with("(was https://own.example.com/base the right endpoint?)"),
        "{error}"
    );
    let error = sent::<Elsewhere>(Input::default()).unwrap_err();
    assert!(
        error.contains("url: must not be empty: the request is sent to this URL"),
        "{error}"
    );
    let error = sent::<Elsewhere>(input("ftp://own.example.com")).unwrap_err();
    assert!(error.contains("it must begin with https://"), "{error}");
}
