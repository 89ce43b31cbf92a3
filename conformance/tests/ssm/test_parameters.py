"""Parameter Store by boto3 and the AWS CLI: versions, labels, hierarchies, tiers, keys, filters, tags, and who may."""

import base64
import datetime
import json
import uuid

import pytest

from conformance.audit import event_of, events
from conformance.principals import Clients, allow, create_account, create_user, deny, unique
from conformance.refusal import refused


@pytest.fixture
def ssm(root):
    return root.ssm


def path():
    return "/" + unique("app")


def put(ssm, name, value="one", **options):
    return ssm.put_parameter(**{"Name": name, "Value": value, "Type": "String"} | options)


def value(ssm, name, **options):
    return ssm.get_parameter(Name=name, **options)["Parameter"]["Value"]


def test_a_parameter_is_written_read_and_described(server, ssm):
    name = f"{path()}/host"
    assert put(ssm, name, "db.example.com", Description="the database") | {"ResponseMetadata": 0} == {"Version": 1, "Tier": "Standard", "ResponseMetadata": 0}
    found = ssm.get_parameter(Name=name)["Parameter"]
    arn = f"arn:aws:ssm:us-east-1:{server.account}:parameter{name}"
    assert (found["Name"], found["Type"], found["Value"], found["Version"], found["ARN"], found["DataType"]) == (name, "String", "db.example.com", 1, arn, "text")
    assert "Selector" not in found and abs(found["LastModifiedDate"] - datetime.datetime.now(datetime.timezone.utc)) < datetime.timedelta(minutes=1)
    assert value(ssm, arn) == "db.example.com"
    with refused("ParameterAlreadyExists", 400, "set the overwrite option"):
        put(ssm, name)
    assert ssm.put_parameter(Name=name, Value="two", Overwrite=True)["Version"] == 2
    [described] = ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [name]}])["Parameters"]
    assert (described["Description"], described["Type"], described["Version"], described["Tier"], described["Policies"]) == ("the database", "String", 2, "Standard", [])
    assert described["LastModifiedUser"] == server.root.arn and described["ARN"] == arn and "KeyId" not in described
    ssm.delete_parameter(Name=name)
    for call in (ssm.get_parameter, ssm.delete_parameter, ssm.get_parameter_history):
        with refused("ParameterNotFound", 400, f"Parameter {name} not found"):
            call(Name=name)
    assert put(ssm, name)["Version"] == 1, "a new parameter begins anew"


def test_a_secure_string_lies_under_its_key(root, ssm, key):
    """Of the two tiers the values lie in two forms; both are read under the same context."""
    home = path()
    context = lambda name: {"PARAMETER_ARN": f"arn:aws:ssm:us-east-1:{root.sts.get_caller_identity()['Account']}:parameter{name}"}
    put(ssm, f"{home}/default", "s3cr3t", Type="SecureString")
    [alias] = [alias for alias in root.kms.list_aliases()["Aliases"] if alias["AliasName"] == "alias/aws/ssm"]
    managed = root.kms.describe_key(KeyId=alias["TargetKeyId"])["KeyMetadata"]
    assert (managed["KeyManager"], managed["Description"]) == ("AWS", "Default key that protects my SSM parameters when no other key is defined")
    assert value(ssm, f"{home}/default", WithDecryption=True) == "s3cr3t"
    put(ssm, f"{home}/own", "s3cr3t", Type="SecureString", KeyId=key)
    closed = value(ssm, f"{home}/own")
    assert root.kms.decrypt(CiphertextBlob=base64.b64decode(closed), EncryptionContext=context(f"{home}/own"))["Plaintext"] == b"s3cr3t"
    put(ssm, f"{home}/advanced", "x" * 8192, Type="SecureString", KeyId=key, Tier="Advanced")
    assert value(ssm, f"{home}/advanced", WithDecryption=True) == "x" * 8192 and "x" * 100 not in value(ssm, f"{home}/advanced")
    keys = {parameter["Name"]: parameter["KeyId"] for parameter in ssm.describe_parameters(ParameterFilters=[{"Key": "Path", "Values": [home]}])["Parameters"]}
    assert keys == {f"{home}/default": "alias/aws/ssm", f"{home}/own": key, f"{home}/advanced": key}
    root.kms.disable_key(KeyId=key)
    for name in ("own", "advanced"):
        with refused("InvalidKeyId", 400, "is disabled"):
            value(ssm, f"{home}/{name}", WithDecryption=True)
        assert value(ssm, f"{home}/{name}"), "who does not ask for it in the clear needs no key"
        with refused("InvalidKeyId", 400, "is disabled"):
            ssm.put_parameter(Name=f"{home}/{name}", Value="x", Overwrite=True, KeyId=key)
    with refused("InvalidKeyId", 400):
        put(ssm, f"{home}/none", Type="SecureString", KeyId="alias/none")
    with refused("ValidationException", 400, "KeyId is required for SecureString type parameter only"):
        put(ssm, f"{home}/text", KeyId=key)


