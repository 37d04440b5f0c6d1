//! Turns AWS service models into Rust source.
//!
//! In: the texts of a model and an entry of the list of services. Out: the files of a crate, or everything
//! that is wrong. Data flows one way, and [`generate`] is the whole pipeline: read, model, lower, IR, emit,
//! format, files. This crate must not know the disk or the network; `xtask` does.
//!
//! # For your own model
//!
//! A program that generates clients needs only this crate. The program reads the model and writes the files.
//! Problems in the model come back as [`Diagnostics`], each with its place and a hint.
//!
//! ```
//! use std::{fs, path::Path};
//!
//! use shapewright_codegen::config::ServiceEntry;
//! use shapewright_codegen::model::c2j::ModelFiles;
//! use shapewright_codegen::model::source::SourceFile;
//! use shapewright_codegen::{Options, generate, package_name};
//!
//! fn write_client(model: &Path, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
//!     let name = model.display().to_string();
//!     let files = ModelFiles::new(SourceFile::new(name, fs::read_to_string(model)?));
//!     let entry = ServiceEntry::new(package_name(&files), "xtask").with_operations(["Get*"]);
//!     // What callers rely on. The first time, there is no such file.
//!     let lock = folder.join(shapewright_codegen::lock::FILE);
//!     let text = fs::read_to_string(&lock).unwrap_or_default();
//!     let options = Options::default()
//!         .runtime("version = \"0.1\"")
//!         .command("cargo xtask clients")
//!         .lock("api.lock", &text);
//!     let generated = generate(&entry, &files, options).map_err(|problems| problems.to_string())?;
//!     eprint!("{}", generated.warnings);
//!     for change in &generated.held_back {
//!         eprintln!("{}: {} {}", change.item, change.reason, change.what);
//!     }
//!     for file in generated.files {
//!         let path = folder.join(file.path);
//!         fs::create_dir_all(path.parent().unwrap_or(folder))?;
//!         fs::write(path, file.contents)?;
//!     }
//!     Ok(())
//! }
//! # let folder = std::env::temp_dir().join(format!("shapewright-{}", std::process::id()));
//! # fs::create_dir_all(&folder).unwrap();
//! # let model = folder.join("service-2.json");
//! # fs::write(&model, r#"{
//! #   "metadata": {
//! #     "apiVersion": "1", "endpointPrefix": "x", "protocol": "rest-json", "serviceId": "My Things"
//! #   },
//! #   "operations": {"GetThing": {"name": "GetThing", "http": {"method": "GET", "requestUri": "/"}}},
//! #   "shapes": {}
//! # }"#).unwrap();
//! # write_client(&model, &folder).unwrap();
//! # write_client(&model, &folder).unwrap();
//! # assert!(folder.join("api.lock").is_file());
//! # let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
//! # assert!(manifest.contains("name = \"my-things\"") && manifest.contains("version = \"0.1\""));
//! # assert!(folder.join("src/operations/get_thing.rs").is_file());
//! # fs::remove_dir_all(&folder).unwrap();
//! ```
//!
//! The file `api.lock` of a crate says what its callers rely on: see [`lock`]. Keep it with the crate, and pass it
//! on: then a newer model breaks them only where it takes something away.
//!
//! Put companion files, such as `paginators-1.json`, into [`ModelFiles`] beside the definition. Put subsets,
//! protocols and names into [`ServiceEntry`]. The output is the same on any machine and for any
//! [number of threads](Options::threads), so a program can also compare the files with what is on the disk.

pub mod api;
pub mod config;
pub mod diagnostics;
pub mod diff;
pub mod html;
pub mod ir;
pub mod jmespath;
mod keyword;
pub mod lock;
pub mod lower;
pub mod model;
pub mod naming;
pub mod parallel;
pub mod pattern;
pub mod protocol;

mod emit;
mod format;

pub use format::{GeneratedFile, MARK};
pub use html::Memo;
pub use lower::{HeldBack, Reason};

use config::ServiceEntry;
use diagnostics::Diagnostics;
use lock::Lock;
use model::c2j::{ModelFiles, Service, Shape};
use model::read_selected;

