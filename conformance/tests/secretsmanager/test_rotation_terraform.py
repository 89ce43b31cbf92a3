"""Terraform's rotation of a secret, which knows functions only: apply, a plan without changes, import, a change, destroy."""

import re

import pytest

from conformance.principals import Clients, unique
from conformance.refusal import refused
from conformance.rotation import JOB
from conformance.tests.server.test_jobs import run
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

data "aws_caller_identity" "current" {}

resource "aws_iam_role" "rotator" {
  name = "ironkeep-rotate-random-password"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "secretsmanager.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "rotator" {
  role = aws_iam_role.rotator.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"], Resource = aws_secretsmanager_secret.app.arn },
      { Effect = "Allow", Action = "secretsmanager:GetRandomPassword", Resource = "*" },
    ]
  })
}

resource "aws_secretsmanager_secret" "app" {
  name                    = var.stem
  recovery_window_in_days = 0
}

resource "aws_secretsmanager_secret_version" "app" {
  secret_id     = aws_secretsmanager_secret.app.id
  secret_string = jsonencode({ username = "app", password = "first" })

  lifecycle {
    ignore_changes = [secret_string, version_stages]
  }
}

resource "aws_secretsmanager_secret_rotation" "app" {
  secret_id           = aws_secretsmanager_secret.app.id
  rotation_lambda_arn = "arn:aws:lambda:us-east-1:${data.aws_caller_identity.current.account_id}:function:ironkeep-rotate-random-password"

  rotation_rules {
    schedule_expression = "rate(10 days)"
    duration            = "3h"
  }

  depends_on = [aws_secretsmanager_secret_version.app, aws_iam_role_policy.rotator]
}
"""


@pytest.mark.extended
@pytest.mark.timeout(1200)
def test_apply_plan_import_change_destroy(fresh_server, tmp_path):
    program, mirror = installed()
    server, stem = fresh_server(), unique("tf")
    terraform = Terraform(program, mirror, tmp_path, server.https, server.root, stem, main=MAIN)
    secrets = Clients(server.http, server.root).secretsmanager
    terraform.run("init")
    terraform.run("apply", "-auto-approve")
    run(server, JOB)
    assert "first" not in secrets.get_secret_value(SecretId=stem)["SecretString"]
    described = secrets.describe_secret(SecretId=stem)
    assert described["RotationEnabled"] is True and described["RotationRules"]["ScheduleExpression"] == "rate(10 days)"
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    terraform.run("state", "rm", "aws_secretsmanager_secret_rotation.app")
    terraform.run("import", "aws_secretsmanager_secret_rotation.app", described["ARN"])
    (tmp_path / "main.tf").write_text(MAIN.replace('schedule_expression = "rate(10 days)"', "automatically_after_days = 30"))
    terraform.run("apply", "-auto-approve")
    run(server, JOB)
    assert secrets.describe_secret(SecretId=stem)["RotationRules"] == {"AutomaticallyAfterDays": 30, "Duration": "3h"}
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: 5 destroyed", destroyed.stdout)
    with refused("ResourceNotFoundException", 400):
        secrets.describe_secret(SecretId=stem)
