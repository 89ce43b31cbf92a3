"""Identity providers of IAM, and AssumeRoleWithWebIdentity with tokens that foreign code has signed."""

import json
import time

import pytest

from conformance.audit import event_of
from conformance.oidc import Issuer, SigningKey
from conformance.principals import Clients, Principal, allow, client, create_account, create_user, deny, policy, unique
from conformance.refusal import refused

ACTIONS = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity"]
DENIED = "^Not authorized to perform sts:AssumeRoleWithWebIdentity$"


class World:
    """A server that may ask one issuer, the issuer, and the account's provider of it."""

    def __init__(self, issuer, server):
        self.issuer, self.server = issuer, server
        self.root = Clients(server.http, server.root)
        self.anonymous = client("sts", server.http, None)
        self.provider = self.root.iam.create_open_id_connect_provider(Url=issuer.url, ClientIDList=["app", "other"])["OpenIDConnectProviderArn"]

    def role(self, *statements, conditions=None, action=ACTIONS, provider=None, admin=None, **options):
        admin = admin or self.root
        trust = {"Effect": "Allow", "Principal": {"Federated": provider or self.provider}, "Action": action}
        if conditions:
            trust["Condition"] = conditions
        name = unique("web")
        arn = admin.iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy(trust), **options)["Role"]["Arn"]
        if statements:
            admin.iam.put_role_policy(RoleName=name, PolicyName="test", PolicyDocument=policy(*statements))
        return arn

    def assume(self, role, token, **options):
        return self.anonymous.assume_role_with_web_identity(RoleArn=role, RoleSessionName="web", WebIdentityToken=token, **options)

    def session(self, role, token, **options):
        return Clients(self.server.http, Principal.of_session(self.assume(role, token, **options)))


