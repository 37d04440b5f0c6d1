"""S3: the same as `s3.rs`."""

import io
import urllib.request

from botocore.exceptions import ClientError

BUCKET = "photos"
KEY = "folder/ä b+c?&=%.txt"
# Clients send different content types, or none, where a program gives none.
BYTES = "application/octet-stream"
# What may be changed on the way, or signed in another form than it is sent in. A key of the server `s3s-fs` is the path of a
# file, so none ends in a slash or has an empty segment.
KEYS = [
    "a b", "a+b", "a%20b", "100%", "a%2Fb", "ä/ö ü", "日本/☕", "🦀", "e\u0301", "a&b=c", "a?b#c", "a;b,c", "a:b@c", "a$b",
    "(a)!'*~", "\"quoted\"", "<a>&amp;", "a\\b", "`^|{}[]", "a\tb", ".hidden", "a/.../b", "-_.", " ends with spaces ",
]
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
    s3.get_object(Bucket=BUCKET, Key=KEY, Range="bytes=5-")
    s3.get_object(Bucket=BUCKET, Key=KEY, Range="bytes=-2")
    s3.get_object(Bucket=BUCKET, Key=KEY, IfMatch=etag, ResponseContentType="text/html")
    s3.put_object(Bucket=BUCKET, Key="empty", ContentType=BYTES)
    s3.get_object(Bucket=BUCKET, Key="empty")
    s3.copy_object(Bucket=BUCKET, Key="copy", CopySource=f"{BUCKET}/empty", MetadataDirective="REPLACE")
    s3.copy_object(Bucket=BUCKET, Key="same", CopySource={"Bucket": BUCKET, "Key": KEY})
    s3.get_object(Bucket=BUCKET, Key="same")
    aws.look()
    s3.delete_object(Bucket=BUCKET, Key="copy")
    s3.delete_object(Bucket=BUCKET, Key="never there")
    aws.look()


