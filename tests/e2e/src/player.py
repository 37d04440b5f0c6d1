"""Plays the scenarios through boto3, and shows what boto3 sees on the server.

The counterpart of `main.rs`: the same commands as lines on the standard input, the same answers as lines of JSON on the
standard output, and two commands more: `prepare SERVICE URL` and `look SERVICE URL`. Each module in `scenarios/` has a public
function for each scenario of a service, a function `look`, which returns the state of the service, and where scenarios need
what their service doesn't make, a function `prepare`. `SERVICE` names the service that `look` asks, if it is another one than
the module's.
"""

import atexit
import contextlib
import datetime
import hashlib
import importlib
import inspect
import json
import pathlib
import shutil
import sys
import tempfile
import traceback

import boto3
import botocore.session
import freezegun
from botocore.config import Config
from botocore.eventstream import EventStream
from botocore.exceptions import ClientError, HTTPClientError, WaiterError
from botocore.response import StreamingBody

SERVICES = sorted(path.stem for path in (pathlib.Path(__file__).parent / "scenarios").glob("*.py"))

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

# The clock of servers that stand still.
NOW = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)

# Longer bytes are shown by their checksum.
SHOWN_BYTES = 64


class Aws:
    """The server, and how to call it."""

    def __init__(self, url, proxy="-", certificate=None, secret=SECRET, checks=True, checksums="when_supported", retries=False):
        self._url = url
        self._proxy = proxy
        self._certificate = certificate
        self._checks = checks
        self._checksums = checksums
        self._retries = retries
        self._session = boto3.Session(
            aws_access_key_id="AKIDEXAMPLE",
            aws_secret_access_key=secret,
            region_name="us-east-1",
        )
        self._clients = {}

    def boto3(self, service, signature=None):
        """The client of a service as boto3 has it. For others, it signs as it likes, or in the way given."""
        key = (service, signature)
        if key not in self._clients:
            config = Config(
                signature_version=signature,
                retries=None if self._retries else {"total_max_attempts": 1},
                s3={"addressing_style": "path"},
                parameter_validation=self._checks,
                request_checksum_calculation=self._checksums,
                proxies=None if self._proxy == "-" else {"http": self._proxy, "https": self._proxy},
            )
            self._clients[key] = self._session.client(
                service, endpoint_url=self._url, config=config, verify=self._certificate
            )
        return self._clients[key]

    def client(self, service):
        """A client whose calls are told to the conductor."""
        return Recorder(self.boto3(service))

    def at_its_time(self):
        """Around calls with credentials that expire at a time of a server that stands still."""
        return freezegun.freeze_time(NOW)

    def pages(self, service, method, **arguments):
        """All pages of a paginator. The conductor is told of each as if it were a call."""
        for page in self.boto3(service).get_paginator(method).paginate(**arguments):
            answer({"call": method, "output": show(page)})
            yield page

    def wait(self, service, waiter, calls, **arguments):
        """Waits with a waiter, for at most so many calls, and tells the conductor of each call. Returns whether the wait
        succeeded."""
        client = self.boto3(service)
        name = f"wait_until_{waiter}"

        def tell(parsed, **_):
            answer({"call": name, "error": {}} if "Error" in parsed else {"call": name, "output": show(parsed)})

        client.meta.events.register("after-call", tell)
        try:
            client.get_waiter(waiter).wait(WaiterConfig={"Delay": 0, "MaxAttempts": calls}, **arguments)
        except WaiterError as error:
            if "Max attempts exceeded" not in str(error):
                raise
            return False
        finally:
            client.meta.events.unregister("after-call", tell)
        return True

    def tell_of(self, what, found):
        """Tells the conductor what a scenario found."""
        answer({"call": what, "output": found})

    def of_profile(self, profile, config, keys):
        """The same server, called with the settings and credentials of a profile, within `at_its_time`."""
        other = Aws(self._url, self._proxy, self._certificate)
        folder = pathlib.Path(tempfile.mkdtemp(prefix="shapewright-e2e-"))
        atexit.register(shutil.rmtree, folder)
        for name, text in {
            "config": config.replace("URL", self._url).replace("FOLDER", str(folder)),
            "credentials": keys,
            "token": "a.web.token",
            "program.json": json.dumps({"Version": 1, "AccessKeyId": "AKIDPROGRAM", "SecretAccessKey": SECRET}),
        }.items():
            (folder / name).write_text(text)
        session = botocore.session.Session(profile=profile)
        session.set_config_variable("config_file", str(folder / "config"))
        session.set_config_variable("credentials_file", str(folder / "credentials"))
        other._session = boto3.Session(botocore_session=session)
        other._url = None
        return other

    def with_secret(self, secret):
        """The same server, called with another secret key."""
        return Aws(self._url, self._proxy, self._certificate, secret=secret)

    def without_checks(self):
        """The same server, called with whatever a scenario gives."""
        return Aws(self._url, self._proxy, self._certificate, checks=False)

    def without_checksums(self):
        """The same server, called without checksums that it does not require."""
        return Aws(self._url, self._proxy, self._certificate, checksums="when_required")

    def with_retries(self):
        """The same server, called as often as a client does by itself."""
        return Aws(self._url, self._proxy, self._certificate, retries=True)

    @contextlib.contextmanager
    def refused(self):
        """Around a call which the service has to refuse."""
        try:
            yield
        except ClientError:
            return
        raise AssertionError("the call should have been refused")

    def look(self):
        """Lets the conductor look at the server before the scenario goes on."""
        answer({"look": None})
        if sys.stdin.readline().strip() != "go on":
            raise EOFError("the conductor has gone")


