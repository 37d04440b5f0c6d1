//! The XML codec: tables of what is written and read, and properties of foreign bodies.

mod xml_shapes;

use std::collections::HashMap;

use proptest::prelude::*;
use shapewright_runtime::wire::codec::xml::XML;
use shapewright_runtime::wire::codec::{BodyCodec, MAX_DEPTH, Missing, Scope};
use shapewright_runtime::wire::{DecodeError, EncodeError};
use shapewright_runtime::{Blob, Document, Shape, Timestamp, boxed, structure, structure_shape};
use xml_shapes::*;

fn try_write(value: &dyn Shape) -> Result<String, EncodeError> {
    let mut out = Vec::new();
    XML.write(value, Scope::All, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

/// Returns what is written inside the root element of an `Everything`.
fn write(value: &Everything) -> String {
    let text = try_write(value).unwrap();
    let text = text.strip_prefix("<Everything>").unwrap();
    text.strip_suffix("</Everything>").unwrap().to_owned()
}

fn read<T: Shape>(body: &str) -> Result<T, DecodeError> {
    let mut value = T::empty();
    XML.read(body.as_bytes(), Scope::All, &mut value, &mut Missing::new())?;
    Ok(value)
}

/// Reads the content of the root element of an `Everything`.
fn within(content: &str) -> Result<Everything, DecodeError> {
    read(&format!("<E>{content}</E>"))
}

fn texts(texts: &[&str]) -> Texts {
    texts.iter().copied().collect()
}

fn everything(fill: impl FnOnce(&mut Everything)) -> Everything {
    let mut value = Everything::default();
    fill(&mut value);
    value
}

/// Scalars and their XML, both ways.
fn scalars() -> Vec<(Everything, &'static str)> {
    vec![
        (Everything::default(), ""),
        (
            everything(|it| it.boolean = Some(true)),
            "<boolean>true</boolean>",
        ),
        (
            everything(|it| it.integer = Some(-7)),
            "<integer>-7</integer>",
        ),
        (
            everything(|it| it.long = Some(i64::MIN)),
            "<long>-9223372036854775808</long>",
        ),
        (everything(|it| it.float = Some(0.1)), "<float>0.1</float>"),
        (
            everything(|it| it.double = Some(f64::NEG_INFINITY)),
            "<double>-Infinity</double>",
        ),
        (
            everything(|it| it.text = Some(Name::from("a"))),
            "<Text>a</Text>",
        ),
        (
            everything(|it| it.text = Some(Name::from(" "))),
            "<Text> </Text>",
        ),
        (
            everything(|it| it.text = Some(Name::from(String::new()))),
            "<Text></Text>",
        ),
        (
            everything(|it| it.text = Some(Name::from("<&>\"'\r\n\t\u{85}\u{2028}ü"))),
            "<Text>&lt;&amp;&gt;&quot;'&#xD;&#xA;\t&#x85;&#x2028;ü</Text>",
        ),
        (
            everything(|it| it.color = Some(Color::Red)),
            "<color>RED</color>",
        ),
        (
            everything(|it| it.blob = Some(Blob::from("value"))),
            "<blob>dmFsdWU=</blob>",
        ),
        (
            everything(|it| it.time = Some(Timestamp::from_secs(1_422_172_800))),
            "<time>2015-01-25T08:00:00Z</time>",
        ),
        (
            everything(|it| it.epoch = Some(Timestamp::from_secs(1_422_172_800))),
            "<epoch>1422172800</epoch>",
        ),
    ]
}

/// Collections, structures and unions and their XML, both ways.
fn containers() -> Vec<(Everything, &'static str)> {
    vec![
        (
            everything(|it| it.texts = Some(texts(&["a", ""]))),
            "<texts><member>a</member><member></member></texts>",
        ),
        (
            everything(|it| it.texts = Some(texts(&[]))),
            "<texts></texts>",
        ),
        (
            everything(|it| it.flat_texts = Some(texts(&["a", "b"]))),
            "<FlatText>a</FlatText><FlatText>b</FlatText>",
        ),
        (
            everything(|it| it.items = Some(["a"].into_iter().collect())),
            r#"<itemSet><item xmlns="https://example.com/nested">a</item></itemSet>"#,
        ),
        (
            everything(|it| it.dates = Some([Timestamp::from_secs(0)].into_iter().collect())),
            "<dates><member>Thu, 01 Jan 1970 00:00:00 GMT</member></dates>",
        ),
        (
            everything(|it| it.longs_by_name = Some([("a", 1)].into_iter().collect())),
            "<longsByName><entry><key>a</key><value>1</value></entry></longsByName>",
        ),
        (
            everything(|it| it.flat_longs = Some([("a", 1)].into_iter().collect())),
            "<FlatLong><key>a</key><value>1</value></FlatLong>",
        ),
        (
            everything(|it| {
                let entries = HashMap::from([(Color::Blue, texts(&["x"]))]);
                it.named_entries = Some(NamedEntries::from(entries));
            }),
            "<namedEntries><entry><Attribute>BLUE</Attribute><Setting><member>x</member></Setting></entry></namedEntries>",
        ),
        (
            everything(|it| {
                let nested = everything(|it| it.kind = Some("a\"\n\t<".into()));
                it.nested = Some(Box::new(nested));
            }),
            r#"<nested xmlns="https://example.com/nested" xsi:type="a&quot;&#xA;&#x9;&lt;"></nested>"#,
        ),
        (
            everything(|it| {
                let one = everything(|it| it.integer = Some(1));
                it.flat_nested = Some(AllOfIt::from(vec![one, Everything::default()]));
            }),
            "<One><integer>1</integer></One><One></One>",
        ),
        (
            everything(|it| it.choice = Some(Choice::Number(5))),
            "<choice><num>5</num></choice>",
        ),
        (
            everything(|it| it.choice = Some(Choice::FlatTexts(texts(&["a", "b"])))),
            "<choice><flat>a</flat><flat>b</flat></choice>",
        ),
        (
            everything(|it| {
                let choices = [
                    Choice::Text("a".into()),
                    Choice::When(Timestamp::from_secs(0)),
                ];
                it.choices = Some(choices.into_iter().collect());
            }),
            "<choices><member><text>a</text></member><member><when>Thu, 01 Jan 1970 00:00:00 GMT</when></member></choices>",
        ),
    ]
}

#[test]
fn values_are_written_and_read() {
    for (value, xml) in scalars().into_iter().chain(containers()) {
        assert_eq!(write(&value), xml);
        assert_eq!(within(xml).as_ref(), Ok(&value), "{xml}");
    }
}

#[test]
fn the_members_are_written_in_the_order_of_the_model() {
    let value = everything(|it| {
        it.kind = Some("k".into());
        it.long = Some(2);
        it.integer = Some(1);
    });
    let xml = r#"<Everything xsi:type="k"><integer>1</integer><long>2</long></Everything>"#;
    assert_eq!(try_write(&value).unwrap(), xml);
}

/// XML that is read but never written.
fn lenient() -> Vec<(&'static str, Everything)> {
    let integer = || everything(|it| it.integer = Some(1));
    let text = |text: &str| everything(|it| it.text = Some(Name::from(text)));
    let list = |list: &[&str]| everything(|it| it.texts = Some(texts(list)));
    let longs = || everything(|it| it.longs_by_name = Some([("a", 1)].into_iter().collect()));
    vec![
        ("", Everything::default()),
        ("  \n", Everything::default()),
        (
            "text between elements <integer> 1\n</integer> is skipped",
            integer(),
        ),
        ("<x:integer xmlns:x='y'>1</x:integer>", integer()),
        (
            "<unknown a='b'><integer>7</integer></unknown><integer>1</integer>",
            integer(),
        ),
        ("<integer>2</integer><integer>1</integer>", integer()),
        ("<integer><!-- c -->1<?pi?></integer>", integer()),
        ("<integer><![CDATA[1]]></integer>", integer()),
        ("<integer>&#49;</integer>", integer()),
        ("<Text/>", text("")),
        (
            "<Text> a <![CDATA[<b> &amp; ]]>&lt;&#x20AC;&apos;</Text>",
            text(" a <b> &amp; <€'"),
        ),
        ("<Text>a\r\nb\rc&#xD;</Text>", text("a\nb\nc\r")),
        ("<texts/>", list(&[])),
        ("<texts><member/></texts>", list(&[""])),
        ("<texts><item>a</item><x>b</x></texts>", list(&["a", "b"])),
        (
            "<texts><member>a</member></texts><texts><member>b</member></texts>",
            list(&["a", "b"]),
        ),
        (
            "<FlatText>a</FlatText><integer>1</integer><FlatText>b</FlatText>",
            everything(|it| {
                it.integer = Some(1);
                it.flat_texts = Some(texts(&["a", "b"]));
            }),
        ),
        (
            "<longsByName><x><value>1</value><key>a</key></x></longsByName>",
            longs(),
        ),
        (
            "<longsByName><entry><key>a</key><other>2</other><value>1</value></entry></longsByName>",
            longs(),
        ),
        (
            "<longsByName><entry><key>a</key><value>3</value></entry><entry><key>a</key><value>1</value></entry></longsByName>",
            longs(),
        ),
        (
            "<longsByName><entry><key>a</key></entry></longsByName>",
            everything(|it| it.longs_by_name = Some(LongsByName::default())),
        ),
        (
            "<blob> dmFs\n dWU </blob>",
            everything(|it| it.blob = Some(Blob::from("value"))),
        ),
        (
            "<time>1970-01-01T01:00:00.000+01:00</time><epoch>0</epoch>",
            everything(|it| {
                it.time = Some(Timestamp::from_secs(0));
                it.epoch = Some(Timestamp::from_secs(0));
            }),
        ),
        (
            "<choice><later><a/></later></choice>",
            everything(|it| it.choice = Some(Choice::Unknown("later".into()))),
        ),
        (
            "<nested/>",
            everything(|it| it.nested = Some(Box::default())),
        ),
    ]
}

#[test]
fn reading_is_lenient() {
    for (xml, expected) in lenient() {
        assert_eq!(within(xml).as_ref(), Ok(&expected), "{xml}");
    }
}

#[test]
fn the_root_may_be_called_anything_and_have_a_prolog() {
    let expected = everything(|it| it.integer = Some(1));
    for body in [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><integer>1</integer></a>\n<!-- x -->\n",
        "\u{feff}<?xml version='1.0'?><b xmlns='c'><integer>1</integer></b>",
        "<x:y xmlns:x='z'><integer>1</integer></x:y>",
    ] {
        assert_eq!(read::<Everything>(body).as_ref(), Ok(&expected), "{body}");
    }
    assert_eq!(read::<Everything>(" \n").unwrap(), Everything::default());
}

/// Bodies that are not values, with the path and a part of the reason.
const WRONG: &[(&str, &str, &str)] = &[
    (
        "<E><integer>x</integer></E>",
        "integer",
        "expected an integer of 32 bits",
    ),
    (
        "<E><integer/></E>",
        "integer",
        "expected an integer of 32 bits",
    ),
    (
        "<E><integer>3000000000</integer></E>",
        "integer",
        "expected an integer of 32 bits",
    ),
    (
        "<E><boolean>yes</boolean></E>",
        "boolean",
        "expected `true` or `false`",
    ),
    (
        "<E><boolean></boolean></E>",
        "boolean",
        "expected `true` or `false`",
    ),
    ("<E><double>inf</double></E>", "double", "expected a number"),
    ("<E><time/></E>", "time", ""),
    ("<E><blob>?</blob></E>", "blob", "the text is not base64"),
    (
        "<E><Text>a<b/></Text></E>",
        "text",
        "expected text, found an element",
    ),
    (
        "<E><nested><dates><m>x</m></dates></nested></E>",
        "nested.dates[0]",
        "",
    ),
    (
        "<E><One/><One><long>x</long></One></E>",
        "flatNested[1].long",
        "expected an integer of 64 bits",
    ),
    (
        "<E><longsByName><entry><value>1</value></entry></longsByName></E>",
        "longsByName",
        "has no key",
    ),
    (
        "<E><longsByName><entry><key>a</key><value>x</value></entry></longsByName></E>",
        "longsByName.a",
        "expected an integer",
    ),
    (
        "<E><FlatLong><value>x</value><key>a</key></FlatLong></E>",
        "flatLongs.a",
        "expected an integer",
    ),
    ("<E><choice/></E>", "choice", "a union has no member"),
    (
        "<E><choice><text>a</text><num>1</num></choice></E>",
        "choice",
        "two members, `text` and `num`",
    ),
    (
        "<E><choice><text>a</text><text>b</text></choice></E>",
        "choice",
        "two members, `text` and `text`",
    ),
    (
        "<E><choice><x/><text>b</text></choice></E>",
        "choice",
        "two members, `x` and `text`",
    ),
    (
        "<E><choice><num>x</num></choice></E>",
        "choice.number",
        "expected an integer of 64 bits",
    ),
    (
        "<E><Text>&unknown;</Text></E>",
        "text",
        "unknown entity: only lt, gt, amp, apos and quot are known",
    ),
    (
        "<E><Text>&#0;</Text></E>",
        "text",
        "a character that does not exist",
    ),
    (
        "<E><Text>&#xD800;</Text></E>",
        "text",
        "a character that does not exist",
    ),
    (
        "<!DOCTYPE E><E/>",
        "",
        "a document type declaration is not allowed",
    ),
    (
        "<!DOCTYPE E [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><E><Text>&b;</Text></E>",
        "",
        "a document type declaration is not allowed",
    ),
    ("<E>", "", "the body ends inside an element"),
    (
        "<E><integer>1</integer>",
        "",
        "the body ends inside an element",
    ),
    ("<E></F>", "", "this is not XML"),
    ("<E/><E/>", "", "there is more than one root element"),
    ("<E/>x", "", "there is text outside the root element"),
    ("x<E/>", "", "there is text outside the root element"),
    ("{}", "", "there is text outside the root element"),
    ("<!-- only a comment -->", "", "there is no element"),
    ("<E", "", "this is not XML"),
];

#[test]
fn wrong_bodies_are_errors_with_paths_and_offsets() {
    for (body, path, reason) in WRONG {
        let error = read::<Everything>(body).expect_err(body);
        assert_eq!(error.path, *path, "{body}: {error}");
        assert!(error.reason.contains(reason), "{body}: {error}");
        assert!(
            error.offset.is_some_and(|offset| offset <= body.len()),
            "{body}: {error}"
        );
    }
}

#[test]
fn what_is_not_utf_8_is_an_error() {
    let mut value = Everything::default();
    let read = XML.read(b"<E>\xff</E>", Scope::All, &mut value, &mut Missing::new());
    assert_eq!(read.unwrap_err().offset, Some(3));
}

#[test]
fn the_depth_is_limited() {
    // Elements that the model knows, and elements that are skipped.
    for name in ["nested", "unknown"] {
        let body = |depth: usize| {
            format!(
                "{}{}",
                format!("<{name}>").repeat(depth),
                format!("</{name}>").repeat(depth)
            )
        };
        assert!(read::<Everything>(&body(MAX_DEPTH)).is_ok(), "{name}");
        let error = read::<Everything>(&body(MAX_DEPTH + 1)).unwrap_err();
        assert!(error.reason.contains("deeper than 128 levels"), "{error}");
        assert!(read::<Everything>(&format!("<{name}>").repeat(1_000_000)).is_err());
    }
    let mut value = Everything::default();
    for _ in 0..MAX_DEPTH {
        value = everything(|it| it.nested = Some(Box::new(value)));
    }
    let error = try_write(&value).unwrap_err();
    assert!(error.reason.contains("deeper than 128 levels"), "{error}");
    assert!(error.path.starts_with("nested.nested."), "{error}");
}

#[derive(Clone, Default, PartialEq)]
struct WithDocument {
    document: Option<Document>,
}
structure_shape! {
    WithDocument = "WithDocument" {
        0 document = "document";
    }
}

#[test]
fn what_xml_can_not_express_is_an_error() {
    let control = everything(|it| it.flat_texts = Some(texts(&["a", "b\u{1}"])));
    let error = try_write(&control).unwrap_err();
    assert_eq!(
        error.to_string(),
        "flatTexts[1]: XML can't express the character U+0001"
    );
    let unknown = everything(|it| it.choice = Some(Choice::Unknown("x".into())));
    let error = try_write(&unknown).unwrap_err();
    assert_eq!(error.path, "choice");

    let value = WithDocument {
        document: Some(Document::Null),
    };
    assert_eq!(
        try_write(&value).unwrap_err().to_string(),
        "document: a document can't be XML"
    );
    let error = read::<WithDocument>("<a><document>1</document></a>").unwrap_err();
    assert_eq!(error.path, "document");
}

#[derive(Clone, Default, PartialEq)]
struct Required {
    text: String,
    flat: Texts,
    other: Option<String>,
}

structure_shape! {
    Required = "Required" {
        0 text = "text".required();
        1 flat = "flat".required().flattened();
        2 other = "Other".alias("Shared");
    }
}

#[test]
fn missing_members_are_noted() {
    for body in ["", "<a/>", "<a><x/></a>"] {
        let mut missing = Missing::new();
        let mut value = Required::default();
        XML.read(body.as_bytes(), Scope::All, &mut value, &mut missing)
            .unwrap();
        // Nothing says whether the flattened list is missing or empty.
        assert_eq!(missing.members(), [("Required", "text")], "{body}");
    }
    let mut missing = Missing::new();
    let mut value = Required::default();
    XML.read(b"<a><text/></a>", Scope::All, &mut value, &mut missing)
        .unwrap();
    assert!(missing.members().is_empty(), "{missing}");
}

#[test]
fn either_of_two_names_is_read() {
    for name in ["Shared", "Other"] {
        let value: Required = read(&format!("<a><{name}>x</{name}></a>")).unwrap();
        assert_eq!(value.other.as_deref(), Some("x"), "{name}");
    }
}

/// As in S3's notifications, one element is the value of two members.
#[non_exhaustive]
pub struct Notification {
    /// An event, as the model had it before there were several.
    pub event: Option<String>,
    /// All events.
    pub events: Option<Texts>,
    /// Something else.
    pub id: Option<String>,
}

structure! {
    Notification: Default {
        0 event("Event");
        1 events("Events".wire("Event").flattened());
        2 id("Id");
    }
}

#[test]
fn an_element_may_be_the_value_of_two_members() {
    let body = "<N><Event>a</Event><Id>i</Id><Event>b</Event></N>";
    let value: Notification = read(body).unwrap();
    assert_eq!(value.events, Some(texts(&["a", "b"])));
    assert_eq!(value.event.as_deref(), Some("b"));
    assert_eq!(value.id.as_deref(), Some("i"));

    let none: Notification = read("<N><Id>i</Id></N>").unwrap();
    assert_eq!((none.event, none.events), (None, None));
    let error = read::<Notification>("<N><Event>a<Event></N>").unwrap_err();
    assert_eq!(error.path, "Events[0]");
}

/// Twins that contain twins, to any depth.
#[non_exhaustive]
pub struct Twins {
    /// One twin.
    pub one: Option<Box<Twins>>,
    /// The other twin, from the same element.
    pub other: Option<Box<Twins>>,
}

structure! {
    Twins: Default {
        0 one("One");
        1 other("Other".wire("One"));
    }
}

boxed! { Twins }

#[test]
fn twins_within_twins_do_not_double_the_work_at_each_level() {
    // If each element were read twice at each level, this would take 2^100 steps.
    let body = "<One>".repeat(100) + &"</One>".repeat(100);
    let value: Twins = read(&format!("<T>{body}</T>")).unwrap();
    let within = value.one.unwrap();
    assert!(value.other.is_some() && within.one.is_some() && within.other.is_some());
}

/// Texts that XML can express.
fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..12).prop_map(|characters| {
        let fits = |it: &char| !matches!(it, '\0'..'\t' | '\u{b}' | '\u{c}' | '\u{e}'..'\u{20}' | '\u{fffe}' | '\u{ffff}');
        characters.into_iter().filter(fits).collect()
    })
}

