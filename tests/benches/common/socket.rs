//! What reading a body costs at least: a socket, rustls without its own buffers, and one copy of the plain bytes.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;

use rustls::client::UnbufferedClientConnection;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::unbuffered::{ConnectionState, UnbufferedStatus};
use rustls::{ClientConfig, RootCertStore};

/// How much is read at once, in bytes.
const BUFFER: usize = 256 << 10;

/// Sends a request, and reads so many bytes of the response, which may be more by its head.
pub(crate) fn read(url: &str, roots: Option<&str>, request: &str, size: u64) -> u64 {
    let (_, host) = url.split_once("://").expect("a URL");
    let mut socket = TcpStream::connect(host).expect("a connection");
    socket.set_nodelay(true).expect("an option");
    match roots {
        None => plain(&mut socket, request, size),
        Some(pem) => encrypted(&mut socket, pem, request, size),
    }
}

fn plain(socket: &mut TcpStream, request: &str, size: u64) -> u64 {
    socket.write_all(request.as_bytes()).expect("a request");
    let mut buffer = vec![0; BUFFER];
    let mut total = 0;
    while total < size {
        total += socket.read(&mut buffer).expect("a response") as u64;
    }
    total
}

fn encrypted(socket: &mut TcpStream, pem: &str, request: &str, size: u64) -> u64 {
    let mut roots = RootCertStore::empty();
    let certificate = CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate");
    roots.add(certificate).expect("a certificate");
    let config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").expect("a name");
    let mut tls = UnbufferedClientConnection::new(Arc::new(config), name).expect("TLS");
    let (mut buffer, mut filled) = (vec![0; BUFFER], 0);
    let (mut outgoing, mut waiting) = (vec![0; BUFFER], 0);
    let (mut sink, mut at) = (vec![0; BUFFER], 0);
    let (mut total, mut is_asked) = (0, false);
    while total < size {
        let mut used = 0;
        loop {
            let rest = &mut buffer[used..filled];
            let UnbufferedStatus { mut discard, state } = tls.process_tls_records(rest);
            let mut is_blocked = false;
            match state.expect("TLS") {
                ConnectionState::ReadTraffic(mut traffic) => {
                    while let Some(record) = traffic.next_record() {
                        let record = record.expect("a record");
                        discard += record.discard;
                        let length = record.payload.len();
                        if at + length > sink.len() {
                            at = 0;
                        }
                        sink[at..at + length].copy_from_slice(record.payload);
                        at += length;
                        total += length as u64;
                    }
                }
                ConnectionState::EncodeTlsData(mut data) => {
                    waiting += data.encode(&mut outgoing[waiting..]).expect("room");
                }
                ConnectionState::TransmitTlsData(data) => {
                    socket.write_all(&outgoing[..waiting]).expect("a socket");
                    waiting = 0;
                    data.done();
                }
                ConnectionState::WriteTraffic(mut traffic) if !is_asked => {
                    is_asked = true;
                    let length = traffic.encrypt(request.as_bytes(), &mut outgoing);
                    let length = length.expect("room");
                    socket.write_all(&outgoing[..length]).expect("a socket");
                }
                _ => is_blocked = true,
            }
            used += discard;
            if is_blocked {
                break;
            }
        }
        if total >= size {
            break;
        }
        buffer.copy_within(used..filled, 0);
        filled -= used;
        let length = socket.read(&mut buffer[filled..]).expect("a response");
        assert!(length > 0, "the server has hung up");
        filled += length;
    }
    total
}
