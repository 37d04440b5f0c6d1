// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The client.

use crate::operations::*;
use crate::types::Reservation;
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, Pages, PresignedRequest, Presigning, View, Wait,
};

/// A client of Amazon Elastic Compute Cloud, cheap to clone.
///
/// Clones share their connections. Make one client and clone it.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// Creates a client with settings from elsewhere, such as `shapewright_config::load()`.
    ///
    /// If something is missing or wrong there, every call returns an error that says so.
    /// `builder().config(config).build()` says it at once.
    pub fn new(config: &dyn ConfigureClient) -> Self {
        Core::configured(&crate::SERVICE, config).into()
    }

    /// Builds a client: set its region, credentials, endpoint or transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Returns a client with other settings, for some calls or for one: timeouts, retries, headers, region.
    ///
    /// It shares connections, signing keys and the quota of retries with this one, so it is cheap.
    pub fn with(&self, change: impl FnOnce(View) -> View) -> Self {
        self.core.with(change).into()
    }

    /// Signs the request of an operation for somebody else to send, such as a browser without credentials.
    ///
    /// The operation is one of [`operations`](crate::operations), as in
    /// `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7
    /// days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Presigning<PresignedRequest, O::Error> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Adds the specified inbound (ingress) rules to a security group.
    ///
    /// An inbound rule permits instances to receive traffic from the specified IPv4 or IPv6 address range, the IP
    /// address ranges that are specified by a prefix list, or the instances that are associated with a destination
    /// security group. For more information, see
    /// [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
    ///
    /// You must specify exactly one of the following sources: an IPv4 or IPv6 address range, a prefix list, or a
    /// security group. You must specify a protocol for each rule (for example, TCP). If the protocol is TCP or UDP,
    /// you must also specify a port or port range. If the protocol is ICMP or ICMPv6, you must also specify the
    /// ICMP/ICMPv6 type and code.
    ///
    /// Rule changes are propagated to instances associated with the security group as quickly as possible. However, a
    /// small delay might occur.
    ///
    /// For examples of rules that you can add to security groups for specific access scenarios, see
    /// [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html)
    /// in the *Amazon EC2 User Guide*.
    ///
    /// For more information about security group quotas, see
    /// [Amazon VPC quotas](https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html) in the *Amazon
    /// VPC User Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`AuthorizeSecurityGroupIngressError`](crate::operations::AuthorizeSecurityGroupIngressError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/authorize_security_group_ingress.md"))]
    pub fn authorize_security_group_ingress(
        &self,
        request: AuthorizeSecurityGroupIngressRequest,
    ) -> Call<AuthorizeSecurityGroupIngressResult, AuthorizeSecurityGroupIngressError> {
        self.core.call::<AuthorizeSecurityGroupIngress>(request)
    }

    /// Creates a security group.
    ///
    /// A security group acts as a virtual firewall for your instance to control inbound and outbound traffic. For
    /// more information, see
    /// [Amazon EC2 security groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-network-security.html)
    /// in the *Amazon EC2 User Guide* and
    /// [Security groups for your VPC](https://docs.aws.amazon.com/AmazonVPC/latest/UserGuide/VPC_SecurityGroups.html)
    /// in the *Amazon VPC User Guide*.
    ///
    /// When you create a security group, you specify a friendly name of your choice. You can't have two security
    /// groups for the same VPC with the same name.
    ///
    /// You have a default security group for use in your VPC. If you don't specify a security group when you launch
    /// an instance, the instance is launched into the appropriate default security group. A default security group
    /// includes a default rule that grants instances unrestricted network access to each other.
    ///
    /// You can add or remove rules from your security groups using
    /// [`AuthorizeSecurityGroupIngress`](crate::Client::authorize_security_group_ingress),
    /// AuthorizeSecurityGroupEgress, RevokeSecurityGroupIngress, and RevokeSecurityGroupEgress.
    ///
    /// For more information about VPC security group limits, see
    /// [Amazon VPC Limits](https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateSecurityGroupError`](crate::operations::CreateSecurityGroupError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/create_security_group.md"))]
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Call<CreateSecurityGroupResult, CreateSecurityGroupError> {
        self.core.call::<CreateSecurityGroup>(request)
    }

    /// Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When you
    /// specify an existing tag key, the value is overwritten with the new value. Each resource can have a maximum of
    /// 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per resource.
    ///
    /// For more information about tags, see
    /// [Tag your Amazon EC2 resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html) in the
    /// *Amazon Elastic Compute Cloud User Guide*. For more information about creating IAM policies that control
    /// users' access to resources based on tags, see
    /// [Supported resource-level permissions for Amazon EC2 API actions](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-iam-actions-resources.html)
    /// in the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateTagsError`](crate::operations::CreateTagsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/create_tags.md"))]
    pub fn create_tags(&self, request: CreateTagsRequest) -> Call<(), CreateTagsError> {
        self.core.call::<CreateTags>(request)
    }

    /// Deletes a security group.
    ///
    /// If you attempt to delete a security group that is associated with an instance or network interface, is
    /// referenced by another security group in the same VPC, or has a VPC association, the operation fails with
    /// `DependencyViolation`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteSecurityGroupError`](crate::operations::DeleteSecurityGroupError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_security_group.md"))]
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Call<DeleteSecurityGroupResult, DeleteSecurityGroupError> {
        self.core.call::<DeleteSecurityGroup>(request)
    }

    /// Deletes the specified set of tags from the specified set of resources.
    ///
    /// To list the current tags, use [`DescribeTags`](crate::Client::describe_tags). For more information about tags,
    /// see [Tag your Amazon EC2 resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html) in
    /// the *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteTagsError`](crate::operations::DeleteTagsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_tags.md"))]
    pub fn delete_tags(&self, request: DeleteTagsRequest) -> Call<(), DeleteTagsError> {
        self.core.call::<DeleteTags>(request)
    }

    /// Describes the specified images (AMIs, AKIs, and ARIs) available to you or all of the images available to you.
    ///
    /// The images available to you include public images, private images that you own, and private images owned by
    /// other Amazon Web Services accounts for which you have explicit launch permissions.
    ///
    /// Recently deregistered images appear in the returned results for a short interval and then return empty
    /// results. After all instances that reference a deregistered AMI are terminated, specifying the ID of the image
    /// will eventually return an error indicating that the AMI ID cannot be found.
    ///
    /// When Allowed AMIs is set to `enabled`, only allowed images are returned in the results, with the
    /// `imageAllowed` field set to `true` for each image. In `audit-mode`, the `imageAllowed` field is set to `true`
    /// for images that meet the account's Allowed AMIs criteria, and `false` for images that don't meet the criteria.
    /// For more information, see
    /// [Allowed AMIs](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html).
    ///
    /// The Amazon EC2 API follows an eventual consistency model. This means that the result of an API command you run
    /// that creates or modifies resources might not be immediately available to all subsequent commands you run. For
    /// guidance on how to manage eventual consistency, see
    /// [Eventual consistency in the Amazon EC2 API](https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html)
    /// in the *Amazon EC2 Developer Guide*.
    ///
    /// > **Important**
    /// >
    /// > We strongly recommend using only paginated requests. Unpaginated requests are susceptible to throttling and
    /// > timeouts.
    ///
    /// > **Note**
    /// >
    /// > The order of the elements in the response, including those within nested structures, might vary.
    /// > Applications should not assume the elements appear in a particular order.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeImagesError`](crate::operations::DescribeImagesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/describe_images.md"))]
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Call<DescribeImagesResult, DescribeImagesError> {
        self.core.call::<DescribeImages>(request)
    }

    /// Returns the pages of [`describe_images`](crate::Client::describe_images).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Images`.
    pub fn describe_images_pages(&self, request: DescribeImagesRequest) -> Pages<DescribeImages> {
        self.core.pages(request)
    }

    /// Waits until `ImageAvailable`.
    ///
    /// Calls [`describe_images`](crate::Client::describe_images)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_image_available(
        &self,
        request: DescribeImagesRequest,
    ) -> Wait<DescribeImages> {
        self.core.wait("ImageAvailable", request)
    }

    /// Waits until `ImageExists`.
    ///
    /// Calls [`describe_images`](crate::Client::describe_images)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_image_exists(&self, request: DescribeImagesRequest) -> Wait<DescribeImages> {
        self.core.wait("ImageExists", request)
    }

    /// Describes the specified instances or all instances.
    ///
    /// If you specify instance IDs, the output includes information for only the specified instances. If you specify
    /// filters, the output includes information for only those instances that meet the filter criteria. If you do not
    /// specify instance IDs or filters, the output includes information for all instances, which can affect
    /// performance. We recommend that you use pagination to ensure that the operation returns quickly and
    /// successfully.
    ///
    /// The response includes SQL license exemption status information for instances registered with the SQL LE
    /// service, providing visibility into license exemption configuration and status.
    ///
    /// If you specify an instance ID that is not valid, an error is returned. If you specify an instance that you do
    /// not own, it is not included in the output.
    ///
    /// Recently terminated instances might appear in the returned results. This interval is usually less than one
    /// hour.
    ///
    /// If you describe instances in the rare case where an Availability Zone is experiencing a service disruption and
    /// you specify instance IDs that are in the affected zone, or do not specify any instance IDs at all, the call
    /// fails. If you describe instances and specify only instance IDs that are in an unaffected zone, the call works
    /// normally.
    ///
    /// The Amazon EC2 API follows an eventual consistency model. This means that the result of an API command you run
    /// that creates or modifies resources might not be immediately available to all subsequent commands you run. For
    /// guidance on how to manage eventual consistency, see
    /// [Eventual consistency in the Amazon EC2 API](https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html)
    /// in the *Amazon EC2 Developer Guide*.
    ///
    /// > **Important**
    /// >
    /// > We strongly recommend using only paginated requests. Unpaginated requests are susceptible to throttling and
    /// > timeouts.
    ///
    /// > **Note**
    /// >
    /// > The order of the elements in the response, including those within nested structures, might vary.
    /// > Applications should not assume the elements appear in a particular order.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeInstancesError`](crate::operations::DescribeInstancesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/describe_instances.md"))]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<DescribeInstancesResult, DescribeInstancesError> {
        self.core.call::<DescribeInstances>(request)
    }

    /// Returns the pages of [`describe_instances`](crate::Client::describe_instances).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Reservations`.
    pub fn describe_instances_pages(
        &self,
        request: DescribeInstancesRequest,
    ) -> Pages<DescribeInstances> {
        self.core.pages(request)
    }

    /// Waits until `InstanceExists`.
    ///
    /// Calls [`describe_instances`](crate::Client::describe_instances)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_instance_exists(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceExists", request)
    }

    /// Waits until `InstanceRunning`.
    ///
    /// Calls [`describe_instances`](crate::Client::describe_instances)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_instance_running(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceRunning", request)
    }

    /// Waits until `InstanceStopped`.
    ///
    /// Calls [`describe_instances`](crate::Client::describe_instances)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_instance_stopped(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceStopped", request)
    }

    /// Waits until `InstanceTerminated`.
    ///
    /// Calls [`describe_instances`](crate::Client::describe_instances)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_instance_terminated(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceTerminated", request)
    }

    /// Describes the specified security groups or all of your security groups.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeSecurityGroupsError`](crate::operations::DescribeSecurityGroupsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/describe_security_groups.md"))]
    pub fn describe_security_groups(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Call<DescribeSecurityGroupsResult, DescribeSecurityGroupsError> {
        self.core.call::<DescribeSecurityGroups>(request)
    }

    /// Returns the pages of [`describe_security_groups`](crate::Client::describe_security_groups).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `SecurityGroups`.
    pub fn describe_security_groups_pages(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Pages<DescribeSecurityGroups> {
        self.core.pages(request)
    }

    /// Waits until `SecurityGroupExists`.
    ///
    /// Calls [`describe_security_groups`](crate::Client::describe_security_groups)
    /// every 5 seconds, and at most 6 times.
    pub fn wait_until_security_group_exists(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Wait<DescribeSecurityGroups> {
        self.core.wait("SecurityGroupExists", request)
    }

    /// Describes the specified tags for your EC2 resources.
    ///
    /// For more information about tags, see
    /// [Tag your Amazon EC2 resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html) in the
    /// *Amazon Elastic Compute Cloud User Guide*.
    ///
    /// > **Important**
    /// >
    /// > We strongly recommend using only paginated requests. Unpaginated requests are susceptible to throttling and
    /// > timeouts.
    ///
    /// > **Note**
    /// >
    /// > The order of the elements in the response, including those within nested structures, might vary.
    /// > Applications should not assume the elements appear in a particular order.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeTagsError`](crate::operations::DescribeTagsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/describe_tags.md"))]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<DescribeTagsResult, DescribeTagsError> {
        self.core.call::<DescribeTags>(request)
    }

    /// Returns the pages of [`describe_tags`](crate::Client::describe_tags).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Tags`.
    pub fn describe_tags_pages(&self, request: DescribeTagsRequest) -> Pages<DescribeTags> {
        self.core.pages(request)
    }

    /// Launches the specified number of instances using an AMI for which you have permissions.
    ///
    /// You can specify a number of options, or leave the default options. The following rules apply:
    ///
    /// - If you don't specify a subnet ID, we choose a default subnet from your default VPC for you. If you don't
    ///   have a default VPC, you must specify a subnet ID in the request.
    /// - All instances have a network interface with a primary private IPv4 address. If you don't specify this
    ///   address, we choose one from the IPv4 range of your subnet.
    /// - Not all instance types support IPv6 addresses. For more information, see
    ///   [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html).
    /// - If you don't specify a security group ID, we use the default security group for the VPC. For more
    ///   information, see
    ///   [Security groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-network-security.html).
    /// - If any of the AMIs have a product code attached for which the user has not subscribed, the request fails.
    ///
    /// You can create a
    /// [launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html), which is a
    /// resource that contains the parameters to launch an instance. When you launch an instance using
    /// [`RunInstances`](crate::Client::run_instances), you can specify the launch template instead of specifying the
    /// launch parameters.
    ///
    /// To ensure faster instance launches, break up large requests into smaller batches. For example, create five
    /// separate launch requests for 100 instances each instead of one launch request for 500 instances.
    ///
    /// [`RunInstances`](crate::Client::run_instances) is subject to both request rate limiting and resource rate
    /// limiting. For more information, see
    /// [Request throttling](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html).
    ///
    /// An instance is ready for you to use when it's in the `running` state. You can check the state of your instance
    /// using [`DescribeInstances`](crate::Client::describe_instances). You can tag instances and EBS volumes during
    /// launch, after launch, or both. For more information, see [`CreateTags`](crate::Client::create_tags) and
    /// [Tagging your Amazon EC2 resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html).
    ///
    /// Linux instances have access to the public key of the key pair at boot. You can use this key to provide secure
    /// access to the instance. Amazon EC2 public images use this feature to provide secure access without passwords.
    /// For more information, see [Key pairs](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html).
    ///
    /// For troubleshooting, see
    /// [What to do if an instance immediately terminates](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_InstanceStraightToTerminated.html),
    /// and
    /// [Troubleshooting connecting to your instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`RunInstancesError`](crate::operations::RunInstancesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/run_instances.md"))]
    pub fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Call<Reservation, RunInstancesError> {
        self.core.call::<RunInstances>(request)
    }

    /// Starts an Amazon EBS-backed instance that you've previously stopped.
    ///
    /// Instances that use Amazon EBS volumes as their root devices can be quickly stopped and started. When an
    /// instance is stopped, the compute resources are released and you are not billed for instance usage. However,
    /// your root partition Amazon EBS volume remains and continues to persist your data, and you are charged for
    /// Amazon EBS volume usage. You can restart your instance at any time. Every time you start your instance, Amazon
    /// EC2 charges a one-minute minimum for instance usage, and thereafter charges per second for instance usage.
    ///
    /// Before stopping an instance, make sure it is in a state from which it can be restarted. Stopping an instance
    /// does not preserve data stored in RAM.
    ///
    /// Performing this operation on an instance that uses an instance store as its root device returns an error.
    ///
    /// If you attempt to start a T3 instance with `host` tenancy and the `unlimited` CPU credit option, the request
    /// fails. The `unlimited` CPU credit option is not supported on Dedicated Hosts. Before you start the instance,
    /// either change its CPU credit option to `standard`, or change its tenancy to `default` or `dedicated`.
    ///
    /// For more information, see
    /// [Stop and start Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html) in
    /// the *Amazon EC2 User Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`StartInstancesError`](crate::operations::StartInstancesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/start_instances.md"))]
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Call<StartInstancesResult, StartInstancesError> {
        self.core.call::<StartInstances>(request)
    }

    /// Stops an Amazon EBS-backed instance. You can restart your instance at any time using the
    /// [StartInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html) API. For more
    /// information, see
    /// [Stop and start Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html) in
    /// the *Amazon EC2 User Guide*.
    ///
    /// When you stop or hibernate an instance, we shut it down. By default, this includes a graceful operating system
    /// (OS) shutdown. To bypass the graceful shutdown, use the `skipOsShutdown` parameter; however, this might risk
    /// data integrity.
    ///
    /// You can use the [`StopInstances`](crate::Client::stop_instances) operation together with the `Hibernate`
    /// parameter to hibernate an instance if the instance is
    /// [enabled for hibernation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/enabling-hibernation.html) and
    /// meets the
    /// [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    /// Stopping an instance doesn't preserve data stored in RAM, while hibernation does. If hibernation fails, a
    /// normal shutdown occurs. For more information, see
    /// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
    /// the *Amazon EC2 User Guide*.
    ///
    /// If your instance appears stuck in the `stopping` state, there might be an issue with the underlying host
    /// computer. You can use the [`StopInstances`](crate::Client::stop_instances) operation together with the Force
    /// parameter to force stop your instance. For more information, see
    /// [Troubleshoot Amazon EC2 instance stop issues](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesStopping.html)
    /// in the *Amazon EC2 User Guide*.
    ///
    /// Stopping and hibernating an instance differs from rebooting or terminating it. For example, a stopped or
    /// hibernated instance retains its root volume and any data volumes, unlike terminated instances where these
    /// volumes are automatically deleted. For more information about the differences between stopping, hibernating,
    /// rebooting, and terminating instances, see
    /// [Amazon EC2 instance state changes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html)
    /// in the *Amazon EC2 User Guide*.
    ///
    /// We don't charge for instance usage or data transfer fees when an instance is stopped. However, the root volume
    /// and any data volumes remain and continue to persist your data, and you're charged for volume usage. Every time
    /// you start your instance, Amazon EC2 charges a one-minute minimum for instance usage, followed by per-second
    /// billing.
    ///
    /// You can't stop or hibernate instance store-backed instances.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`StopInstancesError`](crate::operations::StopInstancesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/stop_instances.md"))]
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Call<StopInstancesResult, StopInstancesError> {
        self.core.call::<StopInstances>(request)
    }

    /// Terminates (deletes) the specified instances. This operation is
    /// [idempotent](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html); if you terminate an
    /// instance more than once, each call succeeds.
    ///
    /// > **Important**
    /// >
    /// > **Terminating an instance is permanent and irreversible.**
    /// >
    /// > After you terminate an instance, you can no longer connect to it, and it can't be recovered. All attached
    /// > Amazon EBS volumes that are configured to be deleted on termination are also permanently deleted and can't
    /// > be recovered. All data stored on instance store volumes is permanently lost. For more information, see
    /// > [How instance termination works](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ec2-instance-termination-works.html).
    /// >
    /// > Before you terminate an instance, ensure that you have backed up all data that you need to retain after the
    /// > termination to persistent storage.
    ///
    /// If you specify multiple instances and the request fails (for example, because of a single incorrect instance
    /// ID), none of the instances are terminated.
    ///
    /// If you terminate multiple instances across multiple Availability Zones, and one or more of the specified
    /// instances are enabled for termination protection, the request fails with the following results:
    ///
    /// - The specified instances that are in the same Availability Zone as the protected instance are not terminated.
    /// - The specified instances that are in different Availability Zones, where no other specified instances are
    ///   protected, are successfully terminated.
    ///
    /// For example, say you have the following instances:
    ///
    /// - Instance A: `us-east-1a`; Not protected
    /// - Instance B: `us-east-1a`; Not protected
    /// - Instance C: `us-east-1b`; Protected
    /// - Instance D: `us-east-1b`; not protected
    ///
    /// If you attempt to terminate all of these instances in the same request, the request reports failure with the
    /// following results:
    ///
    /// - Instance A and Instance B are successfully terminated because none of the specified instances in
    ///   `us-east-1a` are enabled for termination protection.
    /// - Instance C and Instance D fail to terminate because at least one of the specified instances in `us-east-1b`
    ///   (Instance C) is enabled for termination protection.
    ///
    /// Terminated instances remain visible after termination (for approximately one hour).
    ///
    /// By default, Amazon EC2 deletes all EBS volumes that were attached when the instance launched. Volumes attached
    /// after instance launch continue running.
    ///
    /// By default, the [`TerminateInstances`](crate::Client::terminate_instances) operation includes a graceful
    /// operating system (OS) shutdown. To bypass the graceful shutdown, use the `skipOsShutdown` parameter; however,
    /// this might risk data integrity.
    ///
    /// You can stop, start, and terminate EBS-backed instances. You can only terminate instance store-backed
    /// instances. What happens to an instance differs if you stop or terminate it. For example, when you stop an
    /// instance, the root device and any other devices attached to the instance persist. When you terminate an
    /// instance, any attached EBS volumes with the `DeleteOnTermination` block device mapping parameter set to `true`
    /// are automatically deleted. For more information about the differences between stopping and terminating
    /// instances, see
    /// [Amazon EC2 instance state changes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html)
    /// in the *Amazon EC2 User Guide*.
    ///
    /// When you terminate an instance, we attempt to terminate it forcibly after a short while. If your instance
    /// appears stuck in the shutting-down state after a period of time, there might be an issue with the underlying
    /// host computer. For more information about terminating and troubleshooting terminating your instances, see
    /// [Terminate Amazon EC2 instances](https://docs.aws.amazon.com/) and
    /// [Troubleshooting terminating your instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesShuttingDown.html)
    /// in the *Amazon EC2 User Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`TerminateInstancesError`](crate::operations::TerminateInstancesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/terminate_instances.md"))]
    pub fn terminate_instances(
        &self,
        request: TerminateInstancesRequest,
    ) -> Call<TerminateInstancesResult, TerminateInstancesError> {
        self.core.call::<TerminateInstances>(request)
    }
}
