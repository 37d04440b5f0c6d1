// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::enums::{
    MessageSystemAttributeName, MessageSystemAttributeNameForSends, QueueAttributeName,
};
use crate::types::{
    BatchResultErrorEntry, ChangeMessageVisibilityBatchRequestEntry,
    ChangeMessageVisibilityBatchResultEntry, DeleteMessageBatchRequestEntry,
    DeleteMessageBatchResultEntry, ListMessageMoveTasksResultEntry, Message, MessageAttributeValue,
    MessageSystemAttributeValue, SendMessageBatchRequestEntry, SendMessageBatchResultEntry,
};
use shapewright_runtime::shape::newtype::{List, Map, Text, Wrapper};
use shapewright_runtime::{Blob, newtypes};

/// The list `AWSAccountIdList` of the model.
pub type AWSAccountIdList = List<named::AWSAccountIdList, String>;

/// The list `ActionNameList` of the model.
pub type ActionNameList = List<named::ActionNameList, String>;

/// The list `AttributeNameList` of the model.
pub type AttributeNameList = List<named::AttributeNameList, QueueAttributeName>;

/// The list `BatchResultErrorEntryList` of the model.
pub type BatchResultErrorEntryList = List<named::BatchResultErrorEntryList, BatchResultErrorEntry>;

/// The blob `Binary` of the model.
pub type Binary = Wrapper<named::Binary, Blob>;

/// The list `BinaryList` of the model.
pub type BinaryList = List<named::BinaryList, Binary>;

/// The list `ChangeMessageVisibilityBatchRequestEntryList` of the model.
pub type ChangeMessageVisibilityBatchRequestEntryList = List<
    named::ChangeMessageVisibilityBatchRequestEntryList,
    ChangeMessageVisibilityBatchRequestEntry,
>;

/// The list `ChangeMessageVisibilityBatchResultEntryList` of the model.
pub type ChangeMessageVisibilityBatchResultEntryList = List<
    named::ChangeMessageVisibilityBatchResultEntryList,
    ChangeMessageVisibilityBatchResultEntry,
>;

/// The list `DeleteMessageBatchRequestEntryList` of the model.
pub type DeleteMessageBatchRequestEntryList =
    List<named::DeleteMessageBatchRequestEntryList, DeleteMessageBatchRequestEntry>;

/// The list `DeleteMessageBatchResultEntryList` of the model.
pub type DeleteMessageBatchResultEntryList =
    List<named::DeleteMessageBatchResultEntryList, DeleteMessageBatchResultEntry>;

/// The text `ExceptionMessage` of the model.
pub type ExceptionMessage = Text<named::ExceptionMessage>;

/// The list `ListMessageMoveTasksResultEntryList` of the model.
pub type ListMessageMoveTasksResultEntryList =
    List<named::ListMessageMoveTasksResultEntryList, ListMessageMoveTasksResultEntry>;

/// The text `MessageAttributeName` of the model.
pub type MessageAttributeName = Text<named::MessageAttributeName>;

/// The list `MessageAttributeNameList` of the model.
pub type MessageAttributeNameList = List<named::MessageAttributeNameList, MessageAttributeName>;

/// The map `MessageBodyAttributeMap` of the model.
pub type MessageBodyAttributeMap =
    Map<named::MessageBodyAttributeMap, String, MessageAttributeValue>;

/// The map `MessageBodySystemAttributeMap` of the model.
pub type MessageBodySystemAttributeMap = Map<
    named::MessageBodySystemAttributeMap,
    MessageSystemAttributeNameForSends,
    MessageSystemAttributeValue,
>;

/// The list `MessageList` of the model.
pub type MessageList = List<named::MessageList, Message>;

/// The list `MessageSystemAttributeList` of the model.
pub type MessageSystemAttributeList =
    List<named::MessageSystemAttributeList, MessageSystemAttributeName>;

/// The map `MessageSystemAttributeMap` of the model.
pub type MessageSystemAttributeMap =
    Map<named::MessageSystemAttributeMap, MessageSystemAttributeName, String>;

/// The map `QueueAttributeMap` of the model.
pub type QueueAttributeMap = Map<named::QueueAttributeMap, QueueAttributeName, String>;

/// The list `QueueUrlList` of the model.
pub type QueueUrlList = List<named::QueueUrlList, String>;

/// The list `SendMessageBatchRequestEntryList` of the model.
pub type SendMessageBatchRequestEntryList =
    List<named::SendMessageBatchRequestEntryList, SendMessageBatchRequestEntry>;

/// The list `SendMessageBatchResultEntryList` of the model.
pub type SendMessageBatchResultEntryList =
    List<named::SendMessageBatchResultEntryList, SendMessageBatchResultEntry>;

/// The list `StringList` of the model.
pub type StringList = List<named::StringList, String>;

/// The text `TagKey` of the model.
pub type TagKey = Text<named::TagKey>;

/// The list `TagKeyList` of the model.
pub type TagKeyList = List<named::TagKeyList, TagKey>;

/// The map `TagMap` of the model.
pub type TagMap = Map<named::TagMap, TagKey, TagValue>;

/// The text `TagValue` of the model.
pub type TagValue = Text<named::TagValue>;

/// The text `Token` of the model.
pub type Token = Text<named::Token>;

newtypes! {
    [
        AWSAccountIdList, ActionNameList, AttributeNameList, BatchResultErrorEntryList, Binary,
        BinaryList, ChangeMessageVisibilityBatchRequestEntryList,
        ChangeMessageVisibilityBatchResultEntryList, DeleteMessageBatchRequestEntryList,
        DeleteMessageBatchResultEntryList, ExceptionMessage, ListMessageMoveTasksResultEntryList,
        MessageAttributeName, MessageAttributeNameList, MessageBodyAttributeMap,
        MessageBodySystemAttributeMap, MessageList, MessageSystemAttributeList,
        MessageSystemAttributeMap, QueueAttributeMap, QueueUrlList,
        SendMessageBatchRequestEntryList, SendMessageBatchResultEntryList, StringList, TagKey,
        TagKeyList, TagMap, TagValue, Token,
    ]
    {}
    {}
}
