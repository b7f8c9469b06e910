# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDegradedDs3DataReplicationRulesSpectraS3: ``GET /_rest_/degraded_ds3_data_replication_rule``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from ds3_runtime import ByRow, HttpReply, HttpRequest, PagedRequest, PagedResponse, Paging, flag, rest_path

from ..models.ds3_data_replication_rule import Ds3DataReplicationRule
from ..models.ds3_data_replication_rule_list import Ds3DataReplicationRuleList

if TYPE_CHECKING:
    from ..models.data_placement_rule_state import DataPlacementRuleState
    from ..models.data_replication_rule_type import DataReplicationRuleType


class GetDegradedDs3DataReplicationRulesSpectraS3Response(PagedResponse[Ds3DataReplicationRuleList]):
    """Answer to `GetDegradedDs3DataReplicationRulesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDegradedDs3DataReplicationRulesSpectraS3Request(
    PagedRequest[GetDegradedDs3DataReplicationRulesSpectraS3Response, Ds3DataReplicationRule]
):
    """List the DS3 replication rules that are degraded.

    Arguments:
        data_policy_id (UUID or str, optional): Name or id of the data policy.
        last_page (bool, optional): Flag: answer the last page.
        page_length (int, optional): How many rows a page has at most.
        page_offset (int, optional): How many rows to skip; not together with page_start_marker.
        page_start_marker (UUID or str, optional): Id of the last row seen, after which the page starts.
        state (DataPlacementRuleState or str, optional): State that it is in.
        target_id (UUID or str, optional): Name or id of the target.
        type (DataReplicationRuleType or str, optional): What kind it is.
    """

    operation: ClassVar[str] = "GetDegradedDs3DataReplicationRulesSpectraS3"
    idempotent: ClassVar[bool] = True
    paging: ClassVar[Paging] = ByRow(
        rows=("ds3_data_replication_rules",),
        size="page_length",
        offset="page_offset",
        last="last_page",
        marker="page_start_marker",
        key="id",
    )

    data_policy_id: UUID | str | None = None
    last_page: bool | None = None
    page_length: int | None = None
    page_offset: int | None = None
    page_start_marker: UUID | str | None = None
    state: DataPlacementRuleState | str | None = None
    target_id: UUID | str | None = None
    type: DataReplicationRuleType | str | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path("degraded_ds3_data_replication_rule"),
            query={
                "data_policy_id": self.data_policy_id,
                "last_page": flag(self.last_page),
                "page_length": self.page_length,
                "page_offset": self.page_offset,
                "page_start_marker": self.page_start_marker,
                "state": self.state,
                "target_id": self.target_id,
                "type": self.type,
            },
        )

    def parse(self, reply: HttpReply) -> GetDegradedDs3DataReplicationRulesSpectraS3Response:
        reply.expect(200)
        result = Ds3DataReplicationRuleList.parse(reply)
        return GetDegradedDs3DataReplicationRulesSpectraS3Response(self, reply, result)
