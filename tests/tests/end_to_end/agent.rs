//! The example `job_agent` as a process of its own, against a service that keeps the state of two jobs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::certificates::{Authority, DEVICES, SERVERS};
use crate::server::{Answer, Authentication, Received, Server};
use crate::signature::ACCOUNT;

const DOCUMENT: &str = r#"{"note":"grüße","operation":"reboot"}"#;

/// The job with this number, as the service keeps it.
#[derive(Default)]
struct Service {
    number: usize,
    jobs: usize,
    version: i64,
    /// Somebody else changes a job as soon as it is started.
    has_rival: bool,
}

impl Service {
    fn answer(&mut self, received: &Received) -> Answer {
        let id = format!("job-{}", self.number);
        match received.line().as_str() {
            "GET /things/lamp-7/jobs" => {
                let queued = (self.number..self.jobs).map(
                    |number| json!({ "jobId": format!("job-{number}"), "queuedAt": 1_700_000_000 }),
                );
                Answer::ok(
                    &json!({ "inProgressJobs": [], "queuedJobs": queued.collect::<Value>() }),
                )
            }
            "PUT /things/lamp-7/jobs/$next" if self.number < self.jobs => {
                self.version = 2;
                let execution = json!({
                    "jobId": id,
                    "thingName": "lamp-7",
                    "status": "IN_PROGRESS",
                    "versionNumber": self.version,
                    "executionNumber": 5,
                    "jobDocument": DOCUMENT,
                });
                self.version += i64::from(self.has_rival);
                Answer::ok(&json!({ "execution": execution }))
            }
            "PUT /things/lamp-7/jobs/$next" => Answer::ok(&json!({ "execution": {} })),
            line if line.starts_with("GET /things/lamp-7/jobs/job-") => {
                let execution =
                    json!({ "jobId": id, "status": "IN_PROGRESS", "versionNumber": self.version });
                Answer::ok(&json!({ "execution": execution }))
            }
            line => {
                assert_eq!(line, format!("POST /things/lamp-7/jobs/{id}"));
                self.update(&received.json())
            }
        }
    }

    fn update(&mut self, update: &Value) -> Answer {
        if update["expectedVersion"] != self.version {
            let body = json!({ "code": "VersionMismatch", "message": "the version differs" });
            return Answer::new(409, body.to_string())
                .header("x-amzn-errortype", "InvalidStateTransitionException");
        }
        self.version += 1;
        let state = json!({ "status": update["status"], "versionNumber": self.version });
        if update["status"] != "IN_PROGRESS" {
            self.number += 1;
        }
        Answer::ok(&json!({ "executionState": state }))
    }
}

/// A service, the files of a device, and the options that tell the agent where both are.
struct Scene {
    server: Server,
    files: TempDir,
}

impl Scene {
    fn new(authentication: Authentication, service: Service) -> Self {
        let devices = matches!(authentication, Authentication::Certificate).then_some(&*DEVICES);
        let mut tls = SERVERS.server(devices);
        tls.alpn_protocols = vec![b"x-amzn-http-ca".to_vec()];
        let service = Arc::new(Mutex::new(service));
        let scene = Self {
            server: Server::with(tls, authentication, move |received| {
                service.lock().unwrap().answer(received)
            }),
            files: tempfile::tempdir().unwrap(),
        };
        scene.write("ca.pem", &SERVERS.pem);
        scene.certify(&DEVICES);
        scene
    }

