//! Many calls at once, three of ten requests of which fail: `cargo bench -p shapewright-tests --bench crowd
//! [-- --calls N] [--seed N] [--threads N]`.
//!
//! All calls of the async client are started at once. The blocking client is called by a pool of threads. Each
//! runs with the usual quota of retries, and with one that is large enough for all retries. The server is a
//! child process, so that the memory is that of the client: `VmHWM` of `/proc/self/status`, which is the most
//! so far. It answers with 503, 500 or throttling, resets the connection, or says nothing, by a seed.
//!
//! Fails if a call ends after its deadline, or if there are more retries than the quota allows.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use iot_jobs_data_plane::operations::{DescribeJobExecutionError, DescribeJobExecutionRequest};
use iot_jobs_data_plane::runtime::client::Builder;
use iot_jobs_data_plane::runtime::client::retry::{GaveUp, Retries, TokenBucket};
use iot_jobs_data_plane::runtime::transport::TransportConfig;
use iot_jobs_data_plane::{Client, Credentials, Error, blocking};
use socket2::SockRef;

/// The first argument of the child process.
const SERVE: &str = "serve";

/// No call may take longer.
const DEADLINE: Duration = Duration::from_secs(30);

/// How much later a call may notice that, on a busy machine.
const SLACK: Duration = Duration::from_secs(2);

/// What a retry costs at least. Retries after throttling cost less, and are one of seven.
const CHEAPEST: u64 = 5;

/// How long an attempt may take. A server that says nothing is left then.
const ATTEMPT: Duration = Duration::from_secs(10);

/// The connections of the async client.
const CONNECTIONS: usize = 500;

fn main() {
    let (mut calls, mut seed, mut threads) = (10_000, 1, 128);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let number = arguments.next().and_then(|text| text.parse().ok());
            number.unwrap_or_else(|| panic!("{argument} takes a number"))
        };
        match argument.as_str() {
            SERVE => return serve(number()),
            "--calls" => calls = number(),
            "--seed" => seed = number(),
            "--threads" => threads = number(),
            // Cargo adds it to every benchmark.
            "--bench" => {}
            other => panic!("there is no option {other}"),
        }
    }
    println!(
        "client   quota   | succeeded | failed, without quota | requests | slowest | s    | MB"
    );
    for quota in [TokenBucket::STANDARD, u32::MAX] {
        run("async", calls, quota, seed, |server| {
            call_async(server, quota, calls)
        });
    }
    for quota in [TokenBucket::STANDARD, u32::MAX] {
        run("blocking", calls, quota, seed, |server| {
            call_blocking(server, quota, calls, threads)
        });
    }
}

/// What the calls came to.
#[derive(Debug, Default)]
struct Tally {
    succeeded: u64,
    failed: u64,
    without_quota: u64,
    slowest: Duration,
}

impl Tally {
    fn note<O>(&mut self, started: Instant, result: &Result<O, Error<DescribeJobExecutionError>>) {
        self.slowest = self.slowest.max(started.elapsed());
        match result {
            Ok(_) => self.succeeded += 1,
            Err(error) => {
                self.failed += 1;
                let is_without = error.attempts().gave_up == GaveUp::Quota;
                self.without_quota += u64::from(is_without);
            }
        }
    }

    fn add(&mut self, other: &Self) {
        self.succeeded += other.succeeded;
        self.failed += other.failed;
        self.without_quota += other.without_quota;
        self.slowest = self.slowest.max(other.slowest);
    }
}

fn run(client: &str, calls: u64, quota: u32, seed: u64, make: impl FnOnce(SocketAddr) -> Tally) {
    let server = Server::start(seed);
    let started = Instant::now();
    let tally = make(server.address);
    let seconds = started.elapsed().as_secs_f64();
    let requests = server.requests();
    let name = if quota == u32::MAX { "plenty" } else { "usual" };
    println!(
        "{client:8} {name:7} | {:9} | {:6} {:13} | {requests:8} | {:5.2} s | {seconds:4.1} | {:.0}",
        tally.succeeded,
        tally.failed,
        tally.without_quota,
        tally.slowest.as_secs_f64(),
        memory(),
    );
    assert_eq!(tally.succeeded + tally.failed, calls);
    assert!(tally.slowest < DEADLINE + SLACK, "{tally:?}");
    // Each success gives back one token, or what its last retry took.
    let most = (u64::from(quota) + calls).saturating_mul(10) / 7 / CHEAPEST;
    assert!(requests - calls <= most, "{requests} requests, {tally:?}");
    if quota == u32::MAX {
        assert!(tally.succeeded * 100 >= calls * 99, "{tally:?}");
    }
}

