"""The console on a site of customers in every state, and how a person at the desk uses it by keyboard."""
import os

from desktop import Program
from support import environment, password_of

CONSOLE = os.environ["PINDESK"]


class Console(Program):
    """The console on a site; its settings are those of a home of its own."""

    def __init__(self, site, home=None, output=None):
        super().__init__([CONSOLE, "--site", site.url], environment(home := home or site.path, TMPDIR=str(home)),
                         output)

    def type_user(self, user):
        self.activate()
        field = self.wait("User name", "text")
        field.focus()
        self.wait_focus("User name")
        self.write(user)
        self.wait_for(lambda: field.text == user, "the user name was not typed")
        self.press("Return")
        self.wait_focus("Password")

    def sign_in(self, user):
        self.type_user(user)
        self.unlock(user)

    def unlock(self, user):
        self.write(password_of(user))
        self.press("Return")
        self.wait("Get PIN", "push button")

    def look_up(self, account):
        """From wherever the focus is."""
        self.press("ctrl+l")
        self.write(account)
        self.press("Return")
        self.wait(f"Account {account}", "label")

    def verify(self, answers):
        """By what is asked."""
        self.press("alt+v")
        for index, (item, answer) in enumerate(answers.items()):
            if index > 0:
                self.press("Tab")
            self.wait_focus(item)
            self.write(answer)
        self.press("Return")
        self.wait("Verified until", "label")

    def fill_reset(self, pin="", note=""):
        """Up to the Enter that does it; without a PIN one is made."""
        self.press("alt+r")
        self.wait_focus("New PIN")
        self.write(pin)
        self.press("Return")
        self.wait_focus("Reason")
        self.press("Down")
        self.press("Tab")
        self.wait_focus("Note")
        self.write(note)


class ConsoleTest:
    """Two CSRs, and customers with PINs, some of whom have a past; for classes that are to be on_both_databases."""
    stories = []

    @classmethod
    def make(cls, site):
        site.init("csr1", "csr2")

    @classmethod
    def fill(cls, site):
        super().fill(site)
        site.tell_stories(*cls.stories)
