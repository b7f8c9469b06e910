"""Responses as older scripts read them."""

from __future__ import annotations

from typing import Any

from ..models import Model
from ..request import PagedResponse, Request, Response
from ..xml import parse_xml
from .results import plain_result


class DropInResponse:
    """`result` is a plain dictionary, bytes or None; `meta_data` maps names to lists of values."""

    def __init__(self, typed: Response[Any]) -> None:
        self.typed = typed
        self.result = _plain(typed)
        self.meta_data = _meta_data(typed)
        if isinstance(typed, PagedResponse):
            self.paging_truncated = typed.paging_truncated
            self.paging_total_result_count = typed.paging_total_result_count

    @property
    def request(self) -> Request[Any]:
        """The request that this answers."""
        return self.typed.request


def _plain(typed: Response[Any]) -> Any:
    result = typed.result
    if isinstance(result, Model) and typed.content:
        return plain_result(parse_xml(typed.content), type(result))
    return getattr(result, "status", None) if isinstance(result, Model) else result


def _meta_data(typed: Response[Any]) -> dict[str, list[str]] | None:
    if not typed.headers:
        return None
    return {name: value.split(",") for name, value in typed.metadata.items()}
