//! A crate's modules, and where a path leads.

use std::collections::{BTreeMap, BTreeSet};

use crate::reader::{self, Mention, Module, Name};
use crate::source::{ModulePath, SourceFile};

/// A place in the source which a path names or leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stop {
    pub(crate) module: ModulePath,
    /// The line in the module's file, or none if the path names the module itself.
    pub(crate) line: Option<usize>,
}

/// All modules of a crate without its tests.
pub(crate) struct Crate {
    pub(crate) modules: BTreeMap<ModulePath, Module>,
    /// The macros that are defined in it, with the module and the line of each.
    macros: BTreeMap<String, (ModulePath, usize)>,
}

impl Crate {
    pub(crate) fn new(files: &[SourceFile]) -> Self {
        let all: Vec<Module> = files.iter().flat_map(reader::modules).collect();
        let tests: Vec<ModulePath> = all
            .iter()
            .flat_map(|module| module.test_modules.clone())
            .collect();
        let is_test = |path: &ModulePath| tests.iter().any(|test| path.starts_with(test));
        let mut modules = BTreeMap::new();
        let mut macros = BTreeMap::new();
        for module in all {
            if is_test(&module.path) {
                continue;
            }
            for (name, line) in &module.macros {
                macros.insert(name.clone(), (module.path.clone(), *line));
            }
            modules.insert(module.path.clone(), module);
        }
        Self { modules, macros }
    }

    /// The modules to which a path leads that `from` mentions: the module it names, and behind each re-export
    /// the next one, down to the definition. A path into another crate leads nowhere.
    pub(crate) fn resolve(&self, from: &Module, mention: &Mention) -> Vec<Stop> {
        let mut walk = Walk {
            all: self,
            stops: Vec::new(),
            seen: BTreeSet::new(),
        };
        let exported = |root: &str| root == "crate" || root == "$crate";
        match mention.segments.as_slice() {
            // `macro_rules!` are seen by their bare name in everything after them, and exported ones are in
            // the root.
            [name] if mention.is_macro && self.macros.contains_key(name) => walk.stop_macro(name),
            [root, name]
                if mention.is_macro && exported(root) && self.macros.contains_key(name) =>
            {
                walk.stop_macro(name);
            }
            // A path of one segment is an item or a local variable, and never a module.
            [name] if self.child(&from.path, name).is_some() && !from.names.contains_key(name) => {}
            segments => {
                walk.relative(from, segments);
            }
        }
        walk.stops
    }

    /// Whether a module is a front: it defines nothing, and only has names of others. The root is one,
    /// whatever modules it has.
    pub(crate) fn is_front(&self, module: &Module) -> bool {
        let only_imports = || {
            module
                .names
                .values()
                .all(|name| matches!(name, Name::Import(..)))
        };
        let has_children = || {
            let below = self
                .modules
                .keys()
                .filter(|path| path.starts_with(&module.path));
            below.count() > 1
        };
        module.path.is_empty() || (only_imports() && !has_children())
    }

    fn child(&self, path: &ModulePath, name: &str) -> Option<&Module> {
        let mut path = path.clone();
        path.push(name.to_owned());
        self.modules.get(&path)
    }
}

/// One path on its way, and the steps that it took.
struct Walk<'a> {
    all: &'a Crate,
    stops: Vec<Stop>,
    seen: BTreeSet<(ModulePath, Vec<String>)>,
}

/// How many steps a path takes at most. Imports that name each other have no end.
const LIMIT: usize = 64;

impl<'a> Walk<'a> {
    fn stop(&mut self, module: &ModulePath, line: Option<usize>) {
        self.stops.push(Stop {
            module: module.clone(),
            line,
        });
    }

    fn stop_macro(&mut self, name: &str) {
        let (module, line) = &self.all.macros[name];
        self.stop(module, Some(*line));
    }

    /// Records a step. Returns whether it is a new one.
    fn goes_on(&mut self, module: &Module, segments: &[String]) -> bool {
        let step = (module.path.clone(), segments.to_vec());
        self.seen.len() < LIMIT && self.seen.insert(step)
    }

