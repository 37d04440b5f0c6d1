// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod delete_alarms;
mod delete_dashboards;
mod describe_alarm_history;
mod describe_alarms;
mod get_dashboard;
mod get_metric_data;
mod get_metric_statistics;
mod list_dashboards;
mod list_metrics;
mod list_tags_for_resource;
mod put_dashboard;
mod put_metric_alarm;
mod put_metric_data;
mod set_alarm_state;
mod tag_resource;
mod untag_resource;

pub use delete_alarms::*;
pub use delete_dashboards::*;
pub use describe_alarm_history::*;
pub use describe_alarms::*;
pub use get_dashboard::*;
pub use get_metric_data::*;
pub use get_metric_statistics::*;
pub use list_dashboards::*;
pub use list_metrics::*;
pub use list_tags_for_resource::*;
pub use put_dashboard::*;
pub use put_metric_alarm::*;
pub use put_metric_data::*;
pub use set_alarm_state::*;
pub use tag_resource::*;
pub use untag_resource::*;
