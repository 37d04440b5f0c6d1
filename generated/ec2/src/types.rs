// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! Structures and unions that several operations share.

use crate::enums::{
    AmdSevSnpSpecification, ArchitectureValues, AttachmentStatus, BootModeValues,
    CapacityReservationPreference, DeviceType, HostnameType, HttpTokensState, HypervisorType,
    ImageState, ImageTypeValues, ImdsSupportValues, InstanceAutoRecoveryState,
    InstanceBandwidthWeighting, InstanceBootModeValues, InstanceInterruptionBehavior,
    InstanceLifecycleType, InstanceMetadataEndpointState, InstanceMetadataOptionsState,
    InstanceMetadataProtocolState, InstanceMetadataTagsState, InstanceRebootMigrationState,
    InstanceStateName, InstanceType, MarketType, MonitoringState,
    NestedVirtualizationSpecification, NetworkInterfaceStatus, PlatformValues, ProductCodeValues,
    ResourceType, SecondaryInterfaceStatus, SecondaryInterfaceType, SeverityLabel,
    SpotInstanceType, Tenancy, TpmSupportValues, VirtualizationType, VolumeType,
};
use crate::newtypes::{
    AvailabilityZoneId, BlockDeviceMappingList, CapacityReservationId, ElasticGpuAssociationList,
    ElasticGpuId, ElasticInferenceAcceleratorAssociationList, ElasticInferenceAcceleratorCount,
    GroupIdentifierList, ImageWatermarkList, InstanceBlockDeviceMappingList,
    InstanceIpv4PrefixList, InstanceIpv6AddressList, InstanceIpv6PrefixList, InstanceList,
    InstanceNetworkInterfaceList, InstancePrivateIpAddressList, InstanceSecondaryInterfaceList,
    InstanceSecondaryInterfacePrivateIpAddressList,
    InstanceSecondaryInterfacePrivateIpAddressListRequest, IpPermissionList, IpRangeList,
    Ipv4PrefixList, Ipv6PrefixList, Ipv6RangeList, LaunchTemplateId, LicenseList,
    MetricCategoryIdList, MillisecondDateTime, NetworkInterfaceId, PlacementGroupId,
    PlacementGroupName, PrefixListIdList, PrefixListResourceId, PrivateIpAddressSpecificationList,
    ProductCodeList, SecondaryInterfaceId, SecondaryNetworkId, SecondarySubnetId, SecurityGroupId,
    SecurityGroupIdStringList, SecurityGroupRuleId, SnapshotId, SupportedInstanceTypeSet, TagList,
    UnsupportedInstanceTypeSet, UserIdGroupPairList, ValueStringList,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, Timestamp, structure};

/// Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an
/// instance at launch.
#[non_exhaustive]
pub struct BlockDeviceMapping {
    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    pub ebs: Option<EbsBlockDevice>,
    /// To omit the device from the block device mapping, specify an empty string. When this property is specified,
    /// the device is removed from the block device mapping regardless of the assigned value.
    pub no_device: Option<String>,
    /// The device name. For available device names, see
    /// [Device names for volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    pub device_name: Option<String>,
    /// The virtual device name (`ephemeral`N). Instance store volumes are numbered starting from 0. An instance type
    /// with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`. The number of
    /// available instance store volumes depends on the instance type. After you connect to the instance, you must
    /// mount the volume.
    ///
    /// NVMe instance store volumes are automatically enumerated and assigned a device name. Including them in your
    /// block device mapping has no effect.
    ///
    /// Constraints: For M3 instances, you must specify instance store volumes in the block device mapping for the
    /// instance. When you launch an M3 instance, we ignore any instance store volumes specified in the block device
    /// mapping for the AMI.
    pub virtual_name: Option<String>,
}

structure! {
    BlockDeviceMapping: Default {
        0 ebs("Ebs".wire("ebs"));
        1 no_device("NoDevice".wire("noDevice"));
        2 device_name("DeviceName".wire("deviceName"));
        3 virtual_name("VirtualName".wire("virtualName"));
    }
}

impl BlockDeviceMapping {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    #[must_use]
    pub fn ebs(mut self, value: impl Into<EbsBlockDevice>) -> Self {
        self.ebs = some(value);
        self
    }

    /// To omit the device from the block device mapping, specify an empty string.
    #[must_use]
    pub fn no_device(mut self, value: impl Into<String>) -> Self {
        self.no_device = some(value);
        self
    }

    /// The device name.
    #[must_use]
    pub fn device_name(mut self, value: impl Into<String>) -> Self {
        self.device_name = some(value);
        self
    }

    /// The virtual device name (`ephemeral`N).
    #[must_use]
    pub fn virtual_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_name = some(value);
        self
    }
}

/// Describes an instance's Capacity Reservation targeting option.
///
/// Use the [`CapacityReservationPreference`](crate::enums::CapacityReservationPreference) parameter to configure
/// the instance to run as an On-Demand Instance, to run in any `open` Capacity Reservation that has matching
/// attributes, or to run only in a Capacity Reservation or Capacity Reservation group. Use the
/// [`CapacityReservationTarget`] parameter to explicitly target a specific Capacity Reservation or a Capacity
/// Reservation group.
///
/// You can only specify [`CapacityReservationPreference`](crate::enums::CapacityReservationPreference) and
/// [`CapacityReservationTarget`] if the
/// [`CapacityReservationPreference`](crate::enums::CapacityReservationPreference) is
/// `capacity-reservations-only`.
#[non_exhaustive]
pub struct CapacityReservationSpecification {
    /// Indicates the instance's Capacity Reservation preferences. Possible preferences include:
    ///
    /// - `capacity-reservations-only` - The instance will only run in a Capacity Reservation or Capacity Reservation
    ///   group. If capacity isn't available, the instance will fail to launch.
    /// - `open` - The instance can run in any `open` Capacity Reservation that has matching attributes (instance
    ///   type, platform, Availability Zone, and tenancy). If capacity isn't available, the instance runs as an
    ///   On-Demand Instance.
    /// - `none` - The instance doesn't run in a Capacity Reservation even if one is available. The instance runs as
    ///   an On-Demand Instance.
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    /// Information about the target Capacity Reservation or Capacity Reservation group.
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}

structure! {
    CapacityReservationSpecification: Default {
        0 capacity_reservation_preference("CapacityReservationPreference");
        1 capacity_reservation_target("CapacityReservationTarget");
    }
}

impl CapacityReservationSpecification {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates the instance's Capacity Reservation preferences.
    #[must_use]
    pub fn capacity_reservation_preference(
        mut self,
        value: impl Into<CapacityReservationPreference>,
    ) -> Self {
        self.capacity_reservation_preference = some(value);
        self
    }

    /// Information about the target Capacity Reservation or Capacity Reservation group.
    #[must_use]
    pub fn capacity_reservation_target(
        mut self,
        value: impl Into<CapacityReservationTarget>,
    ) -> Self {
        self.capacity_reservation_target = some(value);
        self
    }
}

/// Describes the instance's Capacity Reservation targeting preferences. The action returns the
/// `capacityReservationPreference` response element if the instance is configured to run in On-Demand capacity,
/// or if it is configured in run in any `open` Capacity Reservation that has matching attributes (instance type,
/// platform, Availability Zone). The action returns the `capacityReservationTarget` response element if the
/// instance explicily targets a specific Capacity Reservation or Capacity Reservation group.
#[non_exhaustive]
pub struct CapacityReservationSpecificationResponse {
    /// Describes the instance's Capacity Reservation preferences. Possible preferences include:
    ///
    /// - `open` - The instance can run in any `open` Capacity Reservation that has matching attributes (instance
    ///   type, platform, Availability Zone).
    /// - `none` - The instance avoids running in a Capacity Reservation even if one is available. The instance runs
    ///   in On-Demand capacity.
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    /// Information about the targeted Capacity Reservation or Capacity Reservation group.
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}

structure! {
    CapacityReservationSpecificationResponse: Default {
        0 capacity_reservation_preference("CapacityReservationPreference".wire("capacityReservationPreference"));
        1 capacity_reservation_target("CapacityReservationTarget".wire("capacityReservationTarget"));
    }
}

/// Describes a target Capacity Reservation or Capacity Reservation group.
#[non_exhaustive]
pub struct CapacityReservationTarget {
    /// The ID of the Capacity Reservation in which to run the instance.
    pub capacity_reservation_id: Option<CapacityReservationId>,
    /// The ARN of the Capacity Reservation resource group in which to run the instance.
    pub capacity_reservation_resource_group_arn: Option<String>,
}

structure! {
    CapacityReservationTarget: Default {
        0 capacity_reservation_id("CapacityReservationId");
        1 capacity_reservation_resource_group_arn("CapacityReservationResourceGroupArn");
    }
}

impl CapacityReservationTarget {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ID of the Capacity Reservation in which to run the instance.
    #[must_use]
    pub fn capacity_reservation_id(mut self, value: impl Into<CapacityReservationId>) -> Self {
        self.capacity_reservation_id = some(value);
        self
    }

    /// The ARN of the Capacity Reservation resource group in which to run the instance.
    #[must_use]
    pub fn capacity_reservation_resource_group_arn(mut self, value: impl Into<String>) -> Self {
        self.capacity_reservation_resource_group_arn = some(value);
        self
    }
}

/// Describes a target Capacity Reservation or Capacity Reservation group.
#[non_exhaustive]
pub struct CapacityReservationTargetResponse {
    /// The ID of the targeted Capacity Reservation.
    pub capacity_reservation_id: Option<String>,
    /// The ARN of the targeted Capacity Reservation group.
    pub capacity_reservation_resource_group_arn: Option<String>,
}

structure! {
    CapacityReservationTargetResponse: Default {
        0 capacity_reservation_id("CapacityReservationId".wire("capacityReservationId"));
        1 capacity_reservation_resource_group_arn("CapacityReservationResourceGroupArn".wire("capacityReservationResourceGroupArn"));
    }
}

/// A security group connection tracking specification request that enables you to set the idle timeout for
/// connection tracking on an Elastic network interface. For more information, see
/// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
/// in the *Amazon EC2 User Guide*.
#[non_exhaustive]
pub struct ConnectionTrackingSpecificationRequest {
    /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5
    /// days). Default: 350 seconds for Nitro v6 instance types (excluding P6e-GB200); 432000 seconds for all other
    /// instance types (including P6e-GB200). Recommended: Less than 432000 seconds.
    pub tcp_established_timeout: Option<i32>,
    /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response
    /// transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
    pub udp_stream_timeout: Option<i32>,
    /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
    /// request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
    pub udp_timeout: Option<i32>,
}

structure! {
    ConnectionTrackingSpecificationRequest: Default {
        0 tcp_established_timeout("TcpEstablishedTimeout");
        1 udp_stream_timeout("UdpStreamTimeout");
        2 udp_timeout("UdpTimeout");
    }
}

impl ConnectionTrackingSpecificationRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Timeout (in seconds) for idle TCP connections in an established state.
    #[must_use]
    pub fn tcp_established_timeout(mut self, value: impl Into<i32>) -> Self {
        self.tcp_established_timeout = some(value);
        self
    }

    /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response
    /// transaction.
    #[must_use]
    pub fn udp_stream_timeout(mut self, value: impl Into<i32>) -> Self {
        self.udp_stream_timeout = some(value);
        self
    }

    /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
    /// request-response transaction.
    #[must_use]
    pub fn udp_timeout(mut self, value: impl Into<i32>) -> Self {
        self.udp_timeout = some(value);
        self
    }
}

/// A security group connection tracking specification response that enables you to set the idle timeout for
/// connection tracking on an Elastic network interface. For more information, see
/// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
/// in the *Amazon EC2 User Guide*.
#[non_exhaustive]
pub struct ConnectionTrackingSpecificationResponse {
    /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5
    /// days). Default: 350 seconds for Nitro v6 instance types (excluding P6e-GB200); 432000 seconds for all other
    /// instance types (including P6e-GB200). Recommended: Less than 432000 seconds.
    pub tcp_established_timeout: Option<i32>,
    /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response
    /// transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
    pub udp_stream_timeout: Option<i32>,
    /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
    /// request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
    pub udp_timeout: Option<i32>,
}

structure! {
    ConnectionTrackingSpecificationResponse: Default {
        0 tcp_established_timeout("TcpEstablishedTimeout".wire("tcpEstablishedTimeout"));
        1 udp_stream_timeout("UdpStreamTimeout".wire("udpStreamTimeout"));
        2 udp_timeout("UdpTimeout".wire("udpTimeout"));
    }
}

/// The CPU options for the instance.
#[non_exhaustive]
pub struct CpuOptions {
    /// The number of CPU cores for the instance.
    pub core_count: Option<i32>,
    /// The number of threads per CPU core.
    pub threads_per_core: Option<i32>,
    /// Indicates whether the instance is enabled for AMD SEV-SNP. For more information, see
    /// [AMD SEV-SNP](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    /// Indicates whether the instance is enabled for nested virtualization.
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}

structure! {
    CpuOptions: Default {
        0 core_count("CoreCount".wire("coreCount"));
        1 threads_per_core("ThreadsPerCore".wire("threadsPerCore"));
        2 amd_sev_snp("AmdSevSnp".wire("amdSevSnp"));
        3 nested_virtualization("NestedVirtualization".wire("nestedVirtualization"));
    }
}

/// The CPU options for the instance. Both the core count and threads per core must be specified in the request.
#[non_exhaustive]
pub struct CpuOptionsRequest {
    /// The number of CPU cores for the instance.
    pub core_count: Option<i32>,
    /// The number of threads per CPU core. To disable multithreading for the instance, specify a value of `1`.
    /// Otherwise, specify the default value of `2`.
    pub threads_per_core: Option<i32>,
    /// Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with M6a, R6a, and C6a
    /// instance types only. For more information, see
    /// [AMD SEV-SNP](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    /// Indicates whether to enable the instance for nested virtualization. Nested virtualization is supported only on
    /// 8th generation Intel-based instance types (c8i, m8i, r8i, and their flex variants). When nested virtualization
    /// is enabled, Virtual Secure Mode (VSM) is automatically disabled for the instance.
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}

structure! {
    CpuOptionsRequest: Default {
        0 core_count("CoreCount");
        1 threads_per_core("ThreadsPerCore");
        2 amd_sev_snp("AmdSevSnp");
        3 nested_virtualization("NestedVirtualization");
    }
}

impl CpuOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of CPU cores for the instance.
    #[must_use]
    pub fn core_count(mut self, value: impl Into<i32>) -> Self {
        self.core_count = some(value);
        self
    }

    /// The number of threads per CPU core.
    #[must_use]
    pub fn threads_per_core(mut self, value: impl Into<i32>) -> Self {
        self.threads_per_core = some(value);
        self
    }

    /// Indicates whether to enable the instance for AMD SEV-SNP.
    #[must_use]
    pub fn amd_sev_snp(mut self, value: impl Into<AmdSevSnpSpecification>) -> Self {
        self.amd_sev_snp = some(value);
        self
    }

    /// Indicates whether to enable the instance for nested virtualization.
    #[must_use]
    pub fn nested_virtualization(
        mut self,
        value: impl Into<NestedVirtualizationSpecification>,
    ) -> Self {
        self.nested_virtualization = some(value);
        self
    }
}

/// The credit option for CPU usage of a T instance.
#[non_exhaustive]
pub struct CreditSpecificationRequest {
    /// The credit option for CPU usage of a T instance.
    ///
    /// Valid values: `standard` | `unlimited`
    pub cpu_credits: String,
}

structure! {
    CreditSpecificationRequest {
        0 cpu_credits("CpuCredits".required());
    }
}

impl CreditSpecificationRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(cpu_credits: impl Into<String>) -> Self {
        Self {
            cpu_credits: cpu_credits.into(),
        }
    }
}

