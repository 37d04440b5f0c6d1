// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! Texts, numbers, lists and maps that have a name in the model.

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
use shapewright_runtime::shape::newtype::{List, Number, Text};
use shapewright_runtime::{Timestamp, newtypes};

/// The text `AvailabilityZoneId` of the model.
pub type AvailabilityZoneId = Text<named::AvailabilityZoneId>;

/// The list `BlockDeviceMappingList` of the model.
pub type BlockDeviceMappingList = List<named::BlockDeviceMappingList, BlockDeviceMapping>;

/// The list `BlockDeviceMappingRequestList` of the model.
pub type BlockDeviceMappingRequestList =
    List<named::BlockDeviceMappingRequestList, BlockDeviceMapping>;

/// The text `CapacityReservationId` of the model.
pub type CapacityReservationId = Text<named::CapacityReservationId>;

/// Range: 5 to 1000.
pub type DescribeSecurityGroupsMaxResults = Number<named::DescribeSecurityGroupsMaxResults, i32>;

/// The list `ElasticGpuAssociationList` of the model.
pub type ElasticGpuAssociationList = List<named::ElasticGpuAssociationList, ElasticGpuAssociation>;

/// The text `ElasticGpuId` of the model.
pub type ElasticGpuId = Text<named::ElasticGpuId>;

/// The list `ElasticGpuSpecifications` of the model.
pub type ElasticGpuSpecifications = List<named::ElasticGpuSpecifications, ElasticGpuSpecification>;

/// The list `ElasticInferenceAcceleratorAssociationList` of the model.
pub type ElasticInferenceAcceleratorAssociationList =
    List<named::ElasticInferenceAcceleratorAssociationList, ElasticInferenceAcceleratorAssociation>;

/// Range: at least 1.
pub type ElasticInferenceAcceleratorCount = Number<named::ElasticInferenceAcceleratorCount, i32>;

/// The list `ElasticInferenceAccelerators` of the model.
pub type ElasticInferenceAccelerators =
    List<named::ElasticInferenceAccelerators, ElasticInferenceAccelerator>;

/// The list `ExecutableByStringList` of the model.
pub type ExecutableByStringList = List<named::ExecutableByStringList, String>;

/// The list `FilterList` of the model.
pub type FilterList = List<named::FilterList, Filter>;

/// The list `GroupIdStringList` of the model.
pub type GroupIdStringList = List<named::GroupIdStringList, SecurityGroupId>;

/// The list `GroupIdentifierList` of the model.
pub type GroupIdentifierList = List<named::GroupIdentifierList, GroupIdentifier>;

/// The list `GroupNameStringList` of the model.
pub type GroupNameStringList = List<named::GroupNameStringList, SecurityGroupName>;

/// The text `ImageId` of the model.
pub type ImageId = Text<named::ImageId>;

/// The list `ImageIdStringList` of the model.
pub type ImageIdStringList = List<named::ImageIdStringList, ImageId>;

/// The list `ImageList` of the model.
pub type ImageList = List<named::ImageList, Image>;

/// The list `ImageWatermarkList` of the model.
pub type ImageWatermarkList = List<named::ImageWatermarkList, ImageWatermark>;

/// The list `InstanceBlockDeviceMappingList` of the model.
pub type InstanceBlockDeviceMappingList =
    List<named::InstanceBlockDeviceMappingList, InstanceBlockDeviceMapping>;

/// The text `InstanceId` of the model.
pub type InstanceId = Text<named::InstanceId>;

/// The list `InstanceIdStringList` of the model.
pub type InstanceIdStringList = List<named::InstanceIdStringList, InstanceId>;

/// The list `InstanceIpv4PrefixList` of the model.
pub type InstanceIpv4PrefixList = List<named::InstanceIpv4PrefixList, InstanceIpv4Prefix>;

/// The list `InstanceIpv6AddressList` of the model.
pub type InstanceIpv6AddressList = List<named::InstanceIpv6AddressList, InstanceIpv6Address>;

