"""What an operator relies on: root access, logs, signals, proxies, certificates, metrics and settings."""

import base64
import hashlib
import http.client
import json
import re
import signal
import socket
import ssl
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from conformance import raw, stores
from conformance.audit import events
from conformance.principals import Clients, Endpoint, Principal, allow, client, create_user, deny
from conformance.refusal import refused
from conformance.server import Server, binary, clean_environment, run_cli
from conformance.tests.server.test_server import exits_with_error, free_port, passphrase_file
from conformance.waiting import eventually

DOCS = Path(__file__).resolve().parents[3] / "docs"


def log_lines(server, message):
    """The lines of the server's JSON log that say `message`."""
    lines = [json.loads(line) for line in server.log().splitlines() if line.strip()]
    return [line["fields"] for line in lines if message in line["fields"].get("message", "")]


def admin(server, path):
    try:
        with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def metric(server, name, **labels):
    """The value of one sample; 0 where there is none."""
    _, text = admin(server, "metrics")
    for found, shown, value in re.findall(r"^([a-z_:]+)(?:\{(.*)\})? (\S+)$", text, re.MULTILINE):
        if found == name and dict(re.findall(r'(\w+)="([^"]*)"', shown)) == labels:
            return float(value)
    return 0.0


@pytest.mark.parametrize("log_format", ["json", "text"])
def test_a_log_that_cannot_be_written_ends_no_server(fresh_server, log_format):
    """Standard error and standard output on a full disk: the lines are lost and counted, and requests are served."""
    server = fresh_server(extra_arguments=["--log-format", log_format])
    server.stop()
    server.log_path = server.output_path = Path("/dev/full")
    server.log = server.output = lambda: ""
    server.start()
    Clients(server.http, server.root).s3.create_bucket(Bucket="unlogged")
    assert metric(server, "ironkeep_log_lines_lost_total") > 0
    server.stop()
    assert not server.ready_path().exists(), "it has ended as any other"


# Addresses: what a policy, the trail and the limits see.


def reader(server, *statements):
    return create_user(Clients(server.http, server.root), *statements)


def list_buckets(endpoint, principal, headers):
    """ListBuckets with headers that a proxy adds; the answer."""
    return raw.signed(endpoint, principal, "GET", "/", headers=headers)


def sources_of(clients, principal):
    """The source addresses of the principal's recorded calls of ListBuckets."""
    found = events(clients, name="ListBuckets")
    return [event["sourceIPAddress"] for event in found if event["userIdentity"].get("accessKeyId") == principal.access_key_id]


def test_a_deny_of_an_ipv4_block_holds_on_a_listener_of_all_addresses(fresh_server):
    """A socket on [::] shows IPv4 clients as ::ffff:127.0.0.1: they are 127.0.0.1 to policies and to the trail."""
    server = fresh_server(extra_arguments=["--http", "[::]:0"])
    port = server.http.port
    over_ipv4, over_ipv6 = Endpoint(f"http://127.0.0.1:{port}", server.region, None), Endpoint(f"http://[::1]:{port}", server.region, None)
    root = Clients(over_ipv4, server.root)
    for block in ("127.0.0.0/8", "::ffff:127.0.0.0/104"):
        blocked = deny("s3:*") | {"Condition": {"IpAddress": {"aws:SourceIp": block}}}
        user = create_user(root, allow("s3:*"), blocked)
        with refused("AccessDenied", 403):
            client("s3", over_ipv4, user).list_buckets()
        client("s3", over_ipv6, user).list_buckets()
        eventually(lambda: sorted(sources_of(root, user)) == ["127.0.0.1", "::1"], what="both calls to be in the trail")


def test_forwarded_headers_of_strangers_mean_nothing(fresh_server):
    server = fresh_server(extra_arguments=["--trusted-proxy", "192.0.2.0/24"])
    inside = allow("s3:*") | {"Condition": {"IpAddress": {"aws:SourceIp": "198.51.100.0/24"}}}
    user = reader(server, inside)
    answer = list_buckets(server.http, user, {"X-Forwarded-For": "198.51.100.7", "X-Forwarded-Proto": "https"})
    assert (answer.status, answer.code) == (403, "AccessDenied")


