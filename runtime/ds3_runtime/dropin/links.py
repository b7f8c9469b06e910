"""Failures of the connection, as older scripts catch them: by what the standard library would have raised."""

from __future__ import annotations

from functools import cache

from ..errors import ConnectionFailed, Timeout, TransportError


def familiar(error: TransportError) -> TransportError:
    """Return an error with the same facts that is an `OSError` too: a `ConnectionError` or `TimeoutError` if it can."""
    kind = _familiar(type(error))  # type: ignore[arg-type]  # classes are hashable
    copy = kind.__new__(kind, *error.args)
    copy.args = error.args
    vars(copy).update(vars(error))
    copy.__cause__ = error.__cause__
    return copy.with_traceback(error.__traceback__)


@cache
def _familiar(kind: type[TransportError]) -> type[TransportError]:
    standard = next(known for ours, known in _KINDS if issubclass(kind, ours))
    namespace = {"__doc__": kind.__doc__, "__module__": kind.__module__, "__reduce__": _reduced, "_plain": kind}
    return type(kind.__name__, (kind, standard), namespace)


def _reduced(error: TransportError) -> tuple[object, ...]:
    """Pickle the plain error; what stands for it is made again on the other side."""
    plain = error._plain.__new__(error._plain, *error.args)  # type: ignore[attr-defined]  # set where the class is made
    plain.args = error.args
    vars(plain).update(vars(error))
    plain.__cause__ = error.__cause__
    return familiar, (plain,)


_KINDS: tuple[tuple[type[TransportError], type[OSError]], ...] = (
    (Timeout, TimeoutError),
    (ConnectionFailed, ConnectionError),
    (TransportError, OSError),
)
