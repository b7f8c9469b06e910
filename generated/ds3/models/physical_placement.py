# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""PhysicalPlacement: The pools, tapes and targets that hold some data."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .azure_target import AzureTarget
from .ds3_target import Ds3Target
from .pool import Pool
from .s3_target import S3Target
from .tape import Tape


class PhysicalPlacement(Model):
    """The pools, tapes and targets that hold some data."""

    azure_targets: Sequence[AzureTarget] = children("AzureTarget", AzureTarget, wrapper="AzureTargets")
    ds3_targets: Sequence[Ds3Target] = children("Ds3Target", Ds3Target, wrapper="Ds3Targets")
    pools: Sequence[Pool] = children("Pool", Pool, wrapper="Pools")
    s3_targets: Sequence[S3Target] = children("S3Target", S3Target, wrapper="S3Targets")
    tapes: Sequence[Tape] = children("Tape", Tape, wrapper="Tapes")
