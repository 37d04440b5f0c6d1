//! What each shape becomes, and what members say of themselves.

use super::{
    JSON, REST, enumeration, lowered, member, named, newtype, operation, primitive, structure,
    text, with_input,
};
use crate::ir::{
    Constraints, Deprecation, Element, ErrorTraits, Module, Named, NewtypeKind, Primitive,
    SetterArgument, TimestampFormat, Type,
};
use crate::pattern::Pattern;

#[test]
fn each_shape_becomes_one_kind_of_item() {
    let table = [
        (
            "JobId",
            r#""type": "string""#,
            named(Module::Newtypes, "JobId"),
        ),
        (
            "String",
            r#""type": "string""#,
            primitive(Primitive::String),
        ),
        (
            "__string",
            r#""type": "string""#,
            primitive(Primitive::String),
        ),
        // Nothing is shorter than empty, so that this says no more than `String`.
        (
            "String",
            r#""type": "string", "min": 0"#,
            primitive(Primitive::String),
        ),
        (
            "String",
            r#""type": "string", "max": 5"#,
            named(Module::Newtypes, "String"),
        ),
        (
            "String",
            r#""type": "string", "pattern": "a+""#,
            named(Module::Newtypes, "String"),
        ),
        (
            "String",
            r#""type": "string", "sensitive": true"#,
            named(Module::Newtypes, "String"),
        ),
        (
            "Color",
            r#""type": "string", "enum": ["RED"]"#,
            named(Module::Enums, "Color"),
        ),
        (
            "String",
            r#""type": "string", "enum": ["RED"]"#,
            named(Module::Enums, "String"),
        ),
        (
            "Boolean",
            r#""type": "boolean""#,
            primitive(Primitive::Boolean),
        ),
        (
            "IsOn",
            r#""type": "boolean""#,
            named(Module::Newtypes, "IsOn"),
        ),
        (
            "Integer",
            r#""type": "integer", "box": true"#,
            primitive(Primitive::Integer),
        ),
        (
            "Integer",
            r#""type": "integer", "min": 0"#,
            named(Module::Newtypes, "Integer"),
        ),
        ("Long", r#""type": "long""#, primitive(Primitive::Long)),
        ("Float", r#""type": "float""#, primitive(Primitive::Float)),
        (
            "Double",
            r#""type": "double""#,
            primitive(Primitive::Double),
        ),
        (
            "Timestamp",
            r#""type": "timestamp""#,
            primitive(Primitive::Timestamp),
        ),
        (
            "CreatedAt",
            r#""type": "timestamp""#,
            named(Module::Newtypes, "CreatedAt"),
        ),
        ("Blob", r#""type": "blob""#, primitive(Primitive::Blob)),
        ("Body", r#""type": "blob""#, named(Module::Newtypes, "Body")),
        (
            "Document",
            r#""type": "structure", "members": {}, "document": true"#,
            primitive(Primitive::Document),
        ),
        (
            "Schema",
            r#""type": "structure", "members": {}, "document": true"#,
            named(Module::Newtypes, "Schema"),
        ),
        (
            "Thing",
            r#""type": "structure", "members": {}"#,
            named(Module::Types, "Thing"),
        ),
        (
            "Thing",
            r#""type": "structure", "members": {"s": {"shape": "S"}}, "union": true"#,
            named(Module::Types, "Thing"),
        ),
        (
            "Fault",
            r#""type": "structure", "members": {}, "exception": true"#,
            named(Module::Errors, "Fault"),
        ),
        (
            "Fault",
            r#""type": "structure", "members": {"s": {"shape": "S"}}, "exception": true, "union": true"#,
            named(Module::Errors, "Fault"),
        ),
        (
            "List",
            r#""type": "list", "member": {"shape": "S"}"#,
            named(Module::Newtypes, "List"),
        ),
        (
            "Map",
            r#""type": "map", "key": {"shape": "S"}, "value": {"shape": "S"}"#,
            named(Module::Newtypes, "Map"),
        ),
    ];
    for (name, shape, expected) in table {
        let shapes = format!(r#""{name}": {{{shape}}}, "S": {{"type": "string"}}"#);
        let krate = lowered(&with_input(
            REST,
            &format!(r#""m": {{"shape": "{name}"}}"#),
            &shapes,
        ));
        assert_eq!(member(&krate, "In", "m").ty, expected, "{name} {shape}");
    }
}

#[test]
fn newtypes_wrap_what_the_shape_is() {
    let element = |ty, wire: &str| Element {
        ty,
        wire: wire.to_owned(),
        timestamp: None,
    };
    let s = || named(Module::Newtypes, "S");
    let table = [
        (r#""type": "string""#, NewtypeKind::String),
        (
            r#""type": "boolean""#,
            NewtypeKind::Number(Primitive::Boolean),
        ),
        (
            r#""type": "double""#,
            NewtypeKind::Number(Primitive::Double),
        ),
        (
            r#""type": "timestamp""#,
            NewtypeKind::Number(Primitive::Timestamp),
        ),
        (r#""type": "blob""#, NewtypeKind::Wrapper(Primitive::Blob)),
        (
            r#""type": "structure", "members": {}, "document": true"#,
            NewtypeKind::Wrapper(Primitive::Document),
        ),
        (
            r#""type": "list", "member": {"shape": "S"}"#,
            NewtypeKind::List {
                element: element(s(), "member"),
                sparse: false,
            },
        ),
        (
            r#""type": "list", "member": {"shape": "S", "locationName": "item"}, "sparse": true"#,
            NewtypeKind::List {
                element: element(s(), "item"),
                sparse: true,
            },
        ),
        (
            r#""type": "list", "member": {"shape": "T"}"#,
            NewtypeKind::List {
                element: Element {
                    ty: primitive(Primitive::Timestamp),
                    wire: "member".to_owned(),
                    timestamp: Some(TimestampFormat::EpochSeconds),
                },
                sparse: false,
            },
        ),
        (
            r#""type": "map", "key": {"shape": "E"}, "value": {"shape": "S", "locationName": "v"}, "sparse": true"#,
            NewtypeKind::Map {
                key: element(named(Module::Enums, "E"), "key"),
                value: element(s(), "v"),
                sparse: true,
            },
        ),
    ];
    for (shape, expected) in table {
        let shapes = format!(
            r#""N": {{{shape}}}, "S": {{"type": "string"}}, "E": {{"type": "string", "enum": ["A"]}},
            "T": {{"type": "timestamp", "timestampFormat": "unixTimestamp"}}"#
        );
        // The name of a timestamp with a format is an alias as well; the format is the user's matter.
        let shapes = shapes.replace("\"T\"", "\"Timestamp\"");
        let krate = lowered(&with_input(REST, r#""n": {"shape": "N"}"#, &shapes));
        assert_eq!(newtype(&krate, "N").kind, expected, "{shape}");
    }
}

#[test]
fn constraints_are_kept_and_stated() {
    let table = [
        (
            r#""type": "string", "min": 1, "max": 64"#,
            Some(1),
            Some(64),
            "Length: 1 to 64 characters.",
        ),
        (
            r#""type": "string", "min": 1"#,
            Some(1),
            None,
            "Length: at least 1 character.",
        ),
        (
            r#""type": "string", "min": 0, "max": 1"#,
            None,
            Some(1),
            "Length: at most 1 character.",
        ),
        (
            r#""type": "string", "min": 12, "max": 12"#,
            Some(12),
            Some(12),
            "Length: exactly 12 characters.",
        ),
        (
            r#""type": "string", "min": 0"#,
            None,
            None,
            "The shape `N` of the model.",
        ),
        (
            r#""type": "string", "max": 18446744073709551615"#,
            None,
            None,
            "Length: at most 18446744073709551615 characters.",
        ),
        (
            r#""type": "blob", "max": 10"#,
            None,
            Some(10),
            "Length: at most 10 bytes.",
        ),
        (
            r#""type": "list", "member": {"shape": "S"}, "max": 3"#,
            None,
            Some(3),
            "Size: at most 3 elements.",
        ),
        (
            r#""type": "map", "key": {"shape": "S"}, "value": {"shape": "S"}, "min": 1"#,
            Some(1),
            None,
            "Size: at least 1 entry.",
        ),
        (
            r#""type": "integer", "min": 0, "max": 5"#,
            Some(0),
            Some(5),
            "Range: 0 to 5.",
        ),
        (
            r#""type": "long", "min": -9223372036854775808"#,
            Some(i64::MIN),
            None,
            "Range: at least -9223372036854775808.",
        ),
        (
            r#""type": "double", "min": -1.0, "max": 1e3"#,
            Some(-1),
            Some(1000),
            "Range: -1 to 1000.",
        ),
        (
            r#""type": "float", "min": 0.5, "max": 2"#,
            None,
            Some(2),
            "Range: 0.5 to 2 (fractions are not checked).",
        ),
        (
            r#""type": "integer", "max": 5, "min": 5"#,
            Some(5),
            Some(5),
            "Range: exactly 5.",
        ),
    ];
    for (shape, min, max, docs) in table {
        let shapes = format!(r#""N": {{{shape}}}, "S": {{"type": "string"}}"#);
        let krate = lowered(&with_input(REST, r#""n": {"shape": "N"}"#, &shapes));
        let found = newtype(&krate, "N");
        let expected = Constraints {
            min,
            max,
            pattern: None,
        };
        assert_eq!(found.constraints, expected, "{shape}");
        assert_eq!(found.docs.last().map(String::as_str), Some(docs), "{shape}");
    }
}

#[test]
fn patterns_say_whether_they_are_checked() {
    let table = [
        (
            r#""pattern": "[a-z]+""#,
            "Pattern: `[a-z]+` (checked by `parse` and `validate`).",
        ),
        (
            r#""max": 3, "pattern": "a(bc)+""#,
            "Length: at most 3 characters. Pattern: `a(bc)+` (checked with the feature `regex` only).",
        ),
        (
            r#""pattern": "(?!a)b`""#,
            "Pattern: `` (?!a)b` `` (can't be checked: ",
        ),
    ];
    for (shape, expected) in table {
        let shapes = format!(r#""N": {{"type": "string", {shape}}}"#);
        let krate = lowered(&with_input(REST, r#""n": {"shape": "N"}"#, &shapes));
        let found = newtype(&krate, "N");
        let docs = found.docs.last().expect("a line of docs");
        assert!(docs.starts_with(expected), "{docs}");
        let pattern = found.constraints.pattern.as_ref().expect("a pattern");
        assert_eq!(pattern.compiled, Pattern::compile(&pattern.source));
    }
}

#[test]
fn only_required_members_are_arguments() {
    let input = r#""type": "structure", "required": ["a", "token"], "members": {
        "a": {"shape": "String", "box": true}, "b": {"shape": "Integer"},
        "token": {"shape": "String", "idempotencyToken": true},
        "nested": {"shape": "Nested"}, "flag": {"shape": "Integer", "idempotencyToken": true}}"#;
    let shapes = format!(
        r#""In": {{{input}}}, "String": {{"type": "string"}}, "Integer": {{"type": "integer"}}, "Nested": {{"type": "structure",
        "required": ["token"], "members": {{"token": {{"shape": "String", "idempotencyToken": true}}}}}}"#
    );
    let krate = lowered(&text(
        REST,
        &operation("Op", r#""input": {"shape": "In"}"#),
        &shapes,
    ));
    let facts = |shape: &str, name: &str| {
        let member = member(&krate, shape, name);
        (member.required, member.traits.idempotency_token)
    };
    assert_eq!(facts("In", "a"), (true, false));
    // Unboxed scalars are optional all the same.
    assert_eq!(facts("In", "b"), (false, false));
    assert_eq!(facts("In", "token"), (false, true));
    // Tokens are filled in at the top of inputs only, and are texts.
    assert_eq!(facts("Nested", "token"), (true, false));
    assert_eq!(facts("In", "flag"), (false, false));
    let docs = &member(&krate, "In", "token").docs;
    assert_eq!(
        docs.last().map(String::as_str),
        Some("When it is not set, a random token is sent.")
    );
}

#[test]
fn setters_take_the_elements_of_collections() {
    let members = r#""s": {"shape": "S"}, "l": {"shape": "L"}, "m": {"shape": "M"}, "sparse": {"shape": "Sparse"}"#;
    let shapes = r#""S": {"type": "string"}, "String": {"type": "string"}, "L": {"type": "list", "member": {"shape": "S"}},
        "M": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "L"}},
        "Sparse": {"type": "list", "member": {"shape": "S"}, "sparse": true}"#;
    let krate = lowered(&with_input(REST, members, shapes));
    let takes = |name: &str| member(&krate, "In", name).setter_takes.clone();
    let s = || named(Module::Newtypes, "S");
    assert_eq!(takes("s"), SetterArgument::Value);
    assert_eq!(takes("l"), SetterArgument::List(s()));
    assert_eq!(
        takes("m"),
        SetterArgument::Map(primitive(Primitive::String), named(Module::Newtypes, "L"))
    );
    assert_eq!(takes("sparse"), SetterArgument::List(s()));
}

#[test]
fn a_member_may_have_an_enum_of_its_own() {
    // As in API Gateway v2.
    let members = r#""outputType": {"shape": "__string", "enum": ["JSON", "YAML"]}, "color": {"shape": "Color", "enum": ["RED"]}, "InOutputType": {"shape": "InOutputType"}"#;
    let shapes = r#""__string": {"type": "string"}, "Color": {"type": "string", "enum": ["RED", "BLUE"]},
        "InOutputType": {"type": "string", "enum": ["OTHER"]}"#;
    let krate = lowered(&with_input(REST, members, shapes));
    assert_eq!(
        member(&krate, "In", "outputType").ty,
        named(Module::Enums, "InOutputType2")
    );
    assert_eq!(
        enumeration(&krate, "InOutputType2").variants[1].value,
        "YAML"
    );
    // The shape's own enum is the wider one.
    assert_eq!(
        member(&krate, "In", "color").ty,
        named(Module::Enums, "Color")
    );
    assert_eq!(krate.enums.len(), 3);
}

#[test]
fn exceptions_say_whose_fault_it_is() {
    let table = [
        ("", (None, false, false, false)),
        (
            r#", "error": {"httpStatusCode": 404, "senderFault": true}"#,
            (Some(404), false, false, false),
        ),
        (
            r#", "error": {"httpStatusCode": 500}"#,
            (Some(500), true, false, false),
        ),
        (
            r#", "error": {"httpStatusCode": 500, "senderFault": true}"#,
            (Some(500), false, false, false),
        ),
        (
            r#", "error": {"httpStatusCode": 400, "fault": true}"#,
            (Some(400), true, false, false),
        ),
        (r#", "fault": true"#, (None, true, false, false)),
        (
            r#", "retryable": {"throttling": true}"#,
            (None, false, true, true),
        ),
        (
            r#", "retryable": {"throttling": false}"#,
            (None, false, true, false),
        ),
    ];
    for (more, (status, fault, retryable, throttling)) in table {
        let shapes =
            format!(r#""E": {{"type": "structure", "exception": true, "members": {{}}{more}}}"#);
        let krate = lowered(&text(
            REST,
            &operation("Op", r#""errors": [{"shape": "E"}]"#),
            &shapes,
        ));
        let expected = ErrorTraits {
            status,
            fault,
            retryable,
            throttling,
        };
        assert_eq!(structure(&krate, "E").error, Some(expected), "{more}");
    }
}

#[test]
fn exceptions_have_a_code_and_may_be_data_too() {
    let operation = operation(
        "Op",
        r#""output": {"shape": "Out"}, "errors": [{"shape": "E"}, {"shape": "F", "documentation": "<p>Here, it is F.</p>"}, {"shape": "E"}]"#,
    );
    let shapes = r#""Out": {"type": "structure", "members": {"failures": {"shape": "L"}}},
        "L": {"type": "list", "member": {"shape": "E"}},
        "E": {"type": "structure", "exception": true, "members": {}, "error": {"code": "E.Code", "httpStatusCode": 400}},
        "F": {"type": "structure", "exception": true, "members": {}, "documentation": "<p>It is F.</p>"}"#;
    let krate = lowered(&text(JSON, &operation, shapes));
    let variants = &krate.operations[0].error.variants;
    let codes: Vec<&str> = variants.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["E.Code", "F"]);
    assert_eq!(variants[0].docs, ["The error `E` of the model."]);
    assert_eq!(variants[1].docs, ["Here, it is F."]);
    let e = Named {
        module: Module::Errors,
        name: "E".to_owned(),
    };
    assert_eq!(variants[0].exception, e);
    let NewtypeKind::List { element, .. } = &newtype(&krate, "L").kind else {
        panic!("L is a list");
    };
    assert_eq!(element.ty, Type::Named(e));
    assert!(krate.types.is_empty());
}

#[test]
fn sensitive_and_deprecated_shapes_stay_so() {
    let members = r#""p": {"shape": "Password", "deprecated": true, "deprecatedMessage": "Use\n  keys.", "deprecatedSince": "2020-01-01"}, "s": {"shape": "Secret"}, "k": {"shape": "Kind"}"#;
    let shapes = r#""Password": {"type": "string", "sensitive": true}, "Secret": {"type": "structure", "members": {}, "sensitive": true, "deprecated": true},
        "Kind": {"type": "string", "enum": ["A"], "sensitive": true}"#;
    let krate = lowered(&with_input(REST, members, shapes));
    assert!(newtype(&krate, "Password").sensitive);
    assert!(structure(&krate, "Secret").sensitive);
    assert!(enumeration(&krate, "Kind").sensitive);
    assert_eq!(
        structure(&krate, "Secret").deprecated,
        Some(Deprecation::default())
    );
    let expected = Deprecation {
        message: Some("Use keys.".to_owned()),
        since: Some("2020-01-01".to_owned()),
    };
    assert_eq!(member(&krate, "In", "p").deprecated, Some(expected));
    assert_eq!(member(&krate, "In", "k").deprecated, None);
}
