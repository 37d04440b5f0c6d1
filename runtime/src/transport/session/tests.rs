//! Both ends of TLS without sockets.

use std::io::{Read as _, Write as _};

use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::version::{TLS12, TLS13};
use rustls::{ServerConfig, ServerConnection, SupportedProtocolVersion};

use super::*;
use crate::transport::{RootCertificates, TlsConfig};

/// Both ends before the handshake.
pub(in crate::transport) fn ends(
    version: &'static SupportedProtocolVersion,
) -> (Session, ServerConnection) {
    let issued = rcgen::generate_simple_self_signed(["server.test".to_owned()]).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::from_pem_slice(issued.signing_key.serialize_pem().as_bytes());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[version])
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key.unwrap());
    let server = ServerConnection::new(Arc::new(config.unwrap())).unwrap();
    let roots = RootCertificates::from_pem(issued.cert.pem()).unwrap();
    let config = TlsConfig::new().root_certificates(roots).client_config();
    let name = ServerName::try_from("server.test").unwrap();
    (Session::new(config, name).unwrap(), server)
}

/// Both ends after the handshake.
pub(in crate::transport) fn pair(
    version: &'static SupportedProtocolVersion,
) -> (Session, ServerConnection) {
    let (mut client, mut server) = ends(version);
    while client.is_handshaking() || server.is_handshaking() {
        client.decrypt(&mut Nowhere).unwrap();
        deliver(&mut client, &mut server);
        let answer = written(&mut server);
        give(&mut client, &answer);
    }
    client.decrypt(&mut Nowhere).unwrap();
    (client, server)
}

/// Brings to the server what waits, and returns what that reads.
fn deliver(client: &mut Session, server: &mut ServerConnection) -> Vec<u8> {
    let mut read = Vec::new();
    while !client.waiting().is_empty() {
        let length = server.read_tls(&mut client.waiting()).unwrap();
        client.sent(length);
        server.process_new_packets().unwrap();
        // It ends with an error that says that no more is there.
        let _ = server.reader().read_to_end(&mut read);
    }
    read
}

/// What the server sends.
fn written(server: &mut ServerConnection) -> Vec<u8> {
    let mut bytes = Vec::new();
    while server.wants_write() {
        server.write_tls(&mut bytes).unwrap();
    }
    bytes
}

fn give(client: &mut Session, mut bytes: &[u8]) {
    while !bytes.is_empty() {
        let room = client.room();
        let length = room.len().min(bytes.len());
        room[..length].copy_from_slice(&bytes[..length]);
        client.received(length);
        bytes = &bytes[length..];
    }
}

