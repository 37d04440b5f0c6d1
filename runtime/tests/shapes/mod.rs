//! Hand-made shapes of every kind, as generated code declares them.

// Every test file uses another part of this module.
#![allow(dead_code)]
// Generated newtypes are public, so their parameters are public too.
#![allow(unreachable_pub)]

use shapewright_runtime::shape::newtype::{List, Map, Text};
use shapewright_runtime::{Blob, Document, Timestamp, enumeration, structure_shape, union};

#[derive(Clone, Default, PartialEq)]
pub struct Everything {
    pub boolean: Option<bool>,
    pub integer: Option<i32>,
    pub long: Option<i64>,
    pub float: Option<f32>,
    pub double: Option<f64>,
    pub text: Option<Name>,
    pub color: Option<Color>,
    pub blob: Option<Blob>,
    pub time: Option<Timestamp>,
    pub date_time: Option<Timestamp>,
    pub http_date: Option<Timestamp>,
    pub document: Option<Document>,
    pub texts: Option<Texts>,
    pub sparse_longs: Option<SparseLongs>,
    pub dates: Option<Dates>,
    pub longs_by_name: Option<LongsByName>,
    pub sparse_texts_by_color: Option<SparseTextsByColor>,
    pub nested: Option<Box<Everything>>,
    pub all: Option<AllOfIt>,
    pub choice: Option<Choice>,
    pub choices: Option<Choices>,
}

structure_shape! {
    Everything = "Everything" {
        0 boolean = "boolean";
        1 integer = "integer";
        2 long = "long";
        3 float = "float";
        4 double = "double";
        5 text = "text".wire("Text \"quoted\"");
        6 color = "color";
        7 blob = "blob";
        8 time = "time";
        9 date_time = "dateTime".timestamp(TimestampFormat::DateTime);
        10 http_date = "httpDate".timestamp(TimestampFormat::HttpDate);
        11 document = "document";
        12 texts = "texts";
        13 sparse_longs = "sparseLongs";
        14 dates = "dates";
        15 longs_by_name = "longsByName";
        16 sparse_texts_by_color = "sparseTextsByColor";
        17 nested = "nested";
        18 all = "all";
        19 choice = "choice";
        20 choices = "choices";
    }
}

union! {
    Choice {
        0 Text as_text(String) = "text";
        1 Number as_number(i64) = "number".wire("num");
        2 When as_when(Timestamp) = "when".timestamp(TimestampFormat::DateTime);
        3 Nested as_nested(Box<Everything>) = "nested";
        4 Texts as_texts(Texts) = "texts";
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

pub type SparseLongs = List<named::SparseLongs, Option<i64>>;

pub type Dates = List<named::Dates, Timestamp>;

pub type AllOfIt = List<named::AllOfIt, Everything>;

pub type Choices = List<named::Choices, Choice>;

pub type LongsByName = Map<named::LongsByName, Name, i64>;

pub type SparseTextsByColor = Map<named::SparseTextsByColor, Color, Option<String>>;

pub type TextsByName = Map<named::TextsByName, String, String>;

pub type ListsByName = Map<named::ListsByName, String, Texts>;

shapewright_runtime::newtypes! {
    [Name, Texts, AllOfIt, Choices, LongsByName, TextsByName, ListsByName]
    {
        SparseLongs(.sparse());
        Dates(.member("member".timestamp(DateTime)));
        SparseTextsByColor(.sparse());
    }
    {}
}

shapewright_runtime::boxed! { Everything }
