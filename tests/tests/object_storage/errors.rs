//! Errors, and answers that only look like errors.

use s3::Error;
use s3::enums::BucketLocationConstraint;
use s3::operations::{
    CompleteMultipartUploadRequest, CopyObjectRequest, GetBucketLocationRequest, GetObjectError,
    GetObjectRequest, HeadBucketError, HeadBucketRequest, HeadObjectError, HeadObjectRequest,
    UploadPartCopyRequest,
};
use s3::runtime::transport::Body;

use crate::support::{builder, client, ok, response, text};

/// Status, headers and body.
type Answer = (u16, &'static [(&'static str, &'static str)], &'static str);

const ERROR: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\n<Error><Code>InternalError</Code>\
    <Message>We encountered an internal error.</Message><RequestId>R1</RequestId><HostId>H1</HostId></Error>";

#[test]
fn a_success_whose_body_is_an_error_is_an_error() {
    let spaces = " ".repeat(1018);
    for before in ["", &spaces] {
        for result in kept_alive(format!("{before}{ERROR}").leak()) {
            let (message, is_retryable) = result.unwrap_err();
            let expected = "InternalError (200): We encountered an internal error. [request id R1]";
            assert!(message.ends_with(expected), "{message}");
            assert!(is_retryable, "it stands for a 500");
        }
    }
    // A stored object may look like anything.
    let (client, _) = client(builder(), |_| response(200, &[], ERROR));
    let got = client
        .get_object(GetObjectRequest::new("bucket", "key"))
        .unwrap();
    assert_eq!(got.body.collect_blocking(1000).unwrap(), ERROR.as_bytes());
}

/// What the three operations make of a body which the service keeps alive by spaces: their messages, and
/// whether to retry.
fn kept_alive(body: &'static str) -> [Result<(), (String, bool)>; 3] {
    let (client, _) = client(builder(), move |_| response(200, &[], body));
    let copied = client.copy_object(CopyObjectRequest::new("bucket", "from/key", "key"));
    let part = UploadPartCopyRequest::new("bucket", "from/key", "key", 1, "id");
    let completed = CompleteMultipartUploadRequest::new("bucket", "key", "id");
    [
        copied
            .map(drop)
            .map_err(|error| (error.to_string(), error.is_retryable())),
        client
            .upload_part_copy(part)
            .map(drop)
            .map_err(|error| (error.to_string(), error.is_retryable())),
        client
            .complete_multipart_upload(completed)
            .map(drop)
            .map_err(|error| (error.to_string(), error.is_retryable())),
    ]
}

#[test]
fn an_answer_which_never_came_is_worth_a_retry() {
    let cut_off = [
        "",
        " ",
        "  \r\n  ",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<?xml version=\"1.0\"",
        "<Result><ETag>a</ET",
        "<Result><ETag>a</ETag>",
    ];
    for body in cut_off {
        for result in kept_alive(body) {
            let (message, is_retryable) = result.unwrap_err();
            let is_told = message.contains("the response (200) can't be understood");
            assert!(is_told && is_retryable, "{body}: {message}");
        }
    }
    for result in kept_alive("<html><body>Welcome</body></html>") {
        let (message, is_retryable) = result.unwrap_err();
        assert!(message.contains("the root element `html`"), "{message}");
        assert!(!is_retryable, "{message}");
    }
    for result in kept_alive(" \n <Result><ETag>a</ETag></Result>") {
        assert_eq!(result, Ok(()));
    }
}

#[test]
fn errors_are_not_wrapped() {
    let body = "<Error><Code>NoSuchKey</Code><Message>No.</Message><Key>key</Key><RequestId>R</RequestId></Error>";
    let headers = [("x-amz-request-id", "R2"), ("x-amz-id-2", "H2")];
    let (client, _) = client(builder(), move |_| response(404, &headers, body));
    let error = client
        .get_object(GetObjectRequest::new("bucket", "key"))
        .unwrap_err();
    let Error::Service(error) = error else {
        panic!("{error:?}");
    };
    assert!(
        matches!(error.error(), GetObjectError::NoSuchKey(_)),
        "{error:?}"
    );
    assert_eq!(error.request_id(), Some("R2"));
    assert_eq!(error.extended_request_id(), Some("H2"));
    assert_eq!(error.message(), Some("No."));
}

