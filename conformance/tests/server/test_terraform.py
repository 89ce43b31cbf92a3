"""Terraform with the AWS provider: apply, a plan without changes, destroy.

Runs wherever terraform and the provider are installed: the provider is found in the
filesystem mirror named by TF_PLUGIN_MIRROR, in /opt/tf-plugins or in
~/.terraform.d/plugins. Nothing is downloaded.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conformance.principals import Clients, unique
from conformance.refusal import refused

# What every configuration begins with, its newline first as in a text of several lines.
PROVIDER = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region                  = "us-east-1"
  skip_metadata_api_check = true
  skip_region_validation  = true
  custom_ca_bundle        = var.ca_file
}

"""

MAIN = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region                      = "us-east-1"
  s3_use_path_style           = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  custom_ca_bundle            = var.ca_file
}

provider "aws" {
  alias                       = "elsewhere"
  region                      = "eu-west-1"
  skip_metadata_api_check     = true
  skip_region_validation      = true
  custom_ca_bundle            = var.ca_file
}

variable "ca_file" {}
variable "stem" {}

data "aws_caller_identity" "current" {}

resource "aws_kms_key" "data" {
  description             = "data of ${var.stem}"
  deletion_window_in_days = 7
  tags                    = { team = "blue" }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Own", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = aws_iam_role.reader.arn }, Action = ["kms:Decrypt", "kms:GenerateDataKey"], Resource = "*" },
    ]
  })
}

# Looked up before anything was encrypted with it.
data "aws_kms_alias" "managed" {
  name = "alias/aws/s3"
}

resource "aws_kms_grant" "app" {
  name              = "app"
  key_id            = aws_kms_key.data.key_id
  grantee_principal = aws_iam_user.app.arn
  operations        = ["Encrypt", "Decrypt", "DescribeKey"]

  constraints {
    encryption_context_equals = { team = "blue" }
  }
}

resource "aws_kms_key" "signing" {
  description              = "signatures of ${var.stem}"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 7
}

resource "aws_kms_key" "everywhere" {
  description             = "everywhere of ${var.stem}"
  multi_region            = true
  deletion_window_in_days = 7
}

resource "aws_kms_replica_key" "elsewhere" {
  provider                = aws.elsewhere
  description             = "replica of ${var.stem}"
  primary_key_arn         = aws_kms_key.everywhere.arn
  deletion_window_in_days = 7
}

resource "aws_kms_external_key" "brought" {
  description             = "brought by ${var.stem}"
  enabled                 = true
  key_material_base64     = base64encode("0123456789abcdef0123456789abcdef")
  deletion_window_in_days = 7
}

resource "aws_kms_alias" "data" {
  name          = "alias/${var.stem}"
  target_key_id = aws_kms_key.data.key_id
}

resource "aws_s3_bucket" "data" {
  bucket        = var.stem
  force_destroy = true
  tags          = { team = "blue" }
}

