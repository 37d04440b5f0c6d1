//! Clocks that differ: what signatures say, what is repeated, and what a client keeps.

use std::collections::VecDeque;
use std::future::ready;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use shapewright_runtime::client::retry::{Clock, Sleep};
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{self, BlockingTransport, Body, Request, Response, Transport};
use shapewright_runtime::{Credentials, Timestamp};

use crate::player::Client;
use crate::shapes::{Order, PlaceOrder, SERVICE};

/// One attempt. Times are seconds after the beginning of 2026.
#[derive(Clone, Debug)]
struct Attempt {
    sent: i64,
    received: i64,
    signed: i64,
    status: u16,
    date: Option<i64>,
    has_age: bool,
    code: Option<String>,
}

/// One call.
#[derive(Clone, Debug)]
struct Call {
    max_attempts: u32,
    attempts: Vec<Attempt>,
    /// What the client knows of the service's clock after the call.
    skew: i64,
    succeeds: bool,
}

/// Calls of one client, one after the other.
#[derive(Clone, Debug)]
struct Case {
    name: String,
    /// What the client knows before.
    skew: i64,
    calls: Vec<Call>,
}

const START: i64 = 1_767_225_600;

fn at(seconds: i64) -> SystemTime {
    let since = u64::try_from(START + seconds).unwrap();
    SystemTime::UNIX_EPOCH + Duration::from_secs(since)
}

/// A clock that shows what the script says. A sleep takes it to the next attempt.
#[derive(Clone, Debug)]
struct Scripted(Arc<Mutex<(i64, VecDeque<i64>)>>);

impl Scripted {
    fn set(&self, seconds: i64) {
        self.0.lock().unwrap().0 = seconds;
    }

    fn wake(&self) {
        let mut state = self.0.lock().unwrap();
        state.0 = state.1.pop_front().expect("there is another attempt");
    }
}

impl Clock for Scripted {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time(&self) -> SystemTime {
        at(self.0.lock().unwrap().0)
    }

    fn sleep(&self, _: Duration) -> Sleep {
        self.wake();
        Box::pin(ready(()))
    }

    fn sleep_blocking(&self, _: Duration) {
        self.wake();
    }

    fn random(&self) -> u64 {
        0
    }
}

/// The server of a case: it checks when requests were signed, and answers as the script says.
struct Server {
    clock: Scripted,
    attempts: Mutex<VecDeque<Attempt>>,
    name: String,
}

impl Server {
    fn answer(&self, request: &Request) -> Response {
        let attempt = self.attempts.lock().unwrap().pop_front();
        let Some(attempt) = attempt else {
            panic!("{}: there is one attempt too many", self.name);
        };
        let signed = request.headers()["x-amz-date"].to_str().unwrap();
        let expected = Timestamp::from(at(attempt.signed)).to_string();
        let expected: String = expected.chars().filter(|it| !"-:".contains(*it)).collect();
        assert_eq!(signed, expected, "{}", self.name);
        self.clock.set(attempt.received);
        let mut response = http::Response::builder().status(attempt.status);
        if let Some(date) = attempt.date {
            response = response.header("date", http_date(date));
        }
        if attempt.has_age {
            response = response.header("age", "17280");
        }
        let body = match attempt.code {
            Some(code) => format!(r#"{{"__type":"{code}"}}"#),
            None => "{}".to_owned(),
        };
        response.body(Body::from(body)).unwrap()
    }
}

fn http_date(seconds: i64) -> String {
    let mut text = String::new();
    let format = shapewright_runtime::TimestampFormat::HttpDate;
    Timestamp::from(at(seconds))
        .format(format, &mut text)
        .unwrap();
    text
}

fn call(sent: i64, received: i64, date: Option<i64>) -> Attempt {
    Attempt {
        sent,
        received,
        signed: sent,
        status: 200,
        date,
        has_age: false,
        code: None,
    }
}

impl Attempt {
    fn signed(self, signed: i64) -> Self {
        Self { signed, ..self }
    }

    fn refused(self, status: u16, code: &str) -> Self {
        let code = Some(code.to_owned());
        Self {
            status,
            code,
            ..self
        }
    }

