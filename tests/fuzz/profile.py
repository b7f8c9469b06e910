"""How long the fuzz tests run: a short and repeatable while in the suite, as long as one likes by hand.

``DS3_FUZZ_EXAMPLES=20000 .venv/bin/python -m pytest tests/fuzz -n auto`` tries that many damaged documents for each
property, new ones every time.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_EXAMPLES = int(os.environ.get("DS3_FUZZ_EXAMPLES", "0"))


def fuzz(examples: int) -> settings:
    """Return the settings of a property that tries `examples` documents when the suite runs."""
    return settings(
        max_examples=_EXAMPLES or examples,
        derandomize=not _EXAMPLES,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
