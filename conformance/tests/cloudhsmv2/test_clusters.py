"""CloudHSM's API over groups of SoftHSM2 tokens: from a free group to a key of KMS in its tokens, and back."""

import datetime
import json
import ssl
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from conformance.principals import AwsCli, Clients, allow, client, create_account, create_user, deny, unique
from conformance.refusal import outcome, refused
from conformance.softhsm import SoftHsm
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

SUBNETS = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
PASSWORD = "correct-horse"
INVALID, MISSING = "CloudHsmInvalidRequestException", "CloudHsmResourceNotFoundException"
LIMIT = "CloudHsmResourceLimitExceededException"


class Ca:
    """A certificate authority in a folder, made with AWS's own commands."""

    def __init__(self, folder, name="ca", key="rsa:2048"):
        self.folder, self.name = folder, name
        curve = [] if key.startswith("rsa") else ["-pkeyopt", "ec_paramgen_curve:P-384"]
        self.openssl("req", "-new", "-x509", "-newkey", key, *curve, "-nodes", "-days", "3652", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.crt")

    def openssl(self, *arguments):
        done = subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    @property
    def anchor(self):
        return (self.folder / f"{self.name}.crt").read_text()

    def sign(self, csr, *more):
        (self.folder / "cluster.csr").write_text(csr)
        self.openssl(
            "x509", "-req", "-days", "3652", "-in", "cluster.csr", "-CA", f"{self.name}.crt", "-CAkey", f"{self.name}.key", "-CAcreateserial", *more, "-out", "cluster.crt"
        )
        return (self.folder / "cluster.crt").read_text()


def altered_signature(pem):
    """The certificate with one bit of its last byte, which is of the signature, turned."""
    der = bytearray(ssl.PEM_cert_to_DER_cert(pem))
    der[-1] ^= 1
    return ssl.DER_cert_to_PEM_cert(bytes(der))


def ended_certificate():
    """A certificate, signed by itself, that was valid until yesterday."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "ended")])
    now = datetime.datetime.now(datetime.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(now - datetime.timedelta(days=9)).not_valid_after(now - datetime.timedelta(days=1))
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()


class World:
    """A server with a group of two tokens, one of one token, and one in FIPS mode, as its operator says."""

    def __init__(self, folder, make, **options):
        self.folder, self.made = folder, None
        self.hsm = SoftHsm(folder / "hsm")
        self.small = SoftHsm(folder / "small", tokens=())
        self.small.add_empty_token("only")
        file = folder / "hsm.toml"
        file.write_text(
            self.hsm.group("rack-1") + self.small.group("rack-2", tokens=("only",)) + self.hsm.group("vault", mode="FIPS")
        )
        self.server = make(extra_arguments=["--hsm-clusters", file], **options)

    @property
    def clients(self):
        """Those of the server where it now listens."""
        if self.made is None or self.made.endpoint != self.server.http:
            self.made = Clients(self.server.http, self.server.root)
        return self.made

    @property
    def hsms(self):
        return self.clients.cloudhsmv2

    def create(self, **other):
        asked = {"HsmType": "hsm2m.medium", "Mode": "NON_FIPS", "SubnetIds": SUBNETS} | other
        return self.hsms.create_cluster(**{name: value for name, value in asked.items() if value is not None})["Cluster"]

    def described(self, cluster):
        shown = self.hsms.describe_clusters(Filters={"clusterIds": [cluster]})["Clusters"]
        return shown[0] if shown else None

    def round(self, cluster):
        """The state after one more round of the job."""
        run(self.server, "cloudhsm-clusters")
        return self.described(cluster)["State"]

    def until(self, cluster, state):
        """Rounds until the cluster is in `state`; those that it was in."""
        seen = [self.described(cluster)["State"]]
        while seen[-1] != state and len(seen) < 10:
            seen.append(self.round(cluster))
        assert seen[-1] == state, seen
        return seen

    def add_hsm(self, cluster, zone="us-east-1a"):
        hsm = self.hsms.create_hsm(ClusterId=cluster, AvailabilityZone=zone)["Hsm"]
        assert hsm["State"] == "CREATE_IN_PROGRESS"
        run(self.server, "cloudhsm-clusters")
        return hsm["HsmId"]

    def with_csr(self, hsms=1, **other):
        """A cluster that waits for its certificate."""
        cluster = self.create(**other)["ClusterId"]
        self.until(cluster, "UNINITIALIZED")
        for zone in ("us-east-1a", "us-east-1b")[:hsms]:
            self.add_hsm(cluster, zone)
        return cluster

    def csr(self, cluster):
        return self.described(cluster)["Certificates"]["ClusterCsr"]

    def active(self, ca, hsms=2, **other):
        cluster = self.with_csr(hsms, **other)
        self.hsms.initialize_cluster(ClusterId=cluster, SignedCert=ca.sign(self.csr(cluster)), TrustAnchor=ca.anchor)
        self.until(cluster, "ACTIVE")
        return cluster

    def store(self, cluster, anchor, kms=None, password=PASSWORD):
        asked = {"CustomKeyStoreName": unique("store"), "CloudHsmClusterId": cluster, "TrustAnchorCertificate": anchor, "KeyStorePassword": password}
        return (kms or self.clients.kms).create_custom_key_store(**asked)["CustomKeyStoreId"]

    def connected(self, store):
        self.clients.kms.connect_custom_key_store(CustomKeyStoreId=store)
        run(self.server, "kms-key-store-connection")
        entry = self.clients.kms.describe_custom_key_stores(CustomKeyStoreId=store)["CustomKeyStores"][0]
        return entry["ConnectionState"], entry.get("ConnectionErrorCode")

    def delete(self, cluster):
        for hsm in self.described(cluster)["Hsms"]:
            self.hsms.delete_hsm(ClusterId=cluster, HsmId=hsm["HsmId"])
        run(self.server, "cloudhsm-clusters")
        if self.described(cluster)["State"] == "CREATE_IN_PROGRESS":
            self.until(cluster, "UNINITIALIZED")
        self.hsms.delete_cluster(ClusterId=cluster)
        self.until(cluster, "DELETED")


@pytest.fixture
def world(tmp_path, fresh_server):
    return World(tmp_path, fresh_server)


def test_from_a_free_group_to_a_key_in_its_tokens_and_back(world):
    hsms, kms, s3 = world.hsms, world.clients.kms, world.clients.s3
    made = world.create(TagList=[{"Key": "team", "Value": "blue"}])
    cluster = made["ClusterId"]
    assert (made["State"], made["Hsms"], made["Mode"], made["HsmType"]) == ("CREATE_IN_PROGRESS", [], "NON_FIPS", "hsm2m.medium")
    assert made["SubnetMapping"] == {"us-east-1a": SUBNETS[0], "us-east-1b": SUBNETS[1]} and "Certificates" not in made
    assert made["BackupRetentionPolicy"] == {"Type": "DAYS", "Value": "90"} and made["TagList"] == [{"Key": "team", "Value": "blue"}]
    with refused(INVALID, 400, "CREATE_IN_PROGRESS"):
        hsms.create_hsm(ClusterId=cluster, AvailabilityZone="us-east-1a")
    assert world.until(cluster, "UNINITIALIZED") == ["CREATE_IN_PROGRESS", "UNINITIALIZED"]

    ca = Ca(world.folder)
    with refused(INVALID, 400, "create an HSM"):
        hsms.initialize_cluster(ClusterId=cluster, SignedCert=ca.anchor, TrustAnchor=ca.anchor)
    first = world.add_hsm(cluster)
    shown = world.described(cluster)
    assert [(hsm["HsmId"], hsm["State"], hsm["AvailabilityZone"], hsm["SubnetId"]) for hsm in shown["Hsms"]] == [(first, "ACTIVE", "us-east-1a", SUBNETS[0])]
    second = world.add_hsm(cluster, "us-east-1b")
    assert len({hsm["EniId"] for hsm in world.described(cluster)["Hsms"]}) == 2, "Terraform tells HSMs apart by it"
    with refused(LIMIT, 400, "has 2 HSMs"):
        hsms.create_hsm(ClusterId=cluster, AvailabilityZone="us-east-1a")

    csr = world.csr(cluster)
    (world.folder / "c.csr").write_text(csr)
    said = ca.openssl("req", "-verify", "-noout", "-subject", "-in", "c.csr")
    assert "verify OK" in said and cluster in said
    with refused("CloudHsmClusterNotActiveException", 400):
        world.store(cluster, ca.anchor)
    signed = ca.sign(csr)
    begun = hsms.initialize_cluster(ClusterId=cluster, SignedCert=signed, TrustAnchor=ca.anchor)
    assert begun["State"] == "INITIALIZE_IN_PROGRESS"
    assert world.until(cluster, "ACTIVE") == ["INITIALIZE_IN_PROGRESS", "INITIALIZED", "ACTIVE"]
    assert world.described(cluster)["Certificates"] == {"ClusterCertificate": signed}
    with refused(INVALID, 400, "is ACTIVE"):
        hsms.initialize_cluster(ClusterId=cluster, SignedCert=signed, TrustAnchor=ca.anchor)

    # A custom key store over it, and what the tokens then protect.
    with refused("IncorrectTrustAnchorException", 400):
        world.store(cluster, signed)
    store = world.store(cluster, ca.anchor)
    assert world.connected(store) == ("CONNECTED", None)
    key = kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)["KeyMetadata"]
    assert key["CloudHsmClusterId"] == cluster
    blob = kms.encrypt(KeyId=key["Arn"], Plaintext=b"held")["CiphertextBlob"]
    s3.create_bucket(Bucket="held")
    s3.put_object(Bucket="held", Key="k", Body=b"object", ServerSideEncryption="aws:kms", SSEKMSKeyId=key["Arn"])
    world.server.restart()
    hsms, kms, s3 = world.hsms, world.clients.kms, world.clients.s3
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"held"
    assert s3.get_object(Bucket="held", Key="k")["Body"].read() == b"object"

    # One HSM uses keys and makes none; without any nothing opens, and with the first again everything does.
    hsms.delete_hsm(ClusterId=cluster, HsmId=second)
    run(world.server, "cloudhsm-clusters")
    assert [hsm["HsmId"] for hsm in world.described(cluster)["Hsms"]] == [first]
    with refused("CloudHsmClusterInvalidConfigurationException", 400, "1 active HSMs"):
        kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"held"
    with refused(INVALID, 400, "has 1 HSMs"):
        hsms.delete_cluster(ClusterId=cluster)
    hsms.delete_hsm(ClusterId=cluster, HsmId=first)
    run(world.server, "cloudhsm-clusters")
    # KMS follows the journal: a moment later.
    eventually(lambda: outcome(lambda: s3.get_object(Bucket="held", Key="k")) == ("KMS.KMSInvalidStateException", 400), what="a refusal")
    with refused(INVALID, 400, f"custom key store {store}"):
        hsms.delete_cluster(ClusterId=cluster)
    world.add_hsm(cluster)
    world.add_hsm(cluster, "us-east-1b")
    eventually(lambda: outcome(lambda: kms.decrypt(CiphertextBlob=blob)) == ("ok", 200), what="the key")
    assert s3.get_object(Bucket="held", Key="k")["Body"].read() == b"object"
    kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)


def test_a_certificate_must_be_that_of_the_csr_and_lead_to_the_anchor(world):
    hsms, cluster = world.hsms, world.with_csr()
    ca, other = Ca(world.folder), Ca(world.folder, "other", key="ec")
    signed = ca.sign(world.csr(cluster))
    other.openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-keyout", "x.key", "-out", "x.csr")
    foreign = ca.sign((world.folder / "x.csr").read_text())
    altered = altered_signature(signed)
    ended = ended_certificate()
    for said, certificate, anchor in (
        ("SignedCert does not have the public key", foreign, ca.anchor),
        ("SignedCert does not have the public key", ca.anchor, ca.anchor),
        ("SignedCert is not signed by the trust anchor", signed, other.anchor),
        ("SignedCert is not signed by the trust anchor", altered, ca.anchor),
        ("SignedCert is not one certificate", "PEM", ca.anchor),
        ("SignedCert is not one certificate", signed + ca.anchor, ca.anchor),
        ("SignedCert is not one certificate", world.csr(cluster), ca.anchor),
        ("TrustAnchor is not signed by itself", signed, foreign),
        ("TrustAnchor is not one certificate", signed, ca.anchor + other.anchor),
        ("TrustAnchor is not valid now", signed, ended),
        ("at most 5000 characters", signed, "a" * 5001),
    ):
        with refused(INVALID, 400, said):
            hsms.initialize_cluster(ClusterId=cluster, SignedCert=certificate, TrustAnchor=anchor)
    assert world.described(cluster)["State"] == "UNINITIALIZED"
    # By an authority of another kind, and as a certificate of version 3.
    (world.folder / "v3.cnf").write_text("basicConstraints=CA:FALSE\n")
    signed = other.sign(world.csr(cluster), "-sha384", "-extfile", "v3.cnf")
    hsms.initialize_cluster(ClusterId=cluster, SignedCert=signed, TrustAnchor=other.anchor)
    world.until(cluster, "ACTIVE")


def test_a_cluster_is_active_when_the_users_of_its_tokens_have_a_password(world):
    first = world.create()["ClusterId"]
    cluster = world.with_csr()
    ca = Ca(world.folder)
    world.hsms.initialize_cluster(ClusterId=cluster, SignedCert=ca.sign(world.csr(cluster)), TrustAnchor=ca.anchor)
    world.until(cluster, "INITIALIZED")
    assert world.round(cluster) == "INITIALIZED"
    world.small.reset_password("only", PASSWORD)
    world.server.restart()
    assert first != cluster
    world.until(cluster, "ACTIVE")


def test_clusters_are_made_of_groups_that_are_free(world):
    hsms = world.hsms
    assert hsms.describe_clusters()["Clusters"] == []
    made = [world.create()["ClusterId"], world.create()["ClusterId"]]
    with refused(LIMIT, 400, "NON_FIPS is free"):
        world.create()
    made.append(world.create(HsmType="hsm1.medium", Mode=None)["ClusterId"])
    assert world.described(made[2])["Mode"] == "FIPS"
    with refused(LIMIT, 400, "FIPS is free"):
        world.create(Mode="FIPS")
    pages = hsms.get_paginator("describe_clusters").paginate(PaginationConfig={"PageSize": 1})
    assert [[entry["ClusterId"] for entry in page["Clusters"]] for page in pages] == [[name] for name in sorted(made)]
    world.until(made[0], "UNINITIALIZED")
    world.until(made[1], "UNINITIALIZED")

    def found(**filters):
        return sorted(entry["ClusterId"] for entry in hsms.describe_clusters(Filters=filters)["Clusters"])

    assert found(clusterIds=made[:2]) == sorted(made[:2]) and found(states=["ACTIVE"]) == [] and found(vpcIds=["vpc-1"]) == []
    assert found(clusterIds=[made[0]], states=["UNINITIALIZED"]) == [made[0]]
    with refused(INVALID, 400, "`size` is no filter"):
        found(size=["1"])
    with refused(INVALID, 400, "NextToken"):
        hsms.describe_clusters(NextToken="x")
    # What is deleted is shown for a while, and its group is free at once.
    world.delete(made[0])
    with refused(MISSING, 400):
        hsms.create_hsm(ClusterId=made[0], AvailabilityZone="us-east-1a")
    with refused(MISSING, 400):
        hsms.delete_cluster(ClusterId=made[0])
    again = world.create()["ClusterId"]
    assert again not in made


def test_a_group_is_claimed_by_one_of_many_callers(world):
    """Two groups of the mode are free, and eight callers want one."""
    with ThreadPoolExecutor(8) as callers:
        answers = list(callers.map(lambda _: outcome(world.create), range(8)))
    assert sorted(answers) == [(LIMIT, 400)] * 6 + [("ok", 200)] * 2
    assert len(world.hsms.describe_clusters()["Clusters"]) == 2


def test_records_name_the_cluster_and_who_asked(world):
    """KMS asks CloudHSM as the caller, and what a job does is recorded as the service's own."""
    ca = Ca(world.folder)
    cluster = world.active(ca)
    world.store(cluster, ca.anchor)

    def records(name):
        found = world.clients.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": name}])["Events"]
        return [json.loads(event["CloudTrailEvent"]) for event in found]

    asked, = [record for record in records("DescribeClusters") if record["sourceIPAddress"] == "kms.amazonaws.com"]
    assert asked["eventSource"] == "cloudhsm.amazonaws.com" and asked["userIdentity"]["invokedBy"] == "kms.amazonaws.com"
    made, = records("CreateCluster")
    assert made["requestParameters"]["hsmType"] == "hsm2m.medium" and made["readOnly"] is False
    arn = f"arn:aws:cloudhsm:us-east-1:{world.server.root.account}:cluster/{cluster}"
    begun, = records("InitializeCluster")
    assert [entry["ARN"] for entry in begun["resources"]] == [arn]
    steps = records("UpdateClusterState")
    assert {record["userIdentity"]["invokedBy"] for record in steps} == {"cloudhsm.amazonaws.com"}
    assert [record["serviceEventDetails"]["state"] for record in reversed(steps)] == ["UNINITIALIZED", "UNINITIALIZED", "UNINITIALIZED", "INITIALIZED", "ACTIVE"]


def test_a_store_changes_to_a_cluster_with_the_same_anchor(world):
    ca, other = Ca(world.folder), Ca(world.folder, "other")
    world.small.reset_password("only", PASSWORD)
    cluster = world.active(ca)
    store = world.store(cluster, ca.anchor)
    single = world.with_csr()
    world.hsms.initialize_cluster(ClusterId=single, SignedCert=other.sign(world.csr(single)), TrustAnchor=other.anchor)
    world.until(single, "ACTIVE")
    change = world.clients.kms.update_custom_key_store
    with refused("CloudHsmClusterNotRelatedException", 400):
        change(CustomKeyStoreId=store, CloudHsmClusterId=single)
    with refused("CloudHsmClusterNotFoundException", 400):
        change(CustomKeyStoreId=store, CloudHsmClusterId="cluster-2345nowhere")
    related = world.active(ca, Mode="FIPS")
    change(CustomKeyStoreId=store, CloudHsmClusterId=related)
    assert world.connected(store) == ("CONNECTED", None)
    key = world.clients.kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)["KeyMetadata"]
    assert key["CloudHsmClusterId"] == related
    world.clients.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    for hsm in world.described(related)["Hsms"]:
        world.hsms.delete_hsm(ClusterId=related, HsmId=hsm["HsmId"])
    run(world.server, "cloudhsm-clusters")
    with refused(INVALID, 400, store):
        world.hsms.delete_cluster(ClusterId=related)


