"""A real server in which plans of `conformance.corpus_wire` are carried out.

Users, roles and buckets keep the names the corpus gives them and are used again by the next
tuple: `settle_*` takes away what the one before had and gives what this one asks for. A KMS key
policy may lock everybody out, so that a tuple about a key policy gets a key of its own.
"""

import dataclasses
import functools
import hashlib
import json
import re

import botocore.exceptions

from conformance.corpus import OWNER, ROLE_ID, USER_ID
from conformance.corpus_wire import ALLOWS_NOTHING, walk
from conformance.principals import Clients, Principal, allow, client, create_account, policy, unique
from conformance.refusal import denied

STRANGER = "444455556666"
CANONICAL_ID = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
KEY_LABEL = re.compile(r"(?<=key/)(?:1234abcd-12ab-34cd-56ef-1234567890ab|1234|1|2)(?![\w-])")
SHORT_BUCKET = re.compile(r"^arn:aws:s3:::([a-z])(?=$|/)")
PRINCIPAL_ARN = re.compile(r"^arn:aws:(?:iam|sts)::(\d{12}):(user|role|assumed-role)(/.*)$")


@dataclasses.dataclass
class Outcome:
    """What a call answered: `code` is `ok` for an answer."""

    code: str
    status: int
    message: str
    # How the message of a refusal must begin.
    subject: str

    @classmethod
    def of(cls, error, subject):
        found = error.response["Error"]
        return cls(found["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"], found.get("Message", ""), subject)


@dataclasses.dataclass
class Entity:
    """A user or role, with all that is attached to it now."""

    kind: str
    name: str
    arn: str
    unique_id: str
    principal: Principal | None = None
    inline: str | None = None
    group: str | None = None
    attached: frozenset = frozenset()
    boundary: str | None = None
    tags: dict = dataclasses.field(default_factory=dict)
    trust: str | None = None


