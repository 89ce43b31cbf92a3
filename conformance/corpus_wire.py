"""What a tuple of the corpus means over the wire.

`plan` turns a tuple into real things to make and one real call, or says why there is no such
call. It changes nothing a tuple is about. What it changes is written down here and in
corpus_wire.json, where a reviewer can read it:

- a service that is not built is played by one that is (FOREIGN);
- a condition key whose value no client can choose is carried by `aws:Referer` or
  `aws:UserAgent`, which take any text (CARRIED) - only where the rule is about operators,
  variables or missing keys, for which one key is as good as another;
- an action moves to the operation that has the tuple's condition keys (`ListObjects` for
  `s3:prefix`), only where every statement is about all actions and all resources;
- `changes` in corpus_wire.json replaces fields of single tuples, each with its reason.
"""

import argparse
import copy
import dataclasses
import ipaddress
import json
import re
import sys
import zlib
from pathlib import Path

from conformance.corpus import OWNER, ROLE_ID, USER_ID, Caller

FILE = Path(__file__).parent / "corpus_wire.json"
REVIEWED = json.loads(FILE.read_text())

# Why a tuple has no call. A closed set: a new reason is a decision to be reviewed.
REASONS = {
    "scp": "service control policies are not built",
    "rcp": "resource control policies are not built",
    "endpoint": "endpoint policies are not built",
    "grant": "KMS grants have client tests of their own",
    "acl": "access control lists are tried in tests/s3/test_s3_acl.py",
    "service principal": "no service calls S3, KMS or STS in its own name",
    "service-linked role": "service-linked roles are not built",
    "identity provider": "web identity has client tests of its own, and SAML is not built",
    "mfa": "second factors have client tests of their own",
    "access point": "S3 access points have client tests of their own",
    "one organisation": "an installation is one organisation",
    "no key policy": "a KMS key always has a key policy",
    "ipv6": "the test's server listens on IPv4 only",
    "unsigned": "only S3 takes unsigned calls",
    "service": "the service is not built, and no built one has such names",
    "copy source": "a copy also reads its source, of which the tuple says nothing",
    "no new policy": "IAM takes no such resource in a new policy",
}
# Resources that IAM only finds in old policies: of another partition, or with a wildcard in the service.
OLD_RESOURCE = re.compile(r"arn:(?!(aws|\*):)|arn:[^:]*:[^:]*[*?]")

# The rules for which one condition key is as good as another.
CARRIER_RULES = {"operator", "set operator", "variable", "variable without value", "resource", "advisory"}
CARRIERS = ("aws:Referer", "aws:UserAgent")
# Keys whose value no client chooses, or not the tuple's value, and why.
CARRIED = {
    "aws:currenttime": "the clock is the server's",
    "aws:epochtime": "the clock is the server's",
    "aws:sourcearn": "only calls that services make in their own name have it",
    "key1": "no such key exists",
    "example:blob": "no such key exists",
    "s3:max-keys": "S3 takes whole numbers from 0 to 1000 only",
    "aws:sourceip": "the value is no address, or not of IPv4",
    "aws:principaltag/dir": "a tag's value has no `*`, `$` or braces",
    "aws:username": "a user's name has no `*`",
    "s3:prefix": "no one call has this key and `aws:TagKeys`",
}
TAG_VALUE = re.compile(r"[\w\s.:/=+\-@]*")

# A service that is not built, and the one that plays its part: (pattern, replacement) on every text.
FOREIGN = [
    # What the tuples say of a secret's ARN is about the text after the fifth colon: an object's key may have colons.
    (re.compile(r"^arn:aws:secretsmanager:us-east-1:\d+:secret:"), "arn:aws:s3:::bucket/secret:"),
    (re.compile(r"^arn:aws:secretsmanager:\*:\*:secret:"), "arn:aws:s3:*:*:bucket/secret:"),
]

