"""CRC-32C without a library: byte planes of many lanes at once, as fast as `bytes.translate` is.

A long piece is taken as LANES segments side by side. One step takes the next byte of every segment: the four
bytes of all states are four strings, table look-ups are `translate`, and xor is done on big integers. In the end
the states are joined by shifting each over the length of those behind it.
"""

from __future__ import annotations

from functools import cache

POLYNOMIAL = 0x82F63B78
LANES = 1024
_SHORTEST = LANES * 16
"""Bytes below which a plain loop is the faster one."""


def _entry(byte: int) -> int:
    for _ in range(8):
        byte = byte >> 1 ^ (POLYNOMIAL if byte & 1 else 0)
    return byte


_TABLE = tuple(map(_entry, range(256)))
_PLANES = tuple(bytes(entry >> shift & 0xFF for entry in _TABLE) for shift in (0, 8, 16, 24))


def crc32c(data: bytes | memoryview, crc: int = 0) -> int:
    """Return the CRC-32C of what `crc` stands for followed by `data`."""
    state = crc ^ 0xFFFFFFFF
    steps = len(data) // LANES
    if len(data) >= _SHORTEST:
        state = _wide(data, steps, state)
        data = data[steps * LANES :]
    return _plain(data, state) ^ 0xFFFFFFFF


def _plain(data: bytes | memoryview, state: int) -> int:
    table = _TABLE
    for byte in data:
        state = table[(state ^ byte) & 0xFF] ^ state >> 8
    return state


def _wide(data: bytes | memoryview, steps: int, state: int) -> int:
    """Return the state after LANES segments of `steps` bytes each, the first of which begins with `state`."""
    low, second, third, high = (_first_lane(state >> shift & 0xFF) for shift in (0, 8, 16, 24))
    plane0, plane1, plane2, plane3 = _PLANES
    end = steps * LANES
    from_bytes = int.from_bytes
    for step in range(steps):
        index = (low ^ from_bytes(data[step:end:steps], "little")).to_bytes(LANES, "little")
        low = second ^ from_bytes(index.translate(plane0), "little")
        second = third ^ from_bytes(index.translate(plane1), "little")
        third = high ^ from_bytes(index.translate(plane2), "little")
        high = from_bytes(index.translate(plane3), "little")
    planes = [value.to_bytes(LANES, "little") for value in (low, second, third, high)]
    return _joined(planes, steps)


def _first_lane(byte: int) -> int:
    return byte


def _joined(planes: list[bytes], steps: int) -> int:
    table0, table1, table2, table3 = _shift_tables(steps)
    state = 0
    for b0, b1, b2, b3 in zip(*planes, strict=True):
        state = (
            table0[state & 0xFF]
            ^ table1[state >> 8 & 0xFF]
            ^ table2[state >> 16 & 0xFF]
            ^ table3[state >> 24]
            ^ (b0 | b1 << 8 | b2 << 16 | b3 << 24)
        )
    return state


@cache
def _shift_tables(count: int) -> tuple[tuple[int, ...], ...]:
    """Return tables, one for each byte of a state, that take it over `count` zero bytes."""
    columns = [_over_zeros(1 << bit, count) for bit in range(32)]
    return tuple(
        tuple(_combined(columns[place * 8 : place * 8 + 8], byte) for byte in range(256)) for place in range(4)
    )


def _combined(columns: list[int], byte: int) -> int:
    state = 0
    for bit, column in enumerate(columns):
        if byte >> bit & 1:
            state ^= column
    return state


def _over_zeros(state: int, count: int) -> int:
    for _ in range(count):
        state = _TABLE[state & 0xFF] ^ state >> 8
    return state
