"""Each kind of record has the members that AWS's published example of it has: rules written for AWS match here."""

import datetime
import json

import botocore.exceptions
import pytest

from conformance.audit import lookup
from conformance.principals import Clients, Principal, allow, client, create_role, create_user, policy, unique
from conformance.record_shapes import DATE, HIDDEN, IAM, IAM_DATE, IDENTITY, KMS, S3, S3_TRACKING, SECRETS, SSM, STS, TRAIL, UUID, Any, Kind, faults
from conformance.waiting import eventually

DATA = {"SignatureVersion": "SigV4", "AuthenticationMethod": "AuthHeader", "x-amz-id-2": str, "bytesTransferredIn": int, "bytesTransferredOut": int}


class World:
    """An administrator with a bucket, a key and the rest that the calls are about."""

    def __init__(self, root, server):
        self.server = server
        principal = create_user(root, allow("*"))
        self.principal, self.clients = principal, Clients(server.http, principal)
        self.account, self.region, self.arn = server.account, server.region, principal.arn
        self.bucket, self.user, self.role = unique("shapes"), unique("shapes"), unique("shapes")
        self.secret, self.parameter, self.alias = unique("shapes"), f"/{unique('shapes')}/x", f"alias/{unique('shapes')}"
        self.kms, self.s3, self.iam, self.sts = self.clients.kms, self.clients.s3, self.clients.iam, self.clients.sts
        self.s3.create_bucket(Bucket=self.bucket)
        self.key = self.kms.create_key()["KeyMetadata"]["Arn"]
        self.key_id = self.key.rsplit("/", 1)[1]
        self.other_key = self.kms.create_key()["KeyMetadata"]["Arn"]
        self.host = server.http.host
        self.trust = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{self.account}:root"}, "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]})
        self.first_role = create_role(root, {"AWS": f"arn:aws:iam::{self.account}:root"}, allow("*"))
        root.iam.update_assume_role_policy(RoleName=self.first_role.rsplit("/", 1)[1], PolicyDocument=self.trust)
        self.second_role = create_role(root, {"AWS": f"arn:aws:iam::{self.account}:root"}, allow("*"))
        root.iam.update_assume_role_policy(RoleName=self.second_role.rsplit("/", 1)[1], PolicyDocument=self.trust)
        self.nobody = Clients(server.http, create_user(root))

    def object(self, key):
        return f"arn:aws:s3:::{self.bucket}/{key}"

    @property
    def bucket_arn(self):
        return f"arn:aws:s3:::{self.bucket}"

    def alias_arn(self):
        return f"arn:aws:kms:{self.region}:{self.account}:{self.alias}"

    def user_arn(self):
        return f"arn:aws:iam::{self.account}:user/{self.user}"

    def encrypted(self):
        if not hasattr(self, "_blob"):
            self._blob = self.kms.encrypt(KeyId=self.key, Plaintext=b"x", EncryptionContext={"Tenant": "7"})["CiphertextBlob"]
        return self._blob

    def grant(self):
        return self.kms.create_grant(KeyId=self.key, GranteePrincipal=self.arn, Operations=["Decrypt"])

    def chained(self):
        first = self.sts.assume_role(
            RoleArn=self.first_role, RoleSessionName="first", SourceIdentity="John",
            Tags=[{"Key": "Department", "Value": "Engineering"}], TransitiveTagKeys=["Department"],
        )
        session = Clients(self.server.http, Principal.of_session(first))
        return session.sts.assume_role(RoleArn=self.second_role, RoleSessionName="second", Tags=[{"Key": "Email", "Value": "john@example.com"}])

    def token_session(self):
        made = self.sts.get_session_token()["Credentials"]
        return Clients(self.server.http, Principal(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"]))

    def federated(self):
        made = self.sts.get_federation_token(Name="partner", Policy=policy(allow("*")))["Credentials"]
        return Clients(self.server.http, Principal(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"]))

    def upload(self):
        return self.s3.create_multipart_upload(Bucket=self.bucket, Key="parts", ServerSideEncryption="AES256")

    def begun(self, key, **headers):
        """Members that name an upload that was begun with `headers`; the same one each time."""
        uploads = self.__dict__.setdefault("_uploads", {})
        if key not in uploads:
            uploads[key] = self.s3.create_multipart_upload(Bucket=self.bucket, Key=key, **headers)["UploadId"]
        return {"Bucket": self.bucket, "Key": key, "UploadId": uploads[key]}

    def completed(self):
        named = self.begun("parts-default")
        etag = self.s3.upload_part(**named, PartNumber=1, Body=b"four")["ETag"]
        return self.s3.complete_multipart_upload(**named, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})


# What boto3 adds of its own accord.
SDK = {Any(f"x-amz-{name}"): str for name in ("sdk-checksum-algorithm", "checksum-algorithm", "checksum-crc32", "checksum-mode")} | {Any("Content-Length"): str}


def public(world):
    """A policy of the bucket, as its text says it."""
    plain = {"Bool": {"aws:SecureTransport": "false"}}
    statement = {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{world.bucket}/secure/*", "Condition": plain}
    return {"Version": "2012-10-17", "Statement": [statement]}


def public_text(world):
    return json.dumps(public(world))


def tried(call):
    """The answer of a refusal."""
    try:
        call()
    except botocore.exceptions.ClientError as error:
        return error.response
    raise AssertionError("the call was answered")


def bucket(world, **more):
    return {"bucketName": world.bucket, "Host": world.host, **more} | SDK


def setting(name, **more):
    """The members of a call about a setting of the bucket."""
    return lambda world: bucket(world, **{name: "", **more})


def about_bucket():
    return lambda world: [(world.bucket_arn, "AWS::S3::Bucket")]


def about_object(key):
    return lambda world: [(world.object(key), "AWS::S3::Object"), (world.bucket_arn, "AWS::S3::Bucket")]


def about_key():
    return lambda world: [(world.key, "AWS::KMS::Key")]


def about_alias():
    return lambda world: [(world.key, "AWS::KMS::Key"), (world.alias_arn(), "AWS::KMS::Key")]


KEY_ONLY = lambda world: {"keyId": world.key}
NAMED = lambda world: {"keyId": world.key_id}

S3_KINDS = [
    Kind("CreateBucket", S3, lambda w: w.s3.create_bucket(Bucket=unique("shapes-more")), lambda w: {"bucketName": str, "Host": w.host}, response=object, extra=DATA),
    Kind("PutBucketPolicy", S3, lambda w: w.s3.put_bucket_policy(Bucket=w.bucket, Policy=public_text(w)), lambda w: bucket(w, policy="", bucketPolicy=public(w)),
         extra=lambda w: {**DATA, "bytesTransferredIn": len(public_text(w)), "bytesTransferredOut": 0}, resources=about_bucket()),
    Kind("GetBucketPolicy", S3, lambda w: w.s3.get_bucket_policy(Bucket=w.bucket), setting("policy"), extra=lambda w: {**DATA, "bytesTransferredIn": 0, "bytesTransferredOut": len(public_text(w))}),
    Kind("DeleteBucketPolicy", S3, lambda w: w.s3.delete_bucket_policy(Bucket=w.bucket), setting("policy"), extra={**DATA, "bytesTransferredOut": 0}),
    Kind("PutBucketVersioning", S3, lambda w: w.s3.put_bucket_versioning(Bucket=w.bucket, VersioningConfiguration={"Status": "Suspended"}),
         setting("versioning", VersioningConfiguration={"Status": "Suspended"}), resources=about_bucket()),
    Kind("PutBucketEncryption", S3, lambda w: w.s3.put_bucket_encryption(Bucket=w.bucket, ServerSideEncryptionConfiguration={
        "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": w.key}, "BucketKeyEnabled": True}]}),
         lambda w: bucket(w, encryption="", ServerSideEncryptionConfiguration={
             "Rule": {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": w.key}, "BucketKeyEnabled": True}})),
    Kind("PutObject", S3_TRACKING, lambda w: w.s3.put_object(Bucket=w.bucket, Key="default-kms", Body=b"four"), lambda w: bucket(w, key="default-kms"),
         response=lambda w: {"x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": w.key, "x-amz-server-side-encryption-bucket-key-enabled": "true", Any("eTag"): str, Any("ETag"): str, Any("x-amz-version-id"): str, Any("x-amz-checksum-crc32"): str, Any("x-amz-checksum-type"): str},
         extra={**DATA, "SSEApplied": "Default_SSE_KMS", "bytesTransferredIn": 4, "bytesTransferredOut": 0}, resources=about_object("default-kms"), title="PutObject under the bucket's key"),
    Kind("DeleteBucketEncryption", S3, lambda w: w.s3.delete_bucket_encryption(Bucket=w.bucket), setting("encryption")),
    Kind("PutObject", S3_TRACKING, lambda w: w.s3.put_object(Bucket=w.bucket, Key="default", Body=b"four"), lambda w: bucket(w, key="default"),
         response=dict, extra={"SSEApplied": "Default_SSE_S3"}, title="PutObject by default"),
    Kind("PutObject", S3_TRACKING, lambda w: w.s3.put_object(Bucket=w.bucket, Key="sse", Body=b"four", ServerSideEncryption="AES256", ACL="bucket-owner-full-control"),
         lambda w: bucket(w, key="sse", **{"x-amz-acl": "bucket-owner-full-control", "x-amz-server-side-encryption": "AES256"}),
         response=dict, extra={"SSEApplied": "SSE_S3"}, title="PutObject with a header"),
    Kind("PutObject", S3_TRACKING, lambda w: w.s3.put_object(Bucket=w.bucket, Key="kms", Body=b"four", ServerSideEncryption="aws:kms", SSEKMSKeyId=w.key), dict, response=dict, extra={"SSEApplied": "SSE_KMS"}, title="PutObject with a key"),
    Kind("CopyObject", S3_TRACKING, lambda w: w.s3.copy_object(Bucket=w.bucket, Key="copy", CopySource=f"{w.bucket}/default"), dict, response=dict, extra={**DATA, "SSEApplied": "Default_SSE_S3"},
         more={"readOnly": False, "eventCategory": "Data", "managementEvent": False}),
    Kind("CreateMultipartUpload", S3_TRACKING, lambda w: w.upload(), lambda w: bucket(w, key="parts", uploads="", **{"x-amz-server-side-encryption": "AES256"}), response=dict, extra={**DATA, "SSEApplied": "SSE_S3"}),
    Kind("UploadPart", S3_TRACKING, lambda w: w.s3.upload_part(**w.begun("parts-default"), PartNumber=1, Body=b"four"), dict, response=dict,
         extra={**DATA, "SSEApplied": "Default_SSE_S3", "bytesTransferredIn": 4}, title="UploadPart by default"),
    Kind("UploadPart", S3_TRACKING, lambda w: w.s3.upload_part(**w.begun("parts-kms", ServerSideEncryption="aws:kms", SSEKMSKeyId=w.key), PartNumber=1, Body=b"four"), dict, response=dict,
         extra={**DATA, "SSEApplied": "SSE_KMS"}, title="UploadPart of an upload with a key"),
    Kind("UploadPartCopy", S3_TRACKING, lambda w: w.s3.upload_part_copy(**w.begun("parts-kms", ServerSideEncryption="aws:kms", SSEKMSKeyId=w.key), PartNumber=2, CopySource=f"{w.bucket}/default"), dict, response=dict,
         extra={"SSEApplied": "SSE_KMS"}),
    Kind("CompleteMultipartUpload", S3_TRACKING, lambda w: w.completed(), dict, response=dict, extra={"SSEApplied": "Default_SSE_S3"}),
    Kind("GetObject", S3, lambda w: w.s3.get_object(Bucket=w.bucket, Key="default"), lambda w: bucket(w, key="default"), extra={**DATA, "bytesTransferredOut": 4}, resources=about_object("default")),
    Kind("HeadObject", S3, lambda w: w.s3.head_object(Bucket=w.bucket, Key="default"), lambda w: bucket(w, key="default"), extra={**DATA, "bytesTransferredIn": 0, "bytesTransferredOut": 0}, resources=about_object("default")),
    Kind("GetObject", S3, lambda w: tried(lambda: w.s3.get_object(Bucket=w.bucket, Key="absent")), lambda w: bucket(w, key="absent"), error="NoSuchKey",
         extra={**DATA, "bytesTransferredIn": 0, "bytesTransferredOut": lambda count: count > 100}, title="GetObject of nothing"),
    Kind("HeadBucket", S3, lambda w: w.s3.head_bucket(Bucket=w.bucket), lambda w: bucket(w), extra={**DATA, "bytesTransferredOut": 0}),
    Kind("ListObjects", S3, lambda w: w.s3.list_objects_v2(Bucket=w.bucket, Prefix="d", MaxKeys=7), lambda w: bucket(w, prefix="d", **{"list-type": "2", "max-keys": "7", "encoding-type": "url"}),
         extra={**DATA, "bytesTransferredIn": 0, "bytesTransferredOut": lambda count: count > 200}),
    Kind("DeleteObject", S3, lambda w: w.s3.delete_object(Bucket=w.bucket, Key="kms"), lambda w: bucket(w, key="kms"), response=object, extra={**DATA, "bytesTransferredOut": 0}, resources=about_object("kms")),
    Kind("DeleteObjects", S3, lambda w: w.s3.delete_objects(Bucket=w.bucket, Delete={"Objects": [{"Key": "sse"}, {"Key": "copy"}]}),
         lambda w: bucket(w, delete="", Delete={"Object": [{"Key": "sse"}, {"Key": "copy"}]}), response=object,
         extra={**DATA, "bytesTransferredOut": lambda count: count > 100}, resources=lambda w: [(w.object("sse"), "AWS::S3::Object"), (w.object("copy"), "AWS::S3::Object"), (w.bucket_arn, "AWS::S3::Bucket")]),
    Kind("PutBucketPublicAccessBlock", S3, lambda w: w.s3.put_public_access_block(Bucket=w.bucket, PublicAccessBlockConfiguration={"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": False, "RestrictPublicBuckets": False}),
         setting("publicAccessBlock", PublicAccessBlockConfiguration={"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": False, "RestrictPublicBuckets": False})),
    Kind("PutBucketLifecycle", S3, lambda w: w.s3.put_bucket_lifecycle_configuration(Bucket=w.bucket, LifecycleConfiguration={"Rules": [{"ID": "one-day", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 1}}]}),
         setting("lifecycle", LifecycleConfiguration={"Rule": {"ID": "one-day", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 1}}}), response=object),
    Kind("PutBucketTagging", S3, lambda w: w.s3.put_bucket_tagging(Bucket=w.bucket, Tagging={"TagSet": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}),
         setting("tagging", Tagging={"TagSet": {"Tag": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}})),
    Kind("PutBucketPolicy", S3, lambda w: tried(lambda: w.nobody.s3.put_bucket_policy(Bucket=w.bucket, Policy=public_text(w))), lambda w: bucket(w, policy="", bucketPolicy=public(w)), error="AccessDenied",
         extra={**DATA, "bytesTransferredOut": lambda count: count > 100}, title="PutBucketPolicy denied"),
]

KMS_KINDS = [
    Kind("CreateKey", KMS.format("createkey"), lambda w: w.kms.create_key(Description="x"), {"description": "x"},
         response={"keyMetadata": lambda it: {"aWSAccountId", "keyId", "arn", "creationDate", "enabled", "keyState", "origin", "keyManager", "keySpec", "encryptionAlgorithms", "multiRegion"} <= set(it) and DATE.fullmatch(it["creationDate"])}),
    Kind("EnableKey", KMS.format("enablekey"), lambda w: w.kms.enable_key(KeyId=w.key_id), NAMED, response=KEY_ONLY, resources=about_key()),
    Kind("CreateAlias", KMS.format("createalias"), lambda w: w.kms.create_alias(AliasName=w.alias, TargetKeyId=w.key_id), lambda w: {"aliasName": w.alias, "targetKeyId": w.key_id}, response=KEY_ONLY, resources=about_alias()),
    Kind("UpdateAlias", KMS.format("updatealias"), lambda w: w.kms.update_alias(AliasName=w.alias, TargetKeyId=w.other_key), lambda w: {"aliasName": w.alias, "targetKeyId": w.other_key}, response=lambda w: {"keyId": w.other_key},
         resources=lambda w: [(w.key, "AWS::KMS::Key"), (w.other_key, "AWS::KMS::Key"), (w.alias_arn(), "AWS::KMS::Key")]),
    Kind("DeleteAlias", KMS.format("deletealias"), lambda w: w.kms.delete_alias(AliasName=w.alias), lambda w: {"aliasName": w.alias}, response=lambda w: {"keyId": w.other_key},
         resources=lambda w: [(w.other_key, "AWS::KMS::Key"), (w.alias_arn(), "AWS::KMS::Key")]),
    Kind("Encrypt", KMS.format("encrypt"), lambda w: w.kms.encrypt(KeyId=w.key, Plaintext=b"x", EncryptionContext={"Tenant": "7"}),
         lambda w: {"keyId": w.key, "encryptionContext": {"Tenant": "7"}, "encryptionAlgorithm": "SYMMETRIC_DEFAULT"}, extra={"keyMaterialId": str}, resources=about_key(), more={"readOnly": True}),
    Kind("Decrypt", KMS.format("decrypt"), lambda w: w.kms.decrypt(CiphertextBlob=w.encrypted(), EncryptionContext={"Tenant": "7"}), {"encryptionContext": {"Tenant": "7"}, "encryptionAlgorithm": "SYMMETRIC_DEFAULT"}, resources=about_key()),
    Kind("GenerateDataKey", KMS.format("generatedatakey"), lambda w: w.kms.generate_data_key(KeyId=w.key, KeySpec="AES_256"), lambda w: {"keyId": w.key, "keySpec": "AES_256"}, resources=about_key(), more={"readOnly": True}),
    Kind("CreateGrant", KMS.format("creategrant"), lambda w: w.grant(), lambda w: {"keyId": w.key, "granteePrincipal": w.arn, "operations": ["Decrypt"]}, response=lambda w: {"grantId": str, "keyId": w.key}, resources=about_key()),
    Kind("RevokeGrant", KMS.format("revokegrant"), lambda w: w.kms.revoke_grant(KeyId=w.key, GrantId=w.grant()["GrantId"]), lambda w: {"keyId": w.key, "grantId": str}, response=KEY_ONLY, resources=about_key()),
    Kind("PutKeyPolicy", KMS.format("put-key-policy"), lambda w: w.kms.put_key_policy(KeyId=w.key, PolicyName="default", Policy=policy(allow("kms:*", Principal={"AWS": f"arn:aws:iam::{w.account}:root"}))),
         lambda w: {"keyId": w.key, "policyName": "default", "policy": str}, response=KEY_ONLY, resources=about_key()),
    Kind("TagResource", KMS.format("tagresource"), lambda w: w.kms.tag_resource(KeyId=w.key, Tags=[{"TagKey": "a", "TagValue": "b"}]), lambda w: {"keyId": w.key, "tags": [{"tagKey": "a", "tagValue": "b"}]}, response=KEY_ONLY, resources=about_key()),
    Kind("EnableKeyRotation", KMS.format("enablekeyrotation"), lambda w: w.kms.enable_key_rotation(KeyId=w.key), lambda w: {"keyId": w.key}, response=KEY_ONLY, resources=about_key()),
    Kind("UpdateKeyDescription", KMS.format("update-key-description"), lambda w: w.kms.update_key_description(KeyId=w.key, Description="y"), lambda w: {"keyId": w.key, "description": "y"}, response=KEY_ONLY),
    Kind("DisableKey", KMS.format("disablekey"), lambda w: w.kms.disable_key(KeyId=w.key_id), NAMED, response=KEY_ONLY, resources=about_key()),
    Kind("Encrypt", KMS.format("encrypt"), lambda w: tried(lambda: w.kms.encrypt(KeyId=w.key, Plaintext=b"x")), lambda w: {"keyId": w.key, "encryptionAlgorithm": "SYMMETRIC_DEFAULT"}, error="DisabledException", title="Encrypt with a disabled key"),
    Kind("DescribeKey", KMS.format("describekey"), lambda w: tried(lambda: w.nobody.kms.describe_key(KeyId=w.key)), lambda w: {"keyId": w.key}, error="AccessDenied", more={"errorMessage": str}, title="DescribeKey denied"),
    Kind("ScheduleKeyDeletion", KMS.format("schedule-key-deletion"), lambda w: w.kms.schedule_key_deletion(KeyId=w.key_id, PendingWindowInDays=20), lambda w: {"keyId": w.key_id, "pendingWindowInDays": 20},
         response=lambda w: {"keyId": w.key, "keyState": "PendingDeletion", "deletionDate": DATE, Any("pendingWindowInDays"): 20}, resources=about_key()),
    Kind("CancelKeyDeletion", KMS.format("cancel-key-deletion"), lambda w: w.kms.cancel_key_deletion(KeyId=w.key_id), NAMED, response=KEY_ONLY, resources=about_key()),
]

IAM_KINDS = [
    Kind("CreateUser", IAM, lambda w: w.iam.create_user(UserName=w.user, Tags=[{"Key": "a", "Value": "b"}]), lambda w: {"userName": w.user, "tags": [{"key": "a", "value": "b"}]},
         response=lambda w: {"user": {"path": "/", "userName": w.user, "userId": str, "arn": w.user_arn(), "createDate": IAM_DATE, "tags": [{"key": "a", "value": "b"}]}}),
    Kind("CreateAccessKey", IAM, lambda w: w.iam.create_access_key(UserName=w.user), lambda w: {"userName": w.user},
         response=lambda w: {"accessKey": {"accessKeyId": str, "status": "Active", "userName": w.user, "createDate": IAM_DATE}}),
    Kind("PutUserPolicy", IAM, lambda w: w.iam.put_user_policy(UserName=w.user, PolicyName="p", PolicyDocument=policy(allow("s3:*"))), lambda w: {"userName": w.user, "policyName": "p", "policyDocument": policy(allow("s3:*"))}),
    Kind("AttachUserPolicy", IAM, lambda w: w.iam.attach_user_policy(UserName=w.user, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess"), lambda w: {"userName": w.user, "policyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}),
    Kind("CreateRole", IAM, lambda w: w.iam.create_role(RoleName=w.role, AssumeRolePolicyDocument=w.trust), lambda w: {"roleName": w.role, "assumeRolePolicyDocument": w.trust},
         response=lambda w: {"role": {"path": "/", "roleName": w.role, "roleId": str, "arn": str, "createDate": IAM_DATE, "assumeRolePolicyDocument": lambda text: text.startswith("%7B%22Version%22"), Any("maxSessionDuration"): int}}),
    Kind("UpdateAssumeRolePolicy", IAM, lambda w: w.iam.update_assume_role_policy(RoleName=w.role, PolicyDocument=w.trust), lambda w: {"roleName": w.role, "policyDocument": w.trust}),
    Kind("GetUser", IAM, lambda w: tried(lambda: w.iam.get_user(UserName="absent")), {"userName": "absent"}, error="NoSuchEntityException", more={"readOnly": True}, title="GetUser of nobody"),
    Kind("DeleteUser", IAM, lambda w: tried(lambda: w.iam.delete_user(UserName=w.user)), lambda w: {"userName": w.user}, error="DeleteConflictException", title="DeleteUser too early"),
    Kind("CreateUser", IAM, lambda w: tried(lambda: w.iam.create_user(UserName=w.user)), lambda w: {"userName": w.user}, error="EntityAlreadyExistsException", title="CreateUser again"),
    Kind("CreateUser", IAM, lambda w: tried(lambda: w.nobody.iam.create_user(UserName="x")), {"userName": "x"}, error="AccessDenied", title="CreateUser denied"),
]

SHOWN = {"accessKeyId": str, "expiration": DATE, "sessionToken": HIDDEN}
STS_KINDS = [
    Kind("AssumeRole", STS, lambda w: w.sts.assume_role(RoleArn=w.first_role, RoleSessionName="one", DurationSeconds=900), lambda w: {"roleArn": w.first_role, "roleSessionName": "one", "durationSeconds": 900},
         response={"credentials": SHOWN, "assumedRoleUser": {"assumedRoleId": str, "arn": str}}, resources=lambda w: [(w.first_role, "AWS::IAM::Role")], more={"readOnly": True}),
    Kind("AssumeRole", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_ctlogs", lambda w: w.chained(),
         lambda w: {"roleArn": w.second_role, "roleSessionName": "second", "incomingTransitiveTags": {"Department": "Engineering"}, "tags": [{"key": "Email", "value": "john@example.com"}], "sourceIdentity": "John"},
         response={"credentials": SHOWN, "assumedRoleUser": {"assumedRoleId": str, "arn": str}, "packedPolicySize": int, "sourceIdentity": "John"},
         more=lambda w: {"userIdentity": lambda it: it["type"] == "AssumedRole" and it["sessionContext"]["sourceIdentity"] == "John" and it["sessionContext"]["sessionIssuer"]["type"] == "Role"}, title="AssumeRole in a chain"),
    Kind("GetSessionToken", STS, lambda w: w.sts.get_session_token(DurationSeconds=900), {"durationSeconds": 900}, response={"credentials": SHOWN}),
    Kind("GetFederationToken", STS, lambda w: w.sts.get_federation_token(Name="partner", Policy=policy(allow("*"))), {"name": "partner", "policy": policy(allow("*"))},
         response=lambda w: {"credentials": SHOWN, "federatedUser": {"federatedUserId": f"{w.account}:partner", "arn": f"arn:aws:sts::{w.account}:federated-user/partner"}, "packedPolicySize": int}),
    Kind("ListKeys", IDENTITY, lambda w: w.token_session().kms.list_keys(), None, more=lambda w: {"userIdentity": lambda it: it["type"] == "IAMUser" and it["userName"] == w.principal.name
         and it["sessionContext"]["sessionIssuer"]["type"] == "IAMUser" and it["sessionContext"]["attributes"]["mfaAuthenticated"] == "false"}, title="a call of GetSessionToken's session"),
    Kind("ListKeys", IDENTITY, lambda w: w.federated().kms.list_keys(), None, more=lambda w: {"userIdentity": lambda it: it["type"] == "FederatedUser" and it["principalId"] == f"{w.account}:partner"
         and it["sessionContext"]["sessionIssuer"] == {"type": "IAMUser", "principalId": it["sessionContext"]["sessionIssuer"]["principalId"], "arn": w.arn, "accountId": w.account, "userName": w.principal.name}}, title="a call of a federated user"),
    Kind("GetCallerIdentity", STS, lambda w: w.sts.get_caller_identity(), None, more={"readOnly": True}),
]

OTHER_KINDS = [
    Kind("CreateSecret", SECRETS, lambda w: w.clients.secretsmanager.create_secret(Name=w.secret, SecretString="hidden"), lambda w: {"name": w.secret, "clientRequestToken": UUID, "secretString": HIDDEN}, response=object),
    Kind("GetSecretValue", SECRETS, lambda w: w.clients.secretsmanager.get_secret_value(SecretId=w.secret), lambda w: {"secretId": w.secret}, more={"readOnly": True}),
    Kind("PutSecretValue", SECRETS, lambda w: w.clients.secretsmanager.put_secret_value(SecretId=w.secret, SecretString="more"), lambda w: {"secretId": w.secret, "clientRequestToken": UUID, "secretString": HIDDEN}, response=object),
    Kind("DeleteSecret", SECRETS, lambda w: w.clients.secretsmanager.delete_secret(SecretId=w.secret, RecoveryWindowInDays=7), lambda w: {"secretId": w.secret, "recoveryWindowInDays": 7},
         response={Any("aRN"): str, Any("ARN"): str, Any("name"): str, "deletionDate": DATE}),
    Kind("GetSecretValue", SECRETS, lambda w: tried(lambda: w.nobody.secretsmanager.get_secret_value(SecretId=w.secret)), lambda w: {"secretId": w.secret}, error="AccessDenied", title="GetSecretValue denied"),
    Kind("PutParameter", SSM, lambda w: w.clients.ssm.put_parameter(Name=w.parameter, Value="plain", Type="String"), lambda w: {"name": w.parameter, "type": "String", "value": HIDDEN}, response={"version": 1, "tier": "Standard"}),
    Kind("GetParameter", SSM, lambda w: w.clients.ssm.get_parameter(Name=w.parameter, WithDecryption=True), lambda w: {"name": w.parameter, "withDecryption": True}, more={"readOnly": True}),
    Kind("GetParameter", SSM, lambda w: tried(lambda: w.clients.ssm.get_parameter(Name="absent")), {"name": "absent"}, error="ParameterNotFound", title="GetParameter of nothing"),
    Kind("DeleteParameter", SSM, lambda w: w.clients.ssm.delete_parameter(Name=w.parameter), lambda w: {"name": w.parameter}),
    Kind("LookupEvents", TRAIL, lambda w: w.clients.cloudtrail.lookup_events(MaxResults=1, LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateKey"}]),
         {"maxResults": 1, "lookupAttributes": [{"attributeKey": "EventName", "attributeValue": "CreateKey"}]}, more={"readOnly": True}),
    Kind("LookupEvents", TRAIL, lambda w: tried(lambda: w.nobody.cloudtrail.lookup_events()), None, error="AccessDenied", title="LookupEvents denied"),
]

KINDS = S3_KINDS + KMS_KINDS + IAM_KINDS + STS_KINDS + OTHER_KINDS


@pytest.fixture(scope="module")
def recorded(root, server):
    """The world, and the record of each kind of call, made once in the order of the table."""
    world = World(root, server)
    began = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=1)
    made = {kind.id: kind.call(world)["ResponseMetadata"]["RequestId"] for kind in KINDS}

    def complete():
        found = {record["requestID"]: record for record in lookup(root, start=began)}
        return found if set(made.values()) <= set(found) else None

    found = eventually(complete, what="a record of every call")
    return world, {name: found[request_id] for name, request_id in made.items()}


def test_the_table_names_each_kind_once():
    assert len({kind.id for kind in KINDS}) == len(KINDS) >= 45


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_a_record_is_as_aws_publishes_it(recorded, kind):
    world, records = recorded
    record = records[kind.id]
    assert not faults(record, kind, world), f"{kind.page}\n" + "\n".join([*faults(record, kind, world), json.dumps(record)])


def test_an_object_is_found_by_the_request_that_deleted_it_among_others(root, recorded):
    world, records = recorded
    for key in ("sse", "copy"):
        names = [record["eventName"] for record in lookup(root, ResourceName=world.object(key))]
        assert names[0] == "DeleteObjects", names


@pytest.mark.parametrize("service, call", [("kms", "list_keys"), ("s3", "list_buckets"), ("iam", "list_users")])
def test_a_wrong_secret_is_found_under_its_access_key(root, server, service, call):
    owner = create_user(root, allow("*"))
    forged = Principal(owner.access_key_id, "x" * 40)
    refusal = tried(getattr(client(service, server.http, forged), call))
    [record] = eventually(lambda: lookup(root, AccessKeyId=owner.access_key_id), what="the record of the attempt")
    assert record["requestID"] == refusal["ResponseMetadata"]["RequestId"]
    assert record["userIdentity"] == {"type": "Unknown", "principalId": "", "accountId": server.account, "accessKeyId": owner.access_key_id}
    assert record["errorCode"] == refusal["Error"]["Code"] and record["errorCode"] in ("InvalidSignatureException", "SignatureDoesNotMatch")


def test_an_inactive_key_is_found_under_its_id(root, server):
    owner = create_user(root, allow("*"))
    root.iam.update_access_key(UserName=owner.name, AccessKeyId=owner.access_key_id, Status="Inactive")
    refusal = tried(client("s3", server.http, owner).list_buckets)
    [record] = eventually(lambda: lookup(root, AccessKeyId=owner.access_key_id), what="the record of the attempt")
    assert record["requestID"] == refusal["ResponseMetadata"]["RequestId"] and record["errorCode"] == "InvalidAccessKeyId"
    assert record["userIdentity"]["accessKeyId"] == owner.access_key_id


def test_an_attempt_on_another_account_s_key_is_in_that_account_s_trail(root, server, other_account):
    owner = create_user(other_account, allow("*"))
    tried(client("kms", server.http, Principal(owner.access_key_id, "x" * 40)).list_keys)
    [record] = eventually(lambda: lookup(other_account, AccessKeyId=owner.access_key_id), what="the record of the attempt")
    assert record["recipientAccountId"] == other_account.principal.account
    assert lookup(root, AccessKeyId=owner.access_key_id) == []
