//! TLS for both transports: rustls with ring, TLS 1.2 and 1.3, or else a configuration of the user's.
//!
//! In: PEM texts and names of protocols, which are checked at once. Out: one [`rustls::ClientConfig`]. The
//! process-wide default provider of rustls is neither used nor set.

use std::fmt;
use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, RootCertStore};
use zeroize::Zeroize;

/// The TLS settings: which servers to trust, how to identify this client, and which protocols to offer.
///
/// ```
/// use shapewright_runtime::transport::{ClientCertificate, RootCertificates, TlsConfig, TlsConfigError};
///
/// fn device(roots: &str, certificate: &str, key: &str) -> Result<TlsConfig, TlsConfigError> {
///     TlsConfig::new()
///         .root_certificates(RootCertificates::from_pem(roots)?)
///         .client_certificate(ClientCertificate::from_pem(certificate, key)?)
///         .alpn_protocols(["x-amzn-http-ca"])
/// }
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TlsConfig {
    roots: Option<RootCertificates>,
    additional_roots: Option<RootCertificates>,
    client_certificate: Option<ClientCertificate>,
    alpn: Vec<Vec<u8>>,
    custom: Option<Arc<ClientConfig>>,
}

impl TlsConfig {
    /// Creates the default settings. They trust the bundled root certificates of Mozilla (crate
    /// `webpki-roots`), send no client certificate, and offer no protocol by ALPN, so HTTP/1.1 is spoken.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Uses a configuration of rustls as it is: for another provider of cryptography (such as one that is
    /// validated for FIPS 140), for a verifier of your own, or for keys in hardware.
    ///
    /// Both transports use it, and the other settings of this type don't count then. Its type is the one of
    /// rustls 0.23.
    ///
    /// Its `alpn_protocols` must not have `h2`: calls speak HTTP/1.1, and fail if the server chooses HTTP/2. The
    /// few calls by HTTP/2 offer `h2` by themselves.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use rustls::crypto::ring;
    /// use shapewright_runtime::transport::{TlsConfig, TransportConfig};
    ///
    /// fn only_tls_1_3(roots: rustls::RootCertStore) -> Result<TransportConfig, rustls::Error> {
    ///     let config = rustls::ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
    ///         .with_protocol_versions(&[&rustls::version::TLS13])?
    ///         .with_root_certificates(roots)
    ///         .with_no_client_auth();
    ///     Ok(TransportConfig::new().tls(TlsConfig::from_rustls(config)))
    /// }
    /// ```
    #[must_use]
    pub fn from_rustls(config: impl Into<Arc<ClientConfig>>) -> Self {
        Self {
            custom: Some(config.into()),
            ..Self::default()
        }
    }

    /// Sets the root certificates to trust *instead of* the bundled ones.
    #[must_use]
    pub fn root_certificates(mut self, roots: RootCertificates) -> Self {
        self.roots = Some(roots);
        self
    }

    /// Sets root certificates to trust *in addition to* the others.
    #[must_use]
    pub fn additional_root_certificates(mut self, roots: RootCertificates) -> Self {
        self.additional_roots = Some(roots);
        self
    }

    /// Sets the certificate that identifies this client, if the server asks for one.
    #[must_use]
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.client_certificate = Some(certificate);
        self
    }

    /// Sets the protocols to offer by ALPN, the preferred one first.
    ///
    /// The transports speak HTTP/1.1 whichever protocol is chosen, so don't offer `h2`. AWS documents
    /// `x-amzn-http-ca` for client certificates on port 443. A server that ignores ALPN is accepted.
    ///
    /// # Errors
    ///
    /// [`TlsConfigError::InvalidProtocolName`] if a name is empty or longer than 255 bytes.
    pub fn alpn_protocols<I>(mut self, protocols: I) -> Result<Self, TlsConfigError>
    where
        I: IntoIterator,
        I::Item: AsRef<[u8]>,
    {
        self.alpn.clear();
        for protocol in protocols {
            let name = protocol.as_ref();
            if name.is_empty() || name.len() > 255 {
                return Err(TlsConfigError::InvalidProtocolName);
            }
            self.alpn.push(name.to_vec());
        }
        Ok(self)
    }

    /// Returns the configuration for rustls.
    pub(super) fn client_config(&self) -> Arc<ClientConfig> {
        if let Some(custom) = &self.custom {
            return Arc::clone(custom);
        }
        let mut roots = RootCertStore::empty();
        match &self.roots {
            Some(custom) => roots.extend(custom.store.roots.iter().cloned()),
            None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        }
        if let Some(additional) = &self.additional_roots {
            roots.extend(additional.store.roots.iter().cloned());
        }
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has cipher suites for TLS 1.2 and 1.3")
            .with_root_certificates(roots);
        let mut config = match &self.client_certificate {
            Some(certificate) => builder.with_client_cert_resolver(certificate.resolver.clone()),
            None => builder.with_no_client_auth(),
        };
        config.alpn_protocols.clone_from(&self.alpn);
        Arc::new(config)
    }

    /// Describes the trusted roots, for error messages.
    pub(super) fn describe_roots(&self) -> String {
        if self.custom.is_some() {
            return "those of your configuration of rustls".to_owned();
        }
        let roots = match &self.roots {
            None => "the bundled Mozilla roots".to_owned(),
            Some(roots) => format!("{} configured root certificate(s)", roots.len()),
        };
        match &self.additional_roots {
            None => roots,
            Some(additional) => format!("{roots} and {} additional one(s)", additional.len()),
        }
    }

    /// Says whose configuration this is, for error messages.
    pub(super) fn describe_origin(&self) -> &'static str {
        match self.custom {
            Some(_) => "your configuration of rustls",
            None => "the configuration of TLS",
        }
    }

    /// Describes the offered protocols, for error messages.
    pub(super) fn describe_alpn(&self) -> String {
        let custom = self.custom.as_ref();
        let offered = custom.map_or(&self.alpn, |custom| &custom.alpn_protocols);
        if offered.is_empty() {
            return "none".to_owned();
        }
        let names = offered.iter().map(|name| String::from_utf8_lossy(name));
        names.collect::<Vec<_>>().join(", ")
    }

    /// Returns `true` if there is a client certificate to send.
    pub(super) fn has_client_certificate(&self) -> bool {
        match &self.custom {
            Some(custom) => custom.client_auth_cert_resolver.has_certs(),
            None => self.client_certificate.is_some(),
        }
    }
}

