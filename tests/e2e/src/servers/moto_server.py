"""moto, on a free port of the loopback interface.

Its clock stands still, so that all times are the same in every run, and nothing depends on how fast a client is. Its random
numbers have the same seed after each reset.
"""

import json
import os
import urllib.request

import driver
import freezegun
import moto.s3.models
import moto.sts.utils
from moto.moto_api._internal import mock_random
from moto.server import ThreadedMotoServer


class SeededOs:
    """The module `os` for those who make ids of it: moto's other random numbers have a seed."""

    urandom = staticmethod(mock_random.randbytes)

    def __getattr__(self, name):
        return getattr(os, name)


def post(url, body=None):
    data = json.dumps(body).encode() if body else b""
    urllib.request.urlopen(urllib.request.Request(url, data=data, method="POST"), timeout=60).close()


def main():
    moto.s3.models.os = moto.sts.utils.os = SeededOs()
    freezegun.freeze_time(driver.NOW).start()
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    url = f"http://{host}:{port}"

    def reset():
        post(f"{url}/moto-api/reset")
        post(f"{url}/moto-api/seed?a=20260102")
        # Without Docker, a function answers with the payload it was called with.
        post(f"{url}/moto-api/config", {"lambda": {"use_docker": False}})

    driver.obey(reset, server=url)


if __name__ == "__main__":
    main()
