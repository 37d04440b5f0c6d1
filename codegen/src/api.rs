//! The public API of a generated crate on one page.
//!
//! In: the files of a crate, as they were generated or as they are on the disk. Out: one text for people who
//! review a change. It has no docs, no bodies and no numbers that depend on the order of members. All that
//! belongs to an operation is together, and a member is one line. So the difference of two pages is what
//! callers may notice.

mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Fields, FnArg, ImplItem, Item, ItemImpl, ItemMacro, ItemStruct, TraitItem,
    Visibility,
};

use tokens::{Block, blocks, compact, entries, in_group, is_punct, with_names};

/// The folder whose files are operations.
const OPERATIONS: &str = "src/operations/";

/// The public API of a crate, from the paths and texts of its files.
///
/// Files that are neither the manifest nor below `src/` are left out.
///
/// # Errors
/// If a file is not Rust. The text names the file.
pub fn page<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<String, String> {
    let files: BTreeMap<&str, &str> = files.into_iter().collect();
    let mut sections = BTreeMap::new();
    for (path, text) in &files {
        if path.starts_with("src/") {
            let file = syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
            sections.insert((*path).to_owned(), section(file.items));
        }
    }
    group_by_operation(&mut sections);
    let mut page = String::new();
    if let Some(manifest) = files.get("Cargo.toml") {
        let _ = writeln!(page, "// == features\n\n{}", features(manifest));
    }
    let mut sections: Vec<_> = sections.into_iter().collect();
    sections.sort_by_key(|(path, _)| (rank(path), path.clone()));
    for (path, entries) in sections.iter().filter(|(_, entries)| !entries.is_empty()) {
        let _ = writeln!(page, "// == {path}\n");
        let mut was_long = false;
        for (index, entry) in entries.iter().enumerate() {
            // Items of one line are close together.
            let is_long = !entry.lines.is_empty();
            if index > 0 && (is_long || was_long) {
                page.push('\n');
            }
            let _ = write!(page, "{entry}");
            was_long = is_long;
        }
        page.push('\n');
    }
    Ok(page)
}

/// The place of a file on the page.
fn rank(path: &str) -> u8 {
    match path {
        "src/lib.rs" => 0,
        "src/client.rs" | "src/blocking.rs" => 1,
        path if path.starts_with(OPERATIONS) => 2,
        _ => 3,
    }
}

/// The features in a manifest, one a line.
fn features(manifest: &str) -> String {
    let lines = manifest.lines().skip_while(|line| *line != "[features]");
    let lines = lines.skip(1).take_while(|line| !line.starts_with('['));
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.fold(String::new(), |page, line| page + line + "\n")
}

/// An item with the lines in it.
#[derive(Debug, Default)]
struct Entry {
    head: String,
    lines: Vec<Line>,
    /// What other items call it.
    name: String,
    /// The names of the fields, as macros count them.
    members: Vec<String>,
    /// The types of the fields, by their names.
    types: BTreeMap<String, String>,
}

#[derive(Debug)]
struct Line {
    /// The name of the field or function that the line is about, if it is about one.
    member: String,
    text: String,
}

impl Line {
    fn new(member: impl Into<String>, text: String) -> Self {
        let member = member.into();
        Self { member, text }
    }
}

impl Entry {
    fn line(head: String) -> Self {
        Self {
            head,
            ..Self::default()
        }
    }

    fn add(&mut self, text: String) {
        self.lines.push(Line::new("", text));
    }

    /// Appends to the line of a member.
    fn add_to_member(&mut self, member: &str, text: &str) {
        match self.lines.iter_mut().find(|line| line.member == member) {
            Some(line) => line.text.push_str(text),
            None => self
                .lines
                .push(Line::new(member, format!("{member}{text}"))),
        }
    }
}

impl std::fmt::Display for Entry {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(formatter, "{}", self.head)?;
        for line in &self.lines {
            writeln!(formatter, "    {}", line.text)?;
        }
        Ok(())
    }
}

/// The public items of a file, with what macros say of them.
fn section(items: Vec<Item>) -> Vec<Entry> {
    let mut section = Section::default();
    // A macro or a method may stand before the type that it speaks of.
    let is_about_another = |item: &Item| matches!(item, Item::Macro(_) | Item::Impl(_));
    let (about_others, own): (Vec<_>, Vec<_>) = items.into_iter().partition(is_about_another);
    section.entries.extend(own.iter().filter_map(item));
    for item in about_others {
        match item {
            Item::Macro(call) => section.call(&call),
            Item::Impl(item) => section.implementation(&item),
            _ => {}
        }
    }
    section.finish()
}

