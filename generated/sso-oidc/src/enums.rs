// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    AccessDeniedExceptionReason {
        0 KmsAccessDeniedException = "KMS_AccessDeniedException";
    }
}

enumeration! {
    InvalidRequestExceptionReason {
        0 KmsDisabledException = "KMS_DisabledException";
        1 KmsInvalidKeyUsageException = "KMS_InvalidKeyUsageException";
        2 KmsInvalidStateException = "KMS_InvalidStateException";
        3 KmsNotFoundException = "KMS_NotFoundException";
    }
}
