"""Authorities by boto3, judged by openssl: hierarchies, their keys in KMS, states, deletion, tags and permissions."""

import json

import pytest

from conformance import authorities
from conformance.authorities import Authority, openssl, request, shown, verified
from conformance.principals import Clients, allow, create_user, policy
from conformance.refusal import refused


@pytest.fixture
def pca(root):
    return getattr(root, "acm-pca")


@pytest.fixture(scope="module")
def authority(server):
    return authorities.root(getattr(Clients(server.http, server.root), "acm-pca"))


@pytest.mark.parametrize("key, signing", [
    ("RSA_2048", "SHA256WITHRSA"), ("RSA_2048", "SHA512WITHRSA_PSS"), ("EC_prime256v1", "SHA256WITHECDSA"),
    ("EC_secp384r1", "SHA384WITHECDSA"), ("EC_secp521r1", "SHA512WITHECDSA"),
])
def test_a_root_issues_what_openssl_verifies(pca, tmp_path, key, signing):
    authority = Authority(pca, key=key, signing=signing)
    assert authority.status() == "PENDING_CERTIFICATE"
    openssl("req", "-verify", "-noout", stdin=authority.csr)
    authority.install()
    assert authority.status() == "ACTIVE"
    _, csr = request(tmp_path, names="DNS:www.example.com,DNS:example.com")
    certificate, chain = authority.get(authority.issue(csr))
    assert chain.strip() == authority.certificate().strip()
    verified(tmp_path, certificate, anchor=authority.certificate(), purpose="sslserver")
    text = shown(certificate)
    assert "DNS:www.example.com, DNS:example.com" in text and "CA:FALSE" in text
    assert "TLS Web Server Authentication, TLS Web Client Authentication" in text


@pytest.mark.parametrize("key", ["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"])
def test_an_authority_of_ml_dsa(pca, tmp_path, key):
    authority = authorities.root(pca, key=key, signing=key)
    _, csr = request(tmp_path)
    certificate, _ = authority.get(authority.issue(csr))
    if openssl("version").split()[1] >= "3.5":
        verified(tmp_path, certificate, anchor=authority.certificate())
    else:
        # An openssl that does not know the algorithm still reads the certificate: 2.16.840.1.101.3.4.3.17 to 19.
        number = 17 + ["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"].index(key)
        assert f"2.16.840.1.101.3.4.3.{number}" in shown(certificate)


def test_a_hierarchy_has_limits(pca, tmp_path, authority):
    middle = Authority(pca, kind="SUBORDINATE").install(authority, "SubordinateCACertificate_PathLen1", days=1000)
    below = Authority(pca, kind="SUBORDINATE").install(middle, days=500)
    _, csr = request(tmp_path, names="DNS:deep.example.com")
    certificate, chain = below.get(below.issue(csr, days=30))
    assert chain.count("BEGIN CERTIFICATE") == 3
    verified(tmp_path, certificate, anchor=authority.certificate(), chain=chain)
    assert "CA:TRUE, pathlen:0" in shown(below.certificate())
    with refused("InvalidArgsException", 400, "path length"):
        below.issue(csr, "SubordinateCACertificate_PathLen0", days=30)
    with refused("InvalidArgsException", 400, "path length"):
        middle.issue(csr, "SubordinateCACertificate_PathLen1", days=30)
    with refused("ValidationException", 400, "exceeds the certificate authority validity"):
        below.issue(csr, days=501)


