// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListMetrics`.

use crate::enums::RecentlyActive;
use crate::errors::{InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{
    AccountId, DimensionFilters, IncludeLinkedAccounts, MetricName, Metrics, Namespace, NextToken,
    OwningAccounts,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListMetrics`: `POST /`.
    ///
    /// [`Client::list_metrics`](crate::Client::list_metrics) calls it.
    ListMetrics = "ListMetrics".page_token("NextToken", "NextToken") {
        input: ListMetricsInput,
        output: ListMetricsOutput,
        error: ListMetricsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListMetrics`](crate::Client::list_metrics).
#[non_exhaustive]
pub struct ListMetricsInput {
    /// The metric namespace to filter against. Only the namespace that matches exactly will be returned.
    pub namespace: Option<Namespace>,
    /// The name of the metric to filter against. Only the metrics with names that match exactly will be returned.
    pub metric_name: Option<MetricName>,
    /// The dimensions to filter against. Only the dimension with names that match exactly will be returned. If you
    /// specify one dimension name and a metric has that dimension and also other dimensions, it will be returned.
    pub dimensions: Option<DimensionFilters>,
    /// The token returned by a previous call to indicate that there is more data available.
    pub next_token: Option<NextToken>,
    /// To filter the results to show only metrics that have had data points published in the past three hours,
    /// specify this parameter with a value of `PT3H`. This is the only valid value for this parameter.
    ///
    /// The results that are returned are an approximation of the value you specify. There is a low probability that
    /// the returned results include metrics with last published data as much as 50 minutes more than the specified
    /// time interval.
    pub recently_active: Option<RecentlyActive>,
    /// If you are using this operation in a monitoring account, specify `true` to include metrics from source
    /// accounts in the returned data.
    ///
    /// The default is `false`.
    pub include_linked_accounts: Option<IncludeLinkedAccounts>,
    /// When you use this operation in a monitoring account, use this field to return metrics only from one source
    /// account. To do so, specify that source account ID in this field, and also specify `true` for
    /// [`IncludeLinkedAccounts`](crate::newtypes::IncludeLinkedAccounts).
    pub owning_account: Option<AccountId>,
}

structure! {
    ListMetricsInput: Default {
        0 namespace("Namespace");
        1 metric_name("MetricName");
        2 dimensions("Dimensions");
        3 next_token("NextToken");
        4 recently_active("RecentlyActive");
        5 include_linked_accounts("IncludeLinkedAccounts");
        6 owning_account("OwningAccount");
    }
}

impl ListMetricsInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The metric namespace to filter against.
    #[must_use]
    pub fn namespace(mut self, value: impl Into<Namespace>) -> Self {
        self.namespace = some(value);
        self
    }

    /// The name of the metric to filter against.
    #[must_use]
    pub fn metric_name(mut self, value: impl Into<MetricName>) -> Self {
        self.metric_name = some(value);
        self
    }

    /// The dimensions to filter against.
    #[must_use]
    pub fn dimensions(mut self, items: impl Items<DimensionFilters>) -> Self {
        self.dimensions = collected(items);
        self
    }

    /// The token returned by a previous call to indicate that there is more data available.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = some(value);
        self
    }

    /// To filter the results to show only metrics that have had data points published in the past three hours,
    /// specify this parameter with a value of `PT3H`.
    #[must_use]
    pub fn recently_active(mut self, value: impl Into<RecentlyActive>) -> Self {
        self.recently_active = some(value);
        self
    }

    /// If you are using this operation in a monitoring account, specify `true` to include metrics from source
    /// accounts in the returned data.
    #[must_use]
    pub fn include_linked_accounts(mut self, value: impl Into<IncludeLinkedAccounts>) -> Self {
        self.include_linked_accounts = some(value);
        self
    }

    /// When you use this operation in a monitoring account, use this field to return metrics only from one source
    /// account.
    #[must_use]
    pub fn owning_account(mut self, value: impl Into<AccountId>) -> Self {
        self.owning_account = some(value);
        self
    }
}

/// The output of [`ListMetrics`](crate::Client::list_metrics).
#[non_exhaustive]
pub struct ListMetricsOutput {
    /// The metrics that match your request.
    pub metrics: Option<Metrics>,
    /// The token that marks the start of the next batch of returned results.
    pub next_token: Option<NextToken>,
    /// If you are using this operation in a monitoring account, this array contains the account IDs of the source
    /// accounts where the metrics in the returned data are from.
    ///
    /// This field is a 1:1 mapping between each metric that is returned and the ID of the owning account.
    pub owning_accounts: Option<OwningAccounts>,
}

structure! {
    ListMetricsOutput: Default {
        0 metrics("Metrics");
        1 next_token("NextToken");
        2 owning_accounts("OwningAccounts");
    }
}

operation_error! {
    /// The errors of [`ListMetrics`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListMetricsError {
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
    }
}

paged_items! { ListMetrics: Metrics, |it| it.metrics.take() }
