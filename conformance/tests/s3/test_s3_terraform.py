"""Terraform's resources that watch buckets: apply, a plan without changes, import, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.server.test_terraform import Terraform, installed

MAIN = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region                  = "us-east-1"
  s3_use_path_style       = true
  skip_metadata_api_check = true
  skip_region_validation  = true
  custom_ca_bundle        = var.ca_file
}

variable "ca_file" {}
variable "stem" {}

resource "aws_s3_bucket" "data" {
  bucket = var.stem
}

resource "aws_s3_bucket" "logs" {
  bucket        = "${var.stem}-logs"
  force_destroy = true
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { Service = "logging.s3.amazonaws.com" }, Action = "s3:PutObject", Resource = "${aws_s3_bucket.logs.arn}/*", Condition = { ArnLike = { "aws:SourceArn" = aws_s3_bucket.data.arn } } },
    ]
  })
}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket_policy.logs.bucket
  target_prefix = "data/"
  target_object_key_format {
    partitioned_prefix {
      partition_date_source = "EventTime"
    }
  }
}

resource "aws_s3_bucket_request_payment_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  payer  = "Requester"
}

resource "aws_s3_bucket_analytics_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  name   = "classes"
  filter {
    prefix = "documents/"
    tags   = { team = "blue" }
  }
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.logs.arn
        }
      }
    }
  }
}

resource "aws_s3_bucket_metric" "data" {
  bucket = aws_s3_bucket.data.id
  name   = "all"
  filter {
    prefix = "documents/"
  }
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  name   = "cold"
  filter {
    prefix = "documents/"
  }
  tiering {
    access_tier = "DEEP_ARCHIVE_ACCESS"
    days        = 180
  }
  tiering {
    access_tier = "ARCHIVE_ACCESS"
    days        = 125
  }
}

resource "aws_s3_bucket_notification" "data" {
  bucket      = aws_s3_bucket.data.id
  eventbridge = true
}

resource "aws_s3_bucket_inventory" "data" {
  bucket                   = aws_s3_bucket.data.id
  name                     = "all"
  included_object_versions = "All"
  optional_fields          = ["Size", "ETag", "EncryptionStatus"]
  schedule {
    frequency = "Weekly"
  }
  filter {
    prefix = "documents/"
  }
  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.logs.arn
      prefix     = "inventory"
      encryption {
        sse_s3 {}
      }
    }
  }
}
"""

# What is imported, and the id of it.
IMPORTED = {
    "aws_s3_bucket_logging.data": "{stem}",
    "aws_s3_bucket_request_payment_configuration.data": "{stem}",
    "aws_s3_bucket_analytics_configuration.data": "{stem}:classes",
    "aws_s3_bucket_metric.data": "{stem}:all",
    "aws_s3_bucket_intelligent_tiering_configuration.data": "{stem}:cold",
    "aws_s3_bucket_inventory.data": "{stem}:all",
    "aws_s3_bucket_notification.data": "{stem}",
}


def wants_nothing(terraform):
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_apply_plan_import_destroy(server, secure_root, tmp_path):
    program, mirror = installed()
    stem = unique("tf")
    terraform = Terraform(program, mirror, tmp_path, server.https, server.root, stem, MAIN)
    terraform.run("init")
    terraform.run("apply", "-auto-approve")
    shown = secure_root.s3.get_bucket_logging(Bucket=stem)["LoggingEnabled"]
    assert shown["TargetObjectKeyFormat"] == {"PartitionedPrefix": {"PartitionDateSource": "EventTime"}}
    assert secure_root.s3.get_bucket_request_payment(Bucket=stem)["Payer"] == "Requester"
    wants_nothing(terraform)
    terraform.run("state", "rm", *IMPORTED)
    for address, id_ in IMPORTED.items():
        terraform.run("import", address, id_.format(stem=stem))
    wants_nothing(terraform)
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    with refused("404", 404):
        secure_root.s3.head_bucket(Bucket=stem)