def test_what_is_imported_fits(pca, tmp_path, authority):
    other, below = Authority(pca), Authority(pca, kind="SUBORDINATE")
    foreign, chain = authority.get(authority.issue(request(tmp_path)[1], "SubordinateCACertificate_PathLen0"))
    bring = lambda of, certificate, **more: pca.import_certificate_authority_certificate(
        CertificateAuthorityArn=of.arn, Certificate=certificate.encode(), **{name: text.encode() for name, text in more.items()})
    with refused("CertificateMismatchException", 400):
        bring(below, foreign, CertificateChain=chain)
    own, chain = authority.get(authority.issue(below.csr.encode(), "SubordinateCACertificate_PathLen0"))
    with refused("InvalidRequestException", 400, "chain"):
        bring(below, own)
    with refused("CertificateMismatchException", 400):
        bring(below, own, CertificateChain=authorities.root(pca).certificate())
    leaf, chain = authority.get(authority.issue(below.csr.encode()))
    with refused("MalformedCertificateException", 400):
        bring(below, leaf, CertificateChain=chain)
    with refused("MalformedCertificateException", 400):
        bring(below, "no certificate")
    self_signed, _ = other.get(other.issue(other.csr.encode(), "RootCACertificate"))
    with refused("InvalidRequestException", 400):
        bring(other, self_signed, CertificateChain=self_signed)
    with refused("MalformedCSRException", 400):
        other.issue(request(tmp_path)[1], "RootCACertificate")


def test_states_follow_one_another(pca, tmp_path):
    authority = Authority(pca)
    _, csr = request(tmp_path)
    with refused("InvalidStateException", 400):
        authority.issue(csr)
    with refused("InvalidStateException", 400):
        authority.certificate()
    authority.install()
    with refused("InvalidStateException", 400):
        pca.delete_certificate_authority(CertificateAuthorityArn=authority.arn)
    authority.set("DISABLED")
    with refused("InvalidStateException", 400):
        authority.issue(csr)
    pca.delete_certificate_authority(CertificateAuthorityArn=authority.arn, PermanentDeletionTimeInDays=7)
    found = authority.describe()
    assert found["Status"] == "DELETED" and (found["RestorableUntil"] - found["LastStateChangeAt"]).days == 7
    with refused("InvalidStateException", 400):
        authority.set("ACTIVE")
    pca.restore_certificate_authority(CertificateAuthorityArn=authority.arn)
    assert authority.status() == "DISABLED"
    authority.set("ACTIVE")
    authority.issue(csr)


