//! A log group.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.group` | account, Region, name | the group |

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::arns::{group_arn, stream_arn};
use crate::limits::DAY_MS;

/// Log groups.
pub(crate) const GROUPS: Table<GroupRecord> = Table::new("logs.group");

/// What a group costs at AWS, and lacks; kept, and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Class {
    Standard,
    InfrequentAccess,
}

/// A stored log group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// What its streams and filters are under: no other group has it, nor one of the same name later.
    pub(crate) unique_id: String,
    pub(crate) class: Class,
    pub(crate) created_ms: i64,
    pub(crate) retention_days: Option<i32>,
    /// The ARN of the key that new events are under.
    pub(crate) kms_key: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// As the job of retention has counted them last.
    pub(crate) stored_bytes: i64,
}

impl Record for GroupRecord {
    const VERSION: u8 = 1;
}

impl GroupRecord {
    pub(crate) fn arn(&self) -> String {
        group_arn(&self.account, &self.region, &self.name)
    }

    /// The ARN that policies and answers have, of the group and all in it.
    pub(crate) fn arn_of_all(&self) -> String {
        let mut arn = self.arn();
        arn.push_str(":*");
        arn
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// The ARN of a stream in it.
    pub(crate) fn stream_arn(&self, stream: &str) -> String {
        stream_arn(self.place(), stream)
    }

    /// The instant before which its events are not kept.
    pub(crate) fn kept_since_ms(&self, now_ms: i64) -> i64 {
        self.retention_days
            .map_or(0, |days| now_ms.saturating_sub(i64::from(days).saturating_mul(DAY_MS)).max(0))
    }

    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        GROUPS.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }
}
