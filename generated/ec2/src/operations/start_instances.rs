// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `StartInstances`.

use crate::newtypes::{InstanceIdStringList, InstanceStateChangeList};
use shapewright_runtime::{operation, operation_error, setters, structure};

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

setters! {
    StartInstancesRequest {
        new([instance_ids: InstanceIdStringList]);
        flags(dry_run);
        set(additional_info: String);
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
