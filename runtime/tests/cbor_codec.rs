//! The CBOR codec, tested from outside: tables of what it reads and writes, and properties.

mod any;
mod hex;
mod shapes;

use any::{any_everything, mutate};
use ciborium::Value;
use hex::{bytes, hex};
use proptest::collection::vec;
use proptest::prelude::*;
use shapes::*;
use shapewright_runtime::wire::DecodeError;
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::{BodyCodec, MAX_DEPTH, Missing, Scope};
use shapewright_runtime::{Blob, Document, Shape, Timestamp, structure_shape};

fn read_bytes<T: Shape>(body: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    CBOR.read(body, Scope::All, &mut value, &mut Missing::new())
        .map(|()| value)
}

fn read<T: Shape>(hex: &str) -> Result<T, DecodeError> {
    read_bytes(&bytes(hex))
}

fn write(value: &dyn Shape) -> Vec<u8> {
    let mut out = Vec::new();
    CBOR.write(value, Scope::All, &mut out).unwrap();
    out
}

/// Returns a map with one entry.
fn entry(key: &str, value: &str) -> String {
    let key = hex(&write(&key.to_owned()));
    format!("a1{key}{}", value.replace(' ', ""))
}

fn everything(hex: &str) -> Everything {
    read(hex).unwrap_or_else(|error| panic!("{hex}: {error}"))
}

