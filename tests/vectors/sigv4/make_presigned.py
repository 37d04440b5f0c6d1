"""Prints presigned.json: requests of operations for somebody else, as botocore signs them.

    python3 -m venv venv && venv/bin/pip install 'botocore[crt]==1.44.5'
    venv/bin/python make_presigned.py > presigned.json

Signatures for several regions differ each time, so tests verify them and compare the rest.
"""

import base64
import datetime
import json

import botocore.auth
import botocore.crt.auth
import botocore.session
import botocore.signers
import botocore.utils
from botocore.config import Config
from botocore.credentials import Credentials

KEY, SECRET = 'AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
TOKEN = 'FwoGZXIvYXdzEBYaDK/+=ab'
NOON = 1440938160
REGION = 'eu-west-1'
MRAP = 'arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap'
DIRECTORY = 'things--euw1-az1--x-s3'
SESSION = Credentials('ASIASESSION', 'session-secret', 'session-token/+=')

NOW = datetime.datetime.fromtimestamp(NOON, datetime.timezone.utc)
for module in (botocore.auth, botocore.crt.auth, botocore.signers):
    if hasattr(module, 'get_current_datetime'):
        module.get_current_datetime = lambda remove_tzinfo=True: NOW.replace(tzinfo=None) if remove_tzinfo else NOW
botocore.utils.S3ExpressIdentityCache.get_credentials = lambda self, bucket: SESSION


def client(service, token=None, **config):
    session = botocore.session.get_session()
    return session.create_client(
        service,
        region_name=REGION,
        aws_access_key_id=KEY,
        aws_secret_access_key=SECRET,
        aws_session_token=token,
        config=Config(**config),
    )


def s3(token=None, signature='s3v4', style='virtual'):
    # Without them, botocore presigns by an older signature, and for hosts without a region.
    return client('s3', token, signature_version=signature, s3={'addressing_style': style})


def url(client, operation, params, expires=900, method=None):
    return client.generate_presigned_url(operation, Params=params, ExpiresIn=expires, HttpMethod=method)


def form(token, **arguments):
    made = s3(token).generate_presigned_post(**arguments)
    policy = json.loads(base64.b64decode(made['fields'].pop('policy')))
    made['fields'].pop('x-amz-signature')
    return {'url': made['url'], 'fields': made['fields'], 'policy': policy}


KEY_NAME = 'a b/ü+(1)'
rds, dsql = client('rds', TOKEN), client('dsql')
VECTORS = {
    'urls': {
        'get': url(s3(), 'get_object', {'Bucket': 'things', 'Key': KEY_NAME}),
        'get version': url(
            s3(),
            'get_object',
            {
                'Bucket': 'things',
                'Key': 'k',
                'VersionId': 'v/1',
                'ResponseContentDisposition': 'attachment; filename="a.txt"',
            },
            expires=60,
        ),
        'get by path': url(s3(style='path'), 'get_object', {'Bucket': 'dots.in.name', 'Key': 'k'}),
        'head with token': url(s3(TOKEN), 'head_object', {'Bucket': 'things', 'Key': 'k'}, expires=604800),
        'put': url(s3(), 'put_object', {'Bucket': 'things', 'Key': 'k'}),
        'put with headers': url(
            s3(),
            'put_object',
            {'Bucket': 'things', 'Key': 'k', 'ContentType': 'text/plain', 'ACL': 'private', 'Metadata': {'a': 'b c'}},
        ),
        'upload part': url(
            s3(), 'upload_part', {'Bucket': 'things', 'Key': 'k', 'PartNumber': 7, 'UploadId': 'id+/='}
        ),
        'list': url(s3(), 'list_objects_v2', {'Bucket': 'things', 'Prefix': 'a/b', 'EncodingType': 'url'}),
        'session': url(s3(signature=None), 'get_object', {'Bucket': DIRECTORY, 'Key': 'k'}, expires=300),
        'many regions': url(s3(TOKEN, 's3v4a'), 'get_object', {'Bucket': MRAP, 'Key': 'k'}),
        'instances': url(client('ec2'), 'describe_instances', {'InstanceIds': ['i-1', 'i-2']}, method='GET'),
        'speech': url(
            client('polly', TOKEN),
            'synthesize_speech',
            {
                'OutputFormat': 'mp3',
                'Text': '<speak>Grüße & so+on</speak>',
                'TextType': 'ssml',
                'VoiceId': 'Vicki',
                'LexiconNames': ['one', 'two'],
            },
            method='GET',
        ),
    },
    'tokens': {
        'user': rds.generate_db_auth_token('db.example.com', 5432, 'jane doe'),
        'connect': dsql.generate_db_connect_auth_token('c.dsql.example.com', ExpiresIn=60),
        'admin': dsql.generate_db_connect_admin_auth_token('c.dsql.example.com', ExpiresIn=900),
    },
    'form': form(
        TOKEN,
        Bucket='things',
        Key='user/${filename}',
        Fields={'acl': 'private', 'Content-Type': 'image/png'},
        Conditions=[
            {'acl': 'private'},
            {'Content-Type': 'image/png'},
            ['content-length-range', 1, 1000],
            ['starts-with', '$x-amz-meta-tag', ''],
        ],
        ExpiresIn=600,
    ),
}

print(json.dumps(VECTORS, indent=2, ensure_ascii=False))
