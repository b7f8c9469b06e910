# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""HealthVerificationResult: How long the health check took, and how much database space is free."""

from __future__ import annotations

from ds3_runtime import Model, as_integer, element

from .database_physical_space_state import DatabasePhysicalSpaceState


class HealthVerificationResult(Model):
    """How long the health check took, and how much database space is free."""

    database_filesystem_free_space: DatabasePhysicalSpaceState | str = element(
        "DatabaseFilesystemFreeSpace", DatabasePhysicalSpaceState.read
    )
    ms_required_to_verify_data_planner_health: int = element(
        "MsRequiredToVerifyDataPlannerHealth", as_integer
    )
