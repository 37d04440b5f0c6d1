//! S3: the protocol `rest-xml`, with payloads that are streams.

use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs, io, process};

use bytes::Bytes;

use s3::operations::{
    AbortMultipartUploadError, AbortMultipartUploadRequest, CompleteMultipartUploadError,
    CompleteMultipartUploadRequest, CopyObjectError, CopyObjectRequest, CreateBucketError,
    CreateBucketRequest, CreateMultipartUploadRequest, DeleteBucketError, DeleteBucketRequest,
    DeleteObjectRequest, DeleteObjectTaggingRequest, DeleteObjectsError, DeleteObjectsRequest,
    GetBucketLocationRequest, GetObject, GetObjectAttributesRequest, GetObjectError,
    GetObjectRequest, GetObjectTaggingRequest, HeadBucketError, HeadBucketRequest, HeadObjectError,
    HeadObjectRequest, ListBucketsRequest, ListMultipartUploadsRequest, ListObjectVersionsRequest,
    ListObjectsV2Error, ListObjectsV2Request, ListPartsRequest, PutObject, PutObjectError,
    PutObjectRequest, PutObjectTaggingRequest, UploadPartCopyRequest, UploadPartRequest,
};
use s3::types::{
    CompletedMultipartUpload, CompletedPart, CreateBucketConfiguration, Delete, ObjectIdentifier,
    Tag, Tagging,
};
use shapewright_runtime::ByteStream;
use shapewright_runtime::client::FormPolicy;

use crate::clients::{
    Aws, Either, Problem, call, client, download, items, pages, refused, some, tell_of, wait,
};

const BUCKET: &str = "photos";
const KEY: &str = "folder/ä b+c?&=%.txt";

/// What may be changed on the way, or signed in another form than it is sent in. A key of the server `s3s-fs`
/// is the path of a file, so none ends in a slash or has an empty segment.
const KEYS: &[&str] = &[
    "a b",
    "a+b",
    "a%20b",
    "100%",
    "a%2Fb",
    "ä/ö ü",
    "日本/☕",
    "🦀",
    "e\u{301}",
    "a&b=c",
    "a?b#c",
    "a;b,c",
    "a:b@c",
    "a$b",
    "(a)!'*~",
    "\"quoted\"",
    "<a>&amp;",
    "a\\b",
    "`^|{}[]",
    "a\tb",
    ".hidden",
    "a/.../b",
    "-_.",
    " ends with spaces ",
];

/// An object to copy from. The clients encode its name.
fn source(key: &str) -> String {
    format!("{BUCKET}/{key}")
}

/// The content type is given, because clients have different defaults.
fn put(key: &str) -> PutObjectRequest {
    PutObjectRequest::new(BUCKET, key).content_type("application/octet-stream")
}

/// A file with a known pattern of bytes. It is deleted when it is dropped.
struct Pattern(PathBuf);

impl Pattern {
    fn new(length: usize) -> io::Result<Self> {
        let name = format!("shapewright-e2e-{}-{length}", process::id());
        let pattern = Self(env::temp_dir().join(name));
        let bytes = (0..=250_u8).cycle().take(length).collect::<Vec<_>>();
        fs::write(&pattern.0, bytes)?;
        Ok(pattern)
    }

    /// The whole file as a stream. Only what is being sent is in memory.
    fn stream(&self) -> io::Result<ByteStream> {
        ByteStream::from_path(&self.0)
    }

    fn part(&self, length: u64) -> io::Result<ByteStream> {
        ByteStream::from_path_part(&self.0, 0, length)
    }
}

impl Drop for Pattern {
    fn drop(&mut self) {
        // If it can't be deleted, it stays in the system's folder for temporary files.
        let _ = fs::remove_file(&self.0);
    }
}

