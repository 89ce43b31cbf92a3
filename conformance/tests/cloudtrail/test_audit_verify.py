"""`ironkeep audit verify`: the journal, the anchors of it and the files of trails against one another; each fault is named."""

import gzip
import json
import re
import shutil

import pytest

from conformance.journal import newest_segment
from conformance.principals import Clients, allow, create_user, unique
from conformance.server import Server
from conformance.tests.cloudtrail.test_trail_delivery import deliver
from conformance.tests.cloudtrail.test_trail_digests import put_back, write_digest
from conformance.tests.ironkeep.test_forwarding import Syslog, certificate  # noqa: F401 (a fixture)
from conformance.tests.ironkeep.test_ironkeep import ironkeep
from conformance.tests.server.test_jobs import run
from conformance.trails import DIGEST, LOG, Trail
from conformance.waiting import eventually

ANCHOR = "journal-anchor"


def verify(server, *words, principal=None):
    """(exit status, findings, all that was printed)."""
    status, output, errors = ironkeep(server, server.http, principal or server.root, "audit", "verify", *map(str, words))
    findings = [line.removeprefix("FINDING ") for line in output.splitlines() if line.startswith("FINDING ")]
    return status, findings, output + errors


def fault(server, *words):
    """The one finding."""
    status, findings, text = verify(server, *words)
    assert status == 1 and len(findings) == 1 and "is not whole: 1 finding" in text, text
    return findings[0]


class Watched:
    """A server whose journal is anchored in a file."""

    def __init__(self, folder, *arguments):
        self.file = folder / "anchors"
        self.server = Server(extra_arguments=["--anchor-file", self.file, *arguments])

    def anchors(self):
        return [json.loads(line) for line in self.file.read_text().splitlines()]

    def anchor(self):
        """One of a head that none is of yet: what is anchored is durable."""
        known = max((anchor["sequence"] for anchor in self.anchors()), default=0)
        self.clients().kms.create_key()

        def newer():
            assert run(self.server, ANCHOR)["failures"] == 0
            last = self.anchors()[-1:]
            return last[0] if last and last[0]["sequence"] > known else None

        return eventually(newer, what="an anchor")

    def clients(self):
        return Clients(self.server.http, self.server.root)


@pytest.fixture(scope="module")
def watched(tmp_path_factory):
    made = Watched(tmp_path_factory.mktemp("watched"))
    with made.server:
        yield made


@pytest.fixture
def chain(watched):
    """A trail with two log files in one digest, and a second digest with another one."""
    root = watched.clients()
    with Trail(root, watched.server, EnableLogFileValidation=True) as trail:
        for count in (2, 1):
            for _ in range(count):
                root.iam.create_user(UserName=unique("user"))
                deliver(watched.server)
            write_digest(trail)
        yield trail


def test_all_that_fits_is_said(watched, chain):
    anchors = [watched.anchor()["sequence"]]
    chain.root.kms.list_keys()
    anchors.append(watched.anchor()["sequence"])
    assert anchors[0] < anchors[1]
    status, findings, text = verify(watched.server, "--anchor", watched.file, "--trail", chain.name)
    assert status == 0 and findings == [], text
    assert re.search(r"^journal: \d+ records, 1 to \d+, are whole$", text, re.MULTILINE)
    assert re.search(r"^journal: \d+ anchors fit$", text, re.MULTILINE)
    logs = len(chain.keys(LOG))
    assert logs >= 3 and re.search(rf"^trail {chain.name}: 2 digests, {logs} log files and \d+ records were compared$", text, re.MULTILINE), text
    assert verify(watched.server, "--trail", chain.arn)[0] == 0
    without = verify(watched.server, "--trail", chain.name)[2]
    assert "no anchors were compared" in without


def test_an_anchor_is_taken_once_for_a_head(watched):
    watched.anchor()
    lines = watched.file.read_text().splitlines()
    assert len(lines) == len(set(lines))
    last = json.loads(lines[-1])
    assert last["installation"] == watched.server.account and re.fullmatch(r"[0-9a-f]{64}", last["chain"])


