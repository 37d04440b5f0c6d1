//! SQS: the protocol `json` 1.0, with the error codes of `query`.

use sqs::operations::{
    ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityRequest, CreateQueueError,
    CreateQueueRequest, CreateQueueResult, DeleteMessageBatchRequest, DeleteMessageError,
    DeleteMessageRequest, DeleteQueueRequest, GetQueueAttributesRequest, GetQueueUrlError,
    GetQueueUrlRequest, ListQueueTagsRequest, ListQueuesRequest, PurgeQueueRequest,
    ReceiveMessageRequest, SendMessageBatchError, SendMessageBatchRequest, SendMessageError,
    SendMessageRequest, SetQueueAttributesRequest, UntagQueueRequest,
};
use sqs::types::{
    ChangeMessageVisibilityBatchRequestEntry, DeleteMessageBatchRequestEntry, Message,
    MessageAttributeValue, MessageSystemAttributeValue, SendMessageBatchRequestEntry,
};

use crate::clients::{Aws, Problem, call, client, refused, some};

fn text(value: &str) -> MessageAttributeValue {
    MessageAttributeValue::new("String").string_value(value)
}

fn url(created: CreateQueueResult) -> Result<String, Problem> {
    some(created.queue_url)
}

fn receipt(message: &Message) -> Result<String, Problem> {
    some(message.receipt_handle.clone())
}

pub(super) async fn messages(aws: &Aws) -> Result<(), Problem> {
    let sqs = client!(aws, sqs);
    let request = CreateQueueRequest::new("orders")
        .attributes([
            ("VisibilityTimeout", "45"),
            ("MessageRetentionPeriod", "86400"),
        ])
        .tags([("team", "blue"), ("empty", "")]);
    let queue = url(call!(sqs.create_queue(request))?)?;
    call!(sqs.get_queue_url(GetQueueUrlRequest::new("orders")))?;
    let bytes: Vec<u8> = (0..=255).collect();
    let request = SendMessageRequest::new(&*queue, "<order id=\"7\">\n\t☕ & \"more\"</order>")
        .message_attributes([
            ("kind", text("new & <urgent>")),
            (
                "count",
                MessageAttributeValue::new("Number").string_value("-1.5"),
            ),
            (
                "seal",
                MessageAttributeValue::new("Binary").binary_value(bytes),
            ),
        ])
        .message_system_attributes([(
            "AWSTraceHeader",
            MessageSystemAttributeValue::new("String").string_value("Root=1-5-9"),
        )]);
    call!(sqs.send_message(request))?;
    let request = SendMessageRequest::new(&*queue, "later").delay_seconds(60);
    call!(sqs.send_message(request))?;
    aws.look()?;
    let request = ReceiveMessageRequest::new(&*queue)
        .message_system_attribute_names(["All"])
        .message_attribute_names(["All"])
        .max_number_of_messages(10)
        .visibility_timeout(30);
    let received = some(call!(sqs.receive_message(request))?.messages)?;
    let receipt = receipt(some(received.first())?)?;
    let request = ChangeMessageVisibilityRequest::new(&*queue, &*receipt, 120);
    call!(sqs.change_message_visibility(request))?;
    aws.look()?;
    call!(sqs.delete_message(DeleteMessageRequest::new(&*queue, receipt)))?;
    call!(sqs.receive_message(ReceiveMessageRequest::new(&*queue)))?;
    let request = SetQueueAttributesRequest::new(&*queue, [("VisibilityTimeout", "0")]);
    call!(sqs.set_queue_attributes(request))?;
    call!(sqs.untag_queue(UntagQueueRequest::new(&*queue, ["empty"])))?;
    let request = GetQueueAttributesRequest::new(&*queue).attribute_names(["All"]);
    call!(sqs.get_queue_attributes(request))?;
    call!(sqs.list_queue_tags(ListQueueTagsRequest::new(&*queue)))?;
    call!(sqs.purge_queue(PurgeQueueRequest::new(&*queue)))?;
    aws.look()?;
    call!(sqs.delete_queue(DeleteQueueRequest::new(queue)))?;
    call!(sqs.list_queues(ListQueuesRequest::new()))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn batches(aws: &Aws) -> Result<(), Problem> {
    let sqs = client!(aws, sqs);
    let request = CreateQueueRequest::new("steps.fifo").attributes([("FifoQueue", "true")]);
    let queue = url(call!(sqs.create_queue(request))?)?;
    let entries = (0..5).map(|number| {
        SendMessageBatchRequestEntry::new(format!("step-{number}"), format!("step {number}"))
            .message_group_id(format!("group-{}", number % 2))
            .message_deduplication_id(format!("once-{number}"))
    });
    call!(sqs.send_message_batch(SendMessageBatchRequest::new(&*queue, entries)))?;
    aws.look()?;
    let request = ReceiveMessageRequest::new(&*queue)
        .max_number_of_messages(10)
        .message_system_attribute_names(["All"]);
    let received = some(call!(sqs.receive_message(request))?.messages)?;
    let first = receipt(some(received.first())?)?;
    let second = receipt(some(received.get(1))?)?;
    let change = |id: &str, receipt: &str| {
        ChangeMessageVisibilityBatchRequestEntry::new(id, receipt).visibility_timeout(5)
    };
    let entries = [change("known", &first), change("unknown", "nobody's")];
    let request = ChangeMessageVisibilityBatchRequest::new(&*queue, entries);
    call!(sqs.change_message_visibility_batch(request))?;
    let entries = [
        DeleteMessageBatchRequestEntry::new("first", first),
        DeleteMessageBatchRequestEntry::new("second", second),
        DeleteMessageBatchRequestEntry::new("third", "nobody's"),
    ];
    call!(sqs.delete_message_batch(DeleteMessageBatchRequest::new(queue, entries)))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn refusals(aws: &Aws) -> Result<(), Problem> {
    let sqs = client!(aws, sqs);
    refused!(
        call!(sqs.get_queue_url(GetQueueUrlRequest::new("missing"))),
        GetQueueUrlError::QueueDoesNotExist(_)
    );
    let queue = url(call!(sqs.create_queue(CreateQueueRequest::new("queue")))?)?;
    let request = DeleteMessageRequest::new(&*queue, "nobody's");
    refused!(
        call!(sqs.delete_message(request)),
        DeleteMessageError::ReceiptHandleIsInvalid(_)
    );
    let request = CreateQueueRequest::new("queue").attributes([("DelaySeconds", "9")]);
    refused!(
        call!(sqs.create_queue(request)),
        CreateQueueError::QueueNameExists(_)
    );
    let entry = |body: &str| SendMessageBatchRequestEntry::new("same", body);
    let request = SendMessageBatchRequest::new(&*queue, [entry("a"), entry("b")]);
    refused!(
        call!(sqs.send_message_batch(request)),
        SendMessageBatchError::BatchEntryIdsNotDistinct(_)
    );
    let request = SendMessageRequest::new(&*queue, "x").delay_seconds(901);
    refused!(
        call!(sqs.send_message(request)),
        SendMessageError::Unhandled(_)
    );
    aws.look()?;
    Ok(())
}
