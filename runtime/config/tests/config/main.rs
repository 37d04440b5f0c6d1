//! Settings and credentials through the public API, with generated clients of both kinds.

mod aws_types;
mod places;

use std::time::Duration;

use shapewright_config::runtime::auth::{CredentialsErrorKind, ProvideCredentials as _};
use shapewright_config::runtime::client::ConfigureClient as _;
use shapewright_config::runtime::transport::{Body, Response, TransportConfig};
use shapewright_config::settings::{Origin, RetryMode};
use shapewright_config::testing::Script;
use shapewright_config::{Config, ConfigError, Loader};
use sts::operations::GetCallerIdentityRequest;

const CONFIG: &str = "\
[default]
region = eu-west-1
max_attempts = 7
output = json

[profile work]
region = eu-central-1
retry_mode = adaptive
use_fips_endpoint = true
services = local
role_arn = arn:aws:iam::123456789012:role/Work
source_profile = default

[services local]
sts =
  endpoint_url = http://user:hush@localhost:1234/sts
";

const KEYS: &str = "\
[default]
aws_access_key_id = AKIDFILE
aws_secret_access_key = hush
";

/// A machine with two profiles.
fn machine() -> Script {
    Script::new()
        .variable("HOME", "/home/ana")
        .file("/home/ana/.aws/config", CONFIG)
        .file("/home/ana/.aws/credentials", KEYS)
}

fn loader(script: &Script) -> Loader {
    shapewright_config::loader().surroundings(script.surroundings())
}

fn load(script: &Script) -> Result<Config, ConfigError> {
    loader(script).load_blocking()
}

/// Says what a setting is, and where it comes from.
fn told(config: &Config, name: &str) -> String {
    let explanation = config.explain();
    let setting = explanation.get(name).unwrap_or_else(|| panic!("no {name}"));
    let value = setting.value.as_deref().unwrap_or("-");
    format!("{value} from {}", setting.origin)
}

#[test]
fn code_comes_before_environment_before_profile() {
    let script = machine();
    let config = load(&script).unwrap();
    assert_eq!(
        told(&config, "region"),
        "eu-west-1 from /home/ana/.aws/config:2"
    );
    assert_eq!(
        told(&config, "max_attempts"),
        "7 from /home/ana/.aws/config:3"
    );
    assert_eq!(told(&config, "retry_mode"), "standard from default");
    assert_eq!(told(&config, "ca_bundle"), "- from default");
    assert_eq!(told(&config, "profile"), "default from default");
    assert_eq!(
        told(&config, "credentials"),
        "AKIDFILE from /home/ana/.aws/credentials:2"
    );

    let script = machine()
        .variable("AWS_DEFAULT_REGION", "us-west-2")
        .variable("AWS_MAX_ATTEMPTS", "5")
        .variable("AWS_PROFILE", "work");
    let config = load(&script).unwrap();
    assert_eq!(
        told(&config, "region"),
        "us-west-2 from variable AWS_DEFAULT_REGION"
    );
    assert_eq!(
        told(&config, "max_attempts"),
        "5 from variable AWS_MAX_ATTEMPTS"
    );
    assert_eq!(
        told(&config, "retry_mode"),
        "adaptive from /home/ana/.aws/config:8"
    );
    assert_eq!(
        told(&config, "use_fips_endpoint"),
        "true from /home/ana/.aws/config:9"
    );
    assert_eq!(told(&config, "profile"), "work from variable AWS_PROFILE");
    assert_eq!(
        told(&config, "credentials"),
        "arn:aws:iam::123456789012:role/Work with AKIDFILE from /home/ana/.aws/config:11"
    );

    let script = script.variable("AWS_REGION", "us-west-1");
    assert!(told(&load(&script).unwrap(), "region").starts_with("us-west-1"));
    let config = loader(&script)
        .region("sa-east-1")
        .retry_mode(RetryMode::Standard)
        .max_attempts(0)
        .use_fips(false)
        .load_blocking()
        .unwrap();
    assert_eq!(told(&config, "region"), "sa-east-1 from code");
    assert_eq!(told(&config, "retry_mode"), "standard from code");
    assert_eq!(told(&config, "max_attempts"), "1 from code");
    assert_eq!(told(&config, "use_fips_endpoint"), "false from code");
}

