//! Words that mean something in Rust or in generated code, so names must avoid them.

/// The variant of every generated enum and union that keeps a value that the model does not list.
pub const CATCH_ALL_VARIANT: &str = "Unknown";

/// The variant of every operation's error enum that keeps an error that the model does not list.
pub const UNHANDLED_VARIANT: &str = "Unhandled";

/// Keywords of edition 2024, strict and reserved, that work as raw identifiers. Sorted.
pub(super) const RAW_KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
pub(super) const PATH_KEYWORDS: &[&str] = &["Self", "crate", "self", "super"];

/// Names of types, traits, variants and derives that the prelude of edition 2024 brings into every module.
/// Sorted.
///
/// If a module defines a type of such a name, generated code there must write the full path of the standard
/// one.
pub const PRELUDE_NAMES: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Methods that a generated structure has besides its setters, inherent or from a trait. Sorted.
///
/// An inherent setter of the same name would either not compile or hide the trait's method.
pub(super) const STRUCTURE_METHODS: &[&str] = &[
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "build",
    "builder",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "drop",
    "eq",
    "fill_idempotency_tokens",
    "fmt",
    "from",
    "hash",
    "into",
    "ne",
    "new",
    "partial_cmp",
    "read",
    "schema",
    "to_owned",
    "try_clone",
    "try_from",
    "try_into",
    "type_id",
    "validate",
    "write",
];

/// Methods that exception structures have from `std::error::Error` and `Display`. Sorted.
pub(super) const EXCEPTION_METHODS: &[&str] = &["cause", "provide", "source", "to_string"];

/// Methods that every client has besides its operations. Sorted.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "as_ref",
    "borrow",
    "borrow_mut",
    "builder",
    "call",
    "clone",
    "clone_from",
    "clone_into",
    "config",
    "default",
    "drop",
    "execute",
    "fmt",
    "from",
    "into",
    "new",
    "presign",
    "send",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
    "with",
];

/// Whether a type of this name hides one that the prelude brings into every module.
#[must_use]
pub fn is_prelude_name(name: &str) -> bool {
    PRELUDE_NAMES.binary_search(&name).is_ok()
}

/// Whether a word is a keyword of edition 2024, strict or reserved.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    RAW_KEYWORDS.binary_search(&word).is_ok() || PATH_KEYWORDS.contains(&word)
}
