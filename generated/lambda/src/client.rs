// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The client.

use crate::operations::*;
use crate::types::{AliasConfiguration, FunctionConfiguration};
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, Pages, PresignedRequest, Presigning, View, Wait,
};

/// A client of AWS Lambda, cheap to clone.
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

    /// Grants a
    /// [principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#Principal_specifying)
    /// permission to use a function. You can apply the policy at the function level, or specify a qualifier to
    /// restrict access to a single version or alias. If you use a qualifier, the invoker must use the full Amazon
    /// Resource Name (ARN) of that version or alias to invoke the function. Note: Lambda does not support adding
    /// policies to version $LATEST.
    ///
    /// To grant permission to another account, specify the account ID as the
    /// [`Principal`](crate::newtypes::Principal). To grant permission to an organization defined in Organizations,
    /// specify the organization ID as the [`PrincipalOrgID`](crate::newtypes::PrincipalOrgID). For Amazon Web
    /// Services services, the principal is a domain-style identifier that the service defines, such as
    /// `s3.amazonaws.com` or `sns.amazonaws.com`. For Amazon Web Services services, you can also specify the ARN of
    /// the associated resource as the `SourceArn`. If you grant permission to a service principal without specifying
    /// the source, other accounts could potentially configure resources in their account to invoke your Lambda
    /// function.
    ///
    /// This operation adds a statement to a resource-based permissions policy for the function. For more information
    /// about function policies, see
    /// [Using resource-based policies for Lambda](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`AddPermissionError`](crate::operations::AddPermissionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/add_permission.md"))]
    pub fn add_permission(
        &self,
        request: AddPermissionRequest,
    ) -> Call<AddPermissionResponse, AddPermissionError> {
        self.core.call::<AddPermission>(request)
    }

    /// Creates an [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html) for a Lambda Event
    /// Function version. Use aliases to provide clients with a function identifier that you can update to invoke a
    /// different version.
    ///
    /// You can also map an alias to split invocation requests between two versions. Use the `RoutingConfig` parameter
    /// to specify a second version and the percentage of invocation requests that it receives.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateAliasError`](crate::operations::CreateAliasError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/create_alias.md"))]
    pub fn create_alias(
        &self,
        request: CreateAliasRequest,
    ) -> Call<AliasConfiguration, CreateAliasError> {
        self.core.call::<CreateAlias>(request)
    }

    /// Creates a Lambda Event Function. To create a function, you need a
    /// [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) and an
    /// [execution role](https://docs.aws.amazon.com/lambda/latest/dg/intro-permission-model.html#lambda-intro-execution-role).
    /// The deployment package is a .zip file archive or container image that contains your function code. The
    /// execution role grants the function permission to use Amazon Web Services services, such as Amazon CloudWatch
    /// Logs for log streaming and X-Ray for request tracing.
    ///
    /// If the deployment package is a
    /// [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html), then you set the package
    /// type to `Image`. For a container image, the code property must include the URI of a container image in the
    /// Amazon ECR registry. You do not need to specify the handler and runtime properties.
    ///
    /// If the deployment package is a
    /// [.zip file archive](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html#gettingstarted-package-zip),
    /// then you set the package type to `Zip`. For a .zip file archive, the code property specifies the location of
    /// the .zip file. You must also specify the handler and runtime properties. The code in the deployment package
    /// must be compatible with the target instruction set architecture of the function (`x86-64` or `arm64`). If you
    /// do not specify the architecture, then the default value is `x86-64`.
    ///
    /// When you create a function, Lambda provisions an instance of the function and its supporting resources. If
    /// your function connects to a VPC, this process can take a minute or so. During this time, you can't invoke or
    /// modify the function. The [`State`](crate::enums::State), [`StateReason`](crate::newtypes::StateReason), and
    /// [`StateReasonCode`](crate::enums::StateReasonCode) fields in the response from
    /// [`GetFunctionConfiguration`](crate::Client::get_function_configuration) indicate when the function is ready to
    /// invoke. For more information, see
    /// [Lambda function states](https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html).
    ///
    /// A function has an unpublished version, and can have published versions and aliases. The unpublished version
    /// changes when you update your function's code and configuration. A published version is a snapshot of your
    /// function code and configuration that can't be changed. An alias is a named resource that maps to a version,
    /// and can be changed to map to a different version. Use the `Publish` parameter to create version `1` of your
    /// function from its initial configuration.
    ///
    /// The other parameters let you configure version-specific and function-level settings. You can modify
    /// version-specific settings later with
    /// [`UpdateFunctionConfiguration`](crate::Client::update_function_configuration). Function-level settings apply
    /// to both the unpublished and published versions of the function, and include tags
    /// ([`TagResource`](crate::Client::tag_resource)) and per-function concurrency limits (PutFunctionConcurrency).
    ///
    /// You can use code signing if your deployment package is a .zip file archive. To enable code signing for this
    /// function, specify the ARN of a code-signing configuration. When a user attempts to deploy a code package with
    /// [`UpdateFunctionCode`](crate::Client::update_function_code), Lambda checks that the code package has a valid
    /// signature from a trusted publisher. The code-signing configuration includes set of signing profiles, which
    /// define the trusted publishers for this function.
    ///
    /// If another Amazon Web Services account or an Amazon Web Services service invokes your function, use
    /// [`AddPermission`](crate::Client::add_permission) to grant permission by creating a resource-based Identity and
    /// Access Management (IAM) policy. You can grant permissions at the function level, on a version, or on an alias.
    ///
    /// To invoke your function directly, use [`Invoke`](crate::Client::invoke). To invoke your function in response
    /// to events in other Amazon Web Services services, create an event source mapping (CreateEventSourceMapping), or
    /// configure a function trigger in the other service. For more information, see
    /// [Invoking Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateFunctionError`](crate::operations::CreateFunctionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/create_function.md"))]
    pub fn create_function(
        &self,
        request: CreateFunctionRequest,
    ) -> Call<FunctionConfiguration, CreateFunctionError> {
        self.core.call::<CreateFunction>(request)
    }

    /// Deletes a Lambda Event Function
    /// [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteAliasError`](crate::operations::DeleteAliasError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_alias.md"))]
    pub fn delete_alias(&self, request: DeleteAliasRequest) -> Call<(), DeleteAliasError> {
        self.core.call::<DeleteAlias>(request)
    }

    /// Deletes a Lambda Event Function. To delete a specific function version, use the `Qualifier` parameter.
    /// Otherwise, all versions and aliases are deleted. This doesn't require the user to have explicit permissions
    /// for [`DeleteAlias`](crate::Client::delete_alias).
    ///
    /// > **Note**
    /// >
    /// > A deleted Lambda function cannot be recovered. Ensure that you specify the correct function name and version
    /// > before deleting.
    ///
    /// To delete Lambda event source mappings that invoke a function, use DeleteEventSourceMapping. For Amazon Web
    /// Services services and resources that invoke your function directly, delete the trigger in the service where
    /// you originally configured it.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteFunctionError`](crate::operations::DeleteFunctionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_function.md"))]
    pub fn delete_function(
        &self,
        request: DeleteFunctionRequest,
    ) -> Call<DeleteFunctionResponse, DeleteFunctionError> {
        self.core.call::<DeleteFunction>(request)
    }

    /// Returns details about a Lambda Event Function
    /// [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetAliasError`](crate::operations::GetAliasError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/get_alias.md"))]
    pub fn get_alias(&self, request: GetAliasRequest) -> Call<AliasConfiguration, GetAliasError> {
        self.core.call::<GetAlias>(request)
    }

    /// Returns information about a Lambda Event Function or function version, with a link to download the deployment
    /// package that's valid for 10 minutes. If you specify a function version, only details that are specific to that
    /// version are returned.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetFunctionError`](crate::operations::GetFunctionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/get_function.md"))]
    pub fn get_function(
        &self,
        request: GetFunctionRequest,
    ) -> Call<GetFunctionResponse, GetFunctionError> {
        self.core.call::<GetFunction>(request)
    }

    /// Waits for the function's State to be Active. This waiter uses GetFunction API. This should be used after new function creation.
    ///
    /// Calls [`get_function`](crate::Client::get_function)
    /// every 1 seconds, and at most 300 times.
    pub fn wait_until_function_active_v2(&self, request: GetFunctionRequest) -> Wait<GetFunction> {
        self.core.wait("FunctionActiveV2", request)
    }

    /// Waits until `FunctionExists`.
    ///
    /// Calls [`get_function`](crate::Client::get_function)
    /// every 1 seconds, and at most 20 times.
    pub fn wait_until_function_exists(&self, request: GetFunctionRequest) -> Wait<GetFunction> {
        self.core.wait("FunctionExists", request)
    }

    /// Waits for the function's LastUpdateStatus to be Successful. This waiter uses GetFunction API. This should be used after function updates.
    ///
    /// Calls [`get_function`](crate::Client::get_function)
    /// every 1 seconds, and at most 300 times.
    pub fn wait_until_function_updated_v2(&self, request: GetFunctionRequest) -> Wait<GetFunction> {
        self.core.wait("FunctionUpdatedV2", request)
    }

    /// Returns the version-specific settings of a Lambda Event Function or version. The output includes only options
    /// that can vary between versions of a function. To modify these settings, use
    /// [`UpdateFunctionConfiguration`](crate::Client::update_function_configuration).
    ///
    /// To get all of a function's details, including function-level settings, use
    /// [`GetFunction`](crate::Client::get_function).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetFunctionConfigurationError`](crate::operations::GetFunctionConfigurationError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/get_function_configuration.md"))]
    pub fn get_function_configuration(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Call<FunctionConfiguration, GetFunctionConfigurationError> {
        self.core.call::<GetFunctionConfiguration>(request)
    }

    /// Waits for the function's State to be Active. This waiter uses GetFunctionConfiguration API. This should be used after new function creation.
    ///
    /// Calls [`get_function_configuration`](crate::Client::get_function_configuration)
    /// every 5 seconds, and at most 60 times.
    pub fn wait_until_function_active(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Wait<GetFunctionConfiguration> {
        self.core.wait("FunctionActive", request)
    }

    /// Waits for the function's LastUpdateStatus to be Successful. This waiter uses GetFunctionConfiguration API. This should be used after function updates.
    ///
    /// Calls [`get_function_configuration`](crate::Client::get_function_configuration)
    /// every 5 seconds, and at most 60 times.
    pub fn wait_until_function_updated(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Wait<GetFunctionConfiguration> {
        self.core.wait("FunctionUpdated", request)
    }

    /// Waits for the published version's State to be Active. This waiter uses GetFunctionConfiguration API. This should be used after new version is published.
    ///
    /// Calls [`get_function_configuration`](crate::Client::get_function_configuration)
    /// every 5 seconds, and at most 312 times.
    pub fn wait_until_published_version_active(
        &self,
        request: GetFunctionConfigurationRequest,
    ) -> Wait<GetFunctionConfiguration> {
        self.core.wait("PublishedVersionActive", request)
    }

    /// Invokes a Lambda Event Function. You can invoke a function synchronously (and wait for the response), or
    /// asynchronously. By default, Lambda invokes your function synchronously (i.e.
    /// the[`InvocationType`](crate::enums::InvocationType) is `RequestResponse`). To invoke a function
    /// asynchronously, set [`InvocationType`](crate::enums::InvocationType) to `Event`. Lambda passes the
    /// `ClientContext` object to your function for synchronous invocations only.
    ///
    /// For synchronous invocations, the maximum payload size is 6 MB. For asynchronous invocations, the maximum
    /// payload size is 1 MB.
    ///
    /// For [synchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html), details about
    /// the function response, including errors, are included in the response body and headers. For either invocation
    /// type, you can find more information in the
    /// [execution log](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-functions.html) and
    /// [trace](https://docs.aws.amazon.com/lambda/latest/dg/lambda-x-ray.html).
    ///
    /// When an error occurs, your function may be invoked multiple times. Retry behavior varies by error type,
    /// client, event source, and invocation type. For example, if you invoke a function asynchronously and it returns
    /// an error, Lambda executes the function up to two more times. For more information, see
    /// [Error handling and automatic retries in Lambda](https://docs.aws.amazon.com/lambda/latest/dg/invocation-retries.html).
    ///
    /// For [asynchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html), Lambda adds
    /// events to a queue before sending them to your function. If your function does not have enough capacity to keep
    /// up with the queue, events may be lost. Occasionally, your function may receive the same event multiple times,
    /// even if no error occurs. To retain events that were not processed, configure your function with a
    /// [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-dlq).
    ///
    /// The status code in the API response doesn't reflect function errors. Error codes are reserved for errors that
    /// prevent your function from executing, such as permissions errors,
    /// [quota](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html) errors, or issues with your
    /// function's code and configuration. For example, Lambda returns
    /// [`TooManyRequestsException`](crate::errors::TooManyRequestsException) if running the function would cause you
    /// to exceed a concurrency limit at either the account level (`ConcurrentInvocationLimitExceeded`) or function
    /// level (`ReservedFunctionConcurrentInvocationLimitExceeded`).
    ///
    /// For functions with a long timeout, your client might disconnect during synchronous invocation while it waits
    /// for a response. Configure your HTTP client, SDK, firewall, proxy, or operating system to allow for long
    /// connections with timeout or keep-alive settings.
    ///
    /// This operation requires permission for the
    /// [lambda:InvokeFunction](https://docs.aws.amazon.com/IAM/latest/UserGuide/list_awslambda.html) action. For
    /// details on how to set up permissions for cross-account invocations, see
    /// [Granting function access to other accounts](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html#permissions-resource-xaccountinvoke).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`InvokeError`](crate::operations::InvokeError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/invoke.md"))]
    pub fn invoke(&self, request: InvocationRequest) -> Call<InvocationResponse, InvokeError> {
        self.core.call::<Invoke>(request)
    }

    /// Configure your Lambda Event Functions to stream response payloads back to clients. For more information, see
    /// [Configuring a Lambda function to stream responses](https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html).
    ///
    /// This operation requires permission for the
    /// [lambda:InvokeFunction](https://docs.aws.amazon.com/IAM/latest/UserGuide/list_awslambda.html) action. For
    /// details on how to set up permissions for cross-account invocations, see
    /// [Granting function access to other accounts](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html#permissions-resource-xaccountinvoke).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`InvokeWithResponseStreamError`](crate::operations::InvokeWithResponseStreamError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn invoke_with_response_stream(
        &self,
        request: InvokeWithResponseStreamRequest,
    ) -> Call<InvokeWithResponseStreamResponse, InvokeWithResponseStreamError> {
        self.core.call::<InvokeWithResponseStream>(request)
    }

    /// Returns a list of [aliases](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html) for a
    /// Lambda Event Function.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListAliasesError`](crate::operations::ListAliasesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_aliases.md"))]
    pub fn list_aliases(
        &self,
        request: ListAliasesRequest,
    ) -> Call<ListAliasesResponse, ListAliasesError> {
        self.core.call::<ListAliases>(request)
    }

    /// Returns the pages of [`list_aliases`](crate::Client::list_aliases).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Aliases`.
    pub fn list_aliases_pages(&self, request: ListAliasesRequest) -> Pages<ListAliases> {
        self.core.pages(request)
    }

    /// Returns a list of Lambda Event Functions, with the version-specific configuration of each. Lambda returns up
    /// to 50 functions per call.
    ///
    /// Set [`FunctionVersion`](crate::enums::FunctionVersion) to `ALL` to include all published versions of each
    /// function in addition to the unpublished version.
    ///
    /// > **Note**
    /// >
    /// > The [`ListFunctions`](crate::Client::list_functions) operation returns a subset of the
    /// > [`FunctionConfiguration`](crate::types::FunctionConfiguration) fields. To get the additional fields (State,
    /// > [`StateReasonCode`](crate::enums::StateReasonCode), [`StateReason`](crate::newtypes::StateReason),
    /// > [`LastUpdateStatus`](crate::enums::LastUpdateStatus),
    /// > [`LastUpdateStatusReason`](crate::newtypes::LastUpdateStatusReason),
    /// > [`LastUpdateStatusReasonCode`](crate::enums::LastUpdateStatusReasonCode),
    /// > [`RuntimeVersionConfig`](crate::types::RuntimeVersionConfig)) for a function or version, use
    /// > [`GetFunction`](crate::Client::get_function).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListFunctionsError`](crate::operations::ListFunctionsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_functions.md"))]
    pub fn list_functions(
        &self,
        request: ListFunctionsRequest,
    ) -> Call<ListFunctionsResponse, ListFunctionsError> {
        self.core.call::<ListFunctions>(request)
    }

    /// Returns the pages of [`list_functions`](crate::Client::list_functions).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Functions`.
    pub fn list_functions_pages(&self, request: ListFunctionsRequest) -> Pages<ListFunctions> {
        self.core.pages(request)
    }

    /// Returns a function, event source mapping, or code signing configuration's
    /// [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html). You can also view function tags with
    /// [`GetFunction`](crate::Client::get_function).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListTagsError`](crate::operations::ListTagsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_tags.md"))]
    pub fn list_tags(&self, request: ListTagsRequest) -> Call<ListTagsResponse, ListTagsError> {
        self.core.call::<ListTags>(request)
    }

    /// Returns a list of [versions](https://docs.aws.amazon.com/lambda/latest/dg/versioning-aliases.html) of a Lambda
    /// Event Function, with the version-specific configuration of each. Lambda returns up to 50 versions per call.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListVersionsByFunctionError`](crate::operations::ListVersionsByFunctionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_versions_by_function.md"))]
    pub fn list_versions_by_function(
        &self,
        request: ListVersionsByFunctionRequest,
    ) -> Call<ListVersionsByFunctionResponse, ListVersionsByFunctionError> {
        self.core.call::<ListVersionsByFunction>(request)
    }

    /// Returns the pages of [`list_versions_by_function`](crate::Client::list_versions_by_function).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Versions`.
    pub fn list_versions_by_function_pages(
        &self,
        request: ListVersionsByFunctionRequest,
    ) -> Pages<ListVersionsByFunction> {
        self.core.pages(request)
    }

    /// Creates a [version](https://docs.aws.amazon.com/lambda/latest/dg/versioning-aliases.html) from the current
    /// code and configuration of a Lambda Event Function. Use versions to create a snapshot of your function code and
    /// configuration that doesn't change.
    ///
    /// Lambda doesn't publish a version if the function's configuration and code haven't changed since the last
    /// version. Use [`UpdateFunctionCode`](crate::Client::update_function_code) or
    /// [`UpdateFunctionConfiguration`](crate::Client::update_function_configuration) to update the function before
    /// publishing a version.
    ///
    /// Clients can invoke versions directly or with an alias. To create an alias, use
    /// [`CreateAlias`](crate::Client::create_alias).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`PublishVersionError`](crate::operations::PublishVersionError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/publish_version.md"))]
    pub fn publish_version(
        &self,
        request: PublishVersionRequest,
    ) -> Call<FunctionConfiguration, PublishVersionError> {
        self.core.call::<PublishVersion>(request)
    }

    /// Adds [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to a function, event source mapping, or
    /// code signing configuration.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`TagResourceError`](crate::operations::TagResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/tag_resource.md"))]
    pub fn tag_resource(&self, request: TagResourceRequest) -> Call<(), TagResourceError> {
        self.core.call::<TagResource>(request)
    }

    /// Removes [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) from a function, event source
    /// mapping, or code signing configuration.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UntagResourceError`](crate::operations::UntagResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/untag_resource.md"))]
    pub fn untag_resource(&self, request: UntagResourceRequest) -> Call<(), UntagResourceError> {
        self.core.call::<UntagResource>(request)
    }

    /// Updates a Lambda Event Function's code. If code signing is enabled for the function, the code package must be
    /// signed by a trusted publisher. For more information, see
    /// [Configuring code signing for Lambda](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html).
    ///
    /// If the function's package type is `Image`, then you must specify the code package in `ImageUri` as the URI of
    /// a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR
    /// registry.
    ///
    /// If the function's package type is `Zip`, then you must specify the deployment package as a
    /// [.zip file archive](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html#gettingstarted-package-zip).
    /// Enter the Amazon S3 bucket and key of the code .zip file location. You can also provide the function code
    /// inline using the `ZipFile` field.
    ///
    /// The code in the deployment package must be compatible with the target instruction set architecture of the
    /// function (`x86-64` or `arm64`).
    ///
    /// The function's code is locked when you publish a version. You can't modify the code of a published version,
    /// only the unpublished version.
    ///
    /// > **Note**
    /// >
    /// > For a function defined as a container image, Lambda resolves the image tag to an image digest. In Amazon
    /// > ECR, if you update the image tag to a new image, Lambda does not automatically update the function.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UpdateFunctionCodeError`](crate::operations::UpdateFunctionCodeError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/update_function_code.md"))]
    pub fn update_function_code(
        &self,
        request: UpdateFunctionCodeRequest,
    ) -> Call<FunctionConfiguration, UpdateFunctionCodeError> {
        self.core.call::<UpdateFunctionCode>(request)
    }

    /// Modifies the version-specific settings of a Lambda Event Function.
    ///
    /// When you update a function, Lambda provisions an instance of the function and its supporting resources. If
    /// your function connects to a VPC, this process can take a minute. During this time, you can't modify the
    /// function, but you can still invoke it. The [`LastUpdateStatus`](crate::enums::LastUpdateStatus),
    /// [`LastUpdateStatusReason`](crate::newtypes::LastUpdateStatusReason), and
    /// [`LastUpdateStatusReasonCode`](crate::enums::LastUpdateStatusReasonCode) fields in the response from
    /// [`GetFunctionConfiguration`](crate::Client::get_function_configuration) indicate when the update is complete
    /// and the function is processing events with the new configuration. For more information, see
    /// [Lambda function states](https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html).
    ///
    /// These settings can vary between versions of a function and are locked when you publish a version. You can't
    /// modify the configuration of a published version, only the unpublished version.
    ///
    /// To configure function concurrency, use PutFunctionConcurrency. To grant invoke permissions to an Amazon Web
    /// Services account or Amazon Web Services service, use [`AddPermission`](crate::Client::add_permission).
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UpdateFunctionConfigurationError`](crate::operations::UpdateFunctionConfigurationError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/update_function_configuration.md"))]
    pub fn update_function_configuration(
        &self,
        request: UpdateFunctionConfigurationRequest,
    ) -> Call<FunctionConfiguration, UpdateFunctionConfigurationError> {
        self.core.call::<UpdateFunctionConfiguration>(request)
    }
}
