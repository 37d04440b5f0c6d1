//! What a program does with values: newtypes of numbers, absent lists, unions without data, and unions of the
//! kinds of values.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{
    Blob, OrEmpty, Shape, Timestamp, UnexpectedKind, dynamic, newtypes, union,
};

type Bytes = Number<named::Bytes, i64>;
type Count = Number<named::Count, i32>;
type Size = Number<named::Size, i32>;
type Share = Number<named::Share, f64>;
type Enabled = Number<named::Enabled, bool>;
type When = Number<named::When, Timestamp>;
type Token = Text<named::Token>;
type NextToken = Text<named::NextToken>;
type Names = List<named::Names, String>;
type OtherNames = List<named::OtherNames, String>;
type Tags = Map<named::Tags, String, String>;
type Digits = Text<named::Digits>;
type Data = Wrapper<named::Data, Blob>;
type Numbers = List<named::Numbers, Digits>;
type Blobs = List<named::Blobs, Data>;
type Values = List<named::Values, Anything>;
type Item = Map<named::Item, Digits, Anything>;

newtypes! {
    [Bytes, Count, Size, Share, Enabled, When, Token, NextToken, Names, OtherNames, Tags, Digits, Data, Numbers, Blobs, Values, Item]
    {}
    {}
}

union! {
    /// One of two, of which one has no data.
    Choice {
        /// A member.
        0 Nothing is_nothing = "nothing";
        /// A member.
        1 Text as_text(String) = "text";
    }
}

union! {
    /// Any value.
    Anything {
        /// A member.
        0 S as_s(String) = "S";
        /// A member.
        1 N as_n(Digits) = "N";
        /// A member.
        2 Bool as_bool(bool) = "BOOL";
        /// A member.
        3 Null as_null(bool) = "NULL";
        /// A member.
        4 B as_b(Data) = "B";
        /// A member.
        5 L as_l(Values) = "L";
        /// A member.
        6 M as_m(Item) = "M";
        /// A member.
        7 Ss as_ss(Names) = "SS";
        /// A member.
        8 Ns as_ns(Numbers) = "NS";
        /// A member.
        9 Bs as_bs(Blobs) = "BS";
    }
}

dynamic! { Anything: 0 S, 1 N, 2 Bool, 3 Null, 4 B, 5 L, 6 M, 7 Ss, 8 Ns, 9 Bs }

#[test]
fn numbers_calculate_and_compare_with_plain_ones() {
    let mut bytes = Bytes::from(10);
    bytes += 5;
    assert!(bytes > 14 && bytes < 16 && bytes == 15);
    assert_eq!(
        (bytes + 1, bytes - 1, bytes * 2, bytes / 2, bytes % 4),
        (16, 14, 30, 7, 3)
    );
    assert_eq!((bytes + bytes, -bytes), (30, -15));
    assert_eq!([bytes, Bytes::from(1)].iter().sum::<i64>(), 16);
    assert_eq!([Count::from(2), Count::from(3)].into_iter().sum::<i32>(), 5);
    assert!(Share::from(0.5) * 2.0 >= 1.0);
    assert!(!Enabled::from(false));
    let mut sum = 1;
    sum += bytes;
    assert_eq!((sum, 1 + bytes, 20 - bytes, 2 * bytes), (16, 16, 5, 30));
    assert_eq!((30 / bytes, 31 % bytes), (2, 1));
}

#[test]
fn absent_values_are_read_as_empty_ones() {
    assert_eq!(Bytes::default(), 0);
    assert!(!Enabled::default());
    assert!(Data::default().is_empty());
    assert_eq!(Token::default(), "");
    let mut token: Option<Token> = None;
    assert_eq!(token.as_deref(), None);
    token = Some("a-b".into());
    assert_eq!(token.as_deref(), Some("a-b"));
    assert!(token.is_some_and(|token| token.starts_with("a-")));
}

#[test]
fn bytes_come_from_what_programs_have() {
    let wanted = Data::from("ab");
    assert_eq!(Data::from(b"ab"), wanted);
    assert_eq!(Data::from(*b"ab"), wanted);
    assert_eq!(Data::from(bytes::Bytes::from_static(b"ab")), wanted);
}

#[test]
fn times_are_the_systems_times_in_one_step() {
    let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_500);
    let when = When::from(time);
    assert_eq!(SystemTime::try_from(when), Ok(time));
    assert!(when > Timestamp::from(SystemTime::UNIX_EPOCH));
}

