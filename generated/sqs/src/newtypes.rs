// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

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

pub type AWSAccountIdList = List<named::AWSAccountIdListMarker, String>;

pub type ActionNameList = List<named::ActionNameListMarker, String>;

pub type AttributeNameList = List<named::AttributeNameListMarker, QueueAttributeName>;

pub type BatchResultErrorEntryList =
    List<named::BatchResultErrorEntryListMarker, BatchResultErrorEntry>;

pub type Binary = Wrapper<named::BinaryMarker, Blob>;

pub type BinaryList = List<named::BinaryListMarker, Binary>;

pub type ChangeMessageVisibilityBatchRequestEntryList = List<
    named::ChangeMessageVisibilityBatchRequestEntryListMarker,
    ChangeMessageVisibilityBatchRequestEntry,
>;

pub type ChangeMessageVisibilityBatchResultEntryList = List<
    named::ChangeMessageVisibilityBatchResultEntryListMarker,
    ChangeMessageVisibilityBatchResultEntry,
>;

pub type DeleteMessageBatchRequestEntryList =
    List<named::DeleteMessageBatchRequestEntryListMarker, DeleteMessageBatchRequestEntry>;

pub type DeleteMessageBatchResultEntryList =
    List<named::DeleteMessageBatchResultEntryListMarker, DeleteMessageBatchResultEntry>;

pub type ExceptionMessage = Text<named::ExceptionMessageMarker>;

pub type ListMessageMoveTasksResultEntryList =
    List<named::ListMessageMoveTasksResultEntryListMarker, ListMessageMoveTasksResultEntry>;

pub type MessageAttributeName = Text<named::MessageAttributeNameMarker>;

pub type MessageAttributeNameList =
    List<named::MessageAttributeNameListMarker, MessageAttributeName>;

pub type MessageBodyAttributeMap =
    Map<named::MessageBodyAttributeMapMarker, String, MessageAttributeValue>;

pub type MessageBodySystemAttributeMap = Map<
    named::MessageBodySystemAttributeMapMarker,
    MessageSystemAttributeNameForSends,
    MessageSystemAttributeValue,
>;

pub type MessageList = List<named::MessageListMarker, Message>;

pub type MessageSystemAttributeList =
    List<named::MessageSystemAttributeListMarker, MessageSystemAttributeName>;

pub type MessageSystemAttributeMap =
    Map<named::MessageSystemAttributeMapMarker, MessageSystemAttributeName, String>;

pub type QueueAttributeMap = Map<named::QueueAttributeMapMarker, QueueAttributeName, String>;

pub type QueueUrlList = List<named::QueueUrlListMarker, String>;

pub type SendMessageBatchRequestEntryList =
    List<named::SendMessageBatchRequestEntryListMarker, SendMessageBatchRequestEntry>;

pub type SendMessageBatchResultEntryList =
    List<named::SendMessageBatchResultEntryListMarker, SendMessageBatchResultEntry>;

pub type StringList = List<named::StringListMarker, String>;

pub type TagKey = Text<named::TagKeyMarker>;

pub type TagKeyList = List<named::TagKeyListMarker, TagKey>;

pub type TagMap = Map<named::TagMapMarker, TagKey, TagValue>;

pub type TagValue = Text<named::TagValueMarker>;

pub type Token = Text<named::TokenMarker>;

newtypes! {
    [
        AWSAccountIdListMarker, ActionNameListMarker, AttributeNameListMarker,
        BatchResultErrorEntryListMarker, BinaryMarker, BinaryListMarker,
        ChangeMessageVisibilityBatchRequestEntryListMarker,
        ChangeMessageVisibilityBatchResultEntryListMarker,
        DeleteMessageBatchRequestEntryListMarker, DeleteMessageBatchResultEntryListMarker,
        ExceptionMessageMarker, ListMessageMoveTasksResultEntryListMarker,
        MessageAttributeNameMarker, MessageAttributeNameListMarker, MessageBodyAttributeMapMarker,
        MessageBodySystemAttributeMapMarker, MessageListMarker, MessageSystemAttributeListMarker,
        MessageSystemAttributeMapMarker, QueueAttributeMapMarker, QueueUrlListMarker,
        SendMessageBatchRequestEntryListMarker, SendMessageBatchResultEntryListMarker,
        StringListMarker, TagKeyMarker, TagKeyListMarker, TagMapMarker, TagValueMarker,
        TokenMarker,
    ]
    {}
    {}
}
