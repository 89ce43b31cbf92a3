"""The command line contract: starting, the ready file, credentials, health, draining, key slots."""

import json
import re
import shlex
import socket
import subprocess
import threading
import urllib.request
from pathlib import Path

import pytest

from conformance import scan
from conformance.principals import Clients, Endpoint, Principal, client
from conformance.refusal import refused
from conformance.server import Server, binary, clean_environment, run_cli
from conformance.waiting import eventually


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def exits_with_error(server, seconds=60):
    """Spawns a server that must refuse to start; returns what it said."""
    server.spawn()
    status = server.process.wait(seconds)
    server.process = None
    assert status not in (0, None) and status > 0, f"exit status {status}"
    assert not server.ready_path().exists()
    server.check_log()
    return server.log() + server.output()


def leave_out_data_dir(server):
    """Has the server choose its data directory itself."""
    command = server.command

    def shorter():
        full = command()
        at = full.index("--data-dir")
        return full[:at] + full[at + 2:]

    server.command = shorter


def exported(server):
    """The endpoint and the root credentials in the `export` lines that the server left where no terminal is."""
    lines = re.findall(r"^export (AWS_\w+)=(.+)$", (server.data_dir / "root-access-key.env").read_text(), re.MULTILINE)
    assert len(lines) == len(dict(lines)), f"an export was printed twice: {lines}"
    values = {}
    for name, word in lines:
        [values[name]] = shlex.split(word)
    endpoint = Endpoint(values["AWS_ENDPOINT_URL"], values["AWS_DEFAULT_REGION"], values.get("AWS_CA_BUNDLE"))
    return endpoint, Principal(values["AWS_ACCESS_KEY_ID"], values["AWS_SECRET_ACCESS_KEY"])


def assert_exports_work(server):
    endpoint, root = exported(server)
    identity = client("sts", endpoint, root).get_caller_identity()
    assert identity["Account"] == server.account and identity["Arn"].endswith(":root")


def contents(directory):
    return {path: path.read_bytes() for path in scan.files(directory)}


def test_the_ready_file_says_where_and_who(server):
    ready = server.ready
    assert set(ready) >= {"http", "https", "ca_file", "account", "region", "pid"}
    assert ready["http"].startswith("http://127.0.0.1:") and ready["https"].startswith("https://")
    assert re.fullmatch(r"\d{12}", ready["account"]) and ready["region"] == "us-east-1"
    with open(ready["ca_file"]) as file:
        assert "BEGIN CERTIFICATE" in file.read()
    assert Clients(server.https, server.root).sts.get_caller_identity()["Account"] == ready["account"]


def test_health_and_metrics_are_on_the_admin_listener(fresh_server):
    port = free_port()
    server = fresh_server(extra_arguments=["--admin", f"127.0.0.1:{port}"])
    Clients(server.http, server.root).kms.list_keys()
    for path in ("health/live", "health/ready"):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/_ironkeep/{path}", timeout=10) as answer:
            assert answer.status == 200
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/_ironkeep/metrics", timeout=10) as answer:
        text = answer.read().decode()
    assert re.search(r"^# TYPE \S+ (counter|gauge|histogram)$", text, re.MULTILINE)
    samples = re.findall(r"^[a-zA-Z_:][\w:]*(?:\{.*\})? \S+$", text, re.MULTILINE)
    assert len(samples) > 5 and server.root.secret_access_key not in text


def test_without_credentials_given_root_is_made_and_told_once(fresh_server):
    server = fresh_server(credentials=())
    endpoint, root = exported(server)
    assert client("sts", endpoint, root).get_caller_identity()["Arn"].endswith(":root")
    (server.data_dir / "root-access-key.env").unlink()
    server.restart()
    assert not (server.data_dir / "root-access-key.env").exists()
    assert root.secret_access_key not in server.output() + server.log()
    assert client("sts", server.http, root).get_caller_identity()["Arn"].endswith(":root")


def test_root_credentials_of_the_environment_count_at_the_first_start_only(fresh_server):
    server = fresh_server()
    first = server.root
    server.stop()
    server.credentials = ("AKIAOTHEROTHEROTHER2", "x" * 40)
    server.start()
    assert client("sts", server.http, first).get_caller_identity()["Arn"].endswith(":root")
    with refused("InvalidClientTokenId", 403):
        client("sts", server.http, server.root).get_caller_identity()


