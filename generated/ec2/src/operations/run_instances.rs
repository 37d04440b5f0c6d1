// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `RunInstances`.

use crate::enums::{InstanceType, ShutdownBehavior};
use crate::newtypes::{
    BlockDeviceMappingRequestList, ElasticGpuSpecifications, ElasticInferenceAccelerators, ImageId,
    InstanceIpv6AddressList, InstanceNetworkInterfaceSpecificationList,
    InstanceSecondaryInterfaceSpecificationListRequest, KernelId, KeyPairName,
    LicenseSpecificationListRequest, RamdiskId, RunInstancesUserData, SecurityGroupIdStringList,
    SecurityGroupStringList, SubnetId, TagSpecificationList,
};
use crate::types::{
    CapacityReservationSpecification, CpuOptionsRequest, CreditSpecificationRequest,
    EnclaveOptionsRequest, HibernationOptionsRequest, IamInstanceProfileSpecification,
    InstanceMaintenanceOptionsRequest, InstanceMarketOptionsRequest,
    InstanceMetadataOptionsRequest, InstanceNetworkPerformanceOptionsRequest,
    LaunchTemplateSpecification, OperatorRequest, Placement, PrivateDnsNameOptionsRequest,
    Reservation, RunInstancesMonitoringEnabled,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `RunInstances`: `POST /`.
    ///
    /// [`Client::run_instances`](crate::Client::run_instances) calls it.
    RunInstances = "RunInstances" {
        input: RunInstancesRequest,
        output: Reservation,
        error: RunInstancesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`RunInstances`](crate::Client::run_instances).
#[non_exhaustive]
pub struct RunInstancesRequest {
    /// The block device mapping, which defines the EBS volumes and instance store volumes to attach to the instance
    /// at launch. For more information, see
    /// [Block device mappings](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html)
    /// in the *Amazon EC2 User Guide*.
    pub block_device_mappings: Option<BlockDeviceMappingRequestList>,
    /// The ID of the AMI. An AMI ID is required to launch an instance and must be specified here or in a launch
    /// template.
    pub image_id: Option<ImageId>,
    /// The instance type. For more information, see
    /// [Amazon EC2 Instance Types Guide](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html).
    pub instance_type: Option<InstanceType>,
    /// The number of IPv6 addresses to associate with the primary network interface. Amazon EC2 chooses the IPv6
    /// addresses from the range of your subnet. You cannot specify this option and the option to assign specific IPv6
    /// addresses in the same request. You can specify this option if you've specified a minimum number of instances
    /// to launch.
    ///
    /// You cannot specify this option and the network interfaces option in the same request.
    pub ipv6_address_count: Option<i32>,
    /// The IPv6 addresses from the range of the subnet to associate with the primary network interface. You cannot
    /// specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot
    /// specify this option if you've specified a minimum number of instances to launch.
    ///
    /// You cannot specify this option and the network interfaces option in the same request.
    pub ipv6_addresses: Option<InstanceIpv6AddressList>,
    /// The ID of the kernel.
    ///
    /// > **Important**
    /// >
    /// > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see
    /// > [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2
    /// > User Guide*.
    pub kernel_id: Option<KernelId>,
    /// The name of the key pair. For more information, see
    /// [Create a key pair for your EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html).
    ///
    /// > **Important**
    /// >
    /// > If you do not specify a key pair, you can't connect to the instance unless you choose an AMI that is
    /// > configured to allow users another way to log in.
    pub key_name: Option<KeyPairName>,
    /// The maximum number of instances to launch. If you specify a value that is more capacity than Amazon EC2 can
    /// launch in the target Availability Zone, Amazon EC2 launches the largest possible number of instances above the
    /// specified minimum count.
    ///
    /// Constraints: Between 1 and the quota for the specified instance type for your account for this Region. For
    /// more information, see
    /// [Amazon EC2 instance type quotas](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html).
    pub max_count: i32,
    /// The minimum number of instances to launch. If you specify a value that is more capacity than Amazon EC2 can
    /// provide in the target Availability Zone, Amazon EC2 does not launch any instances.
    ///
    /// Constraints: Between 1 and the quota for the specified instance type for your account for this Region. For
    /// more information, see
    /// [Amazon EC2 instance type quotas](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html).
    pub min_count: i32,
    /// Specifies whether detailed monitoring is enabled for the instance.
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    /// The placement for the instance.
    pub placement: Option<Placement>,
    /// The ID of the RAM disk to select. Some kernels require additional drivers at launch. Check the kernel
    /// requirements for information about whether you need to specify a RAM disk. To find kernel requirements, go to
    /// the Amazon Web Services Resource Center and search for the kernel ID.
    ///
    /// > **Important**
    /// >
    /// > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see
    /// > [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2
    /// > User Guide*.
    pub ramdisk_id: Option<RamdiskId>,
    /// The IDs of the security groups.
    ///
    /// If you specify a network interface, you must specify any security groups as part of the network interface
    /// instead of using this parameter.
    pub security_group_ids: Option<SecurityGroupIdStringList>,
    /// \[Default VPC\] The names of the security groups.
    ///
    /// If you specify a network interface, you must specify any security groups as part of the network interface
    /// instead of using this parameter.
    ///
    /// Default: Amazon EC2 uses the default security group.
    pub security_groups: Option<SecurityGroupStringList>,
    /// The ID of the subnet to launch the instance into.
    ///
    /// If you specify a network interface, you must specify any subnets as part of the network interface instead of
    /// using this parameter.
    pub subnet_id: Option<SubnetId>,
    /// The user data to make available to the instance. User data must be base64-encoded. Depending on the tool or
    /// SDK that you're using, the base64-encoding might be performed for you. For more information, see
    /// [Run commands at launch using instance user data](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html).
    ///
    /// Set the text itself: the client sends it in base64.
    pub user_data: Option<RunInstancesUserData>,
    /// An elastic GPU to associate with the instance.
    ///
    /// > **Note**
    /// >
    /// > Amazon Elastic Graphics reached end of life on January 8, 2024.
    #[deprecated(
        note = "since 2024-01-08: Specifying Elastic Graphics accelerators is no longer supported on the RunInstances API."
    )]
    pub elastic_gpu_specification: Option<ElasticGpuSpecifications>,
    /// An elastic inference accelerator to associate with the instance.
    ///
    /// > **Note**
    /// >
    /// > Amazon Elastic Inference is no longer available.
    #[deprecated(
        note = "since 2024-01-08: Specifying Elastic Inference accelerators is no longer supported on the RunInstances API."
    )]
    pub elastic_inference_accelerators: Option<ElasticInferenceAccelerators>,
    /// The tags to apply to the resources that are created during instance launch.
    ///
    /// You can specify tags for the following resources only:
    ///
    /// - Instances
    /// - Volumes
    /// - Spot Instance requests
    /// - Network interfaces
    ///
    /// To tag a resource after it has been created, see
    /// [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
    pub tag_specifications: Option<TagSpecificationList>,
    /// The launch template. Any additional parameters that you specify for the new instance overwrite the
    /// corresponding parameters included in the launch template.
    pub launch_template: Option<LaunchTemplateSpecification>,
    /// The market (purchasing) option for the instances.
    ///
    /// For [`RunInstances`](crate::Client::run_instances), persistent Spot Instance requests are only supported when
    /// **[`InstanceInterruptionBehavior`](crate::enums::InstanceInterruptionBehavior)** is set to either `hibernate`
    /// or `stop`.
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    /// The credit option for CPU usage of the burstable performance instance. Valid values are `standard` and
    /// `unlimited`. To change this attribute after launch, use
    /// [ModifyInstanceCreditSpecification](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html).
    /// For more information, see
    /// [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html)
    /// in the *Amazon EC2 User Guide*.
    ///
    /// Default: `standard` (T2 instances) or `unlimited` (T3/T3a/T4g instances)
    ///
    /// For T3 instances with `host` tenancy, only `standard` is supported.
    pub credit_specification: Option<CreditSpecificationRequest>,
    /// The CPU options for the instance. For more information, see
    /// [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the
    /// *Amazon EC2 User Guide*.
    pub cpu_options: Option<CpuOptionsRequest>,
    /// Information about the Capacity Reservation targeting option. If you do not specify this parameter, the
    /// instance's Capacity Reservation preference defaults to `open`, which enables it to run in any open Capacity
    /// Reservation that has matching attributes (instance type, platform, Availability Zone, and tenancy).
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    /// Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets
    /// the
    /// [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    /// For more information, see
    /// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
    /// the *Amazon EC2 User Guide*.
    ///
    /// You can't enable hibernation and Amazon Web Services Nitro Enclaves on the same instance.
    pub hibernation_options: Option<HibernationOptionsRequest>,
    /// The license configurations.
    pub license_specifications: Option<LicenseSpecificationListRequest>,
    /// The metadata options for the instance. For more information, see
    /// [Configure the Instance Metadata Service options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html).
    pub metadata_options: Option<InstanceMetadataOptionsRequest>,
    /// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves. For more information, see
    /// [Amazon Web Services Nitro Enclaves User Guide](https://docs.aws.amazon.com/enclaves/latest/user/).
    ///
    /// You can't enable Amazon Web Services Nitro Enclaves and hibernation on the same instance.
    pub enclave_options: Option<EnclaveOptionsRequest>,
    /// The options for the instance hostname. The default values are inherited from the subnet. Applies only if
    /// creating a network interface, not attaching an existing one.
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    /// The maintenance and recovery options for the instance.
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>,
    /// Indicates whether an instance is enabled for stop protection. For more information, see
    /// [Enable stop protection for your EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-stop-protection.html).
    pub disable_api_stop: Option<bool>,
    /// If you’re launching an instance into a dual-stack or IPv6-only subnet, you can enable assigning a primary IPv6
    /// address. A primary IPv6 address is an IPv6 GUA address associated with an ENI that you have enabled to use a
    /// primary IPv6 address. Use this option if an instance relies on its IPv6 address not changing. When you launch
    /// the instance, Amazon Web Services will automatically assign an IPv6 address associated with the ENI attached
    /// to your instance to be the primary IPv6 address. Once you enable an IPv6 GUA address to be a primary IPv6, you
    /// cannot disable it. When you enable an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will be made
    /// the primary IPv6 address until the instance is terminated or the network interface is detached. If you have
    /// multiple IPv6 addresses associated with an ENI attached to your instance and you enable a primary IPv6
    /// address, the first IPv6 GUA address associated with the ENI becomes the primary IPv6 address.
    pub enable_primary_ipv6: Option<bool>,
    /// Contains settings for the network performance options for the instance.
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    /// Reserved for internal use.
    pub operator: Option<OperatorRequest>,
    /// The secondary interfaces to associate with the instance.
    pub secondary_interfaces: Option<InstanceSecondaryInterfaceSpecificationListRequest>,
    /// Checks whether you have the required permissions for the operation, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
    /// Indicates whether termination protection is enabled for the instance. The default is `false`, which means that
    /// you can terminate the instance using the Amazon EC2 console, command line tools, or API. You can enable
    /// termination protection when you launch an instance, while the instance is running, or while the instance is
    /// stopped.
    pub disable_api_termination: Option<bool>,
    /// Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the
    /// operating system command for system shutdown).
    ///
    /// Default: `stop`
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    /// The primary IPv4 address. You must specify a value from the IPv4 address range of the subnet.
    ///
    /// Only one private IP address can be designated as primary. You can't specify this option if you've specified
    /// the option to designate a private IP address as the primary IP address in a network interface specification.
    /// You cannot specify this option if you're launching more than one instance in the request.
    ///
    /// You cannot specify this option and the network interfaces option in the same request.
    pub private_ip_address: Option<String>,
    /// Unique, case-sensitive identifier you provide to ensure the idempotency of the request. If you do not specify
    /// a client token, a randomly generated token is used for the request to ensure idempotency.
    ///
    /// For more information, see
    /// [Ensuring idempotency in Amazon EC2 API requests](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html).
    ///
    /// Constraints: Maximum 64 ASCII characters
    ///
    /// If it is not set, a random token is sent.
    pub client_token: Option<String>,
    /// Reserved.
    pub additional_info: Option<String>,
    /// The network interfaces to associate with the instance.
    pub network_interfaces: Option<InstanceNetworkInterfaceSpecificationList>,
    /// The name or Amazon Resource Name (ARN) of an IAM instance profile.
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    /// Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated
    /// throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance.
    /// This optimization isn't available with all instance types. Additional usage charges apply when using an
    /// EBS-optimized instance.
    ///
    /// Default: `false`
    pub ebs_optimized: Option<bool>,
}

