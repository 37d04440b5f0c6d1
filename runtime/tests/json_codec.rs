//! The JSON codec, tested from outside: tables of what it reads and writes, and properties.

mod any;
mod shapes;

use std::fmt::Write;

use any::{any_everything, mutate};
use proptest::collection::vec;
use proptest::prelude::*;
use shapes::*;
use shapewright_runtime::shape::newtype::{Map, Text};
use shapewright_runtime::wire::DecodeError;
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::{BodyCodec, MAX_DEPTH, Missing, Scope};
use shapewright_runtime::{Blob, Document, Shape, Timestamp, structure_shape};

fn read<T: Shape>(text: &str) -> Result<T, DecodeError> {
    read_bytes(text.as_bytes())
}

fn read_bytes<T: Shape>(body: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    JSON.read(body, Scope::All, &mut value, &mut Missing::new())
        .map(|()| value)
}

fn write(value: &dyn Shape) -> String {
    let mut out = Vec::new();
    JSON.write(value, Scope::All, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn everything(text: &str) -> Everything {
    read(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Reads `{"member": value}` and returns the text of the error.
fn error(text: &str) -> String {
    match read::<Everything>(text) {
        Ok(_) => panic!("{text} was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn writes_every_kind_of_value() {
    let value = Everything {
        boolean: Some(true),
        integer: Some(i32::MIN),
        long: Some(i64::MAX),
        float: Some(0.1),
        double: Some(-2.5e-9),
        text: Some("x".into()),
        color: Some(Color::Red),
        blob: Some(Blob::from(vec![0xfb, 0xff])),
        time: Some(Timestamp::new(1, 500_000_000)),
        date_time: Some(Timestamp::EPOCH),
        http_date: Some(Timestamp::EPOCH),
        texts: Some(Texts::from(vec!["a".into(), String::new()])),
        sparse_longs: Some(SparseLongs::from(vec![Some(1), None])),
        dates: Some(Dates::from(vec![Timestamp::EPOCH])),
        longs_by_name: Some([("k", 7)].into_iter().collect()),
        choice: Some(Choice::Number(3)),
        nested: Some(Box::default()),
        ..Everything::default()
    };
    let expected = concat!(
        r#"{"boolean":true,"integer":-2147483648,"long":9223372036854775807,"float":0.1,"double":-2.5e-9,"#,
        r#""Text \"quoted\"":"x","color":"RED","blob":"+/8=","time":1.5,"dateTime":"1970-01-01T00:00:00Z","#,
        r#""httpDate":"Thu, 01 Jan 1970 00:00:00 GMT","texts":["a",""],"sparseLongs":[1,null],"#,
        r#""dates":["1970-01-01T00:00:00Z"],"longsByName":{"k":7},"nested":{},"choice":{"num":3}}"#,
    );
    assert_eq!(write(&value), expected);
    assert_eq!(write(&Everything::default()), "{}");
    assert!(everything(expected) == value);
}

#[test]
fn writes_numbers_as_json_has_them() {
    let doubles = [
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (1e300, "1e300"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e308"),
        (1e16, "1e16"),
        (123_456_789.125, "123456789.125"),
        (f64::NAN, "\"NaN\""),
        (f64::INFINITY, "\"Infinity\""),
        (f64::NEG_INFINITY, "\"-Infinity\""),
    ];
    for (value, text) in doubles {
        assert_eq!(write(&value), text);
        let back: f64 = read(text).unwrap();
        assert!(back.to_bits() == value.to_bits() || back.is_nan() && value.is_nan());
        assert!(serde_json::from_str::<serde_json::Value>(text).is_ok());
    }
    assert_eq!(write(&3.4e38_f32), "3.4e38");
    assert_eq!(write(&f32::NEG_INFINITY), "\"-Infinity\"");
}

#[test]
fn escapes_what_json_can_not_contain() {
    let table = [
        ("", r#""""#),
        ("plain", r#""plain""#),
        ("\"", r#""\"""#),
        ("0123456\"", r#""0123456\"""#),
        ("01234567\\8", r#""01234567\\8""#),
        ("\n\r\t\u{8}\u{c}", r#""\n\r\t\b\f""#),
        ("\0\u{1f}", r#""\u0000\u001f""#),
        ("/\u{7f}\u{2028}ü😀", "\"/\u{7f}\u{2028}ü😀\""),
    ];
    for (text, expected) in table {
        assert_eq!(write(&text.to_owned()), expected, "{text:?}");
        assert_eq!(read::<String>(expected).unwrap(), text, "{expected}");
    }
}

#[test]
fn reads_escapes() {
    let table = [
        (r#""\/\b\f\n\r\t\"\\""#, "/\u{8}\u{c}\n\r\t\"\\"),
        (r#""\u0041\u00e9\u00E9\u20ac""#, "Aéé€"),
        (r#""\ud83d\ude00!""#, "😀!"),
        // Half a surrogate pair, in every position.
        (r#""\ud83d""#, "\u{fffd}"),
        (r#""\ude00x""#, "\u{fffd}x"),
        (r#""\ud83dx\ude00""#, "\u{fffd}x\u{fffd}"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        ("\"\\u0041ü\\u0041\"", "AüA"),
    ];
    for (text, expected) in table {
        let read = read::<String>(text).unwrap();
        assert_eq!(read, expected, "{text}");
    }
    for text in [
        r#""\x""#,
        r#""\u12""#,
        r#""\u12G4""#,
        r#""\u+123""#,
        r#""\"#,
        r#"""#,
        "\"\n\"",
        "\"\u{1}\"",
        "\"01234567\u{1f}\"",
        "\"0123\u{1f}5678\"",
        "\"\\uü123\"",
    ] {
        assert!(read::<String>(text).is_err(), "{text}");
        // The same inside a value that is skipped.
        assert!(
            read::<Everything>(&format!("{{\"unknown\":{text}}}")).is_err(),
            "{text}"
        );
    }
}

#[test]
fn reads_integers_which_are_written_differently() {
    let table = [
        ("0", Some(0)),
        ("-0", Some(0)),
        ("3.0", Some(3)),
        ("3e2", Some(300)),
        ("3E+2", Some(300)),
        ("300e-2", Some(3)),
        ("1.5e1", Some(15)),
        ("0.0e99999999999999999999", Some(0)),
        ("-2.50e+2", Some(-250)),
        ("9223372036854775807", Some(i64::MAX)),
        ("-9223372036854775808", Some(i64::MIN)),
        ("-9223372036854775808.000", Some(i64::MIN)),
        ("9007199254740993.0", Some(9_007_199_254_740_993)),
        ("9223372036854775808", None),
        ("1e19", None),
        ("1e99999999999999999999", None),
        ("1e-99999999999999999999", None),
        ("99999999999999999999999999999999999999999999", None),
        ("3.5", None),
        ("5e-1", None),
        ("\"3\"", None),
        ("true", None),
        ("01", None),
        ("+1", None),
        ("1.", None),
        (".5", None),
        ("1e", None),
        ("-", None),
        ("--1", None),
        ("0x1", None),
    ];
    for (text, expected) in table {
        assert_eq!(read::<i64>(text).ok(), expected, "{text}");
    }
    assert_eq!(read::<i32>("2147483647").ok(), Some(i32::MAX));
    assert!(read::<i32>("2147483648").is_err());
    assert_eq!(read::<f64>("3").ok(), Some(3.0));
    assert!(read::<f64>("1e400").is_err());
    assert!(read::<f32>("1e39").is_err());
    assert!(read::<f64>("\"nan\"").is_err());
    assert!(read::<f64>("NaN").is_err());
    assert_eq!(read::<f32>("\"Infinity\"").ok(), Some(f32::INFINITY));
}

#[test]
fn reads_timestamps_in_any_format() {
    let expected = Timestamp::from_secs(1_440_000_000);
    for text in [
        "1440000000",
        "1440000000.000",
        "1.44E9",
        "\"1440000000\"",
        "\"1.44e9\"",
        "\"2015-08-19T16:00:00Z\"",
        "\"2015-08-19T15:00:00.000-01:00\"",
        "\"Wed, 19 Aug 2015 16:00:00 GMT\"",
    ] {
        for member in ["time", "dateTime", "httpDate"] {
            let value = everything(&format!("{{\"{member}\":{text}}}"));
            let time = value.time.or(value.date_time).or(value.http_date);
            assert_eq!(time, Some(expected), "{member} {text}");
        }
    }
    assert!(error("{\"time\": \"soon\"}").starts_with("time: "));
    assert!(error("{\"time\": 1e99}").starts_with("time: "));
    assert!(error("{\"time\": true}").contains("expected a timestamp, found a boolean"));
}

#[test]
fn reads_base64_with_and_without_padding() {
    for text in ["+/8=", "+/8", "+\\/8="] {
        let blob: Blob = read(&format!("\"{text}\"")).unwrap();
        assert_eq!(blob.as_bytes().as_ref(), [0xfb, 0xff], "{text}");
    }
    for text in ["-_8=", "a", "+/8=x", "ü"] {
        assert!(read::<Blob>(&format!("\"{text}\"")).is_err(), "{text}");
    }
}

#[test]
fn nulls_are_no_values() {
    let value = everything(
        r#"{"boolean":null,"long":7,"long":null,"texts":[null,"a",null],"sparseLongs":[null,1],
            "longsByName":{"a":null,"b":1},"sparseTextsByColor":{"RED":null,"BLUE":"x"},"document":null}"#,
    );
    assert!(value.boolean.is_none() && value.document.is_none());
    assert_eq!(value.long, Some(7));
    assert_eq!(value.texts, Some(Texts::from(vec!["a".into()])));
    assert_eq!(
        value.sparse_longs,
        Some(SparseLongs::from(vec![None, Some(1)]))
    );
    assert_eq!(value.longs_by_name.unwrap().len(), 1);
    let texts = value.sparse_texts_by_color.unwrap();
    assert_eq!(texts.get(&Color::Red), Some(&None));
    assert_eq!(texts.get(&Color::Blue), Some(&Some("x".to_owned())));
    assert!(error("{\"long\": nul}").contains("`null`"));
    assert!(error("{\"unknown\": nuls}").contains("`null`"));
}

#[test]
fn of_a_key_which_occurs_twice_the_last_value_counts() {
    let value = everything(
        r#"{"long":1,"texts":["a","b"],"longsByName":{"a":1,"b":2,"b":3},"nested":{"long":1,"integer":2},
            "choice":{"text":"a"},"long":2,"texts":["c"],"longsByName":{"c":3,"c":4},"nested":{"long":5},
            "choice":{"num":1,"num":2},"document":{"a":1,"a":2}}"#,
    );
    assert_eq!(value.long, Some(2));
    assert_eq!(value.texts, Some(Texts::from(vec!["c".into()])));
    assert!(value.longs_by_name == Some([("c", 4)].into_iter().collect()));
    let nested = value.nested.unwrap();
    assert_eq!((nested.long, nested.integer), (Some(5), Some(2)));
    assert!(value.choice == Some(Choice::Number(2)));
    let document = value.document.unwrap();
    assert_eq!(document.get("a").and_then(Document::as_i64), Some(2));
}

#[test]
fn a_union_has_one_member() {
    let table = [
        (r#"{"text":"a"}"#, Some(Choice::Text("a".into()))),
        (r#"{"__type":"Choice","num":1}"#, Some(Choice::Number(1))),
        (
            r#"{"text":null,"num":1,"new":null}"#,
            Some(Choice::Number(1)),
        ),
        (r#"{"new":{"a":[1]}}"#, Some(Choice::Unknown("new".into()))),
        (r#"{"when":0}"#, Some(Choice::When(Timestamp::EPOCH))),
        (
            r#"{"texts":["a"],"texts":["b"]}"#,
            Some(Choice::Texts(Texts::from(vec!["b".into()]))),
        ),
        (r"{}", None),
        (r#"{"__type":"Choice"}"#, None),
        (r#"{"text":null}"#, None),
        (r#"{"text":"a","num":1}"#, None),
        (r#"{"text":"a","new":1}"#, None),
        (r#"{"num":"a"}"#, None),
        (r#"{"new":1"#, None),
    ];
    for (text, expected) in table {
        assert!(read::<Choice>(text).ok() == expected, "{text}");
    }
    let unknown = Choice::Unknown("new".into());
    let value = Everything {
        choices: Some(Choices::from(vec![Choice::Number(1), unknown])),
        ..Everything::default()
    };
    let error = JSON.write(&value, Scope::All, &mut Vec::new()).unwrap_err();
    assert_eq!(error.path, "choices[1]");
}

#[test]
fn skips_what_the_model_does_not_know() {
    let value = everything(
        r#" { "a" : [ 1 , -2.5e+3 , { "b" : [ ] , "c" : { } } , "\u00e9\"" , true , false , null ] , "long" : 1 } "#,
    );
    assert_eq!(value.long, Some(1));
}

#[test]
fn a_number_or_a_boolean_is_a_text_as_it_is_written() {
    for value in [
        "12345678",
        "-0",
        "1.50",
        "1E+3",
        "18446744073709551616000000",
        "true",
        "false",
    ] {
        let body = format!(r#"{{"Text \"quoted\"": {value} ,"color":{value}}}"#);
        let both = everything(&body);
        assert_eq!(both.text.as_deref(), Some(value));
        assert!(both.color == Some(Color::Unknown(value.into())));
        // In a list, in a map, and in a union.
        let body = format!(
            r#"{{"texts":[{value},"a"],"sparseTextsByColor":{{"RED":{value}}},"choice":{{"text":{value}}}}}"#
        );
        let nested = everything(&body);
        assert_eq!(
            nested.texts,
            Some(Texts::from(vec![value.into(), "a".into()]))
        );
        let expected = [(Color::Red, Some(value.to_owned()))];
        assert!(nested.sparse_texts_by_color == Some(expected.into_iter().collect()));
        assert!(nested.choice == Some(Choice::Text(value.into())));
    }
    let table = [
        ("01", "expected `,` or `]`, found a number (at byte 11)"),
        ("-", "texts[0]: a digit is missing in a number (at byte 11)"),
        ("tru", "texts[0]: expected `true` (at byte 10)"),
        (
            "{}",
            "texts[0]: expected a string, found an object (at byte 10)",
        ),
        (
            "[1]",
            "texts[0]: expected a string, found an array (at byte 10)",
        ),
        ("?", "texts[0]: expected a string, found '?' (at byte 10)"),
    ];
    for (value, expected) in table {
        let found = error(&format!(r#"{{"texts":[{value}]}}"#));
        assert!(found.ends_with(expected), "{value}: {found}");
    }
}

#[test]
fn an_empty_body_has_no_members() {
    for body in ["", " \n", "{}"] {
        assert!(everything(body) == Everything::default());
    }
}

#[test]
fn errors_say_where_and_what() {
    let table = [
        (
            r#"{"nested":{"all":[{},{"longsByName":{"k":"v"}}]}}"#,
            "nested.all[1].longsByName.k: expected an integer, found a string (at byte 41)",
        ),
        (
            r#"{"choices":[{"num":false}]}"#,
            "choices[0].number: expected an integer, found a boolean (at byte 19)",
        ),
        (
            r#"{"choices": [{"text":"a","num":1}]}"#,
            "choices[0]: a union has two members, `text` and `num` (at byte 13)",
        ),
        (
            r#"{"integer": 2147483648}"#,
            "integer: the number is not an integer of 32 bits (at byte 12)",
        ),
        (
            r#"{"nested":[]}"#,
            "nested: expected an object, found an array (at byte 10)",
        ),
        (
            r#"{"texts":{}}"#,
            "texts: expected an array, found an object (at byte 9)",
        ),
        (
            r#"{"boolean":"true"}"#,
            "boolean: expected true or false, found a string (at byte 11)",
        ),
        (
            r#"{"long":1"#,
            "expected `,` or `}`, but the body ends (at byte 9)",
        ),
        (
            r#"{"long":"#,
            "long: expected an integer, but the body ends (at byte 8)",
        ),
        (r#"{"long"}"#, "expected `:`, found '}' (at byte 7)"),
        (r#"{"long":1,}"#, "expected a key, found '}' (at byte 10)"),
        (
            r#"{"long":1}}"#,
            "there is more after the end of the value (at byte 10)",
        ),
        (
            "{\"long\":ü}",
            "long: expected an integer, found 'ü' (at byte 8)",
        ),
        (
            r#"{"blob":"?"}"#,
            "blob: the string is not base64 (at byte 8)",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(error(text), expected, "{text}");
    }
    let error = read_bytes::<Everything>(b"{\"a\":\"\xff\"}").unwrap_err();
    assert_eq!(error.to_string(), "the body is not UTF-8 text (at byte 6)");
}

#[test]
fn the_depth_is_limited_in_both_directions() {
    let mut value = Everything::default();
    for _ in 1..MAX_DEPTH {
        value = Everything {
            nested: Some(Box::new(value)),
            ..Everything::default()
        };
    }
    let text = write(&value);
    assert!(everything(&text) == value);
    let deeper = Everything {
        nested: Some(Box::new(value)),
        ..Everything::default()
    };
    let result = JSON.write(&deeper, Scope::All, &mut Vec::new());
    assert!(result.unwrap_err().reason.contains("deeper than 128"));
    assert!(error(&format!("{{\"nested\":{text}}}")).contains("deeper than 128"));
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    for bracket in [
        "[",
        "{\"a\":",
        "{\"document\":",
        "{\"nested\":",
        "{\"document\":[",
        "{\"all\":[",
    ] {
        let text = bracket.repeat(1_000_000 / bracket.len());
        assert!(read::<Everything>(&text).is_err());
        assert!(read::<Everything>(&format!("{{\"unknown\":{text}")).is_err());
        assert!(
            read::<Document>(&text)
                .unwrap_err()
                .reason
                .contains("deeper")
        );
    }
}

type Secret = Text<named::Secret>;

type LongsBySecret = Map<named::LongsBySecret, Secret, i64>;

shapewright_runtime::newtypes! {
    [LongsBySecret]
    {
        Secret(.sensitive());
    }
    {}
}

#[test]
fn errors_do_not_show_sensitive_keys() {
    let error = read::<LongsBySecret>(r#"{"hush":"x"}"#).err().unwrap();
    assert_eq!(error.path, "[redacted]");
}

#[derive(Default)]
struct Strict {
    name: String,
    count: i64,
    optional: Option<i64>,
    nested: Option<Box<Strict>>,
}

shapewright_runtime::boxed! { Strict }

structure_shape! {
    Strict = "Strict" {
        0 name = "name".required();
        1 count = "count".required();
        2 optional = "optional";
        3 nested = "nested";
    }
}

#[test]
fn notes_required_members_which_are_missing() {
    let table = [
        (r#"{"name":"a","count":1}"#, ""),
        (r#"{"name":"a"}"#, "Strict.count"),
        (r#"{"name":null,"count":0}"#, "Strict.name"),
        (
            r#"{"name":"a","count":1,"nested":{"count":1,"nested":{"count":2}}}"#,
            "Strict.name",
        ),
        ("", "Strict.name, Strict.count"),
    ];
    for (text, expected) in table {
        let mut value = Strict::default();
        let mut missing = Missing::new();
        JSON.read(text.as_bytes(), Scope::All, &mut value, &mut missing)
            .unwrap();
        assert_eq!(missing.to_string(), expected, "{text}");
        assert!(value.optional.is_none());
    }
}

/// A structure of 300 members. Their order in a body is arbitrary.
mod wide {
    use super::*;
    use shapewright_runtime::macros_support::{Declared, StructureKind, described};
    use shapewright_runtime::shape::schema::{Member, Schema};

    pub(super) struct Wide(pub(super) Vec<Option<i64>>);

    impl Declared for Wide {
        type Kind = StructureKind;

        fn member(&self, index: usize) -> &(dyn Shape + 'static) {
            match self.0.get(index) {
                Some(member) => member,
                None => described(Box::leak(Box::new(schema()))),
            }
        }

        fn member_mut(&mut self, index: usize) -> &mut (dyn Shape + 'static) {
            &mut self.0[index]
        }
    }

    impl Default for Wide {
        fn default() -> Self {
            Self(vec![None; 300])
        }
    }

    fn schema() -> Schema {
        let name = |index| &*Box::leak(format!("member{index}").into_boxed_str());
        let members: Vec<Member> = (0..300)
            .map(|index| Member::new(name(index)).required())
            .collect();
        Schema::structure("Wide", "", members.leak())
    }
}

#[test]
fn finds_members_in_any_order() {
    for step in [1, 299, 7, 151] {
        let mut text = String::from("{");
        for index in 0..300 {
            let member = index * step % 300;
            let comma = if index == 0 { "" } else { "," };
            write!(text, "{comma}\"member{member}\":{member}").unwrap();
        }
        text.push('}');
        let mut value = wide::Wide::empty();
        let mut missing = Missing::new();
        JSON.read(text.as_bytes(), Scope::All, &mut value, &mut missing)
            .unwrap();
        let expected: Vec<Option<i64>> = (0..300).map(Some).collect();
        assert_eq!(value.0, expected);
        assert!(missing.members().is_empty());
    }
}

/// Texts that are JSON, or nearly so.
fn any_json_like() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just(",".to_owned()),
        Just(":".to_owned()),
        Just("\"a\":".to_owned()),
        Just(" \n\t\r".to_owned()),
        "null|true|false|nul|True|NaN|//",
        "-?(0|[1-9][0-9]{0,3}|00)(\\.[0-9]{0,2})?([eE][+-]?[0-9]{0,2})?",
        "\"([a-z]|\\\\[\"\\\\/bfnrtux0]|\\\\u[0-9a-cA-C]{4}|\u{1f}|é){0,10}\"?",
    ];
    let noise = vec(token.clone(), 0..12).prop_map(|tokens| tokens.concat());
    let tidy = token.prop_recursive(4, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            vec(inner, 0..4).prop_map(|items| {
                let members: Vec<String> = items.iter().map(|it| format!("\"k\" : {it}")).collect();
                format!("{{{}}}", members.join(" , "))
            }),
        ]
    });
    prop_oneof![noise, tidy]
}

proptest! {
    #[test]
    fn what_is_written_reads_back_equal(value in any_everything()) {
        let text = write(&value);
        let back = read::<Everything>(&text);
        prop_assert!(back.is_ok(), "{:?}\n{}", back.err(), text);
        prop_assert!(back.is_ok_and(|back| back == value), "{}", text);
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{}", text);
    }

    #[test]
    fn mutated_json_never_panics(
        value in any_everything(),
        changes in vec((any::<prop::sample::Index>(), any::<u8>(), any::<u8>()), 1..6),
    ) {
        let mut body = write(&value).into_bytes();
        mutate(&mut body, &changes);
        let _ = read_bytes::<Everything>(&body);
        let _ = read_bytes::<Document>(&body);
    }

    #[test]
    fn what_is_cut_off_is_an_error(value in any_everything(), at in any::<prop::sample::Index>()) {
        let body = write(&value).into_bytes();
        let at = at.index(body.len());
        let error = read_bytes::<Everything>(&body[..at]).err();
        // An empty body has no members.
        prop_assert_eq!(error.is_none(), at == 0);
        prop_assert!(error.is_none_or(|error| error.offset.is_some_and(|offset| offset <= at)));
    }

    #[test]
    fn arbitrary_bytes_never_panic(body in vec(any::<u8>(), 0..200)) {
        let _ = read_bytes::<Everything>(&body);
        let _ = read_bytes::<Document>(&body);
    }

    #[test]
    fn accepts_what_serde_json_accepts(text in any_json_like()) {
        let theirs = serde_json::from_str::<serde_json::Value>(&text);
        let ours = read::<Document>(&text);
        if text.trim_ascii().is_empty() {
            return Ok(());
        }
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{:?}: {:?} {:?}", text, ours, theirs);
        if let (Ok(ours), Ok(theirs)) = (ours, theirs) {
            let rewritten: serde_json::Value = serde_json::from_str(&write(&ours)).unwrap();
            prop_assert_eq!(rewritten, theirs);
        }
        let skipped = read::<Everything>(&format!("{{\"unknown\":{text}}}"));
        let theirs = serde_json::from_str::<Box<serde_json::value::RawValue>>(&text);
        // A text may close the object and open another member, which only our reader gets to see.
        if theirs.is_ok() || !text.contains(['}', ',']) {
            prop_assert_eq!(skipped.is_ok(), theirs.is_ok(), "{:?}", text);
        }
    }

    #[test]
    fn integers_agree_with_decimal_arithmetic(digits in -99_999_i64..99_999, exponent in -4..12_i32) {
        let text = format!("{digits}e{exponent}");
        let value = i128::from(digits) * 10_i128.pow(16) / 10_i128.pow(4);
        let scaled = value * 10_i128.pow(u32::try_from(exponent + 4).unwrap());
        let unit = 10_i128.pow(16);
        let expected = (scaled % unit == 0).then(|| scaled / unit);
        let expected = expected.and_then(|value| i64::try_from(value).ok());
        prop_assert_eq!(read::<i64>(&text).ok(), expected);
    }
}
