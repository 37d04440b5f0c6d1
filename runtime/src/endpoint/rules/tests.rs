//! Tests of the interpreter.

use super::*;

const LOCATED: &str = r#"text Region AWS::Region
flag UseFIPS! AWS::UseFIPS = false
text Endpoint SDK::Endpoint
texts Names
if isSet(Endpoint)
if parseURL(Endpoint) as url
if UseFIPS
if isSet(Region)
if aws.partition(Region) as p
if stringEquals(getAttr(split("{Region}","-",0),"[-1]"),"9")
url "{url#scheme}://{url#authority}{url#normalizedPath}x"
error "not a URL: {Endpoint}"
url "https://{}-fips.{Region}.{p#dnsSuffix}" {"authSchemes":[{"name":"sigv4","signingRegion":"{Region}","on":true,"n":3}],"x":"{{y}}"} headers {"x-a":["{Region}","b"]}
url "https://{}.{Region}.{p#dnsSuffix}"
error "no \"region\""
to 0:1:2 1:r0:r1 3:3:r4 4:4:- 2:r2:5 5:-:r3
"#;

fn resolve(arguments: &[Argument<'_>; 3]) -> Result<Found, RulesError> {
    Rules::new(LOCATED, "svc").unwrap().resolve(arguments)
}

fn text(text: &str) -> Argument<'_> {
    Argument::Text(text.into())
}

#[test]
fn a_walk_leads_to_a_result() {
    let unset = || Argument::Unset;
    let url = |arguments| match resolve(&arguments) {
        Ok(found) => found.url,
        Err(error) => error.to_string(),
    };
    let table = [
        (
            [text("eu-west-1"), unset(), unset()],
            "https://svc.eu-west-1.amazonaws.com",
        ),
        (
            [text("cn-west-1"), unset(), unset()],
            "https://svc.cn-west-1.amazonaws.com.cn",
        ),
        (
            [text("eu-west-9"), unset(), unset()],
            "no endpoint rule fits",
        ),
        ([unset(), unset(), unset()], "no \"region\""),
        // The text of a flag is a text where the rules want one.
        (
            [Argument::Flag(true), unset(), unset()],
            "https://svc.true.amazonaws.com",
        ),
        ([unset(), unset(), text("http://h:1/a")], "http://h:1/a/x"),
        ([unset(), unset(), text("h")], "not a URL: h"),
    ];
    for (arguments, expected) in table {
        assert_eq!(url(arguments), expected);
    }
}

#[test]
fn values_can_be_chosen() {
    const CHOICES: &str = "text A\ntext B\nflag C\nif isSet(A)\nurl coalesce(B,A,\"c\")\n\
                           url ite(C,\"yes\",coalesce(B,\"no\"))\nto 0:r0:r1\n";
    let unset = || Argument::Unset;
    let table = [
        ([text("a"), text("b"), unset()], "b"),
        ([text("a"), unset(), unset()], "a"),
        ([unset(), unset(), Argument::Flag(true)], "yes"),
        ([unset(), unset(), Argument::Flag(false)], "no"),
        ([unset(), text("b"), unset()], "b"),
        ([unset(), unset(), unset()], "no"),
    ];
    let rules = Rules::new(CHOICES, "").unwrap();
    for (arguments, expected) in table {
        let found = rules.resolve(&arguments).unwrap();
        assert_eq!(found.url, expected, "{arguments:?}");
    }
}

#[test]
fn results_have_headers_and_properties() {
    let found = resolve(&[text("eu-west-1"), Argument::Flag(true), Argument::Unset]).unwrap();
    assert_eq!(found.url, "https://svc-fips.eu-west-1.amazonaws.com");
    let headers = [("x-a", "eu-west-1"), ("x-a", "b")];
    assert_eq!(
        found.headers,
        headers.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert_eq!(
        found.properties.to_string(),
        r#"{"authSchemes":[{"n":3,"name":"sigv4","on":true,"signingRegion":"eu-west-1"}],"x":"{y}"}"#
    );
}

#[test]
fn shared_rules_can_be_read() {
    for text in [STANDARD, GOVERNMENT, GOVERNMENT_REGIONS, DUAL_STACK] {
        let rules = Rules::new(text, "svc").unwrap();
        let region = rules
            .parameters()
            .iter()
            .map(|parameter| match parameter.built_in() {
                "AWS::Region" => Argument::Text("us-gov-east-1".into()),
                _ => Argument::Unset,
            });
        let found = rules.resolve(&region.collect::<Vec<_>>()).unwrap();
        assert!(
            found.url.starts_with("https://svc.us-gov-east-1.a"),
            "{}",
            found.url
        );
    }
}

#[test]
fn a_text_that_is_not_the_generator_s_is_refused() {
    let table = [
        ("what Region\n", "line 1: `what` is not known"),
        ("if isSet(Region)\n", "line 1: nothing is called `Region`"),
        ("text A\nif is(A)\n", "line 2: `is` is not a function"),
        ("error \"x\n", "line 1: a text has no end"),
        ("error \"{x\"\n", "line 1: a `}` is missing"),
        ("to 0:1\n", "line 1: `0:1` is not a node"),
        (
            "text A\nif A\nto 0:1:-\n",
            "node 0 refers to what does not exist",
        ),
    ];
    for (text, expected) in table {
        let error = Rules::new(text, "").unwrap_err().to_string();
        assert!(error.ends_with(expected), "{error} is not: {expected}");
    }
}
