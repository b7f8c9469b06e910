# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDegradedDataPersistenceRulesSpectraS3: ``GET /_rest_/degraded_data_persistence_rule``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.data_persistence_rule import DataPersistenceRule
from ..models.data_persistence_rule_list import DataPersistenceRuleList

if TYPE_CHECKING:
    from ..models.data_isolation_level import DataIsolationLevel
    from ..models.data_persistence_rule_type import DataPersistenceRuleType
    from ..models.data_placement_rule_state import DataPlacementRuleState


class GetDegradedDataPersistenceRulesSpectraS3Response(PagedResponse[DataPersistenceRuleList]):
    """Answer to `GetDegradedDataPersistenceRulesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDegradedDataPersistenceRulesSpectraS3Request(
    PagedRequest[GetDegradedDataPersistenceRulesSpectraS3Response, DataPersistenceRule]
):
    """List the persistence rules that are degraded.

    Arguments:
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        isolation_level (DataIsolationLevel or str, optional): Whether buckets may share media (STANDARD) or
            not (BUCKET_ISOLATED).
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        state (DataPlacementRuleState or str, optional): State that it is in.
        storage_domain_id (UUID or str, optional): Name or id of the storage domain.
        type (DataPersistenceRuleType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetDegradedDataPersistenceRulesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("data_persistence_rules",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    data_policy_id: UUID | str | None = None
    isolation_level: DataIsolationLevel | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    state: DataPlacementRuleState | str | None = None
    storage_domain_id: UUID | str | None = None
    type: DataPersistenceRuleType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("degraded_data_persistence_rule"),
            query={
                "data_policy_id": self.data_policy_id,
                "isolation_level": self.isolation_level,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "state": self.state,
                "storage_domain_id": self.storage_domain_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetDegradedDataPersistenceRulesSpectraS3Response:
        reply.expect(200)
        result = DataPersistenceRuleList.parse(reply)
        return GetDegradedDataPersistenceRulesSpectraS3Response(self, reply, result)
