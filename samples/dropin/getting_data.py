"""Getting data, in the style of the SDK that came before: a bulk job, chunk by chunk.

Usage: python samples/dropin/getting_data.py films restored reel1.mov reel2.mov
"""

import os
import sys
import time

from ds3 import ds3

bucket, directory, names = sys.argv[1], sys.argv[2], sys.argv[3:]
os.makedirs(directory, exist_ok=True)

client = ds3.createClientFromEnv()
objects = [ds3.Ds3GetObject(name) for name in names]
job = client.get_bulk_job_spectra_s3(ds3.GetBulkJobSpectraS3Request(bucket, objects)).result
job_id = job["JobId"]

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
            path = os.path.join(directory, os.path.basename(blob["Name"]))
            offset = int(blob["Offset"])
            with open(path, "r+b" if os.path.exists(path) else "w+b") as stream:
                stream.seek(offset)
                client.get_object(ds3.GetObjectRequest(bucket, blob["Name"], stream, job=job_id, offset=offset))
        waiting.remove(chunk["ChunkId"])

print("restored", len(objects), "objects by job", job_id)
