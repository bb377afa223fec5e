"""The console as a person uses it: by keyboard alone, seen through the accessibility interface."""
import os
import unittest

from desktop import Program, Screen
from support import SiteTest, on_both_databases, password_of

CONSOLE = os.environ["PINDESK"]


class Console(Program):
    """The console on a site; its settings are the test's own."""

    def __init__(self, site):
        os.environ["XDG_CONFIG_HOME"] = str(site.path)
        super().__init__([CONSOLE, "--site", site.url])

    def sign_in(self, user, password=None):
        self.wait("User name", "text").focus()
        self.write(user)
        self.press("Return")
        self.write(password or password_of(user))
        self.press("Return")


def setUpModule():
    unittest.enterModuleContext(Screen())


@on_both_databases
class SignIn:
    def setUp(self):
        super().setUp()
        self.console = Console(self.site)
        self.addCleanup(self.console.close)

    def test_a_wrong_password_is_refused_and_the_right_one_opens_the_desk(self):
        self.console.sign_in("csr1", "Wrong-Desk-2468")
        self.console.wait("wrong", "label")
        self.assertIsNone(self.console.find("Get PIN", "push button"))
        self.console.write(password_of("csr1"))
        self.console.press("Return")
        self.console.wait("Get PIN", "push button")
        self.assertIn("Account number", self.console.focused().name)

    def test_a_locked_desk_opens_again_for_the_same_person_and_keeps_what_was_typed(self):
        self.console.sign_in("csr1")
        self.console.wait("Get PIN", "push button")
        self.console.write("00000004/0000")
        self.console.press("ctrl+shift+L")
        self.console.wait("Unlock", "push button")
        self.assertIsNone(self.console.find("Get PIN", "push button"))
        self.console.write(password_of("csr1"))
        self.console.press("Return")
        field = self.console.wait("Account number", "text")
        self.assertEqual(field.text, "00000004/0000")

    def test_pages_go_by_rights(self):
        self.console.sign_in("csr1")
        self.console.wait("Desk", "check box")
        self.assertIsNone(self.console.find("Generation", "check box"))


if __name__ == "__main__":
    unittest.main()
