//! Members whose fields are as callers know them, while a newer model says something else: a plain field that
//! a response may lack, and an optional one that the service requires.

use http::{HeaderValue, StatusCode};
use shapewright_runtime::client::operation;
use shapewright_runtime::shape::newtype::List;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::xml::XML;
use shapewright_runtime::wire::codec::{BodyCodec, Missing, Scope};
use shapewright_runtime::wire::protocol::{
    AWS_JSON_1_0, AWS_QUERY, EC2_QUERY, REST_JSON, REST_XML, RPC_V2_CBOR,
};
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{
    Operation, Shape, Timestamp, Validate, enumeration, newtypes, operation_error, structure_shape,
};

type Names = List<named::Names, String>;

newtypes! { [Names] {} {} }

enumeration! {
    /// A color.
    Color {
        0 Red = "red";
    }
}

/// A message of which the model requires nothing any more.
#[derive(PartialEq)]
struct Relaxed {
    text: String,
    number: i32,
    time: Timestamp,
    color: Color,
    names: Names,
    inner: Inner,
    header: String,
}

#[derive(Clone, Default, PartialEq)]
struct Inner {
    text: Option<String>,
}

/// A message of which the model requires something.
#[derive(Clone, Default, PartialEq)]
struct Tightened {
    text: Option<String>,
}

structure_shape! {
    Relaxed: Empty = "Relaxed" {
        0 text = "text";
        1 number = "number";
        2 time = "time";
        3 color = "color";
        4 names = "names";
        5 inner = "inner";
        6 header = "header".header("x-header");
    }
    Inner = "Inner" {
        0 text = "text";
    }
    Tightened = "Tightened" {
        0 text = "text".required();
    }
}

operation_error! {
    /// The errors.
    NoError {}
}

macro_rules! services {
    ($($service:ident $operation:ident $protocol:ident;)*) => {$(
        static $service: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &$protocol).target_prefix("T");

        struct $operation;

        impl Operation for $operation {
            type Input = Relaxed;
            type Output = Relaxed;
            type Error = NoError;
            const DECLARATION: OperationDeclaration = (&$service, "Put", "POST", "/", "Put");
        }
    )*};
}

services! {
    JSON_SERVICE JsonPut AWS_JSON_1_0;
    REST_SERVICE RestPut REST_JSON;
    XML_SERVICE XmlPut REST_XML;
    CBOR_SERVICE CborPut RPC_V2_CBOR;
    QUERY_SERVICE QueryPut AWS_QUERY;
    EC2_SERVICE Ec2Put EC2_QUERY;
}

fn decoded<O: Operation<Output = Relaxed>>(body: &'static [u8]) -> Result<Relaxed, String> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::OK;
    let protocol = HeaderValue::from_static("rpc-v2-cbor");
    response.headers_mut().insert("smithy-protocol", protocol);
    operation::decode::<O>(response).map_err(|error| format!("{error:?}"))
}

#[test]
fn a_response_may_lack_a_plain_field_and_is_no_error() {
    let found = [
        decoded::<JsonPut>(b"{}"),
        decoded::<JsonPut>(b""),
        decoded::<RestPut>(b"{}"),
        decoded::<RestPut>(b""),
        decoded::<RestPut>(br#"{"text": null, "names": null, "color": null}"#),
        decoded::<XmlPut>(b"<Relaxed/>"),
        decoded::<CborPut>(&[0xa0]),
        decoded::<QueryPut>(b"<PutResponse><PutResult/></PutResponse>"),
        decoded::<Ec2Put>(b"<PutResponse/>"),
    ];
    for (index, found) in found.into_iter().enumerate() {
        let found = found.unwrap_or_else(|error| panic!("{index}: {error}"));
        assert!(found == Relaxed::empty(), "{index}: {found:?}");
    }
}

#[test]
fn nothing_is_noted_of_what_the_model_does_not_require() {
    let codecs: [&dyn BodyCodec; 3] = [&JSON, &CBOR, &XML];
    for codec in codecs {
        let mut missing = Missing::new();
        let mut relaxed = Relaxed::empty();
        let read = codec.read(b"", Scope::All, &mut relaxed, &mut missing);
        read.unwrap();
        assert!(missing.members().is_empty(), "{codec:?}: {missing:?}");
        let mut tightened = Tightened::default();
        let read = codec.read(b"", Scope::All, &mut tightened, &mut missing);
        read.unwrap();
        assert_eq!(missing.members(), [("Tightened", "text")], "{codec:?}");
        assert!(tightened.text.is_none());
    }
}

#[test]
fn validation_knows_what_the_model_requires() {
    assert!(Relaxed::empty().validate().is_ok());
    let violations = Tightened::default().validate().unwrap_err();
    assert_eq!(violations.to_string(), "text: is required");
    let text = Some(String::new());
    assert!(Tightened { text }.validate().is_ok());
}
