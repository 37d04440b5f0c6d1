//! [`Json`]: an object in JSON with secrets in it.

use std::fmt::{self, Debug, Formatter};
use std::time::SystemTime;

use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::{BodyCodec as _, Missing, Scope};
use shapewright_runtime::{Document, Timestamp, TimestampFormat};
use zeroize::{Zeroize as _, Zeroizing};

use super::parse_time;

/// An object in JSON. Its texts are overwritten in memory at its end, and nothing prints them.
///
/// Names are compared without regard to case, because not all tools write them alike.
pub(crate) struct Json(Document);

impl Json {
    /// Reads an object. `None` if the text is something else.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        if text.trim_ascii().is_empty() {
            return None;
        }
        let mut document = Document::Null;
        let read = JSON.read(text, Scope::All, &mut document, &mut Missing::new());
        let json = Self(document);
        (read.is_ok() && json.0.as_object().is_some()).then_some(json)
    }

    /// Returns the text of a member. `None` if it is something else, or empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        text(&self.0, name)
    }

    /// Returns the integer of a member.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        member(&self.0, name)?.as_i64()
    }

    /// Returns the text of a member of a member.
    pub(crate) fn text_in(&self, object: &str, name: &str) -> Option<&str> {
        text(member(&self.0, object)?, name)
    }

    #[cfg(test)]
    pub(crate) fn document(&self) -> &Document {
        &self.0
    }

    /// Sets the text of a member. The old one is overwritten.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        set(&mut self.0, name, value);
    }

    /// Sets the text of a member of a member that is an object.
    pub(crate) fn set_in(&mut self, object: &str, name: &str, value: &str) {
        if let Document::Object(members) = &mut self.0 {
            for (key, inner) in members.iter_mut() {
                if key.eq_ignore_ascii_case(object) {
                    return set(inner, name, value);
                }
            }
        }
    }

    /// Writes the object.
    pub(crate) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.0.to_string().into_bytes())
    }

    /// Reads an access key with its session token and its end, as most sources write them. `token` is the
    /// name of the session token. `source` is who wrote it, for errors.
    pub(crate) fn credentials(
        &self,
        source: &str,
        token: &str,
    ) -> Result<Credentials, CredentialsError> {
        let needed = |name| match self.text(name) {
            Some(text) => Ok(text),
            None => Err(CredentialsError::refused(format!(
                "{source} has no `{name}`"
            ))),
        };
        let credentials = Credentials::new(needed("AccessKeyId")?, needed("SecretAccessKey")?)
            .with_session_token(self.text(token).unwrap_or_default())
            .with_account_id(self.text("AccountId").unwrap_or_default());
        match member(&self.0, "Expiration") {
            None | Some(Document::Null) => Ok(credentials),
            Some(Document::String(text)) if text.is_empty() => Ok(credentials),
            // What is no text, such as a number, must not count as no end.
            Some(end) => {
                let what = format!("`Expiration` of {source}");
                let end = end.as_str().unwrap_or_default();
                Ok(credentials.with_expiry(parse_time(&what, end)?))
            }
        }
    }
}

fn member<'d>(document: &'d Document, name: &str) -> Option<&'d Document> {
    let mut found = None;
    for (key, value) in document.as_object()? {
        if key == name {
            return Some(value);
        }
        if found.is_none() && key.eq_ignore_ascii_case(name) {
            found = Some(value);
        }
    }
    found
}

fn text<'d>(document: &'d Document, name: &str) -> Option<&'d str> {
    let text = member(document, name)?.as_str()?;
    (!text.is_empty()).then_some(text)
}

fn set(document: &mut Document, name: &str, value: &str) {
    if let Document::Object(members) = document {
        for (key, old) in members.iter_mut() {
            if key.eq_ignore_ascii_case(name) {
                overwrite(old);
                *old = value.into();
                return;
            }
        }
        members.insert(name.to_owned(), value.into());
    }
}

/// Overwrites all texts.
fn overwrite(document: &mut Document) {
    match document {
        Document::String(text) => text.zeroize(),
        Document::Array(elements) => {
            for element in elements {
                overwrite(element);
            }
        }
        Document::Object(members) => {
            for (_, member) in members.iter_mut() {
                overwrite(member);
            }
        }
        _ => {}
    }
}

impl Drop for Json {
    fn drop(&mut self) {
        overwrite(&mut self.0);
    }
}

impl Debug for Json {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Json(..)")
    }
}

/// Writes a time in whole seconds, as in `2026-01-01T00:00:00Z`.
pub(crate) fn write_time(time: SystemTime) -> String {
    let seconds = Timestamp::from_secs(Timestamp::from(time).as_secs());
    let mut text = String::new();
    // A time beyond the year 9999 has no such text, and readers take an empty one as no time.
    if seconds
        .format(TimestampFormat::DateTime, &mut text)
        .is_err()
    {
        text.clear();
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_objects_are_read() {
        for text in ["", " ", "null", "[]", "{", "{} x", "\"x\"", "{\"a\":}"] {
            assert!(Json::parse(text.as_bytes()).is_none(), "{text}");
        }
        assert!(Json::parse(b" {} ").is_some());
    }

    #[test]
    fn names_have_no_case() {
        let mut json = Json::parse(br#"{"ACCESSTOKEN":"a","n":3,"o":{"In":"x"},"e":""}"#).unwrap();
        assert_eq!(json.text("accessToken"), Some("a"));
        assert_eq!(json.text("n"), None);
        assert_eq!(json.integer("N"), Some(3));
        assert_eq!(json.text("e"), None);
        assert_eq!(json.text_in("O", "in"), Some("x"));
        json.set("accessToken", "b");
        json.set("new", "c");
        json.set_in("O", "in", "y");
        json.set_in("absent", "in", "z");
        let text = String::from_utf8(json.to_bytes().to_vec()).unwrap();
        assert_eq!(
            text,
            r#"{"ACCESSTOKEN":"b","e":"","n":3,"new":"c","o":{"In":"y"}}"#
        );
        assert_eq!(format!("{json:?}"), "Json(..)");
    }

    proptest::proptest! {
        /// What is set is read, also after it was written.
        #[test]
        fn what_is_set_is_read(name: String, old: String, value in ".+") {
            let mut json = Json::parse(b"{}").unwrap();
            json.set(&name, &old);
            json.set(&name.to_ascii_uppercase(), &value);
            assert_eq!(json.text(&name), Some(&*value));
            let again = Json::parse(&json.to_bytes()).unwrap();
            assert_eq!(again.text(&name.to_ascii_lowercase()), Some(&*value));
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
            let _ = Json::parse(&bytes);
        }
    }

    #[test]
    fn texts_are_overwritten() {
        let mut document = Document::from_iter([("a", Document::from(["hush", "hush"]))]);
        overwrite(&mut document);
        assert_eq!(document.to_string(), r#"{"a":["",""]}"#);
    }

    #[test]
    fn times_are_in_whole_seconds() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_767_225_600_999);
        assert_eq!(write_time(time), "2026-01-01T00:00:00Z");
    }
}
