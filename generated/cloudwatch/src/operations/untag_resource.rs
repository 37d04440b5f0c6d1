// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `UntagResource`.

use crate::errors::{
    ConcurrentModificationException, ConflictException, InternalServiceFault,
    InvalidParameterValueException, ResourceNotFoundException,
};
use crate::newtypes::{AmazonResourceName, TagKeyList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `UntagResource`: `POST /`.
    ///
    /// [`Client::untag_resource`](crate::Client::untag_resource) calls it.
    UntagResource = "UntagResource" {
        input: UntagResourceInput,
        output: UntagResourceOutput,
        error: UntagResourceError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`UntagResource`](crate::Client::untag_resource).
#[non_exhaustive]
pub struct UntagResourceInput {
    /// The ARN of the CloudWatch resource that you're removing tags from.
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
    /// The list of tag keys to remove from the resource.
    pub tag_keys: TagKeyList,
}

structure! {
    UntagResourceInput {
        0 resource_arn("ResourceARN".required());
        1 tag_keys("TagKeys".required());
    }
}

impl UntagResourceInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        resource_arn: impl Into<AmazonResourceName>,
        tag_keys: impl Items<TagKeyList>,
    ) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            tag_keys: Items::collected(tag_keys),
        }
    }
}

/// The output of [`UntagResource`](crate::Client::untag_resource).
#[non_exhaustive]
pub struct UntagResourceOutput {}

structure! {
    UntagResourceOutput: Default {}
}

operation_error! {
    /// The errors of [`UntagResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UntagResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        ResourceNotFoundException(ResourceNotFoundException) = "ResourceNotFoundException",
        ConcurrentModification(ConcurrentModificationException) = "ConcurrentModificationException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
        Conflict(ConflictException) = "ConflictException",
    }
}
