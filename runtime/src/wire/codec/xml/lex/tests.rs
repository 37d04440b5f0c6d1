//! The lexer beside quick-xml's reader.

use proptest::prelude::*;
use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::{Lexer, Token, is_blank};

/// What both are compared by: a start tag with its local name and its attributes, an end, or text. Text in
/// several parts is one text.
#[derive(Debug, PartialEq)]
enum Seen {
    Start(String, Result<Vec<(String, String)>, ()>),
    End,
    Text(String),
}

fn push(seen: &mut Vec<Seen>, part: &str) {
    match seen.last_mut() {
        Some(Seen::Text(text)) => text.push_str(part),
        _ if part.is_empty() => {}
        _ => seen.push(Seen::Text(part.to_owned())),
    }
}

fn ours(body: &str) -> Result<Vec<Seen>, String> {
    let mut lexer = Lexer::new(body.as_bytes()).map_err(|error| error.to_string())?;
    let mut seen = Vec::new();
    loop {
        match lexer.next().map_err(|error| error.to_string())? {
            Token::Start(tag) => {
                let mut attributes = Vec::new();
                let result = tag.attributes(&mut |name, value| {
                    attributes.push((name.to_owned(), value.to_owned()));
                    Ok(())
                });
                let attributes = result.map(|()| attributes).map_err(|_| ());
                seen.push(Seen::Start(tag.name().to_owned(), attributes));
            }
            Token::End => seen.push(Seen::End),
            Token::Text(text) => push(&mut seen, &text),
            Token::Eof => return Ok(seen),
        }
    }
}

fn theirs(body: &str) -> Result<Vec<Seen>, String> {
    let mut reader = Reader::from_str(body);
    reader.config_mut().expand_empty_elements = true;
    let mut seen = Vec::new();
    let mut depth = 0;
    let mut roots = 0;
    loop {
        let text = match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => {
                roots += usize::from(depth == 0);
                depth += 1;
                if roots > 1 {
                    return Err("a second root".to_owned());
                }
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.map_err(|_| ())?;
                    let name = String::from_utf8(attribute.key.into_inner().to_vec());
                    let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
                    Ok((name.map_err(|_| ())?, value.map_err(|_| ())?.into_owned()))
                });
                let attributes = attributes.collect();
                let name = String::from_utf8(start.local_name().into_inner().to_vec());
                seen.push(Seen::Start(name.unwrap(), attributes));
                continue;
            }
            Event::End(_) => {
                depth -= 1;
                seen.push(Seen::End);
                continue;
            }
            Event::Text(text) => text.xml10_content().map_err(|error| error.to_string())?,
            Event::CData(text) => text.xml10_content().map_err(|error| error.to_string())?,
            Event::GeneralRef(reference) => match &*reference {
                b"lt" => "<".into(),
                b"gt" => ">".into(),
                b"amp" => "&".into(),
                b"apos" => "'".into(),
                b"quot" => "\"".into(),
                _ => match reference.resolve_char_ref() {
                    Ok(Some(character)) => character.to_string().into(),
                    _ => return Err("a reference".to_owned()),
                },
            },
            Event::DocType(_) => return Err("a document type".to_owned()),
            Event::Eof if depth > 0 || roots == 0 => return Err("the end".to_owned()),
            Event::Eof => return Ok(seen),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
        };
        if depth > 0 {
            push(&mut seen, &text);
        } else if !is_blank(text.as_bytes()) {
            return Err("text outside".to_owned());
        }
    }
}

/// Pieces that make XML more often than random characters would.
#[test]
fn a_name_ends_its_prefix_and_has_no_signs() {
    for (tag, expected) in [
        ("<a/>", Some("a")),
        ("<a:b/>", Some("b")),
        ("<a:b:c/>", Some("b:c")),
        ("<a\n/>", Some("a")),
        ("<>", None),
        ("< a/>", None),
        ("</a>", None),
        ("<a<b/>", None),
        ("<a&b/>", None),
        ("<a=b/>", None),
        ("<a'b/>", None),
        ("<a\"b/>", None),
    ] {
        let expected = expected.map(|name| Seen::Start(name.to_owned(), Ok(Vec::new())));
        let found = ours(tag).ok().map(|mut seen| seen.remove(0));
        assert_eq!(found, expected, "{tag}");
    }
}

