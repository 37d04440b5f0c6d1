//! JSON of the model to expressions, checked against the items of the crate.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::super::base64;
use super::super::shape::Items;
use super::time;
use crate::diagnostics::did_you_mean;
use crate::ir::{
    Aggregate, Enum, Member, Module, Named, Newtype, NewtypeKind, Operation, Primitive,
    SetterArgument, Structure, Type, Union, Value,
};
use crate::naming::spoken;

/// Why there is no expression.
#[derive(Debug, PartialEq)]
pub(super) enum Refusal {
    /// The JSON does not fit the shape: what is wrong, and where below the input.
    Misfit { path: String, message: String },
    /// No literal can say it.
    Unsuitable,
}

type Lowered = Result<Value, Refusal>;

/// Where an expression is, which decides what converts into what.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The argument of a setter or of `new`, which takes whatever converts.
    Argument,
    /// An element of an array. All of them must have one type.
    Element,
    /// It must be of exactly this type.
    Exact,
}

/// The items of a crate, by name.
pub(super) struct Shapes<'i> {
    operations: BTreeMap<&'i str, &'i Operation>,
    types: BTreeMap<&'i str, &'i Aggregate>,
    newtypes: BTreeMap<&'i str, &'i Newtype>,
    enums: BTreeMap<&'i str, &'i Enum>,
}

impl<'i> Shapes<'i> {
    pub(super) fn new(operations: &'i [Operation], items: &'i Items) -> Self {
        let Items {
            types,
            newtypes,
            enums,
            errors: _,
        } = items;
        Self {
            operations: operations
                .iter()
                .map(|it| (it.module.as_str(), it))
                .collect(),
            types: types.iter().map(|it| (it.name(), it)).collect(),
            newtypes: newtypes.iter().map(|it| (it.name.as_str(), it)).collect(),
            enums: enums.iter().map(|it| (it.name.as_str(), it)).collect(),
        }
    }

    /// The expression for a request.
    pub(super) fn request(&self, named: &Named, json: &Json) -> Lowered {
        let structure = self.structure(named).ok_or(Refusal::Unsuitable)?;
        self.constructed(named, structure, json)
    }

    /// Whether a response fits its structure.
    pub(super) fn check(&self, named: &Named, json: &Json) -> Result<(), Refusal> {
        let Some(structure) = self.structure(named) else {
            return Ok(());
        };
        match self.members(structure, json, false) {
            Ok(_) | Err(Refusal::Unsuitable) => Ok(()),
            Err(misfit) => Err(misfit),
        }
    }

    /// Whether a structure has no members.
    pub(super) fn is_empty(&self, named: &Named) -> bool {
        self.structure(named).is_none_or(|it| it.members.is_empty())
    }

    /// Whether a response of the operation has anything in it.
    pub(super) fn answers(&self, operation: &Operation) -> bool {
        let output = operation.output.as_ref();
        output.is_some_and(|named| !self.is_empty(named))
    }

    /// Whether a message of the operation has a stream.
    pub(super) fn streams(&self, operation: &Operation) -> bool {
        let messages = operation.input.iter().chain(&operation.output);
        let mut structures = messages.filter_map(|named| self.structure(named));
        structures.any(|structure| structure.streams)
    }

    /// A request with nothing but its required members, which have values that are made up.
    pub(super) fn placeholder(&self, named: &Named) -> Option<Value> {
        let structure = self.structure(named).filter(|it| it.constructed)?;
        let arguments = structure.arguments.iter();
        let arguments = arguments.map(|index| self.made_up(structure.members.get(*index)?));
        let arguments: Option<Vec<Value>> = arguments.collect();
        Some(Value::Structure(named.clone(), arguments?, Vec::new()))
    }

    /// A literal that converts into the member's type.
    fn made_up(&self, member: &Member) -> Option<Value> {
        let text = || Value::Text(spoken(&member.field).replace('_', "-"));
        let number = |primitive| match primitive {
            Primitive::Boolean => Some(Value::Flag(true)),
            Primitive::Integer | Primitive::Long => Some(Value::Number("1".to_owned())),
            Primitive::Float => Some(Value::Number("1.0_f32".to_owned())),
            Primitive::Double => Some(Value::Number("1.0".to_owned())),
            Primitive::String => Some(text()),
            Primitive::Unit
            | Primitive::Blob
            | Primitive::Stream
            | Primitive::Timestamp
            | Primitive::Document => None,
        };
        match &member.ty {
            Type::Primitive(primitive) => number(*primitive),
            Type::Named(named) if named.module == Module::Newtypes => {
                match &self.newtypes.get(named.name.as_str())?.kind {
                    NewtypeKind::String => Some(text()),
                    NewtypeKind::Number(primitive) => number(*primitive),
                    _ => None,
                }
            }
            Type::Named(_) | Type::Events(_) => None,
        }
    }