/// What the parameter of a newtype has behind the newtype's name.
const MARKER: &str = "Marker";

/// An item that is not a call of a macro, if it is public.
fn item(item: &Item) -> Option<Entry> {
    let (visibility, entry) = match item {
        Item::Struct(item) => (&item.vis, structure(item)),
        Item::Fn(item) => (&item.vis, Entry::line(signature(&item.attrs, &item.sig))),
        Item::Type(item) => {
            let mut entry = named(item, &item.ident);
            // The parameter is hidden, so its name is not for callers.
            let parameter = format!("named::{}", item.ident);
            entry.head = entry
                .head
                .replace(&format!("{parameter}{MARKER}"), &parameter);
            (&item.vis, entry)
        }
        Item::Const(item) => (&item.vis, named(item, &item.ident)),
        Item::Mod(item) => (&item.vis, named(item, &item.ident)),
        Item::Use(item) => (&item.vis, Entry::line(without_end(item))),
        Item::Enum(item) => {
            let mut entry = named(item, &item.ident);
            entry.head = format!("{}pub enum {}", attributes(&item.attrs), item.ident);
            for variant in &item.variants {
                entry.add(compact(variant.to_token_stream()));
            }
            (&item.vis, entry)
        }
        Item::Trait(item) => {
            let mut entry = named(item, &item.ident);
            entry.head = format!("{}pub trait {}", attributes(&item.attrs), item.ident);
            item.items
                .iter()
                .map(trait_item)
                .for_each(|line| entry.add(line));
            (&item.vis, entry)
        }
        other => return Some(Entry::line(compact(other.to_token_stream()))),
    };
    matches!(visibility, Visibility::Public(_)).then_some(entry)
}

/// An item of one line.
fn named(item: &impl ToTokens, name: &syn::Ident) -> Entry {
    Entry {
        name: name.to_string(),
        ..Entry::line(without_end(item))
    }
}

/// An item without its semicolon.
fn without_end(item: &impl ToTokens) -> String {
    let text = compact(item.to_token_stream());
    text.strip_suffix(';').unwrap_or(&text).to_owned()
}

/// Attributes other than docs, with a space after each.
fn attributes(attributes: &[Attribute]) -> String {
    let kept = attributes.iter().filter(|it| !is_doc(it));
    kept.fold(String::new(), |text, it| {
        text + &compact(it.to_token_stream()) + " "
    })
}

/// Whether an attribute is docs, or a file that only docs read.
fn is_doc(attribute: &Attribute) -> bool {
    let name = attribute.path();
    let of_docs = || compact(attribute.to_token_stream()).starts_with("#[cfg_attr(doc, doc = ");
    name.is_ident("doc") || name.is_ident("cfg_attr") && of_docs()
}

/// A public function without its body. Callers don't see whether a receiver by value is `mut`.
fn signature(attrs: &[Attribute], signature: &syn::Signature) -> String {
    let mut signature = signature.clone();
    if let Some(FnArg::Receiver(receiver)) = signature.inputs.first_mut() {
        receiver.mutability = None;
    }
    format!(
        "{}pub {}",
        attributes(attrs),
        compact(signature.to_token_stream())
    )
}

fn trait_item(item: &TraitItem) -> String {
    match item {
        TraitItem::Fn(function) => {
            let signature = signature(&function.attrs, &function.sig);
            let has_body = function.default.is_some();
            format!("{signature}{}", if has_body { " {..}" } else { "" })
        }
        other => without_end(other),
    }
}

fn implementation(item: &ItemImpl) -> Entry {
    let head = ItemImpl {
        items: Vec::new(),
        attrs: Vec::new(),
        ..item.clone()
    };
    let head = compact(head.to_token_stream());
    let mut entry = Entry::line(head.trim_end_matches(" {}").to_owned());
    if item.trait_.is_some() {
        return entry;
    }
    for item in &item.items {
        match item {
            ImplItem::Fn(it) if matches!(it.vis, Visibility::Public(_)) => {
                let text = signature(&it.attrs, &it.sig);
                entry.lines.push(Line::new(it.sig.ident.to_string(), text));
            }
            ImplItem::Const(it) if matches!(it.vis, Visibility::Public(_)) => {
                entry.add(without_end(it));
            }
            _ => {}
        }
    }
    entry
}