@pytest.fixture(scope="module")
def issuer(tmp_path_factory):
    made = Issuer(tmp_path_factory.mktemp("oidc"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def world(issuer):
    from conformance.server import Server

    with Server(extra_arguments=["--oidc-host", issuer.place, "--oidc-ca-file", issuer.authority]) as server:
        yield World(issuer, server)


@pytest.fixture
def other_issuer(tmp_path):
    made = Issuer(tmp_path / "other", host="other.example.com", path="")
    yield made
    made.close()


def test_a_token_opens_a_role(world):
    role = world.role(allow("s3:ListAllMyBuckets"), conditions={"StringEquals": {f"{world.issuer.name}:sub": "alice", f"{world.issuer.name}:aud": "app"}})
    answer = world.assume(role, world.issuer.token())
    name = role.rsplit("/", 1)[1]
    assert answer["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{world.server.account}:assumed-role/{name}/web"
    assert (answer["SubjectFromWebIdentityToken"], answer["Audience"], answer["Provider"]) == ("alice", "app", world.provider)
    session = Clients(world.server.http, Principal.of_session(answer))
    session.s3.list_buckets()
    with refused("AccessDenied", 403):
        session.s3.create_bucket(Bucket=unique("no"))
    assert session.sts.get_caller_identity()["Arn"] == answer["AssumedRoleUser"]["Arn"]
    for token in (world.issuer.token("mallory"), world.issuer.token(audience="other")):
        with refused("AccessDenied", 403, DENIED):
            world.assume(role, token)


@pytest.mark.parametrize("algorithm", ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"])
def test_each_algorithm(world, tmp_path, algorithm):
    made = Issuer(tmp_path / "own", path=f"/{algorithm.lower()}")
    made.keys = [SigningKey("only", algorithm)]
    keys = tmp_path / "keys.json"
    keys.write_text(json.dumps(made.key_set()))
    made.close()
    from conformance.server import Server

    with Server(extra_arguments=["--oidc-keys", f"{made.url}={keys}"]) as server:
        pinned = World(made, server)
        pinned.assume(pinned.role(), made.token())


def test_the_record_says_whom_the_token_is_about(world):
    role = world.role(allow("s3:ListAllMyBuckets"))
    token = world.issuer.token("alice")
    answer = world.assume(role, token, DurationSeconds=1800)
    record = event_of(world.root, answer, "AssumeRoleWithWebIdentity")
    assert record["userIdentity"] == {
        "type": "WebIdentityUser", "principalId": f"{world.provider}:app:alice", "userName": "alice", "identityProvider": world.provider,
    }
    assert record["requestParameters"] == {
        "roleArn": role, "roleSessionName": "web", "durationSeconds": 1800, "webIdentityToken": "HIDDEN_DUE_TO_SECURITY_REASONS",
    }
    assert token not in json.dumps(record) and answer["Credentials"]["SecretAccessKey"] not in json.dumps(record)
    said = record["responseElements"]
    assert (said["provider"], said["audience"], said["subjectFromWebIdentityToken"]) == (world.provider, "app", "alice")
    assert said["credentials"]["accessKeyId"] == answer["Credentials"]["AccessKeyId"]
    assert [it["ARN"] for it in record["resources"]] == [role] and record["readOnly"] is True
    later = Clients(world.server.http, Principal.of_session(answer)).s3.list_buckets()
    used = event_of(world.root, later, "ListBuckets")["userIdentity"]
    assert used["type"] == "AssumedRole"
    assert used["sessionContext"]["webIdFederationData"] == {"federatedProvider": world.provider, "attributes": {}}


def test_what_is_refused_is_recorded(world):
    role = world.role(conditions={"StringEquals": {f"{world.issuer.name}:sub": "alice"}})
    with refused("AccessDenied", 403, DENIED) as refusal:
        world.assume(role, world.issuer.token("mallory"))
    record = event_of(world.root, refusal.response, "AssumeRoleWithWebIdentity")
    assert (record["errorCode"], record["userIdentity"]["userName"], record["userIdentity"]["type"]) == ("AccessDenied", "mallory", "WebIdentityUser")
    with refused("InvalidIdentityToken", 400) as refusal:
        world.assume(role, world.issuer.token("alice")[:-8] + "AAAAAAAA")
    record = event_of(world.root, refusal.response, "AssumeRoleWithWebIdentity")
    assert (record["errorCode"], record["userIdentity"]["type"]) == ("InvalidIdentityTokenException", "AWSAccount")


def test_tokens_that_are_not_believed(world, other_issuer):
    role, issuer = world.role(), world.issuer
    now = int(time.time())
    stranger = SigningKey("first")
    elliptic = SigningKey("elliptic", "ES256")
    cases = {
        "not a valid JWT": ["abcd", "a.b.c", issuer.token(header={"alg": "none"}), issuer.token(header={"alg": "HS256"}), issuer.token(header={"crit": ["x"], "x": 1})],
        "signature of the ID Token": [stranger.sign(issuer.claims()), elliptic.sign(issuer.claims())],
        "Couldn't retrieve verification key": [SigningKey("unknown").sign(issuer.claims()), issuer.token(header={"kid": "elliptic"})],
        "Incorrect token audience": [issuer.token(audience="third"), issuer.token(audience=["third", "fourth"]), issuer.token(azp="third")],
        "No OpenIDConnect provider found in your account for https://other.example.com": [other_issuer.token()],
        "No OpenIDConnect provider found in your account for https://id.example.com/main/": [issuer.token(iss=f"{issuer.url}/")],
        "not valid yet": [issuer.token(nbf=now + 3600), issuer.token(iat=now + 3600)],
        "Missing a required claim: sub": [issuer.token(sub=None)],
        "Missing a required claim: exp": [issuer.token(exp=None)],
        "The claim exp is not valid": [issuer.token(exp="never")],
    }
    for words, tokens in cases.items():
        for token in tokens:
            with refused("InvalidIdentityToken", 400, words):
                world.assume(role, token)
    with refused("ExpiredTokenException", 400, "Token expired: current date/time [0-9]+ must be before the expiration date/time"):
        world.assume(role, issuer.token(exp=now - 1))


def test_what_a_request_must_be(world):
    role, token = world.role(MaxSessionDuration=3600), world.issuer.token()
    cases = [
        ("ValidationError", 400, "is invalid", {"RoleArn": f"arn:aws:iam::{world.server.account}:user/x"}),
        ("ValidationError", 400, "exceeds the MaxSessionDuration", {"DurationSeconds": 7200}),
        ("ValidationError", 400, "durationSeconds", {"DurationSeconds": 43201}),
        ("ValidationError", 400, "ProviderId", {"ProviderId": "www.amazon.com"}),
        ("MalformedPolicyDocument", 400, None, {"Policy": "{}"}),
        ("AccessDenied", 403, DENIED, {"RoleArn": f"arn:aws:iam::{world.server.account}:role/none-such"}),
        ("InvalidIdentityToken", 400, "No OpenIDConnect provider found", {"RoleArn": "arn:aws:iam::999999999999:role/none-such"}),
    ]
    for code, status, words, members in cases:
        asked = {"RoleArn": role, "RoleSessionName": "web", "WebIdentityToken": token} | members
        with refused(code, status, words):
            world.anonymous.assume_role_with_web_identity(**asked)


def test_a_role_that_does_not_trust_the_provider(world):
    for trusted, action in [
        ({"Federated": f"{world.provider}x"}, ACTIONS), ({"AWS": world.server.account}, ACTIONS), ({"Federated": world.provider}, "sts:AssumeRole"),
    ]:
        name = unique("web")
        trust = {"Effect": "Allow", "Principal": trusted, "Action": action}
        role = world.root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy(trust))["Role"]["Arn"]
        with refused("AccessDenied", 403, DENIED):
            world.assume(role, world.issuer.token())


def test_a_deny_in_the_trust_policy_wins(world):
    name = unique("web")
    everyone = {"Effect": "Allow", "Principal": {"Federated": world.provider}, "Action": ACTIONS}
    mallory = {"Effect": "Deny", "Principal": {"Federated": world.provider}, "Action": "sts:*", "Condition": {"StringLike": {f"{world.issuer.name}:sub": "mall*"}}}
    role = world.root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy(everyone, mallory))["Role"]["Arn"]
    world.assume(role, world.issuer.token("alice"))
    with refused("AccessDenied", 403, DENIED):
        world.assume(role, world.issuer.token("mallory"))


def test_condition_keys_of_the_request(world):
    name = world.issuer.name
    now = int(time.time())
    cases = [
        ({"ForAnyValue:StringEquals": {f"{name}:amr": ["otp"]}}, {"amr": ["pwd", "otp"]}, {"amr": ["pwd"]}),
        ({"ForAnyValue:StringEquals": {f"{name}:amr": ["otp"]}}, {"amr": "otp"}, {}),
        ({"StringEquals": {"aws:FederatedProvider": world.provider, f"{name}:sub": "alice"}}, {}, {"subject": "bob"}),
        ({"StringEquals": {f"{name}:aud": "other"}}, {"audience": ["x", "other"]}, {"audience": ["app", "other"], "azp": "app"}),
        ({"StringEquals": {f"{name}:aud": "other"}}, {"audience": ["app", "other"], "azp": "other"}, {}),
        ({"StringEquals": {"sts:SourceIdentity": "alice"}}, {"https://aws.amazon.com/source_identity": "alice"}, {"https://aws.amazon.com/source_identity": "bob"}),
        ({"StringEquals": {"aws:RequestTag/team": "red"}}, {"https://aws.amazon.com/tags/principal_tags/team": "red"}, {"https://aws.amazon.com/tags/principal_tags/team": "blue"}),
    ]
    for conditions, opens, does_not in cases:
        role = world.role(conditions=conditions)
        world.assume(role, world.issuer.token(exp=now + 300, **opens))
        with refused("AccessDenied", 403):
            world.assume(role, world.issuer.token(exp=now + 300, **does_not))
    role = world.role(conditions={"StringEquals": {"sts:RoleSessionName": "${" + name + ":sub}"}})
    world.assume(role, world.issuer.token("web"))
    with refused("AccessDenied", 403, DENIED):
        world.assume(role, world.issuer.token("alice"))


TAGS = {"https://aws.amazon.com/tags": {"principal_tags": {"team": ["red"], "stage": ["test"]}, "transitive_tag_keys": ["team"]}}


def test_session_tags_and_source_identity_of_the_token(world):
    reader = allow("s3:ListAllMyBuckets", Condition={"StringEquals": {"aws:PrincipalTag/team": "red", "aws:SourceIdentity": "alice", "aws:FederatedProvider": world.provider}})
    role = world.role(reader, allow("sts:*"))
    token = world.issuer.token(**TAGS, **{"https://aws.amazon.com/source_identity": "alice"})
    answer = world.assume(role, token)
    assert answer["SourceIdentity"] == "alice" and answer["PackedPolicySize"] > 0
    session = Clients(world.server.http, Principal.of_session(answer))
    session.s3.list_buckets()
    with refused("AccessDenied", 403):
        world.session(role, world.issuer.token()).s3.list_buckets()
    # What is transitive goes on along the chain; the provider does not, whose session this is not any more.
    next_name = unique("next")
    trust = {"Effect": "Allow", "Principal": {"AWS": world.server.account}, "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]}
    next_role = world.root.iam.create_role(RoleName=next_name, AssumeRolePolicyDocument=policy(trust))["Role"]["Arn"]
    inherited = allow("s3:ListAllMyBuckets", Condition={"StringEquals": {"aws:PrincipalTag/team": "red", "aws:SourceIdentity": "alice"}, "Null": {"aws:PrincipalTag/stage": "true", "aws:FederatedProvider": "true"}})
    world.root.iam.put_role_policy(RoleName=next_name, PolicyName="test", PolicyDocument=policy(inherited))
    chained = session.sts.assume_role(RoleArn=next_role, RoleSessionName="next")
    Clients(world.server.http, Principal.of_session(chained)).s3.list_buckets()


def test_tags_and_source_identity_need_permissions_of_their_own(world):
    for action, claims in [("sts:TagSession", TAGS), ("sts:SetSourceIdentity", {"https://aws.amazon.com/source_identity": "alice"})]:
        role = world.role(action=[it for it in ACTIONS if it != action])
        world.assume(role, world.issuer.token())
        with refused("AccessDenied", 403, f"^Not authorized to perform {action}$"):
            world.assume(role, world.issuer.token(**claims))


def test_session_policies(world):
    role = world.role(allow("s3:*"))
    name = unique("only")
    managed = world.root.iam.create_policy(PolicyName=name, PolicyDocument=policy(allow("s3:CreateBucket")))["Policy"]["Arn"]
    session = world.session(role, world.issuer.token(), Policy=policy(allow("s3:ListAllMyBuckets"), deny("s3:DeleteBucket")))
    session.s3.list_buckets()
    with refused("AccessDenied", 403):
        session.s3.create_bucket(Bucket=unique("no"))
    session = world.session(role, world.issuer.token(), PolicyArns=[{"arn": managed}])
    session.s3.create_bucket(Bucket=unique("yes"))
    with refused("AccessDenied", 403):
        session.s3.list_buckets()
    with refused("PackedPolicyTooLarge", 400):
        tags = {f"https://aws.amazon.com/tags/principal_tags/{number}": "x" * 200 for number in range(30)}
        world.assume(role, world.issuer.token(**tags))


def test_keys_are_read_once_and_again_for_a_new_one(world, other_issuer, fresh_server):
    server = fresh_server(extra_arguments=["--oidc-host", other_issuer.place, "--oidc-ca-file", other_issuer.authority])
    own = World(other_issuer, server)
    role = own.role()
    for _ in range(3):
        own.assume(role, other_issuer.token())
    assert other_issuer.asked == ["/.well-known/openid-configuration", "/keys"]
    # The issuer signs with another key from now on: it is asked again, once.
    other_issuer.keys.append(SigningKey("second", "ES384"))
    own.assume(role, other_issuer.token(key=2))
    own.assume(role, other_issuer.token())
    assert len(other_issuer.asked) == 4
    for name in ("made-up", "made-up-too"):
        with refused("InvalidIdentityToken", 400, "Couldn't retrieve verification key"):
            own.assume(role, SigningKey(name, "ES256").sign(other_issuer.claims()))
    assert len(other_issuer.asked) == 4


@pytest.mark.parametrize("path, status, body, code, words", [
    ("/.well-known/openid-configuration", 500, {}, "IDPCommunicationError", "it answers 500"),
    ("/.well-known/openid-configuration", 302, {}, "IDPCommunicationError", "it answers 302"),
    ("/.well-known/openid-configuration", 200, b"<html>", "InvalidIdentityToken", "discovery document"),
    ("/.well-known/openid-configuration", 200, {"issuer": "https://elsewhere.example.com", "jwks_uri": "https://other.example.com/keys"}, "InvalidIdentityToken", "another issuer"),
    ("/.well-known/openid-configuration", 200, {"issuer": "https://other.example.com", "jwks_uri": "http://other.example.com/keys"}, "InvalidIdentityToken", "not at an https address"),
    ("/.well-known/openid-configuration", 200, {"issuer": "https://other.example.com", "jwks_uri": "https://inside.example.com/keys"}, "IDPCommunicationError", "--oidc-host"),
    ("/keys", 200, {"keys": [{}] * 201}, "InvalidIdentityToken", "more than 200 keys"),
    ("/keys", 200, b" " * (256 * 1024 + 1), "InvalidIdentityToken", "its answer"),
    ("/keys", 200, {"keys": []}, "InvalidIdentityToken", "Couldn't retrieve verification key"),
])
def test_an_issuer_that_does_not_say_its_keys(other_issuer, fresh_server, path, status, body, code, words):
    server = fresh_server(extra_arguments=["--oidc-host", other_issuer.place, "--oidc-ca-file", other_issuer.authority])
    own = World(other_issuer, server)
    with other_issuer.answering(path, status, body), refused(code, 400, words):
        own.assume(own.role(), other_issuer.token())


def test_a_host_that_may_not_be_called(other_issuer, fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    with refused("OpenIdIdpCommunicationError", 400, "--oidc-host"):
        root.iam.create_open_id_connect_provider(Url=other_issuer.url, ClientIDList=["app"])
    made = root.iam.create_open_id_connect_provider(Url=other_issuer.url, ClientIDList=["app"], ThumbprintList=[other_issuer.thumbprint])
    trust = {"Effect": "Allow", "Principal": {"Federated": made["OpenIDConnectProviderArn"]}, "Action": ACTIONS}
    role = root.iam.create_role(RoleName="web", AssumeRolePolicyDocument=policy(trust))["Role"]["Arn"]
    with refused("IDPCommunicationError", 400, "--oidc-host"):
        client("sts", server.http, None).assume_role_with_web_identity(RoleArn=role, RoleSessionName="web", WebIdentityToken=other_issuer.token())
    assert other_issuer.asked == []


def test_a_thumbprint_stands_for_an_unknown_authority(other_issuer, fresh_server):
    server = fresh_server(extra_arguments=["--oidc-host", other_issuer.place])
    own = World(other_issuer, server)
    # The provider was made without one: what its host shows at its end is the authority.
    shown = own.root.iam.get_open_id_connect_provider(OpenIDConnectProviderArn=own.provider)
    assert shown["ThumbprintList"] == [other_issuer.thumbprint]
    role = own.role()
    own.assume(role, other_issuer.token())
    own.root.iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=own.provider, ThumbprintList=["0" * 40])
    with refused("IDPCommunicationError", 400, "certificate"):
        own.assume(role, other_issuer.token())
    own.root.iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=own.provider, ThumbprintList=["0" * 40, other_issuer.thumbprint.upper()])
    own.assume(role, other_issuer.token())


def test_pinned_keys_need_no_network(other_issuer, fresh_server, tmp_path):
    keys = tmp_path / "keys.json"
    keys.write_text(json.dumps(other_issuer.key_set()))
    server = fresh_server(extra_arguments=["--oidc-keys", f"{other_issuer.url}={keys}"])
    own = World(other_issuer, server)
    assert own.root.iam.get_open_id_connect_provider(OpenIDConnectProviderArn=own.provider)["ThumbprintList"] == []
    role = own.role()
    own.assume(role, other_issuer.token())
    other_issuer.keys = [SigningKey("new")]
    with refused("InvalidIdentityToken", 400, "Couldn't retrieve verification key"):
        own.assume(role, other_issuer.token())
    keys.write_text(json.dumps(other_issuer.key_set()))
    own.assume(role, other_issuer.token())
    keys.unlink()
    with refused("InvalidIdentityToken", 400, "cannot be read"):
        own.assume(role, other_issuer.token())
    assert other_issuer.asked == []


def test_a_provider_of_another_account_opens_nothing(world):
    other = Clients(world.server.http, create_account(world.server))
    role = world.role(admin=other, provider=world.provider)
    with refused("InvalidIdentityToken", 400, "No OpenIDConnect provider found in your account for"):
        world.assume(role, world.issuer.token())
    own = other.iam.create_open_id_connect_provider(Url=world.issuer.url, ClientIDList=["app"])["OpenIDConnectProviderArn"]
    # It trusts the provider of the other account, which did not vouch for this.
    with refused("AccessDenied", 403, DENIED):
        world.assume(role, world.issuer.token())
    world.assume(world.role(admin=other, provider=own), world.issuer.token())
    # Its record is in the account of the role alone.
    answer = world.assume(world.role(admin=other, provider=own), world.issuer.token())
    assert event_of(other, answer, "AssumeRoleWithWebIdentity")["recipientAccountId"] == other.principal.account


def test_a_provider_that_is_gone_opens_nothing(world, other_issuer, fresh_server):
    server = fresh_server(extra_arguments=["--oidc-host", other_issuer.place, "--oidc-ca-file", other_issuer.authority])
    own = World(other_issuer, server)
    role = own.role(allow("s3:ListAllMyBuckets"))
    session = own.session(role, other_issuer.token())
    own.root.iam.remove_client_id_from_open_id_connect_provider(OpenIDConnectProviderArn=own.provider, ClientID="app")
    with refused("InvalidIdentityToken", 400, "Incorrect token audience"):
        own.assume(role, other_issuer.token())
    own.root.iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=own.provider)
    with refused("InvalidIdentityToken", 400, "No OpenIDConnect provider found"):
        own.assume(role, other_issuer.token())
    # As at AWS, sessions that it has opened last until they end, or the role does.
    session.s3.list_buckets()
    own.root.iam.delete_role_policy(RoleName=role.rsplit("/", 1)[1], PolicyName="test")
    own.root.iam.delete_role(RoleName=role.rsplit("/", 1)[1])
    with refused("InvalidToken", 400):
        session.s3.list_buckets()


def test_a_provider_lives(root, server):
    url = f"https://{unique('id')}.example.com/realms/main"
    arn = f"arn:aws:iam::{server.account}:oidc-provider/{url[8:]}"
    prints = ["9E99A48A9960B14926BB7F3B02E22DA2B0AB7280", "0" * 40]
    made = root.iam.create_open_id_connect_provider(Url=url, ClientIDList=["a", "b", "a"], ThumbprintList=prints, Tags=[{"Key": "k", "Value": "v"}])
    assert (made["OpenIDConnectProviderArn"], made["Tags"]) == (arn, [{"Key": "k", "Value": "v"}])
    named = {"OpenIDConnectProviderArn": arn}
    with refused("EntityAlreadyExists", 409, f"Provider with url {url} already exists."):
        root.iam.create_open_id_connect_provider(Url=url, ThumbprintList=prints)
    shown = root.iam.get_open_id_connect_provider(**named)
    assert (shown["Url"], shown["ClientIDList"], shown["ThumbprintList"]) == (url[8:], ["a", "b"], [it.lower() for it in prints])
    assert shown["CreateDate"] and shown["Tags"] == [{"Key": "k", "Value": "v"}]
    assert {"Arn": arn} in [{"Arn": it["Arn"]} for it in root.iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]]
    for _ in range(2):
        root.iam.add_client_id_to_open_id_connect_provider(**named, ClientID="c")
        root.iam.remove_client_id_from_open_id_connect_provider(**named, ClientID="a")
    assert root.iam.get_open_id_connect_provider(**named)["ClientIDList"] == ["b", "c"]
    root.iam.update_open_id_connect_provider_thumbprint(**named, ThumbprintList=["1" * 40])
    assert root.iam.get_open_id_connect_provider(**named)["ThumbprintList"] == ["1" * 40]
    root.iam.tag_open_id_connect_provider(**named, Tags=[{"Key": "x", "Value": "1"}, {"Key": "y", "Value": "2"}])
    root.iam.untag_open_id_connect_provider(**named, TagKeys=["k", "none"])
    pages = root.iam.get_paginator("list_open_id_connect_provider_tags").paginate(**named, PaginationConfig={"PageSize": 1})
    assert [tag["Key"] for page in pages for tag in page["Tags"]] == ["x", "y"]
    for _ in range(2):
        root.iam.delete_open_id_connect_provider(**named)
    for call in (
        lambda: root.iam.get_open_id_connect_provider(**named), lambda: root.iam.list_open_id_connect_provider_tags(**named),
        lambda: root.iam.add_client_id_to_open_id_connect_provider(**named, ClientID="c"),
        lambda: root.iam.tag_open_id_connect_provider(**named, Tags=[{"Key": "x", "Value": "1"}]),
    ):
        with refused("NoSuchEntity", 404, f"OpenIDConnect Provider not found for arn {arn}"):
            call()


