//! `CloudWatch`: the protocol `json` 1.0. The crate is generated for CBOR, but the server does not know CBOR.
//! The service also speaks `json`, and a crate that is generated for `json` differs only in this schema.

use cloudwatch::operations::{
    DeleteAlarmsInput, DeleteDashboardsInput, DescribeAlarmsInput, GetDashboardError,
    GetDashboardInput, GetMetricDataInput, GetMetricStatisticsInput, ListDashboardsInput,
    ListMetricsInput, ListTagsForResourceInput, PutDashboardInput, PutMetricAlarmInput,
    PutMetricDataInput, SetAlarmStateError, SetAlarmStateInput, TagResourceInput,
    UntagResourceInput,
};
use cloudwatch::types::{
    Dimension, DimensionFilter, Metric, MetricDataQuery, MetricDatum, MetricStat, StatisticSet, Tag,
};
use cloudwatch::{SERVICE, Timestamp};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::wire::protocol::AWS_JSON_1_0;

use crate::clients::{Aws, Problem, call, client, refused, some};

/// The service, speaking `json`.
pub(super) static AS_JSON: ServiceSchema =
    ServiceSchema::new(SERVICE.id, SERVICE.version, &AWS_JSON_1_0)
        .endpoint(SERVICE.endpoint_prefix, SERVICE.signing_name)
        .target_prefix(SERVICE.target_prefix)
        .query_compatible();

/// 2026-01-02T03:00:00Z.
const START: i64 = 1_767_322_800;
const END: i64 = START + 600;
const ALARM: &str = "too hot & bothered";
const BODY: &str =
    r##"{"widgets": [{"type": "text", "properties": {"markdown": "# ä \"quoted\""}}]}"##;

fn room() -> [Dimension; 1] {
    [Dimension::new("room", "kitchen")]
}

pub(super) async fn metrics(aws: &Aws) -> Result<(), Problem> {
    let cloudwatch = client!(aws, cloudwatch speaking &AS_JSON);
    let (start, end) = (Timestamp::from_secs(START), Timestamp::from_secs(END));
    let later = Timestamp::from_secs(END + 60);
    let heat = |time: Timestamp, value: f64| {
        let heat = MetricDatum::new("heat").dimensions(room()).timestamp(time);
        heat.value(value).unit("Count")
    };
    let doors = MetricDatum::new("doors").timestamp(start);
    let steps = MetricDatum::new("steps").timestamp(start);
    let request = PutMetricDataInput::new("House").metric_data([
        heat(start, 20.5),
        heat(end, -1e-3),
        doors.statistic_values(StatisticSet::new(3.0, 6.0, 1.0, 3.0)),
        steps.values([1.5, 2.5]).counts([2.0, 1.0]),
    ]);
    call!(cloudwatch.put_metric_data(request))?;
    aws.look()?;
    let request = ListMetricsInput::new()
        .namespace("House")
        .metric_name("heat")
        .dimensions([DimensionFilter::new("room")]);
    call!(cloudwatch.list_metrics(request))?;
    let request = GetMetricStatisticsInput::new("House", "heat", start, later, 60)
        .dimensions(room())
        .statistics(["Average", "Maximum", "SampleCount"]);
    call!(cloudwatch.get_metric_statistics(request))?;
    let metric = Metric::new()
        .namespace("House")
        .metric_name("heat")
        .dimensions(room());
    let query = MetricDataQuery::new("m1")
        .label("warmth")
        .metric_stat(MetricStat::new(metric, 60, "Sum"));
    let request = GetMetricDataInput::new([query], start, later).scan_by("TimestampDescending");
    call!(cloudwatch.get_metric_data(request))?;
    Ok(())
}

pub(super) async fn alarms(aws: &Aws) -> Result<(), Problem> {
    let cloudwatch = client!(aws, cloudwatch speaking &AS_JSON);
    let request = PutMetricAlarmInput::new(ALARM)
        .alarm_description("ä <b>")
        .actions_enabled(false)
        .namespace("House")
        .metric_name("heat")
        .statistic("Average")
        .dimensions(room())
        .period(60)
        .evaluation_periods(2)
        .threshold(30.25)
        .comparison_operator("GreaterThanThreshold")
        .tags([Tag::new("team", "blue")]);
    call!(cloudwatch.put_metric_alarm(request))?;
    aws.look()?;
    let request = DescribeAlarmsInput::new().alarm_names([ALARM]);
    let alarms = some(call!(cloudwatch.describe_alarms(request))?.metric_alarms)?;
    let arn = some(alarms.first().and_then(|alarm| alarm.alarm_arn.clone()))?.into_inner();
    let request = SetAlarmStateInput::new(ALARM, "ALARM", "a test");
    let request = request.state_reason_data(r#"{"by": "hand"}"#);
    call!(cloudwatch.set_alarm_state(request))?;
    call!(cloudwatch.describe_alarms(DescribeAlarmsInput::new().state_value("ALARM")))?;
    let request = TagResourceInput::new(&*arn, [Tag::new("cost", "7")]);
    call!(cloudwatch.tag_resource(request))?;
    call!(cloudwatch.untag_resource(UntagResourceInput::new(&*arn, ["team"])))?;
    call!(cloudwatch.list_tags_for_resource(ListTagsForResourceInput::new(arn)))?;
    aws.look()?;
    call!(cloudwatch.delete_alarms(DeleteAlarmsInput::new([ALARM])))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn dashboards(aws: &Aws) -> Result<(), Problem> {
    let cloudwatch = client!(aws, cloudwatch speaking &AS_JSON);
    call!(cloudwatch.put_dashboard(PutDashboardInput::new("home", BODY)))?;
    call!(cloudwatch.get_dashboard(GetDashboardInput::new("home")))?;
    let request = ListDashboardsInput::new().dashboard_name_prefix("ho");
    call!(cloudwatch.list_dashboards(request))?;
    aws.look()?;
    call!(cloudwatch.delete_dashboards(DeleteDashboardsInput::new(["home"])))?;
    let got = call!(cloudwatch.get_dashboard(GetDashboardInput::new("home")));
    refused!(got, GetDashboardError::DashboardNotFound(_));
    let set = call!(cloudwatch.set_alarm_state(SetAlarmStateInput::new("nobody", "OK", "a test")));
    refused!(set, SetAlarmStateError::ResourceNotFound(_));
    aws.look()?;
    Ok(())
}
