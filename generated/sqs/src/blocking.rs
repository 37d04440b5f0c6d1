// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use shapewright_runtime::client::blocking::{ClientBuilder, Core, Pages};
use shapewright_runtime::client::{ConfigureClient, PresignedRequest, View};
use shapewright_runtime::{Error, Operation};

/// A blocking client of Amazon Simple Queue Service, cheap to clone.
///
/// Clones share their connections. Make one client and clone it.
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
    /// Creates a client with settings from elsewhere, such as `shapewright_config::load()`.
    ///
    /// If something is missing or wrong there, every call returns an error that says so.
    /// `builder().config(config).build()` says it at once.
    pub fn new(config: &dyn ConfigureClient) -> Self {
        Core::configured(&crate::SERVICE, config).into()
    }

    /// Builds a client: set its region, credentials, endpoint or transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Returns a client with other settings, for some calls or for one: timeouts, retries, headers, region.
    ///
    /// It shares connections, signing keys and the quota of retries with this one, so it is cheap.
    pub fn with(&self, change: impl FnOnce(View) -> View) -> Self {
        self.core.with(change).into()
    }

    /// Signs the request of an operation for somebody else to send, such as a browser without credentials.
    ///
    /// The operation is one of [`operations`](crate::operations), as in `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7 days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Result<PresignedRequest, Error<O::Error>> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Calls [`AddPermission`](crate::operations::AddPermission) like [`crate::Client::add_permission`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn add_permission(
        &self,
        request: AddPermissionRequest,
    ) -> Result<(), Error<AddPermissionError>> {
        self.core.call::<AddPermission>(request)
    }

    /// Calls [`CancelMessageMoveTask`](crate::operations::CancelMessageMoveTask) like [`crate::Client::cancel_message_move_task`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn cancel_message_move_task(
        &self,
        request: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, Error<CancelMessageMoveTaskError>> {
        self.core.call::<CancelMessageMoveTask>(request)
    }

    /// Calls [`ChangeMessageVisibility`](crate::operations::ChangeMessageVisibility) like [`crate::Client::change_message_visibility`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn change_message_visibility(
        &self,
        request: ChangeMessageVisibilityRequest,
    ) -> Result<(), Error<ChangeMessageVisibilityError>> {
        self.core.call::<ChangeMessageVisibility>(request)
    }

    /// Calls [`ChangeMessageVisibilityBatch`](crate::operations::ChangeMessageVisibilityBatch) like [`crate::Client::change_message_visibility_batch`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn change_message_visibility_batch(
        &self,
        request: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, Error<ChangeMessageVisibilityBatchError>> {
        self.core.call::<ChangeMessageVisibilityBatch>(request)
    }

    /// Calls [`CreateQueue`](crate::operations::CreateQueue) like [`crate::Client::create_queue`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_queue(
        &self,
        request: CreateQueueRequest,
    ) -> Result<CreateQueueResult, Error<CreateQueueError>> {
        self.core.call::<CreateQueue>(request)
    }

    /// Calls [`DeleteMessage`](crate::operations::DeleteMessage) like [`crate::Client::delete_message`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_message(
        &self,
        request: DeleteMessageRequest,
    ) -> Result<(), Error<DeleteMessageError>> {
        self.core.call::<DeleteMessage>(request)
    }

    /// Calls [`DeleteMessageBatch`](crate::operations::DeleteMessageBatch) like [`crate::Client::delete_message_batch`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_message_batch(
        &self,
        request: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, Error<DeleteMessageBatchError>> {
        self.core.call::<DeleteMessageBatch>(request)
    }

    /// Calls [`DeleteQueue`](crate::operations::DeleteQueue) like [`crate::Client::delete_queue`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_queue(&self, request: DeleteQueueRequest) -> Result<(), Error<DeleteQueueError>> {
        self.core.call::<DeleteQueue>(request)
    }

    /// Calls [`GetQueueAttributes`](crate::operations::GetQueueAttributes) like [`crate::Client::get_queue_attributes`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_queue_attributes(
        &self,
        request: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, Error<GetQueueAttributesError>> {
        self.core.call::<GetQueueAttributes>(request)
    }

    /// Calls [`GetQueueUrl`](crate::operations::GetQueueUrl) like [`crate::Client::get_queue_url`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_queue_url(
        &self,
        request: GetQueueUrlRequest,
    ) -> Result<GetQueueUrlResult, Error<GetQueueUrlError>> {
        self.core.call::<GetQueueUrl>(request)
    }

    /// Calls [`ListDeadLetterSourceQueues`](crate::operations::ListDeadLetterSourceQueues) like [`crate::Client::list_dead_letter_source_queues`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_dead_letter_source_queues(
        &self,
        request: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, Error<ListDeadLetterSourceQueuesError>> {
        self.core.call::<ListDeadLetterSourceQueues>(request)
    }

    /// Returns the pages of [`list_dead_letter_source_queues`](crate::blocking::Client::list_dead_letter_source_queues).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `queueUrls`.
    pub fn list_dead_letter_source_queues_pages(
        &self,
        request: ListDeadLetterSourceQueuesRequest,
    ) -> Pages<ListDeadLetterSourceQueues> {
        self.core.pages(request)
    }

    /// Calls [`ListMessageMoveTasks`](crate::operations::ListMessageMoveTasks) like [`crate::Client::list_message_move_tasks`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_message_move_tasks(
        &self,
        request: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, Error<ListMessageMoveTasksError>> {
        self.core.call::<ListMessageMoveTasks>(request)
    }

    /// Calls [`ListQueueTags`](crate::operations::ListQueueTags) like [`crate::Client::list_queue_tags`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_queue_tags(
        &self,
        request: ListQueueTagsRequest,
    ) -> Result<ListQueueTagsResult, Error<ListQueueTagsError>> {
        self.core.call::<ListQueueTags>(request)
    }

    /// Calls [`ListQueues`](crate::operations::ListQueues) like [`crate::Client::list_queues`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_queues(
        &self,
        request: ListQueuesRequest,
    ) -> Result<ListQueuesResult, Error<ListQueuesError>> {
        self.core.call::<ListQueues>(request)
    }

    /// Returns the pages of [`list_queues`](crate::blocking::Client::list_queues).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `QueueUrls`.
    pub fn list_queues_pages(&self, request: ListQueuesRequest) -> Pages<ListQueues> {
        self.core.pages(request)
    }

    /// Calls [`PurgeQueue`](crate::operations::PurgeQueue) like [`crate::Client::purge_queue`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn purge_queue(&self, request: PurgeQueueRequest) -> Result<(), Error<PurgeQueueError>> {
        self.core.call::<PurgeQueue>(request)
    }

    /// Calls [`ReceiveMessage`](crate::operations::ReceiveMessage) like [`crate::Client::receive_message`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn receive_message(
        &self,
        request: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, Error<ReceiveMessageError>> {
        self.core.call::<ReceiveMessage>(request)
    }

    /// Calls [`RemovePermission`](crate::operations::RemovePermission) like [`crate::Client::remove_permission`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn remove_permission(
        &self,
        request: RemovePermissionRequest,
    ) -> Result<(), Error<RemovePermissionError>> {
        self.core.call::<RemovePermission>(request)
    }

    /// Calls [`SendMessage`](crate::operations::SendMessage) like [`crate::Client::send_message`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn send_message(
        &self,
        request: SendMessageRequest,
    ) -> Result<SendMessageResult, Error<SendMessageError>> {
        self.core.call::<SendMessage>(request)
    }

    /// Calls [`SendMessageBatch`](crate::operations::SendMessageBatch) like [`crate::Client::send_message_batch`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn send_message_batch(
        &self,
        request: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, Error<SendMessageBatchError>> {
        self.core.call::<SendMessageBatch>(request)
    }

    /// Calls [`SetQueueAttributes`](crate::operations::SetQueueAttributes) like [`crate::Client::set_queue_attributes`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn set_queue_attributes(
        &self,
        request: SetQueueAttributesRequest,
    ) -> Result<(), Error<SetQueueAttributesError>> {
        self.core.call::<SetQueueAttributes>(request)
    }

    /// Calls [`StartMessageMoveTask`](crate::operations::StartMessageMoveTask) like [`crate::Client::start_message_move_task`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn start_message_move_task(
        &self,
        request: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, Error<StartMessageMoveTaskError>> {
        self.core.call::<StartMessageMoveTask>(request)
    }

    /// Calls [`TagQueue`](crate::operations::TagQueue) like [`crate::Client::tag_queue`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn tag_queue(&self, request: TagQueueRequest) -> Result<(), Error<TagQueueError>> {
        self.core.call::<TagQueue>(request)
    }

    /// Calls [`UntagQueue`](crate::operations::UntagQueue) like [`crate::Client::untag_queue`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn untag_queue(&self, request: UntagQueueRequest) -> Result<(), Error<UntagQueueError>> {
        self.core.call::<UntagQueue>(request)
    }
}
