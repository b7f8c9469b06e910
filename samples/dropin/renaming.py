"""Renaming, in the style of the SDK that came before: other names on the server than on disk, and deleting by folder.

Usage: python samples/dropin/renaming.py films dailies take-a.mov take-b.mov
"""

import os
import sys

from ds3 import ds3, ds3Helpers

bucket, folder, paths = sys.argv[1], sys.argv[2], sys.argv[3:]
names = {path: f"{folder}/{number:03}{os.path.splitext(path)[1]}" for number, path in enumerate(paths, 1)}

client = ds3.createClientFromEnv()
helper = ds3Helpers.Helper(client)

# Each object has a name on the server and a path on disk, and neither has to look like the other.
helper.put_objects(
    [ds3Helpers.HelperPutObject(name, path, os.stat(path).st_size) for path, name in names.items()], bucket
)
for path, name in names.items():
    print(path, "is stored as", name)

helper.get_objects([ds3Helpers.HelperGetObject(name, path + ".restored") for path, name in names.items()], bucket)
for path, name in names.items():
    print(name, "is restored as", path + ".restored")

client.delete_folder_recursively_spectra_s3(ds3.DeleteFolderRecursivelySpectraS3Request(bucket, folder))
print(folder, "is deleted")
