"""What a transfer did, object by object, and what it could not do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Self

from ..errors import Ds3Error
from .api import Entry


class Outcome(NamedTuple):
    """What became of one object; `error` is None when it is on the other side, checked.

    `skipped` says why it did not have to be moved, such as "identical"; it is empty for one that was.
    """

    name: str
    version_id: str | None
    size: int
    error: BaseException | None = None
    skipped: str = ""

    @property
    def entry(self) -> Entry:
        """The object it is about."""
        return Entry(self.name, self.version_id)


@dataclass(frozen=True, slots=True)
class TransferReport:
    """What a finished transfer did; `skipped` are links to directories, which are not stored.

    `objects`, `blobs` and `bytes` count what is on the other side; `outcomes` has every object, failed ones too.
    """

    jobs: tuple[str, ...]
    objects: int
    blobs: int
    chunks: int
    bytes: int
    seconds: float
    skipped: tuple[str, ...] = ()
    outcomes: Sequence[Outcome] = field(default=(), compare=False, repr=False)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The objects that are not on the other side, with the reason."""
        return tuple(outcome for outcome in self.outcomes if outcome.error)

    @property
    def identical(self) -> tuple[Outcome, ...]:
        """The objects that did not have to be moved."""
        return tuple(outcome for outcome in self.outcomes if outcome.skipped)


NAMED = 5
"""How many objects a `TransferFailed` names in its message."""


class TransferFailed(ExceptionGroup[Exception], Ds3Error):
    """Some objects could not be moved; the others were. `report` tells of all, `exceptions` has one for each failed.

    Each of them names its object in a note.
    """

    report: TransferReport
    message: str = ""  # that of groups cannot be set

    @classmethod
    def of(cls, report: TransferReport) -> Self:
        """Return the group of all failures in a report."""
        errors = [noted(outcome) for outcome in report.failed]
        names = ", ".join(str(outcome.entry) for outcome in report.failed[:NAMED])
        more = ", ..." if len(errors) > NAMED else ""
        group = cls(f"{len(errors)} of {len(report.outcomes)} objects were not moved: {names}{more}", errors)
        group.report = report
        return group

    def __init__(self, message: str, errors: Sequence[Exception], /) -> None:
        Ds3Error.__init__(self, message)
        self.args = (message, list(errors))  # what a group is unpickled from

    def derive(self, errors: Sequence[Exception], /) -> TransferFailed:  # type: ignore[override]
        """Return a group of some of the failures, as ``except*`` wants it."""
        group = TransferFailed(str(self.args[0]), errors)
        group.report = self.report
        return group


def noted(outcome: Outcome) -> Exception:
    """Return the error of an outcome, which says in a note what it is about."""
    error = outcome.error
    assert isinstance(error, Exception)
    note = f"object {outcome.entry}"
    if note not in getattr(error, "__notes__", ()):
        error.add_note(note)
    return error
