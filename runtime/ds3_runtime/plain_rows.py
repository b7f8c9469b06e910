"""Long lists of plain rows, ``<Object Id="..." Length="..."/>`` half a million times, without a tree of them.

A tree of such a document takes ten times its memory. So runs of rows that hold nothing but attributes are proven to be
well-formed by one pattern, cut out, and read from the document itself when they are asked for; an element with
a comment, which no other element of such a document has, stands where they stood. All that is not plain is left to
the parser: what is odd is read as well as ever, and only as slowly.
"""

from __future__ import annotations

import re
from array import array
from codecs import getincrementaldecoder
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import overload

_FEW = 32
"""Rows that are left to the parser: so few are not worth the cut."""
_SHAPES = 16
"""Kinds of rows looked for in one document; each costs the making of a pattern."""
_PIECE = 1 << 20
_BLOCK = 1 << 18

_START = re.compile(b"<")
_ENTITIES = {"lt": "<", "gt": ">", "quot": '"', "apos": "'", "amp": "&", "#34": '"', "#38": "&", "#39": "'", "#60": "<"}
_REFERENCE = re.compile("&([a-z0-9#]+);")
_NAME = rb"[A-Za-z_][A-Za-z0-9_.-]*+"
_PLAIN = rb'[^"<&\x00-\x1f]*+'
"""Line ends are not plain: a parser makes spaces of them."""
_VALUE = rb"%s(?:&(?:%s);%s)*+" % (_PLAIN, "|".join(_ENTITIES).encode(), _PLAIN)
_ROW = re.compile(rb'<(%s)((?: %s="%s")++) ?/>' % (_NAME, _NAME, _VALUE))
_ATTRIBUTE = re.compile(rb' (%s)="[^"]*"' % _NAME)
_HEAD = re.compile(
    rb"""(?:\xef\xbb\xbf)?(?:<\?xml\ version=["']1\.0["']
        (?:\ encoding=["'](?i:utf-8)["'])?(?:\ standalone=["'](?:yes|no)["'])?\ ?\?>)?""",
    re.VERBOSE,
)
_NO_CHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
"""U+FFFE and U+FFFF, which XML does not allow."""


class Run(Sequence[bytes]):
    """Consecutive plain rows, each without its first character; `row_value` and `row_values` read them."""

    __slots__ = ("_content", "_length", "_starts", "end", "start", "tag")

    def __init__(self, tag: str, content: bytes, start: int, end: int) -> None:
        self.tag, self.start, self.end = tag, start, end
        self._content = content
        self._length = content.count(b"<", start, end)
        self._starts: array[int] | None = None

    @property
    def markup(self) -> bytes:
        """The rows as they stand in the document."""
        return self._content[self.start : self.end]

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> bytes: ...
    @overload
    def __getitem__(self, index: slice) -> list[bytes]: ...
    def __getitem__(self, index: int | slice) -> bytes | list[bytes]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(self._length))]
        number = range(self._length)[index]
        if self._starts is None:
            self._starts = array("Q", (found.start() for found in _START.finditer(self._content, self.start, self.end)))
            self._starts.append(self.end)
        return self._content[self._starts[number] + 1 : self._starts[number + 1]]

    def __iter__(self) -> Iterator[bytes]:
        return chain.from_iterable(self.blocks())

    def blocks(self) -> Iterator[list[bytes]]:
        """Yield the rows, some at a time: cutting them all at once would double the document."""
        start = self.start
        while start < self.end:
            border = self._content.find(b"<", start + _BLOCK, self.end)
            end = self.end if border < 0 else border
            yield self._content[start + 1 : end].split(b"<")
            start = end


def row_mark(name: str) -> bytes:
    """Return what stands before the value of an attribute."""
    return f' {name}="'.encode()


def row_value(row: bytes, mark: bytes) -> str | None:
    """Return the value behind the mark of an attribute of a plain row; None when the row has no such attribute."""
    found = row.find(mark)
    while found >= 0 and row.count(b'"', 0, found) & 1:
        found = row.find(mark, found + 1)  # what was found stands in a value
    if found < 0:
        return None
    start = found + len(mark)
    value = row[start : row.find(b'"', start)].decode()
    return _text(value) if "&" in value else value


