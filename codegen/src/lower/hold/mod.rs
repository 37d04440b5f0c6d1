//! What a lock keeps as it was, although the model says otherwise.
//!
//! In: a service and the lock of its crate. Out: the service as it would be if AWS had kept what callers rely
//! on ([`amended`]), and [`Held`], which the other passes ask for names, boxes and modules. What is required
//! stays in the order of the lock; a member keeps a type that is the same on the wire; a type that is gone
//! becomes an alias, or stays. Afterwards [`back`] tells what was held back.

mod agree;
mod alike;
mod amend;
mod back;
mod types;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use agree::agrees;
pub(super) use amend::amended;
pub(super) use back::held_back;
pub use back::{HeldBack, Reason};

use crate::ir::Limits;
use crate::lock::{Item, Kind, Lock, Member, Operation, Place, Structure, Ty, Wraps};
use crate::naming;

/// The mark of a shape that stays a newtype although its name says no more than its primitive type. No name in
/// a model has it.
const NEWTYPE: &str = "$newtype";

/// What a lock says, for the passes that decide.
#[derive(Default)]
pub(super) struct Held<'l> {
    /// `None` if there is no lock, so that the model decides about everything.
    lock: Option<&'l Lock>,
    /// The shapes that have taken the place of others: the lock of the others holds for them.
    heirs: BTreeMap<String, String>,
    /// The members that are required in the amended service and not in the model, or the other way round.
    flipped: BTreeSet<(String, String)>,
    /// The members that are sensitive although their types do not say so any more.
    secrets: BTreeSet<(String, String)>,
    /// The shapes to which members lead in the model, where they lead elsewhere now.
    targets: BTreeMap<(String, String), String>,
    /// Types that are gone, and the shapes that have taken their place.
    aliases: BTreeMap<(Place, String), String>,
}

/// Where a structure is, as far as a lock says.
pub(super) enum Home<'l> {
    /// The lock does not know it.
    ByRule,
    /// In the module of this operation.
    Operation(&'l str),
    /// In `types`.
    Types,
}

/// A lock with an index.
struct Old<'l> {
    lock: &'l Lock,
    /// The shapes by their types.
    shapes: BTreeMap<Ty, &'l str>,
}

impl<'l> Old<'l> {
    fn new(lock: &'l Lock) -> Self {
        let shapes = lock.shapes();
        Self { lock, shapes }
    }

    fn item(&self, shape: &str) -> Option<&'l Item> {
        self.lock.item(shape)
    }

    /// The shape that has a type.
    fn shape_of(&self, ty: &Ty) -> Option<&'l str> {
        self.shapes.get(ty).copied()
    }
}

/// The name of a shape in the model: without the mark of one that stays a newtype.
pub(super) fn in_model(shape: &str) -> &str {
    shape.strip_suffix(NEWTYPE).unwrap_or(shape)
}

impl<'l> Held<'l> {
    /// All operations.
    pub(super) fn operations(&self) -> impl Iterator<Item = (&'l str, &'l Operation)> {
        let operations = self.lock.into_iter().flat_map(|lock| &lock.operations);
        operations.map(|(name, operation)| (name.as_str(), operation))
    }

