//! The loop of a device that takes jobs from AWS.
//!
//! ```no_run
//! use iot_jobs_data_plane::Client;
//! use shapewright_job_agent::{JobAgent, Outcome};
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let agent = JobAgent::new(client, "lamp-7");
//! agent
//!     .run(|mut job| async move {
//!         println!("{} wants {}", job.id(), job.document());
//!         job.report([("step", "download"), ("progress", "50%")]).await?;
//!         Ok(Outcome::succeeded())
//!     })
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! In: a client, the name of a thing, and a function that does a job. Out: each pending job is started, given to
//! the function, and reported as the function says. [`JobAgent`] is the loop. [`Job`] is a job that has been
//! started; its `report` tells the service how far it is. [`Outcome`] is how a job ended.
//!
//! # After a restart
//!
//! A job that was in progress when the device stopped is handed out again. [`Job::is_resumed`] says so, and
//! [`Job::details`] has what was reported last. So a job that restarts the device reports a step, returns
//! [`Outcome::suspended`], restarts the device, and is asked again:
//!
//! ```no_run
//! use iot_jobs_data_plane::Client;
//! use shapewright_job_agent::{HandlerError, Job, Outcome};
//!
//! # async fn install(document: &str) -> Result<(), HandlerError> { Ok(()) }
//! async fn update_firmware(mut job: Job<Client>) -> Result<Outcome, HandlerError> {
//!     if job.is_resumed() && job.details().get("step").is_some_and(|step| step == "restart") {
//!         return Ok(Outcome::succeeded());
//!     }
//!     install(job.document()).await?;
//!     job.report([("step", "restart")]).await?;
//!     Ok(Outcome::suspended())
//! }
//! ```
//!
//! # Who has the job
//!
//! Each update names the version of the job that this device knows (`expectedVersion`), and the number of the
//! execution. If the service has another version, the agent reads the job again. If its own report has arrived,
//! although the response was lost, it goes on. Otherwise the job is [`Lost`]: somebody canceled it, it took too
//! long, or another device has it. A `report` then returns an error, which ends the job by `?`.
//!
//! # Failures
//!
//! - If the function returns an error, the job is reported as failed, with the error as its reason.
//! - If the network is down, `report` returns `Ok(false)`, and the job goes on. The result of a job is sent again
//!   until it arrives.
//! - [`JobAgent::run`] goes on after failures that may pass, and returns all others.
//!
//! # Stopping, watching, testing
//!
//! [`JobAgent::stop_handle`] stops the loop from elsewhere, when the device shuts down for example. A job in progress
//! can see that, and return [`Outcome::suspended`]. [`JobAgent::on_event`] is for logs. In tests, the client gets a
//! closure as its transport, and the agent a [`clock`](JobAgent::clock), so that nothing waits.
//!
//! The example `job_agent` is a whole program with a command line.

mod agent;
mod asynchronous;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod conflict;
mod details;
mod error;
mod event;
mod job;
mod outcome;
mod rounds;
mod stop;

pub use agent::{Ended, JobAgent, Turn};
pub use details::Details;
pub use error::{AgentError, HandlerError, Lost, ReportError};
pub use event::Event;
pub use job::Job;
pub use outcome::Outcome;
pub use stop::StopHandle;

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
