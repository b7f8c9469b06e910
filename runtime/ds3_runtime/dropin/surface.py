"""The names of an API version as older scripts know them, each class made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

from .descriptors import descriptor_class
from .operation import Operation
from .requests import request_class
from .responses import response_class
from .results import Plan, plan_of

BORROWED = {
    "ABCMeta": ("abc",),
    "Node": ("xml.dom",),
    "base64": ("base64",),
    "contextmanager": ("contextlib",),
    "formatdate": ("email.utils",),
    "hmac": ("hmac",),
    "http": ("http.client",),
    "os": ("os",),
    "sha1": ("hashlib",),
    "urllib": ("urllib.parse",),
    "xml": ("xml.etree.ElementTree", "xml.dom.minidom"),
    "xmldom": ("xml.etree.ElementTree",),
}
"""What scripts found in the old modules although it comes from the standard library, and which modules it needs."""


def borrowed(name: str) -> Any:
    """Return a module, or a name from one, of the standard library; AttributeError for anything else."""
    if name not in BORROWED:
        raise AttributeError(f"there is no {name}")
    modules = [import_module(module) for module in BORROWED[name]]
    return getattr(modules[0], name, None) or import_module(_module(name))


def _module(name: str) -> str:
    first = BORROWED[name][0]
    return name if first.partition(".")[0] == name else first


class Surface:
    """Makes the request, response and model classes of a module.

    `load` returns what the typed package calls by a name.
    """

    def __init__(
        self,
        module: str,
        operations: Mapping[str, Operation],
        models: Iterable[str],
        wrappers: Mapping[str, str],
        load: Callable[[str], Any],
    ) -> None:
        self.module = module
        self.operations = operations
        self._load = load
        self._made: dict[str, type[Any]] = {}
        self._makers: dict[str, Callable[[str], type[Any]]] = {}
        for name in operations:
            self._makers |= {f"{name}Request": self._request, f"{name}Response": self._response}
        self._makers |= dict.fromkeys(models, self._model)
        self._makers |= dict.fromkeys(wrappers, self._wrapper)
        self._wrappers = wrappers

    @property
    def names(self) -> list[str]:
        """Names of all classes."""
        return list(self._makers)

    def __contains__(self, name: object) -> bool:
        return name in self._makers

    def make(self, name: str) -> type[Any]:
        """Return the class of this name, the same each time; KeyError when there is none."""
        if name not in self._made:
            self._made.setdefault(name, self._makers[name](name))
        return self._made[name]

    def _request(self, name: str) -> type[Any]:
        facts = self.operations[name.removesuffix("Request")]
        return request_class(name, self.module, facts, lambda: self._load(name))

    def _response(self, name: str) -> type[Any]:
        facts = self.operations[name.removesuffix("Response")]
        return response_class(name, self.module, facts, lambda: self._load(facts.model))

    def _model(self, name: str) -> type[Any]:
        return descriptor_class(name, self.module, lambda: plan_of(self._load(name)), self.make)

    def _wrapper(self, name: str) -> type[Any]:
        plan = Plan(elements=((self._wrappers[name], None),), name=name)
        return descriptor_class(name, self.module, lambda: plan, self.make)
