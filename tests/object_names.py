"""Names of objects that clients, servers and file systems get wrong."""

from __future__ import annotations

AWKWARD_NAMES = [
    "plain.txt",
    "with space",
    " leading and trailing ",
    "plus+plus",
    "100%",
    "%41",
    "semi;colon",
    "amp&ersand=equals",
    "quest?ion",
    "ha#sh",
    "co:lon",
    "at@sign",
    "tab\there",
    "ünïcödé/日本語/🎬.mxf",
    "a//b",
    "/leading/slash",
    "trailing/",
    "dots/../and/./dots",
    "..",
    "quotes'\"`",
    "<less>&greater",
    "back\\slash|pipe^~{}[]",
    "$!*(),",
    "long/" + "x" * 1000,
]