# The action that a tuple means which names a resource and no action, by the kind of resource.
ACTIONS = [
    (r"arn:aws:s3:::[^/]*$", "s3:ListBucket"), (r"arn:aws:kms:", "kms:DescribeKey"), (r"arn:aws:ssm:.*parameter/", "ssm:GetParameter"),
]
# The resource that a tuple means which names an action and `*`, where every such action has a resource.
RESOURCES = [
    ("s3:", "arn:aws:s3:::bucket/key"), ("kms:Decrypt", f"arn:aws:kms:us-east-1:{OWNER}:key/1"),
    ("iam:CreateAccessKey", f"arn:aws:iam::{OWNER}:user/alice"), ("iam:CreateUser", f"arn:aws:iam::{OWNER}:user/new"),
    ("iam:ListUsers", f"arn:aws:iam::{OWNER}:user/"), ("sts:AssumeRole", f"arn:aws:iam::{OWNER}:role/target"),
]

# What every request has, whatever the tuple says; a tuple that counts on its absence needs care.
ALWAYS = {"aws:currenttime", "aws:epochtime", "aws:requestedregion", "aws:securetransport", "aws:useragent", "aws:sourceip",
          "aws:viaawsservice", "aws:resourceaccount", "aws:resourceorgid", "aws:principaltype", "aws:userid"}
ALWAYS_SIGNED = {"aws:principalarn", "aws:principalaccount", "aws:principalorgid"}

# What is left of a document, or of a resource's policy, without its statements: neither may be empty.
ALLOWS_NOTHING = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]}
NAMES_NOBODY = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{OWNER}:user/nobody"}}


class Inexpressible(Exception):
    """There is no real call for a tuple."""

    def __init__(self, reason):
        super().__init__(REASONS[reason])
        self.reason = reason


@dataclasses.dataclass
class Call:
    """The request: an action on a resource, and what the condition keys are made of."""

    action: str
    resource: str
    secure: bool = False
    source: str | None = None
    region: str | None = None
    headers: dict = dataclasses.field(default_factory=dict)
    prefix: str | None = None
    keys_max: int | None = None
    encryption_context: dict = dataclasses.field(default_factory=dict)
    tag_keys: list | None = None
    object_tags: dict = dataclasses.field(default_factory=dict)
    encryption: str | None = None
    encryption_key: str | None = None
    external_id: str | None = None
    through_s3: bool = False


@dataclasses.dataclass
class Plan:
    """All that is made for a tuple, in the corpus's own names, and the call."""

    name: str
    caller: Caller
    call: Call
    service: str
    identity: list
    boundary: dict | None
    session: list | None
    resource_policy: dict | None
    is_restricted: bool
    expect: str
    layer: str | None
    text: str | None
    tags: dict = dataclasses.field(default_factory=dict)
    aliases: list = dataclasses.field(default_factory=list)
    is_temporary: bool = False
    # How the plan differs from the tuple: keys of ADAPTED.
    adapted: set = dataclasses.field(default_factory=set)

    @property
    def turn(self):
        """In which of the ways there are the plan's policies are attached: tuples take turns."""
        return zlib.crc32(self.name.encode())

    @property
    def is_swapped(self):
        """Only the management account has a root user with keys: a tuple about another's root swaps the two."""
        return self.caller.kind == "root" and self.caller.account != OWNER

    @property
    def was_recreated(self):
        """The resource policy names the unique id that the caller's name had before."""
        return self.caller.unique_id != USER_ID and USER_ID in json.dumps(self.resource_policy)


def walk(value, text):
    """`value` with `text` applied to every string in it, object names included."""
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return [walk(item, text) for item in value]
    if isinstance(value, dict):
        return {text(name): walk(item, text) for name, item in value.items()}
    return value


def play_foreign(text):
    for pattern, replacement in FOREIGN:
        text = pattern.sub(replacement, text)
    return text


def statements(document):
    found = document["Statement"]
    return found if isinstance(found, list) else [found]


