"""Slots that a key of another KMS opens, or a TPM: with a copy of the disk alone nothing opens."""

import json

import pytest

from conformance.principals import Clients, allow, create_user, deny, policy
from conformance.server import run_cli
from conformance.swtpm import SwTpm

SECONDS = 120


class Held:
    """An installation, stopped, to which a slot is added that `root.toml` in the folder names."""

    def __init__(self, server, folder):
        self.server, self.file = server, folder / "root.toml"
        Clients(server.http, server.root).s3.create_bucket(Bucket="held")
        server.stop()

    def say(self, text):
        self.file.write_text(text)

    def slots(self, *arguments, check=True):
        return run_cli(self.server, "slots", *arguments, "--data-dir", self.server.data_dir, check=check, seconds=SECONDS)

    def only(self):
        """Adds the slot, and removes the one that a first start has made."""
        assert "slot 2 added" in self.slots("add", "--new-root-token", self.file, "--label", "held").stdout
        self.slots("remove", "--root-token", self.file, 1)
        assert not (self.server.data_dir / "root.key").exists()
        self.server.extra_arguments = ["--root-token", self.file]

    def serves(self):
        self.server.start()
        listed = Clients(self.server.http, self.server.root).s3.list_buckets()["Buckets"]
        assert [bucket["Name"] for bucket in listed] == ["held"]
        self.server.stop()

    def refusal(self, words):
        """What a start says that is refused."""
        data = self.server.data_dir
        done = run_cli(self.server, "serve", "--data-dir", data, "--http", "127.0.0.1:0", "--https", "off", "--admin", "off",
                       "--root-token", self.file, check=False, seconds=SECONDS)
        assert done.returncode == 1 and words in done.stderr, done.stderr


@pytest.fixture
def held(fresh_server, tmp_path):
    return Held(fresh_server(), tmp_path)


@pytest.fixture
def tpm(tmp_path):
    made = SwTpm(tmp_path / "tpm")
    yield made
    made.stop()


def toml_of_kms(other, user, key, secret, url=None, ca=True):
    authority = f'ca-bundle = "{other.https.ca_file}"\n' if ca else ""
    return (
        f'kind = "kms"\nendpoint-url = "{url or other.https.url}"\nregion = "{other.region}"\n{authority}key-id = "{key}"\n'
        f'access-key-id = "{user.access_key_id}"\nsecret-access-key-file = "{secret}"\n'
    )


def test_a_key_of_another_kms_opens_the_root_key_and_turning_it_off_ends_that(held, fresh_server, tmp_path):
    other = fresh_server()
    there = Clients(other.http, other.root)
    key = there.kms.create_key()["KeyMetadata"]["Arn"]
    user = create_user(there, allow(["kms:Encrypt", "kms:Decrypt"], key))
    secret = tmp_path / "secret"
    secret.write_text(user.secret_access_key + "\n")
    secret.chmod(0o600)
    held.say(toml_of_kms(other, user, key, secret))
    held.only()
    assert "KMS key" in held.slots("list").stdout and "slot 2 opens" in held.slots("test", "--root-token", held.file).stdout
    again = held.slots("add", "--root-token", held.file, "--new-root-token", held.file, check=False)
    assert again.returncode == 1 and "opens slot 2 already" in again.stderr
    held.serves()
    assert user.secret_access_key not in held.server.log()

    # Each opening is on record there, with the slot it was for, and by whom.
    events = there.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": user.name}])["Events"]
    records = [json.loads(event["CloudTrailEvent"]) for event in events]
    assert {record["eventName"] for record in records} == {"Encrypt", "Decrypt"}
    slots = {record["requestParameters"]["encryptionContext"]["ironkeep:key-slot"] for record in records if record["eventName"] == "Decrypt"}
    assert len(slots) == 1

    # What the key's owner does there is what decides.
    there.kms.disable_key(KeyId=key)
    held.refusal("DisabledException")
    there.kms.enable_key(KeyId=key)
    elsewhere = there.kms.create_key()["KeyMetadata"]["Arn"]
    held.say(toml_of_kms(other, user, elsewhere, secret))
    held.refusal("no slot of")
    held.say(toml_of_kms(other, user, key, secret))
    there.iam.put_user_policy(UserName=user.name, PolicyName="no", PolicyDocument=policy(deny("kms:Decrypt", key)))
    held.refusal("AccessDeniedException")
    there.iam.delete_user_policy(UserName=user.name, PolicyName="no")
    secret.write_text("not the secret")
    held.refusal("InvalidSignatureException")
    secret.chmod(0o644)
    held.refusal("is open to others")
    secret.write_text(user.secret_access_key)
    secret.chmod(0o600)
    held.say(toml_of_kms(other, user, key, secret, url="http://kms.example.com"))
    held.refusal("say `https://`")
    held.say(toml_of_kms(other, user, key, secret, ca=False))
    held.refusal("without `ca-bundle`")
    held.say(toml_of_kms(other, user, key, secret))
    held.serves()
    other.stop()
    held.refusal("cannot be used: cannot connect")


def test_a_tpm_opens_the_root_key_while_the_machine_starts_as_it_did(held, tpm):
    held.say(f'kind = "tpm"\ntcti = "{tpm.tcti}"\npcrs = [7, 11]\n')
    held.only()
    assert "TPM" in held.slots("list").stdout and "slot 2 opens" in held.slots("test", "--root-token", held.file).stdout
    held.serves()

    # A register that the slot is not bound to says nothing; one that it is bound to ends it, until the machine starts as before.
    tpm.extend(8)
    held.serves()
    tpm.extend(11)
    held.refusal("its registers are others than when the slot was made")
    tpm.restart()
    held.say(f'kind = "tpm"\ntcti = "{tpm.tcti}"\n')
    held.serves()
    # Nothing is left behind in it: it has room for a few objects and sessions only.
    for kind in ("handles-transient", "handles-loaded-session"):
        assert tpm.tool("getcap", kind).stdout == ""


def test_another_tpm_or_none_opens_nothing(held, tpm, tmp_path):
    held.say(f'kind = "tpm"\ntcti = "{tpm.tcti}"\n')
    held.only()
    other = SwTpm(tmp_path / "other")
    held.say(f'kind = "tpm"\ntcti = "{other.tcti}"\n')
    held.refusal("no slot of")
    other.stop()
    held.refusal("refuses: ")
    held.say(f'kind = "tpm"\ntcti = "{tpm.tcti}"\npcrs = [24]\n')
    held.refusal("numbers from 0 to 23")
    held.say(f'kind = "tpm"\ntcti = "{tpm.tcti}"\n')
    held.serves()
