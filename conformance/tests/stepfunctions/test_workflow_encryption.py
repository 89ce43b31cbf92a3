"""What definitions and data of executions lie under by boto3: a key of KMS with the machine as its context, or a key of Step Functions."""

import json

import pytest

from conformance import scan
from conformance.audit import events
from conformance.principals import Clients, allow, create_user, deny
from conformance.refusal import refused
from conformance.tests.stepfunctions.machines import SEND, ended, history, made, message, queue, role, started, states
from conformance.tests.stepfunctions.test_tasks import approval
from conformance.waiting import eventually

KEY_USE = ["kms:GenerateDataKey", "kms:Decrypt"]


@pytest.fixture
def sfn(root):
    return root.stepfunctions


def under(key):
    return {"encryptionConfiguration": {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": key, "kmsDataKeyReusePeriodSeconds": 60}}


@pytest.mark.parametrize("with_key", [False, True], ids=["owned", "kms"])
def test_only_ciphertext_on_disk(fresh_server, with_key):
    server = fresh_server()
    root = Clients(server.http, server.root)
    options = under(root.kms.create_key()["KeyMetadata"]["Arn"]) if with_key else {}
    marker = scan.new_marker().hex()
    definition = states("A", A={"Type": "Pass", "Comment": marker, "Result": {"said": marker}, "ResultPath": "$.made", "Next": "W"}, W={"Type": "Wait", "Seconds": 0})
    machine = made(root, definition, allow(KEY_USE), **options)
    execution = started(root.stepfunctions, machine, {"given": marker * 300})
    assert ended(root.stepfunctions, execution)["status"] == "SUCCEEDED"
    url = queue(root)
    asks = made(root, states("Ask", Ask=approval(url)), SEND, allow(KEY_USE), **options)
    waits = started(root.stepfunctions, asks)
    token = json.loads(message(root, url))["token"]
    root.stepfunctions.send_task_success(taskToken=token, output=json.dumps(marker))
    assert json.loads(ended(root.stepfunctions, waits)["output"]) == marker
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode(), token.encode()], at_least_bytes=4096)
    assert marker not in server.log() and token not in server.log()


