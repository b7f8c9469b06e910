"""Every answer in every way in which an appliance might write it: the typed result is the same."""

from __future__ import annotations

import importlib
import os
from typing import Any

import pytest
from answer_documents import VARIANTS, answer_documents, assert_typed

from ds3_contract import Operation, read_contract
from ds3_generator.generate import contract_path
from ds3_generator.naming import snake
from ds3_runtime.errors import MissingField
from ds3_runtime.http import Headers
from ds3_runtime.reply import HttpReply

CONTRACT = read_contract(contract_path(os.environ.get("DS3_TEST_API", "5.8")))
DOCUMENTED = [operation for operation in CONTRACT.operations if next(answer_documents(CONTRACT, operation), None)]


def bare_request(operation: Operation) -> Any:
    """Return a request without arguments: reading an answer needs none."""
    module = importlib.import_module(f"ds3.operations.{snake(operation.name)}")
    kind = getattr(module, f"{operation.name}Request")
    return kind.__new__(kind)


@pytest.mark.parametrize("operation", DOCUMENTED, ids=lambda operation: operation.name)
def test_typed_results(operation: Operation) -> None:
    request = bare_request(operation)
    seen = set()
    for document in answer_documents(CONTRACT, operation):
        seen.add(document.variant)
        reply = HttpReply(document.status.code, "OK", Headers(), document.content)
        try:
            assert_typed(request.parse(reply).result, document.typed, MissingField)
        except Exception as error:
            error.add_note(f"{document.variant}: {document.content.decode(errors='replace')[:2000]}")
            raise
    assert seen == set(VARIANTS)


def test_most_operations_answer_in_documents() -> None:
    assert len(DOCUMENTED) > len(CONTRACT.operations) / 2