def test_versions_have_labels_and_selectors(ssm):
    name = f"{path()}/db"
    put(ssm, name, "1")
    for number in ("2", "3"):
        ssm.put_parameter(Name=name, Value=number, Overwrite=True)
    assert ssm.label_parameter_version(Name=name, Labels=["prod", "9th"], ParameterVersion=1) | {"ResponseMetadata": 0} == {"InvalidLabels": ["9th"], "ParameterVersion": 1, "ResponseMetadata": 0}
    assert ssm.label_parameter_version(Name=name, Labels=["test"])["ParameterVersion"] == 3
    for selector, wanted in ((":1", "1"), (":2", "2"), (":prod", "1"), (":test", "3")):
        found = ssm.get_parameter(Name=name + selector)["Parameter"]
        assert (found["Value"], found["Selector"], found["Name"]) == (wanted, selector, name)
    for selector in (":4", ":0", ":none"):
        with refused("ParameterVersionNotFound", 400, "could not find version"):
            ssm.get_parameter(Name=name + selector)
    ssm.label_parameter_version(Name=name, Labels=["prod"], ParameterVersion=2)
    assert value(ssm, f"{name}:prod") == "2"
    history = [(version["Version"], version["Value"], version["Labels"]) for version in ssm.get_parameter_history(Name=name)["Parameters"]]
    assert history == [(1, "1", []), (2, "2", ["prod"]), (3, "3", ["test"])]
    pages = [len(page["Parameters"]) for page in ssm.get_paginator("get_parameter_history").paginate(Name=name, PaginationConfig={"PageSize": 2})]
    assert pages == [2, 1]
    gone = ssm.unlabel_parameter_version(Name=name, ParameterVersion=2, Labels=["prod", "test"])
    assert (gone["RemovedLabels"], gone["InvalidLabels"]) == (["prod"], ["test"])
    with refused("ParameterVersionNotFound", 400):
        ssm.unlabel_parameter_version(Name=name, ParameterVersion=9, Labels=["prod"])
    with refused("ParameterNotFound", 400):
        ssm.get_parameter_history(Name=f"{name}:1")


def test_a_hundred_versions_are_kept(ssm):
    name = f"{path()}/db"
    put(ssm, name, "1")
    ssm.label_parameter_version(Name=name, Labels=["first"])
    for number in range(2, 101):
        ssm.put_parameter(Name=name, Value=str(number), Overwrite=True)
    with refused("ParameterMaxVersionLimitExceeded", 400, "the oldest version, can't be deleted because it has a label"):
        ssm.put_parameter(Name=name, Value="101", Overwrite=True)
    ssm.label_parameter_version(Name=name, Labels=["first"], ParameterVersion=2)
    assert ssm.put_parameter(Name=name, Value="101", Overwrite=True)["Version"] == 101
    versions = [version["Version"] for page in ssm.get_paginator("get_parameter_history").paginate(Name=name) for version in page["Parameters"]]
    assert versions == list(range(2, 102))
    with refused("ParameterVersionNotFound", 400):
        value(ssm, f"{name}:1")


