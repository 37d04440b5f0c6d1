"""DynamoDB: the same as `dynamodb.rs`."""

TABLE = "things"

EVERYTHING = {
    "owner": {"S": "anna"},
    "number": {"N": "1"},
    "text": {"S": "Grüße \"quoted\"\n\t\\ ☕"},
    "amount": {"N": "-12.750"},
    "bytes": {"B": bytes(range(256))},
    "words": {"SS": ["one", "two"]},
    "numbers": {"NS": ["3", "-4.5"]},
    "blobs": {"BS": [b"\x00\x01", b"\xff"]},
    "nothing": {"NULL": True},
    "yes": {"BOOL": True},
    "no": {"BOOL": False},
    "list": {"L": [{"S": ""}, {"N": "0"}, {"L": []}]},
    "map": {"M": {"in": {"M": {"deep": {"BOOL": True}}}, "empty": {"M": {}}}},
}


def _item(owner, number, **others):
    return {"owner": {"S": owner}, "number": {"N": str(number)}, **others}


def _create_table(dynamodb, name=TABLE):
    dynamodb.create_table(
        TableName=name,
        AttributeDefinitions=[
            {"AttributeName": "owner", "AttributeType": "S"},
            {"AttributeName": "number", "AttributeType": "N"},
            {"AttributeName": "color", "AttributeType": "S"},
        ],
        KeySchema=[
            {"AttributeName": "owner", "KeyType": "HASH"},
            {"AttributeName": "number", "KeyType": "RANGE"},
        ],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-color",
                "KeySchema": [{"AttributeName": "color", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
        ],
        BillingMode="PAY_PER_REQUEST",
        Tags=[{"Key": "team", "Value": "blue"}],
    )


def scans(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    for batch in range(60):
        puts = [{"PutRequest": {"Item": _item("anna", batch * 25 + count)}} for count in range(25)]
        dynamodb.batch_write_item(RequestItems={TABLE: puts})
    pages = aws.boto3("dynamodb").get_paginator("scan").paginate(TableName=TABLE)
    aws.tell_of("items", sum(len(page["Items"]) for page in pages))
    list(aws.pages("dynamodb", "scan", TableName=TABLE, PaginationConfig={"PageSize": 400}))
    query = {
        "KeyConditionExpression": "#o = :o and #n < :n",
        "ExpressionAttributeNames": {"#o": "owner", "#n": "number"},
        "ExpressionAttributeValues": {":o": {"S": "anna"}, ":n": {"N": "700"}},
    }
    list(aws.pages("dynamodb", "query", TableName=TABLE, PaginationConfig={"PageSize": 300}, **query))
    for name in ["books", "cups", "dogs"]:
        _create_table(dynamodb, name)
    pages = aws.boto3("dynamodb").get_paginator("list_tables").paginate(PaginationConfig={"PageSize": 2})
    aws.tell_of("tables", sum(len(page["TableNames"]) for page in pages))


def structures(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    lamp = {
        "title": {"S": "a lamp"},
        "size": {"N": "18446744073709551615"},
        "scale": {"N": "0.1"},
        "thumbnail": {"B": b"\x00\xff"},
        "tags": {"SS": ["large", "red"]},
        "sizes": {"NS": ["1", "2"]},
        "place": {"M": {"Here": {"M": {"x": {"N": "-1"}, "y": {"N": "2"}}}}},
        "note": {"NULL": True},
    }
    bare = {
        "title": {"S": ""},
        "size": {"N": "0"},
        "scale": {"N": "1e20"},
        "thumbnail": {"B": b""},
        "sizes": {"NS": ["7"]},
        "place": {"S": "Nowhere"},
        "note": {"S": "bare"},
    }
    for number, photo in enumerate([lamp, bare], 1):
        dynamodb.put_item(TableName=TABLE, Item=_item("anna", number, **photo))
    dynamodb.scan(TableName=TABLE)
    key = {"owner": {"S": "anna"}, "number": {"N": "1"}}
    dynamodb.get_item(TableName=TABLE, Key=key)


def waits(aws):
    dynamodb = aws.client("dynamodb")
    found = [aws.wait("dynamodb", "table_exists", 3, TableName=TABLE)]
    _create_table(dynamodb)
    found.append(aws.wait("dynamodb", "table_exists", 3, TableName=TABLE))
    found.append(aws.wait("dynamodb", "table_not_exists", 2, TableName=TABLE))
    dynamodb.delete_table(TableName=TABLE)
    found.append(aws.wait("dynamodb", "table_not_exists", 2, TableName=TABLE))
    assert found == [False, True, False, True], found


def tables(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    table = dynamodb.describe_table(TableName=TABLE)["Table"]
    dynamodb.list_tables(Limit=5)
    dynamodb.tag_resource(ResourceArn=table["TableArn"], Tags=[{"Key": "cost", "Value": "7 €"}])
    dynamodb.list_tags_of_resource(ResourceArn=table["TableArn"])
    dynamodb.update_time_to_live(
        TableName=TABLE, TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"}
    )
    dynamodb.describe_time_to_live(TableName=TABLE)
    dynamodb.update_table(
        TableName=TABLE,
        BillingMode="PROVISIONED",
        ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 6},
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
    )
    aws.look()
    dynamodb.delete_table(TableName=TABLE)
    with aws.refused():
        dynamodb.describe_table(TableName=TABLE)
    aws.look()


def items(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    dynamodb.put_item(TableName=TABLE, Item=EVERYTHING, ReturnConsumedCapacity="TOTAL")
    aws.look()
    key = _item("anna", 1)
    dynamodb.get_item(TableName=TABLE, Key=key, ConsistentRead=True)
    dynamodb.get_item(
        TableName=TABLE,
        Key=key,
        ProjectionExpression="#t, #m.#in.deep, #l",
        ExpressionAttributeNames={"#t": "text", "#m": "map", "#in": "in", "#l": "list"},
    )
    dynamodb.get_item(TableName=TABLE, Key=_item("nobody", 0))
    dynamodb.update_item(
        TableName=TABLE,
        Key=key,
        UpdateExpression="SET amount = amount + :more, color = :color REMOVE nothing ADD words :word",
        ExpressionAttributeValues={
            ":more": {"N": "0.25"},
            ":color": {"S": "red"},
            ":word": {"SS": ["three"]},
        },
        ReturnValues="ALL_NEW",
    )
    aws.look()
    dynamodb.delete_item(TableName=TABLE, Key=key, ReturnValues="ALL_OLD")
    aws.look()


def queries(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    for number in range(7):
        color = {"S": "red" if number % 2 else "blue"}
        dynamodb.put_item(TableName=TABLE, Item=_item("bert", number, color=color))
    dynamodb.put_item(TableName=TABLE, Item=EVERYTHING)
    dynamodb.query(
        TableName=TABLE,
        KeyConditionExpression="#o = :owner",
        ExpressionAttributeNames={"#o": "owner"},
        ExpressionAttributeValues={":owner": {"S": "anna"}},
    )
    last = {}
    while True:
        page = dynamodb.query(
            TableName=TABLE,
            KeyConditionExpression="#o = :owner AND #n BETWEEN :low AND :high",
            FilterExpression="color = :color",
            ExpressionAttributeNames={"#o": "owner", "#n": "number"},
            ExpressionAttributeValues={
                ":owner": {"S": "bert"},
                ":low": {"N": "1"},
                ":high": {"N": "6"},
                ":color": {"S": "red"},
            },
            ScanIndexForward=False,
            Limit=4,
            **last,
        )
        if "LastEvaluatedKey" not in page:
            break
        last = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    dynamodb.query(
        TableName=TABLE,
        IndexName="by-color",
        KeyConditionExpression="color = :color",
        ExpressionAttributeValues={":color": {"S": "blue"}},
        Select="COUNT",
    )
    dynamodb.scan(
        TableName=TABLE,
        FilterExpression="attribute_type(#b, :kind)",
        ExpressionAttributeNames={"#b": "bytes"},
        ExpressionAttributeValues={":kind": {"S": "B"}},
    )
    dynamodb.execute_statement(
        Statement="SELECT * FROM things WHERE owner = ? AND number = ?",
        Parameters=[{"S": "bert"}, {"N": "3"}],
    )
    aws.look()


def conditions(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    dynamodb.put_item(TableName=TABLE, Item=EVERYTHING)
    with aws.refused():
        dynamodb.put_item(
            TableName=TABLE,
            Item=_item("anna", 1),
            ConditionExpression="attribute_not_exists(#o)",
            ExpressionAttributeNames={"#o": "owner"},
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    with aws.refused():
        dynamodb.delete_item(
            TableName=TABLE,
            Key=_item("anna", 1),
            ConditionExpression="amount > :least",
            ExpressionAttributeValues={":least": {"N": "0"}},
        )
    with aws.refused():
        dynamodb.put_item(TableName="missing", Item=EVERYTHING)
    with aws.refused():
        dynamodb.get_item(TableName=TABLE, Key={"owner": {"S": "anna"}})
    with aws.refused():
        _create_table(dynamodb)
    aws.look()


def batches(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    dynamodb.batch_write_item(
        RequestItems={
            TABLE: [{"PutRequest": {"Item": _item("carl", number)}} for number in range(24)]
            + [{"PutRequest": {"Item": EVERYTHING}}]
        }
    )
    aws.look()
    dynamodb.batch_get_item(
        RequestItems={
            TABLE: {
                "Keys": [_item("carl", 3), _item("anna", 1), _item("nobody", 1)],
                "ConsistentRead": True,
            }
        },
        ReturnConsumedCapacity="TOTAL",
    )
    dynamodb.batch_write_item(
        RequestItems={TABLE: [{"DeleteRequest": {"Key": _item("carl", number)}} for number in range(20)]}
    )
    aws.look()


def transactions(aws):
    dynamodb = aws.client("dynamodb")
    _create_table(dynamodb)
    put = {"Put": {"TableName": TABLE, "Item": EVERYTHING}}
    dynamodb.transact_write_items(
        TransactItems=[put, {"Put": {"TableName": TABLE, "Item": _item("dora", 4)}}],
        ClientRequestToken="once",
    )
    aws.look()
    with aws.refused():
        dynamodb.transact_write_items(
            TransactItems=[
                {
                    "Update": {
                        "TableName": TABLE,
                        "Key": _item("dora", 4),
                        "UpdateExpression": "SET amount = :amount",
                        "ExpressionAttributeValues": {":amount": {"N": "1"}},
                    }
                },
                {
                    "ConditionCheck": {
                        "TableName": TABLE,
                        "Key": _item("anna", 1),
                        "ConditionExpression": "attribute_not_exists(amount)",
                        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
                    }
                },
            ],
            ClientRequestToken="twice",
        )
    aws.look()
    dynamodb.transact_get_items(
        TransactItems=[
            {"Get": {"TableName": TABLE, "Key": _item("anna", 1)}},
            {"Get": {"TableName": TABLE, "Key": _item("dora", 4), "ProjectionExpression": "amount"}},
        ]
    )
    dynamodb.transact_write_items(
        TransactItems=[{"Delete": {"TableName": TABLE, "Key": _item("dora", 4)}}],
        ClientRequestToken="thrice",
    )
    aws.look()


def look(dynamodb):
    tables = dynamodb.list_tables()["TableNames"]
    return {
        table: {
            "description": dynamodb.describe_table(TableName=table),
            "time to live": dynamodb.describe_time_to_live(TableName=table),
            "items": dynamodb.scan(TableName=table)["Items"],
        }
        for table in tables
    }
