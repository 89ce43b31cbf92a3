"""Rotation of the passwords of a real MariaDB and a real Redis, seen from their own clients."""

import contextlib
import json
import re
import socket
import threading

import pytest

from conformance.audit import lookup
from conformance.clocks import ahead
from conformance.databases import HOST, Gate
from conformance.engines import mariadb, quoted, redis
from conformance.principals import Clients, unique
from conformance.refusal import refused
from conformance.rotation import JOB, metadata, role, rotate, secret, stages, value
from conformance.server import Server
from conformance.stores import Unavailable
from conformance.tests.s3.test_s3_archive_crash import LEASE_SECONDS
from conformance.tests.secretsmanager.test_rotation_postgres import certificate, round_until_killed
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

SINGLE, ALTERNATING, REDIS = "MariaDBSingleUser", "MariaDBAlternatingUsers", "RedisAcl"
NO_GRACE = metadata(GraceSeconds="0")


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


def started(engine):
    try:
        with engine() as running:
            yield running
    except Unavailable as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="module")
def maria():
    yield from started(mariadb)


@pytest.fixture(scope="module")
def cache():
    yield from started(redis)


class Account:
    """A user of a server and the secret that knows its password."""

    def __init__(self, database, admin, kind=SINGLE, *, engine="mariadb", name=None, rules=(), **more):
        self.database, self.admin, self.name, self.first = database, admin, name or unique("app"), unique("first")
        database.user(self.name, self.first, *rules)
        self.value = {"engine": engine, "host": HOST, "port": database.port, "username": self.name, "password": self.first} | more
        self.arn = secret(admin, kind, self.value)

    def now(self, **which):
        found = value(self.admin, self.arn, **which)
        return found["username"], found["password"]

    def put(self, **change):
        self.admin.secretsmanager.put_secret_value(SecretId=self.arn, SecretString=json.dumps(self.value | change))

    def events(self, count):
        def found():
            all_ = [event for event in lookup(self.admin, ResourceName=self.arn) if event["eventType"] == "AwsServiceEvent"][::-1]
            return all_ if len(all_) >= count else None

        return eventually(found, what=f"{count} events")

    def failure(self, count=2):
        found = self.events(count)
        assert found[-1]["eventName"] == "RotationFailed", found[-1]["eventName"]
        details = found[-1]["serviceEventDetails"]
        return details["step"], details["failureCode"], details["failureReason"]


def in_redis(database, admin, *, rules=(), **more):
    return Account(database, admin, REDIS, engine="redis", rules=rules, **{"ssl": False} | more)


def master_of_maria(database, admin):
    name, password = unique("master"), unique("secret")
    database.user(name, password)
    database.sql(f"GRANT ALL ON *.* TO {quoted(name)}@'%' WITH GRANT OPTION")
    return secret(admin, SINGLE, {"engine": "mariadb", "host": HOST, "port": database.port, "username": name, "password": password})


def master_of_redis(database, admin, *rules):
    name, password = unique("master"), unique("secret")
    database.user(name, password, *(rules or ("+acl",)))
    return secret(admin, REDIS, {"engine": "redis", "host": HOST, "port": database.port, "username": name, "password": password, "ssl": False})


def retried(reaching, admin, app, token):
    """After the cause is gone, the same call once more brings it to its end."""
    admin.secretsmanager.rotate_secret(SecretId=app.arn, ClientRequestToken=token)
    run(reaching, JOB)
    assert stages(admin, app.arn)[token] == ["AWSCURRENT"]
    assert app.database.logs_in(*app.now())


def test_a_user_of_mariadb_changes_its_own_password(reaching, admin, acting, maria):
    app = Account(maria, admin)
    passwords = [app.first]
    for _ in range(3):
        rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
        name, password = app.now()
        assert name == app.name and password not in passwords
        assert maria.logs_in(name, password)
        assert not any(maria.logs_in(name, old) for old in passwords), "the old one no longer works"
        passwords.append(password)
    shown = maria.sql(f"SHOW CREATE USER {quoted(app.name)}@'%'")
    assert re.search(r"PASSWORD '\*[0-9A-F]{40}'", shown), shown
    written = "".join((maria.log(), reaching.log(), reaching.output(), json.dumps(lookup(admin))))
    assert app.name in written and "SET PASSWORD = '*" in maria.log(), "statements are logged"
    assert not any(password in written for password in passwords[1:])
    assert [event["eventName"] for event in app.events(6)] == ["RotationStarted", "RotationSucceeded"] * 3


