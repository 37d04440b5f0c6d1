use super::*;
use crate::config::ServiceEntry;
use crate::model::c2j::ModelFiles;
use crate::model::source::SourceFile;
use crate::{Options, generate};

/// The page of a model with these members of its input, and these shapes.
fn page_of(members: &str, shapes: &str) -> String {
    let model = format!(
        r#"{{
            "metadata": {{
                "apiVersion": "1", "endpointPrefix": "x", "protocol": "rest-json", "serviceId": "Things"
            }},
            "operations": {{
                "PutThing": {{
                    "name": "PutThing",
                    "http": {{"method": "PUT", "requestUri": "/{{Bucket}}/{{Key+}}"}},
                    "input": {{"shape": "PutThingRequest"}},
                    "errors": [{{"shape": "Gone"}}]
                }}
            }},
            "shapes": {{
                "PutThingRequest": {{
                    "type": "structure", "required": ["Bucket", "Key"], "payload": "Body",
                    "members": {{{members}}}
                }},
                "Gone": {{"type": "structure", "exception": true, "members": {{}}}},
                {shapes}
            }}
        }}"#
    );
    let files = ModelFiles::new(SourceFile::new("service-2.json", model));
    let entry = ServiceEntry::new("things", "the test");
    let generated = generate(&entry, &files, Options::default().strict(true));
    let files = generated.unwrap_or_else(|it| panic!("{it}")).files;
    page(
        files
            .iter()
            .map(|file| (file.path.as_str(), file.contents.as_str())),
    )
    .unwrap()
}

const MEMBERS: [&str; 5] = [
    r#""Bucket": {"shape": "Name", "location": "uri", "locationName": "Bucket"}"#,
    r#""Key": {"shape": "Name", "location": "uri", "locationName": "Key"}"#,
    r#""Body": {"shape": "Bytes"}"#,
    r#""Class": {"shape": "Class", "location": "header", "locationName": "x-class", "deprecated": true}"#,
    r#""Tags": {"shape": "Tags", "location": "header", "locationName": "x-tags"}"#,
];

const SHAPES: &str = r#"
    "Bytes": {"type": "blob"},
    "Class": {"type": "string", "enum": ["HOT", "COLD"]},
    "Name": {"type": "string", "min": 1, "pattern": "[a-z]+"},
    "Tags": {"type": "list", "member": {"shape": "Name"}}"#;