def referenced_keys(documents):
    """The condition keys and variables that documents mention, in lower case."""
    found = {key.lower() for key in re.findall(r"\$\{([^},]+)", json.dumps(documents))}
    for one in documents:
        for statement in statements(one):
            for keys in statement.get("Condition", {}).values():
                found |= {key.lower() for key in keys}
    return found


class Translation:
    """One tuple on its way to a plan."""

    def __init__(self, one):
        self.tuple = one
        self.keys = one.get("keys", {})
        self.free_carriers = list(CARRIERS)
        adapted = set()

        def built(value):
            played = walk(copy.deepcopy(value), play_foreign)
            if played != value:
                adapted.add("service")
            return played

        call = Call(built(one.get("action", "s3:GetObject")), built(one.get("resource", "arn:aws:s3:::bucket/key")))
        self.plan = Plan(
            name=str(one), caller=one.caller, call=call, service=one.get("service", "general"), identity=built(one.identity),
            boundary=built(one.one("boundary")), session=built(one.documents("session")),
            resource_policy=built(one.one("resource_policy")), is_restricted=one.get("service") == "s3 restricted",
            expect=one.get("expect"), layer=one.get("layer"), text=one.get("text"), adapted=adapted,
        )

    def documents(self):
        plan = self.plan
        parts = [*plan.identity, plan.boundary, *(plan.session or []), plan.resource_policy]
        return [part for part in parts if part is not None]

    def is_about_everything(self):
        """Whether every statement is about all actions and resources, so that one action is as good as another."""
        all_of = [statement for document in self.documents() for statement in statements(document)]
        return self.plan.resource_policy is None and all(
            (statement.get("Action"), statement.get("Resource")) == ("*", "*") for statement in all_of)

    def move(self, action, resource):
        if self.plan.call.action == action:
            return
        assert self.is_about_everything(), f"{self.plan.name} cannot move to {action}"
        self.plan.adapted.add("action")
        self.plan.call.action, self.plan.call.resource = action, resource

    def rename_key(self, old, new):
        """`new` for the condition key `old` in every policy, as key and as variable."""
        variable = re.compile(r"\$\{" + re.escape(old) + r"(?=[},])", re.IGNORECASE)

        def text(value):
            return new if value.lower() == old.lower() else variable.sub("${" + new, value)

        plan = self.plan
        for field in ("identity", "boundary", "session", "resource_policy"):
            setattr(plan, field, walk(getattr(plan, field), text))

    def carry(self, key, value):
        """Lets a header that takes any text carry the key."""
        assert key.lower() in CARRIED and self.tuple.get("rule") in CARRIER_RULES, f"{self.plan.name}: no source of {key}"
        carrier = self.free_carriers.pop(0)
        self.plan.adapted.add("key")
        self.rename_key(key, carrier)
        self.plan.call.headers[{"aws:Referer": "Referer", "aws:UserAgent": "User-Agent"}[carrier]] = value

    # Where each condition key comes from.

    def supply(self, key, value):
        name = key.lower()
        simple = {
            "aws:requestedregion": "region", "sts:externalid": "external_id", "s3:x-amz-server-side-encryption": "encryption",
            "s3:x-amz-server-side-encryption-aws-kms-key-id": "encryption_key",
        }
        absent = {"aws:multifactorauthpresent": "mfa", "aws:sourcevpce": "endpoint", "aws:sourcevpc": "endpoint",
                  "s3:dataaccesspointarn": "access point", "s3:dataaccesspointaccount": "access point", "s3:accesspointnetworkorigin": "access point", "s3:x-amz-copy-source": "copy source"}
        if self.tuple.get("rule") not in CARRIER_RULES:
            absent["aws:sourcearn"] = "service principal"
        call, caller = self.plan.call, self.plan.caller
        if name in absent:
            raise Inexpressible(absent[name])
        if name in simple:
            setattr(call, simple[name], value)
        elif name in ("aws:referer", "x-forwarded-for", "x-real-ip", "sourceip", "userid"):
            call.headers[key.removeprefix("aws:")] = value
        elif name == "aws:securetransport":
            call.secure = value == "true"
        elif name == "aws:tokenissuetime":
            # What it is does not matter to the tuples, only that it is there.
            self.plan.is_temporary = True
        elif name == "kms:viaservice":
            assert value == "s3.us-east-1.amazonaws.com"
            call.through_s3 = True
        elif name == "kms:resourcealiases":
            self.plan.aliases = value
        elif not (self.supply_known(name, key, value, caller) or self.supply_listed(name, key, value)):
            self.carry(key, value)

    def supply_known(self, name, key, value, caller):
        """Keys the server knows of the caller by itself: the tuple's value must be the true one."""
        known = {
            "aws:username": caller.name if caller.kind == "user" else None, "aws:principalarn": caller.principal_arn,
            "aws:principalaccount": caller.account, "kms:calleraccount": caller.account, "aws:principalisawsservice": "false",
            "aws:userid": f"{caller.unique_id}:{caller.session}" if caller.kind == "role" else caller.unique_id,
        }
        if name in ("aws:principalorgid", "aws:resourceorgid"):
            if value != "o-1":
                raise Inexpressible("one organisation")
            return True
        if name in ("aws:principalorgpaths", "aws:resourceorgpaths"):
            if value != ["o-1/r-1/"]:
                raise Inexpressible("one organisation")
            return True
        if name.startswith("aws:principaltag/") and TAG_VALUE.fullmatch(value):
            self.plan.tags[key.split("/", 1)[1]] = value
            return True
        assert name not in known or known[name] == value or name in CARRIED, f"{self.plan.name}: {key} is {known[name]}"
        return name in known and known[name] == value

    def supply_listed(self, name, key, value):
        """Keys that come with an operation's own parameters."""
        call = self.plan.call
        has_tag_keys = any(other.lower() == "aws:tagkeys" for other in self.keys)
        if name == "aws:tagkeys" and "" not in value:
            call.tag_keys = value
            self.move(*(("iam:TagUser", f"arn:aws:iam::{OWNER}:user/tagged") if value else ("kms:CreateKey", "*")))
        elif name == "kms:encryptioncontextkeys" or isinstance(value, list):
            # The names in an encryption context are the one set of texts a caller chooses freely.
            if name != "kms:encryptioncontextkeys":
                self.plan.adapted.add("key")
            self.rename_key(key, "kms:EncryptionContextKeys")
            call.encryption_context = {item: "x" for item in value}
            self.move("kms:Encrypt", f"arn:aws:kms:us-east-1:{OWNER}:key/1")
        elif name.startswith("kms:encryptioncontext:"):
            call.encryption_context[key.split(":", 2)[2]] = value
        elif name.startswith("s3:existingobjecttag/"):
            call.object_tags[key.split("/", 1)[1]] = value
        elif name == "s3:prefix" and not has_tag_keys:
            call.prefix = value
            self.move("s3:ListBucket", "arn:aws:s3:::bucket")
        elif name == "s3:max-keys" and value.isdigit() and int(value) <= 1000:
            call.keys_max = int(value)
            self.move("s3:ListBucket", "arn:aws:s3:::bucket")
        elif name == "aws:sourceip":
            return self.supply_address(value)
        else:
            return False
        return True

    def supply_address(self, value):
        """The tests call from 127.0.0.0/8: networks of the caller's first octet move there with it."""
        try:
            address = ipaddress.ip_address(value)
        except ValueError:
            return False
        if address.version == 6:
            if self.tuple.get("rule") in CARRIER_RULES:
                return False
            raise Inexpressible("ipv6")
        first = value.split(".")[0]
        local = re.compile(rf"^{first}(\.\d+\.\d+\.\d+(/\d+)?)$")
        plan = self.plan
        plan.adapted.add("address")
        plan.call.source = local.sub(r"127\1", value)
        for field in ("identity", "resource_policy"):
            setattr(plan, field, walk(getattr(plan, field), lambda text: local.sub(r"127\1", text)))
        return True

    # The rest of the call.

    def settle_missing(self):
        """A tuple that counts on a key's absence must get a caller or a call without it."""
        given = {key.lower() for key in self.keys}
        missing = referenced_keys(self.documents()) - given
        caller = self.plan.caller
        if caller.kind == "user" and "aws:username" in missing:
            # Of all signed callers only users have a user name.
            self.plan.adapted.add("caller")
            self.plan.caller = dataclasses.replace(caller, kind="role", name="nameless", unique_id=ROLE_ID)
        present = ALWAYS | (ALWAYS_SIGNED if caller.kind != "anonymous" else set())
        carried = {carrier.lower() for carrier in CARRIERS if carrier not in self.free_carriers}
        surplus = (missing - carried) & present
        assert not surplus, f"{self.plan.name} counts on the absence of {surplus}"

    def settle_resource(self):
        """An action on the kind of resource the tuple names, where it names no action or no resource."""
        call, named = self.plan.call, "action" in self.tuple.fields
        if call.resource == "*":
            if not named and self.tuple.get("rule") == "resource":
                call.action = "s3:ListAllMyBuckets"
            elif call.action != "s3:ListAllMyBuckets":
                call.resource = next((to for action, to in RESOURCES if call.action.startswith(action)), "*")
        elif not named:
            call.action = next((action for pattern, action in ACTIONS if re.match(pattern, call.resource)), call.action)
        if call.action.lower() == "sts:getcalleridentity":
            call.action = "sts:GetCallerIdentity"

    def identity_resources(self):
        """The resources of what the identity and the session are given."""
        plan = self.plan
        for document in [*plan.identity, *([plan.boundary] if plan.boundary else []), *(plan.session or [])]:
            for statement in statements(document):
                found = statement.get("Resource", statement.get("NotResource"))
                yield from [found] if isinstance(found, str) else found

    def refuse_what_is_not_built(self):
        one, kind = self.tuple, self.plan.caller.kind
        kinds = {"service": "service principal", "service_linked_role": "service-linked role", "web_identity": "identity provider",
                 "saml": "identity provider"}
        if kind in kinds:
            raise Inexpressible(kinds[kind])
        for field, reason in (("acl", "acl"), ("grants", "grant"), ("scps", "scp"), ("rcps", "rcp"), ("endpoint", "endpoint")):
            if field in one.fields:
                raise Inexpressible(reason)
        if self.plan.call.action.split(":")[0] not in ("s3", "kms", "iam", "ssm", "sts"):
            raise Inexpressible("service")
        if one.get("service") == "kms" and self.plan.resource_policy is None:
            raise Inexpressible("no key policy")
        if kind == "anonymous" and not self.plan.call.action.startswith("s3:") and one.get("expect") == "Allow":
            raise Inexpressible("unsigned")
        if any(OLD_RESOURCE.match(resource) for resource in self.identity_resources()):
            raise Inexpressible("no new policy")
        # Two accounts of one installation are of one organisation, so that the caller is always told why.
        if one.get("text") and self.plan.caller.account != OWNER and "because" not in one.get("text"):
            raise Inexpressible("one organisation")

    def run(self):
        self.refuse_what_is_not_built()
        self.settle_resource()
        for key, value in self.keys.items():
            self.supply(key, value)
        self.settle_missing()
        plan = self.plan
        of_service = {"kms": "kms:", "trust": "sts:"}.get(plan.service, "s3:")
        assert plan.resource_policy is None or plan.call.action.startswith(of_service), f"{plan.name}: whose resource policy?"
        return plan


