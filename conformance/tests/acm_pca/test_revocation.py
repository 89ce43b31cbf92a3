"""Revoked certificates in lists in a bucket, judged by openssl; reports; the end of an authority."""

import csv
import io
import json

import pytest

from conformance import authorities
from conformance.authorities import Authority, bucket_for_authorities, openssl, request, shown, verified
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run


@pytest.fixture
def pca(root):
    return getattr(root, "acm-pca")


def lists(bucket, **more):
    return {"CrlConfiguration": {"Enabled": True, "ExpirationInDays": 7, "S3BucketName": bucket, "S3ObjectAcl": "BUCKET_OWNER_FULL_CONTROL", **more}}


def serial_of(certificate):
    return openssl("x509", "-noout", "-serial", stdin=certificate).strip().split("=")[1]


@pytest.fixture
def listed(server, root, tmp_path):
    """Gives the list of an authority as a file, once the job has been by."""
    def get(bucket, key):
        assert run(server, "acm-pca-lists")["failures"] == 0
        path = tmp_path / "list.crl"
        openssl("crl", "-inform", "DER", "-out", path, stdin=root.s3.get_object(Bucket=bucket, Key=key)["Body"].read())
        return path

    return get


@pytest.mark.parametrize("key, signing", [("EC_prime256v1", "SHA256WITHECDSA"), ("RSA_2048", "SHA256WITHRSA")])
def test_a_revoked_certificate_is_on_the_list(server, root, pca, tmp_path, listed, key, signing):
    bucket = bucket_for_authorities(root)
    authority = Authority(pca, key=key, signing=signing, RevocationConfiguration=lists(bucket)).install()
    _, csr = request(tmp_path)
    good, bad = (authority.get(authority.issue(csr))[0] for _ in range(2))
    assert f"URI:http://{bucket}.s3.{server.region}.amazonaws.com/crl/{authority.id}.crl" in shown(good)
    assert "CRL Distribution" not in shown(authority.certificate())
    path = listed(bucket, f"crl/{authority.id}.crl")
    verified(tmp_path, bad, anchor=authority.certificate(), crl=path)
    digits = serial_of(bad)
    colons = ":".join(digits[at:at + 2] for at in range(0, len(digits), 2)).lower()
    pca.revoke_certificate(CertificateAuthorityArn=authority.arn, CertificateSerial=colons, RevocationReason="KEY_COMPROMISE")
    with refused("RequestAlreadyProcessedException", 400):
        pca.revoke_certificate(CertificateAuthorityArn=authority.arn, CertificateSerial=digits, RevocationReason="UNSPECIFIED")
    path = listed(bucket, f"crl/{authority.id}.crl")
    verified(tmp_path, good, anchor=authority.certificate(), crl=path)
    verified(tmp_path, bad, anchor=authority.certificate(), crl=path, expected=2)
    anchor = tmp_path / "anchor.pem"
    anchor.write_text(authority.certificate())
    openssl("crl", "-in", path, "-CAfile", anchor, "-noout")
    text = openssl("crl", "-in", path, "-noout", "-text")
    assert "Key Compromise" in text and digits in text and text.count("Serial Number:") == 1
    with refused("ResourceNotFoundException", 400):
        pca.revoke_certificate(CertificateAuthorityArn=authority.arn, CertificateSerial="0a:0b", RevocationReason="UNSPECIFIED")
    with refused("InvalidRequestException", 400):
        pca.revoke_certificate(CertificateAuthorityArn=authority.arn, CertificateSerial=serial_of(authority.certificate()), RevocationReason="UNSPECIFIED")


def test_where_a_list_lies_can_be_said(root, pca, tmp_path, listed):
    bucket = bucket_for_authorities(root)
    authority = authorities.root(pca)
    more = {"CustomCname": "pki.example.com", "CustomPath": "lists/of/mine"}
    pca.update_certificate_authority(CertificateAuthorityArn=authority.arn, RevocationConfiguration=lists(bucket, **more))
    shown_list = authority.describe()["RevocationConfiguration"]["CrlConfiguration"]
    assert {name: shown_list[name] for name in more} == more
    certificate, _ = authority.get(authority.issue(request(tmp_path)[1]))
    assert f"URI:http://pki.example.com/lists/of/mine/{authority.id}.crl" in shown(certificate)
    verified(tmp_path, certificate, anchor=authority.certificate(), crl=listed(bucket, f"lists/of/mine/{authority.id}.crl"))
    with refused("InvalidArgsException", 400):
        pca.update_certificate_authority(CertificateAuthorityArn=authority.arn, RevocationConfiguration=lists(bucket, CrlType="PARTITIONED"))


