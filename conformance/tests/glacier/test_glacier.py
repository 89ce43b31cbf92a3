"""Glacier's vaults with real clients: archives go in, and come out again by a job."""

import hashlib
import io
import json
import os

import pytest

from conformance import scan
from conformance.audit import event_of, events
from conformance.principals import Clients, allow, deny, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run

MIB = 1 << 20


def tree_hash(data):
    """The specification, level by level."""
    level = [hashlib.sha256(data[at : at + MIB]).digest() for at in range(0, len(data), MIB)]
    while len(level) > 1:
        level = [hashlib.sha256(b"".join(level[at : at + 2])).digest() if len(level[at : at + 2]) > 1 else level[at] for at in range(0, len(level), 2)]
    return level[0].hex()


@pytest.fixture
def vault(root):
    name = unique("vault")
    root.glacier.create_vault(vaultName=name)
    return name


def retrieve(server, glacier, vault, **parameters):
    """Has a job done at once; its id."""
    job = glacier.initiate_job(vaultName=vault, jobParameters=parameters)["jobId"]
    assert run(server, "glacier-retrieval")["failures"] == 0
    assert glacier.describe_job(vaultName=vault, jobId=job)["StatusCode"] == "Succeeded"
    return job


def archive_of(server, glacier, vault, archive, **more):
    return retrieve(server, glacier, vault, Type="archive-retrieval", ArchiveId=archive, **more)


def inventory_of(server, glacier, vault, **more):
    job = retrieve(server, glacier, vault, Type="inventory-retrieval", **more)
    return glacier.get_job_output(vaultName=vault, jobId=job)["body"].read(), job


