//! Reading objects key by key, where a wrong value does not stop the rest.
//!
//! A [`Fields`] hands out the values of one object by key, each checked for its type, and remembers which keys it was
//! asked for. What nobody asked for is reported as unknown when the object is done. Values which are wrong or missing
//! are reported and read as empty, so that all problems of a document appear in one run; whoever reads a document
//! uses the result only when there were no errors.

mod convert;
mod document;
mod fields;
mod nested;

pub(crate) use self::document::Document;
pub(crate) use self::fields::Fields;

use self::convert::wrong_type;
use super::json::{Node, Path};
use super::source::SourceFile;
use crate::diagnostics::Diagnostics;

impl<'a> Document<'a> {
    /// Parses a file, merges its extras into it and returns the tree beside its document. Keys which nobody asks for
    /// are errors when `strict`. `None` when a file is no JSON, which is then reported.
    pub(crate) fn open(
        base: &'a SourceFile,
        extras: Option<&'a SourceFile>,
        strict: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Self, Node<'a>)> {
        let document = Self::new(base, None, strict);
        // Both files are parsed before giving up on one of them, so that the problems of both are reported.
        let tree = base.parse(diagnostics).map(|node| document.unique(node));
        document.close(diagnostics);
        let merge = match extras {
            Some(extras) => Some(read_extras(extras, strict, diagnostics)?),
            None => None,
        };
        let mut tree = tree?;
        if let Some(merge) = merge {
            tree.merge(merge);
        }
        Some((Self::new(base, extras, strict), tree))
    }

    /// Reads the document's object.
    pub(crate) fn read<T>(
        &self,
        tree: Node<'a>,
        read: impl FnOnce(&mut Fields<'_, 'a>) -> T,
    ) -> Option<T> {
        match tree {
            Node::Object(entries) => Some(Fields::read(self, &Path::Root, entries, read)),
            other => {
                self.error(&Path::Root, wrong_type("an object", &other), None);
                None
            }
        }
    }
}

/// What an extras file merges into its base.
fn read_extras<'a>(
    extras: &'a SourceFile,
    strict: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Node<'a>> {
    let document = Document::new(extras, None, strict);
    let tree = document.unique(extras.parse(diagnostics)?);
    let merge = document.read(tree, |fields| {
        fields.number("version");
        fields.required("merge").and_then(|node| match node {
            Node::Object(_) => Some(node),
            other => {
                fields.wrong("merge", wrong_type("an object", &other));
                None
            }
        })
    });
    document.close(diagnostics);
    merge.flatten()
}
