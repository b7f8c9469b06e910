"""Which right an operation takes, told from the contract's facts and never from its name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from ds3_contract import Contract, Operation

LIST, READ, WRITE, DELETE, JOB, OWNER = "LIST", "READ", "WRITE", "DELETE", "JOB", "OWNER"
ANY = "ANY"
"""Whatever right on a bucket; it takes one to see that the bucket is there."""

_JOBS = frozenset({"job", "active_job", "completed_job", "canceled_job", "job_chunk", "job_chunk_dao"})
_JOBS_IN_BULK = frozenset({("job", "bulk-delete"), ("active_job", "bulk-delete")})
_OBJECTS = frozenset({"object", "folder", "bucket_history"})
_CONTENT = frozenset({"Bucket", "S3Object", "BulkObject"})
"""Types of rows that tell what is stored."""
_OF_BUCKETS = {"GET": LIST, "HEAD": ANY, "POST": DELETE, "DELETE": OWNER}
_OF_OBJECTS = {"GET": READ, "HEAD": READ, "PUT": WRITE, "POST": WRITE, "DELETE": DELETE}
_OF_RECORDS_OF_OBJECTS = {"GET": LIST, "PUT": WRITE, "DELETE": DELETE}
_OF_BODIES = {"objects-to-get": READ, "objects-to-put": WRITE, "text": WRITE}


class Kind(Enum):
    """What a right is needed for."""

    NOTHING = auto()
    """Everyone may do it; what one sees may depend on one's rights."""
    BUCKET = auto()
    """A bucket, which the path or the query names; without one, all buckets."""
    NEW_BUCKET = auto()
    """A data policy, and the owner that the bucket is to have."""
    JOB = auto()
    """A job of one's own, or a right on its bucket."""
    ACL = auto()
    """Giving others rights on a bucket, or taking them away."""
    REGISTRATION = auto()
    """One's own end points for notifications."""
    SELF = auto()
    """One's own user."""
    READING = auto()
    """A look at what only administrators change."""
    ADMINISTRATION = auto()
    """All rights."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What an operation takes."""

    kind: Kind
    permission: str = ""
    """The right on the bucket, where there is one."""
    parameter: str | None = None
    """The last parameter in the path."""


def rule_of(contract: Contract, operation: Operation) -> Rule:
    """Return what an operation takes."""
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    parameter = names[-1] if names else None
    if operation.resource is None:
        return _of_s3(operation, names)
    if operation.resource == "bucket":
        return _of_bucket(operation, parameter)
    if operation.resource in _OBJECTS:
        return Rule(Kind.BUCKET, _OF_RECORDS_OF_OBJECTS.get(operation.verb, WRITE), parameter)
    if operation.resource in _JOBS:
        return _of_job(operation, parameter)
    if _is_registration(contract, operation):
        return Rule(Kind.REGISTRATION, parameter=parameter)
    return _of_administration(contract, operation, parameter)


def record_type(contract: Contract, resource: str | None) -> str | None:
    """Return the type of a resource's records, which is what showing or creating one answers with."""
    for action in ("show", "create"):
        for operation in contract.operations:
            if operation.resource == resource and operation.action == action and not operation.fixed:
                return next((status.type for status in operation.accepted if status.type), None)
    return None


def _of_s3(operation: Operation, names: list[str]) -> Rule:
    if not names:
        return Rule(Kind.NOTHING)
    if len(names) == 1 and operation.verb == "PUT":
        return Rule(Kind.NEW_BUCKET)
    if len(names) == 1:
        return Rule(Kind.BUCKET, _OF_BUCKETS[operation.verb], names[0])
    is_upload = _requires(operation, "upload_id")
    return Rule(Kind.BUCKET, WRITE if is_upload else _OF_OBJECTS[operation.verb], names[0])


def _of_bucket(operation: Operation, parameter: str | None) -> Rule:
    if operation.action == "create":
        return Rule(Kind.NEW_BUCKET)
    if parameter is None:
        return Rule(Kind.NOTHING) if operation.verb == "GET" else Rule(Kind.ADMINISTRATION)
    return Rule(Kind.BUCKET, _on_bucket(operation), parameter)


def _on_bucket(operation: Operation) -> str:
    if operation.body:
        return _OF_BODIES.get(operation.body.type, OWNER)
    if operation.verb == "GET":
        return ANY
    return OWNER if operation.verb == "DELETE" or not operation.fixed else WRITE


def _of_job(operation: Operation, parameter: str | None) -> Rule:
    if (operation.resource, operation.action) in _JOBS_IN_BULK:
        return Rule(Kind.NOTHING)
    if operation.verb == "GET":
        return Rule(Kind.JOB, ANY, parameter)
    return Rule(Kind.JOB, JOB, parameter) if parameter else Rule(Kind.ADMINISTRATION)


def _of_administration(contract: Contract, operation: Operation, parameter: str | None) -> Rule:
    if operation.resource == "bucket_acl" and operation.verb != "GET":
        return Rule(Kind.ACL, parameter=parameter)
    if operation.resource == "user" and parameter and (operation.verb == "GET" or operation.fixed):
        return Rule(Kind.SELF, parameter=parameter)
    if operation.resource == "group" and operation.verb == "PUT" and operation.fixed:
        return Rule(Kind.READING)
    if operation.verb == "GET" and _requires(operation, "bucket_id"):
        return Rule(Kind.BUCKET, LIST)
    is_harmless = operation.verb == "GET" and not _shows_content(contract, operation)
    return Rule(Kind.READING if is_harmless else Kind.ADMINISTRATION)


def _shows_content(contract: Contract, operation: Operation) -> bool:
    """Whether an operation lists buckets or objects of whomever, such as those on a tape."""
    answered = {status.type for status in operation.accepted}
    fields = (field for type_ in contract.types if type_.name in answered for field in type_.fields)
    return any(field.layout and field.type in _CONTENT for field in fields)


def _requires(operation: Operation, name: str) -> bool:
    return any(argument.name == name and not argument.optional for argument in operation.arguments)


def _is_registration(contract: Contract, operation: Operation) -> bool:
    kind = record_type(contract, operation.resource)
    if kind is None or kind not in {type_.name for type_ in contract.types}:
        return False
    return any(field.name == "notification_end_point" for field in contract.type(kind).fields)
