"""HTTP endpoints: asked before they are subscribed, told with a signature that a client verifies, tried again, and left."""

import base64
import http.server
import json
import ssl
import subprocess
import threading
import urllib.error
import urllib.request

import pytest
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from conformance.principals import Clients
from conformance.refusal import refused
from conformance.server import Server
from conformance.tests.sns.topics import Queue, attributes_of, made, texts
from conformance.waiting import eventually


class Endpoint:
    """Takes what is posted, and answers as it is told."""

    def __init__(self, context=None):
        self.got, self.answers = [], []
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"])).decode()
                endpoint.got.append((self.path, dict(self.headers.items()), body))
                self.send_response(endpoint.answers.pop(0) if endpoint.answers else 200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if context:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def notices(self, count):
        """What came, once it is so much: headers in small letters, and the document."""
        eventually(lambda: len(self.got) >= count, seconds=40, what=f"{count} notices")
        assert len(self.got) == count, self.got
        found, self.got[:] = list(self.got), []
        return [({name.lower(): value for name, value in headers.items()}, json.loads(body)) for _, headers, body in found]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for endpoint.test, which is its own authority."""
    folder = tmp_path_factory.mktemp("endpoint")
    key, pem = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", pem, "-days", "2",
         "-subj", "/CN=endpoint.test", "-addext", "subjectAltName=DNS:endpoint.test", "-addext", "basicConstraints=critical,CA:FALSE"], check=True, capture_output=True)
    return key, pem


@pytest.fixture(scope="module")
def endpoints(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate[1], certificate[0])
    return Endpoint(), Endpoint(context)


@pytest.fixture(scope="module")
def calling(endpoints, certificate):
    """A server that may call both endpoints."""
    plain, private = endpoints
    arguments = ["--sns-host", f"plain.test=127.0.0.1:{plain.port}", "--sns-host", f"endpoint.test=127.0.0.1:{private.port}", "--sns-ca-file", certificate[1]]
    with Server(extra_arguments=arguments) as running:
        yield running


@pytest.fixture
def root(calling):
    return Clients(calling.http, calling.root)


@pytest.fixture
def plain(endpoints):
    endpoints[0].got.clear()
    endpoints[0].answers.clear()
    return endpoints[0]


def fetched(url):
    with urllib.request.urlopen(url, timeout=20) as answer:
        return answer.status, answer.headers, answer.read()


def signed_text(notice):
    names = ["Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    return "".join(f"{name}\n{notice[name]}\n" for name in names if name in notice).encode()


def verify(notice):
    """Verifies a notice as clients do: with the certificate that it names."""
    status, headers, pem = fetched(notice["SigningCertURL"])
    assert (status, headers["content-type"]) == (200, "application/x-pem-file")
    certificate = x509.load_pem_x509_certificate(pem)
    assert certificate.subject.rfc4514_string() == "CN=sns.amazonaws.com" and certificate.signature_hash_algorithm.name == "sha256"
    certificate.verify_directly_issued_by(certificate)
    algorithm = {"1": hashes.SHA1(), "2": hashes.SHA256()}[notice["SignatureVersion"]]
    check = lambda text: certificate.public_key().verify(base64.b64decode(notice["Signature"]), text, padding.PKCS1v15(), algorithm)
    check(signed_text(notice))
    with pytest.raises(InvalidSignature):
        check(signed_text(notice | {"Message": "another"}))


def confirmed(root, topic, endpoint, protocol="http", host="plain.test", **attributes):
    """The ARN of a subscription of an endpoint, which has followed the link."""
    answer = root.sns.subscribe(TopicArn=topic, Protocol=protocol, Endpoint=f"{protocol}://{host}/told?by=sns", Attributes=attributes)
    assert answer["SubscriptionArn"] == "pending confirmation"
    [(headers, notice)] = endpoint.notices(1)
    assert headers["x-amz-sns-message-type"] == notice["Type"] == "SubscriptionConfirmation"
    verify(notice)
    status, _, body = fetched(notice["SubscribeURL"])
    assert status == 200 and b"<ConfirmSubscriptionResult>" in body
    [subscription] = root.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    assert subscription["SubscriptionArn"].encode() in body
    return subscription["SubscriptionArn"]


@pytest.mark.parametrize("version", ["1", "2"])
@pytest.mark.parametrize("protocol", ["http", "https"])
def test_an_endpoint_is_asked_and_then_told(root, endpoints, protocol, version):
    endpoint, host = (endpoints[0], "plain.test") if protocol == "http" else (endpoints[1], "endpoint.test")
    endpoint.got.clear()
    topic = made(root.sns, SignatureVersion=version)
    arn = confirmed(root, topic, endpoint, protocol, host)
    answer = root.sns.publish(TopicArn=topic, Message="hällo\n", Subject="greeting", MessageAttributes=texts(a="x"))
    [(headers, notice)] = endpoint.notices(1)
    assert {name: headers[name] for name in headers if name.startswith("x-amz-sns-")} == {
        "x-amz-sns-message-type": "Notification", "x-amz-sns-message-id": answer["MessageId"], "x-amz-sns-topic-arn": topic, "x-amz-sns-subscription-arn": arn,
    }
    assert (headers["content-type"], headers["user-agent"]) == ("text/plain; charset=UTF-8", "Amazon Simple Notification Service Agent")
    assert (notice["Message"], notice["Subject"], notice["SignatureVersion"]) == ("hällo\n", "greeting", version)
    verify(notice)


def test_before_it_is_confirmed_it_is_told_nothing(root, plain):
    topic = made(root.sns)
    root.sns.subscribe(TopicArn=topic, Protocol="http", Endpoint="http://plain.test/")
    [(_, first)] = plain.notices(1)
    root.sns.publish(TopicArn=topic, Message="too early")
    root.sns.subscribe(TopicArn=topic, Protocol="http", Endpoint="http://plain.test/")
    [(_, second)] = plain.notices(1)
    assert second["Type"] == "SubscriptionConfirmation" and second["Token"] != first["Token"]
    with refused("InvalidParameter", 400, "Invalid token"):
        root.sns.confirm_subscription(TopicArn=topic, Token=first["Token"])
    root.sns.confirm_subscription(TopicArn=topic, Token=second["Token"])
    root.sns.publish(TopicArn=topic, Message="in time")
    [(_, notice)] = plain.notices(1)
    assert notice["Message"] == "in time"


def test_whoever_has_a_message_may_leave_and_come_back(root, calling, plain):
    topic = made(root.sns)
    confirmed(root, topic, plain)
    root.sns.publish(TopicArn=topic, Message="x")
    [(_, notice)] = plain.notices(1)
    assert fetched(notice["UnsubscribeURL"])[0] == 200
    [(headers, farewell)] = plain.notices(1)
    assert headers["x-amz-sns-message-type"] == farewell["Type"] == "UnsubscribeConfirmation"
    verify(farewell)
    assert root.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []
    assert attributes_of(root.sns, topic)["SubscriptionsConfirmed"] == "0"
    assert fetched(farewell["SubscribeURL"])[0] == 200
    root.sns.publish(TopicArn=topic, Message="back again")
    [(_, notice)] = plain.notices(1)
    assert notice["Message"] == "back again"


def test_who_wants_a_signature_at_the_end_gets_it(root, calling, plain):
    topic = made(root.sns)
    root.sns.subscribe(TopicArn=topic, Protocol="http", Endpoint="http://plain.test/signed")
    [(_, notice)] = plain.notices(1)
    with pytest.raises(urllib.error.HTTPError) as refusal:
        fetched(notice["SubscribeURL"] + "&AuthenticateOnUnsubscribe=true")
    assert refusal.value.code == 403 and b"AuthorizationError" in refusal.value.read()
    arn = root.sns.confirm_subscription(TopicArn=topic, Token=notice["Token"], AuthenticateOnUnsubscribe="true")["SubscriptionArn"]
    root.sns.publish(TopicArn=topic, Message="x")
    [(_, notice)] = plain.notices(1)
    with pytest.raises(urllib.error.HTTPError) as refusal:
        fetched(notice["UnsubscribeURL"])
    assert refusal.value.code == 403
    root.sns.unsubscribe(SubscriptionArn=arn)
    assert root.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


def test_raw_and_with_a_kind_of_content(root, plain):
    topic = made(root.sns)
    policy = {"requestPolicy": {"headerContentType": "application/json"}}
    confirmed(root, topic, plain, RawMessageDelivery="true", DeliveryPolicy=json.dumps(policy))
    root.sns.publish(TopicArn=topic, Message='{"raw":true}')
    [(headers, body)] = plain.notices(1)
    assert (headers["content-type"], headers["x-amz-sns-rawdelivery"], body) == ("application/json", "true", {"raw": True})


def test_what_fails_is_tried_again_and_what_is_refused_is_not(root, plain):
    topic = made(root.sns)
    dead = Queue(root, topic)
    policy = {"healthyRetryPolicy": {"numRetries": 3, "numNoDelayRetries": 2, "minDelayTarget": 1, "maxDelayTarget": 1}}
    confirmed(root, topic, plain, DeliveryPolicy=json.dumps(policy), RedrivePolicy=json.dumps({"deadLetterTargetArn": dead.arn}))
    plain.answers[:] = [500, 429, 503]
    root.sns.publish(TopicArn=topic, Message="at last")
    assert [notice["Message"] for _, notice in plain.notices(4)] == ["at last"] * 4
    plain.answers[:] = [404]
    root.sns.publish(TopicArn=topic, Message="never")
    assert dead.texts(1) == ["never"] and len(plain.notices(1)) == 1
    plain.answers[:] = [500] * 4
    root.sns.publish(TopicArn=topic, Message="exhausted")
    assert dead.texts(1) == ["exhausted"] and len(plain.notices(4)) == 4


def test_no_more_calls_a_second_than_it_says(root, plain):
    topic = made(root.sns)
    arn = confirmed(root, topic, plain, DeliveryPolicy=json.dumps({"throttlePolicy": {"maxReceivesPerSecond": 2}}))
    effective = json.loads(root.sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]["EffectiveDeliveryPolicy"])
    assert effective["throttlePolicy"] == {"maxReceivesPerSecond": 2}
    for number in range(5):
        root.sns.publish(TopicArn=topic, Message=str(number))
    assert sorted(notice["Message"] for _, notice in plain.notices(5)) == list("01234")


def test_a_host_that_nobody_named_is_not_called(root):
    with refused("InvalidParameter", 400, "no --sns-host names it"):
        root.sns.subscribe(TopicArn=made(root.sns), Protocol="http", Endpoint="http://localhost/")


def test_certificates_that_are_none(calling):
    for name in ("0" * 32, "x", "0" * 31):
        with pytest.raises(urllib.error.HTTPError) as refusal:
            fetched(f"{calling.http.url}/SimpleNotificationService-{name}.pem")
        assert refusal.value.code == 400
