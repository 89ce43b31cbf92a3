"""Rotation of the passwords of a real PostgreSQL, seen from psql: the new one works and the old one does not."""

import contextlib
import datetime
import http.client
import ipaddress
import json
import threading
import time

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from conformance.audit import lookup
from conformance.clocks import ahead
from conformance.databases import HOST, Gate, postgres
from conformance.principals import Clients, unique
from conformance.rotation import JOB, metadata, role, rotate, secret, stages, value
from conformance.server import Server
from conformance.stores import Unavailable
from conformance.tests.s3.test_s3_archive_crash import LEASE_SECONDS
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

SINGLE, ALTERNATING = "PostgreSQLSingleUser", "PostgreSQLAlternatingUsers"


@pytest.fixture(scope="module")
def database():
    try:
        with postgres() as running:
            yield running
    except Unavailable as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="module")
def reaching():
    """A server that may reach databases on this machine."""
    with Server(extra_arguments=["--rotation-host", HOST]) as running:
        yield running


@pytest.fixture(scope="module")
def admin(reaching):
    return Clients(reaching.http, reaching.root)


@pytest.fixture(scope="module")
def acting(admin):
    return role(admin)


class Account:
    """A user of the database and the secret that knows its password."""

    def __init__(self, database, admin, kind=SINGLE, **more):
        self.database, self.admin, self.name, self.first = database, admin, unique("app"), unique("first")
        database.user(self.name, self.first)
        self.value = {"engine": "postgres", "host": HOST, "port": database.port, "username": self.name, "password": self.first, "dbname": "postgres"} | more
        self.arn = secret(admin, kind, self.value)

    def now(self, **which):
        found = value(self.admin, self.arn, **which)
        return found["username"], found["password"]

    def events(self, count):
        def found():
            all_ = [event for event in lookup(self.admin, ResourceName=self.arn) if event["eventType"] == "AwsServiceEvent"][::-1]
            return all_ if len(all_) >= count else None

        return eventually(found, what=f"{count} events")


def master(database, admin):
    """A secret of a user that may make users; its ARN."""
    name, password = unique("master"), unique("secret")
    database.user(name, password, "CREATEROLE")
    return secret(admin, SINGLE, {"engine": "postgres", "host": HOST, "port": database.port, "username": name, "password": password})


def test_a_user_changes_its_own_password(reaching, admin, acting, database):
    app = Account(database, admin)
    passwords = [app.first]
    for _ in range(3):
        rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
        name, password = app.now()
        assert name == app.name and password not in passwords
        assert database.logs_in(name, password)
        assert not any(database.logs_in(name, old) for old in passwords), "the old one no longer works"
        passwords.append(password)
    assert app.now(VersionStage="AWSPREVIOUS")[1] == passwords[-2]
    assert database.verifier(app.name).startswith("SCRAM-SHA-256$4096:")
    written = "".join((database.log(), reaching.log(), reaching.output(), json.dumps(lookup(admin))))
    assert app.name in written and "SCRAM-SHA-256$4096:" in database.log(), "statements are logged"
    for password in passwords[1:]:
        assert password not in written
    assert [event["eventName"] for event in app.events(6)] == ["RotationStarted", "RotationSucceeded"] * 3


def test_two_users_take_turns(reaching, admin, acting, database):
    app = Account(database, admin, ALTERNATING, masterarn=master(database, admin))
    database.sql(f'CREATE TABLE "{app.name}" (n int); GRANT SELECT ON "{app.name}" TO "{app.name}"')
    before = (app.name, app.first)
    for turn in range(4):
        rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting, ExternalSecretRotationMetadata=metadata(GraceSeconds="0"))
        user, password = app.now()
        assert user == (app.name if turn % 2 else f"{app.name}_clone")
        assert database.logs_in(user, password) and database.logs_in(*before), "the one before works on"
        assert app.now(VersionStage="AWSPREVIOUS") == before
        before = (user, password)
    assert not database.logs_in(app.name, app.first), "a turn later it does not"
    granted = database.sql(f"SELECT has_table_privilege('{app.name}_clone', '{app.name}', 'SELECT')")
    assert granted == "t", "the second user has the rights of the first"


