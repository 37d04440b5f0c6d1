// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! Structures and unions that several operations share.

use crate::newtypes::{
    AccessKeyType, ExpirationTimestampType, SecretAccessKeyType, SessionTokenType,
};
use shapewright_runtime::structure;

/// Provides information about the role credentials that are assigned to the user.
#[non_exhaustive]
pub struct RoleCredentials {
    /// The identifier used for the temporary security credentials. For more information, see
    /// [Using Temporary Security Credentials to Request Access to AWS Resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html)
    /// in the *AWS IAM User Guide*.
    pub access_key_id: Option<AccessKeyType>,
    /// The key that is used to sign the request. For more information, see
    /// [Using Temporary Security Credentials to Request Access to AWS Resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html)
    /// in the *AWS IAM User Guide*.
    pub secret_access_key: Option<SecretAccessKeyType>,
    /// The token used for temporary credentials. For more information, see
    /// [Using Temporary Security Credentials to Request Access to AWS Resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html)
    /// in the *AWS IAM User Guide*.
    pub session_token: Option<SessionTokenType>,
    /// The date on which temporary security credentials expire.
    pub expiration: Option<ExpirationTimestampType>,
}

structure! {
    RoleCredentials: Default {
        0 access_key_id("accessKeyId");
        1 secret_access_key("secretAccessKey");
        2 session_token("sessionToken");
        3 expiration("expiration");
    }
}
