//! A stream: its name, its settings, its shards.

use std::collections::BTreeMap;

use api_kinesis::{
    EncryptionType, EnhancedMetrics, StreamDescription, StreamDescriptionSummary, StreamMode,
    StreamModeDetails, StreamStatus, StreamSummary, errors,
};
use engine::{Ctx, Failure, Writer};
use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Order;
use tables::{Record, Table};
use wire::AwsError;

use crate::limits::{STREAM_SHARDS_MAX, STREAMS_READ};
use crate::sequence;
use crate::shard::{ShardRecord, number_of, parts};

/// Streams.
pub(crate) const STREAMS: Table<StreamRecord> = Table::new("kinesis.stream");

/// Whether its shards are counted by whoever made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Mode {
    Provisioned,
    OnDemand,
}

/// A stored stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreamRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// What the rows of its records begin with: a text that no other stream has.
    pub(crate) home: String,
    pub(crate) created_ms: i64,
    pub(crate) mode: Mode,
    pub(crate) retention_hours: i64,
    pub(crate) record_kib_max: i64,
    /// The key of KMS that what is put lies under, as whoever set it has named it.
    pub(crate) kms_key_id: Option<String>,
    pub(crate) shards: Vec<ShardRecord>,
    /// The stream's policy, with principals as unique ids.
    pub(crate) policy: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for StreamRecord {
    const VERSION: u8 = 1;
}

/// The streams in a region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("kinesis", region, account)
}

/// `arn:aws:kinesis:REGION:ACCOUNT:stream/NAME`.
pub(crate) fn arn_of([account, region, name]: [&str; 3]) -> String {
    arns(region, account).resource(&["stream/", name])
}

/// All streams in a region of an account.
///
/// # Errors
/// When the store fails.
pub(crate) async fn all_streams(
    cx: &mut Ctx,
    place: [&str; 2],
) -> Result<Vec<StreamRecord>, Failure> {
    let mut found: Vec<StreamRecord> = Vec::new();
    loop {
        let after = found.last().map(|stream: &StreamRecord| stream.name.clone());
        let bound = after.as_deref().map(|name| [name]);
        let bound = bound.as_ref().map(<[&str; 1]>::as_slice);
        let page = STREAMS.range(cx, &place, bound, STREAMS_READ, Order::Forward).await?;
        let is_last = page.len() < STREAMS_READ;
        found.extend(page.into_iter().map(|(_, stream)| stream));
        if is_last {
            return Ok(found);
        }
    }
}

impl StreamRecord {
    pub(crate) fn arn(&self) -> String {
        arn_of(self.place())
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// Stores it as it is now.
    ///
    /// # Errors
    /// `LimitExceededException` for more shards than its row has room for.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        if self.shards.len() > STREAM_SHARDS_MAX {
            return Err(errors::limit_exceeded_exception(format!(
                "Stream {} under account {} would have {} shards, with those that are closed and still have records. Limit: {STREAM_SHARDS_MAX}.",
                self.name,
                self.account,
                self.shards.len()
            ))
            .into());
        }
        STREAMS.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }

    pub(crate) fn open_shards(&self) -> impl Iterator<Item = &ShardRecord> {
        self.shards.iter().filter(|shard| shard.is_open())
    }

    /// The open shard that takes records with this hash key.
    pub(crate) fn shard_for(&self, key: u128) -> Option<&ShardRecord> {
        self.open_shards().find(|shard| shard.has(key))
    }

    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn shard(&self, id: &str) -> Result<&ShardRecord, AwsError> {
        let number = number_of(id);
        let found = self.shards.iter().find(|shard| Some(shard.number) == number);
        found.ok_or_else(|| {
            errors::resource_not_found_exception(format!(
                "Could not find shard {id} in stream {} under account {}.",
                self.name, self.account
            ))
        })
    }

    /// Adds a shard behind all others; gives its number.
    pub(crate) fn add_shard(&mut self, keys: (u128, u128), begins: u64) -> &mut ShardRecord {
        let number = self.shards.iter().map(|shard| shard.number + 1).max().unwrap_or_default();
        let at = self.shards.len();
        self.shards.push(ShardRecord::new(number, keys, begins));
        // INVARIANT: it was pushed.
        #[expect(clippy::indexing_slicing, reason = "the shard was pushed there just now")]
        &mut self.shards[at]
    }

    /// As many shards as are wanted, with all hash keys in equal parts.
    pub(crate) fn begin_shards(&mut self, count: usize, now_ms: i64) {
        let begins = sequence::first_of(now_ms);
        for keys in parts(count) {
            self.add_shard(keys, begins);
        }
    }

    /// How what is put is said to be encrypted.
    pub(crate) fn encryption(&self) -> EncryptionType {
        if self.kms_key_id.is_some() { EncryptionType::Kms } else { EncryptionType::None }
    }

    fn mode_details(&self) -> StreamModeDetails {
        StreamModeDetails {
            stream_mode: match self.mode {
                Mode::Provisioned => StreamMode::Provisioned,
                Mode::OnDemand => StreamMode::OnDemand,
            },
        }
    }

    fn created(&self) -> Timestamp {
        Timestamp::from_unix_ms(self.created_ms)
    }

    fn hours(&self) -> i32 {
        i32::try_from(self.retention_hours).unwrap_or(i32::MAX)
    }

    pub(crate) fn described(&self, shards: &[ShardRecord], has_more: bool) -> StreamDescription {
        StreamDescription {
            stream_name: self.name.clone(),
            stream_arn: self.arn(),
            stream_status: StreamStatus::Active,
            stream_mode_details: Some(self.mode_details()),
            shards: shards.iter().map(ShardRecord::shown).collect(),
            has_more_shards: has_more,
            retention_period_hours: self.hours(),
            stream_creation_timestamp: self.created(),
            enhanced_monitoring: vec![EnhancedMetrics { shard_level_metrics: Some(Vec::new()) }],
            encryption_type: Some(self.encryption()),
            key_id: self.kms_key_id.clone(),
        }
    }

    pub(crate) fn summary(&self, consumers: usize) -> StreamDescriptionSummary {
        StreamDescriptionSummary {
            stream_name: self.name.clone(),
            stream_arn: self.arn(),
            stream_status: StreamStatus::Active,
            stream_mode_details: Some(self.mode_details()),
            retention_period_hours: self.hours(),
            stream_creation_timestamp: self.created(),
            enhanced_monitoring: vec![EnhancedMetrics { shard_level_metrics: Some(Vec::new()) }],
            encryption_type: Some(self.encryption()),
            key_id: self.kms_key_id.clone(),
            open_shard_count: i32::try_from(self.open_shards().count()).unwrap_or(i32::MAX),
            consumer_count: i32::try_from(consumers).ok(),
            max_record_size_in_ki_b: i32::try_from(self.record_kib_max).ok(),
            ..StreamDescriptionSummary::default()
        }
    }

    pub(crate) fn listed(&self) -> StreamSummary {
        StreamSummary {
            stream_name: self.name.clone(),
            stream_arn: self.arn(),
            stream_status: StreamStatus::Active,
            stream_mode_details: Some(self.mode_details()),
            stream_creation_timestamp: Some(self.created()),
        }
    }
}
