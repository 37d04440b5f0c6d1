"""S3: the same as `s3.rs`."""

import io

BUCKET = "photos"
KEY = "folder/ä b+c?&=%.txt"
# Clients send different content types, or none, where a program gives none.
BYTES = "application/octet-stream"
PATTERN = bytes(number % 251 for number in range(251 * 4096))


def _pattern(length):
    """Bytes by their place."""
    return (PATTERN * (length // len(PATTERN) + 1))[:length]


def buckets(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    s3.create_bucket(
        Bucket="with.dots", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}, ACL="public-read"
    )
    s3.head_bucket(Bucket=BUCKET)
    s3.get_bucket_location(Bucket=BUCKET)
    s3.get_bucket_location(Bucket="with.dots")
    s3.list_buckets()
    aws.look()
    s3.delete_bucket(Bucket="with.dots")
    aws.look()


def objects(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    s3.put_object(
        Bucket=BUCKET,
        Key=KEY,
        Body="text: ä\n".encode(),
        ContentType="text/plain; charset=utf-8",
        CacheControl="no-cache",
        Metadata={"color": "blue", "shape-of": "a b"},
        Tagging="team=blue&cost=7%20euro",
        ChecksumAlgorithm="SHA256",
    )
    aws.look()
    etag = s3.get_object(Bucket=BUCKET, Key=KEY)["ETag"]
    s3.head_object(Bucket=BUCKET, Key=KEY, ChecksumMode="ENABLED")
    s3.get_object(Bucket=BUCKET, Key=KEY, Range="bytes=2-5")
    s3.get_object(Bucket=BUCKET, Key=KEY, IfMatch=etag, ResponseContentType="text/html")
    s3.put_object(Bucket=BUCKET, Key="empty", ContentType=BYTES)
    s3.get_object(Bucket=BUCKET, Key="empty")
    s3.copy_object(Bucket=BUCKET, Key="copy", CopySource=f"{BUCKET}/empty", MetadataDirective="REPLACE")
    s3.put_object_tagging(
        Bucket=BUCKET, Key="copy", Tagging={"TagSet": [{"Key": "a b", "Value": "x=1+2"}, {"Key": "b", "Value": ""}]}
    )
    s3.get_object_tagging(Bucket=BUCKET, Key="copy")
    s3.get_object_attributes(Bucket=BUCKET, Key=KEY, ObjectAttributes=["ObjectSize"])
    aws.look()
    s3.delete_object_tagging(Bucket=BUCKET, Key="copy")
    s3.delete_object(Bucket=BUCKET, Key="copy")
    s3.delete_object(Bucket=BUCKET, Key="never there")
    aws.look()


def listings(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    for number in range(7):
        s3.put_object(Bucket=BUCKET, Key=f"a/{number} & <ä>", Body=b"x" * number, ContentType=BYTES)
    s3.put_object(Bucket=BUCKET, Key="b/one/two", Body=b"y", ContentType=BYTES)
    s3.put_object(Bucket=BUCKET, Key="c", Body=b"z", ContentType=BYTES)
    s3.list_objects_v2(Bucket=BUCKET, Delimiter="/")
    s3.list_objects_v2(Bucket=BUCKET, Prefix="a/", StartAfter="a/2", FetchOwner=True)
    token = {}
    while True:
        page = s3.list_objects_v2(Bucket=BUCKET, MaxKeys=4, **token)
        if not page["IsTruncated"]:
            break
        token = {"ContinuationToken": page["NextContinuationToken"]}
    s3.list_object_versions(Bucket=BUCKET, Prefix="b/")
    s3.delete_objects(
        Bucket=BUCKET, Delete={"Objects": [{"Key": f"a/{number} & <ä>"} for number in range(5)] + [{"Key": "none"}]}
    )
    s3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": "c"}], "Quiet": True})
    aws.look()


def multipart(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    s3.put_object(Bucket=BUCKET, Key="source", Body=_pattern(6 << 20), ContentType=BYTES)
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key=KEY, ContentType="x/y", Metadata={"made": "of parts"})
    part = {"Bucket": BUCKET, "Key": KEY, "UploadId": upload["UploadId"]}
    s3.list_multipart_uploads(Bucket=BUCKET)
    first = s3.upload_part(PartNumber=1, Body=_pattern(5 << 20), **part)
    second = s3.upload_part_copy(
        PartNumber=2, CopySource=f"{BUCKET}/source", CopySourceRange=f"bytes=1-{5 << 20}", **part
    )
    third = s3.upload_part(PartNumber=3, Body=b"the end", **part)
    s3.list_parts(**part)
    tags = [first["ETag"], second["CopyPartResult"]["ETag"], third["ETag"]]
    parts = [{"PartNumber": number, "ETag": tag} for number, tag in enumerate(tags, start=1)]
    s3.complete_multipart_upload(MultipartUpload={"Parts": parts}, **part)
    aws.look()
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key="given up")
    s3.abort_multipart_upload(Bucket=BUCKET, Key="given up", UploadId=upload["UploadId"])
    aws.look()


def streams(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    length = 50_000_000
    s3.put_object(Bucket=BUCKET, Key="large", Body=io.BytesIO(_pattern(length)), ContentType=BYTES)
    aws.look()
    s3.get_object(Bucket=BUCKET, Key="large")
    s3.get_object(Bucket=BUCKET, Key="large", Range="bytes=1000000-1999999")


def refusals(aws):
    s3 = aws.client("s3")
    with aws.refused():
        s3.get_object(Bucket="nobodys-bucket", Key="key")
    with aws.refused():
        s3.head_bucket(Bucket="nobodys-bucket")
    with aws.refused():
        s3.list_objects_v2(Bucket="nobodys-bucket")
    s3.create_bucket(Bucket=BUCKET)
    with aws.refused():
        s3.get_object(Bucket=BUCKET, Key=KEY)
    with aws.refused():
        s3.head_object(Bucket=BUCKET, Key=KEY)
    etag = s3.put_object(Bucket=BUCKET, Key=KEY, Body=b"x", ContentType=BYTES)["ETag"]
    with aws.refused():
        s3.get_object(Bucket=BUCKET, Key=KEY, IfNoneMatch=etag)
    with aws.refused():
        s3.get_object(Bucket=BUCKET, Key=KEY, IfMatch='"0"')
    with aws.refused():
        s3.delete_bucket(Bucket=BUCKET)
    with aws.refused():
        s3.abort_multipart_upload(Bucket=BUCKET, Key=KEY, UploadId="nobodys")
    aws.look()


def look(s3):
    return {bucket["Name"]: _look_at_bucket(s3, bucket["Name"]) for bucket in s3.list_buckets()["Buckets"]}


def _look_at_bucket(s3, bucket):
    objects = s3.list_objects_v2(Bucket=bucket).get("Contents", [])
    return {
        "uploads": s3.list_multipart_uploads(Bucket=bucket).get("Uploads", []),
        "objects": [
            {
                "listed": listed,
                "head": s3.head_object(Bucket=bucket, Key=listed["Key"]),
                "content": s3.get_object(Bucket=bucket, Key=listed["Key"])["Body"],
                "tags": s3.get_object_tagging(Bucket=bucket, Key=listed["Key"]),
            }
            for listed in objects
        ],
    }
