"""A screen, an accessibility bus and a program on it, driven as a person with a keyboard and a screen reader.

Run under `dbus-run-session`, with the system's Python, which has the accessibility bindings.
"""
import os
import subprocess
import time
from collections.abc import Callable
from typing import IO

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 30  # seconds; only a failing test waits that long
KEYS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51,
        "Right": 0xFF53, "space": 0x20, "F1": 0xFFBE, "F4": 0xFFC1, "F5": 0xFFC2, "Delete": 0xFFFF, "BackSpace": 0xFF08, "Home": 0xFF50, "End": 0xFF57}
MODIFIERS = {"ctrl": 37, "shift": 50, "alt": 64}  # key codes of every X server's standard keyboard


# What a program must know to be seen on the screen.
SCREEN = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


Gone = gi.repository.GLib.GError  # what was asked about went away meanwhile, or the program is busy


class NotSeen(AssertionError):
    pass


def wait_until(what: Callable[[], object], message: Callable[[], str], seconds: float | None = None) -> object:
    end = time.monotonic() + (PATIENCE if seconds is None else seconds)
    while True:
        try:
            if found := what():
                return found
        except Gone:
            pass  # look again
        if time.monotonic() > end:
            raise NotSeen(message())
        time.sleep(0.02)


class Screen:
    """An X server of its own, a window manager (without one no window is ever active) and the accessibility bus."""

    def __enter__(self) -> "Screen":
        reading, writing = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24",
                                         "-noreset", "-nolisten", "tcp"],
                                        pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            os.environ["DISPLAY"] = ":" + answer.readline().strip()
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        self._manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        self._bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_: object) -> None:
        for process in (self._bus, self._manager, self._server):
            process.terminate()
            process.wait()

    def picture(self, path: str) -> None:
        subprocess.run(["import", "-window", "root", path], check=True)


