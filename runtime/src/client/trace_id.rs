//! The trace of the Lambda function in which the program runs, which its requests carry on.
//!
//! Lambda finds functions that call themselves without end by this header, and stops them.

use std::fmt::Write as _;

use http::{HeaderName, HeaderValue};

use crate::value::Request;

pub(super) const NAME: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// The variable that has the trace. It changes from one invocation of a function to the next.
const TRACE: &str = "_X_AMZN_TRACE_ID";

/// Returns whether the program is a Lambda function.
pub(super) fn is_function(variable: &dyn Fn(&str) -> Option<String>) -> bool {
    variable("AWS_LAMBDA_FUNCTION_NAME").is_some_and(|name| !name.is_empty())
}

/// Adds the trace to a request, unless it has one.
pub(super) fn add(request: &mut Request, variable: &dyn Fn(&str) -> Option<String>) {
    let headers = request.headers_mut();
    if headers.contains_key(&NAME) {
        return;
    }
    let trace = variable(TRACE).filter(|trace| !trace.is_empty());
    // Encoded, every text may be in a header.
    if let Some(Ok(value)) = trace.map(|trace| HeaderValue::try_from(encoded(&trace))) {
        headers.insert(NAME, value);
    }
}

/// Percent-encodes what a header can't have: control characters, and what is not ASCII.
fn encoded(trace: &str) -> String {
    let mut out = String::with_capacity(trace.len());
    for byte in trace.bytes() {
        if byte.is_ascii_graphic() || byte == b' ' {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Body;

    /// The header of a request in this environment.
    fn sent(variables: &[(&str, &str)], before: Option<&str>) -> Option<String> {
        let variable = |name: &str| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let mut request = Request::new(Body::empty());
        if let Some(before) = before {
            let value = HeaderValue::try_from(before).unwrap();
            request.headers_mut().insert(NAME, value);
        }
        if is_function(&variable) {
            add(&mut request, &variable);
        }
        let headers = request.headers().get_all(NAME);
        let values: Vec<_> = headers.iter().map(|it| it.to_str().unwrap()).collect();
        assert!(values.len() < 2, "{values:?}");
        values.first().map(|value| (*value).to_owned())
    }

    type Variables = &'static [(&'static str, &'static str)];

    #[test]
    fn a_function_carries_its_trace_on() {
        const FUNCTION: (&str, &str) = ("AWS_LAMBDA_FUNCTION_NAME", "f");
        const ROOT: &str = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;\
                            Sampled=1;lineage=a87bd80c:0,68fd508a:5";
        let table: &[(Variables, Option<&str>, Option<&str>)] = &[
            (&[], None, None),
            (&[FUNCTION], None, None),
            (&[FUNCTION, (TRACE, "")], None, None),
            (&[(TRACE, ROOT)], None, None),
            (
                &[("AWS_LAMBDA_FUNCTION_NAME", ""), (TRACE, ROOT)],
                None,
                None,
            ),
            (&[FUNCTION, (TRACE, ROOT)], None, Some(ROOT)),
            (&[FUNCTION, (TRACE, "mine")], Some("theirs"), Some("theirs")),
            (&[], Some("theirs"), Some("theirs")),
            (
                &[FUNCTION, (TRACE, "a\nb\u{bc}\t\u{7f} c%20/")],
                None,
                Some("a%0Ab%C2%BC%09%7F c%20/"),
            ),
        ];
        for (variables, before, expected) in table {
            let found = sent(variables, *before);
            assert_eq!(found.as_deref(), *expected, "{variables:?} {before:?}");
        }
    }

    /// The cases that SDKs share, if they are here.
    #[test]
    fn the_cases_of_other_sdks_pass() {
        let Some(folder) = std::env::var_os("SHAPEWRIGHT_FACTS") else {
            return;
        };
        let file = std::path::Path::new(&folder).join("recursion-detection.json");
        let text = std::fs::read_to_string(file).unwrap();
        let cases: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        assert!(!cases.is_empty());
        for case in &cases {
            let variables: Vec<_> = case["env"].as_object().unwrap().iter().collect();
            let variables: Vec<_> = variables
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
                .collect();
            let header = |key: &str| {
                let lines = case[key].as_array().unwrap();
                let line = lines.first().map(|line| line.as_str().unwrap())?;
                line.strip_prefix("X-Amzn-Trace-Id: ")
            };
            let found = sent(&variables, header("requestHeadersBefore"));
            assert_eq!(found.as_deref(), header("requestHeadersAfter"), "{case}");
        }
    }
}
