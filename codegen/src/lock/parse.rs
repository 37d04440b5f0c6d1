//! The text of a lock to a lock, with a place for everything that is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::print::{is_plain, is_plain_part};
use super::ty::is_name;
use super::{Item, Kind, Lock, Member, Operation, Place, Structure, Ty, Wraps, rules};
use crate::diagnostics::{Diagnostic, Diagnostics, Severity, did_you_mean};
use crate::ir::Limits;
use crate::naming;

/// The kinds of lines.
const KINDS: [&str; 7] = [
    "alias",
    "enum",
    "exception",
    "newtype",
    "operation",
    "structure",
    "union",
];

impl Lock {
    /// Reads the text of a lock, which diagnostics call `file`. Comments begin with `#`. The order of lines
    /// does not matter. Returns `None` if anything is wrong, and `diagnostics` then has all of it.
    pub fn parse(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut reader = Reader::default();
        for (index, line) in text.lines().enumerate() {
            let line = line.strip_suffix('\r').unwrap_or(line);
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            reader.number = index + 1;
            reader.line(line);
        }
        reader.finish();
        if reader.problems.is_empty() {
            return Some(reader.lock);
        }
        for Problem {
            line,
            column,
            message,
            hint,
        } in reader.problems
        {
            let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            diagnostics.push(Diagnostic {
                file: file.to_owned(),
                line: number(line),
                column: number(column),
                severity: Severity::Error,
                path: String::new(),
                message,
                hint,
            });
        }
        None
    }
}

/// What is wrong with a line.
struct Problem {
    line: usize,
    column: usize,
    message: String,
    hint: Option<String>,
}

/// A problem of the current line, at a place in it.
struct Wrong {
    at: usize,
    message: String,
    hint: Option<String>,
}

/// The lines that were read so far.
#[derive(Default)]
struct Reader {
    lock: Lock,
    problems: Vec<Problem>,
    /// The number of the current line.
    number: usize,
    /// The lines of members and values. They wait for the items that have them.
    parts: Vec<Part>,
    /// Where each operation, item and part is.
    places: BTreeMap<(String, Option<String>), usize>,
}

/// A member of a structure or union, a value of an enum, or a value of a newtype.
struct Part {
    line: usize,
    kind: String,
    shape: String,
    name: String,
    contents: Contents,
}

enum Contents {
    Member(Member),
    Value(Option<String>),
    Bound(i64),
    Pattern(String),
}

impl Reader {
    fn line(&mut self, line: &str) {
        let mut rest = Rest { line, at: 0 };
        if let Err(wrong) = self.item(&mut rest) {
            let line_text = line.get(..wrong.at).unwrap_or(line);
            self.problems.push(Problem {
                line: self.number,
                column: line_text.chars().count() + 1,
                message: wrong.message,
                hint: wrong.hint,
            });
        }
    }

    fn problem(&mut self, line: usize, message: String, hint: Option<String>) {
        self.problems.push(Problem {
            line,
            column: 1,
            message,
            hint,
        });
    }

    fn item(&mut self, rest: &mut Rest<'_>) -> Result<(), Wrong> {
        let kind = rest.until(|it| it == ' ');
        if !KINDS.contains(&kind) {
            let hint = did_you_mean(kind, KINDS);
            let hint = hint.or_else(|| Some(format!("a line begins with {}", KINDS.join(", "))));
            return Err(Wrong {
                at: 0,
                message: format!("`{kind}` is no kind of line in a lock"),
                hint,
            });
        }
        rest.expect(" ")?;
        if kind == "alias" {
            return self.alias(rest);
        }
        let shape = rest.word(is_plain)?;
        let part = if rest.takes(".") {
            Some(rest.word(is_plain_part)?)
        } else {
            None
        };
        self.once(kind, &shape, part.as_deref())?;
        match (kind, part) {
            ("operation", None) => self.operation(shape, rest)?,
            (_, None) => self.whole(kind, shape, rest)?,
            ("operation", Some(_)) => {
                return Err(rest.wrong("the name of an operation has no dot"));
            }
            ("newtype", Some(name)) if rest.takes(" = ") => {
                let contents = constant(rest)?;
                self.part(kind, shape, name, contents);
            }
            ("enum" | "newtype", Some(name)) => {
                let contents = Contents::Value(rest.as_name()?);
                self.part(kind, shape, name, contents);
            }
            (_, Some(name)) => {
                let member = member(kind, &name, rest)?;
                self.part(kind, shape, name, Contents::Member(member));
            }
        }
        rest.end()
    }

