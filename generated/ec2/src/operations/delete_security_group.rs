// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DeleteSecurityGroup`.

use crate::newtypes::{SecurityGroupId, SecurityGroupName};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DeleteSecurityGroup`: `POST /`.
///
/// [`Client::delete_security_group`](crate::Client::delete_security_group) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSecurityGroup;

operation! {
    DeleteSecurityGroup = "DeleteSecurityGroup" {
        input: DeleteSecurityGroupRequest,
        output: DeleteSecurityGroupResult,
        error: DeleteSecurityGroupError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`DeleteSecurityGroup`](crate::Client::delete_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// The ID of the security group.
    pub group_id: Option<SecurityGroupId>,
    /// \[Default VPC\] The name of the security group. You can specify either the security group name or the security
    /// group ID. For security groups in a nondefault VPC, you must specify the security group ID.
    pub group_name: Option<SecurityGroupName>,
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
}

impl DeleteSecurityGroupRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group_id`.
    pub fn group_id(mut self, value: impl Into<SecurityGroupId>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `group_name`.
    pub fn group_name(mut self, value: impl Into<SecurityGroupName>) -> Self {
        self.group_name = Some(value.into());
        self
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

structure! {
    DeleteSecurityGroupRequest = "DeleteSecurityGroupRequest" {
        0 group_id = "GroupId";
        1 group_name = "GroupName";
        2 dry_run = "DryRun".wire("dryRun");
    }
}

/// The output of [`DeleteSecurityGroup`](crate::Client::delete_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSecurityGroupResult {
    /// Returns `true` if the request succeeds; otherwise, returns an error.
    pub r#return: Option<bool>,
    /// The ID of the deleted security group.
    pub group_id: Option<SecurityGroupId>,
}

impl DeleteSecurityGroupResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `return`.
    pub fn r#return(mut self, value: bool) -> Self {
        self.r#return = Some(value);
        self
    }

    /// Sets `group_id`.
    pub fn group_id(mut self, value: impl Into<SecurityGroupId>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

structure! {
    DeleteSecurityGroupResult = "DeleteSecurityGroupResult" {
        0 r#return = "Return".wire("return");
        1 group_id = "GroupId".wire("groupId");
    }
}

/// The errors of [`DeleteSecurityGroup`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteSecurityGroupError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DeleteSecurityGroupError {}
}
