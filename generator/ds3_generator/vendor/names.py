"""Public names of vendor handlers and types, and the resolution of Java types."""

from __future__ import annotations

from collections.abc import Iterable

from ..overlays import Overlays
from .source import Handler, RawType, Source, simple_name

_SCALARS = {
    "boolean": "boolean",
    "double": "double",
    "int": "integer",
    "java.lang.Boolean": "boolean",
    "java.lang.Double": "double",
    "java.lang.Integer": "integer",
    "java.lang.Long": "long",
    "java.lang.Object": "string",
    "java.lang.String": "string",
    "java.util.Date": "date",
    "java.util.UUID": "uuid",
    "long": "long",
    "void": "flag",
}

NULLABLE = {"java.lang.Boolean", "java.lang.Double", "java.lang.Integer", "java.lang.Long"}
"""Java types that can be null without saying so; text can too, but stands there empty."""


class Names:
    """Resolves names of one vendor contract; types are known by their full names until they are resolved."""

    def __init__(self, source: Source, overlays: Overlays) -> None:
        self._source = source
        self._overlays = overlays
        self._declared = {self._key(type_.name): type_ for type_ in source.types}
        if len(self._declared) < len(source.types):
            raise source.fault(f"types declared twice: {', '.join(_repeated(source.types))}")

    def operation(self, handler: Handler) -> str:
        """Return the operation's public name, such as ``PutBulkJobSpectraS3``."""
        table = self._overlays.table("names", "requests", handler.classification)
        name = table.get(handler.simple_name) or handler.simple_name
        if not name.endswith("RequestHandler"):
            raise self._source.fault(f"{handler.name} does not end in RequestHandler", handler.line)
        name = name.removesuffix("RequestHandler")
        if name.startswith("Create"):
            name = name.replace("Create", "Put", 1)
        return name + ("SpectraS3" if handler.classification == "spectrads3" else "")

    def declared(self, java_type: str) -> RawType | None:
        """Return the declaration of a Java type, or None when it is no type of the contract."""
        return self._declared.get(self._key(java_type))

    def type(self, java_type: str, where: str, line: int | None = None) -> str:
        """Return the scalar, or the public name of the type, that a Java type becomes."""
        if java_type in _SCALARS:
            return _SCALARS[java_type]
        simple = simple_name(java_type)
        replacement: str | None = self._overlays.table("names", "retype").get(simple)
        if replacement:
            return replacement
        if self.declared(java_type) is None:
            raise self._source.fault(f"{where}: {_unknown(java_type, simple)}", line)
        return self.public(java_type)

    def public(self, java_type: str) -> str:
        """Return the public name of a type of the contract."""
        simple = simple_name(java_type)
        renamed: str | None = self._overlays.table("names", "types").get(simple)
        return renamed or simple

    def is_renamed(self, java_type: str) -> bool:
        """Tell whether a type's public name differs from the vendor's."""
        return self.public(java_type) != simple_name(java_type)

    def _key(self, java_type: str) -> str:
        package = java_type.rpartition(".")[0]
        return f"{package}.{simple_name(java_type)}"


def _unknown(java_type: str, simple: str) -> str:
    if java_type == "array" or java_type.startswith("java.util."):
        return f"{java_type} does not say of what; an answer's rows are named in answers.toml [rows]"
    return (
        f"the type {java_type} is neither known nor declared; "
        f"add {simple} to names.toml [retype] or to the contract's types"
    )


def _repeated(types: Iterable[RawType]) -> list[str]:
    names = [type_.name for type_ in types]
    return sorted({name for name in names if names.count(name) > 1})
