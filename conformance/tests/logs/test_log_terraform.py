"""Terraform's log groups, metric filters and alarms: apply, a plan without changes, import, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

resource "aws_cloudwatch_log_group" "data" {
  name              = "/app/${var.stem}"
  retention_in_days = 30
  tags              = { team = "blue" }
}

resource "aws_cloudwatch_log_stream" "one" {
  name           = "one"
  log_group_name = aws_cloudwatch_log_group.data.name
}

resource "aws_cloudwatch_log_metric_filter" "keys" {
  name           = "keys"
  log_group_name = aws_cloudwatch_log_group.data.name
  pattern        = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }"
  metric_transformation {
    name      = "Keys"
    namespace = var.stem
    value     = "1"
    unit      = "Count"
  }
}

resource "aws_cloudwatch_log_resource_policy" "data" {
  policy_name = var.stem
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "es.amazonaws.com" }, Action = "logs:PutLogEvents", Resource = "arn:aws:logs:*" }]
  })
}

resource "aws_sns_topic" "told" {
  name = var.stem
}

resource "aws_cloudwatch_metric_alarm" "keys" {
  alarm_name          = var.stem
  alarm_description   = "keys are going"
  namespace           = var.stem
  metric_name         = "Keys"
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 2
  datapoints_to_alarm = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.told.arn]
  tags                = { team = "blue" }
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
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    imported = {
        "aws_cloudwatch_log_group.data": f"/app/{stem}", "aws_cloudwatch_log_metric_filter.keys": f"/app/{stem}:keys", "aws_cloudwatch_metric_alarm.keys": stem,
    }
    for resource, name in imported.items():
        terraform.run("state", "rm", resource)
        terraform.run("import", resource, name)
    terraform.run("apply", "-auto-approve")
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a plan behind an import wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    assert secure_root.logs.describe_log_groups(logGroupNamePrefix=f"/app/{stem}")["logGroups"] == []
    assert secure_root.cloudwatch.describe_alarms(AlarmNames=[stem])["MetricAlarms"] == []
