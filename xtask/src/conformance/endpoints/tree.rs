//! A plain evaluation of rules as they are in models: the reference for the compiled ones.
//!
//! It is written from the specification, without regard to speed, and shares no code with the runtime.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

type Scope = HashMap<String, Value>;

/// What the rules say: `{"endpoint": ...}` or `{"error": ...}`. `None` if they are not a tree.
pub(super) fn resolve(rules: &Value, params: &Map<String, Value>) -> Option<Value> {
    let tree = rules.get("rules")?.as_array()?;
    let mut scope = Scope::new();
    for (name, parameter) in rules.get("parameters")?.as_object()? {
        let default = parameter.get("default");
        match params.get(name).or(default) {
            Some(value) => {
                scope.insert(name.clone(), value.clone());
            }
            None if parameter.get("required") == Some(&Value::Bool(true)) => {
                return Some(json!({"error": format!("the parameter `{name}` must be set")}));
            }
            None => {}
        }
    }
    let found = any(tree, &scope);
    Some(found.unwrap_or_else(|| json!({"error": "no endpoint rule fits"})))
}

/// The result of the first rule whose conditions hold. If it is a tree without a result, there is none.
fn any(rules: &[Value], scope: &Scope) -> Option<Value> {
    for rule in rules {
        let mut scope = scope.clone();
        let conditions = rule["conditions"].as_array();
        let mut conditions = conditions.into_iter().flatten();
        let hold = conditions.all(|condition| {
            let value = value(condition, &scope);
            if let Some(name) = condition.get("assign").and_then(Value::as_str) {
                scope.insert(name.to_owned(), value.clone());
            }
            !matches!(value, Value::Null | Value::Bool(false))
        });
        if hold {
            return result(rule, &scope);
        }
    }
    None
}

fn result(rule: &Value, scope: &Scope) -> Option<Value> {
    if let Some(rules) = rule.get("rules").and_then(Value::as_array) {
        return any(rules, scope);
    }
    if let Some(error) = rule.get("error") {
        return Some(json!({"error": value(error, scope)}));
    }
    let endpoint = rule.get("endpoint")?;
    let filled = |key: &str| match endpoint.get(key) {
        Some(value) => filled(value, scope),
        None => json!({}),
    };
    Some(json!({"endpoint": {
        "url": value(endpoint.get("url")?, scope),
        "properties": filled("properties"),
        "headers": filled("headers"),
    }}))
}

