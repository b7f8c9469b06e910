"""A progress bar for terminals: ``pip install "ds3-sdk[progress]"``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from .progress import Progress, ProgressCallback

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as Bars


@contextmanager
def rich_progress(description: str = "", *, console: Console | None = None) -> Iterator[ProgressCallback]:
    """Show a bar with bytes, rate, remaining time, and what is waited for; yield what takes `on_progress`.

    Raises `ConfigurationError` where rich is not installed.
    """
    with _bars(console) as bars:
        task = bars.add_task(description, total=None, state="")

        def show(progress: Progress) -> None:
            bars.update(task, completed=progress.bytes_done, total=progress.bytes_total, state=_state(progress))

        yield show


def _bars(console: Console | None) -> Bars:
    try:
        from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
        from rich.progress import Progress as Bars
    except ImportError as error:
        raise ConfigurationError('a progress bar needs rich: pip install "ds3-sdk[progress]"') from error
    plain = TextColumn("{task.description}", markup=False)
    state = TextColumn("{task.fields[state]}", markup=False)
    return Bars(
        plain, BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn(), state, console=console
    )


def _state(progress: Progress) -> str:
    if progress.waiting is not None:
        return f"waiting {progress.waiting:.0f} s: {progress.reason}"
    return f"{progress.objects_done} of {progress.objects_total} objects"
