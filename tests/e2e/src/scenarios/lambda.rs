//! Lambda: the protocol `rest-json`.

use lambda::operations::{
    AddPermissionRequest, CreateAliasRequest, CreateFunctionError, CreateFunctionRequest,
    DeleteAliasRequest, DeleteFunctionRequest, GetAliasError, GetAliasRequest,
    GetFunctionConfigurationRequest, GetFunctionError, GetFunctionRequest, InvocationRequest,
    ListAliasesRequest, ListFunctionsRequest, ListTagsRequest, ListVersionsByFunctionRequest,
    PublishVersionRequest, TagResourceRequest, UntagResourceRequest, UpdateFunctionCodeRequest,
    UpdateFunctionConfigurationRequest,
};
use lambda::types::{Environment, FunctionCode, TracingConfig};

use crate::clients::{Aws, Problem, call, client, refused, some};

pub(super) const ROLE: &str = "arn:aws:iam::123456789012:role/runner";

/// An archive without files.
const ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
const OTHER_ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0!";

pub(super) fn create(name: &str, role: &str) -> CreateFunctionRequest {
    CreateFunctionRequest::new(name, role, FunctionCode::new().zip_file(ZIP))
        .runtime("python3.12")
        .handler("index.run")
}

pub(super) async fn functions(aws: &Aws) -> Result<(), Problem> {
    let lambda = client!(aws, lambda);
    let request = create("greeter", ROLE)
        .description("says <hello> & \"ä\"")
        .timeout(7)
        .memory_size(256)
        .environment(Environment::new().variables([("LANG", "de"), ("EMPTY", "")]))
        .tracing_config(TracingConfig::new().mode("Active"))
        .tags([("team", "blue")]);
    let arn = some(call!(lambda.create_function(request))?.function_arn)?.into_inner();
    aws.look()?;
    call!(lambda.get_function(GetFunctionRequest::new("greeter")))?;
    let request = GetFunctionConfigurationRequest::new(&*arn);
    call!(lambda.get_function_configuration(request))?;
    let request = UpdateFunctionConfigurationRequest::new("greeter")
        .timeout(9)
        .environment(Environment::new().variables([] as [(&str, &str); 0]));
    call!(lambda.update_function_configuration(request))?;
    let request = UpdateFunctionCodeRequest::new("greeter").zip_file(OTHER_ZIP);
    call!(lambda.update_function_code(request))?;
    let request = TagResourceRequest::new(&*arn, [("cost/center", "7 & 8")]);
    call!(lambda.tag_resource(request))?;
    call!(lambda.list_tags(ListTagsRequest::new(&*arn)))?;
    let request = UntagResourceRequest::new(arn, ["team", "cost/center"]);
    call!(lambda.untag_resource(request))?;
    let action = "lambda:InvokeFunction";
    let request = AddPermissionRequest::new("greeter", "bucket", action, "s3.amazonaws.com")
        .source_arn("arn:aws:s3:::photos");
    call!(lambda.add_permission(request))?;
    aws.look()?;
    call!(lambda.delete_function(DeleteFunctionRequest::new("greeter")))?;
    call!(lambda.list_functions(ListFunctionsRequest::new()))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn versions(aws: &Aws) -> Result<(), Problem> {
    let lambda = client!(aws, lambda);
    call!(lambda.create_function(create("counter", ROLE)))?;
    let request = PublishVersionRequest::new("counter").description("first");
    call!(lambda.publish_version(request))?;
    let request = ListVersionsByFunctionRequest::new("counter");
    call!(lambda.list_versions_by_function(request))?;
    let request = CreateAliasRequest::new("counter", "live", "1").description("in use");
    call!(lambda.create_alias(request))?;
    call!(lambda.get_alias(GetAliasRequest::new("counter", "live")))?;
    call!(lambda.list_aliases(ListAliasesRequest::new("counter")))?;
    call!(lambda.get_function(GetFunctionRequest::new("counter").qualifier("live")))?;
    aws.look()?;
    call!(lambda.delete_alias(DeleteAliasRequest::new("counter", "live")))?;
    let request = ListFunctionsRequest::new()
        .function_version("ALL")
        .max_items(10);
    call!(lambda.list_functions(request))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn invocations(aws: &Aws) -> Result<(), Problem> {
    let lambda = client!(aws, lambda);
    call!(lambda.create_function(create("echo", ROLE)))?;
    let request = InvocationRequest::new("echo").payload(r#"{"name": "ä \" b", "list": [1, 2.5]}"#);
    call!(lambda.invoke(request))?;
    let bytes: Vec<u8> = (0..128).collect();
    let request = InvocationRequest::new("echo")
        .payload(bytes)
        .log_type("Tail");
    call!(lambda.invoke(request))?;
    let request = InvocationRequest::new("echo")
        .invocation_type("Event")
        .payload("{}");
    call!(lambda.invoke(request))?;
    call!(lambda.invoke(InvocationRequest::new("echo")))?;
    Ok(())
}

pub(super) async fn refusals(aws: &Aws) -> Result<(), Problem> {
    let lambda = client!(aws, lambda);
    let got = call!(lambda.get_function(GetFunctionRequest::new("missing")));
    refused!(got, GetFunctionError::ResourceNotFound(_));
    call!(lambda.create_function(create("one", ROLE)))?;
    let created = call!(lambda.create_function(create("one", ROLE)));
    refused!(created, CreateFunctionError::ResourceConflict(_));
    let got = call!(lambda.get_alias(GetAliasRequest::new("one", "nobody")));
    refused!(got, GetAliasError::ResourceNotFound(_));
    let nobody = "arn:aws:iam::123456789012:role/nobody";
    let created = call!(lambda.create_function(create("two", nobody)));
    refused!(created, CreateFunctionError::InvalidParameterValue(_));
    aws.look()?;
    Ok(())
}
