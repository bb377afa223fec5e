"""A workstation whose settings were damaged."""
import unittest

from console import Console
from desktop import Screen
from support import SiteTest

DAMAGED = {
    "bytes that are no text": bytes(range(256)) * 40,
    "a file cut off": b"appearance=dark\nlanguage=e\n[window]\ngeometry=@ByteArr",
    "wrong types": b"appearance=@Rect(1 2 3 4)\nlanguage=a, b, c\n[window]\ngeometry=17\n",
    "a value that is no value": b"appearance=@Variant(\\0\\0\\0\\x7f\\xff)\nlanguage=xx_YY\n[window]\n"
                                b"geometry=@Variant(\\0\\0\\x4\\0\\0\\0\\0\\0\\0)\n",
    "a huge window": b"[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0" + b"\\x7f\\xff\\xff\\xff" * 8
                     + b"\\0\\0\\0\\0\\0\\0\\0\\0\\x7f\\xff" + b"\\x7f\\xff\\xff\\xff" * 4 + b")\n",
    "much too long": b"language=" + b"e" * 1_000_000 + b"\n[window]\ngeometry=" + b"x" * 1_000_000 + b"\n",
}


def setUpModule():
    unittest.enterModuleContext(Screen())


class DamagedSettings(SiteTest):
    @classmethod
    def fill(cls, site):
        cls.make(site)

    def test_the_console_starts_as_if_there_were_none_and_stores_them_anew(self):
        settings = self.site.path / "pindesk" / "console.ini"
        settings.parent.mkdir()
        for name, content in DAMAGED.items():
            with self.subTest(name):
                settings.write_bytes(content)
                console = Console(self.site)
                self.addCleanup(console.close)
                console.sign_in("csr1")
                console.wait("Desk", "check box")
                x, y, width, height = console.window.place
                self.assertTrue(0 <= x and 0 <= y and x + width <= 1280 and y + height <= 800, console.window.place)
                console.press("alt+F4")
                console.process.wait(timeout=20)
                self.assertIn(b"[window]\ngeometry=@ByteArray(", settings.read_bytes())


if __name__ == "__main__":
    unittest.main()
