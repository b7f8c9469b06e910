"""HTML as values: whatever is not markup already is escaped, so that no name can become code."""

from __future__ import annotations

from html import escape


class Markup(str):
    """Text that is HTML and stays as it is."""

    __slots__ = ()


def tag(name: str, *children: object, **attributes: object) -> Markup:
    """Return an element; attributes that are None or False are left out, ``class_`` is written without underscore."""
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    written = (_attribute(key, value) for key, value in given.items() if value is not None and value is not False)
    return Markup(f"<{name}{''.join(written)}>{join(*children)}</{name}>")


def join(*children: object) -> Markup:
    """Return things one after the other, escaped unless they are markup."""
    return Markup("".join(child if isinstance(child, Markup) else escape(str(child)) for child in children))


def _attribute(name: str, value: object) -> str:
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