/// Describes a block device for an EBS volume.
#[non_exhaustive]
pub struct EbsBlockDevice {
    /// Indicates whether the EBS volume is deleted on instance termination. For more information, see
    /// [Preserving Amazon EBS volumes on instance termination](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination)
    /// in the *Amazon EC2 User Guide*.
    pub delete_on_termination: Option<bool>,
    /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the
    /// number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline
    /// performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    ///
    /// The following are the supported values for each volume type:
    ///
    /// - `gp3`: 3,000 - 80,000 IOPS
    /// - `io1`: 100 - 64,000 IOPS
    /// - `io2`: 100 - 256,000 IOPS
    ///
    /// For `io2` volumes, you can achieve up to 256,000 IOPS on
    /// [instances built on the Nitro System](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances).
    /// On other instances, you can achieve performance up to 32,000 IOPS.
    ///
    /// This parameter is required for `io1` and `io2` volumes. The default for `gp3` volumes is 3,000 IOPS.
    pub iops: Option<i32>,
    /// The ID of the snapshot.
    pub snapshot_id: Option<SnapshotId>,
    /// The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a
    /// snapshot, the default is the snapshot size. You can specify a volume size that is equal to or larger than the
    /// snapshot size.
    ///
    /// The following are the supported sizes for each volume type:
    ///
    /// - `gp2`: 1 - 16,384 GiB
    /// - `gp3`: 1 - 65,536 GiB
    /// - `io1`: 4 - 16,384 GiB
    /// - `io2`: 4 - 65,536 GiB
    /// - `st1` and `sc1`: 125 - 16,384 GiB
    /// - `standard`: 1 - 1024 GiB
    pub volume_size: Option<i32>,
    /// The volume type. For more information, see
    /// [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the
    /// *Amazon EBS User Guide*.
    pub volume_type: Option<VolumeType>,
    /// Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS
    /// encryption.
    ///
    /// This parameter is only supported on [`BlockDeviceMapping`] objects called by
    /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html),
    /// [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), and
    /// [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html).
    pub kms_key_id: Option<String>,
    /// The throughput that the volume supports, in MiB/s.
    ///
    /// This parameter is valid only for `gp3` volumes.
    ///
    /// Valid Range: Minimum value of 125. Maximum value of 2,000.
    pub throughput: Option<i32>,
    /// The ARN of the Outpost on which the snapshot is stored.
    ///
    /// This parameter is not supported when using
    /// [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
    pub outpost_arn: Option<String>,
    /// The Availability Zone where the EBS volume will be created (for example, `us-east-1a`).
    ///
    /// Either `AvailabilityZone` or [`AvailabilityZoneId`](crate::newtypes::AvailabilityZoneId) can be specified, but
    /// not both. If neither is specified, Amazon EC2 automatically selects an Availability Zone within the Region.
    ///
    /// This parameter is not supported when using
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html),
    /// [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html),
    /// [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html),
    /// [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html),
    /// [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html),
    /// and [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    pub availability_zone: Option<String>,
    /// Indicates whether the encryption state of an EBS volume is changed while being restored from a backing
    /// snapshot. The effect of setting the encryption state to `true` depends on the volume origin (new or from a
    /// snapshot), starting encryption state, ownership, and whether encryption by default is enabled. For more
    /// information, see
    /// [Amazon EBS encryption](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html#encryption-parameters)
    /// in the *Amazon EBS User Guide*.
    ///
    /// In no case can you remove encryption from an encrypted volume.
    ///
    /// Encrypted volumes can only be attached to instances that support Amazon EBS encryption. For more information,
    /// see
    /// [Supported instance types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html#ebs-encryption_supported_instances).
    ///
    /// This parameter is not returned by DescribeImageAttribute.
    ///
    /// For CreateImage and RegisterImage, whether you can include this parameter, and the allowed values differ
    /// depending on the type of block device mapping you are creating.
    ///
    /// - If you are creating a block device mapping for a **new (empty) volume**, you can include this parameter, and
    ///   specify either `true` for an encrypted volume, or `false` for an unencrypted volume. If you omit this
    ///   parameter, it defaults to `false` (unencrypted).
    /// - If you are creating a block device mapping from an **existing encrypted or unencrypted snapshot**, you must
    ///   omit this parameter. If you include this parameter, the request will fail, regardless of the value that you
    ///   specify.
    /// - If you are creating a block device mapping from an **existing unencrypted volume**, you can include this
    ///   parameter, but you must specify `false`. If you specify `true`, the request will fail. In this case, we
    ///   recommend that you omit the parameter.
    /// - If you are creating a block device mapping from an **existing encrypted volume**, you can include this
    ///   parameter, and specify either `true` or `false`. However, if you specify `false`, the parameter is ignored
    ///   and the block device mapping is always encrypted. In this case, we recommend that you omit the parameter.
    pub encrypted: Option<bool>,
    /// Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at
    /// which to download the snapshot blocks from Amazon S3 to the volume. This is also known as *volume
    /// initialization*. Specifying a volume initialization rate ensures that the volume is initialized at a
    /// predictable and consistent rate after creation. For more information, see
    /// [Initialize Amazon EBS volumes](https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html) in the
    /// *Amazon EC2 User Guide*.
    ///
    /// This parameter is supported only for volumes created from snapshots. Omit this parameter if:
    ///
    /// - You want to create the volume using fast snapshot restore. You must specify a snapshot that is enabled for
    ///   fast snapshot restore. In this case, the volume is fully initialized at creation.
    ///
    ///   > **Note**
    ///   >
    ///   > If you specify a snapshot that is enabled for fast snapshot restore and a volume initialization rate, the
    ///   > volume will be initialized at the specified rate instead of fast snapshot restore.
    /// - You want to create a volume that is initialized at the default rate.
    ///
    /// This parameter is not supported when using
    /// [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html) and
    /// [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).
    ///
    /// Valid range: 100 - 300 MiB/s
    pub volume_initialization_rate: Option<i32>,
    /// The ID of the Availability Zone where the EBS volume will be created (for example, `use1-az1`).
    ///
    /// Either `AvailabilityZone` or [`AvailabilityZoneId`](crate::newtypes::AvailabilityZoneId) can be specified, but
    /// not both. If neither is specified, Amazon EC2 automatically selects an Availability Zone within the Region.
    ///
    /// This parameter is not supported when using
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html),
    /// [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html),
    /// [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html),
    /// [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html),
    /// [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html),
    /// and [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    pub availability_zone_id: Option<String>,
    /// The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0.
    pub ebs_card_index: Option<i32>,
}

structure! {
    EbsBlockDevice: Default {
        0 delete_on_termination("DeleteOnTermination".wire("deleteOnTermination"));
        1 iops("Iops".wire("iops"));
        2 snapshot_id("SnapshotId".wire("snapshotId"));
        3 volume_size("VolumeSize".wire("volumeSize"));
        4 volume_type("VolumeType".wire("volumeType"));
        5 kms_key_id("KmsKeyId".wire("kmsKeyId"));
        6 throughput("Throughput".wire("throughput"));
        7 outpost_arn("OutpostArn".wire("outpostArn"));
        8 availability_zone("AvailabilityZone".wire("availabilityZone"));
        9 encrypted("Encrypted".wire("encrypted"));
        10 volume_initialization_rate("VolumeInitializationRate");
        11 availability_zone_id("AvailabilityZoneId");
        12 ebs_card_index("EbsCardIndex");
    }
}

impl EbsBlockDevice {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether the EBS volume is deleted on instance termination.
    #[inline]
    #[must_use]
    pub fn delete_on_termination(mut self, value: bool) -> Self {
        self.delete_on_termination = Some(value);
        self
    }

    /// The number of I/O operations per second (IOPS).
    #[must_use]
    pub fn iops(mut self, value: impl Into<i32>) -> Self {
        self.iops = some(value);
        self
    }

    /// The ID of the snapshot.
    #[must_use]
    pub fn snapshot_id(mut self, value: impl Into<SnapshotId>) -> Self {
        self.snapshot_id = some(value);
        self
    }

    /// The size of the volume, in GiBs.
    #[must_use]
    pub fn volume_size(mut self, value: impl Into<i32>) -> Self {
        self.volume_size = some(value);
        self
    }

    /// The volume type.
    #[must_use]
    pub fn volume_type(mut self, value: impl Into<VolumeType>) -> Self {
        self.volume_type = some(value);
        self
    }

    /// Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS
    /// encryption.
    #[must_use]
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = some(value);
        self
    }

    /// The throughput that the volume supports, in MiB/s.
    #[must_use]
    pub fn throughput(mut self, value: impl Into<i32>) -> Self {
        self.throughput = some(value);
        self
    }

    /// The ARN of the Outpost on which the snapshot is stored.
    #[must_use]
    pub fn outpost_arn(mut self, value: impl Into<String>) -> Self {
        self.outpost_arn = some(value);
        self
    }

    /// The Availability Zone where the EBS volume will be created (for example, `us-east-1a`).
    #[must_use]
    pub fn availability_zone(mut self, value: impl Into<String>) -> Self {
        self.availability_zone = some(value);
        self
    }

    /// Indicates whether the encryption state of an EBS volume is changed while being restored from a backing
    /// snapshot.
    #[inline]
    #[must_use]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at
    /// which to download the snapshot blocks from Amazon S3 to the volume.
    #[must_use]
    pub fn volume_initialization_rate(mut self, value: impl Into<i32>) -> Self {
        self.volume_initialization_rate = some(value);
        self
    }

    /// The ID of the Availability Zone where the EBS volume will be created (for example, `use1-az1`).
    #[must_use]
    pub fn availability_zone_id(mut self, value: impl Into<String>) -> Self {
        self.availability_zone_id = some(value);
        self
    }

    /// The index of the EBS card.
    #[must_use]
    pub fn ebs_card_index(mut self, value: impl Into<i32>) -> Self {
        self.ebs_card_index = some(value);
        self
    }
}

/// Describes a parameter used to set up an EBS volume in a block device mapping.
#[non_exhaustive]
pub struct EbsInstanceBlockDevice {
    /// The time stamp when the attachment initiated.
    pub attach_time: Option<Timestamp>,
    /// Indicates whether the volume is deleted on instance termination.
    pub delete_on_termination: Option<bool>,
    /// The attachment state.
    pub status: Option<AttachmentStatus>,
    /// The ID of the EBS volume.
    pub volume_id: Option<String>,
    /// The ARN of the Amazon Web Services-managed resource to which the volume is attached.
    pub associated_resource: Option<String>,
    /// The ID of the Amazon Web Services account that owns the volume.
    ///
    /// This parameter is returned only for volumes that are attached to Amazon Web Services-managed resources.
    pub volume_owner_id: Option<String>,
    /// The service provider that manages the EBS volume.
    pub operator: Option<OperatorResponse>,
    /// The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0.
    pub ebs_card_index: Option<i32>,
}

structure! {
    EbsInstanceBlockDevice: Default {
        0 attach_time("AttachTime".wire("attachTime"));
        1 delete_on_termination("DeleteOnTermination".wire("deleteOnTermination"));
        2 status("Status".wire("status"));
        3 volume_id("VolumeId".wire("volumeId"));
        4 associated_resource("AssociatedResource".wire("associatedResource"));
        5 volume_owner_id("VolumeOwnerId".wire("volumeOwnerId"));
        6 operator("Operator".wire("operator"));
        7 ebs_card_index("EbsCardIndex".wire("ebsCardIndex"));
    }
}

/// > **Note**
/// >
/// > Amazon Elastic Graphics reached end of life on January 8, 2024.
///
/// Describes the association between an instance and an Elastic Graphics accelerator.
#[non_exhaustive]
pub struct ElasticGpuAssociation {
    /// The ID of the Elastic Graphics accelerator.
    pub elastic_gpu_id: Option<ElasticGpuId>,
    /// The ID of the association.
    pub elastic_gpu_association_id: Option<String>,
    /// The state of the association between the instance and the Elastic Graphics accelerator.
    pub elastic_gpu_association_state: Option<String>,
    /// The time the Elastic Graphics accelerator was associated with the instance.
    pub elastic_gpu_association_time: Option<String>,
}

structure! {
    ElasticGpuAssociation: Default {
        0 elastic_gpu_id("ElasticGpuId".wire("elasticGpuId"));
        1 elastic_gpu_association_id("ElasticGpuAssociationId".wire("elasticGpuAssociationId"));
        2 elastic_gpu_association_state("ElasticGpuAssociationState".wire("elasticGpuAssociationState"));
        3 elastic_gpu_association_time("ElasticGpuAssociationTime".wire("elasticGpuAssociationTime"));
    }
}

/// > **Note**
/// >
/// > Amazon Elastic Graphics reached end of life on January 8, 2024.
///
/// A specification for an Elastic Graphics accelerator.
#[non_exhaustive]
pub struct ElasticGpuSpecification {
    /// The type of Elastic Graphics accelerator.
    pub r#type: String,
}

structure! {
    ElasticGpuSpecification {
        0 r#type("Type".required());
    }
}

impl ElasticGpuSpecification {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

/// > **Note**
/// >
/// > Amazon Elastic Inference is no longer available.
///
/// Describes an elastic inference accelerator.
#[non_exhaustive]
pub struct ElasticInferenceAccelerator {
    /// The type of elastic inference accelerator. The possible values are `eia1.medium`, `eia1.large`, `eia1.xlarge`,
    /// `eia2.medium`, `eia2.large`, and `eia2.xlarge`.
    pub r#type: String,
    /// The number of elastic inference accelerators to attach to the instance.
    ///
    /// Default: 1
    pub count: Option<ElasticInferenceAcceleratorCount>,
}

structure! {
    ElasticInferenceAccelerator {
        0 r#type("Type".required());
        1 count("Count");
    }
}

impl ElasticInferenceAccelerator {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Shape::empty()
        }
    }

    /// The number of elastic inference accelerators to attach to the instance.
    #[must_use]
    pub fn count(mut self, value: impl Into<ElasticInferenceAcceleratorCount>) -> Self {
        self.count = some(value);
        self
    }
}

/// > **Note**
/// >
/// > Amazon Elastic Inference is no longer available.
///
/// Describes the association between an instance and an elastic inference accelerator.
#[non_exhaustive]
pub struct ElasticInferenceAcceleratorAssociation {
    /// The Amazon Resource Name (ARN) of the elastic inference accelerator.
    pub elastic_inference_accelerator_arn: Option<String>,
    /// The ID of the association.
    pub elastic_inference_accelerator_association_id: Option<String>,
    /// The state of the elastic inference accelerator.
    pub elastic_inference_accelerator_association_state: Option<String>,
    /// The time at which the elastic inference accelerator is associated with an instance.
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}

structure! {
    ElasticInferenceAcceleratorAssociation: Default {
        0 elastic_inference_accelerator_arn("ElasticInferenceAcceleratorArn".wire("elasticInferenceAcceleratorArn"));
        1 elastic_inference_accelerator_association_id("ElasticInferenceAcceleratorAssociationId".wire("elasticInferenceAcceleratorAssociationId"));
        2 elastic_inference_accelerator_association_state("ElasticInferenceAcceleratorAssociationState".wire("elasticInferenceAcceleratorAssociationState"));
        3 elastic_inference_accelerator_association_time("ElasticInferenceAcceleratorAssociationTime".wire("elasticInferenceAcceleratorAssociationTime"));
    }
}

/// Launch instances with ENA Express settings configured from your launch template.
#[non_exhaustive]
pub struct EnaSrdSpecificationRequest {
    /// Specifies whether ENA Express is enabled for the network interface when you launch an instance.
    pub ena_srd_enabled: Option<bool>,
    /// Contains ENA Express settings for UDP network traffic for the network interface attached to the instance.
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}

structure! {
    EnaSrdSpecificationRequest: Default {
        0 ena_srd_enabled("EnaSrdEnabled");
        1 ena_srd_udp_specification("EnaSrdUdpSpecification");
    }
}

impl EnaSrdSpecificationRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specifies whether ENA Express is enabled for the network interface when you launch an instance.
    #[inline]
    #[must_use]
    pub fn ena_srd_enabled(mut self, value: bool) -> Self {
        self.ena_srd_enabled = Some(value);
        self
    }

    /// Contains ENA Express settings for UDP network traffic for the network interface attached to the instance.
    #[must_use]
    pub fn ena_srd_udp_specification(
        mut self,
        value: impl Into<EnaSrdUdpSpecificationRequest>,
    ) -> Self {
        self.ena_srd_udp_specification = some(value);
        self
    }
}

/// Configures ENA Express for UDP network traffic from your launch template.
#[non_exhaustive]
pub struct EnaSrdUdpSpecificationRequest {
    /// Indicates whether UDP traffic uses ENA Express for your instance. To ensure that UDP traffic can use ENA
    /// Express when you launch an instance, you must also set **EnaSrdEnabled** in the
    /// **[`EnaSrdSpecificationRequest`]** to `true`.
    pub ena_srd_udp_enabled: Option<bool>,
}

structure! {
    EnaSrdUdpSpecificationRequest: Default {
        0 ena_srd_udp_enabled("EnaSrdUdpEnabled");
    }
}

impl EnaSrdUdpSpecificationRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether UDP traffic uses ENA Express for your instance.
    #[inline]
    #[must_use]
    pub fn ena_srd_udp_enabled(mut self, value: bool) -> Self {
        self.ena_srd_udp_enabled = Some(value);
        self
    }
}

/// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves.
#[non_exhaustive]
pub struct EnclaveOptions {
    /// If this parameter is set to `true`, the instance is enabled for Amazon Web Services Nitro Enclaves; otherwise,
    /// it is not enabled for Amazon Web Services Nitro Enclaves.
    pub enabled: Option<bool>,
}

structure! {
    EnclaveOptions: Default {
        0 enabled("Enabled".wire("enabled"));
    }
}

/// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves. For more information, see
/// [What is Amazon Web Services Nitro Enclaves?](https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html)
/// in the *Amazon Web Services Nitro Enclaves User Guide*.
#[non_exhaustive]
pub struct EnclaveOptionsRequest {
    /// To enable the instance for Amazon Web Services Nitro Enclaves, set this parameter to `true`.
    pub enabled: Option<bool>,
}

structure! {
    EnclaveOptionsRequest: Default {
        0 enabled("Enabled");
    }
}

impl EnclaveOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// To enable the instance for Amazon Web Services Nitro Enclaves, set this parameter to `true`.
    #[inline]
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

/// A filter name and value pair that is used to return a more specific list of results from a describe operation.
/// Filters can be used to match a set of resources by specific criteria, such as tags, attributes, or IDs.
///
/// If you specify multiple filters, the filters are joined with an `AND`, and the request returns only results
/// that match all of the specified filters.
///
/// For more information, see
/// [List and filter using the CLI and API](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html#Filtering_Resources_CLI)
/// in the *Amazon EC2 User Guide*.
#[non_exhaustive]
pub struct Filter {
    /// The name of the filter. Filter names are case-sensitive.
    pub name: Option<String>,
    /// The filter values. Filter values are case-sensitive. If you specify multiple values for a filter, the values
    /// are joined with an `OR`, and the request returns all results that match any of the specified values.
    pub values: Option<ValueStringList>,
}

structure! {
    Filter: Default {
        0 name("Name");
        1 values("Values".wire("Value"));
    }
}

impl Filter {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the filter.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = some(value);
        self
    }

    /// The filter values.
    #[must_use]
    pub fn values(mut self, items: impl Items<ValueStringList>) -> Self {
        self.values = collected(items);
        self
    }
}

/// Describes a security group.
#[non_exhaustive]
pub struct GroupIdentifier {
    /// The ID of the security group.
    pub group_id: Option<String>,
    /// The name of the security group.
    pub group_name: Option<String>,
}

