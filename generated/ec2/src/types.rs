// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! Structures and unions which several operations share.

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
use shapewright_runtime::{Timestamp, setters, structure};

structure! {
    /// Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an
    /// instance at launch.
    BlockDeviceMapping: Default {
        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        0 ebs: Option<EbsBlockDevice> = "Ebs".wire("ebs");
        /// To omit the device from the block device mapping, specify an empty string. When this property is specified,
        /// the device is removed from the block device mapping regardless of the assigned value.
        1 no_device: Option<String> = "NoDevice".wire("noDevice");
        /// The device name. For available device names, see
        /// [Device names for volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
        2 device_name: Option<String> = "DeviceName".wire("deviceName");
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
        3 virtual_name: Option<String> = "VirtualName".wire("virtualName");
    }
}

setters! {
    BlockDeviceMapping {
        set(ebs: EbsBlockDevice, no_device: String, device_name: String, virtual_name: String);
    }
}

structure! {
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
    CapacityReservationSpecification: Default {
        /// Indicates the instance's Capacity Reservation preferences. Possible preferences include:
        ///
        /// - `capacity-reservations-only` - The instance will only run in a Capacity Reservation or Capacity Reservation
        ///   group. If capacity isn't available, the instance will fail to launch.
        /// - `open` - The instance can run in any `open` Capacity Reservation that has matching attributes (instance
        ///   type, platform, Availability Zone, and tenancy). If capacity isn't available, the instance runs as an
        ///   On-Demand Instance.
        /// - `none` - The instance doesn't run in a Capacity Reservation even if one is available. The instance runs as
        ///   an On-Demand Instance.
        0 capacity_reservation_preference: Option<CapacityReservationPreference> = "CapacityReservationPreference";
        /// Information about the target Capacity Reservation or Capacity Reservation group.
        1 capacity_reservation_target: Option<CapacityReservationTarget> = "CapacityReservationTarget";
    }
}

setters! {
    CapacityReservationSpecification {
        set(
            capacity_reservation_preference: CapacityReservationPreference,
            capacity_reservation_target: CapacityReservationTarget
        );
    }
}

structure! {
    /// Describes the instance's Capacity Reservation targeting preferences. The action returns the
    /// `capacityReservationPreference` response element if the instance is configured to run in On-Demand capacity,
    /// or if it is configured in run in any `open` Capacity Reservation that has matching attributes (instance type,
    /// platform, Availability Zone). The action returns the `capacityReservationTarget` response element if the
    /// instance explicily targets a specific Capacity Reservation or Capacity Reservation group.
    CapacityReservationSpecificationResponse: Default {
        /// Describes the instance's Capacity Reservation preferences. Possible preferences include:
        ///
        /// - `open` - The instance can run in any `open` Capacity Reservation that has matching attributes (instance
        ///   type, platform, Availability Zone).
        /// - `none` - The instance avoids running in a Capacity Reservation even if one is available. The instance runs
        ///   in On-Demand capacity.
        0 capacity_reservation_preference: Option<CapacityReservationPreference> = "CapacityReservationPreference".wire("capacityReservationPreference");
        /// Information about the targeted Capacity Reservation or Capacity Reservation group.
        1 capacity_reservation_target: Option<CapacityReservationTargetResponse> = "CapacityReservationTarget".wire("capacityReservationTarget");
    }
}

structure! {
    /// Describes a target Capacity Reservation or Capacity Reservation group.
    CapacityReservationTarget: Default {
        /// The ID of the Capacity Reservation in which to run the instance.
        0 capacity_reservation_id: Option<CapacityReservationId> = "CapacityReservationId";
        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        1 capacity_reservation_resource_group_arn: Option<String> = "CapacityReservationResourceGroupArn";
    }
}

setters! {
    CapacityReservationTarget {
        set(
            capacity_reservation_id: CapacityReservationId,
            capacity_reservation_resource_group_arn: String
        );
    }
}

structure! {
    /// Describes a target Capacity Reservation or Capacity Reservation group.
    CapacityReservationTargetResponse: Default {
        /// The ID of the targeted Capacity Reservation.
        0 capacity_reservation_id: Option<String> = "CapacityReservationId".wire("capacityReservationId");
        /// The ARN of the targeted Capacity Reservation group.
        1 capacity_reservation_resource_group_arn: Option<String> = "CapacityReservationResourceGroupArn".wire("capacityReservationResourceGroupArn");
    }
}

structure! {
    /// A security group connection tracking specification request that enables you to set the idle timeout for
    /// connection tracking on an Elastic network interface. For more information, see
    /// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    /// in the *Amazon EC2 User Guide*.
    ConnectionTrackingSpecificationRequest: Default {
        /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5
        /// days). Default: 350 seconds for Nitro v6 instance types (excluding P6e-GB200); 432000 seconds for all other
        /// instance types (including P6e-GB200). Recommended: Less than 432000 seconds.
        0 tcp_established_timeout: Option<i32> = "TcpEstablishedTimeout";
        /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response
        /// transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
        1 udp_stream_timeout: Option<i32> = "UdpStreamTimeout";
        /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
        /// request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
        2 udp_timeout: Option<i32> = "UdpTimeout";
    }
}

setters! {
    ConnectionTrackingSpecificationRequest {
        set(tcp_established_timeout: i32, udp_stream_timeout: i32, udp_timeout: i32);
    }
}

structure! {
    /// A security group connection tracking specification response that enables you to set the idle timeout for
    /// connection tracking on an Elastic network interface. For more information, see
    /// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    /// in the *Amazon EC2 User Guide*.
    ConnectionTrackingSpecificationResponse: Default {
        /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5
        /// days). Default: 350 seconds for Nitro v6 instance types (excluding P6e-GB200); 432000 seconds for all other
        /// instance types (including P6e-GB200). Recommended: Less than 432000 seconds.
        0 tcp_established_timeout: Option<i32> = "TcpEstablishedTimeout".wire("tcpEstablishedTimeout");
        /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response
        /// transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
        1 udp_stream_timeout: Option<i32> = "UdpStreamTimeout".wire("udpStreamTimeout");
        /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single
        /// request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
        2 udp_timeout: Option<i32> = "UdpTimeout".wire("udpTimeout");
    }
}

structure! {
    /// The CPU options for the instance.
    CpuOptions: Default {
        /// The number of CPU cores for the instance.
        0 core_count: Option<i32> = "CoreCount".wire("coreCount");
        /// The number of threads per CPU core.
        1 threads_per_core: Option<i32> = "ThreadsPerCore".wire("threadsPerCore");
        /// Indicates whether the instance is enabled for AMD SEV-SNP. For more information, see
        /// [AMD SEV-SNP](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
        2 amd_sev_snp: Option<AmdSevSnpSpecification> = "AmdSevSnp".wire("amdSevSnp");
        /// Indicates whether the instance is enabled for nested virtualization.
        3 nested_virtualization: Option<NestedVirtualizationSpecification> = "NestedVirtualization".wire("nestedVirtualization");
    }
}

structure! {
    /// The CPU options for the instance. Both the core count and threads per core must be specified in the request.
    CpuOptionsRequest: Default {
        /// The number of CPU cores for the instance.
        0 core_count: Option<i32> = "CoreCount";
        /// The number of threads per CPU core. To disable multithreading for the instance, specify a value of `1`.
        /// Otherwise, specify the default value of `2`.
        1 threads_per_core: Option<i32> = "ThreadsPerCore";
        /// Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with M6a, R6a, and C6a
        /// instance types only. For more information, see
        /// [AMD SEV-SNP](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
        2 amd_sev_snp: Option<AmdSevSnpSpecification> = "AmdSevSnp";
        /// Indicates whether to enable the instance for nested virtualization. Nested virtualization is supported only on
        /// 8th generation Intel-based instance types (c8i, m8i, r8i, and their flex variants). When nested virtualization
        /// is enabled, Virtual Secure Mode (VSM) is automatically disabled for the instance.
        3 nested_virtualization: Option<NestedVirtualizationSpecification> = "NestedVirtualization";
    }
}

setters! {
    CpuOptionsRequest {
        set(
            core_count: i32, threads_per_core: i32, amd_sev_snp: AmdSevSnpSpecification,
            nested_virtualization: NestedVirtualizationSpecification
        );
    }
}

structure! {
    /// The credit option for CPU usage of a T instance.
    CreditSpecificationRequest {
        /// The credit option for CPU usage of a T instance.
        ///
        /// Valid values: `standard` | `unlimited`
        0 cpu_credits: String = "CpuCredits";
    }
}

setters! {
    CreditSpecificationRequest {
        new(cpu_credits: String);
    }
}

structure! {
    /// Describes a block device for an EBS volume.
    EbsBlockDevice: Default {
        /// Indicates whether the EBS volume is deleted on instance termination. For more information, see
        /// [Preserving Amazon EBS volumes on instance termination](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination)
        /// in the *Amazon EC2 User Guide*.
        0 delete_on_termination: Option<bool> = "DeleteOnTermination".wire("deleteOnTermination");
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
        1 iops: Option<i32> = "Iops".wire("iops");
        /// The ID of the snapshot.
        2 snapshot_id: Option<SnapshotId> = "SnapshotId".wire("snapshotId");
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
        3 volume_size: Option<i32> = "VolumeSize".wire("volumeSize");
        /// The volume type. For more information, see
        /// [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the
        /// *Amazon EBS User Guide*.
        4 volume_type: Option<VolumeType> = "VolumeType".wire("volumeType");
        /// Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS
        /// encryption.
        ///
        /// This parameter is only supported on [`BlockDeviceMapping`] objects called by
        /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html),
        /// [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), and
        /// [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html).
        5 kms_key_id: Option<String> = "KmsKeyId".wire("kmsKeyId");
        /// The throughput that the volume supports, in MiB/s.
        ///
        /// This parameter is valid only for `gp3` volumes.
        ///
        /// Valid Range: Minimum value of 125. Maximum value of 2,000.
        6 throughput: Option<i32> = "Throughput".wire("throughput");
        /// The ARN of the Outpost on which the snapshot is stored.
        ///
        /// This parameter is not supported when using
        /// [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
        7 outpost_arn: Option<String> = "OutpostArn".wire("outpostArn");
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
        8 availability_zone: Option<String> = "AvailabilityZone".wire("availabilityZone");
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
        9 encrypted: Option<bool> = "Encrypted".wire("encrypted");
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
        10 volume_initialization_rate: Option<i32> = "VolumeInitializationRate";
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
        11 availability_zone_id: Option<String> = "AvailabilityZoneId";
        /// The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0.
        12 ebs_card_index: Option<i32> = "EbsCardIndex";
    }
}

setters! {
    EbsBlockDevice {
        set(
            delete_on_termination: bool, iops: i32, snapshot_id: SnapshotId, volume_size: i32,
            volume_type: VolumeType, kms_key_id: String, throughput: i32, outpost_arn: String,
            availability_zone: String, encrypted: bool, volume_initialization_rate: i32,
            availability_zone_id: String, ebs_card_index: i32
        );
    }
}

structure! {
    /// Describes a parameter used to set up an EBS volume in a block device mapping.
    EbsInstanceBlockDevice: Default {
        /// The time stamp when the attachment initiated.
        0 attach_time: Option<Timestamp> = "AttachTime".wire("attachTime");
        /// Indicates whether the volume is deleted on instance termination.
        1 delete_on_termination: Option<bool> = "DeleteOnTermination".wire("deleteOnTermination");
        /// The attachment state.
        2 status: Option<AttachmentStatus> = "Status".wire("status");
        /// The ID of the EBS volume.
        3 volume_id: Option<String> = "VolumeId".wire("volumeId");
        /// The ARN of the Amazon Web Services-managed resource to which the volume is attached.
        4 associated_resource: Option<String> = "AssociatedResource".wire("associatedResource");
        /// The ID of the Amazon Web Services account that owns the volume.
        ///
        /// This parameter is returned only for volumes that are attached to Amazon Web Services-managed resources.
        5 volume_owner_id: Option<String> = "VolumeOwnerId".wire("volumeOwnerId");
        /// The service provider that manages the EBS volume.
        6 operator: Option<OperatorResponse> = "Operator".wire("operator");
        /// The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0.
        7 ebs_card_index: Option<i32> = "EbsCardIndex".wire("ebsCardIndex");
    }
}

