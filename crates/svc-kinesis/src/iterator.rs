//! Shard iterators: from where on a shard is read, and until when that holds.
//!
//! An iterator is no secret: it says a stream, a shard and a place. Whoever shows one needs the permission for the
//! stream it says.

use api_kinesis::errors;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use names::AccountId;
use wire::AwsError;

use crate::limits::ITERATOR_MS;
use crate::refusal::invalid;
use crate::stream::StreamRecord;

/// A place in a shard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ShardIterator {
    pub(crate) account: AccountId,
    pub(crate) name: String,
    /// Of the stream: one of a stream of the same name that was deleted is none of this one.
    pub(crate) home: String,
    pub(crate) shard: u64,
    /// What is read has larger numbers.
    pub(crate) after: u64,
    issued_ms: i64,
}

impl ShardIterator {
    pub(crate) fn new(stream: &StreamRecord, (shard, after): (u64, u64), now_ms: i64) -> Self {
        Self {
            account: stream.account.clone(),
            name: stream.name.clone(),
            home: stream.home.clone(),
            shard,
            after,
            issued_ms: now_ms,
        }
    }

    /// As clients have it.
    pub(crate) fn text(&self) -> String {
        let Self { account, name, home, shard, after, issued_ms } = self;
        URL_SAFE_NO_PAD.encode(format!("1/{account}/{name}/{home}/{shard}/{after}/{issued_ms}"))
    }

    /// # Errors
    /// `InvalidArgumentException` for what is none.
    pub(crate) fn parse(text: &str) -> Result<Self, AwsError> {
        Self::read(text).ok_or_else(|| invalid("Invalid ShardIterator."))
    }

    fn read(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let text = core::str::from_utf8(&bytes).ok()?;
        let mut parts = text.split('/');
        if parts.next()? != "1" {
            return None;
        }
        let iterator = Self {
            account: AccountId::parse(parts.next()?).ok()?,
            name: parts.next()?.to_owned(),
            home: parts.next()?.to_owned(),
            shard: parts.next()?.parse().ok()?,
            after: parts.next()?.parse().ok()?,
            issued_ms: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(iterator)
    }

    /// # Errors
    /// `ExpiredIteratorException` after five minutes.
    pub(crate) fn require_fresh(&self, now_ms: i64) -> Result<(), AwsError> {
        if now_ms.saturating_sub(self.issued_ms) <= ITERATOR_MS {
            return Ok(());
        }
        Err(errors::expired_iterator_exception(format!(
            "Iterator expired. The iterator was created more than {} milliseconds ago.",
            ITERATOR_MS
        )))
    }
}

#[cfg(test)]
mod tests {
    use names::AccountId;

    use super::ShardIterator;

    #[test]
    fn an_iterator_reads_as_it_was_written_and_ends() {
        let iterator = ShardIterator {
            account: AccountId::parse("111122223333").unwrap(),
            name: "events".to_owned(),
            home: "h0me".to_owned(),
            shard: 3,
            after: 17,
            issued_ms: 1_000,
        };
        assert_eq!(ShardIterator::parse(&iterator.text()).unwrap(), iterator);
        assert!(iterator.require_fresh(301_000).is_ok());
        assert!(iterator.require_fresh(301_001).is_err());
        for bad in ["", "x", "MS8yLzM", &"A".repeat(500)] {
            assert!(ShardIterator::parse(bad).is_err(), "{bad}");
        }
    }
}
