"""The appliance without its sockets: a request goes in, a reply comes out."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from itertools import count

from ds3_contract import Operation, Status

from . import behaviour as _behaviours  # noqa: F401  fills the table of behaviours
from .access.gate import Gate
from .access.rights import Rights
from .access.secrets import Secrets
from .access.signature import SUB_RESOURCES
from .behaviour.system.backend import refuse_out_of_service
from .behaviour.table import behaviour_of
from .behaviour.world import Answer, Call, World
from .clock import http_date
from .errors import Disconnected, Refusal
from .faults.attendance import Asked, Attendance
from .faults.encounter import Undisturbed
from .http.message import Reply, Request
from .record import Requests, Seen
from .state.records import Fields
from .wire.arguments import Arguments
from .wire.encoder import Encoder
from .wire.routing import Router
from .wire.target import Query, plain

logger = logging.getLogger(__name__)

XML = "text/xml;charset=UTF-8"


@dataclass(frozen=True, slots=True)
class _Visit:
    """One request on its way through the appliance."""

    id: int
    request: Request
    asked: Asked | Refusal
    seen: Seen
    encounter: Undisturbed


class Appliance:
    """Lets requests in, finds what they ask for, has it done, and writes the answer."""

    def __init__(self, world: World, requests: Requests, attendance: Attendance) -> None:
        self._world = world
        self._requests = requests
        self._attendance = attendance
        self._gate = Gate(world.store.records, world.settings, world.clock)
        self._rights = Rights(world)
        self._secrets = Secrets(world.contract)
        self._router = Router(world.contract.operations)
        self._encoder = Encoder(world.contract)
        self._request_ids = count(1)

    def connected(self) -> int:
        """Take note of a connection; return its number."""
        return self._requests.connected()

    def disconnected(self) -> None:
        """Take note of the end of a connection."""
        self._requests.disconnected()

    def greet(self, peer: str, port: int) -> None:
        """Let a new connection meet its faults."""
        self._attendance.greet(peer, port)

    def is_quick(self, request: Request) -> bool:
        """Whether a request, with its whole body there, is answered in no time: it is for data, and undisturbed."""
        is_for_data = request.verb in ("GET", "PUT", "HEAD", "DELETE") and not request.target.startswith("/_rest_/")
        return is_for_data and not self._attendance.is_busy

    def answer(self, request: Request) -> Reply:
        """Return the reply to a request, whatever happens."""
        visit = self._visit(request)
        seen, encounter = visit.seen, visit.encounter
        try:
            with encounter.conditions():
                reply = self._stamped(self._reply(visit), visit.id)
            seen.status = reply.status
            _end(encounter, reply)
        finally:
            seen.received, seen.faults = request.body.received, encounter.kinds
            self._requests.add(seen)
        reply.ended = partial(self._requests.ended, seen)
        return reply

    def gather(self) -> None:
        """Let what the answers of this thread change become certain together, with `settle`."""
        self._world.database.gather()

    def settle(self) -> bool:
        """Make certain what was gathered; False if that failed, so that none of the answers is true."""
        return self._world.database.settle()

    def refuse(self, refusal: Refusal, resource: str) -> Reply:
        """Return the reply to something that is not even a request."""
        request_id = next(self._request_ids)
        return self._stamped(self._error(refusal, resource, request_id), request_id)

    def _visit(self, request: Request) -> _Visit:
        asked = self._asked(request)
        seen = Seen.of(request)
        if isinstance(asked, Asked):
            seen.operation = asked.route.operation.name
        return _Visit(next(self._request_ids), request, asked, seen, self._attendance.encounter(request, asked))

    def _asked(self, request: Request) -> Asked | Refusal:
        """Return what a request asks for; the refusal of what makes no sense is kept for those who may ask."""
        try:
            query = Query(request.query)
            return Asked(query, self._router.find(request.verb, request.path, query))
        except Refusal as refusal:
            return refusal

    def _reply(self, visit: _Visit) -> Reply:
        request = visit.request
        try:
            return visit.encounter.begin() or self._perform(visit)
        except Refusal as refusal:
            return self._error(refusal, request.path, visit.id)
        except Disconnected:
            raise
        except Exception:  # a fault in one answer is logged and told, but does not end the connection
            logger.exception("%s %s failed", request.verb, request.target)
            fault = Refusal(500, "InternalError", "The simulator has a fault; its log says which.")
            return self._error(fault, request.path, visit.id)

    def _perform(self, visit: _Visit) -> Reply:
        request, asked = visit.request, visit.asked
        user = self._gate.admit(request)
        visit.seen.user = user["name"]
        if isinstance(asked, Refusal):
            raise asked
        operation = asked.route.operation
        behaviour = behaviour_of(operation)
        _refuse_foreign(operation, asked.query)
        _require_length(operation, request)
        arguments = Arguments(self._world.contract, asked.route, asked.query)
        self._world.life.catch_up()
        if operation.area != "s3":
            self._world.life.update_records()
        call = Call(self._world, operation, arguments, request, user)
        self._rights.check(call)
        refuse_out_of_service(call)
        return self._encode(call, behaviour(call))

    def _encode(self, call: Call, answer: Answer) -> Reply:
        status = _status(call.operation, answer.status)
        reply = Reply(status.code, answer.headers, file=answer.file, close=answer.close, before_end=answer.before_end)
        if answer.content is not None:
            reply.content = answer.content
        elif status.type and self._encoder.has_body(status.type):
            self._keep_secrets(call.user, status.type, answer)
            rows = {} if answer.rows is None else {self._encoder.rows(status.type): answer.rows}
            reply.content = self._encoder.document(status.type, {**(answer.values or {}), **rows})
            reply.headers["Content-Type"] = XML
        return reply

    def _keep_secrets(self, user: Fields, type_name: str, answer: Answer) -> None:
        """Blank what the user may not know."""
        if self._secrets.are_in(type_name) and not self._rights.is_unbounded(user):
            answer.values = answer.values and self._secrets.known_to(user, type_name, answer.values)
            if answer.rows is not None:
                answer.rows = [self._secrets.known_to(user, type_name, row) for row in answer.rows]

    def _stamped(self, reply: Reply, request_id: int) -> Reply:
        date = http_date(self._world.clock.outside())
        reply.headers |= {"x-amz-request-id": str(request_id), "Date": date, "Server": "ds3-simulator"}
        return reply

    def _error(self, refusal: Refusal, resource: str, request_id: int) -> Reply:
        values = {
            "code": refusal.code,
            "http_error_code": refusal.status,
            "message": refusal.message,
            "resource": resource,
            "resource_id": request_id,
        }
        content = self._encoder.document("Error", values)
        return Reply(refusal.status, refusal.headers | {"Content-Type": XML}, content)


def _end(encounter: Undisturbed, reply: Reply) -> None:
    try:
        encounter.end(reply)
    except Disconnected:
        reply.discard()
        raise


def _status(operation: Operation, code: int | None) -> Status:
    if code is None:
        return operation.accepted[0]
    return next((status for status in operation.statuses if status.code == code), Status(code))


def _refuse_foreign(operation: Operation, query: Query) -> None:
    """Refuse what Amazon has beside an object or bucket: it must not hit the object itself."""
    known = {plain(entry if isinstance(entry, str) else entry.name) for entry in operation.query}
    foreign = [key for key in query.keys if key in SUB_RESOURCES and plain(key) not in known]
    if foreign and operation.area == "s3":
        raise Refusal(501, "NotImplemented", f"There is no {foreign[0]} here.")


def _require_length(operation: Operation, request: Request) -> None:
    if operation.body and operation.verb in ("PUT", "POST") and request.headers.get("content-length") is None:
        raise Refusal(411, "MissingContentLength", "A body needs a Content-Length.")
