//! The examples about layers and metrics, as their readers would run them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};

#[path = "../../examples/layers.rs"]
mod layers;
#[path = "../../examples/metrics.rs"]
mod to_metrics;

#[test]
fn the_cache_and_the_breaker_save_requests() {
    layers::main().unwrap();
}

/// How often each metric was told, and the sum.
#[derive(Clone, Default)]
struct Sums(Arc<Mutex<BTreeMap<String, (u32, f64)>>>);

/// A metric with its labels.
struct Line(String, Sums);

impl Line {
    fn add(&self, value: f64) {
        let mut sums = self.1.0.lock().unwrap();
        let (count, sum) = sums.entry(self.0.clone()).or_default();
        *count += 1;
        *sum += value;
    }
}

impl HistogramFn for Line {
    fn record(&self, value: f64) {
        self.add(value);
    }
}

impl CounterFn for Line {
    fn increment(&self, value: u64) {
        self.add(u32::try_from(value).unwrap().into());
    }

    fn absolute(&self, value: u64) {
        self.increment(value);
    }
}

impl Sums {
    fn line(&self, key: &Key) -> Arc<Line> {
        let outcome = key.labels().find(|label| label.key() == "outcome");
        let outcome = outcome.map_or("", |label| label.value());
        let name = format!("{} {outcome}", key.name());
        Arc::new(Line(name, self.clone()))
    }
}

impl Recorder for Sums {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.line(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.line(key))
    }
}

#[test]
fn metrics_of_calls_reach_the_crate_metrics() {
    let sums = Sums::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    metrics::with_local_recorder(&sums, || runtime.block_on(to_metrics::call())).unwrap();
    let sums = sums.0.lock().unwrap();
    let found = |name: &str| sums.get(name).copied();
    assert_eq!(found("rpc.client.attempts success"), Some((1, 2.0)));
    assert_eq!(found("rpc.client.retries service"), Some((1, 1.0)));
    assert_eq!(found("rpc.client.response.bytes success"), Some((1, 2.0)));
    assert_eq!(found("rpc.client.duration success").unwrap().0, 1);
    assert_eq!(found("rpc.client.attempt.duration service").unwrap().0, 1);
    assert_eq!(found("http.client.connections.opened "), None);
}
