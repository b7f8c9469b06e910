"""The command line: what can be said, and what it means."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from ..contracts import known_versions
from ..faults import Fault
from ..numbers import show_duration, show_size
from ..settings import Settings
from ..simulator import ACCESS_KEY, SECRET_KEY
from ..tuning import read_settings, setting_types
from .texts import DESCRIPTION, EXAMPLES

_OBJECTS = (
    ("--blob-size", "blob_size", "longest blob; what is longer is cut"),
    ("--chunk-size", "chunk_size", "a chunk takes blobs until the next would make it longer"),
    ("--min-upload-size", "min_upload_size", "smallest max_upload_size that jobs may ask for; 0 allows any"),
    ("--retry-after", "retry_after", "value of Retry-After, in whole seconds"),
    ("--job-timeout", "job_timeout", "a job in which nothing happens for so long is given up"),
    ("--max-jobs", "max_jobs", "jobs that may be open"),
)
_MEDIA = (
    ("--cache-size", "cache_size", "bytes of the cache; chunks wait for room in it"),
    ("--persist-delay", "persist_delay", "from a chunk's last byte until it is on tape"),
    ("--tape-load", "tape_load", "until a tape that is not in a drive can be read"),
    ("--tapes", "tapes", "tapes in a new library"),
    ("--tape-capacity", "tape_capacity", "bytes that a new tape holds"),
    ("--drives", "tape_drives", "drives in a new library"),
)
_IN_BYTES = frozenset({"blob_size", "chunk_size", "min_upload_size", "cache_size", "tape_capacity"})


def read_command_line(arguments: Sequence[str] | None = None) -> Namespace:
    """Return what was said; `settings` holds all settings that were, checked."""
    parser = _parser()
    options = parser.parse_args(arguments)
    given = {name: value for _, name, _ in (*_OBJECTS, *_MEDIA) if (value := getattr(options, name)) is not None}
    try:
        options.settings = read_settings(given | dict(options.set))
    except ValueError as error:
        parser.error(str(error))
    if options.tls_key and not options.tls_certificate:
        parser.error("--tls-key is for the certificate of --tls-certificate, which is missing")
    return options


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="ds3-simulator",
        usage="ds3-simulator [options]",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=partial(RawDescriptionHelpFormatter, width=115, max_help_position=26),
    )
    parser.add_argument("--version", action="version", version=f"ds3-simulator {_version()}")
    _add_appliance(parser.add_argument_group("the appliance").add_argument)
    _add_network(parser.add_argument_group("the network").add_argument)
    _add_settings(parser.add_argument_group("objects and jobs"), _OBJECTS)
    _add_settings(parser.add_argument_group("cache and tapes"), _MEDIA)
    _add_faults(parser.add_argument_group("what goes wrong, and the rest").add_argument)
    return parser


def _add_appliance(add: Callable[..., Any]) -> None:
    add("--api", metavar="VERSION", help=f"API version: {', '.join(known_versions())} (the newest)")
    add("--contract", type=Path, metavar="FILE", help="a contract of your own, instead of --api")
    add("--data", type=Path, metavar="DIR", help="where everything is kept (a temporary directory that goes away)")
    add(
        "--bucket",
        action="append",
        default=[],
        metavar="NAME",
        help="a bucket that is there from the start; repeatable",
    )
    add("--access-key", default=ACCESS_KEY, type=_key, metavar="ID", help="access id of the user spectra (%(default)s)")
    add(
        "--secret-key",
        default=SECRET_KEY,
        type=_key,
        metavar="KEY",
        help="secret key of the user spectra (%(default)s)",
    )
    add(
        "--user",
        action="append",
        default=[],
        type=_user,
        metavar="NAME:ID:KEY",
        help="a further user, with access id and secret key; repeatable",
    )


def _add_network(add: Callable[..., Any]) -> None:
    add("--host", default="127.0.0.1", metavar="ADDRESS", help="address to listen on (%(default)s)")
    add("--port", type=_port, default=0, help="port to listen on; 0 takes a free one (%(default)s)")
    add("--management", action="store_true", help="open a management port too, where data cannot be had")
    add("--control-host", default="127.0.0.1", metavar="ADDRESS", help="address of the control port (%(default)s)")
    add("--control-port", type=_port, default=0, metavar="PORT", help="status page and control; 0 takes a free one")
    add("--no-control", action="store_true", help="open no control port")
    add("--tls", action="store_true", help="serve HTTPS; without a certificate, one is made (needs ds3-simulator[tls])")
    add("--tls-certificate", type=Path, metavar="FILE", help="certificate in PEM form, with its chain")
    add("--tls-key", type=Path, metavar="FILE", help="its key in PEM form, if that is in a file of its own")


def _add_settings(group: argparse._ArgumentGroup, options: Sequence[tuple[str, str, str]]) -> None:
    kinds = setting_types()
    for flag, name, meaning in options:
        usual = getattr(Settings, name)
        shown = show_duration(usual) if kinds[name] == "float" else show_size(usual) if name in _IN_BYTES else usual
        metavar = "DURATION" if kinds[name] == "float" else "SIZE" if name in _IN_BYTES else "N"
        group.add_argument(flag, dest=name, metavar=metavar, help=f"{meaning} ({shown})")


def _add_faults(add: Callable[..., Any]) -> None:
    add(
        "--fault",
        action="append",
        default=[],
        type=_fault,
        metavar="TEXT",
        help="something that goes wrong; repeatable",
    )
    add("--list-faults", action="store_true", help="say what can go wrong, and end")
    add(
        "--seed",
        type=int,
        default=0,
        metavar="N",
        help="what chance follows; the same seed, the same faults (%(default)s)",
    )
    add(
        "--set",
        action="append",
        default=[],
        type=_assignment,
        metavar="NAME=VALUE",
        help="any other setting; repeatable: " + ", ".join(_others()),
    )
    levels = ("debug", "info", "warning", "error")
    add("--log-level", choices=levels, default="warning", help="what is logged, to standard error (%(default)s)")


def _others() -> list[str]:
    named = {name for _, name, _ in (*_OBJECTS, *_MEDIA)}
    return [name for name in setting_types() if name not in named]


def _fault(text: str) -> Fault:
    try:
        return Fault.parse(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r}: {error}") from None


def _key(text: str) -> str:
    if not text:
        raise ArgumentTypeError("a key cannot be empty")
    return text


def _user(text: str) -> tuple[str, str, str]:
    name, _, keys = text.partition(":")
    access_key, _, secret_key = keys.partition(":")
    if not (name and access_key and secret_key):
        raise ArgumentTypeError(f"{text!r} is not NAME:ID:KEY")
    return name, access_key, secret_key


def _assignment(text: str) -> tuple[str, str]:
    name, found, value = text.partition("=")
    if not found:
        raise ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise ArgumentTypeError(f"{text!r} is no port")
    return int(text)


def _version() -> str:
    try:
        return version("ds3-simulator")
    except PackageNotFoundError:
        return "(not installed)"