#[test]
fn an_explanation_has_no_secret() {
    let script = machine()
        .variable("AWS_PROFILE", "work")
        .variable("AWS_ACCESS_KEY_ID", "AKIDVARIABLE")
        .variable("AWS_SECRET_ACCESS_KEY", "hush")
        .variable("AWS_ENDPOINT_URL_DYNAMODB_STREAMS", "https://a:hush@b/c");
    let config = load(&script).unwrap();
    assert_eq!(
        told(&config, "credentials"),
        "AKIDVARIABLE from variable AWS_ACCESS_KEY_ID"
    );
    assert_eq!(
        told(&config, "sts.endpoint_url"),
        "http://localhost:1234/sts from /home/ana/.aws/config:16"
    );
    assert_eq!(
        told(&config, "dynamodb_streams.endpoint_url"),
        "https://b/c from variable AWS_ENDPOINT_URL_DYNAMODB_STREAMS"
    );
    let url = config.settings().endpoint_url("DynamoDB Streams");
    assert_eq!(url, Some("https://a:hush@b/c"));
    let table = config.explain().to_string();
    for shown in [
        table.clone(),
        format!("{config:?}"),
        format!("{:?}", config.profiles()),
    ] {
        assert!(!shown.contains("hush"), "{shown}");
    }
    let first = table.lines().next().unwrap();
    assert!(
        first.starts_with("profile ") && first.ends_with("variable AWS_PROFILE"),
        "{first}"
    );
}

#[test]
fn a_profile_in_code_comes_before_keys_in_the_environment() {
    let script = machine()
        .variable("AWS_ACCESS_KEY_ID", "AKIDVARIABLE")
        .variable("AWS_SECRET_ACCESS_KEY", "hush");
    let found = load(&script).unwrap().credentials().provide_blocking();
    assert_eq!(found.unwrap().access_key_id(), "AKIDVARIABLE");
    let config = loader(&script).profile("default").load_blocking().unwrap();
    let found = config.credentials().provide_blocking().unwrap();
    assert_eq!(found.access_key_id(), "AKIDFILE");
}

#[test]
fn calls_with_a_token_say_what_is_wrong_with_the_session() {
    let table = [
        ("", "sso-session named `s`"),
        (
            "[sso-session s]\nsso_start_url = https://ana.example",
            "has no `sso_region`",
        ),
    ];
    for (session, expected) in table {
        let text = format!("[default]\nregion = eu-west-1\nsso_session = s\n{session}");
        let script = Script::new().variable("AWS_CONFIG_FILE", "/c");
        let config = load(&script.file("/c", text)).unwrap();
        let token = config.defaults("Any").token.unwrap();
        let error = token.provide_blocking().unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.kind(), CredentialsErrorKind::Refused);
    }
    assert!(load(&machine()).unwrap().defaults("Any").token.is_none());
}

#[test]
fn wrong_settings_are_named_with_their_places() {
    let wrong = |name: &str, value: &str| load(&machine().variable(name, value)).unwrap_err();
    let table = [
        (
            "AWS_RETRY_MODE",
            "often",
            "must be `standard` or `adaptive`",
        ),
        ("AWS_MAX_ATTEMPTS", "0", "must be a number from 1"),
        ("AWS_USE_FIPS_ENDPOINT", "yes", "must be `false` or `true`"),
        (
            "AWS_REQUEST_CHECKSUM_CALCULATION",
            "never",
            "must be `when_supported` or",
        ),
        (
            "AWS_ACCOUNT_ID_ENDPOINT_MODE",
            "maybe",
            "must be `preferred` or",
        ),
        (
            "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
            "10485761",
            "from 0 to 10485760",
        ),
        (
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
            "IPv7",
            "must be `IPv4` or `IPv6`",
        ),
        ("AWS_PROFILE", "nobody", "the profiles are default, work"),
    ];
    for (name, value, expected) in table {
        let error = wrong(name, value).to_string();
        assert!(error.contains(name) && error.contains(value), "{error}");
        assert!(error.contains(expected), "{error}");
    }
    let script = Script::new()
        .variable("AWS_CONFIG_FILE", "/c")
        .file("/c", "[default]\nregion=x\nuse_dualstack_endpoint = on\n");
    let error = load(&script).unwrap_err().to_string();
    assert_eq!(
        error,
        "/c:3: use_dualstack_endpoint is `on`: it must be `false` or `true`"
    );
    let script = script.file("/c", "[default]\nservices = x\n");
    assert_eq!(
        load(&script).unwrap_err().to_string(),
        "/c:2: there is no section [services x]"
    );
}

