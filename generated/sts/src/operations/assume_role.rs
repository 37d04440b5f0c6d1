// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `AssumeRole`.

use crate::errors::{
    ExpiredTokenException, MalformedPolicyDocumentException, PackedPolicyTooLargeException,
    RegionDisabledException,
};
use crate::newtypes::{
    ArnType, ExternalIdType, MinimumSessionTokenSizeType, NonNegativeIntegerType,
    PolicyDescriptorListType, ProvidedContextsListType, RoleDurationSecondsType,
    RoleSessionNameType, SerialNumberType, SessionTokenSizeType, SessionTokenUtilizationType,
    SourceIdentityType, TagKeyListType, TagListType, TokenCodeType,
    UnrestrictedSessionPolicyDocumentType,
};
use crate::types::{AssumedRoleUser, Credentials};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `AssumeRole`: `POST /`.
    ///
    /// [`Client::assume_role`](crate::Client::assume_role) calls it.
    AssumeRole = "AssumeRole".sigv4().sigv4a() {
        input: AssumeRoleRequest,
        output: AssumeRoleResponse,
        error: AssumeRoleError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`AssumeRole`](crate::Client::assume_role).
#[non_exhaustive]
pub struct AssumeRoleRequest {
    /// The Amazon Resource Name (ARN) of the role to assume.
    pub role_arn: ArnType,
    /// An identifier for the assumed role session.
    ///
    /// Use the role session name to uniquely identify a session when the same role is assumed by different principals
    /// or for different reasons. In cross-account scenarios, the role session name is visible to, and can be logged
    /// by the account that owns the role. The role session name is also used in the ARN of the assumed role
    /// principal. This means that subsequent cross-account API requests that use the temporary security credentials
    /// will expose the role session name to the external account in their CloudTrail logs.
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
    /// +=,.@-
    pub role_session_name: RoleSessionNameType,
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
    /// > **Note**
    /// >
    /// > An Amazon Web Services conversion compresses the passed inline session policy, managed policy ARNs, and
    /// > session tags into a packed binary format that has a separate limit. Your request can fail for this limit
    /// > even if your plaintext meets the other requirements. The `PackedPolicySize` response element indicates by
    /// > percentage how close the policies and tags for your request are to the upper size limit.
    ///
    /// For more information about role session permissions, see
    /// [Session policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session).
    pub policy: Option<UnrestrictedSessionPolicyDocumentType>,
    /// The duration, in seconds, of the role session. The value specified can range from 900 seconds (15 minutes) up
    /// to the maximum session duration set for the role. The maximum session duration setting can have a value from 1
    /// hour to 12 hours. If you specify a value higher than this setting or the administrator setting (whichever is
    /// lower), the operation fails. For example, if you specify a session duration of 12 hours, but your
    /// administrator set the maximum session duration to 6 hours, your operation fails.
    ///
    /// Role chaining limits your Amazon Web Services CLI or Amazon Web Services API role session to a maximum of one
    /// hour. When you use the [`AssumeRole`](crate::Client::assume_role) API operation to assume a role, you can
    /// specify the duration of your role session with the `DurationSeconds` parameter. You can specify a parameter
    /// value of up to 43200 seconds (12 hours), depending on the maximum session duration setting for your role.
    /// However, if you assume a role using role chaining and provide a `DurationSeconds` parameter value greater than
    /// one hour, the operation fails. To learn how to view the maximum value for your role, see
    /// [Update the maximum session duration for a role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html#id_roles_update-session-duration).
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
    /// A list of session tags that you want to pass. Each session tag consists of a key name and an associated value.
    /// For more information about session tags, see
    /// [Tagging Amazon Web Services STS Sessions](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html)
    /// in the *IAM User Guide*.
    ///
    /// This parameter is optional. You can pass up to 50 session tags. The plaintext session tag keys can’t exceed
    /// 128 characters, and the values can’t exceed 256 characters. For these and additional limits, see
    /// [IAM and STS Character Limits](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-limits.html#reference_iam-limits-entity-length)
    /// in the *IAM User Guide*.
    ///
    /// > **Note**
    /// >
    /// > An Amazon Web Services conversion compresses the passed inline session policy, managed policy ARNs, and
    /// > session tags into a packed binary format that has a separate limit. Your request can fail for this limit
    /// > even if your plaintext meets the other requirements. The `PackedPolicySize` response element indicates by
    /// > percentage how close the policies and tags for your request are to the upper size limit.
    ///
    /// You can pass a session tag with the same key as a tag that is already attached to the role. When you do,
    /// session tags override a role tag with the same key.
    ///
    /// Tag key–value pairs are not case sensitive, but case is preserved. This means that you cannot have separate
    /// `Department` and `department` tag keys. Assume that the role has the `Department`=`Marketing` tag and you pass
    /// the `department`=`engineering` session tag. `Department` and `department` are not saved as separate tags, and
    /// the session tag passed in the request takes precedence over the role tag.
    ///
    /// Additionally, if you used temporary credentials to perform this operation, the new session inherits any
    /// transitive session tags from the calling session. If you pass a session tag with the same key as an inherited
    /// tag, the operation fails. To view the inherited tags for a session, see the CloudTrail logs. For more
    /// information, see
    /// [Viewing Session Tags in CloudTrail](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_ctlogs)
    /// in the *IAM User Guide*.
    pub tags: Option<TagListType>,
    /// A list of keys for session tags that you want to set as transitive. If you set a tag key as transitive, the
    /// corresponding key and value passes to subsequent sessions in a role chain. For more information, see
    /// [Chaining Roles with Session Tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_role-chaining)
    /// in the *IAM User Guide*.
    ///
    /// This parameter is optional. The transitive status of a session tag does not impact its packed binary size.
    ///
    /// If you choose not to specify a transitive tag key, then no tags are passed from this session to any subsequent
    /// sessions.
    pub transitive_tag_keys: Option<TagKeyListType>,
    /// A unique identifier that might be required when you assume a role in another account. If the administrator of
    /// the account to which the role belongs provided you with an external ID, then provide that value in the
    /// `ExternalId` parameter. This value can be any string, such as a passphrase or account number. A cross-account
    /// role is usually set up to trust everyone in an account. Therefore, the administrator of the trusting account
    /// might send an external ID to the administrator of the trusted account. That way, only someone with the ID can
    /// assume the role, rather than everyone in the account. For more information about the external ID, see
    /// [How to Use an External ID When Granting Access to Your Amazon Web Services Resources to a Third Party](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html)
    /// in the *IAM User Guide*.
    ///
    /// The regex used to validate this parameter is a string of characters consisting of upper- and lower-case
    /// alphanumeric characters with no spaces. You can also include underscores or any of the following characters:
    /// +=,.@:\\/-
    pub external_id: Option<ExternalIdType>,
    /// The identification number of the MFA device that is associated with the user who is making the
    /// [`AssumeRole`](crate::Client::assume_role) call. Specify this value if the trust policy of the role being
    /// assumed includes a condition that requires MFA authentication. The value is either the serial number for a
    /// hardware device (such as `GAHT12345678`) or an Amazon Resource Name (ARN) for a virtual device (such as
    /// `arn:aws:iam::123456789012:mfa/user`).
    ///
    /// The regex used to validate this parameter is a string of characters consisting of upper- and lower-case
    /// alphanumeric characters with no spaces. You can also include underscores or any of the following characters:
    /// +=/:,.@-
    pub serial_number: Option<SerialNumberType>,
    /// The value provided by the MFA device, if the trust policy of the role being assumed requires MFA. (In other
    /// words, if the policy includes a condition that tests for MFA). If the role being assumed requires MFA and if
    /// the `TokenCode` value is missing or expired, the [`AssumeRole`](crate::Client::assume_role) call returns an
    /// "access denied" error.
    ///
    /// The format for this parameter, as described by its regex pattern, is a sequence of six numeric digits.
    pub token_code: Option<TokenCodeType>,
    /// The source identity specified by the principal that is calling the [`AssumeRole`](crate::Client::assume_role)
    /// operation. The source identity value persists across
    /// [chained role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining)
    /// sessions.
    ///
    /// You can require users to specify a source identity when they assume a role. You do this by using the
    /// [`sts:SourceIdentity`](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceidentity)
    /// condition key in a role trust policy. You can use source identity information in CloudTrail logs to determine
    /// who took actions with a role. You can use the `aws:SourceIdentity` condition key to further control access to
    /// Amazon Web Services resources based on the value of source identity. For more information about using source
    /// identity, see
    /// [Monitor and control actions taken with assumed roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html)
    /// in the *IAM User Guide*.
    ///
    /// The regex used to validate this parameter is a string of characters consisting of upper- and lower-case
    /// alphanumeric characters with no spaces. You can also include underscores or any of the following characters:
    /// +=,.@-. You cannot use a value that begins with the text `aws:`. This prefix is reserved for Amazon Web
    /// Services internal use.
    pub source_identity: Option<SourceIdentityType>,
    /// A list of previously acquired trusted context assertions in the format of a JSON array. The trusted context
    /// assertion is signed and encrypted by Amazon Web Services STS.
    ///
    /// The following is an example of a [`ProvidedContext`](crate::types::ProvidedContext) value that includes a
    /// single trusted context assertion and the ARN of the context provider from which the trusted context assertion
    /// was generated.
    ///
    /// `[{"ProviderArn":"arn:aws:iam::aws:contextProvider/IdentityCenter","ContextAssertion":"trusted-context-assertion"}]`
    pub provided_contexts: Option<ProvidedContextsListType>,
    pub minimum_session_token_size: Option<MinimumSessionTokenSizeType>,
}

