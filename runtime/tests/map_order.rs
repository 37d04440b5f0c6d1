//! Maps are written in the order of their keys, wherever they are written: the same input is the same bytes.

mod shapes;

use std::collections::HashMap;

use shapewright_runtime::wire::protocol::{
    AWS_JSON_1_0, AWS_QUERY, EC2_QUERY, Protocol, REST_JSON, REST_XML, RPC_V2_CBOR, RPC_V2_JSON,
};
use shapewright_runtime::wire::{OperationSchema, Segment, ServiceSchema};
use shapewright_runtime::{Endpoint, structure_shape};

use shapes::*;

#[derive(Clone, Default)]
struct Input {
    metadata: Option<TextsByName>,
    parameters: Option<TextsByName>,
    lists: Option<ListsByName>,
    texts: Option<TextsByName>,
    flat: Option<TextsByName>,
    longs: Option<LongsByName>,
}

structure_shape! {
    Input = "Input" {
        0 metadata = "metadata".prefix_headers("x-meta-");
        1 parameters = "parameters".query_params();
        2 lists = "lists".query_params();
        3 texts = "texts";
        4 flat = "flat".flattened();
        5 longs = "longs";
    }
}

const OPERATION: OperationSchema =
    OperationSchema::new("Operation", "POST", &[Segment::Literal("/")]);

/// Many keys, so that no map has them in order by chance. `z` comes before `é`, and upper case before lower
/// case.
const KEYS: &str = "m9 z9 b9 m10 Z1 a- a b10 zz y x w v u t s r q p o";

/// How many of them are in a small map.
const FEW: usize = 12;

/// The entries with the prefix before their keys. Each map has an order of its own.
fn map<V>(prefix: &str, value: impl Fn(&str) -> V) -> HashMap<String, V> {
    let keys = KEYS.split(' ');
    keys.map(|key| (format!("{prefix}{key}"), value(key)))
        .collect()
}

fn input() -> Input {
    let texts = |prefix: &str| Some(TextsByName::from(map(prefix, ToOwned::to_owned)));
    let lists = map("l.", |key| {
        Texts::from(vec![key.to_owned(), "2".to_owned()])
    });
    // Small maps are sorted in another place than large ones.
    let few = KEYS.split(' ').take(FEW);
    let longs: HashMap<_, _> = few.map(|key| (format!("n.{key}"), 1)).collect();
    Input {
        metadata: texts("m."),
        parameters: texts("p."),
        lists: Some(ListsByName::from(lists)),
        texts: texts("t."),
        flat: texts("f."),
        longs: Some(longs.into_iter().collect()),
    }
}

/// Where the keys of a map are, which has to be in ascending order.
fn check(name: &str, bytes: &[u8], prefix: &str) {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    let few = if prefix == "n." { FEW } else { usize::MAX };
    let mut keys: Vec<_> = KEYS.split(' ').take(few).collect();
    keys.sort_unstable();
    let mut from = 0;
    for key in keys {
        let key = format!("{prefix}{key}").to_lowercase();
        // A key which begins like another one is longer, and so comes after it.
        let found = text[from..].find(&key);
        let found = found.unwrap_or_else(|| panic!("{name}: {key} is not behind the one before"));
        from += found + key.len();
    }
}

#[test]
fn everything_is_written_in_the_order_of_its_keys() {
    let protocols: [(&str, &'static dyn Protocol); 7] = [
        ("rest-json", &REST_JSON),
        ("rest-xml", &REST_XML),
        ("json", &AWS_JSON_1_0),
        ("query", &AWS_QUERY),
        ("ec2", &EC2_QUERY),
        ("rpc-v2-cbor", &RPC_V2_CBOR),
        ("rpc-v2-json", &RPC_V2_JSON),
    ];
    let endpoint = Endpoint::new("https://example.com").unwrap();
    for (name, protocol) in protocols {
        let service = ServiceSchema::new("Test", "2020-01-01", protocol).target_prefix("Test");
        let service = Box::leak(Box::new(service));
        let first = protocol
            .encode(service, &OPERATION, &input(), &endpoint)
            .unwrap();
        let body = first.body().as_bytes();
        for prefix in ["t.", "f.", "n."] {
            check(name, body, prefix);
        }
        if name.starts_with("rest") {
            let query = first.uri().query().unwrap();
            for prefix in ["p.", "l."] {
                check(name, query.as_bytes(), prefix);
            }
            let headers: Vec<_> = first
                .headers()
                .keys()
                .map(http::HeaderName::as_str)
                .collect();
            check(name, headers.join("\n").as_bytes(), "x-meta-m.");
        }
        for _ in 0..4 {
            let again = protocol
                .encode(service, &OPERATION, &input(), &endpoint)
                .unwrap();
            assert_eq!(again.body().as_bytes(), body, "{name}");
            assert_eq!(again.uri(), first.uri(), "{name}");
            assert!(again.headers().iter().eq(first.headers()), "{name}");
        }
    }
}
