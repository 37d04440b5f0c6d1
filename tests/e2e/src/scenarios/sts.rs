//! STS: the protocol `query`.

use sts::operations::{
    AssumeRoleError, AssumeRoleRequest, AssumeRoleWithWebIdentityRequest, GetCallerIdentityRequest,
    GetFederationTokenError, GetFederationTokenRequest, GetSessionTokenRequest,
};
use sts::types::Tag;

use crate::clients::{Aws, Either, Kind, Problem, call, client, refused};

const ROLE: &str = "arn:aws:iam::123456789012:role/path/e2e+role";
const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

/// The file with settings. `URL` and `FOLDER` are of the server and the player.
const CONFIG: &str = "\
[default]
region = us-east-1
endpoint_url = URL

[profile keys]
region = us-east-1
services = local

[profile first]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/First
role_session_name = e2e
source_profile = keys

[profile second]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/Second
role_session_name = e2e-second
external_id = a word
duration_seconds = 900
source_profile = first

[profile itself]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/Itself
role_session_name = e2e
source_profile = itself

[profile token]
region = us-east-1
services = local
role_arn = arn:aws:iam::123456789012:role/Token
role_session_name = e2e
web_identity_token_file = FOLDER/token

[profile program]
region = us-east-1
services = local
credential_process = cat FOLDER/program.json

[services local]
sts =
  endpoint_url = URL
";

/// The file with keys.
const KEYS: &str = "\
[default]
aws_access_key_id = AKIDDEFAULT
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY

[keys]
aws_access_key_id = AKIDKEYS
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY

[itself]
aws_access_key_id = AKIDITSELF
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
";

pub(super) async fn callers(aws: &Aws) -> Result<(), Problem> {
    let sts = client!(aws, sts);
    call!(sts.get_caller_identity(GetCallerIdentityRequest::new()))?;
    call!(sts.get_session_token(GetSessionTokenRequest::new().duration_seconds(900)))?;
    let request = AssumeRoleRequest::new(ROLE, "night&day=ä")
        .policy(POLICY)
        .tags([Tag::new("team", "blue & green"), Tag::new("empty", "")])
        .transitive_tag_keys(["team"]);
    call!(sts.assume_role(request))?;
    let request = GetFederationTokenRequest::new("guest").policy(POLICY);
    call!(sts.get_federation_token(request))?;
    // This one is not signed.
    let request = AssumeRoleWithWebIdentityRequest::new(ROLE, "session", "token~of.somebody");
    call!(sts.assume_role_with_web_identity(request.duration_seconds(901)))?;
    aws.look()?;
    Ok(())
}

/// Who one is by the profiles of a folder like `~/.aws`.
pub(super) async fn profiles(aws: &Aws) -> Result<(), Problem> {
    for profile in [
        "default", "keys", "first", "second", "itself", "token", "program",
    ] {
        let config = aws.of_profile(profile, CONFIG, KEYS)?;
        let sts = match aws.kind {
            Kind::Async => Either::Async(sts::Client::new(&config)),
            Kind::Blocking => Either::Blocking(sts::blocking::Client::new(&config)),
        };
        call!(sts.get_caller_identity(GetCallerIdentityRequest::new()))?;
    }
    Ok(())
}

pub(super) async fn refusals(aws: &Aws) -> Result<(), Problem> {
    let sts = client!(aws, sts);
    let request = GetFederationTokenRequest::new("guest").policy("x".repeat(3000));
    refused!(
        call!(sts.get_federation_token(request)),
        GetFederationTokenError::Unhandled(_)
    );
    let request = AssumeRoleRequest::new(ROLE, "s".repeat(65));
    refused!(
        call!(sts.assume_role(request)),
        AssumeRoleError::Unhandled(_)
    );
    Ok(())
}
