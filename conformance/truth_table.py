"""The truth table: what must be refused, tried with real clients, with the call that is allowed beside it.

As tests: conformance/tests/iam/test_truth_table.py, on every store.
As a table: `python -m conformance.truth_table --markdown`.

Each row first makes its arrangements, then returns two calls. `allowed` must be
answered, so that a server that refuses everything does not pass; `attempt` must be
refused with this code and status.
"""

import argparse
import base64
import dataclasses
import hashlib
import json
import os
import sys
import time
from collections.abc import Callable

import botocore.exceptions

from conformance import authorities, raw, trails
from conformance.oidc import SigningKey
from conformance.principals import Clients, Principal, allow, client, create_account, create_role, create_user, deny, policy, unique
from conformance.refusal import outcome
from conformance.server import TRUTH_ISSUER


class Lab:
    """What rows need of a server: root over HTTP and HTTPS, users, a second account."""

    def __init__(self, server):
        self.server = server
        self.root = Clients(server.http, server.root)
        self.secure = Clients(server.https, server.root)
        self._other = None

    @property
    def other(self):
        if self._other is None:
            self._other = Clients(self.server.http, create_account(self.server))
        return self._other

    def user(self, *statements, admin=None):
        return Clients(self.server.http, create_user(admin or self.root, *statements))

    def key(self, **options):
        return self.root.kms.create_key(**options)["KeyMetadata"]["Arn"]

    def bucket(self, clients=None):
        name = unique("truth")
        (clients or self.root).s3.create_bucket(Bucket=name)
        return name

    def encrypted_object(self, key):
        bucket = self.bucket()
        self.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
        return bucket

    def customer_bucket(self):
        bucket = self.bucket(self.secure)
        self.secure.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [
            {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
        return bucket

    def access_point(self, bucket, reader=None):
        """The alias of a new access point, whose policy lets `reader` read. Sent by hand: clients put the account before the host."""
        self.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
        name, number, endpoint = unique("truth")[:20], self.server.account, self.server.http
        path = f"/v20180820/accesspoint/{name}"
        body = f"<CreateAccessPointRequest><Bucket>{bucket}</Bucket></CreateAccessPointRequest>".encode()
        made = self.control("PUT", path, body)
        if reader:
            arn = f"arn:aws:s3:{endpoint.region}:{number}:accesspoint/{name}/object/*"
            document = policy(allow("s3:GetObject", arn, Principal={"AWS": reader}))
            self.control("PUT", f"{path}/policy", f"<PutAccessPointPolicyRequest><Policy>{document}</Policy></PutAccessPointPolicyRequest>".encode())
        return made.element("Alias")

    def control(self, method, path, body):
        account = {"x-amz-account-id": self.server.account}
        answer = raw.signed(self.server.http, self.server.root, method, path, headers=account, body=body)
        assert answer.status == 200, answer.body
        return answer

    def parameter(self, **tags):
        """A secure string under a key of its own: its name and the key."""
        name, key = "/" + unique("truth"), self.key()
        tags = [{"Key": tag, "Value": value} for tag, value in tags.items()]
        self.root.ssm.put_parameter(Name=name, Value="x", Type="SecureString", KeyId=key, Tags=tags)
        return name, key

    def queue(self, **attributes):
        return self.root.sqs.create_queue(QueueName=unique("truth"), Attributes=attributes)["QueueUrl"]

    def stream(self):
        name = unique("truth")
        self.root.kinesis.create_stream(StreamName=name, ShardCount=1)
        return name

    def topic(self, **attributes):
        return self.root.sns.create_topic(Name=unique("truth"), Attributes=attributes)["TopicArn"]

    def machine(self, key, *statements):
        """A state machine, under a key if there is one, whose role has these rights."""
        role = create_role(self.root, {"Service": "states.amazonaws.com"}, *statements)
        options = {"encryptionConfiguration": {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": key}} if key else {}
        definition = json.dumps({"StartAt": "S", "States": {"S": {"Type": "Succeed"}}})
        return self.root.stepfunctions.create_state_machine(name=unique("truth"), definition=definition, roleArn=role, **options)["stateMachineArn"]

    def table(self, **options):
        """A table with an item `a`."""
        name = unique("truth")
        options |= dict(BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}], AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}])
        self.root.dynamodb.create_table(TableName=name, **options)
        self.root.dynamodb.put_item(TableName=name, Item={"pk": {"S": "a"}})
        return name

    def web_identity(self):
        """An identity provider whose keys the server has in a file: what signs tokens about a subject, and its ARN."""
        key, url = SigningKey("truth"), f"https://{TRUTH_ISSUER}"
        self.server.pinned_keys.write_text(json.dumps({"keys": [key.jwk()]}))
        provider = self.root.iam.create_open_id_connect_provider(Url=url, ClientIDList=["app"], ThumbprintList=["0" * 40])

        def token(subject):
            now = int(time.time())
            return key.sign({"iss": url, "sub": subject, "aud": "app", "iat": now, "exp": now + 600})

        return token, provider["OpenIDConnectProviderArn"]

    def own(self):
        """The key policy statement that keeps a key manageable."""
        return allow("kms:*", Principal={"AWS": f"arn:aws:iam::{self.server.account}:root"})

    def strangers(self):
        return {"AWS": f"arn:aws:iam::{self.other.principal.account}:root"}


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    case: str
    call: str
    code: str
    status: int
    arrange: Callable


ROWS = []


def row(case, call, code, status):
    def register(arrange):
        ROWS.append(Row(arrange.__name__, case, call, code, status, arrange))
        return arrange

    return register


def get(clients, bucket):
    return lambda: clients.s3.get_object(Bucket=bucket, Key="x")["Body"].read()


