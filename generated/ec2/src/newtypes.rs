// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

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

pub type AvailabilityZoneId = Text<named::AvailabilityZoneIdMarker>;

pub type BlockDeviceMappingList = List<named::BlockDeviceMappingListMarker, BlockDeviceMapping>;

pub type BlockDeviceMappingRequestList =
    List<named::BlockDeviceMappingRequestListMarker, BlockDeviceMapping>;

pub type CapacityReservationId = Text<named::CapacityReservationIdMarker>;

/// Range: 5 to 1000.
pub type DescribeSecurityGroupsMaxResults =
    Number<named::DescribeSecurityGroupsMaxResultsMarker, i32>;

pub type ElasticGpuAssociationList =
    List<named::ElasticGpuAssociationListMarker, ElasticGpuAssociation>;

pub type ElasticGpuId = Text<named::ElasticGpuIdMarker>;

pub type ElasticGpuSpecifications =
    List<named::ElasticGpuSpecificationsMarker, ElasticGpuSpecification>;

pub type ElasticInferenceAcceleratorAssociationList = List<
    named::ElasticInferenceAcceleratorAssociationListMarker,
    ElasticInferenceAcceleratorAssociation,
>;

/// Range: at least 1.
pub type ElasticInferenceAcceleratorCount =
    Number<named::ElasticInferenceAcceleratorCountMarker, i32>;

pub type ElasticInferenceAccelerators =
    List<named::ElasticInferenceAcceleratorsMarker, ElasticInferenceAccelerator>;

pub type ExecutableByStringList = List<named::ExecutableByStringListMarker, String>;

pub type FilterList = List<named::FilterListMarker, Filter>;

pub type GroupIdStringList = List<named::GroupIdStringListMarker, SecurityGroupId>;

pub type GroupIdentifierList = List<named::GroupIdentifierListMarker, GroupIdentifier>;

pub type GroupNameStringList = List<named::GroupNameStringListMarker, SecurityGroupName>;

pub type ImageId = Text<named::ImageIdMarker>;

pub type ImageIdStringList = List<named::ImageIdStringListMarker, ImageId>;

pub type ImageList = List<named::ImageListMarker, Image>;

pub type ImageWatermarkList = List<named::ImageWatermarkListMarker, ImageWatermark>;

pub type InstanceBlockDeviceMappingList =
    List<named::InstanceBlockDeviceMappingListMarker, InstanceBlockDeviceMapping>;

pub type InstanceId = Text<named::InstanceIdMarker>;

pub type InstanceIdStringList = List<named::InstanceIdStringListMarker, InstanceId>;

pub type InstanceIpv4PrefixList = List<named::InstanceIpv4PrefixListMarker, InstanceIpv4Prefix>;

pub type InstanceIpv6AddressList = List<named::InstanceIpv6AddressListMarker, InstanceIpv6Address>;

pub type InstanceIpv6PrefixList = List<named::InstanceIpv6PrefixListMarker, InstanceIpv6Prefix>;

pub type InstanceList = List<named::InstanceListMarker, Instance>;

pub type InstanceNetworkInterfaceList =
    List<named::InstanceNetworkInterfaceListMarker, InstanceNetworkInterface>;

pub type InstanceNetworkInterfaceSpecificationList = List<
    named::InstanceNetworkInterfaceSpecificationListMarker,
    InstanceNetworkInterfaceSpecification,
>;

pub type InstancePrivateIpAddressList =
    List<named::InstancePrivateIpAddressListMarker, InstancePrivateIpAddress>;

pub type InstanceSecondaryInterfaceList =
    List<named::InstanceSecondaryInterfaceListMarker, InstanceSecondaryInterface>;

pub type InstanceSecondaryInterfacePrivateIpAddressList = List<
    named::InstanceSecondaryInterfacePrivateIpAddressListMarker,
    InstanceSecondaryInterfacePrivateIpAddress,
>;

pub type InstanceSecondaryInterfacePrivateIpAddressListRequest = List<
    named::InstanceSecondaryInterfacePrivateIpAddressListRequestMarker,
    InstanceSecondaryInterfacePrivateIpAddressRequest,
>;

pub type InstanceSecondaryInterfaceSpecificationListRequest = List<
    named::InstanceSecondaryInterfaceSpecificationListRequestMarker,
    InstanceSecondaryInterfaceSpecificationRequest,
