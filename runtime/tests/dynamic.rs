//! Types of a program become values of a union of the kinds of values, and come back (feature `serde`).

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use shapewright_runtime::dynamic::{binary_set, bytes, number, number_set, string_set};
use shapewright_runtime::shape::newtype::{List, Map, Text, Wrapper};
use shapewright_runtime::{Blob, dynamic, newtypes, union};

type Digits = Text<named::Digits>;
type Data = Wrapper<named::Data, Blob>;
type Texts = List<named::Texts, String>;
type Numbers = List<named::Numbers, Digits>;
type Blobs = List<named::Blobs, Data>;
type Values = List<named::Values, Anything>;
type Name = Text<named::Name>;
type Item = Map<named::Item, Name, Anything>;
type Items = List<named::Items, Item>;

newtypes! {
    [Digits, Data, Texts, Numbers, Blobs, Values, Name, Item, Items]
    {}
    {}
}

union! {
    /// Any value. The members are in another order than the kinds.
    Anything {
        /// A member.
        0 S as_s(String) = "S";
        /// A member.
        1 N as_n(Digits) = "N";
        /// A member.
        2 B as_b(Data) = "B";
        /// A member.
        3 Ss as_ss(Texts) = "SS";
        /// A member.
        4 Ns as_ns(Numbers) = "NS";
        /// A member.
        5 Bs as_bs(Blobs) = "BS";
        /// A member.
        6 M as_m(Item) = "M";
        /// A member.
        7 L as_l(Values) = "L";
        /// A member.
        8 Null as_null(bool) = "NULL";
        /// A member.
        9 Bool as_bool(bool) = "BOOL";
        /// A member that is no kind of values.
        10 Other as_other(String) = "OTHER";
    }
}

dynamic! { Anything: 0 S, 1 N, 9 Bool, 8 Null, 2 B, 7 L, 6 M, 3 Ss, 4 Ns, 5 Bs }

fn to_value<T: Serialize + ?Sized>(value: &T) -> Anything {
    Anything::from_serde(value).unwrap()
}

/// What serde writes of a union is what the AWS CLI prints of it.
fn printed<T: Serialize + ?Sized>(value: &T) -> serde_json::Value {
    serde_json::to_value(to_value(value)).unwrap()
}

#[track_caller]
fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Anything {
    let union = to_value(value);
    assert_eq!(union.to_serde::<T>().as_ref(), Ok(value), "{union:?}");
    union
}

#[track_caller]
fn problem<T: DeserializeOwned + Debug>(value: impl Into<Anything>) -> String {
    value.into().to_serde::<T>().unwrap_err().to_string()
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Meters(f64);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Pair(i8, String);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Plain {
    Red,
    Green,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum External {
    Unit,
    Newtype(u64),
    Tuple(bool, Option<String>),
    Struct { a: i32, b: Vec<u8> },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Struct { a: u64, b: Option<f64> },
    Newtype(BTreeMap<String, i64>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "data")]
enum Adjacent {
    Unit,
    Newtype(String),
    Tuple(u8, u8),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Untagged>),
    Struct { a: u64 },
    Nothing,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Inner {
    x: i32,
    y: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Everything {
    boolean: bool,
    small: i8,
    large: u64,
    huge: i128,
    share: f64,
    half: f32,
    letter: char,
    text: String,
    #[serde(with = "serde_bytes")]
    data: Vec<u8>,
    #[serde(with = "bytes")]
    blob: Blob,
    plain_bytes: Vec<u8>,
    none: Option<String>,
    unit: Unit,
    meters: Meters,
    pair: Pair,
    color: Plain,
    external: Vec<External>,
    internal: Vec<Internal>,
    adjacent: Vec<Adjacent>,
    untagged: Untagged,
    #[serde(with = "string_set")]
    tags: BTreeSet<String>,
    #[serde(with = "number_set")]
    sizes: BTreeSet<i64>,
    #[serde(with = "binary_set")]
    parts: BTreeSet<Vec<u8>>,
    #[serde(with = "number")]
    price: String,
    by_number: BTreeMap<i16, bool>,
    by_color: BTreeMap<Plain, String>,
    by_truth: BTreeMap<bool, u8>,
    #[serde(flatten)]
    inner: Inner,
    #[serde(flatten)]
    rest: BTreeMap<String, Untagged>,
}

fn untagged() -> impl Strategy<Value = Untagged> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Untagged::Boolean),
        any::<i64>().prop_map(Untagged::Integer),
        (0.001..0.999_f64).prop_map(Untagged::Float),
        ".*".prop_map(Untagged::Text),
        any::<u64>().prop_map(|a| Untagged::Struct { a }),
        Just(Untagged::Nothing),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| vec(inner, 0..4).prop_map(Untagged::List))
}

