"""The command: formats, files and exit statuses."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from ds3_contract import Contract, Field, Operation, Status, Type, read_contract, write_contract
from ds3_generator.__main__ import main
from ds3_generator.diff import FORMATS, Report, compare, present
from ds3_generator.generate import contract_path

HOSTILE = "</style></script><script>alert(1)</script><img src=x onerror=alert(1)> & `a` | b"

OPEN = Operation("OpenBox", "Open a box.", "boxes", "PUT", "/_rest_/box", statuses=(Status(204),), resource="box")
SHUT = replace(OPEN, name="ShutBox", summary="Shut a box.", path="/_rest_/lid", resource="lid")
BOX = Type("Box", "A box.", (Field("id", "Id", "uuid"),))
BOXES = Contract("1.0", (OPEN, SHUT), (BOX,), ())
CHANGED = {
    "more": replace(BOXES, types=(BOX, replace(BOX, name="Case"))),
    "less": replace(BOXES, operations=(SHUT,)),
    "words": replace(BOXES, operations=(replace(OPEN, summary="Lift the lid."), SHUT)),
}


@pytest.fixture
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return contract files: `old`, and those that differ from it."""
    folder = tmp_path_factory.mktemp("contracts")
    for name, contract in {"old": BOXES, **CHANGED}.items():
        write_contract(contract, folder / name)
    return {path.name: str(path) for path in folder.iterdir()}


@pytest.fixture(scope="module")
def contract() -> Contract:
    return read_contract(contract_path("5.8"))


@pytest.fixture(scope="module")
def later() -> Contract:
    return read_contract(contract_path("6.0"))


@pytest.fixture(scope="module")
def report(contract: Contract, later: Contract) -> Report:
    return compare(contract, later).without_wording()


@pytest.fixture(scope="module")
def hostile(contract: Contract) -> Report:
    type_ = replace(contract.types[0], summary=HOSTILE)
    added = replace(contract.types[0], name="Stranger", summary=HOSTILE)
    return compare(contract, replace(contract, types=(type_, added, *contract.types[1:])))


