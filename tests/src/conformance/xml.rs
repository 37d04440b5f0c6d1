//! XML documents as trees, without what has no meaning: prefixes, the order of attributes, spaces around
//! texts.

use roxmltree::{Document, Node, ParsingOptions};

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    name: Name,
    /// Sorted by name.
    attributes: Vec<(Name, String)>,
    children: Vec<Element>,
    text: String,
}

/// A namespace, if any, and a name in it.
type Name = (Option<String>, String);

/// Reads a document.
///
/// # Errors
/// It is not XML.
pub(super) fn parse(text: &str) -> Result<Element, String> {
    let document = Document::parse_with_options(text, ParsingOptions::default());
    let document = document.map_err(|error| error.to_string())?;
    Ok(element(document.root_element()))
}

fn element(node: Node<'_, '_>) -> Element {
    let name = node.tag_name();
    let mut attributes: Vec<_> = node
        .attributes()
        .map(|attribute| {
            let namespace = attribute.namespace().map(str::to_owned);
            let name = (namespace, attribute.name().to_owned());
            (name, attribute.value().to_owned())
        })
        .collect();
    attributes.sort();
    let texts = node.children().filter(Node::is_text);
    let text: String = texts.filter_map(|text| text.text()).collect();
    Element {
        name: (name.namespace().map(str::to_owned), name.name().to_owned()),
        attributes,
        children: node
            .children()
            .filter(Node::is_element)
            .map(element)
            .collect(),
        text: text.trim().to_owned(),
    }
}

impl Element {
    /// The other element means the same. The entries of a map may be in another order.
    pub(super) fn matches(&self, other: &Self) -> bool {
        let same_head = self.name == other.name
            && self.attributes == other.attributes
            && self.text == other.text
            && self.children.len() == other.children.len();
        if !same_head {
            return false;
        }
        let mut pairs = self.children.iter().zip(&other.children);
        if pairs.all(|(a, b)| a.matches(b)) {
            return true;
        }
        same_entries(&self.children, &other.children)
    }

    /// The element may be an entry of a map: it has a key and a value.
    fn is_entry(&self) -> bool {
        self.children.len() == 2 && self.text.is_empty()
    }
}

/// The elements are the same if those which may be entries of maps are put in another order.
fn same_entries(expected: &[Element], actual: &[Element]) -> bool {
    let mut rest: Vec<&Element> = actual.iter().collect();
    expected.iter().all(|element| {
        let candidate = |other: &&&Element| {
            element.matches(other) && (element.is_entry() || rest.first() == Some(*other))
        };
        let found = rest.iter().find(candidate).copied();
        let index = found.and_then(|found| rest.iter().position(|it| std::ptr::eq(*it, found)));
        index.map(|index| rest.remove(index)).is_some()
    })
}
