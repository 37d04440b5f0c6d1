//! Describes failures, in the same words for both transports.
//!
//! In: errors of sockets and of rustls, and the stage of the call. Out: a [`TransportError`] with one line
//! that names the server, the likely cause and what to do about it.

use std::fmt;
use std::io;
use std::time::Duration;

use rustls::{AlertDescription, CertificateError};

use super::endpoint::Endpoint;
use super::tls::TlsConfig;
use super::{MAX_RESPONSE_HEAD, MAX_RESPONSE_HEADERS, TransportError, TransportErrorKind};

/// The stage of an exchange on an open connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Sending the request, or waiting for the head of the response.
    Head,
    /// Reading the body of the response.
    Body,
}

/// Creates the errors of one call.
#[derive(Clone, Copy)]
pub(super) struct Faults<'a> {
    pub(super) endpoint: &'a Endpoint,
    pub(super) tls: &'a TlsConfig,
}

impl Faults<'_> {
    /// Returns the server in words, with the proxy on the way to it.
    fn place(&self) -> Place<'_> {
        Place(self.endpoint)
    }

    /// Returns the first machine on the way in words: the proxy, or the server.
    fn first(&self) -> String {
        match &self.endpoint.via {
            Some(proxy) => format!("the proxy {proxy}"),
            None => self.endpoint.to_string(),
        }
    }

    /// Returns an error on the way to the first machine.
    fn on_the_way(&self, message: String) -> TransportError {
        let error = TransportError::new(TransportErrorKind::Connect, message);
        match self.endpoint.via {
            Some(_) => error.by_proxy(),
            None => error,
        }
    }

    /// Returns the error that the host name does not resolve.
    pub(super) fn unresolved(&self, error: io::Error) -> TransportError {
        let host = self.endpoint.first_hop().host();
        let message = format!(
            "can't resolve the host name of {}: is `{host}` spelled right, and is there a network?",
            self.first()
        );
        self.on_the_way(message).with_source(error)
    }

    /// Returns the error that no address of the host accepts a connection.
    pub(super) fn not_connected(&self, error: io::Error) -> TransportError {
        let cause = match error.kind() {
            io::ErrorKind::ConnectionRefused => "nothing accepts connections there",
            io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => {
                "there is no route to it"
            }
            _ => "no address of it could be reached",
        };
        let message = format!("can't connect to {}: {cause}", self.first());
        self.on_the_way(message).with_source(error)
    }

    /// Returns the error that the deadline came while all connections were in use.
    pub(super) fn crowded(&self, limit: usize) -> TransportError {
        let message = format!(
            "the call to {} waited until its deadline for one of {limit} connection(s), all of which are in use",
            self.endpoint
        );
        TransportError::new(TransportErrorKind::ConnectTimeout, message)
    }

    /// Returns the error that connecting took too long.
    pub(super) fn connect_timeout(&self, limit: Duration) -> TransportError {
        let message = format!(
            "no connection to {} within {limit:?}: it does not answer, or a firewall drops the packets",
            self.place()
        );
        TransportError::new(TransportErrorKind::ConnectTimeout, message)
    }

    /// Returns the error that the server was silent for too long.
    pub(super) fn read_timeout(&self, limit: Duration, stage: Stage) -> TransportError {
        let what = match stage {
            Stage::Head => "did not answer",
            Stage::Body => "stopped in the middle of its response and sent nothing more",
        };
        let message = format!("{} {what} within {limit:?}", self.place());
        TransportError::new(TransportErrorKind::ReadTimeout, message)
    }

    /// Returns the error that the time of the request is over. An async client keeps that time itself.
    #[cfg(feature = "blocking")]
    pub(super) fn expired(&self, limit: Duration) -> TransportError {
        let message = format!(
            "the request to {} took longer than {limit:?}",
            self.endpoint
        );
        TransportError::new(TransportErrorKind::Timeout, message)
    }

    /// Returns the error that the source of the request's body failed.
    pub(super) fn request_body(&self, error: io::Error) -> TransportError {
        let message = format!(
            "the body of the request to {} could not be read completely: {error}",
            self.place()
        );
        TransportError::new(TransportErrorKind::RequestBody, message).with_source(error)
    }

    /// Returns the error that the response body is larger than the limit.
    pub(super) fn too_large(&self, limit: usize) -> TransportError {
        let message = format!(
            "the response of {} is larger than the limit of {limit} bytes (set it with `max_response_bytes`)",
            self.endpoint
        );
        TransportError::new(TransportErrorKind::BodyTooLarge, message)
    }

    /// Returns the error that the server closed the connection.
    pub(super) fn closed(&self, stage: Stage) -> TransportError {
        let what = match stage {
            Stage::Head => "before it answered",
            Stage::Body => "in the middle of its response: the body is truncated",
        };
        let message = format!("{} closed the connection {what}", self.place());
        TransportError::new(TransportErrorKind::Closed, message)
    }

    /// Returns the error that the server sent something that is not HTTP/1.1. A server that speaks HTTP,
    /// though not well, is the right one.
    pub(super) fn invalid_response(&self, speaks_http: bool) -> TransportError {
        let endpoint = self.place();
        let message = match (speaks_http, self.endpoint.https) {
            (true, _) => format!("{endpoint} sent a response that is not valid HTTP/1.1"),
            (false, true) => {
                format!("{endpoint} sent something that is not HTTP/1.1: is it the right port?")
            }
            (false, false) => format!(
                "{endpoint} sent something that is not HTTP/1.1: is it the right port, and should the URL start with https?"
            ),
        };
        TransportError::new(TransportErrorKind::InvalidResponse, message)
    }

    /// The head of the response is larger than allowed.
    pub(super) fn large_head(&self) -> TransportError {
        let message = format!(
            "the head of the response of {} is larger than the limit of {MAX_RESPONSE_HEADERS} headers and \
             {MAX_RESPONSE_HEAD} bytes",
            self.endpoint
        );
        TransportError::new(TransportErrorKind::BodyTooLarge, message)
    }

    /// Returns the error that the TLS handshake failed.
    pub(super) fn handshake(&self, error: io::Error) -> TransportError {
        if let Some(cause) = rustls_error(&error) {
            let kind = if may_pass(cause) {
                TransportErrorKind::Connect
            } else {
                TransportErrorKind::Tls
            };
            let message = self.explain(cause);
            return TransportError::new(kind, message).with_source(error);
        }
        let hint = if self.tls.has_client_certificate() {
            "it may have refused the client certificate, or not speak TLS on this port"
        } else {
            "it may require a client certificate, or not speak TLS on this port"
        };
        let message = format!("{} broke off the TLS handshake: {hint}", self.place());
        // Nobody has refused anything: another connection may do better.
        TransportError::new(TransportErrorKind::Connect, message).with_source(error)
    }

    /// Returns the error that the server wants to speak HTTP/2 in a call by HTTP/1.1.
    pub(super) fn chose_http2(&self) -> TransportError {
        let message = format!(
            "{} chose HTTP/2, because {} offers `h2`, but this call speaks HTTP/1.1: take `h2` out of \
             `alpn_protocols`",
            self.place(),
            self.tls.describe_origin()
        );
        TransportError::new(TransportErrorKind::Tls, message)
    }

    /// Returns the error that reading or writing failed on an open connection.
    pub(super) fn exchange(&self, error: io::Error, stage: Stage) -> TransportError {
        if let Some(cause) = rustls_error(&error) {
            // In TLS 1.3 the server checks the client's certificate after the client may have sent its
            // request. If it rejects the certificate then, it closes the connection before it looks at the
            // request.
            let refused =
                matches!(cause, rustls::Error::AlertReceived(alert) if self.is_refusal(*alert));
            let kind = if may_pass(cause) {
                TransportErrorKind::Io
            } else {
                TransportErrorKind::Tls
            };
            let message = self.explain(cause);
            return TransportError::new(kind, message)
                .with_request_may_have_been_sent(!(refused && stage == Stage::Head))
                .with_source(error);
        }
        match error.kind() {
            io::ErrorKind::UnexpectedEof
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::NotConnected
            | io::ErrorKind::WriteZero => self.closed(stage).with_source(error),
            _ => {
                let message = format!("the connection to {} failed", self.place());
                TransportError::new(TransportErrorKind::Io, message).with_source(error)
            }
        }
    }

    /// Explains an error of rustls in one line.
    fn explain(&self, error: &rustls::Error) -> String {
        let endpoint = self.place();
        match error {
            rustls::Error::InvalidCertificate(error) => self.explain_certificate(error),
            rustls::Error::AlertReceived(alert) => self.explain_alert(*alert),
            rustls::Error::InvalidMessage(_) => format!(
                "{endpoint} does not speak TLS: is it the right port, and should the URL start with http?"
            ),
            rustls::Error::PeerIncompatible(_) => {
                format!("{endpoint} offers no TLS version or cipher suite that is still secure")
            }
            rustls::Error::NoApplicationProtocol => format!(
                "{endpoint} accepts none of the offered ALPN protocols ({})",
                self.tls.describe_alpn()
            ),
            _ => format!("TLS with {endpoint} failed"),
        }
    }

    /// Explains in one line why this client rejected the server's certificate.
    fn explain_certificate(&self, error: &CertificateError) -> String {
        let endpoint = self.place();
        match error {
            // A bad signature means that a trusted authority has the right name but another key.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => format!(
                "the certificate of {endpoint} is signed by an authority that is not among the \
                 trusted ones ({}); trust others with TlsConfig::root_certificates",
                self.tls.describe_roots()
            ),
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => format!(
                "the certificate of {endpoint} is not valid at this time: is this machine's clock right?"
            ),
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                format!("the certificate of {endpoint} is for another host: is the endpoint right?")
            }
            _ => format!("the certificate of {endpoint} can't be trusted"),
        }
    }

    /// Explains in one line why the server broke off the handshake.
    fn explain_alert(&self, alert: AlertDescription) -> String {
        let endpoint = self.place();
        let sent = self.tls.has_client_certificate();
        match alert {
            AlertDescription::NoApplicationProtocol => format!(
                "{endpoint} accepts none of the offered ALPN protocols ({}); see \
                 TlsConfig::alpn_protocols",
                self.tls.describe_alpn()
            ),
            AlertDescription::UnrecognisedName => {
                format!("{endpoint} does not know the host name: is the endpoint right?")
            }
            alert if self.is_refusal(alert) && !sent => format!(
                "{endpoint} requires a client certificate and none is configured; see \
                 TlsConfig::client_certificate"
            ),
            alert if self.is_refusal(alert) => format!(
                "{endpoint} refused the client certificate ({})",
                refusal_reason(alert)
            ),
            AlertDescription::HandshakeFailure if !sent => format!(
                "{endpoint} broke off the TLS handshake: it may require a client certificate (see \
                 TlsConfig::client_certificate)"
            ),
            AlertDescription::HandshakeFailure => format!(
                "{endpoint} broke off the TLS handshake: it may have refused the client certificate"
            ),
            _ => format!("{endpoint} broke off TLS"),
        }
    }

    /// Returns `true` if the server rejected the client's certificate, or its absence.
    fn is_refusal(&self, alert: AlertDescription) -> bool {
        match alert {
            AlertDescription::NoCertificate
            | AlertDescription::BadCertificate
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied
            | AlertDescription::CertificateRequired => true,
            // Without a certificate there is no client signature that could be wrong.
            AlertDescription::DecryptError => self.tls.has_client_certificate(),
            _ => false,
        }
    }
}

