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
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`StartInstances`](crate::Client::start_instances).
    StartInstancesRequest {
        /// The IDs of the instances.
        0 instance_ids: InstanceIdStringList = "InstanceIds".wire("InstanceId");
        /// Reserved.
        1 additional_info: Option<String> = "AdditionalInfo".wire("additionalInfo");
        /// Checks whether you have the required permissions for the operation, without actually making the request, and
        /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
        /// Otherwise, it is `UnauthorizedOperation`.
        2 dry_run: Option<bool> = "DryRun".wire("dryRun");
    }
}

setters! {
    StartInstancesRequest {
        new([instance_ids: InstanceIdStringList]);
        set(additional_info: String, dry_run: bool);
    }
}

structure! {
    /// The output of [`StartInstances`](crate::Client::start_instances).
    StartInstancesResult: Default {
        /// Information about the started instances.
        0 starting_instances: Option<InstanceStateChangeList> = "StartingInstances".wire("instancesSet");
    }
}

operation_error! {
    /// The errors of [`StartInstances`].
    StartInstancesError {}
}
