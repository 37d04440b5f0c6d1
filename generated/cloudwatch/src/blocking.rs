// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use shapewright_runtime::client::blocking::{ClientBuilder, Core, Pages, Wait};
use shapewright_runtime::client::{ConfigureClient, PresignedRequest, View};
use shapewright_runtime::{Error, Operation};

/// A blocking client of Amazon CloudWatch, cheap to clone.
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

    /// Calls [`DeleteAlarms`](crate::operations::DeleteAlarms) like [`crate::Client::delete_alarms`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_alarms(
        &self,
        request: DeleteAlarmsInput,
    ) -> Result<(), Error<DeleteAlarmsError>> {
        self.core.call::<DeleteAlarms>(request)
    }

    /// Calls [`DeleteDashboards`](crate::operations::DeleteDashboards) like [`crate::Client::delete_dashboards`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_dashboards(
        &self,
        request: DeleteDashboardsInput,
    ) -> Result<DeleteDashboardsOutput, Error<DeleteDashboardsError>> {
        self.core.call::<DeleteDashboards>(request)
    }

    /// Calls [`DescribeAlarmHistory`](crate::operations::DescribeAlarmHistory) like [`crate::Client::describe_alarm_history`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_alarm_history(
        &self,
        request: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, Error<DescribeAlarmHistoryError>> {
        self.core.call::<DescribeAlarmHistory>(request)
    }

    /// Returns the pages of [`describe_alarm_history`](crate::blocking::Client::describe_alarm_history).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `AlarmHistoryItems`.
    pub fn describe_alarm_history_pages(
        &self,
        request: DescribeAlarmHistoryInput,
    ) -> Pages<DescribeAlarmHistory> {
        self.core.pages(request)
    }

    /// Calls [`DescribeAlarms`](crate::operations::DescribeAlarms) like [`crate::Client::describe_alarms`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_alarms(
        &self,
        request: DescribeAlarmsInput,
    ) -> Result<DescribeAlarmsOutput, Error<DescribeAlarmsError>> {
        self.core.call::<DescribeAlarms>(request)
    }

    /// Returns the pages of [`describe_alarms`](crate::blocking::Client::describe_alarms).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `MetricAlarms`.
    pub fn describe_alarms_pages(&self, request: DescribeAlarmsInput) -> Pages<DescribeAlarms> {
        self.core.pages(request)
    }

    /// Waits until `AlarmExists`.
    ///
    /// Calls [`describe_alarms`](crate::blocking::Client::describe_alarms)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_alarm_exists(&self, request: DescribeAlarmsInput) -> Wait<DescribeAlarms> {
        self.core.wait("AlarmExists", request)
    }

    /// Waits until `CompositeAlarmExists`.
    ///
    /// Calls [`describe_alarms`](crate::blocking::Client::describe_alarms)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_composite_alarm_exists(
        &self,
        request: DescribeAlarmsInput,
    ) -> Wait<DescribeAlarms> {
        self.core.wait("CompositeAlarmExists", request)
    }

    /// Waits until `LogAlarmExists`.
    ///
    /// Calls [`describe_alarms`](crate::blocking::Client::describe_alarms)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_log_alarm_exists(
        &self,
        request: DescribeAlarmsInput,
    ) -> Wait<DescribeAlarms> {
        self.core.wait("LogAlarmExists", request)
    }

    /// Calls [`GetDashboard`](crate::operations::GetDashboard) like [`crate::Client::get_dashboard`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_dashboard(
        &self,
        request: GetDashboardInput,
    ) -> Result<GetDashboardOutput, Error<GetDashboardError>> {
        self.core.call::<GetDashboard>(request)
    }

    /// Calls [`GetMetricData`](crate::operations::GetMetricData) like [`crate::Client::get_metric_data`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_metric_data(
        &self,
        request: GetMetricDataInput,
    ) -> Result<GetMetricDataOutput, Error<GetMetricDataError>> {
        self.core.call::<GetMetricData>(request)
    }

    /// Returns the pages of [`get_metric_data`](crate::blocking::Client::get_metric_data).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `MetricDataResults`.
    pub fn get_metric_data_pages(&self, request: GetMetricDataInput) -> Pages<GetMetricData> {
        self.core.pages(request)
    }

    /// Calls [`GetMetricStatistics`](crate::operations::GetMetricStatistics) like [`crate::Client::get_metric_statistics`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_metric_statistics(
        &self,
        request: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, Error<GetMetricStatisticsError>> {
        self.core.call::<GetMetricStatistics>(request)
    }

    /// Calls [`ListDashboards`](crate::operations::ListDashboards) like [`crate::Client::list_dashboards`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_dashboards(
        &self,
        request: ListDashboardsInput,
    ) -> Result<ListDashboardsOutput, Error<ListDashboardsError>> {
        self.core.call::<ListDashboards>(request)
    }

    /// Returns the pages of [`list_dashboards`](crate::blocking::Client::list_dashboards).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `DashboardEntries`.
    pub fn list_dashboards_pages(&self, request: ListDashboardsInput) -> Pages<ListDashboards> {
        self.core.pages(request)
    }

    /// Calls [`ListMetrics`](crate::operations::ListMetrics) like [`crate::Client::list_metrics`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_metrics(
        &self,
        request: ListMetricsInput,
    ) -> Result<ListMetricsOutput, Error<ListMetricsError>> {
        self.core.call::<ListMetrics>(request)
    }

    /// Returns the pages of [`list_metrics`](crate::blocking::Client::list_metrics).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Metrics`.
    pub fn list_metrics_pages(&self, request: ListMetricsInput) -> Pages<ListMetrics> {
        self.core.pages(request)
    }

    /// Calls [`ListTagsForResource`](crate::operations::ListTagsForResource) like [`crate::Client::list_tags_for_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_tags_for_resource(
        &self,
        request: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error<ListTagsForResourceError>> {
        self.core.call::<ListTagsForResource>(request)
    }

    /// Calls [`PutDashboard`](crate::operations::PutDashboard) like [`crate::Client::put_dashboard`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn put_dashboard(
        &self,
        request: PutDashboardInput,
    ) -> Result<PutDashboardOutput, Error<PutDashboardError>> {
        self.core.call::<PutDashboard>(request)
    }

    /// Calls [`PutMetricAlarm`](crate::operations::PutMetricAlarm) like [`crate::Client::put_metric_alarm`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn put_metric_alarm(
        &self,
        request: PutMetricAlarmInput,
    ) -> Result<(), Error<PutMetricAlarmError>> {
        self.core.call::<PutMetricAlarm>(request)
    }

    /// Calls [`PutMetricData`](crate::operations::PutMetricData) like [`crate::Client::put_metric_data`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn put_metric_data(
        &self,
        request: PutMetricDataInput,
    ) -> Result<(), Error<PutMetricDataError>> {
        self.core.call::<PutMetricData>(request)
    }

    /// Calls [`SetAlarmState`](crate::operations::SetAlarmState) like [`crate::Client::set_alarm_state`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn set_alarm_state(
        &self,
        request: SetAlarmStateInput,
    ) -> Result<(), Error<SetAlarmStateError>> {
        self.core.call::<SetAlarmState>(request)
    }

    /// Calls [`TagResource`](crate::operations::TagResource) like [`crate::Client::tag_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn tag_resource(
        &self,
        request: TagResourceInput,
    ) -> Result<TagResourceOutput, Error<TagResourceError>> {
        self.core.call::<TagResource>(request)
    }

    /// Calls [`UntagResource`](crate::operations::UntagResource) like [`crate::Client::untag_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn untag_resource(
        &self,
        request: UntagResourceInput,
    ) -> Result<UntagResourceOutput, Error<UntagResourceError>> {
        self.core.call::<UntagResource>(request)
    }
}
