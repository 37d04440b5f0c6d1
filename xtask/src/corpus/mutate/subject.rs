//! The models that are mutated.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use shapewright_codegen::model::source::SourceFile;

use crate::corpus::models::{DEFINITION, Model};

/// If this divides the number of a mutation, it breaks a Smithy model, if there are any. Those are few, but
/// large.
const SMITHY_SHARE: usize = 4;

/// The models of both formats.
pub(super) struct Subjects {
    c2j: Vec<Subject>,
    smithy: Vec<Subject>,
}

/// One model.
pub(super) struct Subject {
    pub(super) name: String,
    pub(super) file: PathBuf,
}

impl Subjects {
    /// The models of the corpus, and the models in Smithy's format in a folder.
    pub(super) fn new(models: &[Model], smithy: Option<&Path>) -> Result<Self> {
        let c2j = models.iter().map(|model| Subject {
            name: model.name(),
            file: model.folder.join(DEFINITION),
        });
        Ok(Self {
            c2j: c2j.collect(),
            smithy: smithy.map_or_else(|| Ok(Vec::new()), smithy_models)?,
        })
    }

    pub(super) fn len(&self) -> usize {
        self.c2j.len() + self.smithy.len()
    }

    /// The model of the mutation with this number.
    pub(super) fn of(&self, number: u32) -> Option<&Subject> {
        let number = usize::try_from(number).ok()?;
        if number % SMITHY_SHARE == 0 && !self.smithy.is_empty() {
            return self.smithy.get(number / SMITHY_SHARE % self.smithy.len());
        }
        self.c2j.get(number % self.c2j.len().max(1))
    }
}

/// The models in Smithy's format in a folder, by name. Other files are ignored.
fn smithy_models(folder: &Path) -> Result<Vec<Subject>> {
    let unreadable = || format!("can't read the folder {}", folder.display());
    let mut models = Vec::new();
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let entry = entry.with_context(unreadable)?;
        let (name, file) = (
            entry.file_name().to_string_lossy().into_owned(),
            entry.path(),
        );
        if file
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = fs::read_to_string(&file);
            let text = text.with_context(|| format!("can't read {}", file.display()))?;
            if SourceFile::new(name.as_str(), text).is_smithy() {
                models.push(Subject { name, file });
            }
        }
    }
    if models.is_empty() {
        bail!("there is no Smithy model in {}", folder.display());
    }
    models.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(models)
}
