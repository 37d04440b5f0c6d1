//! The provider for devices, which the server knows by their certificates.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, SanType};
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use shapewright_config::providers::RoleAlias;
use shapewright_config::runtime::transport::{
    ClientCertificate, RootCertificates, TlsConfig, TransportConfig,
};
use shapewright_config::surroundings::Surroundings;

use crate::both;
use crate::server::{Server, respond};

/// Who issues certificates in a test.
struct Authority {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut parameters = CertificateParams::default();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self {
            pem: parameters.self_signed(&key).unwrap().pem(),
            issuer: Issuer::new(parameters, key),
        }
    }

    /// Returns a certificate for this machine, and its key, as PEM.
    fn issue(&self) -> (String, String) {
        let mut parameters = CertificateParams::default();
        let address = SanType::IpAddress([127, 0, 0, 1].into());
        parameters.subject_alt_names.push(address);
        let key = KeyPair::generate().unwrap();
        let certificate = parameters.signed_by(&key, &self.issuer).unwrap();
        (certificate.pem(), key.serialize_pem())
    }

    /// A server that wants a certificate of this authority.
    fn server(&self) -> ServerConfig {
        let der = |pem: &str| CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(der(&self.pem)).unwrap();
        let provider = Arc::new(ring::default_provider());
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider));
        let (certificate, key) = self.issue();
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
        ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(verifier.build().unwrap())
            .with_single_cert(vec![der(&certificate)], key)
            .unwrap()
    }

    /// Surroundings that trust this authority only.
    fn surroundings(&self) -> Surroundings {
        let roots = RootCertificates::from_pem(&self.pem).unwrap();
        let tls = TlsConfig::new().root_certificates(roots);
        Surroundings::system().with_transport_config(TransportConfig::new().tls(tls))
    }
}

fn certificate(authority: &Authority) -> ClientCertificate {
    let (certificate, key) = authority.issue();
    ClientCertificate::from_pem(certificate, key).unwrap()
}

const KEYS: &str = r#"{"credentials":{"accessKeyId":"ASIA","secretAccessKey":"hush","sessionToken":"t",
    "expiration":"2126-01-01T01:00:00Z"}}"#;

fn start(authority: &Authority) -> Server {
    Server::start_tls(authority.server(), |request| {
        match (
            request.path.as_str(),
            request.header("x-amzn-iot-thingname"),
        ) {
            ("/role-aliases/my-alias/credentials", Some("thing")) => respond(200, KEYS),
            _ => respond(404, r#"{"message":"Invalid Credential"}"#),
        }
    })
}

#[test]
fn a_device_shows_its_certificate() {
    let authority = Authority::new();
    let server = start(&authority);
    let provider = |alias: &str| {
        let surroundings = authority.surroundings();
        let certificate = certificate(&authority);
        RoleAlias::new(&surroundings, certificate, server.url("https"), alias).thing_name("thing")
    };
    for result in both(&provider("my-alias")) {
        assert_eq!(result.unwrap().access_key_id(), "ASIA");
    }
    assert_eq!(server.requests(), 2);
    for result in both(&provider("other")) {
        let error = result.unwrap_err().to_string();
        assert!(error.contains("(Invalid Credential)"), "{error}");
    }
}

#[test]
fn a_certificate_of_somebody_else_is_not_accepted() {
    let authority = Authority::new();
    let server = start(&authority);
    let surroundings = authority.surroundings();
    let certificate = certificate(&Authority::new());
    let provider = RoleAlias::new(&surroundings, certificate, server.url("https"), "my-alias");
    for result in both(&provider.max_attempts(1)) {
        let error = result.unwrap_err();
        assert!(!error.to_string().contains("hush"), "{error}");
    }
    assert_eq!(server.requests(), 0);
}
