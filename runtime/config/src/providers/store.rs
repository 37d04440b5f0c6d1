//! [`Store`]: a file of tokens that a tool for logging in has left, and that providers keep up to date.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use ring::digest::{Algorithm, digest};
use shapewright_runtime::auth::CredentialsError;
use zeroize::Zeroizing;

use super::json::Json;
use crate::surroundings::Driver;

/// A file of tokens. It is in the home directory, and all AWS tools of this user share it.
pub(super) struct Store {
    /// What could not be written. The tokens in the file are used up then.
    unwritten: Mutex<Option<Zeroizing<Vec<u8>>>>,
    /// When tokens were asked for last.
    asked: Mutex<Option<SystemTime>>,
}

impl Store {
    pub(super) fn new() -> Self {
        Self {
            unwritten: Mutex::new(None),
            asked: Mutex::new(None),
        }
    }

    /// Reads the file. `expiry` returns the time until which its tokens are good, which decides between the file
    /// and what could not be written. `hint` says how to get another file.
    pub(super) fn read(
        &self,
        driver: &Driver,
        path: &str,
        expiry: impl Fn(&Json) -> Option<SystemTime>,
        hint: &str,
    ) -> Result<Json, CredentialsError> {
        let refused = |reason: String| CredentialsError::refused(format!("{reason}; {hint}"));
        let read = driver.surroundings().machine().read(Path::new(path));
        let unwritten = self.unwritten.lock();
        let unwritten = unwritten.unwrap_or_else(PoisonError::into_inner);
        let own = unwritten.as_ref().and_then(|text| Json::parse(text));
        let text = match (read, own) {
            (Ok(text), None) => text,
            (Ok(text), Some(own)) => match Json::parse(&text) {
                Some(file) if expiry(&file) > expiry(&own) => return Ok(file),
                _ => return Ok(own),
            },
            (Err(error), _) => {
                return Err(refused(format!("failed to read `{path}`: {error}")));
            }
        };
        Json::parse(&text).ok_or_else(|| refused(format!("`{path}` is no object in JSON")))
    }

    /// Writes the file. If that fails, what should be there is kept for this process.
    pub(super) fn write(&self, driver: &Driver, path: &str, json: &Json) {
        let text = json.to_bytes();
        let machine = driver.surroundings().machine();
        let written = machine.write_private(Path::new(path), &text);
        let unwritten = match written {
            Ok(()) => None,
            Err(error) => {
                tracing::warn!(
                    path,
                    %error,
                    "new tokens can't be written; only this process knows them"
                );
                Some(text)
            }
        };
        *self
            .unwritten
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = unwritten;
    }

    /// Notes that tokens are asked for now. Returns `false` if that was done less than 30 seconds ago.
    pub(super) fn may_ask(&self, now: SystemTime) -> bool {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let is_soon = asked.is_some_and(|then| {
            now.duration_since(then)
                .is_ok_and(|since| since.as_secs() < 30)
        });
        if !is_soon {
            *asked = Some(now);
        }
        !is_soon
    }
}

/// Returns a hash in hexadecimal digits, as names of files have it.
pub(super) fn hex(algorithm: &'static Algorithm, text: &str) -> String {
    let hash = digest(algorithm, text.as_bytes());
    let digits = hash.as_ref().iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
    digits.collect()
}

/// Returns the error that no home directory is known.
pub(super) fn homeless() -> CredentialsError {
    CredentialsError::refused("no home directory is known, so no file of tokens is found: set HOME")
}

#[cfg(test)]
mod tests {
    use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256};

    use super::*;

    #[test]
    fn hashes_are_in_lower_case() {
        assert_eq!(
            hex(&SHA1_FOR_LEGACY_USE_ONLY, "test-sso"),
            "d12208e38164f558a1d06c99432ab77dbb346c45"
        );
        let arn = "arn:aws:sts::012345678910:assumed-role/Admin/admin";
        let expected = "4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255";
        assert_eq!(hex(&SHA256, arn), expected);
    }
}
