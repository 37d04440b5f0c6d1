// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `AddPermission`.

use crate::enums::FunctionUrlAuthType;
use crate::errors::{
    InvalidParameterValueException, PolicyLengthExceededException, PreconditionFailedException,
    PublicPolicyException, ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{
    Action, Arn, EventSourceToken, InvokedViaFunctionUrl, NamespacedFunctionName,
    NumericLatestPublishedOrAliasQualifier, Principal, PrincipalOrgID, SourceOwner, StatementId,
};
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `AddPermission`: `POST /2015-03-31/functions/{FunctionName}/policy`.
///
/// [`Client::add_permission`](crate::Client::add_permission) calls it.
#[derive(Clone, Copy, Debug)]
pub struct AddPermission;

operation! {
    AddPermission = "AddPermission" {
        input: AddPermissionRequest,
        output: AddPermissionResponse,
        error: AddPermissionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/policy",
        request: POST "/2015-03-31/functions/" {0} "/policy",
    }
}

/// The input of [`AddPermission`](crate::Client::add_permission).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPermissionRequest {
    /// The name or ARN of the Lambda function, version, or alias.
    ///
    /// **Name formats**
    ///
    /// - **Function name** – `my-function` (name-only), `my-function:v1` (with alias).
    /// - **Function ARN** – `arn:aws:lambda:us-west-2:123456789012:function:my-function`.
    /// - **Partial ARN** – `123456789012:function:my-function`.
    ///
    /// You can append a version number or alias to any of the formats. The length constraint applies only to the full
    /// ARN. If you specify only the function name, it is limited to 64 characters in length.
    pub function_name: NamespacedFunctionName,
    /// A statement identifier that differentiates the statement from others in the same policy.
    pub statement_id: StatementId,
    /// The action that the principal can use on the function. For example, `lambda:InvokeFunction` or
    /// `lambda:GetFunction`.
    pub action: Action,
    /// The Amazon Web Services service, Amazon Web Services account, IAM user, or IAM role that invokes the function.
    /// If you specify a service, use `SourceArn` or `SourceAccount` to limit who can invoke the function through that
    /// service.
    pub principal: Principal,
    /// For Amazon Web Services services, the ARN of the Amazon Web Services resource that invokes the function. For
    /// example, an Amazon S3 bucket or Amazon SNS topic.
    ///
    /// Note that Lambda configures the comparison using the `StringLike` operator.
    pub source_arn: Option<Arn>,
    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to
    /// authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint.
    /// For more information, see
    /// [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
    pub function_url_auth_type: Option<FunctionUrlAuthType>,
    /// Indicates whether the permission applies when the function is invoked through a function URL.
    pub invoked_via_function_url: Option<InvokedViaFunctionUrl>,
    /// For Amazon Web Services service, the ID of the Amazon Web Services account that owns the resource. Use this
    /// together with `SourceArn` to ensure that the specified account owns the resource. It is possible for an Amazon
    /// S3 bucket to be deleted by its owner and recreated by another account.
    pub source_account: Option<SourceOwner>,
    /// For Alexa Smart Home functions, a token that the invoker must supply.
    pub event_source_token: Option<EventSourceToken>,
    /// Specify a version or alias to add permissions to a published version of the function.
    pub qualifier: Option<NumericLatestPublishedOrAliasQualifier>,
    /// Update the policy only if the revision ID matches the ID that's specified. Use this option to avoid modifying
    /// a policy that has changed since you last read it.
    pub revision_id: Option<String>,
    /// The identifier for your organization in Organizations. Use this to grant permissions to all the Amazon Web
    /// Services accounts under this organization.
    pub principal_org_id: Option<PrincipalOrgID>,
}