structure! {
    /// > **Note**
    /// >
    /// > Amazon Elastic Graphics reached end of life on January 8, 2024.
    ///
    /// Describes the association between an instance and an Elastic Graphics accelerator.
    ElasticGpuAssociation: Default {
        /// The ID of the Elastic Graphics accelerator.
        0 elastic_gpu_id: Option<ElasticGpuId> = "ElasticGpuId".wire("elasticGpuId");
        /// The ID of the association.
        1 elastic_gpu_association_id: Option<String> = "ElasticGpuAssociationId".wire("elasticGpuAssociationId");
        /// The state of the association between the instance and the Elastic Graphics accelerator.
        2 elastic_gpu_association_state: Option<String> = "ElasticGpuAssociationState".wire("elasticGpuAssociationState");
        /// The time the Elastic Graphics accelerator was associated with the instance.
        3 elastic_gpu_association_time: Option<String> = "ElasticGpuAssociationTime".wire("elasticGpuAssociationTime");
    }
}

structure! {
    /// > **Note**
    /// >
    /// > Amazon Elastic Graphics reached end of life on January 8, 2024.
    ///
    /// A specification for an Elastic Graphics accelerator.
    ElasticGpuSpecification {
        /// The type of Elastic Graphics accelerator.
        0 r#type: String = "Type";
    }
}