    /// The item of a shape, or of the shape whose place it has taken.
    fn item(&self, shape: &str) -> Option<&'l Item> {
        let shape = in_model(shape);
        let shape = self.heirs.get(shape).map_or(shape, String::as_str);
        self.lock?.item(shape)
    }

    /// The structure or exception of a shape.
    pub(super) fn structure(&self, shape: &str) -> Option<&'l Structure> {
        match &self.item(shape)?.kind {
            Kind::Structure(structure) | Kind::Exception(structure, _) => Some(structure),
            _ => None,
        }
    }

    /// The members of a structure or exception.
    pub(super) fn fields(&self, shape: &str) -> Option<&'l BTreeMap<String, Member>> {
        self.structure(shape).map(|structure| &structure.members)
    }

    /// The members of a union.
    pub(super) fn cases(&self, shape: &str) -> Option<&'l BTreeMap<String, Member>> {
        match &self.item(shape)?.kind {
            Kind::Union(members, _) => Some(members),
            _ => None,
        }
    }

    /// The variants of an enum, by value.
    pub(super) fn values(&self, shape: &str) -> Option<&'l BTreeMap<String, String>> {
        match &self.item(shape)?.kind {
            Kind::Enum(values) => Some(values),
            _ => None,
        }
    }

    /// The constants of a newtype, by value.
    pub(super) fn constants(&self, shape: &str) -> Option<&'l BTreeMap<i32, String>> {
        match &self.item(shape)?.kind {
            Kind::Newtype(_, values, _) => Some(values),
            _ => None,
        }
    }

    /// What a newtype wraps, and the constants of its constraints.
    pub(super) fn limits(&self, shape: &str) -> Option<(&'l Wraps, &'l Limits)> {
        match &self.item(shape)?.kind {
            Kind::Newtype(wraps, _, limits) => Some((wraps, limits)),
            _ => None,
        }
    }

    /// The names that types have in a module, by shape, and those of types that are gone and whose names could
    /// be taken for others.
    pub(super) fn types(
        &self,
        place: Place,
        is_there: impl Fn(&str) -> bool,
    ) -> BTreeMap<String, String> {
        let items = self.lock.into_iter().flat_map(|lock| &lock.items);
        let items = items.filter(|(_, item)| item.place() == place);
        let names = items.filter_map(|(shape, item)| {
            let newtype = format!("{shape}{NEWTYPE}");
            // The enum of a member goes with the structure.
            let structure = shape.split('$').next().unwrap_or_default();
            if is_there(&newtype) {
                Some((newtype, item.name.clone()))
            } else if is_there(structure) || item.name != naming::type_name(shape) {
                Some((shape.clone(), item.name.clone()))
            } else {
                None
            }
        });
        let aliases = self.aliases.keys();
        let aliases = aliases.filter(|(module, _)| *module == place);
        // No shape has such a name.
        let aliases = aliases.map(|(_, name)| (format!("{name}$alias"), name.clone()));
        names.chain(aliases).collect()
    }

    /// The enums of errors of streams, by stream.
    pub(super) fn stream_errors(&self) -> BTreeMap<String, String> {
        let items = self.lock.into_iter().flat_map(|lock| &lock.items);
        let errors = items.filter_map(|(shape, item)| match &item.kind {
            Kind::Union(_, Some(error)) => Some((shape.clone(), error.clone())),
            _ => None,
        });
        errors.collect()
    }

    /// The variants that exceptions are in enums of errors, by shape.
    pub(super) fn variants(&self) -> BTreeMap<String, String> {
        let items = self.lock.into_iter().flat_map(|lock| &lock.items);
        let variants = items.filter_map(|(shape, item)| match &item.kind {
            Kind::Exception(_, variant) => Some((shape.clone(), variant.clone())),
            _ => None,
        });
        variants.collect()
    }

    /// Where a structure is.
    pub(super) fn home(&self, shape: &str) -> Home<'l> {
        match self.item(shape).map(|item| &item.kind) {
            Some(Kind::Structure(structure)) => match &structure.operation {
                Some(operation) => Home::Operation(operation),
                None => Home::Types,
            },
            _ => Home::ByRule,
        }
    }

    /// Whether a member is in a box, if it still has the type that it had.
    pub(super) fn is_boxed(&self, shape: &str, member: &str) -> Option<bool> {
        let members = self.fields(shape).or_else(|| self.cases(shape))?;
        Some(members.get(member)?.boxed)
    }

    /// Whether the model requires a member. `required` says whether the amended service does.
    pub(super) fn is_due(&self, shape: &str, member: &str, required: bool) -> bool {
        let key = (shape.to_owned(), member.to_owned());
        required != self.flipped.contains(&key)
    }

    /// Whether a member is sensitive although its type is not.
    pub(super) fn is_secret(&self, shape: &str, member: &str) -> bool {
        let key = (shape.to_owned(), member.to_owned());
        self.secrets.contains(&key)
    }

    /// The shape to which a member leads in the model, if it leads elsewhere now.
    pub(super) fn target(&self, shape: &str, member: &str) -> Option<&str> {
        let key = (shape.to_owned(), member.to_owned());
        self.targets.get(&key).map(String::as_str)
    }

    /// The types that are gone, with the shapes that have taken their place.
    pub(super) fn aliases(&self) -> impl Iterator<Item = (Place, &str, &str)> {
        let aliases = self.aliases.iter();
        aliases.map(|((place, name), target)| (*place, name.as_str(), target.as_str()))
    }
}