def test_several_are_read_and_deleted_at_once(ssm):
    home = path()
    put(ssm, f"{home}/a", "1")
    put(ssm, f"{home}/b", "2", Type="SecureString")
    names = [f"{home}/b", f"{home}/none", f"{home}/a:1", f"{home}/a:7", f"{home}/b"]
    found = ssm.get_parameters(Names=names, WithDecryption=True)
    assert [(parameter["Name"], parameter["Value"]) for parameter in found["Parameters"]] == [(f"{home}/b", "2"), (f"{home}/a", "1")]
    assert found["InvalidParameters"] == [f"{home}/none", f"{home}/a:7"]
    with refused("ValidationException", 400):
        ssm.get_parameters(Names=[f"{home}/{number}" for number in range(11)])
    gone = ssm.delete_parameters(Names=[f"{home}/a", f"{home}/none"])
    assert (gone["DeletedParameters"], gone["InvalidParameters"]) == ([f"{home}/a"], [f"{home}/none"])
    assert ssm.get_parameters(Names=[f"{home}/a"])["InvalidParameters"] == [f"{home}/a"]


def test_paths_are_read_page_by_page(ssm, key):
    home = path()
    for number in range(12):
        put(ssm, f"{home}/list/{number:02}", str(number))
    put(ssm, f"{home}/list/deep/er", "deep", Type="SecureString", KeyId=key)
    put(ssm, f"{home}/listing", "beside")
    put(ssm, f"{home}/list-", "beside")

    def below(**options):
        pages = ssm.get_paginator("get_parameters_by_path").paginate(**{"Path": f"{home}/list"} | options)
        found = [page["Parameters"] for page in pages]
        assert all(found[:-1]), "a page in the middle is not empty"
        return [parameter["Name"].removeprefix(f"{home}/") for page in found for parameter in page]

    level = [f"list/{number:02}" for number in range(12)]
    assert below() == level and below(Path=f"{home}/list/") == level
    assert below(Recursive=True) == [*level, "list/deep/er"]
    assert below(Path=home) == ["list-", "listing"] and below(Path=f"{home}/nothing") == []
    assert len(ssm.get_parameters_by_path(Path=home, Recursive=True)["Parameters"]) == 10
    only = lambda key, *values: below(Recursive=True, ParameterFilters=[{"Key": key, "Values": list(values)}])
    assert only("Type", "SecureString") == ["list/deep/er"] == only("KeyId", key)
    ssm.label_parameter_version(Name=f"{home}/list/03", Labels=["prod"])
    ssm.put_parameter(Name=f"{home}/list/03", Value="new", Overwrite=True)
    labelled = ssm.get_parameters_by_path(Path=f"{home}/list", ParameterFilters=[{"Key": "Label", "Values": ["prod"]}])["Parameters"]
    assert [(parameter["Value"], parameter["Version"]) for parameter in labelled] == [("3", 1)]
    opened = ssm.get_parameters_by_path(Path=f"{home}/list/deep", WithDecryption=True)["Parameters"]
    assert [parameter["Value"] for parameter in opened] == ["deep"]
    with refused("InvalidFilterKey", 400):
        ssm.get_parameters_by_path(Path=home, ParameterFilters=[{"Key": "Tier", "Values": ["Standard"]}])
    with refused("ValidationException", 400, "must begin with a forward slash"):
        ssm.get_parameters_by_path(Path=home[1:])
    with refused("ValidationException", 400):
        ssm.get_parameters_by_path(Path=home, MaxResults=11)
    token = ssm.get_parameters_by_path(Path=f"{home}/list", MaxResults=1)["NextToken"]
    with refused("InvalidNextToken", 400):
        ssm.get_parameters_by_path(Path=home, MaxResults=1, NextToken=token)


