//! From a profile to the providers that its credentials come from.
//!
//! In: the profiles, and the name of one. Out: a [`Chain`]: where the first credentials come from, and the
//! roles that are assumed with them, one after the other. Nothing is read or called here.

use std::fmt::{self, Debug, Formatter};
use std::time::Duration;

use shapewright_runtime::Credentials;
use shapewright_runtime::auth::CredentialsError;

use super::{Profiles, Section};

/// How a profile gets its credentials.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Chain {
    /// Where the first credentials come from.
    pub base: Base,
    /// The roles to assume with them, the first one first.
    pub roles: Vec<Role>,
}

/// Where the first credentials come from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Base {
    /// Keys in the profile.
    Keys(Credentials),
    /// `credential_source`: a provider that needs no profile.
    Named(NamedSource),
    /// `web_identity_token_file` with `role_arn`.
    WebIdentity(WebIdentityProfile),
    /// `sso_account_id` and `sso_role_name`.
    Sso(SsoProfile),
    /// `login_session`: what `aws login` left.
    Login(LoginProfile),
    /// `credential_process`.
    Process(ProcessProfile),
}

/// A value of `credential_source`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NamedSource {
    /// `Environment`.
    Environment,
    /// `Ec2InstanceMetadata`.
    Ec2InstanceMetadata,
    /// `EcsContainer`.
    EcsContainer,
}

/// A role to assume with a token that somebody else wrote into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebIdentityProfile {
    /// The path of the file.
    pub token_file: String,
    /// The ARN of the role.
    pub role_arn: String,
    /// The name of the session.
    pub session_name: Option<String>,
}

/// A role of IAM Identity Center.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SsoProfile {
    /// The session and its token.
    pub session: SsoSession,
    /// The account of the role.
    pub account_id: String,
    /// The name of the role.
    pub role_name: String,
}

/// A session of IAM Identity Center.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SsoSession {
    /// The name of the section `[sso-session NAME]`. `None` if the profile has all by itself, as old ones do.
    pub name: Option<String>,
    /// The URL where people log in.
    pub start_url: String,
    /// The region of the service.
    pub region: String,
}

/// What `aws login` left.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoginProfile {
    /// The ARN of who has logged in.
    pub session: String,
}

/// A program that prints credentials.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProcessProfile {
    /// The command line.
    pub command_line: String,
    /// The account, if the program does not name one.
    pub account_id: Option<String>,
}

impl Debug for ProcessProfile {
    /// Does not show the command line, because some people put secrets there.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessProfile")
            .field("account_id", &self.account_id)
            .finish_non_exhaustive()
    }
}

/// A role to assume.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Role {
    /// The ARN of the role.
    pub arn: String,
    /// A word that the owner of the role asks for.
    pub external_id: Option<String>,
    /// The name of the session.
    pub session_name: Option<String>,
    /// How long the session is to last.
    pub duration: Option<Duration>,
    /// The serial number or ARN of a device for multi-factor authentication.
    pub mfa_serial: Option<String>,
}

impl SsoSession {
    /// Returns the session that a profile names by `sso_session`. `None` if it names none, or is not there.
    ///
    /// # Errors
    /// There is no such section, or something is missing in it.
    pub fn of(profiles: &Profiles, name: &str) -> Result<Option<Self>, CredentialsError> {
        match profiles.profile(name) {
            Some(profile) if profile.get("sso_session").is_some() => {
                sso_session(profiles, name, profile)
            }
            _ => Ok(None),
        }
    }
}

