//! The models of the corpus, and the names of their packages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use shapewright_codegen::diagnostics::did_you_mean;
use shapewright_codegen::naming::crate_name;

use super::BOTOCORE;
use crate::cli::wrong_usage;
use crate::files::folders;

/// Where service definitions are in the distribution, as `<service>/<version>/service-2.json`.
const DATA: &str = "botocore/data";

/// The file by which the folder of a model is recognised.
pub(super) const DEFINITION: &str = "service-2.json";

/// One version of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Model {
    /// The name of the service's folder.
    pub(super) service: String,
    /// The name of the version's folder.
    pub(super) version: String,
    /// Whether there is no later version.
    pub(super) is_latest: bool,
    /// The name of the generated package, which no other model has.
    pub(super) package: String,
    pub(super) folder: PathBuf,
    /// The size of the definition in bytes: roughly how much work it is.
    pub(super) size: u64,
}

impl Model {
    /// The name of the folder in diagnostics.
    pub(super) fn name(&self) -> String {
        format!("{}/{}", self.service, self.version)
    }
}

/// All models of the corpus, by service and version.
pub(super) fn of_corpus(root: &Path) -> Result<Vec<Model>> {
    let Some(corpus) = BOTOCORE.folder(root) else {
        bail!("there are no models yet; run: cargo xtask corpus fetch");
    };
    let models = below(&corpus.join(DATA))?;
    if models.is_empty() {
        bail!("{BOTOCORE} holds no models; delete its folder, then run: cargo xtask corpus fetch");
    }
    Ok(models)
}

/// All models in folders such as `<service>/<version>`.
pub(super) fn below(data: &Path) -> Result<Vec<Model>> {
    let mut models = Vec::new();
    for service in folders(data)? {
        // Versions are dates, so the order of their names is their order in time.
        let mut versions = Vec::new();
        for version in folders(&data.join(&service))? {
            let folder = data.join(&service).join(&version);
            if let Ok(metadata) = fs::metadata(folder.join(DEFINITION)) {
                versions.push((version, folder, metadata.len()));
            }
        }
        let last = versions.len().saturating_sub(1);
        for (index, (version, folder, size)) in versions.into_iter().enumerate() {
            let is_latest = index == last;
            models.push(Model {
                package: package(&service, (!is_latest).then_some(&version)),
                service: service.clone(),
                version,
                is_latest,
                folder,
                size,
            });
        }
    }
    check_packages(&models)?;
    Ok(models)
}

/// The name of a model's package: the name of the service, with the version unless it is the latest.
fn package(service: &str, version: Option<&String>) -> String {
    match version {
        None => crate_name(service),
        Some(version) => crate_name(&format!("{service} {version}")),
    }
}

/// Refuses two packages with one name, because they would overwrite each other.
fn check_packages(models: &[Model]) -> Result<()> {
    let mut seen: BTreeMap<&str, &Model> = BTreeMap::new();
    for model in models {
        if let Some(other) = seen.insert(&model.package, model) {
            let (package, one, two) = (&model.package, other.name(), model.name());
            bail!("the models {one} and {two} would both be the package `{package}`");
        }
    }
    Ok(())
}

/// The models with these names of services or packages, or all of them when no name is given.
pub(super) fn select(models: Vec<Model>, names: &[String]) -> Result<Vec<Model>> {
    for name in names {
        if !models.iter().any(|model| is_called(model, name)) {
            let services = models.iter().map(|model| &model.service);
            let packages = models.iter().map(|model| &model.package);
            let hint = did_you_mean(name, services.chain(packages));
            let hint = hint.unwrap_or_else(|| {
                format!("services are called by their folders in {BOTOCORE}/{DATA}")
            });
            return Err(wrong_usage(format!(
                "there is no service `{name}` in the corpus; {hint}"
            )));
        }
    }
    let is_wanted =
        |model: &Model| names.is_empty() || names.iter().any(|name| is_called(model, name));
    Ok(models.into_iter().filter(is_wanted).collect())
}

/// Whether a name on the command line means a model.
pub(super) fn is_called(model: &Model, name: &str) -> bool {
    model.service == name || model.package == name
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn corpus(folders: &[&str]) -> TempDir {
        let data = TempDir::new().unwrap();
        for folder in folders {
            fs::create_dir_all(data.path().join(folder)).unwrap();
            fs::write(data.path().join(folder).join(DEFINITION), "{}").unwrap();
        }
        data
    }

    #[test]
    fn old_versions_have_their_version_in_the_name_of_the_package() {
        let data = corpus(&[
            "ec2/2016-11-15",
            "ec2/2014-09-01",
            "test/2020-01-01",
            "lex-models/2017-04-19",
        ]);
        fs::create_dir_all(data.path().join("ec2/2030-01-01")).unwrap();
        let models = below(data.path()).unwrap();
        let packages: Vec<_> = models
            .iter()
            .map(|it| (it.package.as_str(), it.is_latest))
            .collect();
        let expected = [
            ("ec2-2014-09-01", false),
            ("ec2", true),
            ("lex-models", true),
            ("test-service", true),
        ];
        assert_eq!(packages, expected);
    }

    #[test]
    fn two_models_of_one_package_are_refused() {
        let data = corpus(&["a-b/1", "a_b/1"]);
        let error = below(data.path()).unwrap_err().to_string();
        assert!(error.contains("`a-b`"), "{error}");
    }

    #[test]
    fn models_are_selected_by_service_or_package() {
        let data = corpus(&["ec2/2014-09-01", "ec2/2016-11-15", "s3/2006-03-01"]);
        let selected = |names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
            let models = select(below(data.path()).unwrap(), &names)?;
            Ok::<_, anyhow::Error>(models.into_iter().map(|it| it.package).collect::<Vec<_>>())
        };
        assert_eq!(selected(&[]).unwrap(), ["ec2-2014-09-01", "ec2", "s3"]);
        assert_eq!(selected(&["ec2"]).unwrap(), ["ec2-2014-09-01", "ec2"]);
        assert_eq!(selected(&["ec2-2014-09-01"]).unwrap(), ["ec2-2014-09-01"]);
        let error = selected(&["ec3"]).unwrap_err().to_string();
        assert!(error.contains("did you mean `ec2`?"), "{error}");
    }
}