def row_values(row: bytes) -> dict[str, str]:
    """Return all attributes of a plain row by name, in their order."""
    parts = row.decode().split('"')
    values = map(_text, parts[1::2]) if b"&" in row else parts[1::2]
    return dict(zip(_names("".join(parts[:-1:2])), values, strict=True))


def columns(rows: Sequence[bytes]) -> dict[str, list[str]]:
    """Return the attributes that plain rows have, each with its values; nothing if not all rows have the same ones."""
    text = b"".join(rows).decode()
    parts = text.split('"')
    names, values = parts[:-1:2], parts[1::2]
    width = rows[0].count(b'"') // 2
    shape = _names("".join(names[:width]))
    if len(values) != width * len(rows):
        return {}
    if len(rows) > 1 and names[width].endswith(names[0]):
        names[0] = names[width]  # as in all other rows, with the end of the row before
    if names[width:] != names[:-width]:
        return {}
    if "&" in text:
        values = [_text(value) for value in values]
    return {name: values[place::width] for place, name in enumerate(shape)}


def _text(value: str) -> str:
    return _REFERENCE.sub(lambda found: _ENTITIES[found[1]], value)


@lru_cache(maxsize=4 * _SHAPES)
def _names(markup: str) -> tuple[str, ...]:
    """Return the names in ``Object Id= Length=``."""
    return tuple(word.removesuffix("=") for word in markup.split(" ")[1:])


def cut_rows(content: bytes) -> tuple[bytes, list[Run]]:
    """Return a document without its long runs of plain rows, and these.

    In place of the run with number 7 stands ``<Object><!--7--></Object>``. A document with comments, DOCTYPE,
    CDATA or processing instructions, or in another encoding than UTF-8, comes back as it is.
    """
    runs = list(_runs(content)) if _is_text(content) else []
    gaps = list(_gaps(content, runs))
    if any(b"<!" in gap or b"<?" in gap for gap in (gaps[0][_head_length(content) :], *gaps[1:])):
        return content, []
    places = [b"<%s><!--%d--></%s>" % (tag, number, tag) for number, tag in enumerate(run.tag.encode() for run in runs)]
    return b"".join(piece for pair in zip(gaps, [*places, b""], strict=True) for piece in pair), runs


def _gaps(content: bytes, runs: list[Run]) -> Iterator[bytes]:
    """Yield what stands before, between and behind the runs."""
    position = 0
    for run in runs:
        yield content[position : run.start]
        position = run.end
    yield content[position:]


def _head_length(content: bytes) -> int:
    found = _HEAD.match(content)
    return found.end() if found else 0


def _runs(content: bytes) -> Iterator[Run]:
    shapes: set[tuple[bytes, ...]] = set()
    position = 0
    while (found := _ROW.search(content, position)) and len(shapes) <= _SHAPES:
        position = found.end()
        names = _ATTRIBUTE.findall(found[2])
        if len(set(names)) < len(names) or b"xmlns" in names:
            continue
        shapes.add((found[1], *names))
        run = _run_pattern(found[1], *names).match(content, found.start())
        position = run.end() if run else position
        if content.count(b"<", found.start(), position) > _FEW:
            yield Run(found[1].decode(), content, found.start(), position)


@lru_cache(maxsize=4 * _SHAPES)
def _run_pattern(tag: bytes, *names: bytes) -> re.Pattern[bytes]:
    """Return what matches rows with these attributes in this order, of which some may be missing."""
    attributes = b"".join(rb'(?: %s="%s")?+' % (re.escape(name), _VALUE) for name in names)
    return re.compile(rb"(?:<%s%s ?/>[ \t\r\n]*+)++" % (re.escape(tag), attributes))


def _is_text(content: bytes) -> bool:
    """Tell whether a document is UTF-8, and holds no character that XML does not allow."""
    if content.isascii():
        return True
    decoder = getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _PIECE):
            decoder.decode(content[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return not any(character in content for character in _NO_CHARACTERS)
