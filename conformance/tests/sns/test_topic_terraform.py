"""Terraform's queues and topics: apply, a plan without changes, import, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

resource "aws_kms_key" "data" {
  description             = "queues and topics"
  deletion_window_in_days = 7
}

resource "aws_sqs_queue" "dead" {
  name = "${var.stem}-dead"
}

resource "aws_sqs_queue" "told" {
  name                              = var.stem
  visibility_timeout_seconds        = 45
  message_retention_seconds         = 86400
  max_message_size                  = 2048
  delay_seconds                     = 0
  receive_wait_time_seconds         = 10
  kms_master_key_id                 = aws_kms_key.data.id
  kms_data_key_reuse_period_seconds = 600
  redrive_policy                    = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 4 })
  tags                              = { team = "blue" }
}

resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  queue_url            = aws_sqs_queue.dead.id
  redrive_allow_policy = jsonencode({ redrivePermission = "byQueue", sourceQueueArns = [aws_sqs_queue.told.arn] })
}

resource "aws_sqs_queue_policy" "told" {
  queue_url = aws_sqs_queue.told.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "sqs:SendMessage", Resource = aws_sqs_queue.told.arn
      Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.data.arn } }
    }]
  })
}

resource "aws_sqs_queue" "ordered" {
  name                        = "${var.stem}.fifo"
  fifo_queue                  = true
  content_based_deduplication = true
  deduplication_scope         = "messageGroup"
  fifo_throughput_limit       = "perMessageGroupId"
}

resource "aws_sns_topic" "data" {
  name              = var.stem
  display_name      = "Data"
  kms_master_key_id = aws_kms_key.data.id
  signature_version = 2
  delivery_policy = jsonencode({
    http = { defaultHealthyRetryPolicy = { minDelayTarget = 5, maxDelayTarget = 20, numRetries = 4, numMaxDelayRetries = 0, numNoDelayRetries = 0, numMinDelayRetries = 0, backoffFunction = "linear" }, disableSubscriptionOverrides = false }
  })
  tags = { team = "blue" }
}

resource "aws_sns_topic_policy" "data" {
  arn = aws_sns_topic.data.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Sid = "Trails", Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "SNS:Publish", Resource = aws_sns_topic.data.arn }]
  })
}

resource "aws_sns_topic_subscription" "told" {
  topic_arn            = aws_sns_topic.data.arn
  protocol             = "sqs"
  endpoint             = aws_sqs_queue.told.arn
  raw_message_delivery = true
  filter_policy        = jsonencode({ kind = ["order", { prefix = "re" }] })
  redrive_policy       = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn })
}

resource "aws_sns_topic" "ordered" {
  name                        = "${var.stem}.fifo"
  fifo_topic                  = true
  content_based_deduplication = true
  fifo_throughput_scope       = "MessageGroup"
}

resource "aws_sns_topic_subscription" "ordered" {
  topic_arn           = aws_sns_topic.ordered.arn
  protocol            = "sqs"
  endpoint            = aws_sqs_queue.ordered.arn
  filter_policy_scope = "MessageBody"
  filter_policy       = jsonencode({ order = { total = [{ numeric = [">", 100] }] } })
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
    topic = f"arn:aws:sns:{server.region}:{server.account}:{stem}"
    url = secure_root.sqs.get_queue_url(QueueName=stem)["QueueUrl"]
    [subscription] = secure_root.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    imported = {
        "aws_sqs_queue.told": url, "aws_sns_topic.data": topic, "aws_sns_topic_policy.data": topic, "aws_sns_topic_subscription.told": subscription["SubscriptionArn"],
        "aws_sns_topic.ordered": f"{topic}.fifo",
    }
    for resource, name in imported.items():
        terraform.run("state", "rm", resource)
        terraform.run("import", resource, name)
    # What only Terraform knows of a subscription is not imported.
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0 or "0 to destroy" in plan.stdout, f"an import wants changes:\n{plan.stdout[-4000:]}"
    terraform.run("apply", "-auto-approve")
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    with refused("NotFound", 404):
        secure_root.sns.get_topic_attributes(TopicArn=topic)