def test_a_trusted_proxy_speaks_for_its_client(fresh_server):
    """The rightmost hop that is no proxy is the client; the proxy says whether the client spoke TLS."""
    server = fresh_server(extra_arguments=["--trusted-proxy", "127.0.0.0/8", "--trusted-proxy", "10.0.0.0/8"])
    inside = allow("s3:*") | {"Condition": {"IpAddress": {"aws:SourceIp": "198.51.100.0/24"}, "Bool": {"aws:SecureTransport": "true"}}}
    user = reader(server, inside)

    def status(chain, proto="https"):
        return list_buckets(server.http, user, {"X-Forwarded-For": chain, "X-Forwarded-Proto": proto}).status

    assert status("198.51.100.7") == 200
    assert status("203.0.113.9, ::ffff:198.51.100.7, 10.1.1.1") == 200
    assert status("198.51.100.7, 203.0.113.9") == 403, "what is left of the client is hearsay"
    assert status("198.51.100.7", proto="http") == 403
    root = Clients(server.http, server.root)
    eventually(lambda: sorted(sources_of(root, user)) == ["198.51.100.7"] * 3 + ["203.0.113.9"], what="the client's addresses in the trail")


@pytest.mark.parametrize("headers", [{"X-Forwarded-For": "unknown"}, {"X-Forwarded-For": "192.0.2.1", "X-Forwarded-Proto": "ftp"}])
def test_a_trusted_proxy_that_cannot_be_understood_is_refused(fresh_server, headers):
    server = fresh_server(extra_arguments=["--trusted-proxy", "127.0.0.1"])
    answer = list_buckets(server.http, server.root, headers)
    assert (answer.status, answer.code) == (400, "InvalidRequest")
    assert "X-Forwarded" in answer.element("Message")


@pytest.mark.parametrize("block, warned", [("0.0.0.0/0", True), ("::/0", True), ("128.0.0.0/1", True), ("10.0.0.0/8", False), ("fc00::/7", False)])
def test_a_trusted_proxy_that_may_be_anybody_is_warned_of(fresh_server, block, warned):
    """Any client could say that it has any address, and speaks TLS."""
    server = fresh_server(extra_arguments=["--trusted-proxy", block])
    said = log_lines(server, "`--trusted-proxy` names addresses of strangers too")
    assert [line["block"] for line in said] == ([block] if warned else [])


def test_customer_keys_work_behind_a_tls_terminator(fresh_server):
    server = fresh_server(profile="compat", extra_arguments=["--trusted-proxy", "127.0.0.1"])
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="terminated")
    key, prefix = b"0123456789abcdef0123456789abcdef", "x-amz-server-side-encryption-customer"
    customer = {
        f"{prefix}-algorithm": "AES256",
        f"{prefix}-key": base64.b64encode(key).decode(),
        f"{prefix}-key-md5": base64.b64encode(hashlib.md5(key).digest()).decode(),
    }

    def put(proto):
        headers = customer | {"X-Forwarded-For": "192.0.2.1", "X-Forwarded-Proto": proto}
        return raw.signed(server.http, server.root, "PUT", "/terminated/x", headers=headers, body=b"x")

    assert put("https").status == 200
    assert put("http").code == "InvalidRequest"


# The root user.


def test_the_last_root_access_key_stays(fresh_server):
    """AWS lets root delete its keys: a password is left there. Here nobody could sign in again."""
    server = fresh_server()
    iam = Clients(server.http, server.root).iam
    first = server.root.access_key_id
    why = "last active access key"
    with refused("DeleteConflict", 409, why):
        iam.delete_access_key(AccessKeyId=first)
    with refused("DeleteConflict", 409, why):
        iam.update_access_key(AccessKeyId=first, Status="Inactive")
    second = iam.create_access_key()["AccessKey"]["AccessKeyId"]
    iam.update_access_key(AccessKeyId=second, Status="Inactive")
    with refused("DeleteConflict", 409, why):
        iam.delete_access_key(AccessKeyId=first)
    iam.delete_access_key(AccessKeyId=second)
    third = iam.create_access_key()["AccessKey"]["AccessKeyId"]
    iam.delete_access_key(AccessKeyId=first)
    assert third != first


