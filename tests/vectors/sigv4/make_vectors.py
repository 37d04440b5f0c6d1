"""Prints vectors.json: the requests below, with what botocore makes of them.

    python3 -m venv venv && venv/bin/pip install botocore==1.44.5
    venv/bin/python make_vectors.py > vectors.json
"""

import datetime
import json

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

HOST = 'https://things.eu-west-1.amazonaws.com'
USUAL = {'double_encode_path': True, 'normalize_path': True, 'content_sha256_header': False}
S3 = {'double_encode_path': False, 'normalize_path': False, 'content_sha256_header': True}
PRESIGNED_S3 = {**S3, 'content_sha256_header': False}
TOKEN = 'FwoGZXIvYXdzEBYaDK/+=ab'
NOON = 1440938160


def case(name, method, uri, headers=(), body='', token=None, time=NOON, settings=USUAL, unsigned=False, expires=None):
    return locals()


CASES = [
    case('get', 'GET', HOST + '/things'),
    case('empty path', 'GET', HOST),
    case('post with a body', 'POST', HOST + '/things', [('Content-Type', 'application/json')], '{"on":true}'),
    case('session token', 'PUT', HOST + '/a', [('Content-Type', 'text/plain')], 'ü', token=TOKEN),
    case('path encoded twice', 'GET', HOST + '/a%20b/c%2Fd/%E2%82%AC/$x:y'),
    case('path normalised', 'GET', HOST + '/a/../b//c/./d/'),
    case('path as it is', 'GET', HOST + '/a%20b/../c//d/./e', settings=S3),
    case('query sorted', 'GET', HOST + '/?b=2&a=10&a=2&A=1&b-=0'),
    case('query encoded', 'GET', HOST + '/x?k=%2Fa%20b%2B&e=%E2%82%AC&t=~&empty='),
    case('header spaces', 'GET', HOST + '/', [('X-A', '  a   b  '), ('X-B', '"x   y"'), ('X-C', 'a\tb')]),
    case('header repeated', 'GET', HOST + '/', [('X-A', 'b'), ('X-B', '1'), ('x-a', ' a ')]),
    case(
        'headers which are not signed',
        'GET',
        HOST + '/',
        [
            ('User-Agent', 'agent'),
            ('Connection', 'keep-alive'),
            ('Expect', '100-continue'),
            ('TE', 'trailers'),
            ('Traceparent', '00-1'),
            ('X-Amzn-Trace-Id', 'Root=1'),
            ('X-Signed', 'yes'),
        ],
    ),
    case('host with a port', 'GET', 'https://example.com:8443/'),
    case('default ports are dropped', 'GET', 'https://example.com:443/'),
    case('plain http', 'GET', 'http://example.com:80/'),
    case('host header wins', 'GET', 'https://127.0.0.1:8443/', [('Host', 'example.com')]),
    case('leap day', 'GET', HOST + '/', time=1709164799),
    case('last second of a year', 'GET', HOST + '/', time=1704067199),
    case('unsigned payload', 'POST', HOST + '/u', [], 'body', unsigned=True),
    case('s3 put', 'PUT', 'https://b.s3.amazonaws.com/k', [('Content-Type', 'text/plain')], 'body', settings=S3),
    case('presigned', 'GET', HOST + '/things/1?x=%2F', expires=900),
    case('presigned with token', 'GET', HOST + '/things/a%20b', token=TOKEN, expires=3600),
    case('presigned with headers', 'PUT', HOST + '/', [('X-B', '1'), ('X-A', '2')], expires=604800),
    case('presigned s3', 'GET', HOST + '/a/../b%20c', settings=PRESIGNED_S3, unsigned=True, expires=60),
]


def signer(case, credentials):
    s3 = not case['settings']['normalize_path']
    if case['expires'] is None:
        kind = botocore.auth.S3SigV4Auth if s3 else botocore.auth.SigV4Auth
        return kind(credentials, 'things', 'eu-west-1')
    kind = botocore.auth.S3SigV4QueryAuth if s3 else botocore.auth.SigV4QueryAuth
    return kind(credentials, 'things', 'eu-west-1', expires=case['expires'])


def expected(case):
    now = datetime.datetime.fromtimestamp(case['time'], datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda: now
    request = AWSRequest(case['method'], case['uri'], data=case['body'].encode())
    for name, value in case['headers']:
        request.headers.add_header(name, value)
    request.context['payload_signing_enabled'] = not case['unsigned']
    if case['unsigned'] and case['expires'] is not None:
        del request.context['payload_signing_enabled']
    auth = signer(case, Credentials('AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', case['token']))
    seen = {}
    string_to_sign = auth.string_to_sign

    def remember(request, canonical_request):
        seen['canonical_request'] = canonical_request
        seen['string_to_sign'] = string_to_sign(request, canonical_request)
        return seen['string_to_sign']

    auth.string_to_sign = remember
    auth.add_auth(request)
    if case['expires'] is None:
        seen['authorization'] = request.headers['Authorization']
    else:
        seen['signature'] = request.url.rsplit('X-Amz-Signature=', 1)[1]
    return seen


print(json.dumps([{**case, 'expected': expected(case)} for case in CASES], indent=1, ensure_ascii=False))
