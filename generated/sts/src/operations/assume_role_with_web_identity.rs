// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `AssumeRoleWithWebIdentity`.

use crate::errors::{
    ExpiredTokenException, IDPCommunicationErrorException, IDPRejectedClaimException,
    InvalidIdentityTokenException, MalformedPolicyDocumentException, PackedPolicyTooLargeException,
    RegionDisabledException,
};
use crate::newtypes::{
    ArnType, Audience, ClientTokenType, Issuer, MinimumSessionTokenSizeType,
    NonNegativeIntegerType, PolicyDescriptorListType, RoleDurationSecondsType, RoleSessionNameType,
    SessionPolicyDocumentType, SessionTokenSizeType, SessionTokenUtilizationType,
    SourceIdentityType, UrlType, WebIdentitySubjectType,
};
use crate::types::{AssumedRoleUser, Credentials};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `AssumeRoleWithWebIdentity`: `POST /`.
    ///
    /// [`Client::assume_role_with_web_identity`](crate::Client::assume_role_with_web_identity) calls it.
    AssumeRoleWithWebIdentity = "AssumeRoleWithWebIdentity".unsigned() {
        input: AssumeRoleWithWebIdentityRequest,
        output: AssumeRoleWithWebIdentityResponse,
        error: AssumeRoleWithWebIdentityError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity).
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityRequest {
    /// The Amazon Resource Name (ARN) of the role that the caller is assuming.
    ///
    /// > **Note**
    /// >
    /// > Additional considerations apply to Amazon Cognito identity pools that assume
    /// > [cross-account IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html).
    /// > The trust policies of these roles must accept the `cognito-identity.amazonaws.com` service principal and
    /// > must contain the `cognito-identity.amazonaws.com:aud` condition key to restrict role assumption to users
    /// > from your intended identity pools. A policy that trusts Amazon Cognito identity pools without this condition
    /// > creates a risk that a user from an unintended identity pool can assume the role. For more information, see
    /// > [Trust policies for IAM roles in Basic (Classic) authentication](https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html#trust-policies)
    /// > in the *Amazon Cognito Developer Guide*.
    pub role_arn: ArnType,
    /// An identifier for the assumed role session. Typically, you pass the name or identifier that is associated with
    /// the user who is using your application. That way, the temporary security credentials that your application
    /// will use are associated with that user. This session name is included as part of the ARN and assumed role ID
    /// in the [`AssumedRoleUser`](crate::types::AssumedRoleUser) response element.
    ///
    /// For security purposes, administrators can view this field in
    /// [CloudTrail logs](https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html#cloudtrail-integration_signin-tempcreds)
    /// to help identify who performed an action in Amazon Web Services. Your administrator might require that you
    /// specify your user name as the session name when you assume the role. For more information, see
    /// [`sts:RoleSessionName`](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_rolesessionname)
    /// .
    ///
    /// The regex used to validate this parameter is a string of characters consisting of upper- and lower-case
    /// alphanumeric characters with no spaces. You can also include underscores or any of the following characters:
    /// =,.@-
    pub role_session_name: RoleSessionNameType,
    /// The OAuth 2.0 access token or OpenID Connect ID token that is provided by the identity provider. Your
    /// application must get this token by authenticating the user who is using your application with a web identity
    /// provider before the application makes an
    /// [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity) call. Timestamps in the token must
    /// be formatted as either an integer or a long integer. Tokens must be signed using either RSA keys (RS256,
    /// RS384, or RS512) or ECDSA keys (ES256, ES384, or ES512).
    pub web_identity_token: ClientTokenType,
    /// The fully qualified host component of the domain name of the OAuth 2.0 identity provider. Do not specify this
    /// value for an OpenID Connect identity provider.
    ///
    /// Currently `www.amazon.com` and `graph.facebook.com` are the only supported identity providers for OAuth 2.0
    /// access tokens. Do not include URL schemes and port numbers.
    ///
    /// Do not specify this value for OpenID Connect ID tokens.
    pub provider_id: Option<UrlType>,
    /// The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
    /// The policies must exist in the same account as the role.
    ///
    /// This parameter is optional. You can provide up to 10 managed policy ARNs. However, the plaintext that you use
    /// for both inline and managed session policies can't exceed 2,048 characters. For more information about ARNs,
    /// see
    /// [Amazon Resource Names (ARNs) and Amazon Web Services Service Namespaces](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html)
    /// in the Amazon Web Services General Reference.
    ///
    /// > **Note**
    /// >
    /// > An Amazon Web Services conversion compresses the passed inline session policy, managed policy ARNs, and
    /// > session tags into a packed binary format that has a separate limit. Your request can fail for this limit
    /// > even if your plaintext meets the other requirements. The `PackedPolicySize` response element indicates by
    /// > percentage how close the policies and tags for your request are to the upper size limit.
    ///
    /// Passing policies to this operation returns new temporary credentials. The resulting session's permissions are
    /// the intersection of the role's identity-based policy and the session policies. You can use the role's
    /// temporary credentials in subsequent Amazon Web Services API calls to access resources in the account that owns
    /// the role. You cannot use session policies to grant more permissions than those allowed by the identity-based
    /// policy of the role that is being assumed. For more information, see
    /// [Session Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session) in
    /// the *IAM User Guide*.
    pub policy_arns: Option<PolicyDescriptorListType>,
    /// An IAM policy in JSON format that you want to use as an inline session policy.
    ///
    /// This parameter is optional. Passing policies to this operation returns new temporary credentials. The
    /// resulting session's permissions are the intersection of the role's identity-based policy and the session
    /// policies. You can use the role's temporary credentials in subsequent Amazon Web Services API calls to access
    /// resources in the account that owns the role. You cannot use session policies to grant more permissions than
    /// those allowed by the identity-based policy of the role that is being assumed. For more information, see
    /// [Session Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session) in
    /// the *IAM User Guide*.
    ///
    /// The plaintext that you use for both inline and managed session policies can't exceed 2,048 characters. The
    /// JSON policy characters can be any ASCII character from the space character to the end of the valid character
    /// list (\\u0020 through \\u00FF). It can also include the tab (\\u0009), linefeed (\\u000A), and carriage return
    /// (\\u000D) characters.
    ///
    /// For more information about role session permissions, see
    /// [Session policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session).
    ///
    /// > **Note**
    /// >
    /// > An Amazon Web Services conversion compresses the passed inline session policy, managed policy ARNs, and
    /// > session tags into a packed binary format that has a separate limit. Your request can fail for this limit
    /// > even if your plaintext meets the other requirements. The `PackedPolicySize` response element indicates by
    /// > percentage how close the policies and tags for your request are to the upper size limit.
    pub policy: Option<SessionPolicyDocumentType>,
    /// The duration, in seconds, of the role session. The value can range from 900 seconds (15 minutes) up to the
    /// maximum session duration setting for the role. This setting can have a value from 1 hour to 12 hours. If you
    /// specify a value higher than this setting, the operation fails. For example, if you specify a session duration
    /// of 12 hours, but your administrator set the maximum session duration to 6 hours, your operation fails. To
    /// learn how to view the maximum value for your role, see
    /// [View the Maximum Session Duration Setting for a Role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use.html#id_roles_use_view-role-max-session)
    /// in the *IAM User Guide*.
    ///
    /// By default, the value is set to `3600` seconds.
    ///
    /// > **Note**
    /// >
    /// > The `DurationSeconds` parameter is separate from the duration of a console session that you might request
    /// > using the returned credentials. The request to the federation endpoint for a console sign-in token takes a
    /// > `SessionDuration` parameter that specifies the maximum length of the console session. For more information,
    /// > see
    /// > [Creating a URL that Enables Federated Users to Access the Amazon Web Services Management Console](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html)
    /// > in the *IAM User Guide*.
    pub duration_seconds: Option<RoleDurationSecondsType>,
    pub minimum_session_token_size: Option<MinimumSessionTokenSizeType>,
}

