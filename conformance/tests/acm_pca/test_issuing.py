"""What is issued by which template, judged by openssl."""

import base64
import datetime

import pytest

from conformance import authorities
from conformance.authorities import Authority, openssl, request, shown, verified
from conformance.principals import Clients
from conformance.refusal import refused


@pytest.fixture
def pca(root):
    return getattr(root, "acm-pca")


@pytest.fixture(scope="module")
def authority(server):
    return authorities.root(getattr(Clients(server.http, server.root), "acm-pca"))


@pytest.mark.parametrize("template, expected, absent", [
    ("EndEntityCertificate", "Digital Signature, Key Encipherment", "CA:TRUE"),
    ("EndEntityClientAuthCertificate", "Usage: TLS Web Client Authentication", "Server Authentication"),
    ("EndEntityServerAuthCertificate", "Usage: TLS Web Server Authentication", "Client Authentication"),
    ("CodeSigningCertificate", "Usage: critical Code Signing", "Key Encipherment"),
    ("OCSPSigningCertificate", "Usage: critical OCSP Signing", "Key Encipherment"),
    ("SubordinateCACertificate_PathLen0", "CA:TRUE, pathlen:0", "Extended Key Usage"),
    ("SubordinateCACertificate_PathLen3", "Digital Signature, Certificate Sign, CRL Sign", "Extended Key Usage"),
    ("BlankEndEntityCertificate_CSRPassthrough", "CA:FALSE", "Key Usage"),
    ("BlankEndEntityCertificate_CriticalBasicConstraints_CSRPassthrough", "Constraints: critical CA:FALSE", "Key Usage"),
    ("BlankSubordinateCACertificate_PathLen2_APIPassthrough", "CA:TRUE, pathlen:2", "Key Usage"),
])
def test_templates(authority, tmp_path, template, expected, absent):
    _, csr = request(tmp_path, names="DNS:www.example.com")
    certificate, _ = authority.get(authority.issue(csr, template))
    text = shown(certificate)
    assert expected in text and absent not in text and "DNS:www.example.com" in text
    # An authority of which nothing says that its key signs certificates is none for openssl.
    if not template.startswith("BlankSubordinate"):
        verified(tmp_path, certificate, anchor=authority.certificate())


def test_a_csr_passes_what_its_template_lets_through(authority, tmp_path):
    asked = ["keyUsage=keyAgreement", "extendedKeyUsage=emailProtection", "certificatePolicies=1.2.3.4", "basicConstraints=CA:TRUE"]
    _, csr = request(tmp_path, extensions=asked)
    certificate, _ = authority.get(authority.issue(csr))
    assert "1.2.3.4" not in shown(certificate) and "Key Agreement" not in shown(certificate)
    certificate, _ = authority.get(authority.issue(csr, "EndEntityCertificate_CSRPassthrough"))
    text = shown(certificate)
    assert "Policy: 1.2.3.4" in text and "Key Agreement" not in text and "CA:FALSE" in text and "Server Authentication" in text
    certificate, _ = authority.get(authority.issue(csr, "BlankEndEntityCertificate_CSRPassthrough"))
    text = shown(certificate)
    assert "Key Agreement" in text and "E-mail Protection" in text and "CA:FALSE" in text