fn error(hex: &str) -> String {
    match read::<Everything>(hex) {
        Ok(_) => panic!("{hex} was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn writes_every_kind_of_value() {
    let value = Everything {
        boolean: Some(true),
        integer: Some(-500),
        long: Some(1 << 40),
        float: Some(7.625),
        double: Some(1.1),
        text: Some("x".into()),
        color: Some(Color::Red),
        blob: Some(Blob::from(vec![0xfb, 0xff])),
        time: Some(Timestamp::new(1, 500_999_999)),
        date_time: Some(Timestamp::EPOCH),
        texts: Some(Texts::from(vec!["a".into(), String::new()])),
        sparse_longs: Some(SparseLongs::from(vec![Some(1), None])),
        longs_by_name: Some([("k", 7)].into_iter().collect()),
        choice: Some(Choice::Number(3)),
        nested: Some(Box::default()),
        ..Everything::default()
    };
    let expected = concat!(
        "af",
        "67626f6f6c65616e", // "boolean"
        "f5",
        "67696e7465676572", // "integer"
        "3901f3",
        "646c6f6e67", // "long"
        "1b0000010000000000",
        "65666c6f6174", // "float"
        "fa40f40000",
        "66646f75626c65", // "double"
        "fb3ff199999999999a",
        "6d54657874202271756f74656422", // the wire name of "text"
        "6178",
        "65636f6c6f72", // "color"
        "63524544",
        "64626c6f62", // "blob"
        "42fbff",
        "6474696d65", // "time"
        "c1fb3ff8000000000000",
        "686461746554696d65", // "dateTime", whatever its format is
        "c100",
        "657465787473", // "texts"
        "82616160",
        "6b7370617273654c6f6e6773", // "sparseLongs"
        "8201f6",
        "6b6c6f6e677342794e616d65", // "longsByName"
        "a1616b07",
        "666e6573746564", // "nested"
        "a0",
        "6663686f696365", // "choice"
        "a1636e756d03",
    );
    assert_eq!(hex(&write(&value)), expected);
    let read = everything(expected);
    assert_eq!(read.time, Some(Timestamp::new(1, 500_000_000)));
    let time = value.time;
    assert!(Everything { time, ..read } == value);
    assert_eq!(write(&Everything::default()), [0xa0]);
    let mut out = Vec::new();
    CBOR.write_unset_structure(&mut out);
    assert_eq!(out, [0xa0]);
}

#[test]
fn numbers_have_the_fewest_bytes() {
    let integers: [(i64, &str); 16] = [
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (255, "18ff"),
        (256, "190100"),
        (65_535, "19ffff"),
        (65_536, "1a00010000"),
        (4_294_967_295, "1affffffff"),
        (4_294_967_296, "1b0000000100000000"),
        (i64::MAX, "1b7fffffffffffffff"),
        (-1, "20"),
        (-24, "37"),
        (-25, "3818"),
        (-256, "38ff"),
        (-257, "390100"),
        (i64::MIN, "3b7fffffffffffffff"),
    ];
    for (value, expected) in integers {
        assert_eq!(hex(&write(&value)), expected, "{value}");
        assert_eq!(read::<i64>(expected).unwrap(), value);
    }
    assert_eq!(hex(&write(&i32::MIN)), "3a7fffffff");
    assert_eq!(hex(&write(&f32::NAN)), "fa7fc00000");
    assert_eq!(hex(&write(&f32::NEG_INFINITY)), "faff800000");
    assert_eq!(hex(&write(&f64::NAN)), "fb7ff8000000000000");
    assert_eq!(hex(&write(&1.0_f64)), "fb3ff0000000000000");
    assert_eq!(hex(&write(&-0.0_f32)), "fa80000000");
}

#[test]
fn reads_numbers_in_any_form() {
    let table = [
        // The columns: hexadecimal, as an integer of 64 bits, as a floating-point number.
        ("00", Some(0), Some(0.0)),
        ("1b0000000000000001", Some(1), Some(1.0)),
        (
            "1bffffffffffffffff",
            None,
            Some(18_446_744_073_709_551_615.0),
        ),
        (
            "3bffffffffffffffff",
            None,
            Some(-18_446_744_073_709_551_616.0),
        ),
        (
            "3b7fffffffffffffff",
            Some(i64::MIN),
            Some(-9_223_372_036_854_775_808.0),
        ),
        (
            "fb43e0000000000000",
            None,
            Some(9_223_372_036_854_775_808.0),
        ),
        (
            "fbc3e0000000000000",
            Some(i64::MIN),
            Some(-9_223_372_036_854_775_808.0),
        ),
        ("fb4008000000000000", Some(3), Some(3.0)),
        ("fb400c000000000000", None, Some(3.5)),
        ("fa40400000", Some(3), Some(3.0)),
        ("f93c00", Some(1), Some(1.0)),
        ("f93e00", None, Some(1.5)),
        ("f98000", Some(0), Some(-0.0)),
        ("f97bff", Some(65504), Some(65504.0)),
        ("f90400", None, Some(0.000_061_035_156_25)),
        ("f90001", None, Some(5.960_464_477_539_063e-8)),
        ("f90050", None, Some(4.768_371_582_031_25e-6)),
        ("f97c00", None, Some(f64::INFINITY)),
        ("f9fc00", None, Some(f64::NEG_INFINITY)),
        ("f97e00", None, Some(f64::NAN)),
        ("f97c01", None, Some(f64::NAN)),
        ("fb7ff0000000000000", None, Some(f64::INFINITY)),
        ("f93c", None, None),
        ("f9", None, None),
        ("fa404000", None, None),
        ("fb40404040404040", None, None),
        ("1c", None, None),
        ("1f", None, None),
        ("18", None, None),
        ("6133", None, None),
        ("f5", None, None),
        ("f6", None, None),
        ("c100", None, None),
        ("", None, None),
    ];
    for (hex, integer, double) in table {
        if hex.is_empty() {
            // An empty body is a structure, never a number.
            assert!(read::<i64>(hex).is_err());
            continue;
        }
        assert_eq!(read::<i64>(hex).ok(), integer, "{hex}");
        let found = read::<f64>(hex).ok();
        assert_eq!(found.map(f64::is_nan), double.map(f64::is_nan), "{hex}");
        if double.is_some_and(|double| !double.is_nan()) {
            assert_eq!(found.map(f64::to_bits), double.map(f64::to_bits), "{hex}");
        }
    }
    assert!(read::<i32>("1a80000000").is_err());
    assert_eq!(read::<i32>("fac3000000").ok(), Some(-128));
    assert_eq!(read::<f32>("fb3ff199999999999a").ok(), Some(1.1));
    assert_eq!(read::<f32>("1a01000001").ok(), Some(16_777_216.0));
    assert!(read::<f32>("fb47f0000000000000").is_err());
    assert_eq!(read::<f32>("fb7ff0000000000000").ok(), Some(f32::INFINITY));
}

#[test]
fn reads_timestamps_with_tag_1() {
    let table = [
        ("c11a55d4a880", Some(Timestamp::from_secs(1_440_000_128))),
        (
            "c1fb41d5752a20000000",
            Some(Timestamp::from_secs(1_440_000_128)),
        ),
        (
            "c1fb41cc37db380fbe77",
            Some(Timestamp::new(946_845_296, 123_000_000)),
        ),
        ("c1f93e00", Some(Timestamp::new(1, 500_000_000))),
        ("c120", Some(Timestamp::from_secs(-1))),
        ("c1f9be00", Some(Timestamp::new(-2, 500_000_000))),
        ("d80101", Some(Timestamp::from_secs(1))),
        ("01", Some(Timestamp::from_secs(1))),
        // Other tags, other values, and values that are not timestamps.
        ("c001", None),
        ("c201", None),
        ("c1c101", None),
        ("c16131", None),
        ("c1f6", None),
        ("c1", None),
        ("c1f97e00", None),
        ("c1f97c00", None),
        ("c11bffffffffffffffff", None),
        ("c1fb7fefffffffffffff", None),
    ];
    for (hex, expected) in table {
        assert_eq!(read::<Timestamp>(hex).ok(), expected, "{hex}");
    }
    let written = [
        (Timestamp::from_secs(1_440_000_128), "c11a55d4a880"),
        (Timestamp::from_secs(-1), "c120"),
        (Timestamp::new(-1, 999_999), "c120"),
        (
            Timestamp::new(946_845_296, 123_999_999),
            "c1fb41cc37db380fbe77",
        ),
        (Timestamp::new(-2, 500_000_000), "c1fbbff8000000000000"),
        (Timestamp::MAX, "c11b7fffffffffffffff"),
        (Timestamp::MIN, "c13b7fffffffffffffff"),
    ];
    for (value, expected) in written {
        assert_eq!(hex(&write(&value)), expected, "{value}");
    }
}

#[test]
fn reads_strings_in_parts() {
    let texts = [
        ("60", Some("")),
        ("6161", Some("a")),
        ("780161 61", None),
        ("7b0000000000000001 61", Some("a")),
        ("7f ff", Some("")),
        ("7f 6161 60 626263 ff", Some("abc")),
        ("7f 6161", None),
        ("7f 4161 ff", None),
        ("7f 7f6161ff ff", None),
        // Each part has half of a character.
        ("7f 61c3 61a9 ff", None),
        ("61ff", None),
        ("6261", None),
        ("7bffffffffffffffff61", None),
        ("7c", None),
        ("4161", None),
    ];
    for (hex, expected) in texts {
        assert_eq!(read::<String>(hex).ok().as_deref(), expected, "{hex}");
        let skipped = read::<Everything>(&entry("unknown", hex)).is_ok();
        assert_eq!(skipped, expected.is_some() || hex == "4161", "{hex}");
    }
    assert!(read::<Color>("7f 62424c 625545 ff").ok() == Some(Color::Blue));
    let blobs = [
        ("40", Some(&[][..])),
        ("42 01ff", Some(&[1, 255])),
        ("5f 4101 40 4102 ff", Some(&[1, 2])),
        ("5f 6101 ff", None),
        ("5f", None),
        ("6161", None),
        ("80", None),
    ];
    for (hex, expected) in blobs {
        let blob = read::<Blob>(hex).ok();
        assert_eq!(
            blob,
            expected.map(|bytes| Blob::from(bytes.to_vec())),
            "{hex}"
        );
    }
}

#[test]
fn collections_may_have_an_open_length() {
    let expected = Everything {
        texts: Some(Texts::from(vec!["a".into(), "b".into()])),
        longs_by_name: Some([("k", 7)].into_iter().collect()),
        ..Everything::default()
    };
    for hex in [
        "a2 657465787473 82 6161 6162  6b6c6f6e677342794e616d65 a1 616b 07",
        "bf 657465787473 9f 6161 6162 ff  6b6c6f6e677342794e616d65 bf 616b 07 ff ff",
        "b90002 657465787473 9a00000002 6161 6162  6b6c6f6e677342794e616d65 bb0000000000000001 616b 07",
        "bf 7f 657465787473 ff 82 6161 6162  6b6c6f6e677342794e616d65 a1 616b 07 ff",
    ] {
        assert!(everything(hex) == expected, "{hex}");
    }
    for hex in ["", "a0", "bfff"] {
        assert!(everything(hex) == Everything::default(), "{hex}");
    }
    for hex in [
        "bf",
        "a1",
        "bf657465787473ff",
        "a1657465787473 9f6161",
        "80",
        "ff",
        "a0a0",
        "bfffff",
    ] {
        assert!(read::<Everything>(hex).is_err(), "{hex}");
    }
}

#[test]
fn null_and_undefined_are_no_values() {
    for nothing in ["f6", "f7"] {
        let value = everything(&format!(
            "a6 67626f6f6c65616e {nothing} 646c6f6e67 07 646c6f6e67 {nothing} \
             657465787473 83 {nothing} 6161 {nothing} 6b7370617273654c6f6e6773 82 {nothing} 01 \
             6b6c6f6e677342794e616d65 a2 6161 {nothing} 6162 01"
        ));
        assert!(value.boolean.is_none());
        assert_eq!(value.long, Some(7));
        assert_eq!(value.texts, Some(Texts::from(vec!["a".into()])));
        assert_eq!(
            value.sparse_longs,
            Some(SparseLongs::from(vec![None, Some(1)]))
        );
        assert_eq!(value.longs_by_name.unwrap().len(), 1);
        let value = everything(&entry(
            "sparseTextsByColor",
            &format!("a2 63524544 {nothing} 64424c5545 6178"),
        ));
        let texts = value.sparse_texts_by_color.unwrap();
        assert_eq!(texts.get(&Color::Red), Some(&None));
        assert_eq!(texts.get(&Color::Blue), Some(&Some("x".to_owned())));
    }
}

#[test]
fn of_a_key_which_occurs_twice_the_last_value_counts() {
    let value =
        everything("a4 646c6f6e67 01 657465787473 826161 6162 646c6f6e67 02 657465787473 816163");
    assert_eq!(value.long, Some(2));
    assert_eq!(value.texts, Some(Texts::from(vec!["c".into()])));
    let value = everything(&entry("longsByName", "a2 6161 01 6161 02"));
    assert!(value.longs_by_name == Some([("a", 2)].into_iter().collect()));
    let value = everything(&entry("choice", "a2 636e756d 01 636e756d 02"));
    assert!(value.choice == Some(Choice::Number(2)));
}

#[test]
fn a_union_has_one_member() {
    let table = [
        ("a1 6474657874 6161", Some(Choice::Text("a".into()))),
        (
            "a2 665f5f74797065 6143 636e756d 01",
            Some(Choice::Number(1)),
        ),
        (
            "bf 6474657874 f6 636e756d 01 636e6577 f7 ff",
            Some(Choice::Number(1)),
        ),
        ("a1 636e6577 a1 01 02", Some(Choice::Unknown("new".into()))),
        ("a1 647768656e c100", Some(Choice::When(Timestamp::EPOCH))),
        ("a0", None),
        ("bfff", None),
        ("a1 6474657874 f6", None),
        ("a2 6474657874 6161 636e756d 01", None),
        ("a2 6474657874 6161 636e6577 01", None),
        ("a1 636e756d 6161", None),
        ("80", None),
    ];
    for (hex, expected) in table {
        assert!(read::<Choice>(hex).ok() == expected, "{hex}");
    }
    let unknown = Choice::Unknown("new".into());
    let value = Everything {
        choices: Some(Choices::from(vec![Choice::Number(1), unknown])),
        ..Everything::default()
    };
    let error = CBOR.write(&value, Scope::All, &mut Vec::new()).unwrap_err();
    assert_eq!(error.path, "choices[1]");
}

#[test]
fn documents_have_no_form() {
    let value = Everything {
        document: Some(Document::from(1)),
        ..Everything::default()
    };
    let error = CBOR.write(&value, Scope::All, &mut Vec::new()).unwrap_err();
    assert_eq!(error.path, "document");
    let error = read::<Everything>(&entry("document", "01")).err().unwrap();
    assert_eq!(error.path, "document");
    assert!(read::<Everything>(&entry("document", "f6")).is_ok());
}

#[test]
fn skips_what_the_model_does_not_know() {
    let fine = [
        "00",
        "1bffffffffffffffff",
        "3bffffffffffffffff",
        "40",
        "5f4101ff",
        "6161",
        "7f6161ff",
        "80",
        "9f01ff",
        "a0",
        // Any keys, any tags, any simple values.
        "a2 01 02 80 03",
        "bf f5 a0 ff",
        "c1 00",
        "c2 41ff",
        "c0 6161",
        "d9d9f7 c1 81 c5 01",
        "f4",
        "f5",
        "f6",
        "f7",
        "e0",
        "f0",
        "f820",
        "f8ff",
        "f93c00",
        "fa00000000",
        "fb0000000000000000",
        "9f 9f 9f ff bf ff ff 82 01 5f ff ff",
    ];
    for hex in fine {
        let value = read::<Everything>(&format!("a2 67756e6b6e6f776e {hex} 646c6f6e67 01"));
        assert_eq!(value.map(|it| it.long).ok(), Some(Some(1)), "{hex}");
    }
    let broken = [
        "",
        "ff",
        "1c",
        "1d",
        "1e",
        "1f",
        "3f",
        "5c",
        "7d",
        "9e",
        "bc",
        "dc",
        "df",
        "fc",
        "fd",
        "fe",
        "c1",
        "c1ff",
        "f8",
        "f800",
        "f81f",
        "81",
        "a101",
        "9f",
        "bf01ff",
        "5f6161ff",
        "7f4161ff",
        "f93c",
        "82 01",
        "9bffffffffffffffff",
        "d9d9",
    ];
    for hex in broken {
        assert!(read::<Everything>(&entry("unknown", hex)).is_err(), "{hex}");
    }
}

/// A member, its value, and what is wrong with the value.
const ERRORS: &[(&str, &str, &str)] = &[
    (
        "long",
        "f4",
        "long: expected an integer, found a boolean (at byte 6)",
    ),
    (
        "long",
        "c101",
        "long: expected an integer, found a tag (at byte 6)",
    ),
    (
        "long",
        "",
        "long: expected an integer, but the body ends (at byte 6)",
    ),
    (
        "long",
        "fa3f000000",
        "long: the number is not an integer of 64 bits (at byte 6)",
    ),
    (
        "integer",
        "1a80000000",
        "integer: the number is not an integer of 32 bits (at byte 9)",
    ),
    (
        "boolean",
        "00",
        "boolean: expected a boolean, found an integer (at byte 9)",
    ),
    (
        "nested",
        "80",
        "nested: expected a map, found an array (at byte 8)",
    ),
    (
        "texts",
        "a0",
        "texts: expected an array, found a map (at byte 7)",
    ),
    (
        "texts",
        "9f01ff",
        "texts[0]: expected a text, found an integer (at byte 8)",
    ),
    (
        "texts",
        "8141ff",
        "texts[0]: expected a text, found a byte string (at byte 8)",
    ),
    (
        "texts",
        "8161ff",
        "texts[0]: a text is not UTF-8 (at byte 8)",
    ),
    (
        "texts",
        "816261",
        "texts[0]: the body ends inside a value (at byte 8)",
    ),
    (
        "texts",
        "9f",
        "texts: the body ends inside a collection (at byte 8)",
    ),
    (
        "texts",
        "7f4161ff",
        "texts: expected an array, found a text (at byte 7)",
    ),
    (
        "texts",
        "9bffffffffffffffff",
        "texts: a collection claims 18446744073709551615 entries, but only 0 bytes follow (at byte 7)",
    ),
    (
        "time",
        "c001",
        "time: expected a timestamp, found a value with the tag 0 (at byte 6)",
    ),
    (
        "time",
        "c16131",
        "time: expected a timestamp, found a text (at byte 7)",
    ),
    (
        "nested",
        "a10102",
        "nested: expected a text as the key, found an integer (at byte 9)",
    ),
    (
        "nested",
        "a1f702",
        "nested: expected a text as the key, found undefined (at byte 9)",
    ),
    (
        "nested",
        "a1f602",
        "nested: expected a text as the key, found null (at byte 9)",
    ),
    (
        "nested",
        "bf646c6f6e67ff",
        "nested.long: expected an integer, found the end of a collection (at byte 14)",
    ),
];

#[test]
fn errors_say_where_and_what() {
    let path = "a1 666e6573746564 a1 63616c6c 82 a0 a1 6b6c6f6e677342794e616d65 a1 616b 6176";
    assert_eq!(
        error(path),
        "nested.all[1].longsByName.k: expected an integer, found a text (at byte 31)"
    );
    for (member, value, expected) in ERRORS {
        assert_eq!(error(&entry(member, value)), *expected, "{member} {value}");
    }
    assert_eq!(
        error("a000"),
        "there is more after the end of the value (at byte 1)"
    );
    assert_eq!(error("f6"), "expected a map, found null (at byte 0)");
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
    let body = write(&value);
    assert!(read_bytes::<Everything>(&body).ok() == Some(value.clone()));
    let deeper = Everything {
        nested: Some(Box::new(value)),
        ..Everything::default()
    };
    let result = CBOR.write(&deeper, Scope::All, &mut Vec::new());
    assert!(result.unwrap_err().reason.contains("deeper than 128"));
    assert!(error(&entry("nested", &hex(&body))).contains("deeper than 128"));
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    for (start, repeated) in [
        ("", "81"),
        ("", "9f"),
        ("", "a1"),
        ("", "bf"),
        ("", "c1"),
        ("a1 67756e6b6e6f776e", "81"),
        ("a1 67756e6b6e6f776e", "9f"),
        ("a1 67756e6b6e6f776e", "a1"),
        ("a1 67756e6b6e6f776e", "bf6161"),
        ("a1 67756e6b6e6f776e", "c1"),
        ("", "a1666e6573746564"),
        ("", "bf63616c6c9f"),
    ] {
        let mut body = bytes(start);
        body.extend(bytes(repeated).repeat(200_000));
        assert!(read_bytes::<Everything>(&body).is_err(), "{repeated}");
    }
    // Tags do not count as nesting.
    let mut body = bytes("a1 67756e6b6e6f776e");
    body.extend([0xc1].repeat(200_000));
    body.push(0);
    assert!(read_bytes::<Everything>(&body).is_ok());
}

#[test]
fn giant_lengths_take_no_memory() {
    for count in [
        "1affffffff",
        "1b7fffffffffffffff",
        "1bffffffffffffffff",
        "1b0000000100000000",
    ] {
        let head = |major: u8| {
            let mut head = bytes(count);
            head[0] |= major << 5;
            hex(&head)
        };
        let bodies = [
            head(5),
            entry("texts", &head(4)),
            entry("longsByName", &head(5)),
            entry("unknown", &head(4)),
            entry("unknown", &head(5)),
            entry("blob", &head(2)),
            entry("blob", &format!("5f{}", head(2))),
            entry(r#"Text "quoted""#, &head(3)),
            entry(r#"Text "quoted""#, &format!("7f{}", head(3))),
            entry("unknown", &head(3)),
        ];
        for body in bodies {
            let body = bytes(&body);
            let mut failed = false;
            let allocated = allocation_counter::measure(|| {
                failed = read_bytes::<Everything>(&body).is_err();
            });
            assert!(failed, "{}", hex(&body));
            assert!(allocated.bytes_total < 4096, "{} {allocated:?}", hex(&body));
        }
    }
}

#[test]
fn a_long_first_element_reserves_little_for_the_others() {
    let mut texts = vec![String::from("short"); 10_000];
    texts[0] = "x".repeat(100_000);
    let value = Everything {
        texts: Some(Texts::from(texts)),
        ..Everything::default()
    };
    let mut length = 0;
    let allocated = allocation_counter::measure(|| length = write(&value).len());
    assert!(length > 150_000);
    assert!(allocated.bytes_max < 1 << 20, "{allocated:?}");
}

#[derive(Default)]
struct Bound {
    label: Option<String>,
    status: Option<i32>,
    name: String,
}

structure_shape! {
    Bound = "Bound" {
        0 label = "label".label();
        1 status = "status".status();
        2 name = "name".required();
    }
}

#[test]
fn the_scope_says_what_is_in_a_body() {
    let value = Bound {
        label: Some("l".into()),
        status: Some(1),
        name: "n".into(),
    };
    let table = [
        (
            Scope::All,
            "a3656c6162656c616c6673746174757301646e616d65616e",
        ),
        (Scope::RequestBody, "a26673746174757301646e616d65616e"),
        (Scope::ResponseBody, "a2656c6162656c616c646e616d65616e"),
    ];
    for (scope, expected) in table {
        let mut out = Vec::new();
        CBOR.write(&value, scope, &mut out).unwrap();
        assert_eq!(hex(&out), expected, "{scope:?}");
    }
    let mut value = Bound::default();
    let mut missing = Missing::new();
    let body = bytes("a2656c6162656c616c6673746174757301");
    CBOR.read(&body, Scope::ResponseBody, &mut value, &mut missing)
        .unwrap();
    assert_eq!((value.label.as_deref(), value.status), (Some("l"), None));
    assert_eq!(missing.to_string(), "Bound.name");
}

/// Returns a value as CBOR can express it: without documents, and in milliseconds if a number can express
/// them.
fn expressible(mut value: Everything) -> Everything {
    let cut = |time: Timestamp| {
        let nanos = if time.as_secs().unsigned_abs() < 1 << 43 {
            time.subsec_nanos() / 1_000_000 * 1_000_000
        } else {
            0
        };
        Timestamp::new(time.as_secs(), nanos)
    };
    value.document = None;
    value.time = value.time.map(cut);
    value.nested = value.nested.map(|it| Box::new(expressible(*it)));
    let all = |all: AllOfIt| all.into_iter().map(expressible).collect::<AllOfIt>();
    value.all = value.all.map(all);
    let choice = |choice| match choice {
        Choice::Nested(it) => Choice::Nested(Box::new(expressible(*it))),
        other => other,
    };
    value.choice = value.choice.map(choice);
    let choices = |choices: Choices| choices.into_iter().map(choice).collect::<Choices>();
    value.choices = value.choices.map(choices);
    value
}

fn any_expressible() -> impl Strategy<Value = Everything> {
    any_everything().prop_map(expressible)
}

/// Returns what another implementation reads from the bytes, if it reads all of them.
fn theirs(mut body: &[u8]) -> Option<Value> {
    let value = ciborium::from_reader(&mut body).ok()?;
    body.is_empty().then_some(value)
}

fn by_them(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    ciborium::into_writer(value, &mut out).unwrap();
    out
}

fn any_number() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-300..300_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<f32>().prop_map(|it| Value::from(f64::from(it))),
        (-300..300_i32).prop_map(|it| Value::from(f64::from(it) / 4.0)),
    ]
}

/// Returns a number as each of our types, if it is one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the nearest number is what the codec promises, and what has a fraction or no place is sorted out"
)]
fn numbers(value: &Value) -> (Option<i64>, f64, f32) {
    if let Value::Integer(integer) = value {
        let double = i128::from(*integer) as f64;
        return (i64::try_from(*integer).ok(), double, double as f32);
    }
    let double = value.as_float().unwrap();
    // These are exactly the numbers from -2^63 to 2^63 that have no fraction.
    let range = -9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0;
    let is_integer = range.contains(&double) && double.fract() == 0.0;
    (is_integer.then_some(double as i64), double, double as f32)
}

