// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListTagsForResource`.

use crate::errors::{
    InternalServiceFault, InvalidParameterValueException, ResourceNotFoundException,
};
use crate::newtypes::{AmazonResourceName, TagList};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListTagsForResource`: `POST /`.
    ///
    /// [`Client::list_tags_for_resource`](crate::Client::list_tags_for_resource) calls it.
    ListTagsForResource = "ListTagsForResource" {
        input: ListTagsForResourceInput,
        output: ListTagsForResourceOutput,
        error: ListTagsForResourceError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ListTagsForResource`](crate::Client::list_tags_for_resource).
    ListTagsForResourceInput {
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
        0 resource_arn: AmazonResourceName = "ResourceARN";
    }
}

setters! {
    ListTagsForResourceInput {
        new(resource_arn: AmazonResourceName);
    }
}

structure! {
    /// The output of [`ListTagsForResource`](crate::Client::list_tags_for_resource).
    ListTagsForResourceOutput: Default {
        /// The list of tag keys and values associated with the resource you specified.
        0 tags: Option<TagList> = "Tags";
    }
}

operation_error! {
    /// The errors of [`ListTagsForResource`].
    ListTagsForResourceError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
