"""What a new API version leaves in the project's papers."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from ..diff import Report
from ..errors import GeneratorError
from ..package.project import Project
from ..package.releases import read_releases, with_release

_UNRELEASED = re.compile(r"^## Unreleased\n(?P<entries>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def papers(project: Project, api: str, committed: str, report: Report | None) -> dict[Path, str]:
    """Return the text of each file that tells of the new API version, and of the one whose package is committed."""
    return {
        project.releases: with_release(project.releases, api),
        project.changelog: _changelog(project.changelog, api, _entry(api, report)),
        **_with_default(project, committed),
    }


def _entry(api: str, report: Report | None) -> str:
    """Return the line that the changelog gets."""
    if report is None:
        return f"* API {api}: contract imported."
    kinds = Counter(change.kind for change in report.changes)
    added, removed = kinds["operation added"], kinds["operation removed"]
    counts = f"{added} operations added, {removed} removed"
    verdicts = f"{len(report.breaking)} changes can break callers"
    return f"* API {api}: contract imported; since {report.old} {counts}; {verdicts}."


def _changelog(path: Path, api: str, line: str) -> str:
    """Return the changelog with the one entry for an API version under Unreleased."""
    text = path.read_text(encoding="utf-8")
    section = _UNRELEASED.search(text)
    if section is None:
        raise GeneratorError(f"{path} needs a section `## Unreleased`")
    entries = section["entries"].strip("\n").split("\n")
    others = [other for other in entries if not other.startswith(f"* API {api}: ")]
    end = "\n\n" if section.end() < len(text) else "\n"
    body = "\n".join([*others, line]).strip("\n")
    return f"{text[: section.start()]}## Unreleased\n\n{body}{end}{text[section.end() :]}"


def _with_default(project: Project, api: str) -> dict[Path, str]:
    """Return the files that say which API version's package is committed, saying `api`."""
    release = ({api: 0} | read_releases(project.releases))[api]
    lines = {
        project.root / "pyproject.toml": f'version = "{api}.{release}"',
        project.root / "generator" / "ds3_generator" / "commands" / "source.py": f'DEFAULT_API = "{api}"',
    }
    return {path: _with_line(path, line) for path, line in lines.items()}


def _with_line(path: Path, line: str) -> str:
    """Return the text of a file with its one line that sets the same name replaced."""
    name, _, _ = line.partition(" = ")
    text, count = re.subn(rf'^{name} = "[^"]*"$', line, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if count != 1:
        raise GeneratorError(f"{path} needs exactly one line `{name} = ...`")
    return text
