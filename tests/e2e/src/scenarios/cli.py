"""Calls that the AWS CLI makes too: the same as `cli.rs`. Here boto3 makes them, and the CLI has no part."""

import importlib

SERVICE = "sts"
TABLE = "things"
BUCKET = "things-of-the-cli"


def prepare(aws):
    importlib.import_module("scenarios.lambda").prepare(aws)


def dynamodb(aws):
    dynamodb = aws.client("dynamodb")
    dynamodb.create_table(
        TableName=TABLE,
        AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "name", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    name = {"S": "ä \"lamp\""}
    item = {
        "name": name,
        "size": {"N": "12.75"},
        "bytes": {"B": b"\x00\xff"},
        "words": {"SS": ["one", "two"]},
        "blobs": {"BS": [b"\x01"]},
        "nothing": {"NULL": True},
        "deep": {"L": [{"M": {"yes": {"BOOL": True}}}]},
    }
    dynamodb.put_item(TableName=TABLE, Item=item)
    dynamodb.list_tables()
    dynamodb.describe_table(TableName=TABLE)
    dynamodb.get_item(TableName=TABLE, Key={"name": name}, ReturnConsumedCapacity="TOTAL")
    dynamodb.scan(
        TableName=TABLE,
        FilterExpression="#s < :s",
        ExpressionAttributeNames={"#s": "size"},
        ExpressionAttributeValues={":s": {"N": "13"}},
    )
    dynamodb.query(
        TableName=TABLE,
        KeyConditionExpression="#n = :n",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": name},
    )
    dynamodb.batch_get_item(RequestItems={TABLE: {"Keys": [{"name": name}]}})


def s3(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    for key in ["a b", "ä/1", "ä/2"]:
        s3.put_object(Bucket=BUCKET, Key=key, Body=b"content", ContentType="text/plain", Metadata={"color": "red"})
    tagging = {"TagSet": [{"Key": "team", "Value": "blue = green"}]}
    s3.put_object_tagging(Bucket=BUCKET, Key="a b", Tagging=tagging)
    s3.list_buckets()
    s3.list_objects_v2(Bucket=BUCKET, Delimiter="/")
    s3.list_object_versions(Bucket=BUCKET, MaxKeys=2)
    s3.head_object(Bucket=BUCKET, Key="ä/1")
    s3.get_object_tagging(Bucket=BUCKET, Key="a b")


def sqs(aws):
    sqs = aws.client("sqs")
    url = sqs.create_queue(QueueName="things", tags={"team": "blue"})["QueueUrl"]
    sqs.list_queues()
    sqs.get_queue_url(QueueName="things")
    sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])


def cloudwatch(aws):
    cloudwatch = aws.client("cloudwatch")
    cloudwatch.put_metric_alarm(
        AlarmName="hot",
        EvaluationPeriods=2,
        ComparisonOperator="GreaterThanThreshold",
        MetricName="heat",
        Namespace="things",
        Period=60,
        Statistic="Average",
        Threshold=7.5,
    )
    datum = {"MetricName": "heat", "Value": 1.5, "Dimensions": [{"Name": "room", "Value": "ä"}]}
    cloudwatch.put_metric_data(Namespace="things", MetricData=[datum])
    cloudwatch.describe_alarms()
    cloudwatch.list_metrics(Namespace="things")


def functions(aws):
    functions = aws.client("lambda")
    arn = functions.create_function(
        FunctionName="thing",
        Role="arn:aws:iam::123456789012:role/runner",
        Runtime="python3.12",
        Handler="index.run",
        Code={"ZipFile": b"PK\x05\x06" + bytes(18)},
        Timeout=7,
        Tags={"team": "blue"},
    )["FunctionArn"]
    functions.get_function(FunctionName="thing")
    functions.get_function_configuration(FunctionName="thing")
    functions.list_functions()
    functions.list_tags(Resource=arn)


def ec2(aws):
    ec2 = aws.client("ec2")
    ec2.create_security_group(GroupName="of the CLI", Description="things")
    ec2.describe_security_groups()
    ec2.describe_instances()


def sts(aws):
    aws.client("sts").get_caller_identity()


def look(_):
    return {}
