//! The names that a file uses: how they are written, and what has to be imported.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use crate::ir::{Aggregate, Crate, Module, Named, Primitive, Type};
use crate::naming;

/// The names in one file.
pub(crate) struct Scope<'a> {
    module: Option<Module>,
    own: BTreeSet<&'a str>,
    imported: BTreeMap<String, String>,
}

impl<'a> Scope<'a> {
    /// The names in the file of a module, or in a file that defines no shapes.
    pub(crate) fn new(krate: &'a Crate, module: Option<Module>) -> Self {
        Self {
            own: own_names(krate, module.as_ref()),
            imported: BTreeMap::new(),
            module,
        }
    }

    /// Adds a name that the file defines itself.
    pub(crate) fn with_own(mut self, name: &'a str) -> Self {
        self.own.insert(name);
        self
    }

    /// The imports.
    pub(crate) fn into_uses(self) -> Vec<String> {
        self.imported.into_values().collect()
    }

    /// A generated type.
    pub(crate) fn named(&mut self, named: &Named) -> TokenStream {
        if self.module.as_ref() == Some(&named.module) {
            let name = ident(&named.name);
            return quote!(#name);
        }
        let parent = match &named.module {
            Module::Enums => "crate::enums",
            Module::Errors => "crate::errors",
            Module::Newtypes => "crate::newtypes",
            Module::Operation(_) => "crate::operations",
            Module::Types => "crate::types",
        };
        self.import(parent, &named.name)
    }

    /// An item of the runtime, by its path within it (`schema::Member`) or its name (`Shape`).
    pub(crate) fn runtime(&mut self, path: &str) -> TokenStream {
        match path.rsplit_once("::") {
            Some((parent, name)) => self.import(&format!("shapewright_runtime::{parent}"), name),
            None => self.import("shapewright_runtime", path),
        }
    }

    /// A macro of the runtime. Generated code defines no macros, so the name is free.
    pub(crate) fn runtime_macro(&mut self, name: &str) {
        let path = format!("shapewright_runtime::{name}");
        self.imported.insert(format!("{name}!"), path);
    }

    /// A type of the standard library. It needs its full path only if a model's name shadows it.
    pub(crate) fn prelude(&self, name: &str) -> TokenStream {
        let name_ident = ident(name);
        if !self.own.contains(name) {
            return quote!(#name_ident);
        }
        let parent = match name {
            "Option" => quote!(::std::option),
            "Some" => quote!(::std::option::Option),
            "Vec" => quote!(::std::vec),
            "Box" => quote!(::std::boxed),
            "String" => quote!(::std::string),
            "Result" => quote!(::std::result),
            "Into" => quote!(::std::convert),
            "IntoIterator" => quote!(::std::iter),
            other => panic!("{other} is not known as a name of the prelude"),
        };
        quote!(#parent::#name_ident)
    }

    /// A member's type, without `Option` and `Box`.
    pub(crate) fn ty(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::Primitive(primitive) => self.primitive(*primitive),
            Type::Named(named) => self.named(named),
            Type::Events(named) => {
                let stream = self.runtime("EventStream");
                let union = self.named(named);
                quote!(#stream<#union>)
            }
        }
    }

    /// A type of Rust or the runtime.
    pub(crate) fn primitive(&mut self, primitive: Primitive) -> TokenStream {
        match primitive {
            Primitive::Unit => quote!(()),
            Primitive::Boolean => quote!(bool),
            Primitive::Integer => quote!(i32),
            Primitive::Long => quote!(i64),
            Primitive::Float => quote!(f32),
            Primitive::Double => quote!(f64),
            Primitive::String => self.prelude("String"),
            Primitive::Blob => self.runtime("Blob"),
            Primitive::Stream => self.runtime("ByteStream"),
            Primitive::Timestamp => self.runtime("Timestamp"),
            Primitive::Document => self.runtime("Document"),
        }
    }

    /// Imports a name, or writes its full path if the name means something else in this file.
    fn import(&mut self, parent: &str, name: &str) -> TokenStream {
        let path = format!("{parent}::{name}");
        let name_ident = ident(name);
        let is_taken = self.own.contains(name)
            || (parent.starts_with("crate::") && naming::is_prelude_name(name))
            || self.imported.get(name).is_some_and(|other| *other != path);
        if is_taken {
            let parent: TokenStream = parent
                .parse()
                .unwrap_or_else(|error| panic!("{parent} is no path: {error}"));
            return quote!(#parent::#name_ident);
        }
        self.imported.insert(name.to_owned(), path);
        quote!(#name_ident)
    }
}

/// The names that a module defines.
fn own_names<'a>(krate: &'a Crate, module: Option<&Module>) -> BTreeSet<&'a str> {
    let aliases = krate.aliases.iter();
    let aliases = aliases.filter(|alias| Some(&alias.module) == module);
    let mut names = defined_names(krate, module);
    names.extend(aliases.map(|alias| alias.name.as_str()));
    names
}

/// The names of the types that a module defines.
fn defined_names<'a>(krate: &'a Crate, module: Option<&Module>) -> BTreeSet<&'a str> {
    match module {
        None => BTreeSet::new(),
        Some(Module::Enums) => krate.enums.iter().map(|item| item.name.as_str()).collect(),
        Some(Module::Errors) => krate.errors.iter().map(|item| item.name.as_str()).collect(),
        Some(Module::Newtypes) => krate
            .newtypes
            .iter()
            .map(|item| item.name.as_str())
            .collect(),
        Some(Module::Types) => {
            let types = krate.types.iter();
            let errors = types.clone().filter_map(Aggregate::stream_error);
            let errors = errors.map(|error| error.name.as_str());
            types.map(Aggregate::name).chain(errors).collect()
        }
        Some(Module::Operation(module)) => {
            let operation = krate
                .operations
                .iter()
                .find(|operation| operation.module == *module);
            operation.into_iter().flat_map(operation_names).collect()
        }
    }
}

/// The names that an operation's file defines.
pub(super) fn operation_names(operation: &crate::ir::Operation) -> impl Iterator<Item = &str> {
    let structures = operation
        .structures
        .iter()
        .map(|structure| structure.name.as_str());
    [operation.name.as_str(), operation.error.name.as_str()]
        .into_iter()
        .chain(structures)
}