fn configure<C, T: ?Sized>(
    builder: Builder<C, T>,
    server: SocketAddr,
    quota: u32,
) -> Builder<C, T> {
    let config = TransportConfig::new().max_connections_per_host(CONNECTIONS);
    builder
        .region("us-east-1")
        .endpoint_url(format!("http://{server}"))
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport_config(config)
        .retries(
            Retries::standard()
                .quota(TokenBucket::new(quota))
                .max_attempts(5),
        )
        .attempt_timeout(ATTEMPT)
        .call_timeout(DEADLINE)
}

fn request() -> DescribeJobExecutionRequest {
    DescribeJobExecutionRequest::new("job-0001", "my-thing-42")
}

fn call_async(server: SocketAddr, quota: u32, calls: u64) -> Tally {
    let client = configure(Client::builder(), server, quota).build();
    let client = client.expect("the settings are complete");
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let tasks: Vec<_> = (0..calls)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move {
                    let started = Instant::now();
                    let mut tally = Tally::default();
                    tally.note(started, &client.describe_job_execution(request()).await);
                    tally
                })
            })
            .collect();
        let mut all = Tally::default();
        for task in tasks {
            all.add(&task.await.expect("no call panics"));
        }
        all
    })
}

fn call_blocking(server: SocketAddr, quota: u32, calls: u64, threads: u64) -> Tally {
    let client = configure(blocking::Client::builder(), server, quota).build();
    let client = client.expect("the settings are complete");
    let next = AtomicU64::new(0);
    thread::scope(|scope| {
        let work = || {
            let mut tally = Tally::default();
            while next.fetch_add(1, Ordering::Relaxed) < calls {
                let started = Instant::now();
                tally.note(started, &client.describe_job_execution(request()));
            }
            tally
        };
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut all = Tally::default();
        for thread in threads {
            all.add(&thread.join().expect("no call panics"));
        }
        all
    })
}

/// The most memory that this process ever had, in MB. Zero on other systems than Linux.
fn memory() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    let kilobytes: u32 = kilobytes
        .and_then(|number| number.parse().ok())
        .unwrap_or(0);
    f64::from(kilobytes) * 1024.0 / 1e6
}

/// The child process, until it is dropped.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    fn start(seed: u64) -> Self {
        let program = std::env::current_exe().expect("this program has a path");
        let mut child = Command::new(program)
            .args([SERVE, &seed.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        let output = child.stdout.as_mut().expect("it has an output");
        let read = BufReader::new(output).read_line(&mut line);
        read.expect("the server says where it is");
        let address = line.trim().parse().expect("an address");
        Self { child, address }
    }

    /// How many requests have come.
    fn requests(&self) -> u64 {
        let mut stream = TcpStream::connect(self.address).expect("the server is there");
        stream.write_all(b"COUNT\r\n\r\n").expect("it listens");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("it answers");
        text.trim().parse().expect("a number")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Serves until the process is killed.
fn serve(seed: u64) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    println!("{}", listener.local_addr().expect("it has an address"));
    let requests = AtomicU64::new(0);
    thread::scope(|scope| {
        for stream in listener.incoming() {
            let requests = &requests;
            scope.spawn(move || {
                if let Ok(stream) = stream {
                    let _ = connection(&stream, seed, requests);
                }
            });
        }
    });
}

fn connection(stream: &TcpStream, seed: u64, requests: &AtomicU64) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let (mut line, mut writer) = (String::new(), stream);
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        if line == "COUNT\r\n" {
            return write!(writer, "{}", requests.load(Ordering::SeqCst));
        }
        // The calls have no bodies.
        while line != "\r\n" {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
        }
        let number = requests.fetch_add(1, Ordering::SeqCst);
        let (status, code) = match chance(seed, number) % 1000 {
            0..100 => ("503 Service Unavailable", ""),
            100..200 => ("500 Internal Server Error", ""),
            200..243 => (
                "400 Bad Request",
                "x-amzn-errortype: ThrottlingException\r\n",
            ),
            243..299 => return SockRef::from(stream).set_linger(Some(Duration::ZERO)),
            // It waits until the client hangs up.
            299 => {
                let _ = reader.read_line(&mut line)?;
                return Ok(());
            }
            _ => ("200 OK", ""),
        };
        write!(
            writer,
            "HTTP/1.1 {status}\r\n{code}content-length: 2\r\n\r\n{{}}"
        )?;
    }
}

/// A number that looks like chance (`SplitMix64`).
fn chance(seed: u64, number: u64) -> u64 {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut mixed = seed
        .wrapping_mul(STEP)
        .wrapping_add(number)
        .wrapping_mul(STEP);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
