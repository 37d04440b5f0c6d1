//! A conversation, as generated code declares it, in protocols with and without HTTP bindings.

// The types of operations are public, so the types of their members must be public too.
#![allow(unreachable_pub)]

use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::wire::protocol::{AWS_JSON_1_1, REST_JSON, REST_XML, RPC_V2_CBOR};
use shapewright_runtime::{
    Blob, EventStream, Timestamp, event_stream, exception, operation, operation_error,
    structure_shape, union,
};

union! {
    /// What is said.
    Said {
        0 Word as_word(Word) = "word";
        1 Sound as_sound(Sound) = "sound";
        2 Details as_details(Details) = "details";
        3 Silence as_silence(Silence) = "silence";
        4 Mark as_mark(Mark) = "mark";
    }
}

event_stream! { Said: SaidError }

/// The payload has its members, except for the header.
#[derive(Clone, Default, PartialEq)]
pub struct Word {
    pub text: Option<String>,
    pub number: i64,
    pub speaker: Option<String>,
}

structure_shape! {
    Word = "Word" {
        0 text = "text";
        1 number = "number".required();
        2 speaker = "speaker".event_header();
    }
}

/// The payload is bytes, and there is a header of every type.
#[derive(Clone, Default, PartialEq)]
pub struct Sound {
    pub bytes: Option<Blob>,
    pub last: Option<bool>,
    pub volume: Option<i32>,
    pub position: Option<i64>,
    pub digest: Option<Blob>,
    pub title: Option<String>,
    pub at: Option<Timestamp>,
    pub channel: Option<i32>,
    pub level: Option<i32>,
}

structure_shape! {
    Sound = "Sound" {
        0 bytes = "bytes".event_payload();
        1 last = "last".event_header();
        2 volume = "volume".event_header();
        3 position = "position".event_header();
        4 digest = "digest".event_header();
        5 title = "title".event_header();
        6 at = "at".event_header();
        7 channel = "channel".event_header().bits(8);
        8 level = "level".event_header().bits(16);
    }
}

/// The payload is another structure.
#[derive(Clone, Default, PartialEq)]
pub struct Details {
    pub word: Option<Word>,
}

structure_shape! {
    Details = "Details" {
        0 word = "word".event_payload();
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Silence {}

structure_shape! {
    Silence = "Silence" {}
}

/// It has only headers. Two of them are small numbers.
#[derive(Clone, Default, PartialEq)]
pub struct Mark {
    pub name: Option<String>,
    pub byte: Option<i32>,
    pub short: Option<i32>,
}

structure_shape! {
    Mark = "Mark" {
        0 name = "name".event_header();
        1 byte = "byte".event_header().bits(8);
        2 short = "short".event_header().bits(16);
    }
}

operation_error! {
    /// The errors.
    SaidError {
        Limit(LimitExceeded) = "limitExceeded",
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct LimitExceeded {
    pub message: Option<String>,
    pub limit: Option<i32>,
}

structure_shape! {
    LimitExceeded = "LimitExceededException".error().status(429).throttling() {
        0 message = "message";
        1 limit = "limit";
    }
}

exception! { LimitExceeded }

operation_error! {
    /// The errors.
    TalkError {}
}

/// A structure that is sent and that comes back.
pub struct Talk {
    pub topic: Option<String>,
    pub said: EventStream<Said>,
}

structure_shape! {
    Talk: Empty = "Talk".payload(1) {
        0 topic = "topic".header("x-topic");
        1 said = "said".required().events();
    }
}

/// The same structure for protocols without HTTP bindings.
pub struct Call {
    pub topic: Option<String>,
    pub said: EventStream<Said>,
}

structure_shape! {
    Call: Empty = "Call" {
        0 topic = "topic";
        1 said = "said".required().events();
    }
}

pub static REST: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &REST_JSON).endpoint("talks", "talks");
pub static XML: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &REST_XML).endpoint("talks", "talks");
pub static JSON: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &AWS_JSON_1_1).target_prefix("Talks");
pub static CBOR: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &RPC_V2_CBOR).target_prefix("Talks");

operation! {
    /// An operation.
    RestTalk = "Talk".event_output().http2() {
        input: Talk,
        output: Talk,
        error: TalkError,
        service: REST,
        http: POST "/talk",
    }
}

operation! {
    /// An operation.
    RestListen = "Listen".event_output().no_input() {
        input: (),
        output: Talk,
        error: TalkError,
        service: REST,
        http: GET "/listen",
    }
}

operation! {
    /// An operation.
    XmlTalk = "Talk".event_output() {
        input: Talk,
        output: Talk,
        error: TalkError,
        service: XML,
        http: POST "/talk",
    }
}

operation! {
    /// An operation.
    JsonTalk = "Talk".event_output().http2() {
        input: Call,
        output: Call,
        error: TalkError,
        service: JSON,
        http: POST "/",
    }
}

operation! {
    /// An operation.
    JsonListen = "Listen".event_output().no_input() {
        input: (),
        output: Call,
        error: TalkError,
        service: JSON,
        http: POST "/",
    }
}

operation! {
    /// An operation.
    CborTalk = "Talk".event_output().http2() {
        input: Call,
        output: Call,
        error: TalkError,
        service: CBOR,
        http: POST "/",
    }
}

/// A word without a speaker.
pub fn word(text: &str, number: i64) -> Said {
    Said::Word(Word {
        text: Some(text.to_owned()),
        number,
        speaker: None,
    })
}
