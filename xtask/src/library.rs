//! What this command line needs of the library.
pub(crate) use shapewright_codegen::diagnostics::{
    Diagnostic, Diagnostics, Severity, did_you_mean,
};
pub(crate) use shapewright_codegen::model::c2j::ModelFiles;
pub(crate) use shapewright_codegen::model::source::SourceFile;

pub(crate) struct Placed<T> {
    pub(crate) value: T,
    pub(crate) file: String,
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) path: String,
}
pub(crate) struct ServiceEntry {
    pub(crate) package: String,
    pub(crate) model: Placed<String>,
}
pub(crate) struct GeneratedFile {
    pub(crate) path: String,
    pub(crate) contents: String,
}
pub(crate) struct Generated {
    pub(crate) files: Vec<GeneratedFile>,
    pub(crate) warnings: Diagnostics,
}
#[derive(Clone, Copy, Default)]
pub(crate) struct Options {
    pub(crate) strict: bool,
}
impl Options {
    pub(crate) const fn strict(self, strict: bool) -> Self {
        Self { strict }
    }
}
pub(crate) fn read_services(
    file: &str,
    text: &str,
    _: &mut Diagnostics,
) -> Option<Vec<ServiceEntry>> {
    let mut packages = Vec::new();
    let mut models = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(("package", value)) = line.split_once(" = ") {
            packages.push(value.trim_matches('"').to_owned());
        }
        if let Some(("model", value)) = line.split_once(" = ") {
            models.push(Placed {
                value: value.trim_matches('"').to_owned(),
                file: file.to_owned(),
                line: u32::try_from(index).ok()? + 1,
                column: 9,
                path: "service[].model".to_owned(),
            });
        }
    }
    Some(
        packages
            .into_iter()
            .zip(models)
            .map(|(package, model)| ServiceEntry { package, model })
            .collect(),
    )
}
pub(crate) fn generate(
    entry: &ServiceEntry,
    files: &ModelFiles,
    options: Options,
) -> Result<Generated, Diagnostics> {
    let mut warnings = Diagnostics::new();
    let Some(service) =
        shapewright_codegen::model::c2j::read_service(files, options.strict, &mut warnings)
    else {
        return Err(warnings);
    };
    let mut files = vec![
        GeneratedFile {
            path: "Cargo.toml".into(),
            contents: format!("[package]\nname = \"{}\"\n", entry.package),
        },
        GeneratedFile {
            path: "src/lib.rs".into(),
            contents: "//! A service.\n".into(),
        },
    ];
    for name in service.operations.keys() {
        files.push(GeneratedFile {
            path: format!("src/operations/{name}.rs"),
            contents: format!("//! {name}\n"),
        });
    }
    Ok(Generated { files, warnings })
}
