"""A server that is called through tinyproxy: `proxied_server.py TINYPROXY SCRIPT ARGUMENT...`.

The script of this folder starts the server, and is driven as if it had been started alone. The proxy wants a user and a
password. After a scenario, its log must have as many requests for tunnels or for documents as that made, or more than none.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import driver
import program_server

USER, PASSWORD = "scenario", "not-for-the-server"

CONFIGURATION = """
Port {port}
Listen 127.0.0.1
Timeout 600
MaxClients 200
LogFile "{log}"
LogLevel Connect
BasicAuth {user} {password}
"""


def requests(log):
    """How many requests the proxy has seen."""
    return log.read_text().count("Request (file descriptor") if log.exists() else 0


def main():
    proxy, script, *arguments = sys.argv[1:]
    path = pathlib.Path(__file__).parent / script
    server = subprocess.Popen(
        [sys.executable, path, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        with tempfile.TemporaryDirectory(prefix="shapewright-e2e-") as root:
            port = program_server.free_port()
            log, configuration = pathlib.Path(root, "log"), pathlib.Path(root, "tinyproxy.conf")
            text = CONFIGURATION.format(port=port, log=log, user=USER, password=PASSWORD)
            configuration.write_text(text)
            # `-d` keeps it in the foreground.
            running = subprocess.Popen(
                [proxy, "-d", "-c", configuration], stdin=subprocess.DEVNULL, stdout=sys.stderr
            )
            try:
                program_server.wait(running, port)
                start(server, log, f"http://{USER}:{PASSWORD}@127.0.0.1:{port}")
            finally:
                running.kill()
                running.wait()
    finally:
        server.stdin.close()
        server.wait()


def start(server, log, proxy):
    """Drives the server, and sees to it that it is called through the proxy."""
    seen = [None]

    def reset():
        # Between two resets somebody looks at the server, at least. So something must have passed the proxy.
        now = requests(log)
        if seen[0] is not None and now == seen[0]:
            raise RuntimeError("nothing has passed the proxy since the last reset")
        seen[0] = now
        server.stdin.write("reset\n")
        server.stdin.flush()
        end = json.loads(server.stdout.readline())["end"]
        if end is not None:
            raise RuntimeError(end)

    driver.obey(reset, **json.loads(server.stdout.readline()), proxy=proxy)


if __name__ == "__main__":
    main()
