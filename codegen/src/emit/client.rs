//! `client.rs` and `blocking.rs`: the two clients, with a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::{deprecated, doc, docs, file};
use super::operations::{input, output};
use super::scope::{Scope, operation_names as names};
use super::tokens::ident;
use crate::format::{Item, RustFile};
use crate::html;
use crate::ir::{ConnectionToken, Crate, Module, Named, Operation, UploadForm};
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
    let presign = presign(scope, kind);
    let tokens = krate.service.connection_tokens.iter();
    let mut others: Vec<_> = tokens
        .map(|token| connection_token(scope, token, kind))
        .collect();
    if let Some(form) = &krate.service.upload_form {
        others.push(upload_form(scope, form, krate, kind));
    }
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
                #presign
                #(#others)*
                #(#methods)*
            }
        }),
    ]
}

/// The method that makes the request of any operation, for somebody else to send.
fn presign(scope: &mut Scope<'_>, kind: Kind) -> TokenStream {
    let docs = docs(&[
        "Signs the request of an operation for somebody else to send, such as a browser without credentials.".to_owned(),
        String::new(),
        "The operation is one of [`operations`](crate::operations), as in `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7 days.".to_owned(),
        String::new(),
        "# Errors".to_owned(),
        "The same as those of a call before it is sent. An operation that is not signed has no such request.".to_owned(),
    ]);
    let operation = scope.runtime("Operation");
    let presigned = scope.runtime("client::PresignedRequest");
    let result = presigning(scope, &presigned, &quote!(O::Error), kind);
    quote! {
        #docs
        pub fn presign<O: #operation>(
            &self, request: O::Input, valid_for: ::std::time::Duration,
        ) -> #result {
            self.core.presign::<O>(request, valid_for)
        }
    }
}

/// The result of a method that signs something, and sends nothing.
fn presigning(
    scope: &mut Scope<'_>,
    signed: &TokenStream,
    error: &TokenStream,
    kind: Kind,
) -> TokenStream {
    match kind {
        Kind::Async => {
            let presigning = scope.runtime("client::Presigning");
            quote!(#presigning<#signed, #error>)
        }
        Kind::Blocking => {
            let result = scope.runtime("Error");
            quote!(Result<#signed, #result<#error>>)
        }
    }
}

/// The method that makes a form for browsers.
fn upload_form(scope: &mut Scope<'_>, form: &UploadForm, krate: &Crate, kind: Kind) -> TokenStream {
    let mut operations = krate.operations.iter();
    let operation = operations.find(|it| it.name == form.operation.name);
    let Some((operation, true)) = operation.map(|it| (it, it.input.is_some())) else {
        return quote!();
    };
    let docs = docs(&[
        format!(
            "Signs a form with which a browser can do what [`{0}`](crate::operations::{0}) does.",
            form.operation.name
        ),
        String::new(),
        "The policy says what the browser may send. The form is valid for this time, at most 7 days.".to_owned(),
        String::new(),
        "# Errors".to_owned(),
        "The same as those of a call before it is sent.".to_owned(),
    ]);
    let input = input(scope, operation);
    let marker = scope.named(&form.operation);
    let policy = scope.runtime("client::FormPolicy");
    let signed = scope.runtime("client::PresignedForm");
    let error = scope.named(&Named {
        module: Module::Operation(operation.module.clone()),
        name: operation.error.name.clone(),
    });
    let result = presigning(scope, &signed, &quote!(#error), kind);
    let renamed = form.renamed.iter();
    let renamed = renamed.map(|(header, field)| quote!((#header, #field)));
    quote! {
        #docs
        pub fn presign_form(
            &self, request: #input, policy: #policy, valid_for: ::std::time::Duration,
        ) -> #result {
            let policy = policy.renamed(&[#(#renamed),*]);
            let core = &self.core;
            core.presign_form::<#marker>(request, policy, valid_for)
        }
    }
}

/// The method that makes the password of a connection.
fn connection_token(scope: &mut Scope<'_>, token: &ConnectionToken, kind: Kind) -> TokenStream {
    let ConnectionToken {
        method,
        signing_name,
        action,
        user,
    } = token;
    let docs = docs(&[
        format!("Signs the password of a connection (`{action}`), and sends nothing."),
        String::new(),
        "The endpoint is a host name, and a port behind a colon if it is not the usual one. The password can be used for this time, usually 15 minutes, to open connections. They last longer.".to_owned(),
        String::new(),
        "# Errors".to_owned(),
        "There are no credentials, or the endpoint or the time is not possible.".to_owned(),
    ]);
    let method = ident(method);
    let unmodelled = scope.runtime("client::error::Unmodelled");
    let string = scope.prelude("String");
    let result = presigning(scope, &string, &unmodelled, kind);
    let (argument, parameter) = match user {
        Some(name) => (quote!(user: &str,), quote!(, (#name, user))),
        None => (quote!(), quote!()),
    };
    quote! {
        #docs
        pub fn #method(
            &self, endpoint: &str, #argument valid_for: ::std::time::Duration,
        ) -> #result {
            let query = [("Action", #action) #parameter];
            let core = &self.core;
            core.connection_token(#signing_name, endpoint, &query, valid_for)
        }
    }
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
