"""The status page: readable without its script, and no name on it can become code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from urllib.request import urlopen

import pytest

from ds3_simulator import ControlPort, Simulator
from ds3_simulator.control.html import join, tag
from ds3_simulator.control.panels import size

if TYPE_CHECKING:
    from conftest import SignedClient

AWKWARD = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "a&amp;b",
    "'); alert(1)//",
    "ü ✓ \u202e",
    "</table>",
]
EMPTY = {"meta", "link", "input"}


class Outline(HTMLParser):
    """The elements of a page, each closed in its turn, with attributes and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open[-1:] not in (["script"], ["style"]):
            self.texts.append(data.strip())


@pytest.fixture
def control(simulator: Simulator) -> Iterator[str]:
    """The URL of the simulator's control port."""
    with ControlPort(simulator) as port:
        yield port.endpoint


def fetch(url: str) -> tuple[str, Any]:
    with urlopen(url, timeout=20) as response:
        return response.read().decode(), response.headers


def test_the_first_state_is_there_without_the_script(control: str, client: SignedClient, simulator: Simulator) -> None:
    body = b"<Objects><Object Name='a' Size='2500'/></Objects>"
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put&name=nightly").xml.get("JobId")
    client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0")
    simulator.faults.add("busy operation=HeadObject times=3")
    page = Outline(fetch(control)[0])
    assert page.open == []
    shown = ["nightly", "in progress", "1000 B of 2.4 KiB, 0 B on media", "1 chunk: 1 ready", "SIM001L7"]
    assert [text for text in shown if text not in page.texts] == []
    assert "busy operation=HeadObject times=3" in page.texts
    assert f"/bucket/a?job={job}&offset=0" in page.texts
    assert simulator.endpoint in page.texts


def test_an_empty_appliance_has_a_page_too(control: str) -> None:
    texts = Outline(fetch(control)[0]).texts
    assert {"No job yet.", "No bucket yet.", "Nothing goes wrong.", "None yet."} <= set(texts)


@pytest.mark.parametrize("name", AWKWARD)
def test_no_name_becomes_markup(control: str, client: SignedClient, simulator: Simulator, name: str) -> None:
    usual = {tag for tag, _ in Outline(fetch(control)[0]).tags}
    query = f"operation=start_bulk_put&name={quote(name, safe='')}"
    body = b"<Objects><Object Name='a' Size='10'/></Objects>"
    assert client("PUT", "/_rest_/bucket/bucket", body, query=query).status == 200
    client("GET", "/bucket/" + name)
    simulator.faults.add({"kind": "busy", "object": name})
    page = Outline(fetch(control)[0])
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= usual | {"article", "button", "progress", "i"}
    assert name.strip() in [text for text in page.texts if text == name.strip()]
    attributes = {attribute for _, attributes in page.tags for attribute in attributes}
    assert not [attribute for attribute in attributes if attribute.startswith("on")]
    assert sum(tag == "script" for tag, _ in page.tags) == 1


def test_nothing_comes_from_elsewhere_and_only_its_own_script_runs(control: str) -> None:
    text, headers = fetch(control)
    page = Outline(text)
    places = [
        attributes.get(name) for _, attributes in page.tags for name in ("src", "href", "action") if name in attributes
    ]
    assert places == ["data:,"]
    assert not re.search(r"https?://(?!127\.0\.0\.1)", text)
    nonces = {attributes["nonce"] for tag, attributes in page.tags if tag in ("script", "style")}
    (nonce,) = nonces
    policy = headers["Content-Security-Policy"]
    assert f"script-src 'nonce-{nonce}'" in policy
    assert "default-src 'none'" in policy
    assert headers["Cache-Control"] == "no-store"
    assert fetch(control)[1]["Content-Security-Policy"] != policy
    assert not [name for _, attributes in page.tags for name in attributes if name == "style"]


def test_the_panels_alone_are_what_the_script_asks_for(control: str, client: SignedClient) -> None:
    page, panels = fetch(control)[0], fetch(control + "/panels")[0]
    assert "bucket" in Outline(panels).texts
    assert "<script" not in panels
    assert '<main id="panels"><dl class="facts">' in page
    assert panels.startswith('<dl class="facts">')


def test_markup_is_made_of_escaped_text() -> None:
    assert (
        tag("p", "a<b", tag("b", "c"), title='"', hidden=True, lang=None)
        == '<p title="&quot;" hidden>a&lt;b<b>c</b></p>'
    )
    assert join(1, "&", tag("i")) == "1&amp;<i></i>"


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0 B"), (1023, "1023 B"), (1536, "1.5 KiB"), (1024**3 * 212, "212 GiB"), (1024**6, "1024 PiB")],
)
def test_sizes_are_for_people(number: int, text: str) -> None:
    assert size(number) == text
