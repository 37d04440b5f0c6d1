// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `GetFederationToken`.

use crate::errors::{
    MalformedPolicyDocumentException, PackedPolicyTooLargeException, RegionDisabledException,
};
use crate::newtypes::{
    DurationSecondsType, MinimumSessionTokenSizeType, NonNegativeIntegerType,
    PolicyDescriptorListType, SessionPolicyDocumentType, SessionTokenSizeType,
    SessionTokenUtilizationType, TagListType, UserNameType,
};
use crate::types::{Credentials, FederatedUser};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetFederationToken`: `POST /`.
    ///
    /// [`Client::get_federation_token`](crate::Client::get_federation_token) calls it.
    GetFederationToken = "GetFederationToken".sigv4().sigv4a() {
        input: GetFederationTokenRequest,
        output: GetFederationTokenResponse,
        error: GetFederationTokenError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetFederationToken`](crate::Client::get_federation_token).
#[non_exhaustive]
pub struct GetFederationTokenRequest {
    /// The name of the federated user. The name is used as an identifier for the temporary security credentials (such
    /// as `Bob`). For example, you can reference the federated user name in a resource-based policy, such as in an
    /// Amazon S3 bucket policy.
    ///
    /// The regex used to validate this parameter is a string of characters consisting of upper- and lower-case
    /// alphanumeric characters with no spaces. You can also include underscores or any of the following characters:
    /// =,.@-
    pub name: UserNameType,
    /// An IAM policy in JSON format that you want to use as an inline session policy.
    ///
    /// You must pass an inline or managed
    /// [session policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session) to
    /// this operation. You can pass a single JSON policy document to use as an inline session policy. You can also
    /// specify up to 10 managed policy Amazon Resource Names (ARNs) to use as managed session policies.
    ///
    /// This parameter is optional. However, if you do not pass any session policies, then the resulting federated
    /// user session has no permissions.
    ///
    /// When you pass session policies, the session permissions are the intersection of the IAM user policies and the
    /// session policies that you pass. This gives you a way to further restrict the permissions for a federated user.
    /// You cannot use session policies to grant more permissions than those that are defined in the permissions
    /// policy of the IAM user. For more information, see
    /// [Session Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session) in
    /// the *IAM User Guide*.
    ///
    /// The resulting credentials can be used to access a resource that has a resource-based policy. If that policy
    /// specifically references the federated user session in the `Principal` element of the policy, the session has
    /// the permissions allowed by the policy. These permissions are granted in addition to the permissions that are
    /// granted by the session policies.
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
    pub policy: Option<SessionPolicyDocumentType>,
    /// The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as a managed session policy.
    /// The policies must exist in the same account as the IAM user that is requesting federated access.
    ///
    /// You must pass an inline or managed
    /// [session policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session) to
    /// this operation. You can pass a single JSON policy document to use as an inline session policy. You can also
    /// specify up to 10 managed policy Amazon Resource Names (ARNs) to use as managed session policies. The plaintext
    /// that you use for both inline and managed session policies can't exceed 2,048 characters. You can provide up to
    /// 10 managed policy ARNs. For more information about ARNs, see
    /// [Amazon Resource Names (ARNs) and Amazon Web Services Service Namespaces](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html)
    /// in the Amazon Web Services General Reference.
    ///
    /// This parameter is optional. However, if you do not pass any session policies, then the resulting federated
    /// user session has no permissions.
    ///
    /// When you pass session policies, the session permissions are the intersection of the IAM user policies and the
    /// session policies that you pass. This gives you a way to further restrict the permissions for a federated user.
    /// You cannot use session policies to grant more permissions than those that are defined in the permissions
    /// policy of the IAM user. For more information, see
    /// [Session Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session) in
    /// the *IAM User Guide*.
    ///
    /// The resulting credentials can be used to access a resource that has a resource-based policy. If that policy
    /// specifically references the federated user session in the `Principal` element of the policy, the session has
    /// the permissions allowed by the policy. These permissions are granted in addition to the permissions that are
    /// granted by the session policies.
    ///
    /// > **Note**
    /// >
    /// > An Amazon Web Services conversion compresses the passed inline session policy, managed policy ARNs, and
    /// > session tags into a packed binary format that has a separate limit. Your request can fail for this limit
    /// > even if your plaintext meets the other requirements. The `PackedPolicySize` response element indicates by
    /// > percentage how close the policies and tags for your request are to the upper size limit.
    pub policy_arns: Option<PolicyDescriptorListType>,
    /// The duration, in seconds, that the session should last. Acceptable durations for federation sessions range
    /// from 900 seconds (15 minutes) to 129,600 seconds (36 hours), with 43,200 seconds (12 hours) as the default.
    /// Sessions obtained using root user credentials are restricted to a maximum of 3,600 seconds (one hour). If the
    /// specified duration is longer than one hour, the session obtained by using root user credentials defaults to
    /// one hour.
    pub duration_seconds: Option<DurationSecondsType>,
    /// A list of session tags. Each session tag consists of a key name and an associated value. For more information
    /// about session tags, see
    /// [Passing Session Tags in STS](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html) in the
    /// *IAM User Guide*.
    ///
    /// This parameter is optional. You can pass up to 50 session tags. The plaintext session tag keys can’t exceed
    /// 128 characters and the values can’t exceed 256 characters. For these and additional limits, see
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
    /// You can pass a session tag with the same key as a tag that is already attached to the user you are federating.
    /// When you do, session tags override a user tag with the same key.
    ///
    /// Tag key–value pairs are not case sensitive, but case is preserved. This means that you cannot have separate
    /// `Department` and `department` tag keys. Assume that the role has the `Department`=`Marketing` tag and you pass
    /// the `department`=`engineering` session tag. `Department` and `department` are not saved as separate tags, and
    /// the session tag passed in the request takes precedence over the role tag.
    pub tags: Option<TagListType>,
    pub minimum_session_token_size: Option<MinimumSessionTokenSizeType>,
}

