"""Mail by a real SMTP server: confirmed by a link, told in words and in JSON, over TLS with a login, and tried again."""

import email
import email.policy
import json
import re
import ssl
import subprocess
import urllib.request

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from conformance.databases import free_port
from conformance.principals import Clients
from conformance.refusal import refused
from conformance.server import Server
from conformance.tests.sns.topics import Queue, made
from conformance.waiting import eventually

USER, PASSWORD = b"ironkeep", b"correct horse"


class Mailbox:
    """What a server of mail has taken."""

    def __init__(self):
        self.mails, self.answers = [], []

    async def handle_DATA(self, server, session, envelope):
        if self.answers:
            return self.answers.pop(0)
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, message))
        return "250 taken"

    def next(self):
        eventually(lambda: self.mails, seconds=40, what="a mail")
        return self.mails.pop(0)


class Login(Controller):
    """Speaks nothing before STARTTLS, and takes nothing without the login."""

    def factory(self):
        check = lambda server, session, envelope, mechanism, data: AuthResult(success=(data.login, data.password) == (USER, PASSWORD))
        return SMTP(self.handler, tls_context=self.context, require_starttls=True, auth_required=True, authenticator=check)


@pytest.fixture(scope="module")
def mailbox():
    return Mailbox()


@pytest.fixture(scope="module")
def mailing(mailbox, tmp_path_factory):
    """A server whose mail goes to one with STARTTLS and a login."""
    folder = tmp_path_factory.mktemp("mail")
    key, pem, password = folder / "key.pem", folder / "cert.pem", folder / "password"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", pem, "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"], check=True, capture_output=True)
    password.write_bytes(PASSWORD + b"\n")
    port = free_port()
    controller = Login(mailbox, hostname="127.0.0.1", port=port)
    controller.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    controller.context.load_cert_chain(pem, key)
    controller.start()
    arguments = ["--smtp-server", f"localhost:{port}", "--smtp-from", "sns@example.org", "--smtp-user", USER.decode(), "--smtp-password-file", password, "--smtp-ca-file", pem]
    with Server(extra_arguments=arguments) as running:
        yield running
    controller.stop()


@pytest.fixture
def root(mailing):
    return Clients(mailing.http, mailing.root)


def link_in(message):
    return re.search(r"http://\S+", message.get_content())[0]


def confirmed(root, mailbox, topic, protocol, **attributes):
    assert root.sns.subscribe(TopicArn=topic, Protocol=protocol, Endpoint="alice@example.org", Attributes=attributes)["SubscriptionArn"] == "pending confirmation"
    sender, to, message = mailbox.next()
    assert (sender, to) == ("sns@example.org", ["alice@example.org"])
    assert message["subject"] == "AWS Notification - Subscription Confirmation" and topic in message.get_content()
    assert urllib.request.urlopen(link_in(message), timeout=20).status == 200


def test_in_words(root, mailbox):
    topic = made(root.sns, DisplayName="Orders, ünd more")
    confirmed(root, mailbox, topic, "email")
    text = "hällo\n.\n" + "x" * 2_000
    root.sns.publish(TopicArn=topic, Message=text, Subject="An order")
    _, _, message = mailbox.next()
    assert (message["subject"], message["from"].addresses[0].display_name) == ("An order", "Orders, ünd more")
    assert message.get_content().startswith(text + "\n\n--\n")
    root.sns.publish(TopicArn=topic, Message="no subject")
    _, _, message = mailbox.next()
    assert message["subject"] == "AWS Notification Message"
    assert urllib.request.urlopen(link_in(message), timeout=20).status == 200
    _, _, message = mailbox.next()
    assert message["subject"] == "AWS Notification - Unsubscribe Confirmation"
    assert root.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


def test_in_json(root, mailbox):
    topic = made(root.sns)
    confirmed(root, mailbox, topic, "email-json")
    root.sns.publish(TopicArn=topic, Message="x")
    _, _, message = mailbox.next()
    notice = json.loads(message.get_content())
    assert (notice["Type"], notice["Message"], notice["TopicArn"]) == ("Notification", "x", topic)


def test_what_is_refused_for_good_is_a_dead_letter(root, mailbox):
    topic = made(root.sns)
    dead = Queue(root, topic)
    confirmed(root, mailbox, topic, "email", RedrivePolicy='{"deadLetterTargetArn":"%s"}' % dead.arn)
    mailbox.answers[:] = ["550 no such mailbox"]
    root.sns.publish(TopicArn=topic, Message="nobody")
    assert dead.texts(1) == ["nobody"]
    with refused("InvalidParameter", 400, "does not support raw message delivery"):
        root.sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="bob@example.org", Attributes={"RawMessageDelivery": "true"})


def test_what_fails_is_tried_again(root, mailbox):
    topic = made(root.sns)
    confirmed(root, mailbox, topic, "email")
    mailbox.answers[:] = ["451 not now"]
    root.sns.publish(TopicArn=topic, Message="later")
    _, _, message = mailbox.next()
    assert message.get_content().startswith("later")
