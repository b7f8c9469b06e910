# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BucketDetails: A bucket's name and creation date, as the S3 service list has them."""

from __future__ import annotations

from datetime import datetime

from ds3_runtime import Model, as_date, as_string, element


class BucketDetails(Model):
    """A bucket's name and creation date, as the S3 service list has them."""

    creation_date: datetime | None = element("CreationDate", as_date, optional=True)
    name: str = element("Name", as_string)