def assert_failed_first_start_costs_nothing(server, arguments, told):
    """With `arguments` the server exits and says `told`; without them it starts as if that had never been."""
    try:
        server.extra_arguments = arguments
        assert told in exits_with_error(server)
        assert not server.data_dir.exists(), "refused before the data directory was touched"
        server.extra_arguments = []
        with server:
            assert_exports_work(server)
    finally:
        server.destroy()


@pytest.mark.parametrize("flag", ["--http", "--https", "--admin"])
def test_a_first_start_on_a_busy_port_costs_nothing(flag):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        address = f"127.0.0.1:{busy.getsockname()[1]}"
        assert_failed_first_start_costs_nothing(Server(credentials=()), [flag, address], "cannot listen on")


@pytest.mark.parametrize("place", ["no-such-folder/ready.json", "."])
def test_a_first_start_that_cannot_write_its_ready_file_costs_nothing(place):
    server = Server(credentials=())
    assert_failed_first_start_costs_nothing(server, ["--ready-file", server.home / place], str(server.home))


def test_the_ready_file_goes_with_the_server_that_wrote_it(fresh_server):
    server = fresh_server()
    assert server.ready_path().exists()
    server.stop()
    assert not server.ready_path().exists()
    server.start()
    server.ready_path().write_text("another server's\n")
    server.stop()
    assert server.ready_path().read_text() == "another server's\n"
    server.start()
    server.kill()
    assert server.ready_path().exists(), "only a clean exit removes it"
    server.start()


def test_the_ready_file_may_lie_in_a_data_directory_that_is_not_there_yet():
    server = Server()
    server.ready_path = lambda: server.data_dir / "ready.json"
    with server:
        assert Clients(server.http, server.root).sts.get_caller_identity()
        server.restart()
        assert [path.name for path in server.data_dir.glob("ready*")] == ["ready.json"]


def test_a_first_start_that_fails_late_has_told_the_root_key():
    """The ready file would lie where the start makes a folder, which shows only after the account is there."""
    server = Server(credentials=())
    server.extra_arguments = ["--ready-file", server.data_dir / "blobs"]
    try:
        assert "directory" in exits_with_error(server)
        _, root = exported(server)
        server.extra_arguments = []
        with server:
            _, told_once = exported(server)
            assert told_once == root
            assert client("sts", server.http, root).get_caller_identity()["Arn"].endswith(":root")
    finally:
        server.destroy()


def test_a_first_start_that_fails_before_the_account_leaves_it_to_the_next():
    bad = {"IRONKEEP_ROOT_ACCESS_KEY_ID": "x", "IRONKEEP_ROOT_SECRET_ACCESS_KEY": "y"}
    server = Server(credentials=(), environment=bad)
    try:
        assert "root access key" in exits_with_error(server)
        assert not (server.data_dir / "root-access-key.env").exists()
        server.environment = {}
        with server:
            assert_exports_work(server)
            assert "slots add" in server.log(), "the warning is not lost either"
    finally:
        server.destroy()


def test_the_printed_exports_follow_the_region(fresh_server):
    server = fresh_server(credentials=(), extra_arguments=["--region", "eu-west-1"])
    assert_exports_work(server)
    endpoint, root = exported(server)
    assert endpoint == server.http and endpoint.region == "eu-west-1"
    arn = client("kms", endpoint, root).create_key()["KeyMetadata"]["Arn"]
    assert arn.startswith("arn:aws:kms:eu-west-1:")


def test_the_printed_exports_trust_the_certificate_when_there_is_https_only(fresh_server):
    server = fresh_server(credentials=(), extra_arguments=["--http", "off"])
    assert_exports_work(server)
    endpoint, _ = exported(server)
    assert endpoint.url == server.https.url
    assert Path(endpoint.ca_file) == server.data_dir / "ca.pem"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_printed_exports_name_an_address_that_can_be_reached(fresh_server, scheme):
    addresses = {"http": ["--http", "0.0.0.0:0"], "https": ["--http", "off", "--https", "0.0.0.0:0"]}
    server = fresh_server(credentials=(), extra_arguments=addresses[scheme])
    assert_exports_work(server)
    endpoint, _ = exported(server)
    assert endpoint.url.startswith(f"{scheme}://127.0.0.1:") and "0.0.0.0" not in endpoint.url


def test_sigterm_lets_a_running_request_finish(fresh_server):
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="drain")
    data, answers = b"x" * (48 << 20), []

    def put():
        answers.append(s3.put_object(Bucket="drain", Key="x", Body=data)["ResponseMetadata"]["HTTPStatusCode"])

    before = scan.stored_bytes(server.data_dir)
    thread = threading.Thread(target=put)
    thread.start()
    eventually(lambda: scan.stored_bytes(server.data_dir) > before + (1 << 20) or answers, what="the upload to be under way")
    server.stop()
    thread.join()
    assert answers == [200]
    server.start()
    assert Clients(server.http, server.root).s3.head_object(Bucket="drain", Key="x")["ContentLength"] == len(data)


