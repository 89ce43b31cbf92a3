"""`ironkeep s3 cp` and the official S3 Encryption Client for Python read one another's objects; scans and rewraps."""

import base64
import io
import json
import os
import subprocess

import pytest
from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA1, SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from conformance.principals import Clients, allow, create_user
from conformance.tests.crypt.cli import Cli, most_resident_bytes

s3_encryption = pytest.importorskip("s3_encryption", reason="amazon-s3-encryption-client-python is not installed")

from s3_encryption.materials.kms_keyring import KmsKeyring  # noqa: E402
from s3_encryption.materials.materials import AlgorithmSuite, CommitmentPolicy  # noqa: E402

V2 = {
    "encryption_algorithm": AlgorithmSuite.ALG_AES_256_GCM_IV12_TAG16_NO_KDF,
    "commitment_policy": CommitmentPolicy.FORBID_ENCRYPT_ALLOW_DECRYPT,
}
CONTEXT = {"dept": "legal", "signs": "+/= \"\\"}
PAIRS = [word for name, value in CONTEXT.items() for word in ("--context", f"{name}={value}")]
MEBIBYTE = 1 << 20
FORMATS = pytest.mark.parametrize(
    "flags, settings, reading", [([], {}, []), (["--format", "v2"], V2, ["--allow-uncommitted"])], ids=["V3", "V2"],
)


@pytest.fixture
def cli(server):
    return Cli(server, server.http, server.root)


def official(root, key, **settings):
    own = Clients(root.endpoint, root.principal)
    ring = KmsKeyring(own.kms, key, enable_legacy_wrapping_algorithms=settings.pop("legacy", False))
    return s3_encryption.S3EncryptionClient(own.s3, s3_encryption.S3EncryptionClientConfig(ring, **settings))


def read(client, bucket, key="x", **more):
    return client.get_object(Bucket=bucket, Key=key, EncryptionContext=CONTEXT, **more)["Body"].read()


@FORMATS
@pytest.mark.parametrize("where", [[], ["--instruction-file"]], ids=["metadata", "instruction"])
@pytest.mark.parametrize("size_bytes", [0, 1, 100_000])
def test_the_client_reads_what_we_write(cli, root, bucket, key, flags, settings, reading, where, size_bytes, tmp_path):
    data = os.urandom(size_bytes)
    (tmp_path / "plain").write_bytes(data)
    cli("s3", "cp", "--kms", key, *PAIRS, *flags, *where, "--metadata", "own=1", tmp_path / "plain", f"s3://{bucket}/x")
    assert read(official(root, key, **settings), bucket) == data
    stored = root.s3.get_object(Bucket=bucket, Key="x")
    assert stored["ContentLength"] == size_bytes + 16 and stored["Metadata"]["own"] == "1"
    assert cli("s3", "cp", "--kms", key, *PAIRS, *reading, f"s3://{bucket}/x", "-") == data
    if where:
        file = root.s3.get_object(Bucket=bucket, Key="x.instruction")
        assert not {"x-amz-c", "x-amz-d", "x-amz-i"} & json.loads(file["Body"].read()).keys()
        assert "x-amz-crypto-instr-file" in file["Metadata"]


@FORMATS
def test_we_read_what_the_client_writes(cli, root, bucket, key, flags, settings, reading, tmp_path):
    client, data = official(root, key, **settings), os.urandom(100_000)
    client.put_object(Bucket=bucket, Key="x", Body=data, EncryptionContext=CONTEXT)
    cli("s3", "cp", "--kms", key, *PAIRS, *reading, f"s3://{bucket}/x", tmp_path / "plain")
    assert (tmp_path / "plain").read_bytes() == data


def test_parts_go_both_ways(cli, root, bucket, key, tmp_path):
    """Ours have 8 MiB, theirs 5; we read in ranges of 8."""
    data = os.urandom((33 << 20) + 5)
    cli("s3", "cp", "--kms", key, *PAIRS, "-", f"s3://{bucket}/x", data=data)
    assert root.s3.head_object(Bucket=bucket, Key="x")["ETag"].strip('"').endswith("-5")
    client = official(root, key)
    assert read(client, bucket) == data
    client.upload_fileobj(io.BytesIO(data), bucket, "y", multipart_chunksize=5 << 20)
    assert cli("s3", "cp", "--kms", key, f"s3://{bucket}/y", "-") == data
    # An end of one whole part has a last one with the tag alone.
    whole = data[:16 << 20]
    cli("s3", "cp", "--kms", key, *PAIRS, "-", f"s3://{bucket}/x", data=whole)
    assert read(client, bucket) == whole