setters! {
    ElasticGpuSpecification {
        new(r#type: String);
    }
}

structure! {
    /// > **Note**
    /// >
    /// > Amazon Elastic Inference is no longer available.
    ///
    /// Describes an elastic inference accelerator.
    ElasticInferenceAccelerator {
        /// The type of elastic inference accelerator. The possible values are `eia1.medium`, `eia1.large`, `eia1.xlarge`,
        /// `eia2.medium`, `eia2.large`, and `eia2.xlarge`.
        0 r#type: String = "Type";
        /// The number of elastic inference accelerators to attach to the instance.
        ///
        /// Default: 1
        1 count: Option<ElasticInferenceAcceleratorCount> = "Count";
    }
}

setters! {
    ElasticInferenceAccelerator {
        new(r#type: String);
        set(count: ElasticInferenceAcceleratorCount);
    }
}

structure! {
    /// > **Note**
    /// >
    /// > Amazon Elastic Inference is no longer available.
    ///
    /// Describes the association between an instance and an elastic inference accelerator.
    ElasticInferenceAcceleratorAssociation: Default {
        /// The Amazon Resource Name (ARN) of the elastic inference accelerator.
        0 elastic_inference_accelerator_arn: Option<String> = "ElasticInferenceAcceleratorArn".wire("elasticInferenceAcceleratorArn");
        /// The ID of the association.
        1 elastic_inference_accelerator_association_id: Option<String> = "ElasticInferenceAcceleratorAssociationId".wire("elasticInferenceAcceleratorAssociationId");
        /// The state of the elastic inference accelerator.
        2 elastic_inference_accelerator_association_state: Option<String> = "ElasticInferenceAcceleratorAssociationState".wire("elasticInferenceAcceleratorAssociationState");
        /// The time at which the elastic inference accelerator is associated with an instance.
        3 elastic_inference_accelerator_association_time: Option<Timestamp> = "ElasticInferenceAcceleratorAssociationTime".wire("elasticInferenceAcceleratorAssociationTime");
    }
}

structure! {
    /// Launch instances with ENA Express settings configured from your launch template.
    EnaSrdSpecificationRequest: Default {
        /// Specifies whether ENA Express is enabled for the network interface when you launch an instance.
        0 ena_srd_enabled: Option<bool> = "EnaSrdEnabled";
        /// Contains ENA Express settings for UDP network traffic for the network interface attached to the instance.
        1 ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest> = "EnaSrdUdpSpecification";
    }
}

setters! {
    EnaSrdSpecificationRequest {
        set(ena_srd_enabled: bool, ena_srd_udp_specification: EnaSrdUdpSpecificationRequest);
    }
}

structure! {
    /// Configures ENA Express for UDP network traffic from your launch template.
    EnaSrdUdpSpecificationRequest: Default {
        /// Indicates whether UDP traffic uses ENA Express for your instance. To ensure that UDP traffic can use ENA
        /// Express when you launch an instance, you must also set **EnaSrdEnabled** in the
        /// **[`EnaSrdSpecificationRequest`]** to `true`.
        0 ena_srd_udp_enabled: Option<bool> = "EnaSrdUdpEnabled";
    }
}

setters! {
    EnaSrdUdpSpecificationRequest {
        set(ena_srd_udp_enabled: bool);
    }
}

structure! {
    /// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves.
    EnclaveOptions: Default {
        /// If this parameter is set to `true`, the instance is enabled for Amazon Web Services Nitro Enclaves; otherwise,
        /// it is not enabled for Amazon Web Services Nitro Enclaves.
        0 enabled: Option<bool> = "Enabled".wire("enabled");
    }
}

structure! {
    /// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves. For more information, see
    /// [What is Amazon Web Services Nitro Enclaves?](https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html)
    /// in the *Amazon Web Services Nitro Enclaves User Guide*.
    EnclaveOptionsRequest: Default {
        /// To enable the instance for Amazon Web Services Nitro Enclaves, set this parameter to `true`.
        0 enabled: Option<bool> = "Enabled";
    }
}

setters! {
    EnclaveOptionsRequest {
        set(enabled: bool);
    }
}

structure! {
    /// A filter name and value pair that is used to return a more specific list of results from a describe operation.
    /// Filters can be used to match a set of resources by specific criteria, such as tags, attributes, or IDs.
    ///
    /// If you specify multiple filters, the filters are joined with an `AND`, and the request returns only results
    /// that match all of the specified filters.
    ///
    /// For more information, see
    /// [List and filter using the CLI and API](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html#Filtering_Resources_CLI)
    /// in the *Amazon EC2 User Guide*.
    Filter: Default {
        /// The name of the filter. Filter names are case-sensitive.
        0 name: Option<String> = "Name";
        /// The filter values. Filter values are case-sensitive. If you specify multiple values for a filter, the values
        /// are joined with an `OR`, and the request returns all results that match any of the specified values.
        1 values: Option<ValueStringList> = "Values".wire("Value");
    }
}

setters! {
    Filter {
        set(name: String);
        collect(values: ValueStringList);
    }
}

structure! {
    /// Describes a security group.
    GroupIdentifier: Default {
        /// The ID of the security group.
        0 group_id: Option<String> = "GroupId".wire("groupId");
        /// The name of the security group.
        1 group_name: Option<String> = "GroupName".wire("groupName");
    }
}

structure! {
    /// Indicates whether your instance is configured for hibernation. This parameter is valid only if the instance
    /// meets the
    /// [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    /// For more information, see
    /// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
    /// the *Amazon EC2 User Guide*.
    HibernationOptions: Default {
        /// If `true`, your instance is enabled for hibernation; otherwise, it is not enabled for hibernation.
        0 configured: Option<bool> = "Configured".wire("configured");
    }
}

structure! {
    /// Indicates whether your instance is configured for hibernation. This parameter is valid only if the instance
    /// meets the
    /// [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    /// For more information, see
    /// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
    /// the *Amazon EC2 User Guide*.
    HibernationOptionsRequest: Default {
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
        0 configured: Option<bool> = "Configured";
    }
}

setters! {
    HibernationOptionsRequest {
        set(configured: bool);
    }
}

structure! {
    /// Describes an IAM instance profile.
    IamInstanceProfile: Default {
        /// The Amazon Resource Name (ARN) of the instance profile.
        0 arn: Option<String> = "Arn".wire("arn");
        /// The ID of the instance profile.
        1 id: Option<String> = "Id".wire("id");
    }
}

structure! {
    /// Describes an IAM instance profile.
    IamInstanceProfileSpecification: Default {
        /// The Amazon Resource Name (ARN) of the instance profile.
        0 arn: Option<String> = "Arn".wire("arn");
        /// The name of the instance profile.
        1 name: Option<String> = "Name".wire("name");
    }
}

setters! {
    IamInstanceProfileSpecification {
        set(arn: String, name: String);
    }
}

structure! {
    /// Describes an image.
    Image: Default {
        /// The platform details associated with the billing code of the AMI. For more information, see
        /// [Understand AMI billing information](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-billing-info.html)
        /// in the *Amazon EC2 User Guide*.
        0 platform_details: Option<String> = "PlatformDetails".wire("platformDetails");
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
        1 usage_operation: Option<String> = "UsageOperation".wire("usageOperation");
        /// Any block device mapping entries.
        2 block_device_mappings: Option<BlockDeviceMappingList> = "BlockDeviceMappings".wire("blockDeviceMapping");
        /// The description of the AMI that was provided during image creation.
        3 description: Option<String> = "Description".wire("description");
        /// Specifies whether enhanced networking with ENA is enabled.
        4 ena_support: Option<bool> = "EnaSupport".wire("enaSupport");
        /// The hypervisor type of the image. Only `xen` is supported. `ovm` is not supported.
        5 hypervisor: Option<HypervisorType> = "Hypervisor".wire("hypervisor");
        /// The owner alias (`amazon` | `aws-backup-vault` | `aws-marketplace`).
        6 image_owner_alias: Option<String> = "ImageOwnerAlias".wire("imageOwnerAlias");
        /// The name of the AMI that was provided during image creation.
        7 name: Option<String> = "Name".wire("name");
        /// The device name of the root device volume (for example, `/dev/sda1`).
        8 root_device_name: Option<String> = "RootDeviceName".wire("rootDeviceName");
        /// The type of root device used by the AMI. The AMI can use an Amazon EBS volume or an instance store volume.
        9 root_device_type: Option<DeviceType> = "RootDeviceType".wire("rootDeviceType");
        /// Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is enabled.
        10 sriov_net_support: Option<String> = "SriovNetSupport".wire("sriovNetSupport");
        /// The reason for the state change.
        11 state_reason: Option<StateReason> = "StateReason".wire("stateReason");
        /// Any tags assigned to the image.
        12 tags: Option<TagList> = "Tags".wire("tagSet");
        /// The type of virtualization of the AMI.
        13 virtualization_type: Option<VirtualizationType> = "VirtualizationType".wire("virtualizationType");
        /// The boot mode of the image. For more information, see
        /// [Instance launch behavior with Amazon EC2 boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html)
        /// in the *Amazon EC2 User Guide*.
        14 boot_mode: Option<BootModeValues> = "BootMode".wire("bootMode");
        /// If the image is configured for NitroTPM support, the value is `v2.0`. For more information, see
        /// [NitroTPM](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the *Amazon EC2 User Guide*.
        15 tpm_support: Option<TpmSupportValues> = "TpmSupport".wire("tpmSupport");
        /// The date and time to deprecate the AMI, in UTC, in the following format: *YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*Z. If
        /// you specified a value for seconds, Amazon EC2 rounds the seconds to the nearest minute.
        16 deprecation_time: Option<String> = "DeprecationTime".wire("deprecationTime");
        /// If `v2.0`, it indicates that IMDSv2 is specified in the AMI. Instances launched from this AMI will have
        /// `HttpTokens` automatically set to `required` so that, by default, the instance requires that IMDSv2 is used
        /// when requesting instance metadata. In addition, `HttpPutResponseHopLimit` is set to `2`. For more information,
        /// see
        /// [Configure the AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html#configure-IMDS-new-instances-ami-configuration)
        /// in the *Amazon EC2 User Guide*.
        17 imds_support: Option<ImdsSupportValues> = "ImdsSupport".wire("imdsSupport");
        /// The ID of the instance that the AMI was created from if the AMI was created using
        /// [CreateImage](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html). This field only
        /// appears if the AMI was created using CreateImage.
        18 source_instance_id: Option<String> = "SourceInstanceId".wire("sourceInstanceId");
        /// Indicates whether deregistration protection is enabled for the AMI.
        19 deregistration_protection: Option<String> = "DeregistrationProtection".wire("deregistrationProtection");
        /// The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the AMI was last used
        /// to launch an EC2 instance. When the AMI is used to launch an instance, there is a 24-hour delay before that
        /// usage is reported.
        ///
        /// > **Note**
        /// >
        /// > `lastLaunchedTime` data is available starting April 2017.
        20 last_launched_time: Option<String> = "LastLaunchedTime".wire("lastLaunchedTime");
        /// If `true`, the AMI satisfies the criteria for Allowed AMIs and can be discovered and used in the account. If
        /// `false` and Allowed AMIs is set to `enabled`, the AMI can't be discovered or used in the account. If `false`
        /// and Allowed AMIs is set to `audit-mode`, the AMI can be discovered and used in the account.
        ///
        /// For more information, see
        /// [Control the discovery and use of AMIs in Amazon EC2 with Allowed AMIs](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html)
        /// in *Amazon EC2 User Guide*.
        21 image_allowed: Option<bool> = "ImageAllowed".wire("imageAllowed");
        /// The ID of the source AMI from which the AMI was created.
        22 source_image_id: Option<String> = "SourceImageId".wire("sourceImageId");
        /// The Region of the source AMI.
        23 source_image_region: Option<String> = "SourceImageRegion".wire("sourceImageRegion");
        /// Indicates whether the image is eligible for Amazon Web Services Free Tier.
        ///
        /// - If `true`, the AMI is eligible for Free Tier and can be used to launch instances under the Free Tier limits.
        /// - If `false`, the AMI is not eligible for Free Tier.
        24 free_tier_eligible: Option<bool> = "FreeTierEligible".wire("freeTierEligible");
        /// The name of the public Systems Manager parameter that resolves to this AMI, under the `aws/service/`
        /// namespace.
        25 public_ssm_parameter_name: Option<String> = "PublicSsmParameterName".wire("publicSsmParameterName");
        /// The watermarks attached to the AMI.
        26 image_watermarks: Option<ImageWatermarkList> = "ImageWatermarks".wire("imageWatermarkSet");
        /// The Amazon Inspector scan results for the AMI. This information is present only for AMIs that Amazon Inspector
        /// has scanned.
        ///
        /// When you share an AMI with other accounts, organizations, or organizational units (OUs), or make it public,
        /// its scan results are available to the accounts that can use the AMI.
        27 scan_results: Option<ScanResults> = "ScanResults".wire("scanResults");
        /// The instance type specification for the AMI, which defines which instance types are compatible with this
        /// image.
        28 instance_type_specification: Option<InstanceTypeSpecification> = "InstanceTypeSpecification".wire("instanceTypeSpecification");
        /// The ID of the AMI.
        29 image_id: Option<String> = "ImageId".wire("imageId");
        /// The location of the AMI.
        30 image_location: Option<String> = "ImageLocation".wire("imageLocation");
        /// The current state of the AMI. If the state is `available`, the image is successfully registered and can be
        /// used to launch an instance.
        31 state: Option<ImageState> = "State".wire("imageState");
        /// The ID of the Amazon Web Services account that owns the image.
        32 owner_id: Option<String> = "OwnerId".wire("imageOwnerId");
        /// The date and time the image was created.
        33 creation_date: Option<String> = "CreationDate".wire("creationDate");
        /// Indicates whether the image has public launch permissions. The value is `true` if this image has public launch
        /// permissions or `false` if it has only implicit and explicit launch permissions.
        34 public: Option<bool> = "Public".wire("isPublic");
        /// Any product codes associated with the AMI.
        35 product_codes: Option<ProductCodeList> = "ProductCodes".wire("productCodes");
        /// The architecture of the image.
        36 architecture: Option<ArchitectureValues> = "Architecture".wire("architecture");
        /// The type of image.
        37 image_type: Option<ImageTypeValues> = "ImageType".wire("imageType");
        /// The kernel associated with the image, if any. Only applicable for machine images.
        38 kernel_id: Option<String> = "KernelId".wire("kernelId");
        /// The RAM disk associated with the image, if any. Only applicable for machine images.
        39 ramdisk_id: Option<String> = "RamdiskId".wire("ramdiskId");
        /// This value is set to `windows` for Windows AMIs; otherwise, it is blank.
        40 platform: Option<PlatformValues> = "Platform".wire("platform");
    }
}

structure! {
    /// Describes a watermark attached to an AMI.
    ImageWatermark: Default {
        /// The watermark identifier, in `accountId:watermarkName` format (for example, `123456789012:approvedAmi`). The
        /// `accountId` portion is the Amazon Web Services account ID of the watermark creator. The `watermarkName`
        /// portion is customer-provided.
        0 watermark_key: Option<String> = "WatermarkKey".wire("watermarkKey");
        /// The Region where the watermark was originally attached.
        1 source_image_region: Option<String> = "SourceImageRegion".wire("sourceImageRegion");
        /// The ID of the AMI to which the watermark was originally attached.
        2 source_image_id: Option<String> = "SourceImageId".wire("sourceImageId");
        /// The creation date of the source AMI, in the following format:
        /// *YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*.*ssssss*+*HH*:*MM*.
        3 source_image_creation_time: Option<MillisecondDateTime> = "SourceImageCreationTime".wire("sourceImageCreationTime");
        /// The date and time the watermark was attached to the AMI, in the following format:
        /// *YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*.*ssssss*+*HH*:*MM*.
        4 watermark_creation_time: Option<MillisecondDateTime> = "WatermarkCreationTime".wire("watermarkCreationTime");
    }
}

structure! {
    /// Describes an instance.
    Instance: Default {
        /// The architecture of the image.
        0 architecture: Option<ArchitectureValues> = "Architecture".wire("architecture");
        /// Any block device mapping entries for the instance.
        1 block_device_mappings: Option<InstanceBlockDeviceMappingList> = "BlockDeviceMappings".wire("blockDeviceMapping");
        /// The idempotency token you provided when you launched the instance, if applicable.
        2 client_token: Option<String> = "ClientToken".wire("clientToken");
        /// Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated
        /// throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This
        /// optimization isn't available with all instance types. Additional usage charges apply when using an EBS
        /// Optimized instance.
        3 ebs_optimized: Option<bool> = "EbsOptimized".wire("ebsOptimized");
        /// Specifies whether enhanced networking with ENA is enabled.
        4 ena_support: Option<bool> = "EnaSupport".wire("enaSupport");
        /// The hypervisor type of the instance. The value `xen` is used for both Xen and Nitro hypervisors.
        5 hypervisor: Option<HypervisorType> = "Hypervisor".wire("hypervisor");
        /// The IAM instance profile associated with the instance, if applicable.
        6 iam_instance_profile: Option<IamInstanceProfile> = "IamInstanceProfile".wire("iamInstanceProfile");
        /// Indicates whether this is a Spot Instance or a Scheduled Instance.
        7 instance_lifecycle: Option<InstanceLifecycleType> = "InstanceLifecycle".wire("instanceLifecycle");
        /// Deprecated.
        ///
        /// > **Note**
        /// >
        /// > Amazon Elastic Graphics reached end of life on January 8, 2024.
        8 elastic_gpu_associations: Option<ElasticGpuAssociationList> = "ElasticGpuAssociations".wire("elasticGpuAssociationSet");
        /// Deprecated
        ///
        /// > **Note**
        /// >
        /// > Amazon Elastic Inference is no longer available.
        9 elastic_inference_accelerator_associations: Option<ElasticInferenceAcceleratorAssociationList> = "ElasticInferenceAcceleratorAssociations".wire("elasticInferenceAcceleratorAssociationSet");
        /// The network interfaces for the instance.
        10 network_interfaces: Option<InstanceNetworkInterfaceList> = "NetworkInterfaces".wire("networkInterfaceSet");
        /// The Amazon Resource Name (ARN) of the Outpost.
        11 outpost_arn: Option<String> = "OutpostArn".wire("outpostArn");
        /// The device name of the root device volume (for example, `/dev/sda1`).
        12 root_device_name: Option<String> = "RootDeviceName".wire("rootDeviceName");
        /// The root device type used by the AMI. The AMI can use an EBS volume or an instance store volume.
        13 root_device_type: Option<DeviceType> = "RootDeviceType".wire("rootDeviceType");
        /// The security groups for the instance.
        14 security_groups: Option<GroupIdentifierList> = "SecurityGroups".wire("groupSet");
        /// Indicates whether source/destination checking is enabled.
        15 source_dest_check: Option<bool> = "SourceDestCheck".wire("sourceDestCheck");
        /// If the request is a Spot Instance request, the ID of the request.
        16 spot_instance_request_id: Option<String> = "SpotInstanceRequestId".wire("spotInstanceRequestId");
        /// Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is enabled.
        17 sriov_net_support: Option<String> = "SriovNetSupport".wire("sriovNetSupport");
        /// The reason for the most recent state transition.
        18 state_reason: Option<StateReason> = "StateReason".wire("stateReason");
        /// Any tags assigned to the instance.
        19 tags: Option<TagList> = "Tags".wire("tagSet");
        /// The virtualization type of the instance.
        20 virtualization_type: Option<VirtualizationType> = "VirtualizationType".wire("virtualizationType");
        /// The CPU options for the instance.
        21 cpu_options: Option<CpuOptions> = "CpuOptions".wire("cpuOptions");
        /// The ID of the Capacity Block.
        ///
        /// > **Note**
        /// >
        /// > For P5 instances, a Capacity Block ID refers to a group of instances. For Trn2u instances, a capacity block
        /// > ID refers to an EC2 UltraServer.
        22 capacity_block_id: Option<String> = "CapacityBlockId".wire("capacityBlockId");
        /// The ID of the Capacity Reservation.
        23 capacity_reservation_id: Option<String> = "CapacityReservationId".wire("capacityReservationId");
        /// Information about the Capacity Reservation targeting option.
        24 capacity_reservation_specification: Option<CapacityReservationSpecificationResponse> = "CapacityReservationSpecification".wire("capacityReservationSpecification");
        /// Indicates whether the instance is enabled for hibernation.
        25 hibernation_options: Option<HibernationOptions> = "HibernationOptions".wire("hibernationOptions");
        /// The license configurations for the instance.
        26 licenses: Option<LicenseList> = "Licenses".wire("licenseSet");
        /// The metadata options for the instance.
        27 metadata_options: Option<InstanceMetadataOptionsResponse> = "MetadataOptions".wire("metadataOptions");
        /// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves.
        28 enclave_options: Option<EnclaveOptions> = "EnclaveOptions".wire("enclaveOptions");
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
        29 boot_mode: Option<BootModeValues> = "BootMode".wire("bootMode");
        /// The platform details value for the instance. For more information, see
        /// [AMI billing information fields](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html)
        /// in the *Amazon EC2 User Guide*.
        30 platform_details: Option<String> = "PlatformDetails".wire("platformDetails");
        /// The usage operation value for the instance. For more information, see
        /// [AMI billing information fields](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html)
        /// in the *Amazon EC2 User Guide*.
        31 usage_operation: Option<String> = "UsageOperation".wire("usageOperation");
        /// The time that the usage operation was last updated.
        32 usage_operation_update_time: Option<MillisecondDateTime> = "UsageOperationUpdateTime".wire("usageOperationUpdateTime");
        /// The options for the instance hostname.
        33 private_dns_name_options: Option<PrivateDnsNameOptionsResponse> = "PrivateDnsNameOptions".wire("privateDnsNameOptions");
        /// The IPv6 address assigned to the instance.
        34 ipv6_address: Option<String> = "Ipv6Address".wire("ipv6Address");
        /// If the instance is configured for NitroTPM support, the value is `v2.0`. For more information, see
        /// [NitroTPM](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the *Amazon EC2 User Guide*.
        35 tpm_support: Option<String> = "TpmSupport".wire("tpmSupport");
        /// Provides information on the recovery and maintenance options of your instance.
        36 maintenance_options: Option<InstanceMaintenanceOptions> = "MaintenanceOptions".wire("maintenanceOptions");
        /// The boot mode that is used to boot the instance at launch or start. For more information, see
        /// [Boot modes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the *Amazon EC2 User
        /// Guide*.
        37 current_instance_boot_mode: Option<InstanceBootModeValues> = "CurrentInstanceBootMode".wire("currentInstanceBootMode");
        /// Contains settings for the network performance options for your instance.
        38 network_performance_options: Option<InstanceNetworkPerformanceOptions> = "NetworkPerformanceOptions".wire("networkPerformanceOptions");
        /// The service provider that manages the instance.
        39 operator: Option<OperatorResponse> = "Operator".wire("operator");
        /// The secondary interfaces for the instance.
        40 secondary_interfaces: Option<InstanceSecondaryInterfaceList> = "SecondaryInterfaces".wire("secondaryInterfaceSet");
        /// The ID of the instance.
        41 instance_id: Option<String> = "InstanceId".wire("instanceId");
        /// The ID of the AMI used to launch the instance.
        42 image_id: Option<String> = "ImageId".wire("imageId");
        /// The current state of the instance.
        43 state: Option<InstanceState> = "State".wire("instanceState");
        /// \[IPv4 only\] The private DNS hostname name assigned to the instance. This DNS hostname can only be used
        /// inside the Amazon EC2 network. This name is not available until the instance enters the `running` state.
        ///
        /// The Amazon-provided DNS server resolves Amazon-provided private DNS hostnames if you've enabled DNS resolution
        /// and DNS hostnames in your VPC. If you are not using the Amazon-provided DNS server in your VPC, your custom
        /// domain name servers must resolve the hostname as appropriate.
        44 private_dns_name: Option<String> = "PrivateDnsName".wire("privateDnsName");
        /// The public DNS name assigned to the instance. This name is not available until the instance enters the
        /// `running` state. This name is only available if you've enabled DNS hostnames for your VPC. The format of this
        /// name depends on the
        /// [public hostname type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hostname-types.html#public-hostnames).
        45 public_dns_name: Option<String> = "PublicDnsName".wire("dnsName");
        /// The reason for the most recent state transition. This might be an empty string.
        46 state_transition_reason: Option<String> = "StateTransitionReason".wire("reason");
        /// The name of the key pair, if this instance was launched with an associated key pair.
        47 key_name: Option<String> = "KeyName".wire("keyName");
        /// The AMI launch index, which can be used to find this instance in the launch group.
        48 ami_launch_index: Option<i32> = "AmiLaunchIndex".wire("amiLaunchIndex");
        /// The product codes attached to this instance, if applicable.
        49 product_codes: Option<ProductCodeList> = "ProductCodes".wire("productCodes");
        /// The instance type.
        50 instance_type: Option<InstanceType> = "InstanceType".wire("instanceType");
        /// The time that the instance was last launched. To determine the time that instance was first launched, see the
        /// attachment time for the primary network interface.
        51 launch_time: Option<Timestamp> = "LaunchTime".wire("launchTime");
        /// The location where the instance launched, if applicable.
        52 placement: Option<Placement> = "Placement".wire("placement");
        /// The kernel associated with this instance, if applicable.
        53 kernel_id: Option<String> = "KernelId".wire("kernelId");
        /// The RAM disk associated with this instance, if applicable.
        54 ramdisk_id: Option<String> = "RamdiskId".wire("ramdiskId");
        /// The platform. This value is `windows` for Windows instances; otherwise, it is empty.
        55 platform: Option<PlatformValues> = "Platform".wire("platform");
        /// The monitoring for the instance.
        56 monitoring: Option<Monitoring> = "Monitoring".wire("monitoring");
        /// The ID of the subnet in which the instance is running.
        57 subnet_id: Option<String> = "SubnetId".wire("subnetId");
        /// The ID of the VPC in which the instance is running.
        58 vpc_id: Option<String> = "VpcId".wire("vpcId");
        /// The private IPv4 address assigned to the instance.
        59 private_ip_address: Option<String> = "PrivateIpAddress".wire("privateIpAddress");
        /// The public IPv4 address, or the Carrier IP address assigned to the instance, if applicable.
        ///
        /// A Carrier IP address only applies to an instance launched in a subnet associated with a Wavelength Zone.
        60 public_ip_address: Option<String> = "PublicIpAddress".wire("ipAddress");
    }
}

structure! {
    /// ENA Express uses Amazon Web Services Scalable Reliable Datagram (SRD) technology to increase the maximum
    /// bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA
    /// Express, you can communicate between two EC2 instances in the same subnet within the same account, or in
    /// different accounts. Both sending and receiving instances must have ENA Express enabled.
    ///
    /// To improve the reliability of network packet delivery, ENA Express reorders network packets on the receiving
    /// end by default. However, some UDP-based applications are designed to handle network packets that are out of
    /// order to reduce the overhead for packet delivery at the network layer. When ENA Express is enabled, you can
    /// specify whether UDP network traffic uses it.
    InstanceAttachmentEnaSrdSpecification: Default {
        /// Indicates whether ENA Express is enabled for the network interface.
        0 ena_srd_enabled: Option<bool> = "EnaSrdEnabled".wire("enaSrdEnabled");
        /// Configures ENA Express for UDP network traffic.
        1 ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification> = "EnaSrdUdpSpecification".wire("enaSrdUdpSpecification");
    }
}

structure! {
    /// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic
    /// automatically uses it. However, some UDP-based applications are designed to handle network packets that are
    /// out of order, without a need for retransmission, such as live video broadcasting or other near-real-time
    /// applications. For UDP traffic, you can specify whether to use ENA Express, based on your application
    /// environment needs.
    InstanceAttachmentEnaSrdUdpSpecification: Default {
        /// Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must
        /// first enable ENA Express.
        0 ena_srd_udp_enabled: Option<bool> = "EnaSrdUdpEnabled".wire("enaSrdUdpEnabled");
    }
}

structure! {
    /// Describes a block device mapping.
    InstanceBlockDeviceMapping: Default {
        /// The device name.
        0 device_name: Option<String> = "DeviceName".wire("deviceName");
        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        1 ebs: Option<EbsInstanceBlockDevice> = "Ebs".wire("ebs");
    }
}

structure! {
    /// Information about an IPv4 prefix.
    InstanceIpv4Prefix: Default {
        /// One or more IPv4 prefixes assigned to the network interface.
        0 ipv4_prefix: Option<String> = "Ipv4Prefix".wire("ipv4Prefix");
    }
}

structure! {
    /// Describes an IPv6 address.
    InstanceIpv6Address: Default {
        /// The IPv6 address.
        0 ipv6_address: Option<String> = "Ipv6Address".wire("ipv6Address");
        /// Determines if an IPv6 address associated with a network interface is the primary IPv6 address. When you enable
        /// an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the
        /// instance is terminated or the network interface is detached. For more information, see
        /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
        1 is_primary_ipv6: Option<bool> = "IsPrimaryIpv6".wire("isPrimaryIpv6");
    }
}

setters! {
    InstanceIpv6Address {
        set(ipv6_address: String, is_primary_ipv6: bool);
    }
}

structure! {
    /// Information about an IPv6 prefix.
    InstanceIpv6Prefix: Default {
        /// One or more IPv6 prefixes assigned to the network interface.
        0 ipv6_prefix: Option<String> = "Ipv6Prefix".wire("ipv6Prefix");
    }
}

structure! {
    /// The maintenance options for the instance.
    InstanceMaintenanceOptions: Default {
        /// Provides information on the current automatic recovery behavior of your instance.
        0 auto_recovery: Option<InstanceAutoRecoveryState> = "AutoRecovery".wire("autoRecovery");
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
        1 reboot_migration: Option<InstanceRebootMigrationState> = "RebootMigration".wire("rebootMigration");
    }
}

structure! {
    /// The maintenance options for the instance.
    InstanceMaintenanceOptionsRequest: Default {
        /// Disables the automatic recovery behavior of your instance or sets it to default. For more information, see
        /// [Simplified automatic recovery](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html#instance-configuration-recovery).
        0 auto_recovery: Option<InstanceAutoRecoveryState> = "AutoRecovery";
    }
}

setters! {
    InstanceMaintenanceOptionsRequest {
        set(auto_recovery: InstanceAutoRecoveryState);
    }
}

structure! {
    /// Describes the market (purchasing) option for the instances.
    InstanceMarketOptionsRequest: Default {
        /// The market type.
        0 market_type: Option<MarketType> = "MarketType";
        /// The options for Spot Instances.
        1 spot_options: Option<SpotMarketOptions> = "SpotOptions";
    }
}

setters! {
    InstanceMarketOptionsRequest {
        set(market_type: MarketType, spot_options: SpotMarketOptions);
    }
}

structure! {
    /// The metadata options for the instance.
    InstanceMetadataOptionsRequest: Default {
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
        0 http_tokens: Option<HttpTokensState> = "HttpTokens";
        /// The maximum number of hops that the metadata token can travel.
        ///
        /// Possible values: Integers from 1 to 64
        1 http_put_response_hop_limit: Option<i32> = "HttpPutResponseHopLimit";
        /// Enables or disables the HTTP metadata endpoint on your instances.
        ///
        /// If you specify a value of `disabled`, you cannot access your instance metadata.
        ///
        /// Default: `enabled`
        2 http_endpoint: Option<InstanceMetadataEndpointState> = "HttpEndpoint";
        /// Enables or disables the IPv6 endpoint for the instance metadata service.
        ///
        /// Default: `disabled`
        3 http_protocol_ipv6: Option<InstanceMetadataProtocolState> = "HttpProtocolIpv6";
        /// Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off
        /// access to instance tags from the instance metadata. For more information, see
        /// [View tags for your EC2 instances using instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
        ///
        /// Default: `disabled`
        4 instance_metadata_tags: Option<InstanceMetadataTagsState> = "InstanceMetadataTags";
    }
}

setters! {
    InstanceMetadataOptionsRequest {
        set(
            http_tokens: HttpTokensState, http_put_response_hop_limit: i32,
            http_endpoint: InstanceMetadataEndpointState,
            http_protocol_ipv6: InstanceMetadataProtocolState,
            instance_metadata_tags: InstanceMetadataTagsState
        );
    }
}

structure! {
    /// The metadata options for the instance.
    InstanceMetadataOptionsResponse: Default {
        /// The state of the metadata option changes.
        ///
        /// `pending` - The metadata options are being updated and the instance is not ready to process metadata traffic
        /// with the new selection.
        ///
        /// `applied` - The metadata options have been successfully applied on the instance.
        0 state: Option<InstanceMetadataOptionsState> = "State".wire("state");
        /// Indicates whether IMDSv2 is required.
        ///
        /// - `optional` - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
        /// - `required` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use IMDSv2.
        1 http_tokens: Option<HttpTokensState> = "HttpTokens".wire("httpTokens");
        /// The maximum number of hops that the metadata token can travel.
        ///
        /// Possible values: Integers from `1` to `64`
        2 http_put_response_hop_limit: Option<i32> = "HttpPutResponseHopLimit".wire("httpPutResponseHopLimit");
        /// Indicates whether the HTTP metadata endpoint on your instances is enabled or disabled.
        ///
        /// If the value is `disabled`, you cannot access your instance metadata.
        3 http_endpoint: Option<InstanceMetadataEndpointState> = "HttpEndpoint".wire("httpEndpoint");
        /// Indicates whether the IPv6 endpoint for the instance metadata service is enabled or disabled.
        ///
        /// Default: `disabled`
        4 http_protocol_ipv6: Option<InstanceMetadataProtocolState> = "HttpProtocolIpv6".wire("httpProtocolIpv6");
        /// Indicates whether access to instance tags from the instance metadata is enabled or disabled. For more
        /// information, see
        /// [View tags for your EC2 instances using instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
        5 instance_metadata_tags: Option<InstanceMetadataTagsState> = "InstanceMetadataTags".wire("instanceMetadataTags");
    }
}

structure! {
    /// Describes a network interface.
    InstanceNetworkInterface: Default {
        /// The association information for an Elastic IPv4 associated with the network interface.
        0 association: Option<InstanceNetworkInterfaceAssociation> = "Association".wire("association");
        /// The network interface attachment.
        1 attachment: Option<InstanceNetworkInterfaceAttachment> = "Attachment".wire("attachment");
        /// The description.
        2 description: Option<String> = "Description".wire("description");
        /// The security groups.
        3 groups: Option<GroupIdentifierList> = "Groups".wire("groupSet");
        /// The IPv6 addresses associated with the network interface.
        4 ipv6_addresses: Option<InstanceIpv6AddressList> = "Ipv6Addresses".wire("ipv6AddressesSet");
        /// The MAC address.
        5 mac_address: Option<String> = "MacAddress".wire("macAddress");
        /// The ID of the network interface.
        6 network_interface_id: Option<String> = "NetworkInterfaceId".wire("networkInterfaceId");
        /// The ID of the Amazon Web Services account that created the network interface.
        7 owner_id: Option<String> = "OwnerId".wire("ownerId");
        /// The private DNS name.
        8 private_dns_name: Option<String> = "PrivateDnsName".wire("privateDnsName");
        /// The IPv4 address of the network interface within the subnet.
        9 private_ip_address: Option<String> = "PrivateIpAddress".wire("privateIpAddress");
        /// The private IPv4 addresses associated with the network interface.
        10 private_ip_addresses: Option<InstancePrivateIpAddressList> = "PrivateIpAddresses".wire("privateIpAddressesSet");
        /// Indicates whether source/destination checking is enabled.
        11 source_dest_check: Option<bool> = "SourceDestCheck".wire("sourceDestCheck");
        /// The status of the network interface.
        12 status: Option<NetworkInterfaceStatus> = "Status".wire("status");
        /// The ID of the subnet.
        13 subnet_id: Option<String> = "SubnetId".wire("subnetId");
        /// The ID of the VPC.
        14 vpc_id: Option<String> = "VpcId".wire("vpcId");
        /// The type of network interface.
        ///
        /// Valid values: `interface` | `efa` | `efa-only` | `evs` | `trunk`
        15 interface_type: Option<String> = "InterfaceType".wire("interfaceType");
        /// The IPv4 delegated prefixes that are assigned to the network interface.
        16 ipv4_prefixes: Option<InstanceIpv4PrefixList> = "Ipv4Prefixes".wire("ipv4PrefixSet");
        /// The IPv6 delegated prefixes that are assigned to the network interface.
        17 ipv6_prefixes: Option<InstanceIpv6PrefixList> = "Ipv6Prefixes".wire("ipv6PrefixSet");
        /// A security group connection tracking configuration that enables you to set the timeout for connection tracking
        /// on an Elastic network interface. For more information, see
        /// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
        /// in the *Amazon EC2 User Guide*.
        18 connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse> = "ConnectionTrackingConfiguration".wire("connectionTrackingConfiguration");
        /// The service provider that manages the network interface.
        19 operator: Option<OperatorResponse> = "Operator".wire("operator");
    }
}

structure! {
    /// Describes association information for an Elastic IP address (IPv4).
    InstanceNetworkInterfaceAssociation: Default {
        /// The carrier IP address associated with the network interface.
        0 carrier_ip: Option<String> = "CarrierIp".wire("carrierIp");
        /// The customer-owned IP address associated with the network interface.
        1 customer_owned_ip: Option<String> = "CustomerOwnedIp".wire("customerOwnedIp");
        /// The ID of the owner of the Elastic IP address.
        2 ip_owner_id: Option<String> = "IpOwnerId".wire("ipOwnerId");
        /// The public DNS name.
        3 public_dns_name: Option<String> = "PublicDnsName".wire("publicDnsName");
        /// The public IP address or Elastic IP address bound to the network interface.
        4 public_ip: Option<String> = "PublicIp".wire("publicIp");
    }
}

structure! {
    /// Describes a network interface attachment.
    InstanceNetworkInterfaceAttachment: Default {
        /// The time stamp when the attachment initiated.
        0 attach_time: Option<Timestamp> = "AttachTime".wire("attachTime");
        /// The ID of the network interface attachment.
        1 attachment_id: Option<String> = "AttachmentId".wire("attachmentId");
        /// Indicates whether the network interface is deleted when the instance is terminated.
        2 delete_on_termination: Option<bool> = "DeleteOnTermination".wire("deleteOnTermination");
        /// The index of the device on the instance for the network interface attachment.
        3 device_index: Option<i32> = "DeviceIndex".wire("deviceIndex");
        /// The attachment state.
        4 status: Option<AttachmentStatus> = "Status".wire("status");
        /// The index of the network card.
        5 network_card_index: Option<i32> = "NetworkCardIndex".wire("networkCardIndex");
        /// Contains the ENA Express settings for the network interface that's attached to the instance.
        6 ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification> = "EnaSrdSpecification".wire("enaSrdSpecification");
        /// The number of ENA queues created with the instance.
        7 ena_queue_count: Option<i32> = "EnaQueueCount".wire("enaQueueCount");
    }
}

structure! {
    /// Describes a network interface.
    InstanceNetworkInterfaceSpecification: Default {
        /// Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. The public IP address
        /// can only be assigned to a network interface for eth0, and can only be assigned to a new network interface, not
        /// an existing one. You cannot specify more than one network interface in the request. If launching into a
        /// default subnet, the default value is `true`.
        ///
        /// Amazon Web Services charges for all public IPv4 addresses, including public IPv4 addresses associated with
        /// running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the
        /// [Amazon VPC pricing page](http://aws.amazon.com/vpc/pricing/).
        0 associate_public_ip_address: Option<bool> = "AssociatePublicIpAddress".wire("associatePublicIpAddress");
        /// If set to `true`, the interface is deleted when the instance is terminated. You can specify `true` only if
        /// creating a new network interface when launching an instance.
        1 delete_on_termination: Option<bool> = "DeleteOnTermination".wire("deleteOnTermination");
        /// The description of the network interface. Applies only if creating a network interface when launching an
        /// instance.
        2 description: Option<String> = "Description".wire("description");
        /// The position of the network interface in the attachment order. A primary network interface has a device index
        /// of 0.
        ///
        /// If you specify a network interface when launching an instance, you must specify the device index.
        3 device_index: Option<i32> = "DeviceIndex".wire("deviceIndex");
        /// The IDs of the security groups for the network interface. Applies only if creating a network interface when
        /// launching an instance.
        4 groups: Option<SecurityGroupIdStringList> = "Groups".wire("SecurityGroupId");
        /// A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the
        /// range of the subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the
        /// same request. You can specify this option if you've specified a minimum number of instances to launch.
        5 ipv6_address_count: Option<i32> = "Ipv6AddressCount".wire("ipv6AddressCount");
        /// The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign
        /// a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum
        /// number of instances to launch.
        6 ipv6_addresses: Option<InstanceIpv6AddressList> = "Ipv6Addresses".wire("ipv6AddressesSet").query_key("Ipv6Addresses");
        /// The ID of the network interface.
        ///
        /// If you are creating a Spot Fleet, omit this parameter because you can’t specify a network interface ID in a
        /// launch specification.
        7 network_interface_id: Option<NetworkInterfaceId> = "NetworkInterfaceId".wire("networkInterfaceId");
        /// The private IPv4 address of the network interface. Applies only if creating a network interface when launching
        /// an instance. You cannot specify this option if you're launching more than one instance in a
        /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
        8 private_ip_address: Option<String> = "PrivateIpAddress".wire("privateIpAddress");
        /// The private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be designated
        /// as primary. You cannot specify this option if you're launching more than one instance in a
        /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
        9 private_ip_addresses: Option<PrivateIpAddressSpecificationList> = "PrivateIpAddresses".wire("privateIpAddressesSet").query_key("PrivateIpAddresses");
        /// The number of secondary private IPv4 addresses. You can’t specify this parameter and also specify a secondary
        /// private IP address using the `PrivateIpAddress` parameter.
        10 secondary_private_ip_address_count: Option<i32> = "SecondaryPrivateIpAddressCount".wire("secondaryPrivateIpAddressCount");
        /// The ID of the subnet associated with the network interface. Applies only if creating a network interface when
        /// launching an instance.
        11 subnet_id: Option<String> = "SubnetId".wire("subnetId");
        /// Indicates whether to assign a carrier IP address to the network interface.
        ///
        /// You can only assign a carrier IP address to a network interface that is in a subnet in a Wavelength Zone. For
        /// more information about carrier IP addresses, see
        /// [Carrier IP address](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip)
        /// in the *Amazon Web Services Wavelength Developer Guide*.
        12 associate_carrier_ip_address: Option<bool> = "AssociateCarrierIpAddress";
        /// The type of network interface.
        ///
        /// If you specify `efa-only`, do not assign any IP addresses to the network interface. EFA-only network
        /// interfaces do not support IP addresses.
        ///
        /// Valid values: `interface` | `efa` | `efa-only`
        13 interface_type: Option<String> = "InterfaceType";
        /// The index of the network card. Some instance types support multiple network cards. The primary network
        /// interface must be assigned to network card index 0. The default is network card index 0.
        ///
        /// If you are using
        /// [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html)
        /// to create Spot Instances, omit this parameter because you can’t specify the network card index when using this
        /// API. To specify the network card index, use
        /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
        14 network_card_index: Option<i32> = "NetworkCardIndex";
        /// The IPv4 delegated prefixes to be assigned to the network interface. You cannot use this option if you use the
        /// `Ipv4PrefixCount` option.
        15 ipv4_prefixes: Option<Ipv4PrefixList> = "Ipv4Prefixes".wire("Ipv4Prefix");
        /// The number of IPv4 delegated prefixes to be automatically assigned to the network interface. You cannot use
        /// this option if you use the `Ipv4Prefix` option.
        16 ipv4_prefix_count: Option<i32> = "Ipv4PrefixCount";
        /// The IPv6 delegated prefixes to be assigned to the network interface. You cannot use this option if you use the
        /// `Ipv6PrefixCount` option.
        17 ipv6_prefixes: Option<Ipv6PrefixList> = "Ipv6Prefixes".wire("Ipv6Prefix");
        /// The number of IPv6 delegated prefixes to be automatically assigned to the network interface. You cannot use
        /// this option if you use the `Ipv6Prefix` option.
        18 ipv6_prefix_count: Option<i32> = "Ipv6PrefixCount";
        /// The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to be a primary IPv6,
        /// the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the network
        /// interface is detached. For more information about primary IPv6 addresses, see
        /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
        19 primary_ipv6: Option<bool> = "PrimaryIpv6";
        /// Specifies the ENA Express settings for the network interface that's attached to the instance.
        20 ena_srd_specification: Option<EnaSrdSpecificationRequest> = "EnaSrdSpecification";
        /// A security group connection tracking specification that enables you to set the timeout for connection tracking
        /// on an Elastic network interface. For more information, see
        /// [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
        /// in the *Amazon EC2 User Guide*.
        21 connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest> = "ConnectionTrackingSpecification";
        /// The number of ENA queues to be created with the instance.
        22 ena_queue_count: Option<i32> = "EnaQueueCount";
    }
}

setters! {
    InstanceNetworkInterfaceSpecification {
        set(
            associate_public_ip_address: bool, delete_on_termination: bool, description: String,
            device_index: i32, ipv6_address_count: i32, network_interface_id: NetworkInterfaceId,
            private_ip_address: String, secondary_private_ip_address_count: i32, subnet_id: String,
            associate_carrier_ip_address: bool, interface_type: String, network_card_index: i32,
            ipv4_prefix_count: i32, ipv6_prefix_count: i32, primary_ipv6: bool,
            ena_srd_specification: EnaSrdSpecificationRequest,
            connection_tracking_specification: ConnectionTrackingSpecificationRequest,
            ena_queue_count: i32
        );
        collect(
            groups: SecurityGroupIdStringList, ipv6_addresses: InstanceIpv6AddressList,
            private_ip_addresses: PrivateIpAddressSpecificationList, ipv4_prefixes: Ipv4PrefixList,
            ipv6_prefixes: Ipv6PrefixList
        );
    }
}

structure! {
    /// With network performance options, you can adjust your bandwidth preferences to meet the needs of the workload
    /// that runs on your instance.
    InstanceNetworkPerformanceOptions: Default {
        /// When you configure network bandwidth weighting, you can boost your baseline bandwidth for either networking or
        /// EBS by up to 25%. The total available baseline bandwidth for your instance remains the same. The default
        /// option uses the standard bandwidth configuration for your instance type.
        0 bandwidth_weighting: Option<InstanceBandwidthWeighting> = "BandwidthWeighting".wire("bandwidthWeighting");
    }
}

structure! {
    /// Configure network performance options for your instance that are geared towards performance improvements based
    /// on the workload that it runs.
    InstanceNetworkPerformanceOptionsRequest: Default {
        /// Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows:
        ///
        /// - **default**: This option uses the standard bandwidth configuration for your instance type.
        /// - **vpc-1**: This option boosts your networking baseline bandwidth and reduces your EBS baseline bandwidth.
        /// - **ebs-1**: This option boosts your EBS baseline bandwidth and reduces your networking baseline bandwidth.
        0 bandwidth_weighting: Option<InstanceBandwidthWeighting> = "BandwidthWeighting";
    }
}

setters! {
    InstanceNetworkPerformanceOptionsRequest {
        set(bandwidth_weighting: InstanceBandwidthWeighting);
    }
}

structure! {
    /// Describes a private IPv4 address.
    InstancePrivateIpAddress: Default {
        /// The association information for an Elastic IP address for the network interface.
        0 association: Option<InstanceNetworkInterfaceAssociation> = "Association".wire("association");
        /// Indicates whether this IPv4 address is the primary private IP address of the network interface.
        1 primary: Option<bool> = "Primary".wire("primary");
        /// The private IPv4 DNS name.
        2 private_dns_name: Option<String> = "PrivateDnsName".wire("privateDnsName");
        /// The private IPv4 address of the network interface.
        3 private_ip_address: Option<String> = "PrivateIpAddress".wire("privateIpAddress");
    }
}

structure! {
    /// Describes a secondary interface attached to an instance.
    InstanceSecondaryInterface: Default {
        /// The attachment information for the secondary interface.
        0 attachment: Option<InstanceSecondaryInterfaceAttachment> = "Attachment".wire("attachment");
        /// The MAC address of the secondary interface.
        1 mac_address: Option<String> = "MacAddress".wire("macAddress");
        /// The ID of the secondary interface.
        2 secondary_interface_id: Option<SecondaryInterfaceId> = "SecondaryInterfaceId".wire("secondaryInterfaceId");
        /// The Amazon Web Services account ID of the owner of the secondary interface.
        3 owner_id: Option<String> = "OwnerId".wire("ownerId");
        /// The private IPv4 addresses associated with the secondary interface.
        4 private_ip_addresses: Option<InstanceSecondaryInterfacePrivateIpAddressList> = "PrivateIpAddresses".wire("privateIpAddressSet");
        /// Indicates whether source/destination checking is enabled.
        5 source_dest_check: Option<bool> = "SourceDestCheck".wire("sourceDestCheck");
        /// The status of the secondary interface.
        6 status: Option<SecondaryInterfaceStatus> = "Status".wire("status");
        /// The ID of the secondary subnet.
        7 secondary_subnet_id: Option<SecondarySubnetId> = "SecondarySubnetId".wire("secondarySubnetId");
        /// The ID of the secondary network.
        8 secondary_network_id: Option<SecondaryNetworkId> = "SecondaryNetworkId".wire("secondaryNetworkId");
        /// The type of secondary interface.
        9 interface_type: Option<SecondaryInterfaceType> = "InterfaceType".wire("interfaceType");
    }
}

structure! {
    /// Describes the attachment of a secondary interface to an instance.
    InstanceSecondaryInterfaceAttachment: Default {
        /// The timestamp when the attachment was created.
        0 attach_time: Option<MillisecondDateTime> = "AttachTime".wire("attachTime");
        /// The ID of the attachment.
        1 attachment_id: Option<String> = "AttachmentId".wire("attachmentId");
        /// Indicates whether the secondary interface is deleted when the instance is terminated.
        ///
        /// The only supported value for this field is `true`.
        2 delete_on_termination: Option<bool> = "DeleteOnTermination".wire("deleteOnTermination");
        /// The device index of the secondary interface.
        3 device_index: Option<i32> = "DeviceIndex".wire("deviceIndex");
        /// The attachment state.
        4 status: Option<AttachmentStatus> = "Status".wire("status");
        /// The index of the network card.
        5 network_card_index: Option<i32> = "NetworkCardIndex".wire("networkCardIndex");
    }
}

structure! {
    /// Describes a private IPv4 address for a secondary interface.
    InstanceSecondaryInterfacePrivateIpAddress: Default {
        /// The private IPv4 address.
        0 private_ip_address: Option<String> = "PrivateIpAddress".wire("privateIpAddress");
    }
}

structure! {
    /// Describes a private IPv4 address for a secondary interface request.
    InstanceSecondaryInterfacePrivateIpAddressRequest {
        /// The private IPv4 address.
        0 private_ip_address: String = "PrivateIpAddress";
    }
}

setters! {
    InstanceSecondaryInterfacePrivateIpAddressRequest {
        new(private_ip_address: String);
    }
}

structure! {
    /// Describes a secondary interface specification for launching an instance.
    InstanceSecondaryInterfaceSpecificationRequest: Default {
        /// Indicates whether the secondary interface is deleted when the instance is terminated.
        ///
        /// The only supported value for this field is `true`.
        0 delete_on_termination: Option<bool> = "DeleteOnTermination";
        /// The device index for the secondary interface attachment.
        1 device_index: Option<i32> = "DeviceIndex";
        /// The private IPv4 addresses to assign to the secondary interface.
        2 private_ip_addresses: Option<InstanceSecondaryInterfacePrivateIpAddressListRequest> = "PrivateIpAddresses".wire("PrivateIpAddress");
        /// The number of private IPv4 addresses to assign to the secondary interface.
        3 private_ip_address_count: Option<i32> = "PrivateIpAddressCount";
        /// The ID of the secondary subnet.
        4 secondary_subnet_id: Option<SecondarySubnetId> = "SecondarySubnetId";
        /// The type of secondary interface.
        5 interface_type: Option<SecondaryInterfaceType> = "InterfaceType";
        /// The index of the network card. The network card must support secondary interfaces.
        6 network_card_index: Option<i32> = "NetworkCardIndex";
    }
}

setters! {
    InstanceSecondaryInterfaceSpecificationRequest {
        set(
            delete_on_termination: bool, device_index: i32, private_ip_address_count: i32,
            secondary_subnet_id: SecondarySubnetId, interface_type: SecondaryInterfaceType,
            network_card_index: i32
        );
        collect(private_ip_addresses: InstanceSecondaryInterfacePrivateIpAddressListRequest);
    }
}

structure! {
    /// Describes the current state of an instance.
    InstanceState: Default {
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
        0 code: Option<i32> = "Code".wire("code");
        /// The current state of the instance.
        1 name: Option<InstanceStateName> = "Name".wire("name");
    }
}

structure! {
    /// Describes an instance state change.
    InstanceStateChange: Default {
        /// The ID of the instance.
        0 instance_id: Option<String> = "InstanceId".wire("instanceId");
        /// The current state of the instance.
        1 current_state: Option<InstanceState> = "CurrentState".wire("currentState");
        /// The previous state of the instance.
        2 previous_state: Option<InstanceState> = "PreviousState".wire("previousState");
    }
}

structure! {
    /// An instance type name or wildcard pattern in an instance type specification.
    InstanceTypeItem: Default {
        /// The instance type or wildcard pattern (for example, `t3.*` or `m5.large`).
        0 instance_type: Option<String> = "InstanceType".wire("instanceType");
    }
}

structure! {
    /// Describes the instance type compatibility rules for an AMI, including lists of supported and unsupported
    /// instance type patterns.
    InstanceTypeSpecification: Default {
        /// The instance types that the AMI supports.
        0 supported_instance_types: Option<SupportedInstanceTypeSet> = "SupportedInstanceTypes".wire("supportedInstanceTypeSet");
        /// The instance types that the AMI does not support.
        1 unsupported_instance_types: Option<UnsupportedInstanceTypeSet> = "UnsupportedInstanceTypes".wire("unsupportedInstanceTypeSet");
    }
}

structure! {
    /// Describes the permissions for a security group rule.
    IpPermission: Default {
        /// The IP protocol name (`tcp`, `udp`, `icmp`, `icmpv6`) or number (see
        /// [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
        ///
        /// Use `-1` to specify all protocols. When authorizing security group rules, specifying `-1` or a protocol number
        /// other than `tcp`, `udp`, `icmp`, or `icmpv6` allows traffic on all ports, regardless of any port range you
        /// specify. For `tcp`, `udp`, and `icmp`, you must specify a port range. For `icmpv6`, the port range is
        /// optional; if you omit the port range, traffic for all types and codes is allowed.
        0 ip_protocol: Option<String> = "IpProtocol".wire("ipProtocol");
        /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is
        /// the ICMP type or -1 (all ICMP types).
        1 from_port: Option<i32> = "FromPort".wire("fromPort");
        /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is
        /// the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1
        /// (all ICMP codes).
        2 to_port: Option<i32> = "ToPort".wire("toPort");
        /// The security group and Amazon Web Services account ID pairs.
        3 user_id_group_pairs: Option<UserIdGroupPairList> = "UserIdGroupPairs".wire("groups");
        /// The IPv4 address ranges.
        4 ip_ranges: Option<IpRangeList> = "IpRanges".wire("ipRanges");
        /// The IPv6 address ranges.
        5 ipv6_ranges: Option<Ipv6RangeList> = "Ipv6Ranges".wire("ipv6Ranges");
        /// The prefix list IDs.
        6 prefix_list_ids: Option<PrefixListIdList> = "PrefixListIds".wire("prefixListIds");
    }
}

setters! {
    IpPermission {
        set(ip_protocol: String, from_port: i32, to_port: i32);
        collect(
            user_id_group_pairs: UserIdGroupPairList, ip_ranges: IpRangeList,
            ipv6_ranges: Ipv6RangeList, prefix_list_ids: PrefixListIdList
        );
    }
}

structure! {
    /// Describes an IPv4 address range.
    IpRange: Default {
        /// A description for the security group rule that references this IPv4 address range.
        ///
        /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
        /// .\_-:/()#,@\[\]+=&;{}!$\*
        0 description: Option<String> = "Description".wire("description");
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
        1 cidr_ip: Option<String> = "CidrIp".wire("cidrIp");
    }
}

setters! {
    IpRange {
        set(description: String, cidr_ip: String);
    }
}

structure! {
    /// Describes the IPv4 prefix option for a network interface.
    Ipv4PrefixSpecificationRequest: Default {
        /// The IPv4 prefix. For information, see
        /// [Assigning prefixes to network interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html)
        /// in the *Amazon EC2 User Guide*.
        0 ipv4_prefix: Option<String> = "Ipv4Prefix";
    }
}

setters! {
    Ipv4PrefixSpecificationRequest {
        set(ipv4_prefix: String);
    }
}

structure! {
    /// Describes the IPv6 prefix option for a network interface.
    Ipv6PrefixSpecificationRequest: Default {
        /// The IPv6 prefix.
        0 ipv6_prefix: Option<String> = "Ipv6Prefix";
    }
}

setters! {
    Ipv6PrefixSpecificationRequest {
        set(ipv6_prefix: String);
    }
}

structure! {
    /// Describes an IPv6 address range.
    Ipv6Range: Default {
        /// A description for the security group rule that references this IPv6 address range.
        ///
        /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
        /// .\_-:/()#,@\[\]+=&;{}!$\*
        0 description: Option<String> = "Description".wire("description");
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
        1 cidr_ipv6: Option<String> = "CidrIpv6".wire("cidrIpv6");
    }
}

setters! {
    Ipv6Range {
        set(description: String, cidr_ipv6: String);
    }
}

structure! {
    /// Describes the launch template to use.
    LaunchTemplateSpecification: Default {
        /// The ID of the launch template.
        ///
        /// You must specify either the launch template ID or the launch template name, but not both.
        0 launch_template_id: Option<LaunchTemplateId> = "LaunchTemplateId";
        /// The name of the launch template.
        ///
        /// You must specify either the launch template ID or the launch template name, but not both.
        1 launch_template_name: Option<String> = "LaunchTemplateName";
        /// The launch template version number, `$Latest`, or `$Default`.
        ///
        /// A value of `$Latest` uses the latest version of the launch template.
        ///
        /// A value of `$Default` uses the default version of the launch template.
        ///
        /// Default: The default version of the launch template.
        2 version: Option<String> = "Version";
    }
}

setters! {
    LaunchTemplateSpecification {
        set(launch_template_id: LaunchTemplateId, launch_template_name: String, version: String);
    }
}

structure! {
    /// Describes a license configuration.
    LicenseConfiguration: Default {
        /// The Amazon Resource Name (ARN) of the license configuration.
        0 license_configuration_arn: Option<String> = "LicenseConfigurationArn".wire("licenseConfigurationArn");
    }
}

structure! {
    /// Describes a license configuration.
    LicenseConfigurationRequest: Default {
        /// The Amazon Resource Name (ARN) of the license configuration.
        0 license_configuration_arn: Option<String> = "LicenseConfigurationArn";
    }
}

setters! {
    LicenseConfigurationRequest {
        set(license_configuration_arn: String);
    }
}

structure! {
    /// Describes the monitoring of an instance.
    Monitoring: Default {
        /// The IDs of the metric categories that are associated with the instance.
        0 metric_category_ids: Option<MetricCategoryIdList> = "MetricCategoryIds".wire("metricCategoryIdSet");
        /// Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is enabled.
        1 state: Option<MonitoringState> = "State".wire("state");
    }
}

structure! {
    /// The service provider that manages the resource.
    OperatorRequest: Default {
        /// The service provider that manages the resource.
        0 principal: Option<String> = "Principal";
    }
}

setters! {
    OperatorRequest {
        set(principal: String);
    }
}

structure! {
    /// Describes whether the resource is managed by a service provider and, if so, describes the service provider
    /// that manages it.
    OperatorResponse: Default {
        /// If `true`, the resource is managed by a service provider.
        0 managed: Option<bool> = "Managed".wire("managed");
        /// If `managed` is `true`, then the principal is returned. The principal is the service provider that manages the
        /// resource.
        1 principal: Option<String> = "Principal".wire("principal");
        /// If `true`, the resource is hidden by default based on the managed resource visibility settings for the
        /// account.
        2 hidden_by_default: Option<bool> = "HiddenByDefault".wire("hiddenByDefault");
    }
}

structure! {
    /// Describes the placement of an instance.
    Placement: Default {
        /// The ID of the Availability Zone of the instance.
        ///
        /// On input, you can specify `AvailabilityZone` or [`AvailabilityZoneId`](crate::newtypes::AvailabilityZoneId),
        /// but not both. If you specify neither one, Amazon EC2 automatically selects an Availability Zone for you.
        ///
        /// This parameter is not supported for
        /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
        0 availability_zone_id: Option<AvailabilityZoneId> = "AvailabilityZoneId".wire("availabilityZoneId");
        /// The affinity setting for the instance on the Dedicated Host.
        ///
        /// This parameter is not supported for
        /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or
        /// [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
        1 affinity: Option<String> = "Affinity".wire("affinity");
        /// The name of the placement group that the instance is in.
        ///
        /// On input, you can specify `GroupId` or `GroupName`, but not both.
        2 group_name: Option<PlacementGroupName> = "GroupName".wire("groupName");
        /// The number of the partition that the instance is in. Valid only if the placement group strategy is set to
        /// `partition`.
        ///
        /// This parameter is not supported for
        /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
        3 partition_number: Option<i32> = "PartitionNumber".wire("partitionNumber");
        /// The ID of the Dedicated Host on which the instance resides.
        ///
        /// This parameter is not supported for
        /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or
        /// [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
        4 host_id: Option<String> = "HostId".wire("hostId");
        /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
        ///
        /// This parameter is not supported for
        /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). The `host` tenancy is
        /// not supported for
        /// [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html) or for T3
        /// instances that are configured for the `unlimited` CPU credit option.
        5 tenancy: Option<Tenancy> = "Tenancy".wire("tenancy");
        /// Reserved for future use.
        6 spread_domain: Option<String> = "SpreadDomain".wire("spreadDomain");
        /// The ARN of the host resource group in which to launch the instances.
        ///
        /// On input, if you specify this parameter, either omit the **Tenancy** parameter or set it to `host`.
        ///
        /// This parameter is not supported for
        /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
        7 host_resource_group_arn: Option<String> = "HostResourceGroupArn".wire("hostResourceGroupArn");
        /// The ID of the placement group that the instance is in.
        ///
        /// On input, you can specify `GroupId` or `GroupName`, but not both.
        8 group_id: Option<PlacementGroupId> = "GroupId".wire("groupId");
        /// The Availability Zone of the instance.
        ///
        /// On input, you can specify `AvailabilityZone` or [`AvailabilityZoneId`](crate::newtypes::AvailabilityZoneId),
        /// but not both. If you specify neither one, Amazon EC2 automatically selects an Availability Zone for you.
        ///
        /// This parameter is not supported for
        /// [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
        9 availability_zone: Option<String> = "AvailabilityZone".wire("availabilityZone");
    }
}

setters! {
    Placement {
        set(
            availability_zone_id: AvailabilityZoneId, affinity: String,
            group_name: PlacementGroupName, partition_number: i32, host_id: String,
            tenancy: Tenancy, spread_domain: String, host_resource_group_arn: String,
            group_id: PlacementGroupId, availability_zone: String
        );
    }
}

structure! {
    /// Describes a prefix list ID.
    PrefixListId: Default {
        /// A description for the security group rule that references this prefix list ID.
        ///
        /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
        /// .\_-:/()#,@\[\]+=;{}!$\*
        0 description: Option<String> = "Description".wire("description");
        /// The ID of the prefix.
        1 prefix_list_id: Option<String> = "PrefixListId".wire("prefixListId");
    }
}

setters! {
    PrefixListId {
        set(description: String, prefix_list_id: String);
    }
}

structure! {
    /// Describes the options for instance hostnames.
    PrivateDnsNameOptionsRequest: Default {
        /// The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the
        /// instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For
        /// dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID.
        0 hostname_type: Option<HostnameType> = "HostnameType";
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
        1 enable_resource_name_dns_a_record: Option<bool> = "EnableResourceNameDnsARecord";
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records.
        2 enable_resource_name_dns_aaaa_record: Option<bool> = "EnableResourceNameDnsAAAARecord";
    }
}

setters! {
    PrivateDnsNameOptionsRequest {
        set(
            hostname_type: HostnameType, enable_resource_name_dns_a_record: bool,
            enable_resource_name_dns_aaaa_record: bool
        );
    }
}

structure! {
    /// Describes the options for instance hostnames.
    PrivateDnsNameOptionsResponse: Default {
        /// The type of hostname to assign to an instance.
        0 hostname_type: Option<HostnameType> = "HostnameType".wire("hostnameType");
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS A records.
        1 enable_resource_name_dns_a_record: Option<bool> = "EnableResourceNameDnsARecord".wire("enableResourceNameDnsARecord");
        /// Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records.
        2 enable_resource_name_dns_aaaa_record: Option<bool> = "EnableResourceNameDnsAAAARecord".wire("enableResourceNameDnsAAAARecord");
    }
}

structure! {
    /// Describes a secondary private IPv4 address for a network interface.
    PrivateIpAddressSpecification: Default {
        /// Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be
        /// designated as primary.
        0 primary: Option<bool> = "Primary".wire("primary");
        /// The private IPv4 address.
        1 private_ip_address: Option<String> = "PrivateIpAddress".wire("privateIpAddress");
    }
}

setters! {
    PrivateIpAddressSpecification {
        set(primary: bool, private_ip_address: String);
    }
}

structure! {
    /// Describes a product code.
    ProductCode: Default {
        /// The product code.
        0 product_code_id: Option<String> = "ProductCodeId".wire("productCode");
        /// The type of product code.
        1 product_code_type: Option<ProductCodeValues> = "ProductCodeType".wire("type");
    }
}

structure! {
    /// Describes the security group that is referenced in the security group rule.
    ReferencedSecurityGroup: Default {
        /// The ID of the security group.
        0 group_id: Option<String> = "GroupId".wire("groupId");
        /// The status of a VPC peering connection, if applicable.
        1 peering_status: Option<String> = "PeeringStatus".wire("peeringStatus");
        /// The Amazon Web Services account ID.
        2 user_id: Option<String> = "UserId".wire("userId");
        /// The ID of the VPC.
        3 vpc_id: Option<String> = "VpcId".wire("vpcId");
        /// The ID of the VPC peering connection (if applicable).
        4 vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId".wire("vpcPeeringConnectionId");
    }
}

structure! {
    /// Describes a launch request for one or more instances, and includes owner, requester, and security group
    /// information that applies to all instances in the launch request.
    Reservation: Default {
        /// The ID of the reservation.
        0 reservation_id: Option<String> = "ReservationId".wire("reservationId");
        /// The ID of the Amazon Web Services account that owns the reservation.
        1 owner_id: Option<String> = "OwnerId".wire("ownerId");
        /// The ID of the requester that launched the instances on your behalf (for example, Amazon Web Services
        /// Management Console or Auto Scaling).
        2 requester_id: Option<String> = "RequesterId".wire("requesterId");
        /// Not supported.
        3 groups: Option<GroupIdentifierList> = "Groups".wire("groupSet");
        /// The instances.
        4 instances: Option<InstanceList> = "Instances".wire("instancesSet");
    }
}

structure! {
    /// Describes the monitoring of an instance.
    RunInstancesMonitoringEnabled {
        /// The IDs of the metric categories to associate with the instance. To specify metric categories, you must also
        /// enable detailed monitoring.
        0 metric_category_ids: Option<MetricCategoryIdList> = "MetricCategoryIds".wire("MetricCategoryId");
        /// Indicates whether detailed monitoring is enabled. Otherwise, basic monitoring is enabled.
        1 enabled: bool = "Enabled".wire("enabled");
    }
}

setters! {
    RunInstancesMonitoringEnabled {
        new(enabled: bool);
        collect(metric_category_ids: MetricCategoryIdList);
    }
}

structure! {
    /// The Amazon Inspector scan results for an AMI. This information is present only for AMIs that Amazon Inspector
    /// has scanned.
    ///
    /// When you share an AMI with other accounts, organizations, or organizational units (OUs), or make it public,
    /// its scan results are available to the accounts that can use the AMI.
    ///
    /// The fix-available dates are specific to the AMI. Each date reflects when a fix became available for a finding
    /// on that AMI, not when the vendor released the fix. As a result, a date can be later than the vendor's release
    /// date, and AMIs with the same vulnerability can have different dates.
    ScanResults: Default {
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
        0 highest_finding_severity_label: Option<SeverityLabel> = "HighestFindingSeverityLabel".wire("highestFindingSeverityLabel");
        /// The date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), of the most recent
        /// Amazon Inspector scan of the AMI.
        1 finding_scan_date: Option<MillisecondDateTime> = "FindingScanDate".wire("findingScanDate");
        /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
        /// Amazon Inspector reported a fix as available for an `informational` severity finding on the AMI. This value is
        /// present only if the AMI has at least one `informational` severity finding with a fix available. Amazon
        /// Inspector recomputes this value on each scan.
        2 informational_fix_available_since: Option<MillisecondDateTime> = "InformationalFixAvailableSince".wire("informationalFixAvailableSince");
        /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
        /// Amazon Inspector reported a fix as available for a `low` severity finding on the AMI. This value is present
        /// only if the AMI has at least one `low` severity finding with a fix available. Amazon Inspector recomputes this
        /// value on each scan.
        3 low_fix_available_since: Option<MillisecondDateTime> = "LowFixAvailableSince".wire("lowFixAvailableSince");
        /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
        /// Amazon Inspector reported a fix as available for a `medium` severity finding on the AMI. This value is present
        /// only if the AMI has at least one `medium` severity finding with a fix available. Amazon Inspector recomputes
        /// this value on each scan.
        4 medium_fix_available_since: Option<MillisecondDateTime> = "MediumFixAvailableSince".wire("mediumFixAvailableSince");
        /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
        /// Amazon Inspector reported a fix as available for a `high` severity finding on the AMI. This value is present
        /// only if the AMI has at least one `high` severity finding with a fix available. Amazon Inspector recomputes
        /// this value on each scan.
        5 high_fix_available_since: Option<MillisecondDateTime> = "HighFixAvailableSince".wire("highFixAvailableSince");
        /// The earliest date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ), at which
        /// Amazon Inspector reported a fix as available for a `critical` severity finding on the AMI. This value is
        /// present only if the AMI has at least one `critical` severity finding with a fix available. Amazon Inspector
        /// recomputes this value on each scan.
        6 critical_fix_available_since: Option<MillisecondDateTime> = "CriticalFixAvailableSince".wire("criticalFixAvailableSince");
    }
}

structure! {
    /// Describes a security group.
    SecurityGroup: Default {
        /// The ID of the security group.
        0 group_id: Option<String> = "GroupId".wire("groupId");
        /// The outbound rules associated with the security group.
        1 ip_permissions_egress: Option<IpPermissionList> = "IpPermissionsEgress".wire("ipPermissionsEgress");
        /// Any tags assigned to the security group.
        2 tags: Option<TagList> = "Tags".wire("tagSet");
        /// The ID of the VPC for the security group.
        3 vpc_id: Option<String> = "VpcId".wire("vpcId");
        /// The ARN of the security group.
        4 security_group_arn: Option<String> = "SecurityGroupArn".wire("securityGroupArn");
        /// The Amazon Web Services account ID of the owner of the security group.
        5 owner_id: Option<String> = "OwnerId".wire("ownerId");
        /// The name of the security group.
        6 group_name: Option<String> = "GroupName".wire("groupName");
        /// A description of the security group.
        7 description: Option<String> = "Description".wire("groupDescription");
        /// The inbound rules associated with the security group.
        8 ip_permissions: Option<IpPermissionList> = "IpPermissions".wire("ipPermissions");
    }
}

structure! {
    /// Describes a security group rule.
    SecurityGroupRule: Default {
        /// The ID of the security group rule.
        0 security_group_rule_id: Option<SecurityGroupRuleId> = "SecurityGroupRuleId".wire("securityGroupRuleId");
        /// The ID of the security group.
        1 group_id: Option<SecurityGroupId> = "GroupId".wire("groupId");
        /// The ID of the Amazon Web Services account that owns the security group.
        2 group_owner_id: Option<String> = "GroupOwnerId".wire("groupOwnerId");
        /// Indicates whether the security group rule is an outbound rule.
        3 is_egress: Option<bool> = "IsEgress".wire("isEgress");
        /// The IP protocol name (`tcp`, `udp`, `icmp`, `icmpv6`) or number (see
        /// [Protocol Numbers](http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).
        ///
        /// Use `-1` to specify all protocols.
        4 ip_protocol: Option<String> = "IpProtocol".wire("ipProtocol");
        /// If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is
        /// the ICMP type or -1 (all ICMP types).
        5 from_port: Option<i32> = "FromPort".wire("fromPort");
        /// If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is
        /// the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1
        /// (all ICMP codes).
        6 to_port: Option<i32> = "ToPort".wire("toPort");
        /// The IPv4 CIDR range.
        7 cidr_ipv4: Option<String> = "CidrIpv4".wire("cidrIpv4");
        /// The IPv6 CIDR range.
        8 cidr_ipv6: Option<String> = "CidrIpv6".wire("cidrIpv6");
        /// The ID of the prefix list.
        9 prefix_list_id: Option<PrefixListResourceId> = "PrefixListId".wire("prefixListId");
        /// Describes the security group that is referenced in the rule.
        10 referenced_group_info: Option<ReferencedSecurityGroup> = "ReferencedGroupInfo".wire("referencedGroupInfo");
        /// The security group rule description.
        11 description: Option<String> = "Description".wire("description");
        /// The tags applied to the security group rule.
        12 tags: Option<TagList> = "Tags".wire("tagSet");
        /// The ARN of the security group rule.
        13 security_group_rule_arn: Option<String> = "SecurityGroupRuleArn".wire("securityGroupRuleArn");
    }
}

structure! {
    /// The options for Spot Instances.
    SpotMarketOptions: Default {
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
        0 max_price: Option<String> = "MaxPrice";
        /// The Spot Instance request type. For
        /// [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances), persistent Spot
        /// Instance requests are only supported when the instance interruption behavior is either `hibernate` or `stop`.
        1 spot_instance_type: Option<SpotInstanceType> = "SpotInstanceType";
        /// Deprecated.
        2 block_duration_minutes: Option<i32> = "BlockDurationMinutes";
        /// The end date of the request, in UTC format (*YYYY*-*MM*-*DD*T*HH*:*MM*:*SS*Z). Supported only for persistent
        /// requests.
        ///
        /// - For a persistent request, the request remains active until the `ValidUntil` date and time is reached.
        ///   Otherwise, the request remains active until you cancel it.
        /// - For a one-time request, `ValidUntil` is not supported. The request remains active until all instances launch
        ///   or you cancel the request.
        3 valid_until: Option<Timestamp> = "ValidUntil";
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
        4 instance_interruption_behavior: Option<InstanceInterruptionBehavior> = "InstanceInterruptionBehavior";
    }
}

setters! {
    SpotMarketOptions {
        set(
            max_price: String, spot_instance_type: SpotInstanceType, block_duration_minutes: i32,
            valid_until: Timestamp, instance_interruption_behavior: InstanceInterruptionBehavior
        );
    }
}

structure! {
    /// Describes a state change.
    StateReason: Default {
        /// The reason code for the state change.
        0 code: Option<String> = "Code".wire("code");
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
        1 message: Option<String> = "Message".wire("message");
    }
}

structure! {
    /// Describes a tag.
    Tag: Default {
        /// The key of the tag.
        ///
        /// Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters. May not begin with
        /// `aws:`.
        0 key: Option<String> = "Key".wire("key");
        /// The value of the tag.
        ///
        /// Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode characters.
        1 value: Option<String> = "Value".wire("value");
    }
}

setters! {
    Tag {
        set(key: String, value: String);
    }
}

structure! {
    /// Describes a tag.
    TagDescription: Default {
        /// The tag key.
        0 key: Option<String> = "Key".wire("key");
        /// The ID of the resource.
        1 resource_id: Option<String> = "ResourceId".wire("resourceId");
        /// The resource type.
        2 resource_type: Option<ResourceType> = "ResourceType".wire("resourceType");
        /// The tag value.
        3 value: Option<String> = "Value".wire("value");
    }
}

structure! {
    /// The tags to apply to a resource when the resource is being created. When you specify a tag, you must specify
    /// the resource type to tag, otherwise the request will fail.
    ///
    /// > **Note**
    /// >
    /// > The `Valid Values` lists all the resource types that can be tagged. However, the action you're using might
    /// > not support tagging all of these resource types. If you try to tag a resource type that is unsupported for
    /// > the action you're using, you'll get an error.
    TagSpecification: Default {
        /// The type of resource to tag on creation.
        0 resource_type: Option<ResourceType> = "ResourceType".wire("resourceType");
        /// The tags to apply to the resource.
        1 tags: Option<TagList> = "Tags".wire("Tag");
    }
}

setters! {
    TagSpecification {
        set(resource_type: ResourceType);
        collect(tags: TagList);
    }
}

structure! {
    /// Describes a security group and Amazon Web Services account ID pair.
    UserIdGroupPair: Default {
        /// A description for the security group rule that references this user ID group pair.
        ///
        /// Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and
        /// .\_-:/()#,@\[\]+=;{}!$\*
        0 description: Option<String> = "Description".wire("description");
        /// The ID of an Amazon Web Services account.
        ///
        /// For a referenced security group in another VPC, the account ID of the referenced security group is returned in
        /// the response. If the referenced security group is deleted, this value is not returned.
        1 user_id: Option<String> = "UserId".wire("userId");
        /// \[Default VPC\] The name of the security group. For a security group in a nondefault VPC, use the security
        /// group ID.
        ///
        /// For a referenced security group in another VPC, this value is not returned if the referenced security group is
        /// deleted.
        2 group_name: Option<String> = "GroupName".wire("groupName");
        /// The ID of the security group.
        3 group_id: Option<String> = "GroupId".wire("groupId");
        /// The ID of the VPC for the referenced security group, if applicable.
        4 vpc_id: Option<String> = "VpcId".wire("vpcId");
        /// The ID of the VPC peering connection, if applicable.
        5 vpc_peering_connection_id: Option<String> = "VpcPeeringConnectionId".wire("vpcPeeringConnectionId");
        /// The status of a VPC peering connection, if applicable.
        6 peering_status: Option<String> = "PeeringStatus".wire("peeringStatus");
    }
}

setters! {
    UserIdGroupPair {
        set(
            description: String, user_id: String, group_name: String, group_id: String,
            vpc_id: String, vpc_peering_connection_id: String, peering_status: String
        );
    }
}
