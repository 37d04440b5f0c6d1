// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    ActionsSuppressedBy {
        0 Alarm = "Alarm";
        1 ExtensionPeriod = "ExtensionPeriod";
        2 WaitPeriod = "WaitPeriod";
    }
}

enumeration! {
    AlarmType {
        0 CompositeAlarm = "CompositeAlarm";
        1 LogAlarm = "LogAlarm";
        2 MetricAlarm = "MetricAlarm";
    }
}

enumeration! {
    ComparisonOperator {
        0 GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold";
        1 GreaterThanThreshold = "GreaterThanThreshold";
        2 GreaterThanUpperThreshold = "GreaterThanUpperThreshold";
        3 LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold";
        4 LessThanLowerThreshold = "LessThanLowerThreshold";
        5 LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold";
        6 LessThanThreshold = "LessThanThreshold";
    }
}

enumeration! {
    EvaluationState {
        0 EvaluationError = "EVALUATION_ERROR";
        1 EvaluationFailure = "EVALUATION_FAILURE";
        2 PartialData = "PARTIAL_DATA";
    }
}

enumeration! {
    HistoryItemType {
        0 Action = "Action";
        1 AlarmContributorAction = "AlarmContributorAction";
        2 AlarmContributorStateUpdate = "AlarmContributorStateUpdate";
        3 ConfigurationUpdate = "ConfigurationUpdate";
        4 StateUpdate = "StateUpdate";
    }
}

enumeration! {
    RecentlyActive {
        0 Pt3h = "PT3H";
    }
}

enumeration! {
    ScanBy {
        0 TimestampAscending = "TimestampAscending";
        1 TimestampDescending = "TimestampDescending";
    }
}

enumeration! {
    StandardUnit {
        0 Bits = "Bits";
        1 BitsSecond = "Bits/Second";
        2 Bytes = "Bytes";
        3 BytesSecond = "Bytes/Second";
        4 Count = "Count";
        5 CountSecond = "Count/Second";
        6 Gigabits = "Gigabits";
        7 GigabitsSecond = "Gigabits/Second";
        8 Gigabytes = "Gigabytes";
        9 GigabytesSecond = "Gigabytes/Second";
        10 Kilobits = "Kilobits";
        11 KilobitsSecond = "Kilobits/Second";
        12 Kilobytes = "Kilobytes";
        13 KilobytesSecond = "Kilobytes/Second";
        14 Megabits = "Megabits";
        15 MegabitsSecond = "Megabits/Second";
        16 Megabytes = "Megabytes";
        17 MegabytesSecond = "Megabytes/Second";
        18 Microseconds = "Microseconds";
        19 Milliseconds = "Milliseconds";
        20 None = "None";
        21 Percent = "Percent";
        22 Seconds = "Seconds";
        23 Terabits = "Terabits";
        24 TerabitsSecond = "Terabits/Second";
        25 Terabytes = "Terabytes";
        26 TerabytesSecond = "Terabytes/Second";
    }
}

enumeration! {
    StateValue {
        0 Alarm = "ALARM";
        1 InsufficientData = "INSUFFICIENT_DATA";
        2 Ok = "OK";
    }
}

enumeration! {
    Statistic {
        0 Average = "Average";
        1 Maximum = "Maximum";
        2 Minimum = "Minimum";
        3 SampleCount = "SampleCount";
        4 Sum = "Sum";
    }
}

enumeration! {
    StatusCode {
        0 Complete = "Complete";
        1 Forbidden = "Forbidden";
        2 InternalError = "InternalError";
        3 PartialData = "PartialData";
    }
}
