//! A device agent: it takes the next pending job of a thing, carries it out, and reports how that went.
//!
//! `cargo run -p shapewright-tests --example job_agent -- --help` explains its options.
//!
//! The file reads from top to bottom: options, [`Agent`] with the steps of a job, the two clients, and what
//! to say when a call fails. An agent of your own needs one of the two clients, and so half of [`Jobs`].

use std::error::Error as StdError;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;
use std::{fs, thread};

use clap::{Args, Parser, ValueEnum};
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::{ExpectedVersion, JobId, ThingName};
use iot_jobs_data_plane::operations::{
    GetPendingJobExecutions, GetPendingJobExecutionsRequest, StartNextPendingJobExecution,
    StartNextPendingJobExecutionRequest, UpdateJobExecution, UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::runtime::client::{BuildError, Builder};
use iot_jobs_data_plane::runtime::transport::{
    ClientCertificate, RootCertificates, TlsConfig, TransportConfig, TransportErrorKind,
};
use iot_jobs_data_plane::runtime::{Operation, OperationError};
use iot_jobs_data_plane::types::{JobExecution, JobExecutionSummary};
use iot_jobs_data_plane::{Client, Error, blocking};
use shapewright_config::providers::RoleAlias;
use shapewright_config::surroundings::Surroundings;
use shapewright_config::{Cached, Config};
use tokio::runtime::Runtime;

/// The first line of `--help`.
const ABOUT: &str =
    "Takes the next pending AWS IoT job of a thing, carries it out, and reports the result";

/// The text below the options in `--help`.
const NOTES: &str = "\
Examples:
  Signed requests. What no option says comes from the environment, as AWS_ACCESS_KEY_ID, or from the
  profile in ~/.aws: credentials, region and endpoint:
    job_agent --thing lamp-7 --once
    job_agent --thing lamp-7 --profile factory --region eu-west-1 --once
  A certificate, on the port for certificates:
    job_agent --thing lamp-7 --endpoint https://EXAMPLE.iot.eu-west-1.amazonaws.com:8443 \\
        --cert lamp-7.pem --key lamp-7.key --run ./install.sh
  A certificate, on the usual port:
    job_agent --thing lamp-7 --endpoint https://EXAMPLE.iot.eu-west-1.amazonaws.com \\
        --cert lamp-7.pem --key lamp-7.key --alpn x-amzn-http-ca --poll 60
  Signed requests, with the credentials that AWS IoT gives for a certificate:
    job_agent --thing lamp-7 --region eu-west-1 --cert lamp-7.pem --key lamp-7.key \\
        --role-alias lamps --credentials-endpoint EXAMPLE.credentials.iot.eu-west-1.amazonaws.com

Endpoints:
  `aws iot describe-endpoint --endpoint-type TYPE` prints an endpoint of your account.
  Signed requests go to port 443, and policies of IAM decide what they may do. Without --endpoint
  the agent calls the standard endpoint of the region.
  For certificates AWS documents port 8443, or port 443 if the client asks for x-amzn-http-ca by
  ALPN. Policies of AWS IoT Core decide what they may do. AWS's pages disagree about the TYPE: the
  guide to Jobs shows iot:Data-ATS, the page on troubleshooting names iot:Jobs for HTTPS, and the
  page on protocols says that iot:Data-ATS takes certificates on port 443 by ALPN and iot:Jobs does
  not. We could not try this without an account: this program was only tested against a server of
  its own. If one endpoint refuses the certificate, try the other.

Exit codes:
  0  the job has succeeded, or none was pending
  1  the job was reported as failed or rejected (with --once)
  2  an option or a file is wrong
  3  a call has failed";

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "job_agent", about = ABOUT, after_long_help = NOTES)]
struct Options {
    /// The name of the thing. The agent takes its jobs.
    #[arg(long, value_name = "NAME")]
    thing: String,

    /// The endpoint to call, with the port if it is not 443. See "Endpoints" below.
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,

    /// The region to sign requests for, if neither the environment nor the profile names it.
    #[arg(long, value_name = "REGION")]
    region: Option<String>,

    /// The profile in `~/.aws` to use, if not `AWS_PROFILE` or the default one.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,

    #[command(flatten)]
    tls: TlsOptions,

    /// The status to report for each job, without --run.
    #[arg(long, value_enum, default_value_t = Outcome::Succeeded)]
    result: Outcome,

    /// A shell command that does the job. It gets the document on its standard input; exit code 0 is success.
    #[arg(long, value_name = "COMMAND", conflicts_with = "result")]
    run: Option<String>,

    /// Take one job at most, and exit.
    #[arg(long, conflicts_with = "poll")]
    once: bool,

    /// How many seconds to wait before looking for the next job.
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    poll: u64,