def test_a_cluster_whose_store_is_deleted_can_go(world):
    ca = Ca(world.folder)
    cluster = world.active(ca)
    store = world.store(cluster, ca.anchor)
    world.clients.kms.delete_custom_key_store(CustomKeyStoreId=store)
    world.delete(cluster)
    with refused("CloudHsmClusterNotActiveException", 400):
        world.store(cluster, ca.anchor)


def test_what_a_new_cluster_must_be_like(world):
    hsms = world.hsms
    for said, asked in (
        ("Mode is required", {"Mode": None}),
        ("is in mode FIPS", {"HsmType": "hsm1.medium"}),
        ("HsmType hsm9.large", {"HsmType": "hsm9.large"}),
        ("comes twice", {"SubnetIds": SUBNETS[:1] * 2}),
        ("no network", {"NetworkType": "DUALSTACK"}),
        ("from 7 to 379", {"BackupRetentionPolicy": {"Type": "DAYS", "Value": "6"}}),
        ("from 7 to 379", {"BackupRetentionPolicy": {"Value": "30"}}),
    ):
        with refused(INVALID, 400, said):
            world.create(**asked)
    with refused(MISSING, 400, "backup-2345abcdefg"):
        world.create(SourceBackupId="backup-2345abcdefg")
    assert hsms.describe_clusters()["Clusters"] == []
    cluster = world.create()["ClusterId"]
    world.until(cluster, "UNINITIALIZED")
    for said, asked in (("no subnet in us-east-1c", {"AvailabilityZone": "us-east-1c"}), ("no address", {"AvailabilityZone": "us-east-1a", "IpAddress": "10.0.0.1"})):
        with refused(INVALID, 400, said):
            hsms.create_hsm(ClusterId=cluster, **asked)
    assert hsms.modify_cluster(ClusterId=cluster, BackupRetentionPolicy={"Type": "DAYS", "Value": "30"})["Cluster"]["BackupRetentionPolicy"]["Value"] == "30"
    assert world.described(cluster)["BackupRetentionPolicy"] == {"Type": "DAYS", "Value": "30"}
    with refused(INVALID, 400, "cannot be changed"):
        hsms.modify_cluster(ClusterId=cluster, HsmType="hsm1.medium")
    hsm = world.add_hsm(cluster)
    for asked in ({}, {"HsmId": hsm, "EniId": "eni-01234567"}):
        with refused(INVALID, 400, "Say one of"):
            hsms.delete_hsm(ClusterId=cluster, **asked)
    for asked in ({"EniId": "eni-01234567"}, {"EniIp": "10.0.0.1"}, {"HsmId": "hsm-2345abcdefg"}):
        with refused(MISSING, 400, "The HSM"):
            hsms.delete_hsm(ClusterId=cluster, **asked)
    with refused(MISSING, 400, "cluster-2345nowhere"):
        hsms.delete_hsm(ClusterId="cluster-2345nowhere", HsmId=hsm)
    interface = world.described(cluster)["Hsms"][0]["EniId"]
    assert hsms.delete_hsm(ClusterId=cluster, EniId=interface)["HsmId"] == hsm


