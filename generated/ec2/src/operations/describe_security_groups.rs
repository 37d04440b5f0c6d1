// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `DescribeSecurityGroups`.

use crate::newtypes::{
    DescribeSecurityGroupsMaxResults, FilterList, GroupIdStringList, GroupNameStringList,
    SecurityGroupList,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `DescribeSecurityGroups`: `POST /`.
    ///
    /// [`Client::describe_security_groups`](crate::Client::describe_security_groups) calls it.
    DescribeSecurityGroups = "DescribeSecurityGroups".page_token("NextToken", "NextToken").page_size("MaxResults").waiter("SecurityGroupExists", "5 x6", "success output `true` (length(SecurityGroups[].GroupId) > `0`)", "retry error InvalidGroup.NotFound") {
        input: DescribeSecurityGroupsRequest,
        output: DescribeSecurityGroupsResult,
        error: DescribeSecurityGroupsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DescribeSecurityGroups`](crate::Client::describe_security_groups).
#[non_exhaustive]
pub struct DescribeSecurityGroupsRequest {
    /// The IDs of the security groups. Required for security groups in a nondefault VPC.
    ///
    /// Default: Describes all of your security groups.
    pub group_ids: Option<GroupIdStringList>,
    /// \[Default VPC\] The names of the security groups. You can specify either the security group name or the
    /// security group ID.
    ///
    /// Default: Describes all of your security groups.
    pub group_names: Option<GroupNameStringList>,
    /// The token returned from a previous paginated request. Pagination continues from the end of the items returned
    /// by the previous request.
    pub next_token: Option<String>,
    /// The maximum number of items to return for this request. To get the next page of items, make another request
    /// with the token returned in the output. This value can be between 5 and 1000. If this parameter is not
    /// specified, then all items are returned. For more information, see
    /// [Pagination](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html#api-pagination).
    pub max_results: Option<DescribeSecurityGroupsMaxResults>,
    /// Checks whether you have the required permissions for the action, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
    /// The filters. If using multiple filters for rules, the results include security groups for which any
    /// combination of rules - not necessarily a single rule - match all filters.
    ///
    /// - `description` - The description of the security group.
    /// - `egress.ip-permission.cidr` - An IPv4 CIDR block for an outbound security group rule.
    /// - `egress.ip-permission.from-port` - For an outbound rule, the start of port range for the TCP and UDP
    ///   protocols, or an ICMP type number.
    /// - `egress.ip-permission.group-id` - The ID of a security group that has been referenced in an outbound
    ///   security group rule.
    /// - `egress.ip-permission.group-name` - The name of a security group that is referenced in an outbound security
    ///   group rule.
    /// - `egress.ip-permission.ipv6-cidr` - An IPv6 CIDR block for an outbound security group rule.
    /// - `egress.ip-permission.prefix-list-id` - The ID of a prefix list to which a security group rule allows
    ///   outbound access.
    /// - `egress.ip-permission.protocol` - The IP protocol for an outbound security group rule (`tcp` | `udp` |
    ///   `icmp`, a protocol number, or -1 for all protocols).
    /// - `egress.ip-permission.to-port` - For an outbound rule, the end of port range for the TCP and UDP protocols,
    ///   or an ICMP code.
    /// - `egress.ip-permission.user-id` - The ID of an Amazon Web Services account that has been referenced in an
    ///   outbound security group rule.
    /// - `group-id` - The ID of the security group.
    /// - `group-name` - The name of the security group.
    /// - `ip-permission.cidr` - An IPv4 CIDR block for an inbound security group rule.
    /// - `ip-permission.from-port` - For an inbound rule, the start of port range for the TCP and UDP protocols, or
    ///   an ICMP type number.
    /// - `ip-permission.group-id` - The ID of a security group that has been referenced in an inbound security group
    ///   rule.
    /// - `ip-permission.group-name` - The name of a security group that is referenced in an inbound security group
    ///   rule.
    /// - `ip-permission.ipv6-cidr` - An IPv6 CIDR block for an inbound security group rule.
    /// - `ip-permission.prefix-list-id` - The ID of a prefix list from which a security group rule allows inbound
    ///   access.
    /// - `ip-permission.protocol` - The IP protocol for an inbound security group rule (`tcp` | `udp` | `icmp`, a
    ///   protocol number, or -1 for all protocols).
    /// - `ip-permission.to-port` - For an inbound rule, the end of port range for the TCP and UDP protocols, or an
    ///   ICMP code.
    /// - `ip-permission.user-id` - The ID of an Amazon Web Services account that has been referenced in an inbound
    ///   security group rule.
    /// - `owner-id` - The Amazon Web Services account ID of the owner of the security group.
    /// - `tag`:\<key\> - The key/value combination of a tag assigned to the resource. Use the tag key in the filter
    ///   name and the tag value as the filter value. For example, to find all resources that have a tag with the key
    ///   `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
    /// - `tag-key` - The key of a tag assigned to the resource. Use this filter to find all resources assigned a tag
    ///   with a specific key, regardless of the tag value.
    /// - `vpc-id` - The ID of the VPC specified when the security group was created.
    pub filters: Option<FilterList>,
}

structure! {
    DescribeSecurityGroupsRequest: Default {
        0 group_ids("GroupIds".wire("GroupId"));
        1 group_names("GroupNames".wire("GroupName"));
        2 next_token("NextToken");
        3 max_results("MaxResults");
        4 dry_run("DryRun".wire("dryRun"));
        5 filters("Filters".wire("Filter"));
    }
}

impl DescribeSecurityGroupsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The IDs of the security groups.
    #[must_use]
    pub fn group_ids(mut self, items: impl Items<GroupIdStringList>) -> Self {
        self.group_ids = collected(items);
        self
    }

    /// \[Default VPC\] The names of the security groups.
    #[must_use]
    pub fn group_names(mut self, items: impl Items<GroupNameStringList>) -> Self {
        self.group_names = collected(items);
        self
    }

    /// The token returned from a previous paginated request.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = some(value);
        self
    }

    /// The maximum number of items to return for this request.
    #[must_use]
    pub fn max_results(mut self, value: impl Into<DescribeSecurityGroupsMaxResults>) -> Self {
        self.max_results = some(value);
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

    /// The filters.
    #[must_use]
    pub fn filters(mut self, items: impl Items<FilterList>) -> Self {
        self.filters = collected(items);
        self
    }
}

/// The output of [`DescribeSecurityGroups`](crate::Client::describe_security_groups).
#[non_exhaustive]
pub struct DescribeSecurityGroupsResult {
    /// The token to include in another request to get the next page of items. This value is `null` when there are no
    /// more items to return.
    pub next_token: Option<String>,
    /// Information about the security groups.
    pub security_groups: Option<SecurityGroupList>,
}

structure! {
    DescribeSecurityGroupsResult: Default {
        0 next_token("NextToken".wire("nextToken"));
        1 security_groups("SecurityGroups".wire("securityGroupInfo"));
    }
}

operation_error! {
    /// The errors of [`DescribeSecurityGroups`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeSecurityGroupsError {}
}

paged_items! { DescribeSecurityGroups: SecurityGroupList, |it| it.security_groups.take() }