    /// Use the blocking client instead of the async one.
    #[arg(long)]
    blocking: bool,
}

/// How the device identifies itself, and whom it trusts. Without a certificate, it signs requests.
#[derive(Debug, Args)]
struct TlsOptions {
    /// A PEM file with the device's certificate. Requests are not signed then, unless there is a --role-alias.
    #[arg(long, value_name = "FILE", requires = "key")]
    cert: Option<PathBuf>,

    /// A PEM file with the private key of the certificate.
    #[arg(long, value_name = "FILE", requires = "cert")]
    key: Option<PathBuf>,

    /// The role alias whose credentials are given for the certificate. Requests are signed with them.
    #[arg(long, value_name = "NAME", requires_all = ["cert", "credentials_endpoint"])]
    role_alias: Option<String>,

    /// The account's endpoint of the type iot:CredentialProvider.
    #[arg(long, value_name = "HOST", requires = "role_alias")]
    credentials_endpoint: Option<String>,

    /// A PEM file with the root certificates to trust, instead of the bundled ones.
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,

    /// The protocol to ask for by ALPN: x-amzn-http-ca for certificates on port 443.
    #[arg(long, value_name = "PROTOCOL")]
    alpn: Option<String>,
}

/// The results that a device may report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Outcome {
    Succeeded,
    Failed,
    Rejected,
}

impl From<Outcome> for JobExecutionStatus {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Succeeded => Self::Succeeded,
            Outcome::Failed => Self::Failed,
            Outcome::Rejected => Self::Rejected,
        }
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    match Agent::new(options).and_then(|agent| agent.work()) {
        Ok(Some(Outcome::Failed | Outcome::Rejected)) => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {}", failure.message);
            if let Some(hint) = failure.hint {
                eprintln!("hint: {hint}");
            }
            ExitCode::from(failure.exit_code)
        }
    }
}

/// Carries out the jobs of one thing.
struct Agent {
    jobs: Jobs,
    thing: ThingName,
    options: Options,
}

impl Agent {
    fn new(options: Options) -> Result<Self, Failure> {
        // The service would refuse a wrong name too; this says why.
        let thing = options.thing.parse();
        let thing = thing.map_err(|error| Failure::usage(format!("--thing: {error}")))?;
        Ok(Self {
            jobs: Jobs::connect(&options)?,
            thing,
            options,
        })
    }

    /// Takes jobs until there is a reason to stop. Returns the outcome of the last one.
    fn work(&self) -> Result<Option<Outcome>, Failure> {
        loop {
            match self.next_job() {
                Ok(outcome) if self.options.once => return Ok(outcome),
                Ok(_) => {}
                Err(failure) if failure.may_pass && !self.options.once => {
                    eprintln!("error: {}; trying again", failure.message);
                }
                Err(failure) => return Err(failure),
            }
            thread::sleep(Duration::from_secs(self.options.poll));
        }
    }

    /// Lists the pending jobs and carries out the next one, if there is one.
    fn next_job(&self) -> Result<Option<Outcome>, Failure> {
        let request = GetPendingJobExecutionsRequest::new(self.thing.clone());
        let pending = self.jobs.pending(request)?;
        let in_progress = pending.in_progress_jobs.unwrap_or_default();
        let queued = pending.queued_jobs.unwrap_or_default();
        if in_progress.is_empty() && queued.is_empty() {
            println!("no job is pending for {}", self.thing);
            return Ok(None);
        }
        in_progress.iter().for_each(|job| list("in progress", job));
        queued.iter().for_each(|job| list("queued", job));

        // This also goes on with a job which was interrupted, by a reboot for example.
        let request = StartNextPendingJobExecutionRequest::new(self.thing.clone())
            .status_details([("agent", "job_agent")]);
        let job = self.jobs.start_next(request)?.execution.unwrap_or_default();
        let Some(id) = job.job_id.clone() else {
            println!("somebody else has taken the job");
            return Ok(None);
        };
        self.carry_out(&id, &job).map(Some)
    }

    /// Carries out a job which has been started.
    fn carry_out(&self, id: &JobId, job: &JobExecution) -> Result<Outcome, Failure> {
        let document = job.job_document.as_ref().map_or("", |text| text.as_str());
        println!("started {id}\n{}", pretty(document));

        // Every update makes a new version. Expecting the one that we know makes sure that nobody else works
        // on the job.
        let update =
            |status: JobExecutionStatus, version: Option<i64>, details: [(&str, &str); 2]| {
                let mut request =
                    UpdateJobExecutionRequest::new(id.clone(), self.thing.clone(), status)
                        .status_details(details)
                        .include_job_execution_state(true);
                request.expected_version = version.map(ExpectedVersion::from);
                request.execution_number = job.execution_number;
                self.jobs.update(request)
            };
        let version = job.version_number.map(i64::from);
        let details = [("step", "running"), ("progress", "0%")];
        let updated = update(JobExecutionStatus::InProgress, version, details)?;
        let state = updated.execution_state.unwrap_or_default();
        println!("reported that {id} is in progress");

        let (outcome, reason) = self.result_of(document);
        let version = state.version_number.map(i64::from);
        let details = [("step", "done"), ("reason", reason.as_str())];
        update(outcome.into(), version, details)?;
        println!(
            "reported {id} as {}: {reason}",
            JobExecutionStatus::from(outcome)
        );
        Ok(outcome)
    }

