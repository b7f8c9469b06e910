"""What the appliance remembers: metadata in sqlite, the bytes of blobs in files."""