    /// Refuses a second line for the same.
    fn once(&mut self, kind: &str, shape: &str, part: Option<&str>) -> Result<(), Wrong> {
        let scope = match kind {
            "alias" => "alias ",
            "operation" => "operation ",
            _ => "",
        };
        let key = (format!("{scope}{shape}"), part.map(str::to_owned));
        match self.places.insert(key, self.number) {
            None => Ok(()),
            Some(first) => Err(Wrong {
                at: 0,
                message: format!("this is in the lock twice: it is in line {first}, too"),
                hint: Some("delete one of the two lines".to_owned()),
            }),
        }
    }

    fn part(&mut self, kind: &str, shape: String, name: String, contents: Contents) {
        self.parts.push(Part {
            line: self.number,
            kind: kind.to_owned(),
            shape,
            name,
            contents,
        });
    }

    fn alias(&mut self, rest: &mut Rest<'_>) -> Result<(), Wrong> {
        let alias = rest.named(" = ")?;
        rest.expect(" = ")?;
        let target = rest.named("\0")?;
        rest.end()?;
        self.once("alias", &alias.to_string(), None)?;
        self.lock.aliases.insert(alias, target);
        Ok(())
    }

    fn operation(&mut self, name: String, rest: &mut Rest<'_>) -> Result<(), Wrong> {
        let mut names = rules::operation(&name);
        if rest.takes(" as ") {
            for (index, place) in names.iter_mut().enumerate() {
                if index > 0 {
                    rest.expect(" ")?;
                }
                *place = rest.name()?;
            }
        }
        let error = if rest.takes(" errors ") {
            rest.name()?
        } else {
            rules::error(&names[0])
        };
        let input = !rest.takes(" takes nothing");
        let output = !rest.takes(" returns nothing");
        let pages = if rest.takes(" pages") {
            let name = rest.as_name()?;
            Some(name.unwrap_or_else(|| naming::pages_method(&names[2])))
        } else {
            None
        };
        let mut waiters = BTreeMap::new();
        while rest.takes(" waiter ") {
            let waiter = rest.word(is_plain)?;
            let name = rest.as_name()?;
            let name = name.unwrap_or_else(|| naming::waiter_method(&waiter));
            waiters.insert(waiter, name);
        }
        let operation = Operation {
            names,
            pages,
            waiters,
            error,
            input,
            output,
        };
        self.lock.operations.insert(name, operation);
        Ok(())
    }

    fn whole(&mut self, kind: &str, shape: String, rest: &mut Rest<'_>) -> Result<(), Wrong> {
        let name = rest.as_name()?;
        let name = name.unwrap_or_else(|| naming::type_name(&shape));
        let kind = match kind {
            "structure" => Kind::Structure(structure(rest)?),
            "exception" => {
                let structure = structure(rest)?;
                let variant = if rest.takes(" variant ") {
                    rest.name()?
                } else {
                    naming::error_variant(&shape)
                };
                Kind::Exception(structure, variant)
            }
            "union" => {
                let error = if rest.takes(" errors ") {
                    Some(rest.name()?)
                } else {
                    rest.takes(" errors").then(|| rules::error(&name))
                };
                Kind::Union(BTreeMap::new(), error)
            }
            "enum" => Kind::Enum(BTreeMap::new()),
            _ => {
                rest.expect(" = ")?;
                let at = rest.at;
                let text = rest.all();
                let wraps = Wraps::parse(text).ok_or_else(|| Wrong {
                    at,
                    message: format!("`{text}` is nothing that a newtype wraps"),
                    hint: Some(
                        "as in `String`, `List<types::Job>` or `Map<newtypes::Key, i32>`"
                            .to_owned(),
                    ),
                })?;
                Kind::Newtype(wraps, BTreeMap::new(), Limits::default())
            }
        };
        self.lock.items.insert(shape, Item { name, kind });
        Ok(())
    }

