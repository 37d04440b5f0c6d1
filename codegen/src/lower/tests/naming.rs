//! Names and modules, with the hazards of real models.

use super::{REST, enumeration, lowered, member, operation, structure, text, union, with_input};
use crate::ir::{Crate, Module, Type};

/// The names of an operation's own structures.
fn own<'k>(krate: &'k Crate, wire: &str) -> Vec<&'k str> {
    let operation = krate.operations.iter().find(|it| it.wire == wire);
    let operation = operation.unwrap_or_else(|| panic!("no operation {wire}"));
    operation
        .structures
        .iter()
        .map(|it| it.name.as_str())
        .collect()
}

fn types(krate: &Crate) -> Vec<&str> {
    krate.types.iter().map(crate::ir::Aggregate::name).collect()
}

#[test]
fn structures_of_one_operation_are_in_its_module() {
    let operations = [
        operation(
            "A",
            r#""input": {"shape": "AIn"}, "output": {"shape": "AOut"}"#,
        ),
        operation(
            "B",
            r#""input": {"shape": "Both"}, "output": {"shape": "Nested"}"#,
        ),
        operation(
            "C",
            r#""input": {"shape": "Both"}, "output": {"shape": "COut"}"#,
        ),
        operation(
            "D",
            r#""input": {"shape": "D2"}, "output": {"shape": "D2"}"#,
        ),
    ];
    let shapes = r#""AIn": {"type": "structure", "members": {"n": {"shape": "Nested"}}},
        "AOut": {"type": "structure", "members": {}}, "Both": {"type": "structure", "members": {}},
        "Nested": {"type": "structure", "members": {}}, "COut": {"type": "structure", "members": {}},
        "D2": {"type": "structure", "members": {}}"#;
    let krate = lowered(&text(REST, &operations.join(", "), shapes));
    assert_eq!(own(&krate, "A"), ["AIn", "AOut"]);
    assert_eq!(own(&krate, "B"), [""; 0]);
    assert_eq!(own(&krate, "C"), ["COut"]);
    // What goes in comes out, and is printed once.
    assert_eq!(own(&krate, "D"), ["D2"]);
    assert_eq!(types(&krate), ["Both", "Nested"]);
}

