use std::collections::VecDeque;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::SystemTime;

use shapewright_runtime::auth::CredentialsErrorKind;

use super::*;
use crate::surroundings::block_on;
use crate::testing::Script;

const HOUR: Duration = Duration::from_secs(3600);

/// What a provider of a test does when it is asked.
enum Do {
    Give(Credentials),
    Fail(CredentialsError),
    Hang,
    Panic,
    /// It waits until the test says something, and then gives credentials. For threads only.
    WaitFor(mpsc::Receiver<()>, Credentials),
}

/// A provider of a test.
#[derive(Clone, Default)]
struct Source {
    asked: Arc<AtomicUsize>,
    next: Arc<Mutex<VecDeque<Do>>>,
}

impl Source {
    fn then(self, next: Do) -> Self {
        lock(&self.next).push_back(next);
        self
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn next(&self) -> Do {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let next = lock(&self.next).pop_front();
        next.unwrap_or(Do::Fail(CredentialsError::new("the source is down")))
    }
}

impl Debug for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Source")
    }
}

impl ProvideCredentials for Source {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::new(async move {
            // Not at once, so that others come in between.
            yield_once().await;
            match self.next() {
                Do::Give(credentials) => Ok(credentials),
                Do::Fail(error) => Err(error),
                Do::Hang => pending().await,
                Do::Panic => panic!("a test wants it"),
                Do::WaitFor(..) => unreachable!("only threads wait"),
            }
        })
    }

    fn provide_blocking(&self) -> Result<Credentials, CredentialsError> {
        match self.next() {
            Do::Give(credentials) => Ok(credentials),
            Do::Fail(error) => Err(error),
            Do::Panic => panic!("a test wants it"),
            Do::Hang => loop {
                std::thread::park();
            },
            Do::WaitFor(receiver, credentials) => {
                receiver.recv().ok();
                Ok(credentials)
            }
        }
    }
}

async fn yield_once() {
    let mut is_first = true;
    std::future::poll_fn(|context| {
        if std::mem::take(&mut is_first) {
            context.waker().wake_by_ref();
            return std::task::Poll::Pending;
        }
        std::task::Poll::Ready(())
    })
    .await;
}

fn key(id: &str, expiry: SystemTime) -> Credentials {
    Credentials::new(id, "secret").with_expiry(expiry)
}

/// A cache before a source, and the script that has its clock.
fn cached(source: &Source) -> (Cached<Source>, Script) {
    let script = Script::new();
    let cached = Cached::within(&script.surroundings(), source.clone());
    (cached, script)
}

fn now(script: &Script) -> SystemTime {
    script.surroundings().time()
}

