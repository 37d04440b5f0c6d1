//! `api.lock`: what callers of the crate rely on.

use crate::format::{self, GeneratedFile};
use crate::ir::Crate;
use crate::lock::{FILE, Lock};

/// The file.
pub(crate) fn emit(krate: &Crate) -> GeneratedFile {
    let header = format::header("#", &krate.model, &krate.command);
    let mark = header.lines().next().unwrap_or_default();
    let contents = format!(
        "{mark}\n\
         # What callers of this crate rely on: a newer model changes none of it. Keep this file with the crate.\n\
         {}",
        Lock::of(krate)
    );
    GeneratedFile {
        path: FILE.to_owned(),
        contents,
    }
}
