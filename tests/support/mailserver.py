"""A mail server on loopback for the end-to-end tests, and a site that sends through it."""
import email
import email.policy
import json
import subprocess
import sys
import tempfile
from pathlib import Path


class MailServer:
    """tests/support/smtpserver.py with these options."""

    def __init__(self, *options):
        self.folder = tempfile.TemporaryDirectory(prefix="pindesk-smtp-")
        self.process = subprocess.Popen([sys.executable, "-B", Path(__file__).resolve().parent / "smtpserver.py", self.folder.name,
                                         *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = json.loads(self.process.stdout.readline())["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stdout.close()
        self.folder.cleanup()

    @property
    def certificates(self):
        return (Path(self.folder.name) / "ca.pem").read_text()

    @property
    def mails(self):
        lines = (Path(self.folder.name) / "mails").read_text().splitlines()
        return [json.loads(line) for line in lines]

    @property
    def deaths(self):
        """How often it was killed."""
        return len((Path(self.folder.name) / "deaths").read_text())

    @property
    def newest_text(self):
        """What its reader sees of the mail taken last."""
        return email.message_from_string(self.mails[-1]["message"], policy=email.policy.default).get_content()


def configure_mail(site, server, **more):
    """Writes the settings of the mail host into the site's database."""
    settings = {"host": "localhost", "port": server.port, "from_address": "pindesk@springfield.example",
                "certificates": server.certificates, **more}
    for name, value in settings.items():
        text = json.dumps(value).replace("'", "''")
        site.sql(f"INSERT INTO setting (key, value, changed_at) VALUES ('mail.{name}', '{text}', 0) "
                 f"ON CONFLICT (key) DO UPDATE SET value = excluded.value")
