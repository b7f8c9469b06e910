# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""TapeDriveType: The model of a tape drive; it names a tape's density, too."""

from __future__ import annotations

from ds3_runtime import ApiEnum


class TapeDriveType(ApiEnum):
    """The model of a tape drive; it names a tape's density, too."""

    UNKNOWN = "UNKNOWN"
    LTO5 = "LTO5"
    LTO6 = "LTO6"
    LTO7 = "LTO7"
    LTO8 = "LTO8"
    LTO9 = "LTO9"
    LTO10 = "LTO10"
    TS1140 = "TS1140"
    TS1150 = "TS1150"
    TS1155 = "TS1155"
    TS1160 = "TS1160"
    TS1170 = "TS1170"