/// The list `InstanceIpv6PrefixList` of the model.
pub type InstanceIpv6PrefixList = List<named::InstanceIpv6PrefixList, InstanceIpv6Prefix>;

/// The list `InstanceList` of the model.
pub type InstanceList = List<named::InstanceList, Instance>;

/// The list `InstanceNetworkInterfaceList` of the model.
pub type InstanceNetworkInterfaceList =
    List<named::InstanceNetworkInterfaceList, InstanceNetworkInterface>;

/// The list `InstanceNetworkInterfaceSpecificationList` of the model.
pub type InstanceNetworkInterfaceSpecificationList =
    List<named::InstanceNetworkInterfaceSpecificationList, InstanceNetworkInterfaceSpecification>;

/// The list `InstancePrivateIpAddressList` of the model.
pub type InstancePrivateIpAddressList =
    List<named::InstancePrivateIpAddressList, InstancePrivateIpAddress>;

/// The list `InstanceSecondaryInterfaceList` of the model.
pub type InstanceSecondaryInterfaceList =
    List<named::InstanceSecondaryInterfaceList, InstanceSecondaryInterface>;

/// The list `InstanceSecondaryInterfacePrivateIpAddressList` of the model.
pub type InstanceSecondaryInterfacePrivateIpAddressList = List<
    named::InstanceSecondaryInterfacePrivateIpAddressList,
    InstanceSecondaryInterfacePrivateIpAddress,
>;

/// The list `InstanceSecondaryInterfacePrivateIpAddressListRequest` of the model.
pub type InstanceSecondaryInterfacePrivateIpAddressListRequest = List<
    named::InstanceSecondaryInterfacePrivateIpAddressListRequest,
    InstanceSecondaryInterfacePrivateIpAddressRequest,
>;

/// The list `InstanceSecondaryInterfaceSpecificationListRequest` of the model.
pub type InstanceSecondaryInterfaceSpecificationListRequest = List<
    named::InstanceSecondaryInterfaceSpecificationListRequest,
    InstanceSecondaryInterfaceSpecificationRequest,
>;

/// The list `InstanceStateChangeList` of the model.
pub type InstanceStateChangeList = List<named::InstanceStateChangeList, InstanceStateChange>;

/// The list `IpPermissionList` of the model.
pub type IpPermissionList = List<named::IpPermissionList, IpPermission>;

/// The list `IpRangeList` of the model.
pub type IpRangeList = List<named::IpRangeList, IpRange>;

/// The list `Ipv4PrefixList` of the model.
pub type Ipv4PrefixList = List<named::Ipv4PrefixList, Ipv4PrefixSpecificationRequest>;

/// The list `Ipv6PrefixList` of the model.
pub type Ipv6PrefixList = List<named::Ipv6PrefixList, Ipv6PrefixSpecificationRequest>;

/// The list `Ipv6RangeList` of the model.
pub type Ipv6RangeList = List<named::Ipv6RangeList, Ipv6Range>;

/// The text `KernelId` of the model.
pub type KernelId = Text<named::KernelId>;

/// The text `KeyPairName` of the model.
pub type KeyPairName = Text<named::KeyPairName>;

/// The text `LaunchTemplateId` of the model.
pub type LaunchTemplateId = Text<named::LaunchTemplateId>;

/// The list `LicenseList` of the model.
pub type LicenseList = List<named::LicenseList, LicenseConfiguration>;

/// The list `LicenseSpecificationListRequest` of the model.
pub type LicenseSpecificationListRequest =
    List<named::LicenseSpecificationListRequest, LicenseConfigurationRequest>;

/// The text `MetricCategoryId` of the model.
pub type MetricCategoryId = Text<named::MetricCategoryId>;

/// The list `MetricCategoryIdList` of the model.
pub type MetricCategoryIdList = List<named::MetricCategoryIdList, MetricCategoryId>;

/// The timestamp `MillisecondDateTime` of the model.
pub type MillisecondDateTime = Number<named::MillisecondDateTime, Timestamp>;