resource "aws_s3_bucket_versioning" "data" {
  bucket = aws_s3_bucket.data.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.data.arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "data" {
  bucket = aws_s3_bucket.data.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Read", Effect = "Allow", Principal = { AWS = aws_iam_role.reader.arn }, Action = "s3:GetObject", Resource = "${aws_s3_bucket.data.arn}/*" },
      { Sid = "Tls", Effect = "Deny", Principal = "*", Action = "s3:*", Resource = [aws_s3_bucket.data.arn, "${aws_s3_bucket.data.arn}/*"], Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}

resource "aws_s3_bucket" "lists" {
  bucket        = "${var.stem}-lists"
  force_destroy = true
}

resource "aws_s3_bucket_ownership_controls" "lists" {
  bucket = aws_s3_bucket.lists.id
  rule { object_ownership = "BucketOwnerPreferred" }
}

resource "aws_s3_bucket_acl" "lists" {
  bucket     = aws_s3_bucket.lists.id
  acl        = "log-delivery-write"
  depends_on = [aws_s3_bucket_ownership_controls.lists]
}

resource "aws_s3_bucket_lifecycle_configuration" "lists" {
  bucket                                 = aws_s3_bucket.lists.id
  transition_default_minimum_object_size = "varies_by_storage_class"
  rule {
    id     = "down"
    status = "Enabled"
    filter { prefix = "logs/" }
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    transition {
      days          = 60
      storage_class = "GLACIER"
    }
    noncurrent_version_transition {
      noncurrent_days           = 7
      newer_noncurrent_versions = 2
      storage_class             = "DEEP_ARCHIVE"
    }
    noncurrent_version_expiration { noncurrent_days = 90 }
    abort_incomplete_multipart_upload { days_after_initiation = 3 }
    expiration { days = 365 }
  }
}

resource "aws_s3_bucket" "replica" {
  bucket        = "${var.stem}-replica"
  force_destroy = true
}

resource "aws_s3_bucket_versioning" "replica" {
  bucket = aws_s3_bucket.replica.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_iam_role" "carrier" {
  name = "${var.stem}-carrier"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "s3.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_s3_bucket_replication_configuration" "data" {
  bucket     = aws_s3_bucket.data.id
  role       = aws_iam_role.carrier.arn
  depends_on = [aws_s3_bucket_versioning.data, aws_s3_bucket_versioning.replica]
  rule {
    id       = "copied"
    priority = 2
    status   = "Enabled"
    filter {
      and {
        prefix = "copied/"
        tags   = { team = "blue" }
      }
    }
    delete_marker_replication { status = "Disabled" }
    source_selection_criteria {
      sse_kms_encrypted_objects { status = "Enabled" }
      replica_modifications { status = "Enabled" }
    }
    destination {
      bucket        = aws_s3_bucket.replica.arn
      storage_class = "STANDARD_IA"
      encryption_configuration { replica_kms_key_id = aws_kms_key.data.arn }
      replication_time {
        status = "Enabled"
        time { minutes = 15 }
      }
      metrics {
        status = "Enabled"
        event_threshold { minutes = 15 }
      }
    }
  }
  rule {
    id       = "marked"
    priority = 1
    status   = "Disabled"
    filter {}
    delete_marker_replication { status = "Enabled" }
    destination { bucket = aws_s3_bucket.replica.arn }
  }
}

resource "aws_s3_object" "cold" {
  bucket        = aws_s3_bucket.lists.id
  key           = "cold"
  content       = "made by terraform"
  storage_class = "GLACIER"
}

resource "aws_s3_object" "data" {
  bucket     = aws_s3_bucket.data.id
  key        = "path/object"
  content    = "made by terraform"
  depends_on = [aws_s3_bucket_server_side_encryption_configuration.data, aws_s3_bucket_versioning.data]
}

resource "aws_iam_user" "app" {
  name = "${var.stem}-app"
  path = "/apps/"
}

resource "aws_iam_role" "reader" {
  name = "${var.stem}-reader"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = aws_iam_user.app.arn }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "reader" {
  name   = "read"
  role   = aws_iam_role.reader.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "${aws_s3_bucket.data.arn}/*" }] })
}

resource "aws_iam_policy" "assume" {
  name   = "${var.stem}-assume"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = aws_iam_role.reader.arn }] })
}

resource "aws_iam_user_policy_attachment" "app" {
  user       = aws_iam_user.app.name
  policy_arn = aws_iam_policy.assume.arn
}

resource "aws_iam_access_key" "app" {
  user = aws_iam_user.app.name
}

output "key" { value = aws_kms_key.data.arn }
output "signing" { value = aws_kms_key.signing.arn }
output "brought" { value = aws_kms_external_key.brought.arn }
output "grant" { value = aws_kms_grant.app.grant_id }
output "managed" { value = data.aws_kms_alias.managed.target_key_arn }
"""


def plugin_mirror():
    named = os.environ.get("TF_PLUGIN_MIRROR")
    candidates = [named] if named else ["/opt/tf-plugins", Path.home() / ".terraform.d" / "plugins"]
    for candidate in candidates:
        if list(Path(candidate).glob("registry.terraform.io/hashicorp/aws/*")):
            return Path(candidate)
    return None


class Terraform:
    def __init__(self, program, mirror, folder, endpoint, principal, stem, main=MAIN):
        self.program, self.folder = program, folder
        (folder / "main.tf").write_text(main)
        (folder / "terraform.rc").write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror}"\n  }}\n}}\n')
        self.environment = principal.environment() | {
            "PATH": os.environ["PATH"], "HOME": str(folder), "TF_CLI_CONFIG_FILE": str(folder / "terraform.rc"), "CHECKPOINT_DISABLE": "1",
            "TF_IN_AUTOMATION": "1", "TF_INPUT": "0", "AWS_ENDPOINT_URL": endpoint.url, "AWS_CA_BUNDLE": endpoint.ca_file,
            "AWS_EC2_METADATA_DISABLED": "true", "AWS_REGION": endpoint.region,
            "TF_VAR_ca_file": endpoint.ca_file, "TF_VAR_stem": stem,
        }

    def run(self, *arguments, expected=(0,)):
        done = subprocess.run([self.program, *arguments, "-no-color"], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=420)
        assert done.returncode in expected, f"terraform {arguments[0]} exited with {done.returncode}:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
        return done


def installed():
    """The program and where its provider lies; a test without them is skipped."""
    program, mirror = shutil.which("terraform"), plugin_mirror()
    if not program:
        pytest.skip("terraform is not installed")
    if not mirror:
        pytest.skip("the Terraform AWS provider is not installed (set TF_PLUGIN_MIRROR)")
    return program, mirror


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_apply_plan_destroy(server, secure_root, tmp_path):
    program, mirror = installed()
    stem = unique("tf")
    terraform = Terraform(program, mirror, tmp_path, server.https, server.root, stem)
    terraform.run("init")
    terraform.run("apply", "-auto-approve")

    outputs = json.loads(terraform.run("output", "-json").stdout)
    key = outputs["key"]["value"]
    assert secure_root.kms.describe_key(KeyId=outputs["managed"]["value"])["KeyMetadata"]["KeyManager"] == "AWS"
    answer = secure_root.s3.get_object(Bucket=stem, Key="path/object")
    assert (answer["Body"].read(), answer["SSEKMSKeyId"], answer["BucketKeyEnabled"]) == (b"made by terraform", key, True)
    assert secure_root.kms.describe_key(KeyId=f"alias/{stem}")["KeyMetadata"]["Arn"] == key
    signing = secure_root.kms.describe_key(KeyId=outputs["signing"]["value"])["KeyMetadata"]
    assert (signing["KeySpec"], signing["KeyUsage"]) == ("ECC_NIST_P256", "SIGN_VERIFY")
    brought = secure_root.kms.describe_key(KeyId=outputs["brought"]["value"])["KeyMetadata"]
    assert (brought["Origin"], brought["KeyState"]) == ("EXTERNAL", "Enabled")
    assert [grant["GrantId"] for grant in secure_root.kms.list_grants(KeyId=key)["Grants"]] == [outputs["grant"]["value"]]
    with refused("AccessDenied", 403):
        Clients(server.http, server.root).s3.get_object(Bucket=stem, Key="path/object")

    assert secure_root.s3.head_object(Bucket=f"{stem}-lists", Key="cold")["StorageClass"] == "GLACIER"
    replication = "aws_s3_bucket_replication_configuration.data"
    terraform.run("state", "rm", replication)
    terraform.run("import", replication, stem)
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    with refused("404", 404):
        secure_root.s3.head_bucket(Bucket=stem)
    assert secure_root.kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "PendingDeletion"
    with refused("NoSuchEntity", 404):
        secure_root.iam.get_role(RoleName=f"{stem}-reader")
