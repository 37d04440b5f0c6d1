//! `Serialize` and `Deserialize` for all shapes.

mod any;
mod shapes;

use std::fmt::Debug;

use proptest::prelude::*;
use serde::de::value::MapDeserializer;
use serde_json::{from_str, from_value, json, to_string, to_value};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text};
use shapewright_runtime::{
    Blob, ByteStream, Document, Redacted, Shape, Timestamp, named_integers, newtypes,
    structure_shape, union,
};

use self::shapes::{Choice, Color, Everything, Name, SparseLongs};

type Password = Text<named::Password>;
type Passwords = List<named::Passwords, Password>;
type ByPassword = Map<named::ByPassword, Password, i32>;
type Unit = Text<named::Unit>;
type Share = Number<named::Share, f64>;

newtypes! {
    [Passwords, ByPassword, Unit, Share]
    { Password(.sensitive()); }
    {}
}

/// A structure with what the shapes of the other tests lack.
#[derive(Clone, PartialEq)]
struct Login {
    user: String,
    password: Password,
    token: Option<String>,
    old: Option<Passwords>,
    uses: Option<ByPassword>,
    level: Option<Level>,
}

structure_shape! {
    Login: Empty = "Login" {
        0 user = "User".required();
        1 password = "Password".required().wire("pw");
        2 token = "Token".sensitive();
        3 old = "Old";
        4 uses = "Uses";
        5 level = "Level";
    }
}

named_integers! {
    /// A level.
    Level {
        /// Low.
        LOW = 1,
    }
}

#[derive(Default)]
struct Upload {
    body: ByteStream,
    name: Option<String>,
}

structure_shape! {
    Upload = "Upload" {
        0 body = "Body".required();
        1 name = "Name";
    }
}

union! {
    /// One of two, of which one has no data.
    Mode {
        /// Nothing.
        0 Off is_off = "off";
        /// A text.
        1 On as_on(String) = "on";
    }
}

union! {
    /// A text that has the name of what has no data.
    Scale {
        /// A text.
        0 Unit as_unit(Unit) = "unit";
    }
}

fn login() -> Login {
    Login {
        user: "anna".to_owned(),
        password: "hunter2".into(),
        token: Some("hunter2".to_owned()),
        old: Some(["hunter2"].into_iter().collect()),
        uses: Some([("hunter2", 3)].into_iter().collect()),
        level: Some(Level::LOW),
    }
}

fn problem<T: serde::de::DeserializeOwned + Debug>(text: &str) -> String {
    from_str::<T>(text).unwrap_err().to_string()
}

#[test]
fn values_are_written_as_the_aws_cli_prints_them() {
    let value = Everything {
        boolean: Some(true),
        integer: Some(-1),
        double: Some(f64::NEG_INFINITY),
        text: Some("é".into()),
        color: Some("GREEN".into()),
        blob: Some(Blob::from(&b"\x00\xff"[..])),
        time: Some(Timestamp::from_millis(1_500)),
        document: Some(Document::from_iter([("a", Some(1.5))])),
        sparse_longs: Some(SparseLongs::from(vec![Some(1), None])),
        choice: Some(Choice::Number(7)),
        ..Everything::default()
    };
    let wanted = json!({
        "boolean": true,
        "integer": -1,
        "double": "-Infinity",
        "text": "é",
        "color": "GREEN",
        "blob": "AP8=",
        "time": "1970-01-01T00:00:01.5Z",
        "document": {"a": 1.5},
        "sparseLongs": [1, null],
        "choice": {"number": 7},
    });
    assert_eq!(to_value(&value).unwrap(), wanted);
    assert_eq!(from_value::<Everything>(wanted).unwrap(), value);
}

