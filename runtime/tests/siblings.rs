//! The limit of nesting counts levels, and not values: every level that is left counts for nothing after
//! that.

use shapewright_runtime::shape::newtype::{List, Map};
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::xml::XML;
use shapewright_runtime::wire::codec::{BodyCodec, MAX_DEPTH, Missing, Scope};
use shapewright_runtime::wire::protocol::{AWS_QUERY, EC2_QUERY, Protocol};
use shapewright_runtime::wire::{OperationSchema, Segment, ServiceSchema};
use shapewright_runtime::{Document, Endpoint, Shape, structure_shape, union};

/// More of them than there may be levels.
const MANY: usize = 200;
const _: () = assert!(MANY > MAX_DEPTH);

#[derive(Clone, Default, PartialEq)]
struct Siblings {
    structures: Option<Structures>,
    lists: Option<Lists>,
    maps: Option<Maps>,
    unions: Option<Unions>,
    by_name: Option<ByName>,
    documents: Option<Document>,
}

/// It knows none of the members, so that reading it is to skip them.
#[derive(Clone, Default, PartialEq)]
struct Stranger {
    last: Option<String>,
}

#[derive(Clone, Default, PartialEq)]
struct Leaf {
    text: Option<String>,
    inner: Option<Box<Leaf>>,
}

structure_shape! {
    Siblings = "Siblings" {
        0 structures = "structures";
        1 lists = "lists";
        2 maps = "maps";
        3 unions = "unions";
        4 by_name = "byName";
        5 documents = "documents";
    }
    Stranger = "Stranger" {
        0 last = "last";
    }
    Leaf = "Leaf" {
        0 text = "text";
        1 inner = "inner";
    }
}

union! {
    /// One of two.
    Choice {
        /// A structure.
        0 Leaf as_leaf(Leaf) = "leaf";
        /// A text.
        1 Text as_text(String) = "text";
    }
}

type Structures = List<named::Structures, Leaf>;

type Texts = List<named::Texts, String>;

type Lists = List<named::Lists, Texts>;

type TextsByName = Map<named::TextsByName, String, String>;

type Maps = List<named::Maps, TextsByName>;

type Unions = List<named::Unions, Choice>;

type ByName = Map<named::ByName, String, Leaf>;

shapewright_runtime::newtypes! {
    [Structures, Texts, Lists, TextsByName, Maps, Unions, ByName, WideList, WideMap]
    {}
    {}
}

shapewright_runtime::boxed! { Leaf Wide }

fn leaf(index: usize) -> Leaf {
    Leaf {
        text: Some(index.to_string()),
        inner: Some(Box::default()),
    }
}

fn many<T>(value: impl Fn(usize) -> T) -> Vec<T> {
    (0..MANY).map(value).collect()
}

fn siblings(with_documents: bool) -> Siblings {
    let document = |index| {
        Document::from(vec![
            Document::from(vec![Document::from(index)]),
            Document::from(std::collections::BTreeMap::from([("k".to_owned(), "v")])),
        ])
    };
    Siblings {
        structures: Some(Structures::from(many(leaf))),
        lists: Some(Lists::from(many(|index| {
            Texts::from(vec![index.to_string()])
        }))),
        maps: Some(Maps::from(many(|index| {
            [("k", index.to_string())].into_iter().collect()
        }))),
        unions: Some(Unions::from(many(|index| match index % 2 {
            0 => Choice::Leaf(leaf(index)),
            _ => Choice::Text(index.to_string()),
        }))),
        by_name: Some(
            many(|index| (index.to_string(), leaf(index)))
                .into_iter()
                .collect(),
        ),
        documents: with_documents
            .then(|| Document::from((0..200_i64).map(document).collect::<Vec<_>>())),
    }
}

fn read<T: Shape>(codec: &dyn BodyCodec, body: &[u8]) -> T {
    let mut value = T::empty();
    let read = codec.read(body, Scope::All, &mut value, &mut Missing::new());
    read.unwrap_or_else(|error| panic!("{codec:?}: {error}"));
    value
}

#[test]
fn siblings_are_written_and_read_and_skipped() {
    let codecs: [(&dyn BodyCodec, bool); 3] = [(&JSON, true), (&CBOR, false), (&XML, false)];
    for (codec, with_documents) in codecs {
        let value = siblings(with_documents);
        let mut body = Vec::new();
        let written = codec.write(&value, Scope::All, &mut body);
        written.unwrap_or_else(|error| panic!("{codec:?}: {error}"));
        assert_eq!(read::<Siblings>(codec, &body), value, "{codec:?}");
        assert_eq!(
            read::<Stranger>(codec, &body),
            Stranger::default(),
            "{codec:?}"
        );
    }
}