structure! {
    GroupIdentifier: Default {
        0 group_id("GroupId".wire("groupId"));
        1 group_name("GroupName".wire("groupName"));
    }
}

/// Indicates whether your instance is configured for hibernation. This parameter is valid only if the instance
/// meets the
/// [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
/// For more information, see
/// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
/// the *Amazon EC2 User Guide*.
#[non_exhaustive]
pub struct HibernationOptions {
    /// If `true`, your instance is enabled for hibernation; otherwise, it is not enabled for hibernation.
    pub configured: Option<bool>,
}

structure! {
    HibernationOptions: Default {
        0 configured("Configured".wire("configured"));
    }
}

/// Indicates whether your instance is configured for hibernation. This parameter is valid only if the instance
/// meets the
/// [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
/// For more information, see
/// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
/// the *Amazon EC2 User Guide*.
#[non_exhaustive]
pub struct HibernationOptionsRequest {
    /// Set to `true` to enable your instance for hibernation.
    ///
    /// For Spot Instances, if you set `Configured` to `true`, either omit the
    /// [`InstanceInterruptionBehavior`](crate::enums::InstanceInterruptionBehavior) parameter (for
    /// [`SpotMarketOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html) ), or
    /// set it to `hibernate`. When `Configured` is true:
    ///
    /// - If you omit [`InstanceInterruptionBehavior`](crate::enums::InstanceInterruptionBehavior), it defaults to
    ///   `hibernate`.
    /// - If you set [`InstanceInterruptionBehavior`](crate::enums::InstanceInterruptionBehavior) to a value other
    ///   than `hibernate`, you'll get an error.
    ///
    /// Default: `false`
    pub configured: Option<bool>,
}

structure! {
    HibernationOptionsRequest: Default {
        0 configured("Configured");
    }
}

impl HibernationOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Set to `true` to enable your instance for hibernation.
    #[inline]
    #[must_use]
    pub fn configured(mut self, value: bool) -> Self {
        self.configured = Some(value);
        self
    }
}

/// Describes an IAM instance profile.
#[non_exhaustive]
pub struct IamInstanceProfile {
    /// The Amazon Resource Name (ARN) of the instance profile.
    pub arn: Option<String>,
    /// The ID of the instance profile.
    pub id: Option<String>,
}

structure! {
    IamInstanceProfile: Default {
        0 arn("Arn".wire("arn"));
        1 id("Id".wire("id"));
    }
}

/// Describes an IAM instance profile.
#[non_exhaustive]
pub struct IamInstanceProfileSpecification {
    /// The Amazon Resource Name (ARN) of the instance profile.
    pub arn: Option<String>,
    /// The name of the instance profile.
    pub name: Option<String>,
}

structure! {
    IamInstanceProfileSpecification: Default {
        0 arn("Arn".wire("arn"));
        1 name("Name".wire("name"));
    }
}

impl IamInstanceProfileSpecification {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Amazon Resource Name (ARN) of the instance profile.
    #[must_use]
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = some(value);
        self
    }

    /// The name of the instance profile.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = some(value);
        self
    }
}

/// Describes an image.
#[non_exhaustive]
pub struct Image {
    /// The platform details associated with the billing code of the AMI. For more information, see
    /// [Understand AMI billing information](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-billing-info.html)
    /// in the *Amazon EC2 User Guide*.
    pub platform_details: Option<String>,
    /// The operation of the Amazon EC2 instance and the billing code that is associated with the AMI.
    /// `usageOperation` corresponds to the
    /// [lineitem/Operation](https://docs.aws.amazon.com/cur/latest/userguide/Lineitem-columns.html#Lineitem-details-O-Operation)
    /// column on your Amazon Web Services Cost and Usage Report and in the
    /// [Amazon Web Services Price List API](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html).
    /// You can view these fields on the **Instances** or **AMIs** pages in the Amazon EC2 console, or in the
    /// responses that are returned by the
    /// [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html) command in
    /// the Amazon EC2 API, or the
    /// [describe-images](https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-images.html) command in the
    /// CLI.
    pub usage_operation: Option<String>,
    /// Any block device mapping entries.
    pub block_device_mappings: Option<BlockDeviceMappingList>,
    /// The description of the AMI that was provided during image creation.
    pub description: Option<String>,
    /// Specifies whether enhanced networking with ENA is enabled.
    pub ena_support: Option<bool>,
    /// The hypervisor type of the image. Only `xen` is supported. `ovm` is not supported.
    pub hypervisor: Option<HypervisorType>,
    /// The owner alias (`amazon` | `aws-backup-vault` | `aws-marketplace`).
    pub image_owner_alias: Option<String>,
    /// The name of the AMI that was provided during image creation.
    pub name: Option<String>,
    /// The device name of the root device volume (for example, `/dev/sda1`).
    pub root_device_name: Option<String>,
    /// The type of root device used by the AMI. The AMI can use an Amazon EBS volume or an instance store volume.
    pub root_device_type: Option<DeviceType>,
    /// Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is enabled.
    pub sriov_net_support: Option<String>,
    /// The reason for the state change.
    pub state_reason: Option<StateReason>,
    /// Any tags assigned to the image.
    pub tags: Option<TagList>,
    /// The type of virtualization of the AMI.
    pub virtualization_type: Option<VirtualizationType>,
    /// The boot mode of the image. For more information, see
    /// [Instance launch behavior with Amazon EC2 boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html)
    /// in the *Amazon EC2 User Guide*.
    pub boot_mode: Option<BootModeValues>,
    /// If the image is configured for NitroTPM support, the value is `v2.0`. For more information, see
    /// [NitroTPM](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the *Amazon EC2 User Guide*.
    pub tpm_support: Option<TpmSupportValues>,
    /// The date and time to deprecate the AMI, in UTC, in the following format: *YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*Z. If
    /// you specified a value for seconds, Amazon EC2 rounds the seconds to the nearest minute.
    pub deprecation_time: Option<String>,
    /// If `v2.0`, it indicates that IMDSv2 is specified in the AMI. Instances launched from this AMI will have
    /// `HttpTokens` automatically set to `required` so that, by default, the instance requires that IMDSv2 is used
    /// when requesting instance metadata. In addition, `HttpPutResponseHopLimit` is set to `2`. For more information,
    /// see
    /// [Configure the AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html#configure-IMDS-new-instances-ami-configuration)
    /// in the *Amazon EC2 User Guide*.
    pub imds_support: Option<ImdsSupportValues>,
    /// The ID of the instance that the AMI was created from if the AMI was created using
    /// [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html). This field only
    /// appears if the AMI was created using CreateImage.
    pub source_instance_id: Option<String>,
    /// Indicates whether deregistration protection is enabled for the AMI.
    pub deregistration_protection: Option<String>,
    /// The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the AMI was last used
    /// to launch an EC2 instance. When the AMI is used to launch an instance, there is a 24-hour delay before that
    /// usage is reported.
    ///
    /// > **Note**
    /// >
    /// > `lastLaunchedTime` data is available starting April 2017.
    pub last_launched_time: Option<String>,
    /// If `true`, the AMI satisfies the criteria for Allowed AMIs and can be discovered and used in the account. If
    /// `false` and Allowed AMIs is set to `enabled`, the AMI can't be discovered or used in the account. If `false`
    /// and Allowed AMIs is set to `audit-mode`, the AMI can be discovered and used in the account.
    ///
    /// For more information, see
    /// [Control the discovery and use of AMIs in Amazon EC2 with Allowed AMIs](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html)
    /// in *Amazon EC2 User Guide*.
    pub image_allowed: Option<bool>,
    /// The ID of the source AMI from which the AMI was created.
    pub source_image_id: Option<String>,
    /// The Region of the source AMI.
    pub source_image_region: Option<String>,
    /// Indicates whether the image is eligible for Amazon Web Services Free Tier.
    ///
    /// - If `true`, the AMI is eligible for Free Tier and can be used to launch instances under the Free Tier limits.
    /// - If `false`, the AMI is not eligible for Free Tier.
    pub free_tier_eligible: Option<bool>,
    /// The name of the public Systems Manager parameter that resolves to this AMI, under the `aws/service/`
    /// namespace.
    pub public_ssm_parameter_name: Option<String>,
    /// The watermarks attached to the AMI.
    pub image_watermarks: Option<ImageWatermarkList>,
    /// The Amazon Inspector scan results for the AMI. This information is present only for AMIs that Amazon Inspector
    /// has scanned.
    ///
    /// When you share an AMI with other accounts, organizations, or organizational units (OUs), or make it public,
    /// its scan results are available to the accounts that can use the AMI.
    pub scan_results: Option<ScanResults>,
    /// The instance type specification for the AMI, which defines which instance types are compatible with this
    /// image.
    pub instance_type_specification: Option<InstanceTypeSpecification>,
    /// The ID of the AMI.
    pub image_id: Option<String>,
    /// The location of the AMI.
    pub image_location: Option<String>,
    /// The current state of the AMI. If the state is `available`, the image is successfully registered and can be
    /// used to launch an instance.
    pub state: Option<ImageState>,
    /// The ID of the Amazon Web Services account that owns the image.
    pub owner_id: Option<String>,
    /// The date and time the image was created.
    pub creation_date: Option<String>,
    /// Indicates whether the image has public launch permissions. The value is `true` if this image has public launch
    /// permissions or `false` if it has only implicit and explicit launch permissions.
    pub public: Option<bool>,
    /// Any product codes associated with the AMI.
    pub product_codes: Option<ProductCodeList>,
    /// The architecture of the image.
    pub architecture: Option<ArchitectureValues>,
    /// The type of image.
    pub image_type: Option<ImageTypeValues>,
    /// The kernel associated with the image, if any. Only applicable for machine images.
    pub kernel_id: Option<String>,
    /// The RAM disk associated with the image, if any. Only applicable for machine images.
    pub ramdisk_id: Option<String>,
    /// This value is set to `windows` for Windows AMIs; otherwise, it is blank.
    pub platform: Option<PlatformValues>,
}

structure! {
    Image: Default {
        0 platform_details("PlatformDetails".wire("platformDetails"));
        1 usage_operation("UsageOperation".wire("usageOperation"));
        2 block_device_mappings("BlockDeviceMappings".wire("blockDeviceMapping"));
        3 description("Description".wire("description"));
        4 ena_support("EnaSupport".wire("enaSupport"));
        5 hypervisor("Hypervisor".wire("hypervisor"));
        6 image_owner_alias("ImageOwnerAlias".wire("imageOwnerAlias"));
        7 name("Name".wire("name"));
        8 root_device_name("RootDeviceName".wire("rootDeviceName"));
        9 root_device_type("RootDeviceType".wire("rootDeviceType"));
        10 sriov_net_support("SriovNetSupport".wire("sriovNetSupport"));
        11 state_reason("StateReason".wire("stateReason"));
        12 tags("Tags".wire("tagSet"));
        13 virtualization_type("VirtualizationType".wire("virtualizationType"));
        14 boot_mode("BootMode".wire("bootMode"));
        15 tpm_support("TpmSupport".wire("tpmSupport"));
        16 deprecation_time("DeprecationTime".wire("deprecationTime"));
        17 imds_support("ImdsSupport".wire("imdsSupport"));
        18 source_instance_id("SourceInstanceId".wire("sourceInstanceId"));
        19 deregistration_protection("DeregistrationProtection".wire("deregistrationProtection"));
        20 last_launched_time("LastLaunchedTime".wire("lastLaunchedTime"));
        21 image_allowed("ImageAllowed".wire("imageAllowed"));
        22 source_image_id("SourceImageId".wire("sourceImageId"));
        23 source_image_region("SourceImageRegion".wire("sourceImageRegion"));
        24 free_tier_eligible("FreeTierEligible".wire("freeTierEligible"));
        25 public_ssm_parameter_name("PublicSsmParameterName".wire("publicSsmParameterName"));
        26 image_watermarks("ImageWatermarks".wire("imageWatermarkSet"));
        27 scan_results("ScanResults".wire("scanResults"));
        28 instance_type_specification("InstanceTypeSpecification".wire("instanceTypeSpecification"));
        29 image_id("ImageId".wire("imageId"));
        30 image_location("ImageLocation".wire("imageLocation"));
        31 state("State".wire("imageState"));
        32 owner_id("OwnerId".wire("imageOwnerId"));
        33 creation_date("CreationDate".wire("creationDate"));
        34 public("Public".wire("isPublic"));
        35 product_codes("ProductCodes".wire("productCodes"));
        36 architecture("Architecture".wire("architecture"));
        37 image_type("ImageType".wire("imageType"));
        38 kernel_id("KernelId".wire("kernelId"));
        39 ramdisk_id("RamdiskId".wire("ramdiskId"));
        40 platform("Platform".wire("platform"));
    }
}

/// Describes a watermark attached to an AMI.
#[non_exhaustive]
pub struct ImageWatermark {
    /// The watermark identifier, in `accountId:watermarkName` format (for example, `123456789012:approvedAmi`). The
    /// `accountId` portion is the Amazon Web Services account ID of the watermark creator. The `watermarkName`
    /// portion is customer-provided.
    pub watermark_key: Option<String>,
    /// The Region where the watermark was originally attached.
    pub source_image_region: Option<String>,
    /// The ID of the AMI to which the watermark was originally attached.
    pub source_image_id: Option<String>,
    /// The creation date of the source AMI, in the following format:
    /// *YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*.*ssssss*+*HH*:*MM*.
    pub source_image_creation_time: Option<MillisecondDateTime>,
    /// The date and time the watermark was attached to the AMI, in the following format:
    /// *YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*.*ssssss*+*HH*:*MM*.
    pub watermark_creation_time: Option<MillisecondDateTime>,
}

structure! {
    ImageWatermark: Default {
        0 watermark_key("WatermarkKey".wire("watermarkKey"));
        1 source_image_region("SourceImageRegion".wire("sourceImageRegion"));
        2 source_image_id("SourceImageId".wire("sourceImageId"));
        3 source_image_creation_time("SourceImageCreationTime".wire("sourceImageCreationTime"));
        4 watermark_creation_time("WatermarkCreationTime".wire("watermarkCreationTime"));
    }
}