/// The text `NetworkInterfaceId` of the model.
pub type NetworkInterfaceId = Text<named::NetworkInterfaceId>;

/// The list `OwnerStringList` of the model.
pub type OwnerStringList = List<named::OwnerStringList, String>;

/// The text `PlacementGroupId` of the model.
pub type PlacementGroupId = Text<named::PlacementGroupId>;

/// The text `PlacementGroupName` of the model.
pub type PlacementGroupName = Text<named::PlacementGroupName>;

/// The list `PrefixListIdList` of the model.
pub type PrefixListIdList = List<named::PrefixListIdList, PrefixListId>;

/// The text `PrefixListResourceId` of the model.
pub type PrefixListResourceId = Text<named::PrefixListResourceId>;

/// The list `PrivateIpAddressSpecificationList` of the model.
pub type PrivateIpAddressSpecificationList =
    List<named::PrivateIpAddressSpecificationList, PrivateIpAddressSpecification>;

/// The list `ProductCodeList` of the model.
pub type ProductCodeList = List<named::ProductCodeList, ProductCode>;

/// The text `RamdiskId` of the model.
pub type RamdiskId = Text<named::RamdiskId>;

/// The list `ReservationList` of the model.
pub type ReservationList = List<named::ReservationList, Reservation>;

/// The list `ResourceIdList` of the model.
pub type ResourceIdList = List<named::ResourceIdList, TaggableResourceId>;

/// The text `RunInstancesUserData` of the model.
pub type RunInstancesUserData = Text<named::RunInstancesUserData>;

/// The text `SecondaryInterfaceId` of the model.
pub type SecondaryInterfaceId = Text<named::SecondaryInterfaceId>;

/// The text `SecondaryNetworkId` of the model.
pub type SecondaryNetworkId = Text<named::SecondaryNetworkId>;

/// The text `SecondarySubnetId` of the model.
pub type SecondarySubnetId = Text<named::SecondarySubnetId>;

/// The text `SecurityGroupId` of the model.
pub type SecurityGroupId = Text<named::SecurityGroupId>;

/// The list `SecurityGroupIdStringList` of the model.
pub type SecurityGroupIdStringList = List<named::SecurityGroupIdStringList, SecurityGroupId>;

/// The list `SecurityGroupList` of the model.
pub type SecurityGroupList = List<named::SecurityGroupList, SecurityGroup>;

/// The text `SecurityGroupName` of the model.
pub type SecurityGroupName = Text<named::SecurityGroupName>;

/// The text `SecurityGroupRuleId` of the model.
pub type SecurityGroupRuleId = Text<named::SecurityGroupRuleId>;

/// The list `SecurityGroupRuleList` of the model.
pub type SecurityGroupRuleList = List<named::SecurityGroupRuleList, SecurityGroupRule>;

/// The list `SecurityGroupStringList` of the model.
pub type SecurityGroupStringList = List<named::SecurityGroupStringList, SecurityGroupName>;

/// The text `SnapshotId` of the model.
pub type SnapshotId = Text<named::SnapshotId>;

/// The text `SubnetId` of the model.
pub type SubnetId = Text<named::SubnetId>;

/// The list `SupportedInstanceTypeSet` of the model.
pub type SupportedInstanceTypeSet = List<named::SupportedInstanceTypeSet, InstanceTypeItem>;

/// The list `TagDescriptionList` of the model.
pub type TagDescriptionList = List<named::TagDescriptionList, TagDescription>;

/// The list `TagList` of the model.
pub type TagList = List<named::TagList, Tag>;

/// The list `TagSpecificationList` of the model.
pub type TagSpecificationList = List<named::TagSpecificationList, TagSpecification>;

/// The text `TaggableResourceId` of the model.
pub type TaggableResourceId = Text<named::TaggableResourceId>;

/// The list `UnsupportedInstanceTypeSet` of the model.
pub type UnsupportedInstanceTypeSet = List<named::UnsupportedInstanceTypeSet, InstanceTypeItem>;