structure! {
    AssumeRoleWithWebIdentityRequest {
        0 role_arn("RoleArn".required());
        1 role_session_name("RoleSessionName".required());
        2 web_identity_token("WebIdentityToken".required());
        3 provider_id("ProviderId");
        4 policy_arns("PolicyArns");
        5 policy("Policy");
        6 duration_seconds("DurationSeconds");
        7 minimum_session_token_size("MinimumSessionTokenSize");
    }
}

impl AssumeRoleWithWebIdentityRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        role_arn: impl Into<ArnType>,
        role_session_name: impl Into<RoleSessionNameType>,
        web_identity_token: impl Into<ClientTokenType>,
    ) -> Self {
        Self {
            role_arn: role_arn.into(),
            role_session_name: role_session_name.into(),
            web_identity_token: web_identity_token.into(),
            ..Shape::empty()
        }
    }

    /// The fully qualified host component of the domain name of the OAuth 2.0 identity provider.
    #[must_use]
    pub fn provider_id(mut self, value: impl Into<UrlType>) -> Self {
        self.provider_id = some(value);
        self
    }

    /// The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
    #[must_use]
    pub fn policy_arns(mut self, items: impl Items<PolicyDescriptorListType>) -> Self {
        self.policy_arns = collected(items);
        self
    }

    /// An IAM policy in JSON format that you want to use as an inline session policy.
    #[must_use]
    pub fn policy(mut self, value: impl Into<SessionPolicyDocumentType>) -> Self {
        self.policy = some(value);
        self
    }

    /// The duration, in seconds, of the role session.
    #[must_use]
    pub fn duration_seconds(mut self, value: impl Into<RoleDurationSecondsType>) -> Self {
        self.duration_seconds = some(value);
        self
    }

    #[must_use]
    pub fn minimum_session_token_size(
        mut self,
        value: impl Into<MinimumSessionTokenSizeType>,
    ) -> Self {
        self.minimum_session_token_size = some(value);
        self
    }
}

