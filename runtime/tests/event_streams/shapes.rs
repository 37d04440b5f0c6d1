//! A conversation, as generated code declares it, in protocols with and without HTTP bindings.

use shapewright_runtime::protocol::{AWS_JSON_1_1, REST_JSON, REST_XML, RPC_V2_CBOR};
use shapewright_runtime::schema::{ErrorTraits, ServiceSchema};
use shapewright_runtime::{
    Blob, EventStream, Timestamp, Unhandled, event_stream, exception, operation, operation_error,
    structure, union,
};

#[derive(Clone, PartialEq)]
pub(crate) enum Said {
    Word(Word),
    Sound(Sound),
    Details(Details),
    Silence(Silence),
    Mark(Mark),
    Unknown(String),
}

union! {
    Said = "Said" {
        0 Word = "word";
        1 Sound = "sound";
        2 Details = "details";
        3 Silence = "silence";
        4 Mark = "mark";
    }
}

event_stream! { Said: SaidError }

/// Its members are the payload, but for the header.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: Option<String>,
    pub(crate) number: i64,
    pub(crate) speaker: Option<String>,
}

structure! {
    Word = "Word" {
        0 text = "text";
        1 number = "number".required();
        2 speaker = "speaker".event_header();
    }
}

/// The payload is bytes, and there is a header of every type.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Sound {
    pub(crate) bytes: Option<Blob>,
    pub(crate) last: Option<bool>,
    pub(crate) volume: Option<i32>,
    pub(crate) position: Option<i64>,
    pub(crate) digest: Option<Blob>,
    pub(crate) title: Option<String>,
    pub(crate) at: Option<Timestamp>,
}

structure! {
    Sound = "Sound" {
        0 bytes = "bytes".event_payload();
        1 last = "last".event_header();
        2 volume = "volume".event_header();
        3 position = "position".event_header();
        4 digest = "digest".event_header();
        5 title = "title".event_header();
        6 at = "at".event_header();
    }
}

/// The payload is another structure.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Details {
    pub(crate) word: Option<Word>,
}

structure! {
    Details = "Details" {
        0 word = "word".event_payload();
    }
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Silence {}

structure! {
    Silence = "Silence" {}
}

/// There is nothing but a header.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Mark {
    pub(crate) name: Option<String>,
}

structure! {
    Mark = "Mark" {
        0 name = "name".event_header();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SaidError {
    Limit(LimitExceeded),
    Unhandled(Unhandled),
}

operation_error! {
    SaidError {
        Limit(LimitExceeded) = "limitExceeded",
    }
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct LimitExceeded {
    pub(crate) message: Option<String>,
    pub(crate) limit: Option<i32>,
}

structure! {
    LimitExceeded = "LimitExceededException".error(ErrorTraits::new().status(429).throttling()) {
        0 message = "message";
        1 limit = "limit";
    }
}

exception! { LimitExceeded }

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TalkError {
    Unhandled(Unhandled),
}

operation_error! {
    TalkError {}
}

/// Both what is sent and what comes back.
pub(crate) struct Talk {
    pub(crate) topic: Option<String>,
    pub(crate) said: EventStream<Said>,
}

structure! {
    Talk = "Talk".payload(1) {
        0 topic = "topic".header("x-topic");
        1 said = "said".required().events();
    }
}

/// The same where there are no HTTP bindings.
pub(crate) struct Call {
    pub(crate) topic: Option<String>,
    pub(crate) said: EventStream<Said>,
}

structure! {
    Call = "Call" {
        0 topic = "topic";
        1 said = "said".required().events();
    }
}

pub(crate) static REST: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &REST_JSON).endpoint("talks", "talks");
pub(crate) static XML: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &REST_XML).endpoint("talks", "talks");
pub(crate) static JSON: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &AWS_JSON_1_1).target_prefix("Talks");
pub(crate) static CBOR: ServiceSchema =
    ServiceSchema::new("Talks", "2020-01-01", &RPC_V2_CBOR).target_prefix("Talks");

pub(crate) struct RestTalk;
pub(crate) struct RestListen;
pub(crate) struct XmlTalk;
pub(crate) struct JsonTalk;
pub(crate) struct CborTalk;

operation! {
    RestTalk = "Talk".event_output().http2() {
        input: Talk,
        output: Talk,
        error: TalkError,
        service: REST,
        request: POST "/talk",
    }
}

operation! {
    RestListen = "Listen".event_output().no_input() {
        input: (),
        output: Talk,
        error: TalkError,
        service: REST,
        request: GET "/listen",
    }
}

operation! {
    XmlTalk = "Talk".event_output() {
        input: Talk,
        output: Talk,
        error: TalkError,
        service: XML,
        request: POST "/talk",
    }
}

operation! {
    JsonTalk = "Talk".event_output().http2() {
        input: Call,
        output: Call,
        error: TalkError,
        service: JSON,
        request: POST "/",
    }
}

operation! {
    CborTalk = "Talk".event_output().http2() {
        input: Call,
        output: Call,
        error: TalkError,
        service: CBOR,
        request: POST "/",
    }
}

/// A word without a speaker.
pub(crate) fn word(text: &str, number: i64) -> Said {
    Said::Word(Word {
        text: Some(text.to_owned()),
        number,
        speaker: None,
    })
}
