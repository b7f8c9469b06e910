"""Errors and what they know."""

from typing import assert_type

import ds3


def facts(client: ds3.Client) -> None:
    try:
        client.get_service(ds3.GetServiceRequest())
    except ds3.errors.ApiError as error:
        assert_type(error.status, int)
        assert_type(error.code, str | None)
        assert_type(error.message, str | None)
        assert_type(error.request_id, str | None)
    except ds3.errors.Ds3Error as error:
        assert_type(error.operation, str)
        assert_type(error.resource, str | None)
        assert_type(error.status, int | None)
        assert_type(error.attempts, int)
        assert_type(error.retry_after, float | None)
        assert_type(error.retryable, bool)
        assert_type(error.__cause__, BaseException | None)


def families() -> None:
    busy: type[ds3.errors.ApiError] = ds3.errors.CacheFull
    slow: type[ds3.errors.TransportError] = ds3.errors.ReadTimeout
    wrong: type[ds3.errors.ApiError] = ds3.errors.ReadTimeout  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    print(busy, slow, wrong)