@row("Wrong encryption context", "kms:Decrypt", "InvalidCiphertextException", 400)
def wrong_encryption_context(lab):
    blob = lab.root.kms.encrypt(KeyId=lab.key(), Plaintext=b"x", EncryptionContext={"tenant": "a"})["CiphertextBlob"]
    decrypt = lambda tenant: lab.root.kms.decrypt(CiphertextBlob=blob, EncryptionContext={"tenant": tenant})
    return lambda: decrypt("a"), lambda: decrypt("b")


@row("Tampered ciphertext", "kms:Decrypt", "InvalidCiphertextException", 400)
def tampered_ciphertext(lab):
    blob = lab.root.kms.encrypt(KeyId=lab.key(), Plaintext=b"x")["CiphertextBlob"]
    return lambda: lab.root.kms.decrypt(CiphertextBlob=blob), lambda: lab.root.kms.decrypt(CiphertextBlob=blob[:-1] + bytes([blob[-1] ^ 1]))


@row("Another key named at decryption", "kms:Decrypt", "IncorrectKeyException", 400)
def another_key_named(lab):
    key, other = lab.key(), lab.key()
    blob = lab.root.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    return lambda: lab.root.kms.decrypt(CiphertextBlob=blob, KeyId=key), lambda: lab.root.kms.decrypt(CiphertextBlob=blob, KeyId=other)


@row("User without a policy", "kms:Encrypt", "AccessDeniedException", 400)
def user_without_policy_on_kms(lab):
    key = lab.key()
    encrypt = lambda clients: lambda: clients.kms.encrypt(KeyId=key, Plaintext=b"x")
    return encrypt(lab.user(allow("kms:Encrypt", key))), encrypt(lab.user())


@row("User without a policy", "s3:GetObject", "AccessDenied", 403)
def user_without_policy_on_s3(lab):
    bucket = lab.bucket()
    lab.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    return get(lab.user(allow("s3:GetObject")), bucket), get(lab.user(), bucket)


@row("User without a policy", "iam:CreateUser", "AccessDenied", 403)
def user_without_policy_on_iam(lab):
    create = lambda clients: lambda: clients.iam.create_user(UserName=unique("truth"))
    return create(lab.user(allow("iam:CreateUser"))), create(lab.user())


def wrong_secret(lab, service, call):
    bad = Principal(lab.server.root.access_key_id, "wrong/" + "x" * 34)
    return lambda: call(getattr(lab.root, service)), lambda: call(client(service, lab.server.http, bad))


@row("Wrong secret", "s3:ListAllMyBuckets", "SignatureDoesNotMatch", 403)
def wrong_secret_on_s3(lab):
    return wrong_secret(lab, "s3", lambda s3: s3.list_buckets())


@row("Wrong secret", "kms:ListKeys", "InvalidSignatureException", 400)
def wrong_secret_on_kms(lab):
    return wrong_secret(lab, "kms", lambda kms: kms.list_keys())


@row("Wrong secret", "sts:GetCallerIdentity", "SignatureDoesNotMatch", 403)
def wrong_secret_on_sts(lab):
    return wrong_secret(lab, "sts", lambda sts: sts.get_caller_identity())


@row("SSE-KMS read without kms:Decrypt", "s3:GetObject", "AccessDenied", 403)
def read_without_decrypt(lab):
    key = lab.key()
    bucket = lab.encrypted_object(key)
    return get(lab.user(allow("s3:*"), allow("kms:Decrypt", key)), bucket), get(lab.user(allow("s3:*")), bucket)


@row("SSE-KMS write without kms:GenerateDataKey", "s3:PutObject", "AccessDenied", 403)
def write_without_generate_data_key(lab):
    key, bucket = lab.key(), lab.bucket()
    put = lambda clients: lambda: clients.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    return put(lab.user(allow("s3:*"), allow("kms:GenerateDataKey", key))), put(lab.user(allow("s3:*"), allow("kms:Decrypt", key)))


def key_with_deny(lab):
    """(allowed caller, caller the key policy denies, key)"""
    key, allowed, denied = lab.key(), lab.user(allow("*")), lab.user(allow("*"))
    lab.root.kms.put_key_policy(KeyId=key, Policy=policy(lab.own(), deny("kms:Decrypt", Principal={"AWS": denied.principal.arn})))
    return allowed, denied, key


@row("Key policy denies the caller", "kms:Decrypt", "AccessDeniedException", 400)
def key_policy_deny_on_kms(lab):
    allowed, denied, key = key_with_deny(lab)
    blob = lab.root.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    return lambda: allowed.kms.decrypt(CiphertextBlob=blob), lambda: denied.kms.decrypt(CiphertextBlob=blob)


@row("Key policy denies the caller", "s3:GetObject", "AccessDenied", 403)
def key_policy_deny_on_s3(lab):
    allowed, denied, key = key_with_deny(lab)
    bucket = lab.encrypted_object(key)
    return get(allowed, bucket), get(denied, bucket)


@row("Bucket policy demands aws:kms, PUT without", "s3:PutObject", "AccessDenied", 403)
def bucket_policy_demands_encryption(lab):
    bucket, key = lab.bucket(), lab.key()
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny(
        "s3:PutObject", f"arn:aws:s3:::{bucket}/*", Principal="*", Condition={"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}})))
    put = lambda **sse: lambda: lab.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **sse)
    return put(ServerSideEncryption="aws:kms", SSEKMSKeyId=key), put()


@row("Bucket policy demands TLS, plain HTTP", "s3:GetObject", "AccessDenied", 403)
def bucket_policy_demands_tls(lab):
    bucket = lab.bucket()
    lab.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny(
        "s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*", Condition={"Bool": {"aws:SecureTransport": "false"}})))
    return get(lab.secure, bucket), get(lab.root, bucket)


