"""How time passes: with the clock, or in leaps that tests make; either way things happen one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from threading import Lock, RLock

from .agenda import Agenda, Due
from .ground import Ground
from .pulse import Pulse

_NEVER = float("inf")
_AHEAD = "ahead"


class Course:
    """Does what is due, in the order in which it is.

    Locks are taken in this order, and never the other way round: that of work, the database's, that of the date.
    """

    def __init__(self, ground: Ground, agenda: Agenda) -> None:
        self._ground = ground
        self._agenda = agenda
        self._working = RLock()
        self._next = 0.0
        """Before this date nothing is due, unless something was changed meanwhile."""
        self._changes = 0
        self._next_lock = Lock()
        self._known_pace: tuple[float, ...] = ()
        self._pulse = Pulse(self._beat)

    def start(self) -> None:
        """Go on from where the appliance stopped, at the time to which its clock was put."""
        ahead = self._ground.database.value("SELECT value FROM tally WHERE name = ?", _AHEAD)
        clock = self._ground.clock
        clock.drive(self.advance, max(clock.ahead, (ahead or 0) / 1000))
        self._pulse.start()

    def stop(self) -> None:
        """Let nothing more happen by itself."""
        self._pulse.stop()
        self._ground.clock.drive(self._ground.clock.leap, self._ground.clock.ahead)

    def changed(self) -> None:
        """Look again at what is due next, once it is certain that something was changed."""
        self._ground.database.afterwards(self._look_again)

    def catch_up(self) -> None:
        """Do everything that is due, apart from what takes long; cheap when nothing is."""
        if self._may_be_due():
            with self._working:
                self._do_due()

    def advance(self, seconds: float) -> None:
        """Let time pass at once; what becomes due happens on the way, each thing at its own time."""
        if seconds < 0:
            raise ValueError("time does not go back")
        with self._working:
            self._go_to(self._ground.clock.now() + round(seconds * 1000))

    def settle(self) -> float:
        """Let time pass until all work is done that the appliance does by itself; return how many seconds it leapt.

        Jobs that wait for their clients stay as they are, unless they are idle for too long on the way.
        """
        with self._working:
            begin = self._ground.clock.ahead
            while due := _first(self._agenda.work(), self._agenda.reading()):
                self._go_to(max(due.at, self._ground.clock.now()))
            return self._ground.clock.ahead - begin

    def _go_to(self, date: int) -> None:
        """Let time pass until a date, with a stop at each thing that is due on the way."""
        while self._read() or self._stop_on_the_way(date):
            pass
        self._leap_to(date)
        self._look_again()

    def _read(self) -> bool:
        """Read some of what is at hand for VERIFY jobs; False if there is nothing."""
        due = _first(self._agenda.reading())
        if due:
            due.act()
        return due is not None

    def _stop_on_the_way(self, date: int) -> bool:
        """Go to the first thing that is due until a date, and do it; False if there is none."""
        with self._ground.database.transaction():
            due = _first(self._agenda.work(), self._agenda.waiting())
            if due is None or due.at > max(date, self._ground.clock.now()):
                return False
            self._leap_to(due.at)
            due.act()
            return True

    def _leap_to(self, date: int) -> None:
        clock = self._ground.clock
        missing = date - clock.now()
        if missing > 0:
            clock.leap(missing / 1000)
            statement = "INSERT OR REPLACE INTO tally VALUES (?, ?)"
            self._ground.database.change(statement, _AHEAD, round(clock.ahead * 1000))

    def _beat(self) -> float | None:
        """Do everything that is due; return the seconds until the next thing is."""
        # Media are read without the lock, since requests wait for that; reading the same twice does no harm.
        while self._read():
            pass
        with self._working:
            self._do_due()
        with self._next_lock:
            return None if self._next == _NEVER else max(0.0, (self._next - self._ground.clock.now()) / 1000)

    def _do_due(self) -> None:
        """Do what is due; the next date is set last, so that no request passes by what is just being done."""
        while True:
            changes, now = self._changes, self._ground.clock.now()
            due = self._do_first(now)
            if due and due.at <= now:
                continue
            # A job that is opened from now on is not idle before this.
            idle = now + self._ground.settings.job_timeout * 1000
            if self._set_next(min(due.at if due else _NEVER, idle), changes):
                return

    def _do_first(self, now: int) -> Due | None:
        """Return what is first, done if it is due."""
        with self._ground.database.transaction():
            due = _first(self._agenda.work(), self._agenda.waiting())
            if due and due.at <= now:
                due.act()
            return due

    def _may_be_due(self) -> bool:
        settings = self._ground.settings
        pace = (settings.persist_delay, settings.tape_load, settings.job_timeout, settings.aggregation_window)
        if pace != self._known_pace:
            self._known_pace = pace
            self._look_again()
        return self._ground.clock.now() >= self._next

    def _look_again(self) -> None:
        with self._next_lock:
            self._changes += 1
            self._next = 0.0
        self._pulse.wake()

    def _set_next(self, date: float, changes: int) -> bool:
        """Set when something is due next, unless there were changes since that was found out."""
        with self._next_lock:
            if self._changes == changes:
                self._next = date
            return self._changes == changes


def _first(*dues: Iterable[Due]) -> Due | None:
    return min(chain(*dues), key=lambda due: due.at, default=None)