def test_filters_of_descriptions(ssm, key):
    home = path()
    put(ssm, f"{home}/one", Tags=[{"Key": "team", "Value": "red"}])
    put(ssm, f"{home}/two", "a,b", Type="StringList", Tags=[{"Key": "team", "Value": "blue"}])
    put(ssm, f"{home}/deep/three", Type="SecureString", KeyId=key, Tier="Advanced")

    def found(*filters):
        below = {"Key": "Path", "Option": "Recursive", "Values": [home]}
        pages = ssm.get_paginator("describe_parameters").paginate(ParameterFilters=[below, *filters], PaginationConfig={"PageSize": 1})
        return [parameter["Name"].removeprefix(f"{home}/") for page in pages for parameter in page["Parameters"]]

    one = lambda key, *values, **option: found({"Key": key, "Values": list(values)} | option)
    assert found() == ["deep/three", "one", "two"]
    assert one("Type", "String") == ["one"] and one("Type", "String", Option="BeginsWith") == ["one", "two"]
    assert one("KeyId", key) == ["deep/three"] and one("Tier", "Advanced") == ["deep/three"] and one("DataType", "text") == found()
    assert one("Name", f"{home}/one") == ["one"] and one("Name", f"{home}/o", Option="BeginsWith") == ["one"] and one("Name", "hre", Option="Contains") == ["deep/three"]
    assert one("tag:team", "red", "blue") == ["one", "two"] and found({"Key": "tag:team"}) == ["one", "two"] and one("tag:team", "x") == []
    assert [parameter["Name"] for parameter in ssm.describe_parameters(Filters=[{"Key": "Name", "Values": [f"{home}/t"]}])["Parameters"]] == [f"{home}/two"]
    assert ssm.describe_parameters(Shared=True)["Parameters"] == []
    for wrong, code in (({"Key": "Label", "Values": ["x"]}, "InvalidFilterKey"), ({"Key": "Type", "Option": "Contains", "Values": ["x"]}, "InvalidFilterOption"),
                        ({"Key": "Type", "Values": ["Text"]}, "InvalidFilterValue"), ({"Key": "Name"}, "InvalidFilterValue"), ({"Key": "Path", "Values": ["/x"]}, "InvalidFilterKey")):
        with refused(code, 400):
            found(wrong)


def test_tiers(ssm):
    home = path()
    with refused("ValidationException", 400, "4096 characters"):
        put(ssm, f"{home}/a", "x" * 4097)
    with refused("ValidationException", 400, "8192 characters"):
        put(ssm, f"{home}/a", "x" * 8193, Tier="Advanced")
    assert put(ssm, f"{home}/a", "x" * 4096, Tier="Intelligent-Tiering")["Tier"] == "Standard"
    assert put(ssm, f"{home}/a", "x" * 4097, Tier="Intelligent-Tiering", Overwrite=True)["Tier"] == "Advanced"
    assert put(ssm, f"{home}/a", "x" * 8192, Overwrite=True)["Tier"] == "Advanced", "it stays what it is"
    with refused("ValidationException", 400, "can't downgrade"):
        put(ssm, f"{home}/a", "x", Tier="Standard", Overwrite=True)
    tiers = [version["Tier"] for version in ssm.get_parameter_history(Name=f"{home}/a")["Parameters"]]
    assert tiers == ["Standard", "Advanced", "Advanced"]


