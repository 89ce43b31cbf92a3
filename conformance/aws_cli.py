"""The AWS CLI of the test environment, one process a call.

Python and the CLI's modules take three quarters of a second to load. They are loaded once, in a process that
does nothing else; each call is a fork of it, with an environment, a folder and files of its own.
"""

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
from pathlib import Path

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["awscli.clidriver", "botocore.httpsession", "awscli.customizations.s3.subcommands"])


class CliFailed(AssertionError):
    """The AWS CLI exited with an error; `stderr` holds what it said."""

    def __init__(self, arguments, status, stderr):
        super().__init__(f"aws {' '.join(arguments)} exited with {status}: {stderr}")
        self.stderr = stderr


def main(arguments, environment, folder, streams):
    """Is the CLI: what a new process runs. `streams` are the files of its input, output and errors."""
    from awscli import clidriver

    # The folder of the CLI's own models, which its import puts there.
    environment = {"AWS_DATA_PATH": os.environ["AWS_DATA_PATH"]} | environment
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    for number, (path, flags) in enumerate(zip(streams, (os.O_RDONLY, os.O_WRONLY, os.O_WRONLY), strict=True)):
        os.dup2(os.open(path, flags), number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)
    sys.argv = ["aws", *arguments]
    sys.exit(clidriver.main())


class AwsCli:
    """The AWS CLI, with a home of its own."""

    def __init__(self, endpoint, principal):
        self.endpoint = endpoint
        self.principal = principal
        self.home = tempfile.TemporaryDirectory(prefix="ironkeep-cli-")

    def environment(self):
        variables = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
            "HOME": self.home.name,
            "AWS_ENDPOINT_URL": self.endpoint.url,
            "AWS_DEFAULT_REGION": self.endpoint.region,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_PAGER": "",
            "LANG": "C.UTF-8",
        }
        if self.endpoint.ca_file:
            variables["AWS_CA_BUNDLE"] = self.endpoint.ca_file
        return variables | self.principal.environment()

    def run(self, *arguments, seconds=240, stdin=""):
        """Runs `aws ARGUMENTS...`; returns what it printed. Raises CliFailed on an error."""
        arguments = [str(argument) for argument in arguments]
        status, stdout, stderr = self.call(arguments, stdin, seconds)
        if status != 0:
            raise CliFailed(arguments, status, stderr)
        return stdout

    def call(self, arguments, stdin, seconds):
        """Exit status, output and errors of one call."""
        with tempfile.TemporaryDirectory(prefix="ironkeep-call-") as folder:
            streams = [Path(folder, name) for name in ("stdin", "stdout", "stderr")]
            for stream, text in zip(streams, (stdin, "", ""), strict=True):
                stream.write_text(text, encoding="utf-8")
            process = FORKS.Process(target=main, args=(arguments, self.environment(), self.home.name, streams))
            process.start()
            process.join(seconds)
            if process.is_alive():
                process.kill()
                process.join()
                raise subprocess.TimeoutExpired(["aws", *arguments], seconds)
            return process.exitcode, *(stream.read_text(encoding="utf-8") for stream in streams[1:])

    def json(self, *arguments, **options):
        text = self.run(*arguments, "--output", "json", **options)
        return json.loads(text) if text.strip() else None
