//! How requests of an operation say who sends them.

use super::fixups;
use super::report::Report;
use crate::ir::{Auth, EndpointRules, Setting};
use crate::model::c2j::{AuthScheme, AuthType, Metadata, Operation, Service, SignatureVersion};

/// The schemes that the operation takes and a client can do, in its order. There is at least one.
pub(super) fn auth(service: &Service, name: &str, operation: &Operation) -> Vec<Auth> {
    if fixups::is_unsigned(service, name) {
        return vec![Auth::Unsigned];
    }
    let metadata = &service.metadata;
    let schemes = schemes(metadata, operation);
    let known = schemes
        .iter()
        .filter_map(|scheme| of_scheme(metadata, scheme));
    let known: Vec<_> = known.collect();
    if known.is_empty() {
        let ids: Vec<_> = schemes.iter().map(AuthScheme::id).collect();
        return vec![Auth::Unsupported(ids.join(", "))];
    }
    known
}

/// Where a service is, as its clients are told. The rules of AWS's services find them by a region.
pub(super) fn place(is_aws: bool, rules: Option<&EndpointRules>) -> Vec<Setting> {
    let region = is_aws.then_some(Setting::Region);
    let url = rules.is_none().then_some(Setting::EndpointUrl);
    region.into_iter().chain(url).collect()
}

/// What a client is told so that it can send requests in this way.
pub(super) fn setting(auth: &Auth) -> Option<Setting> {
    match auth {
        Auth::Bearer => Some(Setting::BearerToken),
        Auth::KeyInHeader(..) | Auth::KeyInQuery(_) => Some(Setting::ApiKey),
        Auth::Basic | Auth::Digest => Some(Setting::Login),
        Auth::SigV4 | Auth::SigV4a | Auth::Unsigned | Auth::Unsupported(_) => None,
    }
}

/// Warns of the operations which take only what no client can do.
pub(super) fn check<'m>(
    service: &Service,
    operations: impl IntoIterator<Item = (&'m str, &'m Operation)>,
    report: &Report,
) {
    let key = if service.metadata.auth.is_empty() {
        "signatureVersion"
    } else {
        "auth"
    };
    let mut is_reported = false;
    for (name, operation) in operations {
        let schemes = auth(service, name, operation);
        let Some(Auth::Unsupported(ids)) = schemes.first() else {
            continue;
        };
        let message =
            format!("the client can't authenticate by `{ids}`: such calls fail, and say so");
        let (own, old) = (operation.auth.is_some(), operation.auth_type.is_some());
        if own || old {
            let key = if own { "auth" } else { "authtype" };
            report.warn(["operations", name, key], message);
        } else if !is_reported {
            // One word about the service is enough for all which say nothing of their own.
            is_reported = true;
            report.warn(["metadata", key], message);
        }
    }
}

/// The schemes which the operation takes, in its order.
fn schemes(metadata: &Metadata, operation: &Operation) -> Vec<AuthScheme> {
    if let Some(own) = operation.auth.as_ref().filter(|own| !own.is_empty()) {
        return own.clone();
    }
    match &operation.auth_type {
        Some(AuthType::None) => return vec![AuthScheme::NoAuth],
        Some(AuthType::Bearer) => return vec![AuthScheme::HttpBearer],
        Some(AuthType::Other(word)) => return vec![AuthScheme::Other(word.clone())],
        Some(AuthType::V4UnsignedBody) => return vec![AuthScheme::SigV4],
        None => {}
    }
    if !metadata.auth.is_empty() {
        return metadata.auth.clone();
    }
    vec![match metadata.signature_version {
        Some(SignatureVersion::Bearer) => AuthScheme::HttpBearer,
        Some(version @ SignatureVersion::V2) => AuthScheme::Other(version.as_str().to_owned()),
        None | Some(SignatureVersion::V4 | SignatureVersion::S3 | SignatureVersion::S3V4) => {
            AuthScheme::SigV4
        }
    }]
}

/// Requests to the service are signed, unless an operation says otherwise.
pub(super) fn is_signed(metadata: &Metadata) -> bool {
    if !metadata.auth.is_empty() {
        let signatures = [AuthScheme::SigV4, AuthScheme::SigV4a];
        return metadata.auth.iter().any(|it| signatures.contains(it));
    }
    let others = [SignatureVersion::V2, SignatureVersion::Bearer];
    let version = metadata.signature_version;
    version.is_some_and(|version| !others.contains(&version))
}

fn of_scheme(metadata: &Metadata, scheme: &AuthScheme) -> Option<Auth> {
    match scheme {
        AuthScheme::SigV4 => Some(Auth::SigV4),
        AuthScheme::NoAuth => Some(Auth::Unsigned),
        AuthScheme::HttpBearer => Some(Auth::Bearer),
        AuthScheme::HttpApiKey => {
            let key = metadata.api_key.as_ref()?;
            Some(if key.in_query {
                Auth::KeyInQuery(key.name.clone())
            } else {
                Auth::KeyInHeader(key.name.clone(), key.scheme.clone())
            })
        }
        AuthScheme::SigV4a => Some(Auth::SigV4a),
        AuthScheme::HttpBasic => Some(Auth::Basic),
        AuthScheme::HttpDigest => Some(Auth::Digest),
        AuthScheme::Other(_) => None,
    }
}
