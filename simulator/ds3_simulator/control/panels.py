"""The parts of the status page that change: the state in HTML."""

from __future__ import annotations

from collections.abc import Iterable

from .html import Markup, join, tag
from .view import MOST_CHUNKS, MOST_LEFT, Values

_UNITS = ("B", "KiB", "MiB", "GiB", "TiB", "PiB")


def panels(state: Values) -> Markup:
    """Return all of them."""
    if not state["running"]:
        return join(_head(state), tag("p", "The appliance is down.", class_="down"), _faults(state), _requests(state))
    left = tag("div", _cache(state), _buckets(state), class_="stack")
    right = tag("div", _media(state), _faults(state), class_="stack")
    return join(_head(state), _jobs(state), left, right, _requests(state))


def size(number: float) -> str:
    """Return a number of bytes for people."""
    unit = 0
    while number >= 1024 and unit < len(_UNITS) - 1:
        number, unit = number / 1024, unit + 1
    return f"{number:.0f} {_UNITS[unit]}" if unit == 0 or number >= 100 else f"{number:.1f} {_UNITS[unit]}"


def _head(state: Values) -> Markup:
    ahead = f" · {_span(state['ahead'])} ahead" if state["ahead"] >= 1 else ""
    facts = [
        ("appliance", tag("code", state["endpoint"])),
        ("API", state["api"]),
        ("clock", f"{state['now'].replace('T', ' ')[:19]} UTC{ahead}"),
        ("requests", f"{state['requests']:,}"),
        ("connections", f"{state['connections']:,}"),
        ("received", size(state["bytes_received"])),
        ("sent", size(state["bytes_sent"])),
        ("data", tag("code", state["data"])),
    ]
    return tag("dl", *(tag("div", tag("dt", name), tag("dd", value)) for name, value in facts), class_="facts")


def _span(seconds: float) -> str:
    """Return a duration for people, in its two largest units."""
    days, rest = divmod(round(seconds), 86_400)
    hours, rest = divmod(rest, 3600)
    parts = zip((days, hours, *divmod(rest, 60)), ("d", "h", "min", "s"), strict=True)
    return " ".join([f"{number} {unit}" for number, unit in parts if number][:2])


def _jobs(state: Values) -> Markup:
    jobs = [_job(job) for job in state["jobs"]] or [_nothing("No job yet.")]
    under_way = sum(job["status"] == "IN_PROGRESS" for job in state["jobs"])
    return _panel("Jobs", f"{under_way} under way", *jobs, class_="wide")


def _job(job: Values) -> Markup:
    open_ = job["status"] == "IN_PROGRESS"
    moved = job["completed"] if job["type"] != "PUT" else job["cached"]
    head = tag(
        "div",
        tag("b", job["type"], class_="kind"),
        tag("span", job["name"], class_="name"),
        tag("span", job["bucket"], class_="bucket"),
        _badge(
            job["status"].replace("_", " ").lower(), "good" if job["status"] == "COMPLETED" else "" if open_ else "bad"
        ),
        tag("span", f"{size(moved)} of {size(job['size'])}{_on_tape(job)}", class_="count"),
        class_="job-head",
    )
    bars = [_bar(moved, job["size"], "transferred")] if open_ else []
    if open_ and job["type"] == "PUT":
        bars.append(_bar(job["completed"], job["size"], "on media"))
    return tag("article", head, *bars, _chunks(job) if open_ else "", class_="job" if open_ else "job ended")


def _on_tape(job: Values) -> str:
    return f", {size(job['completed'])} on media" if job["type"] == "PUT" and job["status"] == "IN_PROGRESS" else ""


def _chunks(job: Values) -> Markup:
    dots = (
        tag("i", class_=f"chunk {chunk['state']}", title=f"chunk {chunk['number']}: {chunk['state']}{_left(chunk)}")
        for chunk in job["chunks"]
    )
    states = [chunk["state"] for chunk in job["chunks"]]
    counts = (f"{states.count(state)} {state}" for state in dict.fromkeys(states))
    more = f" of the first {MOST_CHUNKS}" if job["chunk_count"] > MOST_CHUNKS else ""
    told = f"{job['chunk_count']:,} chunk{'s' * (job['chunk_count'] != 1)}: {', '.join(counts)}{more}"
    return tag("div", tag("div", *dots, class_="dots"), tag("small", told), class_="chunks")


def _left(chunk: Values) -> str:
    count = chunk["left"]
    return "" if count == 0 else f", {count} blob{'s' * (count > 1)}{' or more' * (count >= MOST_LEFT)} left"