/// Describes an instance.
#[non_exhaustive]
pub struct Instance {
    /// The architecture of the image.
    pub architecture: Option<ArchitectureValues>,
    /// Any block device mapping entries for the instance.
    pub block_device_mappings: Option<InstanceBlockDeviceMappingList>,
    /// The idempotency token you provided when you launched the instance, if applicable.
    pub client_token: Option<String>,
    /// Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated
    /// throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This
    /// optimization isn't available with all instance types. Additional usage charges apply when using an EBS
    /// Optimized instance.
    pub ebs_optimized: Option<bool>,
    /// Specifies whether enhanced networking with ENA is enabled.
    pub ena_support: Option<bool>,
    /// The hypervisor type of the instance. The value `xen` is used for both Xen and Nitro hypervisors.
    pub hypervisor: Option<HypervisorType>,
    /// The IAM instance profile associated with the instance, if applicable.
    pub iam_instance_profile: Option<IamInstanceProfile>,
    /// Indicates whether this is a Spot Instance or a Scheduled Instance.
    pub instance_lifecycle: Option<InstanceLifecycleType>,
    /// Deprecated.
    ///
    /// > **Note**
    /// >
    /// > Amazon Elastic Graphics reached end of life on January 8, 2024.
    pub elastic_gpu_associations: Option<ElasticGpuAssociationList>,
    /// Deprecated
    ///
    /// > **Note**
    /// >
    /// > Amazon Elastic Inference is no longer available.
    pub elastic_inference_accelerator_associations:
        Option<ElasticInferenceAcceleratorAssociationList>,
    /// The network interfaces for the instance.
    pub network_interfaces: Option<InstanceNetworkInterfaceList>,
    /// The Amazon Resource Name (ARN) of the Outpost.
    pub outpost_arn: Option<String>,
    /// The device name of the root device volume (for example, `/dev/sda1`).
    pub root_device_name: Option<String>,
    /// The root device type used by the AMI. The AMI can use an EBS volume or an instance store volume.
    pub root_device_type: Option<DeviceType>,
    /// The security groups for the instance.
    pub security_groups: Option<GroupIdentifierList>,
    /// Indicates whether source/destination checking is enabled.
    pub source_dest_check: Option<bool>,
    /// If the request is a Spot Instance request, the ID of the request.
    pub spot_instance_request_id: Option<String>,
    /// Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is enabled.
    pub sriov_net_support: Option<String>,
    /// The reason for the most recent state transition.
    pub state_reason: Option<StateReason>,
    /// Any tags assigned to the instance.
    pub tags: Option<TagList>,
    /// The virtualization type of the instance.
    pub virtualization_type: Option<VirtualizationType>,
    /// The CPU options for the instance.
    pub cpu_options: Option<CpuOptions>,
    /// The ID of the Capacity Block.
    ///
    /// > **Note**
    /// >
    /// > For P5 instances, a Capacity Block ID refers to a group of instances. For Trn2u instances, a capacity block
    /// > ID refers to an EC2 UltraServer.
    pub capacity_block_id: Option<String>,
    /// The ID of the Capacity Reservation.
    pub capacity_reservation_id: Option<String>,
    /// Information about the Capacity Reservation targeting option.
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    /// Indicates whether the instance is enabled for hibernation.
    pub hibernation_options: Option<HibernationOptions>,
    /// The license configurations for the instance.
    pub licenses: Option<LicenseList>,
    /// The metadata options for the instance.
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    /// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves.
    pub enclave_options: Option<EnclaveOptions>,
    /// The boot mode that was specified by the AMI. If the value is `uefi-preferred`, the AMI supports both UEFI and
    /// Legacy BIOS. The `currentInstanceBootMode` parameter is the boot mode that is used to boot the instance at
    /// launch or start.
    ///
    /// > **Note**
    /// >
    /// > The operating system contained in the AMI must be configured to support the specified boot mode.
    ///
    /// For more information, see [Boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in
    /// the *Amazon EC2 User Guide*.
    pub boot_mode: Option<BootModeValues>,
    /// The platform details value for the instance. For more information, see
    /// [AMI billing information fields](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html)
    /// in the *Amazon EC2 User Guide*.
    pub platform_details: Option<String>,
    /// The usage operation value for the instance. For more information, see
    /// [AMI billing information fields](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html)
    /// in the *Amazon EC2 User Guide*.
    pub usage_operation: Option<String>,
    /// The time that the usage operation was last updated.
    pub usage_operation_update_time: Option<MillisecondDateTime>,
    /// The options for the instance hostname.
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    /// The IPv6 address assigned to the instance.
    pub ipv6_address: Option<String>,
    /// If the instance is configured for NitroTPM support, the value is `v2.0`. For more information, see
    /// [NitroTPM](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the *Amazon EC2 User Guide*.
    pub tpm_support: Option<String>,
    /// Provides information on the recovery and maintenance options of your instance.
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    /// The boot mode that is used to boot the instance at launch or start. For more information, see
    /// [Boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the *Amazon EC2 User
    /// Guide*.
    pub current_instance_boot_mode: Option<InstanceBootModeValues>,
    /// Contains settings for the network performance options for your instance.
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    /// The service provider that manages the instance.
    pub operator: Option<OperatorResponse>,
    /// The secondary interfaces for the instance.
    pub secondary_interfaces: Option<InstanceSecondaryInterfaceList>,
    /// The ID of the instance.
    pub instance_id: Option<String>,
    /// The ID of the AMI used to launch the instance.
    pub image_id: Option<String>,
    /// The current state of the instance.
    pub state: Option<InstanceState>,
    /// \[IPv4 only\] The private DNS hostname name assigned to the instance. This DNS hostname can only be used
    /// inside the Amazon EC2 network. This name is not available until the instance enters the `running` state.
    ///
    /// The Amazon-provided DNS server resolves Amazon-provided private DNS hostnames if you've enabled DNS resolution
    /// and DNS hostnames in your VPC. If you are not using the Amazon-provided DNS server in your VPC, your custom
    /// domain name servers must resolve the hostname as appropriate.
    pub private_dns_name: Option<String>,
    /// The public DNS name assigned to the instance. This name is not available until the instance enters the
    /// `running` state. This name is only available if you've enabled DNS hostnames for your VPC. The format of this
    /// name depends on the
    /// [public hostname type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hostname-types.html#public-hostnames).
    pub public_dns_name: Option<String>,
    /// The reason for the most recent state transition. This might be an empty string.
    pub state_transition_reason: Option<String>,
    /// The name of the key pair, if this instance was launched with an associated key pair.
    pub key_name: Option<String>,
    /// The AMI launch index, which can be used to find this instance in the launch group.
    pub ami_launch_index: Option<i32>,
    /// The product codes attached to this instance, if applicable.
    pub product_codes: Option<ProductCodeList>,
    /// The instance type.
    pub instance_type: Option<InstanceType>,
    /// The time that the instance was last launched. To determine the time that instance was first launched, see the
    /// attachment time for the primary network interface.
    pub launch_time: Option<Timestamp>,
    /// The location where the instance launched, if applicable.
    pub placement: Option<Placement>,
    /// The kernel associated with this instance, if applicable.
    pub kernel_id: Option<String>,
    /// The RAM disk associated with this instance, if applicable.
    pub ramdisk_id: Option<String>,
    /// The platform. This value is `windows` for Windows instances; otherwise, it is empty.
    pub platform: Option<PlatformValues>,
    /// The monitoring for the instance.
    pub monitoring: Option<Monitoring>,
    /// The ID of the subnet in which the instance is running.
    pub subnet_id: Option<String>,
    /// The ID of the VPC in which the instance is running.
    pub vpc_id: Option<String>,
    /// The private IPv4 address assigned to the instance.
    pub private_ip_address: Option<String>,
    /// The public IPv4 address, or the Carrier IP address assigned to the instance, if applicable.
    ///
    /// A Carrier IP address only applies to an instance launched in a subnet associated with a Wavelength Zone.
    pub public_ip_address: Option<String>,
}

structure! {
    Instance: Default {
        0 architecture("Architecture".wire("architecture"));
        1 block_device_mappings("BlockDeviceMappings".wire("blockDeviceMapping"));
        2 client_token("ClientToken".wire("clientToken"));
        3 ebs_optimized("EbsOptimized".wire("ebsOptimized"));
        4 ena_support("EnaSupport".wire("enaSupport"));
        5 hypervisor("Hypervisor".wire("hypervisor"));
        6 iam_instance_profile("IamInstanceProfile".wire("iamInstanceProfile"));
        7 instance_lifecycle("InstanceLifecycle".wire("instanceLifecycle"));
        8 elastic_gpu_associations("ElasticGpuAssociations".wire("elasticGpuAssociationSet"));
        9 elastic_inference_accelerator_associations("ElasticInferenceAcceleratorAssociations".wire("elasticInferenceAcceleratorAssociationSet"));
        10 network_interfaces("NetworkInterfaces".wire("networkInterfaceSet"));
        11 outpost_arn("OutpostArn".wire("outpostArn"));
        12 root_device_name("RootDeviceName".wire("rootDeviceName"));
        13 root_device_type("RootDeviceType".wire("rootDeviceType"));
        14 security_groups("SecurityGroups".wire("groupSet"));
        15 source_dest_check("SourceDestCheck".wire("sourceDestCheck"));
        16 spot_instance_request_id("SpotInstanceRequestId".wire("spotInstanceRequestId"));
        17 sriov_net_support("SriovNetSupport".wire("sriovNetSupport"));
        18 state_reason("StateReason".wire("stateReason"));
        19 tags("Tags".wire("tagSet"));
        20 virtualization_type("VirtualizationType".wire("virtualizationType"));
        21 cpu_options("CpuOptions".wire("cpuOptions"));
        22 capacity_block_id("CapacityBlockId".wire("capacityBlockId"));
        23 capacity_reservation_id("CapacityReservationId".wire("capacityReservationId"));
        24 capacity_reservation_specification("CapacityReservationSpecification".wire("capacityReservationSpecification"));
        25 hibernation_options("HibernationOptions".wire("hibernationOptions"));
        26 licenses("Licenses".wire("licenseSet"));
        27 metadata_options("MetadataOptions".wire("metadataOptions"));
        28 enclave_options("EnclaveOptions".wire("enclaveOptions"));
        29 boot_mode("BootMode".wire("bootMode"));
        30 platform_details("PlatformDetails".wire("platformDetails"));
        31 usage_operation("UsageOperation".wire("usageOperation"));
        32 usage_operation_update_time("UsageOperationUpdateTime".wire("usageOperationUpdateTime"));
        33 private_dns_name_options("PrivateDnsNameOptions".wire("privateDnsNameOptions"));
        34 ipv6_address("Ipv6Address".wire("ipv6Address"));
        35 tpm_support("TpmSupport".wire("tpmSupport"));
        36 maintenance_options("MaintenanceOptions".wire("maintenanceOptions"));
        37 current_instance_boot_mode("CurrentInstanceBootMode".wire("currentInstanceBootMode"));
        38 network_performance_options("NetworkPerformanceOptions".wire("networkPerformanceOptions"));
        39 operator("Operator".wire("operator"));
        40 secondary_interfaces("SecondaryInterfaces".wire("secondaryInterfaceSet"));
        41 instance_id("InstanceId".wire("instanceId"));
        42 image_id("ImageId".wire("imageId"));
        43 state("State".wire("instanceState"));
        44 private_dns_name("PrivateDnsName".wire("privateDnsName"));
        45 public_dns_name("PublicDnsName".wire("dnsName"));
        46 state_transition_reason("StateTransitionReason".wire("reason"));
        47 key_name("KeyName".wire("keyName"));
        48 ami_launch_index("AmiLaunchIndex".wire("amiLaunchIndex"));
        49 product_codes("ProductCodes".wire("productCodes"));
        50 instance_type("InstanceType".wire("instanceType"));
        51 launch_time("LaunchTime".wire("launchTime"));
        52 placement("Placement".wire("placement"));
        53 kernel_id("KernelId".wire("kernelId"));
        54 ramdisk_id("RamdiskId".wire("ramdiskId"));
        55 platform("Platform".wire("platform"));
        56 monitoring("Monitoring".wire("monitoring"));
        57 subnet_id("SubnetId".wire("subnetId"));
        58 vpc_id("VpcId".wire("vpcId"));
        59 private_ip_address("PrivateIpAddress".wire("privateIpAddress"));
        60 public_ip_address("PublicIpAddress".wire("ipAddress"));
    }
}

/// ENA Express uses Amazon Web Services Scalable Reliable Datagram (SRD) technology to increase the maximum
/// bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA
/// Express, you can communicate between two EC2 instances in the same subnet within the same account, or in
/// different accounts. Both sending and receiving instances must have ENA Express enabled.
///
/// To improve the reliability of network packet delivery, ENA Express reorders network packets on the receiving
/// end by default. However, some UDP-based applications are designed to handle network packets that are out of
/// order to reduce the overhead for packet delivery at the network layer. When ENA Express is enabled, you can
/// specify whether UDP network traffic uses it.
#[non_exhaustive]
pub struct InstanceAttachmentEnaSrdSpecification {
    /// Indicates whether ENA Express is enabled for the network interface.
    pub ena_srd_enabled: Option<bool>,
    /// Configures ENA Express for UDP network traffic.
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}

structure! {
    InstanceAttachmentEnaSrdSpecification: Default {
        0 ena_srd_enabled("EnaSrdEnabled".wire("enaSrdEnabled"));
        1 ena_srd_udp_specification("EnaSrdUdpSpecification".wire("enaSrdUdpSpecification"));
    }
}

/// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic
/// automatically uses it. However, some UDP-based applications are designed to handle network packets that are
/// out of order, without a need for retransmission, such as live video broadcasting or other near-real-time
/// applications. For UDP traffic, you can specify whether to use ENA Express, based on your application
/// environment needs.
#[non_exhaustive]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    /// Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must
    /// first enable ENA Express.
    pub ena_srd_udp_enabled: Option<bool>,
}

structure! {
    InstanceAttachmentEnaSrdUdpSpecification: Default {
        0 ena_srd_udp_enabled("EnaSrdUdpEnabled".wire("enaSrdUdpEnabled"));
    }
}

/// Describes a block device mapping.
#[non_exhaustive]
pub struct InstanceBlockDeviceMapping {
    /// The device name.
    pub device_name: Option<String>,
    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    pub ebs: Option<EbsInstanceBlockDevice>,
}

structure! {
    InstanceBlockDeviceMapping: Default {
        0 device_name("DeviceName".wire("deviceName"));
        1 ebs("Ebs".wire("ebs"));
    }
}

/// Information about an IPv4 prefix.
#[non_exhaustive]
pub struct InstanceIpv4Prefix {
    /// One or more IPv4 prefixes assigned to the network interface.
    pub ipv4_prefix: Option<String>,
}

structure! {
    InstanceIpv4Prefix: Default {
        0 ipv4_prefix("Ipv4Prefix".wire("ipv4Prefix"));
    }
}

/// Describes an IPv6 address.
#[non_exhaustive]
pub struct InstanceIpv6Address {
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// Determines if an IPv6 address associated with a network interface is the primary IPv6 address. When you enable
    /// an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the
    /// instance is terminated or the network interface is detached. For more information, see
    /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    pub is_primary_ipv6: Option<bool>,
}

structure! {
    InstanceIpv6Address: Default {
        0 ipv6_address("Ipv6Address".wire("ipv6Address"));
        1 is_primary_ipv6("IsPrimaryIpv6".wire("isPrimaryIpv6"));
    }
}

impl InstanceIpv6Address {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The IPv6 address.
    #[must_use]
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = some(value);
        self
    }

    /// Determines if an IPv6 address associated with a network interface is the primary IPv6 address.
    #[inline]
    #[must_use]
    pub fn is_primary_ipv6(mut self, value: bool) -> Self {
        self.is_primary_ipv6 = Some(value);
        self
    }
}

/// Information about an IPv6 prefix.
#[non_exhaustive]
pub struct InstanceIpv6Prefix {
    /// One or more IPv6 prefixes assigned to the network interface.
    pub ipv6_prefix: Option<String>,
}

structure! {
    InstanceIpv6Prefix: Default {
        0 ipv6_prefix("Ipv6Prefix".wire("ipv6Prefix"));
    }
}

/// The maintenance options for the instance.
#[non_exhaustive]
pub struct InstanceMaintenanceOptions {
    /// Provides information on the current automatic recovery behavior of your instance.
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
    /// Specifies whether to attempt reboot migration during a user-initiated reboot of an instance that has a
    /// scheduled `system-reboot` event:
    ///
    /// - `default` - Amazon EC2 attempts to migrate the instance to new hardware (reboot migration). If successful,
    ///   the `system-reboot` event is cleared. If unsuccessful, an in-place reboot occurs and the event remains
    ///   scheduled.
    /// - `disabled` - Amazon EC2 keeps the instance on the same hardware (in-place reboot). The `system-reboot` event
    ///   remains scheduled.
    ///
    /// This setting only applies to supported instances that have a scheduled reboot event. For more information, see
    /// [Enable or disable reboot migration](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/schedevents_actions_reboot.html#reboot-migration)
    /// in the *Amazon EC2 User Guide*.
    pub reboot_migration: Option<InstanceRebootMigrationState>,
}

structure! {
    InstanceMaintenanceOptions: Default {
        0 auto_recovery("AutoRecovery".wire("autoRecovery"));
        1 reboot_migration("RebootMigration".wire("rebootMigration"));
    }
}

/// The maintenance options for the instance.
#[non_exhaustive]
pub struct InstanceMaintenanceOptionsRequest {
    /// Disables the automatic recovery behavior of your instance or sets it to default. For more information, see
    /// [Simplified automatic recovery](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html#instance-configuration-recovery).
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
}

structure! {
    InstanceMaintenanceOptionsRequest: Default {
        0 auto_recovery("AutoRecovery");
    }
}

impl InstanceMaintenanceOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disables the automatic recovery behavior of your instance or sets it to default.
    #[must_use]
    pub fn auto_recovery(mut self, value: impl Into<InstanceAutoRecoveryState>) -> Self {
        self.auto_recovery = some(value);
        self
    }
}

/// Describes the market (purchasing) option for the instances.
#[non_exhaustive]
pub struct InstanceMarketOptionsRequest {
    /// The market type.
    pub market_type: Option<MarketType>,
    /// The options for Spot Instances.
    pub spot_options: Option<SpotMarketOptions>,
}

structure! {
    InstanceMarketOptionsRequest: Default {
        0 market_type("MarketType");
        1 spot_options("SpotOptions");
    }
}

impl InstanceMarketOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The market type.
    #[must_use]
    pub fn market_type(mut self, value: impl Into<MarketType>) -> Self {
        self.market_type = some(value);
        self
    }

    /// The options for Spot Instances.
    #[must_use]
    pub fn spot_options(mut self, value: impl Into<SpotMarketOptions>) -> Self {
        self.spot_options = some(value);
        self
    }
}

/// The metadata options for the instance.
#[non_exhaustive]
pub struct InstanceMetadataOptionsRequest {
    /// Indicates whether IMDSv2 is required.
    ///
    /// - `optional` - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
    /// - `required` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use IMDSv2.
    ///
    /// Default:
    ///
    /// - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0` and the account
    ///   level default is set to `no-preference`, the default is `required`.
    /// - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0`, but the
    ///   account level default is set to `V1 or V2`, the default is `optional`.
    ///
    /// The default value can also be affected by other combinations of parameters. For more information, see
    /// [Order of precedence for instance metadata options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html#instance-metadata-options-order-of-precedence)
    /// in the *Amazon EC2 User Guide*.
    pub http_tokens: Option<HttpTokensState>,
    /// The maximum number of hops that the metadata token can travel.
    ///
    /// Possible values: Integers from 1 to 64
    pub http_put_response_hop_limit: Option<i32>,
    /// Enables or disables the HTTP metadata endpoint on your instances.
    ///
    /// If you specify a value of `disabled`, you cannot access your instance metadata.
    ///
    /// Default: `enabled`
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    /// Enables or disables the IPv6 endpoint for the instance metadata service.
    ///
    /// Default: `disabled`
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    /// Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off
    /// access to instance tags from the instance metadata. For more information, see
    /// [View tags for your EC2 instances using instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
    ///
    /// Default: `disabled`
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

structure! {
    InstanceMetadataOptionsRequest: Default {
        0 http_tokens("HttpTokens");
        1 http_put_response_hop_limit("HttpPutResponseHopLimit");
        2 http_endpoint("HttpEndpoint");
        3 http_protocol_ipv6("HttpProtocolIpv6");
        4 instance_metadata_tags("InstanceMetadataTags");
    }
}

impl InstanceMetadataOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether IMDSv2 is required.
    #[must_use]
    pub fn http_tokens(mut self, value: impl Into<HttpTokensState>) -> Self {
        self.http_tokens = some(value);
        self
    }

    /// The maximum number of hops that the metadata token can travel.
    #[must_use]
    pub fn http_put_response_hop_limit(mut self, value: impl Into<i32>) -> Self {
        self.http_put_response_hop_limit = some(value);
        self
    }

