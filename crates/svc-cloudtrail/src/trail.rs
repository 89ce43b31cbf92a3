//! Trails: what is to be delivered where.
//!
//! | table | key | value |
//! |---|---|---|
//! | `trail.trail` | account, home Region, name | the trail |
//! | `trail.deleted` | account, unique id | a trail that was deleted, until what happened before is delivered |

use std::collections::BTreeMap;

use api_cloudtrail::Trail as ShownTrail;
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Range;
use tables::{Damage, Reader, Record, Table, TableError, from_json};

use crate::candidate::Candidate;
use crate::limits::ACCOUNT_TRAILS_MAX;
use crate::selectors::{BasicSelector, Selectors};
use crate::trail_name::trail_arn;

mod earlier;

use earlier::{TrailRecordV1, TrailRecordV2};

/// Trails by account, home Region and name.
pub(crate) const TRAILS: Table<TrailRecord> = Table::new("trail.trail");

/// Deleted trails by account and unique id.
pub(crate) const DELETED: Table<TrailRecord> = Table::new("trail.deleted");

/// Services whose events all happen in one Region, whoever calls: those that `IncludeGlobalServiceEvents`
/// is about.
const GLOBAL_SOURCES: [&str; 4] = [
    "cloudfront.amazonaws.com",
    "iam.amazonaws.com",
    "organizations.amazonaws.com",
    "route53.amazonaws.com",
];

/// How long after its end a trail still takes the event that ended it, in milliseconds.
const END_MS: i64 = 60_000;

/// As whom trails are delivered.
pub(crate) const PRINCIPAL: &str = "cloudtrail.amazonaws.com";

/// A trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailRecord {
    pub(crate) account: AccountId,
    /// Its home Region.
    pub(crate) region: Region,
    pub(crate) name: String,
    /// Tells it from earlier ones of its name.
    pub(crate) unique_id: String,
    pub(crate) bucket: String,
    pub(crate) prefix: Option<String>,
    /// The ARN of the key that its files are under.
    pub(crate) kms_key: Option<String>,
    pub(crate) has_global_events: bool,
    pub(crate) is_multi_region: bool,
    /// Since when there are digests of its log files, milliseconds since the epoch.
    pub(crate) validated_since_ms: Option<i64>,
    /// Its own deliveries are among its events.
    pub(crate) is_recursive: bool,
    pub(crate) selectors: Option<Selectors>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) is_logging: bool,
    pub(crate) started_ms: Option<i64>,
    pub(crate) stopped_ms: Option<i64>,
    /// The ARN of the topic that is told of its files.
    pub(crate) topic: Option<String>,
    /// The log group that its events go to, too.
    pub(crate) log_group: Option<LogGroup>,
}

/// A log group of CloudWatch Logs, and the role that lets CloudTrail put events into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LogGroup {
    /// As it was named: `arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*`.
    pub(crate) arn: String,
    pub(crate) role_arn: String,
}

impl Record for TrailRecord {
    const VERSION: u8 = 3;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json::<TrailRecordV1>(bytes).map(Self::from),
            2 => from_json::<TrailRecordV2>(bytes).map(Self::from),
            3 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

impl TrailRecord {
    pub(crate) fn arn(&self) -> String {
        trail_arn(&self.account, self.region.as_str(), &self.name)
    }

    /// Its row.
    pub(crate) fn place(&self) -> [&str; 3] {
        [self.account.as_str(), self.region.as_str(), &self.name]
    }

    /// Whether it shows in `region`, of its own or as the shadow of one that is for all.
    pub(crate) fn reaches(&self, region: &str) -> bool {
        self.is_multi_region || self.region.as_str() == region
    }

    /// Whether it wants an event that happened at `at`.
    pub(crate) fn wants(&self, event: &Candidate<'_>, at: Timestamp) -> bool {
        if event.recipient_account_id != self.account.as_str() || !self.reaches(&event.aws_region) {
            return false;
        }
        if !self.has_global_events && is_global(event) || !self.is_recursive && is_delivery(event) {
            return false;
        }
        if !self.is_logging_at(event, at) {
            return false;
        }
        match &self.selectors {
            Some(selectors) => selectors.want(event),
            None => BasicSelector::default_of_trails().wants(event),
        }
    }