/// Root certificates to trust, read from PEM.
#[derive(Clone)]
pub struct RootCertificates {
    store: Arc<RootCertStore>,
}

impl RootCertificates {
    /// Reads every `CERTIFICATE` block of a PEM text. Other blocks, and text between blocks, are skipped.
    ///
    /// # Errors
    ///
    /// There is no such block, or one of them is damaged or not an X.509 certificate.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, TlsConfigError> {
        let mut store = RootCertStore::empty();
        for certificate in certificates(pem.as_ref(), "the root certificates")? {
            store
                .add(certificate)
                .map_err(TlsConfigError::UnusableRoot)?;
        }
        Ok(Self {
            store: Arc::new(store),
        })
    }

    /// Reads the root certificates that this machine trusts: on Linux those of its distribution, on Windows
    /// and macOS those of the system. They are read once, when this is called.
    ///
    /// The variables `SSL_CERT_FILE` and `SSL_CERT_DIR` name other files, as for OpenSSL. Certificates that
    /// are damaged or too old to be read are left out.
    ///
    /// # Errors
    ///
    /// [`TlsConfigError::NoPlatformRoots`] if there are none.
    #[cfg(feature = "platform-roots")]
    pub fn from_platform() -> Result<Self, TlsConfigError> {
        let found = rustls_native_certs::load_native_certs();
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(found.certs);
        if store.is_empty() {
            let reasons = found.errors.iter().map(ToString::to_string);
            let reasons = reasons.collect::<Vec<_>>().join("; ");
            return Err(TlsConfigError::NoPlatformRoots { reasons });
        }
        Ok(Self {
            store: Arc::new(store),
        })
    }

    /// Returns the number of certificates.
    fn len(&self) -> usize {
        self.store.len()
    }
}

impl fmt::Debug for RootCertificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RootCertificates({})", self.len())
    }
}

/// A client certificate with its chain and its private key, read from PEM.
///
/// `Debug` does not show the key. After the key was passed to the signing library (ring), the decoded key is
/// overwritten in memory. Ring's copy is not overwritten when it is dropped, and neither is the text given to
/// [`from_pem`](Self::from_pem).
#[derive(Clone)]
pub struct ClientCertificate {
    resolver: Arc<SingleCertAndKey>,
    chain_length: usize,
}

impl ClientCertificate {
    /// Reads a certificate chain, which begins with the client's own certificate, and its private key.
    ///
    /// The key may be PKCS#8 (`PRIVATE KEY`), PKCS#1 (`RSA PRIVATE KEY`) or SEC1 (`EC PRIVATE KEY`). It must
    /// not be encrypted. Both arguments may be the same text with all blocks in it.
    ///
    /// # Errors
    ///
    /// A block is missing or damaged, the kind of key is not supported, or the key does not belong to the
    /// first certificate of the chain.
    pub fn from_pem(
        certificate_chain: impl AsRef<[u8]>,
        private_key: impl AsRef<[u8]>,
    ) -> Result<Self, TlsConfigError> {
        let chain = certificates(certificate_chain.as_ref(), "the client certificate")?;
        let chain_length = chain.len();
        let mut key = parse_private_key(private_key.as_ref())?;
        let signing_key = ring::sign::any_supported_type(&key);
        key.zeroize();
        let signing_key = signing_key.map_err(TlsConfigError::UnusableKey)?;
        let pair = CertifiedKey::new(chain, signing_key);
        pair.keys_match().map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => TlsConfigError::KeyMismatch,
            error => TlsConfigError::UnusableCertificate(error),
        })?;
        Ok(Self {
            resolver: Arc::new(SingleCertAndKey::from(pair)),
            chain_length,
        })
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCertificate")
            .field("chain_length", &self.chain_length)
            .field("private_key", &format_args!("<redacted>"))
            .finish_non_exhaustive()
    }
}

