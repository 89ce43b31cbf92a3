"""Certificates by boto3: imported, requested from private authorities, exported, renewed, listed and deleted."""

import json

import pytest

from conformance import authorities
from conformance.authorities import openssl, verified
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, create_user, deny
from conformance.refusal import refused
from conformance.tests.acm.certificates import Made, public_of
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

ACTIONS = ["IssueCertificate", "GetCertificate", "ListPermissions"]


@pytest.fixture
def acm(root):
    return root.acm


@pytest.fixture(scope="module")
def authority(server):
    return authorities.root(getattr(Clients(server.http, server.root), "acm-pca"))


@pytest.fixture
def imported(acm, tmp_path):
    def bring(name="www.example.com", *, key=("rsa", 2048), **options):
        made = Made(tmp_path, name, key=key)
        return acm.import_certificate(Certificate=made.certificate, PrivateKey=made.key, **options)["CertificateArn"], made

    return bring


def detail(acm, arn):
    return acm.describe_certificate(CertificateArn=arn)["Certificate"]


@pytest.mark.parametrize("key, algorithm", [(("rsa", 2048), "RSA_2048"), (("rsa", 4096), "RSA_4096"), (("ec", "P-256"), "EC_prime256v1"), (("ec", "P-384"), "EC_secp384r1")])
def test_a_certificate_is_imported(acm, tmp_path, imported, key, algorithm):
    arn, made = imported(key=key, Tags=[{"Key": "team", "Value": "blue"}])
    found = detail(acm, arn)
    assert (found["Status"], found["Type"], found["KeyAlgorithm"], found["DomainName"]) == ("ISSUED", "IMPORTED", algorithm, "www.example.com")
    assert found["SubjectAlternativeNames"] == ["www.example.com"] and found["RenewalEligibility"] == "INELIGIBLE"
    assert found["Subject"] == "O=Made,CN=www.example.com" and found["Issuer"] == "Made"
    assert found["Serial"].replace(":", "") == openssl("x509", "-noout", "-serial", "-in", made.path).strip().split("=")[1].lower()
    assert [usage["Name"] for usage in found["KeyUsages"]] == ["DIGITAL_SIGNATURE"]
    assert found["ExtendedKeyUsages"] == [{"Name": "TLS_WEB_SERVER_AUTHENTICATION", "OID": "1.3.6.1.5.5.7.3.1"}]
    assert acm.get_certificate(CertificateArn=arn)["Certificate"].encode() == made.certificate
    assert acm.list_tags_for_certificate(CertificateArn=arn)["Tags"] == [{"Key": "team", "Value": "blue"}]
    with refused("ValidationException", 400, "not a private certificate"):
        acm.export_certificate(CertificateArn=arn, Passphrase=b"secret")


def test_a_chain_is_checked(acm, tmp_path):
    top = Made(tmp_path, "Top", authority=True)
    middle = Made(tmp_path, "Middle", issuer=top, authority=True)
    leaf = Made(tmp_path, "leaf.example.com", issuer=middle)
    chain = middle.certificate + top.certificate
    arn = acm.import_certificate(Certificate=leaf.certificate, PrivateKey=leaf.key, CertificateChain=chain)["CertificateArn"]
    assert acm.get_certificate(CertificateArn=arn)["CertificateChain"].encode() == chain
    for bad, text in ((top.certificate, "certificate chain"), (chain + leaf.certificate, "certificate chain"), (b"x", "PEM")):
        with refused("ValidationException", 400, text):
            acm.import_certificate(Certificate=leaf.certificate, PrivateKey=leaf.key, CertificateChain=bad)