    fn cached(self) -> Self {
        Self {
            has_age: true,
            ..self
        }
    }
}

fn ends(attempts: Vec<Attempt>, skew: i64, succeeds: bool) -> Call {
    Call {
        max_attempts: 3,
        attempts,
        skew,
        succeeds,
    }
}

fn case(name: &str, skew: i64, calls: Vec<Call>) -> Case {
    let name = name.to_owned();
    Case { name, skew, calls }
}

/// The ten cases that SDKs have in common, in other words.
fn cases() -> Vec<Case> {
    let skewed = |code: &str| call(0, 2, Some(301)).refused(403, code);
    let corrected = || call(2, 4, Some(303)).signed(302);
    vec![
        case(
            "clocks agree",
            0,
            vec![ends(vec![call(0, 2, Some(1))], 0, true)],
        ),
        case(
            "a refused signature is made again, and the next call knows the time",
            0,
            vec![
                ends(vec![skewed("RequestTimeTooSkewed"), corrected()], 300, true),
                ends(vec![call(60, 62, Some(361)).signed(360)], 300, true),
            ],
        ),
        case(
            "without another attempt, the next call knows the time",
            0,
            vec![
                Call {
                    max_attempts: 1,
                    ..ends(vec![skewed("RequestTimeTooSkewed")], 300, false)
                },
                ends(vec![call(60, 62, Some(361)).signed(360)], 300, true),
            ],
        ),
        case(
            "a response after 16 minutes says nothing",
            0,
            vec![
                ends(vec![call(0, 960, Some(600))], 0, true),
                ends(vec![call(1020, 1022, Some(1321))], 300, true),
            ],
        ),
        case(
            "a difference that is gone is forgotten",
            300,
            vec![ends(vec![call(0, 2, Some(1)).signed(300)], 0, true)],
        ),
        case(
            "two minutes are no reason to sign again",
            0,
            vec![ends(
                vec![call(0, 2, Some(121)).refused(400, "InvalidSignatureException")],
                120,
                false,
            )],
        ),
        case(
            "five minutes may be the reason for another code",
            0,
            vec![ends(
                vec![skewed("InvalidSignatureException"), corrected()],
                300,
                true,
            )],
        ),
        case(
            "a refusal without a date is final",
            0,
            vec![ends(
                vec![call(0, 2, None).refused(403, "RequestTimeTooSkewed")],
                0,
                false,
            )],
        ),
        case(
            "the date of a cache says nothing",
            0,
            vec![
                ends(vec![call(60_660, 60_662, Some(43_381)).cached()], 0, true),
                ends(vec![call(60_670, 60_672, Some(60_671))], 0, true),
            ],
        ),
        case(
            "nor does it in a refusal",
            0,
            vec![ends(
                vec![
                    call(60_660, 60_662, Some(43_381))
                        .cached()
                        .refused(403, "RequestTimeTooSkewed"),
                ],
                0,
                false,
            )],
        ),
    ]
}

fn builder<C, T: ?Sized>(clock: &Scripted) -> Builder<C, T> {
    Builder::new(&SERVICE)
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .clock(clock.clone())
}

/// Plays a case with a client of each kind.
fn play(case: &Case) {
    for is_async in [true, false] {
        let clock = Scripted(Arc::new(Mutex::new((0, VecDeque::new()))));
        let server = Arc::new(Server {
            clock: clock.clone(),
            attempts: Mutex::default(),
            name: case.name.clone(),
        });
        let answering = Arc::clone(&server);
        let most = case
            .calls
            .iter()
            .map(|call| call.max_attempts)
            .min()
            .unwrap();
        let client = if is_async {
            let transport =
                transport::from_fn(move |request| ready(Ok(answering.answer(&request))));
            let builder = builder::<Core, dyn Transport>(&clock).max_attempts(most);
            Client::Async(builder.transport(transport).build().unwrap())
        } else {
            let transport =
                transport::from_blocking_fn(move |request| Ok(answering.answer(&request)));
            let builder = builder::<blocking::Core, dyn BlockingTransport>(&clock);
            let builder = builder.max_attempts(most).transport(transport);
            Client::Blocking(builder.build().unwrap())
        };
        let go = |attempts: Vec<Attempt>| {
            let mut times: VecDeque<_> = attempts.iter().map(|attempt| attempt.sent).collect();
            clock.set(times.pop_front().unwrap());
            clock.0.lock().unwrap().1 = times;
            *server.attempts.lock().unwrap() = attempts.into();
            let result = client.call::<PlaceOrder>(Order::default());
            assert!(server.attempts.lock().unwrap().is_empty(), "{}", case.name);
            result
        };
        // A call before tells the client what it knows, and one after it shows what it knows then.
        let learn = |skew: i64| go(vec![call(0, 0, Some(skew))]);
        learn(case.skew).unwrap();
        for called in &case.calls {
            let result = go(called.attempts.clone());
            assert_eq!(result.is_ok(), called.succeeds, "{}", case.name);
            let shows = call(0, 0, Some(called.skew)).signed(called.skew);
            go(vec![shows]).unwrap();
        }
    }
}

#[test]
fn the_ten_cases_hold() {
    let cases = cases();
    assert_eq!(cases.len(), 10);
    for case in cases {
        play(&case);
    }
}

#[test]
fn the_published_cases_hold() {
    let Some(folder) = std::env::var_os("SHAPEWRIGHT_FACTS") else {
        eprintln!(
            "skipped: SHAPEWRIGHT_FACTS does not name the folder with clock-skew-test-cases.json"
        );
        return;
    };
    let path = std::path::Path::new(&folder).join("clock-skew-test-cases.json");
    let text = std::fs::read_to_string(path).unwrap();
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    let tests = file["tests"].as_array().unwrap();
    assert!(!tests.is_empty());
    for test in tests {
        play(&published(test));
    }
}

/// Reads a published case.
fn published(test: &serde_json::Value) -> Case {
    let seconds = |value: &serde_json::Value| {
        let time = Timestamp::parse(value.as_str().unwrap()).unwrap();
        time.as_secs() - START
    };
    let operations = test["operations"].as_array().unwrap();
    let calls = operations.iter().map(|operation| Call {
        max_attempts: operation["maxAttempts"]
            .as_u64()
            .map_or(3, |it| it.try_into().unwrap()),
        attempts: operation["attempts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|attempt| {
                let response = &attempt["response"];
                let headers = &response["headers"];
                Attempt {
                    sent: seconds(&attempt["clientTimeAtSend"]),
                    received: seconds(&attempt["clientTimeAtReceive"]),
                    signed: seconds(&attempt["expectedSigningTime"]),
                    status: response["statusCode"].as_u64().unwrap().try_into().unwrap(),
                    date: headers.get("Date").map(seconds),
                    has_age: headers.get("Age").is_some(),
                    code: response["errorCode"].as_str().map(str::to_owned),
                }
            })
            .collect(),
        skew: operation["expectedClientSkew"].as_i64().unwrap(),
        succeeds: operation["expectedOutcome"] == "success",
    });
    Case {
        name: test["description"].as_str().unwrap().to_owned(),
        skew: operations[0]["initialClientSkew"].as_i64().unwrap(),
        calls: calls.collect(),
    }
}

