//! Findings as they are stored. They hold kinds, counts and places of data, never the data.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/findings-types.html>

use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use stdx::{Random, Timestamp};
use store::{Order, Range};
use tables::{Record, Table};

use crate::limits::{FINDINGS_READ, PAGE_ROWS};
use crate::places::PlaceRecord;
use crate::rows::{Nothing, digits};

/// By account, Region and id.
pub(crate) const FINDINGS: Table<FindingRecord> = Table::new("macie2.finding");

/// By instant, account, Region and id: when findings end.
pub(crate) const FINDING_ENDS: Table<Nothing> = Table::new("macie2.finding-end");

/// A stored finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FindingRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
    /// `SensitiveData:S3Object/Personal` and the like.
    pub(crate) kind: String,
    /// 1 is low, 3 is high.
    pub(crate) severity: i64,
    pub(crate) is_sample: bool,
    /// A filter has suppressed it.
    pub(crate) is_archived: bool,
    pub(crate) created_ms: i64,
    pub(crate) ends_ms: i64,
    pub(crate) job_id: String,
    pub(crate) bucket: String,
    pub(crate) object: ObjectFacts,
    pub(crate) mime_type: String,
    pub(crate) bytes: i64,
    /// `COMPLETE` or `PARTIAL`, and why.
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    pub(crate) detections: Vec<DetectionRecord>,
    pub(crate) results_location: Option<String>,
}

/// The object that a finding is about, as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ObjectFacts {
    pub(crate) key: String,
    pub(crate) etag: String,
    pub(crate) size: i64,
    pub(crate) modified_ms: i64,
    pub(crate) version_id: Option<String>,
    pub(crate) storage_class: String,
    /// `AES256`, `aws:kms` or `aws:kms:dsse`.
    pub(crate) encryption: String,
    pub(crate) kms_key: Option<String>,
}

/// What a finding says of one kind of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DetectionRecord {
    /// `CREDENTIALS` and the like; `CUSTOM_IDENTIFIER`.
    pub(crate) category: String,
    /// The type, or the name of a custom identifier.
    pub(crate) name: String,
    /// The ARN of a custom identifier.
    pub(crate) arn: Option<String>,
    pub(crate) count: i64,
    pub(crate) places: Vec<PlaceRecord>,
}

impl Record for FindingRecord {
    const VERSION: u8 = 1;
}

impl FindingRecord {
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        FINDINGS.put(cx.tx_mut(), &[&self.account, &self.region, &self.id], self)?;
        let end = [&digits(self.ends_ms), self.account.as_str(), self.region.as_str(), &self.id];
        FINDING_ENDS.put(cx.tx_mut(), &end, &Nothing {})?;
        Ok(())
    }

    /// Whether there is more than the places say.
    pub(crate) fn has_more_places(&self) -> bool {
        self.detections
            .iter()
            .any(|found| i64::try_from(found.places.len()).is_ok_and(|named| named < found.count))
    }

    pub(crate) const fn severity_name(&self) -> &'static str {
        match self.severity {
            1 => "Low",
            2 => "Medium",
            _ => "High",
        }
    }
}

/// An id: 32 hexadecimal digits, which sort the newest first.
pub(crate) fn fresh_id(now: Timestamp, random: &dyn Random) -> String {
    let mut raw = [0; 10];
    random.fill(&mut raw);
    let behind = (1_i64 << 47).saturating_sub(now.unix_ms());
    format!("{behind:012x}{}", hex::encode(raw))
}

/// The kind of a finding with detections of these categories.
pub(crate) fn kind_of<'a>(mut categories: impl Iterator<Item = &'a str>) -> String {
    let first = categories.next().unwrap_or_default();
    let kind = match categories.all(|category| category == first) {
        false => "Multiple",
        true => match first {
            "CREDENTIALS" => "Credentials",
            "FINANCIAL_INFORMATION" => "Financial",
            "PERSONAL_INFORMATION" => "Personal",
            _ => "CustomIdentifier",
        },
    };
    format!("SensitiveData:S3Object/{kind}")
}

/// The findings of an account in a Region that have not ended, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn findings_in(
    cx: &engine::Ctx,
    account: &AccountId,
    region: &Region,
) -> Result<Vec<FindingRecord>, Failure> {
    let mut range = Range::within(&FINDINGS.key(&[account, region]), PAGE_ROWS);
    range.order = Order::Forward;
    let now_ms = cx.now().unix_ms();
    let mut all = Vec::new();
    loop {
        let rows = cx.tx().peek_range(&range).await?;
        for row in &rows {
            let finding = FINDINGS.decode(&row.row.value)?;
            if finding.ends_ms > now_ms {
                all.push(finding);
            }
        }
        match rows.last() {
            Some(last) if rows.len() == PAGE_ROWS && all.len() < FINDINGS_READ => {
                range = range.after(&last.key);
            }
            _ => return Ok(all),
        }
    }
}
