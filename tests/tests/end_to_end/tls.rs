//! Devices that identify themselves by a certificate, and whom each side trusts.

use iot_jobs_data_plane::operations::{
    GetPendingJobExecutionsError, GetPendingJobExecutionsRequest, UpdateJobExecutionRequest,
};
use iot_jobs_data_plane::runtime::client::Builder;
use iot_jobs_data_plane::runtime::transport::{TlsConfig, TransportErrorKind};
use iot_jobs_data_plane::{Client, Credentials, Error};
use serde_json::json;

use crate::certificates::{Authority, DEVICES, SERVERS};
use crate::clients::{Either, clients, config, line, standard};
use crate::server::{Answer, Authentication, Server};
use crate::signature::ACCOUNT;

/// The ALPN protocol that AWS documents for client certificates on port 443.
const ALPN: &str = "x-amzn-http-ca";

/// A server that asks for certificates, and refuses signed requests.
fn server(protocols: &[&str]) -> Server {
    let mut tls = SERVERS.server(Some(&DEVICES));
    tls.alpn_protocols = protocols
        .iter()
        .map(|name| name.as_bytes().into())
        .collect();
    Server::with(tls, Authentication::Certificate, |_| Answer::ok(&json!({})))
}

/// A client with a certificate of this authority: no region, no credentials.
fn device<C, T: ?Sized>(
    builder: Builder<C, T>,
    server: &Server,
    authority: &Authority,
    tls: TlsConfig,
) -> Builder<C, T> {
    builder
        .endpoint_url(server.url())
        .transport_config(config(tls))
        .client_certificate(authority.device("lamp-7").for_client())
}

/// Checks that TLS fails before a request is sent, and that the error says why.
fn fails(client: &Either, reason: &str) {
    let request = GetPendingJobExecutionsRequest::new("lamp-7");
    let error: Error<GetPendingJobExecutionsError> =
        client.get_pending_job_executions(request).unwrap_err();
    let Error::Transport(cause) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(cause.error().kind(), TransportErrorKind::Tls, "{error:?}");
    assert!(!cause.error().request_may_have_been_sent(), "{error:?}");
    assert!(!error.is_retryable(), "{error:?}");
    let text = line(&error);
    assert!(text.starts_with("GetPendingJobExecutions: "), "{text}");
    assert!(text.contains(reason), "{text} does not say: {reason}");
}

#[test]
fn a_certificate_is_accepted_and_requests_are_not_signed() {
    let server = server(&[]);
    // Region and credentials don't matter.
    for client in clients!(
        |builder| device(builder, &server, &DEVICES, SERVERS.trusted())
            .region(ACCOUNT.region)
            .credentials(Credentials::new(ACCOUNT.key_id, ACCOUNT.secret))
    ) {
        let request = GetPendingJobExecutionsRequest::new("lamp-7");
        client.get_pending_job_executions(request).unwrap();
        let request = UpdateJobExecutionRequest::new("j", "lamp-7", "SUCCEEDED");
        client.update_job_execution(request).unwrap();
        let received = server.last();
        assert!(received.has_certificate);
        assert_eq!(received.json(), json!({ "status": "SUCCEEDED" }));
        let signing = received
            .headers
            .iter()
            .find(|(name, _)| name == "authorization" || name.starts_with("x-amz-"));
        assert_eq!(signing, None);
    }
    assert_eq!(server.connections(), 2, "connections are kept");
}

#[test]
fn a_certificate_of_another_authority_is_refused() {
    let server = server(&[]);
    let stranger = Authority::new("strangers");
    for client in clients!(|builder| device(builder, &server, &stranger, SERVERS.trusted())) {
        fails(&client, "refused the client certificate");
    }
    assert!(server.received().is_empty());
}

#[test]
fn a_server_may_insist_on_a_certificate() {
    let server = server(&[]);
    for client in clients!(|builder| standard(builder, &server)) {
        fails(
            &client,
            "requires a client certificate and none is configured",
        );
    }
    assert!(server.received().is_empty());
}

#[test]
fn a_server_which_is_not_trusted_gets_no_request() {
    let server = server(&[]);
    for client in clients!(|builder| device(builder, &server, &DEVICES, TlsConfig::new())) {
        fails(
            &client,
            "not among the trusted ones (the bundled Mozilla roots)",
        );
    }
    for client in clients!(|builder| device(builder, &server, &DEVICES, DEVICES.trusted())) {
        fails(&client, "not among the trusted ones (1 configured root");
    }
    assert!(server.received().is_empty());
}

#[test]
fn the_protocol_for_certificates_on_the_usual_port_is_agreed_on() {
    let server = server(&["mqtt", ALPN]);
    let tls = |protocols: &[&str]| SERVERS.trusted().alpn_protocols(protocols).unwrap();
    for client in clients!(|builder| device(builder, &server, &DEVICES, tls(&[ALPN]))) {
        let request = GetPendingJobExecutionsRequest::new("lamp-7");
        client.get_pending_job_executions(request).unwrap();
        assert_eq!(server.last().alpn.as_deref(), Some(ALPN));
    }
    let before = server.received().len();
    for client in clients!(|builder| device(builder, &server, &DEVICES, tls(&["http/1.1"]))) {
        fails(&client, "none of the offered ALPN protocols (http/1.1)");
    }
    assert_eq!(server.received().len(), before);
}

#[test]
fn a_client_with_a_certificate_has_to_know_its_endpoint() {
    let certificate = DEVICES.device("lamp-7").for_client();
    let error = Client::builder()
        .region("eu-west-1")
        .client_certificate(certificate)
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("endpoint_url"), "{error}");
}
