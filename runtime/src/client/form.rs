//! Forms with which a browser uploads something, and the passwords of connections. Both are signed, and nothing
//! is sent.

use std::fmt::{self, Debug, Formatter, Write as _};
use std::ops::RangeInclusive;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use http::Uri;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};

#[cfg(feature = "blocking-client")]
use super::error::Error;
use super::error::{CallError, Failure, Unmodelled};
use super::identity::Identity;
use super::operation::Operation;
use super::prepared::Bodies;
use super::presign::{BODIES, Presigning, has_header};
use super::settings::Settings;
use super::sign::unsigned;
use crate::auth::CredentialsError;
use crate::auth::sigv4::{self, MAX_EXPIRES_IN, SigningError, SigningParams};
use crate::endpoint::Region;
use crate::shape::{Shape, Value};
use crate::value::percent::encode_query;
use crate::value::{BASE64, Request, Timestamp};
use crate::wire::checksum::ChecksumAlgorithm;
use crate::wire::error::RequestError;
use crate::wire::operation::{OperationSchema, Segment};

/// What a browser may send by a form, besides what the request of the operation says.
///
/// ```
/// use shapewright_runtime::client::FormPolicy;
///
/// let policy = FormPolicy::new()
///     .content_length(0..=10_000_000)
///     .starts_with("Content-Type", "image/");
/// ```
#[derive(Clone, Debug, Default)]
pub struct FormPolicy {
    /// In JSON.
    conditions: Vec<String>,
    /// The fields about which there is a condition.
    named: Vec<String>,
    fields: Vec<(String, String)>,
    renamed: &'static [(&'static str, &'static str)],
}

impl FormPolicy {
    /// Creates a policy that allows nothing else than the request.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many bytes the file may have.
    #[must_use]
    pub fn content_length(mut self, bytes: RangeInclusive<u64>) -> Self {
        let (least, most) = (bytes.start(), bytes.end());
        let condition = format!("[\"content-length-range\", {least}, {most}]");
        self.conditions.push(condition);
        self
    }

    /// Lets the browser choose the value of a field, if it begins with this. An empty beginning allows any
    /// value.
    #[must_use]
    pub fn starts_with(mut self, field: &str, beginning: &str) -> Self {
        let field_text = json(&format!("${field}"));
        let condition = format!("[\"starts-with\", {field_text}, {}]", json(beginning));
        self.conditions.push(condition);
        self.named.push(field.to_lowercase());
        self
    }

    /// Adds a field to the form, whose value the browser can't change. An example is
    /// `success_action_redirect`.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }

    /// Sets which headers have another name as fields. Generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub fn renamed(mut self, renamed: &'static [(&'static str, &'static str)]) -> Self {
        self.renamed = renamed;
        self
    }

    /// Adds a field with the condition that it has this value, unless there is another condition about it.
    fn demand(&mut self, name: &str, value: String) {
        if !self.named.contains(&name.to_lowercase()) {
            let condition = format!("{{{}: {}}}", json(name), json(&value));
            self.conditions.push(condition);
        }
        self.fields.push((name.to_owned(), value));
    }

    /// Refuses an algorithm without the checksum: the browser chooses the file, so only it knows that.
    fn expects_checksum(&self, algorithm: ChecksumAlgorithm) -> Result<(), String> {
        let header = algorithm.header();
        let own = self.fields.iter().map(|(name, _)| name.as_str());
        let mut named = own.chain(self.named.iter().map(String::as_str));
        if named.any(|name| name.eq_ignore_ascii_case(header.as_str())) {
            return Ok(());
        }
        Err(format!(
            "a checksum is asked for, but the sender chooses the file: set the checksum, allow it by \
             `starts_with(\"{header}\", \"\")`, or set no algorithm"
        ))
    }

    /// Returns the policy in JSON.
    fn text(&self, expires: SystemTime) -> String {
        let expires = Timestamp::from_secs(Timestamp::from(expires).as_secs());
        let expires = expires.to_string();
        let conditions = self.conditions.join(", ");
        format!(
            "{{\"expiration\": {}, \"conditions\": [{conditions}]}}",
            json(&expires)
        )
    }
}

