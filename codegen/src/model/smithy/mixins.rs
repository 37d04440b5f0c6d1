//! `apply` and mixins: parts of shapes that are written elsewhere.
//!
//! Afterwards no entry of the model is an `apply`, and each shape has the members, traits and bindings of its
//! mixins.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::ast::{Bindings, Member, Model, Shape};
use super::id;
use super::keyword::ShapeType;
use super::names::Names;
use crate::model::json::Path;
use crate::model::read::Document;

/// The greatest number of members of a model with its mixins resolved. AWS's largest model has 10,400.
const MOST_MEMBERS: usize = 250_000;

/// The mixins of each shape, which it has no more once they are resolved.
pub(super) fn of_shapes(model: &Model) -> HashMap<String, Vec<String>> {
    let shapes = model.shapes.iter();
    let mixed = shapes.filter(|(_, shape)| !shape.mixins.is_empty());
    mixed
        .map(|(id, shape)| (id.clone(), shape.mixins.clone()))
        .collect()
}

/// Resolves both, and reports what can't be.
pub(super) fn resolve(model: &mut Model, document: &Document<'_>) {
    apply(model, document);
    let mut mixing = Mixing {
        document,
        names: Names::new(model),
        states: HashMap::new(),
        members: 0,
    };
    let ids: Vec<String> = model.shapes.keys().cloned().collect();
    for id in ids {
        mixing.visit(model, id);
    }
}