fn id(result: Result<Credentials, CredentialsError>) -> String {
    match result {
        Ok(credentials) => credentials.access_key_id().to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_set_is_fetched_once_and_then_in_the_background() {
    let script = Script::new();
    let (first, second) = (now(&script) + HOUR, now(&script) + 2 * HOUR);
    let source = Source::default()
        .then(Do::Give(key("A", first)))
        .then(Do::Give(key("B", second)));
    let cached = Cached::within(&script.surroundings(), source.clone());
    for _ in 0..3 {
        assert_eq!(id(block_on(cached.provide())), "A");
    }
    script.pass(Duration::from_secs(50 * 60));
    // One request is in the background, whoever asks.
    for _ in 0..3 {
        assert_eq!(id(block_on(cached.provide())), "A");
    }
    assert_eq!(source.asked(), 1, "nothing runs yet");
    assert_eq!(script.run_background(), 0);
    assert_eq!(script.run_background(), 1);
    assert_eq!(id(block_on(cached.provide())), "B");
    assert_eq!(source.asked(), 2);
}

#[test]
fn a_background_request_that_is_dropped_is_driven_by_who_needs_it() {
    let script = Script::new();
    let source = Source::default()
        .then(Do::Give(key("A", now(&script) + HOUR)))
        .then(Do::Give(key("B", now(&script) + 2 * HOUR)));
    let cached = Cached::within(&script.surroundings(), source.clone());
    assert_eq!(id(block_on(cached.provide())), "A");
    script.pass(Duration::from_secs(50 * 60));
    assert_eq!(id(block_on(cached.provide())), "A");
    // The background never runs.
    script.pass(Duration::from_secs(9 * 60));
    assert_eq!(id(block_on(cached.provide())), "B");
    assert_eq!(source.asked(), 2);
}

/// 5,000 tasks on several threads.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_stampede_of_tasks_makes_one_request() {
    let script = Script::new();
    let first = key("A", now(&script) + HOUR);
    let second = key("B", now(&script) + 3 * HOUR);
    let source = Source::default()
        .then(Do::Give(first))
        .then(Do::Give(second));
    let cached = Cached::within(&script.surroundings(), source.clone());
    assert_eq!(id(cached.provide().await), "A");
    // At the moment of expiry.
    script.pass(HOUR);
    let calls: Vec<_> = (0..5000)
        .map(|number| {
            let cached = cached.clone();
            tokio::spawn(async move {
                if number % 10 == 0 {
                    // A caller that gives up at once.
                    let mut call = Box::pin(cached.provide());
                    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
                    let _ = call.as_mut().poll(&mut context);
                    return None;
                }
                Some(id(cached.provide().await))
            })
        })
        .collect();
    let mut ended = 0;
    for call in calls {
        if let Some(id) = call.await.unwrap() {
            assert_eq!(id, "B");
            ended += 1;
        }
    }
    assert_eq!((ended, source.asked()), (4500, 2));
}

/// 5,000 calls on 50 threads.
#[test]
fn a_stampede_of_threads_makes_one_request() {
    let (release, wait) = mpsc::channel();
    let script = Script::new();
    let source = Source::default().then(Do::WaitFor(wait, key("A", now(&script) + HOUR)));
    let cached = Cached::within(&script.surroundings(), source.clone());
    std::thread::scope(|scope| {
        for _ in 0..50 {
            scope.spawn(|| {
                for _ in 0..100 {
                    assert_eq!(id(cached.provide_blocking()), "A");
                }
            });
        }
        release.send(()).unwrap();
    });
    assert_eq!(source.asked(), 1);
}

#[test]
fn while_the_source_is_down_calls_go_on() {
    let script = Script::new();
    let source = Source::default().then(Do::Give(key("A", now(&script) + HOUR)));
    let cached = Cached::within(&script.surroundings(), source.clone());
    assert_eq!(id(cached.provide_blocking()), "A");
    script.pass(HOUR);
    // It is down for an hour, and a call is made each second.
    for second in 0..3600 {
        let found = if second % 2 == 0 {
            cached.provide_blocking()
        } else {
            block_on(cached.provide())
        };
        assert_eq!(id(found), "A", "after {second} s");
        script.pass(Duration::from_secs(1));
    }
    // The pauses are 450 seconds, because the chance of the script is one half.
    assert_eq!(source.asked(), 1 + 8);
    // It comes back.
    let _ = source.clone().then(Do::Give(key("B", now(&script) + HOUR)));
    script.pass(Duration::from_secs(600));
    assert_eq!(id(block_on(cached.provide())), "B");
}

#[test]
fn a_refusal_reaches_all_callers_at_once() {
    let script = Script::new();
    let source = Source::default()
        .then(Do::Give(key("A", now(&script) + HOUR)))
        .then(Do::Fail(
            CredentialsError::refused("run `aws sso login`").with_source("it said no"),
        ));
    let cached = Cached::within(&script.surroundings(), source.clone());
    assert_eq!(id(block_on(cached.provide())), "A");
    script.pass(HOUR);
    for _ in 0..5 {
        let error = block_on(cached.provide()).unwrap_err();
        assert_eq!(error.to_string(), "run `aws sso login`");
        assert_eq!(error.kind(), CredentialsErrorKind::Refused);
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), "it said no");
        assert_eq!(id(cached.provide_blocking()), "run `aws sso login`");
    }
    assert_eq!(source.asked(), 2);
    let _ = source.clone().then(Do::Give(key("B", now(&script) + HOUR)));
    script.pass(Duration::from_secs(5));
    assert_eq!(id(block_on(cached.provide())), "B");
}

