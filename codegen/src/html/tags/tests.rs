use std::cell::Cell;

use super::*;

thread_local! {
    /// How many bytes were looked at to find the end of a tag or comment.
    pub(super) static LOOKS: Cell<usize> = const { Cell::new(0) };
}

#[test]
fn elements_are_sorted() {
    assert!(ELEMENTS.is_sorted());
}

#[test]
fn text_stays_text_and_tags_stay_tags() {
    // Where the second is empty, nothing is escaped.
    let table = [
        ("", ""),
        ("a < b", ""),
        ("<p>a</p>", ""),
        ("<BR>a<Br/>", ""),
        ("<a href=\"x>y<z\">b</a>", ""),
        ("<a href='x>y<z' title = \"<q>\">b</a>", ""),
        ("<foo>content</foo>", ""),
        ("<Foo x=1>content</FOO>", ""),
        ("<!-- <foo> -->", ""),
        ("<!--><!---><p>", ""),
        ("<region>", "&lt;region>"),
        ("Map<String, Thing>", "Map&lt;String, Thing>"),
        ("List<Map<a, b>>", "List&lt;Map&lt;a, b>>"),
        ("<your region>", "&lt;your region>"),
        ("<Role id=\"x\"/>", "&lt;Role id=\"x\"/>"),
        ("<foo>a</fo>", "&lt;foo>a&lt;/fo>"),
        ("a</foo>", "a&lt;/foo>"),
        ("x<y</p>", "x&lt;y</p>"),
        ("i <b and no end", "i &lt;b and no end"),
        ("<b <b>c</b>", "<b <b>c</b>"),
        ("<p>a <!-- b", "<p>a &lt;!-- b"),
        ("<!-- a --> <!-- b", "<!-- a --> &lt;!-- b"),
        ("<!-- a --!><foo>", "<!-- a --!>&lt;foo>"),
        ("é<ß>é<é>", "é<ß>é<é>"),
        ("<foo\u{e9}>\u{e9}", "&lt;foo\u{e9}>\u{e9}"),
    ];
    for (html, expected) in table {
        let expected = if expected.is_empty() { html } else { expected };
        assert_eq!(text_escaped(html), expected, "{html}");
    }
    let attributes = |count: usize| {
        let names: Vec<_> = (0..count).map(|number| format!(" a{number}")).collect();
        format!("<a{}>", names.concat())
    };
    let most = attributes(MAX_ATTRIBUTES);
    assert_eq!(text_escaped(&most), most);
    let more = attributes(MAX_ATTRIBUTES + 1);
    assert_eq!(text_escaped(&more), more.replace('<', "&lt;"));
}

/// Whatever a fragment has in it, a byte is looked at a limited number of times. Without the limits, each of
/// these is looked at as often as it is long.
#[test]
fn hostile_fragments_are_looked_at_a_few_times() {
    // What grows with the square of this passes the limit below tenfold.
    let count = 5_000;
    let table = [
        "<x>".repeat(count),
        "<a ".repeat(count),
        "<a b ".repeat(count) + ">",
        "<a b=\"".repeat(count),
        "<a b=\"<a c='".repeat(count),
        format!("<a b=\"{}", "<a c='".repeat(count)),
        format!("<a b=\"{}", "<a c=' ".repeat(count)),
        format!("{}c=\"{}", "<a b='".repeat(count), "x".repeat(6 * count)),
        format!("<a{}>", " b".repeat(count)),
        "<!-- ".repeat(count),
        "<!-- a > ".repeat(count),
        "<!--".repeat(count) + "-->",
        "</x".repeat(count),
    ];
    for html in table {
        LOOKS.set(0);
        let _ = text_escaped(&html);
        let most = 4 * MAX_ATTRIBUTES * html.len();
        let start: String = html.chars().take(20).collect();
        assert!(LOOKS.get() <= most, "{start}: {} > {most}", LOOKS.get());
    }
}
