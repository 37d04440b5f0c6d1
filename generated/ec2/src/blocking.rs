// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use crate::types::Reservation;
use shapewright_runtime::client::blocking::{ClientBuilder, Core, Pages, Wait};
use shapewright_runtime::client::{ConfigureClient, PresignedRequest, View};
use shapewright_runtime::{Error, Operation};

/// A blocking client of Amazon Elastic Compute Cloud, cheap to clone.
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
    /// The operation is one of [`operations`](crate::operations), as in `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7 days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Result<PresignedRequest, Error<O::Error>> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Calls [`AuthorizeSecurityGroupIngress`](crate::operations::AuthorizeSecurityGroupIngress) like [`crate::Client::authorize_security_group_ingress`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn authorize_security_group_ingress(
        &self,
        request: AuthorizeSecurityGroupIngressRequest,
    ) -> Result<AuthorizeSecurityGroupIngressResult, Error<AuthorizeSecurityGroupIngressError>>
    {
        self.core.call::<AuthorizeSecurityGroupIngress>(request)
    }

    /// Calls [`CreateSecurityGroup`](crate::operations::CreateSecurityGroup) like [`crate::Client::create_security_group`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Result<CreateSecurityGroupResult, Error<CreateSecurityGroupError>> {
        self.core.call::<CreateSecurityGroup>(request)
    }

    /// Calls [`CreateTags`](crate::operations::CreateTags) like [`crate::Client::create_tags`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_tags(&self, request: CreateTagsRequest) -> Result<(), Error<CreateTagsError>> {
        self.core.call::<CreateTags>(request)
    }

    /// Calls [`DeleteSecurityGroup`](crate::operations::DeleteSecurityGroup) like [`crate::Client::delete_security_group`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Result<DeleteSecurityGroupResult, Error<DeleteSecurityGroupError>> {
        self.core.call::<DeleteSecurityGroup>(request)
    }

    /// Calls [`DeleteTags`](crate::operations::DeleteTags) like [`crate::Client::delete_tags`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_tags(&self, request: DeleteTagsRequest) -> Result<(), Error<DeleteTagsError>> {
        self.core.call::<DeleteTags>(request)
    }

    /// Calls [`DescribeImages`](crate::operations::DescribeImages) like [`crate::Client::describe_images`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Result<DescribeImagesResult, Error<DescribeImagesError>> {
        self.core.call::<DescribeImages>(request)
    }

    /// Returns the pages of [`describe_images`](crate::blocking::Client::describe_images).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Images`.
    pub fn describe_images_pages(&self, request: DescribeImagesRequest) -> Pages<DescribeImages> {
        self.core.pages(request)
    }

    /// Waits until `ImageAvailable`.
    ///
    /// Calls [`describe_images`](crate::blocking::Client::describe_images)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_image_available(
        &self,
        request: DescribeImagesRequest,
    ) -> Wait<DescribeImages> {
        self.core.wait("ImageAvailable", request)
    }

    /// Waits until `ImageExists`.
    ///
    /// Calls [`describe_images`](crate::blocking::Client::describe_images)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_image_exists(&self, request: DescribeImagesRequest) -> Wait<DescribeImages> {
        self.core.wait("ImageExists", request)
    }

    /// Calls [`DescribeInstances`](crate::operations::DescribeInstances) like [`crate::Client::describe_instances`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Result<DescribeInstancesResult, Error<DescribeInstancesError>> {
        self.core.call::<DescribeInstances>(request)
    }

    /// Returns the pages of [`describe_instances`](crate::blocking::Client::describe_instances).
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
    /// Calls [`describe_instances`](crate::blocking::Client::describe_instances)
    /// every 5 seconds, and at most 40 times.
    pub fn wait_until_instance_exists(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceExists", request)
    }

    /// Waits until `InstanceRunning`.
    ///
    /// Calls [`describe_instances`](crate::blocking::Client::describe_instances)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_instance_running(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceRunning", request)
    }

    /// Waits until `InstanceStopped`.
    ///
    /// Calls [`describe_instances`](crate::blocking::Client::describe_instances)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_instance_stopped(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceStopped", request)
    }

    /// Waits until `InstanceTerminated`.
    ///
    /// Calls [`describe_instances`](crate::blocking::Client::describe_instances)
    /// every 15 seconds, and at most 40 times.
    pub fn wait_until_instance_terminated(
        &self,
        request: DescribeInstancesRequest,
    ) -> Wait<DescribeInstances> {
        self.core.wait("InstanceTerminated", request)
    }

    /// Calls [`DescribeSecurityGroups`](crate::operations::DescribeSecurityGroups) like [`crate::Client::describe_security_groups`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_security_groups(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Result<DescribeSecurityGroupsResult, Error<DescribeSecurityGroupsError>> {
        self.core.call::<DescribeSecurityGroups>(request)
    }

    /// Returns the pages of [`describe_security_groups`](crate::blocking::Client::describe_security_groups).
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
    /// Calls [`describe_security_groups`](crate::blocking::Client::describe_security_groups)
    /// every 5 seconds, and at most 6 times.
    pub fn wait_until_security_group_exists(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Wait<DescribeSecurityGroups> {
        self.core.wait("SecurityGroupExists", request)
    }

    /// Calls [`DescribeTags`](crate::operations::DescribeTags) like [`crate::Client::describe_tags`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Result<DescribeTagsResult, Error<DescribeTagsError>> {
        self.core.call::<DescribeTags>(request)
    }

    /// Returns the pages of [`describe_tags`](crate::blocking::Client::describe_tags).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Tags`.
    pub fn describe_tags_pages(&self, request: DescribeTagsRequest) -> Pages<DescribeTags> {
        self.core.pages(request)
    }

    /// Calls [`RunInstances`](crate::operations::RunInstances) like [`crate::Client::run_instances`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Result<Reservation, Error<RunInstancesError>> {
        self.core.call::<RunInstances>(request)
    }

    /// Calls [`StartInstances`](crate::operations::StartInstances) like [`crate::Client::start_instances`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Result<StartInstancesResult, Error<StartInstancesError>> {
        self.core.call::<StartInstances>(request)
    }

    /// Calls [`StopInstances`](crate::operations::StopInstances) like [`crate::Client::stop_instances`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Result<StopInstancesResult, Error<StopInstancesError>> {
        self.core.call::<StopInstances>(request)
    }

    /// Calls [`TerminateInstances`](crate::operations::TerminateInstances) like [`crate::Client::terminate_instances`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn terminate_instances(
        &self,
        request: TerminateInstancesRequest,
    ) -> Result<TerminateInstancesResult, Error<TerminateInstancesError>> {
        self.core.call::<TerminateInstances>(request)
    }
}
