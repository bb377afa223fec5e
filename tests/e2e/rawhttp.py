"""HTTP as somebody speaks it who means harm: bytes on a connection, and whatever comes back until it ends."""
import itertools
import re
import socket
import ssl

PATIENCE = 60
_networks = itertools.count()


def somebody():
    """An address of this machine in a network that nobody has used before: requests are counted by network."""
    number = next(_networks)
    return f"127.{1 + number // 250}.{1 + number % 250}.1"


def connect(gateway, tls=None, source=None):
    link = socket.create_connection(("127.0.0.1", gateway.port), timeout=PATIENCE, source_address=(source or somebody(), 0))
    if gateway.scheme == "http" if tls is None else not tls:
        return link
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context.wrap_socket(link)


def rest_of(link):
    """What still comes, until the other side ends."""
    got = b""
    try:
        while part := link.recv(65536):
            got += part
    except (ConnectionResetError, ssl.SSLError):
        pass  # ended as well
    return got


def exchange(gateway, *parts, tls=None, ends=True):
    """Sends the parts; all that was answered. `ends` says that nothing more will be sent."""
    with connect(gateway, tls) as link:
        try:
            for part in parts:
                link.sendall(part if isinstance(part, bytes) else part.encode("latin-1"))
            if ends and not isinstance(link, ssl.SSLSocket):
                link.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it had enough; what it said before is read all the same
        return rest_of(link)


def statuses(answer):
    return [int(number) for number in re.findall(rb"(?:^|(?<=[\n>}]))HTTP/1\.1 (\d{3}) ", answer)]


def request(method="GET", path="/", *headers, body=None, host="pins.example"):
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *headers]
    if body is not None:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines) + "\r\n\r\n" + (body or "")
