"""The promise: turn off the key, and watch every read fail, at once; turn it on, and they work again."""

import threading
import time

import pytest

from conformance.audit import event_of
from conformance.principals import AwsCli, Clients, client, unique
from conformance.refusal import outcome, refused
from conformance.waiting import eventually


class Protected:
    """Everything one key protects: objects written in every way, a data key, a ciphertext, a presigned URL."""

    def __init__(self, endpoint, principal):
        self.clients = Clients(endpoint, principal)
        s3, kms = self.clients.s3, self.clients.kms
        self.key = kms.create_key()["KeyMetadata"]["Arn"]
        self.bucket = unique("switch")
        s3.create_bucket(Bucket=self.bucket)
        sse = {"Bucket": self.bucket, "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.key}
        s3.put_object(Key="small", Body=b"small", **sse)
        s3.put_object(Key="large", Body=b"large" * 50_000, **sse)
        s3.put_object(Key="bucket-key", Body=b"bucket key", BucketKeyEnabled=True, **sse)
        upload = s3.create_multipart_upload(Key="parts", **sse)["UploadId"]
        etag = s3.upload_part(Bucket=self.bucket, Key="parts", UploadId=upload, PartNumber=1, Body=b"part")["ETag"]
        s3.complete_multipart_upload(Bucket=self.bucket, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
        s3.copy_object(Key="copy", CopySource=f"{self.bucket}/small", **sse)
        self.blob = kms.encrypt(KeyId=self.key, Plaintext=b"x")["CiphertextBlob"]
        self.data_key = kms.generate_data_key(KeyId=self.key, KeySpec="AES_256")["CiphertextBlob"]

    def calls(self):
        """Every read and write through S3 and KMS that needs the key, and the code each answers while it is off."""
        s3, kms, bucket = self.clients.s3, self.clients.kms, self.bucket
        sse = {"Bucket": bucket, "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.key}
        for name in ("small", "large", "bucket-key", "parts", "copy"):
            yield f"get {name}", lambda name=name: s3.get_object(Bucket=bucket, Key=name)["Body"].read(), "KMS."
        yield "ranged get", lambda: s3.get_object(Bucket=bucket, Key="large", Range="bytes=70000-70010")["Body"].read(), "KMS."
        yield "part get", lambda: s3.get_object(Bucket=bucket, Key="parts", PartNumber=1)["Body"].read(), "KMS."
        yield "copy from", lambda: s3.copy_object(Bucket=bucket, Key="out", CopySource=f"{bucket}/small", ServerSideEncryption="AES256"), "KMS."
        yield "put", lambda: s3.put_object(Key="new", Body=b"x", **sse), "KMS."
        yield "put with bucket key", lambda: s3.put_object(Key="new", Body=b"x", BucketKeyEnabled=True, **sse), "KMS."
        yield "create upload", lambda: s3.create_multipart_upload(Key="new", **sse), "KMS."
        yield "decrypt", lambda: kms.decrypt(CiphertextBlob=self.blob), ""
        yield "decrypt data key", lambda: kms.decrypt(CiphertextBlob=self.data_key), ""
        yield "encrypt", lambda: kms.encrypt(KeyId=self.key, Plaintext=b"x"), ""
        yield "generate data key", lambda: kms.generate_data_key(KeyId=self.key, KeySpec="AES_256"), ""
        yield "re-encrypt", lambda: kms.re_encrypt(CiphertextBlob=self.blob, DestinationKeyId=self.key), ""

    def expect_all(self, code):
        for name, call, prefix in self.calls():
            wanted = ("ok", 200) if code == "ok" else (prefix + code, 400)
            assert outcome(call) == wanted, name


def test_disabling_stops_every_use_and_enabling_restores_it(endpoint, server):
    """No call that starts after DisableKey has answered is served, whatever was cached before."""
    protected = Protected(endpoint, server.root)
    kms = protected.clients.kms
    for _ in range(3):
        protected.expect_all("ok")
        kms.disable_key(KeyId=protected.key)
        protected.expect_all("DisabledException")
        kms.enable_key(KeyId=protected.key)
    protected.expect_all("ok")


def test_scheduling_deletion_stops_every_use_and_cancelling_does_not_restore_it(endpoint, server):
    protected = Protected(endpoint, server.root)
    kms = protected.clients.kms
    kms.schedule_key_deletion(KeyId=protected.key)
    protected.expect_all("KMSInvalidStateException")
    kms.cancel_key_deletion(KeyId=protected.key)
    protected.expect_all("DisabledException")
    kms.enable_key(KeyId=protected.key)
    protected.expect_all("ok")


def test_readers_at_full_speed_are_cut_off_within_the_same_second(server):
    """Readers hammer the object; from the moment DisableKey answers, no request that starts later succeeds."""
    protected = Protected(server.http, server.root)
    served, refused_at, others, stop = [], [], [], threading.Event()

    def hammer(call):
        while not stop.is_set():
            started = time.monotonic()
            code = outcome(call)[0]
            if code == "ok":
                served.append(started)
            elif code.removeprefix("KMS.") == "DisabledException":
                refused_at.append(time.monotonic())
            else:
                others.append(code)

    def reader(key):
        s3 = client("s3", server.http, server.root)
        return lambda: s3.get_object(Bucket=protected.bucket, Key=key)["Body"].read()

    def decrypter():
        kms = client("kms", server.http, server.root)
        return lambda: kms.decrypt(CiphertextBlob=protected.blob)

    calls = [reader("small"), reader("bucket-key"), reader("large"), decrypter()]
    threads = [threading.Thread(target=hammer, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    try:
        eventually(lambda: len(served) > 50, what="readers to be served")
        protected.clients.kms.disable_key(KeyId=protected.key)
        off = time.monotonic()
        eventually(lambda: len([at for at in refused_at if at > off]) > 50, what="readers to be refused")
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    late = [started - off for started in served if started > off]
    assert not late, f"{len(late)} reads that started after the key was off were served, up to {max(late):.3f} s later"
    assert not others, set(others)
    assert min(at for at in refused_at if at > off) - off < 1


def test_the_cli_sees_the_same(server, tmp_path):
    cli = AwsCli(server.https, server.root)
    key = cli.json("kms", "create-key")["KeyMetadata"]["KeyId"]
    bucket = unique("cli-switch")
    cli.run("s3", "mb", f"s3://{bucket}")
    (tmp_path / "file").write_text("secret")
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/file", "--sse", "aws:kms", "--sse-kms-key-id", key)
    get = ["s3api", "get-object", "--bucket", bucket, "--key", "file", tmp_path / "out"]
    cli.run(*get)
    cli.run("kms", "disable-key", "--key-id", key)
    with pytest.raises(AssertionError, match=r"\(KMS\.DisabledException\) when calling the GetObject operation: .*is disabled"):
        cli.run(*get)
    cli.run("kms", "enable-key", "--key-id", key)
    cli.run(*get)
    assert (tmp_path / "out").read_text() == "secret"


def test_a_disabled_key_stays_disabled_over_a_restart(fresh_server):
    server = fresh_server()
    protected = Protected(server.http, server.root)
    protected.clients.kms.disable_key(KeyId=protected.key)
    server.restart()
    protected.clients = Clients(server.http, server.root)
    protected.expect_all("DisabledException")
    protected.clients.kms.enable_key(KeyId=protected.key)
    protected.expect_all("ok")


def test_refused_reads_are_recorded(server, root):
    protected = Protected(server.http, server.root)
    root.kms.disable_key(KeyId=protected.key)
    with refused("KMS.DisabledException", 400) as refusal:
        root.s3.get_object(Bucket=protected.bucket, Key="small")
    record = event_of(root, refusal.response, "GetObject", ResourceName=f"arn:aws:s3:::{protected.bucket}/small")
    assert record["errorCode"] == "KMS.DisabledException"
