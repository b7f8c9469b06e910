"""Requests find their operation by nothing but the contract."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest

from ds3_contract import Argument, Contract, Fixed, Operation, Status, read_contract
from ds3_simulator.contracts import DIRECTORY, contract_for
from ds3_simulator.errors import Refusal
from ds3_simulator.wire.routing import Router
from ds3_simulator.wire.target import Query


def target(operation: Operation, contract: Contract, value: str = "thing") -> tuple[str, str]:
    """Return a path and a query that ask for an operation with as little as possible."""
    path = operation.path
    pairs = []
    for entry in operation.query:
        if isinstance(entry, Fixed):
            pairs.append(entry.name if entry.value is None else f"{entry.name}={entry.value}")
        elif not operation.argument(entry).optional:
            pairs.append(f"{entry}={_dummy(operation.argument(entry), contract)}")
    for argument in operation.arguments:
        path = path.replace(f"{{{argument.name}}}", quote(value, safe=""))
    return path, "&".join(pairs)


def _dummy(argument: Argument, contract: Contract) -> str:
    constants = next((enum.values for enum in contract.enums if enum.name == argument.type), ())
    return constants[0].name if constants else "1"


CASES = [
    pytest.param(contract, operation, id=f"{path.stem}-{operation.name}")
    for path in sorted(DIRECTORY.glob("*.xml"))
    for contract in [read_contract(path)]
    for operation in contract.operations
]


@pytest.mark.parametrize(("contract", "operation"), CASES)
def test_every_operation_is_found(contract: Contract, operation: Operation, routers: dict[str, Router]) -> None:
    router = routers.setdefault(contract.api, Router(contract.operations))
    path, query = target(operation, contract)
    route = router.find(operation.verb, path, Query(query))
    assert route.operation.name == operation.name
    assert set(route.parameters.values()) <= {"thing"}
    shouted = Query(query.upper())
    assert router.find(operation.verb, path, shouted).operation.name == operation.name
    assert router.find(operation.verb, path, Query(query + "&list-type=2&x=y")).operation.name == operation.name


@pytest.fixture(scope="module")
def routers() -> dict[str, Router]:
    return {}


@pytest.fixture(scope="module")
def router() -> Router:
    return Router(contract_for("5.8").operations)


def found(router: Router, verb: str, path: str, query: str = "") -> tuple[str, dict[str, str]]:
    route = router.find(verb, path, Query(query))
    return route.operation.name, route.parameters


@pytest.mark.parametrize(
    ("path", "bucket", "name"),
    [
        ("/b/a//b", "b", "a//b"),
        ("/b//a", "b", "/a"),
        ("/b/../x/./y", "b", "../x/./y"),
        ("/b/a%2Fb%20%2B+%25%23%3F%09", "b", "a/b ++%#?\t"),
        ("/b/%E6%97%A5%F0%9F%8E%AC", "b", "日🎬"),
        ("/b%2Fc/d", "b/c", "d"),
        ("/b/a/", "b", "a/"),
        ("/b/", "b", ""),
        ("//a", "", "a"),
    ],
)
def test_names_in_paths(router: Router, path: str, bucket: str, name: str) -> None:
    assert found(router, "PUT", path) == ("PutObject", {"bucket_name": bucket, "object_name": name})


@pytest.mark.parametrize(
    ("verb", "path", "operation"),
    [
        ("GET", "/", "GetService"),
        ("HEAD", "/", "HeadBucket"),
        ("PUT", "/", "PutBucket"),
        ("DELETE", "/", "DeleteBucket"),
        ("GET", "/b/", "GetBucket"),
        ("HEAD", "/b/", "HeadBucket"),
        ("PUT", "/b/", "PutObject"),
        ("DELETE", "/b/", "DeleteObject"),
        ("GET", "/_rest_/job/", "GetJobsSpectraS3"),
        ("DELETE", "/_rest_/folder/a/b/c", None),
    ],
)
def test_slashes_at_the_end(router: Router, verb: str, path: str, operation: str | None) -> None:
    if operation:
        assert found(router, verb, path)[0] == operation
    else:
        assert found(router, verb, path, "bucket_id=x&recursive") == (
            "DeleteFolderRecursivelySpectraS3",
            {"folder": "a/b/c"},
        )


@pytest.mark.parametrize(
    ("verb", "path", "query", "operation"),
    [
        ("DELETE", "/_rest_/job/1", "", "TruncateJobSpectraS3"),
        ("DELETE", "/_rest_/job/1", "force", "CancelJobSpectraS3"),
        ("DELETE", "/_rest_/job/1", "force=", "CancelJobSpectraS3"),
        ("DELETE", "/_rest_/job/1", "force=True", "CancelJobSpectraS3"),
        ("PUT", "/_rest_/bucket/b", "operation=START_BULK_PUT&replicate", "ReplicatePutJobSpectraS3"),
        ("PUT", "/_rest_/bucket/b", "", "ModifyBucketSpectraS3"),
        ("GET", "/_rest_/object", "full_details", "GetObjectsWithFullDetailsSpectraS3"),
        ("GET", "/_rest_/object", "", "GetObjectsDetailsSpectraS3"),
        ("GET", "/b/o", "upload_id=1", "ListMultiPartUploadParts"),
        ("GET", "/b/o", "job=1&offset=0", "GetObject"),
        ("PUT", "/b/o", "part_number=1&upload_id=1", "PutMultiPartUploadPart"),
        ("PUT", "/b/o", "partNumber=1&uploadId=1", "PutMultiPartUploadPart"),
        ("POST", "/b", "delete", "DeleteObjects"),
        ("GET", "/b", "max-keys=1&encoding-type=url", "GetBucket"),
        ("PUT", "/_rest_/tape", "operation=eject", "EjectAllTapesSpectraS3"),
        ("PUT", "/_rest_/tape", "operation=eject&storage_domain=1", "EjectStorageDomainSpectraS3"),
        (
            "PUT",
            "/_rest_/tape",
            "operation=eject&blobs&bucket_id=1&storage_domain=1",
            "EjectStorageDomainBlobsSpectraS3",
        ),
    ],
)
def test_queries_decide(router: Router, verb: str, path: str, query: str, operation: str) -> None:
    assert found(router, verb, path, query)[0] == operation


@pytest.mark.parametrize(
    ("verb", "path", "query", "status", "words"),
    [
        ("GET", "/_rest_/nothing", "", 404, "no resource"),
        ("GET", "/_rest_", "", 404, "no resource"),
        ("PUT", "/_rest_/job/1/2", "operation=x", 400, "no operation"),
        ("PUT", "/_rest_/tape/1", "operation=juggle", 400, "no operation"),
        ("POST", "/_rest_/bucket", "", 400, "missing: name"),
        ("GET", "/_rest_/job_chunk", "", 400, "missing: job"),
        ("POST", "/", "", 400, "no operation"),
        ("POST", "/_rest_/job", "", 405, "DELETE, GET"),
        ("PUT", "/b/%FF", "", 400, "UTF-8"),
    ],
)
def test_refusals(router: Router, verb: str, path: str, query: str, status: int, words: str) -> None:
    with pytest.raises(Refusal, match=words) as caught:
        found(router, verb, path, query)
    assert caught.value.status == status


def test_a_contract_of_ones_own() -> None:
    plain = Operation("Plain", "Plain.", "x", "GET", "/_rest_/thing", statuses=(Status(200),))
    special = Operation(
        "Special", "Special.", "x", "GET", "/_rest_/thing", query=(Fixed("mode", "fast"),), statuses=(Status(200),)
    )
    router = Router([plain, special])
    assert found(router, "GET", "/_rest_/thing")[0] == "Plain"
    assert found(router, "GET", "/_rest_/thing", "mode=FAST")[0] == "Special"
    assert found(router, "GET", "/_rest_/thing", "other=fast")[0] == "Plain"
    with pytest.raises(Refusal):
        found(router, "GET", "/_rest_/thing", "mode=slow")


def test_the_contracts_are_where_they_are_looked_for() -> None:
    assert isinstance(DIRECTORY, Path)
    assert contract_for().api == max((path.stem for path in DIRECTORY.glob("*.xml")), key=float)
