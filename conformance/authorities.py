"""What tests of certificate authorities have alike: authorities by boto3, requests and verdicts by openssl."""

import subprocess

import botocore.exceptions

from conformance.principals import policy, unique

TEMPLATES = "arn:aws:acm-pca:::template/"


def openssl(*arguments, stdin=None, expected=0):
    """What openssl says; its verdict must be `expected`."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(["openssl", *map(str, arguments)], input=given, capture_output=True, timeout=60)
    assert done.returncode == expected, f"{arguments}: {done.stdout.decode()} {done.stderr.decode()}"
    return done.stdout.decode()


def request(tmp_path, *, subject="/CN=www.example.com", names=None, key=("ec", "P-256"), extensions=()):
    """A new key and a request for it; the path of the key, and the request as bytes."""
    kind, value = key
    option = f"ec_paramgen_curve:{value}" if kind == "ec" else f"rsa_keygen_bits:{value}"
    path, csr = tmp_path / f"{unique('key')}.pem", tmp_path / f"{unique('csr')}.pem"
    openssl("genpkey", "-algorithm", kind.upper(), "-pkeyopt", option, "-out", path)
    more = [part for extension in ([f"subjectAltName={names}"] if names else []) + list(extensions) for part in ("-addext", extension)]
    openssl("req", "-new", "-key", path, "-subj", subject, "-out", csr, *more)
    return path, csr.read_bytes()


class Authority:
    """An authority that is there and has no certificate yet."""

    def __init__(self, pca, *, kind="ROOT", key="EC_prime256v1", signing="SHA256WITHECDSA", subject=None, **options):
        self.pca, self.signing = pca, signing
        subject = subject or {"Country": "DE", "Organization": "Example", "CommonName": unique("authority")}
        configuration = {"KeyAlgorithm": key, "SigningAlgorithm": signing, "Subject": subject}
        made = pca.create_certificate_authority(CertificateAuthorityConfiguration=configuration, CertificateAuthorityType=kind, **options)
        self.arn = made["CertificateAuthorityArn"]
        self.id = self.arn.rsplit("/", 1)[1]
        pca.get_waiter("certificate_authority_csr_created").wait(CertificateAuthorityArn=self.arn, WaiterConfig={"Delay": 1, "MaxAttempts": 5})
        self.csr = pca.get_certificate_authority_csr(CertificateAuthorityArn=self.arn)["Csr"]

    def issue(self, csr, template=None, *, days=365, signing=None, **options):
        """Issues a certificate; its ARN."""
        more = {"TemplateArn": TEMPLATES + template + "/V1"} if template else {}
        validity = options.pop("Validity", {"Type": "DAYS", "Value": days})
        issued = self.pca.issue_certificate(
            CertificateAuthorityArn=self.arn, Csr=csr, SigningAlgorithm=signing or self.signing, Validity=validity, **more, **options)
        arn = issued["CertificateArn"]
        self.pca.get_waiter("certificate_issued").wait(CertificateAuthorityArn=self.arn, CertificateArn=arn, WaiterConfig={"Delay": 1, "MaxAttempts": 5})
        return arn

    def get(self, arn):
        """A certificate and its chain."""
        found = self.pca.get_certificate(CertificateAuthorityArn=self.arn, CertificateArn=arn)
        return found["Certificate"], found.get("CertificateChain")

    def install(self, issuer=None, template=None, days=3650):
        """Has it signed, by itself or by `issuer`, and imports that."""
        issuer = issuer or self
        template = template or ("RootCACertificate" if issuer is self else "SubordinateCACertificate_PathLen0")
        certificate, chain = issuer.get(issuer.issue(self.csr.encode(), template, days=days))
        more = {"CertificateChain": chain.encode()} if chain else {}
        self.pca.import_certificate_authority_certificate(CertificateAuthorityArn=self.arn, Certificate=certificate.encode(), **more)
        return self

    def certificate(self):
        return self.pca.get_certificate_authority_certificate(CertificateAuthorityArn=self.arn)["Certificate"]

    def describe(self):
        return self.pca.describe_certificate_authority(CertificateAuthorityArn=self.arn)["CertificateAuthority"]

    def status(self):
        return self.describe()["Status"]

    def set(self, status):
        self.pca.update_certificate_authority(CertificateAuthorityArn=self.arn, Status=status)


def root(pca, **options):
    """A root authority that is active."""
    return Authority(pca, **options).install()


def verified(tmp_path, certificate, *, anchor, chain=None, purpose=None, expected=0, crl=None):
    """What openssl says of a chain."""
    files = {}
    for name, text in (("leaf", certificate), ("anchor", anchor), ("chain", chain or "")):
        files[name] = tmp_path / f"{unique(name)}.pem"
        files[name].write_text(text)
    more = ["-untrusted", files["chain"]] if chain else []
    more += ["-purpose", purpose] if purpose else []
    more += ["-crl_check", "-CRLfile", crl] if crl else []
    return openssl("verify", "-x509_strict", "-CAfile", files["anchor"], *more, files["leaf"], expected=expected)


def shown(certificate):
    """A certificate as openssl shows it, without line breaks."""
    return " ".join(openssl("x509", "-noout", "-text", stdin=certificate).split())


def bucket_for_authorities(clients):
    """A bucket that authorities write into."""
    name = unique("lists")
    clients.s3.create_bucket(Bucket=name)
    allowed = {"Effect": "Allow", "Principal": {"Service": "acm-pca.amazonaws.com"}}
    clients.s3.put_bucket_policy(Bucket=name, Policy=policy(
        allowed | {"Action": ["s3:PutObject", "s3:PutObjectAcl"], "Resource": f"arn:aws:s3:::{name}/*"},
        allowed | {"Action": ["s3:GetBucketAcl", "s3:GetBucketLocation"], "Resource": f"arn:aws:s3:::{name}"},
    ))
    return name


def key_of(clients, authority):
    """The ARN of an authority's key of KMS. Keys of other tests that may not be described, or are gone, are none."""
    found = []
    for key in clients.kms.get_paginator("list_keys").paginate().search("Keys[]"):
        try:
            known = clients.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]
        except botocore.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] in ("AccessDeniedException", "NotFoundException"), error
            continue
        if known["Description"] == f"Private key of {authority.arn}":
            found.append(known["Arn"])
    [arn] = found
    return arn
