// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `PutMetricData`.

use crate::errors::{
    InternalServiceFault, InvalidParameterCombinationException, InvalidParameterValueException,
    MissingRequiredParameterException,
};
use crate::newtypes::{EntityMetricDataList, MetricData, Namespace, StrictEntityValidation};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `PutMetricData`: `POST /`.
    ///
    /// [`Client::put_metric_data`](crate::Client::put_metric_data) calls it.
    PutMetricData = "PutMetricData".compressed() {
        input: PutMetricDataInput,
        output: (),
        error: PutMetricDataError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`PutMetricData`](crate::Client::put_metric_data).
#[non_exhaustive]
pub struct PutMetricDataInput {
    /// The namespace for the metric data. You can use ASCII characters for the namespace, except for control
    /// characters which are not supported.
    ///
    /// To avoid conflicts with Amazon Web Services service namespaces, you should not specify a namespace that begins
    /// with `AWS/`
    pub namespace: Namespace,
    /// The data for the metrics. Use this parameter if your metrics do not contain associated entities. The array can
    /// include no more than 1000 metrics per call.
    ///
    /// The limit of metrics allowed, 1000, is the sum of both [`EntityMetricData`](crate::types::EntityMetricData)
    /// and [`MetricData`](crate::newtypes::MetricData) metrics.
    pub metric_data: Option<MetricData>,
    /// Data for metrics that contain associated entity information. You can include up to two
    /// [`EntityMetricData`](crate::types::EntityMetricData) objects, each of which can contain a single
    /// [`Entity`](crate::types::Entity) and associated metrics.
    ///
    /// The limit of metrics allowed, 1000, is the sum of both [`EntityMetricData`](crate::types::EntityMetricData)
    /// and [`MetricData`](crate::newtypes::MetricData) metrics.
    pub entity_metric_data: Option<EntityMetricDataList>,
    /// Whether to accept valid metric data when an invalid entity is sent.
    ///
    /// - When set to `true`: Any validation error (for entity or metric data) will fail the entire request, and no
    ///   data will be ingested. The failed operation will return a 400 result with the error.
    /// - When set to `false`: Validation errors in the entity will not associate the metric with the entity, but the
    ///   metric data will still be accepted and ingested. Validation errors in the metric data will fail the entire
    ///   request, and no data will be ingested.
    ///
    ///   In the case of an invalid entity, the operation will return a `200` status, but an additional response
    ///   header will contain information about the validation errors. The new header, `X-Amzn-Failure-Message` is an
    ///   enumeration of the following values:
    ///   - `InvalidEntity` - The provided entity is invalid.
    ///   - `InvalidKeyAttributes` - The provided `KeyAttributes` of an entity is invalid.
    ///   - `InvalidAttributes` - The provided `Attributes` of an entity is invalid.
    ///   - `InvalidTypeValue` - The provided `Type` in the `KeyAttributes` of an entity is invalid.
    ///   - `EntitySizeTooLarge` - The number of [`EntityMetricData`](crate::types::EntityMetricData) objects allowed
    ///     is 2.
    ///   - `MissingRequiredFields` - There are missing required fields in the `KeyAttributes` for the provided
    ///     `Type`.
    ///
    ///   For details of the requirements for specifying an entity, see
    ///   [How to add related information to telemetry](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/adding-your-own-related-telemetry.html)
    ///   in the *CloudWatch User Guide*.
    ///
    /// This parameter is *required* when [`EntityMetricData`](crate::types::EntityMetricData) is included.
    pub strict_entity_validation: Option<StrictEntityValidation>,
}

structure! {
    PutMetricDataInput {
        0 namespace("Namespace".required());
        1 metric_data("MetricData");
        2 entity_metric_data("EntityMetricData");
        3 strict_entity_validation("StrictEntityValidation");
    }
}

impl PutMetricDataInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(namespace: impl Into<Namespace>) -> Self {
        Self {
            namespace: namespace.into(),
            ..Shape::empty()
        }
    }

    /// The data for the metrics.
    #[must_use]
    pub fn metric_data(mut self, items: impl Items<MetricData>) -> Self {
        self.metric_data = collected(items);
        self
    }

    /// Data for metrics that contain associated entity information.
    #[must_use]
    pub fn entity_metric_data(mut self, items: impl Items<EntityMetricDataList>) -> Self {
        self.entity_metric_data = collected(items);
        self
    }

    /// Whether to accept valid metric data when an invalid entity is sent.
    #[must_use]
    pub fn strict_entity_validation(mut self, value: impl Into<StrictEntityValidation>) -> Self {
        self.strict_entity_validation = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`PutMetricData`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    PutMetricDataError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        MissingRequiredParameter(MissingRequiredParameterException) = "MissingParameter" | "MissingRequiredParameterException",
        InvalidParameterCombination(InvalidParameterCombinationException) = "InvalidParameterCombination" | "InvalidParameterCombinationException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
