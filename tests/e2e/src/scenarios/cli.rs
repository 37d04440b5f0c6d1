//! Calls that the AWS CLI makes too: serde reads what it prints, and writes it as it does.

use std::collections::HashMap;

use cloudwatch::operations::{
    DescribeAlarmsInput, ListMetricsInput, PutMetricAlarmInput, PutMetricDataInput,
};
use cloudwatch::types::{Dimension, MetricDatum};
use dynamodb::newtypes::AttributeMap;
use dynamodb::operations::{
    BatchGetItemInput, CreateTableInput, DescribeTableInput, GetItemInput, ListTablesInput,
    PutItemInput, QueryInput, ScanInput,
};
use dynamodb::types::{AttributeDefinition, AttributeValue, KeySchemaElement, KeysAndAttributes};
use ec2::operations::{
    CreateSecurityGroupRequest, DescribeInstancesRequest, DescribeSecurityGroupsRequest,
};
use lambda::operations::{
    GetFunctionConfigurationRequest, GetFunctionRequest, ListFunctionsRequest, ListTagsRequest,
};
use s3::operations::{
    CreateBucketRequest, GetObjectTaggingRequest, HeadObjectRequest, ListBucketsRequest,
    ListObjectVersionsRequest, ListObjectsV2Request, PutObjectRequest, PutObjectTaggingRequest,
};
use s3::types::{Tag, Tagging};
use sqs::operations::{
    CreateQueueRequest, GetQueueAttributesRequest, GetQueueUrlRequest, ListQueuesRequest,
};
use sts::operations::GetCallerIdentityRequest;

use crate::cli::like_the_cli;
use crate::clients::{Aws, Problem, call, client, some};

const TABLE: &str = "things";
const BUCKET: &str = "things-of-the-cli";

pub(super) async fn dynamodb(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    let request = CreateTableInput::new(TABLE)
        .attribute_definitions([AttributeDefinition::new("name", "S")])
        .key_schema([KeySchemaElement::new("name", "HASH")])
        .billing_mode("PAY_PER_REQUEST");
    call!(dynamodb.create_table(request))?;
    let item = HashMap::from([
        ("name", AttributeValue::from("ä \"lamp\"")),
        ("size", 12.75.into()),
        ("bytes", [0_u8, 255].as_slice().into()),
        (
            "words",
            AttributeValue::Ss(["one", "two"].into_iter().collect()),
        ),
        (
            "blobs",
            AttributeValue::Bs([vec![1_u8]].into_iter().collect()),
        ),
        ("nothing", None::<&str>.into()),
        ("deep", vec![HashMap::from([("yes", true)])].into()),
    ]);
    call!(dynamodb.put_item(PutItemInput::new(TABLE, item)))?;
    let key = HashMap::from([("name", "ä \"lamp\"")]);
    like_the_cli!(
        aws,
        "dynamodb",
        dynamodb.list_tables(ListTablesInput::new())
    );
    let request = DescribeTableInput::new(TABLE);
    like_the_cli!(aws, "dynamodb", dynamodb.describe_table(request));
    let request = GetItemInput::new(TABLE, key.clone()).return_consumed_capacity("TOTAL");
    like_the_cli!(aws, "dynamodb", dynamodb.get_item(request));
    let scan = ScanInput::new(TABLE)
        .filter_expression("#s < :s")
        .expression_attribute_names([("#s", "size")])
        .expression_attribute_values([(":s", 13)]);
    like_the_cli!(aws, "dynamodb", dynamodb.scan(scan));
    let query = QueryInput::new(TABLE)
        .key_condition_expression("#n = :n")
        .expression_attribute_names([("#n", "name")])
        .expression_attribute_values([(":n", "ä \"lamp\"")]);
    like_the_cli!(aws, "dynamodb", dynamodb.query(query));
    let request = BatchGetItemInput::new([(
        TABLE,
        KeysAndAttributes::new([AttributeMap::from_iter(key)]),
    )]);
    like_the_cli!(aws, "dynamodb", dynamodb.batch_get_item(request));
    Ok(())
}

