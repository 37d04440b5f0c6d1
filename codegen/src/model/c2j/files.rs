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
    /// The file `<name>.sdk-extras.json` beside it. Its `merge` is merged into the file before anything else.
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

    pub(in crate::model) fn open(
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
    /// `service-2.json`: metadata, operations, shapes. Or a Smithy model, which has everything.
    pub service: ModelFile,
    /// `paginators-1.json`.
    pub paginators: Option<ModelFile>,
    /// `waiters-2.json`.
    pub waiters: Option<ModelFile>,
    /// `examples-1.json`.
    pub examples: Option<ModelFile>,
    /// `endpoint-rule-set-1.json`.
    pub endpoint_rule_set: Option<ModelFile>,
    /// Which service of a Smithy model is meant, by its shape id. `None` is the only one.
    pub service_id: Option<String>,
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
            service_id: None,
        }
    }

    /// The same for one service of a Smithy model that has several: the one with this shape id, as in
    /// `com.example#Weather`.
    #[must_use]
    pub fn with_service(mut self, shape_id: impl Into<String>) -> Self {
        self.service_id = Some(shape_id.into());
        self
    }

    /// Whether a file of this name is a part of a model, as `service-2.json` is, or
    /// `waiters-2.sdk-extras.json`.
    #[must_use]
    pub fn is_part(name: &str) -> bool {
        let stem = stem_of(name).map(|stem| stem.strip_suffix(EXTRAS).unwrap_or(stem));
        stem.is_some_and(|stem| STEMS.contains(&stem))
    }

    /// Sorts the files of a model's folder by the last part of their names. A Smithy model is recognised by
    /// its content, under any name, and is the whole model.
    ///
    /// A file that is not a part of a model is a warning, or an error if `strict`. Returns `None` if there is
    /// no definition (with an error about `folder`) or more than one. Extras without their file are an error.
    pub fn from_sources(
        folder: &str,
        sources: impl IntoIterator<Item = SourceFile>,
        strict: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let mut bases = STEMS.map(|_| None);
        let mut smithy: Option<SourceFile> = None;
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
            if index.is_none() && source.is_smithy() {
                if let Some(first) = &smithy {
                    let message = format!("this file and {} are both Smithy models", first.name);
                    let hint = "merge them into one file, as `smithy ast` does";
                    diagnostics.push(of_file(
                        source.name,
                        Severity::Error,
                        message,
                        Some(hint.to_owned()),
                    ));
                } else {
                    smithy = Some(source);
                }
                continue;
            }
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
                diagnostics.error(
                    extras.name,
                    "this file extends another one, which is missing",
                );
                None
            }
            (None, None) => None,
        });
        // The order is the order of `STEMS`.
        let [service, paginators, waiters, examples, endpoint_rule_set] =
            STEMS.map(|_| files.next().flatten());
        drop(files);
        if let Some(smithy) = smithy {
            return alone(
                smithy,
                service,
                [paginators, waiters, examples, endpoint_rule_set],
                strict,
                diagnostics,
            );
        }
        let Some(service) = service else {
            let message = format!("there is no {SERVICE}.json, and no Smithy model");
            diagnostics.error(folder, message);
            return None;
        };
        Some(Self {
            service,
            paginators,
            waiters,
            examples,
            endpoint_rule_set,
            service_id: None,
        })
    }
}

/// The file's name without folders and `.json`.
fn stem_of(name: &str) -> Option<&str> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    last.strip_suffix(".json")
}

/// A Smithy model. It must be alone, because its traits say what other files could.
fn alone(
    smithy: SourceFile,
    service: Option<ModelFile>,
    companions: [Option<ModelFile>; 4],
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<ModelFiles> {
    if let Some(service) = service {
        let message = format!("this file and {} both define the service", smithy.name);
        diagnostics.error(service.source.name, message);
        return None;
    }
    for companion in companions.into_iter().flatten() {
        let message = format!(
            "this file is ignored: the Smithy model {} has its content as traits",
            smithy.name
        );
        diagnostics.push(of_file(
            companion.source.name,
            unread(strict),
            message,
            None,
        ));
    }
    Some(ModelFiles::new(smithy))
}

fn unknown_file(name: String, strict: bool) -> Diagnostic {
    let hint = stem_of(&name).and_then(|stem| did_you_mean(stem, STEMS));
    let message = "this file is not a known part of a model; it is ignored".to_owned();
    of_file(name, unread(strict), message, hint)
}

/// How bad it is that a file is not read.
fn unread(strict: bool) -> Severity {
    if strict {
        Severity::Error
    } else {
        Severity::Warning
    }
}

fn of_file(name: String, severity: Severity, message: String, hint: Option<String>) -> Diagnostic {
    Diagnostic {
        file: name,
        line: 1,
        column: 1,
        severity,
        path: String::new(),
        message,
        hint,
    }
}