    /// A service for signed requests, with one job.
    fn signed() -> Self {
        Self::new(Authentication::Signature(ACCOUNT), one_job())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.files.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).unwrap();
    }

    /// Gives the device a certificate of this authority.
    fn certify(&self, authority: &Authority) {
        let device = authority.device("lamp-7");
        self.write("cert.pem", &device.certificate);
        self.write("key.pem", &device.key);
    }

    /// The agent, without any credentials.
    fn agent(&self, options: &[&str]) -> Command {
        let mut command = self.told_nothing();
        command
            .arg("--endpoint")
            .arg(self.server.url())
            .args(options);
        command
    }

    /// The agent without credentials, region or endpoint.
    fn told_nothing(&self) -> Command {
        let mut command = Command::new(&*EXAMPLE);
        command
            .current_dir(self.files.path())
            .args(["--thing", "lamp-7", "--ca", "ca.pem"])
            .stdin(Stdio::null());
        for name in [
            "ACCESS_KEY_ID",
            "SECRET_ACCESS_KEY",
            "SESSION_TOKEN",
            "REGION",
            "DEFAULT_REGION",
            "PROFILE",
            "CONFIG_FILE",
            "SHARED_CREDENTIALS_FILE",
            "ENDPOINT_URL",
            "WEB_IDENTITY_TOKEN_FILE",
            "CONTAINER_CREDENTIALS_RELATIVE_URI",
            "CONTAINER_CREDENTIALS_FULL_URI",
        ] {
            command.env_remove(format!("AWS_{name}"));
        }
        // Files of settings are those of the test, and no instance is asked.
        command
            .env("HOME", self.files.path())
            .env("AWS_EC2_METADATA_DISABLED", "true");
        command
    }

    /// The agent with the credentials of the account.
    fn signing_agent(&self, options: &[&str]) -> Command {
        let mut command = self.agent(options);
        command
            .args(["--region", ACCOUNT.region])
            .env("AWS_ACCESS_KEY_ID", ACCOUNT.key_id)
            .env("AWS_SECRET_ACCESS_KEY", ACCOUNT.secret);
        command
    }

    /// The agent with the certificate of the device.
    fn certified_agent(&self, options: &[&str]) -> Command {
        let mut command = self.agent(options);
        command.args([
            "--cert",
            "cert.pem",
            "--key",
            "key.pem",
            "--alpn",
            "x-amzn-http-ca",
        ]);
        command
    }

    /// The updates that the service has received.
    fn updates(&self) -> Vec<Value> {
        let received = self.server.received();
        let updates = received.iter().filter(|received| received.method == "POST");
        updates.map(Received::json).collect()
    }
}

fn one_job() -> Service {
    Service {
        jobs: 1,
        ..Service::default()
    }
}

/// The compiled example. `cargo test` builds it. If only these tests were built, the example may be missing
/// or older than its sources; then this builds it.
static EXAMPLE: LazyLock<PathBuf> = LazyLock::new(|| {
    let tests = env::current_exe().unwrap();
    let profile = tests.parent().and_then(Path::parent).unwrap();
    let example = format!("job_agent{}", env::consts::EXE_SUFFIX);
    let example = profile.join("examples").join(example);
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = [
        "../job-agent/examples",
        "../job-agent/src",
        "../generated/iot-jobs-data-plane/src",
        "../runtime/src",
    ];
    let changed = sources
        .iter()
        .filter_map(|path| modified(&package.join(path)));
    if modified(&example) < changed.max() {
        let name = match profile.file_name().and_then(|name| name.to_str()) {
            Some("debug") | None => "dev",
            Some(name) => name,
        };
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "-p", "shapewright-job-agent"])
            .args(["--example", "job_agent"])
            .args(["--profile", name, "--target-dir"])
            .arg(profile.parent().unwrap())
            .current_dir(package)
            .status();
        assert!(status.unwrap().success(), "the example can't be built");
    }
    example
});

/// When a file, or the latest file of a folder, was changed. `None` if it does not exist.
fn modified(path: &Path) -> Option<SystemTime> {
    if let Ok(folder) = fs::read_dir(path) {
        let entries = folder.filter_map(|entry| modified(&entry.ok()?.path()));
        return entries.max();
    }
    fs::metadata(path).ok()?.modified().ok()
}

