"""Putting data, in the style of the SDK that came before: a bulk job, chunk by chunk.

Usage: python samples/dropin/putting_data.py films reel1.mov reel2.mov
"""

import os
import sys
import time

from ds3 import ds3

bucket = sys.argv[1]
files = {os.path.basename(path): path for path in sys.argv[2:]}

client = ds3.createClientFromEnv()
client.put_bucket(ds3.PutBucketRequest(bucket))

objects = [ds3.Ds3PutObject(name, os.stat(path).st_size) for name, path in files.items()]
job = client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request(bucket, objects)).result
job_id = job["JobId"]

# Which chunks there are is known from the start; the appliance says when it has room for one.
waiting = {chunk["ChunkId"] for chunk in job["ObjectsList"]}
while waiting:
    ready = client.get_job_chunks_ready_for_client_processing_spectra_s3(
        ds3.GetJobChunksReadyForClientProcessingSpectraS3Request(job_id)
    )
    chunks = [chunk for chunk in ready.result["ObjectsList"] if chunk["ChunkId"] in waiting]
    if not chunks:
        time.sleep(int(ready.response.getheader("Retry-After") or 60))
    for chunk in chunks:
        for blob in chunk["ObjectList"]:
            if blob["InCache"] == "true":
                continue
            with open(files[blob["Name"]], "rb") as stream:
                offset, length = int(blob["Offset"]), int(blob["Length"])
                stream.seek(offset)
                client.put_object(ds3.PutObjectRequest(bucket, blob["Name"], length, stream, job=job_id, offset=offset))
        waiting.remove(chunk["ChunkId"])

print("stored", len(objects), "objects by job", job_id)