/// Contains the response to a successful
/// [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity) request, including temporary
/// Amazon Web Services credentials that can be used to make Amazon Web Services requests.
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityResponse {
    /// The temporary security credentials, which include an access key ID, a secret access key, and a security token.
    ///
    /// > **Note**
    /// >
    /// > The size of the security token that STS API operations return is not fixed. We strongly recommend that you
    /// > make no assumptions about the maximum size.
    pub credentials: Option<Credentials>,
    /// The unique user identifier that is returned by the identity provider. This identifier is associated with the
    /// `WebIdentityToken` that was submitted with the
    /// [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity) call. The identifier is typically
    /// unique to the user and the application that acquired the `WebIdentityToken` (pairwise identifier). For OpenID
    /// Connect ID tokens, this field contains the value returned by the identity provider as the token's `sub`
    /// (Subject) claim.
    pub subject_from_web_identity_token: Option<WebIdentitySubjectType>,
    /// The Amazon Resource Name (ARN) and the assumed role ID, which are identifiers that you can use to refer to the
    /// resulting temporary security credentials. For example, you can reference these credentials as a principal in a
    /// resource-based policy by using the ARN or assumed role ID. The ARN and ID include the `RoleSessionName` that
    /// you specified when you called [`AssumeRole`](crate::Client::assume_role).
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// A percentage value that indicates the packed size of the session policies and session tags combined passed in
    /// the request. The request fails if the packed size is greater than 100 percent, which means the policies and
    /// tags exceeded the allowed space.
    #[deprecated(note = "since 2026-06-17: Deprecated. Replaced by SessionTokenUtilization.")]
    pub packed_policy_size: Option<NonNegativeIntegerType>,
    /// The issuing authority of the web identity token presented. For OpenID Connect ID tokens, this contains the
    /// value of the `iss` field. For OAuth 2.0 access tokens, this contains the value of the `ProviderId` parameter
    /// that was passed in the [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity) request.
    pub provider: Option<Issuer>,
    /// The intended audience (also known as client ID) of the web identity token. This is traditionally the client
    /// identifier issued to the application that requested the web identity token.
    pub audience: Option<Audience>,
    /// The value of the source identity that is returned in the JSON web token (JWT) from the identity provider.
    ///
    /// You can require users to set a source identity value when they assume a role. You do this by using the
    /// `sts:SourceIdentity` condition key in a role trust policy. That way, actions that are taken with the role are
    /// associated with that user. After the source identity is set, the value cannot be changed. It is present in the
    /// request for all actions that are taken by the role and persists across
    /// [chained role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#id_roles_terms-and-concepts)
    /// sessions. You can configure your identity provider to use an attribute associated with your users, like user
    /// name or email, as the source identity when calling
    /// [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity). You do this by adding a claim to
    /// the JSON web token. To learn more about OIDC tokens and claims, see
    /// [Using Tokens with User Pools](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html)
    /// in the *Amazon Cognito Developer Guide*. For more information about using source identity, see
    /// [Monitor and control actions taken with assumed roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html)
    /// in the *IAM User Guide*.
    ///
    /// The regex used to validate this parameter is a string of characters consisting of upper- and lower-case
    /// alphanumeric characters with no spaces. You can also include underscores or any of the following characters:
    /// =,.@-
    pub source_identity: Option<SourceIdentityType>,
    pub session_token_utilization: Option<SessionTokenUtilizationType>,
    pub session_token_size: Option<SessionTokenSizeType>,
}

structure! {
    AssumeRoleWithWebIdentityResponse: Default {
        0 credentials("Credentials");
        1 subject_from_web_identity_token("SubjectFromWebIdentityToken");
        2 assumed_role_user("AssumedRoleUser");
        3 packed_policy_size("PackedPolicySize");
        4 provider("Provider");
        5 audience("Audience");
        6 source_identity("SourceIdentity");
        7 session_token_utilization("SessionTokenUtilization");
        8 session_token_size("SessionTokenSize");
    }
}

operation_error! {
    /// The errors of [`AssumeRoleWithWebIdentity`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    AssumeRoleWithWebIdentityError {
        MalformedPolicyDocument(MalformedPolicyDocumentException) = "MalformedPolicyDocument" | "MalformedPolicyDocumentException",
        PackedPolicyTooLarge(PackedPolicyTooLargeException) = "PackedPolicyTooLarge" | "PackedPolicyTooLargeException",
        IDPRejectedClaim(IDPRejectedClaimException) = "IDPRejectedClaim" | "IDPRejectedClaimException",
        IDPCommunicationError(IDPCommunicationErrorException) = "IDPCommunicationError" | "IDPCommunicationErrorException",
        InvalidIdentityToken(InvalidIdentityTokenException) = "InvalidIdentityToken" | "InvalidIdentityTokenException",
        ExpiredToken(ExpiredTokenException) = "ExpiredTokenException",
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
    }
}
