//! A topic: its name, its settings, and where its subscriptions lie.

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::AwsError;

use crate::limits::NAME_CHARS_MAX;
use crate::refusal::invalid;
use crate::topic_settings::TopicSettings;

/// Topics.
pub(crate) const TOPICS: Table<TopicRecord> = Table::new("sns.topic");

/// How many subscriptions topics have.
pub(crate) const COUNTS: Table<CountRecord> = Table::new("sns.count");

/// What the name of a topic ends with whose messages are in order.
const FIFO_SUFFIX: &str = ".fifo";

/// A stored topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// What the rows of its subscriptions begin with: a text that no other topic has, nor one of that name
    /// before.
    pub(crate) home: String,
    pub(crate) created_ms: i64,
    pub(crate) settings: TopicSettings,
    /// The topic's policy, with principals as unique ids; none is the one that every topic has.
    pub(crate) policy: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for TopicRecord {
    const VERSION: u8 = 1;
}

/// How many subscriptions a topic has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CountRecord {
    pub(crate) confirmed: u64,
    pub(crate) pending: u64,
    pub(crate) deleted: u64,
    /// Those, confirmed or pending, that have a filter policy.
    pub(crate) filtered: u64,
}

impl Record for CountRecord {
    const VERSION: u8 = 1;
}

/// The topics in a region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("sns", region, account)
}

impl TopicRecord {
    /// `arn:aws:sns:REGION:ACCOUNT:NAME`.
    pub(crate) fn arn(&self) -> String {
        arns(&self.region, &self.account).resource(&[&self.name])
    }

    /// The place of its row.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// Whether its messages are in order.
    pub(crate) const fn is_fifo(&self) -> bool {
        self.settings.fifo.is_some()
    }

    /// Stores it.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        TOPICS.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }
}

/// Whether a name is that of a topic in order.
pub(crate) fn is_fifo_name(name: &str) -> bool {
    name.ends_with(FIFO_SUFFIX)
}

/// # Errors
/// `InvalidParameter`.
pub(crate) fn require_name(name: &str) -> Result<(), AwsError> {
    let start = name.strip_suffix(FIFO_SUFFIX).unwrap_or(name);
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    if !start.is_empty() && name.len() <= NAME_CHARS_MAX && start.chars().all(fits) {
        return Ok(());
    }
    Err(invalid("Topic Name"))
}

/// The account, Region and name of a topic that an ARN names.
pub(crate) fn parse_arn(arn: &str) -> Option<(AccountId, Region, &str)> {
    let (namespace, name) = ArnNamespace::split(arn)?;
    let account = AccountId::parse(namespace.account()).ok()?;
    let region = Region::parse(arn.split(':').nth(3)?).ok()?;
    let is_ours = arns(&region, &account).resource(&[name]) == arn;
    (is_ours && !name.contains(':') && !name.is_empty()).then_some((account, region, name))
}
