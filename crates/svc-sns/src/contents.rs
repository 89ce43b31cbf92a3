//! What a message says: its text, subject and attributes, and the rules for them.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html>

use std::collections::BTreeMap;

use api_sns::{MessageAttributeValue, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::Failure;
use secret::Secret;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::{AwsError, SensitiveString};

use crate::limits::{
    ATTRIBUTE_NAME_CHARS_MAX, ATTRIBUTES_MAX, MESSAGE_BYTES_MAX, SUBJECT_CHARS_MAX,
};
use crate::refusal::{invalid, invalid_because};

/// Who gets a message of several texts that names no text for him.
const DEFAULT: &str = "default";

/// A message in the clear.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Contents {
    /// By protocol where there are several, else as [`DEFAULT`] alone.
    texts: BTreeMap<String, String>,
    pub(crate) subject: Option<String>,
    pub(crate) attributes: BTreeMap<String, Attribute>,
    /// What confirms a subscription, in the messages that ask for it.
    pub(crate) token: Option<String>,
}

/// An attribute.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Attribute {
    pub(crate) kind: String,
    pub(crate) value: AttributeValue,
}

/// What it says.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum AttributeValue {
    Text(String),
    /// Base64.
    Bytes(String),
}

/// What a request says of one message.
#[derive(Clone, Copy)]
pub(crate) struct Sent<'a> {
    pub(crate) message: &'a SensitiveString,
    pub(crate) subject: Option<&'a SensitiveString>,
    pub(crate) structure: Option<&'a str>,
    pub(crate) attributes: Option<&'a BTreeMap<String, MessageAttributeValue>>,
}

impl Contents {
    /// # Errors
    /// `InvalidParameter` and `ParameterValueInvalid`.
    pub(crate) fn read(sent: &Sent<'_>) -> Result<Self, AwsError> {
        let message = sent.message.reveal();
        if message.is_empty() {
            return Err(invalid("Empty message"));
        }
        let texts = match sent.structure {
            None | Some("") => BTreeMap::from([(DEFAULT.to_owned(), message.to_owned())]),
            Some("json") => structured(message)?,
            Some(_) => return Err(invalid("MessageStructure")),
        };
        let subject = sent.subject.map(|subject| read_subject(subject.reveal())).transpose()?;
        let attributes = sent.attributes.into_iter().flatten();
        let attributes = attributes.map(|(name, value)| read_attribute(name, value));
        let attributes: BTreeMap<String, Attribute> = attributes.collect::<Result<_, _>>()?;
        if attributes.len() > ATTRIBUTES_MAX {
            return Err(invalid("MessageAttributes"));
        }
        let contents = Self { texts, subject, attributes, token: None };
        if contents.size_bytes(message) > MESSAGE_BYTES_MAX {
            return Err(invalid("Message too long"));
        }
        Ok(contents)
    }

    /// What the service itself says to an endpoint.
    pub(crate) fn of_service(text: String, token: String) -> Self {
        Self {
            texts: BTreeMap::from([(DEFAULT.to_owned(), text)]),
            subject: None,
            attributes: BTreeMap::new(),
            token: Some(token),
        }
    }

    /// The text for subscriptions of a protocol.
    pub(crate) fn text(&self, protocol: &str) -> &str {
        let text = self.texts.get(protocol).or_else(|| self.texts.get(DEFAULT));
        text.map(String::as_str).unwrap_or_default()
    }

    /// What counts as its size: the message as it was sent, and names, kinds and values of attributes.
    pub(crate) fn size_bytes(&self, message: &str) -> usize {
        let attribute = |(name, attribute): (&String, &Attribute)| {
            let value = match &attribute.value {
                AttributeValue::Text(text) => text.len(),
                AttributeValue::Bytes(bytes) => STANDARD.decode(bytes).map_or(0, |it| it.len()),
            };
            name.len().saturating_add(attribute.kind.len()).saturating_add(value)
        };
        self.attributes.iter().map(attribute).fold(message.len(), usize::saturating_add)
    }

    /// As it is sealed.
    pub(crate) fn to_bytes(&self) -> Result<Secret<Vec<u8>>, Failure> {
        let bytes = serde_json::to_vec(self);
        bytes.map(Secret::new).map_err(|_| Failure::Internal("a message has no form".into()))
    }

    /// Reads what [`Self::to_bytes`] gave.
    pub(crate) fn from_bytes(bytes: &Secret<Vec<u8>>) -> Result<Self, Failure> {
        serde_json::from_slice(bytes.reveal())
            .map_err(|_| Failure::Internal("the contents of a message are damaged".into()))
    }
}

/// A message with a text for each protocol, of which those that are no texts count for nothing.
fn structured(message: &str) -> Result<BTreeMap<String, String>, AwsError> {
    let parsed: Value = serde_json::from_str(message)
        .map_err(|_| invalid("Message Structure - JSON message body failed to parse"))?;
    let members = parsed
        .as_object()
        .ok_or_else(|| invalid("Message Structure - JSON message body failed to parse"))?;
    let text = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
    let texts: BTreeMap<String, String> = members.iter().filter_map(text).collect();
    if !texts.contains_key(DEFAULT) {
        return Err(invalid("Message Structure - No default entry in JSON message body"));
    }
    Ok(texts)
}

/// Text of ASCII that begins with a letter, number or punctuation mark, and has no line breaks.
fn read_subject(subject: &str) -> Result<String, AwsError> {
    let begins = subject.chars().next().is_some_and(|sign| sign.is_ascii_graphic());
    let fits = subject.chars().all(|sign| matches!(sign, ' '..='~'));
    match begins && fits && subject.len() <= SUBJECT_CHARS_MAX {
        true => Ok(subject.to_owned()),
        false => Err(invalid("Subject")),
    }
}

fn read_attribute(
    name: &str,
    value: &MessageAttributeValue,
) -> Result<(String, Attribute), AwsError> {
    require_attribute_name(name)?;
    let refused = |text: String| errors::invalid_parameter_value_exception(text);
    let kind = value.data_type.as_str();
    let family = kind.split('.').next().unwrap_or_default();
    if !["String", "Number", "Binary"].contains(&family) || kind.len() > ATTRIBUTE_NAME_CHARS_MAX {
        return Err(refused(format!(
            "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
        )));
    }
    let empty = || {
        refused(format!(
            "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{kind}'."
        ))
    };
    let value = match (&value.string_value, &value.binary_value) {
        (Some(text), None) if family != "Binary" => {
            let text = text.reveal();
            if text.is_empty() {
                return Err(empty());
            }
            if family == "Number" && text.trim().parse::<f64>().is_err() {
                return Err(refused(format!(
                    "Could not cast message attribute '{name}' value to number."
                )));
            }
            AttributeValue::Text(text.to_owned())
        }
        (None, Some(bytes)) if family == "Binary" => {
            if bytes.reveal().is_empty() {
                return Err(empty());
            }
            AttributeValue::Bytes(STANDARD.encode(bytes.reveal()))
        }
        _ => return Err(empty()),
    };
    Ok((name.to_owned(), Attribute { kind: kind.to_owned(), value }))
}

fn require_attribute_name(name: &str) -> Result<(), AwsError> {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "_-.".contains(sign);
    let lower = name.to_ascii_lowercase();
    let is_good = !name.is_empty()
        && name.len() <= ATTRIBUTE_NAME_CHARS_MAX
        && name.chars().all(fits)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && !lower.starts_with("aws.")
        && !lower.starts_with("amazon.");
    if is_good {
        Ok(())
    } else {
        Err(invalid_because("MessageAttributes", "invalid attribute name"))
    }
}