    fn structure(&self, named: &Named) -> Option<&'i Structure> {
        match &named.module {
            Module::Operation(module) => {
                let operation = self.operations.get(module.as_str())?;
                let mut structures = operation.structures.iter();
                structures.find(|structure| structure.name == named.name)
            }
            Module::Types => match self.types.get(named.name.as_str())? {
                Aggregate::Structure(structure) => Some(structure),
                Aggregate::Union(_) => None,
            },
            Module::Enums | Module::Errors | Module::Newtypes => None,
        }
    }

    fn value(&self, ty: &Type, json: &Json, place: Place) -> Lowered {
        match ty {
            Type::Primitive(primitive) => primitive_value(*primitive, json, place),
            Type::Events(_) => Err(Refusal::Unsuitable),
            Type::Named(named) => match &named.module {
                Module::Newtypes => self.newtype(named, json, place),
                Module::Enums => self.enumeration(named, json),
                Module::Types => match self.types.get(named.name.as_str()) {
                    Some(Aggregate::Structure(structure)) => {
                        self.constructed(named, structure, json)
                    }
                    Some(Aggregate::Union(union)) => self.union(named, union, json),
                    None => Err(Refusal::Unsuitable),
                },
                Module::Operation(_) => self.request(named, json),
                Module::Errors => Err(Refusal::Unsuitable),
            },
        }
    }

    fn newtype(&self, named: &Named, json: &Json, place: Place) -> Lowered {
        let newtype = self.newtypes.get(named.name.as_str());
        let newtype = newtype.ok_or(Refusal::Unsuitable)?;
        if !newtype.values.is_empty() {
            let number = number(Primitive::Integer, json)?;
            let mut values = newtype.values.iter();
            let value = values.find(|it| it.value.to_string() == number);
            return Ok(match value {
                Some(value) => Value::Variant(named.clone(), value.name.clone()),
                None => Value::From(named.clone(), Box::new(Value::Number(number))),
            });
        }
        let primitive = match &newtype.kind {
            NewtypeKind::String => Primitive::String,
            NewtypeKind::Number(primitive) | NewtypeKind::Wrapper(primitive) => *primitive,
            NewtypeKind::List { .. } | NewtypeKind::Map { .. } => {
                return self.collection(named, newtype, json, place);
            }
        };
        // Nothing but the wrapped type converts into the newtype, so its literal needs no suffix.
        let number = match primitive {
            Primitive::Integer | Primitive::Long | Primitive::Float | Primitive::Double => {
                Value::Number(number(primitive, json)?)
            }
            _ => primitive_value(primitive, json, wrapped(place))?,
        };
        Ok(match place {
            Place::Exact => Value::Into(Box::new(number)),
            Place::Argument | Place::Element => number,
        })
    }

    fn collection(&self, named: &Named, newtype: &Newtype, json: &Json, place: Place) -> Lowered {
        let items = match &newtype.kind {
            NewtypeKind::List { element, sparse } => {
                let list = json.as_array().ok_or_else(|| misfit("a list", json))?;
                let items = list.iter().enumerate();
                let items = items.map(|(index, item)| {
                    let item = self.item(&element.ty, *sparse, item);
                    item.map_err(|refusal| refusal.below(&format!("[{index}]")))
                });
                Value::List(items.collect::<Result<_, _>>()?)
            }
            NewtypeKind::Map { key, value, sparse } => {
                let map = json.as_object().ok_or_else(|| misfit("an object", json))?;
                let entries = map.iter().map(|(name, item)| {
                    let pair = || {
                        let key =
                            self.value(&key.ty, &Json::from(name.as_str()), Place::Element)?;
                        Ok((key, self.item(&value.ty, *sparse, item)?))
                    };
                    pair().map_err(|refusal: Refusal| refusal.below(&format!(".{name}")))
                });
                Value::Map(entries.collect::<Result<_, _>>()?)
            }
            _ => return Err(Refusal::Unsuitable),
        };
        let is_empty = match &items {
            Value::List(items) => items.is_empty(),
            Value::Map(entries) => entries.is_empty(),
            _ => false,
        };
        Ok(match place {
            // An empty array does not say what it is an array of.
            _ if is_empty => Value::Empty(named.clone()),
            Place::Argument => items,
            Place::Element | Place::Exact => Value::Collected(named.clone(), Box::new(items)),
        })
    }

    /// An element of a list, or a value of a map.
    fn item(&self, ty: &Type, sparse: bool, json: &Json) -> Lowered {
        match (sparse, json) {
            (true, Json::Null) => Ok(Value::Absent),
            (true, json) => {
                let value = self.value(ty, json, Place::Exact)?;
                Ok(Value::Present(Box::new(value)))
            }
            (false, json) => self.value(ty, json, Place::Element),
        }
    }

    fn enumeration(&self, named: &Named, json: &Json) -> Lowered {
        let found = self.enums.get(named.name.as_str());
        let found = found.ok_or(Refusal::Unsuitable)?;
        let text = json.as_str().ok_or_else(|| misfit("a string", json))?;
        let mut variants = found.variants.iter();
        let variant = variants.find(|variant| variant.value == text);
        Ok(match variant {
            Some(variant) => Value::Variant(named.clone(), variant.name.clone()),
            // Services add values, and some examples have them before the model.
            None => Value::From(named.clone(), Box::new(Value::Text(text.to_owned()))),
        })
    }

    fn union(&self, named: &Named, union: &Union, json: &Json) -> Lowered {
        let members = json.as_object().ok_or_else(|| misfit("an object", json))?;
        let mut members = members.iter().filter(|(_, value)| !value.is_null());
        let (Some((name, json)), None) = (members.next(), members.next()) else {
            return Err(Refusal::here("a union has exactly one member".to_owned()));
        };
        let mut variants = union.variants.iter();
        let Some(variant) = variants.find(|variant| variant.traits.name == *name) else {
            let known = union.variants.iter().map(|it| it.traits.name.as_str());
            return Err(unknown_member(&union.wire, name, known));
        };
        if variant.ty == Type::Primitive(Primitive::Unit) {
            return Ok(Value::Variant(named.clone(), variant.name.clone()));
        }
        let data = self.value(&variant.ty, json, Place::Exact);
        let mut data = data.map_err(|refusal| refusal.below(&format!(".{name}")))?;
        if variant.boxed {
            data = Value::Boxed(Box::new(data));
        }
        Ok(Value::Data(
            named.clone(),
            variant.name.clone(),
            Box::new(data),
        ))
    }

    fn constructed(&self, named: &Named, structure: &Structure, json: &Json) -> Lowered {
        let mut members = self.members(structure, json, true)?;
        if !structure.constructed {
            return Err(Refusal::Unsuitable);
        }
        let mut arguments = Vec::with_capacity(structure.arguments.len());
        for index in &structure.arguments {
            let member = &structure.members[*index];
            let Some(value) = members.remove(index) else {
                return Err(missing(member));
            };
            arguments.push(value);
        }
        let setters = members.into_iter().map(|(index, value)| {
            let member = &structure.members[index];
            (member.setter.clone(), value)
        });
        Ok(Value::Structure(
            named.clone(),
            arguments,
            setters.collect(),
        ))
    }

    /// The values of the members that are there, by their indices. A request must have all that it needs.
    fn members(
        &self,
        structure: &Structure,
        json: &Json,
        request: bool,
    ) -> Result<BTreeMap<usize, Value>, Refusal> {
        let object = json.as_object().ok_or_else(|| misfit("an object", json))?;
        let mut values = BTreeMap::new();
        for (name, json) in object.iter().filter(|(_, json)| !json.is_null()) {
            let mut members = structure.members.iter().enumerate();
            let Some((index, member)) = members.find(|(_, it)| it.traits.name == *name) else {
                let known = structure.members.iter().map(|it| it.traits.name.as_str());
                return Err(unknown_member(&structure.wire, name, known));
            };
            let value = match &member.setter_takes {
                SetterArgument::Flag => flag(json).map(Value::Flag),
                SetterArgument::Value | SetterArgument::List(_) | SetterArgument::Map(..) => {
                    self.value(&member.ty, json, Place::Argument)
                }
            };
            let value = match value {
                // What can't be said as a literal may still be in a response.
                Err(Refusal::Unsuitable) if !request => continue,
                value => value.map_err(|refusal| refusal.below(&format!(".{name}")))?,
            };
            values.insert(index, value);
        }
        Ok(values)
    }
}