def test_members_of_a_request_come_before_the_csr(authority, tmp_path):
    _, csr = request(tmp_path, subject="/CN=of-the-csr", names="DNS:csr.example.com")
    passed = {
        "Subject": {"CommonName": "of-the-request", "Organization": "Passed"},
        "Extensions": {
            "SubjectAlternativeNames": [
                {"DnsName": "request.example.com"}, {"IpAddress": "10.0.0.1"}, {"Rfc822Name": "a@example.com"}, {"UniformResourceIdentifier": "spiffe://example/x"},
                {"DirectoryName": {"CommonName": "directory"}}, {"RegisteredId": "1.2.3.4"}, {"OtherName": {"TypeId": "1.3.6.1.4.1.311.20.2.3", "Value": "upn@example.com"}},
            ],
            "KeyUsage": {"DigitalSignature": True, "DecipherOnly": True, "KeyAgreement": True},
            "ExtendedKeyUsage": [{"ExtendedKeyUsageType": "SMART_CARD_LOGIN"}, {"ExtendedKeyUsageObjectIdentifier": "1.2.3.5"}],
            "CertificatePolicies": [{"CertPolicyId": "1.2.3.6", "PolicyQualifiers": [{"PolicyQualifierId": "CPS", "Qualifier": {"CpsUri": "https://example.com/cps"}}]}],
            "CustomExtensions": [{"ObjectIdentifier": "1.2.3.7", "Value": base64.b64encode(b"\x0c\x03abc").decode(), "Critical": True}],
        },
    }
    certificate, _ = authority.get(authority.issue(csr, "BlankEndEntityCertificate_APIPassthrough", ApiPassthrough=passed))
    text = shown(certificate)
    for part in (
        "CN = of-the-request", "DNS:request.example.com, IP Address:10.0.0.1, email:a@example.com, URI:spiffe://example/x, DirName:", "CN = directory, Registered ID:1.2.3.4", "upn@example.com",
        "Digital Signature, Key Agreement, Decipher Only", "Microsoft Smartcard Login, 1.2.3.5", "Policy: 1.2.3.6", "CPS: https://example.com/cps", "1.2.3.7: critical",
    ):
        assert part.replace(" = ", "=") in text.replace(" = ", "="), text
    assert "csr" not in text
    certificate, _ = authority.get(authority.issue(csr, "EndEntityServerAuthCertificate_APICSRPassthrough", ApiPassthrough={"Extensions": {"ExtendedKeyUsage": [{"ExtendedKeyUsageType": "CODE_SIGNING"}]}}))
    text = shown(certificate)
    assert "Code Signing" not in text and "csr.example.com" in text
    with refused("InvalidArgsException", 400, "APIPassthrough"):
        authority.issue(csr, ApiPassthrough=passed)
    for names in ([{}], [{"DnsName": "a", "IpAddress": "1.2.3.4"}], [{"IpAddress": "x"}]):
        with refused("InvalidArgsException", 400):
            authority.issue(csr, "EndEntityCertificate_APIPassthrough", ApiPassthrough={"Extensions": {"SubjectAlternativeNames": names}})


def test_a_root_may_be_passed_its_subject(pca):
    made = Authority(pca)
    certificate, chain = made.get(made.issue(
        made.csr.encode(), "BlankRootCACertificate_PathLen1_APIPassthrough",
        ApiPassthrough={"Subject": {"CommonName": "Passed Root"}, "Extensions": {"KeyUsage": {"KeyCertSign": True, "CRLSign": True}}}))
    assert chain is None and "CA:TRUE, pathlen:1" in shown(certificate)
    assert "Passed Root" in openssl("x509", "-noout", "-issuer", stdin=certificate)
    pca.import_certificate_authority_certificate(CertificateAuthorityArn=made.arn, Certificate=certificate.encode())
    assert made.status() == "ACTIVE"


