//! What is reported of texts that are wrong in one way.

/// A change that breaks a text in one way: what is replaced, by what, a part of the result with a `^` where
/// the report must point to, and the report without file and place.
pub(super) type Breakage = (&'static str, &'static str, &'static str, &'static str);

pub(super) const BROKEN_MODELS: &[Breakage] = &[
    // Types of values.
    (
        r#""min": 1, "pattern""#,
        r#""min": "1", "pattern""#,
        r#"^"1", "patt"#,
        r#"shapes.BookId.min: expected a whole number which is not negative, but this is the string "1""#,
    ),
    (
        r#""sparse": true"#,
        r#""sparse": 1"#,
        "^1},",
        "shapes.Books.sparse: expected true or false, but this is the number 1",
    ),
    (
        r#""type": "integer", "min": 1"#,
        r#""type": "integer", "min": null"#,
        r#"^null, "max"#,
        "shapes.Count.min: expected a number, but this is null",
    ),
    (
        r#"["bookId"]"#,
        r#"["bookId", 7]"#,
        "^7],",
        "shapes.GetBookRequest.required[1]: expected a string, but this is the number 7",
    ),
    (
        r#"{"httpStatusCode": 404}"#,
        r#"{"httpStatusCode": 4040}"#,
        r#"^4040}, "ex"#,
        "shapes.NotFound.error.httpStatusCode: expected an HTTP status code (100 to 599), but this is the number 4040",
    ),
    (
        r#"{"shape": "Genre", "deprecated": true, "deprecatedMessage": "gone"}"#,
        "[]",
        "^[],",
        "shapes.Book.members.Title: expected an object, but this is a list",
    ),
    // Closed sets.
    (
        r#""type": "integer""#,
        r#""type": "intger""#,
        r#"^"intger", "#,
        "shapes.Count.type: `intger` is not a shape type\n    hint: did you mean `integer`?",
    ),
    (
        r#""location": "uri""#,
        r#""location": "urii""#,
        r#"^"urii", "l"#,
        "shapes.GetBookRequest.members.bookId.location: `urii` is not a member location\n    hint: did you mean `uri`?",
    ),
    (
        r#""iso8601""#,
        r#""iso""#,
        r#"^"iso"},"#,
        "shapes.Printed.timestampFormat: `iso` is not a timestamp format\n    hint: known are iso8601, unixTimestamp, rfc822",
    ),
    (
        r#"["rest-json"]"#,
        r#"["rest-json", "rest-jsn"]"#,
        r#"^"rest-jsn""#,
        "metadata.protocols[1]: `rest-jsn` is not a protocol\n    hint: did you mean `rest-json`?",
    ),
    (
        r#""GET""#,
        r#""G T""#,
        r#"^"G T", "re"#,
        "operations.GetBook.http.method: `G T` can't be an HTTP method",
    ),
    // Missing and unknown keys.
    (
        r#""name": "GetBook","#,
        "",
        r#"^"GetBook":"#,
        "operations.GetBook.name: `name` is missing",
    ),
    (
        r#""member": {"shape": "Book"}, "#,
        "",
        r#"^"Books": {"#,
        "shapes.Books.member: `member` is missing",
    ),
    (
        r#""key": {"shape": "BookId"}, "#,
        "",
        r#"^"Index": {"#,
        "shapes.Index.key: `key` is missing",
    ),
    (
        r#", "value": {"shape": "Books"}"#,
        "",
        r#"^"Index": {"#,
        "shapes.Index.value: `value` is missing",
    ),
    (
        r#""readonly": true"#,
        r#""readOnly": true"#,
        r#"^"readOnly""#,
        "operations.GetBook.readOnly: unknown key `readOnly`\n    hint: did you mean `readonly`?",
    ),
    (
        r#""pattern": "[a-z]+""#,
        r#""sparse": true"#,
        r#"1, ^"sparse": "#,
        "shapes.BookId.sparse: unknown key `sparse` in a string shape",
    ),
    (
        r#""endpointPrefix": "library""#,
        r#""endpointPrefix": """#,
        r#"^"","#,
        "metadata.endpointPrefix: `endpointPrefix` must not be empty",
    ),
    // References.
    (
        r#"{"shape": "GetBookRequest"}"#,
        r#"{"shape": "GetBookRequets"}"#,
        r#"^"GetBookRequet"#,
        "operations.GetBook.input.shape: there is no shape `GetBookRequets`\n    hint: did you mean `GetBookRequest`?",
    ),
    (
        r#""output": {"shape": "Book"}"#,
        r#""output": {"shape": "Genre"}"#,
        r#"^"Genre"},"#,
        "operations.GetBook.output.shape: the output of an operation must be a structure, but the type of `Genre` is string",
    ),
    (
        r#"[{"shape": "NotFound"}]"#,
        r#"[{"shape": "Nowhere"}]"#,
        r#"^"Nowhere"}"#,
        "operations.GetBook.errors[0].shape: there is no shape `Nowhere`",
    ),
    (
        r#"[{"shape": "NotFound"}]"#,
        r#"[{"shape": "Book"}]"#,
        r#"^"Book"}],"#,
        "operations.GetBook.errors[0].shape: `Book` is listed as an error, but is not an exception\n    hint: add `\"exception\": true` to the shape",
    ),
    (
        r#"{"shape": "Content"}"#,
        r#"{"shape": "Contents"}"#,
        r#"^"Contents""#,
        "shapes.Book.members.content.shape: there is no shape `Contents`\n    hint: did you mean `Content`?",
    ),
    (
        r#""member": {"shape": "Book"}"#,
        r#""member": {"shape": "Boek"}"#,
        r#"^"Boek"}, ""#,
        "shapes.Books.member.shape: there is no shape `Boek`\n    hint: did you mean `Book`?",
    ),
    (
        r#""key": {"shape": "BookId"}"#,
        r#""key": {"shape": "Count"}"#,
        r#"^"Count"}, "#,
        "shapes.Index.key.shape: a map's key must be a string, but the type of `Count` is integer",
    ),
    (
        r#""value": {"shape": "Books"}"#,
        r#""value": {"shape": "Nought"}"#,
        r#"^"Nought"}}"#,
        "shapes.Index.value.shape: there is no shape `Nought`",
    ),
    (
        r#"["bookId"]"#,
        r#"["bookID"]"#,
        r#"^"bookID"],"#,
        "shapes.GetBookRequest.required[0]: there is no member `bookID`\n    hint: did you mean `bookId`?",
    ),
    (
        r#"["bookId"]"#,
        r#"["bookId", "bookId"]"#,
        r#"^"bookId"],"#,
        "shapes.GetBookRequest.required[1]: `bookId` is listed twice",
    ),
    (
        r#""payload": "content""#,
        r#""payload": "Content""#,
        r#"^"Content","#,
        "shapes.Book.payload: there is no member `Content`\n    hint: did you mean `content`?",
    ),
    (
        r#"{"requestAlgorithmMember": "edition"}"#,
        r#"{"requestAlgorithmMember": "editon"}"#,
        r#"^"editon"},"#,
        "operations.GetBook.httpChecksum.requestAlgorithmMember: there is no member `editon`\n    hint: did you mean `edition`?",
    ),
    (
        r#""protocol": "rest-json""#,
        r#""protocol": "json""#,
        r#"^"json","#,
        "metadata.protocol: `json` is not one of the service's `protocols`",
    ),
    // Labels.
    (
        "{bookId}",
        "{bookId}/{page}",
        r#"^"/books/{b"#,
        "operations.GetBook.http.requestUri: no member of the input is bound to the label `{page}`\n    hint: a member needs `\"location\": \"uri\"` and the `locationName` `page`",
    ),
    (
        r#""location": "querystring""#,
        r#""location": "uri""#,
        r#"^"uri"}"#,
        "shapes.GetBookRequest.members.edition.location: the location is `uri`, but `/books/{bookId}` has no label `{edition}`",
    ),
    (
        "{bookId}",
        "{bookId",
        r#"^"/books/{b"#,
        "operations.GetBook.http.requestUri: `/books/{bookId` has a brace without its partner",
    ),
    (
        "{bookId}",
        "{+}",
        r#"^"/books/{+"#,
        "operations.GetBook.http.requestUri: `/books/{+}` has a label without a name",
    ),
    (
        "{bookId}",
        "{a{bookId}",
        r#"^"/books/{a"#,
        "operations.GetBook.http.requestUri: `/books/{a{bookId}` has a brace inside a label",
    ),
    // Names and values.
    (
        r#""printed": {"#,
        r#""2nd": {"#,
        r#"^"2nd": {"s"#,
        "shapes.Book.members.2nd: `2nd` can't be a name: names have letters, digits and underscores, and no digit first",
    ),
    (
        r#""VERSE""#,
        r#""""#,
        r#"^""]},"#,
        "shapes.Genre.enum[1]: an enum's value must not be empty",
    ),
    (
        r#""VERSE""#,
        r#""PROSE""#,
        r#"^"PROSE"]},"#,
        "shapes.Genre.enum[1]: the value `PROSE` is listed twice",
    ),
    (
        r#"["PROSE", "VERSE"]"#,
        "[]",
        "^[]},",
        "shapes.Genre.enum: an enum must have a value",
    ),
    (
        r#""max": 10"#,
        r#""max": 0"#,
        r#"^1, "patter"#,
        "shapes.BookId.min: `min` is 1, which is more than `max`, 0",
    ),
    (
        r#""min": 1, "max": 5"#,
        r#""min": 1, "max": 0.5"#,
        r#"^1, "max": "#,
        "shapes.Count.min: `min` is 1, which is more than `max`, 0.5",
    ),
    (
        r#""members": {}, "error""#,
        r#""members": {"m": {"shape": "Count"}}, "document": true, "error""#,
        r#"^{"m": {"sh"#,
        "shapes.NotFound.members: a document is any JSON, so it can't have members",
    ),
    // Duplicates.
    (
        r#""Index": {"#,
        r#""Book": {"#,
        r#"^"Book": {""#,
        "shapes.Book: `Book` is defined twice, first at service-2.json:32:5\n    hint: remove or rename one of the two",
    ),
    (
        r#""printed": {"#,
        r#""Title": {"#,
        r#"^"Title": {"shape": "Prin"#,
        "shapes.Book.members.Title: `Title` is defined twice, first at service-2.json:37:9\n    hint: remove or rename one of the two",
    ),
    // One mistake is one report, whatever depends on it.
    (
        r#"{"type": "integer", "min": 1, "max": 5}"#,
        "5",
        "^5,\n    \"Cont",
        "shapes.Count: expected an object, but this is the number 5",
    ),
    (
        r#"{"shape": "Content"}"#,
        "3",
        r#"": ^3,"#,
        "shapes.Book.members.content: expected an object, but this is the number 3",
    ),
    (
        r#"{"shape": "GetBookRequest"}"#,
        "[]",
        "^[],",
        "operations.GetBook.input: expected an object, but this is a list",
    ),
];