    /// Puts members and values into their items, and checks what only the whole lock shows.
    fn finish(&mut self) {
        for part in std::mem::take(&mut self.parts) {
            self.add(part);
        }
        self.check_names();
        self.check_types();
    }

    fn add(&mut self, part: Part) {
        let Part {
            line,
            kind,
            shape,
            name,
            contents,
        } = part;
        let item = self.lock.items.get_mut(&shape);
        let wrong = match (item.map(|item| &mut item.kind), kind.as_str(), contents) {
            (Some(Kind::Structure(structure)), "structure", Contents::Member(member))
            | (Some(Kind::Exception(structure, _)), "exception", Contents::Member(member)) => {
                structure.members.insert(name, member);
                return;
            }
            (Some(Kind::Union(members, _)), "union", Contents::Member(member)) => {
                members.insert(name, member);
                return;
            }
            (Some(Kind::Enum(values)), "enum", Contents::Value(variant)) => {
                let variant = variant.unwrap_or_else(|| naming::variant_name(&name));
                values.insert(name, variant);
                return;
            }
            (
                Some(Kind::Newtype(wraps, _, limits)),
                "newtype",
                contents @ (Contents::Bound(_) | Contents::Pattern(_)),
            ) => match set_constant(wraps, limits, &name, contents) {
                Ok(()) => return,
                Err(wrong) => wrong,
            },
            (Some(Kind::Newtype(_, values, _)), "newtype", Contents::Value(Some(constant))) => {
                if let Ok(value) = name.parse() {
                    values.insert(value, constant);
                    return;
                }
                (format!("`{name}` is no value of an integer"), None)
            }
            (Some(Kind::Newtype(..)), "newtype", Contents::Value(None)) => {
                let hint = Some(format!("as in `newtype {shape}.{name} as HIGH`"));
                ("a value of a newtype needs a name".to_owned(), hint)
            }
            (item, _, _) => {
                let is_known = item.is_some();
                let hint = if is_known {
                    None
                } else {
                    did_you_mean(&shape, self.lock.items.keys())
                };
                (format!("the lock has no {kind} `{shape}`"), hint)
            }
        };
        self.problem(line, wrong.0, wrong.1);
    }

    /// The line of an item or a part.
    fn place(&self, shape: &str, part: Option<&str>) -> usize {
        let key = (shape.to_owned(), part.map(str::to_owned));
        self.places.get(&key).copied().unwrap_or(1)
    }

