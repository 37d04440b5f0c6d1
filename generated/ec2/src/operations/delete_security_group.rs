// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DeleteSecurityGroup`.

use crate::newtypes::{SecurityGroupId, SecurityGroupName};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `DeleteSecurityGroup`: `POST /`.
    ///
    /// [`Client::delete_security_group`](crate::Client::delete_security_group) calls it.
    DeleteSecurityGroup = "DeleteSecurityGroup" {
        input: DeleteSecurityGroupRequest,
        output: DeleteSecurityGroupResult,
        error: DeleteSecurityGroupError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`DeleteSecurityGroup`](crate::Client::delete_security_group).
    DeleteSecurityGroupRequest: Default {
        /// The ID of the security group.
        0 group_id: Option<SecurityGroupId> = "GroupId";
        /// \[Default VPC\] The name of the security group. You can specify either the security group name or the security
        /// group ID. For security groups in a nondefault VPC, you must specify the security group ID.
        1 group_name: Option<SecurityGroupName> = "GroupName";
        /// Checks whether you have the required permissions for the action, without actually making the request, and
        /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
        /// Otherwise, it is `UnauthorizedOperation`.
        2 dry_run: Option<bool> = "DryRun".wire("dryRun");
    }
}

setters! {
    DeleteSecurityGroupRequest {
        set(group_id: SecurityGroupId, group_name: SecurityGroupName, dry_run: bool);
    }
}

structure! {
    /// The output of [`DeleteSecurityGroup`](crate::Client::delete_security_group).
    DeleteSecurityGroupResult: Default {
        /// Returns `true` if the request succeeds; otherwise, returns an error.
        0 r#return: Option<bool> = "Return".wire("return");
        /// The ID of the deleted security group.
        1 group_id: Option<SecurityGroupId> = "GroupId".wire("groupId");
    }
}

operation_error! {
    /// The errors of [`DeleteSecurityGroup`].
    DeleteSecurityGroupError {}
}
