"""Terraform's tables: apply, a plan without changes, import, destroy."""

import re

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.server.test_terraform import PROVIDER, Terraform, installed

MAIN = PROVIDER + """
variable "ca_file" {}
variable "stem" {}

resource "aws_kms_key" "data" {
  description             = "tables"
  deletion_window_in_days = 7
}

resource "aws_dynamodb_table" "orders" {
  name         = var.stem
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "customer"
  range_key    = "number"

  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "number"
    type = "N"
  }
  attribute {
    name = "team"
    type = "S"
  }

  local_secondary_index {
    name            = "by-team-of-customer"
    range_key       = "team"
    projection_type = "KEYS_ONLY"
  }
  global_secondary_index {
    name               = "by-team"
    hash_key           = "team"
    range_key          = "number"
    projection_type    = "INCLUDE"
    non_key_attributes = ["total"]
  }

  ttl {
    attribute_name = "ends"
    enabled        = true
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.data.arn
  }
  tags = { team = "blue" }
}

resource "aws_dynamodb_table" "plain" {
  name           = "${var.stem}-plain"
  hash_key       = "pk"
  read_capacity  = 5
  write_capacity = 6

  attribute {
    name = "pk"
    type = "B"
  }
}

resource "aws_dynamodb_table_item" "first" {
  table_name = aws_dynamodb_table.orders.name
  hash_key   = "customer"
  range_key  = "number"
  item       = jsonencode({ customer = { S = "alice" }, number = { N = "1" } })
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
    assert secure_root.dynamodb.scan(TableName=stem)["Items"] == [{"customer": {"S": "alice"}, "number": {"N": "1"}}]
    for resource, name in {"aws_dynamodb_table.orders": stem, "aws_dynamodb_table.plain": f"{stem}-plain"}.items():
        terraform.run("state", "rm", resource)
        terraform.run("import", resource, name)
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    destroyed = terraform.run("destroy", "-auto-approve")
    assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    with refused("ResourceNotFoundException", 400):
        secure_root.dynamodb.describe_table(TableName=stem)