#[tokio::test]
async fn clients_of_both_kinds_use_the_settings() {
    let script = machine()
        .variable("AWS_SDK_UA_APP_ID", "my-app")
        .variable("AWS_USE_DUALSTACK_ENDPOINT", "true")
        .answer_all(|_| {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = 500.try_into().unwrap();
            Ok(response)
        });
    let config = loader(&script).load().await.unwrap();
    let client = sts::Client::new(&config);
    client
        .get_caller_identity(GetCallerIdentityRequest::new())
        .await
        .unwrap_err();
    let requests = script.requests();
    assert_eq!(requests.len(), 7, "the profile says 7 attempts");
    assert_eq!(requests[0].uri.host(), Some("sts.eu-west-1.api.aws"));
    let header = |name: &str| requests[0].headers[name].to_str().unwrap();
    assert!(
        header("user-agent").contains(" app/my-app"),
        "{}",
        header("user-agent")
    );
    assert!(header("authorization").contains("Credential=AKIDFILE/"));

    let config = loader(&script).max_attempts(2).load_blocking().unwrap();
    let client = sts::blocking::Client::new(&config);
    client
        .get_caller_identity(GetCallerIdentityRequest::new())
        .unwrap_err();
    assert_eq!(script.requests().len(), 7 + 2);
    // What the builder says comes first, whatever the order.
    let builder = sts::blocking::Client::builder().max_attempts(1);
    let builder = builder.use_dual_stack(false).config(&config);
    let client = builder.region("eu-north-1").build().unwrap();
    client
        .get_caller_identity(GetCallerIdentityRequest::new())
        .unwrap_err();
    let requests = script.requests();
    assert_eq!(requests.len(), 7 + 2 + 1);
    assert_eq!(requests[9].uri.host(), Some("sts.eu-north-1.amazonaws.com"));
}

#[tokio::test]
async fn a_client_with_wrong_settings_says_so_at_each_call() {
    let config = load(&Script::new()).unwrap();
    let error = sts::Client::builder().config(&config).build().unwrap_err();
    let reason = error.to_string();
    assert!(reason.contains("no region is set"), "{reason}");
    let client = sts::Client::new(&config);
    let error = client
        .get_caller_identity(GetCallerIdentityRequest::new())
        .await
        .unwrap_err();
    assert!(error.to_string().contains(&reason), "{error}");
    let client = sts::blocking::Client::new(&config);
    let error = client
        .get_caller_identity(GetCallerIdentityRequest::new())
        .unwrap_err();
    assert!(error.to_string().contains(&reason), "{error}");
}

#[test]
fn settings_reach_the_rules_of_endpoints() {
    let script = Script::new()
        .variable("AWS_CONFIG_FILE", "/c")
        .file(
            "/c",
            "[default]\nregion=us-east-1\ns3 =\n addressing_style = path\n use_accelerate_endpoint = true\n\
             [profile old]\nregion=us-east-1\nsts_regional_endpoints = legacy\n",
        )
        .variable("AWS_ACCESS_KEY_ID", "AKID")
        .variable("AWS_SECRET_ACCESS_KEY", "secret")
        .variable("AWS_EC2_METADATA_DISABLED", "true")
        .answer_all(|_| Ok(Response::new(Body::empty())));
    let config = load(&script).unwrap();
    let client = s3::blocking::Client::new(&config);
    let error = client.head_bucket(s3::operations::HeadBucketRequest::new("bucket"));
    // The rules refuse both together, so both have reached them.
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("Path-style addressing cannot be used with S3 Accelerate"),
        "{error}"
    );
    // Services without such a parameter ignore it.
    let script = script
        .variable("AWS_PROFILE", "old")
        .variable("AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "true");
    let config = load(&script).unwrap();
    let client = sts::blocking::Client::new(&config);
    let _ = client.get_caller_identity(GetCallerIdentityRequest::new());
    assert_eq!(script.requests()[0].uri.host(), Some("sts.amazonaws.com"));
}

