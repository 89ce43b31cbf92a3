"""Vault Lock: two steps, and from then on nobody changes it, root and the operator included."""

import json
import os

import pytest

from conformance.clocks import CliAhead, ahead
from conformance.aws_cli import CliFailed
from conformance.principals import Clients, allow, deny, policy, unique
from conformance.refusal import refused
from conformance.server import run_cli
from conformance.tests.server.test_jobs import run

MIB = 1 << 20


@pytest.fixture
def vault(root):
    name = unique("vault")
    root.glacier.create_vault(vaultName=name)
    return name


def keep(arn, **condition):
    return {"Policy": policy(deny("glacier:DeleteArchive", arn, Principal="*", Condition=condition))}


def arn_of(server, vault):
    return f"arn:aws:glacier:us-east-1:{server.account}:vaults/{vault}"


def test_a_lock_is_begun_tried_and_completed(server, root, vault):
    glacier = root.glacier
    archive = glacier.upload_archive(vaultName=vault, body=b"data")["archiveId"]
    with refused("ResourceNotFoundException", 404, "No vault lock policy is set"):
        glacier.get_vault_lock(vaultName=vault)
    young = keep(arn_of(server, vault), NumericLessThan={"glacier:ArchiveAgeInDays": "365"})
    lock = glacier.initiate_vault_lock(vaultName=vault, policy=young)["lockId"]
    shown = glacier.get_vault_lock(vaultName=vault)
    assert (shown["State"], bool(shown["ExpirationDate"]), json.loads(shown["Policy"])) == ("InProgress", True, json.loads(young["Policy"]))
    with refused("AccessDeniedException", 403, "with an explicit deny in a resource-based policy"):
        glacier.delete_archive(vaultName=vault, archiveId=archive)
    with refused("AccessDeniedException", 403):
        glacier.initiate_vault_lock(vaultName=vault, policy=young)
    with refused("InvalidParameterValueException", 400, "Invalid lock ID"):
        glacier.complete_vault_lock(vaultName=vault, lockId="x" * len(lock))
    for _ in range(2):
        glacier.abort_vault_lock(vaultName=vault)
    glacier.delete_archive(vaultName=vault, archiveId=archive)
    archive = glacier.upload_archive(vaultName=vault, body=b"data")["archiveId"]
    lock = glacier.initiate_vault_lock(vaultName=vault, policy=young)["lockId"]
    for _ in range(2):
        glacier.complete_vault_lock(vaultName=vault, lockId=lock)
    shown = glacier.get_vault_lock(vaultName=vault)
    assert (shown["State"], "ExpirationDate" in shown) == ("Locked", False)
    for call in (
        lambda: glacier.abort_vault_lock(vaultName=vault),
        lambda: glacier.initiate_vault_lock(vaultName=vault, policy=young),
        lambda: glacier.complete_vault_lock(vaultName=vault, lockId="x" * len(lock)),
        lambda: glacier.delete_archive(vaultName=vault, archiveId=archive),
    ):
        with refused("AccessDeniedException", 403):
            call()
    glacier.set_vault_access_policy(vaultName=vault, policy={"Policy": policy(allow("glacier:*", arn_of(server, vault), Principal="*"))})
    with refused("AccessDeniedException", 403):
        glacier.delete_archive(vaultName=vault, archiveId=archive)
    with refused("InvalidParameterValueException", 400, "Vault not empty"):
        glacier.delete_vault(vaultName=vault)


def test_a_legal_hold_is_a_tag(server, root, vault):
    glacier = root.glacier
    archive = glacier.upload_archive(vaultName=vault, body=b"data")["archiveId"]
    held = keep(arn_of(server, vault), StringLike={"glacier:ResourceTag/LegalHold": ["true", ""]})
    lock = glacier.initiate_vault_lock(vaultName=vault, policy=held)["lockId"]
    glacier.complete_vault_lock(vaultName=vault, lockId=lock)
    glacier.add_tags_to_vault(vaultName=vault, Tags={"LegalHold": "true"})
    with refused("AccessDeniedException", 403):
        glacier.delete_archive(vaultName=vault, archiveId=archive)
    glacier.add_tags_to_vault(vaultName=vault, Tags={"LegalHold": "false"})
    glacier.delete_archive(vaultName=vault, archiveId=archive)
    glacier.delete_vault(vaultName=vault)