def saved_key(server):
    """The root access key in the file that a command or a start has written, which is then removed."""
    path = server.data_dir / "root-access-key.env"
    assert path.stat().st_mode & 0o777 == 0o600
    values = dict(re.findall(r"^export (AWS_\w+)=(\S+)$", path.read_text(), re.MULTILINE))
    path.unlink()
    return Principal(values["AWS_ACCESS_KEY_ID"], values["AWS_SECRET_ACCESS_KEY"])


@pytest.mark.parametrize("store", ["rocksdb", "postgres"])
def test_a_new_root_access_key_is_made_offline(store):
    try:
        with stores.arguments(store) as chosen, Server(extra_arguments=chosen) as server:
            account = server.account
            command = ["root", "new-access-key", "--data-dir", server.data_dir, *chosen]
            busy = run_cli(server, *command, check=False)
            assert busy.returncode == 1 and "stop it first" in busy.stderr, busy.stderr
            server.stop()
            before = server.root
            run_cli(server, *command)
            second = saved_key(server)
            said = run_cli(server, *command, "--deactivate-others").stdout
            third = saved_key(server)
            assert before.access_key_id in said and second.access_key_id in said
            assert third.secret_access_key not in said
            server.start()
            clients = Clients(server.http, third)
            assert clients.sts.get_caller_identity()["Account"] == account
            for old in (before, second):
                with refused("InvalidClientTokenId", 403):
                    client("sts", server.http, old).get_caller_identity()
            states = {key["AccessKeyId"]: key["Status"] for key in clients.iam.list_access_keys()["AccessKeyMetadata"]}
            assert states == {before.access_key_id: "Inactive", second.access_key_id: "Inactive", third.access_key_id: "Active"}
            recorded = eventually(lambda: events(clients, name="CreateRootAccessKey"), what="both to be recorded")
            extra = [event["serviceEventDetails"] for event in recorded]
            assert {entry["accessKeyId"] for entry in extra} == {second.access_key_id, third.access_key_id}
            assert third.secret_access_key not in str(recorded)
    except stores.Unavailable as reason:
        pytest.skip(str(reason))


def test_no_root_access_key_is_made_where_there_is_no_data(tmp_path):
    server = Server()
    try:
        done = run_cli(server, "root", "new-access-key", "--data-dir", tmp_path / "nothing", check=False)
        assert done.returncode != 0 and "holds no Ironkeep data" in done.stderr
        assert not (tmp_path / "nothing").exists()
    finally:
        server.destroy()


def test_the_root_secret_goes_to_a_file_where_no_terminal_is(fresh_server):
    server = fresh_server(credentials=(), extra_arguments=["--log-format", "text"])
    root = saved_key(server)
    assert client("sts", server.http, root).get_caller_identity()["Arn"].endswith(":root")
    assert root.secret_access_key not in server.output() + server.log()
    assert str(server.data_dir / "root-access-key.env") in server.output()


def test_with_json_logs_everything_is_json(fresh_server):
    server = fresh_server(credentials=())
    root = saved_key(server)
    assert server.output() == ""
    for line in server.log().splitlines():
        assert isinstance(json.loads(line), dict)
    assert root.secret_access_key not in server.log()
    assert log_lines(server, "the root access key is in this file")


def test_variables_that_do_nothing_are_said(fresh_server):
    server = fresh_server(environment={"IRONKEEP_HTPP": "127.0.0.1:1"})
    assert [line["name"] for line in log_lines(server, "does nothing")] == ["IRONKEEP_HTPP"]
    assert not log_lines(server, "IRONKEEP_ROOT_ACCESS_KEY_ID")
    server.restart()
    assert log_lines(server, "IRONKEEP_ROOT_ACCESS_KEY_ID and IRONKEEP_ROOT_SECRET_ACCESS_KEY do nothing")


