//! What a call costs in protocols other than JSON: `cargo bench -p shapewright-tests --bench protocols [--
//! MODE...] [--calls N]`.
//!
//! Modes: `list-objects` (rest-xml, 1,000 keys), `describe-instances` (ec2, 50 instances) and
//! `put-metric-data` (CBOR, 100 data). Each calls a transport that returns fixed bytes. `list-objects-floor`
//! and `describe-instances-floor` read the same pages by hand, without a client. Without a mode, all of them
//! run.

mod common;
#[path = "common/floor.rs"]
mod floor;
#[path = "common/messages.rs"]
mod messages;

use std::hint::black_box;

use bytes::Bytes;
use iot_jobs_data_plane::runtime::transport::{
    BlockingTransport, Body, Request, Response, from_blocking_fn,
};
use iot_jobs_data_plane::{Credentials, Region};

use common::report;

fn main() {
    let mut modes = Vec::new();
    let mut calls = 2_000;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--calls" => {
                calls = arguments
                    .next()
                    .and_then(|n| n.parse().ok())
                    .expect("--calls takes a number");
            }
            // Cargo adds it to every benchmark.
            "--bench" => {}
            mode => modes.push(mode.to_owned()),
        }
    }
    if modes.is_empty() {
        let all = [
            "list-objects",
            "list-objects-floor",
            "describe-instances",
            "describe-instances-floor",
            "put-metric-data",
        ];
        modes = all.map(str::to_owned).to_vec();
    }
    for mode in &modes {
        match mode.as_str() {
            "list-objects" => list_objects(calls),
            "list-objects-floor" => list_objects_floor(calls),
            "describe-instances" => describe_instances(calls),
            "describe-instances-floor" => describe_instances_floor(calls),
            "put-metric-data" => put_metric_data(calls),
            other => panic!("there is no mode {other}"),
        }
    }
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

fn region() -> Region {
    Region::new("us-east-1")
}

/// A transport that returns the same response again and again.
fn fixed(headers: &'static [(&str, &str)], body: impl Into<Bytes>) -> impl BlockingTransport {
    let body = body.into();
    from_blocking_fn(move |request: Request| {
        black_box(request);
        let mut response = Response::new(Body::from(body.clone()));
        for (name, value) in headers {
            let value = http::HeaderValue::from_static(value);
            response.headers_mut().insert(*name, value);
        }
        Ok(response)
    })
}

fn list_objects(calls: u32) {
    let headers = &[
        ("content-type", "application/xml"),
        ("x-amz-request-id", "4442587FB7D0A2F9"),
    ];
    let client = s3::blocking::Client::builder()
        .region(region())
        .credentials(credentials())
        .transport(fixed(headers, messages::list_objects()))
        .build()
        .expect("the settings are complete");
    let call = || {
        let request = s3::operations::ListObjectsV2Request::new("measurements").prefix("2026/");
        let page = client.list_objects_v2(request).expect("the call succeeds");
        let contents = page.contents.as_ref().map(|contents| contents.len());
        assert_eq!(contents, Some(messages::KEYS));
        black_box(page);
    };
    report("list-objects", calls, call, || {
        (0..calls).for_each(|_| call());
    });
}

fn describe_instances(calls: u32) {
    let client = ec2::blocking::Client::builder()
        .region(region())
        .credentials(credentials())
        .transport(fixed(
            &[("content-type", "text/xml")],
            messages::describe_instances(),
        ))
        .build()
        .expect("the settings are complete");
    let call = || {
        let request = ec2::operations::DescribeInstancesRequest::new().max_results(50);
        let page = client
            .describe_instances(request)
            .expect("the call succeeds");
        let reservations = page.reservations.as_ref().map(|list| list.len());
        assert_eq!(reservations, Some(messages::INSTANCES));
        black_box(page);
    };
    report("describe-instances", calls, call, || {
        (0..calls).for_each(|_| call());
    });
}

fn list_objects_floor(calls: u32) {
    let page = messages::list_objects();
    let call = || {
        let objects = floor::list_objects(black_box(page.as_bytes()));
        assert_eq!(objects.len(), messages::KEYS);
        black_box(objects);
    };
    report("list-objects-floor", calls, call, || {
        (0..calls).for_each(|_| call());
    });
}

fn describe_instances_floor(calls: u32) {
    let page = messages::describe_instances();
    let call = || {
        let (reservations, page) = floor::describe_instances(black_box(page.as_bytes()));
        assert_eq!(reservations, messages::INSTANCES);
        black_box(page);
    };
    report("describe-instances-floor", calls, call, || {
        (0..calls).for_each(|_| call());
    });
}

fn put_metric_data(calls: u32) {
    let headers = &[
        ("content-type", "application/cbor"),
        ("smithy-protocol", "rpc-v2-cbor"),
        ("x-amzn-requestid", "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE"),
    ];
    let client = cloudwatch::blocking::Client::builder()
        .region(region())
        .credentials(credentials())
        // Compressing takes longer than everything else; it is not what this compares.
        .min_compression_size(usize::MAX)
        .transport(fixed(headers, messages::EMPTY_CBOR))
        .build()
        .expect("the settings are complete");
    let call = || {
        let request = cloudwatch::operations::PutMetricDataInput::new("Fleet").metric_data(data());
        client.put_metric_data(request).expect("the call succeeds");
    };
    report("put-metric-data", calls, call, || {
        (0..calls).for_each(|_| call());
    });
}

/// Data as an agent sends them: a value with a time, a unit and two dimensions.
fn data() -> impl Iterator<Item = cloudwatch::types::MetricDatum> {
    use cloudwatch::enums::StandardUnit;
    use cloudwatch::types::{Dimension, MetricDatum};

    let data = (0_i32..).take(messages::DATA);
    data.map(|n| {
        MetricDatum::new("Latency")
            .dimensions([
                Dimension::new("InstanceId", "i-0123456789abcdef0"),
                Dimension::new("Stage", "production"),
            ])
            .timestamp(cloudwatch::Timestamp::from_secs(
                1_763_900_000 + i64::from(n),
            ))
            .value(f64::from(n) * 1.5)
            .unit(StandardUnit::Milliseconds)
    })
}