class Account:
    """The administrator of an account, and what was made in it."""

    def __init__(self, world, admin):
        self.world = world
        self.admin = admin
        self.id = admin.principal.account
        self.entities = {}
        self.policies = {}
        self.sessions = {}
        self.keys = {}
        self.usher = self.entity("user", "usher", "/")
        admin.iam.put_user_policy(UserName="usher", PolicyName="test", PolicyDocument=policy(allow("sts:AssumeRole")))

    def entity(self, kind, name, path):
        """The user or role of this name; one that is there with another path is made again."""
        found = self.entities.get((kind, name))
        if found and not found.arn.endswith(f":{kind}{path}{name}"):
            self.delete(found)
            found = None
        if not found:
            found = self.entities[kind, name] = self.create(kind, name, path)
        return found

    def create(self, kind, name, path):
        iam = self.admin.iam
        if kind == "user":
            user = iam.create_user(UserName=name, Path=path)["User"]
            key = iam.create_access_key(UserName=name)["AccessKey"]
            principal = Principal(key["AccessKeyId"], key["SecretAccessKey"], None, self.id, user["Arn"])
            return Entity(kind, name, user["Arn"], user["UserId"], principal)
        trust = self.trust_of_usher()
        role = iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument=trust)["Role"]
        return Entity(kind, name, role["Arn"], role["RoleId"], trust=trust)

    def trust_of_usher(self):
        return policy({"Effect": "Allow", "Principal": {"AWS": self.usher.arn}, "Action": "sts:AssumeRole"})

    def delete(self, entity):
        del self.entities[entity.kind, entity.name]
        self.settle(entity)
        if entity.kind == "user":
            self.admin.iam.delete_access_key(UserName=entity.name, AccessKeyId=entity.principal.access_key_id)
        self.act("delete_%s", entity)

    def managed(self, document):
        """The ARN of a managed policy with this text."""
        if document not in self.policies:
            name = "corpus-" + hashlib.sha256(document.encode()).hexdigest()[:32]
            self.policies[document] = self.admin.iam.create_policy(PolicyName=name, PolicyDocument=document)["Policy"]["Arn"]
        return self.policies[document]

    # What is attached to a user or role.

    def settle(self, entity, identity=(), boundary=None, tags=None, turn=0):
        """Gives a user or role exactly these policies, in every way there is: inline, through a group, and managed.

        `turn` says which way comes first. What no longer fits inline or in the group is managed.
        """
        ways = ["inline", "group", "managed"] if entity.kind == "user" else ["inline", "managed"]
        placed = {"inline": None, "group": None}
        managed = []
        for number, document in enumerate(identity):
            way = ways[(turn + number) % len(ways)]
            if document.get("Version") != "2012-10-17":
                # Managed policies are of the newer version.
                way = next(way for way in ("inline", "group") if not placed.get(way))
            if way == "managed" or placed[way]:
                managed.append(json.dumps(document))
            else:
                placed[way] = json.dumps(document)
        self.settle_inline(entity, placed["inline"])
        self.settle_group(entity, placed["group"])
        self.settle_attached(entity, frozenset(self.managed(text) for text in managed))
        self.settle_boundary(entity, self.managed(json.dumps(boundary)) if boundary else None)
        self.settle_tags(entity, tags or {})

    def act(self, operation, entity, **arguments):
        """`put_%s_policy` of IAM for a user or role."""
        names = {"user": {"UserName": entity.name}, "role": {"RoleName": entity.name}}
        return getattr(self.admin.iam, operation % entity.kind)(**names[entity.kind], **arguments)

    def settle_inline(self, entity, text):
        if text == entity.inline:
            return
        if text is None:
            self.act("delete_%s_policy", entity, PolicyName="corpus")
        else:
            self.act("put_%s_policy", entity, PolicyName="corpus", PolicyDocument=text)
        entity.inline = text

    def settle_group(self, entity, text):
        if text == entity.group:
            return
        iam, group = self.admin.iam, f"{entity.name}-group"
        if text is None:
            iam.remove_user_from_group(GroupName=group, UserName=entity.name)
            iam.delete_group_policy(GroupName=group, PolicyName="corpus")
            iam.delete_group(GroupName=group)
        else:
            if entity.group is None:
                iam.create_group(GroupName=group)
                iam.add_user_to_group(GroupName=group, UserName=entity.name)
            iam.put_group_policy(GroupName=group, PolicyName="corpus", PolicyDocument=text)
        entity.group = text

    def settle_attached(self, entity, arns):
        for arn in entity.attached - arns:
            self.act("detach_%s_policy", entity, PolicyArn=arn)
        for arn in arns - entity.attached:
            self.act("attach_%s_policy", entity, PolicyArn=arn)
        entity.attached = arns

    def settle_boundary(self, entity, arn):
        if arn == entity.boundary:
            return
        if arn is None:
            self.act("delete_%s_permissions_boundary", entity)
        else:
            self.act("put_%s_permissions_boundary", entity, PermissionsBoundary=arn)
        entity.boundary = arn

    def settle_tags(self, entity, tags):
        if tags == entity.tags:
            return
        if entity.tags:
            self.act("untag_%s", entity, TagKeys=list(entity.tags))
        if tags:
            self.act("tag_%s", entity, Tags=[{"Key": key, "Value": value} for key, value in tags.items()])
        entity.tags = tags

    def settle_trust(self, role, trust):
        if trust != role.trust:
            self.admin.iam.update_assume_role_policy(RoleName=role.name, PolicyDocument=trust)
            role.trust = trust

    # Temporary credentials.

    def session_arguments(self, session, turn):
        """The first session policy is passed inline and the others by ARN, or all by ARN in their turn."""
        if session is None:
            return {}
        texts = [json.dumps(document) for document in session or [ALLOWS_NOTHING]]
        inline = {"Policy": texts.pop(0)} if turn % 2 == 0 else {}
        managed = {"PolicyArns": [{"arn": self.managed(text)} for text in texts]} if texts else {}
        return inline | managed

    def role_session(self, role, name, session, turn):
        key = (role.unique_id, name, json.dumps(session), turn % 2)
        if key not in self.sessions:
            self.settle_trust(role, self.trust_of_usher())
            usher = self.world.clients(self.usher.principal)
            answer = usher.sts.assume_role(RoleArn=role.arn, RoleSessionName=name, **self.session_arguments(session, turn))
            self.sessions[key] = Principal.of_session(answer)
        return self.sessions[key]

    def federated_session(self, user, name, session, turn):
        """A user needs permission to make a federated session, but its session does not: it is taken away afterwards."""
        key = (user.unique_id, name, json.dumps(session), turn % 2)
        if key not in self.sessions:
            self.settle(user, [json.loads(policy(allow("sts:GetFederationToken")))])
            answer = self.world.clients(user.principal).sts.get_federation_token(Name=name, **self.session_arguments(session, turn))
            made = answer["Credentials"]
            self.sessions[key] = Principal(
                made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"], self.id, answer["FederatedUser"]["Arn"])
        return self.sessions[key]

    def user_session(self, user):
        key = (user.unique_id, "GetSessionToken")
        if key not in self.sessions:
            made = self.world.clients(user.principal).sts.get_session_token()["Credentials"]
            self.sessions[key] = Principal(
                made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"], self.id, user.arn)
        return self.sessions[key]

    # Resources.

    def key(self, label):
        """The key a tuple means by `label` that is not about its key policy: it delegates to both accounts."""
        if label not in self.keys:
            both = {"AWS": [account.id for account in self.world.accounts()]}
            made = self.admin.kms.create_key(Policy=policy(allow("kms:*", Principal=both)))
            self.keys[label] = made["KeyMetadata"]["KeyId"]
        return self.keys[label]

    @functools.cached_property
    def canonical_id(self):
        return self.admin.s3.list_buckets()["Owner"]["ID"]


class World:
    """The accounts of one server and the buckets in them; `ask` carries out a plan."""

    def __init__(self, server):
        self.server = server
        self._clients = {}
        root = Clients(server.http, server.root)
        self.root_account = Account(self, root)
        self.other_account = Account(self, Clients(server.http, create_account(server)))
        self.organisation = root.organizations.describe_organization()["Organization"]["Id"]
        self.buckets = set()
        self.objects = {}

    def clients(self, principal, secure=False, region=None, source=None):
        """Clients by credentials and by how they call; anonymous without a principal."""
        key = (principal, secure, region, source)
        if key not in self._clients:
            endpoint = self.server.https if secure else self.server.http
            self._clients[key] = Calls(endpoint, principal, region or self.server.region, source)
        return self._clients[key]

    def accounts(self):
        return self.root_account, self.other_account

    def ask(self, plan):
        return Asking(self, plan).run()


class Calls:
    """boto3 clients that call from an address of our choice and can add headers."""

    def __init__(self, endpoint, principal, region, source):
        self.endpoint, self.principal, self.region, self.source = endpoint, principal, region, source
        self.headers = {}
        self._made = {}

    def __getattr__(self, service):
        if service.startswith("_"):
            raise AttributeError(service)
        if service not in self._made:
            made = client(service, self.endpoint, self.principal, region=self.region)
            made.meta.events.register("before-send", self.add_headers)
            if self.source:
                made._endpoint.http_session._manager.connection_pool_kw["source_address"] = (self.source, 0)
            self._made[service] = made
        return self._made[service]

    def add_headers(self, request, **_):
        for name, value in self.headers.items():
            request.headers[name] = value


class Asking:
    """One plan, in one world."""

    def __init__(self, world, plan):
        self.world, self.plan, self.call = world, plan, plan.call
        first, second = world.root_account, world.other_account
        self.accounts = {OWNER: second, STRANGER: first} if plan.is_swapped else {OWNER: first, STRANGER: second}
        self.owner = self.accounts[OWNER]
        self.bucket_name = unique("bucket") if plan.is_swapped else "bucket"
        self.key_ids = {}
        self.suffix = unique("x")
        self.caller = None
        self.unique_ids = {}
        self.ciphertext = None
        self.bucket = self.key = ""

    # Names of the corpus and what they are here.

    def real(self, value):
        return walk(value, self.real_text)

    def real_text(self, text):
        if ":kms:" in text:
            text = KEY_LABEL.sub(lambda label: self.key_id(label.group()), text)
        text = SHORT_BUCKET.sub(lambda name: f"arn:aws:s3:::{name.group(1) * 3}", text)
        if self.plan.is_swapped:
            text = re.sub(r"^arn:aws:s3:::bucket(?=$|/)", f"arn:aws:s3:::{self.bucket_name}", text)
        for corpus, here in self.unique_ids.items():
            text = text.replace(corpus, here)
        text = re.sub("|".join(self.accounts), lambda account: self.accounts[account.group()].id, text)
        if text.startswith("alias/"):
            text = f"{text}-{self.suffix}"
        if text.startswith("o-1/"):
            # The tuples' root is r-1; the installation's has the first signs of the organisation's id.
            return text.replace("o-1/r-1/", f"o-1/r-{self.world.organisation[2:10]}/").replace("o-1", self.world.organisation, 1)
        return {"o-1": self.world.organisation, CANONICAL_ID: self.accounts[STRANGER].canonical_id}.get(text, text)

    def key_id(self, label):
        return self.key_ids.get(label) or self.owner.key(label)

    # Making what the plan asks for.

    def make_caller(self):
        who, plan = self.plan.caller, self.plan
        if who.kind == "anonymous":
            return None
        account = self.accounts[who.account]
        if who.kind == "root":
            return self.world.server.root
        kind = "role" if who.kind == "role" else "user"
        entity = account.entity(kind, self.entity_name(), who.path)
        self.unique_ids[ROLE_ID if kind == "role" else USER_ID] = entity.unique_id
        session = self.real(plan.session)
        if who.kind == "role":
            principal = account.role_session(entity, who.session, session, plan.turn)
        elif who.kind == "federated_user":
            name = who.session if len(who.session) > 1 else who.session * 2
            principal = account.federated_session(entity, name, session, plan.turn)
        else:
            principal = account.user_session(entity) if plan.is_temporary else entity.principal
        self.settle(account, entity)
        return principal

    def settle(self, account, entity):
        plan = self.plan
        account.settle(entity, self.real(plan.identity), self.real(plan.boundary), plan.tags, plan.turn)

    def entity_name(self):
        return f"again-{self.suffix}" if self.plan.was_recreated else self.plan.caller.name

    def make_named(self, document):
        """The users and roles that a resource policy names must exist."""
        def make(text):
            found = PRINCIPAL_ARN.match(text)
            if found and found.group(1) in self.accounts:
                kind, path, name = found.group(2), *found.group(3).rsplit("/", 1)
                if kind == "assumed-role":
                    kind, path, name = "role", "", path.strip("/")
                account = self.accounts[found.group(1)]
                # The caller keeps its path, whatever ARN the policy has; a session's ARN has no path.
                is_caller = (kind, name) == (self.plan.caller.kind, self.plan.caller.name)
                is_known = found.group(2) == "assumed-role" and (kind, name) in account.entities
                if not is_caller and not is_known:
                    account.entity(kind, name, f"{path}/")
            return text

        for statement in document["Statement"] if isinstance(document["Statement"], list) else [document["Statement"]]:
            walk([statement.get("Principal"), statement.get("NotPrincipal")], make)

    def make_recreated(self):
        """The policy was put while the caller's name was another user's."""
        if not self.plan.was_recreated:
            return
        account = self.accounts[self.plan.caller.account]
        name = self.entity_name()
        account.delete(account.entities["user", name])
        entity = account.entity("user", name, "/")
        self.settle(account, entity)
        self.caller = entity.principal

    def make_bucket(self, name):
        """The bucket, without a policy and with nothing blocked."""
        s3 = self.owner.admin.s3
        if name not in self.world.buckets:
            s3.create_bucket(Bucket=name)
            self.world.buckets.add(name)
        s3.delete_bucket_policy(Bucket=name)
        s3.delete_public_access_block(Bucket=name)

    def make_object(self, bucket, key):
        tags = "&".join(f"{name}={value}" for name, value in self.call.object_tags.items())
        if self.world.objects.get((bucket, key)) != tags:
            self.owner.admin.s3.put_object(Bucket=bucket, Key=key, Body=b"x", Tagging=tags)
            self.world.objects[bucket, key] = tags

    def guard_bucket(self, name, document):
        s3 = self.owner.admin.s3
        if document is not None:
            s3.put_bucket_policy(Bucket=name, Policy=json.dumps(self.real(document)))
        if self.plan.is_restricted:
            s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={
                "BlockPublicAcls": False, "IgnorePublicAcls": False, "BlockPublicPolicy": False, "RestrictPublicBuckets": True})

    def make_key(self):
        """A key with the tuple's policy, and a ciphertext from before it had it."""
        kms = self.owner.admin.kms
        label = KEY_LABEL.search(self.call.resource).group()
        key = self.key_id(label)
        context = self.call.encryption_context
        self.ciphertext = kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=context)["CiphertextBlob"]
        for alias in self.plan.aliases:
            kms.create_alias(AliasName=self.real_text(alias), TargetKeyId=key)
        if self.call.through_s3:
            self.make_bucket("bucket")
            self.owner.admin.s3.put_object(Bucket="bucket", Key="sealed", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
            caller = {"AWS": self.plan.caller.principal_arn}
            self.guard_bucket("bucket", json.loads(policy(allow("s3:GetObject", "arn:aws:s3:::bucket/*", Principal=caller))))
        if self.plan.service == "kms":
            self.guard_key(key)

    def guard_key(self, key):
        self.owner.admin.kms.put_key_policy(
            KeyId=key, PolicyName="default", Policy=json.dumps(self.real(self.plan.resource_policy)), BypassPolicyLockoutSafetyCheck=True)

    def make_trusting_role(self):
        path, name = re.match(r".*:role(/.*?)([^/]+)$", self.call.resource).groups()
        role = self.owner.entity("role", name, path)
        document = self.plan.resource_policy
        self.owner.settle_trust(role, json.dumps(self.real(document)) if document else self.owner.trust_of_usher())

    def make_resource(self):
        call = self.call
        if self.plan.resource_policy:
            self.make_named(self.plan.resource_policy)
        if call.resource.startswith("arn:aws:s3:::"):
            self.bucket, _, self.key = self.real_text(call.resource).removeprefix("arn:aws:s3:::").partition("/")
            self.make_bucket(self.bucket)
            if call.action == "s3:PutObject":
                self.world.objects.pop((self.bucket, self.key), None)
            elif self.key:
                self.make_object(self.bucket, self.key)
            if self.plan.resource_policy or self.plan.is_restricted:
                self.guard_bucket(self.bucket, self.plan.resource_policy)
        elif ":kms:" in call.resource:
            self.make_key()
        elif ":role/" in call.resource:
            self.make_trusting_role()
        elif ":parameter/" in call.resource:
            name = re.match(r".*:parameter(/.*)$", call.resource).group(1)
            # A path has something below it, and may be a parameter itself.
            for name in (name, f"{name}/below"):
                self.owner.admin.ssm.put_parameter(Name=name, Value="x", Type="String", Overwrite=True)
        elif call.action == "iam:TagUser":
            self.owner.entity("user", "tagged", "/")

    def name_key(self):
        """A tuple about a key policy gets a key of its own, which its policies then name."""
        label = KEY_LABEL.search(self.call.resource)
        if self.plan.service == "kms" and label:
            self.key_ids[label.group()] = self.owner.admin.kms.create_key()["KeyMetadata"]["KeyId"]

    def run(self):
        self.name_key()
        self.caller = self.make_caller()
        try:
            self.make_resource()
        except botocore.exceptions.ClientError as error:
            if not error.response["Error"]["Code"].startswith("MalformedPolicy"):
                raise
            return Outcome.of(error, self.subject())
        self.make_recreated()
        call = self.call
        caller = self.world.clients(self.caller, call.secure, call.region, call.source)
        caller.headers = {name: self.real_text(value) for name, value in call.headers.items()}
        try:
            self.perform(caller)
        except botocore.exceptions.ClientError as error:
            return Outcome.of(error, self.subject())
        finally:
            caller.headers = {}
        return Outcome("ok", 200, "", "")

    def subject(self):
        """What a refusal says before the reason; nothing of a caller without a name."""
        return denied(self.caller.arn, self.call.action, self.real_text(self.call.resource)) if self.caller else ""

    # The calls.

    def perform(self, caller):
        service, operation = self.call.action.split(":")
        getattr(self, f"perform_{service}")(caller, operation)

    def perform_s3(self, caller, operation):
        s3, call = caller.s3, self.call
        target = {"Bucket": self.bucket, "Key": self.key}
        own = f"arn:aws:s3:::{self.bucket}"
        tags = {"TagSet": [{"Key": "a", "Value": "b"}]}
        encryption = {"ServerSideEncryption": call.encryption} if call.encryption else {}
        if call.encryption_key:
            encryption = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.real_text(call.encryption_key)}
        listing = {"Prefix": call.prefix} if call.prefix is not None else {}
        if call.keys_max is not None:
            listing["MaxKeys"] = call.keys_max
        put = policy(allow("s3:GetObject", f"{own}/*", Principal={"AWS": self.owner.id}))
        {
            "GetObject": lambda: s3.get_object(**target)["Body"].read(),
            "GetObjectVersion": lambda: s3.get_object(**target, VersionId="null")["Body"].read(),
            "GetObjectAcl": lambda: s3.get_object_acl(**target),
            "PutObject": lambda: s3.put_object(**target, Body=b"x", **encryption),
            "ListBucket": lambda: s3.list_objects_v2(Bucket=self.bucket, **listing),
            "ListBucketVersions": lambda: s3.list_object_versions(Bucket=self.bucket),
            "ListAllMyBuckets": lambda: s3.list_buckets(),
            "GetBucketPolicy": lambda: s3.get_bucket_policy(Bucket=self.bucket),
            "PutBucketPolicy": lambda: s3.put_bucket_policy(Bucket=self.bucket, Policy=put),
            "DeleteBucketPolicy": lambda: s3.delete_bucket_policy(Bucket=self.bucket),
            "PutBucketTagging": lambda: s3.put_bucket_tagging(Bucket=self.bucket, Tagging=tags),
        }[operation]()

    def perform_kms(self, caller, operation):
        kms, call = caller.kms, self.call
        if call.through_s3:
            return caller.s3.get_object(Bucket="bucket", Key="sealed")
        key = self.real_text(call.resource)
        return {
            "Decrypt": lambda: kms.decrypt(CiphertextBlob=self.ciphertext, KeyId=key, EncryptionContext=call.encryption_context),
            "Encrypt": lambda: kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=call.encryption_context),
            "DescribeKey": lambda: kms.describe_key(KeyId=key),
            "CreateKey": lambda: kms.create_key(Tags=[]),
        }[operation]()

    def perform_iam(self, caller, operation):
        iam, name = caller.iam, self.call.resource.rsplit("/", 1)[-1]
        if operation == "CreateAccessKey":
            made = iam.create_access_key(UserName=name)["AccessKey"]
            return self.owner.admin.iam.delete_access_key(UserName=name, AccessKeyId=made["AccessKeyId"])
        tags = [{"Key": key, "Value": "x"} for key in self.call.tag_keys or []]
        return {
            "CreateUser": lambda: iam.create_user(UserName=name),
            "ListUsers": lambda: iam.list_users(),
            "TagUser": lambda: iam.tag_user(UserName=name, Tags=tags),
        }[operation]()

    def perform_ssm(self, caller, operation):
        arn = self.real_text(self.call.resource)
        return {
            "GetParameter": lambda: caller.ssm.get_parameter(Name=arn),
            "GetParametersByPath": lambda: caller.ssm.get_parameters_by_path(Path=arn.split(":parameter")[1]),
        }[operation]()

    def perform_sts(self, caller, operation):
        if operation == "GetCallerIdentity":
            return caller.sts.get_caller_identity()
        more = {"Tags": [{"Key": "a", "Value": "b"}]} if operation == "TagSession" else {}
        if self.call.external_id:
            more["ExternalId"] = self.call.external_id
        return caller.sts.assume_role(RoleArn=self.real_text(self.call.resource), RoleSessionName="corpus", **more)
