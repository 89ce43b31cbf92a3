//! Messages on their way into a queue: what a request says is checked, sealed, and stored.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html>

use std::collections::BTreeMap;

use api_sqs::{MessageAttributeValue, MessageSystemAttributeValue, errors};
use engine::{Ctx, Failure, Writer};
use envelope::digest::sha256;
use names::RequestId;
use wire::{AwsError, SensitiveString};

use crate::arrivals::Ring;
use crate::contents::Contents;
use crate::limits::{DELAY_SECONDS_MAX, ID_CHARS_MAX, REMEMBERED_MS, SECOND_MS};
use crate::message::{MessageRecord, Ordered, Place, Receives};
use crate::order::Group;
use crate::queue::QueueRecord;
use crate::refusal::{invalid, missing, of_other_kind};
use crate::remembered::{SENT, SentRecord, remember_sent};
use crate::sealing::{SealedContents, Sealer};
use crate::sequences::Sequences;
use crate::settings::Encryption;
use crate::visible;

/// What a request says of one message.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) body: &'a SensitiveString,
    pub(crate) attributes: Option<&'a BTreeMap<String, MessageAttributeValue>>,
    pub(crate) system: Option<&'a BTreeMap<String, MessageSystemAttributeValue>>,
    pub(crate) delay_seconds: Option<i32>,
    pub(crate) group: Option<&'a str>,
    pub(crate) deduplication_id: Option<&'a str>,
}

/// A message that may be sent.
pub(crate) struct Checked {
    contents: Contents,
    delay_seconds: i64,
    line: Line,
}

/// Where in the queue it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// Anywhere; the sender may have said a group.
    Loose { group: Option<String> },
    /// Behind the others of its group.
    Ordered { group: String, deduplication_id: String },
}

/// A message that is sealed and not stored yet.
#[derive(Debug)]
pub struct Outgoing {
    message_id: String,
    sender: String,
    sealed: SealedContents,
    delay_seconds: i64,
    line: Line,
    digests: Digests,
}

/// What an answer says of the contents.
#[derive(Debug, Clone)]
pub(crate) struct Digests {
    pub(crate) body: String,
    pub(crate) attributes: Option<String>,
    pub(crate) system: Option<String>,
}

/// A message that is stored.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) message_id: String,
    pub(crate) sequence: Option<u64>,
    pub(crate) digests: Digests,
}

impl Checked {
    /// # Errors
    /// What a request may not say.
    pub(crate) fn read(queue: &QueueRecord, asked: &Asked<'_>) -> Result<Self, AwsError> {
        let contents = Contents::read(asked.body, asked.attributes, asked.system)?;
        let bytes_max = queue.settings.message_bytes_max;
        if contents.size_bytes() > bytes_max {
            return Err(errors::invalid_parameter_value_exception(format!(
                "One or more parameters are invalid. Reason: Message must be shorter than {bytes_max} bytes."
            )));
        }
        let line = Line::read(queue, asked, &contents)?;
        Ok(Self { delay_seconds: delay(queue, asked.delay_seconds)?, contents, line })
    }

    pub(crate) fn size_bytes(&self) -> usize {
        self.contents.size_bytes()
    }

    /// The group whose messages have to be in order.
    pub(crate) fn ordered_group(&self) -> Option<&str> {
        match &self.line {
            Line::Ordered { group, .. } => Some(group),
            Line::Loose { .. } => None,
        }
    }

    /// Seals it.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) fn seal(self, cx: &Ctx, sealer: &Sealer) -> Result<Outgoing, Failure> {
        let Self { contents, delay_seconds, line } = self;
        Ok(Outgoing {
            message_id: fresh_id(cx),
            sender: sender(cx),
            sealed: sealer.seal(cx, &contents)?,
            delay_seconds,
            line,
            digests: Digests {
                body: contents.body_md5(),
                attributes: contents.attributes_md5(),
                system: contents.system_md5(),
            },
        })
    }
}

impl Line {
    fn read(queue: &QueueRecord, asked: &Asked<'_>, contents: &Contents) -> Result<Self, AwsError> {
        let group = asked.group.map(|group| id(group, "MessageGroupId")).transpose()?;
        let Some(fifo) = &queue.settings.fifo else {
            if let Some(id) = asked.deduplication_id {
                return Err(of_other_kind(id, "MessageDeduplicationId"));
            }
            return Ok(Self::Loose { group });
        };
        let group = group.ok_or_else(|| missing("MessageGroupId"))?;
        let deduplication_id = match asked.deduplication_id {
            Some(text) => id(text, "MessageDeduplicationId")?,
            None if fifo.by_content => hex::encode(sha256(contents.body.as_bytes())),
            None => {
                return Err(errors::invalid_parameter_value_exception(
                    "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
                ));
            }
        };
        Ok(Self::Ordered { group, deduplication_id })
    }
}

