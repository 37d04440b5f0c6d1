//! The loop: when it waits, when it goes on, and when it stops.

use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use iot_jobs_data_plane::Client;
use iot_jobs_data_plane::runtime::client::Retries;
use iot_jobs_data_plane::runtime::client::retry::{Clock, Sleep};
use serde_json::json;
use shapewright_job_agent::{Event, JobAgent, Outcome};

use crate::scene::{
    LIST, Line, Reply, START, Service, Step, Still, UPDATE, act, act_blocking, block_on, conflict,
    ended, execution, pending, taken,
};

const POLL: Duration = Duration::from_secs(30);

/// A job that is done.
fn job() -> Vec<Line> {
    vec![
        (LIST, pending(&[], &["job-1"])),
        (START, execution(2, json!({}))),
        (UPDATE, taken(3)),
    ]
}

fn nothing() -> Vec<Line> {
    vec![(LIST, pending(&[], &[]))]
}

/// Plays a script with the loop of both clients, and stops it when the script is over. Returns how it ended, and
/// how long it slept.
fn play(script: &[Line], steps: &[Step]) -> (String, Duration) {
    /// Stops after the last answer of the script.
    fn stopping<C>(agent: JobAgent<C>, clock: &Still, rounds: usize) -> JobAgent<C> {
        let (stop, seen) = (agent.stop_handle(), Mutex::new(0));
        agent
            .clock(clock.clone())
            .poll_interval(POLL)
            .on_event(move |event| {
                if matches!(event, Event::Pending { .. } | Event::Failed(_)) {
                    let mut seen = seen.lock().unwrap();
                    *seen += 1;
                    if *seen == rounds {
                        stop.stop();
                    }
                }
            })
    }
    let rounds = script.iter().filter(|(line, _)| *line == LIST).count();

    let (service, clock) = (Service::new(script.to_vec()), Still::default());
    let agent = stopping(service.agent(&Retries::none()), &clock, rounds);
    let end = block_on(agent.run(|job| act(steps.to_vec(), job)));
    service.is_over();
    let result = (ended(end), clock.slept());

    let (service, clock) = (Service::new(script.to_vec()), Still::default());
    let agent = stopping(service.blocking_agent(&Retries::none()), &clock, rounds);
    let end = agent.run(|job| act_blocking(steps.to_vec(), job));
    service.is_over();
    assert_eq!(
        result,
        (ended(end), clock.slept()),
        "both clients do the same"
    );
    result
}

#[test]
fn it_waits_only_when_there_is_nothing_to_do() {
    let cases: [(&str, Vec<Vec<Line>>, u32); 5] = [
        ("a job after the other", vec![job(), job(), nothing()], 0),
        ("nothing, then a job", vec![nothing(), nothing(), job()], 2),
        (
            "failures that may pass",
            vec![
                vec![(LIST, Reply::Error(503, "ServiceUnavailableException"))],
                vec![(LIST, Reply::Lost)],
                nothing(),
            ],
            2,
        ),
        (
            "somebody was faster",
            vec![
                vec![
                    (LIST, pending(&[], &["job-1"])),
                    (START, Reply::Ok(json!({ "execution": {} }))),
                ],
                nothing(),
            ],
            1,
        ),
        (
            "another device has the job",
            vec![
                vec![
                    (LIST, pending(&[], &["job-1"])),
                    (START, execution(2, json!({}))),
                    (UPDATE, conflict()),
                    (crate::scene::DESCRIBE, execution(3, json!({ "a": "b" }))),
                ],
                nothing(),
            ],
            1,
        ),
    ];
    for (name, script, waits) in cases {
        let (end, slept) = play(&script.concat(), &[]);
        assert_eq!(end, "stopped", "{name}");
        // The last wait is over at once.
        assert_eq!(slept, POLL * waits, "{name}");
    }
}