def tags(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    s3.put_object(Bucket=BUCKET, Key=KEY, Body=b"text", ContentType=BYTES)
    s3.put_object_tagging(
        Bucket=BUCKET, Key=KEY, Tagging={"TagSet": [{"Key": "a b", "Value": "x=1+2"}, {"Key": "b", "Value": ""}]}
    )
    s3.get_object_tagging(Bucket=BUCKET, Key=KEY)
    s3.get_object_attributes(Bucket=BUCKET, Key=KEY, ObjectAttributes=["ObjectSize"])
    aws.look()
    s3.delete_object_tagging(Bucket=BUCKET, Key=KEY)
    aws.look()


def pages(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    for number in range(7):
        s3.put_object(Bucket=BUCKET, Key=f"a/{number}", Body=b"x" * number, ContentType=BYTES)
    s3.put_object(Bucket=BUCKET, Key="b/one/two", Body=b"y", ContentType=BYTES)
    s3.put_object(Bucket=BUCKET, Key="c", Body=b"z", ContentType=BYTES)
    s3.list_objects_v2(Bucket=BUCKET, Delimiter="/")
    s3.list_objects_v2(Bucket=BUCKET, Prefix="a/", StartAfter="a/2")
    token = {}
    while True:
        page = s3.list_objects_v2(Bucket=BUCKET, MaxKeys=4, **token)
        if not page["IsTruncated"]:
            break
        token = {"ContinuationToken": page["NextContinuationToken"]}
    s3.delete_objects(
        Bucket=BUCKET, Delete={"Objects": [{"Key": f"a/{number}"} for number in range(5)] + [{"Key": "none"}]}
    )
    s3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": "c"}], "Quiet": True})
    aws.look()


def many_pages(aws):
    aws.client("s3").create_bucket(Bucket=BUCKET)
    # The conductor need not be told of each.
    s3 = aws.boto3("s3")
    for number in range(3000):
        s3.put_object(Bucket=BUCKET, Key=f"{number:04} <ä>", Body=b"x", ContentType=BYTES)
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    aws.tell_of("objects", sum(len(page["Contents"]) for page in pages))
    size = lambda size: {"PageSize": size}  # noqa: E731
    list(aws.pages("s3", "list_objects_v2", Bucket=BUCKET, Prefix="1", PaginationConfig=size(400)))
    list(aws.pages("s3", "list_object_versions", Bucket=BUCKET, Prefix="00", PaginationConfig=size(40)))


def waits(aws):
    found = [aws.wait("s3", "bucket_exists", 2, Bucket=BUCKET)]
    aws.client("s3").create_bucket(Bucket=BUCKET)
    found.append(aws.wait("s3", "bucket_exists", 2, Bucket=BUCKET))
    found.append(aws.wait("s3", "bucket_not_exists", 3, Bucket=BUCKET))
    aws.client("s3").delete_bucket(Bucket=BUCKET)
    found.append(aws.wait("s3", "bucket_not_exists", 3, Bucket=BUCKET))
    assert found == [False, True, False, True], found


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
    first = s3.upload_part(PartNumber=1, Body=_pattern(5 << 20), **part)
    second = s3.upload_part_copy(
        PartNumber=2, CopySource=f"{BUCKET}/source", CopySourceRange=f"bytes=1-{5 << 20}", **part
    )
    third = s3.upload_part(PartNumber=3, Body=b"the end", **part)
    tags = [first["ETag"], second["CopyPartResult"]["ETag"], third["ETag"]]
    parts = [{"PartNumber": number, "ETag": tag} for number, tag in enumerate(tags, start=1)]
    s3.complete_multipart_upload(MultipartUpload={"Parts": parts}, **part)
    s3.get_object(Bucket=BUCKET, Key=KEY)
    aws.look()
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key="given up")
    s3.abort_multipart_upload(Bucket=BUCKET, Key="given up", UploadId=upload["UploadId"])
    aws.look()


def uploads(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key=KEY)
    s3.create_multipart_upload(Bucket=BUCKET, Key="another")
    s3.list_multipart_uploads(Bucket=BUCKET)
    part = {"Bucket": BUCKET, "Key": KEY, "UploadId": upload["UploadId"]}
    for number in range(1, 4):
        s3.upload_part(PartNumber=number, Body=b"x" * number, **part)
    s3.list_parts(**part)
    s3.list_parts(MaxParts=1, PartNumberMarker=1, **part)
    aws.look()


def streams(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    length = 50_000_000
    s3.put_object(Bucket=BUCKET, Key="large", Body=io.BytesIO(_pattern(length)), ContentType=BYTES)
    aws.look()
    s3.get_object(Bucket=BUCKET, Key="large")
    s3.get_object(Bucket=BUCKET, Key="large", Range="bytes=1000000-1999999")
    # Over TLS this one has its checksum behind it, which no header can have.
    s3.put_object(
        Bucket=BUCKET, Key=KEY, Body=io.BytesIO(_pattern(200_000)), ContentType=BYTES, ChecksumAlgorithm="SHA256"
    )
    s3.put_object(Bucket=BUCKET, Key="nothing", Body=io.BytesIO(b""), ContentType=BYTES)
    # And this one has none at all.
    s3 = aws.without_checksums().client("s3")
    s3.put_object(Bucket=BUCKET, Key="bare", Body=io.BytesIO(_pattern(100_000)), ContentType=BYTES)
    for key in ("large", KEY, "nothing", "bare"):
        s3.get_object(Bucket=BUCKET, Key=key, ChecksumMode="ENABLED")
    aws.look()


def keys(aws):
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    for key in KEYS:
        body = key.encode()
        s3.put_object(Bucket=BUCKET, Key=key, Body=body, ContentType=BYTES, Metadata={"number": str(len(body))})
    for key in KEYS:
        s3.head_object(Bucket=BUCKET, Key=key)
        s3.get_object(Bucket=BUCKET, Key=key, Range="bytes=0-0")
        s3.copy_object(Bucket=BUCKET, Key=f"copies/{key}", CopySource={"Bucket": BUCKET, "Key": key})
        s3.get_object(Bucket=BUCKET, Key=f"copies/{key}")
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key=KEY)
    part = {"Bucket": BUCKET, "Key": KEY, "UploadId": upload["UploadId"]}
    tag = s3.upload_part(PartNumber=1, Body=b"part", **part)["ETag"]
    s3.complete_multipart_upload(MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": tag}]}, **part)
    s3.list_objects_v2(Bucket=BUCKET, Prefix="copies/ä/ö ü", Delimiter="/")
    s3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": key} for key in KEYS[::2]]})
    for key in KEYS[1::2]:
        s3.delete_object(Bucket=BUCKET, Key=key)
    s3.list_objects_v2(Bucket=BUCKET)


def signatures(aws):
    """Only servers that check signatures refuse these calls."""
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    s3.put_object(Bucket=BUCKET, Key=KEY, Body=io.BytesIO(_pattern(100_000)), ContentType=BYTES)
    s3.get_object(Bucket=BUCKET, Key=KEY)
    stranger = aws.with_secret("another").client("s3")
    with aws.refused():
        stranger.get_object(Bucket=BUCKET, Key=KEY)
    with aws.refused():
        stranger.head_object(Bucket=BUCKET, Key=KEY)
    with aws.refused():
        stranger.list_objects_v2(Bucket=BUCKET, Prefix="a b&c")
    with aws.refused():
        stranger.delete_bucket(Bucket=BUCKET)
    # The server does not read the bodies, and closes the connections, which the next call must not use.
    stranger = aws.with_secret("another").client("s3")
    with aws.refused():
        stranger.put_object(Bucket=BUCKET, Key="new", Body=io.BytesIO(_pattern(100_000)), ContentType=BYTES)
    stranger = aws.with_secret("another").client("s3")
    with aws.refused():
        stranger.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": KEY}]})
    aws.look()


def _send(method, url, headers=None, body=None):
    """Sends a request as somebody who has nothing else."""
    request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
    with urllib.request.urlopen(request) as response:
        return response.read()


def presigned(aws):
    """Requests for others are sent by Python alone."""
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    put = {"Bucket": BUCKET, "Key": KEY, "ContentType": "text/plain", "Metadata": {"color": "blue"}}
    url = aws.boto3("s3", "s3v4").generate_presigned_url("put_object", put)
    _send("PUT", url, {"content-type": "text/plain", "x-amz-meta-color": "blue"}, b"by somebody else")
    aws.look()
    get = {"Bucket": BUCKET, "Key": KEY, "ResponseContentType": "text/html"}
    assert _send("GET", aws.boto3("s3", "s3v4").generate_presigned_url("get_object", get)) == b"by somebody else"
    aws.look()


def forgeries(aws):
    """boto3 forges nothing. What the other clients do has no effect."""
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    s3.put_object(Bucket=BUCKET, Key=KEY, Body=b"text", ContentType=BYTES)
    aws.look()


def forms(aws):
    """A browser sends a form, whose last field is a file."""
    s3 = aws.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    form = aws.boto3("s3", "s3v4").generate_presigned_post(
        BUCKET,
        "form/file.txt",
        Fields={"Content-Type": "text/plain"},
        Conditions=[{"Content-Type": "text/plain"}, ["content-length-range", 1, 100]],
    )
    body = "".join(
        f'--boundary\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in form["fields"].items()
    )
    body += '--boundary\r\ncontent-disposition: form-data; name="file"; filename="file.txt"\r\n\r\n'
    body += "by a browser\r\n--boundary--\r\n"
    _send("POST", form["url"], {"content-type": "multipart/form-data; boundary=boundary"}, body.encode())
    aws.look()


def conflicts(aws):
    s3 = aws.client("s3")
    with aws.refused():
        s3.list_objects_v2(Bucket="nobodys-bucket")
    with aws.refused():
        s3.delete_bucket(Bucket="nobodys-bucket")
    s3.create_bucket(Bucket=BUCKET)
    with aws.refused():
        s3.create_bucket(Bucket=BUCKET)
    with aws.refused():
        s3.get_object(Bucket=BUCKET, Key=KEY)
    with aws.refused():
        s3.head_object(Bucket=BUCKET, Key=KEY)
    with aws.refused():
        s3.copy_object(Bucket=BUCKET, Key="copy", CopySource={"Bucket": BUCKET, "Key": KEY})
    s3.put_object(Bucket=BUCKET, Key=KEY, Body=b"text", ContentType=BYTES)
    with aws.refused():
        s3.put_object(Bucket=BUCKET, Key=KEY, Body=b"more", ContentType=BYTES, IfNoneMatch="*")
    with aws.refused():
        s3.put_object(Bucket=BUCKET, Key=KEY, Body=b"more", ContentType=BYTES, IfMatch='"0"')
    with aws.refused():
        s3.put_object(Bucket=BUCKET, Key="bad", Body=b"more", ContentType=BYTES, ContentMD5="AAAAAAAAAAAAAAAAAAAAAA==")
    with aws.refused():
        s3.get_object(Bucket=BUCKET, Key=KEY, Range="bytes=10-")
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key=KEY)
    part = {"Bucket": BUCKET, "Key": KEY, "UploadId": upload["UploadId"]}
    tags = [s3.upload_part(PartNumber=number, Body=b"small", **part)["ETag"] for number in (1, 2)]
    parts = [{"PartNumber": number, "ETag": tag} for number, tag in enumerate(tags, start=1)]
    with aws.refused():
        s3.complete_multipart_upload(MultipartUpload={"Parts": parts}, **part)
    aws.look()


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
        "uploads": _seen(s3.list_multipart_uploads, Bucket=bucket).get("Uploads"),
        "objects": [
            {
                "listed": listed,
                "head": _seen(s3.head_object, Bucket=bucket, Key=listed["Key"]),
                "content": _seen(s3.get_object, Bucket=bucket, Key=listed["Key"]).get("Body"),
                "tags": _seen(s3.get_object_tagging, Bucket=bucket, Key=listed["Key"]),
            }
            for listed in objects
        ],
    }


def _seen(method, **arguments):
    """What a call returns, which not all servers know, or which knows another key than the server has listed."""
    try:
        return method(**arguments)
    except ClientError as error:
        return {"refused": error.response["Error"]["Code"]}