impl Chain {
    /// Follows a profile to its credentials.
    ///
    /// # Errors
    /// The profile has no credentials ([`Absent`](shapewright_runtime::auth::CredentialsErrorKind::Absent)), or
    /// something in it is wrong.
    pub fn of(profiles: &Profiles, name: &str) -> Result<Self, CredentialsError> {
        let mut roles = Vec::new();
        let mut visited: Vec<&str> = Vec::new();
        let mut seen = Vec::new();
        let mut name = name;
        let base = loop {
            let profile = profile(profiles, name, visited.last().copied())?;
            let is_first = visited.is_empty();
            visited.push(name);
            // Sorted, for chains of thousands.
            if let Err(place) = seen.binary_search(&name) {
                seen.insert(place, name);
            } else {
                let path = visited.join(" -> ");
                let message = format!("profile formed an infinite loop: {path}");
                return Err(CredentialsError::refused(message));
            }
            // Behind the first profile, keys end the chain.
            if !is_first && has_keys(profile) {
                break Base::Keys(keys(name, profile)?);
            }
            match link(name, profile)? {
                None => break base(profiles, name, profile, is_first)?,
                Some((role, Next::Itself)) => {
                    roles.push(role);
                    break base(profiles, name, profile, false)?;
                }
                Some((role, Next::Profile(next))) => {
                    roles.push(role);
                    name = next;
                }
            }
        };
        roles.reverse();
        Ok(Self { base, roles })
    }
}

fn profile<'p>(
    profiles: &'p Profiles,
    name: &str,
    from: Option<&str>,
) -> Result<&'p Section, CredentialsError> {
    if let Some(profile) = profiles.profile(name) {
        return Ok(profile);
    }
    if let Some(from) = from {
        let message = format!("could not find source profile {name} referenced from {from}");
        return Err(CredentialsError::refused(message));
    }
    let files = profiles.describe_files();
    Err(CredentialsError::absent(if profiles.is_empty() {
        format!("No profiles were defined in {files}")
    } else {
        format!("there is no profile `{name}` in {files}")
    }))
}

/// Where the credentials come from that a role is assumed with.
enum Next<'p> {
    /// The same profile.
    Itself,
    /// Another profile.
    Profile(&'p str),
}

/// Returns the role that a profile assumes, if it does.
fn link<'p>(
    name: &str,
    profile: &'p Section,
) -> Result<Option<(Role, Next<'p>)>, CredentialsError> {
    let Some(arn) = profile.get("role_arn") else {
        return Ok(None);
    };
    // That is a role, too, but it takes no credentials.
    if profile.get("web_identity_token_file").is_some() {
        return Ok(None);
    }
    let next = match (
        profile.get("source_profile"),
        profile.get("credential_source"),
    ) {
        (Some(_), Some(_)) => {
            return Err(wrong(
                name,
                "profile contained both source_profile and credential_source: remove one of them",
            ));
        }
        (None, None) => {
            return Err(wrong(
                name,
                "with `role_arn`, the profile must contain `source_profile` or `credential_source`",
            ));
        }
        (Some(source), None) if source == name => Next::Itself,
        (Some(source), None) => Next::Profile(source),
        (None, Some(_)) => Next::Itself,
    };
    let owned = |key| profile.get(key).map(str::to_owned);
    let role = Role {
        arn: arn.to_owned(),
        external_id: owned("external_id"),
        session_name: owned("role_session_name"),
        duration: duration(name, profile)?,
        mfa_serial: owned("mfa_serial"),
    };
    Ok(Some((role, next)))
}

fn duration(name: &str, profile: &Section) -> Result<Option<Duration>, CredentialsError> {
    let Some(text) = profile.get("duration_seconds") else {
        return Ok(None);
    };
    match text.parse() {
        Ok(seconds @ 1..=i32::MAX) => Ok(Some(Duration::from_secs(seconds.unsigned_abs().into()))),
        _ => Err(wrong(
            name,
            "`duration_seconds` must be a number of seconds",
        )),
    }
}