# Directories, settings and refusals at the start.


def test_a_fresh_mount_is_an_empty_directory(tmp_path):
    (tmp_path / "lost+found").mkdir(mode=0o700)
    for store in ("memory", "rocksdb"):
        with Server(data_dir=tmp_path, extra_arguments=["--store", store]) as server:
            assert Clients(server.http, server.root).kms.list_keys()
    assert (tmp_path / "lost+found").is_dir()


def test_the_ready_file_names_the_authority_by_an_absolute_path():
    server = Server()
    server.data_dir = Path("relative")
    with server:
        assert Path(server.ready["ca_file"]) == server.home / "relative" / "ca.pem"


@pytest.mark.parametrize("arguments, told", [
    (["--http", "off", "--https", "off"], "both off"),
    (["--domain", "bad host"], "`bad host` is not a host name"),
    (["--domain", "192.0.2.1"], "is not a host name"),
    (["--trusted-proxy", "10.0.0.0/33"], "is not an address or a block"),
    (["--tls-cert", "x.pem"], "go together"),
    (["--tls-cert", "x.pem", "--tls-key", "x.key", "--https", "off"], "`--tls-cert` needs a listener, and `--https` is off"),
    (["--key-file", "root.key", "--passphrase-file", "phrase"], "opens the root key: leave the others out"),
])
def test_settings_that_cannot_be_meant_are_refused(arguments, told):
    server = Server(extra_arguments=arguments)
    try:
        assert told in exits_with_error(server)
        assert not server.data_dir.exists()
    finally:
        server.destroy()


def test_an_unreachable_database_is_named_with_the_cause():
    port = free_port()
    server = Server(extra_arguments=["--postgres", f"postgresql://ironkeep:hidden-password@127.0.0.1:{port}/trail"])
    try:
        said = exits_with_error(server)
        assert f"127.0.0.1:{port}" in said and "database trail" in said and "Connection refused" in said
        assert "hidden-password" not in said
    finally:
        server.destroy()


def test_settings_come_from_flags_environment_and_file(tmp_path):
    """In that order; the region tells which one counted."""
    config = tmp_path / "ironkeep.toml"
    config.write_text('region = "eu-west-1"\n')
    with Server(extra_arguments=["--config", config]) as server:
        assert server.region == "eu-west-1"
        server.stop()
        server.environment = {"IRONKEEP_REGION": "eu-west-2"}
        server.start()
        assert server.region == "eu-west-2"
        server.stop()
        server.extra_arguments = ["--config", config, "--region", "eu-west-3"]
        server.start()
        assert server.region == "eu-west-3"


@pytest.mark.parametrize("arguments", [["help"], ["help", "serve"], ["serve", "--help"], ["slots", "--help"], ["help", "root", "new-access-key"], ["help", "lock-time", "confirm"]])
def test_help_has_examples(arguments):
    done = subprocess.run([binary(), *arguments], env=clean_environment("/"), capture_output=True, text=True, timeout=20)
    assert done.returncode == 0 and "Examples:\n  ironkeep " in done.stdout


# Key slots.


def test_slots_have_a_label_and_a_date_and_no_doubles(tmp_path):
    secret = passphrase_file(tmp_path, "paper in the safe")
    with Server() as server:
        server.stop()
        where = ["--data-dir", server.data_dir]
        add = ["slots", "add", *where, "--new-passphrase-file", secret]
        run_cli(server, *add, "--label", "the safe")
        again = run_cli(server, *add, check=False)
        assert again.returncode != 0 and "opens slot 2 already" in again.stderr
        listed = run_cli(server, "slots", "list", *where).stdout.splitlines()
        assert re.fullmatch(r" +1  key file    \d{4}-\d\d-\d\dT[\d:]{8}Z  made at first start", listed[1]), listed
        assert re.fullmatch(r" +2  passphrase  \d{4}-\d\d-\d\dT[\d:]{8}Z  the safe", listed[2]), listed
        assert len(listed) == 3


