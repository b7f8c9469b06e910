"""The closed word lists of the contract format; ``spec/contract.rng`` holds the same words."""

from __future__ import annotations

from typing import Literal, get_args

Scalar = Literal["string", "integer", "long", "double", "boolean", "date", "uuid", "flag", "bytes"]
SCALARS: tuple[Scalar, ...] = get_args(Scalar)
"""Types that are not declared in the contract: everything else names a ``<type>`` or an ``<enum>``.

``integer`` has 32 bits and ``long`` 64; a ``flag`` is a query key whose presence is its value;
``bytes`` is a body that is handed on as it came.
"""

Verb = Literal["DELETE", "GET", "HEAD", "POST", "PUT"]

Action = Literal["list", "show", "create", "modify", "delete", "bulk-modify", "bulk-delete"]
ACTIONS: tuple[Action, ...] = get_args(Action)

Place = Literal["path", "query", "body", "length", "headers", "sink"]
"""Where an argument goes: ``length`` and ``headers`` belong to a streamed body, ``sink`` receives the answer's body."""

BodyKind = Literal["objects-to-put", "objects-to-get", "objects-to-delete", "parts", "ids", "text", "stream"]
BODIES: tuple[BodyKind, ...] = get_args(BodyKind)
"""Forms of a request body; ``stream`` is sent as it is read, ``text`` as it is given."""

TRANSFERS = (*BODIES, "sink", "headers")
"""Argument types that are neither scalars nor enums."""

Layout = Literal["flat", "wrapped", "each"]
"""How a list stands in XML: ``<V/><V/>``, ``<W><V/><V/></W>`` or ``<W><V/></W><W><V/></W>``."""

Origin = Literal["element", "attribute", "header", "headers", "outcome"]
"""Where a field is read: ``headers`` gathers all headers with a prefix, ``outcome`` is what the status line means."""

OnDelete = Literal["delete", "null", "default"]

Role = Literal[
    "open-put-job",
    "open-get-job",
    "ready-chunks",
    "put-blob",
    "get-blob",
    "show-job",
    "list-jobs",
    "cancel-job",
    "list-objects",
    "system-information",
    "open-verify-job",
    "open-stage-job",
    "modify-job",
    "truncate-job",
    "head-object",
    "show-bucket",
    "show-data-policy",
]
ROLES: tuple[Role, ...] = get_args(Role)
"""What the SDK needs of an API version for its bulk jobs, and to ask an appliance for its version.

Each role is played by at most one operation.
"""

OPTIONAL_ROLES: tuple[Role, ...] = ("open-verify-job", "open-stage-job")
"""Roles that an API version may leave without a player; what needs them is refused with a typed error."""
