//! Options of sockets, for both transports.

use socket2::{SockRef, TcpKeepalive};

use super::TransportConfig;

/// Sets the options of a new connection. Where one can't be set, the connection works without it.
pub(super) fn tune(socket: &SockRef<'_>, config: &TransportConfig) {
    // Requests are written at once, so waiting for more data would only delay them.
    let _ = socket.set_tcp_nodelay(true);
    if let Some(interval) = config.tcp_keepalive {
        let probes = TcpKeepalive::new().with_time(interval);
        // Elsewhere the system chooses the distance of probes.
        #[cfg(any(
            target_os = "android",
            target_os = "freebsd",
            target_os = "ios",
            target_os = "linux",
            target_os = "macos",
            windows
        ))]
        let probes = probes.with_interval(interval);
        if let Err(error) = socket.set_tcp_keepalive(&probes) {
            tracing::debug!(%error, "the system sends no probes");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, TcpStream};
    use std::time::Duration;

    use super::*;

    #[test]
    fn connections_are_probed_if_the_settings_say_so() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let connect = || TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        let config = TransportConfig::new();
        for (config, expected) in [
            (config.clone(), None),
            (config.clone().tcp_keepalive(minutes(5)), Some(minutes(5))),
            (config.tcp_keepalive(Duration::ZERO), Some(minutes(1) / 60)),
        ] {
            let tcp = connect();
            let socket = SockRef::from(&tcp);
            tune(&socket, &config);
            assert!(socket.tcp_nodelay().unwrap());
            assert_eq!(socket.keepalive().unwrap(), expected.is_some());
            // The system says how often it probes.
            #[cfg(target_os = "linux")]
            if let Some(expected) = expected {
                assert_eq!(socket.tcp_keepalive_time().unwrap(), expected);
                assert_eq!(socket.tcp_keepalive_interval().unwrap(), expected);
            }
        }
    }
}
