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

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type AWSAccountIdList = List<named::AWSAccountIdListMarker, String>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ActionNameList = List<named::ActionNameListMarker, String>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type AttributeNameList = List<named::AttributeNameListMarker, QueueAttributeName>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type BatchResultErrorEntryList =
    List<named::BatchResultErrorEntryListMarker, BatchResultErrorEntry>;

/// A [`Wrapper`](crate::runtime::shape::newtype::Wrapper), which its marker tells apart from all others.
pub type Binary = Wrapper<named::BinaryMarker, Blob>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type BinaryList = List<named::BinaryListMarker, Binary>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ChangeMessageVisibilityBatchRequestEntryList = List<
    named::ChangeMessageVisibilityBatchRequestEntryListMarker,
    ChangeMessageVisibilityBatchRequestEntry,
>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ChangeMessageVisibilityBatchResultEntryList = List<
    named::ChangeMessageVisibilityBatchResultEntryListMarker,
    ChangeMessageVisibilityBatchResultEntry,
>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type DeleteMessageBatchRequestEntryList =
    List<named::DeleteMessageBatchRequestEntryListMarker, DeleteMessageBatchRequestEntry>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type DeleteMessageBatchResultEntryList =
    List<named::DeleteMessageBatchResultEntryListMarker, DeleteMessageBatchResultEntry>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ExceptionMessage = Text<named::ExceptionMessageMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ListMessageMoveTasksResultEntryList =
    List<named::ListMessageMoveTasksResultEntryListMarker, ListMessageMoveTasksResultEntry>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type MessageAttributeName = Text<named::MessageAttributeNameMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type MessageAttributeNameList =
    List<named::MessageAttributeNameListMarker, MessageAttributeName>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type MessageBodyAttributeMap =
    Map<named::MessageBodyAttributeMapMarker, String, MessageAttributeValue>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type MessageBodySystemAttributeMap = Map<
    named::MessageBodySystemAttributeMapMarker,
    MessageSystemAttributeNameForSends,
    MessageSystemAttributeValue,
>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type MessageList = List<named::MessageListMarker, Message>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type MessageSystemAttributeList =
    List<named::MessageSystemAttributeListMarker, MessageSystemAttributeName>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type MessageSystemAttributeMap =
    Map<named::MessageSystemAttributeMapMarker, MessageSystemAttributeName, String>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type QueueAttributeMap = Map<named::QueueAttributeMapMarker, QueueAttributeName, String>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type QueueUrlList = List<named::QueueUrlListMarker, String>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SendMessageBatchRequestEntryList =
    List<named::SendMessageBatchRequestEntryListMarker, SendMessageBatchRequestEntry>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SendMessageBatchResultEntryList =
    List<named::SendMessageBatchResultEntryListMarker, SendMessageBatchResultEntry>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type StringList = List<named::StringListMarker, String>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TagKey = Text<named::TagKeyMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TagKeyList = List<named::TagKeyListMarker, TagKey>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type TagMap = Map<named::TagMapMarker, TagKey, TagValue>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TagValue = Text<named::TagValueMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
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
