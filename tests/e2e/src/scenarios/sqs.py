"""SQS: the same as `sqs.rs`."""


def messages(aws):
    sqs = aws.client("sqs")
    queue = sqs.create_queue(
        QueueName="orders",
        Attributes={"VisibilityTimeout": "45", "MessageRetentionPeriod": "86400"},
        tags={"team": "blue", "empty": ""},
    )["QueueUrl"]
    sqs.get_queue_url(QueueName="orders")
    sqs.send_message(
        QueueUrl=queue,
        MessageBody='<order id="7">\n\t☕ & "more"</order>',
        MessageAttributes={
            "kind": {"DataType": "String", "StringValue": "new & <urgent>"},
            "count": {"DataType": "Number", "StringValue": "-1.5"},
            "seal": {"DataType": "Binary", "BinaryValue": bytes(range(256))},
        },
        MessageSystemAttributes={"AWSTraceHeader": {"DataType": "String", "StringValue": "Root=1-5-9"}},
    )
    sqs.send_message(QueueUrl=queue, MessageBody="later", DelaySeconds=60)
    aws.look()
    received = sqs.receive_message(
        QueueUrl=queue,
        MessageSystemAttributeNames=["All"],
        MessageAttributeNames=["All"],
        MaxNumberOfMessages=10,
        VisibilityTimeout=30,
    )
    receipt = received["Messages"][0]["ReceiptHandle"]
    sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=receipt, VisibilityTimeout=120)
    aws.look()
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=receipt)
    sqs.receive_message(QueueUrl=queue)
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "0"})
    sqs.untag_queue(QueueUrl=queue, TagKeys=["empty"])
    sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])
    sqs.list_queue_tags(QueueUrl=queue)
    sqs.purge_queue(QueueUrl=queue)
    aws.look()
    sqs.delete_queue(QueueUrl=queue)
    sqs.list_queues()
    aws.look()


def batches(aws):
    sqs = aws.client("sqs")
    queue = sqs.create_queue(QueueName="steps.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    sqs.send_message_batch(
        QueueUrl=queue,
        Entries=[
            {
                "Id": f"step-{number}",
                "MessageBody": f"step {number}",
                "MessageGroupId": f"group-{number % 2}",
                "MessageDeduplicationId": f"once-{number}",
            }
            for number in range(5)
        ],
    )
    aws.look()
    received = sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"])
    receipts = [message["ReceiptHandle"] for message in received["Messages"]]
    sqs.change_message_visibility_batch(
        QueueUrl=queue,
        Entries=[
            {"Id": "known", "ReceiptHandle": receipts[0], "VisibilityTimeout": 5},
            {"Id": "unknown", "ReceiptHandle": "nobody's", "VisibilityTimeout": 5},
        ],
    )
    sqs.delete_message_batch(
        QueueUrl=queue,
        Entries=[
            {"Id": "first", "ReceiptHandle": receipts[0]},
            {"Id": "second", "ReceiptHandle": receipts[1]},
            {"Id": "third", "ReceiptHandle": "nobody's"},
        ],
    )
    aws.look()


def refusals(aws):
    sqs = aws.client("sqs")
    with aws.refused():
        sqs.get_queue_url(QueueName="missing")
    queue = sqs.create_queue(QueueName="queue")["QueueUrl"]
    with aws.refused():
        sqs.delete_message(QueueUrl=queue, ReceiptHandle="nobody's")
    with aws.refused():
        sqs.create_queue(QueueName="queue", Attributes={"DelaySeconds": "9"})
    with aws.refused():
        sqs.send_message_batch(
            QueueUrl=queue,
            Entries=[{"Id": "same", "MessageBody": "a"}, {"Id": "same", "MessageBody": "b"}],
        )
    with aws.refused():
        sqs.send_message(QueueUrl=queue, MessageBody="x", DelaySeconds=901)
    aws.look()


def look(sqs):
    queues = sqs.list_queues().get("QueueUrls", [])
    return {
        queue: {
            "attributes": sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"]),
            "tags": sqs.list_queue_tags(QueueUrl=queue),
            "messages": sqs.receive_message(
                QueueUrl=queue,
                MaxNumberOfMessages=10,
                VisibilityTimeout=0,
                MessageSystemAttributeNames=["All"],
                MessageAttributeNames=["All"],
            ),
        }
        for queue in queues
    }
