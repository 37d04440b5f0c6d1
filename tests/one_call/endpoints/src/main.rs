//! How long the official SDK takes to find an endpoint of S3: `cargo run --release`.
//!
//! The same cases as those of `cargo bench -p shapewright-tests --bench endpoints`, in the same words: the
//! median of rounds, in nanoseconds. It asks the resolver of `aws-sdk-s3` itself, without the rest of a call.

use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use aws_sdk_s3::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};

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

fn parameters(bucket: &str) -> Params {
    let builder = Params::builder().region("eu-west-1".to_owned());
    let builder = builder.bucket(bucket.to_owned()).key("key".to_owned());
    builder.build().expect("a region and a bucket are enough")
}

fn found(resolver: &DefaultResolver, parameters: &Params) {
    let future = pin!(resolver.resolve_endpoint(black_box(parameters)));
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(endpoint) => drop(black_box(endpoint.expect("there is an endpoint"))),
        Poll::Pending => unreachable!("it computes, and waits for nothing"),
    }
}

fn main() {
    let print = |name: &str, nanoseconds: u128| println!("{name:40} {nanoseconds:>8} ns");
    let resolver = DefaultResolver::new();
    let one = parameters("bucket");
    print(
        "s3, the same bucket again",
        median(10_000, |_| found(&resolver, &one)),
    );
    let buckets: Vec<_> = (0..100)
        .map(|number| parameters(&format!("bucket-{number}")))
        .collect();
    print(
        "s3, another bucket each time",
        median(1_000, |time| {
            found(&resolver, &buckets[time % buckets.len()])
        }),
    );
}