structure! {
    GetFederationTokenRequest {
        0 name("Name".required());
        1 policy("Policy");
        2 policy_arns("PolicyArns");
        3 duration_seconds("DurationSeconds");
        4 tags("Tags");
        5 minimum_session_token_size("MinimumSessionTokenSize");
    }
}

impl GetFederationTokenRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(name: impl Into<UserNameType>) -> Self {
        Self {
            name: name.into(),
            ..Shape::empty()
        }
    }

    /// An IAM policy in JSON format that you want to use as an inline session policy.
    #[must_use]
    pub fn policy(mut self, value: impl Into<SessionPolicyDocumentType>) -> Self {
        self.policy = some(value);
        self
    }

    /// The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as a managed session policy.
    #[must_use]
    pub fn policy_arns(mut self, items: impl Items<PolicyDescriptorListType>) -> Self {
        self.policy_arns = collected(items);
        self
    }

    /// The duration, in seconds, that the session should last.
    #[must_use]
    pub fn duration_seconds(mut self, value: impl Into<DurationSecondsType>) -> Self {
        self.duration_seconds = some(value);
        self
    }

    /// A list of session tags.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagListType>) -> Self {
        self.tags = collected(items);
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

/// Contains the response to a successful [`GetFederationToken`](crate::Client::get_federation_token) request,
/// including temporary Amazon Web Services credentials that can be used to make Amazon Web Services requests.
#[non_exhaustive]
pub struct GetFederationTokenResponse {
    /// The temporary security credentials, which include an access key ID, a secret access key, and a security (or
    /// session) token.
    ///
    /// > **Note**
    /// >
    /// > The size of the security token that STS API operations return is not fixed. We strongly recommend that you
    /// > make no assumptions about the maximum size.
    pub credentials: Option<Credentials>,
    /// Identifiers for the federated user associated with the credentials (such as
    /// `arn:aws:sts::123456789012:federated-user/Bob` or `123456789012:Bob`). You can use the federated user's ARN in
    /// your resource-based policies, such as an Amazon S3 bucket policy.
    pub federated_user: Option<FederatedUser>,
    /// A percentage value that indicates the packed size of the session policies and session tags combined passed in
    /// the request. The request fails if the packed size is greater than 100 percent, which means the policies and
    /// tags exceeded the allowed space.
    #[deprecated(note = "since 2026-06-17: Deprecated. Replaced by SessionTokenUtilization.")]
    pub packed_policy_size: Option<NonNegativeIntegerType>,
    pub session_token_utilization: Option<SessionTokenUtilizationType>,
    pub session_token_size: Option<SessionTokenSizeType>,
}

structure! {
    GetFederationTokenResponse: Default {
        0 credentials("Credentials");
        1 federated_user("FederatedUser");
        2 packed_policy_size("PackedPolicySize");
        3 session_token_utilization("SessionTokenUtilization");
        4 session_token_size("SessionTokenSize");
    }
}

operation_error! {
    /// The errors of [`GetFederationToken`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetFederationTokenError {
        MalformedPolicyDocument(MalformedPolicyDocumentException) = "MalformedPolicyDocument" | "MalformedPolicyDocumentException",
        PackedPolicyTooLarge(PackedPolicyTooLargeException) = "PackedPolicyTooLarge" | "PackedPolicyTooLargeException",
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
    }
}
