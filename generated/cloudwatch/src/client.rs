// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The client.

use crate::operations::*;
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, Pages, PresignedRequest, Presigning, View, Wait,
};

/// A client of Amazon CloudWatch, cheap to clone.
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
    ) -> Presigning<PresignedRequest, O::Error> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Deletes the specified alarms. You can delete up to 100 alarms in one operation. However, this total can
    /// include no more than one composite alarm. For example, you could delete 99 metric alarms and one composite
    /// alarms with one operation, but you can't delete two composite alarms with one operation. Log alarms cannot be
    /// batch deleted.
    ///
    /// If you specify any incorrect alarm names, the alarms you specify with correct names are still deleted. Other
    /// syntax errors might result in no alarms being deleted. To confirm that alarms were deleted successfully, you
    /// can use the
    /// [DescribeAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html)
    /// operation after using [`DeleteAlarms`](crate::Client::delete_alarms).
    ///
    /// > **Note**
    /// >
    /// > It is possible to create a loop or cycle of composite alarms, where composite alarm A depends on composite
    /// > alarm B, and composite alarm B also depends on composite alarm A. In this scenario, you can't delete any
    /// > composite alarm that is part of the cycle because there is always still a composite alarm that depends on
    /// > that alarm that you want to delete.
    /// >
    /// > To get out of such a situation, you must break the cycle by changing the rule of one of the composite alarms
    /// > in the cycle to remove a dependency that creates the cycle. The simplest change to make to break a cycle is
    /// > to change the [`AlarmRule`](crate::newtypes::AlarmRule) of one of the alarms to `false`.
    /// >
    /// > Additionally, the evaluation of composite alarms stops if CloudWatch detects a cycle in the evaluation path.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteAlarmsError`](crate::operations::DeleteAlarmsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn delete_alarms(&self, request: DeleteAlarmsInput) -> Call<(), DeleteAlarmsError> {
        self.core.call::<DeleteAlarms>(request)
    }

    /// Deletes all dashboards that you specify. You can specify up to 100 dashboards to delete. If there is an error
    /// during this call, the operation attempts to delete as many dashboards as possible.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteDashboardsError`](crate::operations::DeleteDashboardsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn delete_dashboards(
        &self,
        request: DeleteDashboardsInput,
    ) -> Call<DeleteDashboardsOutput, DeleteDashboardsError> {
        self.core.call::<DeleteDashboards>(request)
    }

    /// Retrieves the history for the specified alarm. You can filter the results by date range or item type. If an
    /// alarm name is not specified, the histories for either all metric alarms or all composite alarms are returned.
    ///
    /// CloudWatch retains the history of an alarm even if you delete the alarm.
    ///
    /// To use this operation and return information about a composite alarm, you must be signed on with the
    /// `cloudwatch:DescribeAlarmHistory` permission that is scoped to `*`. You can't return information about
    /// composite alarms if your `cloudwatch:DescribeAlarmHistory` permission has a narrower scope.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeAlarmHistoryError`](crate::operations::DescribeAlarmHistoryError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn describe_alarm_history(
        &self,
        request: DescribeAlarmHistoryInput,
    ) -> Call<DescribeAlarmHistoryOutput, DescribeAlarmHistoryError> {
        self.core.call::<DescribeAlarmHistory>(request)
    }

    /// Returns the pages of [`describe_alarm_history`](crate::Client::describe_alarm_history).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `AlarmHistoryItems`.
    pub fn describe_alarm_history_pages(
        &self,
        request: DescribeAlarmHistoryInput,
    ) -> Pages<DescribeAlarmHistory> {
        self.core.pages(request)
    }

    /// Retrieves the specified alarms. You can filter the results by specifying a prefix for the alarm name, the
    /// alarm state, or a prefix for any action.
    ///
    /// To use this operation and return information about composite alarms, you must be signed on with the
    /// `cloudwatch:DescribeAlarms` permission that is scoped to `*`. You can't return information about composite
    /// alarms if your `cloudwatch:DescribeAlarms` permission has a narrower scope.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeAlarmsError`](crate::operations::DescribeAlarmsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn describe_alarms(
        &self,
        request: DescribeAlarmsInput,
    ) -> Call<DescribeAlarmsOutput, DescribeAlarmsError> {
        self.core.call::<DescribeAlarms>(request)
    }

    /// Returns the pages of [`describe_alarms`](crate::Client::describe_alarms).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `MetricAlarms`.
    pub fn describe_alarms_pages(&self, request: DescribeAlarmsInput) -> Pages<DescribeAlarms> {
        self.core.pages(request)
    }

    /// Waits until `AlarmExists`.
    ///
    /// Calls [`describe_alarms`](crate::Client::describe_alarms)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_alarm_exists(&self, request: DescribeAlarmsInput) -> Wait<DescribeAlarms> {
        self.core.wait("AlarmExists", request)
    }

    /// Waits until `CompositeAlarmExists`.
    ///
    /// Calls [`describe_alarms`](crate::Client::describe_alarms)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_composite_alarm_exists(
        &self,
        request: DescribeAlarmsInput,
    ) -> Wait<DescribeAlarms> {
        self.core.wait("CompositeAlarmExists", request)
    }

    /// Waits until `LogAlarmExists`.
    ///
    /// Calls [`describe_alarms`](crate::Client::describe_alarms)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_log_alarm_exists(
        &self,
        request: DescribeAlarmsInput,
    ) -> Wait<DescribeAlarms> {
        self.core.wait("LogAlarmExists", request)
    }

    /// Displays the details of the dashboard that you specify.
    ///
    /// To copy an existing dashboard, use [`GetDashboard`](crate::Client::get_dashboard), and then use the data
    /// returned within [`DashboardBody`](crate::newtypes::DashboardBody) as the template for the new dashboard when
    /// you call [`PutDashboard`](crate::Client::put_dashboard) to create the copy.
    ///
    /// You might have recently enabled an
    /// [opt-in Region (Region that is disabled by default)](https://docs.aws.amazon.com/glossary/latest/reference/glos-chap.html#optinregion)
    /// for your account. In that Region, [`GetDashboard`](crate::Client::get_dashboard) can return an access denied
    /// error for up to 24 hours after you enable the Region. This delay occurs while dashboard data propagates. The
    /// error does not indicate a problem with your permissions. Because dashboards are global, you can call
    /// [`GetDashboard`](crate::Client::get_dashboard) in any other enabled Region, or retry after propagation
    /// completes.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetDashboardError`](crate::operations::GetDashboardError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn get_dashboard(
        &self,
        request: GetDashboardInput,
    ) -> Call<GetDashboardOutput, GetDashboardError> {
        self.core.call::<GetDashboard>(request)
    }

    /// You can use the [`GetMetricData`](crate::Client::get_metric_data) API to retrieve CloudWatch metric values.
    /// The operation can also include a CloudWatch Metrics Insights query, and one or more metric math functions.
    ///
    /// A [`GetMetricData`](crate::Client::get_metric_data) operation that does not include a query can retrieve as
    /// many as 500 different metrics in a single request, with a total of as many as 100,800 data points. You can
    /// also optionally perform metric math expressions on the values of the returned statistics, to create new time
    /// series that represent new insights into your data. For example, using Lambda metrics, you could divide the
    /// Errors metric by the Invocations metric to get an error rate time series. For more information about metric
    /// math expressions, see
    /// [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax)
    /// in the *Amazon CloudWatch User Guide*.
    ///
    /// If you include a Metrics Insights query, each [`GetMetricData`](crate::Client::get_metric_data) operation can
    /// include only one query. But the same [`GetMetricData`](crate::Client::get_metric_data) operation can also
    /// retrieve other metrics. Metrics Insights queries can query the most recent two weeks of metric data. For alarm
    /// condition evaluations, Metrics Insights queries can query only the most recent three hours of metric data. For
    /// more information about Metrics Insights, see
    /// [Query your metrics with CloudWatch Metrics Insights](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/query_with_cloudwatch-metrics-insights.html).
    ///
    /// Calls to the [`GetMetricData`](crate::Client::get_metric_data) API have a different pricing structure than
    /// calls to [`GetMetricStatistics`](crate::Client::get_metric_statistics). For more information about pricing,
    /// see [Amazon CloudWatch Pricing](https://aws.amazon.com/cloudwatch/pricing/).
    ///
    /// Amazon CloudWatch retains metric data as follows:
    ///
    /// - Data points with a period of less than 60 seconds are available for 3 hours. These data points are
    ///   high-resolution metrics and are available only for custom metrics that have been defined with a
    ///   [`StorageResolution`](crate::newtypes::StorageResolution) of 1.
    /// - Data points with a period of 60 seconds (1-minute) are available for 15 days.
    /// - Data points with a period of 300 seconds (5-minute) are available for 63 days.
    /// - Data points with a period of 3600 seconds (1 hour) are available for 455 days (15 months).
    ///
    /// Data points that are initially published with a shorter period are aggregated together for long-term storage.
    /// For example, if you collect data using a period of 1 minute, the data remains available for 15 days with
    /// 1-minute resolution. After 15 days, this data is still available, but is aggregated and retrievable only with
    /// a resolution of 5 minutes. After 63 days, the data is further aggregated and is available with a resolution of
    /// 1 hour.
    ///
    /// If you omit `Unit` in your request, all data that was collected with any unit is returned, along with the
    /// corresponding units that were specified when the data was reported to CloudWatch. If you specify a unit, the
    /// operation returns only data that was collected with that unit specified. If you specify a unit that does not
    /// match the data collected, the results of the operation are null. CloudWatch does not perform unit conversions.
    ///
    /// **Using Metrics Insights queries with metric math**
    ///
    /// You can't mix a Metric Insights query and metric math syntax in the same expression, but you can reference
    /// results from a Metrics Insights query within other Metric math expressions. A Metrics Insights query without a
    /// **GROUP BY** clause returns a single time-series (TS), and can be used as input for a metric math expression
    /// that expects a single time series. A Metrics Insights query with a **GROUP BY** clause returns an array of
    /// time-series (TS\[\]), and can be used as input for a metric math expression that expects an array of time
    /// series.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetMetricDataError`](crate::operations::GetMetricDataError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn get_metric_data(
        &self,
        request: GetMetricDataInput,
    ) -> Call<GetMetricDataOutput, GetMetricDataError> {
        self.core.call::<GetMetricData>(request)
    }

    /// Returns the pages of [`get_metric_data`](crate::Client::get_metric_data).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `MetricDataResults`.
    pub fn get_metric_data_pages(&self, request: GetMetricDataInput) -> Pages<GetMetricData> {
        self.core.pages(request)
    }

    /// Gets statistics for the specified metric.
    ///
    /// The maximum number of data points returned from a single call is 1,440. If you request more than 1,440 data
    /// points, CloudWatch returns an error. To reduce the number of data points, you can narrow the specified time
    /// range and make multiple requests across adjacent time ranges, or you can increase the specified period. Data
    /// points are not returned in chronological order.
    ///
    /// CloudWatch aggregates data points based on the length of the period that you specify. For example, if you
    /// request statistics with a one-hour period, CloudWatch aggregates all data points with time stamps that fall
    /// within each one-hour period. Therefore, the number of values aggregated by CloudWatch is larger than the
    /// number of data points returned.
    ///
    /// CloudWatch needs raw data points to calculate percentile statistics. If you publish data using a statistic set
    /// instead, you can only retrieve percentile statistics for this data if one of the following conditions is true:
    ///
    /// - The SampleCount value of the statistic set is 1.
    /// - The Min and the Max values of the statistic set are equal.
    ///
    /// Percentile statistics are not available for metrics when any of the metric values are negative numbers.
    ///
    /// Amazon CloudWatch retains metric data as follows:
    ///
    /// - Data points with a period of less than 60 seconds are available for 3 hours. These data points are
    ///   high-resolution metrics and are available only for custom metrics that have been defined with a
    ///   [`StorageResolution`](crate::newtypes::StorageResolution) of 1.
    /// - Data points with a period of 60 seconds (1-minute) are available for 15 days.
    /// - Data points with a period of 300 seconds (5-minute) are available for 63 days.
    /// - Data points with a period of 3600 seconds (1 hour) are available for 455 days (15 months).
    ///
    /// Data points that are initially published with a shorter period are aggregated together for long-term storage.
    /// For example, if you collect data using a period of 1 minute, the data remains available for 15 days with
    /// 1-minute resolution. After 15 days, this data is still available, but is aggregated and retrievable only with
    /// a resolution of 5 minutes. After 63 days, the data is further aggregated and is available with a resolution of
    /// 1 hour.
    ///
    /// CloudWatch started retaining 5-minute and 1-hour metric data as of July 9, 2016.
    ///
    /// For information about metrics and dimensions supported by Amazon Web Services services, see the
    /// [Amazon CloudWatch Metrics and Dimensions Reference](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CW_Support_For_AWS.html)
    /// in the *Amazon CloudWatch User Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetMetricStatisticsError`](crate::operations::GetMetricStatisticsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn get_metric_statistics(
        &self,
        request: GetMetricStatisticsInput,
    ) -> Call<GetMetricStatisticsOutput, GetMetricStatisticsError> {
        self.core.call::<GetMetricStatistics>(request)
    }

    /// Returns a list of the dashboards for your account. If you include
    /// [`DashboardNamePrefix`](crate::newtypes::DashboardNamePrefix), only those dashboards with names starting with
    /// the prefix are listed. Otherwise, all dashboards in your account are listed.
    ///
    /// [`ListDashboards`](crate::Client::list_dashboards) returns up to 1000 results on one page. If there are more
    /// than 1000 dashboards, you can call [`ListDashboards`](crate::Client::list_dashboards) again and include the
    /// value you received for [`NextToken`](crate::newtypes::NextToken) in the first call, to receive the next 1000
    /// results.
    ///
    /// You might have recently enabled an
    /// [opt-in Region (Region that is disabled by default)](https://docs.aws.amazon.com/glossary/latest/reference/glos-chap.html#optinregion)
    /// for your account. In that Region, [`ListDashboards`](crate::Client::list_dashboards) can return an access
    /// denied error for up to 24 hours after you enable the Region. This delay occurs while dashboard data
    /// propagates. The error does not indicate a problem with your permissions. Because dashboards are global, you
    /// can call [`ListDashboards`](crate::Client::list_dashboards) in any other enabled Region, or retry after
    /// propagation completes.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListDashboardsError`](crate::operations::ListDashboardsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn list_dashboards(
        &self,
        request: ListDashboardsInput,
    ) -> Call<ListDashboardsOutput, ListDashboardsError> {
        self.core.call::<ListDashboards>(request)
    }

    /// Returns the pages of [`list_dashboards`](crate::Client::list_dashboards).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `DashboardEntries`.
    pub fn list_dashboards_pages(&self, request: ListDashboardsInput) -> Pages<ListDashboards> {
        self.core.pages(request)
    }

    /// List the specified metrics. You can use the returned metrics with
    /// [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html) or
    /// [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html)
    /// to get statistical data.
    ///
    /// Up to 500 results are returned for any one call. To retrieve additional results, use the returned token with
    /// subsequent calls.
    ///
    /// After you create a metric, allow up to 15 minutes for the metric to appear. To see metric statistics sooner,
    /// use [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html)
    /// or
    /// [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html).
    ///
    /// If you are using CloudWatch cross-account observability, you can use this operation in a monitoring account
    /// and view metrics from the linked source accounts. For more information, see
    /// [CloudWatch cross-account observability](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html).
    ///
    /// [`ListMetrics`](crate::Client::list_metrics) doesn't return information about metrics if those metrics haven't
    /// reported data in the past two weeks. To retrieve those metrics, use
    /// [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html) or
    /// [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListMetricsError`](crate::operations::ListMetricsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn list_metrics(
        &self,
        request: ListMetricsInput,
    ) -> Call<ListMetricsOutput, ListMetricsError> {
        self.core.call::<ListMetrics>(request)
    }

    /// Returns the pages of [`list_metrics`](crate::Client::list_metrics).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Metrics`.
    pub fn list_metrics_pages(&self, request: ListMetricsInput) -> Pages<ListMetrics> {
        self.core.pages(request)
    }

    /// Displays the tags associated with a CloudWatch resource. Currently, alarms, dashboards, metric streams and
    /// Contributor Insights rules support tagging.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListTagsForResourceError`](crate::operations::ListTagsForResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn list_tags_for_resource(
        &self,
        request: ListTagsForResourceInput,
    ) -> Call<ListTagsForResourceOutput, ListTagsForResourceError> {
        self.core.call::<ListTagsForResource>(request)
    }

    /// Creates a dashboard if it does not already exist, or updates an existing dashboard. If you update a dashboard,
    /// the entire contents are replaced with what you specify here.
    ///
    /// All dashboards in your account are global, not region-specific.
    ///
    /// A simple way to create a dashboard using [`PutDashboard`](crate::Client::put_dashboard) is to copy an existing
    /// dashboard. To copy an existing dashboard using the console, you can load the dashboard and then use the
    /// View/edit source command in the Actions menu to display the JSON block for that dashboard. Another way to copy
    /// a dashboard is to use [`GetDashboard`](crate::Client::get_dashboard), and then use the data returned within
    /// [`DashboardBody`](crate::newtypes::DashboardBody) as the template for the new dashboard when you call
    /// [`PutDashboard`](crate::Client::put_dashboard).
    ///
    /// When you create a dashboard with [`PutDashboard`](crate::Client::put_dashboard), a good practice is to add a
    /// text widget at the top of the dashboard with a message that the dashboard was created by script and should not
    /// be changed in the console. This message could also point console users to the location of the
    /// [`DashboardBody`](crate::newtypes::DashboardBody) script or the CloudFormation template used to create the
    /// dashboard.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`PutDashboardError`](crate::operations::PutDashboardError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn put_dashboard(
        &self,
        request: PutDashboardInput,
    ) -> Call<PutDashboardOutput, PutDashboardError> {
        self.core.call::<PutDashboard>(request)
    }

    /// Creates or updates an alarm and associates it with the specified metric, metric math expression, anomaly
    /// detection model, Metrics Insights query, or PromQL query. For more information about using a Metrics Insights
    /// query for an alarm, see
    /// [Create alarms on Metrics Insights queries](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Metrics_Insights_Alarm.html).
    ///
    /// Alarms based on anomaly detection models cannot have Auto Scaling actions.
    ///
    /// When this operation creates an alarm, the alarm state is immediately set to `INSUFFICIENT_DATA`. For PromQL
    /// alarms, the alarm state is instead immediately set to `OK`. The alarm is then evaluated and its state is set
    /// appropriately. Any actions associated with the new state are then executed.
    ///
    /// When you update an existing alarm, its state is left unchanged, but the update completely overwrites the
    /// previous configuration of the alarm.
    ///
    /// If you are an IAM user, you must have Amazon EC2 permissions for some alarm operations:
    ///
    /// - The `iam:CreateServiceLinkedRole` permission for all alarms with EC2 actions
    /// - The `iam:CreateServiceLinkedRole` permissions to create an alarm with Systems Manager OpsItem or response
    ///   plan actions.
    ///
    /// The first time you create an alarm in the Amazon Web Services Management Console, the CLI, or by using the
    /// [`PutMetricAlarm`](crate::Client::put_metric_alarm) API, CloudWatch creates the necessary service-linked role
    /// for you. The service-linked roles are called `AWSServiceRoleForCloudWatchEvents` and
    /// `AWSServiceRoleForCloudWatchAlarms_ActionSSM`. For more information, see
    /// [Amazon Web Services service-linked role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html#iam-term-service-linked-role).
    ///
    /// Each [`PutMetricAlarm`](crate::Client::put_metric_alarm) action has a maximum uncompressed payload of 120 KB.
    ///
    /// **Cross-account alarms**
    ///
    /// You can set an alarm on metrics in the current account, or in another account. To create a cross-account alarm
    /// that watches a metric in a different account, you must have completed the following pre-requisites:
    ///
    /// - The account where the metrics are located (the *sharing account*) must already have a sharing role named
    ///   **CloudWatch-CrossAccountSharingRole**. If it does not already have this role, you must create it using the
    ///   instructions in **Set up a sharing account** in
    ///   [Cross-account cross-Region CloudWatch console](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Cross-Account-Cross-Region.html#enable-cross-account-cross-Region).
    ///   The policy for that role must grant access to the ID of the account where you are creating the alarm.
    /// - The account where you are creating the alarm (the *monitoring account*) must already have a service-linked
    ///   role named **AWSServiceRoleForCloudWatchCrossAccount** to allow CloudWatch to assume the sharing role in the
    ///   sharing account. If it does not, you must create it following the directions in **Set up a monitoring
    ///   account** in
    ///   [Cross-account cross-Region CloudWatch console](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Cross-Account-Cross-Region.html#enable-cross-account-cross-Region).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`PutMetricAlarmError`](crate::operations::PutMetricAlarmError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn put_metric_alarm(&self, request: PutMetricAlarmInput) -> Call<(), PutMetricAlarmError> {
        self.core.call::<PutMetricAlarm>(request)
    }

    /// Publishes metric data to Amazon CloudWatch. CloudWatch associates the data with the specified metric. If the
    /// specified metric does not exist, CloudWatch creates the metric. When CloudWatch creates a metric, it can take
    /// up to fifteen minutes for the metric to appear in calls to
    /// [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    ///
    /// You can publish metrics with associated entity data (so that related telemetry can be found and viewed
    /// together), or publish metric data by itself. To send entity data with your metrics, use the
    /// [`EntityMetricData`](crate::types::EntityMetricData) parameter. To send metrics without entity data, use the
    /// [`MetricData`](crate::newtypes::MetricData) parameter. The
    /// [`EntityMetricData`](crate::types::EntityMetricData) structure includes
    /// [`MetricData`](crate::newtypes::MetricData) structures for the metric data.
    ///
    /// You can publish either individual values in the `Value` field, or arrays of values and the number of times
    /// each value occurred during the period by using the [`Values`](crate::newtypes::Values) and
    /// [`Counts`](crate::newtypes::Counts) fields in the [`MetricData`](crate::newtypes::MetricData) structure. Using
    /// the [`Values`](crate::newtypes::Values) and [`Counts`](crate::newtypes::Counts) method enables you to publish
    /// up to 150 values per metric with one [`PutMetricData`](crate::Client::put_metric_data) request, and supports
    /// retrieving percentile statistics on this data.
    ///
    /// Each [`PutMetricData`](crate::Client::put_metric_data) request is limited to 1 MB in size for HTTP POST
    /// requests. You can send a payload compressed by gzip. Each request is also limited to no more than 1000
    /// different metrics (across both the [`MetricData`](crate::newtypes::MetricData) and
    /// [`EntityMetricData`](crate::types::EntityMetricData) properties).
    ///
    /// Although the `Value` parameter accepts numbers of type `Double`, CloudWatch rejects values that are either too
    /// small or too large. Values must be in the range of -2^360 to 2^360. In addition, special values (for example,
    /// NaN, +Infinity, -Infinity) are not supported.
    ///
    /// You can use up to 30 dimensions per metric to further clarify what data the metric collects. Each dimension
    /// consists of a Name and Value pair. For more information about specifying dimensions, see
    /// [Publishing Metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html) in
    /// the *Amazon CloudWatch User Guide*.
    ///
    /// You specify the time stamp to be associated with each data point. You can specify time stamps that are as much
    /// as two weeks before the current date, and as much as 2 hours after the current day and time.
    ///
    /// Data points with time stamps from 24 hours ago or longer can take at least 48 hours to become available for
    /// [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html) or
    /// [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html)
    /// from the time they are submitted. Data points with time stamps between 3 and 24 hours ago can take as much as
    /// 2 hours to become available for
    /// [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html) or
    /// [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html).
    ///
    /// CloudWatch needs raw data points to calculate percentile statistics. If you publish data using a statistic set
    /// instead, you can only retrieve percentile statistics for this data if one of the following conditions is true:
    ///
    /// - The `SampleCount` value of the statistic set is 1 and `Min`, `Max`, and `Sum` are all equal.
    /// - The `Min` and `Max` are equal, and `Sum` is equal to `Min` multiplied by `SampleCount`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`PutMetricDataError`](crate::operations::PutMetricDataError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn put_metric_data(&self, request: PutMetricDataInput) -> Call<(), PutMetricDataError> {
        self.core.call::<PutMetricData>(request)
    }

    /// Temporarily sets the state of an alarm for testing purposes. When the updated state differs from the previous
    /// value, the action configured for the appropriate state is invoked. For example, if your alarm is configured to
    /// send an Amazon SNS message when an alarm is triggered, temporarily changing the alarm state to `ALARM` sends
    /// an SNS message.
    ///
    /// Metric alarms returns to their actual state quickly, often within seconds. Because the metric alarm state
    /// change happens quickly, it is typically only visible in the alarm's **History** tab in the Amazon CloudWatch
    /// console or through
    /// [DescribeAlarmHistory](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html).
    ///
    /// If you use [`SetAlarmState`](crate::Client::set_alarm_state) on a composite alarm, the composite alarm is not
    /// guaranteed to return to its actual state. It returns to its actual state only once any of its children alarms
    /// change state. It is also reevaluated if you update its configuration.
    ///
    /// If an alarm triggers EC2 Auto Scaling policies or application Auto Scaling policies, you must include
    /// information in the [`StateReasonData`](crate::newtypes::StateReasonData) parameter to enable the policy to
    /// take the correct action.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`SetAlarmStateError`](crate::operations::SetAlarmStateError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn set_alarm_state(&self, request: SetAlarmStateInput) -> Call<(), SetAlarmStateError> {
        self.core.call::<SetAlarmState>(request)
    }

    /// Assigns one or more tags (key-value pairs) to the specified CloudWatch resource. Currently, the only
    /// CloudWatch resources that can be tagged are alarms, dashboards, metric streams and Contributor Insights rules.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by
    /// granting a user permission to access or change only resources with certain tag values.
    ///
    /// Tags don't have any semantic meaning to Amazon Web Services and are interpreted strictly as strings of
    /// characters.
    ///
    /// You can use the [`TagResource`](crate::Client::tag_resource) action with an alarm that already has tags. If
    /// you specify a new tag key for the alarm, this tag is appended to the list of tags associated with the alarm.
    /// If you specify a tag key that is already associated with the alarm, the new tag value that you specify
    /// replaces the previous value for that tag.
    ///
    /// You can associate as many as 50 tags with a CloudWatch resource.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`TagResourceError`](crate::operations::TagResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn tag_resource(
        &self,
        request: TagResourceInput,
    ) -> Call<TagResourceOutput, TagResourceError> {
        self.core.call::<TagResource>(request)
    }

    /// Removes one or more tags from the specified resource. Currently, alarms, dashboards, metric streams and
    /// Contributor Insights rules support tagging.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UntagResourceError`](crate::operations::UntagResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn untag_resource(
        &self,
        request: UntagResourceInput,
    ) -> Call<UntagResourceOutput, UntagResourceError> {
        self.core.call::<UntagResource>(request)
    }
}