structure! {
    AssumeRoleRequest {
        0 role_arn("RoleArn".required());
        1 role_session_name("RoleSessionName".required());
        2 policy_arns("PolicyArns");
        3 policy("Policy");
        4 duration_seconds("DurationSeconds");
        5 tags("Tags");
        6 transitive_tag_keys("TransitiveTagKeys");
        7 external_id("ExternalId");
        8 serial_number("SerialNumber");
        9 token_code("TokenCode");
        10 source_identity("SourceIdentity");
        11 provided_contexts("ProvidedContexts");
        12 minimum_session_token_size("MinimumSessionTokenSize");
    }
}

impl AssumeRoleRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        role_arn: impl Into<ArnType>,
        role_session_name: impl Into<RoleSessionNameType>,
    ) -> Self {
        Self {
            role_arn: role_arn.into(),
            role_session_name: role_session_name.into(),
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
    pub fn policy(mut self, value: impl Into<UnrestrictedSessionPolicyDocumentType>) -> Self {
        self.policy = some(value);
        self
    }

    /// The duration, in seconds, of the role session.
    #[must_use]
    pub fn duration_seconds(mut self, value: impl Into<RoleDurationSecondsType>) -> Self {
        self.duration_seconds = some(value);
        self
    }

    /// A list of session tags that you want to pass.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagListType>) -> Self {
        self.tags = collected(items);
        self
    }

    /// A list of keys for session tags that you want to set as transitive.
    #[must_use]
    pub fn transitive_tag_keys(mut self, items: impl Items<TagKeyListType>) -> Self {
        self.transitive_tag_keys = collected(items);
        self
    }

    /// A unique identifier that might be required when you assume a role in another account.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<ExternalIdType>) -> Self {
        self.external_id = some(value);
        self
    }

    /// The identification number of the MFA device that is associated with the user who is making the
    /// [`AssumeRole`](crate::Client::assume_role) call.
    #[must_use]
    pub fn serial_number(mut self, value: impl Into<SerialNumberType>) -> Self {
        self.serial_number = some(value);
        self
    }

    /// The value provided by the MFA device, if the trust policy of the role being assumed requires MFA.
    #[must_use]
    pub fn token_code(mut self, value: impl Into<TokenCodeType>) -> Self {
        self.token_code = some(value);
        self
    }

    /// The source identity specified by the principal that is calling the [`AssumeRole`](crate::Client::assume_role)
    /// operation.
    #[must_use]
    pub fn source_identity(mut self, value: impl Into<SourceIdentityType>) -> Self {
        self.source_identity = some(value);
        self
    }

    /// A list of previously acquired trusted context assertions in the format of a JSON array.
    #[must_use]
    pub fn provided_contexts(mut self, items: impl Items<ProvidedContextsListType>) -> Self {
        self.provided_contexts = collected(items);
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

/// Contains the response to a successful [`AssumeRole`](crate::Client::assume_role) request, including temporary
/// Amazon Web Services credentials that can be used to make Amazon Web Services requests.
#[non_exhaustive]
pub struct AssumeRoleResponse {
    /// The temporary security credentials, which include an access key ID, a secret access key, and a security (or
    /// session) token.
    ///
    /// > **Note**
    /// >
    /// > The size of the security token that STS API operations return is not fixed. We strongly recommend that you
    /// > make no assumptions about the maximum size.
    pub credentials: Option<Credentials>,
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
    /// The source identity specified by the principal that is calling the [`AssumeRole`](crate::Client::assume_role)
    /// operation.
    ///
    /// You can require users to specify a source identity when they assume a role. You do this by using the
    /// `sts:SourceIdentity` condition key in a role trust policy. You can use source identity information in
    /// CloudTrail logs to determine who took actions with a role. You can use the `aws:SourceIdentity` condition key
    /// to further control access to Amazon Web Services resources based on the value of source identity. For more
    /// information about using source identity, see
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
    AssumeRoleResponse: Default {
        0 credentials("Credentials");
        1 assumed_role_user("AssumedRoleUser");
        2 packed_policy_size("PackedPolicySize");
        3 source_identity("SourceIdentity");
        4 session_token_utilization("SessionTokenUtilization");
        5 session_token_size("SessionTokenSize");
    }
}

operation_error! {
    /// The errors of [`AssumeRole`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    AssumeRoleError {
        MalformedPolicyDocument(MalformedPolicyDocumentException) = "MalformedPolicyDocument" | "MalformedPolicyDocumentException",
        PackedPolicyTooLarge(PackedPolicyTooLargeException) = "PackedPolicyTooLarge" | "PackedPolicyTooLargeException",
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
        ExpiredToken(ExpiredTokenException) = "ExpiredTokenException",
    }
}
