//! A device agent: it takes the next pending job of a thing, carries it out, and reports how that went.
//!
//! `cargo run -p shapewright-job-agent --example job_agent -- --help` explains its options.
//!
//! The file reads from top to bottom: options, [`work`] with the two agents, what they print, how a client is
//! configured, and what to say when a call fails. An agent of your own needs one of the two.

use std::error::Error as StdError;
use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Parser, ValueEnum};
use iot_jobs_data_plane::enums::JobExecutionStatus;
use iot_jobs_data_plane::newtypes::ThingName;
use iot_jobs_data_plane::runtime::OperationError;
use iot_jobs_data_plane::runtime::client::{BuildError, Builder};
use iot_jobs_data_plane::runtime::transport::{
    ClientCertificate, RootCertificates, TlsConfig, TransportConfig, TransportErrorKind,
};
use iot_jobs_data_plane::types::JobExecutionSummary;
use iot_jobs_data_plane::{Client, Error, blocking};
use shapewright_config::providers::RoleAlias;
use shapewright_config::surroundings::Surroundings;
use shapewright_config::{Cached, Config};
use shapewright_job_agent::{AgentError, Event, Job, JobAgent, Outcome, Turn};

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
    #[arg(long, value_enum, default_value_t = Ending::Succeeded)]
    result: Ending,

    /// A shell command that does the job. It gets the document on its standard input; exit code 0 is success.
    #[arg(long, value_name = "COMMAND", conflicts_with = "result")]
    run: Option<String>,

    /// Take one job at most, and exit.
    #[arg(long, conflicts_with = "poll")]
    once: bool,

    /// How many seconds to wait before looking for a job again.
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    poll: u64,

    /// How many minutes a job may take without a report, until the service ends it.
    #[arg(long, value_name = "MINUTES")]
    step_timeout: Option<u64>,

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
enum Ending {
    Succeeded,
    Failed,
    Rejected,
}

impl From<Ending> for JobExecutionStatus {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Succeeded => Self::Succeeded,
            Ending::Failed => Self::Failed,
            Ending::Rejected => Self::Rejected,
        }
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    match work(options) {
        Ok(Turn::Finished { status, .. }) if status != JobExecutionStatus::Succeeded => {
            ExitCode::from(1)
        }
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

/// Takes jobs with the client that the options ask for.
fn work(options: Options) -> Result<Turn, Failure> {
    // The service would refuse a wrong name too; this says why.
    let thing = options.thing.parse();
    let thing: ThingName = thing.map_err(|error| Failure::usage(format!("--thing: {error}")))?;
    let options = Arc::new(options);
    if options.blocking {
        let client = configure(blocking::Client::builder(), &options)?.build()?;
        let agent = prepare(JobAgent::new(client, thing), &options);
        let handler = |mut job: Job<blocking::Client>| {
            job.report(BEGINNING)?;
            Ok(result_of(&options, job.document()))
        };
        return turn(if options.once {
            agent.run_next(handler)
        } else {
            agent.run(handler).map(|_| Turn::Idle)
        });
    }
    let client = configure(Client::builder(), &options)?.build()?;
    let agent = prepare(JobAgent::new(client, thing), &options);
    let handler = |mut job: Job<Client>| {
        let options = Arc::clone(&options);
        async move {
            job.report(BEGINNING).await?;
            // Nothing else runs here, so the command may block.
            Ok(result_of(&options, job.document()))
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| Failure::usage(error.to_string()))?;
    turn(runtime.block_on(async {
        if options.once {
            agent.run_next(handler).await
        } else {
            agent.run(handler).await.map(|_| Turn::Idle)
        }
    }))
}

/// The details of a job that has begun.
const BEGINNING: [(&str, &str); 2] = [("step", "running"), ("progress", "0%")];

/// Sets what both agents have in common.
fn prepare<C>(agent: JobAgent<C>, options: &Options) -> JobAgent<C> {
    let mut agent = agent
        .poll_interval(Duration::from_secs(options.poll))
        .start_details([("agent", "job_agent")])
        .on_event(print);
    if let Some(minutes) = options.step_timeout {
        agent = agent.step_timeout(Duration::from_secs(60 * minutes));
    }
    agent
}

/// Returns what became of the last job. A lost one is a failure.
fn turn(result: Result<Turn, AgentError>) -> Result<Turn, Failure> {
    match result? {
        Turn::Lost { job, lost } => Err(Failure {
            message: format!("{job}: {lost}"),
            hint: Some("somebody else changed the job after this agent started it"),
            exit_code: 3,
        }),
        turn => Ok(turn),
    }
}

/// Carries out a job: by the command of `--run`, or else with the result of `--result`.
fn result_of(options: &Options, document: &str) -> Outcome {
    let (outcome, reason) = match &options.run {
        None => (options.result, "as the option --result says".to_owned()),
        Some(command) => match run(command, document) {
            Ok(Some(0)) => (Ending::Succeeded, "the command exited with 0".to_owned()),
            Ok(Some(code)) => (Ending::Failed, format!("the command exited with {code}")),
            Ok(None) => (Ending::Failed, "the command was killed".to_owned()),
            Err(error) => (Ending::Failed, format!("the command did not run: {error}")),
        },
    };
    let status = JobExecutionStatus::from(outcome);
    println!("the job is {status}: {reason}");
    let outcome = match outcome {
        Ending::Succeeded => Outcome::succeeded().details([("reason", reason)]),
        Ending::Failed => Outcome::failed(reason),
        Ending::Rejected => Outcome::rejected(reason),
    };
    outcome.details([("step", "done")])
}

/// Prints what happens.
fn print(event: &Event<'_>) {
    match event {
        Event::Pending {
            in_progress: [],
            queued: [],
        } => println!("no job is pending"),
        Event::Pending {
            in_progress,
            queued,
        } => {
            in_progress.iter().for_each(|job| list("in progress", job));
            queued.iter().for_each(|job| list("queued", job));
        }
        Event::Started {
            execution,
            is_resumed,
        } => {
            let id = execution.job_id.as_ref().map_or("?", |id| id.as_str());
            let document = execution.job_document.as_ref();
            let document = pretty(document.map_or("", |text| text.as_str()));
            let started = if *is_resumed { "resumed" } else { "started" };
            println!("{started} {id}\n{document}");
        }
        Event::Reported { job, status, .. } => println!("reported that {job} is {status}"),
        Event::NotReported { job, status, error } => {
            eprintln!("error: {job} is {status}, and could not be reported: {error}");
        }
        Event::Failed(error) => eprintln!("error: {error}; trying again"),
        _ => {}
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

/// Why the agent can't go on.
struct Failure {
    message: String,
    hint: Option<&'static str>,
    exit_code: u8,
}

impl Failure {
    fn usage(message: String) -> Self {
        Self {
            message,
            hint: None,
            exit_code: 2,
        }
    }

    fn call<E: OperationError>(error: &Error<E>) -> Self {
        Self {
            message: with_causes(error),
            hint: hint(error),
            exit_code: 3,
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

impl From<AgentError> for Failure {
    fn from(error: AgentError) -> Self {
        match &error {
            AgentError::Pending(error) => Self::call(error),
            AgentError::Start(error) => Self::call(error),
            AgentError::Report { error, .. } => Self::call(error),
            _ => Self::usage(error.to_string()),
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
        _ => None,
    }
}
