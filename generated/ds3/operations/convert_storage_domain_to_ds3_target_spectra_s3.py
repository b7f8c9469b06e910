# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ConvertStorageDomainToDs3TargetSpectraS3: ``PUT /_rest_/storage_domain/{storage_domain}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path


class ConvertStorageDomainToDs3TargetSpectraS3Response(Response[None]):
    """Answer to `ConvertStorageDomainToDs3TargetSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ConvertStorageDomainToDs3TargetSpectraS3Request(
    Request[ConvertStorageDomainToDs3TargetSpectraS3Response]
):
    """Convert a storage domain to a given DS3 target.

    Arguments:
        convert_to_ds3_target (UUID or str): Id of the DS3 target to convert to.
        storage_domain (str): Name or id of the storage domain.
    """

    operation: ClassVar[str] = "ConvertStorageDomainToDs3TargetSpectraS3"
    idempotent: ClassVar[bool] = True

    convert_to_ds3_target: UUID | str
    storage_domain: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("storage_domain", storage_domain=self.storage_domain),
            query={
                "convert_to_ds3_target": self.convert_to_ds3_target,
            },
        )

    def parse(self, reply: HttpReply) -> ConvertStorageDomainToDs3TargetSpectraS3Response:
        reply.expect(204)
        return ConvertStorageDomainToDs3TargetSpectraS3Response(self, reply, None)