/// A server, and the proxy on the way to it.
struct Place<'a>(&'a Endpoint);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)?;
        match &self.0.via {
            Some(proxy) => write!(f, " (through the proxy {proxy})"),
            None => Ok(()),
        }
    }
}

/// Returns `true` if another connection may do better: the server has trouble of its own, or bytes were damaged
/// on the way.
fn may_pass(error: &rustls::Error) -> bool {
    matches!(
        error,
        rustls::Error::AlertReceived(
            AlertDescription::InternalError | AlertDescription::BadRecordMac
        ) | rustls::Error::DecryptError
    )
}

/// Explains what an alert says about the client's certificate.
fn refusal_reason(alert: AlertDescription) -> &'static str {
    match alert {
        AlertDescription::UnknownCA => "it does not know the authority that issued it",
        AlertDescription::CertificateExpired => "it is not valid at this time",
        AlertDescription::CertificateRevoked => "it is revoked",
        AlertDescription::UnsupportedCertificate => "its kind is not supported",
        AlertDescription::DecryptError => "its signature does not verify",
        AlertDescription::NoCertificate | AlertDescription::CertificateRequired => {
            "it saw none, although one is configured"
        }
        AlertDescription::AccessDenied => "it does not give it access",
        _ => "it is not registered or not active there",
    }
}