#[test]
fn it_stops_for_a_reason() {
    let (end, slept) = play(&job()[..2], &[Step::End(Outcome::suspended())]);
    assert_eq!((end.as_str(), slept), ("suspended", Duration::ZERO));
    let forbidden = [
        (LIST, Reply::Error(403, "AccessDeniedException")),
        nothing().remove(0),
    ];
    let service = Service::new(forbidden);
    let end = service
        .blocking_agent(&Retries::none())
        .run(|_| Ok(Outcome::succeeded()));
    assert!(ended(end).contains("AccessDeniedException (403)"));
}

#[test]
fn an_agent_that_is_stopped_does_nothing() {
    let service = Service::default();
    let agent = service.agent(&Retries::none());
    let stop = agent.clone().stop_handle();
    stop.stop();
    assert!(agent.stop_handle().is_stopped(), "clones share it");
    assert_eq!(
        ended(block_on(agent.run(|job| act(vec![], job)))),
        "stopped"
    );
}

#[test]
fn a_job_that_can_not_be_reported_ends_with_the_agent() {
    let down = Reply::Error(503, "ServiceUnavailableException");
    let script = [job()[0].clone(), job()[1].clone(), (UPDATE, down)];
    let service = Service::new(script);
    let agent = service.agent(&Retries::none()).clock(Still::default());
    let stop = agent.stop_handle();
    let agent = agent.on_event(move |event| {
        if matches!(event, Event::NotReported { .. }) {
            stop.stop();
        }
    });
    let end = ended(block_on(agent.run(|job| act(vec![], job))));
    assert!(
        end.starts_with("error: job job-1 is SUCCEEDED, but could not be reported"),
        "{end}"
    );
    service.is_over();
}

#[test]
fn details_and_time_of_the_start_are_those_of_the_agent() {
    let service = Service::new(job());
    let agent = service
        .agent(&Retries::none())
        .start_details([("agent", "test")])
        .step_timeout(Duration::from_secs(600));
    let job = |mut job: shapewright_job_agent::Job<Client>| async move {
        assert_eq!((job.id().as_str(), job.document()), ("job-1", "{}"));
        assert!(!job.is_resumed());
        assert_eq!(job.version(), Some(2));
        job.set_step_timeout(None);
        Ok(Outcome::succeeded())
    };
    block_on(agent.run_next(job)).unwrap();
    let started = json!({ "statusDetails": { "agent": "test" }, "stepTimeoutInMinutes": 10 });
    assert_eq!(service.bodies()[0], started);
    assert!(service.bodies()[1]["stepTimeoutInMinutes"].is_null());
}

/// A clock by which nothing ever is over.
#[derive(Debug)]
struct Never;

impl Clock for Never {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Sleep {
        Box::pin(std::future::pending())
    }

    fn sleep_blocking(&self, _: Duration) {
        unreachable!("an async agent does not block");
    }

    fn random(&self) -> u64 {
        0
    }
}

#[test]
fn who_waits_is_woken() {
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct Count(AtomicUsize);
    impl std::task::Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    let service = Service::new(nothing());
    let agent = service.agent(&Retries::none()).clock(Never);
    let count = Arc::new(Count(AtomicUsize::new(0)));
    let waker = Waker::from(Arc::clone(&count));
    let mut context = Context::from_waker(&waker);
    let mut run = Box::pin(agent.run(|job| act(vec![], job)));
    // It may be polled more than once before it waits for the clock.
    for _ in 0..3 {
        assert!(run.as_mut().poll(&mut context).is_pending());
    }
    service.is_over();
    let before = count.0.load(Ordering::SeqCst);
    agent.stop_handle().stop();
    assert_eq!(count.0.load(Ordering::SeqCst), before + 1);
    match run.as_mut().poll(&mut context) {
        Poll::Ready(end) => assert_eq!(ended(end), "stopped"),
        Poll::Pending => panic!("the agent goes on waiting"),
    }
}

#[test]
fn an_agent_can_be_a_task() {
    fn is_send<T: Send>(_: &T) {}
    let service = Service::default();
    let agent = service.agent(&Retries::none());
    let run = agent.run(|mut job| async move {
        job.report([("progress", "50%")]).await?;
        job.check().await?;
        Ok(Outcome::succeeded())
    });
    is_send(&run);
}
