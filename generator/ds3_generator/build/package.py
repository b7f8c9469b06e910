"""The generated package as a whole."""

from __future__ import annotations

from collections import Counter

from ds3_contract import OPTIONAL_ROLES, ROLES, Contract

from ..errors import GeneratorError
from ..ir import Line, OperationModule, Package
from ..naming import snake
from .dropin import build_dropin
from .models import build_enum, build_model
from .operations import build_operation

_OWN = {
    "AsyncClient": ".async_client",
    "AsyncTransfers": ".async_jobs",
    "Client": ".client",
    "Transfers": ".jobs",
    "__version__": "._version",
    "api_version": "._version",
    "check_appliance": "._version",
    "contract_digest": "._version",
}
"""Names that the package adds to those of the contract."""

_RUNTIME = {
    "Attempt": "ds3_runtime",
    "Compatibility": "ds3_runtime",
    "Credentials": "ds3_runtime",
    "DeleteObject": "ds3_runtime",
    "Ds3GetObject": "ds3_runtime",
    "Ds3PutObject": "ds3_runtime",
    "GetTarget": "ds3_runtime.transfer",
    "JobOptions": "ds3_runtime.transfer",
    "Part": "ds3_runtime",
    "Progress": "ds3_runtime.transfer",
    "PutSource": "ds3_runtime.transfer",
    "RetryPolicy": "ds3_runtime",
    "RetryRule": "ds3_runtime",
    "Timeouts": "ds3_runtime",
    "TransferFailed": "ds3_runtime.transfer",
    "TransferOptions": "ds3_runtime.transfer",
    "TransferReport": "ds3_runtime.transfer",
    "errors": "ds3_runtime",
    "events": "ds3_runtime",
    "follow": "ds3_runtime.transfer",
    "follow_async": "ds3_runtime.transfer",
    "rich_progress": "ds3_runtime.transfer",
}
"""Names of the runtime that users need and find beside the generated ones."""


def build_package(contract: Contract) -> Package:
    """Return all modules; GeneratorError when two things want one name."""
    operations = tuple(build_operation(contract, operation) for operation in contract.operations)
    _check_unique("operation modules", [operation.module for operation in operations])
    _check_unique("type modules", [snake(name) for name in _type_names(contract)])
    return Package(
        api=contract.api,
        digest=contract.digest,
        operations=operations,
        models=tuple(build_model(contract, type_) for type_ in contract.types),
        enums=tuple(map(build_enum, contract.enums)),
        exports=_exports(contract),
        roles=_roles(contract, operations),
        dropin=build_dropin(contract),
    )


def _exports(contract: Contract) -> tuple[Line, ...]:
    lines = [Line(name, module) for name, module in (_OWN | _RUNTIME).items()]
    for operation in contract.operations:
        module = f".operations.{snake(operation.name)}"
        lines += [Line(f"{operation.name}Request", module), Line(f"{operation.name}Response", module)]
    lines += [Line(name, f".models.{snake(name)}") for name in _type_names(contract)]
    _check_unique("public names", [line.name for line in lines])
    return tuple(sorted(lines, key=lambda line: line.name))


def _type_names(contract: Contract) -> list[str]:
    return [*(type_.name for type_ in contract.types), *(enum.name for enum in contract.enums)]


def _roles(contract: Contract, operations: tuple[OperationModule, ...]) -> dict[str, OperationModule]:
    modules = {module.name: module for module in operations}
    roles = {str(role): modules[operation.name] for role, operation in contract.roles()}
    missing = [role for role in ROLES if role not in roles and role not in OPTIONAL_ROLES]
    if missing:
        raise GeneratorError(f"no operation plays {', '.join(missing)}; see roles in spec/README.md")
    return roles


def _check_unique(what: str, names: list[str]) -> None:
    repeated = sorted(name for name, count in Counter(names).items() if count > 1)
    if repeated:
        raise GeneratorError(f"{what} clash: {', '.join(repeated)}")
