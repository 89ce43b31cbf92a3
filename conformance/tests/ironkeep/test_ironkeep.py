"""Ironkeep's own API: as boto3 speaks it from the model of the repository, and as the command line speaks it."""

import json
import re
import subprocess
from pathlib import Path

import botocore.loaders
import pytest

from conformance import principals
from conformance.audit import event_of
from conformance.clocks import CliAhead, ahead
from conformance.principals import AwsCli, Clients, allow, create_role, create_user, deny, policy, unique
from conformance.refusal import refused
from conformance.server import binary, clean_environment
from conformance.tests.server.test_jobs import JOBS

MODEL = Path(__file__).resolve().parents[3] / "models" / "ironkeep.json"


@pytest.fixture(scope="module", autouse=True)
def model(tmp_path_factory):
    """Makes the model known to boto3, as its users do: a folder of their own beside botocore's data."""
    folder = tmp_path_factory.mktemp("models")
    known = folder / "ironkeep" / "2026-11-28" / "service-2.json"
    known.parent.mkdir(parents=True)
    known.write_text(MODEL.read_text())
    loader = botocore.loaders.Loader(extra_search_paths=[str(folder)])
    before, principals.LOADER = principals.LOADER, loader
    yield
    principals.LOADER = before


@pytest.fixture(scope="module")
def api(server, model):
    return Clients(server.http, server.root).ironkeep


