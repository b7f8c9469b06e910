"""Store files under other names than they have on disk, fetch them under yet others, and delete them by folder.

Usage: python samples/rename.py films dailies take-a.mov take-b.mov
"""

import sys
from pathlib import Path

import ds3


def main(bucket: str, folder: str, *files: str) -> None:
    """Store the files as 001, 002... in a folder of the bucket, restore them as copies, and delete the folder."""
    names = {file: f"{folder}/{number:03}{Path(file).suffix}" for number, file in enumerate(files, 1)}
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client)
        transfers.put(bucket, [ds3.PutSource(name, file) for file, name in names.items()])
        transfers.get(bucket, [ds3.GetTarget(name, f"{file}.restored") for file, name in names.items()])
        for file, name in names.items():
            print(f"{file} is stored as {name} and restored as {file}.restored")
        client.delete_folder_recursively_spectra_s3(ds3.DeleteFolderRecursivelySpectraS3Request(bucket, folder))
        print(f"{folder} is deleted")


if __name__ == "__main__":
    main(*sys.argv[1:])
