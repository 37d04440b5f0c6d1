// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    /// The enum `ActionsSuppressedBy` of the model.
    ActionsSuppressedBy {
        Alarm = "Alarm",
        ExtensionPeriod = "ExtensionPeriod",
        WaitPeriod = "WaitPeriod",
    }
}

enumeration! {
    /// The enum `AlarmType` of the model.
    AlarmType {
        CompositeAlarm = "CompositeAlarm",
        LogAlarm = "LogAlarm",
        MetricAlarm = "MetricAlarm",
    }
}

enumeration! {
    /// The enum `ComparisonOperator` of the model.
    ComparisonOperator {
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold = "LessThanLowerThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanThreshold = "LessThanThreshold",
    }
}

enumeration! {
    /// The enum `EvaluationState` of the model.
    EvaluationState {
        EvaluationError = "EVALUATION_ERROR",
        EvaluationFailure = "EVALUATION_FAILURE",
        PartialData = "PARTIAL_DATA",
    }
}

enumeration! {
    /// The enum `HistoryItemType` of the model.
    HistoryItemType {
        Action = "Action",
        AlarmContributorAction = "AlarmContributorAction",
        AlarmContributorStateUpdate = "AlarmContributorStateUpdate",
        ConfigurationUpdate = "ConfigurationUpdate",
        StateUpdate = "StateUpdate",
    }
}

enumeration! {
    /// The enum `RecentlyActive` of the model.
    RecentlyActive {
        Pt3h = "PT3H",
    }
}

enumeration! {
    /// The enum `ScanBy` of the model.
    ScanBy {
        TimestampAscending = "TimestampAscending",
        TimestampDescending = "TimestampDescending",
    }
}

enumeration! {
    /// The enum `StandardUnit` of the model.
    StandardUnit {
        Bits = "Bits",
        BitsSecond = "Bits/Second",
        Bytes = "Bytes",
        BytesSecond = "Bytes/Second",
        Count = "Count",
        CountSecond = "Count/Second",
        Gigabits = "Gigabits",
        GigabitsSecond = "Gigabits/Second",
        Gigabytes = "Gigabytes",
        GigabytesSecond = "Gigabytes/Second",
        Kilobits = "Kilobits",
        KilobitsSecond = "Kilobits/Second",
        Kilobytes = "Kilobytes",
        KilobytesSecond = "Kilobytes/Second",
        Megabits = "Megabits",
        MegabitsSecond = "Megabits/Second",
        Megabytes = "Megabytes",
        MegabytesSecond = "Megabytes/Second",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        None = "None",
        Percent = "Percent",
        Seconds = "Seconds",
        Terabits = "Terabits",
        TerabitsSecond = "Terabits/Second",
        Terabytes = "Terabytes",
        TerabytesSecond = "Terabytes/Second",
    }
}

enumeration! {
    /// The enum `StateValue` of the model.
    StateValue {
        Alarm = "ALARM",
        InsufficientData = "INSUFFICIENT_DATA",
        Ok = "OK",
    }
}

enumeration! {
    /// The enum `Statistic` of the model.
    Statistic {
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    }
}

enumeration! {
    /// The enum `StatusCode` of the model.
    StatusCode {
        Complete = "Complete",
        Forbidden = "Forbidden",
        InternalError = "InternalError",
        PartialData = "PartialData",
    }
}