@row("Public bucket policy under Block Public Access", "s3:PutBucketPolicy", "AccessDenied", 403)
def public_policy_is_blocked(lab):
    bucket = lab.bucket()
    put = lambda principal: lambda: lab.root.s3.put_bucket_policy(
        Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal=principal)))
    return put({"AWS": lab.server.root.arn}), put("*")


def lists(lab, ownership="ObjectWriter", public=True):
    bucket = unique("truth")
    lab.root.s3.create_bucket(Bucket=bucket, ObjectOwnership=ownership)
    if public:
        lab.root.s3.delete_public_access_block(Bucket=bucket)
    return bucket


@row("Access control list where lists are off (default)", "s3:PutBucketAcl", "AccessControlListNotSupported", 400)
def list_where_lists_are_off(lab):
    put = lambda bucket: lambda: lab.root.s3.put_bucket_acl(Bucket=bucket, ACL="log-delivery-write")
    return put(lists(lab)), put(lab.bucket())


@row("Public access control list under Block Public Access", "s3:PutBucketAcl", "AccessDenied", 403)
def public_list_is_blocked(lab):
    put = lambda bucket: lambda: lab.root.s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    return put(lists(lab)), put(lists(lab, public=False))


@row("Access control list lets everybody in, bucket policy denies", "s3:GetObject", "AccessDenied", 403)
def list_and_denial(lab):
    bucket = lists(lab)
    for key in ("x", "y"):
        lab.root.s3.put_object(Bucket=bucket, Key=key, Body=b"x", ACL="public-read")
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny("s3:GetObject", f"arn:aws:s3:::{bucket}/y", Principal="*")))
    stranger = client("s3", lab.server.http, None)
    read = lambda key: lambda: stranger.get_object(Bucket=bucket, Key=key)
    return read("x"), read("y")


@row("Object that another account owns, in the caller's bucket", "s3:GetObject", "AccessDenied", 403)
def object_of_another_account(lab):
    bucket, other = lists(lab), lab.other.s3.list_buckets()["Owner"]["ID"]
    lab.root.s3.put_bucket_acl(Bucket=bucket, GrantWrite=f"id={other}")
    for key, given in (("x", {"ACL": "bucket-owner-full-control"}), ("y", {})):
        lab.other.s3.put_object(Bucket=bucket, Key=key, Body=b"x", **given)
    read = lambda key: lambda: lab.root.s3.get_object(Bucket=bucket, Key=key)
    return read("x"), read("y")


def customer_key():
    return {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": os.urandom(32)}


@row("SSE-C with the wrong key", "s3:GetObject", "AccessDenied", 403)
def customer_key_wrong(lab):
    bucket, right = lab.customer_bucket(), customer_key()
    lab.secure.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **right)
    read = lambda key: lambda: lab.secure.s3.get_object(Bucket=bucket, Key="x", **key)
    return read(right), read(customer_key())


@row("SSE-C object read without its key", "s3:GetObject", "InvalidRequest", 400)
def customer_key_missing(lab):
    bucket, right = lab.customer_bucket(), customer_key()
    lab.secure.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **right)
    read = lambda key: lambda: lab.secure.s3.get_object(Bucket=bucket, Key="x", **key)
    return read(right), read({})


@row("SSE-C over plain HTTP", "s3:PutObject", "InvalidRequest", 400)
def customer_key_over_http(lab):
    bucket = lab.customer_bucket()
    put = lambda clients: lambda: clients.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **customer_key())
    return put(lab.secure), put(lab.root)


@row("SSE-C where the bucket blocks it (default)", "s3:PutObject", "AccessDenied", 403)
def customer_key_blocked(lab):
    put = lambda bucket: lambda: lab.secure.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **customer_key())
    return put(lab.customer_bucket()), put(lab.bucket())


def switched_off(lab, switch, service):
    """A control key that stays on, and the same call under a key that is switched off."""
    calls = []
    for is_off in (False, True):
        key = lab.key()
        if service == "kms":
            blob = lab.root.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
            calls.append(lambda blob=blob: lab.root.kms.decrypt(CiphertextBlob=blob))
        elif service == "get":
            calls.append(get(lab.root, lab.encrypted_object(key)))
        else:
            bucket = lab.bucket()
            calls.append(lambda bucket=bucket, key=key: lab.root.s3.put_object(
                Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key))
        if is_off:
            switch(KeyId=key)
    return calls


@row("Disabled key", "kms:Decrypt", "DisabledException", 400)
def disabled_key_on_kms(lab):
    return switched_off(lab, lab.root.kms.disable_key, "kms")


@row("Disabled key", "s3:GetObject", "KMS.DisabledException", 400)
def disabled_key_on_s3_get(lab):
    return switched_off(lab, lab.root.kms.disable_key, "get")


@row("Disabled key", "s3:PutObject", "KMS.DisabledException", 400)
def disabled_key_on_s3_put(lab):
    return switched_off(lab, lab.root.kms.disable_key, "put")


@row("Key pending deletion", "kms:Decrypt", "KMSInvalidStateException", 400)
def pending_key_on_kms(lab):
    return switched_off(lab, lab.root.kms.schedule_key_deletion, "kms")


@row("Key pending deletion", "s3:GetObject", "KMS.KMSInvalidStateException", 400)
def pending_key_on_s3(lab):
    return switched_off(lab, lab.root.kms.schedule_key_deletion, "get")


@row("Other account: caller's policy allows, key policy does not", "kms:Encrypt", "AccessDeniedException", 400)
def cross_account_without_the_key_policy(lab):
    shared, private = lab.key(), lab.key()
    lab.root.kms.put_key_policy(KeyId=shared, Policy=policy(lab.own(), allow("kms:Encrypt", Principal=lab.strangers())))
    caller = lab.user(allow("kms:*"), admin=lab.other)
    encrypt = lambda key: lambda: caller.kms.encrypt(KeyId=key, Plaintext=b"x")
    return encrypt(shared), encrypt(private)


