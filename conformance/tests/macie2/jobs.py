"""What the tests of Macie share: the service switched on, people in files, and jobs that run to their end."""

from conformance.principals import unique
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

ROLE = "arn:aws:iam::{}:role/service-role/AWSServiceRoleForAmazonMacie"
PEOPLE = b"name,ssn,card_number\nAnna,536-90-4399,5212345678901234\nBert,666-90-4399,5212345678901235\nCleo,219-09-8888,4929000000000000\n"


def enabled(clients):
    """The client of the service, which is on."""
    try:
        clients.macie2.enable_macie()
    except clients.macie2.exceptions.ConflictException:
        pass
    return clients.macie2


def account_of(clients):
    return clients.sts.get_caller_identity()["Account"]


def create(clients, bucket, **more):
    definition = {"bucketDefinitions": [{"accountId": account_of(clients), "buckets": [bucket]}]} | more.pop("definition", {})
    return clients.macie2.create_classification_job(**{
        "clientToken": unique("token"), "jobType": "ONE_TIME", "name": unique("job"), "s3JobDefinition": definition} | more)["jobId"]


def finished(server, clients, job):
    def is_over():
        run(server, "macie-jobs")
        described = clients.macie2.describe_classification_job(jobId=job)
        return described["jobStatus"] == "COMPLETE" and described

    return eventually(is_over, seconds=60, what="the end of the job")


def findings_of(clients, job):
    criteria = {"criterion": {"classificationDetails.jobId": {"eq": [job]}}}
    ids = clients.macie2.list_findings(findingCriteria=criteria)["findingIds"]
    return clients.macie2.get_findings(findingIds=ids)["findings"] if ids else []


def by_key(findings):
    return {finding["resourcesAffected"]["s3Object"]["key"]: finding for finding in findings}


def detections(finding):
    result = finding["classificationDetails"]["result"]
    return {found["type"]: found["count"] for item in result["sensitiveData"] for found in item["detections"]}
