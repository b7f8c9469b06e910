"""Be told when jobs are done: register, receive at a small listener, print, and take the registration back.

Usage: python samples/notifications.py 192.0.2.7 8080 3

The address is the one at which the appliance reaches this machine; the sample ends after three notifications.
"""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

import ds3


class Listener(BaseHTTPRequestHandler):
    """Takes one notification; the appliance is content with any 2xx and tries again after anything else."""

    def do_POST(self) -> None:
        """Print which job is done, and answer."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        told = ds3.JobCompletedNotificationPayload.from_xml(body)
        how = "cancelled" if told.cancel_occurred else "completed"
        print(f"job {told.job_id} {how}, {len(told.objects_not_persisted)} blobs not persisted")
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing of requests."""


def main(address: str = "127.0.0.1", port: str = "0", count: str = "1") -> None:
    """Register, wait for so many notifications, and leave no registration behind."""
    with HTTPServer((address, int(port)), Listener) as server, ds3.Client.from_env() as client:
        end_point = f"http://{address}:{server.server_port}/jobs"
        register = ds3.PutJobCompletedNotificationRegistrationSpectraS3Request(end_point, format="XML")
        registration = client.send(register).result
        print(f"listening at {end_point}")
        try:
            for _ in range(int(count)):
                server.handle_request()
        finally:
            client.send(ds3.DeleteJobCompletedNotificationRegistrationSpectraS3Request(registration.id))


if __name__ == "__main__":
    main(*sys.argv[1:])
