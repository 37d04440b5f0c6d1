//! 10,000 calls on one client, three of ten requests of which fail. A fixed seed decides which.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use shapewright_runtime::Error;
use shapewright_runtime::client::retry::{Clock, GaveUp, Retries, Sleep, TokenBucket};
use shapewright_runtime::client::{Auth, Builder, Core, blocking};
use shapewright_runtime::transport::{
    self, BlockingTransport, Body, Response, Transport, TransportError, TransportErrorKind,
};

use crate::shapes::{Done, Order, OrderError, PlaceOrder, SERVICE};

const CALLS: u64 = 10_000;

/// No call may take longer.
const LIMIT: Duration = Duration::from_secs(8);

/// The requests so far, of which some fail.
#[derive(Clone, Default)]
struct Server(Arc<AtomicU64>);

impl Server {
    fn requests(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }

    /// Answers the next request: with success, with one of three errors, or not at all.
    fn answer(&self) -> Result<Response, TransportError> {
        let number = self.0.fetch_add(1, Ordering::SeqCst);
        // SplitMix64, whose numbers are as good as random.
        let mut mixed = number.wrapping_add(7).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let (status, body) = match (mixed ^ (mixed >> 31)) % 100 {
            0..10 => (503, ""),
            10..20 => (500, r#"{"__type":"InternalFailure"}"#),
            20..30 => {
                let kind = TransportErrorKind::Closed;
                return Err(TransportError::new(kind, "the server hangs up"));
            }
            _ => (200, "{}"),
        };
        let response = http::Response::builder().status(status);
        Ok(response.body(Body::from(body)).unwrap())
    }
}

/// What the calls came to.
#[derive(Debug, Default)]
struct Tally {
    succeeded: u64,
    failed: u64,
    /// Failed because the quota was used up.
    without_quota: u64,
}

impl Tally {
    fn note(&mut self, result: &Result<Done, Error<OrderError>>) {
        let Err(error) = result else {
            self.succeeded += 1;
            return;
        };
        self.failed += 1;
        let attempts = error.attempts();
        assert!(attempts.elapsed <= LIMIT, "{error}");
        match attempts.gave_up {
            GaveUp::MaxAttempts => assert_eq!(attempts.count, 5),
            GaveUp::Quota => self.without_quota += 1,
            other => panic!("{other:?}: {error}"),
        }
    }

    fn add(&mut self, other: &Self) {
        self.succeeded += other.succeeded;
        self.failed += other.failed;
        self.without_quota += other.without_quota;
    }
}

fn builder<C, T: ?Sized>(capacity: u32) -> Builder<C, T> {
    let quota = TokenBucket::new(capacity);
    Builder::new(&SERVICE)
        .region("us-east-1")
        // Signatures would take most of the time.
        .auth(Auth::Anonymous)
        .retries(Retries::standard().quota(quota).max_attempts(5))
        .call_timeout(LIMIT)
}

/// Checks the calls of a client with a quota that is large enough for all retries.
fn check_plenty(tally: &Tally, server: &Server) {
    assert_eq!(tally.succeeded + tally.failed, CALLS);
    assert!(tally.succeeded >= CALLS * 99 / 100, "{tally:?}");
    assert_eq!(tally.without_quota, 0);
    // 1 + 0.3 + 0.09 + 0.027 + 0.0081 requests for a call.
    let requests = server.requests();
    assert!((14_000..14_500).contains(&requests), "{requests}");
}

/// Checks the calls of a client with the usual quota. A success gives one token back, or the 14 of its last
/// retry. So only retries that fail use tokens up: at most (500 + 10,000) / 14 of them, which are three of ten.
fn check_scarce(tally: &Tally, server: &Server) {
    let retries = server.requests() - CALLS;
    assert!(retries <= 2_500, "{retries} retries: {tally:?}");
    assert!(tally.without_quota > 100, "{tally:?}");
}

/// Makes all calls at once. Time passes when there is nothing else to do. Returns how many bytes they took.
fn call_async(capacity: u32) -> (Tally, Server, u64) {
    let server = Server::default();
    let answering = server.clone();
    let transport = transport::from_fn(move |_| {
        let answering = answering.clone();
        async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            answering.answer()
        }
    });
    let client: Core = builder::<Core, dyn Transport>(capacity)
        .transport(transport)
        .build()
        .unwrap();
    let mut tally = Tally::default();
    let counted = allocation_counter::measure(|| {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let tasks: Vec<_> = (0..CALLS)
                .map(|_| tokio::spawn(client.call::<PlaceOrder>(Order::default())))
                .collect();
            for task in tasks {
                tally.note(&task.await.unwrap());
            }
        });
    });
    (tally, server, counted.bytes_max)
}

#[test]
fn async_calls_succeed_within_the_quota_and_their_time() {
    let (tally, server, bytes) = call_async(1_000_000);
    check_plenty(&tally, &server);
    // A call with its task, its request and its timer.
    let each = bytes / CALLS;
    assert!(each < 16 << 10, "{each} bytes for a call");
    let (tally, server, _) = call_async(TokenBucket::STANDARD);
    check_scarce(&tally, &server);
}

thread_local! {
    static PASSED: Cell<Duration> = const { Cell::new(Duration::ZERO) };
}

/// A clock of which each thread has its own hands.
#[derive(Debug)]
struct Private {
    start: Instant,
    random: AtomicU64,
}

impl Clock for Private {
    fn now(&self) -> Instant {
        self.start + PASSED.get()
    }

    fn time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600) + PASSED.get()
    }

    fn sleep(&self, _: Duration) -> Sleep {
        unreachable!("a blocking client does not")
    }

    fn sleep_blocking(&self, time: Duration) {
        PASSED.set(PASSED.get() + time);
    }

    fn random(&self) -> u64 {
        let number = self.random.fetch_add(1, Ordering::Relaxed);
        number.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// Makes all calls on 32 threads.
fn call_blocking(capacity: u32) -> (Tally, Server) {
    let server = Server::default();
    let answering = server.clone();
    let transport = transport::from_blocking_fn(move |_| {
        PASSED.set(PASSED.get() + Duration::from_millis(20));
        answering.answer()
    });
    let clock = Private {
        start: Instant::now(),
        random: AtomicU64::new(0),
    };
    let client: blocking::Core = builder::<blocking::Core, dyn BlockingTransport>(capacity)
        .clock(clock)
        .transport(transport)
        .build()
        .unwrap();
    let next = AtomicU64::new(0);
    let mut all = Tally::default();
    thread::scope(|scope| {
        let work = || {
            let mut tally = Tally::default();
            while next.fetch_add(1, Ordering::Relaxed) < CALLS {
                tally.note(&client.call::<PlaceOrder>(Order::default()));
            }
            tally
        };
        let threads: Vec<_> = (0..32).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            all.add(&thread.join().unwrap());
        }
    });
    (all, server)
}

#[test]
fn blocking_calls_succeed_within_the_quota_and_their_time() {
    let (tally, server) = call_blocking(1_000_000);
    check_plenty(&tally, &server);
    let (tally, server) = call_blocking(TokenBucket::STANDARD);
    check_scarce(&tally, &server);
}
