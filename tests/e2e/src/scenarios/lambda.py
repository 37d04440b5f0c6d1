"""Lambda: the same as `lambda.rs`."""

import json

ROLE = "arn:aws:iam::123456789012:role/runner"

# An archive without files.
ZIP = b"PK\x05\x06" + bytes(18)
OTHER_ZIP = b"PK\x05\x06" + bytes(16) + b"\x01\x00!"


def prepare(aws):
    policy = json.dumps({"Version": "2012-10-17", "Statement": []})
    aws.boto3("iam").create_role(RoleName="runner", AssumeRolePolicyDocument=policy)


def _create(functions, name):
    return functions.create_function(
        FunctionName=name, Role=ROLE, Runtime="python3.12", Handler="index.run", Code={"ZipFile": ZIP}
    )


def functions(aws):
    functions = aws.client("lambda")
    created = functions.create_function(
        FunctionName="greeter",
        Role=ROLE,
        Runtime="python3.12",
        Handler="index.run",
        Code={"ZipFile": ZIP},
        Description="says <hello> & \"ä\"",
        Timeout=7,
        MemorySize=256,
        Environment={"Variables": {"LANG": "de", "EMPTY": ""}},
        TracingConfig={"Mode": "Active"},
        Tags={"team": "blue"},
    )
    aws.look()
    functions.get_function(FunctionName="greeter")
    functions.get_function_configuration(FunctionName=created["FunctionArn"])
    functions.update_function_configuration(FunctionName="greeter", Timeout=9, Environment={"Variables": {}})
    functions.update_function_code(FunctionName="greeter", ZipFile=OTHER_ZIP)
    functions.tag_resource(Resource=created["FunctionArn"], Tags={"cost/center": "7 & 8"})
    functions.list_tags(Resource=created["FunctionArn"])
    functions.untag_resource(Resource=created["FunctionArn"], TagKeys=["team", "cost/center"])
    functions.add_permission(
        FunctionName="greeter",
        StatementId="bucket",
        Action="lambda:InvokeFunction",
        Principal="s3.amazonaws.com",
        SourceArn="arn:aws:s3:::photos",
    )
    aws.look()
    functions.delete_function(FunctionName="greeter")
    functions.list_functions()
    aws.look()


def versions(aws):
    functions = aws.client("lambda")
    _create(functions, "counter")
    functions.publish_version(FunctionName="counter", Description="first")
    functions.list_versions_by_function(FunctionName="counter")
    functions.create_alias(FunctionName="counter", Name="live", FunctionVersion="1", Description="in use")
    functions.get_alias(FunctionName="counter", Name="live")
    functions.list_aliases(FunctionName="counter")
    functions.get_function(FunctionName="counter", Qualifier="live")
    aws.look()
    functions.delete_alias(FunctionName="counter", Name="live")
    functions.list_functions(FunctionVersion="ALL", MaxItems=10)
    aws.look()


def invocations(aws):
    functions = aws.client("lambda")
    _create(functions, "echo")
    functions.invoke(FunctionName="echo", Payload='{"name": "ä \\" b", "list": [1, 2.5]}'.encode())
    functions.invoke(FunctionName="echo", Payload=bytes(range(128)), LogType="Tail")
    functions.invoke(FunctionName="echo", InvocationType="Event", Payload=b"{}")
    functions.invoke(FunctionName="echo")


def refusals(aws):
    functions = aws.client("lambda")
    with aws.refused():
        functions.get_function(FunctionName="missing")
    _create(functions, "one")
    with aws.refused():
        _create(functions, "one")
    with aws.refused():
        functions.get_alias(FunctionName="one", Name="nobody")
    with aws.refused():
        functions.create_function(
            FunctionName="two",
            Role="arn:aws:iam::123456789012:role/nobody",
            Runtime="python3.12",
            Handler="index.run",
            Code={"ZipFile": ZIP},
        )
    aws.look()


def look(functions):
    return [
        {
            "function": functions.get_function(FunctionName=function["FunctionName"]),
            "versions": functions.list_versions_by_function(FunctionName=function["FunctionName"]),
            "aliases": functions.list_aliases(FunctionName=function["FunctionName"]),
            "tags": functions.list_tags(Resource=function["FunctionArn"]),
        }
        for function in functions.list_functions()["Functions"]
    ]
