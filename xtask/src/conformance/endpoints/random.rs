//! Random values for the parameters of rules. They are the same in each run.

use serde_json::{Map, Value};

use super::cases::Tested;

/// Values that mean something in some rules, beside those of the service's own cases.
const TEXTS: [&str; 14] = [
    "us-east-1",
    "cn-north-1",
    "us-gov-west-1",
    "aws-global",
    "us-iso-east-1",
    "nowhere",
    "a b",
    "",
    "https://example.com:8443/a",
    "http://127.0.0.1",
    "my.bucket",
    "arn:aws:s3:us-west-2:123456789012:accesspoint:a:b",
    "preferred",
    "arn:aws:dynamodb:us-east-1:1:table/t",
];

/// Numbers that look random (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or_default() % end.max(1)
    }
}

/// Sets of values for the service's parameters.
pub(super) fn params(service: &Tested, count: usize) -> Vec<Map<String, Value>> {
    let Some(Value::Object(parameters)) = service.rules.get("parameters") else {
        return Vec::new();
    };
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut sets = Vec::new();
    for _ in 0..count {
        let mut params = Map::new();
        for (name, parameter) in parameters {
            let seen = |numbers: &mut Numbers| {
                let case = service.cases.get(numbers.below(service.cases.len()))?;
                case.params.get(name).cloned()
            };
            let kind = parameter.get("type").and_then(Value::as_str);
            let kind = kind.unwrap_or_default().to_ascii_lowercase();
            let value = match numbers.below(4) {
                0 => None,
                1 | 2 => seen(&mut numbers),
                _ => Some(match kind.as_str() {
                    "boolean" => Value::Bool(numbers.below(2) == 0),
                    "string" => Value::from(TEXTS[numbers.below(TEXTS.len())]),
                    _ => Value::from(vec![TEXTS[numbers.below(TEXTS.len())]]),
                }),
            };
            if let Some(value) = value {
                params.insert(name.clone(), value);
            }
        }
        sets.push(params);
    }
    sets
}
