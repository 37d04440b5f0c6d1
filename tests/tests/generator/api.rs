//! The public API of each generated crate on one page: items and signatures, without bodies and docs.
//!
//! A reviewer reads this page first. Calls of macros are copied from the file, because they list members and
//! traits.

use std::fmt::Write as _;
use std::fs;

use quote::{ToTokens, quote};
use syn::{
    Attribute, Fields, FnArg, ForeignItem, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct,
    Signature, Visibility,
};

use crate::support::{assert_snapshot, files_below, workspace};

#[test]
fn public_api_is_as_reviewed() {
    let generated = workspace().join("generated");
    let mut packages: Vec<String> = fs::read_dir(&generated)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    packages.sort();
    assert!(!packages.is_empty());
    for package in packages {
        let mut page = String::new();
        for (path, contents) in files_below(&generated.join(&package)) {
            if path.starts_with("src/") {
                let text = String::from_utf8(contents).unwrap();
                let _ = write!(page, "// == {path}\n\n{}", api_of_file(&text));
            }
        }
        assert_snapshot(&format!("api__{package}"), &page);
    }
}

/// The public items of a file.
pub(crate) fn api_of_file(text: &str) -> String {
    let file = syn::parse_file(text).unwrap();
    let mut calls = macro_calls(text).into_iter();
    let mut page = String::new();
    for item in file.items {
        let shown = match item {
            Item::Macro(_) => calls.next(),
            Item::Impl(item) => Some(implementation(item)),
            item => public(item).map(|item| printed(&item)),
        };
        if let Some(shown) = shown {
            let _ = writeln!(page, "{shown}");
        }
    }
    assert_eq!(calls.next(), None, "not all calls of macros were found");
    page
}

/// The calls of macros at the top level, as they stand in the file but for docs.
pub(crate) fn macro_calls(text: &str) -> Vec<String> {
    let mut calls = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let is_call = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains("! {");
        if !is_call {
            continue;
        }
        let mut call = format!("{line}\n");
        if !line.ends_with('}') {
            for line in lines.by_ref() {
                if !line.trim_start().starts_with("///") && !line.is_empty() {
                    let _ = writeln!(call, "{line}");
                }
                if line == "}" {
                    break;
                }
            }
        }
        calls.push(call);
    }
    calls
}

/// The item if it is public, without docs and private parts.
fn public(item: Item) -> Option<Item> {
    let (visibility, item) = match item {
        Item::Const(mut item) => {
            without_docs(&mut item.attrs);
            (item.vis.clone(), Item::Const(item))
        }
        Item::Enum(mut item) => {
            strip_enum(&mut item);
            (item.vis.clone(), Item::Enum(item))
        }
        Item::Mod(item) => (item.vis.clone(), Item::Mod(item)),
        Item::Struct(mut item) => {
            strip_struct(&mut item);
            (item.vis.clone(), Item::Struct(item))
        }
        Item::Type(mut item) => {
            without_docs(&mut item.attrs);
            (item.vis.clone(), Item::Type(item))
        }
        Item::Use(item) => (item.vis.clone(), Item::Use(item)),
        other => panic!("unexpected: {}", other.to_token_stream()),
    };
    matches!(visibility, Visibility::Public(_)).then_some(item)
}

fn strip_enum(item: &mut ItemEnum) {
    without_docs(&mut item.attrs);
    for variant in &mut item.variants {
        without_docs(&mut variant.attrs);
    }
}

/// Keeps the field of a newtype, because conversions follow from it.
fn strip_struct(item: &mut ItemStruct) {
    without_docs(&mut item.attrs);
    if let Fields::Named(fields) = &mut item.fields {
        let all = std::mem::take(&mut fields.named).into_iter();
        let public = all.filter(|field| matches!(field.vis, Visibility::Public(_)));
        fields.named = public.collect();
        for field in &mut fields.named {
            without_docs(&mut field.attrs);
        }
    }
}

fn without_docs(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
}

/// An `impl` with signatures in place of functions.
///
/// Only functions of other languages are declarations in Rust, so the printer is given a block of them.
fn implementation(item: ItemImpl) -> String {
    let is_trait = item.trait_.is_some();
    let head = ItemImpl {
        items: Vec::new(),
        attrs: Vec::new(),
        ..item.clone()
    };
    let head = printed(&Item::Impl(head));
    if is_trait {
        return head;
    }
    let mut declarations: Vec<ForeignItem> = Vec::new();
    let mut constants = Vec::new();
    for item in item.items {
        match item {
            ImplItem::Fn(mut function) if matches!(function.vis, Visibility::Public(_)) => {
                without_docs(&mut function.attrs);
                without_mut(&mut function.sig);
                let (vis, signature, attributes) = (function.vis, function.sig, function.attrs);
                declarations.push(syn::parse_quote!(#(#attributes)* #vis #signature;));
            }
            ImplItem::Const(mut constant) if matches!(constant.vis, Visibility::Public(_)) => {
                without_docs(&mut constant.attrs);
                constants.push(constant);
            }
            _ => {}
        }
    }
    let block: Item = syn::parse_quote!(extern "C" { #(#declarations)* });
    let block = printed(&block);
    let functions = block.strip_prefix("extern \"C\" {\n").unwrap_or("}\n");
    let constants = printed_constants(&constants);
    format!(
        "{} {{\n{constants}{functions}",
        head.trim_end_matches(" {}\n")
    )
}

/// Removes `mut` from a receiver by value: callers don't see it.
fn without_mut(signature: &mut Signature) {
    if let Some(FnArg::Receiver(receiver)) = signature.inputs.first_mut() {
        receiver.mutability = None;
    }
}

fn printed_constants(constants: &[syn::ImplItemConst]) -> String {
    let block: Item = syn::parse2(quote!(impl X { #(#constants)* })).unwrap();
    let block = printed(&block);
    let lines = block.strip_prefix("impl X {\n");
    lines.map_or_else(String::new, |lines| {
        lines.trim_end_matches("}\n").to_owned()
    })
}

fn printed(item: &Item) -> String {
    prettyplease::unparse(&syn::parse_quote!(#item))
}