def test_tags_and_their_limits(world):
    hsms, cluster = world.hsms, world.create()["ClusterId"]
    hsms.tag_resource(ResourceId=cluster, TagList=[{"Key": f"k{number:02}", "Value": "v"} for number in range(50)])
    pages = [page["TagList"] for page in hsms.get_paginator("list_tags").paginate(ResourceId=cluster, PaginationConfig={"PageSize": 30})]
    assert [len(page) for page in pages] == [30, 20] and pages[0][0] == {"Key": "k00", "Value": "v"}
    with refused(LIMIT, 400, "at most 50 tags"):
        hsms.tag_resource(ResourceId=cluster, TagList=[{"Key": "more", "Value": "v"}])
    hsms.untag_resource(ResourceId=cluster, TagKeyList=[f"k{number:02}" for number in range(49)] + ["absent"])
    assert hsms.list_tags(ResourceId=cluster)["TagList"] == [{"Key": "k49", "Value": "v"}]
    for tags in ([{"Key": "aws:x", "Value": "v"}], [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]):
        with refused("CloudHsmTagException", 400):
            hsms.tag_resource(ResourceId=cluster, TagList=tags)
    for missing in ("cluster-2345nowhere", "backup-2345abcdefg"):
        with refused(MISSING, 400):
            hsms.list_tags(ResourceId=missing)


