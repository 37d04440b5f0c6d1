//! The files of settings: `~/.aws/config` and `~/.aws/credentials`.
//!
//! In: the surroundings. Out: [`Profiles`], in which every value knows its file and line. `parse` reads one
//! file, `location` says where the files are, and [`Profiles::read`] puts both files together.

pub mod chain;
mod location;
mod parse;
mod section;

use std::io;
use std::path::Path;
use std::sync::Arc;

use self::location::Location;
use self::parse::{Kind, parse};
use crate::error::ConfigError;
use crate::sorted::Sorted;
use crate::surroundings::Surroundings;

pub use self::location::Locations;
pub(crate) use self::location::{expand, in_home};
pub use self::section::{Place, Property, Section};

/// The name of the profile that is used if nobody names one.
pub const DEFAULT_PROFILE: &str = "default";

/// Everything in the files of settings.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_field_names, reason = "they are called so in the files")]
pub struct Profiles {
    profiles: Sorted<Section>,
    sso_sessions: Sorted<Section>,
    services: Sorted<Section>,
    /// The files that were looked for, and whether they are there.
    looked_at: Vec<(String, bool)>,
}

impl Profiles {
    /// Reads both files. One that is not there counts as empty. So does one in the home directory that is a folder, or
    /// that this user may not read: programs that run as another user often have the home of who started them.
    ///
    /// # Errors
    /// A file can't be read, or has a line that can't be understood. The error names the file and the line.
    pub fn read(surroundings: &Surroundings, locations: &Locations) -> Result<Self, ConfigError> {
        let mut all = Self::default();
        let kinds = [Kind::Config, Kind::Credentials];
        for (kind, file) in kinds.into_iter().zip(locations.files()) {
            let Some(Location { path, is_named }) = file else {
                continue;
            };
            let text = match surroundings.machine().read(Path::new(path)) {
                Ok(text) => text,
                Err(error) if is_absent(&error) => {
                    all.looked_at.push((path.to_owned(), false));
                    continue;
                }
                Err(error) if !is_named && is_out_of_reach(&error) => {
                    tracing::warn!(path, %error, "the file of settings can't be read");
                    all.looked_at.push((format!("{path} ({error})"), true));
                    continue;
                }
                Err(error) => {
                    let message = format!("{path} can't be read: {error}");
                    return Err(ConfigError::new(message));
                }
            };
            all.looked_at.push((path.to_owned(), true));
            all.add(kind, path, &text)?;
        }
        Ok(all)
    }

    /// Adds the content of a file. Its values replace those of files that were added before.
    ///
    /// # Errors
    /// A line can't be understood.
    fn add(&mut self, kind: Kind, path: &str, text: &[u8]) -> Result<(), ConfigError> {
        let parsed = parse(kind, &Arc::from(path), text)?;
        merge(&mut self.profiles, parsed.profiles);
        merge(&mut self.sso_sessions, parsed.sso_sessions);
        merge(&mut self.services, parsed.services);
        Ok(())
    }

    /// Returns a profile.
    #[must_use]
    pub fn profile(&self, name: &str) -> Option<&Section> {
        self.profiles.get(name)
    }

    /// Returns a section `[sso-session NAME]`.
    #[must_use]
    pub fn sso_session(&self, name: &str) -> Option<&Section> {
        self.sso_sessions.get(name)
    }

    /// Returns a section `[services NAME]`.
    #[must_use]
    pub fn services(&self, name: &str) -> Option<&Section> {
        self.services.get(name)
    }

    /// Returns the names of all profiles, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.profiles.names().map(String::as_str)
    }

    /// Returns `true` if there is no profile at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.profiles.is_empty()
    }

    /// Says which files were looked at, for people.
    pub(crate) fn describe_files(&self) -> String {
        let mut files = String::new();
        for (path, is_there) in &self.looked_at {
            if !files.is_empty() {
                files.push_str(" and ");
            }
            files.push_str(path);
            if !is_there {
                files.push_str(" (not there)");
            }
        }
        if files.is_empty() {
            return "any file, because no home directory is known".to_owned();
        }
        files
    }
}

fn merge(all: &mut Sorted<Section>, more: Sorted<Section>) {
    for (name, section) in more.into_pairs() {
        all.or_default(name).merge(section);
    }
}

/// A path through something that is no folder leads nowhere, too.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Containers get a folder where a file was to be mounted that is not there.
fn is_out_of_reach(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory
    )
}

#[cfg(test)]
mod tests;
