"""Terraform's authorities and certificates: apply, a plan without changes, import, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.acm.certificates import Made
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

resource "aws_s3_bucket" "lists" {
  bucket        = var.stem
  force_destroy = true
}

resource "aws_s3_bucket_policy" "lists" {
  bucket = aws_s3_bucket.lists.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "acm-pca.amazonaws.com" }
      Action    = ["s3:PutObject", "s3:PutObjectAcl", "s3:GetBucketAcl", "s3:GetBucketLocation"]
      Resource  = [aws_s3_bucket.lists.arn, "${aws_s3_bucket.lists.arn}/*"]
    }]
  })
}

resource "aws_acmpca_certificate_authority" "root" {
  type                            = "ROOT"
  permanent_deletion_time_in_days = 7
  certificate_authority_configuration {
    key_algorithm     = "EC_prime256v1"
    signing_algorithm = "SHA256WITHECDSA"
    subject {
      common_name  = "${var.stem} root"
      organization = "Example"
    }
  }
  revocation_configuration {
    crl_configuration {
      enabled            = true
      expiration_in_days = 7
      s3_bucket_name     = aws_s3_bucket.lists.id
      s3_object_acl      = "BUCKET_OWNER_FULL_CONTROL"
    }
  }
  tags       = { team = "blue" }
  depends_on = [aws_s3_bucket_policy.lists]
}

resource "aws_acmpca_certificate" "root" {
  certificate_authority_arn   = aws_acmpca_certificate_authority.root.arn
  certificate_signing_request = aws_acmpca_certificate_authority.root.certificate_signing_request
  signing_algorithm           = "SHA256WITHECDSA"
  template_arn                = "arn:aws:acm-pca:::template/RootCACertificate/V1"
  validity {
    type  = "YEARS"
    value = 5
  }
}

resource "aws_acmpca_certificate_authority_certificate" "root" {
  certificate_authority_arn = aws_acmpca_certificate_authority.root.arn
  certificate               = aws_acmpca_certificate.root.certificate
  certificate_chain         = aws_acmpca_certificate.root.certificate_chain
}

resource "aws_acmpca_permission" "acm" {
  certificate_authority_arn = aws_acmpca_certificate_authority.root.arn
  actions                   = ["IssueCertificate", "GetCertificate", "ListPermissions"]
  principal                 = "acm.amazonaws.com"
}

resource "aws_acm_certificate" "private" {
  domain_name               = "app.example.com"
  subject_alternative_names = ["*.app.example.com"]
  certificate_authority_arn = aws_acmpca_certificate_authority.root.arn
  key_algorithm             = "EC_prime256v1"
  tags                      = { team = "blue" }
  depends_on                = [aws_acmpca_certificate_authority_certificate.root]
}

resource "aws_acm_certificate" "imported" {
  certificate_body = file("made.pem")
  private_key      = file("made.key")
}
"""


@pytest.mark.extended
@pytest.mark.timeout(1200)
def test_apply_plan_import_destroy(server, secure_root, tmp_path):
    program, mirror = installed()
    stem = unique("tf")
    terraform = Terraform(program, mirror, tmp_path, server.https, server.root, stem, main=MAIN)
    made = Made(tmp_path, "imported.example.com")
    for ending, contents in (("pem", made.certificate), ("key", made.key)):
        for folder in {tmp_path, *(path.parent for path in tmp_path.rglob("*.tf"))}:
            (folder / f"made.{ending}").write_bytes(contents)
    terraform.run("init")
    terraform.run("apply", "-auto-approve")
    pca = getattr(secure_root, "acm-pca")
    [authority] = [
        found for found in pca.list_certificate_authorities()["CertificateAuthorities"]
        if found["CertificateAuthorityConfiguration"]["Subject"]["CommonName"] == f"{stem} root"]
    assert authority["Status"] == "ACTIVE"
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    terraform.run("state", "rm", "aws_acmpca_certificate_authority.root")
    terraform.run("import", "aws_acmpca_certificate_authority.root", authority["Arn"])
    # What only Terraform knows of an authority is not imported.
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0 or "0 to destroy" in plan.stdout, f"an import wants changes:\n{plan.stdout[-4000:]}"
    terraform.run("apply", "-auto-approve")
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    assert pca.describe_certificate_authority(CertificateAuthorityArn=authority["Arn"])["CertificateAuthority"]["Status"] == "DELETED"
    arns = [found["CertificateArn"] for found in secure_root.acm.list_certificates(Includes={"keyTypes": ["EC_prime256v1"]})["CertificateSummaryList"]]
    for arn in arns:
        if secure_root.acm.describe_certificate(CertificateArn=arn)["Certificate"].get("CertificateAuthorityArn") == authority["Arn"]:
            raise AssertionError(f"{arn} is still there")
    with refused("InvalidStateException", 400):
        pca.get_certificate_authority_csr(CertificateAuthorityArn=authority["Arn"])
