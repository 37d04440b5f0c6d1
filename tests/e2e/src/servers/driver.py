"""How every server is driven: `cargo xtask e2e` starts a program of this folder, which starts its server.

It prints a line of JSON when the server answers, with its URL as `server`, and as `certificate` the file with the certificate
that clients have to trust, if the URL begins with `https`. Then it obeys the command `reset`, which makes the server a new one,
and answers `{"end": null}` or `{"end": PROBLEM}`. It stops when the standard input ends.

No program here is named like a package, because Python looks for packages in this folder, too.
"""

import json
import sys
import traceback

# When the clocks of servers stand still that run in our process.
NOW = "2026-01-02T03:04:05.678Z"


def obey(reset, **server):
    """Tells where the server is, and obeys the conductor until the standard input ends.

    Whoever started this process keeps the other end open, and closes it even if it is killed.
    """
    _answer(server)
    for line in sys.stdin:
        try:
            if line.strip() != "reset":
                raise ValueError(f"there is no command {line!r}")
            reset()
            _answer({"end": None})
        except Exception:
            _answer({"end": traceback.format_exc()})


def _answer(line):
    print(json.dumps(line), flush=True)
