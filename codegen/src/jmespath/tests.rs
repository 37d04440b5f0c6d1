//! Tables of expressions: what they print as, and what is wrong with them.

use super::parse;

#[test]
fn expressions_print_with_parentheses_around_operators() {
    for (text, expected) in [
        ("NextToken", "NextToken"),
        ("Stream . Shards [ -1 ].Id", "Stream.Shards[-1].Id"),
        (
            "NextMarker || Contents[-1].Key",
            "(NextMarker || Contents[-1].Key)",
        ),
        ("a || b && c || d", "((a || (b && c)) || d)"),
        ("a && !b == c", "(a && (!b == c))"),
        ("!!a.b", "!!a.b"),
        ("(a || b) && c", "((a || b) && c)"),
        (
            "Groups[].Instances[].State.Name",
            "Groups[].Instances[].State.Name",
        ),
        ("(Groups[].State)[0]", "(Groups[].State)[0]"),
        ("Attributes.*.Status", "Attributes.*.Status"),
        ("*.a", "*.a"),
        ("[*].a", "[*].a"),
        ("[a, b.c][]", "[a, b.c][]"),
        ("@", "@"),
        ("@.a", "a"),
        ("\"a-b\".\"c\"", "\"a-b\".c"),
        ("a.\"1b\".\"\"", "a.\"1b\".\"\""),
        ("keys(@)", "keys(@)"),
        (
            "length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`",
            "(length(services[?!((length(deployments) == `1`) && (runningCount == desiredCount))]) == `0`)",
        ),
        (
            "length(X[?S == 'DISABLED' || S == `\"FAILED\"`]) >= `1.5`",
            "(length(X[?((S == 'DISABLED') || (S == 'FAILED'))]) >= `1.5`)",
        ),
        ("contains(a[].b, `x`)", "contains(a[].b, 'x')"),
        ("a != `null`", "(a != `null`)"),
        ("a<b", "(a < b)"),
    ] {
        let parsed = parse(text).unwrap();
        let printed = parsed.to_string();
        assert_eq!(printed, expected, "{text}");
        // What is printed is an expression, too, and means the same.
        assert_eq!(parse(&printed).unwrap().to_string(), expected, "{text}");
    }
}

#[test]
fn what_is_no_expression_is_told_from_what_is_not_supported() {
    let deep = format!("{}a{}", "(".repeat(40), ")".repeat(40));
    // Each of these would be as many levels for who looks at it.
    let long = [
        format!("{}a", "!".repeat(100_000)),
        format!("a{}", " || a".repeat(100_000)),
        format!("a{}", " && a".repeat(100_000)),
        format!("a{}", "[]".repeat(100_000)),
    ];
    for text in long {
        let problem = parse(&text).unwrap_err();
        assert!(problem.is_unsupported && problem.message.contains("too many parts"));
    }
    for (text, is_unsupported, message) in [
        (
            "",
            false,
            "`` is no JMESPath: it ends where an expression is expected",
        ),
        (
            "a..b",
            false,
            "`a..b` is no JMESPath: expected a name at character 3, but this is `.`",
        ),
        ("a[", false, "expected"),
        ("a[x]", false, "an index, `*`, `?` or `]`"),
        ("a b", false, "an operator or the end at character 3"),
        ("(a", false, "it ends where `)` is expected"),
        ("'a", false, "a text in quotes"),
        (
            "length(a, b)",
            false,
            "`length` takes 1 arguments, and not 2",
        ),
        ("a | b", true, "a pipe, which is not supported"),
        ("a[0:1]", true, "a slice"),
        ("{a: b}", true, "an object"),
        ("a.[b]", true, "a list or an object behind a dot"),
        (
            "lenght(a)",
            true,
            "the function `lenght`, which is not supported; did you mean `length`?",
        ),
        ("a == `[1]`", true, "a list or an object in backticks"),
        ("a == `it's`", true, "a quote in a text"),
        (deep.as_str(), true, "too many levels"),
    ] {
        let problem = parse(text).unwrap_err();
        assert_eq!(
            problem.is_unsupported, is_unsupported,
            "{text}: {problem:?}"
        );
        assert!(problem.message.contains(message), "{text}: {problem:?}");
    }
}
