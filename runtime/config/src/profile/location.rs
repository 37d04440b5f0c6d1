//! [`Locations`]: where the files of settings are.

use crate::error::ConfigError;
use crate::surroundings::{Platform, Surroundings};

/// The paths of the files of settings. A path is absent if it is below a home directory that nobody knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locations {
    config: Option<Location>,
    credentials: Option<Location>,
}

/// The path of a file. Who has named it does not count where two are compared.
#[derive(Clone, Debug)]
pub(super) struct Location {
    pub(super) path: String,
    /// Whether somebody has named the file. Otherwise it is where such files usually are.
    pub(super) is_named: bool,
}

impl PartialEq for Location {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

impl Eq for Location {}

impl Locations {
    /// Finds both files: `AWS_CONFIG_FILE`, or `.aws/config` in the home directory; `AWS_SHARED_CREDENTIALS_FILE`,
    /// or `.aws/credentials`.
    ///
    /// # Errors
    /// A variable is not valid Unicode.
    pub fn find(surroundings: &Surroundings) -> Result<Self, ConfigError> {
        let find = |variable, name| {
            let named = surroundings.variable(variable)?;
            let is_named = named.is_some();
            let path = match named {
                Some(path) => expand(surroundings, &path)?,
                None => in_home(surroundings, &[".aws", name])?,
            };
            Ok::<_, ConfigError>(path.map(|path| Location { path, is_named }))
        };
        Ok(Self {
            config: find("AWS_CONFIG_FILE", "config")?,
            credentials: find("AWS_SHARED_CREDENTIALS_FILE", "credentials")?,
        })
    }

    /// Names both files.
    #[must_use]
    pub fn new(config: impl Into<String>, credentials: impl Into<String>) -> Self {
        let named = |path| {
            let is_named = true;
            Some(Location { path, is_named })
        };
        Self {
            config: named(config.into()),
            credentials: named(credentials.into()),
        }
    }

    /// Returns the path of the file with all settings.
    #[must_use]
    pub fn config(&self) -> Option<&str> {
        self.config.as_ref().map(|file| file.path.as_str())
    }

    /// Returns the path of the file with keys. Its values come before those of the other file.
    #[must_use]
    pub fn credentials(&self) -> Option<&str> {
        self.credentials.as_ref().map(|file| file.path.as_str())
    }

    /// Returns both files: the one with all settings, then the one with keys.
    pub(super) fn files(&self) -> [Option<&Location>; 2] {
        [self.config.as_ref(), self.credentials.as_ref()]
    }
}

/// Returns the home directory: `HOME`, on Windows otherwise `USERPROFILE`, or `HOMEDRIVE` with `HOMEPATH`, and
/// otherwise what the system knows.
///
/// # Errors
/// A variable is not valid Unicode.
pub(crate) fn home(surroundings: &Surroundings) -> Result<Option<String>, ConfigError> {
    let variable = |name| surroundings.variable(name);
    if let Some(home) = variable("HOME")? {
        return Ok(Some(home));
    }
    if surroundings.machine().platform() == Platform::Windows {
        if let Some(home) = variable("USERPROFILE")? {
            return Ok(Some(home));
        }
        if let (Some(drive), Some(path)) = (variable("HOMEDRIVE")?, variable("HOMEPATH")?) {
            return Ok(Some(drive + &path));
        }
    }
    let home = surroundings.machine().home();
    Ok(home.and_then(|home| home.into_os_string().into_string().ok()))
}

/// Returns a path below the home directory, if that is known.
///
/// # Errors
/// A variable is not valid Unicode.
pub(crate) fn in_home(
    surroundings: &Surroundings,
    names: &[&str],
) -> Result<Option<String>, ConfigError> {
    let separator = match surroundings.machine().platform() {
        Platform::Windows => "\\",
        Platform::Unix => "/",
    };
    let Some(home) = home(surroundings)? else {
        return Ok(None);
    };
    let mut path = home.trim_end_matches(['/', '\\']).to_owned();
    for name in names {
        path.push_str(separator);
        path.push_str(name);
    }
    Ok(Some(path))
}

/// Returns a path in which `~` at the beginning is the home directory.
///
/// # Errors
/// A variable is not valid Unicode.
pub(crate) fn expand(
    surroundings: &Surroundings,
    path: &str,
) -> Result<Option<String>, ConfigError> {
    let rest = match path.strip_prefix('~') {
        Some("") => return home(surroundings),
        Some(rest) => rest.strip_prefix(['/', '\\']),
        None => None,
    };
    match rest {
        Some(rest) => in_home(surroundings, &[rest]),
        // `~name` is another user's home, which only shells know.
        None => Ok(Some(path.to_owned())),
    }
}