def test_what_is_imported_fits_together(acm, tmp_path, imported):
    one, other = Made(tmp_path, "one.example.com", key=("rsa", 2048)), Made(tmp_path, "other.example.com", key=("rsa", 2048))
    acm.import_certificate(Certificate=one.certificate, PrivateKey=one.as_pkcs1())
    curve = Made(tmp_path, "curve.example.com")
    acm.import_certificate(Certificate=curve.certificate, PrivateKey=curve.as_pkcs1())
    sealed = openssl("pkcs8", "-topk8", "-in", one.key_path, "-passout", "pass:x").encode()
    for certificate, key, text in (
        (one.certificate, other.key, "does not match"), (one.certificate, sealed, "must not be encrypted"), (one.certificate, b"key", "PEM"),
        (b"certificate", one.key, "PEM"), (one.certificate + other.certificate, one.key, "more than one certificate"),
    ):
        with refused("ValidationException", 400, text):
            acm.import_certificate(Certificate=certificate, PrivateKey=key)
    arn, _ = imported()
    renewed = Made(tmp_path, "www.example.com", key=("ec", "P-256"))
    again = acm.import_certificate(CertificateArn=arn, Certificate=renewed.certificate, PrivateKey=renewed.key)["CertificateArn"]
    assert again == arn and acm.get_certificate(CertificateArn=arn)["Certificate"].encode() == renewed.certificate
    with refused("ValidationException", 400, "Tagging"):
        acm.import_certificate(CertificateArn=arn, Certificate=renewed.certificate, PrivateKey=renewed.key, Tags=[{"Key": "a", "Value": "b"}])
    acm.delete_certificate(CertificateArn=arn)
    with refused("ResourceNotFoundException", 400):
        acm.import_certificate(CertificateArn=arn, Certificate=renewed.certificate, PrivateKey=renewed.key)


@pytest.mark.parametrize("algorithm", ["RSA_2048", "EC_prime256v1", "EC_secp384r1"])
def test_a_private_certificate_is_requested_and_exported(acm, tmp_path, authority, algorithm):
    names = ["app.example.com", "*.app.example.com"]
    arn = acm.request_certificate(
        DomainName=names[0], SubjectAlternativeNames=names, CertificateAuthorityArn=authority.arn, KeyAlgorithm=algorithm, Options={"Export": "ENABLED"})["CertificateArn"]
    found = detail(acm, arn)
    assert (found["Status"], found["Type"], found["KeyAlgorithm"]) == ("ISSUED", "PRIVATE", algorithm)
    assert found["SubjectAlternativeNames"] == names and found["CertificateAuthorityArn"] == authority.arn
    assert found["RenewalEligibility"] == "INELIGIBLE" and "RenewalSummary" not in found
    exported = acm.export_certificate(CertificateArn=arn, Passphrase=b"correct horse")
    verified(tmp_path, exported["Certificate"], anchor=authority.certificate(), purpose="sslserver")
    assert exported["CertificateChain"].strip() == authority.certificate().strip()
    assert exported["PrivateKey"].startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    public = public_of(exported["Certificate"])
    assert openssl("pkey", "-passin", "pass:correct horse", "-pubout", stdin=exported["PrivateKey"]) == public
    key = openssl("pkcs8", "-passin", "pass:correct horse", stdin=exported["PrivateKey"])
    assert openssl("pkey", "-pubout", stdin=key) == public
    openssl("pkcs8", "-passin", "pass:wrong", stdin=exported["PrivateKey"], expected=1)
    found = detail(acm, arn)
    assert found["RenewalEligibility"] == "ELIGIBLE"
    with refused("ValidationException", 400):
        acm.export_certificate(CertificateArn=arn, Passphrase=b"x" * 129)


def test_renewals_keep_the_key(root, acm, authority):
    pca = getattr(root, "acm-pca")
    arn = acm.request_certificate(DomainName="renewed.example.com", CertificateAuthorityArn=authority.arn)["CertificateArn"]
    with refused("ValidationException", 400, "not eligible"):
        acm.renew_certificate(CertificateArn=arn)
    before = acm.export_certificate(CertificateArn=arn, Passphrase=b"secret")["Certificate"]
    # Without a permission of the authority the service may not ask for another one.
    acm.renew_certificate(CertificateArn=arn)
    summary = detail(acm, arn)["RenewalSummary"]
    assert (summary["RenewalStatus"], summary["RenewalStatusReason"]) == ("FAILED", "PCA_ACCESS_DENIED")
    pca.create_permission(CertificateAuthorityArn=authority.arn, Principal="acm.amazonaws.com", Actions=ACTIONS)
    acm.renew_certificate(CertificateArn=arn)
    assert detail(acm, arn)["RenewalSummary"]["RenewalStatus"] == "SUCCESS"
    after = acm.get_certificate(CertificateArn=arn)["Certificate"]
    assert after != before and public_of(after) == public_of(before)
    pca.delete_permission(CertificateAuthorityArn=authority.arn, Principal="acm.amazonaws.com")


