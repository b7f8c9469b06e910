# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Spectra S3 API 5.8 for Python: every request, response, model and enum, and the client that sends them.

Nothing is loaded before it is used; ``__init__.pyi`` beside this file tells type checkers what there is.
"""


def __getattr__(name: str) -> object:
    from importlib import import_module

    from ._exports import module_of

    module = module_of(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._exports import names

    return sorted({*globals(), *names()})
