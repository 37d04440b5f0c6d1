//! `Cargo.toml` of the generated crate.

use crate::format::{GeneratedFile, header};
use crate::ir::{Crate, Manifest};

/// The file.
pub(crate) fn emit(krate: &Crate) -> GeneratedFile {
    let header = header("#", &krate.model, &krate.command);
    let Crate {
        package,
        library,
        manifest,
        ..
    } = krate;
    let runtime = &krate.runtime;
    let features = features(&krate.runtime_features);
    let named = if krate.has_own_name() {
        format!("[lib]\nname = \"{library}\"\n\n")
    } else {
        String::new()
    };
    let Manifest {
        version,
        description,
        license,
        repository,
        keywords,
    } = manifest;
    // TOML has escapes of its own.
    let string = |text: &str| toml::Value::String(text.to_owned());
    let (description, license) = (string(description), string(license));
    let repository = repository.as_ref();
    let repository = repository.map(|url| format!("repository = {}\n", string(url)));
    let repository = repository.unwrap_or_default();
    let mut operations = krate.operations.iter();
    let is_compressed = operations.any(|operation| operation.http.compressed);
    let (default, compression) = if is_compressed {
        (
            r#""client", "compression""#,
            "# Compresses large requests with gzip, for operations that accept it.\ncompression = [\"shapewright-runtime/compression\"]\n",
        )
    } else {
        (r#""client""#, "")
    };
    let many_regions = if krate.many_regions {
        "# Signatures that are valid in several regions (Signature Version 4a).\nsigv4a = [\"shapewright-runtime/sigv4a\"]\n"
    } else {
        ""
    };
    let contents = format!(
        r#"{header}
[package]
name = "{package}"
version = "{version}"
edition = "2024"
rust-version = "1.85"
description = {description}
readme = "README.md"
license = {license}
{repository}keywords = {keywords:?}
categories = ["api-bindings"]

{named}[features]
default = [{default}]
# The transport of the async client: hyper and rustls.
client = ["shapewright-runtime/client"]
# The blocking client, with its transport: ureq and rustls.
blocking = ["shapewright-runtime/blocking"]
{compression}# Checks the patterns that need a regex engine.
regex = ["shapewright-runtime/regex"]
# `Serialize` and `Deserialize` of serde for all types.
serde = ["shapewright-runtime/serde"]
{many_regions}
[dependencies]
shapewright-runtime = {{ {runtime}, default-features = false{features} }}

[lints.rust]
unsafe_code = "forbid"
missing_docs = "warn"

[lints.rustdoc]
# Docs link to types by their paths, whether a file imports them or not.
redundant_explicit_links = "allow"

[package.metadata.docs.rs]
all-features = true
targets = ["x86_64-unknown-linux-gnu"]
"#
    );
    GeneratedFile {
        path: "Cargo.toml".to_owned(),
        contents,
    }
}

/// The runtime features that the crate always needs, as a key of the dependency.
fn features(features: &[&str]) -> String {
    if features.is_empty() {
        return String::new();
    }
    format!(", features = {features:?}")
}
