//! The methods of clients that sign something for somebody else, and send nothing.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::docs;
use super::kind::Kind;
use super::operations::input;
use super::scope::Scope;
use super::tokens::ident;
use crate::ir::{ConnectionToken, Crate, Module, Named, UploadForm};

/// All of these methods.
pub(super) fn methods(scope: &mut Scope<'_>, krate: &Crate, kind: Kind) -> Vec<TokenStream> {
    let mut methods = Vec::new();
    if !krate.service.signing_name.is_empty() {
        methods.push(presign(scope, kind));
    }
    let tokens = krate.service.connection_tokens.iter();
    methods.extend(tokens.map(|token| connection_token(scope, token, kind)));
    let form = krate.service.upload_form.as_ref();
    methods.extend(form.and_then(|form| upload_form(scope, form, krate, kind)));
    methods
}

/// The method that makes the request of any operation, for somebody else to send.
fn presign(scope: &mut Scope<'_>, kind: Kind) -> TokenStream {
    let docs = docs(&[
        "Signs the request of an operation for somebody else to send, such as a browser without credentials.".to_owned(),
        String::new(),
        "The operation is one of [`operations`](crate::operations), as in".to_owned(),
        "`presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7".to_owned(),
        "days.".to_owned(),
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
            let wrapped = scope.runtime("Error");
            quote!(Result<#signed, #wrapped<#error>>)
        }
    }
}

/// The method that makes a form for browsers.
fn upload_form(
    scope: &mut Scope<'_>,
    form: &UploadForm,
    krate: &Crate,
    kind: Kind,
) -> Option<TokenStream> {
    let mut operations = krate.operations.iter();
    let operation = operations.find(|it| it.name == form.operation.name)?;
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
    Some(quote! {
        #docs
        pub fn presign_form(
            &self, request: #input, policy: #policy, valid_for: ::std::time::Duration,
        ) -> #result {
            let policy = policy.renamed(&[#(#renamed),*]);
            let core = &self.core;
            core.presign_form::<#marker>(request, policy, valid_for)
        }
    })
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
        "The endpoint is a host name, and a port behind a colon if it is not the usual one. The password can be".to_owned(),
        "used for this time, usually 15 minutes, to open connections. They last longer.".to_owned(),
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
