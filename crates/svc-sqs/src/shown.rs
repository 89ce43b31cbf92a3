//! Messages as members of an answer.

use std::collections::BTreeMap;

use api_sqs::Message;
use engine::Failure;
use wire::AwsError;

use crate::contents::{Attribute, Contents, TRACE_HEADER, attributes_md5};
use crate::settings::unknown_name;
use crate::take::Received;

/// The attributes that the system has of a message.
const SYSTEM: [&str; 9] = [
    "AWSTraceHeader",
    "ApproximateFirstReceiveTimestamp",
    "ApproximateReceiveCount",
    "DeadLetterQueueSourceArn",
    "MessageDeduplicationId",
    "MessageGroupId",
    "SenderId",
    "SentTimestamp",
    "SequenceNumber",
];

/// What a call wants to know of the messages that it receives.
#[derive(Debug)]
pub(crate) struct Wanted {
    system: Vec<String>,
    attributes: Vec<String>,
}

impl Wanted {
    /// # Errors
    /// `InvalidAttributeName` for what no message has.
    pub(crate) fn read(
        old: Option<&[String]>,
        system: Option<&[String]>,
        attributes: Option<&[String]>,
    ) -> Result<Self, AwsError> {
        let names = |list: Option<&[String]>| list.unwrap_or_default().to_vec();
        let system = [names(old), names(system)].concat();
        let is_known = |name: &&String| *name == "All" || SYSTEM.contains(&name.as_str());
        if let Some(unknown) = system.iter().find(|name| !is_known(name)) {
            return Err(unknown_name(unknown));
        }
        Ok(Self { system, attributes: names(attributes) })
    }

    fn wants_system(&self, name: &str) -> bool {
        self.system.iter().any(|wanted| wanted == "All" || wanted == name)
    }

    /// By name, all, or by the start of the name: `foo.*`.
    fn wants_attribute(&self, name: &str) -> bool {
        self.attributes.iter().any(|wanted| match wanted.strip_suffix('*') {
            Some(start) => start == "." || (!start.is_empty() && name.starts_with(start)),
            None => wanted == "All" || wanted == name,
        })
    }

    /// A message with what is wanted of it.
    ///
    /// # Errors
    /// When it is damaged.
    pub(crate) fn shown(&self, received: &Received) -> Result<Message, Failure> {
        let Received { held, contents, receipt } = received;
        let wanted = |(name, _): &(&String, &Attribute)| self.wants_attribute(name);
        let attributes: Vec<(&String, &Attribute)> =
            contents.attributes.iter().filter(wanted).collect();
        let md5 = attributes_md5(attributes.iter().map(|(name, it)| (name.as_str(), *it)));
        let attributes = attributes.into_iter().map(|(name, it)| Ok((name.clone(), it.shown()?)));
        let attributes: BTreeMap<_, _> = attributes.collect::<Result<_, Failure>>()?;
        let mut system = self.system(received, contents);
        system.retain(|name, _| self.wants_system(name));
        Ok(Message {
            message_id: Some(held.place.id.clone()),
            receipt_handle: Some(receipt.handle()),
            md5_of_body: Some(contents.body_md5()),
            body: Some(contents.body.clone().into()),
            attributes: (!system.is_empty()).then_some(system),
            md5_of_message_attributes: md5,
            message_attributes: (!attributes.is_empty()).then_some(attributes),
        })
    }

    fn system(&self, received: &Received, contents: &Contents) -> BTreeMap<String, String> {
        let message = &received.held.message;
        let ordered = message.ordered.as_ref();
        let group = ordered.map(|ordered| &ordered.group).or(message.group.as_ref());
        let pairs = [
            ("SenderId", Some(message.sender.clone())),
            ("SentTimestamp", Some(received.held.place.sent_ms.to_string())),
            ("ApproximateReceiveCount", Some(message.receives.count.to_string())),
            (
                "ApproximateFirstReceiveTimestamp",
                message.receives.first_ms.map(|ms| ms.to_string()),
            ),
            ("MessageGroupId", group.cloned()),
            ("MessageDeduplicationId", ordered.map(|ordered| ordered.deduplication_id.clone())),
            ("SequenceNumber", ordered.map(|ordered| ordered.sequence.to_string())),
            ("DeadLetterQueueSourceArn", message.dead_letter_of.clone()),
            (TRACE_HEADER, contents.trace.clone()),
        ];
        let there = pairs.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        there.collect()
    }
}