structure! {
    RunInstancesRequest {
        0 block_device_mappings("BlockDeviceMappings".wire("BlockDeviceMapping"));
        1 image_id("ImageId");
        2 instance_type("InstanceType");
        3 ipv6_address_count("Ipv6AddressCount");
        4 ipv6_addresses("Ipv6Addresses".wire("Ipv6Address"));
        5 kernel_id("KernelId");
        6 key_name("KeyName");
        7 max_count("MaxCount".required());
        8 min_count("MinCount".required());
        9 monitoring("Monitoring");
        10 placement("Placement");
        11 ramdisk_id("RamdiskId");
        12 security_group_ids("SecurityGroupIds".wire("SecurityGroupId"));
        13 security_groups("SecurityGroups".wire("SecurityGroup"));
        14 subnet_id("SubnetId");
        15 user_data("UserData".base64());
        16 elastic_gpu_specification("ElasticGpuSpecification");
        17 elastic_inference_accelerators("ElasticInferenceAccelerators".wire("ElasticInferenceAccelerator"));
        18 tag_specifications("TagSpecifications".wire("TagSpecification"));
        19 launch_template("LaunchTemplate");
        20 instance_market_options("InstanceMarketOptions");
        21 credit_specification("CreditSpecification");
        22 cpu_options("CpuOptions");
        23 capacity_reservation_specification("CapacityReservationSpecification");
        24 hibernation_options("HibernationOptions");
        25 license_specifications("LicenseSpecifications".wire("LicenseSpecification"));
        26 metadata_options("MetadataOptions");
        27 enclave_options("EnclaveOptions");
        28 private_dns_name_options("PrivateDnsNameOptions");
        29 maintenance_options("MaintenanceOptions");
        30 disable_api_stop("DisableApiStop");
        31 enable_primary_ipv6("EnablePrimaryIpv6");
        32 network_performance_options("NetworkPerformanceOptions");
        33 operator("Operator");
        34 secondary_interfaces("SecondaryInterfaces".wire("SecondaryInterface"));
        35 dry_run("DryRun".wire("dryRun"));
        36 disable_api_termination("DisableApiTermination".wire("disableApiTermination"));
        37 instance_initiated_shutdown_behavior("InstanceInitiatedShutdownBehavior".wire("instanceInitiatedShutdownBehavior"));
        38 private_ip_address("PrivateIpAddress".wire("privateIpAddress"));
        39 client_token("ClientToken".wire("clientToken").idempotency_token());
        40 additional_info("AdditionalInfo".wire("additionalInfo"));
        41 network_interfaces("NetworkInterfaces".wire("networkInterface"));
        42 iam_instance_profile("IamInstanceProfile".wire("iamInstanceProfile"));
        43 ebs_optimized("EbsOptimized".wire("ebsOptimized"));
    }
}

