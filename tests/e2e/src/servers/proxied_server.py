"""A server that is called through tinyproxy: `proxied_server.py TINYPROXY SCRIPT ARGUMENT...`.

The script of this folder starts the server, and is driven as if it had been started alone. The proxy wants a user and a
password, and its log must show that it is asked.
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
        [sys.executable, "-B", path, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
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
    resets = 0

    def reset():
        # Before the second reset, somebody has looked at the server. Later looks may use the same tunnel.
        nonlocal resets
        resets += 1
        if resets > 1 and requests(log) == 0:
            raise RuntimeError("nothing has passed the proxy")
        server.stdin.write("reset\n")
        server.stdin.flush()
        end = json.loads(server.stdout.readline())["end"]
        if end is not None:
            raise RuntimeError(end)

    driver.obey(reset, **json.loads(server.stdout.readline()), proxy=proxy)


if __name__ == "__main__":
    main()