pub(super) const BROKEN_PAGINATORS: &[Breakage] = &[
    (
        r#""input_token": "edition""#,
        r#""input_token": "editions""#,
        r#"^"editions""#,
        "pagination.GetBook.input_token: the input of the operation has no member `editions`\n    hint: did you mean `edition`?",
    ),
    (
        r#"["pages"]"#,
        r#"["pages", "b"]"#,
        r#"^["pages", "#,
        "pagination.GetBook.output_token: 1 input tokens, but 2 output tokens",
    ),
    (
        r#""result_key": "printed""#,
        r#""result_key": "printd""#,
        r#"^"printd""#,
        "pagination.GetBook.result_key: the structure `Book` has no member `printd`\n    hint: did you mean `printed`?",
    ),
    (
        r#"["pages"]"#,
        r#"["Title"]"#,
        r#"^["Title"]"#,
        "pagination.GetBook.output_token: the token is of type string, but the member `edition` of the input of type integer",
    ),
    (
        r#"["pages"]"#,
        r#"["pages."]"#,
        r#"^["pages."]"#,
        "pagination.GetBook.output_token: `pages.` is no JMESPath: it ends where a name is expected",
    ),
    (
        r#""printed""#,
        r#""pages.a""#,
        r#"^"pages.a""#,
        "pagination.GetBook.result_key: `Count` is of type integer, and has no member `a`",
    ),
    (
        r#""printed""#,
        r#""pages[0]""#,
        r#"^"pages[0]""#,
        "pagination.GetBook.result_key: `Count` is of type integer, and has no elements",
    ),
    (
        r#""result_key": "printed", "#,
        "",
        r#"^"GetBook":"#,
        "pagination.GetBook.result_key: `result_key` is missing",
    ),
    (
        r#""printed""#,
        "1",
        r#"^1, "limit_"#,
        "pagination.GetBook.result_key: expected a string or a list of strings, but this is the number 1",
    ),
];

