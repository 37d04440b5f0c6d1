// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `RunInstances`.

use crate::enums::{InstanceType, ShutdownBehavior};
use crate::newtypes::{
    BlockDeviceMappingRequestList, ElasticGpuSpecifications, ElasticInferenceAccelerators, ImageId,
    InstanceIpv6AddressList, InstanceNetworkInterfaceSpecificationList,
    InstanceSecondaryInterfaceSpecificationListRequest, KernelId, KeyPairName,
    LicenseSpecificationListRequest, RamdiskId, RunInstancesUserData, SecurityGroupId,
    SecurityGroupIdStringList, SecurityGroupName, SecurityGroupStringList, SubnetId,
    TagSpecificationList,
};
use crate::types::{
    BlockDeviceMapping, CapacityReservationSpecification, CpuOptionsRequest,
    CreditSpecificationRequest, ElasticGpuSpecification, ElasticInferenceAccelerator,
    EnclaveOptionsRequest, HibernationOptionsRequest, IamInstanceProfileSpecification,
    InstanceIpv6Address, InstanceMaintenanceOptionsRequest, InstanceMarketOptionsRequest,
    InstanceMetadataOptionsRequest, InstanceNetworkInterfaceSpecification,
    InstanceNetworkPerformanceOptionsRequest, InstanceSecondaryInterfaceSpecificationRequest,
    LaunchTemplateSpecification, LicenseConfigurationRequest, OperatorRequest, Placement,
    PrivateDnsNameOptionsRequest, Reservation, RunInstancesMonitoringEnabled, TagSpecification,
};
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `RunInstances`: `POST /`.
///
/// [`Client::run_instances`](crate::Client::run_instances) calls it.
#[derive(Clone, Copy, Debug)]
pub struct RunInstances;

