"""The status page: one document without anything from elsewhere."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from secrets import token_urlsafe
from string import Template
from typing import TYPE_CHECKING

from ..faults import KINDS
from .html import join, tag
from .panels import panels
from .view import look

if TYPE_CHECKING:
    from ..simulator import Simulator


class Page:
    """The page at this moment; nothing on it runs or styles but what carries its one-time number."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._nonce = token_urlsafe(16)

    @property
    def policy(self) -> str:
        """What browsers may load and do for the page."""
        nonce = f"'nonce-{self._nonce}'"
        own = "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        return f"default-src 'none'; script-src {nonce}; style-src {nonce}; img-src data:; {own}"

    def document(self) -> str:
        """Return the whole page, readable without its script."""
        kinds = join(*(tag("option", kind.summary, value=name) for name, kind in KINDS.items()))
        return _template("page.html").substitute(
            nonce=escape(self._nonce),
            style=_text("page.css"),
            script=_text("page.js"),
            kinds=kinds,
            panels=self.panels(),
        )

    def panels(self) -> str:
        """Return the parts that change."""
        return panels(look(self._simulator))


@cache
def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


@cache
def _template(name: str) -> Template:
    return Template(_text(name))
