//! The AWS CLI beside a generated client: both make the same call, and must show the same.
//!
//! The request is written by serde for the CLI's `--cli-input-json`. What the CLI prints is read by serde as the
//! operation's output, which must be the output of our own call. Written by serde again, it must be what the CLI
//! has printed. There is one difference: the CLI writes a time as `2026-01-02T03:04:05+00:00`, and ours ends in
//! `Z`. By default, the CLI of version 1 prints times as the service sent them, so calls are made in both ways.
//!
//! Bytes are base64 in what the CLI prints. In requests, version 1 takes them for text; version 2 takes base64. So
//! no request here has bytes.

use std::env;
use std::process::{Command, Stdio};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json, to_value};
use shapewright_runtime::Timestamp;

use crate::clients::{Aws, Kind, Problem};

/// Calls a method of a client, tells the conductor the result, and compares it with the CLI's. `flags` are the
/// CLI's own.
macro_rules! like_the_cli {
    ($aws:ident, $service:literal, $client:ident . $method:ident ( $input:expr ) $(, $flag:expr)*) => {{
        let input = $input;
        let request = serde_json::to_value(&input)?;
        let output = $crate::clients::call!($client.$method(input))?;
        $crate::cli::compare($aws, $service, stringify!($method), &request, &[$($flag),*], &output)?;
        output
    }};
}

pub(crate) use like_the_cli;

/// Compares an output with what the CLI prints.
pub(crate) fn compare<O: Serialize + DeserializeOwned>(
    aws: &Aws,
    service: &str,
    method: &str,
    request: &Json,
    flags: &[&str],
    output: &O,
) -> Result<(), Problem> {
    // The blocking client has the same outputs, and the CLI is slow.
    if matches!(aws.kind, Kind::Blocking) {
        return Ok(());
    }
    let command = method.replace('_', "-");
    for format in ["iso8601", "wire"] {
        let printed = run(aws, service, &command, request, flags, format)?;
        let at = |problem: String| format!("{service} {command} ({format}): {problem}");
        let read: O = serde_json::from_value(printed.clone())
            .map_err(|error| at(format!("{error}, in {printed}")))?;
        let (read, ours) = (to_value(&read)?, to_value(output)?);
        if read != ours {
            return Err(at(format!("the CLI got {read}, and we got {ours}")).into());
        }
        if format == "iso8601" {
            let steady_printed = steady(&printed);
            if steady(&ours) != steady_printed {
                return Err(at(format!("the CLI prints {printed}, and we write {ours}")).into());
            }
            if steady_printed == printed {
                // There is no time in it, so the other format prints the same.
                break;
            }
        }
    }
    Ok(())
}

/// Runs the CLI, and returns what it prints.
fn run(
    aws: &Aws,
    service: &str,
    command: &str,
    request: &Json,
    flags: &[&str],
    format: &str,
) -> Result<Json, Problem> {
    let python = env::var_os("SHAPEWRIGHT_E2E_CLI").ok_or("nobody has installed the AWS CLI")?;
    let folder = env::temp_dir();
    let config = folder.join(format!("shapewright-e2e-cli-{format}"));
    std::fs::write(
        &config,
        format!("[default]\ncli_timestamp_format = {format}\ns3 =\n  addressing_style = path\n"),
    )?;
    let output = Command::new(python)
        .args(["-m", "awscli", service, command, "--output", "json"])
        .args(["--no-paginate", "--endpoint-url", aws.url()])
        .args(flags)
        .args(["--cli-input-json", &request.to_string()])
        .envs(aws.variables())
        // The only variable with a region that version 1 knows.
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_CONFIG_FILE", &config)
        .env("AWS_SHARED_CREDENTIALS_FILE", config.join("none"))
        .stdin(Stdio::null())
        .output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("aws {service} {command}: {}", said.trim()).into());
    }
    let text = String::from_utf8(output.stdout)?;
    // Of an output without members, the CLI prints nothing.
    if text.trim().is_empty() {
        return Ok(json!({}));
    }
    Ok(serde_json::from_str(&text)?)
}

/// The same with all times in one notation.
fn steady(json: &Json) -> Json {
    match json {
        Json::Array(elements) => elements.iter().map(steady).collect(),
        Json::Object(members) => {
            let members = members.iter();
            members
                .map(|(name, value)| (name.clone(), steady(value)))
                .collect()
        }
        Json::String(text) if text.contains('T') => match text.parse::<Timestamp>() {
            Ok(time) => json!(time.to_string()),
            Err(_) => json.clone(),
        },
        other => other.clone(),
    }
}