#[test]
fn a_source_that_hangs_holds_nobody() {
    let source = Source::default().then(Do::Hang).then(Do::Hang);
    let (cached, _script) = cached(&source);
    let error = cached.provide_blocking_within(Some(Duration::from_millis(1)));
    assert!(id(error).contains("did not come in time"));
    // The thread may begin later.
    while source.asked() == 0 {
        std::thread::yield_now();
    }
    // It is still waiting, and nobody asks again.
    let error = cached.provide_blocking_within(Some(Duration::ZERO));
    assert!(id(error).contains("did not come in time"));
    assert_eq!(source.asked(), 1);
    // An async caller drops its future.
    let mut call = Box::pin(cached.provide());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..3 {
        assert!(call.as_mut().poll(&mut context).is_pending());
    }
    drop(call);
    assert_eq!(source.asked(), 2);
}

/// A caller can find that it has to wait, and come too late: the request has ended meanwhile.
#[test]
fn who_comes_late_makes_no_request() {
    let source = Source::default().then(Do::Give(Credentials::new("A", "secret")));
    let (cached, _script) = cached(&source);
    assert_eq!(id(cached.provide_blocking()), "A");
    for late in [
        match cached.shared.board() {
            Boarded::NotNeeded(ready) => ready,
            Boarded::As { .. } => panic!("a request was begun"),
        },
        match cached.shared.board_thread() {
            Boarded::NotNeeded(ready) => ready,
            Boarded::As { .. } => panic!("a request was begun"),
        },
    ] {
        assert_eq!(id(late), "A");
    }
    assert_eq!(source.asked(), 1);
}

#[test]
fn a_panic_of_the_provider_ends_all_callers() {
    let source = Source::default()
        .then(Do::Panic)
        .then(Do::Give(Credentials::new("A", "secret")));
    let (cached, _script) = cached(&source);
    assert!(id(cached.provide_blocking()).contains("panicked"));
    assert_eq!(id(cached.provide_blocking()), "A");

    let source = Source::default()
        .then(Do::Panic)
        .then(Do::Give(Credentials::new("A", "secret")));
    let (cached, _script) = self::cached(&source);
    let mut other = Box::pin(cached.provide());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(other.as_mut().poll(&mut context).is_pending());
    let call = std::panic::AssertUnwindSafe(|| block_on(cached.provide()));
    assert!(std::panic::catch_unwind(call).is_err());
    assert!(id(block_on(other)).contains("panicked"));
    assert_eq!(id(block_on(cached.provide())), "A");
}

#[test]
fn what_is_kept_can_be_forgotten() {
    let source = Source::default()
        .then(Do::Give(Credentials::new("A", "secret")))
        .then(Do::Give(Credentials::new("B", "secret")));
    let (cached, _script) = cached(&source);
    assert!(cached.kept().is_none());
    assert_eq!(id(cached.provide_blocking()), "A");
    assert_eq!(id(cached.provide_blocking()), "A");
    cached.invalidate();
    assert_eq!(id(block_on(cached.provide())), "B");
    let shown = format!("{cached:?}");
    assert!(
        shown.contains('B') && !shown.contains("secret\""),
        "{shown}"
    );
}

#[test]
fn a_request_that_nobody_awaits_goes_with_the_last_handle() {
    let source = Source::default().then(Do::Hang);
    let asked = Arc::downgrade(&source.asked);
    let (cached, _script) = cached(&source);
    drop(source);
    let mut join = Box::pin(cached.shared.provide());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    // The source is asked in the second step.
    assert!(join.as_mut().poll(&mut context).is_pending());
    assert!(join.as_mut().poll(&mut context).is_pending());
    drop(cached);
    assert!(asked.strong_count() > 0, "somebody still waits for it");
    drop(join);
    assert_eq!(asked.strong_count(), 0);
}

#[test]
fn whoever_waits_gets_what_comes_after_the_last_handle_has_gone() {
    let script = Script::new();
    let set = key("A", now(&script) + HOUR);
    let source = Source::default().then(Do::Give(set));
    let cached = Cached::within(&script.surroundings(), source);
    let join = cached.shared.provide();
    drop(cached);
    assert_eq!(block_on(join).unwrap().access_key_id(), "A");
}