@pytest.mark.long
def test_memory_is_bounded(cli, bucket, key, tmp_path):
    found = {}
    for size in (MEBIBYTE, 100 * MEBIBYTE):
        plain, back = tmp_path / "plain", tmp_path / "back"
        with open(plain, "wb") as file:
            for _ in range(size // MEBIBYTE):
                file.write(os.urandom(MEBIBYTE))
        found[size] = [
            most_resident_bytes(cli, ["s3", "cp", "--kms", key, str(plain), f"s3://{bucket}/x"], os.devnull, os.devnull),
            most_resident_bytes(cli, ["s3", "cp", "--kms", key, f"s3://{bucket}/x", "-"], os.devnull, back),
        ]
        assert subprocess.run(["cmp", plain, back]).returncode == 0
    small, large = found.values()
    assert all(much - little < 64 * MEBIBYTE for little, much in zip(small, large)), found


def test_a_raw_key_is_wrapped_as_the_client_for_java_does(cli, root, bucket, tmp_path):
    """It cannot be run here: this reads the object by the algorithm of its source."""
    master, data = os.urandom(32), os.urandom(1000)
    (tmp_path / "aes").write_bytes(master)
    cli("s3", "cp", "--aes-file", tmp_path / "aes", "--context", "team=a", "-", f"s3://{bucket}/x", data=data)
    stored = root.s3.get_object(Bucket=bucket, Key="x")
    pairs, body = stored["Metadata"], stored["Body"].read()
    assert pairs["x-amz-w"] == "02" and json.loads(pairs["x-amz-m"]) == {"team": "a"}
    wrapped, message_id = base64.b64decode(pairs["x-amz-3"]), base64.b64decode(pairs["x-amz-i"])
    data_key = AESGCM(master).decrypt(wrapped[:12], wrapped[12:], b"115")
    content_key = HKDF(SHA512(), 32, message_id, b"\x00\x73DERIVEKEY").derive(data_key)
    assert AESGCM(content_key).decrypt(b"\x01" * 12, body, b"\x00\x73") == data
    assert cli("s3", "cp", "--aes-file", tmp_path / "aes", f"s3://{bucket}/x", "-") == data


def test_an_rsa_key_is_wrapped_as_the_client_for_java_does(cli, root, bucket, tmp_path):
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pkcs8 = private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (tmp_path / "private.pem").write_bytes(pkcs8)
    public = private.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "public.pem").write_bytes(public)
    for flags, name, algorithm in (([], "x-amz-3", b"115"), (["--format", "v2"], "x-amz-key-v2", b"AES/GCM/NoPadding")):
        cli("s3", "cp", "--rsa-file", tmp_path / "public.pem", *flags, "-", f"s3://{bucket}/x", data=b"body")
        wrapped = base64.b64decode(root.s3.head_object(Bucket=bucket, Key="x")["Metadata"][name])
        opened = private.decrypt(wrapped, OAEP(mgf=MGF1(SHA1()), algorithm=SHA1(), label=None))
        assert opened[0] == 32 and len(opened) == 33 + len(algorithm) and opened[33:] == algorithm
        back = ["s3", "cp", f"s3://{bucket}/x", "-", "--allow-uncommitted"]
        assert cli(*back, "--rsa-file", tmp_path / "private.pem") == b"body"
        assert "another kind" in cli.fails(*back, "--rsa-file", tmp_path / "public.pem")


def old_object(root, bucket, key, name, data):
    """An object as the first client with a KMS wrote it: AES-CBC, and its context says the key alone."""
    context = {"kms_cmk_id": key}
    made = root.kms.generate_data_key(KeyId=key, KeySpec="AES_256", EncryptionContext=context)
    iv, pad = os.urandom(16), padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(made["Plaintext"]), modes.CBC(iv)).encryptor()
    body = encryptor.update(pad.update(data) + pad.finalize()) + encryptor.finalize()
    root.s3.put_object(Bucket=bucket, Key=name, Body=body, Metadata={
        "x-amz-key-v2": base64.b64encode(made["CiphertextBlob"]).decode(), "x-amz-iv": base64.b64encode(iv).decode(),
        "x-amz-cek-alg": "AES/CBC/PKCS5Padding", "x-amz-wrap-alg": "kms", "x-amz-matdesc": json.dumps(context),
    })


