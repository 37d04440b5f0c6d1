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
use shapewright_runtime::{Blob, blob, list, map, string};
use std::collections::HashMap;

/// The shape `AWSAccountIdList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AWSAccountIdList(Vec<String>);

list! { AWSAccountIdList(String) = "AWSAccountIdList"; }

/// The shape `ActionNameList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionNameList(Vec<String>);

list! { ActionNameList(String) = "ActionNameList"; }

/// The shape `AttributeNameList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeNameList(Vec<QueueAttributeName>);

list! { AttributeNameList(QueueAttributeName) = "AttributeNameList"; }

/// The shape `BatchResultErrorEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchResultErrorEntryList(Vec<BatchResultErrorEntry>);

list! { BatchResultErrorEntryList(BatchResultErrorEntry) = "BatchResultErrorEntryList"; }

/// The shape `Binary` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Binary(Blob);

blob! { Binary = "Binary"; }

/// The shape `BinaryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BinaryList(Vec<Binary>);

list! { BinaryList(Binary) = "BinaryList"; }

/// The shape `ChangeMessageVisibilityBatchRequestEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequestEntryList(
    Vec<ChangeMessageVisibilityBatchRequestEntry>,
);

list! {
    ChangeMessageVisibilityBatchRequestEntryList(ChangeMessageVisibilityBatchRequestEntry) = "ChangeMessageVisibilityBatchRequestEntryList"
        ;
}

/// The shape `ChangeMessageVisibilityBatchResultEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResultEntryList(
    Vec<ChangeMessageVisibilityBatchResultEntry>,
);

list! {
    ChangeMessageVisibilityBatchResultEntryList(ChangeMessageVisibilityBatchResultEntry) = "ChangeMessageVisibilityBatchResultEntryList"
        ;
}

/// The shape `DeleteMessageBatchRequestEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchRequestEntryList(Vec<DeleteMessageBatchRequestEntry>);

list! {
    DeleteMessageBatchRequestEntryList(DeleteMessageBatchRequestEntry) = "DeleteMessageBatchRequestEntryList"
        ;
}

/// The shape `DeleteMessageBatchResultEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchResultEntryList(Vec<DeleteMessageBatchResultEntry>);

list! {
    DeleteMessageBatchResultEntryList(DeleteMessageBatchResultEntry) = "DeleteMessageBatchResultEntryList"
        ;
}

/// The shape `ExceptionMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExceptionMessage(String);

string! { ExceptionMessage = "ExceptionMessage"; }

/// The shape `ListMessageMoveTasksResultEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListMessageMoveTasksResultEntryList(Vec<ListMessageMoveTasksResultEntry>);

list! {
    ListMessageMoveTasksResultEntryList(ListMessageMoveTasksResultEntry) = "ListMessageMoveTasksResultEntryList"
        ;
}

/// The shape `MessageAttributeName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageAttributeName(String);

string! { MessageAttributeName = "MessageAttributeName"; }

/// The shape `MessageAttributeNameList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageAttributeNameList(Vec<MessageAttributeName>);

list! { MessageAttributeNameList(MessageAttributeName) = "MessageAttributeNameList"; }

/// The shape `MessageBodyAttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageBodyAttributeMap(HashMap<String, MessageAttributeValue>);

map! { MessageBodyAttributeMap(String, MessageAttributeValue) = "MessageBodyAttributeMap"; }

/// The shape `MessageBodySystemAttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageBodySystemAttributeMap(
    HashMap<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>,
);

map! {
    MessageBodySystemAttributeMap(MessageSystemAttributeNameForSends, MessageSystemAttributeValue) = "MessageBodySystemAttributeMap"
        ;
}

/// The shape `MessageList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageList(Vec<Message>);

list! { MessageList(Message) = "MessageList"; }

/// The shape `MessageSystemAttributeList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageSystemAttributeList(Vec<MessageSystemAttributeName>);

list! { MessageSystemAttributeList(MessageSystemAttributeName) = "MessageSystemAttributeList"; }

/// The shape `MessageSystemAttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageSystemAttributeMap(HashMap<MessageSystemAttributeName, String>);

map! {
    MessageSystemAttributeMap(MessageSystemAttributeName, String) = "MessageSystemAttributeMap"
        ;
}

/// The shape `QueueAttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueueAttributeMap(HashMap<QueueAttributeName, String>);

map! { QueueAttributeMap(QueueAttributeName, String) = "QueueAttributeMap"; }

/// The shape `QueueUrlList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct QueueUrlList(Vec<String>);

list! { QueueUrlList(String) = "QueueUrlList"; }

/// The shape `SendMessageBatchRequestEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchRequestEntryList(Vec<SendMessageBatchRequestEntry>);

list! {
    SendMessageBatchRequestEntryList(SendMessageBatchRequestEntry) = "SendMessageBatchRequestEntryList"
        ;
}

/// The shape `SendMessageBatchResultEntryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchResultEntryList(Vec<SendMessageBatchResultEntry>);

list! {
    SendMessageBatchResultEntryList(SendMessageBatchResultEntry) = "SendMessageBatchResultEntryList"
        ;
}

/// The shape `StringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StringList(Vec<String>);

list! { StringList(String) = "StringList"; }

/// The shape `TagKey` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagKey(String);

string! { TagKey = "TagKey"; }

/// The shape `TagKeyList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagKeyList(Vec<TagKey>);

list! { TagKeyList(TagKey) = "TagKeyList"; }

/// The shape `TagMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagMap(HashMap<TagKey, TagValue>);

map! { TagMap(TagKey, TagValue) = "TagMap"; }

/// The shape `TagValue` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagValue(String);

string! { TagValue = "TagValue"; }

/// The shape `Token` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(String);

string! { Token = "Token"; }