def test_days_later(fresh_server):
    """A lock that was not completed is gone, one that was holds until the archive is old enough; uploads and outputs end."""
    server = fresh_server()
    glacier = Clients(server.http, server.root).glacier
    archives, young = {}, {}
    for name in ("locked", "forgotten"):
        glacier.create_vault(vaultName=name)
        archives[name] = glacier.upload_archive(vaultName=name, body=os.urandom(100_000))["archiveId"]
        young = keep(arn_of(server, name), NumericLessThan={"glacier:ArchiveAgeInDays": "3"})
        lock = glacier.initiate_vault_lock(vaultName=name, policy=young)["lockId"]
        if name == "locked":
            glacier.complete_vault_lock(vaultName=name, lockId=lock)
    upload = glacier.initiate_multipart_upload(vaultName="locked", partSize=str(MIB))["uploadId"]
    glacier.upload_multipart_part(vaultName="locked", uploadId=upload, range="bytes 0-99999/*", body=os.urandom(100_000))
    glacier.initiate_job(vaultName="locked", jobParameters={"Type": "archive-retrieval", "ArchiveId": archives["locked"]})
    assert run(server, "glacier-retrieval")["failures"] == 0

    def blobs(folder):
        return [path for path in (server.data_dir / folder).rglob("*") if path.is_file() and len(path.name) >= 30]

    assert (len(blobs("archive")), len(blobs("blobs"))) == (3, 1)
    for days, is_young in ((2, True), (4, False)):
        server.stop()
        server.environment |= ahead(days)
        server.start()
        if not is_young:
            # Days in which nobody kept the time are none until the operator says so.
            with pytest.raises(CliFailed, match="AccessDeniedException"):
                CliAhead(server.http, server.root, days).run("glacier", "delete-archive", "--account-id", "-", "--vault-name", "locked", f"--archive-id={archives['locked']}")
            server.stop()
            assert "locks go by" in run_cli(server, "lock-time", "confirm", "--data-dir", server.data_dir, environment=ahead(days)).stdout
            server.start()
        cli = CliAhead(server.http, server.root, days)

        def delete(vault):
            return cli.run("glacier", "delete-archive", "--account-id", "-", "--vault-name", vault, f"--archive-id={archives[vault]}")

        if is_young:
            with pytest.raises(CliFailed) as error:
                delete("locked")
            assert "AccessDeniedException" in error.value.stderr
            delete("forgotten")
            with pytest.raises(CliFailed) as error:
                cli.run("glacier", "get-vault-lock", "--account-id", "-", "--vault-name", "forgotten")
            assert "ResourceNotFoundException" in error.value.stderr
            assert cli.json("glacier", "list-jobs", "--account-id", "-", "--vault-name", "locked")["JobList"] == []
            for job in ("glacier-retrieval-end", "glacier-upload-end", "glacier-leaving", "glacier-inventory"):
                assert run(server, job)["failures"] == 0
            assert cli.json("glacier", "list-multipart-uploads", "--account-id", "-", "--vault-name", "locked")["UploadsList"] == []
            counted = cli.json("glacier", "describe-vault", "--account-id", "-", "--vault-name", "locked")
            assert (counted["NumberOfArchives"], counted["SizeInBytes"]) == (1, 100_000)
        else:
            delete("locked")
            for job in ("glacier-leaving", "glacier-garbage"):
                assert run(server, job)["failures"] == 0
    server.stop()
    server.environment |= ahead(5)
    server.start()
    assert run(server, "glacier-garbage")["failures"] == 0
    assert (len(blobs("archive")), len(blobs("blobs"))) == (0, 0)
