// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The client for programs without an async runtime: the same methods, which block.

use crate::operations::*;
use crate::types::{AliasConfiguration, FunctionConfiguration};
use shapewright_runtime::Error;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};

/// A blocking client of AWS Lambda, cheap to clone.
///
/// Clones share their connections, so a program makes one and clones it.
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
    /// Starts to build a client: region, credentials, endpoint, transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Calls [`AddPermission`](crate::operations::AddPermission) as [`crate::Client::add_permission`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn add_permission(
        &self,
        request: AddPermissionRequest,
    ) -> Result<AddPermissionResponse, Error<AddPermissionError>> {
        self.core.call::<AddPermission>(request)
    }

    /// Calls [`CreateAlias`](crate::operations::CreateAlias) as [`crate::Client::create_alias`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn create_alias(
        &self,
        request: CreateAliasRequest,
    ) -> Result<AliasConfiguration, Error<CreateAliasError>> {
        self.core.call::<CreateAlias>(request)
    }

    /// Calls [`CreateFunction`](crate::operations::CreateFunction) as [`crate::Client::create_function`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn create_function(
        &self,
        request: CreateFunctionRequest,
    ) -> Result<FunctionConfiguration, Error<CreateFunctionError>> {
        self.core.call::<CreateFunction>(request)
    }

    /// Calls [`DeleteAlias`](crate::operations::DeleteAlias) as [`crate::Client::delete_alias`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_alias(&self, request: DeleteAliasRequest) -> Result<(), Error<DeleteAliasError>> {
        self.core.call::<DeleteAlias>(request)
    }

    /// Calls [`DeleteFunction`](crate::operations::DeleteFunction) as [`crate::Client::delete_function`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_function(
        &self,
        request: DeleteFunctionRequest,
    ) -> Result<DeleteFunctionResponse, Error<DeleteFunctionError>> {
        self.core.call::<DeleteFunction>(request)
    }

    /// Calls [`GetAlias`](crate::operations::GetAlias) as [`crate::Client::get_alias`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_alias(
        &self,
        request: GetAliasRequest,
    ) -> Result<AliasConfiguration, Error<GetAliasError>> {
        self.core.call::<GetAlias>(request)
    }

    /// Calls [`GetFunction`](crate::operations::GetFunction) as [`crate::Client::get_function`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_function(
        &self,
        request: GetFunctionRequest,
    ) -> Result<GetFunctionResponse, Error<GetFunctionError>> {
        self.core.call::<GetFunction>(request)
    }

    /// Calls [`GetFunctionConfiguration`](crate::operations::GetFunctionConfiguration) as [`crate::Client::get_function_configuration`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_function_configuration(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, Error<GetFunctionConfigurationError>> {
        self.core.call::<GetFunctionConfiguration>(request)
    }

    /// Calls [`Invoke`](crate::operations::Invoke) as [`crate::Client::invoke`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn invoke(
        &self,
        request: InvocationRequest,
    ) -> Result<InvocationResponse, Error<InvokeError>> {
        self.core.call::<Invoke>(request)
    }

    /// Calls [`InvokeWithResponseStream`](crate::operations::InvokeWithResponseStream) as [`crate::Client::invoke_with_response_stream`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn invoke_with_response_stream(
        &self,
        request: InvokeWithResponseStreamRequest,
    ) -> Result<InvokeWithResponseStreamResponse, Error<InvokeWithResponseStreamError>> {
        self.core.call::<InvokeWithResponseStream>(request)
    }

    /// Calls [`ListAliases`](crate::operations::ListAliases) as [`crate::Client::list_aliases`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_aliases(
        &self,
        request: ListAliasesRequest,
    ) -> Result<ListAliasesResponse, Error<ListAliasesError>> {
        self.core.call::<ListAliases>(request)
    }

    /// Calls [`ListFunctions`](crate::operations::ListFunctions) as [`crate::Client::list_functions`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_functions(
        &self,
        request: ListFunctionsRequest,
    ) -> Result<ListFunctionsResponse, Error<ListFunctionsError>> {
        self.core.call::<ListFunctions>(request)
    }

    /// Calls [`ListTags`](crate::operations::ListTags) as [`crate::Client::list_tags`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_tags(
        &self,
        request: ListTagsRequest,
    ) -> Result<ListTagsResponse, Error<ListTagsError>> {
        self.core.call::<ListTags>(request)
    }

    /// Calls [`ListVersionsByFunction`](crate::operations::ListVersionsByFunction) as [`crate::Client::list_versions_by_function`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_versions_by_function(
        &self,
        request: ListVersionsByFunctionRequest,
    ) -> Result<ListVersionsByFunctionResponse, Error<ListVersionsByFunctionError>> {
        self.core.call::<ListVersionsByFunction>(request)
    }

    /// Calls [`PublishVersion`](crate::operations::PublishVersion) as [`crate::Client::publish_version`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn publish_version(
        &self,
        request: PublishVersionRequest,
    ) -> Result<FunctionConfiguration, Error<PublishVersionError>> {
        self.core.call::<PublishVersion>(request)
    }

    /// Calls [`TagResource`](crate::operations::TagResource) as [`crate::Client::tag_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn tag_resource(&self, request: TagResourceRequest) -> Result<(), Error<TagResourceError>> {
        self.core.call::<TagResource>(request)
    }

    /// Calls [`UntagResource`](crate::operations::UntagResource) as [`crate::Client::untag_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn untag_resource(
        &self,
        request: UntagResourceRequest,
    ) -> Result<(), Error<UntagResourceError>> {
        self.core.call::<UntagResource>(request)
    }

    /// Calls [`UpdateFunctionCode`](crate::operations::UpdateFunctionCode) as [`crate::Client::update_function_code`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn update_function_code(
        &self,
        request: UpdateFunctionCodeRequest,
    ) -> Result<FunctionConfiguration, Error<UpdateFunctionCodeError>> {
        self.core.call::<UpdateFunctionCode>(request)
    }

    /// Calls [`UpdateFunctionConfiguration`](crate::operations::UpdateFunctionConfiguration) as [`crate::Client::update_function_configuration`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn update_function_configuration(
        &self,
        request: UpdateFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, Error<UpdateFunctionConfigurationError>> {
        self.core.call::<UpdateFunctionConfiguration>(request)
    }
}
