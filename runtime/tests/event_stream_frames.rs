//! Frames of event streams: messages are written and read.

mod hex;

use bytes::Bytes;
use proptest::collection::vec;
use proptest::prelude::*;
use shapewright_runtime::Timestamp;
use shapewright_runtime::wire::event_stream::{
    Decoder, FrameError, FrameErrorKind as Kind, HeaderValue, MAX_HEADERS, MAX_HEADERS_LENGTH,
    MAX_PAYLOAD_LENGTH, Message,
};

use crate::hex::bytes;

const EMPTY: &str = "00000010 00000000 05c248eb 7d98c8ff";
const PAYLOAD: &str = "00000015 00000000 cd22c79b 68656c6c6f 570c3496";
const EVENT: &str = "00000061 0000004a 5779291a \
    0d 3a6d6573736167652d74797065 07 0005 6576656e74 \
    0b 3a6576656e742d74797065 07 0004 5469636b \
    0d 3a636f6e74656e742d74797065 07 0010 6170706c69636174696f6e2f6a736f6e \
    7b226e223a317d 9e6ef64b";
const EVERY_TYPE: &str = "0000005d 0000004d adcce93e \
    0174 00 0166 01 0162 02 ff 0173 03 fffe 0169 04 fffffffd 016c 05 fffffffffffffffc \
    0179 06 0002 0001 0178 07 0002 c3a9 0177 08 0000014b201ac47b \
    0175 09 000102030405060708090a0b0c0d0e0f 78b7e343";

fn vectors() -> [(&'static str, Message); 4] {
    [
        (EMPTY, Message::new("")),
        (PAYLOAD, Message::new("hello")),
        (
            EVENT,
            Message::new("{\"n\":1}")
                .header(":message-type", "event")
                .header(":event-type", "Tick")
                .header(":content-type", "application/json"),
        ),
        (
            EVERY_TYPE,
            Message::new("")
                .header("t", HeaderValue::Boolean(true))
                .header("f", HeaderValue::Boolean(false))
                .header("b", HeaderValue::Byte(-1))
                .header("s", HeaderValue::Short(-2))
                .header("i", HeaderValue::Integer(-3))
                .header("l", HeaderValue::Long(-4))
                .header("y", HeaderValue::Bytes(Bytes::from_static(&[0, 1])))
                .header("x", "é")
                .header(
                    "w",
                    HeaderValue::Timestamp(Timestamp::from_millis(1_422_172_800_123)),
                )
                .header(
                    "u",
                    HeaderValue::Uuid(
                        *b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f",
                    ),
                ),
        ),
    ]
}

/// Returns all messages in some bytes, which come in pieces of this length.
fn decode(bytes: &[u8], piece: usize) -> Result<Vec<Message>, FrameError> {
    let mut decoder = Decoder::new();
    let mut messages = Vec::new();
    for piece in bytes.chunks(piece.max(1)) {
        decoder.push(piece);
        while let Some(message) = decoder.next_message()? {
            messages.push(message);
        }
    }
    decoder.finish().map(|()| messages)
}

fn written(message: &Message) -> Vec<u8> {
    let mut out = Vec::new();
    message.write(&mut out).unwrap();
    out
}

/// Returns a frame with these encoded headers and with correct checksums.
fn frame(headers: &[u8]) -> Vec<u8> {
    let length = u32::try_from(headers.len()).unwrap();
    let mut out = [(length + 16).to_be_bytes(), length.to_be_bytes()].concat();
    out.extend(crc32(&out).to_be_bytes());
    out.extend(headers);
    out.extend(crc32(&out).to_be_bytes());
    out
}

/// Computes the checksum bit by bit, as it is defined.
fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xedb8_8320 * (sum & 1));
        }
    }
    !sum
}

#[test]
fn messages_are_written_and_read_as_the_format_says() {
    for (hex, message) in vectors() {
        let wire = bytes(hex);
        assert_eq!(hex::hex(&written(&message)), hex::hex(&wire));
        assert_eq!(decode(&wire, wire.len()), Ok(vec![message]), "{hex}");
    }
}

#[test]
fn headers_are_found_by_name() {
    let (_, message) = &vectors()[3];
    assert_eq!(message.get("i"), Some(&HeaderValue::Integer(-3)));
    assert_eq!(message.text("x"), Some("é"));
    assert_eq!(message.text("i"), None, "it is no text");
    assert_eq!(message.get("I"), None, "names have a case");
}

