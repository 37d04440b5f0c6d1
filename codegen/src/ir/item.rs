//! What all items have: names, modules, types and deprecations.

/// A generated type, by its module and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    /// Where it is defined.
    pub module: Module,
    /// Its name.
    pub name: String,
}

/// A module of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Module {
    /// `enums`.
    Enums,
    /// `errors`.
    Errors,
    /// `newtypes`.
    Newtypes,
    /// `operations::x`; its items are seen as `operations::Item` as well.
    Operation(String),
    /// `types`.
    Types,
}

/// A type as a member's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// A type of Rust or the runtime.
    Primitive(Primitive),
    /// A generated type.
    Named(Named),
    /// A stream of the events that this generated union has.
    Events(Named),
}

/// A type of Rust or the runtime that a shape maps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Primitive {
    /// `()`: nothing to say. A member of a union that has no data is a variant without any.
    Unit,
    /// `bool`.
    Boolean,
    /// `i32`.
    Integer,
    /// `i64`.
    Long,
    /// `f32`.
    Float,
    /// `f64`.
    Double,
    /// `String`.
    String,
    /// The runtime's `Blob`.
    Blob,
    /// The runtime's `ByteStream`: a blob that is the whole body of a message and need not be in memory.
    Stream,
    /// The runtime's `Timestamp`.
    Timestamp,
    /// The runtime's `Document`.
    Document,
}

impl Primitive {
    /// A number or boolean. Setters take these as they are.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(
            self,
            Self::Boolean | Self::Integer | Self::Long | Self::Float | Self::Double
        )
    }
}

/// Another name of a type: one that an older model had, so that the code of callers goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// Where it is defined.
    pub module: Module,
    /// Its name.
    pub name: String,
    /// The type.
    pub target: Named,
    /// What it is.
    pub docs: Vec<String>,
    /// That it should not be used any more.
    pub deprecated: Deprecation,
}

/// Why and since when an item should not be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// Why, and what to use instead.
    pub message: Option<String>,
    /// Since when: a date or version.
    pub since: Option<String>,
}
