"""Puts the parts of the appliance's life together."""

from __future__ import annotations

from dataclasses import dataclass

from .agenda import Agenda
from .cache import Cache
from .digests import Digests
from .drives import Drives
from .endings import Endings
from .ground import Ground
from .loading import Loading
from .media import Media
from .occurrences import Occurrences
from .persistence import Persistence
from .shortening import Shortening
from .sources import Sources
from .staging import Staging
from .tasks import Tasks
from .verification import Verification


@dataclass(frozen=True, slots=True)
class Parts:
    """All that does something, and the agenda that says when."""

    tasks: Tasks
    cache: Cache
    drives: Drives
    sources: Sources
    digests: Digests
    agenda: Agenda


def build(ground: Ground) -> Parts:
    """Return the parts of a life."""
    tasks, occurrences, cache, drives = Tasks(ground), Occurrences(ground), Cache(ground), Drives(ground)
    endings, sources = Endings(ground, tasks, drives, occurrences), Sources(ground, drives)
    persistence = Persistence(ground, Media(ground), tasks, endings, occurrences)
    digests = Digests(ground)
    loading = Loading(ground, cache, drives, sources, occurrences)
    agenda = Agenda(
        ground=ground,
        tasks=tasks,
        drives=drives,
        endings=endings,
        persistence=persistence,
        shortening=Shortening(ground, endings, persistence, occurrences),
        loading=loading,
        verification=Verification(ground, tasks, drives, loading, endings, digests),
        staging=Staging(ground, tasks, loading, endings),
    )
    return Parts(tasks, cache, drives, sources, digests, agenda)
