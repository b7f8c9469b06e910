"""Python names from contract names."""

from __future__ import annotations

import pytest

from ds3_generator.naming import capitalised, import_order, plural, snake


@pytest.mark.parametrize(
    ("camel", "expected"),
    [
        ("GetBucketSpectraS3", "get_bucket_spectra_s3"),
        ("ConvertToDs3Target", "convert_to_ds3_target"),
        ("PutMultiPartUploadPart", "put_multi_part_upload_part"),
        ("Ds3ReplicationRuleId", "ds3_replication_rule_id"),
        ("ETag", "e_tag"),
        ("A", "a"),
    ],
)
def test_snake(camel: str, expected: str) -> None:
    assert snake(camel) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("Bucket", "Buckets"),
        ("DataPolicy", "DataPolicies"),
        ("FeatureKey", "FeatureKeys"),
        ("BucketAcl", "BucketAcls"),
        ("TapeDensityDirective", "TapeDensityDirectives"),
        ("Batch", "Batches"),
    ],
)
def test_plural(noun: str, expected: str) -> None:
    assert plural(noun) == expected


def test_first_letter_on_the_wire_is_a_capital() -> None:
    assert [capitalised(tag) for tag in ("iD", "object", "Key")] == ["ID", "Object", "Key"]


def test_imports_are_sorted_as_linters_sort() -> None:
    assert sorted(["url_path", "Request", "PRESENT", "flag"], key=import_order) == [
        "PRESENT",
        "Request",
        "flag",
        "url_path",
    ]
