// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `AuthorizeSecurityGroupIngress`.

use crate::newtypes::{
    IpPermissionList, SecurityGroupId, SecurityGroupName, SecurityGroupRuleList,
    TagSpecificationList,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `AuthorizeSecurityGroupIngress`: `POST /`.
    ///
    /// [`Client::authorize_security_group_ingress`](crate::Client::authorize_security_group_ingress) calls it.
    AuthorizeSecurityGroupIngress = "AuthorizeSecurityGroupIngress" {
        input: AuthorizeSecurityGroupIngressRequest,
        output: AuthorizeSecurityGroupIngressResult,
        error: AuthorizeSecurityGroupIngressError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`AuthorizeSecurityGroupIngress`](crate::Client::authorize_security_group_ingress).
#[non_exhaustive]
pub struct AuthorizeSecurityGroupIngressRequest {
    /// The IPv4 address range, in CIDR format.
    ///
    /// > **Note**
    /// >
    /// > Amazon Web Services [canonicalizes](https://en.wikipedia.org/wiki/Canonicalization) IPv4 and IPv6 CIDRs. For
    /// > example, if you specify 100.68.0.18/18 for the CIDR block, Amazon Web Services canonicalizes the CIDR block
    /// > to 100.68.0.0/18. Any subsequent [`DescribeSecurityGroups`](crate::Client::describe_security_groups) and
    /// > DescribeSecurityGroupRules calls will return the canonicalized form of the CIDR block. Additionally, if you
    /// > attempt to add another rule with the non-canonical form of the CIDR (such as 100.68.0.18/18) and there is
    /// > already a rule for the canonicalized form of the CIDR block (such as 100.68.0.0/18), the API throws an
    /// > duplicate rule error.
    ///
    /// To specify an IPv6 address range, use IP permissions instead.
    ///
    /// To specify multiple rules and descriptions for the rules, use IP permissions instead.
    pub cidr_ip: Option<String>,
    /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP, this is the ICMP
    /// type or -1 (all ICMP types).
    ///
    /// To specify multiple rules and descriptions for the rules, use IP permissions instead.
    pub from_port: Option<i32>,
    /// The ID of the security group.
    pub group_id: Option<SecurityGroupId>,
    /// \[Default VPC\] The name of the security group. For security groups for a default VPC you can specify either
    /// the ID or the name of the security group. For security groups for a nondefault VPC, you must specify the ID of
    /// the security group.
    pub group_name: Option<SecurityGroupName>,
    /// The permissions for the security group rules.
    pub ip_permissions: Option<IpPermissionList>,
    /// The IP protocol name (`tcp`, `udp`, `icmp`) or number (see
    /// [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)). To specify all
    /// protocols, use `-1`.
    ///
    /// To specify `icmpv6`, use IP permissions instead.
    ///
    /// If you specify a protocol other than one of the supported values, traffic is allowed on all ports, regardless
    /// of any ports that you specify.
    ///
    /// To specify multiple rules and descriptions for the rules, use IP permissions instead.
    pub ip_protocol: Option<String>,
    /// \[Default VPC\] The name of the source security group.
    ///
    /// The rule grants full ICMP, UDP, and TCP access. To create a rule with a specific protocol and port range,
    /// specify a set of IP permissions instead.
    pub source_security_group_name: Option<String>,
    /// The Amazon Web Services account ID for the source security group, if the source security group is in a
    /// different account.
    ///
    /// The rule grants full ICMP, UDP, and TCP access. To create a rule with a specific protocol and port range, use
    /// IP permissions instead.
    pub source_security_group_owner_id: Option<String>,
    /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP, this is the ICMP
    /// code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1 (all ICMP
    /// codes).
    ///
    /// To specify multiple rules and descriptions for the rules, use IP permissions instead.
    pub to_port: Option<i32>,
    /// The tags applied to the security group rule.
    pub tag_specifications: Option<TagSpecificationList>,
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
}

structure! {
    AuthorizeSecurityGroupIngressRequest: Default {
        0 cidr_ip("CidrIp");
        1 from_port("FromPort");
        2 group_id("GroupId");
        3 group_name("GroupName");
        4 ip_permissions("IpPermissions");
        5 ip_protocol("IpProtocol");
        6 source_security_group_name("SourceSecurityGroupName");
        7 source_security_group_owner_id("SourceSecurityGroupOwnerId");
        8 to_port("ToPort");
        9 tag_specifications("TagSpecifications".wire("TagSpecification"));
        10 dry_run("DryRun".wire("dryRun"));
    }
}

impl AuthorizeSecurityGroupIngressRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The IPv4 address range, in CIDR format.
    #[must_use]
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = some(value);
        self
    }

    /// If the protocol is TCP or UDP, this is the start of the port range.
    #[must_use]
    pub fn from_port(mut self, value: impl Into<i32>) -> Self {
        self.from_port = some(value);
        self
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

    /// The permissions for the security group rules.
    #[must_use]
    pub fn ip_permissions(mut self, items: impl Items<IpPermissionList>) -> Self {
        self.ip_permissions = collected(items);
        self
    }

    /// The IP protocol name (`tcp`, `udp`, `icmp`) or number (see
    /// [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
    #[must_use]
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = some(value);
        self
    }

    /// \[Default VPC\] The name of the source security group.
    #[must_use]
    pub fn source_security_group_name(mut self, value: impl Into<String>) -> Self {
        self.source_security_group_name = some(value);
        self
    }

    /// The Amazon Web Services account ID for the source security group, if the source security group is in a
    /// different account.
    #[must_use]
    pub fn source_security_group_owner_id(mut self, value: impl Into<String>) -> Self {
        self.source_security_group_owner_id = some(value);
        self
    }

    /// If the protocol is TCP or UDP, this is the end of the port range.
    #[must_use]
    pub fn to_port(mut self, value: impl Into<i32>) -> Self {
        self.to_port = some(value);
        self
    }

    /// The tags applied to the security group rule.
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

/// The output of [`AuthorizeSecurityGroupIngress`](crate::Client::authorize_security_group_ingress).
#[non_exhaustive]
pub struct AuthorizeSecurityGroupIngressResult {
    /// Returns `true` if the request succeeds; otherwise, returns an error.
    pub r#return: Option<bool>,
    /// Information about the inbound (ingress) security group rules that were added.
    pub security_group_rules: Option<SecurityGroupRuleList>,
}

structure! {
    AuthorizeSecurityGroupIngressResult: Default {
        0 r#return("Return".wire("return"));
        1 security_group_rules("SecurityGroupRules".wire("securityGroupRuleSet"));
    }
}

operation_error! {
    /// The errors of [`AuthorizeSecurityGroupIngress`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    AuthorizeSecurityGroupIngressError {}
}
