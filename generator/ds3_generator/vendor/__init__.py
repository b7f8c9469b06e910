"""Import of the vendor's contract dialect: read, rename, fill the gaps from the overlays."""

from .convert import import_contract

__all__ = ["import_contract"]
