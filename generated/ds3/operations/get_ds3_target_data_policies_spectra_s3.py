# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""GetDs3TargetDataPoliciesSpectraS3: ``GET /_rest_/ds3_target_data_policies/{ds3_target_data_policies}``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ds3_runtime import HttpReply, HttpRequest, Request, Response, rest_path

from ..models.data_policy_list import DataPolicyList


class GetDs3TargetDataPoliciesSpectraS3Response(Response[DataPolicyList]):
    """Answer to `GetDs3TargetDataPoliciesSpectraS3Request`."""

    __slots__ = ()


@dataclass(slots=True)
class GetDs3TargetDataPoliciesSpectraS3Request(Request[GetDs3TargetDataPoliciesSpectraS3Response]):
    """List the data policies that a DS3 target has.

    Arguments:
        ds3_target_data_policies (str): Name or id of the DS3 target.
    """

    operation: ClassVar[str] = "GetDs3TargetDataPoliciesSpectraS3"
    idempotent: ClassVar[bool] = True

    ds3_target_data_policies: str

    def prepare(self) -> HttpRequest:
        return HttpRequest(
            method="GET",
            path=rest_path(
                "ds3_target_data_policies", ds3_target_data_policies=self.ds3_target_data_policies
            ),
        )

    def parse(self, reply: HttpReply) -> GetDs3TargetDataPoliciesSpectraS3Response:
        reply.expect(200)
        result = DataPolicyList.parse(reply)
        return GetDs3TargetDataPoliciesSpectraS3Response(self, reply, result)
