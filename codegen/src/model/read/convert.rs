//! Values as the types that readers expect. The error is the value itself, if it has another type.

use std::borrow::Cow;

use crate::model::json::{Entries, Node};

/// What is said of a value of another type.
pub(super) fn wrong_type(expected: &str, found: &Node<'_>) -> String {
    format!("expected {expected}, but this is {}", found.describe())
}

pub(super) fn as_text(node: Node<'_>) -> Result<String, Node<'_>> {
    as_cow(node).map(Cow::into_owned)
}

pub(super) fn as_cow(node: Node<'_>) -> Result<Cow<'_, str>, Node<'_>> {
    match node {
        Node::Text(text) => Ok(text),
        other => Err(other),
    }
}

pub(super) fn as_whole(node: Node<'_>) -> Result<u64, Node<'_>> {
    match &node {
        Node::Number(number) => number.as_u64().ok_or(node),
        _ => Err(node),
    }
}

pub(super) fn as_list(node: Node<'_>) -> Result<Vec<Node<'_>>, Node<'_>> {
    match node {
        Node::List(items) => Ok(items),
        other => Err(other),
    }
}

pub(super) fn as_object(node: Node<'_>) -> Result<Entries<'_>, Node<'_>> {
    match node {
        Node::Object(entries) => Ok(entries),
        other => Err(other),
    }
}
