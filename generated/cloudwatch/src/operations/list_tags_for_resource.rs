// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListTagsForResource`.

use crate::errors::{
    InternalServiceFault, InvalidParameterValueException, ResourceNotFoundException,
};
use crate::newtypes::{AmazonResourceName, TagList};
use crate::types::Tag;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListTagsForResource`: `POST /`.
///
/// [`Client::list_tags_for_resource`](crate::Client::list_tags_for_resource) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

operation! {
    ListTagsForResource = "ListTagsForResource" {
        input: ListTagsForResourceInput,
        output: ListTagsForResourceOutput,
        error: ListTagsForResourceError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`ListTagsForResource`](crate::Client::list_tags_for_resource).
#[derive(Clone, PartialEq)]
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

impl ListTagsForResourceInput {
    /// Creates one from the required members.
    pub fn new(resource_arn: impl Into<AmazonResourceName>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
        }
    }
}

structure! {
    ListTagsForResourceInput = "ListTagsForResourceInput" {
        0 resource_arn = "ResourceARN".required();
    }
}

/// The output of [`ListTagsForResource`](crate::Client::list_tags_for_resource).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// The list of tag keys and values associated with the resource you specified.
    pub tags: Option<TagList>,
}

impl ListTagsForResourceOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tags`.
    pub fn tags<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Tag>,
    {
        self.tags = Some(items.into_iter().collect());
        self
    }
}

structure! {
    ListTagsForResourceOutput = "ListTagsForResourceOutput" {
        0 tags = "Tags";
    }
}

/// The errors of [`ListTagsForResource`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListTagsForResourceError {
    /// The value of an input parameter is bad or out-of-range.
    InvalidParameterValue(InvalidParameterValueException),
    /// The named resource does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// Request processing has failed due to some unknown error, exception, or failure.
    InternalService(InternalServiceFault),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListTagsForResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
