"""A server that is a program and keeps its data in a folder: `program_server.py [--tls] PROGRAM ARGUMENT...`.

In the arguments, `{port}` is a free port of the loopback interface and `{folder}` an empty folder. A reset empties the folder.
With `--tls`, clients reach the program through a socket with TLS, whose certificate is made here.
"""

import asyncio
import contextlib
import datetime
import ipaddress
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

import driver

# How long the program may take to listen.
PATIENCE = 60


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def wait(program, port):
    """Waits until the program listens."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if program.poll() is not None:
            raise RuntimeError(f"the server has ended with {program.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.02)
    raise TimeoutError(f"the server does not listen after {PATIENCE} s")


def empty(folder):
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def make_certificate(folder):
    """Writes a certificate for the loopback interface, which vouches for itself, and returns its path and its key's."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    def certificate(name, key, issuer, issuer_key, *extensions):
        today = datetime.datetime.now(datetime.timezone.utc)
        day = datetime.timedelta(days=1)
        builder = x509.CertificateBuilder(issuer, name, key.public_key(), x509.random_serial_number(), today - day, today + day)
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical)
        return builder.sign(issuer_key, hashes.SHA256())

    def named(text):
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    usages = dict.fromkeys(
        ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"), False
    ) | dict.fromkeys(("key_cert_sign", "crl_sign"), True) | {"encipher_only": False, "decipher_only": False}
    authority_name = named("the authority of the scenarios")
    authority_id = x509.SubjectKeyIdentifier.from_public_key(authority_key.public_key())
    authority = certificate(
        authority_name, authority_key, authority_name, authority_key,
        (x509.BasicConstraints(ca=True, path_length=0), True),
        (x509.KeyUsage(**usages), True),
        (authority_id, False),
    )
    own = certificate(
        named("the server of the scenarios"), key, authority_name, authority_key,
        (x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False),
        (x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(authority_id), False),
        (x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.SERVER_AUTH]), False),
    )
    pem = serialization.Encoding.PEM
    files = {
        "authority.pem": authority.public_bytes(pem),
        "server.pem": own.public_bytes(pem)
        + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / "authority.pem", folder / "server.pem"


def serve_tls(certificate, port):
    """Starts a thread that takes TLS off what clients send, and hands it to the program; returns the port of clients."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)

    async def there(reader, inner):
        try:
            while data := await reader.read(1 << 16):
                await asyncio.get_running_loop().sock_sendall(inner, data)
        except OSError:
            pass
        with contextlib.suppress(OSError):
            inner.shutdown(socket.SHUT_WR)

    async def back(inner, writer):
        try:
            while data := await asyncio.get_running_loop().sock_recv(inner, 1 << 16):
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    async def connected(reader, writer):
        # Not a stream of asyncio: the program may answer and hang up before it has read a request, and such a stream
        # drops the answer when it can't write.
        with socket.socket() as inner:
            inner.setblocking(False)
            try:
                await asyncio.get_running_loop().sock_connect(inner, ("127.0.0.1", port))
            except OSError:
                writer.close()
                return
            await asyncio.gather(there(reader, inner), back(inner, writer))

    async def run():
        server = await asyncio.start_server(connected, sock=listener, ssl=context)
        await server.serve_forever()

    threading.Thread(target=asyncio.run, args=(run(),), daemon=True).start()
    return listener.getsockname()[1]


def main():
    tls, *command = sys.argv[1:] if sys.argv[1] == "--tls" else [None, *sys.argv[1:]]
    with tempfile.TemporaryDirectory(prefix="shapewright-e2e-") as root:
        folder = pathlib.Path(root, "data")
        folder.mkdir()
        port = free_port()
        command = [text.replace("{port}", str(port)).replace("{folder}", str(folder)) for text in command]
        # What it prints belongs into the log.
        program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        try:
            wait(program, port)
            server = {"server": f"http://127.0.0.1:{port}"}
            if tls:
                authority, certificate = make_certificate(pathlib.Path(root))
                server = {
                    "server": f"https://127.0.0.1:{serve_tls(certificate, port)}",
                    "certificate": str(authority),
                }
            driver.obey(lambda: empty(folder), **server)
        finally:
            program.kill()
            program.wait()


if __name__ == "__main__":
    main()