#[test]
fn what_is_wrong_with_a_message_is_told_with_its_place() {
    let damaged = |hex: &str, index: usize| {
        let mut wire = bytes(hex);
        wire[index] ^= 1;
        wire
    };
    let lengths = |total: u32, headers: u32| {
        let mut out = [total.to_be_bytes(), headers.to_be_bytes()].concat();
        out.extend(crc32(&out).to_be_bytes());
        out
    };
    let (found, computed) = (0x9e6e_f64a, 0x9e6e_f64b);
    let cases: Vec<(&str, Vec<u8>, u64, Kind)> = vec![
        (
            "checksum",
            damaged(EVENT, 96),
            93,
            Kind::MessageChecksum { found, computed },
        ),
        ("too short", lengths(15, 0), 0, Kind::TotalLength(15)),
        (
            "headers beyond the end",
            lengths(16, 1),
            0,
            Kind::TotalLength(16),
        ),
        (
            "long headers",
            lengths(u32::MAX, 131_073),
            4,
            Kind::HeadersTooLong(131_073),
        ),
        (
            "long payload",
            lengths(MAX_PAYLOAD_LENGTH + 17, 0),
            0,
            Kind::PayloadTooLong(u64::from(MAX_PAYLOAD_LENGTH) + 1),
        ),
        ("no name", frame(&[0, 0]), 12, Kind::HeaderName),
        (
            "name in Latin-1",
            frame(&[1, 0xe9, 0]),
            12,
            Kind::HeaderName,
        ),
        ("no value", frame(&[1, b'a']), 12, Kind::HeaderTruncated),
        (
            "half a value",
            frame(&[1, b'a', 4, 0, 0, 0]),
            12,
            Kind::HeaderTruncated,
        ),
        (
            "half a text",
            frame(&[1, b'a', 7, 0, 2, b'b']),
            12,
            Kind::HeaderTruncated,
        ),
        (
            "unknown type",
            frame(&[1, b'a', 0, 1, b'b', 10]),
            15,
            Kind::HeaderType(10),
        ),
        (
            "twice",
            frame(&[1, b'a', 0, 1, b'a', 1]),
            15,
            Kind::DuplicateHeader("a".to_owned()),
        ),
        (
            "no text",
            frame(&[1, b'a', 7, 0, 1, 0xff]),
            12,
            Kind::HeaderText("a".to_owned()),
        ),
    ];
    for (name, wire, offset, kind) in cases {
        let error = decode(&wire, wire.len()).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (&kind, offset), "{name}");
        // A message before it moves the position of the error.
        let after = decode(&[bytes(PAYLOAD), wire].concat(), 3).unwrap_err();
        assert_eq!(
            (after.kind(), after.offset()),
            (&kind, offset + 21),
            "{name}"
        );
    }
}

#[test]
fn messages_have_a_limited_number_of_headers() {
    let header = |index: usize| {
        let mut header = vec![4];
        header.extend(format!("{index:04}").bytes());
        header.push(0);
        header
    };
    let headers: Vec<u8> = (0..MAX_HEADERS).flat_map(header).collect();
    let wire = frame(&headers);
    assert_eq!(decode(&wire, 1000).unwrap()[0].headers().len(), MAX_HEADERS);
    let wire = frame(&[headers, header(MAX_HEADERS)].concat());
    let error = decode(&wire, 1000).unwrap_err();
    assert_eq!(error.kind(), &Kind::TooManyHeaders);
}

#[test]
fn the_largest_headers_are_written_and_read() {
    // A name of one byte, and before it its length; the type of the value and its length.
    const FRAME: usize = 1 + 1 + 1 + 2;
    const LONGEST: usize = 32_767;
    let message = |last: usize| {
        let lengths = [("a", LONGEST), ("b", LONGEST), ("c", LONGEST), ("d", last)];
        let headers = lengths.map(|(name, length)| (name, Bytes::from(vec![7; length])));
        headers
            .into_iter()
            .fold(Message::new("p"), |message, (name, bytes)| {
                message.header(name, HeaderValue::Bytes(bytes))
            })
    };
    let rest = MAX_HEADERS_LENGTH as usize - 3 * (LONGEST + FRAME) - FRAME;
    let largest = message(rest);
    let wire = written(&largest);
    assert_eq!(wire[4..8], MAX_HEADERS_LENGTH.to_be_bytes());
    assert_eq!(decode(&wire, 5_000).unwrap(), [largest]);

    let error = message(rest + 1).write(&mut Vec::new()).unwrap_err();
    let too_long = Kind::HeadersTooLong(u64::from(MAX_HEADERS_LENGTH) + 1);
    assert_eq!(error.kind(), &too_long);
    let header = |length: usize| {
        let mut header = b"\x01a\x06".to_vec();
        header.extend(u16::try_from(length).unwrap().to_be_bytes());
        header.resize(header.len() + length, 7);
        header
    };
    // Written by nobody: longer values than a header may be written with, so that the sum is one too many.
    let headers = [header(60_000), header(60_000), header(11_058)].concat();
    assert_eq!(headers.len(), MAX_HEADERS_LENGTH as usize + 1);
    let error = decode(&frame(&headers), 5_000).unwrap_err();
    assert_eq!(error.kind(), &too_long);
}

#[test]
fn a_stream_may_end_after_a_message_only() {
    let wire = bytes(EVENT);
    assert_eq!(decode(&[], 1), Ok(Vec::new()));
    for end in 1..wire.len() {
        let error = decode(&wire[..end], end).unwrap_err();
        let missing = if end < 12 { 16 - end } else { wire.len() - end };
        let missing = missing as u64;
        assert_eq!(error.kind(), &Kind::Truncated { missing }, "{end}");
        assert_eq!(error.offset(), end as u64);
    }
}

