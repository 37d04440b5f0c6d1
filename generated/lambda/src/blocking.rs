// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use crate::types::{AliasConfiguration, FunctionConfiguration};
use shapewright_runtime::client::blocking::{ClientBuilder, Core};
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
