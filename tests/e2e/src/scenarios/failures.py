"""Calls that fail and are repeated: the same as `failures.rs`. The server says what it saw."""

import contextlib
import json
import urllib.request

from botocore.exceptions import ClientError, HTTPClientError

SERVICE = "dynamodb"

TABLE = "orders"
BUCKET = "letters"


@contextlib.contextmanager
def _whatever():
    """Around a call which may fail in the end."""
    with contextlib.suppress(ClientError, HTTPClientError):
        yield


def _key(number):
    return {"id": {"S": f"order-{number}"}}


def transactions(aws):
    aws = aws.with_retries()
    dynamodb = aws.client("dynamodb")
    for _ in range(2):
        with _whatever():
            dynamodb.create_table(
                TableName=TABLE,
                AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
                KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                BillingMode="PAY_PER_REQUEST",
            )
    for number in range(25):
        with _whatever():
            dynamodb.transact_write_items(TransactItems=[{"Put": {"TableName": TABLE, "Item": _key(number)}}])
        with _whatever():
            dynamodb.update_item(
                TableName=TABLE,
                Key=_key(number),
                UpdateExpression="SET amount = :amount",
                ExpressionAttributeValues={":amount": {"N": str(number)}},
            )
        with _whatever():
            dynamodb.get_item(TableName=TABLE, Key=_key(number), ConsistentRead=True)
    aws.look()


def objects(aws):
    aws = aws.with_retries()
    s3 = aws.client("s3")
    for _ in range(2):
        with _whatever():
            s3.create_bucket(Bucket=BUCKET)
    for number in range(20):
        key = f"letter-{number}"
        with _whatever():
            s3.put_object(Bucket=BUCKET, Key=key, Body=key.encode() * 100)
        with _whatever():
            s3.head_object(Bucket=BUCKET, Key=key)
        with _whatever():
            s3.delete_object(Bucket=BUCKET, Key=f"letter-{number - 1}")
    aws.look()


def look(dynamodb):
    with urllib.request.urlopen(f"{dynamodb.meta.endpoint_url}/_relay/log", timeout=60) as response:
        log = json.load(response)
    tables = dynamodb.list_tables()["TableNames"]
    return {"requests": log, "items": [dynamodb.scan(TableName=table) for table in tables]}