pub(super) const BROKEN_WAITERS: &[Breakage] = &[
    (
        r#""argument": "Title""#,
        r#""argument": "length(Titel) == `1`""#,
        r#"^"length(Titel)"#,
        "waiters.BookPrinted.acceptors[0].argument: the structure `Book` has no member `Titel`\n    hint: did you mean `Title`?",
    ),
    (
        r#""matcher": "path""#,
        r#""matcher": "pathAll""#,
        r#"^"Title""#,
        "waiters.BookPrinted.acceptors[0].argument: `Title` finds no list, but the matcher `pathAll` looks at elements\n    hint: use the matcher for one value",
    ),
    (
        r#""argument": "Title""#,
        r#""argument": "[Title]""#,
        r#"^"[Title]""#,
        "waiters.BookPrinted.acceptors[0].argument: `[Title]` finds a list, but the matcher `path` looks at one value\n    hint: use the matcher for all or any of a list",
    ),
    (
        r#""argument": "Title", "#,
        "",
        r#"^{"matcher": "p"#,
        "waiters.BookPrinted.acceptors[0].argument: the matcher `path` needs an `argument`",
    ),
    (
        r#""expected": 503"#,
        r#""expected": "503""#,
        r#"^"503", "st"#,
        "waiters.BookPrinted.acceptors[2].expected: the matcher `status` expects a status code",
    ),
    (
        r#""expected": "NotFound""#,
        r#""expected": 404"#,
        r#"^404, "st"#,
        "waiters.BookPrinted.acceptors[1].expected: the matcher `error` expects an error code, true or false",
    ),
    (
        r#"{"matcher": "status", "#,
        r#"{"matcher": "status", "argument": "Title", "#,
        r#"^"Title", "expected": 503"#,
        "waiters.BookPrinted.acceptors[2].argument: the matcher `status` has no `argument`",
    ),
    (
        r#""retry""#,
        r#""rety""#,
        r#"^"rety"},"#,
        "waiters.BookPrinted.acceptors[1].state: `rety` is not an acceptor's state\n    hint: did you mean `retry`?",
    ),
    (
        r#""delay": 5"#,
        r#""delay": 2.5"#,
        r#"^2.5, "maxA"#,
        "waiters.BookPrinted.delay: expected a whole number which is not negative, but this is the number 2.5",
    ),
];

pub(super) const BROKEN_EXAMPLES: &[Breakage] = &[(
    r#""input": {"bookId": "a"}"#,
    r#""input": "a""#,
    r#"^"a", "comm"#,
    r#"examples.GetBook[0].input: expected an object, but this is the string "a""#,
)];

pub(super) const BROKEN_RULES: &[Breakage] = &[
    (
        r#""rules": []"#,
        r#""rules": {}"#,
        r#"s": ^{}}"#,
        "rules: expected a list, but this is an object",
    ),
    (
        r#""parameters": {}"#,
        r#""parameters": {}, "rule": 1"#,
        r#"^"rule":"#,
        "rule: unknown key `rule`\n    hint: did you mean `rules`?",
    ),
    (
        r#""parameters": {}, "#,
        "",
        "^{",
        "parameters: `parameters` is missing",
    ),
];
