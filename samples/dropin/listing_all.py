"""Listing all buckets and objects, in the style of the SDK that came before.

Usage: python samples/dropin/listing_all.py
"""

from ds3 import ds3

client = ds3.createClientFromEnv()

for bucket in client.get_service(ds3.GetServiceRequest()).result["BucketList"]:
    print(bucket["Name"])
    marker = None
    while True:
        listed = client.get_bucket(ds3.GetBucketRequest(bucket["Name"], marker=marker)).result
        for found in listed["ContentsList"]:
            print("   ", found["Size"], found["Key"])
        if listed["IsTruncated"] != "true":
            break
        marker = listed["NextMarker"]