def _cache(state: Values) -> Markup:
    cache = state["cache"]
    share = cache["used"] / cache["size"] if cache["size"] else 0.0
    told = tag("p", tag("b", f"{share:.0%}"), f" {size(cache['used'])} of {size(cache['size'])}")
    tasks = [
        tag(
            "tr",
            tag("td", _doing(task["kind"])),
            tag("td", task["about"], class_="text"),
            tag("td", task["since"][11:19], class_="number"),
        )
        for task in state["tasks"]
    ]
    table = _table(("task", "about", "#since"), tasks, "No task under way.")
    return _panel("Cache and tasks", "", told, _bar(cache["used"], cache["size"], "cache"), table)


def _doing(kind: str) -> str:
    """Return what kind of task it is, for people."""
    if kind.startswith("stalled"):
        return "no room for"
    return "write" if kind in ("chunk", "object") else kind


def _media(state: Values) -> Markup:
    drives = [
        tag("span", drive["serial_number"], ": ", tag("b", drive["tape"] or "empty"), class_="drive")
        for drive in state["drives"]
    ]
    tapes = [
        tag(
            "tr",
            tag("td", tape["bar_code"], class_="text"),
            tag("td", (tape["state"] or "").replace("_", " ").lower(), *_mounted(tape)),
            tag("td", _bar(tape["used"], tape["capacity"] or 0, "tape")),
            tag("td", size(tape["used"]), class_="number"),
        )
        for tape in state["tapes"]
    ]
    table = _table(("tape", "state", "fill", "#used"), tapes, "No tapes.")
    return _panel("Tapes and drives", "", tag("p", *drives, class_="drives"), table)


def _mounted(tape: Values) -> list[object]:
    return [" ", _badge(tape["mount"], "good" if tape["mount"] == "loaded" else "busy")] if tape["mount"] else []


def _buckets(state: Values) -> Markup:
    rows = [
        tag(
            "tr",
            tag("td", bucket["name"], class_="text"),
            tag("td", f"{bucket['objects']:,}", class_="number"),
            tag("td", "many" if bucket["bytes"] is None else size(bucket["bytes"]), class_="number"),
        )
        for bucket in state["buckets"]
    ]
    return _panel("Buckets", "", _table(("bucket", "#objects", "#bytes"), rows, "No bucket yet."))


def _faults(state: Values) -> Markup:
    rows = [
        tag(
            "tr",
            tag("td", tag("code", fault["description"]), class_="text"),
            tag("td", f"{fault['struck']:,} of {fault['matched']:,}", class_="number"),
            tag("td", tag("button", "remove", type="button", data_remove=fault["id"]), class_="number"),
        )
        for fault in state["faults"]
    ]
    return _panel("Faults", "", _table(("fault", "#struck", ""), rows, "Nothing goes wrong."))


def _requests(state: Values) -> Markup:
    rows = [
        tag(
            "tr",
            tag("td", _badge(seen["status"] or "gone", _tone(seen["status"]))),
            tag("td", seen["method"]),
            tag("td", seen["target"], class_="text target", title=seen["target"]),
            tag("td", seen["operation"], class_="operation"),
            tag("td", size(seen["received"] or seen["sent"]), class_="number"),
            tag("td", f"{seen['duration'] * 1000:,.0f} ms", class_="number"),
        )
        for seen in state["last_requests"]
    ]
    return _panel(
        "Last requests", "", _table(("", "", "target", "operation", "#body", "#took"), rows, "None yet."), class_="wide"
    )


def _tone(status: int) -> str:
    if 200 <= status < 300:
        return "good"
    return "busy" if status in (307, 503) else "bad"


def _panel(title: str, aside: str, *content: object, class_: str = "") -> Markup:
    head = tag("h2", title, *([" ", tag("small", aside)] if aside else []))
    return tag("section", head, *content, class_=f"panel {class_}".strip())


def _table(heads: Iterable[str], rows: list[Markup], empty: str) -> Markup:
    if not rows:
        return _nothing(empty)
    head = tag("thead", tag("tr", *(tag("th", name.lstrip("#"), scope="col", class_=_side(name)) for name in heads)))
    return tag("div", tag("table", head, tag("tbody", *rows)), class_="scroll")


def _side(head: str) -> str | None:
    """Return the class of a column's head; a # marks columns of numbers."""
    return "number" if head.startswith("#") else None


def _bar(value: float, most: float, label: str) -> Markup:
    return tag(
        "progress", f"{value} of {most}", value=value if most else 1, max=most or 1, title=label, aria_label=label
    )


def _badge(text: object, tone: str) -> Markup:
    return tag("span", text, class_=f"badge {tone}".strip())


def _nothing(text: str) -> Markup:
    return tag("p", text, class_="nothing")