#[test]
fn space_may_end_an_end_tag() {
    let body = "<r><a>x</a \n ><b>y</b\t></r  >";
    assert_eq!(ours(body), Ok(theirs(body).unwrap()));
}

/// What the columns say: the body, and whether more of it could make it right.
#[test]
fn a_reference_without_an_end_may_be_cut_off() {
    for (body, expected) in [
        ("<a>&am", true),
        ("<a>&am</a>", false),
        ("<a>&#0000000000000000000000000000000000", false),
    ] {
        let mut lexer = Lexer::new(body.as_bytes()).unwrap();
        lexer.next().unwrap();
        let error = lexer.next().map(drop).unwrap_err();
        assert_eq!(error.truncated, expected, "{body}: {error}");
    }
}

fn piece() -> impl Strategy<Value = String> {
    let fixed = [
        "<a>",
        "</a>",
        "<b>",
        "</b>",
        "<a/>",
        "<p:c>",
        "</p:c>",
        "<a x=\"1\">",
        "<a x='1' y=\"&lt;>\" />",
        "</a >",
        "<!-- -->",
        "<!-- <a> -->",
        "<?pi <a> ?>",
        "<![CDATA[<&]]>",
        "<![CDATA[",
        "]]>",
        "-->",
        "text",
        " ",
        "\r\n",
        "\r",
        "\n",
        "&lt;",
        "&amp;",
        "&quot;",
        "&apos;",
        "&gt;",
        "&#65;",
        "&#x20AC;",
        "&#0;",
        "&#xD800;",
        "&unknown;",
        "&",
        ";",
        "<",
        ">",
        "\"",
        "'",
        "=",
        "/",
        "é",
        "\u{1F44D}",
        "<!DOCTYPE a>",
        "<?xml version=\"1.0\"?>",
        "eight by",
        "tes more",
    ];
    prop_oneof![
        9 => proptest::sample::select(fixed.map(str::to_owned).to_vec()),
        1 => "[ -~]{0,3}",
    ]
}

/// Nested elements with text, as services send them.
fn element() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[ -%'-;=?-~é€]{0,20}",
        Just("&lt;a&gt;".to_owned()),
        Just("<e/>".to_owned())
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        ("[a-c]{1,9}", proptest::collection::vec(inner, 0..5))
            .prop_map(|(name, children)| format!("<{name}>{}</{name}>", children.concat()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn nested_elements_are_read_as_by_another_reader(inner in element()) {
        let body = format!("\u{feff}<?xml version=\"1.0\"?>\n<root xmlns=\"x\">{inner}</root>");
        let theirs = theirs(&body).unwrap();
        prop_assert_eq!(ours(&body), Ok(theirs));
    }

    #[test]
    fn what_both_accept_is_the_same(pieces in proptest::collection::vec(piece(), 0..12), has_root: bool) {
        let inner = pieces.concat();
        let body = if has_root { format!("<root>{inner}</root>") } else { inner };
        let (ours, theirs) = (ours(&body), theirs(&body));
        // The other reader takes anything for a name, also a slash that ends a tag.
        let has_slash = |seen: &Seen| matches!(seen, Seen::Start(name, _) if name.contains('/'));
        prop_assume!(!theirs.as_ref().is_ok_and(|theirs| theirs.iter().any(has_slash)));
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => prop_assert_eq!(ours, theirs, "{}", body),
            (Err(_), Err(_)) => {}
            (Err(reason), Ok(_)) => prop_assert!(is_stricter(&reason), "{body}\n{reason}"),
            (Ok(ours), Err(reason)) => prop_assert!(false, "{body}\n{ours:?}\n{reason}"),
        }
    }
}

/// The other reader takes anything for a name.
fn is_stricter(reason: &str) -> bool {
    reason.contains("begins no element")
}
