"""The root of all errors, and how errors travel between processes."""

from __future__ import annotations


class Ds3Error(Exception):
    """Root of all errors of this package; every error has every fact, as far as it is known.

    Attributes:
        message: What went wrong, in the server's words where it said something.
        operation: Name of the operation; empty when no call was made.
        resource: What it was about: the path that was asked for, or what the server says instead. Never a query.
        status: The HTTP status; None when no answer arrived.
        code: The server's word for it, such as ``NoSuchBucket``.
        request_id: The number under which the server knows the request.
        attempts: How many times the request was sent, or was to be sent.
        retry_after: Seconds that the server wants to pass before the next request.

    The low-level error is the ``__cause__``. Errors can be pickled; see `ForeignCause`.
    """

    def __init__(  # noqa: PLR0913  # the facts of one call
        self,
        message: str | None = None,
        *,
        operation: str = "",
        resource: str | None = None,
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
        attempts: int = 0,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.resource = resource
        self.status = status
        self.code = code
        self.request_id = request_id
        self.attempts = attempts
        self.retry_after = retry_after

    idempotent = False
    """Whether the operation may be made twice without harm, as its contract says."""

    @property
    def retryable(self) -> bool:
        """Whether it makes sense to make the same call again later: the cause may pass, and a repeat does no harm."""
        return False

    def __str__(self) -> str:
        place = f"{self.operation} {self.resource or ''}".strip()
        facts = ", ".join(self._facts())
        return f"{place}: {facts}" if place and facts else place or facts

    def _facts(self) -> list[str]:
        facts = [f"HTTP {self.status}"] if self.status else []
        facts += [fact for fact in (self.code, self.message) if fact]
        facts += [f"request id {self.request_id}"] if self.request_id else []
        facts += [f"after {self.attempts} attempts"] if self.attempts > 1 else []
        return facts

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[object, ...]:
        first, *more = type(self).__bases__
        repeated = first is TooManyRepeats
        kind = more[0] if repeated else type(self)
        return (_rebuild, (kind, repeated, self.args, self.__dict__, _portable(self.__cause__)))


class TooManyRepeats(Ds3Error):
    """The call was made again as often, or as long, as the retry policy allows, and failed to the last.

    Such an error is also what the last failure was: ``except Busy`` and ``except TooManyRepeats`` both catch a
    server that stayed busy.
    """


class ForeignCause(Ds3Error):
    """Stands for an error of another library as the ``__cause__`` of an error that was pickled.

    Those of other libraries often cannot be pickled, or not be loaded again; their name and text can.
    """


def repeated_in_vain(error: Ds3Error) -> Ds3Error:
    """Turn `error` into one that is a `TooManyRepeats` too, with its facts, notes, traceback and cause."""
    error.__class__ = _repeated(type(error))
    return error


_REPEATED: dict[type[Ds3Error], type[Ds3Error]] = {}


def _repeated(kind: type[Ds3Error]) -> type[Ds3Error]:
    """Return the class that is `kind` and `TooManyRepeats`, always the same one."""
    if issubclass(kind, TooManyRepeats):
        return kind
    name = f"TooManyRepeats[{kind.__name__}]"
    return _REPEATED.setdefault(kind, type(name, (TooManyRepeats, kind), {"__doc__": kind.__doc__}))


def _portable(cause: BaseException | None) -> BaseException | None:
    if cause is None or isinstance(cause, Ds3Error):
        return cause
    return ForeignCause(f"{type(cause).__module__}.{type(cause).__qualname__}: {cause}")


def _rebuild(
    kind: type[Ds3Error],
    repeated: bool,
    args: tuple[object, ...],
    facts: dict[str, object],
    cause: BaseException | None,
) -> Ds3Error:
    """Unpickle an error whose constructor takes keyword arguments."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(facts)
    error.__cause__ = cause
    return repeated_in_vain(error) if repeated else error