def test_what_the_first_clients_wrote_is_read_by_choice(cli, root, bucket, key):
    data = os.urandom(100_001)
    old_object(root, bucket, key, "x", data)
    legacy = official(root, key, legacy=True, enable_legacy_unauthenticated_modes=True, **V2)
    assert legacy.get_object(Bucket=bucket, Key="x")["Body"].read() == data
    source = ["s3", "cp", "--kms", key, f"s3://{bucket}/x", "-"]
    assert "without authentication" in cli.fails(*source)
    assert "without authentication" in cli.fails(*source, "--allow-uncommitted")
    assert cli(*source, "--allow-uncommitted", "--allow-unauthenticated") == data


def test_nothing_is_written_of_an_altered_object(cli, root, bucket, key, tmp_path):
    cli("s3", "cp", "--kms", key, *PAIRS, "-", f"s3://{bucket}/x", data=bytes(200_000))
    stored = root.s3.get_object(Bucket=bucket, Key="x")
    body, pairs = stored["Body"].read(), stored["Metadata"]
    back = ["s3", "cp", "--kms", key, *PAIRS, f"s3://{bucket}/x"]
    for at in (0, 100_000, len(body) - 1):
        altered = body[:at] + bytes([body[at] ^ 1]) + body[at + 1:]
        root.s3.put_object(Bucket=bucket, Key="x", Body=altered, Metadata=pairs)
        assert "not authentic" in cli.fails(*back, "-")
        assert "not authentic" in cli.fails(*back, tmp_path / "plain")
    assert list(tmp_path.iterdir()) == []
    # Another key for the same body, as by somebody who can write metadata: the commitment is not its.
    cli("s3", "cp", "--kms", key, *PAIRS, "-", f"s3://{bucket}/y", data=b"y")
    other = root.s3.head_object(Bucket=bucket, Key="y")["Metadata"]
    root.s3.put_object(Bucket=bucket, Key="x", Body=body, Metadata=pairs | {"x-amz-3": other["x-amz-3"]})
    assert "not authentic" in cli.fails(*back, "-")


def test_the_context_and_the_key_are_demanded(cli, server, root, bucket, key):
    cli("s3", "cp", "--kms", key, *PAIRS, "-", f"s3://{bucket}/x", data=b"x")
    back = ["s3", "cp", "--kms", key, f"s3://{bucket}/x", "-"]
    assert "differs at key `dept`" in cli.fails(*back)
    assert "differs at key `more`" in cli.fails(*back, *PAIRS, "--context", "more=1")
    reader = Cli(server, server.http, create_user(root, allow("s3:*")))
    assert "AccessDenied" in reader.fails(*back, *PAIRS)
    root.kms.disable_key(KeyId=key)
    assert "is disabled" in cli.fails(*back, *PAIRS)


def test_a_scan_finds_what_is_not_committed(cli, root, bucket, key):
    for format in ("v2", "v3"):
        cli("s3", "cp", "--kms", key, "--format", format, "-", f"s3://{bucket}/in/{format}", data=b"x")
    cli("s3", "cp", "--kms", key, "--instruction-file", "-", f"s3://{bucket}/in/beside", data=b"x")
    old_object(root, bucket, key, "in/v1", b"x")
    root.s3.put_object(Bucket=bucket, Key="in/plain ü", Body=b"x")
    root.s3.put_object(Bucket=bucket, Key="in/empty", Body=b"")
    root.s3.put_object(Bucket=bucket, Key="in/message", Body=cli("crypt", "encrypt", "--kms", key, data=b"x"))
    root.s3.put_object(Bucket=bucket, Key="out", Body=b"x")
    mixed = root.s3.head_object(Bucket=bucket, Key="in/v3")["Metadata"] | root.s3.head_object(Bucket=bucket, Key="in/v2")["Metadata"]
    root.s3.put_object(Bucket=bucket, Key="in/mixed", Body=b"x", Metadata=mixed)
    cli("s3", "cp", "--kms", key, "--instruction-file", "-", f"s3://{bucket}/in/keyless", data=b"x")
    root.s3.delete_object(Bucket=bucket, Key="in/keyless.instruction")
    done = cli.run("crypt", "scan", "--json", f"s3://{bucket}/in/")
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert {it["Key"]: it["Kind"] for it in found["Objects"]} == {
        "in/empty": "plaintext", "in/plain ü": "plaintext", "in/v1": "unauthenticated", "in/v2": "uncommitted", "in/mixed": "tampered",
        "in/keyless": "tampered",
    }
    assert found["Counts"]["committed"] == 3 and found["Counts"]["unreadable"] == 0
    lines = cli.run("crypt", "scan", f"s3://{bucket}/in/").stdout.decode().splitlines()
    assert "uncommitted: in/v2" in lines and "unauthenticated: in/v1" in lines
    cli("crypt", "scan", f"s3://{bucket}/in/v3")


