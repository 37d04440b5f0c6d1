//! Measures how long it takes to find the endpoint of a call.
//!
//! `cargo bench -p shapewright-tests --bench endpoints` prints a line for each case: nanoseconds, the median of
//! rounds.

use std::hint::black_box;
use std::time::Instant;

use s3::operations::{GetObject, GetObjectRequest};
use shapewright_runtime::Operation;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};
use shapewright_runtime::endpoint::rules::{Argument, Rules};
use shapewright_runtime::transport::{self, Body, Response};
use shapewright_runtime::wire::ServiceSchema;

const ROUNDS: usize = 101;

/// The median time of a call, in nanoseconds.
fn median(times: usize, mut call: impl FnMut(usize)) -> u128 {
    let mut rounds: Vec<u128> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for time in 0..times {
                call(time);
            }
            start.elapsed().as_nanos() / times as u128
        })
        .collect();
    rounds.sort_unstable();
    rounds[ROUNDS / 2]
}

fn client(service: &'static ServiceSchema) -> Core {
    let builder: ClientBuilder<Core> = ClientBuilder::new(service);
    let transport = transport::from_blocking_fn(|_| Ok(Response::new(Body::empty())));
    let builder = builder.region("eu-west-1").transport(transport);
    builder.build().expect("a region is all that is needed")
}

fn found<O: Operation>(client: &Core, input: &O::Input) {
    let endpoint = client.endpoint::<O>(black_box(input));
    black_box(endpoint.expect("there is an endpoint"));
}

fn main() {
    let print = |name: &str, nanoseconds: u128| println!("{name:40} {nanoseconds:>8} ns");
    let object = client(&s3::SERVICE);
    let one = GetObjectRequest::new("bucket", "key");
    print(
        "s3, the same bucket again",
        median(10_000, |_| found::<GetObject>(&object, &one)),
    );
    let buckets: Vec<_> = (0..100)
        .map(|number| GetObjectRequest::new(format!("bucket-{number}"), "key"))
        .collect();
    print(
        "s3, another bucket each time",
        median(1_000, |time| {
            found::<GetObject>(&object, &buckets[time % buckets.len()]);
        }),
    );
    let rules = Rules::new(s3::SERVICE.endpoint_rules, "").expect("rules of the generator");
    let arguments: Vec<_> = rules
        .parameters()
        .iter()
        .map(|parameter| match parameter.name() {
            "Region" => Argument::from("eu-west-1"),
            "Bucket" => Argument::from("bucket"),
            _ => Argument::Unset,
        })
        .collect();
    print(
        "s3, the rules alone",
        median(1_000, |_| {
            let found = rules.resolve(black_box(&arguments));
            black_box(found.expect("there is an endpoint"));
        }),
    );
    print(
        "s3, reading the rules",
        median(20, |_| {
            black_box(Rules::new(s3::SERVICE.endpoint_rules, "").is_ok());
        }),
    );
    let metrics = client(&ec2::SERVICE);
    let request = ec2::operations::DescribeInstancesRequest::new();
    print(
        "ec2, again",
        median(10_000, |_| {
            found::<ec2::operations::DescribeInstances>(&metrics, &request);
        }),
    );
    print(
        "ec2, reading the rules",
        median(100, |_| {
            let service = &ec2::SERVICE;
            black_box(Rules::new(service.endpoint_rules, service.host_prefix).is_ok());
        }),
    );
}
