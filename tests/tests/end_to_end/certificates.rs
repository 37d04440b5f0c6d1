//! Certificates made while the tests run.

use std::sync::{Arc, LazyLock};

use iot_jobs_data_plane::runtime::transport::{ClientCertificate, RootCertificates, TlsConfig};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, SanType};
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};

/// The authority that issues the certificates of all servers.
pub(crate) static SERVERS: LazyLock<Authority> = LazyLock::new(|| Authority::new("servers"));

/// The authority that issues the certificates of all devices.
pub(crate) static DEVICES: LazyLock<Authority> = LazyLock::new(|| Authority::new("devices"));

/// A certificate authority.
pub(crate) struct Authority {
    pub(crate) pem: String,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key, as PEM.
pub(crate) struct Identity {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self {
            pem,
            issuer: Issuer::new(params, key),
        }
    }

    /// A certificate for a device of this name.
    pub(crate) fn device(&self, name: &str) -> Identity {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        self.sign(&params)
    }

    fn sign(&self, params: &CertificateParams) -> Identity {
        let key = KeyPair::generate().unwrap();
        Identity {
            certificate: params.signed_by(&key, &self.issuer).unwrap().pem(),
            key: key.serialize_pem(),
        }
    }

    /// TLS settings of a client that trusts only this authority.
    pub(crate) fn trusted(&self) -> TlsConfig {
        TlsConfig::new().root_certificates(RootCertificates::from_pem(&self.pem).unwrap())
    }

    /// A server on loopback with a certificate of this authority. It asks devices for a certificate of
    /// `devices`, if given.
    pub(crate) fn server(&self, devices: Option<&Self>) -> ServerConfig {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        let loopback = SanType::IpAddress("127.0.0.1".parse().unwrap());
        params.subject_alt_names.push(loopback);
        let identity = self.sign(&params);
        let provider = Arc::new(ring::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .unwrap();
        let builder = match devices {
            None => builder.with_no_client_auth(),
            Some(devices) => {
                let mut roots = RootCertStore::empty();
                let root = CertificateDer::from_pem_slice(devices.pem.as_bytes()).unwrap();
                roots.add(root).unwrap();
                let verifier =
                    WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let certificate = CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap();
        let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
        builder.with_single_cert(vec![certificate], key).unwrap()
    }
}

impl Identity {
    pub(crate) fn for_client(&self) -> ClientCertificate {
        ClientCertificate::from_pem(&self.certificate, &self.key).unwrap()
    }
}
