"""Bulk jobs: opened, worked on chunk by chunk, looked at, ended."""
