// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DeleteSecurityGroup`.

use crate::newtypes::{SecurityGroupId, SecurityGroupName};
use shapewright_runtime::shape::some;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteSecurityGroup`: `POST /`.
    ///
    /// [`Client::delete_security_group`](crate::Client::delete_security_group) calls it.
    DeleteSecurityGroup = "DeleteSecurityGroup" {
        input: DeleteSecurityGroupRequest,
        output: DeleteSecurityGroupResult,
        error: DeleteSecurityGroupError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DeleteSecurityGroup`](crate::Client::delete_security_group).
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

structure! {
    DeleteSecurityGroupRequest: Default {
        0 group_id("GroupId");
        1 group_name("GroupName");
        2 dry_run("DryRun".wire("dryRun"));
    }
}

impl DeleteSecurityGroupRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ID of the security group.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<SecurityGroupId>) -> Self {
        self.group_id = some(value);
        self
    }

    /// \[Default VPC\] The name of the security group.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<SecurityGroupName>) -> Self {
        self.group_name = some(value);
        self
    }

    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

/// The output of [`DeleteSecurityGroup`](crate::Client::delete_security_group).
#[non_exhaustive]
pub struct DeleteSecurityGroupResult {
    /// Returns `true` if the request succeeds; otherwise, returns an error.
    pub r#return: Option<bool>,
    /// The ID of the deleted security group.
    pub group_id: Option<SecurityGroupId>,
}

structure! {
    DeleteSecurityGroupResult: Default {
        0 r#return("Return".wire("return"));
        1 group_id("GroupId".wire("groupId"));
    }
}

operation_error! {
    /// The errors of [`DeleteSecurityGroup`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteSecurityGroupError {}
}
