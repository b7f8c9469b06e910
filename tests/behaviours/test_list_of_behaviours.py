"""Which test shows which behaviour: none that users have asked for is missing, and none is shown by nothing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SHOWN = {
    "put": {
        "a job of several blobs and chunks whose first poll says later": (
            "test_a_first_poll_that_says_later_is_waited_for_and_every_blob_is_sent_once",
        ),
        "a list of ready blobs that is empty, with status 200": (
            "test_an_empty_list_of_ready_blobs_is_asked_for_again_no_sooner_than_told",
        ),
        "a blob that the cache holds already": ("test_a_blob_that_is_in_the_cache_is_counted_and_not_sent",),
        "a blob that is listed more than once": ("test_a_blob_that_is_listed_twice_is_sent_once",),
        "an object without bytes": ("test_an_empty_object_is_listed_with_size_zero",),
        "15,000 small files": ("test_many_small_files_exhaust_neither_connections_nor_descriptors",),
        "a file that is missing among others": (
            "test_one_missing_file_of_three_is_an_error_and_the_others_are_stored",
            "test_failing_objects_leave_the_stored_ones_alone",
        ),
        "FIFOs, sockets and devices": ("test_what_is_no_file_is_refused_by_name",),
        "symbolic links, and loops of them": (
            "test_links_are_followed_or_left_out_as_chosen",
            "test_links_can_be_forbidden",
            "test_loops_of_links_are_found",
        ),
        "two failures, and a number of tries": (
            "test_three_tries_outlast_two_failures",
            "test_a_single_try_ends_with_a_typed_error",
        ),
        "metadata of an object of many blobs": ("test_metadata_goes_along_with_every_blob",),
        "cancelling in the middle": ("test_a_cancelled_put_ends_its_job_its_blobs_and_its_threads",),
        "a blob that fails whenever it is listed": (
            "test_a_blob_that_fails_for_ever_is_tried_a_bounded_number_of_times",
        ),
        "jobs that are aggregated": ("test_aggregated_jobs_share_one_id_and_each_sends_its_own",),
        "options of a job": ("test_options_of_a_job_are_visible_on_the_appliance",),
        "a source that is a stream": ("test_a_stream_is_read_once_and_strictly_forwards",),
        "no room for another job": (
            "test_a_limit_of_open_jobs_is_waited_for_visibly",
            "test_a_limit_of_open_jobs_is_waited_for_no_longer_than_the_patience",
        ),
    },
    "get": {
        "blobs in any order": ("test_blobs_that_come_in_any_order_make_whole_files",),
        "a connection that is cut at some byte": ("test_after_a_cut_only_the_rest_is_fetched_by_range",),
        "content that does not fit its checksum": (
            "test_a_blob_with_a_wrong_checksum_is_fetched_again",
            "test_a_blob_that_never_has_its_checksum_is_an_error_and_no_file",
            "test_a_file_that_was_there_stays_until_the_new_one_is_whole",
        ),
        "a full disk, and one without access": (
            "test_a_full_disk_is_said_at_once_with_its_cause",
            "test_a_directory_without_access_is_said_at_once_with_its_cause",
        ),
        "a destination behind a linked directory": (
            "test_a_destination_behind_a_linked_directory_is_reached",
            "test_a_link_below_the_destination_leads_nobody_out",
        ),
        "everything, or a prefix": ("test_everything_or_what_has_a_prefix_is_fetched",),
        "two versions of one key": ("test_two_versions_of_one_name_become_two_files",),
        "a cache that is smaller than the object": ("test_an_object_longer_than_the_cache_is_streamed_in_order",),
        "objects that are missing when the job is opened": (
            "test_missing_objects_are_reported_and_the_others_restored",
        ),
    },
    "partial": {
        "two ranges": ("test_two_ranges_are_exactly_those_bytes",),
        "ranges that overlap": ("test_overlapping_ranges_are_merged",),
        "a range across two blobs": ("test_a_range_across_a_border_of_blobs_is_two_requests_joined",),
        "a range that is none": ("test_a_range_that_makes_no_sense_is_refused",),
    },
    "recovery": {
        "a put whose process was killed": ("test_a_killed_put_is_ended_by_another_process",),
        "a get whose process was killed": ("test_a_killed_get_is_ended_by_another_process",),
        "a job that is unknown": (
            "test_a_job_that_the_journal_does_not_know_is_a_typed_error",
            "test_a_job_that_the_appliance_does_not_know_is_a_typed_error",
        ),
        "a job that was cancelled": ("test_a_cancelled_job_is_a_typed_error",),
        "a put that completes while it is resumed": ("test_a_job_that_completes_while_it_is_resumed",),
        "a job of somebody else by the same name": ("test_a_job_of_somebody_else_with_the_same_name_is_left_alone",),
        "a get of which a part was deleted meanwhile": ("test_a_part_that_was_deleted_meanwhile_is_fetched_again",),
        "a job of another kind": ("test_a_job_of_another_kind_is_a_typed_error",),
    },
    "interrupts": {
        "Ctrl-C in a process": ("test_an_interrupt_leaves_nothing_half_written",),
        "Ctrl-C between any two lines": ("test_an_interrupt_may_come_at_any_moment",),
        "cancelling while the appliance hangs": ("test_a_server_that_does_not_answer_keeps_nobody",),
        "a failure as soon as the job is open": ("test_whatever_fails_first_the_job_is_cancelled",),
    },
    "names_and_metadata": {
        "names that are awkward": (
            "test_an_awkward_name_is_put_listed_fetched_and_deleted",
            "test_all_awkward_names_share_one_job",
            "test_the_signature_is_checked",
        ),
        "metadata that are awkward": (
            "test_metadata_comes_back_as_it_went",
            "test_metadata_that_is_given_twice_comes_back_as_a_list",
        ),
    },
    "transport": {
        "307 some times, then 200": (
            "test_a_body_is_sent_anew_as_often_as_the_appliance_is_busy",
            "test_a_busy_appliance_gets_all_blobs_of_a_job",
        ),
        "307 more often than allowed": ("test_a_busy_appliance_is_asked_no_more_often_than_allowed",),
        "error bodies of every shape": (
            "test_an_error_of_any_shape_is_typed_with_status_and_request_id",
            "test_an_answer_that_is_cut_or_no_answer_is_typed",
            "test_a_transfer_gets_over_broken_answers",
        ),
        "polls between two Retry-After": ("test_there_is_one_poll_per_retry_after_at_most",),
        "1,000 jobs in a loop": ("test_jobs_in_a_loop_let_nothing_grow",),
        "two clients at one job": (
            "test_two_clients_share_one_put_job_and_it_completes_once",
            "test_two_clients_share_one_get_job_and_it_completes_once",
        ),
    },
    "certification": {
        "one object of more than 100 GB in blobs": ("test_one_object_of_more_than_a_hundred_blobs",),
        "1,000 objects of mixed sizes": ("test_a_thousand_objects_of_mixed_sizes",),
        "a missing object": ("test_a_missing_object_is_not_found",),
        "bad credentials": ("test_bad_credentials_are_refused",),
        "a forbidden bucket": ("test_a_forbidden_bucket_is_refused",),
        "pages": ("test_pages_are_walked_to_the_end",),
        "objects that are not in the cache": ("test_objects_that_are_not_in_the_cache_are_waited_for",),
        "a cache that is full during a put": (
            "test_a_cache_that_is_full_during_a_put_is_waited_for",
            "test_a_refused_put_because_of_a_full_cache_is_repeated",
        ),
    },
}
"""By file: each behaviour, and the tests that show it."""


def written_tests(subject: str) -> dict[str, str]:
    """Return the tests of a file with what they say of themselves."""
    tree = ast.parse(Path(__file__).with_name(f"test_{subject}.py").read_text(encoding="utf-8"))
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    return {node.name: ast.get_docstring(node) or "" for node in found}


def test_every_file_is_in_the_list() -> None:
    """A new file of behaviours has to be added."""
    here = Path(__file__)
    files = {path.stem.removeprefix("test_") for path in here.parent.glob("test_*.py") if path != here}
    assert files == SHOWN.keys()


@pytest.mark.parametrize("subject", SHOWN)
def test_every_behaviour_is_shown_and_every_test_shows_one(subject: str) -> None:
    """The list names tests that exist, and all of them, each once."""
    named = [test for tests in SHOWN[subject].values() for test in tests]
    assert sorted(named) == sorted(written_tests(subject))


@pytest.mark.parametrize("subject", SHOWN)
def test_every_test_says_what_it_shows(subject: str) -> None:
    """Each has a sentence of its own."""
    said = written_tests(subject)
    assert all(text.endswith(".") for text in said.values()), [name for name, text in said.items() if not text]
    assert len(set(said.values())) == len(said)