/// Bytes that are CBOR, or nearly so. There are no bignums and no unassigned simple values: the other
/// implementation gives bignums a meaning of their own, and rejects unassigned values.
fn any_cbor_like() -> impl Strategy<Value = Vec<u8>> {
    let token = prop_oneof![
        any_number().prop_map(|it| by_them(&it)),
        "[a-z]{0,3}".prop_map(|it| by_them(&Value::from(it))),
        vec(any::<u8>(), 0..3).prop_map(|it| by_them(&Value::from(it))),
        prop::sample::select(vec![
            "80", "81", "82", "9f", "a0", "a1", "a2", "bf", "ff", "c0", "c1", "d820", "f4", "f5",
            "f6", "f7", "f93e00", "f9", "fa", "7f", "5f", "1c", "7801", "5801", "9801", "b801",
            "9a", "bb", "61ff", "7fff", "5fff",
        ])
        .prop_map(bytes),
    ];
    let noise = vec(token.clone(), 0..8).prop_map(|tokens| tokens.concat());
    let tidy = token.prop_recursive(4, 16, 4, |inner| {
        let open =
            |head: u8, items: Vec<Vec<u8>>| [vec![head], items.concat(), vec![0xff]].concat();
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(move |items| open(0x9f, items)),
            vec(inner.clone(), 0..4).prop_map(move |items| open(0xbf, items)),
            vec(inner.clone(), 3).prop_map(|items| [vec![0x83], items.concat()].concat()),
            vec(inner, 2).prop_map(|items| [vec![0xa1], items.concat()].concat()),
        ]
    });
    prop_oneof![noise, tidy]
}