def test_what_is_no_provider(root):
    url = f"https://{unique('id')}.example.com"
    prints = ["0" * 40]
    for bad in ("http://id.example.com", "https://id.example.com:8443", "id.example.com", "https://id.example.com?x=1", "https://"):
        with refused("ValidationError", 400, "Invalid Open ID Connect Provider URL"):
            root.iam.create_open_id_connect_provider(Url=bad, ThumbprintList=prints)
    with refused("InvalidInput", 400, "Thumbprint list"):
        root.iam.create_open_id_connect_provider(Url=url, ThumbprintList=[f"{it}" * 40 for it in range(6)])
    with refused("InvalidInput", 400, "Invalid thumbprint"):
        root.iam.create_open_id_connect_provider(Url=url, ThumbprintList=["z" * 40])
    with refused("LimitExceeded", 409, "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100"):
        root.iam.create_open_id_connect_provider(Url=url, ThumbprintList=prints, ClientIDList=[f"app-{it}" for it in range(101)])
    with refused("InvalidInput", 400):
        root.iam.create_open_id_connect_provider(Url=url, ThumbprintList=prints, Tags=[{"Key": "aws:x", "Value": "1"}])
    arn = root.iam.create_open_id_connect_provider(Url=url, ThumbprintList=prints, ClientIDList=[f"app-{it}" for it in range(100)])["OpenIDConnectProviderArn"]
    with refused("LimitExceeded", 409, "ClientIdsPerOpenIdConnectProvider: 100"):
        root.iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="one-more")
    root.iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)