fn flat() -> impl Strategy<Value = Everything> {
    (
        prop::option::of(text()),
        prop::option::of(any::<bool>()),
        prop::option::of(any::<i64>()),
        prop::option::of(any::<f64>().prop_filter("comparable", |it| !it.is_nan())),
        prop::option::of(prop::collection::vec(any::<u8>(), 0..20)),
        prop::option::of((-62_000_000_000_i64..250_000_000_000).prop_map(Timestamp::from_secs)),
        prop::option::of(prop::collection::vec(text(), 0..3)),
        prop::option::of(prop::collection::hash_map(text(), any::<i64>(), 1..3)),
    )
        .prop_map(
            |(text, boolean, long, double, blob, time, texts, longs)| Everything {
                kind: text.clone(),
                text: text.map(Name::from),
                boolean,
                long,
                double,
                blob: blob.map(Blob::from),
                time,
                epoch: time,
                flat_texts: texts
                    .clone()
                    .filter(|texts| !texts.is_empty())
                    .map(Texts::from),
                texts: texts.map(Texts::from),
                flat_longs: longs.clone().map(|longs| longs.into_iter().collect()),
                longs_by_name: longs.map(|longs| longs.into_iter().collect()),
                ..Everything::default()
            },
        )
}

proptest! {
    #[test]
    fn what_is_written_is_read(value in flat(), nested in prop::option::of(flat()), more in prop::collection::vec(flat(), 1..3)) {
        let value = Everything {
            nested: nested.clone().map(Box::new),
            choice: nested.map(|it| Choice::Nested(Box::new(it))),
            flat_nested: Some(AllOfIt::from(more)),
            ..value
        };
        prop_assert_eq!(read::<Everything>(&try_write(&value).unwrap()).unwrap(), value);
    }

    #[test]
    fn arbitrary_bytes_never_panic(body in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = XML.read(&body, Scope::All, &mut Everything::default(), &mut Missing::new());
    }

    #[test]
    fn what_looks_like_xml_never_panics(
        parts in prop::collection::vec(prop::sample::select(vec![
            "<E>", "</E>", "<nested>", "</nested>", "<One>", "</One>", "<choice>", "</choice>", "<flat>", "</flat>", "<text/>",
            "<texts>", "</texts>", "<FlatLong>", "</FlatLong>", "<key>", "</key>", "<value>", "</value>", "1", " ", "&amp;",
            "&#1;", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<!DOCTYPE", "xsi:type='", "'", "\"", "<", ">", "/", "é",
        ]), 0..40),
    ) {
        let _ = read::<Everything>(&parts.concat());
    }

    #[test]
    fn what_is_cut_off_is_an_error(value in flat(), at in any::<prop::sample::Index>()) {
        let body = try_write(&value).unwrap();
        let at = at.index(body.len());
        let error = XML.read(&body.as_bytes()[..at], Scope::All, &mut Everything::default(), &mut Missing::new()).err();
        // An empty body has no members.
        prop_assert_eq!(error.is_none(), at == 0);
        prop_assert!(error.is_none_or(|error| error.offset.is_some_and(|offset| offset <= at)));
    }

    #[test]
    fn mutated_xml_never_panics(value in flat(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut body = try_write(&value).unwrap().into_bytes();
        let index = at.index(body.len());
        body[index] = byte;
        let _ = XML.read(&body, Scope::All, &mut Everything::default(), &mut Missing::new());
        body.truncate(cut.index(body.len()));
        let _ = XML.read(&body, Scope::All, &mut Everything::default(), &mut Missing::new());
    }
}

/// A structure whose members have prefixes in their names, as models write them.
#[derive(Clone, Default, PartialEq)]
struct Prefixed {
    text: Option<String>,
    map: Option<NamedEntries>,
    other: Option<String>,
}

structure_shape! {
    Prefixed = "Prefixed" {
        0 text = "text".wire("p:Text");
        1 map = "map".wire("p:Map");
        2 other = "other".wire("ext");
    }
}

#[test]
fn names_with_prefixes_are_read_as_they_are_written() {
    // Whatever prefix the service gives the namespace.
    for prefix in ["p:", "q:", ""] {
        let body = format!("<Prefixed><{prefix}Text>a</{prefix}Text><ext>b</ext></Prefixed>");
        let found: Prefixed = read(&body).unwrap();
        assert_eq!(found.text.as_deref(), Some("a"), "{body}");
        assert_eq!(found.other.as_deref(), Some("b"), "{body}");
    }
    let value = Prefixed {
        text: Some("a".to_owned()),
        map: Some(NamedEntries::from_iter([("k", vec!["v".to_owned()])])),
        other: Some("b".to_owned()),
    };
    let written = try_write(&value).unwrap();
    assert!(written.contains("<p:Text>a</p:Text>"), "{written}");
    let found: Prefixed = read(&written).unwrap();
    assert_eq!(found.text, value.text);
    assert!(found.map.is_some(), "{written}");
}

/// Services write quotes of tags of entities as references.
#[test]
fn texts_with_references_share_the_memory_to_resolve_them() {
    let count = 100;
    let texts: Vec<String> = (0..count)
        .map(|n| format!("<member>&quot;a longer text {n:03}&quot;</member>"))
        .collect();
    let content = format!("<E><texts>{}</texts></E>", texts.concat());
    let mut value = Everything::empty();
    let allocated = allocation_counter::measure(|| value = read(&content).unwrap());
    let texts = value.texts.unwrap();
    assert_eq!(texts.len(), count);
    assert_eq!(texts[7], "\"a longer text 007\"");
    // One for each text, and few for the list and the place where they are resolved.
    assert!(allocated.count_total < 120, "{allocated:?}");
}
