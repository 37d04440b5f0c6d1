//! STS: the protocol `query`.

use sts::operations::{
    AssumeRoleError, AssumeRoleRequest, AssumeRoleWithWebIdentityRequest, GetCallerIdentityRequest,
    GetFederationTokenError, GetFederationTokenRequest, GetSessionTokenRequest,
};
use sts::types::Tag;

use crate::clients::{Aws, Problem, call, client, refused};

const ROLE: &str = "arn:aws:iam::123456789012:role/path/e2e+role";
const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

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
