//! Shards: which part of the hash keys each has, and how they are split and merged.
//!
//! Source: <https://docs.aws.amazon.com/streams/latest/dev/kinesis-using-sdk-java-resharding.html>

use api_kinesis::{HashKeyRange, SequenceNumberRange, Shard, errors};
use envelope::digest::md5;
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::sequence;

/// A shard, open or closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ShardRecord {
    pub(crate) number: u64,
    /// The first and the last hash key, in decimal: a number of 128 bits is none of JSON's.
    first_key: String,
    last_key: String,
    /// It takes records with larger numbers than this.
    pub(crate) begins: u64,
    /// No record has a larger number than this, and none follows.
    pub(crate) ends: Option<u64>,
    /// When it was closed.
    pub(crate) closed_ms: Option<i64>,
    pub(crate) parent: Option<u64>,
    pub(crate) adjacent_parent: Option<u64>,
}

/// `shardId-000000000007`.
pub(crate) fn id_of(number: u64) -> String {
    format!("shardId-{number:012}")
}

/// The number of a shard; `shardId-` may be left out.
///
/// # Errors
/// `InvalidArgumentException`... of what is none.
pub(crate) fn number_of(id: &str) -> Option<u64> {
    let digits = id.strip_prefix("shardId-")?;
    let is_number = digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

/// The hash key of a partition key: its MD5 as a number.
pub(crate) fn hash_of(partition_key: &str) -> u128 {
    u128::from_be_bytes(md5(partition_key.as_bytes()))
}

/// # Errors
/// `InvalidArgumentException` beyond 128 bits.
pub(crate) fn hash_key(text: &str) -> Result<u128, AwsError> {
    text.parse().map_err(|_| {
        errors::invalid_argument_exception(format!(
            "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was {text}"
        ))
    })
}

impl ShardRecord {
    /// A new shard of these hash keys.
    pub(crate) fn new(number: u64, (first, last): (u128, u128), begins: u64) -> Self {
        Self {
            number,
            first_key: first.to_string(),
            last_key: last.to_string(),
            begins,
            ends: None,
            closed_ms: None,
            parent: None,
            adjacent_parent: None,
        }
    }

    pub(crate) fn id(&self) -> String {
        id_of(self.number)
    }

    pub(crate) const fn is_open(&self) -> bool {
        self.ends.is_none()
    }

    /// Its first and its last hash key. What is damaged has none.
    pub(crate) fn keys(&self) -> (u128, u128) {
        match (self.first_key.parse(), self.last_key.parse()) {
            (Ok(first), Ok(last)) => (first, last),
            _ => (1, 0),
        }
    }

    pub(crate) fn has(&self, key: u128) -> bool {
        let (first, last) = self.keys();
        first <= key && key <= last
    }

    pub(crate) fn range(&self) -> HashKeyRange {
        HashKeyRange {
            starting_hash_key: self.first_key.clone(),
            ending_hash_key: self.last_key.clone(),
        }
    }

    pub(crate) fn shown(&self) -> Shard {
        Shard {
            shard_id: self.id(),
            parent_shard_id: self.parent.map(id_of),
            adjacent_parent_shard_id: self.adjacent_parent.map(id_of),
            hash_key_range: self.range(),
            sequence_number_range: SequenceNumberRange {
                starting_sequence_number: sequence::text(self.begins.saturating_add(1)),
                ending_sequence_number: self.ends.map(sequence::text),
            },
        }
    }

    /// The shards that came of it.
    pub(crate) fn is_parent_of(&self, other: &Self) -> bool {
        [other.parent, other.adjacent_parent].contains(&Some(self.number))
    }

    /// The shards that a shard came of.
    pub(crate) fn parents(&self) -> Vec<String> {
        [self.parent, self.adjacent_parent].into_iter().flatten().map(id_of).collect()
    }
}

/// All hash keys in so many parts of equal size, in their order.
pub(crate) fn parts(count: usize) -> Vec<(u128, u128)> {
    let count = u128::try_from(count.max(1)).unwrap_or(1);
    let size = u128::MAX / count;
    let first = |part: u128| size.saturating_mul(part);
    let last = |part: u128| if part + 1 == count { u128::MAX } else { first(part + 1) - 1 };
    (0..count).map(|part| (first(part), last(part))).collect()
}

#[cfg(test)]
mod tests {
    use super::{ShardRecord, hash_of, id_of, number_of, parts};

    #[test]
    fn parts_have_every_hash_key_once() {
        for count in [1, 2, 3, 4, 7, 1_000] {
            let parts = parts(count);
            assert_eq!((parts.len(), parts[0].0, parts[count - 1].1), (count, 0, u128::MAX));
            assert!(parts.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0), "{count}");
        }
        assert_eq!(parts(2)[0].1, 170_141_183_460_469_231_731_687_303_715_884_105_726);
    }

    #[test]
    fn a_partition_key_has_the_hash_key_that_aws_gives_it() {
        // MD5("abc") = 900150983cd24fb0d6963f7d28e17f72.
        assert_eq!(hash_of("abc"), 0x9001_5098_3cd2_4fb0_d696_3f7d_28e1_7f72);
        let shard = ShardRecord::new(0, (0, u128::MAX), 0);
        assert!(shard.has(hash_of("abc")) && shard.is_open());
        assert_eq!(number_of(&id_of(7)), Some(7));
        assert_eq!(
            [number_of("shardId-7"), number_of("x"), number_of("shardId-00000000000x")],
            [None; 3]
        );
    }
}
