"""Makes requests.json with botocore, and checks that botocore reads responses.json as meant.

    python3 make.py            writes requests.json, checks responses.json
"""
import base64
import datetime
import json
import pathlib
import urllib.parse
import xml.etree.ElementTree

import botocore
import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.parsers import create_parser

HERE = pathlib.Path(__file__).parent
ORIGIN = f"botocore {botocore.__version__}"
WHEN = datetime.datetime(2026, 5, 1, 12, 0, 0, tzinfo=datetime.timezone.utc)
POLICY = '{"Version":"2012-10-17","Statement":[]}'
KEY = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
SSE_RULE = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": KEY},
            "BucketKeyEnabled": True}

REQUESTS = [
    ("kms", "CreateKey", {"Description": "d \" \\ é", "KeyUsage": "ENCRYPT_DECRYPT", "MultiRegion": False,
                          "Tags": [{"TagKey": "a", "TagValue": ""}]}),
    ("kms", "Encrypt", {"KeyId": "alias/a", "Plaintext": b"\x00\xff", "EncryptionContext": {"k": "v"}}),
    ("kms", "Decrypt", {"CiphertextBlob": b"blob", "GrantTokens": ["t"], "DryRun": True}),
    ("kms", "GenerateDataKey", {"KeyId": KEY, "KeySpec": "AES_256"}),
    ("kms", "ReEncrypt", {"CiphertextBlob": b"blob", "DestinationKeyId": KEY,
                          "SourceEncryptionContext": {"a": "b"}}),
    ("kms", "ListKeys", {"Limit": 10, "Marker": "m"}),
    ("kms", "ScheduleKeyDeletion", {"KeyId": KEY, "PendingWindowInDays": 7}),
    ("kms", "PutKeyPolicy", {"KeyId": KEY, "PolicyName": "default", "Policy": POLICY}),
    ("kms", "ImportKeyMaterial", {"KeyId": KEY, "ImportToken": b"t", "EncryptedKeyMaterial": b"m",
                                  "ValidTo": WHEN, "ExpirationModel": "KEY_MATERIAL_EXPIRES"}),
    ("kms", "CreateGrant", {"KeyId": KEY, "GranteePrincipal": "arn:aws:iam::123456789012:user/u",
                            "Operations": ["Decrypt", "Encrypt"],
                            "Constraints": {"EncryptionContextSubset": {"k": "v"}}}),
    ("cloudtrail", "LookupEvents", {"LookupAttributes": [{"AttributeKey": "EventName",
                                                          "AttributeValue": "Decrypt"}],
                                    "StartTime": WHEN, "MaxResults": 50}),
    ("cloudtrail", "CreateTrail", {"Name": "abc", "S3BucketName": "b", "IsMultiRegionTrail": True,
                                   "TagsList": [{"Key": "k", "Value": "v"}]}),
    ("iam", "CreateUser", {"UserName": "alice", "Path": "/a/", "Tags": [{"Key": "k", "Value": "a+b c=é"},
                                                                       {"Key": "l", "Value": ""}]}),
    ("iam", "CreateAccessKey", {}),
    ("iam", "PutUserPolicy", {"UserName": "alice", "PolicyName": "p", "PolicyDocument": POLICY}),
    ("iam", "CreateRole", {"RoleName": "r", "AssumeRolePolicyDocument": POLICY, "MaxSessionDuration": 3600}),
    ("iam", "ListUsers", {"MaxItems": 5, "Marker": "m", "PathPrefix": "/"}),
    ("iam", "GetAccountSummary", {}),
    ("iam", "SimulateCustomPolicy", {"PolicyInputList": [POLICY], "ActionNames": ["s3:GetObject"],
                                     "ContextEntries": [{"ContextKeyName": "aws:userid",
                                                         "ContextKeyValues": ["a", "b"],
                                                         "ContextKeyType": "stringList"}]}),
    ("iam", "CreatePolicy", {"PolicyName": "p", "PolicyDocument": POLICY, "Tags": []}),
    ("sts", "GetCallerIdentity", {}),
    ("sts", "AssumeRole", {"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "session",
                           "DurationSeconds": 900, "ExternalId": "ext",
                           "PolicyArns": [{"arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}],
                           "TransitiveTagKeys": ["a"], "Tags": [{"Key": "a", "Value": "b"}]}),
    ("s3", "CreateBucket", {"Bucket": "b", "CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"}}),
    ("s3", "ListBuckets", {}),
    ("s3", "ListObjectsV2", {"Bucket": "b", "Prefix": "a/é +", "Delimiter": "/", "MaxKeys": 2,
                             "EncodingType": "url", "StartAfter": "x"}),
    ("s3", "ListObjects", {"Bucket": "b", "Marker": "m"}),
    ("s3", "ListObjectVersions", {"Bucket": "b", "KeyMarker": "k", "VersionIdMarker": "v"}),
    ("s3", "PutObject", {"Bucket": "b", "Key": "a b/é+?#%", "Body": b"hello", "ContentType": "text/plain",
                         "Metadata": {"One": "1", "two": "  x  ".strip()}, "ServerSideEncryption": "aws:kms",
                         "SSEKMSKeyId": KEY, "BucketKeyEnabled": True, "Tagging": "a=b&c=d"}),
    ("s3", "GetObject", {"Bucket": "b", "Key": "k", "Range": "bytes=0-4", "IfModifiedSince": WHEN,
                         "PartNumber": 3, "VersionId": "v", "ResponseContentType": "text/plain"}),
    ("s3", "HeadObject", {"Bucket": "b", "Key": "k", "ChecksumMode": "ENABLED"}),
    ("s3", "HeadBucket", {"Bucket": "b"}),
    ("s3", "DeleteObject", {"Bucket": "b", "Key": "k", "VersionId": "v"}),
    ("s3", "DeleteObjects", {"Bucket": "b", "Delete": {"Objects": [{"Key": " a&b<c> "}, {"Key": "d", "VersionId": "v"}],
                                                      "Quiet": True}}),
    ("s3", "CopyObject", {"Bucket": "b", "Key": "k", "CopySource": "src/key?versionId=v",
                          "MetadataDirective": "REPLACE", "CopySourceIfUnmodifiedSince": WHEN}),
    ("s3", "CreateMultipartUpload", {"Bucket": "b", "Key": "k", "ServerSideEncryption": "AES256"}),
    ("s3", "UploadPart", {"Bucket": "b", "Key": "k", "UploadId": "u", "PartNumber": 1, "Body": b"part"}),
    ("s3", "UploadPartCopy", {"Bucket": "b", "Key": "k", "UploadId": "u", "PartNumber": 2,
                              "CopySource": "src/key", "CopySourceRange": "bytes=0-9"}),
    ("s3", "CompleteMultipartUpload", {"Bucket": "b", "Key": "k", "UploadId": "u", "MultipartUpload": {
        "Parts": [{"ETag": '"e1"', "PartNumber": 1}, {"ETag": '"e2"', "PartNumber": 2, "ChecksumCRC32": "AAAAAA=="}]}}),
    ("s3", "AbortMultipartUpload", {"Bucket": "b", "Key": "k", "UploadId": "u"}),
    ("s3", "ListParts", {"Bucket": "b", "Key": "k", "UploadId": "u", "MaxParts": 1}),
    ("s3", "ListMultipartUploads", {"Bucket": "b", "Prefix": "p"}),
    ("s3", "PutBucketEncryption", {"Bucket": "b", "ServerSideEncryptionConfiguration": {"Rules": [SSE_RULE]}}),
    ("s3", "PutBucketPolicy", {"Bucket": "b", "Policy": POLICY}),
    ("s3", "PutBucketVersioning", {"Bucket": "b", "VersioningConfiguration": {"Status": "Enabled"}}),
    ("s3", "PutPublicAccessBlock", {"Bucket": "b", "PublicAccessBlockConfiguration": {"BlockPublicAcls": True}}),
    ("s3", "PutBucketTagging", {"Bucket": "b", "Tagging": {"TagSet": [{"Key": "k", "Value": "v"}]}}),
    ("s3", "PutBucketAcl", {"Bucket": "b", "AccessControlPolicy": {
        "Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "i"}, "Permission": "READ"}], "Owner": {"ID": "o"}}}),
    ("s3", "PutBucketLifecycleConfiguration", {"Bucket": "b", "LifecycleConfiguration": {"Rules": [
        {"ID": "r", "Status": "Enabled", "Filter": {"Prefix": "p"}, "Expiration": {"Date": WHEN},
         "Transitions": [{"Days": 30, "StorageClass": "GLACIER"}]}]}}),
    ("s3", "GetObjectAttributes", {"Bucket": "b", "Key": "k", "ObjectAttributes": ["ETag", "ObjectSize"]}),
    ("s3", "PutObjectRetention", {"Bucket": "b", "Key": "k", "BypassGovernanceRetention": True,
                                  "Retention": {"Mode": "GOVERNANCE", "RetainUntilDate": WHEN}}),
    ("s3", "GetBucketLocation", {"Bucket": "b"}),
    ("s3", "GetObjectTagging", {"Bucket": "b", "Key": "k"}),
]


def plain(value):
    """A parameter as the awsJson protocol would carry it."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime.datetime):
        seconds = value.timestamp()
        return int(seconds) if seconds == int(seconds) else seconds
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def request(service, operation, params):
    session = botocore.session.Session()
    session.set_credentials("AKIDEXAMPLE", "secret")
    client = session.create_client(
        service, region_name="us-east-1", endpoint_url="http://localhost:9000",
        config=Config(s3={"addressing_style": "path"}, request_checksum_calculation="when_required",
                      response_checksum_validation="when_required", retries={"max_attempts": 0}))
    sent = {}

    def capture(request, **_):
        body = request.body or b""
        body = body.read() if hasattr(body, "read") else body
        sent.update(method=request.method, url=request.url.removeprefix("http://localhost:9000"),
                    headers=[[name, value if isinstance(value, str) else value.decode()]
                             for name, value in request.headers.items()
                             if name.lower() not in ("authorization", "x-amz-date", "user-agent",
                                                     "amz-sdk-invocation-id", "amz-sdk-request",
                                                     "x-amz-content-sha256", "content-length", "expect")],
                    body=body.decode() if isinstance(body, bytes) else body)
        return AWSResponse(request.url, 200, {}, RawBody())

    client.meta.events.register("before-send.*.*", capture)
    method = {botocore.xform_name(name): name for name in client.meta.service_model.operation_names}
    call = next(python for python, name in method.items() if name == operation)
    try:
        getattr(client, call)(**params)
    except Exception as error:  # the empty answer is not always understood
        assert sent, f"{operation}: {error!r}"
    shown = plain({name: value for name, value in params.items() if name != "Body"})
    if "Metadata" in shown:  # header names have no case
        shown["Metadata"] = {key.lower(): value for key, value in shown["Metadata"].items()}
    # An empty list and none are the same on most wires.
    shown = {name: value for name, value in shown.items() if value != []}
    return {"service": service, "operation": operation, "params": shown, **sent}


class RawBody:
    def stream(self, **_):
        yield b""


def check(case):
    """Fails unless botocore reads the answer as the output it was made from."""
    session = botocore.session.Session()
    model = session.get_service_model(case["service"])
    shape = model.operation_model(case["operation"]).output_shape
    answer = {"headers": HeaderDict(case["headers"]), "status_code": case["status"],
              "body": case["body"].encode()}
    parsed = create_parser(model.metadata["protocol"]).parse(answer, shape)
    parsed.pop("ResponseMetadata", None)
    if case["operation"] == "GetBucketLocation":  # botocore reads the bare root after parsing
        parsed["LocationConstraint"] = xml.etree.ElementTree.fromstring(case["body"]).text
    parsed = plain(parsed)
    if case["service"] == "iam":  # botocore decodes policies after parsing
        parsed = json.loads(json.dumps(parsed), object_hook=decode_policies)
    if case["service"] == "s3":
        parsed.pop("Body", None)
        if "ContentType" not in case["output"]:
            parsed.pop("ContentType", None)
    assert parsed == case["output"], f"{case['operation']}: {parsed} != {case['output']}"


def decode_policies(members):
    return {name: urllib.parse.unquote(value) if name.endswith("PolicyDocument") else value
            for name, value in members.items()}


class HeaderDict(dict):
    def __init__(self, pairs):
        super().__init__((name.lower(), value) for name, value in pairs)

    def get(self, name, default=None):
        return super().get(name.lower(), default)

    def __contains__(self, name):
        return super().__contains__(name.lower())

    def __getitem__(self, name):
        return super().__getitem__(name.lower())


def write(name, cases):
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
    text = f'{{"origin": {json.dumps(ORIGIN)}, "cases": [\n{lines}\n]}}\n'
    (HERE / name).write_text(text)


if __name__ == "__main__":
    write("requests.json", [request(*case) for case in REQUESTS])
    responses = json.loads((HERE / "responses.json").read_text())["cases"]
    for response in responses:
        check(response)
    print(f"{len(REQUESTS)} requests written, {len(responses)} answers read as meant")