    /// Refuses names that two items of one scope have.
    fn check_names(&mut self) {
        let mut found = Vec::new();
        let mut twice = |scope: &mut BTreeSet<String>, name: &str, line: usize| {
            if !scope.insert(name.to_owned()) {
                found.push((line, format!("the name `{name}` is given twice")));
            }
        };
        let mut types: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
        let (mut modules, mut methods) = (BTreeSet::new(), BTreeSet::new());
        for (name, operation) in &self.lock.operations {
            let line = self.place(&format!("operation {name}"), None);
            let in_operations = types.entry(Place::Operations).or_default();
            let [ty, module, method] = &operation.names;
            twice(in_operations, ty, line);
            twice(in_operations, &operation.error, line);
            twice(&mut modules, module, line);
            let repeated = operation.pages.iter().chain(operation.waiters.values());
            for method in [method].into_iter().chain(repeated) {
                twice(&mut methods, method, line);
            }
        }
        for (shape, item) in &self.lock.items {
            let line = self.place(shape, None);
            twice(types.entry(item.place()).or_default(), &item.name, line);
            let mut parts = BTreeSet::new();
            if matches!(item.kind, Kind::Enum(_) | Kind::Union(..)) {
                // Every enum and union has it.
                parts.insert(naming::CATCH_ALL_VARIANT.to_owned());
            }
            let mut setters = BTreeSet::new();
            let mut part =
                |part: &str, name: &str| twice(&mut parts, name, self.place(shape, Some(part)));
            match &item.kind {
                Kind::Structure(Structure { members, .. })
                | Kind::Exception(Structure { members, .. }, _) => {
                    for (name, member) in members {
                        part(name, &member.name);
                    }
                    for (name, member) in members {
                        twice(&mut setters, &member.setter, self.place(shape, Some(name)));
                    }
                }
                Kind::Union(members, _) => {
                    for (name, member) in members {
                        part(name, &member.name);
                    }
                }
                Kind::Enum(values) => values.iter().for_each(|(value, name)| part(value, name)),
                Kind::Newtype(_, values, _) => {
                    let values = values.iter();
                    values.for_each(|(value, name)| part(&value.to_string(), name));
                }
            }
        }
        for alias in self.lock.aliases.keys() {
            if let Ty::Named(place, name) = alias {
                let line = self.place(&format!("alias {alias}"), None);
                twice(types.entry(*place).or_default(), name, line);
            }
        }
        for (line, message) in found {
            self.problem(line, message, None);
        }
    }

    /// Refuses types and arguments that the lock does not have.
    fn check_types(&mut self) {
        let known = self.lock.shapes();
        let mut found = Vec::new();
        let mut check = |ty: &Ty, line: usize| {
            let ty = match ty {
                Ty::Events(union) => Ty::Named(Place::Types, union.clone()),
                ty => ty.clone(),
            };
            let is_known = matches!(ty, Ty::Primitive(_))
                || known.contains_key(&ty)
                || self.lock.aliases.contains_key(&ty);
            if !is_known {
                let hint = did_you_mean(&ty.to_string(), known.keys().map(Ty::to_string));
                found.push((line, format!("the lock has no type `{ty}`"), hint));
            }
        };
        for (alias, target) in &self.lock.aliases {
            check(target, self.place(&format!("alias {alias}"), None));
        }
        for (shape, item) in &self.lock.items {
            let line = self.place(shape, None);
            match &item.kind {
                Kind::Structure(Structure { members, .. })
                | Kind::Exception(Structure { members, .. }, _)
                | Kind::Union(members, _) => {
                    for (name, member) in members {
                        check(&member.ty, self.place(shape, Some(name)));
                    }
                }
                Kind::Newtype(wraps, ..) => {
                    wraps.types().into_iter().for_each(|ty| check(ty, line));
                }
                Kind::Enum(_) => {}
            }
        }
        for (shape, item) in &self.lock.items {
            let (Kind::Structure(structure) | Kind::Exception(structure, _)) = &item.kind else {
                continue;
            };
            let mut seen = BTreeSet::new();
            for argument in structure.arguments.iter().flatten() {
                let line = self.place(shape, None);
                if !structure.members.contains_key(argument) {
                    let message =
                        format!("`new` takes `{argument}`, which is no member of `{shape}`");
                    let hint = did_you_mean(argument, structure.members.keys());
                    found.push((line, message, hint));
                } else if !seen.insert(argument) {
                    found.push((line, format!("`new` takes `{argument}` twice"), None));
                }
            }
            if let Some(operation) = &structure.operation {
                if !self.lock.operations.contains_key(operation) {
                    let hint = did_you_mean(operation, self.lock.operations.keys());
                    let message = format!("the lock has no operation `{operation}`");
                    found.push((self.place(shape, None), message, hint));
                }
            }
        }
        for (line, message, hint) in found {
            self.problem(line, message, hint);
        }
    }
}

