"""What each operation does; importing this package imports every room below it, which fills the table of behaviours."""

from importlib import import_module
from pkgutil import walk_packages

for _module in walk_packages(__path__, f"{__name__}."):
    import_module(_module.name)