/// Returns what a profile has itself.
fn base(
    profiles: &Profiles,
    name: &str,
    profile: &Section,
    is_first: bool,
) -> Result<Base, CredentialsError> {
    let has_role = profile.get("role_arn").is_some();
    if let Some(source) = profile.get("credential_source").filter(|_| has_role) {
        return named(name, source).map(Base::Named);
    }
    if let Some(token_file) = profile.get("web_identity_token_file") {
        let role_arn = profile.get("role_arn").ok_or_else(|| {
            wrong(
                name,
                "`web_identity_token_file` was specified but `role_arn` was missing",
            )
        })?;
        return Ok(Base::WebIdentity(WebIdentityProfile {
            token_file: token_file.to_owned(),
            role_arn: role_arn.to_owned(),
            session_name: profile.get("role_session_name").map(str::to_owned),
        }));
    }
    if let Some(sso) = sso(profiles, name, profile)? {
        return Ok(Base::Sso(sso));
    }
    if let Some(session) = profile.get("login_session") {
        return Ok(Base::Login(LoginProfile {
            session: session.to_owned(),
        }));
    }
    if let Some(command_line) = profile.get("credential_process") {
        return Ok(Base::Process(ProcessProfile {
            // To a shell, a line feed would be the end of a command.
            command_line: command_line.replace('\n', " "),
            account_id: profile.get("aws_account_id").map(str::to_owned),
        }));
    }
    if has_keys(profile) {
        return keys(name, profile).map(Base::Keys);
    }
    let message = format!("profile `{name}` did not contain credential information");
    Err(if is_first {
        CredentialsError::absent(message)
    } else {
        CredentialsError::refused(message)
    })
}

fn named(name: &str, source: &str) -> Result<NamedSource, CredentialsError> {
    match source {
        "Environment" => Ok(NamedSource::Environment),
        "Ec2InstanceMetadata" => Ok(NamedSource::Ec2InstanceMetadata),
        "EcsContainer" => Ok(NamedSource::EcsContainer),
        other => Err(wrong(
            name,
            &format!(
                "`credential_source` is `{other}`: it must be Environment, Ec2InstanceMetadata or EcsContainer"
            ),
        )),
    }
}

fn has_keys(profile: &Section) -> bool {
    profile.get("aws_access_key_id").is_some() || profile.get("aws_secret_access_key").is_some()
}

fn keys(name: &str, profile: &Section) -> Result<Credentials, CredentialsError> {
    let key = |key| {
        let missing = || wrong(name, &format!("profile missing {key}"));
        profile.get(key).ok_or_else(missing)
    };
    let credentials = Credentials::new(key("aws_access_key_id")?, key("aws_secret_access_key")?);
    // The second name is an old one.
    let token = profile.get("aws_session_token");
    let token = token.or_else(|| profile.get("aws_security_token"));
    Ok(credentials
        .with_session_token(token.unwrap_or_default())
        .with_account_id(profile.get("aws_account_id").unwrap_or_default()))
}

fn sso(
    profiles: &Profiles,
    name: &str,
    profile: &Section,
) -> Result<Option<SsoProfile>, CredentialsError> {
    let account = profile.get("sso_account_id");
    let role = profile.get("sso_role_name");
    let session = sso_session(profiles, name, profile)?;
    let (account_id, role_name) = match (account, role) {
        (None, None) if session.is_none() => return Ok(None),
        (None, None) => {
            return Err(wrong(
                name,
                "selected profile will resolve an access token instead of credentials: set `sso_account_id` and \
                 `sso_role_name`",
            ));
        }
        (Some(_), None) => {
            return Err(wrong(
                name,
                "if `sso_account_id` is set, then `sso_role_name` must also be set",
            ));
        }
        (None, Some(_)) => {
            return Err(wrong(
                name,
                "if `sso_role_name` is set, then `sso_account_id` must also be set",
            ));
        }
        (Some(account), Some(role)) => (account.to_owned(), role.to_owned()),
    };
    let session = session.ok_or_else(|| {
        wrong(
            name,
            "with `sso_account_id`, the profile needs `sso_session`, or else `sso_start_url` and `sso_region`",
        )
    })?;
    Ok(Some(SsoProfile {
        session,
        account_id,
        role_name,
    }))
}