>;

pub type InstanceStateChangeList = List<named::InstanceStateChangeListMarker, InstanceStateChange>;

pub type IpPermissionList = List<named::IpPermissionListMarker, IpPermission>;

pub type IpRangeList = List<named::IpRangeListMarker, IpRange>;

pub type Ipv4PrefixList = List<named::Ipv4PrefixListMarker, Ipv4PrefixSpecificationRequest>;

pub type Ipv6PrefixList = List<named::Ipv6PrefixListMarker, Ipv6PrefixSpecificationRequest>;

pub type Ipv6RangeList = List<named::Ipv6RangeListMarker, Ipv6Range>;

pub type KernelId = Text<named::KernelIdMarker>;

pub type KeyPairName = Text<named::KeyPairNameMarker>;

pub type LaunchTemplateId = Text<named::LaunchTemplateIdMarker>;

pub type LicenseList = List<named::LicenseListMarker, LicenseConfiguration>;

pub type LicenseSpecificationListRequest =
    List<named::LicenseSpecificationListRequestMarker, LicenseConfigurationRequest>;

pub type MetricCategoryId = Text<named::MetricCategoryIdMarker>;

pub type MetricCategoryIdList = List<named::MetricCategoryIdListMarker, MetricCategoryId>;

pub type MillisecondDateTime = Number<named::MillisecondDateTimeMarker, Timestamp>;

pub type NetworkInterfaceId = Text<named::NetworkInterfaceIdMarker>;

pub type OwnerStringList = List<named::OwnerStringListMarker, String>;

pub type PlacementGroupId = Text<named::PlacementGroupIdMarker>;

pub type PlacementGroupName = Text<named::PlacementGroupNameMarker>;

pub type PrefixListIdList = List<named::PrefixListIdListMarker, PrefixListId>;

pub type PrefixListResourceId = Text<named::PrefixListResourceIdMarker>;

pub type PrivateIpAddressSpecificationList =
    List<named::PrivateIpAddressSpecificationListMarker, PrivateIpAddressSpecification>;

pub type ProductCodeList = List<named::ProductCodeListMarker, ProductCode>;

pub type RamdiskId = Text<named::RamdiskIdMarker>;

pub type ReservationList = List<named::ReservationListMarker, Reservation>;

pub type ResourceIdList = List<named::ResourceIdListMarker, TaggableResourceId>;

pub type RunInstancesUserData = Text<named::RunInstancesUserDataMarker>;

pub type SecondaryInterfaceId = Text<named::SecondaryInterfaceIdMarker>;

pub type SecondaryNetworkId = Text<named::SecondaryNetworkIdMarker>;

pub type SecondarySubnetId = Text<named::SecondarySubnetIdMarker>;

pub type SecurityGroupId = Text<named::SecurityGroupIdMarker>;

pub type SecurityGroupIdStringList = List<named::SecurityGroupIdStringListMarker, SecurityGroupId>;

pub type SecurityGroupList = List<named::SecurityGroupListMarker, SecurityGroup>;

pub type SecurityGroupName = Text<named::SecurityGroupNameMarker>;

pub type SecurityGroupRuleId = Text<named::SecurityGroupRuleIdMarker>;

pub type SecurityGroupRuleList = List<named::SecurityGroupRuleListMarker, SecurityGroupRule>;

pub type SecurityGroupStringList = List<named::SecurityGroupStringListMarker, SecurityGroupName>;

pub type SnapshotId = Text<named::SnapshotIdMarker>;

pub type SubnetId = Text<named::SubnetIdMarker>;

pub type SupportedInstanceTypeSet = List<named::SupportedInstanceTypeSetMarker, InstanceTypeItem>;

pub type TagDescriptionList = List<named::TagDescriptionListMarker, TagDescription>;

pub type TagList = List<named::TagListMarker, Tag>;

pub type TagSpecificationList = List<named::TagSpecificationListMarker, TagSpecification>;

pub type TaggableResourceId = Text<named::TaggableResourceIdMarker>;

pub type UnsupportedInstanceTypeSet =
    List<named::UnsupportedInstanceTypeSetMarker, InstanceTypeItem>;

pub type UserIdGroupPairList = List<named::UserIdGroupPairListMarker, UserIdGroupPair>;

pub type ValueStringList = List<named::ValueStringListMarker, String>;

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
