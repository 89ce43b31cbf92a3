//! Messages on their way into a topic: what a request says is checked, sealed, and stored.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html>

use engine::{Ctx, Failure, Writer};
use envelope::digest::sha256;
use wire::AwsError;

use crate::contents::{Contents, Sent};
use crate::fan_out::FAN_OUT;
use crate::limits::{ID_CHARS_MAX, REMEMBERED_MS};
use crate::message::{MessageKind, MessageRecord, Ordered, parts_of};
use crate::refusal::{invalid, invalid_because};
use crate::remembered::{SENT, SentRecord, remember_sent};
use crate::rows::{Nothing, digits};
use crate::sealing::Sealer;
use crate::sequences::Sequences;
use crate::subscription::fresh_id;
use crate::topic::TopicRecord;
use crate::wrapping::Sealing;

/// What a request says of one message besides its contents.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) group: Option<&'a str>,
    pub(crate) deduplication_id: Option<&'a str>,
}

/// A message that may be published.
pub(crate) struct Checked {
    contents: Contents,
    pub(crate) size_bytes: usize,
    line: Line,
}

/// Where in the topic it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// Anywhere; the publisher may have said a group.
    Loose { group: Option<String> },
    /// Behind the others of its group.
    Ordered { group: String, deduplication_id: String },
}

/// A message that is sealed and not stored yet.
#[derive(Debug)]
pub struct Outgoing {
    id: String,
    record: MessageRecord,
    line: Line,
    sealed: Vec<u8>,
    /// The key of KMS that the topic named when it was sealed.
    kms_key: Option<String>,
}

/// A message that is stored.
#[derive(Debug)]
pub(crate) struct Published {
    pub(crate) id: String,
    pub(crate) sequence: Option<u64>,
}

impl Checked {
    /// # Errors
    /// What a request may not say.
    pub(crate) fn read(
        topic: &TopicRecord,
        sent: &Sent<'_>,
        place: Place<'_>,
    ) -> Result<Self, AwsError> {
        let contents = Contents::read(sent)?;
        let line = Line::read(topic, sent, place)?;
        Ok(Self { size_bytes: contents.size_bytes(sent.message.reveal()), contents, line })
    }

    /// Seals it.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) fn seal(
        self,
        cx: &Ctx,
        topic: &TopicRecord,
        sealer: &Sealer,
    ) -> Result<Outgoing, Failure> {
        let id = fresh_id(cx);
        let sealed = sealer.seal(cx, &id, &self.contents)?;
        let record = record(cx, topic, (MessageKind::Notification, sealer), &sealed);
        let kms_key = topic.settings.kms_key.clone();
        Ok(Outgoing { id, record, line: self.line, sealed, kms_key })
    }
}

fn record(
    cx: &Ctx,
    topic: &TopicRecord,
    (kind, sealer): (MessageKind, &Sealer),
    sealed: &[u8],
) -> MessageRecord {
    MessageRecord {
        account: topic.account.clone(),
        region: topic.region.clone(),
        topic: topic.name.clone(),
        home: topic.home.clone(),
        kind,
        published_ms: cx.now().unix_ms(),
        parts: parts_of(sealed),
        sealing: sealer.sealing.clone(),
        group: None,
        ordered: None,
        fanned_after: None,
        failures: 0,
    }
}

/// Stores what the service itself says to an endpoint, and gives the message's id.
pub(crate) async fn store_own(
    cx: &mut Writer<'_>,
    topic: &TopicRecord,
    (kind, contents): (MessageKind, &Contents),
) -> Result<String, Failure> {
    let sealer = Sealer::owned(cx, topic).await?;
    let id = fresh_id(cx);
    let sealed = sealer.seal(cx, &id, contents)?;
    record(cx, topic, (kind, &sealer), &sealed).write(cx, &id, &sealed)?;
    Ok(id)
}

