"""Programs that people already have: rclone, restic, s3cmd and Arrow, as their manuals say."""

import shutil
import subprocess

import pyarrow
import pyarrow.fs
import pyarrow.parquet
import pytest

from conformance.principals import unique
from conformance.server import clean_environment

SECONDS_MAX = 120
MEBIBYTE = 1024 * 1024


@pytest.fixture
def files(tmp_path):
    """A folder with a small file, an empty one, and one of several parts with a name that has to be encoded."""
    folder = tmp_path / "files"
    (folder / "sub").mkdir(parents=True)
    (folder / "small.txt").write_bytes(b"hello")
    (folder / "empty").write_bytes(b"")
    (folder / "sub" / "gr\u00fcn + rot.bin").write_bytes(bytes(range(256)) * 4 * 1024 * 11)
    return folder


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Program:
    """A program with its settings, in an environment of its own."""

    def __init__(self, home, name, arguments=(), environment=None):
        if not shutil.which(name):
            pytest.skip(f"{name} is not installed (Debian package {name})")
        self.command = [name, *arguments]
        self.environment = clean_environment(home) | (environment or {})

    def run(self, *arguments):
        done = subprocess.run([*self.command, *map(str, arguments)], env=self.environment, capture_output=True, text=True, timeout=SECONDS_MAX)
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout


def test_rclone(root, bucket, files, tmp_path):
    settings = {"type": "s3", "provider": "Other", "endpoint": root.endpoint.url, "region": root.endpoint.region, "acl": "bucket-owner-full-control",
                "access_key_id": root.principal.access_key_id, "secret_access_key": root.principal.secret_access_key}
    environment = {f"RCLONE_CONFIG_X_{name.upper()}": value for name, value in settings.items()}
    rclone = Program(tmp_path, "rclone", environment=environment | {"RCLONE_S3_UPLOAD_CUTOFF": "5M", "RCLONE_S3_CHUNK_SIZE": "5M"})
    rclone.run("copy", files, f"x:{bucket}/copy")
    rclone.run("check", files, f"x:{bucket}/copy")
    assert set(rclone.run("lsf", "-R", "--files-only", f"x:{bucket}/copy").splitlines()) == contents(files).keys()
    rclone.run("move", f"x:{bucket}/copy", f"x:{bucket}/moved")
    rclone.run("sync", f"x:{bucket}/moved", tmp_path / "back")
    assert contents(tmp_path / "back") == contents(files)
    rclone.run("purge", f"x:{bucket}/moved")
    assert "Contents" not in root.s3.list_objects_v2(Bucket=bucket)


def test_restic(root, bucket, files, tmp_path):
    restic = Program(tmp_path, "restic", ["--no-cache"], {"RESTIC_REPOSITORY": f"s3:{root.endpoint.url}/{bucket}/repository", "RESTIC_PASSWORD": "secret"} | root.principal.environment())
    restic.run("init")
    restic.run("backup", files)
    restic.run("check", "--read-data")
    (files / "small.txt").write_bytes(b"changed")
    restic.run("backup", files)
    restic.run("forget", "--keep-last", "1", "--prune")
    restic.run("restore", "latest", "--target", tmp_path / "restored")
    assert contents(tmp_path / "restored" / files.relative_to("/")) == contents(files)


def test_s3cmd(root, bucket, files, tmp_path):
    """It sends documents without a checksum, and each copy is followed by the list of its source."""
    (tmp_path / "settings").write_text("")
    where = [f"--host={root.endpoint.host}", f"--host-bucket={root.endpoint.host}", f"--region={root.endpoint.region}", "--no-ssl"]
    who = [f"--access_key={root.principal.access_key_id}", f"--secret_key={root.principal.secret_access_key}"]
    s3cmd = Program(tmp_path, "s3cmd", ["-c", str(tmp_path / "settings"), "--multipart-chunk-size-mb=5", *where, *who])
    s3cmd.run("sync", f"{files}/", f"s3://{bucket}/sync/")
    s3cmd.run("sync", f"s3://{bucket}/sync/", f"{tmp_path / 'back'}/")
    assert contents(tmp_path / "back") == contents(files)
    s3cmd.run("cp", f"s3://{bucket}/sync/small.txt", f"s3://{bucket}/copy")
    s3cmd.run("mv", f"s3://{bucket}/copy", f"s3://{bucket}/moved")
    s3cmd.run("modify", "--add-header=Cache-Control: max-age=60", f"s3://{bucket}/moved")
    assert root.s3.head_object(Bucket=bucket, Key="moved")["CacheControl"] == "max-age=60"
    (tmp_path / "policy.json").write_text(f'{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::{bucket}/closed/*"}}]}}')
    s3cmd.run("setpolicy", tmp_path / "policy.json", f"s3://{bucket}")
    s3cmd.run("ws-create", f"s3://{bucket}")
    assert root.s3.get_bucket_website(Bucket=bucket)["IndexDocument"] == {"Suffix": "index.html"}
    assert f"s3://{bucket}/moved" in s3cmd.run("info", f"s3://{bucket}/moved")
    s3cmd.run("del", "-r", "--force", f"s3://{bucket}")
    s3cmd.run("rb", f"s3://{bucket}")
    assert bucket not in [each["Name"] for each in root.s3.list_buckets()["Buckets"]]


def test_arrow(root):
    """Arrow's own client, in C++: folders as objects, data sets, uploads in parts."""
    store = pyarrow.fs.S3FileSystem(access_key=root.principal.access_key_id, secret_key=root.principal.secret_access_key,
                                    endpoint_override=root.endpoint.host, scheme="http", region=root.endpoint.region, allow_bucket_creation=True, allow_bucket_deletion=True)
    bucket = unique("arrow")
    store.create_dir(f"{bucket}/empty/folder")
    table = pyarrow.table({"number": list(range(10_000)), "even": [number % 2 == 0 for number in range(10_000)]})
    pyarrow.parquet.write_to_dataset(table, f"{bucket}/set", filesystem=store, partition_cols=["even"])
    assert pyarrow.parquet.read_table(f"{bucket}/set", filesystem=store, filters=[("number", "<", 10)]).num_rows == 10
    data = bytes(range(256)) * 4 * 1024 * 11
    with store.open_output_stream(f"{bucket}/large") as stream:
        stream.write(data)
    store.move(f"{bucket}/large", f"{bucket}/moved")
    with store.open_input_file(f"{bucket}/moved") as stream:
        stream.seek(MEBIBYTE + 1)
        assert stream.read(100) == data[MEBIBYTE + 1 : MEBIBYTE + 101]
    names = {found.path for found in store.get_file_info(pyarrow.fs.FileSelector(bucket))}
    assert names == {f"{bucket}/{name}" for name in ("empty", "moved", "set")}
    store.delete_dir(bucket)
    assert store.get_file_info(bucket).type == pyarrow.fs.FileType.NotFound
