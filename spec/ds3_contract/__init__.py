"""The Spectra S3 contract as data: frozen dataclasses, a reader and a writer for ``spec/contracts/<api>.xml``."""

from .errors import ContractError
from .model import (
    Argument,
    Contract,
    Enum,
    EnumValue,
    Field,
    Fixed,
    Operation,
    Status,
    Type,
)
from .reader import read_contract
from .vocabulary import ACTIONS, BODIES, OPTIONAL_ROLES, ROLES, SCALARS, TRANSFERS
from .writer import write_contract

__all__ = [
    "ACTIONS",
    "BODIES",
    "OPTIONAL_ROLES",
    "ROLES",
    "SCALARS",
    "TRANSFERS",
    "Argument",
    "Contract",
    "ContractError",
    "Enum",
    "EnumValue",
    "Field",
    "Fixed",
    "Operation",
    "Status",
    "Type",
    "read_contract",
    "write_contract",
]
