//! Hand-made shapes for the protocols with XML and queries, as generated code declares them.

// Every test file uses another part of this module.
#![allow(dead_code)]
// Generated newtypes are public, so their parameters are public too.
#![allow(unreachable_pub)]

use shapewright_runtime::shape::newtype::{List, Map, Text};
use shapewright_runtime::{Blob, Timestamp, enumeration, structure_shape, union};

/// One member of every kind, in every form.
#[derive(Clone, Default, PartialEq)]
pub struct Everything {
    pub kind: Option<String>,
    pub boolean: Option<bool>,
    pub integer: Option<i32>,
    pub long: Option<i64>,
    pub float: Option<f32>,
    pub double: Option<f64>,
    pub text: Option<Name>,
    pub color: Option<Color>,
    pub blob: Option<Blob>,
    pub time: Option<Timestamp>,
    pub epoch: Option<Timestamp>,
    pub texts: Option<Texts>,
    pub flat_texts: Option<Texts>,
    pub items: Option<Items>,
    pub dates: Option<Dates>,
    pub longs_by_name: Option<LongsByName>,
    pub flat_longs: Option<LongsByName>,
    pub named_entries: Option<NamedEntries>,
    pub nested: Option<Box<Everything>>,
    pub flat_nested: Option<AllOfIt>,
    pub choice: Option<Choice>,
    pub choices: Option<Choices>,
}

structure_shape! {
    Everything = "Everything" {
        0 kind = "kind".wire("xsi:type").attribute();
        1 boolean = "boolean";
        2 integer = "integer";
        3 long = "long";
        4 float = "float";
        5 double = "double";
        6 text = "text".wire("Text");
        7 color = "color";
        8 blob = "blob";
        9 time = "time";
        10 epoch = "epoch".timestamp(TimestampFormat::EpochSeconds);
        11 texts = "texts";
        12 flat_texts = "flatTexts".wire("FlatText").flattened();
        13 items = "items".wire("itemSet");
        14 dates = "dates";
        15 longs_by_name = "longsByName";
        16 flat_longs = "flatLongs".wire("FlatLong").flattened();
        17 named_entries = "namedEntries";
        18 nested = "nested".namespace("", "https://example.com/nested");
        19 flat_nested = "flatNested".wire("One").flattened();
        20 choice = "choice";
        21 choices = "choices";
    }
}

union! {
    Choice {
        0 Text as_text(String) = "text";
        1 Number as_number(i64) = "number".wire("num");
        2 When as_when(Timestamp) = "when".timestamp(TimestampFormat::HttpDate);
        3 Nested as_nested(Box<Everything>) = "nested";
        4 Texts as_texts(Texts) = "texts";
        5 FlatTexts as_flat_texts(Texts) = "flatTexts".wire("flat").flattened();
    }
}

enumeration! {
    Color {
        0 Blue = "BLUE";
        1 Red = "RED";
    }
}

pub type Name = Text<named::Name>;

pub type Texts = List<named::Texts, String>;

pub type Items = List<named::Items, String>;

pub type Dates = List<named::Dates, Timestamp>;

pub type AllOfIt = List<named::AllOfIt, Everything>;

pub type Choices = List<named::Choices, Choice>;

pub type LongsByName = Map<named::LongsByName, Name, i64>;

pub type NamedEntries = Map<named::NamedEntries, Color, Texts>;

shapewright_runtime::newtypes! {
    [Name, Texts, AllOfIt, Choices, LongsByName]
    {
        Items(.member("item".namespace("", "https://example.com/nested")));
        Dates(.member("member".timestamp(HttpDate)));
        NamedEntries(.key("Attribute").value("Setting"));
    }
    {}
}

shapewright_runtime::boxed! { Everything }