#[test]
fn a_date_that_no_clock_can_show_does_no_harm() {
    let strange = [
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Sat, 01 Jan 0001 00:00:00 GMT",
        "now",
    ];
    for date in strange {
        let clock = Scripted(Arc::new(Mutex::new((0, VecDeque::from([0, 0, 0])))));
        let transport = transport::from_blocking_fn(move |_| {
            let response = http::Response::builder().header("date", date);
            Ok(response.body(Body::from("{}")).unwrap())
        });
        let builder = builder::<blocking::Core, dyn BlockingTransport>(&clock);
        let client = builder.transport(transport).build().unwrap();
        for _ in 0..3 {
            client.call::<PlaceOrder>(Order::default()).unwrap();
        }
    }
}

#[test]
fn the_correction_can_be_turned_off() {
    let clock = Scripted(Arc::new(Mutex::new((0, VecDeque::new()))));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let transport = transport::from_blocking_fn(move |request: Request| {
        let time = request.headers()["x-amz-date"].to_str().unwrap();
        log.lock().unwrap().push(time.to_owned());
        let response = http::Response::builder().header("date", http_date(1000));
        let body = Body::from(r#"{"__type":"RequestTimeTooSkewed"}"#);
        Ok(response.status(403).body(body).unwrap())
    });
    let builder = builder::<blocking::Core, dyn BlockingTransport>(&clock);
    let builder = builder.correct_clock(false).transport(transport);
    let client = builder.build().unwrap();
    for _ in 0..2 {
        client.call::<PlaceOrder>(Order::default()).unwrap_err();
    }
    assert_eq!(*seen.lock().unwrap(), ["20260101T000000Z"; 2]);
}
