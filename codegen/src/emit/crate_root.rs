//! `lib.rs`: the service's docs with an example, its constants, and the modules.

use quote::quote;

use super::example;
use super::items::doc;
use super::readme;
use super::scope::Scope;
use super::tokens::ident;
use crate::format::{Item, RustFile, call, declaration};
use crate::html;
use crate::ir::{Aggregate, Crate, EndpointRules, Service, Sessions, Structure};

/// The file.
pub(crate) fn emit(krate: &Crate) -> RustFile {
    let scope = Scope::new(krate, None);
    let service = &krate.service;
    let constants = [
        (
            "SERVICE_NAME",
            "The name of the service, for people.",
            &service.title,
            true,
        ),
        (
            "SERVICE_ID",
            "The id of the service in all AWS SDKs.",
            &service.id,
            service.aws,
        ),
        (
            "API_VERSION",
            "The version of the service's API.",
            &service.version,
            true,
        ),
        (
            "SIGNING_NAME",
            "The service's name in signatures.",
            &service.signing_name,
            service.aws,
        ),
    ];
    let constants = constants.into_iter().filter(|(.., exists)| *exists);
    let constants = constants.map(|(name, text, value, _)| Item::Code(constant(name, text, value)));
    let mut items = vec![modules(krate), exports(krate)];
    items.extend(constants);
    items.extend([
        self::service(krate),
        Item::Text(fit(krate)),
        Item::Text(readme::TEST.to_owned()),
    ]);
    RustFile {
        path: "src/lib.rs".to_owned(),
        docs: root_docs(krate),
        attributes: attributes(krate),
        uses: scope.into_uses(),
        items,
    }
}

/// The lints that do not fit generated code, each with a reason.
fn attributes(krate: &Crate) -> Vec<String> {
    let mut lines = vec![
        "// The model decides how large variants are; boxing exceptions would only cost allocations.",
        "#![allow(clippy::large_enum_variant)]",
        "// Deprecated items are implemented like all others.",
        "#![allow(deprecated)]",
    ];
    if krate.undocumented {
        lines.extend([
            "// What the model does not describe has no docs.",
            "#![allow(missing_docs)]",
        ]);
    }
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

fn modules(krate: &Crate) -> Item {
    let optional = [
        ("enums", krate.enums.is_empty()),
        ("errors", krate.errors.is_empty()),
        ("newtypes", krate.newtypes.is_empty()),
        ("operations", false),
        ("types", krate.types.is_empty()),
    ];
    declaration(|lines| {
        lines.line("#[cfg(feature = \"blocking\")]");
        lines.line("pub mod blocking;");
        lines.line("mod client;");
        if matches!(krate.service.endpoint_rules, Some(EndpointRules::Own(_))) {
            lines.line("mod endpoint;");
        }
        for (module, _) in optional.iter().filter(|(_, is_empty)| !is_empty) {
            lines.line(format_args!("pub mod {module};"));
        }
    })
}

fn exports(krate: &Crate) -> Item {
    declaration(|lines| {
        lines.line("pub use client::Client;");
        lines.line("pub use shapewright_runtime as runtime;");
        lines.line("pub use shapewright_runtime::{");
        if krate.service.aws {
            lines.line(
                "    Blob, ByteStream, Credentials, Document, Error, Maybe, OrEmpty, Region, Repeat, Timestamp,",
            );
            lines.line("    Validate,");
        } else {
            lines.line(
                "    Blob, ByteStream, Document, Error, Maybe, OrEmpty, Repeat, Timestamp, Validate,",
            );
        }
        lines.line("};");
    })
}

fn constant(name: &str, text: &str, value: &str) -> proc_macro2::TokenStream {
    let name = ident(name);
    let doc = doc(text);
    quote! {
        #doc
        pub const #name: &str = #value;
    }
}

/// The call of the macro that declares the service's schema.
fn service(krate: &Crate) -> Item {
    let Service {
        endpoint_prefix,
        target_prefix,
        query_compatible,
        verbatim_signing,
        crc32_responses,
        endpoint_rules,
        header,
        retry,
        transient_codes,
        sessions,
        protocol,
        // Constants of the crate, and its docs.
        id,
        title,
        version: _,
        signing_name: _,
        aws,
        // Docs of clients.
        settings: _,
        // Methods of clients.
        upload_form: _,
        connection_tokens: _,
        docs: _,
    } = &krate.service;
    let constant = protocol.description().constant;
    let id = match (aws, id == title) {
        (true, _) => "SERVICE_ID".to_owned(),
        (false, true) => "SERVICE_NAME".to_owned(),
        (false, false) => format!("{id:?}"),
    };
    let signing_name = if *aws { "SIGNING_NAME" } else { "\"\"" };
    call("runtime::service", |lines| {
        lines.line(format_args!("SERVICE = {id}, API_VERSION, {constant}"));
        lines.deeper(|lines| {
            lines.line(format_args!(".endpoint({endpoint_prefix:?}, {signing_name})"));
            match endpoint_rules {
                Some(EndpointRules::Shared { name, prefix }) => lines.line(format_args!(
                    ".endpoint_rules(runtime::endpoint::rules::{name}, {prefix:?})"
                )),
                Some(EndpointRules::Own(_)) => {
                    lines.line(".endpoint_rules(endpoint::RULES, \"\")");
                }
                None => {}
            }
            if !target_prefix.is_empty() {
                lines.line(format_args!(".target_prefix({target_prefix:?})"));
            }
            if *query_compatible {
                lines.line(".query_compatible()");
            }
            if *verbatim_signing {
                lines.line(".verbatim_signing()");
            }
            if *crc32_responses {
                lines.line(".crc32_responses()");
            }
            if let Some((name, value)) = header {
                lines.line(format_args!(".header({name:?}, {value:?})"));
            }
            if let Some((base_millis, attempts)) = retry {
                lines.line(format_args!(".retry({base_millis}, {attempts})"));
            }
            if let Some(sessions) = sessions {
                let Sessions {
                    operation,
                    scheme,
                    token_header,
                } = sessions;
                let operation = &operation.name;
                lines.line(format_args!(
                    ".sessions(runtime::client::operation::sessions::<operations::{operation}>({scheme:?}, {token_header:?}))"
                ));
            }
            if !transient_codes.is_empty() {
                let codes = transient_codes.join("\", \"");
                lines.line(format_args!(".transient_codes(&[\"{codes}\"])"));
            }
        });
    })
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
    if krate.service.endpoint_rules.is_none() {
        lines.push(String::new());
        lines.push(
            "Where the service is, the client has to be told, by `endpoint_url`: no rule finds it."
                .to_owned(),
        );
    }
    lines.push(String::new());
    lines.push(
        "The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests."
            .to_owned(),
    );
    if let Some(call) = &krate.example {
        lines.push(String::new());
        lines.push("# Example".to_owned());
        lines.push(String::new());
        lines.push("```no_run".to_owned());
        lines.extend(example::lines(krate, call));
        lines.push("```".to_owned());
    }
    if let Some(call) = &krate.pages_example {
        lines.push(String::new());
        lines.push("# Pages".to_owned());
        lines.push(String::new());
        lines.push("A result that comes in pages is read as if it were one.".to_owned());
        lines.push("A page is fetched when its first item is asked for.".to_owned());
        lines.push(String::new());
        lines.push("```no_run".to_owned());
        lines.extend(example::pages_lines(krate, call));
        lines.push("```".to_owned());
    }
    lines
}
