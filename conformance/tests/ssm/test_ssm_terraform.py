"""Terraform's parameters: apply, a plan without changes, import, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

resource "aws_kms_key" "data" {
  deletion_window_in_days = 7
}

resource "aws_ssm_parameter" "host" {
  name        = "/${var.stem}/host"
  description = "the database"
  type        = "String"
  value       = "db.example.com"
  tags        = { team = "blue" }
}

resource "aws_ssm_parameter" "list" {
  name            = "/${var.stem}/list"
  type            = "StringList"
  value           = "a,b"
  allowed_pattern = "[a-z]"
  tier            = "Intelligent-Tiering"
}

resource "aws_ssm_parameter" "password" {
  name   = "/${var.stem}/password"
  type   = "SecureString"
  tier   = "Advanced"
  value  = "s3cr3t"
  key_id = aws_kms_key.data.arn
}

data "aws_ssm_parameters_by_path" "all" {
  path       = "/${var.stem}"
  depends_on = [aws_ssm_parameter.host, aws_ssm_parameter.list, aws_ssm_parameter.password]
}

output "names" {
  value = data.aws_ssm_parameters_by_path.all.names
}
"""


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_apply_plan_import_destroy(server, secure_root, tmp_path):
    program, mirror = installed()
    stem = unique("tf")
    terraform = Terraform(program, mirror, tmp_path, server.https, server.root, stem, main=MAIN)
    terraform.run("init")
    applied = terraform.run("apply", "-auto-approve")
    assert applied.stdout.count(f"/{stem}/") >= 3
    ssm = secure_root.ssm
    assert ssm.get_parameter(Name=f"/{stem}/password", WithDecryption=True)["Parameter"]["Value"] == "s3cr3t"
    assert ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=f"/{stem}/host")["TagList"] == [{"Key": "team", "Value": "blue"}]
    terraform.run("state", "rm", "aws_ssm_parameter.password")
    terraform.run("import", "aws_ssm_parameter.password", f"/{stem}/password")
    # One plan for what was applied and what was imported.
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a plan after the import wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: 4 destroyed", destroyed.stdout)
    with refused("ParameterNotFound", 400):
        ssm.get_parameter(Name=f"/{stem}/host")