def test_names_are_quoted(reaching, admin, acting, database):
    app = Account(database, admin)
    odd = f"""{app.name}"; DROP ROLE "{app.name}"; --'\\"""
    database.sql(f"""ALTER ROLE "{app.name}" RENAME TO "{odd.replace('"', '""')}" """)
    database.sql(f"""ALTER ROLE "{odd.replace('"', '""')}" PASSWORD '{app.first}'""")
    admin.secretsmanager.put_secret_value(SecretId=app.arn, SecretString=json.dumps(app.value | {"username": odd}))
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    user, password = app.now()
    assert user == odd and database.logs_in(odd, password) and not database.logs_in(odd, app.first)


def failure(app, count=2):
    """The details of the failure that is the last of so many events."""
    found = app.events(count)
    assert found[-1]["eventName"] == "RotationFailed", found[-1]["eventName"]
    return found[-1]["serviceEventDetails"]


def retried(reaching, admin, app, token):
    """After the cause is gone, the same call once more brings it to its end."""
    admin.secretsmanager.rotate_secret(SecretId=app.arn, ClientRequestToken=token)
    run(reaching, JOB)
    assert stages(admin, app.arn)[token] == ["AWSCURRENT"]
    assert app.database.logs_in(*app.now())


def test_a_wrong_password_changes_nothing(reaching, admin, acting, database):
    app = Account(database, admin)
    admin.secretsmanager.put_secret_value(SecretId=app.arn, SecretString=json.dumps(app.value | {"password": "wrong"}))
    # What was current before is AWSPREVIOUS, and still works: as with AWS's functions it is good enough.
    admin.secretsmanager.put_secret_value(SecretId=app.arn, SecretString=json.dumps(app.value | {"password": "wrong too"}))
    token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    details = failure(app)
    assert (details["step"], details["failureCode"]) == ("setSecret", "LoginRefused") and "28P01" in details["failureReason"]
    assert database.logs_in(app.name, app.first)
    database.sql(f"ALTER ROLE \"{app.name}\" PASSWORD 'wrong too'")
    retried(reaching, admin, app, token)


def test_the_previous_password_is_tried_too(reaching, admin, acting, database):
    app = Account(database, admin)
    admin.secretsmanager.put_secret_value(SecretId=app.arn, SecretString=json.dumps(app.value | {"password": "never took effect"}))
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    assert database.logs_in(*app.now()) and not database.logs_in(app.name, app.first)


def test_a_locked_user_stays_locked(reaching, admin, acting, database):
    app = Account(database, admin)
    database.sql(f'ALTER ROLE "{app.name}" NOLOGIN')
    token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    details = failure(app)
    assert (details["step"], details["failureCode"]) == ("setSecret", "LoginRefused") and "28000" in details["failureReason"]
    database.sql(f'ALTER ROLE "{app.name}" LOGIN')
    assert database.logs_in(app.name, app.first)
    retried(reaching, admin, app, token)


def test_a_master_that_may_not_or_is_elsewhere(reaching, admin, acting, database):
    weak = Account(database, admin)
    app = Account(database, admin, ALTERNATING, masterarn=weak.arn)
    token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    details = failure(app)
    assert (details["step"], details["failureCode"]) == ("setSecret", "StatementRefused") and "42501" in details["failureReason"]
    assert database.sql(f"SELECT count(*) FROM pg_roles WHERE rolname = '{app.name}_clone'") == "0"
    database.sql(f'ALTER ROLE "{weak.name}" CREATEROLE')
    retried(reaching, admin, app, token)
    elsewhere = secret(admin, SINGLE, weak.value | {"port": database.port + 1})
    other = Account(database, admin, ALTERNATING, masterarn=elsewhere)
    rotate(reaching, admin, other.arn, ExternalSecretRotationRoleArn=acting)
    assert (failure(other)["failureCode"], failure(other)["failureReason"]) == ("InvalidSecretValue", "the secret of `masterarn` is of another server")
    # Who does not know the password of a user cannot have it changed.
    stolen = Account(database, admin, ALTERNATING, masterarn=master(database, admin))
    admin.secretsmanager.put_secret_value(SecretId=stolen.arn, SecretString=json.dumps(stolen.value | {"password": "guessed"}))
    rotate(reaching, admin, stolen.arn, ExternalSecretRotationRoleArn=acting)
    assert failure(stolen)["failureCode"] == "LoginRefused"
    assert database.sql(f"SELECT count(*) FROM pg_roles WHERE rolname = '{stolen.name}_clone'") == "0"


