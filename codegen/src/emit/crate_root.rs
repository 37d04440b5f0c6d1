//! `lib.rs`: the service's docs with an example, its constants, and the modules.

use std::fmt::Write as _;

use quote::quote;

use super::{Scope, doc};
use crate::format::{Item, RustFile};
use crate::html;
use crate::ir::{Aggregate, Crate, Example, Protocol, Structure};

/// The file.
pub(crate) fn emit(krate: &Crate) -> RustFile {
    let scope = Scope::new(krate, None);
    let items = vec![
        Item::Text(modules(krate)),
        Item::Text(exports()),
        Item::Code(constant(
            "SERVICE_NAME",
            "The service's name for people.",
            &krate.service.title,
        )),
        Item::Code(constant(
            "SERVICE_ID",
            "The identity of the service in all AWS SDKs.",
            &krate.service.id,
        )),
        Item::Code(constant(
            "API_VERSION",
            "The version of the service's API.",
            &krate.service.version,
        )),
        Item::Code(constant(
            "SIGNING_NAME",
            "The service's name in signatures.",
            &krate.service.signing_name,
        )),
        Item::Text(service(krate)),
        Item::Text(fit(krate)),
    ];
    RustFile {
        path: "src/lib.rs".to_owned(),
        docs: root_docs(krate),
        attributes: attributes(krate),
        uses: scope.into_uses(),
        items,
    }
}

/// The lints which do not fit generated code, each with the reason.
fn attributes(krate: &Crate) -> Vec<String> {
    let mut lines = vec![
        "// Sizes of variants follow the model; a box per exception would only cost an allocation.",
        "#![allow(clippy::large_enum_variant)]",
        "// Deprecated items have to be implemented nevertheless.",
        "#![allow(deprecated)]",
    ];
    if structures(krate).any(takes_many) {
        lines.extend([
            "// Constructors take all required members.",
            "#![allow(clippy::too_many_arguments)]",
        ]);
    }
    lines.into_iter().map(str::to_owned).collect()
}

/// All structures of the crate.
fn structures(krate: &Crate) -> impl Iterator<Item = &Structure> {
    let shared = krate.types.iter().filter_map(|aggregate| match aggregate {
        Aggregate::Structure(structure) => Some(structure),
        Aggregate::Union(_) => None,
    });
    let operations = krate.operations.iter();
    let own = operations.flat_map(|operation| &operation.structures);
    shared.chain(&krate.errors).chain(own)
}

/// Whether a constructor has more arguments than clippy likes.
fn takes_many(structure: &Structure) -> bool {
    let required = structure.members.iter().filter(|member| member.required);
    required.count() > 7
}

fn modules(krate: &Crate) -> String {
    let optional = [
        ("enums", krate.enums.is_empty()),
        ("errors", krate.errors.is_empty()),
        ("newtypes", krate.newtypes.is_empty()),
        ("operations", false),
        ("types", krate.types.is_empty()),
    ];
    let mut text = String::from("#[cfg(feature = \"blocking\")]\npub mod blocking;\nmod client;\n");
    for (module, _) in optional.iter().filter(|(_, is_empty)| !is_empty) {
        let _ = writeln!(text, "pub mod {module};");
    }
    text
}

fn exports() -> String {
    "pub use client::Client;\n\
     pub use shapewright_runtime as runtime;\n\
     pub use shapewright_runtime::credentials::Credentials;\n\
     pub use shapewright_runtime::{Blob, ByteStream, Document, Error, Region, Timestamp, Validate};\n"
        .to_owned()
}

fn constant(name: &str, text: &str, value: &str) -> proc_macro2::TokenStream {
    let name = super::ident(name);
    let doc = doc(text);
    quote! {
        #doc
        pub const #name: &str = #value;
    }
}

/// The call of the macro which declares the service's schema.
fn service(krate: &Crate) -> String {
    let protocol = match krate.service.protocol {
        Protocol::RestJson => "REST_JSON",
        Protocol::AwsJson10 => "AWS_JSON_1_0",
        Protocol::AwsJson11 => "AWS_JSON_1_1",
        Protocol::RestXml => "REST_XML",
        Protocol::AwsQuery => "AWS_QUERY",
        Protocol::Ec2Query => "EC2_QUERY",
        Protocol::RpcV2Cbor => "RPC_V2_CBOR",
    };
    let prefix = &krate.service.endpoint_prefix;
    let target = match krate.service.target_prefix.as_str() {
        "" => String::new(),
        target => format!("\n        .target_prefix({target:?})"),
    };
    let query_compatible = if krate.service.query_compatible {
        "\n        .query_compatible()"
    } else {
        ""
    };
    let signing = if krate.service.verbatim_signing {
        "\n        .verbatim_signing()"
    } else {
        ""
    };
    let header = match &krate.service.header {
        Some((name, value)) => format!("\n        .header({name:?}, {value:?})"),
        None => String::new(),
    };
    format!(
        "runtime::service! {{\n    SERVICE = SERVICE_ID, API_VERSION, {protocol}\n        \
         .endpoint({prefix:?}, SIGNING_NAME){target}{query_compatible}{signing}{header}\n}}\n"
    )
}

/// The constant which fails to compile with a runtime that does not fit.
fn fit(krate: &Crate) -> String {
    format!(
        "// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.\n\
         const _: () = runtime::generated_for({:?});\n",
        krate.generator
    )
}

fn root_docs(krate: &Crate) -> Vec<String> {
    let mut lines = vec![
        format!("# {}", html::plain(&krate.service.title)),
        String::new(),
    ];
    lines.extend(krate.service.docs.iter().cloned());
    if let Some(example) = &krate.example {
        lines.push(String::new());
        lines.push("# Example".to_owned());
        lines.push(String::new());
        lines.extend(example_lines(&krate.package, example));
    }
    lines
}

/// The example's lines.
fn example_lines(package: &str, example: &Example) -> Vec<String> {
    let library = package.replace('-', "_");
    let Example {
        method,
        request,
        arguments,
    } = example;
    vec![
        "```no_run".to_owned(),
        format!("use {library}::operations::{request};"),
        format!("use {library}::{{Client, Region}};"),
        String::new(),
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        "let client = Client::builder().region(Region::new(\"eu-west-1\")).build()?;".to_owned(),
        format!("let request = {request}::new({});", arguments.join(", ")),
        format!("let response = client.{method}(request).await?;"),
        "println!(\"{response:?}\");".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ]
}
