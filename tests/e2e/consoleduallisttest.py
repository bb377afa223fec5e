"""The dual list as a screen reader meets it, by keyboard; and dragged with the mouse."""
import os
import unittest
from tempfile import TemporaryDirectory

from desktop import Atspi, Program, Screen
from support import environment

PROGRAM = os.environ["PINDESK_SHOWDUALLIST"]


def setUpModule():
    unittest.enterModuleContext(Screen())


class DualList(unittest.TestCase):
    """Five letters, of which Alfa and Bravo are configured."""

    def setUp(self):
        self.desk = Program([PROGRAM], environment(self.enterContext(TemporaryDirectory())))
        self.addCleanup(self.desk.close)
        self.desk.activate()
        self.wait_list("Available", ["Charlie", "Delta", "Echo"])

    def rows(self, name):
        return [each for each in self.desk.wait(name, "list").all() if each.role == "list item"]

    def names(self, name):
        return [each.name for each in self.rows(name)]

    def wait_list(self, name, expected):
        self.desk.wait_for(lambda: self.names(name) == expected, f"{name} is not {expected}")

    def wait_selected(self, name, expected):
        self.desk.wait_for(lambda: [each.name for each in self.rows(name) if each.has(Atspi.StateType.SELECTED)]
                           == expected, f"{expected} are not selected in {name}")

    def wait_in_list(self, name):
        self.desk.wait_for(lambda: self.desk.wait(name, "list").has_focus, f"the focus is not in {name}")

    def said(self, sentence):
        self.desk.wait(sentence, "label")

    def test_every_step_by_keyboard(self):
        self.desk.press("Down")
        self.wait_selected("Available", ["Delta"])
        self.desk.press("Return")
        self.said("Added “Delta” at position 3")
        self.wait_list("Configured", ["Alfa, 1 of 3", "Bravo, 2 of 3", "Delta, 3 of 3"])
        self.wait_selected("Available", ["Echo"])
        self.wait_in_list("Available")
        self.desk.press("Right")
        self.wait_in_list("Configured")
        self.desk.press("alt+Up")
        self.said("Moved “Delta” to position 2")
        self.wait_list("Configured", ["Alfa, 1 of 3", "Delta, 2 of 3", "Bravo, 3 of 3"])
        self.wait_selected("Configured", ["Delta, 2 of 3"])
        self.desk.press("Delete")
        self.said("Removed “Delta”")
        self.wait_list("Available", ["Charlie", "Delta", "Echo"])
        self.wait_list("Configured", ["Alfa, 1 of 2", "Bravo, 2 of 2"])
        self.wait_selected("Configured", ["Bravo, 2 of 2"])
        self.desk.press("ctrl+z")
        self.said("Undone: Removed “Delta”")
        self.wait_list("Configured", ["Alfa, 1 of 3", "Delta, 2 of 3", "Bravo, 3 of 3"])
        self.desk.press("ctrl+y")
        self.wait_list("Configured", ["Alfa, 1 of 2", "Bravo, 2 of 2"])
        self.desk.press("ctrl+a")
        self.wait_selected("Configured", ["Alfa, 1 of 2", "Bravo, 2 of 2"])
        self.desk.press("space")
        self.said("Removed 2")
        self.wait_list("Configured", [])
        self.wait_in_list("Available")
        self.assertIn("Nothing configured.", self.desk.wait("Configured", "list").description)

    def test_the_buttons_and_why_they_cannot_be_used(self):
        self.desk.push("Add all")
        self.wait_list("Available", [])
        self.wait_in_list("Configured")
        add = self.desk.wait("Add all", "push button")
        self.assertEqual((add.is_enabled, add.description), (False, "Everything is configured."))
        self.wait_selected("Configured", ["Charlie, 3 of 5", "Delta, 4 of 5", "Echo, 5 of 5"])
        self.desk.push("Move up")
        self.said("Moved 3 up")
        self.desk.push("Move down")
        self.desk.push("Remove")
        self.wait_list("Configured", ["Alfa, 1 of 2", "Bravo, 2 of 2"])
        self.desk.push("Add")
        self.wait_list("Configured", ["Alfa, 1 of 5", "Bravo, 2 of 5", "Charlie, 3 of 5", "Delta, 4 of 5", "Echo, 5 of 5"])
        self.desk.push("Remove all")
        self.wait_list("Available", ["Alfa", "Bravo", "Charlie", "Delta", "Echo"])
        self.desk.push("Undo")
        self.desk.push("Redo")
        self.wait_list("Configured", [])

    def test_the_filter(self):
        self.desk.wait("Filter", "text").focus()
        self.desk.write("lt")
        self.wait_list("Available", ["Delta"])
        self.desk.press("Down")
        self.wait_in_list("Available")
        self.desk.press("Return")
        self.said("Added “Delta” at position 3")
        self.assertIn("Nothing fits", self.desk.wait("Available", "list").description)
        self.desk.wait("Filter", "text").focus()
        self.desk.press("Escape")
        self.wait_list("Available", ["Charlie", "Echo"])

    def place(self, name, percent=50):
        left, top, width, height = self.desk.wait(name, "list item").place
        return left + width // 2, top + height * percent // 100

    def test_dragging(self):
        self.desk.drag(self.place("Delta"), self.place("Bravo", 20))
        self.wait_list("Configured", ["Alfa, 1 of 3", "Delta, 2 of 3", "Bravo, 3 of 3"])
        self.desk.drag(self.place("Alfa"), self.place("Bravo", 80))
        self.wait_list("Configured", ["Delta, 1 of 3", "Bravo, 2 of 3", "Alfa, 3 of 3"])
        self.desk.drag(self.place("Bravo"), self.place("Echo"))
        self.said("Removed “Bravo”")
        self.wait_list("Available", ["Bravo", "Charlie", "Echo"])
        self.wait_list("Configured", ["Delta, 1 of 2", "Alfa, 2 of 2"])
        self.assertEqual(self.rows("Configured")[1].description, "The first letter.")


if __name__ == "__main__":
    unittest.main()
