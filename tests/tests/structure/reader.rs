//! One file to its modules: what each defines and imports, and every path that it mentions.
//!
//! Code for tests alone (`#[cfg(test)]`) is left out, and so are docs and visibilities.

use std::collections::BTreeMap;

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMacro, ItemMod, Meta, UseTree};

use crate::source::{ModulePath, SourceFile};
use crate::tokens;

/// A path as the source says it, such as `["super", "codec", "Key"]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) segments: Vec<String>,
    pub(crate) line: usize,
    /// Whether it is the name of a macro that is called.
    pub(crate) is_macro: bool,
}

impl Mention {
    pub(crate) fn new(segments: Vec<String>, line: usize) -> Self {
        Self {
            segments,
            line,
            is_macro: false,
        }
    }

    pub(crate) fn of_macro(self, is_macro: bool) -> Self {
        Self { is_macro, ..self }
    }
}

/// What a name of a module stands for.
#[derive(Clone, Debug)]
pub(crate) enum Name {
    /// An item in this module, at this line.
    Item(usize),
    /// An import of this path, at this line.
    Import(Vec<String>, usize),
}

/// A module: a file, or a module within a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Module {
    pub(crate) path: ModulePath,
    /// The module that its file is, and the file.
    pub(crate) home: ModulePath,
    pub(crate) file: String,
    pub(crate) names: BTreeMap<String, Name>,
    /// Imports within functions: nobody else sees them.
    pub(crate) local: BTreeMap<String, Name>,
    pub(crate) globs: Vec<Vec<String>>,
    /// `macro_rules!`, and their lines. Textual scope and `#[macro_export]` take them beyond the module.
    pub(crate) macros: BTreeMap<String, usize>,
    pub(crate) mentions: Vec<Mention>,
    /// Modules in files of their own which exist in tests only.
    pub(crate) test_modules: Vec<ModulePath>,
}

/// Reads a file: the module which it is, then the modules within it.
pub(crate) fn modules(source: &SourceFile) -> Vec<Module> {
    let file =
        syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.name));
    let mut reader = Reader {
        modules: vec![Module {
            path: source.module.clone(),
            home: source.module.clone(),
            file: source.name.clone(),
            ..Module::default()
        }],
        current: 0,
        depth: 0,
    };
    reader.visit_file(&file);
    reader.modules
}

struct Reader {
    modules: Vec<Module>,
    /// The module which is being read.
    current: usize,
    /// How many functions or other items the reader is in: an import in one is no import of the module.
    depth: usize,
}

impl Reader {
    fn module(&mut self) -> &mut Module {
        &mut self.modules[self.current]
    }

    fn define(&mut self, name: &syn::Ident) {
        if self.depth == 0 {
            let line = name.span().start().line;
            self.module()
                .names
                .insert(name.to_string(), Name::Item(line));
        }
    }