def test_a_request_that_its_authority_refuses_has_failed(server, root, acm, authority):
    pca = getattr(root, "acm-pca")

    def reason(clients, arn):
        made = clients.acm.request_certificate(DomainName="x.example.com", CertificateAuthorityArn=arn)["CertificateArn"]
        found = detail(acm, made)
        assert found["Status"] == "FAILED"
        with refused("RequestInProgressException", 400):
            acm.get_certificate(CertificateArn=made)
        return found["FailureReason"]

    waiting = authorities.Authority(pca)
    assert reason(root, waiting.arn) == "PCA_INVALID_STATE"
    assert reason(root, authority.arn[:-1] + "x") == "PCA_RESOURCE_NOT_FOUND"
    short = authorities.root(pca, UsageMode="SHORT_LIVED_CERTIFICATE")
    assert reason(root, short.arn) == "PCA_INVALID_DURATION"
    user = Clients(server.http, create_user(root, allow("acm:*")))
    assert reason(user, authority.arn) == "PCA_ACCESS_DENIED"
    with refused("NotImplemented", 501):
        acm.request_certificate(DomainName="public.example.com", ValidationMethod="DNS")


def test_the_key_of_kms_has_the_last_word(server, root, acm, authority, imported):
    arn = acm.request_certificate(DomainName="held.example.com", CertificateAuthorityArn=authority.arn)["CertificateArn"]
    for statement in (deny("kms:Decrypt"), deny("acm:ExportCertificate")):
        user = Clients(server.http, create_user(root, allow("acm:*"), allow("kms:*"), statement))
        with refused("AccessDeniedException", 400):
            user.acm.export_certificate(CertificateArn=arn, Passphrase=b"secret")
    exporter = Clients(server.http, create_user(root, allow("acm:ExportCertificate")))
    exporter.acm.export_certificate(CertificateArn=arn, Passphrase=b"secret")


def test_lists_tags_and_settings(acm, imported):
    arn, _ = imported("listed.example.com")
    curve, _ = imported("curve.example.com", key=("ec", "P-256"))
    everything = lambda **options: [
        found["CertificateArn"] for found in acm.get_paginator("list_certificates").paginate(PaginationConfig={"PageSize": 2}, **options).search("CertificateSummaryList[]")]
    # As at AWS: keys of elliptic curves are listed where they are asked for.
    assert arn in everything() and curve not in everything()
    assert curve in everything(Includes={"keyTypes": ["EC_prime256v1"]})
    assert arn not in everything(CertificateStatuses=["FAILED"])
    assert arn in everything(Includes={"keyUsage": ["DIGITAL_SIGNATURE"], "extendedKeyUsage": ["TLS_WEB_SERVER_AUTHENTICATION"]})
    assert arn not in everything(Includes={"keyUsage": ["CRL_SIGNING"]})
    acm.add_tags_to_certificate(CertificateArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    acm.remove_tags_from_certificate(CertificateArn=arn, Tags=[{"Key": "a", "Value": "other"}, {"Key": "b"}])
    assert acm.list_tags_for_certificate(CertificateArn=arn)["Tags"] == [{"Key": "a", "Value": "1"}]
    acm.tag_resource(ResourceArn=arn, Tags=[{"Key": "c", "Value": "3"}])
    acm.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert acm.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "c", "Value": "3"}]
    assert acm.get_account_configuration()["ExpiryEvents"] == {"DaysBeforeExpiry": 45}
    acm.put_account_configuration(ExpiryEvents={"DaysBeforeExpiry": 30}, IdempotencyToken="x")
    assert acm.get_account_configuration()["ExpiryEvents"] == {"DaysBeforeExpiry": 30}
    acm.put_account_configuration(ExpiryEvents={"DaysBeforeExpiry": 45}, IdempotencyToken="y")
    acm.delete_certificate(CertificateArn=arn)
    for call in (acm.describe_certificate, acm.delete_certificate, acm.get_certificate):
        with refused("ResourceNotFoundException", 400):
            call(CertificateArn=arn)
    with refused("InvalidArnException", 400):
        acm.describe_certificate(CertificateArn="arn:aws:acm:us-east-1:111122223333:other/x")


