//! What large bodies cost: `cargo bench -p shapewright-tests --bench bodies -- [MODE...] [--size N] [--https]
//! [--runs N]`.
//!
//! Modes: `get`, `put-memory` and `put-file` send or receive one object of N bytes (1 GiB), with the async and
//! the blocking client. The async client takes chunks, and the blocking one writes to a sink; `get-copy` is
//! `std::io::copy`, and `get-collect` reads all into memory. `get-floor` is no client: it reads with a plain
//! socket and rustls. Without a mode, `get`, `put-memory` and `put-file` run. The server is a child process, so that its work is
//! not counted: it discards what it gets. The figures are the CPU time of this process in user and system
//! mode, and the most memory it ever had, from `/proc/self`. Each run is printed.

#[path = "common/process.rs"]
mod process;
#[path = "common/socket.rs"]
mod socket;

use std::io::{BufRead as _, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use s3::operations::{GetObjectRequest, PutObjectRequest};
use s3::runtime::ByteStream;
use s3::runtime::client::Builder;
use s3::runtime::transport::{RootCertificates, TlsConfig, TransportConfig};
use s3::{Client, Credentials, Region, blocking};

use process::process_time;

const BUCKET: &str = "bucket";
const KEY: &str = "key";

/// The first argument of the child process.
const SERVE: &str = "serve";

struct Options {
    modes: Vec<String>,
    size: u64,
    https: bool,
    runs: u32,
}

fn main() {
    let options = options();
    if options.modes.first().is_some_and(|mode| mode == SERVE) {
        serve(options.https);
        return;
    }
    let server = Server::start(options.https);
    let file =
        (options.modes.iter().any(|mode| mode == "put-file")).then(|| TestFile::new(options.size));
    for mode in &options.modes {
        for _ in 0..options.runs {
            if mode == "get-floor" {
                run(
                    mode,
                    "floor",
                    &options,
                    |_| server.read_floor(&options),
                    None,
                );
                continue;
            }
            run(
                mode,
                "async",
                &options,
                |body| server.call_async(mode, body, &options),
                file.as_ref(),
            );
            run(
                mode,
                "blocking",
                &options,
                |body| server.call_blocking(mode, body, &options),
                file.as_ref(),
            );
        }
    }
}

fn options() -> Options {
    let mut options = Options {
        modes: Vec::new(),
        size: 1 << 30,
        https: false,
        runs: 3,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let number = arguments.next().and_then(|text| text.parse().ok());
            number.unwrap_or_else(|| panic!("{argument} takes a number"))
        };
        match argument.as_str() {
            "--size" => options.size = number(),
            "--runs" => options.runs = u32::try_from(number()).expect("few runs"),
            "--https" => options.https = true,
            // Cargo adds it to every benchmark.
            "--bench" => {}
            mode => options.modes.push(mode.to_owned()),
        }
    }
    if options.modes.is_empty() {
        options.modes = ["get", "put-memory", "put-file"].map(str::to_owned).into();
    }
    options
}

/// Measures one call, and prints what it cost.
fn run(
    mode: &str,
    client: &str,
    options: &Options,
    call: impl FnOnce(Option<ByteStream>),
    file: Option<&TestFile>,
) {
    let body = match mode {
        "get" | "get-copy" | "get-collect" | "get-floor" => None,
        "put-memory" => {
            let size = usize::try_from(options.size).expect("it fits into memory");
            Some(ByteStream::from(vec![7; size]))
        }
        "put-file" => {
            let path = &file.expect("there is a file").0;
            Some(ByteStream::from_path(path).expect("the file is there"))
        }
        other => panic!("there is no mode {other}"),
    };
    let (before, start) = (process_time(), Instant::now());
    call(body);
    let wall = start.elapsed();
    let cpu = process_time().saturating_sub(before);
    let scheme = if options.https { "https" } else { "http" };
    println!(
        "{mode:10} {client:8} {scheme:5} {} MiB: {:.3} s CPU, {:.3} s wall, at most {} MiB memory so far",
        options.size >> 20,
        cpu.as_secs_f64(),
        wall.as_secs_f64(),
        peak_memory() >> 20,
    );
}

/// A file without holes. It is deleted when the value is dropped.
struct TestFile(PathBuf);

impl TestFile {
    fn new(size: u64) -> Self {
        let path = std::env::temp_dir().join(format!("bodies-{}", std::process::id()));
        let mut file = std::fs::File::create(&path).expect("a file");
        let mut bytes = std::io::repeat(7).take(size);
        std::io::copy(&mut bytes, &mut file).expect("space for the file");
        Self(path)
    }
}

impl Drop for TestFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The server, as a child process.
struct Server {
    child: Child,
    url: String,
    /// The server's certificate in PEM, if it has one.
    roots: Option<String>,
}

impl Server {
    fn start(https: bool) -> Self {
        let program = std::env::current_exe().expect("this program has a path");
        let mut command = Command::new(program);
        command
            .arg(SERVE)
            .stdout(Stdio::piped())
            .stdin(Stdio::piped());
        if https {
            command.arg("--https");
        }
        let mut child = command.spawn().expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let mut line = || lines.next().expect("a line").expect("text");
        let port = line();
        let scheme = if https { "https" } else { "http" };
        let url = format!("{scheme}://localhost:{port}");
        let roots = https.then(|| line().replace(';', "\n"));
        Self { child, url, roots }
    }

    fn config(&self) -> TransportConfig {
        let config = TransportConfig::new();
        match &self.roots {
            None => config,
            Some(pem) => {
                let roots = RootCertificates::from_pem(pem.as_bytes()).expect("a certificate");
                config.tls(TlsConfig::new().root_certificates(roots))
            }
        }
    }

