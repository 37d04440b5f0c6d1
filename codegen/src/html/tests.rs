//! Tables of small fragments, and properties of what comes out for any.

use proptest::prelude::*;

use super::*;

/// Paths for three names, as a generator would give them.
fn links(name: &str) -> Option<String> {
    match name {
        "JobExecution" | "JobId" => Some(format!("crate::types::{name}")),
        "InScope" => Some("InScope".to_owned()),
        _ => None,
    }
}

fn markdown(html: &str) -> String {
    to_markdown(html, &links).join("\n")
}

/// Checks a table of fragments and expected Markdown, and reports all differences at once.
fn check(table: &[(&str, &str)]) {
    let wrong: Vec<_> = table
        .iter()
        .filter(|(html, expected)| markdown(html) != *expected)
        .collect();
    let report: Vec<String> = wrong
        .iter()
        .map(|(html, expected)| {
            format!(
                "{html}\n--- expected\n{expected}\n--- actual\n{}",
                markdown(html)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", report.join("\n\n"));
}

#[test]
fn paragraphs() {
    check(&[
        ("", ""),
        ("  plain \n text ", "plain text"),
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("<p>One.<p>Two.", "One.\n\nTwo."),
        ("<p></p><p/> <p>One.</p>", "One."),
        ("One.<br>Two.<br/>", "One.\\\nTwo."),
        ("<fullname>Service</fullname><p>About.</p>", "About."),
        ("<zonbook></zonbook><xhtml></xhtml>", ""),
        ("<!-- hidden --><p>shown</p>", "shown"),
        ("<h2>Use cases</h2><p>Many.</p>", "## Use cases\n\nMany."),
        ("a&#x2028;b\u{202e}c\u{200b}", "a bc"),
        ("a\u{7}b\u{1b}c \u{7f}\u{b}d", "abc d"),
    ]);
}

#[test]
fn wrapping_leaves_code_and_links_alone() {
    let long = "word ".repeat(40);
    let lines = to_markdown(&format!("<p>{long}</p>"), &links);
    assert_eq!(lines.iter().map(String::len).collect::<Vec<_>>(), [109, 89]);
    let code = format!("<code>{long}</code>");
    assert_eq!(markdown(&code), format!("`{}`", long.trim()));
    let link = format!("<a href=\"https://a.example/\">{long}</a>");
    assert_eq!(markdown(&link).lines().count(), 1);
    let lines = to_markdown(&format!("<note><ul><li>{long}</li></ul></note>"), &links);
    assert!(lines.iter().all(|line| line.len() <= WIDTH));
    assert!(
        lines[2].starts_with("> - word") && lines[3].starts_with(">   word"),
        "{lines:?}"
    );
}

#[test]
fn inline_markup() {
    check(&[
        (
            "a <b>bold</b> <i>it</i> <em>em</em> <strong>s</strong>.",
            "a **bold** *it* *em* **s**.",
        ),
        ("the <b> <code>npm</code> </b> tool", "the **`npm`** tool"),
        ("<b>Note:</b>text", "**Note:** text"),
        ("<b>a</b><b>b</b>", "**a** **b**"),
        ("a<b>b</b>c", "a**b**c"),
        ("<b></b>x<i> </i>y", "x y"),
        ("<b>a <i>b</b> c</i>", "**a *b*** *c*"),
        ("<b><p>a</p><p>b</p></b>", "**a**\n\n**b**"),
        ("foo<b>(bar)</b>", "foo(bar)"),
        ("<code>a</code><code>b</code>", "`a` `b`"),
        ("x <code> a  b </code>y", "x `a b` y"),
        ("<code>a`b</code> <code>`c`</code>", "``a`b`` `` `c` ``"),
        ("<code>arn:<i>region</i>:x</code>", "`arn:region:x`"),
        ("<code></code>", ""),
        ("<code> x </code>. <code> y </code>z", "`x`. `y` z"),
        ("<code>&lt;b&gt;</code>", "`<b>`"),
    ]);
}

#[test]
fn links_with_targets() {
    check(&[
        (
            "see <a href=\"https://a.example/x\">the guide</a>.",
            "see [the guide](https://a.example/x).",
        ),
        (
            "<a href=\"mailto:a@b.example\">a@b.example</a>",
            "[a@b.example](mailto:a@b.example)",
        ),
        (
            "<a href=\"https://a.example/(x) y?a=1&b=2\">z</a>",
            "[z](https://a.example/%28x%29%20y?a=1&b=2)",
        ),
        (
            "<a href=\"/relative\">text</a> <a>text</a> <a href=\"\">--v</a>",
            r"text text \-\-v",
        ),
        (
            "<a href=\"javascript:x\">t</a> <a href=\"http://\">t</a>",
            "t t",
        ),
        (
            "<a href=\"https://a.example\"><code>x</code></a>",
            "[`x`](https://a.example)",
        ),
        (
            "a<a href=\"https://a.example\"> b </a>c",
            "a [b](https://a.example) c",
        ),
        (
            "wow!<a href=\"https://a.example\">b</a>",
            r"wow\![b](https://a.example)",
        ),
        (
            "<a href=\"https://a.example\">[1] *</a>",
            r"[\[1\] \*](https://a.example)",
        ),
        (
            "<a href=\"https://a.example/\">https://a.example/</a>",
            "<https://a.example/>",
        ),
        ("<a href=\"https://a.example\"></a>x", "x"),
        (
            "<a>http://a.example <code>b</code></a>",
            "`http://a.example b`",
        ),
    ]);
}

#[test]
fn links_to_shapes() {
    let job = "[`JobExecution`](crate::types::JobExecution)";
    check(&[
        ("<code>JobExecution</code>", job),
        ("<code><a>JobExecution</a></code>", job),
        ("<a>JobExecution</a>", job),
        ("<a><code>Other</code></a>", "`Other`"),
        (
            "A JobExecution object. JobExecution.",
            &format!("A {job} object. JobExecution."),
        ),
        (
            "<p>JobExecution</p><p>(JobExecution)</p>",
            &format!("{job}\n\n({job})"),
        ),
        (
            "JobExecutions, aJobExecution, JobExecution-x, x/JobExecution",
            "JobExecutions, aJobExecution, JobExecution-x, x/JobExecution",
        ),
        (
            "JobExecution's <code>InScope</code>",
            &format!("{job}'s [`InScope`]"),
        ),
        (
            "<a href=\"https://a.example\">JobExecution</a>",
            "[JobExecution](https://a.example)",
        ),
    ]);
}

#[test]
fn escapes() {
    check(&[
        ("a*b _c_ d_e __f", r"a\*b \_c\_ d_e \_\_f"),
        ("[x] `y` a\\b ~z~", r"\[x\] \`y\` a\\b \~z\~"),
        (
            "1 &lt; 2 &gt; 0 &amp;amp; R&amp;D",
            r"1 \< 2 \> 0 \&amp; R\&D",
        ),
        (
            "<p>- a</p><p># b</p><p>+ c</p><p>1. d</p><p>---</p>",
            "\\- a\n\n\\# b\n\n\\+ c\n\n1\\. d\n\n\\-\\-\\-",
        ),
        (
            "<p>#tag</p><p>2024.1 x</p><p>-5</p>",
            "#tag\n\n2024.1 x\n\n-5",
        ),
        (
            "at https://a.example/b_c. (http://b.example)",
            "at <https://a.example/b_c>. (<http://b.example>)",
        ),
        (
            "https://{id}.a.example/x \"http://\" https://x",
            "`https://{id}.a.example/x` \"http://\" `https://x`",
        ),
        ("use <region> here", r"use \<region\> here"),
        ("<foo>content</foo>", "content"),
    ]);
}

#[test]
fn lists() {
    check(&[
        (
            "<p>Any:</p><ul><li><p>a</p></li> <li>b</li></ul><p>c</p>",
            "Any:\n\n- a\n- b\n\nc",
        ),
        (
            "<ol><li><p>a</p><p>b</p></li><li>c<ul><li>d</li></ul></li></ol>",
            "1. a\n\n   b\n2. c\n   - d",
        ),
        ("<ul><li>a<li>b</ul>c", "- a\n- b\n\nc"),
        ("<ul><li></li><li><p/></li></ul>a", "a"),
        (
            "<dl><dt>A</dt><dd><p>One.</p><p>Two.</p></dd><dt>B:</dt><dd>b</dd></dl>",
            "- **A**: One.\n\n  Two.\n- **B:** b",
        ),
        (
            "<dl><dt>A <dd>a<dt>B<dd><ul><li>b</li></ul></dl>",
            "- **A**: a\n- **B**:\n  - b",
        ),
        ("<li>a</li></ul>b", "a\n\nb"),
        ("<ol><li>a</li>b<li>c</li></ol>", "1. a\n\nb\n\n2. c"),
    ]);
}

#[test]
fn quotes_code_blocks_and_tables() {
    check(&[
        (
            "<note><p>a</p><p>b</p></note><p>c</p>",
            "> **Note**\n>\n> a\n>\n> b\n\nc",
        ),
        (
            "<note>a</note><important>b</important>",
            "> **Note**\n>\n> a\n\n> **Important**\n>\n> b",
        ),
        (
            "<ul><li>a<note>b</note></li></ul>",
            "- a\n\n  > **Note**\n  >\n  > b",
        ),
        ("<note></note>a", "a"),
        (
            "<p>x</p><pre><code>\na\n  b ``` \n\n\n\nc\n</code></pre>",
            "x\n\n````text\na\n  b ```\n\nc\n````",
        ),
        ("<pre>a", "```text\na\n```"),
        ("<table>a<tr>b<td>c", "| a |  |\n| --- | --- |\n| b | c |"),
        (
            "<table><tr><th>A</th><th>B|C</th></tr><tr><td><p>a</p><p>b</p></td></tr></table>",
            "| A | B\\|C |\n| --- | --- |\n| a b |  |",
        ),
    ]);
}

#[test]
fn first_sentences() {
    let cases = [
        (
            "<p>Gets a <code>a.b c. d</code> (e.g. this) now. Then more.</p>",
            "Gets a `a.b c. d` (e.g. this) now.",
        ),
        ("<p>No stop</p><p>Second.</p>", "No stop"),
        ("<p>Optional. What it is. And</p>", "Optional. What it is."),
        ("<p>Optional.</p><p>What it is.</p>", "Optional."),
        (
            "<b>Bold one. Still bold.</b> Next.",
            "**Bold one. Still bold.**",
        ),
        (
            "<p>By <i>one. <b>two.</b></i> ends.</p>",
            "By *one. **two.***",
        ),
        ("<p>A 2*3. And</p>", r"A 2\*3."),
        (
            "<p>See <a href='https://a.example/'>this. That</a> first. Then</p>",
            "See [this. That](https://a.example/) first.",
        ),
        ("<p>To `be. Or</p>", r"To \`be."),
        ("<p>One<br>two. Three</p>", "One\\\ntwo."),
        ("<p>One<br></p><p>two</p>", "One"),
        ("<ul><li>a</li></ul>", ""),
        ("<p>1. a</p>", r"1\. a"),
        ("<ol><li>a</li></ol>", ""),
        ("<pre>a.</pre>", ""),
        ("<h2>a.</h2>", ""),
        ("<note><p>a.</p></note>", ""),
        ("<table><tr><td>a.</td></tr></table>", ""),
        ("<p>Values:</p><ul><li>a.</li></ul>", "Values:"),
        ("", ""),
    ];
    for (html, expected) in cases {
        let sentence = first_sentence(&to_markdown(html, &links));
        assert_eq!(sentence.join("\n"), expected, "{html}");
    }
    // It has the lines of the docs.
    let long = "word ".repeat(30) + "end. Next.";
    let lines = to_markdown(&long, &links);
    let sentence = first_sentence(&lines);
    assert_eq!((sentence.len(), &sentence[0]), (2, &lines[0]));
    assert!(sentence[1].ends_with("end."), "{sentence:?}");
}

/// Fragments made of the tags that occur, well formed or not.
fn fragments() -> impl Strategy<Value = String> {
    let tags = [
        "p",
        "code",
        "li",
        "ul",
        "ol",
        "a",
        "i",
        "b",
        "note",
        "dl",
        "dt",
        "dd",
        "pre",
        "table",
        "tr",
        "td",
        "br",
        "h2",
        "important",
        "fullname",
        "foo",
    ];
    let piece = prop_oneof![
        prop::sample::select(tags.to_vec()).prop_map(|tag| format!("<{tag}>")),
        prop::sample::select(tags.to_vec()).prop_map(|tag| format!("</{tag}>")),
        prop::sample::select(vec![
            "JobExecution",
            "word ",
            " ",
            "*",
            "_",
            "`",
            "[x]",
            "https://a.example/",
            "&lt;",
            "&amp;lt;",
            "1. ",
            "- ",
            "#",
            "!",
            "|",
            "\n",
            "\\",
            "<a href=\"https://a.example\">",
            "é",
            ".",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// What holds for the lines of every doc comment.
fn assert_clean(lines: &[String]) -> Result<(), TestCaseError> {
    for line in lines {
        prop_assert!(
            !line.ends_with(char::is_whitespace) && !line.contains('\n'),
            "{line:?}"
        );
    }
    prop_assert!(
        lines
            .windows(2)
            .all(|pair| !(pair[0].is_empty() && pair[1].is_empty()))
    );
    prop_assert!(lines.first().is_none_or(|line| !line.is_empty()));
    prop_assert!(lines.last().is_none_or(|line| !line.is_empty()));
    Ok(())
}

proptest! {
    #[test]
    fn any_text_converts(html in any::<String>()) {
        assert_clean(&to_markdown(&html, &links))?;
        assert_clean(&first_sentence(&to_markdown(&html, &links)))?;
    }

    #[test]
    fn any_fragment_converts(html in fragments()) {
        assert_clean(&to_markdown(&html, &links))?;
        assert_clean(&first_sentence(&to_markdown(&html, &links)))?;
    }

    /// An empty comment makes no difference but that the tokenizer runs.
    #[test]
    fn the_short_cut_for_plain_text_changes_nothing(text in "[ -%'-;=-~\n\u{e9}\u{feff}]{0,40}") {
        prop_assert_eq!(to_markdown(&format!("{text}<!---->"), &links), to_markdown(&text, &links));
    }
}

#[test]
fn code_keeps_any_text_on_one_line() {
    let table = [
        ("a+", "`a+`"),
        ("a`b", "``a`b``"),
        ("`a", "`` `a ``"),
        ("a``b`", "``` a``b` ```"),
        ("a\nb\t", r"`a\nb\t`"),
        (" a", "`  a `"),
    ];
    for (text, expected) in table {
        assert_eq!(code(text), expected);
    }
}

#[test]
fn plain_text_keeps_its_meaning_on_one_line() {
    let table = [
        ("AWS IoT", "AWS IoT"),
        ("Amazon <Docs> & [Texts]", r"Amazon \<Docs\> & \[Texts\]"),
        (" a\n\tb\u{202e}\0 ", "a b"),
        ("# a", r"\# a"),
        ("", ""),
    ];
    for (text, expected) in table {
        assert_eq!(plain(text), expected);
    }
}

/// A reader of the docs sees what the author wrote.
#[test]
fn what_only_looks_like_a_tag_is_text() {
    check(&[
        (
            "<p>A Vec<T> of Map<String, MyThing> and <RoleName>.</p>",
            r"A Vec\<T\> of Map\<String, MyThing\> and \<RoleName\>.",
        ),
        (
            "<p>arn:aws:iam::<AccountId>:role/<RoleName></p>",
            r"arn:aws:iam::\<AccountId\>:role/\<RoleName\>",
        ),
        (
            "<p>if a < b and c > d then x<y</p>",
            r"if a \< b and c \> d then x\<y",
        ),
        ("<code>List<Map<K, V>></code>", "`List<Map<K, V>>`"),
        ("<pre>List<K></pre>", "```text\nList<K>\n```"),
        ("a <b and no end", r"a \<b and no end"),
    ]);
}

/// What is written is at most some times as long as what was read, whatever that is; and it ends.
#[test]
fn hostile_fragments_stay_in_proportion() {
    let count = 3_000;
    let table = [
        "<x>".repeat(count),
        "<ul><li>a".repeat(count) + &"</li></ul>".repeat(count),
        "<note>a".repeat(count),
        "<b>a<i>b</b>c</i>".repeat(count),
        "<dl><dt>A<dd>".repeat(count),
        format!(
            "<table>{}{}",
            "<td>a".repeat(count),
            "<tr><td>x".repeat(count)
        ),
        "http://a.b|".repeat(20 * count),
        "http://-".repeat(20 * count),
        "`".repeat(count),
        "<code>`a``</code>".repeat(count),
        "&amp;&a&#".repeat(count),
        "<pre>a".repeat(count),
        "<a href=\"https://a.example\">b".repeat(count),
    ];
    for html in table {
        let lines = to_markdown(&html, &links);
        let written: usize = lines.iter().map(|line| line.len() + 1).sum();
        let start: String = html.chars().take(20).collect();
        assert!(
            written <= 30 * html.len(),
            "{start}: {written} of {}",
            html.len()
        );
    }
}

#[test]
fn a_table_has_a_limited_number_of_columns() {
    let html = format!("<table><tr>{}<tr><td>x</table>", "<td>a".repeat(100));
    let lines = to_markdown(&html, &links);
    let columns = |line: &str| line.matches('|').count() - 1;
    assert_eq!(
        lines.iter().map(|line| columns(line)).collect::<Vec<_>>(),
        [64; 3]
    );
    assert_eq!(lines[0].matches('a').count(), 100, "nothing is lost");
}
