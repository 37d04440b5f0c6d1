//! Checksums of what is sent and of what comes back.

use std::error::Error as _;
use std::io;

use http::Response;
use s3::operations::{DeleteObjectsRequest, GetObjectRequest, PutObjectRequest, UploadPartRequest};
use s3::runtime::ByteStream;
use s3::runtime::transport::Body;
use s3::runtime::wire::checksum::{ChecksumAlgorithm, ChecksumMismatch, ChecksumMode};
use s3::types::{Delete, ObjectIdentifier};
use s3::{Credentials, Error};

use crate::support::{Sent, builder, client, last, ok, response};

/// A stream that can be read only once.
fn once(text: &'static str) -> ByteStream {
    ByteStream::from_reader(text.as_bytes(), Some(text.len() as u64))
}

/// The request that puts an object, by https.
fn put(request: PutObjectRequest) -> Sent {
    let (client, log) = client(builder(), ok);
    client.put_object(request).unwrap();
    last(&log)
}

fn object(body: impl Into<ByteStream>) -> PutObjectRequest {
    PutObjectRequest::new("bucket", "key").body(body)
}

#[test]
fn bytes_are_signed_and_have_a_checksum() {
    let sent = put(object("hello"));
    assert_eq!(sent.body, b"hello");
    assert_eq!(
        sent.headers_like("x-amz-checksum"),
        ["x-amz-checksum-crc32"]
    );
    assert_eq!(sent.header("x-amz-checksum-crc32"), "NhCmhg==");
    assert_eq!(sent.header("x-amz-sdk-checksum-algorithm"), "CRC32");
    let sha256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert_eq!(sent.header("x-amz-content-sha256"), sha256);
    let signed = sent.header("authorization");
    assert!(
        signed.contains("x-amz-checksum-crc32;x-amz-content-sha256;"),
        "{signed}"
    );
}

#[test]
fn the_caller_chooses_the_algorithm_or_the_checksum() {
    let table = [
        ("CRC32C", "x-amz-checksum-crc32c", "mnG7TA=="),
        ("CRC64NVME", "x-amz-checksum-crc64nvme", "M3eFcAZSQlc="),
        (
            "SHA1",
            "x-amz-checksum-sha1",
            "qvTGHdzF6KLavt4PO0gs2a6pQ00=",
        ),
        (
            "SHA256",
            "x-amz-checksum-sha256",
            "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
        ),
    ];
    for (algorithm, header, expected) in table {
        let sent = put(object("hello").checksum_algorithm(algorithm));
        assert_eq!(sent.headers_like("x-amz-checksum"), [header]);
        assert_eq!(sent.header(header), expected);
        assert_eq!(sent.header("x-amz-sdk-checksum-algorithm"), algorithm);
    }
    let sent = put(object("hello").checksum_xxhash64("own"));
    assert_eq!(
        sent.headers_like("x-amz-checksum"),
        ["x-amz-checksum-xxhash64"]
    );
    assert_eq!(sent.header_if_any("x-amz-sdk-checksum-algorithm"), None);
}

#[test]
fn checksums_which_are_not_required_can_be_left_out() {
    let quiet = || {
        builder()
            .request_checksums(ChecksumMode::WhenRequired)
            .response_checksums(ChecksumMode::WhenRequired)
    };
    let (client, log) = client(quiet(), |sent| {
        let xml = if sent.line.contains("?delete") {
            "<DeleteResult/>"
        } else {
            ""
        };
        response(200, &[], xml)
    });
    client.put_object(object("hello")).unwrap();
    assert_eq!(last(&log).headers_like("x-amz-checksum"), [] as [&str; 0]);
    let delete = Delete::new([ObjectIdentifier::new("a\r&b")]);
    client
        .delete_objects(DeleteObjectsRequest::new("bucket", delete))
        .unwrap();
    let sent = last(&log);
    assert_eq!(
        sent.headers_like("x-amz-checksum"),
        ["x-amz-checksum-crc32"]
    );
    let checksum = ChecksumAlgorithm::Crc32.checksum(&sent.body);
    assert_eq!(sent.header("x-amz-checksum-crc32"), checksum);
    let body = String::from_utf8(sent.body).unwrap();
    assert!(body.contains("<Key>a&#xD;&amp;b</Key>"), "{body}");
    client
        .get_object(GetObjectRequest::new("bucket", "key"))
        .unwrap();
    assert_eq!(last(&log).header_if_any("x-amz-checksum-mode"), None);
}