def test_a_wrong_kind_of_slot_is_explained(tmp_path):
    secret = passphrase_file(tmp_path, "paper in the safe")
    with Server(extra_arguments=["--passphrase-file", secret]) as server:
        server.stop()
        server.extra_arguments = []
        said = exits_with_error(server)
        assert "is for a key file" in said and "1 (passphrase" in said
        server.extra_arguments = ["--passphrase-file", secret]
        server.start()


# Logs.


def test_the_start_is_one_line_with_what_matters(fresh_server):
    server = fresh_server(extra_arguments=["--region", "eu-west-1"])
    [line] = log_lines(server, "ready")
    expected = {"store": "rocksdb", "profile": "aws-2026", "region": "eu-west-1", "slot": 1, "data_dir": str(server.data_dir)}
    assert expected.items() <= line.items()
    assert line["version"] and line["account"] == server.account and "journal_records" in line


def test_a_failed_sign_in_is_logged_with_its_request_id(fresh_server):
    server = fresh_server()
    wrong = Principal(server.root.access_key_id, "x" * 40)
    with pytest.raises(Exception) as caught:
        client("sts", server.http, wrong).get_caller_identity()
    request = caught.value.response["ResponseMetadata"]["RequestId"]
    [line] = eventually(lambda: log_lines(server, "a sign-in failed"), what="the line")
    assert line["request"] == request and line["address"] == "127.0.0.1" and line["code"] == "SignatureDoesNotMatch"
    assert metric(server, "ironkeep_failed_sign_ins_total") == 1


def access_lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_the_access_log_has_a_line_for_each_answer_and_no_secret(tmp_path):
    path = tmp_path / "access.log"
    with Server(extra_arguments=["--access-log", path]) as server:
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="logged")
        put = clients.s3.put_object(Bucket="logged", Key="x", Body=b"x" * 1000)
        url = client("s3", server.http, server.root, signature_version="s3v4").generate_presigned_url("get_object", Params={"Bucket": "logged", "Key": "x"})
        with urllib.request.urlopen(url, timeout=10) as answer:
            assert answer.read() == b"x" * 1000
        anonymous = raw.http(server.http, "GET", "/logged/x")
        assert anonymous.status == 403
        # What rotates a log moves it away, and says so.
        eventually(lambda: len(access_lines(path)) == 4, what="four lines")
        moved = tmp_path / "access.log.1"
        path.rename(moved)
        server.process.send_signal(signal.SIGHUP)
        eventually(path.exists, what="the file to be opened anew")
        clients.kms.list_keys()
        server.stop()
        assert [line["operation"] for line in access_lines(path)] == ["ListKeys"]
        created, stored, read, refusal = access_lines(moved)
        assert created["operation"] == "CreateBucket" and created["status"] == 200
        assert stored["request_id"] == put["ResponseMetadata"]["RequestId"]
        assert stored["principal"].endswith(":root") and stored["received_bytes"] >= 1000 and stored["duration_us"] > 0
        assert (read["operation"], read["sent_bytes"], read["address"]) == ("GetObject", 1000, "127.0.0.1")
        assert (refusal["principal"], refusal["status"], refusal["error"]) == ("anonymous", 403, "AccessDenied")
        text = moved.read_text()
        assert "X-Amz" not in text and "Signature" not in text and server.root.secret_access_key not in text


# Signals and draining.


def slow_upload(server):
    """A PUT that is being served, of which the last byte is still to come; the socket, and what to send to end it."""
    expect = {"Expect": "100-continue"}
    headers = raw.sign(server.http, server.root, "PUT", "/drained/x", headers=expect, body=b"xy") | expect | {"Content-Length": "2"}
    plain = socket.create_connection(("127.0.0.1", server.http.port), timeout=30)
    plain.sendall(raw.request_bytes("PUT", "/drained/x", headers))
    # Only a request that the server has begun to serve holds up a drain; one that waits in the socket does not.
    assert plain.recv(1024).startswith(b"HTTP/1.1 100 ")
    plain.sendall(b"x")
    return plain, b"y"


def drainable(fresh_server, *arguments):
    server = fresh_server(extra_arguments=arguments)
    Clients(server.http, server.root).s3.create_bucket(Bucket="drained")
    return server


