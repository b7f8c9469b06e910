"""Which version number a release needs: major.minor is the API's, the last part counts releases."""

from __future__ import annotations

from dataclasses import dataclass

from .changes import Report


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A version number, and what it says to people who depend on it."""

    version: str
    reason: str


def suggest(report: Report) -> Suggestion:
    """Return the number for a release made from the new contract."""
    if report.new != report.old:
        return Suggestion(f"{report.new}.0", f"The first release for API {report.new}; later ones count up.")
    version = f"next {report.new}.N"
    if not report.changes:
        return Suggestion(version, "The contracts say the same: nothing here asks for a release.")
    if not report.breaking:
        return Suggestion(version, "It carries no breaking change; callers can take it as it is.")
    return Suggestion(
        version,
        "It carries breaking changes, which its number cannot say, as N only counts releases. That is right only where "
        "the old contract was wrong about the appliance; the changelog must name each.",
    )
