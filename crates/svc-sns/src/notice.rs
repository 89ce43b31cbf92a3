//! What endpoints are sent: the document around a message, and what of it is signed.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html>

use std::collections::BTreeMap;

use engine::Failure;
use serde::Serialize;
use stdx::Timestamp;

use crate::contents::{Attribute, AttributeValue, Contents};
use crate::delivery::Load;
use crate::message::MessageKind;
use crate::signing::{FILE, Signed};

/// The version of SNS's API, by which a link without a signature is known.
const VERSION: &str = "2010-03-31";

/// The document.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Document<'a> {
    r#type: &'static str,
    message_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<&'a str>,
    topic_arn: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    message: &'a str,
    #[serde(rename = "SubscribeURL", skip_serializing_if = "Option::is_none")]
    subscribe_url: Option<String>,
    timestamp: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    signature_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signature: Option<String>,
    #[serde(rename = "SigningCertURL", skip_serializing_if = "Option::is_none")]
    signing_cert_url: Option<String>,
    #[serde(rename = "UnsubscribeURL", skip_serializing_if = "Option::is_none")]
    unsubscribe_url: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    message_attributes: BTreeMap<&'a str, ShownAttribute<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ShownAttribute<'a> {
    r#type: &'a str,
    value: &'a str,
}

/// A message for one subscription.
#[derive(Clone, Copy)]
pub(crate) struct Notice<'a> {
    pub(crate) message_id: &'a str,
    pub(crate) load: &'a Load,
    pub(crate) contents: &'a Contents,
}

impl Notice<'_> {
    /// What it says to this subscription.
    pub(crate) fn text(&self) -> &str {
        self.contents.text(self.load.subscription.protocol.shown())
    }

    /// Whether it is the message and nothing around it.
    pub(crate) fn is_raw(&self) -> bool {
        self.load.subscription.settings.is_raw && self.is_notification()
    }

    pub(crate) fn is_notification(&self) -> bool {
        self.load.message.kind == MessageKind::Notification
    }

    /// Notices of topics in order have no signature.
    pub(crate) const fn is_signed(&self) -> bool {
        self.load.message.ordered.is_none()
    }

    fn timestamp(&self) -> String {
        Timestamp::from_unix_ms(self.load.message.published_ms).iso8601_ms()
    }

    /// What is signed: names and values of members, each on a line.
    pub(crate) fn to_sign(self) -> String {
        let (timestamp, topic_arn) = (self.timestamp(), self.load.topic.arn());
        let kind = self.load.message.kind.shown();
        let mut members = vec![("Message", self.text()), ("MessageId", self.message_id)];
        let link = self.subscribe_url();
        if let Some(link) = &link {
            members.push(("SubscribeURL", link));
        } else if let Some(subject) = &self.contents.subject {
            members.push(("Subject", subject));
        }
        members.push(("Timestamp", &timestamp));
        if let Some(token) = &self.contents.token {
            members.push(("Token", token));
        }
        members.push(("TopicArn", &topic_arn));
        members.push(("Type", kind));
        let lines = members.iter().map(|(name, value)| format!("{name}\n{value}\n"));
        lines.collect()
    }

    /// The link that confirms the subscription.
    pub(crate) fn subscribe_url(&self) -> Option<String> {
        let token = self.contents.token.as_ref()?;
        let (address, topic) = (&self.load.subscription.address, self.load.topic.arn());
        Some(format!(
            "{address}/?Action=ConfirmSubscription&Version={VERSION}&TopicArn={topic}&Token={token}"
        ))
    }

    /// The link that ends it.
    pub(crate) fn unsubscribe_url(&self) -> String {
        let (address, subscription) =
            (&self.load.subscription.address, self.load.subscription.arn());
        format!("{address}/?Action=Unsubscribe&Version={VERSION}&SubscriptionArn={subscription}")
    }

    /// The document, with its signature where it has one.
    ///
    /// # Errors
    /// [`Failure::Internal`]; it has a form in JSON.
    pub(crate) fn document(&self, signed: Option<&Signed>) -> Result<String, Failure> {
        let Load { message, subscription, topic } = self.load;
        let certificate =
            |signed: &Signed| format!("{}/{FILE}{}.pem", subscription.address, signed.fingerprint);
        let document = Document {
            r#type: message.kind.shown(),
            message_id: self.message_id,
            sequence_number: message.ordered.as_ref().map(|it| it.sequence.to_string()),
            token: self.contents.token.as_deref(),
            topic_arn: topic.arn(),
            subject: self.contents.subject.as_deref(),
            message: self.text(),
            subscribe_url: self.subscribe_url(),
            timestamp: self.timestamp(),
            signature_version: signed.map(|signed| signed.version.to_string()),
            signature: signed.map(|signed| signed.signature.clone()),
            signing_cert_url: signed.map(certificate),
            unsubscribe_url: self.is_notification().then(|| self.unsubscribe_url()),
            message_attributes: self.contents.attributes.iter().map(shown).collect(),
        };
        serde_json::to_string_pretty(&document)
            .map_err(|error| Failure::Internal(format!("a notice is not JSON: {error}")))
    }
}

fn shown<'a>((name, attribute): (&'a String, &'a Attribute)) -> (&'a str, ShownAttribute<'a>) {
    let (AttributeValue::Text(value) | AttributeValue::Bytes(value)) = &attribute.value;
    (name.as_str(), ShownAttribute { r#type: &attribute.kind, value })
}