/// Reads all certificates of a PEM text. There must be at least one.
fn certificates(
    text: &[u8],
    what: &'static str,
) -> Result<Vec<CertificateDer<'static>>, TlsConfigError> {
    let certificates = CertificateDer::pem_slice_iter(text)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| TlsConfigError::MalformedPem { what, error })?;
    if certificates.is_empty() {
        return Err(TlsConfigError::NoCertificate { what });
    }
    Ok(certificates)
}

/// Reads the first private key of a PEM text.
fn parse_private_key(text: &[u8]) -> Result<PrivateKeyDer<'static>, TlsConfigError> {
    PrivateKeyDer::from_pem_slice(text).map_err(|error| match error {
        pem::Error::NoItemsFound if contains(text, b"BEGIN ENCRYPTED PRIVATE KEY") => {
            TlsConfigError::EncryptedKey
        }
        pem::Error::NoItemsFound => TlsConfigError::NoPrivateKey,
        error => TlsConfigError::MalformedPem {
            what: "the private key",
            error,
        },
    })
}

/// Returns `true` if `needle` occurs in `haystack`.
fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle)
}

/// The error in a certificate, a key or the name of a protocol.
#[derive(Debug)]
#[non_exhaustive]
pub enum TlsConfigError {
    /// The PEM text has no `CERTIFICATE` block.
    #[non_exhaustive]
    NoCertificate {
        /// The text that was read.
        what: &'static str,
    },
    /// The machine has no root certificates that could be read.
    #[cfg(feature = "platform-roots")]
    #[non_exhaustive]
    NoPlatformRoots {
        /// What went wrong with which file. It is empty if there are no files.
        reasons: String,
    },
    /// The PEM text has no block with a private key.
    NoPrivateKey,
    /// The private key is protected by a passphrase. This is not supported.
    EncryptedKey,
    /// The PEM text is damaged.
    #[non_exhaustive]
    MalformedPem {
        /// The text that was read.
        what: &'static str,
        /// The error of the PEM reader.
        error: pem::Error,
    },
    /// A root certificate is not an X.509 certificate.
    UnusableRoot(rustls::Error),
    /// The client certificate is not an X.509 certificate.
    UnusableCertificate(rustls::Error),
    /// The private key is neither RSA, nor ECDSA on a supported curve, nor Ed25519.
    UnusableKey(rustls::Error),
    /// The private key does not belong to the client certificate.
    KeyMismatch,
    /// The name of an ALPN protocol is empty or longer than 255 bytes.
    InvalidProtocolName,
}

impl fmt::Display for TlsConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCertificate { what } => {
                write!(f, "no `BEGIN CERTIFICATE` block in the PEM text of {what}")
            }
            #[cfg(feature = "platform-roots")]
            Self::NoPlatformRoots { reasons } => {
                f.write_str("this machine has no root certificates: install those of your system (such as the package \
                             `ca-certificates`), or name a file in SSL_CERT_FILE")?;
                if !reasons.is_empty() {
                    write!(f, " ({reasons})")?;
                }
                Ok(())
            }
            Self::NoPrivateKey => f.write_str(
                "no private key in the PEM text: expected a block `BEGIN PRIVATE KEY` (PKCS#8), \
                 `BEGIN RSA PRIVATE KEY` (PKCS#1) or `BEGIN EC PRIVATE KEY` (SEC1)",
            ),
            Self::EncryptedKey => f.write_str(
                "the private key is encrypted: decrypt it first, for example with `openssl pkey`",
            ),
            Self::MalformedPem { what, .. } => write!(f, "the PEM text of {what} is damaged"),
            Self::UnusableRoot(_) => f.write_str("a root certificate can't be used"),
            Self::UnusableCertificate(_) => f.write_str("the client certificate can't be used"),
            Self::UnusableKey(_) => f.write_str(
                "the private key can't be used: it is neither RSA (2048 to 8192 bits), nor ECDSA on \
                 P-256 or P-384, nor Ed25519",
            ),
            Self::KeyMismatch => {
                f.write_str("the private key does not belong to the client certificate")
            }
            Self::InvalidProtocolName => {
                f.write_str("the name of an ALPN protocol is empty or longer than 255 bytes")
            }
        }
    }
}

impl std::error::Error for TlsConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::MalformedPem { error, .. } => Some(error),
            Self::UnusableRoot(error)
            | Self::UnusableCertificate(error)
            | Self::UnusableKey(error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(all(test, feature = "platform-roots"))]
mod tests {
    use super::*;

    #[test]
    fn what_went_wrong_with_the_files_is_said_if_there_are_some() {
        let text = |reasons: &str| {
            let reasons = reasons.to_owned();
            TlsConfigError::NoPlatformRoots { reasons }.to_string()
        };
        assert!(text("").ends_with("in SSL_CERT_FILE"), "{}", text(""));
        let found = text("a.pem is no file");
        assert!(found.ends_with(" (a.pem is no file)"), "{found}");
    }
}
