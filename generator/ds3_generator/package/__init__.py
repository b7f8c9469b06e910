"""Builds ``ds3-sdk`` for an API version, and ``ds3-simulator``, from clean trees outside the checkout."""

from .build import build_distribution, build_simulator
from .project import Project

__all__ = ["Project", "build_distribution", "build_simulator"]
