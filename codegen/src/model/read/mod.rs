//! Reading objects key by key, where a wrong value does not stop the rest.
//!
//! In: a text, and a function that asks for keys. Out: what the function made of them, and every problem with
//! its place. This module must not know the formats.
//!
//! A [`Fields`] hands out the values of one object by key, each checked for its type, and remembers which
//! keys it was asked for. A key that nobody asked for is reported as unknown at the end of the object. Values
//! that are wrong or missing are reported and read as empty, so all problems of a document appear in one run.
//! Whoever reads a document must use the result only if there were no errors.

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
    /// Parses a file, merges its extras into it, and returns the document and its tree. Unknown keys are
    /// errors if `strict`. `None`, and an error, if a file is not JSON.
    pub(crate) fn open(
        base: &'a SourceFile,
        extras: Option<&'a SourceFile>,
        strict: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Self, Node<'a>)> {
        let document = Self::new(base, None, strict);
        // Both files are parsed before giving up, so the problems of both are reported.
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

/// What an extras file adds to its base.
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