pub(super) async fn s3(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    for key in ["a b", "ä/1", "ä/2"] {
        let request = PutObjectRequest::new(BUCKET, key)
            .body("content")
            .content_type("text/plain")
            .metadata([("color", "red")]);
        call!(s3.put_object(request))?;
    }
    let tagging = Tagging::new([Tag::new("team", "blue = green")]);
    call!(s3.put_object_tagging(PutObjectTaggingRequest::new(BUCKET, "a b", tagging)))?;
    like_the_cli!(aws, "s3api", s3.list_buckets(ListBucketsRequest::new()));
    let request = ListObjectsV2Request::new(BUCKET).delimiter("/");
    like_the_cli!(aws, "s3api", s3.list_objects_v2(request));
    let request = ListObjectVersionsRequest::new(BUCKET).max_keys(2);
    like_the_cli!(aws, "s3api", s3.list_object_versions(request));
    like_the_cli!(
        aws,
        "s3api",
        s3.head_object(HeadObjectRequest::new(BUCKET, "ä/1"))
    );
    let request = GetObjectTaggingRequest::new(BUCKET, "a b");
    like_the_cli!(aws, "s3api", s3.get_object_tagging(request));
    Ok(())
}

pub(super) async fn sqs(aws: &Aws) -> Result<(), Problem> {
    let sqs = client!(aws, sqs);
    let request = CreateQueueRequest::new("things").tags([("team", "blue")]);
    let url = some(call!(sqs.create_queue(request))?.queue_url)?;
    like_the_cli!(aws, "sqs", sqs.list_queues(ListQueuesRequest::new()));
    like_the_cli!(
        aws,
        "sqs",
        sqs.get_queue_url(GetQueueUrlRequest::new("things"))
    );
    let request = GetQueueAttributesRequest::new(url).attribute_names(["All"]);
    like_the_cli!(aws, "sqs", sqs.get_queue_attributes(request));
    Ok(())
}

pub(super) async fn cloudwatch(aws: &Aws) -> Result<(), Problem> {
    // The server has no CBOR.
    let cloudwatch = client!(aws, cloudwatch speaking &super::cloudwatch::AS_JSON);
    let request = PutMetricAlarmInput::new("hot")
        .evaluation_periods(2)
        .comparison_operator("GreaterThanThreshold")
        .metric_name("heat")
        .namespace("things")
        .period(60)
        .statistic("Average")
        .threshold(7.5);
    call!(cloudwatch.put_metric_alarm(request))?;
    let datum = MetricDatum::new("heat")
        .value(1.5)
        .dimensions([Dimension::new("room", "ä")]);
    let request = PutMetricDataInput::new("things").metric_data([datum]);
    call!(cloudwatch.put_metric_data(request))?;
    let request = DescribeAlarmsInput::new();
    like_the_cli!(aws, "cloudwatch", cloudwatch.describe_alarms(request));
    let request = ListMetricsInput::new().namespace("things");
    like_the_cli!(aws, "cloudwatch", cloudwatch.list_metrics(request));
    Ok(())
}

pub(super) async fn functions(aws: &Aws) -> Result<(), Problem> {
    let lambda = client!(aws, lambda);
    let request = super::lambda::create("thing", super::lambda::ROLE)
        .timeout(7)
        .tags([("team", "blue")]);
    let arn = some(call!(lambda.create_function(request))?.function_arn)?;
    let request = GetFunctionRequest::new("thing");
    like_the_cli!(aws, "lambda", lambda.get_function(request));
    let request = GetFunctionConfigurationRequest::new("thing");
    like_the_cli!(aws, "lambda", lambda.get_function_configuration(request));
    like_the_cli!(
        aws,
        "lambda",
        lambda.list_functions(ListFunctionsRequest::new())
    );
    like_the_cli!(
        aws,
        "lambda",
        lambda.list_tags(ListTagsRequest::new(arn.as_str()))
    );
    Ok(())
}

pub(super) async fn ec2(aws: &Aws) -> Result<(), Problem> {
    let ec2 = client!(aws, ec2);
    let request = CreateSecurityGroupRequest::new("things", "of the CLI");
    call!(ec2.create_security_group(request))?;
    let request = DescribeSecurityGroupsRequest::new();
    like_the_cli!(aws, "ec2", ec2.describe_security_groups(request));
    let request = DescribeInstancesRequest::new();
    like_the_cli!(aws, "ec2", ec2.describe_instances(request));
    Ok(())
}

pub(super) async fn sts(aws: &Aws) -> Result<(), Problem> {
    let sts = client!(aws, sts);
    let request = GetCallerIdentityRequest::new();
    like_the_cli!(aws, "sts", sts.get_caller_identity(request));
    Ok(())
}
