"""The appliance without its sockets: a request goes in, a reply comes out."""

from __future__ import annotations

import logging
from itertools import count

from ds3_contract import Operation, Status

from . import behaviour as _behaviours  # noqa: F401  fills the table of behaviours
from .access.gate import Gate
from .access.signature import SUB_RESOURCES
from .behaviour.table import behaviour_of
from .behaviour.world import Answer, Call, World
from .clock import http_date
from .errors import Disconnected, Refusal
from .http.message import Reply, Request
from .record import Requests, Seen
from .wire.arguments import Arguments
from .wire.encoder import Encoder
from .wire.routing import Router
from .wire.target import Query, plain

logger = logging.getLogger(__name__)

XML = "text/xml;charset=UTF-8"


class Appliance:
    """Lets requests in, finds what they ask for, has it done, and writes the answer."""

    def __init__(self, world: World, requests: Requests) -> None:
        self._world = world
        self._requests = requests
        self._gate = Gate(world.store.records, world.settings, world.clock)
        self._router = Router(world.contract.operations)
        self._encoder = Encoder(world.contract)
        self._request_ids = count(1)

    def answer(self, request: Request) -> Reply:
        """Return the reply to a request, whatever happens."""
        request_id = next(self._request_ids)
        seen = Seen(request.verb, request.target)
        try:
            reply = self._reply(request, seen, request_id)
            seen.status = reply.status
        finally:
            self._requests.add(seen)
        return self._stamped(reply, request_id)

    def refuse(self, refusal: Refusal, resource: str) -> Reply:
        """Return the reply to something that is not even a request."""
        request_id = next(self._request_ids)
        return self._stamped(self._error(refusal, resource, request_id), request_id)

    def count_traffic(self, received: int, sent: int) -> None:
        """Take note of the bytes of bodies that went over a connection."""
        self._requests.add_traffic(received=received, sent=sent)

    def _reply(self, request: Request, seen: Seen, request_id: int) -> Reply:
        try:
            return self._perform(request, seen)
        except Refusal as refusal:
            return self._error(refusal, request.path, request_id)
        except Disconnected:
            raise
        except Exception:  # a fault in one answer is logged and told, but does not end the connection
            logger.exception("%s %s failed", request.verb, request.target)
            fault = Refusal(500, "InternalError", "The simulator has a fault; its log says which.")
            return self._error(fault, request.path, request_id)

    def _perform(self, request: Request, seen: Seen) -> Reply:
        user = self._gate.admit(request)
        query = Query(request.query)
        route = self._router.find(request.verb, request.path, query)
        seen.operation = route.operation.name
        behaviour = behaviour_of(route.operation)
        _refuse_foreign(route.operation, query)
        _require_length(route.operation, request)
        arguments = Arguments(self._world.contract, route, query)
        return self._encode(route.operation, behaviour(Call(self._world, route.operation, arguments, request, user)))

    def _encode(self, operation: Operation, answer: Answer) -> Reply:
        status = _status(operation, answer.status)
        reply = Reply(status.code, answer.headers, file=answer.file, close=answer.close, before_end=answer.before_end)
        if status.type and self._encoder.has_body(status.type):
            rows = {} if answer.rows is None else {self._encoder.rows(status.type): answer.rows}
            reply.content = self._encoder.document(status.type, {**(answer.values or {}), **rows})
            reply.headers["Content-Type"] = XML
        return reply

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
