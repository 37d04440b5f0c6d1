//! A machine with a profile for each kind of credentials, and servers that give all of them. All secrets have
//! `hush` in them.

use shapewright_config::runtime::transport::{Body, Request, Response, TransportError};
use shapewright_config::surroundings::Finished;
use shapewright_config::testing::Script;

/// A profile, and what is expected of it.
pub(crate) struct Profile {
    pub(crate) name: &'static str,
    /// The ids of its features in user agents.
    pub(crate) features: &'static str,
    /// How many requests it takes.
    pub(crate) requests: usize,
}

pub(crate) const PROFILES: &[Profile] = &[
    profile("keys", "n", 0),
    profile("role", "i,n,o", 1),
    profile("environment", "g,i,p", 1),
    profile("two-roles", "g,i,o,p", 2),
    profile("container", "i,p,z", 2),
    profile("instance", "i,p,0", 4),
    profile("web", "k,q", 1),
    profile("sso", "r,s", 2),
    profile("old-sso", "t,u", 1),
    profile("login", "AC,AD", 1),
    profile("program", "v,w", 0),
];

const fn profile(name: &'static str, features: &'static str, requests: usize) -> Profile {
    Profile {
        name,
        features,
        requests,
    }
}

const CONFIG: &str = "\
[profile keys]
aws_access_key_id = AKID
aws_secret_access_key = hush-1

[profile role]
role_arn = arn:aws:iam::1:role/r
source_profile = keys

[profile mfa]
role_arn = arn:aws:iam::1:role/r
source_profile = keys
mfa_serial = arn:aws:iam::1:mfa/ana
duration_seconds = 900
external_id = ext

[profile environment]
role_arn = arn:aws:iam::1:role/r
credential_source = Environment

[profile two-roles]
role_arn = arn:aws:iam::1:role/s
source_profile = environment

[profile container]
role_arn = arn:aws:iam::1:role/r
credential_source = EcsContainer

[profile instance]
role_arn = arn:aws:iam::1:role/r
credential_source = Ec2InstanceMetadata

[profile web]
role_arn = arn:aws:iam::1:role/r
web_identity_token_file = /web-token

[sso-session test-sso]
sso_region = us-east-1
sso_start_url = https://ana.awsapps.com/start

[profile sso]
sso_session = test-sso
sso_account_id = 42
sso_role_name = r

[profile old-sso]
sso_region = us-east-1
sso_start_url = https://ana.awsapps.com/start
sso_account_id = 42
sso_role_name = r

[profile login]
login_session = arn:aws:sts::012345678910:assumed-role/Admin/admin

[profile program]
credential_process = program hush-2
";

const SSO: &str = r#"{"accessToken":"hush-3","expiresAt":"2026-01-01T00:01:00Z","refreshToken":"hush-4",
    "clientId":"id","clientSecret":"hush-5","registrationExpiresAt":"2026-02-01T00:00:00Z"}"#;

/// The key is nobody's.
const LOGIN: &str = r#"{"accessToken":{"accessKeyId":"ASIA","secretAccessKey":"hush-6","sessionToken":"hush-7",
    "accountId":"42","expiresAt":"2026-01-01T00:00:00Z"},"clientId":"id","refreshToken":"hush-8",
    "dpopKey":"KEY"}"#;

const PROGRAM: &str =
    r#"{"Version":1,"AccessKeyId":"ASIA","SecretAccessKey":"hush-9","SessionToken":"hush-10"}"#;

pub(crate) fn machine() -> Script {
    let key = rcgen::KeyPair::generate().unwrap();
    let login = LOGIN.replace("KEY", &key.serialize_pem().replace('\n', "\\n"));
    let sso = "/home/.aws/sso/cache/";
    Script::new()
        .variable("HOME", "/home")
        .variable("AWS_REGION", "us-east-1")
        .variable("AWS_ACCESS_KEY_ID", "AKID")
        .variable("AWS_SECRET_ACCESS_KEY", "hush-11")
        .variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/container")
        .variable("AWS_CONTAINER_AUTHORIZATION_TOKEN", "hush-12")
        .file("/home/.aws/config", CONFIG)
        .file("/web-token", "hush-13")
        .file(
            &format!("{sso}d12208e38164f558a1d06c99432ab77dbb346c45.json"),
            SSO,
        )
        .file(
            &format!("{sso}6f35a505c34e55d4528fbb0bca74c3ff6f15e555.json"),
            SSO,
        )
        .file(
            "/home/.aws/login/cache/4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255.json",
            login,
        )
        .program("program hush-2", Finished::new(0, PROGRAM, ""))
}

/// Answers as all the servers do.
#[expect(clippy::unnecessary_wraps, reason = "answers of a script are results")]
pub(crate) fn answer(request: &Request) -> Result<Response, TransportError> {
    let host = request.uri().host().unwrap_or_default();
    let path = request.uri().path();
    let local = r#"{"AccessKeyId":"ASIA","SecretAccessKey":"hush-14","Token":"hush-15",
        "Expiration":"2026-01-01T01:00:00Z"}"#;
    let body = match host {
        "169.254.170.2" => local.to_owned(),
        "169.254.169.254" => match path {
            "/latest/api/token" => "hush-16".to_owned(),
            _ if path.ends_with("-extended/") => "role".to_owned(),
            _ => local.to_owned(),
        },
        "sts.us-east-1.amazonaws.com" => {
            let form = String::from_utf8_lossy(request.body().as_bytes()).into_owned();
            let operation = form.split(['=', '&']).nth(1).unwrap_or_default();
            format!(
                "<{operation}Response><{operation}Result><Credentials><AccessKeyId>ASIA</AccessKeyId>\
                 <SecretAccessKey>hush-17</SecretAccessKey><SessionToken>hush-18</SessionToken>\
                 <Expiration>2026-01-01T01:00:00Z</Expiration></Credentials></{operation}Result>\
                 </{operation}Response>"
            )
        }
        "oidc.us-east-1.amazonaws.com" => {
            r#"{"accessToken":"hush-19","expiresIn":3600,"refreshToken":"hush-20"}"#.to_owned()
        }
        "portal.sso.us-east-1.amazonaws.com" => r#"{"roleCredentials":{"accessKeyId":"ASIA",
            "secretAccessKey":"hush-21","sessionToken":"hush-22","expiration":1767229200000}}"#
            .to_owned(),
        "us-east-1.signin.aws.amazon.com" => {
            r#"{"accessToken":{"accessKeyId":"ASIA","secretAccessKey":"hush-23","sessionToken":"hush-24"},
            "tokenType":"aws_sigv4","expiresIn":900,"refreshToken":"hush-25"}"#
                .to_owned()
        }
        _ => panic!("{} {}", request.method(), request.uri()),
    };
    Ok(Response::new(Body::from(body.into_bytes())))
}
