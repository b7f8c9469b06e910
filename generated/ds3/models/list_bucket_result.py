# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ListBucketResult: One page of the objects, versions and common prefixes in a bucket."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ds3_runtime import Model, as_boolean, as_date, as_integer, as_string, children, element, values

from .contents import Contents


class ListBucketResult(Model):
    """One page of the objects, versions and common prefixes in a bucket."""

    common_prefixes: list[str] = values("Prefix", as_string, wrapper="CommonPrefixes", each=True)
    creation_date: datetime | None = element("CreationDate", as_date, optional=True)
    delimiter: str | None = element("Delimiter", as_string, optional=True)
    marker: str | None = element("Marker", as_string, optional=True)
    max_keys: int = element("MaxKeys", as_integer)
    name: str = element("Name", as_string)
    next_marker: str = element("NextMarker", as_string)
    objects: Sequence[Contents] = children("Contents", Contents)
    prefix: str | None = element("Prefix", as_string, optional=True)
    truncated: bool = element("IsTruncated", as_boolean)
    versioned_objects: Sequence[Contents] = children("Version", Contents)
