"""Domain keys rotate: what older versions have wrapped opens as before, and what is new is wrapped under the newest.

Nobody sees over the API which version has wrapped something: that what is new is under the newest is tested in
`crates/testkit/tests/it/kms/domains.rs`.
"""

import json

from conformance.clocks import CliAhead
from conformance.principals import Clients, unique
from conformance.server import run_cli
from conformance.tests.kms.test_deletion_proof import api, later
from conformance.tests.kms.test_import import bring, external
from conformance.tests.server.test_jobs import run

MESSAGE = b"what was sealed before"


class Things:
    """One thing of each kind that a domain key wraps, made now."""

    def __init__(self, clients):
        kms, s3 = clients.kms, clients.s3
        self.symmetric = kms.create_key()["KeyMetadata"]["KeyId"]
        self.blob = kms.encrypt(KeyId=self.symmetric, Plaintext=MESSAGE)["CiphertextBlob"]
        self.pair = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
        self.signature = kms.sign(KeyId=self.pair, Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_256")["Signature"]
        self.hmac = kms.create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["KeyId"]
        self.mac = kms.generate_mac(KeyId=self.hmac, Message=MESSAGE, MacAlgorithm="HMAC_SHA_256")["Mac"]
        self.imported = external(kms)
        bring(kms, self.imported, b"i" * 32)
        self.imported_blob = kms.encrypt(KeyId=self.imported, Plaintext=MESSAGE)["CiphertextBlob"]
        self.bucket = unique("domain")
        s3.create_bucket(Bucket=self.bucket)
        s3.put_object(Bucket=self.bucket, Key="owned", Body=MESSAGE)
        s3.put_object(Bucket=self.bucket, Key="kms", Body=MESSAGE, ServerSideEncryption="aws:kms", SSEKMSKeyId=self.symmetric)
        self.secret = clients.secretsmanager.create_secret(Name=unique("secret"), SecretString=MESSAGE.decode())["ARN"]

    def check(self, clients):
        """Everything opens, and is used anew."""
        kms, s3 = clients.kms, clients.s3
        for blob in (self.blob, self.imported_blob):
            assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == MESSAGE
        # The material ids of a key come of a secret that is wrapped too.
        material = kms.rotate_key_on_demand(KeyId=self.symmetric)
        assert material["KeyId"].endswith(self.symmetric)
        again = kms.encrypt(KeyId=self.symmetric, Plaintext=MESSAGE)["CiphertextBlob"]
        assert kms.decrypt(CiphertextBlob=again)["Plaintext"] == MESSAGE
        assert kms.verify(KeyId=self.pair, Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_256", Signature=self.signature)["SignatureValid"]
        kms.sign(KeyId=self.pair, Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_256")
        assert kms.verify_mac(KeyId=self.hmac, Message=MESSAGE, MacAlgorithm="HMAC_SHA_256", Mac=self.mac)["MacValid"]
        for name in ("owned", "kms"):
            assert s3.get_object(Bucket=self.bucket, Key=name)["Body"].read() == MESSAGE
        value = clients.secretsmanager.get_secret_value(SecretId=self.secret)["SecretString"]
        assert value == MESSAGE.decode()


def rotate(server, *arguments):
    environment = {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region}
    return run_cli(server, "kms", "rotate-domain-keys", *arguments, principal=server.root, environment=environment).stdout


def verified(server):
    return run_cli(server, "verify", "--data-dir", server.data_dir).stdout


def test_domain_keys_rotate_on_command_and_yearly_and_old_versions_open(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    first = Things(clients)
    assert rotate(server) == f"account {server.account} in {server.region}: version 2\n"
    second = Things(clients)
    assert rotate(server, "--account", "210987654321") == ""
    assert rotate(server, "--account", server.account) == f"account {server.account} in {server.region}: version 3\n"
    third = Things(clients)
    server.kill()
    assert "all parts are whole" in verified(server)
    server.start()
    clients = Clients(server.http, server.root)
    for things in (first, second, third):
        things.check(clients)
    assert run(server, "domain-key-rotation")["items"] == 0
    by_name = [{"AttributeKey": "EventName", "AttributeValue": "RotateDomainKeys"}]
    calls = [json.loads(event["CloudTrailEvent"]) for event in clients.cloudtrail.lookup_events(LookupAttributes=by_name)["Events"]]
    assert sorted(len(call["responseElements"]["keys"]) for call in calls) == [0, 1, 1]
    later(server, 366)
    assert run(server, "domain-key-rotation")["failures"] == 0
    [key] = api(server, "RotateDomainKeys", {}, 366)["Keys"]
    assert key == {"AccountId": server.account, "Region": server.region, "Version": 5}
    cli = CliAhead(server.http, server.root, 366)
    for things in (first, third):
        assert cli.call(["s3api", "get-object", "--bucket", things.bucket, "--key", "kms", "/dev/null"], None, 60)[0] == 0
    records = [json.loads(event["CloudTrailEvent"]) for event in cli.json(
        "cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=RotateDomainKeys")["Events"]]
    [yearly] = [record for record in records if record["eventType"] == "AwsServiceEvent"]
    place = {"accountId": server.account, "region": server.region, "version": 4}
    assert yearly["serviceEventDetails"] == {"keys": [place]}