def test_there_is_never_a_backup(world):
    hsms, backup = world.hsms, "backup-2345abcdefg"
    assert hsms.describe_backups(Filters={"clusterIds": ["cluster-2345abcdefg"]}, SortAscending=True)["Backups"] == []
    for call in (
        lambda: hsms.copy_backup_to_region(DestinationRegion="eu-west-1", BackupId=backup), lambda: hsms.delete_backup(BackupId=backup),
        lambda: hsms.restore_backup(BackupId=backup), lambda: hsms.modify_backup_attributes(BackupId=backup, NeverExpires=True),
    ):
        with refused(MISSING, 400, "backed up by other means"):
            call()
    arn = f"arn:aws:cloudhsm:us-east-1:{world.server.root.account}:"
    for call in (hsms.get_resource_policy, hsms.delete_resource_policy, lambda **asked: hsms.put_resource_policy(**asked, Policy="{}")):
        with refused(MISSING, 400):
            call(ResourceArn=f"{arn}backup/{backup}")
        with refused(INVALID, 400, "for backups alone"):
            call(ResourceArn=f"{arn}cluster/cluster-2345abcdefg")
    with refused(INVALID, 400, "is no filter"):
        hsms.describe_backups(Filters={"age": ["1"]})


def test_policies_decide_about_clusters(world):
    ca = Ca(world.folder)
    cluster = world.active(ca)
    world.hsms.tag_resource(ResourceId=cluster, TagList=[{"Key": "team", "Value": "blue"}])
    arn = f"arn:aws:cloudhsm:us-east-1:{world.server.root.account}:cluster/{cluster}"
    # Making a key store needs both services, as at AWS.
    keys_alone = Clients(world.server.http, create_user(world.clients, allow("kms:*")))
    with refused("AccessDeniedException", 400, "cloudhsm:DescribeClusters"):
        world.store(cluster, ca.anchor, kms=keys_alone.kms)
    both = Clients(world.server.http, create_user(world.clients, allow("kms:*"), allow("cloudhsm:DescribeClusters")))
    world.store(cluster, ca.anchor, kms=both.kms)
    with refused("CloudHsmClusterInUseException", 400):
        world.store(cluster, ca.anchor, kms=both.kms)

    blue = {"StringEquals": {"aws:ResourceTag/team": "blue"}}
    tagger = create_user(
        world.clients, allow("cloudhsm:*Tag*", arn, Condition=blue | {"ForAllValues:StringEquals": {"aws:TagKeys": ["stage"]}}),
        allow("cloudhsm:CreateCluster", Condition={"StringEquals": {"aws:RequestTag/team": "red"}}),
    )
    hsms = client("cloudhsmv2", world.server.http, tagger)
    hsms.tag_resource(ResourceId=cluster, TagList=[{"Key": "stage", "Value": "live"}])
    with refused("AccessDeniedException", 400, f"cloudhsm:TagResource on resource: {arn}"):
        hsms.tag_resource(ResourceId=cluster, TagList=[{"Key": "team", "Value": "red"}])
    asked, red = {"HsmType": "hsm2m.medium", "Mode": "NON_FIPS", "SubnetIds": SUBNETS}, {"StringEquals": {"aws:RequestTag/team": "red"}}
    with refused("AccessDeniedException", 400, "cloudhsm:CreateCluster"):
        hsms.create_cluster(**asked)
    # Tags at creation take the permission to tag, under the same conditions.
    with refused("AccessDeniedException", 400, "cloudhsm:TagResource"):
        hsms.create_cluster(**asked, TagList=[{"Key": "team", "Value": "red"}])
    maker = client("cloudhsmv2", world.server.http, create_user(world.clients, allow("cloudhsm:CreateCluster"), allow("cloudhsm:TagResource", Condition=red)))
    with refused("AccessDeniedException", 400, "cloudhsm:TagResource"):
        maker.create_cluster(**asked, TagList=[{"Key": "team", "Value": "blue"}])
    maker.create_cluster(**asked, TagList=[{"Key": "team", "Value": "red"}])
    barred = client("cloudhsmv2", world.server.http, create_user(world.clients, allow("cloudhsm:*"), deny("cloudhsm:Delete*", arn)))
    with refused("AccessDeniedException", 400, "explicit deny"):
        barred.delete_cluster(ClusterId=cluster)