/// The operation and the arguments of a structure.
fn structure(rest: &mut Rest<'_>) -> Result<Structure, Wrong> {
    let operation = if rest.takes(" in ") {
        Some(rest.word(is_plain)?)
    } else {
        None
    };
    let mut arguments = None;
    if rest.takes(" new(") {
        let mut list = Vec::new();
        while !rest.takes(")") {
            if !list.is_empty() {
                rest.expect(", ")?;
            }
            list.push(rest.word(is_plain)?);
        }
        arguments = Some(list);
    }
    Ok(Structure {
        operation,
        arguments,
        members: BTreeMap::new(),
    })
}

/// The value of a constant: a number, or a text in quotes.
fn constant(rest: &mut Rest<'_>) -> Result<Contents, Wrong> {
    if rest.takes("\"") {
        return rest.quoted().map(Contents::Pattern);
    }
    let at = rest.at;
    let text = rest.all();
    text.parse().map(Contents::Bound).map_err(|_| Wrong {
        at,
        message: format!("`{text}` is neither a number nor a text in quotes"),
        hint: None,
    })
}

/// Gives a newtype a constant, or says what is wrong with it, with a hint.
fn set_constant(
    wraps: &Wraps,
    limits: &mut Limits,
    name: &str,
    value: Contents,
) -> Result<(), (String, Option<String>)> {
    let names = wraps.constants();
    let index = names.iter().position(|it| *it == Some(name));
    match (index, value) {
        (Some(0), Contents::Bound(value)) if wraps.can_be(value) => limits.min = Some(value),
        (Some(1), Contents::Bound(value)) if wraps.can_be(value) => limits.max = Some(value),
        (Some(2), Contents::Pattern(source)) => limits.pattern = Some(source),
        (Some(_), _) => return Err((format!("this is no value that `{name}` can have"), None)),
        (None, _) => {
            let names: Vec<_> = names
                .into_iter()
                .flatten()
                .map(|name| format!("`{name}`"))
                .collect();
            let hint = if names.is_empty() {
                "it has no constants".to_owned()
            } else {
                format!("it can have {}", names.join(", "))
            };
            let message = format!("`{name}` is no constant of a newtype of `{wraps}`");
            return Err((message, Some(hint)));
        }
    }
    Ok(())
}

fn member(kind: &str, name: &str, rest: &mut Rest<'_>) -> Result<Member, Wrong> {
    let rule = if kind == "union" {
        naming::union_variant(name)
    } else {
        naming::member_name(name)
    };
    let name = rest.as_name()?.unwrap_or(rule);
    let setter = if rest.takes(" set by ") {
        rest.name()?
    } else {
        rules::setter(&name, kind == "exception")
    };
    rest.expect(": ")?;
    let at = rest.at;
    let text = rest.all();
    let unboxed = text.strip_prefix("Box<");
    let inner = unboxed.and_then(|text| text.strip_suffix('>'));
    let ty = Ty::parse(inner.unwrap_or(text)).ok_or_else(|| Wrong {
        at,
        message: format!("`{text}` is no type of a member"),
        hint: Some("as in `String`, `newtypes::JobId` or `Box<types::Job>`".to_owned()),
    })?;
    Ok(Member {
        name,
        setter,
        ty,
        boxed: inner.is_some(),
    })
}

/// What is left of a line.
struct Rest<'l> {
    line: &'l str,
    at: usize,
}

