//! What each shape becomes, and what members say of themselves.

use super::{
    JSON, REST, enumeration, lowered, member, named, newtype, operation, primitive, structure,
    text, with_input,
};
use crate::ir::{
    Aggregate, Constraints, Deprecation, Element, ErrorTraits, Module, Named, NewtypeKind,
    Primitive, SetterArgument, TimestampFormat, Type,
};
use crate::pattern::Pattern;

/// The item that a shape becomes, as `Module Name`, or the primitive type.
fn item_of(name: &str, shape: &str) -> String {
    let shapes = format!(r#""{name}": {{"type": {shape}}}, "S": {{"type": "string"}}"#);
    let member_of_it = format!(r#""m": {{"shape": "{name}"}}"#);
    let krate = lowered(&with_input(REST, &member_of_it, &shapes));
    match &member(&krate, "In", "m").ty {
        Type::Named(named) | Type::Events(named) => format!("{:?} {}", named.module, named.name),
        Type::Primitive(primitive) => format!("{primitive:?}"),
    }
}

#[test]
fn scalars_are_newtypes_unless_their_names_say_nothing() {
    let table = [
        ("JobId", r#""string""#, "Newtypes JobId"),
        ("String", r#""string""#, "String"),
        ("__string", r#""string""#, "String"),
        // Nothing is shorter than empty, so that this says no more than `String`.
        ("String", r#""string", "min": 0"#, "String"),
        ("String", r#""string", "max": 5"#, "Newtypes String"),
        ("String", r#""string", "pattern": "a""#, "Newtypes String"),
        (
            "String",
            r#""string", "sensitive": true"#,
            "Newtypes String",
        ),
        ("Color", r#""string", "enum": ["RED"]"#, "Enums Color"),
        ("String", r#""string", "enum": ["RED"]"#, "Enums String"),
        ("Boolean", r#""boolean""#, "Boolean"),
        ("IsOn", r#""boolean""#, "Newtypes IsOn"),
        ("Integer", r#""integer", "box": true"#, "Integer"),
        ("Integer", r#""integer", "min": 0"#, "Newtypes Integer"),
        ("Long", r#""long""#, "Long"),
        ("Float", r#""float""#, "Float"),
        ("Double", r#""double""#, "Double"),
        ("Timestamp", r#""timestamp""#, "Timestamp"),
        ("CreatedAt", r#""timestamp""#, "Newtypes CreatedAt"),
        ("Blob", r#""blob""#, "Blob"),
        ("Body", r#""blob""#, "Newtypes Body"),
    ];
    for (name, shape, expected) in table {
        assert_eq!(item_of(name, shape), expected, "{name} {shape}");
    }
}

#[test]
fn structures_and_collections_are_types_of_their_own() {
    let document = r#""structure", "document": true, "members": {}"#;
    let empty = r#""structure", "members": {}"#;
    let union = r#""structure", "union": true, "members": {"s": {"shape": "S"}}"#;
    let exception = r#""structure", "exception": true, "members": {}"#;
    // Operations refer to it as an error, whatever else it is.
    let both = r#""structure", "exception": true, "union": true, "members": {"s": {"shape": "S"}}"#;
    let list = r#""list", "member": {"shape": "S"}"#;
    let map = r#""map", "key": {"shape": "S"}, "value": {"shape": "S"}"#;
    let table = [
        ("Document", document, "Document"),
        ("Schema", document, "Newtypes Schema"),
        ("Thing", empty, "Types Thing"),
        ("Thing", union, "Types Thing"),
        ("Fault", exception, "Errors Fault"),
        ("Fault", both, "Errors Fault"),
        ("List", list, "Newtypes List"),
        ("Map", map, "Newtypes Map"),
    ];
    for (name, shape, expected) in table {
        assert_eq!(item_of(name, shape), expected, "{name} {shape}");
    }
}

/// What the newtype of a shape wraps.
fn wrapped(shape: &str) -> NewtypeKind {
    let shapes = format!(
        r#""N": {{"type": {shape}}}, "S": {{"type": "string"}}, "E": {{"type": "string", "enum": ["A"]}},
        "Timestamp": {{"type": "timestamp", "timestampFormat": "unixTimestamp"}}"#
    );
    let krate = lowered(&with_input(REST, r#""n": {"shape": "N"}"#, &shapes));
    newtype(&krate, "N").kind.clone()
}

#[test]
fn newtypes_wrap_scalars() {
    let document = r#""structure", "document": true, "members": {}"#;
    let table = [
        (r#""string""#, NewtypeKind::String),
        (r#""boolean""#, NewtypeKind::Number(Primitive::Boolean)),
        (r#""double""#, NewtypeKind::Number(Primitive::Double)),
        (r#""timestamp""#, NewtypeKind::Number(Primitive::Timestamp)),
        (r#""blob""#, NewtypeKind::Wrapper(Primitive::Blob)),
        (document, NewtypeKind::Wrapper(Primitive::Document)),
    ];
    for (shape, expected) in table {
        assert_eq!(wrapped(shape), expected, "{shape}");
    }
}

#[test]
fn newtypes_wrap_collections() {
    let element = |ty, wire: &str| Element {
        ty,
        wire: wire.to_owned(),
        timestamp: None,
        namespace: None,
    };
    let s = || named(Module::Newtypes, "S");
    let list = |element, sparse| NewtypeKind::List { element, sparse };
    let found = wrapped(r#""list", "member": {"shape": "S"}"#);
    assert_eq!(found, list(element(s(), "member"), false));
    let found =
        wrapped(r#""list", "member": {"shape": "S", "locationName": "item"}, "sparse": true"#);
    assert_eq!(found, list(element(s(), "item"), true));

    // The default format is another one in a header, so that the list has to say what it wants.
    let found = wrapped(r#""list", "member": {"shape": "Timestamp"}"#);
    let timestamp = Element {
        timestamp: Some(TimestampFormat::EpochSeconds),
        ..element(primitive(Primitive::Timestamp), "member")
    };
    assert_eq!(found, list(timestamp, false));

    let found = wrapped(
        r#""map", "key": {"shape": "E"}, "value": {"shape": "S", "locationName": "v"}, "sparse": true"#,
    );
    let expected = NewtypeKind::Map {
        key: element(named(Module::Enums, "E"), "key"),
        value: element(s(), "v"),
        sparse: true,
    };
    assert_eq!(found, expected);
}

/// The constraints of a shape, and the last line of its docs.
fn constraints_of(shape: &str) -> (Option<i64>, Option<i64>, String) {
    let shapes = format!(r#""N": {{"type": {shape}}}, "S": {{"type": "string"}}"#);
    let krate = lowered(&with_input(REST, r#""n": {"shape": "N"}"#, &shapes));
    let found = newtype(&krate, "N");
    let Constraints { min, max, .. } = found.constraints;
    (min, max, found.docs.first().cloned().unwrap_or_default())
}

#[test]
fn lengths_are_kept_and_stated() {
    let list = r#""list", "member": {"shape": "S"}, "max": 3"#;
    let map = r#""map", "key": {"shape": "S"}, "value": {"shape": "S"}, "min": 1"#;
    let huge = r#""string", "max": 18446744073709551615"#;
    let table = [
        (
            r#""string", "min": 1, "max": 64"#,
            (Some(1), Some(64), "Length: 1 to 64 characters."),
        ),
        (
            r#""string", "min": 1"#,
            (Some(1), None, "Length: at least 1 character."),
        ),
        (
            r#""string", "min": 0, "max": 1"#,
            (None, Some(1), "Length: at most 1 character."),
        ),
        (
            r#""string", "min": 9, "max": 9"#,
            (Some(9), Some(9), "Length: exactly 9 characters."),
        ),
        (r#""string", "min": 0"#, (None, None, "")),
        (
            huge,
            (
                None,
                None,
                "Length: at most 18446744073709551615 characters.",
            ),
        ),
        (
            r#""blob", "max": 10"#,
            (None, Some(10), "Length: at most 10 bytes."),
        ),
        (list, (None, Some(3), "Size: at most 3 elements.")),
        (map, (Some(1), None, "Size: at least 1 entry.")),
    ];
    for (shape, (min, max, docs)) in table {
        assert_eq!(
            constraints_of(shape),
            (min, max, docs.to_owned()),
            "{shape}"
        );
    }
}

#[test]
fn ranges_are_kept_and_stated() {
    let fraction = "Range: 0.5 to 2 (fractions are not checked).";
    let least = "Range: at least -9223372036854775808.";
    let table = [
        (
            r#""integer", "min": 0, "max": 5"#,
            (Some(0), Some(5), "Range: 0 to 5."),
        ),
        (
            r#""integer", "max": 5, "min": 5"#,
            (Some(5), Some(5), "Range: exactly 5."),
        ),
        (
            r#""long", "min": -9223372036854775808"#,
            (Some(i64::MIN), None, least),
        ),
        (
            r#""double", "min": -1.0, "max": 1e3"#,
            (Some(-1), Some(1000), "Range: -1 to 1000."),
        ),
        (
            r#""float", "min": 0.5, "max": 2"#,
            (None, Some(2), fraction),
        ),
        // Beyond the type, so that nothing has to be checked.
        (
            r#""integer", "min": -3, "max": 4294967295"#,
            (Some(-3), None, "Range: -3 to 4294967295."),
        ),
        (
            r#""double", "max": 15000000000000"#,
            (
                None,
                Some(15_000_000_000_000),
                "Range: at most 15000000000000.",
            ),
        ),
    ];
    for (shape, (min, max, docs)) in table {
        assert_eq!(
            constraints_of(shape),
            (min, max, docs.to_owned()),
            "{shape}"
        );
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
        let docs = found.docs.first().expect("a line of docs");
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
        Some("If it is not set, a random token is sent.")
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
fn setters_of_plain_booleans_are_flags() {
    let members = r#""plain": {"shape": "Boolean"}, "named": {"shape": "Enabled"}, "text": {"shape": "String"}"#;
    let shapes = r#""Boolean": {"type": "boolean"}, "Enabled": {"type": "boolean"}, "String": {"type": "string"}"#;
    let krate = lowered(&with_input(REST, members, shapes));
    let takes = |name: &str| member(&krate, "In", name).setter_takes.clone();
    assert_eq!(takes("plain"), SetterArgument::Flag);
    assert_eq!(takes("named"), SetterArgument::Value);
    assert_eq!(takes("text"), SetterArgument::Value);
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
    assert_eq!(variants[0].docs, [""; 0]);
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
    let members = r#""p": {"shape": "Password", "deprecated": true, "deprecatedMessage": "Use\n  keys.", "deprecatedSince": "2020-01-01"}, "q": {"shape": "Password", "deprecatedMessage": "No."}, "s": {"shape": "Secret"}, "k": {"shape": "Kind"}"#;
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
    let said = member(&krate, "In", "q").deprecated.as_ref();
    assert_eq!(said.and_then(|it| it.message.as_deref()), Some("No."));
    assert_eq!(member(&krate, "In", "k").deprecated, None);
}

#[test]
fn members_of_unions_without_data_are_variants_without_data() {
    let shapes = r#""Choice": {"type": "structure", "union": true, "members": {
"none": {"shape": "Unit"}, "empty": {"shape": "Empty"}, "text": {"shape": "String"}}},
"Unit": {"type": "structure", "members": {}}, "Empty": {"type": "structure", "members": {}},
"String": {"type": "string"}"#;
    let krate = lowered(&with_input(
        REST,
        r#""choice": {"shape": "Choice"}"#,
        shapes,
    ));
    let names: Vec<&str> = krate.types.iter().map(Aggregate::name).collect();
    assert_eq!(names, ["Choice", "Empty"], "nothing refers to the unit");
    let Some(Aggregate::Union(union)) = krate.types.first() else {
        panic!("a union");
    };
    let found = union.variants.iter().map(|it| {
        let is_unit = it.ty == Type::Primitive(Primitive::Unit);
        (it.accessor.as_str(), is_unit)
    });
    assert_eq!(
        found.collect::<Vec<_>>(),
        [("is_none", true), ("as_empty", false), ("as_text", false)]
    );
}
