"""A desk whose PostgreSQL server hangs, is killed and comes back, in the middle of a call.

PINDESK_TEST_PAUSE is for how many seconds the server hangs; by default only as long as it takes to be told.
"""
import os
import time
import unittest

from console import Console, ConsoleTest
from desktop import Screen
from server import Server
from support import SiteTest

ACCOUNT = "00000001/0000010"
OTHER = "00000001/0000020"
ANSWERS = {"Name": "Ana Smith", "Service address": "56 Cedar St", "Telephone number": "217 555 3943"}
NOTE = "daughter calls for her"
PAUSE = float(os.environ.get("PINDESK_TEST_PAUSE", "0"))
BANNER = "The database does not answer"
ERROR = "The database cannot be reached"
MOST_SECONDS = 10


def setUpModule():
    global server
    unittest.enterModuleContext(Screen())
    server = unittest.enterModuleContext(Server())


class Outage(ConsoleTest, SiteTest):
    product = "postgresql"
    stories = [(ACCOUNT, "active", "my first dog")]

    def setUp(self):
        super().setUp()
        self.desk = Console(self.site)
        self.addCleanup(self.desk.close)
        self.addCleanup(server.go_on)
        self.desk.sign_in("csr1")
        self.desk.look_up(ACCOUNT)
        self.desk.verify(ANSWERS)
        self.desk.fill_reset(note=NOTE)

    def test_a_server_that_hangs_is_told_and_the_reset_is_not_done_until_it_is_tried_again(self):
        server.stop()
        began = time.monotonic()
        self.desk.press("Return")
        self.desk.wait(ERROR, "label")
        told = time.monotonic() - began
        self.desk.wait(BANNER, "label")
        time.sleep(max(0, PAUSE - (time.monotonic() - began)))
        print(f"told after {told:.1f} s, hung for {time.monotonic() - began:.1f} s")
        self.assertLess(told, MOST_SECONDS)
        server.go_on()
        self.desk.wait_gone(BANNER, "label")
        self.assertEqual(self.resets(), [])
        note = self.desk.wait("Note", "text")
        self.assertEqual(note.text, NOTE)
        note.focus()
        self.desk.press("Return")
        self.desk.wait_focus("Done")
        self.assertEqual(self.resets(), [NOTE])

    def test_a_reset_for_which_a_restart_is_waited_is_done_once(self):
        server.kill()
        self.desk.press("Return")
        self.desk.wait(BANNER, "label")
        server.start()
        self.desk.wait_focus("Done")
        self.desk.wait_gone(BANNER, "label")
        self.assertEqual(self.resets(), [NOTE])

    def test_a_killed_server_takes_nothing_from_the_desk(self):
        server.kill()
        self.desk.wait(BANNER, "label")
        self.desk.press("Return")
        self.desk.wait(ERROR, "label")
        self.desk.press("ctrl+l")
        self.desk.write(OTHER)
        server.start()
        self.desk.wait_gone(BANNER, "label")
        self.assertEqual(self.resets(), [])
        self.assertEqual(self.desk.wait("Note", "text").text, NOTE)
        self.desk.press("Return")
        self.desk.wait(f"Account {OTHER}", "label")

    def resets(self):
        events = self.site.run("audit", "list", "--account", ACCOUNT)["events"]
        return [event["detail"].get("note") for event in events if event["action"] == "pin_reset"]


if __name__ == "__main__":
    unittest.main()