    /// Whether it is on at `at`. The event that switches it off is its last one.
    fn is_logging_at(&self, event: &Candidate<'_>, at: Timestamp) -> bool {
        let at_ms = at.unix_ms();
        let Some(started_ms) = self.started_ms.filter(|started_ms| *started_ms <= at_ms) else {
            return false;
        };
        match self.stopped_ms.filter(|_| !self.is_logging) {
            None => self.is_logging,
            Some(stopped_ms) if at_ms < stopped_ms => started_ms < stopped_ms,
            Some(stopped_ms) => {
                at_ms.saturating_sub(stopped_ms) <= END_MS && self.is_ended_by(event)
            }
        }
    }

    fn is_ended_by(&self, event: &Candidate<'_>) -> bool {
        let arn = self.arn();
        event.event_source == PRINCIPAL
            && matches!(&*event.event_name, "StopLogging" | "DeleteTrail")
            && event.resources.iter().any(|resource| resource.arn == arn)
    }

    /// As answers have it.
    pub(crate) fn shown(&self) -> ShownTrail {
        ShownTrail {
            name: Some(self.name.clone()),
            s3_bucket_name: Some(self.bucket.clone()),
            s3_key_prefix: self.prefix.clone(),
            include_global_service_events: Some(self.has_global_events),
            is_multi_region_trail: Some(self.is_multi_region),
            home_region: Some(self.region.to_string()),
            trail_arn: Some(self.arn()),
            log_file_validation_enabled: Some(self.validated_since_ms.is_some()),
            kms_key_id: self.kms_key.clone(),
            has_custom_event_selectors: Some(self.selectors.is_some()),
            has_insight_selectors: Some(false),
            is_organization_trail: Some(false),
            recursive_logging: Some(self.is_recursive),
            sns_topic_name: self.topic.clone(),
            sns_topic_arn: self.topic.clone(),
            cloud_watch_logs_log_group_arn: self.log_group.as_ref().map(|group| group.arn.clone()),
            cloud_watch_logs_role_arn: self.log_group.as_ref().map(|group| group.role_arn.clone()),
        }
    }

    /// Writes it where it is found.
    pub(crate) fn save(&self, cx: &mut engine::Writer<'_>) -> Result<(), TableError> {
        TRAILS.put(cx.tx_mut(), &self.place(), self)
    }
}

fn is_global(event: &Candidate<'_>) -> bool {
    GLOBAL_SOURCES.contains(&&*event.event_source)
}

/// Whether CloudTrail itself wrote a file.
fn is_delivery(event: &Candidate<'_>) -> bool {
    event.user_identity.invoked_by.as_deref() == Some(PRINCIPAL)
        && event.event_source == "s3.amazonaws.com"
        && event.event_name == "PutObject"
}

/// The trails of an account in all Regions, by Region and name.
pub(crate) async fn trails_of(
    reader: &mut impl Reader,
    account: &str,
) -> Result<Vec<TrailRecord>, TableError> {
    let order = store::Order::Forward;
    let rows = TRAILS.range(reader, &[account], None, ACCOUNT_TRAILS_MAX, order).await?;
    Ok(rows.into_iter().map(|(_, trail)| trail).collect())
}

/// The rows of every trail that there is, or was.
pub(crate) fn every_trail(limit: usize) -> [Range; 2] {
    [Range::within(&TRAILS.key(&[]), limit), Range::within(&DELETED.key(&[]), limit)]
}

/// The rows of the trails of an account that there are, and of those that were.
pub(crate) fn rows_of(account: &str) -> [Range; 2] {
    let trails = Range::within(&TRAILS.key(&[account]), ACCOUNT_TRAILS_MAX);
    [trails, Range::within(&DELETED.key(&[account]), ACCOUNT_TRAILS_MAX)]
}

#[cfg(test)]
mod tests;