def test_an_altered_log_is_named(watched, chain):
    key = sorted(chain.keys(LOG))[0]
    before = len(chain.read(key)["Records"])
    put_back(chain, key, lambda content: content.replace(b'"CreateUser"', b'"ListUsers!"'))
    status, findings, text = verify(watched.server, "--trail", chain.name)
    at = f"trail {chain.name}: s3://{chain.bucket}/{key}"
    assert status == 1 and before > 0 and len(findings) == 2, text
    assert findings[0].startswith(f"{at}: it was altered: its hash is not the one in AWSLogs/")
    assert re.fullmatch(rf"{re.escape(at)}, record \d+ \([0-9a-f-]{{36}}\): it is another one than in the journal", findings[1]), text


def test_a_deleted_log_is_named_with_the_record_of_its_delivery(watched, chain):
    key = chain.keys(LOG)[0]
    chain.root.s3.delete_object(Bucket=chain.bucket, Key=key)
    assert re.fullmatch(
        rf"trail {chain.name}: s3://{chain.bucket}/{re.escape(key)}: it is gone; record \d+ of the journal delivered it",
        fault(watched.server, "--trail", chain.name),
    )


def test_an_altered_digest_is_named(watched, chain):
    key = sorted(chain.keys(DIGEST))[0]
    put_back(chain, key, lambda content: json.dumps(json.loads(content) | {"logFiles": []}).encode())
    said = fault(watched.server, "--trail", chain.name)
    assert said == f"trail {chain.name}: s3://{chain.bucket}/{key}: it was altered: its signature is not of what it says"


def test_a_deleted_digest_is_named(watched, chain):
    first, second = sorted(chain.keys(DIGEST))
    chain.root.s3.delete_object(Bucket=chain.bucket, Key=first)
    status, findings, text = verify(watched.server, "--trail", chain.name)
    assert status == 1 and len(findings) == 2, text
    assert findings[0].startswith(f"trail {chain.name}: s3://{chain.bucket}/{first}: it is gone; record ")
    assert findings[1] == f"trail {chain.name}: s3://{chain.bucket}/{second}: the digest before it, {first}, is gone"


def test_a_tail_that_was_cut_off_is_named_which_the_cli_does_not_see(watched, chain):
    """The newest digest and the log file that it alone names: `aws cloudtrail validate-logs` calls the rest valid."""
    digest = sorted(chain.keys(DIGEST))[-1]
    logs = [file["s3Object"] for file in chain.read(digest)["logFiles"]]
    assert logs
    for key in (digest, *logs):
        chain.root.s3.delete_object(Bucket=chain.bucket, Key=key)
    status, findings, text = verify(watched.server, "--trail", chain.name)
    assert status == 1 and len(findings) == 1 + len(logs), text
    named = [line for line in findings if digest in line]
    assert len(named) == 1 and "it is gone, and no newer digest is there: the tail was cut off; record " in named[0]


def test_a_file_that_nobody_delivered_is_named(watched, chain):
    real = sorted(chain.keys(LOG))[0]
    forged = real.replace(LOG.fullmatch(real)["unique"], "0123456789abcdef")
    event = {"eventID": "00000000-0000-0000-0000-000000000000", "eventName": "DeleteTrail", "eventTime": chain.read(real)["Records"][0]["eventTime"]}
    chain.root.s3.put_object(Bucket=chain.bucket, Key=forged, Body=gzip.compress(json.dumps({"Records": [event]}).encode()))
    status, findings, text = verify(watched.server, "--trail", chain.name)
    at = f"trail {chain.name}: s3://{chain.bucket}/{forged}"
    assert status == 1 and findings == [
        f"{at}: the journal tells of no delivery of it", f"{at}, record {event['eventID']}: the journal has no such DeleteTrail",
    ], text


def test_without_digests_records_are_compared_all_the_same(watched):
    root = watched.clients()
    with Trail(root, watched.server) as trail:
        user = unique("user")
        root.iam.create_user(UserName=user)
        deliver(watched.server)
        assert verify(watched.server, "--trail", trail.name)[0] == 0
        [key] = [key for key in trail.keys(LOG) if user in json.dumps(trail.read(key))]
        put_back(trail, key, lambda content: content.replace(user.encode(), b"x" * len(user)))
        said = fault(watched.server, "--trail", trail.name)
        assert re.search(r", record \d+ \(.*\): it is another one than in the journal$", said)
        put_back(trail, key, lambda content: b"[]")
        assert fault(watched.server, "--trail", trail.name).endswith("it is no log file of CloudTrail")


