"""What the program does that the README names."""

from concurrent.futures import ThreadPoolExecutor

SERVICE = "dynamodb"


def program(aws):
    s3, db, sqs = (aws.boto3(service) for service in ["s3", "dynamodb", "sqs"])
    s3.create_bucket(Bucket="pics")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: s3.put_object(Bucket="pics", Key=str(number), Body=b"me"), range(200)))
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="pics", PaginationConfig={"PageSize": 50})
    objects = [item for page in pages for item in page["Contents"]]
    photo = s3.get_object(Bucket="pics", Key="7")["Body"].read().decode()
    lines = [f'{len(objects)} photos; b"{photo}" is at /pics/7']
    for item in objects:
        s3.delete_object(Bucket="pics", Key=item["Key"])

    db.create_table(
        TableName="lamps",
        AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "name", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    db.get_waiter("table_exists").wait(TableName="lamps")
    db.put_item(TableName="lamps", Item={"name": {"S": "desk"}, "watts": {"N": "7"}})
    for lamp in db.scan(TableName="lamps")["Items"]:
        lines.append(f'Some(StringAttributeValue("{lamp["name"]["S"]}")): {lamp["watts"]["N"]} watts')

    queue = sqs.create_queue(QueueName="orders")["QueueUrl"]
    sqs.send_message(QueueUrl=queue, MessageBody="two lamps")
    lines += [message["Body"] for message in sqs.receive_message(QueueUrl=queue)["Messages"]]
    aws.tell_of("everyday", lines)
    aws.look()


def look(dynamodb):
    return [dynamodb.scan(TableName=table) for table in dynamodb.list_tables()["TableNames"]]