def test_a_vault_is_made_shown_and_deleted(server, root):
    glacier = root.glacier
    name = unique("vault")
    arn = f"arn:aws:glacier:us-east-1:{server.account}:vaults/{name}"
    with refused("ResourceNotFoundException", 404, f"Vault not found for ARN: {arn}"):
        glacier.describe_vault(vaultName=name)
    for _ in range(2):
        answer = glacier.create_vault(vaultName=name)
        assert answer["location"] == f"/{server.account}/vaults/{name}"
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 201
    shown = glacier.describe_vault(accountId=server.account, vaultName=name)
    assert (shown["VaultARN"], shown["VaultName"], shown["NumberOfArchives"], shown["SizeInBytes"]) == (arn, name, 0, 0)
    assert "LastInventoryDate" not in shown
    for _ in range(2):
        assert glacier.delete_vault(vaultName=name)["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused("ResourceNotFoundException", 404):
        glacier.describe_vault(vaultName=name)
    for bad in ("a b", "x" * 256, "a:b"):
        with refused("InvalidParameterValueException", 400, "Invalid vault name"):
            glacier.create_vault(vaultName=bad)


def test_vaults_are_listed_in_pages(fresh_server):
    server = fresh_server()
    glacier = Clients(server.http, server.root).glacier
    names = [f"vault-{number:02}" for number in range(13)]
    for name in reversed(names):
        glacier.create_vault(vaultName=name)
    first = glacier.list_vaults()
    assert [vault["VaultName"] for vault in first["VaultList"]] == names[:10]
    pages = glacier.get_paginator("list_vaults").paginate(PaginationConfig={"PageSize": 4})
    assert [vault["VaultName"] for page in pages for vault in page["VaultList"]] == names
    for bad in ({"marker": "nonsense"}, {"limit": "0"}, {"limit": "x"}):
        with refused("InvalidParameterValueException", 400):
            glacier.list_vaults(**bad)


@pytest.mark.parametrize("size", [1, 70_000, MIB, 5 * MIB + 17])
def test_an_archive_is_uploaded_retrieved_and_deleted(server, root, vault, size):
    glacier = root.glacier
    data = os.urandom(size)
    made = glacier.upload_archive(vaultName=vault, archiveDescription="what it is", body=data)
    archive = made["archiveId"]
    assert made["checksum"] == tree_hash(data)
    assert made["location"] == f"/{server.account}/vaults/{vault}/archives/{archive}"
    assert len(archive) == 138
    begun = glacier.initiate_job(vaultName=vault, jobParameters={"Type": "archive-retrieval", "ArchiveId": archive, "Description": "back"})
    job = begun["jobId"]
    shown = glacier.describe_job(vaultName=vault, jobId=job)
    assert (shown["Action"], shown["Completed"], shown["StatusCode"], shown["Tier"]) == ("ArchiveRetrieval", False, "InProgress", "Standard")
    assert (shown["ArchiveSizeInBytes"], shown["SHA256TreeHash"], shown["RetrievalByteRange"]) == (size, tree_hash(data), f"0-{size - 1}")
    with refused("InvalidParameterValueException", 400, "not currently available for download"):
        glacier.get_job_output(vaultName=vault, jobId=job)
    assert run(server, "glacier-retrieval")["failures"] == 0
    output = glacier.get_job_output(vaultName=vault, jobId=job)
    assert output["body"].read() == data
    assert (output["status"], output["checksum"], output["acceptRanges"]) == (200, tree_hash(data), "bytes")
    assert (output["contentType"], output["archiveDescription"]) == ("application/octet-stream", "what it is")
    with refused("InvalidParameterValueException", 400, "Vault not empty"):
        glacier.delete_vault(vaultName=vault)
    for _ in range(2):
        glacier.delete_archive(vaultName=vault, archiveId=archive)
    with refused("ResourceNotFoundException", 404, "The archive ID was not found"):
        glacier.initiate_job(vaultName=vault, jobParameters={"Type": "archive-retrieval", "ArchiveId": archive})
    assert glacier.get_job_output(vaultName=vault, jobId=job)["body"].read() == data, "what was retrieved stays for its day"
    glacier.delete_vault(vaultName=vault)


def test_ranges_of_an_archive_have_a_tree_hash_where_they_are_nodes(server, root, vault):
    glacier = root.glacier
    data = os.urandom(5 * MIB + 17)
    archive = glacier.upload_archive(vaultName=vault, body=data)["archiveId"]
    job = archive_of(server, glacier, vault, archive)
    for first, last, is_node in [(0, MIB - 1, True), (2 * MIB, 4 * MIB - 1, True), (MIB, 3 * MIB - 1, False), (4 * MIB, len(data) - 1, True), (10, 70_000, False)]:
        output = glacier.get_job_output(vaultName=vault, jobId=job, range=f"bytes={first}-{last}")
        piece = data[first : last + 1]
        assert output["body"].read() == piece
        assert (output["status"], output["contentRange"]) == (206, f"bytes {first}-{last}/{len(data)}")
        assert output.get("checksum") == (tree_hash(piece) if is_node else None)
    with refused("InvalidParameterValueException", 400, "Invalid range"):
        glacier.get_job_output(vaultName=vault, jobId=job, range="bytes=9999999-")
    job = archive_of(server, glacier, vault, archive, RetrievalByteRange=f"{2 * MIB}-{4 * MIB - 1}")
    output = glacier.get_job_output(vaultName=vault, jobId=job)
    assert (output["body"].read(), output["checksum"]) == (data[2 * MIB : 4 * MIB], tree_hash(data[2 * MIB : 4 * MIB]))
    output = glacier.get_job_output(vaultName=vault, jobId=job, range=f"bytes={MIB}-{2 * MIB - 1}")
    assert (output["body"].read(), output["checksum"]) == (data[3 * MIB : 4 * MIB], tree_hash(data[3 * MIB : 4 * MIB]))
    job = archive_of(server, glacier, vault, archive, RetrievalByteRange=f"{MIB}-{3 * MIB - 1}")
    assert "SHA256TreeHash" not in glacier.describe_job(vaultName=vault, jobId=job)
    for bad in ("1-2", f"0-{MIB}", f"{MIB}-0", f"0-{8 * MIB - 1}", "x"):
        with refused("InvalidParameterValueException", 400, "Invalid retrieval byte range"):
            glacier.initiate_job(vaultName=vault, jobParameters={"Type": "archive-retrieval", "ArchiveId": archive, "RetrievalByteRange": bad})


def test_a_wrong_hash_stores_nothing(server, root, vault):
    glacier = root.glacier
    with refused("InvalidParameterValueException", 400, "Checksum mismatch"):
        glacier.upload_archive(vaultName=vault, body=b"data", checksum=tree_hash(b"other"))
    # The body is another than the one that was signed.
    def swap(request, **_):
        request.body = b"x" * int(request.headers["Content-Length"])

    glacier.meta.events.register("before-send.glacier.UploadArchive", swap)
    try:
        with refused("InvalidSignatureException", 403):
            glacier.upload_archive(vaultName=vault, body=io.BytesIO(b"data"))
        with refused("InvalidParameterValueException", 400):
            glacier.upload_archive(vaultName=vault, body=io.BytesIO(os.urandom(3 * MIB)))
    finally:
        glacier.meta.events.unregister("before-send.glacier.UploadArchive", swap)
    listed, _ = inventory_of(server, glacier, vault)
    assert json.loads(listed)["ArchiveList"] == []
    with refused("InvalidParameterValueException", 400, "description"):
        glacier.upload_archive(vaultName=vault, archiveDescription="x" * 1025, body=b"data")


def test_an_archive_is_uploaded_in_parts(server, root, vault):
    glacier = root.glacier
    data = os.urandom(3 * MIB + 5)
    upload = glacier.initiate_multipart_upload(vaultName=vault, archiveDescription="parts", partSize=str(MIB))["uploadId"]
    listed = glacier.list_multipart_uploads(vaultName=vault)["UploadsList"]
    assert [(item["MultipartUploadId"], item["ArchiveDescription"], item["PartSizeInBytes"]) for item in listed] == [(upload, "parts", MIB)]

    def send(number, body=None):
        first = number * MIB
        piece = data[first : first + MIB] if body is None else body
        return glacier.upload_multipart_part(vaultName=vault, uploadId=upload, range=f"bytes {first}-{first + len(piece) - 1}/*", body=piece)["checksum"]

    send(1, os.urandom(MIB))
    for number in (3, 0, 1):
        assert send(number) == tree_hash(data[number * MIB : (number + 1) * MIB])
    finish = dict(vaultName=vault, uploadId=upload, archiveSize=str(len(data)), checksum=tree_hash(data))
    with refused("InvalidParameterValueException", 400, "not contiguous"):
        glacier.complete_multipart_upload(**finish)
    send(2)
    pages = glacier.get_paginator("list_parts").paginate(vaultName=vault, uploadId=upload, PaginationConfig={"PageSize": 3})
    parts = [part for page in pages for part in page["Parts"]]
    assert [part["RangeInBytes"] for part in parts] == [f"{at}-{min(at + MIB, len(data)) - 1}" for at in range(0, len(data), MIB)]
    for wrong in ({"archiveSize": "5"}, {"checksum": tree_hash(b"other")}):
        with refused("InvalidParameterValueException", 400):
            glacier.complete_multipart_upload(**(finish | wrong))
    for bad in (f"bytes 5-{MIB + 4}/*", f"bytes 0-{2 * MIB - 1}/*", "bytes 0-1/2"):
        with refused("InvalidParameterValueException", 400):
            glacier.upload_multipart_part(vaultName=vault, uploadId=upload, range=bad, body=data[:MIB])
    made = glacier.complete_multipart_upload(**finish)
    assert made["checksum"] == tree_hash(data)
    assert glacier.list_multipart_uploads(vaultName=vault)["UploadsList"] == []
    with refused("ResourceNotFoundException", 404, "upload ID was not found"):
        glacier.list_parts(vaultName=vault, uploadId=upload)
    job = archive_of(server, glacier, vault, made["archiveId"])
    assert glacier.get_job_output(vaultName=vault, jobId=job)["body"].read() == data
    job = archive_of(server, glacier, vault, made["archiveId"], RetrievalByteRange=f"{MIB}-{2 * MIB - 1}")
    output = glacier.get_job_output(vaultName=vault, jobId=job)
    assert (output["body"].read(), output["checksum"]) == (data[MIB : 2 * MIB], tree_hash(data[MIB : 2 * MIB]))
    for bad in ("0", "1000000", str(3 * MIB), str(8 << 30)):
        with refused("InvalidParameterValueException", 400, "Invalid part size"):
            glacier.initiate_multipart_upload(vaultName=vault, partSize=bad)
    upload = glacier.initiate_multipart_upload(vaultName=vault, partSize=str(MIB))["uploadId"]
    send(0)
    glacier.abort_multipart_upload(vaultName=vault, uploadId=upload)
    with refused("ResourceNotFoundException", 404):
        glacier.abort_multipart_upload(vaultName=vault, uploadId=upload)


def test_the_inventory_lists_what_is_asked_for(server, root, vault):
    glacier = root.glacier
    made = {}
    for text in ("one", 'two, "quoted"', ""):
        data = os.urandom(1000)
        made[glacier.upload_archive(vaultName=vault, archiveDescription=text, body=data)["archiveId"]] = (text, tree_hash(data))
    text, job = inventory_of(server, glacier, vault)
    listed = json.loads(text)
    assert listed["VaultARN"].endswith(f":vaults/{vault}")
    assert {item["ArchiveId"]: (item["ArchiveDescription"], item["SHA256TreeHash"]) for item in listed["ArchiveList"]} == made
    assert {item["Size"] for item in listed["ArchiveList"]} == {1000}
    shown = glacier.describe_job(vaultName=vault, jobId=job)
    assert (shown["InventorySizeInBytes"], shown["InventoryRetrievalParameters"]["Format"]) == (len(text), "JSON")
    counted = glacier.describe_vault(vaultName=vault)
    assert (counted["NumberOfArchives"], counted["SizeInBytes"], bool(counted["LastInventoryDate"])) == (3, 3000, True)
    text, _ = inventory_of(server, glacier, vault, Format="CSV")
    lines = text.decode().splitlines()
    assert lines[0] == "ArchiveId,ArchiveDescription,CreationDate,Size,SHA256TreeHash"
    assert any('"two, ""quoted"""' in line for line in lines[1:]) and len(lines) == 4
    seen, marker = [], None
    for _ in range(2):
        which = {"Limit": "2"} | ({"Marker": marker} if marker else {})
        text, job = inventory_of(server, glacier, vault, InventoryRetrievalParameters=which)
        seen += [item["ArchiveId"] for item in json.loads(text)["ArchiveList"]]
        marker = glacier.describe_job(vaultName=vault, jobId=job)["InventoryRetrievalParameters"].get("Marker")
    assert (sorted(seen), marker) == (sorted(made), None)
    text, _ = inventory_of(server, glacier, vault, InventoryRetrievalParameters={"EndDate": "2020-01-01T00:00:00Z"})
    assert json.loads(text)["ArchiveList"] == []


def test_jobs_are_listed_and_filtered(server, root, vault):
    glacier = root.glacier
    archive = glacier.upload_archive(vaultName=vault, body=b"data")["archiveId"]
    ids = [archive_of(server, glacier, vault, archive, Tier=tier) for tier in ("Expedited", "Standard", "Bulk")]
    ids.append(glacier.initiate_job(vaultName=vault, jobParameters={"Type": "inventory-retrieval"})["jobId"])
    listed = glacier.list_jobs(vaultName=vault)["JobList"]
    assert [job["JobId"] for job in listed] == ids, "in the order in which they were begun"
    assert [job.get("Tier") for job in listed] == ["Expedited", "Standard", "Bulk", None]
    assert [job["JobId"] for job in glacier.list_jobs(vaultName=vault, completed="false")["JobList"]] == ids[3:]
    assert [job["JobId"] for job in glacier.list_jobs(vaultName=vault, statuscode="Succeeded")["JobList"]] == ids[:3]
    with refused("ResourceNotFoundException", 404, "The job ID was not found"):
        glacier.describe_job(vaultName=vault, jobId="nothing")
    start = dict(Type="archive-retrieval", ArchiveId=archive)
    for bad, code in [
        ({"Type": "nonsense"}, "InvalidParameterValueException"), (start | {"Tier": "Fast"}, "InvalidParameterValueException"),
        (start | {"Format": "CSV"}, "InvalidParameterValueException"), ({"Type": "select"}, "NoLongerSupportedException"),
        ({"Type": "archive-retrieval"}, "MissingParameterValueException"), (start | {"SNSTopic": "nonsense"}, "InvalidParameterValueException"),
        ({"Type": "inventory-retrieval", "Format": "XML"}, "InvalidParameterValueException"),
    ]:
        with refused(code, 400):
            glacier.initiate_job(vaultName=vault, jobParameters=bad)


def test_tags_notifications_and_what_is_not_built(root, vault):
    glacier = root.glacier
    glacier.add_tags_to_vault(vaultName=vault, Tags={"a": "1", "b": "2"})
    glacier.add_tags_to_vault(vaultName=vault, Tags={"b": "3"})
    glacier.remove_tags_from_vault(vaultName=vault, TagKeys=["a", "none"])
    assert glacier.list_tags_for_vault(vaultName=vault)["Tags"] == {"b": "3"}
    with refused("LimitExceededException", 400):
        glacier.add_tags_to_vault(vaultName=vault, Tags={f"k{number}": "v" for number in range(50)})
    with refused("ResourceNotFoundException", 404):
        glacier.get_vault_notifications(vaultName=vault)
    config = {"SNSTopic": "arn:aws:sns:us-east-1:111122223333:topic", "Events": ["ArchiveRetrievalCompleted", "InventoryRetrievalCompleted"]}
    glacier.set_vault_notifications(vaultName=vault, vaultNotificationConfig=config)
    assert glacier.get_vault_notifications(vaultName=vault)["vaultNotificationConfig"] == config
    for bad in (config | {"Events": ["Other"]}, config | {"SNSTopic": "arn:aws:sqs:us-east-1:111122223333:q"}):
        with refused("InvalidParameterValueException", 400):
            glacier.set_vault_notifications(vaultName=vault, vaultNotificationConfig=bad)
    glacier.delete_vault_notifications(vaultName=vault)
    with refused("ResourceNotFoundException", 404):
        glacier.get_vault_notifications(vaultName=vault)
    for call in (glacier.list_provisioned_capacity, glacier.purchase_provisioned_capacity):
        with refused("NotImplemented", 501):
            call()


def test_a_data_retrieval_policy_is_enforced(fresh_server):
    server = fresh_server()
    glacier = Clients(server.http, server.root).glacier
    glacier.create_vault(vaultName="vault")
    archive = glacier.upload_archive(vaultName="vault", body=os.urandom(1000))["archiveId"]
    assert glacier.get_data_retrieval_policy()["Policy"] == {"Rules": [{"Strategy": "None"}]}
    limited = {"Rules": [{"Strategy": "BytesPerHour", "BytesPerHour": 2500}]}
    glacier.set_data_retrieval_policy(Policy=limited)
    assert glacier.get_data_retrieval_policy()["Policy"] == limited
    start = dict(vaultName="vault", jobParameters={"Type": "archive-retrieval", "ArchiveId": archive})
    for _ in range(2):
        glacier.initiate_job(**start)
    with refused("PolicyEnforcedException", 400):
        glacier.initiate_job(**start)
    glacier.initiate_job(vaultName="vault", jobParameters={"Type": "archive-retrieval", "ArchiveId": archive, "Tier": "Bulk"})
    for bad in ({"Rules": [{"Strategy": "FreeTier"}]}, {"Rules": []}, {"Rules": [{"Strategy": "BytesPerHour"}]}):
        with refused("InvalidParameterValueException", 400):
            glacier.set_data_retrieval_policy(Policy=bad)
    glacier.set_data_retrieval_policy(Policy={"Rules": [{"Strategy": "None"}]})
    glacier.initiate_job(**start)


def test_only_ciphertext_on_disk_and_only_in_the_archive(fresh_server):
    server = fresh_server()
    glacier = Clients(server.http, server.root).glacier
    glacier.create_vault(vaultName="vault")
    markers = [scan.new_marker() for _ in range(3)]
    archives = [glacier.upload_archive(vaultName="vault", body=scan.payload(marker, size))["archiveId"] for marker, size in zip(markers, (4096, 600_000))]
    upload = glacier.initiate_multipart_upload(vaultName="vault", partSize=str(MIB))["uploadId"]
    glacier.upload_multipart_part(vaultName="vault", uploadId=upload, range="bytes 0-99999/*", body=scan.payload(markers[2], 100_000))

    def blobs(folder):
        return [path for path in (server.data_dir / folder).rglob("*") if path.is_file() and len(path.name) >= 30]

    assert (len(blobs("archive")), len(blobs("blobs"))) == (3, 0)
    jobs = [archive_of(server, glacier, "vault", archive) for archive in archives]
    assert (len(blobs("archive")), len(blobs("blobs"))) == (3, 2)
    assert glacier.get_job_output(vaultName="vault", jobId=jobs[1])["body"].read() == scan.payload(markers[1], 600_000)
    scan.assert_no_plaintext(server.data_dir, markers, at_least_bytes=4096)
    for job in ("s3-unnamed-blobs", "glacier-garbage", "s3-garbage"):
        assert run(server, job)["failures"] == 0
    assert (len(blobs("archive")), len(blobs("blobs"))) == (3, 2), "what a vault names is no orphan"
    server.stop()
    scan.assert_no_plaintext(server.data_dir, markers, at_least_bytes=4096)


def test_who_may_do_what(server, root, vault, user, other_account):
    arn = f"arn:aws:glacier:us-east-1:{server.account}:vaults/{vault}"
    with refused("AccessDeniedException", 403, "is not authorized to perform: glacier:DescribeVault on resource"):
        user(allow("s3:*")).glacier.describe_vault(vaultName=vault)
    reader = user(allow("glacier:DescribeVault", arn))
    assert reader.glacier.describe_vault(vaultName=vault)["VaultName"] == vault
    with refused("AccessDeniedException", 403):
        reader.glacier.upload_archive(vaultName=vault, body=b"data")
    stranger = other_account.glacier
    for name in (vault, unique("none")):
        with refused("AccessDeniedException", 403):
            stranger.describe_vault(accountId=server.account, vaultName=name)
    for call in (lambda: stranger.create_vault(accountId=server.account, vaultName="x"), lambda: stranger.list_vaults(accountId=server.account)):
        with refused("AccessDeniedException", 403):
            call()
    with refused("ResourceNotFoundException", 404):
        root.glacier.get_vault_access_policy(vaultName=vault)
    statement = allow(["glacier:DescribeVault", "glacier:UploadArchive"], arn, Principal={"AWS": other_account.principal.account})
    document = {"Version": "2012-10-17", "Statement": [statement]}
    root.glacier.set_vault_access_policy(vaultName=vault, policy={"Policy": json.dumps(document)})
    shown = json.loads(root.glacier.get_vault_access_policy(vaultName=vault)["policy"]["Policy"])
    assert shown["Statement"][0]["Action"] == statement["Action"]
    assert stranger.describe_vault(accountId=server.account, vaultName=vault)["VaultARN"] == arn
    stranger.upload_archive(accountId=server.account, vaultName=vault, body=b"data")
    with refused("AccessDeniedException", 403):
        stranger.list_jobs(accountId=server.account, vaultName=vault)
    root.glacier.delete_vault_access_policy(vaultName=vault)
    with refused("AccessDeniedException", 403):
        stranger.describe_vault(accountId=server.account, vaultName=vault)
    for bad in ("nonsense", json.dumps({"Version": "2012-10-17", "Statement": [allow("glacier:*", Principal={"AWS": f"arn:aws:iam::{server.account}:user/nobody"})]})):
        with refused("InvalidParameterValueException", 400, "Invalid policy"):
            root.glacier.set_vault_access_policy(vaultName=vault, policy={"Policy": bad})
    tagged = user(allow("glacier:*"), deny("glacier:DescribeVault", Condition={"StringEquals": {"glacier:ResourceTag/secret": "yes"}}))
    tagged.glacier.describe_vault(vaultName=vault)
    root.glacier.add_tags_to_vault(vaultName=vault, Tags={"secret": "yes"})
    with refused("AccessDeniedException", 403):
        tagged.glacier.describe_vault(vaultName=vault)


def test_every_call_is_on_record(server, root, vault):
    made = root.glacier.upload_archive(vaultName=vault, body=b"data")
    record = event_of(root, made, "UploadArchive")
    assert (record["eventSource"], record["readOnly"], record["managementEvent"]) == ("glacier.amazonaws.com", False, True)
    assert record["requestParameters"]["vaultName"] == vault
    assert record["requestParameters"]["accountId"] == "-"
    assert made["archiveId"] in record["responseElements"].values(), record["responseElements"]
    arn = f"arn:aws:glacier:us-east-1:{server.account}:vaults/{vault}"
    assert record["resources"] == [{"accountId": server.account, "type": "AWS::Glacier::Vault", "ARN": arn}]
    archive_of(server, root.glacier, vault, made["archiveId"])
    found = [event for event in events(root, name="CompleteRetrievalJob") if event["resources"][0]["ARN"] == arn]
    assert len(found) == 1 and found[0]["eventType"] == "AwsServiceEvent"


def test_the_cli_knows_its_way(server, cli, tmp_path):
    name = unique("vault")
    cli.run("glacier", "create-vault", "--account-id", "-", "--vault-name", name)
    (tmp_path / "data").write_bytes(os.urandom(2 * MIB))
    made = cli.json("glacier", "upload-archive", "--account-id", "-", "--vault-name", name, "--body", tmp_path / "data")
    assert made["checksum"] == tree_hash((tmp_path / "data").read_bytes())
    parameters = json.dumps({"Type": "archive-retrieval", "ArchiveId": made["archiveId"]})
    job = cli.json("glacier", "initiate-job", "--account-id", "-", "--vault-name", name, "--job-parameters", parameters)["jobId"]
    assert run(server, "glacier-retrieval")["failures"] == 0
    cli.run("glacier", "get-job-output", "--account-id", "-", "--vault-name", name, f"--job-id={job}", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == (tmp_path / "data").read_bytes()
    cli.run("glacier", "delete-archive", "--account-id", "-", "--vault-name", name, f"--archive-id={made['archiveId']}")
    cli.run("glacier", "delete-vault", "--account-id", "-", "--vault-name", name)
