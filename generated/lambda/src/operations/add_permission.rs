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
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `AddPermission`: `POST /2015-03-31/functions/{FunctionName}/policy`.
    ///
    /// [`Client::add_permission`](crate::Client::add_permission) calls it.
    AddPermission = "AddPermission" {
        input: AddPermissionRequest,
        output: AddPermissionResponse,
        error: AddPermissionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/policy",
        request: POST "/2015-03-31/functions/" {0} "/policy",
    }
}

structure! {
    /// The input of [`AddPermission`](crate::Client::add_permission).
    AddPermissionRequest {
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
        0 function_name: NamespacedFunctionName = "FunctionName".label();
        /// A statement identifier that differentiates the statement from others in the same policy.
        1 statement_id: StatementId = "StatementId";
        /// The action that the principal can use on the function. For example, `lambda:InvokeFunction` or
        /// `lambda:GetFunction`.
        2 action: Action = "Action";
        /// The Amazon Web Services service, Amazon Web Services account, IAM user, or IAM role that invokes the function.
        /// If you specify a service, use `SourceArn` or `SourceAccount` to limit who can invoke the function through that
        /// service.
        3 principal: Principal = "Principal";
        /// For Amazon Web Services services, the ARN of the Amazon Web Services resource that invokes the function. For
        /// example, an Amazon S3 bucket or Amazon SNS topic.
        ///
        /// Note that Lambda configures the comparison using the `StringLike` operator.
        4 source_arn: Option<Arn> = "SourceArn";
        /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to
        /// authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint.
        /// For more information, see
        /// [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
        5 function_url_auth_type: Option<FunctionUrlAuthType> = "FunctionUrlAuthType";
        /// Indicates whether the permission applies when the function is invoked through a function URL.
        6 invoked_via_function_url: Option<InvokedViaFunctionUrl> = "InvokedViaFunctionUrl";
        /// For Amazon Web Services service, the ID of the Amazon Web Services account that owns the resource. Use this
        /// together with `SourceArn` to ensure that the specified account owns the resource. It is possible for an Amazon
        /// S3 bucket to be deleted by its owner and recreated by another account.
        7 source_account: Option<SourceOwner> = "SourceAccount";
        /// For Alexa Smart Home functions, a token that the invoker must supply.
        8 event_source_token: Option<EventSourceToken> = "EventSourceToken";
        /// Specify a version or alias to add permissions to a published version of the function.
        9 qualifier: Option<NumericLatestPublishedOrAliasQualifier> = "Qualifier".query("Qualifier");
        /// Update the policy only if the revision ID matches the ID that's specified. Use this option to avoid modifying
        /// a policy that has changed since you last read it.
        10 revision_id: Option<String> = "RevisionId";
        /// The identifier for your organization in Organizations. Use this to grant permissions to all the Amazon Web
        /// Services accounts under this organization.
        11 principal_org_id: Option<PrincipalOrgID> = "PrincipalOrgID";
    }
}

setters! {
    AddPermissionRequest {
        new(
            function_name: NamespacedFunctionName, statement_id: StatementId, action: Action,
            principal: Principal
        );
        set(
            source_arn: Arn, function_url_auth_type: FunctionUrlAuthType,
            invoked_via_function_url: InvokedViaFunctionUrl, source_account: SourceOwner,
            event_source_token: EventSourceToken,
            qualifier: NumericLatestPublishedOrAliasQualifier, revision_id: String,
            principal_org_id: PrincipalOrgID
        );
    }
}

structure! {
    /// The output of [`AddPermission`](crate::Client::add_permission).
    AddPermissionResponse: Default {
        /// The permission statement that's added to the function policy.
        0 statement: Option<String> = "Statement";
    }
}

operation_error! {
    /// The errors of [`AddPermission`].
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
