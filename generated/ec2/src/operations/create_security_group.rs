// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `CreateSecurityGroup`.

use crate::newtypes::{TagList, TagSpecificationList, VpcId};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CreateSecurityGroup`: `POST /`.
    ///
    /// [`Client::create_security_group`](crate::Client::create_security_group) calls it.
    CreateSecurityGroup = "CreateSecurityGroup" {
        input: CreateSecurityGroupRequest,
        output: CreateSecurityGroupResult,
        error: CreateSecurityGroupError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`CreateSecurityGroup`](crate::Client::create_security_group).
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// A description for the security group.
    ///
    /// Constraints: Up to 255 characters in length
    ///
    /// Valid characters: a-z, A-Z, 0-9, spaces, and .\_-:/()#,@\[\]+=&;{}!$\*
    pub description: String,
    /// The name of the security group. Names are case-insensitive and must be unique within the VPC.
    ///
    /// Constraints: Up to 255 characters in length. Can't start with `sg-`.
    ///
    /// Valid characters: a-z, A-Z, 0-9, spaces, and .\_-:/()#,@\[\]+=&;{}!$\*
    pub group_name: String,
    /// The ID of the VPC. Required for a nondefault VPC.
    pub vpc_id: Option<VpcId>,
    /// The tags to assign to the security group.
    pub tag_specifications: Option<TagSpecificationList>,
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
}

structure! {
    CreateSecurityGroupRequest {
        0 description("Description".required().wire("GroupDescription"));
        1 group_name("GroupName".required());
        2 vpc_id("VpcId");
        3 tag_specifications("TagSpecifications".wire("TagSpecification"));
        4 dry_run("DryRun".wire("dryRun"));
    }
}

impl CreateSecurityGroupRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(description: impl Into<String>, group_name: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            group_name: group_name.into(),
            ..Shape::empty()
        }
    }

    /// The ID of the VPC.
    #[must_use]
    pub fn vpc_id(mut self, value: impl Into<VpcId>) -> Self {
        self.vpc_id = some(value);
        self
    }

    /// The tags to assign to the security group.
    #[must_use]
    pub fn tag_specifications(mut self, items: impl Items<TagSpecificationList>) -> Self {
        self.tag_specifications = collected(items);
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

/// The output of [`CreateSecurityGroup`](crate::Client::create_security_group).
#[non_exhaustive]
pub struct CreateSecurityGroupResult {
    /// The ID of the security group.
    pub group_id: Option<String>,
    /// The tags assigned to the security group.
    pub tags: Option<TagList>,
    /// The security group ARN.
    pub security_group_arn: Option<String>,
}

structure! {
    CreateSecurityGroupResult: Default {
        0 group_id("GroupId".wire("groupId"));
        1 tags("Tags".wire("tagSet"));
        2 security_group_arn("SecurityGroupArn".wire("securityGroupArn"));
    }
}

operation_error! {
    /// The errors of [`CreateSecurityGroup`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateSecurityGroupError {}
}