    /// Walks a path as code in `from` says it. Returns the module it names, if it names a module of this
    /// crate.
    fn relative(&mut self, from: &Module, segments: &[String]) -> Option<ModulePath> {
        if !self.goes_on(from, segments) {
            return None;
        }
        let (first, rest) = segments.split_first()?;
        match first.as_str() {
            "crate" | "$crate" => self.absolute(&self.all.modules[&Vec::new()], rest),
            "self" => self.absolute(from, rest),
            "super" => {
                let (_, parent) = from.path.split_last()?;
                let parent = self.all.modules.get(parent)?;
                // `super::super` goes on from there, and everything else is looked up in it.
                match rest.first().map(String::as_str) {
                    Some("super") => self.relative(parent, rest),
                    _ => self.absolute(parent, rest),
                }
            }
            name => {
                if let Some(child) = self.all.child(&from.path, name) {
                    return self.absolute(child, rest);
                }
                match from.names.get(name).or_else(|| from.local.get(name)) {
                    // `use indexmap::indexmap`: another crate, which is called like what is imported from it.
                    Some(Name::Import(path, _)) if path[0] == name => None,
                    Some(Name::Import(path, _)) => self.relative(from, &joined(path, rest)),
                    Some(Name::Item(_)) => None,
                    None => self.globs(from, segments, false),
                }
            }
        }
    }

    /// Walks the rest of a path from a module on, which is named already.
    fn absolute(&mut self, module: &Module, segments: &[String]) -> Option<ModulePath> {
        if !self.goes_on(module, segments) {
            return None;
        }
        let Some((name, rest)) = segments.split_first() else {
            self.stop(&module.path, None);
            return Some(module.path.clone());
        };
        if let Some(child) = self.all.child(&module.path, name) {
            return self.absolute(child, rest);
        }
        match module.names.get(name) {
            Some(Name::Item(line)) => self.stop(&module.path, Some(*line)),
            Some(Name::Import(path, line)) => {
                self.stop(&module.path, Some(*line));
                return self.relative(module, &joined(path, rest));
            }
            // `#[macro_export]` puts a macro into the root, wherever it is written.
            None if module.path.is_empty() && self.all.macros.contains_key(name) => {
                self.stop_macro(name);
            }
            None => return self.globs(module, segments, true),
        }
        None
    }

    /// Looks for a name in the modules that are imported as a whole. If `own`, `module` is where the path
    /// leads: it is named in any case, and if no other module has the name, a macro call has made it there.
    fn globs(&mut self, module: &Module, segments: &[String], own: bool) -> Option<ModulePath> {
        if own {
            self.stop(&module.path, None);
        }
        for glob in &module.globs {
            let target = self.glob_target(module, glob);
            let target = target.filter(|target| self.has(target, &segments[0], self.seen.len()));
            if let Some(target) = target {
                return self.absolute(target, segments);
            }
        }
        None
    }

    /// Whether a module has a name: by itself, or by importing all of another one. `seen` bounds how deep
    /// that is followed.
    fn has(&self, module: &Module, name: &str, seen: usize) -> bool {
        let mut globs = module.globs.iter();
        module.names.contains_key(name)
            || seen < LIMIT
                && globs.any(|glob| {
                    let target = self.glob_target(module, glob);
                    target.is_some_and(|target| self.has(target, name, seen + 1))
                })
    }

    /// The module of this crate whose names a glob imports.
    fn glob_target(&self, module: &Module, glob: &[String]) -> Option<&'a Module> {
        let mut walk = Walk {
            all: self.all,
            stops: Vec::new(),
            seen: self.seen.clone(),
        };
        let path = walk.relative(module, glob)?;
        self.all.modules.get(&path)
    }
}

fn joined(path: &[String], rest: &[String]) -> Vec<String> {
    path.iter().chain(rest).cloned().collect()
}