fn filled(tree: &Value, scope: &Scope) -> Value {
    match tree {
        Value::String(_) => value(tree, scope),
        Value::Array(items) => items.iter().map(|item| filled(item, scope)).collect(),
        Value::Object(fields) => {
            let fields = fields.iter();
            let fields = fields.map(|(name, field)| (name.clone(), filled(field, scope)));
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

fn value(expression: &Value, scope: &Scope) -> Value {
    match expression {
        Value::String(text) => Value::String(template(text, scope)),
        Value::Object(fields) => {
            if let Some(name) = fields.get("ref").and_then(Value::as_str) {
                return scope.get(name).cloned().unwrap_or_default();
            }
            let arguments = fields["argv"].as_array();
            let arguments = arguments.into_iter().flatten();
            let arguments: Vec<_> = arguments.map(|it| value(it, scope)).collect();
            call(fields["fn"].as_str().unwrap_or_default(), &arguments)
        }
        literal => literal.clone(),
    }
}

fn template(text: &str, scope: &Scope) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if (c == '{' || c == '}') && chars.peek() == Some(&c) {
            chars.next();
            out.push(c);
        } else if c == '{' {
            let reference: String = chars.by_ref().take_while(|c| *c != '}').collect();
            let (name, path) = reference.split_once('#').unwrap_or((&reference, ""));
            let found = scope.get(name).cloned().unwrap_or_default();
            let found = if path.is_empty() {
                found
            } else {
                attribute(&found, path)
            };
            match found {
                Value::String(text) => out.push_str(&text),
                Value::Bool(_) | Value::Number(_) => out.push_str(&found.to_string()),
                _ => {}
            }
        } else {
            out.push(c);
        }
    }
    out
}

fn attribute(value: &Value, path: &str) -> Value {
    let mut value = value.clone();
    for part in path.split('.') {
        let (name, index) = match part.split_once('[') {
            Some((name, index)) => (name, index.trim_end_matches(']').parse::<i64>().ok()),
            None => (part, None),
        };
        if !name.is_empty() {
            value = value.get(name).cloned().unwrap_or_default();
        }
        if let (Some(index), Value::Array(items)) = (index, &value) {
            let length = i64::try_from(items.len()).unwrap_or_default();
            let index = if index < 0 { length + index } else { index };
            let found = usize::try_from(index)
                .ok()
                .and_then(|index| items.get(index));
            value = found.cloned().unwrap_or_default();
        } else if index.is_some() {
            value = Value::Null;
        }
    }
    value
}

fn call(function: &str, arguments: &[Value]) -> Value {
    let text = |index: usize| arguments.get(index).and_then(Value::as_str);
    let flag = |index: usize| arguments.get(index).and_then(Value::as_bool);
    let number = |index: usize| arguments.get(index).and_then(Value::as_i64);
    let found = match function {
        "isSet" => return Value::Bool(!arguments[0].is_null()),
        "not" => {
            let holds = !matches!(arguments[0], Value::Null | Value::Bool(false));
            return Value::Bool(!holds);
        }
        "stringEquals" | "booleanEquals" => {
            return Value::Bool(!arguments[0].is_null() && arguments[0] == arguments[1]);
        }
        "coalesce" => {
            return arguments
                .iter()
                .find(|it| !it.is_null())
                .cloned()
                .unwrap_or_default();
        }
        "ite" => flag(0).map(|first| arguments[if first { 1 } else { 2 }].clone()),
        "getAttr" => text(1).map(|path| attribute(&arguments[0], path)),
        "aws.partition" => text(0).map(partition),
        "aws.parseArn" => text(0).and_then(arn),
        "parseURL" => text(0).and_then(url),
        "isValidHostLabel" => {
            let given = text(0).zip(flag(1));
            given.map(|(text, dots)| Value::Bool(are_labels(text, dots)))
        }
        "aws.isVirtualHostableS3Bucket" => {
            let given = text(0).zip(flag(1));
            given.map(|(text, dots)| Value::Bool(is_bucket(text, dots)))
        }
        "uriEncode" => text(0).map(|text| {
            let encoded = text.bytes().map(|byte| {
                if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            });
            Value::String(encoded.collect())
        }),
        "substring" => text(0).and_then(|text| {
            let start = usize::try_from(number(1)?).ok()?;
            let stop = usize::try_from(number(2)?).ok()?;
            substring(text, start, stop, flag(3)?)
        }),
        "split" => text(0).zip(text(1)).and_then(|(text, delimiter)| {
            let parts: Vec<&str> = match usize::try_from(number(2)?).ok()? {
                0 => text.split(delimiter).collect(),
                limit => text.splitn(limit, delimiter).collect(),
            };
            Some(Value::from(parts))
        }),
        _ => None,
    };
    found.unwrap_or_default()
}

fn substring(text: &str, start: usize, stop: usize, is_reversed: bool) -> Option<Value> {
    if start >= stop || text.len() < stop || !text.is_ascii() {
        return None;
    }
    let length = text.len();
    let (start, stop) = if is_reversed {
        (length - stop, length - start)
    } else {
        (start, stop)
    };
    Some(Value::from(&text[start..stop]))
}

/// Whether a text is a label or, with dots, labels.
fn are_labels(text: &str, dots: bool) -> bool {
    if dots {
        text.split('.').all(is_label)
    } else {
        is_label(text)
    }
}

/// Whether a bucket's name can be the first part of a host's.
fn is_bucket(text: &str, dots: bool) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let is_address = text.split('.').count() == 4 && text.split('.').all(is_number);
    let is_lower = !text.chars().any(|c| c.is_ascii_uppercase());
    let fits = (3..=63).contains(&text.len());
    fits && is_lower && !is_address && are_labels(text, dots)
}

