// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `PutMetricAlarm`.

use crate::enums::{ComparisonOperator, StandardUnit, Statistic};
use crate::errors::LimitExceededFault;
use crate::newtypes::{
    ActionsEnabled, AlarmDescription, AlarmName, DatapointsToAlarm, Dimensions,
    EvaluateLowSampleCountPercentile, EvaluationInterval, EvaluationPeriods, ExtendedStatistic,
    MetricDataQueries, MetricId, MetricName, Namespace, Period, ResourceList, TagList, Threshold,
    TreatMissingData,
};
use crate::types::{
    ActionConfiguration, EvaluationCriteria, EvaluationWindow, WarmUpConfiguration,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `PutMetricAlarm`: `POST /`.
    ///
    /// [`Client::put_metric_alarm`](crate::Client::put_metric_alarm) calls it.
    PutMetricAlarm = "PutMetricAlarm" {
        input: PutMetricAlarmInput,
        output: (),
        error: PutMetricAlarmError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`PutMetricAlarm`](crate::Client::put_metric_alarm).
#[non_exhaustive]
pub struct PutMetricAlarmInput {
    /// The name for the alarm. This name must be unique within the Region.
    ///
    /// The name must contain only UTF-8 characters, and can't contain ASCII control characters
    pub alarm_name: AlarmName,
    /// The description for the alarm.
    pub alarm_description: Option<AlarmDescription>,
    /// Indicates whether actions should be executed during any changes to the alarm state. The default is `TRUE`.
    pub actions_enabled: Option<ActionsEnabled>,
    /// The actions to execute when this alarm transitions to an `OK` state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN). Valid values:
    ///
    /// **EC2 actions:**
    ///
    /// - `arn:aws:automate:region:ec2:stop`
    /// - `arn:aws:automate:region:ec2:terminate`
    /// - `arn:aws:automate:region:ec2:reboot`
    /// - `arn:aws:automate:region:ec2:recover`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Stop/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Terminate/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Reboot/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Recover/1.0`
    ///
    /// **Autoscaling action:**
    ///
    /// - `arn:aws:autoscaling:region:account-id:scalingPolicy:policy-id:autoScalingGroupName/group-friendly-name:policyName/policy-friendly-name`
    ///
    /// **Lambda actions:**
    ///
    /// - Invoke the latest version of a Lambda function: `arn:aws:lambda:region:account-id:function:function-name`
    /// - Invoke a specific version of a Lambda function:
    ///   `arn:aws:lambda:region:account-id:function:function-name:version-number`
    /// - Invoke a function by using an alias Lambda function:
    ///   `arn:aws:lambda:region:account-id:function:function-name:alias-name`
    ///
    /// **SNS notification action:**
    ///
    /// - `arn:aws:sns:region:account-id:sns-topic-name`
    ///
    /// **SSM integration actions:**
    ///
    /// - `arn:aws:ssm:region:account-id:opsitem:severity#CATEGORY=category-name`
    /// - `arn:aws:ssm-incidents::account-id:responseplan/response-plan-name`
    pub ok_actions: Option<ResourceList>,
    /// The actions to execute when this alarm transitions to the `ALARM` state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN). Valid values:
    ///
    /// **EC2 actions:**
    ///
    /// - `arn:aws:automate:region:ec2:stop`
    /// - `arn:aws:automate:region:ec2:terminate`
    /// - `arn:aws:automate:region:ec2:reboot`
    /// - `arn:aws:automate:region:ec2:recover`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Stop/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Terminate/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Reboot/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Recover/1.0`
    ///
    /// **Autoscaling action:**
    ///
    /// - `arn:aws:autoscaling:region:account-id:scalingPolicy:policy-id:autoScalingGroupName/group-friendly-name:policyName/policy-friendly-name`
    ///
    /// **Lambda actions:**
    ///
    /// - Invoke the latest version of a Lambda function: `arn:aws:lambda:region:account-id:function:function-name`
    /// - Invoke a specific version of a Lambda function:
    ///   `arn:aws:lambda:region:account-id:function:function-name:version-number`
    /// - Invoke a function by using an alias Lambda function:
    ///   `arn:aws:lambda:region:account-id:function:function-name:alias-name`
    ///
    /// **SNS notification action:**
    ///
    /// - `arn:aws:sns:region:account-id:sns-topic-name`
    ///
    /// **SSM integration actions:**
    ///
    /// - `arn:aws:ssm:region:account-id:opsitem:severity#CATEGORY=category-name`
    /// - `arn:aws:ssm-incidents::account-id:responseplan/response-plan-name`
    ///
    /// **Start a Amazon Q Developer operational investigation**
    ///
    /// `arn:aws:aiops:region:account-id:investigation-group:investigation-group-id`
    pub alarm_actions: Option<ResourceList>,
    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. Each
    /// action is specified as an Amazon Resource Name (ARN). Valid values:
    ///
    /// **EC2 actions:**
    ///
    /// - `arn:aws:automate:region:ec2:stop`
    /// - `arn:aws:automate:region:ec2:terminate`
    /// - `arn:aws:automate:region:ec2:reboot`
    /// - `arn:aws:automate:region:ec2:recover`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Stop/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Terminate/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Reboot/1.0`
    /// - `arn:aws:swf:region:account-id:action/actions/AWS_EC2.InstanceId.Recover/1.0`
    ///
    /// **Autoscaling action:**
    ///
    /// - `arn:aws:autoscaling:region:account-id:scalingPolicy:policy-id:autoScalingGroupName/group-friendly-name:policyName/policy-friendly-name`
    ///
    /// **Lambda actions:**
    ///
    /// - Invoke the latest version of a Lambda function: `arn:aws:lambda:region:account-id:function:function-name`
    /// - Invoke a specific version of a Lambda function:
    ///   `arn:aws:lambda:region:account-id:function:function-name:version-number`
    /// - Invoke a function by using an alias Lambda function:
    ///   `arn:aws:lambda:region:account-id:function:function-name:alias-name`
    ///
    /// **SNS notification action:**
    ///
    /// - `arn:aws:sns:region:account-id:sns-topic-name`
    ///
    /// **SSM integration actions:**
    ///
    /// - `arn:aws:ssm:region:account-id:opsitem:severity#CATEGORY=category-name`
    /// - `arn:aws:ssm-incidents::account-id:responseplan/response-plan-name`
    pub insufficient_data_actions: Option<ResourceList>,
    /// The name for the metric associated with the alarm. For each
    /// [`PutMetricAlarm`](crate::Client::put_metric_alarm) operation, you must specify either
    /// [`MetricName`](crate::newtypes::MetricName), a [`Metrics`](crate::newtypes::Metrics) array, or an
    /// [`EvaluationCriteria`](crate::types::EvaluationCriteria).
    ///
    /// If you are creating an alarm based on a math expression, you cannot specify this parameter, or any of the
    /// [`Namespace`](crate::newtypes::Namespace), [`Dimensions`](crate::newtypes::Dimensions),
    /// [`Period`](crate::newtypes::Period), `Unit`, [`Statistic`](crate::enums::Statistic), or
    /// [`ExtendedStatistic`](crate::newtypes::ExtendedStatistic) parameters. Instead, you specify all this
    /// information in the [`Metrics`](crate::newtypes::Metrics) array.
    pub metric_name: Option<MetricName>,
    /// The namespace for the metric associated specified in [`MetricName`](crate::newtypes::MetricName).
    pub namespace: Option<Namespace>,
    /// The statistic for the metric specified in [`MetricName`](crate::newtypes::MetricName), other than percentile.
    /// For percentile statistics, use [`ExtendedStatistic`](crate::newtypes::ExtendedStatistic). When you call
    /// [`PutMetricAlarm`](crate::Client::put_metric_alarm) and specify a [`MetricName`](crate::newtypes::MetricName),
    /// you must specify either [`Statistic`](crate::enums::Statistic) or `ExtendedStatistic,` but not both.
    pub statistic: Option<Statistic>,
    /// The extended statistic for the metric specified in [`MetricName`](crate::newtypes::MetricName). When you call
    /// [`PutMetricAlarm`](crate::Client::put_metric_alarm) and specify a [`MetricName`](crate::newtypes::MetricName),
    /// you must specify either [`Statistic`](crate::enums::Statistic) or
    /// [`ExtendedStatistic`](crate::newtypes::ExtendedStatistic) but not both.
    ///
    /// If you specify [`ExtendedStatistic`](crate::newtypes::ExtendedStatistic), the following are valid values:
    ///
    /// - `p90`
    /// - `tm90`
    /// - `tc90`
    /// - `ts90`
    /// - `wm90`
    /// - `IQM`
    /// - `PR(n:m)` where n and m are values of the metric
    /// - `TC(X%:X%)` where X is between 10 and 90 inclusive.
    /// - `TM(X%:X%)` where X is between 10 and 90 inclusive.
    /// - `TS(X%:X%)` where X is between 10 and 90 inclusive.
    /// - `WM(X%:X%)` where X is between 10 and 90 inclusive.
    ///
    /// For more information about these extended statistics, see
    /// [CloudWatch statistics definitions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html).
    pub extended_statistic: Option<ExtendedStatistic>,
    /// The dimensions for the metric specified in [`MetricName`](crate::newtypes::MetricName).
    pub dimensions: Option<Dimensions>,
    /// The length, in seconds, used each time the metric specified in [`MetricName`](crate::newtypes::MetricName) is
    /// evaluated. Valid values are 10, 20, 30, and any multiple of 60.
    ///
    /// [`Period`](crate::newtypes::Period) is required for alarms based on static thresholds. If you are creating an
    /// alarm based on a metric math expression, you specify the period for each metric within the objects in the
    /// [`Metrics`](crate::newtypes::Metrics) array.
    ///
    /// Be sure to specify 10, 20, or 30 only for metrics that are stored by a
    /// [`PutMetricData`](crate::Client::put_metric_data) call with a
    /// [`StorageResolution`](crate::newtypes::StorageResolution) of 1. If you specify a period of 10, 20, or 30 for a
    /// metric that does not have sub-minute resolution, the alarm still attempts to gather data at the period rate
    /// that you specify. In this case, it does not receive data for the attempts that do not correspond to a
    /// one-minute data resolution, and the alarm might often lapse into INSUFFICENT_DATA status. Specifying 10, 20,
    /// or 30 also sets this alarm as a high-resolution alarm, which has a higher charge than other alarms. For more
    /// information about pricing, see [Amazon CloudWatch Pricing](https://aws.amazon.com/cloudwatch/pricing/).
    ///
    /// An alarm's total current evaluation period can be no longer than seven days, so
    /// [`Period`](crate::newtypes::Period) multiplied by [`EvaluationPeriods`](crate::newtypes::EvaluationPeriods)
    /// can't be more than 604,800 seconds. For alarms with a period of less than one hour (3,600 seconds), the total
    /// evaluation period can't be longer than one day (86,400 seconds).
    pub period: Option<Period>,
    /// The unit of measure for the statistic. For example, the units for the Amazon EC2 NetworkIn metric are Bytes
    /// because NetworkIn tracks the number of bytes that an instance receives on all network interfaces. You can also
    /// specify a unit when you create a custom metric. Units help provide conceptual meaning to your data. Metric
    /// data points that specify a unit of measure, such as Percent, are aggregated separately. If you are creating an
    /// alarm based on a metric math expression, you can specify the unit for each metric (if needed) within the
    /// objects in the [`Metrics`](crate::newtypes::Metrics) array.
    ///
    /// If you don't specify `Unit`, CloudWatch retrieves all unit types that have been published for the metric and
    /// attempts to evaluate the alarm. Usually, metrics are published with only one unit, so the alarm works as
    /// intended.
    ///
    /// However, if the metric is published with multiple types of units and you don't specify a unit, the alarm's
    /// behavior is not defined and it behaves unpredictably.
    ///
    /// We recommend omitting `Unit` so that you don't inadvertently specify an incorrect unit that is not published
    /// for this metric. Doing so causes the alarm to be stuck in the `INSUFFICIENT DATA` state.
    pub unit: Option<StandardUnit>,
    /// The number of periods over which data is compared to the specified threshold. If you are setting an alarm that
    /// requires that a number of consecutive data points be breaching to trigger the alarm, this value specifies that
    /// number. If you are setting an "M out of N" alarm, this value is the N.
    pub evaluation_periods: Option<EvaluationPeriods>,
    /// The number of data points that must be breaching to trigger the alarm. This is used only if you are setting an
    /// "M out of N" alarm. In that case, this value is the M. For more information, see
    /// [Evaluating an Alarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarm-evaluation)
    /// in the *Amazon CloudWatch User Guide*.
    pub datapoints_to_alarm: Option<DatapointsToAlarm>,
    /// The value against which the specified statistic is compared.
    ///
    /// This parameter is required for alarms based on static thresholds, but should not be used for alarms based on
    /// anomaly detection models.
    pub threshold: Option<Threshold>,
    /// The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic
    /// value is used as the first operand.
    ///
    /// The values `LessThanLowerOrGreaterThanUpperThreshold`, `LessThanLowerThreshold`, and
    /// `GreaterThanUpperThreshold` are used only for alarms based on anomaly detection models.
    pub comparison_operator: Option<ComparisonOperator>,
    /// Sets how this alarm is to handle missing data points. If
    /// [`TreatMissingData`](crate::newtypes::TreatMissingData) is omitted, the default behavior of `missing` is used.
    /// For more information, see
    /// [Configuring How CloudWatch Alarms Treats Missing Data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data).
    ///
    /// Valid Values: `breaching | notBreaching | ignore | missing`
    ///
    /// > **Note**
    /// >
    /// > Alarms that evaluate metrics in the `AWS/DynamoDB` namespace always `ignore` missing data even if you choose
    /// > a different option for [`TreatMissingData`](crate::newtypes::TreatMissingData). When an `AWS/DynamoDB`
    /// > metric has missing data, alarms that evaluate that metric remain in their current state.
    ///
    /// > **Note**
    /// >
    /// > This parameter is not applicable to PromQL alarms.
    pub treat_missing_data: Option<TreatMissingData>,
    /// Used only for alarms based on percentiles. If you specify `ignore`, the alarm state does not change during
    /// periods with too few data points to be statistically significant. If you specify `evaluate` or omit this
    /// parameter, the alarm is always evaluated and possibly changes state no matter how many data points are
    /// available. For more information, see
    /// [Percentile-Based CloudWatch Alarms and Low Data Samples](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#percentiles-with-low-samples).
    ///
    /// Valid Values: `evaluate | ignore`
    pub evaluate_low_sample_count_percentile: Option<EvaluateLowSampleCountPercentile>,
    /// An array of [`MetricDataQuery`](crate::types::MetricDataQuery) structures that enable you to create an alarm
    /// based on the result of a metric math expression. For each [`PutMetricAlarm`](crate::Client::put_metric_alarm)
    /// operation, you must specify either [`MetricName`](crate::newtypes::MetricName), a
    /// [`Metrics`](crate::newtypes::Metrics) array, or an [`EvaluationCriteria`](crate::types::EvaluationCriteria).
    ///
    /// Each item in the [`Metrics`](crate::newtypes::Metrics) array either retrieves a metric or performs a math
    /// expression.
    ///
    /// One item in the [`Metrics`](crate::newtypes::Metrics) array is the expression that the alarm watches. You
    /// designate this expression by setting [`ReturnData`](crate::newtypes::ReturnData) to true for this object in
    /// the array. For more information, see
    /// [MetricDataQuery](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html).
    ///
    /// If you use the [`Metrics`](crate::newtypes::Metrics) parameter, you cannot include the
    /// [`Namespace`](crate::newtypes::Namespace), [`MetricName`](crate::newtypes::MetricName),
    /// [`Dimensions`](crate::newtypes::Dimensions), [`Period`](crate::newtypes::Period), `Unit`,
    /// [`Statistic`](crate::enums::Statistic), or [`ExtendedStatistic`](crate::newtypes::ExtendedStatistic)
    /// parameters of [`PutMetricAlarm`](crate::Client::put_metric_alarm) in the same operation. Instead, you retrieve
    /// the metrics you are using in your math expression as part of the [`Metrics`](crate::newtypes::Metrics) array.
    pub metrics: Option<MetricDataQueries>,
    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To
    /// be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource`
    /// permission.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by
    /// granting a user permission to access or change only resources with certain tag values.
    ///
    /// If you are using this operation to update an existing alarm, any tags you specify in this parameter are
    /// ignored. To change the tags of an existing alarm, use
    /// [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html) or
    /// [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html).
    ///
    /// To use this field to set tags for an alarm when you create it, you must be signed on with both the
    /// `cloudwatch:PutMetricAlarm` and `cloudwatch:TagResource` permissions.
    pub tags: Option<TagList>,
    /// If this is an alarm based on an anomaly detection model, make this value match the ID of the
    /// `ANOMALY_DETECTION_BAND` function.
    ///
    /// For an example of how to use this parameter, see the **Anomaly Detection Model Alarm** example on this page.
    ///
    /// If your alarm uses this parameter, it cannot have Auto Scaling actions.
    pub threshold_metric_id: Option<MetricId>,
    /// The evaluation window that the alarm uses to select the range of metric data that it evaluates. Specify either
    /// a sliding window or a wall clock window. If you omit this parameter, the alarm uses a sliding window.
    ///
    /// A sliding window advances each time the alarm is evaluated, forming a rolling time window. A wall clock window
    /// aligns the evaluated range to fixed clock boundaries, such as the top of the hour or the start of the day.
    ///
    /// You can use [`EvaluationWindow`](crate::types::EvaluationWindow) with any type of metric alarm except alarms
    /// that are based on a PromQL query.
    ///
    /// For more information, see
    /// [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html)
    /// in the *CloudWatch User Guide*.
    pub evaluation_window: Option<EvaluationWindow>,
    /// The warm-up configuration for the alarm. A warm-up period delays alarm evaluation after you create or update
    /// the alarm. The warm-up period reduces alarm noise from missing data while a new resource or service starts
    /// publishing metrics.
    ///
    /// For more information, see
    /// [Alarm warm-up periods](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html) in
    /// the *Amazon CloudWatch User Guide*.
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    /// The evaluation criteria for the alarm. For each [`PutMetricAlarm`](crate::Client::put_metric_alarm) operation,
    /// you must specify either [`MetricName`](crate::newtypes::MetricName), a [`Metrics`](crate::newtypes::Metrics)
    /// array, or an [`EvaluationCriteria`](crate::types::EvaluationCriteria).
    ///
    /// If you use the [`EvaluationCriteria`](crate::types::EvaluationCriteria) parameter, you cannot include the
    /// [`Namespace`](crate::newtypes::Namespace), [`MetricName`](crate::newtypes::MetricName),
    /// [`Dimensions`](crate::newtypes::Dimensions), [`Period`](crate::newtypes::Period), `Unit`,
    /// [`Statistic`](crate::enums::Statistic), [`ExtendedStatistic`](crate::newtypes::ExtendedStatistic),
    /// [`Metrics`](crate::newtypes::Metrics), [`Threshold`](crate::newtypes::Threshold),
    /// [`ComparisonOperator`](crate::enums::ComparisonOperator), `ThresholdMetricId`,
    /// [`EvaluationPeriods`](crate::newtypes::EvaluationPeriods), or
    /// [`DatapointsToAlarm`](crate::newtypes::DatapointsToAlarm) parameters of
    /// [`PutMetricAlarm`](crate::Client::put_metric_alarm) in the same operation. Instead, all evaluation parameters
    /// are defined within this structure.
    ///
    /// For an example of how to use this parameter, see the **PromQL alarm** example on this page.
    pub evaluation_criteria: Option<EvaluationCriteria>,
    /// The frequency, in seconds, at which the alarm is evaluated. Valid values are 10, 20, 30, and any multiple of
    /// 60\.
    ///
    /// This parameter is required for alarms that use [`EvaluationCriteria`](crate::types::EvaluationCriteria), and
    /// cannot be specified for alarms configured with [`MetricName`](crate::newtypes::MetricName) or
    /// [`Metrics`](crate::newtypes::Metrics).
    pub evaluation_interval: Option<EvaluationInterval>,
    /// Settings that change the content of the notifications and events that the alarm sends when its state changes.
    /// These settings apply to the alarm's actions, whichever state triggers them.
    pub action_configuration: Option<ActionConfiguration>,
}

structure! {
    PutMetricAlarmInput {
        0 alarm_name("AlarmName".required());
        1 alarm_description("AlarmDescription");
        2 actions_enabled("ActionsEnabled");
        3 ok_actions("OKActions");
        4 alarm_actions("AlarmActions");
        5 insufficient_data_actions("InsufficientDataActions");
        6 metric_name("MetricName");
        7 namespace("Namespace");
        8 statistic("Statistic");
        9 extended_statistic("ExtendedStatistic");
        10 dimensions("Dimensions");
        11 period("Period");
        12 unit("Unit");
        13 evaluation_periods("EvaluationPeriods");
        14 datapoints_to_alarm("DatapointsToAlarm");
        15 threshold("Threshold");
        16 comparison_operator("ComparisonOperator");
        17 treat_missing_data("TreatMissingData");
        18 evaluate_low_sample_count_percentile("EvaluateLowSampleCountPercentile");
        19 metrics("Metrics");
        20 tags("Tags");
        21 threshold_metric_id("ThresholdMetricId");
        22 evaluation_window("EvaluationWindow");
        23 warm_up_configuration("WarmUpConfiguration");
        24 evaluation_criteria("EvaluationCriteria");
        25 evaluation_interval("EvaluationInterval");
        26 action_configuration("ActionConfiguration");
    }
}

impl PutMetricAlarmInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(alarm_name: impl Into<AlarmName>) -> Self {
        Self {
            alarm_name: alarm_name.into(),
            ..Shape::empty()
        }
    }

    /// The description for the alarm.
    #[must_use]
    pub fn alarm_description(mut self, value: impl Into<AlarmDescription>) -> Self {
        self.alarm_description = some(value);
        self
    }

    /// Indicates whether actions should be executed during any changes to the alarm state.
    #[must_use]
    pub fn actions_enabled(mut self, value: impl Into<ActionsEnabled>) -> Self {
        self.actions_enabled = some(value);
        self
    }

    /// The actions to execute when this alarm transitions to an `OK` state from any other state.
    #[must_use]
    pub fn ok_actions(mut self, items: impl Items<ResourceList>) -> Self {
        self.ok_actions = collected(items);
        self
    }

    /// The actions to execute when this alarm transitions to the `ALARM` state from any other state.
    #[must_use]
    pub fn alarm_actions(mut self, items: impl Items<ResourceList>) -> Self {
        self.alarm_actions = collected(items);
        self
    }

    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state.
    #[must_use]
    pub fn insufficient_data_actions(mut self, items: impl Items<ResourceList>) -> Self {
        self.insufficient_data_actions = collected(items);
        self
    }

    /// The name for the metric associated with the alarm.
    #[must_use]
    pub fn metric_name(mut self, value: impl Into<MetricName>) -> Self {
        self.metric_name = some(value);
        self
    }

    /// The namespace for the metric associated specified in [`MetricName`](crate::newtypes::MetricName).
    #[must_use]
    pub fn namespace(mut self, value: impl Into<Namespace>) -> Self {
        self.namespace = some(value);
        self
    }

    /// The statistic for the metric specified in [`MetricName`](crate::newtypes::MetricName), other than percentile.
    #[must_use]
    pub fn statistic(mut self, value: impl Into<Statistic>) -> Self {
        self.statistic = some(value);
        self
    }

    /// The extended statistic for the metric specified in [`MetricName`](crate::newtypes::MetricName).
    #[must_use]
    pub fn extended_statistic(mut self, value: impl Into<ExtendedStatistic>) -> Self {
        self.extended_statistic = some(value);
        self
    }

    /// The dimensions for the metric specified in [`MetricName`](crate::newtypes::MetricName).
    #[must_use]
    pub fn dimensions(mut self, items: impl Items<Dimensions>) -> Self {
        self.dimensions = collected(items);
        self
    }

    /// The length, in seconds, used each time the metric specified in [`MetricName`](crate::newtypes::MetricName) is
    /// evaluated.
    #[must_use]
    pub fn period(mut self, value: impl Into<Period>) -> Self {
        self.period = some(value);
        self
    }

    /// The unit of measure for the statistic.
    #[must_use]
    pub fn unit(mut self, value: impl Into<StandardUnit>) -> Self {
        self.unit = some(value);
        self
    }

    /// The number of periods over which data is compared to the specified threshold.
    #[must_use]
    pub fn evaluation_periods(mut self, value: impl Into<EvaluationPeriods>) -> Self {
        self.evaluation_periods = some(value);
        self
    }

    /// The number of data points that must be breaching to trigger the alarm.
    #[must_use]
    pub fn datapoints_to_alarm(mut self, value: impl Into<DatapointsToAlarm>) -> Self {
        self.datapoints_to_alarm = some(value);
        self
    }

    /// The value against which the specified statistic is compared.
    #[must_use]
    pub fn threshold(mut self, value: impl Into<Threshold>) -> Self {
        self.threshold = some(value);
        self
    }

    /// The arithmetic operation to use when comparing the specified statistic and threshold.
    #[must_use]
    pub fn comparison_operator(mut self, value: impl Into<ComparisonOperator>) -> Self {
        self.comparison_operator = some(value);
        self
    }

    /// Sets how this alarm is to handle missing data points.
    #[must_use]
    pub fn treat_missing_data(mut self, value: impl Into<TreatMissingData>) -> Self {
        self.treat_missing_data = some(value);
        self
    }

    /// Used only for alarms based on percentiles.
    #[must_use]
    pub fn evaluate_low_sample_count_percentile(
        mut self,
        value: impl Into<EvaluateLowSampleCountPercentile>,
    ) -> Self {
        self.evaluate_low_sample_count_percentile = some(value);
        self
    }

    /// An array of [`MetricDataQuery`](crate::types::MetricDataQuery) structures that enable you to create an alarm
    /// based on the result of a metric math expression.
    #[must_use]
    pub fn metrics(mut self, items: impl Items<MetricDataQueries>) -> Self {
        self.metrics = collected(items);
        self
    }

    /// A list of key-value pairs to associate with the alarm.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagList>) -> Self {
        self.tags = collected(items);
        self
    }

    /// If this is an alarm based on an anomaly detection model, make this value match the ID of the
    /// `ANOMALY_DETECTION_BAND` function.
    #[must_use]
    pub fn threshold_metric_id(mut self, value: impl Into<MetricId>) -> Self {
        self.threshold_metric_id = some(value);
        self
    }

    /// The evaluation window that the alarm uses to select the range of metric data that it evaluates.
    #[must_use]
    pub fn evaluation_window(mut self, value: impl Into<EvaluationWindow>) -> Self {
        self.evaluation_window = some(value);
        self
    }

    /// The warm-up configuration for the alarm.
    #[must_use]
    pub fn warm_up_configuration(mut self, value: impl Into<WarmUpConfiguration>) -> Self {
        self.warm_up_configuration = some(value);
        self
    }

    /// The evaluation criteria for the alarm.
    #[must_use]
    pub fn evaluation_criteria(mut self, value: impl Into<EvaluationCriteria>) -> Self {
        self.evaluation_criteria = some(value);
        self
    }

    /// The frequency, in seconds, at which the alarm is evaluated.
    #[must_use]
    pub fn evaluation_interval(mut self, value: impl Into<EvaluationInterval>) -> Self {
        self.evaluation_interval = some(value);
        self
    }

    /// Settings that change the content of the notifications and events that the alarm sends when its state changes.
    #[must_use]
    pub fn action_configuration(mut self, value: impl Into<ActionConfiguration>) -> Self {
        self.action_configuration = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`PutMetricAlarm`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    PutMetricAlarmError {
        LimitExceeded(LimitExceededFault) = "LimitExceeded" | "LimitExceededFault",
    }
}
