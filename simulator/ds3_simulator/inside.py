"""What the appliance does on its owner's behalf, without a connection: nothing is signed, recorded or goes wrong."""

from __future__ import annotations

from io import BufferedReader, BytesIO

from .behaviour.table import behaviour_of
from .behaviour.world import Answer, Call, World
from .http.body import Body
from .http.message import Headers, Request
from .state.seeds import OWNER
from .wire.arguments import Arguments
from .wire.routing import Router
from .wire.target import Query


def ask(world: World, verb: str, target: str) -> Answer:
    """Carry out a request without a body; a refusal if it cannot be."""
    owner = world.store.records.find("SpectraUser", OWNER)
    assert owner is not None, "every appliance has an owner"
    request = Request(verb, target, "HTTP/1.1", Headers(()), Body(BufferedReader(BytesIO()), 0))
    query = Query(request.query)
    route = Router(world.contract.operations).find(verb, request.path, query)
    call = Call(world, route.operation, Arguments(world.contract, route, query), request, owner)
    return behaviour_of(route.operation)(call)
