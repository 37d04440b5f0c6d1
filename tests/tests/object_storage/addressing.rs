//! Where requests go: buckets before the host's name or in the path, keys byte for byte.

use s3::operations::{
    GetBucketLocationRequest, GetObjectRequest, ListBucketsRequest, ListObjectsV2Request,
};

use crate::support::{builder, client, last, ok, response};

/// The request line of a `GetObject`.
fn line(url: Option<&str>, force_path_style: Option<bool>, bucket: &str, key: &str) -> String {
    let mut builder = builder();
    if let Some(url) = url {
        builder = builder.endpoint_url(url);
    }
    if let Some(force) = force_path_style {
        builder = builder.force_path_style(force);
    }
    let (client, log) = client(builder, ok);
    client
        .get_object(GetObjectRequest::new(bucket, key))
        .unwrap();
    last(&log).line
}

#[test]
fn buckets_are_in_the_host_where_their_names_allow_it() {
    let host = "https://s3.eu-west-1.amazonaws.com";
    let table = [
        (
            None,
            None,
            "bucket",
            "https://bucket.s3.eu-west-1.amazonaws.com/k".to_owned(),
        ),
        (None, Some(true), "bucket", format!("{host}/bucket/k")),
        (None, None, "my.bucket", format!("{host}/my.bucket/k")),
        (None, None, "Bucket", format!("{host}/Bucket/k")),
        (None, None, "my_bucket", format!("{host}/my_bucket/k")),
        (
            Some("https://127.0.0.1:9000"),
            Some(false),
            "bucket",
            "https://127.0.0.1:9000/bucket/k".to_owned(),
        ),
        (
            Some("https://[::1]:9000"),
            Some(false),
            "bucket",
            "https://[::1]:9000/bucket/k".to_owned(),
        ),
        (
            Some("http://localhost:9000"),
            None,
            "bucket",
            "http://localhost:9000/bucket/k".to_owned(),
        ),
        (
            Some("http://localhost:9000/s3/"),
            None,
            "bucket",
            "http://localhost:9000/s3/bucket/k".to_owned(),
        ),
        (
            Some("http://localhost:9000/s3"),
            Some(false),
            "bucket",
            "http://bucket.localhost:9000/s3/k".to_owned(),
        ),
        (
            Some("http://localhost:9000"),
            Some(false),
            "my.bucket",
            "http://my.bucket.localhost:9000/k".to_owned(),
        ),
        (
            Some("https://localhost"),
            Some(false),
            "my.bucket",
            "https://localhost/my.bucket/k".to_owned(),
        ),
    ];
    for (url, force, bucket, expected) in table {
        assert_eq!(
            line(url, force, bucket, "k"),
            format!("GET {expected}"),
            "{url:?} {force:?}"
        );
    }
}

#[test]
fn keys_stay_as_they_are() {
    let table = [
        ("a//b/../c d+é%", "/a//b/../c%20d%2B%C3%A9%25"),
        ("/lead", "//lead"),
        ("trail/", "/trail/"),
        (".", "/."),
        ("..", "/.."),
        ("./..//", "/./..//"),
        ("?a=b#c", "/%3Fa%3Db%23c"),
    ];
    for (key, path) in table {
        let by_host = format!("GET https://bucket.s3.eu-west-1.amazonaws.com{path}");
        assert_eq!(line(None, None, "bucket", key), by_host);
        let by_path = format!("GET https://s3.eu-west-1.amazonaws.com/bucket{path}");
        assert_eq!(line(None, Some(true), "bucket", key), by_path);
    }
}

#[test]
fn operations_on_buckets_keep_a_path() {
    let (client, log) = client(builder(), |_| response(200, &[], "<Some/>"));
    client
        .list_objects_v2(ListObjectsV2Request::new("bucket"))
        .unwrap();
    let line = last(&log).line;
    assert_eq!(
        line,
        "GET https://bucket.s3.eu-west-1.amazonaws.com/?list-type=2&encoding-type=url"
    );
    client.list_buckets(ListBucketsRequest::new()).unwrap();
    assert_eq!(last(&log).line, "GET https://s3.eu-west-1.amazonaws.com/");
    // Whoever asks for the region of a bucket does not know it yet.
    let _ = client.get_bucket_location(GetBucketLocationRequest::new("bucket"));
    assert_eq!(
        last(&log).line,
        "GET https://s3.eu-west-1.amazonaws.com/bucket?location"
    );
}

#[test]
fn what_is_no_bucket_is_refused() {
    let table = [
        ("a/b", "must be the name of a bucket"),
        ("a@evil.example", "must be the name of a bucket"),
        ("..", "must be the name of a bucket"),
        (
            "arn:aws:s3:eu-west-1:123456789012:accesspoint/a",
            "ARNs of access points are not supported",
        ),
        ("", "not be empty"),
    ];
    for (bucket, expected) in table {
        let (client, log) = client(builder(), ok);
        let error = client
            .get_object(GetObjectRequest::new(bucket, "k"))
            .unwrap_err();
        assert!(error.to_string().contains(expected), "{bucket}: {error}");
        assert!(log.lock().unwrap().is_empty(), "nothing is sent");
    }
}