def begin_drain(server):
    server.process.send_signal(signal.SIGTERM)
    eventually(lambda: admin(server, "health/ready") == (503, "draining\n"), what="health to say draining")


def test_draining_is_seen_until_the_end(fresh_server):
    server = drainable(fresh_server)
    plain, rest = slow_upload(server)
    with plain:
        begin_drain(server)
        assert "ironkeep_build_info" in admin(server, "metrics")[1]
        plain.sendall(rest)
        assert plain.recv(1 << 16).startswith(b"HTTP/1.1 200 ")
    assert server.process.wait(20) == 0
    server.process = None


def test_the_drain_has_a_limit(fresh_server):
    server = drainable(fresh_server, "--drain-timeout", "1")
    plain, _ = slow_upload(server)
    with plain:
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(20) == 0
        server.process = None
    assert log_lines(server, "connections were still busy")


def test_a_second_signal_ends_at_once(fresh_server):
    server = drainable(fresh_server)
    plain, _ = slow_upload(server)
    with plain:
        begin_drain(server)
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(10) == 1
        server.process = None
    assert "stopped before all requests were answered" in server.log()


def test_sighup_ends_nothing(fresh_server):
    server = fresh_server()
    server.process.send_signal(signal.SIGHUP)
    eventually(lambda: log_lines(server, "SIGHUP"), what="the signal to be noticed")
    assert server.alive() and Clients(server.http, server.root).kms.list_keys()


def test_signals_that_ask_for_nothing_end_nothing(fresh_server):
    server = fresh_server()
    for name in ("SIGUSR1", "SIGUSR2"):
        server.process.send_signal(getattr(signal, name))
        eventually(lambda name=name: log_lines(server, name), what="the signal to be noticed")
    assert server.alive() and Clients(server.http, server.root).kms.list_keys()


def test_sigquit_drains(fresh_server):
    server = drainable(fresh_server)
    plain, rest = slow_upload(server)
    with plain:
        server.process.send_signal(signal.SIGQUIT)
        eventually(lambda: admin(server, "health/ready") == (503, "draining\n"), what="health to say draining")
        plain.sendall(rest)
        assert plain.recv(1 << 16).startswith(b"HTTP/1.1 200 ")
    assert server.process.wait(20) == 0
    server.process = None


# A certificate of one's own.


def make_certificate(folder, name, *extensions):
    """A certificate of an authority of its own, as PEM files; what a client has to trust."""
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", f"/CN={name}",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", *(word for extension in extensions for word in ("-addext", extension)), "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True, timeout=60,
    )
    return certificate, key


def test_a_certificate_of_an_authority_that_is_served_as_a_servers_is_warned_of(fresh_server, tmp_path):
    """`openssl req -x509` makes one, OpenSSL takes it, and rustls does not."""
    certificate, key = make_certificate(tmp_path, "authority")
    server = fresh_server(extra_arguments=["--tls-cert", certificate, "--tls-key", key])
    assert [line["path"] for line in log_lines(server, "CaUsedAsEndEntity")] == [str(certificate)]

    def status(trusted):
        environment = {"AWS_ENDPOINT_URL": server.https.url.replace("127.0.0.1", "localhost"), "AWS_CA_BUNDLE": str(trusted)}
        return run_cli(server, "status", principal=server.root, check=False, environment=environment)

    server.ready["ca_file"] = str(certificate)
    refused_status = status(certificate)
    assert refused_status.returncode == 1 and "the server shows the certificate of an authority as its own: give it one with CA:FALSE" in refused_status.stderr, refused_status
    certificate, key = make_certificate(tmp_path, "server", "basicConstraints=critical,CA:FALSE")
    server.extra_arguments = ["--tls-cert", certificate, "--tls-key", key]
    warned = len(log_lines(server, "CaUsedAsEndEntity"))
    server.restart()
    server.ready["ca_file"] = str(certificate)
    assert len(log_lines(server, "CaUsedAsEndEntity")) == warned
    assert ": ready" in status(certificate).stdout
    other, _ = make_certificate(tmp_path, "other")
    assert "its certificate is of none of the authorities in AWS_CA_BUNDLE" in status(other).stderr


