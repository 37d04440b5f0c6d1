"""A server that is called through a relay, which makes requests fail: `failing_server.py SCRIPT ARGUMENT...`.

The script of this folder starts the server, and is driven as if it had been started alone. What becomes of a request depends on
how many came before it since the last reset, so that clients that send the same requests meet the same failures. Clients that
make one attempt, such as the one that looks at the server, meet none.

`GET /_relay/log` returns what came: for each request the operation, the number of the attempt, what became of it, and by
numbers which call, which idempotency token and which body it had. Equal ones have equal numbers.
"""

import hashlib
import http.client
import http.server
import json
import pathlib
import random
import re
import socket
import struct
import subprocess
import sys
import threading
import urllib.parse

import driver

SEED = 20261128

# What becomes of a request, and how often in a hundred. The last ones are no answers, and a last attempt has an answer.
DEEDS = (("pass", 52), ("unavailable", 10), ("internal", 8), ("later", 6), ("throttled", 4), ("lost", 10), ("answer lost", 10))

HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class Relay:
    def __init__(self, server):
        self.server = urllib.parse.urlsplit(server)
        self.lock = threading.Lock()
        self.reset()

    def reset(self):
        with self.lock:
            self.random = random.Random(SEED)
            self.log = []
            self.known = {}

    def number(self, kind, value):
        """The number of a value among all of its kind."""
        if value is None:
            return None
        values = self.known.setdefault(kind, {})
        return values.setdefault(value, len(values))

    def decide(self, request, body):
        """What becomes of a request."""
        attempt = re.match(r"(?:ttl=\S+; )?attempt=(\d+); max=(\d+)", request.headers.get("amz-sdk-request", ""))
        if not attempt or attempt[2] == "1":
            return "pass"
        with self.lock:
            names, weights = zip(*DEEDS)
            deed = self.random.choices(names, weights)[0]
            if attempt[1] == attempt[2] and "lost" in deed:
                deed = "unavailable"
            token = re.search(rb'"ClientRequestToken": ?"([^"]*)"', body)
            target = request.headers.get("x-amz-target", "").partition(".")[2]
            self.log.append({
                "operation": target or f"{request.command} {request.path.partition('?')[0]}",
                "attempt": f"{attempt[1]} of {attempt[2]}",
                "deed": deed,
                "call": self.number("call", request.headers.get("amz-sdk-invocation-id")),
                "token": self.number("token", token and token[1]),
                "body": self.number("body", hashlib.sha256(body).digest()),
            })
        return deed

    def forward(self, request, body):
        connection = http.client.HTTPConnection(self.server.hostname, self.server.port, timeout=60)
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP}
        connection.request(request.command, request.path, body, headers | {"content-length": str(len(body))})
        response = connection.getresponse()
        content = response.read()
        connection.close()
        return response, content


def failure(deed, is_json):
    """The answer of the relay itself: status, headers, body."""
    if deed == "unavailable":
        return 503, {}, b""
    code, status = ("ThrottlingException", 400) if deed == "throttled" else ("InternalServerError", 500)
    headers = {"x-amz-retry-after": "20"} if deed == "later" else {}
    if is_json:
        body = json.dumps({"__type": f"relay#{code}", "message": "the relay does it"}).encode()
        return status, headers | {"content-type": "application/x-amz-json-1.0"}, body
    body = f"<Error><Code>{code}</Code><Message>the relay does it</Message></Error>".encode()
    return status, headers | {"content-type": "application/xml"}, body


def handler(relay):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def respond(self, status, headers, body, is_bare=False):
            self.send_response_only(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if not is_bare:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD" and not is_bare:
                self.wfile.write(body)

        def hang_up(self):
            # The client sees a reset.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()

        def body(self):
            if "chunked" not in self.headers.get("transfer-encoding", ""):
                return self.rfile.read(int(self.headers.get("content-length", 0)))
            chunks = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            while self.rfile.readline().strip():
                pass
            return b"".join(chunks)

        def answer(self):
            body = self.body()
            if self.path == "/_relay/log":
                with relay.lock:
                    return self.respond(200, {}, json.dumps(relay.log).encode())
            deed = relay.decide(self, body)
            if deed == "lost":
                return self.hang_up()
            if deed not in ("pass", "answer lost"):
                return self.respond(*failure(deed, "x-amz-target" in self.headers))
            response, content = relay.forward(self, body)
            if deed == "answer lost":
                return self.hang_up()
            headers = {name: value for name, value in response.getheaders() if name.lower() not in HOP}
            self.respond(response.status, headers, content, response.status in (204, 304))

        do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = answer

        def log_message(self, *_):
            pass

    return Handler


def main():
    script, *arguments = sys.argv[1:]
    path = pathlib.Path(__file__).parent / script
    server = subprocess.Popen(
        [sys.executable, "-B", path, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        relay = Relay(json.loads(server.stdout.readline())["server"])
        listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler(relay))
        threading.Thread(target=listening.serve_forever, daemon=True).start()

        def reset():
            server.stdin.write("reset\n")
            server.stdin.flush()
            end = json.loads(server.stdout.readline())["end"]
            if end is not None:
                raise RuntimeError(end)
            relay.reset()

        driver.obey(reset, server=f"http://127.0.0.1:{listening.server_address[1]}")
    finally:
        server.stdin.close()
        server.wait()


if __name__ == "__main__":
    main()