class Recorder:
    def __init__(self, client):
        self._client = client

    def __getattr__(self, method):
        def call(**arguments):
            try:
                output = getattr(self._client, method)(**arguments)
            except ClientError as error:
                operation = self._client.meta.method_to_api_mapping[method]
                shapes = self._client.meta.service_model.operation_model(operation).error_shapes
                answer({"call": method, "error": show_error(error, shapes)})
                raise
            except HTTPClientError:
                answer({"call": method, "error": {"failure": "transport"}})
                raise
            answer({"call": method, "output": show(output)})
            return output

        return call


def show_error(error, shapes):
    """An error: the shape if the model lists one for the operation, code, message, status, and the members of the exception.

    Where the response has no body, as to a HEAD, there is only the status; clients make up different codes for it.
    """
    response = error.response
    status = response["ResponseMetadata"]["HTTPStatusCode"]
    if response["Error"]["Code"] == str(status):
        return {"status": status}
    exception = modelled(error, shapes)
    members = {
        name: show(value)
        for name, value in response.items()
        if name not in ("Error", "ResponseMetadata", "message", "Message")
    }
    return {
        "exception": exception,
        "code": response["Error"]["Code"],
        "message": response["Error"].get("Message"),
        "status": status,
        "members": members if exception else {},
    }


def modelled(error, shapes):
    """The name of the exception, which is the class that boto3 has chosen, or another one of its code: boto3 looks at all
    exceptions of a service."""
    chosen = type(error).__name__
    if any(shape.name == chosen for shape in shapes):
        return chosen
    code = error.response["Error"]["Code"]
    same = (shape.name for shape in shapes if shape.metadata.get("error", {}).get("code", shape.name) == code)
    return next(same, None)


def show(value):
    """A value as JSON; `view.rs` does the same."""
    match value:
        case dict():
            known = {key: value for key, value in value.items() if key != "ResponseMetadata" and value is not None}
            return {key: show(value) for key, value in known.items()}
        case list():
            return [show(element) for element in value]
        case datetime.datetime():
            return {"$time": f"{value.timestamp():.6f}"}
        case StreamingBody():
            value.seen = show(value.read())
            return value.seen
        case EventStream():
            value.seen = [show(event) for event in value]
            return value.seen
        case bytes() | bytearray():
            return {"$blob": show_bytes(value)}
    return value


def show_bytes(data):
    if len(data) <= SHOWN_BYTES:
        return data.hex()
    return f"{len(data)} bytes, SHA-256 {hashlib.sha256(data).hexdigest()}"


def answer(line):
    print(json.dumps(line), flush=True)


def scenarios():
    """All scenarios, by their names."""
    found = {}
    for service in SERVICES:
        module = importlib.import_module(f"scenarios.{service}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and name not in ("look", "prepare") and not name.startswith("_"):
                found[f"{service}/{name}"] = function
    return found


def state(service, aws):
    """What boto3 sees on the server, of a service."""
    module = importlib.import_module(f"scenarios.{service}")
    return show(module.look(aws.boto3(getattr(module, "SERVICE", service))))


def obey(command, name, aws, known):
    match command:
        case "list":
            answer({"scenarios": sorted(known)})
        case "prepare":
            module = importlib.import_module(f"scenarios.{name}")
            if hasattr(module, "prepare"):
                module.prepare(aws)
            answer({"end": None})
        case "play":
            known[name](aws)
            answer({"end": None})
        case "look":
            answer({"state": state(name, aws)})
        case _:
            raise ValueError(f"there is no command {command}")


def main():
    known = scenarios()
    servers = {}
    for line in sys.stdin:
        command, name, *server = line.strip().split(" ", 4) + [""] * (line.strip() == "list")
        server = tuple(server)
        try:
            if server and server not in servers:
                servers[server] = Aws(*server)
            obey(command, name, servers.get(server), known)
        except Exception:
            answer({"end": traceback.format_exc()})


if __name__ == "__main__":
    main()
