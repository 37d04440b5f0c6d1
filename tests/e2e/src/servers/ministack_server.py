"""ministack, on a free port of the loopback interface. Its clock stands still.

Its listener with TLS and client certificates (`IOT_MTLS_ENABLED`) speaks MQTT only, so it is off: no call over HTTP can be
made by certificate. Its ids of things are random, and no scenario sees them.
"""

import asyncio
import os
import socket
import threading
import urllib.request

import driver
import freezegun

# Read when the server is imported. It loads a service when it is called first.
os.environ.update(IOT_MTLS_ENABLED="0", SFTP_ENABLED="0", SERVICES="iot,iot-data,iot-jobs-data")

import ministack.app
from hypercorn.asyncio import serve
from hypercorn.config import Config


def main():
    # The socket listens from now on, so whoever calls early waits.
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    config = Config()
    config.bind = [f"fd://{listener.fileno()}"]
    # The loop that waits for sockets needs a clock that runs.
    freezegun.freeze_time(driver.NOW, real_asyncio=True).start()

    async def run():
        # Nobody sets this event: the server ends with the process, and must not wait for signals, which only the main thread can.
        await serve(ministack.app.app, config, shutdown_trigger=asyncio.Event().wait)

    threading.Thread(target=asyncio.run, args=(run(),), daemon=True).start()

    def reset():
        request = urllib.request.Request(f"{url}/_ministack/reset", data=b"", method="POST")
        urllib.request.urlopen(request, timeout=60).close()

    driver.obey(reset, server=url)


if __name__ == "__main__":
    main()
