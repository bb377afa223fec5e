"""The console as a person uses it: by keyboard alone, seen through the accessibility interface."""
import unittest

from console import Console
from desktop import Screen
from support import on_both_databases


def setUpModule():
    unittest.enterModuleContext(Screen())


@on_both_databases
class SignIn:
    def setUp(self):
        super().setUp()
        self.console = Console(self.site)
        self.addCleanup(self.console.close)

    def test_a_wrong_password_is_refused_and_the_right_one_opens_the_desk(self):
        self.console.type_user("csr1")
        self.console.write("Wrong-Desk-2468")
        self.console.press("Return")
        self.console.wait("wrong", "label")
        self.assertIsNone(self.console.find("Get PIN", "push button"))
        self.console.unlock("csr1")
        self.assertIn("Account number", self.console.focused().name)

    def test_a_locked_desk_opens_again_for_the_same_person_and_keeps_what_was_typed(self):
        self.console.sign_in("csr1")
        self.console.write("00000004/0000")
        self.console.press("ctrl+shift+L")
        self.console.wait("Unlock", "push button")
        self.assertIsNone(self.console.find("Get PIN", "push button"))
        self.console.unlock("csr1")
        field = self.console.wait("Account number", "text")
        self.assertEqual(field.text, "00000004/0000")

    def test_pages_go_by_rights(self):
        self.console.sign_in("csr1")
        self.console.wait("Desk", "check box")
        self.assertIsNone(self.console.find("Generation", "check box"))


if __name__ == "__main__":
    unittest.main()
