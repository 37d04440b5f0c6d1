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

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AvailabilityZoneId = Text<named::AvailabilityZoneIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type BlockDeviceMappingList = List<named::BlockDeviceMappingListMarker, BlockDeviceMapping>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type BlockDeviceMappingRequestList =
    List<named::BlockDeviceMappingRequestListMarker, BlockDeviceMapping>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CapacityReservationId = Text<named::CapacityReservationIdMarker>;

/// Range: 5 to 1000.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type DescribeSecurityGroupsMaxResults =
    Number<named::DescribeSecurityGroupsMaxResultsMarker, i32>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ElasticGpuAssociationList =
    List<named::ElasticGpuAssociationListMarker, ElasticGpuAssociation>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ElasticGpuId = Text<named::ElasticGpuIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ElasticGpuSpecifications =
    List<named::ElasticGpuSpecificationsMarker, ElasticGpuSpecification>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ElasticInferenceAcceleratorAssociationList = List<
    named::ElasticInferenceAcceleratorAssociationListMarker,
    ElasticInferenceAcceleratorAssociation,
>;

/// Range: at least 1.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ElasticInferenceAcceleratorCount =
    Number<named::ElasticInferenceAcceleratorCountMarker, i32>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ElasticInferenceAccelerators =
    List<named::ElasticInferenceAcceleratorsMarker, ElasticInferenceAccelerator>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ExecutableByStringList = List<named::ExecutableByStringListMarker, String>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type FilterList = List<named::FilterListMarker, Filter>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GroupIdStringList = List<named::GroupIdStringListMarker, SecurityGroupId>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GroupIdentifierList = List<named::GroupIdentifierListMarker, GroupIdentifier>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GroupNameStringList = List<named::GroupNameStringListMarker, SecurityGroupName>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ImageId = Text<named::ImageIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ImageIdStringList = List<named::ImageIdStringListMarker, ImageId>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ImageList = List<named::ImageListMarker, Image>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ImageWatermarkList = List<named::ImageWatermarkListMarker, ImageWatermark>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceBlockDeviceMappingList =
    List<named::InstanceBlockDeviceMappingListMarker, InstanceBlockDeviceMapping>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type InstanceId = Text<named::InstanceIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceIdStringList = List<named::InstanceIdStringListMarker, InstanceId>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceIpv4PrefixList = List<named::InstanceIpv4PrefixListMarker, InstanceIpv4Prefix>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceIpv6AddressList = List<named::InstanceIpv6AddressListMarker, InstanceIpv6Address>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceIpv6PrefixList = List<named::InstanceIpv6PrefixListMarker, InstanceIpv6Prefix>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceList = List<named::InstanceListMarker, Instance>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceNetworkInterfaceList =
    List<named::InstanceNetworkInterfaceListMarker, InstanceNetworkInterface>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceNetworkInterfaceSpecificationList = List<
    named::InstanceNetworkInterfaceSpecificationListMarker,
    InstanceNetworkInterfaceSpecification,
>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstancePrivateIpAddressList =
    List<named::InstancePrivateIpAddressListMarker, InstancePrivateIpAddress>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceSecondaryInterfaceList =
    List<named::InstanceSecondaryInterfaceListMarker, InstanceSecondaryInterface>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceSecondaryInterfacePrivateIpAddressList = List<
    named::InstanceSecondaryInterfacePrivateIpAddressListMarker,
    InstanceSecondaryInterfacePrivateIpAddress,
>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceSecondaryInterfacePrivateIpAddressListRequest = List<
    named::InstanceSecondaryInterfacePrivateIpAddressListRequestMarker,
    InstanceSecondaryInterfacePrivateIpAddressRequest,
>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceSecondaryInterfaceSpecificationListRequest = List<
    named::InstanceSecondaryInterfaceSpecificationListRequestMarker,
    InstanceSecondaryInterfaceSpecificationRequest,
