"""Terraform's vaults and their lock: apply, a plan without changes, import, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

data "aws_caller_identity" "current" {}

locals {
  arn = "arn:aws:glacier:us-east-1:${data.aws_caller_identity.current.account_id}:vaults/${var.stem}"
}

resource "aws_glacier_vault" "data" {
  name = var.stem
  tags = { team = "blue" }

  notification {
    sns_topic = "arn:aws:sns:us-east-1:${data.aws_caller_identity.current.account_id}:topic"
    events    = ["ArchiveRetrievalCompleted", "InventoryRetrievalCompleted"]
  }

  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Read", Effect = "Allow", Principal = "*", Action = ["glacier:InitiateJob", "glacier:GetJobOutput"], Resource = local.arn },
    ]
  })
}

resource "aws_glacier_vault_lock" "data" {
  complete_lock = false
  vault_name    = aws_glacier_vault.data.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Keep", Effect = "Deny", Principal = "*", Action = "glacier:DeleteArchive", Resource = aws_glacier_vault.data.arn, Condition = { NumericLessThanEquals = { "glacier:ArchiveAgeInDays" = "365" } } },
    ]
  })
}

resource "aws_glacier_vault" "locked" {
  name = "${var.stem}-locked"
}

resource "aws_glacier_vault_lock" "locked" {
  complete_lock         = true
  ignore_deletion_error = true
  vault_name            = aws_glacier_vault.locked.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Keep", Effect = "Deny", Principal = "*", Action = "glacier:DeleteArchive", Resource = aws_glacier_vault.locked.arn },
    ]
  })
}
"""


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_apply_plan_import_destroy(server, secure_root, tmp_path):
    program, mirror = installed()
    stem = unique("tf")
    terraform = Terraform(program, mirror, tmp_path, server.https, server.root, stem, main=MAIN)
    terraform.run("init")
    terraform.run("apply", "-auto-approve")
    glacier = secure_root.glacier
    assert glacier.get_vault_lock(vaultName=stem)["State"] == "InProgress"
    assert glacier.get_vault_lock(vaultName=f"{stem}-locked")["State"] == "Locked"
    assert glacier.list_tags_for_vault(vaultName=stem)["Tags"] == {"team": "blue"}
    for resource, name in {"aws_glacier_vault.data": stem, "aws_glacier_vault_lock.locked": f"{stem}-locked"}.items():
        terraform.run("state", "rm", resource)
        terraform.run("import", resource, name)
    # What only Terraform knows of a lock is not imported.
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0 or "ignore_deletion_error" in plan.stdout, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    terraform.run("apply", "-auto-approve")
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: 4 destroyed", destroyed.stdout)
    with refused("ResourceNotFoundException", 404):
        glacier.describe_vault(vaultName=stem)