def test_reports(server, root, pca, tmp_path):
    bucket = bucket_for_authorities(root)
    authority = authorities.root(pca)
    certificate, _ = authority.get(authority.issue(request(tmp_path, subject="/O=Reported/CN=www.example.com")[1]))
    serial = serial_of(certificate)
    pca.revoke_certificate(CertificateAuthorityArn=authority.arn, CertificateSerial=serial, RevocationReason="SUPERSEDED")

    def report(kind):
        made = pca.create_certificate_authority_audit_report(CertificateAuthorityArn=authority.arn, S3BucketName=bucket, AuditReportResponseFormat=kind)
        asked = {"CertificateAuthorityArn": authority.arn, "AuditReportId": made["AuditReportId"]}
        run(server, "acm-pca-reports")
        pca.get_waiter("audit_report_created").wait(**asked, WaiterConfig={"Delay": 1, "MaxAttempts": 5})
        assert pca.describe_certificate_authority_audit_report(**asked)["S3Key"] == made["S3Key"]
        return root.s3.get_object(Bucket=bucket, Key=made["S3Key"])["Body"].read().decode()

    entries = json.loads(report("JSON"))
    assert len(entries) == 2
    [entry] = [entry for entry in entries if entry["subject"] == "O=Reported,CN=www.example.com"]
    assert entry["serial"].replace(":", "") == serial.lower() and entry["revocationReason"] == "SUPERSEDED"
    assert entry["templateArn"] == "arn:aws:acm-pca:::template/EndEntityCertificate/V1" and entry["awsAccountId"] == server.account
    rows = list(csv.DictReader(io.StringIO(report("CSV"))))
    assert entry in [{name: value for name, value in row.items() if value} for row in rows]
    with refused("InvalidArgsException", 400):
        pca.create_certificate_authority_audit_report(CertificateAuthorityArn=authority.arn, S3BucketName="is-not-there", AuditReportResponseFormat="JSON")


def test_an_authority_goes_when_it_can_be_restored_no_more(fresh_server, tmp_path):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    pca = getattr(clients, "acm-pca")
    bucket = bucket_for_authorities(clients)
    gone, stays = Authority(pca).install(), Authority(pca, RevocationConfiguration=lists(bucket)).install()
    gone.issue(request(tmp_path)[1])
    gone.set("DISABLED")
    pca.delete_certificate_authority(CertificateAuthorityArn=gone.arn, PermanentDeletionTimeInDays=7)
    assert run(server, "acm-pca-deletion")["items"] == 0
    run(server, "acm-pca-lists")
    first = clients.s3.get_object(Bucket=bucket, Key=f"crl/{stays.id}.crl")["Body"].read()
    server.stop()
    server.environment |= ahead(8)
    server.start()
    cli = CliAhead(server.http, server.root, 8)
    found = cli.json("acm-pca", "list-certificate-authorities")["CertificateAuthorities"]
    assert [authority["Arn"] for authority in found] == [stays.arn]
    assert run(server, "acm-pca-deletion")["failures"] == 0
    keys = [cli.json("kms", "describe-key", "--key-id", key["KeyId"])["KeyMetadata"] for key in cli.json("kms", "list-keys")["Keys"]]
    assert {key["Description"].rsplit("/", 1)[1]: key["KeyState"] for key in keys if key["Description"].startswith("Private key")} == {
        gone.id: "PendingDeletion", stays.id: "Enabled"}
    # A list is written anew before it expires.
    assert run(server, "acm-pca-lists")["failures"] == 0
    cli.json("s3api", "get-object", "--bucket", bucket, "--key", f"crl/{stays.id}.crl", str(tmp_path / "again.crl"))
    again = (tmp_path / "again.crl").read_bytes()
    number = lambda crl: openssl("crl", "-inform", "DER", "-noout", "-crlnumber", stdin=crl)
    assert number(again) != number(first)
