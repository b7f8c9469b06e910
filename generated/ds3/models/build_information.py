# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""BuildInformation: Branch, revision and version of the server software."""

from __future__ import annotations

from ds3_runtime import Model, as_string, element


class BuildInformation(Model):
    """Branch, revision and version of the server software."""

    branch: str = element("Branch", as_string)
    revision: str = element("Revision", as_string)
    version: str = element("Version", as_string)
