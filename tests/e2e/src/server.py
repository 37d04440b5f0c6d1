"""The server of the scenarios: moto, on a free port of the loopback interface, until the standard input ends.

It prints its URL when it answers. Its clock stands still, so that all times are the same in every run, and nothing
depends on how fast a client is.
"""

import json
import os
import sys

import freezegun
import moto.s3.models
import moto.sts.utils
from moto.moto_api._internal import mock_random
from moto.server import ThreadedMotoServer

NOW = "2026-01-02T03:04:05.678Z"


class SeededOs:
    """The module `os` for those who make ids of it: moto's other random numbers have a seed, which the conductor sets."""

    urandom = staticmethod(mock_random.randbytes)

    def __getattr__(self, name):
        return getattr(os, name)


def main():
    moto.s3.models.os = moto.sts.utils.os = SeededOs()
    freezegun.freeze_time(NOW).start()
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    print(json.dumps({"server": f"http://{host}:{port}"}), flush=True)
    # Whoever started this process keeps the other end open, and closes it even if it is killed.
    sys.stdin.buffer.read()


if __name__ == "__main__":
    main()
