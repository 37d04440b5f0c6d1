//! The hazards of naming that the models of AWS hold, each with names of real services.

use std::collections::BTreeSet;

use super::recursion::boxed;
use super::{REST, enumeration, lowered, named, operation, structure, text, union, with_input};
use crate::ir::{Aggregate, Crate, Module};

/// A crate with one structure that has these members, all of them text.
fn with_members(names: &[&str]) -> Crate {
    let members: Vec<_> = names
        .iter()
        .map(|name| format!(r#""{name}": {{"shape": "String"}}"#))
        .collect();
    let shapes = r#""String": {"type": "string"}"#;
    lowered(&with_input(REST, &members.join(", "), shapes))
}

#[test]
fn members_which_are_keywords_or_methods() {
    let table = [
        // Keywords: the first one 1,796 times.
        ("type", "r#type", "r#type"),
        ("return", "r#return", "r#return"),
        ("Match", "r#match", "r#match"),
        ("in", "r#in", "r#in"),
        ("static", "r#static", "r#static"),
        ("enum", "r#enum", "r#enum"),
        ("ref", "r#ref", "r#ref"),
        ("trait", "r#trait", "r#trait"),
        ("else", "r#else", "r#else"),
        ("loop", "r#loop", "r#loop"),
        ("struct", "r#struct", "r#struct"),
        // Reserved for later: fms.StatefulRuleGroup, dms.
        ("Override", "r#override", "r#override"),
        ("Virtual", "r#virtual", "r#virtual"),
        // Methods of structures: codebuild.RetryBuildOutput, mailmanager.RuleAction,
        // neptunedata.ExecuteGremlinQueryOutput.
        ("build", "build", "set_build"),
        ("builder", "builder", "set_builder"),
        ("default", "default", "set_default"),
        ("from", "from", "set_from"),
        ("fmt", "fmt", "set_fmt"),
        ("Send", "send", "send"),
        ("meta", "meta", "meta"),
        ("message", "message", "message"),
        ("Description", "description", "description"),
        ("requestId", "request_id", "request_id"),
        ("code", "code", "code"),
        ("error", "error", "error"),
        // Acronyms: autoscaling, ec2, cognito-identity, iot.
        ("TargetGroupARNs", "target_group_arns", "target_group_arns"),
        (
            "VPCZoneIdentifier",
            "vpc_zone_identifier",
            "vpc_zone_identifier",
        ),
        ("Ipv6CidrBlock", "ipv6_cidr_block", "ipv6_cidr_block"),
    ];
    let krate = with_members(&table.map(|(wire, _, _)| wire));
    let members = structure(&krate, "In").members.iter();
    let found: Vec<_> = members
        .map(|it| {
            (
                it.traits.name.as_str(),
                it.field.as_str(),
                it.setter.as_str(),
            )
        })
        .collect();
    assert_eq!(found, table);
}

#[test]
fn members_of_exceptions_which_are_methods_of_errors() {
    let names = ["source", "cause", "message", "description", "code"];
    let members = names.map(|name| format!(r#""{name}": {{"shape": "String"}}"#));
    let shapes = format!(
        r#""E": {{"type": "structure", "exception": true, "members": {{{}}}}}, "String": {{"type": "string"}}"#,
        members.join(", ")
    );
    let operation = operation("Op", r#""errors": [{"shape": "E"}]"#);
    let krate = lowered(&text(REST, &operation, &shapes));
    let setters: Vec<_> = structure(&krate, "E")
        .members
        .iter()
        .map(|it| it.setter.as_str())
        .collect();
    assert_eq!(
        setters,
        ["set_source", "set_cause", "message", "description", "code"]
    );
}

#[test]
fn values_of_enums_which_are_no_identifiers() {
    let table = [
        // signin.OAuth2ErrorCode: the only two of AWS that collide.
        ("INVALID_REQUEST", "InvalidRequest"),
        ("invalid_request", "InvalidRequest2"),
        // apigateway.CacheClusterSize.
        ("0.5", "_05"),
        ("1.6", "_16"),
        ("13.5", "_135"),
        // accessanalyzer, ec2.InstanceType, storagegateway.ErrorCode, artifact.InquiryStatusMessage.
        ("AWS::DynamoDB::Table", "AwsDynamoDbTable"),
        ("m5.large", "M5Large"),
        ("LunAlreadyAllocated ", "LunAlreadyAllocated"),
        (
            "Compliance inquiry processing is complete.",
            "ComplianceInquiryProcessingIsComplete",
        ),
        // kms.ResourceOwnerType; athena.ColumnNullable.
        ("SELF", "SelfValue"),
        ("UNKNOWN", "UnknownValue"),
        // acm.ExtendedKeyUsageName, budgets.NotificationState and others: like names of the prelude.
        ("NONE", "None"),
        ("OK", "Ok"),
        ("DEFAULT", "Default"),
        ("STRING", "String"),
        ("EQ", "Eq"),
        ("DEBUG", "Debug"),
        ("DROP", "Drop"),
        ("COPY", "Copy"),
        ("SYNC", "Sync"),
        ("SEND", "Send"),
        ("HASH", "Hash"),
        ("SOME", "Some"),
    ];
    let values = table.map(|(value, _)| value);
    let shapes = format!(r#""Kind": {{"type": "string", "enum": {values:?}}}"#);
    let krate = lowered(&with_input(REST, r#""k": {"shape": "Kind"}"#, &shapes));
    let variants = enumeration(&krate, "Kind").variants.iter();
    let found: Vec<_> = variants
        .map(|it| (it.value.as_str(), it.name.as_str()))
        .collect();
    assert_eq!(found, table);
}

#[test]
fn members_of_unions_which_are_keywords() {
    // mailmanager.RuleAction has `Send`, and its like are called like the catch-all variant.
    let table = [
        ("Send", "Send"),
        ("type", "Type"),
        ("unknown", "UnknownValue"),
        ("self", "SelfValue"),
    ];
    let members = table.map(|(name, _)| format!(r#""{name}": {{"shape": "String"}}"#));
    let shapes = format!(
        r#""U": {{"type": "structure", "union": true, "members": {{{}}}}}, "String": {{"type": "string"}}"#,
        members.join(", ")
    );
    let krate = lowered(&with_input(REST, r#""u": {"shape": "U"}"#, &shapes));
    let names: Vec<_> = union(&krate, "U")
        .variants
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(names, table.map(|(_, name)| name));
}

#[test]
fn types_which_are_called_like_the_preludes_or_the_runtimes() {
    // glue and rds, codepipeline, apigatewayv2, cleanrooms; then dozens of services; then kafka,
    // elasticbeanstalk.
    let names = [
        "Option",
        "Result",
        "None",
        "Hash",
        "Document",
        "Event",
        "Type",
        "Endpoint",
        "Service",
        "Operation",
        "Region",
        "Credentials",
        "Duration",
        "Body",
        "Error",
        "Builder",
    ];
    let members = names.map(|name| format!(r#""{name}": {{"shape": "{name}"}}"#));
    let shapes = names.map(|name| format!(r#""{name}": {{"type": "structure", "members": {{}}}}"#));
    let krate = lowered(&with_input(REST, &members.join(", "), &shapes.join(", ")));
    // All keep their names: emission writes the full path of what they hide.
    let found: BTreeSet<_> = krate.types.iter().map(Aggregate::name).collect();
    assert_eq!(found, names.into());
}

#[test]
fn shapes_whose_names_start_low() {
    let table = [
        // mediaconvert, medialive; iam; cloudfront.
        ("__listOfCaptionDescription", "ListOfCaptionDescription"),
        ("__listOf__stringMax256", "ListOfStringMax256"),
        ("accessKeyIdsListType", "AccessKeyIdsListType"),
        ("aliasICPRecordals", "AliasICPRecordals"),
    ];
    let members = table.map(|(shape, _)| format!(r#""{shape}": {{"shape": "{shape}"}}"#));
    let shapes = table.map(|(shape, _)| {
        format!(r#""{shape}": {{"type": "list", "member": {{"shape": "__string"}}}}"#)
    });
    let shapes = format!(r#"{}, "__string": {{"type": "string"}}"#, shapes.join(", "));
    let krate = lowered(&with_input(REST, &members.join(", "), &shapes));
    let found: BTreeSet<_> = krate.newtypes.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(found, table.map(|(_, name)| name).into());
}

#[test]
fn shapes_which_have_the_name_made_for_an_operation() {
    // bedrock-runtime, fis and application-signals; medialive's operations are called like structures, and
    // iot's `DeleteStream` like a boolean.
    let operations = [
        operation(
            "Converse",
            r#""input": {"shape": "ConverseRequest"}, "output": {"shape": "ConverseResponse"}"#,
        ),
        operation(
            "UpdateSafetyLeverState",
            r#""input": {"shape": "UpdateSafetyLeverStateRequest"}"#,
        ),
        operation(
            "BatchUpdateExclusionWindows",
            r#""output": {"shape": "BatchUpdateExclusionWindowsOutput"}"#,
        ),
        operation("BatchStart", r#""input": {"shape": "BatchStart"}"#),
        operation(
            "DeleteStream",
            r#""input": {"shape": "DeleteStreamRequest"}"#,
        ),
    ];
    let shapes = r#""ConverseRequest": {"type": "structure", "members": {}},
        "ConverseResponse": {"type": "structure", "members": {"output": {"shape": "ConverseOutput"}}},
        "ConverseOutput": {"type": "structure", "union": true, "members": {"message": {"shape": "String"}}},
        "UpdateSafetyLeverStateRequest": {"type": "structure", "members": {"state": {"shape": "UpdateSafetyLeverStateInput"}}},
        "UpdateSafetyLeverStateInput": {"type": "structure", "members": {}},
        "BatchUpdateExclusionWindowsOutput": {"type": "structure", "members": {"errors": {"shape": "Errors"}}},
        "Errors": {"type": "list", "member": {"shape": "BatchUpdateExclusionWindowsError"}},
        "BatchUpdateExclusionWindowsError": {"type": "structure", "members": {}},
        "BatchStart": {"type": "structure", "members": {}},
        "DeleteStreamRequest": {"type": "structure", "members": {"flag": {"shape": "DeleteStream"}}},
        "DeleteStream": {"type": "boolean"}, "String": {"type": "string"}"#;
    let krate = lowered(&text(REST, &operations.join(", "), shapes));
    let names: Vec<_> = krate
        .operations
        .iter()
        .map(|it| [it.name.as_str(), it.error.name.as_str()])
        .collect();
    // The shape is in `types`, the enum of errors in `operations`, so that both keep their names.
    let expected = [
        ["BatchStart", "BatchStartError"],
        [
            "BatchUpdateExclusionWindows",
            "BatchUpdateExclusionWindowsError",
        ],
        ["Converse", "ConverseError"],
        ["DeleteStream", "DeleteStreamError"],
        ["UpdateSafetyLeverState", "UpdateSafetyLeverStateError"],
    ];
    assert_eq!(names, expected);
    let types: Vec<_> = krate.types.iter().map(Aggregate::name).collect();
    let expected = [
        "BatchStart",
        "BatchUpdateExclusionWindowsError",
        "ConverseOutput",
        "UpdateSafetyLeverStateInput",
    ];
    assert_eq!(types, expected);
    assert_eq!(krate.newtypes[0].name, "DeleteStream");
}

#[test]
fn scalars_and_lists_which_are_called_like_the_preludes() {
    let table = [
        // Everywhere, and in backup: no type at all.
        ("String", r#""type": "string""#, None),
        ("string", r#""type": "string""#, None),
        ("Boolean", r#""type": "boolean""#, None),
        ("Integer", r#""type": "integer""#, None),
        // cleanroomsml, databrew, qapps; elbv2, support; guardduty, iotsitewise.
        ("Hash", r#""type": "string""#, Some("Hash")),
        ("Result", r#""type": "string""#, Some("Result")),
        ("Default", r#""type": "string""#, Some("Default")),
        ("Default", r#""type": "boolean""#, Some("Default")),
        ("Result", r#""type": "boolean""#, Some("Result")),
        (
            "Eq",
            r#""type": "list", "member": {"shape": "S"}"#,
            Some("Eq"),
        ),
        (
            "Result",
            r#""type": "list", "member": {"shape": "S"}"#,
            Some("Result"),
        ),
    ];
    for (name, keys, expected) in table {
        let shapes = format!(r#""{name}": {{{keys}}}, "S": {{"type": "string"}}"#);
        let member = format!(r#""m": {{"shape": "{name}"}}"#);
        let krate = lowered(&with_input(REST, &member, &shapes));
        let mut newtypes = krate.newtypes.iter().filter(|it| it.wire == name);
        let found = newtypes.next().map(|it| it.name.as_str());
        assert_eq!(found, expected, "{name}: {keys}");
    }
}

#[test]
fn messages_which_serve_more_than_one_purpose() {
    // cognito-identity has the only one that goes in and comes out; then dynamodb, rolesanywhere; then
    // redshift, where an input is a member too.
    let operations = [
        (
            "UpdateIdentityPool",
            r#""input": {"shape": "IdentityPool"}, "output": {"shape": "IdentityPool"}"#,
        ),
        (
            "DescribeIdentityPool",
            r#""output": {"shape": "IdentityPool"}"#,
        ),
        (
            "EnableKinesisStreamingDestination",
            r#""input": {"shape": "KinesisStreamingDestinationInput"}"#,
        ),
        (
            "DisableKinesisStreamingDestination",
            r#""input": {"shape": "KinesisStreamingDestinationInput"}"#,
        ),
        ("DeleteCrl", r#""input": {"shape": "ScalarCrlRequest"}"#),
        ("GetCrl", r#""input": {"shape": "ScalarCrlRequest"}"#),
        (
            "PauseCluster",
            r#""input": {"shape": "PauseClusterMessage"}"#,
        ),
        (
            "DescribeScheduledActions",
            r#""output": {"shape": "ScheduledActionType"}"#,
        ),
    ];
    let operations = operations.map(|(name, keys)| operation(name, keys));
    let shapes = r#""IdentityPool": {"type": "structure", "members": {}},
        "KinesisStreamingDestinationInput": {"type": "structure", "members": {}},
        "ScalarCrlRequest": {"type": "structure", "members": {}},
        "PauseClusterMessage": {"type": "structure", "members": {}},
        "ScheduledActionType": {"type": "structure", "members": {"PauseCluster": {"shape": "PauseClusterMessage"}}}"#;
    let krate = lowered(&text(REST, &operations.join(", "), shapes));
    // They belong to no operation, and nothing is copied: each keeps the name that it has in the model.
    let types: Vec<_> = krate.types.iter().map(Aggregate::name).collect();
    let expected = [
        "IdentityPool",
        "KinesisStreamingDestinationInput",
        "PauseClusterMessage",
        "ScalarCrlRequest",
    ];
    assert_eq!(types, expected);
    let own = krate.operations.iter().flat_map(|it| &it.structures);
    let own: Vec<_> = own.map(|it| it.name.as_str()).collect();
    assert_eq!(own, ["ScheduledActionType"]);
}

#[test]
fn structures_which_contain_themselves() {
    let table: [(&str, &[&str]); 3] = [
        // acm: a union, which its lists need no box for.
        (
            r#""Root": {"type": "structure", "union": true, "members": {"And": {"shape": "List"}, "Or": {"shape": "List"},
                "Not": {"shape": "Root"}, "Filter": {"shape": "String"}}},
               "List": {"type": "list", "member": {"shape": "Root"}}"#,
            &["Root.Not"],
        ),
        // wafv2's four, three cycles of which go through `Statement`.
        (
            r#""Root": {"type": "structure", "members": {"NotStatement": {"shape": "Not"}, "RateBasedStatement": {"shape": "Rate"},
                "ManagedRuleGroupStatement": {"shape": "Managed"}, "AndStatement": {"shape": "And"}}},
               "Not": {"type": "structure", "required": ["Statement"], "members": {"Statement": {"shape": "Root"}}},
               "Rate": {"type": "structure", "members": {"ScopeDownStatement": {"shape": "Root"}}},
               "Managed": {"type": "structure", "members": {"ScopeDownStatement": {"shape": "Root"}}},
               "And": {"type": "structure", "required": ["Statements"], "members": {"Statements": {"shape": "Statements"}}},
               "Statements": {"type": "list", "member": {"shape": "Root"}}"#,
            &[
                "Managed.ScopeDownStatement",
                "Not.Statement",
                "Rate.ScopeDownStatement",
            ],
        ),
        // budgets' `Expression`.
        (
            r#""Root": {"type": "structure", "members": {"Or": {"shape": "List"}, "And": {"shape": "List"}, "Not": {"shape": "Root"}}},
               "List": {"type": "list", "member": {"shape": "Root"}}"#,
            &["Root.Not"],
        ),
    ];
    for (shapes, expected) in table {
        let shapes = format!(r#"{shapes}, "String": {{"type": "string"}}"#);
        let krate = lowered(&with_input(REST, r#""r": {"shape": "Root"}"#, &shapes));
        assert_eq!(boxed(&krate), expected);
    }
}

#[test]
fn members_of_one_wire_name() {
    // s3's configurations of notifications that are deprecated: the only three in all models.
    let shapes = r#""Topic": {"type": "structure", "members": {
            "Events": {"shape": "EventList", "locationName": "Event"}, "Event": {"shape": "Event", "deprecated": true}}},
        "EventList": {"type": "list", "member": {"shape": "Event"}, "flattened": true},
        "Event": {"type": "string", "enum": ["s3:ReducedRedundancyLostObject"]}"#;
    let rest_xml = REST.replace("rest-json", "rest-xml");
    let krate = lowered(&with_input(&rest_xml, r#""t": {"shape": "Topic"}"#, shapes));
    let members = structure(&krate, "Topic").members.iter();
    let found: Vec<_> = members
        .map(|it| (it.field.as_str(), it.traits.wire.as_str()))
        .collect();
    assert_eq!(found, [("events", "Event"), ("event", "Event")]);
}

#[test]
fn members_and_structures_without_content() {
    // accessanalyzer's and amplifyuibuilder's unions have such members; 4,629 structures have none.
    let shapes = r#""NetworkOriginConfiguration": {"type": "structure", "union": true, "members": {
            "vpcConfiguration": {"shape": "VpcConfiguration"}, "internetConfiguration": {"shape": "InternetConfiguration"}}},
        "VpcConfiguration": {"type": "structure", "members": {}},
        "InternetConfiguration": {"type": "structure", "members": {}}"#;
    let member = r#""n": {"shape": "NetworkOriginConfiguration"}"#;
    let krate = lowered(&with_input(REST, member, shapes));
    let variants = union(&krate, "NetworkOriginConfiguration").variants.iter();
    let found: Vec<_> = variants
        .map(|it| (it.name.as_str(), it.ty.clone()))
        .collect();
    // They are types like others, so that members that they get later break nothing.
    let expected = [
        ("VpcConfiguration", named(Module::Types, "VpcConfiguration")),
        (
            "InternetConfiguration",
            named(Module::Types, "InternetConfiguration"),
        ),
    ];
    assert_eq!(found, expected);
}
