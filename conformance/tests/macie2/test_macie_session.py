"""The service on and off, the identifiers that there are, and sample findings."""

import pytest

from conformance.principals import Clients, allow, create_account, unique
from conformance.refusal import refused
from conformance.tests.macie2.jobs import ROLE, account_of, enabled


@pytest.fixture
def fresh(server):
    """An account that never had the service on."""
    return Clients(server.http, create_account(server))


def test_it_is_off_until_it_is_on(fresh):
    with refused("AccessDeniedException", 403, "Macie is not enabled"):
        fresh.macie2.get_macie_session()
    with refused("AccessDeniedException", 403, "Macie is not enabled"):
        fresh.macie2.list_findings()
    fresh.macie2.enable_macie(findingPublishingFrequency="ONE_HOUR")
    with refused("ConflictException", 409):
        fresh.macie2.enable_macie()
    session = fresh.macie2.get_macie_session()
    assert (session["status"], session["findingPublishingFrequency"]) == ("ENABLED", "ONE_HOUR")
    assert session["serviceRole"] == ROLE.format(account_of(fresh))
    role = fresh.iam.get_role(RoleName="AWSServiceRoleForAmazonMacie")["Role"]
    assert role["Arn"] == session["serviceRole"]
    fresh.macie2.update_macie_session(status="PAUSED", findingPublishingFrequency="SIX_HOURS")
    session = fresh.macie2.get_macie_session()
    assert (session["status"], session["findingPublishingFrequency"]) == ("PAUSED", "SIX_HOURS")
    assert fresh.macie2.get_automated_discovery_configuration()["status"] == "DISABLED"
    fresh.macie2.disable_macie()
    with refused("AccessDeniedException", 403, "Macie is not enabled"):
        fresh.macie2.get_macie_session()
    fresh.macie2.enable_macie()


def test_who_switches_it_on_has_to_be_let_make_its_role(fresh, server):
    from conformance.principals import create_user
    someone = Clients(server.http, create_user(fresh, allow("macie2:*")))
    with refused("AccessDeniedException", 403, "iam:CreateRole"):
        someone.macie2.enable_macie()


def test_managed_identifiers(root):
    macie = enabled(root)
    items, token = [], None
    while True:
        page = macie.list_managed_data_identifiers(**({"nextToken": token} if token else {}))
        items += page["items"]
        token = page.get("nextToken")
        if not token:
            break
    categories = {item["id"]: item["category"] for item in items}
    assert len(items) == len(categories) > 130
    assert categories["CREDIT_CARD_NUMBER"] == "FINANCIAL_INFORMATION"
    assert categories["USA_SOCIAL_SECURITY_NUMBER"] == "PERSONAL_INFORMATION"
    assert categories["OPENSSH_PRIVATE_KEY"] == "CREDENTIALS"


def test_sample_findings_and_their_statistics(fresh):
    macie = fresh.macie2
    macie.enable_macie()
    macie.create_sample_findings(findingTypes=["SensitiveData:S3Object/Personal", "SensitiveData:S3Object/Credentials"])
    macie.create_sample_findings(findingTypes=["SensitiveData:S3Object/Personal"])
    ids = macie.list_findings()["findingIds"]
    assert len(ids) == 3
    found = macie.get_findings(findingIds=ids)["findings"]
    assert all(finding["sample"] and finding["severity"] == {"description": "High", "score": 3} for finding in found)
    counts = macie.get_finding_statistics(groupBy="type")["countsByGroup"]
    assert counts == [{"count": 2, "groupKey": "SensitiveData:S3Object/Personal"}, {"count": 1, "groupKey": "SensitiveData:S3Object/Credentials"}]
    personal = macie.list_findings(findingCriteria={"criterion": {"type": {"eq": ["SensitiveData:S3Object/Personal"]}}})
    assert len(personal["findingIds"]) == 2
    rest = macie.list_findings(findingCriteria={"criterion": {"type": {"neq": ["SensitiveData:S3Object/Personal"]}}})
    assert len(rest["findingIds"]) == 1
    pages = macie.list_findings(maxResults=2)
    assert len(pages["findingIds"]) == 2
    assert len(macie.list_findings(maxResults=2, nextToken=pages["nextToken"])["findingIds"]) == 1
    with refused("ValidationException", 400, "not a valid field"):
        macie.list_findings(findingCriteria={"criterion": {"colour": {"eq": ["red"]}}})
    with refused("ValidationException", 400, "no sample findings"):
        macie.create_sample_findings(findingTypes=["Policy:IAMUser/S3BucketPublic"])


def test_custom_identifiers(root):
    macie = enabled(root)
    assert macie.test_custom_data_identifier(regex=r"E-\d{6}", keywords=["employee"], sampleText="employee E-123456, E-1, E-654321")["matchCount"] == 2
    assert macie.test_custom_data_identifier(regex=r"E-\d{6}", ignoreWords=["E-1234"], sampleText="E-123456")["matchCount"] == 0
    with refused("ValidationException", 400, "regular expression"):
        macie.test_custom_data_identifier(regex=r"(?=x)y", sampleText="xy")
    with refused("ValidationException", 400, "ascending"):
        macie.create_custom_data_identifier(name="x", regex="abc", severityLevels=[
            {"occurrencesThreshold": 5, "severity": "HIGH"}, {"occurrencesThreshold": 1, "severity": "LOW"}])
    made = macie.create_custom_data_identifier(name=unique("custom"), regex=r"E-\d{6}", description="d", tags={"team": "hr"})["customDataIdentifierId"]
    described = macie.get_custom_data_identifier(id=made)
    assert (described["regex"], described["maximumMatchDistance"], described["deleted"], described["tags"]) == (r"E-\d{6}", 50, False, {"team": "hr"})
    macie.tag_resource(resourceArn=described["arn"], tags={"more": "1"})
    macie.untag_resource(resourceArn=described["arn"], tagKeys=["team"])
    assert macie.list_tags_for_resource(resourceArn=described["arn"])["tags"] == {"more": "1"}
    listed = {item["id"] for page in macie.get_paginator("list_custom_data_identifiers").paginate() for item in page["items"]}
    assert made in listed
    macie.delete_custom_data_identifier(id=made)
    with refused("ResourceNotFoundException", 404):
        macie.delete_custom_data_identifier(id=made)
    batch = macie.batch_get_custom_data_identifiers(ids=[made, "none"])
    assert [(item["id"], item["deleted"]) for item in batch["customDataIdentifiers"]] == [(made, True)]
    assert batch["notFoundIdentifierIds"] == ["none"]


def test_what_is_not_built_says_so(root):
    enabled(root)
    with refused("NotImplemented", 501):
        root.macie2.list_allow_lists()