def test_two_users_of_mariadb_take_turns(reaching, admin, acting, maria):
    app = Account(maria, admin, ALTERNATING, masterarn=master_of_maria(maria, admin))
    odd = unique("odd TO `d")
    maria.sql(f"CREATE DATABASE {quoted(odd)}; GRANT SELECT, INSERT ON {quoted(odd)}.* TO {quoted(app.name)}@'%'")
    before = (app.name, app.first)
    for turn in range(3):
        rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting, ExternalSecretRotationMetadata=NO_GRACE)
        user, password = app.now()
        assert user == (app.name if turn % 2 else f"{app.name}_clone")
        assert maria.logs_in(user, password) and maria.logs_in(*before), "the one before works on"
        assert app.now(VersionStage="AWSPREVIOUS") == before
        before = (user, password)
    assert not maria.logs_in(app.name, app.first), "a turn later it does not"
    granted = maria.sql(f"SHOW GRANTS FOR {quoted(app.name + '_clone')}@'%'")
    assert f"GRANT SELECT, INSERT ON {quoted(odd)}.* TO" in granted, granted


def test_a_user_of_redis_has_two_passwords(reaching, admin, acting, cache):
    app = in_redis(cache, admin, masterarn=master_of_redis(cache, admin))
    passwords = [app.first]
    for _ in range(3):
        rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting, ExternalSecretRotationMetadata=NO_GRACE)
        name, password = app.now()
        passwords.append(password)
        assert name == app.name and [cache.logs_in(name, old) for old in passwords[-2:]] == [True, True]
        assert not any(cache.logs_in(name, old) for old in passwords[:-2]), "the one before the last is gone"
    # It is on the disk: a restart forgets nothing.
    cache.stop()
    cache.start()
    assert cache.logs_in(*app.now()) and not cache.logs_in(app.name, app.first)
    written = "".join((cache.log(), reaching.log(), reaching.output(), json.dumps(lookup(admin))))
    assert not any(password in written for password in passwords[1:])


def test_a_user_of_redis_that_may_do_it_changes_its_own(reaching, admin, acting, cache):
    app = in_redis(cache, admin, rules=("+acl",))
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    assert cache.logs_in(*app.now()) and cache.logs_in(app.name, app.first)
    # One that may not is refused, and nothing changes.
    weak = in_redis(cache, admin)
    token = rotate(reaching, admin, weak.arn, ExternalSecretRotationRoleArn=acting)
    assert weak.failure() == ("setSecret", "StatementRefused", "the statement was refused (NOPERM)")
    assert cache.logs_in(*weak.now()) and weak.now()[1] == weak.first
    cache.acl("SETUSER", weak.name, "+acl")
    retried(reaching, admin, weak, token)


def test_names_are_quoted_by_the_rules_of_each(reaching, admin, acting, maria, cache):
    app = Account(maria, admin, name=unique("a`b'c\\d"))
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    assert maria.logs_in(*app.now()) and not maria.logs_in(app.name, app.first)
    both = Account(maria, admin, ALTERNATING, name=unique("`; DROP USER x; -- "), masterarn=master_of_maria(maria, admin))
    rotate(reaching, admin, both.arn, ExternalSecretRotationRoleArn=acting)
    assert both.now()[0] == f"{both.name}_clone" and maria.logs_in(*both.now())
    odd = Account(cache, admin, REDIS, engine="valkey", name=unique("a\"'>b#*"), rules=("+acl",), ssl=False)
    rotate(reaching, admin, odd.arn, ExternalSecretRotationRoleArn=acting)
    assert cache.logs_in(*odd.now())


def test_a_wrong_password_changes_nothing(reaching, admin, acting, maria, cache):
    for app, state in ((Account(maria, admin), "28000, error 1045"), (in_redis(cache, admin, rules=("+acl",)), "WRONGPASS")):
        app.put(password="wrong")
        app.put(password="wrong too")
        token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
        assert app.failure() == ("setSecret", "LoginRefused", f"the login was refused ({state})")
        assert app.database.logs_in(app.name, app.first)
        if app.database is maria:
            maria.sql(f"SET PASSWORD FOR {quoted(app.name)}@'%' = PASSWORD('wrong too')")
        else:
            cache.acl("SETUSER", app.name, "resetpass", ">wrong too")
        retried(reaching, admin, app, token)