def test_name_constraints_hold(pca, authority, tmp_path):
    below = Authority(pca, kind="SUBORDINATE")
    # Permitted: example.com and what is below it; excluded: bad.example.com.
    config = tmp_path / "constraints.cnf"
    config.write_text("[x]\nnameConstraints=critical,permitted;DNS:example.com,excluded;DNS:bad.example.com\n")
    key, csr = request(tmp_path)
    openssl("req", "-new", "-x509", "-key", key, "-subj", "/CN=x", "-config", config, "-extensions", "x", "-out", tmp_path / "made.pem", "-days", "1")
    parsed = openssl("asn1parse", "-in", tmp_path / "made.pem")
    behind = parsed[parsed.index("Name Constraints"):]
    line = next(line for line in behind.splitlines() if "[HEX DUMP]:" in line)
    value = base64.b64encode(bytes.fromhex(line.rsplit("[HEX DUMP]:", 1)[1])).decode()
    passed = {"Extensions": {"CustomExtensions": [{"ObjectIdentifier": "2.5.29.30", "Value": value, "Critical": True}]}}
    certificate, chain = authority.get(authority.issue(below.csr.encode(), "SubordinateCACertificate_PathLen0_APIPassthrough", ApiPassthrough=passed))
    pca.import_certificate_authority_certificate(CertificateAuthorityArn=below.arn, Certificate=certificate.encode(), CertificateChain=chain.encode())
    good, chain = below.get(below.issue(request(tmp_path, subject="/CN=a.example.com", names="DNS:a.example.com")[1], days=9))
    verified(tmp_path, good, anchor=authority.certificate(), chain=chain)
    for name in ("www.example.org", "x.bad.example.com"):
        with refused("InvalidArgsException", 400, "name constraints"):
            below.issue(request(tmp_path, subject=f"/CN={name}")[1], days=9)
        with refused("InvalidArgsException", 400, "name constraints"):
            below.issue(request(tmp_path, subject="/CN=x", names=f"DNS:{name}")[1], days=9)


def test_validity(pca, authority, tmp_path):
    _, csr = request(tmp_path)
    now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)

    def times(**options):
        certificate, _ = authority.get(authority.issue(csr, **options))
        found = openssl("x509", "-noout", "-startdate", "-enddate", stdin=certificate).splitlines()
        return [datetime.datetime.strptime(line.split("=")[1], "%b %d %H:%M:%S %Y %Z").replace(tzinfo=datetime.timezone.utc) for line in found]

    end = now + datetime.timedelta(days=40)
    assert times(Validity={"Type": "ABSOLUTE", "Value": int(end.timestamp())})[1] == end
    assert times(Validity={"Type": "END_DATE", "Value": int(end.strftime("%y%m%d%H%M%S"))})[1] == end
    begin, _ = times(days=3)
    assert abs((now - begin).total_seconds() - 3600) < 60
    start = now + datetime.timedelta(days=1)
    assert times(days=3, ValidityNotBefore={"Type": "ABSOLUTE", "Value": int(start.timestamp())})[0] == start
    assert times(Validity={"Type": "MONTHS", "Value": 2})[1] > now + datetime.timedelta(days=55)
    assert times(Validity={"Type": "YEARS", "Value": 2})[1] > now + datetime.timedelta(days=700)
    for validity in ({"Type": "ABSOLUTE", "Value": 1000}, {"Type": "END_DATE", "Value": 7}):
        with refused("InvalidArgsException", 400):
            authority.issue(csr, Validity=validity)
    short = authorities.root(pca, UsageMode="SHORT_LIVED_CERTIFICATE")
    short.issue(csr, days=7)
    with refused("ValidationException", 400, "SHORT_LIVED"):
        short.issue(csr, days=8)


def test_requests_that_are_none(authority, tmp_path):
    _, csr = request(tmp_path)
    lines = csr.decode().splitlines()
    # One letter of the signature is another.
    changed = "\n".join([*lines[:-2], lines[-2].translate(str.maketrans("abcdefgh", "badcfehg")), lines[-1]])
    for bad in (b"no request", changed.encode()):
        with refused("MalformedCSRException", 400):
            authority.issue(bad)
    with refused("InvalidArnException", 400):
        authority.issue(csr, "NoTemplate")
    with refused("InvalidArgsException", 400):
        authority.issue(csr, signing="SHA256WITHRSA")
    with refused("ResourceNotFoundException", 400):
        authority.get(authority.arn + "/certificate/" + "0" * 32)
    with refused("InvalidArnException", 400):
        authority.get(authority.arn)
