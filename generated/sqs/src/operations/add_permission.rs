// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `AddPermission`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, OverLimit, QueueDoesNotExist, RequestThrottled,
    UnsupportedOperation,
};
use crate::newtypes::{AWSAccountIdList, ActionNameList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `AddPermission`: `POST /`.
    ///
    /// [`Client::add_permission`](crate::Client::add_permission) calls it.
    AddPermission = "AddPermission" {
        input: AddPermissionRequest,
        output: (),
        error: AddPermissionError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`AddPermission`](crate::Client::add_permission).
#[non_exhaustive]
pub struct AddPermissionRequest {
    /// The URL of the Amazon SQS queue to which permissions are added.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// The unique identification of the permission you're setting (for example, `AliceSendMessage`). Maximum 80
    /// characters. Allowed characters include alphanumeric characters, hyphens (`-`), and underscores (`_`).
    pub label: String,
    /// The Amazon Web Services account numbers of the
    /// [principals](https://docs.aws.amazon.com/general/latest/gr/glos-chap.html#P) who are to receive permission.
    /// For information about locating the Amazon Web Services account identification, see
    /// [Your Amazon Web Services Identifiers](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests.html#sqs-api-request-authentication)
    /// in the *Amazon SQS Developer Guide*.
    pub aws_account_ids: AWSAccountIdList,
    /// The action the client wants to allow for the specified principal. Valid values: the name of any action or `*`.
    ///
    /// For more information about these actions, see
    /// [Overview of Managing Access Permissions to Your Amazon Simple Queue Service Resource](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-overview-of-managing-access.html)
    /// in the *Amazon SQS Developer Guide*.
    ///
    /// Specifying [`SendMessage`](crate::Client::send_message), [`DeleteMessage`](crate::Client::delete_message), or
    /// [`ChangeMessageVisibility`](crate::Client::change_message_visibility) for `ActionName.n` also grants
    /// permissions for the corresponding batch versions of those actions:
    /// [`SendMessageBatch`](crate::Client::send_message_batch),
    /// [`DeleteMessageBatch`](crate::Client::delete_message_batch), and
    /// [`ChangeMessageVisibilityBatch`](crate::Client::change_message_visibility_batch).
    pub actions: ActionNameList,
}

structure! {
    AddPermissionRequest {
        0 queue_url("QueueUrl".required());
        1 label("Label".required());
        2 aws_account_ids("AWSAccountIds".required());
        3 actions("Actions".required());
    }
}

impl AddPermissionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        queue_url: impl Into<String>,
        label: impl Into<String>,
        aws_account_ids: impl Items<AWSAccountIdList>,
        actions: impl Items<ActionNameList>,
    ) -> Self {
        Self {
            queue_url: queue_url.into(),
            label: label.into(),
            aws_account_ids: Items::collected(aws_account_ids),
            actions: Items::collected(actions),
        }
    }
}

operation_error! {
    /// The errors of [`AddPermission`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    AddPermissionError {
        OverLimit(OverLimit) = "OverLimit",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