#[test]
fn a_stream_is_followed_by_its_checksum() {
    let sent = put(object(once("hello"))
        .content_encoding("gzip")
        .content_length(5));
    let expected = "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    assert_eq!(String::from_utf8(sent.body.clone()).unwrap(), expected);
    let table = [
        ("content-encoding", "gzip,aws-chunked"),
        ("x-amz-decoded-content-length", "5"),
        ("x-amz-trailer", "x-amz-checksum-crc32"),
        ("x-amz-sdk-checksum-algorithm", "CRC32"),
        ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
    ];
    for (name, value) in table {
        assert_eq!(sent.header(name), value, "{name}");
    }
    assert_eq!(sent.headers_like("x-amz-checksum"), [] as [&str; 0]);
    assert_eq!(
        sent.header_if_any("content-length"),
        None,
        "the transport knows it"
    );
}

/// Reading a long body twice, for its hash and for its checksum, costs more than encrypting it.
#[test]
fn long_bytes_are_followed_by_their_checksum() {
    const LONG: usize = 256 << 10;
    let bytes = |length: usize| vec![7; length];
    let trailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
    let sent = put(object(bytes(LONG)));
    assert_eq!(sent.header("x-amz-content-sha256"), trailer);
    assert_eq!(sent.header("x-amz-trailer"), "x-amz-checksum-crc32");
    assert_eq!(sent.headers_like("x-amz-checksum"), [] as [&str; 0]);
    let checksum = ChecksumAlgorithm::Crc32.checksum(&bytes(LONG));
    let end = format!("\r\n0\r\nx-amz-checksum-crc32:{checksum}\r\n\r\n");
    assert!(sent.body.starts_with(b"40000\r\n\x07"));
    assert!(sent.body.ends_with(end.as_bytes()));

    let quiet = || builder().request_checksums(ChecksumMode::WhenRequired);
    let local = || builder().endpoint_url("http://localhost:9000");
    let given = object(bytes(LONG)).checksum_crc32(&checksum);
    let signed = [
        (builder(), object(bytes(LONG - 1)), "it is short"),
        (builder(), given, "its checksum is known"),
        (quiet(), object(bytes(LONG)), "it has no checksum"),
        (local(), object(bytes(LONG)), "anybody could change it"),
    ];
    for (builder, request, why) in signed {
        let (client, log) = client(builder, ok);
        client.put_object(request).unwrap();
        let sent = last(&log);
        assert_eq!(sent.header("x-amz-content-sha256").len(), 64, "{why}");
        assert_eq!(sent.header_if_any("x-amz-trailer"), None, "{why}");
        assert!(sent.body.len() >= LONG - 1, "{why}");
    }
}

#[test]
fn a_stream_with_a_checksum_of_the_caller_is_sent_as_it_is() {
    let sent = put(object(once("hello")).checksum_crc32("NhCmhg=="));
    assert_eq!(sent.body, b"hello");
    assert_eq!(sent.header("x-amz-content-sha256"), "UNSIGNED-PAYLOAD");
    assert_eq!(sent.header_if_any("x-amz-trailer"), None);
}

#[test]
fn a_stream_of_unknown_length_is_refused() {
    let (client, log) = client(builder(), ok);
    let body = ByteStream::from_reader(io::empty(), None);
    let error = client.put_object(object(body)).unwrap_err().to_string();
    assert!(
        error.contains("Body: the service needs the length of the stream"),
        "{error}"
    );
    assert!(log.lock().unwrap().is_empty());
}

