//! The message of an exception, in every protocol and in every spelling that services use.

use bytes::Bytes;
use shapewright_runtime::client::operation;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::wire::protocol::{
    AWS_JSON_1_0, AWS_QUERY, EC2_QUERY, REST_JSON, REST_XML, RPC_V2_CBOR, RPC_V2_JSON,
};
use shapewright_runtime::{
    Error, Operation, exception, operation, operation_error, structure_shape,
};

/// The model spells it in one way.
#[derive(Clone, Default, PartialEq)]
struct Lower {
    other: Option<String>,
    message: Option<String>,
}

/// And in another one.
#[derive(Clone, Default, PartialEq)]
struct Upper {
    message: Option<String>,
}

/// There are two of them.
#[derive(Clone, Default, PartialEq)]
struct Both {
    message: Option<String>,
    error_message: Option<String>,
}

/// There is none.
#[derive(Clone, Default, PartialEq)]
struct Neither {
    name: Option<String>,
}

structure_shape! {
    Lower = "Lower".error().status(400) { 0 other = "other"; 1 message = "message"; }
    Upper = "Upper".error().status(400) { 0 message = "Message"; }
    Both = "Both".error().status(400) { 0 message = "message"; 1 error_message = "errorMessage"; }
    Neither = "Neither".error().status(400) { 0 name = "name"; }
}

exception! { Lower Upper Both Neither }

operation_error! {
    /// The exceptions.
    OpError {
        Lower(Lower) = "Lower",
        Upper(Upper) = "Upper",
        Both(Both) = "Both",
        Neither(Neither) = "Neither",
    }
}

macro_rules! operations {
    ($($type:ident $service:ident $protocol:ident;)*) => {$(
        static $service: ServiceSchema =
            ServiceSchema::new("Test", "2020-01-01", &$protocol).target_prefix("Test");

        operation! {
            /// An operation.
            $type = "Op" {
                input: (),
                output: (),
                error: OpError,
                service: $service,
                http: POST "/",
            }
        }
    )*};
}

operations! {
    RestJson S1 REST_JSON;
    AwsJson S2 AWS_JSON_1_0;
    RpcJson S3 RPC_V2_JSON;
    RpcCbor S4 RPC_V2_CBOR;
    RestXml S5 REST_XML;
    Query S6 AWS_QUERY;
    Ec2 S7 EC2_QUERY;
}

/// An error of this code and with these members, as the protocol `format` has it.
fn answer(format: &str, code: &str, members: &[(&str, &str)]) -> Response {
    let json = || {
        let members = members.iter();
        let members: Vec<_> = members
            .map(|(name, text)| format!(",\"{name}\":\"{text}\""))
            .collect();
        let members = members.concat();
        format!("{{\"__type\":\"{code}\"{members}}}").into_bytes()
    };
    let cbor = || {
        let texts = members.iter().flat_map(|(name, text)| [*name, *text]);
        let texts = ["__type", code].into_iter().chain(texts);
        let length = |length: usize| u8::try_from(length).unwrap();
        let mut body = vec![0xA1 + length(members.len())];
        for text in texts {
            assert!(text.len() < 24);
            body.push(0x60 + length(text.len()));
            body.extend(text.bytes());
        }
        body
    };
    let xml = || {
        let members = members.iter();
        let members: Vec<_> = members
            .map(|(name, text)| format!("<{name}>{text}</{name}>"))
            .collect();
        let members = members.concat();
        format!("<ErrorResponse><Error><Code>{code}</Code>{members}</Error></ErrorResponse>")
            .into_bytes()
    };
    let (header, body) = match format {
        "json" => ("none", json()),
        "rpc-json" => ("rpc-v2-json", json()),
        "cbor" => ("rpc-v2-cbor", cbor()),
        _ => ("none", xml()),
    };
    http::Response::builder()
        .status(400)
        .header("smithy-protocol", header)
        .body(Body::from(Bytes::from(body)))
        .unwrap()
}

/// What such an error is to a user: the exception's text, and the message of the whole.
fn told<O: Operation<Output = (), Error = OpError>>(
    format: &str,
    code: &str,
    members: &[(&str, &str)],
) -> (String, Option<String>) {
    match operation::decode::<O>(answer(format, code, members)) {
        Err(Error::Service(error)) => (
            error.error().to_string(),
            error.message().map(str::to_owned),
        ),
        _ => panic!("{format} {code}"),
    }
}

/// [`told`] in one protocol.
type Told = dyn Fn(&str, &[(&str, &str)]) -> (String, Option<String>);

#[test]
fn the_message_is_found_in_every_spelling() {
    let spellings = [
        "message",
        "Message",
        "MESSAGE",
        "errorMessage",
        "error_description",
    ];
    let check = |told: &Told, protocol: &str| {
        for spelling in spellings {
            for code in ["Lower", "Upper"] {
                let (exception, message) = told(code, &[(spelling, "What it is.")]);
                assert_eq!(
                    exception,
                    format!("{code}: What it is."),
                    "{protocol} {spelling}"
                );
                assert_eq!(
                    message.as_deref(),
                    Some("What it is."),
                    "{protocol} {spelling}"
                );
            }
        }
        // The very name counts more, wherever it stands.
        let exact = ("message", "exact");
        let other = ("Message", "other");
        for members in [[exact, other], [other, exact]] {
            assert_eq!(told("Lower", &members).0, "Lower: exact", "{protocol}");
        }
        let both = [("errorMessage", "second"), ("message", "first")];
        assert_eq!(told("Both", &both).0, "Both: first", "{protocol}");
        let (exception, message) = told("Neither", &[("Message", "What it is.")]);
        assert_eq!(
            (exception.as_str(), message.as_deref()),
            ("Neither", Some("What it is."))
        );
    };
    check(
        &|code, members| told::<RestJson>("json", code, members),
        "rest-json",
    );
    check(
        &|code, members| told::<AwsJson>("json", code, members),
        "json",
    );
    check(
        &|code, members| told::<RpcJson>("rpc-json", code, members),
        "rpc-json",
    );
    check(
        &|code, members| told::<RpcCbor>("cbor", code, members),
        "cbor",
    );
    check(
        &|code, members| told::<RestXml>("xml", code, members),
        "rest-xml",
    );
    check(
        &|code, members| told::<Query>("xml", code, members),
        "query",
    );
    check(&|code, members| told::<Ec2>("xml", code, members), "ec2");
}
