//! Endpoint rules for a service with buckets whose model has none: the least that puts a bucket before the host's
//! name.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::model::c2j::{Location, Service, ShapeKind};

/// The parameter of the rules.
const BUCKET: &str = "Bucket";

/// Gives the service rules, and says that members of this name in paths are their parameter.
pub(super) fn add(service: &mut Service, member: &str) {
    service.endpoint_rule_set = Some(Arc::new(rules(&service.metadata.endpoint_prefix)));
    for shape in service.shapes.values_mut() {
        let ShapeKind::Structure(structure) = &mut shape.kind else {
            continue;
        };
        let Some(bucket) = structure.members.get_mut(member) else {
            continue;
        };
        if bucket.location == Some(Location::Uri) && bucket.context_param.is_none() {
            bucket.context_param = Some(BUCKET.to_owned());
        }
    }
}

/// Rules as in `endpoint-rule-set-1.json`: at the URL of the user, or at the region's host.
fn rules(prefix: &str) -> Value {
    let built_in =
        |kind: &str, name: &str| json!({"type": kind, "builtIn": name, "documentation": ""});
    let flag = |name: &str| {
        json!({
            "type": "boolean", "builtIn": name, "required": true, "default": false, "documentation": "",
        })
    };
    let own = json!({
        "type": "tree",
        "conditions": [
            is_set("Endpoint"),
            {"fn": "parseURL", "argv": [{"ref": "Endpoint"}], "assign": "url"},
        ],
        "rules": places("{url#scheme}://", "{url#authority}", "{url#normalizedPath}", &[not(&url_is_ip())]),
    });
    let mut regional = Vec::new();
    for (fips, dual_stack) in [(true, true), (true, false), (false, true), (false, false)] {
        let mut host = prefix.to_owned();
        host.push_str(if fips { "-fips" } else { "" });
        host.push_str(if dual_stack { ".dualstack" } else { "" });
        host.push_str(".{Region}.{partition#dnsSuffix}");
        regional.push(json!({
            "type": "tree",
            "conditions": [is("UseFIPS", fips), is("UseDualStack", dual_stack)],
            "rules": places("https://", &host, "/", &[]),
        }));
    }
    json!({
        "version": "1.0",
        "parameters": {
            BUCKET: {"type": "string", "documentation": ""},
            "Region": built_in("string", "AWS::Region"),
            "UseFIPS": flag("AWS::UseFIPS"),
            "UseDualStack": flag("AWS::UseDualStack"),
            "Endpoint": built_in("string", "SDK::Endpoint"),
            "ForcePathStyle": built_in("boolean", "AWS::S3::ForcePathStyle"),
        },
        "rules": [
            own,
            {
                "type": "tree",
                "conditions": [
                    is_set("Region"),
                    {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "partition"},
                ],
                "rules": regional,
            },
            {"type": "error", "conditions": [], "error": "Invalid Configuration: Missing Region"},
        ],
    })
}

/// The three places of a bucket: before the host's name, in the path, and nowhere.
fn places(scheme: &str, host: &str, path: &str, more: &[Value]) -> Value {
    let mut before_host = vec![
        is_set(BUCKET),
        json!({"fn": "aws.isVirtualHostableS3Bucket", "argv": [{"ref": BUCKET}, false]}),
        not(&json!({"fn": "booleanEquals", "argv": [
            {"fn": "coalesce", "argv": [{"ref": "ForcePathStyle"}, false]}, true,
        ]})),
    ];
    before_host.extend_from_slice(more);
    json!([
        endpoint(&before_host, &format!("{scheme}{{Bucket}}.{host}{path}")),
        endpoint(
            &[
                is_set(BUCKET),
                json!({"fn": "uriEncode", "argv": [{"ref": BUCKET}], "assign": "encoded"}),
            ],
            &format!("{scheme}{host}{path}{{encoded}}"),
        ),
        endpoint(&[], &format!("{scheme}{host}{path}")),
    ])
}

/// Paths of objects are signed as they are sent.
fn endpoint(conditions: &[Value], url: &str) -> Value {
    json!({
        "type": "endpoint",
        "conditions": conditions,
        "endpoint": {
            "url": url,
            "properties": {"authSchemes": [{"name": "sigv4", "disableDoubleEncoding": true}]},
            "headers": {},
        },
    })
}

fn is_set(parameter: &str) -> Value {
    json!({"fn": "isSet", "argv": [{"ref": parameter}]})
}

fn is(parameter: &str, flag: bool) -> Value {
    json!({"fn": "booleanEquals", "argv": [{"ref": parameter}, flag]})
}

fn not(condition: &Value) -> Value {
    json!({"fn": "not", "argv": [condition]})
}

fn url_is_ip() -> Value {
    json!({"fn": "booleanEquals", "argv": [{"fn": "getAttr", "argv": [{"ref": "url"}, "isIp"]}, true]})
}
