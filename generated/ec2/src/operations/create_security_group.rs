// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `CreateSecurityGroup`.

use crate::newtypes::{TagList, TagSpecificationList, VpcId};
use crate::types::{Tag, TagSpecification};
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `CreateSecurityGroup`: `POST /`.
///
/// [`Client::create_security_group`](crate::Client::create_security_group) calls it.
#[derive(Clone, Copy, Debug)]
pub struct CreateSecurityGroup;

operation! {
    CreateSecurityGroup = "CreateSecurityGroup" {
        input: CreateSecurityGroupRequest,
        output: CreateSecurityGroupResult,
        error: CreateSecurityGroupError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`CreateSecurityGroup`](crate::Client::create_security_group).
#[derive(Clone, PartialEq)]
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

impl CreateSecurityGroupRequest {
    /// Creates one from the required members.
    pub fn new(description: impl Into<String>, group_name: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            group_name: group_name.into(),
            ..Shape::empty()
        }
    }

    /// Sets `vpc_id`.
    pub fn vpc_id(mut self, value: impl Into<VpcId>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `tag_specifications`.
    pub fn tag_specifications<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<TagSpecification>,
    {
        self.tag_specifications = Some(items.into_iter().collect());
        self
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

structure! {
    CreateSecurityGroupRequest = "CreateSecurityGroupRequest" {
        0 description = "Description".wire("GroupDescription").required();
        1 group_name = "GroupName".required();
        2 vpc_id = "VpcId";
        3 tag_specifications = "TagSpecifications".wire("TagSpecification");
        4 dry_run = "DryRun".wire("dryRun");
    }
}

/// The output of [`CreateSecurityGroup`](crate::Client::create_security_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityGroupResult {
    /// The ID of the security group.
    pub group_id: Option<String>,
    /// The tags assigned to the security group.
    pub tags: Option<TagList>,
    /// The security group ARN.
    pub security_group_arn: Option<String>,
}

impl CreateSecurityGroupResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group_id`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    pub fn tags<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Tag>,
    {
        self.tags = Some(items.into_iter().collect());
        self
    }

    /// Sets `security_group_arn`.
    pub fn security_group_arn(mut self, value: impl Into<String>) -> Self {
        self.security_group_arn = Some(value.into());
        self
    }
}

structure! {
    CreateSecurityGroupResult = "CreateSecurityGroupResult" {
        0 group_id = "GroupId".wire("groupId");
        1 tags = "Tags".wire("tagSet");
        2 security_group_arn = "SecurityGroupArn".wire("securityGroupArn");
    }
}

/// The errors of [`CreateSecurityGroup`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateSecurityGroupError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    CreateSecurityGroupError {}
}
