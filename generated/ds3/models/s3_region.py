# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""S3Region: A region of Amazon S3."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class S3Region(ApiEnum):
    """A region of Amazon S3."""

    GOV_CLOUD = "GOV_CLOUD"
    US_EAST_1 = "US_EAST_1"
    US_EAST_2 = "US_EAST_2"
    US_WEST_1 = "US_WEST_1"
    US_WEST_2 = "US_WEST_2"
    EU_WEST_1 = "EU_WEST_1"
    EU_WEST_2 = "EU_WEST_2"
    EU_CENTRAL_1 = "EU_CENTRAL_1"
    AP_SOUTH_1 = "AP_SOUTH_1"
    AP_SOUTHEAST_1 = "AP_SOUTHEAST_1"
    AP_SOUTHEAST_2 = "AP_SOUTHEAST_2"
    AP_NORTHEAST_1 = "AP_NORTHEAST_1"
    AP_NORTHEAST_2 = "AP_NORTHEAST_2"
    SA_EAST_1 = "SA_EAST_1"
    CN_NORTH_1 = "CN_NORTH_1"
    CA_CENTRAL_1 = "CA_CENTRAL_1"