impl<'l> Rest<'l> {
    fn text(&self) -> &'l str {
        self.line.get(self.at..).unwrap_or_default()
    }

    fn wrong(&self, message: impl fmt::Display) -> Wrong {
        Wrong {
            at: self.at,
            message: message.to_string(),
            hint: None,
        }
    }

    fn takes(&mut self, text: &str) -> bool {
        let takes = self.text().starts_with(text);
        self.at += if takes { text.len() } else { 0 };
        takes
    }

    fn expect(&mut self, text: &str) -> Result<(), Wrong> {
        if self.takes(text) {
            return Ok(());
        }
        let rest = self.text();
        Err(if rest.is_empty() {
            self.wrong(format_args!(
                "the line ends where `{}` must be",
                text.trim()
            ))
        } else {
            self.wrong(format_args!("`{}` must be here, not `{rest}`", text.trim()))
        })
    }

    fn end(&self) -> Result<(), Wrong> {
        match self.text() {
            "" => Ok(()),
            rest => Err(self.wrong(format_args!("nothing is known of `{}`", rest.trim()))),
        }
    }

    /// All that is left.
    fn all(&mut self) -> &'l str {
        self.until(|_| false)
    }

    fn until(&mut self, is_end: impl Fn(char) -> bool) -> &'l str {
        let text = self.text();
        let end = text.find(is_end).unwrap_or(text.len());
        self.at += end;
        text.get(..end).unwrap_or_default()
    }

    /// A name of the model, as it is or in quotes.
    fn word(&mut self, is_plain: fn(char) -> bool) -> Result<String, Wrong> {
        if self.takes("\"") {
            return self.quoted();
        }
        match self.until(|it| !is_plain(it)) {
            "" => Err(self.wrong("a name of the model must be here")),
            word => Ok(word.to_owned()),
        }
    }

    /// The rest of a name in quotes.
    fn quoted(&mut self) -> Result<String, Wrong> {
        let mut word = String::new();
        loop {
            let plain = self.until(|it| it == '"' || it == '\\');
            word.push_str(plain);
            if self.takes("\"") {
                return Ok(word);
            }
            if self.takes("\\u{") {
                let digits = self.until(|it| it == '}');
                let number = u32::from_str_radix(digits, 16).ok();
                let character = number.and_then(char::from_u32);
                word.push(character.ok_or_else(|| self.wrong("this is no character"))?);
                self.expect("}")?;
            } else if self.takes("\\") {
                let next = self.text().chars().next();
                let next = next.ok_or_else(|| self.wrong("the line ends within quotes"))?;
                self.at += next.len_utf8();
                word.push(next);
            } else {
                return Err(self.wrong("the line ends within quotes"));
            }
        }
    }

    /// A name of Rust.
    fn name(&mut self) -> Result<String, Wrong> {
        let at = self.at;
        let name = self.until(|it| it == ' ' || it == ':' || it == ')');
        let bare = name.strip_prefix("r#").unwrap_or(name);
        let is_raw = bare.len() < name.len();
        if is_name(bare) && is_raw == naming::is_keyword(bare) {
            return Ok(name.to_owned());
        }
        Err(Wrong {
            at,
            message: format!("`{name}` can't be a name in Rust"),
            hint: None,
        })
    }

    /// A name of Rust behind `as`, if there is one.
    fn as_name(&mut self) -> Result<Option<String>, Wrong> {
        if self.takes(" as ") {
            self.name().map(Some)
        } else {
            Ok(None)
        }
    }

    /// The path of a type of the crate, up to a text.
    fn named(&mut self, end: &str) -> Result<Ty, Wrong> {
        let at = self.at;
        let text = self.text();
        let length = text.find(end).unwrap_or(text.len());
        let text = text.get(..length).unwrap_or_default();
        self.at += length;
        match Ty::parse(text) {
            Some(ty @ Ty::Named(..)) => Ok(ty),
            _ => Err(Wrong {
                at,
                message: format!("`{text}` is no type of the crate"),
                hint: Some("as in `newtypes::JobId`".to_owned()),
            }),
        }
    }
}