    /// Records the imports of a `use`, which begins with these segments.
    fn import(&mut self, tree: &UseTree, mut segments: Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                segments.push(path.ident.to_string());
                self.import(&path.tree, segments);
            }
            UseTree::Name(name) if name.ident == "self" => {
                let last = segments.last().cloned().unwrap_or_default();
                self.bind(last, segments, name.ident.span().start().line);
            }
            UseTree::Name(name) => {
                segments.push(name.ident.to_string());
                self.bind(
                    name.ident.to_string(),
                    segments,
                    name.ident.span().start().line,
                );
            }
            UseTree::Rename(rename) => {
                if rename.ident != "self" {
                    segments.push(rename.ident.to_string());
                }
                self.bind(
                    rename.rename.to_string(),
                    segments,
                    rename.ident.span().start().line,
                );
            }
            UseTree::Glob(glob) => {
                let line = glob.star_token.spans[0].start().line;
                self.module()
                    .mentions
                    .push(Mention::new(segments.clone(), line));
                self.module().globs.push(segments);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, segments.clone());
                }
            }
        }
    }

    fn bind(&mut self, name: String, segments: Vec<String>, line: usize) {
        let inside = self.depth > 0;
        let module = self.module();
        module.mentions.push(Mention::new(segments.clone(), line));
        let names = if inside {
            &mut module.local
        } else {
            &mut module.names
        };
        // An item of the name is what others see: `macro_rules! x` and then `pub(crate) use x`.
        names.entry(name).or_insert(Name::Import(segments, line));
    }

    fn nested(&mut self, visit: impl FnOnce(&mut Self)) {
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let (attributes, name): (&[Attribute], _) = match item {
            Item::Const(item) => (&item.attrs, Some(&item.ident)),
            Item::Enum(item) => (&item.attrs, Some(&item.ident)),
            Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
            Item::Static(item) => (&item.attrs, Some(&item.ident)),
            Item::Struct(item) => (&item.attrs, Some(&item.ident)),
            Item::Trait(item) => (&item.attrs, Some(&item.ident)),
            Item::Type(item) => (&item.attrs, Some(&item.ident)),
            Item::Union(item) => (&item.attrs, Some(&item.ident)),
            Item::Impl(item) => (&item.attrs, None),
            Item::Macro(item) => (&item.attrs, None),
            Item::Use(item) => (&item.attrs, None),
            Item::Mod(item) => return self.visit_item_mod(item),
            _ => (&[], None),
        };
        if for_tests(attributes) {
            return;
        }
        if let Some(name) = name {
            self.define(name);
        }
        match item {
            Item::Use(item) if item.leading_colon.is_some() => {}
            Item::Use(item) => self.import(&item.tree, Vec::new()),
            Item::Macro(item) => self.visit_item_macro(item),
            _ => self.nested(|reader| visit::visit_item(reader, item)),
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if !for_tests(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let mut path = self.module().path.clone();
        path.push(item.ident.to_string());
        match &item.content {
            None if for_tests(&item.attrs) => self.module().test_modules.push(path),
            Some((_, items)) if !for_tests(&item.attrs) => {
                let outer = (self.current, self.depth);
                (self.current, self.depth) = (self.modules.len(), 0);
                let outside = &self.modules[outer.0];
                let (home, file) = (outside.home.clone(), outside.file.clone());
                self.modules.push(Module {
                    path,
                    home,
                    file,
                    ..Module::default()
                });
                for item in items {
                    self.visit_item(item);
                }
                (self.current, self.depth) = outer;
            }
            _ => {}
        }
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        if let Some(name) = &item.ident {
            self.define(name);
            if self.depth == 0 {
                let line = name.span().start().line;
                self.module().macros.insert(name.to_string(), line);
            }
        }
        self.visit_macro(&item.mac);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let name = call
            .path
            .segments
            .last()
            .map(|name| name.ident.to_string())
            .unwrap_or_default();
        if let Some(mention) = mention(&call.path) {
            self.module().mentions.push(mention.of_macro(true));
        }
        if !tokens::is_quote(&name) {
            tokens::paths(call.tokens.clone(), &mut self.module().mentions);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.module().mentions.extend(mention(path));
        visit::visit_path(self, path);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            tokens::paths(list.tokens.clone(), &mut self.module().mentions);
        }
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}
}

/// A path as a mention, unless it begins in another crate (`::std`).
fn mention(path: &syn::Path) -> Option<Mention> {
    let first = path.segments.first()?;
    let segments = path.segments.iter();
    let segments = segments.map(|segment| segment.ident.to_string()).collect();
    path.leading_colon
        .is_none()
        .then(|| Mention::new(segments, first.ident.span().start().line))
}

/// Whether `#[cfg(test)]`, or a condition which needs it, is among the attributes.
fn for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let Meta::List(list) = &attribute.meta else {
            return false;
        };
        let condition = list.tokens.to_string().replace(' ', "");
        list.path.is_ident("cfg") && (condition == "test" || condition.starts_with("all(test,"))
    })
}