    /// Enables or disables the HTTP metadata endpoint on your instances.
    #[must_use]
    pub fn http_endpoint(mut self, value: impl Into<InstanceMetadataEndpointState>) -> Self {
        self.http_endpoint = some(value);
        self
    }

    /// Enables or disables the IPv6 endpoint for the instance metadata service.
    #[must_use]
    pub fn http_protocol_ipv6(mut self, value: impl Into<InstanceMetadataProtocolState>) -> Self {
        self.http_protocol_ipv6 = some(value);
        self
    }

    /// Set to `enabled` to allow access to instance tags from the instance metadata.
    #[must_use]
    pub fn instance_metadata_tags(mut self, value: impl Into<InstanceMetadataTagsState>) -> Self {
        self.instance_metadata_tags = some(value);
        self
    }
}

/// The metadata options for the instance.
#[non_exhaustive]
pub struct InstanceMetadataOptionsResponse {
    /// The state of the metadata option changes.
    ///
    /// `pending` - The metadata options are being updated and the instance is not ready to process metadata traffic
    /// with the new selection.
    ///
    /// `applied` - The metadata options have been successfully applied on the instance.
    pub state: Option<InstanceMetadataOptionsState>,
    /// Indicates whether IMDSv2 is required.
    ///
    /// - `optional` - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
    /// - `required` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use IMDSv2.
    pub http_tokens: Option<HttpTokensState>,
    /// The maximum number of hops that the metadata token can travel.
    ///
    /// Possible values: Integers from `1` to `64`
    pub http_put_response_hop_limit: Option<i32>,
    /// Indicates whether the HTTP metadata endpoint on your instances is enabled or disabled.
    ///
    /// If the value is `disabled`, you cannot access your instance metadata.
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    /// Indicates whether the IPv6 endpoint for the instance metadata service is enabled or disabled.
    ///
    /// Default: `disabled`
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    /// Indicates whether access to instance tags from the instance metadata is enabled or disabled. For more
    /// information, see
    /// [View tags for your EC2 instances using instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

structure! {
    InstanceMetadataOptionsResponse: Default {
        0 state("State".wire("state"));
        1 http_tokens("HttpTokens".wire("httpTokens"));
        2 http_put_response_hop_limit("HttpPutResponseHopLimit".wire("httpPutResponseHopLimit"));
        3 http_endpoint("HttpEndpoint".wire("httpEndpoint"));
        4 http_protocol_ipv6("HttpProtocolIpv6".wire("httpProtocolIpv6"));
        5 instance_metadata_tags("InstanceMetadataTags".wire("instanceMetadataTags"));
    }
}

/// Describes a network interface.
#[non_exhaustive]
pub struct InstanceNetworkInterface {
    /// The association information for an Elastic IPv4 associated with the network interface.
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    /// The network interface attachment.
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    /// The description.
    pub description: Option<String>,
    /// The security groups.
    pub groups: Option<GroupIdentifierList>,
    /// The IPv6 addresses associated with the network interface.
    pub ipv6_addresses: Option<InstanceIpv6AddressList>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The ID of the network interface.
    pub network_interface_id: Option<String>,
    /// The ID of the Amazon Web Services account that created the network interface.
    pub owner_id: Option<String>,
    /// The private DNS name.
    pub private_dns_name: Option<String>,
    /// The IPv4 address of the network interface within the subnet.
    pub private_ip_address: Option<String>,
    /// The private IPv4 addresses associated with the network interface.
    pub private_ip_addresses: Option<InstancePrivateIpAddressList>,
    /// Indicates whether source/destination checking is enabled.
    pub source_dest_check: Option<bool>,
    /// The status of the network interface.
    pub status: Option<NetworkInterfaceStatus>,
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
    /// The ID of the VPC.
    pub vpc_id: Option<String>,
    /// The type of network interface.
    ///
    /// Valid values: `interface` | `efa` | `efa-only` | `evs` | `trunk`
    pub interface_type: Option<String>,
    /// The IPv4 delegated prefixes that are assigned to the network interface.
    pub ipv4_prefixes: Option<InstanceIpv4PrefixList>,
    /// The IPv6 delegated prefixes that are assigned to the network interface.
    pub ipv6_prefixes: Option<InstanceIpv6PrefixList>,
    /// A security group connection tracking configuration that enables you to set the timeout for connection tracking
    /// on an Elastic network interface. For more information, see
    /// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    /// in the *Amazon EC2 User Guide*.
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    /// The service provider that manages the network interface.
    pub operator: Option<OperatorResponse>,
}

structure! {
    InstanceNetworkInterface: Default {
        0 association("Association".wire("association"));
        1 attachment("Attachment".wire("attachment"));
        2 description("Description".wire("description"));
        3 groups("Groups".wire("groupSet"));
        4 ipv6_addresses("Ipv6Addresses".wire("ipv6AddressesSet"));
        5 mac_address("MacAddress".wire("macAddress"));
        6 network_interface_id("NetworkInterfaceId".wire("networkInterfaceId"));
        7 owner_id("OwnerId".wire("ownerId"));
        8 private_dns_name("PrivateDnsName".wire("privateDnsName"));
        9 private_ip_address("PrivateIpAddress".wire("privateIpAddress"));
        10 private_ip_addresses("PrivateIpAddresses".wire("privateIpAddressesSet"));
        11 source_dest_check("SourceDestCheck".wire("sourceDestCheck"));
        12 status("Status".wire("status"));
        13 subnet_id("SubnetId".wire("subnetId"));
        14 vpc_id("VpcId".wire("vpcId"));
        15 interface_type("InterfaceType".wire("interfaceType"));
        16 ipv4_prefixes("Ipv4Prefixes".wire("ipv4PrefixSet"));
        17 ipv6_prefixes("Ipv6Prefixes".wire("ipv6PrefixSet"));
        18 connection_tracking_configuration("ConnectionTrackingConfiguration".wire("connectionTrackingConfiguration"));
        19 operator("Operator".wire("operator"));
    }
}

/// Describes association information for an Elastic IP address (IPv4).
#[non_exhaustive]
pub struct InstanceNetworkInterfaceAssociation {
    /// The carrier IP address associated with the network interface.
    pub carrier_ip: Option<String>,
    /// The customer-owned IP address associated with the network interface.
    pub customer_owned_ip: Option<String>,
    /// The ID of the owner of the Elastic IP address.
    pub ip_owner_id: Option<String>,
    /// The public DNS name.
    pub public_dns_name: Option<String>,
    /// The public IP address or Elastic IP address bound to the network interface.
    pub public_ip: Option<String>,
}

structure! {
    InstanceNetworkInterfaceAssociation: Default {
        0 carrier_ip("CarrierIp".wire("carrierIp"));
        1 customer_owned_ip("CustomerOwnedIp".wire("customerOwnedIp"));
        2 ip_owner_id("IpOwnerId".wire("ipOwnerId"));
        3 public_dns_name("PublicDnsName".wire("publicDnsName"));
        4 public_ip("PublicIp".wire("publicIp"));
    }
}

/// Describes a network interface attachment.
#[non_exhaustive]
pub struct InstanceNetworkInterfaceAttachment {
    /// The time stamp when the attachment initiated.
    pub attach_time: Option<Timestamp>,
    /// The ID of the network interface attachment.
    pub attachment_id: Option<String>,
    /// Indicates whether the network interface is deleted when the instance is terminated.
    pub delete_on_termination: Option<bool>,
    /// The index of the device on the instance for the network interface attachment.
    pub device_index: Option<i32>,
    /// The attachment state.
    pub status: Option<AttachmentStatus>,
    /// The index of the network card.
    pub network_card_index: Option<i32>,
    /// Contains the ENA Express settings for the network interface that's attached to the instance.
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    /// The number of ENA queues created with the instance.
    pub ena_queue_count: Option<i32>,
}

structure! {
    InstanceNetworkInterfaceAttachment: Default {
        0 attach_time("AttachTime".wire("attachTime"));
        1 attachment_id("AttachmentId".wire("attachmentId"));
        2 delete_on_termination("DeleteOnTermination".wire("deleteOnTermination"));
        3 device_index("DeviceIndex".wire("deviceIndex"));
        4 status("Status".wire("status"));
        5 network_card_index("NetworkCardIndex".wire("networkCardIndex"));
        6 ena_srd_specification("EnaSrdSpecification".wire("enaSrdSpecification"));
        7 ena_queue_count("EnaQueueCount".wire("enaQueueCount"));
    }
}

/// Describes a network interface.
#[non_exhaustive]
pub struct InstanceNetworkInterfaceSpecification {
    /// Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. The public IP address
    /// can only be assigned to a network interface for eth0, and can only be assigned to a new network interface, not
    /// an existing one. You cannot specify more than one network interface in the request. If launching into a
    /// default subnet, the default value is `true`.
    ///
    /// Amazon Web Services charges for all public IPv4 addresses, including public IPv4 addresses associated with
    /// running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the
    /// [Amazon VPC pricing page](http://aws.amazon.com/vpc/pricing/).
    pub associate_public_ip_address: Option<bool>,
    /// If set to `true`, the interface is deleted when the instance is terminated. You can specify `true` only if
    /// creating a new network interface when launching an instance.
    pub delete_on_termination: Option<bool>,
    /// The description of the network interface. Applies only if creating a network interface when launching an
    /// instance.
    pub description: Option<String>,
    /// The position of the network interface in the attachment order. A primary network interface has a device index
    /// of 0.
    ///
    /// If you specify a network interface when launching an instance, you must specify the device index.
    pub device_index: Option<i32>,
    /// The IDs of the security groups for the network interface. Applies only if creating a network interface when
    /// launching an instance.
    pub groups: Option<SecurityGroupIdStringList>,
    /// A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the
    /// range of the subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the
    /// same request. You can specify this option if you've specified a minimum number of instances to launch.
    pub ipv6_address_count: Option<i32>,
    /// The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign
    /// a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum
    /// number of instances to launch.
    pub ipv6_addresses: Option<InstanceIpv6AddressList>,
    /// The ID of the network interface.
    ///
    /// If you are creating a Spot Fleet, omit this parameter because you can’t specify a network interface ID in a
    /// launch specification.
    pub network_interface_id: Option<NetworkInterfaceId>,
    /// The private IPv4 address of the network interface. Applies only if creating a network interface when launching
    /// an instance. You cannot specify this option if you're launching more than one instance in a
    /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    pub private_ip_address: Option<String>,
    /// The private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be designated
    /// as primary. You cannot specify this option if you're launching more than one instance in a
    /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    pub private_ip_addresses: Option<PrivateIpAddressSpecificationList>,
    /// The number of secondary private IPv4 addresses. You can’t specify this parameter and also specify a secondary
    /// private IP address using the `PrivateIpAddress` parameter.
    pub secondary_private_ip_address_count: Option<i32>,
    /// The ID of the subnet associated with the network interface. Applies only if creating a network interface when
    /// launching an instance.
    pub subnet_id: Option<String>,
    /// Indicates whether to assign a carrier IP address to the network interface.
    ///
    /// You can only assign a carrier IP address to a network interface that is in a subnet in a Wavelength Zone. For
    /// more information about carrier IP addresses, see
    /// [Carrier IP address](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip)
    /// in the *Amazon Web Services Wavelength Developer Guide*.
    pub associate_carrier_ip_address: Option<bool>,
    /// The type of network interface.
    ///
    /// If you specify `efa-only`, do not assign any IP addresses to the network interface. EFA-only network
    /// interfaces do not support IP addresses.
    ///
    /// Valid values: `interface` | `efa` | `efa-only`
    pub interface_type: Option<String>,
    /// The index of the network card. Some instance types support multiple network cards. The primary network
    /// interface must be assigned to network card index 0. The default is network card index 0.
    ///
    /// If you are using
    /// [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html)
    /// to create Spot Instances, omit this parameter because you can’t specify the network card index when using this
    /// API. To specify the network card index, use
    /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    pub network_card_index: Option<i32>,
    /// The IPv4 delegated prefixes to be assigned to the network interface. You cannot use this option if you use the
    /// `Ipv4PrefixCount` option.
    pub ipv4_prefixes: Option<Ipv4PrefixList>,
    /// The number of IPv4 delegated prefixes to be automatically assigned to the network interface. You cannot use
    /// this option if you use the `Ipv4Prefix` option.
    pub ipv4_prefix_count: Option<i32>,
    /// The IPv6 delegated prefixes to be assigned to the network interface. You cannot use this option if you use the
    /// `Ipv6PrefixCount` option.
    pub ipv6_prefixes: Option<Ipv6PrefixList>,
    /// The number of IPv6 delegated prefixes to be automatically assigned to the network interface. You cannot use
    /// this option if you use the `Ipv6Prefix` option.
    pub ipv6_prefix_count: Option<i32>,
    /// The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to be a primary IPv6,
    /// the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the network
    /// interface is detached. For more information about primary IPv6 addresses, see
    /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    pub primary_ipv6: Option<bool>,
    /// Specifies the ENA Express settings for the network interface that's attached to the instance.
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    /// A security group connection tracking specification that enables you to set the timeout for connection tracking
    /// on an Elastic network interface. For more information, see
    /// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    /// in the *Amazon EC2 User Guide*.
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    /// The number of ENA queues to be created with the instance.
    pub ena_queue_count: Option<i32>,
}

structure! {
    InstanceNetworkInterfaceSpecification: Default {
        0 associate_public_ip_address("AssociatePublicIpAddress".wire("associatePublicIpAddress"));
        1 delete_on_termination("DeleteOnTermination".wire("deleteOnTermination"));
        2 description("Description".wire("description"));
        3 device_index("DeviceIndex".wire("deviceIndex"));
        4 groups("Groups".wire("SecurityGroupId"));
        5 ipv6_address_count("Ipv6AddressCount".wire("ipv6AddressCount"));
        6 ipv6_addresses("Ipv6Addresses".wire("ipv6AddressesSet").query_key("Ipv6Addresses"));
        7 network_interface_id("NetworkInterfaceId".wire("networkInterfaceId"));
        8 private_ip_address("PrivateIpAddress".wire("privateIpAddress"));
        9 private_ip_addresses("PrivateIpAddresses".wire("privateIpAddressesSet").query_key("PrivateIpAddresses"));
        10 secondary_private_ip_address_count("SecondaryPrivateIpAddressCount".wire("secondaryPrivateIpAddressCount"));
        11 subnet_id("SubnetId".wire("subnetId"));
        12 associate_carrier_ip_address("AssociateCarrierIpAddress");
        13 interface_type("InterfaceType");
        14 network_card_index("NetworkCardIndex");
        15 ipv4_prefixes("Ipv4Prefixes".wire("Ipv4Prefix"));
        16 ipv4_prefix_count("Ipv4PrefixCount");
        17 ipv6_prefixes("Ipv6Prefixes".wire("Ipv6Prefix"));
        18 ipv6_prefix_count("Ipv6PrefixCount");
        19 primary_ipv6("PrimaryIpv6");
        20 ena_srd_specification("EnaSrdSpecification");
        21 connection_tracking_specification("ConnectionTrackingSpecification");
        22 ena_queue_count("EnaQueueCount");
    }
}

impl InstanceNetworkInterfaceSpecification {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether to assign a public IPv4 address to an instance you launch in a VPC.
    #[inline]
    #[must_use]
    pub fn associate_public_ip_address(mut self, value: bool) -> Self {
        self.associate_public_ip_address = Some(value);
        self
    }

    /// If set to `true`, the interface is deleted when the instance is terminated.
    #[inline]
    #[must_use]
    pub fn delete_on_termination(mut self, value: bool) -> Self {
        self.delete_on_termination = Some(value);
        self
    }

    /// The description of the network interface.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = some(value);
        self
    }

    /// The position of the network interface in the attachment order.
    #[must_use]
    pub fn device_index(mut self, value: impl Into<i32>) -> Self {
        self.device_index = some(value);
        self
    }

    /// The IDs of the security groups for the network interface.
    #[must_use]
    pub fn groups(mut self, items: impl Items<SecurityGroupIdStringList>) -> Self {
        self.groups = collected(items);
        self
    }

    /// A number of IPv6 addresses to assign to the network interface.
    #[must_use]
    pub fn ipv6_address_count(mut self, value: impl Into<i32>) -> Self {
        self.ipv6_address_count = some(value);
        self
    }

    /// The IPv6 addresses to assign to the network interface.
    #[must_use]
    pub fn ipv6_addresses(mut self, items: impl Items<InstanceIpv6AddressList>) -> Self {
        self.ipv6_addresses = collected(items);
        self
    }

    /// The ID of the network interface.
    #[must_use]
    pub fn network_interface_id(mut self, value: impl Into<NetworkInterfaceId>) -> Self {
        self.network_interface_id = some(value);
        self
    }