/// Returns a text as JSON has it.
fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// A form that is signed. A browser sends it by `POST`, as `multipart/form-data`, with the file in the last
/// field, `file`.
#[derive(Clone)]
pub struct PresignedForm {
    uri: Uri,
    fields: Vec<(String, String)>,
    expires: SystemTime,
}

impl PresignedForm {
    /// Returns the URI to which the form is sent (`action`).
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns the names and values of the fields before the file. With them, whoever has the form can send it,
    /// so treat them as a secret.
    #[must_use]
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// Returns the time from which the service rejects the form: when its time is over, or when the credentials
    /// expire if that comes first.
    #[must_use]
    pub fn expires(&self) -> SystemTime {
        self.expires
    }
}

impl Debug for PresignedForm {
    /// Shows no values, because the signature is among them.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.fields.iter().map(|(name, _)| name).collect();
        f.debug_struct("PresignedForm")
            .field("uri", &self.uri)
            .field("fields", &names)
            .field("expires", &self.expires)
            .finish()
    }
}

impl super::Core {
    /// Signs a form with which a browser does what an operation does. It is valid for this time, from 1 second
    /// to 7 days.
    ///
    /// # Errors
    /// What a call has as errors before it is sent.
    pub fn presign_form<O: Operation>(
        &self,
        mut input: O::Input,
        policy: FormPolicy,
        valid_for: Duration,
    ) -> Presigning<PresignedForm, O::Error> {
        let operation = O::schema();
        let ready = self.settings.prepare_form(operation, &mut input, policy);
        let core = self.clone();
        Presigning::new(async move {
            let form = ready?;
            let identity = core.identity(operation, &form.prepared).await;
            core.settings
                .presigned_form(operation, form, identity, valid_for)
        })
    }

    /// Signs the password of a connection: a URI with a query, without its scheme. `signing_name` is the name of
    /// what is connected to, and `endpoint` its host name, perhaps with a port.
    ///
    /// # Errors
    /// There are no credentials, or the endpoint or the time is not possible.
    pub fn connection_token(
        &self,
        signing_name: &'static str,
        endpoint: &str,
        query: &[(&str, &str)],
        valid_for: Duration,
    ) -> Presigning<String, Unmodelled> {
        let request = connection(endpoint, query);
        let core = self.clone();
        Presigning::new(async move {
            let settings = &core.settings;
            let identity = core.in_time(settings.own().get()).await;
            settings.connection_token((signing_name, request), identity, valid_for)
        })
    }
}

#[cfg(feature = "blocking-client")]
impl super::blocking::Core {
    /// Signs a form with which a browser does what an operation does. It is valid for this time, from 1 second
    /// to 7 days.
    ///
    /// # Errors
    /// What a call has as errors before it is sent.
    pub fn presign_form<O: Operation>(
        &self,
        mut input: O::Input,
        policy: FormPolicy,
        valid_for: Duration,
    ) -> Result<PresignedForm, Error<O::Error>> {
        let operation = O::schema();
        let ready = self.settings.prepare_form(operation, &mut input, policy);
        let signed = ready.and_then(|form| {
            let identity = self.identity(operation, &form.prepared);
            self.settings
                .presigned_form(operation, form, identity, valid_for)
        });
        signed.map_err(Failure::into_error)
    }

    /// Signs the password of a connection: a URI with a query, without its scheme. `signing_name` is the name of
    /// what is connected to, and `endpoint` its host name, perhaps with a port.
    ///
    /// # Errors
    /// There are no credentials, or the endpoint or the time is not possible.
    pub fn connection_token(
        &self,
        signing_name: &'static str,
        endpoint: &str,
        query: &[(&str, &str)],
        valid_for: Duration,
    ) -> Result<String, Error<Unmodelled>> {
        let request = connection(endpoint, query);
        let limit = self.settings.timeouts.call;
        let identity = self.settings.own().get_blocking(limit);
        self.settings
            .connection_token((signing_name, request), identity, valid_for)
            .map_err(Failure::into_error)
    }
}