fn is_label(label: &str) -> bool {
    let fits = !label.is_empty() && label.len() <= 63;
    let is_plain = label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    fits && is_plain && !label.starts_with('-') && !label.ends_with('-')
}

fn arn(text: &str) -> Option<Value> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service, region, account, resource] = parts[..] else {
        return None;
    };
    if partition.is_empty() || service.is_empty() || resource.is_empty() {
        return None;
    }
    let resource: Vec<&str> = resource.split([':', '/']).collect();
    Some(
        json!({"partition": partition, "service": service, "region": region,
        "accountId": account, "resourceId": resource}),
    )
}

fn url(text: &str) -> Option<Value> {
    let (scheme, rest) = text.split_once("://")?;
    if !["http", "https"].contains(&scheme) || text.contains(['?', '#', ' ']) {
        return None;
    }
    let (authority, path) = match rest.find('/') {
        Some(slash) => rest.split_at(slash),
        None => (rest, ""),
    };
    if authority.is_empty() {
        return None;
    }
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    let inner = path.trim_matches('/');
    let normalized = if inner.is_empty() {
        "/".to_owned()
    } else {
        format!("/{inner}/")
    };
    Some(
        json!({"scheme": scheme, "authority": authority, "path": path,
        "normalizedPath": normalized, "isIp": host.parse::<std::net::IpAddr>().is_ok()}),
    )
}

/// The partition of a region, by what its name begins with.
fn partition(region: &str) -> Value {
    // The columns: name, prefixes, suffix, suffix for IPv6, region of signatures.
    let table = [
        (
            "aws-cn",
            "cn",
            "amazonaws.com.cn",
            "api.amazonwebservices.com.cn",
            "cn-northwest-1",
        ),
        (
            "aws-eusc",
            "eusc-de",
            "amazonaws.eu",
            "api.amazonwebservices.eu",
            "eusc-de-east-1",
        ),
        (
            "aws-iso",
            "us-iso",
            "c2s.ic.gov",
            "api.aws.ic.gov",
            "us-iso-east-1",
        ),
        (
            "aws-iso-b",
            "us-isob",
            "sc2s.sgov.gov",
            "api.aws.scloud",
            "us-isob-east-1",
        ),
        (
            "aws-iso-e",
            "eu-isoe",
            "cloud.adc-e.uk",
            "api.cloud-aws.adc-e.uk",
            "eu-isoe-west-1",
        ),
        (
            "aws-iso-f",
            "us-isof",
            "csp.hci.ic.gov",
            "api.aws.hci.ic.gov",
            "us-isof-south-1",
        ),
        (
            "aws-us-gov",
            "us-gov",
            "amazonaws.com",
            "api.aws",
            "us-gov-west-1",
        ),
    ];
    let is_region = |prefix: &str| {
        let rest = region
            .strip_prefix(prefix)
            .and_then(|rest| rest.strip_prefix('-'));
        let parts: Vec<&str> = rest
            .map(|rest| rest.split('-').collect())
            .unwrap_or_default();
        let is_word = |word: &str| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        };
        match parts[..] {
            [word, number] => is_word(word) && number.parse::<u32>().is_ok(),
            _ => false,
        }
    };
    let found = table.iter().find(|(name, prefix, ..)| {
        (region.strip_suffix("-global") == Some(name) && *name != "aws-eusc") || is_region(prefix)
    });
    let standard = ("aws", "", "amazonaws.com", "api.aws", "us-east-1");
    let (name, _, suffix, dual, global) = found.unwrap_or(&standard);
    json!({"name": name, "dnsSuffix": suffix, "dualStackDnsSuffix": dual, "supportsFIPS": true,
        "supportsDualStack": true, "implicitGlobalRegion": global})
}