def test_certificates_are_renewed_and_told_of_before_their_end(fresh_server, tmp_path):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    pca, sqs = getattr(clients, "acm-pca"), clients.sqs
    url = sqs.create_queue(QueueName="told")["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    rule = clients.events.put_rule(Name="certificates", EventPattern=json.dumps({"source": ["aws.acm"], "detail-type": [{"prefix": "ACM "}]}))["RuleArn"]
    let_in = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": queue, "Condition": {"ArnEquals": {"aws:SourceArn": rule}}}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [let_in]})})
    clients.events.put_targets(Rule="certificates", Targets=[{"Id": "queue", "Arn": queue}])
    authority = authorities.root(pca)
    pca.create_permission(CertificateAuthorityArn=authority.arn, Principal="acm.amazonaws.com", Actions=ACTIONS)
    made = Made(tmp_path, "imported.example.com", days=390)
    imported = clients.acm.import_certificate(Certificate=made.certificate, PrivateKey=made.key)["CertificateArn"]
    used, unused = (clients.acm.request_certificate(DomainName=name, CertificateAuthorityArn=authority.arn)["CertificateArn"] for name in ("used.example.com", "unused.example.com"))
    clients.acm.export_certificate(CertificateArn=used, Passphrase=b"secret")
    assert run(server, "acm-expiry")["items"] == 0

    def told(receive, count):
        found = []

        def enough():
            for message in receive():
                found.append(json.loads(message))
            return len(found) >= count

        eventually(enough, seconds=20, what=f"{count} events")
        assert len(found) == count, found
        return sorted((event["detail-type"], event["resources"][0], event["detail"].get("Action"), event["detail"].get("DaysToExpiry")) for event in found)

    def by_boto():
        answer = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1, MaxNumberOfMessages=10).get("Messages", [])
        for message in answer:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return [message["Body"] for message in answer]

    available = "ACM Certificate Available"
    first = told(by_boto, 3)
    assert [(kind, arn, action) for kind, arn, action, _ in first] == sorted(
        [(available, imported, "IMPORT"), (available, used, "ISSUANCE"), (available, unused, "ISSUANCE")])
    server.stop()
    server.environment |= ahead(360)
    server.start()
    cli = CliAhead(server.http, server.root, 360)
    assert run(server, "acm-expiry")["failures"] == 0

    again = cli.json("sqs", "get-queue-url", "--queue-name", "told", "--endpoint-url", server.http.url)["QueueUrl"]

    def by_cli():
        answer = cli.json("sqs", "receive-message", "--queue-url", again, "--endpoint-url", server.http.url, "--max-number-of-messages", "10", "--visibility-timeout", "600") or {}
        return [message["Body"] for message in answer.get("Messages", [])]

    near = "ACM Certificate Approaching Expiration"
    second = told(by_cli, 3)
    assert [(kind, arn, action) for kind, arn, action, _ in second] == sorted(
        [(available, used, "RENEWAL"), (near, imported, None), (near, unused, None)], key=lambda event: (event[0], event[1], str(event[2])))
    days = {arn: left for kind, arn, _, left in second}
    assert days[imported] in (29, 30) and days[unused] in (34, 35) and days[used] in (394, 395)
    renewed = cli.json("acm", "describe-certificate", "--certificate-arn", used)["Certificate"]
    assert renewed["RenewalSummary"]["RenewalStatus"] == "SUCCESS" and renewed["Status"] == "ISSUED"
    assert run(server, "acm-expiry")["items"] == 0
