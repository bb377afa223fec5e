"""What a session at the desk leaves behind when it locks, is killed or ends: no PIN, no password, no hint."""
import itertools
import os
import signal
import time
import unittest
from pathlib import Path

from console import Console, ConsoleTest
from desktop import Screen, wait_until
from support import on_both_databases, password_of

TO_RESET, TO_REVEAL = "00000001/0000010", "00000001/0000000"
ANSWERS = {TO_RESET: {"Name": "Ana Smith", "Service address": "56 Cedar St", "Telephone number": "217 555 3943"},
           TO_REVEAL: {"Name": "Priya Nunez", "Service address": "51 Hill St", "Telephone number": "217 555 1186"}}
HINT = "Xylophone parade"
PIN = "Qk7Wz9Vt"
UNSENT = "Hb3Xm6Rj"  # typed, but the desk is locked before it is used
CLIPBOARD_SECONDS = 10


def setUpModule():
    unittest.enterModuleContext(Screen())


def forms_of(secret):
    return [secret.encode(form) for form in ("utf-8", "utf-16-le")]


def memory_of(process):
    """The writable parts of a process's memory: name and content. Only root may look."""
    with open(f"/proc/{process.pid}/maps") as maps, open(f"/proc/{process.pid}/mem", "rb", 0) as memory:
        for line in maps:
            span, rights, *_, name = line.rstrip("\n").split(" ", 5)
            begin, end = (int(number, 16) for number in span.split("-"))
            if rights.startswith("rw"):
                memory.seek(begin)
                yield name.strip() or "unnamed", memory.read(end - begin)


@on_both_databases
class Secrets(ConsoleTest):
    stories = [(TO_RESET, "active", HINT)]

    def setUp(self):
        """A CSR gives a hint, resets with a PIN that is typed, reveals another and copies it."""
        super().setUp()
        self.revealed = self.site.run("account", "reveal", TO_REVEAL, "--reason", "caller", "--verified-by",
                                      "their voice", user="csr2")["pin"]
        self.secrets = (password_of("csr1"), PIN, HINT, self.revealed, UNSENT)
        self.output = self.site.path / "output"
        with self.output.open("wb") as output:
            self.console = console = Console(self.site, output=output)
        self.addCleanup(console.close)
        # Nothing in here makes the program tell a secret to the accessibility bus: labels that hold one are
        # not on the screen when labels are looked at.
        console.sign_in("csr1")
        console.look_up(TO_RESET)
        console.verify(ANSWERS[TO_RESET])
        console.press("alt+h")
        console.wait("Hide the hint", "push button")
        console.fill_reset(PIN, "by telephone")
        console.press("Return")
        console.wait_focus("Done")
        self.assert_clean("window title", console.title.encode())
        console.press("Return")
        console.wait_gone("Done", "push button")
        console.look_up(TO_REVEAL)
        console.verify(ANSWERS[TO_REVEAL])
        console.press("alt+p")
        console.wait("Reveal the PIN", "push button")
        console.press("Down")
        console.press("Tab")
        console.press("Return")
        console.wait("Copy the PIN", "push button")
        self.assert_clean("window title", console.title.encode())
        console.press("alt+c")
        self.copied = time.monotonic()

    def assert_clean(self, place, content):
        for secret in self.secrets:
            for form in forms_of(secret):
                at = content.find(form)
                self.assertEqual(at, -1, f"{secret} in {place}: {content[max(0, at - 64):at + 64]}")

    def assert_nothing_written(self):
        places = self.site.written()
        self.assertIn(self.output, places)
        for place in places:
            self.assert_clean(place, place.read_bytes())
        self.assertEqual([place for place in places if place.name.startswith("core")], [])

    def paste(self):
        """What somebody else's program gets from the clipboard."""
        self.other.activate()
        field = self.other.wait("User name", "text")
        field.focus()
        self.other.press("ctrl+a")
        self.other.press("Delete")
        self.other.press("ctrl+v")
        end = f"|{next(self.count)}"  # behind what is pasted now
        self.other.write(end)
        return wait_until(lambda: field.text.endswith(end) and field.text, lambda: "nothing arrives")[:-len(end)]

    def open_other(self):
        home = self.site.path / "other"
        home.mkdir()
        self.other = Console(self.site, home)
        self.count = itertools.count()
        self.addCleanup(self.other.close)

    @unittest.skipUnless(os.geteuid() == 0, "only root may look into the memory of a program that forbids dumps")
    def test_locking_wipes_the_memory(self):
        held = b"".join(content for _, content in memory_of(self.console.process))
        self.assertIn(self.revealed.encode(), held, "shown, so it is there")
        self.assertNotIn(self.revealed.encode("utf-16-le"), held)
        self.console.press("alt+r")
        self.console.wait_focus("New PIN")
        self.console.write(UNSENT)
        self.console.press("Tab")
        self.console.wait_focus("Show what you type")
        self.console.press("space")
        self.console.wait("Hide what you type", "check box")
        self.console.press("ctrl+shift+L")
        self.console.wait("Unlock", "push button")
        contents = dict(enumerate(memory_of(self.console.process)))
        self.assertIn("Priya Nunez".encode("utf-16-le"), b"".join(content for _, content in contents.values()),
                      "the form is kept")
        for place, content in contents.values():
            self.assert_clean(f"memory: {place}", content)

    def test_locking_takes_the_clipboard_back(self):
        self.open_other()
        self.assertEqual(self.paste(), self.revealed)
        self.assertIsNone(self.console.find("Copy the PIN", "push button"), "hidden from a person who looks elsewhere")
        self.console.activate()
        self.console.press("ctrl+shift+L")
        self.console.wait("Unlock", "push button")
        self.assertLess(time.monotonic() - self.copied, CLIPBOARD_SECONDS)
        self.assertEqual(self.paste(), "")
        self.assert_clean("window title", self.console.title.encode())
        self.assert_nothing_written()

    def test_the_clipboard_forgets_by_itself(self):
        self.open_other()
        self.assertEqual(self.paste(), self.revealed)
        wait_until(lambda: self.paste() == "", lambda: "it is still there", CLIPBOARD_SECONDS + 5)
        seconds = time.monotonic() - self.copied
        print(f"{self.product}: the clipboard was empty {seconds:.1f} s after the PIN was copied")
        self.assertTrue(CLIPBOARD_SECONDS - 1 < seconds < CLIPBOARD_SECONDS + 2)

    def test_being_killed_leaves_nothing(self):
        self.assertRegex(Path(f"/proc/{self.console.process.pid}/limits").read_text(), r"Max core file size +0 +0 ")
        self.console.process.kill()
        self.assertEqual(self.console.process.wait(), -signal.SIGKILL)
        self.assert_nothing_written()
        self.open_other()
        self.assertEqual(self.paste(), "")

    def test_a_crash_leaves_no_core(self):
        self.console.process.send_signal(signal.SIGSEGV)
        _, status = os.waitpid(self.console.process.pid, 0)
        self.console.process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(self.console.process.returncode, -signal.SIGSEGV)
        self.assertFalse(os.WCOREDUMP(status))
        self.assert_nothing_written()

    def test_ending_leaves_nothing(self):
        self.console.press("alt+F4")
        self.assertEqual(self.console.process.wait(), 0)
        self.assertTrue(list(self.site.path.rglob("console.ini")), "settings are written")
        self.assert_nothing_written()
        self.open_other()
        self.assertEqual(self.paste(), "")


if __name__ == "__main__":
    unittest.main()