fn external() -> impl Strategy<Value = External> {
    prop_oneof![
        Just(External::Unit),
        any::<u64>().prop_map(External::Newtype),
        any::<(bool, Option<String>)>().prop_map(|(a, b)| External::Tuple(a, b)),
        any::<(i32, Vec<u8>)>().prop_map(|(a, b)| External::Struct { a, b }),
    ]
}

fn internal() -> impl Strategy<Value = Internal> {
    prop_oneof![
        Just(Internal::Unit),
        (any::<u64>(), prop::option::of(-1e300..1e300))
            .prop_map(|(a, b)| Internal::Struct { a, b }),
        btree_map("[a-s]*", any::<i64>(), 0..3).prop_map(Internal::Newtype),
    ]
}

fn adjacent() -> impl Strategy<Value = Adjacent> {
    prop_oneof![
        Just(Adjacent::Unit),
        ".*".prop_map(Adjacent::Newtype),
        any::<(u8, u8)>().prop_map(|(a, b)| Adjacent::Tuple(a, b)),
    ]
}

prop_compose! {
    fn scalars()(
        numbers in any::<(bool, i8, u64, i128)>(),
        share in any::<f64>().prop_filter("finite", |it| it.is_finite()),
        half in any::<f32>().prop_filter("finite", |it| it.is_finite()),
        letter in any::<char>(),
        text in ".*",
        data in any::<(Vec<u8>, Vec<u8>, Vec<u8>)>(),
        none in any::<Option<String>>(),
        pair in any::<(i8, String)>(),
    ) -> Everything {
        Everything {
            boolean: numbers.0,
            small: numbers.1,
            large: numbers.2,
            huge: numbers.3,
            share,
            half,
            letter,
            text,
            data: data.0,
            blob: Blob::from(data.1),
            plain_bytes: data.2,
            none,
            unit: Unit,
            meters: Meters(share),
            pair: Pair(pair.0, pair.1),
            color: Plain::Red,
            external: Vec::new(),
            internal: Vec::new(),
            adjacent: Vec::new(),
            untagged: Untagged::Nothing,
            tags: BTreeSet::new(),
            sizes: BTreeSet::new(),
            parts: BTreeSet::new(),
            price: numbers.3.to_string(),
            by_number: BTreeMap::new(),
            by_color: BTreeMap::new(),
            by_truth: BTreeMap::new(),
            inner: Inner { x: numbers.1.into(), y: None },
            rest: BTreeMap::new(),
        }
    }
}

prop_compose! {
    fn everything()(
        scalars in scalars(),
        variants in (vec(external(), 0..3), vec(internal(), 0..3), vec(adjacent(), 0..3)),
        untagged in untagged(),
        sets in (btree_set(".*", 0..4), btree_set(any::<i64>(), 0..4), btree_set(vec(any::<u8>(), 0..4), 0..4)),
        by_number in btree_map(any::<i16>(), any::<bool>(), 0..4),
        by_color in btree_map(prop_oneof![Just(Plain::Red), Just(Plain::Green)], ".*", 0..3),
        by_truth in btree_map(any::<bool>(), any::<u8>(), 0..3),
        y in any::<Option<u64>>(),
        // No name of a field starts with this letter.
        rest in btree_map("z[a-z]*", untagged(), 0..3),
    ) -> Everything {
        Everything {
            external: variants.0,
            internal: variants.1,
            adjacent: variants.2,
            untagged,
            tags: sets.0,
            sizes: sets.1,
            parts: sets.2,
            by_number,
            by_color,
            by_truth,
            inner: Inner { y, ..scalars.inner },
            rest,
            ..scalars
        }
    }
}

