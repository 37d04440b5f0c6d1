//! Keys of objects in listings and copies, and keys for encryption.

use s3::operations::{
    CopyObjectRequest, GetObjectRequest, ListObjectVersionsRequest, ListObjectsV2Request,
};

use crate::support::{Sent, builder, client, last, ok, response, text};

const LISTING: &str = "<ListBucketResult><EncodingType>url</EncodingType><Prefix>a%2Fb</Prefix><Delimiter>%2F</Delimiter>\
    <Contents><Key>a%2Fb+c%0D%C3%A9</Key></Contents><Contents><Key>a%2F+</Key></Contents>\
    <CommonPrefixes><Prefix>a%2Fd%2F</Prefix></CommonPrefixes></ListBucketResult>";

#[test]
fn listed_keys_are_what_they_are() {
    let (client, log) = client(builder(), |_| response(200, &[], LISTING));
    let listed = client
        .list_objects_v2(ListObjectsV2Request::new("bucket"))
        .unwrap();
    assert!(last(&log).line.ends_with("/?list-type=2&encoding-type=url"));
    let contents = listed.contents.iter().flatten();
    let keys: Vec<_> = contents
        .filter_map(|object| text(object.key.as_ref()))
        .collect();
    assert_eq!(keys, ["a/b c\ré", "a/ "]);
    let prefixes = listed.common_prefixes.iter().flatten();
    let prefixes: Vec<_> = prefixes.filter_map(|it| text(it.prefix.as_ref())).collect();
    assert_eq!(prefixes, ["a/d/"]);
    assert_eq!(text(listed.prefix.as_ref()), Some("a/b"));
    assert_eq!(text(listed.delimiter.as_ref()), Some("/"));
}

#[test]
fn who_asks_for_encoded_keys_gets_them() {
    let (client, _) = client(builder(), |_| response(200, &[], LISTING));
    let request = ListObjectsV2Request::new("bucket").encoding_type("url");
    let listed = client.list_objects_v2(request).unwrap();
    let key = listed
        .contents
        .as_ref()
        .and_then(|contents| text(contents[0].key.as_ref()));
    assert_eq!(key, Some("a%2Fb+c%0D%C3%A9"));
}

#[test]
fn a_server_which_does_not_encode_is_believed() {
    let listing = "<R><Contents><Key>100%25</Key></Contents></R>";
    let (client, _) = client(builder(), move |_| response(200, &[], listing));
    let listed = client
        .list_objects_v2(ListObjectsV2Request::new("bucket"))
        .unwrap();
    let key = listed
        .contents
        .as_ref()
        .and_then(|contents| text(contents[0].key.as_ref()));
    assert_eq!(key, Some("100%25"));
}

#[test]
fn versions_and_markers_of_deletion_are_decoded() {
    let listing = "<ListVersionsResult><EncodingType>url</EncodingType><NextKeyMarker>a+b</NextKeyMarker>\
        <Version><Key>%2B</Key></Version><DeleteMarker><Key>%25</Key></DeleteMarker></ListVersionsResult>";
    let (client, _) = client(builder(), move |_| response(200, &[], listing));
    let listed = client
        .list_object_versions(ListObjectVersionsRequest::new("bucket"))
        .unwrap();
    assert_eq!(text(listed.next_key_marker.as_ref()), Some("a b"));
    let version = listed
        .versions
        .as_ref()
        .and_then(|versions| text(versions[0].key.as_ref()));
    assert_eq!(version, Some("+"));
    let marker = listed
        .delete_markers
        .as_ref()
        .and_then(|markers| text(markers[0].key.as_ref()));
    assert_eq!(marker, Some("%"));
}

#[test]
fn sources_of_copies_are_encoded() {
    let (client, log) = client(builder(), |_| response(200, &[], "<CopyObjectResult/>"));
    let table = [
        ("from/a//b/../c d+é%", "from/a//b/../c%20d%2B%C3%A9%25"),
        ("from/k?versionId=v.1", "from/k?versionId=v.1"),
        ("from/a?b?versionId=v", "from/a%3Fb?versionId=v"),
    ];
    for (source, expected) in table {
        client
            .copy_object(CopyObjectRequest::new("bucket", source, "key"))
            .unwrap();
        assert_eq!(last(&log).header("x-amz-copy-source"), expected);
    }
}

#[test]
fn keys_of_encryption_are_sent_in_base64_with_their_md5() {
    const MD5: &str = "x-amz-server-side-encryption-customer-key-md5";
    let sent = |request: GetObjectRequest| -> Sent {
        let (client, log) = client(builder(), ok);
        client.get_object(request).unwrap();
        last(&log)
    };
    let request = || GetObjectRequest::new("bucket", "key").sse_customer_algorithm("AES256");
    // From Python: base64 and hashlib.
    let base64 = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    for key in ["0123456789abcdef0123456789abcdef", base64] {
        let sent = sent(request().sse_customer_key(key));
        assert_eq!(
            sent.header("x-amz-server-side-encryption-customer-key"),
            base64
        );
        assert_eq!(sent.header(MD5), "hRasmdxgYDKV3nvbahU1MA==");
    }
    let own = sent(
        request()
            .sse_customer_key(base64)
            .sse_customer_key_md5("own"),
    );
    assert_eq!(own.header(MD5), "own");
    assert_eq!(sent(request()).header_if_any(MD5), None);
}