    /// The private IPv4 address of the network interface.
    #[must_use]
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = some(value);
        self
    }

    /// The private IPv4 addresses to assign to the network interface.
    #[must_use]
    pub fn private_ip_addresses(
        mut self,
        items: impl Items<PrivateIpAddressSpecificationList>,
    ) -> Self {
        self.private_ip_addresses = collected(items);
        self
    }

    /// The number of secondary private IPv4 addresses.
    #[must_use]
    pub fn secondary_private_ip_address_count(mut self, value: impl Into<i32>) -> Self {
        self.secondary_private_ip_address_count = some(value);
        self
    }

    /// The ID of the subnet associated with the network interface.
    #[must_use]
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = some(value);
        self
    }

    /// Indicates whether to assign a carrier IP address to the network interface.
    #[inline]
    #[must_use]
    pub fn associate_carrier_ip_address(mut self, value: bool) -> Self {
        self.associate_carrier_ip_address = Some(value);
        self
    }

    /// The type of network interface.
    #[must_use]
    pub fn interface_type(mut self, value: impl Into<String>) -> Self {
        self.interface_type = some(value);
        self
    }

    /// The index of the network card.
    #[must_use]
    pub fn network_card_index(mut self, value: impl Into<i32>) -> Self {
        self.network_card_index = some(value);
        self
    }

    /// The IPv4 delegated prefixes to be assigned to the network interface.
    #[must_use]
    pub fn ipv4_prefixes(mut self, items: impl Items<Ipv4PrefixList>) -> Self {
        self.ipv4_prefixes = collected(items);
        self
    }

    /// The number of IPv4 delegated prefixes to be automatically assigned to the network interface.
    #[must_use]
    pub fn ipv4_prefix_count(mut self, value: impl Into<i32>) -> Self {
        self.ipv4_prefix_count = some(value);
        self
    }

    /// The IPv6 delegated prefixes to be assigned to the network interface.
    #[must_use]
    pub fn ipv6_prefixes(mut self, items: impl Items<Ipv6PrefixList>) -> Self {
        self.ipv6_prefixes = collected(items);
        self
    }

    /// The number of IPv6 delegated prefixes to be automatically assigned to the network interface.
    #[must_use]
    pub fn ipv6_prefix_count(mut self, value: impl Into<i32>) -> Self {
        self.ipv6_prefix_count = some(value);
        self
    }

    /// The primary IPv6 address of the network interface.
    #[inline]
    #[must_use]
    pub fn primary_ipv6(mut self, value: bool) -> Self {
        self.primary_ipv6 = Some(value);
        self
    }

    /// Specifies the ENA Express settings for the network interface that's attached to the instance.
    #[must_use]
    pub fn ena_srd_specification(mut self, value: impl Into<EnaSrdSpecificationRequest>) -> Self {
        self.ena_srd_specification = some(value);
        self
    }

    /// A security group connection tracking specification that enables you to set the timeout for connection tracking
    /// on an Elastic network interface.
    #[must_use]
    pub fn connection_tracking_specification(
        mut self,
        value: impl Into<ConnectionTrackingSpecificationRequest>,
    ) -> Self {
        self.connection_tracking_specification = some(value);
        self
    }

    /// The number of ENA queues to be created with the instance.
    #[must_use]
    pub fn ena_queue_count(mut self, value: impl Into<i32>) -> Self {
        self.ena_queue_count = some(value);
        self
    }
}

/// With network performance options, you can adjust your bandwidth preferences to meet the needs of the workload
/// that runs on your instance.
#[non_exhaustive]
pub struct InstanceNetworkPerformanceOptions {
    /// When you configure network bandwidth weighting, you can boost your baseline bandwidth for either networking or
    /// EBS by up to 25%. The total available baseline bandwidth for your instance remains the same. The default
    /// option uses the standard bandwidth configuration for your instance type.
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

structure! {
    InstanceNetworkPerformanceOptions: Default {
        0 bandwidth_weighting("BandwidthWeighting".wire("bandwidthWeighting"));
    }
}

/// Configure network performance options for your instance that are geared towards performance improvements based
/// on the workload that it runs.
#[non_exhaustive]
pub struct InstanceNetworkPerformanceOptionsRequest {
    /// Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows:
    ///
    /// - **default**: This option uses the standard bandwidth configuration for your instance type.
    /// - **vpc-1**: This option boosts your networking baseline bandwidth and reduces your EBS baseline bandwidth.
    /// - **ebs-1**: This option boosts your EBS baseline bandwidth and reduces your networking baseline bandwidth.
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

structure! {
    InstanceNetworkPerformanceOptionsRequest: Default {
        0 bandwidth_weighting("BandwidthWeighting");
    }
}

impl InstanceNetworkPerformanceOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows:
    #[must_use]
    pub fn bandwidth_weighting(mut self, value: impl Into<InstanceBandwidthWeighting>) -> Self {
        self.bandwidth_weighting = some(value);
        self
    }
}

/// Describes a private IPv4 address.
#[non_exhaustive]
pub struct InstancePrivateIpAddress {
    /// The association information for an Elastic IP address for the network interface.
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    /// Indicates whether this IPv4 address is the primary private IP address of the network interface.
    pub primary: Option<bool>,
    /// The private IPv4 DNS name.
    pub private_dns_name: Option<String>,
    /// The private IPv4 address of the network interface.
    pub private_ip_address: Option<String>,
}

structure! {
    InstancePrivateIpAddress: Default {
        0 association("Association".wire("association"));
        1 primary("Primary".wire("primary"));
        2 private_dns_name("PrivateDnsName".wire("privateDnsName"));
        3 private_ip_address("PrivateIpAddress".wire("privateIpAddress"));
    }
}

/// Describes a secondary interface attached to an instance.
#[non_exhaustive]
pub struct InstanceSecondaryInterface {
    /// The attachment information for the secondary interface.
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    /// The MAC address of the secondary interface.
    pub mac_address: Option<String>,
    /// The ID of the secondary interface.
    pub secondary_interface_id: Option<SecondaryInterfaceId>,
    /// The Amazon Web Services account ID of the owner of the secondary interface.
    pub owner_id: Option<String>,
    /// The private IPv4 addresses associated with the secondary interface.
    pub private_ip_addresses: Option<InstanceSecondaryInterfacePrivateIpAddressList>,
    /// Indicates whether source/destination checking is enabled.
    pub source_dest_check: Option<bool>,
    /// The status of the secondary interface.
    pub status: Option<SecondaryInterfaceStatus>,
    /// The ID of the secondary subnet.
    pub secondary_subnet_id: Option<SecondarySubnetId>,
    /// The ID of the secondary network.
    pub secondary_network_id: Option<SecondaryNetworkId>,
    /// The type of secondary interface.
    pub interface_type: Option<SecondaryInterfaceType>,
}

structure! {
    InstanceSecondaryInterface: Default {
        0 attachment("Attachment".wire("attachment"));
        1 mac_address("MacAddress".wire("macAddress"));
        2 secondary_interface_id("SecondaryInterfaceId".wire("secondaryInterfaceId"));
        3 owner_id("OwnerId".wire("ownerId"));
        4 private_ip_addresses("PrivateIpAddresses".wire("privateIpAddressSet"));
        5 source_dest_check("SourceDestCheck".wire("sourceDestCheck"));
        6 status("Status".wire("status"));
        7 secondary_subnet_id("SecondarySubnetId".wire("secondarySubnetId"));
        8 secondary_network_id("SecondaryNetworkId".wire("secondaryNetworkId"));
        9 interface_type("InterfaceType".wire("interfaceType"));
    }
}

/// Describes the attachment of a secondary interface to an instance.
#[non_exhaustive]
pub struct InstanceSecondaryInterfaceAttachment {
    /// The timestamp when the attachment was created.
    pub attach_time: Option<MillisecondDateTime>,
    /// The ID of the attachment.
    pub attachment_id: Option<String>,
    /// Indicates whether the secondary interface is deleted when the instance is terminated.
    ///
    /// The only supported value for this field is `true`.
    pub delete_on_termination: Option<bool>,
    /// The device index of the secondary interface.
    pub device_index: Option<i32>,
    /// The attachment state.
    pub status: Option<AttachmentStatus>,
    /// The index of the network card.
    pub network_card_index: Option<i32>,
}

structure! {
    InstanceSecondaryInterfaceAttachment: Default {
        0 attach_time("AttachTime".wire("attachTime"));
        1 attachment_id("AttachmentId".wire("attachmentId"));
        2 delete_on_termination("DeleteOnTermination".wire("deleteOnTermination"));
        3 device_index("DeviceIndex".wire("deviceIndex"));
        4 status("Status".wire("status"));
        5 network_card_index("NetworkCardIndex".wire("networkCardIndex"));
    }
}

/// Describes a private IPv4 address for a secondary interface.
#[non_exhaustive]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    /// The private IPv4 address.
    pub private_ip_address: Option<String>,
}

structure! {
    InstanceSecondaryInterfacePrivateIpAddress: Default {
        0 private_ip_address("PrivateIpAddress".wire("privateIpAddress"));
    }
}

/// Describes a private IPv4 address for a secondary interface request.
#[non_exhaustive]
pub struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    /// The private IPv4 address.
    pub private_ip_address: String,
}

structure! {
    InstanceSecondaryInterfacePrivateIpAddressRequest {
        0 private_ip_address("PrivateIpAddress".required());
    }
}

impl InstanceSecondaryInterfacePrivateIpAddressRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(private_ip_address: impl Into<String>) -> Self {
        Self {
            private_ip_address: private_ip_address.into(),
        }
    }
}

/// Describes a secondary interface specification for launching an instance.
#[non_exhaustive]
pub struct InstanceSecondaryInterfaceSpecificationRequest {
    /// Indicates whether the secondary interface is deleted when the instance is terminated.
    ///
    /// The only supported value for this field is `true`.
    pub delete_on_termination: Option<bool>,
    /// The device index for the secondary interface attachment.
    pub device_index: Option<i32>,
    /// The private IPv4 addresses to assign to the secondary interface.
    pub private_ip_addresses: Option<InstanceSecondaryInterfacePrivateIpAddressListRequest>,
    /// The number of private IPv4 addresses to assign to the secondary interface.
    pub private_ip_address_count: Option<i32>,
    /// The ID of the secondary subnet.
    pub secondary_subnet_id: Option<SecondarySubnetId>,
    /// The type of secondary interface.
    pub interface_type: Option<SecondaryInterfaceType>,
    /// The index of the network card. The network card must support secondary interfaces.
    pub network_card_index: Option<i32>,
}

structure! {
    InstanceSecondaryInterfaceSpecificationRequest: Default {
        0 delete_on_termination("DeleteOnTermination");
        1 device_index("DeviceIndex");
        2 private_ip_addresses("PrivateIpAddresses".wire("PrivateIpAddress"));
        3 private_ip_address_count("PrivateIpAddressCount");
        4 secondary_subnet_id("SecondarySubnetId");
        5 interface_type("InterfaceType");
        6 network_card_index("NetworkCardIndex");
    }
}

impl InstanceSecondaryInterfaceSpecificationRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether the secondary interface is deleted when the instance is terminated.
    #[inline]
    #[must_use]
    pub fn delete_on_termination(mut self, value: bool) -> Self {
        self.delete_on_termination = Some(value);
        self
    }

    /// The device index for the secondary interface attachment.
    #[must_use]
    pub fn device_index(mut self, value: impl Into<i32>) -> Self {
        self.device_index = some(value);
        self
    }

    /// The private IPv4 addresses to assign to the secondary interface.
    #[must_use]
    pub fn private_ip_addresses(
        mut self,
        items: impl Items<InstanceSecondaryInterfacePrivateIpAddressListRequest>,
    ) -> Self {
        self.private_ip_addresses = collected(items);
        self
    }

    /// The number of private IPv4 addresses to assign to the secondary interface.
    #[must_use]
    pub fn private_ip_address_count(mut self, value: impl Into<i32>) -> Self {
        self.private_ip_address_count = some(value);
        self
    }

    /// The ID of the secondary subnet.
    #[must_use]
    pub fn secondary_subnet_id(mut self, value: impl Into<SecondarySubnetId>) -> Self {
        self.secondary_subnet_id = some(value);
        self
    }

    /// The type of secondary interface.
    #[must_use]
    pub fn interface_type(mut self, value: impl Into<SecondaryInterfaceType>) -> Self {
        self.interface_type = some(value);
        self
    }

    /// The index of the network card.
    #[must_use]
    pub fn network_card_index(mut self, value: impl Into<i32>) -> Self {
        self.network_card_index = some(value);
        self
    }
}

/// Describes the current state of an instance.
#[non_exhaustive]
pub struct InstanceState {
    /// The state of the instance as a 16-bit unsigned integer.
    ///
    /// The high byte is all of the bits between 2^8 and (2^16)-1, which equals decimal values between 256 and 65,535.
    /// These numerical values are used for internal purposes and should be ignored.
    ///
    /// The low byte is all of the bits between 2^0 and (2^8)-1, which equals decimal values between 0 and 255.
    ///
    /// The valid values for instance-state-code will all be in the range of the low byte and they are:
    ///
    /// - `0` : `pending`
    /// - `16` : `running`
    /// - `32` : `shutting-down`
    /// - `48` : `terminated`
    /// - `64` : `stopping`
    /// - `80` : `stopped`
    ///
    /// You can ignore the high byte value by zeroing out all of the bits above 2^8 or 256 in decimal.
    pub code: Option<i32>,
    /// The current state of the instance.
    pub name: Option<InstanceStateName>,
}

structure! {
    InstanceState: Default {
        0 code("Code".wire("code"));
        1 name("Name".wire("name"));
    }
}

/// Describes an instance state change.
#[non_exhaustive]
pub struct InstanceStateChange {
    /// The ID of the instance.
    pub instance_id: Option<String>,
    /// The current state of the instance.
    pub current_state: Option<InstanceState>,
    /// The previous state of the instance.
    pub previous_state: Option<InstanceState>,
}

structure! {
    InstanceStateChange: Default {
        0 instance_id("InstanceId".wire("instanceId"));
        1 current_state("CurrentState".wire("currentState"));
        2 previous_state("PreviousState".wire("previousState"));
    }
}

/// An instance type name or wildcard pattern in an instance type specification.
#[non_exhaustive]
pub struct InstanceTypeItem {
    /// The instance type or wildcard pattern (for example, `t3.*` or `m5.large`).
    pub instance_type: Option<String>,
}

structure! {
    InstanceTypeItem: Default {
        0 instance_type("InstanceType".wire("instanceType"));
    }
}

/// Describes the instance type compatibility rules for an AMI, including lists of supported and unsupported
/// instance type patterns.
#[non_exhaustive]
pub struct InstanceTypeSpecification {
    /// The instance types that the AMI supports.
    pub supported_instance_types: Option<SupportedInstanceTypeSet>,
    /// The instance types that the AMI does not support.
    pub unsupported_instance_types: Option<UnsupportedInstanceTypeSet>,
}

structure! {
    InstanceTypeSpecification: Default {
        0 supported_instance_types("SupportedInstanceTypes".wire("supportedInstanceTypeSet"));
        1 unsupported_instance_types("UnsupportedInstanceTypes".wire("unsupportedInstanceTypeSet"));
    }
}

/// Describes the permissions for a security group rule.
#[non_exhaustive]
pub struct IpPermission {
    /// The IP protocol name (`tcp`, `udp`, `icmp`, `icmpv6`) or number (see
    /// [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
    ///
    /// Use `-1` to specify all protocols. When authorizing security group rules, specifying `-1` or a protocol number
    /// other than `tcp`, `udp`, `icmp`, or `icmpv6` allows traffic on all ports, regardless of any port range you
    /// specify. For `tcp`, `udp`, and `icmp`, you must specify a port range. For `icmpv6`, the port range is
    /// optional; if you omit the port range, traffic for all types and codes is allowed.
    pub ip_protocol: Option<String>,
    /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is
    /// the ICMP type or -1 (all ICMP types).
    pub from_port: Option<i32>,
    /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is
    /// the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1
    /// (all ICMP codes).
    pub to_port: Option<i32>,
    /// The security group and Amazon Web Services account ID pairs.
    pub user_id_group_pairs: Option<UserIdGroupPairList>,
    /// The IPv4 address ranges.
    pub ip_ranges: Option<IpRangeList>,
    /// The IPv6 address ranges.
    pub ipv6_ranges: Option<Ipv6RangeList>,
    /// The prefix list IDs.
    pub prefix_list_ids: Option<PrefixListIdList>,
}

structure! {
    IpPermission: Default {
        0 ip_protocol("IpProtocol".wire("ipProtocol"));
        1 from_port("FromPort".wire("fromPort"));
        2 to_port("ToPort".wire("toPort"));
        3 user_id_group_pairs("UserIdGroupPairs".wire("groups"));
        4 ip_ranges("IpRanges".wire("ipRanges"));
        5 ipv6_ranges("Ipv6Ranges".wire("ipv6Ranges"));
        6 prefix_list_ids("PrefixListIds".wire("prefixListIds"));
    }
}

impl IpPermission {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The IP protocol name (`tcp`, `udp`, `icmp`, `icmpv6`) or number (see
    /// [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
    #[must_use]
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = some(value);
        self
    }

    /// If the protocol is TCP or UDP, this is the start of the port range.
    #[must_use]
    pub fn from_port(mut self, value: impl Into<i32>) -> Self {
        self.from_port = some(value);
        self
    }

    /// If the protocol is TCP or UDP, this is the end of the port range.
    #[must_use]
    pub fn to_port(mut self, value: impl Into<i32>) -> Self {
        self.to_port = some(value);
        self
    }

    /// The security group and Amazon Web Services account ID pairs.
    #[must_use]
    pub fn user_id_group_pairs(mut self, items: impl Items<UserIdGroupPairList>) -> Self {
        self.user_id_group_pairs = collected(items);
        self
    }

    /// The IPv4 address ranges.
    #[must_use]
    pub fn ip_ranges(mut self, items: impl Items<IpRangeList>) -> Self {
        self.ip_ranges = collected(items);
        self
    }

    /// The IPv6 address ranges.
    #[must_use]
    pub fn ipv6_ranges(mut self, items: impl Items<Ipv6RangeList>) -> Self {
        self.ipv6_ranges = collected(items);
        self
    }

    /// The prefix list IDs.
    #[must_use]
    pub fn prefix_list_ids(mut self, items: impl Items<PrefixListIdList>) -> Self {
        self.prefix_list_ids = collected(items);
        self
    }
}