#[test]
fn operations_share_one_scope() {
    let operations = [
        operation("Run", r#""input": {"shape": "StopError"}"#),
        operation(
            "Stop",
            r#""input": {"shape": "runInput"}, "output": {"shape": "RunInput"}"#,
        ),
        // A structure that is called like an operation, as in MediaLive.
        operation("CreateChannel", r#""input": {"shape": "BatchStart"}"#),
        operation("BatchStart", ""),
    ];
    let shapes = r#""StopError": {"type": "structure", "members": {}},
        "runInput": {"type": "structure", "members": {}}, "RunInput": {"type": "structure", "members": {}},
        "BatchStart": {"type": "structure", "members": {}}"#;
    let krate = lowered(&text(REST, &operations.join(", "), shapes));
    assert_eq!(own(&krate, "Run"), ["StopError"]);
    assert_eq!(own(&krate, "Stop"), ["RunInput2", "RunInput"]);
    assert_eq!(types(&krate), ["BatchStart"]);
    let errors: Vec<&str> = krate
        .operations
        .iter()
        .map(|it| it.error.name.as_str())
        .collect();
    assert_eq!(
        errors,
        [
            "BatchStartError",
            "CreateChannelError",
            "RunError",
            "StopError2"
        ]
    );
}

#[test]
fn operations_which_differ_by_case_get_numbers() {
    let operations = [
        operation("GetX", ""),
        operation("getX", ""),
        operation("Match", ""),
    ];
    let krate = lowered(&text(REST, &operations.join(", "), ""));
    let names = krate.operations.iter().map(|it| {
        [
            it.wire.as_str(),
            it.name.as_str(),
            it.module.as_str(),
            it.method.as_str(),
        ]
    });
    let expected = [
        ["GetX", "GetX", "get_x", "get_x"],
        ["getX", "GetX2", "get_x_2", "get_x_2"],
        ["Match", "Match", "match_", "r#match"],
    ];
    assert_eq!(names.collect::<Vec<_>>(), expected);
}

#[test]
fn shapes_which_differ_by_case_keep_apart() {
    // As in Health: a structure and an enum; and two newtypes, as in CloudFormation and SNS.
    let members = r#""a": {"shape": "EventType"}, "b": {"shape": "eventType"}, "c": {"shape": "RoleARN"},
        "d": {"shape": "RoleArn"}, "e": {"shape": "endpoint"}, "f": {"shape": "Endpoint"}"#;
    let shapes = r#""EventType": {"type": "structure", "members": {}}, "eventType": {"type": "string", "enum": ["A"]},
        "RoleARN": {"type": "string"}, "RoleArn": {"type": "string"},
        "endpoint": {"type": "string"}, "Endpoint": {"type": "string"}"#;
    let krate = lowered(&with_input(REST, members, shapes));
    let names = ["a", "b", "c", "d", "e", "f"].map(|name| match &member(&krate, "In", name).ty {
        Type::Named(named) | Type::Events(named) => format!("{:?} {}", named.module, named.name),
        Type::Primitive(primitive) => format!("{primitive:?}"),
    });
    let expected = [
        "Types EventType",
        "Enums EventType",
        "Newtypes RoleARN",
        "Newtypes RoleArn",
        "Newtypes Endpoint2",
        "Newtypes Endpoint",
    ];
    assert_eq!(names, expected);
}

#[test]
fn members_are_fields_and_setters() {
    let names = [
        "type",
        "match",
        "self",
        "IPAddress",
        "build",
        "Message",
        "thingARNs",
    ];
    let members = names
        .map(|name| format!(r#""{name}": {{"shape": "String"}}"#))
        .join(", ");
    let shapes = r#""String": {"type": "string"}"#;
    let krate = lowered(&with_input(REST, &members, shapes));
    let found = structure(&krate, "In").members.iter();
    let found: Vec<_> = found
        .map(|it| {
            [
                it.traits.name.as_str(),
                it.field.as_str(),
                it.setter.as_str(),
            ]
        })
        .collect();
    let expected = [
        ["type", "r#type", "r#type"],
        ["match", "r#match", "r#match"],
        ["self", "self_", "self_"],
        ["IPAddress", "ip_address", "ip_address"],
        ["build", "build", "set_build"],
        ["Message", "message", "message"],
        ["thingARNs", "thing_arns", "thing_arns"],
    ];
    assert_eq!(found, expected);
}

#[test]
fn setters_of_exceptions_hide_no_method_of_errors() {
    let operation = operation("Op", r#""errors": [{"shape": "E"}]"#);
    let shapes = r#""E": {"type": "structure", "exception": true, "members": {"source": {"shape": "String"},
        "setSource": {"shape": "String"}, "cause": {"shape": "String"}}}, "String": {"type": "string"}"#;
    let krate = lowered(&text(REST, &operation, shapes));
    let members = structure(&krate, "E").members.iter();
    let setters: Vec<_> = members
        .map(|it| (it.field.as_str(), it.setter.as_str()))
        .collect();
    assert_eq!(
        setters,
        [
            ("source", "set_source_2"),
            ("set_source", "set_source"),
            ("cause", "set_cause")
        ]
    );
}

#[test]
fn values_of_enums_are_variants() {
    let values = [
        "SELF",
        "Unknown",
        "0.5",
        "13.5",
        "INVALID_REQUEST",
        "invalid_request",
        "AWS::DynamoDB::Table",
        "None",
        "LunAlreadyAllocated ",
    ];
    let shapes = format!(r#""Kind": {{"type": "string", "enum": {values:?}}}"#);
    let krate = lowered(&with_input(REST, r#""k": {"shape": "Kind"}"#, &shapes));
    let variants = &enumeration(&krate, "Kind").variants;
    let found: Vec<_> = variants
        .iter()
        .map(|it| (it.value.as_str(), it.name.as_str()))
        .collect();
    let expected = [
        ("SELF", "SelfValue"),
        ("Unknown", "UnknownValue"),
        ("0.5", "_05"),
        ("13.5", "_135"),
        ("INVALID_REQUEST", "InvalidRequest"),
        ("invalid_request", "InvalidRequest2"),
        ("AWS::DynamoDB::Table", "AwsDynamoDbTable"),
        ("None", "None"),
        ("LunAlreadyAllocated ", "LunAlreadyAllocated"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn members_of_unions_are_variants() {
    let shapes = r#""U": {"type": "structure", "union": true, "members": {"unknown": {"shape": "String"},
        "self": {"shape": "String"}, "s3Path": {"shape": "String"}}}, "String": {"type": "string"}"#;
    let krate = lowered(&with_input(REST, r#""u": {"shape": "U"}"#, shapes));
    let variants = union(&krate, "U").variants.iter();
    let names: Vec<&str> = variants.map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["UnknownValue", "SelfValue", "S3Path"]);
}

#[test]
fn exceptions_lose_their_suffix_unless_two_would_be_equal() {
    let errors = [
        "ThrottlingException",
        "NotFoundException",
        "NotFoundFault",
        "Unhandled",
        "ErrorException",
    ];
    let refs = errors
        .map(|name| format!(r#"{{"shape": "{name}"}}"#))
        .join(", ");
    let shapes = errors.map(|name| {
        format!(r#""{name}": {{"type": "structure", "exception": true, "members": {{}}}}"#)
    });
    let operation = operation("Op", &format!(r#""errors": [{refs}]"#));
    let krate = lowered(&text(REST, &operation, &shapes.join(", ")));
    let variants = &krate.operations[0].error.variants;
    let names: Vec<&str> = variants.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Throttling",
            "NotFoundException",
            "NotFoundFault",
            "UnhandledError",
            "Error"
        ]
    );
    assert!(
        variants
            .iter()
            .all(|it| it.exception.module == Module::Errors)
    );
}

#[test]
fn names_of_the_prelude_and_odd_spellings_survive() {
    let members = r#""a": {"shape": "Option"}, "b": {"shape": "__listOf__string"}, "c": {"shape": "Self"}, "d": {"shape": "Result"}"#;
    let shapes = r#""Option": {"type": "structure", "members": {}}, "Self": {"type": "structure", "members": {}},
        "Result": {"type": "string", "enum": ["Ok", "Err"]}, "__string": {"type": "string"},
        "__listOf__string": {"type": "list", "member": {"shape": "__string"}}"#;
    let krate = lowered(&with_input(REST, members, shapes));
    assert_eq!(types(&krate), ["Option", "SelfValue"]);
    assert_eq!(
        krate
            .newtypes
            .iter()
            .map(|it| it.name.as_str())
            .collect::<Vec<_>>(),
        ["ListOfString"]
    );
    assert_eq!(enumeration(&krate, "Result").variants[0].name, "Ok");
}