/// The list `UserIdGroupPairList` of the model.
pub type UserIdGroupPairList = List<named::UserIdGroupPairList, UserIdGroupPair>;

/// The list `ValueStringList` of the model.
pub type ValueStringList = List<named::ValueStringList, String>;

/// The text `VpcId` of the model.
pub type VpcId = Text<named::VpcId>;

newtypes! {
    [
        AvailabilityZoneId, CapacityReservationId, ElasticGpuId, ImageId, InstanceId, KernelId,
        KeyPairName, LaunchTemplateId, MetricCategoryId, MillisecondDateTime, NetworkInterfaceId,
        PlacementGroupId, PlacementGroupName, PrefixListResourceId, RamdiskId, ResourceIdList,
        SecondaryInterfaceId, SecondaryNetworkId, SecondarySubnetId, SecurityGroupId,
        SecurityGroupName, SecurityGroupRuleId, SnapshotId, SubnetId, TaggableResourceId, VpcId,
    ]
    {
        BlockDeviceMappingList(.member("item"));
        BlockDeviceMappingRequestList(.member("BlockDeviceMapping"));
        DescribeSecurityGroupsMaxResults(.min(5).max(1000));
        ElasticGpuAssociationList(.member("item"));
        ElasticGpuSpecifications(.member("item"));
        ElasticInferenceAcceleratorAssociationList(.member("item"));
        ElasticInferenceAcceleratorCount(.min(1));
        ElasticInferenceAccelerators(.member("item"));
        ExecutableByStringList(.member("ExecutableBy"));
        FilterList(.member("Filter"));
        GroupIdStringList(.member("groupId"));
        GroupIdentifierList(.member("item"));
        GroupNameStringList(.member("GroupName"));
        ImageIdStringList(.member("ImageId"));
        ImageList(.member("item"));
        ImageWatermarkList(.member("item"));
        InstanceBlockDeviceMappingList(.member("item"));
        InstanceIdStringList(.member("InstanceId"));
        InstanceIpv4PrefixList(.member("item"));
        InstanceIpv6AddressList(.member("item"));
        InstanceIpv6PrefixList(.member("item"));
        InstanceList(.member("item"));
        InstanceNetworkInterfaceList(.member("item"));
        InstanceNetworkInterfaceSpecificationList(.member("item"));
        InstancePrivateIpAddressList(.member("item"));
        InstanceSecondaryInterfaceList(.member("item"));
        InstanceSecondaryInterfacePrivateIpAddressList(.member("item"));
        InstanceSecondaryInterfacePrivateIpAddressListRequest(.member("item"));
        InstanceSecondaryInterfaceSpecificationListRequest(.member("item"));
        InstanceStateChangeList(.member("item"));
        IpPermissionList(.member("item"));
        IpRangeList(.member("item"));
        Ipv4PrefixList(.member("item"));
        Ipv6PrefixList(.member("item"));
        Ipv6RangeList(.member("item"));
        LicenseList(.member("item"));
        LicenseSpecificationListRequest(.member("item"));
        MetricCategoryIdList(.member("item"));
        OwnerStringList(.member("Owner"));
        PrefixListIdList(.member("item"));
        PrivateIpAddressSpecificationList(.member("item"));
        ProductCodeList(.member("item"));
        ReservationList(.member("item"));
        RunInstancesUserData(.sensitive());
        SecurityGroupIdStringList(.member("SecurityGroupId"));
        SecurityGroupList(.member("item"));
        SecurityGroupRuleList(.member("item"));
        SecurityGroupStringList(.member("SecurityGroup"));
        SupportedInstanceTypeSet(.member("item"));
        TagDescriptionList(.member("item"));
        TagList(.member("item"));
        TagSpecificationList(.member("item"));
        UnsupportedInstanceTypeSet(.member("item"));
        UserIdGroupPairList(.member("item"));
        ValueStringList(.member("item"));
    }
    {}
}