@pytest.mark.parametrize(
    "change, step, text",
    [
        ({"engine": "mysql"}, "createSecret", "not postgres"), ({"username": ""}, "createSecret", "username"), ({"password": None}, "createSecret", "password"),
        ({"port": "x"}, "createSecret", "port"), ({"ssl": "maybe"}, "createSecret", "ssl"), ({"username": "a" * 64}, "createSecret", "too long"),
        ({"dbname": "nowhere"}, "setSecret", "3D000"), ({"ssl": True}, "setSecret", "the server has none"),
    ],
)
def test_values_that_lead_nowhere(reaching, admin, acting, database, change, step, text):
    app = Account(database, admin)
    admin.secretsmanager.put_secret_value(SecretId=app.arn, SecretString=json.dumps(app.value | change))
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    details = failure(app)
    assert details["step"] == step and text in details["failureReason"]
    assert database.logs_in(app.name, app.first) and app.first not in json.dumps(details)


def test_only_hosts_that_the_operator_names_are_reached(server, root, reaching, admin, acting, database):
    app = Account(database, admin)
    for host in ("localhost", "10.255.255.1", "example.com"):
        admin.secretsmanager.put_secret_value(SecretId=app.arn, SecretString=json.dumps(app.value | {"host": host}))
        rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
        found = app.events(2)
        assert found[-1]["serviceEventDetails"]["failureCode"] == "HostNotAllowed"
        break
    # A server that is told of no host reaches none.
    held = secret(root, SINGLE, app.value)
    rotate(server, root, held, ExternalSecretRotationRoleArn=role(root))
    found = eventually(lambda: [event for event in lookup(root, ResourceName=held) if event["eventName"] == "RotationFailed"], what="the failure")
    assert found[0]["serviceEventDetails"]["failureCode"] == "HostNotAllowed"
    assert database.logs_in(app.name, app.first)


def test_a_host_that_stands_with_an_address_is_reached_there(fresh_server, database):
    server = fresh_server(extra_arguments=["--rotation-host", f"db.example.com={HOST}:{database.port}"])
    root = Clients(server.http, server.root)
    app = Account(database, root, host="DB.example.com", port=5432)
    rotate(server, root, app.arn, ExternalSecretRotationRoleArn=role(root))
    assert database.logs_in(*app.now()) and not database.logs_in(app.name, app.first)