fn structure(item: &ItemStruct) -> Entry {
    let mut entry = Entry {
        head: format!("{}pub struct {}", attributes(&item.attrs), item.ident),
        name: item.ident.to_string(),
        ..Entry::default()
    };
    match &item.fields {
        Fields::Named(fields) => {
            for field in fields
                .named
                .iter()
                .filter(|it| matches!(it.vis, Visibility::Public(_)))
            {
                let Some(name) = &field.ident else { continue };
                let (name, ty) = (name.to_string(), compact(field.ty.to_token_stream()));
                let text = format!("{}{name}: {ty}", attributes(&field.attrs));
                entry.lines.push(Line::new(name.as_str(), text));
                entry.types.insert(name.clone(), ty);
                entry.members.push(name);
            }
        }
        // Conversions follow from the field of a newtype.
        fields => entry.head += &compact(fields.to_token_stream()),
    }
    entry
}

/// The entries of a file while macros add to them.
#[derive(Default)]
struct Section {
    entries: Vec<Entry>,
}

impl Section {
    fn find(&mut self, name: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.name == name)
    }

    /// Appends to the first line of an item of this file, or makes a line of its own.
    fn add(&mut self, name: &str, macro_name: &str, text: &str) {
        match self.find(name) {
            Some(entry) => entry.head.push_str(text),
            None => self
                .entries
                .push(Entry::line(format!("{macro_name} {name}{text}"))),
        }
    }

    /// What a call of a macro declares.
    fn call(&mut self, call: &ItemMacro) {
        let path = &call.mac.path;
        let name = path
            .segments
            .last()
            .map(|it| it.ident.to_string())
            .unwrap_or_default();
        let tokens = call.mac.tokens.clone();
        match name.as_str() {
            "structure" => blocks(tokens)
                .into_iter()
                .for_each(|block| self.structure(&block)),
            "operation" => blocks(tokens)
                .into_iter()
                .for_each(|block| self.operation(&block)),
            "newtypes" => self.newtypes(tokens),
            "boxed" | "exception" => {
                for token in tokens {
                    self.add(&token.to_string(), &name, &format!(" {name}"));
                }
            }
            _ => {
                let blocks = blocks(tokens).into_iter();
                self.entries.extend(blocks.map(|block| other(&name, block)));
            }
        }
    }

    /// Fields get their names in messages, and their traits.
    fn structure(&mut self, block: &Block) {
        let (mark, rest) = match block.head.as_slice() {
            [not, clone, rest @ ..] if is_punct(not, '!') => (format!(" !{clone}"), rest),
            rest => (String::new(), rest),
        };
        let Some((name, rest)) = rest.split_first() else {
            return;
        };
        let name = name.to_string();
        let lines = block.body.clone().map(entries).unwrap_or_default();
        let members: Vec<String> = lines
            .iter()
            .filter_map(|it| Some(it.first()?.to_string()))
            .collect();
        let traits = compact(with_names(rest, &members));
        let space = if traits.is_empty() || traits.starts_with([':', '.']) {
            ""
        } else {
            " "
        };
        self.add(&name, "structure", &format!("{space}{traits}{mark}"));
        let Some(entry) = self.find(&name) else {
            return;
        };
        for (line, member) in lines.iter().zip(&members) {
            let traits = compact(with_names(line.get(1..).unwrap_or_default(), &members));
            let inner = traits.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
            let traits = inner.unwrap_or(&traits);
            entry.add_to_member(member, &format!(" = {traits}"));
        }
        entry.members = members;
    }

    /// Methods of a structure are said of its fields, if they set one.
    fn implementation(&mut self, item: &ItemImpl) {
        let name = compact(item.self_ty.to_token_stream());
        let found = self.find(&name).filter(|_| item.trait_.is_none());
        let Some(entry) = found.filter(|entry| entry.head.contains("pub struct ")) else {
            self.entries.push(implementation(item));
            return;
        };
        let mut others = item.clone();
        others.items.retain(|item| !method(entry, item));
        if !others.items.is_empty() {
            self.entries.push(implementation(&others));
        }
    }

    /// The operation comes first in its file.
    fn operation(&mut self, block: &Block) {
        let lines = block.body.clone().map(entries).unwrap_or_default();
        let lines: Vec<String> = lines
            .into_iter()
            .map(|it| compact(it.into_iter().collect()))
            .collect();
        let input = lines
            .iter()
            .find_map(|line| line.strip_prefix("input: "))
            .unwrap_or_default();
        let members = self
            .find(input)
            .map(|it| it.members.clone())
            .unwrap_or_default();
        let is_trait = |token: &TokenTree| is_punct(token, '.');
        let traits = block
            .head
            .iter()
            .position(is_trait)
            .unwrap_or(block.head.len());
        let (head, traits) = block.head.split_at(traits);
        let mut entry = Entry::line(format!(
            "operation {}",
            compact(head.iter().cloned().collect())
        ));
        let is_told = |line: &&String| *line != "service: crate::SERVICE";
        for line in lines.iter().filter(is_told) {
            entry.add(line.clone());
        }
        for parts in traits.split(is_trait).filter(|parts| !parts.is_empty()) {
            entry.add(format!(".{}", compact(with_names(parts, &members))));
        }
        self.entries.insert(0, entry);
    }

    /// Aliases get their constraints.
    fn newtypes(&mut self, tokens: TokenStream) {
        for token in tokens {
            let Some(body) = in_group(&token, Delimiter::Brace) else {
                // Those without any.
                continue;
            };
            for entry in entries(body) {
                let [name, traits, pattern @ ..] = entry.as_slice() else {
                    continue;
                };
                let traits = in_group(traits, Delimiter::Parenthesis).map(compact);
                let mut text = traits.unwrap_or_default();
                if let [_equals, pattern, matcher] = pattern {
                    let space = if text.is_empty() { "" } else { " " };
                    let _ = write!(text, "{space}= {pattern} {}", check(matcher));
                }
                let name = name.to_string();
                let name = name.strip_suffix(MARKER).unwrap_or(&name);
                self.add(name, "newtype", &format!("; {text}"));
            }
        }
    }

    /// Sorts members, because their order says nothing. `new` is before them.
    fn finish(mut self) -> Vec<Entry> {
        for entry in self.entries.iter_mut().filter(|it| !it.types.is_empty()) {
            entry.lines.sort_by(|a, b| a.member.cmp(&b.member));
        }
        self.entries
    }
}