/// How to generate a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options<'a> {
    /// Unknown keys are errors, not warnings.
    pub strict: bool,
    /// Where the generated crate finds the runtime, as keys of a dependency in its manifest:
    /// `path = "../../runtime"` or `version = "0.1"`. `None` is what the service's entry says.
    pub runtime: Option<&'a str>,
    /// What the comment at the top of every file calls the model. `None` is the name of its source.
    pub model: Option<&'a str>,
    /// The command that the comment at the top of every file tells people to run. `None` is
    /// `cargo xtask codegen <package>`.
    pub command: Option<&'a str>,
    /// The number of threads. The files do not depend on it.
    pub threads: usize,
    /// The lock of the crate as it was generated last: a name for diagnostics, and the text.
    pub lock: Option<(&'a str, &'a str)>,
    /// The items of the lock that do not hold any more. No item at all means everything.
    pub relock: Option<&'a [String]>,
    /// Docs that were converted before.
    pub memo: Option<&'a Memo>,
}

impl<'a> Options<'a> {
    /// Treats unknown keys as errors, or as warnings.
    #[must_use]
    pub const fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// Sets where the runtime is, for crates outside `generated/<package>` of this workspace.
    ///
    /// The text is copied into the manifest and must be keys of a TOML table: `version = "0.1"`.
    #[must_use]
    pub const fn runtime(self, runtime: &'a str) -> Self {
        Self {
            runtime: Some(runtime),
            ..self
        }
    }

    /// Sets the number of threads. With 0 and 1, only the caller's thread works.
    #[must_use]
    pub const fn threads(self, threads: usize) -> Self {
        Self { threads, ..self }
    }

    /// The same with another name of the model in the comment at the top of every file, such as one that is
    /// the same on every machine.
    #[must_use]
    pub const fn model(self, model: &'a str) -> Self {
        Self {
            model: Some(model),
            ..self
        }
    }

    /// Keeps what callers rely on: the text of the file [`api.lock`](lock::FILE) that was generated last, and
    /// a name for it in diagnostics. Without a lock, the crate is as the model says.
    ///
    /// ```
    /// # use shapewright_codegen::Options;
    /// let text = std::fs::read_to_string("clients/jobs/api.lock").unwrap_or_default();
    /// let options = Options::default().lock("clients/jobs/api.lock", &text);
    /// ```
    ///
    /// An empty text holds nothing.
    #[must_use]
    pub const fn lock(self, name: &'a str, text: &'a str) -> Self {
        Self {
            lock: Some((name, text)),
            ..self
        }
    }

    /// Takes the model's word for these items of the lock: `Shape`, `Shape.member` or the name of an operation,
    /// as in [`HeldBack`]. No item at all means everything.
    #[must_use]
    pub const fn relock(self, items: &'a [String]) -> Self {
        Self {
            relock: Some(items),
            ..self
        }
    }

    /// Remembers how docs are converted. This saves time where several models have the same docs, as two versions
    /// of one have, and changes nothing else.
    #[must_use]
    pub const fn memo(self, memo: &'a Memo) -> Self {
        Self {
            memo: Some(memo),
            ..self
        }
    }

    /// Sets the command in the comment at the top of every file.
    #[must_use]
    pub const fn command(self, command: &'a str) -> Self {
        Self {
            command: Some(command),
            ..self
        }
    }
}

impl Default for Options<'_> {
    /// Warnings for unknown keys, and the runtime that the service's entry names.
    fn default() -> Self {
        Self {
            strict: false,
            runtime: None,
            model: None,
            command: None,
            threads: 1,
            lock: None,
            relock: None,
            memo: None,
        }
    }
}

/// A generated crate.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// Its files, the manifest first.
    pub files: Vec<GeneratedFile>,
    /// The types that stand for its operations, by their names in the crate's module `operations`.
    pub operations: Vec<String>,
    /// The protocol that the crate speaks, by its name in Smithy without the namespace, as in `restJson1`.
    pub protocol: &'static str,
    /// The number of shapes in the model, used by the crate or not.
    pub shapes: usize,
    /// What the lock has held back, sorted. The new lock is one of the files.
    pub held_back: Vec<HeldBack>,
    /// Problems that do not stop the generator.
    pub warnings: Diagnostics,
}

