"""Long lists are read from the document, and what comes out is what a parser's tree would have given."""

from __future__ import annotations

import copy
import json
import pickle
import random
from collections.abc import Callable
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ds3_runtime import Model, as_integer, as_string, attribute, child, children, element, plain_rows, values, xml
from ds3_runtime.errors import BadAnswer, MissingField
from ds3_runtime.rows import Rows


class Note(Model):
    text: str = element("Text", as_string)


class Blob(Model):
    id: UUID | None = attribute("Id", UUID, optional=True)
    length: int = attribute("Length", as_integer)
    name: str = attribute("Name", as_string)
    note: Note | None = child("Note", Note, optional=True)
    tags: list[str] = values("Tag", as_string)


class Chunk(Model):
    blobs: list[Blob] = children("Blob", Blob)  # type: ignore[assignment]
    number: int | None = attribute("Number", as_integer, optional=True)


class Job(Model):
    chunks: list[Chunk] = children("Chunk", Chunk)  # type: ignore[assignment]
    first: Blob | None = child("Only", Blob, optional=True)
    name: str | None = attribute("Name", as_string, optional=True)
    texts: list[str] = values("Text", as_string)
    wrapped: list[Blob] = children("Blob", Blob, wrapper="Blobs")  # type: ignore[assignment]


def row(number: int, name: str = "film") -> str:
    return f'<Blob Id="{UUID(int=number)}" Length="{number}" Name="{name} {number}"/>'


def rows(count: int, start: int = 0) -> str:
    return "".join(row(number) for number in range(start, start + count))


def read_as_tree(content: bytes, patch: pytest.MonkeyPatch) -> Job:
    with patch.context() as context:
        context.setattr(xml, "LARGE", len(content) + 1)
        return Job.from_xml(content)


def read_as_rows(content: bytes, patch: pytest.MonkeyPatch) -> Job:
    with patch.context() as context:
        context.setattr(xml, "LARGE", 0)
        context.setattr(plain_rows, "_FEW", 1)
        return Job.from_xml(content)


def outcome(read: Callable[[bytes, pytest.MonkeyPatch], Job], content: bytes) -> str:
    """Return what reading gives, to the last value, or that it is refused."""
    try:
        return repr(read(content, pytest.MonkeyPatch()).to_dict())
    except BadAnswer:
        return "refused"


def assert_alike(document: str | bytes) -> None:
    content = document.encode() if isinstance(document, str) else document
    assert outcome(read_as_rows, content) == outcome(read_as_tree, content)


def test_a_large_document_has_rows() -> None:
    content = f"<Job Name='j'><Chunk Number='1'>{rows(1000)}</Chunk><Chunk>{rows(2)}</Chunk></Job>".encode()
    assert len(content) >= xml.LARGE
    job = Job.from_xml(content)
    blobs = job.chunks[0].blobs
    assert isinstance(blobs, Rows)
    assert (len(blobs), job.name, job.chunks[0].number) == (1000, "j", 1)
    assert blobs[7] == blobs[-993] == Blob(id=UUID(int=7), length=7, name="film 7", note=None, tags=[])
    assert [blob.length for blob in blobs] == list(range(1000))
    assert [blob.length for blob in blobs[990:]] == list(range(990, 1000))
    assert [blob.length for blob in reversed(blobs)][:2] == [999, 998]
    assert isinstance(job.chunks[1].blobs, list)
    assert len(job.chunks[1].blobs) == 2


@pytest.fixture
def mixed(monkeypatch: pytest.MonkeyPatch) -> Rows[Blob]:
    """Return a list in which rows, and elements that are no plain rows, take turns."""
    odd = "<Blob Length='{0}' Name='odd'><Note><Text>t</Text></Note><Tag>x</Tag></Blob>"
    body = rows(3) + odd.format(3) + odd.format(4) + rows(4, 5) + odd.format(9)
    blobs = read_as_rows(f"<Job><Chunk>{body}</Chunk></Job>".encode(), monkeypatch).chunks[0].blobs
    assert isinstance(blobs, Rows)
    return blobs