#[test]
fn nothing_is_read_after_an_error() {
    let mut decoder = Decoder::new();
    let mut wire = bytes(EVENT);
    wire[20] ^= 0x10;
    decoder.push(&wire);
    let error = decoder.next_message().unwrap_err();
    decoder.push(&bytes(EVENT));
    assert_eq!(decoder.next_message(), Err(error.clone()));
    assert_eq!(decoder.finish(), Err(error));
}

#[test]
fn what_can_not_be_read_can_not_be_written() {
    let long = "x".repeat(32_768);
    let cases = [
        (Message::new("").header("", "x"), Kind::HeaderName, 12),
        (
            Message::new("").header("x".repeat(256), "x"),
            Kind::HeaderName,
            12,
        ),
        (
            Message::new("").header("a", "b").header("a", "b"),
            Kind::DuplicateHeader("a".to_owned()),
            18,
        ),
        (
            Message::new("").header("a", long.as_str()),
            Kind::HeaderTooLong("a".to_owned()),
            12,
        ),
        (
            Message::new("").header("a", HeaderValue::Timestamp(Timestamp::MAX)),
            Kind::HeaderTimestamp("a".to_owned()),
            12,
        ),
        (
            Message::new(vec![0; MAX_PAYLOAD_LENGTH as usize + 1]),
            Kind::PayloadTooLong(u64::from(MAX_PAYLOAD_LENGTH) + 1),
            0,
        ),
        (
            (0..5).fold(Message::new(""), |message, index| {
                message.header(index.to_string(), &long[1..])
            }),
            Kind::HeadersTooLong(5 * (32_767 + 5)),
            12,
        ),
    ];
    for (message, kind, offset) in cases {
        let mut out = b"before".to_vec();
        let error = message.write(&mut out).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (&kind, offset));
        assert_eq!(out, b"before", "nothing of it is left");
    }
}

#[test]
fn a_long_message_takes_no_memory_before_it_arrives() {
    let message = Message::new(vec![7; MAX_PAYLOAD_LENGTH as usize]);
    let wire = written(&message);
    let mut decoder = Decoder::new();
    let used = allocation_counter::measure(|| {
        decoder.push(&wire[..1000]);
        assert_eq!(decoder.next_message(), Ok(None));
    });
    assert!(used.bytes_max < 10_000, "{used:?}");
    decoder.push(&wire[1000..]);
    assert_eq!(decoder.next_message(), Ok(Some(message)));
}

fn any_value() -> impl Strategy<Value = HeaderValue> {
    prop_oneof![
        any::<bool>().prop_map(HeaderValue::Boolean),
        any::<i8>().prop_map(HeaderValue::Byte),
        any::<i16>().prop_map(HeaderValue::Short),
        any::<i32>().prop_map(HeaderValue::Integer),
        any::<i64>().prop_map(HeaderValue::Long),
        vec(any::<u8>(), 0..40).prop_map(|bytes| HeaderValue::Bytes(bytes.into())),
        any::<String>().prop_map(HeaderValue::String),
        any::<i64>().prop_map(|millis| HeaderValue::Timestamp(Timestamp::from_millis(millis))),
        any::<[u8; 16]>().prop_map(HeaderValue::Uuid),
    ]
}

fn any_message() -> impl Strategy<Value = Message> {
    let headers = proptest::collection::btree_map("[a-z:é-]{1,20}", any_value(), 0..6);
    (headers, vec(any::<u8>(), 0..80)).prop_map(|(headers, payload)| {
        headers
            .into_iter()
            .fold(Message::new(payload), |message, (name, value)| {
                message.header(name, value)
            })
    })
}

proptest! {
    #[test]
    fn messages_survive_whatever_pieces_their_bytes_come_in(
        messages in vec(any_message(), 0..5),
        piece in 1..100_usize,
    ) {
        let mut wire = Vec::new();
        for message in &messages {
            message.write(&mut wire).unwrap();
        }
        prop_assert_eq!(decode(&wire, piece).unwrap(), messages);
    }

    #[test]
    fn a_single_wrong_bit_is_noticed(message in any_message(), place in any::<prop::sample::Index>(), bit in 0..8) {
        let mut wire = written(&message);
        let place = place.index(wire.len());
        wire[place] ^= 1_u8 << bit;
        prop_assert!(decode(&wire, wire.len()).is_err());
    }

    #[test]
    fn bytes_of_any_kind_are_read_or_refused(wire in vec(any::<u8>(), 0..200), piece in 1..50_usize) {
        let _ = decode(&wire, piece);
    }

    #[test]
    fn headers_of_any_kind_are_read_or_refused(headers in vec(prop_oneof![0..12_u8, any::<u8>()], 0..60)) {
        if let Ok(messages) = decode(&frame(&headers), 7) {
            let mut again = Vec::new();
            messages[0].write(&mut again).unwrap();
            prop_assert_eq!(again, frame(&headers));
        }
    }
}