#[test]
fn what_others_write_is_read_too() {
    let text = r#"{"Text \"quoted\"": "wire", "time": 1.5, "dateTime": "2024-11-06T01:02:03+00:00",
"httpDate": 7, "longsByName": {"a": null, "b": 2}, "texts": ["x", null], "integer": null, "new": [1, {}],
"choice": {"num": 5}, "float": 1, "double": "NaN"}"#;
    let value: Everything = from_str(text).unwrap();
    assert_eq!(value.text, Some(Name::from("wire")));
    assert_eq!(value.time, Some(Timestamp::from_millis(1_500)));
    assert_eq!(value.date_time, "2024-11-06T01:02:03Z".parse().ok());
    assert_eq!(value.http_date, Some(Timestamp::from_millis(7_000)));
    assert_eq!(value.longs_by_name.unwrap().len(), 1);
    assert_eq!(value.texts.unwrap().into_inner(), ["x"]);
    assert_eq!((value.integer, value.float), (None, Some(1.0)));
    assert_eq!(value.choice, Some(Choice::Number(5)));
    assert!(value.double.is_some_and(f64::is_nan));
}

/// A number as `serde_json` gives it with its feature `arbitrary_precision`.
fn precise<T: serde::de::DeserializeOwned>(digits: &str) -> Result<T, String> {
    let entry = [("$serde_json::private::Number", digits)];
    let map: MapDeserializer<'_, _, serde::de::value::Error> =
        MapDeserializer::new(entry.into_iter());
    T::deserialize(map).map_err(|error| error.to_string())
}

#[test]
fn numbers_may_have_arbitrary_precision() {
    assert_eq!(precise("1.5"), Ok(Share::from(1.5)));
    let refused = precise::<Share>("1e400").unwrap_err();
    assert_eq!(refused, "number out of range");
    assert_eq!(
        precise("1.5"),
        Timestamp::from_secs_f64(1.5).map_err(|_| String::new())
    );
    let large = "123456789012345678901234567890";
    let document = precise::<Document>(large).unwrap();
    assert_eq!(document.to_string(), large);
    // Another map is no number.
    let entry = [("digits", "1")];
    let map: MapDeserializer<'_, _, serde::de::value::Error> =
        MapDeserializer::new(entry.into_iter());
    let refused = <Share as serde::Deserialize>::deserialize(map).unwrap_err();
    assert!(
        refused.to_string().starts_with("invalid type: map"),
        "{refused}"
    );
}

#[test]
fn a_number_without_room_is_not_written_as_null() {
    let document = Document::Number("1e400".parse().unwrap());
    let refused = to_string(&document).unwrap_err().to_string();
    assert_eq!(refused, "a number of a document is too large");
}

