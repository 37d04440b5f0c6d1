// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListTagsForResource`.

use crate::errors::{
    InternalServiceFault, InvalidParameterValueException, ResourceNotFoundException,
};
use crate::newtypes::{AmazonResourceName, TagList};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `ListTagsForResource`: `POST /`.
    ///
    /// [`Client::list_tags_for_resource`](crate::Client::list_tags_for_resource) calls it.
    ListTagsForResource = "ListTagsForResource" {
        input: ListTagsForResourceInput,
        output: ListTagsForResourceOutput,
        error: ListTagsForResourceError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListTagsForResource`](crate::Client::list_tags_for_resource).
#[non_exhaustive]
pub struct ListTagsForResourceInput {
    /// The ARN of the CloudWatch resource that you want to view tags for.
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
}

structure! {
    ListTagsForResourceInput {
        0 resource_arn("ResourceARN".required());
    }
}

impl ListTagsForResourceInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(resource_arn: impl Into<AmazonResourceName>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
        }
    }
}

/// The output of [`ListTagsForResource`](crate::Client::list_tags_for_resource).
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// The list of tag keys and values associated with the resource you specified.
    pub tags: Option<TagList>,
}

structure! {
    ListTagsForResourceOutput: Default {
        0 tags("Tags");
    }
}

operation_error! {
    /// The errors of [`ListTagsForResource`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListTagsForResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        ResourceNotFoundException(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
