// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `AssumeRoleWithSAML`.

use crate::errors::{
    ExpiredTokenException, IDPRejectedClaimException, InvalidIdentityTokenException,
    MalformedPolicyDocumentException, PackedPolicyTooLargeException, RegionDisabledException,
};
use crate::newtypes::{
    ArnType, Audience, Issuer, MinimumSessionTokenSizeType, NameQualifier, NonNegativeIntegerType,
    PolicyDescriptorListType, RoleDurationSecondsType, SAMLAssertionType,
    SessionPolicyDocumentType, SessionTokenSizeType, SessionTokenUtilizationType,
    SourceIdentityType, Subject, SubjectType,
};
use crate::types::{AssumedRoleUser, Credentials};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `AssumeRoleWithSAML`: `POST /`.
    ///
    /// [`Client::assume_role_with_saml`](crate::Client::assume_role_with_saml) calls it.
    AssumeRoleWithSAML = "AssumeRoleWithSAML".unsigned() {
        input: AssumeRoleWithSAMLRequest,
        output: AssumeRoleWithSAMLResponse,
        error: AssumeRoleWithSAMLError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`AssumeRoleWithSAML`](crate::Client::assume_role_with_saml).
#[non_exhaustive]
pub struct AssumeRoleWithSAMLRequest {
    /// The Amazon Resource Name (ARN) of the role that the caller is assuming.
    pub role_arn: ArnType,
    /// The Amazon Resource Name (ARN) of the SAML provider in IAM that describes the IdP.
    pub principal_arn: ArnType,
    /// The base64 encoded SAML authentication response provided by the IdP.
    ///
    /// For more information, see
    /// [Configuring a Relying Party and Adding Claims](https://docs.aws.amazon.com/IAM/latest/UserGuide/create-role-saml-IdP-tasks.html)
    /// in the *IAM User Guide*.
    pub saml_assertion: SAMLAssertionType,
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
    /// The duration, in seconds, of the role session. Your role session lasts for the duration that you specify for
    /// the `DurationSeconds` parameter, or until the time specified in the SAML authentication response's
    /// `SessionNotOnOrAfter` value, whichever is shorter. You can provide a `DurationSeconds` value from 900 seconds
    /// (15 minutes) up to the maximum session duration setting for the role. This setting can have a value from 1
    /// hour to 12 hours. If you specify a value higher than this setting, the operation fails. For example, if you
    /// specify a session duration of 12 hours, but your administrator set the maximum session duration to 6 hours,
    /// your operation fails. To learn how to view the maximum value for your role, see
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
    AssumeRoleWithSAMLRequest {
        0 role_arn("RoleArn".required());
        1 principal_arn("PrincipalArn".required());
        2 saml_assertion("SAMLAssertion".required());
        3 policy_arns("PolicyArns");
        4 policy("Policy");
        5 duration_seconds("DurationSeconds");
        6 minimum_session_token_size("MinimumSessionTokenSize");
    }
}

impl AssumeRoleWithSAMLRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        role_arn: impl Into<ArnType>,
        principal_arn: impl Into<ArnType>,
        saml_assertion: impl Into<SAMLAssertionType>,
    ) -> Self {
        Self {
            role_arn: role_arn.into(),
            principal_arn: principal_arn.into(),
            saml_assertion: saml_assertion.into(),
            ..Shape::empty()
        }
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

/// Contains the response to a successful [`AssumeRoleWithSAML`](crate::Client::assume_role_with_saml) request,
/// including temporary Amazon Web Services credentials that can be used to make Amazon Web Services requests.
#[non_exhaustive]
pub struct AssumeRoleWithSAMLResponse {
    /// The temporary security credentials, which include an access key ID, a secret access key, and a security (or
    /// session) token.
    ///
    /// > **Note**
    /// >
    /// > The size of the security token that STS API operations return is not fixed. We strongly recommend that you
    /// > make no assumptions about the maximum size.
    pub credentials: Option<Credentials>,
    /// The identifiers for the temporary security credentials that the operation returns.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// A percentage value that indicates the packed size of the session policies and session tags combined passed in
    /// the request. The request fails if the packed size is greater than 100 percent, which means the policies and
    /// tags exceeded the allowed space.
    #[deprecated(note = "since 2026-06-17: Deprecated. Replaced by SessionTokenUtilization.")]
    pub packed_policy_size: Option<NonNegativeIntegerType>,
    /// The value of the `NameID` element in the [`Subject`](crate::newtypes::Subject) element of the SAML assertion.
    pub subject: Option<Subject>,
    /// The format of the name ID, as defined by the `Format` attribute in the `NameID` element of the SAML assertion.
    /// Typical examples of the format are `transient` or `persistent`.
    ///
    /// If the format includes the prefix `urn:oasis:names:tc:SAML:2.0:nameid-format`, that prefix is removed. For
    /// example, `urn:oasis:names:tc:SAML:2.0:nameid-format:transient` is returned as `transient`. If the format
    /// includes any other prefix, the format is returned with no modifications.
    pub subject_type: Option<SubjectType>,
    /// The value of the [`Issuer`](crate::newtypes::Issuer) element of the SAML assertion.
    pub issuer: Option<Issuer>,
    /// The value of the `Recipient` attribute of the `SubjectConfirmationData` element of the SAML assertion.
    pub audience: Option<Audience>,
    /// A hash value based on the concatenation of the following:
    ///
    /// - The [`Issuer`](crate::newtypes::Issuer) response value.
    /// - The Amazon Web Services account ID.
    /// - The friendly name (the last part of the ARN) of the SAML provider in IAM.
    ///
    /// The combination of [`NameQualifier`](crate::newtypes::NameQualifier) and [`Subject`](crate::newtypes::Subject)
    /// can be used to uniquely identify a user.
    ///
    /// The following pseudocode shows how the hash value is calculated:
    ///
    /// `BASE64 ( SHA1 ( "https://example.com/saml" + "123456789012" + "/MySAMLIdP" ) )`
    pub name_qualifier: Option<NameQualifier>,
    /// The value in the `SourceIdentity` attribute in the SAML assertion. The source identity value persists across
    /// [chained role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining)
    /// sessions.
    ///
    /// You can require users to set a source identity value when they assume a role. You do this by using the
    /// `sts:SourceIdentity` condition key in a role trust policy. That way, actions that are taken with the role are
    /// associated with that user. After the source identity is set, the value cannot be changed. It is present in the
    /// request for all actions that are taken by the role and persists across
    /// [chained role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#id_roles_terms-and-concepts)
    /// sessions. You can configure your SAML identity provider to use an attribute associated with your users, like
    /// user name or email, as the source identity when calling
    /// [`AssumeRoleWithSAML`](crate::Client::assume_role_with_saml). You do this by adding an attribute to the SAML
    /// assertion. For more information about using source identity, see
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
    AssumeRoleWithSAMLResponse: Default {
        0 credentials("Credentials");
        1 assumed_role_user("AssumedRoleUser");
        2 packed_policy_size("PackedPolicySize");
        3 subject("Subject");
        4 subject_type("SubjectType");
        5 issuer("Issuer");
        6 audience("Audience");
        7 name_qualifier("NameQualifier");
        8 source_identity("SourceIdentity");
        9 session_token_utilization("SessionTokenUtilization");
        10 session_token_size("SessionTokenSize");
    }
}

operation_error! {
    /// The errors of [`AssumeRoleWithSAML`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    AssumeRoleWithSAMLError {
        MalformedPolicyDocument(MalformedPolicyDocumentException) = "MalformedPolicyDocument" | "MalformedPolicyDocumentException",
        PackedPolicyTooLarge(PackedPolicyTooLargeException) = "PackedPolicyTooLarge" | "PackedPolicyTooLargeException",
        IDPRejectedClaim(IDPRejectedClaimException) = "IDPRejectedClaim" | "IDPRejectedClaimException",
        InvalidIdentityToken(InvalidIdentityTokenException) = "InvalidIdentityToken" | "InvalidIdentityTokenException",
        ExpiredToken(ExpiredTokenException) = "ExpiredTokenException",
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
    }
}
