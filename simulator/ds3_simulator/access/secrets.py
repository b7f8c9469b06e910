"""What answers do not tell everybody: fields that the contract calls secret."""

from __future__ import annotations

from ds3_contract import Contract

from ..state.records import Fields
from ..wire.encoder import Values


class Secrets:
    """Blanks secret fields, unless they are the user's own."""

    def __init__(self, contract: Contract) -> None:
        self._fields = {
            type_.name: {field.name for field in type_.fields if field.secret}
            for type_ in contract.types
            if any(field.secret for field in type_.fields)
        }
        self._rows = {type_.name: type_.fields[0].type for type_ in contract.types if type_.listing}

    def are_in(self, type_name: str) -> bool:
        """Whether anything in answers of a type is secret."""
        return self._row(type_name) in self._fields

    def known_to(self, user: Fields, type_name: str, values: Values) -> Values:
        """Return values of a type, or one row of a list, as a user who is no administrator may see them."""
        if values.get("id") == user["id"]:
            return values
        return {**values, **dict.fromkeys(self._fields[self._row(type_name)])}

    def _row(self, type_name: str) -> str:
        return self._rows.get(type_name, type_name)
