"""The real contracts: what is known to have changed from version to version, no more and no less."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from ds3_contract import Contract, read_contract
from ds3_generator.diff import Change, Report, compare, suggest
from ds3_generator.generate import CONTRACTS, contract_path

VERSIONS = sorted(path.stem for path in CONTRACTS.glob("*.xml"))
BACKEND = "max_number_of_concurrent_jobs"
PARTITION_FIELDS = {
    "available_storage_capacity",
    "tape_count",
    "tape_state_summaries",
    "tape_type_summaries",
    "total_storage_capacity",
    "used_storage_capacity",
}
MULTIPART = {
    "AbortMultiPartUpload",
    "CompleteMultiPartUpload",
    "InitiateMultiPartUpload",
    "ListMultiPartUploadParts",
    "ListMultiPartUploads",
    "PutMultiPartUploadPart",
}
NEW_IN_6 = {
    "DeleteCacheThrottleRuleSpectraS3",
    "GetAbmConfigSpectraS3",
    "GetCacheThrottleRuleSpectraS3",
    "GetCacheThrottleRulesSpectraS3",
    "GetJobEntriesSpectraS3",
    "GetJobSummarySpectraS3",
    "ModifyCacheThrottleRuleSpectraS3",
    "PutCacheThrottleRuleSpectraS3",
}


@pytest.fixture(scope="module")
def contracts() -> dict[str, Contract]:
    return {api: read_contract(contract_path(api)) for api in VERSIONS}


@pytest.fixture(scope="module")
def small(contracts: dict[str, Contract]) -> Report:
    return compare(contracts["5.6"], contracts["5.8"]).without_wording()


@pytest.fixture(scope="module")
def large(contracts: dict[str, Contract]) -> Report:
    return compare(contracts["5.8"], contracts["6.0"]).without_wording()


def subjects(report: Report, kind: str) -> set[str]:
    return {change.subject for change in report.changes if change.kind == kind}


def named(report: Report, subject: str) -> Change:
    (change,) = (change for change in report.changes if change.subject == subject)
    return change


def test_5_8_adds_and_breaks_nothing(small: Report) -> None:
    assert not small.breaking
    assert {change.kind for change in small.changes} == {
        "optional argument added",
        "type added",
        "field added",
        "constant added",
    }
    assert suggest(small).version == "5.8.0"


def test_5_8_adds_no_operation_but_four_arguments(small: Report) -> None:
    assert not subjects(small, "operation added") | subjects(small, "operation removed")
    assert subjects(small, "optional argument added") == {
        f"ModifyDataPathBackendSpectraS3.{BACKEND}",
        "GetTapesSpectraS3.bucket",
        "GetTapesSpectraS3.partition",
        "GetTapesSpectraS3.storage_domain",
    }
    assert named(small, f"ModifyDataPathBackendSpectraS3.{BACKEND}").new == "int | None"
    assert "by position" in named(small, "GetTapesSpectraS3.bucket").reason


def test_5_8_adds_three_types_and_the_fields_that_hold_them(small: Report) -> None:
    assert subjects(small, "type added") == {
        "TapeStateSummaryApiBean",
        "TapeTypeSummaryApiBean",
        "TypeTypeCountApiBean",
    }
    assert subjects(small, "field added") == {
        f"DataPathBackend.{BACKEND}",
        *(f"DetailedTapePartition.{name}" for name in PARTITION_FIELDS),
        *(f"NamedDetailedTapePartition.{name}" for name in PARTITION_FIELDS),
    }
    summaries = named(small, "DetailedTapePartition.tape_state_summaries")
    assert summaries.new == "list[TapeStateSummaryApiBean]"


def test_6_0_drops_the_multipart_operations_and_adds_eight(large: Report) -> None:
    assert subjects(large, "operation removed") == MULTIPART
    assert subjects(large, "operation added") == NEW_IN_6
    assert {change.subject for change in large.breaking} > MULTIPART
    assert {change.subject for change in large.compatible} > NEW_IN_6
    assert suggest(large).version == "6.0.0"


def test_6_0_breaks_this_and_no_more(large: Report) -> None:
    removed = subjects(large, "operation removed") | subjects(large, "type removed") | subjects(large, "enum removed")
    others = {(change.subject, change.kind) for change in large.breaking if change.subject not in removed}
    assert others == {
        ("GetJobChunkDaoSpectraS3.200", "status type changed"),
        ("ActiveJob.restore", "field removed"),
    }
    assert "iom_type reads the tag Restore" in named(large, "ActiveJob.restore").reason


def test_6_0_adds_the_rollback_of_the_backend(large: Report) -> None:
    assert "ModifyDataPathBackendSpectraS3.always_rollback" in subjects(large, "optional argument added")
    assert "DataPathBackend.always_rollback" in subjects(large, "field added")
    assert subjects(large, "field deprecation changed") == {"CacheFilesystem.burst_threshold"}


@pytest.mark.parametrize("api", VERSIONS)
def test_a_contract_against_itself_gives_nothing(contracts: dict[str, Contract], api: str) -> None:
    assert compare(contracts[api], contracts[api]).changes == ()


@pytest.mark.parametrize(("old", "new"), list(pairwise(VERSIONS)))
def test_the_way_back_takes_what_the_way_there_gave(contracts: dict[str, Contract], old: str, new: str) -> None:
    report = compare(contracts[old], contracts[new])
    back = compare(contracts[new], contracts[old])
    assert report.changes
    assert len(set(report.changes)) == len(report.changes)
    for what in ("operation", "type", "field", "enum", "constant"):
        assert subjects(report, f"{what} added") == subjects(back, f"{what} removed")
        assert subjects(report, f"{what} removed") == subjects(back, f"{what} added")


def test_comparing_is_fast() -> None:
    start = time.perf_counter()
    compare(read_contract(contract_path("3.2")), read_contract(contract_path("6.0")))
    assert time.perf_counter() - start < 2
