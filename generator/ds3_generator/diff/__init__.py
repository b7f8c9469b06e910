"""What changes for people who call the SDK when one contract takes the place of another."""

from .changes import Change, Report
from .compare import compare
from .present import FORMATS, present
from .suggestion import Suggestion, suggest

__all__ = ["FORMATS", "Change", "Report", "Suggestion", "compare", "present", "suggest"]
