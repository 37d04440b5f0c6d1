//! Which texts make up a model.

use crate::diagnostics::{Diagnostic, Diagnostics, Severity, did_you_mean};
use crate::model::json::Node;
use crate::model::read::Document;
use crate::model::source::SourceFile;

/// A file of a model, and what is merged into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelFile {
    /// The file itself.
    pub source: SourceFile,
    /// The file `<name>.sdk-extras.json` beside it, whose `merge` is merged into it before anything else.
    pub extras: Option<SourceFile>,
}

impl ModelFile {
    /// A file without extras.
    #[must_use]
    pub fn new(source: SourceFile) -> Self {
        Self {
            source,
            extras: None,
        }
    }

    pub(super) fn open(
        &self,
        strict: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Document<'_>, Node<'_>)> {
        Document::open(&self.source, self.extras.as_ref(), strict, diagnostics)
    }
}

/// The texts of one version of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelFiles {
    /// `service-2.json`: metadata, operations, shapes.
    pub service: ModelFile,
    /// `paginators-1.json`.
    pub paginators: Option<ModelFile>,
    /// `waiters-2.json`.
    pub waiters: Option<ModelFile>,
    /// `examples-1.json`.
    pub examples: Option<ModelFile>,
    /// `endpoint-rule-set-1.json`.
    pub endpoint_rule_set: Option<ModelFile>,
}

const SERVICE: &str = "service-2";
const PAGINATORS: &str = "paginators-1";
const WAITERS: &str = "waiters-2";
const EXAMPLES: &str = "examples-1";
const ENDPOINT_RULE_SET: &str = "endpoint-rule-set-1";
const STEMS: [&str; 5] = [SERVICE, PAGINATORS, WAITERS, EXAMPLES, ENDPOINT_RULE_SET];
const EXTRAS: &str = ".sdk-extras";

impl ModelFiles {
    /// A model without companions.
    #[must_use]
    pub fn new(service: SourceFile) -> Self {
        Self {
            service: ModelFile::new(service),
            paginators: None,
            waiters: None,
            examples: None,
            endpoint_rule_set: None,
        }
    }

    /// Sorts the files of a model's folder by the last part of their names.
    ///
    /// A file which is no part of a model is a warning, and an error when `strict`. Returns `None`, with an error about
    /// `folder`, when there is no `service-2.json`; extras without their file are an error.
    pub fn from_sources(
        folder: &str,
        sources: impl IntoIterator<Item = SourceFile>,
        strict: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let mut bases = STEMS.map(|_| None);
        let mut extras = STEMS.map(|_| None);
        for source in sources {
            let (slots, stem) = match stem_of(&source.name) {
                Some(stem) => match stem.strip_suffix(EXTRAS) {
                    Some(stem) => (&mut extras, stem),
                    None => (&mut bases, stem),
                },
                None => (&mut bases, ""),
            };
            let index = STEMS.iter().position(|known| *known == stem);
            match index.and_then(|index| slots.get_mut(index)) {
                None => diagnostics.push(unknown_file(source.name, strict)),
                Some(Some(SourceFile { name, .. })) => {
                    let message = format!("this file and {name} are the same part of the model");
                    diagnostics.error(source.name, message);
                }
                Some(slot) => *slot = Some(source),
            }
        }
        let mut files = bases.into_iter().zip(extras).map(|pair| match pair {
            (Some(source), extras) => Some(ModelFile { source, extras }),
            (None, Some(extras)) => {
                diagnostics.error(extras.name, "the file which this is merged into is missing");
                None
            }
            (None, None) => None,
        });
        // The order is the one of `STEMS`.
        let [service, paginators, waiters, examples, endpoint_rule_set] =
            STEMS.map(|_| files.next().flatten());
        drop(files);
        let Some(service) = service else {
            diagnostics.error(folder, format!("there is no {SERVICE}.json"));
            return None;
        };
        Some(Self {
            service,
            paginators,
            waiters,
            examples,
            endpoint_rule_set,
        })
    }
}

/// The file's name without folders and `.json`.
fn stem_of(name: &str) -> Option<&str> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    last.strip_suffix(".json")
}

fn unknown_file(name: String, strict: bool) -> Diagnostic {
    let hint = stem_of(&name).and_then(|stem| did_you_mean(stem, STEMS));
    Diagnostic {
        file: name,
        line: 1,
        column: 1,
        severity: if strict {
            Severity::Error
        } else {
            Severity::Warning
        },
        path: String::new(),
        message: "this file is no known part of a model, and is not read".to_owned(),
        hint,
    }
}
