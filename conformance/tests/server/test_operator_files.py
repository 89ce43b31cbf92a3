"""The files of an operator: root access keys, key files, certificates and logs."""

import json
import re
import signal

from conformance.principals import Clients, client
from conformance.server import Server, run_cli
from conformance.tests.server.test_operator import log_lines, make_certificate, metric
from conformance.waiting import eventually


def test_a_root_access_key_that_is_saved_stays(fresh_server):
    """Nobody may have read the first yet: the next is saved beside it."""
    server = fresh_server(credentials=())
    first = server.data_dir / "root-access-key.env"
    content = first.read_bytes()
    server.stop()
    second = server.data_dir / "root-access-key.2.env"
    said = run_cli(server, "root", "new-access-key", "--data-dir", server.data_dir).stdout
    assert str(second) in said and str(first) not in said, said
    assert first.read_bytes() == content
    assert second.stat().st_mode & 0o777 == 0o600
    made = second.read_bytes()
    run_cli(server, "root", "new-access-key", "--data-dir", server.data_dir)
    assert (first.read_bytes(), second.read_bytes()) == (content, made)
    assert (server.data_dir / "root-access-key.3.env").exists()
    server.start()
    # The key of the first file was the oldest of three, and root has two.
    server.credentials = tuple(re.findall(r"^export AWS_\w*KEY\w*=(\S+)$", made.decode(), re.MULTILINE))
    assert client("sts", server.http, server.root).get_caller_identity()["Arn"].endswith(":root")


def test_the_key_file_may_lie_elsewhere(tmp_path):
    """Made there at the first start, and every command that opens the root key finds it by flag or variable."""
    elsewhere = tmp_path / "keys" / "root.key"
    elsewhere.parent.mkdir()
    with Server(extra_arguments=["--key-file", elsewhere]) as server:
        assert elsewhere.stat().st_mode & 0o777 == 0o600
        assert not (server.data_dir / "root.key").exists()
        assert not log_lines(server, "opens with a plain key file in the data directory")
        account = server.account
        server.stop()
        where = ["--data-dir", server.data_dir]
        for words in (["verify"], ["root", "new-access-key"], ["slots", "test"], ["recover"]):
            without = run_cli(server, *words, *where, check=False)
            assert without.returncode == 1 and "root.key" in without.stderr, without.stderr
            run_cli(server, *words, *where, "--key-file", elsewhere)
            run_cli(server, *words, *where, environment={"IRONKEEP_KEY_FILE": str(elsewhere)})
        refused_loss = run_cli(server, "recover", *where, "--key-file", elsewhere, "--accept", "orphans", check=False)
        assert refused_loss.returncode == 1 and "nothing of that kind was found" in refused_loss.stderr
        server.extra_arguments, server.environment = [], {"IRONKEEP_KEY_FILE": str(elsewhere)}
        server.start()
        assert server.account == account
        config = tmp_path / "ironkeep.toml"
        config.write_text(f'key-file = "{elsewhere}"\n')
        server.stop()
        server.extra_arguments, server.environment = ["--config", config], {}
        server.start()
        assert server.account == account


def test_the_log_of_a_sighup_is_in_order(fresh_server, tmp_path):
    """First that it came, then what came of it."""
    certificate, key = make_certificate(tmp_path, "own")
    log = tmp_path / "access.log"
    server = fresh_server(extra_arguments=["--tls-cert", certificate, "--tls-key", key, "--access-log", log])
    for outcome in ("the certificate was read", "the certificate cannot be used"):
        seen = len(server.log())
        server.process.send_signal(signal.SIGHUP)

        def told():
            lines = server.log()[seen:].splitlines()
            return [json.loads(line)["fields"]["message"] for line in lines if line.endswith("}")]

        messages = eventually(lambda: len(told()) == 3 and told(), what="three lines")
        assert messages[0].startswith("SIGHUP: "), messages
        assert any(message.startswith(outcome) for message in messages[1:]), messages
        assert "the access log was opened anew" in messages[1:], messages
        certificate.write_text("no certificate")


def test_an_access_log_that_cannot_be_written_is_counted():
    with Server(extra_arguments=["--access-log", "/dev/full"]) as server:
        clients = Clients(server.http, server.root)
        assert metric(server, "ironkeep_access_log_failures_total") == 0
        clients.kms.list_keys()
        eventually(lambda: metric(server, "ironkeep_access_log_failures_total") > 0, what="the failure to be counted")
        assert len(log_lines(server, "the access log cannot be written")) == 1
        clients.kms.list_keys()
        before = metric(server, "ironkeep_access_log_failures_total")
        eventually(lambda: metric(server, "ironkeep_access_log_failures_total") > before, what="each failure to be counted")
        assert len(log_lines(server, "the access log cannot be written")) == 1, "said once"
        assert not log_lines(server, "the access log is written again")