def test_a_group_that_is_gone_from_the_file_leaves_its_cluster_without_tokens(world):
    ca = Ca(world.folder)
    cluster = world.active(ca)
    store = world.store(cluster, ca.anchor)
    assert world.connected(store) == ("CONNECTED", None)
    key = world.clients.kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)["KeyMetadata"]["Arn"]
    file = world.folder / "hsm.toml"
    whole = file.read_text()
    file.write_text(world.small.group("rack-2", tokens=("only",)))
    world.server.restart()
    with refused("KMSInvalidStateException", 400, "communicate with your CloudHSM cluster"):
        world.clients.kms.encrypt(KeyId=key, Plaintext=b"x")
    world.clients.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert world.connected(store) == ("FAILED", "CLUSTER_NOT_FOUND")
    assert [hsm["State"] for hsm in world.described(cluster)["Hsms"]] == ["ACTIVE", "ACTIVE"]
    # With the group back, so is the key.
    file.write_text(whole)
    world.server.restart()
    world.clients.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert world.connected(store) == ("CONNECTED", None)
    world.clients.kms.encrypt(KeyId=key, Plaintext=b"x")


def test_the_aws_cli_makes_a_cluster_as_the_guide_says(tmp_path, fresh_server):
    """The commands of `docs/cloudhsm.md`."""
    world = World(tmp_path, fresh_server)
    cli, ca = AwsCli(world.server.https, world.server.root), Ca(tmp_path)
    cluster = cli.json("cloudhsmv2", "create-cluster", "--hsm-type", "hsm2m.medium", "--mode", "NON_FIPS", "--subnet-ids", *SUBNETS)["Cluster"]["ClusterId"]
    world.until(cluster, "UNINITIALIZED")
    for zone in ("us-east-1a", "us-east-1b"):
        cli.json("cloudhsmv2", "create-hsm", "--cluster-id", cluster, "--availability-zone", zone)
    run(world.server, "cloudhsm-clusters")
    csr = cli.run("cloudhsmv2", "describe-clusters", "--filters", f"clusterIds={cluster}", "--query", "Clusters[].Certificates.ClusterCsr", "--output", "text")
    ca.sign(csr)
    cli.json(
        "cloudhsmv2", "initialize-cluster", "--cluster-id", cluster, "--signed-cert", f"file://{tmp_path}/cluster.crt", "--trust-anchor", f"file://{tmp_path}/ca.crt",
    )
    world.until(cluster, "ACTIVE")
    made = cli.json(
        "kms", "create-custom-key-store", "--custom-key-store-name", "hsm", "--cloud-hsm-cluster-id", cluster,
        "--trust-anchor-certificate", f"file://{tmp_path}/ca.crt", "--key-store-password", PASSWORD,
    )
    assert world.connected(made["CustomKeyStoreId"]) == ("CONNECTED", None)


def test_other_accounts_and_regions_have_clusters_of_their_own(world):
    cluster = world.create()["ClusterId"]
    other = client("cloudhsmv2", world.server.http, create_account(world.server))
    elsewhere = client("cloudhsmv2", world.server.http, world.server.root, region="eu-west-1")
    for hsms in (other, elsewhere):
        assert hsms.describe_clusters()["Clusters"] == []
        with refused(MISSING, 400):
            hsms.create_hsm(ClusterId=cluster, AvailabilityZone="us-east-1a")
        with refused(LIMIT, 400):
            hsms.create_cluster(HsmType="hsm2m.medium", Mode="NON_FIPS", SubnetIds=SUBNETS)
