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
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `AddPermission`: `POST /2015-03-31/functions/{FunctionName}/policy`.
    ///
    /// [`Client::add_permission`](crate::Client::add_permission) calls it.
    AddPermission = "AddPermission".path("/2015-03-31/functions/" {0} "/policy") {
        input: AddPermissionRequest,
        output: AddPermissionResponse,
        error: AddPermissionError,
        service: crate::SERVICE,
        http: POST "/2015-03-31/functions/{FunctionName}/policy",
    }
}

/// The input of [`AddPermission`](crate::Client::add_permission).
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

structure! {
    AddPermissionRequest {
        0 function_name("FunctionName".required().label());
        1 statement_id("StatementId".required());
        2 action("Action".required());
        3 principal("Principal".required());
        4 source_arn("SourceArn");
        5 function_url_auth_type("FunctionUrlAuthType");
        6 invoked_via_function_url("InvokedViaFunctionUrl");
        7 source_account("SourceAccount");
        8 event_source_token("EventSourceToken");
        9 qualifier("Qualifier".query("Qualifier"));
        10 revision_id("RevisionId");
        11 principal_org_id("PrincipalOrgID");
    }
}

impl AddPermissionRequest {
    /// Creates the structure from its required members.
    #[must_use]
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

    /// For Amazon Web Services services, the ARN of the Amazon Web Services resource that invokes the function.
    #[must_use]
    pub fn source_arn(mut self, value: impl Into<Arn>) -> Self {
        self.source_arn = some(value);
        self
    }

    /// The type of authentication that your function URL uses.
    #[must_use]
    pub fn function_url_auth_type(mut self, value: impl Into<FunctionUrlAuthType>) -> Self {
        self.function_url_auth_type = some(value);
        self
    }

    /// Indicates whether the permission applies when the function is invoked through a function URL.
    #[must_use]
    pub fn invoked_via_function_url(mut self, value: impl Into<InvokedViaFunctionUrl>) -> Self {
        self.invoked_via_function_url = some(value);
        self
    }

    /// For Amazon Web Services service, the ID of the Amazon Web Services account that owns the resource.
    #[must_use]
    pub fn source_account(mut self, value: impl Into<SourceOwner>) -> Self {
        self.source_account = some(value);
        self
    }

    /// For Alexa Smart Home functions, a token that the invoker must supply.
    #[must_use]
    pub fn event_source_token(mut self, value: impl Into<EventSourceToken>) -> Self {
        self.event_source_token = some(value);
        self
    }

    /// Specify a version or alias to add permissions to a published version of the function.
    #[must_use]
    pub fn qualifier(mut self, value: impl Into<NumericLatestPublishedOrAliasQualifier>) -> Self {
        self.qualifier = some(value);
        self
    }

    /// Update the policy only if the revision ID matches the ID that's specified.
    #[must_use]
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = some(value);
        self
    }

    /// The identifier for your organization in Organizations.
    #[must_use]
    pub fn principal_org_id(mut self, value: impl Into<PrincipalOrgID>) -> Self {
        self.principal_org_id = some(value);
        self
    }
}

/// The output of [`AddPermission`](crate::Client::add_permission).
#[non_exhaustive]
pub struct AddPermissionResponse {
    /// The permission statement that's added to the function policy.
    pub statement: Option<String>,
}

structure! {
    AddPermissionResponse: Default {
        0 statement("Statement");
    }
}

operation_error! {
    /// The errors of [`AddPermission`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
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