#[test]
fn a_newtype_becomes_another_only_by_name() {
    let token = NextToken::from("a");
    assert_eq!(token.retype::<named::Token>(), Token::from("a"));
    let token: Token = NextToken::from("b").retype();
    let text = "b".to_owned();
    assert!(token == "b" && token == *"b" && token == text);
    let names: OtherNames = Names::from_iter(["a"]).retype();
    assert_eq!(*names, ["a"]);
    let size: Size = Count::from(3).retype();
    assert_eq!(size, 3);
}

#[test]
fn absent_lists_and_maps_are_read_as_empty_ones() {
    let mut names: Option<Names> = None;
    assert!(names.or_empty().is_empty());
    names = Some(["a", "b"].into_iter().collect());
    let mut seen = Vec::new();
    for name in names.or_empty() {
        seen.push(name.as_str());
    }
    assert_eq!(seen, ["a", "b"]);
    let mut tags: Option<Tags> = None;
    assert_eq!(tags.or_empty().count(), 0);
    assert!(tags.or_empty().is_empty() && !tags.or_empty().contains_key("k"));
    tags = Some([("k", "v")].into_iter().collect());
    assert_eq!(
        tags.or_empty().collect::<Vec<_>>(),
        [(&"k".to_owned(), &"v".to_owned())]
    );
    let mut entries = tags.or_empty();
    assert_eq!((entries.len(), entries.is_empty()), (1, false));
    assert!(entries.next().is_some() && entries.is_empty());
    assert_eq!(entries.get("k").map(String::as_str), Some("v"));
    assert!(entries.contains_key("k") && entries.get("x").is_none());
    assert_eq!(format!("{entries:?}"), "Entries { len: 0, .. }");
}

#[test]
fn a_union_gives_its_data_or_says_that_it_has_none() {
    let text = Choice::Text("a".to_owned());
    assert_eq!(text.as_text().map(String::as_str), Some("a"));
    assert!(!text.is_nothing() && Choice::Nothing.is_nothing());
    assert_eq!(Choice::Nothing.as_text(), None);
    assert_eq!(Choice::Nothing.clone(), Choice::Nothing);
    assert_ne!(Choice::Nothing, text);
    assert_eq!(format!("{:?}", Choice::Nothing), "Nothing");
    let names: Vec<_> = text.schema().members.iter().map(|it| it.name).collect();
    assert_eq!(names, ["nothing", "text"]);
}

#[test]
fn values_become_members_of_a_union_and_come_back() {
    let item: Item = [
        ("name", Anything::from("lamp")),
        ("price", Anything::from(25)),
        ("tags", Anything::from(["a", "b"])),
        ("sold", Anything::from(false)),
        ("image", Anything::from(&b"\x01"[..])),
        ("note", Anything::from(None::<String>)),
        ("sizes", Anything::from(HashMap::from([("x", 1.5)]))),
    ]
    .into_iter()
    .collect();
    let at = |key: &str| &item[key];
    assert_eq!(<&str>::try_from(at("name")), Ok("lamp"));
    assert_eq!(u8::try_from(at("price")), Ok(25));
    assert_eq!(at("price").as_n().map(Digits::as_str), Some("25"));
    assert_eq!(
        Vec::<String>::try_from(at("tags")),
        Ok(vec!["a".to_owned(), "b".to_owned()])
    );
    assert_eq!(bool::try_from(at("sold")), Ok(false));
    assert_eq!(Blob::try_from(at("image")), Ok(Blob::from(&b"\x01"[..])));
    assert_eq!(Option::<String>::try_from(at("note")), Ok(None));
    assert_eq!(
        Option::<String>::try_from(at("name")),
        Ok(Some("lamp".to_owned()))
    );
    let sizes = HashMap::<String, f64>::try_from(at("sizes"));
    assert_eq!(sizes, Ok(HashMap::from([("x".to_owned(), 1.5)])));
    assert_eq!(at("price").as_s(), None);
}

#[test]
fn what_does_not_convert_says_why_and_not_what_it_is() {
    let told = |error: UnexpectedKind| error.to_string();
    let secret = Anything::from("secret");
    let cases = [
        (
            i32::try_from(&secret).map(drop),
            "the value is not a number in the range of the type: it is `S`",
        ),
        (
            u8::try_from(&Anything::from(300)).map(drop),
            "the value is not a number in the range of the type: it is `N`",
        ),
        (
            Vec::<i32>::try_from(&secret).map(drop),
            "the value is not a list: it is `S`",
        ),
        (
            Vec::<bool>::try_from(&Anything::from(vec![1])).map(drop),
            "the value is not a truth value: it is `N`",
        ),
        (
            bool::try_from(&Anything::Unknown("NEW".to_owned())).map(drop),
            "the value is not a truth value: it is `NEW`",
        ),
    ];
    for (result, text) in cases {
        assert_eq!(result.map_err(told), Err(text.to_owned()));
    }
}