def certificate(folder, name):
    """A certificate for this host that is its own authority; its file and that of its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name), x509.IPAddress(ipaddress.ip_address(HOST))]), False)
        .add_extension(x509.BasicConstraints(False, None), True).sign(key, hashes.SHA256())
    )
    files = folder / "server.crt", folder / "server.key"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return files


def test_tls_where_the_secret_says_so(fresh_server, reaching, admin, acting, tmp_path):
    files = certificate(tmp_path, "db.example.com")
    try:
        with postgres(certificate=files) as database:
            # A client that may not come without.
            hba = database.directory / "data" / "pg_hba.conf"
            hba.write_text(hba.read_text().replace("host    all", "hostssl all"))
            database.sql("SELECT pg_reload_conf()")
            server = fresh_server(extra_arguments=["--rotation-host", HOST, "--rotation-ca-file", files[0]])
            root = Clients(server.http, server.root)
            for ssl in ({"ssl": True}, {"ssl": "true"}, {}):
                app = Account(database, root, **ssl)
                rotate(server, root, app.arn, ExternalSecretRotationRoleArn=role(root))
                assert database.logs_in(*app.now()) and not database.logs_in(app.name, app.first)
            for ssl, code in (({"ssl": False}, "LoginRefused"),):
                app = Account(database, root, **ssl)
                rotate(server, root, app.arn, ExternalSecretRotationRoleArn=role(root))
                assert failure(app)["failureCode"] == code
            # A certificate that nobody vouches for.
            app = Account(database, admin, ssl=True)
            rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
            assert failure(app)["failureCode"] == "HostUnreachable" and "no TLS" in failure(app)["failureReason"]
            assert database.logs_in(app.name, app.first)
    except Unavailable as reason:
        pytest.skip(str(reason))


# Of a rotation of one user: the new password is tried (1), the old one (2), changed with it (3), and the new one tested (4).
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_database_that_goes_away_in_each_step(reaching, admin, acting, number):
    try:
        with postgres() as database:

            def stop(count, phase):
                if (count, phase) == (number, "open"):
                    database.stop()

            with Gate(database.port, stop) as gate:
                app = Account(database, admin, port=gate.port, ssl=False)
                token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
                details = failure(app)
                assert (details["step"], details["failureCode"]) == ("testSecret" if number == 4 else "setSecret", "HostUnreachable")
                assert app.now()[1] == app.first, "AWSCURRENT is as it was"
                database.start()
                retried(reaching, admin, app, token)
                assert not database.logs_in(app.name, app.first)
    except Unavailable as reason:
        pytest.skip(str(reason))


def round_until_killed(server):
    """The kill may come before the round is answered, or, at the last place, behind that."""
    with contextlib.suppress(OSError, http.client.HTTPException):
        run(server, JOB)


PHASES = [(1, "open"), (2, "open"), (3, "open"), (3, "answered"), (3, "closed"), (4, "open"), (4, "closed")]


@pytest.mark.parametrize("number, phase", PHASES)
def test_killed_in_each_step(fresh_server, database, number, phase):
    """kill -9 at one place of a rotation: once the server is back, the secret and the database agree."""
    server = fresh_server(extra_arguments=["--rotation-host", HOST])
    root = Clients(server.http, server.root)
    killed = threading.Event()

    def kill(count, at):
        if (count, at) == (number, phase) and not killed.is_set():
            server.process.kill()
            killed.set()

    with Gate(database.port, kill) as gate:
        app = Account(database, root, port=gate.port, ssl=False)
        token = root.secretsmanager.rotate_secret(SecretId=app.arn, ExternalSecretRotationRoleArn=role(root))["VersionId"]
        threading.Thread(target=round_until_killed, args=(server,), daemon=True).start()
        assert killed.wait(30), "it came to this place"
        server.process.wait()
        server.process = None
        # The killed process had the lease of the job: it ends by itself.
        server.environment |= ahead(0) | {"FAKETIME": f"+{LEASE_SECONDS}s"}
        server.start()
        app.admin = root = Clients(server.http, server.root)
        run(server, JOB)
        assert stages(root, app.arn)[token] == ["AWSCURRENT"]
        assert database.logs_in(*app.now()) and not database.logs_in(app.name, app.first)
        assert [event["eventName"] for event in app.events(2)] == ["RotationStarted", "RotationSucceeded"]


@pytest.mark.parametrize("rounds", [4, pytest.param(200, marks=pytest.mark.extended)])
def test_a_client_logs_in_all_the_time_while_two_users_take_turns(reaching, admin, acting, database, rounds):
    """Rotations in a row, as fast as they go: who reads the secret and logs in is let in, since each leaves what the last one replaced
    alone for longer than that takes."""
    app = Account(database, admin, ALTERNATING, masterarn=master(database, admin))
    stop, refused, entered, slowest = threading.Event(), [], [0], [0.0]
    clients = Clients(reaching.http, reaching.root)

    def log_in():
        while not stop.is_set():
            begin = time.monotonic()
            found = value(clients, app.arn)
            if not database.logs_in(found["username"], found["password"]):
                refused.append(found["username"])
            entered[0] += 1
            slowest[0] = max(slowest[0], time.monotonic() - begin)

    worker = threading.Thread(target=log_in)
    worker.start()
    begin = time.monotonic()
    try:
        for _ in range(rounds):
            token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting, ExternalSecretRotationMetadata=metadata(GraceSeconds="2"))

            def over():
                run(reaching, JOB)
                return stages(admin, app.arn)[token] == ["AWSCURRENT"]

            eventually(over, what="the end of a rotation")
    finally:
        stop.set()
        worker.join(30)
    print(f"{rounds} rotations in {time.monotonic() - begin:.1f} s, {entered[0]} logins, the slowest {slowest[0]:.2f} s, {len(refused)} refused")
    assert entered[0] > 0 and refused == []