# In what a plan may differ from its tuple.
ADAPTED = {
    "service": "a built service plays the part of one that is not",
    "action": "the operation that has the tuple's condition keys",
    "key": "a key that takes any text, in place of one whose value no client chooses",
    "address": "the network is one the tests can call from",
    "caller": "a role session, which has no aws:username",
    "fields": "fields of the tuple are changed",
}


def plan(one):
    """The plan of a tuple, with the reviewed changes of corpus_wire.json. Raises Inexpressible."""
    change = REVIEWED["changes"].get(str(one))
    found = Translation(one.changed(change["fields"]) if change else one).run()
    if change:
        found.adapted.add("fields")
    return found


def without(found, effect):
    """The plan without its statements of this effect; None where no statement decides.

    A control: what is allowed must be refused without the Allows, and what is explicitly denied
    must not be so without the Denies.
    """
    needs_no_allow = found.call.action == "sts:GetCallerIdentity" or (found.caller.kind == "root" and found.service.startswith("s3"))
    if effect == "Allow" and needs_no_allow and not found.is_swapped:
        return None

    def stripped(one):
        kept = [statement for statement in statements(one) if statement["Effect"] != effect]
        return one | {"Statement": kept} if kept else ALLOWS_NOTHING

    resource_policy = found.resource_policy and stripped(found.resource_policy)
    if resource_policy == ALLOWS_NOTHING:
        # A bucket may be without a policy; a key and a role always have one.
        must_have = {"kms": {"Action": "kms:*", "Resource": "*"}, "trust": {"Action": "sts:AssumeRole"}}.get(found.service)
        resource_policy = must_have and {"Version": "2012-10-17", "Statement": [NAMES_NOBODY | must_have]}
    return dataclasses.replace(
        found, identity=[stripped(one) for one in found.identity], boundary=found.boundary and stripped(found.boundary),
        session=found.session and [stripped(one) for one in found.session], resource_policy=resource_policy,
    )