>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type InstanceStateChangeList = List<named::InstanceStateChangeListMarker, InstanceStateChange>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type IpPermissionList = List<named::IpPermissionListMarker, IpPermission>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type IpRangeList = List<named::IpRangeListMarker, IpRange>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type Ipv4PrefixList = List<named::Ipv4PrefixListMarker, Ipv4PrefixSpecificationRequest>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type Ipv6PrefixList = List<named::Ipv6PrefixListMarker, Ipv6PrefixSpecificationRequest>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type Ipv6RangeList = List<named::Ipv6RangeListMarker, Ipv6Range>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type KernelId = Text<named::KernelIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type KeyPairName = Text<named::KeyPairNameMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type LaunchTemplateId = Text<named::LaunchTemplateIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type LicenseList = List<named::LicenseListMarker, LicenseConfiguration>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type LicenseSpecificationListRequest =
    List<named::LicenseSpecificationListRequestMarker, LicenseConfigurationRequest>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type MetricCategoryId = Text<named::MetricCategoryIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type MetricCategoryIdList = List<named::MetricCategoryIdListMarker, MetricCategoryId>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type MillisecondDateTime = Number<named::MillisecondDateTimeMarker, Timestamp>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NetworkInterfaceId = Text<named::NetworkInterfaceIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type OwnerStringList = List<named::OwnerStringListMarker, String>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type PlacementGroupId = Text<named::PlacementGroupIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type PlacementGroupName = Text<named::PlacementGroupNameMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type PrefixListIdList = List<named::PrefixListIdListMarker, PrefixListId>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type PrefixListResourceId = Text<named::PrefixListResourceIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type PrivateIpAddressSpecificationList =
    List<named::PrivateIpAddressSpecificationListMarker, PrivateIpAddressSpecification>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ProductCodeList = List<named::ProductCodeListMarker, ProductCode>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type RamdiskId = Text<named::RamdiskIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ReservationList = List<named::ReservationListMarker, Reservation>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ResourceIdList = List<named::ResourceIdListMarker, TaggableResourceId>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type RunInstancesUserData = Text<named::RunInstancesUserDataMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SecondaryInterfaceId = Text<named::SecondaryInterfaceIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SecondaryNetworkId = Text<named::SecondaryNetworkIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SecondarySubnetId = Text<named::SecondarySubnetIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SecurityGroupId = Text<named::SecurityGroupIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SecurityGroupIdStringList = List<named::SecurityGroupIdStringListMarker, SecurityGroupId>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SecurityGroupList = List<named::SecurityGroupListMarker, SecurityGroup>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SecurityGroupName = Text<named::SecurityGroupNameMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SecurityGroupRuleId = Text<named::SecurityGroupRuleIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SecurityGroupRuleList = List<named::SecurityGroupRuleListMarker, SecurityGroupRule>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SecurityGroupStringList = List<named::SecurityGroupStringListMarker, SecurityGroupName>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SnapshotId = Text<named::SnapshotIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SubnetId = Text<named::SubnetIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SupportedInstanceTypeSet = List<named::SupportedInstanceTypeSetMarker, InstanceTypeItem>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TagDescriptionList = List<named::TagDescriptionListMarker, TagDescription>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TagList = List<named::TagListMarker, Tag>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TagSpecificationList = List<named::TagSpecificationListMarker, TagSpecification>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TaggableResourceId = Text<named::TaggableResourceIdMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type UnsupportedInstanceTypeSet =
    List<named::UnsupportedInstanceTypeSetMarker, InstanceTypeItem>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type UserIdGroupPairList = List<named::UserIdGroupPairListMarker, UserIdGroupPair>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ValueStringList = List<named::ValueStringListMarker, String>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type VpcId = Text<named::VpcIdMarker>;

