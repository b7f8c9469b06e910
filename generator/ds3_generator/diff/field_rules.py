"""What it means for callers when a fact about a field changes."""

from __future__ import annotations

from .rules import Judge, Judgement, Rule, Value, always, switched


def _fact(reason: str) -> Judge:
    return always("compatible", reason)


def _elsewhere(place: str) -> Judge:
    return always("breaking", f"{place} An appliance of the other API sends it elsewhere, where it is not found.")


def _pattern(old: Value, new: Value) -> Judgement:
    if new is None:
        return "compatible", "The server takes any text now."
    return "breaking", "The server may refuse values that it took before."


_OPTIONAL = switched(
    on=("breaking", "It may be None now; code that relies on a value must ask."),
    off=("compatible", "It always has a value now."),
)
_OMITTED = switched(
    on=("compatible", "Left out when null; it reads the same."),
    off=("compatible", "Empty when null; it reads the same."),
)
_SECRET = switched(
    on=("compatible", "It is no longer shown when the model is printed."),
    off=("compatible", "It is shown when the model is printed."),
)
_DEPRECATED = switched(
    on=("compatible", "It still works; a later API may drop it."),
    off=("compatible", "It is no longer on its way out."),
)
_COMPUTED = switched(
    on=("compatible", "Worked out for each answer and no longer stored; it reads the same."),
    off=("compatible", "Stored and no longer worked out for each answer; it reads the same."),
)
_GENERATED = switched(
    on=("compatible", "The server numbers it now; it reads the same."),
    off=("compatible", "The server no longer numbers it; it reads the same."),
)

FIELD_RULES = (
    Rule("tag", "field tag changed", _elsewhere("Its key in the dictionaries of the drop-in layer is another.")),
    Rule("origin", "field origin changed", _elsewhere("It is read from another part of the answer.")),
    Rule("key", "field key changed", always("breaking", "The keys of the mapping have another type.")),
    Rule("optional", "field optionality changed", _OPTIONAL),
    Rule("omitted", "field omission changed", _OMITTED),
    Rule("secret", "field secrecy changed", _SECRET),
    Rule("deprecated", "field deprecation changed", _DEPRECATED),
    Rule("computed", "field computation changed", _COMPUTED),
    Rule("generated", "field numbering changed", _GENERATED),
    Rule(
        "default", "field default changed", _fact("Code that relies on the server's old default must send the value.")
    ),
    Rule("references", "field reference changed", _fact("The id belongs to another type; it reads the same.")),
    Rule("on_delete", "field on-delete changed", _fact("Deleting the row it refers to has another effect.")),
    Rule("sort", "field sort changed", _fact("Listings may come in another order where sort_by does not set it.")),
    Rule("pattern", "field pattern changed", _pattern),
)
