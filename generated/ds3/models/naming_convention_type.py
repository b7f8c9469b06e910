# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""NamingConventionType: How names are spelt in a notification."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class NamingConventionType(ApiEnum):
    """How names are spelt in a notification."""

    CONCAT_LOWERCASE = "CONCAT_LOWERCASE"
    CONSTANT = "CONSTANT"
    UNDERSCORED = "UNDERSCORED"
    CAMEL_CASE_WITH_FIRST_LETTER_UPPERCASE = "CAMEL_CASE_WITH_FIRST_LETTER_UPPERCASE"
    CAMEL_CASE_WITH_FIRST_LETTER_LOWERCASE = "CAMEL_CASE_WITH_FIRST_LETTER_LOWERCASE"
