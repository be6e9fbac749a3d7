#!/usr/bin/env python3
"""A web form on this machine alone: the page posts answers as JSON, exo-check makes the report.

    python3 examples/web_form.py [PORT]

Answers go to exo-check on its standard input, never as arguments, and nothing is written.
"""

import http.server
import pathlib
import subprocess
import sys

PAGE = pathlib.Path(__file__).with_name("web_form.html")
MOST = 1 << 20  # exo-check reads no more


class Form(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/":
            self.send(200, "text/html", PAGE.read_bytes())
        elif self.path == "/questions":
            run = subprocess.run(["exo-check", "questions", "--format", "json"], capture_output=True)
            self.send(200, "application/json", run.stdout)
        else:
            self.send(404, "text/plain", b"")

    def do_POST(self):
        length = self.headers.get("Content-Length", "")
        # A length that is no plain number, or a negative one, would be read without end.
        if self.path != "/report" or not (length.isascii() and length.isdigit() and len(length) < 8):
            return self.send(400, "text/plain", b"")
        if int(length) > MOST:
            return self.send(400, "text/plain", b"")
        answers = self.rfile.read(int(length))
        run = subprocess.run(["exo-check", "--format", "json"], input=answers, capture_output=True)
        status = {0: 200, 65: 422}.get(run.returncode, 500)
        kind = "application/json" if status != 500 else "text/plain"
        return self.send(status, kind, run.stdout or run.stderr)

    def send(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """No log: what people ask for here is their own."""


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), Form) as server:
        print(f"http://127.0.0.1:{server.server_port}/", flush=True)
        server.serve_forever()
