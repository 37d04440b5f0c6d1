// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `CreateSecurityGroup`.

use crate::newtypes::{TagList, TagSpecificationList, VpcId};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `CreateSecurityGroup`: `POST /`.
    ///
    /// [`Client::create_security_group`](crate::Client::create_security_group) calls it.
    CreateSecurityGroup = "CreateSecurityGroup" {
        input: CreateSecurityGroupRequest,
        output: CreateSecurityGroupResult,
        error: CreateSecurityGroupError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`CreateSecurityGroup`](crate::Client::create_security_group).
    CreateSecurityGroupRequest {
        /// A description for the security group.
        ///
        /// Constraints: Up to 255 characters in length
        ///
        /// Valid characters: a-z, A-Z, 0-9, spaces, and .\_-:/()#,@\[\]+=&;{}!$\*
        0 description: String = "Description".wire("GroupDescription");
        /// The name of the security group. Names are case-insensitive and must be unique within the VPC.
        ///
        /// Constraints: Up to 255 characters in length. Can't start with `sg-`.
        ///
        /// Valid characters: a-z, A-Z, 0-9, spaces, and .\_-:/()#,@\[\]+=&;{}!$\*
        1 group_name: String = "GroupName";
        /// The ID of the VPC. Required for a nondefault VPC.
        2 vpc_id: Option<VpcId> = "VpcId";
        /// The tags to assign to the security group.
        3 tag_specifications: Option<TagSpecificationList> = "TagSpecifications".wire("TagSpecification");
        /// Checks whether you have the required permissions for the action, without actually making the request, and
        /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
        /// Otherwise, it is `UnauthorizedOperation`.
        4 dry_run: Option<bool> = "DryRun".wire("dryRun");
    }
}

setters! {
    CreateSecurityGroupRequest {
        new(description: String, group_name: String);
        set(vpc_id: VpcId, dry_run: bool);
        collect(tag_specifications: TagSpecificationList);
    }
}

structure! {
    /// The output of [`CreateSecurityGroup`](crate::Client::create_security_group).
    CreateSecurityGroupResult: Default {
        /// The ID of the security group.
        0 group_id: Option<String> = "GroupId".wire("groupId");
        /// The tags assigned to the security group.
        1 tags: Option<TagList> = "Tags".wire("tagSet");
        /// The security group ARN.
        2 security_group_arn: Option<String> = "SecurityGroupArn".wire("securityGroupArn");
    }
}

operation_error! {
    /// The errors of [`CreateSecurityGroup`].
    CreateSecurityGroupError {}
}