def ironkeep(server, endpoint, principal, *words):
    """Runs a command of the command line against the server; its status and what it printed."""
    environment = clean_environment(server.home) | principal.environment()
    environment |= {"AWS_ENDPOINT_URL": endpoint.url, "AWS_DEFAULT_REGION": endpoint.region}
    if endpoint.ca_file:
        environment["AWS_CA_BUNDLE"] = endpoint.ca_file
    done = subprocess.run([binary(), *words], env=environment, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


def test_the_status_tells_each_part(api, root):
    status = api.get_status()
    assert status["IsReady"] is True and status["Reasons"] == []
    assert status["UptimeSeconds"] >= 0
    parts = {part["Name"]: part["State"] for part in status["Parts"]}
    assert parts["store"] == parts["journal"] == parts["disk"] == "AVAILABLE"
    assert "consumer lookup-index" in parts, parts
    event = event_of(root, status, "GetStatus")
    assert event["eventSource"] == "ironkeep.amazonaws.com" and event["readOnly"] is True


def test_services_and_operations_are_those_that_answer(api, root):
    services = {service["Name"]: service for service in api.list_services()["Services"]}
    assert {"iam", "ironkeep", "kms", "s3", "sts"} <= services.keys()
    operations = {one["Name"]: one for one in api.list_operations(ServiceName="kms")["Operations"]}
    assert services["kms"]["OperationCount"] == len(operations)
    assert services["kms"]["ServedCount"] == sum(one["IsServed"] for one in operations.values())
    assert operations["Decrypt"]["IsServed"] is True and operations["Decrypt"]["Actions"] == ["kms:Decrypt"]
    of_iam = {one["Name"]: one for one in api.list_operations(ServiceName="iam")["Operations"]}
    assert of_iam["ListSAMLProviders"]["IsServed"] is False
    with refused("NotImplemented", 501):
        root.iam.list_saml_providers()
    with refused("NoSuchEntityException", 400, "no service `ec3`"):
        api.list_operations(ServiceName="ec3")


def test_counters_count(api, root, key):
    def uses():
        return {one["Name"]: one["Value"] for one in api.get_counters()["Counters"]}["key_uses_Encrypt"]

    before = uses()
    root.kms.encrypt(KeyId=key, Plaintext=b"x")
    assert uses() > before


def test_the_journal_is_verified_in_ranges(api, root):
    # Records that are on disk before they are answered, also where nobody has asked this server for anything yet.
    key = root.kms.create_key()["KeyMetadata"]["KeyId"]
    for _ in range(2):
        root.kms.generate_data_key(KeyId=key, KeySpec="AES_256")
    first = api.verify_journal(MaxRecords=1)
    assert first["IsWhole"] is True and first["LastSequence"] == 1
    assert len(first["ChainValue"]) == 64
    rest = api.verify_journal(FirstSequence=first["NextSequence"], MaxRecords=100_000)
    assert rest["IsWhole"] is True and "NextSequence" not in rest
    assert rest["LastSequence"] >= first["NextSequence"]
    with refused("ValidationException", 400):
        api.verify_journal(MaxRecords=100_001)


def test_damage_of_the_journal_is_found_while_the_server_runs(fresh_server):
    server = fresh_server()
    admin = Clients(server.http, server.root)
    key = admin.kms.create_key()["KeyMetadata"]["KeyId"]
    for _ in range(20):
        admin.kms.generate_data_key(KeyId=key, KeySpec="AES_256")  # its record is on disk before it is answered
    whole = admin.ironkeep.verify_journal()
    assert whole["IsWhole"] is True and whole["LastSequence"] > 20
    [segment] = sorted((server.data_dir / "journal").glob("*.seg"))
    # The file is made longer than what is in it.
    middle = len(segment.read_bytes().rstrip(b"\0")) // 2
    with segment.open("r+b") as file:
        file.seek(middle)
        [byte] = file.read(1)
        file.seek(middle)
        file.write(bytes([byte ^ 1]))
    answer = admin.ironkeep.verify_journal()
    assert answer["IsWhole"] is False and "is damaged at record" in answer["Finding"]
    assert "ChainValue" not in answer


def explained(api, principal, action, resource="*", **context):
    entries = [{"Name": name.replace("__", ":"), "Values": values} for name, values in context.items()]
    return api.explain_access(PrincipalArn=principal, Action=action, ResourceArn=resource, Context=entries)


def statements(answer, layer):
    [gate] = [gate for gate in answer["Gates"] if gate["Layer"] == layer]
    return gate["Statements"]


def test_an_explanation_is_what_a_request_meets(api, root, user, bucket):
    """The same question asked by ExplainAccess and by the request itself, before and after a bucket policy denies."""
    reader = user(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/open/*", Sid="Open"))
    arn, resource = reader.principal.arn, f"arn:aws:s3:::{bucket}/open/a"
    root.s3.put_object(Bucket=bucket, Key="open/a", Body=b"a")
    answer = explained(api, arn, "s3:GetObject", resource)
    assert (answer["IsAllowed"], answer["Effect"], answer["PolicyName"]) == (True, "Allow", "test")
    assert answer["StatementId"] == "Open"
    assert reader.s3.get_object(Bucket=bucket, Key="open/a")["Body"].read() == b"a"
    closed = explained(api, arn, "s3:GetObject", f"arn:aws:s3:::{bucket}/closed/a")
    assert (closed["IsAllowed"], closed["Effect"], closed["DecidedBy"]) == (False, "ImplicitDeny", "Identity")
    assert statements(closed, "Identity")[0]["Outcome"] == "ResourceDiffers"
    no = deny("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal={"AWS": arn}, Sid="No")
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(no))
    answer = explained(api, arn, "s3:GetObject", resource)
    assert (answer["IsAllowed"], answer["Effect"], answer["DecidedBy"]) == (False, "ExplicitDeny", "Resource")
    assert (answer["PolicyName"], answer["StatementId"]) == ("bucket policy", "No")
    with refused("AccessDenied", 403) as refusal:
        reader.s3.get_object(Bucket=bucket, Key="open/a")
    assert refusal.message == answer["Message"]


def test_grants_are_part_of_an_explanation(api, root, user):
    """A grant alone lets a user decrypt; the explanation says so as long as it does."""
    grantee = user(allow("s3:ListAllMyBuckets"))
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    sealed = root.kms.encrypt(KeyId=key, Plaintext=b"p")["CiphertextBlob"]
    assert explained(api, grantee.principal.arn, "kms:Decrypt", key)["IsAllowed"] is False
    grant = root.kms.create_grant(KeyId=key, GranteePrincipal=grantee.principal.arn, Operations=["Decrypt"])["GrantId"]
    assert explained(api, grantee.principal.arn, "kms:Decrypt", key)["IsAllowed"] is True
    assert grantee.kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"p"
    assert explained(api, grantee.principal.arn, "kms:Encrypt", key)["IsAllowed"] is False
    root.kms.revoke_grant(KeyId=key, GrantId=grant)
    assert explained(api, grantee.principal.arn, "kms:Decrypt", key)["IsAllowed"] is False
    with refused("AccessDeniedException", 400):
        grantee.kms.decrypt(CiphertextBlob=sealed)


def test_access_points_are_not_explained(api, server, user):
    """What comes through one is judged twice: no single answer would be true."""
    reader = user(allow("s3:GetObject"))
    with refused("InvalidParameterException", 400, "only buckets and objects"):
        explained(api, reader.principal.arn, "s3:GetObject", f"arn:aws:s3:us-east-1:{server.account}:accesspoint/any/object/x")


@pytest.mark.parametrize("action, resource", [
    ("sqs:SendMessage", "arn:aws:sqs:us-east-1:{}:any"),
    ("glacier:DeleteArchive", "arn:aws:glacier:us-east-1:{}:vaults/any"),
])
def test_what_has_a_policy_that_is_not_asked_is_not_explained(api, server, user, action, resource):
    """A policy of the queue or the vault may deny what the user's own allows."""
    reader = user(allow(action))
    with refused("InvalidParameterException", 400, "not asked here yet"):
        explained(api, reader.principal.arn, action, resource.format(server.account))


def test_policies_of_secrets_have_their_say(api, root, user):
    reader = user(allow("secretsmanager:GetSecretValue"))
    secret = root.secretsmanager.create_secret(Name=unique("secret"), SecretString="s")["ARN"]
    asked = ("secretsmanager:GetSecretValue", secret)
    assert explained(api, reader.principal.arn, *asked)["IsAllowed"] is True
    root.secretsmanager.put_resource_policy(SecretId=secret, ResourcePolicy=policy(
        deny("secretsmanager:GetSecretValue", Principal={"AWS": reader.principal.arn})))
    answer = explained(api, reader.principal.arn, *asked)
    assert (answer["Effect"], answer["DecidedBy"]) == ("ExplicitDeny", "Resource")
    with refused("AccessDeniedException", 400) as refusal:
        reader.secretsmanager.get_secret_value(SecretId=secret)
    assert refusal.message == answer["Message"]


def test_access_control_lists_are_part_of_an_explanation(api, root, user, bucket):
    """An object that its list shows to everybody, until Block Public Access of the bucket says no."""
    reader = user(allow("s3:ListAllMyBuckets"))
    resource = f"arn:aws:s3:::{bucket}/open"
    root.s3.delete_public_access_block(Bucket=bucket)
    root.s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    root.s3.put_object(Bucket=bucket, Key="open", Body=b"a")
    assert explained(api, reader.principal.arn, "s3:GetObject", resource)["IsAllowed"] is False
    root.s3.put_object_acl(Bucket=bucket, Key="open", ACL="public-read")
    assert explained(api, reader.principal.arn, "s3:GetObject", resource)["IsAllowed"] is True
    assert reader.s3.get_object(Bucket=bucket, Key="open")["Body"].read() == b"a"
    assert explained(api, reader.principal.arn, "s3:GetObjectAcl", resource)["IsAllowed"] is False
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"IgnorePublicAcls": True})
    assert explained(api, reader.principal.arn, "s3:GetObject", resource)["IsAllowed"] is False
    with refused("AccessDenied", 403):
        reader.s3.get_object(Bucket=bucket, Key="open")


def test_key_policies_have_their_say(api, root, user):
    """An administrator of everything whom the key policy does not know: refused, and said by which gate."""
    reader = user(allow("kms:*"))
    own = allow("kms:*", Principal={"AWS": root.principal.arn}, Condition={"ArnEquals": {"aws:PrincipalArn": root.principal.arn}})
    key = root.kms.create_key(Policy=policy(own), BypassPolicyLockoutSafetyCheck=True)["KeyMetadata"]["Arn"]
    answer = explained(api, reader.principal.arn, "kms:DescribeKey", key)
    assert (answer["IsAllowed"], answer["DecidedBy"]) == (False, "Resource")
    [one] = statements(answer, "Resource")
    assert one["Outcome"] == "ConditionFails" and one["Condition"]["Key"] == "aws:PrincipalArn"
    assert one["Condition"]["Found"] == [reader.principal.arn]
    with refused("AccessDeniedException", 400) as refusal:
        reader.kms.describe_key(KeyId=key)
    assert refusal.message == answer["Message"]


def test_trust_policies_have_their_say(api, root, user):
    allowed, other = user(allow("sts:AssumeRole")), user(allow("sts:AssumeRole"))
    role = create_role(root, {"AWS": allowed.principal.arn})
    assert explained(api, allowed.principal.arn, "sts:AssumeRole", role)["IsAllowed"] is True
    answer = explained(api, other.principal.arn, "sts:AssumeRole", role)
    assert (answer["IsAllowed"], answer["DecidedBy"]) == (False, "RoleTrust")
    assert statements(answer, "RoleTrust")[0]["Outcome"] == "PrincipalDiffers"


def test_conditions_are_judged_with_what_is_given(api, user):
    office = {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}
    arn = user(allow("kms:ListKeys", Condition=office)).principal.arn
    answer = explained(api, arn, "kms:ListKeys")
    assert answer["IsAllowed"] is False
    condition = statements(answer, "Identity")[0]["Condition"]
    assert (condition["Key"], condition["Wanted"]) == ("aws:SourceIp", ["10.0.0.0/8"])
    assert "Found" not in condition, "the address of whoever asks is not that of the one asked about"
    assert explained(api, arn, "kms:ListKeys", aws__SourceIp=["10.1.2.3"])["IsAllowed"] is True
    assert explained(api, arn, "kms:ListKeys", aws__SourceIp=["11.1.2.3"])["IsAllowed"] is False


def test_who_may_ask(api, root, user, server):
    """Asking takes the right to ask and the right to read policies: IAM's, and the resource's in the caller's own name."""
    arn = user().principal.arn
    for granted, missing in [("ironkeep:*", "iam:SimulatePrincipalPolicy"), ("iam:*", "ironkeep:ExplainAccess")]:
        with refused("AccessDeniedException", 400, missing):
            explained(user(allow(granted)).ironkeep, arn, "kms:ListKeys")
    auditor = user(allow(["ironkeep:ExplainAccess", "iam:SimulatePrincipalPolicy"]))
    answer = explained(auditor.ironkeep, arn, "kms:ListKeys")
    assert answer["IsAllowed"] is False
    event = event_of(root, answer, "ExplainAccess")
    assert event["requestParameters"]["principalArn"] == arn
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    with refused("AccessDeniedException", 400, "kms:GetKeyPolicy"):
        explained(auditor.ironkeep, arn, "kms:Decrypt", key)
    with refused("NoSuchEntityException", 400):
        explained(api, f"arn:aws:iam::{server.account}:user/{unique('nobody')}", "kms:ListKeys")
    with refused("InvalidParameterException", 400):
        explained(api, "alice", "kms:ListKeys")


def test_other_accounts_see_their_own_principals_and_nothing_of_the_installation(other_account, user):
    own = create_user(other_account, allow("kms:ListKeys"))
    assert explained(other_account.ironkeep, own.arn, "kms:ListKeys")["IsAllowed"] is True
    with refused("NoSuchEntityException", 400):
        explained(other_account.ironkeep, user(allow("*")).principal.arn, "kms:ListKeys")
    own_api = other_account.ironkeep
    for call in (own_api.get_status, own_api.get_counters, own_api.list_jobs, own_api.verify_journal, own_api.rotate_domain_keys):
        with refused("AccessDeniedException", 400, "management account"):
            call()
    with refused("AccessDeniedException", 400, "management account"):
        own_api.run_job(JobName="client-tokens")


def test_jobs_are_listed(api, root, server):
    answer = api.list_jobs()
    jobs = {job["Name"]: job for job in answer["Jobs"]}
    assert set(jobs) == JOBS and sorted(jobs) == [job["Name"] for job in answer["Jobs"]]
    deletion = jobs["kms-key-deletion"]
    assert (deletion["Principal"], deletion["EventName"]) == ("kms.amazonaws.com", "DeleteKey")
    assert "EverySeconds" not in deletion and jobs["last-used"]["EverySeconds"] == 15
    assert "EventName" not in jobs["last-used"]
    [one] = api.list_jobs(JobName="kms-key-deletion")["Jobs"]
    assert one["Name"] == "kms-key-deletion" and one["SetAside"] == [] and one["SetAsideCount"] == 0
    event = event_of(root, answer, "ListJobs")
    assert event["eventSource"] == "ironkeep.amazonaws.com" and event["readOnly"] is True
    with refused("NoSuchEntityException", 400, "no job `kms-key`"):
        api.list_jobs(JobName="kms-key")


def test_a_job_is_run_now_and_its_work_has_its_own_record(fresh_server):
    """The caller says when: what the round does is the job's, recorded as such."""
    server = fresh_server()
    kms = Clients(server.http, server.root).kms
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    server.stop()
    server.environment |= ahead(8)
    server.start()
    cli = CliAhead(server.http, server.root, 8)
    cli.run("configure", "add-model", "--service-model", f"file://{MODEL}", "--service-name", "ironkeep")
    round_of = cli.json("ironkeep", "run-job", "--job-name", "kms-key-deletion")
    assert (round_of["JobName"], round_of["FailureCount"], round_of["HasMore"], round_of["IsElsewhere"]) == ("kms-key-deletion", 0, False, False)
    [job] = cli.json("ironkeep", "list-jobs", "--job-name", "kms-key-deletion")["Jobs"]
    # The server may have had its own round before; this one is behind it.
    assert job["ItemCount"] == 1 and job["RoundCount"] >= 1 and "LastRoundAt" in job
    assert cli.json("kms", "list-keys")["Keys"] == []
    [asked] = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=RunJob")["Events"]
    asked = json.loads(asked["CloudTrailEvent"])
    assert asked["requestParameters"] == {"jobName": "kms-key-deletion"} and asked["userIdentity"]["type"] == "Root"
    [deleted] = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=DeleteKey")["Events"]
    assert json.loads(deleted["CloudTrailEvent"])["userIdentity"]["invokedBy"] == "kms.amazonaws.com"


def test_who_may_run_jobs(api, root, user):
    with refused("AccessDeniedException", 400, "ironkeep:RunJob"):
        user(allow("ironkeep:ListJobs")).ironkeep.run_job(JobName="client-tokens")
    with refused("AccessDeniedException", 400, "ironkeep:ListJobs"):
        user(allow("ironkeep:RunJob")).ironkeep.list_jobs()
    with refused("NoSuchEntityException", 400, "no job `everything`"):
        api.run_job(JobName="everything")
    rounds = api.list_jobs(JobName="client-tokens")["Jobs"][0]["RoundCount"]
    answer = user(allow("ironkeep:RunJob")).ironkeep.run_job(JobName="client-tokens")
    assert answer["JobName"] == "client-tokens"
    assert api.list_jobs(JobName="client-tokens")["Jobs"][0]["RoundCount"] > rounds


def test_nobody_is_answered_without_signature_or_policy(server, user):
    with refused("MissingAuthenticationTokenException", 400):
        Clients(server.http, None).ironkeep.get_status()
    with refused("AccessDeniedException", 400, "ironkeep:GetStatus"):
        user(allow("kms:*")).ironkeep.get_status()


def test_the_command_line_is_a_client(server, endpoint, user, bucket):
    status, printed, _ = ironkeep(server, endpoint, server.root, "status")
    assert status == 0 and ": ready" in printed and "journal: AVAILABLE" in printed, printed
    status, printed, _ = ironkeep(server, endpoint, server.root, "api", "ListOperations", '{"ServiceName": "sts"}')
    assert status == 0
    assert {"AssumeRole", "GetCallerIdentity"} <= {one["Name"] for one in json.loads(printed)["Operations"]}
    arn, resource = user(allow("s3:GetObject", "*", Sid="Read")).principal.arn, f"arn:aws:s3:::{bucket}/a"
    status, printed, _ = ironkeep(server, endpoint, server.root, "explain", arn, "s3:GetObject", resource)
    assert status == 0
    assert printed.startswith("Allow: It is allowed.\ndecided by Identity: test, statement Read\n"), printed
    status, printed, _ = ironkeep(server, endpoint, server.root, "explain", arn, "s3:PutObject", resource, "--all")
    assert status == 0 and printed.startswith("ImplicitDeny: User: "), printed
    assert "  Allow test, statement Read: ActionDiffers\n" in printed, printed


def test_the_command_line_lists_and_runs_jobs(server):
    status, printed, error = ironkeep(server, server.http, server.root, "jobs", "list")
    assert status == 0 and set(re.findall(r"^([a-z0-9-]+): \d+ rounds, ", printed, re.MULTILINE)) == JOBS, (printed, error)
    status, printed, _ = ironkeep(server, server.http, server.root, "jobs", "run", "client-tokens")
    assert status == 0 and printed.startswith("client-tokens: "), printed
    status, _, error = ironkeep(server, server.http, server.root, "jobs", "run", "everything")
    assert status == 1 and "NoSuchEntityException: There is no job `everything` here." in error, error


def test_the_command_line_says_why_not(server, user):
    stranger = user().principal
    status, printed, error = ironkeep(server, server.http, stranger, "status")
    assert (status, printed) == (1, "") and error.startswith("error: AccessDeniedException: User: "), error
    status, _, error = ironkeep(server, server.http, server.root, "api", "GetNothing")
    assert status == 1 and error.startswith("error: UnknownOperationException: there is no operation `GetNothing`; there are: "), error
    assert {"GetStatus", "ExplainAccess", "VerifyJournal"} <= set(re.split(r"[:,]? ", error.strip())), error
    status, _, error = ironkeep(server, server.http, stranger, "api", "GetNothing")
    assert (status, error) == (1, "error: UnknownOperationException: there is no operation `GetNothing`: see docs/own-api.md\n")
    status, _, error = ironkeep(server, server.http, server.root, "api", "GetStatus", "{")
    assert status == 1 and "the input is no JSON" in error, error
    done = subprocess.run([binary(), "status"], env=clean_environment(server.home), capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "AWS_ACCESS_KEY_ID is not set" in done.stderr


def test_the_aws_cli_speaks_it(server):
    """`aws configure add-model`, as docs/own-api.md has it."""
    cli = AwsCli(server.http, server.root)
    cli.run("configure", "add-model", "--service-model", f"file://{MODEL}", "--service-name", "ironkeep")
    assert cli.json("ironkeep", "get-status")["IsReady"] is True