    /// The settings of both clients.
    fn settings<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder
            .region(Region::new("us-east-1"))
            .credentials(credentials())
            .endpoint_url(&self.url)
            .transport_config(self.config())
    }

    fn call_async(&self, mode: &str, body: Option<ByteStream>, options: &Options) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let client = self.settings(Client::builder()).build();
        let client = client.expect("the settings are complete");
        runtime.block_on(async {
            if let Some(body) = body {
                let request = PutObjectRequest::new(BUCKET, KEY).body(body);
                client.put_object(request).await.expect(mode);
                return;
            }
            let request = GetObjectRequest::new(BUCKET, KEY).range(range(options));
            let mut output = client.get_object(request).await.expect(mode);
            let mut length = 0;
            if mode == "get-collect" {
                let limit = usize::try_from(options.size).expect("it fits into memory");
                let body = output.body.collect(limit).await;
                length = body.expect("a body").len() as u64;
            } else {
                while let Some(chunk) = output.body.next().await {
                    length += chunk.expect("a chunk").len() as u64;
                }
            }
            assert_eq!(length, options.size);
        });
    }

    fn read_floor(&self, options: &Options) {
        let request = format!(
            "GET / HTTP/1.1\r\nhost: localhost\r\nrange: {}\r\n\r\n",
            range(options)
        );
        let length = socket::read(&self.url, self.roots.as_deref(), &request, options.size);
        assert!(length >= options.size);
    }

    fn call_blocking(&self, mode: &str, body: Option<ByteStream>, options: &Options) {
        let client = self.settings(blocking::Client::builder()).build();
        let client = client.expect("the settings are complete");
        if let Some(body) = body {
            let request = PutObjectRequest::new(BUCKET, KEY).body(body);
            client.put_object(request).expect(mode);
            return;
        }
        let request = GetObjectRequest::new(BUCKET, KEY).range(range(options));
        let mut output = client.get_object(request).expect(mode);
        let length = match mode {
            "get-copy" => std::io::copy(&mut output.body, &mut std::io::sink()).expect("a body"),
            "get-collect" => {
                let limit = usize::try_from(options.size).expect("it fits into memory");
                let body = output.body.collect_blocking(limit);
                body.expect("a body").len() as u64
            }
            _ => output
                .body
                .write_to_blocking(std::io::sink())
                .expect("a body"),
        };
        assert_eq!(length, options.size);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Tells the server how many bytes to send.
fn range(options: &Options) -> String {
    format!("bytes=0-{}", options.size - 1)
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

/// Serves connections until the process ends. Prints the port, and the certificate in one line.
fn serve(https: bool) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let mut out = std::io::stdout();
    let port = listener.local_addr().expect("an address").port();
    writeln!(out, "{port}").expect("a pipe");
    let tls = https.then(|| {
        let names = vec!["localhost".to_owned()];
        let signed = rcgen::generate_simple_self_signed(names).expect("a certificate");
        writeln!(out, "{}", signed.cert.pem().replace('\n', ";")).expect("a pipe");
        let key = PrivatePkcs8KeyDer::from(signed.signing_key.serialize_der());
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![signed.cert.der().clone()], PrivateKeyDer::Pkcs8(key));
        Arc::new(config.expect("a configuration"))
    });
    out.flush().expect("a pipe");
    for socket in listener.incoming() {
        let socket = socket.expect("a connection");
        socket.set_nodelay(true).expect("an option");
        let tls = tls.clone();
        std::thread::spawn(move || match tls {
            None => answer_all(socket),
            Some(tls) => {
                let connection = ServerConnection::new(tls).expect("a configuration");
                answer_all(StreamOwned::new(connection, socket));
            }
        });
    }
}

/// Reads requests and answers them, until the client closes the connection.
fn answer_all(mut socket: impl Read + Write) {
    let mut buffer = vec![0; 1 << 20];
    let mut filled = 0;
    while let Ok(length) = socket.read(&mut buffer[filled..]) {
        if length == 0 {
            return;
        }
        filled += length;
        let Some(end) = buffer[..filled].windows(4).position(|it| it == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
        let value = |name: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(name));
            line.map(str::trim)
        };
        let body = value("content-length:").map_or(0, |length| length.parse().expect("a length"));
        let last = value("range: bytes=0-").map(|last| last.parse::<u64>().expect("a number"));
        if value("expect:").is_some() {
            let _ = socket.write_all(b"HTTP/1.1 100 Continue\r\n\r\n");
        }
        let mut left: u64 = body;
        left -= (filled - end - 4) as u64;
        while left > 0 {
            match socket.read(&mut buffer) {
                Ok(0) | Err(_) => return,
                Ok(length) => left -= length as u64,
            }
        }
        filled = 0;
        let length = last.map_or(0, |last| last + 1);
        let status = if length > 0 {
            "206 Partial Content"
        } else {
            "200 OK"
        };
        let answer =
            format!("HTTP/1.1 {status}\r\netag: \"e\"\r\ncontent-length: {length}\r\n\r\n");
        if socket.write_all(answer.as_bytes()).is_err() {
            return;
        }
        let mut left = length;
        while left > 0 {
            let part = left.min(buffer.len() as u64);
            let part = usize::try_from(part).expect("a part of the buffer");
            if socket.write_all(&buffer[..part]).is_err() {
                return;
            }
            left -= part as u64;
        }
        let _ = socket.flush();
    }
}

/// The most memory that this process ever had, in bytes.
fn peak_memory() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    number.expect("a number") << 10
}
