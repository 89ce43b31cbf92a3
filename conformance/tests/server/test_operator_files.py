"""The files of an operator: root access keys, key files, certificates and logs."""

import json
import re
import signal

import pytest

from conformance.principals import Clients, client
from conformance.server import Server, run_cli
from conformance.tests.server.test_operator import log_lines, make_certificate, metric
from conformance.tests.server.test_server import free_port
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


COMMANDS = [["slots", "list"], ["slots", "test"], ["verify"], ["recover"], ["root", "new-access-key"], ["lock-time", "confirm"]]


def test_every_offline_command_goes_by_the_configuration_file(tmp_path):
    """The same file as the server's, by flag or variable; a flag of the command wins over it."""
    elsewhere, config = tmp_path / "root.key", tmp_path / "ironkeep.toml"
    with Server(extra_arguments=["--key-file", elsewhere]) as server:
        server.stop()
        config.write_text(f'data-dir = "{server.data_dir}"\nkey-file = "{elsewhere}"\nhttp = "off"\n')
        for words in COMMANDS:
            run_cli(server, *words, "--config", config)
            run_cli(server, *words, environment={"IRONKEEP_CONFIG": str(config)})
            wins = run_cli(server, *words, "--config", config, "--data-dir", tmp_path / "nothing", check=False)
            assert wins.returncode == 1 and str(tmp_path / "nothing") in wins.stderr, wins.stderr
        another = tmp_path / "another.key"
        number = re.fullmatch(r"slot (\d+) added\n", run_cli(server, "slots", "add", "--config", config, "--new-key-file", another).stdout)[1]
        assert len(run_cli(server, "slots", "list", "--config", config).stdout.splitlines()) == 3
        assert run_cli(server, "slots", "test", "--config", config, "--key-file", another).stdout == f"slot {number} opens\n"
        run_cli(server, "slots", "remove", "--config", config, number)
        assert len(run_cli(server, "slots", "list", "--config", config).stdout.splitlines()) == 2
        config.write_text(f'data-dir = "{server.data_dir}"\nsealed = "on"\n')
        sealed = run_cli(server, "slots", "test", "--config", config, check=False)
        assert sealed.returncode == 1 and "give this command shares with `--share-file`" in sealed.stderr


def test_shares_go_to_the_admin_listener_that_the_configuration_file_names(tmp_path):
    config, share, port = tmp_path / "ironkeep.toml", tmp_path / "share", free_port()
    with Server() as server:
        key = tmp_path / "shares"
        key.mkdir()
        run_cli(server, "slots", "add", "--data-dir", server.data_dir, "--new-shares", "2", "--threshold", "2", "--shares-dir", key)
        share = key / "share-1"
        config.write_text(f'admin = "127.0.0.1:{port}"\n')
        for arguments, variables, told in (
            (["--config", config], {}, f"cannot connect to 127.0.0.1:{port}"),
            ([], {"IRONKEEP_CONFIG": str(config)}, f"cannot connect to 127.0.0.1:{port}"),
            (["--config", config], {"IRONKEEP_ADMIN": "off"}, "the admin listener of the server is off"),
            (["--config", config, "--admin", server.ready["admin"]], {}, "405 Method Not Allowed"),
        ):
            said = run_cli(server, "unseal", "--share-file", share, *arguments, environment=variables, check=False)
            assert said.returncode == 1 and told in said.stderr, said.stderr


