"""What older scripts do, from their first line, against a simulated appliance."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from object_names import AWKWARD_NAMES

from ds3 import ds3
from ds3_simulator import Simulator

from .conftest import BUCKET


def put(client: Any, name: str, data: bytes, headers: dict[str, Any] | None = None, **job: Any) -> None:
    client.put_object(ds3.PutObjectRequest(BUCKET, name, len(data), io.BytesIO(data), headers, **job))


def get(client: Any, path: Path, name: str, **more: Any) -> bytes:
    with path.open("wb") as stream:
        client.get_object(ds3.GetObjectRequest(BUCKET, name, stream, **more))
    return path.read_bytes()


def test_the_first_script(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DS3_ENDPOINT", simulator.endpoint.removeprefix("http://"))
    monkeypatch.setenv("DS3_ACCESS_KEY", simulator.access_key)
    monkeypatch.setenv("DS3_SECRET_KEY", simulator.secret_key)
    monkeypatch.delenv("http_proxy", raising=False)
    script = """
from ds3 import ds3
client = ds3.createClientFromEnv()
client.put_bucket(ds3.PutBucketRequest("TestBucket"))
for bucket in client.get_service(ds3.GetServiceRequest()).result['BucketList']:
    print(bucket['Name'])
"""
    exec(script, {})
    assert capsys.readouterr().out == "TestBucket\n"


def test_everything_by_a_star(simulator: Simulator) -> None:
    script = """
from ds3.ds3 import *
client = Ds3Client(endpoint, Credentials(accessId=access, key=secret))
client.put_bucket(PutBucketRequest(bucket_name="b"))
try:
    client.put_bucket(PutBucketRequest("b"))
except RequestFailed as e:
    code = e.code, e.http_error_code