def served_certificate(server):
    return ssl.get_server_certificate(("127.0.0.1", server.ready_port), timeout=10)


def test_a_certificate_of_ones_own_is_served_and_reloaded(fresh_server, tmp_path):
    first, second = make_certificate(tmp_path, "first"), make_certificate(tmp_path, "second")
    files = tmp_path / "tls.pem", tmp_path / "tls.key"

    def install(pair):
        for source, target in zip(pair, files):
            partial = target.with_suffix(".partial")
            partial.write_bytes(source.read_bytes())
            partial.rename(target)

    install(first)
    server = fresh_server(extra_arguments=["--tls-cert", files[0], "--tls-key", files[1]])
    assert server.ready["ca_file"] is None
    server.ready_port = int(server.ready["https"].rsplit(":", 1)[1])
    assert served_certificate(server) == first[0].read_text()
    trusted = Endpoint(server.ready["https"], server.region, str(first[0]))
    assert client("sts", trusted, server.root).get_caller_identity()["Account"] == server.account
    # A connection that is open stays open over the change.
    context = ssl.create_default_context(cafile=first[0])
    kept = http.client.HTTPSConnection("127.0.0.1", server.ready_port, context=context, timeout=20)
    kept.request("GET", "/")
    kept.getresponse().read()
    held = kept.sock
    # A pair that does not fit leaves the old one in use.
    files[0].write_bytes(second[0].read_bytes())
    server.process.send_signal(signal.SIGHUP)
    eventually(lambda: log_lines(server, "the certificate cannot be used"), what="the bad pair to be noticed")
    assert served_certificate(server) == first[0].read_text()
    install(second)
    eventually(lambda: served_certificate(server) == second[0].read_text(), what="the change to be noticed without a signal")
    kept.request("GET", "/")
    kept.getresponse().read()
    assert kept.sock is held


# Metrics.