/// Describes an IPv4 address range.
#[non_exhaustive]
pub struct IpRange {
    /// A description for the security group rule that references this IPv4 address range.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
    /// .\_-:/()#,@\[\]+=&;{}!$\*
    pub description: Option<String>,
    /// The IPv4 address range. You can either specify a CIDR block or a source security group, not both. To specify a
    /// single IPv4 address, use the /32 prefix length.
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
    pub cidr_ip: Option<String>,
}

structure! {
    IpRange: Default {
        0 description("Description".wire("description"));
        1 cidr_ip("CidrIp".wire("cidrIp"));
    }
}

impl IpRange {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A description for the security group rule that references this IPv4 address range.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = some(value);
        self
    }

    /// The IPv4 address range.
    #[must_use]
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = some(value);
        self
    }
}

/// Describes the IPv4 prefix option for a network interface.
#[non_exhaustive]
pub struct Ipv4PrefixSpecificationRequest {
    /// The IPv4 prefix. For information, see
    /// [Assigning prefixes to network interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html)
    /// in the *Amazon EC2 User Guide*.
    pub ipv4_prefix: Option<String>,
}

structure! {
    Ipv4PrefixSpecificationRequest: Default {
        0 ipv4_prefix("Ipv4Prefix");
    }
}

impl Ipv4PrefixSpecificationRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The IPv4 prefix.
    #[must_use]
    pub fn ipv4_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv4_prefix = some(value);
        self
    }
}

/// Describes the IPv6 prefix option for a network interface.
#[non_exhaustive]
pub struct Ipv6PrefixSpecificationRequest {
    /// The IPv6 prefix.
    pub ipv6_prefix: Option<String>,
}

structure! {
    Ipv6PrefixSpecificationRequest: Default {
        0 ipv6_prefix("Ipv6Prefix");
    }
}

impl Ipv6PrefixSpecificationRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The IPv6 prefix.
    #[must_use]
    pub fn ipv6_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv6_prefix = some(value);
        self
    }
}

/// Describes an IPv6 address range.
#[non_exhaustive]
pub struct Ipv6Range {
    /// A description for the security group rule that references this IPv6 address range.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
    /// .\_-:/()#,@\[\]+=&;{}!$\*
    pub description: Option<String>,
    /// The IPv6 address range. You can either specify a CIDR block or a source security group, not both. To specify a
    /// single IPv6 address, use the /128 prefix length.
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
    pub cidr_ipv6: Option<String>,
}

structure! {
    Ipv6Range: Default {
        0 description("Description".wire("description"));
        1 cidr_ipv6("CidrIpv6".wire("cidrIpv6"));
    }
}

impl Ipv6Range {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A description for the security group rule that references this IPv6 address range.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = some(value);
        self
    }

    /// The IPv6 address range.
    #[must_use]
    pub fn cidr_ipv6(mut self, value: impl Into<String>) -> Self {
        self.cidr_ipv6 = some(value);
        self
    }
}

/// Describes the launch template to use.
#[non_exhaustive]
pub struct LaunchTemplateSpecification {
    /// The ID of the launch template.
    ///
    /// You must specify either the launch template ID or the launch template name, but not both.
    pub launch_template_id: Option<LaunchTemplateId>,
    /// The name of the launch template.
    ///
    /// You must specify either the launch template ID or the launch template name, but not both.
    pub launch_template_name: Option<String>,
    /// The launch template version number, `$Latest`, or `$Default`.
    ///
    /// A value of `$Latest` uses the latest version of the launch template.
    ///
    /// A value of `$Default` uses the default version of the launch template.
    ///
    /// Default: The default version of the launch template.
    pub version: Option<String>,
}

structure! {
    LaunchTemplateSpecification: Default {
        0 launch_template_id("LaunchTemplateId");
        1 launch_template_name("LaunchTemplateName");
        2 version("Version");
    }
}

impl LaunchTemplateSpecification {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ID of the launch template.
    #[must_use]
    pub fn launch_template_id(mut self, value: impl Into<LaunchTemplateId>) -> Self {
        self.launch_template_id = some(value);
        self
    }

    /// The name of the launch template.
    #[must_use]
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = some(value);
        self
    }

    /// The launch template version number, `$Latest`, or `$Default`.
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = some(value);
        self
    }
}

/// Describes a license configuration.
#[non_exhaustive]
pub struct LicenseConfiguration {
    /// The Amazon Resource Name (ARN) of the license configuration.
    pub license_configuration_arn: Option<String>,
}

structure! {
    LicenseConfiguration: Default {
        0 license_configuration_arn("LicenseConfigurationArn".wire("licenseConfigurationArn"));
    }
}

/// Describes a license configuration.
#[non_exhaustive]
pub struct LicenseConfigurationRequest {
    /// The Amazon Resource Name (ARN) of the license configuration.
    pub license_configuration_arn: Option<String>,
}

structure! {
    LicenseConfigurationRequest: Default {
        0 license_configuration_arn("LicenseConfigurationArn");
    }
}

impl LicenseConfigurationRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Amazon Resource Name (ARN) of the license configuration.
    #[must_use]
    pub fn license_configuration_arn(mut self, value: impl Into<String>) -> Self {
        self.license_configuration_arn = some(value);
        self
    }
}

/// Describes the monitoring of an instance.
#[non_exhaustive]
pub struct Monitoring {
    /// The IDs of the metric categories that are associated with the instance.
    pub metric_category_ids: Option<MetricCategoryIdList>,
    /// Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is enabled.
    pub state: Option<MonitoringState>,
}

structure! {
    Monitoring: Default {
        0 metric_category_ids("MetricCategoryIds".wire("metricCategoryIdSet"));
        1 state("State".wire("state"));
    }
}

/// The service provider that manages the resource.
#[non_exhaustive]
pub struct OperatorRequest {
    /// The service provider that manages the resource.
    pub principal: Option<String>,
}

structure! {
    OperatorRequest: Default {
        0 principal("Principal");
    }
}

impl OperatorRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The service provider that manages the resource.
    #[must_use]
    pub fn principal(mut self, value: impl Into<String>) -> Self {
        self.principal = some(value);
        self
    }
}

/// Describes whether the resource is managed by a service provider and, if so, describes the service provider
/// that manages it.
#[non_exhaustive]
pub struct OperatorResponse {
    /// If `true`, the resource is managed by a service provider.
    pub managed: Option<bool>,
    /// If `managed` is `true`, then the principal is returned. The principal is the service provider that manages the
    /// resource.
    pub principal: Option<String>,
    /// If `true`, the resource is hidden by default based on the managed resource visibility settings for the
    /// account.
    pub hidden_by_default: Option<bool>,
}

structure! {
    OperatorResponse: Default {
        0 managed("Managed".wire("managed"));
        1 principal("Principal".wire("principal"));
        2 hidden_by_default("HiddenByDefault".wire("hiddenByDefault"));
    }
}

/// Describes the placement of an instance.
#[non_exhaustive]
pub struct Placement {
    /// The ID of the Availability Zone of the instance.
    ///
    /// On input, you can specify `AvailabilityZone` or [`AvailabilityZoneId`](crate::newtypes::AvailabilityZoneId),
    /// but not both. If you specify neither one, Amazon EC2 automatically selects an Availability Zone for you.
    ///
    /// This parameter is not supported for
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    pub availability_zone_id: Option<AvailabilityZoneId>,
    /// The affinity setting for the instance on the Dedicated Host.
    ///
    /// This parameter is not supported for
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or
    /// [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    pub affinity: Option<String>,
    /// The name of the placement group that the instance is in.
    ///
    /// On input, you can specify `GroupId` or `GroupName`, but not both.
    pub group_name: Option<PlacementGroupName>,
    /// The number of the partition that the instance is in. Valid only if the placement group strategy is set to
    /// `partition`.
    ///
    /// This parameter is not supported for
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    pub partition_number: Option<i32>,
    /// The ID of the Dedicated Host on which the instance resides.
    ///
    /// This parameter is not supported for
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or
    /// [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    pub host_id: Option<String>,
    /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
    ///
    /// This parameter is not supported for
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). The `host` tenancy is
    /// not supported for
    /// [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html) or for T3
    /// instances that are configured for the `unlimited` CPU credit option.
    pub tenancy: Option<Tenancy>,
    /// Reserved for future use.
    pub spread_domain: Option<String>,
    /// The ARN of the host resource group in which to launch the instances.
    ///
    /// On input, if you specify this parameter, either omit the **Tenancy** parameter or set it to `host`.
    ///
    /// This parameter is not supported for
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    pub host_resource_group_arn: Option<String>,
    /// The ID of the placement group that the instance is in.
    ///
    /// On input, you can specify `GroupId` or `GroupName`, but not both.
    pub group_id: Option<PlacementGroupId>,
    /// The Availability Zone of the instance.
    ///
    /// On input, you can specify `AvailabilityZone` or [`AvailabilityZoneId`](crate::newtypes::AvailabilityZoneId),
    /// but not both. If you specify neither one, Amazon EC2 automatically selects an Availability Zone for you.
    ///
    /// This parameter is not supported for
    /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    pub availability_zone: Option<String>,
}

structure! {
    Placement: Default {
        0 availability_zone_id("AvailabilityZoneId".wire("availabilityZoneId"));
        1 affinity("Affinity".wire("affinity"));
        2 group_name("GroupName".wire("groupName"));
        3 partition_number("PartitionNumber".wire("partitionNumber"));
        4 host_id("HostId".wire("hostId"));
        5 tenancy("Tenancy".wire("tenancy"));
        6 spread_domain("SpreadDomain".wire("spreadDomain"));
        7 host_resource_group_arn("HostResourceGroupArn".wire("hostResourceGroupArn"));
        8 group_id("GroupId".wire("groupId"));
        9 availability_zone("AvailabilityZone".wire("availabilityZone"));
    }
}

impl Placement {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ID of the Availability Zone of the instance.
    #[must_use]
    pub fn availability_zone_id(mut self, value: impl Into<AvailabilityZoneId>) -> Self {
        self.availability_zone_id = some(value);
        self
    }

    /// The affinity setting for the instance on the Dedicated Host.
    #[must_use]
    pub fn affinity(mut self, value: impl Into<String>) -> Self {
        self.affinity = some(value);
        self
    }

    /// The name of the placement group that the instance is in.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<PlacementGroupName>) -> Self {
        self.group_name = some(value);
        self
    }

    /// The number of the partition that the instance is in.
    #[must_use]
    pub fn partition_number(mut self, value: impl Into<i32>) -> Self {
        self.partition_number = some(value);
        self
    }

    /// The ID of the Dedicated Host on which the instance resides.
    #[must_use]
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = some(value);
        self
    }

    /// The tenancy of the instance.
    #[must_use]
    pub fn tenancy(mut self, value: impl Into<Tenancy>) -> Self {
        self.tenancy = some(value);
        self
    }

    /// Reserved for future use.
    #[must_use]
    pub fn spread_domain(mut self, value: impl Into<String>) -> Self {
        self.spread_domain = some(value);
        self
    }

    /// The ARN of the host resource group in which to launch the instances.
    #[must_use]
    pub fn host_resource_group_arn(mut self, value: impl Into<String>) -> Self {
        self.host_resource_group_arn = some(value);
        self
    }

    /// The ID of the placement group that the instance is in.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<PlacementGroupId>) -> Self {
        self.group_id = some(value);
        self
    }

    /// The Availability Zone of the instance.
    #[must_use]
    pub fn availability_zone(mut self, value: impl Into<String>) -> Self {
        self.availability_zone = some(value);
        self
    }
}

/// Describes a prefix list ID.
#[non_exhaustive]
pub struct PrefixListId {
    /// A description for the security group rule that references this prefix list ID.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
    /// .\_-:/()#,@\[\]+=;{}!$\*
    pub description: Option<String>,
    /// The ID of the prefix.
    pub prefix_list_id: Option<String>,
}

structure! {
    PrefixListId: Default {
        0 description("Description".wire("description"));
        1 prefix_list_id("PrefixListId".wire("prefixListId"));
    }
}

impl PrefixListId {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A description for the security group rule that references this prefix list ID.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = some(value);
        self
    }

    /// The ID of the prefix.
    #[must_use]
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = some(value);
        self
    }
}

/// Describes the options for instance hostnames.
#[non_exhaustive]
pub struct PrivateDnsNameOptionsRequest {
    /// The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the
    /// instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For
    /// dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID.
    pub hostname_type: Option<HostnameType>,
    /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
    pub enable_resource_name_dns_a_record: Option<bool>,
    /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records.
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

structure! {
    PrivateDnsNameOptionsRequest: Default {
        0 hostname_type("HostnameType");
        1 enable_resource_name_dns_a_record("EnableResourceNameDnsARecord");
        2 enable_resource_name_dns_aaaa_record("EnableResourceNameDnsAAAARecord");
    }
}

impl PrivateDnsNameOptionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The type of hostname for EC2 instances.
    #[must_use]
    pub fn hostname_type(mut self, value: impl Into<HostnameType>) -> Self {
        self.hostname_type = some(value);
        self
    }

    /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
    #[inline]
    #[must_use]
    pub fn enable_resource_name_dns_a_record(mut self, value: bool) -> Self {
        self.enable_resource_name_dns_a_record = Some(value);
        self
    }

    /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records.
    #[inline]
    #[must_use]
    pub fn enable_resource_name_dns_aaaa_record(mut self, value: bool) -> Self {
        self.enable_resource_name_dns_aaaa_record = Some(value);
        self
    }
}

/// Describes the options for instance hostnames.
#[non_exhaustive]
pub struct PrivateDnsNameOptionsResponse {
    /// The type of hostname to assign to an instance.
    pub hostname_type: Option<HostnameType>,
    /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
    pub enable_resource_name_dns_a_record: Option<bool>,
    /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records.
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

structure! {
    PrivateDnsNameOptionsResponse: Default {
        0 hostname_type("HostnameType".wire("hostnameType"));
        1 enable_resource_name_dns_a_record("EnableResourceNameDnsARecord".wire("enableResourceNameDnsARecord"));
        2 enable_resource_name_dns_aaaa_record("EnableResourceNameDnsAAAARecord".wire("enableResourceNameDnsAAAARecord"));
    }
}

/// Describes a secondary private IPv4 address for a network interface.
#[non_exhaustive]
pub struct PrivateIpAddressSpecification {
    /// Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be
    /// designated as primary.
    pub primary: Option<bool>,
    /// The private IPv4 address.
    pub private_ip_address: Option<String>,
}

structure! {
    PrivateIpAddressSpecification: Default {
        0 primary("Primary".wire("primary"));
        1 private_ip_address("PrivateIpAddress".wire("privateIpAddress"));
    }
}

impl PrivateIpAddressSpecification {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether the private IPv4 address is the primary private IPv4 address.
    #[inline]
    #[must_use]
    pub fn primary(mut self, value: bool) -> Self {
        self.primary = Some(value);
        self
    }

    /// The private IPv4 address.
    #[must_use]
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = some(value);
        self
    }
}

/// Describes a product code.
#[non_exhaustive]
pub struct ProductCode {
    /// The product code.
    pub product_code_id: Option<String>,
    /// The type of product code.
    pub product_code_type: Option<ProductCodeValues>,
}

structure! {
    ProductCode: Default {
        0 product_code_id("ProductCodeId".wire("productCode"));
        1 product_code_type("ProductCodeType".wire("type"));
    }
}

/// Describes the security group that is referenced in the security group rule.
#[non_exhaustive]
pub struct ReferencedSecurityGroup {
    /// The ID of the security group.
    pub group_id: Option<String>,
    /// The status of a VPC peering connection, if applicable.
    pub peering_status: Option<String>,
    /// The Amazon Web Services account ID.
    pub user_id: Option<String>,
    /// The ID of the VPC.
    pub vpc_id: Option<String>,
    /// The ID of the VPC peering connection (if applicable).
    pub vpc_peering_connection_id: Option<String>,
}

structure! {
    ReferencedSecurityGroup: Default {
        0 group_id("GroupId".wire("groupId"));
        1 peering_status("PeeringStatus".wire("peeringStatus"));
        2 user_id("UserId".wire("userId"));
        3 vpc_id("VpcId".wire("vpcId"));
        4 vpc_peering_connection_id("VpcPeeringConnectionId".wire("vpcPeeringConnectionId"));
    }
}

/// Describes a launch request for one or more instances, and includes owner, requester, and security group
/// information that applies to all instances in the launch request.
#[non_exhaustive]
pub struct Reservation {
    /// The ID of the reservation.
    pub reservation_id: Option<String>,
    /// The ID of the Amazon Web Services account that owns the reservation.
    pub owner_id: Option<String>,
    /// The ID of the requester that launched the instances on your behalf (for example, Amazon Web Services
    /// Management Console or Auto Scaling).
    pub requester_id: Option<String>,
    /// Not supported.
    pub groups: Option<GroupIdentifierList>,
    /// The instances.
    pub instances: Option<InstanceList>,
}

structure! {
    Reservation: Default {
        0 reservation_id("ReservationId".wire("reservationId"));
        1 owner_id("OwnerId".wire("ownerId"));
        2 requester_id("RequesterId".wire("requesterId"));
        3 groups("Groups".wire("groupSet"));
        4 instances("Instances".wire("instancesSet"));
    }
}

/// Describes the monitoring of an instance.
#[non_exhaustive]
pub struct RunInstancesMonitoringEnabled {
    /// The IDs of the metric categories to associate with the instance. To specify metric categories, you must also
    /// enable detailed monitoring.
    pub metric_category_ids: Option<MetricCategoryIdList>,
    /// Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is enabled.
    pub enabled: bool,
}

structure! {
    RunInstancesMonitoringEnabled {
        0 metric_category_ids("MetricCategoryIds".wire("MetricCategoryId"));
        1 enabled("Enabled".required().wire("enabled"));
    }
}