def test_a_data_directory_serves_one_process(fresh_server):
    server = fresh_server()
    second = Server(data_dir=server.data_dir)
    try:
        said = exits_with_error(second)
    finally:
        second.destroy()
    assert str(server.data_dir) in said or "in use" in said or "lock" in said
    assert Clients(server.http, server.root).kms.list_keys()


def test_a_listener_can_be_off(fresh_server):
    server = fresh_server(extra_arguments=["--http", "off"])
    assert not server.ready.get("http")
    assert Clients(server.https, server.root).sts.get_caller_identity()


def test_unknown_flags_and_bad_values_are_refused():
    for arguments in (["--no-such-flag"], ["--http", "nonsense"], ["--profile", "1999"], ["--config", "/does/not/exist.toml"]):
        server = Server(extra_arguments=arguments)
        try:
            assert exits_with_error(server), arguments
        finally:
            server.destroy()


def test_logs_are_structured(fresh_server):
    server = fresh_server()
    server.stop()
    lines = [line for line in server.log().splitlines() if line.strip()]
    assert lines and all(isinstance(json.loads(line), dict) for line in lines)


def test_the_ca_stays_the_same_over_a_restart(fresh_server):
    server = fresh_server()
    before = open(server.ready["ca_file"]).read()
    server.restart()
    assert open(server.ready["ca_file"]).read() == before
    assert Clients(server.https, server.root).sts.get_caller_identity()


# The store in memory.


def test_a_memory_store_warns_and_leaves_nothing():
    with Server(extra_arguments=["--store", "memory"]) as server:
        assert "nothing survives this process" in server.log()
        with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/metrics", timeout=10) as answer:
            assert 'ironkeep_store_info{store="memory"} 1' in answer.read().decode()
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="fleeting")
        clients.s3.put_object(Bucket="fleeting", Key="x", Body=b"x" * (1 << 20))
        server.stop()
        assert not server.data_dir.exists(), "its files are gone with it"
        server.start()
        assert Clients(server.http, server.root).s3.list_buckets()["Buckets"] == []


def test_a_memory_store_without_a_directory_uses_a_temporary_one(tmp_path):
    server = Server(extra_arguments=["--store", "memory"], environment={"TMPDIR": str(tmp_path)})
    leave_out_data_dir(server)
    with server:
        [directory] = tmp_path.iterdir()
        assert directory.stat().st_mode & 0o077 == 0
        assert Clients(server.http, server.root).kms.create_key()
        assert not (server.home / "ironkeep-data").exists()
        server.stop()
        assert list(tmp_path.iterdir()) == []


def test_memory_and_lasting_stores_never_share_a_directory():
    with Server() as server:
        server.stop()
        before = contents(server.data_dir)
        server.extra_arguments = ["--store", "memory"]
        said = exits_with_error(server)
        assert "not empty" in said and str(server.data_dir) in said
        assert contents(server.data_dir) == before
    with Server(extra_arguments=["--store", "memory"]) as server:
        second = Server(data_dir=server.data_dir)
        try:
            assert "--store memory" in exits_with_error(second)
        finally:
            second.destroy()
        assert Clients(server.http, server.root).kms.list_keys()


def test_a_store_that_does_not_fit_its_address_is_refused():
    for arguments in (["--store", "postgres"], ["--store", "memory", "--postgres", "postgresql://localhost/x"], ["--store", "tape"]):
        server = Server(extra_arguments=arguments)
        try:
            assert "store" in exits_with_error(server), arguments
        finally:
            server.destroy()


# The root of trust.


def passphrase_file(folder, text):
    path = folder / f"passphrase-{abs(hash(text))}"
    path.write_text(text)
    path.chmod(0o600)
    return path


def test_a_wrong_passphrase_leaves_the_data_untouched(tmp_path):
    right, wrong = passphrase_file(tmp_path, "correct horse"), passphrase_file(tmp_path, "battery staple")
    with Server(extra_arguments=["--passphrase-file", right]) as server:
        kms = Clients(server.http, server.root).kms
        key = kms.create_key()["KeyMetadata"]["Arn"]
        blob = kms.encrypt(KeyId=key, Plaintext=b"kept")["CiphertextBlob"]
        server.stop()
        before = contents(server.data_dir)
        assert not any(b"correct horse" in data for data in before.values())
        for arguments in (["--passphrase-file", wrong], []):
            server.extra_arguments = arguments
            said = exits_with_error(server)
            assert re.search(r"(?i)slot|passphrase|root key|unlock|open", said), said
            assert contents(server.data_dir) == before, "a refused start changed the data directory"
        server.extra_arguments = ["--passphrase-file", right]
        server.start()
        assert Clients(server.http, server.root).kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"kept"


