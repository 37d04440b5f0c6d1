//! Tests of the compiler of endpoint rules.

use serde_json::json;

use super::*;

fn text(rules: &Value) -> String {
    match compiled(rules) {
        Ok((text, _)) => text,
        Err(problem) => format!("! {problem}"),
    }
}

#[test]
fn a_tree_becomes_nodes() {
    let is = |name: &str| json!({"fn": "booleanEquals", "argv": [{"ref": name}, true]});
    let rules = json!({
        "version": "1.0",
        "parameters": {
            "Region": {"type": "String", "builtIn": "AWS::Region", "required": true},
            "A": {"type": "boolean", "required": true, "default": false},
            "B": {"type": "boolean"},
            "Unused": {"type": "stringArray"},
        },
        "rules": [
            {"type": "tree", "conditions": [is("A")], "rules": [
                {"type": "error", "conditions": [is("B")], "error": "no {Region}"},
                {"type": "endpoint", "conditions": [
                    {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "p"},
                    {"fn": "stringEquals", "argv": [{"fn": "getAttr", "argv": [{"ref": "p"}, "name"]}, "aws"]},
                ], "endpoint": {"url": "https://x.{p#dnsSuffix}", "headers": {"h": ["{{v}}"]}}},
            ]},
            {"type": "endpoint", "conditions": [
                {"fn": "not", "argv": [is("A")]},
                {"fn": "isSet", "argv": [{"fn": "parseURL", "argv": ["\"{Region}"]}]},
            ], "endpoint": {"url": {"ref": "Region"}, "properties": {"x": [true, 1]}}},
        ],
    });
    let expected = r#"text Region! AWS::Region
flag A! = false
flag B
if A
if B
if aws.partition(Region) as p
if stringEquals(p#name,"aws")
if isSet(parseURL("\"{Region}"))
error "no {Region}"
url "https://x.{p#dnsSuffix}" headers {"h":["{{v}}"]}
url Region {"x":[true,1]}
to 0:1:4 1:r0:2 2:3:- 3:r1:- 4:r2:-
"#;
    assert_eq!(text(&rules), expected);
}

#[test]
fn one_name_may_stand_for_two_values() {
    let part = |start: i64, url: &str| {
        json!({"type": "endpoint", "endpoint": {"url": url}, "conditions": [
            {"fn": "substring", "argv": [{"ref": "A"}, start, 4, false], "assign": "part"}]})
    };
    let rules = json!({
        "version": "1.0",
        "parameters": {"A": {"type": "string"}, "part_2": {"type": "string", "required": true}},
        "rules": [part(0, "https://{part}"), part(1, "https://{part}"), part(0, "https://0.{part}")],
    });
    let expected = r#"text A
text part_2!
if substring(A,0,4,false) as part
if substring(A,1,4,false) as part_3
url "https://{part}"
url "https://{part_3}"
to 0:r0:1 1:r1:-
"#;
    assert_eq!(text(&rules), expected);
}

#[test]
fn compiled_rules_become_the_same() {
    // Nodes: the end, 2 = (1, result 1, result 2), 3 = (0, -2, 2).
    let nodes = [
        [-1, 1, -1],
        [1, 100_000_001, 100_000_002],
        [0, -2, 2],
        [0, 4, 1],
    ];
    let bytes: Vec<u8> = nodes
        .iter()
        .flatten()
        .flat_map(|number: &i32| number.to_be_bytes())
        .collect();
    let rules = |root: i64| {
        json!({
            "version": "1.1",
            "parameters": {"A": {"type": "string"}, "B": {"type": "string"}},
            "conditions": [
                {"fn": "isSet", "argv": [{"ref": "A"}]},
                {"fn": "stringEquals", "argv": [
                    {"fn": "coalesce", "argv": [{"ref": "B"}, {"ref": "A"}, "x"]},
                    {"fn": "ite", "argv": [true, "a", "b"]}]},
            ],
            "results": [
                {"type": "error", "conditions": [], "error": "one"},
                {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://two"}},
            ],
            "root": root,
            "nodeCount": nodes.len(),
            "nodes": base64(&bytes),
        })
    };
    let expected = r#"text A
text B
if isSet(A)
if stringEquals(coalesce(B,A,"x"),ite(true,"a","b"))
url "https://two"
error "one"
to 0:1:2 1:r0:r1 1:r1:r0
"#;
    assert_eq!(text(&rules(3)), expected);
    assert!(text(&rules(4)).contains("form a circle"));
    assert!(text(&rules(9)).contains("no node or result 9"));
    assert!(text(&rules(100_000_003)).contains("no node or result 100000003"));
    assert_eq!(text(&rules(100_000_001)), "error \"one\"\n");
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |group: &[u8]| {
        let bits = group
            .iter()
            .fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| char::from(DIGITS[bits >> shift & 63]))
    };
    bytes.chunks(3).flat_map(group).collect()
}

#[test]
fn what_can_not_be_compiled_is_said() {
    let rules = |rule: Value| json!({"parameters": {"A": {"type": "string"}}, "rules": [rule]});
    let condition = |condition: Value| rules(json!({"conditions": [condition], "error": "x"}));
    let table = [
        (json!({}), "no `parameters`"),
        (json!({"parameters": {}}), "no `rules`"),
        (
            rules(json!({"conditions": []})),
            "needs `rules`, `endpoint` or `error`",
        ),
        (rules(json!({"error": "{B}"})), "nothing here is called `B`"),
        (rules(json!({"error": "{A"})), "braces in `{A` do not match"),
        (
            condition(json!({"fn": "x", "argv": []})),
            "the function `x` is not known",
        ),
        (
            condition(json!({"fn": "isSet", "argv": []})),
            "takes 1 arguments, not 0",
        ),
        (condition(json!({"fn": "isSet"})), "needs `argv`"),
        (
            json!({"parameters": {"A": {"type": "number"}}, "rules": [{"error": "{A}"}]}),
            "has a type",
        ),
    ];
    for (rules, expected) in table {
        let found = text(&rules);
        assert!(found.contains(expected), "{found} does not say: {expected}");
    }
    let mut deep = json!({"error": "x"});
    for _ in 0..100 {
        deep = json!({"rules": [deep]});
    }
    assert!(text(&rules(deep)).contains("nested more than 64 deep"));
    for list in [true, false] {
        let mut deep = json!("x");
        for _ in 0..40 {
            deep = if list {
                json!([deep])
            } else {
                json!({"x": deep})
            };
        }
        let endpoint = json!({"url": "https://a.example", "properties": {"x": deep}});
        let found = text(&rules(json!({"conditions": [], "endpoint": endpoint})));
        assert!(found.contains("nested more than 32 deep"), "{found}");
    }
}

#[test]
fn rules_are_not_too_many() {
    // Each condition is a step on the way from the first rule to the last one.
    let rules = |count: usize| {
        let rules = (0..count).map(|number| {
            let argv = json!([{"ref": "A"}, number.to_string()]);
            json!({"conditions": [{"fn": "stringEquals", "argv": argv}], "error": "x"})
        });
        json!({"parameters": {"A": {"type": "string"}}, "rules": Value::Array(rules.collect())})
    };
    let sound = text(&rules(500));
    assert_eq!(
        sound.lines().filter(|line| line.starts_with("if ")).count(),
        500
    );
    assert!(text(&rules(501)).contains("more than 500 conditions"));
    // Each rule asks for three of forty conditions, so hardly two ways through them are the same.
    let is = |number: usize| json!({"fn": "stringEquals", "argv": [{"ref": "A"}, (number % 40).to_string()]});
    let mixed = (0..400).map(|number| {
        let conditions = [number * 7, number * number * 3 + 1, number * 11 + 5].map(is);
        json!({"conditions": conditions, "error": number.to_string()})
    });
    let mixed =
        json!({"parameters": {"A": {"type": "string"}}, "rules": Value::Array(mixed.collect())});
    assert!(text(&mixed).contains("more than 20000 decisions"));
}

#[test]
fn compiled_rules_end_at_a_result_or_at_nothing() {
    // Both nodes: the final one, and `A` with the first result. Its other branch is 1, -1 or the result
    // which says that no rule applies, and all of them are nothing. Result 2 does not exist.
    let nothing = "flag A\nif A\nurl \"https://x\"\nto 0:r0:-\n";
    for (nodes, expected) in [
        ("/////wAAAAH/////AAAAAAX14QEAAAAB", nothing),
        ("/////wAAAAH/////AAAAAAX14QH/////", nothing),
        ("/////wAAAAH/////AAAAAAX14QEF9eEA", nothing),
        (
            "/////wAAAAH/////AAAAAAX14QEF9eEC",
            "! there is no node or result 100000002",
        ),
    ] {
        let rules = json!({
            "version": "1.1",
            "parameters": {"A": {"type": "boolean"}},
            "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "A"}, true]}],
            "results": [{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://x"}}],
            "nodes": nodes, "root": 2,
        });
        assert_eq!(text(&rules), expected, "{nodes}");
    }
}