    /// Carries out a job: by the command of `--run`, or else with the result of `--result`.
    fn result_of(&self, document: &str) -> (Outcome, String) {
        let Some(command) = &self.options.run else {
            return (
                self.options.result,
                "as the option --result says".to_owned(),
            );
        };
        match run(command, document) {
            Ok(Some(0)) => (Outcome::Succeeded, "the command exited with 0".to_owned()),
            Ok(Some(code)) => (Outcome::Failed, format!("the command exited with {code}")),
            Ok(None) => (Outcome::Failed, "the command was killed".to_owned()),
            Err(error) => (Outcome::Failed, format!("the command did not run: {error}")),
        }
    }
}

fn list(state: &str, job: &JobExecutionSummary) {
    let id = job.job_id.as_ref().map_or("?", |id| id.as_str());
    // The model leaves the unit of `queued_at` open, so this prints the number as it is.
    match job.queued_at {
        Some(time) => println!("{state}: {id} (queued at {time})"),
        None => println!("{state}: {id}"),
    }
}

/// A document with line breaks if it is JSON, else as it is. Whoever makes a job chooses the format.
fn pretty(document: &str) -> String {
    let json: Result<serde_json::Value, _> = serde_json::from_str(document);
    json.map_or_else(|_| document.to_string(), |json| format!("{json:#}"))
}

/// Runs a command of the shell with this text on its standard input. Returns its exit code, if it was not
/// killed.
fn run(command: &str, input: &str) -> io::Result<Option<i32>> {
    let (shell, option) = if cfg!(windows) {
        ("cmd", "/C")
    } else {
        ("sh", "-c")
    };
    let mut child = Command::new(shell)
        .args([option, command])
        .stdin(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        match stdin.write_all(input.as_bytes()) {
            // A command need not read its input.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error),
            _ => {}
        }
    }
    Ok(child.wait()?.code())
}

/// The two clients. They have the same methods.
enum Jobs {
    Async { client: Client, runtime: Runtime },
    Blocking(blocking::Client),
}

/// The result of a call.
type CallResult<O> = Result<<O as Operation>::Output, Failure>;

