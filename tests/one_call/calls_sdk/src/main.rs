//! What calls cost with the official SDK: `cargo run --release -- MODE [ARGUMENT...]`.
//!
//! - `put-metric-data [CALLS]`: 100 data in CBOR, through a transport that returns fixed bytes. The same call as that of
//!   `cargo bench -p shapewright-tests --bench protocols -- put-metric-data`.
//! - `get`, `put-memory` and `put-file SERVER [http|https] [SIZE]`: one object of 1 GiB. The same calls as those of
//!   `cargo bench -p shapewright-tests --bench bodies`, whose program is the `SERVER`: `target/release/deps/bodies-…`.
//!
//! CPU times are those of this process, in user and system mode.

#[path = "../../../benches/common/mod.rs"]
mod common;
#[path = "../../../benches/common/process.rs"]
mod process;

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::time::Instant;

use aws_sdk_cloudwatch::types::{Dimension, MetricDatum, StandardUnit};
use aws_sdk_s3::config::{Credentials, Region};
use aws_sdk_s3::primitives::ByteStream;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode};
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use tokio::runtime::Runtime;

use common::report;
use process::process_time;

const DATA: i32 = 100;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    match *arguments {
        ["put-metric-data"] => put_metric_data(&runtime, 10_000),
        ["put-metric-data", calls] => {
            put_metric_data(&runtime, calls.parse().expect("a number"));
        }
        [mode, server] => runtime.block_on(body(mode, server, false, 1 << 30)),
        [mode, server, scheme] => runtime.block_on(body(mode, server, scheme == "https", 1 << 30)),
        [mode, server, scheme, size] => {
            let size = size.parse().expect("a number");
            runtime.block_on(body(mode, server, scheme == "https", size));
        }
        _ => panic!("the documentation of this program says what it takes"),
    }
}

fn credentials() -> Credentials {
    let (id, key) = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    Credentials::new(id, key, None, None, "fixed")
}

fn put_metric_data(runtime: &Runtime, calls: u32) {
    let answer = infallible_client_fn(|_request| {
        http::Response::builder()
            .header("content-type", "application/cbor")
            .header("smithy-protocol", "rpc-v2-cbor")
            .header("x-amzn-requestid", "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE")
            .body(SdkBody::from(&b"\xbf\xff"[..]))
            .expect("a response")
    });
    let config = aws_sdk_cloudwatch::Config::builder()
        .behavior_version(aws_sdk_cloudwatch::config::BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials())
        .disable_request_compression(true)
        .http_client(answer)
        .build();
    let client = aws_sdk_cloudwatch::Client::from_conf(config);
    let call = async || {
        let data = (0..DATA).map(|n| {
            MetricDatum::builder()
                .metric_name("Latency")
                .dimensions(
                    Dimension::builder()
                        .name("InstanceId")
                        .value("i-0123456789abcdef0")
                        .build(),
                )
                .dimensions(
                    Dimension::builder()
                        .name("Stage")
                        .value("production")
                        .build(),
                )
                .timestamp(DateTime::from_secs(1_763_900_000 + i64::from(n)))
                .value(f64::from(n) * 1.5)
                .unit(StandardUnit::Milliseconds)
                .build()
        });
        let request = client.put_metric_data().namespace("Fleet");
        request
            .set_metric_data(Some(data.collect()))
            .send()
            .await
            .expect("the call succeeds");
    };
    let many = || {
        runtime.block_on(async {
            for _ in 0..calls {
                call().await;
            }
        });
    };
    report("put-metric-data", calls, || runtime.block_on(call()), many);
}

async fn body(mode: &str, server: &str, https: bool, size: u64) {
    let mut command = Command::new(server);
    command
        .arg("serve")
        .stdout(Stdio::piped())
        .stdin(Stdio::piped());
    if https {
        command.arg("--https");
    }
    let mut server = command.spawn().expect("the server starts");
    let mut lines = BufReader::new(server.stdout.take().expect("a pipe")).lines();
    let mut line = || lines.next().expect("a line").expect("text");
    let port = line();
    let client = if https {
        let roots =
            TrustStore::empty().with_pem_certificate(line().replace(';', "\n").into_bytes());
        let context = TlsContext::builder()
            .with_trust_store(roots)
            .build()
            .expect("a certificate");
        Builder::new()
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .tls_context(context)
            .build_https()
    } else {
        Builder::new().build_http()
    };
    let scheme = if https { "https" } else { "http" };
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(aws_sdk_s3::config::BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials())
        .endpoint_url(format!("{scheme}://localhost:{port}"))
        .force_path_style(true)
        .http_client(client)
        .build();
    let client = aws_sdk_s3::Client::from_conf(config);
    let path = std::env::temp_dir().join(format!("bodies-sdk-{}", std::process::id()));
    let body = match mode {
        "get" => None,
        "put-memory" => Some(ByteStream::from(vec![
            7;
            usize::try_from(size)
                .expect("it fits")
        ])),
        "put-file" => {
            let mut file = std::fs::File::create(&path).expect("a file");
            std::io::copy(&mut std::io::repeat(7).take(size), &mut file)
                .expect("space for the file");
            Some(
                ByteStream::from_path(&path)
                    .await
                    .expect("the file is there"),
            )
        }
        other => panic!("there is no mode {other}"),
    };
    let (before, start) = (process_time(), Instant::now());
    if let Some(body) = body {
        let request = client.put_object().bucket("bucket").key("key").body(body);
        request.send().await.expect("the call succeeds");
    } else {
        let request = client.get_object().bucket("bucket").key("key");
        let request = request.range(format!("bytes=0-{}", size - 1));
        let mut output = request.send().await.expect("the call succeeds");
        let mut length = 0;
        while let Some(chunk) = output.body.next().await {
            length += chunk.expect("a chunk").len() as u64;
        }
        assert_eq!(length, size);
    }
    let (cpu, wall) = (process_time() - before, start.elapsed());
    println!(
        "{mode:10} sdk      {scheme:5} {} MiB: {:.3} s CPU, {:.3} s wall",
        size >> 20,
        cpu.as_secs_f64(),
        wall.as_secs_f64()
    );
    let _ = std::fs::remove_file(path);
    let _ = server.kill();
    let _ = server.wait();
}
