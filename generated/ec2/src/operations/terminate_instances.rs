// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `TerminateInstances`.

use crate::newtypes::{InstanceId, InstanceIdStringList, InstanceStateChangeList};
use crate::types::InstanceStateChange;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `TerminateInstances`: `POST /`.
///
/// [`Client::terminate_instances`](crate::Client::terminate_instances) calls it.
#[derive(Clone, Copy, Debug)]
pub struct TerminateInstances;

operation! {
    TerminateInstances = "TerminateInstances" {
        input: TerminateInstancesRequest,
        output: TerminateInstancesResult,
        error: TerminateInstancesError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`TerminateInstances`](crate::Client::terminate_instances).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminateInstancesRequest {
    /// The IDs of the instances.
    ///
    /// Constraints: Up to 1000 instance IDs. We recommend breaking up this request into smaller batches.
    pub instance_ids: InstanceIdStringList,
    /// Forces the instances to terminate. The instance will first attempt a graceful shutdown, which includes
    /// flushing file system caches and metadata. If the graceful shutdown fails to complete within the timeout
    /// period, the instance shuts down forcibly without flushing the file system caches and metadata.
    pub force: Option<bool>,
    /// Specifies whether to bypass the graceful OS shutdown process when the instance is terminated.
    ///
    /// Default: `false`
    pub skip_os_shutdown: Option<bool>,
    /// Checks whether you have the required permissions for the operation, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
}

impl TerminateInstancesRequest {
    /// Creates one from the required members.
    pub fn new<T>(instance_ids: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<InstanceId>,
    {
        Self {
            instance_ids: instance_ids.into_iter().collect(),
            ..Shape::empty()
        }
    }

    /// Sets `force`.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Sets `skip_os_shutdown`.
    pub fn skip_os_shutdown(mut self, value: bool) -> Self {
        self.skip_os_shutdown = Some(value);
        self
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

structure! {
    TerminateInstancesRequest = "TerminateInstancesRequest" {
        0 instance_ids = "InstanceIds".wire("InstanceId").required();
        1 force = "Force";
        2 skip_os_shutdown = "SkipOsShutdown";
        3 dry_run = "DryRun".wire("dryRun");
    }
}

/// The output of [`TerminateInstances`](crate::Client::terminate_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminateInstancesResult {
    /// Information about the terminated instances.
    pub terminating_instances: Option<InstanceStateChangeList>,
}

impl TerminateInstancesResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `terminating_instances`.
    pub fn terminating_instances<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<InstanceStateChange>,
    {
        self.terminating_instances = Some(items.into_iter().collect());
        self
    }
}

structure! {
    TerminateInstancesResult = "TerminateInstancesResult" {
        0 terminating_instances = "TerminatingInstances".wire("instancesSet");
    }
}

/// The errors of [`TerminateInstances`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TerminateInstancesError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    TerminateInstancesError {}
}
