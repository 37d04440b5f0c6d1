//! Certificates and keys from PEM texts.

use std::error::Error;

use shapewright_runtime::transport::{
    ClientCertificate, RootCertificates, TlsConfig, TlsConfigError,
};

const EC_CERTIFICATE: &str = include_str!("fixtures/ec.cert.pem");
const EC_SEC1: &str = include_str!("fixtures/ec.key.pem");
const RSA_CERTIFICATE: &str = include_str!("fixtures/rsa.cert.pem");
const RSA_PKCS1: &str = include_str!("fixtures/rsa.key.pem");
const RSA_PKCS8: &str = include_str!("fixtures/rsa-pkcs8.key.pem");
const ENCRYPTED: &str = include_str!("fixtures/encrypted.key.pem");

#[test]
fn every_kind_of_key_is_read() {
    let cases = [
        ("SEC1", EC_CERTIFICATE, EC_SEC1),
        ("PKCS#1", RSA_CERTIFICATE, RSA_PKCS1),
        ("PKCS#8", RSA_CERTIFICATE, RSA_PKCS8),
    ];
    for (name, certificate, key) in cases {
        ClientCertificate::from_pem(certificate, key).expect(name);
        // One text with all blocks and other text before them works as well as two texts.
        let all = format!("Bag Attributes\n{key}\n{certificate}");
        ClientCertificate::from_pem(&all, &all).expect(name);
    }
}

#[test]
fn errors_say_what_is_missing_or_wrong() {
    let damaged = EC_CERTIFICATE.replace("MII", "M*I");
    let cut = &EC_SEC1[..EC_SEC1.len() / 2];
    let no_key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    let cases = [
        (
            "",
            EC_SEC1,
            "no `BEGIN CERTIFICATE` block in the PEM text of the client certificate",
        ),
        (EC_SEC1, EC_SEC1, "no `BEGIN CERTIFICATE` block"),
        (
            EC_CERTIFICATE,
            "",
            "no private key in the PEM text: expected a block `BEGIN PRIVATE KEY`",
        ),
        (EC_CERTIFICATE, EC_CERTIFICATE, "no private key"),
        (EC_CERTIFICATE, ENCRYPTED, "is encrypted"),
        (
            &damaged,
            EC_SEC1,
            "the PEM text of the client certificate is damaged",
        ),
        (
            EC_CERTIFICATE,
            cut,
            "the PEM text of the private key is damaged",
        ),
        (EC_CERTIFICATE, no_key, "can't be used"),
        (
            EC_CERTIFICATE,
            RSA_PKCS1,
            "does not belong to the client certificate",
        ),
    ];
    for (certificate, key, expected) in cases {
        let error = ClientCertificate::from_pem(certificate, key).unwrap_err();
        let text = error.to_string();
        assert!(text.contains(expected), "{text} instead of {expected}");
        if let Some(source) = error.source() {
            assert!(!text.contains(&source.to_string()), "{text}");
        }
    }
    let error = ClientCertificate::from_pem(&damaged, EC_SEC1).unwrap_err();
    assert!(error.source().is_some(), "{error:?}");
}

#[test]
fn roots_are_checked_when_read() {
    RootCertificates::from_pem(EC_CERTIFICATE).unwrap();
    let none = RootCertificates::from_pem(EC_SEC1).unwrap_err();
    assert!(
        matches!(none, TlsConfigError::NoCertificate { .. }),
        "{none}"
    );
    let nonsense = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let error = RootCertificates::from_pem(nonsense).unwrap_err();
    assert!(matches!(error, TlsConfigError::UnusableRoot(_)), "{error}");
}

#[test]
fn protocol_names_are_checked() {
    assert!(TlsConfig::new().alpn_protocols(["x-amzn-http-ca"]).is_ok());
    for name in [String::new(), "x".repeat(256)] {
        let error = TlsConfig::new().alpn_protocols([name]).unwrap_err();
        assert!(matches!(error, TlsConfigError::InvalidProtocolName));
    }
}

#[test]
fn keys_are_not_printed() {
    let certificate = ClientCertificate::from_pem(EC_CERTIFICATE, EC_SEC1).unwrap();
    let config = TlsConfig::new().client_certificate(certificate);
    let shown = format!("{config:?}");
    assert!(shown.contains("<redacted>"), "{shown}");
    let secret = EC_SEC1.lines().nth(1).unwrap();
    assert!(!shown.contains(&secret[..16]), "{shown}");
}