def test_a_rewrap_changes_the_key_and_not_the_body(cli, root, bucket, key):
    new = root.kms.create_key()["KeyMetadata"]["Arn"]
    for where in ([], ["--instruction-file"]):
        for flags, settings in (([], {}), (["--format", "v2"], V2)):
            cli("s3", "cp", "--kms", key, *PAIRS, *flags, *where, "--metadata", "own=1", "-", f"s3://{bucket}/x", data=b"body")
            before = root.s3.get_object(Bucket=bucket, Key="x")
            cli("crypt", "rewrap", "--kms", new, f"s3://{bucket}/x")
            after = root.s3.get_object(Bucket=bucket, Key="x")
            assert before["Body"].read() == after["Body"].read() and after["Metadata"]["own"] == "1"
            assert read(official(root, new, **settings), bucket) == b"body"
            with pytest.raises(Exception, match="IncorrectKey"):
                read(official(root, key, **settings), bucket)
            root.s3.delete_object(Bucket=bucket, Key="x.instruction")
    cli("s3", "cp", "--kms", key, *PAIRS, "-", f"s3://{bucket}/x", data=b"body")
    cli("crypt", "rewrap", "--kms", new, "--context", "dept=sales", f"s3://{bucket}/x")
    assert cli("s3", "cp", "--kms", new, "--context", "dept=sales", f"s3://{bucket}/x", "-") == b"body"


def test_a_rewrap_of_a_prefix_goes_on_behind_what_fails(cli, root, bucket, key, tmp_path):
    new = root.kms.create_key()["KeyMetadata"]["Arn"]
    (tmp_path / "aes").write_bytes(os.urandom(32))
    for name, words in (("a", []), ("c ü", ["--instruction-file"])):
        cli("s3", "cp", "--kms", key, *words, "-", f"s3://{bucket}/in/{name}", data=b"body")
    cli("s3", "cp", "--aes-file", tmp_path / "aes", "-", f"s3://{bucket}/in/b", data=b"body")
    root.s3.put_object(Bucket=bucket, Key="in/plain", Body=b"x")
    done = cli.run("crypt", "rewrap", "--recursive", "--kms", new, f"s3://{bucket}/in/")
    assert done.returncode == 1 and b"in/b: the key cannot be used" in done.stderr
    assert done.stdout.decode() == "2 rewrapped, 2 not of the S3 Encryption Client, 1 failed\n"
    for name in ("a", "c ü"):
        assert cli("s3", "cp", "--kms", new, f"s3://{bucket}/in/{name}", "-") == b"body"


def test_inspect_of_objects(cli, root, bucket, key):
    cli("s3", "cp", "--kms", key, *PAIRS, "--instruction-file", "-", f"s3://{bucket}/x", data=b"x")
    found = json.loads(cli("crypt", "inspect", "--json", f"s3://{bucket}/x"))
    assert found["Format"] == "S3 Encryption Client V3" and found["Keys"] == ["kms+context"] and found["InstructionFile"] is True
    assert found["Context"] == CONTEXT | {"aws:x-amz-cek-alg": "115"} and found["Commitment"] is True
    root.s3.put_object(Bucket=bucket, Key="plain", Body=b"x")
    assert "not encrypted by a client" in cli.fails("crypt", "inspect", f"s3://{bucket}/plain")