/// Runs an agent to its end; returns its exit code, standard output and standard error.
fn finish(mut agent: Command) -> (Option<i32>, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = agent.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// Checks that an agent fails with this message.
fn fails(agent: Command, exit_code: i32, reasons: &[&str]) {
    let (code, stdout, stderr) = finish(agent);
    assert_eq!(code, Some(exit_code), "{stdout}{stderr}");
    for reason in reasons {
        assert!(stderr.contains(reason), "{stderr} does not say: {reason}");
    }
}

/// Checks everything about an agent that carries out one job.
fn succeeds(scene: &Scene, agent: Command) {
    let (code, stdout, stderr) = finish(agent);
    assert_eq!((code, stderr.as_str()), (Some(0), ""), "{stdout}");
    assert_eq!(
        stdout,
        "queued: job-0 (queued at 1700000000)\n\
         started job-0\n{\n  \"note\": \"grüße\",\n  \"operation\": \"reboot\"\n}\n\
         reported that job-0 is IN_PROGRESS\n\
         the job is SUCCEEDED: the command exited with 0\n\
         reported that job-0 is SUCCEEDED\n"
    );
    let document = fs::read_to_string(scene.file("document")).unwrap();
    assert_eq!(document, DOCUMENT, "the command gets the document as it is");
    let received = scene.server.received();
    let lines: Vec<_> = received.iter().map(Received::line).collect();
    assert_eq!(
        lines,
        [
            "GET /things/lamp-7/jobs",
            "PUT /things/lamp-7/jobs/$next",
            "POST /things/lamp-7/jobs/job-0",
            "POST /things/lamp-7/jobs/job-0",
        ]
    );
    assert_eq!(
        scene.updates(),
        [
            json!({
                "status": "IN_PROGRESS",
                "statusDetails": { "step": "running", "progress": "0%" },
                "expectedVersion": 2,
                "includeJobExecutionState": true,
                "executionNumber": 5,
            }),
            json!({
                "status": "SUCCEEDED",
                "statusDetails": { "step": "done", "reason": "the command exited with 0" },
                "expectedVersion": 3,
                "includeJobExecutionState": true,
                "executionNumber": 5,
            }),
        ]
    );
}

/// The options of an agent that writes the document of one job to a file.
const ONE_JOB: [&str; 3] = ["--once", "--run", "cat > document"];

#[test]
fn it_carries_out_a_job_with_signed_requests() {
    for client in [&[][..], &["--blocking"]] {
        let scene = Scene::signed();
        succeeds(&scene, scene.signing_agent(&[&ONE_JOB, client].concat()));
    }
}

#[test]
fn it_carries_out_a_job_with_a_certificate() {
    for client in [&[][..], &["--blocking"]] {
        let scene = Scene::new(Authentication::Certificate, one_job());
        succeeds(&scene, scene.certified_agent(&[&ONE_JOB, client].concat()));
        let received = scene.server.last();
        assert!(received.has_certificate);
        assert_eq!(received.alpn.as_deref(), Some("x-amzn-http-ca"));
    }
}

#[test]
fn it_reports_what_went_wrong_with_a_job() {
    let cases: [(&[&str], _, _); 3] = [
        (&["--run", "exit 7"], "FAILED", "the command exited with 7"),
        (&["--run", "kill -9 $$"], "FAILED", "the command was killed"),
        (
            &["--result", "rejected"],
            "REJECTED",
            "as the option --result says",
        ),
    ];
    for (options, status, reason) in cases {
        let scene = Scene::signed();
        let agent = scene.signing_agent(&[&["--once"], options].concat());
        let (code, stdout, stderr) = finish(agent);
        assert_eq!(code, Some(1), "{stdout}{stderr}");
        let update = scene.updates().pop().unwrap();
        assert_eq!(update["status"], status);
        assert_eq!(update["statusDetails"]["reason"], reason);
        assert!(
            stdout.contains(&format!("the job is {status}: {reason}\n")),
            "{stdout}"
        );
    }
}

#[test]
fn it_has_nothing_to_do_without_a_job() {
    let scene = Scene::new(Authentication::Signature(ACCOUNT), Service::default());
    let (code, stdout, _) = finish(scene.signing_agent(&["--once"]));
    assert_eq!(code, Some(0));
    assert_eq!(stdout, "no job is pending\n");
    assert_eq!(scene.server.received().len(), 1);
}

#[test]
fn it_takes_one_job_after_the_other() {
    let service = Service {
        jobs: 2,
        ..Service::default()
    };
    let scene = Scene::new(Authentication::Signature(ACCOUNT), service);
    let mut agent = scene.signing_agent(&["--poll", "0"]);
    let agent = Killed(agent.stdout(Stdio::null()).spawn().unwrap());
    let start = Instant::now();
    while scene.updates().len() < 4 {
        assert!(start.elapsed() < Duration::from_secs(60), "no second job");
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(agent);
    let received = scene.server.received();
    let done = received
        .iter()
        .filter(|received| received.method == "POST" && received.json()["status"] == "SUCCEEDED");
    let jobs: Vec<_> = done.map(|received| received.target.clone()).collect();
    assert_eq!(
        jobs,
        ["/things/lamp-7/jobs/job-0", "/things/lamp-7/jobs/job-1"]
    );
}

/// A process that does not outlive its test.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn it_does_not_work_on_a_job_which_somebody_else_has_changed() {
    let service = Service {
        has_rival: true,
        ..one_job()
    };
    let scene = Scene::new(Authentication::Signature(ACCOUNT), service);
    let agent = scene.signing_agent(&ONE_JOB);
    let reasons = [
        "error: job-0: somebody else has changed the job: its version is 3",
        "hint: somebody else changed the job",
    ];
    fails(agent, 3, &reasons);
    assert!(!scene.file("document").exists(), "the command did not run");
}

#[test]
fn it_explains_why_the_service_refuses() {
    let scene = Scene::signed();
    let mut agent = scene.signing_agent(&["--once"]);
    agent.env("AWS_SECRET_ACCESS_KEY", "wrong");
    let reasons = [
        "InvalidSignatureException (403)",
        "hint: check the key or the certificate",
    ];
    fails(agent, 3, &reasons);

    let agent = scene.agent(&["--once", "--region", "eu-west-1"]);
    fails(agent, 3, &["AWS_ACCESS_KEY_ID", "with --cert and --key"]);

    let scene = Scene::new(Authentication::Certificate, one_job());
    let reasons = ["requires a client certificate", "See the end of --help"];
    fails(scene.signing_agent(&["--once"]), 3, &reasons);
    scene.certify(&Authority::new("strangers"));
    for client in [&["--once"][..], &["--once", "--blocking"]] {
        let reasons = ["refused the client certificate", "See the end of --help"];
        fails(scene.certified_agent(client), 3, &reasons);
    }
    assert!(scene.server.received().is_empty());
}

#[test]
fn it_finds_what_nobody_told_it() {
    for client in [&[][..], &["--blocking"]] {
        let scene = Scene::signed();
        let folder = scene.file(".aws");
        fs::create_dir(&folder).unwrap();
        let (id, secret) = (ACCOUNT.key_id, ACCOUNT.secret);
        let keys =
            format!("[factory]\naws_access_key_id = {id}\naws_secret_access_key = {secret}\n");
        fs::write(folder.join("credentials"), keys).unwrap();
        let (region, url) = (ACCOUNT.region, scene.server.url());
        let config = format!(
            "[profile factory]\nregion = {region}\nservices = local\n\
             [services local]\niot_jobs_data_plane =\n  endpoint_url = {url}\n"
        );
        fs::write(folder.join("config"), config).unwrap();
        let mut agent = scene.told_nothing();
        agent
            .args(["--profile", "factory"])
            .args(ONE_JOB)
            .args(client);
        succeeds(&scene, agent);
    }
}

#[test]
fn it_asks_aws_iot_for_credentials() {
    let scene = Scene::signed();
    scene.certify(&DEVICES);
    // Nobody listens there.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let host = port.local_addr().unwrap().to_string();
    drop(port);
    let options = ["--role-alias", "lamps", "--credentials-endpoint", &host];
    let mut agent = scene.certified_agent(&options);
    agent.args(["--once", "--region", ACCOUNT.region]);
    fails(agent, 3, &["AWS IoT's provider of credentials", &host]);
    assert!(scene.server.received().is_empty());
}

#[test]
fn it_refuses_wrong_options_and_files() {
    let scene = Scene::signed();
    scene.write("other.pem", &DEVICES.device("other").key);
    scene.write("empty.pem", "");
    let cases: [(&[&str], &str); 8] = [
        (&["--cert", "cert.pem"], "--key <FILE>"),
        (&["--key", "key.pem"], "--cert <FILE>"),
        (&["--cert", "cert.pem", "--key", "none.pem"], "none.pem: "),
        (
            &["--cert", "cert.pem", "--key", "other.pem"],
            "does not belong to the client certificate",
        ),
        (
            &["--cert", "empty.pem", "--key", "key.pem"],
            "empty.pem: no `BEGIN CERTIFICATE` block",
        ),
        (
            &["--run", "true", "--result", "failed"],
            "cannot be used with",
        ),
        (&["--once", "--poll", "3"], "cannot be used with"),
        (&[], "no region is set to sign requests for"),
    ];
    for (options, reason) in cases {
        fails(scene.agent(options), 2, &[reason]);
    }
    let mut agent = Command::new(&*EXAMPLE);
    agent.args(["--thing", "my lamp", "--region", "eu-west-1"]);
    fails(agent, 2, &["--thing: ", "[a-zA-Z0-9:_-]+"]);
    assert_eq!(scene.server.connections(), 0);
}

#[test]
fn it_explains_itself() {
    let mut agent = Command::new(&*EXAMPLE);
    agent.arg("--help");
    let (code, stdout, _) = finish(agent);
    assert_eq!(code, Some(0));
    for text in [
        "Examples:",
        "Exit codes:",
        "8443",
        "x-amzn-http-ca",
        "iot:Data-ATS",
        "without an account",
    ] {
        assert!(stdout.contains(text), "{text} is missing:\n{stdout}");
    }
}
