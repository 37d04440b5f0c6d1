//! TLS: whom the client trusts, how it identifies itself, and what it offers.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, SanType, date_time_ymd,
};
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::version::{TLS12, TLS13};
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use shapewright_runtime::transport::{
    ClientCertificate, RootCertificates, TlsConfig, TransportErrorKind,
};

use crate::client::{clients, config, full_text, get, url};
use crate::server::{Peer, Server};

static BOTH: &[&SupportedProtocolVersion] = &[&TLS12, &TLS13];
static ONLY_12: &[&SupportedProtocolVersion] = &[&TLS12];
static ONLY_13: &[&SupportedProtocolVersion] = &[&TLS13];

/// A certificate authority for one test.
pub(crate) struct Authority {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key, as PEM.
struct Identity {
    certificate: String,
    key: String,
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

    /// Returns a certificate for these names.
    fn issue(&self, names: &[&str]) -> Identity {
        self.sign(&parameters(names))
    }

    fn sign(&self, params: &CertificateParams) -> Identity {
        let key = KeyPair::generate().unwrap();
        Identity {
            certificate: params.signed_by(&key, &self.issuer).unwrap().pem(),
            key: key.serialize_pem(),
        }
    }

    pub(crate) fn roots(&self) -> RootCertificates {
        RootCertificates::from_pem(&self.pem).unwrap()
    }

    /// A client which trusts this authority only.
    pub(crate) fn trusted(&self) -> TlsConfig {
        TlsConfig::new().root_certificates(self.roots())
    }

    /// A server for 127.0.0.1 with a certificate of this authority.
    pub(crate) fn server(&self) -> ServerConfig {
        self.server_of("127.0.0.1")
    }

    /// A server of this name with a certificate of this authority.
    pub(crate) fn server_of(&self, name: &str) -> ServerConfig {
        server_config(&self.issue(&[name]), None, BOTH)
    }
}

impl Identity {
    fn for_client(&self) -> ClientCertificate {
        ClientCertificate::from_pem(&self.certificate, &self.key).unwrap()
    }
}

/// Returns the parameters of a certificate for these names.
fn parameters(names: &[&str]) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    for name in names {
        params.subject_alt_names.push(match name.parse() {
            Ok(address) => SanType::IpAddress(address),
            Err(_) => SanType::DnsName((*name).try_into().unwrap()),
        });
    }
    params
}

/// Returns a server with this certificate. If `clients` is given, it requires a certificate of these clients.
fn server_config(
    identity: &Identity,
    clients: Option<&Authority>,
    versions: &[&'static SupportedProtocolVersion],
) -> ServerConfig {
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_protocol_versions(versions)
        .unwrap();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            let root = CertificateDer::from_pem_slice(authority.pem.as_bytes()).unwrap();
            roots.add(root).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let certificate = CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap();
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
    builder.with_single_cert(vec![certificate], key).unwrap()
}

/// Responds to every request with what the server knows about the client: the protocol and the number of
/// certificates.
fn report(peer: &mut Peer) {
    while peer.request().is_some() {
        let tls = peer.tls();
        let protocol = tls.alpn_protocol().map(String::from_utf8_lossy);
        let certificates = tls.peer_certificates().map_or(0, <[_]>::len);
        let text = format!("{protocol:?} {certificates}");
        peer.answer(&text);
    }
}

#[test]
fn custom_roots_replace_the_bundled_ones_or_add_to_them() {
    let (authority, other) = (Authority::new("one"), Authority::new("other"));
    let server = Server::start_tls(authority.server(), report);
    let uri = format!("https://{}/", server.address);
    let accepted = [
        authority.trusted(),
        TlsConfig::new().additional_root_certificates(authority.roots()),
        other
            .trusted()
            .additional_root_certificates(authority.roots()),
    ];
    for tls in accepted {
        for client in clients(&config().tls(tls.clone())) {
            for _ in 0..2 {
                let response = client.get(&uri);
                let response = response.unwrap_or_else(|error| panic!("{}: {error}", client.name));
                assert_eq!(response.body().as_bytes(), b"None 0", "{}", client.name);
            }
        }
    }
    assert_eq!(
        server.connections(),
        6,
        "TLS connections are kept alive, too"
    );
    let refused = [
        (TlsConfig::new(), "the bundled Mozilla roots"),
        (other.trusted(), "1 configured root certificate(s)"),
        (
            Authority::new("one").trusted(),
            "1 configured root certificate(s)",
        ),
    ];
    for (tls, roots) in refused {
        for client in clients(&config().tls(tls.clone())) {
            let error = client.get(&uri).unwrap_err();
            let shown = full_text(&error);
            assert_eq!(
                error.kind(),
                TransportErrorKind::Tls,
                "{}: {shown}",
                client.name
            );
            assert!(shown.contains(roots), "{shown}");
            assert!(shown.contains("TlsConfig::root_certificates"), "{shown}");
            assert!(shown.contains(&server.address.to_string()), "{shown}");
            assert!(error.is_connect() && !error.request_may_have_been_sent());
        }
    }
}

#[test]
fn certificates_for_other_hosts_and_other_times_are_refused() {
    let authority = Authority::new("one");
    let mut expired = parameters(&["127.0.0.1"]);
    expired.not_before = date_time_ymd(2001, 1, 1);
    expired.not_after = date_time_ymd(2002, 1, 1);
    let cases = [
        (authority.issue(&["example.com"]), "is for another host"),
        (authority.sign(&expired), "is this machine's clock right?"),
    ];
    for (identity, text) in cases {
        let server = Server::start_tls(server_config(&identity, None, BOTH), report);
        for client in clients(&config().tls(authority.trusted())) {
            let error = client
                .get(&format!("https://{}/", server.address))
                .unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Tls);
            assert!(full_text(&error).contains(text), "{}: {error}", client.name);
        }
        assert!(server.received().is_empty());
    }
}

