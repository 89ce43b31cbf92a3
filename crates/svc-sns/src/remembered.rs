//! What is remembered for some time: deduplication ids, subscriptions that wait to be confirmed, and messages that
//! may be delivered by now.
//!
//! Each row says when it ends, and from then on counts for nothing; a job removes it.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Range};
use tables::{Record, Table};

use crate::delivery::UNDELIVERED;
use crate::limits::{LEFT_MS, UNDELIVERED_MS};
use crate::message::MESSAGES;
use crate::rows::{Nothing, digits};
use crate::subscription::{SUBSCRIPTIONS, State, recount};
use crate::topic::{TOPICS, TopicRecord};
use crate::{PRINCIPAL, Sns};

/// Deduplication ids.
pub(crate) const SENT: Table<SentRecord> = Table::new("sns.sent");

/// Rows by when they end.
pub(crate) const FORGET: Table<Nothing> = Table::new("sns.forget");

/// What was published with a deduplication id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SentRecord {
    pub(crate) message_id: String,
    pub(crate) sequence: u64,
    pub(crate) ends_ms: i64,
}

impl Record for SentRecord {
    const VERSION: u8 = 1;
}

/// Has the row of `table` at `parts` looked at once it ends.
fn forget(
    cx: &mut Writer<'_>,
    (table, parts): (&'static str, &[&str]),
    ends_ms: i64,
) -> Result<(), Failure> {
    let ends = digits(ends_ms);
    let row = [&[ends.as_str(), table], parts].concat();
    FORGET.put(cx.tx_mut(), &row, &Nothing {})?;
    Ok(())
}

/// Remembers what was published with a deduplication id; `scope` is a group, or empty for the whole topic.
pub(crate) fn remember_sent(
    cx: &mut Writer<'_>,
    row: [&str; 3],
    record: &SentRecord,
) -> Result<(), Failure> {
    SENT.put(cx.tx_mut(), &row, record)?;
    forget(cx, (SENT.name(), &row), record.ends_ms)
}

/// Has a subscription of `topic` removed that is not confirmed by then.
pub(crate) fn expire(
    cx: &mut Writer<'_>,
    topic: &TopicRecord,
    (id, until_ms): (&str, i64),
) -> Result<(), Failure> {
    let [account, region, name] = topic.place();
    forget(cx, (SUBSCRIPTIONS.name(), &[account, region, name, id]), until_ms)
}

/// Has a message removed once it is delivered.
pub(crate) fn forget_message(cx: &mut Writer<'_>, id: &str) -> Result<(), Failure> {
    let at_ms = cx.now().unix_ms().saturating_add(LEFT_MS);
    forget(cx, (MESSAGES.name(), &[id]), at_ms)
}

/// Removes what has ended.
pub(crate) struct Forgetting;

/// A row that has ended.
pub(crate) struct Ended {
    /// The parts of the row that says so: the instant, the table, and the key there.
    parts: Vec<String>,
}

#[async_trait]
impl DueJob<Sns> for Forgetting {
    const NAME: &'static str = "sns-forgetting";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = 100;
    type Item = Ended;

    fn due(now: Timestamp) -> Range {
        let end = FORGET.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(FORGET.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Ended>, Failure> {
        let parts = FORGET.parts(&row.key, &FORGET.key(&[]))?;
        let at = parts.first().and_then(|at| at.parse().ok());
        let at = at.ok_or_else(|| Failure::Internal("a row says no instant".to_owned()))?;
        let at = Some(Timestamp::from_unix_ms(at));
        Ok(Due { item: Ended { parts }, region: None, at })
    }

    async fn perform(_: &Sns, cx: &mut Writer<'_>, items: &[Ended]) -> Result<Performed, Failure> {
        let now_ms = cx.now().unix_ms();
        for Ended { parts } in items {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            FORGET.delete(cx.tx_mut(), &parts);
            let [_, table, row @ ..] = parts.as_slice() else { continue };
            match (*table, row) {
                (it, [id]) if it == MESSAGES.name() => end_message(cx, id).await?,
                (it, [account, region, name, id]) if it == SUBSCRIPTIONS.name() => {
                    end_subscription(cx, [account, region, name], id).await?;
                }
                (it, row) if it == SENT.name() => {
                    // It may have begun anew since.
                    let held = SENT.get(cx, row).await?;
                    if held.is_some_and(|held| held.ends_ms <= now_ms) {
                        SENT.delete(cx.tx_mut(), row);
                    }
                }
                _ => {}
            }
        }
        Ok(Performed::Done)
    }
}

/// Removes a message that is delivered, and looks at any other later.
async fn end_message(cx: &mut Writer<'_>, id: &str) -> Result<(), Failure> {
    let Some(message) = MESSAGES.get(cx, &[id]).await? else { return Ok(()) };
    let on_its_way = Range::within(&UNDELIVERED.key(&[id]), 1);
    if cx.tx().peek_range(&on_its_way).await?.is_empty() {
        message.remove(cx, id);
        return Ok(());
    }
    // The older it is, the less often.
    let now_ms = cx.now().unix_ms();
    let age_ms = now_ms.saturating_sub(message.published_ms);
    let pause_ms = age_ms.clamp(LEFT_MS, UNDELIVERED_MS / 23);
    forget(cx, (MESSAGES.name(), &[id]), now_ms.saturating_add(pause_ms))
}

/// Removes a subscription that nobody has confirmed in time.
async fn end_subscription(cx: &mut Writer<'_>, topic: [&str; 3], id: &str) -> Result<(), Failure> {
    let Some(topic) = TOPICS.get(cx, &topic).await? else { return Ok(()) };
    let Some(held) = SUBSCRIPTIONS.get(cx, &[&topic.home, id]).await? else { return Ok(()) };
    let until_ms = match &held.state {
        State::Confirmed => return Ok(()),
        State::Pending { until_ms, .. } | State::Left { until_ms, .. } => *until_ms,
    };
    if until_ms > cx.now().unix_ms() {
        return Ok(());
    }
    if held.is_listed() {
        recount(cx, &topic, (Some(&held), None)).await?;
    }
    held.remove(cx, (&topic.home, &topic.region));
    Ok(())
}