impl Outgoing {
    /// Stores it in `queue`; one whose deduplication id was sent before is the one that was sent then.
    pub(crate) async fn store(
        &self,
        cx: &mut Writer<'_>,
        queue: &QueueRecord,
        (sequences, ring): (&Sequences, &Ring),
    ) -> Result<Sent, Failure> {
        let now_ms = cx.now().unix_ms();
        let place = Place::new(queue, now_ms, &self.message_id);
        let delay_ms = self.delay_seconds.saturating_mul(SECOND_MS);
        let visible_ms = now_ms.saturating_add(delay_ms);
        let mut message = MessageRecord {
            visible_ms,
            receives: Receives::default(),
            sender: self.sender.clone(),
            contents: self.sealed.stored.clone(),
            group: None,
            ordered: None,
            dead_letter_of: None,
        };
        match &self.line {
            Line::Loose { group } => {
                message.group.clone_from(group);
                visible::put(cx, &place, visible_ms, false)?;
            }
            Line::Ordered { group, deduplication_id } => {
                let scope_is_group =
                    queue.settings.fifo.as_ref().is_some_and(|fifo| fifo.scope_is_group);
                let scope = if scope_is_group { group.as_str() } else { "" };
                let row = [queue.home.as_str(), scope, deduplication_id];
                let known = SENT.get(cx, &row).await?;
                if let Some(known) = known.filter(|known| known.ends_ms > now_ms) {
                    return Ok(self.sent(known.message_id, Some(known.sequence)));
                }
                let line = Group { home: &queue.home, name: group };
                let least = sequences.next(now_ms);
                let sequence = line.append(cx, &place, (visible_ms, least)).await?;
                message.ordered = Some(Ordered {
                    group: group.clone(),
                    sequence,
                    deduplication_id: deduplication_id.clone(),
                });
                let ends_ms = now_ms.saturating_add(REMEMBERED_MS);
                let record = SentRecord { message_id: place.id.clone(), sequence, ends_ms };
                remember_sent(cx, row, &record)?;
            }
        }
        place.write(cx, &message)?;
        self.sealed.stored.write(cx, &self.sealed.bytes)?;
        ring.message(&queue.home, (visible_ms, now_ms));
        let sequence = message.ordered.map(|ordered| ordered.sequence);
        Ok(self.sent(place.id, sequence))
    }

    fn sent(&self, message_id: String, sequence: Option<u64>) -> Sent {
        Sent { message_id, sequence, digests: self.digests.clone() }
    }
}

/// An id that no other message has.
pub(crate) fn fresh_id(cx: &Ctx) -> String {
    RequestId::uuid(envelope::random::bytes(cx.random())).as_str().to_owned()
}

/// Who sends: the unique id of a user, with the name of a session that of a role, or an account.
fn sender(cx: &Ctx) -> String {
    let caller = cx.caller();
    let id = caller.principal.unique_id().unwrap_or_else(|| caller.arn());
    match &caller.session {
        Some(session) if !session.name.is_empty() => {
            format!("{}:{}", session.issuer.principal_id, session.name)
        }
        _ => id.to_owned(),
    }
}

/// How long a message is delayed; messages in order are delayed by their queue alone.
fn delay(queue: &QueueRecord, sent: Option<i32>) -> Result<i64, AwsError> {
    let Some(sent) = sent else { return Ok(queue.settings.delay_seconds) };
    if queue.is_fifo() && sent != 0 {
        return Err(of_other_kind(sent, "DelaySeconds"));
    }
    if queue.is_fifo() {
        return Ok(queue.settings.delay_seconds);
    }
    let seconds = i64::from(sent);
    if (0..=DELAY_SECONDS_MAX).contains(&seconds) {
        return Ok(seconds);
    }
    Err(invalid(sent, "DelaySeconds", "DelaySeconds must be >= 0 and <= 900."))
}

/// A text by which messages are told: letters, digits and punctuation.
///
/// # Errors
/// `InvalidParameterValue`.
pub(crate) fn id(text: &str, parameter: &str) -> Result<String, AwsError> {
    let fits = |sign: char| sign.is_ascii_graphic();
    if !text.is_empty() && text.len() <= ID_CHARS_MAX && text.chars().all(fits) {
        return Ok(text.to_owned());
    }
    let reason = format!(
        "{parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length."
    );
    Err(invalid(text, parameter, &reason))
}

/// A queue whose encryption was changed since its message was sealed takes it no more: the caller sends it
/// again.
///
/// # Errors
/// [`Failure::Contended`].
pub(crate) fn require_sealed_for(
    queue: &QueueRecord,
    encryption: &Encryption,
) -> Result<(), Failure> {
    if queue.settings.encryption == *encryption { Ok(()) } else { Err(Failure::Contended) }
}
