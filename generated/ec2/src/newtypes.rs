// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::types::{
    BlockDeviceMapping, ElasticGpuAssociation, ElasticGpuSpecification,
    ElasticInferenceAccelerator, ElasticInferenceAcceleratorAssociation, Filter, GroupIdentifier,
    Image, ImageWatermark, Instance, InstanceBlockDeviceMapping, InstanceIpv4Prefix,
    InstanceIpv6Address, InstanceIpv6Prefix, InstanceNetworkInterface,
    InstanceNetworkInterfaceSpecification, InstancePrivateIpAddress, InstanceSecondaryInterface,
    InstanceSecondaryInterfacePrivateIpAddress, InstanceSecondaryInterfacePrivateIpAddressRequest,
    InstanceSecondaryInterfaceSpecificationRequest, InstanceStateChange, InstanceTypeItem,
    IpPermission, IpRange, Ipv4PrefixSpecificationRequest, Ipv6PrefixSpecificationRequest,
    Ipv6Range, LicenseConfiguration, LicenseConfigurationRequest, PrefixListId,
    PrivateIpAddressSpecification, ProductCode, Reservation, SecurityGroup, SecurityGroupRule, Tag,
    TagDescription, TagSpecification, UserIdGroupPair,
};
use shapewright_runtime::schema::Member;
use shapewright_runtime::{Timestamp, newtypes};