@row("Other account: key policy allows, caller's policy does not", "kms:Encrypt", "AccessDeniedException", 400)
def cross_account_without_the_callers_policy(lab):
    key = lab.key()
    lab.root.kms.put_key_policy(KeyId=key, Policy=policy(lab.own(), allow("kms:Encrypt", Principal=lab.strangers())))
    encrypt = lambda clients: lambda: clients.kms.encrypt(KeyId=key, Plaintext=b"x")
    return encrypt(lab.user(allow("kms:*"), admin=lab.other)), encrypt(lab.user(admin=lab.other))


@row("Other account: caller's policy allows, bucket policy does not", "s3:GetObject", "AccessDenied", 403)
def cross_account_without_the_bucket_policy(lab):
    shared, private = lab.bucket(), lab.bucket()
    for bucket in (shared, private):
        lab.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    lab.root.s3.put_bucket_policy(Bucket=shared, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{shared}/*", Principal=lab.strangers())))
    caller = lab.user(allow("s3:*"), admin=lab.other)
    return get(caller, shared), get(caller, private)


@row("Other account: bucket policy allows, caller's policy does not", "s3:GetObject", "AccessDenied", 403)
def cross_account_bucket_without_the_callers_policy(lab):
    bucket = lab.bucket()
    lab.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal=lab.strangers())))
    return get(lab.user(allow("s3:*"), admin=lab.other), bucket), get(lab.user(admin=lab.other), bucket)


@row("Access point: its policy allows, the bucket does not", "s3:GetObject", "AccessDenied", 403)
def access_point_without_the_bucket(lab):
    jane = lab.user()
    opened, closed = lab.bucket(), lab.bucket()
    named = {"StringEquals": {"s3:DataAccessPointAccount": lab.server.account}}
    lab.root.s3.put_bucket_policy(Bucket=opened, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{opened}/*", Principal="*", Condition=named)))
    points = [lab.access_point(bucket, jane.principal.arn) for bucket in (opened, closed)]
    return tuple(get(jane, alias) for alias in points)


@row("Bucket policy admits one access point, GET at the bucket", "s3:GetObject", "AccessDenied", 403)
def bucket_behind_an_access_point(lab):
    bucket, caller = lab.bucket(), lab.user(allow("s3:*"))
    lab.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    alias = lab.access_point(bucket)
    arn = f"arn:aws:s3:{lab.root.endpoint.region}:{lab.server.account}:accesspoint/*"
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny(
        "s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*", Condition={"ArnNotLike": {"s3:DataAccessPointArn": arn}})))
    return get(caller, alias), get(caller, bucket)


@row("Role that does not trust the caller", "sts:AssumeRole", "AccessDenied", 403)
def untrusted_caller(lab):
    trusted, other = lab.user(allow("sts:AssumeRole"), admin=lab.other), lab.user(allow("sts:AssumeRole"), admin=lab.other)
    role = create_role(lab.root, {"AWS": trusted.principal.arn})
    assume = lambda clients: lambda: clients.sts.assume_role(RoleArn=role, RoleSessionName="truth")
    return assume(trusted), assume(other)


def fetch_presigned(lab, url, headers, body):
    """PUT to a presigned URL; raises what an SDK would on a refusal."""
    answer = raw.http(lab.server.http, "PUT", url[len(lab.server.http.url) :], headers=headers, body=body)
    if answer.status != 200:
        details = {"Error": {"Code": answer.code}, "ResponseMetadata": {"HTTPStatusCode": answer.status}}
        raise botocore.exceptions.ClientError(details, "PutObject")


@row("Presigned URL with an added unsigned x-amz-* header", "s3:PutObject", "AccessDenied", 403)
def presigned_with_an_added_header(lab):
    bucket = lab.bucket()
    url = client("s3", lab.server.http, lab.server.root, signature_version="s3v4").generate_presigned_url(
        "put_object", Params={"Bucket": bucket, "Key": "x"}, ExpiresIn=60)
    return lambda: fetch_presigned(lab, url, {}, b"x"), lambda: fetch_presigned(lab, url, {"x-amz-meta-smuggled": "1"}, b"x")


@row("Presigned URL after its time", "s3:PutObject", "AccessDenied", 403)
def presigned_expired(lab):
    bucket = lab.bucket()
    signer = client("s3", lab.server.http, lab.server.root, signature_version="s3v4")
    make = lambda seconds: signer.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "x"}, ExpiresIn=seconds)
    brief, made = make(1), time.monotonic()

    def after_its_time():
        while time.monotonic() < made + 2.1:
            time.sleep(0.05)
        fetch_presigned(lab, brief, {}, b"x")

    return lambda: fetch_presigned(lab, make(60), {}, b"x"), after_its_time


@row("Body that does not match its checksum", "s3:PutObject", "BadDigest", 400)
def body_that_does_not_match(lab):
    bucket = lab.bucket()
    md5 = lambda data: base64.b64encode(hashlib.md5(data).digest()).decode()
    put = lambda claimed: lambda: lab.root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ContentMD5=md5(claimed))
    return put(b"x"), put(b"y")


@row("Secure string read without kms:Decrypt", "ssm:GetParameter", "AccessDeniedException", 400)
def secure_string_without_decrypt(lab):
    name, key = lab.parameter()
    read = lambda clients: lambda: clients.ssm.get_parameter(Name=name, WithDecryption=True)
    return read(lab.user(allow("ssm:GetParameter"), allow("kms:Decrypt", key))), read(lab.user(allow("ssm:GetParameter")))


@row("Secure string whose key is disabled", "ssm:GetParameter", "InvalidKeyId", 400)
def secure_string_of_a_disabled_key(lab):
    (name, _), (other, key) = lab.parameter(), lab.parameter()
    lab.root.kms.disable_key(KeyId=key)
    read = lambda name: lambda: lab.root.ssm.get_parameter(Name=name, WithDecryption=True)
    return read(name), read(other)


@row("One of several parameters is not allowed", "ssm:GetParameters", "AccessDeniedException", 400)
def one_of_several_parameters(lab):
    (name, _), (other, _) = lab.parameter(), lab.parameter()
    reader = lab.user(allow("ssm:GetParameters", f"arn:aws:ssm:*:*:parameter{name}"))
    read = lambda *names: lambda: reader.ssm.get_parameters(Names=list(names))
    return read(name), read(name, other)


@row("Parameter with another tag than the policy demands", "ssm:GetParameter", "AccessDeniedException", 400)
def parameter_with_another_tag(lab):
    (name, _), (other, _) = lab.parameter(team="red"), lab.parameter(team="blue")
    reader = lab.user(allow("ssm:GetParameter", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}))
    read = lambda name: lambda: reader.ssm.get_parameter(Name=name)
    return read(name), read(other)


@row("Parameter of another account, by its ARN", "ssm:GetParameter", "AccessDeniedException", 400)
def parameter_of_another_account(lab):
    name, _ = lab.parameter()
    arn = lab.root.ssm.get_parameter(Name=name)["Parameter"]["ARN"]
    read = lambda clients: lambda: clients.ssm.get_parameter(Name=arn)
    return read(lab.root), read(lab.other)


@row("Secret by the name of a parameter, without a permission for the secret", "ssm:GetParameter", "AccessDeniedException", 400)
def secret_by_reference(lab):
    name = unique("truth")
    lab.root.secretsmanager.create_secret(Name=name, SecretString="x")
    read = lambda clients: lambda: clients.ssm.get_parameter(Name=f"/aws/reference/secretsmanager/{name}", WithDecryption=True)
    return read(lab.user(allow(["ssm:GetParameter", "secretsmanager:GetSecretValue"]))), read(lab.user(allow("ssm:GetParameter")))


@row("Table under a key, read without kms:Decrypt", "dynamodb:GetItem", "AccessDeniedException", 400)
def table_without_the_key(lab):
    key = lab.key()
    table = lab.table(SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key})
    get = lambda clients: lambda: clients.dynamodb.get_item(TableName=table, Key={"pk": {"S": "a"}})
    return get(lab.user(allow("dynamodb:GetItem"), allow("kms:Decrypt", key))), get(lab.user(allow("dynamodb:GetItem")))


@row("Table whose key is disabled", "dynamodb:GetItem", "ValidationException", 400)
def table_of_a_disabled_key(lab):
    key, plain = lab.key(), lab.table()
    sealed = lab.table(SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key})
    lab.root.kms.disable_key(KeyId=key)
    get = lambda table: lambda: lab.root.dynamodb.get_item(TableName=table, Key={"pk": {"S": "a"}})
    return get(plain), get(sealed)


@row("Item whose partition key is not the caller's", "dynamodb:GetItem", "AccessDeniedException", 400)
def item_of_somebody_else(lab):
    table = lab.table()
    own = lab.user(allow("dynamodb:GetItem", Condition={"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["a"]}}))
    get = lambda name: lambda: own.dynamodb.get_item(TableName=table, Key={"pk": {"S": name}})
    return get("a"), get("b")


@row("Item of which only some attributes may be read", "dynamodb:GetItem", "AccessDeniedException", 400)
def item_with_other_attributes(lab):
    table = lab.table()
    some = {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["pk", "shown"]}, "StringEquals": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}}
    reader = lab.user(allow("dynamodb:GetItem", Condition=some))
    get = lambda **options: lambda: reader.dynamodb.get_item(TableName=table, Key={"pk": {"S": "a"}}, **options)
    return get(ProjectionExpression="shown"), get()


@row("Queue under a key, sent to without kms:GenerateDataKey", "sqs:SendMessage", "KMS.AccessDeniedException", 400)
def queue_without_the_key(lab):
    key = lab.key()
    url = lab.queue(KmsMasterKeyId=key)
    send = lambda clients: lambda: clients.sqs.send_message(QueueUrl=url, MessageBody="x")
    return send(lab.user(allow("sqs:SendMessage"), allow(["kms:GenerateDataKey", "kms:Decrypt"], key))), send(lab.user(allow("sqs:SendMessage")))


@row("Queue whose key is disabled within its reuse period", "sqs:ReceiveMessage", "KMS.DisabledException", 400)
def queue_of_a_disabled_key(lab):
    key, plain = lab.key(), lab.queue()
    sealed = lab.queue(KmsMasterKeyId=key, KmsDataKeyReusePeriodSeconds="86400")
    for url in (plain, sealed):
        lab.root.sqs.send_message(QueueUrl=url, MessageBody="x")
    lab.root.kms.disable_key(KeyId=key)
    receive = lambda url: lambda: lab.root.sqs.receive_message(QueueUrl=url)
    return receive(plain), receive(sealed)


@row("Queue of another account that does not let it in", "sqs:SendMessage", "AccessDenied", 403)
def queue_of_another_account(lab):
    url = lab.queue()
    send = lambda clients: lambda: clients.sqs.send_message(QueueUrl=url, MessageBody="x")
    return send(lab.root), send(lab.other)


@row("Stream under a key, put into without kms:GenerateDataKey", "kinesis:PutRecord", "KMSAccessDeniedException", 400)
def stream_without_the_key(lab):
    key, name = lab.key(), lab.stream()
    lab.root.kinesis.start_stream_encryption(StreamName=name, EncryptionType="KMS", KeyId=key)
    put = lambda clients: lambda: clients.kinesis.put_record(StreamName=name, PartitionKey="p", Data=b"x")
    return put(lab.user(allow("kinesis:PutRecord"), allow("kms:GenerateDataKey", key))), put(lab.user(allow("kinesis:PutRecord")))


@row("Stream whose key is disabled", "kinesis:GetRecords", "KMSDisabledException", 400)
def stream_of_a_disabled_key(lab):
    key, plain, sealed = lab.key(), lab.stream(), lab.stream()
    lab.root.kinesis.start_stream_encryption(StreamName=sealed, EncryptionType="KMS", KeyId=key)
    for name in (plain, sealed):
        lab.root.kinesis.put_record(StreamName=name, PartitionKey="p", Data=b"x")
    lab.root.kms.disable_key(KeyId=key)
    start = dict(ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")
    read = lambda name: lambda: lab.root.kinesis.get_records(ShardIterator=lab.root.kinesis.get_shard_iterator(StreamName=name, **start)["ShardIterator"])
    return read(plain), read(sealed)


@row("Stream of another account that does not let it in", "kinesis:PutRecord", "AccessDeniedException", 400)
def stream_of_another_account(lab):
    arn = lab.root.kinesis.describe_stream_summary(StreamName=lab.stream())["StreamDescriptionSummary"]["StreamARN"]
    put = lambda clients: lambda: clients.kinesis.put_record(StreamARN=arn, PartitionKey="p", Data=b"x")
    return put(lab.root), put(lab.other)


@row("Queue whose policy refuses what comes without TLS", "sqs:SendMessage", "AccessDenied", 403)
def queue_without_tls(lab):
    url = lab.queue(Policy=policy({"Effect": "Deny", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}))
    send = lambda clients: lambda: clients.sqs.send_message(QueueUrl=url, MessageBody="x")
    return send(lab.secure), send(lab.root)


@row("Authority whose key is disabled", "acm-pca:IssueCertificate", "InvalidStateException", 400)
def authority_of_a_disabled_key(lab):
    stopped, works = (authorities.root(getattr(lab.root, "acm-pca")) for _ in range(2))
    lab.root.kms.disable_key(KeyId=authorities.key_of(lab.root, stopped))
    issue = lambda authority: lambda: authority.issue(works.csr.encode())
    return issue(works), issue(stopped)


@row("Key of an authority, signed with past it", "kms:Sign", "AccessDeniedException", 400)
def key_of_an_authority(lab):
    authority = authorities.root(getattr(lab.root, "acm-pca"))
    key = authorities.key_of(lab.root, authority)
    own = lab.root.kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    sign = lambda key: lambda: lab.root.kms.sign(KeyId=key, Message=b"x", SigningAlgorithm="ECDSA_SHA_256")
    return sign(own), sign(key)


@row("Certificate exported without kms:Decrypt", "acm:ExportCertificate", "AccessDeniedException", 400)
def certificate_without_the_key(lab):
    authority = authorities.root(getattr(lab.root, "acm-pca"))
    arn = lab.root.acm.request_certificate(DomainName="truth.example.com", CertificateAuthorityArn=authority.arn)["CertificateArn"]
    export = lambda *statements: lambda: lab.user(allow("acm:ExportCertificate"), *statements).acm.export_certificate(CertificateArn=arn, Passphrase=b"secret")
    return export(), export(deny("kms:Decrypt"))


@row("Topic under a key, published to without kms:Decrypt", "sns:Publish", "KMSAccessDenied", 400)
def topic_without_the_key(lab):
    key = lab.key()
    topic = lab.topic(KmsMasterKeyId=key)
    publish = lambda *actions: lambda: lab.user(allow("sns:Publish"), allow(list(actions), key)).sns.publish(TopicArn=topic, Message="x")
    return publish("kms:GenerateDataKey", "kms:Decrypt"), publish("kms:GenerateDataKey")


@row("Topic whose key is disabled", "sns:Publish", "KMSDisabled", 400)
def topic_of_a_disabled_key(lab):
    key = lab.key()
    lab.root.kms.disable_key(KeyId=key)
    publish = lambda topic: lambda: lab.root.sns.publish(TopicArn=topic, Message="x")
    return publish(lab.topic()), publish(lab.topic(KmsMasterKeyId=key))


@row("Topic of another account that does not let it in", "sns:Publish", "AuthorizationError", 403)
def topic_of_another_account(lab):
    topic = lab.topic()
    publish = lambda clients: lambda: clients.sns.publish(TopicArn=topic, Message="x")
    return publish(lab.root), publish(lab.other)


@row("Topic whose policy lets queues be subscribed, and a mailbox is", "sns:Subscribe", "AuthorizationError", 403)
def topic_for_queues(lab):
    topic = lab.topic()
    account = lab.other.principal.account
    statement = allow("sns:Subscribe", topic, Principal={"AWS": account}, Condition={"StringEquals": {"sns:Protocol": "sqs"}})
    lab.root.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy(statement))
    subscribe = lambda protocol, endpoint: lambda: lab.other.sns.subscribe(TopicArn=topic, Protocol=protocol, Endpoint=endpoint)
    return subscribe("sqs", f"arn:aws:sqs:us-east-1:{account}:{unique('truth')}"), subscribe("email", "alice@example.org")


@row("State machine whose execution may not use the key", "states:StartExecution", "KmsAccessDeniedException", 400)
def workflow_without_the_key(lab):
    key = lab.key()
    start = lambda *statements: lambda machine=lab.machine(key, *statements): lab.root.stepfunctions.start_execution(stateMachineArn=machine)
    return start(allow(["kms:GenerateDataKey", "kms:Decrypt"], key)), start()


@row("State machine whose key is disabled", "states:StartExecution", "KmsInvalidStateException", 400)
def workflow_of_a_disabled_key(lab):
    key = lab.key()
    keyless, machine = lab.machine(None), lab.machine(key, allow("kms:*", key))
    lab.root.kms.disable_key(KeyId=key)
    start = lambda machine: lambda: lab.root.stepfunctions.start_execution(stateMachineArn=machine)
    return start(keyless), start(machine)


@row("Event for a bus of another account that does not let it in", "events:PutEvents", "AccessDeniedException", 400)
def event_for_another_account(lab):
    bus = lab.root.events.create_event_bus(Name=unique("truth"))["EventBusArn"]
    put = lambda clients: lambda: clients.events.put_events(Entries=[{"Source": "a", "DetailType": "b", "Detail": "{}", "EventBusName": bus}])
    return put(lab.root), put(lab.other)


@row("Event whose source the policy does not name", "events:PutEvents", "AccessDeniedException", 400)
def event_of_another_source(lab):
    clients = lab.user(allow("events:PutEvents", Condition={"StringEquals": {"events:source": "shop"}}))
    put = lambda source: lambda: clients.events.put_events(Entries=[{"Source": source, "DetailType": "b", "Detail": "{}"}])
    return put("shop"), put("bank")


@row("Results of Macie for a bucket that does not let it in", "macie2:PutClassificationExportConfiguration", "ValidationException", 400)
def results_for_a_closed_bucket(lab):
    service = {"Service": "macie.amazonaws.com"}
    account = lab.server.account
    key = lab.key(Policy=policy(allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"}), allow("kms:GenerateDataKey", Principal=service)))
    opened, closed = lab.bucket(), lab.bucket()
    lab.root.s3.put_bucket_policy(Bucket=opened, Policy=policy(allow("s3:PutObject", f"arn:aws:s3:::{opened}/*", Principal=service)))
    try:
        lab.root.macie2.enable_macie()
    except lab.root.macie2.exceptions.ConflictException:
        pass
    put = lambda bucket: lambda: lab.root.macie2.put_classification_export_configuration(
        configuration={"s3Destination": {"bucketName": bucket, "kmsKeyArn": key}})
    return put(opened), put(closed)


@row("Target with a role that the caller may not pass", "events:PutTargets", "AccessDeniedException", 400)
def target_with_a_role(lab):
    role = create_role(lab.root, {"Service": "events.amazonaws.com"})
    rule = unique("truth")
    lab.root.events.put_rule(Name=rule, EventPattern='{"source":["a"]}')
    target = {"Id": "t", "Arn": f"arn:aws:sqs:us-east-1:{lab.server.account}:q", "RoleArn": role}
    put = lambda clients: lambda: clients.events.put_targets(Rule=rule, Targets=[target])
    return put(lab.user(allow("events:*"), allow("iam:PassRole", role))), put(lab.user(allow("events:*")))


@row("Bus under a key that does not let EventBridge in", "events:CreateEventBus", "ValidationException", 400)
def bus_under_a_key(lab):
    service = allow(["kms:DescribeKey", "kms:GenerateDataKey", "kms:Decrypt"], Principal={"Service": "events.amazonaws.com"})
    open_key = lab.root.kms.create_key(Policy=policy(lab.own(), service))["KeyMetadata"]["Arn"]
    create = lambda key: lambda: lab.root.events.create_event_bus(Name=unique("truth"), KmsKeyIdentifier=key)
    return create(open_key), create(lab.key())


@row("Log stream that the policy does not name", "logs:PutLogEvents", "AccessDeniedException", 400)
def log_stream_that_is_not_named(lab):
    group = unique("truth")
    lab.root.logs.create_log_group(logGroupName=group)
    for stream in ("mine", "yours"):
        lab.root.logs.create_log_stream(logGroupName=group, logStreamName=stream)
    clients = lab.user(allow("logs:PutLogEvents", f"arn:aws:logs:us-east-1:{lab.server.account}:log-group:{group}:log-stream:mine"))
    events = [{"timestamp": int(time.time() * 1000), "message": "x"}]
    put = lambda stream: lambda: clients.logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events)
    return put("mine"), put("yours")


@row("Log group under a key that does not let CloudWatch Logs in", "logs:CreateLogGroup", "AccessDeniedException", 400)
def log_group_under_a_key(lab):
    use = ["kms:Decrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
    service = allow(use, Principal={"Service": "logs.us-east-1.amazonaws.com"})
    open_key = lab.root.kms.create_key(Policy=policy(lab.own(), service))["KeyMetadata"]["Arn"]
    closed = lab.root.kms.create_key(Policy=policy(lab.own()))["KeyMetadata"]["Arn"]
    create = lambda key: lambda: lab.root.logs.create_log_group(logGroupName=unique("truth"), kmsKeyId=key)
    return create(open_key), create(closed)


@row("Metric of a namespace that the policy does not name", "cloudwatch:PutMetricData", "AccessDenied", 403)
def metric_of_another_namespace(lab):
    clients = lab.user(allow("cloudwatch:PutMetricData", Condition={"StringEquals": {"cloudwatch:namespace": "Mine"}}))
    put = lambda space: lambda: clients.cloudwatch.put_metric_data(Namespace=space, MetricData=[{"MetricName": "M", "Value": 1}])
    return put("Mine"), put("Yours")


@row("Trail into a log group with a role that the caller may not pass", "cloudtrail:UpdateTrail", "AccessDeniedException", 400)
def trail_with_a_role(lab):
    group = unique("truth")
    lab.root.logs.create_log_group(logGroupName=group)
    arn = f"arn:aws:logs:us-east-1:{lab.server.account}:log-group:{group}:*"
    role = create_role(lab.root, {"Service": "cloudtrail.amazonaws.com"})
    with_role = lambda clients: lambda: clients.cloudtrail.update_trail(Name=trail, CloudWatchLogsLogGroupArn=arn, CloudWatchLogsRoleArn=role)
    bucket, trail = unique("truth"), unique("truth")
    lab.root.s3.create_bucket(Bucket=bucket)
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=trails.let_in(bucket, lab.server.account))
    lab.root.cloudtrail.create_trail(Name=trail, S3BucketName=bucket)
    return with_role(lab.user(allow("cloudtrail:*"), allow("iam:PassRole", role))), with_role(lab.user(allow("cloudtrail:*")))


@row("Secret with tags, without the permission to tag", "secretsmanager:CreateSecret", "AccessDeniedException", 400)
def secret_with_tags(lab):
    tags = [{"Key": "team", "Value": "red"}]
    create = lambda clients: lambda: clients.secretsmanager.create_secret(Name=unique("truth"), SecretString="x", Tags=tags)
    return create(lab.user(allow(["secretsmanager:CreateSecret", "secretsmanager:TagResource"]))), create(lab.user(allow("secretsmanager:CreateSecret")))


@row("Secret rotated with a role that the caller may not pass", "secretsmanager:RotateSecret", "AccessDeniedException", 400)
def secret_rotated_with_a_role(lab):
    role = create_role(lab.root, {"Service": "secretsmanager.amazonaws.com"})

    def rotate(*statements):
        secret = lab.root.secretsmanager.create_secret(Name=unique("truth"), SecretString="x", Type="RandomPassword")["ARN"]
        user = lab.user(*statements)
        return lambda: user.secretsmanager.rotate_secret(SecretId=secret, ExternalSecretRotationRoleArn=role)

    return rotate(allow("secretsmanager:RotateSecret"), allow("iam:PassRole", role)), rotate(allow("secretsmanager:RotateSecret"))


@row("Trail into a bucket whose policy names another trail", "cloudtrail:CreateTrail", "InsufficientS3BucketPolicyException", 400)
def trail_into_a_bucket_of_another(lab):
    name, bucket = unique("truth"), lab.bucket()
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=trails.let_in(bucket, lab.server.account, arn=trails.trail_arn(lab.server, name)))
    make = lambda name: lambda: lab.root.cloudtrail.create_trail(Name=name, S3BucketName=bucket)
    return (lambda: (make(name)(), lab.root.cloudtrail.delete_trail(Name=name))), make(unique("truth"))


@row("Trail under a key whose policy names another trail", "cloudtrail:CreateTrail", "InsufficientEncryptionPolicyException", 400)
def trail_under_a_key_of_another(lab):
    name, bucket = unique("truth"), lab.bucket()
    lab.root.s3.put_bucket_policy(Bucket=bucket, Policy=trails.let_in(bucket, lab.server.account))
    key = lab.key(Policy=trails.key_policy(lab.server.account, trails.trail_arn(lab.server, name)))
    make = lambda name: lambda: lab.root.cloudtrail.create_trail(Name=name, S3BucketName=bucket, KmsKeyId=key)
    return (lambda: (make(name)(), lab.root.cloudtrail.delete_trail(Name=name))), make(unique("truth"))


@row("Trail of another name than the policy allows", "cloudtrail:StopLogging", "AccessDeniedException", 400)
def another_trail(lab):
    name = unique("truth")
    caller = lab.user(allow("cloudtrail:DescribeTrails"), allow("cloudtrail:StopLogging", trails.trail_arn(lab.server, name)))
    return caller.cloudtrail.describe_trails, lambda: caller.cloudtrail.stop_logging(Name=unique("truth"))


@row("Web identity token about another subject than the role trusts", "sts:AssumeRoleWithWebIdentity", "AccessDenied", 403)
def web_identity_of_another_subject(lab):
    token, provider = lab.web_identity()
    condition = {"StringEquals": {f"{TRUTH_ISSUER}:sub": "alice", f"{TRUTH_ISSUER}:aud": "app"}}
    trust = {"Effect": "Allow", "Principal": {"Federated": provider}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": condition}
    role = lab.root.iam.create_role(RoleName=unique("truth"), AssumeRolePolicyDocument=policy(trust))["Role"]["Arn"]
    anonymous = client("sts", lab.server.http, None)
    assume = lambda subject: lambda: anonymous.assume_role_with_web_identity(
        RoleArn=role, RoleSessionName="truth", WebIdentityToken=token(subject))
    return assume("alice"), assume("mallory")


def judge(lab, chosen):
    """(what the allowed call answered, what the attempt answered), each a (code, status)."""
    allowed, attempt = chosen.arrange(lab)
    return outcome(allowed), outcome(attempt)


def markdown(lab):
    """The table as text, and whether every row is as it must be."""
    lines = ["| What is tried | Call | Answer | As AWS |", "|---|---|---|---|"]
    good = True
    for chosen in ROWS:
        allowed, (code, status) = judge(lab, chosen)
        right = allowed[0] == "ok" and (code, status) == (chosen.code, chosen.status)
        good = good and right
        mark = "yes" if right else f"no: {chosen.status} `{chosen.code}` expected" if allowed[0] == "ok" else f"no: control answered `{allowed[0]}`"
        lines.append(f"| {chosen.case} | `{chosen.call}` | {status} `{code}` | {mark} |")
    return "\n".join(lines), good


def main(arguments):
    from conformance.server import Server

    parser = argparse.ArgumentParser(description="Tries every row against a new server and prints what it answered.")
    parser.add_argument("--markdown", action="store_true", required=True, help="print the table in Markdown")
    parser.parse_args(arguments)
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    with Server() as server:
        text, good = markdown(Lab(server))
    print(text)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