def test_what_is_wrong_with_the_configuration_file_is_said(tmp_path):
    """Its name, the cause and what to do; never a line of it, which may hold a password."""
    config, link = tmp_path / "ironkeep.toml", tmp_path / "link.toml"
    link.symlink_to(tmp_path / "gone.toml")
    config.write_text('http = "off"\npostgres = "postgresql://u:hidden@h/db\n')
    unknown = tmp_path / "unknown.toml"
    unknown.write_text('region = "eu-west-1"\n\nhtpp = "off"\n')
    with Server() as server:
        server.stop()
        for path, told in (
            (config, rf"`{config}`, line 2: .+; a line looks like `http = \"0.0.0.0:9000\"`$"),
            (unknown, rf"`{unknown}`, line 3: unknown field `htpp`, expected one of `data-dir`.+; a line looks like"),
            (link, rf"`{link}`: it is a link to `{tmp_path}/gone.toml`, where nothing is \(No such file or directory \(os error 2\)\): put the file there"),
            (tmp_path / "none.toml", rf"`{tmp_path}/none.toml`: No such file or directory \(os error 2\): name a file that is there, or leave the setting out$"),
            (tmp_path, rf"`{tmp_path}`: it is a directory: name the file itself$"),
        ):
            for words in (["serve"], *COMMANDS, ["unseal", "--share-file", config]):
                said = run_cli(server, *words, "--config", path, check=False)
                assert said.returncode == 1 and len(said.stderr.splitlines()) == 1, said
                assert re.search(rf"^error: the configuration file \(`--config`, IRONKEEP_CONFIG\) {told}", said.stderr.strip()), said.stderr
                assert "hidden" not in said.stderr


def test_a_file_that_opens_the_root_key_and_cannot_be_read_is_named(tmp_path):
    link = tmp_path / "link.key"
    link.symlink_to(tmp_path / "gone.key")
    with Server() as server:
        server.stop()
        for flag in ("--key-file", "--passphrase-file"):
            for path, told in (
                (tmp_path, f"`{tmp_path}` cannot be read: Is a directory (os error 21); name the file itself"),
                (link, f"`{link}` cannot be read: No such file or directory (os error 2); it is a link that leads nowhere: put back what it leads to"),
            ):
                for words in (["serve", "--http", "127.0.0.1:0", "--https", "off", "--admin", "off"], ["slots", "test"], ["verify"]):
                    said = run_cli(server, *words, "--data-dir", server.data_dir, flag, path, check=False)
                    assert said.returncode == 1 and said.stderr.strip().endswith(told), said.stderr


@pytest.mark.parametrize("part", ["store", "journal", "blobs", "archive"])
def test_a_file_in_the_place_of_a_part_is_named(fresh_server, part):
    server = fresh_server()
    server.stop()
    place = server.data_dir / part
    place.rename(server.data_dir / "aside")
    place.write_bytes(b"")
    told = f"`{place}`: Not a directory (os error 20); a file stands where a directory has to be: move it away, and put the directory back from the newest copy"
    for words in (["serve", "--http", "127.0.0.1:0", "--https", "off", "--admin", "off"], ["verify"]):
        said = run_cli(server, *words, "--data-dir", server.data_dir, check=False)
        assert said.returncode == 1 and told in said.stdout + said.stderr, said
    place.unlink()
    (server.data_dir / "aside").rename(place)
    server.start()


def test_a_format_file_is_shown_as_text(fresh_server):
    """Whatever is in it, no control character reaches the terminal or the log."""
    server = fresh_server()
    server.stop()
    (server.data_dir / "blobs" / "format").write_bytes(b"ironkeep-blobs 9\n\x1b]0;owned\x07\x1b[2J\xff\n")
    for words in (["serve", "--http", "127.0.0.1:0", "--https", "off", "--admin", "off"], ["verify"], ["recover"]):
        said = run_cli(server, *words, "--data-dir", server.data_dir, check=False)
        shown = said.stdout + said.stderr
        assert "\x1b" not in shown and "\x07" not in shown and "blobs" in shown, said
    (server.data_dir / "blobs" / "format").write_bytes(b"ironkeep-blobs 9\n")
    said = run_cli(server, "verify", "--data-dir", server.data_dir, check=False)
    assert "has the format `ironkeep-blobs 9`, which this release cannot read" in said.stdout + said.stderr, said
    (server.data_dir / "blobs" / "format").write_bytes(b"ironkeep-blobs 1\n")
    server.start()


def test_the_log_of_a_sighup_is_in_order(fresh_server, tmp_path):
    """First that it came, then what came of it."""
    certificate, key = make_certificate(tmp_path, "own", "basicConstraints=critical,CA:FALSE")
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
