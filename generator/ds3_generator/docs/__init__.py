"""Documentation of the API in Markdown, made from the contract and those of the versions before it."""

from .pages import documentation

__all__ = ["documentation"]