#[test]
fn names_are_checked_as_well_as_addresses() {
    let authority = Authority::new("one");
    let server = server_config(&authority.issue(&["localhost"]), None, BOTH);
    let server = Server::start_tls(server, report);
    for client in clients(&config().tls(authority.trusted())) {
        let uri = format!("https://localhost:{}/", server.address.port());
        let response = client.get(&uri);
        assert!(response.is_ok(), "{}: {response:?}", client.name);
    }
}

#[test]
fn client_certificates_are_accepted() {
    let (servers, devices) = (Authority::new("servers"), Authority::new("devices"));
    let identity = servers.issue(&["127.0.0.1"]);
    let device = devices.issue(&["device"]).for_client();
    for versions in [ONLY_12, ONLY_13] {
        let server = server_config(&identity, Some(&devices), versions);
        let server = Server::start_tls(server, report);
        let tls = servers.trusted().client_certificate(device.clone());
        for client in clients(&config().tls(tls)) {
            let response = client.get(&format!("https://{}/", server.address)).unwrap();
            assert_eq!(response.body().as_bytes(), b"None 1", "{}", client.name);
        }
    }
}

#[test]
fn refused_client_certificates_are_named_as_the_cause() {
    let (servers, devices, others) = (
        Authority::new("servers"),
        Authority::new("devices"),
        Authority::new("others"),
    );
    let identity = servers.issue(&["127.0.0.1"]);
    let wrong = others.issue(&["device"]).for_client();
    let mut expired = parameters(&["device"]);
    expired.not_before = date_time_ymd(2001, 1, 1);
    expired.not_after = date_time_ymd(2002, 1, 1);
    let expired = devices.sign(&expired).for_client();
    let cases = [
        (None, "requires a client certificate and none is configured"),
        (
            Some(wrong),
            "refused the client certificate (it does not know the authority",
        ),
        (
            Some(expired),
            "refused the client certificate (it is not valid at this time)",
        ),
    ];
    for versions in [ONLY_12, ONLY_13] {
        let server = server_config(&identity, Some(&devices), versions);
        let server = Server::start_tls(server, report);
        for (certificate, text) in &cases {
            let mut tls = servers.trusted();
            if let Some(certificate) = certificate {
                tls = tls.client_certificate(certificate.clone());
            }
            for client in clients(&config().tls(tls)) {
                // A large body is still being written when the refusal arrives.
                for size in [0, 4 << 20] {
                    let mut request = get(&format!("https://{}/", server.address));
                    *request.body_mut() = vec![b'x'; size].into();
                    let error = client.send(request).unwrap_err();
                    let shown = full_text(&error);
                    let case = format!("{} {versions:?} {size}: {shown}", client.name);
                    assert_eq!(error.kind(), TransportErrorKind::Tls, "{case}");
                    assert!(shown.contains(text), "{case}");
                    assert!(!error.request_may_have_been_sent(), "{case}");
                }
            }
        }
        assert!(server.received().is_empty());
    }
}