/// Where the value within a newtype is.
const fn wrapped(place: Place) -> Place {
    match place {
        // It is converted into the newtype.
        Place::Exact | Place::Argument => Place::Argument,
        Place::Element => Place::Element,
    }
}

fn primitive_value(primitive: Primitive, json: &Json, place: Place) -> Lowered {
    let text = || json.as_str().ok_or_else(|| misfit("a string", json));
    Ok(match primitive {
        Primitive::Unit | Primitive::Stream if place == Place::Exact => {
            return Err(Refusal::Unsuitable);
        }
        Primitive::Unit => return Err(Refusal::Unsuitable),
        Primitive::Boolean => Value::Flag(flag(json)?),
        Primitive::Integer | Primitive::Double => Value::Number(number(primitive, json)?),
        Primitive::Long => {
            let number = number(primitive, json)?;
            // Several types convert into this one, and without a word of the type it is taken for an `i32`.
            let is_short = place == Place::Exact || number.parse::<i32>().is_ok();
            Value::Number(if is_short { number } else { number + "_i64" })
        }
        Primitive::Float => {
            let number = number(primitive, json)?;
            Value::Number(if place == Place::Exact {
                number
            } else {
                number + "_f32"
            })
        }
        Primitive::String => {
            let text = Value::Text(text()?.to_owned());
            if place == Place::Exact {
                Value::Into(Box::new(text))
            } else {
                text
            }
        }
        Primitive::Stream => Value::Text(bytes(text()?)),
        Primitive::Blob => {
            let bytes = bytes(text()?);
            if place == Place::Argument {
                Value::Text(bytes)
            } else {
                Value::Blob(bytes)
            }
        }
        Primitive::Timestamp => time::time(json).ok_or_else(|| misfit("a time", json))?,
        Primitive::Document => Value::Document(json.clone()),
    })
}