operation! {
    RunInstances = "RunInstances" {
        input: RunInstancesRequest,
        output: Reservation,
        error: RunInstancesError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`RunInstances`](crate::Client::run_instances).
#[derive(Clone, PartialEq)]
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
    /// It is sent as its base64, so set the text itself.
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
    /// When it is not set, a random token is sent.
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

impl RunInstancesRequest {
    /// Creates one from the required members.
    pub fn new(max_count: i32, min_count: i32) -> Self {
        Self {
            max_count,
            min_count,
            ..Shape::empty()
        }
    }

    /// Sets `block_device_mappings`.
    pub fn block_device_mappings<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<BlockDeviceMapping>,
    {
        self.block_device_mappings = Some(items.into_iter().collect());
        self
    }

    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<ImageId>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `instance_type`.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `ipv6_address_count`.
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }

    /// Sets `ipv6_addresses`.
    pub fn ipv6_addresses<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<InstanceIpv6Address>,
    {
        self.ipv6_addresses = Some(items.into_iter().collect());
        self
    }

    /// Sets `kernel_id`.
    pub fn kernel_id(mut self, value: impl Into<KernelId>) -> Self {
        self.kernel_id = Some(value.into());
        self
    }

    /// Sets `key_name`.
    pub fn key_name(mut self, value: impl Into<KeyPairName>) -> Self {
        self.key_name = Some(value.into());
        self
    }

    /// Sets `monitoring`.
    pub fn monitoring(mut self, value: impl Into<RunInstancesMonitoringEnabled>) -> Self {
        self.monitoring = Some(value.into());
        self
    }

    /// Sets `placement`.
    pub fn placement(mut self, value: impl Into<Placement>) -> Self {
        self.placement = Some(value.into());
        self
    }

    /// Sets `ramdisk_id`.
    pub fn ramdisk_id(mut self, value: impl Into<RamdiskId>) -> Self {
        self.ramdisk_id = Some(value.into());
        self
    }

    /// Sets `security_group_ids`.
    pub fn security_group_ids<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<SecurityGroupId>,
    {
        self.security_group_ids = Some(items.into_iter().collect());
        self
    }

    /// Sets `security_groups`.
    pub fn security_groups<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<SecurityGroupName>,
    {
        self.security_groups = Some(items.into_iter().collect());
        self
    }

    /// Sets `subnet_id`.
    pub fn subnet_id(mut self, value: impl Into<SubnetId>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }

    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<RunInstancesUserData>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `elastic_gpu_specification`.
    #[deprecated]
    pub fn elastic_gpu_specification<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<ElasticGpuSpecification>,
    {
        self.elastic_gpu_specification = Some(items.into_iter().collect());
        self
    }

    /// Sets `elastic_inference_accelerators`.
    #[deprecated]
    pub fn elastic_inference_accelerators<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<ElasticInferenceAccelerator>,
    {
        self.elastic_inference_accelerators = Some(items.into_iter().collect());
        self
    }

    /// Sets `tag_specifications`.
    pub fn tag_specifications<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<TagSpecification>,
    {
        self.tag_specifications = Some(items.into_iter().collect());
        self
    }

    /// Sets `launch_template`.
    pub fn launch_template(mut self, value: impl Into<LaunchTemplateSpecification>) -> Self {
        self.launch_template = Some(value.into());
        self
    }

    /// Sets `instance_market_options`.
    pub fn instance_market_options(
        mut self,
        value: impl Into<InstanceMarketOptionsRequest>,
    ) -> Self {
        self.instance_market_options = Some(value.into());
        self
    }

    /// Sets `credit_specification`.
    pub fn credit_specification(mut self, value: impl Into<CreditSpecificationRequest>) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `cpu_options`.
    pub fn cpu_options(mut self, value: impl Into<CpuOptionsRequest>) -> Self {
        self.cpu_options = Some(value.into());
        self
    }

    /// Sets `capacity_reservation_specification`.
    pub fn capacity_reservation_specification(
        mut self,
        value: impl Into<CapacityReservationSpecification>,
    ) -> Self {
        self.capacity_reservation_specification = Some(value.into());
        self
    }

    /// Sets `hibernation_options`.
    pub fn hibernation_options(mut self, value: impl Into<HibernationOptionsRequest>) -> Self {
        self.hibernation_options = Some(value.into());
        self
    }

    /// Sets `license_specifications`.
    pub fn license_specifications<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<LicenseConfigurationRequest>,
    {
        self.license_specifications = Some(items.into_iter().collect());
        self
    }

    /// Sets `metadata_options`.
    pub fn metadata_options(mut self, value: impl Into<InstanceMetadataOptionsRequest>) -> Self {
        self.metadata_options = Some(value.into());
        self
    }

    /// Sets `enclave_options`.
    pub fn enclave_options(mut self, value: impl Into<EnclaveOptionsRequest>) -> Self {
        self.enclave_options = Some(value.into());
        self
    }

    /// Sets `private_dns_name_options`.
    pub fn private_dns_name_options(
        mut self,
        value: impl Into<PrivateDnsNameOptionsRequest>,
    ) -> Self {
        self.private_dns_name_options = Some(value.into());
        self
    }

    /// Sets `maintenance_options`.
    pub fn maintenance_options(
        mut self,
        value: impl Into<InstanceMaintenanceOptionsRequest>,
    ) -> Self {
        self.maintenance_options = Some(value.into());
        self
    }

    /// Sets `disable_api_stop`.
    pub fn disable_api_stop(mut self, value: bool) -> Self {
        self.disable_api_stop = Some(value);
        self
    }

    /// Sets `enable_primary_ipv6`.
    pub fn enable_primary_ipv6(mut self, value: bool) -> Self {
        self.enable_primary_ipv6 = Some(value);
        self
    }

    /// Sets `network_performance_options`.
    pub fn network_performance_options(
        mut self,
        value: impl Into<InstanceNetworkPerformanceOptionsRequest>,
    ) -> Self {
        self.network_performance_options = Some(value.into());
        self
    }

    /// Sets `operator`.
    pub fn operator(mut self, value: impl Into<OperatorRequest>) -> Self {
        self.operator = Some(value.into());
        self
    }

    /// Sets `secondary_interfaces`.
    pub fn secondary_interfaces<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<InstanceSecondaryInterfaceSpecificationRequest>,
    {
        self.secondary_interfaces = Some(items.into_iter().collect());
        self
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `disable_api_termination`.
    pub fn disable_api_termination(mut self, value: bool) -> Self {
        self.disable_api_termination = Some(value);
        self
    }

    /// Sets `instance_initiated_shutdown_behavior`.
    pub fn instance_initiated_shutdown_behavior(
        mut self,
        value: impl Into<ShutdownBehavior>,
    ) -> Self {
        self.instance_initiated_shutdown_behavior = Some(value.into());
        self
    }

    /// Sets `private_ip_address`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `client_token`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `additional_info`.
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }

    /// Sets `network_interfaces`.
    pub fn network_interfaces<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<InstanceNetworkInterfaceSpecification>,
    {
        self.network_interfaces = Some(items.into_iter().collect());
        self
    }

    /// Sets `iam_instance_profile`.
    pub fn iam_instance_profile(
        mut self,
        value: impl Into<IamInstanceProfileSpecification>,
    ) -> Self {
        self.iam_instance_profile = Some(value.into());
        self
    }

    /// Sets `ebs_optimized`.
    pub fn ebs_optimized(mut self, value: bool) -> Self {
        self.ebs_optimized = Some(value);
        self
    }
}