/// What code says comes before the environment, and that before the profile. `auto` is the default.
#[tokio::test]
async fn endpoints_are_discovered_if_somebody_says_so() {
    const ENABLE: &str = "AWS_ENABLE_ENDPOINT_DISCOVERY";
    let table = [
        ("", None, None, false),
        ("auto", None, None, false),
        ("true", None, None, true),
        ("true", Some((ENABLE, "false")), None, false),
        ("false", Some((ENABLE, "true")), None, true),
        (
            "",
            Some(("AWS_ENDPOINT_DISCOVERY_ENABLED", "true")),
            None,
            true,
        ),
        ("true", Some((ENABLE, "true")), Some(false), false),
    ];
    for (profile, variable, code, expected) in table {
        let file =
            format!("[default]\nregion = eu-west-1\nendpoint_discovery_enabled = {profile}\n");
        let script = Script::new()
            .variable("AWS_CONFIG_FILE", "/c")
            .file("/c", file)
            .variable("AWS_ACCESS_KEY_ID", "AKID")
            .variable("AWS_SECRET_ACCESS_KEY", "secret")
            .answer_all(|_| {
                let told = r#"{"Endpoints":[{"Address":"told.example","CachePeriodInMinutes":5}]}"#;
                Ok(Response::new(Body::from(told.as_bytes().to_vec())))
            });
        let script = match variable {
            Some((name, value)) => script.variable(name, value),
            None => script,
        };
        let loader = match code {
            Some(discover) => loader(&script).endpoint_discovery(discover),
            None => loader(&script),
        };
        let config = loader.load().await.unwrap();
        let client = dynamodb::Client::new(&config);
        let request = dynamodb::operations::ListTablesInput::new();
        client.list_tables(request.clone()).await.unwrap();
        let hosts = |script: &Script| {
            let requests = script.requests().into_iter();
            let hosts = requests.map(|seen| seen.uri.host().map(str::to_owned));
            hosts.map(Option::unwrap).collect::<Vec<_>>()
        };
        let general = "dynamodb.eu-west-1.amazonaws.com";
        let discovered: &[&str] = if expected {
            &[general, "told.example"]
        } else {
            &[general]
        };
        assert_eq!(hosts(&script), discovered, "{profile} {variable:?}");
        // What the builder says comes first.
        let builder = dynamodb::Client::builder().endpoint_discovery(!expected);
        let client = builder.config(&config).build().unwrap();
        client.list_tables(request).await.unwrap();
        assert_eq!(hosts(&script).len(), 3, "{profile} {variable:?}");
    }
}

#[test]
fn a_program_is_named_without_what_may_be_secret() {
    for (line, expected) in [
        ("/bin/tool --key hush", "the program /bin/tool"),
        ("KEY=hush tool", "a program"),
        ("KEY=\"hush hush\" tool", "a program"),
    ] {
        let file = format!("[default]\nregion = x\ncredential_process = {line}\n");
        let script = Script::new().variable("AWS_CONFIG_FILE", "/c");
        let config = load(&script.file("/c", file)).unwrap();
        assert_eq!(
            told(&config, "credentials"),
            format!("{expected} from /c:3")
        );
    }
}

#[test]
fn credentials_are_kept() {
    let script = machine();
    let config = load(&script).unwrap();
    let first = config.credentials().provide_blocking().unwrap();
    script.pass(Duration::from_secs(1_000_000));
    let second = config.credentials().provide_blocking().unwrap();
    assert!(std::ptr::eq(first.access_key_id(), second.access_key_id()));
}

#[test]
fn without_credentials_all_places_are_listed() {
    let script = Script::new()
        .variable("HOME", "/h")
        .variable("AWS_EC2_METADATA_DISABLED", "true")
        .file("/h/.aws/config", "[default]\nregion=x\n");
    let config = load(&script).unwrap();
    let error = config.credentials().provide_blocking().unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Absent);
    let text = error.to_string();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0], "there are no credentials:");
    for (line, expected) in lines[1..].iter().zip([
        "- environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set",
        "- profile `default`: profile `default` did not contain credential information",
        "- web identity: ",
        "- container: ",
        "- instance: ",
    ]) {
        assert!(line.starts_with(expected), "{line}");
    }
    assert_eq!(lines.len(), 6, "{text}");
    let setting = config.explain();
    let setting = setting.get("credentials").unwrap();
    assert_eq!(setting.origin, Origin::Default);
}

#[test]
fn a_ca_bundle_must_be_there() {
    let script = machine().variable("AWS_CA_BUNDLE", "/no/such.pem");
    let error = load(&script).unwrap_err().to_string();
    assert!(error.starts_with("the CA bundle /no/such.pem: "), "{error}");
    let script = script.file("/no/such.pem", "no certificate");
    let error = load(&script).unwrap_err().to_string();
    assert!(error.starts_with("the CA bundle /no/such.pem: "), "{error}");
}

#[test]
fn a_transport_of_code_replaces_what_else_is_said_of_transports() {
    let script = machine()
        .variable("AWS_CA_BUNDLE", "/no/such.pem")
        .variable("AWS_DEFAULTS_MODE", "mobile");
    let loader = loader(&script).transport_config(TransportConfig::new());
    let config = loader.load_blocking().unwrap();
    for name in ["ca_bundle", "connect_timeout"] {
        assert_eq!(told(&config, name), "- from code");
    }
}