#[test]
fn siblings_are_parameters() {
    const OPERATION: OperationSchema =
        OperationSchema::new("Operation", "POST", &[Segment::Literal("/")]);
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let protocols: [&'static dyn Protocol; 2] = [&AWS_QUERY, &EC2_QUERY];
    for protocol in protocols {
        let service = Box::leak(Box::new(ServiceSchema::new("Test", "1", protocol)));
        let request = protocol.encode(service, &OPERATION, &siblings(false), &endpoint);
        let body = request.unwrap().into_body().into_bytes();
        let body = String::from_utf8(body.to_vec()).unwrap();
        for last in ["tructures", "nions"] {
            let mut parameters = body.split('&');
            let is_last = |it: &str| it.contains(last) && it.ends_with("=198");
            assert!(parameters.any(is_last), "{last}: {body}");
        }
    }
}

/// The limit is where it was after all these siblings: the level beyond it is still refused.
#[test]
fn a_level_too_many_is_refused_after_siblings() {
    let nested = |levels: usize| {
        let mut leaf = Leaf::default();
        for _ in 1..levels {
            leaf = Leaf {
                text: None,
                inner: Some(Box::new(leaf)),
            };
        }
        leaf
    };
    // Around the deepest leaf are the message and the list.
    for (levels, fits) in [(MAX_DEPTH - 2, true), (MAX_DEPTH - 1, false)] {
        let mut structures = many(leaf);
        structures.push(nested(levels));
        let value = Siblings {
            structures: Some(Structures::from(structures)),
            ..Siblings::default()
        };
        let codecs: [&dyn BodyCodec; 3] = [&JSON, &CBOR, &XML];
        for codec in codecs {
            let written = codec.write(&value, Scope::All, &mut Vec::new());
            assert_eq!(written.is_ok(), fits, "{codec:?} {levels}");
        }
    }
}

/// A type of more than 500 bytes.
#[derive(Clone, Default, PartialEq)]
struct Wide {
    a: Option<String>,
    b: Option<String>,
    c: Option<String>,
    d: Option<String>,
    e: Option<String>,
    f: Option<String>,
    g: Option<String>,
    h: Option<String>,
    i: Option<String>,
    j: Option<String>,
    k: Option<String>,
    l: Option<String>,
    m: Option<String>,
    n: Option<String>,
    o: Option<String>,
    p: Option<String>,
    q: Option<String>,
    r: Option<String>,
    s: Option<String>,
    t: Option<String>,
    u: Option<String>,
    v: Option<String>,
    w: Option<String>,
    x: Option<String>,
    y: Option<Box<Wide>>,
}

#[derive(Clone, Default, PartialEq)]
struct Many {
    list: Option<WideList>,
    map: Option<WideMap>,
}

type WideList = List<named::WideList, Wide>;

type WideMap = Map<named::WideMap, String, Wide>;

structure_shape! {
    Wide = "Wide" {
        0 a = "a";
        1 b = "b";
        2 c = "c";
        3 d = "d";
        4 e = "e";
        5 f = "f";
        6 g = "g";
        7 h = "h";
        8 i = "i";
        9 j = "j";
        10 k = "k";
        11 l = "l";
        12 m = "m";
        13 n = "n";
        14 o = "o";
        15 p = "p";
        16 q = "q";
        17 r = "r";
        18 s = "s";
        19 t = "t";
        20 u = "u";
        21 v = "v";
        22 w = "w";
        23 x = "x";
        24 y = "y";
    }
    Many = "Many" {
        0 list = "list";
        1 map = "map";
    }
}

/// A list of so many elements, in each format.
fn elements(count: usize, (json, cbor, xml): (&str, &[u8], &str)) -> [Vec<u8>; 3] {
    let json = vec![json; count].join(",");
    let json = format!(r#"{{"list":[{json}]}}"#);
    let cbor = [b"\xa1\x64list\x9f".as_slice(), &cbor.repeat(count), b"\xff"];
    let xml = format!("<Many><list>{}</list></Many>", xml.repeat(count));
    [json.into_bytes(), cbor.concat(), xml.into_bytes()]
}

#[test]
fn values_that_need_far_more_memory_than_their_body_are_refused() {
    assert!(size_of::<Wide>() >= 512);
    let codecs: [&dyn BodyCodec; 3] = [&JSON, &CBOR, &XML];
    let empty = ("{}", b"\xa0".as_slice(), "<m/>");
    // An element with another one in a box, which takes as much memory again.
    let boxed = (r#"{"y":{}}"#, b"\xa1\x61y\xa0".as_slice(), "<m><y/></m>");
    for (count, element, fits) in [
        (20_000, empty, true),
        (100_000, empty, false),
        (15_000, boxed, true),
        (45_000, boxed, false),
    ] {
        for (codec, body) in codecs.iter().zip(elements(count, element)) {
            let mut many = Many::empty();
            let read = codec.read(&body, Scope::All, &mut many, &mut Missing::new());
            assert_eq!(read.is_ok(), fits, "{codec:?} {count}");
            if let Err(error) = read {
                assert!(error.path.starts_with("list["), "{error}");
                assert!(error.reason.contains("64 times"), "{error}");
            }
        }
    }
    // Entries of maps take room, too.
    let mut body = b"\xa1\x63map\xbf".to_vec();
    for key in 0..100_000_u32 {
        body.push(0x63);
        body.extend(
            &key.to_be_bytes()[1..]
                .iter()
                .map(|byte| byte & 0x7f)
                .collect::<Vec<_>>(),
        );
        body.push(0xa0);
    }
    body.push(0xff);
    let mut many = Many::empty();
    let read = CBOR.read(&body, Scope::All, &mut many, &mut Missing::new());
    assert!(read.is_err_and(|error| error.reason.contains("64 times")));
}
