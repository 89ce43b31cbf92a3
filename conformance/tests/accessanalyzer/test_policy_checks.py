"""Access Analyzer's checks of policies: what is wrong with one, what it allows anew, whom it lets in."""

import json

import pytest

from conformance.audit import event_of
from conformance.principals import allow, deny, policy
from conformance.refusal import refused


@pytest.fixture(scope="module")
def analyzer(root):
    return root.accessanalyzer


def findings(analyzer, document, policy_type="IDENTITY_POLICY", **more):
    text = document if isinstance(document, str) else policy(document)
    return analyzer.validate_policy(policyDocument=text, policyType=policy_type, **more)["findings"]


def test_findings_have_type_code_link_and_place(analyzer):
    text = json.dumps({"Version": "2012-10-17", "Statement": [
        allow("s3:GetObject", "arn:aws:s3:::b/*"), allow("iam:PassRole", "*")]}, indent=1)
    [found] = findings(analyzer, text)
    assert (found["findingType"], found["issueCode"]) == ("SECURITY_WARNING", "PASS_ROLE_WITH_STAR_IN_RESOURCE")
    assert found["learnMoreLink"].startswith("https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#")
    [location] = found["locations"]
    assert location["path"][:2] == [{"value": "Statement"}, {"index": 1}]
    start, end = location["span"]["start"], location["span"]["end"]
    assert text[start["offset"]:end["offset"]].startswith('"') and start["line"] > 8
    assert findings(analyzer, allow("s3:GetObject", "arn:aws:s3:::b/*")) == []


@pytest.mark.parametrize("policy_type, more, document, code", [
    ("IDENTITY_POLICY", {}, {"Effect": "Allow", "Resource": "*"}, "MISSING_ACTION"),
    ("RESOURCE_POLICY", {}, allow("s3:GetObject"), "MISSING_PRINCIPAL"),
    ("RESOURCE_POLICY", {"validatePolicyResourceType": "AWS::IAM::AssumeRolePolicyDocument"},
     {"Effect": "Allow", "Action": "sts:AssumeRole"}, "MISSING_PRINCIPAL"),
])
def test_documents_that_are_refused_have_the_error_as_a_finding(analyzer, policy_type, more, document, code):
    [found] = findings(analyzer, document, policy_type, **more)
    assert (found["findingType"], found["issueCode"]) == ("ERROR", code)


def test_findings_come_in_pages(analyzer):
    document = policy(*[allow("iam:PassRole", Sid=f"S{number}") for number in range(3)])
    whole = findings(analyzer, document)
    assert len(whole) >= 3
    first = analyzer.validate_policy(policyDocument=document, policyType="IDENTITY_POLICY", maxResults=1)
    rest = analyzer.validate_policy(policyDocument=document, policyType="IDENTITY_POLICY", nextToken=first["nextToken"])
    assert first["findings"] + rest["findings"] == whole
    with refused("ValidationException", 400, "nextToken"):
        analyzer.validate_policy(policyDocument=policy(allow("s3:*")), policyType="IDENTITY_POLICY", nextToken=first["nextToken"])


def test_what_validation_does_not_take(analyzer):
    with refused("ValidationException", 400, "locale"):
        findings(analyzer, allow("s3:*"), locale="DE")
    with refused("ValidationException", 400, "RESOURCE_POLICY"):
        findings(analyzer, allow("s3:*"), validatePolicyResourceType="AWS::S3::Bucket")


def no_new(analyzer, existing, new, policy_type="IDENTITY_POLICY"):
    return analyzer.check_no_new_access(
        existingPolicyDocument=policy(*existing), newPolicyDocument=policy(*new), policyType=policy_type)


def test_new_access_is_found_by_its_statement(analyzer):
    get = allow("s3:GetObject", "arn:aws:s3:::b/*")
    assert no_new(analyzer, [allow("s3:*")], [get])["result"] == "PASS"
    assert no_new(analyzer, [get], [get])["reasons"] == []
    answer = no_new(analyzer, [get], [get, allow("s3:PutObject", Sid="Put")])
    assert (answer["result"], answer["message"]) == (
        "FAIL", "The modified permissions grant new access compared to your existing policy.")
    [reason] = answer["reasons"]
    assert (reason["statementIndex"], reason["statementId"]) == (1, "Put")
    assert no_new(analyzer, [allow("s3:*"), deny("s3:Delete*")], [allow("s3:*")])["result"] == "FAIL"
    office = {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}
    assert no_new(analyzer, [get], [{**get, "Condition": office}])["result"] == "PASS"
    assert no_new(analyzer, [{**get, "Condition": office}], [get])["result"] == "FAIL"