/// The text of bytes. Some examples have them as a text, and some have its base64.
fn bytes(text: &str) -> String {
    let decoded = base64::decode(text).filter(|_| text.len() % 4 == 0);
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let decoded = decoded.filter(|text| !text.is_empty() && !text.contains(char::is_control));
    decoded.unwrap_or_else(|| text.to_owned())
}

/// A boolean. Some examples have it as a text.
fn flag(json: &Json) -> Result<bool, Refusal> {
    let flag = match json {
        Json::Bool(flag) => Some(*flag),
        Json::String(text) => text.parse().ok(),
        _ => None,
    };
    flag.ok_or_else(|| misfit("true or false", json))
}

/// The digits of a number. Some examples have it as a text.
fn number(primitive: Primitive, json: &Json) -> Result<String, Refusal> {
    let text = match json {
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.clone(),
        _ => String::new(),
    };
    let number = match primitive {
        Primitive::Integer => text.parse::<i32>().ok().map(|it| it.to_string()),
        Primitive::Long => text.parse::<i64>().ok().map(|it| it.to_string()),
        _ => {
            let number = text.parse::<f64>().ok().filter(|it| it.is_finite());
            // The form that Rust takes for a number with a fraction.
            number.map(|it| format!("{it:?}"))
        }
    };
    let wanted = match primitive {
        Primitive::Integer => "a whole number of 32 bits",
        Primitive::Long => "a whole number",
        _ => "a number",
    };
    number.ok_or_else(|| misfit(wanted, json))
}

impl Refusal {
    /// A misfit at the place that is looked at.
    fn here(message: String) -> Self {
        Self::Misfit {
            path: String::new(),
            message,
        }
    }

    /// The same, seen from above.
    fn below(self, step: &str) -> Self {
        match self {
            Self::Misfit { path, message } => Self::Misfit {
                path: format!("{step}{path}"),
                message,
            },
            Self::Unsuitable => Self::Unsuitable,
        }
    }
}

fn misfit(wanted: &str, json: &Json) -> Refusal {
    let text = json.to_string();
    let found = match json {
        Json::Null => "null".to_owned(),
        Json::Bool(_) => format!("the boolean {text}"),
        Json::Number(_) => format!("the number {text}"),
        Json::String(_) if text.len() <= 60 => format!("the string {text}"),
        Json::String(_) => "a string".to_owned(),
        Json::Array(_) => "a list".to_owned(),
        Json::Object(_) => "an object".to_owned(),
    };
    Refusal::here(format!("expected {wanted}, but this is {found}"))
}

