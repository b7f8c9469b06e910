"""Which registrations are for what happens, and what their end points are told: the contract's names say."""

from __future__ import annotations

from dataclasses import dataclass

from ds3_contract import Contract

from ..access.rules import record_type
from .naming import words

REGISTRATION = "_notification_registration"
"""How the names of the resources end that end points are registered with."""
_MARK = "Notification"
"""Parts what happened from the rest in the names of types."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """The types of a kind of registration."""

    registration: str
    payload: str


def subscriptions(contract: Contract) -> dict[str, Subscription]:
    """Return the subscriptions of a contract by kind of occurrence."""
    payloads = {_stem(type_.name): type_.name for type_ in contract.types if type_.notification}
    resources = {operation.resource or "" for operation in contract.operations}
    told: dict[str, Subscription] = {}
    for resource in (each for each in resources if each.endswith(REGISTRATION)):
        registration = record_type(contract, resource) or ""
        payload = payloads.get(_stem(registration))
        if payload is not None:
            told[resource.removesuffix(REGISTRATION)] = Subscription(registration, payload)
    return told


def _stem(name: str) -> tuple[str, ...]:
    """Return what happened: some types name one thing, others several."""
    return tuple(word.removesuffix("s") for word in words(name.partition(_MARK)[0]))