/// What checks a pattern.
fn check(matcher: &TokenTree) -> &'static str {
    match matcher {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => "checked",
        TokenTree::Group(group) if group.stream().is_empty() => "not checked",
        TokenTree::Ident(_) => "not checked any more",
        _ => "checked with the feature `regex`",
    }
}

/// Adds a method to the structure that has it: the constructor, or a setter. Returns `false` if it is another.
///
/// A field gets the kind of its setter. Arguments of `new` have an order, so they are a line.
fn method(entry: &mut Entry, item: &ImplItem) -> bool {
    let ImplItem::Fn(function) = item else {
        return false;
    };
    let name = function.sig.ident.to_string();
    let signature = &function.sig;
    let typed = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => Some(argument),
        FnArg::Receiver(_) => None,
    });
    let arguments: Option<Vec<Argument>> = typed.map(Argument::read).collect();
    let Some(arguments) = arguments else {
        return false;
    };
    if name == "new" && signature.receiver().is_none() {
        if !arguments.is_empty() {
            let arguments: Vec<_> = arguments.iter().map(|it| it.text(&entry.types)).collect();
            let text = format!("new({})", arguments.join(", "));
            entry.lines.insert(0, Line::new("", text));
        }
        return true;
    }
    let ([argument], Some(field)) = (arguments.as_slice(), field_set(&function.block)) else {
        return false;
    };
    let mut text = argument.kind.to_owned();
    if name != field {
        let _ = write!(text, " by {name}");
    }
    text += &argument.type_beside(entry.types.get(&field));
    entry.add_to_member(&field, &format!(", {text}"));
    true
}

/// The field to which the first statement assigns a value.
fn field_set(block: &syn::Block) -> Option<String> {
    let syn::Stmt::Expr(syn::Expr::Assign(assignment), _) = block.stmts.first()? else {
        return None;
    };
    match &*assignment.left {
        syn::Expr::Field(field) => Some(compact(field.member.to_token_stream())),
        _ => None,
    }
}

