#!/usr/bin/env python3
"""An SMTP server for tests, on loopback, that can be as bad as a real one.

smtpserver.py FOLDER [options] makes certificates in FOLDER, prints one line of JSON, {"port": …}, and serves until
its standard input ends. FOLDER/ca.pem is who signed its certificate; each mail it took is a line of JSON in
FOLDER/mails. A step is one of greeting, ehlo, starttls, tls, auth, mail, rcpt, data, content, quit.

  --tls starttls|tls|none   how TLS is offered
  --certificate good|name|expired|unknown
  --user U --password P     asks for authentication
  --answer STEP=REPLY       answers with this in place of what it would say: --answer "rcpt=550 no such user"
  --answer-times N          only the first N times, then as usual
  --hang STEP               says nothing any more at this step
  --die STEP --die-times N  is killed (SIGKILL) at this step N times; it comes back at once at the same port. At
                            `content` it has taken the mail every other time, and lost it every other time.
"""
import argparse
import asyncio
import base64
import contextlib
import json
import mmap
import os
import signal
import socket
import ssl
import subprocess
import sys
from pathlib import Path


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_certificates(folder: Path, kind: str) -> None:
    """ca.pem, and server.pem with server.key signed by it; of the given badness."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    for name in ("ca", "other"):
        openssl("req", "-x509", *key, "-keyout", str(folder / f"{name}.key"), "-out", str(folder / f"{name}.pem"),
                "-subj", f"/CN=PinDesk test {name}", "-days", "30")
    openssl("req", *key, "-keyout", str(folder / "server.key"), "-out", str(folder / "server.csr"),
            "-subj", "/CN=test")
    names = "DNS:mail.example.org" if kind == "name" else "DNS:localhost,IP:127.0.0.1"
    (folder / "names").write_text(f"subjectAltName={names}\n")
    signer = "other" if kind == "unknown" else "ca"
    openssl("x509", "-req", "-in", str(folder / "server.csr"), "-CA", str(folder / f"{signer}.pem"), "-CAkey",
            str(folder / f"{signer}.key"), "-CAcreateserial", "-out", str(folder / "server.pem"), "-extfile",
            str(folder / "names"), "-days", "-1" if kind == "expired" else "30")


class Talk:
    """One connection."""

    def __init__(self, server, reader, writer):
        self.server, self.options = server, server.options
        self.reader, self.writer = reader, writer
        self.encrypted = self.options.tls == "tls"
        self.user = None
        self.sender, self.recipients = None, []

    async def say(self, step: str, reply: str) -> bool:
        """False when the talk has ended. `reply` may have several lines."""
        if self.options.die == step and self.server.take(0, self.options.die_times):
            with open(self.server.folder / "deaths", "a", encoding="utf-8") as deaths:
                deaths.write("x")
            os.kill(os.getpid(), signal.SIGKILL)
        if self.options.hang == step:
            await self.reader.read()  # until the client gives up
            return False
        answer_step, _, answer = self.options.answer.partition("=")
        if answer_step == step and self.server.take(1, self.options.answer_times):
            reply = answer
        lines = reply.split("\n")
        for line in lines[:-1]:
            self.writer.write(f"{line[:3]}-{line[4:]}\r\n".encode())
        self.writer.write(f"{lines[-1]}\r\n".encode())
        await self.writer.drain()
        return True

    async def line(self) -> str:
        received = await self.reader.readline()
        if not received.endswith(b"\n"):
            raise ConnectionError
        return received.decode("utf-8", "replace").rstrip("\r\n")

    async def run(self) -> None:
        if not await self.say("greeting", "220 localhost test ESMTP"):
            return
        while True:
            command = await self.line()
            verb = command.split(" ")[0].upper()
            handler = getattr(self, "do_" + verb.lower(), None)
            if handler is None:
                await self.say("unknown", "502 5.5.1 not here")
            elif not await handler(command):
                return

    async def do_ehlo(self, command: str) -> bool:
        lines = ["250 localhost", "250 8BITMIME"]
        if self.options.tls == "starttls" and not self.encrypted:
            lines.append("250 STARTTLS")
        if self.options.user and self.encrypted:
            lines.append("250 AUTH PLAIN LOGIN")
        return await self.say("ehlo", "\n".join(lines))

    async def do_helo(self, command: str) -> bool:
        return await self.say("ehlo", "250 localhost")

    async def do_starttls(self, command: str) -> bool:
        if not await self.say("starttls", "220 2.0.0 go ahead"):
            return False
        if self.options.answer.startswith("starttls="):
            return True
        if self.options.hang == "tls":
            await self.reader.read()
            return False
        await self.writer.start_tls(self.server.context)
        self.encrypted = True
        return True

    async def do_auth(self, command: str) -> bool:
        words = command.split(" ")
        if words[1] == "PLAIN":
            if len(words) < 3:
                await self.say("challenge", "334 ")
                words.append(await self.line())
            _, user, password = base64.b64decode(words[2]).decode().split("\0")
        else:
            await self.say("challenge", "334 VXNlcm5hbWU6")
            user = base64.b64decode(await self.line()).decode()
            await self.say("challenge", "334 UGFzc3dvcmQ6")
            password = base64.b64decode(await self.line()).decode()
        if (user, password) != (self.options.user, self.options.password):
            return await self.say("auth", "535 5.7.8 wrong user or password")
        self.user = user
        return await self.say("auth", "235 2.7.0 welcome")

    async def do_mail(self, command: str) -> bool:
        if self.options.user and not self.user:
            return await self.say("mail", "530 5.7.0 authentication required")
        self.sender, self.recipients = command[command.index("<") + 1:command.index(">")], []
        return await self.say("mail", "250 2.1.0 fine")

    async def do_rcpt(self, command: str) -> bool:
        address = command[command.index("<") + 1:command.index(">")]
        if address.startswith("refused"):
            return await self.say("rcpt", "550 5.1.1 no such address")
        self.recipients.append(address)
        return await self.say("rcpt", "250 2.1.5 fine")

    async def do_data(self, command: str) -> bool:
        if not self.recipients:
            return await self.say("data", "554 5.5.1 for whom?")
        if not await self.say("data", "354 go on"):
            return False
        if self.options.answer.startswith("data="):
            return True
        lines = []
        while (line := await self.line()) != ".":
            lines.append(line[1:] if line.startswith(".") else line)
        dies = self.options.die == "content" and self.server.taken(0) < self.options.die_times
        refuses = self.options.answer.startswith("content=") and self.server.taken(1) < self.options.answer_times
        if not refuses and not (dies and self.server.taken(0) % 2):
            self.server.keep({"sender": self.sender, "recipients": self.recipients, "user": self.user,
                              "tls": self.encrypted, "message": "\n".join(lines)})
        return await self.say("content", "250 2.0.0 taken")

    async def do_rset(self, command: str) -> bool:
        return await self.say("rset", "250 fine")

    async def do_noop(self, command: str) -> bool:
        return await self.say("noop", "250 fine")

    async def do_quit(self, command: str) -> bool:
        await self.say("quit", "221 bye")
        return False


class Server:
    def __init__(self, folder: Path, options):
        self.folder, self.options = folder, options
        self.counts = mmap.mmap(-1, 16)  # shared with the processes that took over
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(folder / "server.pem", folder / "server.key")

    def taken(self, which: int) -> int:
        return int.from_bytes(self.counts[which * 8:which * 8 + 8], "big")

    def take(self, which: int, most: int) -> bool:
        count = self.taken(which)
        if count >= most:
            return False
        self.counts[which * 8:which * 8 + 8] = (count + 1).to_bytes(8, "big")
        return True

    def keep(self, mail: dict) -> None:
        with open(self.folder / "mails", "a", encoding="utf-8") as mails:
            mails.write(json.dumps(mail) + "\n")
            mails.flush()
            os.fsync(mails.fileno())

    async def serve(self, listening: socket.socket) -> None:
        async def talk(reader, writer):
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError, BrokenPipeError):
                if self.options.tls == "tls" and self.options.hang == "tls":
                    await reader.read()
                else:
                    await Talk(self, reader, writer).run()
            with contextlib.suppress(Exception):
                writer.close()

        # A handshake that hangs begins like a connection without TLS.
        begins_with_tls = self.options.tls == "tls" and self.options.hang != "tls"
        server = await asyncio.start_server(talk, sock=listening, ssl=self.context if begins_with_tls else None)
        async with server:
            await server.serve_forever()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tls", default="starttls", choices=["starttls", "tls", "none"])
    parser.add_argument("--certificate", default="good", choices=["good", "name", "expired", "unknown"])
    for name in ("user", "password", "answer", "hang", "die"):
        parser.add_argument("--" + name, default="")
    parser.add_argument("--answer-times", type=int, default=1 << 30)
    parser.add_argument("--die-times", type=int, default=0)
    options = parser.parse_args()
    make_certificates(options.folder, options.certificate)
    (options.folder / "mails").touch()
    (options.folder / "deaths").touch()
    server = Server(options.folder, options)
    listening = socket.create_server(("127.0.0.1", 0))
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    child = 0

    def stop(*_):
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            if child:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)  # the port is free when this process is gone
        os._exit(0)

    signal.signal(signal.SIGTERM, stop)
    while True:
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            loop = asyncio.new_event_loop()
            loop.add_reader(sys.stdin, os._exit, 0)  # with the test, however that ends
            loop.run_until_complete(server.serve(listening))
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            return 0


if __name__ == "__main__":
    sys.exit(main())