#[test]
fn without_a_body_the_status_says_which_error_it_is() {
    let (client, _) = client(builder(), |_| response(404, &[], Body::empty()));
    let error = client
        .head_object(HeadObjectRequest::new("bucket", "key"))
        .unwrap_err();
    assert!(
        matches!(
            error.as_service_error(),
            Some(HeadObjectError::NoSuchKey(_))
        ),
        "{error:?}"
    );
    let error = client
        .head_bucket(HeadBucketRequest::new("bucket"))
        .unwrap_err();
    assert!(
        matches!(
            error.as_service_error(),
            Some(HeadBucketError::NoSuchBucket(_))
        ),
        "{error:?}"
    );
    assert_eq!(error.code(), Some("NotFound"));
}

#[test]
fn an_error_names_the_region_of_the_bucket() {
    let moved = "<Error><Code>PermanentRedirect</Code><Message>Elsewhere.</Message>\
        <Endpoint>bucket.s3.eu-central-1.amazonaws.com</Endpoint></Error>";
    let malformed = "<Error><Code>AuthorizationHeaderMalformed</Code><Message>Wrong region.</Message>\
        <Region>eu-central-1</Region></Error>";
    let header = ("x-amz-bucket-region", "eu-central-1");
    let table: [Answer; 4] = [
        (301, &[("x-amz-bucket-region", "eu-central-1")], moved),
        (307, &[("x-amz-bucket-region", "eu-central-1")], ""),
        (400, &[], malformed),
        (
            403,
            &[("x-amz-bucket-region", "eu-central-1")],
            "<Error><Code>AccessDenied</Code></Error>",
        ),
    ];
    for (status, headers, body) in table {
        let (client, _) = client(builder(), move |_| response(status, headers, body));
        let error = client
            .get_object(GetObjectRequest::new("bucket", "key"))
            .unwrap_err();
        let Error::Service(failure) = &error else {
            panic!("{error:?}");
        };
        assert_eq!(failure.region(), Some(header.1), "{status}");
        let is_elsewhere = error
            .to_string()
            .contains("(it is in the region eu-central-1)");
        assert_eq!(is_elsewhere, status != 403, "{error}");
    }
}

#[test]
fn a_location_is_the_root_of_its_document() {
    let namespace = "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";
    let table = [
        (
            format!("<LocationConstraint {namespace}>eu-west-1</LocationConstraint>"),
            Some("eu-west-1"),
        ),
        (
            format!("<LocationConstraint {namespace}>EU</LocationConstraint>"),
            Some("EU"),
        ),
        (format!("<LocationConstraint {namespace}/>"), None),
    ];
    for (body, expected) in table {
        let (client, _) = client(builder(), move |_| response(200, &[], body.clone()));
        let found = client.get_bucket_location(GetBucketLocationRequest::new("bucket"));
        let found = found.unwrap().location_constraint;
        assert_eq!(
            found.as_ref().map(BucketLocationConstraint::as_str),
            expected
        );
    }
}

#[test]
fn metadata_which_a_header_can_t_have_is_refused() {
    let (client, _) = client(builder(), ok);
    for value in ["two\nlines", "é"] {
        let request =
            s3::operations::PutObjectRequest::new("bucket", "key").metadata([("a", value)]);
        let error = client.put_object(request).unwrap_err().to_string();
        assert!(
            error.contains("Metadata.a: must") && error.contains(": it is sent as a header"),
            "{error}"
        );
    }
}

#[test]
fn a_date_which_is_none_does_no_harm() {
    for (expires, is_date) in [("never", false), ("Fri, 24 May 2013 00:00:00 GMT", true)] {
        let (client, _) = client(builder(), move |_| {
            response(200, &[("expires", expires)], Body::empty())
        });
        let head = client
            .head_object(HeadObjectRequest::new("bucket", "key"))
            .unwrap();
        assert_eq!(text(head.expires_string.as_ref()), Some(expires));
        assert_eq!(head.expires.is_some(), is_date, "{expires}");
    }
}