class Page(HTMLParser):
    """Collects tags, links and text; complains when tags are not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.texts)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_tells_every_change_and_the_version(report: Report, form: str) -> None:
    text = present(report, form)
    assert text.endswith("\n")
    assert "6.0.0" in text
    for change in report.changes:
        assert change.owner in text
        assert change.part in text
        assert change.kind in text


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_contracts_give_the_same_text(contract: Contract, later: Contract, report: Report, form: str) -> None:
    again = compare(contract, later).without_wording()
    assert present(report, form) == present(again, form)


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_to_tell_is_told(contract: Contract, form: str) -> None:
    text = present(compare(contract, contract), form)
    assert "say the same" in text


def test_breaking_changes_come_first(report: Report) -> None:
    for form in ("text", "markdown", "html"):
        text = present(report, form)
        assert text.index(report.breaking[-1].subject.split(".")[0]) < text.index(report.compatible[0].subject)


def test_text_names_subject_kind_and_reason_on_two_lines(report: Report) -> None:
    lines = present(report, "text").splitlines()
    at = lines.index("  GetJobChunkDaoSpectraS3.200: status type changed (JobChunk -> JobEntry)")
    assert lines[at + 1] == "      response.result is no longer of type JobChunk; its type is JobEntry."
    assert "Operations         8        6        9         7" in lines


def test_json_is_complete(report: Report) -> None:
    document = json.loads(present(report, "json"))
    assert (document["old"], document["new"], document["verdict"]) == ("5.8", "6.0", "breaking")
    assert document["suggestion"]["version"] == "6.0.0"
    assert document["counts"][0] == {"title": "Operations", "added": 8, "removed": 6, "changed": 9, "breaking": 7}
    facts = ("subject", "section", "owner", "part", "kind", "verdict", "reason", "old", "new")
    told = [tuple(change[fact] for fact in facts) for change in document["changes"]]
    assert told == [tuple(getattr(change, fact) for fact in facts) for change in report.changes]


def test_markdown_tables_have_as_many_cells_as_columns(hostile: Report, report: Report) -> None:
    for text in (present(hostile, "markdown"), present(report, "markdown")):
        rows = [line for line in text.splitlines() if line.startswith("|")]
        assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}
        assert "<script" not in re.sub(r"`[^`]*`", "", text)


def test_html_is_well_formed_and_needs_nothing_from_elsewhere(report: Report) -> None:
    html = present(report, "html")
    page = Page(html)
    assert not page.open
    assert not set(page.tags) & {"link", "img", "iframe", "object"}
    assert not re.search(r"https?:|//\w|url\(|@import", html)
    links = [value for name, value in page.attributes if name in ("href", "src")]
    ids = {value for name, value in page.attributes if name == "id"}
    assert links
    assert all(link and link.startswith("#") and link[1:] in ids for link in links)


def test_html_escapes_what_contracts_say(hostile: Report) -> None:
    html = present(hostile, "html")
    page = Page(html)
    assert page.tags.count("script") == 1
    assert "img" not in page.tags
    assert HOSTILE in page.text
    assert not any(name.startswith("on") for name, _ in page.attributes)


def test_versions_and_files_can_be_compared(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "5.8", "6.0"]) == 0
    assert "Spectra S3 API 5.8 -> 6.0\n" in capsys.readouterr().out
    assert main(["diff", files["old"], files["less"]]) == 0
    output = capsys.readouterr().out
    assert (
        "  OpenBox: operation removed (PUT /_rest_/box)\n      client.open_box and OpenBoxRequest are gone.\n" in output
    )
    assert "Suggested version: next 1.0.N. It carries breaking changes" in output


@pytest.mark.parametrize(
    ("new", "option", "status"),
    [
        ("more", (), 0),
        ("more", ("--fail-on", "breaking"), 0),
        ("more", ("--fail-on", "any"), 2),
        ("less", (), 0),
        ("less", ("--fail-on", "breaking"), 2),
        ("less", ("--fail-on", "any"), 2),
        ("old", ("--fail-on", "any"), 0),
        ("words", ("--fail-on", "any"), 0),
        ("words", ("--fail-on", "any", "--wording"), 2),
        ("words", ("--fail-on", "breaking", "--wording"), 0),
    ],
)
def test_exit_status(files: dict[str, str], new: str, option: tuple[str, ...], status: int) -> None:
    assert main(["diff", files["old"], files[new], *option]) == status


@pytest.mark.parametrize("name", ["0.1", "no/such/file.xml"])
def test_a_contract_that_is_not_there_is_an_error(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", name, name, "--fail-on", "any"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert f"{name.removesuffix('.xml')}.xml: cannot be read" in output.err


def test_wording_is_told_only_when_asked_for(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", files["old"], files["words"]]) == 0
    assert "Nothing differs." in capsys.readouterr().out
    assert main(["diff", files["old"], files["words"], "--wording"]) == 0
    assert "  OpenBox: wording (Open a box. -> Lift the lid.)\n" in capsys.readouterr().out


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_gets_what_would_be_printed(
    tmp_path: Path, files: dict[str, str], form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report"
    command = ["diff", files["old"], files["less"], "--format", form]
    assert main(command) == 0
    printed = capsys.readouterr().out
    assert main([*command, "--out", str(out)]) == 0
    assert capsys.readouterr().out == ""
    assert out.read_text(encoding="utf-8") == printed
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("place", ["missing/report", "file/report", "folder"])
def test_a_file_that_cannot_be_written_leaves_no_trace(
    tmp_path: Path, files: dict[str, str], place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("kept")
    (tmp_path / "folder").mkdir()
    assert main(["diff", files["old"], files["less"], "--out", str(tmp_path / place)]) == 1
    assert f"{place} cannot be written" in capsys.readouterr().err
    assert {path.name for path in tmp_path.rglob("*")} == {"file", "folder"}
    assert (tmp_path / "file").read_text() == "kept"


def test_a_failing_comparison_leaves_the_old_report(tmp_path: Path, files: dict[str, str]) -> None:
    out = tmp_path / "report"
    out.write_text("kept")
    assert main(["diff", files["old"], "no/such/file.xml", "--out", str(out)]) == 1
    assert out.read_text() == "kept"
