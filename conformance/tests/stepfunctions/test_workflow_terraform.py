"""Terraform's state machines: apply, a plan without changes, import, a change, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

resource "aws_kms_key" "data" {
  description             = "workflows"
  deletion_window_in_days = 7
}

resource "aws_iam_role" "workflow" {
  name = var.stem
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "states.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_sfn_state_machine" "plain" {
  name     = var.stem
  role_arn = aws_iam_role.workflow.arn
  definition = jsonencode({
    StartAt = "Wait"
    States  = { Wait = { Type = "Wait", Seconds = 1, Next = "Done" }, Done = { Type = "Succeed" } }
  })
  tags = { team = "blue" }
}

resource "aws_sfn_state_machine" "sealed" {
  name     = "${var.stem}-sealed"
  role_arn = aws_iam_role.workflow.arn
  type     = "EXPRESS"
  definition = jsonencode({
    StartAt = "Done"
    States  = { Done = { Type = "Pass", Result = { n = 1 }, End = true } }
  })
  encryption_configuration {
    type                              = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id                        = aws_kms_key.data.arn
    kms_data_key_reuse_period_seconds = 120
  }
}
"""


@pytest.mark.extended
@pytest.mark.timeout(1200)
def test_apply_plan_import_destroy(server, secure_root, tmp_path):
    program, mirror = installed()
    stem = unique("tf")
    terraform = Terraform(program, mirror, tmp_path, server.https, server.root, stem, main=MAIN)
    terraform.run("init")
    terraform.run("apply", "-auto-approve")
    machine = f"arn:aws:states:{server.region}:{server.account}:stateMachine:{stem}"
    for resource, name in {"aws_sfn_state_machine.plain": machine, "aws_sfn_state_machine.sealed": f"{machine}-sealed"}.items():
        terraform.run("state", "rm", resource)
        terraform.run("import", resource, name)
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    with refused("StateMachineDoesNotExist", 400):
        secure_root.stepfunctions.describe_state_machine(stateMachineArn=machine)