newtypes! {
    [
        AvailabilityZoneIdMarker, CapacityReservationIdMarker, ElasticGpuIdMarker, ImageIdMarker,
        InstanceIdMarker, KernelIdMarker, KeyPairNameMarker, LaunchTemplateIdMarker,
        MetricCategoryIdMarker, MillisecondDateTimeMarker, NetworkInterfaceIdMarker,
        PlacementGroupIdMarker, PlacementGroupNameMarker, PrefixListResourceIdMarker,
        RamdiskIdMarker, ResourceIdListMarker, SecondaryInterfaceIdMarker,
        SecondaryNetworkIdMarker, SecondarySubnetIdMarker, SecurityGroupIdMarker,
        SecurityGroupNameMarker, SecurityGroupRuleIdMarker, SnapshotIdMarker, SubnetIdMarker,
        TaggableResourceIdMarker, VpcIdMarker,
    ]
    {
        BlockDeviceMappingListMarker(.member("item"));
        BlockDeviceMappingRequestListMarker(.member("BlockDeviceMapping"));
        DescribeSecurityGroupsMaxResultsMarker(.min(5).max(1000));
        ElasticGpuAssociationListMarker(.member("item"));
        ElasticGpuSpecificationsMarker(.member("item"));
        ElasticInferenceAcceleratorAssociationListMarker(.member("item"));
        ElasticInferenceAcceleratorCountMarker(.min(1));
        ElasticInferenceAcceleratorsMarker(.member("item"));
        ExecutableByStringListMarker(.member("ExecutableBy"));
        FilterListMarker(.member("Filter"));
        GroupIdStringListMarker(.member("groupId"));
        GroupIdentifierListMarker(.member("item"));
        GroupNameStringListMarker(.member("GroupName"));
        ImageIdStringListMarker(.member("ImageId"));
        ImageListMarker(.member("item"));
        ImageWatermarkListMarker(.member("item"));
        InstanceBlockDeviceMappingListMarker(.member("item"));
        InstanceIdStringListMarker(.member("InstanceId"));
        InstanceIpv4PrefixListMarker(.member("item"));
        InstanceIpv6AddressListMarker(.member("item"));
        InstanceIpv6PrefixListMarker(.member("item"));
        InstanceListMarker(.member("item"));
        InstanceNetworkInterfaceListMarker(.member("item"));
        InstanceNetworkInterfaceSpecificationListMarker(.member("item"));
        InstancePrivateIpAddressListMarker(.member("item"));
        InstanceSecondaryInterfaceListMarker(.member("item"));
        InstanceSecondaryInterfacePrivateIpAddressListMarker(.member("item"));
        InstanceSecondaryInterfacePrivateIpAddressListRequestMarker(.member("item"));
        InstanceSecondaryInterfaceSpecificationListRequestMarker(.member("item"));
        InstanceStateChangeListMarker(.member("item"));
        IpPermissionListMarker(.member("item"));
        IpRangeListMarker(.member("item"));
        Ipv4PrefixListMarker(.member("item"));
        Ipv6PrefixListMarker(.member("item"));
        Ipv6RangeListMarker(.member("item"));
        LicenseListMarker(.member("item"));
        LicenseSpecificationListRequestMarker(.member("item"));
        MetricCategoryIdListMarker(.member("item"));
        OwnerStringListMarker(.member("Owner"));
        PrefixListIdListMarker(.member("item"));
        PrivateIpAddressSpecificationListMarker(.member("item"));
        ProductCodeListMarker(.member("item"));
        ReservationListMarker(.member("item"));
        RunInstancesUserDataMarker(.sensitive());
        SecurityGroupIdStringListMarker(.member("SecurityGroupId"));
        SecurityGroupListMarker(.member("item"));
        SecurityGroupRuleListMarker(.member("item"));
        SecurityGroupStringListMarker(.member("SecurityGroup"));
        SupportedInstanceTypeSetMarker(.member("item"));
        TagDescriptionListMarker(.member("item"));
        TagListMarker(.member("item"));
        TagSpecificationListMarker(.member("item"));
        UnsupportedInstanceTypeSetMarker(.member("item"));
        UserIdGroupPairListMarker(.member("item"));
        ValueStringListMarker(.member("item"));
    }
    {}
}
