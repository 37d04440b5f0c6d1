// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The client for programs without an async runtime: the same methods, which block.

use crate::operations::*;
use shapewright_runtime::Error;
use shapewright_runtime::blocking::{ClientBuilder, Core};

/// A blocking client of Amazon CloudWatch, cheap to clone.
///
/// Clones share their connections, so a program makes one and clones it.
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
    /// Starts to build a client: region, credentials, endpoint, transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Calls [`DeleteAlarms`](crate::operations::DeleteAlarms) as [`crate::Client::delete_alarms`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_alarms(
        &self,
        request: DeleteAlarmsInput,
    ) -> Result<(), Error<DeleteAlarmsError>> {
        Core::call::<DeleteAlarms>(&self.core, request)
    }

    /// Calls [`DeleteDashboards`](crate::operations::DeleteDashboards) as [`crate::Client::delete_dashboards`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_dashboards(
        &self,
        request: DeleteDashboardsInput,
    ) -> Result<DeleteDashboardsOutput, Error<DeleteDashboardsError>> {
        Core::call::<DeleteDashboards>(&self.core, request)
    }

    /// Calls [`DescribeAlarmHistory`](crate::operations::DescribeAlarmHistory) as [`crate::Client::describe_alarm_history`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn describe_alarm_history(
        &self,
        request: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, Error<DescribeAlarmHistoryError>> {
        Core::call::<DescribeAlarmHistory>(&self.core, request)
    }

    /// Calls [`DescribeAlarms`](crate::operations::DescribeAlarms) as [`crate::Client::describe_alarms`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn describe_alarms(
        &self,
        request: DescribeAlarmsInput,
    ) -> Result<DescribeAlarmsOutput, Error<DescribeAlarmsError>> {
        Core::call::<DescribeAlarms>(&self.core, request)
    }

    /// Calls [`GetDashboard`](crate::operations::GetDashboard) as [`crate::Client::get_dashboard`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_dashboard(
        &self,
        request: GetDashboardInput,
    ) -> Result<GetDashboardOutput, Error<GetDashboardError>> {
        Core::call::<GetDashboard>(&self.core, request)
    }

    /// Calls [`GetMetricData`](crate::operations::GetMetricData) as [`crate::Client::get_metric_data`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_metric_data(
        &self,
        request: GetMetricDataInput,
    ) -> Result<GetMetricDataOutput, Error<GetMetricDataError>> {
        Core::call::<GetMetricData>(&self.core, request)
    }

    /// Calls [`GetMetricStatistics`](crate::operations::GetMetricStatistics) as [`crate::Client::get_metric_statistics`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_metric_statistics(
        &self,
        request: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, Error<GetMetricStatisticsError>> {
        Core::call::<GetMetricStatistics>(&self.core, request)
    }

    /// Calls [`ListDashboards`](crate::operations::ListDashboards) as [`crate::Client::list_dashboards`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_dashboards(
        &self,
        request: ListDashboardsInput,
    ) -> Result<ListDashboardsOutput, Error<ListDashboardsError>> {
        Core::call::<ListDashboards>(&self.core, request)
    }

    /// Calls [`ListMetrics`](crate::operations::ListMetrics) as [`crate::Client::list_metrics`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_metrics(
        &self,
        request: ListMetricsInput,
    ) -> Result<ListMetricsOutput, Error<ListMetricsError>> {
        Core::call::<ListMetrics>(&self.core, request)
    }

    /// Calls [`ListTagsForResource`](crate::operations::ListTagsForResource) as [`crate::Client::list_tags_for_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_tags_for_resource(
        &self,
        request: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Error<ListTagsForResourceError>> {
        Core::call::<ListTagsForResource>(&self.core, request)
    }

    /// Calls [`PutDashboard`](crate::operations::PutDashboard) as [`crate::Client::put_dashboard`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn put_dashboard(
        &self,
        request: PutDashboardInput,
    ) -> Result<PutDashboardOutput, Error<PutDashboardError>> {
        Core::call::<PutDashboard>(&self.core, request)
    }

    /// Calls [`PutMetricAlarm`](crate::operations::PutMetricAlarm) as [`crate::Client::put_metric_alarm`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn put_metric_alarm(
        &self,
        request: PutMetricAlarmInput,
    ) -> Result<(), Error<PutMetricAlarmError>> {
        Core::call::<PutMetricAlarm>(&self.core, request)
    }

    /// Calls [`PutMetricData`](crate::operations::PutMetricData) as [`crate::Client::put_metric_data`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn put_metric_data(
        &self,
        request: PutMetricDataInput,
    ) -> Result<(), Error<PutMetricDataError>> {
        Core::call::<PutMetricData>(&self.core, request)
    }

    /// Calls [`SetAlarmState`](crate::operations::SetAlarmState) as [`crate::Client::set_alarm_state`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn set_alarm_state(
        &self,
        request: SetAlarmStateInput,
    ) -> Result<(), Error<SetAlarmStateError>> {
        Core::call::<SetAlarmState>(&self.core, request)
    }

    /// Calls [`TagResource`](crate::operations::TagResource) as [`crate::Client::tag_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn tag_resource(
        &self,
        request: TagResourceInput,
    ) -> Result<TagResourceOutput, Error<TagResourceError>> {
        Core::call::<TagResource>(&self.core, request)
    }

    /// Calls [`UntagResource`](crate::operations::UntagResource) as [`crate::Client::untag_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn untag_resource(
        &self,
        request: UntagResourceInput,
    ) -> Result<UntagResourceOutput, Error<UntagResourceError>> {
        Core::call::<UntagResource>(&self.core, request)
    }
}