#[test]
fn what_belongs_to_an_operation_is_together_and_a_member_is_one_line() {
    let page = page_of(&MEMBERS.join(","), SHAPES);
    let start = page.find("// == src/operations/put_thing.rs").unwrap();
    let end = page.find("// == src/enums.rs").unwrap();
    let expected = "\
// == src/operations/put_thing.rs

operation PutThing = \"PutThing\"
    input: PutThingRequest
    output: ()
    error: PutThingError
    http: PUT \"/{Bucket}/{Key+}\"
    .path(\"/\" {bucket} \"/\" {key+})
    blocking: pub fn put_thing(&self, request: PutThingRequest) -> Result<(), Error<PutThingError>>
    client: pub fn put_thing(&self, request: PutThingRequest) -> Call<(), PutThingError>
    pub use put_thing::*

#[non_exhaustive] pub struct PutThingRequest.payload(body)
    new(bucket, key)
    body: Option<Bytes> = \"Body\".payload(), set
    bucket: Name = \"Bucket\".required().label()
    #[deprecated] class: Option<Class> = \"Class\".header(\"x-class\"), set
    key: Name = \"Key\".required().label()
    tags: Option<Tags> = \"Tags\".header(\"x-tags\"), collect

operation_error PutThingError
    Gone(Gone) = \"Gone\"

";
    assert_eq!(page.get(start..end).unwrap(), expected);
    for line in [
        "pub type Name = Text<named::Name>; .min(1) = \"[a-z]+\" checked\n",
        "enumeration Class\n    Cold = \"COLD\"\n    Hot = \"HOT\"\n",
        "pub struct Gone: Default.error() exception\n",
        "blocking = [\"shapewright-runtime/blocking\"]\n",
    ] {
        assert!(page.contains(line), "{line}\nis not in\n{page}");
    }
}

#[test]
fn the_order_of_members_and_shapes_does_not_change_the_page() {
    let page = page_of(&MEMBERS.join(","), SHAPES);
    let [bucket, key, body, class, tags] = MEMBERS;
    let turned = page_of(&[tags, bucket, class, body, key].join(","), SHAPES);
    assert_eq!(turned, page);
    let mut shapes: Vec<_> = SHAPES.trim().split(",\n").collect();
    shapes.reverse();
    assert_eq!(page_of(&MEMBERS.join(","), &shapes.join(",")), page);
}

#[test]
fn a_change_is_one_or_two_lines() {
    let before = page_of(&MEMBERS.join(","), SHAPES);
    let more = format!(
        "{},{}",
        r#""Added": {"shape": "Name", "location": "querystring", "locationName": "a"}"#,
        MEMBERS.join(",")
    );
    let table = [
        (page_of(&more, SHAPES), 0, 1),
        (
            page_of(
                &MEMBERS.join(","),
                &SHAPES.replace("\"min\": 1", "\"min\": 2"),
            ),
            1,
            1,
        ),
        (
            page_of(
                &MEMBERS.join(","),
                &SHAPES.replace("\"COLD\"", "\"COLD\", \"A\""),
            ),
            0,
            1,
        ),
        (
            page_of(&MEMBERS.join(",").replace("x-tags", "x-t"), SHAPES),
            1,
            1,
        ),
    ];
    for (after, gone, new) in table {
        let count = |page: &str, other: &str| {
            let other: Vec<&str> = other.lines().collect();
            page.lines().filter(|line| !other.contains(line)).count()
        };
        assert_eq!(
            (count(&before, &after), count(&after, &before)),
            (gone, new),
            "{after}"
        );
    }
}

#[test]
fn tokens_are_printed_as_people_write_them() {
    let table = [
        "pub fn f<'a>(&'a self, x: impl Into<Option<T>>) -> Result<(), Error<E>>",
        "Text<named::X>",
        "A(.min(-1).max(2)) = \"[a-z]{1,2}\" [\"az\" 1..]",
        "#[cfg(feature = \"x\")] pub mod x;",
        "pub use a::{B, C};",
        "X::<Y>::Z",
        "&mut [u8; 4]",
    ];
    for text in table {
        assert_eq!(compact(text.parse().unwrap()), text);
    }
    let text = "/// Docs.\n#[doc(hidden)] #[a] struct X { /** More. */ a: B, }";
    assert_eq!(compact(text.parse().unwrap()), "#[a] struct X {a: B}");
}

#[test]
fn files_that_only_docs_read_are_no_part_of_a_page() {
    for (attribute, is_docs) in [
        ("#[cfg_attr(doc, doc = include_str!(\"a.md\"))]", true),
        ("#[doc = \"a\"]", true),
        ("#[cfg_attr(unix, must_use)]", false),
        ("#[must_use]", false),
    ] {
        let item: syn::ItemFn = syn::parse_str(&format!("{attribute} fn f() {{}}")).unwrap();
        assert_eq!(super::is_doc(&item.attrs[0]), is_docs, "{attribute}");
    }
}

#[test]
fn a_file_that_is_no_rust_is_named() {
    let error = page([("src/lib.rs", "pub fn {")]).unwrap_err();
    assert!(error.starts_with("src/lib.rs: "), "{error}");
}

#[test]
fn a_kind_of_macro_that_is_not_known_is_shown() {
    let text =
        "pages! { /// Docs.\n ListThings.next(token) { 0 items(\"Items\"); 1 more(\"More\"); } }";
    let page = page([("src/pages.rs", text)]).unwrap();
    let expected = "// == src/pages.rs\n\npages ListThings.next(token)\n    items(\"Items\")\n    more(\"More\")\n\n";
    assert_eq!(page, expected);
}