/// Returns the session of IAM Identity Center that a profile names, if it names one.
///
/// # Errors
/// The session is not there, or is not complete.
pub(crate) fn sso_session(
    profiles: &Profiles,
    name: &str,
    profile: &Section,
) -> Result<Option<SsoSession>, CredentialsError> {
    let Some(session_name) = profile.get("sso_session") else {
        // Profiles of older tools have it all.
        let url_and_region = (profile.get("sso_start_url"), profile.get("sso_region"));
        return match url_and_region {
            (Some(start_url), Some(region)) => Ok(Some(SsoSession {
                name: None,
                start_url: start_url.to_owned(),
                region: region.to_owned(),
            })),
            (None, None) => Ok(None),
            (None, Some(_)) => Err(wrong(
                name,
                "`sso_region` is set, but `sso_start_url` is not",
            )),
            (Some(_), None) => Err(wrong(
                name,
                "`sso_start_url` is set, but `sso_region` is not",
            )),
        };
    };
    let section = profiles.sso_session(session_name).ok_or_else(|| {
        let message = format!(
            "sso-session named `{session_name}` (referenced by profile `{name}`) was not found"
        );
        CredentialsError::refused(message)
    })?;
    let value = |key: &str| match (section.get(key), profile.get(key)) {
        (Some(value), None) => Ok(value.to_owned()),
        (Some(value), Some(own)) if value == own => Ok(value.to_owned()),
        (_, Some(_)) => Err(wrong(
            name,
            &format!(
                "`{key}` can only be specified in the [sso-session] config when a session name is given"
            ),
        )),
        (None, None) => Err(CredentialsError::refused(format!(
            "the section [sso-session {session_name}] has no `{key}`"
        ))),
    };
    let region = value("sso_region")?;
    Ok(Some(SsoSession {
        name: Some(session_name.to_owned()),
        start_url: value("sso_start_url")?,
        region,
    }))
}

fn wrong(name: &str, what: &str) -> CredentialsError {
    CredentialsError::refused(format!("in profile `{name}`: {what}"))
}

#[cfg(test)]
mod tests {
    use shapewright_runtime::auth::CredentialsErrorKind::{Absent, Refused};

    use super::*;
    use crate::profile::Locations;
    use crate::testing::Script;

    /// Follows the profile `a` of a file of settings, and prints where it leads.
    fn follow(text: &str) -> Result<String, CredentialsError> {
        let script = Script::new().file("c", text);
        let profiles = Profiles::read(&script.surroundings(), &Locations::new("c", "d"));
        let chain = Chain::of(&profiles.unwrap(), "a")?;
        let base = match chain.base {
            Base::Keys(keys) => keys.access_key_id().to_owned(),
            Base::Named(source) => format!("{source:?}"),
            Base::WebIdentity(role) => format!("{} by {}", role.role_arn, role.token_file),
            Base::Sso(sso) => format!(
                "{} {} {:?} {} {}",
                sso.account_id,
                sso.role_name,
                sso.session.name,
                sso.session.start_url,
                sso.session.region
            ),
            Base::Login(login) => login.session,
            Base::Process(process) => {
                format!("$ {} {:?}", process.command_line, process.account_id)
            }
        };
        let roles = chain.roles.iter().map(|role| format!(" > {}", role.arn));
        Ok(base + &roles.collect::<String>())
    }

    const KEYS: &str = "aws_access_key_id=AKID\naws_secret_access_key=hush\n";
    const SSO: &str = "[sso-session s]\nsso_start_url=U\nsso_region=R\n";