structure! {
    RunInstancesRequest = "RunInstancesRequest" {
        0 block_device_mappings = "BlockDeviceMappings".wire("BlockDeviceMapping");
        1 image_id = "ImageId";
        2 instance_type = "InstanceType";
        3 ipv6_address_count = "Ipv6AddressCount";
        4 ipv6_addresses = "Ipv6Addresses".wire("Ipv6Address");
        5 kernel_id = "KernelId";
        6 key_name = "KeyName";
        7 max_count = "MaxCount".required();
        8 min_count = "MinCount".required();
        9 monitoring = "Monitoring";
        10 placement = "Placement";
        11 ramdisk_id = "RamdiskId";
        12 security_group_ids = "SecurityGroupIds".wire("SecurityGroupId");
        13 security_groups = "SecurityGroups".wire("SecurityGroup");
        14 subnet_id = "SubnetId";
        15 user_data = "UserData".base64();
        16 elastic_gpu_specification = "ElasticGpuSpecification";
        17 elastic_inference_accelerators = "ElasticInferenceAccelerators".wire("ElasticInferenceAccelerator");
        18 tag_specifications = "TagSpecifications".wire("TagSpecification");
        19 launch_template = "LaunchTemplate";
        20 instance_market_options = "InstanceMarketOptions";
        21 credit_specification = "CreditSpecification";
        22 cpu_options = "CpuOptions";
        23 capacity_reservation_specification = "CapacityReservationSpecification";
        24 hibernation_options = "HibernationOptions";
        25 license_specifications = "LicenseSpecifications".wire("LicenseSpecification");
        26 metadata_options = "MetadataOptions";
        27 enclave_options = "EnclaveOptions";
        28 private_dns_name_options = "PrivateDnsNameOptions";
        29 maintenance_options = "MaintenanceOptions";
        30 disable_api_stop = "DisableApiStop";
        31 enable_primary_ipv6 = "EnablePrimaryIpv6";
        32 network_performance_options = "NetworkPerformanceOptions";
        33 operator = "Operator";
        34 secondary_interfaces = "SecondaryInterfaces".wire("SecondaryInterface");
        35 dry_run = "DryRun".wire("dryRun");
        36 disable_api_termination = "DisableApiTermination".wire("disableApiTermination");
        37 instance_initiated_shutdown_behavior = "InstanceInitiatedShutdownBehavior".wire("instanceInitiatedShutdownBehavior");
        38 private_ip_address = "PrivateIpAddress".wire("privateIpAddress");
        39 client_token = "ClientToken".wire("clientToken").idempotency_token();
        40 additional_info = "AdditionalInfo".wire("additionalInfo");
        41 network_interfaces = "NetworkInterfaces".wire("networkInterface");
        42 iam_instance_profile = "IamInstanceProfile".wire("iamInstanceProfile");
        43 ebs_optimized = "EbsOptimized".wire("ebsOptimized");
    }
}

/// The errors of [`RunInstances`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunInstancesError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    RunInstancesError {}
}