newtypes! {
    text AvailabilityZoneId;

    list BlockDeviceMappingList(BlockDeviceMapping).members(&[Member::new("member").wire("item")]);

    list BlockDeviceMappingRequestList(BlockDeviceMapping)
        .members(&[Member::new("member").wire("BlockDeviceMapping")]);

    text CapacityReservationId;

    /// Range: 5 to 1000.
    number DescribeSecurityGroupsMaxResults(i32).min(5).max(1000);

    list ElasticGpuAssociationList(ElasticGpuAssociation)
        .members(&[Member::new("member").wire("item")]);

    text ElasticGpuId;

    list ElasticGpuSpecifications(ElasticGpuSpecification)
        .members(&[Member::new("member").wire("item")]);

    list ElasticInferenceAcceleratorAssociationList(ElasticInferenceAcceleratorAssociation)
        .members(&[Member::new("member").wire("item")]);

    /// Range: at least 1.
    number ElasticInferenceAcceleratorCount(i32).min(1);

    list ElasticInferenceAccelerators(ElasticInferenceAccelerator)
        .members(&[Member::new("member").wire("item")]);

    list ExecutableByStringList(String).members(&[Member::new("member").wire("ExecutableBy")]);

    list FilterList(Filter).members(&[Member::new("member").wire("Filter")]);

    list GroupIdStringList(SecurityGroupId).members(&[Member::new("member").wire("groupId")]);

    list GroupIdentifierList(GroupIdentifier).members(&[Member::new("member").wire("item")]);

    list GroupNameStringList(SecurityGroupName)
        .members(&[Member::new("member").wire("GroupName")]);

    text ImageId;

    list ImageIdStringList(ImageId).members(&[Member::new("member").wire("ImageId")]);

    list ImageList(Image).members(&[Member::new("member").wire("item")]);

    list ImageWatermarkList(ImageWatermark).members(&[Member::new("member").wire("item")]);

    list InstanceBlockDeviceMappingList(InstanceBlockDeviceMapping)
        .members(&[Member::new("member").wire("item")]);

    text InstanceId;

    list InstanceIdStringList(InstanceId).members(&[Member::new("member").wire("InstanceId")]);

    list InstanceIpv4PrefixList(InstanceIpv4Prefix).members(&[Member::new("member").wire("item")]);

    list InstanceIpv6AddressList(InstanceIpv6Address)
        .members(&[Member::new("member").wire("item")]);

    list InstanceIpv6PrefixList(InstanceIpv6Prefix).members(&[Member::new("member").wire("item")]);

    list InstanceList(Instance).members(&[Member::new("member").wire("item")]);

    list InstanceNetworkInterfaceList(InstanceNetworkInterface)
        .members(&[Member::new("member").wire("item")]);

    list InstanceNetworkInterfaceSpecificationList(InstanceNetworkInterfaceSpecification)
        .members(&[Member::new("member").wire("item")]);

    list InstancePrivateIpAddressList(InstancePrivateIpAddress)
        .members(&[Member::new("member").wire("item")]);

    list InstanceSecondaryInterfaceList(InstanceSecondaryInterface)
        .members(&[Member::new("member").wire("item")]);

    list InstanceSecondaryInterfacePrivateIpAddressList(InstanceSecondaryInterfacePrivateIpAddress)
        .members(&[Member::new("member").wire("item")]);

    list InstanceSecondaryInterfacePrivateIpAddressListRequest(InstanceSecondaryInterfacePrivateIpAddressRequest)
        .members(&[Member::new("member").wire("item")]);

    list InstanceSecondaryInterfaceSpecificationListRequest(InstanceSecondaryInterfaceSpecificationRequest)
        .members(&[Member::new("member").wire("item")]);

    list InstanceStateChangeList(InstanceStateChange)
        .members(&[Member::new("member").wire("item")]);

    list IpPermissionList(IpPermission).members(&[Member::new("member").wire("item")]);

    list IpRangeList(IpRange).members(&[Member::new("member").wire("item")]);

    list Ipv4PrefixList(Ipv4PrefixSpecificationRequest)
        .members(&[Member::new("member").wire("item")]);

    list Ipv6PrefixList(Ipv6PrefixSpecificationRequest)
        .members(&[Member::new("member").wire("item")]);

    list Ipv6RangeList(Ipv6Range).members(&[Member::new("member").wire("item")]);

    text KernelId;

    text KeyPairName;

    text LaunchTemplateId;

    list LicenseList(LicenseConfiguration).members(&[Member::new("member").wire("item")]);

    list LicenseSpecificationListRequest(LicenseConfigurationRequest)
        .members(&[Member::new("member").wire("item")]);

    text MetricCategoryId;

    list MetricCategoryIdList(MetricCategoryId).members(&[Member::new("member").wire("item")]);

    number MillisecondDateTime(Timestamp);

    text NetworkInterfaceId;

    list OwnerStringList(String).members(&[Member::new("member").wire("Owner")]);

    text PlacementGroupId;

    text PlacementGroupName;

    list PrefixListIdList(PrefixListId).members(&[Member::new("member").wire("item")]);

    text PrefixListResourceId;

    list PrivateIpAddressSpecificationList(PrivateIpAddressSpecification)
        .members(&[Member::new("member").wire("item")]);

    list ProductCodeList(ProductCode).members(&[Member::new("member").wire("item")]);

    text RamdiskId;

    list ReservationList(Reservation).members(&[Member::new("member").wire("item")]);

    list ResourceIdList(TaggableResourceId);

    text RunInstancesUserData.sensitive();

    text SecondaryInterfaceId;

    text SecondaryNetworkId;

    text SecondarySubnetId;

    text SecurityGroupId;

    list SecurityGroupIdStringList(SecurityGroupId)
        .members(&[Member::new("member").wire("SecurityGroupId")]);

    list SecurityGroupList(SecurityGroup).members(&[Member::new("member").wire("item")]);

    text SecurityGroupName;

    text SecurityGroupRuleId;

    list SecurityGroupRuleList(SecurityGroupRule).members(&[Member::new("member").wire("item")]);

    list SecurityGroupStringList(SecurityGroupName)
        .members(&[Member::new("member").wire("SecurityGroup")]);

    text SnapshotId;

    text SubnetId;

    list SupportedInstanceTypeSet(InstanceTypeItem).members(&[Member::new("member").wire("item")]);

    list TagDescriptionList(TagDescription).members(&[Member::new("member").wire("item")]);

    list TagList(Tag).members(&[Member::new("member").wire("item")]);

    list TagSpecificationList(TagSpecification).members(&[Member::new("member").wire("item")]);

    text TaggableResourceId;

    list UnsupportedInstanceTypeSet(InstanceTypeItem)
        .members(&[Member::new("member").wire("item")]);

    list UserIdGroupPairList(UserIdGroupPair).members(&[Member::new("member").wire("item")]);

    list ValueStringList(String).members(&[Member::new("member").wire("item")]);

    text VpcId;
}