#[test]
fn unions_without_data_and_unknown_ones_are_kept() {
    assert_eq!(to_string(&Mode::Off).unwrap(), r#"{"off":{}}"#);
    for text in [r#"{"off":{}}"#, r#"{"off":null}"#] {
        assert_eq!(from_str::<Mode>(text).unwrap(), Mode::Off);
    }
    // Null is an absent member, where there is another one.
    for text in [
        r#"{"on": "a", "off": null, "new": null}"#,
        r#"{"new": null, "off": null, "on": "a"}"#,
    ] {
        let on = Mode::On("a".to_owned());
        assert_eq!(from_str::<Mode>(text).unwrap(), on, "{text}");
    }
    assert_eq!(
        from_str::<Mode>(r#"{"off": null, "on": null}"#).unwrap(),
        Mode::Off
    );
    let unknown: Mode = from_str(r#"{"dimmed": [1]}"#).unwrap();
    assert_eq!(unknown, Mode::Unknown("dimmed".to_owned()));
    assert_eq!(to_string(&unknown).unwrap(), r#"{"dimmed":null}"#);
    for mode in [unknown, Mode::Off, Mode::On("a".to_owned())] {
        let mut bytes = Vec::new();
        ciborium::into_writer(&mode, &mut bytes).unwrap();
        let back: Mode = ciborium::from_reader(&bytes[..]).unwrap();
        assert_eq!(back, mode);
    }
    assert_eq!(from_str::<Color>("\"PINK\"").unwrap(), Color::from("PINK"));
}

#[test]
fn secrets_are_written_unless_they_are_redacted() {
    let plain = to_string(&login()).unwrap();
    assert_eq!(plain.matches("hunter2").count(), 4);
    let back: Login = from_str(&plain).unwrap();
    assert!(back == login());
    let redacted = to_value(Redacted(&login())).unwrap();
    let hidden = "<redacted>";
    let wanted = json!({
        "User": "anna", "Password": hidden, "Token": hidden, "Old": [hidden], "Uses": {hidden: 3}, "Level": 1,
    });
    assert_eq!(redacted, wanted);
}

#[test]
fn what_is_wrong_is_said() {
    let cases = [
        (
            problem::<Login>(r#"{"User": "a"}"#),
            "missing field `Password` at line 1 column 13",
        ),
        (
            problem::<Login>(r#"{"User": null, "pw": "b"}"#),
            "missing field `User` at line 1 column 25",
        ),
        (
            problem::<Mode>("{}"),
            "the union `Mode` has no member at line 1 column 2",
        ),
        (
            problem::<Mode>(r#"{"on": null}"#),
            "the union `Mode` has no member at line 1 column 12",
        ),
        (
            problem::<Scale>(r#"{"unit": null}"#),
            "the union `Scale` has no member at line 1 column 14",
        ),
        (
            problem::<Mode>(r#"{"off": null, "new": null}"#),
            "the union `Mode` has two members, one of them `off` at line 1 column 26",
        ),
        (
            problem::<Login>(r#"{"Password": "a", "pw": "b"}"#),
            "duplicate field `Password` at line 1 column 22",
        ),
        (
            problem::<Mode>(r#"{"on": "a", "off": {}}"#),
            "the union `Mode` has two members, one of them `on` at line 1 column 22",
        ),
        (
            problem::<Everything>("[]"),
            "invalid type: sequence, expected the structure `Everything` at line 1 column 0",
        ),
        (
            problem::<Everything>(r#"{"blob": "!x"}"#),
            "the text is not base64 at line 1 column 14",
        ),
    ];
    for (found, wanted) in cases {
        assert_eq!(found, wanted);
    }
    let mut upload = Upload {
        body: ByteStream::from("x"),
        name: Some("n".to_owned()),
    };
    let stream = to_string(&upload).unwrap_err().to_string();
    assert!(
        stream.starts_with("a stream can't be serialized"),
        "{stream}"
    );
    // What the messages advise is possible, though the member is required.
    upload.body = ByteStream::empty();
    let text = to_string(&upload).unwrap();
    assert_eq!(text, r#"{"Name":"n"}"#);
    assert_eq!(from_str::<Upload>(&text).unwrap().name, upload.name);
    let stream = problem::<Upload>(r#"{"Body": "x"}"#);
    assert!(
        stream.starts_with("a stream can't be deserialized"),
        "{stream}"
    );
}

proptest! {
    #[test]
    fn json_gives_back_what_it_got(value in any::any_everything()) {
        let text = to_string(&value).unwrap();
        let back: Everything = from_str(&text).unwrap();
        prop_assert!(same(&back, &value), "{text}");
    }

    #[test]
    fn cbor_gives_back_what_it_got(value in any::any_everything()) {
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).unwrap();
        let back: Everything = ciborium::from_reader(&bytes[..]).unwrap();
        prop_assert!(same(&back, &value));
    }
}

/// Whether two values print alike. A number that is not a number is no other number.
fn same(left: &impl Shape, right: &impl Shape) -> bool {
    let print = |shape: &dyn Shape| {
        let mut text = Vec::new();
        serde_json::to_writer(&mut text, &Shown(shape)).unwrap();
        text
    };
    print(left) == print(right)
}

struct Shown<'a>(&'a dyn Shape);

impl serde::Serialize for Shown<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        shapewright_runtime::shape::serialize::serialize(self.0, serializer)
    }
}