def test_what_a_parameter_may_be(server, ssm):
    home = path()
    plain = unique("plain")
    put(ssm, plain)
    assert value(ssm, f"arn:aws:ssm:us-east-1:{server.account}:parameter/{plain}") == "one"
    for overwrite in (False, True):
        with refused("ParameterAlreadyExists", 400):
            put(ssm, f"/{plain}", Overwrite=overwrite)
    with refused("ParameterNotFound", 400):
        value(ssm, f"/{plain}")
    for name, code in (("a b", "ValidationException"), ("awsome", "ValidationException"), ("/ssm/x", "ValidationException"), ("a/b", "ValidationException"),
                       ("/aws/x", "AccessDeniedException"), ("/a" * 16, "HierarchyLevelLimitExceededException")):
        with refused(code, 400):
            put(ssm, name)
    with refused("ValidationException", 400, "type is required"):
        ssm.put_parameter(Name=f"{home}/x", Value="x")
    with refused("ValidationException", 400, "greater than or equal to 1"):
        put(ssm, f"{home}/x", "")
    for kind in ("aws:ec2:image", "aws:ssm:integration"):
        with refused("ValidationException", 400, "data type is not supported"):
            put(ssm, f"{home}/x", "ami-12345678", DataType=kind)
    put(ssm, f"{home}/number", "100", AllowedPattern=r"\d{1,4}", DataType="text")
    with refused("ParameterPatternMismatchException", 400, "cannot be validated against allowedPattern"):
        ssm.put_parameter(Name=f"{home}/number", Value="10,000", Overwrite=True)
    ssm.put_parameter(Name=f"{home}/number", Value="10,000", AllowedPattern=r"[\d,]+", Overwrite=True)
    with refused("InvalidAllowedPatternException", 400):
        put(ssm, f"{home}/x", AllowedPattern="(")
    # A type changes with its value, as Terraform counts on.
    put(ssm, f"{home}/number", "7", Type="SecureString", Overwrite=True)
    assert [version["Type"] for version in ssm.get_parameter_history(Name=f"{home}/number")["Parameters"]] == ["String", "String", "SecureString"]


def test_tags(ssm):
    name = f"{path()}/x"
    put(ssm, name, Tags=[{"Key": "team", "Value": "red"}])
    which = {"ResourceType": "Parameter", "ResourceId": name}
    ssm.add_tags_to_resource(**which, Tags=[{"Key": "team", "Value": "blue"}, {"Key": "cost", "Value": ""}])
    assert ssm.list_tags_for_resource(**which)["TagList"] == [{"Key": "cost", "Value": ""}, {"Key": "team", "Value": "blue"}]
    ssm.remove_tags_from_resource(**which, TagKeys=["cost", "absent"])
    assert ssm.list_tags_for_resource(**which)["TagList"] == [{"Key": "team", "Value": "blue"}]
    with refused("ValidationException", 400, "tags and overwrite can't be used together"):
        put(ssm, name, Overwrite=True, Tags=[{"Key": "a", "Value": "b"}])
    with refused("TooManyTagsError", 400):
        ssm.add_tags_to_resource(**which, Tags=[{"Key": f"k{number}", "Value": "v"} for number in range(50)])
    with refused("InvalidResourceId", 400):
        ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=f"{name}/none")
    for call in (lambda: ssm.list_tags_for_resource(ResourceType="Document", ResourceId="x"), lambda: ssm.list_documents(),
                 lambda: ssm.get_resource_policies(ResourceArn=f"arn:aws:ssm:us-east-1:111122223333:parameter{name}")):
        with refused("NotImplemented", 501):
            call()


