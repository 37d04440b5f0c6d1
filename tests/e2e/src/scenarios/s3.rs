//! S3: the protocol `rest-xml`, with payloads that are streams.

use std::path::PathBuf;
use std::{env, fs, io, process};

use s3::operations::{
    AbortMultipartUploadError, AbortMultipartUploadRequest, CompleteMultipartUploadRequest, CopyObjectRequest,
    CreateBucketRequest, CreateMultipartUploadRequest, DeleteBucketError, DeleteBucketRequest,
    DeleteObjectRequest, DeleteObjectTaggingRequest, DeleteObjectsRequest,
    GetBucketLocationRequest, GetObjectAttributesRequest, GetObjectError, GetObjectRequest,
    GetObjectTaggingRequest, HeadBucketError, HeadBucketRequest, HeadObjectError,
    HeadObjectRequest, ListBucketsRequest, ListMultipartUploadsRequest, ListObjectVersionsRequest,
    ListObjectsV2Error, ListObjectsV2Request, ListPartsRequest, PutObjectRequest,
    PutObjectTaggingRequest, UploadPartCopyRequest, UploadPartRequest,
};
use s3::types::{
    CompletedMultipartUpload, CompletedPart, CreateBucketConfiguration, Delete, ObjectIdentifier,
    Tag, Tagging,
};
use shapewright_runtime::ByteStream;

use crate::clients::{Aws, Problem, call, client, download, refused, some};

const BUCKET: &str = "photos";
const KEY: &str = "folder/ä b+c?&=%.txt";

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
    let request = GetObjectRequest::new(BUCKET, KEY).range("bytes=2-5");
    download!(s3.get_object(request))?;
    let request = GetObjectRequest::new(BUCKET, KEY)
        .if_match(etag)
        .response_content_type("text/html");
    download!(s3.get_object(request))?;
    call!(s3.put_object(put("empty")))?;
    download!(s3.get_object(GetObjectRequest::new(BUCKET, "empty")))?;
    let source = format!("{BUCKET}/empty");
    let request = CopyObjectRequest::new(BUCKET, source, "copy").metadata_directive("REPLACE");
    call!(s3.copy_object(request))?;
    let tagging = Tagging::new([Tag::new("a b", "x=1+2"), Tag::new("b", "")]);
    call!(s3.put_object_tagging(PutObjectTaggingRequest::new(BUCKET, "copy", tagging)))?;
    call!(s3.get_object_tagging(GetObjectTaggingRequest::new(BUCKET, "copy")))?;
    // One only, because the server does not know that spaces may follow the commas in a header's list.
    let request = GetObjectAttributesRequest::new(BUCKET, KEY, ["ObjectSize"]);
    call!(s3.get_object_attributes(request))?;
    aws.look()?;
    call!(s3.delete_object_tagging(DeleteObjectTaggingRequest::new(BUCKET, "copy")))?;
    call!(s3.delete_object(DeleteObjectRequest::new(BUCKET, "copy")))?;
    call!(s3.delete_object(DeleteObjectRequest::new(BUCKET, "never there")))?;
    aws.look()?;
    Ok(())
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
    call!(s3.list_multipart_uploads(ListMultipartUploadsRequest::new(BUCKET)))?;
    let part = |number: i32| UploadPartRequest::new(BUCKET, KEY, number, &*upload);
    let request = part(1).body(pattern.part(5 << 20)?);
    let first = call!(s3.upload_part(request))?.e_tag;
    let source = format!("{BUCKET}/source");
    let request = UploadPartCopyRequest::new(BUCKET, source, KEY, 2, &*upload)
        .copy_source_range(format!("bytes=1-{}", 5 << 20));
    let second = some(call!(s3.upload_part_copy(request))?.copy_part_result)?.e_tag;
    let third = call!(s3.upload_part(part(3).body("the end")))?.e_tag;
    call!(s3.list_parts(ListPartsRequest::new(BUCKET, KEY, &*upload)))?;
    let parts = (1..).zip([first, second, third]).map(|(number, tag)| {
        let mut part = CompletedPart::new().part_number(number);
        part.e_tag = tag;
        part
    });
    let request = CompleteMultipartUploadRequest::new(BUCKET, KEY, &*upload)
        .multipart_upload(CompletedMultipartUpload::new().parts(parts));
    call!(s3.complete_multipart_upload(request))?;
    aws.look()?;
    let request = CreateMultipartUploadRequest::new(BUCKET, "given up");
    let upload = some(call!(s3.create_multipart_upload(request))?.upload_id)?.into_inner();
    let request = AbortMultipartUploadRequest::new(BUCKET, "given up", upload);
    call!(s3.abort_multipart_upload(request))?;
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
    refused!(download!(s3.get_object(request)), GetObjectError::Unhandled(_));
    let request = GetObjectRequest::new(BUCKET, KEY).if_match("\"0\"");
    refused!(download!(s3.get_object(request)), GetObjectError::Unhandled(_));
    let deleted = call!(s3.delete_bucket(DeleteBucketRequest::new(BUCKET)));
    refused!(deleted, DeleteBucketError::Unhandled(_));
    let request = AbortMultipartUploadRequest::new(BUCKET, KEY, "nobodys");
    let aborted = call!(s3.abort_multipart_upload(request));
    refused!(aborted, AbortMultipartUploadError::NoSuchUpload(_));
    aws.look()?;
    Ok(())
}