def test_executions_use_the_key_with_their_role(root, sfn, key):
    """Whoever starts one needs no permission for the key; a role without one starts nothing."""
    machine = made(root, states("S", S={"Type": "Succeed"}), **under(key))
    with refused("KmsAccessDeniedException", 400):
        started(sfn, machine)
    good = made(root, states("S", S={"Type": "Succeed"}), allow(KEY_USE, key), **under(key))
    starter = Clients(root.endpoint, create_user(root, allow("states:StartExecution"))).stepfunctions
    execution = started(starter, good)
    assert ended(sfn, execution)["status"] == "SUCCEEDED"
    found = sfn.describe_state_machine(stateMachineArn=good)["encryptionConfiguration"]
    assert found == {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": key, "kmsDataKeyReusePeriodSeconds": 60}


def test_the_context_is_the_machine(root, sfn, key):
    grant = lambda machine: allow(KEY_USE, key, Condition={"StringEquals": {"kms:EncryptionContext:aws:states:stateMachineArn": machine}})
    arn = role(root)
    machine = made(root, states("S", S={"Type": "Succeed"}), role_arn=arn, **under(key))
    put = lambda statement: root.iam.put_role_policy(RoleName=arn.split("/")[-1], PolicyName="key", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    put(grant(machine + "-other"))
    with refused("KmsAccessDeniedException", 400):
        started(sfn, machine)
    put(grant(machine))
    assert ended(sfn, started(sfn, machine))["status"] == "SUCCEEDED"


def test_whoever_reads_needs_the_key(server, root, sfn, key):
    machine = made(root, states("S", S={"Type": "Succeed"}), allow(KEY_USE, key), **under(key))
    execution = started(sfn, machine)
    ended(sfn, execution)
    reader = lambda *more: Clients(server.http, create_user(root, allow("states:*"), *more)).stepfunctions
    bare, good = reader(), reader(allow("kms:Decrypt", key, Condition={"StringEquals": {"kms:ViaService": f"states.{server.region}.amazonaws.com"}}))
    reads = [
        lambda sfn: sfn.describe_state_machine(stateMachineArn=machine),
        lambda sfn: sfn.describe_state_machine_for_execution(executionArn=execution),
        lambda sfn: sfn.describe_execution(executionArn=execution),
        lambda sfn: sfn.get_execution_history(executionArn=execution),
    ]
    for read in reads:
        with refused("KmsAccessDeniedException", 400):
            read(bare)
        with refused("KmsAccessDeniedException", 400):
            read(reader(allow("kms:*"), deny("kms:Decrypt", key)))
        assert read(good)
    assert bare.describe_execution(executionArn=execution, includedData="METADATA_ONLY")["status"] == "SUCCEEDED"
    assert bare.describe_state_machine(stateMachineArn=machine, includedData="METADATA_ONLY")["name"]
    with refused("KmsAccessDeniedException", 400):
        reader(allow("iam:PassRole")).create_state_machine(name="denied", definition=json.dumps(states("S", S={"Type": "Succeed"})), roleArn="arn:aws:iam::%s:role/x" % server.account, **under(key))


def test_a_key_that_is_turned_off(root, sfn, key):
    """What runs waits until it is on again; nothing starts, and nothing is read."""
    machine = made(root, states("W", W={"Type": "Wait", "Seconds": 2}), allow(KEY_USE, key), **under(key))
    execution = started(sfn, machine)
    root.kms.disable_key(KeyId=key)
    for refusal in (lambda: started(sfn, machine), lambda: sfn.describe_execution(executionArn=execution), lambda: sfn.get_execution_history(executionArn=execution), lambda: sfn.stop_execution(executionArn=execution)):
        with refused("KmsInvalidStateException", 400):
            refusal()
    off = lambda: [it for it in events(root, name="Decrypt", ResourceName=key) if it.get("errorCode") == "DisabledException" and it["userIdentity"]["type"] == "AssumedRole"]
    eventually(off, seconds=30, what="a step that cannot be made")
    root.kms.enable_key(KeyId=key)
    assert ended(sfn, execution, seconds=40)["status"] == "SUCCEEDED"
    assert history(sfn, execution)


def test_another_key_and_none(root, sfn, key):
    machine = made(root, states("S", S={"Type": "Succeed"}), allow(KEY_USE))
    sfn.update_state_machine(stateMachineArn=machine, **under(key))
    assert ended(sfn, started(sfn, machine))["status"] == "SUCCEEDED"
    sfn.update_state_machine(stateMachineArn=machine, encryptionConfiguration={"type": "AWS_OWNED_KEY"})
    root.kms.disable_key(KeyId=key)
    assert json.loads(sfn.describe_state_machine(stateMachineArn=machine)["definition"])["StartAt"] == "S"
    assert ended(sfn, started(sfn, machine))["status"] == "SUCCEEDED"


def test_keys_that_are_none(root, sfn):
    signing = root.kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    for key in (signing, "alias/does-not-exist"):
        with refused("InvalidEncryptionConfiguration", 400):
            made(root, states("S", S={"Type": "Succeed"}), **under(key))
    with refused("InvalidEncryptionConfiguration", 400):
        made(root, states("S", S={"Type": "Succeed"}), encryptionConfiguration={"type": "AWS_OWNED_KEY", "kmsKeyId": signing})


def test_each_use_is_recorded(server, root, sfn, key):
    arn = role(root, allow(KEY_USE, key))
    machine = made(root, states("S", S={"Type": "Succeed"}), role_arn=arn, **under(key))
    execution = started(sfn, machine)
    ended(sfn, execution)
    made_for = lambda: [it for it in events(root, name="GenerateDataKey", ResourceName=key) if it["userIdentity"]["type"] == "AssumedRole"]
    [used] = eventually(made_for, what="the record of a data key")
    assert used["requestParameters"]["encryptionContext"] == {"aws:states:stateMachineArn": machine}
    assert used["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"] == arn and used["userIdentity"]["invokedBy"] == "states.amazonaws.com"
