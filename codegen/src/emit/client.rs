//! `client.rs` and `blocking.rs`: the two clients, with a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::{input, output};
use super::{Scope, deprecated, doc, docs, file, ident};
use crate::format::{Item, RustFile};
use crate::html;
use crate::ir::{Crate, Module, Named, Operation};
use crate::naming::spoken;

/// The async client.
pub(crate) fn emit(krate: &Crate) -> RustFile {
    let mut scope = Scope::of_client(krate);
    let mut items = definition(&mut scope, krate, "");
    let methods: Vec<_> = krate
        .operations
        .iter()
        .map(|operation| method(&mut scope, operation))
        .collect();
    items.push(Item::Impl(quote!(impl Client { #(#methods)* })));
    file("src/client.rs", &["The client."], scope, items)
}

/// The blocking client.
pub(crate) fn emit_blocking(krate: &Crate) -> RustFile {
    let mut scope = Scope::of_client(krate);
    let mut items = definition(&mut scope, krate, "blocking::");
    let methods: Vec<_> = krate
        .operations
        .iter()
        .map(|operation| blocking_method(&mut scope, operation))
        .collect();
    items.push(Item::Impl(quote!(impl Client { #(#methods)* })));
    let docs = ["The client for programs without an async runtime: the same methods, which block."];
    file("src/blocking.rs", &docs, scope, items)
}

/// What both clients have: the type, its builder, and how the builder makes it.
fn definition(scope: &mut Scope<'_>, krate: &Crate, module: &str) -> Vec<Item> {
    let core = scope.runtime(&format!(
        "{}::Core",
        if module.is_empty() {
            "client"
        } else {
            "blocking"
        }
    ));
    let builder = scope.runtime(if module.is_empty() {
        "client::ClientBuilder"
    } else {
        "blocking::ClientBuilder"
    });
    let kind = if module.is_empty() {
        "A client"
    } else {
        "A blocking client"
    };
    let client_doc = docs(&[
        format!(
            "{kind} of {}, cheap to clone.",
            html::plain(&krate.service.title)
        ),
        String::new(),
        "Clones share their connections, so a program makes one and clones it.".to_owned(),
    ]);
    let builder_doc = doc("Starts to build a client.");
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
        Item::Code(quote! {
            impl Client {
                #builder_doc
                pub fn builder() -> #builder<Self> { #builder::new(&crate::SERVICE) }
            }
        }),
    ]
}

fn method(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let signature = signature(scope, operation);
    let name = scope.named(&Named {
        module: Module::Operation(operation.module.clone()),
        name: operation.name.clone(),
    });
    let docs = docs(&method_docs(operation));
    let deprecated = deprecated(operation.deprecated.as_ref());
    let argument = argument(operation);
    quote! {
        #docs
        #deprecated
        pub async fn #signature {
            Core::call::<#name>(&self.core, #argument).await
        }
    }
}

fn blocking_method(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let signature = signature(scope, operation);
    let name = scope.named(&Named {
        module: Module::Operation(operation.module.clone()),
        name: operation.name.clone(),
    });
    let docs = docs(&[
        format!(
            "Calls [`{}`] as [`crate::Client::{}`] does, and waits for the response.",
            operation.name,
            spoken(&operation.method)
        ),
        String::new(),
        "# Errors".to_owned(),
        "Those of the async client.".to_owned(),
    ]);
    let deprecated = deprecated(operation.deprecated.as_ref());
    let argument = argument(operation);
    quote! {
        #docs
        #deprecated
        pub fn #signature {
            Core::call::<#name>(&self.core, #argument)
        }
    }
}

/// The method's name, arguments and result.
fn signature(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let method = ident(&operation.method);
    let error = scope.runtime("Error");
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
    quote!(#method(&self #request) -> Result<#output, #error<#exceptions>>)
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
            "[`{0}`](crate::operations::{0}) in [`Error::Service`], and everything else",
            operation.error.name
        ),
        "that can go wrong on the way.".to_owned(),
    ]);
    lines
}
