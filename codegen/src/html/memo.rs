//! Fragments that were converted before.
//!
//! A crate with a lock is lowered twice, and a comparison has two models that say almost the same. Converting
//! docs is most of the work of lowering.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use super::to_markdown;

/// Docs that were converted before. Models that are alike can share it; see
/// [`Options::memo`](crate::Options::memo).
#[derive(Debug, Default)]
pub struct Memo {
    /// What became of each fragment. Links make a difference, so there can be several.
    known: RwLock<HashMap<String, Vec<Converted>>>,
}

/// A memo changes no result, so none differs from another.
impl PartialEq for Memo {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Memo {}

#[derive(Debug)]
struct Converted {
    /// The names that were looked up, and the paths that were found.
    asked: Vec<(String, Option<String>)>,
    lines: Vec<String>,
}

impl Memo {
    /// The same as [`to_markdown`]. A fragment is converted once, as long as the names in it lead to the same
    /// paths.
    pub(crate) fn to_markdown(
        &self,
        html: &str,
        find: &dyn Fn(&str) -> Option<String>,
    ) -> Vec<String> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let mut before = known.get(html).into_iter().flatten();
        let same = before.find(|it| it.asked.iter().all(|(name, path)| find(name) == *path));
        if let Some(same) = same {
            return same.lines.clone();
        }
        drop(known);
        let asked = RefCell::new(Vec::new());
        let lines = to_markdown(html, &|name| {
            let path = find(name);
            asked.borrow_mut().push((name.to_owned(), path.clone()));
            path
        });
        let converted = Converted {
            asked: asked.into_inner(),
            lines: lines.clone(),
        };
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(html.to_owned()).or_default().push(converted);
        lines
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_fragment_is_converted_again_if_a_name_leads_elsewhere() {
        let memo = Memo::default();
        let conversions = || {
            let known = memo.known.read().unwrap();
            known.values().map(Vec::len).sum::<usize>()
        };
        let html = "<p>See <code>Job</code> and <code>Thing</code>.</p>";
        let calls = Cell::new(0);
        for (path, expected) in [("a::Job", 1), ("b::Job", 2), ("a::Job", 2)] {
            let links = |name: &str| {
                calls.set(calls.get() + 1);
                (name == "Job").then(|| path.to_owned())
            };
            assert_eq!(memo.to_markdown(html, &links), to_markdown(html, &links));
            assert_eq!(conversions(), expected);
        }
        assert!(calls.get() > 0);
        // Without names, any answer will do.
        for _ in 0..2 {
            assert_eq!(memo.to_markdown("<b>Fast</b>", &|_| None), ["**Fast**"]);
        }
        assert_eq!(conversions(), 3);
    }
}