def test_a_locked_user_stays_locked(reaching, admin, acting, maria, cache):
    app = Account(maria, admin)
    maria.sql(f"ALTER USER {quoted(app.name)}@'%' ACCOUNT LOCK")
    token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    assert app.failure() == ("setSecret", "LoginRefused", "the login was refused (HY000, error 4151)")
    assert not maria.logs_in(app.name, app.first)
    maria.sql(f"ALTER USER {quoted(app.name)}@'%' ACCOUNT UNLOCK")
    assert maria.logs_in(app.name, app.first)
    retried(reaching, admin, app, token)
    held = in_redis(cache, admin, rules=("+acl",))
    cache.acl("SETUSER", held.name, "off")
    token = rotate(reaching, admin, held.arn, ExternalSecretRotationRoleArn=acting)
    assert held.failure() == ("setSecret", "LoginRefused", "the login was refused (WRONGPASS)")
    cache.acl("SETUSER", held.name, "on")
    assert cache.logs_in(held.name, held.first)
    retried(reaching, admin, held, token)


def test_masters_that_may_not_or_are_elsewhere(reaching, admin, acting, maria, cache):
    weak = Account(maria, admin)
    app = Account(maria, admin, ALTERNATING, masterarn=weak.arn)
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    step, code, reason = app.failure()
    assert (step, code) == ("setSecret", "StatementRefused") and "error 1227" in reason
    assert maria.sql(f"SELECT COUNT(*) FROM mysql.user WHERE User = '{app.name}_clone'") == "0"
    elsewhere = secret(admin, SINGLE, weak.value | {"port": maria.port + 1})
    other = Account(maria, admin, ALTERNATING, masterarn=elsewhere)
    rotate(reaching, admin, other.arn, ExternalSecretRotationRoleArn=acting)
    assert other.failure()[1:] == ("InvalidSecretValue", "the secret of `masterarn` is of another server")
    # Who does not know the password of a user cannot have it changed.
    for stolen in (Account(maria, admin, ALTERNATING, masterarn=master_of_maria(maria, admin)), in_redis(cache, admin, masterarn=master_of_redis(cache, admin))):
        stolen.put(password="guessed")
        rotate(reaching, admin, stolen.arn, ExternalSecretRotationRoleArn=acting)
        assert stolen.failure()[1] == "LoginRefused" and stolen.database.logs_in(stolen.name, stolen.first)


@pytest.mark.parametrize("change, step, text", [
    ({"engine": "postgres"}, "createSecret", "not mariadb"), ({"username": ""}, "createSecret", "username"), ({"port": "x"}, "createSecret", "port"),
    ({"dbname": "nowhere"}, "setSecret", "error 104"), ({"ssl": True}, "setSecret", "the server has none"),
])
def test_values_of_mariadb_that_lead_nowhere(reaching, admin, acting, maria, change, step, text):
    app = Account(maria, admin)
    app.put(**change)
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
    found = app.failure()
    assert found[0] == step and text in found[2] and maria.logs_in(app.name, app.first)


def test_a_password_of_redis_goes_in_the_clear_only_where_the_secret_says_so(reaching, admin, acting, cache):
    seen = []
    listener = socket.create_server((HOST, 0))

    def hear():
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                with client:
                    seen.append(client.recv(4096))

    threading.Thread(target=hear, daemon=True).start()
    port = listener.getsockname()[1]
    for ssl in (True, None, False):
        app = in_redis(cache, admin, rules=("+acl",), port=port, ssl=ssl)
        rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
        assert app.failure()[:2] == ("setSecret", "HostUnreachable")
        assert (app.first.encode() in seen[-1]) == (ssl is False)
    listener.close()


@pytest.mark.parametrize("engine", ["mariadb", "redis"])
def test_tls(fresh_server, tmp_path, engine):
    files = certificate(tmp_path, "db.example.com")
    for path in files:
        path.chmod(0o644)
    try:
        with (mariadb if engine == "mariadb" else redis)(certificate=files) as database:
            server = fresh_server(extra_arguments=["--rotation-host", HOST, "--rotation-ca-file", files[0]])
            root = Clients(server.http, server.root)
            acting = role(root)
            make = lambda **more: Account(database, root, **more) if engine == "mariadb" else in_redis(database, root, rules=("+acl",), **more)
            for ssl in ({"ssl": True}, {"ssl": None}):
                app = make(**ssl)
                rotate(server, root, app.arn, ExternalSecretRotationRoleArn=acting)
                assert database.logs_in(*app.now()) and app.now()[1] != app.first
            app = make(ssl=False)
            rotate(server, root, app.arn, ExternalSecretRotationRoleArn=acting)
            assert app.failure()[0] == "setSecret" and database.logs_in(app.name, app.first)
    except Unavailable as reason:
        pytest.skip(str(reason))


