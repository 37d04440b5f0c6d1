"""CloudWatch: the same as `cloudwatch.rs`."""

import datetime

START = datetime.datetime(2026, 1, 2, 3, 0, 0, tzinfo=datetime.timezone.utc)
END = datetime.datetime(2026, 1, 2, 3, 10, 0, tzinfo=datetime.timezone.utc)
ALARM = "too hot & bothered"
BODY = '{"widgets": [{"type": "text", "properties": {"markdown": "# ä \\"quoted\\""}}]}'


def metrics(aws):
    cloudwatch = aws.client("cloudwatch")
    room = [{"Name": "room", "Value": "kitchen"}]
    cloudwatch.put_metric_data(
        Namespace="House",
        MetricData=[
            {"MetricName": "heat", "Dimensions": room, "Timestamp": START, "Value": 20.5, "Unit": "Count"},
            {"MetricName": "heat", "Dimensions": room, "Timestamp": END, "Value": -1e-3, "Unit": "Count"},
            {
                "MetricName": "doors",
                "Timestamp": START,
                "StatisticValues": {"SampleCount": 3, "Sum": 6, "Minimum": 1, "Maximum": 3},
            },
            {"MetricName": "steps", "Timestamp": START, "Values": [1.5, 2.5], "Counts": [2, 1]},
        ],
    )
    aws.look()
    cloudwatch.list_metrics(Namespace="House", MetricName="heat", Dimensions=[{"Name": "room"}])
    cloudwatch.get_metric_statistics(
        Namespace="House",
        MetricName="heat",
        Dimensions=room,
        StartTime=START,
        EndTime=END + datetime.timedelta(minutes=1),
        Period=60,
        Statistics=["Average", "Maximum", "SampleCount"],
    )
    cloudwatch.get_metric_data(
        MetricDataQueries=[
            {
                "Id": "m1",
                "Label": "warmth",
                "MetricStat": {
                    "Metric": {"Namespace": "House", "MetricName": "heat", "Dimensions": room},
                    "Period": 60,
                    "Stat": "Sum",
                },
            }
        ],
        StartTime=START,
        EndTime=END + datetime.timedelta(minutes=1),
        ScanBy="TimestampDescending",
    )


def alarms(aws):
    cloudwatch = aws.client("cloudwatch")
    cloudwatch.put_metric_alarm(
        AlarmName=ALARM,
        AlarmDescription="ä <b>",
        ActionsEnabled=False,
        Namespace="House",
        MetricName="heat",
        Statistic="Average",
        Dimensions=[{"Name": "room", "Value": "kitchen"}],
        Period=60,
        EvaluationPeriods=2,
        Threshold=30.25,
        ComparisonOperator="GreaterThanThreshold",
        Tags=[{"Key": "team", "Value": "blue"}],
    )
    aws.look()
    alarm = cloudwatch.describe_alarms(AlarmNames=[ALARM])["MetricAlarms"][0]
    cloudwatch.set_alarm_state(
        AlarmName=ALARM, StateValue="ALARM", StateReason="a test", StateReasonData='{"by": "hand"}'
    )
    cloudwatch.describe_alarms(StateValue="ALARM")
    cloudwatch.tag_resource(ResourceARN=alarm["AlarmArn"], Tags=[{"Key": "cost", "Value": "7"}])
    cloudwatch.untag_resource(ResourceARN=alarm["AlarmArn"], TagKeys=["team"])
    cloudwatch.list_tags_for_resource(ResourceARN=alarm["AlarmArn"])
    aws.look()
    cloudwatch.delete_alarms(AlarmNames=[ALARM])
    aws.look()


def dashboards(aws):
    cloudwatch = aws.client("cloudwatch")
    cloudwatch.put_dashboard(DashboardName="home", DashboardBody=BODY)
    cloudwatch.get_dashboard(DashboardName="home")
    cloudwatch.list_dashboards(DashboardNamePrefix="ho")
    aws.look()
    cloudwatch.delete_dashboards(DashboardNames=["home"])
    with aws.refused():
        cloudwatch.get_dashboard(DashboardName="home")
    with aws.refused():
        cloudwatch.set_alarm_state(AlarmName="nobody", StateValue="OK", StateReason="a test")
    aws.look()


def look(cloudwatch):
    return {
        "metrics": cloudwatch.list_metrics()["Metrics"],
        "alarms": cloudwatch.describe_alarms(),
        "dashboards": cloudwatch.list_dashboards(),
    }
