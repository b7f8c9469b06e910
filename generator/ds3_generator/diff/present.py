"""A report as text, Markdown, JSON or one page of HTML."""

from __future__ import annotations

import json
from dataclasses import asdict

from ..render import environment
from .changes import Change, Report
from .outline import chapters, counts
from .suggestion import suggest

_TEMPLATES = {"text": "diff.txt.jinja", "markdown": "diff.md.jinja", "html": "diff.html.jinja"}
FORMATS = ("text", "markdown", "json", "html")


def present(report: Report, form: str) -> str:
    """Return the report in one of FORMATS; the same report gives the same text."""
    if form == "json":
        return _json(report)
    printer = environment(report.new).overlay(autoescape=form == "html")
    printer.filters |= {"code": _code, "prose": _prose}
    return printer.get_template(_TEMPLATES[form]).render(
        report=report,
        headline=headline(report),
        compatible=_counted(report.compatible, "compatible"),
        suggestion=suggest(report),
        counts=counts(report),
        chapters=chapters(report),
    )


def headline(report: Report) -> str:
    """Return the verdict in a sentence."""
    if not report.changes:
        return "Nothing differs."
    breaking = _counted(report.breaking, "breaking") if report.breaking else "Nothing breaks"
    return f"{breaking}; {_counted(report.compatible, 'compatible')}."


def _counted(changes: tuple[Change, ...], verdict: str) -> str:
    return f"{len(changes) or 'no'} {verdict} {'change' if len(changes) == 1 else 'changes'}"


def _json(report: Report) -> str:
    document = {
        "old": report.old,
        "new": report.new,
        "verdict": "breaking" if report.breaking else "compatible",
        "suggestion": asdict(suggest(report)),
        "counts": [asdict(count) for count in counts(report)],
        "changes": [{"subject": change.subject, **asdict(change)} for change in report.changes],
    }
    return json.dumps(document, indent=2) + "\n"


def _code(text: str) -> str:
    """Return `text` as code in a cell of a Markdown table."""
    return "`" + text.replace("`", "'").replace("|", "\\|").replace("\n", " ") + "`" if text else ""


def _prose(text: str) -> str:
    """Return `text` as words in a cell of a Markdown table."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("\n", " ")