/// A lowered crate: what [`generate`] prints.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Lowered {
    /// What the crate says.
    pub krate: ir::Crate,
    /// The number of shapes in the model, used by the crate or not.
    pub shapes: usize,
    /// What the lock has held back, sorted.
    pub held_back: Vec<HeldBack>,
    /// Problems that do not stop the generator.
    pub warnings: Diagnostics,
}

/// Reads and lowers the model of a service: the pipeline up to the IR. [`diff::compare`] takes two of these.
///
/// # Errors
/// Everything that is wrong with the model or with the service's entry, each problem with its place.
pub fn lower_files(
    entry: &ServiceEntry,
    files: &ModelFiles,
    options: Options<'_>,
) -> Result<Lowered, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let service = read_selected(files, entry, options.strict, &mut diagnostics);
    let lock = read_lock(options, service.as_ref(), &mut diagnostics);
    let shapes = service.as_ref().map_or(0, |service| service.shapes.len());
    let lowered = service.and_then(|service| {
        let how = lower::How {
            threads: options.threads,
            memo: options.memo,
        };
        let lock = lock.as_ref();
        lower::lower_locked(&service, &files.service, entry, lock, how, &mut diagnostics)
    });
    match lowered {
        Some(lowered) if !diagnostics.has_errors() => {
            let mut krate = lowered.krate;
            if let Some(runtime) = options.runtime {
                runtime.clone_into(&mut krate.runtime);
            }
            if let Some(model) = options.model {
                model.clone_into(&mut krate.model);
            }
            if let Some(command) = options.command {
                command.clone_into(&mut krate.command);
            }
            Ok(Lowered {
                krate,
                shapes,
                held_back: lowered.held_back,
                warnings: diagnostics,
            })
        }
        _ => Err(diagnostics),
    }
}

/// Generates the crate of a service: the whole pipeline.
///
/// # Errors
/// Everything that is wrong with the model or with the service's entry, each problem with its place.
pub fn generate(
    entry: &ServiceEntry,
    files: &ModelFiles,
    options: Options<'_>,
) -> Result<Generated, Diagnostics> {
    Ok(print(lower_files(entry, files, options)?, options.threads))
}

/// Prints the files of a lowered crate, on a number of threads.
#[must_use]
pub fn print(lowered: Lowered, threads: usize) -> Generated {
    let Lowered {
        krate,
        shapes,
        held_back,
        warnings,
    } = lowered;
    let operations = krate.operations.iter();
    Generated {
        files: emit::emit(&krate, threads),
        operations: operations.map(|operation| operation.name.clone()).collect(),
        protocol: krate.service.protocol.name(),
        shapes,
        held_back,
        warnings,
    }
}

/// Reads the lock. What is wrong with it is in `diagnostics`.
fn read_lock(
    options: Options<'_>,
    service: Option<&Service>,
    diagnostics: &mut Diagnostics,
) -> Option<Lock> {
    let Some((name, text)) = options.lock else {
        if let Some([item, ..]) = options.relock {
            let message = format!(
                "there is no lock, so the crate is as the model says; to free `{item}` means nothing"
            );
            diagnostics.error(lock::FILE, message);
        }
        return None;
    };
    let lock = Lock::parse(name, text, diagnostics)?;
    let Some(items) = options.relock else {
        return Some(lock);
    };
    let is_member = |shape: &str, member: &str| {
        let shape = service.and_then(|service| service.shapes.get(shape));
        let references = shape.map(Shape::references);
        references.is_some_and(|them| them.iter().any(|(name, _)| *name == member))
    };
    let freed = lock.without_or(items, is_member);
    freed
        .map_err(|unknown| diagnostics.error(name, unknown.to_string()))
        .ok()
}

/// The name of the package for a model, made of the service's identity: `iot-jobs-data-plane` of
/// `IoT Jobs Data Plane`.
///
/// Returns `service` if the identity can't be found. [`generate`] reports what is wrong with the model.
#[must_use]
pub fn package_name(files: &ModelFiles) -> String {
    let identity = model::identity(&files.service.source.text);
    naming::crate_name(&identity.unwrap_or_default())
}

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
