// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `TagResource`.

use crate::errors::{
    ConcurrentModificationException, ConflictException, InternalServiceFault,
    InvalidParameterValueException, ResourceNotFoundException,
};
use crate::newtypes::{AmazonResourceName, TagList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `TagResource`: `POST /`.
    ///
    /// [`Client::tag_resource`](crate::Client::tag_resource) calls it.
    TagResource = "TagResource" {
        input: TagResourceInput,
        output: TagResourceOutput,
        error: TagResourceError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`TagResource`](crate::Client::tag_resource).
#[non_exhaustive]
pub struct TagResourceInput {
    /// The ARN of the CloudWatch resource that you're adding tags to.
    ///
    /// The ARN format of an alarm is `arn:aws:cloudwatch:Region:account-id:alarm:alarm-name`
    ///
    /// The ARN format of a Contributor Insights rule is
    /// `arn:aws:cloudwatch:Region:account-id:insight-rule/insight-rule-name`
    ///
    /// The ARN format of a dashboard is `arn:aws:cloudwatch::account-id:dashboard/dashboard-name`
    ///
    /// The ARN format of a metric stream is `arn:aws:cloudwatch:Region:account-id:metric-stream/metric-stream-name`
    ///
    /// For more information about ARN format, see
    /// [Resource Types Defined by Amazon CloudWatch](https://docs.aws.amazon.com/IAM/latest/UserGuide/list_amazoncloudwatch.html#amazoncloudwatch-resources-for-iam-policies)
    /// in the *Amazon Web Services General Reference*.
    pub resource_arn: AmazonResourceName,
    /// The list of key-value pairs to associate with the alarm.
    pub tags: TagList,
}

structure! {
    TagResourceInput {
        0 resource_arn("ResourceARN".required());
        1 tags("Tags".required());
    }
}

impl TagResourceInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resource_arn: impl Into<AmazonResourceName>, tags: impl Items<TagList>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            tags: Items::collected(tags),
        }
    }
}

/// The output of [`TagResource`](crate::Client::tag_resource).
#[non_exhaustive]
pub struct TagResourceOutput {}

structure! {
    TagResourceOutput: Default {}
}

operation_error! {
    /// The errors of [`TagResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    TagResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        ResourceNotFoundException(ResourceNotFoundException) = "ResourceNotFoundException",
        ConcurrentModification(ConcurrentModificationException) = "ConcurrentModificationException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
        Conflict(ConflictException) = "ConflictException",
    }
}
