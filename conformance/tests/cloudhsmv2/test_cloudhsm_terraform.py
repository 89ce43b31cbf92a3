"""Terraform over CloudHSM: a cluster of two tokens and a custom key store over it, and a key of the store for S3."""

import json

import pytest

from conformance.principals import Clients, unique
from conformance.refusal import refused
from conformance.tests.cloudhsmv2.test_clusters import PASSWORD, Ca, World
from conformance.tests.server.test_terraform import Terraform, installed

HEAD = """
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

variable "ca_file" {}
variable "stem" {}

resource "aws_cloudhsm_v2_cluster" "rack" {
  hsm_type   = "hsm2m.medium"
  mode       = "NON_FIPS"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  tags       = { team = "blue" }
}

resource "aws_cloudhsm_v2_hsm" "first" {
  cluster_id = aws_cloudhsm_v2_cluster.rack.cluster_id
  subnet_id  = "subnet-0123456789abcdef0"
}

resource "aws_cloudhsm_v2_hsm" "second" {
  cluster_id        = aws_cloudhsm_v2_cluster.rack.cluster_id
  availability_zone = "us-east-1b"
}

output "cluster" { value = aws_cloudhsm_v2_cluster.rack.cluster_id }
output "first" { value = aws_cloudhsm_v2_hsm.first.hsm_id }
"""
STORE = f"""
resource "aws_kms_custom_key_store" "hsm" {{
  cloud_hsm_cluster_id     = aws_cloudhsm_v2_cluster.rack.cluster_id
  custom_key_store_name    = var.stem
  key_store_password       = "{PASSWORD}"
  trust_anchor_certificate = file("ca.crt")
}}

output "store" {{ value = aws_kms_custom_key_store.hsm.id }}
"""


@pytest.mark.extended
@pytest.mark.timeout(1800)
def test_a_cluster_and_a_key_store_over_it(tmp_path, fresh_server):
    program, mirror = installed()
    world = World(tmp_path, fresh_server)
    root, ca = Clients(world.server.http, world.server.root), Ca(tmp_path)
    stem = unique("tf")
    terraform = Terraform(program, mirror, tmp_path, world.server.https, world.server.root, stem, main=HEAD)

    def applied():
        """Made, initialised as AWS's guide says, and with its key store; the outputs."""
        (tmp_path / "main.tf").write_text(HEAD)
        terraform.run("apply", "-auto-approve")
        cluster = json.loads(terraform.run("output", "-json").stdout)["cluster"]["value"]
        world.until(cluster, "UNINITIALIZED")
        root.cloudhsmv2.initialize_cluster(ClusterId=cluster, SignedCert=ca.sign(world.csr(cluster)), TrustAnchor=ca.anchor)
        world.until(cluster, "ACTIVE")
        (tmp_path / "main.tf").write_text(HEAD + STORE)
        terraform.run("apply", "-auto-approve")
        return {name: entry["value"] for name, entry in json.loads(terraform.run("output", "-json").stdout).items()}

    terraform.run("init")
    made = applied()
    for resource, identifier in (("aws_cloudhsm_v2_cluster.rack", "cluster"), ("aws_cloudhsm_v2_hsm.first", "first")):
        terraform.run("state", "rm", resource)
        terraform.run("import", resource, made[identifier])
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a second plan wants changes:\n{plan.stdout[-4000:]}"
    terraform.run("destroy", "-auto-approve")
    assert world.described(made["cluster"])["State"] == "DELETED"
    with refused("CustomKeyStoreNotFoundException", 400):
        root.kms.describe_custom_key_stores(CustomKeyStoreId=made["store"])

    store = applied()["store"]
    assert world.connected(store) == ("CONNECTED", None)
    key = root.kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)["KeyMetadata"]["Arn"]
    assert root.kms.decrypt(CiphertextBlob=root.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"])["Plaintext"] == b"x"
    root.s3.create_bucket(Bucket=stem)
    root.s3.put_object(Bucket=stem, Key="k", Body=b"object", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    assert root.s3.get_object(Bucket=stem, Key="k")["Body"].read() == b"object"
    root.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    with refused("KMS.KMSInvalidStateException", 400):
        root.s3.get_object(Bucket=stem, Key="k")