#[test]
fn protocols_are_offered_only_when_configured() {
    let authority = Authority::new("one");
    let mut server = authority.server();
    server.alpn_protocols = vec![b"h2".to_vec(), b"x-amzn-http-ca".to_vec()];
    let server = Server::start_tls(server, report);
    let cases: [(&[&str], &str); 3] = [
        (&[], "None 0"),
        (&["x-amzn-http-ca"], "Some(\"x-amzn-http-ca\") 0"),
        (&["other", "x-amzn-http-ca"], "Some(\"x-amzn-http-ca\") 0"),
    ];
    for (protocols, expected) in cases {
        let tls = authority.trusted().alpn_protocols(protocols).unwrap();
        for client in clients(&config().tls(tls)) {
            let response = client.get(&format!("https://{}/", server.address)).unwrap();
            assert_eq!(
                response.body().as_bytes(),
                expected.as_bytes(),
                "{}",
                client.name
            );
        }
    }
    let tls = authority.trusted().alpn_protocols(["other"]).unwrap();
    for client in clients(&config().tls(tls)) {
        let error = client
            .get(&format!("https://{}/", server.address))
            .unwrap_err();
        let shown = full_text(&error);
        assert_eq!(
            error.kind(),
            TransportErrorKind::Tls,
            "{}: {shown}",
            client.name
        );
        assert!(
            shown.contains("none of the offered ALPN protocols (other)"),
            "{shown}"
        );
    }
}

#[test]
fn offering_http_2_is_named_as_the_cause() {
    let authority = Authority::new("one");
    let mut server = authority.server();
    server.alpn_protocols = vec![b"h2".to_vec()];
    let server = Server::start_tls(server, report);
    let mut offering = custom(&authority, None);
    offering.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    for (tls, expected) in [
        (
            TlsConfig::from_rustls(offering),
            "your configuration of rustls offers `h2`",
        ),
        (
            authority.trusted().alpn_protocols(["h2"]).unwrap(),
            "the configuration of TLS offers `h2`",
        ),
    ] {
        for client in clients(&config().tls(tls)) {
            let error = client.get(&format!("https://{}/", server.address));
            let error = error.unwrap_err();
            let shown = full_text(&error);
            assert!(shown.contains(expected), "{}: {shown}", client.name);
            assert!(!error.is_retryable(), "{}: {shown}", client.name);
            assert!(!error.request_may_have_been_sent());
        }
    }
    assert!(server.received().is_empty());
}

#[test]
fn tls_and_plain_text_do_not_mix() {
    let plain = Server::start(|peer| {
        peer.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        peer.wait();
    });
    let authority = Authority::new("one");
    let secure = Server::start_tls(authority.server(), report);
    for client in clients(&config().tls(authority.trusted())) {
        let error = client
            .get(&format!("https://{}/", plain.address))
            .unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Tls, "{}", client.name);
        assert!(error.to_string().contains("does not speak TLS"), "{error}");
        let error = client.get(&url(secure.address)).unwrap_err();
        assert_eq!(
            error.kind(),
            TransportErrorKind::InvalidResponse,
            "{}",
            client.name
        );
        assert!(error.to_string().contains("start with https"), "{error}");
    }
}

#[test]
fn a_body_which_ends_with_the_connection_must_end_in_good_order() {
    let authority = Authority::new("one");
    for orderly in [true, false] {
        let server = Server::start_tls(authority.server(), move |peer| {
            peer.request();
            peer.write(b"HTTP/1.1 200 OK\r\n\r\nall of it");
            if orderly {
                peer.close_notify();
            }
        });
        for client in clients(&config().tls(authority.trusted())) {
            let result = client.get(&format!("https://{}/", server.address));
            match result {
                Ok(response) => {
                    assert!(orderly, "{}: an attacker may have cut it off", client.name);
                    assert_eq!(response.body().as_bytes(), b"all of it");
                }
                Err(error) => {
                    assert!(!orderly, "{}: {error}", client.name);
                    assert_eq!(error.kind(), TransportErrorKind::Closed, "{}", client.name);
                }
            }
        }
    }
}

#[test]
fn a_pooled_tls_connection_which_was_closed_is_replaced() {
    let authority = Authority::new("one");
    let server = Server::start_tls(authority.server(), |peer| {
        peer.request();
        peer.answer("ok");
        peer.close_notify();
    });
    for client in clients(&config().tls(authority.trusted())) {
        for call in 0..3 {
            let response = client.get(&format!("https://{}/", server.address));
            response.unwrap_or_else(|error| panic!("{} {call}: {error}", client.name));
            std::thread::sleep(std::time::Duration::from_millis(200));
        }
    }
    assert_eq!(server.connections(), 6);
}