# MariaDB, one user: the new password is tried (1), the old one (2), changed with it (3), and the new one tested (4).
# Redis: the old password is tried (1), changed with it (2), and the new one tested (3).
@pytest.mark.parametrize("engine, number", [("mariadb", number) for number in (1, 2, 3, 4)] + [("redis", number) for number in (1, 2, 3)])
def test_a_server_that_goes_away_in_each_step(reaching, admin, acting, maria, cache, engine, number):
    database = maria if engine == "mariadb" else cache

    def stop(count, phase):
        if (count, phase) == (number, "open"):
            database.stop()

    with Gate(database.port, stop) as gate:
        app = Account(database, admin, port=gate.port, ssl=False) if engine == "mariadb" else in_redis(database, admin, rules=("+acl",), port=gate.port)
        token = rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting)
        last = 4 if engine == "mariadb" else 3
        assert app.failure()[:2] == ("testSecret" if number == last else "setSecret", "HostUnreachable")
        assert app.now()[1] == app.first, "AWSCURRENT is as it was"
        database.start()
        retried(reaching, admin, app, token)


@pytest.mark.parametrize("engine, number, phase", [("mariadb", 3, "open"), ("mariadb", 3, "closed"), ("mariadb", 4, "closed"), ("redis", 2, "open"), ("redis", 2, "closed"), ("redis", 3, "closed")])
def test_killed_in_each_step(fresh_server, maria, cache, engine, number, phase):
    """kill -9 at one place of a rotation: once the server is back, the secret and the database agree."""
    database = maria if engine == "mariadb" else cache
    server = fresh_server(extra_arguments=["--rotation-host", HOST])
    root = Clients(server.http, server.root)
    killed = threading.Event()

    def kill(count, at):
        if (count, at) == (number, phase) and not killed.is_set():
            server.process.kill()
            killed.set()

    with Gate(database.port, kill) as gate:
        app = Account(database, root, port=gate.port, ssl=False) if engine == "mariadb" else in_redis(database, root, rules=("+acl",), port=gate.port)
        token = root.secretsmanager.rotate_secret(SecretId=app.arn, ExternalSecretRotationRoleArn=role(root))["VersionId"]
        threading.Thread(target=round_until_killed, args=(server,), daemon=True).start()
        assert killed.wait(30), "it came to this place"
        server.process.wait()
        server.process = None
        server.environment |= ahead(0) | {"FAKETIME": f"+{LEASE_SECONDS}s"}
        server.start()
        app.admin = root = Clients(server.http, server.root)
        run(server, JOB)
        assert stages(root, app.arn)[token] == ["AWSCURRENT"]
        assert database.logs_in(*app.now()) and app.now()[1] != app.first
        assert [event["eventName"] for event in app.events(2)] == ["RotationStarted", "RotationSucceeded"]


def test_a_rotation_leaves_what_the_last_one_replaced_alone_for_a_while(reaching, admin, acting, cache):
    """Whoever has read the secret before two rotations in a row is let in, unless somebody insists."""
    app = in_redis(cache, admin, masterarn=master_of_redis(cache, admin))
    rotate(reaching, admin, app.arn, ExternalSecretRotationRoleArn=acting, ExternalSecretRotationMetadata=metadata(GraceSeconds="3600"))
    second = app.now()
    token = rotate(reaching, admin, app.arn)
    assert stages(admin, app.arn)[token] == ["AWSPENDING"], "it has begun, and waits"
    assert cache.logs_in(app.name, app.first) and app.now() == second
    assert run(reaching, JOB)["items"] == 0
    with refused("InvalidRequestException", 400, "A previous rotation isn\u2019t complete"):
        admin.secretsmanager.rotate_secret(SecretId=app.arn)
    retried(reaching, admin, app, token)
    assert not cache.logs_in(app.name, app.first) and cache.logs_in(*second)
    for wrong in ("-1", "x", "999999"):
        with refused("InvalidParameterException", 400, "GraceSeconds"):
            admin.secretsmanager.rotate_secret(SecretId=app.arn, ExternalSecretRotationMetadata=metadata(GraceSeconds=wrong))