def test_an_account_has_at_most_a_hundred_providers(server):
    admin = Clients(server.http, create_account(server))
    for number in range(100):
        admin.iam.create_open_id_connect_provider(Url=f"https://id{number}.example.com", ThumbprintList=["0" * 40])
    with refused("LimitExceeded", 409, "Cannot exceed quota for OpenIDConnectProvidersPerAccount: 100"):
        admin.iam.create_open_id_connect_provider(Url="https://id100.example.com", ThumbprintList=["0" * 40])
    assert len(admin.iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]) == 100
    assert admin.iam.get_account_summary()["SummaryMap"]["Providers"] == 100


def test_who_may_register_providers(root, server):
    url = f"https://{unique('id')}.example.com"
    arn = f"arn:aws:iam::{server.account}:oidc-provider/{url[8:]}"
    tags = [{"Key": "team", "Value": "red"}]
    without = Clients(server.http, create_user(root, allow("iam:CreateOpenIDConnectProvider", arn)))
    with refused("AccessDenied", 403, "iam:TagOpenIDConnectProvider"):
        without.iam.create_open_id_connect_provider(Url=url, ThumbprintList=["0" * 40], Tags=tags)
    red = {"StringEquals": {"aws:RequestTag/team": "red"}}
    maker = Clients(server.http, create_user(root, allow(["iam:CreateOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"], arn, Condition=red)))
    with refused("AccessDenied", 403, "iam:CreateOpenIDConnectProvider"):
        maker.iam.create_open_id_connect_provider(Url=url, ThumbprintList=["0" * 40])
    maker.iam.create_open_id_connect_provider(Url=url, ThumbprintList=["0" * 40], Tags=tags)
    owner = Clients(server.http, create_user(root, allow("iam:*OpenIDConnect*", Condition={"StringEquals": {"iam:ResourceTag/team": "red"}})))
    owner.iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="app")
    with refused("AccessDenied", 403):
        owner.iam.list_open_id_connect_providers()
    answer = owner.iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    record = event_of(root, answer, "DeleteOpenIDConnectProvider")
    assert record["requestParameters"] == {"openIDConnectProviderArn": arn}
    assert [(it["type"], it["ARN"]) for it in record["resources"]] == [("AWS::IAM::OIDCProvider", arn)]
