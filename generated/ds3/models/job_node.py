# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""JobNode: A node that serves a job: its address and ports."""

from __future__ import annotations

from uuid import UUID

from ds3_runtime import Model, as_integer, as_string, attribute


class JobNode(Model):
    """A node that serves a job: its address and ports."""

    end_point: str = attribute("EndPoint", as_string)
    http_port: int | None = attribute("HttpPort", as_integer, optional=True)
    https_port: int | None = attribute("HttpsPort", as_integer, optional=True)
    id: UUID = attribute("Id", UUID)
