"""The one place to say that something failed: it is kept, and registered end points hear of it."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from ds3_contract import Contract

from ..clock import Clock
from ..events import Events, Occurrence
from ..state.defaults import new_record
from ..state.store import Store


class Place(Protocol):
    """Where something can fail."""

    @property
    def contract(self) -> Contract:
        """Says what is told of failures."""

    @property
    def clock(self) -> Clock:
        """Says when it happened."""

    @property
    def store(self) -> Store:
        """Keeps the failure."""

    @property
    def events(self) -> Events:
        """Hears of it once that is certain."""


def report_failure(place: Place, kind: str, **given: object) -> None:
    """Keep and tell a failure; its kind is the contract's type of such records, and some contracts lack it."""
    resource = _resource(place.contract, kind)
    if resource is not None:
        failure = new_record(place.contract, kind, place.clock.now()) | given
        place.store.records.add(kind, failure)
        place.store.database.afterwards(partial(place.events.emit, Occurrence(resource, failure)))


def _resource(contract: Contract, kind: str) -> str | None:
    """Return the resource that lists failures of a kind; registrations for them are called after it."""
    lists = {each.name for each in contract.types if each.listing and each.fields[0].type == kind}
    for operation in contract.operations:
        if any(status.type in lists for status in operation.accepted):
            return operation.resource
    return None
