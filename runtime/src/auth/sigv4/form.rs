//! Signatures of forms: a browser sends the signature in a field, beside the policy that it covers.

use super::algorithm::Algorithm;
use super::time::AmzDate;
use super::{SessionTokenMode, SigningError, SigningParams, canonical};

/// Returns the fields that a signed form has besides its policy and the [signature](sign_form): by which
/// algorithm, for which scope and when it is signed, and the session token if there is one.
///
/// Services want the policy to demand the same values.
///
/// # Errors
/// [`SigningError::Time`], or there is no key to sign with.
pub fn form_fields(params: &SigningParams<'_>) -> Result<Vec<(String, String)>, SigningError> {
    params.check()?;
    let date = AmzDate::new(params.time)?;
    let mut credential = format!("{}/", params.credentials.access_key_id());
    params.write_scope(&date, &mut credential);
    let mut fields = vec![
        ("x-amz-algorithm", params.algorithm.name().to_owned()),
        ("x-amz-credential", credential),
        ("x-amz-date", date.date_time().to_owned()),
    ];
    if params.algorithm == Algorithm::ManyRegions {
        fields.push(("x-amz-region-set", params.region.to_owned()));
    }
    let token = params.credentials.session_token();
    if let Some(token) = token.filter(|_| params.settings.session_token == SessionTokenMode::Signed)
    {
        fields.push((params.settings.session_token_header, token.to_owned()));
    }
    let owned = |(name, value): (&str, String)| (name.to_owned(), value);
    Ok(fields.into_iter().map(owned).collect())
}

/// Returns the signature of a policy, which is already in base64, for the field `x-amz-signature`.
///
/// # Errors
/// [`SigningError::Time`], or there is no key to sign with.
pub fn sign_form(policy: &str, params: &SigningParams<'_>) -> Result<String, SigningError> {
    params.check()?;
    let date = AmzDate::new(params.time)?;
    let signature = params.sign(&date, policy.as_bytes())?;
    let mut digits = String::with_capacity(64);
    canonical::push_hex(signature.as_ref(), &mut digits);
    Ok(digits)
}