/// Moves the traits of `apply` statements to their shapes. If only a mixin has the member, the shape gets the
/// member without a target, and the mixin fills it in.
fn apply(model: &mut Model, document: &Document<'_>) {
    let (statements, shapes): (IndexMap<String, Shape>, IndexMap<String, Shape>) =
        std::mem::take(&mut model.shapes)
            .into_iter()
            .partition(|(_, shape)| shape.kind == ShapeType::Apply);
    model.shapes = shapes;
    let names = (!statements.is_empty()).then(|| Names::new(model));
    for (at, statement) in statements {
        let root = Path::Key(&Path::Root, "shapes");
        let path = Path::Key(&root, &at);
        let (target, member) = match at.split_once('$') {
            Some((target, member)) => (target, Some(member)),
            None => (at.as_str(), None),
        };
        let Some(shape) = model.shapes.get_mut(target) else {
            let hint = names.as_ref().and_then(|names| names.hint(target));
            document.key_error(&path, format!("there is no shape `{target}`"), hint);
            continue;
        };
        let Some(member) = member else {
            shape.traits.apply(&statement.traits);
            continue;
        };
        if !shape.members.contains_key(member) && shape.mixins.is_empty() {
            let message = format!("`{target}` has no member `{member}`");
            document.key_error(&path, message, None);
            continue;
        }
        let known = shape.members.entry(member.to_owned()).or_default();
        known.traits.apply(&statement.traits);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Done,
}

struct Mixing<'d, 'a> {
    document: &'d Document<'a>,
    names: Names,
    states: HashMap<String, State>,
    /// The members of all shapes that are resolved.
    members: usize,
}

impl Mixing<'_, '_> {
    /// Gives a shape the parts of its mixins, after the mixins have theirs. The stack is explicit, because
    /// chains of mixins may be longer than the thread's.
    fn visit(&mut self, model: &mut Model, id: String) {
        let mut stack = vec![id];
        while let Some(id) = stack.last().cloned() {
            if self.states.get(&id) == Some(&State::Done) {
                stack.pop();
                continue;
            }
            let opened = self.states.insert(id.clone(), State::Open).is_none();
            let mixins = model.shapes.get(&id).map(|shape| shape.mixins.clone());
            let mixins = mixins.unwrap_or_default();
            let mut waiting = false;
            for (index, mixin) in mixins.iter().enumerate() {
                match self.states.get(mixin) {
                    // A mixin can be further down the stack only when its shape is seen for the first time.
                    Some(State::Open) if opened => self.report_cycle(&id, index, mixin),
                    Some(_) => {}
                    None if model.shapes.contains_key(mixin) => {
                        stack.push(mixin.clone());
                        waiting = true;
                    }
                    None => self.report_missing(&id, index, mixin),
                }
            }
            if !waiting {
                self.mix(model, &id, &mixins);
                self.states.insert(id, State::Done);
                stack.pop();
            }
        }
    }

    fn report_cycle(&self, id: &str, index: usize, mixin: &str) {
        let message = format!("`{mixin}` is a mixin of itself");
        self.at_mixin(id, index, message, None);
    }

    fn report_missing(&self, id: &str, index: usize, mixin: &str) {
        if !mixin.is_empty() && !Names::is_broken(self.document, mixin) {
            let message = format!("there is no shape `{mixin}`");
            self.at_mixin(id, index, message, self.names.hint(mixin));
        }
    }

    fn at_mixin(&self, id: &str, index: usize, message: String, hint: Option<String>) {
        let root = Path::Key(&Path::Root, "shapes");
        let shape = Path::Key(&root, id);
        let list = Path::Key(&shape, "mixins");
        let entry = Path::Index(&list, index);
        self.document
            .error(&Path::Key(&entry, "target"), message, hint);
    }

    /// Gives a shape the parts of its mixins.
    fn mix(&mut self, model: &mut Model, id: &str, mixins: &[String]) {
        let Some(own) = model.shapes.get(id) else {
            return;
        };
        if mixins.is_empty() {
            self.members += own.members.len();
            return;
        }
        let mut mixed = Shape {
            kind: own.kind,
            members: IndexMap::new(),
            traits: super::traits::Traits::default(),
            mixins: Vec::new(),
            bindings: Bindings::default(),
        };
        let mut seen = HashSet::new();
        for (index, name) in mixins.iter().enumerate() {
            let Some(mixin) = model.shapes.get(name).filter(|_| seen.insert(name)) else {
                continue;
            };
            if let Some(message) = unusable(own, mixin, name) {
                self.at_mixin(id, index, message, None);
                continue;
            }
            self.members += mixin.members.len();
            if self.members > MOST_MEMBERS {
                let message = format!("mixins give the model more than {MOST_MEMBERS} members");
                self.at_mixin(id, index, message, None);
                return;
            }
            let local = mixin.traits.mixin();
            let mut inherited = mixin.traits.clone();
            inherited.retain(|id| {
                id != MIXIN && !local.is_some_and(|local| local.iter().any(|it| it == id))
            });
            mixed.traits.apply(&inherited);
            self.add_members(id, &mut mixed.members, &mixin.members);
            mixed.bindings.extend(&mixin.bindings);
        }
        mixed.traits.apply(&own.traits);
        self.add_members(id, &mut mixed.members, &own.members);
        mixed.bindings.extend(&own.bindings);
        self.report_without_target(id, &mixed.members);
        model.shapes.insert(id.to_owned(), mixed);
    }

    /// Adds members. A member that is there already gets further traits, and keeps its place and target.
    fn add_members(
        &self,
        id: &str,
        members: &mut IndexMap<String, Member>,
        others: &IndexMap<String, Member>,
    ) {
        for (name, other) in others {
            let known = members.entry(name.clone()).or_insert_with(|| Member {
                target: other.target.clone(),
                ..Member::default()
            });
            known.traits.apply(&other.traits);
            if known.target != other.target && !other.target.is_empty() {
                let root = Path::Key(&Path::Root, "shapes");
                let shape = Path::Key(&root, id);
                let list = Path::Key(&shape, "members");
                let message = format!(
                    "a mixin has a member `{name}` as well, whose target is `{}`",
                    known.target
                );
                let path = Path::Key(&list, name);
                self.document
                    .error(&Path::Key(&path, "target"), message, None);
            }
        }
    }

    /// Reports members that an `apply` names and no mixin has.
    fn report_without_target(&self, id: &str, members: &IndexMap<String, Member>) {
        for (name, member) in members {
            let root = Path::Key(&Path::Root, "shapes");
            let at = format!("{id}${name}");
            let path = Path::Key(&root, &at);
            let shape = Path::Key(&root, id);
            let list = Path::Key(&shape, "members");
            let unread = Path::Key(&list, name);
            if member.target.is_empty()
                && !self.document.has_error_at(&Path::Key(&unread, "target"))
            {
                let message = format!("`{id}` has no member `{name}`");
                self.document.key_error(&path, message, None);
            }
        }
    }
}

const MIXIN: &str = "smithy.api#mixin";

/// Why a shape can't be used as a mixin, if it can't.
fn unusable(own: &Shape, mixin: &Shape, name: &str) -> Option<String> {
    if mixin.traits.mixin().is_none() {
        return Some(format!(
            "`{name}` is not a mixin: it lacks the trait `{MIXIN}`"
        ));
    }
    (mixin.kind != own.kind).then(|| {
        let (own, mixin) = (own.kind.as_str(), mixin.kind.as_str());
        format!(
            "the type of the mixin `{}` is {mixin}, but the type of the shape is {own}",
            id::name(name)
        )
    })
}

impl Bindings {
    /// Adds what a mixin or the shape itself binds. The later one wins.
    fn extend(&mut self, other: &Self) {
        let replace = |own: &mut Option<String>, other: &Option<String>| {
            if other.is_some() {
                own.clone_from(other);
            }
        };
        let append = |own: &mut Vec<String>, other: &[String]| {
            for id in other {
                if !own.contains(id) {
                    own.push(id.clone());
                }
            }
        };
        replace(&mut self.version, &other.version);
        replace(&mut self.input, &other.input);
        replace(&mut self.output, &other.output);
        append(&mut self.operations, &other.operations);
        append(
            &mut self.collection_operations,
            &other.collection_operations,
        );
        append(&mut self.resources, &other.resources);
        append(&mut self.errors, &other.errors);
        self.lifecycle.extend(other.lifecycle.clone());
        self.identifiers.extend(other.identifiers.clone());
        self.properties.extend(other.properties.clone());
        self.rename.extend(other.rename.clone());
    }
}