impl Jobs {
    fn connect(options: &Options) -> Result<Self, Failure> {
        if options.blocking {
            let client = configure(blocking::Client::builder(), options)?.build();
            return Ok(Self::Blocking(client?));
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        Ok(Self::Async {
            client: configure(Client::builder(), options)?.build()?,
            runtime: runtime.map_err(|error| Failure::usage(error.to_string()))?,
        })
    }

    fn pending(
        &self,
        request: GetPendingJobExecutionsRequest,
    ) -> CallResult<GetPendingJobExecutions> {
        let result = match self {
            Self::Async { client, runtime } => {
                runtime.block_on(client.get_pending_job_executions(request))
            }
            Self::Blocking(client) => client.get_pending_job_executions(request),
        };
        Ok(result?)
    }

    fn start_next(
        &self,
        request: StartNextPendingJobExecutionRequest,
    ) -> CallResult<StartNextPendingJobExecution> {
        let result = match self {
            Self::Async { client, runtime } => {
                runtime.block_on(client.start_next_pending_job_execution(request))
            }
            Self::Blocking(client) => client.start_next_pending_job_execution(request),
        };
        Ok(result?)
    }

    fn update(&self, request: UpdateJobExecutionRequest) -> CallResult<UpdateJobExecution> {
        let result = match self {
            Self::Async { client, runtime } => {
                runtime.block_on(client.update_job_execution(request))
            }
            Self::Blocking(client) => client.update_job_execution(request),
        };
        Ok(result?)
    }
}

/// Tells either client where to call, and how to identify the device.
fn configure<C, T: ?Sized>(
    mut builder: Builder<C, T>,
    options: &Options,
) -> Result<Builder<C, T>, Failure> {
    builder = builder.app_name("job_agent");
    let certificate = certificate(options)?;
    let needs_certificate = certificate.is_some() && options.tls.role_alias.is_none();
    // A device that shows a certificate needs nothing else.
    if !needs_certificate {
        builder = builder.config(&load(options, certificate.clone())?);
    }
    if let Some(url) = &options.endpoint {
        builder = builder.endpoint_url(url);
    }
    if let Some(region) = &options.region {
        builder = builder.region(region.as_str());
    }
    builder = builder.transport_config(transport(options)?);
    if let Some(certificate) = certificate.filter(|_| needs_certificate) {
        builder = builder.client_certificate(certificate);
    }
    Ok(builder)
}

/// Whom the device trusts, and how patient it is.
fn transport(options: &Options) -> Result<TransportConfig, Failure> {
    let mut tls = TlsConfig::new();
    if let Some(file) = &options.tls.ca {
        let roots = RootCertificates::from_pem(read(file)?);
        tls = tls.root_certificates(roots.map_err(|error| Failure::file(file, &error))?);
    }
    if let Some(protocol) = &options.tls.alpn {
        let protocols = tls.alpn_protocols([protocol]);
        tls = protocols.map_err(|error| Failure::usage(format!("--alpn: {error}")))?;
    }
    // Devices are often slow, and so are their links: TLS takes its time.
    let transport = TransportConfig::new().connect_timeout(Duration::from_secs(30));
    Ok(transport.tls(tls))
}

/// The certificate of the device, if it has one.
fn certificate(options: &Options) -> Result<Option<ClientCertificate>, Failure> {
    let (Some(cert), Some(key)) = (&options.tls.cert, &options.tls.key) else {
        return Ok(None);
    };
    let certificate = ClientCertificate::from_pem(read(cert)?, read(key)?);
    let certificate = certificate.map_err(|error| Failure::file(cert, &error))?;
    Ok(Some(certificate))
}

/// Finds what no option says: in the environment, or in a profile. A program with one kind of client would
/// write `shapewright_config::load().await` or `load_blocking()`.
fn load(options: &Options, certificate: Option<ClientCertificate>) -> Result<Config, Failure> {
    let mut loader = shapewright_config::loader();
    if let Some(profile) = &options.profile {
        loader = loader.profile(profile);
    }
    let tls = &options.tls;
    if let (Some(certificate), Some(alias), Some(endpoint)) =
        (certificate, &tls.role_alias, &tls.credentials_endpoint)
    {
        let surroundings = Surroundings::system().with_transport_config(transport(options)?);
        let provider = RoleAlias::new(&surroundings, certificate, endpoint, alias);
        loader = loader.credentials(Cached::new(provider.thing_name(&options.thing)));
    }
    let config = loader.load_blocking();
    config.map_err(|error| Failure::usage(error.to_string()))
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| Failure::file(file, &error))
}

/// The error code if the version of a job is not the expected one.
const CONFLICT: &str = "InvalidStateTransitionException";

/// Why the agent can't go on.
struct Failure {
    message: String,
    hint: Option<&'static str>,
    exit_code: u8,
    may_pass: bool,
}

impl Failure {
    fn usage(message: String) -> Self {
        Self {
            message,
            hint: None,
            exit_code: 2,
            may_pass: false,
        }
    }

    fn file(file: &Path, error: &dyn Display) -> Self {
        Self::usage(format!("{}: {error}", file.display()))
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        Self::usage(error.to_string())
    }
}

impl<E: OperationError> From<Error<E>> for Failure {
    fn from(error: Error<E>) -> Self {
        Self {
            message: with_causes(&error),
            hint: hint(&error),
            exit_code: 3,
            // A conflict is over with the job that it was about.
            may_pass: error.is_retryable() || error.code() == Some(CONFLICT),
        }
    }
}

/// The line that an error prints, and the causes of an error of the connection.
fn with_causes<E: OperationError>(error: &Error<E>) -> String {
    let mut lines = vec![error.to_string()];
    let mut source = match error {
        Error::Transport(_) | Error::Timeout(_) => error.source(),
        _ => None,
    };
    while let Some(cause) = source {
        lines.push(cause.to_string());
        source = cause.source();
    }
    lines.join(": ")
}

/// The most frequent cause of an error, and what to do.
fn hint<E: OperationError>(error: &Error<E>) -> Option<&'static str> {
    match error {
        Error::Credentials(_) => Some(
            "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, name a --profile, or a certificate with --cert and --key",
        ),
        Error::Transport(cause) => match cause.error().kind() {
            TransportErrorKind::Tls => {
                Some("does this endpoint take certificates on this port? See the end of --help")
            }
            TransportErrorKind::Connect => Some("is the endpoint spelled right? See --endpoint"),
            _ => None,
        },
        Error::Service(failure) if failure.status().as_u16() == 403 => Some(
            "check the key or the certificate, the policy for this call, and the endpoint: see the end of --help",
        ),
        Error::Service(failure) if failure.code() == Some(CONFLICT) => {
            Some("somebody else changed the job after this agent started it")
        }
        _ => None,
    }
}
