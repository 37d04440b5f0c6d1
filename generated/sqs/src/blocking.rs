// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The client for programs without an async runtime: the same methods, which block.

use crate::operations::*;
use shapewright_runtime::Error;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};

/// A blocking client of Amazon Simple Queue Service, cheap to clone.
///
/// Clones share their connections, so a program makes one and clones it.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// Starts to build a client: region, credentials, endpoint, transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Calls [`AddPermission`](crate::operations::AddPermission) as [`crate::Client::add_permission`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn add_permission(
        &self,
        request: AddPermissionRequest,
    ) -> Result<(), Error<AddPermissionError>> {
        self.core.call::<AddPermission>(request)
    }

    /// Calls [`CancelMessageMoveTask`](crate::operations::CancelMessageMoveTask) as [`crate::Client::cancel_message_move_task`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn cancel_message_move_task(
        &self,
        request: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, Error<CancelMessageMoveTaskError>> {
        self.core.call::<CancelMessageMoveTask>(request)
    }

    /// Calls [`ChangeMessageVisibility`](crate::operations::ChangeMessageVisibility) as [`crate::Client::change_message_visibility`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn change_message_visibility(
        &self,
        request: ChangeMessageVisibilityRequest,
    ) -> Result<(), Error<ChangeMessageVisibilityError>> {
        self.core.call::<ChangeMessageVisibility>(request)
    }

    /// Calls [`ChangeMessageVisibilityBatch`](crate::operations::ChangeMessageVisibilityBatch) as [`crate::Client::change_message_visibility_batch`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn change_message_visibility_batch(
        &self,
        request: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, Error<ChangeMessageVisibilityBatchError>> {
        self.core.call::<ChangeMessageVisibilityBatch>(request)
    }

    /// Calls [`CreateQueue`](crate::operations::CreateQueue) as [`crate::Client::create_queue`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn create_queue(
        &self,
        request: CreateQueueRequest,
    ) -> Result<CreateQueueResult, Error<CreateQueueError>> {
        self.core.call::<CreateQueue>(request)
    }

    /// Calls [`DeleteMessage`](crate::operations::DeleteMessage) as [`crate::Client::delete_message`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_message(
        &self,
        request: DeleteMessageRequest,
    ) -> Result<(), Error<DeleteMessageError>> {
        self.core.call::<DeleteMessage>(request)
    }

    /// Calls [`DeleteMessageBatch`](crate::operations::DeleteMessageBatch) as [`crate::Client::delete_message_batch`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_message_batch(
        &self,
        request: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, Error<DeleteMessageBatchError>> {
        self.core.call::<DeleteMessageBatch>(request)
    }

    /// Calls [`DeleteQueue`](crate::operations::DeleteQueue) as [`crate::Client::delete_queue`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_queue(&self, request: DeleteQueueRequest) -> Result<(), Error<DeleteQueueError>> {
        self.core.call::<DeleteQueue>(request)
    }

    /// Calls [`GetQueueAttributes`](crate::operations::GetQueueAttributes) as [`crate::Client::get_queue_attributes`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_queue_attributes(
        &self,
        request: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, Error<GetQueueAttributesError>> {
        self.core.call::<GetQueueAttributes>(request)
    }

    /// Calls [`GetQueueUrl`](crate::operations::GetQueueUrl) as [`crate::Client::get_queue_url`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_queue_url(
        &self,
        request: GetQueueUrlRequest,
    ) -> Result<GetQueueUrlResult, Error<GetQueueUrlError>> {
        self.core.call::<GetQueueUrl>(request)
    }

    /// Calls [`ListDeadLetterSourceQueues`](crate::operations::ListDeadLetterSourceQueues) as [`crate::Client::list_dead_letter_source_queues`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_dead_letter_source_queues(
        &self,
        request: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, Error<ListDeadLetterSourceQueuesError>> {
        self.core.call::<ListDeadLetterSourceQueues>(request)
    }

    /// Calls [`ListMessageMoveTasks`](crate::operations::ListMessageMoveTasks) as [`crate::Client::list_message_move_tasks`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_message_move_tasks(
        &self,
        request: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, Error<ListMessageMoveTasksError>> {
        self.core.call::<ListMessageMoveTasks>(request)
    }

    /// Calls [`ListQueueTags`](crate::operations::ListQueueTags) as [`crate::Client::list_queue_tags`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_queue_tags(
        &self,
        request: ListQueueTagsRequest,
    ) -> Result<ListQueueTagsResult, Error<ListQueueTagsError>> {
        self.core.call::<ListQueueTags>(request)
    }

    /// Calls [`ListQueues`](crate::operations::ListQueues) as [`crate::Client::list_queues`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_queues(
        &self,
        request: ListQueuesRequest,
    ) -> Result<ListQueuesResult, Error<ListQueuesError>> {
        self.core.call::<ListQueues>(request)
    }

    /// Calls [`PurgeQueue`](crate::operations::PurgeQueue) as [`crate::Client::purge_queue`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn purge_queue(&self, request: PurgeQueueRequest) -> Result<(), Error<PurgeQueueError>> {
        self.core.call::<PurgeQueue>(request)
    }

    /// Calls [`ReceiveMessage`](crate::operations::ReceiveMessage) as [`crate::Client::receive_message`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn receive_message(
        &self,
        request: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, Error<ReceiveMessageError>> {
        self.core.call::<ReceiveMessage>(request)
    }

    /// Calls [`RemovePermission`](crate::operations::RemovePermission) as [`crate::Client::remove_permission`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn remove_permission(
        &self,
        request: RemovePermissionRequest,
    ) -> Result<(), Error<RemovePermissionError>> {
        self.core.call::<RemovePermission>(request)
    }

    /// Calls [`SendMessage`](crate::operations::SendMessage) as [`crate::Client::send_message`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn send_message(
        &self,
        request: SendMessageRequest,
    ) -> Result<SendMessageResult, Error<SendMessageError>> {
        self.core.call::<SendMessage>(request)
    }

    /// Calls [`SendMessageBatch`](crate::operations::SendMessageBatch) as [`crate::Client::send_message_batch`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn send_message_batch(
        &self,
        request: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, Error<SendMessageBatchError>> {
        self.core.call::<SendMessageBatch>(request)
    }

    /// Calls [`SetQueueAttributes`](crate::operations::SetQueueAttributes) as [`crate::Client::set_queue_attributes`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn set_queue_attributes(
        &self,
        request: SetQueueAttributesRequest,
    ) -> Result<(), Error<SetQueueAttributesError>> {
        self.core.call::<SetQueueAttributes>(request)
    }

    /// Calls [`StartMessageMoveTask`](crate::operations::StartMessageMoveTask) as [`crate::Client::start_message_move_task`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn start_message_move_task(
        &self,
        request: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, Error<StartMessageMoveTaskError>> {
        self.core.call::<StartMessageMoveTask>(request)
    }

    /// Calls [`TagQueue`](crate::operations::TagQueue) as [`crate::Client::tag_queue`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn tag_queue(&self, request: TagQueueRequest) -> Result<(), Error<TagQueueError>> {
        self.core.call::<TagQueue>(request)
    }

    /// Calls [`UntagQueue`](crate::operations::UntagQueue) as [`crate::Client::untag_queue`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn untag_queue(&self, request: UntagQueueRequest) -> Result<(), Error<UntagQueueError>> {
        self.core.call::<UntagQueue>(request)
    }
}
