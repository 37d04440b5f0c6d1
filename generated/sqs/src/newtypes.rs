// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::enums::{
    MessageSystemAttributeName, MessageSystemAttributeNameForSends, QueueAttributeName,
};
use crate::types::{
    BatchResultErrorEntry, ChangeMessageVisibilityBatchRequestEntry,
    ChangeMessageVisibilityBatchResultEntry, DeleteMessageBatchRequestEntry,
    DeleteMessageBatchResultEntry, ListMessageMoveTasksResultEntry, Message, MessageAttributeValue,
    MessageSystemAttributeValue, SendMessageBatchRequestEntry, SendMessageBatchResultEntry,
};
use shapewright_runtime::{Blob, newtypes};

newtypes! {
    list AWSAccountIdList(String);

    list ActionNameList(String);

    list AttributeNameList(QueueAttributeName);

    list BatchResultErrorEntryList(BatchResultErrorEntry);

    wrapper Binary(Blob);

    list BinaryList(Binary);

    list ChangeMessageVisibilityBatchRequestEntryList(ChangeMessageVisibilityBatchRequestEntry);

    list ChangeMessageVisibilityBatchResultEntryList(ChangeMessageVisibilityBatchResultEntry);

    list DeleteMessageBatchRequestEntryList(DeleteMessageBatchRequestEntry);

    list DeleteMessageBatchResultEntryList(DeleteMessageBatchResultEntry);

    text ExceptionMessage;

    list ListMessageMoveTasksResultEntryList(ListMessageMoveTasksResultEntry);

    text MessageAttributeName;

    list MessageAttributeNameList(MessageAttributeName);

    map MessageBodyAttributeMap(String, MessageAttributeValue);

    map MessageBodySystemAttributeMap(MessageSystemAttributeNameForSends, MessageSystemAttributeValue);

    list MessageList(Message);

    list MessageSystemAttributeList(MessageSystemAttributeName);

    map MessageSystemAttributeMap(MessageSystemAttributeName, String);

    map QueueAttributeMap(QueueAttributeName, String);

    list QueueUrlList(String);

    list SendMessageBatchRequestEntryList(SendMessageBatchRequestEntry);

    list SendMessageBatchResultEntryList(SendMessageBatchResultEntry);

    list StringList(String);

    text TagKey;

    list TagKeyList(TagKey);

    map TagMap(TagKey, TagValue);

    text TagValue;

    text Token;
}
