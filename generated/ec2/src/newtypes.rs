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
use shapewright_runtime::{Timestamp, list, number, string};

/// The shape `AvailabilityZoneId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AvailabilityZoneId(String);

string! { AvailabilityZoneId = "AvailabilityZoneId"; }

/// The shape `BlockDeviceMappingList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BlockDeviceMappingList(Vec<BlockDeviceMapping>);

list! {
    BlockDeviceMappingList(BlockDeviceMapping) = "BlockDeviceMappingList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `BlockDeviceMappingRequestList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BlockDeviceMappingRequestList(Vec<BlockDeviceMapping>);

list! {
    BlockDeviceMappingRequestList(BlockDeviceMapping) = "BlockDeviceMappingRequestList"
        .members(&[Member::new("member", "member").wire("BlockDeviceMapping")]);
}

/// The shape `CapacityReservationId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CapacityReservationId(String);

string! { CapacityReservationId = "CapacityReservationId"; }

/// The shape `DescribeSecurityGroupsMaxResults` of the model.
///
/// Range: 5 to 1000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescribeSecurityGroupsMaxResults(i32);

number! {
    DescribeSecurityGroupsMaxResults(i32) = "DescribeSecurityGroupsMaxResults"
        .min(5)
        .max(1000);
}

/// The shape `ElasticGpuAssociationList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticGpuAssociationList(Vec<ElasticGpuAssociation>);

list! {
    ElasticGpuAssociationList(ElasticGpuAssociation) = "ElasticGpuAssociationList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `ElasticGpuId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElasticGpuId(String);

string! { ElasticGpuId = "ElasticGpuId"; }

/// The shape `ElasticGpuSpecifications` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticGpuSpecifications(Vec<ElasticGpuSpecification>);

list! {
    ElasticGpuSpecifications(ElasticGpuSpecification) = "ElasticGpuSpecifications"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `ElasticInferenceAcceleratorAssociationList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticInferenceAcceleratorAssociationList(Vec<ElasticInferenceAcceleratorAssociation>);

list! {
    ElasticInferenceAcceleratorAssociationList(ElasticInferenceAcceleratorAssociation) = "ElasticInferenceAcceleratorAssociationList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `ElasticInferenceAcceleratorCount` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElasticInferenceAcceleratorCount(i32);

number! { ElasticInferenceAcceleratorCount(i32) = "ElasticInferenceAcceleratorCount".min(1); }

/// The shape `ElasticInferenceAccelerators` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticInferenceAccelerators(Vec<ElasticInferenceAccelerator>);

list! {
    ElasticInferenceAccelerators(ElasticInferenceAccelerator) = "ElasticInferenceAccelerators"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `ExecutableByStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ExecutableByStringList(Vec<String>);

list! {
    ExecutableByStringList(String) = "ExecutableByStringList"
        .members(&[Member::new("member", "member").wire("ExecutableBy")]);
}

/// The shape `FilterList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FilterList(Vec<Filter>);

list! {
    FilterList(Filter) = "FilterList"
        .members(&[Member::new("member", "member").wire("Filter")]);
}

/// The shape `GroupIdStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GroupIdStringList(Vec<SecurityGroupId>);

list! {
    GroupIdStringList(SecurityGroupId) = "GroupIdStringList"
        .members(&[Member::new("member", "member").wire("groupId")]);
}

/// The shape `GroupIdentifierList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GroupIdentifierList(Vec<GroupIdentifier>);

list! {
    GroupIdentifierList(GroupIdentifier) = "GroupIdentifierList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `GroupNameStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GroupNameStringList(Vec<SecurityGroupName>);

list! {
    GroupNameStringList(SecurityGroupName) = "GroupNameStringList"
        .members(&[Member::new("member", "member").wire("GroupName")]);
}

/// The shape `ImageId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageId(String);

string! { ImageId = "ImageId"; }

/// The shape `ImageIdStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageIdStringList(Vec<ImageId>);

list! {
    ImageIdStringList(ImageId) = "ImageIdStringList"
        .members(&[Member::new("member", "member").wire("ImageId")]);
}

/// The shape `ImageList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageList(Vec<Image>);

list! { ImageList(Image) = "ImageList".members(&[Member::new("member", "member").wire("item")]); }

/// The shape `ImageWatermarkList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageWatermarkList(Vec<ImageWatermark>);

list! {
    ImageWatermarkList(ImageWatermark) = "ImageWatermarkList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceBlockDeviceMappingList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceBlockDeviceMappingList(Vec<InstanceBlockDeviceMapping>);

list! {
    InstanceBlockDeviceMappingList(InstanceBlockDeviceMapping) = "InstanceBlockDeviceMappingList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId(String);

string! { InstanceId = "InstanceId"; }

/// The shape `InstanceIdStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIdStringList(Vec<InstanceId>);

list! {
    InstanceIdStringList(InstanceId) = "InstanceIdStringList"
        .members(&[Member::new("member", "member").wire("InstanceId")]);
}

/// The shape `InstanceIpv4PrefixList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIpv4PrefixList(Vec<InstanceIpv4Prefix>);

list! {
    InstanceIpv4PrefixList(InstanceIpv4Prefix) = "InstanceIpv4PrefixList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceIpv6AddressList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIpv6AddressList(Vec<InstanceIpv6Address>);

list! {
    InstanceIpv6AddressList(InstanceIpv6Address) = "InstanceIpv6AddressList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceIpv6PrefixList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIpv6PrefixList(Vec<InstanceIpv6Prefix>);

list! {
    InstanceIpv6PrefixList(InstanceIpv6Prefix) = "InstanceIpv6PrefixList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceList(Vec<Instance>);

list! {
    InstanceList(Instance) = "InstanceList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceNetworkInterfaceList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceNetworkInterfaceList(Vec<InstanceNetworkInterface>);

list! {
    InstanceNetworkInterfaceList(InstanceNetworkInterface) = "InstanceNetworkInterfaceList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceNetworkInterfaceSpecificationList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceNetworkInterfaceSpecificationList(Vec<InstanceNetworkInterfaceSpecification>);

list! {
    InstanceNetworkInterfaceSpecificationList(InstanceNetworkInterfaceSpecification) = "InstanceNetworkInterfaceSpecificationList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstancePrivateIpAddressList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstancePrivateIpAddressList(Vec<InstancePrivateIpAddress>);

list! {
    InstancePrivateIpAddressList(InstancePrivateIpAddress) = "InstancePrivateIpAddressList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceSecondaryInterfaceList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceList(Vec<InstanceSecondaryInterface>);

list! {
    InstanceSecondaryInterfaceList(InstanceSecondaryInterface) = "InstanceSecondaryInterfaceList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceSecondaryInterfacePrivateIpAddressList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddressList(
    Vec<InstanceSecondaryInterfacePrivateIpAddress>,
);

list! {
    InstanceSecondaryInterfacePrivateIpAddressList(InstanceSecondaryInterfacePrivateIpAddress) = "InstanceSecondaryInterfacePrivateIpAddressList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceSecondaryInterfacePrivateIpAddressListRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddressListRequest(
    Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>,
);

list! {
    InstanceSecondaryInterfacePrivateIpAddressListRequest(InstanceSecondaryInterfacePrivateIpAddressRequest) = "InstanceSecondaryInterfacePrivateIpAddressListRequest"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceSecondaryInterfaceSpecificationListRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceSpecificationListRequest(
    Vec<InstanceSecondaryInterfaceSpecificationRequest>,
);

list! {
    InstanceSecondaryInterfaceSpecificationListRequest(InstanceSecondaryInterfaceSpecificationRequest) = "InstanceSecondaryInterfaceSpecificationListRequest"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `InstanceStateChangeList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceStateChangeList(Vec<InstanceStateChange>);

list! {
    InstanceStateChangeList(InstanceStateChange) = "InstanceStateChangeList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `IpPermissionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IpPermissionList(Vec<IpPermission>);

list! {
    IpPermissionList(IpPermission) = "IpPermissionList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `IpRangeList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct IpRangeList(Vec<IpRange>);

list! {
    IpRangeList(IpRange) = "IpRangeList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `Ipv4PrefixList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Ipv4PrefixList(Vec<Ipv4PrefixSpecificationRequest>);

list! {
    Ipv4PrefixList(Ipv4PrefixSpecificationRequest) = "Ipv4PrefixList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `Ipv6PrefixList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Ipv6PrefixList(Vec<Ipv6PrefixSpecificationRequest>);

list! {
    Ipv6PrefixList(Ipv6PrefixSpecificationRequest) = "Ipv6PrefixList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `Ipv6RangeList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Ipv6RangeList(Vec<Ipv6Range>);

list! {
    Ipv6RangeList(Ipv6Range) = "Ipv6RangeList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `KernelId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KernelId(String);

string! { KernelId = "KernelId"; }

/// The shape `KeyPairName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyPairName(String);

string! { KeyPairName = "KeyPairName"; }

/// The shape `LaunchTemplateId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LaunchTemplateId(String);

string! { LaunchTemplateId = "LaunchTemplateId"; }

/// The shape `LicenseList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LicenseList(Vec<LicenseConfiguration>);

list! {
    LicenseList(LicenseConfiguration) = "LicenseList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `LicenseSpecificationListRequest` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LicenseSpecificationListRequest(Vec<LicenseConfigurationRequest>);

list! {
    LicenseSpecificationListRequest(LicenseConfigurationRequest) = "LicenseSpecificationListRequest"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `MetricCategoryId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricCategoryId(String);

string! { MetricCategoryId = "MetricCategoryId"; }

/// The shape `MetricCategoryIdList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricCategoryIdList(Vec<MetricCategoryId>);

list! {
    MetricCategoryIdList(MetricCategoryId) = "MetricCategoryIdList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `MillisecondDateTime` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MillisecondDateTime(Timestamp);

number! { MillisecondDateTime(Timestamp) = "MillisecondDateTime"; }

/// The shape `NetworkInterfaceId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetworkInterfaceId(String);

string! { NetworkInterfaceId = "NetworkInterfaceId"; }

/// The shape `OwnerStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OwnerStringList(Vec<String>);

list! {
    OwnerStringList(String) = "OwnerStringList"
        .members(&[Member::new("member", "member").wire("Owner")]);
}

/// The shape `PlacementGroupId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlacementGroupId(String);

string! { PlacementGroupId = "PlacementGroupId"; }

/// The shape `PlacementGroupName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlacementGroupName(String);

string! { PlacementGroupName = "PlacementGroupName"; }

/// The shape `PrefixListIdList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PrefixListIdList(Vec<PrefixListId>);

list! {
    PrefixListIdList(PrefixListId) = "PrefixListIdList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `PrefixListResourceId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrefixListResourceId(String);

string! { PrefixListResourceId = "PrefixListResourceId"; }

/// The shape `PrivateIpAddressSpecificationList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PrivateIpAddressSpecificationList(Vec<PrivateIpAddressSpecification>);

list! {
    PrivateIpAddressSpecificationList(PrivateIpAddressSpecification) = "PrivateIpAddressSpecificationList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `ProductCodeList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductCodeList(Vec<ProductCode>);

list! {
    ProductCodeList(ProductCode) = "ProductCodeList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `RamdiskId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RamdiskId(String);

string! { RamdiskId = "RamdiskId"; }

/// The shape `ReservationList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReservationList(Vec<Reservation>);

list! {
    ReservationList(Reservation) = "ReservationList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `ResourceIdList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceIdList(Vec<TaggableResourceId>);

list! { ResourceIdList(TaggableResourceId) = "ResourceIdList"; }

/// The shape `RunInstancesUserData` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunInstancesUserData(String);

string! { RunInstancesUserData = "RunInstancesUserData".sensitive(); }

/// The shape `SecondaryInterfaceId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecondaryInterfaceId(String);

string! { SecondaryInterfaceId = "SecondaryInterfaceId"; }

/// The shape `SecondaryNetworkId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecondaryNetworkId(String);

string! { SecondaryNetworkId = "SecondaryNetworkId"; }

/// The shape `SecondarySubnetId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecondarySubnetId(String);

string! { SecondarySubnetId = "SecondarySubnetId"; }

/// The shape `SecurityGroupId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecurityGroupId(String);

string! { SecurityGroupId = "SecurityGroupId"; }

/// The shape `SecurityGroupIdStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupIdStringList(Vec<SecurityGroupId>);

list! {
    SecurityGroupIdStringList(SecurityGroupId) = "SecurityGroupIdStringList"
        .members(&[Member::new("member", "member").wire("SecurityGroupId")]);
}

/// The shape `SecurityGroupList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupList(Vec<SecurityGroup>);

list! {
    SecurityGroupList(SecurityGroup) = "SecurityGroupList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `SecurityGroupName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecurityGroupName(String);

string! { SecurityGroupName = "SecurityGroupName"; }

/// The shape `SecurityGroupRuleId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecurityGroupRuleId(String);

string! { SecurityGroupRuleId = "SecurityGroupRuleId"; }

/// The shape `SecurityGroupRuleList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupRuleList(Vec<SecurityGroupRule>);

list! {
    SecurityGroupRuleList(SecurityGroupRule) = "SecurityGroupRuleList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `SecurityGroupStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupStringList(Vec<SecurityGroupName>);

list! {
    SecurityGroupStringList(SecurityGroupName) = "SecurityGroupStringList"
        .members(&[Member::new("member", "member").wire("SecurityGroup")]);
}

/// The shape `SnapshotId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SnapshotId(String);

string! { SnapshotId = "SnapshotId"; }

/// The shape `SubnetId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubnetId(String);

string! { SubnetId = "SubnetId"; }

/// The shape `SupportedInstanceTypeSet` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SupportedInstanceTypeSet(Vec<InstanceTypeItem>);

list! {
    SupportedInstanceTypeSet(InstanceTypeItem) = "SupportedInstanceTypeSet"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `TagDescriptionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagDescriptionList(Vec<TagDescription>);

list! {
    TagDescriptionList(TagDescription) = "TagDescriptionList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `TagList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagList(Vec<Tag>);

list! { TagList(Tag) = "TagList".members(&[Member::new("member", "member").wire("item")]); }

/// The shape `TagSpecificationList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagSpecificationList(Vec<TagSpecification>);

list! {
    TagSpecificationList(TagSpecification) = "TagSpecificationList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `TaggableResourceId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaggableResourceId(String);

string! { TaggableResourceId = "TaggableResourceId"; }

/// The shape `UnsupportedInstanceTypeSet` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UnsupportedInstanceTypeSet(Vec<InstanceTypeItem>);

list! {
    UnsupportedInstanceTypeSet(InstanceTypeItem) = "UnsupportedInstanceTypeSet"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `UserIdGroupPairList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UserIdGroupPairList(Vec<UserIdGroupPair>);

list! {
    UserIdGroupPairList(UserIdGroupPair) = "UserIdGroupPairList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `ValueStringList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ValueStringList(Vec<String>);

list! {
    ValueStringList(String) = "ValueStringList"
        .members(&[Member::new("member", "member").wire("item")]);
}

/// The shape `VpcId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VpcId(String);

string! { VpcId = "VpcId"; }
