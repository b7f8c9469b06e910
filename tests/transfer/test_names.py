from __future__ import annotations

import pytest

from ds3_runtime.errors import UnsafeName
from ds3_runtime.transfer.names import lay_out, path_parts

HOSTILE = [
    "",
    "/",
    "//",
    "/etc/passwd",
    "//server/share",
    "\\\\server\\share",
    "\\evil",
    "C:",
    "C:/evil",
    "c:\\evil",
    "..",
    "../evil",
    "../",
    "a/../../evil",
    "a/..",
    ".",
    "./a",
    "a/./b",
    "a//b",
    "a//",
    "a\0b",
    "x" * 256,
    "\ud800",
]
WINDOWS = [
    "a\\b",
    "..\\evil",
    "a:stream",
    "CON",
    "con.txt",
    "a/NUL",
    "LPT1.",
    "com¹",
    "a.",
    "a ",
    "a/b ",
    "x?",
    "a\tb",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_refused(name: str) -> None:
    with pytest.raises(UnsafeName) as caught:
        path_parts(name, windows=False)
    assert repr(name) in str(caught.value)


@pytest.mark.parametrize("name", [*HOSTILE, *WINDOWS])
def test_windows_refuses_more(name: str) -> None:
    with pytest.raises(UnsafeName):
        path_parts(name, windows=True)


@pytest.mark.parametrize("name", [name for name in WINDOWS if name[0] != "\\"])
def test_other_systems_take_them(name: str) -> None:
    assert path_parts(name, windows=False) == tuple(name.split("/"))


@pytest.mark.parametrize("name", ["a/b/c", " ;+%&?#:@\t", "...", "a..b", "é/日本", "CON1", "-rf", "a:b", "x" * 255])
def test_awkward_names_are_paths(name: str) -> None:
    assert path_parts(name, windows=False) == tuple(name.split("/"))


def test_parts_are_measured_as_the_system_does() -> None:
    name = "a/" + "é" * 128
    assert path_parts(name, windows=True)
    with pytest.raises(UnsafeName, match="too long"):
        path_parts(name, windows=False)


def test_a_folder_is_the_path_before_its_slash() -> None:
    assert path_parts("a/b/") == ("a", "b")


def test_a_prefix_is_cut_off() -> None:
    assert path_parts("in/a/b", "in/") == ("a", "b")
    with pytest.raises(UnsafeName, match="'in/a'"):
        path_parts("in/a", "in")


def lay(*names: str, folds_case: bool = False) -> None:
    lay_out(((name, path_parts(name)) for name in names), folds_case=folds_case)


@pytest.mark.parametrize(
    "names", [("a", "a/b"), ("a/b/c", "a/b"), ("a", "a/"), ("a/", "a"), ("x/a", "x/a/b/c"), ("a", "a")]
)
def test_two_objects_cannot_share_a_path(names: tuple[str, str]) -> None:
    with pytest.raises(UnsafeName, match=repr(names[0])) as caught:
        lay(*names)
    assert repr(names[1]) in str(caught.value)


def test_objects_stand_beside_each_other() -> None:
    lay("a/", "a/b", "a/c/", "a/c/d", "ab", "A", "a.b")


@pytest.mark.parametrize("names", [("A", "a"), ("x/STRASSE", "x/straße"), ("é", "e\u0301"), ("A/b", "a")])
def test_case_and_accents_clash_where_the_system_folds_them(names: tuple[str, str]) -> None:
    lay(*names)
    with pytest.raises(UnsafeName):
        lay(*names, folds_case=True)
