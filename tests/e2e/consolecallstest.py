"""A new CSR's first calls, by keyboard alone: what a screen reader says on the way, and the record afterwards."""
import re
import unittest
from typing import NamedTuple

from console import Console, ConsoleTest
from desktop import Screen
from support import on_both_databases


class Call(NamedTuple):
    """A caller, and what the desk should say about them."""
    account: str
    story: str | None  # of the practice site; none: nothing has happened since the PIN was made
    hint: str
    answers: tuple[str, str, str]  # name, address, telephone
    state: str
    cause: str
    say: str
    best: str  # the action that stands first

    @property
    def is_registered(self):
        return bool(self.hint)


CALLS = (
    Call("00000001/0000000", None, "", ("Priya Nunez", "51 Hill Street", "217 555 1186"), "Not registered",
         "The customer has never signed in with the initial PIN.", "I give you a new PIN.", "Reset"),
    Call("00000001/0000010", "active", "my first dog", ("ana smith", "56 Cedar St", "(217) 555-3943"), "Active",
         "Everything is in order: the customer has forgotten the PIN.", "You left yourself a hint for your PIN.",
         "Give hint"),
    Call("00000001/0000020", "mail_refused", "aunt and street", ("James Lee", "8 Lake St", "2175556499"),
         "Waiting for e-mail confirmation", "The mail with the link was refused: the address is probably mistyped.",
         "Which e-mail address can you read right now?", "Reset"),
    Call("00000002/0000030", "inconsistent", "", ("Mei Kowalczyk", "16 Lake St", "217-555-9179"), "Inconsistent",
         "The account's flags must never occur together.", "I give you a new PIN.", "Reset"))


def setUpModule():
    unittest.enterModuleContext(Screen())


@on_both_databases
class Calls(ConsoleTest):
    stories = [(call.account, call.story, call.hint or "none") for call in CALLS if call.story]

    def setUp(self):
        super().setUp()
        self.console = Console(self.site)
        self.addCleanup(self.console.close)
        self.console.sign_in("csr1")

    def stored(self, account):
        """What the record holds, less its version."""
        location, customer = account.split("/")
        return self.site.sql("SELECT initialized, enabled, hint, email, email_verified, pin_set_at, kind, sealed"
                             " FROM account JOIN pin_secret USING (account_id)"
                             f" WHERE location_id = '{location}' AND customer_id = '{customer}'")

    def test_one_call_about_an_account_in_each_state(self):
        for call in CALLS:
            before = self.stored(call.account)
            self.console.look_up(call.account)  # while the last caller's account is on the screen
            self.reads_why_and_what_to_do(call)
            self.verifies(call)
            if call.is_registered:
                self.gives_the_hint(call)
            pin = self.resets(call)
            self.assertNotEqual(self.stored(call.account), before)
            self.assert_the_record_was_reset_to(pin, call)
            self.undoes(call)
            self.assertEqual(self.stored(call.account), before)
            self.assert_the_trail_tells(call)

    def reads_why_and_what_to_do(self, call):
        console = self.console
        console.wait(call.state, "label")
        self.assertIn("Account number", console.focused().name)
        console.wait(call.cause, "label")
        console.wait(call.say, "label")
        for action in {call.best, "Reset"}:
            button = console.wait(action, "push button")
            self.assertFalse(button.is_enabled)
            self.assertEqual(button.description, "unlocked by 3 right answers")

    def verifies(self, call):
        """One wrong answer first: the focus goes back to it."""
        console = self.console
        console.press("alt+v")
        console.wait_focus("Name")
        name, address, telephone = call.answers
        console.write(name)
        console.press("Tab")
        console.wait_focus("Service address")
        console.write("1 Nowhere Road")
        console.press("Tab")
        console.wait_focus("Telephone number")
        console.write(telephone)
        console.press("Return")
        console.wait("One more right answer", "label")
        wrong = console.wait_focus("Service address")
        self.assertEqual(wrong.description, "wrong")
        self.assertEqual(console.wait("Name", "text").description, "right")
        self.assertEqual(console.wait("Reset", "push button").description, "unlocked by one more right answer")
        console.write(address)  # over the wrong one, which is selected
        console.press("Return")
        console.wait("Verified until", "label")
        self.assertTrue(console.wait_focus(call.best).is_enabled)

    def gives_the_hint(self, call):
        console = self.console
        console.press("alt+h")
        console.wait("Hint", "label", call.hint)
        console.press("alt+h")
        console.wait("Hint", "label", "••••••")

    def resets(self, call):
        """Typed for a new customer, made by the product for the others; the PIN that is read out."""
        console = self.console
        typed = "" if call.is_registered else "Spot7"
        console.press("alt+r")
        self.assertEqual(console.wait_focus("New PIN").role, "password text")
        console.write(typed)
        console.press("Return")
        console.wait_focus("Reason")
        console.press("Tab")
        console.wait_focus("Note")
        console.press("Return")  # without a reason
        console.wait("Choose the reason first.", "label")
        console.wait_focus("Reason")
        console.press("Down")
        console.press("Tab")
        console.wait_focus("Note")
        console.write("on the phone")
        console.press("Return")
        console.wait("The new PIN", "label")
        console.wait_focus("Done")
        pin = self.new_pin()
        if typed:
            self.assertEqual((pin.name, pin.description),
                             (typed, "Sierra, small Papa, small Oscar, small Tango, seven"))
        self.assertEqual(len(pin.description.split(", ")), len(pin.name))
        console.wait("When you sign in with this PIN you will be asked to choose a new one.", "label")
        self.assertIn(f"Undo the reset of {call.account}", [e.name for e in console.all()])
        return pin.name

    def new_pin(self):
        labels = [e for e in self.console.all() if e.role == "label" and re.fullmatch("Spot7|[A-Z0-9]{5}", e.name)]
        self.assertEqual(len(labels), 1, self.console.outline())
        return labels[0]

    def undoes(self, call):
        console = self.console
        console.press("alt+u")
        console.wait(f"The reset of {call.account} is undone.", "label")
        console.wait_gone("The new PIN", "label")
        console.wait(call.state, "label")
        console.wait("3 right answers", "label")  # the reset ended the verification

    def assert_the_record_was_reset_to(self, pin, call):
        revealed = self.site.run("account", "reveal", call.account, "--reason", "caller", "--verified-by", "their voice",
                                 user="csr2")
        self.assertEqual(revealed["pin"], pin)
        shown = self.site.run("account", "show", call.account, user="csr1")
        self.assertEqual((shown["state"], shown["hint_present"], shown["reset_by"]), ("not_registered", False, "csr1"))

    def assert_the_trail_tells(self, call):
        events = self.site.run("audit", "list", "--account", call.account)["events"]
        deeds = [(event["action"], event["reason"]) for event in reversed(events)
                 if event["actor_name"] == "csr1" and event["action"] != "pin_looked_up"]
        hint = [("hint_given", "")] if call.is_registered else []
        self.assertEqual(deeds, [("verification_failed", ""), ("caller_verified", ""), *hint,
                                 ("pin_reset", "forgot"), ("reset_undone", "")])
        reset = next(event for event in events if event["action"] == "pin_reset")
        self.assertEqual(reset["detail"]["note"], "on the phone")


if __name__ == "__main__":
    unittest.main()