def survey(tuples):
    """What becomes of each tuple: those without a call by reason, and those adapted by what was."""
    without = {reason: [] for reason in REASONS.values()}
    adapted = {what: [] for what in ADAPTED.values()}
    for one in tuples:
        try:
            for what in plan(one).adapted:
                adapted[ADAPTED[what]].append(str(one))
        except Inexpressible as error:
            without[REASONS[error.reason]].append(str(one))
    return {"not_expressible": without, "adapted": adapted}


def table(tuples):
    """Counts, in Markdown."""
    found = survey(tuples)
    without = sum(map(len, found["not_expressible"].values()))
    touched = {name for names in found["adapted"].values() for name in names}
    asked = len(tuples) - without
    lines = [
        "| Tuples | Count |", "|---|---:|", f"| in the corpus | {len(tuples)} |",
        f"| asked of a real server | {asked} ({100 * asked // len(tuples)} %) |", f"| - as they are written | {asked - len(touched)} |",
    ]
    lines += [f"| - adapted: {what} | {len(names)} |" for what, names in found["adapted"].items()]
    lines.append(f"| not expressible over the wire | {without} |")
    lines += [f"| - {reason} | {len(names)} |" for reason, names in found["not_expressible"].items()]
    return "\n".join(lines)


def written(reviewed):
    """corpus_wire.json: indented, with the changed fields of a tuple on one line."""
    reviewed = copy.deepcopy(reviewed)
    fields = []
    for change in reviewed["changes"].values():
        fields.append(json.dumps(change["fields"], ensure_ascii=False))
        change["fields"] = f"@{len(fields) - 1}@"
    text = json.dumps(reviewed, indent=2, ensure_ascii=False)
    return re.sub(r'"@(\d+)@"', lambda found: fields[int(found.group(1))], text) + "\n"


def main(arguments):
    from conformance import corpus

    parser = argparse.ArgumentParser(description="Prints what becomes of the corpus over the wire.")
    parser.add_argument("--write", action="store_true", help="write the lists of corpus_wire.json anew, to be reviewed as a change")
    tuples = corpus.tuples()
    if parser.parse_args(arguments).write:
        FILE.write_text(written(REVIEWED | survey(tuples)))
    print(table(tuples))


if __name__ == "__main__":
    main(sys.argv[1:])
