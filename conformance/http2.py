"""HTTP/2 below the level of an SDK: streams of one connection, and requests signed by hand."""

import socket
import ssl

import h2.config
import h2.connection
import h2.events
import h2.exceptions

from conformance import raw
from conformance.raw import ANSWER_SECONDS_MAX, Answer


class Connection:
    """One connection, HTTP/2 from its first byte: by ALPN with TLS, by prior knowledge without."""

    def __init__(self, endpoint):
        plain = socket.create_connection(("127.0.0.1", endpoint.port), timeout=ANSWER_SECONDS_MAX)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if endpoint.secure:
            context = ssl.create_default_context(cafile=endpoint.ca_file)
            context.set_alpn_protocols(["h2"])
            self.socket = context.wrap_socket(plain, server_hostname="localhost")
            assert self.socket.selected_alpn_protocol() == "h2"
        else:
            self.socket = plain
        self.endpoint = endpoint
        # What the library would refuse to send is just what some tests are about.
        config = h2.config.H2Configuration(client_side=True, header_encoding="latin-1", validate_outbound_headers=False)
        self.protocol = h2.connection.H2Connection(config)
        self.heads, self.bodies, self.resets, self.ended = {}, {}, {}, set()
        self.settled = self.closed = False
        self.protocol.initiate_connection()
        self.flush()
        while not self.settled and not self.closed:
            self.receive()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def flush(self):
        try:
            self.socket.sendall(self.protocol.data_to_send())
        except OSError:
            self.closed = True  # the server has hung up

    def receive(self):
        """Takes in what the server sends next; a server that has hung up ends every stream."""
        try:
            data = self.socket.recv(65536)
        except TimeoutError:
            raise
        except OSError:
            data = b""
        if not data:
            self.closed = True
            return
        for event in self.protocol.receive_data(data):
            match event:
                case h2.events.RemoteSettingsChanged():
                    self.settled = True
                case h2.events.ResponseReceived():
                    self.heads[event.stream_id] = dict(event.headers)
                case h2.events.DataReceived():
                    self.bodies[event.stream_id] = self.bodies.get(event.stream_id, b"") + event.data
                    self.protocol.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                case h2.events.StreamReset():
                    self.resets[event.stream_id] = event.error_code
                case h2.events.StreamEnded():
                    self.ended.add(event.stream_id)
                case h2.events.ConnectionTerminated():
                    self.closed = True
        self.flush()

    def begin(self, method, path, headers, *, end):
        """Sends a request's head; its stream."""
        stream = self.protocol.get_next_available_stream_id()
        named = [(name.lower(), value) for name, value in headers.items() if name.lower() not in ("host", "connection")]
        pseudo = [(":method", method), (":scheme", self.endpoint.url.split(":")[0]), (":authority", self.endpoint.host), (":path", path)]
        self.protocol.send_headers(stream, pseudo + named, end_stream=end)
        self.flush()
        return stream

    def send(self, stream, body, *, end=True):
        """Sends a body as fast as the server's windows let it; stops when the server ends the stream."""
        rest = memoryview(body)
        while rest and not self.is_over(stream):
            room = min(self.protocol.local_flow_control_window(stream), self.protocol.max_outbound_frame_size, len(rest))
            if not room:
                self.receive()
                continue
            self.protocol.send_data(stream, bytes(rest[:room]))
            rest = rest[room:]
            self.flush()
        if end and not self.is_over(stream):
            self.protocol.end_stream(stream)
            self.flush()

    def reset(self, stream):
        self.protocol.reset_stream(stream)
        self.flush()

    def is_over(self, stream):
        return self.closed or stream in self.ended or stream in self.resets

    def answer(self, stream):
        """The answer of a stream; its status is None if the server reset the stream or hung up."""
        while not self.is_over(stream):
            self.receive()
        head = self.heads.get(stream, {})
        status = int(head[":status"]) if stream in self.ended else None
        return Answer(status, head, self.bodies.get(stream, b""))

    def start(self, principal, method, path, *, headers=None, body=b"", **signing):
        """Signs and sends a whole request; its stream."""
        signed = raw.sign(self.endpoint, principal, method, path, headers=headers, body=body, **signing)
        signed.setdefault("Content-Length", str(len(body)))
        stream = self.begin(method, path, signed, end=not body)
        if body:
            self.send(stream, body)
        return stream

    def call(self, principal, method, path, **arguments):
        return self.answer(self.start(principal, method, path, **arguments))