impl AddPermissionRequest {
    /// Creates one from the required members.
    pub fn new(
        function_name: impl Into<NamespacedFunctionName>,
        statement_id: impl Into<StatementId>,
        action: impl Into<Action>,
        principal: impl Into<Principal>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            statement_id: statement_id.into(),
            action: action.into(),
            principal: principal.into(),
            ..Shape::empty()
        }
    }

    /// Sets `source_arn`.
    pub fn source_arn(mut self, value: impl Into<Arn>) -> Self {
        self.source_arn = Some(value.into());
        self
    }

    /// Sets `function_url_auth_type`.
    pub fn function_url_auth_type(mut self, value: impl Into<FunctionUrlAuthType>) -> Self {
        self.function_url_auth_type = Some(value.into());
        self
    }

    /// Sets `invoked_via_function_url`.
    pub fn invoked_via_function_url(mut self, value: impl Into<InvokedViaFunctionUrl>) -> Self {
        self.invoked_via_function_url = Some(value.into());
        self
    }

    /// Sets `source_account`.
    pub fn source_account(mut self, value: impl Into<SourceOwner>) -> Self {
        self.source_account = Some(value.into());
        self
    }

    /// Sets `event_source_token`.
    pub fn event_source_token(mut self, value: impl Into<EventSourceToken>) -> Self {
        self.event_source_token = Some(value.into());
        self
    }

    /// Sets `qualifier`.
    pub fn qualifier(mut self, value: impl Into<NumericLatestPublishedOrAliasQualifier>) -> Self {
        self.qualifier = Some(value.into());
        self
    }

    /// Sets `revision_id`.
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = Some(value.into());
        self
    }

    /// Sets `principal_org_id`.
    pub fn principal_org_id(mut self, value: impl Into<PrincipalOrgID>) -> Self {
        self.principal_org_id = Some(value.into());
        self
    }
}

structure! {
    AddPermissionRequest = "AddPermissionRequest" {
        0 function_name = "FunctionName".required().label();
        1 statement_id = "StatementId".required();
        2 action = "Action".required();
        3 principal = "Principal".required();
        4 source_arn = "SourceArn";
        5 function_url_auth_type = "FunctionUrlAuthType";
        6 invoked_via_function_url = "InvokedViaFunctionUrl";
        7 source_account = "SourceAccount";
        8 event_source_token = "EventSourceToken";
        9 qualifier = "Qualifier".query("Qualifier");
        10 revision_id = "RevisionId";
        11 principal_org_id = "PrincipalOrgID";
    }
}

/// The output of [`AddPermission`](crate::Client::add_permission).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPermissionResponse {
    /// The permission statement that's added to the function policy.
    pub statement: Option<String>,
}

impl AddPermissionResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `statement`.
    pub fn statement(mut self, value: impl Into<String>) -> Self {
        self.statement = Some(value.into());
        self
    }
}

structure! {
    AddPermissionResponse = "AddPermissionResponse" {
        0 statement = "Statement";
    }
}

/// The errors of [`AddPermission`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddPermissionError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// The resource already exists, or another operation is in progress.
    ResourceConflict(ResourceConflictException),
    /// The resource-based policy you tried to add to the Lambda resource would grant public access to it, which isn't
    /// allowed.
    PublicPolicy(PublicPolicyException),
    /// The Lambda service encountered an internal error.
    Service(ServiceException),
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequests(TooManyRequestsException),
    /// The permissions policy for the resource is too large. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    PolicyLengthExceeded(PolicyLengthExceededException),
    /// The resource specified in the request does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
    ///
    /// - **For [`AddPermission`](crate::Client::add_permission) and RemovePermission API operations:** Call
    ///   `GetPolicy` to retrieve the latest RevisionId for your resource.
    /// - **For all other API operations:** Call [`GetFunction`](crate::Client::get_function) or
    ///   [`GetAlias`](crate::Client::get_alias) to retrieve the latest RevisionId for your resource.
    PreconditionFailed(PreconditionFailedException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    AddPermissionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        PublicPolicy(PublicPolicyException) = "PublicPolicyException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        PolicyLengthExceeded(PolicyLengthExceededException) = "PolicyLengthExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        PreconditionFailed(PreconditionFailedException) = "PreconditionFailedException",
    }
}
