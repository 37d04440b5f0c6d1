// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `TerminateInstances`.

use crate::newtypes::{InstanceIdStringList, InstanceStateChangeList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `TerminateInstances`: `POST /`.
    ///
    /// [`Client::terminate_instances`](crate::Client::terminate_instances) calls it.
    TerminateInstances = "TerminateInstances" {
        input: TerminateInstancesRequest,
        output: TerminateInstancesResult,
        error: TerminateInstancesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`TerminateInstances`](crate::Client::terminate_instances).
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

structure! {
    TerminateInstancesRequest {
        0 instance_ids("InstanceIds".required().wire("InstanceId"));
        1 force("Force");
        2 skip_os_shutdown("SkipOsShutdown");
        3 dry_run("DryRun".wire("dryRun"));
    }
}

impl TerminateInstancesRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(instance_ids: impl Items<InstanceIdStringList>) -> Self {
        Self {
            instance_ids: Items::collected(instance_ids),
            ..Shape::empty()
        }
    }

    /// Forces the instances to terminate.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Specifies whether to bypass the graceful OS shutdown process when the instance is terminated.
    #[inline]
    #[must_use]
    pub fn skip_os_shutdown(mut self, value: bool) -> Self {
        self.skip_os_shutdown = Some(value);
        self
    }

    /// Checks whether you have the required permissions for the operation, without actually making the request, and
    /// provides an error response.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

/// The output of [`TerminateInstances`](crate::Client::terminate_instances).
#[non_exhaustive]
pub struct TerminateInstancesResult {
    /// Information about the terminated instances.
    pub terminating_instances: Option<InstanceStateChangeList>,
}

structure! {
    TerminateInstancesResult: Default {
        0 terminating_instances("TerminatingInstances".wire("instancesSet"));
    }
}

operation_error! {
    /// The errors of [`TerminateInstances`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    TerminateInstancesError {}
}
