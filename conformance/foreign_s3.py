"""Another S3 server (moto's, from PyPI) in a process of its own, and a relay in front of a server that can hold or
damage what passes."""

import http.client
import http.server
import subprocess
import sys
import threading
import urllib.parse

from conformance.principals import Clients, Endpoint, Principal

# Prints where it listens, and ends with its standard input.
MOTO = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
"""


class Moto:
    """moto's server. It has S3's API and looks at no signature."""

    principal = Principal("AKIAMOTOMOTOMOTOMOTO", "moto-secret-access-key")

    def __enter__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-c", MOTO], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        port = self.process.stdout.readline().strip()
        assert port, "moto did not start"
        self.endpoint = Endpoint(f"http://127.0.0.1:{port}", "us-east-1", None)
        self.clients = Clients(self.endpoint, self.principal)
        return self

    def __exit__(self, kind, value, trace):
        self.process.stdin.close()
        self.process.wait(30)


class Relay:
    """Hands requests on to `url`. What is read under a path that ends in `damaged` has its last bit turned; the first
    read of one that ends in `held` waits until `release` is set, and `reached` says that it waits."""

    def __init__(self, url, damaged=None, held=None):
        self.upstream = urllib.parse.urlsplit(url)
        self.damaged, self.held = damaged, held
        self.reached, self.release = threading.Event(), threading.Event()

    def __enter__(self):
        relay = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def serve(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                path = urllib.parse.urlsplit(self.path).path
                if relay.held and self.command == "GET" and path.endswith(relay.held) and not relay.reached.is_set():
                    relay.reached.set()
                    relay.release.wait(60)
                upstream = http.client.HTTPConnection(relay.upstream.hostname, relay.upstream.port, timeout=30)
                upstream.request(self.command, self.path, body=body, headers=dict(self.headers))
                answer = upstream.getresponse()
                content = answer.read()
                if relay.damaged and self.command == "GET" and path.endswith(relay.damaged) and content:
                    content = content[:-1] + bytes([content[-1] ^ 1])
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                        self.send_header(name, value)
                length = answer.getheader("content-length") if self.command == "HEAD" else str(len(content))
                self.send_header("Content-Length", length or "0")
                self.end_headers()
                self.wfile.write(content)
                upstream.close()

            do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = serve

            def log_message(self, *words):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        return self

    def __exit__(self, kind, value, trace):
        self.release.set()
        self.server.shutdown()
        self.server.server_close()
