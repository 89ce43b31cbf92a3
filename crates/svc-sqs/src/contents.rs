//! What a message says: its body and attributes, the rules for both, and their digests.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html>

use std::collections::BTreeMap;

use api_sqs::{MessageAttributeValue, MessageSystemAttributeValue, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::Failure;
use envelope::digest::md5;
use secret::Secret;
use serde::{Deserialize, Serialize};
use wire::{AwsError, SensitiveBlob, SensitiveString};

use crate::limits::{ATTRIBUTE_NAME_CHARS_MAX, ATTRIBUTES_MAX};
use crate::refusal::invalid;

/// The attribute that services trace requests with, the only one of the system that a sender sets.
pub(crate) const TRACE_HEADER: &str = "AWSTraceHeader";

/// The kinds of attributes; each may have a label of the sender's behind a dot.
const KINDS: [&str; 3] = ["String", "Number", "Binary"];

/// The body and attributes of a message, in the clear.
#[derive(Serialize, Deserialize)]
pub(crate) struct Contents {
    pub(crate) body: String,
    pub(crate) attributes: BTreeMap<String, Attribute>,
    /// What [`TRACE_HEADER`] says.
    pub(crate) trace: Option<String>,
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

impl Contents {
    /// What a request sends.
    ///
    /// # Errors
    /// `MissingParameter`, `InvalidMessageContents` and `InvalidParameterValue`.
    pub(crate) fn read(
        body: &SensitiveString,
        attributes: Option<&BTreeMap<String, MessageAttributeValue>>,
        system: Option<&BTreeMap<String, MessageSystemAttributeValue>>,
    ) -> Result<Self, AwsError> {
        let body = body.reveal();
        if body.is_empty() {
            return Err(crate::refusal::missing("MessageBody"));
        }
        require_characters(body)?;
        let attributes = attributes.into_iter().flatten();
        let attributes = attributes.map(|(name, value)| read_attribute(name, value));
        let attributes: BTreeMap<String, Attribute> = attributes.collect::<Result<_, _>>()?;
        if attributes.len() > ATTRIBUTES_MAX {
            return Err(errors::invalid_parameter_value_exception(format!(
                "Number of message attributes [{}] exceeds the allowed maximum [{ATTRIBUTES_MAX}].",
                attributes.len()
            )));
        }
        let trace = system.map(read_system).transpose()?.flatten();
        Ok(Self { body: body.to_owned(), attributes, trace })
    }

    /// What counts as its size: body, and names, kinds and values of attributes; the system's do not.
    pub(crate) fn size_bytes(&self) -> usize {
        let attribute = |(name, attribute): (&String, &Attribute)| {
            let value = match &attribute.value {
                AttributeValue::Text(text) => text.len(),
                AttributeValue::Bytes(bytes) => STANDARD.decode(bytes).map_or(0, |it| it.len()),
            };
            name.len().saturating_add(attribute.kind.len()).saturating_add(value)
        };
        self.attributes.iter().map(attribute).fold(self.body.len(), usize::saturating_add)
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

    /// The digest of the body.
    pub(crate) fn body_md5(&self) -> String {
        hex::encode(md5(self.body.as_bytes()))
    }

    /// The digest of the attributes, if there are any.
    pub(crate) fn attributes_md5(&self) -> Option<String> {
        attributes_md5(self.attributes.iter().map(|(name, value)| (name.as_str(), value)))
    }

    /// The digest of the system's attributes, if there are any.
    pub(crate) fn system_md5(&self) -> Option<String> {
        let trace = self.trace.clone()?;
        let trace = Attribute { kind: "String".to_owned(), value: AttributeValue::Text(trace) };
        attributes_md5([(TRACE_HEADER, &trace)].into_iter())
    }
}

impl Attribute {
    /// As a member of an answer.
    pub(crate) fn shown(&self) -> Result<MessageAttributeValue, Failure> {
        let (text, bytes): (Option<SensitiveString>, Option<SensitiveBlob>) = match &self.value {
            AttributeValue::Text(text) => (Some(text.clone().into()), None),
            AttributeValue::Bytes(bytes) => {
                let bytes = STANDARD.decode(bytes);
                let bytes = bytes.map_err(|_| {
                    Failure::Internal("an attribute of a message is damaged".to_owned())
                })?;
                (None, Some(bytes.into()))
            }
        };
        Ok(MessageAttributeValue {
            string_value: text,
            binary_value: bytes,
            data_type: self.kind.clone(),
            ..MessageAttributeValue::default()
        })
    }
}

/// The digest of attributes, sorted by name: of each the length and text of its name and kind, one byte that
/// says whether its value is text (1) or bytes (2), and the length and bytes of its value; lengths are in four
/// bytes, the highest first.
pub(crate) fn attributes_md5<'a>(
    attributes: impl Iterator<Item = (&'a str, &'a Attribute)>,
) -> Option<String> {
    let mut input = Vec::new();
    for (name, Attribute { kind, value }) in attributes {
        put(&mut input, name.as_bytes());
        put(&mut input, kind.as_bytes());
        match value {
            AttributeValue::Text(text) => {
                input.push(1);
                put(&mut input, text.as_bytes());
            }
            AttributeValue::Bytes(bytes) => {
                input.push(2);
                put(&mut input, &STANDARD.decode(bytes).unwrap_or_default());
            }
        }
    }
    (!input.is_empty()).then(|| hex::encode(md5(&input)))
}

fn put(input: &mut Vec<u8>, bytes: &[u8]) {
    input.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    input.extend_from_slice(bytes);
}

/// A message has the characters that XML has.
///
/// # Errors
/// `InvalidMessageContents`.
fn require_characters(text: &str) -> Result<(), AwsError> {
    // Counted and not searched for: the compiler takes many bytes at once.
    let others = text.bytes().filter(|byte| !matches!(byte, b' '..=b'\x7f')).count();
    if others == 0 {
        return Ok(());
    }
    let fits = |sign: char| matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    match text.chars().find(|sign| !fits(*sign)) {
        None => Ok(()),
        Some(sign) => Err(errors::invalid_message_contents(format!(
            "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF: #x{:X}",
            u32::from(sign)
        ))),
    }
}

fn require_attribute_name(name: &str) -> Result<(), AwsError> {
    let invalid = |text: &str| Err(errors::invalid_parameter_value_exception(text));
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "_-.".contains(sign);
    let lower = name.to_ascii_lowercase();
    if name.is_empty() || !name.chars().all(fits) {
        return invalid(
            "The message attribute name can contain the following characters: A-Z, a-z, 0-9, underscore (_), hyphen(-), and period (.).",
        );
    }
    if name.len() > ATTRIBUTE_NAME_CHARS_MAX {
        return invalid("The message attribute name can't be longer than 256 characters.");
    }
    if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
        return invalid(
            "The message attribute name can't start or end with a period (.) and can't have periods in succession (..).",
        );
    }
    if lower.starts_with("aws.") || lower.starts_with("amazon.") {
        return invalid("The message attribute name can't start with AWS. or Amazon.");
    }
    Ok(())
}

fn read_attribute(
    name: &str,
    value: &MessageAttributeValue,
) -> Result<(String, Attribute), AwsError> {
    require_attribute_name(name)?;
    let refused = |text: String| errors::invalid_parameter_value_exception(text);
    let has_lists = value.string_list_values.as_ref().is_some_and(|list| !list.is_empty())
        || value.binary_list_values.as_ref().is_some_and(|list| !list.is_empty());
    if has_lists {
        return Err(errors::unsupported_operation(
            "Message attribute list values in SendMessage operation are not supported.",
        ));
    }
    let kind = value.data_type.as_str();
    if kind.is_empty() {
        return Err(refused(format!(
            "The message attribute '{name}' must contain a non-empty message attribute type."
        )));
    }
    let family = kind.split('.').next().unwrap_or_default();
    if !KINDS.contains(&family) || kind.len() > ATTRIBUTE_NAME_CHARS_MAX {
        return Err(refused(format!(
            "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
        )));
    }
    let text = value.string_value.as_ref().map(SensitiveString::reveal);
    let bytes = value.binary_value.as_ref().map(SensitiveBlob::reveal);
    let value = match (family, text, bytes) {
        ("Binary", None, Some(bytes)) if !bytes.is_empty() => {
            AttributeValue::Bytes(STANDARD.encode(bytes))
        }
        ("String" | "Number", Some(text), None) if !text.is_empty() => {
            require_characters(text)?;
            let number = text.trim().parse::<f64>();
            if family == "Number" && !number.is_ok_and(f64::is_finite) {
                return Err(refused(format!(
                    "Can't cast the value of message (user) attribute '{name}' to a number."
                )));
            }
            AttributeValue::Text(text.to_owned())
        }
        (_, None, None) | (_, Some(""), None) | (_, None, Some([])) => {
            return Err(refused(format!(
                "The message attribute '{name}' must contain a non-empty message attribute value for message attribute type '{kind}'."
            )));
        }
        _ => {
            return Err(refused(format!(
                "The message attribute '{name}' with type '{family}' must use field '{}'.",
                if family == "Binary" { "Binary" } else { "String" }
            )));
        }
    };
    Ok((name.to_owned(), Attribute { kind: kind.to_owned(), value }))
}

fn read_system(
    sent: &BTreeMap<String, MessageSystemAttributeValue>,
) -> Result<Option<String>, AwsError> {
    let mut trace = None;
    for (name, value) in sent {
        if name != TRACE_HEADER {
            return Err(invalid(name, "MessageSystemAttributes", "Unknown system attribute."));
        }
        let text = value.string_value.as_ref().map(SensitiveString::reveal);
        let Some(text) = text.filter(|text| value.data_type == "String" && !text.is_empty()) else {
            return Err(errors::invalid_parameter_value_exception(format!(
                "The message system attribute '{name}' must contain a non-empty value of type 'String'."
            )));
        };
        require_characters(text)?;
        trace = Some(text.to_owned());
    }
    Ok(trace)
}

#[cfg(test)]
mod tests;
