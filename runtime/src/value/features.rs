//! [`Features`]: which parts of a client made a request, as its user agent tells them.

use std::fmt::{self, Debug, Formatter};

/// A set of features that a request or its client uses. The header `user-agent` lists their ids, which all AWS
/// SDKs share.
///
/// A client knows most of them by itself. What it can't know, others tell it:
///
/// - A provider of credentials tells how it got them, by
///   [`Credentials::with_features`](crate::auth::Credentials::with_features).
/// - A paginator, a waiter or a transfer manager makes its calls through a view of the client, by
///   `client.with(|it| it.features(Features::PAGINATOR))`.
///
/// ```
/// use shapewright_runtime::client::Features;
///
/// let features = Features::CREDENTIALS_PROFILE.and(Features::CREDENTIALS_STS_ASSUME_ROLE);
/// assert_eq!(features.ids().collect::<Vec<_>>(), ["i", "n"]);
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Features(u64);

macro_rules! features {
    ($($(#[$docs:meta])* $name:ident = $bit:literal, $id:literal;)*) => {
        impl Features {
            $($(#[$docs])* pub const $name: Self = Self(1 << $bit);)*

            /// All features, in the order of their ids.
            const ALL: &'static [(Self, &'static str, &'static str)] =
                &[$((Self::$name, $id, stringify!($name))),*];
        }
    };
}

features! {
    /// A waiter makes the request.
    WAITER = 0, "B";
    /// A paginator makes the request.
    PAGINATOR = 1, "C";
    /// Retries in the standard mode.
    RETRY_STANDARD = 2, "E";
    /// Retries in the adaptive mode.
    RETRY_ADAPTIVE = 3, "F";
    /// A transfer manager makes the request.
    TRANSFER = 4, "G";
    /// The bucket has sessions, and one signs the request.
    SESSION_BUCKET = 41, "J";
    /// The body is compressed by gzip.
    GZIP = 5, "L";
    /// The protocol Smithy RPC v2 CBOR.
    RPC_V2_CBOR = 6, "M";
    /// The endpoint is not the standard one.
    ENDPOINT_OVERRIDE = 7, "N";
    /// The account of the credentials is in the host name.
    ACCOUNT_ENDPOINT = 42, "O";
    /// The account goes into host names if the credentials name one, at a service that has such endpoints.
    ACCOUNT_MODE_PREFERRED = 43, "P";
    /// The account does not go into host names, at a service that has such endpoints.
    ACCOUNT_MODE_DISABLED = 44, "Q";
    /// The account has to be in host names, at a service that has such endpoints.
    ACCOUNT_MODE_REQUIRED = 45, "R";
    /// A signature that is valid in several regions.
    SIGV4A_SIGNING = 40, "S";
    /// The credentials name their account, at a service that has endpoints of accounts.
    ACCOUNT_RESOLVED = 46, "T";
    /// The request has a checksum by CRC-32.
    CHECKSUM_CRC32 = 8, "U";
    /// The request has a checksum by CRC-32C.
    CHECKSUM_CRC32C = 9, "V";
    /// The request has a checksum by CRC-64/NVME.
    CHECKSUM_CRC64 = 10, "W";
    /// The request has a checksum by SHA-1.
    CHECKSUM_SHA1 = 11, "X";
    /// The request has a checksum by SHA-256.
    CHECKSUM_SHA256 = 12, "Y";
    /// Requests have checksums whenever the operation supports them.
    REQUEST_WHEN_SUPPORTED = 13, "Z";
    /// Requests have checksums only if the operation requires them.
    REQUEST_WHEN_REQUIRED = 14, "a";
    /// Checksums of responses are checked whenever the operation supports them.
    RESPONSE_WHEN_SUPPORTED = 15, "b";
    /// Checksums of responses are checked only if the operation requires it.
    RESPONSE_WHEN_REQUIRED = 16, "c";
    /// The program itself has the credentials.
    CREDENTIALS_CODE = 17, "e";
    /// Credentials of the environment (`AWS_ACCESS_KEY_ID`).
    CREDENTIALS_ENV_VARS = 18, "g";
    /// The environment names the file of a web identity token.
    CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN = 19, "h";
    /// Credentials of an assumed role.
    CREDENTIALS_STS_ASSUME_ROLE = 20, "i";
    /// Credentials of a role that was assumed with SAML.
    CREDENTIALS_STS_ASSUME_ROLE_SAML = 21, "j";
    /// Credentials of a role that was assumed with a web identity token.
    CREDENTIALS_STS_ASSUME_ROLE_WEB_ID = 22, "k";
    /// Credentials of a federated user.
    CREDENTIALS_STS_FEDERATION_TOKEN = 23, "l";
    /// Credentials of a session.
    CREDENTIALS_STS_SESSION_TOKEN = 24, "m";
    /// A profile has the credentials themselves.
    CREDENTIALS_PROFILE = 25, "n";
    /// A profile names another profile as its source.
    CREDENTIALS_PROFILE_SOURCE_PROFILE = 26, "o";
    /// A profile names a provider as its source.
    CREDENTIALS_PROFILE_NAMED_PROVIDER = 27, "p";
    /// A profile names the file of a web identity token.
    CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN = 28, "q";
    /// A profile names a session of SSO.
    CREDENTIALS_PROFILE_SSO = 29, "r";
    /// Credentials of SSO.
    CREDENTIALS_SSO = 30, "s";
    /// A profile uses SSO without a session.
    CREDENTIALS_PROFILE_SSO_LEGACY = 31, "t";
    /// Credentials of SSO without a session.
    CREDENTIALS_SSO_LEGACY = 32, "u";
    /// A profile names a process.
    CREDENTIALS_PROFILE_PROCESS = 33, "v";
    /// Credentials of a process.
    CREDENTIALS_PROCESS = 34, "w";
    /// Credentials of a container.
    CREDENTIALS_HTTP = 35, "z";
    /// Credentials of an EC2 instance.
    CREDENTIALS_IMDS = 36, "0";
    /// The environment has the bearer token of the service.
    BEARER_SERVICE_ENV_VARS = 37, "3";
    /// Somebody listens to what calls tell of themselves in numbers.
    METRICS = 47, "5";
    /// A profile names a session of `aws login`.
    CREDENTIALS_PROFILE_LOGIN = 38, "AC";
    /// Credentials of `aws login`.
    CREDENTIALS_LOGIN = 39, "AD";
    /// The request has a checksum by MD5.
    CHECKSUM_MD5 = 48, "AE";
    /// The request has a checksum by SHA-512.
    CHECKSUM_SHA512 = 49, "AF";
}

impl Features {
    /// Creates a set without features.
    #[must_use]
    pub const fn new() -> Self {
        Self(0)
    }

    /// Returns these features and others.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Returns `true` if all of these other features are in the set.
    #[must_use]
    pub const fn contains(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Returns `true` if the set has no feature.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the ids of the features, as user agents have them.
    pub fn ids(self) -> impl Iterator<Item = &'static str> {
        self.present().map(|(_, id, _)| *id)
    }

    fn present(self) -> impl Iterator<Item = &'static (Self, &'static str, &'static str)> {
        let all = Self::ALL.iter();
        all.filter(move |(feature, ..)| self.contains(*feature))
    }
}

impl Debug for Features {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.present().map(|(_, _, name)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_feature_has_a_bit_and_an_id_of_its_own() {
        let mut ids = Vec::new();
        let mut all = Features::new();
        for (feature, id, name) in Features::ALL {
            assert!(!all.contains(*feature), "{name}");
            all = all.and(*feature);
            assert!(!ids.contains(id), "{name}");
            ids.push(id);
        }
        // AWS allows 1,024 bytes for all ids of a request.
        assert!(all.ids().collect::<Vec<_>>().join(",").len() < 1024);
    }

    #[test]
    fn a_set_shows_names() {
        let set = Features::WAITER.and(Features::CREDENTIALS_IMDS);
        assert_eq!(format!("{set:?}"), r#"{"WAITER", "CREDENTIALS_IMDS"}"#);
        assert!(!set.is_empty() && Features::new().is_empty());
    }
}
