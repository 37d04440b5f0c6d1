// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod describe_job_execution;
mod get_pending_job_executions;
mod start_command_execution;
mod start_next_pending_job_execution;
mod update_job_execution;

pub use describe_job_execution::*;
pub use get_pending_job_executions::*;
pub use start_command_execution::*;
pub use start_next_pending_job_execution::*;
pub use update_job_execution::*;