def test_the_text_of_a_value_is_told_without_reading_it(mixed: Rows[Blob]) -> None:
    assert [mixed[index].text_of("length") for index in (2, 3)] == ["2", "3"]
    assert mixed[1].text_of("id") == str(UUID(int=1))
    assert mixed[1].text_of("note") is mixed[3].text_of("id") is mixed[1].text_of("no such field") is None
    changed = mixed[1]
    changed.length = 5
    assert changed.text_of("length") == "5"


def test_rows_are_a_sequence(mixed: Rows[Blob]) -> None:
    assert len(mixed) == 10
    assert [mixed[index].length for index in range(10)] == list(range(10)) == [blob.length for blob in mixed]
    assert [blob.length for blob in mixed[::-3]] == [9, 6, 3, 0]
    assert mixed[3].note == Note(text="t")
    assert mixed[9] in mixed
    assert mixed.index(mixed[4]) == 4
    for index in (10, -11):
        with pytest.raises(IndexError):
            mixed[index]


def test_rows_equal_lists(mixed: Rows[Blob]) -> None:
    twin = list(mixed)
    assert mixed == twin
    assert twin == mixed
    assert mixed == mixed[:]
    assert mixed != twin[:-1]
    assert mixed != "other"
    twin[2].name = "changed"
    assert mixed != twin
    with pytest.raises(TypeError):
        hash(mixed)


def test_rows_can_be_copied_and_pickled(mixed: Rows[Blob]) -> None:
    for twin in (pickle.loads(pickle.dumps(mixed)), copy.copy(mixed), copy.deepcopy(mixed)):
        assert twin == mixed
    assert pickle.loads(pickle.dumps(mixed[0])) == mixed[0] == copy.copy(mixed[0])


def test_a_long_list_shows_its_first_rows(mixed: Rows[Blob]) -> None:
    assert repr(mixed).count("Blob(") == 3
    assert repr(mixed).endswith(", ... 7 more]")
    assert repr(mixed).startswith("[Blob(id=UUID(")


def test_a_row_is_a_model_like_any_other(mixed: Rows[Blob]) -> None:
    blob = mixed[1]
    blob.name = "mine"
    assert (blob.name, blob.length, blob.note, blob.tags) == ("mine", 1, None, [])
    assert mixed[1].name == "film 1"
    assert json.dumps(blob.to_dict())


def test_a_row_without_what_was_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    document = b"<Job><Chunk>" + b'<Blob Name="" Other="1"/>' * 5 + b"</Chunk></Job>"
    blob = read_as_rows(document, monkeypatch).chunks[0].blobs[2]
    assert (blob.name, blob.id) == ("", None)
    assert not hasattr(blob, "length")
    with pytest.raises(MissingField, match="the server sent no Length"):
        _ = blob.length
    with pytest.raises(AttributeError, match="no attribute size"):
        _ = blob.size  # type: ignore[attr-defined]


def test_a_row_that_makes_no_sense_says_so_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    document = b"<Job><Chunk>" + b'<Blob Length="many" Name="n"/>' * 5 + b"</Chunk></Job>"
    blob = read_as_rows(document, monkeypatch).chunks[0].blobs[0]
    assert blob.name == "n"
    with pytest.raises(BadAnswer, match="Length holds 'many'"):
        _ = blob.length