pub(super) async fn buckets(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let configuration = CreateBucketConfiguration::new().location_constraint("eu-west-1");
    let request = CreateBucketRequest::new("with.dots")
        .create_bucket_configuration(configuration)
        .acl("public-read");
    call!(s3.create_bucket(request))?;
    call!(s3.head_bucket(HeadBucketRequest::new(BUCKET)))?;
    call!(s3.get_bucket_location(GetBucketLocationRequest::new(BUCKET)))?;
    call!(s3.get_bucket_location(GetBucketLocationRequest::new("with.dots")))?;
    call!(s3.list_buckets(ListBucketsRequest::new()))?;
    aws.look()?;
    call!(s3.delete_bucket(DeleteBucketRequest::new("with.dots")))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn objects(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let request = PutObjectRequest::new(BUCKET, KEY)
        .body("text: ä\n")
        .content_type("text/plain; charset=utf-8")
        .cache_control("no-cache")
        .metadata([("color", "blue"), ("shape-of", "a b")])
        .tagging("team=blue&cost=7%20euro")
        .checksum_algorithm("SHA256");
    call!(s3.put_object(request))?;
    aws.look()?;
    let got = download!(s3.get_object(GetObjectRequest::new(BUCKET, KEY)))?;
    let etag = some(got.e_tag)?.into_inner();
    let request = HeadObjectRequest::new(BUCKET, KEY).checksum_mode("ENABLED");
    call!(s3.head_object(request))?;
    for range in ["bytes=2-5", "bytes=5-", "bytes=-2"] {
        let request = GetObjectRequest::new(BUCKET, KEY).range(range);
        download!(s3.get_object(request))?;
    }
    let request = GetObjectRequest::new(BUCKET, KEY)
        .if_match(etag)
        .response_content_type("text/html");
    download!(s3.get_object(request))?;
    call!(s3.put_object(put("empty")))?;
    download!(s3.get_object(GetObjectRequest::new(BUCKET, "empty")))?;
    let request =
        CopyObjectRequest::new(BUCKET, source("empty"), "copy").metadata_directive("REPLACE");
    call!(s3.copy_object(request))?;
    let request = CopyObjectRequest::new(BUCKET, source(KEY), "same");
    call!(s3.copy_object(request))?;
    download!(s3.get_object(GetObjectRequest::new(BUCKET, "same")))?;
    aws.look()?;
    call!(s3.delete_object(DeleteObjectRequest::new(BUCKET, "copy")))?;
    call!(s3.delete_object(DeleteObjectRequest::new(BUCKET, "never there")))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn tags(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    call!(s3.put_object(put(KEY).body("text")))?;
    let tagging = Tagging::new([Tag::new("a b", "x=1+2"), Tag::new("b", "")]);
    call!(s3.put_object_tagging(PutObjectTaggingRequest::new(BUCKET, KEY, tagging)))?;
    call!(s3.get_object_tagging(GetObjectTaggingRequest::new(BUCKET, KEY)))?;
    // One only, because the server does not know that spaces may follow the commas in a header's list.
    let request = GetObjectAttributesRequest::new(BUCKET, KEY, ["ObjectSize"]);
    call!(s3.get_object_attributes(request))?;
    aws.look()?;
    call!(s3.delete_object_tagging(DeleteObjectTaggingRequest::new(BUCKET, KEY)))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn pages(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    for count in 0..7 {
        let request = put(&format!("a/{count}")).body(vec![b'x'; count]);
        call!(s3.put_object(request))?;
    }
    call!(s3.put_object(put("b/one/two").body("y")))?;
    call!(s3.put_object(put("c").body("z")))?;
    call!(s3.list_objects_v2(ListObjectsV2Request::new(BUCKET).delimiter("/")))?;
    let request = ListObjectsV2Request::new(BUCKET)
        .prefix("a/")
        .start_after("a/2");
    call!(s3.list_objects_v2(request))?;
    let mut token = None;
    loop {
        let mut request = ListObjectsV2Request::new(BUCKET).max_keys(4);
        request.continuation_token = token;
        token = call!(s3.list_objects_v2(request))?
            .next_continuation_token
            .map(|next| next.into_inner().into());
        if token.is_none() {
            break;
        }
    }
    let keys = (0..5).map(|count| format!("a/{count}"));
    let keys = keys.chain(["none".to_owned()]).map(ObjectIdentifier::new);
    call!(s3.delete_objects(DeleteObjectsRequest::new(BUCKET, Delete::new(keys))))?;
    let delete = Delete::new([ObjectIdentifier::new("c")]).quiet(true);
    call!(s3.delete_objects(DeleteObjectsRequest::new(BUCKET, delete)))?;
    aws.look()?;
    Ok(())
}

/// 3,000 keys, in pages of the service's size and of another one.
pub(super) async fn many_pages(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    // The conductor need not be told of each.
    for count in 0..3000 {
        let request = put(&format!("{count:04} <ä>")).body("x");
        match &s3 {
            Either::Async(client) => client.put_object(request).await?,
            Either::Blocking(client) => client.put_object(request)?,
        };
    }
    let listing = || ListObjectsV2Request::new(BUCKET);
    let objects = items!(s3.list_objects_v2_pages(listing()))?;
    tell_of("objects", objects.len())?;
    pages!(s3.list_objects_v2_pages(listing().prefix("1")).page_size(400) as "list_objects_v2");
    let versions = ListObjectVersionsRequest::new(BUCKET).prefix("00");
    pages!(s3.list_object_versions_pages(versions).page_size(40) as "list_object_versions");
    Ok(())
}

/// A bucket that is not there, then is, and then is gone.
pub(super) async fn waits(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    let head = || HeadBucketRequest::new(BUCKET);
    let mut found = Vec::new();
    found.push(wait!(s3.wait_until_bucket_exists(head()).max_calls(2)));
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    found.push(wait!(s3.wait_until_bucket_exists(head()).max_calls(2)));
    found.push(wait!(s3.wait_until_bucket_not_exists(head()).max_calls(3)));
    call!(s3.delete_bucket(DeleteBucketRequest::new(BUCKET)))?;
    found.push(wait!(s3.wait_until_bucket_not_exists(head()).max_calls(3)));
    if found == [false, true, false, true] {
        Ok(())
    } else {
        Err(format!("the waits ended with {found:?}").into())
    }
}

pub(super) async fn listings(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    for count in 0..7 {
        let request = put(&format!("a/{count} & <ä>")).body(vec![b'x'; count]);
        call!(s3.put_object(request))?;
    }
    call!(s3.put_object(put("b/one/two").body("y")))?;
    call!(s3.put_object(put("c").body("z")))?;
    call!(s3.list_objects_v2(ListObjectsV2Request::new(BUCKET).delimiter("/")))?;
    let request = ListObjectsV2Request::new(BUCKET)
        .prefix("a/")
        .start_after("a/2")
        .fetch_owner(true);
    call!(s3.list_objects_v2(request))?;
    let mut token = None;
    loop {
        let mut request = ListObjectsV2Request::new(BUCKET).max_keys(4);
        request.continuation_token = token;
        token = call!(s3.list_objects_v2(request))?
            .next_continuation_token
            .map(|next| next.into_inner().into());
        if token.is_none() {
            break;
        }
    }
    call!(s3.list_object_versions(ListObjectVersionsRequest::new(BUCKET).prefix("b/")))?;
    let keys = (0..5).map(|count| format!("a/{count} & <ä>"));
    let keys = keys.chain(["none".to_owned()]).map(ObjectIdentifier::new);
    call!(s3.delete_objects(DeleteObjectsRequest::new(BUCKET, Delete::new(keys))))?;
    let delete = Delete::new([ObjectIdentifier::new("c")]).quiet(true);
    call!(s3.delete_objects(DeleteObjectsRequest::new(BUCKET, delete)))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn multipart(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let pattern = Pattern::new(6 << 20)?;
    call!(s3.put_object(put("source").body(pattern.stream()?)))?;
    let request = CreateMultipartUploadRequest::new(BUCKET, KEY)
        .content_type("x/y")
        .metadata([("made", "of parts")]);
    let upload = some(call!(s3.create_multipart_upload(request))?.upload_id)?.into_inner();
    let part = |number: i32| UploadPartRequest::new(BUCKET, KEY, number, &*upload);
    let request = part(1).body(pattern.part(5 << 20)?);
    let first = call!(s3.upload_part(request))?.e_tag;
    let request = UploadPartCopyRequest::new(BUCKET, source("source"), KEY, 2, &*upload)
        .copy_source_range(format!("bytes=1-{}", 5 << 20));
    let second = some(call!(s3.upload_part_copy(request))?.copy_part_result)?.e_tag;
    let third = call!(s3.upload_part(part(3).body("the end")))?.e_tag;
    let parts = (1..).zip([first, second, third]).map(|(number, tag)| {
        let mut part = CompletedPart::new().part_number(number);
        part.e_tag = tag;
        part
    });
    let request = CompleteMultipartUploadRequest::new(BUCKET, KEY, &*upload)
        .multipart_upload(CompletedMultipartUpload::new().parts(parts));
    call!(s3.complete_multipart_upload(request))?;
    download!(s3.get_object(GetObjectRequest::new(BUCKET, KEY)))?;
    aws.look()?;
    let request = CreateMultipartUploadRequest::new(BUCKET, "given up");
    let upload = some(call!(s3.create_multipart_upload(request))?.upload_id)?.into_inner();
    let request = AbortMultipartUploadRequest::new(BUCKET, "given up", upload);
    call!(s3.abort_multipart_upload(request))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn uploads(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let create = |key: &str| CreateMultipartUploadRequest::new(BUCKET, key);
    let upload = some(call!(s3.create_multipart_upload(create(KEY)))?.upload_id)?.into_inner();
    call!(s3.create_multipart_upload(create("another")))?;
    call!(s3.list_multipart_uploads(ListMultipartUploadsRequest::new(BUCKET)))?;
    for number in 1_u8..4 {
        let request = UploadPartRequest::new(BUCKET, KEY, i32::from(number), &*upload);
        call!(s3.upload_part(request.body(vec![b'x'; usize::from(number)])))?;
    }
    call!(s3.list_parts(ListPartsRequest::new(BUCKET, KEY, &*upload)))?;
    let request = ListPartsRequest::new(BUCKET, KEY, upload)
        .max_parts(1)
        .part_number_marker(1);
    call!(s3.list_parts(request))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn streams(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let pattern = Pattern::new(50_000_000)?;
    call!(s3.put_object(put("large").body(pattern.stream()?)))?;
    aws.look()?;
    download!(s3.get_object(GetObjectRequest::new(BUCKET, "large")))?;
    let request = GetObjectRequest::new(BUCKET, "large").range("bytes=1000000-1999999");
    download!(s3.get_object(request))?;
    // Over TLS this one has its checksum behind it, which no header can have.
    let request = put(KEY)
        .body(pattern.part(200_000)?)
        .checksum_algorithm("SHA256");
    call!(s3.put_object(request))?;
    call!(s3.put_object(put("nothing").body(pattern.part(0)?)))?;
    // And this one has none at all.
    let s3 = client!(aws.without_checksums(), s3);
    call!(s3.put_object(put("bare").body(pattern.part(100_000)?)))?;
    for key in ["large", KEY, "nothing", "bare"] {
        let request = GetObjectRequest::new(BUCKET, key).checksum_mode("ENABLED");
        download!(s3.get_object(request))?;
    }
    aws.look()?;
    Ok(())
}

pub(super) async fn keys(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    for key in KEYS {
        let request = put(key)
            .body(*key)
            .metadata([("number", key.len().to_string())]);
        call!(s3.put_object(request))?;
    }
    for key in KEYS {
        call!(s3.head_object(HeadObjectRequest::new(BUCKET, *key)))?;
        let request = GetObjectRequest::new(BUCKET, *key).range("bytes=0-0");
        download!(s3.get_object(request))?;
        let copy = format!("copies/{key}");
        let request = CopyObjectRequest::new(BUCKET, source(key), &*copy);
        call!(s3.copy_object(request))?;
        download!(s3.get_object(GetObjectRequest::new(BUCKET, copy)))?;
    }
    let request = CreateMultipartUploadRequest::new(BUCKET, KEY);
    let upload = some(call!(s3.create_multipart_upload(request))?.upload_id)?.into_inner();
    let request = UploadPartRequest::new(BUCKET, KEY, 1, &*upload).body("part");
    let tag = some(call!(s3.upload_part(request))?.e_tag)?;
    let part = CompletedPart::new().part_number(1).e_tag(tag);
    let request = CompleteMultipartUploadRequest::new(BUCKET, KEY, upload)
        .multipart_upload(CompletedMultipartUpload::new().parts([part]));
    call!(s3.complete_multipart_upload(request))?;
    let request = ListObjectsV2Request::new(BUCKET)
        .prefix("copies/ä/ö ü")
        .delimiter("/");
    call!(s3.list_objects_v2(request))?;
    let some_keys = KEYS.iter().step_by(2).copied();
    let delete = Delete::new(some_keys.map(ObjectIdentifier::new));
    call!(s3.delete_objects(DeleteObjectsRequest::new(BUCKET, delete)))?;
    for key in KEYS.iter().skip(1).step_by(2) {
        call!(s3.delete_object(DeleteObjectRequest::new(BUCKET, *key)))?;
    }
    call!(s3.list_objects_v2(ListObjectsV2Request::new(BUCKET)))?;
    Ok(())
}

/// Only servers that check signatures refuse these calls.
pub(super) async fn signatures(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let pattern = Pattern::new(100_000)?;
    call!(s3.put_object(put(KEY).body(pattern.stream()?)))?;
    download!(s3.get_object(GetObjectRequest::new(BUCKET, KEY)))?;
    let stranger = client!(aws.with_secret("another"), s3);
    let got = download!(stranger.get_object(GetObjectRequest::new(BUCKET, KEY)));
    refused!(got, GetObjectError::Unhandled(_));
    let head = call!(stranger.head_object(HeadObjectRequest::new(BUCKET, KEY)));
    refused!(head, HeadObjectError::Unhandled(_));
    let request = ListObjectsV2Request::new(BUCKET).prefix("a b&c");
    refused!(
        call!(stranger.list_objects_v2(request)),
        ListObjectsV2Error::Unhandled(_)
    );
    let deleted = call!(stranger.delete_bucket(DeleteBucketRequest::new(BUCKET)));
    refused!(deleted, DeleteBucketError::Unhandled(_));
    // The server does not read the bodies, and closes the connections, which the next call must not use.
    let stranger = client!(aws.with_secret("another"), s3);
    let request = put("new").body(pattern.part(100_000)?);
    refused!(
        call!(stranger.put_object(request)),
        PutObjectError::Unhandled(_)
    );
    let stranger = client!(aws.with_secret("another"), s3);
    let delete = Delete::new([ObjectIdentifier::new(KEY)]);
    let deleted = call!(stranger.delete_objects(DeleteObjectsRequest::new(BUCKET, delete)));
    refused!(deleted, DeleteObjectsError::Unhandled(_));
    aws.look()?;
    Ok(())
}

pub(super) async fn conflicts(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    let listed = call!(s3.list_objects_v2(ListObjectsV2Request::new("nobodys-bucket")));
    refused!(listed, ListObjectsV2Error::NoSuchBucket(_));
    let deleted = call!(s3.delete_bucket(DeleteBucketRequest::new("nobodys-bucket")));
    refused!(deleted, DeleteBucketError::Unhandled(_));
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let created = call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)));
    refused!(created, CreateBucketError::BucketAlreadyExists(_));
    let got = download!(s3.get_object(GetObjectRequest::new(BUCKET, KEY)));
    refused!(got, GetObjectError::NoSuchKey(_));
    let head = call!(s3.head_object(HeadObjectRequest::new(BUCKET, KEY)));
    refused!(head, HeadObjectError::NoSuchKey(_));
    let copied = call!(s3.copy_object(CopyObjectRequest::new(BUCKET, source(KEY), "copy")));
    refused!(copied, CopyObjectError::Unhandled(_));
    call!(s3.put_object(put(KEY).body("text")))?;
    let request = put(KEY).body("more").if_none_match("*");
    refused!(call!(s3.put_object(request)), PutObjectError::Unhandled(_));
    let request = put(KEY).body("more").if_match("\"0\"");
    refused!(call!(s3.put_object(request)), PutObjectError::Unhandled(_));
    let request = put("bad")
        .body("more")
        .content_md5("AAAAAAAAAAAAAAAAAAAAAA==");
    refused!(call!(s3.put_object(request)), PutObjectError::Unhandled(_));
    let request = GetObjectRequest::new(BUCKET, KEY).range("bytes=10-");
    refused!(
        download!(s3.get_object(request)),
        GetObjectError::Unhandled(_)
    );
    let request = CreateMultipartUploadRequest::new(BUCKET, KEY);
    let upload = some(call!(s3.create_multipart_upload(request))?.upload_id)?.into_inner();
    let mut parts = Vec::new();
    for number in 1..3 {
        let request = UploadPartRequest::new(BUCKET, KEY, number, &*upload).body("small");
        let mut part = CompletedPart::new().part_number(number);
        part.e_tag = call!(s3.upload_part(request))?.e_tag;
        parts.push(part);
    }
    let request = CompleteMultipartUploadRequest::new(BUCKET, KEY, upload)
        .multipart_upload(CompletedMultipartUpload::new().parts(parts));
    let completed = call!(s3.complete_multipart_upload(request));
    refused!(completed, CompleteMultipartUploadError::Unhandled(_));
    aws.look()?;
    Ok(())
}

pub(super) async fn refusals(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    let got = download!(s3.get_object(GetObjectRequest::new("nobodys-bucket", "key")));
    refused!(got, GetObjectError::Unhandled(_));
    let head = call!(s3.head_bucket(HeadBucketRequest::new("nobodys-bucket")));
    refused!(head, HeadBucketError::NoSuchBucket(_));
    let listed = call!(s3.list_objects_v2(ListObjectsV2Request::new("nobodys-bucket")));
    refused!(listed, ListObjectsV2Error::NoSuchBucket(_));
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let got = download!(s3.get_object(GetObjectRequest::new(BUCKET, KEY)));
    refused!(got, GetObjectError::NoSuchKey(_));
    let head = call!(s3.head_object(HeadObjectRequest::new(BUCKET, KEY)));
    refused!(head, HeadObjectError::NoSuchKey(_));
    let etag = some(call!(s3.put_object(put(KEY).body("x")))?.e_tag)?.into_inner();
    let request = GetObjectRequest::new(BUCKET, KEY).if_none_match(etag);
    refused!(
        download!(s3.get_object(request)),
        GetObjectError::Unhandled(_)
    );
    let request = GetObjectRequest::new(BUCKET, KEY).if_match("\"0\"");
    refused!(
        download!(s3.get_object(request)),
        GetObjectError::Unhandled(_)
    );
    let deleted = call!(s3.delete_bucket(DeleteBucketRequest::new(BUCKET)));
    refused!(deleted, DeleteBucketError::Unhandled(_));
    let request = AbortMultipartUploadRequest::new(BUCKET, KEY, "nobodys");
    let aborted = call!(s3.abort_multipart_upload(request));
    refused!(aborted, AbortMultipartUploadError::NoSuchUpload(_));
    aws.look()?;
    Ok(())
}

/// How long requests for others are valid.
const HOUR: Duration = Duration::from_secs(3600);

/// Signs the request of an operation for somebody else.
macro_rules! presign {
    ($client:ident, $operation:ty, $request:expr) => {
        match &$client {
            Either::Async(client) => client.presign::<$operation>($request, HOUR).await?,
            Either::Blocking(client) => client.presign::<$operation>($request, HOUR)?,
        }
    };
}

/// Sends a request as somebody who has nothing else. Returns the status and the body of the response.
fn send(request: http::Request<Bytes>, body: &[u8]) -> Result<(u16, Vec<u8>), Problem> {
    let agent = ureq::Agent::config_builder().http_status_as_error(false);
    let agent = ureq::Agent::from(agent.build());
    let request = request.map(|_| body.to_vec());
    let mut response = agent.run(request)?;
    let status = response.status().as_u16();
    Ok((status, response.body_mut().read_to_vec()?))
}

/// Requests for others are sent by ureq alone. Only a server that checks signatures refuses the wrong ones.
pub(super) async fn presigned(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let request = PutObjectRequest::new(BUCKET, KEY)
        .content_type("text/plain")
        .metadata([("color", "blue")]);
    let put = presign!(s3, PutObject, request);
    let (status, body) = send(put.into_http(), b"by somebody else")?;
    if status != 200 {
        return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
    }
    aws.look()?;
    let request = || GetObjectRequest::new(BUCKET, KEY).response_content_type("text/html");
    let get = presign!(s3, GetObject, request());
    let (status, body) = send(get.into_http(), b"")?;
    if (status, &*body) != (200, b"by somebody else") {
        return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
    }
    aws.look()?;
    Ok(())
}

/// What was changed after it was signed is refused.
pub(super) async fn forgeries(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    call!(s3.put_object(put(KEY).body("text")))?;
    let get = presign!(s3, GetObject, GetObjectRequest::new(BUCKET, KEY));
    let uri = get.uri().to_string();
    for (from, to) in [
        ("X-Amz-Expires=3600", "X-Amz-Expires=7200"),
        ("folder/", "folders/"),
        ("X-Amz-Signature=", "X-Amz-Signature=0"),
    ] {
        let forged = http::Request::get(uri.replacen(from, to, 1)).body(Bytes::new())?;
        let (status, _) = send(forged, b"")?;
        if !(400..500).contains(&status) {
            return Err(format!("{from}, changed to {to}: {status}").into());
        }
    }
    let (status, _) = send(get.into_http(), b"")?;
    if status != 200 {
        return Err(format!("what was not changed: {status}").into());
    }
    aws.look()?;
    Ok(())
}

/// A browser sends a form, whose last field is a file.
pub(super) async fn forms(aws: &Aws) -> Result<(), Problem> {
    let s3 = client!(aws, s3);
    call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)))?;
    let request = PutObjectRequest::new(BUCKET, "form/file.txt").content_type("text/plain");
    let policy = FormPolicy::new().content_length(1..=100);
    let form = match &s3 {
        Either::Async(client) => client.presign_form(request, policy, HOUR).await?,
        Either::Blocking(client) => client.presign_form(request, policy, HOUR)?,
    };
    let mut body = String::new();
    for (name, value) in form.fields() {
        body += "--boundary\r\ncontent-disposition: form-data; name=\"";
        body.extend([name, "\"\r\n\r\n", value, "\r\n"]);
    }
    body += "--boundary\r\ncontent-disposition: form-data; name=\"file\"; filename=\"file.txt\"\r\n\r\n";
    body += "by a browser\r\n--boundary--\r\n";
    let request = http::Request::post(form.uri())
        .header("content-type", "multipart/form-data; boundary=boundary")
        .body(Bytes::new())?;
    let (status, answer) = send(request, body.as_bytes())?;
    if status != 204 {
        return Err(format!("{status}: {}", String::from_utf8_lossy(&answer)).into());
    }
    aws.look()?;
    Ok(())
}
