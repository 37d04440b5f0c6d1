//! `client.rs` and `blocking.rs`: the two clients, with a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::example;
use super::items::{deprecated, doc, docs, file};
use super::kind::Kind;
use super::operations::{input, output};
use super::scope::{Scope, operation_names as names};
use super::signing;
use super::tokens::ident;
use crate::format::{Item, RustFile};
use crate::html;
use crate::ir::{Crate, Module, Named, Operation, Pages, Service, Waiter};
use crate::naming::{self, spoken};

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
    let module = kind.module();
    let what = match kind {
        Kind::Async => "A client",
        Kind::Blocking => "A blocking client",
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
        format!(
            "Returns a client with other settings, for some calls or for one: timeouts, retries, headers{}.",
            if krate.service.aws { ", region" } else { "" }
        ),
        String::new(),
        format!(
            "It shares connections{} and the quota of retries with this one, so it is cheap.",
            if krate.service.aws {
                ", signing keys"
            } else {
                ""
            }
        ),
    ]);
    let signing = signing::methods(scope, krate, kind);
    let builder_doc = doc(&builder_doc(&krate.service));
    let configure = scope.runtime("client::ConfigureClient");
    let new_doc = docs(&[
        if krate.service.aws {
            "Creates a client with settings from elsewhere, such as `shapewright_config::load()`."
        } else {
            "Creates a client with settings from elsewhere."
        }
        .to_owned(),
        String::new(),
        "If something is missing or wrong there, every call returns an error that says so."
            .to_owned(),
        "`builder().config(config).build()` says it at once.".to_owned(),
    ]);
    let operations = krate.operations.iter();
    let methods: Vec<_> = operations
        .flat_map(|operation| methods(scope, operation, kind))
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
                #(#signing)*
                #(#methods)*
            }
        }),
    ]
}

/// What is set before a client is built.
fn builder_doc(service: &Service) -> String {
    if service.aws {
        return "Builds a client: set its region, credentials, endpoint or transport.".to_owned();
    }
    let setters = service.settings.iter().map(|setting| setting.setter());
    let setters: Vec<String> = setters.map(|setter| format!("`{setter}`")).collect();
    let setters = setters.join(", ");
    format!("Builds a client: set {setters} or its transport.")
}

/// The method that calls an operation, and those that call it again and again.
fn methods(scope: &mut Scope<'_>, operation: &Operation, kind: Kind) -> Vec<TokenStream> {
    let mut methods = vec![method(scope, operation, kind)];
    let pages = operation.pages.as_ref();
    methods.extend(pages.map(|pages| pages_method(scope, operation, pages, kind)));
    let waiters = operation.waiters.iter();
    methods.extend(waiters.map(|waiter| waiter_method(scope, operation, waiter, kind)));
    methods
}

impl Kind {
    /// The module of the runtime with what this client uses.
    fn module(self) -> &'static str {
        match self {
            Self::Async => "client",
            Self::Blocking => "client::blocking",
        }
    }

    /// The path of this client's method, in docs.
    fn link(self, method: &str) -> String {
        let client = match self {
            Self::Async => "crate::Client",
            Self::Blocking => "crate::blocking::Client",
        };
        let method = spoken(method);
        format!("[`{method}`]({client}::{method})")
    }
}

fn pages_method(
    scope: &mut Scope<'_>,
    operation: &Operation,
    pages: &Pages,
    kind: Kind,
) -> TokenStream {
    let mut lines = vec![
        format!("Returns the pages of {}.", kind.link(&operation.method)),
        String::new(),
        "Each page is fetched when somebody asks for it.".to_owned(),
    ];
    if let Some(items) = &pages.items {
        lines.push(format!(
            "`.items()` are what all pages have in `{}`.",
            items.path
        ));
    }
    repeated(scope, operation, &pages.method, "Pages", &lines, kind, None)
}

fn waiter_method(
    scope: &mut Scope<'_>,
    operation: &Operation,
    waiter: &Waiter,
    kind: Kind,
) -> TokenStream {
    let mut lines = waiter.docs.clone();
    lines.extend([
        String::new(),
        format!("Calls {}", kind.link(&operation.method)),
        format!("{}.", waiter.times),
    ]);
    let waiter_name = Some(waiter.wire.as_str());
    repeated(
        scope,
        operation,
        &waiter.method,
        "Wait",
        &lines,
        kind,
        waiter_name,
    )
}

/// A method that returns something of the runtime, which calls an operation again and again.
fn repeated(
    scope: &mut Scope<'_>,
    operation: &Operation,
    method: &str,
    ty: &str,
    lines: &[String],
    kind: Kind,
    waiter: Option<&str>,
) -> TokenStream {
    let docs = docs(lines);
    let deprecated = deprecated(operation.deprecated.as_ref());
    let method = ident(method);
    let marker = scope.named(&Named {
        module: Module::Operation(operation.module.clone()),
        name: operation.name.clone(),
    });
    let ty = scope.runtime(&format!("{}::{ty}", kind.module()));
    let request = request(scope, operation);
    let argument = argument(operation);
    let call = if let Some(waiter) = waiter {
        quote!(wait(#waiter, #argument))
    } else {
        quote!(pages(#argument))
    };
    quote! {
        #docs
        #deprecated
        pub fn #method(&self #request) -> #ty<#marker> {
            self.core.#call
        }
    }
}

/// The argument of a method that takes a request, with its comma.
fn request(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    match &operation.input {
        Some(_) => {
            let input = input(scope, operation);
            quote!(, request: #input)
        }
        None => quote!(),
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
    let examples = examples(operation).filter(|_| kind == Kind::Async);
    quote! {
        #docs
        #examples
        #deprecated
        pub fn #signature {
            self.core.call::<#marker>(#argument)
        }
    }
}

/// The attribute that adds the file with the examples. Only docs read it, so it costs builds nothing.
fn examples(operation: &Operation) -> Option<TokenStream> {
    let path = format!("../{}", example::path(operation));
    let has_some = !operation.examples.is_empty();
    has_some.then(|| quote!(#[cfg_attr(doc, doc = include_str!(#path))]))
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
    let request = request(scope, operation);
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
