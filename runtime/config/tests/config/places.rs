//! Where a program runs: the region of its instance, and the mode of defaults.

use shapewright_config::Config;
use shapewright_config::providers::{Context, Instance};
use shapewright_config::runtime::Region;
use shapewright_config::runtime::transport::{Body, Response};
use shapewright_config::settings::{DefaultsMode, Origin};
use shapewright_config::testing::Script;

use super::{load, loader, told};

const TOKEN: &str = "/latest/api/token";
const REGION: &str = "/latest/meta-data/placement/region";

/// A machine with a metadata service that says this of its region.
fn instance(status: u16, text: &'static str) -> Script {
    Script::new().answer_all(move |request| {
        let (status, text) = match request.uri().path() {
            TOKEN => (200, "token"),
            REGION => {
                assert_eq!(request.headers()["x-aws-ec2-metadata-token"], "token");
                (status, text)
            }
            _ => (404, ""),
        };
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = status.try_into().unwrap();
        Ok(response)
    })
}

fn paths(script: &Script) -> Vec<String> {
    let requests = script.requests().into_iter();
    requests.map(|it| it.uri.path().to_owned()).collect()
}

fn region(config: &Config) -> Option<&str> {
    config.region().map(Region::as_str)
}

#[tokio::test]
async fn the_region_is_the_instances_if_nobody_has_set_one() {
    let script = instance(200, "eu-north-1\n");
    let config = loader(&script).load().await.unwrap();
    assert_eq!(region(&config), Some("eu-north-1"));
    let expected = "eu-north-1 from metadata of the instance";
    assert_eq!(told(&config, "region"), expected);
    assert_eq!(paths(&script), [TOKEN, REGION]);
    let config = load(&script).unwrap();
    assert_eq!(told(&config, "region"), expected);
    assert_eq!(
        config.explain().get("region").unwrap().origin,
        Origin::Instance
    );

    let context = Context::new(script.surroundings(), config.settings().clone());
    let found = Instance::new(context).region().await.unwrap();
    assert_eq!(found.as_str(), "eu-north-1");
}

#[test]
fn nobody_is_asked_for_a_region_that_is_set() {
    let set = [
        instance(200, "eu-north-1").variable("AWS_REGION", "sa-east-1"),
        instance(200, "eu-north-1")
            .variable("AWS_CONFIG_FILE", "/c")
            .file("/c", "[default]\nregion = sa-east-1\n"),
    ];
    for script in set {
        assert_eq!(region(&load(&script).unwrap()), Some("sa-east-1"));
        assert!(script.requests().is_empty());
    }
    let script = instance(200, "eu-north-1");
    let config = loader(&script).region("sa-east-1").load_blocking().unwrap();
    assert_eq!(told(&config, "region"), "sa-east-1 from code");
    assert!(script.requests().is_empty());

    let script = script.variable("AWS_EC2_METADATA_DISABLED", "true");
    let config = load(&script).unwrap();
    assert_eq!(told(&config, "region"), "- from default");
    assert!(script.requests().is_empty());
}

#[test]
fn an_instance_that_names_no_region_is_as_good_as_none() {
    for script in [
        instance(200, "<html>"),
        instance(200, ""),
        instance(200, "a.b"),
        instance(404, ""),
        instance(400, ""),
        Script::new(),
    ] {
        let config = load(&script).unwrap();
        assert_eq!(told(&config, "region"), "- from default");
    }
}

#[test]
fn a_mode_of_defaults_says_how_long_a_connection_may_take() {
    // The values of `sdk-default-configuration.json` in botocore 1.44.5.
    let table = [
        ("standard", "3.1s"),
        ("in-region", "1.1s"),
        ("Cross-Region", "3.1s"),
        ("mobile", "30s"),
    ];
    for (mode, timeout) in table {
        let script = Script::new()
            .variable("AWS_REGION", "eu-west-1")
            .variable("AWS_DEFAULTS_MODE", mode);
        let config = load(&script).unwrap();
        let lower = mode.to_lowercase();
        assert_eq!(
            told(&config, "defaults_mode"),
            format!("{lower} from variable AWS_DEFAULTS_MODE")
        );
        assert_eq!(
            told(&config, "connect_timeout"),
            format!("{timeout} from defaults_mode")
        );
    }

    let script = Script::new()
        .variable("AWS_CONFIG_FILE", "/c")
        .file("/c", "[default]\nregion = x\ndefaults_mode = mobile\n");
    let config = load(&script).unwrap();
    assert_eq!(told(&config, "defaults_mode"), "mobile from /c:3");
    let loader = loader(&script).defaults_mode(DefaultsMode::Legacy);
    let config = loader.load_blocking().unwrap();
    assert_eq!(told(&config, "defaults_mode"), "legacy from code");
    assert!(config.explain().get("connect_timeout").is_none());

    let script = script.variable("AWS_DEFAULTS_MODE", "fast");
    let error = load(&script).unwrap_err().to_string();
    assert!(
        error.contains("AWS_DEFAULTS_MODE is `fast`: it must be `legacy` or"),
        "{error}"
    );
}

#[test]
fn the_mode_auto_depends_on_where_the_program_runs() {
    // The region that is called, the variables beside it, what the instance says, and the mode.
    let lambda = &[
        ("AWS_EXECUTION_ENV", "AWS_Lambda"),
        ("AWS_REGION", "eu-west-1"),
    ][..];
    let table = [
        ("eu-west-1", lambda, "us-east-1", "in-region"),
        ("us-west-2", lambda, "us-west-2", "cross-region"),
        ("eu-west-1", &[], "eu-west-1", "in-region"),
        ("eu-west-1", &[], "us-east-1", "cross-region"),
        ("eu-west-1", &[], "", "standard"),
        (
            "eu-west-1",
            &[("AWS_EC2_METADATA_DISABLED", "true")][..],
            "eu-west-1",
            "standard",
        ),
    ];
    for (called, variables, here, mode) in table {
        let mut script = instance(200, here).variable("AWS_DEFAULTS_MODE", "auto");
        for (name, value) in variables {
            script = script.variable(name, value);
        }
        let config = loader(&script).region(called).load_blocking().unwrap();
        assert_eq!(
            told(&config, "defaults_mode"),
            format!("auto, which is {mode} here from variable AWS_DEFAULTS_MODE"),
            "{called} {variables:?} {here}"
        );
        let asked = !script.requests().is_empty();
        assert_eq!(asked, variables.is_empty(), "{called} {variables:?} {here}");
    }
    // The region may be the instance's, too.
    let script = instance(200, "eu-west-1").variable("AWS_DEFAULTS_MODE", "auto");
    let config = load(&script).unwrap();
    assert_eq!(told(&config, "connect_timeout"), "1.1s from defaults_mode");
}
