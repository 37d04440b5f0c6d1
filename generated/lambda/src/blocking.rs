// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use crate::types::{AliasConfiguration, FunctionConfiguration};
use shapewright_runtime::client::blocking::{ClientBuilder, Core, Pages, Wait};
use shapewright_runtime::client::{ConfigureClient, PresignedRequest, View};
use shapewright_runtime::{Error, Operation};

/// A blocking client of AWS Lambda, cheap to clone.
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

    /// Calls [`AddPermission`](crate::operations::AddPermission) like [`crate::Client::add_permission`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn add_permission(
        &self,
        request: AddPermissionRequest,
    ) -> Result<AddPermissionResponse, Error<AddPermissionError>> {
        self.core.call::<AddPermission>(request)
    }

    /// Calls [`CreateAlias`](crate::operations::CreateAlias) like [`crate::Client::create_alias`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_alias(
        &self,
        request: CreateAliasRequest,
    ) -> Result<AliasConfiguration, Error<CreateAliasError>> {
        self.core.call::<CreateAlias>(request)
    }

    /// Calls [`CreateFunction`](crate::operations::CreateFunction) like [`crate::Client::create_function`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_function(
        &self,
        request: CreateFunctionRequest,
    ) -> Result<FunctionConfiguration, Error<CreateFunctionError>> {
        self.core.call::<CreateFunction>(request)
    }

    /// Calls [`DeleteAlias`](crate::operations::DeleteAlias) like [`crate::Client::delete_alias`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_alias(&self, request: DeleteAliasRequest) -> Result<(), Error<DeleteAliasError>> {
        self.core.call::<DeleteAlias>(request)
    }

    /// Calls [`DeleteFunction`](crate::operations::DeleteFunction) like [`crate::Client::delete_function`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_function(
        &self,
        request: DeleteFunctionRequest,
    ) -> Result<DeleteFunctionResponse, Error<DeleteFunctionError>> {
        self.core.call::<DeleteFunction>(request)
    }

    /// Calls [`GetAlias`](crate::operations::GetAlias) like [`crate::Client::get_alias`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_alias(
        &self,
        request: GetAliasRequest,
    ) -> Result<AliasConfiguration, Error<GetAliasError>> {
        self.core.call::<GetAlias>(request)
    }

    /// Calls [`GetFunction`](crate::operations::GetFunction) like [`crate::Client::get_function`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_function(
        &self,
        request: GetFunctionRequest,
    ) -> Result<GetFunctionResponse, Error<GetFunctionError>> {
        self.core.call::<GetFunction>(request)
    }

    /// Waits for the function's State to be Active. This waiter uses GetFunction API. This should be used after new function creation.
    ///
    /// Calls [`get_function`](crate::blocking::Client::get_function)
    /// every 1 seconds, and at most 300 times.
    pub fn wait_until_function_active_v2(&self, request: GetFunctionRequest) -> Wait<GetFunction> {
        self.core.wait("FunctionActiveV2", request)
    }

    /// Waits until `FunctionExists`.
    ///
    /// Calls [`get_function`](crate::blocking::Client::get_function)
    /// every 1 seconds, and at most 20 times.
    pub fn wait_until_function_exists(&self, request: GetFunctionRequest) -> Wait<GetFunction> {
        self.core.wait("FunctionExists", request)
    }

    /// Waits for the function's LastUpdateStatus to be Successful. This waiter uses GetFunction API. This should be used after function updates.
    ///
    /// Calls [`get_function`](crate::blocking::Client::get_function)
    /// every 1 seconds, and at most 300 times.
    pub fn wait_until_function_updated_v2(&self, request: GetFunctionRequest) -> Wait<GetFunction> {
        self.core.wait("FunctionUpdatedV2", request)
    }

    /// Calls [`GetFunctionConfiguration`](crate::operations::GetFunctionConfiguration) like [`crate::Client::get_function_configuration`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_function_configuration(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, Error<GetFunctionConfigurationError>> {
        self.core.call::<GetFunctionConfiguration>(request)
    }

    /// Waits for the function's State to be Active. This waiter uses GetFunctionConfiguration API. This should be used after new function creation.
    ///
    /// Calls [`get_function_configuration`](crate::blocking::Client::get_function_configuration)
    /// every 5 seconds, and at most 60 times.
    pub fn wait_until_function_active(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Wait<GetFunctionConfiguration> {
        self.core.wait("FunctionActive", request)
    }

    /// Waits for the function's LastUpdateStatus to be Successful. This waiter uses GetFunctionConfiguration API. This should be used after function updates.
    ///
    /// Calls [`get_function_configuration`](crate::blocking::Client::get_function_configuration)
    /// every 5 seconds, and at most 60 times.
    pub fn wait_until_function_updated(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Wait<GetFunctionConfiguration> {
        self.core.wait("FunctionUpdated", request)
    }

    /// Waits for the published version's State to be Active. This waiter uses GetFunctionConfiguration API. This should be used after new version is published.
    ///
    /// Calls [`get_function_configuration`](crate::blocking::Client::get_function_configuration)
    /// every 5 seconds, and at most 312 times.
    pub fn wait_until_published_version_active(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Wait<GetFunctionConfiguration> {
        self.core.wait("PublishedVersionActive", request)
    }

    /// Calls [`Invoke`](crate::operations::Invoke) like [`crate::Client::invoke`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn invoke(
        &self,
        request: InvocationRequest,
    ) -> Result<InvocationResponse, Error<InvokeError>> {
        self.core.call::<Invoke>(request)
    }

    /// Calls [`InvokeWithResponseStream`](crate::operations::InvokeWithResponseStream) like [`crate::Client::invoke_with_response_stream`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn invoke_with_response_stream(
        &self,
        request: InvokeWithResponseStreamRequest,
    ) -> Result<InvokeWithResponseStreamResponse, Error<InvokeWithResponseStreamError>> {
        self.core.call::<InvokeWithResponseStream>(request)
    }

    /// Calls [`ListAliases`](crate::operations::ListAliases) like [`crate::Client::list_aliases`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_aliases(
        &self,
        request: ListAliasesRequest,
    ) -> Result<ListAliasesResponse, Error<ListAliasesError>> {
        self.core.call::<ListAliases>(request)
    }

    /// Returns the pages of [`list_aliases`](crate::blocking::Client::list_aliases).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Aliases`.
    pub fn list_aliases_pages(&self, request: ListAliasesRequest) -> Pages<ListAliases> {
        self.core.pages(request)
    }

    /// Calls [`ListFunctions`](crate::operations::ListFunctions) like [`crate::Client::list_functions`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_functions(
        &self,
        request: ListFunctionsRequest,
    ) -> Result<ListFunctionsResponse, Error<ListFunctionsError>> {
        self.core.call::<ListFunctions>(request)
    }

    /// Returns the pages of [`list_functions`](crate::blocking::Client::list_functions).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Functions`.
    pub fn list_functions_pages(&self, request: ListFunctionsRequest) -> Pages<ListFunctions> {
        self.core.pages(request)
    }

    /// Calls [`ListTags`](crate::operations::ListTags) like [`crate::Client::list_tags`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_tags(
        &self,
        request: ListTagsRequest,
    ) -> Result<ListTagsResponse, Error<ListTagsError>> {
        self.core.call::<ListTags>(request)
    }

    /// Calls [`ListVersionsByFunction`](crate::operations::ListVersionsByFunction) like [`crate::Client::list_versions_by_function`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_versions_by_function(
        &self,
        request: ListVersionsByFunctionRequest,
    ) -> Result<ListVersionsByFunctionResponse, Error<ListVersionsByFunctionError>> {
        self.core.call::<ListVersionsByFunction>(request)
    }

    /// Returns the pages of [`list_versions_by_function`](crate::blocking::Client::list_versions_by_function).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Versions`.
    pub fn list_versions_by_function_pages(
        &self,
        request: ListVersionsByFunctionRequest,
    ) -> Pages<ListVersionsByFunction> {
        self.core.pages(request)
    }

    /// Calls [`PublishVersion`](crate::operations::PublishVersion) like [`crate::Client::publish_version`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn publish_version(
        &self,
        request: PublishVersionRequest,
    ) -> Result<FunctionConfiguration, Error<PublishVersionError>> {
        self.core.call::<PublishVersion>(request)
    }

    /// Calls [`TagResource`](crate::operations::TagResource) like [`crate::Client::tag_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn tag_resource(&self, request: TagResourceRequest) -> Result<(), Error<TagResourceError>> {
        self.core.call::<TagResource>(request)
    }

    /// Calls [`UntagResource`](crate::operations::UntagResource) like [`crate::Client::untag_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn untag_resource(
        &self,
        request: UntagResourceRequest,
    ) -> Result<(), Error<UntagResourceError>> {
        self.core.call::<UntagResource>(request)
    }

    /// Calls [`UpdateFunctionCode`](crate::operations::UpdateFunctionCode) like [`crate::Client::update_function_code`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn update_function_code(
        &self,
        request: UpdateFunctionCodeRequest,
    ) -> Result<FunctionConfiguration, Error<UpdateFunctionCodeError>> {
        self.core.call::<UpdateFunctionCode>(request)
    }

    /// Calls [`UpdateFunctionConfiguration`](crate::operations::UpdateFunctionConfiguration) like [`crate::Client::update_function_configuration`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn update_function_configuration(
        &self,
        request: UpdateFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, Error<UpdateFunctionConfigurationError>> {
        self.core.call::<UpdateFunctionConfiguration>(request)
    }
}