#[test]
fn a_refusal_is_found_even_when_the_server_hangs_up_while_the_request_is_written() {
    let (servers, devices) = (Authority::new("servers"), Authority::new("devices"));
    let identity = servers.issue(&["127.0.0.1"]);
    let server = server_config(&identity, Some(&devices), ONLY_13);
    let server = Server::start_abrupt_tls(server, report);
    for client in clients(&config().tls(servers.trusted())) {
        // The reset may overtake the alert, but not always.
        let found = (0..20).any(|_| {
            let mut request = get(&format!("https://{}/", server.address));
            *request.body_mut() = vec![b'x'; 4 << 20].into();
            let error = client.send(request).unwrap_err();
            let shown = full_text(&error);
            match error.kind() {
                TransportErrorKind::Tls => shown.contains("requires a client certificate"),
                TransportErrorKind::Closed => false,
                kind => panic!("{} {kind:?}: {shown}", client.name),
            }
        });
        assert!(found, "{}", client.name);
    }
}

/// A client of rustls that trusts an authority, and speaks TLS 1.3 only.
fn custom(authority: &Authority, identity: Option<&Identity>) -> rustls::ClientConfig {
    let mut roots = RootCertStore::empty();
    let root = CertificateDer::from_pem_slice(authority.pem.as_bytes()).unwrap();
    roots.add(root).unwrap();
    let builder = rustls::ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(ONLY_13)
        .unwrap()
        .with_root_certificates(roots);
    match identity {
        None => builder.with_no_client_auth(),
        Some(identity) => {
            let chain = CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap();
            let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
            builder.with_client_auth_cert(vec![chain], key).unwrap()
        }
    }
}

#[test]
fn a_configuration_of_rustls_is_used_as_it_is() {
    let authority = Authority::new("custom");
    let others = Authority::new("others");
    let identity = authority.issue(&["127.0.0.1"]);
    let modern = Server::start_tls(
        server_config(&identity, Some(&authority), BOTH),
        Peer::answer_all,
    );
    let old = Server::start_tls(server_config(&identity, None, ONLY_12), Peer::answer_all);
    let device = authority.issue(&["device"]);
    let https = |server: &Server| format!("https://{}/", server.address);
    // What is set besides does not count.
    let both =
        TlsConfig::from_rustls(custom(&authority, Some(&device))).root_certificates(others.roots());
    for client in clients(&config().tls(both)) {
        let response = client.get(&https(&modern));
        response.unwrap_or_else(|error| panic!("{}: {}", client.name, full_text(&error)));
        let error = client.get(&https(&old)).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Tls, "{}", client.name);
    }
    for (tls, expected) in [
        (
            custom(&others, None),
            "those of your configuration of rustls",
        ),
        (custom(&authority, None), "requires a client certificate"),
    ] {
        for client in clients(&config().tls(TlsConfig::from_rustls(tls))) {
            let shown = full_text(&client.get(&https(&modern)).unwrap_err());
            assert!(shown.contains(expected), "{}: {shown}", client.name);
        }
    }
}

#[cfg(feature = "platform-roots")]
#[test]
fn the_roots_of_the_machine_can_be_trusted() {
    use std::process::Command;

    // The variable which names them counts for the whole process, so that this is another one.
    const CHILD: &str = "ROOTS_TEST_URL";
    if let Ok(url) = std::env::var(CHILD) {
        let roots = RootCertificates::from_platform();
        if url.is_empty() {
            let error = roots.unwrap_err().to_string();
            assert!(error.contains("no root certificates"), "{error}");
            return;
        }
        let tls = TlsConfig::new().root_certificates(roots.unwrap());
        for client in clients(&config().tls(tls)) {
            client.get(&url).unwrap();
        }
        return;
    }
    let authority = Authority::new("machine");
    let server = Server::start_tls(authority.server(), Peer::answer_all);
    let file = std::env::temp_dir().join(format!("shapewright-roots-{}.pem", std::process::id()));
    std::fs::write(&file, &authority.pem).unwrap();
    let mut outcomes = Vec::new();
    for (url, roots) in [
        (format!("https://{}/", server.address), file.clone()),
        (String::new(), file.with_extension("missing")),
    ] {
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tls::the_roots_of_the_machine_can_be_trusted"])
            .env(CHILD, url)
            .env("SSL_CERT_FILE", roots)
            .env_remove("SSL_CERT_DIR")
            .output()
            .unwrap();
        outcomes.push(child);
    }
    std::fs::remove_file(file).unwrap();
    for outcome in outcomes {
        let text = String::from_utf8_lossy(&outcome.stdout);
        assert!(
            outcome.status.success() && text.contains("1 passed"),
            "{text}"
        );
    }
}
