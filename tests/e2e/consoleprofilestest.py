"""A supervisor's work on a Force PIN profile, from the first draft to the roll back; by keyboard alone."""
import json
import unittest

from console import Console
from desktop import Atspi, Screen
from support import on_both_databases

QUESTIONS = {"name": "Three questions", "questions": ["ssn_last4", "zip", "phone"], "required": 2}
AVAILABLE = "Available"
CONFIGURED = "Configured · checked in this order"
TABS = ["Force PIN change", "Customer activation", "Try it", "Impact", "History"]
LENGTH, SSN, REPEATING = "PIN length", "PIN = last 4 of SSN", "PIN of repeating digits"


def setUpModule():
    unittest.enterModuleContext(Screen())


@on_both_databases
class Profiles:
    @classmethod
    def make(cls, site):
        site.init("sup1:supervisor")
        document = site.path / "questions.json"
        document.write_text(json.dumps(QUESTIONS))
        site.run("profile", "import", document, user="sup1")
        site.run("profile", "publish", QUESTIONS["name"], user="sup1")

    def setUp(self):
        super().setUp()
        self.desk = Console(self.site)
        self.addCleanup(self.desk.close)
        self.desk.activate()
        self.desk.sign_in("sup1")
        self.desk.wait("Force PIN", "check box").focus()
        self.desk.press("space")
        self.desk.wait("New profile", "push button")

    def tick(self, name):
        box = self.desk.wait(name, "check box")
        box.focus()
        self.desk.wait_focus(name)
        self.desk.press("space")
        self.desk.wait_for(lambda: box.has(Atspi.StateType.CHECKED), f"{name!r} is not ticked")

    def said(self, sentence):
        return self.desk.wait(sentence, "label")

    def open_tab(self, name):
        """With the arrows; the row of tabs is called as the one in front."""
        tabs = self.desk.wait_for(lambda: next((each for each in self.desk.all() if each.role == "page tab list"), None),
                                  "no tabs")
        tabs.focus()
        self.desk.wait_for(lambda: tabs.has_focus, "the keyboard is not on the tabs")
        steps = TABS.index(name) - TABS.index(tabs.name)
        for _ in range(abs(steps)):
            self.desk.press("Right" if steps > 0 else "Left")
        self.desk.wait(name, "page tab list")

    def rows(self, name):
        return [each for each in self.desk.wait(name, "list").all() if each.role == "list item"]

    def enter_list(self, name):
        """As the keyboard goes: from the filter down, and across."""
        field = self.desk.wait("Filter", "text")
        field.focus()
        self.desk.wait_for(lambda: field.has_focus, "the keyboard is not in the filter")
        self.desk.press("Down")
        self.wait_in_list(AVAILABLE)
        if name == CONFIGURED:
            self.desk.press("Right")
            self.wait_in_list(CONFIGURED)

    def wait_in_list(self, name):
        found = self.desk.wait(name, "list")
        self.desk.wait_for(lambda: found.has_focus, f"the keyboard is not in {name!r}")

    def wait_configured(self, *scenarios):
        """In that order, each with its place."""
        expected = [f"{name}, {place} of {len(scenarios)}" for place, name in enumerate(scenarios, 1)]
        self.desk.wait_for(lambda: [each.name for each in self.rows(CONFIGURED)] == expected, f"not configured: {expected}")

    def wait_selected(self, name, *expected):
        self.desk.wait_for(lambda: [each.name for each in self.rows(name) if each.has(Atspi.StateType.SELECTED)]
                           == list(expected), f"{expected} are not what is selected in {name!r}")

    def create(self):
        self.desk.push("New profile")
        self.desk.wait_focus("Name")
        self.desk.write("Telephone")
        self.desk.wait_for(lambda: self.rows(AVAILABLE), "no scenario is there to choose")
        self.assertIn("Nothing configured.", self.desk.wait(CONFIGURED, "list").description)

    def configure(self):
        """Length and repeating digits, on detours over all six buttons and the keys."""
        self.enter_list(AVAILABLE)
        self.wait_selected(AVAILABLE, LENGTH)
        self.desk.push("Add")
        self.wait_configured(LENGTH)
        self.desk.push("Add all")
        self.said("Available · 0")
        add = self.desk.wait("Add", "push button")
        self.assertEqual((add.is_enabled, add.description), (False, "Everything is configured."))
        self.desk.push("Remove all")
        self.wait_configured()
        self.enter_list(AVAILABLE)
        self.desk.press("Home")
        self.desk.press("Return")
        self.wait_configured(LENGTH)
        self.wait_selected(AVAILABLE, SSN)
        self.desk.press("space")
        self.wait_configured(LENGTH, SSN)
        self.desk.wait("Filter", "text").focus()
        self.desk.wait_focus("Filter")
        self.desk.write("repeat")
        self.desk.press("Down")
        self.wait_selected(AVAILABLE, REPEATING)
        self.desk.press("Return")
        self.said(f"Added “{REPEATING}” at position 3")
        self.enter_list(CONFIGURED)
        self.wait_selected(CONFIGURED, f"{REPEATING}, 3 of 3")
        self.desk.push("Move up")
        self.wait_configured(LENGTH, REPEATING, SSN)
        self.desk.push("Move down")
        self.wait_configured(LENGTH, SSN, REPEATING)
        self.enter_list(CONFIGURED)
        self.desk.press("alt+Up")
        self.desk.press("alt+Up")
        self.said(f"Moved “{REPEATING}” to position 1")
        self.desk.press("Down")
        self.desk.press("Down")
        self.wait_selected(CONFIGURED, f"{SSN}, 3 of 3")
        self.desk.push("Remove")
        self.wait_configured(REPEATING, LENGTH)
        self.desk.press("ctrl+z")
        self.wait_configured(REPEATING, LENGTH, SSN)
        self.desk.press("ctrl+y")
        self.wait_configured(REPEATING, LENGTH)

    def choose_questions(self):
        self.desk.press("alt+i")
        self.desk.wait_focus("Identify the caller with")
        self.desk.press("Down")
        self.desk.wait("Three questions", "combo box")

    def set_shortest(self, digits):
        self.desk.wait("Shortest PIN", "spin button").focus()
        self.desk.wait_focus("Shortest PIN")
        self.desk.press("ctrl+a")
        self.desk.write(digits)
        self.desk.press("Tab")

    def save(self):
        self.desk.push("Save draft")
        self.said("The draft of Telephone is saved.")

    def publish(self, number):
        self.desk.push("Publish…")
        self.desk.wait_focus(f"Publish version {number}")
        self.desk.press("space")
        self.said(f"Telephone: version {number} is in force from now on.")

    def try_caller(self):
        self.open_tab("Try it")
        account = self.site.sql("SELECT location_id || '/' || customer_id FROM account LIMIT 1")[0][0]
        number = self.desk.wait_for(lambda: next((each for each in self.desk.all() if each.role == "text"
                                                  and each.name == "Account number"), None), "no account to try")
        number.focus()
        self.desk.wait_for(lambda: number.has_focus, "the keyboard is not where the number goes")
        self.desk.write(account)
        self.desk.press("Tab")
        self.desk.wait_focus("PIN that is entered")
        self.desk.write("4444")
        self.desk.press("Return")
        self.said(f"Trigger: {REPEATING}")

    def preview(self):
        accounts = self.site.number("SELECT COUNT(*) FROM account")
        self.open_tab("Impact")
        self.desk.push("Preview the impact")
        self.said(f"{accounts:,} of {accounts:,} would be forced")
        self.said("no version is in force now")

    def scenarios(self):
        return self.site.run("profile", "export", "Telephone", user="sup1")["force"]["scenarios"]

    def test_from_the_draft_to_the_roll_back(self):
        self.create()
        self.configure()
        self.tick("Force a PIN change")
        self.choose_questions()
        self.set_shortest("6")  # generated PINs have five characters
        self.save()
        self.try_caller()
        self.preview()
        self.publish(1)
        self.assertEqual(self.scenarios(), ["repeating", "length"])

        self.open_tab("Force PIN change")
        self.enter_list(CONFIGURED)
        self.desk.press("Home")
        self.desk.press("Delete")
        self.wait_configured(LENGTH)
        self.save()
        self.publish(2)
        self.assertEqual(self.scenarios(), ["length"])

        self.open_tab("History")
        self.said("What version 2 changed")
        self.said(f"Force PIN change: “{REPEATING}” removed")
        self.desk.press("Tab")  # into the table of versions
        self.desk.press("Down")
        self.said("Version 1 was the first.")
        self.desk.push("Roll back to version 1…")
        self.desk.wait_focus("Keep what is in force")
        self.desk.push("Roll back to version 1")
        self.said("Telephone is rolled back: version 3 is in force from now on.")
        self.assertEqual(self.scenarios(), ["repeating", "length"])
        self.open_tab("Force PIN change")
        self.wait_configured(REPEATING, LENGTH)


if __name__ == "__main__":
    unittest.main()