def test_requests_are_counted_by_service_operation_and_code(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    user = Clients(server.http, create_user(clients))
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    blob = clients.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    for _ in range(2):
        clients.kms.decrypt(CiphertextBlob=blob)
    with refused("AccessDeniedException"):
        user.kms.decrypt(CiphertextBlob=blob)
    clients.s3.create_bucket(Bucket="counted")
    encryption = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    clients.s3.put_object(Bucket="counted", Key="x", Body=b"x" * 100_000, **encryption)
    with refused("NotImplemented", 501):
        clients.s3.get_bucket_metadata_configuration(Bucket="counted")
    raw.http(server.http, "POST", "/", headers={"X-Amz-Target": "Nothing.NoSuchThing", "Content-Type": "application/x-amz-json-1.1"})

    def requests(service, operation, code):
        return metric(server, "ironkeep_requests_total", service=service, operation=operation, code=code)

    assert requests("kms", "Decrypt", "OK") == 2
    assert requests("kms", "Decrypt", "AccessDeniedException") == 1
    assert requests("s3", "PutObject", "OK") == 1
    assert requests("s3", "GetBucketMetadataConfiguration", "NotImplemented") == 1
    assert requests("unknown", "unknown", "UnknownOperationException") == 1
    assert metric(server, "ironkeep_denials_total", service="kms") == 1
    assert metric(server, "ironkeep_key_uses_total", operation="Decrypt") == 2
    assert metric(server, "ironkeep_key_uses_total", operation="GenerateDataKey") == 1, "S3's use on behalf of the caller"
    assert metric(server, "ironkeep_responses_total", **{"class": "501"}) == 1
    assert metric(server, "ironkeep_responses_total", **{"class": "5xx"}) == 0, "not implemented is no fault of the server"
    assert metric(server, "ironkeep_request_duration_seconds_count", service="kms") == 5
    assert metric(server, "ironkeep_request_duration_seconds_bucket", service="kms", le="+Inf") == 5
    assert metric(server, "ironkeep_received_bytes_total") > 100_000


def test_refused_uses_of_keys_are_counted_also_those_of_s3(fresh_server):
    """What the alerts of docs/metrics.md ask for: a disabled key in use, one that waits for its deletion, a scheduled deletion."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    key = clients.kms.create_key()["KeyMetadata"]["Arn"]
    clients.s3.create_bucket(Bucket="alarmed")
    clients.s3.put_object(Bucket="alarmed", Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    blob = clients.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]

    def refusals(operation, code):
        return metric(server, "ironkeep_key_uses_refused_total", operation=operation, code=code)

    clients.kms.disable_key(KeyId=key)
    with refused("DisabledException", 400):
        clients.kms.decrypt(CiphertextBlob=blob)
    with refused("KMS.DisabledException", 400):
        clients.s3.get_object(Bucket="alarmed", Key="x")
    with refused("DisabledException", 400):
        clients.kms.get_public_key(KeyId=key)
    assert refusals("Decrypt", "DisabledException") == 2
    clients.kms.schedule_key_deletion(KeyId=key)
    with refused("KMSInvalidStateException", 400):
        clients.kms.encrypt(KeyId=key, Plaintext=b"x")
    assert refusals("Encrypt", "KMSInvalidStateException") == 1 and refusals("Decrypt", "KMSInvalidStateException") == 0
    assert refusals("Encrypt", "DisabledException") == 0
    assert metric(server, "ironkeep_requests_total", service="kms", operation="ScheduleKeyDeletion", code="OK") == 1


def test_parts_and_process_are_measured(fresh_server):
    server = fresh_server()
    eventually(lambda: metric(server, "ironkeep_parts_measured_timestamp_seconds") > 0, what="the first measurement")
    assert metric(server, "ironkeep_part_bytes", part="journal") > 0
    assert metric(server, "ironkeep_part_files", part="store") > 0
    assert metric(server, "process_resident_memory_bytes") > 1 << 20
    assert metric(server, "process_open_fds") > 5
    assert metric(server, "process_start_time_seconds") > 1_700_000_000


def test_the_admin_listener_shows_what_follows_the_journal(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    assert events(clients, name="CreateBucket") == []
    clients.s3.create_bucket(Bucket="followed")
    assert len(events(clients, name="CreateBucket")) == 1, "a lookup waits for the index"
    status, text = admin(server, "consumers")
    followers = {follower["name"]: follower for follower in json.loads(text)}
    assert set(followers) == {"cloudhsm-key-stores", "event-deliveries", "event-sources", "kms-alerts", "kms-hsm-clusters", "kms-key-usage", "lookup-index", "metric-feed", "s3-access-logs", "s3-event-bridge", "s3-notifications", "s3-tiering-access", "secretsmanager-access", "trail-feed", "trail-insights"}
    index = followers["lookup-index"]
    assert (status, index["name"], index["failing"], index["hasOutage"]) == (200, "lookup-index", None, False)
    assert index["passed"] >= 1 and index["setAside"] == []
    assert metric(server, "ironkeep_consumer_set_aside_records", consumer="lookup-index") == 0
    assert metric(server, "ironkeep_journal_first_record") == 1


def test_every_metric_is_documented_and_every_documented_one_is_there(server):
    table = dict(re.findall(r"^\| `(\w+)` \| (\w+) \|", (DOCS / "metrics.md").read_text(), re.MULTILINE))
    _, text = admin(server, "metrics")
    assert dict(re.findall(r"^# TYPE (\w+) (\w+)$", text, re.MULTILINE)) == table


def test_the_readme_lists_every_flag_and_no_other():
    readme = (DOCS.parent / "README.md").read_text()
    done = subprocess.run([binary(), "serve", "--help"], env=clean_environment("/"), capture_output=True, text=True, timeout=20)
    flags = set(re.findall(r"^ +(--[a-z0-9-]+) <", done.stdout, re.MULTILINE)) - {"--config"}
    first_cells = " ".join(re.findall(r"^\| (`--[^|]*)", readme.replace("\\|", ""), re.MULTILINE))
    assert flags and set(re.findall(r"--[a-z0-9-]+", first_cells)) == flags
