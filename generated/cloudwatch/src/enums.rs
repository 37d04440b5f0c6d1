// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

/// The enum `ActionsSuppressedBy` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionsSuppressedBy {
    /// `WaitPeriod`
    WaitPeriod,
    /// `ExtensionPeriod`
    ExtensionPeriod,
    /// `Alarm`
    Alarm,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ActionsSuppressedBy = "ActionsSuppressedBy" {
        Alarm = "Alarm",
        ExtensionPeriod = "ExtensionPeriod",
        WaitPeriod = "WaitPeriod",
    }
}

/// The enum `AlarmType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlarmType {
    /// `CompositeAlarm`
    CompositeAlarm,
    /// `MetricAlarm`
    MetricAlarm,
    /// `LogAlarm`
    LogAlarm,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    AlarmType = "AlarmType" {
        CompositeAlarm = "CompositeAlarm",
        LogAlarm = "LogAlarm",
        MetricAlarm = "MetricAlarm",
    }
}

/// The enum `ComparisonOperator` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`
    GreaterThanOrEqualToThreshold,
    /// `GreaterThanThreshold`
    GreaterThanThreshold,
    /// `LessThanThreshold`
    LessThanThreshold,
    /// `LessThanOrEqualToThreshold`
    LessThanOrEqualToThreshold,
    /// `LessThanLowerOrGreaterThanUpperThreshold`
    LessThanLowerOrGreaterThanUpperThreshold,
    /// `LessThanLowerThreshold`
    LessThanLowerThreshold,
    /// `GreaterThanUpperThreshold`
    GreaterThanUpperThreshold,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ComparisonOperator = "ComparisonOperator" {
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold = "LessThanLowerThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanThreshold = "LessThanThreshold",
    }
}

/// The enum `EvaluationState` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationState {
    /// `PARTIAL_DATA`
    PartialData,
    /// `EVALUATION_FAILURE`
    EvaluationFailure,
    /// `EVALUATION_ERROR`
    EvaluationError,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    EvaluationState = "EvaluationState" {
        EvaluationError = "EVALUATION_ERROR",
        EvaluationFailure = "EVALUATION_FAILURE",
        PartialData = "PARTIAL_DATA",
    }
}

/// The enum `HistoryItemType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryItemType {
    /// `ConfigurationUpdate`
    ConfigurationUpdate,
    /// `StateUpdate`
    StateUpdate,
    /// `Action`
    Action,
    /// `AlarmContributorStateUpdate`
    AlarmContributorStateUpdate,
    /// `AlarmContributorAction`
    AlarmContributorAction,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    HistoryItemType = "HistoryItemType" {
        Action = "Action",
        AlarmContributorAction = "AlarmContributorAction",
        AlarmContributorStateUpdate = "AlarmContributorStateUpdate",
        ConfigurationUpdate = "ConfigurationUpdate",
        StateUpdate = "StateUpdate",
    }
}

/// The enum `RecentlyActive` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecentlyActive {
    /// `PT3H`
    Pt3h,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    RecentlyActive = "RecentlyActive" {
        Pt3h = "PT3H",
    }
}

/// The enum `ScanBy` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScanBy {
    /// `TimestampDescending`
    TimestampDescending,
    /// `TimestampAscending`
    TimestampAscending,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ScanBy = "ScanBy" {
        TimestampAscending = "TimestampAscending",
        TimestampDescending = "TimestampDescending",
    }
}

/// The enum `StandardUnit` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StandardUnit {
    /// `Seconds`
    Seconds,
    /// `Microseconds`
    Microseconds,
    /// `Milliseconds`
    Milliseconds,
    /// `Bytes`
    Bytes,
    /// `Kilobytes`
    Kilobytes,
    /// `Megabytes`
    Megabytes,
    /// `Gigabytes`
    Gigabytes,
    /// `Terabytes`
    Terabytes,
    /// `Bits`
    Bits,
    /// `Kilobits`
    Kilobits,
    /// `Megabits`
    Megabits,
    /// `Gigabits`
    Gigabits,
    /// `Terabits`
    Terabits,
    /// `Percent`
    Percent,
    /// `Count`
    Count,
    /// `Bytes/Second`
    BytesSecond,
    /// `Kilobytes/Second`
    KilobytesSecond,
    /// `Megabytes/Second`
    MegabytesSecond,
    /// `Gigabytes/Second`
    GigabytesSecond,
    /// `Terabytes/Second`
    TerabytesSecond,
    /// `Bits/Second`
    BitsSecond,
    /// `Kilobits/Second`
    KilobitsSecond,
    /// `Megabits/Second`
    MegabitsSecond,
    /// `Gigabits/Second`
    GigabitsSecond,
    /// `Terabits/Second`
    TerabitsSecond,
    /// `Count/Second`
    CountSecond,
    /// `None`
    None,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    StandardUnit = "StandardUnit" {
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

/// The enum `StateValue` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateValue {
    /// `OK`
    Ok,
    /// `ALARM`
    Alarm,
    /// `INSUFFICIENT_DATA`
    InsufficientData,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    StateValue = "StateValue" {
        Alarm = "ALARM",
        InsufficientData = "INSUFFICIENT_DATA",
        Ok = "OK",
    }
}

/// The enum `Statistic` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Statistic {
    /// `SampleCount`
    SampleCount,
    /// `Average`
    Average,
    /// `Sum`
    Sum,
    /// `Minimum`
    Minimum,
    /// `Maximum`
    Maximum,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    Statistic = "Statistic" {
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    }
}

/// The enum `StatusCode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusCode {
    /// `Complete`
    Complete,
    /// `InternalError`
    InternalError,
    /// `PartialData`
    PartialData,
    /// `Forbidden`
    Forbidden,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    StatusCode = "StatusCode" {
        Complete = "Complete",
        Forbidden = "Forbidden",
        InternalError = "InternalError",
        PartialData = "PartialData",
    }
}
