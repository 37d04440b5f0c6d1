//! Measures how long the codecs take for a typical structure, and how often they allocate.
//!
//! `cargo bench -p shapewright-runtime --bench codec` prints a line for each codec and direction.

use std::hint::black_box;
use std::time::{Duration, Instant};

use shapewright_runtime::shape::newtype::{Map, Text};
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::{BodyCodec, Missing, Scope};
use shapewright_runtime::{Shape, Timestamp, enumeration, structure_shape};

#[derive(Default)]
struct Response {
    execution: Option<Execution>,
}

#[derive(Default)]
struct Execution {
    job_id: Option<JobId>,
    thing_name: Option<String>,
    status: Option<Status>,
    status_details: Option<Details>,
    queued_at: Option<Timestamp>,
    started_at: Option<Timestamp>,
    last_updated_at: Option<Timestamp>,
    seconds_left: Option<i64>,
    version: Option<i64>,
    number: Option<i64>,
    document: Option<String>,
}

structure_shape! {
    Response = "Response" {
        0 execution = "execution";
    }
    Execution = "Execution" {
        0 job_id = "jobId";
        1 thing_name = "thingName";
        2 status = "status";
        3 status_details = "statusDetails";
        4 queued_at = "queuedAt";
        5 started_at = "startedAt";
        6 last_updated_at = "lastUpdatedAt";
        7 seconds_left = "approximateSecondsBeforeTimedOut";
        8 version = "versionNumber";
        9 number = "executionNumber";
        10 document = "jobDocument";
    }
}

enumeration! {
    /// An enum.
    Status {
        0 Failed = "FAILED";
        1 InProgress = "IN_PROGRESS";
        2 Queued = "QUEUED";
        3 Succeeded = "SUCCEEDED";
    }
}

type JobId = Text<named::JobId>;

type DetailsKey = Text<named::DetailsKey>;

type DetailsValue = Text<named::DetailsValue>;

type Details = Map<named::Details, DetailsKey, DetailsValue>;

shapewright_runtime::newtypes! {
    [JobId, DetailsKey, DetailsValue, Details]
    {}
    {}
}

/// A response of about 980 bytes: a map of ten texts, three times, and a text with many escapes.
fn response() -> Response {
    let details = (0..10).map(|step| {
        let key = format!("step-{step:02}-detail");
        (key, format!("value for step {step}: completed ok"))
    });
    Response {
        execution: Some(Execution {
            job_id: Some("job-0001".into()),
            thing_name: Some("my-thing-42".into()),
            status: Some(Status::InProgress),
            status_details: Some(details.collect()),
            queued_at: Some(Timestamp::from_secs(1_732_300_000)),
            started_at: Some(Timestamp::from_secs(1_732_300_010)),
            last_updated_at: Some(Timestamp::from_secs(1_732_300_020)),
            seconds_left: Some(3600),
            version: Some(3),
            number: Some(1_234_567_890),
            document: Some(
                r#"{"operation": "install", "files": [{"fileName": "firmware-1.2.3.bin", "url": "https://bucket.s3.amazonaws.com/firmware-1.2.3.bin", "checksum": "0123456789abcdef"}], "reboot": true}"#
                    .into(),
            ),
        }),
    }
}

fn main() {
    measure("json", &JSON, [br#"{"unknown":"#, b"}"]);
    measure("cbor", &CBOR, [b"\xa1\x67unknown", b""]);
}

/// Measures a codec. A body between the two parts of `unknown` is one that the model doesn't know.
fn measure(name: &str, codec: &dyn BodyCodec, unknown: [&[u8]; 2]) {
    let value = response();
    let mut body = Vec::new();
    codec
        .write(&value, Scope::All, &mut body)
        .expect("the value can be written");
    println!("{name}: the body has {} bytes", body.len());

    let read = |body: &[u8]| {
        let mut value = Response::empty();
        let body = black_box(body);
        let result = codec.read(body, Scope::All, &mut value, &mut Missing::new());
        result.expect("the body can be read");
        black_box(&value);
    };
    report("read", || read(&body));
    report("write", || {
        let mut out = Vec::with_capacity(1024);
        codec
            .write(black_box(&value), Scope::All, &mut out)
            .expect("the value can be written");
        black_box(&out);
    });
    let skipped = [unknown[0], &body, unknown[1]].concat();
    report("skip", || read(&skipped));
}

/// Prints the time of the fastest of many rounds, because every disturbance makes a round slower.
fn report(name: &str, mut operation: impl FnMut()) {
    const ROUNDS: u32 = 200;
    const REPETITIONS: u32 = 1000;

    let allocations = allocation_counter::measure(&mut operation);
    let mut best = Duration::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..REPETITIONS {
            operation();
        }
        best = best.min(start.elapsed());
    }
    let nanoseconds = best.as_secs_f64() * 1e9 / f64::from(REPETITIONS);
    println!(
        "{name:8} {nanoseconds:8.0} ns {:4} allocations {:6} bytes",
        allocations.count_total, allocations.bytes_total
    );
}