impl RunInstancesRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(max_count: impl Into<i32>, min_count: impl Into<i32>) -> Self {
        Self {
            max_count: max_count.into(),
            min_count: min_count.into(),
            ..Shape::empty()
        }
    }

    /// The block device mapping, which defines the EBS volumes and instance store volumes to attach to the instance
    /// at launch.
    #[must_use]
    pub fn block_device_mappings(
        mut self,
        items: impl Items<BlockDeviceMappingRequestList>,
    ) -> Self {
        self.block_device_mappings = collected(items);
        self
    }

    /// The ID of the AMI.
    #[must_use]
    pub fn image_id(mut self, value: impl Into<ImageId>) -> Self {
        self.image_id = some(value);
        self
    }

    /// The instance type.
    #[must_use]
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = some(value);
        self
    }

    /// The number of IPv6 addresses to associate with the primary network interface.
    #[must_use]
    pub fn ipv6_address_count(mut self, value: impl Into<i32>) -> Self {
        self.ipv6_address_count = some(value);
        self
    }

    /// The IPv6 addresses from the range of the subnet to associate with the primary network interface.
    #[must_use]
    pub fn ipv6_addresses(mut self, items: impl Items<InstanceIpv6AddressList>) -> Self {
        self.ipv6_addresses = collected(items);
        self
    }

    /// The ID of the kernel.
    #[must_use]
    pub fn kernel_id(mut self, value: impl Into<KernelId>) -> Self {
        self.kernel_id = some(value);
        self
    }

    /// The name of the key pair.
    #[must_use]
    pub fn key_name(mut self, value: impl Into<KeyPairName>) -> Self {
        self.key_name = some(value);
        self
    }

    /// Specifies whether detailed monitoring is enabled for the instance.
    #[must_use]
    pub fn monitoring(mut self, value: impl Into<RunInstancesMonitoringEnabled>) -> Self {
        self.monitoring = some(value);
        self
    }

    /// The placement for the instance.
    #[must_use]
    pub fn placement(mut self, value: impl Into<Placement>) -> Self {
        self.placement = some(value);
        self
    }

    /// The ID of the RAM disk to select.
    #[must_use]
    pub fn ramdisk_id(mut self, value: impl Into<RamdiskId>) -> Self {
        self.ramdisk_id = some(value);
        self
    }

    /// The IDs of the security groups.
    #[must_use]
    pub fn security_group_ids(mut self, items: impl Items<SecurityGroupIdStringList>) -> Self {
        self.security_group_ids = collected(items);
        self
    }

    /// \[Default VPC\] The names of the security groups.
    #[must_use]
    pub fn security_groups(mut self, items: impl Items<SecurityGroupStringList>) -> Self {
        self.security_groups = collected(items);
        self
    }

    /// The ID of the subnet to launch the instance into.
    #[must_use]
    pub fn subnet_id(mut self, value: impl Into<SubnetId>) -> Self {
        self.subnet_id = some(value);
        self
    }

    /// The user data to make available to the instance.
    #[must_use]
    pub fn user_data(mut self, value: impl Into<RunInstancesUserData>) -> Self {
        self.user_data = some(value);
        self
    }

    /// An elastic GPU to associate with the instance.
    #[deprecated(
        note = "since 2024-01-08: Specifying Elastic Graphics accelerators is no longer supported on the RunInstances API."
    )]
    #[must_use]
    pub fn elastic_gpu_specification(
        mut self,
        items: impl Items<ElasticGpuSpecifications>,
    ) -> Self {
        self.elastic_gpu_specification = collected(items);
        self
    }

    /// An elastic inference accelerator to associate with the instance.
    #[deprecated(
        note = "since 2024-01-08: Specifying Elastic Inference accelerators is no longer supported on the RunInstances API."
    )]
    #[must_use]
    pub fn elastic_inference_accelerators(
        mut self,
        items: impl Items<ElasticInferenceAccelerators>,
    ) -> Self {
        self.elastic_inference_accelerators = collected(items);
        self
    }

    /// The tags to apply to the resources that are created during instance launch.
    #[must_use]
    pub fn tag_specifications(mut self, items: impl Items<TagSpecificationList>) -> Self {
        self.tag_specifications = collected(items);
        self
    }

    /// The launch template.
    #[must_use]
    pub fn launch_template(mut self, value: impl Into<LaunchTemplateSpecification>) -> Self {
        self.launch_template = some(value);
        self
    }

    /// The market (purchasing) option for the instances.
    #[must_use]
    pub fn instance_market_options(
        mut self,
        value: impl Into<InstanceMarketOptionsRequest>,
    ) -> Self {
        self.instance_market_options = some(value);
        self
    }

    /// The credit option for CPU usage of the burstable performance instance.
    #[must_use]
    pub fn credit_specification(mut self, value: impl Into<CreditSpecificationRequest>) -> Self {
        self.credit_specification = some(value);
        self
    }

    /// The CPU options for the instance.
    #[must_use]
    pub fn cpu_options(mut self, value: impl Into<CpuOptionsRequest>) -> Self {
        self.cpu_options = some(value);
        self
    }

    /// Information about the Capacity Reservation targeting option.
    #[must_use]
    pub fn capacity_reservation_specification(
        mut self,
        value: impl Into<CapacityReservationSpecification>,
    ) -> Self {
        self.capacity_reservation_specification = some(value);
        self
    }

    /// Indicates whether an instance is enabled for hibernation.
    #[must_use]
    pub fn hibernation_options(mut self, value: impl Into<HibernationOptionsRequest>) -> Self {
        self.hibernation_options = some(value);
        self
    }

    /// The license configurations.
    #[must_use]
    pub fn license_specifications(
        mut self,
        items: impl Items<LicenseSpecificationListRequest>,
    ) -> Self {
        self.license_specifications = collected(items);
        self
    }

    /// The metadata options for the instance.
    #[must_use]
    pub fn metadata_options(mut self, value: impl Into<InstanceMetadataOptionsRequest>) -> Self {
        self.metadata_options = some(value);
        self
    }

    /// Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves.
    #[must_use]
    pub fn enclave_options(mut self, value: impl Into<EnclaveOptionsRequest>) -> Self {
        self.enclave_options = some(value);
        self
    }

    /// The options for the instance hostname.
    #[must_use]
    pub fn private_dns_name_options(
        mut self,
        value: impl Into<PrivateDnsNameOptionsRequest>,
    ) -> Self {
        self.private_dns_name_options = some(value);
        self
    }

    /// The maintenance and recovery options for the instance.
    #[must_use]
    pub fn maintenance_options(
        mut self,
        value: impl Into<InstanceMaintenanceOptionsRequest>,
    ) -> Self {
        self.maintenance_options = some(value);
        self
    }

    /// Indicates whether an instance is enabled for stop protection.
    #[inline]
    #[must_use]
    pub fn disable_api_stop(mut self, value: bool) -> Self {
        self.disable_api_stop = Some(value);
        self
    }

    /// If you’re launching an instance into a dual-stack or IPv6-only subnet, you can enable assigning a primary IPv6
    /// address.
    #[inline]
    #[must_use]
    pub fn enable_primary_ipv6(mut self, value: bool) -> Self {
        self.enable_primary_ipv6 = Some(value);
        self
    }

    /// Contains settings for the network performance options for the instance.
    #[must_use]
    pub fn network_performance_options(
        mut self,
        value: impl Into<InstanceNetworkPerformanceOptionsRequest>,
    ) -> Self {
        self.network_performance_options = some(value);
        self
    }

    /// Reserved for internal use.
    #[must_use]
    pub fn operator(mut self, value: impl Into<OperatorRequest>) -> Self {
        self.operator = some(value);
        self
    }

    /// The secondary interfaces to associate with the instance.
    #[must_use]
    pub fn secondary_interfaces(
        mut self,
        items: impl Items<InstanceSecondaryInterfaceSpecificationListRequest>,
    ) -> Self {
        self.secondary_interfaces = collected(items);
        self
    }

    /// Checks whether you have the required permissions for the operation, without actually making the request, and
    /// provides an error response.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Indicates whether termination protection is enabled for the instance.
    #[inline]
    #[must_use]
    pub fn disable_api_termination(mut self, value: bool) -> Self {
        self.disable_api_termination = Some(value);
        self
    }

    /// Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the
    /// operating system command for system shutdown).
    #[must_use]
    pub fn instance_initiated_shutdown_behavior(
        mut self,
        value: impl Into<ShutdownBehavior>,
    ) -> Self {
        self.instance_initiated_shutdown_behavior = some(value);
        self
    }

    /// The primary IPv4 address.
    #[must_use]
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = some(value);
        self
    }

    /// Unique, case-sensitive identifier you provide to ensure the idempotency of the request.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = some(value);
        self
    }

    /// Reserved.
    #[must_use]
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = some(value);
        self
    }

    /// The network interfaces to associate with the instance.
    #[must_use]
    pub fn network_interfaces(
        mut self,
        items: impl Items<InstanceNetworkInterfaceSpecificationList>,
    ) -> Self {
        self.network_interfaces = collected(items);
        self
    }

    /// The name or Amazon Resource Name (ARN) of an IAM instance profile.
    #[must_use]
    pub fn iam_instance_profile(
        mut self,
        value: impl Into<IamInstanceProfileSpecification>,
    ) -> Self {
        self.iam_instance_profile = some(value);
        self
    }

    /// Indicates whether the instance is optimized for Amazon EBS I/O.
    #[inline]
    #[must_use]
    pub fn ebs_optimized(mut self, value: bool) -> Self {
        self.ebs_optimized = Some(value);
        self
    }
}

operation_error! {
    /// The errors of [`RunInstances`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    RunInstancesError {}
}
