// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operation `AssumeRoot`.

use crate::errors::{ExpiredTokenException, RegionDisabledException};
use crate::newtypes::{
    MinimumSessionTokenSizeType, RootDurationSecondsType, SessionTokenSizeType,
    SessionTokenUtilizationType, SourceIdentityType, TargetPrincipalType,
};
use crate::types::{Credentials, PolicyDescriptorType};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `AssumeRoot`: `POST /`.
    ///
    /// [`Client::assume_root`](crate::Client::assume_root) calls it.
    AssumeRoot = "AssumeRoot".sigv4().sigv4a() {
        input: AssumeRootRequest,
        output: AssumeRootResponse,
        error: AssumeRootError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`AssumeRoot`](crate::Client::assume_root).
#[non_exhaustive]
pub struct AssumeRootRequest {
    /// The member account principal ARN or account ID.
    pub target_principal: TargetPrincipalType,
    /// The identity based policy that scopes the session to the privileged tasks that can be performed. You must use
    /// one of following Amazon Web Services managed policies to scope root session actions:
    ///
    /// - [IAMAuditRootUserCredentials](https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html#security-iam-awsmanpol-IAMAuditRootUserCredentials)
    /// - [IAMCreateRootUserPassword](https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html#security-iam-awsmanpol-IAMCreateRootUserPassword)
    /// - [IAMDeleteRootUserCredentials](https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html#security-iam-awsmanpol-IAMDeleteRootUserCredentials)
    /// - [S3UnlockBucketPolicy](https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html#security-iam-awsmanpol-S3UnlockBucketPolicy)
    /// - [SQSUnlockQueuePolicy](https://docs.aws.amazon.com/IAM/latest/UserGuide/security-iam-awsmanpol.html#security-iam-awsmanpol-SQSUnlockQueuePolicy)
    pub task_policy_arn: PolicyDescriptorType,
    /// The duration, in seconds, of the privileged session. The value can range from 0 seconds up to the maximum
    /// session duration of 900 seconds (15 minutes). If you specify a value higher than this setting, the operation
    /// fails.
    ///
    /// By default, the value is set to `900` seconds.
    pub duration_seconds: Option<RootDurationSecondsType>,
    pub minimum_session_token_size: Option<MinimumSessionTokenSizeType>,
}

structure! {
    AssumeRootRequest {
        0 target_principal("TargetPrincipal".required());
        1 task_policy_arn("TaskPolicyArn".required());
        2 duration_seconds("DurationSeconds");
        3 minimum_session_token_size("MinimumSessionTokenSize");
    }
}

impl AssumeRootRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        target_principal: impl Into<TargetPrincipalType>,
        task_policy_arn: impl Into<PolicyDescriptorType>,
    ) -> Self {
        Self {
            target_principal: target_principal.into(),
            task_policy_arn: task_policy_arn.into(),
            ..Shape::empty()
        }
    }

    /// The duration, in seconds, of the privileged session.
    #[must_use]
    pub fn duration_seconds(mut self, value: impl Into<RootDurationSecondsType>) -> Self {
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

/// The output of [`AssumeRoot`](crate::Client::assume_root).
#[non_exhaustive]
pub struct AssumeRootResponse {
    /// The temporary security credentials, which include an access key ID, a secret access key, and a security token.
    ///
    /// > **Note**
    /// >
    /// > The size of the security token that STS API operations return is not fixed. We strongly recommend that you
    /// > make no assumptions about the maximum size.
    pub credentials: Option<Credentials>,
    /// The source identity specified by the principal that is calling the [`AssumeRoot`](crate::Client::assume_root)
    /// operation.
    ///
    /// You can use the `aws:SourceIdentity` condition key to control access based on the value of source identity.
    /// For more information about using source identity, see
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
    AssumeRootResponse: Default {
        0 credentials("Credentials");
        1 source_identity("SourceIdentity");
        2 session_token_utilization("SessionTokenUtilization");
        3 session_token_size("SessionTokenSize");
    }
}

operation_error! {
    /// The errors of [`AssumeRoot`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    AssumeRootError {
        RegionDisabled(RegionDisabledException) = "RegionDisabledException",
        ExpiredToken(ExpiredTokenException) = "ExpiredTokenException",
    }
}
