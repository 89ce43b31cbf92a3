"""Private keys under KMS: ciphertext on disk, the caller's permission, the record of each use.

`alias/aws/acm` is a key that AWS manages: nobody turns it off, at AWS neither. What turns an authority off is tested
with authorities.
"""

import json

from conformance import scan
from conformance.authorities import openssl, root as root_authority
from conformance.principals import Clients, allow, create_user, deny
from conformance.refusal import refused
from conformance.tests.acm.certificates import Made
from conformance.waiting import eventually


def test_only_ciphertext_is_on_disk(fresh_server, tmp_path):
    server = fresh_server()
    acm = Clients(server.http, server.root).acm
    made = Made(tmp_path, "sealed.example.com", key=("rsa", 2048))
    acm.import_certificate(Certificate=made.certificate, PrivateKey=made.key)
    der = tmp_path / "made.der"
    openssl("pkcs8", "-topk8", "-nocrypt", "-in", made.key_path, "-outform", "DER", "-out", der)
    # A part of the private exponent, and a line of the text that came.
    markers = [der.read_bytes()[400:432], made.key.splitlines()[8]]
    server.stop()
    scan.assert_no_plaintext(server.data_dir, markers, at_least_bytes=1024)
    assert not any(repr(marker)[2:-1] in server.log() for marker in markers)


def test_the_callers_permission_decides(server, root, tmp_path):
    made = Made(tmp_path, "denied.example.com")
    bring = lambda *statements: Clients(server.http, create_user(root, allow("acm:*"), *statements)).acm.import_certificate(Certificate=made.certificate, PrivateKey=made.key)
    bring()
    with refused("AccessDeniedException", 400):
        bring(deny("kms:GenerateDataKey"))


def test_each_use_is_on_record(server, root, tmp_path):
    authority = root_authority(getattr(root, "acm-pca"))
    user = create_user(root, allow("*"))
    clients = Clients(server.http, user)
    arn = clients.acm.request_certificate(DomainName="recorded.example.com", CertificateAuthorityArn=authority.arn)["CertificateArn"]
    clients.acm.export_certificate(CertificateArn=arn, Passphrase=b"secret")

    def event(name, **attributes):
        found = root.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": name}])["Events"]
        records = [json.loads(event["CloudTrailEvent"]) for event in found]
        return [record for record in records if record["userIdentity"].get("arn") == user.arn]

    for name in ("GenerateDataKey", "Decrypt"):
        [record] = eventually(lambda: event(name), what=f"the {name} event")
        assert record["userIdentity"]["invokedBy"] == "acm.amazonaws.com"
        assert record["requestParameters"]["encryptionContext"] == {"aws:acm:arn": arn}
    [record] = eventually(lambda: event("ExportCertificate"), what="the export")
    assert "secret" not in str(record) and "PRIVATE KEY" not in str(record)