proptest! {
    #[test]
    fn values_of_all_kinds_come_back(value in everything()) {
        let item = Item::from_serde(&value).unwrap();
        prop_assert_eq!(item.to_serde::<Everything>(), Ok(value.clone()));
        // As it would from a service.
        let text = serde_json::to_string(&item).unwrap();
        let item: Item = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(item.to_serde::<Everything>(), Ok(value));
    }

    #[test]
    fn numbers_keep_all_digits(large in any::<u128>(), negative in any::<i128>(), float in any::<f64>()) {
        comes_back(&(large, negative));
        if float.is_finite() {
            comes_back(&(float, vec![Some(float)]));
        } else {
            prop_assert!(Anything::from_serde(&float).is_err());
        }
    }
}

#[test]
fn each_type_becomes_the_kind_that_fits() {
    let cases = [
        (printed(&true), r#"{"BOOL": true}"#),
        (printed(&-5_i64), r#"{"N": "-5"}"#),
        (
            printed(&u128::MAX),
            r#"{"N": "340282366920938463463374607431768211455"}"#,
        ),
        (printed(&0.1_f32), r#"{"N": "0.1"}"#),
        (printed(&1e100), r#"{"N": "1e100"}"#),
        (printed(&'é'), r#"{"S": "é"}"#),
        (printed(""), r#"{"S": ""}"#),
        (
            printed(serde_bytes::Bytes::new(b"\x00\xff")),
            r#"{"B": "AP8="}"#,
        ),
        (printed(&None::<i32>), r#"{"NULL": true}"#),
        (printed(&Some(1)), r#"{"N": "1"}"#),
        (printed(&()), r#"{"NULL": true}"#),
        (printed(&Unit), r#"{"NULL": true}"#),
        (printed(&Meters(2.5)), r#"{"N": "2.5"}"#),
        (
            printed(&Pair(1, "a".to_owned())),
            r#"{"L": [{"N": "1"}, {"S": "a"}]}"#,
        ),
        (printed(&Plain::Red), r#"{"S": "Red"}"#),
        (
            printed(&External::Newtype(1)),
            r#"{"M": {"Newtype": {"N": "1"}}}"#,
        ),
        (
            printed(&External::Tuple(true, None)),
            r#"{"M": {"Tuple": {"L": [{"BOOL": true}, {"NULL": true}]}}}"#,
        ),
        (
            printed(&External::Struct { a: 1, b: vec![2] }),
            r#"{"M": {"Struct": {"M": {"a": {"N": "1"}, "b": {"L": [{"N": "2"}]}}}}}"#,
        ),
        (
            printed(&Internal::Struct { a: 1, b: None }),
            r#"{"M": {"type": {"S": "Struct"}, "a": {"N": "1"}, "b": {"NULL": true}}}"#,
        ),
        (
            printed(&HashMap::from([(7_u8, "x")])),
            r#"{"M": {"7": {"S": "x"}}}"#,
        ),
        (
            printed(&HashMap::from([('c', Vec::<u8>::new())])),
            r#"{"M": {"c": {"L": []}}}"#,
        ),
    ];
    for (found, wanted) in cases {
        assert_eq!(
            found,
            serde_json::from_str::<serde_json::Value>(wanted).unwrap()
        );
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Sets {
    #[serde(
        with = "string_set",
        default,
        skip_serializing_if = "HashSet::is_empty"
    )]
    texts: HashSet<String>,
    #[serde(with = "number_set")]
    numbers: Vec<f64>,
    #[serde(with = "binary_set")]
    blobs: Option<Vec<serde_bytes::ByteBuf>>,
}

#[test]
fn fields_become_sets_by_their_attribute() {
    let sets = Sets {
        texts: HashSet::from(["a".to_owned()]),
        numbers: vec![1.0, -0.5],
        blobs: Some(vec![serde_bytes::ByteBuf::from(vec![1, 2])]),
    };
    let wanted = r#"{"M": {"texts": {"SS": ["a"]}, "numbers": {"NS": ["1", "-0.5"]}, "blobs": {"BS": ["AQI="]}}}"#;
    let union = comes_back(&sets);
    let wanted: serde_json::Value = serde_json::from_str(wanted).unwrap();
    assert_eq!(serde_json::to_value(&union).unwrap(), wanted);

    let empty = Sets {
        texts: HashSet::new(),
        numbers: Vec::new(),
        blobs: None,
    };
    let wanted = r#"{"M": {"numbers": {"NS": []}, "blobs": {"NULL": true}}}"#;
    let wanted: serde_json::Value = serde_json::from_str(wanted).unwrap();
    assert_eq!(serde_json::to_value(comes_back(&empty)).unwrap(), wanted);

    // Others see no wrapper.
    let json = serde_json::to_string(&sets).unwrap();
    assert_eq!(
        json,
        r#"{"texts":["a"],"numbers":[1.0,-0.5],"blobs":[[1,2]]}"#
    );
    assert_eq!(serde_json::from_str::<Sets>(&json).unwrap(), sets);

    // A set is read without the attribute, too.
    let texts = Anything::Ss(["a", "b"].into_iter().collect());
    assert_eq!(texts.to_serde::<Vec<&str>>(), Ok(vec!["a", "b"]));
    assert_eq!(texts.to_serde::<BTreeSet<String>>().unwrap().len(), 2);
    let numbers = Anything::Ns(["1", "2.0"].into_iter().collect());
    assert_eq!(numbers.to_serde::<HashSet<u8>>(), Ok(HashSet::from([1, 2])));
    assert_eq!(numbers.to_serde::<(f32, i128)>(), Ok((1.0, 2)));
    let blobs = Anything::Bs([Data::from(Blob::from(vec![7]))].into_iter().collect());
    assert_eq!(blobs.to_serde::<Vec<Vec<u8>>>(), Ok(vec![vec![7]]));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Borrowed<'a> {
    text: &'a str,
    #[serde(borrow)]
    cow: Cow<'a, str>,
    #[serde(with = "serde_bytes")]
    data: &'a [u8],
}

#[test]
fn texts_and_bytes_are_borrowed() {
    let borrowed = Borrowed {
        text: "a",
        cow: "b".into(),
        data: b"c",
    };
    let item = Item::from_serde(&borrowed).unwrap();
    let back: Borrowed<'_> = item.to_serde().unwrap();
    assert_eq!(back, borrowed);
    assert_eq!(back.text.as_ptr(), item["text"].as_s().unwrap().as_ptr());
    assert!(item.to_serde::<serde::de::IgnoredAny>().is_ok());
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Price {
    #[serde(with = "number")]
    price: String,
    #[serde(with = "number")]
    old: Option<String>,
}

#[test]
fn a_text_is_a_number_by_its_attribute() {
    const DIGITS: &str = "12345678901234567890123456789012345.678";
    let price = Price {
        price: DIGITS.to_owned(),
        old: None,
    };
    let item = Item::from_serde(&price).unwrap();
    assert_eq!(item["price"].as_n().unwrap(), DIGITS);
    assert_eq!(item.to_serde::<Price>().unwrap(), price);
    assert_eq!(
        problem::<String>(1),
        "invalid type: integer `1`, expected a string"
    );

    let wrong = Price {
        price: "1,5".to_owned(),
        old: None,
    };
    let error = Item::from_serde(&wrong).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"`price`: the text "1,5" is not a number"#
    );
}

/// A number as `serde_json` writes it with its feature `arbitrary_precision`.
#[derive(Serialize)]
#[serde(rename = "$serde_json::private::Number")]
struct Precise {
    #[serde(rename = "$serde_json::private::Number")]
    digits: &'static str,
}

#[test]
fn numbers_may_have_arbitrary_precision() {
    let digits = "12345678901234567890123.5";
    let value = to_value(&[Precise { digits }]);
    let list = value.as_l().unwrap();
    assert_eq!(list[0].as_n().map(Text::as_str), Some(digits));
}

#[test]
fn numbers_in_other_notations_are_integers_if_they_are_whole() {
    let number = |digits: &str| Anything::N(digits.into());
    assert_eq!(number("300.0").to_serde::<u16>(), Ok(300));
    assert_eq!(number("-1.5E1").to_serde::<i8>(), Ok(-15));
    assert_eq!(
        number("1e400").to_serde::<f64>().unwrap_err().to_string(),
        "invalid value: the number 1e400, expected f64"
    );
    assert_eq!(
        problem::<u8>(300),
        "invalid value: the number 300, expected u8"
    );
    assert_eq!(
        problem::<i32>(1.5),
        "invalid value: the number 1.5, expected i32"
    );
    assert_eq!(
        problem::<u64>(-1),
        "invalid value: the number -1, expected u64"
    );
    let large = Anything::from(u128::MAX);
    assert_eq!(large.to_serde::<u128>(), Ok(u128::MAX));
    // serde_json would lose digits.
    assert!(large.to_serde::<serde_json::Value>().is_err());
    let json: serde_json::Value = Anything::from([Some(0.5), None]).to_serde().unwrap();
    assert_eq!(json, serde_json::json!([0.5, null]));
}

#[derive(Serialize)]
struct Wrong<T: Serialize> {
    #[serde(with = "string_set")]
    tags: T,
}

#[test]
fn an_error_says_where_and_why() {
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only the error counts")]
    struct Person {
        name: String,
        visits: Vec<Inner>,
    }

    let inner = |x: Anything| Anything::from(HashMap::from([("x", x)]));
    let item = |visits: Vec<Anything>| {
        Item::from_iter([("name", Anything::from("anna")), ("visits", visits.into())])
    };
    let error = item(vec![inner(1.into()), inner("one".into())])
        .to_serde::<Person>()
        .unwrap_err();
    assert_eq!(error.path(), "visits[1].x");
    let wanted = r#"`visits[1].x`: invalid type: string "one", expected i32"#;
    assert_eq!(error.to_string(), wanted);
    assert_eq!(format!("{error:?}"), format!("Error({wanted:?})"));

    let error = item(vec![Anything::Unknown("NEW".to_owned())])
        .to_serde::<Person>()
        .unwrap_err();
    let wanted = "`visits[0]`: the member `NEW` of `Anything` is not known";
    assert_eq!(error.to_string(), wanted);
    let wanted = "the member `OTHER` is not a kind of values";
    assert_eq!(problem::<String>(Anything::Other(String::new())), wanted);
    let two = HashMap::from([("Newtype", 1), ("Tuple", 2)]);
    let wanted = "invalid value: map, expected a map with one entry, whose key is the variant";
    assert_eq!(problem::<External>(two), wanted);
    let wrong = HashMap::from([("Newtype", "x")]);
    let wanted = r#"`Newtype`: invalid type: string "x", expected u64"#;
    assert_eq!(problem::<External>(wrong), wanted);

    let written = |error: Result<Item, _>| {
        error
            .map(|_| ())
            .map_err(|error: dynamic::Error| error.to_string())
    };
    let nested = BTreeMap::from([("a", vec![("b", f64::NAN)])]);
    let wanted = "`a[0][1]`: NaN can't be converted: only finite numbers have digits";
    assert_eq!(written(Item::from_serde(&nested)), Err(wanted.to_owned()));
    let by_list = BTreeMap::from([(vec![1], 1)]);
    let wanted = "a list can't be the key of a map";
    assert_eq!(written(Item::from_serde(&by_list)), Err(wanted.to_owned()));
    let wanted = "a text can't be `Item`: it must be a structure or a map";
    assert_eq!(written(Item::from_serde("x")), Err(wanted.to_owned()));
    let error = Items::from_serde(&1).unwrap_err().to_string();
    assert_eq!(error, "a number can't be `Items`: it must be a list");

    let wanted = "`tags[0]`: a number can't be in a set of texts";
    assert_eq!(
        written(Item::from_serde(&Wrong { tags: [1] })),
        Err(wanted.to_owned())
    );
    let wanted = "`tags`: a text can't be a set of texts";
    assert_eq!(
        written(Item::from_serde(&Wrong { tags: "x" })),
        Err(wanted.to_owned())
    );
}

#[test]
fn several_items_convert_at_once() {
    let inners = vec![Inner { x: 1, y: None }, Inner { x: 2, y: Some(3) }];
    let items = Items::from_serde(&inners).unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items.to_serde::<Vec<Inner>>(), Ok(inners));
    // A field that is left out is absent.
    let item = Item::from_iter([("x", 1)]);
    assert_eq!(item.to_serde::<Inner>(), Ok(Inner { x: 1, y: None }));
}
