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

    /// Reads the file. `expiry` returns the time until which its tokens are good, which decides between the
    /// file and what could not be written. `hint` says how to get another file.
    pub(super) fn read(
        &self,
        driver: &Driver,
        path: &str,
        expiry: &dyn Fn(&Json) -> Option<SystemTime>,
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
    let mut text = String::new();
    for byte in hash.as_ref() {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
    text
}

/// Returns the error that no home directory is known.
pub(super) fn homeless() -> CredentialsError {
    CredentialsError::refused("no home directory is known, so no file of tokens is found: set HOME")
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::io;
    use std::net::IpAddr;
    use std::path::PathBuf;

    use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256};

    use super::*;
    use crate::providers::parse_time;
    use crate::surroundings::{Finished, Machine, Platform};
    use crate::testing::Script;

    /// A machine whose files can't be written.
    #[derive(Debug)]
    struct ReadOnly(Script);

    impl Machine for ReadOnly {
        fn platform(&self) -> Platform {
            Platform::Unix
        }

        fn variable(&self, _: &str) -> Option<OsString> {
            None
        }

        fn variable_names(&self) -> Vec<String> {
            Vec::new()
        }

        fn home(&self) -> Option<PathBuf> {
            None
        }

        fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
            self.0.surroundings().machine().read(path)
        }

        fn write_private(&self, _: &Path, _: &[u8]) -> io::Result<()> {
            Err(io::Error::other("it is read only"))
        }

        fn run(&self, _: &str) -> io::Result<Finished> {
            Err(io::Error::other("it runs nothing"))
        }

        fn resolve(&self, _: &str) -> io::Result<Vec<IpAddr>> {
            Err(io::Error::other("it knows nobody"))
        }
    }

    #[test]
    fn what_cant_be_written_is_kept_until_the_file_is_newer() {
        let file = |hour| format!(r#"{{"end":"2026-01-01T0{hour}:00:00Z"}}"#);
        let script = Script::new().file("/f", file(1));
        let machine = ReadOnly(script.clone());
        let driver = script.surroundings().with_machine(machine).as_thread();
        let store = Store::new();
        let read = || {
            let end = |json: &Json| parse_time("", json.text("end")?).ok();
            let json = store.read(&driver, "/f", &end, "run x").unwrap();
            json.text("end").unwrap().to_owned()
        };
        assert_eq!(read(), "2026-01-01T01:00:00Z");
        let newer = Json::parse(file(2).as_bytes()).unwrap();
        store.write(&driver, "/f", &newer);
        assert_eq!(read(), "2026-01-01T02:00:00Z");
        for (hour, expected) in [(1, 2), (3, 3)] {
            let _ = script.clone().file("/f", file(hour));
            assert_eq!(read(), format!("2026-01-01T0{expected}:00:00Z"));
        }
        // A file that is no JSON any more is no reason to lose what is here.
        let _ = script.file("/f", "");
        assert_eq!(read(), "2026-01-01T02:00:00Z");
    }

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
