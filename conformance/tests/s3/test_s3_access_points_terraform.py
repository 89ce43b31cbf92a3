"""Terraform's access points: apply, a plan without changes, import, destroy."""

import contextlib
import dataclasses
import re
import socket
import threading

import pytest

from conformance.principals import client, unique
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

data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "data" {
  bucket = var.stem
}

resource "aws_s3_access_point" "reports" {
  name   = "reports-${var.stem}"
  bucket = aws_s3_bucket.data.id
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = false
    ignore_public_acls      = true
    restrict_public_buckets = false
  }
  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_s3control_access_point_policy" "reports" {
  access_point_arn = aws_s3_access_point.reports.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:GetObject"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
      Resource  = "${aws_s3_access_point.reports.arn}/object/*"
    }]
  })
}

resource "aws_s3_access_point" "inline" {
  name   = "inline-${var.stem}"
  bucket = aws_s3_bucket.data.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Action    = "s3:DeleteObject"
      Principal = { AWS = "*" }
      Resource  = "arn:aws:s3:us-east-1:${data.aws_caller_identity.current.account_id}:accesspoint/inline-${var.stem}/object/*"
    }]
  })
}

output "alias" {
  value = aws_s3_access_point.reports.alias
}
"""


@contextlib.contextmanager
def resolver(port):
    """A proxy on port 0 that brings every host to `port` here: the host names of accounts are in no resolver."""

    def copy(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    def serve(asking):
        with asking, socket.create_connection(("127.0.0.1", port)) as answering:
            head = b""
            while b"\r\n\r\n" not in head:
                head += asking.recv(65536)
            assert head.startswith(b"CONNECT "), head
            asking.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=copy, args=(answering, asking), daemon=True)
            back.start()
            copy(asking, answering)
            back.join()

    def accept():
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def wants_nothing(terraform):
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"


@pytest.mark.extended
@pytest.mark.timeout(1200)
@pytest.mark.usefixtures("account_hosts")
def test_apply_plan_import_destroy(server, root, tmp_path):
    program, mirror = installed()
    stem = unique("tf")
    named = dataclasses.replace(server.https, url=f"https://localhost:{server.https.port}")
    control = client("s3control", server.http, server.root)
    with resolver(server.https.port) as proxy:
        terraform = Terraform(program, mirror, tmp_path, named, server.root, stem, MAIN)
        terraform.environment["HTTPS_PROXY"] = proxy
        terraform.run("init")
        terraform.run("apply", "-auto-approve")
        point = control.get_access_point(AccountId=server.account, Name=f"reports-{stem}")
        assert point["PublicAccessBlockConfiguration"] == {
            "BlockPublicAcls": True, "BlockPublicPolicy": False, "IgnorePublicAcls": True, "RestrictPublicBuckets": False}
        root.s3.put_object(Bucket=point["Alias"], Key="x", Body=b"x")
        with refused("AccessDenied", 403):
            inline = control.get_access_point(AccountId=server.account, Name=f"inline-{stem}")
            root.s3.delete_object(Bucket=inline["Alias"], Key="x")
        root.s3.delete_object(Bucket=point["Alias"], Key="x")
        wants_nothing(terraform)
        imported = {
            "aws_s3_access_point.reports": f"{server.account}:reports-{stem}", "aws_s3_access_point.inline": f"{server.account}:inline-{stem}",
            "aws_s3control_access_point_policy.reports": f"arn:aws:s3:us-east-1:{server.account}:accesspoint/reports-{stem}",
        }
        terraform.run("state", "rm", *imported)
        for address, id_ in imported.items():
            terraform.run("import", address, id_)
        wants_nothing(terraform)
        destroyed = terraform.run("destroy", "-auto-approve")
        assert re.search(r"Destroy complete! Resources: \d+ destroyed", destroyed.stdout)
    with refused("NoSuchAccessPoint", 404):
        control.get_access_point(AccountId=server.account, Name=f"reports-{stem}")
