# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Which release and contract this is, and how it fits the appliance at the other end."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ds3_runtime import BaseClient, Compatibility

api_version = "5.8"
"""The version of the Spectra S3 API that this package was generated for."""

contract_digest = "603b3f7027c37e513862bb4ee3cd6f1b8f879b35b0b9f91331a693bd80fa5f57"
"""SHA-256 of the contract file."""


def _release() -> str:
    """Return the version of the installed distribution; a checkout without one, or of another API, has no release."""
    try:
        installed = version("ds3-sdk")
    except PackageNotFoundError:
        installed = ""
    return installed if installed.startswith(f"{api_version}.") else f"{api_version}.dev0"


__version__ = _release()


def check_appliance(client: BaseClient) -> Compatibility:
    """Ask the appliance for its version and say whether it is older or newer than this package, and what that means.

    Raises what `Client.send` raises.
    """
    from ds3_runtime import compare_versions, errors

    from .operations.get_system_information_spectra_s3 import GetSystemInformationSpectraS3Request

    result = client.send(GetSystemInformationSpectraS3Request()).result
    try:
        appliance = result.build_information.version
    except errors.MissingField:
        appliance = ""
    return compare_versions(appliance, api_version)
