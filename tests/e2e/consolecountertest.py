"""A customer registers at the counter, by keyboard, in a window of their own; the gateway stores the PIN."""
import unittest

from console import Console, ConsoleTest
from desktop import Screen
from gateway import Gateway
from support import on_both_databases

ACCOUNT = "00000001/0000000"
PIN = "Fresh-42"


def setUpModule():
    unittest.enterModuleContext(Screen())


@on_both_databases
class Counter(ConsoleTest):
    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service")

    def setUp(self):
        super().setUp()
        self.gateway = Gateway(self.site)
        self.addCleanup(self.gateway.end)
        self.site.run("setting", "set", "customer_pages.base", f'"{self.gateway.base}"')
        self.site.run("account", "reset", ACCOUNT, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1",
                      secrets=[PIN])
        self.console = Console(self.site)
        self.addCleanup(self.console.close)
        self.console.sign_in("csr1")
        self.console.look_up(ACCOUNT)

    def enter(self, pin, chosen):
        """From the first field; hint and address are there from the second time on."""
        self.console.wait_focus("PIN that you were given")
        for text in (pin, chosen, chosen):
            self.console.write(text)
            self.console.press("Tab")
        self.console.wait_focus("Hint")

    def speak(self, language):
        button = self.console.wait(language)
        button.focus()
        self.console.wait_focus(language)
        self.console.press("space")

    def submit(self):
        self.console.press("Tab")
        self.console.wait_focus("E-mail address")
        self.console.press("Return")

    def test_a_customer_registers_while_the_desk_waits(self):
        console = self.console
        console.press("alt+t")
        console.wait("waiting for the customer", "label")
        console.wait(f"Account number {ACCOUNT}", "label")
        self.enter("Wrong-11", "Spot-77")
        console.write("my dog")
        console.press("Tab")
        console.wait_focus("E-mail address")
        console.write("ann@example.org")
        console.press("Return")
        console.wait("This is not the PIN that belongs to the account", "label")
        self.enter(PIN, "1111")
        self.submit()
        weak = console.wait_focus("New PIN")
        self.assertNotIn("nobody can guess", weak.description)
        self.speak("Español")
        console.wait("Elija su propio PIN", "label")
        console.wait("waiting for the customer", "label")
        self.speak("English")
        console.wait("PIN that you were given", "password text").focus()
        self.enter(PIN, "Spot-77")
        self.submit()
        console.wait("Thank you. One step is left", "label")
        console.wait("has registered", "label")
        console.wait_focus("Close")
        console.press("space")
        console.wait_gone("Thank you. One step is left")
        console.wait("Waiting for e-mail confirmation", "label")
        self.assertEqual(self.site.run("account", "show", ACCOUNT, user="csr1")["state"], "waiting")
        signed_in = self.site.run("registration", "sign-in", ACCOUNT, "--channel", "counter", user="web", secrets=["Spot-77"])
        self.assertEqual(signed_in["step"], "use_link")
        actions = {row[0] for row in self.site.sql("SELECT action FROM audit_event")}
        self.assertLessEqual({"counter_registration_begun", "customer_registered"}, actions)

    def test_without_the_gateway_the_customer_is_told(self):
        console = self.console
        console.press("alt+t")
        self.enter(PIN, "Spot-77")
        self.gateway.stop()
        self.gateway.process.wait(timeout=60)
        console.write("my dog")
        console.press("Tab")
        console.wait_focus("E-mail address")
        console.write("ann@example.org")
        console.press("Return")
        console.wait("cannot be reached just now", "label")
        console.press("alt+F4")
        console.wait_gone("PIN that you were given")
        self.assertEqual(self.site.run("account", "show", ACCOUNT, user="csr1")["state"], "not_registered")


if __name__ == "__main__":
    unittest.main()
