//! Test suites, whoever wrote them: cases, and the crates which they need.

use serde_json::{Map, Value as Json, json};
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::{GeneratedFile, Options, generate};

/// What a case tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    /// The request of an input.
    Input,
    /// The output or error of a response.
    Output,
    /// The messages of streams of events.
    Events,
}

impl Direction {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Input, Self::Output, Self::Events];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
            Self::Events => "events",
        }
    }
}

/// Cases of one service, or of several which a file tells apart.
pub(super) struct Suite {
    /// What the suite is called: the file without its direction and ending, as in `rest-json` or
    /// `legacy/query`, or the id of a service.
    pub(super) set: String,
    /// The word for the protocol in models.
    pub(super) protocol: String,
    pub(super) cases: Vec<TestCase>,
    pub(super) source: Box<dyn Source>,
}

/// Where the crates of a suite come from.
pub(super) trait Source: Send + Sync {
    /// Generates the crates which the cases need.
    fn generate(&self, cases: &[TestCase]) -> Generated;
}

/// A case, and the operations it is for.
pub(super) struct TestCase {
    /// The name in the suite, or the place of the case if it has none.
    pub(super) id: String,
    pub(super) description: String,
    pub(super) direction: Direction,
    /// The operations' names. A case is run for each of them.
    pub(super) operations: Vec<String>,
    /// Which of the suite's crates has the operations: cases may call different operations by the same name.
    pub(super) variant: usize,
    /// What the case asks of the client, and the client can't do.
    pub(super) unsupported: Option<String>,
    /// What the client is told: `Settings` of the driver.
    pub(super) settings: Json,
    /// The bodies of the case are base64, because the format is binary.
    pub(super) is_binary: bool,
    /// The case in the form which the driver knows.
    pub(super) content: Map<String, Json>,
}

/// What became of a suite.
pub(super) enum Generated {
    /// The generator doesn't know the protocol.
    NotImplemented,
    /// The generator refuses the definition, for these reasons.
    Refused(String),
    /// The crates.
    Crates(Vec<GeneratedCrate>),
}

/// A generated crate.
pub(super) struct GeneratedCrate {
    pub(super) package: String,
    /// The types of its operations.
    pub(super) operations: Vec<String>,
    pub(super) files: Vec<GeneratedFile>,
}

impl GeneratedCrate {
    /// Generates the crate of a service.
    ///
    /// # Errors
    /// What is wrong with its model, as a text.
    pub(super) fn new(
        entry: &ServiceEntry,
        files: &ModelFiles,
        strict: bool,
    ) -> Result<Self, String> {
        // The path leads from target/conformance/crates/<package> to the root of the workspace.
        let options = Options::default()
            .strict(strict)
            .runtime("path = \"../../../../runtime\"");
        let generated = generate(entry, files, options).map_err(|diagnostics| {
            format!("the generator refuses the suite:\n{diagnostics}")
                .trim_end()
                .to_owned()
        })?;
        Ok(Self {
            package: entry.package.clone(),
            operations: generated.operations,
            files: generated.files,
        })
    }

    /// The crate's name in Rust.
    pub(super) fn library(&self) -> String {
        self.package.replace('-', "_")
    }
}

/// A case for one operation, as the driver takes it.
pub(super) struct Task {
    /// The package of the crate which it needs.
    pub(super) package: String,
    /// The operation, if the case is for several.
    pub(super) operation: Option<String>,
    pub(super) json: Json,
}

impl Task {
    /// The differences which were found, with the operation where there are several.
    pub(super) fn said(&self, differences: Vec<String>) -> Vec<String> {
        let Some(operation) = &self.operation else {
            return differences;
        };
        let said = differences.iter();
        said.map(|difference| format!("{operation}: {difference}"))
            .collect()
    }
}

impl Suite {
    /// Whether the suite is meant by this protocol or by this name.
    pub(super) fn is_of(&self, word: &str) -> bool {
        self.protocol == word || self.set == word
    }

    /// Generates the suite's crates.
    pub(super) fn generate(&self) -> Generated {
        self.source.generate(&self.cases)
    }

    /// What the driver has to do for a case: a `Case` of the driver for each operation.
    pub(super) fn tasks(
        &self,
        case: &TestCase,
        crates: &[GeneratedCrate],
        index: usize,
    ) -> Vec<Task> {
        let generated = crates.get(case.variant);
        let package = generated.map_or("", |it| it.package.as_str());
        let tasks = case.operations.iter().map(|operation| Task {
            package: package.to_owned(),
            operation: (case.operations.len() > 1).then(|| operation.clone()),
            json: json!({
                "index": index,
                "suite": generated.map(GeneratedCrate::library),
                "operation": operation,
                "protocol": self.protocol,
                "direction": case.direction.word(),
                "settings": case.settings,
                "binary": case.is_binary,
                "case": case.content,
            }),
        });
        tasks.collect()
    }
}
