//! A number that a response has and its member can't hold is an error of that member, with its path, in every
//! format.

use shapewright_runtime::shape::newtype::List;
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::xml::XML;
use shapewright_runtime::wire::codec::{BodyCodec, Missing, Scope};
use shapewright_runtime::{Shape, structure_shape};

#[derive(Clone, Default, PartialEq)]
struct Numbers {
    integer: Option<i32>,
    long: Option<i64>,
    float: Option<f32>,
    more: Option<More>,
}

type More = List<named::More, Numbers>;

structure_shape! {
    Numbers = "Numbers" {
        0 integer = "integer";
        1 long = "long";
        2 float = "float";
        3 more = "more";
    }
}

shapewright_runtime::newtypes! {
    [More]
    {}
    {}
}

fn problem(codec: &dyn BodyCodec, body: &[u8]) -> (String, String) {
    let mut numbers = Numbers::empty();
    let read = codec.read(body, Scope::All, &mut numbers, &mut Missing::new());
    let Err(error) = read else {
        panic!("{codec:?} takes {}", String::from_utf8_lossy(body));
    };
    (error.path, error.reason)
}

/// The same message in three formats: the last member of `more` has this number.
fn bodies(member: &str, text: &str, cbor: &[u8]) -> [Vec<u8>; 3] {
    let json = format!(r#"{{"integer":1,"more":[{{}},{{"{member}":{text}}}]}}"#);
    let xml = format!(
        "<Numbers><integer>1</integer><more><member/><member><{member}>{text}</{member}></member></more></Numbers>"
    );
    let mut binary = vec![0xa1, 0x64];
    binary.extend(b"more");
    binary.extend([0x82, 0xa0, 0xa1]);
    binary.push(0x60 + u8::try_from(member.len()).expect("a short name"));
    binary.extend(member.as_bytes());
    binary.extend(cbor);
    [json.into_bytes(), xml.into_bytes(), binary]
}

#[test]
fn a_number_without_room_is_an_error_of_its_member() {
    let codecs: [&dyn BodyCodec; 3] = [&JSON, &XML, &CBOR];
    // 2^31; 2^63; 2^64, as a tagged big number; 1e39, as a double.
    let table: [(&str, &str, &[u8]); 4] = [
        ("integer", "2147483648", &[0x1a, 0x80, 0, 0, 0]),
        (
            "long",
            "9223372036854775808",
            &[0x1b, 0x80, 0, 0, 0, 0, 0, 0, 0],
        ),
        (
            "long",
            "18446744073709551616",
            &[0xc2, 0x49, 1, 0, 0, 0, 0, 0, 0, 0, 0],
        ),
        (
            "float",
            "1e39",
            &[0xfb, 0x48, 0x07, 0x82, 0x87, 0xf4, 0x9c, 0x4a, 0x1d],
        ),
    ];
    for (member, text, cbor) in table {
        for (codec, body) in codecs.iter().zip(bodies(member, text, cbor)) {
            let (path, reason) = problem(*codec, &body);
            assert_eq!(path, format!("more[1].{member}"), "{codec:?}: {reason}");
            assert!(!reason.is_empty(), "{codec:?}");
        }
    }
}
