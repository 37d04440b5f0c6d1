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
        ("a/b", "must consist of letters, digits"),
        ("a@evil.example", "must consist of letters, digits"),
        ("..", "must not be `.` or `..`"),
        (
            "arn:aws:s3:eu-west-1:123456789012:accesspoint/a/b",
            "no endpoint: Invalid ARN: The ARN may only contain a single resource component after `accesspoint`; \
             change what it follows from: Bucket = `arn:aws:s3:eu-west-1:123456789012:accesspoint/a/b`, \
             region = `eu-west-1`",
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

#[test]
fn access_points_have_hosts_of_their_own() {
    let arn = "arn:aws:s3:us-west-2:123456789012:accesspoint/point";
    let table = [
        (
            None,
            "https://point-123456789012.s3-accesspoint.us-west-2.amazonaws.com/k",
        ),
        // Nothing says where names go, and an ARN has no place in the path.
        (
            Some("https://beta.example.com"),
            "https://point-123456789012.beta.example.com/k",
        ),
    ];
    for (url, expected) in table {
        assert_eq!(line(url, None, arn, "k"), format!("GET {expected}"));
    }
    let (client, log) = client(builder(), ok);
    client.get_object(GetObjectRequest::new(arn, "k")).unwrap();
    let request = last(&log);
    let authorization = &request.headers["authorization"];
    let authorization = authorization.to_str().unwrap();
    assert!(
        authorization.contains("/us-west-2/s3/aws4_request"),
        "the region of the access point signs: {authorization}"
    );
}

#[test]
fn settings_lead_to_other_endpoints() {
    let line = |builder: s3::runtime::client::blocking::ClientBuilder<s3::blocking::Client>| {
        let (client, log) = client(builder, ok);
        client
            .get_object(GetObjectRequest::new("bucket", "k"))
            .unwrap();
        last(&log).line
    };
    let fips = line(builder().use_fips(true));
    assert_eq!(fips, "GET https://bucket.s3-fips.eu-west-1.amazonaws.com/k");
    let fips = line(builder().region("fips-us-east-1"));
    assert_eq!(fips, "GET https://bucket.s3-fips.us-east-1.amazonaws.com/k");
    let dual_stack = line(builder().use_dual_stack(true));
    let expected = "GET https://bucket.s3.dualstack.eu-west-1.amazonaws.com/k";
    assert_eq!(dual_stack, expected);
    let accelerated = line(builder().endpoint_parameter("Accelerate", true));
    assert_eq!(
        accelerated,
        "GET https://bucket.s3-accelerate.amazonaws.com/k"
    );
    let error = |builder: s3::runtime::client::blocking::ClientBuilder<s3::blocking::Client>| {
        let builder = builder.transport(s3::runtime::transport::from_blocking_fn(|_| {
            unreachable!("nothing is sent")
        }));
        builder.build().unwrap_err().to_string()
    };
    let unknown = error(builder().endpoint_parameter("Accelerated", true));
    assert!(
        unknown.contains("no endpoint parameter `Accelerated`; it has: Bucket, UseFIPS"),
        "{unknown}"
    );
    let wrong = error(builder().endpoint_parameter("Accelerate", "true"));
    assert!(
        wrong.contains("`Accelerate` is a flag: true or false"),
        "{wrong}"
    );
}