fn unknown_member<'k>(shape: &str, member: &str, known: impl Iterator<Item = &'k str>) -> Refusal {
    let known: Vec<&str> = known.collect();
    let hint = did_you_mean(member, &known);
    let hint = hint.map(|hint| format!(": {hint}")).unwrap_or_default();
    Refusal::here(format!("`{shape}` has no member `{member}`{hint}"))
}

/// What stands for a required member that is not there.
fn missing(member: &Member) -> Refusal {
    let name = &member.traits.name;
    if member.traits.required {
        Refusal::here(format!("the required member `{name}` is missing"))
    } else {
        // Only the lock wants it.
        Refusal::Unsuitable
    }
}

impl Value {
    /// The number of values in it, and the length of its longest text.
    pub(super) fn size(&self) -> (usize, usize) {
        let sum = |values: &mut dyn Iterator<Item = &Self>| {
            values
                .map(Self::size)
                .fold((0, 0), |all, one| (all.0 + one.0, usize::max(all.1, one.1)))
        };
        match self {
            Self::Text(text) | Self::Blob(text) | Self::Time(text) => (1, text.len()),
            Self::Document(json) => {
                let text = json.to_string();
                (1 + text.len() / 20, 0)
            }
            Self::Flag(_)
            | Self::Number(_)
            | Self::Seconds(_)
            | Self::Millis(_)
            | Self::Variant(..)
            | Self::Empty(_)
            | Self::Absent => (1, 0),
            Self::Data(_, _, value)
            | Self::From(_, value)
            | Self::Collected(_, value)
            | Self::Into(value)
            | Self::Boxed(value)
            | Self::Present(value) => value.size(),
            Self::Structure(_, arguments, setters) => {
                let setters = setters.iter().map(|(_, value)| value);
                sum(&mut arguments.iter().chain(setters))
            }
            Self::List(values) => sum(&mut values.iter()),
            Self::Map(entries) => sum(&mut entries.iter().map(|(_, value)| value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Value, primitive_value};
    use crate::ir::Primitive;
    use serde_json::json;

    #[test]
    fn scalars_are_literals_whatever_the_example_has_them_as() {
        let number = |digits: &str| Some(Value::Number(digits.to_owned()));
        let flag = |flag| Some(Value::Flag(flag));
        let cases = [
            (Primitive::Boolean, json!(true), flag(true), flag(true)),
            (Primitive::Boolean, json!("true"), flag(true), flag(true)),
            (Primitive::Boolean, json!(false), flag(false), flag(false)),
            (Primitive::Boolean, json!("yes"), None, None),
            (Primitive::Boolean, json!(1), None, None),
            (Primitive::Integer, json!(7), number("7"), number("7")),
            (Primitive::Integer, json!("7"), number("7"), number("7")),
            (Primitive::Integer, json!(2_147_483_648_i64), None, None),
            (Primitive::Integer, json!(0.5), None, None),
            (Primitive::Long, json!(7), number("7"), number("7")),
            (
                Primitive::Long,
                json!(2_147_483_648_i64),
                number("2147483648"),
                number("2147483648_i64"),
            ),
            (Primitive::Long, json!(0.5), None, None),
            (Primitive::Long, json!([]), None, None),
            (
                Primitive::Float,
                json!(0.5),
                number("0.5"),
                number("0.5_f32"),
            ),
            (
                Primitive::Float,
                json!("2"),
                number("2.0"),
                number("2.0_f32"),
            ),
            (Primitive::Double, json!(2), number("2.0"), number("2.0")),
            (Primitive::Double, json!("NaN"), None, None),
        ];
        for (primitive, json, exact, argument) in cases {
            for (place, expected) in [(Place::Exact, exact), (Place::Argument, argument)] {
                let found = primitive_value(primitive, &json, place).ok();
                assert_eq!(found, expected, "{primitive:?} {json}");
            }
        }
        let text = |text: &str| Value::Text(text.to_owned());
        let blob = |place| primitive_value(Primitive::Blob, &json!("aGk="), place).unwrap();
        assert_eq!(blob(Place::Argument), text("hi"));
        assert_eq!(blob(Place::Exact), Value::Blob("hi".to_owned()));
        let string = |place| primitive_value(Primitive::String, &json!("hi"), place).unwrap();
        assert_eq!(string(Place::Argument), text("hi"));
        assert_eq!(string(Place::Exact), Value::Into(Box::new(text("hi"))));
    }
}