def test_a_trust_policy_is_a_resource_policy_too(analyzer):
    def trust(who):
        return [{"Effect": "Allow", "Principal": {"AWS": who}, "Action": "sts:AssumeRole"}]

    both = ["111122223333", "444455556666"]
    assert no_new(analyzer, trust(both), trust(both[0]), "RESOURCE_POLICY")["result"] == "PASS"
    assert no_new(analyzer, trust(both[0]), trust(both), "RESOURCE_POLICY")["result"] == "FAIL"


def granted(analyzer, statements, **access):
    return analyzer.check_access_not_granted(policyDocument=policy(*statements), policyType="IDENTITY_POLICY", access=[access])


def test_access_that_must_not_be_granted_is_found(analyzer):
    statements = [allow("s3:Get*"), deny("s3:GetObject", "arn:aws:s3:::payroll/*")]
    answer = granted(analyzer, statements, actions=["s3:PutObject", "s3:GetObject"])
    assert answer["result"] == "FAIL" and [one["statementIndex"] for one in answer["reasons"]] == [0]
    assert granted(analyzer, statements, actions=["s3:PutObject"])["result"] == "PASS"
    assert granted(analyzer, statements, actions=["s3:GetObject"], resources=["arn:aws:s3:::payroll/1"])["result"] == "PASS"
    assert granted(analyzer, statements, resources=["arn:aws:s3:::photos/1"])["result"] == "FAIL"
    with refused("ValidationException", 400, "actions or resources"):
        granted(analyzer, statements)
    with refused("InvalidParameterException", 400, "Invalid action: everything"):
        granted(analyzer, statements, actions=["everything"])


@pytest.mark.parametrize("resource_type", ["AWS::S3::Bucket", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::SQS::Queue"])
def test_public_access_is_found(analyzer, resource_type):
    def check(**more):
        statement = {"Effect": "Allow", "Action": "*", "Resource": "*", **more}
        return analyzer.check_no_public_access(policyDocument=policy(statement), resourceType=resource_type)

    answer = check(Principal="*", Sid="All")
    assert answer["result"] == "FAIL" and answer["reasons"][0]["statementId"] == "All"
    assert check(Principal={"AWS": "111122223333"})["result"] == "PASS"
    org = {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}
    assert check(Principal="*", Condition=org)["result"] == "PASS"
    assert check(Principal="*", Condition={"StringLike": {"aws:PrincipalOrgID": "o-*"}})["result"] == "FAIL"


def test_a_role_that_everybody_may_assume_is_public(analyzer):
    def check(principal, action, **more):
        statement = {"Effect": "Allow", "Principal": principal, "Action": action, **more}
        return analyzer.check_no_public_access(policyDocument=policy(statement), resourceType="AWS::IAM::AssumeRolePolicyDocument")["result"]

    provider = {"Federated": "arn:aws:iam::111122223333:oidc-provider/id.example.com"}
    subject = {"StringEquals": {"id.example.com:sub": "ci"}}
    assert check("*", "sts:AssumeRole") == "FAIL"
    assert check({"AWS": "111122223333"}, "sts:AssumeRole") == "PASS"
    assert check(provider, "sts:AssumeRoleWithWebIdentity") == "FAIL"
    assert check(provider, "sts:AssumeRoleWithWebIdentity", Condition=subject) == "PASS"


@pytest.mark.parametrize("call, arguments", [
    ("check_no_new_access", {"existingPolicyDocument": policy(allow("s3:*")), "newPolicyDocument": "{}", "policyType": "IDENTITY_POLICY"}),
    ("check_access_not_granted", {"policyDocument": "no", "policyType": "RESOURCE_POLICY", "access": [{"actions": ["s3:GetObject"]}]}),
    ("check_no_public_access", {"policyDocument": "[]", "resourceType": "AWS::S3::Bucket"}),
])
def test_documents_that_are_none_are_refused(analyzer, call, arguments):
    with refused("InvalidParameterException", 400, "malformed"):
        getattr(analyzer, call)(**arguments)


def test_who_may_ask(analyzer, root, user):
    arguments = {"policyDocument": policy(allow("s3:*")), "policyType": "IDENTITY_POLICY"}
    with refused("AccessDeniedException", 403, "access-analyzer:ValidatePolicy"):
        user(allow("access-analyzer:Check*")).accessanalyzer.validate_policy(**arguments)
    answer = user(allow("access-analyzer:ValidatePolicy")).accessanalyzer.validate_policy(**arguments)
    event = event_of(root, answer, "ValidatePolicy")
    assert (event["eventSource"], event["readOnly"]) == ("access-analyzer.amazonaws.com", True)
    with refused("NotImplemented", 501):
        analyzer.list_analyzers()
