"""`ironkeep` as a filter: bytes in, bytes out, against the server of a principal."""

import os
import subprocess

from conformance.server import binary, clean_environment

SECONDS_MAX = 120


class Cli:
    """The command line, calling `endpoint` as `principal`."""

    def __init__(self, server, endpoint, principal):
        self.environment = clean_environment(server.home) | principal.environment()
        self.environment |= {"AWS_ENDPOINT_URL": endpoint.url, "AWS_DEFAULT_REGION": endpoint.region, "HOME": str(server.home)}
        if endpoint.ca_file:
            self.environment["AWS_CA_BUNDLE"] = endpoint.ca_file

    def run(self, *words, data=b""):
        command = [str(binary()), *map(str, words)]
        return subprocess.run(command, env=self.environment, input=data, capture_output=True, timeout=SECONDS_MAX)

    def __call__(self, *words, data=b""):
        """What it wrote; it has to end well."""
        done = self.run(*words, data=data)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    def fails(self, *words, data=b""):
        """What it said; it has to end badly, and to have written nothing."""
        done = self.run(*words, data=data)
        assert done.returncode == 1 and done.stdout == b"", done
        return done.stderr.decode()


def most_resident_bytes(cli, words, source, sink):
    """The most memory that a command has had."""
    with open(source, "rb") as stdin, open(sink, "wb") as stdout:
        process = subprocess.Popen([str(binary()), *words], env=cli.environment, stdin=stdin, stdout=stdout)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_maxrss * 1024