client.close()
"""
    names: dict[str, Any] = {"endpoint": simulator.endpoint, "access": simulator.access_key}
    names |= {"secret": simulator.secret_key, "Ds3Client": ds3.Ds3Client}
    exec(script, names)
    assert names["code"][1] == 409


def test_put_list_get_delete(client: Any, tmp_path: Path) -> None:
    contents = {name: b"" if name.endswith("/") else str(number).encode() for number, name in enumerate(AWKWARD_NAMES)}
    for name, content in contents.items():
        put(client, name, content)
    listed = client.get_bucket(ds3.GetBucketRequest(BUCKET)).result
    assert {entry["Key"]: entry["Size"] for entry in listed["ContentsList"]} == {
        name: str(len(content)) for name, content in contents.items()
    }
    for name, content in contents.items():
        assert get(client, tmp_path / "o", name) == content
        assert client.delete_object(ds3.DeleteObjectRequest(BUCKET, name)).result is None
    assert client.get_bucket(ds3.GetBucketRequest(BUCKET)).result["ContentsList"] == []
    client.delete_bucket(ds3.DeleteBucketRequest(BUCKET))
    assert client.head_bucket(ds3.HeadBucketRequest(BUCKET)).result == ds3.HeadRequestStatus.DOESNTEXIST


def test_names_with_prefixes_markers_and_delimiters(client: Any) -> None:
    for name in ("a/1", "a/2", "b", "c"):
        put(client, name, b"x")
    first = client.get_bucket(ds3.GetBucketRequest(BUCKET, delimiter="/", max_keys=2)).result
    assert [prefix["Prefix"] for prefix in first["CommonPrefixesList"]] == ["a/"]
    assert ([entry["Key"] for entry in first["ContentsList"]], first["IsTruncated"]) == (["b"], "true")
    rest = client.get_bucket(ds3.GetBucketRequest(BUCKET, delimiter="/", marker=first["NextMarker"])).result
    assert ([entry["Key"] for entry in rest["ContentsList"]], rest["IsTruncated"]) == (["c"], "false")
    inside = client.get_bucket(ds3.GetBucketRequest(BUCKET, prefix="a/")).result
    assert [entry["Key"] for entry in inside["ContentsList"]] == ["a/1", "a/2"]


def test_metadata_and_heads(client: Any) -> None:
    put(client, "o", b"x", {"Title": "film", "x-amz-meta-reels": ["1", "2"]})
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, "o"))
    assert head.result == ds3.HeadRequestStatus.EXISTS
    assert head.meta_data == {"title": ["film"], "reels": ["1", "2"]}
    assert head.blob_checksum_type == "MD5"
    assert head.blob_checksums == {0: base64.b64encode(hashlib.md5(b"x").digest()).decode()}
    assert head.response.getheader("content-length") == head.response.msg["Content-Length"] == "1"
    assert client.head_object(ds3.HeadObjectRequest(BUCKET, "none")).result == "DOESNTEXIST"
    assert client.head_bucket(ds3.HeadBucketRequest(BUCKET)).status_code == 200


def test_a_range_set_by_hand(client: Any, tmp_path: Path) -> None:
    put(client, "o", b"0123456789")
    with (tmp_path / "part").open("wb") as stream:
        request = ds3.GetObjectRequest(BUCKET, "o", stream)
        request.headers["Range"] = "bytes=2-4"
        response = client.get_object(request, buffer_size=2)
    assert (response.response.status, (tmp_path / "part").read_bytes()) == (206, b"234")


def test_bulk_jobs_by_hand(client: Any, tmp_path: Path) -> None:
    contents = {f"reel-{number}": bytes([number]) * (7_000 * number) for number in range(5)}
    wanted = [ds3.Ds3PutObject(name, len(data)) for name, data in contents.items()]
    job = client.put_bulk_job_spectra_s3(
        ds3.PutBulkJobSpectraS3Request(BUCKET, wanted, priority="high", name="in")
    ).result
    assert (job["Priority"], job["Name"], job["RequestType"]) == ("HIGH", "in", "PUT")
    transfer(
        client,
        job,
        lambda blob: put(client, blob["Name"], cut(contents, blob), job=job["JobId"], offset=blob["Offset"]),
    )
    got = dict.fromkeys(contents, b"")
    chosen = [ds3.Ds3GetObject(name) for name in contents]
    job = client.get_bulk_job_spectra_s3(ds3.GetBulkJobSpectraS3Request(BUCKET, chosen)).result

    def fetch(blob: dict[str, str]) -> None:
        piece = get(client, tmp_path / "blob", blob["Name"], job=job["JobId"], offset=int(blob["Offset"]))
        assert len(got[blob["Name"]]) == int(blob["Offset"])
        got[blob["Name"]] += piece

    transfer(client, job, fetch)
    assert got == contents
    assert client.get_job_spectra_s3(ds3.GetJobSpectraS3Request(job["JobId"])).result["Status"] == "COMPLETED"


def cut(contents: dict[str, bytes], blob: dict[str, str]) -> bytes:
    return contents[blob["Name"]][int(blob["Offset"]) : int(blob["Offset"]) + int(blob["Length"])]


def transfer(client: Any, job: dict[str, Any], move: Any) -> None:
    """Move blobs as they become ready, as the loop in every old script does."""
    moved: set[tuple[str, str]] = set()
    total = sum(len(chunk["ObjectList"]) for chunk in job["ObjectsList"])
    while len(moved) < total:
        request = ds3.GetJobChunksReadyForClientProcessingSpectraS3Request(job["JobId"])
        response = client.get_job_chunks_ready_for_client_processing_spectra_s3(request)
        for chunk in sorted(response.result["ObjectsList"], key=lambda chunk: int(chunk["ChunkNumber"])):
            for blob in chunk["ObjectList"]:
                if (blob["Name"], blob["Offset"]) not in moved:
                    move(blob)
                    moved.add((blob["Name"], blob["Offset"]))
        time.sleep(int(response.response.getheader("retry-after", "0")))


def test_many_are_deleted_at_once(client: Any) -> None:
    for name in "abc":
        put(client, name, b"x")
    wanted = [ds3.DeleteObject(name) for name in "abz"]
    result = client.delete_objects(ds3.DeleteObjectsRequest(BUCKET, wanted)).result
    assert sorted(entry["Key"] for entry in result["DeletedList"]) == ["a", "b"]
    assert [entry["Key"] for entry in result["ErrorList"]] == ["z"]


def test_a_folder_is_deleted(client: Any) -> None:
    for name in ("f/a", "f/b/c", "g"):
        put(client, name, b"x")
    client.delete_folder_recursively_spectra_s3(ds3.DeleteFolderRecursivelySpectraS3Request(BUCKET, "f"))
    listed = client.get_bucket(ds3.GetBucketRequest(BUCKET)).result
    assert [entry["Key"] for entry in listed["ContentsList"]] == ["g"]


def test_pages(client: Any) -> None:
    names = [f"{number:03}" for number in range(7)]
    for name in names:
        put(client, name, b"x")
    found: list[str] = []
    while True:
        request = ds3.GetObjectsDetailsSpectraS3Request(bucket_id=BUCKET, page_length=3, page_offset=len(found))
        page = client.get_objects_details_spectra_s3(request)
        found += [entry["Name"] for entry in page.result["S3ObjectList"]]
        assert page.paging_total_result_count == 7
        assert page.paging_truncated == 7 - len(found)
        if not page.paging_truncated:
            break
    assert found == names


def test_notifications(client: Any) -> None:
    request = ds3.PutJobCompletedNotificationRegistrationSpectraS3Request("192.168.56.101", format="JSON")
    made = client.put_job_completed_notification_registration_spectra_s3(request).result
    assert (made["NotificationEndPoint"], made["Format"], made["LastNotification"]) == ("192.168.56.101", "JSON", None)
    listed = client.get_job_completed_notification_registrations_spectra_s3(
        ds3.GetJobCompletedNotificationRegistrationsSpectraS3Request()
    ).result
    assert [each["Id"] for each in listed["JobCompletedNotificationRegistrationList"]] == [made["Id"]]
    client.delete_job_completed_notification_registration_spectra_s3(
        ds3.DeleteJobCompletedNotificationRegistrationSpectraS3Request(made["Id"])
    )
    with pytest.raises(ds3.RequestFailed) as raised:
        client.get_job_completed_notification_registration_spectra_s3(
            ds3.GetJobCompletedNotificationRegistrationSpectraS3Request(made["Id"])
        )
    assert raised.value.http_error_code == 404


def test_a_multipart_upload(client: Any, tmp_path: Path) -> None:
    upload = client.initiate_multi_part_upload(ds3.InitiateMultiPartUploadRequest(BUCKET, "o")).result["UploadId"]
    parts = [b"a" * 6000, b"b" * 10]
    for number, part in enumerate(parts, 1):
        client.put_multi_part_upload_part(ds3.PutMultiPartUploadPartRequest(BUCKET, "o", number, part, upload))
    open_ = client.list_multi_part_uploads(ds3.ListMultiPartUploadsRequest(BUCKET)).result["UploadList"]
    assert [entry["UploadId"] for entry in open_] == [upload]
    listed = client.list_multi_part_upload_parts(ds3.ListMultiPartUploadPartsRequest(BUCKET, "o", upload)).result
    found = [ds3.Part(int(part["PartNumber"]), part["ETag"]) for part in listed["PartList"]]
    done = client.complete_multi_part_upload(ds3.CompleteMultiPartUploadRequest(BUCKET, "o", found, upload)).result
    assert done["Key"] == "o"
    assert get(client, tmp_path / "o", "o") == b"".join(parts)


def test_placement_and_json(client: Any, simulator: Simulator) -> None:
    put(client, "o", b"x")
    simulator.settle()
    request = ds3.GetPhysicalPlacementForObjectsSpectraS3Request(BUCKET, [ds3.Ds3GetObject("o")])
    result = client.get_physical_placement_for_objects_spectra_s3(request).result
    assert len(result["TapeList"]) == 1
    assert json.loads(json.dumps(result)) == result
    full = ds3.GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request(BUCKET, [ds3.Ds3GetObject("o")])
    blobs = client.get_physical_placement_for_objects_with_full_details_spectra_s3(full).result["ObjectList"]
    assert blobs[0]["PhysicalPlacement"]["TapeList"][0]["BarCode"] == result["TapeList"][0]["BarCode"]
    question = json.dumps({"blobIds": [blobs[0]["Id"]]})
    assert json.loads(client.get_blob_persistence_spectra_s3(ds3.GetBlobPersistenceSpectraS3Request(question)).result)


def test_two_clients_in_two_styles(client: Any) -> None:
    import ds3 as new

    put(client, "o", b"x")
    listed = client.typed_client.get_bucket(new.GetBucketRequest(BUCKET)).result
    assert [entry.key for entry in listed.objects] == ["o"]


def test_a_test_of_a_user_replaces_a_method(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ds3.Client, "get_service", lambda self, request: (self, request))
    assert client.get_service(5) == (client, 5)


class Counting(ds3.Client):
    """A client that a script has derived from the old one."""

    calls = 0

    def put_bucket(self, request: Any) -> Any:
        self.calls += 1
        return super().put_bucket(request)


def test_a_client_of_a_script(simulator: Simulator) -> None:
    client = Counting(simulator.endpoint, ds3.Credentials(simulator.access_key, simulator.secret_key))
    client.put_bucket(ds3.PutBucketRequest("b"))
    assert client.calls == 1
    assert client.get_system_information_spectra_s3(ds3.GetSystemInformationSpectraS3Request()).result["ApiVersion"]
    client.close()


def test_bad_keys_and_bad_names(simulator: Simulator, client: Any) -> None:
    stranger = ds3.Client(simulator.endpoint, ds3.Credentials(simulator.access_key, "wrong"))
    with pytest.raises(ds3.RequestFailed) as raised:
        stranger.get_service(ds3.GetServiceRequest())
    assert raised.value.http_error_code == 403
    stranger.close()
    with pytest.raises(ds3.RequestFailed) as raised:
        client.put_bucket(ds3.PutBucketRequest("a/b"))
    assert (raised.value.http_error_code, raised.value.code) == (400, "InvalidBucketName")


def test_the_old_modules_need_nothing_but_themselves() -> None:
    import subprocess

    script = "from ds3 import ds3, ds3network; import sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.split()
    assert not {"httpx", "lxml", "ds3.operations", "ds3.models"} & set(loaded)
