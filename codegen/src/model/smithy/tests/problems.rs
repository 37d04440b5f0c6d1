//! What is reported of models that are wrong.

/// Replacements of texts that occur once.
pub(super) type Edits = &'static [(&'static str, &'static str)];

/// Edits of the model, and what is reported of each.
pub(super) const PROBLEMS: [(Edits, &str); 30] = [
    (
        &[(r#""smithy": "2.0""#, r#""smithy": "3.0""#)],
        "2:13: error: smithy: the version `3.0` is not supported, only 1.0 and 2.0",
    ),
    (
        &[(
            r#""size": {"target": "lib#Count""#,
            r#""size": {"target": "lib#Cout""#,
        )],
        "24:26: error: shapes.lib#ListBooksInput.members.size.target: there is no shape `lib#Cout`\n    hint: did you mean `lib#Count`?",
    ),
    (
        &[(
            r#""size": {"target": "lib#Count""#,
            r#""size": {"target": "Count""#,
        )],
        "24:26: error: shapes.lib#ListBooksInput.members.size.target: `Count` is not a shape id\n    hint: did you mean `lib#Count`?",
    ),
    (
        &[(
            r#""size": {"target": "lib#Count""#,
            r#""size": {"target": "lib#GetBook""#,
        )],
        "24:26: error: shapes.lib#ListBooksInput.members.size.target: a member must be data, but the type of `lib#GetBook` is operation",
    ),
    (
        &[(r#""lib#Unused""#, r#""Unused""#)],
        "64:5: error: shapes.Unused: `Unused` is not a shape id\n    hint: an id is a namespace, `#` and a name, as in `com.example#Thing`",
    ),
    (
        &[(r#""type": "integer""#, r#""type": "intger""#)],
        "57:27: error: shapes.lib#Count.type: `intger` is not a shape type\n    hint: did you mean `integer`?",
    ),
    (
        &[(
            r#""smithy.api#readonly": {}"#,
            r#""smithy.api#readonly": true"#,
        )],
        "18:87: error: shapes.lib#ListBooks.traits.smithy.api#readonly: expected an object, but this is `true`",
    ),
    (
        &[(r#"{"min": 1, "max": 5}"#, r#"{"min": 6, "max": 5}"#)],
        "57:77: error: shapes.lib#Count.traits.smithy.api#range.min: `min` is 6, which is more than `max`, 5",
    ),
    (
        &[(
            r#""smithy.api#default": 1"#,
            r#""smithy.api#default": "one""#,
        )],
        "48:113: error: shapes.lib#GetBookInput.members.edition.traits.smithy.api#default: this is not a default for the type integer",
    ),
    (
        &[(
            r#""key": {"target": "lib#BookId"}"#,
            r#""key": {"target": "lib#Count"}"#,
        )],
        "62:52: error: shapes.lib#Index.key.target: a map's key must be a string, but the type of `lib#Count` is integer",
    ),
    (
        &[(r#""member": {"target": "lib#Book"}, "#, "")],
        "61:5: error: shapes.lib#Books.member: `member` is missing",
    ),
    (
        &[(
            r#""output": {"target": "lib#Book"}"#,
            r#""output": {"target": "lib#Count"}"#,
        )],
        "30:90: error: shapes.lib#GetBook.output.target: the output of an operation must be a structure, but the type of `lib#Count` is integer",
    ),
    (
        &[(r#""smithy.api#error": "client", "#, "")],
        "31:29: error: shapes.lib#GetBook.errors[0].target: `lib#NotFound` is listed as an error, but lacks the trait `smithy.api#error`\n    hint: add `\"smithy.api#error\": \"client\"` or `\"server\"` to its traits",
    ),
    (
        &[(
            r#""smithy.api#error": "client""#,
            r#""smithy.api#error": "clint""#,
        )],
        "55:89: error: shapes.lib#NotFound.traits.smithy.api#error: `clint` is not a fault\n    hint: did you mean `client`?",
    ),
    (
        &[("/books/{bookId}", "/books/{book}")],
        "33:53: error: shapes.lib#GetBook.traits.smithy.api#http.uri: no member of the input is bound to the label `{book}`\n    hint: a member `book` needs the trait `smithy.api#httpLabel`\n47:52: error: shapes.lib#GetBookInput.members.bookId.traits: this is a label, but `/books/{book}` has no label `{bookId}`\n    hint: did you mean `book`?",
    ),
    (
        &[("/books/{bookId}", "/books/{bookId")],
        "33:53: error: shapes.lib#GetBook.traits.smithy.api#http.uri: `/books/{bookId` has a brace without its partner",
    ),
    (
        &[(
            r#""smithy.api#enumValue": "VERSE""#,
            r#""smithy.api#enumValue": "PROSE""#,
        )],
        "59:120: error: shapes.lib#Genre.members.POEM.traits.smithy.api#enumValue: `PROSE` has the value `PROSE` as well",
    ),
    (
        &[(
            r#""smithy.api#enumValue": "VERSE""#,
            r#""smithy.api#enumValue": 7"#,
        )],
        "59:120: error: shapes.lib#Genre.members.POEM.traits.smithy.api#enumValue: the value must be a string",
    ),
    (
        &[(r#""pageSize": "size""#, r#""pageSize": "siz""#)],
        "19:64: error: shapes.lib#ListBooks.traits.smithy.api#paginated.pageSize: the input of the operation has no member `siz`\n    hint: did you mean `size`?",
    ),
    (
        &[(
            r#""smithy.api#paginated": {"inputToken": "next", "outputToken": "next"},"#,
            "",
        )],
        "19:33: error: shapes.lib#ListBooks.traits.smithy.api#paginated: neither the operation nor the service has `inputToken`\n19:33: error: shapes.lib#ListBooks.traits.smithy.api#paginated: neither the operation nor the service has `outputToken`",
    ),
    (
        &[(
            r#""matcher": {"success": true}"#,
            r#""matcher": {"success": true, "errorType": "X"}"#,
        )],
        "42:43: error: shapes.lib#GetBook.traits.smithy.waiters#waitable.BookPrinted.acceptors[3].matcher: a matcher must look at one thing, but this one looks at 2",
    ),
    (
        &[(
            r#""list": {"target": "lib#ListBooks"}"#,
            r#""list": {"target": "lib#Books"}"#,
        )],
        "14:107: error: shapes.lib#Shelf.list.target: this must be an operation, but the type of `lib#Books` is list",
    ),
    (
        &[(
            r#""resources": [{"target": "lib#Shelf"}]"#,
            r#""resources": [{"target": "lib#Shelf"}], "rename": {"lib#Book": "1", "lib#No": "No"}"#,
        )],
        "5:157: error: shapes.lib#Library.rename.lib#Book: `1` can't be a name\n5:162: error: shapes.lib#Library.rename.lib#No: `lib#No` is not a shape of the service",
    ),
    (
        &[
            (
                r#""lib#Unused": {"type": "structure", "members": {"book": {"target": "lib#Book"}}}"#,
                r#""other#Book": {"type": "structure", "members": {}}"#,
            ),
            (
                r#""any": {"target": "smithy.api#Document"}"#,
                r#""any": {"target": "other#Book"}"#,
            ),
        ],
        "50:5: error: shapes.lib#Book: `other#Book` is called `Book` as well\n    hint: add one of them to `rename` of `lib#Library`",
    ),
    (
        &[(
            r#""smithy.api#http": {"method": "GET", "uri": "/books"}, "#,
            "",
        )],
        "17:17: error: shapes.lib#ListBooks.traits.smithy.api#http: the operation has no path\n    hint: the service's protocol needs the trait `smithy.api#http`",
    ),
    (
        &[(
            r#""lib#Unused": {"type": "structure", "members": {"book": {"target": "lib#Book"}}}"#,
            r#""lib#Second": {"type": "service"}"#,
        )],
        "64:5: error: shapes.lib#Second: the model has another service already\n    hint: split the model: one crate is one service",
    ),
    (
        &[(
            r#""lib#Unused": {"type": "structure", "members": {"book": {"target": "lib#Book"}}}"#,
            r#""lib#None$x": {"type": "apply", "traits": {}}, "lib#Book$x": {"type": "apply", "traits": {}}"#,
        )],
        "64:5: error: shapes.\"lib#None$x\": there is no shape `lib#None`\n64:52: error: shapes.\"lib#Book$x\": `lib#Book` has no member `x`",
    ),
    (
        &[(
            r#""lib#Unused": {"type": "structure", "#,
            r#""lib#Unused": {"type": "structure", "mixins": [{"target": "lib#Book"}, {"target": "lib#No"}], "#,
        )],
        "64:63: error: shapes.lib#Unused.mixins[0].target: `lib#Book` is not a mixin: it lacks the trait `smithy.api#mixin`\n64:87: error: shapes.lib#Unused.mixins[1].target: there is no shape `lib#No`",
    ),
    (
        &[
            (r#""type": "service""#, r#""type": "resource""#),
            (r#""version": "2020-01-01", "#, ""),
        ],
        "3:13: error: shapes: the model has no service",
    ),
    (
        &[(
            r#""smithy.rules#endpointRuleSet": {"version": "1.0", "parameters": {}, "rules": []}"#,
            r#""smithy.rules#endpointBdd": {"version": "1.1", "parameters": {}, "conditions": [], "results": [], "nodes": "AAAA"}"#,
        )],
        "11:9: error: shapes.lib#Library.traits.smithy.rules#endpointBdd.root: `root` is missing",
    ),
];