impl Line {
    fn read(topic: &TopicRecord, sent: &Sent<'_>, place: Place<'_>) -> Result<Self, AwsError> {
        let group = place.group.map(|group| id(group, "MessageGroupId")).transpose()?;
        let Some(fifo) = &topic.settings.fifo else {
            if place.deduplication_id.is_some() {
                return Err(invalid_because(
                    "MessageDeduplicationId",
                    "The request includes MessageDeduplicationId parameter that is not valid for this topic type",
                ));
            }
            return Ok(Self::Loose { group });
        };
        let group = group
            .ok_or_else(|| invalid("The MessageGroupId parameter is required for FIFO topics"))?;
        let deduplication_id = match place.deduplication_id {
            Some(text) => id(text, "MessageDeduplicationId")?,
            None if fifo.by_content => hex::encode(sha256(sent.message.reveal().as_bytes())),
            None => {
                return Err(invalid(
                    "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
                ));
            }
        };
        Ok(Self::Ordered { group, deduplication_id })
    }
}

impl Outgoing {
    /// A topic that was made anew, or whose encryption was changed, since its message was sealed takes it no
    /// more: the caller publishes it again.
    ///
    /// # Errors
    /// [`Failure::Contended`].
    pub(crate) fn require_sealed_for(&self, topic: &TopicRecord) -> Result<(), Failure> {
        let is_kms = matches!(self.record.sealing, Sealing::Kms(_));
        let is_same = self.record.home == topic.home
            && self.kms_key == topic.settings.kms_key
            && is_kms == topic.settings.kms_key.is_some();
        if is_same { Ok(()) } else { Err(Failure::Contended) }
    }

    /// Stores it; one whose deduplication id was sent before is the one that was sent then.
    pub(crate) async fn store(
        &self,
        cx: &mut Writer<'_>,
        topic: &TopicRecord,
        sequences: &Sequences,
    ) -> Result<Published, Failure> {
        let now_ms = cx.now().unix_ms();
        let mut record = MessageRecord { published_ms: now_ms, ..self.record.clone() };
        let mut sequence = None;
        match &self.line {
            Line::Loose { group } => record.group.clone_from(group),
            Line::Ordered { group, deduplication_id } => {
                let fifo = topic.settings.fifo.as_ref();
                let scope_is_group = fifo.and_then(|fifo| fifo.scope_is_group) == Some(true);
                let scope = if scope_is_group { group.as_str() } else { "" };
                let row = [topic.home.as_str(), scope, deduplication_id];
                let known = SENT.get(cx, &row).await?;
                if let Some(known) = known.filter(|known| known.ends_ms > now_ms) {
                    return Ok(Published { id: known.message_id, sequence: Some(known.sequence) });
                }
                let next = sequences.next(now_ms);
                sequence = Some(next);
                record.ordered = Some(Ordered {
                    group: group.clone(),
                    sequence: next,
                    deduplication_id: deduplication_id.clone(),
                });
                let ends_ms = now_ms.saturating_add(REMEMBERED_MS);
                let message_id = self.id.clone();
                remember_sent(cx, row, &SentRecord { message_id, sequence: next, ends_ms })?;
            }
        }
        record.write(cx, &self.id, &self.sealed)?;
        let place = format!("{:020}", sequence.unwrap_or_default());
        FAN_OUT.put(cx.tx_mut(), &[&digits(now_ms), &place, &self.id], &Nothing {})?;
        Ok(Published { id: self.id.clone(), sequence })
    }
}

/// A text by which messages are told: letters, digits and punctuation.
///
/// # Errors
/// `InvalidParameter`.
fn id(text: &str, parameter: &str) -> Result<String, AwsError> {
    let fits = |sign: char| sign.is_ascii_graphic();
    match !text.is_empty() && text.len() <= ID_CHARS_MAX && text.chars().all(fits) {
        true => Ok(text.to_owned()),
        false => Err(invalid_because(
            parameter,
            format!(
                "{parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length"
            ),
        )),
    }
}