ROW = row(1) * 4
DOCUMENTS = [
    f"<Job><Chunk>{ROW}</Chunk></Job>",
    f"\ufeff<Job><Chunk>{ROW}</Chunk></Job>",
    f"<?xml version='1.0' encoding='utf-8'?><Job><Chunk>{ROW}</Chunk></Job>",
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>\n<Job><Chunk>{ROW}</Chunk></Job>\n',
    f"<?xml version='1.0' encoding='latin-1'?><Job><Chunk>{row(1, 'ü') * 4}</Chunk></Job>",
    f"<?xml version='1.1'?><Job><Chunk>{ROW}</Chunk></Job>",
    f"<Job xmlns='urn:x'><Chunk>{ROW}</Chunk></Job>",
    f"<d:Job xmlns:d='urn:x'><d:Chunk>{ROW.replace('<Blob', '<d:Blob')}{ROW}</d:Chunk></d:Job>",
    f"<Job><Chunk>{ROW.replace('/>', ' xmlns=&quot;urn:y&quot;/>'.replace('&quot;', chr(34)))}</Chunk></Job>",
    f"<Job><!-- {ROW} --><Chunk>{ROW}</Chunk></Job>",
    f"<Job><Chunk><![CDATA[{ROW}]]>{ROW}</Chunk></Job>",
    f"<Job><?pi {ROW}?><Chunk>{ROW}</Chunk></Job>",
    f"<!DOCTYPE Job><Job><Chunk>{ROW}</Chunk></Job>",
    f"<Job><Chunk><Blob><!--0--></Blob>{ROW}</Chunk></Job>",
    f"<Job Name='{ROW}'><Chunk/></Job>",
    f"<Job Name={ROW}><Chunk/></Job>",
    f"<Job {ROW}><Chunk/></Job>",
    f"<Job><Chunk>{ROW}</Chunk {ROW}></Job>",
    f"<Job><Chunk>{ROW}</Chunk></Job>{ROW}",
    f"{ROW}<Job><Chunk>{ROW}</Chunk></Job>",
    ROW,
    row(1),
    f"<Job><Chunk>{ROW}</Job>",
    f"<Job><Chunk>{ROW}</Chunk>",
    f"<Job><Chunk>{ROW}<</Chunk></Job>",
    f"<Job><Chunk>{ROW}]]></Chunk></Job>",
    f"<Job><Only {ROW}/><Chunk/></Job>",
    f"<Job>{ROW.replace('Blob', 'Only')}</Job>",
    f"<Job>{ROW.replace('Blob', 'Text')}<Text>a</Text></Job>",
    f"<Job>{ROW.replace('Blob', 'Chunk')}</Job>",
    f"<Job>{ROW.replace('Blob', 'Unknown')}<Chunk/></Job>",
    f"<Job><Blobs>{ROW}</Blobs><Blobs/><Blobs>{ROW}</Blobs></Job>",
    f"<Job>{ROW.replace('Blob', 'Blobs')}</Job>",
    f"<Job><Chunk>{ROW.replace(' Name=', chr(10) + 'Name=')}{ROW}</Chunk></Job>",
    f"<Job><Chunk>{ROW.replace('Name=', 'Name =')}{ROW}</Chunk></Job>",
    f"<Job><Chunk>{ROW.replace('/>', '></Blob>')}</Chunk></Job>",
    f"<Job><Chunk>{ROW.replace('/>', ' Length=')}</Chunk></Job>",
    "<Job><Chunk>" + '<Blob Name="a" Name="b" Length="1"/>' * 4 + "</Chunk></Job>",
    "<Job><Chunk>" + '<Blob Name="a" name="b" Length="1"/>' * 4 + "</Chunk></Job>",
    "<Job><Chunk>" + '<Blob x:Name="a" Length="1"/>' * 4 + "</Chunk></Job>",
    '<Job xmlns:x="u"><Chunk>' + '<Blob x:Name="a" Name="b" Length="1"/>' * 4 + "</Chunk></Job>",
    '<Job><Chunk><Blob Id="" Name="n" Length="1"/>'
    + '<Blob Id="" Length="2"/>'
    + '<Blob Name="m" Length="3"/>' * 4
    + "</Chunk></Job>",
    '<Job><Chunk><Blob Id="" Name="n" Length="1"/>'
    + '<Blob Id="" Length="2"/><Blob Id="" Name="m" Length="3"/>' * 4
    + "</Chunk></Job>",
    "<Job><Chunk>"
    + '<Blob Id="" Name="" Length=" 2 "/> \n' * 4
    + '<Blob Id="" Name="a" Length=""/>'
    + "</Chunk></Job>",
    "<Job><Chunk>" + '<Blob Name="a" Length="2"/>' * 4 + '<Blob Name="a" Length="1_0"/>' + "</Chunk></Job>",
    "<Job><Chunk>" + "<Blob Name='a\"b' Length='1'/>" * 4 + "</Chunk></Job>",
    *(
        "<Job><Chunk>" + f'<Blob Length="1" Name="{name}" Id=""/>' * 4 + f"{ROW}</Chunk></Job>"
        for name in (
            *(
                "a'b",
                "a>b",
                "a/>b",
                "&amp;&lt;&gt;&quot;&apos;&#34;&#38;&#39;&#60;",
                "&amp;lt;",
                "&#x41;",
                "&#10;",
                "&#0;",
            ),
            *(
                "&nbsp;",
                "&",
                "&;",
                "&amp",
                "a\tb",
                "a\nb",
                "a\r\nb",
                " Name=",
                " Id=",
                "x Name=",
                "a=b=",
                "\x7f",
                "\x01",
            ),
            *("ü", "\U0001f3ac", "\ufffe", "\uffff", "\x85", "\u2028", "a" * 5000),
        )
    ),
]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_surrounds_rows_does_not_matter(document: str) -> None:
    assert_alike(document)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "latin-1"])
