// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListMetrics`.

use crate::enums::RecentlyActive;
use crate::errors::{InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{
    AccountId, DimensionFilters, IncludeLinkedAccounts, MetricName, Metrics, Namespace, NextToken,
    OwningAccounts,
};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListMetrics`: `POST /`.
    ///
    /// [`Client::list_metrics`](crate::Client::list_metrics) calls it.
    ListMetrics = "ListMetrics" {
        input: ListMetricsInput,
        output: ListMetricsOutput,
        error: ListMetricsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ListMetrics`](crate::Client::list_metrics).
    ListMetricsInput: Default {
        /// The metric namespace to filter against. Only the namespace that matches exactly will be returned.
        0 namespace: Option<Namespace> = "Namespace";
        /// The name of the metric to filter against. Only the metrics with names that match exactly will be returned.
        1 metric_name: Option<MetricName> = "MetricName";
        /// The dimensions to filter against. Only the dimension with names that match exactly will be returned. If you
        /// specify one dimension name and a metric has that dimension and also other dimensions, it will be returned.
        2 dimensions: Option<DimensionFilters> = "Dimensions";
        /// The token returned by a previous call to indicate that there is more data available.
        3 next_token: Option<NextToken> = "NextToken";
        /// To filter the results to show only metrics that have had data points published in the past three hours,
        /// specify this parameter with a value of `PT3H`. This is the only valid value for this parameter.
        ///
        /// The results that are returned are an approximation of the value you specify. There is a low probability that
        /// the returned results include metrics with last published data as much as 50 minutes more than the specified
        /// time interval.
        4 recently_active: Option<RecentlyActive> = "RecentlyActive";
        /// If you are using this operation in a monitoring account, specify `true` to include metrics from source
        /// accounts in the returned data.
        ///
        /// The default is `false`.
        5 include_linked_accounts: Option<IncludeLinkedAccounts> = "IncludeLinkedAccounts";
        /// When you use this operation in a monitoring account, use this field to return metrics only from one source
        /// account. To do so, specify that source account ID in this field, and also specify `true` for
        /// [`IncludeLinkedAccounts`](crate::newtypes::IncludeLinkedAccounts).
        6 owning_account: Option<AccountId> = "OwningAccount";
    }
}

setters! {
    ListMetricsInput {
        set(
            namespace: Namespace, metric_name: MetricName, next_token: NextToken,
            recently_active: RecentlyActive, include_linked_accounts: IncludeLinkedAccounts,
            owning_account: AccountId
        );
        collect(dimensions: DimensionFilters);
    }
}

structure! {
    /// The output of [`ListMetrics`](crate::Client::list_metrics).
    ListMetricsOutput: Default {
        /// The metrics that match your request.
        0 metrics: Option<Metrics> = "Metrics";
        /// The token that marks the start of the next batch of returned results.
        1 next_token: Option<NextToken> = "NextToken";
        /// If you are using this operation in a monitoring account, this array contains the account IDs of the source
        /// accounts where the metrics in the returned data are from.
        ///
        /// This field is a 1:1 mapping between each metric that is returned and the ID of the owning account.
        2 owning_accounts: Option<OwningAccounts> = "OwningAccounts";
    }
}

operation_error! {
    /// The errors of [`ListMetrics`].
    ListMetricsError {
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
    }
}