def test_the_key_is_one_of_kms_and_stops_the_authority(root, pca, tmp_path):
    authority = Authority(pca).install()
    [key] = [
        found for found in (root.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"] for key in root.kms.get_paginator("list_keys").paginate().search("Keys[]"))
        if found["Description"] == f"Private key of {authority.arn}"
    ]
    assert (key["KeySpec"], key["KeyUsage"], key["Origin"]) == ("ECC_NIST_P256", "SIGN_VERIFY", "AWS_KMS")
    public = openssl("req", "-noout", "-pubkey", stdin=authority.csr)
    told = root.kms.get_public_key(KeyId=key["KeyId"])["PublicKey"]
    assert openssl("pkey", "-pubin", "-inform", "DER", "-pubout", stdin=told) == public
    # Nobody signs past the authority, not even the account's root user.
    with refused("AccessDeniedException", 400):
        root.kms.sign(KeyId=key["KeyId"], Message=b"x", SigningAlgorithm="ECDSA_SHA_256")
    _, csr = request(tmp_path)
    root.kms.disable_key(KeyId=key["KeyId"])
    with refused("InvalidStateException", 400, "DisabledException"):
        authority.issue(csr)
    root.kms.enable_key(KeyId=key["KeyId"])
    authority.issue(csr)


def test_what_a_request_says_has_to_fit(pca):
    subject = {"CommonName": "x"}
    for key, signing, more in (
        ("EC_prime256v1", "SHA256WITHRSA", {}), ("RSA_2048", "SHA256WITHECDSA", {}), ("SM2", "SM3WITHSM2", {}),
        ("EC_prime256v1", "SHA256WITHECDSA", {"RevocationConfiguration": {"OcspConfiguration": {"Enabled": True}}}),
        ("EC_prime256v1", "SHA256WITHECDSA", {"RevocationConfiguration": {"CrlConfiguration": {"Enabled": True}}}),
    ):
        with refused("InvalidArgsException", 400):
            Authority(pca, key=key, signing=signing, subject=subject, **more)
    with refused("InvalidArgsException", 400):
        Authority(pca, subject={"CommonName": "x", "CustomAttributes": [{"ObjectIdentifier": "2.5.4.3", "Value": "y"}]})
    with refused("InvalidPolicyException", 400):
        Authority(pca, RevocationConfiguration={"CrlConfiguration": {"Enabled": True, "ExpirationInDays": 7, "S3BucketName": "is-not-there"}})


def test_a_token_makes_one(pca, tmp_path, authority):
    arns = {Authority(pca, IdempotencyToken="one-authority").arn for _ in range(2)}
    assert len(arns) == 1
    _, csr = request(tmp_path)
    assert len({authority.issue(csr, IdempotencyToken="one-certificate") for _ in range(2)}) == 1


def test_subjects_of_all_members(pca):
    subject = {
        "Country": "DE", "Organization": "Ö", "OrganizationalUnit": "Unit", "DistinguishedNameQualifier": "q", "State": "State", "CommonName": "Common", "SerialNumber": "12",
        "Locality": "City", "Title": "Dr", "Surname": "Sur", "GivenName": "Given", "Initials": "GS", "Pseudonym": "P", "GenerationQualifier": "III",
    }
    made = Authority(pca, subject=subject)
    assert made.describe()["CertificateAuthorityConfiguration"]["Subject"] == subject
    text = openssl("req", "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus", stdin=made.csr)
    assert "C=DE,O=Ö,OU=Unit,dnQualifier=q,ST=State,CN=Common" in text.replace(" ", "").replace("dnQualifier = ", "dnQualifier=")
    custom = {"CustomAttributes": [{"ObjectIdentifier": "1.3.6.1.4.1.37244.1.3", "Value": "ABCD"}]}
    made = Authority(pca, subject=custom)
    assert made.describe()["CertificateAuthorityConfiguration"]["Subject"] == custom
    assert "1.3.6.1.4.1.37244.1.3" in openssl("req", "-noout", "-subject", stdin=made.csr)


def test_tags_and_lists(pca):
    made = Authority(pca, Tags=[{"Key": "team", "Value": "blue"}])
    pca.tag_certificate_authority(CertificateAuthorityArn=made.arn, Tags=[{"Key": "stage", "Value": "test"}])
    pca.untag_certificate_authority(CertificateAuthorityArn=made.arn, Tags=[{"Key": "team"}])
    assert pca.list_tags(CertificateAuthorityArn=made.arn)["Tags"] == [{"Key": "stage", "Value": "test"}]
    with refused("InvalidTagException", 400):
        pca.tag_certificate_authority(CertificateAuthorityArn=made.arn, Tags=[{"Key": "aws:x", "Value": "y"}])
    pages = pca.get_paginator("list_certificate_authorities").paginate(PaginationConfig={"PageSize": 2})
    assert made.arn in [found["Arn"] for found in pages.search("CertificateAuthorities[]")]
    for arn, code in ((made.arn[:-1] + "x", "ResourceNotFoundException"), ("arn:aws:acm-pca:us-east-1:111122223333:other/x", "InvalidArnException")):
        with refused(code, 400):
            pca.describe_certificate_authority(CertificateAuthorityArn=arn)


def test_permissions_and_policies(server, root, pca, tmp_path, authority):
    acm = "acm.amazonaws.com"
    actions = ["IssueCertificate", "GetCertificate", "ListPermissions"]
    pca.create_permission(CertificateAuthorityArn=authority.arn, Principal=acm, Actions=actions)
    with refused("PermissionAlreadyExistsException", 400):
        pca.create_permission(CertificateAuthorityArn=authority.arn, Principal=acm, Actions=actions)
    [held] = pca.list_permissions(CertificateAuthorityArn=authority.arn)["Permissions"]
    assert (held["Principal"], held["SourceAccount"], held["Actions"]) == (acm, server.account, actions)
    pca.delete_permission(CertificateAuthorityArn=authority.arn, Principal=acm)
    assert pca.list_permissions(CertificateAuthorityArn=authority.arn)["Permissions"] == []
    with refused("ResourceNotFoundException", 400):
        pca.get_policy(ResourceArn=authority.arn)
    user = create_user(root)
    of_user = getattr(Clients(server.http, user), "acm-pca")
    _, csr = request(tmp_path)
    issue = {"CertificateAuthorityArn": authority.arn, "Csr": csr, "SigningAlgorithm": "SHA256WITHECDSA", "Validity": {"Type": "DAYS", "Value": 1}}
    with refused("AccessDeniedException", 400):
        of_user.issue_certificate(**issue)
    # The policy lets the user issue by one template and by no other.
    leaf = "arn:aws:acm-pca:::template/EndEntityCertificate/V1"
    statement = {"Effect": "Allow", "Principal": {"AWS": user.arn}, "Action": "acm-pca:IssueCertificate", "Resource": authority.arn}
    text = policy(statement | {"Condition": {"StringEquals": {"acm-pca:TemplateArn": leaf}}})
    pca.put_policy(ResourceArn=authority.arn, Policy=text)
    assert json.loads(pca.get_policy(ResourceArn=authority.arn)["Policy"]) == json.loads(text)
    of_user.issue_certificate(**issue)
    with refused("AccessDeniedException", 400):
        of_user.issue_certificate(**issue, TemplateArn="arn:aws:acm-pca:::template/SubordinateCACertificate_PathLen0/V1")
    for bad in (policy(statement | {"Resource": "*"}), policy(statement | {"Action": "s3:GetObject"}), "{}"):
        with refused("InvalidPolicyException", 400):
            pca.put_policy(ResourceArn=authority.arn, Policy=bad)
    pca.delete_policy(ResourceArn=authority.arn)
    with refused("AccessDeniedException", 400):
        of_user.issue_certificate(**issue)


def test_who_creates_one_needs_a_key(server, root):
    user = create_user(root, allow("acm-pca:*"))
    with refused("AccessDeniedException", 400, "kms:CreateKey"):
        Authority(getattr(Clients(server.http, user), "acm-pca"))
    user = create_user(root, allow(["acm-pca:*", "kms:CreateKey"]))
    assert Authority(getattr(Clients(server.http, user), "acm-pca")).install().status() == "ACTIVE"


def test_another_account_issues_where_the_policy_lets_it(root, pca, tmp_path, authority, other_account):
    other = other_account
    theirs = getattr(other, "acm-pca")
    _, csr = request(tmp_path)
    issue = lambda: theirs.issue_certificate(CertificateAuthorityArn=authority.arn, Csr=csr, SigningAlgorithm="SHA256WITHECDSA", Validity={"Type": "DAYS", "Value": 1})
    for call in (issue, lambda: theirs.describe_certificate_authority(CertificateAuthorityArn=authority.arn)):
        with refused("AccessDeniedException", 400, "no resource-based policy allows"):
            call()
    shared = {"Effect": "Allow", "Principal": {"AWS": other.principal.account}, "Resource": authority.arn}
    actions = ["acm-pca:IssueCertificate", "acm-pca:GetCertificate", "acm-pca:DescribeCertificateAuthority", "acm-pca:GetCertificateAuthorityCertificate"]
    pca.put_policy(ResourceArn=authority.arn, Policy=policy(shared | {"Action": actions}))
    arn = issue()["CertificateArn"]
    found = theirs.get_certificate(CertificateAuthorityArn=authority.arn, CertificateArn=arn)
    verified(tmp_path, found["Certificate"], anchor=authority.certificate())
    assert theirs.list_certificate_authorities()["CertificateAuthorities"] == []
    # ACM of the other account has a certificate of the shared authority.
    made = other.acm.request_certificate(DomainName="shared.example.com", CertificateAuthorityArn=authority.arn)["CertificateArn"]
    assert other.acm.describe_certificate(CertificateArn=made)["Certificate"]["Status"] == "ISSUED"
    with refused("AccessDeniedException", 400):
        theirs.revoke_certificate(CertificateAuthorityArn=authority.arn, CertificateSerial=arn.rsplit("/", 1)[1], RevocationReason="UNSPECIFIED")
    with refused("AccessDeniedException", 400):
        root.acm.describe_certificate(CertificateArn=made)
    pca.delete_policy(ResourceArn=authority.arn)
    with refused("AccessDeniedException", 400):
        issue()