impl RunInstancesMonitoringEnabled {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self {
            enabled: enabled.into(),
            ..Shape::empty()
        }
    }

    /// The IDs of the metric categories to associate with the instance.
    #[must_use]
    pub fn metric_category_ids(mut self, items: impl Items<MetricCategoryIdList>) -> Self {
        self.metric_category_ids = collected(items);
        self
    }
}

/// The Amazon Inspector scan results for an AMI. This information is present only for AMIs that Amazon Inspector
/// has scanned.
///
/// When you share an AMI with other accounts, organizations, or organizational units (OUs), or make it public,
/// its scan results are available to the accounts that can use the AMI.
///
/// The fix-available dates are specific to the AMI. Each date reflects when a fix became available for a finding
/// on that AMI, not when the vendor released the fix. As a result, a date can be later than the vendor's release
/// date, and AMIs with the same vulnerability can have different dates.
#[non_exhaustive]
pub struct ScanResults {
    /// The highest severity among the AMI's Amazon Inspector findings, whether or not a fix is available.
    ///
    /// The valid values are the following Amazon Inspector severity levels, which correspond to CVSS score ranges:
    ///
    /// - `informational` - CVSS score of 0.
    /// - `low` - CVSS score of 0.1 to 3.9.
    /// - `medium` - CVSS score of 4.0 to 6.9.
    /// - `high` - CVSS score of 7.0 to 8.9.
    /// - `critical` - CVSS score of 9.0 to 10.0.
    ///
    /// For more information, see
    /// [Software package vulnerability severity](https://docs.aws.amazon.com/inspector/latest/user/findings-understanding-severity.html#findings-understanding-package-score)
    /// in the *Amazon Inspector User Guide*.
    ///
    /// This value is present only if the AMI has at least one finding.
    pub highest_finding_severity_label: Option<SeverityLabel>,
    /// The date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), of the most recent
    /// Amazon Inspector scan of the AMI.
    pub finding_scan_date: Option<MillisecondDateTime>,
    /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
    /// Amazon Inspector reported a fix as available for an `informational` severity finding on the AMI. This value is
    /// present only if the AMI has at least one `informational` severity finding with a fix available. Amazon
    /// Inspector recomputes this value on each scan.
    pub informational_fix_available_since: Option<MillisecondDateTime>,
    /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
    /// Amazon Inspector reported a fix as available for a `low` severity finding on the AMI. This value is present
    /// only if the AMI has at least one `low` severity finding with a fix available. Amazon Inspector recomputes this
    /// value on each scan.
    pub low_fix_available_since: Option<MillisecondDateTime>,
    /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
    /// Amazon Inspector reported a fix as available for a `medium` severity finding on the AMI. This value is present
    /// only if the AMI has at least one `medium` severity finding with a fix available. Amazon Inspector recomputes
    /// this value on each scan.
    pub medium_fix_available_since: Option<MillisecondDateTime>,
    /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
    /// Amazon Inspector reported a fix as available for a `high` severity finding on the AMI. This value is present
    /// only if the AMI has at least one `high` severity finding with a fix available. Amazon Inspector recomputes
    /// this value on each scan.
    pub high_fix_available_since: Option<MillisecondDateTime>,
    /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
    /// Amazon Inspector reported a fix as available for a `critical` severity finding on the AMI. This value is
    /// present only if the AMI has at least one `critical` severity finding with a fix available. Amazon Inspector
    /// recomputes this value on each scan.
    pub critical_fix_available_since: Option<MillisecondDateTime>,
}

structure! {
    ScanResults: Default {
        0 highest_finding_severity_label("HighestFindingSeverityLabel".wire("highestFindingSeverityLabel"));
        1 finding_scan_date("FindingScanDate".wire("findingScanDate"));
        2 informational_fix_available_since("InformationalFixAvailableSince".wire("informationalFixAvailableSince"));
        3 low_fix_available_since("LowFixAvailableSince".wire("lowFixAvailableSince"));
        4 medium_fix_available_since("MediumFixAvailableSince".wire("mediumFixAvailableSince"));
        5 high_fix_available_since("HighFixAvailableSince".wire("highFixAvailableSince"));
        6 critical_fix_available_since("CriticalFixAvailableSince".wire("criticalFixAvailableSince"));
    }
}

/// Describes a security group.
#[non_exhaustive]
pub struct SecurityGroup {
    /// The ID of the security group.
    pub group_id: Option<String>,
    /// The outbound rules associated with the security group.
    pub ip_permissions_egress: Option<IpPermissionList>,
    /// Any tags assigned to the security group.
    pub tags: Option<TagList>,
    /// The ID of the VPC for the security group.
    pub vpc_id: Option<String>,
    /// The ARN of the security group.
    pub security_group_arn: Option<String>,
    /// The Amazon Web Services account ID of the owner of the security group.
    pub owner_id: Option<String>,
    /// The name of the security group.
    pub group_name: Option<String>,
    /// A description of the security group.
    pub description: Option<String>,
    /// The inbound rules associated with the security group.
    pub ip_permissions: Option<IpPermissionList>,
}

structure! {
    SecurityGroup: Default {
        0 group_id("GroupId".wire("groupId"));
        1 ip_permissions_egress("IpPermissionsEgress".wire("ipPermissionsEgress"));
        2 tags("Tags".wire("tagSet"));
        3 vpc_id("VpcId".wire("vpcId"));
        4 security_group_arn("SecurityGroupArn".wire("securityGroupArn"));
        5 owner_id("OwnerId".wire("ownerId"));
        6 group_name("GroupName".wire("groupName"));
        7 description("Description".wire("groupDescription"));
        8 ip_permissions("IpPermissions".wire("ipPermissions"));
    }
}

/// Describes a security group rule.
#[non_exhaustive]
pub struct SecurityGroupRule {
    /// The ID of the security group rule.
    pub security_group_rule_id: Option<SecurityGroupRuleId>,
    /// The ID of the security group.
    pub group_id: Option<SecurityGroupId>,
    /// The ID of the Amazon Web Services account that owns the security group.
    pub group_owner_id: Option<String>,
    /// Indicates whether the security group rule is an outbound rule.
    pub is_egress: Option<bool>,
    /// The IP protocol name (`tcp`, `udp`, `icmp`, `icmpv6`) or number (see
    /// [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
    ///
    /// Use `-1` to specify all protocols.
    pub ip_protocol: Option<String>,
    /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is
    /// the ICMP type or -1 (all ICMP types).
    pub from_port: Option<i32>,
    /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is
    /// the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1
    /// (all ICMP codes).
    pub to_port: Option<i32>,
    /// The IPv4 CIDR range.
    pub cidr_ipv4: Option<String>,
    /// The IPv6 CIDR range.
    pub cidr_ipv6: Option<String>,
    /// The ID of the prefix list.
    pub prefix_list_id: Option<PrefixListResourceId>,
    /// Describes the security group that is referenced in the rule.
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    /// The security group rule description.
    pub description: Option<String>,
    /// The tags applied to the security group rule.
    pub tags: Option<TagList>,
    /// The ARN of the security group rule.
    pub security_group_rule_arn: Option<String>,
}

structure! {
    SecurityGroupRule: Default {
        0 security_group_rule_id("SecurityGroupRuleId".wire("securityGroupRuleId"));
        1 group_id("GroupId".wire("groupId"));
        2 group_owner_id("GroupOwnerId".wire("groupOwnerId"));
        3 is_egress("IsEgress".wire("isEgress"));
        4 ip_protocol("IpProtocol".wire("ipProtocol"));
        5 from_port("FromPort".wire("fromPort"));
        6 to_port("ToPort".wire("toPort"));
        7 cidr_ipv4("CidrIpv4".wire("cidrIpv4"));
        8 cidr_ipv6("CidrIpv6".wire("cidrIpv6"));
        9 prefix_list_id("PrefixListId".wire("prefixListId"));
        10 referenced_group_info("ReferencedGroupInfo".wire("referencedGroupInfo"));
        11 description("Description".wire("description"));
        12 tags("Tags".wire("tagSet"));
        13 security_group_rule_arn("SecurityGroupRuleArn".wire("securityGroupRuleArn"));
    }
}

/// The options for Spot Instances.
#[non_exhaustive]
pub struct SpotMarketOptions {
    /// The maximum hourly price that you're willing to pay for a Spot Instance. We do not recommend using this
    /// parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay
    /// the current Spot price.
    ///
    /// > **Important**
    /// >
    /// > If you specify a maximum price, your Spot Instances will be interrupted more frequently than if you do not
    /// > specify this parameter.
    /// >
    /// > If you specify a maximum price, it must be more than USD $0.001. Specifying a value below USD $0.001 will
    /// > result in an `InvalidParameterValue` error message.
    pub max_price: Option<String>,
    /// The Spot Instance request type. For
    /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances), persistent Spot
    /// Instance requests are only supported when the instance interruption behavior is either `hibernate` or `stop`.
    pub spot_instance_type: Option<SpotInstanceType>,
    /// Deprecated.
    pub block_duration_minutes: Option<i32>,
    /// The end date of the request, in UTC format (*YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*Z). Supported only for persistent
    /// requests.
    ///
    /// - For a persistent request, the request remains active until the `ValidUntil` date and time is reached.
    ///   Otherwise, the request remains active until you cancel it.
    /// - For a one-time request, `ValidUntil` is not supported. The request remains active until all instances launch
    ///   or you cancel the request.
    pub valid_until: Option<Timestamp>,
    /// The behavior when a Spot Instance is interrupted.
    ///
    /// If `Configured` (for
    /// [`HibernationOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html)
    /// ) is set to `true`, the [`InstanceInterruptionBehavior`](crate::enums::InstanceInterruptionBehavior) parameter
    /// is automatically set to `hibernate`. If you set it to `stop` or `terminate`, you'll get an error.
    ///
    /// If `Configured` (for
    /// [`HibernationOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html)
    /// ) is set to `false` or `null`, the
    /// [`InstanceInterruptionBehavior`](crate::enums::InstanceInterruptionBehavior) parameter is automatically set to
    /// `terminate`. You can also set it to `stop` or `hibernate`.
    ///
    /// For more information, see
    /// [Interruption behavior](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html) in the
    /// *Amazon EC2 User Guide*.
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
}

structure! {
    SpotMarketOptions: Default {
        0 max_price("MaxPrice");
        1 spot_instance_type("SpotInstanceType");
        2 block_duration_minutes("BlockDurationMinutes");
        3 valid_until("ValidUntil");
        4 instance_interruption_behavior("InstanceInterruptionBehavior");
    }
}

impl SpotMarketOptions {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The maximum hourly price that you're willing to pay for a Spot Instance.
    #[must_use]
    pub fn max_price(mut self, value: impl Into<String>) -> Self {
        self.max_price = some(value);
        self
    }

    /// The Spot Instance request type.
    #[must_use]
    pub fn spot_instance_type(mut self, value: impl Into<SpotInstanceType>) -> Self {
        self.spot_instance_type = some(value);
        self
    }

    /// Deprecated.
    #[must_use]
    pub fn block_duration_minutes(mut self, value: impl Into<i32>) -> Self {
        self.block_duration_minutes = some(value);
        self
    }

    /// The end date of the request, in UTC format (*YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*Z).
    #[must_use]
    pub fn valid_until(mut self, value: impl Into<Timestamp>) -> Self {
        self.valid_until = some(value);
        self
    }

    /// The behavior when a Spot Instance is interrupted.
    #[must_use]
    pub fn instance_interruption_behavior(
        mut self,
        value: impl Into<InstanceInterruptionBehavior>,
    ) -> Self {
        self.instance_interruption_behavior = some(value);
        self
    }
}

/// Describes a state change.
#[non_exhaustive]
pub struct StateReason {
    /// The reason code for the state change.
    pub code: Option<String>,
    /// The message for the state change.
    ///
    /// - `Server.InsufficientInstanceCapacity`: There was insufficient capacity available to satisfy the launch
    ///   request.
    /// - `Server.InternalError`: An internal error caused the instance to terminate during launch.
    /// - `Server.ScheduledStop`: The instance was stopped due to a scheduled retirement.
    /// - `Server.SpotInstanceShutdown`: The instance was stopped because the number of Spot requests with a maximum
    ///   price equal to or higher than the Spot price exceeded available capacity or because of an increase in the
    ///   Spot price.
    /// - `Server.SpotInstanceTermination`: The instance was terminated because the number of Spot requests with a
    ///   maximum price equal to or higher than the Spot price exceeded available capacity or because of an increase
    ///   in the Spot price.
    /// - `Client.InstanceInitiatedShutdown`: The instance was shut down from the operating system of the instance.
    /// - `Client.InstanceTerminated`: The instance was terminated or rebooted during AMI creation.
    /// - `Client.InternalError`: A client error caused the instance to terminate during launch.
    /// - `Client.InvalidSnapshot.NotFound`: The specified snapshot was not found.
    /// - `Client.UserInitiatedHibernate`: Hibernation was initiated on the instance.
    /// - `Client.UserInitiatedShutdown`: The instance was shut down using the Amazon EC2 API.
    /// - `Client.VolumeLimitExceeded`: The limit on the number of EBS volumes or total storage was exceeded. Decrease
    ///   usage or request an increase in your account limits.
    pub message: Option<String>,
}

structure! {
    StateReason: Default {
        0 code("Code".wire("code"));
        1 message("Message".wire("message"));
    }
}

/// Describes a tag.
#[non_exhaustive]
pub struct Tag {
    /// The key of the tag.
    ///
    /// Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters. May not begin with
    /// `aws:`.
    pub key: Option<String>,
    /// The value of the tag.
    ///
    /// Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode characters.
    pub value: Option<String>,
}

structure! {
    Tag: Default {
        0 key("Key".wire("key"));
        1 value("Value".wire("value"));
    }
}

impl Tag {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The key of the tag.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = some(value);
        self
    }

    /// The value of the tag.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = some(value);
        self
    }
}

/// Describes a tag.
#[non_exhaustive]
pub struct TagDescription {
    /// The tag key.
    pub key: Option<String>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The resource type.
    pub resource_type: Option<ResourceType>,
    /// The tag value.
    pub value: Option<String>,
}

structure! {
    TagDescription: Default {
        0 key("Key".wire("key"));
        1 resource_id("ResourceId".wire("resourceId"));
        2 resource_type("ResourceType".wire("resourceType"));
        3 value("Value".wire("value"));
    }
}

/// The tags to apply to a resource when the resource is being created. When you specify a tag, you must specify
/// the resource type to tag, otherwise the request will fail.
///
/// > **Note**
/// >
/// > The `Valid Values` lists all the resource types that can be tagged. However, the action you're using might
/// > not support tagging all of these resource types. If you try to tag a resource type that is unsupported for
/// > the action you're using, you'll get an error.
#[non_exhaustive]
pub struct TagSpecification {
    /// The type of resource to tag on creation.
    pub resource_type: Option<ResourceType>,
    /// The tags to apply to the resource.
    pub tags: Option<TagList>,
}

structure! {
    TagSpecification: Default {
        0 resource_type("ResourceType".wire("resourceType"));
        1 tags("Tags".wire("Tag"));
    }
}

impl TagSpecification {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The type of resource to tag on creation.
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = some(value);
        self
    }

    /// The tags to apply to the resource.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagList>) -> Self {
        self.tags = collected(items);
        self
    }
}

/// Describes a security group and Amazon Web Services account ID pair.
#[non_exhaustive]
pub struct UserIdGroupPair {
    /// A description for the security group rule that references this user ID group pair.
    ///
    /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
    /// .\_-:/()#,@\[\]+=;{}!$\*
    pub description: Option<String>,
    /// The ID of an Amazon Web Services account.
    ///
    /// For a referenced security group in another VPC, the account ID of the referenced security group is returned in
    /// the response. If the referenced security group is deleted, this value is not returned.
    pub user_id: Option<String>,
    /// \[Default VPC\] The name of the security group. For a security group in a nondefault VPC, use the security
    /// group ID.
    ///
    /// For a referenced security group in another VPC, this value is not returned if the referenced security group is
    /// deleted.
    pub group_name: Option<String>,
    /// The ID of the security group.
    pub group_id: Option<String>,
    /// The ID of the VPC for the referenced security group, if applicable.
    pub vpc_id: Option<String>,
    /// The ID of the VPC peering connection, if applicable.
    pub vpc_peering_connection_id: Option<String>,
    /// The status of a VPC peering connection, if applicable.
    pub peering_status: Option<String>,
}

structure! {
    UserIdGroupPair: Default {
        0 description("Description".wire("description"));
        1 user_id("UserId".wire("userId"));
        2 group_name("GroupName".wire("groupName"));
        3 group_id("GroupId".wire("groupId"));
        4 vpc_id("VpcId".wire("vpcId"));
        5 vpc_peering_connection_id("VpcPeeringConnectionId".wire("vpcPeeringConnectionId"));
        6 peering_status("PeeringStatus".wire("peeringStatus"));
    }
}

impl UserIdGroupPair {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A description for the security group rule that references this user ID group pair.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = some(value);
        self
    }

    /// The ID of an Amazon Web Services account.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = some(value);
        self
    }

    /// \[Default VPC\] The name of the security group.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = some(value);
        self
    }

    /// The ID of the security group.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = some(value);
        self
    }

    /// The ID of the VPC for the referenced security group, if applicable.
    #[must_use]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = some(value);
        self
    }

    /// The ID of the VPC peering connection, if applicable.
    #[must_use]
    pub fn vpc_peering_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_peering_connection_id = some(value);
        self
    }

    /// The status of a VPC peering connection, if applicable.
    #[must_use]
    pub fn peering_status(mut self, value: impl Into<String>) -> Self {
        self.peering_status = some(value);
        self
    }
}
