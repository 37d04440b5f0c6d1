// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `StartInstances`.

use crate::newtypes::{InstanceIdStringList, InstanceStateChangeList};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `StartInstances`: `POST /`.
    ///
    /// [`Client::start_instances`](crate::Client::start_instances) calls it.
    StartInstances = "StartInstances" {
        input: StartInstancesRequest,
        output: StartInstancesResult,
        error: StartInstancesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`StartInstances`](crate::Client::start_instances).
#[non_exhaustive]
pub struct StartInstancesRequest {
    /// The IDs of the instances.
    pub instance_ids: InstanceIdStringList,
    /// Reserved.
    pub additional_info: Option<String>,
    /// Checks whether you have the required permissions for the operation, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
}

structure! {
    StartInstancesRequest {
        0 instance_ids("InstanceIds".required().wire("InstanceId"));
        1 additional_info("AdditionalInfo".wire("additionalInfo"));
        2 dry_run("DryRun".wire("dryRun"));
    }
}

impl StartInstancesRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(instance_ids: impl Items<InstanceIdStringList>) -> Self {
        Self {
            instance_ids: Items::collected(instance_ids),
            ..Shape::empty()
        }
    }

    /// Reserved.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = some(value);
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

/// The output of [`StartInstances`](crate::Client::start_instances).
#[non_exhaustive]
pub struct StartInstancesResult {
    /// Information about the started instances.
    pub starting_instances: Option<InstanceStateChangeList>,
}

structure! {
    StartInstancesResult: Default {
        0 starting_instances("StartingInstances".wire("instancesSet"));
    }
}

operation_error! {
    /// The errors of [`StartInstances`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    StartInstancesError {}
}
