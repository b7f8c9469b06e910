# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""ImportTapeSpectraS3: ``PUT /_rest_/tape/{tape_id}?operation=import``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.tape import Tape

if TYPE_CHECKING:
    from ..models.priority import Priority


class ImportTapeSpectraS3Response(Response[Tape]):
    """Answer to `ImportTapeSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class ImportTapeSpectraS3Request(Request[ImportTapeSpectraS3Response]):
    """Import one foreign tape; data policy, storage domain and owner may be given.

    Arguments:
        tape_id (UUID or str): Bar code or id of the tape.
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        priority (Priority or str, optional): Priority; clients may set URGENT, HIGH, NORMAL or LOW.
        storage_domain_id (UUID or str, optional): Name or id of the storage domain.
        user_id (UUID or str, optional): Name or id of the user.
        verify_data_after_import (Priority or str, optional): Priority at which the data is verified after the
            import.
        verify_data_prior_to_import (bool, optional): Whether the data is verified before the import.
    """

    operation: ClassVar[str] = "ImportTapeSpectraS3"

    tape_id: UUID | str
    data_policy_id: UUID | str | None = None
    priority: Priority | str | None = None
    storage_domain_id: UUID | str | None = None
    user_id: UUID | str | None = None
    verify_data_after_import: Priority | str | None = None
    verify_data_prior_to_import: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="PUT",
            path=rest_path("tape", tape_id=self.tape_id),
            query={
                "operation": "import",
                "data_policy_id": self.data_policy_id,
                "priority": self.priority,
                "storage_domain_id": self.storage_domain_id,
                "user_id": self.user_id,
                "verify_data_after_import": self.verify_data_after_import,
                "verify_data_prior_to_import": self.verify_data_prior_to_import,
            },
        )

    def parse(self, reply: HttpReply) -> ImportTapeSpectraS3Response:
        reply.expect(200)
        result = Tape.parse(reply)
        return ImportTapeSpectraS3Response(self, reply, result)