def test_slots_are_listed_added_tested_and_removed(tmp_path):
    """The last slot cannot be removed; after the key file's slot is gone, the passphrase alone opens."""
    secret = passphrase_file(tmp_path, "paper in the safe")
    with Server() as server:
        key = Clients(server.http, server.root).kms.create_key()["KeyMetadata"]["KeyId"]
        assert "slots add" in server.log() + server.output(), "the warning names the command that adds a slot"
        server.stop()

        def slots(command, *arguments, check=True):
            return run_cli(server, "slots", command, "--data-dir", server.data_dir, *arguments, check=check)

        def listed():
            """Kind by number: lines of `list` begin with the slot's number."""
            lines = re.findall(r"^ *(\d+) +(key file|passphrase)\b", slots("list").stdout, re.MULTILINE)
            return {int(number): kind for number, kind in lines}

        [(first, kind)] = listed().items()
        assert kind == "key file"
        assert slots("remove", first, check=False).returncode != 0, "the last slot"
        slots("add", "--new-passphrase-file", secret)
        [added] = set(listed()) - {first}
        assert listed()[added] == "passphrase"
        assert str(added) in slots("test", "--passphrase-file", secret).stdout
        wrong = passphrase_file(tmp_path, "guess")
        assert slots("test", "--passphrase-file", wrong, check=False).returncode != 0
        slots("remove", first, "--passphrase-file", secret)
        exits_with_error(server)
        server.extra_arguments = ["--passphrase-file", secret]
        server.start()
        assert Clients(server.http, server.root).kms.describe_key(KeyId=key)


@pytest.mark.parametrize("folder", ["ironkeep-data", "it's my data"])
def test_the_printed_slots_commands_work_as_they_stand(folder):
    """In the default data directory and in one whose name a shell would take apart."""
    server = Server(extra_arguments=["--log-format", "text"])
    server.data_dir = server.home / folder
    is_default = folder == "ironkeep-data"
    if is_default:
        leave_out_data_dir(server)
    with server:
        key = Clients(server.http, server.root).kms.create_key()["KeyMetadata"]["KeyId"]
        [line] = [line.strip() for line in server.output().splitlines() if "slots add" in line]
        assert ("--data-dir" in line) != is_default
        server.stop()
        secret = server.home / "FILE"
        secret.write_text("paper in the safe")
        secret.chmod(0o600)
        assert (server.data_dir / "root.key").exists()
        command = line.replace("ironkeep slots", f"{shlex.quote(str(binary().resolve()))} slots")
        done = subprocess.run(
            ["sh", "-c", command], env=clean_environment(server.home), cwd=server.home, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60,
        )
        assert done.returncode == 0, f"{command}: {done.stderr}"
        assert not (server.data_dir / "root.key").exists(), "it opens nothing any more"
        exits_with_error(server)
        assert not (server.data_dir / "root.key").exists()
        server.extra_arguments = ["--passphrase-file", secret]
        server.start()
        assert Clients(server.http, server.root).kms.describe_key(KeyId=key)


def test_the_key_file_stays_as_long_as_its_slot(tmp_path):
    secret = passphrase_file(tmp_path, "paper in the safe")
    with Server() as server:
        server.stop()
        where = ["--data-dir", server.data_dir]
        added = run_cli(server, "slots", "add", *where, "--new-passphrase-file", secret).stdout
        run_cli(server, "slots", "remove", *where, re.search(r"slot (\d+) added", added)[1])
        assert (server.data_dir / "root.key").exists()
        server.start()
        assert Clients(server.http, server.root).kms.list_keys()


def test_a_missing_passphrase_file_is_called_one(tmp_path):
    server = Server(extra_arguments=["--passphrase-file", tmp_path / "gone"])
    try:
        said = exits_with_error(server)
    finally:
        server.destroy()
    assert "no passphrase file" in said and "key file at" not in said


def test_the_data_directory_is_private(server):
    assert server.data_dir.stat().st_mode & 0o077 == 0
    for path in scan.files(server.data_dir):
        if re.search(r"slot|key", path.name):
            assert path.stat().st_mode & 0o077 == 0, path