impl Settings {
    /// Signs a form that does what an operation does.
    pub(super) fn presigned_form(
        &self,
        operation: &OperationSchema,
        mut form: PreparedForm,
        identity: Result<Identity, CredentialsError>,
        valid_for: Duration,
    ) -> Result<PresignedForm, Failure> {
        let wrong = |error: SigningError| unsigned(operation, &error);
        if valid_for.as_secs() == 0 || valid_for > MAX_EXPIRES_IN {
            return Err(wrong(SigningError::ExpiresIn(valid_for)));
        }
        let time = self.clock().time();
        let end = time.checked_add(valid_for).unwrap_or(time);
        let located = &form.prepared.located;
        let mut request = std::mem::take(&mut form.prepared.request);
        let credentials = self.for_others(operation, identity)?;
        let signing = self.signing(operation, &mut request, located, credentials)?;
        let params = signing.params(time);
        let mut policy = form.policy;
        for (name, value) in sigv4::form_fields(&params).map_err(wrong)? {
            policy.demand(&name, value);
        }
        let text = BASE64.encode(policy.text(end));
        let signature = sigv4::sign_form(&text, &params).map_err(wrong)?;
        let mut fields = policy.fields;
        fields.push(("policy".to_owned(), text));
        fields.push(("x-amz-signature".to_owned(), signature));
        let uri = format!("{}/", signing.located().endpoint);
        let uri =
            Uri::try_from(uri).map_err(|error| wrong(SigningError::InvalidUri(error.into())))?;
        let expires = signing.credentials().expiry();
        Ok(PresignedForm {
            uri,
            fields,
            expires: expires.into_iter().chain([end]).min().unwrap_or(end),
        })
    }

    /// Makes the fields of a form from the input of an operation.
    pub(super) fn prepare_form(
        &self,
        operation: &OperationSchema,
        input: &mut dyn Shape,
        mut policy: FormPolicy,
    ) -> Result<PreparedForm, Failure> {
        let labels = labels(operation, input);
        let has_content_type = has_header(input, CONTENT_TYPE.as_str());
        let bodies = Bodies {
            defers_checksums: true,
            ..BODIES
        };
        let prepared = self.request(operation, input, bodies)?;
        if let Some(algorithm) = prepared.checksum {
            policy.expects_checksum(algorithm).map_err(|reason| {
                Failure::Request(CallError::new(operation.name, RequestError::Http(reason)))
            })?;
        }
        let own = std::mem::take(&mut policy.fields);
        for (index, name, value) in labels {
            let is_of_endpoint = operation.endpoint_label == Some(index);
            if is_of_endpoint {
                // The URI has it already, so it is no field.
                let condition = format!("{{{}: {}}}", json(&name), json(&value));
                policy.conditions.push(condition);
                continue;
            }
            if let Some(beginning) = value.strip_suffix("${filename}") {
                policy = policy.starts_with(&name, beginning);
            }
            policy.demand(&name, value);
        }
        for (name, value) in prepared.request.headers() {
            let Ok(value) = value.to_str() else {
                continue;
            };
            if *name == CONTENT_TYPE && !has_content_type {
                continue;
            }
            if *name == CONTENT_LENGTH {
                // No field has the length: it is that of the file.
                if let Ok(length) = value.parse() {
                    policy = policy.content_length(length..=length);
                }
                continue;
            }
            let mut renamed = policy.renamed.iter();
            let field = renamed.find(|(header, _)| name == header);
            let field = field.map_or(name.as_str(), |(_, field)| field).to_owned();
            policy.demand(&field, value.to_owned());
        }
        for (name, value) in own {
            policy.demand(&name, value);
        }
        Ok(PreparedForm { prepared, policy })
    }