#[test]
fn without_tls_a_stream_is_read_before_it_is_sent() {
    let builder = || builder().endpoint_url("http://localhost:9000");
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "hello").unwrap();
    let (client, log) = client(builder(), ok);
    let body = ByteStream::from_path(file.path()).unwrap();
    let part = UploadPartRequest::new("bucket", "key", 1, "id").body(body);
    client.upload_part(part).unwrap();
    let sent = last(&log);
    assert_eq!(sent.body, b"hello");
    assert_eq!(sent.header("x-amz-checksum-crc32"), "NhCmhg==");
    let sha256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert_eq!(sent.header("x-amz-content-sha256"), sha256);

    let error = client.put_object(object(once("hello"))).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the stream can be read only once"),
        "{error}"
    );
}

#[test]
fn requests_without_a_signature_have_trailers_too() {
    let anonymous = builder().auth(s3::runtime::client::Auth::Anonymous);
    let (client, log) = client(anonymous, ok);
    client.put_object(object(once("hello"))).unwrap();
    let sent = last(&log);
    assert_eq!(sent.header_if_any("authorization"), None);
    assert_eq!(
        sent.header("x-amz-content-sha256"),
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    );
}

/// Gets an object with these headers and the body `hello`, as bytes or as a stream.
fn get(
    headers: &'static [(&'static str, &'static str)],
    body: fn() -> Body,
) -> Result<String, String> {
    let answer = move |sent: &Sent| -> Response<Body> {
        assert_eq!(sent.header("x-amz-checksum-mode"), "ENABLED");
        response(200, headers, body())
    };
    let (client, _) = client(builder(), answer);
    let request = GetObjectRequest::new("bucket", "key");
    let output = client.get_object(request).map_err(|error| {
        let Error::Response(error) = &error else {
            panic!("{error:?}");
        };
        let source = error
            .source()
            .and_then(|source| source.downcast_ref::<ChecksumMismatch>());
        assert!(source.is_some(), "{error}");
        error.to_string()
    })?;
    let body = output.body.collect_blocking(1000).map_err(|error| {
        let mismatch = error
            .get_ref()
            .and_then(|error| error.downcast_ref::<ChecksumMismatch>());
        assert_eq!(
            mismatch.map(|mismatch| mismatch.actual.as_str()),
            Some("NhCmhg==")
        );
        error.to_string()
    })?;
    Ok(String::from_utf8(body.to_vec()).unwrap())
}

#[test]
fn damaged_objects_are_errors() {
    let bodies: [fn() -> Body; 3] = [
        || Body::from("hello"),
        || once("hello").into(),
        || ByteStream::from_reader("hello".as_bytes(), None).into(),
    ];
    for body in bodies {
        assert_eq!(
            get(&[("x-amz-checksum-crc32", "NhCmhg==")], body).unwrap(),
            "hello"
        );
        assert_eq!(
            get(&[("x-amz-checksum-crc32", "AAAAAA==-2")], body).unwrap(),
            "hello"
        );
        assert_eq!(
            get(&[("x-amz-checksum-xxhash3", "AAAA")], body).unwrap(),
            "hello"
        );
        let error = get(&[("x-amz-checksum-crc32", "AAAAAA==")], body).unwrap_err();
        assert!(error.contains("the body was damaged on its way"), "{error}");
    }
}

#[test]
fn nothing_is_checked_which_was_not_asked_for() {
    let lenient = builder()
        .response_checksums(ChecksumMode::WhenRequired)
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"));
    let damaged = |_: &Sent| response(200, &[("x-amz-checksum-crc32", "AAAAAA==")], "hello");
    let (client, log) = client(lenient, damaged);
    client
        .get_object(GetObjectRequest::new("bucket", "key"))
        .unwrap();
    assert_eq!(last(&log).header_if_any("x-amz-checksum-mode"), None);
    let asking = GetObjectRequest::new("bucket", "key").checksum_mode("ENABLED");
    assert!(client.get_object(asking).unwrap_err().is_retryable());
}
