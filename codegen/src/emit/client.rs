//! `client.rs` and `blocking.rs`: the two clients, with a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::{deprecated, doc, docs, file};
use super::operations::{input, output};
use super::scope::{Scope, operation_names as names};
use super::tokens::ident;
use crate::format::{Item, RustFile};
use crate::html;
use crate::ir::{Crate, Module, Named, Operation};
use crate::naming::{self, spoken};

/// The two kinds of clients.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Async,
    Blocking,
}

/// The file of the async client.
pub(crate) fn emit(krate: &Crate) -> RustFile {
    emit_kind(krate, Kind::Async, "src/client.rs", "The client.")
}

/// The file of the blocking client.
pub(crate) fn emit_blocking(krate: &Crate) -> RustFile {
    let docs = "The client for programs without an async runtime. It has the same methods, and they block.";
    emit_kind(krate, Kind::Blocking, "src/blocking.rs", docs)
}

fn emit_kind(krate: &Crate, kind: Kind, path: &str, docs: &str) -> RustFile {
    let mut scope = Scope::new(krate, None).with_own("Client");
    let items = items(&mut scope, krate, kind);
    let mut file = file(path, &[docs], scope, items);
    // A glob, so that a new operation adds only its method here. Without one if the glob would hide a name of
    // the prelude.
    if !krate
        .operations
        .iter()
        .flat_map(names)
        .any(naming::is_prelude_name)
    {
        file.uses.retain(|path| !path.starts_with(OPERATIONS));
        file.uses.push(format!("{OPERATIONS}*"));
    }
    file
}

/// Where operations are imported from.
const OPERATIONS: &str = "crate::operations::";

fn items(scope: &mut Scope<'_>, krate: &Crate, kind: Kind) -> Vec<Item> {
    let (module, what) = match kind {
        Kind::Async => ("client", "A client"),
        Kind::Blocking => ("client::blocking", "A blocking client"),
    };
    let core = scope.runtime(&format!("{module}::Core"));
    let builder = scope.runtime(&format!("{module}::ClientBuilder"));
    let client_doc = docs(&[
        format!(
            "{what} of {}, cheap to clone.",
            html::plain(&krate.service.title)
        ),
        String::new(),
        "Clones share their connections. Make one client and clone it.".to_owned(),
    ]);
    let view = scope.runtime("client::View");
    let view_doc = docs(&[
        "Returns a client with other settings, for some calls or for one: timeouts, retries, headers, region.".to_owned(),
        String::new(),
        "It shares connections, signing keys and the quota of retries with this one, so it is cheap.".to_owned(),
    ]);
    let builder_doc = doc("Builds a client: set its region, credentials, endpoint or transport.");
    let configure = scope.runtime("client::ConfigureClient");
    let new_doc = docs(&[
        "Creates a client with settings from elsewhere, such as `shapewright_config::load()`."
            .to_owned(),
        String::new(),
        "If something is missing or wrong there, every call returns an error that says so."
            .to_owned(),
        "`builder().config(config).build()` says it at once.".to_owned(),
    ]);
    let operations = krate.operations.iter();
    let methods: Vec<_> = operations
        .map(|operation| method(scope, operation, kind))
        .collect();
    vec![
        Item::Code(quote! {
            #client_doc
            #[derive(Clone, Debug)]
            pub struct Client {
                core: #core,
            }
        }),
        Item::Code(quote! {
            impl From<#core> for Client {
                fn from(core: #core) -> Self { Self { core } }
            }
        }),
        Item::Impl(quote! {
            impl Client {
                #new_doc
                pub fn new(config: &dyn #configure) -> Self {
                    #core::configured(&crate::SERVICE, config).into()
                }

                #builder_doc
                pub fn builder() -> #builder<Self> { #builder::new(&crate::SERVICE) }

                #view_doc
                pub fn with(&self, change: impl FnOnce(#view) -> #view) -> Self {
                    self.core.with(change).into()
                }
                #(#methods)*
            }
        }),
    ]
}

fn method(scope: &mut Scope<'_>, operation: &Operation, kind: Kind) -> TokenStream {
    let signature = signature(scope, operation, kind);
    let marker = scope.named(&Named {
        module: Module::Operation(operation.module.clone()),
        name: operation.name.clone(),
    });
    let deprecated = deprecated(operation.deprecated.as_ref());
    let argument = argument(operation);
    let docs = match kind {
        Kind::Async => docs(&method_docs(operation)),
        Kind::Blocking => docs(&blocking_docs(operation)),
    };
    quote! {
        #docs
        #deprecated
        pub fn #signature {
            self.core.call::<#marker>(#argument)
        }
    }
}

fn blocking_docs(operation: &Operation) -> Vec<String> {
    vec![
        format!(
            "Calls [`{0}`](crate::operations::{0}) like [`crate::Client::{1}`], and blocks until the response is there.",
            operation.name,
            spoken(&operation.method)
        ),
        String::new(),
        "# Errors".to_owned(),
        "The same as in the async client.".to_owned(),
    ]
}

/// The method's name, arguments and result.
fn signature(scope: &mut Scope<'_>, operation: &Operation, kind: Kind) -> TokenStream {
    let method = ident(&operation.method);
    let exceptions = scope.named(&Named {
        module: Module::Operation(operation.module.clone()),
        name: operation.error.name.clone(),
    });
    let output = output(scope, operation);
    let request = match &operation.input {
        Some(_) => {
            let input = input(scope, operation);
            quote!(, request: #input)
        }
        None => quote!(),
    };
    let result = match kind {
        Kind::Async => {
            let call = scope.runtime("client::Call");
            quote!(#call<#output, #exceptions>)
        }
        Kind::Blocking => {
            let error = scope.runtime("Error");
            quote!(Result<#output, #error<#exceptions>>)
        }
    };
    quote!(#method(&self #request) -> #result)
}

fn argument(operation: &Operation) -> TokenStream {
    if operation.input.is_some() {
        quote!(request)
    } else {
        quote!(())
    }
}

fn method_docs(operation: &Operation) -> Vec<String> {
    let mut lines = operation.docs.clone();
    lines.extend([
        String::new(),
        "# Errors".to_owned(),
        format!(
            "[`Error::Service`](crate::Error::Service) with [`{0}`](crate::operations::{0}) if the service reports an error.",
            operation.error.name
        ),
        "Another variant of [`Error`](crate::Error) if anything else goes wrong.".to_owned(),
    ]);
    lines
}