def test_who_may_not_read_learns_that_and_not_that_all_is_well(watched, chain):
    root = chain.root
    nobody = create_user(root, allow("cloudtrail:*"))
    status, findings, text = verify(watched.server, "--trails-only", principal=nobody)
    assert status == 1 and "AccessDenied" in text, text
    auditor = create_user(root, allow("cloudtrail:*"), allow("ironkeep:QueryRecords"))
    status, findings, text = verify(watched.server, "--trails-only", "--trail", chain.name, principal=auditor)
    assert status == 1 and len(findings) == 1 and findings[0].startswith(f"trail {chain.name}: bucket {chain.bucket}: AccessDenied"), text
    status, _, text = verify(watched.server, "--trail", "never")
    assert status == 1 and "there is no trail `never`" in text


def test_a_journal_that_was_cut_off_with_everything_else(tmp_path):
    """An older copy of the whole data directory is put back: all parts fit one another, and only an anchor knows better."""
    watched = Watched(tmp_path)
    with watched.server as server:
        watched.anchor()
        server.stop()
        older = tmp_path / "older"
        shutil.copytree(server.data_dir, older)
        server.start()
        watched.clients().kms.create_key()
        cut = watched.anchor()
        server.stop()
        shutil.rmtree(server.data_dir)
        shutil.copytree(older, server.data_dir)
        server.start()
        status, findings, text = verify(server)
        assert status == 0, "without the anchor nothing is amiss: " + text
        said = about(server, watched, cut)
        assert said.startswith(f"journal: record {cut['sequence']}: the anchor of {cut['time']} in `{watched.file}`, line ")
        assert re.search(r"and the journal ends with record \d+: its tail was cut off$", said)
        # Once it has come as far again, the chain is another one.
        clients = watched.clients()
        while head(server) <= cut["sequence"]:
            clients.kms.list_keys()
        said = about(server, watched, cut)
        assert said.startswith(f"journal: record {cut['sequence']}: the chain is another one than the anchor of {cut['time']}"), said


def about(server, watched, anchor):
    """What is found of this anchor; a start makes anchors too."""
    status, findings, text = verify(server, "--anchor", watched.file)
    assert status == 1, text
    [said] = [said for said in findings if said.startswith(f"journal: record {anchor['sequence']}: ")]
    return said


def head(server):
    """The last record."""
    status, output, errors = ironkeep(server, server.http, server.root, "api", "VerifyJournal", '{"MaxRecords": 100000}')
    assert status == 0, errors
    return json.loads(output)["LastSequence"]


def test_a_record_that_was_altered_on_the_disk_is_named(tmp_path):
    watched = Watched(tmp_path)
    with watched.server as server:
        for _ in range(20):
            watched.clients().kms.list_keys()
        watched.anchor()
        segment = newest_segment(server.data_dir)
        # The file is made longer than what is in it.
        middle = len(segment.read_bytes().rstrip(b"\0")) // 2
        flip(segment, middle)
        said = fault(server, "--anchor", watched.file)
        assert re.fullmatch(rf"journal: journal segment `{segment.name}` is damaged at record \d+: .+", said), said
        flip(segment, middle)
        assert verify(server, "--anchor", watched.file)[0] == 0


def flip(file, at):
    with file.open("r+b") as opened:
        opened.seek(at)
        [byte] = opened.read(1)
        opened.seek(at)
        opened.write(bytes([byte ^ 1]))


@pytest.fixture
def vault(root, server):
    """A bucket with Object Lock elsewhere, and a user that may put anchors there and list them."""
    bucket = unique("anchors")
    root.s3.create_bucket(Bucket=bucket, ObjectLockEnabledForBucket=True)
    actions = ["s3:PutObject", "s3:PutObjectRetention", "s3:ListBucketVersions"]
    return bucket, create_user(root, allow(actions, [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]))