def test_other_encodings_are_left_to_the_parser(encoding: str) -> None:
    assert_alike(f"<Job><Chunk>{row(1, 'ü') * 4}</Chunk></Job>".encode(encoding))


PLAIN = (
    f'<Job Name="j"><Chunk Number="7">{rows(6)}<Blob Name="&amp;ü" Length="2"/></Chunk>\n<Chunk>{rows(3)}</Chunk></Job>'
)


def test_damage_is_noticed_as_a_parser_does() -> None:
    chance = random.Random(20261122)
    pieces = [b"<", b">", b"/>", b'"', b"'", b"&", b"=", b" ", b"\x00", b"\xff", b"\xc3", b"<!--", b"-->", b"</Chunk>"]
    pieces += [row(9).encode(), b'Name="x"', b"<?a?>", b"&lt;", b"\n", b"<![CDATA[", b"]]>", b"Blob", b""]
    refused = 0
    for _ in range(3000):
        content = bytearray(PLAIN.encode())
        for _ in range(chance.randint(1, 2)):
            start = chance.randrange(len(content))
            content[start : start + chance.randint(0, 3)] = chance.choice(pieces)
        found = outcome(read_as_rows, bytes(content))
        assert found == outcome(read_as_tree, bytes(content)), bytes(content)
        refused += found == "refused"
    assert 500 < refused < 2990


NAMES = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\"'<>&=/ \t\n\r;#"), max_size=20)


@settings(deadline=None, max_examples=200)
@given(st.lists(NAMES, min_size=2, max_size=8))
@example([' Length="9', '" Name="'])
def test_any_names(names: list[str]) -> None:
    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")

    body = "".join(f'<Blob Name="{escaped(name)}" Length="{len(name)}"/>' for name in names)
    assert_alike(f"<Job><Chunk>{body}</Chunk></Job>")


def test_rows_of_many_kinds_do_not_cost_a_pattern_each(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    pattern = plain_rows._run_pattern.__wrapped__
    monkeypatch.setattr(plain_rows, "_run_pattern", lambda *shape: made.append(shape) or pattern(*shape))
    body = "".join(f'<Blob Name="{number}" N{number}="x"/>' * 3 for number in range(200))
    assert len(read_as_rows(f"<Job><Chunk>{body}</Chunk></Job>".encode(), monkeypatch).chunks[0].blobs) == 600
    assert len(made) < 50