/// An argument of a constructor or setter.
struct Argument {
    name: String,
    /// What the value becomes.
    ty: String,
    /// `collect` if it takes anything that can be collected, `flags` if it is a plain boolean, `set` otherwise.
    kind: &'static str,
}

impl Argument {
    /// Reads an argument, if it is one that a constructor or a setter has.
    fn read(argument: &syn::PatType) -> Option<Self> {
        let name = compact(argument.pat.to_token_stream());
        let ty = compact(argument.ty.to_token_stream());
        let inner = |bound: &str| {
            let (_, inner) = ty.strip_prefix("impl ")?.split_once(bound)?;
            // A long type is on a line of its own, with a comma.
            let inner = inner.strip_suffix('>')?;
            Some(inner.strip_suffix(',').unwrap_or(inner).to_owned())
        };
        let (ty, kind) = if ty == "bool" {
            (ty, "flags")
        } else if let Some(ty) = inner("Items<") {
            (ty, "collect")
        } else {
            (inner("Into<")?, "set")
        };
        Some(Self { name, ty, kind })
    }

    /// The argument of a constructor.
    fn text(&self, types: &BTreeMap<String, String>) -> String {
        let text = self.name.clone() + &self.type_beside(types.get(&self.name));
        if self.kind == "collect" {
            format!("[{text}]")
        } else {
            text
        }
    }

    /// The type, if it is not the field's.
    fn type_beside(&self, field: Option<&String>) -> String {
        let is_same = |field: &String| {
            let optional = field
                .strip_suffix('>')
                .and_then(|it| it.split_once("Option<"));
            *field == self.ty || optional.is_some_and(|(_, inner)| inner == self.ty)
        };
        if field.is_some_and(is_same) {
            String::new()
        } else {
            format!(": {}", self.ty)
        }
    }
}

/// A declaration of a kind that needs no care. Members of one that has names in it have no order.
fn other(macro_name: &str, block: Block) -> Entry {
    let head = compact(block.head.into_iter().collect());
    let lines = block.body.map(entries).unwrap_or_default().into_iter();
    let mut lines: Vec<String> = lines.map(|it| compact(it.into_iter().collect())).collect();
    // Values of enums are sorted by their texts.
    if !matches!(macro_name, "enumeration" | "named_integers") {
        lines.sort();
    }
    let mut entry = Entry::line(format!("{macro_name} {head}"));
    for line in lines {
        entry.add(line);
    }
    entry
}

/// Moves the methods of clients, and the names in the list of operations, to the operations.
fn group_by_operation(sections: &mut BTreeMap<String, Vec<Entry>>) {
    let path = |module: &str| format!("{OPERATIONS}{}.rs", module.trim_start_matches("r#"));
    let list = format!("{OPERATIONS}mod.rs");
    let known: BTreeSet<String> = sections
        .keys()
        .filter(|it| it.starts_with(OPERATIONS))
        .cloned()
        .collect();
    let mut moved: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, entries) in sections.iter_mut() {
        let stem = file
            .trim_start_matches("src/")
            .trim_end_matches(".rs")
            .to_owned();
        if *file == list {
            entries.retain(|entry| {
                let module = entry
                    .head
                    .strip_prefix("pub use ")
                    .and_then(|it| it.split("::").next());
                let place = module.map(path).filter(|it| known.contains(it));
                let is_moved = place.is_some();
                moved
                    .entry(place.unwrap_or_default())
                    .or_default()
                    .push(entry.head.clone());
                !is_moved
            });
        } else if !known.contains(file) {
            for entry in entries.iter_mut().filter(|it| it.head.starts_with("impl")) {
                for line in std::mem::take(&mut entry.lines) {
                    let place = path(&line.member);
                    if known.contains(&place) {
                        let text = format!("{stem}: {}", line.text);
                        moved.entry(place).or_default().push(text);
                    } else {
                        entry.lines.push(line);
                    }
                }
            }
        }
    }
    for (place, lines) in moved {
        if let Some(entries) = sections.get_mut(&place) {
            match entries
                .iter_mut()
                .find(|it| it.head.starts_with("operation "))
            {
                Some(entry) => lines.into_iter().for_each(|line| entry.add(line)),
                None => entries.extend(lines.into_iter().map(Entry::line)),
            }
        }
    }
}

#[cfg(test)]
mod tests;