def test_anchors_in_a_bucket_under_object_lock(root, server, vault, tmp_path):
    bucket, user = vault
    credentials = tmp_path / "key"
    credentials.write_text(f"AWS_ACCESS_KEY_ID={user.access_key_id}\nAWS_SECRET_ACCESS_KEY={user.secret_access_key}\n")
    url = f"{server.http.url}/{bucket}/journals"
    watched = Watched(tmp_path, "--anchor-bucket", url, "--anchor-credentials-file", credentials, "--anchor-retention", "3")
    with watched.server as anchored:
        first = watched.anchor()
        [found] = [entry for entry in root.s3.list_objects_v2(Bucket=bucket)["Contents"] if first["chain"] in entry["Key"]]
        assert found["Key"] == f"journals/{anchored.account}/{first['sequence']:020}-{first['chain']}.json"
        retention = root.s3.get_object_retention(Bucket=bucket, Key=found["Key"])["Retention"]
        assert retention["Mode"] == "COMPLIANCE"
        assert json.loads(root.s3.get_object(Bucket=bucket, Key=found["Key"])["Body"].read()) == first
        words = ("--anchor-bucket", url, "--anchor-credentials-file", credentials)
        status, _, text = verify(anchored, *words)
        [fit] = re.findall(r"journal: (\d+) anchors fit", text)
        assert status == 0 and int(fit) >= 1, text
        # A marker hides it, and it is there.
        root.s3.delete_object(Bucket=bucket, Key=found["Key"])
        assert f"journal: {fit} anchors fit" in verify(anchored, *words)[2]
        # Somebody else's anchor, of a journal that has come farther.
        farther = f"journals/{anchored.account}/{first['sequence'] + 10**6:020}-{first['chain']}.json"
        root.s3.put_object(Bucket=bucket, Key=farther, Body=b"x")
        said = fault(anchored, *words)
        assert said.startswith(f"journal: record {first['sequence'] + 10**6}: the anchor of ") and farther in said and said.endswith("its tail was cut off")
        # A place that cannot be written is told, and the other one has the anchor all the same.
        root.s3.delete_bucket_policy(Bucket=bucket)
        root.iam.update_access_key(UserName=user.arn.rsplit("/", 1)[1], AccessKeyId=user.access_key_id, Status="Inactive")
        lines = len(watched.file.read_text().splitlines())
        watched.clients().kms.create_key()

        def told():
            run(anchored, ANCHOR)
            return "the journal is not anchored" in anchored.log()

        eventually(told, what="the failure")
        assert len(watched.file.read_text().splitlines()) > lines and user.secret_access_key not in anchored.log()


def test_anchors_at_a_collector_of_syslog(tmp_path, certificate):  # noqa: F811
    syslog = Syslog(certificate)
    place = f"collector.test:{syslog.port}"
    watched = Watched(
        tmp_path, "--forward-syslog", place, "--forward-host", f"collector.test=127.0.0.1:{syslog.port}", "--forward-ca-file", certificate[1], "--anchor-syslog", "on",
    )
    with watched.server as server:
        anchor = watched.anchor()
        written = eventually(lambda: [text for text in syslog.messages if " ironkeep - journal-anchor - " in text], what="an anchor at the collector")
        assert written[-1].startswith("<110>1 ") and json.loads(written[-1].split(" - ", 2)[2]) == anchor
        log = tmp_path / "syslog"
        log.write_text("\n".join(f"Nov 30 16:00:00 {text}" for text in syslog.messages) + "\n")
        status, _, text = verify(server, "--anchor", log)
        assert status == 0 and re.search(r"journal: \d+ anchors fit", text), text
        log.write_text("nothing\n")
        status, _, text = verify(server, "--anchor", log)
        assert status == 1 and f"`{log}` holds no anchor of the installation {server.account}" in text


@pytest.mark.parametrize("arguments, said", [
    (["--anchor-syslog", "on"], "goes with `--forward-syslog`"),
    (["--anchor-retention", "5"], "go with `--anchor-bucket`"),
    (["--anchor-bucket", "https://s3.example.com/anchors"], "needs `--anchor-credentials-file`"),
    (["--anchor-bucket", "s3://anchors", "--anchor-credentials-file", "/nowhere"], "say https://HOST/BUCKET"),
    (["--anchor-file", "/nowhere/anchors"], "/nowhere/anchors"),
])
def test_settings_that_do_not_fit_are_refused_at_the_start(fresh_server, arguments, said):
    refused = Server(extra_arguments=arguments)
    with pytest.raises(AssertionError) as told:
        with refused:
            pass
    assert said in str(told.value) + refused.log()