def test_who_may_do_what(server, root, ssm, key):
    home = path()
    put(ssm, f"{home}/a", Tags=[{"Key": "team", "Value": "red"}])
    put(ssm, f"{home}/b", Type="SecureString", KeyId=key)
    arn = lambda name: f"arn:aws:ssm:us-east-1:{server.account}:parameter{name}"

    def user(*statements):
        return Clients(server.http, create_user(root, *statements)).ssm

    get = "ssm:GetParameter"
    for statement in (allow(get, arn(f"{home}/a")), allow(get, arn(f"{home}/*")), allow(get, Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}),
                      allow(get, Condition={"StringEquals": {"ssm:resourceTag/team": "red"}})):
        assert value(user(statement), f"{home}/a") == "one"
    for statements in ([], [allow(get, arn(f"{home}/ax"))], [allow(get), deny(get, arn(f"{home}/a"))], [allow(get, Condition={"StringEquals": {"aws:ResourceTag/team": "blue"}})]):
        with refused("AccessDeniedException", 400, f"not authorized to perform: ssm:GetParameter on resource: {arn(home)}/a"):
            value(user(*statements), f"{home}/a")
    with refused("AccessDeniedException", 400):
        value(user(), f"{home}/none")
    # One of several is enough to refuse them all, and a path is one resource.
    with refused("AccessDeniedException", 400, "ssm:GetParameters "):
        user(allow("ssm:GetParameters", arn(f"{home}/a"))).get_parameters(Names=[f"{home}/a", f"{home}/b"])
    walker = user(allow("ssm:GetParametersByPath", arn(home)), deny(get, arn(f"{home}/a")))
    assert [parameter["Name"] for parameter in walker.get_parameters_by_path(Path=home)["Parameters"]] == [f"{home}/a", f"{home}/b"]
    # With a slash at its end or without, a path is the same resource.
    barred = user(allow("ssm:GetParametersByPath"), deny("ssm:GetParametersByPath", arn(home)))
    for slash in ("", "/"):
        assert len(walker.get_parameters_by_path(Path=home + slash)["Parameters"]) == 2
        with refused("AccessDeniedException", 400, f"{arn(home)} "):
            barred.get_parameters_by_path(Path=home + slash)
    assert user(allow("ssm:GetParametersByPath", arn("/"))).get_parameters_by_path(Path="/", MaxResults=1)
    flat = user(allow("ssm:GetParametersByPath"), deny("ssm:GetParametersByPath", Condition={"StringEquals": {"ssm:Recursive": "true"}}))
    assert len(flat.get_parameters_by_path(Path=home)["Parameters"]) == 2
    with refused("AccessDeniedException", 400):
        flat.get_parameters_by_path(Path=home, Recursive=True)
    reader = user(allow(get))
    assert value(reader, f"{home}/b")
    with refused("AccessDeniedException", 400, "kms:Decrypt"):
        value(reader, f"{home}/b", WithDecryption=True)
    bound = {"StringEquals": {"kms:EncryptionContext:PARAMETER_ARN": arn(f"{home}/b"), "kms:ViaService": "ssm.us-east-1.amazonaws.com"}}
    assert value(user(allow(get), allow("kms:Decrypt", key, Condition=bound)), f"{home}/b", WithDecryption=True) == "one"
    maker = user(allow("ssm:PutParameter", Condition={"StringEquals": {"ssm:Overwrite": "false", "ssm:Policies": "false"}}))
    put(maker, f"{home}/c")
    with refused("AccessDeniedException", 400, "ssm:PutParameter"):
        put(maker, f"{home}/c", Overwrite=True)
    with refused("AccessDeniedException", 400, "ssm:AddTagsToResource"):
        put(maker, f"{home}/d", Tags=[{"Key": "team", "Value": "red"}])
    tagger = user(allow(["ssm:PutParameter", "ssm:AddTagsToResource"], Condition={"StringEquals": {"aws:RequestTag/team": "red"}}))
    put(tagger, f"{home}/d", Tags=[{"Key": "team", "Value": "red"}])
    with refused("AccessDeniedException", 400):
        put(tagger, f"{home}/e", Tags=[{"Key": "team", "Value": "blue"}])


def test_another_account_learns_nothing(server, ssm):
    name = f"{path()}/a"
    put(ssm, name)
    other = Clients(server.http, create_account(server)).ssm
    arn = f"arn:aws:ssm:us-east-1:{server.account}:parameter{name}"
    texts = []
    for asked in (arn, f"{arn}-none"):
        with refused("AccessDeniedException", 400, "because no resource-based policy allows the ssm:GetParameter action") as refusal:
            value(other, asked)
        texts.append(refusal.message.replace(asked, "ARN"))
    assert texts[0] == texts[1]
    with refused("ParameterNotFound", 400):
        value(other, name)