/// Returns the rustls error inside a socket's error.
pub(super) fn rustls_error(error: &io::Error) -> Option<&rustls::Error> {
    error.get_ref()?.downcast_ref::<rustls::Error>()
}

#[cfg(test)]
impl Faults<'static> {
    /// Returns those of a server in a test, with the default of TLS.
    pub(super) fn of_test(url: &str) -> Self {
        let endpoint = Endpoint::of(&url.parse().unwrap()).unwrap();
        Self {
            endpoint: Box::leak(Box::new(endpoint)),
            tls: Box::leak(Box::default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use rustls::PeerIncompatible;

    use super::*;

    #[test]
    fn each_failure_of_the_handshake_has_its_reason() {
        let faults = Faults::of_test("https://a.example");
        let alert = rustls::Error::AlertReceived;
        for (error, expected) in [
            (
                alert(AlertDescription::UnrecognisedName),
                "does not know the host name",
            ),
            (
                alert(AlertDescription::CertificateRequired),
                "requires a client certificate and none is configured",
            ),
            (
                alert(AlertDescription::NoApplicationProtocol),
                "accepts none of the offered ALPN protocols",
            ),
            (
                rustls::Error::NoApplicationProtocol,
                "accepts none of the offered ALPN protocols",
            ),
            (
                rustls::Error::PeerIncompatible(PeerIncompatible::NoCipherSuitesInCommon),
                "offers no TLS version or cipher suite that is still secure",
            ),
            (rustls::Error::DecryptError, "TLS with "),
        ] {
            let text = faults.explain(&error);
            assert!(text.contains(expected), "{error:?}: {text}");
        }
    }

    #[test]
    fn what_may_pass_is_not_final() {
        let faults = Faults::of_test("https://a.example");
        let alert = rustls::Error::AlertReceived;
        for (cause, passes) in [
            (alert(AlertDescription::InternalError), true),
            (alert(AlertDescription::BadRecordMac), true),
            (rustls::Error::DecryptError, true),
            // This is a signature that does not verify.
            (alert(AlertDescription::DecryptError), false),
            (alert(AlertDescription::HandshakeFailure), false),
            (alert(AlertDescription::UnknownCA), false),
            (alert(AlertDescription::ProtocolVersion), false),
            (rustls::Error::NoApplicationProtocol, false),
        ] {
            let error = || io::Error::new(io::ErrorKind::InvalidData, cause.clone());
            for (error, kind, sent) in [
                (
                    faults.handshake(error()),
                    TransportErrorKind::Connect,
                    false,
                ),
                (
                    faults.exchange(error(), Stage::Body),
                    TransportErrorKind::Io,
                    true,
                ),
            ] {
                let kind = if passes {
                    kind
                } else {
                    TransportErrorKind::Tls
                };
                assert_eq!(error.kind(), kind, "{cause:?}");
                assert_eq!(error.is_retryable(), passes, "{cause:?}");
                assert_eq!(error.request_may_have_been_sent(), sent, "{cause:?}");
            }
        }
    }

    /// What the columns say: the alert, when it came, whether the server may have read the request.
    #[test]
    fn a_request_which_met_a_refused_certificate_was_not_read() {
        let faults = Faults::of_test("https://a.example");
        for (alert, stage, expected) in [
            (AlertDescription::CertificateRequired, Stage::Head, false),
            (AlertDescription::UnknownCA, Stage::Head, false),
            (AlertDescription::CertificateRequired, Stage::Body, true),
            (AlertDescription::InternalError, Stage::Head, true),
            (AlertDescription::InternalError, Stage::Body, true),
            // There is no signature of the client that could be wrong.
            (AlertDescription::DecryptError, Stage::Head, true),
        ] {
            let cause = rustls::Error::AlertReceived(alert);
            let error = io::Error::new(io::ErrorKind::InvalidData, cause);
            let error = faults.exchange(error, stage);
            assert_eq!(error.request_may_have_been_sent(), expected, "{alert:?}");
        }
    }
}
