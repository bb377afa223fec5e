"""A PostgreSQL server of one test's own, which it may stop, kill and start again."""
import os
import pathlib
import signal
import subprocess
import time

from support import TESTS

GIVEN = ("PINDESK_TEST_POSTGRES", "PINDESK_TEST_POSTGRES_SOCKET", "PINDESK_TEST_POSTGRES_LOG", "PGPASSFILE")


class Server:
    """While entered, `support` makes its sites on it."""

    def __enter__(self):
        self._before = {name: os.environ.pop(name) for name in GIVEN if name in os.environ}
        self._keeper = subprocess.Popen([TESTS / "support/withpostgres", "-c", "fsync=off", "sh", "-c",
                                         'env | grep -E "^(PINDESK_TEST|PGPASSFILE)"; echo; read -r end'],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for line in iter(self._keeper.stdout.readline, "\n"):
            name, value = line.rstrip("\n").split("=", 1)
            os.environ[name] = value
        self._data = pathlib.Path(os.environ["PINDESK_TEST_POSTGRES_SOCKET"]) / "data"
        self._process = int((self._data / "postmaster.pid").read_text().split()[0])
        self._command = pathlib.Path(f"/proc/{self._process}/cmdline").read_bytes().split(b"\0")[:-1]
        self._user = pathlib.Path(f"/proc/{self._process}").stat()
        self._restarted = None
        return self

    def __exit__(self, *_):
        self.go_on()
        if self._restarted:
            self._restarted.send_signal(signal.SIGQUIT)
            self._restarted.wait()
        self._keeper.stdin.close()
        self._keeper.wait()
        self._keeper.stdout.close()
        for name in GIVEN:
            os.environ.pop(name, None)
        os.environ.update(self._before)

    def _signal(self, number):
        """The first process is stopped before those it made are listed: it makes no others meanwhile, and
        killed it could not be asked for them any more."""
        self._send(self._process, signal.SIGSTOP)
        made = self._made()
        for process in [self._process, *made]:
            self._send(process, number)

    def _made(self):
        try:
            return [int(word) for word in
                    pathlib.Path(f"/proc/{self._process}/task/{self._process}/children").read_text().split()]
        except FileNotFoundError:
            return []  # of a server that was killed and not started again

    @staticmethod
    def _send(process, number):
        try:
            os.kill(process, number)
        except ProcessLookupError:
            pass  # a connection that ended

    def stop(self):
        """As a server that hangs: connections stay open, nothing is answered."""
        self._signal(signal.SIGSTOP)

    def go_on(self):
        self._signal(signal.SIGCONT)

    def kill(self):
        self._signal(signal.SIGKILL)
        if self._restarted:
            self._restarted.wait()

    def start(self):
        """Again, after it was killed; returns when it answers."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            self._restarted = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                               start_new_session=True, **self._as_its_user())
            while self._restarted.poll() is None:
                if self._answers():
                    self._process = self._restarted.pid
                    return
                time.sleep(0.05)
            time.sleep(0.1)  # the last of the killed ones are still there
        raise AssertionError("the server does not start again")

    def _as_its_user(self):
        if os.getuid() == self._user.st_uid:
            return {}
        return {"user": self._user.st_uid, "group": self._user.st_gid, "extra_groups": []}

    @staticmethod
    def _answers():
        return subprocess.run(["psql", "-X", "-q", "-c", "SELECT 1", "-d", os.environ["PINDESK_TEST_POSTGRES"]],
                              capture_output=True).returncode == 0