#[test]
fn portions_of_any_size_are_the_same_bytes() {
    let sent: Vec<u8> = (0..150_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    for version in [&TLS12, &TLS13] {
        for (portion, room) in [(200_000, 40_000), (5_000, 200_000), (33, 33), (70_000, 100)] {
            let (mut client, mut server) = pair(version);
            server.set_buffer_limit(None);
            server.writer().write_all(&sent).unwrap();
            let (mut read, mut buffer) = (Vec::new(), vec![0; room]);
            for portion in written(&mut server).chunks(portion) {
                give(&mut client, portion);
                loop {
                    let length = client.decrypt(&mut &mut buffer[..]).unwrap();
                    if length == 0 {
                        break;
                    }
                    read.extend_from_slice(&buffer[..length]);
                }
            }
            assert!(read == sent, "{version:?} {portion} {room}");
            assert!(client.end().is_none());
        }
    }
}

#[test]
fn no_more_is_encrypted_than_may_wait() {
    let sent = vec![7; 200_000];
    let (mut client, mut server) = pair(&TLS13);
    let (mut rest, mut read) = (&sent[..], Vec::new());
    while !rest.is_empty() {
        let length = client.encrypt(rest).unwrap();
        rest = &rest[length..];
        assert!(client.waiting().len() < MAX_WAITING + 16 * OVERHEAD);
        assert!(rest.is_empty() || client.encrypt(rest).unwrap() == 0);
        read.extend_from_slice(&deliver(&mut client, &mut server));
        assert!(read == sent[..sent.len() - rest.len()]);
    }
}

#[test]
fn an_end_is_one_only_if_it_was_announced() {
    for is_announced in [true, false] {
        let (mut client, mut server) = pair(&TLS13);
        server.writer().write_all(b"bye").unwrap();
        if is_announced {
            server.send_close_notify();
        }
        give(&mut client, &written(&mut server));
        client.room();
        client.received(0);
        let mut buffer = [0; 9];
        assert_eq!(client.decrypt(&mut &mut buffer[..]).unwrap(), 3);
        assert_eq!(client.decrypt(&mut &mut buffer[..]).unwrap(), 0);
        let end = client.end().unwrap().map_err(|error| error.kind());
        let expected = is_announced.then_some(0);
        assert_eq!(end, expected.ok_or(io::ErrorKind::UnexpectedEof));
    }
}

#[test]
fn what_is_no_record_is_an_error_for_ever_and_the_server_is_told() {
    let (mut client, mut server) = pair(&TLS13);
    give(&mut client, b"HTTP/1.1 400 Bad Request\r\n\r\n");
    let error = client.decrypt(&mut Nowhere).unwrap_err();
    assert!(matches!(error, Error::InvalidMessage(_)), "{error:?}");
    assert_eq!(client.decrypt(&mut Nowhere).unwrap_err(), error);
    assert_eq!(client.encrypt(b"x").unwrap_err(), error);
    server.read_tls(&mut client.waiting()).unwrap();
    let alert = server.process_new_packets().unwrap_err();
    assert!(matches!(alert, Error::AlertReceived(_)), "{alert:?}");
}

#[test]
fn memory_follows_what_comes() {
    let (mut client, mut server) = pair(&TLS13);
    let mut round = |amount: usize| {
        server.set_buffer_limit(None);
        server.writer().write_all(&vec![7; amount]).unwrap();
        let mut buffer = vec![0; amount];
        for portion in written(&mut server).chunks(LARGE) {
            give(&mut client, portion);
            while client.decrypt(&mut &mut buffer[..]).unwrap() > 0 {}
        }
        client.room();
        client.incoming.memory.len()
    };
    assert!(round(1000) < 3 * SMALL);
    assert!(round(4 << 20) >= LARGE / 2);
    for _ in 0..5 {
        round(1000);
    }
    assert!(round(1000) < 3 * SMALL);
}

#[cfg(feature = "blocking")]
#[test]
fn what_nobody_asked_for_is_seen() {
    let (mut client, mut server) = pair(&TLS13);
    assert!(!client.has_input());
    server.writer().write_all(b"more").unwrap();
    let more = written(&mut server);
    give(&mut client, &more[..3]);
    assert!(client.has_input(), "a part of a record");
    give(&mut client, &more[3..]);
    assert!(client.has_input());
    client.decrypt(&mut &mut [0; 4][..]).unwrap();
    assert!(!client.has_input());
    server.send_close_notify();
    give(&mut client, &written(&mut server));
    assert!(client.has_input());
}

/// A buffer of this size, with bytes at this place.
fn filled(size: usize, (start, end): (usize, usize)) -> Buffer {
    Buffer {
        memory: vec![0; size],
        start,
        end,
    }
}

/// What the columns say: where the bytes are, the memory, the room that is wanted, and where they are then.
#[test]
fn bytes_are_moved_only_if_there_is_no_room_behind_them() {
    for (place, size, least, moved, grown) in [
        ((0, 40), 100, 60, (0, 40), 100),
        ((0, 40), 100, 61, (0, 40), 101),
        ((60, 100), 100, 50, (0, 40), 100),
        ((60, 100), 100, 60, (0, 40), 100),
        ((60, 100), 100, 61, (0, 40), 101),
        ((9, 10), 10, 1, (0, 1), 10),
        ((2, 90), 100, 10, (2, 90), 100),
        ((2, 8), 100, 50, (2, 8), 100),
    ] {
        let mut buffer = Buffer {
            memory: (0..size).collect(),
            ..filled(0, place)
        };
        let expected = buffer.bytes().to_vec();
        let room = buffer.room(least).len();
        assert_eq!((buffer.start, buffer.end), moved, "{place:?} {least}");
        assert_eq!(buffer.memory.len(), grown, "{place:?} {least}");
        assert_eq!(room, grown - moved.1, "{place:?} {least}");
        assert_eq!(buffer.bytes(), expected, "{place:?} {least}");
    }
}

/// What the columns say, in KiB: the memory, where its bytes are, how much has come last, and then the room and
/// the memory.
#[test]
fn the_room_is_larger_after_it_was_filled_and_smaller_after_little_came() {
    let (mut client, _) = pair(&TLS13);
    for (size, place, last, room, memory) in [
        (0, (0, 0), 0, 16, 16),
        // It was filled.
        (4, (0, 4), 4, 16, 20),
        (20, (0, 20), 20, 20, 40),
        (20, (4, 20), 9, 24, 40),
        (200, (100, 200), 99, 156, 256),
        // Little came.
        (64, (0, 0), 3, 32, 32),
        (20, (0, 0), 1, 18, 18),
        (64, (0, 9), 3, 55, 64),
        // So much came that it stays.
        (64, (0, 0), 4, 64, 64),
        (64, (0, 0), 30, 64, 64),
    ] {
        client.incoming = filled(size << 10, (place.0 << 10, place.1 << 10));
        client.last = (last << 10, size > 0 && place.1 == size);
        assert_eq!(client.room().len(), room << 10, "{size} {place:?} {last}");
        assert_eq!(
            client.incoming.memory.len(),
            memory << 10,
            "{size} {place:?} {last}"
        );
    }
}

#[test]
fn records_are_decrypted_while_another_fits() {
    for (room, expected) in [(5 * RECORD, 4 * RECORD), (RECORD + 100, RECORD), (100, 100)] {
        let (mut client, mut server) = pair(&TLS13);
        server.writer().write_all(&vec![7; 4 * RECORD]).unwrap();
        give(&mut client, &written(&mut server));
        let mut buffer = vec![0; room];
        let length = client.decrypt(&mut &mut buffer[..]).unwrap();
        assert_eq!(length, expected, "{room}");
        // What has no room is kept, and nothing else.
        assert_eq!(client.plain.is_empty(), room > RECORD, "{room}");
    }
}

#[cfg(feature = "client")]
#[test]
fn more_is_taken_until_as_much_waits_as_may() {
    let (mut client, _) = pair(&TLS13);
    for (waiting, expected) in [
        (0, true),
        (MAX_WAITING - 1, true),
        (MAX_WAITING, false),
        (MAX_WAITING + 1, false),
    ] {
        client.outgoing = filled(waiting, (0, waiting));
        assert_eq!(client.takes_more(), expected, "{waiting}");
    }
}