    #[test]
    fn profiles_lead_to_credentials() {
        let table = [
            (format!("[profile a]\n{KEYS}"), "AKID"),
            (
                format!("[profile a]\n{KEYS}credential_process=p 'x'\naws_account_id=1"),
                "$ p 'x' Some(\"1\")",
            ),
            (
                "[profile a]\ncredential_process = p --a\n  --b".into(),
                "$ p --a --b None",
            ),
            (
                format!("[profile a]\n{KEYS}role_arn=A\nsource_profile=a"),
                "AKID > A",
            ),
            (
                format!(
                    "[profile a]\nrole_arn=A\nsource_profile=b\n[profile b]\n{KEYS}role_arn=B\nsource_profile=a"
                ),
                "AKID > A",
            ),
            (
                format!(
                    "[profile a]\nrole_arn=A\nsource_profile=b\n[profile b]\nrole_arn=B\nsource_profile=c\n\
                     [profile c]\n{KEYS}"
                ),
                "AKID > B > A",
            ),
            (
                "[profile a]\nrole_arn=A\ncredential_source=EcsContainer".into(),
                "EcsContainer > A",
            ),
            (
                "[profile a]\nrole_arn=A\nweb_identity_token_file=t".into(),
                "A by t",
            ),
            ("[profile a]\nlogin_session=L".into(), "L"),
            (
                format!(
                    "[profile a]\nsso_session=s\nsso_account_id=1\nsso_role_name=r\nsso_region=R\n{SSO}"
                ),
                "1 r Some(\"s\") U R",
            ),
            (
                "[profile a]\nsso_start_url=U\nsso_region=R\nsso_account_id=1\nsso_role_name=r"
                    .into(),
                "1 r None U R",
            ),
        ];
        for (text, expected) in table {
            let found = follow(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn command_lines_are_not_shown() {
        let text = "[profile a]\ncredential_process=p --password hush\naws_account_id=42";
        let script = Script::new().file("c", text);
        let profiles = Profiles::read(&script.surroundings(), &Locations::new("c", "d"));
        let shown = format!("{:?}", Chain::of(&profiles.unwrap(), "a").unwrap());
        assert!(shown.contains("42") && !shown.contains("hush"), "{shown}");
    }

    #[test]
    fn what_leads_nowhere_is_explained() {
        let table = [
            (String::new(), Absent, "No profiles were defined in c and d (not there)"),
            ("[default]".into(), Absent, "there is no profile `a` in c and d (not there)"),
            ("[profile a]\nregion=x".into(), Absent, "profile `a` did not contain credential information"),
            (
                "[profile a]\nrole_arn=A\nsource_profile=b\n[profile b]\nx=y".into(),
                Refused,
                "profile `b` did not contain credential information",
            ),
            (
                format!("[profile a]\n{KEYS}role_arn=A\nsource_profile=b\n[profile b]\nrole_arn=B\nsource_profile=a"),
                Refused,
                "infinite loop: a -> b -> a",
            ),
            (
                "[profile a]\nrole_arn=A\nsource_profile=b\n[profile b]\nrole_arn=B\nsource_profile=a".into(),
                Refused,
                "infinite loop: a -> b -> a",
            ),
            ("[profile a]\nrole_arn=A\ncredential_source=environment".into(), Refused, "is `environment`"),
            (
                format!("[profile a]\nrole_arn=A\nsource_profile=b\nduration_seconds=1h\n[profile b]\n{KEYS}"),
                Refused,
                "`duration_seconds` must be a number",
            ),
            ("[profile a]\naws_access_key_id=AKID".into(), Refused, "missing aws_secret_access_key"),
            ("[profile a]\nsso_session=t".into(), Refused, "sso-session named `t`"),
            (
                format!("[profile a]\nsso_session=s\nsso_account_id=1\nsso_role_name=r\nsso_region=X\n{SSO}"),
                Refused,
                "`sso_region` can only",
            ),
            ("[profile a]\nsso_start_url=U".into(), Refused, "`sso_region` is not"),
            (format!("[profile a]\nsso_session=s\nsso_role_name=r\n{SSO}"), Refused, "`sso_account_id` must"),
        ];
        for (text, kind, expected) in table {
            let error = follow(&text).unwrap_err();
            assert!(error.to_string().contains(expected), "{text}: {error}");
            assert_eq!(error.kind(), kind, "{text}: {error}");
        }
    }
}
