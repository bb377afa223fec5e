"""Staff as they meet the console: invited by mail, enrolled, locked, let in again; by keyboard alone."""
import re
import unittest
from pathlib import Path

from console import CONSOLE, Console
from desktop import Program, Screen
from mailserver import MailServer, configure_mail
from support import environment, on_both_databases

PASSWORD = "Fresh-Start-9"
CODE = re.compile(r"(?:[A-Z2-9]{4}-){13}[A-Z2-9]{4}")


def setUpModule():
    unittest.enterModuleContext(Screen())


@on_both_databases
class Staff:
    @classmethod
    def make(cls, site):
        site.init("csr1")

    @classmethod
    def fill(cls, site):
        cls.make(site)

    def setUp(self):
        super().setUp()
        self.server = self.enterContext(MailServer())
        configure_mail(self.site, self.server)

    def open(self, name, *arguments):
        """A desk of its own."""
        home = self.site.path / name
        home.mkdir()
        desk = Program([CONSOLE, "--site", self.site.url, *arguments], environment(home, TMPDIR=str(home)))
        self.addCleanup(desk.close)
        desk.activate()
        return desk

    def sign_in(self, desk, user, password):
        desk.wait("User name", "text").focus()
        desk.press("ctrl+a")
        desk.write(user)
        desk.press("Return")
        desk.write(password)
        desk.press("Return")

    def open_staff(self):
        desk = self.open("administrator")
        self.sign_in(desk, "admin1", "Secret-Of-admin1-7")
        desk.wait("Staff", "check box").focus()
        desk.press("space")
        desk.wait("Invite", "push button")
        return desk

    def type_into(self, desk, field, text):
        desk.wait(field, "text").focus()
        desk.wait_focus(field)
        desk.write(text)

    def invite(self, desk):
        desk.push("Invite")
        desk.wait_focus("User name")
        desk.write("ann")
        self.type_into(desk, "Name", "Ann Smith")
        self.type_into(desk, "E-mail address", "ann@example.org")
        self.type_into(desk, "Employee number", "E-1001")
        desk.press("Return")
        desk.wait("Ann Smith is invited.", "label")

    def received_code(self, count):
        """Of the newest of that many mails; whichever program with the outbox key sends it."""
        self.site.run("mail", "run")
        self.assertEqual(len(self.server.mails), count)
        return CODE.search(self.server.newest_text)[0]

    def fill_enrolment(self, desk):
        desk.wait_focus("User name")
        desk.write("ann")
        desk.press("Return")
        desk.wait_focus("New password")
        desk.write(PASSWORD)
        desk.press("Return")
        desk.wait_focus("New password once more")
        desk.write(PASSWORD)
        desk.wait("twice the same: yes", "label")
        desk.press("Return")
        desk.wait_focus("Security question")
        desk.press("Down")
        self.type_into(desk, "Answer", "Rex")
        desk.press("Return")
        desk.wait("You are enrolled", "label")

    def test_from_the_invitation_over_the_lock_to_the_desk_again(self):
        administrator = self.open_staff()
        self.invite(administrator)
        code = self.received_code(1)

        desk = self.open("ann")
        desk.push("I have an invitation or reset code")
        desk.wait_focus("Link or code")
        desk.write(code[:-4] + "2222" if code[-4:] != "2222" else code[:-4] + "3333")
        self.assertIn("typing error", desk.wait("The code has a typing error", "label").name)
        for _ in range(4):
            desk.press("BackSpace")
        desk.write(code[-4:])
        desk.wait("The code is complete", "label")
        desk.press("Return")
        self.fill_enrolment(desk)
        desk.press("Return")  # Go to sign-in
        self.assertEqual(desk.wait("User name", "text").text, "ann")
        desk.wait_focus("Password")
        desk.write(PASSWORD)
        desk.press("Return")
        desk.wait("Get PIN", "push button")

        desk.press("ctrl+k")
        desk.write("Sign")
        desk.press("Return")
        desk.wait("Sign in", "push button")
        for attempt in range(6):
            self.sign_in(desk, "ann", f"Wrong-{attempt}-Word")
            desk.wait("Help: 555 0100" if attempt < 5 else "Call 555 0100", "label")
            desk.wait_focus("Password")
            if attempt < 5:
                desk.push("Dismiss the message")
        self.assertIn("This account is locked.", desk.wait("Call 555 0100", "label").name)
        self.sign_in(desk, "ann", PASSWORD)  # the right one is refused too
        desk.wait("This account is locked.", "label")
        desk.wait_focus("Password")

        administrator.activate()
        administrator.press("F5")
        administrator.wait("Too many wrong passwords.", "label")
        administrator.push("Reactivate…")
        administrator.wait_focus("Mail the link to")
        administrator.press("Return")
        administrator.wait("Ann Smith can sign in again.", "label")
        self.assertNotEqual(self.received_code(2), code)

        desk.activate()
        self.sign_in(desk, "ann", PASSWORD)
        desk.wait("Get PIN", "push button")

    def test_a_clicked_link_opens_the_form_and_is_seen_nowhere(self):
        self.site.run("staff", "invite", "ann", "--roles", "csr", "--email", "ann@example.org")
        code = self.received_code(1)
        desk = self.open("ann", f"pindesk:enrol/{code}")
        desk.wait("Choose a question", "combo box")
        process = Path(f"/proc/{desk.process.pid}")
        for shown in ("cmdline", "environ"):
            self.assertNotIn(code.encode(), (process / shown).read_bytes())
        self.fill_enrolment(desk)
        self.assertNotIn(code.encode(), b"".join(each.read_bytes() for each in self.site.written()))


if __name__ == "__main__":
    unittest.main()