    /// Signs the password of a connection.
    pub(super) fn connection_token(
        &self,
        (signing_name, request): (&str, Result<Request, String>),
        identity: Result<Identity, CredentialsError>,
        valid_for: Duration,
    ) -> Result<String, Failure> {
        const NAME: &str = "connection token";
        let wrong =
            |reason: String| Failure::Request(CallError::new(NAME, RequestError::Http(reason)));
        let failure = |error| Failure::Credentials(CallError::new(NAME, error));
        let mut request = request.map_err(wrong)?;
        let Identity::Credentials(credentials) = identity.map_err(failure)? else {
            let error = CredentialsError::new("the client has no credentials to sign with");
            return Err(failure(error));
        };
        let region = self.region.as_ref().map_or("", Region::as_str);
        let region = Region::signing(region);
        let time = self.clock().time();
        let params = SigningParams::new(&credentials, region, signing_name, time);
        sigv4::presign(&mut request, valid_for, &params)
            .map_err(|error| wrong(error.to_string()))?;
        let text = request.uri().to_string();
        Ok(text.strip_prefix("https://").unwrap_or(&text).to_owned())
    }
}

/// A form before it is signed.
pub(super) struct PreparedForm {
    pub(super) prepared: super::prepared::Prepared,
    policy: FormPolicy,
}

/// The members of an input that are parts of the path: index, name as fields have it, and text.
fn labels(operation: &OperationSchema, input: &dyn Shape) -> Vec<(usize, String, String)> {
    let Value::Structure(structure) = input.value() else {
        return Vec::new();
    };
    let labels = operation.path.iter().filter_map(|segment| match segment {
        Segment::Label(index) | Segment::GreedyLabel(index) => Some(*index),
        Segment::Literal(_) => None,
    });
    let texts = labels.filter_map(|index| {
        let name = input.schema().members.get(index)?.name.to_lowercase();
        match structure.member(index).value() {
            Value::String(text) => Some((index, name, text.to_owned())),
            _ => None,
        }
    });
    texts.collect()
}

/// The request whose URI becomes the password of a connection.
pub(super) fn connection(endpoint: &str, query: &[(&str, &str)]) -> Result<Request, String> {
    let mut text = format!("https://{endpoint}/");
    for (index, (name, value)) in query.iter().enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        encode_query(name, &mut text);
        text.push('=');
        encode_query(value, &mut text);
    }
    let wrong =
        |reason: String| format!("`{endpoint}` is no host name, perhaps with a port: {reason}");
    let uri = Uri::try_from(text).map_err(|error| wrong(error.to_string()))?;
    let is_host = uri
        .authority()
        .is_some_and(|authority| authority.as_str() == endpoint && !endpoint.contains('@'));
    if !is_host {
        return Err(wrong("it has other parts".to_owned()));
    }
    let mut request = Request::default();
    *request.uri_mut() = uri;
    Ok(request)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_in_policies() {
        assert_eq!(json("a\"b\\c\n\u{e9}"), "\"a\\\"b\\\\c\\u000a\u{e9}\"");
    }

    #[test]
    fn a_condition_about_a_field_replaces_its_value() {
        let mut policy = FormPolicy::new()
            .starts_with("Key", "a/")
            .content_length(1..=9);
        policy.demand("key", "a/b".to_owned());
        policy.demand("acl", "private".to_owned());
        let expected = r#"{"expiration": "1970-01-01T00:00:07Z", "conditions": [["starts-with", "$Key", "a/"], ["content-length-range", 1, 9], {"acl": "private"}]}"#;
        let end = SystemTime::UNIX_EPOCH + Duration::from_millis(7_900);
        assert_eq!(policy.text(end), expected);
        assert_eq!(policy.fields.len(), 2);
    }

    #[test]
    fn a_connection_goes_to_a_host() {
        let query = [("Action", "connect"), ("DBUser", "a b&c")];
        let request = connection("db.example:5432", &query).unwrap();
        let expected = "https://db.example:5432/?Action=connect&DBUser=a%20b%26c";
        assert_eq!(request.uri().to_string(), expected);
        for wrong in ["", "a/b", "a b", "u@h", "h?x"] {
            assert!(connection(wrong, &query).is_err(), "{wrong:?}");
        }
    }
}