def test_secrets_are_read_by_the_name_of_a_parameter(server, root, ssm):
    name = unique("app/db")
    made = root.secretsmanager.create_secret(Name=name, SecretString="first")
    root.secretsmanager.put_secret_value(SecretId=name, SecretString="second")
    reference = f"/aws/reference/secretsmanager/{name}"
    found = ssm.get_parameter(Name=reference, WithDecryption=True)["Parameter"]
    assert (found["Name"], found["Type"], found["Value"], found["Version"], found["ARN"]) == (reference, "SecureString", "second", 0, made["ARN"])
    source = json.loads(found["SourceResult"])
    assert (source["ARN"], source["Name"], source["SecretString"], source["VersionStages"]) == (made["ARN"], name, "second", ["AWSCURRENT"])
    for selector in ("AWSPREVIOUS", made["VersionId"]):
        assert ssm.get_parameter(Name=f"{reference}:{selector}", WithDecryption=True)["Parameter"]["Value"] == "first"
    several = ssm.get_parameters(Names=[reference, f"{reference}-none"], WithDecryption=True)
    assert [parameter["Value"] for parameter in several["Parameters"]] == ["second"] and several["InvalidParameters"] == [f"{reference}-none"]
    with refused("ValidationException", 400, "WithDecryption flag must be True"):
        ssm.get_parameter(Name=reference)
    with refused("ParameterNotFound", 400, "ResourceNotFoundException"):
        ssm.get_parameter(Name=f"{reference}-none", WithDecryption=True)
    half = Clients(server.http, create_user(root, allow("ssm:GetParameter")))
    with refused("AccessDeniedException", 400, "secretsmanager:GetSecretValue"):
        half.ssm.get_parameter(Name=reference, WithDecryption=True)


def test_the_cli_reads_what_it_writes(cli):
    name = f"{path()}/cli"
    assert cli.json("ssm", "put-parameter", "--name", name, "--value", "s3cr3t", "--type", "SecureString")["Version"] == 1
    assert cli.json("ssm", "get-parameter", "--name", name, "--with-decryption")["Parameter"]["Value"] == "s3cr3t"
    assert [parameter["Name"] for parameter in cli.json("ssm", "get-parameters-by-path", "--path", name.rsplit("/", 1)[0])["Parameters"]] == [name]


def test_the_trail_has_the_call_and_not_the_value(server, root, ssm):
    marker, name = uuid.uuid4().hex, f"{path()}/x"
    asked = put(ssm, name, marker, Type="SecureString")
    event = event_of(root, asked, "PutParameter")
    assert event["requestParameters"] == {"name": name, "type": "SecureString", "value": "HIDDEN_DUE_TO_SECURITY_REASONS"}
    assert event["responseElements"] == {"version": 1, "tier": "Standard"} and event["readOnly"] is False
    assert [resource["ARN"] for resource in event["resources"]] == [f"arn:aws:ssm:us-east-1:{server.account}:parameter{name}"]
    asked = ssm.get_parameter(Name=name, WithDecryption=True)
    event = event_of(root, asked, "GetParameter")
    assert event["requestParameters"] == {"name": name, "withDecryption": True} and event["responseElements"] is None and event["readOnly"] is True
    arn = asked["Parameter"]["ARN"]
    for operation in ("Encrypt", "Decrypt"):
        [use] = [event for event in events(root, name=operation) if ((event["requestParameters"] or {}).get("encryptionContext") or {}).get("PARAMETER_ARN") == arn]
        assert use["userIdentity"]["invokedBy"] == "ssm.amazonaws.com"
    assert marker not in str(events(root, name="PutParameter")) and marker not in server.log()
