# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""NodeList: Rows of Node."""

from __future__ import annotations

from collections.abc import Sequence

from ds3_runtime import Model, children

from .node import Node


class NodeList(Model):
    """Rows of Node."""

    nodes: Sequence[Node] = children("Node", Node)
