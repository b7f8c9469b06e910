"""A request that sends what a test wants sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response


class Answered(Response[HttpReply]):
    __slots__ = ()


@dataclass
class Call(Request[Answered]):
    """Sends `prepared` as it is; its result is the whole reply."""

    operation: ClassVar[str] = "TestCall"

    prepared: HttpRequest
    accepted: tuple[int, ...] = (200, 204, 206)

    def prepare(self) -> HttpRequest:
        return self.prepared

    def parse(self, reply: HttpReply) -> Answered:
        reply.expect(*self.accepted)
        return Answered(self, reply, reply)


@dataclass
class Harmless(Call):
    """May be made twice."""

    idempotent: ClassVar[bool] = True


def get(path: str = "/bucket/object", **more: object) -> Call:
    return Harmless(HttpRequest("GET", path, **more))  # type: ignore[arg-type]


def put(path: str = "/bucket/object", **more: object) -> Call:
    return Call(HttpRequest("PUT", path, **more))  # type: ignore[arg-type]
