"""Builds the distribution ``ds3-sdk`` for an API version, from a clean tree outside the checkout."""

from .build import build_distribution
from .project import Project

__all__ = ["Project", "build_distribution"]
