//! [`Network`]: the transports of both clients, made when they are needed.

use std::sync::{Arc, OnceLock};

use shapewright_runtime::transport::{BlockingTransport, Transport};
#[cfg(any(feature = "client", feature = "blocking"))]
use shapewright_runtime::transport::{ClientCertificate, TransportConfig};

/// The transports of both clients. A program may bring its own. The others are made once, when somebody asks.
#[derive(Default)]
pub(super) struct Network {
    own: Option<Arc<dyn Transport>>,
    own_blocking: Option<Arc<dyn BlockingTransport>>,
    #[cfg(any(feature = "client", feature = "blocking"))]
    config: TransportConfig,
    made: OnceLock<Option<Arc<dyn Transport>>>,
    made_blocking: OnceLock<Option<Arc<dyn BlockingTransport>>>,
}

impl Network {
    fn copy(&self) -> Self {
        Self {
            own: self.own.clone(),
            own_blocking: self.own_blocking.clone(),
            #[cfg(any(feature = "client", feature = "blocking"))]
            config: self.config.clone(),
            made: OnceLock::new(),
            made_blocking: OnceLock::new(),
        }
    }

    pub(super) fn with_transport(&self, transport: Arc<dyn Transport>) -> Self {
        Self {
            own: Some(transport),
            ..self.copy()
        }
    }

    pub(super) fn with_blocking_transport(&self, transport: Arc<dyn BlockingTransport>) -> Self {
        Self {
            own_blocking: Some(transport),
            ..self.copy()
        }
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(super) fn with_config(&self, config: TransportConfig) -> Self {
        Self {
            config,
            ..self.copy()
        }
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(super) fn with_client_certificate(&self, certificate: ClientCertificate) -> Self {
        self.with_config(self.config.clone().client_certificate(certificate))
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(super) fn without_proxy(&self) -> Self {
        self.with_config(self.config.clone().without_proxy())
    }

    #[cfg(not(any(feature = "client", feature = "blocking")))]
    pub(super) fn without_proxy(&self) -> Self {
        self.copy()
    }

    pub(super) fn transport(&self) -> Option<Arc<dyn Transport>> {
        self.own
            .clone()
            .or_else(|| self.made.get_or_init(|| self.make()).clone())
    }

    pub(super) fn blocking_transport(&self) -> Option<Arc<dyn BlockingTransport>> {
        let made = || self.made_blocking.get_or_init(|| self.make_blocking());
        self.own_blocking.clone().or_else(|| made().clone())
    }

    #[cfg(feature = "client")]
    #[expect(
        clippy::unnecessary_wraps,
        reason = "without the feature there is none"
    )]
    fn make(&self) -> Option<Arc<dyn Transport>> {
        use shapewright_runtime::transport::HyperTransport;
        Some(Arc::new(HyperTransport::new(self.config.clone())))
    }

    #[cfg(not(feature = "client"))]
    #[expect(clippy::unused_self, reason = "with the feature there are settings")]
    fn make(&self) -> Option<Arc<dyn Transport>> {
        None
    }

    #[cfg(feature = "blocking")]
    #[expect(
        clippy::unnecessary_wraps,
        reason = "without the feature there is none"
    )]
    fn make_blocking(&self) -> Option<Arc<dyn BlockingTransport>> {
        Some(Arc::new(self.ureq()))
    }

    #[cfg(feature = "blocking")]
    fn ureq(&self) -> shapewright_runtime::transport::UreqTransport {
        shapewright_runtime::transport::UreqTransport::new(self.config.clone())
    }

    #[cfg(not(feature = "blocking"))]
    #[expect(clippy::unused_self, reason = "with the feature there are settings")]
    fn make_blocking(&self) -> Option<Arc<dyn BlockingTransport>> {
        None
    }
}

#[cfg(all(test, feature = "blocking"))]
mod tests {
    use crate::testing::Script;

    /// The async transport really waits, for a clock that jumps (`tests/loopback`). Sockets of threads have no such
    /// clock. So this looks at what the transport waits for, and the runtime's tests see that it does.
    #[test]
    fn a_mode_of_defaults_says_how_long_the_blocking_transport_waits_for_a_connection() {
        for (mode, time) in [
            ("legacy", "3.1s"),
            ("standard", "3.1s"),
            ("in-region", "1.1s"),
            ("cross-region", "3.1s"),
            ("mobile", "30s"),
        ] {
            let script = Script::new()
                .variable("AWS_REGION", "eu-west-1")
                .variable("AWS_DEFAULTS_MODE", mode);
            let loader = crate::loader().surroundings(script.surroundings());
            let config = loader.load_blocking().unwrap();
            let context = config.context();
            let shown = format!("{:?}", context.surroundings().network.ureq());
            assert!(
                shown.contains(&format!(" connect_timeout: {time},")),
                "{mode}: {shown}"
            );
        }
    }
}