class Element:
    """One widget as a screen reader sees it."""

    def __init__(self, accessible: Atspi.Accessible) -> None:
        self._it = accessible

    @property
    def role(self) -> str:
        return self._it.get_role_name()

    @property
    def name(self) -> str:
        return self._it.get_name() or ""

    @property
    def label(self) -> str:
        """What labels it; of a combo box Qt tells what is chosen as its name."""
        return " ".join(relation.get_target(index).get_name() for relation in self._it.get_relation_set()
                        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                        for index in range(relation.get_n_targets()))

    @property
    def description(self) -> str:
        return self._it.get_description() or ""

    @property
    def text(self) -> str:
        return Atspi.Text.get_text(self._it, 0, -1)

    def has(self, *states: Atspi.StateType) -> bool:
        found = self._it.get_state_set()
        return all(found.contains(state) for state in states)

    @property
    def is_shown(self) -> bool:
        return self.has(Atspi.StateType.SHOWING)

    @property
    def is_enabled(self) -> bool:
        return self.has(Atspi.StateType.ENABLED)

    @property
    def has_focus(self) -> bool:
        return self.has(Atspi.StateType.FOCUSED)

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen."""
        place = Atspi.Component.get_extents(self._it, Atspi.CoordType.SCREEN)
        return place.x, place.y, place.width, place.height

    def focus(self) -> None:
        self._it.grab_focus()

    def all(self) -> list["Element"]:
        """Itself and everything shown in it, in reading order."""
        found = [self]
        for index in range(self._it.get_child_count()):
            try:
                child = self._it.get_child_at_index(index)
                if child is not None and (shown := Element(child)).is_shown:
                    found += shown.all()
            except Gone:
                continue
        return found


class Program:
    """A started program on the screen."""
    started: list["Program"] = []

    def __init__(self, arguments: list[str], environment: dict[str, str], output: IO | None = None) -> None:
        """With this environment and what the screen needs; `output` takes what it prints."""
        shared = {name: os.environ[name] for name in SCREEN if name in os.environ}
        self.process = subprocess.Popen(arguments, env={**environment, **shared}, stdout=output, stderr=output)
        self._root = wait_until(self._find, lambda: "the program shows no window")
        Program.started.append(self)

    def _find(self) -> Element | None:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_process_id() == self.process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)  # nobody here runs the loop that would refresh it
                if application.get_child_count() > 0:
                    return Element(application)
        return None

    def close(self) -> None:
        self.process.terminate()
        self.process.wait()

    @property
    def window(self) -> Element:
        return self.wait("", "frame")

    @property
    def title(self) -> str:
        return self.window.name

    def activate(self) -> None:
        """Its window gets the keyboard: Alt+Tab, as long as it takes."""
        def has_keyboard() -> bool:  # the window that loses it tells so a little later than the one that gets it
            running = [each for each in Program.started if each.process.poll() is None]
            return [each for each in running if each.window.has(Atspi.StateType.ACTIVE)] == [self]
        for _ in range(5):
            try:
                wait_until(has_keyboard, str, 1)
                return
            except NotSeen:
                self.press("alt+Tab")
        raise NotSeen(f"{self.title!r} is not active")

    def all(self) -> list[Element]:
        try:
            return self._root.all()
        except Gone:
            return []

    def find(self, name: str, role: str | None = None, description: str | None = None) -> Element | None:
        """The first whose name has this in it; nothing is asked for its name in vain, for it may be a secret."""
        return next((e for e in self.all() if role in (None, e.role) and name in e.name
                     and description in (None, e.description)), None)

    def wait(self, name: str, role: str | None = None, description: str | None = None) -> Element:
        return self.wait_for(lambda: self.find(name, role, description),
                             f"no {role or 'element'} {name!r} {description or ''}")

    def wait_gone(self, name: str, role: str | None = None) -> None:
        self.wait_for(lambda: self.find(name, role) is None, f"{name!r} is still there")

    def wait_focus(self, name: str) -> Element:
        return self.wait_for(lambda: next((e for e in self.all() if e.has_focus and name in f"{e.name} {e.label}"), None),
                             f"the focus is not on {name!r}")

    def push(self, name: str) -> None:
        """Pushes a button by keyboard, once it can be used."""
        button = self.wait(name, "push button")
        self.wait_for(lambda: button.is_enabled, f"{name!r} cannot be used")
        button.focus()
        self.wait_for(lambda: button.has_focus, f"the keyboard is not on {name!r}")
        self.press("space")

    def wait_for(self, what: Callable[[], object], complaint: str) -> object:
        return wait_until(what, lambda: f"{complaint} among:\n{self.outline()}\nexit code: {self.process.poll()}")

    def outline(self) -> str:
        lines = []
        for element in self.all():
            try:
                if element.name:
                    mark = ">" if element.has_focus else " "
                    lines.append(f"  {mark} {element.role}: {element.name} [{element.description}]")
            except Gone:
                continue
        return "\n".join(lines)

    def press(self, keys: str) -> None:
        """`ctrl+l`, `Return`, `alt+r`."""
        *modifiers, key = keys.split("+")
        for modifier in modifiers:
            Atspi.generate_keyboard_event(MODIFIERS[modifier], None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
        for modifier in reversed(modifiers):
            Atspi.generate_keyboard_event(MODIFIERS[modifier], None, Atspi.KeySynthType.RELEASE)

    def write(self, text: str) -> None:
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """With the mouse, from one point of the screen to another."""
        steps = 8
        Atspi.generate_mouse_event(*start, "abs")
        Atspi.generate_mouse_event(*start, "b1p")
        for step in range(1, steps + 1):
            Atspi.generate_mouse_event(*(a + (b - a) * step // steps for a, b in zip(start, end)), "abs")
            time.sleep(0.02)  # a hand is not quicker, and who is dragged over has to answer
        time.sleep(0.1)
        Atspi.generate_mouse_event(*end, "b1r")

    def focused(self) -> Element:
        return self.wait_focus("")
