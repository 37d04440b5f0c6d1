// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `StartInstances`.

use crate::newtypes::{InstanceId, InstanceIdStringList, InstanceStateChangeList};
use crate::types::InstanceStateChange;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `StartInstances`: `POST /`.
///
/// [`Client::start_instances`](crate::Client::start_instances) calls it.
#[derive(Clone, Copy, Debug)]
pub struct StartInstances;

operation! {
    StartInstances = "StartInstances" {
        input: StartInstancesRequest,
        output: StartInstancesResult,
        error: StartInstancesError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`StartInstances`](crate::Client::start_instances).
#[derive(Clone, PartialEq)]
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

impl StartInstancesRequest {
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

    /// Sets `additional_info`.
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

structure! {
    StartInstancesRequest = "StartInstancesRequest" {
        0 instance_ids = "InstanceIds".wire("InstanceId").required();
        1 additional_info = "AdditionalInfo".wire("additionalInfo");
        2 dry_run = "DryRun".wire("dryRun");
    }
}

/// The output of [`StartInstances`](crate::Client::start_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartInstancesResult {
    /// Information about the started instances.
    pub starting_instances: Option<InstanceStateChangeList>,
}

impl StartInstancesResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `starting_instances`.
    pub fn starting_instances<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<InstanceStateChange>,
    {
        self.starting_instances = Some(items.into_iter().collect());
        self
    }
}

structure! {
    StartInstancesResult = "StartInstancesResult" {
        0 starting_instances = "StartingInstances".wire("instancesSet");
    }
}

/// The errors of [`StartInstances`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartInstancesError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    StartInstancesError {}
}
