"""Files that are no contracts at all: one line on stderr, exit status 1, nothing written, little memory used."""

from __future__ import annotations

import os
import re
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from fuzz.documents import small_contract, small_vendor

from ds3_contract import ContractError, read_contract
from ds3_contract.document import LARGEST
from ds3_generator.__main__ import main

DEEP = b"<a>" * 100_000 + b"</a>" * 100_000
BOMB = b'<!DOCTYPE c [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
Spoil = Callable[[bytes], bytes]

FILES: dict[str, tuple[Spoil, str]] = {
    "empty": (lambda _: b"", "not well-formed XML"),
    "blank": (lambda _: b" \n", "not well-formed XML"),
    "truncated": (lambda text: text[: len(text) // 2], "not well-formed XML"),
    "text": (lambda _: b"no contract here", "not well-formed XML"),
    "html": (lambda _: b"<html><body><p>404</p></body></html>", "html.xml:1: "),
    "html5": (lambda _: b"<!doctype html><html></html>", "html5.xml:1: "),
    "utf-16": (lambda text: text.decode().encode("utf-16"), "is not UTF-8"),
    "utf-16-le": (lambda text: text.decode().encode("utf-16-le"), "a NUL byte is not UTF-8 text"),
    "latin-1": (
        lambda text: text.replace(b"S3", b"S\xe93").replace(b"com.x", b"com.\xe9"),
        "the byte 0xe9 is not UTF-8",
    ),
    "declared": (lambda text: b'<?xml version="1.0" encoding="UTF-7"?>' + _bare(text), "encoding"),
    "nul": (lambda text: text.replace(b">", b">\0", 1), "a NUL byte is not UTF-8 text"),
    "deep": (lambda _: DEEP, "not well-formed XML"),
    "bomb": (lambda text: BOMB + _bare(text), "bomb.xml:1: a DOCTYPE is not allowed"),
    "doctype": (lambda text: b"<!DOCTYPE contract>" + _bare(text), "doctype.xml:1: a DOCTYPE is not allowed"),
    "external": (lambda text: b'<!DOCTYPE c SYSTEM "file:///etc/passwd">' + _bare(text), "a DOCTYPE is not allowed"),
    "namespace": (
        lambda text: text.replace(b"<type ", b'<type xmlns:y="z" y:a="b" ').replace(b"<Types", b'<Types xmlns="z"'),
        "is not of a contract",
    ),
}


def _bare(text: bytes) -> bytes:
    """Return a document without its XML declaration."""
    return text.partition(b"?>")[2].lstrip() if text.startswith(b"<?xml") else text


def refused(arguments: list[str], out: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Run a command that must fail and return its only line."""
    assert main([*arguments, "--out", str(out)]) == 1
    captured = capsys.readouterr()
    (line,) = captured.err.splitlines()
    assert captured.out == ""
    assert line.startswith("ds3_generator: ")
    assert not out.exists()
    return line


@pytest.mark.parametrize("kind", FILES)
def test_the_import_refuses_it(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil, reason = FILES[kind]
    path = tmp_path / f"{kind}.xml"
    path.write_bytes(spoil(small_vendor()))
    assert reason in refused(["import", str(path), "--api", "9.9"], tmp_path / "out.xml", capsys)


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize("kind", FILES)
def test_generation_refuses_it(kind: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil, reason = FILES[kind]
    path = tmp_path / f"{kind}.xml"
    path.write_bytes(spoil(small_contract()))
    assert reason in refused([command, "--contract", str(path)], tmp_path / "out", capsys)


@pytest.mark.parametrize("arguments", [["import", "--api", "9.9"], ["generate", "--contract"]])
def test_a_folder_a_pipe_and_a_giant_are_not_even_read(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "giant").open("wb") as giant:
        giant.truncate(200 << 20)
    for name, reason in (("", "is no file"), ("pipe", "is no file"), ("giant", f"209715200 bytes; .* {LARGEST}")):
        tracemalloc.start()
        line = refused([*arguments, str(tmp_path / name)], tmp_path / "out", capsys)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert pytest.approx(0, abs=64 << 20) == peak
        assert re.search(reason, line)


def test_an_import_under_an_impossible_version_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "good.xml"
    path.write_bytes(small_vendor())
    assert main(["import", str(path), "--api", "../../9", "--out", str(tmp_path / "out.xml")]) == 1
    assert not (tmp_path / "out.xml").exists()


def test_the_line_is_that_of_the_bad_byte(tmp_path: Path) -> None:
    path = tmp_path / "c.xml"
    path.write_bytes(b"<contract\n api='1.0'\n x='\xe9'/>")
    with pytest.raises(ContractError) as raised:
        read_contract(path)
    assert raised.value.line == 3
