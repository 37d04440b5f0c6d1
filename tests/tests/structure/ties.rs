//! Who imports whom: the ties between the files of a crate.

use std::fmt;

use crate::krate::Crate;
use crate::reader::Module;
use crate::source::ModulePath;

/// One end of a tie.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct End {
    /// The module that the file is.
    pub(crate) module: ModulePath,
    pub(crate) file: String,
    /// None if the path leads to the module itself.
    pub(crate) line: Option<usize>,
}

impl End {
    fn new(module: &Module, line: Option<usize>) -> Self {
        Self {
            module: module.home.clone(),
            file: module.file.clone(),
            line,
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        match self.line {
            Some(line) => write!(f, ":{line}"),
            None => Ok(()),
        }
    }
}

/// One file mentions what is in another one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tie {
    pub(crate) from: End,
    pub(crate) to: End,
    /// The path as it is written.
    pub(crate) path: String,
}

impl fmt::Display for Tie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}` -> {}", self.from, self.path, self.to)
    }
}

/// All ties of a crate, sorted. The root may name everything, so its own are left out. A macro must use
/// public paths, so `$crate::Name` and `$crate::macros_support::Name` in a macro are ties to the definition
/// of the name alone.
pub(crate) fn ties(all: &Crate) -> Vec<Tie> {
    let mut ties = Vec::new();
    for module in all
        .modules
        .values()
        .filter(|module| !module.home.is_empty())
    {
        for mention in &module.mentions {
            let in_macro = mention.segments[0] == "$crate";
            for stop in all.resolve(module, mention) {
                let target = &all.modules[&stop.module];
                if target.file == module.file || (in_macro && all.is_front(target)) {
                    continue;
                }
                ties.push(Tie {
                    from: End::new(module, Some(mention.line)),
                    to: End::new(target, stop.line),
                    path: mention.segments.join("::"),
                });
            }
        }
    }
    ties.sort();
    ties.dedup();
    ties
}