proptest! {
    #[test]
    fn what_is_written_reads_back_equal(value in any_expressible()) {
        let body = write(&value);
        let back = read_bytes::<Everything>(&body);
        prop_assert!(back.is_ok(), "{:?}\n{}", back.err(), hex(&body));
        prop_assert!(back.is_ok_and(|back| back == value), "{}", hex(&body));
    }

    /// The other implementation writes floating-point numbers in the fewest bytes, so all of their forms
    /// occur.
    #[test]
    fn what_another_implementation_makes_of_it_reads_back_equal(value in any_expressible()) {
        let body = write(&value);
        let theirs = theirs(&body);
        prop_assert!(theirs.is_some(), "{}", hex(&body));
        let rewritten = by_them(&theirs.unwrap());
        let back = read_bytes::<Everything>(&rewritten);
        prop_assert!(back.is_ok(), "{:?}\n{}", back.err(), hex(&rewritten));
        prop_assert!(back.is_ok_and(|back| back == value), "{}", hex(&rewritten));
    }

    #[test]
    fn numbers_agree_with_another_implementation(value in any_number()) {
        let body = by_them(&value);
        let (integer, double, float) = numbers(&value);
        let read = read_bytes::<f64>(&body).unwrap();
        prop_assert!(read.to_bits() == double.to_bits() || read.is_nan() && double.is_nan());
        prop_assert_eq!(read_bytes::<i64>(&body).ok(), integer);
        // A number that would become infinite is out of range.
        let expected = Some(float).filter(|float| float.is_finite() || !double.is_finite());
        let read = read_bytes::<f32>(&body).ok();
        prop_assert_eq!(read.filter(|it| !it.is_nan()), expected.filter(|it| !it.is_nan()));
        prop_assert_eq!(read.is_some(), expected.is_some());
    }

    #[test]
    fn skips_what_another_implementation_accepts(value in any_cbor_like()) {
        let theirs = theirs(&value).is_some();
        let mut body = bytes("a1 67756e6b6e6f776e");
        body.extend(&value);
        let ours = read_bytes::<Everything>(&body);
        // After a broken token, the bytes of its neighbour may form such items after all.
        let special = |byte: &u8| matches!(byte, 0xc2 | 0xc3 | 0xe0..=0xf3 | 0xf8);
        if theirs || !value.iter().any(special) {
            prop_assert_eq!(ours.is_ok(), theirs, "{} {:?}", hex(&value), ours.err());
        }
    }

    #[test]
    fn mutated_cbor_never_panics(
        value in any_expressible(),
        changes in vec((any::<prop::sample::Index>(), any::<u8>(), any::<u8>()), 1..6),
    ) {
        let mut body = write(&value);
        mutate(&mut body, &changes);
        let _ = read_bytes::<Everything>(&body);
    }

    #[test]
    fn what_is_cut_off_is_an_error(value in any_expressible(), at in any::<prop::sample::Index>()) {
        let body = write(&value);
        let at = at.index(body.len());
        match read_bytes::<Everything>(&body[..at]) {
            Ok(_) => prop_assert_eq!(at, 0),
            Err(error) => prop_assert!(error.truncated, "{error}"),
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(body in vec(any::<u8>(), 0..200)) {
        let _ = read_bytes::<Everything>(&body);
        let _ = read_bytes::<AllOfIt>(&body);
    }
}
